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
	w := token{start: int32(i)}
	n := 0           // letters of w.script
	running := false // a run of letters goes on, as g.words counts them
	joint := -1      // where a joint stands that only belongs to the word when it goes on
	part := g.part(i)
	for i < len(s) {
		if running && joint < 0 {
			before := part.letters
			i = part.smalls(g.dict, s, i, w.script)
			if run := part.letters - before; run > 0 {
				n += run
				w.is |= small
			}
			if i == len(s) || s[i] == ' ' {
				break
			}
		}
		r, low, size, sc := letterAt(s, i)
		if low == 0 {
			if joint >= 0 || !joins(r) {
				break
			}
			joint = i
			g.know(s, &part, i)
			w.add(&part)
			running = running && (r == '\'' || r == '’')
			i += size
			part = g.part(i)
			continue
		}
		if joint >= 0 {
			w.letters++
			w.is |= joined
			joint = -1
		}
		i += size
		part.take(g.dict, low, i)
		if sc == lang.None {
			g.digits++
			w.is |= numeric
			running = false
			continue
		}
		if !running {
			g.words++
			running = true
		}
		g.accented = g.accented || sc == lang.Latin && size > 1
		w.letter(low == r, sc)
		if sc == w.script {
			n++
		} else {
			g.letters[sc]++
			g.total++
		}
	}
	if joint >= 0 {
		i = joint
	} else {
		g.know(s, &part, i)
		w.add(&part)
	}
	g.letters[w.script] += n
	g.total += n
	w.close(s, i)
	if len(g.list) < mostWords {
		g.list = append(g.list, w)
	}
	return max(i, int(w.start)+1)
}

// letterAt reads the letter or ASCII digit at i, whose script is None; low is its small form, 0 where there stands none that
// words are made of.
func letterAt(s string, i int) (r, low uint32, size int, sc lang.Script) {
	r = uint32(s[i])
	if r < utf8.RuneSelf {
		switch ascii[r] {
		case asciiLetter:
			return r, r | 0x20, 1, lang.Latin
		case asciiDigit:
			return r, r, 1, lang.None
		}
		return r, 0, 1, lang.None
	}
	wide, size := utf8.DecodeRuneInString(s[i:])
	if wide < nearRunes {
		return uint32(wide), uint32(nearLetters[wide].small), size, nearLetters[wide].script
	}
	if sc = scriptOf(wide); sc != lang.None && sc != lang.Han && sc != lang.Kana {
		low = uint32(lowerRune(wide))
	}
	return uint32(wide), low, size, sc
}

// letter takes in what a letter tells beside its hash.
func (w *token) letter(isSmall bool, sc lang.Script) {
	switch {
	case isSmall:
		w.is |= small
	case w.script == lang.None:
		w.is |= capital
	default:
		w.is |= later
	}
	if w.script == lang.None {
		w.script = sc
	}
}

// add takes in a part of the word up to a joint, or all of it.
func (w *token) add(part *found) {
	w.letters += uint16(part.letters)
	if w.is&joined == 0 {
		w.key = part.hash
	}
}

// close ends the word at end.
func (w *token) close(s string, end int) {
	w.end = int32(end)
	if w.is&joined != 0 {
		w.key = hashWord(w.of(s))
	}
	if w.is&(capital|later|small) == capital|later {
		w.is |= shouted
	}
}

// found is what the dictionary knows of the beginning of a word, or of a part of one: its longest stem.
type found struct {
	at, end int
	hash    uint32
	id      uint16
	name    bool
	letters int
	ask     int               // at how many letters the dictionary is asked next
	long    align.StemLengths // that stems have which begin so
}

// part is what is found where a word or a part of one begins.
func (g *glance) part(at int) found {
	f := found{at: at, hash: hashStart}
	if g.dict != nil {
		f.ask = g.dict.Least()
	}
	return f
}

// take takes in one more letter, which ends at end.
func (f *found) take(dict *align.Words, low uint32, end int) {
	f.hash = (f.hash ^ low) * hashTimes
	if f.letters++; f.letters == f.ask {
		f.stem(dict, end)
	}
}

// stem looks up the letters so far, which end at end.
func (f *found) stem(dict *align.Words, end int) {
	if f.letters == dict.Least() {
		f.long = dict.Lengths(f.hash)
	}
	if f.long.Has(f.letters) {
		if id, is, ok := dict.Stem(f.hash); ok {
			f.id, f.name, f.end = id, is.Name(), end
		}
	}
	f.ask = f.long.Next(f.letters)
}

// smalls takes in the small letters at i that go on with a Latin or Cyrillic word, the short way: most letters are such. It
// gives their end.
func (f *found) smalls(dict *align.Words, s string, i int, script lang.Script) int {
	if script != lang.Latin && script != lang.Cyrillic {
		return i
	}
	for {
		rest, least := s[i:], len(s)
		if f.ask > 0 {
			least = f.ask - f.letters
		}
		size, n := 0, 0
		if script == lang.Latin {
			n, f.hash = smallLatin(rest[:min(least, len(rest))], f.hash)
			size = n
		} else {
			n, f.hash = smallCyrillic(rest[:min(2*least, len(rest))], f.hash)
			size = 2 * n
		}
		i += size
		if f.letters += n; n < least {
			return i
		}
		f.stem(dict, i)
	}
}

// smallLatin counts the small Latin letters that s begins with and takes them into a hash.
func smallLatin(s string, hash uint32) (int, uint32) {
	for i := range len(s) {
		if s[i]-'a' >= 26 {
			return i, hash
		}
		hash = (hash ^ uint32(s[i])) * hashTimes
	}
	return len(s), hash
}

// smallCyrillic counts the letters а to я that s begins with and takes them into a hash.
func smallCyrillic(s string, hash uint32) (int, uint32) {
	for i := 0; i+1 < len(s); i += 2 {
		r := uint32(s[i])<<6 + uint32(s[i+1]) - (0xD0<<6 + 0x80 - 0x400)
		if r-'а' >= 32 || s[i+1]-0x80 >= 64 {
			return i / 2, hash
		}
		hash = (hash ^ r) * hashTimes
	}
	return len(s) / 2, hash
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

func joins(r uint32) bool { return r == '\'' || r == '’' || r == '-' || r == '.' }

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
