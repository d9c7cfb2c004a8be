package check

import (
	"strings"

	"recto/internal/text/lang"
	"recto/internal/text/names"
)

// wide reports that the text has Han, kana or Hangul.
func (g *glance) wide() bool {
	return g.letters[lang.Han]+g.letters[lang.Kana]+g.letters[lang.Hangul] > 0
}

// worded reports that the words of a side tell all that there is to those who look for names.
func (g *glance) worded(s string) bool {
	return !g.wide() && len(g.list) < mostWords && !(g.quotes && strings.Contains(s, "《"))
}

// findNames appends the candidates of a side to dst.
func (p *pair) findNames(dst []names.Candidate, g *glance, side *Side) []names.Candidate {
	s := side.Text.Plain
	if !g.worded(s) {
		return names.Find(dst, s, side.Lang)
	}
	words := p.names.words[:0]
	for i := range g.list {
		words = append(words, g.list[i].named())
	}
	p.names.words = words
	return names.FindIn(dst, s, side.Lang, words)
}

// findKnown appends the known names of a side to dst.
func (p *pair) findKnown(dst []names.Exonym, g *glance, side *Side) []names.Exonym {
	s := side.Text.Plain
	if !g.worded(s) {
		return names.Exonyms(dst, s, side.Lang)
	}
	english, heads := side.Lang.Base() == "en", names.KnownHeads()
	words := p.names.words[:0]
	for i := range g.list {
		w := &g.list[i]
		if english && w.is == small || w.head != 0 && !heads.May(w.head, w.is&capital != 0) {
			continue
		}
		words = append(words, w.named())
	}
	p.names.words = words
	if len(words) == 0 {
		return dst
	}
	return names.ExonymsIn(dst, s, side.Lang, words)
}

// named is a word as those who look for names know it.
func (w *token) named() names.Word {
	return names.Word{Start: int(w.start), End: int(w.end), Plain: w.is&(joined|numeric|later) == 0, Capital: w.is&capital != 0}
}

// sourceNames is the candidates of the source, and sourceKnown and targetKnown are the known names of the sides; all are
// read once a unit.
func (p *pair) sourceNames() []names.Candidate {
	n := &p.names
	if !n.finds {
		n.finds = true
		n.src = p.findNames(n.src[:0], &p.src, &p.Source)
	}
	return n.src
}

func (p *pair) sourceKnown() []names.Exonym {
	n := &p.names
	if !n.knowsSrc {
		n.knowsSrc = true
		n.srcKnown = partsOfRegions(p.findKnown(n.srcKnown[:0], &p.src, &p.Source), p)
	}
	return n.srcKnown
}

func (p *pair) targetKnown() []names.Exonym {
	n := &p.names
	if !n.knowsTgt {
		n.knowsTgt = true
		n.tgtKnown = p.findKnown(n.tgtKnown[:0], &p.tgt, &p.Target)
	}
	return n.tgtKnown
}

// abbreviated reports that the text may name what x is, or what may stand for it, by one character.
func (g *glance) abbreviated(s string, x names.Exonym, known []names.Exonym) bool {
	return g.wide() && (names.Abbreviated(s, x.Group, known) || names.Abbreviated(s, x.Concept, known))
}
