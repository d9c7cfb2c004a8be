package tmx_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"recto/internal/format/tmx"
	"recto/internal/text/markup"
)

// TestOtherProgramsRead lets translate-toolkit read what is written.
func TestOtherProgramsRead(t *testing.T) {
	if os.Getenv("RECTO_TEST_INTERCHANGE") == "" {
		t.Skip("set RECTO_TEST_INTERCHANGE to run translate-toolkit (Debian's package translate-toolkit)")
	}
	name := filepath.Join(t.TempDir(), "a.tmx")
	text := markup.ParseInline("The ferry leaves & \"waits\".", nil)
	if err := os.WriteFile(name, write(t, []tmx.Unit{tmx.Pair("en", tmx.FromText(text), "zh-Hans", tmx.FromText(markup.Plain("渡船开了。")))}), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("/usr/bin/python3", "-c", `
import sys
from translate.storage import factory
for u in factory.getobject(sys.argv[1]).units: print(u.source, "|", u.target)`, name).CombinedOutput()
	if err != nil || !strings.Contains(string(out), `The ferry leaves & "waits". | 渡船开了。`) {
		t.Errorf("translate-toolkit reads %q, %v", out, err)
	}
}
