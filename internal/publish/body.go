package publish

import (
	"bytes"
	"fmt"
	"html/template"
	"slices"

	"recto/internal/newsroom"
	"recto/internal/text/markup"
)

// text turns an edition's document into marked-up pieces for one page.
type text struct {
	voice
	place
	content newsroom.Content
	doc     *markup.Document
	units   map[int][]newsroom.PublishedUnit // by block, in reading order
	facing  bool                             // some unit has a source
	levels  []int                            // that headings of the story have, rising
	feet    map[string]int                   // number of each footnote by its label

	referred map[int]bool // footnotes that the text has led to so far
	notes    []noteBox    // notes inside sentences, in order of appearance
}

func newText(v voice, p place, c newsroom.Content) *text {
	t := &text{voice: v, place: p, content: c, doc: c.Document, units: map[int][]newsroom.PublishedUnit{}}
	if t.doc == nil {
		t.doc = &markup.Document{Lang: c.Lang}
	}
	for _, u := range c.Units {
		if u.Block < 0 || u.Block >= len(t.doc.Blocks) {
			continue
		}
		plain := t.doc.Blocks[u.Block].Text.Plain
		if u.Start < 0 || u.End < u.Start || u.End > len(plain) {
			continue
		}
		t.units[u.Block] = append(t.units[u.Block], u)
		t.facing = t.facing || len(u.Source) > 0
	}
	t.survey()
	for _, units := range t.units {
		slices.SortStableFunc(units, func(a, b newsroom.PublishedUnit) int { return a.Start - b.Start })
	}
	return t
}

// survey finds which levels the story's headings have, and numbers its footnotes as they are referred to.
func (t *text) survey() {
	t.feet, t.referred = map[string]int{}, map[int]bool{}
	for i := range t.doc.Blocks {
		b := &t.doc.Blocks[i]
		if !t.inStory(i) {
			continue
		}
		if isHeading(b) {
			t.levels = append(t.levels, b.Level)
		}
		for _, s := range b.Text.Spans {
			if label := footLabel(s.Text); s.Kind == markup.FootnoteRef && t.feet[label] == 0 {
				t.feet[label] = len(t.feet) + 1
			}
		}
	}
	slices.Sort(t.levels)
	t.levels = slices.Compact(t.levels)
}

// piece is one stretch of the story; one of its first four fields is set.
type piece struct {
	Flow    template.HTML
	Summary []template.HTML
	Note    []noteLine
	Plate   *plate
	// Labelled says that a summary's or note's own words begin with what it is ("Summary:"), so that its
	// heading is for those who do not see the box.
	Labelled bool
}

// noteLine is a paragraph of a translator's note that stands between the paragraphs of the text.
type noteLine struct {
	In   template.HTMLAttr
	HTML template.HTML
}

// noteBox is a note on a word: the text shows a mark, the end of the story the note.
type noteBox struct {
	Number int
	HTML   template.HTML
	In     template.HTMLAttr
}

// pieces cuts the story into running text and what is set apart from it.
func (t *text) pieces() ([]piece, error) {
	var out []piece
	blocks := t.doc.Blocks
	for i := 0; i < len(blocks); {
		end := i + 1
		switch {
		case !t.inStory(i) || isFoot(&blocks[i]):
		case blocks[i].Role == markup.RoleSummary:
			for end < len(blocks) && t.inStory(end) && blocks[end].Role == markup.RoleSummary {
				end++
			}
			out = append(out, piece{Summary: t.lines(i, end), Labelled: t.labelled(i)})
		case blocks[i].Role == markup.RoleNote:
			for end < len(blocks) && blocks[end].Role == markup.RoleNote {
				end++
			}
			out = append(out, piece{Note: t.noteLines(i, end), Labelled: t.labelled(i)})
		case t.isPlate(i):
			end = t.plateEnd(i)
			out = append(out, piece{Plate: t.plate(i, end)})
		default:
			for end < len(blocks) && t.isFlow(end) {
				end++
			}
			flow, err := t.flow(i, end)
			if err != nil {
				return nil, err
			}
			out = append(out, piece{Flow: flow})
		}
		i = end
	}
	return out, nil
}

// inStory reports whether the block is read with the story: reporting and notes. The title is the
// headline; bylines, credits, links and legal lines are facts and notices.
func (t *text) inStory(i int) bool {
	b := &t.doc.Blocks[i]
	switch b.Role {
	case markup.RoleBody:
		return !b.Meta
	case markup.RoleSummary, markup.RoleNote:
		return b.Text.Plain != "" || len(t.units[i]) > 0
	}
	return false
}

func (t *text) isFlow(i int) bool {
	return t.inStory(i) && t.doc.Blocks[i].Role == markup.RoleBody && !t.isPlate(i) && !isFoot(&t.doc.Blocks[i])
}

// flow renders the blocks [from, to) with their containers.
func (t *text) flow(from, to int) (template.HTML, error) {
	return t.write(t.doc.Blocks[from:to], markup.HTMLOptions{
		Inner: func(i int, b *markup.Block) (string, bool) { return t.inner(from + i) },
		Attr:  func(i int, b *markup.Block) string { return t.blockAttrs(from + i) },
		URL:   t.url,
	})
}

// write renders blocks with their headings in order below the page's own.
func (t *text) write(blocks []markup.Block, opt markup.HTMLOptions) (template.HTML, error) {
	part := &markup.Document{Lang: t.doc.Lang, Blocks: slices.Clone(blocks), Links: t.doc.Links}
	for i := range part.Blocks {
		if b := &part.Blocks[i]; isHeading(b) {
			b.Kind, b.Level = markup.Heading, t.heading(b)
		}
	}
	var out bytes.Buffer
	if err := markup.WriteHTML(&out, part, opt); err != nil {
		return "", fmt.Errorf("render the text: %w", err)
	}
	return template.HTML(out.String()), nil
}

// isHeading reports a heading, or a paragraph that stands for one (it has a level).
func isHeading(b *markup.Block) bool {
	return b.Kind == markup.Heading || b.Kind == markup.Paragraph && b.Level > 0
}

// heading is a heading's level on the page: the text's levels follow one another from 2 on, whatever
// numbers they have in the text.
func (t *text) heading(b *markup.Block) int {
	rank, _ := slices.BinarySearch(t.levels, b.Level)
	return min(rank+2, 6)
}

// inner is what stands between a block's tags. An image that is not kept here is a link to where it is.
func (t *text) inner(i int) (string, bool) {
	b := &t.doc.Blocks[i]
	switch b.Kind {
	case markup.Rule, markup.Raw:
		return "", false
	case markup.Image:
		if isKept(b.URL) {
			return "", false
		}
		away := markup.Text{Spans: []markup.Span{{Kind: markup.InlineImage, URL: b.URL, Text: b.Text.Plain}}}
		return t.inline(away), true
	case markup.Code:
		return "<code>" + string(t.sentences(i)) + "</code>", true
	}
	return string(t.sentences(i)), true
}

// blockAttrs are an image's anchor and a block's own language.
func (t *text) blockAttrs(i int) (attr string) {
	b := &t.doc.Blocks[i]
	if b.Kind == markup.Image && len(t.units[i]) > 0 {
		attr = ` id="s` + itoa(t.units[i][0].Number) + `"`
	}
	if b.Lang != "" {
		attr += string(t.in(b.Lang))
	}
	return attr
}

// labelled reports whether a block's text begins with a label of its own role.
func (t *text) labelled(i int) bool {
	b := &t.doc.Blocks[i]
	label, _, ok := markup.LabelledLine(b.Text.Plain)
	return ok && label.Role == b.Role
}

func (t *text) lines(from, to int) []template.HTML {
	var out []template.HTML
	for i := from; i < to; i++ {
		out = append(out, t.sentences(i))
	}
	return out
}

func (t *text) noteLines(from, to int) []noteLine {
	var out []noteLine
	for i := from; i < to; i++ {
		l := t.doc.Blocks[i].Lang
		if l == "" {
			l = t.content.Lang
		}
		line := noteLine{In: t.in(l), HTML: template.HTML(t.inline(t.doc.Blocks[i].Text))}
		if words := t.doc.Blocks[i].Text; len(words.Spans) == 0 {
			line.HTML = t.mixed(typesetString(words.Plain, l), t.content.Source.Lang)
		}
		out = append(out, line)
	}
	return out
}
