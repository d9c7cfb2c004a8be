package cli

import (
	"context"
	"runtime"

	"recto/internal/text/check"
)

// worker is what one goroutine checks units with.
type worker struct {
	checker check.Checker
	known   tags
}

// batchSize is how many items a worker takes at a time: enough for the handing over to cost nothing.
const batchSize = 64

// batch is what a worker takes, and where it answers.
type batch[T any] struct {
	items []T
	done  chan<- outcome
}

// outcome is what was found in a batch, up to where it ended early for an error.
type outcome struct {
	found []found
	err   error
}

// inOrder judges on all cores what each adds, and reports what was found in its order. Few items wait at a time, so that a
// file of any length takes the same memory. judge appends to dst.
func inOrder[T any](ctx context.Context, r *report, house check.House, each func(add func(T) error) error,
	judge func(w *worker, dst []found, item T) ([]found, error)) error {
	ctx, stop := context.WithCancel(ctx)
	defer stop()
	cores := runtime.GOMAXPROCS(0)
	batches := make(chan batch[T], 4*cores)
	outcomes := make(chan (<-chan outcome), 4*cores)
	var ended error
	go func() {
		defer close(outcomes)
		defer close(batches)
		ended = handOver(ctx, batches, outcomes, each)
	}()
	for range cores {
		go func() {
			w := worker{checker: check.Checker{House: house}, known: tags{}}
			for b := range batches {
				var o outcome
				for i := 0; i < len(b.items) && o.err == nil; i++ {
					o.found, o.err = judge(&w, o.found, b.items[i])
				}
				b.done <- o
			}
		}()
	}
	for done := range outcomes {
		if err := ctx.Err(); err != nil {
			return err
		}
		if err := r.take(<-done); err != nil {
			return err
		}
	}
	return ended
}

// handOver queues what each adds as batches, and the place of each one's outcome.
func handOver[T any](ctx context.Context, batches chan<- batch[T], outcomes chan<- (<-chan outcome), each func(func(T) error) error) error {
	var items []T
	hand := func() error {
		done := make(chan outcome, 1)
		select {
		case outcomes <- done:
		case <-ctx.Done():
			return ctx.Err()
		}
		batches <- batch[T]{items, done}
		items = nil
		return nil
	}
	err := each(func(item T) error {
		if items = append(items, item); len(items) < batchSize {
			return nil
		}
		return hand()
	})
	if len(items) > 0 {
		if cut := hand(); cut != nil {
			return cut
		}
	}
	return err
}
