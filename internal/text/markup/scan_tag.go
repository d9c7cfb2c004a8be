package markup

import (
	"strings"

	"golang.org/x/net/html"
)

// tagScanner finds raw HTML in a text. It remembers which closers ("-->") are not to be found any more,
// so that a million openers are not a million searches to the end.
type tagScanner struct {
	missing [4]bool // "-->", "?>", ">" of a declaration, "]]>"
}

// scan reads an HTML tag, comment, processing instruction, declaration or CDATA section at s[i] == '<'
// and returns the offset behind it, or -1.
func (t *tagScanner) scan(s string, i int) int {
	if i+1 >= len(s) {
		return -1
	}
	rest := s[i:]
	switch c := s[i+1]; {
	case isAlpha(c):
		return scanOpenTag(s, i)
	case c == '/':
		return scanCloseTag(s, i)
	case c == '?':
		return t.until(s, i, i+2, "?>", 1)
	case strings.HasPrefix(rest, "<!-->"):
		return i + 5
	case strings.HasPrefix(rest, "<!--->"):
		return i + 6
	case strings.HasPrefix(rest, "<!--"):
		return t.until(s, i, i+4, "-->", 0)
	case strings.HasPrefix(rest, "<![CDATA["):
		return t.until(s, i, i+9, "]]>", 3)
	case c == '!' && i+2 < len(s) && isAlpha(s[i+2]):
		return t.until(s, i, i+2, ">", 2)
	}
	return -1
}

func (t *tagScanner) until(s string, i, from int, closer string, kind int) int {
	if t.missing[kind] || from > len(s) {
		return -1
	}
	n := strings.Index(s[from:], closer)
	if n < 0 {
		t.missing[kind] = true
		return -1
	}
	return from + n + len(closer)
}

func tagNameEnd(s string, i int) int {
	if i >= len(s) || !isAlpha(s[i]) {
		return -1
	}
	for i < len(s) && (isAlnum(s[i]) || s[i] == '-') {
		i++
	}
	return i
}

func scanCloseTag(s string, i int) int {
	j := tagNameEnd(s, i+2)
	if j < 0 {
		return -1
	}
	j = skipBlank(s, j)
	if j < len(s) && s[j] == '>' {
		return j + 1
	}
	return -1
}

func scanOpenTag(s string, i int) int {
	j := tagNameEnd(s, i+1)
	for {
		k := skipBlank(s, j)
		if k >= len(s) {
			return -1
		}
		if s[k] == '>' {
			return k + 1
		}
		if s[k] == '/' {
			if k+1 < len(s) && s[k+1] == '>' {
				return k + 2
			}
			return -1
		}
		if k == j {
			return -1
		}
		if j = scanAttribute(s, k); j < 0 {
			return -1
		}
	}
}

func scanAttribute(s string, i int) int {
	if c := s[i]; !isAlpha(c) && c != '_' && c != ':' {
		return -1
	}
	j := i
	for j < len(s) && (isAlnum(s[j]) || strings.IndexByte("_.:-", s[j]) >= 0) {
		j++
	}
	k := skipBlank(s, j)
	if k >= len(s) || s[k] != '=' {
		return j
	}
	k = skipBlank(s, k+1)
	if k >= len(s) {
		return -1
	}
	if q := s[k]; q == '"' || q == '\'' {
		n := strings.IndexByte(s[k+1:], q)
		if n < 0 {
			return -1
		}
		return k + n + 2
	}
	j = k
	for j < len(s) && s[j] > ' ' && strings.IndexByte("\"'=<>`", s[j]) < 0 {
		j++
	}
	if j == k {
		return -1
	}
	return j
}

// tagInfo is what a raw tag says.
type tagInfo struct {
	name  string // in lower case; "" for comments and the like
	close bool
	attr  []html.Attribute
}

func (t tagInfo) get(key string) (string, bool) {
	for _, a := range t.attr {
		if a.Key == key {
			return a.Val, true
		}
	}
	return "", false
}

// readTag takes a raw tag apart.
func readTag(raw string) tagInfo {
	if len(raw) < 3 || !isAlpha(raw[1]) && raw[1] != '/' {
		return tagInfo{}
	}
	if raw[1] == '/' {
		return tagInfo{name: strings.ToLower(raw[2:tagNameEnd(raw, 2)]), close: true}
	}
	end := tagNameEnd(raw, 1)
	t := tagInfo{name: strings.ToLower(raw[1:end])}
	if end+1 < len(raw) && isSpace(raw[end]) {
		z := html.NewTokenizer(strings.NewReader(raw))
		z.Next()
		t.attr = z.Token().Attr
	}
	return t
}
