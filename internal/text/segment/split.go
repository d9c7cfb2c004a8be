package segment

import (
	"math/bits"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// Split appends the sentences of text to dst and returns it. The text is one block's; t is its language,
// and the zero Tag gets the rules that its scripts have in common. Spans are in order, do not overlap,
// are never empty, and leave out nothing but white space. Split allocates nothing beyond dst.
//
// A line break always ends a sentence, unless the next line begins in lower case.
func Split(t lang.Tag, text string, dst []Span) []Span {
	s := scan{text: text, rules: rulesFor(t), dst: dst, quote: -1, straight: -1, round: -1, title: -1}
	s.start = s.skipSpace(0)
	for i := skipDull(text, s.start); i < len(text); i = skipDull(text, i) {
		if from := i; text[i] >= utf8.RuneSelf {
			if i = skipPlain(text, i); i > from {
				continue
			}
		}
		i = s.look(i)
	}
	s.cut(len(text), len(text))
	return s.dst
}

// skipDull gives the offset of the first interesting byte from i on.
func skipDull(text string, i int) int {
	for ; i+8 <= len(text); i += 8 {
		w := text[i : i+8]
		m := interesting[w[0]] | interesting[w[1]]<<1 | interesting[w[2]]<<2 | interesting[w[3]]<<3 |
			interesting[w[4]]<<4 | interesting[w[5]]<<5 | interesting[w[6]]<<6 | interesting[w[7]]<<7
		if m != 0 {
			return i + bits.TrailingZeros8(m)
		}
	}
	for i < len(text) && interesting[text[i]] == 0 {
		i++
	}
	return i
}

// interesting marks the bytes that can begin a stop, a bracket, a quotation mark or a line break.
var interesting = func() (t [256]uint8) {
	for _, b := range []byte(".!?;\n\"()[]") {
		t[b] = 1
	}
	// First bytes of « », Arabic and Armenian stops, Devanagari danda, Ethiopic, Burmese and Khmer
	// stops, general punctuation, CJK punctuation and full-width forms.
	for _, b := range []byte{0xC2, 0xD5, 0xD6, 0xD8, 0xDB, 0xE0, 0xE1, 0xE2, 0xE3, 0xEF} {
		t[b] = 1
	}
	return t
}()

// skipPlain passes the characters from i on that only share their first byte with a stop.
func skipPlain(text string, i int) int {
	for i+2 < len(text) && text[i] >= utf8.RuneSelf && interesting[text[i]] != 0 {
		n := plain(text[i], text[i+1], text[i+2])
		if n == 0 {
			break
		}
		i += n
	}
	return i
}

// plain gives the length of a character that says nothing of sentences, by its first three bytes; 0 where
// it must be looked at. It lets the letters that share a first byte with a stop pass quickly.
func plain(a, b, c byte) int {
	switch a {
	case 0xC2: // « » and the next-line control
		if b != 0xAB && b != 0xBB && b != 0x85 {
			return 2
		}
	case 0xD6: // ։
		if b != 0x89 {
			return 2
		}
	case 0xD5: // ՜ ՞
		if b != 0x9C && b != 0x9E {
			return 2
		}
	case 0xD8: // ؟
		if b != 0x9F {
			return 2
		}
	case 0xDB: // ۔
		if b != 0x94 {
			return 2
		}
	case 0xE0: // । ॥
		if b != 0xA5 || c != 0xA4 && c != 0xA5 {
			return 3
		}
	case 0xE1: // Burmese, Ethiopic, Khmer and Mongolian stops; not the Latin of Vietnamese
		if b >= 0xB8 {
			return 3
		}
	case 0xE2: // punctuation; – and — are none of our business
		if b == 0x80 && (c == 0x93 || c == 0x94) {
			return 3
		}
	case 0xE3: // CJK punctuation but for 、, no kana
		if b != 0x80 || c == 0x81 {
			return 3
		}
	case 0xEF: // full-width punctuation but for ，
		if b == 0xBC && c == 0x8C || b < 0xBC {
			return 3
		}
	}
	return 0
}

// plainLetter marks the bytes that begin a letter of Latin without marks or of Russian.
var plainLetter = func() (t [256]bool) {
	for b := range t {
		t[b] = b >= 'A' && b <= 'Z' || b >= 'a' && b <= 'z' || b == 0xD0 || b == 0xD1
	}
	return t
}()

// scan is the state of one Split.
type scan struct {
	text  string
	rules *rules
	dst   []Span
	start int // where the sentence begins that is being read
	// Offsets of a quotation mark, a round bracket and a title mark (《) that are open, -1 for none.
	quote, round, title int
	close               rune // what closes quote
	straight            int  // where a " stands that is open, -1 for none
}

// look handles the rune at i and gives the offset to go on from.
func (s *scan) look(i int) int {
	c := rune(s.text[i])
	size := 1
	if c >= utf8.RuneSelf {
		c, size = runeAt(s.text, i)
	}
	switch kindOf(c) {
	case kindLine:
		return s.line(i, i+size)
	case kindOpen:
		if c == '«' && s.quote >= 0 && s.close == '«' {
			s.quote = -1
			break
		}
		s.opened(i, c)
	case kindClose:
		if c == '»' && s.quote < 0 && s.opensAt(i, i+size) {
			s.quote, s.close = i, '«' // »So«, as German books have it
			break
		}
		s.closed(c)
	case kindStraight:
		if s.straight >= 0 {
			s.straight = -1
		} else {
			s.straight = i
		}
	case kindStop, kindWide, kindStrong, kindEllipsis, kindAlways:
		return s.stop(i)
	case kindSemicolon: // Greek asks with it
		if s.rules.semicolon {
			return s.stop(i)
		}
	}
	return i + size
}

// line ends a sentence at a line break unless the next line plainly goes on.
func (s *scan) line(i, next int) int {
	k := s.skipSpace(next)
	if k < len(s.text) {
		r, _ := runeAt(s.text, k)
		if isLower(r) && i > s.start && !blankBetween(s.text[i:k]) {
			return k
		}
	}
	s.cut(i, k)
	return k
}

// blankBetween reports whether a stretch of white space holds an empty line.
func blankBetween(space string) bool {
	lines := 0
	for i := range len(space) {
		if space[i] == '\n' {
			lines++
		}
	}
	return lines > 1
}

// opened notes a bracket or quotation mark.
func (s *scan) opened(i int, c rune) {
	switch c {
	case '(', '（':
		if s.round < 0 {
			s.round = i
		}
	case '《', '〈':
		if s.title < 0 {
			s.title = i
		}
	default:
		if s.quote >= 0 && c == '“' && s.close == '“' {
			s.quote = -1 // „…“ is closed by the mark that opens elsewhere
			return
		}
		if closer := closerOf(c, s.rules); closer != 0 && s.quote < 0 {
			s.quote, s.close = i, closer
		}
	}
}

// opensAt reports whether a mark that closes elsewhere opens at i, as the spaces around it say.
func (s *scan) opensAt(i, after int) bool {
	return after < len(s.text) && wordAt(s.text, after) && (i == s.start || isSpace(lastRune(s.text[:i])) || kindOf(lastRune(s.text[:i])) == kindOpen)
}

// closed notes that a bracket or quotation mark ends.
func (s *scan) closed(c rune) {
	switch c {
	case ')', '）':
		s.round = -1
	case '》', '〉':
		s.title = -1
	default:
		if s.quote >= 0 && c == s.close {
			s.quote = -1
		}
	}
}

// farthest is how many bytes beyond a sentence's end an open quotation is remembered.
const farthest = 600

// cut ends the sentence at end (white space before it is left out) and begins the next one at next.
func (s *scan) cut(end, next int) {
	for end > s.start {
		r, size := utf8.DecodeLastRuneInString(s.text[s.start:end])
		if !isSpace(r) {
			break
		}
		end -= size
	}
	if end > s.start {
		s.dst = append(s.dst, Span{s.start, end})
	}
	s.start = next
	s.round, s.title = -1, -1
	if s.quote >= 0 && s.quote < next-farthest {
		s.quote = -1 // never closed
	}
}

// skipSpace gives the offset of the first rune from i on that is no white space.
func (s *scan) skipSpace(i int) int {
	for i < len(s.text) {
		r, size := runeAt(s.text, i)
		if !isSpace(r) {
			break
		}
		i += size
	}
	return i
}

// isSpace also takes the marks that stand in text and show nothing.
func isSpace(r rune) bool {
	switch r {
	case ' ', '\n', '\t', '\r', '\v', '\f', 0x85, 0xA0, 0x3000, 0x200B, 0xFEFF, 0x2028, 0x2029, 0x202F, 0x2060:
		return true
	}
	return r >= 0x2000 && r <= 0x200A
}

func firstRune(s string) rune {
	if s == "" {
		return utf8.RuneError
	}
	r, _ := runeAt(s, 0)
	return r
}

func letterAt(text string, i int) bool {
	return i < len(text) && isLetter(firstRune(text[i:]))
}

// wordAt reports whether a letter or digit stands at i.
func wordAt(text string, i int) bool {
	r := firstRune(text[i:])
	return isLetter(r) || isDigit(r)
}
