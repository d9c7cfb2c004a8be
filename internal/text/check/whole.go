package check

import (
	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/names"
	"recto/internal/text/segment"
)

// whole is an article under judgement.
type whole struct {
	*Article
	house  *House
	rule   *Rule
	found  []Finding
	glance glance // of the text last asked about
	// sentences of the target's editorial text blocks, by block index; nil for other blocks.
	sentences [][]segment.Span
	unitsOf   map[int][]int // the units in every target block, made when first asked for
	// The names of both sides and the units that they stand in, gathered when first asked for.
	named      []names.Name
	namedUnits []int
	gathered   bool
}

func newWhole(a *Article, h *House) *whole {
	w := &whole{Article: a, house: h, sentences: make([][]segment.Span, len(a.Target.Blocks))}
	for i := range a.Target.Blocks {
		b := &a.Target.Blocks[i]
		if !prose(b) {
			continue
		}
		w.sentences[i] = segment.Split(w.language(i), b.Text.Plain, nil)
	}
	return w
}

// prose reports whether the block is running editorial text: what a reader reads as the article.
func prose(b *markup.Block) bool {
	return b.Role.Editorial() && (b.Kind == markup.Paragraph || b.Kind == markup.Heading || b.Kind == markup.Caption || b.Kind == markup.Cell)
}

// language is that of a target block.
func (w *whole) language(block int) lang.Tag {
	if l := w.Target.Blocks[block].Lang; l != "" {
		return l
	}
	return w.Target.Lang
}

// report records a finding at a range of a target block; block -1 is the article as a whole. Words are
// what the fingerprint names.
func (w *whole) report(severity Severity, block int, span [2]int, key string, args map[string]string, words string) *Finding {
	w.found = append(w.found, Finding{
		Rule: w.rule.ID, Severity: severity, Key: key, Args: args, Fingerprint: words,
		Target: &Place{Block: block, Start: span[0], End: span[1]},
	})
	return &w.found[len(w.found)-1]
}

// assign names the unit of every finding that has a place in a unit's target.
func (w *whole) assign() {
	for i := range w.found {
		f := &w.found[i]
		if f.Unit != "" || f.Target == nil || f.Target.Block < 0 {
			continue
		}
		if u := w.unitAt(f.Target.Block, f.Target.Start); u >= 0 {
			f.Unit = w.Units[u].ID
		}
	}
}

// unitAt is the index of the unit whose target holds the byte of the block, or ends there; -1 when none does.
func (w *whole) unitAt(block, at int) int {
	if w.unitsOf == nil {
		w.unitsOf = make(map[int][]int)
		for i := range w.Units {
			if t := &w.Units[i].Target; !t.Absent {
				w.unitsOf[t.Block] = append(w.unitsOf[t.Block], i)
			}
		}
	}
	last := -1
	for _, i := range w.unitsOf[block] {
		t := &w.Units[i].Target
		if at < t.Offset || at > t.Offset+len(t.Text.Plain) {
			continue
		}
		last = i
		if at < t.Offset+len(t.Text.Plain) {
			break
		}
	}
	return last
}
