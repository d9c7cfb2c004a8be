package store_test

import (
	"context"
	"fmt"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/store/storetest"
	"recto/internal/text/markup"
)

// busy is a newsroom with enough articles for an index to matter.
func busy(b *testing.B, articles int) *desk {
	b.Helper()
	d := newDesk(b, storetest.URL(b))
	doc := document("渡轮晚点", "")
	for range 60 {
		doc.Blocks = append(doc.Blocks, markup.Block{Kind: markup.Paragraph, Text: markup.Plain("渡轮又晚点了，码头上的人群一直排到市场那边。")})
	}
	d.update(b, func(ctx context.Context, tx *store.Tx) error {
		for i := range articles {
			slug := fmt.Sprintf("article-%d", i)
			id, err := tx.CreateTranslation(ctx, newsroom.Translation{Outlet: d.outlet, Source: d.source, State: newsroom.Published, Slug: slug})
			if err != nil {
				return err
			}
			if _, err := tx.CreateEdition(ctx, newsroom.Edition{Translation: id, Outlet: d.outlet, Number: 1, Slug: slug,
				Content: newsroom.Content{Title: slug, Document: doc}}); err != nil {
				return err
			}
		}
		return nil
	})
	b.ReportAllocs()
	return d
}

func BenchmarkEditionStamp(b *testing.B) {
	d := busy(b, 1000)
	ctx, cancel := context.WithCancel(ctx) // as a request's
	defer cancel()
	for b.Loop() {
		if _, err := d.EditionStamp(ctx, "duiye", "article-500"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkPublicStamp(b *testing.B) {
	d := busy(b, 1000)
	for b.Loop() {
		if _, err := d.PublicStamp(ctx, d.outlet); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLatestEdition(b *testing.B) {
	d := busy(b, 1000)
	for b.Loop() {
		if _, err := d.LatestEdition(ctx, d.outlet, "article-500"); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkLatestEditions(b *testing.B) {
	d := busy(b, 1000)
	for b.Loop() {
		if _, err := d.LatestEditions(ctx, d.outlet, 30); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkSaveDraft(b *testing.B) {
	d := busy(b, 100)
	units, err := d.Units(ctx, d.vera, d.translation)
	if err != nil {
		b.Fatal(err)
	}
	version := 0
	for b.Loop() {
		d.update(b, func(ctx context.Context, tx *store.Tx) (err error) {
			version, err = tx.SaveDraft(ctx, units[0].ID, version, markup.Plain("渡轮又晚点了。"), d.vera.ID)
			return err
		})
	}
}
