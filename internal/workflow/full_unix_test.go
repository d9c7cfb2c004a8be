//go:build unix

package workflow_test

import (
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"testing"
)

// fullDisk says to the child that it may write no file beyond a limit, as if the disk were full.
const fullDisk = "RECTO_TEST_DESK_FULL"

// room is how large a file the child may write, in bytes: some articles' worth of a database.
const room = 3 << 20

func init() {
	if os.Getenv(fullDisk) == "" {
		return
	}
	signal.Ignore(syscall.SIGXFSZ) // then the write fails instead of the process
	limit := syscall.Rlimit{Cur: room, Max: room}
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		panic(err)
	}
}

// The disk is full in the middle of an import. The error says so, the articles before it are whole, and
// nothing of the last one is there.
func TestImportOnAFullDisk(t *testing.T) {
	folder := t.TempDir()
	address := folder + "/recto.db"
	d := openDesk(t, address, folder+"/blobs")
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), fullDisk+"=1", childURL+"="+address, childFolder+"="+folder+"/blobs", childWork+"=import")
	out, err := cmd.CombinedOutput()
	if err == nil || !strings.Contains(string(out), "disk") {
		t.Fatalf("the child says %v, %s; want it to say that the disk is full", err, out)
	}
	done := strings.Count(string(out), "done\n")
	all, err := d.store.Translations(t.Context(), d.editor)
	must(t, err)
	if done == 0 || len(all) != done {
		t.Errorf("%d articles are there, want the %d that were imported, and some", len(all), done)
	}
	for _, x := range all {
		d.wantWhole(t, x.ID)
	}
	if _, err := d.Import(t.Context(), d.editor, longArticle("With room again", true)); err != nil {
		t.Errorf("with room again: %v", err)
	}
}
