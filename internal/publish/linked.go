package publish

import (
	"time"

	"recto/internal/newsroom"
)

// The page's facts for machines, in the words of schema.org (JSON-LD).
type (
	linkedArticle struct {
		Context   string             `json:"@context"`
		Type      string             `json:"@type"`
		Headline  string             `json:"headline"`
		Language  string             `json:"inLanguage,omitempty"`
		URL       string             `json:"url,omitempty"`
		Published string             `json:"datePublished"`
		Modified  string             `json:"dateModified,omitempty"`
		Authors   []linkedPerson     `json:"author,omitempty"`
		Translate []linkedPerson     `json:"translator,omitempty"`
		Editors   []linkedPerson     `json:"editor,omitempty"`
		Publisher linkedOrganization `json:"publisher"`
		License   string             `json:"license,omitempty"`
		Original  *linkedOriginal    `json:"translationOfWork,omitempty"`
		Fixes     []linkedCorrection `json:"correction,omitempty"`
	}
	linkedPerson struct {
		Type string `json:"@type"`
		Name string `json:"name"`
	}
	linkedOrganization struct {
		Type string `json:"@type"`
		Name string `json:"name"`
	}
	linkedOriginal struct {
		Type      string `json:"@type"`
		Name      string `json:"name,omitempty"`
		URL       string `json:"url,omitempty"`
		Language  string `json:"inLanguage,omitempty"`
		Published string `json:"datePublished,omitempty"`
	}
	linkedCorrection struct {
		Type      string `json:"@type"`
		Text      string `json:"text"`
		Published string `json:"datePublished"`
	}
)

// link describes the article that the page shows; editions are all of its.
func (p *articlePage) link(site Site, editions []newsroom.Edition) {
	c := p.edition.Content
	a := &linkedArticle{
		Context: "https://schema.org", Type: "NewsArticle", Headline: c.Title, Language: string(c.Lang), URL: p.Canonical,
		Published: stamp(editions[0].PublishedAt), Publisher: linkedOrganization{"NewsMediaOrganization", site.Outlet.Name},
		Translate: linkedPeople(c, newsroom.PartTranslator), Editors: linkedPeople(c, newsroom.PartReviewer),
		Authors: linkedPeople(c, newsroom.PartAuthor),
	}
	if p.edition.Number > 1 {
		a.Modified = stamp(p.edition.PublishedAt)
	}
	if c.Source.Author != "" {
		a.Authors = []linkedPerson{{"Person", c.Source.Author}}
	}
	if isWeb(c.Source.Licence) {
		a.License = c.Source.Licence
	}
	if c.Source.Title != "" || isWeb(c.Source.URL) {
		a.Original = &linkedOriginal{Type: "Article", Name: c.Source.Title, Language: string(c.Source.Lang), Published: dayStamp(c.Source.PublishedAt)}
		if isWeb(c.Source.URL) {
			a.Original.URL = c.Source.URL
		}
	}
	for _, fix := range c.Changes {
		a.Fixes = append(a.Fixes, linkedCorrection{"CorrectionComment", fix.Reason, stamp(fix.At)})
	}
	p.Linked = a
}

func linkedPeople(c newsroom.Content, part string) (out []linkedPerson) {
	for _, credit := range c.Credits {
		if credit.Part == part && credit.Name != "" {
			out = append(out, linkedPerson{"Person", credit.Name})
		}
	}
	return out
}

func dayStamp(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.UTC().Format(time.DateOnly)
}
