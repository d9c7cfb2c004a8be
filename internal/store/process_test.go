package store_test

import (
	"context"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/store/storetest"
)

// child names the database for a process that this test starts of itself.
const child = "RECTO_TEST_STORE_CHILD"

const perProcess = 80

// A command beside a server: two processes write to one database at once, and both get through.
func TestTwoProcesses(t *testing.T) {
	if url := os.Getenv(child); url != "" {
		writeMany(t, storetest.OpenURL(t, url, nil), "child")
		return
	}
	storetest.Each(t, func(t *testing.T, url func(testing.TB) string) {
		address := url(t)
		s := storetest.OpenURL(t, address, nil)
		cmd := exec.Command(os.Args[0], "-test.run=^TestTwoProcesses$")
		cmd.Env = append(os.Environ(), child+"="+address)
		var said strings.Builder
		cmd.Stdout, cmd.Stderr = &said, &said
		if err := cmd.Start(); err != nil {
			t.Fatal(err)
		}
		writeMany(t, s, "parent")
		if err := cmd.Wait(); err != nil {
			t.Fatalf("the other process fails: %v\n%s", err, said.String())
		}
		all, err := s.Outlets(ctx)
		if err != nil || len(all) != 2*perProcess {
			t.Errorf("there are %d outlets, %v, want %d", len(all), err, 2*perProcess)
		}
	})
}

func writeMany(t *testing.T, s *store.Store, name string) {
	t.Helper()
	for i := range perProcess {
		if err := s.Update(ctx, func(tx *store.Tx) error { return makeOutlet(ctx, tx, fmt.Sprintf("%s-%d", name, i)) }); err != nil {
			t.Fatalf("write %d of the %s: %v", i, name, err)
		}
	}
}

func makeOutlet(ctx context.Context, tx *store.Tx, slug string) error {
	if _, err := tx.OutletBySlug(ctx, slug); err == nil {
		return newsroom.ErrConflict
	}
	_, err := tx.CreateOutlet(ctx, newsroom.Outlet{Slug: slug, Name: slug, Lang: "en"})
	return err
}
