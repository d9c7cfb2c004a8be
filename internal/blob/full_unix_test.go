//go:build unix

package blob_test

import (
	"errors"
	"io"
	"math/rand"
	"os"
	"os/exec"
	"os/signal"
	"strings"
	"syscall"
	"testing"

	"recto/internal/blob"
)

// child names the folder for a process that this test starts of itself.
const child = "RECTO_TEST_BLOB_CHILD"

// room is how large a file the child may write, in bytes.
const room = 1 << 20

// A disk that is full in the middle of a file: a child process may write no file beyond a limit that the
// system sets, so its write fails half-way, as on a full disk. Nothing half-made may be left, and what
// still fits is kept.
func TestFullDisk(t *testing.T) {
	if dir := os.Getenv(child); dir != "" {
		putBeyondTheLimit(t, dir)
		return
	}
	f, dir := open(t)
	cmd := exec.Command(os.Args[0], "-test.run=^TestFullDisk$", "-test.v")
	cmd.Env = append(os.Environ(), child+"="+dir)
	if out, err := cmd.CombinedOutput(); err != nil || !strings.Contains(string(out), "no room") {
		t.Fatalf("the child fails: %v\n%s", err, out)
	}
	left := files(t, dir)
	if len(left) != 1 {
		t.Fatalf("left behind: %q, want the small blob alone", left)
	}
	if d, _, err := f.Put(ctx, strings.NewReader("fits")); err != nil || string(get(t, f, d)) != "fits" {
		t.Errorf("the blob that fitted is not whole: %v", err)
	}
}

// putBeyondTheLimit is the child.
func putBeyondTheLimit(t *testing.T, dir string) {
	signal.Ignore(syscall.SIGXFSZ) // then the write fails instead of the process
	limit := syscall.Rlimit{Cur: room, Max: room}
	if err := syscall.Setrlimit(syscall.RLIMIT_FSIZE, &limit); err != nil {
		t.Fatal(err)
	}
	f, err := blob.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, _, err := f.Put(ctx, strings.NewReader("fits")); err != nil {
		t.Errorf("a blob that fits gives %v", err)
	}
	_, _, err = f.Put(ctx, io.LimitReader(rand.New(rand.NewSource(1)), 3*room))
	if !errors.Is(err, syscall.EFBIG) || !strings.Contains(err.Error(), dir) {
		t.Errorf("a blob that does not fit gives %v, want %v and the folder", err, syscall.EFBIG)
	}
	t.Log("no room:", err)
}
