package check_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"recto/internal/text/check"
)

// marked are the words that a rule marks in an article without a source.
func marked(t *testing.T, rule, language, markdown string) (words []string) {
	t.Helper()
	doc := document(t, markdown, language)
	for _, f := range check.Run(&check.Article{Target: doc}) {
		if f.Rule == rule && f.Target.Block >= 0 {
			words = append(words, doc.Blocks[f.Target.Block].Text.Plain[f.Target.Start:f.Target.End])
		}
	}
	return words
}

func TestMarkedWords(t *testing.T) {
	for _, c := range []struct {
		rule, language, text string
		want                 []string
	}{
		{"article/unlinked", "en", `See https\://example.org/a_(b) and (https\://example.org/c), or [this](https://example.org).`, []string{"https://example.org/a_(b)", "https://example.org/c"}},
		{"article/unlinked", "zh", `见 https\://ru.example.org/wiki/Россия，还有 <https://example.org>。`, []string{"https://ru.example.org/wiki/Россия"}},
		{"article/unlinked", "en", "`https://example.org` and ftp\\://example.org", nil},
		{"image/dead", "en", "![a b](http://localhost/a.png)\n\n![c d](http://192.168.1.7/a.png)\n\n![e f](http://10.media.example.com/a.png)\n\n![g h](file:///home/a.png)", []string{"a b", "c d", "g h"}},
		{"note/reporting", "en", "It rained. (Translator’s note: The mayor said: “We shall not open the pier before the autumn.”)", []string{"(Translator’s note: The mayor said: “We shall not open the pier before the autumn.”)"}},
		{"note/reporting", "en", "It rained. (Translator’s note: a proverb; people say: “It rains where it is wet already, as they say.”)", nil},
		{"note/reporting", "zh", "下雨了。（译者注：“立付”是 Live 的译名，开发者称之为“立付”。）", nil},
	} {
		if got := marked(t, c.rule, c.language, c.text); !slices.Equal(got, c.want) {
			t.Errorf("%s marks %q in %q, want %q", c.rule, got, c.text, c.want)
		}
	}
}

func TestChanges(t *testing.T) {
	for _, c := range []struct {
		was, now string
		want     []check.Change
	}{
		{"One is here. Two is here.", "One is here. Two is here.", nil},
		{"One is here. Two is here.", "Two is here. One is here.", nil}, // only moved
		{"One is here. Two is here. Three is here.", "One is here. Two was here. Three is here.", []check.Change{{Was: "Two is here.", Now: "Two was here."}}},
		{"One is here. Two is here.", "One is here.", []check.Change{{Was: "Two is here."}}},
		{"One is here.", "Zero is here. One is here.", []check.Change{{Now: "Zero is here."}}},
		{"", "One is here.", []check.Change{{Now: "One is here."}}},
	} {
		if got := check.Changes(document(t, c.was, "en"), document(t, c.now, "en")); !slices.Equal(got, c.want) {
			t.Errorf("%q to %q: %+v, want %+v", c.was, c.now, got, c.want)
		}
	}
}

// A page of which nearly all is other is one finding, and a word of a heading is not taken for the sentence that has it.
func TestChangedSource(t *testing.T) {
	many, other := "# Pier\n\n", "# Pier\n\n"
	for i := range 60 {
		many += fmt.Sprintf("The pier is closed on day %d.\n\n", i)
		other += fmt.Sprintf("The bridge is open at hour %d.\n\n", i)
	}
	run := func(source, now string) (out []check.Finding) {
		doc := document(t, source, "en")
		a := &check.Article{Source: doc, Target: doc, Now: document(t, now, "en")}
		for i := range doc.Blocks {
			side := unit("en", "", "en", "").Target
			side.Text, side.Block, side.Kind = doc.Blocks[i].Text, i, doc.Blocks[i].Kind
			a.Units = append(a.Units, check.Unit{ID: fmt.Sprint(i), Source: side, Target: side})
		}
		for _, f := range check.Run(a) {
			if f.Rule == "article/changed" {
				out = append(out, f)
			}
		}
		return out
	}
	if got := run(many, other); len(got) != 1 || got[0].Args["Count"] != "60" {
		t.Errorf("another page makes %d findings", len(got))
	}
	got := run("# Pier\n\nThe Pier is closed on Monday, and nobody knows why.", "# Pier\n\nThe Pier is closed on Tuesday, and nobody knows why.")
	if len(got) != 1 || got[0].Unit != "1" || !strings.Contains(got[0].Args["Now"], "Tuesday") {
		t.Errorf("a changed sentence makes %+v", got)
	}
}
