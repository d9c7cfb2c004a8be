package style

import (
	"slices"
	"strings"
	"unicode/utf8"
)

const (
	capitalsRule = "capitals"
	wordsRule    = "words"
)

// words are a house's names and replacements, by their first letter in lower case.
type words struct {
	byFirst map[rune][]entry
	first   runes
}

type entry struct {
	from    string // in lower case for a name
	to      string
	name    bool
	letters bool // stands between characters that are no letters
	typed   bool // in lower case it is what people type
	solo    bool // a Latin word with a translation: beside another Latin word it is part of a name
}

func (w *words) empty() bool { return len(w.byFirst) == 0 }

func (w *words) put(e entry) {
	if e.from == "" || e.from == e.to {
		return
	}
	if w.byFirst == nil {
		w.byFirst = map[rune][]entry{}
	}
	first, _ := utf8.DecodeRuneInString(e.from)
	w.first.put(first)
	w.byFirst[first] = append(w.byFirst[first], e)
	// The longest first, so that the longest that stands somewhere is the one reported.
	slices.SortStableFunc(w.byFirst[first], func(a, b entry) int { return len(b.from) - len(a.from) })
}

func (w *words) addNames(names []string) {
	for _, n := range names {
		w.put(entry{from: strings.ToLower(n), to: n, name: true, letters: true, typed: typedNames[strings.ToLower(n)]})
	}
}

func (w *words) add(r Replacement) {
	first, _ := utf8.DecodeRuneInString(r.From)
	last, _ := utf8.DecodeLastRuneInString(r.From)
	letters := letter(first) && !wideLetter(first) && letter(last) && !wideLetter(last)
	to, _ := utf8.DecodeRuneInString(r.To)
	w.put(entry{from: r.From, to: r.To, letters: letters, solo: letters && wideLetter(to)})
}

// find reports the names that are written otherwise and the words that the house replaces.
func (w *words) find(s *scan, off []string) {
	if w.empty() {
		return
	}
	capitals, replace := !slices.Contains(off, capitalsRule), !slices.Contains(off, wordsRule)
	for i := 0; i < len(s.chars); i++ {
		if !s.prose(i) {
			continue
		}
		low := s.chars[i].r
		if low >= 'A' && low <= 'Z' {
			low += 'a' - 'A'
		}
		if n := w.at(s, i, low, capitals, replace); n > 0 {
			i += n - 1
		} else if r := s.chars[i].r; r != low {
			w.at(s, i, r, capitals, replace)
		}
	}
}

// at reports what stands at the i-th character and how many characters that is, 0 for nothing.
func (w *words) at(s *scan, i int, first rune, capitals, replace bool) int {
	if !w.first.has(first) {
		return 0
	}
	rest := s.text.Plain[s.begins(i):]
	for _, e := range w.byFirst[first] {
		if len(rest) < len(e.from) {
			continue
		}
		got := rest[:len(e.from)]
		if e.name && !strings.EqualFold(got, e.from) || !e.name && got != e.from {
			continue
		}
		end := s.index(s.begins(i) + len(e.from))
		if e.letters && (inWord(s.char(i-1)) || inWord(s.char(end))) {
			continue
		}
		if e.solo && (s.besideLatin(i, end) || s.partOfToken(i, end)) {
			return end - i
		}
		if e.name && (got == e.to || got == e.from && e.typed || !capitals || s.partOfToken(i, end)) || !e.name && (!replace || s.startsWith(i, e.to)) {
			return end - i
		}
		name := wordsRule
		if e.name {
			name = capitalsRule
		}
		s.hits = append(s.hits, Hit{Rule: name, Start: s.begins(i), End: s.begins(end), Fix: e.to, Fixable: true})
		return end - i
	}
	return 0
}

// startsWith reports whether the house's own word stands there already ("电子邮件" for "邮件").
func (s *scan) startsWith(i int, word string) bool {
	return strings.HasPrefix(s.text.Plain[s.begins(i):], word)
}

// inWord reports whether a narrow word goes on with r.
func inWord(r rune) bool { return r != 0 && letter(r) && !wideLetter(r) || digit(r) || r == '_' }

// partOfToken reports whether the characters are part of a path, a file's name or an address.
func (s *scan) partOfToken(from, to int) bool {
	before, after := s.char(from-1), s.char(to)
	return before == '/' || before == '-' || before == '.' || before == '@' || before == '$' || after == '/' || after == '@' ||
		(after == '-' || after == '.') && latinOrDigit(s.char(to+1))
}
