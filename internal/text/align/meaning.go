package align

import (
	"math/bits"
	"slices"
	"strconv"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// Meaning is a word that the dictionary knows: text[Start:End] means what every word with the same ID means,
// in whatever language. Its ending begins at Stem.
type Meaning struct {
	ID         uint16
	Start, End int32
	Stem       int32
	Name       bool // of a country, a city, a company, a person
	English    bool // the dictionary's English word for it, where it has one
}

// Meanings appends to dst the words of a text in the language that the dictionary knows, in order. The languages
// of the main tables are read alike. It does not allocate where dst has room.
func Meanings(dst []Meaning, text string, language lang.Tag) []Meaning {
	x := WordsOf(language)
	for i := 0; i < len(text); {
		r, size := uint32(text[i]), 1
		switch {
		case r < utf8.RuneSelf:
		case r < 0xE0:
			r, size = two(text, i)
		default:
			var wide rune
			wide, size = utf8.DecodeRuneInString(text[i:])
			r = uint32(wide)
		}
		if r >= 0x2E80 && !hangul(r) {
			if m := x.Wide(text, i); m.End > 0 {
				dst = append(dst, m)
				size = int(m.End) - i
			}
			i += size
			continue
		}
		if r >= nearRunes && lang.ScriptOf(rune(r)) == lang.None || r < nearRunes && lowered[r] == 0 {
			i += size
			continue
		}
		m, end := x.word(text, i)
		if m.End == 0 && r >= 0x600 && r < 0x700 {
			m = x.Joined(text[:end], i)
		}
		if m.End > 0 {
			dst = append(dst, m)
		}
		i = end
	}
	return dst
}

func hangul(r uint32) bool { return r >= 0xAC00 && r < 0xD7A4 }

// Joined looks up an Arabic word behind what is written together with it: the article, "and", prepositions. End is 0
// where there is none.
func (x *Words) Joined(text string, at int) Meaning {
	for _, before := range [...]string{"ال", "وال", "بال", "فال", "كال", "لل", "و", "ب", "ل", "ف", "وب", "ول"} {
		if strings.HasPrefix(text[at:], before) && len(text) > at+len(before) {
			if m, _ := x.word(text, at+len(before)); m.End > 0 {
				return m
			}
		}
	}
	return Meaning{}
}

// lowered gives the small letter for letters below nearRunes, 0 for what is none.
var lowered = func() (t [nearRunes]uint16) {
	for r := range rune(nearRunes) {
		if lang.ScriptOf(r) != lang.None {
			t[r] = uint16(unicode.ToLower(r))
		}
	}
	return t
}()

const nearRunes = 0x600

// two reads the rune of two bytes at i; a broken one is the lead byte alone.
func two(text string, i int) (uint32, int) {
	if i+1 < len(text) && text[i+1]&0xC0 == 0x80 && text[i] >= 0xC2 {
		return uint32(text[i]&0x1F)<<6 | uint32(text[i+1]&0x3F), 2
	}
	return utf8.RuneError, 1
}

// Words finds forms of the dictionary by a hash that grows with every letter, so that all beginnings of a word
// are looked up in one pass over it: FNV-1a over the small letters as code points. It is safe for concurrent use.
type Words struct {
	gate  []uint32 // by the hash of a word's first letters: which bit is set says how many letters a stem has that begins so
	least int      // letters of the shortest stem, at which the gate is asked
	stems []uint64 // bits: a stem, behind which an ending may stand, may end here
	forms []uint64 // bits: a form of any kind may end here
	more  []uint64 // bits: a longer wide form may begin so
	table []form   // open addressing
}

type form struct {
	hash uint32
	id   uint16
	is   FormFlags
}

// FormFlags say what a form of the dictionary is.
type FormFlags uint8

// Name reports that the form is a name's.
func (f FormFlags) Name() bool { return f&nameForm != 0 }

const (
	wholeForm FormFlags = 1 << iota // no ending may follow
	nameForm
	englishForm
)

const hashStart, hashTimes = 2166136261, 16777619 // FNV-1a

// word reads the word at the byte at and gives what it means, if anything, and where it ends.
func (x *Words) word(text string, at int) (Meaning, int) {
	h := uint32(hashStart)
	var best form
	var long stemLengths
	end, letters := 0, 0
	i := at
	for i < len(text) {
		r, size := uint32(text[i]), 1
		if r >= utf8.RuneSelf {
			if r < 0xE0 {
				r, size = two(text, i)
			} else {
				var wide rune
				wide, size = utf8.DecodeRuneInString(text[i:])
				r = uint32(wide)
			}
		}
		if r < nearRunes {
			if r = uint32(lowered[r]); r == 0 {
				break
			}
		} else if r >= 0x2E80 && !hangul(r) || lang.ScriptOf(rune(r)) == lang.None {
			break
		}
		h = (h ^ r) * hashTimes
		i += size
		if letters++; letters == x.least {
			long = x.lengths(h)
		}
		if long.has(letters) && x.mayStem(h) {
			if f, ok := x.find(h); ok && f.is&wholeForm == 0 {
				best, end = f, i
			}
		}
	}
	if i > at && x.mayEnd(h) {
		if f, ok := x.find(h); ok {
			best, end = f, i
		}
	}
	if end == 0 || i-end > longestEnding {
		return Meaning{}, max(i, at+1)
	}
	return Meaning{best.id, int32(at), int32(i), int32(end), best.is&nameForm != 0, best.is&englishForm != 0}, i
}

// Wide finds the longest word of Han or kana that begins at the byte at; End is 0 where there is none.
func (x *Words) Wide(text string, at int) Meaning {
	id, is, end := x.WideAt(text, at)
	if end == 0 {
		return Meaning{}
	}
	return Meaning{id, int32(at), int32(end), int32(end), is.Name(), false}
}

// WideAt is Wide that tells what the word means, and its end alone.
func (x *Words) WideAt(text string, at int) (id uint16, is FormFlags, end int) {
	h := uint32(hashStart)
	text = text[:min(len(text), at+widest)]
	for i := at; i < len(text); {
		r, size := uint32(0), 3
		if c := text[i]; c-0xE1 < 0xED-0xE1 && i+2 < len(text) && text[i+1]&0xC0 == 0x80 && text[i+2]&0xC0 == 0x80 {
			r = uint32(c&0xF)<<12 | uint32(text[i+1]&0x3F)<<6 | uint32(text[i+2]&0x3F)
		} else {
			var other rune
			other, size = utf8.DecodeRuneInString(text[i:])
			r = uint32(other)
		}
		h = (h ^ r) * hashTimes
		i += size
		if x.mayEnd(h) {
			if f, ok := x.find(h); ok {
				id, is, end = f.id, f.is, i
			}
		}
		if x.more[h>>6&uint32(len(x.more)-1)]>>(h&63)&1 == 0 {
			break
		}
	}
	return id, is, end
}

func (x *Words) find(h uint32) (form, bool) {
	mask := uint32(len(x.table) - 1)
	for i := (h ^ h>>15) & mask; x.table[i].hash != 0; i = (i + 1) & mask {
		if x.table[i].hash == h {
			return x.table[i], true
		}
	}
	return form{}, false
}

// LastNumber is the greatest ID of a Meaning that is a number or a month.
const LastNumber = 200

// Monday is the ID of that day; those of the other days of the week follow it.
const Monday = LastNumber + 2

// Small reports that a Meaning's ID is that of a pronoun, a conjunction or the like.
func Small(id uint16) bool {
	bounds := smallIDs()
	return id > bounds[0] && id <= bounds[1]
}

// smallIDs are the last ID before those of the small words, and the last of these.
var smallIDs = sync.OnceValue(func() (bounds [2]uint16) {
	id := uint16(LastNumber)
	for _, table := range conceptTables {
		lines := uint16(strings.Count(table, "\n"))
		if table == smallTable {
			return [2]uint16{id, id + lines}
		}
		id += lines
	}
	return bounds
})

// meanings is the index of the main tables, built when it is first asked. A meaning is numbered by its line, a number
// by its value.
var meanings = sync.OnceValue(func() *Words {
	x := newWords(1<<13, 1<<17, 3)
	id := uint16(LastNumber)
	for _, table := range conceptTables {
		for line := range strings.Lines(table) {
			id++
			f := form{id: id}
			if slices.Contains(nameTables, table) {
				f.is = nameForm
			}
			english, k := true, 0
			for w := range strings.SplitSeq(strings.TrimSuffix(line, "\n"), " ") {
				if w == "" {
					continue // the first line of a table
				}
				w, whole := strings.CutSuffix(w, ".")
				f.is &= nameForm
				if whole || len(w) < 4 || utf8.RuneCountInString(w) < x.least {
					f.is |= wholeForm
				}
				// The English forms stand before the Russian ones.
				if r, _ := utf8.DecodeRuneInString(w); lang.ScriptOf(r) != lang.Latin {
					english = false
				}
				if english || k == 0 {
					f.is |= englishForm
				}
				x.add(w, f)
				k++
			}
		}
	}
	for i, line := range strings.Split(strings.TrimSpace(monthTable), "\n") {
		for k, w := range strings.Fields(line) {
			w, whole := strings.CutSuffix(w, ".")
			f := form{id: uint16(i + 1)}
			if whole {
				f.is = wholeForm
			}
			if k == 0 {
				f.is |= englishForm
			}
			x.add(w, f)
		}
	}
	for line := range strings.Lines(strings.TrimSpace(numberTable)) {
		value, forms, _ := strings.Cut(line, "=")
		n, _ := strconv.Atoi(value)
		for w := range strings.FieldsSeq(forms) {
			x.add(strings.TrimSuffix(w, "."), form{id: uint16(n), is: wholeForm})
		}
	}
	return x
})

// shortest is how many letters a stem has at least, by column.
var shortest = [len(columnLanguages)]int{4, 4, 4, 4, 4, 2, 3, 3}

// columns are the indexes of columnTable, by language.
var columns = sync.OnceValue(func() (all [len(columnLanguages)]*Words) {
	for i := range all {
		all[i] = newWords(1<<9, 1<<11, shortest[i])
	}
	for line := range strings.Lines(strings.TrimSpace(columnTable)) {
		fields := strings.Split(line, "|")
		m, _ := meanings().word(strings.TrimSpace(fields[0]), 0)
		for i, forms := range fields[1:] {
			for w := range strings.FieldsSeq(forms) {
				w, whole := strings.CutSuffix(w, ".")
				f := form{id: m.ID}
				if whole || utf8.RuneCountInString(w) < shortest[i] {
					f.is = wholeForm
				}
				all[i].add(w, f)
			}
		}
	}
	return all
})

// WordsOf is the dictionary as it is read for texts in a language.
func WordsOf(language lang.Tag) *Words {
	if len(language) < 2 {
		return meanings()
	}
	for i, l := range columnLanguages {
		if language[0] == l[0] && language[1] == l[1] {
			return columns()[i]
		}
	}
	return meanings()
}

// stemLengths says how many letters the stems have that begin as a word does.
type stemLengths uint32

// has reports that a stem of so many letters may begin so.
func (l stemLengths) has(letters int) bool { return l>>(min(letters, 31))&1 != 0 }

// last is how many letters the longest such stem has that is no longer than so many letters, -1 where there is none.
func (l stemLengths) last(letters int) int {
	if letters >= 31 {
		if l>>31 != 0 {
			return letters
		}
		letters = 30
	}
	return bits.Len32(uint32(l)&(1<<(letters+1)-1)) - 1
}

// lengths gives by the hash of a word's first letters, x.least of them, how long the stems are that begin so.
func (x *Words) lengths(hash uint32) stemLengths {
	return stemLengths(x.gate[(hash^hash>>15)&uint32(len(x.gate)-1)])
}

// Known is the meaning of a word by the hashes of its beginnings, letter by letter: of the form that it is, or else of its
// longest stem with no more letters behind it than an ending may have bytes. It tells how many letters that has, 0 where
// there is none.
func (x *Words) Known(begins []uint32) (id uint16, is FormFlags, letters int) {
	n := len(begins)
	if h := begins[n-1]; x.mayEnd(h) {
		if f, ok := x.find(h); ok {
			return f.id, f.is, n
		}
	}
	if n <= x.least {
		return 0, 0, 0
	}
	long, shortest := x.lengths(begins[x.least-1]), max(x.least, n-longestEnding)
	for k := long.last(n - 1); k >= shortest; k = long.last(k - 1) {
		if h := begins[k-1]; x.mayStem(h) {
			if f, ok := x.find(h); ok && f.is&wholeForm == 0 {
				return f.id, f.is, k
			}
		}
	}
	return 0, 0, 0
}

// May says quickly that a word of so many letters means nothing that is known, by its hash.
func (x *Words) May(hash uint32, letters int) bool { return letters > x.least || x.mayEnd(hash) }

// mayStem says quickly that no stem has the hash; where it reports true, one may.
func (x *Words) mayStem(hash uint32) bool {
	if x.stems[hash>>6&uint32(len(x.stems)-1)]>>(hash&63)&1 == 0 {
		return false
	}
	hash *= secondHash
	return x.stems[hash>>6&uint32(len(x.stems)-1)]>>(hash&63)&1 == 1
}

// mayEnd says quickly that no form at all has the hash.
func (x *Words) mayEnd(hash uint32) bool {
	return x.forms[hash>>6&uint32(len(x.forms)-1)]>>(hash&63)&1 == 1
}

const secondHash = 0x9E3779B1

// LongestEnding is how many bytes of ending a word may have behind a stem.
const LongestEnding = longestEnding

// newWords makes an empty index of stems of least letters and more; both sizes are powers of two.
func newWords(bits, forms, least int) *Words {
	return &Words{gate: make([]uint32, bits), least: least, stems: make([]uint64, bits), forms: make([]uint64, bits), more: make([]uint64, bits), table: make([]form, forms)}
}

// add enters a form; what was entered first stays.
func (x *Words) add(w string, f form) {
	h := uint32(hashStart)
	letters, begins := 0, uint32(0)
	first, _ := utf8.DecodeRuneInString(w)
	for i, r := range w {
		h = (h ^ uint32(r)) * hashTimes
		if letters++; letters == x.least {
			begins = h
		}
		if first >= 0x2E80 && i+utf8.RuneLen(r) < len(w) {
			x.more[h>>6&uint32(len(x.more)-1)] |= 1 << (h & 63)
		}
	}
	if _, ok := x.find(h); ok {
		return
	}
	f.hash = h
	x.forms[h>>6&uint32(len(x.forms)-1)] |= 1 << (h & 63)
	if f.is&wholeForm == 0 {
		x.gate[(begins^begins>>15)&uint32(len(x.gate)-1)] |= 1 << min(letters, 31)
		x.stems[h>>6&uint32(len(x.stems)-1)] |= 1 << (h & 63)
		second := h * secondHash
		x.stems[second>>6&uint32(len(x.stems)-1)] |= 1 << (second & 63)
	}
	mask := uint32(len(x.table) - 1)
	i := (h ^ h>>15) & mask
	for x.table[i].hash != 0 {
		i = (i + 1) & mask
	}
	x.table[i] = f
}
