package markup_test

import (
	"errors"
	"runtime"
	"strings"
	"testing"
	"time"

	"recto/internal/text/markup"
)

// inTime fails when f takes longer than a hostile input may: seconds, where quadratic time would be hours.
func inTime(t *testing.T, limit time.Duration, f func()) {
	t.Helper()
	start := time.Now()
	f()
	if d := time.Since(start); d > limit {
		t.Errorf("took %v, limit %v", d, limit)
	}
}

func TestRefusesDeepNesting(t *testing.T) {
	const n = 100_000
	for name, src := range map[string]string{
		"quotes":         "text\n\n" + strings.Repeat("> ", n) + "x\n",
		"tight quotes":   "text\n\n" + strings.Repeat(">", n) + "x\n",
		"lists":          "text\n\n" + strings.Repeat("- ", n) + "x\n",
		"numbered lists": "text\n\n" + strings.Repeat("1. ", n) + "x\n",
		"mixed":          "text\n\n" + strings.Repeat("> - ", n) + "x\n",
		"footnotes":      "text\n\n" + strings.Repeat("[^a]: ", n) + "x\n",
	} {
		t.Run(name, func(t *testing.T) {
			inTime(t, 5*time.Second, func() {
				_, err := markup.ReadMarkdown([]byte(src), markup.Options{})
				var e *markup.SourceError
				if !errors.As(err, &e) || e.Line != 3 || !strings.Contains(err.Error(), "100 deep") {
					t.Errorf("error = %v", err)
				}
			})
		})
	}
	deep := strings.Repeat("> ", markup.MaxDepth) + "x\n"
	if d := read(t, deep); len(d.Blocks[0].In) != markup.MaxDepth {
		t.Errorf("%d quotes were read as %d", markup.MaxDepth, len(d.Blocks[0].In))
	}
}

func TestRefusesNestedLinesOfLists(t *testing.T) {
	var b strings.Builder
	for i := range 300 {
		b.WriteString(strings.Repeat("  ", i) + "- x\n")
	}
	_, err := markup.ReadMarkdown([]byte(b.String()), markup.Options{})
	var e *markup.SourceError
	if !errors.As(err, &e) || e.Line != 101 {
		t.Errorf("error = %v, want one for line 101", err)
	}
}

func TestHostileInlineTextTakesLinearTime(t *testing.T) {
	const n = 30_000
	var ticks, quoted strings.Builder
	for i := range 1000 {
		ticks.WriteString(strings.Repeat("`", i+1) + " ")
		quoted.WriteString("<a x='\" y=\"' ")
	}
	for name, src := range map[string]string{
		"brackets":            strings.Repeat("[", n),
		"closing brackets":    strings.Repeat("[", n) + strings.Repeat("]", n),
		"images":              strings.Repeat("![", n) + strings.Repeat("](x)", n),
		"open images, links":  strings.Repeat("![[a](b)", n),
		"links":               strings.Repeat("[a](b)", n),
		"unfinished links":    strings.Repeat("[a](<b", n),
		"unfinished titles":   strings.Repeat(`[a](b "`, n),
		"titles in parens":    strings.Repeat("[a](b (c", n),
		"destinations":        strings.Repeat("[a](b", n),
		"reference labels":    strings.Repeat("[a][b", n),
		"stars":               strings.Repeat("*", n),
		"openers":             strings.Repeat("*a ", n),
		"both ways":           strings.Repeat("*a_b", n),
		"mixed stars":         strings.Repeat("*a **b ", n) + strings.Repeat("c* d** ", n),
		"stars and bars":      strings.Repeat("*a _b ", n) + strings.Repeat("c* ", n),
		"rule of three":       strings.Repeat("a**b", n) + strings.Repeat("c*", n),
		"strikes":             strings.Repeat("~a~~b", n),
		"backticks":           strings.Repeat("`a``b", n),
		"growing backticks":   ticks.String(),
		"comments":            strings.Repeat("a <!-- ", n),
		"instructions":        strings.Repeat("a <? ", n),
		"declarations":        strings.Repeat("a <!X ", n),
		"sections":            strings.Repeat("a <![CDATA[ ", n),
		"attributes":          strings.Repeat("a <a b=", n),
		"quoted attributes":   quoted.String(),
		"open tags":           strings.Repeat("<b>", n),
		"tags":                strings.Repeat("<b>a", n) + strings.Repeat("</b>", n),
		"tags, no closers":    strings.Repeat("<b><i>", n) + strings.Repeat("</u></b>", n),
		"rubies":              "a " + strings.Repeat("<ruby>a<rt>", n) + strings.Repeat("</rt></ruby>", n),
		"note spans":          "a " + strings.Repeat(`<span class="note">`, n) + strings.Repeat("</span>", n),
		"anchors":             "a " + strings.Repeat(`<a href="x">*b`, n) + strings.Repeat("</a>*", n),
		"entities":            strings.Repeat("&", n) + strings.Repeat("&amp;", n),
		"addresses":           strings.Repeat("http://a", n),
		"addresses, commas":   strings.Repeat(",http://a", n),
		"addresses, brackets": strings.Repeat("http://a.b)(", n),
		"mail":                strings.Repeat("a@", n) + strings.Repeat("a.b@a.b", n),
		"w":                   strings.Repeat("www.", n),
		"hard breaks":         strings.Repeat("a\\\n", n),
		"br":                  "a" + strings.Repeat("<br>", n),
		"image lines":         strings.Repeat("![a](b)\n", n),
		"label lines":         strings.Repeat("作者：甲\n", n),
		"marks over lines":    strings.Repeat("*作者：甲\n", n) + strings.Repeat("作者：甲*\n", n),
		"soft breaks":         strings.Repeat("中\n", n),
	} {
		t.Run(name, func(t *testing.T) {
			inTime(t, 10*time.Second, func() {
				d, err := markup.ReadMarkdown([]byte(src), markup.Options{})
				if err != nil {
					t.Fatal(err)
				}
				d.Markdown()
				markup.ParseInline(src, nil)
			})
		})
	}
}

func TestHostileBlocksTakeLinearTime(t *testing.T) {
	const n = 15_000
	for name, src := range map[string]string{
		"definitions":         strings.Repeat("[a]: b\n", n),
		"unfinished ones":     strings.Repeat("[a\n", n),
		"titles":              strings.Repeat("[a]: b 'c\n", n),
		"tables":              strings.Repeat("|a|\n|-|\n", n),
		"cells":               "|" + strings.Repeat("a|", n) + "\n|" + strings.Repeat("-|", n) + "\n|" + strings.Repeat("|", n) + "\n",
		"delimiter rows":      strings.Repeat("a|b\n-|-|-\n", n),
		"html lines":          strings.Repeat("<div>\n", n),
		"html one line":       strings.Repeat("<div>", n) + "\n",
		"html text":           strings.Repeat("<div>a</p>", n) + "\n",
		"comments in a block": "<div>" + strings.Repeat("<!-- a -->x", n) + "\n",
		"scripts":             "<div>" + strings.Repeat("<script>", n) + "\n",
		"empty items":         strings.Repeat("-\n", n),
		"items":               strings.Repeat("- a\n\n", n),
		"item kinds":          strings.Repeat("- a\n+ b\n", n),
		"fences":              strings.Repeat("```\n", n),
		"rules":               strings.Repeat("- - -\n", n),
		"quotes":              strings.Repeat("> a\n\n", n),
		"footnotes":           strings.Repeat("[^a]: b\n", n) + strings.Repeat("[^a]", n),
		"tasks":               strings.Repeat("- [ ] <b>\n", n),
		"deep, often":         strings.Repeat(strings.Repeat("> ", 90)+"a\n\n", n/100),
	} {
		t.Run(name, func(t *testing.T) {
			inTime(t, 10*time.Second, func() {
				d, err := markup.ReadMarkdown([]byte(src), markup.Options{})
				if err != nil {
					t.Fatal(err)
				}
				d.Markdown()
			})
		})
	}
}

func TestReadsFiftyMegabytes(t *testing.T) {
	if testing.Short() {
		t.Skip("reads 50 MB; not in short mode")
	}
	para := "Die Lage *an der Grenze* blieb ruhig, wie [die Behörde](https://example.org/a) mitteilte; 会谈在日内瓦举行。\n\n"
	src := []byte(strings.Repeat("# Titel\n\n"+strings.Repeat(para, 20)+"- eins\n- zwei\n\n```\ncode\n```\n\n", 50_000_000/(len(para)*20+40)))
	inTime(t, 60*time.Second, func() {
		d, err := markup.ReadMarkdown(src, markup.Options{})
		if err != nil {
			t.Fatal(err)
		}
		var m runtime.MemStats
		runtime.ReadMemStats(&m)
		t.Logf("%d bytes, %d blocks, heap %d MiB", len(src), len(d.Blocks), m.HeapAlloc>>20)
		if last := d.Blocks[len(d.Blocks)-1]; last.Text.Plain != "code" || last.Pos.End != len(src)-2 {
			t.Errorf("last block = %+v, want the code at the end of %d bytes", last, len(src))
		}
	})
}
