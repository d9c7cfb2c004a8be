package check

import (
	"strings"

	"recto/internal/text/align"
)

// Where a short translation keeps word by word to its source, a denial that it lacks is lost, and not said some other way: so
// many words of the source have one of the same meaning in the target, and so great a part of those that the dictionary
// knows. One that it has more is less sure.
const literalMost, literalWords, literalLost, literalGained = 60, 2, 1. / 3, .5

// literal reports that the target keeps to the words of the source, as the dictionary knows them on both sides, part of
// them at least, and that the side without the denial has no word which denies in itself: rejected.
func (p *pair) literal(other *glance, part float64) bool {
	if p.from > literalMost || p.contraryOfAny(other) {
		return false
	}
	known, met := 0, 0
	for i := range p.src.meanings {
		if m := &p.src.meanings[i]; m.id > align.LastNumber {
			known++
			if p.tgt.mentions(m.id) {
				met++
			}
		}
	}
	back := 0
	for i := range p.tgt.meanings {
		if p.tgt.meanings[i].id > align.LastNumber {
			back++
		}
	}
	return met >= literalWords && float64(met) >= part*float64(max(known, back))
}

// contraryOfAny reports that a text has a word for the denying side of an opposite.
func (p *pair) contraryOfAny(g *glance) bool {
	t := p.tongueOf(g)
	if t.index == nil {
		return false
	}
	p.contraries = t.index.find(p.contraries[:0], g, p.sided(g).text)
	for i := range p.contraries {
		if p.contraries[i].no {
			return true
		}
	}
	return false
}

// mentions reports that a text has a word of a meaning.
func (g *glance) mentions(id uint16) bool {
	for i := range g.meanings {
		if g.meanings[i].id == id {
			return true
		}
	}
	return false
}

// refused finds a word of the source for a refusal or a failure before what was not done, "failed to land", or for what hardly
// was, where the target keeps to the source and says nothing of the kind.
func (p *pair) refused() (at [2]int, ok bool) {
	if !p.turned.asked || p.turned.found || !p.srcDenies.only(none) || !p.tgtDenies.only(none) {
		return none, false
	}
	for _, a := range p.sides {
		if !a.no || !hedges()[a.opposite] && !(refusals()[a.opposite] && refusesVerb(p.Source.Text.Plain[a.span[1]:], p.srcTongue.base)) {
			continue
		}
		if of := p.tgtTongue.opposites; of[a.opposite] != nil && of[a.opposite].no.says(&p.tgt, p.Target.Text.Plain) {
			continue
		}
		if p.deniesWeakly(&p.tgt, nil) || p.saysOtherwise(a.span) || !p.literal(&p.tgt, literalLost) || p.copied() || p.unrelated() {
			return none, false
		}
		return a.span, true
	}
	return none, false
}

// refusals are the opposites of which one side is a refusal or a failure, by their number.
var refusals = oppositesWith("en", "refused denied failed")

// refusesVerb reports that what follows a word for a refusal is what was refused to be done.
func refusesVerb(rest, base string) bool {
	switch base {
	case "en":
		return strings.HasPrefix(rest, " to ")
	case "fr":
		return strings.HasPrefix(rest, " de ") || strings.HasPrefix(rest, " d'") || strings.HasPrefix(rest, " d’") || strings.HasPrefix(rest, " à ")
	case "es":
		return strings.HasPrefix(rest, " a ")
	case "de":
		return strings.HasPrefix(rest, " sich") && strings.Contains(rest, " zu ")
	case "ru":
		word, _, _ := strings.Cut(strings.TrimPrefix(rest, " "), " ")
		word = strings.TrimRight(word, ".,;:!?»")
		return strings.HasSuffix(word, "ть") || strings.HasSuffix(word, "ться") || strings.HasSuffix(word, "ти")
	}
	return false
}
