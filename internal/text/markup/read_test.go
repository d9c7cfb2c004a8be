package markup_test

import (
	"reflect"
	"testing"

	"recto/internal/text/markup"
)

// bare drops positions and numbers the containers afresh, so that documents can be compared.
func bare(d *markup.Document) *markup.Document {
	out := &markup.Document{Lang: d.Lang}
	ids := map[int]int{}
	for _, b := range d.Blocks {
		b.Pos, b.Depth = markup.Pos{}, 0
		var in []markup.Container
		for _, c := range b.In {
			if ids[c.ID] == 0 {
				ids[c.ID] = len(ids) + 1
			}
			c.ID = ids[c.ID]
			in = append(in, c)
		}
		b.In = in
		out.Blocks = append(out.Blocks, b)
	}
	for _, l := range d.Links {
		l.Pos = markup.Pos{}
		out.Links = append(out.Links, l)
	}
	return out
}

func read(t testing.TB, src string) *markup.Document {
	t.Helper()
	d, err := markup.ReadMarkdown([]byte(src), markup.Options{})
	if err != nil {
		t.Fatalf("ReadMarkdown(%q): %v", src, err)
	}
	return d
}

// roundTrip writes a document and reads it back: the same document, and the same text when written again.
func roundTrip(t testing.TB, d *markup.Document) string {
	t.Helper()
	checkDocument(t, d)
	written := d.Markdown()
	again := read(t, string(written))
	a, b := bare(d), bare(again)
	b.Lang = a.Lang
	if !reflect.DeepEqual(a, b) {
		for i := range max(len(a.Blocks), len(b.Blocks)) {
			var x, y any
			if i < len(a.Blocks) {
				x = a.Blocks[i]
			}
			if i < len(b.Blocks) {
				y = b.Blocks[i]
			}
			if !reflect.DeepEqual(x, y) {
				t.Fatalf("block %d changed\nfrom %+v\nto   %+v\nwritten:\n%s", i, x, y, written)
			}
		}
		t.Fatalf("links changed\nfrom %+v\nto   %+v\nwritten:\n%s", a.Links, b.Links, written)
	}
	if w := again.Markdown(); string(w) != string(written) {
		t.Fatalf("written again:\n%s\nfirst:\n%s", w, written)
	}
	return string(written)
}

func checkDocument(t testing.TB, d *markup.Document) {
	t.Helper()
	for i, b := range d.Blocks {
		checkText(t, b.Text)
		if b.Pos.Start < 0 || b.Pos.End < b.Pos.Start || b.Pos.End > len(d.Source) {
			t.Fatalf("block %d %+v has place %v outside of the source", i, b, b.Pos)
		}
	}
}

func FuzzReadMarkdown(f *testing.F) {
	for _, s := range []string{
		"# T\n\na *b* c\nd\n\n> q\n> - x\n>   1. y\n\n```go\nx\n```\n\n| a | b |\n|---|:-:|\n| 1 | 2 | 3 |\n",
		"- a\n- [x] b\n\n  c\n* d\n\n[^1]: note\n    more\n\nx[^1] [l] [m][l]\n\n[l]: /u 't'\n",
		"作者：甲\n![a](b)\n***译者：\n乙***\n", "T\n===\n\nU\n---\n\n***\n", "<div>\n*x* <b>y</b>\n</div>\n\n<!-- c\n\nd -->\n",
		"<figure><img src=\"a\" alt=\"b\"><figcaption>c</figcaption></figure>\n", "<ul><li>a<li>b</ul>", "    code\n\n\tmore\n",
		"1) a\n2) b\n\n3. c\n", "- \n- a\n", ">\n> a\n>\n", "a\\\nb  \nc\n", "<p align=\"center\"><img src=\"x\"></p>", "~~~ a`b\n~~~",
		"| a |\n| - |\n", "&#10;a\n", "<details>\n<summary>s</summary>\nt\n</details>",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := markup.ReadMarkdown([]byte(s), markup.Options{})
		if err != nil {
			return
		}
		roundTrip(t, d)
	})
}
