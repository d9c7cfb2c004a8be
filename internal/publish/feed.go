package publish

import (
	"encoding/xml"
	"fmt"
	"html/template"
	"io"
	"slices"
	"time"

	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/text/markup"
)

// The wire form of an Atom feed (RFC 4287), as far as Recto writes it.
type (
	atomFeed struct {
		XMLName  xml.Name    `xml:"http://www.w3.org/2005/Atom feed"`
		Lang     string      `xml:"xml:lang,attr"`
		ID       string      `xml:"id"`
		Title    string      `xml:"title"`
		Subtitle string      `xml:"subtitle,omitempty"`
		Updated  string      `xml:"updated"`
		Author   atomPerson  `xml:"author"`
		Links    []atomLink  `xml:"link"`
		Entries  []atomEntry `xml:"entry"`
	}
	atomEntry struct {
		Lang         string       `xml:"xml:lang,attr"`
		ID           string       `xml:"id"`
		Title        string       `xml:"title"`
		Published    string       `xml:"published,omitempty"`
		Updated      string       `xml:"updated"`
		Authors      []atomPerson `xml:"author"`
		Contributors []atomPerson `xml:"contributor"`
		Links        []atomLink   `xml:"link"`
		Rights       string       `xml:"rights,omitempty"`
		Summary      string       `xml:"summary,omitempty"`
		Content      *atomText    `xml:"content"`
	}
	atomPerson struct {
		Name string `xml:"name"`
		URI  string `xml:"uri,omitempty"`
	}
	atomLink struct {
		Rel   string `xml:"rel,attr"`
		Href  string `xml:"href,attr"`
		Lang  string `xml:"hreflang,attr,omitempty"`
		Type  string `xml:"type,attr,omitempty"`
		Title string `xml:"title,attr,omitempty"`
	}
	atomText struct {
		Type string `xml:"type,attr"`
		Text string `xml:",chardata"`
	}
)

// Feed writes an outlet's Atom feed. editions are as for Front. The texts are whole and without their
// originals: a feed reader has no second page to show them on.
func Feed(w io.Writer, site Site, editions []newsroom.Edition) error {
	o := site.Outlet
	feed := atomFeed{
		Lang: string(o.Lang), ID: site.tag(""), Title: o.Name, Subtitle: o.Tagline,
		Author: atomPerson{Name: o.Name},
		Links:  []atomLink{{Rel: "alternate", Href: site.feedLink(""), Type: "text/html"}},
	}
	if site.Base != "" {
		feed.Links = append(feed.Links, atomLink{Rel: "self", Href: site.canonical("feed.atom"), Type: "application/atom+xml"})
	}
	newest := o.CreatedAt
	for _, e := range editions {
		if e.PublishedAt.After(newest) {
			newest = e.PublishedAt
		}
		entry, err := site.entry(e)
		if err != nil {
			return fmt.Errorf("write feed entry %s: %w", e.Slug, err)
		}
		feed.Entries = append(feed.Entries, entry)
	}
	feed.Updated = stamp(newest)
	if _, err := io.WriteString(w, xml.Header); err != nil {
		return err
	}
	enc := xml.NewEncoder(w)
	enc.Indent("", " ")
	if err := enc.Encode(feed); err != nil {
		return fmt.Errorf("write feed: %w", err)
	}
	_, err := io.WriteString(w, "\n")
	return err
}

func (s Site) entry(e newsroom.Edition) (atomEntry, error) {
	c := e.Content
	entry := atomEntry{
		Lang: string(c.Lang), ID: s.tag(e.Slug), Title: c.Title, Updated: stamp(e.PublishedAt),
		Links:   []atomLink{{Rel: "alternate", Href: s.feedLink(e.Slug + "/"), Type: "text/html", Lang: string(c.Lang)}},
		Summary: c.Summary,
	}
	if e.Number == 1 {
		entry.Published = entry.Updated
	}
	if isWeb(c.Source.URL) {
		entry.Links = append(entry.Links, atomLink{Rel: "via", Href: c.Source.URL, Lang: string(c.Source.Lang), Title: c.Source.Title})
	}
	entry.people(c)
	if c.Withdrawn {
		v := voice{locale.For(c.Lang)}
		entry.Summary = v.T("public.notice.withdrawn", "Date", v.Date(e.PublishedAt)) + " " + c.Reason
		return entry, nil
	}
	body, err := s.feedBody(c)
	if err != nil {
		return entry, err
	}
	entry.Content = &atomText{Type: "html", Text: body}
	return entry, nil
}

// people puts the source's author first and everyone who worked on the translation after.
func (entry *atomEntry) people(c newsroom.Content) {
	author := c.Source.Author
	for _, credit := range c.Credits {
		switch {
		case credit.Name == "":
		case credit.Part != newsroom.PartAuthor:
			person := atomPerson{Name: credit.Name}
			if isWeb(credit.URL) {
				person.URI = credit.URL
			}
			entry.Contributors = append(entry.Contributors, person)
		case author == "":
			author = credit.Name
		}
	}
	if author == "" {
		author = c.Source.Publisher
	}
	if author != "" {
		entry.Authors = []atomPerson{{Name: author}}
	}
	entry.Rights = c.Source.Licence
}

// feedBody is the translation alone, then the way to its original.
func (s Site) feedBody(c newsroom.Content) (string, error) {
	place := place{up: s.canonical("")}
	v := voice{locale.For(c.Lang)}
	whole := newText(v, place, c)
	body, err := whole.write(whole.doc.Blocks, markup.HTMLOptions{
		URL:  place.url,
		Skip: func(i int, _ *markup.Block) bool { return !whole.inStory(i) || whole.isAway(i) },
		Inner: func(i int, b *markup.Block) (string, bool) {
			if b.Kind == markup.Image || b.Kind == markup.Rule || b.Kind == markup.Raw {
				return "", false
			}
			if b.Kind == markup.Code {
				return "<code>" + template.HTMLEscapeString(b.Text.Plain) + "</code>", true
			}
			if newsroom.Blank(b.Text) {
				return template.HTMLEscapeString(v.T("public.bead.cut")), true // all of it was left out
			}
			words := v.withNotesInBrackets(typeset(whole.keepImages(b.Text), c.Lang)).HTML(place.url)
			if b.Role == markup.RoleNote {
				words = string(v.Say("public.note.inline", "Text", template.HTML(words)))
			}
			return words, true
		},
	})
	if err != nil {
		return "", err
	}
	out := string(body)
	if isWeb(c.Source.URL) {
		title := c.Source.Title
		if title == "" {
			title = hostOf(c.Source.URL)
		}
		out += "<p>" + template.HTMLEscapeString(v.T("public.feed.source")) + ": " + string(link(c.Source.URL, phrase{title, attrs(c.Source.Lang)})) + "</p>"
	}
	return out, nil
}

// isAway reports an image that is not kept here; a feed must not load it either. Without the site's
// address a kept one cannot be linked to from a feed.
func (t *text) isAway(i int) bool {
	b := &t.doc.Blocks[i]
	return b.Kind == markup.Image && (!isKept(b.URL) || t.up == "")
}

// withNotesInBrackets sets a note's words into the text: a feed has no foot to put them at.
func (v voice) withNotesInBrackets(words markup.Text) markup.Text {
	out, at := markup.Text{}, 0
	for _, s := range words.Spans {
		if s.Kind != markup.Note || s.Start < at {
			continue
		}
		out = markup.Join("", out, withoutSpans(words.Slice(at, s.Start), markup.Note), markup.Plain(v.T("public.note.inline", "Text", s.Text)))
		at = s.Start
	}
	if at == len(words.Plain) && at > 0 {
		return out
	}
	return markup.Join("", out, withoutSpans(words.Slice(at, len(words.Plain)), markup.Note))
}

func withoutSpans(t markup.Text, kind markup.SpanKind) markup.Text {
	t.Spans = slices.DeleteFunc(t.Spans, func(s markup.Span) bool { return s.Kind == kind })
	return t
}

// tag is a permanent name (RFC 4151) for the feed or one of its entries. It does not hang on the site's
// address, so that moving the site makes no entry look new.
func (s Site) tag(slug string) string {
	name := "tag:" + s.Outlet.Slug + ".recto.invalid," + s.Outlet.CreatedAt.UTC().Format("2006-01-02") + ":"
	if slug == "" {
		return name + "feed"
	}
	return name + slug
}

// feedLink is absolute where the site's address is known, else relative to the feed.
func (s Site) feedLink(path string) string {
	if s.Base != "" {
		return s.canonical(path)
	}
	return s.placeAt(0).dir(path)
}

func stamp(t time.Time) string { return t.UTC().Format(time.RFC3339) }
