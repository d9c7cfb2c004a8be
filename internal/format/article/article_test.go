package article_test

import (
	"bytes"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/tools/txtar"

	"recto/internal/format/article"
	"recto/internal/text/markup"
)

var update = flag.Bool("update", false, "write what is expected anew")

// TestReadCases reads the articles of testdata/cases and compares what was understood with their "want".
func TestReadCases(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no cases: %v", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txtar"), func(t *testing.T) {
			ar, err := txtar.ParseFile(file)
			if err != nil {
				t.Fatal(err)
			}
			in, want := ar.Files[0], &ar.Files[1]
			a, err := article.Read(in.Name, in.Data)
			if err != nil {
				t.Fatal(err)
			}
			got := describe(a)
			if *update {
				want.Data = []byte(got)
				if err := os.WriteFile(file, txtar.Format(ar), 0o666); err != nil {
					t.Fatal(err)
				}
			}
			if d := cmp.Diff(string(want.Data), got); d != "" {
				t.Errorf("understood otherwise (-want +got):\n%s", d)
			}
			checkRoundTrip(t, a)
		})
	}
}

// describe writes what was understood of an article, a line a fact and a line a block.
func describe(a *article.Article) string {
	var b strings.Builder
	fact := func(name, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%s: %s\n", name, value)
		}
	}
	fact("layout", a.Layout)
	fact("front", a.Front)
	fact("lang", string(a.Lang))
	fact("document", string(a.Document.Lang))
	fact("title", a.Title)
	fact("source title", a.SourceTitle)
	fact("source", a.SourceURL)
	fact("published", a.PublishedURL)
	fact("origin", strings.TrimSpace(a.Origin.Outlet+" "+a.Origin.URL))
	fact("date", a.Date)
	for _, c := range a.Credits {
		fact("credit", strings.TrimSpace(c.Part+": "+c.Name+" "+c.URL))
	}
	for _, f := range a.Fields {
		fact("field", f.Key+" = "+strings.ReplaceAll(f.Value, "\n", "; "))
	}
	b.WriteString("\n")
	for _, block := range a.Document.Blocks {
		role := string(block.Role)
		if role == "" {
			role = "body"
		}
		kind := string(block.Kind)
		if block.Level > 0 {
			kind += fmt.Sprint(block.Level)
		}
		if block.Meta {
			kind += " meta"
		}
		fmt.Fprintf(&b, "%s | %s | %s\n", role, kind, clip(block.Text.Plain, 36))
	}
	return b.String()
}

func clip(s string, n int) string {
	s = strings.ReplaceAll(s, "\n", "⏎")
	if r := []rune(s); len(r) > n {
		return string(r[:n]) + "…"
	}
	return s
}

// checkRoundTrip writes an article, reads it again, and expects the same article and the same bytes.
func checkRoundTrip(t testing.TB, a *article.Article) {
	t.Helper()
	written := a.Markdown()
	again, err := article.Read("again.md", written)
	if err != nil {
		t.Errorf("the written article does not read: %v\n%s", err, written)
		return
	}
	if d := cmp.Diff(facts(a), facts(again)); d != "" {
		t.Errorf("facts changed on writing (-before +after):\n%s\n%s", d, written)
	}
	if !bytes.Equal(written, again.Markdown()) {
		t.Errorf("written twice, it differs:\n%s", cmp.Diff(string(written), string(again.Markdown())))
	}
}

// facts is what must survive writing: all but how the file was laid out.
func facts(a *article.Article) any {
	type fact struct {
		Title, SourceTitle, SourceURL, PublishedURL, Date, Lang string
		Origin                                                  article.Origin
		Credits                                                 map[article.Credit]bool
		Fields                                                  []article.Field
		Roles                                                   []string
	}
	f := fact{a.Title, a.SourceTitle, a.SourceURL, a.PublishedURL, a.Date, string(a.Lang), a.Origin, map[article.Credit]bool{}, a.Fields, nil}
	for _, c := range a.Credits {
		f.Credits[c] = true
	}
	for _, b := range a.Document.Blocks {
		f.Roles = append(f.Roles, fmt.Sprintf("%s %s %q %q", b.Role, b.Kind, b.Text.Plain, b.URL))
	}
	return f
}

// shared finds a file of the shared folder beside the module root.
func shared(t testing.TB, path string) string {
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
			t.Fatal("no go.mod above this package")
		}
		dir = parent
	}
	full := filepath.Join(dir, "..", "shared", path)
	if _, err := os.Stat(full); err != nil {
		t.Skipf("%s is not beside the module: the development data is missing, so nothing is measured here", filepath.Join("../shared", path))
	}
	return full
}

func TestReadGeneva(t *testing.T) {
	data, err := os.ReadFile(shared(t, "samples/geneva-zh.md"))
	if err != nil {
		t.Fatal(err)
	}
	a, err := article.Read("geneva-zh.md", data)
	if err != nil {
		t.Fatal(err)
	}
	roles := map[markup.Role][]string{}
	var sections []string
	for _, b := range a.Document.Blocks {
		roles[b.Role] = append(roles[b.Role], b.Text.Plain)
		if b.Role == markup.RoleBody && b.Level > 0 {
			sections = append(sections, b.Text.Plain)
		}
	}
	count := func(r markup.Role, want int) {
		t.Helper()
		if len(roles[r]) != want {
			t.Errorf("%d blocks are %q, want %d:\n%q", len(roles[r]), r, want, roles[r])
		}
	}
	count(markup.RoleTitle, 1)
	count(markup.RoleOrigin, 1)
	count(markup.RoleByline, 1)
	count(markup.RoleNote, 1)
	count(markup.RoleSummary, 1)
	count(markup.RoleSource, 1)
	count(markup.RoleCredit, 1)
	count(markup.RoleDisclaimer, 1)
	count(markup.RoleLegal, 4)
	for i, prefix := range map[markup.Role]string{markup.RoleNote: "译者评论", markup.RoleSummary: "摘要", markup.RoleByline: "作者", markup.RoleDisclaimer: "免责声明"} {
		if len(roles[i]) == 1 && !strings.HasPrefix(roles[i][0], prefix) {
			t.Errorf("%q begins %q, want %q", i, clip(roles[i][0], 10), prefix)
		}
	}
	channels := strings.Join(roles[markup.RoleChannel], "\n")
	for _, part := range []string{"更多资讯", "Gettr", "YouTube", "Discord"} {
		if !strings.Contains(channels, part) {
			t.Errorf("no channel block holds %q", part)
		}
	}
	if len(sections) != 5 {
		t.Errorf("sections are %q, want 5", sections)
	}
	for _, section := range sections {
		if !strings.HasPrefix(section, "关于") && !strings.HasPrefix(section, "对") {
			t.Errorf("section heading %q", section)
		}
	}
	if a.Origin != (article.Origin{Outlet: "GNews", URL: "https://gnews.org/zh-hans/1850900/"}) {
		t.Errorf("origin = %+v", a.Origin)
	}
	if !strings.HasPrefix(a.SourceURL, "https://www.rbc.ru/politics/") {
		t.Errorf("source = %q", a.SourceURL)
	}
	if got := a.Names(markup.PartReviewer); !reflect.DeepEqual(got, []string{"童谣"}) {
		t.Errorf("reviewers = %q", got)
	}
	checkRoundTrip(t, a)
}
