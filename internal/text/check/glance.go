package check

import (
	"unicode/utf8"

	"recto/internal/text/lang"
)

// glance is what one pass over a text tells; rules use it to be silent cheaply.
type glance struct {
	letters  [scriptKinds]int // by script
	total    int              // letters of all scripts
	words    int              // runs of letters; every Han or kana character is one
	digits   int
	quotes   bool // a quotation mark of any kind, apostrophes aside
	brackets bool // ( ( [ [ 【
	stops    int  // sentence ends: . ! ? 。 ！ ？ before a space, a closing mark or the end
	accented bool // Latin letters outside ASCII
}

const scriptKinds = int(lang.Other) + 1

// What an ASCII byte is to a glance.
const (
	asciiLetter = 1 + iota
	asciiDigit
	asciiQuote
	asciiBracket
	asciiStop
)

var ascii = func() (t [128]uint8) {
	for c := byte('a'); c <= 'z'; c++ {
		t[c], t[c-32] = asciiLetter, asciiLetter
	}
	for c := byte('0'); c <= '9'; c++ {
		t[c] = asciiDigit
	}
	t['"'], t['('], t['['] = asciiQuote, asciiBracket, asciiBracket
	t['.'], t['!'], t['?'] = asciiStop, asciiStop, asciiStop
	return t
}()

func (g *glance) look(s string) {
	*g = glance{}
	inWord := false
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			i++
			kind := ascii[c]
			if kind == asciiLetter {
				g.letters[lang.Latin]++
				g.total++
				if !inWord {
					g.words++
					inWord = true
				}
				continue
			}
			inWord = inWord && c == '\''
			switch kind {
			case asciiDigit:
				g.digits++
			case asciiQuote:
				g.quotes = true
			case asciiBracket:
				g.brackets = true
			case asciiStop:
				if i == len(s) || s[i] == ' ' || s[i] == '"' || s[i] == ')' || s[i] >= utf8.RuneSelf {
					g.stops++
				}
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		inWord = g.wide(r, inWord)
	}
}

// wide takes in a rune that is not ASCII and tells whether a word goes on.
func (g *glance) wide(r rune, inWord bool) bool {
	switch r {
	case '“', '”', '„', '«', '»', '「', '」', '『', '』', '《', '》', '＂':
		g.quotes = true
		return false
	case '（', '【', '［', '〔':
		g.brackets = true
		return false
	case '。', '！', '？', '…', '؟', '।':
		g.stops++
		return false
	case '’':
		return inWord
	}
	s := scriptOf(r)
	if s == lang.None {
		if r >= '０' && r <= '９' {
			g.digits++
		}
		return false
	}
	g.letters[s]++
	g.total++
	g.accented = g.accented || s == lang.Latin
	if s == lang.Han || s == lang.Kana {
		g.words++
		return false
	}
	if !inWord {
		g.words++
	}
	return true
}

// scriptOf is lang.ScriptOf with a short way for the scripts met most.
func scriptOf(r rune) lang.Script {
	switch {
	case r >= 0x430 && r <= 0x45F, r >= 0x400 && r <= 0x42F:
		return lang.Cyrillic
	case r >= 0x4E00 && r <= 0x9FFF:
		return lang.Han
	case r >= 0xC0 && r <= 0x24F && r != 0xD7 && r != 0xF7:
		return lang.Latin
	}
	return lang.ScriptOf(r)
}

// main is the script most letters are of; Han and kana count three times, for a character is worth a
// good part of a word.
func (g *glance) main() lang.Script {
	best, most := lang.None, 0
	for s, n := range g.letters {
		if s == int(lang.Han) || s == int(lang.Kana) {
			n *= 3
		}
		if n > most {
			best, most = lang.Script(s), n
		}
	}
	return best
}
