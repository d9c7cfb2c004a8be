package segment

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// run is what follows from a stop on: stops and closing marks.
type run struct {
	end      int  // after the last stop or closing mark
	next     int  // first rune after white space behind it
	dots     int  // ASCII dots in it
	ellipsis bool // … or ...
	strong   bool // ! or ?, of any width
	wide     bool // a stop of scripts written without spaces
	always   bool // a stop that does nothing else, as the danda
	closed   bool // a closing mark stands in it
	bracket  bool // a round bracket is closed in it that opened amid the sentence
	quoted   int  // where the quotation that is closed in it began, -1 for none
}

// stop decides whether the stop at i ends the sentence, and gives the offset to go on from.
func (s *scan) stop(i int) int {
	r := s.readRun(i)
	if r.next >= len(s.text) {
		return len(s.text)
	}
	if s.ends(i, r) {
		s.cut(r.end, r.next)
		return r.next
	}
	return max(r.end, i+1)
}

// readRun reads the stops and closing marks from i on.
func (s *scan) readRun(i int) run {
	r := run{quoted: -1}
	j := i
	for j < len(s.text) {
		c, size := runeAt(s.text, j)
		k := kindOf(c)
		if k == kindSemicolon && j == i {
			k = kindStrong
		}
		if k >= kindStop && k <= kindAlways {
			r.bracket = false // （……。）。 is more than an aside
		}
		switch k {
		case kindStop:
			r.dots++
			if r.dots > 2 {
				r.ellipsis = true
			}
		case kindEllipsis:
			r.ellipsis = true
		case kindStrong:
			r.strong = true
			r.wide = r.wide || c > 0x2E80
		case kindWide:
			r.wide = true
		case kindAlways:
			r.always = true
		default:
			if next := j + 1; c == ' ' && next < len(s.text) && plainLetter[s.text[next]] {
				r.end, r.next = j, next // as nearly always
				return r
			}
			if c >= 0x3041 && c <= 0x9FFF { // kana or Han
				r.end, r.next = j, j
				return r
			}
			n, ok := s.closing(j, c, size, &r)
			if !ok {
				r.end = j
				r.next = s.skipSpace(j)
				return r
			}
			r.closed = true
			j = n
			continue
		}
		j += size
	}
	r.end, r.next = j, j
	return r
}

// closing tells whether the rune at j, behind a stop, closes something, and where it ends.
func (s *scan) closing(j int, c rune, size int, r *run) (int, bool) {
	after := j + size
	switch kindOf(c) {
	case kindClose:
		if c == '’' && after < len(s.text) && letterAt(s.text, after) && !lang.Wide(firstRune(s.text[after:])) {
			return 0, false
		}
		if s.quote >= 0 && c == s.close {
			r.quoted = s.quote
		}
		if (c == ')' || c == '）') && s.round > s.start {
			r.bracket = true
		}
		s.closed(c)
		return after, true
	case kindOpen:
		if n, ok := s.closingOpen(j, c, after, r); ok {
			return n, true
		}
	case kindStraight:
		if after >= len(s.text) || s.straight >= 0 || !wordAt(s.text, after) {
			r.quoted = s.straight
			s.straight = -1
			return after, true
		}
	}
	if n := pictured(s.text, j); n > 0 {
		return n, true
	}
	switch {
	case c == '\'' && (after >= len(s.text) || !wordAt(s.text, after)):
		return after, true
	case c == '¹' || c == '²' || c == '³' || c >= '⁰' && c <= '⁹', c == '†':
		return after, true
	case c == '*' && (after >= len(s.text) || isSpace(firstRune(s.text[after:]))):
		return after, true
	case c == ' ' && lang.Wide(firstRune(s.text[after:])) && kindOf(firstRune(s.text[after:])) == kindClose:
		return s.closing(after, firstRune(s.text[after:]), utf8.RuneLen(firstRune(s.text[after:])), r)
	case isSpace(c) && s.straight >= 0:
		k := s.skipSpace(j)
		if k < len(s.text) && s.text[k] == '"' && (k+1 == len(s.text) || isSpace(firstRune(s.text[k+1:]))) {
			s.straight = -1
			return k + 1, true
		}
	case isSpace(c) && s.quote >= 0 && s.close != '“':
		// French sets a space before its closing mark; so do some Asian sites.
		k := s.skipSpace(j)
		if k < len(s.text) && firstRune(s.text[k:]) == s.close {
			after := k + utf8.RuneLen(s.close)
			if s.close == '»' && s.opensAt(k, after) {
				return 0, false
			}
			r.quoted = s.quote
			s.quote = -1
			return after, true
		}
	}
	return 0, false
}

// closingOpen is closing for a mark that opens elsewhere.
func (s *scan) closingOpen(j int, c rune, after int, r *run) (int, bool) {
	if c == '“' && s.quote >= 0 && (s.close == '“' || s.mistaken(after)) {
		r.quoted = s.quote
		s.quote = -1
		return after, true
	}
	switch c {
	case '[':
		return footnote(s.text, j)
	case '«', '‹', '‘': // ‚So.‘ »So.«
		if after == len(s.text) || !wordAt(s.text, after) {
			if s.quote >= 0 && c == s.close {
				r.quoted, s.quote = s.quote, -1
			}
			return after, true
		}
	}
	return 0, false
}

// pictured reads an emoticon or emoji at i, with the space before it, and gives its end; 0 for none. It
// belongs to the sentence before it.
func pictured(text string, i int) int {
	j := i
	for j < len(text) && text[j] == ' ' && j < i+2 {
		j++
	}
	from := j
	for j < len(text) {
		c, size := runeAt(text, j)
		if !isEmoji(c) {
			break
		}
		j += size
	}
	if j > from {
		return j
	}
	if j == len(text) || j == i || text[j] != ':' && text[j] != ';' {
		return 0
	}
	if j++; j < len(text) && text[j] == '-' {
		j++
	}
	if j == len(text) || strings.IndexByte(")(DP", text[j]) < 0 || j+1 < len(text) && !isSpace(rune(text[j+1])) {
		return 0
	}
	return j + 1
}

// isEmoji takes pictures and what joins and colours them, but not the ticks and arrows that begin points.
func isEmoji(c rune) bool {
	if c == '✔' || c == '✅' || c == '☑' || c == '➡' || c == '➤' {
		return false
	}
	return c >= 0x1F000 && c <= 0x1FAFF || c >= 0x2600 && c <= 0x27BF || c == 0xFE0F || c == 0x200D
}

// mistaken reports whether a “ before i that stands behind a stop in an open quotation was meant to close
// it: nothing follows, or the next mark opens again.
func (s *scan) mistaken(i int) bool {
	if i >= len(s.text) || isSpace(firstRune(s.text[i:])) {
		return true
	}
	for _, c := range s.text[i:min(len(s.text), i+farthest)] {
		switch c {
		case '“':
			return true
		case '”':
			return false
		}
	}
	return true
}

// footnote reads a mark like [12] at i.
func footnote(text string, i int) (int, bool) {
	j := i + 1
	for j < len(text) && j < i+4 && text[j] >= '0' && text[j] <= '9' {
		j++
	}
	if j > i+1 && j < len(text) && text[j] == ']' {
		return j + 1, true
	}
	return 0, false
}
