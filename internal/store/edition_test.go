package store_test

import (
	"context"
	"errors"
	"strings"
	"testing"
	"time"

	"recto/internal/newsroom"
	"recto/internal/store"
)

func TestEditions(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		if _, err := d.EditionStamp(ctx, "duiye", "ferry-1"); !errors.Is(err, newsroom.ErrNotFound) {
			t.Errorf("a stamp before publication gives %v, want %v", err, newsroom.ErrNotFound)
		}
		blank, err := d.PublicStamp(ctx, d.outlet)
		if err != nil {
			t.Fatal(err)
		}
		d.publish(t, d.translation, "ferry-1", 1)
		first, err := d.EditionStamp(ctx, "duiye", "ferry-1")
		if err != nil {
			t.Fatal(err)
		}
		d.now = d.now.Add(time.Hour)
		d.publish(t, d.translation, "ferry-1", 2)
		second, err := d.EditionStamp(ctx, "duiye", "ferry-1")
		if err != nil || second == first {
			t.Errorf("the stamp after a correction is %d, %v, want another than %d", second, err, first)
		}
		if stamp, err := d.PublicStamp(ctx, d.outlet); err != nil || stamp == blank {
			t.Errorf("the outlet's stamp after publication is %q, %v, want another than %q", stamp, err, blank)
		}
		e, err := d.LatestEdition(ctx, d.outlet, "ferry-1")
		if err != nil || e.ID != second || e.Number != 2 || !e.PublishedAt.Equal(d.now) || e.Content.Title != "渡轮晚点" || len(e.Digest) != 64 {
			t.Errorf("LatestEdition = %+v, %v, want number 2 at %s", e, err, d.now)
		}
		if old, err := d.EditionNumber(ctx, d.outlet, "ferry-1", 1); err != nil || old.ID != first || old.Digest != e.Digest {
			t.Errorf("EditionNumber = %+v, %v, want number 1 with the same content", old, err)
		}
		if all, err := d.Editions(ctx, d.translation); err != nil || len(all) != 2 || all[0].Number != 1 {
			t.Errorf("Editions = %d, %v, want 1 and 2", len(all), err)
		}
		err = d.try(func(ctx context.Context, tx *store.Tx) error {
			_, err := tx.CreateEdition(ctx, newsroom.Edition{Translation: d.translation, Outlet: d.outlet, Number: 2, Slug: "ferry-1"})
			return err
		})
		if !errors.Is(err, newsroom.ErrConflict) {
			t.Errorf("a second edition 2 gives %v, want %v", err, newsroom.ErrConflict)
		}
	})
}

// A correction does not push an old story up.
func TestLatestEditionsGoByFirstAppearance(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		var young newsroom.TranslationID
		d.update(t, func(ctx context.Context, tx *store.Tx) (err error) {
			young, err = tx.CreateTranslation(ctx, newsroom.Translation{Outlet: d.outlet, Source: d.source, State: newsroom.Approved})
			return err
		})
		d.publish(t, d.translation, "old", 1)
		d.now = d.now.Add(time.Hour)
		d.publish(t, young, "young", 1)
		d.now = d.now.Add(time.Hour)
		d.publish(t, d.translation, "old", 2)
		all, err := d.LatestEditions(ctx, d.outlet, 10)
		if err != nil || len(all) != 2 || all[0].Slug != "young" || all[1].Slug != "old" || all[1].Number != 2 {
			t.Errorf("LatestEditions = %+v, %v, want young, then old in its second edition", all, err)
		}
		if all, err = d.LatestEditions(ctx, d.outlet, 1); err != nil || len(all) != 1 {
			t.Errorf("LatestEditions with limit 1 = %d, %v", len(all), err)
		}
	})
}

// Even a program that goes past the store cannot change what was published.
func TestEditionsStay(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		d.publish(t, d.translation, "ferry-1", 1)
		for _, query := range []string{`update edition set content = '{}'`, `delete from edition`} {
			if _, err := d.Raw().ExecContext(ctx, query); err == nil || !strings.Contains(err.Error(), "an edition is never") {
				t.Errorf("%s gives %v, want a refusal", query, err)
			}
		}
	})
}

func TestSlugIsOneArticles(t *testing.T) {
	each(t, func(t *testing.T, d *desk) {
		err := d.try(func(ctx context.Context, tx *store.Tx) error {
			for range 2 {
				if _, err := tx.CreateTranslation(ctx, newsroom.Translation{Outlet: d.outlet, Source: d.source, State: newsroom.Pitched, Slug: "same"}); err != nil {
					return err
				}
			}
			return nil
		})
		if !errors.Is(err, newsroom.ErrConflict) {
			t.Errorf("two articles of one slug give %v, want %v", err, newsroom.ErrConflict)
		}
	})
}
