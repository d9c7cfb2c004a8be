package markup_test

import (
	"bytes"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"github.com/yuin/goldmark"
	"github.com/yuin/goldmark/extension"
	gmhtml "github.com/yuin/goldmark/renderer/html"
	"golang.org/x/net/html"

	"recto/internal/text/markup"
)

// shared finds a folder beside the module's root.
func shared(t testing.TB, name string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		if dir == filepath.Dir(dir) {
			t.Fatal("no go.mod above the test")
		}
		dir = filepath.Dir(dir)
	}
	path := filepath.Join(dir, "..", "shared", name)
	if _, err := os.Stat(path); err != nil {
		t.Skipf("the development data is not here: no folder ../shared/%s beside the module", name)
	}
	return path
}

// content is what a document holds, as another Markdown reader sees it or as ours does: what is read, the
// readings of ruby, alt texts, and addresses.
type content struct {
	text, readings, alts strings.Builder
	urls                 []string
}

// goldmarkContent reads a source with goldmark's own inline parser and renderer.
func goldmarkContent(t testing.TB, src []byte) *content {
	t.Helper()
	md := goldmark.New(goldmark.WithExtensions(extension.GFM), goldmark.WithRendererOptions(gmhtml.WithUnsafe()))
	var page bytes.Buffer
	if err := md.Convert(src, &page); err != nil {
		t.Fatal(err)
	}
	root, err := html.Parse(&page)
	if err != nil {
		t.Fatal(err)
	}
	c := &content{}
	c.html(root, &c.text)
	return c
}

func (c *content) html(n *html.Node, into *strings.Builder) {
	switch {
	case n.Type == html.TextNode:
		into.WriteString(n.Data)
	case n.Type == html.ElementNode:
		switch n.Data {
		case "rt":
			into = &c.readings
		case "rp", "script", "style":
			return
		}
		for _, a := range n.Attr {
			switch a.Key {
			case "alt":
				c.alts.WriteString(a.Val)
			case "href", "src":
				if !strings.HasPrefix(a.Val, "mailto:") {
					c.url(a.Val)
				}
			}
		}
	}
	for child := n.FirstChild; child != nil; child = child.NextSibling {
		c.html(child, into)
	}
}

// url keeps an address with its percent-encoding resolved: renderers differ in what they encode.
func (c *content) url(u string) {
	if plain, err := url.PathUnescape(u); err == nil {
		u = plain
	}
	c.urls = append(c.urls, u)
}

func documentContent(d *markup.Document) *content {
	c := &content{}
	for _, b := range d.Blocks {
		if b.Kind == markup.Raw {
			c.raw(b.Text.Plain)
			continue
		}
		for _, s := range b.Text.Spans {
			switch s.Kind {
			case markup.Tag:
				c.raw(s.Text)
			case markup.Ruby:
				c.readings.WriteString(s.Text)
			case markup.InlineImage:
				c.alts.WriteString(s.Text)
				c.url(s.URL)
			case markup.Link:
				if !strings.HasPrefix(s.URL, "mailto:") {
					c.url(s.URL)
				}
			case markup.FootnoteRef:
				c.text.WriteString("[^" + s.Text + "]")
			}
		}
		if b.Kind == markup.Image {
			c.alts.WriteString(b.Text.Plain)
			c.url(b.URL)
			continue
		}
		c.text.WriteString(b.Text.Plain)
	}
	slices.Sort(c.urls)
	return c
}

// raw takes the addresses from raw HTML.
func (c *content) raw(s string) {
	z := html.NewTokenizer(strings.NewReader(s))
	for z.Next() != html.ErrorToken {
		for _, a := range z.Token().Attr {
			if a.Key == "href" || a.Key == "src" {
				c.url(a.Val)
			}
		}
	}
}

// squeeze drops white space: how lines break is not what is compared here.
func squeeze(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsSpace(r) {
			return -1
		}
		return r
	}, s)
}

func lcttFiles(t testing.TB) []string {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(shared(t, "corpus/lctt"), "*", "*.md"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no articles in the corpus: %v", err)
	}
	return files
}

func TestCorpusRoundTrip(t *testing.T) {
	for _, f := range lcttFiles(t) {
		src, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		t.Run(filepath.Base(filepath.Dir(f))+"/"+filepath.Base(f), func(t *testing.T) {
			d := read(t, string(src))
			roundTrip(t, d)
			compareContent(t, goldmarkContent(t, src), documentContent(d))
			if got, err := d.Splice(nil); err != nil || !bytes.Equal(got, src) {
				t.Errorf("Splice(nil) changed the source: %v", err)
			}
		})
	}
}

// compareContent holds what our reader found against what goldmark did.
func compareContent(t *testing.T, want, got *content) {
	t.Helper()
	for _, x := range []struct{ what, want, got string }{
		{"text", want.text.String(), got.text.String()},
		{"readings", want.readings.String(), got.readings.String()},
		{"alt texts", want.alts.String(), got.alts.String()},
	} {
		// Where CommonMark leaves "**注意：**在" alone we see strong text.
		a, b := strings.ReplaceAll(squeeze(x.want), "*", ""), strings.ReplaceAll(squeeze(x.got), "*", "")
		if a == b {
			continue
		}
		i := 0
		for i < min(len(a), len(b)) && a[i] == b[i] {
			i++
		}
		near := func(s string) string { return s[max(0, i-60):min(len(s), i+60)] }
		t.Errorf("%s differ at %d of %d:\nwant ...%s...\ngot  ...%s...", x.what, i, len(a), near(a), near(b))
	}
	// We see more bare addresses than goldmark does ("via：https://...", "http://192.0.2.1/"), never fewer.
	if lost := without(want.urls, got.urls); len(lost) > 0 {
		t.Errorf("addresses lost: %q", lost)
	}
	for _, more := range without(got.urls, want.urls) {
		if !strings.Contains(want.text.String(), more) {
			t.Errorf("address %q is not in the text", more)
		}
	}
}

func without(a, b []string) []string {
	var out []string
	for _, s := range a {
		if i := slices.Index(b, s); i >= 0 {
			b = slices.Delete(slices.Clone(b), i, i+1)
			continue
		}
		out = append(out, s)
	}
	return out
}
