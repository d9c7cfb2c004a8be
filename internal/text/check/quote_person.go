package check

import "recto/internal/text/quote"

// reportPerson looks for quotations that speak of another person than those of the source: of her instead of him, or of
// the speaker instead of him or her, and the other way round.
func (p *pair) reportPerson(from, to *quoted) {
	if !from.sure || !to.sure || len(from.list) == 0 || len(to.list) == 0 || from.deep() || to.deep() {
		return
	}
	if said, same := p.said(from, &p.Source), p.said(to, &p.Target); said < leastPerson*same || same < leastPerson*said {
		return
	}
	if n := from.utterances(); n == 0 || n != to.utterances() {
		return
	}
	src, ok := from.persons(&p.Source)
	if !ok || src == 0 || src&quote.Other != 0 {
		return
	}
	tgt, ok := to.persons(&p.Target)
	if !ok || !otherPersons(src, tgt, p.Source.Lang.Base() != "es") && !otherPersons(tgt, src, p.Target.Lang.Base() != "es") {
		return
	}
	a, b := from.span(), to.span()
	p.report(hit{severity: Warning, key: "check.quote.person", src: a, tgt: b,
		args: map[string]string{"Source": clip(p.Source.Text.Plain[a[0]:a[1]], 40), "Target": clip(p.Target.Text.Plain[b[0]:b[1]], 40)}})
}

// leastPerson is how much of what one side quotes the other quotes at least, where their pronouns can be compared.
const leastPerson = .6

// persons are those of whom all quotations of a side speak.
func (q *quoted) persons(s *Side) (all quote.Persons, ok bool) {
	for _, x := range q.list {
		in, known := quote.PersonsIn(s.Text.Plain[x.Start:x.End], s.Lang)
		all, ok = all|in, known
	}
	return all, ok
}

// otherPersons reports that one text speaks of him or her, and the other of the other one, or of its speaker alone;
// says tells that the language of the first does not speak of the speaker without a pronoun.
func otherPersons(a, b quote.Persons, says bool) bool {
	if (a|b)&quote.Other != 0 {
		return false
	}
	third := quote.Him | quote.Her
	if says && b == quote.Self && (a == quote.Him || a == quote.Her) {
		return true
	}
	return a&third == quote.Him && b&third == quote.Her
}
