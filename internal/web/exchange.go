package web

import (
	"errors"
	"fmt"
	"net/http"
	"strconv"
	"strings"
	"unicode/utf8"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/workflow"
)

// exchangeView is the page on which a file of units or of terms comes in: the form, or what the file would bring.
type exchangeView struct {
	frame
	Kind     string // "memory" or "terms"
	URL      string
	From, To string
	Error    string
	Limit    int // MiB
	// What the file would bring; Name is "" before there is one.
	Name                   string
	Units                  int
	New, Same, Conflicting int
	Conflicts              []workflow.MemoryConflict
	Import                 newsroom.MemoryImportID // of the memory: staged
	Text                   string                  // of terms: the file once more, where it is short enough
	CannotKeep             bool                    // of terms: the file has to be chosen again
}

// mostKept is how long a file of terms may be that the preview hands on in its form, in bytes.
const mostKept = 512 << 10

// maxExchange bounds a file that is brought over the desk, in bytes; larger ones go in by the command line.
const maxExchange = 256 << 20

func (s *Server) exchange(r *http.Request, v *visit, kind string) exchangeView {
	view := exchangeView{frame: s.frame(r, v, v.say.T("desk.exchange."+kind)), Kind: kind, URL: deskURL(v.outlet) + kind + "/import", Limit: maxExchange >> 20}
	view.Section, view.Path = kind, view.URL
	return view
}

// mayBring is nil for a member who may bring a file: one of terms takes a reviewer's place, one of units an editor's.
func mayBring(m newsroom.Member, kind string) error {
	if kind == "terms" {
		return m.AtLeast(newsroom.Reviewer)
	}
	return m.AtLeast(newsroom.Editor)
}

// exchangePage shows the form.
func (s *Server) exchangePage(kind string) handler {
	return func(w http.ResponseWriter, r *http.Request, v *visit) error {
		if err := mayBring(v.member, kind); err != nil {
			return err
		}
		return s.render(w, http.StatusOK, "exchange", s.exchange(r, v, kind))
	}
}

// bring reads a file and shows what it would bring, or takes it in.
func (s *Server) bring(kind string) handler {
	return func(w http.ResponseWriter, r *http.Request, v *visit) error {
		if err := mayBring(v.member, kind); err != nil {
			return err
		}
		if err := r.ParseMultipartForm(inMemory); err != nil {
			return formError(err)
		}
		defer r.MultipartForm.RemoveAll()
		view := s.exchange(r, v, kind)
		view.From, view.To = strings.TrimSpace(r.PostFormValue("from")), strings.TrimSpace(r.PostFormValue("to"))
		langs, err := languagesOf(view.From, view.To)
		if err == nil {
			if kind == "memory" {
				err = s.bringUnits(r, v, &view, langs)
			} else {
				err = s.bringTerms(r, v, &view, langs)
			}
		}
		switch {
		case errors.Is(err, newsroom.ErrInvalid):
			view.Error = v.problem(err)
			return s.render(w, http.StatusUnprocessableEntity, "exchange", view)
		case err != nil:
			return err
		case view.Name == "": // it is in
			return goTo(w, r, deskURL(v.outlet)+kind+"?did=imported&n="+strconv.Itoa(view.New+view.Conflicting))
		}
		return s.render(w, http.StatusOK, "exchange", view)
	}
}

func languagesOf(from, to string) (out [2]lang.Tag, err error) {
	for i, name := range []string{from, to} {
		if name == "" {
			continue
		}
		if out[i], err = lang.Parse(name); err != nil {
			return out, fmt.Errorf("%w: %w", err, newsroom.ErrInvalid)
		}
	}
	return out, nil
}

// bringUnits stages a file of the memory, or shows what was staged.
func (s *Server) bringUnits(r *http.Request, v *visit, view *exchangeView, langs [2]lang.Tag) error {
	if id, err := strconv.ParseInt(r.PostFormValue("import"), 10, 64); err == nil {
		view.New, err = s.desk.FinishMemory(r.Context(), v.member, newsroom.MemoryImportID(id))
		return err
	}
	file, header, err := r.FormFile("file")
	if errors.Is(err, http.ErrMissingFile) {
		return newsroom.Refuse("desk.exchange.no_file", newsroom.ErrInvalid)
	}
	if err != nil {
		return formError(err)
	}
	defer file.Close()
	if strings.HasSuffix(strings.ToLower(header.Filename), ".gz") { // a small one may be endless
		return newsroom.Refuse("desk.exchange.packed", newsroom.ErrInvalid)
	}
	units, err := workflow.ReadMemoryFile(header.Filename, file, langs[0], langs[1])
	if err != nil {
		return err
	}
	percent, _ := strconv.Atoi(r.PostFormValue("penalty"))
	id, p, err := s.desk.StageMemory(r.Context(), workflow.MemoryImportRequest{Name: header.Filename, Outlet: v.outlet.ID, By: v.member.ID, Penalty: float64(percent) / 100}, units)
	if err != nil {
		return err
	}
	view.Name, view.Import, view.Units, view.New, view.Same, view.Conflicting, view.Conflicts = header.Filename, id, p.Units, p.New, p.Same, p.Conflicting, p.Conflicts
	return nil
}

// bringTerms counts what a file of terms would bring, or takes it in.
func (s *Server) bringTerms(r *http.Request, v *visit, view *exchangeView, langs [2]lang.Tag) error {
	name, data, err := upload(r, "file")
	if err != nil {
		return err
	}
	if len(data) == 0 {
		name, data = r.PostFormValue("name"), []byte(r.PostFormValue("text"))
	}
	if len(data) == 0 {
		return newsroom.Refuse("desk.exchange.no_file", newsroom.ErrInvalid)
	}
	concepts, err := workflow.ReadTermFile(name, data, langs[0], langs[1])
	if err != nil {
		return err
	}
	dry := r.PostFormValue("do") != "take"
	p, err := s.desk.ImportTerms(r.Context(), v.member, name, concepts, dry)
	if err != nil {
		return err
	}
	view.Units, view.New, view.Same, view.Conflicting = p.Concepts, p.New, p.Same, p.Conflicting
	if !dry {
		return nil
	}
	view.Name = name
	for _, c := range p.Conflicts {
		view.Conflicts = append(view.Conflicts, workflow.MemoryConflict{Source: c.Term, Stands: c.Stands, Comes: c.Comes})
	}
	if view.CannotKeep = len(data) > mostKept || !utf8.Valid(data); !view.CannotKeep {
		view.Text = string(data)
	}
	return nil
}

// exportMemory and exportTerms send the outlet's units and terms as a file.
func (s *Server) exportMemory(w http.ResponseWriter, r *http.Request, v *visit) error {
	format := r.PathValue("format")
	if format != "tmx" && format != "tsv" {
		return newsroom.ErrNotFound
	}
	from, to, _ := strings.Cut(r.URL.Query().Get("langs"), " ")
	langs, err := languagesOf(from, to)
	if err != nil {
		return err
	}
	attach(w, v.outlet.Slug+"-memory."+format)
	return s.desk.ExportMemory(r.Context(), v.member, format, langs[0], langs[1], w)
}

func (s *Server) exportTerms(w http.ResponseWriter, r *http.Request, v *visit) error {
	format := r.PathValue("format")
	if format != "tbx" && format != "csv" && format != "tsv" {
		return newsroom.ErrNotFound
	}
	attach(w, v.outlet.Slug+"-terms."+format)
	return s.desk.ExportTerms(r.Context(), v.member, format, "", "", w)
}

// attach makes the answer a file to keep.
func attach(w http.ResponseWriter, name string) {
	w.Header().Set("Content-Type", "application/octet-stream")
	w.Header().Set("Content-Disposition", `attachment; filename="`+name+`"`)
}
