package lang

import "unicode"

// Script is the writing system a letter belongs to.
type Script uint8

// The scripts that the engines tell apart. Other is every letter of a script without a name here,
// None every rune that is no letter (digits, punctuation, space, symbols).
const (
	None Script = iota
	Latin
	Cyrillic
	Greek
	Han
	Kana // hiragana and katakana
	Hangul
	Arabic
	Hebrew
	Devanagari
	Bengali
	Gurmukhi
	Gujarati
	Odia
	Tamil
	Telugu
	Kannada
	Malayalam
	Sinhala
	Thai
	Lao
	Tibetan
	Burmese
	Georgian
	Ethiopic
	Khmer
	Mongolian
	Armenian
	Other
	scripts // how many there are
)

// block is a range of code points in which every letter has one script.
type block struct {
	first, last rune
	script      Script
}

// blocks lists the letters' ranges in rising order; ScriptOf searches it.
var blocks = [...]block{
	{0x00AA, 0x00AA, Latin}, {0x00BA, 0x00BA, Latin}, {0x00C0, 0x02B8, Latin},
	{0x0370, 0x03FF, Greek}, {0x0400, 0x052F, Cyrillic}, {0x0531, 0x0587, Armenian},
	{0x0591, 0x05F4, Hebrew}, {0x0600, 0x06FF, Arabic}, {0x0750, 0x077F, Arabic},
	{0x08A0, 0x08FF, Arabic}, {0x0900, 0x097F, Devanagari}, {0x0980, 0x09FF, Bengali},
	{0x0A00, 0x0A7F, Gurmukhi}, {0x0A80, 0x0AFF, Gujarati}, {0x0B00, 0x0B7F, Odia},
	{0x0B80, 0x0BFF, Tamil}, {0x0C00, 0x0C7F, Telugu}, {0x0C80, 0x0CFF, Kannada},
	{0x0D00, 0x0D7F, Malayalam}, {0x0D80, 0x0DFF, Sinhala}, {0x0E00, 0x0E7F, Thai},
	{0x0E80, 0x0EFF, Lao}, {0x0F00, 0x0FFF, Tibetan}, {0x1000, 0x109F, Burmese},
	{0x10A0, 0x10FF, Georgian}, {0x1100, 0x11FF, Hangul}, {0x1200, 0x139F, Ethiopic},
	{0x1780, 0x17FF, Khmer}, {0x1800, 0x18AF, Mongolian}, {0x1C80, 0x1C8F, Cyrillic},
	{0x1C90, 0x1CBF, Georgian}, {0x1E00, 0x1EFF, Latin}, {0x1F00, 0x1FFF, Greek},
	{0x2C60, 0x2C7F, Latin}, {0x2D00, 0x2D2F, Georgian}, {0x2D80, 0x2DDF, Ethiopic},
	{0x2DE0, 0x2DFF, Cyrillic}, {0x2E80, 0x2FDF, Han}, {0x3005, 0x3007, Han},
	{0x3041, 0x309F, Kana}, {0x30A1, 0x30FF, Kana}, {0x3131, 0x318E, Hangul},
	{0x31F0, 0x31FF, Kana}, {0x3400, 0x4DBF, Han}, {0x4E00, 0x9FFF, Han},
	{0xA640, 0xA69F, Cyrillic}, {0xA720, 0xA7FF, Latin}, {0xA960, 0xA97F, Hangul},
	{0xAC00, 0xD7FF, Hangul}, {0xF900, 0xFAFF, Han}, {0xFB00, 0xFB06, Latin},
	{0xFB1D, 0xFB4F, Hebrew}, {0xFB50, 0xFDFF, Arabic}, {0xFE70, 0xFEFC, Arabic},
	{0xFF21, 0xFF3A, Latin}, {0xFF41, 0xFF5A, Latin}, {0xFF66, 0xFF9D, Kana},
	{0xFFA0, 0xFFDC, Hangul}, {0x1B000, 0x1B16F, Kana}, {0x20000, 0x3FFFF, Han},
}

// ScriptOf tells the script of a letter or of a mark that stands with letters; None for all else.
func ScriptOf(r rune) Script {
	switch {
	case uint32(r) < uint32(len(nearScripts)):
		return nearScripts[r]
	case r >= 0x4E00 && r <= 0x9FFF:
		return Han
	case r >= 0x2000 && r <= 0x206F, r >= 0x3008 && r <= 0x3020, r >= 0xFF01 && r <= 0xFF20:
		return None
	case r >= 0xAC00 && r <= 0xD7A3:
		return Hangul
	case r >= 0x3041 && r <= 0x3096, r >= 0x30A1 && r <= 0x30FA:
		return Kana
	}
	return farScript(r)
}

// nearScripts are the scripts of the first letters.
var nearScripts = func() (t [0x700]Script) {
	for r := range rune(len(t)) {
		if r >= 0x80 || r|0x20 >= 'a' && r|0x20 <= 'z' {
			t[r] = farScript(r)
		}
	}
	return t
}()

// farScript looks the script up in the table.
func farScript(r rune) Script {
	if r < 0x80 {
		return Latin
	}
	lo, hi := 0, len(blocks)
	for lo < hi {
		mid := (lo + hi) / 2
		switch b := &blocks[mid]; {
		case r < b.first:
			hi = mid
		case r > b.last:
			lo = mid + 1
		case b.script == Han || unicode.IsLetter(r) || unicode.IsMark(r):
			return b.script
		default:
			return None
		}
	}
	if unicode.IsLetter(r) {
		return Other
	}
	return None
}

// Wide reports whether r is written without a space between it and its like: Han, kana, CJK
// punctuation and full-width forms. Hangul is not: Korean writes spaces.
func Wide(r rune) bool {
	switch {
	case r < 0x2E80:
		return false
	case r <= 0x312F: // radicals, CJK punctuation, kana, bopomofo
		return true
	case r < 0x31A0: // Hangul compatibility letters
		return false
	case r <= 0x9FFF: // CJK strokes, enclosed forms, extension A, unified
		return true
	case r >= 0xF900 && r <= 0xFAFF, r >= 0xFE30 && r <= 0xFE4F:
		return true
	case r >= 0xFF01 && r <= 0xFF9F, r >= 0xFFE0 && r <= 0xFFE6:
		return true
	}
	return r >= 0x1B000 && r <= 0x1B16F || r >= 0x20000 && r <= 0x3FFFF
}
