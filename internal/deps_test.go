package internal_test

import (
	"encoding/json"
	"os"
	"os/exec"
	"slices"
	"strings"
	"testing"
)

// house is the import table: package -> the packages of this module that it may import. "text" stands for
// every package under internal/text, "format" for every one under internal/format, "*" for all but the
// ones after a minus. docs/architecture.md prints the same table; TestArchitectureShowsTable holds them together.
const house = `
text/lang      ->
text/diff      -> text/lang
text/markup    -> text/lang
text/segment   -> text/lang
text/quantity  -> text/lang
text/names     -> text/lang
text/quote     -> text/lang
text/termbase  -> text/lang
text/style     -> text/lang text/markup text/diff
text/align     -> text/lang text/quantity text/names
text/memory    -> text/lang text/diff text/quantity
text/facing    -> text/lang text/markup text/segment text/align
text/check     -> text
format         -> text/lang text/markup text/segment text/memory text/termbase text/style format/xmlread
format/formattest ->
newsroom       -> text/lang text/markup text/segment text/check text/memory text/termbase
locale         -> text/lang
auth           ->
blob           -> newsroom
indexfile      ->
store          -> newsroom text/lang text/markup text/segment text/memory text/names text/termbase
store/storetest -> store
jobs           -> store newsroom
capture        -> text/lang text/markup format/warc
publish        -> newsroom text/lang text/markup locale
publish/publishtest -> publish newsroom text
workflow       -> * -web -cli -publish
web            -> workflow store blob newsroom publish auth locale text/lang text/markup text/diff text/check text/memory text/termbase
cli            -> *
`

// outside lists the third-party modules each package may use directly; golang.org/x is free for all.
const outside = `
text/markup    -> github.com/yuin/goldmark github.com/microcosm-cc/bluemonday
format/article -> gopkg.in/yaml.v3 github.com/BurntSushi/toml
format/house   -> github.com/BurntSushi/toml
locale         -> github.com/nicksnyder/go-i18n/v2 github.com/BurntSushi/toml
store          -> github.com/jackc/pgx/v5 modernc.org/sqlite github.com/pressly/goose/v3 github.com/riverqueue/river
jobs           -> github.com/riverqueue/river
capture        -> codeberg.org/readeck/go-readability/v2
publish        -> github.com/gorilla/feeds
cli            -> github.com/alecthomas/kong github.com/vbauerster/mpb/v8
`

// engines may not import these: they read no files, no clock, no network.
var forbiddenBelow = []string{"os", "net/http", "database/sql", "log/slog", "log"}

type pkg struct {
	ImportPath string
	Imports    []string
}

func TestImportsFollowTheTable(t *testing.T) {
	rules := parseTable(t, house)
	for _, p := range list(t) {
		name := room(p.ImportPath)
		if name == "" {
			continue
		}
		rule, ok := ruleFor(rules, name)
		if !ok {
			t.Errorf("package internal/%s is not in the import table; add it there and to docs/architecture.md", name)
			continue
		}
		for _, imp := range p.Imports {
			if to := room(imp); to != "" && !allowed(rule, name, to) {
				t.Errorf("internal/%s imports internal/%s, which the table does not allow", name, to)
			}
		}
	}
}

func TestThirdPartyModulesStayInTheirRooms(t *testing.T) {
	rules := parseTable(t, outside)
	for _, p := range list(t) {
		name := room(p.ImportPath)
		for _, imp := range p.Imports {
			first, _, _ := strings.Cut(imp, "/")
			if !strings.Contains(first, ".") || strings.HasPrefix(imp, "golang.org/x/") {
				continue
			}
			if !slices.ContainsFunc(rules[name], func(m string) bool { return imp == m || strings.HasPrefix(imp, m+"/") }) {
				t.Errorf("internal/%s imports %s, which the table of modules does not allow", name, imp)
			}
		}
	}
}

func TestEnginesArePure(t *testing.T) {
	for _, p := range list(t) {
		name := room(p.ImportPath)
		if !strings.HasPrefix(name, "text/") {
			continue
		}
		for _, imp := range p.Imports {
			if slices.Contains(forbiddenBelow, imp) {
				t.Errorf("engine internal/%s imports %s", name, imp)
			}
		}
	}
}

func TestOnlyStoreKnowsSQL(t *testing.T) {
	for _, p := range list(t) {
		name := room(p.ImportPath)
		if slices.Contains(p.Imports, "database/sql") && name != "store" && name != "store/storetest" {
			t.Errorf("internal/%s imports database/sql; only store may", name)
		}
		for _, imp := range p.Imports {
			if to := room(imp); to == "store/storetest" || to == "publish/publishtest" || to == "format/formattest" {
				t.Errorf("internal/%s imports internal/%s outside of a test", name, to)
			}
		}
	}
}

func TestArchitectureShowsTable(t *testing.T) {
	page, err := os.ReadFile("../docs/architecture.md")
	if err != nil {
		t.Fatal(err)
	}
	for _, line := range strings.Split(strings.TrimSpace(house), "\n") {
		if !strings.Contains(string(page), strings.Join(strings.Fields(line), " ")) {
			t.Errorf("docs/architecture.md does not show the row %q", strings.Join(strings.Fields(line), " "))
		}
	}
}

func list(t *testing.T) []pkg {
	t.Helper()
	out, err := exec.Command("go", "list", "-json=ImportPath,Imports", "recto/...").Output()
	if err != nil {
		t.Fatalf("go list: %v", err)
	}
	var all []pkg
	for dec := json.NewDecoder(strings.NewReader(string(out))); dec.More(); {
		var p pkg
		if err := dec.Decode(&p); err != nil {
			t.Fatal(err)
		}
		all = append(all, p)
	}
	if len(all) < 10 {
		t.Fatalf("go list shows only %d packages", len(all))
	}
	return all
}

// room is a package's name in the table: its path below recto/internal, "" for all else.
func room(path string) string {
	name, ok := strings.CutPrefix(path, "recto/internal/")
	if !ok {
		return ""
	}
	return name
}

func parseTable(t *testing.T, table string) map[string][]string {
	t.Helper()
	rules := map[string][]string{}
	for _, line := range strings.Split(strings.TrimSpace(table), "\n") {
		from, to, ok := strings.Cut(line, "->")
		if !ok {
			t.Fatalf("row without arrow: %q", line)
		}
		rules[strings.TrimSpace(from)] = strings.Fields(to)
	}
	return rules
}

func ruleFor(rules map[string][]string, name string) ([]string, bool) {
	for {
		if rule, ok := rules[name]; ok {
			return rule, true
		}
		at := strings.LastIndexByte(name, '/')
		if at < 0 {
			return nil, false
		}
		name = name[:at]
	}
}

func allowed(rule []string, from, to string) bool {
	if slices.Contains(rule, "-"+to) {
		return false
	}
	top, _, _ := strings.Cut(from, "/")
	return slices.Contains(rule, "*") || slices.Contains(rule, to) ||
		slices.Contains(rule, "text") && strings.HasPrefix(to, "text/") ||
		top != "text" && top != "format" && strings.HasPrefix(to, top+"/") // a package and its own sub-packages
}
