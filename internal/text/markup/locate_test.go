package markup_test

import (
	"testing"

	"recto/internal/text/markup"
)

func TestLocate(t *testing.T) {
	cases := []struct {
		name, raw, plain string
		at               string // a word of plain
		want             int
	}{
		{"plain text", "one two three", "one two three", "two", 4},
		{"after emphasis", "**one** two", "one two", "two", 8},
		{"inside a link", "see [the map](http://the.map/) now", "see the map now", "map", 9},
		{"after a link", "see [the map](http://the.now/) now", "see the map now", "now", 31},
		{"Chinese", "他说：**谈判**很短", "他说：谈判很短", "很短", 19},
		{"after an entity", "a &amp; b c", "a & b c", "c", 10},
		{"after a folded line", "一行\n二行", "一行二行", "二行", 7},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			d := &markup.Document{Source: []byte(c.raw), Blocks: []markup.Block{
				{Kind: markup.Paragraph, Text: markup.Plain(c.plain), Pos: markup.Pos{End: len(c.raw)}}}}
			if got := d.Locate(0, index(t, c.plain, c.at)); got != c.want {
				t.Errorf("Locate(%q) = %d, want %d", c.at, got, c.want)
			}
		})
	}
}

func index(t testing.TB, s, word string) int {
	t.Helper()
	for i := 0; i+len(word) <= len(s); i++ {
		if s[i:i+len(word)] == word {
			return i
		}
	}
	t.Fatalf("%q is not in %q", word, s)
	return 0
}

func FuzzLocate(f *testing.F) {
	f.Add("**one** two", "one two", 4)
	f.Add("一行\n二行", "一行二行", 6)
	f.Fuzz(func(t *testing.T, raw, plain string, offset int) {
		d := &markup.Document{Source: []byte(raw), Blocks: []markup.Block{
			{Text: markup.Plain(plain), Pos: markup.Pos{End: len(raw)}}}}
		if got := d.Locate(0, offset); got < 0 || got > len(raw) {
			t.Errorf("Locate = %d outside of the source's %d bytes", got, len(raw))
		}
	})
}
