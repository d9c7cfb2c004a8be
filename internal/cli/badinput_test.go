package cli_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/simplifiedchinese"
	"golang.org/x/text/encoding/unicode"

	"recto/internal/cli"
)

// What counts in the bytes of its input wants it in UTF-8; a damaged character does no harm.
func TestTextIsUTF8(t *testing.T) {
	wide, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String("The ferry waits. It is late.\n")
	if err != nil {
		t.Fatal(err)
	}
	gb, err := simplifiedchinese.GB18030.NewEncoder().String("渡船等人。夜里很冷。\n")
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]int{"": 0, "\ufeff“Wait.” It is late.\n": 0, "“Wait.” It is \xff late.\n": 0, wide: 3, gb: 3, "a\x00b": 3, "caf\xe9": 3} {
		file := written(t, "a.txt", text)
		run(t, want, "segment", "--lang", "en", file)
		run(t, want, "align", "--from", "en", "--to", "en", "--lines", file, file)
	}
	lines := written(t, "a.txt", "\ufeffThe ferry waits.\n")
	if out := run(t, 0, "align", "--from", "en", "--to", "en", "--lines", "--format", "text", lines, lines); strings.Contains(out, "\ufeff") {
		t.Errorf("the byte order mark came through: %q", out)
	}
}

// Every bad file gets an error that names it and says what to do; files in another character set are read.
func TestBadFiles(t *testing.T) {
	gb, err := simplifiedchinese.GB18030.NewEncoder().String("# 渡船\n\n照店里挂的时刻表，渡船十九点四十分开，船长说岸上没有人了船才开。\n")
	if err != nil {
		t.Fatal(err)
	}
	cyrillic, err := charmap.Windows1251.NewEncoder().String("# Паром\n\nПаром отходит вечером, если верить расписанию, которое висит в магазине.\n")
	if err != nil {
		t.Fatal(err)
	}
	cases := []struct {
		name, file string
		data       string
		code       int
		says       string
	}{
		{"empty", "a.md", "", 3, "empty"},
		{"binary", "a.md", "\x7fELF\x02\x01\x00\x00\x00\x00" + strings.Repeat("\x00\x01", 400), 3, "a.md"},
		{"broken UTF-8 in the middle", "a.md", strings.Repeat("渡船十九点开。\n", 40) + "\xff\xfe\xff" + strings.Repeat("渡船十九点开。\n", 40), 3, "byte"},
		{"GB18030", "a.md", gb, 0, ""},
		{"Windows-1251", "a.md", cyrillic, 0, ""},
		{"100,000 nested quotes", "a.md", strings.Repeat("> ", 100_000) + "text\n", 3, "nest"},
		{"100,000 brackets", "a.md", strings.Repeat("[", 100_000) + "text\n", 0, ""},
		{"broken YAML", "a.md", "---\ntitle: [one\n---\ntext\n", 3, "line 2"},
		{"hostile HTML", "a.html", "<html><body><h1>One</h1><script>alert(1)</script><p onclick=x()>Two words here.</p><svg><script>alert(2)</script></svg></body></html>", 0, ""},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			dir := t.TempDir()
			name := filepath.Join(dir, c.file)
			if err := os.WriteFile(name, []byte(c.data), 0o600); err != nil {
				t.Fatal(err)
			}
			var out, errs bytes.Buffer
			code := cli.Run(t.Context(), []string{"import", "--dry-run", "--format", "json", name},
				cli.Streams{In: strings.NewReader(""), Out: &out, Err: &errs}, func(string) string { return "" })
			if code != c.code {
				t.Fatalf("import = exit code %d, want %d; it said %s", code, c.code, errs.String())
			}
			if c.code != 0 && (!strings.Contains(errs.String(), c.says) || !strings.Contains(errs.String(), c.file)) {
				t.Errorf("import says %q; want the file and %q", errs.String(), c.says)
			}
			if strings.Contains(out.String(), "alert(") {
				t.Errorf("a script came through: %s", out.String())
			}
		})
	}
}
