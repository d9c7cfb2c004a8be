package markup

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// Bare addresses become links by the rules of GitHub Flavored Markdown, with two differences that
// languages written without spaces need: what stands directly before an address does not matter as long
// as it is no Latin letter or digit, and an address ends before a wide character ("见https://example.org。").

// bareLink reads a bare address at i: its end and its URL. A text that stands inside of brackets ends
// the address at the closing one.
func bareLink(s string, i int, inBrackets bool) (int, string) {
	prefix := ""
	switch rest := s[i:]; {
	case foldPrefix(rest, "http://"), foldPrefix(rest, "https://"), foldPrefix(rest, "ftp://"):
	case foldPrefix(rest, "www."):
		prefix = "http://"
	default:
		return -1, ""
	}
	if i > 0 && (isAlnum(s[i-1]) || strings.IndexByte("/@.-+", s[i-1]) >= 0) {
		return -1, ""
	}
	start := i
	if prefix == "" {
		start += strings.Index(s[i:], "://") + 3
	}
	if !validHost(s[start:hostEnd(s, start)]) {
		return -1, ""
	}
	end := addressEnd(s, i, inBrackets)
	return end, prefix + s[i:end]
}

// hostEnd finds where the host that begins at i ends. It looks at no more than a host can be long, so
// that what is no address after all costs little.
func hostEnd(s string, i int) int {
	limit := min(len(s), i+300)
	end := i
	for end < limit && (isAlnum(s[end]) || s[end] >= utf8.RuneSelf || strings.IndexByte("-_.:@", s[end]) >= 0) {
		if s[end] >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[end:])
			if lang.Wide(r) || !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
				break
			}
			end += n
			continue
		}
		end++
	}
	for end > i && strings.IndexByte(".:_", s[end-1]) >= 0 {
		end--
	}
	return end
}

func foldPrefix(s, prefix string) bool {
	return len(s) > len(prefix) && strings.EqualFold(s[:len(prefix)], prefix)
}

// addressEnd finds the end of an address without the punctuation that belongs to the sentence.
func addressEnd(s string, i int, inBrackets bool) int {
	end := i
	open := 0
	for end < len(s) {
		c := s[end]
		if c <= ' ' || c == '<' || c == 0x7f || c == '`' || inBrackets && c == ']' {
			break
		}
		if c == '\\' {
			break
		}
		if c >= utf8.RuneSelf {
			r, n := utf8.DecodeRuneInString(s[end:])
			if lang.Wide(r) || !unicode.IsLetter(r) && !unicode.IsDigit(r) && !unicode.IsMark(r) {
				break
			}
			end += n
			continue
		}
		switch c {
		case '(':
			open++
		case ')':
			open--
		}
		end++
	}
	for end > i {
		switch c := s[end-1]; {
		case strings.IndexByte("?!.,:*_~'\"", c) >= 0:
			end--
		case c == ')' && open < 0:
			open++
			end--
		case c == ';':
			end = beforeReference(s, i, end)
		default:
			return end
		}
	}
	return end
}

// beforeReference drops a trailing character reference ("&gt;") or a single semicolon.
func beforeReference(s string, i, end int) int {
	j := end - 2
	for j > i && end-j < 34 && isAlnum(s[j]) {
		j--
	}
	if j > i && j < end-2 && s[j] == '&' {
		return j
	}
	return end - 1
}

// validHost asks for two labels at least and no underscore in the last two.
func validHost(host string) bool {
	if n := strings.IndexAny(host, "/?#"); n >= 0 {
		host = host[:n]
	}
	if n := strings.LastIndexByte(host, '@'); n >= 0 {
		host = host[n+1:]
	}
	host, _, _ = strings.Cut(host, ":")
	labels := strings.Split(host, ".")
	if len(labels) < 2 || len(host) > 255 {
		return false
	}
	for i, l := range labels {
		if l == "" || i >= len(labels)-2 && strings.Contains(l, "_") {
			return false
		}
		for j := range len(l) {
			if c := l[j]; c < utf8.RuneSelf && !isAlnum(c) && c != '-' && c != '_' {
				return false
			}
		}
	}
	return true
}

// bareEmail reads a bare mail address around the "@" at s[at]; it begins not before min.
func bareEmail(s string, at, min int) (int, int) {
	start := at
	for start > min && (isAlnum(s[start-1]) || strings.IndexByte("._+-", s[start-1]) >= 0) {
		start--
	}
	if start == at {
		return -1, -1
	}
	end := at + 1
	for end < len(s) && (isAlnum(s[end]) || strings.IndexByte("._-", s[end]) >= 0) {
		end++
	}
	if end < len(s) && (s[end] == '@' || s[end] == '/') {
		return -1, -1
	}
	for end > at+1 && s[end-1] == '.' {
		end--
	}
	domain := s[at+1 : end]
	if !strings.Contains(domain, ".") || strings.Contains(domain, "..") || strings.HasPrefix(domain, ".") {
		return -1, -1
	}
	if c := domain[len(domain)-1]; c == '-' || c == '_' {
		return -1, -1
	}
	return start, end
}

// emailLen is the length of the mail address that s begins with, -1 where it does not.
func emailLen(s string) int {
	at := strings.IndexByte(s, '@')
	if at <= 0 {
		return -1
	}
	for i := range at {
		if c := s[i]; !isAlnum(c) && strings.IndexByte(".!#$%&'*+/=?^_`{|}~-", c) < 0 {
			return -1
		}
	}
	for _, l := range strings.Split(s[at+1:], ".") {
		if l == "" || len(l) > 63 || l[0] == '-' || l[len(l)-1] == '-' {
			return -1
		}
		for i := range len(l) {
			if !isAlnum(l[i]) && l[i] != '-' {
				return -1
			}
		}
	}
	return len(s)
}
