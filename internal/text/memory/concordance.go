package memory

import (
	"slices"
	"unicode"
	"unicode/utf8"
)

// Concordance appends to dst the latest n texts that hold a phrase: whole words, in any case; characters of scripts
// without spaces anywhere.
func (x *Index) Concordance(phrase string, n int, dst []ID) []ID {
	words := []rune(phrase)
	for i, r := range words {
		words[i] = unicode.ToLower(r)
	}
	fs := features(words, nil)
	if len(fs) == 0 || n <= 0 {
		return dst
	}
	x.mu.RLock()
	defer x.mu.RUnlock()
	from := len(dst)
	dst = x.base.holding(words, fs, x.removed, dst)
	dst = x.fresh.holding(words, fs, nil, dst)
	slices.SortFunc(dst[from:], func(a, b ID) int { return compareIDs(b, a) })
	return dst[:min(len(dst), from+n)]
}

// mostRead is how many texts of one part a concordance reads.
const mostRead = 200_000

// holding appends the texts of a part that hold the words: those in the list of the rarest feature that do.
func (p *part) holding(words []rune, fs []feature, removed map[ID]bool, dst []ID) []ID {
	var rarest []uint32
	for i, f := range fs {
		slots := p.posts(f)
		if len(slots) == 0 {
			return dst
		}
		if i == 0 || len(slots) < len(rarest) {
			rarest = slots
		}
	}
	for _, slot := range rarest[max(0, len(rarest)-mostRead):] {
		if p.lengths[slot] == gone && !p.sorted || removed[p.ids[slot]] {
			continue
		}
		if contains(p.text(slot), words) {
			dst = append(dst, p.ids[slot])
		}
	}
	return dst
}

// contains reports whether a text holds the words, which are in lower case.
func contains(text []byte, words []rune) bool {
	last := rune(0)
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRune(text[i:])
		if unicode.ToLower(r) == words[0] && !(inWord(last) && inWord(r)) && startsWith(text[i:], words) {
			return true
		}
		last = r
		i += size
	}
	return false
}

func startsWith(text []byte, words []rune) bool {
	i := 0
	for _, w := range words {
		if i >= len(text) {
			return false
		}
		r, size := utf8.DecodeRune(text[i:])
		if unicode.ToLower(r) != w {
			return false
		}
		i += size
	}
	next, _ := utf8.DecodeRune(text[i:])
	return i == len(text) || !(inWord(words[len(words)-1]) && inWord(next))
}
