package capture

import (
	"net/url"
	"strings"
	"testing"
)

func TestWebURLRefuses(t *testing.T) {
	for _, c := range []struct {
		address string
		want    Reason
	}{
		{"", ReasonURL},
		{"example.org/page", ReasonScheme},
		{"//example.org/page", ReasonScheme},
		{"file:///etc/passwd", ReasonScheme},
		{"gopher://example.org:70/_x", ReasonScheme},
		{"ftp://example.org/", ReasonScheme},
		{"javascript:alert(1)", ReasonScheme},
		{"data:text/html,x", ReasonScheme},
		{"dict://127.0.0.1:11211/stat", ReasonScheme},
		{"ldap://127.0.0.1/", ReasonScheme},
		{"unix:///var/run/docker.sock", ReasonScheme},
		{"http:example.org", ReasonURL},
		{"http://", ReasonURL},
		{"http:///path", ReasonURL},
		{"http://:80/", ReasonURL},
		{"http://user@example.org/", ReasonURL},
		{"http://user:secret@example.org/", ReasonURL},
		{"http://example.org@169.254.169.254/", ReasonURL},
		{`http://example.org\@127.0.0.1/`, ReasonURL},
		{`http:\\127.0.0.1\`, ReasonURL},
		{`http://127.0.0.1\.example.org/`, ReasonURL},
		{"http://exa mple.org/", ReasonURL},
		{"http://example.org/a\nb", ReasonURL},
		{"http://example.org/a\tb", ReasonURL},
		{"http://example.org\x00.evil.example/", ReasonURL},
		{"http://2130706433/", ReasonURL},
		{"http://017700000001/", ReasonURL},
		{"http://0x7f000001/", ReasonURL},
		{"http://0x7f.0.0.1/", ReasonURL},
		{"http://0177.0.0.1/", ReasonURL},
		{"http://127.1/", ReasonURL},
		{"http://127.0.1/", ReasonURL},
		{"http://0/", ReasonURL},
		{"http://0x/", ReasonURL},
		{"http://127.0.0.0x1/", ReasonURL},
		{"http://256.256.256.256/", ReasonURL},
		{"http://1.2.3.4.5/", ReasonURL},
		{"http://example.123/", ReasonURL},
		{"http://[fe80::1%25eth0]/", ReasonURL},
		{"http://[::1", ReasonURL},
		{"http://[127.0.0.1]/", ReasonURL},
		{"http://example..org/", ReasonURL},
		{"http://.example.org/", ReasonURL},
		{"http://example.org../", ReasonURL},
		{"http://./", ReasonURL},
		{"http://example.org:port/", ReasonURL},
		{"http://" + strings.Repeat("a", 64) + ".org/", ReasonURL},
		{"http://example.org/" + strings.Repeat("a", maxURL), ReasonURL},
	} {
		u, err := webURL(c.address)
		if err == nil || reason(err) != c.want {
			t.Errorf("webURL(%q) = %v, %v; want the reason %s", c.address, u, err, c.want)
		}
	}
}

func TestWebURLNormalises(t *testing.T) {
	for address, want := range map[string]string{
		"https://Example.ORG":                   "https://example.org/",
		" https://example.org/a?b=c#part ":      "https://example.org/a?b=c",
		"HTTP://example.org:80/":                "http://example.org/",
		"https://example.org:443/x":             "https://example.org/x",
		"https://example.org:8443/x":            "https://example.org:8443/x",
		"https://example.org./":                 "https://example.org/",
		"http://127.0.0.1./":                    "http://127.0.0.1/",
		"https://новости.example/а":             "https://xn--b1amnebsh.example/%D0%B0",
		"https://新闻.example/":                   "https://xn--efvy88h.example/",
		"http://[::FFFF:7F00:1]/":               "http://[::ffff:127.0.0.1]/",
		"http://[2A00:1450::1]:8080/":           "http://[2a00:1450::1]:8080/",
		"http://１２７.０.０.１/":                     "http://127.0.0.1/",   // full-width digits are digits
		"http://①②⑦.⓪.⓪.①/":                     "http://127.0.0.1/",   // and so are ringed ones
		"http://example。org/":                   "http://example.org/", // the ideographic full stop
		"https://example.org/%E6%96%B0?q=%20#x": "https://example.org/%E6%96%B0?q=%20",
	} {
		u, err := webURL(address)
		if err != nil || u.String() != want {
			t.Errorf("webURL(%q) = %v, %v; want %s", address, u, err, want)
		}
	}
}

func TestResolveURLRefuses(t *testing.T) {
	base := &url.URL{Scheme: "https", Host: "example.org", Path: "/a/b"}
	for _, ref := range []string{"file:///etc/passwd", `\\127.0.0.1\x`, "//user@host/", "http://0x7f.1/", "javascript:x", "http://a\r\nb/"} {
		if u, err := resolveURL(base, ref); err == nil {
			t.Errorf("resolveURL(%q) = %s, want an error", ref, u)
		}
	}
	if u, err := resolveURL(base, "../c?d#e"); err != nil || u.String() != "https://example.org/c?d" {
		t.Errorf("resolveURL of a relative address = %v, %v", u, err)
	}
}

func FuzzWebURL(f *testing.F) {
	for _, s := range []string{"http://example.org/", "http://127.1/", "http://[::1]/", `http:\\a`, "http://１.２/", "https://a@b/"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		u, err := webURL(s)
		if err != nil {
			return
		}
		again, err := webURL(u.String())
		if err != nil || again.String() != u.String() {
			t.Errorf("webURL(%q) = %s, and of that %v, %v", s, u, again, err)
		}
		if u.User != nil || u.Fragment != "" || strings.ContainsAny(u.Host, "\\@/ ") {
			t.Errorf("webURL(%q) lets through %s", s, u)
		}
	})
}
