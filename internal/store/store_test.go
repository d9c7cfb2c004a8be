package store_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"sync"
	"testing"

	"github.com/google/go-cmp/cmp"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/store/storetest"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

var ctx = context.Background()

// each runs a test on a filled newsroom on every database.
func each(t *testing.T, test func(t *testing.T, d *desk)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, url func(testing.TB) string) { test(t, newDesk(t, url(t))) })
}

func TestUpdateUndoesAllOnError(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		sick := errors.New("sick")
		err := d.try(func(ctx context.Context, tx *store.Tx) error {
			if _, err := tx.CreateOutlet(ctx, newsroom.Outlet{Slug: "half", Name: "Half", Lang: lang.English}); err != nil {
				return err
			}
			return sick
		})
		if !errors.Is(err, sick) {
			t.Errorf("Update gives %v, want the function's own error", err)
		}
		if _, err := d.OutletBySlug(ctx, "half"); !errors.Is(err, newsroom.ErrNotFound) {
			t.Errorf("after an error the outlet gives %v, want %v", err, newsroom.ErrNotFound)
		}
	})
}

func TestUpdateUndoesAllOnPanic(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		func() {
			defer func() {
				if got := recover(); got != "dropped" {
					t.Errorf("recover() = %v, want the panic to pass through", got)
				}
			}()
			_ = d.try(func(ctx context.Context, tx *store.Tx) error {
				if _, err := tx.CreateOutlet(ctx, newsroom.Outlet{Slug: "half", Name: "Half", Lang: lang.English}); err != nil {
					return err
				}
				panic("dropped")
			})
		}()
		if _, err := d.OutletBySlug(ctx, "half"); !errors.Is(err, newsroom.ErrNotFound) {
			t.Errorf("after a panic the outlet gives %v, want %v", err, newsroom.ErrNotFound)
		}
		d.publish(t, d.translation, "next", 1) // the connection and the lock are free again
	})
}

func TestUpdateUndoesAllWhenStopped(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		stopped, stop := context.WithCancel(ctx)
		err := d.Update(stopped, func(tx *store.Tx) error {
			_, err := tx.CreateOutlet(stopped, newsroom.Outlet{Slug: "half", Name: "Half", Lang: lang.English})
			stop()
			return err
		})
		if err == nil {
			t.Error("Update with a context that ended gives no error")
		}
		if _, err := d.OutletBySlug(ctx, "half"); !errors.Is(err, newsroom.ErrNotFound) {
			t.Errorf("after a stop the outlet gives %v, want %v", err, newsroom.ErrNotFound)
		}
	})
}

// Many transactions that read and then write the same row do not lose each other's work.
func TestUpdatesDoNotOverwriteEachOther(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		const writers = 12
		var group sync.WaitGroup
		for i := range writers {
			group.Go(func() {
				err := d.try(func(ctx context.Context, tx *store.Tx) error {
					s, err := tx.Source(ctx, d.source)
					if err != nil {
						return err
					}
					s.Title += fmt.Sprintf(" %d;", i)
					return tx.UpdateSource(ctx, s)
				})
				if err != nil {
					t.Errorf("writer %d: %v", i, err)
				}
			})
		}
		group.Wait()
		s, err := d.Source(ctx, d.source)
		if err != nil {
			t.Fatal(err)
		}
		if got := strings.Count(s.Title, ";"); got != writers {
			t.Errorf("%d of %d additions are left: %q", got, writers, s.Title)
		}
	})
}

func TestTextsComeBackAsTheyWere(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		want := newsroom.Source{Outlet: d.outlet, URL: "https://news.example/a?b=1&c=%D0%B0", Title: "'; drop table outlet; -- “里亚布科夫” 👩‍👩‍👧",
			Publisher: "Вечерняя Москва", Author: "И. Я. Рябков", Lang: "zh-Hant", PublishedAt: monday, Licence: "CC BY 4.0", Permission: "письмо"}
		d.update(t, func(ctx context.Context, tx *store.Tx) (err error) {
			want.ID, err = tx.CreateSource(ctx, want)
			return err
		})
		got, err := d.Source(ctx, want.ID)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("a source comes back changed (-want +got):\n%s", diff)
		}
	})
}

// What no database can hold is replaced, on both alike, and does not break the transaction.
func TestBytesThatAreNoText(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		var id newsroom.SourceID
		d.update(t, func(ctx context.Context, tx *store.Tx) (err error) {
			id, err = tx.CreateSource(ctx, newsroom.Source{Outlet: d.outlet, Title: "a\x00b\xffc"})
			return err
		})
		s, err := d.Source(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		if want := "a\uFFFDb\uFFFDc"; s.Title != want {
			t.Errorf("the title is %q, want %q", s.Title, want)
		}
		d.update(t, func(ctx context.Context, tx *store.Tx) error {
			units, err := tx.Units(ctx, d.vera, d.translation)
			if err != nil {
				return err
			}
			_, err = tx.SaveDraft(ctx, units[0].ID, 0, markup.Plain("a\x00b\xffc"), d.vera.ID)
			return err
		})
	})
}

func TestCaptureKeepsDocumentAndDigest(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		want := newsroom.Capture{Source: d.source, TakenAt: monday, URL: "https://news.example/ferry", Document: document("Паром", "Паром опоздал."),
			Archive: newsroom.Digest(strings.Repeat("a", 64)), Robots: "index", LicenceHint: "CC BY",
			Warnings: []newsroom.CaptureWarning{{Kind: "canonical", Host: "other.example"}}, Skipped: []newsroom.SkippedImage{{URL: "https://news.example/b.svg", Reason: "type"}},
			Media: []newsroom.Media{{URL: "https://news.example/a.jpg", Blob: newsroom.Digest(strings.Repeat("b", 64)), Type: "image/jpeg", Width: 3, Height: 4}}}
		d.update(t, func(ctx context.Context, tx *store.Tx) (err error) {
			want.ID, err = tx.CreateCapture(ctx, want)
			return err
		})
		got, err := d.Capture(ctx, want.ID)
		if err != nil {
			t.Fatal(err)
		}
		if len(got.Digest) != 64 {
			t.Errorf("the digest is %q, want 64 hexadecimal digits", got.Digest)
		}
		first, err := d.Capture(ctx, d.capture)
		if err != nil {
			t.Fatal(err)
		}
		if first.Digest != got.Digest {
			t.Errorf("two captures of one document have the digests %s and %s", first.Digest, got.Digest)
		}
		want.Digest = got.Digest
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("a capture comes back changed (-want +got):\n%s", diff)
		}
	})
}
