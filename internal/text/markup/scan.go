package markup

import (
	"html"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/cases"
)

// The scanners read one construct of inline Markdown at a byte offset and return the offset behind it,
// or -1 where the construct is not there. All of them stop at a bound, so that a text of a million
// openers costs a million short looks and not a million long ones.

// maxLabel is CommonMark's limit on a reference label, in bytes.
const maxLabel = 999

// maxParens is how deep parentheses may nest in a bare link destination.
const maxParens = 32

func isPunct(c byte) bool {
	return c >= '!' && c <= '/' || c >= ':' && c <= '@' || c >= '[' && c <= '`' || c >= '{' && c <= '~'
}

func isSpace(c byte) bool {
	return c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f' || c == '\v'
}

func isAlpha(c byte) bool { return c|0x20 >= 'a' && c|0x20 <= 'z' }

func isDigit(c byte) bool { return c >= '0' && c <= '9' }

func isAlnum(c byte) bool { return isAlpha(c) || isDigit(c) }

// isPunctRune is CommonMark's notion of punctuation: Unicode P and S.
func isPunctRune(r rune) bool {
	if r < utf8.RuneSelf {
		return isPunct(byte(r))
	}
	return unicode.IsPunct(r) || unicode.IsSymbol(r)
}

// isSpaceRune is CommonMark's Unicode whitespace.
func isSpaceRune(r rune) bool {
	return r == ' ' || r == '\t' || r == '\n' || r == '\r' || r == '\f' || unicode.Is(unicode.Zs, r)
}

// skipBlank passes spaces and at most one line ending.
func skipBlank(s string, i int) int {
	lines := 0
	for i < len(s) && strings.IndexByte(" \t\n\r", s[i]) >= 0 {
		if s[i] == '\n' {
			if lines++; lines > 1 {
				return i
			}
		}
		i++
	}
	return i
}

// scanLabel reads "[label]" at i.
func scanLabel(s string, i int) int {
	if i >= len(s) || s[i] != '[' {
		return -1
	}
	blank := true
	for j := i + 1; j < len(s) && j-i <= maxLabel+1; j++ {
		switch c := s[j]; {
		case c == '\\' && j+1 < len(s) && isPunct(s[j+1]):
			j++
			blank = false
		case c == '[':
			return -1
		case c == ']':
			if blank {
				return -1
			}
			return j + 1
		case !isSpace(c):
			blank = false
		}
	}
	return -1
}

// normalLabel is how labels are compared: trimmed, white space collapsed, case folded.
func normalLabel(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return cases.Fold().String(s)
		}
	}
	return strings.ToLower(s)
}

// scanDestination reads a link destination at i and returns it unescaped.
func scanDestination(s string, i int) (string, int) {
	if i < len(s) && s[i] == '<' {
		for j := i + 1; j < len(s); j++ {
			switch s[j] {
			case '\\':
				if j+1 < len(s) && isPunct(s[j+1]) {
					j++
				}
			case '\n', '<':
				return "", -1
			case '>':
				return cleanURL(unescape(s[i+1 : j])), j + 1
			}
		}
		return "", -1
	}
	depth := 0
	j := i
loop:
	for ; j < len(s); j++ {
		switch c := s[j]; {
		case c == '\\' && j+1 < len(s) && isPunct(s[j+1]):
			j++
		case c == '(':
			if depth++; depth > maxParens {
				return "", -1
			}
		case c == ')':
			if depth == 0 {
				break loop
			}
			depth--
		case c <= ' ' || c == 0x7f:
			break loop
		}
	}
	if j == i || depth != 0 {
		return "", -1
	}
	return cleanURL(unescape(s[i:j])), j
}

// scanTitle reads a link title with its quotation marks at i and returns it unescaped.
func scanTitle(s string, i int) (string, int) {
	if i >= len(s) {
		return "", -1
	}
	open := s[i]
	end := open
	switch open {
	case '"', '\'':
	case '(':
		end = ')'
	default:
		return "", -1
	}
	for j := i + 1; j < len(s); j++ {
		switch c := s[j]; {
		case c == '\\' && j+1 < len(s) && isPunct(s[j+1]):
			j++
		case c == end:
			return oneLine(unescape(s[i+1 : j])), j + 1
		case c == '(' && open == '(':
			return "", -1
		}
	}
	return "", -1
}

// scanInlineLink reads "(destination "title")" at i.
func scanInlineLink(s string, i int) (url, title string, end int) {
	if i >= len(s) || s[i] != '(' {
		return "", "", -1
	}
	j := skipBlank(s, i+1)
	if j < len(s) && s[j] == ')' {
		return "", "", j + 1
	}
	url, j = scanDestination(s, j)
	if j < 0 {
		return "", "", -1
	}
	k := skipBlank(s, j)
	if k < len(s) && s[k] == ')' {
		return url, "", k + 1
	}
	if k == j {
		return "", "", -1
	}
	title, k = scanTitle(s, k)
	if k < 0 {
		return "", "", -1
	}
	k = skipBlank(s, k)
	if k < len(s) && s[k] == ')' {
		return url, title, k + 1
	}
	return "", "", -1
}

// scanEntity reads a character reference at i: its text and the offset behind it.
func scanEntity(s string, i int) (string, int) {
	j := i + 1
	for j < len(s) && j-i < 34 && (isAlnum(s[j]) || s[j] == '#' && j == i+1) {
		j++
	}
	if j >= len(s) || s[j] != ';' || j < i+2 {
		return "", -1
	}
	ref := s[i : j+1]
	if ref[1] == '#' && !numericReference(ref[2:len(ref)-1]) {
		return "", -1
	}
	out := html.UnescapeString(ref)
	if out == ref || strings.HasSuffix(out, ";") && ref != "&semi;" && ref != "&#59;" {
		if ref[1] != '#' {
			return "", -1 // an unknown name, or html's reading of "&notit;" as "¬it;"
		}
	}
	return strings.ReplaceAll(out, "\x00", "\uFFFD"), j + 1
}

// numericReference checks the digits of "&#...;": up to 7 decimal or 6 hexadecimal ones.
func numericReference(d string) bool {
	if d != "" && d[0]|0x20 == 'x' {
		for i := 1; i < len(d); i++ {
			if c := d[i] | 0x20; !isDigit(d[i]) && (c < 'a' || c > 'f') {
				return false
			}
		}
		return len(d) > 1 && len(d) <= 7
	}
	for i := range len(d) {
		if !isDigit(d[i]) {
			return false
		}
	}
	return d != "" && len(d) <= 7
}

// unescape resolves backslash escapes and character references.
func unescape(s string) string {
	if !strings.ContainsAny(s, `\&`) {
		return s
	}
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		switch s[i] {
		case '\\':
			if i+1 < len(s) && isPunct(s[i+1]) {
				i++
			}
		case '&':
			if text, end := scanEntity(s, i); end > 0 {
				b.WriteString(text)
				i = end - 1
				continue
			}
		}
		b.WriteByte(s[i])
	}
	return b.String()
}

// scanAutolink reads "<https://...>" or "<a@b.c>" at i: its text, its URL and the offset behind it.
func scanAutolink(s string, i int) (text, url string, end int) {
	j := i + 1
	for j < len(s) && s[j] != '>' && s[j] != '<' && s[j] > ' ' && s[j] != 0x7f {
		j++
	}
	if j >= len(s) || s[j] != '>' || j == i+1 {
		return "", "", -1
	}
	text = s[i+1 : j]
	if scheme, _, ok := strings.Cut(text, ":"); ok && isScheme(scheme) {
		return text, text, j + 1
	}
	if n := emailLen(text); n == len(text) {
		return text, "mailto:" + text, j + 1
	}
	return "", "", -1
}

func isScheme(s string) bool {
	if len(s) < 2 || len(s) > 32 || !isAlpha(s[0]) {
		return false
	}
	for i := range len(s) {
		if !isAlnum(s[i]) && s[i] != '+' && s[i] != '.' && s[i] != '-' {
			return false
		}
	}
	return true
}
