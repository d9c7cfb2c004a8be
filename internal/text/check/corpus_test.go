package check_test

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"recto/internal/text/check"
	"recto/internal/text/facing"
	"recto/internal/text/markup"
)

// shared finds a file of the folder that lies beside the repository, and skips the test where it is absent.
func shared(t testing.TB, path ...string) string {
	t.Helper()
	dir, err := os.Getwd()
	if err != nil {
		t.Fatal(err)
	}
	for {
		if _, err := os.Stat(filepath.Join(dir, "go.mod")); err == nil {
			break
		}
		parent := filepath.Dir(dir)
		if parent == dir {
			t.Fatal("no go.mod above the test")
		}
		dir = parent
	}
	name := filepath.Join(append([]string{dir, "..", "shared"}, path...)...)
	if _, err := os.Stat(name); errors.Is(err, fs.ErrNotExist) {
		t.Skipf("%s is not here: this test needs the shared folder beside the repository", filepath.Join(append([]string{"shared"}, path...)...))
	}
	return name
}

// pairLine is a unit of the check corpora: a clean one, or a good and a damaged translation.
type pairLine struct {
	ID, Source, Target, Good, Bad string
	Phenomenon, Sub, Set          string
	From                          string `json:"src_lang"`
	To                            string `json:"tgt_lang"`
}

func readLines(t testing.TB, name string) []pairLine {
	t.Helper()
	f, err := os.Open(name)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var out []pairLine
	in := bufio.NewScanner(f)
	in.Buffer(nil, 1<<22)
	for in.Scan() {
		var l pairLine
		if err := json.Unmarshal(in.Bytes(), &l); err != nil {
			t.Fatal(err)
		}
		out = append(out, l)
	}
	return out
}

// claims tells which families of rules may claim a phenomenon.
var claims = map[string]string{
	"numbers": "quantity", "dates": "quantity", "omission": "coverage quantity name", "named_entities": "name", "untranslated": "language",
	"wrong_language": "language", "wrong_segment": "coverage quantity name", "repetition": "repetition", "empty": "coverage",
	"punctuation": "punctuation quote", "negation": "negation",
}

// loud are the rules of the families that speak, infos aside.
func loud(u check.Unit, families string) map[string]bool {
	out := map[string]bool{}
	for _, f := range check.RunUnit(u) {
		family, _, _ := strings.Cut(f.Rule, "/")
		if f.Severity != check.Info && (families == "" || slices.Contains(strings.Fields(families), family)) {
			out[f.Rule] = true
		}
	}
	return out
}

// TestQuality writes what the rules find in damaged translations, and in good ones, to testdata/quality.txt:
// a change that moves a figure shows in the diff.
func TestQuality(t *testing.T) {
	pairs := readLines(t, shared(t, "corpus", "checks", "pairs.dev.jsonl"))
	clean := readLines(t, shared(t, "corpus", "checks", "clean.dev.jsonl"))
	var out strings.Builder
	out.WriteString("damaged against good translations (development part): phenomenon, pairs, found, good side flagged\n")
	type row struct{ n, found, good int }
	rows := map[string]*row{}
	for _, p := range pairs {
		families := claims[p.Phenomenon]
		if families == "" {
			continue
		}
		good, bad := loud(unit(p.From, p.Source, p.To, p.Good), families), loud(unit(p.From, p.Source, p.To, p.Bad), families)
		r := rows[p.Phenomenon]
		if r == nil {
			r = &row{}
			rows[p.Phenomenon] = r
		}
		r.n++
		if len(good) > 0 {
			r.good++
		}
		for rule := range bad {
			if !good[rule] {
				r.found++
				break
			}
		}
	}
	for _, name := range slices.Sorted(maps.Keys(rows)) {
		r := rows[name]
		fmt.Fprintf(&out, "%-16s %5d %5d %5d\n", name, r.n, r.found, r.good)
	}
	fmt.Fprintf(&out, "\ncorrect translations (development part, %d): rule, severity, flagged\n", len(clean))
	flagged := map[string]int{}
	for _, c := range clean {
		for _, f := range check.RunUnit(unit(c.From, c.Source, c.To, c.Target)) {
			flagged[f.Rule+" "+string(f.Severity)]++
		}
	}
	list(&out, flagged)
	out.WriteString("\n60 reviewed articles without their sources: rule, severity, findings\n")
	list(&out, articles(t, false))
	out.WriteString("\nthe same with their sources\n")
	list(&out, articles(t, true))
	golden(t, "testdata/quality.txt", out.String())
}

func list(out *strings.Builder, counts map[string]int) {
	for _, name := range slices.Sorted(maps.Keys(counts)) {
		rule, severity, _ := strings.Cut(name, " ")
		fmt.Fprintf(out, "%-24s %-8s %5d\n", rule, severity, counts[name])
	}
}

// articles counts the findings in reviewed articles.
func articles(t *testing.T, withSource bool) map[string]int {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(shared(t, "corpus", "lctt"), "*", "final.zh.md"))
	if err != nil {
		t.Fatal(err)
	}
	counts := map[string]int{}
	for _, name := range files {
		a := &check.Article{Target: file(t, name, "zh")}
		if withSource {
			a.Source = file(t, filepath.Join(filepath.Dir(name), "source.en.md"), "en")
			a.Units = check.Units(a.Source, a.Target, facing.Join(a.Source, a.Target, facing.Options{}))
		} else {
			a.Units = check.Units(nil, a.Target, facing.Alone(a.Target, nil))
		}
		for _, f := range check.Run(a) {
			if !strings.HasPrefix(f.Rule, "article/") {
				counts[f.Rule+" "+string(f.Severity)]++
			}
		}
	}
	return counts
}

func file(t testing.TB, name, language string) *markup.Document {
	t.Helper()
	text, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	body := string(text)
	if rest, ok := strings.CutPrefix(body, "---\n"); ok {
		_, body, _ = strings.Cut(rest, "\n---\n")
	}
	return document(t, body, language)
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff(string(want), got); diff != "" {
		t.Errorf("%s differs (-want +got); run with -update when it should:\n%s", name, diff)
	}
}

// TestGeneva holds the promise of the first issue: what is wrong in a real product of a desk is reported,
// and nothing else.
func TestGeneva(t *testing.T) {
	doc := file(t, shared(t, "samples", "geneva-zh.md"), "zh")
	a := &check.Article{Target: doc, Units: check.Units(nil, doc, facing.Alone(doc, nil)), Facts: check.Facts{SourceURL: markup.SourceURL(doc)}}
	for _, c := range markup.Credits(doc) {
		switch c.Part {
		case markup.PartAuthor:
			a.Facts.Author = c.Name
		case markup.PartTranslator:
			a.Facts.Translators = append(a.Facts.Translators, c.Name)
		case markup.PartReviewer:
			a.Facts.Reviewers = append(a.Facts.Reviewers, c.Name)
		}
	}
	counts := map[string]int{}
	for _, f := range check.Run(a) {
		counts[f.Rule]++
		got := words(a, f)
		switch f.Rule {
		case "name/variant":
			if got != "瑞博科夫" || f.Suggestion != "里亚布科夫" {
				t.Errorf("name/variant at %q suggests %q", got, f.Suggestion)
			}
		case "quote/boundary":
			if !strings.HasPrefix(got, "然而，她并不称其为谈判") || !strings.HasPrefix(f.Suggestion, "”") {
				t.Errorf("quote/boundary at %q suggests %q", got, f.Suggestion)
			}
		case "repetition/neighbour":
			if !strings.HasPrefix(got, "关于俄罗斯要求美国提供安全保障的第一轮会谈") {
				t.Errorf("repetition/neighbour at %q", got)
			}
		}
		if a.Units != nil && f.Unit == "" && (f.Rule == "name/variant" || f.Rule == "quote/boundary") {
			t.Errorf("%s names no unit", f.Rule)
		}
	}
	want := map[string]int{
		"name/variant": 1, "quote/boundary": 1, "repetition/neighbour": 1, "image/hotlinked": 4, "image/alt": 4,
		"article/source": 1, "article/licence": 1, "article/credits": 1, // no translator is named
	}
	if diff := cmp.Diff(want, counts); diff != "" {
		t.Errorf("findings by rule differ (-want +got):\n%s", diff)
	}
}
