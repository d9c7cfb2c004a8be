package memory

import (
	"math"
	"math/bits"
	"slices"
)

const (
	mostPostings = 8_000 // postings that one lookup reads in a part
	mostLooked   = 1200  // texts that one lookup looks at in a part
	mostMeasured = 200   // texts whose distance one lookup measures in a part
)

// search is the state of one lookup. It is used again.
type search struct {
	text    []rune
	letters letters
	fs      []feature
	least   float64
	n       int
	best    []Match
	pattern pattern
	lists   []list
	weight  []uint16 // by slot; all zero between lookups
	touched []uint32
	ranked  []uint32
	count   []int // slots by weight, for ranking
	other   []rune
}

// list is the postings of one of the text's features.
type list struct {
	slots  []uint32
	weight uint16
}

func (s *search) begin(text string, least float64, n int) {
	s.text = decode([]byte(text), s.text[:0])
	s.letters = lettersOf(s.text)
	s.fs = features(s.text, s.fs[:0])
	s.least, s.n, s.best = least, n, s.best[:0]
	s.pattern.set(s.text)
}

// in searches one part.
func (s *search) in(p *part, removed map[ID]bool) {
	if len(p.ids) == 0 {
		return
	}
	low, high := int(math.Ceil(s.least*float64(len(s.text)))), longest
	if s.least > 0 {
		high = int(float64(len(s.text)) / s.least)
	}
	s.gather(p, low, high)
	s.rank()
	measured := 0
	for _, slot := range s.ranked[:min(len(s.ranked), mostLooked)] {
		if measured >= mostMeasured {
			break
		}
		if !p.sorted && (int(p.lengths[slot]) < low || int(p.lengths[slot]) > high) {
			continue
		}
		if s.measure(p, slot, removed) {
			measured++
		}
	}
	for _, slot := range s.touched {
		s.weight[slot] = 0
	}
	s.touched = s.touched[:0]
}

// gather adds up, for the slots of the right lengths, the weights of the features they share with the text, its
// rarest features first.
func (s *search) gather(p *part, low, high int) {
	from, to := p.slots(low, high)
	s.lists = s.lists[:0]
	for _, f := range s.fs {
		slots := p.posts(f)
		a, _ := slices.BinarySearch(slots, from)
		b, _ := slices.BinarySearch(slots, to)
		if a < b {
			s.lists = append(s.lists, list{slots[a:b], rarity(b-a, int(to-from))})
		}
	}
	slices.SortFunc(s.lists, func(x, y list) int { return len(x.slots) - len(y.slots) })
	if len(s.weight) < len(p.ids) {
		s.weight = make([]uint16, len(p.ids)+len(p.ids)/8)
	}
	left := mostPostings
	for k, l := range s.lists {
		if len(l.slots) > left {
			if k > 0 {
				break
			}
			l.slots = l.slots[:left]
		}
		left -= len(l.slots)
		for _, slot := range l.slots {
			if s.weight[slot] == 0 {
				s.touched = append(s.touched, slot)
			}
			s.weight[slot] += l.weight
		}
	}
}

// rarity weighs a feature that n of all texts hold.
func rarity(n, all int) uint16 {
	return uint16(1 + bits.Len(uint(all/n)))
}

// rank orders the slots that were touched by their weights, the heaviest first (counting sort).
func (s *search) rank() {
	heaviest := uint16(0)
	for _, slot := range s.touched {
		heaviest = max(heaviest, s.weight[slot])
	}
	if cap(s.count) < int(heaviest)+2 {
		s.count = make([]int, int(heaviest)+2)
	}
	s.count = s.count[:int(heaviest)+2]
	clear(s.count)
	for _, slot := range s.touched {
		s.count[heaviest-s.weight[slot]+1]++
	}
	for w := 1; w < len(s.count); w++ {
		s.count[w] += s.count[w-1]
	}
	if cap(s.ranked) < len(s.touched) {
		s.ranked = make([]uint32, len(s.touched))
	}
	s.ranked = s.ranked[:len(s.touched)]
	for _, slot := range s.touched {
		w := heaviest - s.weight[slot]
		s.ranked[s.count[w]] = slot
		s.count[w]++
	}
}

// measure compares a slot's text with the one looked for, and reports whether it took a distance to do so.
func (s *search) measure(p *part, slot uint32, removed map[ID]bool) bool {
	length := max(len(s.text), int(p.lengths[slot]))
	limit := int(float64(length) * (1 - s.bound()) * (1 + 1e-12))
	if s.letters.apart(&p.bins[slot]) > limit || len(removed) > 0 && removed[p.ids[slot]] {
		return false
	}
	s.other = decode(p.text(slot), s.other[:0])
	length = max(len(s.text), len(s.other))
	d := s.pattern.distance(s.other, limit)
	if d > limit {
		return true
	}
	m := Match{p.ids[slot], 1 - float64(d)/float64(length)}
	if m.Score < s.least {
		return true
	}
	at, _ := slices.BinarySearchFunc(s.best, m, compareMatches)
	if at >= s.n {
		return true
	}
	s.best = slices.Insert(s.best, at, m)
	s.best = s.best[:min(len(s.best), s.n)]
	return true
}

// bound is the score that a text must reach to be of interest yet.
func (s *search) bound() float64 {
	if len(s.best) < s.n {
		return s.least
	}
	return s.best[len(s.best)-1].Score
}
