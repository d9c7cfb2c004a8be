package cli

import (
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"recto/internal/format/article"
	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/text/facing"
	"recto/internal/workflow"
)

type importCmd struct {
	place
	Outlet    string   `help:"Outlet to import into; may be left out when there is only one." placeholder:"SLUG"`
	As        string   `help:"Login of the member who imports; the outlet's first editor if it is left out." placeholder:"LOGIN"`
	Source    string   `help:"The source of the article: a file." placeholder:"FILE"`
	SourceURL string   `name:"source-url" help:"Where the source stands; without --source it is captured." placeholder:"URL"`
	Published bool     `help:"The article was published already: make it an edition at once."`
	Again     bool     `help:"Import also what is here already."`
	DryRun    bool     `name:"dry-run" help:"Show what would be imported and change nothing."`
	Format    string   `enum:"text,json" default:"text" help:"text or json (an article a line)."`
	Pairs     string   `help:"Instead of files: a folder of articles with their sources. Pairs are NAME.source.md and NAME.target.md; NAME.en.md and NAME.zh.md, with language codes; or files of equal names in two subfolders called so (source and target, en and zh). Ends with a report of the beads to look at, worst first." placeholder:"DIR"`
	To        string   `help:"With --pairs: the translations' language, where names have language codes; the outlet's if it is left out." placeholder:"LANG"`
	Files     []string `arg:"" optional:"" help:"Articles, or folders of them."`
}

// importedJSON is what an import says of one article.
type importedJSON struct {
	File      string           `json:"file"`
	ID        int64            `json:"id,omitempty"`
	Layout    string           `json:"layout"`
	Charset   string           `json:"charset,omitempty"`
	Lang      string           `json:"lang,omitempty"`
	Title     string           `json:"title"`
	Source    string           `json:"source,omitempty"`
	Published string           `json:"published,omitempty"`
	Origin    *article.Origin  `json:"origin,omitempty"`
	Credits   []article.Credit `json:"credits"`
	Blocks    int              `json:"blocks"`
	Units     int              `json:"units"`
	Already   bool             `json:"already,omitempty"` // an earlier import brought it
}

// Run imports every file; one that cannot be read is reported and the others still come in.
func (c *importCmd) Run(e *env) error {
	switch {
	case c.Pairs != "":
		return c.runPairs(e)
	case c.To != "":
		return misuse{errors.New("--to goes with --pairs")}
	case len(c.Files) == 0:
		return misuse{errors.New("name the articles to import, a folder of them, or a folder of pairs with --pairs")}
	}
	files, err := articleFiles(c.Files)
	if err != nil {
		return err
	}
	if c.Source != "" && len(files) != 1 {
		return misuse{fmt.Errorf("--source belongs to one article; %d were given", len(files))}
	}
	var a *app
	var as newsroom.Member
	if !c.DryRun {
		if a, err = c.existing(e); err != nil {
			return err
		}
		defer a.close()
		if as, err = a.importer(e, c.Outlet, c.As); err != nil {
			return err
		}
	}
	failed := 0
	for done, name := range files {
		err := c.one(e, a, as, name)
		if e.ctx.Err() != nil && err != nil {
			return fmt.Errorf("interrupted: %d articles are in, %d are not; nothing of those was kept", done-failed, len(files)-done+failed)
		}
		if err != nil {
			failed++
			fmt.Fprintln(e.Err, "recto:", e.about(name, err))
		}
	}
	if failed > 0 {
		return fmt.Errorf("%d of %d articles were not imported; nothing of them was kept", failed, len(files))
	}
	return nil
}

func (c *importCmd) one(e *env, a *app, as newsroom.Member, name string) error {
	if slices.Contains(exchangeFormats, strings.ToLower(filepath.Ext(name))) {
		if a == nil {
			return misuse{errors.New("--dry-run goes with articles, not with XLIFF or PO")}
		}
		return a.importExchanged(e, as, name)
	}
	switch ext := strings.ToLower(filepath.Ext(name)); ext {
	case ".tmx", ".tsv":
		return misuse{fmt.Errorf("a %s file is a translation memory; recto memory import takes it", ext)}
	case ".json", ".jsonl":
		return misuse{fmt.Errorf("a %s file is no article; recto check takes units, a line each", ext)}
	case ".tbx", ".csv":
		return misuse{fmt.Errorf("a %s file is a termbase; recto terms import takes it", ext)}
	}
	data, err := e.read(name, workflow.MaxImport)
	if err != nil {
		return err
	}
	read, err := article.Read(name, data)
	if err != nil {
		return err
	}
	r := workflow.ImportRequest{Name: name, Data: data, SourceURL: c.SourceURL, Published: c.Published, Again: c.Again}
	if c.Source != "" {
		r.SourceName = c.Source
		if r.SourceData, err = e.read(c.Source, workflow.MaxImport); err != nil {
			return err
		}
	}
	out := importedJSON{File: name, Layout: read.Layout, Charset: read.Charset, Lang: string(read.Document.Lang), Title: read.Title,
		Source: read.SourceURL, Published: read.PublishedURL, Credits: read.Credits, Blocks: len(read.Document.Blocks)}
	if read.Origin != (article.Origin{}) {
		out.Origin = &read.Origin
	}
	if a == nil {
		out.Units = len(facing.Alone(read.Document, nil))
		return c.show(e, out)
	}
	id, already, err := a.importOnce(e, as, r)
	if err != nil {
		return err
	}
	units, err := a.store.Units(e.ctx, as, id)
	if err != nil {
		return err
	}
	out.ID, out.Units, out.Already = int64(id), len(units), already
	return c.show(e, out)
}

func (c *importCmd) show(e *env, i importedJSON) error {
	if c.Format == "json" {
		enc := json.NewEncoder(e.Out)
		enc.SetEscapeHTML(false)
		return enc.Encode(i)
	}
	key := "cli.import.done"
	switch {
	case i.ID == 0:
		key = "cli.import.would"
	case i.Already:
		key = "cli.import.already"
	}
	fmt.Fprintln(e.Out, locale.For(e.ui).T(key, "Title", i.Title, "Layout", i.Layout, "ID", i.ID))
	for _, c := range i.Credits {
		fmt.Fprintf(e.Out, "    %s: %s\n", c.Part, strings.TrimSpace(c.Name+" "+c.URL))
	}
	if i.Source != "" {
		fmt.Fprintf(e.Out, "    source: %s\n", i.Source)
	}
	return nil
}

// importOnce imports what is not here yet; already says that it was, so that an import that was broken off can be run again.
func (a *app) importOnce(e *env, as newsroom.Member, r workflow.ImportRequest) (id newsroom.TranslationID, already bool, err error) {
	id, err = a.desk.Import(e.ctx, as, r)
	var before *workflow.ImportedError
	if errors.As(err, &before) {
		return before.ID, true, nil
	}
	return id, false, err
}

// importer is the member in whose name an import is made.
func (a *app) importer(e *env, slug, login string) (newsroom.Member, error) {
	outlet, err := a.oneOutlet(e, slug)
	if err != nil {
		return newsroom.Member{}, err
	}
	if login != "" {
		user, err := a.store.UserByLogin(e.ctx, login)
		if err != nil {
			return newsroom.Member{}, fmt.Errorf("member %q: %w", login, err)
		}
		m, err := a.memberOf(e, outlet.ID, user.ID)
		if err == nil && m.ID == 0 {
			err = fmt.Errorf("%q is no member of %s; add them with recto member: %w", login, outlet.Slug, newsroom.ErrForbidden)
		}
		return m, err
	}
	members, err := a.store.Members(e.ctx, outlet.ID)
	for _, m := range members {
		if m.Role >= newsroom.Editor {
			return m, err
		}
	}
	return newsroom.Member{}, errors.Join(err, fmt.Errorf("%s has no editor yet; add one with recto member", outlet.Slug))
}

// oneOutlet is the outlet of that name, or the only one.
func (a *app) oneOutlet(e *env, slug string) (newsroom.Outlet, error) {
	if slug != "" {
		return a.store.OutletBySlug(e.ctx, slug)
	}
	all, err := a.store.Outlets(e.ctx)
	if err != nil {
		return newsroom.Outlet{}, err
	}
	switch len(all) {
	case 0:
		return newsroom.Outlet{}, errors.New("there is no outlet here yet; found one with recto outlet")
	case 1:
		return all[0], nil
	}
	return newsroom.Outlet{}, misuse{fmt.Errorf("there are %d outlets here; say which with --outlet", len(all))}
}

// articleFiles lists the files named and those in the folders named, in order; hidden ones are left out.
func articleFiles(names []string) ([]string, error) {
	var out []string
	for _, name := range names {
		info, err := os.Stat(name)
		if err != nil {
			return nil, err
		}
		if !info.IsDir() {
			out = append(out, name)
			continue
		}
		err = filepath.WalkDir(name, func(path string, d fs.DirEntry, err error) error {
			if err != nil {
				return err
			}
			hidden := strings.HasPrefix(d.Name(), ".") && path != name
			switch {
			case d.IsDir() && hidden:
				return filepath.SkipDir
			case d.Type().IsRegular() && !hidden && isArticle(d.Name()):
				out = append(out, path)
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return out, nil
}

func isArticle(name string) bool {
	switch strings.ToLower(filepath.Ext(name)) {
	case ".md", ".markdown", ".html", ".htm", ".txt":
		return true
	}
	return false
}
