package check_test

import (
	"fmt"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"recto/internal/text/check"
	"recto/internal/text/facing"
	"recto/internal/text/markup"
)

// TestMarkupQuality takes elements out of the targets of reviewed articles, one at a time, and counts how many
// are missed; and how many are reported where nothing was taken out. testdata/markup.txt holds the figures.
func TestMarkupQuality(t *testing.T) {
	files, err := filepath.Glob(filepath.Join(shared(t, "corpus", "lctt"), "*", "final.zh.md"))
	if err != nil {
		t.Fatal(err)
	}
	rules := []string{"link/lost", "link/changed", "markup/code", "markup/lost", "markup/footnote", "markup/ruby", "punctuation/bracket"}
	type row struct{ units, clean, damaged, found int }
	rows := map[string]*row{}
	for _, r := range rules {
		rows[r] = &row{}
	}
	var checker check.Checker
	fires := func(u *check.Unit, rule string) bool {
		return slices.ContainsFunc(checker.Unit(u), func(f check.Finding) bool { return f.Rule == rule })
	}
	for _, name := range files {
		src, tgt := file(t, filepath.Join(filepath.Dir(name), "source.en.md"), "en"), file(t, name, "zh")
		for _, u := range check.Units(src, tgt, facing.Join(src, tgt, facing.Options{})) {
			if u.Source.Absent || u.Target.Absent {
				continue
			}
			u.Source.Block, u.Target.Block = -1, -1
			for _, rule := range rules {
				r := rows[rule]
				r.units++
				if fires(&u, rule) {
					r.clean++
					continue
				}
				for _, damaged := range damage(u, rule) {
					r.damaged++
					if fires(&damaged, rule) {
						r.found++
					}
				}
			}
		}
	}
	var out strings.Builder
	out.WriteString("60 reviewed articles: rule, units, of these reported as they are, elements damaged, damage found\n")
	for _, rule := range rules {
		r := rows[rule]
		fmt.Fprintf(&out, "%-20s %6d %4d %5d %5d\n", rule, r.units, r.clean, r.damaged, r.found)
	}
	golden(t, "testdata/markup.txt", out.String())
}

// damage gives the unit with one element of its target taken out or spoilt, once for every element that the
// rule looks after.
func damage(u check.Unit, rule string) (out []check.Unit) {
	text := u.Target.Text
	without := func(i int) {
		d := u
		d.Target.Text.Spans = slices.Delete(slices.Clone(text.Spans), i, i+1)
		out = append(out, d)
	}
	for i, s := range text.Spans {
		words := text.Plain[s.Start:s.End]
		switch {
		case rule == "link/lost" && s.Kind == markup.Link && sourceHas(u, s):
			without(i)
		case rule == "link/changed" && s.Kind == markup.Link && sourceHas(u, s) && len(s.URL) > 20 && !strings.ContainsAny(s.URL, "?#"):
			d := u
			d.Target.Text.Spans = slices.Clone(text.Spans)
			d.Target.Text.Spans[i].URL = s.URL[:len(s.URL)-4] + s.URL[len(s.URL)-2:]
			out = append(out, d)
		case rule == "markup/code" && s.Kind == markup.CodeSpan && len(words) > 3 && sourceCode(u, words):
			d := u
			d.Target.Text.Plain = text.Plain[:s.Start] + words[:len(words)-2] + "qq" + text.Plain[s.End:]
			out = append(out, d)
		case rule == "markup/footnote" && s.Kind == markup.FootnoteRef, rule == "markup/lost" && s.Kind == markup.Strong:
			without(i)
		case rule == "markup/ruby" && s.Kind == markup.Ruby && len(s.Text) > 6:
			d := u
			d.Target.Text.Spans = slices.Clone(text.Spans)
			d.Target.Text.Spans[i].Text = s.Text[:1] + "qq" + s.Text[3:]
			out = append(out, d)
		}
	}
	if at := strings.IndexAny(text.Plain, ")）"); rule == "punctuation/bracket" && at > 0 && len(text.Spans) == 0 && u.Target.Kind != markup.Code {
		d := u
		size := len("）")
		if text.Plain[at] == ')' {
			size = 1
		}
		d.Target.Text.Plain = text.Plain[:at] + text.Plain[at+size:]
		out = append(out, d)
	}
	return out
}

func sourceHas(u check.Unit, link markup.Span) bool {
	return strings.Contains(link.URL, "://") && slices.ContainsFunc(u.Source.Text.Spans, func(s markup.Span) bool { return s.Kind == markup.Link && s.URL == link.URL })
}

func sourceCode(u check.Unit, words string) bool {
	return strings.Count(u.Target.Text.Plain, words) == 1 && slices.ContainsFunc(u.Source.Text.Spans, func(s markup.Span) bool {
		return s.Kind == markup.CodeSpan && u.Source.Text.Plain[s.Start:s.End] == words
	})
}

// TestCodeBlocks compares code blocks line by line.
func TestCodeBlocks(t *testing.T) {
	block := func(source, target string) []check.Finding {
		u := unit("en", source, "zh", target)
		u.Source.Kind, u.Target.Kind = markup.Code, markup.Code
		return check.RunUnit(u)
	}
	source := "# install it\nsudo apt install recto\nrecto serve --addr :8080\n"
	if f := block(source, "# 安装\nsudo apt install recto\nrecto serve --addr :8080\n"); len(f) != 0 {
		t.Errorf("a translated comment is reported: %v", f)
	}
	f := block(source, "# 安装\nsudo apt instal recto\nrecto serve --addr :8080\n")
	if len(f) != 1 || f[0].Rule != "markup/code" || f[0].Suggestion != "sudo apt install recto" {
		t.Errorf("a misspelt command gives %v, want markup/code with the right one", f)
	}
	if f := block(source, "# 安装\nsudo apt install recto\n"); len(f) != 1 || f[0].Rule != "markup/code" {
		t.Errorf("a line less gives %v, want markup/code", f)
	}
}

func TestReferences(t *testing.T) {
	for _, c := range []struct {
		source, target string
		found          bool
	}{
		{"The port is closed [12].", "港口已关闭[12]。", false},
		{"The port is closed [12].", "港口已关闭【12】。", false},
		{"The port is closed [12].", "港口已关闭。", true},
		{"The port [the old one] is closed.", "港口（老港）已关闭。", false},
	} {
		got := slices.ContainsFunc(check.RunUnit(unit("en", c.source, "zh", c.target)), func(f check.Finding) bool { return f.Rule == "markup/footnote" })
		if got != c.found {
			t.Errorf("%q, %q: markup/footnote = %v, want %v", c.source, c.target, got, c.found)
		}
	}
	u := unit("en", "The port is closed.", "ru", "Порт закрыт.")
	u.Source.Text.Spans = []markup.Span{{Kind: markup.FootnoteRef, Start: 8, End: 8, Text: "a"}}
	if f := check.RunUnit(u); len(f) != 1 || f[0].Rule != "markup/footnote" {
		t.Errorf("a lost footnote gives %v", f)
	}
	u.Target.Text.Spans = []markup.Span{{Kind: markup.FootnoteRef, Start: 8, End: 8, Text: "a"}}
	if f := check.RunUnit(u); len(f) != 0 {
		t.Errorf("a kept footnote gives %v", f)
	}
}
