package markup_test

import (
	"testing"

	"recto/internal/text/markup"
)

func FuzzParseInline(f *testing.F) {
	for _, s := range []string{
		"plain", "*a* **b** ***c***", "[a](b \"c\")", "![a][1] [b][] [1]", "`a`` b`", "a\\\nb  \nc", "<b>x</b> <u>y</u>",
		"**“中文。”**后面", "<ruby>汉<rt>han</rt></ruby>", "https://example.org/a_b_c, www.example.org a@b.example", "~~a~~ ~b~",
		"&amp; &#65; &nbsp; &copy", "[![a](b)](c) [a ![b](c)](d)", "[^1] x[^a]", "a*b*c _d_ e_f_g", "****a**b**",
		"<span class=\"note\">x</span>", "[[[a](b)", "\\[a\\] \\* 1\\. #", "*a **b*** **a*b*c**", "<a href=\"x\">y *z*</a>",
	} {
		f.Add(s)
	}
	links := []markup.LinkDef{{Label: "1", URL: "https://example.org/1"}, {Label: "B", URL: "/b", Title: "t"}}
	f.Fuzz(func(t *testing.T, s string) {
		first := markup.ParseInline(s, links)
		checkText(t, first)
		written := first.Markdown(links)
		second := markup.ParseInline(written, links)
		if !equal(first, second) {
			t.Fatalf("ParseInline(%q)\n = %#v\nwritten %q\nread   %#v", s, first, written, second)
		}
		if again := second.Markdown(links); again != written {
			t.Fatalf("Markdown of %q = %q, then %q", s, written, again)
		}
	})
}

// checkText holds a text against what Text promises about its spans.
func checkText(t testing.TB, x markup.Text) {
	t.Helper()
	var open []int
	for i, s := range x.Spans {
		if s.Start < 0 || s.End > len(x.Plain) || s.Start > s.End {
			t.Fatalf("span %d %+v outside of %q", i, s, x.Plain)
		}
		if i > 0 {
			p := x.Spans[i-1]
			if p.Start > s.Start || p.Start == s.Start && p.End < s.End {
				t.Fatalf("spans %+v and %+v of %q out of order", p, s, x.Plain)
			}
		}
		for len(open) > 0 && open[len(open)-1] <= s.Start {
			open = open[:len(open)-1]
		}
		if s.Start < s.End {
			if len(open) > 0 && s.End > open[len(open)-1] {
				t.Fatalf("span %+v of %q crosses another", s, x.Plain)
			}
			open = append(open, s.End)
		}
	}
}

func equal(a, b markup.Text) bool {
	if a.Plain != b.Plain || len(a.Spans) != len(b.Spans) {
		return false
	}
	for i := range a.Spans {
		if a.Spans[i] != b.Spans[i] {
			return false
		}
	}
	return true
}
