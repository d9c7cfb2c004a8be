package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/align"
)

// wordsToDenied is how many words behind a denial the word that it denies stands; in Chinese only auxiliaries part them.
const wordsToDenied, auxiliariesHan = 2, "会會能将將曾有再想要愿願肯可得打算用把被对對向给給从從"

// shortestKept is how many bytes a word has at least that is taken for what is denied, and not for a small word.
const shortestKept = 5

// mostKept is how much a text says, in letters, in which a denial is not likely made good elsewhere.
const mostKept = 150

// withouts begin conditions.
var withouts = keySet("without ohne sans sin sem senza без zonder bez")

// keeps reports that the first word behind the only denial of a text, as the dictionary knows it, stands in the other
// text, which does not deny: "will not open" and 将开放.
func (p *pair) keeps(g, other *glance, d *denying) bool {
	at := d.at
	if d.strong+d.voids != 1 || p.from > mostKept {
		return false
	}
	if d.voids == 1 {
		at = d.voidAt
		if c := p.tongueOf(g).denials; c != nil && c.double.subject.has(hashWord(p.sided(g).text[at[0]:at[1]])) {
			return false // "no one who saw it doubts": what stands behind is not what is denied
		}
		if g == &p.src && p.believed(at[1]) {
			return false // "do not think that it will fail": nor is what is thought
		}
	}
	if s := p.sided(g).text; withouts.has(hashWord(s[at[0]:at[1]])) && strings.Contains(s[at[1]:], ",") {
		return false // "without a key, it is hard to": that says what is needed
	}
	return p.keepsBehind(g, other, at[1]) || p.keepsOpposite(g, other, at[1])
}

// keepsBehind reports that the first word behind a place, as the dictionary knows it, stands in the other text.
func (p *pair) keepsBehind(g, other *glance, at int) bool {
	for _, m := range g.meanings {
		if int(m.at) < at || m.id <= align.LastNumber || m.end-m.at < shortestKept {
			continue
		}
		if first, _ := utf8.DecodeRuneInString(p.sided(g).text[m.at:]); m.name || unicode.IsUpper(first) || !p.near(g, at, int(m.at)) {
			break
		}
		for _, o := range other.meanings {
			if o.id == m.id {
				return true
			}
		}
		break
	}
	return false
}

// keepsOpposite reports the same of a word of an opposite: "did not withdraw" and ушли.
func (p *pair) keepsOpposite(g, other *glance, from int) bool {
	a, b := p.sided(g), p.sided(other)
	if a.of == nil || b.of == nil {
		return false
	}
	next := slices.IndexFunc(g.list, func(w token) bool { return int(w.start) >= from })
	for i := range a.of {
		if a.of[i] == nil || b.of[i] == nil {
			continue
		}
		for _, no := range [...]bool{true, false} {
			x := a.of[i].side(no)
			if (p.follows(&x.sure, g, from, next) || p.follows(&x.loose, g, from, next)) && p.saysSurely(other, i, no) {
				return true
			}
		}
	}
	return false
}

// keepsBelief reports that the source denies that something is believed, and that the target says that it is.
func (p *pair) keepsBelief(at int) bool {
	if !p.believed(at) {
		return false
	}
	t, c := p.Target.Text.Plain, p.tgtTongue.denials
	if c == nil {
		return strings.Contains(t, "认为") || strings.Contains(t, "認為") || strings.Contains(t, "相信")
	}
	for i := range p.tgt.list {
		if c.double.believe.begins(p.tgt.list[i].of(t)) {
			return true
		}
	}
	return false
}

// saysSurely reports that a text says one side of the i-th opposite and not the other.
func (p *pair) saysSurely(g *glance, i int, no bool) bool {
	b := p.sided(g)
	if i >= len(b.of) || b.of[i] == nil {
		return false
	}
	return b.of[i].side(no).sure.holds(g, b.text) && !b.of[i].side(!no).says(g, b.text)
}

// refusesPlainly reports that the source denies a word which denies in itself, "did not refuse", and that the target
// has that word, "refused".
func (p *pair) refusesPlainly() (at [2]int, ok bool) {
	d := &p.srcDenies
	if (d.strong != 1 || d.voids > 0) && (d.strong > 0 || !d.opposed) || p.from > mostKept {
		return none, false
	}
	if at = d.at; d.strong == 0 {
		at = d.voidAt
	}
	x := p.srcTongue.index
	if x == nil {
		return none, false
	}
	p.sides = x.find(p.sides[:0], &p.src, p.Source.Text.Plain)
	for _, a := range p.sides {
		if a.no && !hedges()[a.opposite] && a.span[0] >= at[1] && (p.near(&p.src, at[1], a.span[0]) || p.believed(at[1])) && p.saysSurely(&p.tgt, a.opposite, true) {
			return at, true
		}
	}
	return none, false
}

// hedges are the opposites of "hardly", which takes no denial back, by their number: sin apenas.
var hedges = oppositesWith("es", "apenas")

// believed reports that the word of the source behind a place says that something is believed.
func (p *pair) believed(at int) bool {
	c, i := p.srcTongue.denials, wordAt(p.src.list, at)
	return c != nil && i < len(p.src.list) && c.double.believe.begins(p.src.list[i].of(p.Source.Text.Plain))
}

// follows reports that one of the forms stands right behind a denial that ends at from; next is the word behind that, -1 for
// none.
func (p *pair) follows(f *oppositeForms, g *glance, from, next int) bool {
	s := p.sided(g).text
	if len(f.wide) == 0 && (next < 0 || !f.standsIn(g.list, next, next+wordsToDenied, s)) {
		return false // as nearly always
	}
	at, ok := f.at(g, s)
	return ok && at[0] >= from && p.near(g, from, at[0])
}

// opposed is a text with the opposites of its language.
type opposed struct {
	text string
	of   []*opposite
}

func (p *pair) sided(g *glance) opposed {
	of := p.tongueOf(g).opposites
	if g == &p.src {
		return opposed{p.Source.Text.Plain, of}
	}
	return opposed{p.Target.Text.Plain, of}
}

// near reports that no more stands between two places of a text than between a denial and what it denies.
func (p *pair) near(g *glance, from, to int) bool {
	between := p.sided(g).text[from:to]
	if strings.Trim(between, auxiliariesHan) == "" {
		return true
	}
	words := 0
	for i := range g.list {
		if w := &g.list[i]; int(w.start) >= from && int(w.end) <= to {
			words++
		}
	}
	first, _ := utf8.DecodeRuneInString(between)
	return words < wordsToDenied && first < 0x2E80 && !endsClause(between)
}
