package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// multiply takes in the word or character behind a number that multiplies it.
func (x *figure) multiply(s string, at int) int {
	for range 2 {
		v, n := multiplier(s[at:])
		if n == 0 {
			return at
		}
		bare := x.values
		count := x.n
		if at+n > len(s) || !oneLetter(s[at:at+n]) {
			x.n = 0
		}
		for _, b := range bare[:count] {
			x.add(b * v)
		}
		x.scale *= v
		at += n
		at = x.rest(s, at, v)
	}
	return at
}

// rest adds what follows a Chinese unit at once: 1万1000, 3亿5000万.
func (x *figure) rest(s string, at int, unit float64) int {
	if unit < 1e4 || x.n == 0 || at >= len(s) || s[at] < '0' || s[at] > '9' || scriptOf(lastRune(s[:at])) != lang.Han {
		return at
	}
	var more figure
	more.scale = 1
	at = more.number(s, at)
	at = more.multiply(s, at)
	base := x.values[0]
	x.n = 0
	for _, v := range more.values[:more.n] {
		x.add(base + v)
	}
	return at
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// oneLetter says that a multiplier is a letter that may be a unit as well: 30m, 14 K.
func oneLetter(s string) bool {
	s = strings.TrimLeft(s, " -")
	return len(s) == 1
}

// multiplier is the factor at the start of s, after spaces, and the bytes that it takes.
func multiplier(s string) (float64, int) {
	i := 0
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if r != ' ' && r != '\u00a0' && r != '\u202f' && r != '-' && r != '多' && r != '余' && r != '餘' && r != '几' {
			break
		}
		i += size
	}
	if i >= len(s) {
		return 0, 0
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	switch r {
	case '百':
		return 1e2, i + size
	case '千':
		return 1e3, i + size
	case '万', '萬':
		return 1e4, i + size
	case '亿', '億':
		return 1e8, i + size
	case '兆':
		return 1e12, i + size
	}
	end := i
	for end < len(s) && end-i < 40 {
		r, size := utf8.DecodeRuneInString(s[end:])
		if !unicode.IsLetter(r) {
			break
		}
		end += size
	}
	if end == i {
		return 0, 0
	}
	if v, ok := scaleOf(s[i:end]); ok && (i > 0 || len(s[i:end]) > 0) {
		return v, end
	}
	return 0, 0
}

// scales are the beginnings of words that multiply, in lower case; those that end in "=" must match whole.
var scales = []struct {
	word  string
	value float64
}{
	{"hundred", 100}, {"thousand", 1e3}, {"k=", 1e3}, {"million", 1e6}, {"m=", 1e6}, {"mn=", 1e6}, {"mln", 1e6}, {"mio", 1e6}, {"billion", 1e9}, {"bn=", 1e9}, {"b=", 1e9}, {"trillion", 1e12}, {"tn=", 1e12},
	{"hundert", 100}, {"tausend", 1e3}, {"tsd", 1e3}, {"millionen", 1e6}, {"milliard", 1e9}, {"mrd", 1e9}, {"billionen", 1e12},
	{"mil=", 1e3}, {"millón", 1e6}, {"millones", 1e6}, {"mille=", 1e3}, {"mila=", 1e3}, {"milioni", 1e6}, {"miliardi", 1e9}, {"milhões", 1e6}, {"milhão", 1e6}, {"bilhões", 1e9},
	{"тыс", 1e3}, {"млн", 1e6}, {"миллион", 1e6}, {"млрд", 1e9}, {"миллиард", 1e9}, {"трлн", 1e12}, {"триллион", 1e12}, {"сот=", 100},
	{"tys=", 1e3}, {"tis=", 1e3}, {"milion", 1e6}, {"miliard", 1e9}, {"dozen", 12}, {"lakh", 1e5}, {"crore", 1e7},
}

func scaleOf(word string) (float64, bool) {
	word = strings.ToLower(word)
	best, value := 0, 0.0
	for _, s := range scales {
		if w, whole := strings.CutSuffix(s.word, "="); whole && word == w || !whole && strings.HasPrefix(word, s.word) {
			if len(s.word) > best {
				best, value = len(s.word), s.value
			}
		}
	}
	return value, best > 0
}

// share gives the multiplier of the second number of a range to the first: 2 to 3 million.
func (x *figure) share(next *figure, s string) {
	if next.scale == 1 || x.scale != 1 || next.start-x.end > 12 {
		return
	}
	for _, v := range x.values[:x.n] {
		x.add(v * next.scale)
	}
}
