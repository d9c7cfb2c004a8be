package jobs_test

import (
	"context"
	"fmt"
	"sync"
	"sync/atomic"
	"testing"

	"recto/internal/jobs"
	"recto/internal/newsroom"
	"recto/internal/store"
)

// The desk saves while jobs run: nobody is turned away because the database is busy, and no job runs twice.
func TestDeskWritesBesideJobs(t *testing.T) {
	const count, writers, saves = 300, 3, 60
	each(t, func(t *testing.T, st *store.Store, q *jobs.Queue) {
		source := newSource(t, st)
		var ran atomic.Int32
		if err := jobs.Handle(q, "note", func(ctx context.Context, n int) error {
			ran.Add(1)
			return st.Update(ctx, func(tx *store.Tx) error { return retitle(ctx, tx, source, fmt.Sprint("job ", n)) })
		}); err != nil {
			t.Fatal(err)
		}
		start(t, q)
		if err := st.Update(ctx, func(tx *store.Tx) error {
			for n := range count {
				if err := q.Enqueue(ctx, tx, "note", n); err != nil {
					return err
				}
			}
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		var group sync.WaitGroup
		for w := range writers {
			group.Go(func() {
				for i := range saves {
					if err := st.Update(ctx, func(tx *store.Tx) error {
						return retitle(ctx, tx, source, fmt.Sprint("save ", w, i))
					}); err != nil {
						t.Errorf("save %d of writer %d: %v", i, w, err)
						return
					}
				}
			})
		}
		group.Wait()
		settle(t, q)
		if got := ran.Load(); got != count {
			t.Errorf("%d runs of %d jobs", got, count)
		}
	})
}

func newSource(t testing.TB, st *store.Store) (id newsroom.SourceID) {
	t.Helper()
	err := st.Update(ctx, func(tx *store.Tx) error {
		outlet, err := tx.CreateOutlet(ctx, newsroom.Outlet{Slug: "o", Name: "O", Lang: "en"})
		if err != nil {
			return err
		}
		id, err = tx.CreateSource(ctx, newsroom.Source{Outlet: outlet})
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	return id
}

func retitle(ctx context.Context, tx *store.Tx, id newsroom.SourceID, title string) error {
	s, err := tx.Source(ctx, id)
	if err != nil {
		return err
	}
	s.Title = title
	return tx.UpdateSource(ctx, s)
}
