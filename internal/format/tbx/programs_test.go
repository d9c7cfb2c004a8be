package tbx_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"recto/internal/format/tbx"
)

// TestOtherProgramsRead lets translate-toolkit read what is written in version 2.
func TestOtherProgramsRead(t *testing.T) {
	if os.Getenv("RECTO_TEST_INTERCHANGE") == "" {
		t.Skip("set RECTO_TEST_INTERCHANGE to run translate-toolkit (Debian's package translate-toolkit)")
	}
	name := filepath.Join(t.TempDir(), "a.tbx")
	if err := os.WriteFile(name, written(t, tbx.V2, some), 0o600); err != nil {
		t.Fatal(err)
	}
	out, err := exec.Command("/usr/bin/python3", "-c", `
import sys
from translate.storage import factory
for u in factory.getobject(sys.argv[1]).units: print(u.source, "|", u.target)`, name).CombinedOutput()
	if err != nil || !strings.Contains(string(out), "ferry | 渡船") {
		t.Errorf("translate-toolkit reads %q, %v", out, err)
	}
}
