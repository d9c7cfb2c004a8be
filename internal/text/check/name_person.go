package check

import (
	"strings"
	"sync"

	"recto/internal/text/lang"
	"recto/internal/text/names"
)

// person is a given name and the family name behind it, as bytes of a text; class is that of the given name, 0 where only
// how it sounds is known.
type person struct {
	given, family [2]int
	class         uint16
}

// givens are the given names by the keys of their forms.
type givens struct {
	keys  *wordSet
	class map[uint32]uint16
}

// of is the class of a word, 0 for one that is no given name.
func (x *givens) of(key uint32) uint16 {
	if !x.keys.may(key) {
		return 0
	}
	return x.class[key]
}

var givenKeys = sync.OnceValue(func() *givens {
	x := &givens{&wordSet{}, map[uint32]uint16{}}
	names.Givens(func(form string, class int) {
		if k := hashWord(form); x.class[k] == 0 {
			x.class[k] = uint16(class)
			x.keys.add(k)
		}
	})
	return x
})

// mostPersons bounds how many persons of a text are compared.
const mostPersons = 8

// persons appends those that a text names by a given name that is known and one word behind it, and in Chinese those whose
// name has one dot.
func (p *pair) persons(dst []person, g *glance, side *Side) []person {
	if g.letters[lang.Han] > 0 {
		if !strings.Contains(side.Text.Plain, "·") {
			return dst
		}
		return dottedPersons(dst, p.candidatesOf(g), side.Text.Plain)
	}
	keys, s := givenKeys(), side.Text.Plain
	for i := 0; i+1 < len(g.list) && len(dst) < mostPersons; i++ {
		w := &g.list[i]
		if w.is&^small != capital {
			continue
		}
		next := &g.list[i+1]
		if next.is&capital == 0 || next.letters < 4 || next.is&(numeric|shouted) != 0 || next.is&joined != 0 && strings.Contains(next.of(s), "-") || keys.of(w.key) == 0 || s[w.end:next.start] != " " {
			continue
		}
		if i+2 < len(g.list) && g.list[i+2].is&capital != 0 && s[next.end:g.list[i+2].start] == " " || i > 0 && g.list[i-1].is&capital != 0 && keys.of(g.list[i-1].key) != 0 || keys.of(next.key) != 0 {
			continue // a longer name
		}
		dst = append(dst, person{[2]int{int(w.start), int(w.end)}, [2]int{int(next.start), int(next.start) + len(next.unowned(s))}, keys.of(w.key)})
	}
	return dst
}

// candidatesOf are the candidates of a side.
func (p *pair) candidatesOf(g *glance) []names.Candidate {
	if g == &p.src {
		return p.sourceNames()
	}
	p.names.tgt = p.findNames(p.names.tgt[:0], &p.tgt, &p.Target)
	return p.names.tgt
}

func dottedPersons(dst []person, all []names.Candidate, s string) []person {
	for _, c := range all {
		a, b, ok := strings.Cut(c.Text(s), "·")
		if !ok || !c.Person || strings.Contains(b, "·") || len(dst) == mostPersons {
			continue
		}
		dst = append(dst, person{given: [2]int{c.Start, c.Start + len(a)}, family: [2]int{c.End - len(b), c.End}})
	}
	return dst
}

// all is the bytes of the whole name.
func (x *person) all() [2]int { return [2]int{x.given[0], x.family[1]} }

// How alike the parts of two names must be that are one, and at most that are not.
const onePart, otherPart = .6, .45

// How alike a word must be at least that may be a name, and one that is the same given name.
const barelyLike, sameGiven = .55, .8

// halfReplaced reports a person of the target who has one of the names of a person of the source, and another one in the
// place of the second.
func (p *pair) halfReplaced() {
	n := &p.names
	n.people[0] = p.persons(n.people[0][:0], &p.src, &p.Source)
	if len(n.people[0]) == 0 {
		return
	}
	n.people[1] = p.persons(n.people[1][:0], &p.tgt, &p.Target)
	for i := range n.people[0] {
		for k := range n.people[1] {
			if a, b := &n.people[0][i], &n.people[1][k]; p.halfChanged(a, b) {
				p.reportReplaced(a.all(), b.all())
				return
			}
		}
	}
}

// halfChanged reports that two persons share one name, and that the other one of neither is anywhere in the other text.
func (p *pair) halfChanged(a, b *person) bool {
	given := p.alikeParts(a.given, b.given, onePart) || a.class > 0 && a.class == b.class
	family := p.alikeParts(a.family, b.family, onePart)
	switch {
	case given == family:
		return false
	case given:
		return p.isSurname(&p.src, &p.Source, a.family) && p.isSurname(&p.tgt, &p.Target, b.family) && p.apartIn(a.family, b.family)
	}
	return p.apartIn(a.given, b.given)
}

// isSurname reports that a word may be a family name: it is no father's name, and no noun of German.
func (p *pair) isSurname(g *glance, side *Side, span [2]int) bool {
	word := side.Text.Plain[span[0]:span[1]]
	for _, e := range [...]string{"ич", "ича", "ичу", "ичем", "ична", "вна", "вны", "вне", "вной", "вну", "vich", "vych", "vna"} {
		if strings.HasSuffix(word, e) {
			return false
		}
	}
	if side.Lang.Base() != "de" {
		return true
	}
	for i := range g.meanings {
		if m := &g.meanings[i]; int(m.at) < span[1] && int(m.end) > span[0] && !m.name {
			return false
		}
	}
	return true
}

// apartIn reports that two parts of names do not sound alike, and that neither is in the other text.
func (p *pair) apartIn(a, b [2]int) bool {
	return !p.alikeParts(a, b, otherPart) && !p.conveyed(a) && !p.means(b) &&
		!p.heardIn(&p.tgt, &p.Target, p.Source.Text.Plain[a[0]:a[1]], p.Source.Lang, barelyLike, heardEnough) &&
		!p.heardIn(&p.src, &p.Source, p.Target.Text.Plain[b[0]:b[1]], p.Target.Lang, barelyLike, heardEnough)
}

// alikeParts reports how two parts of names sound.
func (p *pair) alikeParts(a, b [2]int, least float64) bool {
	n := &p.names
	x, y := p.Source.Text.Plain[a[0]:a[1]], p.Target.Text.Plain[b[0]:b[1]]
	if x == y {
		return true
	}
	n.name.Read(x, p.Source.Lang)
	n.other.Read(y, p.Target.Lang)
	return n.other.Like(&n.name, least)
}

// heardIn reports that a text has a word with a capital that sounds like a word of the other, by inWords at least, or
// something in characters that does, by least.
func (p *pair) heardIn(g *glance, side *Side, word string, of lang.Tag, inWords, least float64) bool {
	n, s := &p.names, side.Text.Plain
	n.name.Read(word, of)
	for i := range g.list {
		w := &g.list[i]
		if w.is&capital == 0 {
			continue
		}
		n.other.Read(w.of(s), side.Lang)
		if n.other.Like(&n.name, inWords) {
			return true
		}
	}
	if !g.wide() {
		return false
	}
	n.tgtText.Read(s)
	return n.tgtText.Holds(&n.name, least) >= least
}

// mostLonger is how much a target says at most that lacks a person, as a share of what its source says.
const mostLonger = 1.4

// omittedPerson reports a person of the source of whom the target has nothing, where it has another one.
func (p *pair) omittedPerson() {
	n := &p.names
	if p.to > mostLonger*p.from || p.src.letters[lang.Han] > 0 { // characters tell too little
		return
	}
	if n.people[0] = p.persons(n.people[0][:0], &p.src, &p.Source); len(n.people[0]) < 2 {
		return
	}
	lost := none
	for i := range n.people[0] {
		x := &n.people[0][i]
		if p.mayBeThere(x) {
			continue
		}
		if lost != none || !p.isSurname(&p.src, &p.Source, x.family) {
			return
		}
		lost = x.all()
	}
	if lost == none {
		return
	}
	there, ok := p.namedBeside(lost)
	if !ok {
		return
	}
	s := p.Source.Text.Plain
	p.report(hit{severity: Warning, key: "check.name.omitted", src: lost, tgt: p.Target.all(),
		args: map[string]string{"Source": s[lost[0]:lost[1]], "Name": s[there[0]:there[1]]}})
}

// mayBeThere reports that a part of a person's name may be in the target.
func (p *pair) mayBeThere(x *person) bool {
	if p.conveyed(x.family) || p.heardIn(&p.tgt, &p.Target, p.Source.Text.Plain[x.family[0]:x.family[1]], p.Source.Lang, barelyLike, doubtfulLike) || p.givenThere(x) {
		return true
	}
	for _, y := range p.sourceKnown() {
		if y.Start < x.family[1] && x.given[0] < y.End && p.rendered(y) {
			return true
		}
	}
	for i := range p.src.list {
		if w := &p.src.list[i]; int(w.start) >= x.given[0] && int(w.end) <= x.family[1] && p.tgt.holds(w.key) {
			return true
		}
	}
	return false
}

// givenThere reports that the target has the given name of a person of the source, or one that may stand for it.
func (p *pair) givenThere(x *person) bool {
	if p.heardIn(&p.tgt, &p.Target, p.Source.Text.Plain[x.given[0]:x.given[1]], p.Source.Lang, sameGiven, sameGiven) {
		return true
	}
	if x.class == 0 || p.tgt.wide() {
		return false
	}
	keys := givenKeys()
	for i := range p.tgt.list {
		if w := &p.tgt.list[i]; w.is&capital != 0 && keys.of(w.key) == x.class {
			return true
		}
	}
	return false
}

// namedBeside is the first other person or name of the source; that the target has all of them is known.
func (p *pair) namedBeside(lost [2]int) ([2]int, bool) {
	for i := range p.names.people[0] {
		if x := &p.names.people[0][i]; x.all() != lost {
			return x.all(), true
		}
	}
	return none, false
}
