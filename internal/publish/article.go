package publish

import (
	"fmt"
	"html/template"
	"io"
	"slices"
	"strings"

	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// View says how an article is shown.
type View struct {
	// Edition is the index of the edition to show; the last one is the newest.
	Edition int
	// Whole shows the whole text facing its source, else one sentence at a time faces it.
	Whole bool
	// Depth is how many folders below the site's root the page lies: 1 for {slug}/.
	Depth int
}

// frame is what every page has around its matter.
type frame struct {
	voice
	place
	Title     string // of the window
	About     string // for search engines and previews
	Canonical string // "" when the site's address is not known
	Kind      string // of the page, for previews: "article" or "website"
	NoIndex   bool
	Outlet    phrase
	Section   string // which entry of the navigation is current: "front", "corrections", ""
	OnArticle bool   // the page has its own "How we know"
	Body      string // class of <body>
	Script    bool
}

func newFrame(site Site, l lang.Tag, depth int) frame {
	v := voice{locale.For(l)}
	return frame{voice: v, place: site.placeAt(depth), Outlet: v.phrase(site.Outlet.Name, site.Outlet.Lang), Body: "book", Kind: "website"}
}

// canonical is the absolute address of a path of the site, "" when the site's own is not known.
func (s Site) canonical(path string) string {
	if s.Base == "" {
		return ""
	}
	return strings.TrimSuffix(s.Base, "/") + "/" + path
}

// articlePage is what article.html and facing.html show.
type articlePage struct {
	frame
	Anchors    []int // numbers of the headline's beads
	Clauses    []string
	TitleIn    template.HTMLAttr
	Kicker     string
	Standfirst string
	TextIn     template.HTMLAttr // of everything in the translation's language
	Source     strip
	SourceName string // "Original, Russian"
	TargetName string
	Facts      []fact // of the translation
	Single     string // the two ways of reading; "" without a source
	Whole      string
	Older      *older
	Withdrawn  *withdrawal
	Origin     template.HTML // of a repost
	Pieces     []piece
	Rows       []row
	Notes      []noteBox
	Feet       []foot
	Fixes      []fix
	Notices    []notice
	How        how
	Linked     *linkedArticle

	edition newsroom.Edition
}

// older says that a newer edition exists.
type older struct {
	What template.HTML
	Link string
}

// withdrawal stands in the text's place.
type withdrawal struct {
	What   template.HTML
	Reason template.HTML
}

// notice is a paragraph of the outlet's, not of the article's.
type notice struct {
	In   template.HTMLAttr
	HTML template.HTML
}

// Article writes one edition of a translation. editions are all of them, the newest last.
func Article(w io.Writer, site Site, editions []newsroom.Edition, view View) error {
	page, err := newArticle(site, editions, view)
	if err != nil {
		return err
	}
	name := "article"
	if view.Whole {
		name = "facing"
	}
	return render(w, name, page)
}

// Faces reports whether an edition has a source to face: without one there is no facing page.
func Faces(e newsroom.Edition) bool {
	return !e.Content.Withdrawn && slices.ContainsFunc(e.Content.Units, func(u newsroom.PublishedUnit) bool { return len(u.Source) > 0 })
}

func newArticle(site Site, editions []newsroom.Edition, view View) (*articlePage, error) {
	if view.Edition < 0 || view.Edition >= len(editions) {
		return nil, fmt.Errorf("show edition %d of %d: %w", view.Edition, len(editions), newsroom.ErrNotFound)
	}
	e, newest := editions[view.Edition], editions[len(editions)-1]
	if view.Whole && (!Faces(e) || newest.Content.Withdrawn) {
		return nil, fmt.Errorf("edition %d faces no source: %w", e.Number, newsroom.ErrNotFound)
	}
	c := e.Content
	p := &articlePage{frame: newFrame(site, c.Lang, view.Depth), edition: e}
	p.OnArticle, p.Kind = true, "article"
	p.Source, p.Facts = sourceFacts(p.voice, c), deskFacts(p.voice, c)
	p.headline(site, view, newest)
	p.notices(site, c)
	if c.Origin != nil {
		p.Origin = p.Say("public.notice.repost", "Outlet", originOf(p.voice, c))
	}
	p.Fixes = p.fixes(p.place, e)
	p.tellHow(editions)
	if newest.Content.Withdrawn {
		p.withdraw(newest)
		return p, nil
	}
	p.link(site, editions)
	t := newText(p.voice, p.place, c)
	p.ways(t, e, newest, view)
	if e.Number != newest.Number {
		p.NoIndex = true
		p.Older = &older{p.Say("public.notice.older", "Number", e.Number, "Date", p.Day(e.PublishedAt)), p.place.article(newest.Slug)}
	}
	if view.Whole {
		p.Body = "book facing"
		p.rows(t)
	} else {
		p.Script = t.facing
		pieces, err := t.pieces()
		if err != nil {
			return nil, fmt.Errorf("edition %d: %w", e.Number, err)
		}
		p.Pieces = pieces
	}
	if view.Whole {
		p.Notes = t.notes // footnotes are rows
		return p, nil
	}
	var err error
	p.Feet, err = t.footnotes()
	p.Notes = t.notes
	return p, err
}

// headline fills what stands at the head of the recto and in the document's head.
func (p *articlePage) headline(site Site, view View, newest newsroom.Edition) {
	c := p.edition.Content
	p.Clauses, p.TitleIn, p.TextIn = clauses(c.Title, c.Lang), p.in(c.Lang), p.in(c.Lang)
	p.Title = c.Title
	if view.Whole {
		p.Title = p.T("public.article.whole_title", "Title", c.Title)
	}
	p.Title += " · " + site.Outlet.Name
	p.SourceName, p.TargetName = p.T("public.article.original"), p.T("public.article.translation_in", "Lang", p.languageName(c.Lang, c.Source.Lang))
	if c.Source.Lang != "" {
		p.SourceName = p.T("public.article.original_in", "Lang", p.languageName(c.Source.Lang, c.Lang))
		p.Kicker = p.T("public.article.kicker", "From", p.languageName(c.Source.Lang, c.Lang), "To", p.languageName(c.Lang, c.Source.Lang))
	}
	p.About = c.Summary
	p.Canonical = site.canonical(newest.Slug + "/")
	if view.Whole {
		p.Canonical = site.canonical(newest.Slug + "/facing/")
	}
	if c.Document == nil {
		return
	}
	inText := slices.ContainsFunc(c.Document.Blocks, func(b markup.Block) bool {
		return c.Summary != "" && strings.Contains(b.Text.Plain, c.Summary)
	})
	if !inText {
		p.Standfirst = typesetString(c.Summary, c.Lang)
	}
	for _, u := range c.Units {
		if u.Block >= 0 && u.Block < len(c.Document.Blocks) && c.Document.Blocks[u.Block].Role == markup.RoleTitle {
			p.Anchors = append(p.Anchors, u.Number)
		}
	}
}

// ways fills the two links that choose how to read.
func (p *articlePage) ways(t *text, e, newest newsroom.Edition, view View) {
	if !t.facing || e.Number != newest.Number {
		return // an older edition is shown one way
	}
	p.Single, p.Whole = p.place.article(e.Slug), p.place.facing(e.Slug)
}

// withdraw puts the notice in the text's place, on the newest page and on those of earlier editions.
func (p *articlePage) withdraw(newest newsroom.Edition) {
	p.Withdrawn = &withdrawal{What: p.Say("public.notice.withdrawn", "Date", p.Day(newest.PublishedAt))}
	if newest.Content.Reason != "" {
		p.Withdrawn.Reason = p.Say("public.notice.reason", "Reason", p.phrase(newest.Content.Reason, newest.Content.Lang))
	}
	p.NoIndex, p.Standfirst, p.About, p.Fixes = true, "", "", nil
}

// notices collects what the outlet says around the text: its own notices and disclaimer, then what an
// imported article brought as notices, channels and legal links.
func (p *articlePage) notices(site Site, c newsroom.Content) {
	seen := map[string]bool{}
	add := func(text string, inside template.HTML, l lang.Tag) {
		if text = strings.TrimSpace(text); text != "" && !seen[text] {
			seen[text] = true
			p.Notices = append(p.Notices, notice{In: p.in(l), HTML: inside})
		}
	}
	for _, n := range c.Notices {
		add(n, escape(n), c.Lang)
	}
	add(site.Outlet.Disclaimer, escape(site.Outlet.Disclaimer), site.Outlet.Lang)
	if c.Document == nil || c.Withdrawn {
		return
	}
	t := newText(p.voice, p.place, c)
	for _, b := range c.Document.Blocks {
		if p.keepsAsNotice(b, c) && !b.Meta {
			add(b.Text.Plain, template.HTML(t.inline(withoutNotes(b.Text))), c.Lang)
		}
	}
}

// keepsAsNotice reports whether a block of an imported article is shown among the notices. Bylines,
// credits and source lines are, only where the facts do not say the same.
func (p *articlePage) keepsAsNotice(b markup.Block, c newsroom.Content) bool {
	switch b.Role {
	case markup.RoleDisclaimer, markup.RoleLegal, markup.RoleChannel:
		return true
	case markup.RoleOrigin:
		return c.Origin == nil
	case markup.RoleSource:
		return c.Source.URL == ""
	case markup.RoleByline, markup.RoleCredit:
		return len(c.Credits) == 0 && c.Source.Author == ""
	}
	return false
}
