package article

import (
	"bytes"
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// looksLikeHTML reports whether a file begins as a page does. A Markdown file may begin with a tag too; only
// tags that open a page or a whole article count.
func looksLikeHTML(src []byte) bool {
	s := strings.ToLower(string(bytes.TrimSpace(src[:min(len(src), 1024)])))
	for strings.HasPrefix(s, "<!--") {
		end := strings.Index(s, "-->")
		if end < 0 {
			return false
		}
		s = strings.TrimSpace(s[end+3:])
	}
	for _, tag := range []string{"<!doctype", "<html", "<head", "<body", "<article", "<main", "<?xml"} {
		if strings.HasPrefix(s, tag) {
			return true
		}
	}
	return false
}

// readHTML reads a page: what its head says, then its text.
func (a *Article) readHTML(src []byte) error {
	a.Layout = LayoutHTML
	title := a.readPageHead(src)
	doc, err := markup.ReadHTML(src, markup.Options{Lang: a.Lang})
	if err != nil {
		return err
	}
	if title != "" && !hasHeading(doc) {
		doc.Blocks = append([]markup.Block{{Kind: markup.Heading, Level: 1, Role: markup.RoleTitle, Meta: true, Text: markup.Plain(title)}}, doc.Blocks...)
	}
	a.Document = doc
	return nil
}

// hasHeading reports whether a page has a heading of the first level that can be its title.
func hasHeading(doc *markup.Document) bool {
	for i := range doc.Blocks {
		if doc.Blocks[i].Kind == markup.Heading && doc.Blocks[i].Level == 1 {
			return true
		}
	}
	return false
}

// readPageHead reads language, title, author, date and addresses from a page's head and gives the title.
func (a *Article) readPageHead(src []byte) string {
	z := html.NewTokenizer(bytes.NewReader(src[:min(len(src), 1<<20)]))
	z.SetMaxBuf(1 << 16)
	var title strings.Builder
	inTitle := false
	for {
		switch z.Next() {
		case html.ErrorToken:
			return flat(title.String())
		case html.StartTagToken, html.SelfClosingTagToken:
			t := z.Token()
			switch t.DataAtom {
			case atom.Html:
				if tag, err := lang.Parse(attr(t, "lang")); err == nil {
					a.Lang = tag
				}
			case atom.Title:
				inTitle = title.Len() == 0
			case atom.Meta:
				a.readMeta(t)
			case atom.Link:
				if attr(t, "rel") == "canonical" && isWebURL(attr(t, "href")) && a.PublishedURL == "" {
					a.PublishedURL = attr(t, "href")
				}
			case atom.Body, atom.Article, atom.Main, atom.H1:
				return flat(title.String())
			}
		case html.TextToken:
			if inTitle && title.Len() < 4096 {
				title.Write(z.Text())
			}
		case html.EndTagToken:
			inTitle = false
		}
	}
}

// readMeta reads one meta element of a page's head.
func (a *Article) readMeta(t html.Token) {
	value := flat(attr(t, "content"))
	if value == "" || len(value) > 4096 {
		return
	}
	name := strings.ToLower(attr(t, "name") + attr(t, "property"))
	switch name {
	case "author", "article:author", "dc.creator", "dcterms.creator":
		if isWebURL(value) {
			return
		}
		for _, n := range markup.SplitNames(value, markup.PartAuthor) {
			c := Credit{Part: markup.PartAuthor, Name: n}
			a.Credits = mergeCredits(a.Credits, []Credit{c})
		}
	case "translator":
		for _, n := range markup.SplitNames(value, markup.PartTranslator) {
			a.Credits = mergeCredits(a.Credits, []Credit{{Part: markup.PartTranslator, Name: n}})
		}
	case "article:published_time", "date", "dc.date", "dcterms.date":
		if a.Date == "" {
			a.Date = value
		}
	case "description", "og:description", "og:title", "og:site_name", "keywords":
		a.Fields = append(a.Fields, Field{Key: name, Value: quoted(value)})
	}
}

func attr(t html.Token, key string) string {
	for _, a := range t.Attr {
		if a.Key == key {
			return strings.TrimSpace(a.Val)
		}
	}
	return ""
}
