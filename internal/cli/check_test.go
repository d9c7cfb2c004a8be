package cli_test

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/encoding/simplifiedchinese"
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

// A place in SARIF has bytes, and a fix, only where they are the file's own.
func TestSARIFOfWhatHasNoBytes(t *testing.T) {
	gb, err := simplifiedchinese.GB18030.NewEncoder().String(comma + "\n照店里挂的时刻表，船长说岸上没有人了船才开。\n")
	if err != nil {
		t.Fatal(err)
	}
	for file, want := range map[string]bool{
		written(t, "a.md", comma):                                        true,
		written(t, "b.md", gb):                                           false,
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
