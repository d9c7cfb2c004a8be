package style

import "recto/internal/text/lang"

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

// dashes asks for the house's dash (choice "dash": wide ——, em, spaced em, spaced en).
func dashes(s *scan) {
	want := map[string]string{"wide": "——", "em": "—", "spaced em": " — ", "spaced en": " – "}[s.choice("dash")]
	if want == "" {
		return
	}
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
		for s.prose(from-1) && (s.char(from-1) == ' ' || s.char(from-1) == 0xA0) {
			from--
		}
		for s.prose(to) && (s.char(to) == ' ' || s.char(to) == 0xA0) {
			to++
		}
		if from == 0 || to == len(s.chars) { // a dialogue's dash, or a list's
			continue
		}
		if got := s.words(from, to); got != want && plainSpaces(got) != want {
			s.hit(from, to, want)
		}
	}
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
	if s.choice("dash") == "wide" {
		switch {
		case n == 2 && s.chars[from].r == '-':
			return s.isWide(from-1) || s.isWide(to) || spaced && (s.isWide(from-2) || s.isWide(to+1))
		case s.chars[from].r == '-' || s.chars[from].r == '–':
			return spaced && s.isWide(from-2) && s.isWide(to+1) || n == 1 && s.isWide(from-1) && s.isWide(to)
		}
		return n == 1 && (s.isWide(from-1) || s.isWide(to) || spaced)
	}
	if s.chars[from].r == '-' {
		return n == 2 && !(before == ' ' && latin(after)) || spaced && !digit(s.char(to+1))
	}
	return !digit(before) || !digit(after)
}
