package markup

import (
	"strings"
	"unicode/utf8"
)

// escaper writes a stretch of text between two places where markup stands, so that it is read back as text.
type escaper struct {
	out    []byte
	inLink bool
	all    bool      // escape whatever may be escaped
	fresh  bool      // a line break was written and nothing visible behind it
	joint  bool      // as in inlineStyle
	lone   [128]bool // characters of which the text has one only and no span of their own
	refs   map[string]*LinkDef
}

// write appends s. Open and close say that markup, not the text's end, stands before and behind it.
func (e *escaper) write(s string, open, close bool) {
	addresses := e.addresses(s)
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == ' ' || c == '\t':
			if e.lineStart() || i+1 == len(s) && !close || i+1 < len(s) && s[i+1] == '\n' {
				e.out = append(e.out, map[byte]string{' ': "&#32;", '\t': "&#9;"}[c]...)
				e.fresh = false
				continue
			}
		case e.all && isPunct(c):
			e.out = append(e.out, '\\')
		case c == '*' || c == '_' || c == '~':
			i = e.run(s, i, open, close) - 1
			continue
		case len(addresses) > 0 && addresses[0] == i:
			addresses = addresses[1:]
			e.out = append(e.out, '\\')
		case e.special(s, i, close):
			e.out = append(e.out, '\\')
		}
		e.out = append(e.out, c)
		e.fresh = false
	}
}

// lineStart reports whether a space here would be taken for indentation.
func (e *escaper) lineStart() bool { return len(e.out) == 0 || e.fresh }

// special reports whether s[i] would begin something.
func (e *escaper) special(s string, i int, close bool) bool {
	last := i+1 == len(s)
	next := byte('\n')
	if !last {
		next = s[i+1]
	}
	switch s[i] {
	case '`':
		return true
	case '\\':
		return last || isPunct(next) || next == '\n'
	case '<':
		return last && close || isAlpha(next) || next == '/' || next == '!' || next == '?'
	case '&':
		_, end := scanEntity(s, i)
		return end > 0
	case '!':
		return last && close || next == '['
	case '[':
		return !e.literalBracket(s, i, close)
	case ']':
		return e.inLink
	}
	return false
}

// literalBracket reports whether the "[" at i cannot begin a link: its "]" stands in the same stretch,
// no definition has the label between them, and nothing follows that would make it a link.
func (e *escaper) literalBracket(s string, i int, close bool) bool {
	if e.inLink || e.joint {
		return false
	}
	n := strings.IndexAny(s[i+1:], "[]\n")
	if n < 0 || s[i+1+n] != ']' || strings.HasPrefix(s[i+1:], "^") {
		return false
	}
	end := i + 1 + n
	if end+1 == len(s) && close || end+1 < len(s) && strings.IndexByte("([:", s[end+1]) >= 0 {
		return false
	}
	if strings.ContainsAny(s[i+1:end], "`<\\") {
		return false
	}
	return e.refs[normalLabel(s[i+1:end])] == nil
}

// run writes a run of emphasis characters and returns the offset behind it.
func (e *escaper) run(s string, i int, open, close bool) int {
	c := s[i]
	e.fresh = false
	end := i
	for end < len(s) && s[end] == c {
		end++
	}
	canOpen, canClose := flanks(s, i, end)
	safe := !canOpen && !canClose && !(i == 0 && open) && !(end == len(s) && close)
	if safe || e.lone[c] && end-i == 1 || c == '~' && end-i > 2 && i > 0 && end < len(s) {
		e.out = append(e.out, s[i:end]...)
		return end
	}
	for ; i < end; i++ {
		e.out = append(e.out, '\\', c)
	}
	return end
}

// addresses finds the characters to escape so that no bare address of s becomes a link.
func (e *escaper) addresses(s string) []int {
	if e.inLink || e.all {
		return nil
	}
	var at []int
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case ':':
			if !strings.HasPrefix(s[i:], "://") {
				continue
			}
			if start := schemeStart(s, 0, i); start >= 0 {
				if end, _ := bareLink(s, start, false); end > 0 {
					at = append(at, i)
				}
			}
		case 'w', 'W':
			if end, _ := bareLink(s, i, false); end > 0 {
				at = append(at, i+3)
			}
		case '@':
			if start, _ := bareEmail(s, i, 0); start >= 0 {
				at = append(at, i)
			}
		}
	}
	return at
}

// escapeLine guards the beginning of a line of a paragraph against being read as the beginning of a
// block. First says that the line begins the paragraph, item that it begins a list item.
func escapeLine(line string, first, item bool) string {
	if line == "" {
		return line
	}
	switch c := line[0]; {
	case c == '#':
		n := len(line) - len(strings.TrimLeft(line, "#"))
		if n <= 6 && (n == len(line) || line[n] == ' ' || line[n] == '\t') {
			return `\` + line
		}
	case c == '>':
		return `\` + line
	case c == '<':
		if kind := htmlStart(line); kind > 0 && (first || kind < 7) {
			// A raw tag that would begin an HTML block. Strong text of no length stands for nothing.
			return "<b></b>" + line
		}
	case c == '[':
		if end := scanFootnote(line, 0); end > 0 && strings.HasPrefix(line[end:], ":") {
			return line[:end] + `\` + line[end:]
		}
		if item && first && len(line) > 3 && strings.IndexByte(" xX", line[1]) >= 0 && line[2] == ']' && isSpace(line[3]) {
			return `\` + line
		}
	case strings.HasPrefix(line, "~~~"):
		return `\` + line
	case isDigit(c):
		n := 0
		for n < len(line) && isDigit(line[n]) {
			n++
		}
		if n <= 9 && n < len(line) && (line[n] == '.' || line[n] == ')') &&
			(n+1 == len(line) || line[n+1] == ' ' || line[n+1] == '\t') {
			return line[:n] + `\` + line[n:]
		}
	case strings.IndexByte("-+*=|:_", c) >= 0:
		if opensLine(line) {
			return `\` + line
		}
	}
	return line
}

// opensLine reports whether a line beginning with one of "-+*=|:_" is a bullet, a rule, an underline or
// a table's delimiter row.
func opensLine(line string) bool {
	if strings.IndexByte("-+*", line[0]) >= 0 && (len(line) == 1 || line[1] == ' ' || line[1] == '\t') {
		return true
	}
	only := strings.TrimRight(line, " \t")
	if strings.Trim(only, "=") == "" || strings.Trim(only, "-") == "" || delimiterRow([]byte(line)) != nil {
		return true
	}
	return strings.IndexByte("-*_", line[0]) >= 0 && strings.Count(line, line[:1]) >= 3 &&
		strings.Trim(line, line[:1]+" \t") == ""
}

// destination writes a link's address.
func destination(url string) string {
	angle := url == "" || strings.ContainsAny(url, " <>") || strings.IndexByte(url, '(') >= 0 || strings.IndexByte(url, ')') >= 0
	var b strings.Builder
	for i := 0; i < len(url); i++ {
		c := url[i]
		switch {
		case angle && (c == '<' || c == '>'):
			b.WriteByte('\\')
		case c == '\\' && (i+1 == len(url) || isPunct(url[i+1])):
			b.WriteByte('\\')
		case c == '&':
			if _, end := scanEntity(url, i); end > 0 {
				b.WriteByte('\\')
			}
		}
		b.WriteByte(c)
	}
	if angle && !balanced(url) {
		return "<" + b.String() + ">"
	}
	return b.String()
}

// balanced reports whether an address can stand bare although it has parentheses.
func balanced(url string) bool {
	if url == "" || strings.ContainsAny(url, " <>") {
		return false
	}
	depth := 0
	for i := 0; i < len(url); i++ {
		switch url[i] {
		case '\\':
			return false
		case '(':
			if depth++; depth > maxParens {
				return false
			}
		case ')':
			if depth--; depth < 0 {
				return false
			}
		}
	}
	return depth == 0
}

// quotedTitle writes a link's title with the space before it; an empty title is nothing.
func quotedTitle(title string) string {
	if title == "" {
		return ""
	}
	var b strings.Builder
	b.WriteString(` "`)
	for i := 0; i < len(title); i++ {
		switch c := title[i]; c {
		case '"':
			b.WriteByte('\\')
		case '\\':
			if i+1 == len(title) || isPunct(title[i+1]) {
				b.WriteByte('\\')
			}
		case '&':
			if _, end := scanEntity(title, i); end > 0 {
				b.WriteByte('\\')
			}
		}
		b.WriteByte(title[i])
	}
	b.WriteByte('"')
	return b.String()
}

// runesAround are the characters before and behind s[i:j], spaces at the text's ends.
func runesAround(s string, i, j int) (before, after rune) {
	before, after = ' ', ' '
	if i > 0 {
		before, _ = utf8.DecodeLastRuneInString(s[:i])
	}
	if j < len(s) {
		after, _ = utf8.DecodeRuneInString(s[j:])
	}
	return before, after
}
