package store_test

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"recto/internal/store"
	"recto/internal/store/storetest"
)

func TestOpenAgain(t *testing.T) {
	storetest.Each(t, func(t *testing.T, url func(testing.TB) string) {
		address := url(t)
		d := newDesk(t, address)
		again := storetest.OpenURL(t, address, nil)
		if o, err := again.Outlet(ctx, d.outlet); err != nil || o.Slug != "duiye" {
			t.Errorf("a second opening finds %+v, %v", o, err)
		}
	})
}

// Several processes that start on an empty database at once all find it ready.
func TestOpenAtOnce(t *testing.T) {
	storetest.Each(t, func(t *testing.T, url func(testing.TB) string) {
		address := url(t)
		var group sync.WaitGroup
		for range 4 {
			group.Go(func() {
				s, err := store.Open(ctx, store.Config{URL: address})
				if err != nil {
					t.Errorf("Open: %v", err)
					return
				}
				if _, err := s.Outlets(ctx); err != nil {
					t.Error(err)
				}
				if err := s.Close(); err != nil {
					t.Error(err)
				}
			})
		}
		group.Wait()
	})
}

func TestOpenRefusesNewerDatabase(t *testing.T) {
	for name, query := range map[string]string{
		"newsroom": `insert into recto_migration (version_id, is_applied) values (9999, true)`,
		"queue":    `insert into river_migration (line, version) values ('main', 9999)`,
	} {
		t.Run(name, func(t *testing.T) {
			storetest.Each(t, func(t *testing.T, url func(testing.TB) string) {
				address := url(t)
				s := storetest.OpenURL(t, address, nil)
				if _, err := s.Raw().ExecContext(ctx, query); err != nil {
					t.Fatal(err)
				}
				_, err := store.Open(ctx, store.Config{URL: address})
				if !errors.Is(err, store.ErrNewer) || !strings.Contains(err.Error(), "9999") {
					t.Errorf("Open gives %v, want %v with the version", err, store.ErrNewer)
				}
				if err != nil && strings.Contains(err.Error(), "@") && !strings.Contains(err.Error(), "xxxxx") {
					t.Errorf("the message shows the password: %v", err)
				}
			})
		})
	}
}

func TestOpenNamesWhatIsWrong(t *testing.T) {
	dir := t.TempDir()
	text := filepath.Join(dir, "notes.txt")
	if err := os.WriteFile(text, []byte(strings.Repeat("not a database at all. ", 100)), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct{ url, want string }{
		"nothing":   {"", "no database is named"},
		"no folder": {filepath.Join(dir, "absent", "recto.db"), "the folder of the database"},
		"a text":    {text, "not a database"},
		"a folder":  {dir, dir},
		"no server": {"postgres://u:secret@127.0.0.1:1/x?connect_timeout=1", "u:xxxxx@127.0.0.1"},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := store.Open(ctx, store.Config{URL: c.url})
			if err == nil || !strings.Contains(err.Error(), c.want) || strings.Contains(err.Error(), "secret") {
				t.Errorf("Open(%q) gives %v, want %q in it", c.url, err, c.want)
			}
		})
	}
	if data, err := os.ReadFile(text); err != nil || !strings.HasPrefix(string(data), "not a database") {
		t.Errorf("the text was changed: %v", err)
	}
}

// A path may hold anything that a file system allows.
func TestOpenOddPath(t *testing.T) {
	path := filepath.Join(t.TempDir(), "вести 100% ?a=b#c.db")
	storetest.OpenURL(t, path, nil)
	info, err := os.Stat(path)
	if err != nil {
		t.Fatal(err)
	}
	if info.Size() == 0 {
		t.Error("the database went somewhere else")
	}
	if mode := info.Mode().Perm(); mode&0o077 != 0 {
		t.Errorf("the file's mode is %v, want it closed to others", mode)
	}
}
