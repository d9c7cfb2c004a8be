package style_test

import (
	"errors"
	"flag"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"

	"recto/internal/text/markup"
	"recto/internal/text/style"
)

var (
	update = flag.Bool("update", false, "rewrite testdata/quality-dev.txt")
	show   = flag.String("show", "", "print the paragraphs left alone that this rule fires on, or \"missed\"")
)

var articles = filepath.Join("..", "..", "..", "..", "shared", "corpus", "lctt")

// paragraph is a paragraph of a draft, and what became of it.
type paragraph struct {
	text    style.Text
	raw     string
	final   string // the reviewed form; "" where it was left alone
	article string
}

func paragraphs(t testing.TB) (out []paragraph) {
	t.Helper()
	if _, err := os.Stat(articles); errors.Is(err, fs.ErrNotExist) {
		t.Skip("the development data is not here: ../shared/corpus/lctt beside the repository is missing")
	}
	folders, err := filepath.Glob(filepath.Join(articles, "*"))
	if err != nil {
		t.Fatal(err)
	}
	for _, folder := range folders {
		draft, final := read(t, folder, "draft.zh.md", "zh-Hans"), read(t, folder, "final.zh.md", "zh-Hans")
		stands := map[string]bool{}
		for _, b := range final.Blocks {
			stands[raw(final, b)] = true
		}
		commands := style.Commands(read(t, folder, "source.en.md", "en"), draft)
		under := markup.Kind("")
		for _, b := range draft.Blocks {
			above := under
			under = b.Kind
			if b.Kind == markup.Code || b.Kind == markup.Image || b.Role != "" && b.Role != markup.RoleTitle || !hasHan(b.Text.Plain) {
				continue
			}
			p := paragraph{text: style.Text{Text: b.Text, Kind: b.Kind, Alone: true, Under: above, Commands: commands}, raw: raw(draft, b), article: filepath.Base(folder)}
			if !stands[p.raw] {
				if p.final = nearest(p.raw, final); p.final == "" {
					continue
				}
			}
			out = append(out, p)
		}
	}
	return out
}

func read(t testing.TB, folder, name, language string) *markup.Document {
	t.Helper()
	src, err := os.ReadFile(filepath.Join(folder, name))
	if err != nil {
		t.Fatal(err)
	}
	d, err := markup.ReadMarkdown(src, markup.Options{Lang: langTag(language)})
	if err != nil {
		t.Fatal(err)
	}
	markup.AssignRoles(d)
	return d
}

func raw(d *markup.Document, b markup.Block) string {
	return strings.TrimSpace(string(d.Source[b.Pos.Start:b.Pos.End]))
}

func hasHan(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return unicode.Is(unicode.Han, r) })
}

// nearest is the block of the final text that shares most pairs of characters with a draft's, if it is most of them.
func nearest(text string, d *markup.Document) (best string) {
	least := .5
	of := bigrams(text)
	for _, b := range d.Blocks {
		other := raw(d, b)
		them := bigrams(other)
		shared := 0
		for g, n := range of {
			shared += min(n, them[g])
		}
		if like := 2 * float64(shared) / float64(len([]rune(text))+len([]rune(other))); like > least {
			least, best = like, other
		}
	}
	return best
}

func bigrams(s string) map[string]int {
	out := map[string]int{}
	last := ""
	for _, r := range s {
		out[last+string(r)]++
		last = string(r)
	}
	return out
}

// TestQuality writes how often the guide of the technical houses fires on what a reviewer changed and on what was
// left alone to testdata/quality-dev.txt.
func TestQuality(t *testing.T) {
	all := paragraphs(t)
	g := style.New("zh-Hans", style.Config{Packs: []string{"zh", "zh-spaced", "zh-technical"}})
	var f style.Finder
	type count struct{ changed, alone int }
	rules := map[string]*count{}
	var total, hit count
	for _, p := range all {
		fired := map[string]bool{}
		for _, h := range f.Find(nil, g, p.text) {
			name := h.Rule
			if h.Key != "" {
				name += " " + h.Key
			}
			fired[name] = true
			if p.final == "" && *show != "" && strings.HasPrefix(name, *show) {
				fmt.Printf("%s %s: %q -> %q in %s\n", p.article, name, p.text.Plain[h.Start:h.End], h.Fix, p.raw)
			}
		}
		if *show == "missed" && len(fired) == 0 && p.final != "" {
			fmt.Printf("%s\n- %s\n+ %s\n", p.article, p.raw, p.final)
		}
		n := 0
		if len(fired) > 0 {
			n = 1
		}
		if p.final != "" {
			total.changed++
			hit.changed += n
		} else {
			total.alone++
			hit.alone += n
		}
		for name := range fired {
			if rules[name] == nil {
				rules[name] = &count{}
			}
			if p.final != "" {
				rules[name].changed++
			} else {
				rules[name].alone++
			}
		}
	}
	var out strings.Builder
	fmt.Fprintf(&out, "# Paragraphs of drafts with a finding: changed by the reviewer, left alone.\n# Regenerate: go test ./internal/text/style -run Quality -update\n")
	fmt.Fprintf(&out, "paragraphs        %5d %5d\nwith a finding    %5d %5d   %.1f %% %.1f %%\n", total.changed, total.alone, hit.changed, hit.alone,
		100*float64(hit.changed)/float64(total.changed), 100*float64(hit.alone)/float64(total.alone))
	for _, name := range slices.Sorted(maps.Keys(rules)) {
		fmt.Fprintf(&out, "%-17s %5d %5d\n", name, rules[name].changed, rules[name].alone)
	}
	name := filepath.Join("testdata", "quality-dev.txt")
	if *update {
		if err := os.WriteFile(name, []byte(out.String()), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != out.String() {
		t.Errorf("%s differs; run with -update when it should:\n%s", name, out.String())
	}
}
