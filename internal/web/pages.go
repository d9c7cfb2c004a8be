package web

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io/fs"
	"net/http"
	"path"
	"strings"

	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/text/lang"
)

//go:embed templates/*.html
var templateFiles embed.FS

// declared is every page with the struct it shows. A template that is not here stops the start; a test
// checks each template against its struct.
var declared = map[string]any{
	"error":    errorView{},
	"sign-in":  signInView{},
	"link":     linkView{},
	"password": passwordView{},
	"outlets":  outletsView{},
	"list":     listView{},
	"pitch":    pitchView{},
	"import":   importView{},
	"memory":   memoryView{},
	"terms":    termsView{},
	"story":    storyView{},
	"unit":     unitView{},
	"conflict": conflictView{},
	"beads":    beadsView{},

	"candidates": candidatesView{},
	"fixes":      fixesView{},
	"exchange":   exchangeView{},
}

// shared are the templates that every page may use.
var shared = []string{"templates/layout.html", "templates/parts.html", "templates/icons.html"}

// pages are the parsed templates by page name.
type pages struct {
	sets map[string]*template.Template
}

func loadPages() (*pages, error) {
	base, err := template.New("").Funcs(templateFuncs).ParseFS(templateFiles, shared...)
	if err != nil {
		return nil, fmt.Errorf("read shared templates: %w", err)
	}
	files, err := fs.Glob(templateFiles, "templates/*.html")
	if err != nil {
		return nil, fmt.Errorf("list templates: %w", err)
	}
	p := &pages{sets: make(map[string]*template.Template)}
	for _, file := range files {
		name := strings.TrimSuffix(path.Base(file), ".html")
		if isShared(file) {
			continue
		}
		if _, ok := declared[name]; !ok {
			return nil, fmt.Errorf("template %s belongs to no page", file)
		}
		set, err := template.Must(base.Clone()).ParseFS(templateFiles, file)
		if err != nil {
			return nil, fmt.Errorf("read template %s: %w", file, err)
		}
		p.sets[name] = set
	}
	for name := range declared {
		if p.sets[name] == nil {
			return nil, fmt.Errorf("page %s has no template", name)
		}
	}
	return p, nil
}

func isShared(file string) bool {
	for _, s := range shared {
		if s == file {
			return true
		}
	}
	return false
}

var templateFuncs = template.FuncMap{"static": staticURL, "digest": shortDigest}

// render writes a page; it is made whole first, so that a failing template never sends half of one.
func (s *Server) render(w http.ResponseWriter, status int, name string, view any) error {
	var page bytes.Buffer
	if err := s.pages.sets[name].ExecuteTemplate(&page, "layout", view); err != nil {
		return fmt.Errorf("render %s: %w", name, err)
	}
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(status)
	_, _ = page.WriteTo(w) // the connection is gone: nobody to tell
	return nil
}

// part renders one named piece of a page, for a script to put in place.
func (s *Server) part(page, name string, view any) (string, error) {
	var out bytes.Buffer
	if err := s.pages.sets[page].ExecuteTemplate(&out, name, view); err != nil {
		return "", fmt.Errorf("render part %s of %s: %w", name, page, err)
	}
	return out.String(), nil
}

// frame is what every page of the desk shows around its matter. The printer's methods (T, Lang, Date)
// are the template's.
type frame struct {
	*locale.Printer
	Title     string
	Path      string // where the language switch comes back to
	Languages []locale.Language
	User      newsroom.User
	Outlet    newsroom.Outlet
	Member    newsroom.Member
	Section   string // which entry of the navigation this is: "list", "import", ...
}

func (s *Server) frame(r *http.Request, v *visit, title string) frame {
	back := "/"
	if r.Method == http.MethodGet {
		back = r.URL.RequestURI()
	}
	return frame{
		Printer: v.say, Title: title, Path: back, Languages: locale.Languages(),
		User: v.user, Outlet: v.outlet, Member: v.member,
	}
}

// SignedIn reports whether somebody is.
func (f frame) SignedIn() bool { return f.User.ID != 0 }

// DeskURL is the list of stories, or of outlets where the address names none.
func (f frame) DeskURL() string {
	if f.Outlet.Slug == "" {
		return "/desk/"
	}
	return deskURL(f.Outlet)
}

// CanPitch, CanImport: what the navigation offers.
func (f frame) CanPitch() bool  { return f.Member.Role >= newsroom.Contributor }
func (f frame) CanImport() bool { return f.Member.Role >= newsroom.Translator }

// pair is the two languages of a story: "ru → zh", with their names for those who do not see it.
type pair struct {
	From, To         string
	FromName, ToName string
	FromLang, ToLang lang.Tag
}

func newPair(say *locale.Printer, from, to lang.Tag) pair {
	return pair{
		From: short(from), To: short(to), FromLang: from, ToLang: to,
		FromName: lang.Name(from, say.Lang()), ToName: lang.Name(to, say.Lang()),
	}
}

// shortDigest is a digest to recognise; the whole one stands on the public page.
func shortDigest(d newsroom.Digest) string {
	if len(d) < 16 {
		return string(d)
	}
	return string(d[:4] + " " + d[4:8] + " … " + d[len(d)-4:])
}

// short is a tag as the desk writes it in a narrow column.
func short(t lang.Tag) string {
	switch t {
	case "":
		return "?"
	case lang.Chinese:
		return "zh"
	}
	return string(t)
}
