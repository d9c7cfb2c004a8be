package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/quote"
)

// attributed is what somebody says, and the words that say who speaks.
type attributed struct{ words, clause, speaker [2]int }

// reportExchanged looks for two utterances whose speakers changed places.
func (p *pair) reportExchanged(from, to *quoted) bool {
	if len(from.marks) < 2 || len(to.marks) < 2 || max(from.utterances(), to.utterances()) == 0 {
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

// changed reports that a speaker of one side is the other speaker of the other side, while their words stand as they
// stood. Of words that the dictionary does not know it is believed that they do, where both speakers changed.
func (p *pair) changed(a, b [2]attributed) bool {
	words := func(i, k int) int { return sharedMeanings(&p.src, a[i].words, &p.tgt, b[k].words) }
	straight, across := words(0, 0)+words(1, 1), words(0, 1)+words(1, 0)
	if straight < across {
		return false
	}
	known := func(i, k int) bool { return p.shares(a[i].speaker, true, b[k].speaker, true) }
	named := func(i, k int) bool { return p.sharesName(a[i].speaker, true, b[k].speaker, true) }
	if straight == across {
		return crossed(known) && known(0, 1) && known(1, 0) || crossed(named) && named(0, 1) && named(1, 0)
	}
	return crossed(known) || crossed(named)
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

// attributions are the two utterances of a side; ok is false where there are not two that have a speaker each.
func attributions(s *Side, marks []quote.Quotation) (two [2]attributed, ok bool) {
	r, text := quote.SayingOf(s.Lang), s.Text.Plain
	if r == nil {
		return two, false
	}
	n, last := 0, 0 // last: where the narration behind the last quotation begins
	for i := range marks {
		q := &marks[i]
		if !outer(*q) {
			continue
		}
		gap := [2]int{last, q.Open}
		if n > 0 && two[n-1].clause == none && resumed(text, two[n-1].words, gap) {
			two[n-1].words[1], two[n-1].clause, last = q.Close, gap, q.After
			continue
		}
		if n == len(two) {
			return two, false
		}
		stop := gap[0] + lastStop(text[gap[0]:gap[1]])
		if n > 0 && two[0].clause == none {
			two[0].clause = [2]int{last, last + quote.FirstStop(text[last:q.Open])}
		}
		two[n] = attributed{words: [2]int{q.Inside, q.Close}, clause: none}
		if introduces(text[stop:gap[1]]) {
			two[n].clause = [2]int{stop, gap[1]}
		}
		n, last = n+1, q.After
	}
	if n < len(two) {
		return two, false
	}
	if two[1].clause == none {
		two[1].clause = [2]int{last, last + quote.FirstStop(text[last:])}
	}
	for i := range two {
		x := &two[i]
		if x.clause[1]-x.clause[0] > longestAttribution || !strings.ContainsFunc(text[x.clause[0]:x.clause[1]], unicode.IsLetter) {
			return two, false
		}
		x.speaker = x.clause
		if _, wide, ok := subject(s, x.clause); ok {
			x.speaker = wide
		}
	}
	return two, true
}

// longestAttribution is how many bytes the words that say who speaks have at the most.
const longestAttribution = 160

// introduces reports that words before a quotation say who speaks.
func introduces(words string) bool {
	words = strings.TrimRight(words, " \u00a0")
	last, _ := utf8.DecodeLastRuneInString(words)
	return strings.ContainsRune(":,：，", last) && strings.ContainsFunc(words, unicode.IsLetter)
}

// resumed reports that a quotation goes on behind who says it: “It is, ” she said, “as it was.”
func resumed(text string, words, gap [2]int) bool {
	between := text[gap[0]:gap[1]]
	before, _ := utf8.DecodeLastRuneInString(strings.TrimRight(text[words[0]:words[1]], " \u00a0"))
	return lastStop(between) == 0 && introduces(between) && !strings.ContainsRune(".!?…。！？", before)
}

// lastStop is where what stands behind the last sentence end of a text begins.
func lastStop(s string) (behind int) {
	for {
		at := behind + quote.FirstStop(s[behind:])
		if at >= len(s) {
			return behind
		}
		_, size := utf8.DecodeRuneInString(s[at:])
		behind = at + size
	}
}
