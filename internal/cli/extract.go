package cli

import (
	"encoding/json"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"

	"recto/internal/capture"
	"recto/internal/format/article"
	"recto/internal/text/markup"
)

type extractCmd struct {
	Format string `enum:"markdown,text,json" default:"markdown" help:"markdown (with front matter), text or json (the document)."`
	URL    string `help:"The address the page came from, to make its links absolute." placeholder:"URL"`
	File   string `arg:"" help:"A saved web page, or an article in Markdown."`
}

// Run prints the article of a file.
func (c *extractCmd) Run(e *env) error {
	data, err := e.read(c.File, maxText)
	if err != nil {
		return err
	}
	a, err := c.article(data)
	if err != nil {
		return fmt.Errorf("%s: %w", c.File, err)
	}
	return printArticle(e.Out, a, c.Format)
}

func (c *extractCmd) article(data []byte) (*article.Article, error) {
	switch strings.ToLower(filepath.Ext(c.File)) {
	case ".html", ".htm", ".xhtml":
		page, err := capture.Extract(data, "", c.URL)
		if err != nil {
			return nil, err
		}
		return articleOf(page), nil
	}
	return article.Read(c.File, data)
}

// articleOf shows a captured page as an article.
func articleOf(p *capture.Page) *article.Article {
	for i := range p.Document.Blocks {
		if b := &p.Document.Blocks[i]; b.Role == markup.RoleTitle {
			b.Meta = true // the title goes to the front matter
		}
	}
	a := &article.Article{Layout: "page", Lang: p.Lang, Title: p.Title, SourceURL: p.Canonical, Document: p.Document}
	if p.Author != "" {
		a.Credits = []article.Credit{{Part: "author", Name: p.Author}}
	}
	return a
}

func printArticle(w io.Writer, a *article.Article, format string) error {
	switch format {
	case "json":
		enc := json.NewEncoder(w)
		enc.SetEscapeHTML(false)
		return enc.Encode(a)
	case "text":
		return printText(w, a.Document)
	}
	_, err := w.Write(a.Markdown())
	return err
}

// printText prints the bare text, a blank line between blocks.
func printText(w io.Writer, d *markup.Document) error {
	for _, b := range d.Blocks {
		if b.Text.Plain == "" || b.Kind == markup.Raw {
			continue
		}
		if _, err := fmt.Fprintf(w, "%s\n\n", b.Text.Plain); err != nil {
			return err
		}
	}
	return nil
}

type captureCmd struct {
	Out      string `help:"Folder to write into." default:"capture" placeholder:"DIR"`
	Loopback bool   `hidden:"" env:"RECTO_ALLOW_LOOPBACK" help:"Allow captures from this machine."`
	URL      string `arg:"" help:"The page's address."`
}

// Run fetches a page and writes its archive record, its article and its images; nothing when it fails.
func (c *captureCmd) Run(e *env) error {
	page, err := capture.New(capture.Config{AllowLoopback: c.Loopback}).Fetch(e.ctx, c.URL)
	if err != nil {
		return err
	}
	write := func(name string, data []byte) error {
		path := filepath.Join(c.Out, name)
		fmt.Fprintln(e.Out, path)
		return writeFile(path, func(w io.Writer) error { _, err := w.Write(data); return err })
	}
	if err := write("page.warc.gz", page.Archive); err != nil {
		return err
	}
	for i, f := range page.Media {
		_, kind, _ := strings.Cut(f.Type, "/")
		if err := write(filepath.Join("media", strconv.Itoa(i+1)+"."+kind), f.Bytes); err != nil {
			return err
		}
	}
	for _, warning := range page.Warnings {
		fmt.Fprintln(e.Err, "recto:", warning)
	}
	return write("article.md", articleOf(page).Markdown())
}
