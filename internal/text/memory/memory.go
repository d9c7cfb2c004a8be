// Package memory finds what was translated before: an index of source texts that answers which of them are like a
// new one.
//
// Two texts are alike by their edit distance in characters: Score = 1 - distance / length of the longer one. It is
// symmetric, 0 for nothing in common and 1 for equal texts only.
//
// An Index holds most of its texts in an immutable part, sorted by length, with a posting list for every word,
// pair of neighbouring words and pair of neighbouring Han characters; what was added since stands in a small part
// beside it and is found at once. A lookup reads the lists of the text's rarest words, takes the texts that share
// most of them, and measures those. The package reads no files and knows no newsroom.
package memory

import (
	"maps"
	"sync"
)

// ID names a text for its owner.
type ID int64

// Entry is a text to be found.
type Entry struct {
	ID   ID
	Text string
}

// Match is a text that is like the one looked for.
type Match struct {
	ID    ID
	Score float64 // 0..1
}

// Index finds texts. It is safe for concurrent use.
type Index struct {
	mu      sync.RWMutex
	base    *base
	fresh   *fresh
	removed map[ID]bool // of base
	scratch sync.Pool
	compact sync.Mutex // held by the one Compact that is under way
}

// New makes an index of the entries. An ID that stands twice is found twice.
func New(entries []Entry) *Index {
	return &Index{base: newBase(entries), fresh: newFresh(), removed: map[ID]bool{}}
}

// Len is how many texts can be found.
func (x *Index) Len() int {
	x.mu.RLock()
	defer x.mu.RUnlock()
	return len(x.base.ids) - len(x.removed) + len(x.fresh.at)
}

// Add puts a text in, or another text in the place of the one with that ID.
func (x *Index) Add(e Entry) {
	x.mu.Lock()
	defer x.mu.Unlock()
	x.remove(e.ID)
	x.fresh.add(e)
}

// Remove takes texts out.
func (x *Index) Remove(ids ...ID) {
	x.mu.Lock()
	defer x.mu.Unlock()
	for _, id := range ids {
		x.remove(id)
	}
}

func (x *Index) remove(id ID) {
	x.fresh.remove(id)
	if x.base.holds(id) {
		x.removed[id] = true
	}
}

// Compact takes what was added and removed into the immutable part. Lookups go on meanwhile, with what was there
// when it began and what is added during it; a caller runs it when Pending has grown.
func (x *Index) Compact() {
	x.compact.Lock()
	defer x.compact.Unlock()
	x.mu.RLock()
	entries := x.base.entries(x.removed)
	gone := maps.Clone(x.removed)
	taken := x.fresh.entries()
	x.mu.RUnlock()
	now := newBase(append(entries, taken...))
	x.mu.Lock()
	defer x.mu.Unlock()
	removed := map[ID]bool{}
	for id := range x.removed {
		if !gone[id] && now.holds(id) { // removed since
			removed[id] = true
		}
	}
	left := newFresh()
	was := map[ID]string{}
	for _, e := range taken {
		was[e.ID] = e.Text
	}
	for _, e := range x.fresh.entries() {
		if text, ok := was[e.ID]; ok && text == e.Text {
			delete(was, e.ID)
			continue
		}
		left.add(e)
	}
	for id := range was { // changed or removed since
		removed[id] = true
	}
	x.base, x.fresh, x.removed = now, left, removed
}

// Pending is how many texts were added or removed since the last Compact.
func (x *Index) Pending() int {
	x.mu.RLock()
	defer x.mu.RUnlock()
	return len(x.fresh.at) + len(x.removed)
}

// Lookup appends to dst the texts that are like text with a score of least at least, the best n of them, best
// first; among equals the higher ID, which came later, first.
func (x *Index) Lookup(text string, least float64, n int, dst []Match) []Match {
	if n <= 0 || text == "" {
		return dst
	}
	s, _ := x.scratch.Get().(*search)
	if s == nil {
		s = &search{}
	}
	defer x.scratch.Put(s)
	x.mu.RLock()
	defer x.mu.RUnlock()
	s.begin(text, least, n)
	s.in(&x.base.part, x.removed)
	s.in(&x.fresh.part, nil)
	return append(dst, s.best...)
}

// compareMatches puts the best first.
func compareMatches(a, b Match) int {
	switch {
	case a.Score > b.Score:
		return -1
	case a.Score < b.Score:
		return 1
	case a.ID > b.ID:
		return -1
	case a.ID < b.ID:
		return 1
	}
	return 0
}
