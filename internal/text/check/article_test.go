package check_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/rogpeppe/go-internal/txtar"

	"recto/internal/text/check"
	"recto/internal/text/facing"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

var update = flag.Bool("update", false, "write the results as the expected ones")

// TestRun reads testdata/article/*.txtar: an article and what is found in it. Findings on credits and the
// source, which every bare text has, are left out.
func TestRun(t *testing.T) {
	files, err := filepath.Glob("testdata/article/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scenarios in testdata/article: %v", err)
	}
	for _, name := range files {
		t.Run(strings.TrimSuffix(filepath.Base(name), ".txtar"), func(t *testing.T) {
			scenario, err := txtar.ParseFile(name)
			if err != nil {
				t.Fatal(err)
			}
			doc := document(t, part(scenario, "target.md"), part(scenario, "lang"))
			a := &check.Article{Target: doc}
			if source := part(scenario, "source.md"); source != "" {
				a.Source = document(t, source, part(scenario, "source-lang"))
				a.Facts.Captured = true
				a.Units = check.Units(a.Source, doc, facing.Join(a.Source, doc, facing.Options{}))
			} else {
				a.Units = check.Units(nil, doc, facing.Alone(doc, nil))
			}
			got := listing(a, check.Run(a))
			if *update {
				setPart(scenario, "want", got)
				if err := os.WriteFile(name, txtar.Format(scenario), 0o644); err != nil {
					t.Fatal(err)
				}
				return
			}
			if diff := cmp.Diff(part(scenario, "want"), got); diff != "" {
				t.Errorf("Run(%s) differs (-want +got):\n%s", name, diff)
			}
		})
	}
}

// listing writes findings a line: rule, severity, the words, the suggestion.
func listing(a *check.Article, found []check.Finding) string {
	var out strings.Builder
	for _, f := range found {
		if strings.HasPrefix(f.Rule, "article/") {
			continue
		}
		fmt.Fprintf(&out, "%s %s [%s] => %s\n", f.Rule, f.Severity, words(a, f), f.Suggestion)
	}
	return out.String()
}

// words is the text a finding points at: the target's, else the source's.
func words(a *check.Article, f check.Finding) string {
	doc, place := a.Target, f.Target
	if place == nil {
		doc, place = a.Source, f.Source
	}
	if place == nil || place.Block < 0 {
		return ""
	}
	return doc.Blocks[place.Block].Text.Plain[place.Start:place.End]
}

func document(t testing.TB, text, language string) *markup.Document {
	t.Helper()
	l, err := lang.Parse(strings.TrimSpace(language))
	if err != nil {
		t.Fatal(err)
	}
	doc, err := markup.ReadMarkdown([]byte(text), markup.Options{Lang: l})
	if err != nil {
		t.Fatal(err)
	}
	markup.AssignRoles(doc)
	return doc
}

func part(a *txtar.Archive, name string) string {
	for _, f := range a.Files {
		if f.Name == name {
			return string(f.Data)
		}
	}
	return ""
}

func setPart(a *txtar.Archive, name, text string) {
	for i := range a.Files {
		if a.Files[i].Name == name {
			a.Files[i].Data = []byte(text)
		}
	}
}
