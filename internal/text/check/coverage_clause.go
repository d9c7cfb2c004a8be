package check

import (
	"math"
	"slices"
	"strings"
	"unicode/utf8"

	"recto/internal/text/align"
)

// A clause of the source is left out where the target is short and says none of its words that the dictionary knows,
// while it says others of the source. Of correct translations one in a thousand looks so.
const (
	leastShort    = 1.25 // how many times as long as usual the source is
	farthestShort = .2   // how much less that may be than what the clause would make of it, as a logarithm
	leastLost     = 3    // words of the clause that are not in the target
	mostLost      = 6    // and how many of them count
	clauseEnough  = .45  // those, times that logarithm, times the share of the others that it says
)

// leastClause and mostClause are the shares of a source that a clause left out takes.
const leastClause, mostClause = .1, .7

// brackets hold what a translation may do without.
const brackets = "()（）"

// mostClauses is how many neighbouring clauses may be left out as one.
const mostClauses = 3

// leastSaying is how many bytes a word has at least that says much: a character of Chinese alone says many things.
const leastSaying = 4

// told is a word of the source by which a target may be known.
type told struct {
	at  int32
	met bool // the target says it
	say bool // it says much: no number and no small word
}

// clauseLeftOut is the place of a clause of the source of which the target says nothing.
func (p *pair) clauseLeftOut() (span [2]int, ok bool) {
	if p.from < leastShort*p.to {
		return none, false // as nearly always
	}
	if words := p.commonMeanings(); words.src-words.both < leastLost || words.both == 0 {
		return none, false
	}
	p.told = p.tell(p.told[:0])
	known, met := 0, 0
	for _, w := range p.told {
		if w.say {
			known++
			met += one(w.met)
		}
	}
	if known-met < leastLost {
		return none, false
	}
	p.cuts = p.clauses(p.cuts[:0])
	length, short, most := float64(len(p.Source.Text.Plain)), logRatio(p.from, p.to), 0
	for a := range p.cuts {
		for b := a + 1; b < len(p.cuts) && b <= a+mostClauses; b++ {
			clause := [2]int32{p.cuts[a], p.cuts[b]}
			share := float64(clause[1]-clause[0]) / length
			lost := p.lostIn(clause)
			if lost <= most || strings.ContainsAny(p.Source.Text.Plain[clause[0]:clause[1]], brackets) || lost < leastLost || share < leastClause || share >= mostClause || short < -math.Log(1-share)-farthestShort {
				continue
			}
			said := (float64(met) + .5) / float64(known-lost+1)
			if float64(min(lost, mostLost))*short*said >= clauseEnough {
				span, most = [2]int{int(clause[0]), int(clause[1])}, lost
			}
		}
	}
	return span, most > 0 && !p.heard(span)
}

func one(yes bool) int {
	if yes {
		return 1
	}
	return 0
}

// lostIn counts the words of a clause that say much, none of which the target says; 0 where it says any word of it.
func (p *pair) lostIn(clause [2]int32) (n int) {
	for _, w := range p.told {
		if w.at < clause[0] || w.at >= clause[1] {
			continue
		}
		if w.met {
			return 0
		}
		n += one(w.say)
	}
	return n
}

// tell appends the words of the source that the dictionary knows.
func (p *pair) tell(dst []told) []told {
	var words bitset
	for _, m := range p.tgt.meanings {
		words.put(uint32(m.id))
	}
	for _, m := range p.src.meanings {
		dst = append(dst, told{m.at, words.has(uint32(m.id)), m.end-m.at >= leastSaying && m.id > align.LastNumber && !align.Small(m.id)})
	}
	return dst
}

// heard reports that a clause of the source has a word that sounds like one of the target, or a figure of it.
func (p *pair) heard(clause [2]int) (met bool) {
	var sounds, figures bitset
	p.tgt.sounds(p.Target.Text.Plain, func(code uint32, _ int32) { sounds.put(code) })
	p.tgt.figures(p.Target.Text.Plain, func(n uint32, _ int32) { figures.put(n) })
	p.src.sounds(p.Source.Text.Plain, func(code uint32, at int32) {
		met = met || sounds.has(code) && int(at) >= clause[0] && int(at) < clause[1]
	})
	p.src.figures(p.Source.Text.Plain, func(n uint32, at int32) {
		met = met || figures.has(n) && int(at) >= clause[0] && int(at) < clause[1]
	})
	return met
}

// joiners are words with which a clause may begin, by language.
var joiners = map[string]string{
	"en": "and but while", "de": "und aber während sowie", "fr": "et mais tandis", "es": "y e pero mientras", "it": "e ed ma mentre", "pt": "e mas enquanto",
	"nl": "en maar terwijl", "pl": "i oraz ale", "cs": "a ale", "ru": "и но а", "uk": "і й та але а",
}

// clauses appends where the clauses of the source begin, and where the last ends.
func (p *pair) clauses(dst []int32) []int32 {
	s, joins := p.Source.Text.Plain, p.srcTongue.of(p.Source.Lang).joiners
	dst = append(dst, 0)
	for i, r := range s {
		if clauseEnds(s, i, r) {
			dst = append(dst, int32(i+utf8.RuneLen(r)))
		}
	}
	for i := range p.src.list {
		if w := &p.src.list[i]; joins.has(w.key) {
			dst = append(dst, w.start)
		}
	}
	slices.Sort(dst)
	if end := int32(len(s)); dst[len(dst)-1] < end {
		dst = append(dst, end)
	}
	return slices.Compact(dst)
}

// clauseEnds reports that the mark r at i ends a clause; one within a number or a word does not.
func clauseEnds(s string, i int, r rune) bool {
	switch r {
	case ',', ';', ':', '.', '!', '?', ')':
		return i+1 == len(s) || s[i+1] == ' ' || s[i+1] == '"'
	case '(', '（', '）', '，', '；', '：', '。', '！', '？', '、', '—', '–':
		return true
	}
	return false
}
