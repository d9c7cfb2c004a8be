package memory

import (
	"unicode"

	"recto/internal/text/lang"
)

// feature is a word, two neighbouring words or two neighbouring Han characters, hashed.
type feature uint32

// mostFeatures bounds how many features of one text are kept.
const mostFeatures = 250

// features appends the distinct features of a text to dst. Case does not count, all figures are one word.
func features(text []rune, dst []feature) []feature {
	from := len(dst)
	var last feature
	for i := 0; i < len(text) && len(dst)-from < mostFeatures; {
		r := text[i]
		switch {
		case lang.Wide(r):
			if i+1 < len(text) && lang.Wide(text[i+1]) {
				dst = append(dst, hash(hash(seed, r), text[i+1]))
			}
			dst = append(dst, hash(seed^wideSeed, r))
			last = 0
			i++
		case unicode.IsLetter(r) || unicode.IsDigit(r):
			h := seed
			end := i
			for end < len(text) && inWord(text[end]) {
				c := unicode.ToLower(text[end])
				if c >= '0' && c <= '9' {
					c = '0'
				}
				h = hash(h, c)
				end++
			}
			dst = append(dst, h)
			if last != 0 {
				dst = append(dst, hash(last, rune(h)))
			}
			last, i = h, end
		default:
			i++
		}
	}
	return distinct(dst, from)
}

func inWord(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)) && !lang.Wide(r)
}

const (
	seed     feature = 2166136261
	wideSeed feature = 0x5bd1e995
)

// hash is FNV-1a over characters, stirred.
func hash(h feature, r rune) feature {
	h ^= feature(r)
	h *= 16777619
	h ^= h >> 15
	return h
}

// distinct drops what dst[from:] holds twice.
func distinct(dst []feature, from int) []feature {
	out := dst[:from]
	for i := from; i < len(dst); i++ {
		twice := false
		for _, f := range out[from:] {
			if f == dst[i] {
				twice = true
				break
			}
		}
		if !twice {
			out = append(out, dst[i])
		}
	}
	return out
}
