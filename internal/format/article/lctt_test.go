package article_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"sort"
	"strings"
	"testing"

	"recto/internal/format/article"
	"recto/internal/text/markup"
)

// lcttMeta is what the corpus knows of an article from its history, not from the file.
type lcttMeta struct {
	Author       string   `json:"author"`
	Collector    string   `json:"collector"`
	URL          string   `json:"url"`
	PublishedURL string   `json:"published_url"`
	TitleEn      string   `json:"title_en"`
	Translator   []string `json:"translator"`
	Reviewer     []string `json:"reviewer"`
}

// TestReadLCTT reads the sources, drafts and final texts of the corpus, compares title, author, translator,
// reviewer, via and url with what the corpus knows, and holds the counts in testdata/quality.txt.
//
// What is expected of a file is derived apart from the reader: from meta.json, and blank where the file's
// own lines leave the place blank (a source names no reviewer yet).
func TestReadLCTT(t *testing.T) {
	dirs, err := filepath.Glob(filepath.Join(shared(t, "corpus/lctt"), "*"))
	if err != nil {
		t.Fatal(err)
	}
	right := map[string]int{}
	var failures []string
	for _, dir := range dirs {
		var meta lcttMeta
		raw, err := os.ReadFile(filepath.Join(dir, "meta.json"))
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(raw, &meta); err != nil {
			t.Fatal(err)
		}
		for _, name := range []string{"source.en.md", "draft.zh.md", "final.zh.md"} {
			data, err := os.ReadFile(filepath.Join(dir, name))
			if err != nil {
				t.Fatal(err)
			}
			a, err := article.Read(name, data)
			if err != nil {
				t.Errorf("%s/%s: %v", filepath.Base(dir), name, err)
				continue
			}
			want := expected(string(data), meta, name)
			got := map[string]string{
				"title": a.Title, "author": a.Author(), "translator": names(a.Translators()), "reviewer": names(a.Reviewers()),
				"via": a.SourceURL, "url": a.PublishedURL,
			}
			for field, w := range want {
				if same(field, got[field], w) {
					right[name+" "+field]++
				} else {
					failures = append(failures, fmt.Sprintf("%s/%s %s: got %q, want %q", filepath.Base(dir), name, field, got[field], w))
				}
			}
			checkRoundTrip(t, a)
			checkLayout(t, dir, a)
		}
	}
	var b strings.Builder
	fmt.Fprintf(&b, "%d articles; fields right, compared with meta.json\n", len(dirs))
	for _, name := range []string{"source.en.md", "draft.zh.md", "final.zh.md"} {
		for _, field := range []string{"title", "author", "translator", "reviewer", "via", "url"} {
			n := right[name+" "+field]
			fmt.Fprintf(&b, "%-12s %-10s %d\n", name, field, n)
			if n < len(dirs)-2 {
				t.Errorf("%s: %s is right in %d of %d", name, field, n, len(dirs))
			}
		}
	}
	sort.Strings(failures)
	b.WriteString("\nwrong:\n" + strings.Join(failures, "\n") + "\n")
	golden(t, "testdata/quality.txt", b.String())
}

func checkLayout(t *testing.T, dir string, a *article.Article) {
	t.Helper()
	if a.Layout != article.LayoutLCTT {
		t.Errorf("%s: layout %q, want lctt", filepath.Base(dir), a.Layout)
	}
	for _, b := range a.Document.Blocks {
		if b.Role == markup.RoleBody && (strings.HasPrefix(b.Text.Plain, "via:") || strings.HasPrefix(b.Text.Plain, "译者：") || strings.Contains(b.Text.Plain, "荣誉推出")) {
			t.Errorf("%s: %q is body", filepath.Base(dir), clip(b.Text.Plain, 40))
		}
	}
}

// expected derives what a file should give, by plain patterns over its text.
func expected(file string, meta lcttMeta, name string) map[string]string {
	filled := func(key, label string, known []string) string {
		head := regexp.MustCompile(`(?m)^\[#\]: ` + key + `:[ \t]*[("]?[ \t]*([^)"\n]*?)[ \t]*[)"]?[ \t]*$`).FindStringSubmatch(file)
		foot := regexp.MustCompile(`(?m)^` + label + `[：:](.*)$`).FindStringSubmatch(file)
		if head != nil && strings.TrimSpace(head[1]) != "" {
			return strings.ToLower(strings.Join(known, ","))
		}
		if foot != nil && !regexp.MustCompile(`\[\s*(译者|校对者) ?ID`).MatchString(foot[1]) && strings.TrimSpace(foot[1]) != "" {
			return strings.ToLower(strings.Join(known, ","))
		}
		return ""
	}
	want := map[string]string{
		"author":     meta.Author,
		"translator": filled("translator", "译者", meta.Translator),
		"reviewer":   filled("reviewer", "校对", meta.Reviewer),
		"via":        meta.URL,
		"title":      setextTitle(file),
		"url":        "",
	}
	if name == "final.zh.md" {
		want["url"] = meta.PublishedURL
	}
	return want
}

// setextTitle is the line over the first line of equals signs, without claim marks and link marks.
func setextTitle(file string) string {
	lines := strings.Split(file, "\n")
	for i := 1; i < len(lines); i++ {
		if l := strings.TrimSpace(lines[i]); len(l) >= 3 && strings.Trim(l, "=") == "" {
			title := lines[i-1]
			if strings.TrimSpace(title) == "" && i > 1 {
				title = lines[i-2] // a blank line too many: no heading to Markdown, a title to readers
			}
			if j := strings.IndexByte(title, '['); j >= 0 && strings.HasPrefix(strings.ToLower(title), "translating by") {
				title = title[j:]
			}
			title = regexp.MustCompile(`\[([^\]]*)\]\[\d+\]`).ReplaceAllString(title, "$1")
			title = regexp.MustCompile(`^\d{8} `).ReplaceAllString(title, "")
			return title
		}
	}
	return ""
}

// same compares as a reader would: without marks of code, emphasis and escapes, and spaces counted once.
func same(field, got, want string) bool {
	clean := func(s string) string {
		s = strings.NewReplacer("`", "", "*", "", "\\", "", "\u00a0", " ", "&amp;", "&").Replace(s)
		return strings.Join(strings.Fields(s), " ")
	}
	if field == "translator" || field == "reviewer" || field == "author" {
		got, want = strings.ToLower(got), strings.ToLower(want)
	}
	return clean(got) == clean(want)
}

func names(all []string) string { return strings.ToLower(strings.Join(all, ",")) }

// golden compares with a file, or writes it with -update.
func golden(t *testing.T, path, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o666); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != got {
		t.Errorf("%s differs; run with -update and look at the change:\n%s", path, got)
	}
}
