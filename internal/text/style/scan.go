package style

import (
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// char is one character of the text as the rules see it.
type char struct {
	r    rune
	at   int32
	wide bool // Han, kana, or a full-width form of a letter
	code bool // inside of code, an address or another piece that is not prose
}

// scan is a text under the rules. Its buffers are used again.
type scan struct {
	guide *Guide
	rule  *rule
	text  Text
	chars []char
	seen  runes
	wide  int // how many wide letters are prose
	hits  []Hit
}

// runes is a set of characters that may hold a few more than were put in: it tells what a text has none of.
type runes [64]uint64

func (b *runes) put(r rune) { b[r>>6&63] |= 1 << (r & 63) }

func (b *runes) has(r rune) bool { return b[r>>6&63]>>(r&63)&1 != 0 }

func (b *runes) any(rs ...rune) bool {
	for _, r := range rs {
		if b.has(r) {
			return true
		}
	}
	return false
}

func (s *scan) begin(g *Guide, t Text, dst []Hit) {
	s.guide, s.text, s.hits, s.wide = g, t, dst, 0
	s.chars, s.seen = s.chars[:0], runes{}
	for i := 0; i < len(t.Plain); {
		r, size := rune(t.Plain[i]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeRuneInString(t.Plain[i:])
		}
		s.chars = append(s.chars, char{r: r, at: int32(i), wide: wideLetter(r)})
		s.seen.put(r)
		i += size
	}
	for _, span := range t.Spans {
		if span.Kind == markup.CodeSpan {
			s.markCode(span.Start, span.End)
		}
	}
	s.markAddresses()
	for _, c := range s.chars {
		if c.wide && !c.code {
			s.wide++
		}
	}
}

func wideLetter(r rune) bool {
	if r < 0x2E80 {
		return false
	}
	switch lang.ScriptOf(r) {
	case lang.Han, lang.Kana:
		return true
	}
	return false
}

// index is the character at a byte offset.
func (s *scan) index(at int) int {
	low, high := 0, len(s.chars)
	for low < high {
		if mid := (low + high) / 2; int(s.chars[mid].at) < at {
			low = mid + 1
		} else {
			high = mid
		}
	}
	return low
}

func (s *scan) markCode(from, to int) {
	for i := s.index(from); i < len(s.chars) && int(s.chars[i].at) < to; i++ {
		s.chars[i].code = true
	}
}

// markAddresses marks web and mail addresses as no prose.
func (s *scan) markAddresses() {
	if !s.seen.any(':', '@', 'w') {
		return
	}
	for i := 0; i+2 < len(s.chars); i++ {
		switch {
		case s.chars[i].r == ':' && s.chars[i+1].r == '/' && s.chars[i+2].r == '/':
		case s.chars[i].r == '@' && i > 0 && latinOrDigit(s.chars[i-1].r) && latinOrDigit(s.chars[i+1].r):
		case s.chars[i].r == 'w' && s.chars[i+1].r == 'w' && s.chars[i+2].r == 'w' && s.char(i+3) == '.':
		default:
			continue
		}
		from, to := i, i
		for from > 0 && addressChar(s.chars[from-1].r) {
			from--
		}
		for to < len(s.chars) && addressChar(s.chars[to].r) {
			to++
		}
		for to > from && sentenceEnd(s.chars[to-1].r) {
			to--
		}
		for k := from; k < to; k++ {
			s.chars[k].code = true
		}
		i = max(i, to-1)
	}
}

func addressChar(r rune) bool {
	return r > ' ' && r < 0x7F && r != '"' && r != '<' && r != '>' && r != '`' && r != '(' && r != ')'
}

func sentenceEnd(r rune) bool {
	return r == '.' || r == ',' || r == ';' || r == ':' || r == '!' || r == '?'
}

// char is the i-th character, 0 outside of the text.
func (s *scan) char(i int) rune {
	if i < 0 || i >= len(s.chars) {
		return 0
	}
	return s.chars[i].r
}

// prose reports whether the i-th character is there and is no code.
func (s *scan) prose(i int) bool { return i >= 0 && i < len(s.chars) && !s.chars[i].code }

// isWide reports whether the i-th character is a wide letter of prose.
func (s *scan) isWide(i int) bool { return s.prose(i) && s.chars[i].wide }

// begins is the byte offset where the i-th character begins; the text's end behind the last.
func (s *scan) begins(i int) int {
	if i >= len(s.chars) {
		return len(s.text.Plain)
	}
	return int(s.chars[i].at)
}

// words is the text of the characters from..to.
func (s *scan) words(from, to int) string { return s.text.Plain[s.begins(from):s.begins(to)] }

// hit reports the characters from..to, with what the house would write.
func (s *scan) hit(from, to int, fix string) {
	s.hits = append(s.hits, Hit{Rule: s.rule.name, Start: s.begins(from), End: s.begins(to), Fix: fix, Fixable: true, Safe: s.rule.safe})
}

// show reports the characters from..to without knowing what to write.
func (s *scan) show(key string, from, to int) {
	s.hits = append(s.hits, Hit{Rule: s.rule.name, Key: key, Start: s.begins(from), End: s.begins(to)})
}

// mark reports the characters from..to, with inline Markdown to write there.
func (s *scan) mark(key string, from, to int, markdown string) {
	s.hits = append(s.hits, Hit{Rule: s.rule.name, Key: key, Start: s.begins(from), End: s.begins(to), Fix: markdown, Fixable: true, Markup: true})
}

// choice is what the house chose.
func (s *scan) choice(name string) string { return s.guide.config.Choices[name] }

func latin(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 0xC0 && r < 0x250 && r != 0xD7 && r != 0xF7
}

func digit(r rune) bool { return r >= '0' && r <= '9' }

func latinOrDigit(r rune) bool { return latin(r) || digit(r) }

func letter(r rune) bool {
	return r < utf8.RuneSelf && latin(r) || r >= utf8.RuneSelf && unicode.IsLetter(r)
}
