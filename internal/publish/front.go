package publish

import (
	"html/template"
	"io"
	"slices"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
)

// frontFixes is how many corrections the front page shows.
const frontFixes = 3

// frontPage is what front.html shows.
type frontPage struct {
	frame
	Tagline string
	Stories []story
	Fixes   []fix
	Notice  notice
}

// story is a spread of the front page: the original headline faces the translated one.
type story struct {
	Lead       bool
	Link       string
	Clauses    []string
	In         template.HTMLAttr
	Summary    string
	Byline     template.HTML
	Original   phrase
	Published  template.HTML // where and in which language the original stands
	When       template.HTML
	Uncaptured bool
}

// Front writes an outlet's front page. editions are the newest one of each translation, in the
// order to show them.
func Front(w io.Writer, site Site, editions []newsroom.Edition) error {
	p := &frontPage{frame: newFrame(site, site.Outlet.Lang, 0), Tagline: site.Outlet.Tagline}
	p.Section, p.About, p.Canonical = "front", site.Outlet.Tagline, site.canonical("")
	p.Title = site.Outlet.Name
	if site.Outlet.Tagline != "" {
		p.Title += " · " + site.Outlet.Tagline
	}
	for _, e := range editions {
		if e.Content.Withdrawn {
			continue
		}
		s := p.story(e)
		s.Lead = len(p.Stories) == 0
		p.Stories = append(p.Stories, s)
	}
	p.Fixes = p.allFixes(p.place, editions)
	if len(p.Fixes) > frontFixes {
		p.Fixes = p.Fixes[:frontFixes]
	}
	if site.Outlet.Disclaimer != "" {
		p.Notice = notice{In: p.in(site.Outlet.Lang), HTML: escape(site.Outlet.Disclaimer)}
	}
	return render(w, "front", p)
}

func (p *frontPage) story(e newsroom.Edition) story {
	c := e.Content
	s := story{
		Link: p.place.article(e.Slug), Clauses: clauses(c.Title, c.Lang), In: p.in(c.Lang),
		Summary: typesetString(c.Summary, c.Lang), Byline: p.byline(c),
		Original: phrase{c.Source.Title, attrs(c.Source.Lang)}, When: p.Day(c.Source.PublishedAt),
		Uncaptured: c.Source.CapturedAt.IsZero(),
	}
	var where []template.HTML
	if c.Source.Publisher != "" {
		where = append(where, p.name(c.Source.Publisher, c.Source.Lang).html())
	}
	if c.Source.Lang != "" {
		where = append(where, escape(p.languageName(c.Source.Lang, c.Lang)))
	}
	s.Published = p.list("public.parts", where)
	return s
}

// byline says who translated and proofread, how much faces its original and what was corrected.
func (p *frontPage) byline(c newsroom.Content) template.HTML {
	var parts []template.HTML
	if names := p.names(c, newsroom.PartTranslator); names != "" {
		parts = append(parts, p.Say("public.byline.translated", "Names", names))
	}
	if names := p.names(c, newsroom.PartReviewer); names != "" {
		parts = append(parts, p.Say("public.byline.reviewed", "Names", names))
	}
	if c.Origin != nil {
		parts = append(parts, p.Say("public.notice.repost", "Outlet", p.name(c.Origin.Outlet, c.Lang)))
	}
	if slices.ContainsFunc(c.Units, func(u newsroom.PublishedUnit) bool { return len(u.Source) > 0 }) {
		parts = append(parts, p.Say("public.byline.facing", "Count", len(c.Units)))
	}
	if n := countFixes(c.Changes); n > 0 {
		parts = append(parts, p.Say("public.byline.fixes", "Count", n))
	}
	return p.list("public.parts", parts)
}

// correctionsPage is what corrections.html shows.
type correctionsPage struct {
	frame
	Fixes []fix
}

// Corrections writes the page of all corrections and withdrawals. editions are as for Front.
func Corrections(w io.Writer, site Site, editions []newsroom.Edition) error {
	p := &correctionsPage{frame: newFrame(site, site.Outlet.Lang, 1)}
	p.Section, p.Canonical = "corrections", site.canonical("corrections/")
	p.Title = p.T("public.fix.page") + " · " + site.Outlet.Name
	p.Fixes = p.allFixes(p.place, editions)
	return render(w, "corrections", p)
}

// outletsPage is what outlets.html shows.
type outletsPage struct {
	frame
	Outlets []outletLine
}

type outletLine struct {
	Name    phrase
	Tagline phrase
	Link    string
}

// Outlets writes the page that lists a server's publications, in the reader's language.
func Outlets(w io.Writer, outlets []newsroom.Outlet, reader lang.Tag) error {
	p := &outletsPage{frame: newFrame(Site{}, reader, 0)}
	p.Title, p.Outlet = p.T("public.front.outlets")+" · Recto", phrase{Text: "Recto"}
	for _, o := range outlets {
		p.Outlets = append(p.Outlets, outletLine{p.phrase(o.Name, o.Lang), p.phrase(o.Tagline, o.Lang), o.Slug + "/"})
	}
	return render(w, "outlets", p)
}
