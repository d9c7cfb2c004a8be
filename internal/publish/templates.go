package publish

import (
	"bytes"
	"embed"
	"fmt"
	"html/template"
	"io"
	"io/fs"
	"path"
	"strings"
	"sync"
)

//go:embed templates/*.html
var templateFiles embed.FS

// declared is every page with the struct it shows; a test checks each template against its struct.
var declared = map[string]any{
	"article":     articlePage{},
	"facing":      articlePage{},
	"front":       frontPage{},
	"corrections": correctionsPage{},
	"outlets":     outletsPage{},
}

// shared holds the templates that every page may use.
const shared = "templates/parts.html"

// pages are the templates, parsed for the first page. One that nothing declares, or a page without one, is a mistake in the
// build: the files are part of the binary. The tests find it, and the first page panics.
var pages = sync.OnceValue(func() map[string]*template.Template {
	sets, err := parseTemplates(templateFiles)
	if err != nil {
		panic(err)
	}
	return sets
})

func parseTemplates(files fs.FS) (map[string]*template.Template, error) {
	common, err := template.ParseFS(files, shared)
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", shared, err)
	}
	names, err := fs.Glob(files, "templates/*.html")
	if err != nil {
		return nil, fmt.Errorf("list templates: %w", err)
	}
	sets := map[string]*template.Template{}
	for _, file := range names {
		name := strings.TrimSuffix(path.Base(file), ".html")
		if file == shared {
			continue
		}
		if _, ok := declared[name]; !ok {
			return nil, fmt.Errorf("template %s belongs to no page", file)
		}
		set, err := template.Must(common.Clone()).ParseFS(files, file)
		if err != nil {
			return nil, fmt.Errorf("read template %s: %w", file, err)
		}
		sets[name] = set
	}
	for name := range declared {
		if sets[name] == nil {
			return nil, fmt.Errorf("page %s has no template", name)
		}
	}
	return sets, nil
}

// render makes the page whole before it writes any of it.
func render(w io.Writer, name string, page any) error {
	var out bytes.Buffer
	if err := pages()[name].ExecuteTemplate(&out, name+".html", page); err != nil {
		return fmt.Errorf("render %s: %w", name, err)
	}
	_, err := out.WriteTo(w)
	return err
}
