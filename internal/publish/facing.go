package publish

import (
	"html/template"

	"recto/internal/newsroom"
	"recto/internal/text/markup"
)

// row is one bead of the whole facing page, with what stands on either side of it.
type row struct {
	ID    string // "s5"; "" for what is no unit
	Para  bool   // the first of its block
	Bead  bead
	Left  side
	Right side
}

// bead is the number on the fold.
type bead struct {
	Number string
	Ratio  string // "2:1" where it is not one for one
	Label  string
	Half   bool // one side stands alone
}

// side is one half of a row; exactly one of its fields is set, or None says why it is empty.
type side struct {
	HTML    template.HTML
	In      template.HTMLAttr
	Heading int // 2 to 6 for a heading
	Code    bool
	Note    []noteLine
	// Labelled is as for a piece.
	Labelled bool
	Plate    *plate
	None     string
	Summary  bool
	Quote    bool
	Foot     int // the number of the footnote that begins here; 0 for none
}

// rows fills the whole facing page, block by block.
func (p *articlePage) rows(t *text) {
	for i := range t.doc.Blocks {
		if !t.inStory(i) {
			continue
		}
		b := &t.doc.Blocks[i]
		switch {
		case b.Role == markup.RoleNote:
			p.Rows = append(p.Rows, t.noteRow(i))
		case len(t.units[i]) > 0:
			p.Rows = append(p.Rows, t.unitRows(i)...)
		case b.Kind == markup.Image:
			pl := &plate{}
			t.picture(pl, i)
			p.Rows = append(p.Rows, row{Para: true, Right: side{Plate: pl}})
		}
	}
}

func (t *text) noteRow(i int) row {
	return row{
		Para: true, Bead: bead{Number: t.T("public.note.mark"), Half: true},
		Left:  side{None: t.T("public.bead.added_text")},
		Right: side{Note: t.noteLines(i, i+1), Labelled: t.labelled(i)},
	}
}

func (t *text) unitRows(i int) []row {
	b := &t.doc.Blocks[i]
	var out []row
	before := 0
	for n, u := range t.units[i] {
		r := row{ID: "s" + itoa(u.Number), Para: n == 0 && !t.sameList(i), Bead: t.bead(u), Left: t.left(u), Right: t.right(b, u, before)}
		_, before = trim(b.Text.Plain, u.Start, u.End)
		if b.Kind == markup.Image {
			pl := &plate{}
			t.picture(pl, i)
			pl.ID, pl.Caption = "", template.HTML(template.HTMLEscapeString(b.Text.Plain))
			r.Right = side{Plate: pl}
		}
		out = append(out, r)
	}
	return out
}

// sameList reports whether the block goes on with the list, or the table row, of the one before it.
func (t *text) sameList(i int) bool {
	if i == 0 || len(t.doc.Blocks[i].In) == 0 || len(t.doc.Blocks[i-1].In) == 0 {
		return false
	}
	here, before := t.doc.Blocks[i].In[0], t.doc.Blocks[i-1].In[0]
	return here.ID == before.ID && here.Kind != markup.Quote
}

func (t *text) left(u newsroom.PublishedUnit) side {
	if len(u.Source) == 0 {
		return side{None: t.T("public.bead.added_text")}
	}
	return side{HTML: t.source(u, true), In: attrs(t.content.Source.Lang), Code: t.doc.Blocks[u.Block].Kind == markup.Code}
}

func (t *text) right(b *markup.Block, u newsroom.PublishedUnit, before int) side {
	start, end := trim(b.Text.Plain, u.Start, u.End)
	if start == end {
		if u.Omitted != "" {
			return side{None: t.T("public.bead.omitted_text", "Reason", u.Omitted)}
		}
		return side{None: t.T("public.bead.cut")}
	}
	s := side{HTML: template.HTML(t.inline(unitText(b.Text, before, start, end))), In: t.in(t.content.Lang), Code: b.Kind == markup.Code, Summary: b.Role == markup.RoleSummary}
	if isHeading(b) {
		s.Heading = t.heading(b)
	}
	if isFoot(b) && start == 0 {
		s.Foot = t.footNumber(b.In[0].Label)
	}
	for _, c := range b.In {
		s.Quote = s.Quote || c.Kind == markup.Quote
	}
	return s
}

func (t *text) bead(u newsroom.PublishedUnit) bead {
	b := bead{Number: itoa(u.Number)}
	switch src := len(u.Source); {
	case src == 0:
		b.Half, b.Label = true, t.T("public.bead.added", "Number", u.Number)
	case u.Targets == 0:
		b.Half, b.Label = true, t.T("public.bead.omitted", "Number", u.Number)
	case src == 1 && u.Targets == 1:
		b.Label = t.T("public.bead.single", "Number", u.Number)
	default:
		b.Ratio = itoa(src) + ":" + itoa(u.Targets)
		b.Label = t.T("public.bead.joined", "Number", u.Number, "Source", src, "Target", u.Targets)
	}
	return b
}
