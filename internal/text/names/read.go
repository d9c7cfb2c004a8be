package names

import (
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// Read hears a name. The language, which may be not known, tells apart what letters are shared for; a word of
// Cyrillic letters, and one of Polish or Czech, is read without the ending of its case.
func (s *Sounds) Read(name string, l lang.Tag) {
	s.reset()
	ending := 0
	for name != "" && s.n < maxSounds {
		r, size := utf8.DecodeRuneInString(name)
		if r < utf8.RuneSelf && !(r|0x20 >= 'a' && r|0x20 <= 'z') {
			name = name[size:]
			continue
		}
		n := wordEnd(name)
		if n == 0 {
			name = name[size:]
			continue
		}
		word, before := name[:n], s.n
		switch scriptOf(r) {
		case lang.Latin:
			s.latin(word)
			ending = s.n - before - latinStem(word, l, s.n-before)
		case lang.Cyrillic:
			ending = s.cyrillic(word)
		case lang.Kana:
			s.kana(word)
			ending = 0
		case lang.Han:
			s.readHan(word)
			ending = 0
		case lang.Hangul:
			s.hangul(word)
			ending = 0
		case lang.Arabic, lang.Hebrew:
			s.semitic(word)
			ending = 0
		case lang.Greek, lang.Devanagari:
			s.letters(word)
			ending = 0
		}
		name = name[n:]
	}
	s.finish(min(ending, s.n))
}

// wordEnd is the length in bytes of the letters of one script at the start of s.
func wordEnd(s string) int {
	var script lang.Script
	for i := 0; i < len(s); {
		if c := s[i]; i > 0 && c < utf8.RuneSelf {
			if nearLetters[c].script != script {
				return i
			}
			i++
			continue
		}
		r, size := decode(s, i)
		x := scriptOf(r)
		if r == 'ー' || x == lang.None && i > 0 && r >= utf8.RuneSelf && unicode.Is(unicode.Mn, r) {
			x = script
		}
		if i == 0 {
			script = x
		}
		if x == lang.None || x != script {
			return i
		}
		i += size
	}
	return len(s)
}

// lettersBuffer bounds the letters of one word that are read together.
const lettersBuffer = 48

// lowered writes the letters of a word in lower case into a buffer.
func lowered(buf *[lettersBuffer]rune, word string) []rune {
	n := 0
	for i := 0; i < len(word) && n < len(buf); n++ {
		r, size := rune(word[i]), 1
		if r >= utf8.RuneSelf {
			r, size = decode(word, i)
		}
		buf[n] = lower(r)
		i += size
	}
	return buf[:n]
}
