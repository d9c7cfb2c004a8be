package cli_test

import (
	"bytes"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/rogpeppe/go-internal/txtar"

	"recto/internal/cli"
	"recto/internal/locale"
	"recto/internal/text/check"
	"recto/internal/text/lang"
)

//go:generate go test -run TestChecksDocument -write-docs .

var writeDocs = flag.Bool("write-docs", false, "write docs/checks.md anew")

const checksDocument = "../../docs/checks.md"

const checksIntroduction = `# What Recto checks

Made from the rules and from ` + "`internal/cli/testdata/checks.txtar`" + ` by ` + "`go generate ./...`" + `; the examples are tests.

A finding of severity **error** stops a hand-in until it is fixed or waved through with a reason; a **warning** asks; **info**
only shows. What is given below is the highest severity of a rule. A rule that compares needs the source.

**One finding**: on the desk, "Not an error" with a reason; it is remembered by its words, not its place. For articles in a
repository, ` + "`recto check --write-baseline old.json`" + ` lists what is old, and ` + "`--baseline old.json`" + ` leaves it out.

**A rule**: in ` + "`recto.toml`" + `, beside the articles or given to the outlet with ` + "`recto style set`" + `:

    [rules]
    "quote/marks" = "off"          # or error, warning, info
    "style" = "info"               # a whole family

For one run, ` + "`--rules quantity,name/missing`" + ` asks for these alone.

The rules of the family style are silent until a house switches packs of them on; those of the family term need a termbase.
`

// TestChecksDocument runs the example of each rule that fires and the one that does not, and holds docs/checks.md
// against them.
func TestChecksDocument(t *testing.T) {
	archive, err := txtar.ParseFile("testdata/checks.txtar")
	if err != nil {
		t.Fatal(err)
	}
	files := map[string]map[string]string{}
	for _, f := range archive.Files {
		parts := strings.SplitN(f.Name, "/", 3)
		rule := parts[0] + "/" + parts[1]
		if files[rule] == nil {
			files[rule] = map[string]string{}
		}
		files[rule][parts[2]] = string(f.Data)
	}
	var doc strings.Builder
	doc.WriteString(checksIntroduction)
	say, family := locale.For(lang.English), ""
	for _, r := range check.Rules() {
		if f, _, _ := strings.Cut(r.ID, "/"); f != family {
			family = f
			fmt.Fprintf(&doc, "\n## %s\n", family)
		}
		compares := ""
		if r.TwoSided {
			compares = ", compares"
		}
		fmt.Fprintf(&doc, "\n### %s\n\n%s. *%s%s*\n", r.ID, say.T(r.About()), r.Severity, compares)
		x := example{t, r.ID, files[r.ID]}
		if len(x.files) == 0 {
			t.Errorf("%s has no example", r.ID)
			continue
		}
		if house := x.files["recto.toml"]; house != "" {
			fmt.Fprintf(&doc, "\nWith this in recto.toml:\n\n%s", indented(house))
		}
		if terms := x.files["terms.csv"]; terms != "" {
			fmt.Fprintf(&doc, "\nWith these terms:\n\n%s", indented(terms))
		}
		if earlier := x.files["archive.tsv"]; earlier != "" {
			fmt.Fprintf(&doc, "\nWith these earlier translations:\n\n%s", indented(earlier))
		}
		found := x.found("fires")
		if len(found) == 0 {
			t.Errorf("%s does not fire on its example", r.ID)
			continue
		}
		fmt.Fprintf(&doc, "\nFires:\n\n%s\n> %s\n", x.shown("fires"), found[0])
		if found := x.found("silent"); len(found) > 0 {
			t.Errorf("%s fires on what is right: %s", r.ID, found[0])
		}
		fmt.Fprintf(&doc, "\nDoes not:\n\n%s", x.shown("silent"))
		delete(files, r.ID)
	}
	for rule := range files {
		t.Errorf("an example of %s, which is no rule", rule)
	}
	if *writeDocs {
		if err := os.WriteFile(checksDocument, []byte(doc.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	if stands, err := os.ReadFile(checksDocument); err != nil || string(stands) != doc.String() {
		t.Errorf("docs/checks.md is not what the rules say (%v); run go generate ./internal/cli", err)
	}
}

// example is a rule's files: fires/source.md, fires/target.md, fires/now.md, the same of silent, recto.toml, terms.csv, archive.tsv.
type example struct {
	t     *testing.T
	rule  string
	files map[string]string
}

// found are the messages of the rule's findings in an example.
func (x example) found(kind string) (messages []string) {
	x.t.Helper()
	dir := x.t.TempDir()
	args := []string{"--ui", "en", "check", "--format", "json", "--fail-on", "never", "--rules", x.rule}
	for name, data := range x.files {
		name, ok := strings.CutPrefix(name, kind+"/")
		if !ok && strings.Contains(name, "/") {
			continue
		}
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(data), 0o644); err != nil {
			x.t.Fatal(err)
		}
		switch name {
		case "source.md":
			args = append(args, "--source", path)
		case "now.md":
			args = append(args, "--source-now", path)
		case "terms.csv":
			args = append(args, "--terms", path)
		case "archive.tsv":
			args = append(args, "--archive", path)
		}
	}
	var out, failed bytes.Buffer
	code := cli.Run(x.t.Context(), append(args, filepath.Join(dir, "target.md")), cli.Streams{In: strings.NewReader(""), Out: &out, Err: &failed}, func(string) string { return "" })
	if code != 0 {
		x.t.Fatalf("%s, %s: exit code %d: %s", x.rule, kind, code, failed.String())
	}
	for line := range strings.Lines(out.String()) {
		var f struct{ Rule, Message string }
		if err := json.Unmarshal([]byte(line), &f); err != nil {
			x.t.Fatal(err)
		}
		if f.Rule == x.rule {
			messages = append(messages, f.Message)
		}
	}
	return messages
}

// shown is an example as the document shows it: the source, if it has one, over the target.
func (x example) shown(kind string) string {
	out := ""
	for _, side := range []string{"source.md", "target.md", "now.md"} {
		if text := x.files[kind+"/"+side]; text != "" {
			if side == "now.md" {
				out += "\nThe source today:\n\n" + indented(withoutLanguage(text))
				continue
			}
			if out != "" {
				out += "\n    →\n\n"
			}
			out += indented(withoutLanguage(text))
		}
	}
	return out
}

// withoutLanguage leaves out front matter that only names the language.
func withoutLanguage(text string) string {
	if head, body, ok := strings.Cut(strings.TrimPrefix(text, "---\n"), "---\n"); ok && strings.HasPrefix(text, "---\n") && strings.Count(head, "\n") == 1 {
		return strings.TrimLeft(body, "\n")
	}
	return text
}

func indented(text string) string {
	var out strings.Builder
	for line := range strings.Lines(text) {
		if strings.TrimSpace(line) != "" {
			out.WriteString("    ")
		}
		out.WriteString(line)
	}
	return out.String()
}
