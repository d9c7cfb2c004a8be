package check_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
	"unicode/utf8"

	"recto/internal/text/check"
	"recto/internal/text/facing"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

func FuzzRunUnit(f *testing.F) {
	f.Add("ru", "Порт закрыли 11 января.", "zh", "港口于“1月12日”关闭（译者注：老港）。")
	f.Add("de", "Beginn um 18.30 Uhr, 1.250.000,5 Mio.", "en", "It starts at 6:30 pm, 1,250,000.5 million.")
	f.Add("ja", "１万１０００隻のうち３成", "zh", "二〇二二年三十万五千零一成“”“『』」")
	f.Add("en", "«»„“ \" ' 3 5 000 000 to 6 million", "ru", "«« 30-е, — сказал он")
	f.Fuzz(func(t *testing.T, from, source, to, target string) {
		a, errA := lang.Parse(from)
		b, errB := lang.Parse(to)
		if errA != nil || errB != nil || !utf8.ValidString(source) || !utf8.ValidString(target) {
			return
		}
		u := check.Unit{Source: check.Side{Lang: a, Text: markup.Plain(source), Block: -1}, Target: check.Side{Lang: b, Text: markup.Plain(target), Block: -1}}
		for _, x := range check.RunUnit(u) {
			inside(t, x, x.Source, source)
			inside(t, x, x.Target, target)
		}
	})
}

func FuzzRun(f *testing.F) {
	files, _ := filepath.Glob("testdata/article/*.txtar")
	for _, name := range files {
		if text, err := os.ReadFile(name); err == nil {
			f.Add("zh", string(text))
			f.Add("ru", string(text))
		}
	}
	f.Add("en", pier)
	f.Fuzz(func(t *testing.T, language, text string) {
		l, err := lang.Parse(language)
		if err != nil {
			return
		}
		doc, err := markup.ReadMarkdown([]byte(text), markup.Options{Lang: l})
		if err != nil {
			return
		}
		markup.AssignRoles(doc)
		for _, x := range check.Run(&check.Article{Target: doc, Units: check.Units(nil, doc, facing.Alone(doc, nil))}) {
			if x.Target != nil && x.Target.Block >= 0 {
				inside(t, x, x.Target, doc.Blocks[x.Target.Block].Text.Plain)
			}
		}
	})
}

// inside holds that a place lies in its text, on the boundaries of characters.
func inside(t *testing.T, f check.Finding, p *check.Place, text string) {
	t.Helper()
	if p == nil {
		return
	}
	if p.Start < 0 || p.End < p.Start || p.End > len(text) {
		t.Fatalf("%s at %d:%d of a text of %d bytes", f.Rule, p.Start, p.End, len(text))
	}
	if !utf8.ValidString(text[p.Start:p.End]) {
		t.Fatalf("%s at %d:%d cuts a character", f.Rule, p.Start, p.End)
	}
}

// TestHostile holds that no text takes more than a breath.
func TestHostile(t *testing.T) {
	for name, text := range map[string]string{
		"brackets":     strings.Repeat("(", 200_000),
		"quotes":       strings.Repeat("“", 100_000) + strings.Repeat("»", 100_000),
		"straight":     strings.Repeat("\"a ", 100_000),
		"digits":       strings.Repeat("1,", 200_000),
		"numerals":     strings.Repeat("一万", 100_000),
		"names":        strings.Repeat("里亚布科夫瑞博科夫·", 20_000),
		"many names":   manyNames(3000),
		"one sentence": strings.Repeat("她说：“我们。然而，她", 20_000),
		"repetitions":  strings.Repeat("关于俄罗斯向美国提出的安全保障要求的第一次谈判。", 10_000),
		"words":        strings.Repeat("word word ", 50_000),
	} {
		t.Run(name, func(t *testing.T) {
			began := time.Now()
			doc := &markup.Document{Lang: "zh-Hans", Blocks: []markup.Block{{Kind: markup.Paragraph, Text: markup.Plain(text)}}}
			check.Run(&check.Article{Target: doc})
			check.RunUnit(unit("en", text, "zh", text))
			check.RunUnit(unit("zh", text, "en", text))
			if took := time.Since(began); took > 20*time.Second {
				t.Errorf("%d bytes took %v", len(text), took)
			}
		})
	}
}

func manyNames(n int) string {
	const chars = "里亚布科夫瑞博斯基尔特洛"
	runes := []rune(chars)
	var out strings.Builder
	for i := range n {
		for k := range 4 {
			out.WriteRune(runes[(i>>(3*k)+k*5)%len(runes)])
		}
		out.WriteString("说，")
	}
	return out.String()
}
