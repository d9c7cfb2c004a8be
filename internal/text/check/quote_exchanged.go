package check

import (
	"slices"

	"recto/internal/text/quote"
)

// attributed is a quotation with the clause that says who speaks.
type attributed struct{ words, clause, speaker [2]int }

// reportExchanged looks for two quotations whose speakers changed places.
func (p *pair) reportExchanged(from, to *quoted) bool {
	if from.utterances() < 2 || to.utterances() < 2 {
		return false
	}
	a, ok := attributions(&p.Source, from.marks)
	if !ok {
		return false
	}
	b, ok := attributions(&p.Target, to.marks)
	if !ok || !p.changed(a, b) {
		return false
	}
	src, tgt := a[0].clause, b[0].clause
	p.report(hit{severity: Warning, key: "check.quote.speaker", src: src, tgt: tgt, args: map[string]string{
		"Source": clip(p.Source.Text.Plain[src[0]:src[1]], 40), "Target": clip(p.Target.Text.Plain[tgt[0]:tgt[1]], 40)}})
	return true
}

// changed reports that a speaker of one side is the other speaker of the other side, while their words stand as they stood.
func (p *pair) changed(a, b [2]attributed) bool {
	words := func(i, k int) int { return sharedMeanings(&p.src, a[i].words, &p.tgt, b[k].words) }
	if words(0, 0)+words(1, 1) <= words(0, 1)+words(1, 0) {
		return false
	}
	return crossed(func(i, k int) bool { return p.shares(a[i].speaker, true, b[k].speaker, true) }) ||
		crossed(func(i, k int) bool { return p.sharesName(a[i].speaker, true, b[k].speaker, true) })
}

// crossed reports that something is shared crosswise, and nothing as it stands.
func crossed(shares func(i, k int) bool) bool {
	return !shares(0, 0) && !shares(1, 1) && (shares(0, 1) || shares(1, 0))
}

// sharedMeanings counts the words of one span that the dictionary joins with one of the other.
func sharedMeanings(a *glance, from [2]int, b *glance, to [2]int) (n int) {
	for _, x := range a.meanings {
		if inside(x, from) && slices.ContainsFunc(b.meanings, func(y meaning) bool { return x.id == y.id && inside(y, to) }) {
			n++
		}
	}
	return n
}

// attributions are a side's quotations that have a speaker each; ok is false where there are not two.
func attributions(s *Side, marks []quote.Quotation) (two [2]attributed, ok bool) {
	r := quote.SayingOf(s.Lang)
	if r == nil {
		return two, false
	}
	n := 0
	for _, q := range marks {
		if !outer(q) {
			continue
		}
		clause, ok := r.Clause(s.Text.Plain, &q)
		if !ok || n > 0 && two[n-1].clause == clause {
			continue
		}
		_, speaker, ok := subject(s, clause)
		if !ok || n == len(two) {
			return two, false
		}
		two[n] = attributed{[2]int{q.Inside, q.Close}, clause, speaker}
		n++
	}
	return two, n == len(two)
}
