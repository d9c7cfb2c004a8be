// Package article reads the articles of translation communities, and writes them back in one form.
//
// It knows these layouts, and tells them apart by what a file says, not by where it lies:
//
//	lctt         a head of link definitions ("[#]: via: (https://...)"), a setext title, a foot of credits
//	gctt         "首发于：..." or "已发布：..." over the title, a foot of credits
//	gold-miner   a quoted list over the title ("> * 原文地址：...")
//	markdown     Markdown with YAML ("---"), TOML ("+++") or JSON ("{...}") front matter, or with none
//	html         a page or a piece of one
//	text         plain text
//
// Read gives the document with its roles and, beside it, what the file says of title, source, credits and
// publication. Nothing is dropped: text stays in the document, front matter that Read has no place for in
// Article.Fields. The package fetches nothing and does not judge; package check does.
package article

import (
	"bytes"
	"errors"
	"fmt"
	"strings"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// MaxSize bounds a file, in bytes as it comes.
const MaxSize = 64 << 20

// ErrEmpty is the error for a file without any text.
var ErrEmpty = errors.New("the file is empty; choose a file with an article in it")

// The layouts.
const (
	LayoutLCTT      = "lctt"
	LayoutGCTT      = "gctt"
	LayoutGoldMiner = "gold-miner"
	LayoutMarkdown  = "markdown"
	LayoutHTML      = "html"
	LayoutText      = "text"
)

// Article is one article as a file tells it.
type Article struct {
	Layout string
	// Front is the form of the front matter: "yaml", "toml", "json", "links" (LCTT), "" none.
	Front string
	// Charset is what the file was written in ("utf-8", "gb18030"...). Positions count in its UTF-8 form.
	Charset string
	// Mark is the length in bytes of the byte order mark before a UTF-8 text; positions count from behind it.
	Mark int
	// Lang is the language that the file says it is in, zero when it says none. Document.Lang is that or,
	// failing that, what its text looks like.
	Lang lang.Tag
	// Title is the article's own title, SourceTitle that of the text it translates where the file names it.
	Title       string
	SourceTitle string
	// SourceURL is the address of the source, PublishedURL the one where this text itself was published.
	SourceURL    string
	PublishedURL string
	// Credits are the names with their parts, those of the front matter first; placeholders are left out.
	Credits []Credit
	// Origin is the outlet that this text was republished from.
	Origin Origin
	// Date is the date that the front matter gives, as written.
	Date string
	// Fields are the front matter that has no place above, in its order.
	Fields []Field
	// Document is the text with its roles. A title or a summary of the front matter is a Meta block.
	Document *markup.Document
}

// Credit and Origin are markup's, which reads them out of the text.
type (
	Credit = markup.Credit
	Origin = markup.Origin
)

// Field is one entry of front matter: its key and its value as YAML.
type Field struct {
	Key   string `json:"key"`
	Value string `json:"value"`
}

// Author is the names of the source's authors, parted by commas.
func (a *Article) Author() string { return strings.Join(a.Names(markup.PartAuthor), ", ") }

// Translators are the translators' names.
func (a *Article) Translators() []string { return a.Names(markup.PartTranslator) }

// Reviewers are the names of those who revised or proofread the text.
func (a *Article) Reviewers() []string { return a.Names(markup.PartReviewer) }

// Licence is under what licence or permission the front matter says that it is a translation; "" where it does not.
func (a *Article) Licence() string {
	for _, f := range a.Fields {
		switch keyFold.Replace(strings.ToLower(f.Key)) {
		case "licence", "license", "permission", "rights", "copyright", "许可", "授权", "許可", "授權", "лицензия", "разрешение":
			return strings.TrimSpace(f.Value)
		}
	}
	return ""
}

// Names are the names credited with one part.
func (a *Article) Names(part string) []string {
	var out []string
	for _, c := range a.Credits {
		if c.Part == part {
			out = append(out, c.Name)
		}
	}
	return out
}

// Read reads an article. The name of the file serves for its ending only, and may be empty.
//
// Errors name the place (line and column, or byte) and say what to do; an empty file is ErrEmpty.
func Read(name string, data []byte) (*Article, error) {
	if len(data) > MaxSize {
		return nil, fmt.Errorf("the file has %d bytes, more than the %d that an article may have; split it or remove what is no text", len(data), MaxSize)
	}
	src, charset, err := decode(name, data)
	if err != nil {
		return nil, err
	}
	src = blankControls(src)
	if skipBlank(src, 0) == len(src) {
		return nil, ErrEmpty
	}
	a := &Article{Charset: charset}
	if bytes.HasPrefix(data, []byte(byteOrderMark)) {
		a.Mark = len(byteOrderMark)
	}
	switch kindOf(name, src) {
	case LayoutHTML:
		err = a.readHTML(src)
	case LayoutText:
		a.readText(src)
	default:
		err = a.readMarkdown(src)
	}
	if err != nil {
		return nil, err
	}
	a.finish()
	return a, nil
}

// kindOf tells Markdown, HTML and plain text apart by the file's name, else by how it begins.
func kindOf(name string, src []byte) string {
	switch ext := ending(name); ext {
	case "html", "htm", "xhtml":
		return LayoutHTML
	case "md", "markdown", "mdown", "mkd", "mdx", "mdwn", "rmd", "qmd":
		return LayoutMarkdown
	case "txt", "text":
		if _, ok := cutFront(src); !ok && !hasLinkHead(src) {
			return LayoutText
		}
		return LayoutMarkdown
	}
	if looksLikeHTML(src) {
		return LayoutHTML
	}
	return LayoutMarkdown
}

func ending(name string) string {
	if i := strings.LastIndexByte(name, '.'); i >= 0 && !strings.ContainsAny(name[i:], "/\\") {
		return strings.ToLower(name[i+1:])
	}
	return ""
}

func (a *Article) readMarkdown(src []byte) error {
	a.Layout = LayoutMarkdown
	start, meta, err := a.readFront(src)
	if err != nil {
		return err
	}
	doc, err := markup.ReadMarkdown(src, markup.Options{Start: start, Lang: a.Lang})
	if err != nil {
		return err
	}
	doc.Blocks = append(meta, doc.Blocks...)
	a.Document = doc
	return nil
}

// finish assigns roles and fills what the front matter left open from the text.
func (a *Article) finish() {
	doc := a.Document
	markup.AssignRoles(doc)
	if a.Layout == LayoutMarkdown {
		a.Layout = communityOf(a, doc)
	}
	a.titleFromText()
	if a.SourceURL == "" {
		a.SourceURL = markup.SourceURL(doc)
	}
	if a.PublishedURL == "" {
		a.PublishedURL = markup.PublishedURL(doc)
	}
	if a.Origin == (Origin{}) {
		a.Origin = markup.OriginOf(doc)
	}
	a.Credits = mergeCredits(a.Credits, markup.Credits(doc))
	if a.Lang == "" {
		doc.Lang = languageOf(doc)
	} else {
		doc.Lang = a.Lang
	}
}

// titleFromText takes the title from the document; what the front matter called the subject is then the
// source's.
func (a *Article) titleFromText() {
	for i := range a.Document.Blocks {
		if b := &a.Document.Blocks[i]; b.Role == markup.RoleTitle && strings.TrimSpace(b.Text.Plain) != "" {
			a.Title = strings.Join(strings.Fields(b.Text.Plain), " ")
			break
		}
	}
	if a.Layout == LayoutLCTT {
		a.Title = stampless(a.Title)
	}
	if a.SourceTitle == "" {
		a.SourceTitle = labelledTitle(a.Document)
	}
	if a.Title == "" {
		a.Title = a.SourceTitle
	}
}

// labelledTitle reads "原文标题：..." and the linked words of "原文地址：[Title](...)".
func labelledTitle(doc *markup.Document) string {
	for i := range doc.Blocks {
		b := &doc.Blocks[i]
		if b.Role != markup.RoleOrigin && b.Role != markup.RoleSource {
			continue
		}
		l, rest, ok := markup.LabelledLine(b.Text.Plain)
		if !ok || rest == "" || strings.Contains(rest, "http") || len(rest) > 400 {
			continue
		}
		original := hasAny(strings.ToLower(strings.TrimSuffix(b.Text.Plain, rest)), "原文", "original", "оригинал", "оригінал", "originál", "元記事")
		linked := len(b.Text.Spans) > 0 && b.Text.Spans[0].Kind == markup.Link
		if l.Part == markup.PartTitle || l.Part == markup.PartSource && original && linked {
			return rest
		}
	}
	return ""
}

// mergeCredits adds the credits of the text to those of the front matter. The same name, in any case,
// stands once, with the address that either has; an account in front ("ann-l") and a name in the text
// whose address ends in that account are one person, called as the text calls them.
func mergeCredits(front, text []Credit) []Credit {
	out := front
	for _, c := range text {
		if strings.Contains(c.URL, "译者ID") || strings.Contains(c.URL, "校对者ID") || strings.Contains(c.URL, "%E8%AF%91%E8%80%85ID") {
			c.URL = "" // the form's own, left where a name was filled in
		}
		found := false
		for i := range out {
			o := &out[i]
			if o.Part != c.Part || !strings.EqualFold(o.Name, c.Name) && (o.URL != "" || !strings.EqualFold(account(c.URL), o.Name)) {
				continue
			}
			found = true
			if o.URL == "" {
				o.URL = c.URL
			}
			if !strings.EqualFold(o.Name, c.Name) {
				o.Name = c.Name
			}
		}
		if !found {
			out = append(out, c)
		}
	}
	return out
}

// account is the last part of an address.
func account(url string) string {
	url = strings.TrimRight(url, "/")
	return url[strings.LastIndexByte(url, '/')+1:]
}

// languageOf is the language of the reporting by its looks, zero when they do not tell.
func languageOf(doc *markup.Document) lang.Tag {
	var b strings.Builder
	for i := range doc.Blocks {
		if block := &doc.Blocks[i]; block.Role.Editorial() && block.Kind != markup.Code && block.Kind != markup.Raw {
			b.WriteString(block.Text.Plain)
			b.WriteByte('\n')
		}
		if b.Len() > 8000 {
			break
		}
	}
	t, sure := lang.Identify(b.String())
	if sure < .5 {
		return ""
	}
	return t
}
