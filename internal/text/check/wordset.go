package check

import "strings"

// wordSet is a set of words by their keys. Its bits say quickly that a word is not in it.
type wordSet struct {
	bits [64]uint64
	keys map[uint32]bool
}

// keySet is the set of words that are parted by spaces.
func keySet(words string) *wordSet {
	set := &wordSet{keys: map[uint32]bool{}}
	for w := range strings.FieldsSeq(words) {
		set.add(hashWord(w))
	}
	return set
}

// keySets are sets by language.
func keySets(of map[string]string) map[string]*wordSet {
	out := make(map[string]*wordSet, len(of))
	for name, words := range of {
		out[name] = keySet(words)
	}
	return out
}

func (s *wordSet) add(key uint32) {
	s.keys[key] = true
	s.bits[key>>6&63] |= 1 << (key & 63)
}

// has reports whether the word with the key is in the set; nothing is in nil.
func (s *wordSet) has(key uint32) bool {
	return s != nil && s.bits[key>>6&63]>>(key&63)&1 == 1 && s.keys[key]
}

// set holds words as they are written.
func set(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
