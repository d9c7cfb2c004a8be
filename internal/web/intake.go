package web

import (
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/workflow"
)

// pitchView is the form that proposes a source.
type pitchView struct {
	frame
	Fields pitchFields
	Error  string
}

type pitchFields struct{ URL, Reason, Lang string }

func (s *Server) pitchPage(w http.ResponseWriter, r *http.Request, v *visit) error {
	if err := v.member.AtLeast(newsroom.Contributor); err != nil {
		return err
	}
	return s.showPitch(w, r, v, http.StatusOK, pitchFields{}, "")
}

func (s *Server) showPitch(w http.ResponseWriter, r *http.Request, v *visit, status int, fields pitchFields, problem string) error {
	view := pitchView{frame: s.frame(r, v, v.say.T("desk.pitch.title")), Fields: fields, Error: problem}
	view.Section, view.Path = "pitch", deskURL(v.outlet)+"pitch"
	return s.render(w, status, "pitch", view)
}

func (s *Server) pitch(w http.ResponseWriter, r *http.Request, v *visit) error {
	if err := r.ParseForm(); err != nil {
		return formError(err)
	}
	fields := pitchFields{URL: r.PostForm.Get("url"), Reason: r.PostForm.Get("reason"), Lang: r.PostForm.Get("lang")}
	to, err := lang.Parse(fields.Lang)
	if err != nil {
		return s.showPitch(w, r, v, http.StatusUnprocessableEntity, fields, err.Error())
	}
	id, err := s.desk.Pitch(r.Context(), v.member, workflow.PitchRequest{URL: fields.URL, Reason: fields.Reason, Lang: to})
	if errors.Is(err, newsroom.ErrInvalid) {
		return s.showPitch(w, r, v, http.StatusUnprocessableEntity, fields, v.problem(err))
	}
	if err != nil {
		return err
	}
	return goTo(w, r, storyURL(v.outlet, idString(id)))
}

// importView is the form that brings a translation which exists already.
type importView struct {
	frame
	URL     string
	Limit   int // MiB
	Error   string
	Already string // where the same file stands that was imported before
}

func (s *Server) importPage(w http.ResponseWriter, r *http.Request, v *visit) error {
	if err := v.member.AtLeast(newsroom.Translator); err != nil {
		return err
	}
	return s.showImport(w, r, v, http.StatusOK, importView{})
}

func (s *Server) showImport(w http.ResponseWriter, r *http.Request, v *visit, status int, view importView) error {
	view.frame, view.Limit = s.frame(r, v, v.say.T("desk.import.title")), workflow.MaxImport>>20
	view.Section, view.Path = "import", deskURL(v.outlet)+"import"
	return s.render(w, status, "import", view)
}

// inMemory is how much of an upload is kept in memory while it arrives; the rest goes to a temporary file.
const inMemory = 8 << 20

func (s *Server) importFiles(w http.ResponseWriter, r *http.Request, v *visit) error {
	if err := v.member.AtLeast(newsroom.Translator); err != nil {
		return err
	}
	if err := r.ParseMultipartForm(inMemory); err != nil {
		return formError(err)
	}
	defer r.MultipartForm.RemoveAll()
	request := workflow.ImportRequest{SourceURL: r.PostFormValue("source_url"), Again: r.PostFormValue("again") != ""}
	var err error
	if request.Name, request.Data, err = upload(r, "file"); err == nil && len(request.Data) == 0 {
		err = newsroom.Refuse("desk.import.no_file", newsroom.ErrInvalid)
	}
	if err == nil {
		request.SourceName, request.SourceData, err = upload(r, "source")
	}
	var id newsroom.TranslationID
	if err == nil {
		id, err = s.desk.Import(r.Context(), v.member, request)
	}
	var before *workflow.ImportedError
	if errors.As(err, &before) {
		return s.showImport(w, r, v, http.StatusConflict, importView{URL: request.SourceURL,
			Error: v.say.T("desk.import.already"), Already: storyURL(v.outlet, idString(before.ID))})
	}
	if errors.Is(err, newsroom.ErrInvalid) {
		return s.showImport(w, r, v, http.StatusUnprocessableEntity, importView{URL: request.SourceURL, Error: v.problem(err)})
	}
	if err != nil {
		return err
	}
	return goTo(w, r, storyURL(v.outlet, idString(id)))
}

// upload reads one file of the form; no file gives no bytes and no error.
func upload(r *http.Request, field string) (string, []byte, error) {
	file, header, err := r.FormFile(field)
	if errors.Is(err, http.ErrMissingFile) {
		return "", nil, nil
	}
	if err != nil {
		return "", nil, formError(err)
	}
	defer file.Close()
	data, err := readUpload(file, header)
	return header.Filename, data, err
}

func readUpload(file multipart.File, header *multipart.FileHeader) ([]byte, error) {
	if header.Size > workflow.MaxImport {
		return nil, newsroom.Refuse("desk.error.too_large", newsroom.ErrInvalid, "Limit", workflow.MaxImport>>20)
	}
	data, err := io.ReadAll(io.LimitReader(file, workflow.MaxImport))
	if err != nil {
		return nil, fmt.Errorf("read upload %s: %w", header.Filename, err)
	}
	return data, nil
}
