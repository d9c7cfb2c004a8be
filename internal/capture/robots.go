package capture

import (
	"bytes"
	"net/url"
	"strings"
)

// agent is the product token that robots.txt may name us by.
const agent = "recto"

// maxRobots is how much of a robots.txt is read, in bytes (RFC 9309 asks for at least this).
const maxRobots = 500 << 10

// robotsRule is one allow or disallow line.
type robotsRule struct {
	allow   bool
	pattern string // a path with * and a final $
}

// robotsRules reads robots.txt by RFC 9309 and gives the rules that apply to us: those of every group that
// names the agent, else those of every group for "*". named tells which it was. A line that is not
// understood is passed over; it never spoils the rest.
func robotsRules(text []byte) (rules []robotsRule, named bool) {
	var ours, everyones []robotsRule
	forUs, forAll, inRules := false, false, false
	if len(text) > maxRobots { // a line that is cut off would say something else
		text = text[:maxRobots]
		text = text[:bytes.LastIndexAny(text, "\r\n")+1]
	}
	text = bytes.TrimPrefix(text, []byte("\xef\xbb\xbf"))
	for line := range strings.FieldsFuncSeq(string(text), func(r rune) bool { return r == '\n' || r == '\r' }) {
		line, _, _ = strings.Cut(line, "#")
		key, value, ok := strings.Cut(line, ":")
		if !ok {
			continue
		}
		value = strings.TrimSpace(value)
		switch strings.ToLower(strings.TrimSpace(key)) {
		case "user-agent", "useragent":
			if inRules {
				forUs, forAll, inRules = false, false, false
			}
			if strings.EqualFold(productToken(value), agent) {
				forUs, named = true, true
			} else if value == "*" {
				forAll = true
			}
		case "allow", "disallow":
			inRules = true
			if value == "" {
				continue
			}
			rule := robotsRule{allow: strings.EqualFold(strings.TrimSpace(key), "allow"), pattern: encodePath(value)}
			if forUs {
				ours = append(ours, rule)
			}
			if forAll {
				everyones = append(everyones, rule)
			}
		}
	}
	if named {
		return ours, true
	}
	return everyones, false
}

// productToken is the name at the start of a user-agent line: "Recto" of "Recto/1.0 (news)".
func productToken(value string) string {
	end := strings.IndexFunc(value, func(r rune) bool {
		return r != '-' && r != '_' && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	})
	if end < 0 {
		return value
	}
	return value[:end]
}

// allowed applies the longest matching rule; of two as long, the one that allows.
func allowed(rules []robotsRule, path string) bool {
	best, allow := -1, true
	path = encodePath(path)
	for _, r := range rules {
		if len(r.pattern) < best || !matchPath(r.pattern, path) {
			continue
		}
		if len(r.pattern) > best || r.allow {
			best, allow = len(r.pattern), r.allow
		}
	}
	return allow
}

// matchPath matches a pattern from the start of path: "*" is any run of bytes, "$" at the end the path's end.
func matchPath(pattern, path string) bool {
	pattern, anchored := strings.CutSuffix(pattern, "$")
	first, rest, wild := strings.Cut(pattern, "*")
	if !strings.HasPrefix(path, first) {
		return false
	}
	path = path[len(first):]
	for wild {
		var part string
		part, rest, wild = strings.Cut(rest, "*")
		if !wild && anchored {
			return strings.HasSuffix(path, part)
		}
		at := strings.Index(path, part)
		if at < 0 {
			return false
		}
		path = path[at+len(part):]
	}
	return !anchored || path == ""
}

// encodePath brings a path or pattern into one writing, so that é, %c3%a9 and %C3%A9 are the same.
func encodePath(s string) string {
	var b strings.Builder
	for i := 0; i < len(s); i++ {
		c := s[i]
		switch {
		case c == '%' && i+2 < len(s) && isHex(s[i+1]) && isHex(s[i+2]):
			code, _ := url.PathUnescape(s[i : i+3])
			if unreserved(code[0]) {
				b.WriteByte(code[0])
			} else {
				b.WriteString(strings.ToUpper(s[i : i+3]))
			}
			i += 2
		case c >= 0x80 || c <= ' ':
			const digits = "0123456789ABCDEF"
			b.Write([]byte{'%', digits[c>>4], digits[c&15]})
		default:
			b.WriteByte(c)
		}
	}
	return b.String()
}

func isHex(c byte) bool {
	return '0' <= c && c <= '9' || 'a' <= c && c <= 'f' || 'A' <= c && c <= 'F'
}

func unreserved(c byte) bool {
	return 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z' || '0' <= c && c <= '9' || strings.IndexByte("-._~", c) >= 0
}
