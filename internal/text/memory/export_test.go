package memory

import "slices"

// Exhaustive measures every text: the answer that Lookup should give.
func Exhaustive(entries []Entry, text string, least float64, n int) []Match {
	var p pattern
	q := []rune(text)
	p.set(q)
	l := lettersOf(q)
	var best []Match
	var other []rune
	for _, e := range entries {
		if len(e.Text) > 8*len(text)+8 {
			continue
		}
		other = decode([]byte(e.Text), other[:0])
		length := max(len(q), len(other))
		limit := int(float64(length)*(1-least) + 1e-9)
		o := lettersOf(other)
		if abs(len(q)-len(other)) > limit || l.apart(&o) > limit {
			continue
		}
		if d := p.distance(other, limit); d <= limit {
			best = append(best, Match{e.ID, 1 - float64(d)/float64(length)})
		}
	}
	slices.SortFunc(best, compareMatches)
	return best[:min(n, len(best))]
}
