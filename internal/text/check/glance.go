package check

import (
	"unicode"
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
	list     []token
	ends     []int32 // the bytes behind these
}

const scriptKinds = int(lang.Other) + 1

// token is a run of letters and digits in a text that is no Han or kana; an apostrophe, a hyphen or a point
// inside it belongs to it.
type token struct {
	start, end int32
	key        uint32 // hashWord of it
	letters    uint16 // characters, the digits and joints too
	script     lang.Script
	is         tokenFlags
}

type tokenFlags uint8

const (
	capital tokenFlags = 1 << iota // the first letter is a capital
	shouted                        // more than one capital and no small letter
	numeric                        // holds a digit
	joined                         // holds an apostrophe, a hyphen or a point
	small                          // holds a small letter
	later                          // holds a capital behind the first letter
)

func (w *token) of(s string) string { return s[w.start:w.end] }

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

// mostWords bounds the words of a text that are listed; what stands behind them is counted only.
const mostWords = 4000

// look reads the text.
func (g *glance) look(s string) {
	*g = glance{list: g.list[:0], ends: g.ends[:0]}
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			kind := ascii[c]
			if kind == asciiLetter || kind == asciiDigit {
				i = g.word(s, i)
				continue
			}
			i++
			switch kind {
			case asciiQuote:
				g.quotes = true
			case asciiBracket:
				g.brackets = true
			case asciiStop:
				if i == len(s) || s[i] == ' ' || s[i] == '"' || s[i] == ')' || s[i] >= utf8.RuneSelf {
					g.stops++
					g.ends = append(g.ends, int32(i))
				}
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		switch sc := scriptOf(r); sc {
		case lang.None:
			if g.mark(r) {
				g.stops++
				g.ends = append(g.ends, int32(i+size))
			}
		case lang.Han, lang.Kana:
			g.letters[sc]++
			g.total++
			g.words++
		default:
			i = g.word(s, i)
			continue
		}
		i += size
	}
}

// mark takes in a rune outside ASCII that is no letter, and reports whether it ends a sentence.
func (g *glance) mark(r rune) (stop bool) {
	switch r {
	case '“', '”', '„', '«', '»', '「', '」', '『', '』', '《', '》', '＂':
		g.quotes = true
	case '（', '【', '［', '〔':
		g.brackets = true
	case '。', '！', '？', '…', '؟', '।':
		return true
	default:
		if r >= '０' && r <= '９' {
			g.digits++
		}
	}
	return false
}

// word takes in the word that begins at i, where a letter or an ASCII digit stands, and gives its end.
func (g *glance) word(s string, i int) int {
	w := token{start: int32(i), key: hashStart}
	running := false // a run of letters goes on, as g.words counts them
	joint := -1      // where a joint stands that only belongs to the word when it goes on
	for i < len(s) {
		r, size := rune(s[i]), 1
		kind, sc := uint8(0), lang.Latin
		if r < utf8.RuneSelf {
			kind = ascii[r]
		} else {
			r, size = utf8.DecodeRuneInString(s[i:])
			if sc = scriptOf(r); sc != lang.None && sc != lang.Han && sc != lang.Kana {
				kind = asciiLetter
				g.accented = g.accented || sc == lang.Latin
			}
		}
		if kind != asciiLetter && kind != asciiDigit {
			if joint >= 0 || !joins(r) {
				break
			}
			joint = i
			running = running && (r == '\'' || r == '’')
			i += size
			continue
		}
		if joint >= 0 {
			w.joint(rune(s[joint]))
			joint = -1
		}
		if kind == asciiDigit {
			g.digits++
			running = false
			w.is |= numeric
		} else {
			g.letters[sc]++
			g.total++
			if !running {
				g.words++
				running = true
			}
			r = w.letter(r, sc)
		}
		w.key = (w.key ^ uint32(r)) * hashTimes
		w.letters++
		i += size
	}
	if joint >= 0 {
		i = joint
	}
	w.end = int32(i)
	if w.is&(capital|later) == capital|later && w.is&small == 0 {
		w.is |= shouted
	}
	if len(g.list) < mostWords {
		g.list = append(g.list, w)
	}
	return i
}

// joint takes in what joins parts of a word, all apostrophes alike.
func (w *token) joint(r rune) {
	if r != '-' && r != '.' {
		r = '\''
	}
	w.key = (w.key ^ uint32(r)) * hashTimes
	w.letters++
	w.is |= joined
}

// letter takes in a letter and gives it in lower case.
func (w *token) letter(r rune, sc lang.Script) rune {
	low := lowerRune(r)
	switch {
	case low == r:
		w.is |= small
	case w.script == lang.None:
		w.is |= capital
	default:
		w.is |= later
	}
	if w.script == lang.None {
		w.script = sc
	}
	return low
}

func joins(r rune) bool { return r == '\'' || r == '’' || r == '-' || r == '.' }

const hashStart, hashTimes = 2166136261, 16777619 // FNV-1a

// hashWord is the key of a word: a hash of it in lower case, with ' for every apostrophe.
func hashWord(w string) uint32 {
	h := uint32(hashStart)
	for _, r := range w {
		if r == '’' {
			r = '\''
		}
		h = (h ^ uint32(lowerRune(r))) * hashTimes
	}
	return h
}

// lowerRune is unicode.ToLower with a short way for the letters met most.
func lowerRune(r rune) rune {
	switch {
	case r < 0xC0:
		if r >= 'A' && r <= 'Z' {
			return r + 32
		}
		return r
	case r >= 0x430 && r <= 0x45F, r >= 0xDF && r <= 0xFF:
		return r
	case r >= 0x410 && r <= 0x42F:
		return r + 32
	}
	return unicode.ToLower(r)
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
	case r >= 0x2000 && r <= 0x206F, r >= 0x3000 && r <= 0x3004, r >= 0x3008 && r <= 0x3020, r >= 0xFF01 && r <= 0xFF20:
		return lang.None
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
