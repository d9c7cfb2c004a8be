package memory

import (
	"slices"
	"unicode/utf8"
)

// part is a set of texts by slot, with what a search reads of them.
type part struct {
	ids     []ID
	texts   []byte
	ends    []uint64 // of the slot's text in texts
	lengths []uint16 // in characters, at most longest
	bins    []letters
	posts   func(feature) []uint32 // the slots that hold a feature, ascending
	sorted  bool                   // slots are in the order of their lengths
}

// longest is the length in characters beyond which texts are not told apart by length.
const longest = 1<<16 - 1

// text is the text of a slot.
func (p *part) text(slot uint32) []byte {
	from := uint64(0)
	if slot > 0 {
		from = p.ends[slot-1]
	}
	return p.texts[from:p.ends[slot]]
}

// slots gives the range of slots whose lengths lie between two; all of them where they are not sorted.
func (p *part) slots(low, high int) (uint32, uint32) {
	if !p.sorted {
		return 0, uint32(len(p.ids))
	}
	from, _ := slices.BinarySearch(p.lengths, uint16(min(low, longest)))
	to, _ := slices.BinarySearch(p.lengths, uint16(min(high+1, longest)))
	if high >= longest {
		to = len(p.ids)
	}
	return uint32(from), uint32(to)
}

// put appends a text and gives its characters.
func (p *part) put(e Entry, runes []rune) []rune {
	runes = decode([]byte(e.Text), runes[:0])
	p.ids = append(p.ids, e.ID)
	p.texts = append(p.texts, e.Text...)
	p.ends = append(p.ends, uint64(len(p.texts)))
	p.lengths = append(p.lengths, uint16(min(len(runes), longest)))
	p.bins = append(p.bins, lettersOf(runes))
	return runes
}

func decode(text []byte, runes []rune) []rune {
	for i := 0; i < len(text); {
		if c := text[i]; c < utf8.RuneSelf {
			runes = append(runes, rune(c))
			i++
			continue
		}
		r, size := utf8.DecodeRune(text[i:])
		runes = append(runes, r)
		i += size
	}
	return runes
}

// base is the immutable part.
type base struct {
	part
	byID  []uint32  // slots in the order of their IDs
	keys  []feature // sorted
	begin []uint64  // keys[k]'s postings are all[begin[k]:begin[k+1]]
	all   []uint32
}

func newBase(entries []Entry) *base {
	b := &base{}
	b.sorted = true
	order := make([]uint32, len(entries))
	lengths := make([]int, len(entries))
	for i, e := range entries {
		order[i], lengths[i] = uint32(i), utf8.RuneCountInString(e.Text)
	}
	slices.SortStableFunc(order, func(x, y uint32) int { return lengths[x] - lengths[y] })
	var runes []rune
	var fs []feature
	pairs := make([]uint64, 0, 16*len(entries))
	for slot, i := range order {
		runes = b.put(entries[i], runes)
		fs = features(runes, fs[:0])
		for _, f := range fs {
			pairs = append(pairs, uint64(f)<<32|uint64(slot))
		}
	}
	slices.Sort(pairs)
	b.all = make([]uint32, len(pairs))
	for k, p := range pairs {
		if f := feature(p >> 32); len(b.keys) == 0 || b.keys[len(b.keys)-1] != f {
			b.keys = append(b.keys, f)
			b.begin = append(b.begin, uint64(k))
		}
		b.all[k] = uint32(p)
	}
	b.begin = append(b.begin, uint64(len(pairs)))
	b.byID = make([]uint32, len(entries))
	for slot := range b.byID {
		b.byID[slot] = uint32(slot)
	}
	slices.SortFunc(b.byID, func(x, y uint32) int { return compareIDs(b.ids[x], b.ids[y]) })
	b.posts = b.postings
	return b
}

func compareIDs(a, b ID) int {
	switch {
	case a < b:
		return -1
	case a > b:
		return 1
	}
	return 0
}

func (b *base) postings(f feature) []uint32 {
	k, ok := slices.BinarySearch(b.keys, f)
	if !ok {
		return nil
	}
	return b.all[b.begin[k]:b.begin[k+1]]
}

func (b *base) holds(id ID) bool {
	_, ok := slices.BinarySearchFunc(b.byID, id, func(slot uint32, id ID) int { return compareIDs(b.ids[slot], id) })
	return ok
}

// entries lists the texts but those removed.
func (b *base) entries(removed map[ID]bool) []Entry {
	out := make([]Entry, 0, len(b.ids))
	for slot, id := range b.ids {
		if !removed[id] {
			out = append(out, Entry{id, string(b.text(uint32(slot)))})
		}
	}
	return out
}

// fresh is the part that was added since.
type fresh struct {
	part
	at    map[ID]uint32
	lists map[feature][]uint32
	runes []rune
	fs    []feature
}

func newFresh() *fresh {
	f := &fresh{at: map[ID]uint32{}, lists: map[feature][]uint32{}}
	f.posts = func(x feature) []uint32 { return f.lists[x] }
	return f
}

func (f *fresh) add(e Entry) {
	slot := uint32(len(f.ids))
	f.runes = f.put(e, f.runes)
	f.fs = features(f.runes, f.fs[:0])
	for _, x := range f.fs {
		f.lists[x] = append(f.lists[x], slot)
	}
	f.at[e.ID] = slot
}

// remove makes a slot's text too long to be like anything; its postings stay until the next Compact.
func (f *fresh) remove(id ID) {
	if slot, ok := f.at[id]; ok {
		f.lengths[slot] = gone
		delete(f.at, id)
	}
}

// gone is the length of a slot that was taken out.
const gone = longest

func (f *fresh) entries() []Entry {
	out := make([]Entry, 0, len(f.at))
	for slot, id := range f.ids {
		if at, ok := f.at[id]; ok && at == uint32(slot) {
			out = append(out, Entry{id, string(f.text(uint32(slot)))})
		}
	}
	return out
}
