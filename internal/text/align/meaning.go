package align

import (
	"strconv"
	"strings"
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

// Meanings appends to dst the words of text that the dictionary knows, in order. It reads all languages of the
// dictionary alike, and does not allocate where dst has room.
func Meanings(dst []Meaning, text string) []Meaning {
	for i := 0; i < len(text); {
		c := text[i]
		if c < utf8.RuneSelf {
			if c|0x20 < 'a' || c|0x20 > 'z' {
				i++
				continue
			}
			var m Meaning
			if m, i = meanings.word(text, i); m.End > 0 {
				dst = append(dst, m)
			}
			continue
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		if r >= 0x2E80 {
			if m := meanings.wide(text, i); m.End > 0 {
				dst = append(dst, m)
				i = int(m.End)
				continue
			}
			i += size
			continue
		}
		if r < 0xC0 || lang.ScriptOf(r) == lang.None {
			i += size
			continue
		}
		var m Meaning
		if m, i = meanings.word(text, i); m.End > 0 {
			dst = append(dst, m)
		}
	}
	return dst
}

// finder finds forms of the dictionary by a hash that grows with every letter, so that all beginnings of a
// word are looked up in one pass over it. The bits say quickly that there is nothing.
type finder struct {
	forms [1 << 12]uint64 // bits: a form may end here
	more  [1 << 12]uint64 // bits: a longer form may begin so
	table []form          // open addressing
}

type form struct {
	hash    uint32
	id      uint16
	whole   bool
	name    bool
	english bool
}

const hashStart, hashTimes = 2166136261, 16777619

func (x *finder) word(text string, at int) (Meaning, int) {
	h := uint32(hashStart)
	var best form
	end, letters := 0, 0
	i := at
	for i < len(text) {
		r, size := rune(text[i]), 1
		switch {
		case r|0x20 >= 'a' && r|0x20 <= 'z':
			r |= 0x20
		case r < utf8.RuneSelf:
			goto done
		default:
			r, size = utf8.DecodeRuneInString(text[i:])
			if r >= 0x2E80 || lang.ScriptOf(r) == lang.None {
				goto done
			}
			r = lower(r)
		}
		h = (h ^ uint32(r)) * hashTimes
		i += size
		letters++
		if letters > 1 && x.forms[h>>6&(1<<12-1)]>>(h&63)&1 == 1 {
			if f, ok := x.find(h); ok {
				best, end = f, i
			}
		}
	}
done:
	if end == 0 || end < i && (best.whole || i-end > longestEnding) {
		return Meaning{}, i
	}
	return Meaning{best.id, int32(at), int32(i), int32(end), best.name, best.english}, i
}

func (x *finder) wide(text string, at int) Meaning {
	h := uint32(hashStart)
	m := Meaning{}
	for i := at; i < len(text) && i < at+widest; {
		r, size := utf8.DecodeRuneInString(text[i:])
		h = (h ^ uint32(r)) * hashTimes
		i += size
		if x.forms[h>>6&(1<<12-1)]>>(h&63)&1 == 1 {
			if f, ok := x.find(h); ok {
				m = Meaning{f.id, int32(at), int32(i), int32(i), f.name, false}
			}
		}
		if x.more[h>>6&(1<<12-1)]>>(h&63)&1 == 0 {
			break
		}
	}
	return m
}

func (x *finder) find(h uint32) (form, bool) {
	mask := uint32(len(x.table) - 1)
	for i := (h ^ h>>15) & mask; x.table[i].hash != 0; i = (i + 1) & mask {
		if x.table[i].hash == h {
			return x.table[i], true
		}
	}
	return form{}, false
}

// lower is unicode.ToLower with a short way for the letters met most.
func lower(r rune) rune {
	switch {
	case r >= 0x430 && r <= 0x45F, r >= 0xDF && r <= 0xFF:
		return r
	case r >= 0x410 && r <= 0x42F:
		return r + 32
	}
	return unicode.ToLower(r)
}

// meanings is the dictionary's index. A meaning is numbered by its line, a number by its value.
var meanings = func() *finder {
	x := &finder{table: make([]form, 1<<16)}
	taken := map[string]bool{}
	add := func(line string, f form) {
		for k, w := range strings.Fields(line) {
			f.english = k == 0
			w, whole := strings.CutSuffix(w, ".")
			if taken[w] {
				continue
			}
			taken[w] = true
			f.whole = whole || len(w) < 4
			x.add(w, f)
		}
	}
	id := uint16(200) // above the numbers
	for _, table := range conceptTables {
		for line := range strings.Lines(table) {
			id++
			add(line, form{id: id, name: table == placeTable})
		}
	}
	for i, line := range strings.Split(strings.TrimSpace(monthTable), "\n") {
		add(line, form{id: uint16(i + 1)})
	}
	for line := range strings.Lines(strings.TrimSpace(numberTable)) {
		value, forms, _ := strings.Cut(line, "=")
		n, _ := strconv.Atoi(value)
		for w := range strings.FieldsSeq(forms) {
			add(strings.TrimSuffix(w, ".")+".", form{id: uint16(n)})
		}
	}
	return x
}()

// add enters a form. One that is read as whole ends where the word ends.
func (x *finder) add(w string, f form) {
	h := uint32(hashStart)
	for i, r := range w {
		h = (h ^ uint32(r)) * hashTimes
		if i+utf8.RuneLen(r) < len(w) {
			x.more[h>>6&(1<<12-1)] |= 1 << (h & 63)
		}
	}
	f.hash = h
	x.forms[h>>6&(1<<12-1)] |= 1 << (h & 63)
	mask := uint32(len(x.table) - 1)
	i := (h ^ h>>15) & mask
	for x.table[i].hash != 0 && x.table[i].hash != h {
		i = (i + 1) & mask
	}
	x.table[i] = f
}
