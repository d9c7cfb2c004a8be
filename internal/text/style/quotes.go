package style

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// straightQuotes asks for the language's own marks in the place of straight ones (choice "quotes": own, or straight).
func straightQuotes(s *scan) {
	if s.choice("quotes") == "straight" {
		s.curly()
		return
	}
	pairs := lang.Quotes(s.guide.language)
	if len(pairs) == 0 {
		return
	}
	if s.guide.language.Spaceless() && s.text.Alone {
		s.turnedQuotes(pairs[0])
	}
	if !s.seen.has('"') {
		return
	}
	for i := 0; i < len(s.chars); i++ {
		if s.chars[i].r != '"' || !s.prose(i) || s.inch(i) {
			continue
		}
		end := i + 1
		for end < len(s.chars) && (s.chars[end].r != '"' || !s.prose(end)) {
			end++
		}
		if end == len(s.chars) {
			return
		}
		if s.guide.language.Spaceless() && !s.wideAround(i, end) {
			i = end
			continue
		}
		s.hit(i, end+1, pairs[0].Open+s.words(i+1, end)+pairs[0].Close)
		i = end
	}
}

// turnedQuotes finds a closing mark where one should open and an opening one where it should close: ”so“, ”so”, “so“.
// A mark without a partner is not known to be the wrong way round.
func (s *scan) turnedQuotes(pair lang.QuotePair) {
	open, _ := utf8.DecodeRuneInString(pair.Open)
	closing, _ := utf8.DecodeRuneInString(pair.Close)
	if !s.seen.any(open, closing) {
		return
	}
	at := s.quoteMark(0, open, closing)
	for at >= 0 {
		partner := s.quoteMark(at+1, open, closing)
		if partner < 0 {
			return
		}
		after := s.quoteMark(partner+1, open, closing)
		if s.chars[partner].r == open && s.chars[at].r == open && after >= 0 && s.chars[after].r == closing {
			return // quotations in quotations
		}
		if s.chars[at].r == closing {
			s.turned(at, pair.Open)
		}
		if s.chars[partner].r == open {
			s.turned(partner, pair.Close)
		}
		at = after
	}
}

func (s *scan) turned(i int, fix string) {
	s.hits = append(s.hits, Hit{Rule: s.rule.name, Key: "turned", Start: s.begins(i), End: s.begins(i + 1), Fix: fix, Fixable: true})
}

// quoteMark is where the next quotation mark of any form stands, -1 for none.
func (s *scan) quoteMark(i int, open, closing rune) int {
	for ; i < len(s.chars); i++ {
		if r := s.chars[i].r; (r == open || r == closing || r == '"') && s.prose(i) {
			return i
		}
	}
	return -1
}

// inch reports whether the mark means inches: 14".
func (s *scan) inch(i int) bool { return digit(s.char(i-1)) && !letter(s.char(i+1)) }

// wideAround reports whether wide letters stand in or beside what two marks enclose.
func (s *scan) wideAround(from, to int) bool {
	for i := from; i <= to; i++ {
		if s.isWide(i) {
			return true
		}
	}
	for _, i := range []int{from - 1, from - 2, to + 1, to + 2} {
		if s.isWide(i) {
			return true
		}
	}
	return false
}

// curly asks for straight marks, where a house wants them.
func (s *scan) curly() {
	for i := range s.chars {
		if !s.prose(i) {
			continue
		}
		switch s.chars[i].r {
		case '“', '”':
			s.hit(i, i+1, `"`)
		case '‘', '’':
			s.hit(i, i+1, `'`)
		}
	}
}

// dashOf are the dashes that a house may choose.
var dashOf = map[string]string{"wide": "——", "spaced wide": " —— ", "em": "—", "spaced em": " — ", "spaced en": " – "}

// dashes asks for the house's dash (choice "dash": wide ——, spaced wide, em, spaced em, spaced en).
func dashes(s *scan) {
	want := dashOf[s.choice("dash")]
	if want == "" || !s.seen.any('-', '–', '—', '―', '─') {
		return
	}
	last := 0 // the end of the dash before, with its spaces
	for i := 0; i < len(s.chars); i++ {
		if !s.prose(i) || !dashChar(s.chars[i].r) {
			continue
		}
		from, to := i, i
		for s.prose(to) && dashChar(s.chars[to].r) {
			to++
		}
		i = to - 1
		if !s.isDash(from, to) {
			continue
		}
		for from > last && s.prose(from-1) && (s.char(from-1) == ' ' || s.char(from-1) == 0xA0) {
			from--
		}
		for s.prose(to) && (s.char(to) == ' ' || s.char(to) == 0xA0) {
			to++
		}
		if from == 0 || to == len(s.chars) { // a dialogue's dash, or a list's
			continue
		}
		want := want
		if s.enclosed(from - 1) { // a full-width mark has its own space
			want = strings.TrimPrefix(want, " ")
		}
		if s.enclosed(to) {
			want = strings.TrimSuffix(want, " ")
		}
		if got := s.words(from, to); got != want && plainSpaces(got) != want {
			s.hit(from, to, want)
			last = to
		}
	}
}

// enclosed reports whether a full-width mark or a quotation mark of wide letters stands at i.
func (s *scan) enclosed(i int) bool {
	r := s.char(i)
	return tight(r) || s.wide > 0 && (r == '“' || r == '”')
}

func dashChar(r rune) bool { return r == '-' || r == '–' || r == '—' || r == '―' || r == '─' }

// plainSpaces writes no-break spaces as plain ones.
func plainSpaces(t string) string {
	out := make([]rune, 0, len(t))
	for _, r := range t {
		if r == 0xA0 {
			r = ' '
		}
		out = append(out, r)
	}
	return string(out)
}

// isDash tells a dash between parts of a sentence from hyphens, ranges, minus signs and options.
func (s *scan) isDash(from, to int) bool {
	before, after := s.char(from-1), s.char(to)
	spaced := (before == ' ' || before == 0xA0) && (after == ' ' || after == 0xA0)
	n := to - from
	if n > 2 {
		return false
	}
	if wide := s.choice("dash"); wide == "wide" || wide == "spaced wide" {
		switch {
		case s.chars[from].r == '—' || s.chars[from].r == '―':
			return s.wide > 0 && (n == 1 && !(digit(before) && digit(after)) || n == 2 && wide == "spaced wide")
		case n == 2 && s.chars[from].r == '-':
			return s.isWide(from-1) || s.isWide(to) || spaced && (s.isWide(from-2) || s.isWide(to+1))
		case s.chars[from].r == '-' || s.chars[from].r == '–':
			return spaced && s.isWide(from-2) && s.isWide(to+1) || n == 1 && s.isWide(from-1) && s.isWide(to)
		}
		return false
	}
	if s.chars[from].r == '-' {
		return n == 2 && !(before == ' ' && latin(after)) || spaced && !digit(s.char(to+1))
	}
	return !digit(before) || !digit(after)
}
