package lang

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// evidence says that one language of a table gains points.
type evidence struct {
	lang   uint8
	points float32
}

// habitTable is a script's habits turned round: from a word, letter or chunk to the languages it speaks for.
// Words and chunks are found by a hash that grows letter by letter.
type habitTable struct {
	tags    []Tag
	priors  []float64 // of the tags
	wants   []float64 // how much a letter speaks against each while none of its own was seen
	script  Script
	letters map[rune]letterHabit // those that not every language has
	near    [nearLetters]uint8   // what is known of the letters below it: 0 ask letters, 1 every language has it
	missed  uint64               // the languages that are missed for want of their letters
	words   hashed
	chunks  hashed
}

// letterHabit tells which languages use a letter, as bits, and for which it is one that is missed.
type letterHabit struct{ users, missed uint64 }

const nearLetters = 0x460

// hashed is a set of strings by their hashes with the evidence of each. The bits tell quickly that there is none.
type hashed struct {
	bits  [1 << 9]uint64
	more  [1 << 9]uint64 // bits: a longer one may begin so
	slots []slot         // open addressing
	all   []evidence
}

type slot struct {
	hash      uint32
	at, count uint16 // its evidence in all
}

const hashStart, hashTimes = 2166136261, 16777619 // FNV-1a

// longestChunk is how many letters of a chunk are looked at.
const longestChunk = 5

// may says quickly that nothing is known of a hash, and goesOn that nothing longer begins so.
func (h *hashed) may(hash uint32) bool    { return h.bits[hash>>6&511]>>(hash&63)&1 == 1 }
func (h *hashed) goesOn(hash uint32) bool { return h.more[hash>>6&511]>>(hash&63)&1 == 1 }

func (h *hashed) find(hash uint32) []evidence {
	if !h.may(hash) {
		return nil
	}
	s := h.slot(hash)
	return h.all[s.at : s.at+s.count]
}

// slot is where a hash stands among the slots, or would.
func (h *hashed) slot(hash uint32) *slot {
	mask := uint32(len(h.slots) - 1)
	i := (hash ^ hash>>15) & mask
	for h.slots[i].count != 0 && h.slots[i].hash != hash {
		i = (i + 1) & mask
	}
	return &h.slots[i]
}

// entry is evidence of the string with a hash.
type entry struct {
	hash uint32
	evidence
}

// entryOf hashes a string, and notes that it goes on behind its beginnings.
func (h *hashed) entryOf(s string, of evidence) entry {
	hash := uint32(hashStart)
	for _, r := range s {
		h.more[hash>>6&511] |= 1 << (hash & 63)
		hash = (hash ^ uint32(r)) * hashTimes
	}
	return entry{hash, of}
}

// enter counts what there is of every string, to lay it side by side.
func (h *hashed) enter(entries []entry) {
	size := 1
	for size < 2*len(entries) {
		size *= 2
	}
	h.slots, h.all = make([]slot, size), make([]evidence, len(entries))
	for _, e := range entries {
		s := h.slot(e.hash)
		s.hash, s.count = e.hash, s.count+1
		h.bits[e.hash>>6&511] |= 1 << (e.hash & 63)
	}
	at := uint16(0)
	for i := range h.slots {
		at += h.slots[i].count
		h.slots[i].at = at // its end, from where it is filled
	}
	for _, e := range slices.Backward(entries) {
		s := h.slot(e.hash)
		s.at--
		h.all[s.at] = e.evidence
	}
}

var (
	latinTable    = sync.OnceValue(func() *habitTable { return newTable(Latin, latinHabits, "abcdefghijklmnopqrstuvwxyz") })
	cyrillicTable = sync.OnceValue(func() *habitTable {
		return newTable(Cyrillic, cyrillicHabits, "абвгдежзклмнопрстуфхцчш")
	})
)

// tableOf is the table that a language stands in, and its place there; nil for none.
func tableOf(t Tag) (*habitTable, int) {
	is := func(h habit) bool { return h.tag == t }
	if i := slices.IndexFunc(latinHabits, is); i >= 0 {
		return latinTable(), i
	}
	if i := slices.IndexFunc(cyrillicHabits, is); i >= 0 {
		return cyrillicTable(), i
	}
	return nil, -1
}

// prior is the head start of languages that foreign desks meet more, and less, often than the rest.
var prior = map[Tag]float64{
	"en": 2, "ru": 1, "es": 1, "fr": 1, "de": 1, "pt": 1, "uk": 1,
	"la": -2, "eo": -2, "ga": -1, "cy": -1, "eu": -1, "af": -1, "tl": -0.5, "sw": -0.5,
}

// Points of the three kinds of evidence: logarithms of how much likelier a language makes them, set by hand.
const (
	wordPoints    = 1.6
	letterPoints  = 1.2
	foreignPoints = -2.2
	chunkPoints   = 0.4
)

// missed is how much a letter of text speaks against a language of which none of these letters, common in it,
// was seen.
var missed = map[Tag]struct {
	letters string
	points  float64
}{
	"ru": {"ыьэё", .045}, "uk": {"іїє", .07}, "be": {"іўы", .08}, "bg": {"ъя", .015}, "kk": {"ыіәңқғ", .08},
	"pl": {"ąęłśżźćńó", .05}, "cs": {"ěřů", .05}, "sk": {"áíščžýéľťúô", .05}, "vi": {"đạảấầẩếềểệộốồớờợướăâêôơư", .12},
	"tr": {"ıığşçöü", .06}, "hu": {"áéíóöőúüű", .05}, "ro": {"ăâîșțşţ", .04},
}

// mostLanguages bounds the languages that share a script.
const mostLanguages = 48

type scores [mostLanguages]float64

func newTable(script Script, habits []habit, plain string) *habitTable {
	t := &habitTable{script: script, letters: map[rune]letterHabit{}}
	for _, r := range plain + "'" {
		t.near[r] = 1
	}
	var words, chunks []entry
	for i, h := range habits {
		t.tags, t.priors, t.wants = append(t.tags, h.tag), append(t.priors, prior[h.tag]), append(t.wants, missed[h.tag].points)
		for w := range strings.FieldsSeq(h.words) {
			points := float32(wordPoints)
			if utf8.RuneCountInString(w) == 1 {
				points = wordPoints / 2
			}
			words = append(words, t.words.entryOf(w, evidence{uint8(i), points}))
		}
		for _, r := range h.letters {
			x := t.letters[r]
			x.users |= 1 << i
			t.letters[r] = x
		}
		for _, r := range missed[h.tag].letters {
			x := t.letters[r]
			x.missed |= 1 << i
			t.letters[r] = x
			t.missed |= 1 << i
		}
		for c := range strings.FieldsSeq(h.chunks) {
			points := float32(chunkPoints) * float32(utf8.RuneCountInString(c)-1)
			if points == 0 {
				points = chunkPoints
			}
			chunks = append(chunks, t.chunks.entryOf(c, evidence{uint8(i), points}))
		}
	}
	t.words.enter(words)
	t.chunks.enter(chunks)
	return t
}

// mostLetters bounds the letters of a word that are looked at.
const mostLetters = 24

// score sums the evidence of all words of the script in text, and counts them.
func (t *habitTable) score(text string, sum *scores) (words int) {
	var own uint64
	var word [mostLetters + 2]rune
	n := 0 // letters seen
	for i := 0; i < len(text); {
		r, size := decode(text, i)
		if letterScript(r) != t.script {
			i += size
			continue
		}
		w := word[:1]
		w[0] = '_'
		for i < len(text) {
			if c := text[i]; c-'a' < 26 && t.script == Latin {
				if len(w) <= mostLetters {
					w = append(w, rune(c))
				}
				n++
				i++
				continue
			}
			r, size = decode(text, i)
			if r == '’' {
				r = '\''
			}
			if letterScript(r) != t.script && r != '\'' && r != '·' {
				break
			}
			if len(w) <= mostLetters {
				r = toLower(r)
				w = append(w, r)
			}
			n++
			i += size
		}
		words++
		t.weigh(append(w, '_'), sum, &own)
	}
	for l, left := 0, t.missed&^own; left != 0; l, left = l+1, left>>1 {
		if left&1 == 1 {
			sum[l] -= t.wants[l] * float64(min(n, 150))
		}
	}
	return words
}

// weigh adds one word's evidence; w is lower case with "_" at both ends. own notes the languages some letter of
// which that is common in it was seen.
func (t *habitTable) weigh(w []rune, sum *scores, own *uint64) {
	h := uint32(hashStart)
	for _, r := range w[1 : len(w)-1] {
		h = (h ^ uint32(r)) * hashTimes
		if r < nearLetters && t.near[r] == 1 {
			continue
		}
		t.letter(r, sum, own)
	}
	for _, e := range t.words.find(h) {
		sum[e.lang] += float64(e.points)
	}
	for i := range w {
		h = hashStart
		for _, r := range w[i:min(i+longestChunk, len(w))] {
			h = (h ^ uint32(r)) * hashTimes
			if t.chunks.may(h) {
				for _, e := range t.chunks.find(h) {
					sum[e.lang] += float64(e.points)
				}
			}
			if !t.chunks.goesOn(h) {
				break
			}
		}
	}
}

// letter adds the evidence of a letter that not every language has.
func (t *habitTable) letter(r rune, sum *scores, own *uint64) {
	x := t.letters[r]
	*own |= x.missed
	for l := range t.tags {
		if x.users>>l&1 == 1 {
			sum[l] += letterPoints
		} else {
			sum[l] += foreignPoints
		}
	}
}

func decode(s string, i int) (rune, int) {
	c := s[i]
	if c < utf8.RuneSelf {
		return rune(c), 1
	}
	if c >= 0xC2 && c < 0xE0 && i+1 < len(s) && s[i+1]&0xC0 == 0x80 {
		return rune(c&0x1F)<<6 | rune(s[i+1]&0x3F), 2
	}
	return utf8.DecodeRuneInString(s[i:])
}

// letterScript is ScriptOf with a short way for the letters met most.
func letterScript(r rune) Script {
	switch {
	case r < utf8.RuneSelf:
		if r|0x20 >= 'a' && r|0x20 <= 'z' {
			return Latin
		}
		return None
	case r >= 0x400 && r <= 0x45F:
		return Cyrillic
	}
	return ScriptOf(r)
}

func toLower(r rune) rune {
	switch {
	case r < utf8.RuneSelf:
		if r >= 'A' && r <= 'Z' {
			return r + 32
		}
		return r
	case r >= 0x430 && r <= 0x45F:
		return r
	case r >= 0x410 && r <= 0x42F:
		return r + 32
	}
	return unicode.ToLower(r)
}
