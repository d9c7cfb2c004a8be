package segment

import (
	"unicode"
	"unicode/utf8"
)

// The tests that package unicode answers from its tables, with short ways for the letters that news is
// mostly written in.

// runeAt decodes the character at i, those of three bytes without a call.
func runeAt(s string, i int) (rune, int) {
	b := s[i]
	if b < utf8.RuneSelf {
		return rune(b), 1
	}
	if b > 0xE0 && b < 0xF0 && b != 0xED && i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80 {
		return rune(b&0xF)<<12 | rune(s[i+1]&0x3F)<<6 | rune(s[i+2]&0x3F), 3
	}
	return utf8.DecodeRuneInString(s[i:])
}

func isUpper(r rune) bool {
	switch {
	case r < 0x80:
		return r >= 'A' && r <= 'Z'
	case r >= 0x0400 && r <= 0x045F:
		return r <= 0x042F
	case r >= 0x2E80 && r <= 0xD7FF:
		return r >= 0xA640 && r < 0xAC00 && unicode.IsUpper(r)
	}
	return unicode.IsUpper(r)
}

func isLower(r rune) bool {
	switch {
	case r < 0x80:
		return r >= 'a' && r <= 'z'
	case r >= 0x0400 && r <= 0x045F:
		return r >= 0x0430
	case r >= 0x2E80 && r <= 0xD7FF:
		return r >= 0xA640 && r < 0xAC00 && unicode.IsLower(r)
	}
	return unicode.IsLower(r)
}

func isLetter(r rune) bool {
	switch {
	case r < 0x80:
		return r|0x20 >= 'a' && r|0x20 <= 'z'
	case r >= 0x0400 && r <= 0x045F, r >= 0x4E00 && r <= 0x9FFF, r >= 0x3041 && r <= 0x3096, r >= 0xAC00 && r <= 0xD7A3:
		return true
	}
	return unicode.IsLetter(r)
}

func isDigit(r rune) bool {
	if r < 0x80 {
		return r >= '0' && r <= '9'
	}
	return unicode.IsDigit(r)
}

func toLower(r rune) rune {
	switch {
	case r < 0x80:
		if r >= 'A' && r <= 'Z' {
			return r | 0x20
		}
		return r
	case r >= 0x0410 && r <= 0x042F:
		return r + 0x20
	case r >= 0x0430 && r <= 0x044F, r >= 0x2E80 && r <= 0x9FFF:
		return r
	}
	return unicode.ToLower(r)
}

// isHan takes the Han characters in common use.
func isHan(r rune) bool { return r >= 0x4E00 && r <= 0x9FFF }
