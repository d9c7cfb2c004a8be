package names

import (
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// letter is what is known of a rune below nearRunes without asking the tables of Unicode.
type letter struct {
	script lang.Script
	upper  bool
	is     bool   // it is a letter
	low    uint16 // the small form
	plain  uint16 // the same, ё being е
}

const nearRunes = 0x600

var nearLetters = func() (out [nearRunes]letter) {
	for r := range rune(nearRunes) {
		low := unicode.ToLower(r)
		plain := low
		if low == 'ё' {
			plain = 'е'
		}
		out[r] = letter{lang.ScriptOf(r), unicode.IsUpper(r), unicode.IsLetter(r), uint16(low), uint16(plain)}
	}
	return out
}()

func scriptOf(r rune) lang.Script {
	if r < nearRunes {
		return nearLetters[r].script
	}
	return lang.ScriptOf(r)
}

func isUpper(r rune) bool {
	if r < nearRunes {
		return nearLetters[r].upper
	}
	return unicode.IsUpper(r)
}

func isLetter(r rune) bool {
	if uint32(r) < nearRunes {
		return nearLetters[r].is
	}
	return unicode.IsLetter(r)
}

// smallLetter is the small form of a letter, ё being е and ’ being '.
func smallLetter(r rune) rune {
	if r < nearRunes {
		return rune(nearLetters[r].plain)
	}
	if r == '’' {
		return '\''
	}
	return unicode.ToLower(r)
}

// lower is unicode.ToLower.
func lower(r rune) rune {
	if r < nearRunes {
		return rune(nearLetters[r].low)
	}
	return unicode.ToLower(r)
}

// decode is utf8.DecodeRuneInString for a place inside s, quick for most runes of one to three bytes.
func decode(s string, i int) (rune, int) {
	c := s[i]
	if c < utf8.RuneSelf {
		return rune(c), 1
	}
	if c >= 0xC2 && c < 0xE0 && i+1 < len(s) && s[i+1]&0xC0 == 0x80 {
		return rune(c&0x1F)<<6 | rune(s[i+1]&0x3F), 2
	}
	if c > 0xE0 && c < 0xED && i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80 {
		return rune(c&0x0F)<<12 | rune(s[i+1]&0x3F)<<6 | rune(s[i+2]&0x3F), 3
	}
	return utf8.DecodeRuneInString(s[i:])
}

// isWide reports that a script is written without spaces, or with particles that stick to names.
func isWide(sc lang.Script) bool { return sc == lang.Han || sc == lang.Kana || sc == lang.Hangul }
