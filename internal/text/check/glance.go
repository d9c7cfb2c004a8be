package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/align"
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
	closing  bool // ) ） ] ］ 】
	stops    int  // sentence ends: . ! ? 。 ！ ？ before a space, a closing mark or the end
	accented bool // Latin letters outside ASCII
	list     []token
	ends     []int32 // the bytes behind these
	dict     *align.Words
	meanings []meaning // what the dictionary knows of the words
}

// meaning is a word that the dictionary knows, by the number of what it means.
type meaning struct {
	id      uint16
	name    bool // of a country, a city, a company, a person
	at, end int32
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
	asciiClosing
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
	t[')'], t[']'] = asciiClosing, asciiClosing
	t['.'], t['!'], t['?'] = asciiStop, asciiStop, asciiStop
	return t
}()

// mostWords bounds the words of a text that are listed; what stands behind them is counted only.
const mostWords = 4000

// look reads the text.
func (g *glance) look(s string) {
	*g = glance{list: g.list[:0], ends: g.ends[:0], meanings: g.meanings[:0], dict: g.dict}
	wide := 0 // where the last wide word that the dictionary knows ends
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
			case asciiClosing:
				g.closing = true
			case asciiStop:
				if i == len(s) || (s[i] == ' ' || s[i] == '"' || s[i] == ')' || s[i] >= utf8.RuneSelf) && !g.abbreviates(s, i) {
					g.stops++
					g.ends = append(g.ends, int32(i))
				}
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		sc := lang.None
		if r < nearRunes {
			sc = nearLetters[r].script
		} else {
			sc = scriptOf(r)
		}
		switch sc {
		case lang.None:
			if g.mark(r) {
				g.stops++
				g.ends = append(g.ends, int32(i+size))
			}
		case lang.Han, lang.Kana:
			g.letters[sc]++
			g.total++
			g.words++
			if g.dict != nil && i >= wide {
				if m := g.dict.Wide(s, i); m.End > 0 && len(g.meanings) < mostWords {
					g.meanings = append(g.meanings, meaning{m.ID, m.Name, m.Start, m.End})
					wide = int(m.End)
				}
			}
		default:
			i = g.word(s, i)
			continue
		}
		i += size
	}
}

// abbreviates reports that the point before i stands behind an abbreviation and ends no sentence: p.m., z.B., J. Smith,
// Dr. Smith.
func (g *glance) abbreviates(s string, i int) bool {
	if s[i-1] != '.' || len(g.list) == 0 {
		return false
	}
	w := &g.list[len(g.list)-1]
	if int(w.end) != i-1 || w.letters > 4 || w.is&numeric != 0 {
		return false
	}
	if w.is&joined != 0 {
		return strings.Contains(w.of(s), ".")
	}
	return w.letters == 1 && w.is&capital != 0 || w.is&capital != 0 && beforeNames[w.of(s)]
}

// beforeNames are abbreviations with a point that stand before names.
var beforeNames = set("Mr Mrs Ms Dr St Sen Gov Rep Gen Col Lt Sgt Capt Prof Hr Fr Sr Sra Dra Mme No Nr Art Abs Ltd Mt")

// mark takes in a rune outside ASCII that is no letter, and reports whether it ends a sentence.
func (g *glance) mark(r rune) (stop bool) {
	switch r {
	case '“', '”', '„', '«', '»', '「', '」', '『', '』', '《', '》', '＂':
		g.quotes = true
	case '（', '【', '［', '〔':
		g.brackets = true
	case '）', '】', '］', '〕':
		g.closing = true
	case '。', '！', '？', '…', '؟', '।':
		return true
	default:
		if r >= '０' && r <= '９' {
			g.digits++
		}
	}
	return false
}

// letterInfo is what is known of a letter below nearRunes: its small form, 0 for what is none, and its script.
type letterInfo struct {
	small  uint16
	script lang.Script
}

const nearRunes = 0x700

var nearLetters = func() (t [nearRunes]letterInfo) {
	for r := range rune(nearRunes) {
		if sc := lang.ScriptOf(r); sc != lang.None {
			t[r] = letterInfo{uint16(unicode.ToLower(r)), sc}
		}
	}
	return t
}()

// word takes in the word that begins at i, where a letter or an ASCII digit stands, and gives its end.
func (g *glance) word(s string, i int) int {
	w := token{start: int32(i), key: hashStart}
	n := 0           // letters of w.script not yet counted
	running := false // a run of letters goes on, as g.words counts them
	joint := -1      // where a joint stands that only belongs to the word when it goes on
	known := found{at: i, hash: hashStart}
	for i < len(s) {
		if n > 0 && joint < 0 && running && (w.script == lang.Latin || w.script == lang.Cyrillic) {
			if end, run := g.smallRun(s, i, &w, &known); run > 0 {
				n, i = n+run, end
				continue
			}
		}
		r, size, low := uint32(s[i]), 1, uint32(0)
		sc := lang.Latin
		switch {
		case r < utf8.RuneSelf:
			switch ascii[r] {
			case asciiLetter:
				low = r | 0x20
			case asciiDigit:
				low = r
				sc = lang.None
			}
		case r < 0xE0 && r >= 0xC2 && i+1 < len(s) && s[i+1]&0xC0 == 0x80 && r < nearRunes>>6|0xC0:
			r, size = r&0x1F<<6|uint32(s[i+1]&0x3F), 2
			low, sc = uint32(nearLetters[r].small), nearLetters[r].script
			g.accented = g.accented || sc == lang.Latin
		default:
			var wide rune
			wide, size = utf8.DecodeRuneInString(s[i:])
			if r = uint32(wide); r < nearRunes {
				low, sc = uint32(nearLetters[r].small), nearLetters[r].script
			} else if sc = scriptOf(wide); sc != lang.None && sc != lang.Han && sc != lang.Kana {
				low = uint32(lowerRune(wide))
			}
			g.accented = g.accented || sc == lang.Latin
		}
		if low == 0 {
			if joint >= 0 || !joins(rune(r)) {
				break
			}
			joint = i
			g.know(s, &known, i)
			known = found{at: i + size, hash: hashStart}
			running = running && (r == '\'' || r == '’')
			i += size
			continue
		}
		if joint >= 0 {
			mark := uint32('\'')
			if s[joint] == '-' || s[joint] == '.' {
				mark = uint32(s[joint])
			}
			w.key = (w.key ^ mark) * hashTimes
			w.letters++
			w.is |= joined
			joint = -1
		}
		if sc == lang.None {
			g.digits++
			running = false
			w.is |= numeric
		} else {
			if !running {
				g.words++
				running = true
			}
			if sc != w.script && n > 0 {
				g.letters[w.script] += n
				g.total += n
				n = 0
			}
			switch {
			case low == r:
				w.is |= small
			case w.is&(small|capital|later) == 0 && w.script == lang.None:
				w.is |= capital
			default:
				w.is |= later
			}
			if n == 0 && w.script != lang.None && sc != w.script {
				g.letters[sc]++
				g.total++
			} else {
				w.script = sc
				n++
			}
		}
		w.key = (w.key ^ low) * hashTimes
		w.letters++
		i += size
		if g.dict != nil {
			known.hash = (known.hash ^ low) * hashTimes
			known.grow(g.dict, i)
		}
	}
	if joint >= 0 {
		i = joint
	} else {
		g.know(s, &known, i)
	}
	if n > 0 {
		g.letters[w.script] += n
		g.total += n
	}
	w.end = int32(i)
	if w.is&(capital|later) == capital|later && w.is&small == 0 {
		w.is |= shouted
	}
	if len(g.list) < mostWords {
		g.list = append(g.list, w)
	}
	return max(i, int(w.start)+1)
}

// smallRun takes in the small letters at i that go on with a Latin or Cyrillic word, the short way: most letters
// are such. It gives their end and how many they are.
func (g *glance) smallRun(s string, i int, w *token, known *found) (end, n int) {
	key, hash := w.key, known.hash
	cyrillic := w.script == lang.Cyrillic
	for i < len(s) {
		low := uint32(s[i])
		switch {
		case !cyrillic && low-'a' < 26:
			i++
		case cyrillic && low == 0xD0 && i+1 < len(s) && s[i+1] >= 0xB0 && s[i+1] < 0xC0: // а to п
			low = 0x430 + uint32(s[i+1]-0xB0)
			i += 2
		case cyrillic && low == 0xD1 && i+1 < len(s) && s[i+1] >= 0x80 && s[i+1] < 0x90: // р to я
			low = 0x440 + uint32(s[i+1]-0x80)
			i += 2
		default:
			low = 0
		}
		if low == 0 {
			break
		}
		n++
		key = (key ^ low) * hashTimes
		hash = (hash ^ low) * hashTimes
		if g.dict != nil {
			known.hash = hash
			known.grow(g.dict, i)
		}
	}
	if n > 0 {
		w.key, known.hash = key, hash
		w.letters += uint16(n)
		w.is |= small
	}
	return i, n
}

// found is what the dictionary knows of the beginning of a word, or of a part of one: its longest stem.
type found struct {
	at, end int
	hash    uint32
	id      uint16
	name    bool
	letters int
	long    align.StemLengths // that stems have which begin so
}

// grow takes in one more letter, which ends at end and is in the hash already.
func (f *found) grow(dict *align.Words, end int) {
	if f.letters++; f.letters == dict.Least() {
		f.long = dict.Lengths(f.hash)
	}
	if f.long.Has(f.letters) {
		if id, is, ok := dict.Stem(f.hash); ok {
			f.id, f.name, f.end = id, is.Name(), end
		}
	}
}

// know notes what a word means that ends at end.
func (g *glance) know(s string, f *found, end int) {
	if g.dict == nil || f.at >= end || len(g.meanings) >= mostWords {
		return
	}
	if g.dict.MayEnd(f.hash) {
		if id, is, ok := g.dict.Form(f.hash); ok {
			g.meanings = append(g.meanings, meaning{id, is.Name(), int32(f.at), int32(end)})
			return
		}
	}
	if f.end > 0 && end-f.end <= align.LongestEnding {
		g.meanings = append(g.meanings, meaning{f.id, f.name, int32(f.at), int32(end)})
	} else if s[f.at] >= 0xD8 && s[f.at] <= 0xDB { // Arabic
		if m := g.dict.Joined(s[:end], f.at); m.End > 0 {
			g.meanings = append(g.meanings, meaning{m.ID, m.Name, m.Start, m.End})
		}
	}
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
