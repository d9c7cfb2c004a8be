package style

import (
	"strings"

	"recto/internal/text/markup"
)

// scriptSpacing asks for a space between wide letters and Latin letters, digits or code (choice "spacing": spaced),
// or for none (joined).
func scriptSpacing(s *scan) {
	switch s.choice("spacing") {
	case "spaced":
		s.spaced()
	case "joined":
		s.joined()
	}
}

func (s *scan) spaced() {
	s.spacedLinks()
	s.spacedUnits()
	for i := 0; i < len(s.chars); i++ {
		if !s.narrow(i) {
			continue
		}
		end := i
		for end < len(s.chars) && (s.narrow(end) || s.chars[end].r == '%') {
			end++
		}
		before, after := s.isWide(i-1), s.isWide(end)
		if before || after {
			fix := s.words(i, end)
			if before {
				fix = " " + fix
			}
			if after {
				fix += " "
			}
			s.hit(i, end, fix)
		}
		i = end
	}
}

// spacedLinks shows links whose wide words touch wide letters around them.
func (s *scan) spacedLinks() {
	for _, span := range s.text.Spans {
		if span.Kind != markup.Link || span.End <= span.Start {
			continue
		}
		from, to := s.index(span.Start), s.index(span.End)
		if s.isWide(from-1) && s.isWide(from) || s.isWide(to-1) && s.isWide(to) {
			s.show("link", from, to)
		}
	}
}

// narrow reports whether the i-th character is a Latin letter, a digit or code.
func (s *scan) narrow(i int) bool {
	if i < 0 || i >= len(s.chars) {
		return false
	}
	return s.chars[i].code || latinOrDigit(s.chars[i].r)
}

func (s *scan) joined() {
	for i := 1; i+1 < len(s.chars); i++ {
		if s.chars[i].r == ' ' && s.prose(i) && (s.isWide(i-1) && s.narrow(i+1) || s.narrow(i-1) && s.isWide(i+1)) {
			s.hit(i-1, i+2, s.words(i-1, i)+s.words(i+1, i+2))
		}
	}
}

// fullWidth are the full-width forms of punctuation.
var fullWidth = map[rune]string{',': "，", ';': "；", ':': "：", '?': "？", '!': "！", '.': "。"}

// widths asks for full-width punctuation beside wide letters.
func widths(s *scan) {
	for i := 0; i < len(s.chars); i++ {
		if !s.prose(i) {
			continue
		}
		switch r := s.chars[i].r; r {
		case ',', ';', ':', '?', '!', '.':
			if known := s.narrowStop(i); known || s.stopBehindNarrow(i) {
				s.hit(i, s.behindSpaces(i+1), fullWidth[r])
				s.hits[len(s.hits)-1].Safe = s.rule.safe && (known || r != '.') // it may be an abbreviation's
			}
		case '(':
			i = max(i, s.brackets(i)-1)
		}
	}
}

// behindSpaces is the first place from i on where no space stands.
func (s *scan) behindSpaces(i int) int {
	for s.prose(i) && s.char(i) == ' ' {
		i++
	}
	return i
}

// widened is the text of from..to with full-width marks.
func (s *scan) widened(from, to int) string {
	var out strings.Builder
	for i := from; i < to; i++ {
		r := s.chars[i].r
		if wide := fullWidth[r]; wide != "" && s.prose(i) && s.narrowStop(i) {
			out.WriteString(wide)
			i = s.behindSpaces(i+1) - 1
			continue
		}
		out.WriteString(s.words(i, i+1))
	}
	return out.String()
}

// narrowStop reports whether a half-width mark stands where a full-width one belongs: behind a wide letter or a
// wide closing mark, and not inside of a number, an address or a run of marks.
func (s *scan) narrowStop(i int) bool {
	if !s.isWide(i-1) && !(s.prose(i-1) && closesWide(s.char(i-1))) {
		return s.chars[i].r != '.' && s.chars[i].r != ':' && s.isWide(i+1) && s.narrow(i-1) && !s.chars[i-1].code
	}
	next := s.char(i + 1)
	switch {
	case s.chars[i].r == '.':
		return !latinOrDigit(next) && next != '.'
	case s.chars[i].r == ':' && next == '/':
		return false
	}
	return next != s.chars[i].r || s.chars[i].r == '!' || s.chars[i].r == '?'
}

// stopBehindNarrow reports whether a half-width mark behind a Latin word or code goes on in wide letters, or ends a
// text of them.
func (s *scan) stopBehindNarrow(i int) bool {
	if s.wide == 0 || !s.narrow(i-1) {
		return false
	}
	next := s.behindSpaces(i + 1)
	switch s.chars[i].r {
	case ',', ';':
		return next > i+1 && s.isWide(next)
	case ':':
		return s.isWide(next) || next == len(s.chars)
	case '.':
		return next == len(s.chars) && s.text.Alone && s.text.Kind == markup.Paragraph && !s.shortened(i)
	}
	return false
}

// shortened reports whether the word before a point is an abbreviation: Inc., U.S., J.
func (s *scan) shortened(point int) bool {
	from := point
	for s.prose(from-1) && latin(s.chars[from-1].r) {
		from--
	}
	return point-from < 2 && point-from > 0 || s.char(from-1) == '.' || abbreviations[strings.ToLower(s.words(from, point))]
}

var abbreviations = set("co corp dr etc inc jr ltd mr mrs ms no sr st vs")

func closesWide(r rune) bool {
	return r == '"' || r == '”' || r == '’' || r == '」' || r == '』' || r == '》' || r == '）'
}

// brackets asks for full-width brackets around wide letters or right behind one, and gives the end of what it took; 0
// for nothing. The marks inside are put right with them.
func (s *scan) brackets(i int) int {
	depth, end, wide := 0, -1, false
	for k := i; k < len(s.chars) && k-i < 400; k++ {
		switch {
		case !s.prose(k):
		case s.chars[k].r == '(':
			depth++
		case s.chars[k].r == ')':
			depth--
		case s.chars[k].wide:
			wide = true
		}
		if depth == 0 {
			end = k
			break
		}
	}
	before := i - 1
	for s.char(before) == ' ' {
		before--
	}
	spoken := s.isWide(before) || before < i-1 && digit(s.char(before)) && end >= 0 && (end+1 == len(s.chars) || tight(s.char(end+1))) || s.wide > 0 && before < i-1 && before >= 0 && s.chars[before].code
	if end < 0 || !wide && !(spoken && !s.call(i)) {
		return 0
	}
	after := end + 1
	if s.char(after) == ' ' && !s.narrow(after+1) {
		after++
	} else if s.char(after) == ' ' {
		after++
	}
	if s.holdsMarkup(i+1, end) { // each by itself, so that the marks of what is between them stay
		s.hit(before+1, i+1, "（")
		s.hit(end, after, "）")
		return i + 1
	}
	s.hit(before+1, after, "（"+strings.TrimSpace(s.widened(i+1, end))+"）")
	return after
}

// holdsMarkup reports whether a span begins or ends among the characters from..to.
func (s *scan) holdsMarkup(from, to int) bool {
	a, b := s.begins(from), s.begins(to)
	for _, span := range s.text.Spans {
		if a <= span.Start && span.Start < b || a < span.End && span.End <= b {
			return true
		}
	}
	return false
}

// call reports whether the bracket belongs to a function's name or a number: f(), 3(a).
func (s *scan) call(i int) bool { return s.narrow(i - 1) }

// strayspaces finds spaces beside full-width punctuation and doubled ones.
func strayspaces(s *scan) {
	if !s.seen.has(' ') {
		return
	}
	for i := 0; i < len(s.chars); i++ {
		if s.chars[i].r != ' ' || !s.prose(i) {
			continue
		}
		end := i
		for s.prose(end) && s.chars[end].r == ' ' {
			end++
		}
		switch {
		case i == 0 || end == len(s.chars):
		case end-i == 1 && letter(s.chars[end].r) && s.emphasisEnds(i): // "**注意：** 先关机" without the space is bold no more
		case s.wide > 0 && (s.prose(i-1) && tight(s.chars[i-1].r) || s.prose(end) && tight(s.chars[end].r)):
			s.hit(i, end, "")
		case end-i > 1:
			s.hit(i, end, " ")
		}
		i = end
	}
}

// emphasisEnds reports whether emphasis ends right before the i-th character.
func (s *scan) emphasisEnds(i int) bool {
	for _, span := range s.text.Spans {
		if (span.Kind == markup.Strong || span.Kind == markup.Emphasis) && span.End == s.begins(i) {
			return true
		}
	}
	return false
}

// tight reports whether a full-width mark has its own space around it.
func tight(r rune) bool {
	switch r {
	case '，', '。', '、', '；', '：', '？', '！', '（', '）', '《', '》', '「', '」', '『', '』', '【', '】':
		return true
	}
	return false
}

// address asks for the one way of saying "you" that the house has chosen.
func address(s *scan) {
	want := s.choice("address")
	other := map[string]rune{"你": '您', "您": '你'}[want]
	if other == 0 || !s.seen.has(other) {
		return
	}
	for i := range s.chars {
		if s.chars[i].r == other && s.prose(i) {
			s.hit(i, i+1, want)
		}
	}
}

// ellipses asks for … in the language's own number of dots.
func ellipses(s *scan) {
	if !s.seen.any('.', '。') {
		return
	}
	for i := 0; i < len(s.chars); i++ {
		r := s.chars[i].r
		if r != '.' && r != '。' || !s.prose(i) {
			continue
		}
		end := i
		for s.prose(end) && s.chars[end].r == r {
			end++
		}
		if r == '。' && end-i > 1 || r == '.' && end-i > 2 {
			fix := "…"
			if s.wide > 0 && (s.isWide(i-1) || s.isWide(end) || r == '。') {
				fix = "……"
			}
			if s.wide == 0 || fix == "……" {
				s.hit(i, end, fix)
			}
		}
		i = max(i, end-1)
	}
}

// italics shows slanted wide letters: Han and kana have no italics.
func italics(s *scan) {
	for _, span := range s.text.Spans {
		if span.Kind != markup.Emphasis || span.End <= span.Start {
			continue
		}
		from, to := s.index(span.Start), s.index(span.End)
		for i := from; i < to; i++ {
			if s.isWide(i) && !s.caption(span) {
				s.show("", from, to)
				break
			}
		}
	}
}

// glosses asks for the original term above its translation where the house writes ruby.
func glosses(s *scan) {
	if !s.seen.any('（', '(') {
		return
	}
	for i := range s.chars {
		if r := s.chars[i].r; r != '（' && r != '(' || !s.isWide(i-1) && !(s.isWide(i-2) && s.char(i-1) == ' ') {
			continue
		}
		end, letters, capitals := i+1, 0, 0
		for s.prose(end) && glossChar(s.chars[end].r) {
			if latin(s.chars[end].r) {
				letters++
			}
			if r := s.chars[end].r; r >= 'A' && r <= 'Z' {
				capitals++
			}
			end++
		}
		if r := s.char(end); (r == '）' || r == ')') && letters > 3 && capitals < letters {
			s.show("", i, end+1)
		}
	}
}

func glossChar(r rune) bool {
	return latinOrDigit(r) || r == ' ' || r == '-' || r == '\'' || r == '’' || r == '.'
}

// boldHeadings shows a block that is bold from end to end: it should be a heading.
func boldHeadings(s *scan) {
	if !s.text.Alone || s.text.Kind != markup.Paragraph {
		return
	}
	bold := false
	for _, span := range s.text.Spans {
		switch span.Kind {
		case markup.Link: // it leads to something, and heads nothing
			return
		case markup.Strong:
			bold = bold || span.Start == 0 && len(s.text.Plain)-span.End <= len("：")
		}
	}
	if bold {
		s.show("", 0, len(s.chars))
	}
}

// mostInSentence is how many characters a sentence of wide letters may have.
const mostInSentence = 100

// longSentences shows sentences that nobody reads in one breath.
func longSentences(s *scan) {
	begin := 0
	for i := 0; i <= len(s.chars); i++ {
		switch s.char(i) {
		case 0, '。', '！', '？', '；', '\n':
			if s.wide > 0 && i-begin > mostInSentence {
				s.show("", begin, i)
			}
			begin = i + 1
		}
	}
}
