package memory

import (
	"math/rand/v2"
	"testing"
)

// plainDistance is the textbook's.
func plainDistance(a, b []rune) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range a {
		corner := row[0]
		row[0] = i + 1
		for j := range b {
			cost := corner
			if a[i] != b[j] {
				cost++
			}
			corner = row[j+1]
			row[j+1] = min(cost, row[j]+1, corner+1)
		}
	}
	return row[len(b)]
}

func TestDistance(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	letters := []rune("abcdeé会谈日内瓦ж")
	text := func(n int) []rune {
		out := make([]rune, n)
		for i := range out {
			out[i] = letters[r.IntN(len(letters))]
		}
		return out
	}
	var p pattern
	for range 3000 {
		a, b := text(r.IntN(200)), text(r.IntN(200))
		if r.IntN(2) == 0 { // much alike
			b = append([]rune(nil), a...)
			for range r.IntN(20) {
				if len(b) > 0 {
					b[r.IntN(len(b))] = letters[r.IntN(len(letters))]
				}
			}
		}
		want := plainDistance(a, b)
		limit := r.IntN(220)
		p.set(a)
		if got := p.distance(b, limit); got != min(want, limit+1) {
			t.Fatalf("distance of %q and %q up to %d = %d, want %d", string(a), string(b), limit, got, min(want, limit+1))
		}
		la, lb := lettersOf(a), lettersOf(b)
		if got := la.apart(&lb); got > want {
			t.Fatalf("the letters of %q and %q are %d apart, the texts %d", string(a), string(b), got, want)
		}
	}
}
