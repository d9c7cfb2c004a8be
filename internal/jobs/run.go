package jobs

import (
	"context"
	"errors"
	"fmt"
	"sync"
	"time"

	"github.com/riverqueue/river"

	"recto/internal/store"
)

// run is a started queue.
type run struct {
	id     string
	client *river.Client[store.RawTx]
	stop   context.CancelFunc // ends the heart
	done   sync.WaitGroup
}

// Start begins to work on jobs, in goroutines; ctx bounds the starting alone. Stop ends it.
func (q *Queue) Start(ctx context.Context) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.run != nil {
		return errors.New("start the queue: it is running already")
	}
	r := &run{id: newID()}
	if err := q.beat(ctx, r.id); err != nil {
		return fmt.Errorf("start the queue: %w", err)
	}
	var err error
	if r.client, err = river.NewClient(q.driver, q.config(r.id)); err != nil {
		return fmt.Errorf("start the queue: %w", err)
	}
	// The work outlives the context of the start; Stop ends it.
	life := context.WithoutCancel(ctx)
	if err := r.client.Start(life); err != nil {
		return fmt.Errorf("start the queue: %w", err)
	}
	life, r.stop = context.WithCancel(life)
	r.done.Go(func() { q.heart(life, r.id) })
	q.run = r
	return nil
}

// config is River's, the same on both databases.
func (q *Queue) config(id string) *river.Config {
	workers := river.NewWorkers()
	for kind, do := range q.kinds.Range {
		river.AddWorkerArgs(workers, payload{kind: kind.(string)}, &worker{do: do.(Func)})
	}
	return &river.Config{
		ID: id, Logger: q.log(), Workers: workers,
		Queues:        map[string]river.QueueConfig{river.QueueDefault: {MaxWorkers: q.cfg.Workers}},
		MaxAttempts:   maxAttempts,
		ErrorHandler:  &reporter{q.cfg.Log},
		FetchCooldown: 10 * time.Millisecond, FetchPollInterval: pollEvery,
		// River's own rescue is for a job that hangs in a living process; rescue.go is for dead ones.
		JobTimeout: q.cfg.Timeout, RescueStuckJobsAfter: q.cfg.Timeout + time.Minute,
	}
}

// Stop takes no new jobs and waits for the running ones; when ctx ends first their contexts end too, and
// what they left undone is done after the next start.
func (q *Queue) Stop(ctx context.Context) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	r := q.run
	if r == nil {
		return nil
	}
	q.run = nil
	err := r.client.Stop(ctx)
	if err != nil && ctx.Err() != nil {
		hard, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		err = r.client.StopAndCancel(hard)
	}
	r.stop()
	r.done.Wait()
	if err != nil {
		return fmt.Errorf("stop the queue: %w", err)
	}
	gone, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
	defer cancel()
	if err := q.store.Update(gone, func(tx *store.Tx) error { return tx.DeleteWorker(gone, r.id) }); err != nil {
		return fmt.Errorf("stop the queue: %w", err)
	}
	return nil
}

// worker lets River call a Func.
type worker struct {
	river.WorkerDefaults[payload]
	do Func
}

func (w *worker) Work(ctx context.Context, job *river.Job[payload]) error {
	return w.do(ctx, job.Args.raw)
}
