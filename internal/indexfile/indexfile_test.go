package indexfile_test

import (
	"errors"
	"os"
	"path/filepath"
	"testing"

	"recto/internal/indexfile"
)

func TestWriteAndOpen(t *testing.T) {
	name := filepath.Join(t.TempDir(), "a", "b.index")
	put := func(s string, fail error) error {
		return indexfile.Write(name, func(f *os.File) error {
			if _, err := f.WriteString(s); err != nil {
				return err
			}
			return fail
		})
	}
	if err := put("first", nil); err != nil {
		t.Fatal(err)
	}
	first, err := indexfile.Open(name)
	if err != nil || string(first.Data) != "first" {
		t.Fatalf("Open gives %q, %v", first.Data, err)
	}
	if err := put("second", nil); err != nil {
		t.Fatal(err)
	}
	if string(first.Data) != "first" {
		t.Errorf("who has the old file open sees %q", first.Data)
	}
	broken := errors.New("broken")
	if err := put("third", broken); !errors.Is(err, broken) {
		t.Errorf("Write says %v", err)
	}
	second, err := indexfile.Open(name)
	if err != nil || string(second.Data) != "second" {
		t.Errorf("Open gives %q, %v", second.Data, err)
	}
	left, err := os.ReadDir(filepath.Dir(name))
	if err != nil || len(left) != 1 {
		t.Errorf("%d files are left, %v", len(left), err)
	}
	if err := errors.Join(first.Close(), second.Close()); err != nil {
		t.Error(err)
	}
	if _, err := indexfile.Open(name + "x"); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("a file that is not there: %v", err)
	}
}
