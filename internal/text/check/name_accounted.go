package check

import (
	"slices"
	"strings"

	"recto/internal/text/names"
)

// accounted reports that the source names what the target names, or what may stand for it.
func (p *pair) accounted(x names.Exonym) bool {
	if answered(x, p.sourceKnown(), p.targetKnown()) {
		return true
	}
	return p.src.abbreviated(p.Source.Text.Plain, x, p.sourceKnown()) ||
		meansName(&p.src, p.tgt.meanings, p.Target.Text.Plain, x) && !p.partOfAnother(x) || !p.neighbour(x) && p.hears(p.Target.Text.Plain[x.Start:x.End], true) && !p.heardAnother(x)
}

// neighbour reports that the source has another part of the country that a known place is a part of, and one without a
// rendering: Kentucky for Tennessee, Hainan for Henan, however alike they sound.
func (p *pair) neighbour(x names.Exonym) bool {
	return x.Within != 0 && slices.ContainsFunc(p.sourceKnown(), func(y names.Exonym) bool {
		return y.Within == x.Within && y.Concept != x.Concept && !p.rendered(y)
	})
}

// partOfAnother reports that what the dictionary finds of a known name in the source is only a part of another known name:
// Virginia of West Virginia.
func (p *pair) partOfAnother(x names.Exonym) bool {
	found := false
	for _, m := range p.tgt.meanings {
		if int(m.at) >= x.End || int(m.end) <= x.Start {
			continue
		}
		for i := range p.src.meanings {
			if w := &p.src.meanings[i]; w.id == m.id {
				if !p.inOther(w, x) {
					return false
				}
				found = true
			}
		}
	}
	return found
}

// inOther reports that a word of the source belongs to a longer known name than x, that of another thing.
func (p *pair) inOther(w *meaning, x names.Exonym) bool {
	for _, y := range p.sourceKnown() {
		if y.Start <= int(w.at) && int(w.end) <= y.End {
			return y.Group != x.Group && y.End-y.Start > int(w.end-w.at)
		}
	}
	return false
}

// heardAnother reports that the word that sounds like a known name is another one, and one that has no rendering:
// Slovakia for Slovenia.
func (p *pair) heardAnother(x names.Exonym) bool {
	if p.names.heardAt < 0 {
		return false
	}
	w := &p.src.list[p.names.heardAt]
	for _, y := range p.sourceKnown() {
		if y.Start < int(w.end) && int(w.start) < y.End {
			return (y.Place || y.Body) && y.Group != x.Group
		}
	}
	return false
}

// answered reports that the other side names what x names, or what may stand for it and is not there for itself:
// Rome is not answered by Italy where both sides speak of Italy.
func answered(x names.Exonym, other, own []names.Exonym) bool {
	for _, y := range other {
		if y.Concept == x.Concept {
			return true
		}
	}
	for _, y := range other {
		if y.Group == x.Group && !slices.ContainsFunc(own, func(z names.Exonym) bool { return z.Concept == y.Concept }) {
			return true
		}
	}
	return false
}

// means reports that the dictionary joins the target's word with one of the source.
func (p *pair) means(span [2]int) bool {
	return p.src.means(p.tgt.meanings, int32(span[0]), int32(span[1]))
}

// means reports that a word of the text has one of the other side's meanings at a place.
func (g *glance) means(other []meaning, start, end int32) bool {
	for _, m := range other {
		if m.at >= end {
			return false
		}
		if m.end <= start {
			continue
		}
		for i := range g.meanings {
			if g.meanings[i].id == m.id {
				return true
			}
		}
	}
	return false
}

// shortBody is how many bytes the name of a body in Chinese has that is one word.
const shortBody = 9

// meansName reports that a word of a text has one of the other side's meanings of a name: all of it for a body of several
// words, since the World Bank is not meant by a bank.
func meansName(g *glance, other []meaning, s string, x names.Exonym) bool {
	name := s[x.Start:x.End]
	wide := name[0] >= 0xE0
	if !x.Body && (wide || !x.Place || strings.IndexByte(name, ' ') < 0) || wide && len(name) <= shortBody || !wide && strings.IndexByte(name, ' ') < 0 {
		return g.means(other, int32(x.Start), int32(x.End))
	}
	for _, m := range other {
		if int(m.at) <= x.Start && int(m.end) >= x.End && m.name && g.hasMeaning(m.id) {
			return true
		}
	}
	return false
}
