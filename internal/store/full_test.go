package store_test

import (
	"context"
	"errors"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/store"
)

// A disk that is full in the middle of a transaction: SQLite itself is told that its file may not grow. The
// error says so, nothing half-made is left, and once there is room again the newsroom goes on.
func TestFullDisk(t *testing.T) {
	d := newDesk(t, t.TempDir()+"/recto.db")
	d.Raw().SetMaxOpenConns(1) // the limit is a connection's own
	limit := func(pages string) {
		if _, err := d.Raw().ExecContext(ctx, "pragma max_page_count = "+pages); err != nil {
			t.Fatal(err)
		}
	}
	write := func(ctx context.Context, tx *store.Tx) error {
		t := newsroom.Translation{Outlet: d.outlet, Source: d.source, State: newsroom.Pitched, Slug: "large"}
		if _, err := tx.CreateTranslation(ctx, t); err != nil {
			return err
		}
		_, err := tx.CreateCapture(ctx, newsroom.Capture{Source: d.source, Document: document("Паром", strings.Repeat("опоздал ", 1<<18))})
		return err
	}
	limit("1") // no less than it has now, that is: not one page more
	err := d.try(write)
	if err == nil || !strings.Contains(err.Error(), "disk is full") {
		t.Fatalf("writing on a full disk gives %v, want it to say that the disk is full", err)
	}
	if all, err := d.Translations(ctx, d.vera); err != nil || len(all) != 1 {
		t.Errorf("after the failure there are %d translations, %v, want 1", len(all), err)
	}
	if _, err := d.Capture(ctx, d.capture+1); !errors.Is(err, newsroom.ErrNotFound) {
		t.Errorf("the capture gives %v, want %v", err, newsroom.ErrNotFound)
	}
	limit("1000000")
	d.update(t, write)
}
