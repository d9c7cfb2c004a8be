package check

import (
	"iter"
	"strings"
)

// wordSet is a set of words by their keys. Its bits say quickly that a word is not in it.
type wordSet struct {
	bits  [64]uint64
	size  int
	slots []uint32 // the keys by open addressing; 0 is none
}

// keySet is the set of words that are parted by spaces.
func keySet(words string) *wordSet {
	set := &wordSet{}
	for w := range strings.FieldsSeq(words) {
		set.add(hashWord(w))
	}
	return set
}

// keySetIn is the set of a language, nil where it has none.
func keySetIn(of map[string]string, base string) *wordSet {
	words, ok := of[base]
	if !ok {
		return nil
	}
	return keySet(words)
}

func (s *wordSet) add(key uint32) {
	if s.has(key) {
		return
	}
	s.bits[key>>6&63] |= 1 << (key & 63)
	if s.size++; len(s.slots) < 3*s.size {
		old := s.slots
		s.slots = make([]uint32, max(8, 2*len(old)))
		for k := range keysIn(old) {
			s.slots[s.slot(k)] = k
		}
	}
	s.slots[s.slot(key)] = key
}

// all are the keys of the set.
func (s *wordSet) all() iter.Seq[uint32] { return keysIn(s.slots) }

func keysIn(slots []uint32) iter.Seq[uint32] {
	return func(yield func(uint32) bool) {
		for _, k := range slots {
			if k != 0 && !yield(k) {
				return
			}
		}
	}
}

// slot is where the key stands among the slots, or would.
func (s *wordSet) slot(key uint32) uint32 {
	mask := uint32(len(s.slots) - 1)
	i := (key ^ key>>12) & mask
	for s.slots[i] != key && s.slots[i] != 0 {
		i = (i + 1) & mask
	}
	return i
}

// has reports whether the word with the key is in the set; nothing is in nil.
func (s *wordSet) has(key uint32) bool {
	return s != nil && s.may(key) && s.slots[s.slot(key)] == key
}

// may reports quickly whether the word with the key may be in the set.
func (s *wordSet) may(key uint32) bool {
	return s.bits[key>>6&63]>>(key&63)&1 == 1
}

// stemSet holds beginnings of words, in small letters, by their first two bytes.
type stemSet [64][]string

func stemsOf(words string) *stemSet {
	set := &stemSet{}
	for stem := range strings.FieldsSeq(words) {
		set.add(stem)
	}
	return set
}

func (s *stemSet) add(stem string) {
	k := (stem[0]*7 + stem[1]) & 63
	s[k] = append(s[k], stem)
}

// like are the stems that may begin a word.
func (s *stemSet) like(word string) []string {
	if len(word) < 2 {
		return nil
	}
	return s[(word[0]*7+word[1])&63]
}

// begins reports that a word, in small letters, begins with one of the stems.
func (s *stemSet) begins(word string) bool {
	for _, stem := range s.like(word) {
		if strings.HasPrefix(word, stem) {
			return true
		}
	}
	return false
}

// set holds words as they are written.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}

// wideSet holds characters of three bytes, as those of Chinese are, by their last bits.
type wideSet [64]uint64

func wideSetOf(chars string) *wideSet {
	set := &wideSet{}
	for _, r := range chars {
		set.add(r)
	}
	return set
}

// of notes the characters of a text.
func (x *wideSet) of(s string) {
	clear(x[:])
	for i := 0; i+2 < len(s); i++ {
		if s[i] >= 0xE0 {
			x[s[i+1]&63] |= 1 << (s[i+2] & 63)
		}
	}
}

// may reports quickly whether a text may have the characters, of which the first is of three bytes.
func (x *wideSet) may(chars string) bool { return x[chars[1]&63]>>(chars[2]&63)&1 == 1 }

func (x *wideSet) add(r rune) { x[r>>6&63] |= 1 << (r & 63) }

// next is the first place from a byte of a text on where a character of the set may stand, the text's end for none.
func (x *wideSet) next(s string, from int) int {
	for i := from; i+2 < len(s); i++ {
		if s[i] < 0xE0 {
			continue
		}
		if x[s[i+1]&63]>>(s[i+2]&63)&1 == 1 {
			return i
		}
		i += 2
	}
	return len(s)
}
