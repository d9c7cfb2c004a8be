package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/align"
	"recto/internal/text/lang"
)

// counts are what a glance counts and notes beside lists.
type counts struct {
	letters  [scriptKinds]int // by script
	total    int              // letters of all scripts
	words    int              // runs of letters; every Han or kana character is one
	digits   int
	quotes   bool // a quotation mark of any kind, apostrophes aside
	brackets bool // ( ( [ [ 【
	closing  bool // ) ） ] ］ 】
	stops    int  // sentence ends: . ! ? 。 ！ ？ before a space, a closing mark or the end
	accented bool // Latin letters outside ASCII
	foreign  bool // maybe digits outside ASCII
	rare     bool // Cyrillic letters but а to я
	hashed   bool // keys are those of the list
	spelled  bool // runes are those of the text
}

// glance is what one pass over a text tells; rules use it to be silent cheaply.
type glance struct {
	counts
	list               []token
	keys               [16]uint64 // bits of the keys of the list, when asked for
	runes              wideSet    // the characters of three bytes, when asked for
	ends               []int32    // the bytes behind the stops
	dict               *align.Words
	salt               uint32                  // tells words of the language from others of the same letters
	memory             *[recallPlaces]recalled // of words, where there is a dictionary
	meanings           []meaning               // what the dictionary knows of the words
	asks               *asks                   // of the language, nil where nobody wants to know
	asked                                      // what the words may be
	figure, lastFigure int32                   // where the first word with a digit begins, and the last one ends; 0 for none
	marks              []mark                  // what stands between words
	double             []int32                 // places of double quotation marks
	single             []int32                 // places of single ones and of apostrophes, those in words too
	begins             [mostBegins]uint32      // hashes of the beginnings of the word that is read
}

// meaning is a word that the dictionary knows, by the number of what it means.
type meaning struct {
	id      uint16
	name    bool // of a country, a city, a company, a person
	at, end int32
}

// mark is an ASCII mark outside of words, or a wide bracket, pause or full stop.
type mark struct {
	at    int32
	words int32 // how many words of the list stand before it
}

const scriptKinds = int(lang.Other) + 1

// token is a run of letters and digits in a text that is no Han or kana; an apostrophe, a hyphen or a point
// inside it belongs to it.
type token struct {
	start, end int32
	key        uint32 // hashWord of it
	head       uint32 // hash of its first headLetters letters, or of all, where they are plain; else 0
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

// headLetters are as many as tell by which words of a table a word may be meant.
const headLetters = 3

func (w *token) of(s string) string { return s[w.start:w.end] }

// lower is the word in small letters.
func (w *token) lower(s string) string {
	if w.is == small {
		return w.of(s)
	}
	return strings.ToLower(w.of(s))
}

// What an ASCII byte is to a glance; the marks are last.
const (
	asciiLetter = 1 + iota
	asciiDigit
	asciiMark // one of the others
	asciiQuote
	asciiSingle
	asciiBracket
	asciiClosing
	asciiStop
)

var ascii = func() (t [128]uint8) {
	for c := byte('!'); c < 0x7F; c++ {
		t[c] = asciiMark
	}
	for c := byte('a'); c <= 'z'; c++ {
		t[c], t[c-32] = asciiLetter, asciiLetter
	}
	for c := byte('0'); c <= '9'; c++ {
		t[c] = asciiDigit
	}
	t['"'], t['\''], t['('], t['['] = asciiQuote, asciiSingle, asciiBracket, asciiBracket
	t[')'], t[']'] = asciiClosing, asciiClosing
	t['.'], t['!'], t['?'] = asciiStop, asciiStop, asciiStop
	return t
}()

// mostWords bounds the words of a text that are listed; what stands behind them is counted only.
const mostWords = 4000

// look reads the text.
func (g *glance) look(s string) {
	g.reset()
	wide := 0 // where the last wide word that the dictionary knows ends
	for i := 0; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			switch kind := ascii[c]; kind {
			case asciiLetter:
				is := small
				if c < 'a' {
					is = capital
				}
				i = g.plain(s, i, uint32(c|0x20), is, lang.Latin)
			case asciiDigit:
				i = g.word(s, i)
			case 0:
				i++
			default:
				g.asciiMark(s, i, kind)
				i++
			}
			continue
		}
		if c|1 == 0xD1 && i+1 < len(s) && s[i+1]&0xC0 == 0x80 { // most of Cyrillic
			i = g.wideWord(s, i, rune(c&0x1F)<<6|rune(s[i+1]&0x3F))
			continue
		}
		if c-0xE5 < 5 && i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80 { // most of Han
			g.letters[lang.Han]++
			if i >= wide {
				wide = g.knowWide(s, i)
			}
			i += 3
			continue
		}
		r, size := runeAt(s, i)
		sc := lang.None
		if r < nearRunes {
			sc = nearLetters[r].script
		} else {
			sc = scriptOf(r)
		}
		switch sc {
		case lang.None:
			g.wideMark(r, i, i+size)
		case lang.Han, lang.Kana:
			g.letters[sc]++
			if i >= wide {
				wide = g.knowWide(s, i)
			}
		default:
			i = g.wideWord(s, i, r)
			continue
		}
		i += size
	}
	g.foreign = g.foreign || g.letters[lang.Arabic]+g.letters[lang.Devanagari] > 0 // their marks may be digits
	wides := g.letters[lang.Han] + g.letters[lang.Kana]
	g.total, g.words = g.total+wides, g.words+wides
}

// wideWord takes in the word that begins at i with the letter r, which is outside ASCII, and gives its end.
func (g *glance) wideWord(s string, i int, r rune) int {
	switch {
	case r >= 'а' && r <= 'я':
		return g.plain(s, i, uint32(r), small, lang.Cyrillic)
	case r >= 'А' && r < 'а':
		return g.plain(s, i, uint32(r)+'а'-'А', capital, lang.Cyrillic)
	}
	return g.word(s, i)
}

// reset makes the glance ready for a text. Its longest lists have room for all, so that no word need ask for it.
func (g *glance) reset() {
	if g.list == nil {
		g.list, g.meanings = make([]token, 0, mostWords), make([]meaning, 0, mostWords)
	}
	if g.memory == nil && g.dict != nil {
		g.memory = new([recallPlaces]recalled)
	}
	g.counts, g.list, g.ends, g.meanings = counts{}, g.list[:0], g.ends[:0], g.meanings[:0]
	g.marks, g.double, g.single, g.figure, g.lastFigure = g.marks[:0], g.double[:0], g.single[:0], 0, 0
	g.asked.reset()
}

// knowWide notes the word of Han or kana at i that the dictionary knows, and gives its end, 0 for none.
func (g *glance) knowWide(s string, i int) int {
	if g.dict == nil {
		return 0
	}
	id, is, end := g.dict.WideAt(s, i)
	if end > 0 {
		g.mean(id, is.Name(), i, end)
	}
	return end
}

// asciiMark takes in the mark at i.
func (g *glance) asciiMark(s string, i int, kind uint8) {
	g.markAt(i)
	switch kind {
	case asciiQuote:
		g.quotes = true
		g.double = append(g.double, int32(i))
	case asciiSingle:
		g.single = append(g.single, int32(i))
	case asciiBracket:
		g.brackets = true
	case asciiClosing:
		g.closing = true
	case asciiStop:
		if i++; i == len(s) || (s[i] == ' ' || s[i] == '"' || s[i] == ')' || s[i] >= utf8.RuneSelf) && !g.abbreviates(s, i) {
			g.stop(i)
		}
	}
}

func (g *glance) markAt(at int) { g.marks = append(g.marks, mark{int32(at), int32(len(g.list))}) }

// stop notes that a sentence ends at a byte.
func (g *glance) stop(end int) {
	g.stops++
	g.ends = append(g.ends, int32(end))
}

// mayHold reports that the text, which is s, may have characters of which the first is of three bytes.
func (g *glance) mayHold(s, chars string) bool {
	if !g.spelled {
		g.spelled = true
		g.runes.of(s)
	}
	return g.runes.may(chars)
}

// runeAt is the rune at i, with a short way for those of two bytes and most of three.
func runeAt(s string, i int) (rune, int) {
	switch c := s[i]; {
	case c-0xC2 < 0xE0-0xC2 && i+1 < len(s) && s[i+1]&0xC0 == 0x80:
		return rune(c&0x1F)<<6 | rune(s[i+1]&0x3F), 2
	case c-0xE1 < 0xF0-0xE1 && c != 0xED && i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80:
		return rune(c&0xF)<<12 | rune(s[i+1]&0x3F)<<6 | rune(s[i+2]&0x3F), 3
	}
	return utf8.DecodeRuneInString(s[i:])
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

// wideMark takes in the rune at..end, which is outside ASCII and no letter.
func (g *glance) wideMark(r rune, at, end int) {
	switch r {
	case '“', '”', '„', '«', '»', '「', '」', '『', '』', '《', '》', '＂':
		g.quotes = true
		g.double = append(g.double, int32(at))
	case '’', '‘', '‚', '‹', '›':
		g.single = append(g.single, int32(at))
	case '（', '【', '［', '〔':
		g.brackets = true
		g.markAt(at)
	case '）', '】', '］', '〕':
		g.closing = true
		g.markAt(at)
	case '：':
		g.foreign = true // where it stands among such digits
		g.markAt(at)
	case '，', '、', '；':
		g.markAt(at)
	case '。':
		g.markAt(at)
		g.stop(end)
	case '！', '？', '…', '؟', '।':
		g.stop(end)
	default:
		if r >= '０' && r <= '９' {
			g.digits++
		}
		g.foreign = g.foreign || r >= 0x600 && r < 0xA00 || r >= 0xFF00
	}
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

const hashStart, hashTimes = 2166136261, 16777619 // FNV-1a

// hashWord is the key of a word: a hash of it in lower case, with ' for every apostrophe.
func hashWord(w string) uint32 {
	h := uint32(hashStart)
	for i, size := 0, 0; i < len(w); i += size {
		r := rune(w[i])
		if size = 1; r >= utf8.RuneSelf {
			r, size = runeAt(w, i)
		}
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
	for _, s := range [...]lang.Script{lang.Latin, lang.Cyrillic, lang.Han} {
		if 4*g.letters[s] > 3*g.total {
			return s // most texts
		}
	}
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
