package termbase

import (
	"iter"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// Base finds terms. It does not change and may be used by many at once.
type Base struct {
	concepts []Concept
	tables   map[lang.Tag]*table
}

// Hit is a term that stands in a text.
type Hit struct {
	Concept int // index into the concepts that New was given
	Term    int // index into the concept's Terms
	// Start and End are byte offsets.
	Start, End int
}

// table is what is looked for in texts of one tag.
type table struct {
	base  string // language
	first map[uint64][]entry
}

// entry is one term: the hashes of its words' stems, or its characters in a script without spaces.
type entry struct {
	concept, term int32
	words         [][2]uint64 // of each word: its hash and its stem's
	text          string      // to be met as it stands, where cased or unspaced
	cased         bool
	unspaced      bool
}

// New compiles concepts. They must not be changed afterwards.
func New(concepts []Concept) *Base {
	b := &Base{concepts: concepts, tables: map[lang.Tag]*table{}}
	for c := range concepts {
		for t := range concepts[c].Terms {
			b.put(int32(c), int32(t), &concepts[c].Terms[t])
		}
	}
	return b
}

// Concepts are those that the base was made of.
func (b *Base) Concepts() []Concept { return b.concepts }

// Pairs are the terms of one language with what stands for them in another: forbidden terms too, which older
// translations have, and a term that is kept with itself. A nil Base has none.
func (b *Base) Pairs(from, to lang.Tag) iter.Seq2[string, string] {
	return func(yield func(string, string) bool) {
		if b == nil {
			return
		}
		for i := range b.concepts {
			if !b.concepts[i].pairs(from, to, yield) {
				return
			}
		}
	}
}

func (c *Concept) pairs(from, to lang.Tag, yield func(string, string) bool) bool {
	targets := c.In(to)
	for _, s := range c.In(from) {
		if s.Is(Keep) && !yield(s.Text, s.Text) {
			return false
		}
		for _, t := range targets {
			if !yield(s.Text, t.Text) {
				return false
			}
		}
	}
	return true
}

func (b *Base) put(c, t int32, term *Term) {
	text := strings.TrimSpace(term.Text)
	if text == "" {
		return
	}
	tag := term.Lang
	if tag.Base() != "zh" {
		tag = lang.Tag(tag.Base())
	}
	tab := b.tables[tag]
	if tab == nil {
		tab = &table{base: tag.Base(), first: map[uint64][]entry{}}
		b.tables[tag] = tab
	}
	e := entry{concept: c, term: t, text: text, cased: term.Case || acronym(text)}
	if first, _ := utf8.DecodeRuneInString(text); unspaced(first) {
		e.unspaced = true
		key := prefixKey(text)
		tab.first[key] = append(tab.first[key], e)
		return
	}
	s := scanner{dictionary: true}
	s.begin(text, tab.base)
	for s.next() {
		e.words = append(e.words, s.hash)
	}
	if len(e.words) == 0 {
		return
	}
	first := e.words[0]
	tab.first[first[0]] = append(tab.first[first[0]], e)
	if first[1] != first[0] {
		tab.first[first[1]] = append(tab.first[first[1]], e)
	}
}

// acronym reports whether a term is written in capitals throughout: US, НАТО.
func acronym(s string) bool {
	letters := 0
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
		if unicode.IsUpper(r) {
			letters++
		}
	}
	return letters > 1
}

// tableFor is what is looked for in a text; nil for nothing.
func (b *Base) tableFor(l lang.Tag) *table {
	if b == nil {
		return nil
	}
	if l.Base() != "zh" {
		l = lang.Tag(l.Base())
	}
	return b.tables[l]
}

// Find appends the terms that stand in a text to dst, by place. Where terms overlap the longest counts; of several
// concepts that share one form each is reported.
func (b *Base) Find(dst []Hit, text string, l lang.Tag) []Hit {
	tab := b.tableFor(l)
	if tab == nil {
		return dst
	}
	var s scanner
	s.begin(text, tab.base)
	until := 0
	for s.next() {
		if s.start < until {
			continue
		}
		from := len(dst)
		var best int
		if s.unspaced {
			dst, best = tab.unspacedAt(dst, text, s.start)
		} else {
			dst, best = tab.wordsAt(dst, text, s)
		}
		if len(dst) > from {
			until = best
		}
	}
	return dst
}

// wordsAt appends the longest terms whose first word is the scanner's, and gives where they end.
func (t *table) wordsAt(dst []Hit, text string, s scanner) ([]Hit, int) {
	from, best := len(dst), 0
	for k, h := range s.hash {
		if k == 1 && h == s.hash[0] {
			break
		}
		entries := t.first[h]
		for i := range entries {
			e := &entries[i]
			if e.unspaced {
				continue
			}
			end, ok := e.meets(text, s)
			if !ok || end < best {
				continue
			}
			if end > best {
				dst, best = dst[:from], end
			}
			if hit := (Hit{int(e.concept), int(e.term), s.start, end}); !slices.Contains(dst[from:], hit) {
				dst = append(dst, hit)
			}
		}
	}
	return dst, best
}

// meet reports whether a word of a text is a form of a term's.
func meet(text, term [2]uint64) bool {
	return text[0] == term[0] || text[0] == term[1] || text[1] == term[0] || text[1] == term[1]
}

// meets reports whether the term's words stand from the scanner's word on, and where they end.
func (e *entry) meets(text string, s scanner) (int, bool) {
	start, end := s.start, s.end
	for _, w := range e.words[1:] {
		gap := s.end
		if !s.next() || !meet(s.hash, w) || !joined(text[gap:s.start]) {
			return 0, false
		}
		end = s.end
	}
	if insideWord(text, start, end) {
		return 0, false
	}
	if e.cased && !strings.HasPrefix(text[start:], e.text) {
		return 0, false
	}
	return end, true
}

// insideWord reports whether a place is the rest of a longer word: behind a short prefix with a hyphen (re-election), or
// before a dot that goes on (weather.com).
func insideWord(text string, start, end int) bool {
	if start > 1 && text[start-1] == '-' {
		n := 0
		for k := start - 2; k >= 0 && text[k] >= 'a' && text[k] <= 'z'; k-- {
			n++
		}
		if n > 0 && n <= 4 {
			return true
		}
	}
	if end+1 < len(text) && text[end] == '.' {
		next, _ := utf8.DecodeRuneInString(text[end+1:])
		return unicode.IsLower(next)
	}
	return false
}

// joined reports whether what stands between two words lets them be one term.
func joined(between string) bool {
	switch between {
	case " ", "-", "‐", "‑", "–", "\u00A0", "'", "’", "/", ". ", ".", "&", " & ":
		return true
	}
	return false
}

// unspacedAt appends the longest terms that begin at a byte of a text in a script without spaces.
func (t *table) unspacedAt(dst []Hit, text string, at int) ([]Hit, int) {
	from, best := len(dst), 0
	entries := t.first[prefixKey(text[at:])]
	for i := range entries {
		e := &entries[i]
		if !e.unspaced || !strings.HasPrefix(text[at:], e.text) || at+len(e.text) < best {
			continue
		}
		end := at + len(e.text)
		last, _ := utf8.DecodeLastRuneInString(e.text)
		next, _ := utf8.DecodeRuneInString(text[end:])
		if end < len(text) && wordChar(last) && !unspaced(last) && wordChar(next) && !unspaced(next) {
			continue // ends inside of a Latin word
		}
		if kana(last) && kana(next) && katakana(last) == katakana(next) && katakana(last) {
			continue // ends inside of a katakana word
		}
		if end > best {
			dst, best = dst[:from], end
		}
		dst = append(dst, Hit{int(e.concept), int(e.term), at, end})
	}
	return dst, best
}

func kana(r rune) bool { return lang.ScriptOf(r) == lang.Kana }

func katakana(r rune) bool { return r >= 0x30A0 && r <= 0x30FF }

// prefixKey is a hash of a text's first two characters.
func prefixKey(s string) uint64 {
	a, n := utf8.DecodeRuneInString(s)
	b, _ := utf8.DecodeRuneInString(s[n:])
	if len(s) == n {
		b = 0
	}
	return stir(stir(seed, uint64(a)), uint64(b)) | 1<<63
}

const seed uint64 = 14695981039346656037

func stir(h, x uint64) uint64 {
	h ^= x
	h *= 1099511628211
	return h ^ h>>29
}

// scanner walks over the words of a text; in scripts without spaces every character is one.
type scanner struct {
	text       string
	base       string
	at         int
	start, end int
	hash       [2]uint64 // of the word and of its stem
	unspaced   bool
	dictionary bool // the text is a term
}

func (s *scanner) begin(text, base string) { s.text, s.base, s.at = text, base, 0 }

func (s *scanner) next() bool {
	for s.at < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[s.at:])
		if unspaced(r) {
			s.start, s.end, s.at, s.unspaced, s.hash = s.at, s.at+size, s.at+size, true, [2]uint64{}
			return true
		}
		if wordChar(r) {
			s.word()
			return true
		}
		s.at += size
	}
	return false
}

// longestWord bounds how many characters of a word are looked at.
const longestWord = 64

func (s *scanner) word() {
	var raw, low [longestWord]rune
	n := 0
	s.start, s.unspaced = s.at, false
	for s.at < len(s.text) {
		r, size := utf8.DecodeRuneInString(s.text[s.at:])
		if !wordChar(r) || unspaced(r) {
			break
		}
		if n < longestWord {
			raw[n] = r
			n++
		}
		s.at += size
	}
	s.end = s.at
	word := plain(low[:0], raw[:n], s.base)
	s.hash[0] = hash(word)
	s.hash[1] = hash(stem(word, s.base, s.dictionary))
}

func hash(word []rune) uint64 {
	h := seed
	for _, r := range word {
		h = stir(h, uint64(r))
	}
	return h &^ (1 << 63)
}

func wordChar(r rune) bool {
	if r < utf8.RuneSelf {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9'
	}
	return unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
}
