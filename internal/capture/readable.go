package capture

import (
	"bytes"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"time"

	"codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"

	"recto/internal/text/markup"
)

// maxElements is how many elements a page may have to be read.
const maxElements = 60_000

// read makes a Page of a body: character set, metadata, article. at is the time of the answer, zero for "not known".
func read(body []byte, header http.Header, u *url.URL, at time.Time) (*Page, error) {
	contentType := header.Get("Content-Type")
	text, name := decode(body, contentType)
	kind := mediaType(contentType)
	sniffed := mediaType(http.DetectContentType(text))
	if !strings.HasPrefix(sniffed, "text/") || knownBinary(body) {
		return nil, &Error{Reason: ReasonType, Host: u.Hostname()}
	}
	if kind == "" {
		kind = sniffed
	}
	page := &Page{FinalURL: u.String(), Canonical: u.String(), Type: kind, Charset: name, TakenAt: at}
	read := page.readHTML
	if kind != "text/html" && kind != "application/xhtml+xml" && kind != "text/xml" {
		read = page.readText
	}
	if err := read(text, header, u); err != nil {
		return nil, err
	}
	if title := page.title(); title != "" {
		page.Title = title
	}
	if !hasWords(page.Document) {
		return nil, &Error{Reason: ReasonNoArticle, Host: u.Hostname()}
	}
	return page, nil
}

// knownBinary reports a body that begins like an image, an archive or the like, whatever its header says.
func knownBinary(body []byte) bool {
	sniffed := http.DetectContentType(body)
	return !strings.HasPrefix(sniffed, "text/") && sniffed != "application/octet-stream"
}

// readText takes a plain text or Markdown file as it is.
func (p *Page) readText(text []byte, header http.Header, _ *url.URL) error {
	doc, err := markup.ReadMarkdown(text, markup.Options{})
	if err != nil {
		return &Error{Reason: ReasonNoArticle, Err: err}
	}
	m := &metadata{}
	p.Document, p.Lang = doc, m.language(header.Get("Content-Language"), plain(doc))
	doc.Lang = p.Lang
	if len(doc.Blocks) > 0 && doc.Blocks[0].Kind == markup.Heading {
		doc.Blocks[0].Role = markup.RoleTitle
	}
	p.mark(m, header)
	return nil
}

func (p *Page) readHTML(text []byte, header http.Header, u *url.URL) error {
	root, err := html.Parse(bytes.NewReader(text))
	if err != nil {
		return &Error{Reason: ReasonNoArticle, Host: u.Hostname(), Err: err}
	}
	m := readMetadata(root)
	base := u
	if b, err := resolveURL(u, m.base); m.base != "" && err == nil {
		base = b
	}
	content, readable, err := article(root, base)
	if err != nil {
		return &Error{Reason: ReasonNoArticle, Host: u.Hostname(), Err: err}
	}
	p.Title = m.heading(readable.Title())
	source := "<h1>" + html.EscapeString(p.Title) + "</h1>\n" + content
	if p.Document, err = markup.ReadHTML([]byte(source), markup.Options{}); err != nil {
		return &Error{Reason: ReasonNoArticle, Host: u.Hostname(), Err: err}
	}
	tidy(p.Document, p.Title, base)
	p.Lang = m.language(header.Get("Content-Language"), plain(p.Document))
	p.Document.Lang = p.Lang
	for i := range p.Document.Blocks {
		if b := &p.Document.Blocks[i]; b.Lang == p.Lang {
			b.Lang = "" // a block names its language where it is another
		}
	}
	p.Author, p.Publisher = m.author(readable.Byline()), m.publisher()
	p.PublishedAt = m.published(p.TakenAt)
	p.Licence = m.licence(base)
	p.note(m, header, u, base)
	return nil
}

// note records where the page says it belongs and how it may be used.
func (p *Page) note(m *metadata, header http.Header, u, base *url.URL) {
	var foreign string
	if u.Host != "" {
		if p.Canonical, foreign = m.canonical(u, base); foreign != "" {
			p.Warnings = append(p.Warnings, Warning{Kind: WarnCanonical, Host: foreign})
		}
	}
	p.mark(m, header)
}

// mark records what the page and its header say of machine use.
func (p *Page) mark(m *metadata, header http.Header) {
	line, kinds := m.marks(header)
	p.Robots = line
	for _, kind := range kinds {
		p.Warnings = append(p.Warnings, Warning{Kind: kind})
	}
}

// article finds the readable part of a page. The library works on hostile trees, so a panic of it is an error.
func article(root *html.Node, base *url.URL) (content string, found readability.Article, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("find the article: %v", r)
		}
	}()
	parser := readability.NewParser()
	parser.MaxElemsToParse = maxElements
	found, err = parser.ParseAndMutate(root, base)
	if err != nil {
		return "", found, fmt.Errorf("find the article: %w", err)
	}
	if found.Node == nil {
		return "", found, nil
	}
	var out strings.Builder
	if err := html.Render(&out, found.Node); err != nil {
		return "", found, fmt.Errorf("write the article: %w", err)
	}
	return out.String(), found, nil
}

// tidy marks the title block, drops the article's own copy of it and makes addresses absolute.
func tidy(d *markup.Document, title string, base *url.URL) {
	blocks := d.Blocks
	if len(blocks) > 0 && blocks[0].Kind == markup.Heading && title != "" {
		blocks[0].Role = markup.RoleTitle
		for i := 1; i < min(len(blocks), 4); i++ {
			if blocks[i].Kind == markup.Heading && folded(blocks[i].Text.Plain) == folded(title) {
				blocks = append(blocks[:i], blocks[i+1:]...)
				break
			}
		}
	}
	d.Blocks = blocks
	absolute := func(ref string) string {
		if ref == "" || base.Host == "" || strings.HasPrefix(ref, "#") {
			return ref
		}
		if u, err := base.Parse(ref); err == nil {
			return u.String()
		}
		return ref
	}
	for i := range blocks {
		blocks[i].URL = absolute(blocks[i].URL)
		for j := range blocks[i].Text.Spans {
			blocks[i].Text.Spans[j].URL = absolute(blocks[i].Text.Spans[j].URL)
		}
	}
	for i := range d.Links {
		d.Links[i].URL = absolute(d.Links[i].URL)
	}
}

func (p *Page) title() string {
	for _, b := range p.Document.Blocks {
		if b.Role == markup.RoleTitle {
			return words(b.Text.Plain)
		}
	}
	return ""
}

// hasWords reports whether there is more to read than a title.
func hasWords(d *markup.Document) bool {
	for _, b := range d.Blocks {
		if b.Role != markup.RoleTitle && b.Kind != markup.Image && strings.TrimSpace(b.Text.Plain) != "" {
			return true
		}
	}
	return false
}

// plain is the beginning of a document's text, enough to tell its language.
func plain(d *markup.Document) string {
	var b strings.Builder
	for _, block := range d.Blocks {
		if block.Kind == markup.Code || block.Kind == markup.Raw || block.Kind == markup.Image {
			continue
		}
		if b.WriteString(block.Text.Plain + "\n"); b.Len() > 8<<10 {
			break
		}
	}
	return b.String()
}
