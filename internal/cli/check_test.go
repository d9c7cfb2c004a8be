package cli_test

import (
	"bytes"
	"encoding/json"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"

	"recto/internal/cli"
)

const comma = "# 渡船\n\n渡船19:40开,船上有60个座位。\n"

// written puts a file into a fresh folder.
func written(t *testing.T, name, text string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

// Byte offsets count from a file's first byte, and --fix leaves what stands before the text.
func TestCheckBehindAByteOrderMark(t *testing.T) {
	for _, mark := range []string{"", "\ufeff"} {
		file := written(t, "a.md", mark+comma)
		all := findings(t, run(t, 0, "check", "--rules", "style/width", "--format", "json", "--source", file, file))
		if len(all) != 1 || (mark + comma)[all[0].Target.Start:all[0].Target.End] != "," {
			t.Errorf("behind %q the findings are %+v, want the comma", mark, all)
		}
		run(t, 0, "check", "--rules", "style/width", "--fix", file)
		fixed, err := os.ReadFile(file)
		if want := mark + strings.Replace(comma, ",", "，", 1); err != nil || string(fixed) != want {
			t.Errorf("behind %q the file was fixed to %q, want %q", mark, fixed, want)
		}
	}
}

// A file that cannot be read keeps no other from being checked, and none from being written by mistake.
func TestCheckGoesOn(t *testing.T) {
	dir := filepath.Dir(written(t, "a.md", comma))
	t.Chdir(dir)
	for name, text := range map[string]string{"empty.md": "", "b.md": comma} {
		if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	out := run(t, 3, "check", "--ui", "en", "--rules", "style/width", "--write-baseline", "old.jsonl", "a.md", "empty.md", "b.md")
	if !strings.Contains(out, "a.md:3:9:") || !strings.Contains(out, "b.md:3:9:") || strings.Contains(out, "empty.md") {
		t.Errorf("the findings are\n%s\nwant those of a.md and b.md", out)
	}
	if _, err := os.Stat("old.jsonl"); err == nil {
		t.Error("a baseline was written that lacks a file")
	}
	run(t, 0, "check", "--rules", "style/width", "--write-baseline", "old.jsonl", "./a.md")
	if out := run(t, 0, "check", "--rules", "style/width", "--baseline", "old.jsonl", "--format", "json", "a.md"); out != "" {
		t.Errorf("written another way the path is not known: %s", out)
	}
}

// --fix writes through a link, and not at all into a file of units.
func TestFixOfOtherFiles(t *testing.T) {
	file := written(t, "a.md", comma)
	link := filepath.Join(t.TempDir(), "link.md")
	if err := os.Symlink(file, link); err != nil {
		t.Fatal(err)
	}
	run(t, 0, "check", "--rules", "style/width", "--fix", link)
	if info, err := os.Lstat(link); err != nil || info.Mode()&os.ModeSymlink == 0 {
		t.Error("the link is a file now")
	}
	if fixed, err := os.ReadFile(file); err != nil || !strings.Contains(string(fixed), "，") {
		t.Errorf("behind the link stands %s", fixed)
	}
	run(t, 2, "check", "--fix", written(t, "a.jsonl", "{}\n"))
}

// Lines of units may begin with a byte order mark and be blank; one that is too long is named.
func TestLinesOfUnits(t *testing.T) {
	const unit = `{"id":"1","source":"10 people","target":"11 человек","src_lang":"en","tgt_lang":"ru"}`
	if all := findings(t, run(t, 1, "check", "--format", "json", written(t, "a.jsonl", "\ufeff"+unit+"\r\n  \r\n\n"))); len(all) != 1 || all[0].Target.Line != 1 {
		t.Errorf("the findings are %+v, want one in line 1", all)
	}
	long := written(t, "b.jsonl", unit+"\n"+strings.Repeat(" ", 5<<20))
	var errs bytes.Buffer
	cli.Run(t.Context(), []string{"check", long}, cli.Streams{Out: io.Discard, Err: &errs}, func(string) string { return "" })
	if want := long + ": line 2 is over 4 MiB"; !strings.Contains(errs.String(), want) {
		t.Errorf("recto check says %q, want %q", errs.String(), want)
	}
}

// Units that do not say their languages are in those that were given, and are named where a file tells no lines.
func TestLanguagesOfUnits(t *testing.T) {
	po := written(t, "a.po", "msgid \"\"\nmsgstr \"Language: ru\\n\"\n\nmsgid \"There are 10 people.\"\nmsgstr \"Там 11 человек.\"\n")
	run(t, 2, "check", po)
	run(t, 2, "check", "--from", "klingon", po)
	if out := run(t, 1, "check", "--ui", "en", "--from", "en", "--format", "github", po); !strings.Contains(out, "title=quantity/number::1: The source says") {
		t.Errorf("recto check says\n%s", out)
	}
	if out := run(t, 1, "check", "--from", "en", "--format", "sarif", po); !strings.Contains(out, `"name": "1"`) {
		t.Errorf("the SARIF names no unit:\n%s", out)
	}
	lines := written(t, "a.jsonl", `{"id":"1","source":"Ten people wait.","target":"Dix personnes attendent le bateau dans cette ville."}`+"\n")
	if all := findings(t, run(t, 0, "check", "--to", "en", "--format", "json", "--rules", "language/wrong", lines)); len(all) != 1 {
		t.Errorf("the findings are %+v, want one: it is not in English", all)
	}
}

// A suggestion that differs by its spaces shows them.
func TestSpacesOfASuggestionAreSeen(t *testing.T) {
	config := written(t, "recto.toml", "[style]\npacks = [\"zh-spaced\"]\n")
	out := run(t, 0, "check", "--ui", "en", "--rules", "style/spacing", "--config", config, written(t, "a.md", "船上有60个座位。\n"))
	if !strings.Contains(out, "suggestion: ␣60␣\n") {
		t.Errorf("recto check says\n%s", out)
	}
}

// A place in SARIF has bytes, and a fix, only where they are the file's own.
func TestSARIFOfWhatHasNoBytes(t *testing.T) {
	gb, err := simplifiedchinese.GB18030.NewEncoder().String(comma + "\n照店里挂的时刻表，船长说岸上没有人了船才开。\n")
	if err != nil {
		t.Fatal(err)
	}
	for file, want := range map[string]bool{
		written(t, "a.md", comma): true,
		written(t, "b.md", gb):    false,
		written(t, "c.html", "<h1>渡船</h1><p>渡船十九点开,船上有六十个座位。</p>"): false,
	} {
		out := run(t, 0, "check", "--rules", "style/width", "--format", "sarif", file)
		if !strings.Contains(out, "style/width") || !json.Valid([]byte(out)) {
			t.Fatalf("%s: %s", file, out)
		}
		if bytes, fix := strings.Contains(out, `"byteOffset"`), strings.Contains(out, `"fixes"`); bytes != want || fix != want {
			t.Errorf("%s: has bytes: %t, has a fix: %t, want both %t", file, bytes, fix, want)
		}
	}
}
