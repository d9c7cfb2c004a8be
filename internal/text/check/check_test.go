package check_test

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"

	"recto/internal/text/check"
	"recto/internal/text/facing"
	"recto/internal/text/markup"
	"recto/internal/text/style"
)

func TestRules(t *testing.T) {
	var last string
	for _, r := range check.Rules() {
		if r.ID <= last {
			t.Errorf("rule %s does not stand in order after %s", r.ID, last)
		}
		last = r.ID
		if family, name, ok := strings.Cut(r.ID, "/"); !ok || family == "" || name == "" {
			t.Errorf("rule %q is not family/rule", r.ID)
		}
		if r.Severity == "" {
			t.Errorf("rule %s has no severity", r.ID)
		}
	}
}

// TestMessages holds the keys that rules use and the English messages together.
func TestMessages(t *testing.T) {
	known := map[string]bool{}
	var tree map[string]any
	if _, err := toml.DecodeFile("../../locale/messages/check/en.toml", &tree); err != nil {
		t.Fatal(err)
	}
	keys("", tree, known)
	used := map[string]bool{}
	for _, r := range check.Rules() {
		used[r.About()] = true
	}
	for _, rule := range style.Rules() {
		for _, kind := range style.Kinds(rule) {
			used[strings.TrimSuffix("check.style."+rule+"_"+kind, "_")] = true
		}
	}
	literal := regexp.MustCompile(`"(check\.[a-z_]+\.[a-z_]+)"`)
	files, _ := filepath.Glob("*.go")
	for _, name := range files {
		if strings.HasSuffix(name, "_test.go") {
			continue
		}
		src, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for _, m := range literal.FindAllSubmatch(src, -1) {
			used[string(m[1])] = true
		}
	}
	for key := range used {
		if !known[key] {
			t.Errorf("%s has no message in en.toml", key)
		}
	}
	for key := range known {
		if !used[key] {
			t.Errorf("en.toml has %s, which no rule uses", key)
		}
	}
}

func keys(prefix string, tree map[string]any, out map[string]bool) {
	for k, v := range tree {
		if t, ok := v.(map[string]any); ok {
			keys(prefix+k+".", t, out)
		} else {
			out[prefix+k] = true
		}
	}
}

const pier = `# Pier

The pier is closed "today“ and nobody may enter it before noon.

![](https://cdn.example.org/pier.jpg)

They said that that that the the pier would open on Sunday.
`

func run(t testing.TB, text, language string) ([]check.Finding, *check.Article) {
	t.Helper()
	doc := document(t, text, language)
	a := &check.Article{Target: doc, Units: check.Units(nil, doc, facing.Alone(doc, nil))}
	return check.Run(a), a
}

func TestFingerprints(t *testing.T) {
	found, _ := run(t, pier, "en")
	if len(found) < 5 {
		t.Fatalf("Run found %d findings, want at least 5: %v", len(found), found)
	}
	var before []string
	for _, f := range found {
		if len(f.Fingerprint) != 16 {
			t.Errorf("%s has the fingerprint %q, want 16 digits", f.Rule, f.Fingerprint)
		}
		if slices.Contains(before, f.Fingerprint) {
			t.Errorf("%s has a fingerprint that another finding has", f.Rule)
		}
		before = append(before, f.Fingerprint)
	}
	// An edit elsewhere moves every place and no fingerprint.
	found, _ = run(t, strings.Replace(pier, "# Pier\n", "# Pier\n\nIt rained all night long in the old town.\n", 1), "en")
	var after []string
	for _, f := range found {
		after = append(after, f.Fingerprint)
	}
	slices.Sort(before)
	slices.Sort(after)
	if !slices.Equal(before, after) {
		t.Errorf("fingerprints changed with an edit elsewhere:\n%v\n%v", before, after)
	}
}

func TestOpen(t *testing.T) {
	found, _ := run(t, pier, "en")
	open, dismissed := check.Open(found, []check.Dismissal{{Fingerprint: found[1].Fingerprint, Reason: "meant so"}})
	if len(open) != len(found)-1 || len(dismissed) != 1 || dismissed[0].Fingerprint != found[1].Fingerprint {
		t.Errorf("Open = %d open, %d dismissed; want %d and the second finding", len(open), len(dismissed), len(found)-1)
	}
}

func TestFacts(t *testing.T) {
	doc := document(t, "# Pier\n\nThe pier is closed.\n", "en")
	rules := func(f check.Facts) (out []string) {
		for _, x := range check.Run(&check.Article{Target: doc, Facts: f}) {
			out = append(out, x.Key)
		}
		return out
	}
	got := rules(check.Facts{})
	want := []string{"check.article.no_author", "check.article.no_translator", "check.article.no_reviewer", "check.article.no_source"}
	slices.Sort(got)
	slices.Sort(want)
	if !slices.Equal(got, want) {
		t.Errorf("Run without facts = %v, want %v", got, want)
	}
	whole := check.Facts{SourceURL: "https://example.org", Author: "A", Translators: []string{"B"}, Reviewers: []string{"C"}, Licence: "D"}
	if got := rules(whole); !slices.Equal(got, []string{"check.article.not_captured"}) {
		t.Errorf("Run without a capture = %v, want check.article.not_captured alone", got)
	}
	whole.Captured = true
	if got := rules(whole); got != nil {
		t.Errorf("Run with all facts = %v, want nothing", got)
	}
	for _, x := range check.Run(&check.Article{Target: doc}) {
		if x.Severity == check.Error {
			t.Errorf("%s blocks; missing facts must not", x.Key)
		}
	}
}

func TestCoverage(t *testing.T) {
	side := func(lang string, text string, block int) check.Side {
		u := unit(lang, text, lang, text)
		u.Source.Block, u.Source.Kind = block, markup.Paragraph
		return u.Source
	}
	absent := check.Side{Block: -1, Absent: true}
	source := document(t, "The pier is closed today.\n\nNobody knows why they did it.\n\nIt will open again on Sunday.\n", "en")
	target := document(t, "码头今天关闭。\n\n这里加了一句原文没有的话。\n\n星期天重新开放。\n", "zh")
	a := &check.Article{Source: source, Target: target, Facts: check.Facts{Captured: true, Author: "A", Translators: []string{"B"}, Reviewers: []string{"C"}, Licence: "D"}, Units: []check.Unit{
		{ID: "1", Source: side("en", "The pier is closed today.", 0), Target: side("zh", "码头今天关闭。", 0)},
		{ID: "2", Source: side("en", "Nobody knows why they did it.", 1), Target: absent},
		{ID: "3", Source: side("en", "It will open again on Sunday.", 2), Target: side("zh", "星期天重新开放。", 2)},
		{ID: "4", Source: absent, Target: side("zh", "这里加了一句原文没有的话。", 1)},
	}}
	got := map[string]string{}
	for _, f := range check.Run(a) {
		got[f.Rule] = f.Unit
	}
	if got["coverage/omitted"] != "2" || got["coverage/added"] != "4" || len(got) != 2 {
		t.Errorf("Run = %v, want coverage/omitted in unit 2 and coverage/added in unit 4", got)
	}
	a.Units = a.Units[:3]
	a.Units = append(a.Units[:2:2], check.Unit{ID: "5", Source: absent, Target: side("zh", "没有人知道他们为什么这样做。", 1)}, a.Units[2])
	for _, f := range check.Run(a) {
		t.Errorf("Run = %s %v; two sides that were not joined are no omission", f.Rule, f.Args)
	}
}
