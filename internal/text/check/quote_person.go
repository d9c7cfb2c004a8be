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
	src, ok := from.countPersons(&p.Source)
	tgt, too := to.countPersons(&p.Target)
	if !ok || !too || !lostSelf(src, tgt) && !p.speakOfOthers(src.Persons(), tgt.Persons()) {
		return
	}
	a, b := from.span(), to.span()
	p.report(hit{severity: Warning, key: "check.quote.person", src: a, tgt: b,
		args: map[string]string{"Source": clip(p.Source.Text.Plain[a[0]:a[1]], 40), "Target": clip(p.Target.Text.Plain[b[0]:b[1]], 40)}})
}

// lostSelf reports that a quotation's speaker is spoken of as somebody else: “I left, and I am glad” as “I left, and she is
// glad”.
func lostSelf(src, tgt quote.Counts) bool { return tgt.OfOthers() && src.LostSelf(tgt) }

// countPersons counts the pronouns of all quotations of a side.
func (q *quoted) countPersons(s *Side) (all quote.Counts, ok bool) {
	for _, x := range q.list {
		n, known := quote.CountPersons(s.Text.Plain[x.Start:x.End], s.Lang)
		for i := range all {
			all[i] += n[i]
		}
		ok = known
	}
	return all, ok
}

// leastPerson is how much of what one side quotes the other quotes at least, where their pronouns can be compared.
const leastPerson = .6

// speakOfOthers reports that one side speaks of him or her, and the other of the other one, or of its speaker alone.
func (p *pair) speakOfOthers(src, tgt quote.Persons) bool {
	if src == 0 || src&(quote.Them|quote.Other) != 0 {
		return false
	}
	return otherPersons(src, tgt, p.Source.Lang.Base() != "es") || otherPersons(tgt, src, p.Target.Lang.Base() != "es")
}

// otherPersons reports that one text speaks of him or her, and the other of the other one, or of its speaker alone;
// says tells that the language of the first does not speak of the speaker without a pronoun.
func otherPersons(a, b quote.Persons, says bool) bool {
	if (a|b)&(quote.Them|quote.Other) != 0 {
		return false
	}
	third := quote.Him | quote.Her
	if says && b == quote.Self && (a == quote.Him || a == quote.Her) {
		return true
	}
	return a&third == quote.Him && b&third == quote.Her
}
