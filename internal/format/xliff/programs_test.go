package xliff_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"recto/internal/format/xliff"
)

// TestOtherProgramsRead lets translate-toolkit read what is written in version 1.2.
func TestOtherProgramsRead(t *testing.T) {
	if os.Getenv("RECTO_TEST_INTERCHANGE") == "" {
		t.Skip("set RECTO_TEST_INTERCHANGE to run translate-toolkit (Debian's package translate-toolkit)")
	}
	name := filepath.Join(t.TempDir(), "a.xlf")
	if err := os.WriteFile(name, written(t, xliff.V12, sample()), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("/usr/bin/python3", "-c", `
import sys
from translate.storage import factory
for u in factory.getobject(sys.argv[1]).units: print(u.source, "|", u.target)`, name).CombinedOutput()
	if err != nil || !strings.Contains(string(out), "The ferry leaves, see the page") || !strings.Contains(string(out), "Nobody\tknows \"why\".") {
		t.Errorf("translate-toolkit reads %q, %v", out, err)
	}
}
