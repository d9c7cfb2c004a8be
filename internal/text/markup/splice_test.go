package markup_test

import (
	"bytes"
	"math/rand/v2"
	"os"
	"strings"
	"testing"

	"recto/internal/text/markup"
)

// spliceRound changes block i and reads the result: the block has the new text, all others the old one.
func spliceRound(t testing.TB, d *markup.Document, i int, text markup.Text) {
	t.Helper()
	out, err := d.Splice(map[int]markup.Text{i: text})
	if err != nil {
		t.Fatalf("Splice(%d) of %q: %v", i, d.Source, err)
	}
	again, err := markup.ReadMarkdown(out, markup.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if len(again.Blocks) != len(d.Blocks) {
		t.Fatalf("Splice(%d, %q) of\n%s\nmade %d blocks of %d:\n%s", i, text.Plain, d.Source, len(again.Blocks), len(d.Blocks), out)
	}
	for k, b := range again.Blocks {
		want := d.Blocks[k].Text
		if k == i {
			want = text
		}
		if !equal(b.Text, want) {
			t.Fatalf("Splice(%d, %q) of\n%s\nblock %d is %+v, want %+v:\n%s", i, text.Plain, d.Source, k, b.Text, want, out)
		}
	}
}

func TestSpliceChangesOneBlock(t *testing.T) {
	for _, c := range []struct{ name, src, from, to, want string }{
		{"paragraph", "One *two*.\n\n  Three\nfour.\n", "Three four.", "Five", "One *two*.\n\n  Five\n"},
		{"setext heading", "Old\n===\n\nText\n", "Old", "# New", "\\# New\n===\n\nText\n"},
		{"heading", "## Old ##\n", "Old", "New #", "## New \\# ##\n"},
		{"quote with lazy line", "> a\nb\n> c\n", "a b c", "x\ny", "> x\\\n> y\n"},
		{"list item", "1) a\n2)  b\n    c\n", "b c", "2. d\ne", "1) a\n2)  2\\. d\\\n    e\n"},
		{"cell", "a|b\n-|-\n c | d\n", "d", "e|f", "a|b\n-|-\n c | e\\|f\n"},
		{"fence", "- ```go\n  x\n  ```\n- y\n", "x", "```\nz", "- ````go\n  ```\n  z\n  ````\n- y\n"},
		{"indented code", "a\n\n    x\n    y\n\nb\n", "x\ny", "z", "a\n\n```\nz\n```\n\nb\n"},
		{"line of a paragraph", "![i](/j)\n作者：甲\n译者：乙\n", "作者：甲", "作者：丙", "![i](/j)\n作者：丙\n译者：乙\n"},
		{"alt text", "x\n\n![i][1]\n\n[1]: /j\n", "i", "k]", "x\n\n![k\\]][1]\n\n[1]: /j\n"},
		{"html", "a\n<p>b</p>\nc\n\nd\n", "b", "e", "a\n\ne\n\nc\n\nd\n"},
		{"marks over a cut", "*作者：甲\n译者：乙*\n", "译者：乙", "译者：丙", "*作者：甲*\n译者：丙\n"},
		{"crlf", "> a\r\n> b\r\n\r\nc\r\n", "a b", "x\ny", "> x\\\r\n> y\r\n\r\nc\r\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := read(t, c.src)
			for i, b := range d.Blocks {
				if b.Text.Plain == c.from {
					out, err := d.Splice(map[int]markup.Text{i: markup.Plain(c.to)})
					if err != nil || string(out) != c.want {
						t.Fatalf("Splice = %q, %v, want %q", out, err, c.want)
					}
					return
				}
			}
			t.Fatalf("no block %q in %+v", c.from, d.Blocks)
		})
	}
}

func TestSpliceRefuses(t *testing.T) {
	d := read(t, "a\n\n---\n\n#\n")
	for i, want := range map[int]string{7: "no block 7", 1: "is a rule", 2: "no place"} {
		if _, err := d.Splice(map[int]markup.Text{i: markup.Plain("x")}); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("Splice(%d) error = %v, want %q", i, err, want)
		}
	}
	d.Blocks[0].Meta = true
	if _, err := d.Splice(map[int]markup.Text{0: markup.Plain("x")}); err == nil {
		t.Error("Splice of a front matter block: no error")
	}
	if _, err := (&markup.Document{}).Splice(nil); err == nil {
		t.Error("Splice without a source: no error")
	}
}

func TestSpliceOfCorpus(t *testing.T) {
	r := rand.New(rand.NewPCG(5, 6))
	texts := []markup.Text{
		markup.ParseInline("新的*文本*。", nil), markup.Plain("1. x"), markup.Plain("# [x] `y` | z"),
		markup.ParseInline("**“引”**后", nil), markup.ParseInline("two\\\nlines", nil),
	}
	for _, f := range lcttFiles(t) {
		src, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		d := read(t, string(src))
		for range 5 {
			i := r.IntN(len(d.Blocks))
			b := d.Blocks[i]
			if b.Kind == markup.Rule || b.Kind == markup.Raw || b.Kind == markup.Image {
				continue
			}
			text := texts[r.IntN(len(texts))]
			if b.Joined || i+1 < len(d.Blocks) && d.Blocks[i+1].Joined {
				text = markup.Plain("作者：甲乙") // another text would not stay a line apart
			}
			if b.Kind == markup.Code {
				text = markup.Plain(text.Plain)
			}
			spliceRound(t, d, i, text)
		}
		if out, err := d.Splice(nil); err != nil || !bytes.Equal(out, src) {
			t.Errorf("%s: Splice(nil) changed the source: %v", f, err)
		}
	}
}
