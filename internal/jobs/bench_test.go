package jobs_test

import (
	"context"
	"encoding/json"
	"testing"
	"time"

	"recto/internal/jobs"
	"recto/internal/store"
	"recto/internal/store/storetest"
)

// BenchmarkLatency measures how long an idle queue takes to begin a job after the commit.
func BenchmarkLatency(b *testing.B) {
	st := storetest.Open(b)
	q := newQueue(b, st, jobs.Config{})
	begun := make(chan time.Time)
	register(b, q, "one", func(context.Context, json.RawMessage) error { begun <- time.Now(); return nil })
	start(b, q)
	var longest time.Duration
	for b.Loop() {
		enqueue(b, st, q, "one", nil)
		committed := time.Now()
		longest = max(longest, (<-begun).Sub(committed))
	}
	b.ReportMetric(float64(longest.Milliseconds()), "longest-ms")
}

// BenchmarkEnqueue measures transactions that each enqueue one job.
func BenchmarkEnqueue(b *testing.B) {
	st := storetest.Open(b)
	q := newQueue(b, st, jobs.Config{})
	register(b, q, "one", func(context.Context, json.RawMessage) error { return nil })
	for b.Loop() {
		if err := st.Update(ctx, func(tx *store.Tx) error { return q.Enqueue(ctx, tx, "one", 1) }); err != nil {
			b.Fatal(err)
		}
	}
}
