package markup

import (
	"fmt"
	"strings"
)

// mediaScheme marks the address of an image that the newsroom has stored: "media:<digest>".
const mediaScheme = "media"

// safeURL cleans an address for a page and reports whether it may stand there: relative, http, https,
// mailto, or a stored image.
func safeURL(u string) (string, bool) {
	u = strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f {
			return -1 // browsers ignore them: "java\nscript:" is javascript
		}
		return r
	}, strings.TrimSpace(u))
	scheme, ok := schemeOf(u)
	if !ok {
		return u, true
	}
	switch strings.ToLower(scheme) {
	case "http", "https", "mailto", mediaScheme:
		return u, true
	}
	return "", false
}

// schemeOf is what stands before the first colon when that comes before any slash, query or fragment.
func schemeOf(u string) (string, bool) {
	i := strings.IndexAny(u, ":/?#\\")
	if i < 0 || u[i] != ':' {
		return "", false
	}
	return strings.TrimSpace(u[:i]), true
}

// cleanURL percent-encodes control characters, which no address may hold.
func cleanURL(u string) string {
	control := func(r rune) bool { return r < ' ' || r == 0x7f }
	if strings.IndexFunc(u, control) < 0 {
		return u
	}
	var b strings.Builder
	for _, r := range u {
		if control(r) {
			fmt.Fprintf(&b, "%%%02X", r)
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

// oneLine makes one line of a title.
func oneLine(s string) string {
	if !strings.ContainsAny(s, "\r\n\t\x00") {
		return s
	}
	return strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ", "\t", " ", "\x00", "\uFFFD").Replace(s)
}
