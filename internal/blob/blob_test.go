package blob_test

import (
	"bytes"
	"context"
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"testing/iotest"
	"time"

	"recto/internal/blob"
	"recto/internal/newsroom"
)

var ctx = context.Background()

func open(t testing.TB) (*blob.Folder, string) {
	t.Helper()
	dir := filepath.Join(t.TempDir(), "blobs")
	f, err := blob.Open(dir)
	if err != nil {
		t.Fatal(err)
	}
	return f, dir
}

// files lists the regular files below a folder.
func files(t testing.TB, dir string) (all []string) {
	t.Helper()
	err := filepath.WalkDir(dir, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() {
			all = append(all, path)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func get(t testing.TB, f *blob.Folder, d newsroom.Digest) []byte {
	t.Helper()
	r, err := f.Get(ctx, d)
	if err != nil {
		t.Fatal(err)
	}
	defer r.Close()
	data, err := io.ReadAll(r)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestPutAndGet(t *testing.T) {
	f, dir := open(t)
	for _, want := range [][]byte{nil, []byte("Паром опоздал"), bytes.Repeat([]byte{0, 255}, 1<<20)} {
		sum := sha256.Sum256(want)
		d, size, err := f.Put(ctx, bytes.NewReader(want))
		if err != nil {
			t.Fatal(err)
		}
		if string(d) != hex.EncodeToString(sum[:]) || size != int64(len(want)) {
			t.Errorf("Put of %d bytes = %s, %d, want their SHA-256 and size", len(want), d, size)
		}
		if got := get(t, f, d); !bytes.Equal(got, want) {
			t.Errorf("Get gives %d other bytes, want the %d that were put", len(got), len(want))
		}
		if again, _, err := f.Put(ctx, bytes.NewReader(want)); err != nil || again != d {
			t.Errorf("putting the same again = %s, %v, want %s", again, err, d)
		}
	}
	if got := len(files(t, dir)); got != 3 {
		t.Errorf("there are %d files, want 3", got)
	}
}

func TestPutAtOnce(t *testing.T) {
	f, dir := open(t)
	var group sync.WaitGroup
	for range 16 {
		group.Go(func() {
			if _, _, err := f.Put(ctx, strings.NewReader("the same")); err != nil {
				t.Error(err)
			}
		})
	}
	group.Wait()
	if got := files(t, dir); len(got) != 1 {
		t.Errorf("the files are %q, want one", got)
	}
}

func TestGetRefusesWhatIsNoDigest(t *testing.T) {
	f, dir := open(t)
	if err := os.WriteFile(filepath.Join(dir, "secret"), []byte("x"), 0o600); err != nil {
		t.Fatal(err)
	}
	for _, d := range []newsroom.Digest{"", "a", "../secret", "..", newsroom.Digest(strings.Repeat("A", 64)), newsroom.Digest(strings.Repeat("a", 64)),
		newsroom.Digest("../../../../../../../../../../../../../../../../../../etc/passwd")} {
		if r, err := f.Get(ctx, d); !errors.Is(err, newsroom.ErrNotFound) {
			t.Errorf("Get(%q) = %v, %v, want %v", d, r, err, newsroom.ErrNotFound)
		}
	}
}

func TestFailedPutLeavesNothing(t *testing.T) {
	f, dir := open(t)
	sick := errors.New("the other side hung up")
	if _, _, err := f.Put(ctx, io.MultiReader(strings.NewReader("half"), iotest.ErrReader(sick))); !errors.Is(err, sick) {
		t.Errorf("Put gives %v, want %v", err, sick)
	}
	stopped, stop := context.WithCancel(ctx)
	stop()
	if _, _, err := f.Put(stopped, strings.NewReader("half")); !errors.Is(err, context.Canceled) {
		t.Errorf("Put with a context that ended gives %v, want %v", err, context.Canceled)
	}
	if left := files(t, dir); len(left) != 0 {
		t.Errorf("left behind: %q", left)
	}
}

// What a killed process left half-written is swept out later, but not what another is writing now.
func TestOpenSweeps(t *testing.T) {
	_, dir := open(t)
	old, young := filepath.Join(dir, "tmp", "put-1"), filepath.Join(dir, "tmp", "put-2")
	for _, path := range []string{old, young} {
		if err := os.WriteFile(path, []byte("half"), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	past := time.Now().Add(-25 * time.Hour)
	if err := os.Chtimes(old, past, past); err != nil {
		t.Fatal(err)
	}
	if _, err := blob.Open(dir); err != nil {
		t.Fatal(err)
	}
	if left := files(t, dir); len(left) != 1 || left[0] != young {
		t.Errorf("after the sweep there is %q, want %s alone", left, young)
	}
}

func TestOpenNamesTheFolder(t *testing.T) {
	path := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(path, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := blob.Open(path); err == nil || !strings.Contains(err.Error(), path) {
		t.Errorf("Open on a file gives %v, want an error with its path", err)
	}
}
