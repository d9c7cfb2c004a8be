package check

import (
	"strings"

	"recto/internal/text/lang"
	"recto/internal/text/names"
)

// leastDotted is how alike a word of the source must be to a part of a person's name in Chinese characters to account for
// the person.
const leastDotted = .5

// strangeHan reports that no word of the source sounds like a part of a person's name in characters with a dot: 玛丽·居里.
func (p *pair) strangeHan(c names.Candidate) (strangeName, bool) {
	s := p.Target.Text.Plain[c.Start:c.End]
	if !c.Person || !c.Sure || !strings.Contains(s, "·") || p.src.wide() {
		return strangeName{}, false
	}
	if sc := p.src.main(); sc != lang.Latin && sc != lang.Cyrillic {
		return strangeName{}, false
	}
	n := &p.names
	if !p.mayLose() {
		return strangeName{}, false
	}
	for part := range strings.SplitSeq(s, "·") {
		n.name.Read(part, p.Target.Lang)
		for i := range p.src.list {
			if p.src.list[i].is&(capital|later) != 0 && p.sourceLike(&n.name, i, leastDotted) {
				return strangeName{}, false
			}
		}
	}
	return strangeName{span: [2]int{c.Start, c.End}}, true
}

// dotted is the first strange name that has a dot, nil for none.
func (p *pair) dotted() *strangeName {
	for i := range p.names.strange {
		x := &p.names.strange[i]
		if strings.Contains(p.Target.Text.Plain[x.span[0]:x.span[1]], "·") {
			return x
		}
	}
	return nil
}

// replacedDotted reports a person's name in characters that is in the place of one of the source, of which no word is
// heard in the target.
func (p *pair) replacedDotted(x *strangeName) bool {
	at := 0
	for _, c := range p.sourceNames() {
		for ; at < len(p.src.list) && int(p.src.list[at].start) < c.Start; at++ {
		}
		if span := p.unheardPerson(c, at); span != none {
			p.reportReplaced(span, x.span)
			return true
		}
	}
	return false
}

// unheardPerson is the place of two words or more, together in a run of the source, that are no ordinary words and that
// nothing in the target renders.
func (p *pair) unheardPerson(c names.Candidate, at int) [2]int {
	n, span, words := &p.names, none, 0
	for ; at < len(p.src.list) && int(p.src.list[at].end) <= c.End; at++ {
		w := &p.src.list[at]
		if w.is&capital == 0 || w.letters < 3 || overlaps(p.sourceKnown(), int(w.start), int(w.end)) {
			continue
		}
		if p.src.callsThing(w) {
			continue // a word beside the name
		}
		n.name.Read(w.of(p.Source.Text.Plain), p.Source.Lang)
		if p.tgt.holds(w.key) || p.conveyed([2]int{int(w.start), int(w.end)}) || p.heardWide(true) {
			return none
		}
		span = extend(span, w)
		words++
	}
	if words < 2 {
		return none
	}
	return span
}

// callsThing reports that the dictionary knows a word as no name.
func (g *glance) callsThing(w *token) bool {
	for i := range g.meanings {
		if m := &g.meanings[i]; m.end > w.start {
			return m.at < w.end && !m.name
		}
	}
	return false
}
