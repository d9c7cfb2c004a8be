package cli_test

import (
	"os"
	"path/filepath"
	"testing"
)

// The house's terms tell which sentence was left out, where nothing else does.
func TestAlignWithTerms(t *testing.T) {
	dir := t.TempDir()
	file := func(name, text string) string {
		path := filepath.Join(dir, name)
		if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	args := []string{"align", "--from", "en", "--to", "zh", "--lines", "--format", "text",
		file("s.txt", "The gusset gave way there.\nThe cleat gave way there.\n"),
		file("t.txt", "那块角板在那里断了。\n那块踏板在那里断了。\n那块羊角在那里断了。\n")}
	right := "The gusset gave way there.\t那块角板在那里断了。\n\t那块踏板在那里断了。\nThe cleat gave way there.\t那块羊角在那里断了。\n"
	if out := run(t, 0, args...); out == right {
		t.Error("it is right without terms already: this test tests nothing")
	}
	terms := file("t.csv", "en,zh\ngusset,角板\ncleat,羊角\n")
	if out := run(t, 0, append(args, "--terms", terms)...); out != right {
		t.Errorf("aligned with terms as\n%s", out)
	}
}
