package cli_test

import (
	"bytes"
	"encoding/json"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"recto/internal/cli"
)

// run carries out one command and gives its output.
func run(t *testing.T, wantCode int, args ...string) string {
	t.Helper()
	var out, errs bytes.Buffer
	code := cli.Run(t.Context(), args, cli.Streams{In: strings.NewReader(""), Out: &out, Err: &errs}, func(string) string { return "" })
	if code != wantCode {
		t.Fatalf("recto %s = exit code %d, want %d; it said: %s", strings.Join(args, " "), code, wantCode, errs.String())
	}
	return out.String()
}

type finding struct {
	Rule       string
	Message    string
	Suggestion string
	Target     struct{ Start, End, Line int }
}

func findings(t *testing.T, out string) (all []finding) {
	t.Helper()
	for line := range strings.Lines(out) {
		var f finding
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			t.Fatal(err)
		}
		all = append(all, f)
	}
	return all
}

func TestCheckOfAPublishedArticle(t *testing.T) {
	file := filepath.Join(shared(t, "samples"), "geneva-zh.md")
	all := findings(t, run(t, 1, "check", "--format", "json", file))
	count := map[string]int{}
	for _, f := range all {
		count[f.Rule]++
		if f.Message == "" || strings.HasPrefix(f.Message, "check.") {
			t.Errorf("%s says %q", f.Rule, f.Message)
		}
		if f.Target.Line == 0 {
			t.Errorf("%s has no place", f.Rule)
		}
	}
	for rule, want := range map[string]int{"name/variant": 1, "repetition/neighbour": 1, "quote/boundary": 1,
		"image/hotlinked": 4, "image/alt": 4, "article/source": 1} {
		if count[rule] != want {
			t.Errorf("%d findings of %s, want %d", count[rule], rule, want)
		}
	}
	if i := slices.IndexFunc(all, func(f finding) bool { return f.Rule == "name/variant" }); i >= 0 && all[i].Suggestion != "里亚布科夫" {
		t.Errorf("name/variant suggests %q, want the usual spelling", all[i].Suggestion)
	}
	if len(all) > 16 {
		t.Errorf("%d findings; the rest of the article is fine", len(all))
	}
}

func TestImportAndBuildOfAPublishedArticle(t *testing.T) {
	file := filepath.Join(shared(t, "samples"), "geneva-zh.md")
	dir := t.TempDir()
	run(t, 0, "outlet", "--dir", dir, "duian", "--name", "对岸", "--lang", "zh-Hans")
	var got struct {
		Title, Source string
		Origin        struct{ Outlet, URL string }
		Credits       []struct{ Part, Name string }
		Units         int
	}
	out := run(t, 0, "import", "--dir", dir, "--published", "--format", "json", file)
	if err := json.Unmarshal([]byte(out), &got); err != nil {
		t.Fatal(err)
	}
	if got.Title == "" || !strings.HasPrefix(got.Source, "https://www.rbc.ru/") || !strings.HasPrefix(got.Origin.URL, "https://gnews.org/") || got.Units < 40 {
		t.Errorf("import = %+v", got)
	}
	if !slices.ContainsFunc(got.Credits, func(c struct{ Part, Name string }) bool { return c.Part == "reviewer" && c.Name == "童谣" }) {
		t.Errorf("credits = %v, want the proofreader", got.Credits)
	}
	run(t, 0, "build", "--dir", dir, filepath.Join(dir, "site"))
}

func TestAlignOfArticlesWithTheirSources(t *testing.T) {
	dirs, err := filepath.Glob(filepath.Join(shared(t, "corpus/lctt"), "*"))
	if err != nil || len(dirs) == 0 {
		t.Fatalf("no articles in the corpus: %v", err)
	}
	for _, dir := range dirs[:5] {
		out := run(t, 0, "align", "--from", "en", "--to", "zh", filepath.Join(dir, "source.en.md"), filepath.Join(dir, "final.zh.md"))
		both, all := 0, 0
		for line := range strings.Lines(out) {
			var b struct{ Src, Tgt []int }
			if err := json.Unmarshal([]byte(line), &b); err != nil {
				t.Fatal(err)
			}
			if all++; len(b.Src) > 0 && len(b.Tgt) > 0 {
				both++
			}
		}
		if both*10 < all*8 {
			t.Errorf("%s: %d of %d beads have two sides, want four in five", filepath.Base(dir), both, all)
		}
	}
}
