package lang

import (
	_ "embed"
	"unicode/utf8"
)

// englishFilter is a Bloom filter (Bloom 1970) of the English words of SCOWL, American and British, size 60
// (see docs/decisions and english.filter.license; go test ./internal/text/lang -run TestEnglishFilter -words FILES
// makes it anew). One in a thousand strings that are no words passes it.
//
//go:embed english.filter
var englishFilter string

// filterProbes is how many bits a word has in the filter.
const filterProbes = 6

// EnglishWord reports whether w is among some 80,000 words of English, in any of their forms, names and
// abbreviations aside. Capitals count as small letters. Of other strings one in a thousand passes too.
func EnglishWord(w string) bool {
	if w == "" || len(w) > 40 {
		return false
	}
	h := uint32(hashStart)
	for i := 0; i < len(w); i++ {
		c := w[i]
		if c >= utf8.RuneSelf {
			return false
		}
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		h = (h ^ uint32(c)) * hashTimes
	}
	return EnglishKey(h)
}

// EnglishKey is EnglishWord for a word of ASCII letters of which only the hash is known: FNV-1a over its small letters.
func EnglishKey(h uint32) bool {
	for k := range uint32(filterProbes) {
		bit := filterBit(h, k, uint32(len(englishFilter)))
		if englishFilter[bit>>3]>>(bit&7)&1 == 0 {
			return false
		}
	}
	return true
}

// filterBit is the k-th bit of a hash in a filter of the given bytes, a power of two (double hashing, Kirsch and
// Mitzenmacher 2006).
func filterBit(h, k, bytes uint32) uint32 {
	second := (h>>15 ^ h*0x9E3779B1) | 1
	return (h + k*second) & (bytes*8 - 1)
}
