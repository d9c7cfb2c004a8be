package jobs_test

import (
	"context"
	"encoding/json"
	"errors"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"recto/internal/jobs"
	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/store/storetest"
	"recto/internal/text/lang"
)

var ctx = context.Background()

// patience bounds how long a test waits for what must happen; a busy machine may be slow.
const patience = 90 * time.Second

// each runs a test with a new queue on every database.
func each(t *testing.T, test func(t *testing.T, st *store.Store, q *jobs.Queue)) {
	t.Helper()
	storetest.Each(t, func(t *testing.T, url func(testing.TB) string) {
		st := storetest.OpenURL(t, url(t), nil)
		test(t, st, newQueue(t, st, jobs.Config{}))
	})
}

func newQueue(t testing.TB, st *store.Store, cfg jobs.Config) *jobs.Queue {
	t.Helper()
	q, err := jobs.New(st, cfg)
	if err != nil {
		t.Fatal(err)
	}
	return q
}

// start starts a queue until the test ends.
func start(t testing.TB, q *jobs.Queue) {
	t.Helper()
	if err := q.Start(ctx); err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		bounded, cancel := context.WithTimeout(ctx, patience)
		defer cancel()
		if err := q.Stop(bounded); err != nil {
			t.Error(err)
		}
	})
}

func register(t testing.TB, q *jobs.Queue, kind string, do jobs.Func) {
	t.Helper()
	if err := q.Register(kind, do); err != nil {
		t.Fatal(err)
	}
}

func enqueue(t testing.TB, st *store.Store, q *jobs.Queue, kind string, args any) {
	t.Helper()
	if err := st.Update(ctx, func(tx *store.Tx) error { return q.Enqueue(ctx, tx, kind, args) }); err != nil {
		t.Fatal(err)
	}
}

func settle(t testing.TB, q *jobs.Queue) {
	t.Helper()
	bounded, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	if err := q.Settle(bounded); err != nil {
		t.Fatal(err)
	}
}

func TestJobRunsAfterCommitOnly(t *testing.T) {
	each(t, func(t *testing.T, st *store.Store, q *jobs.Queue) {
		type greeting struct{ Text string }
		var mu sync.Mutex
		var got []string
		if err := jobs.Handle(q, "greet", func(_ context.Context, g greeting) error {
			mu.Lock()
			defer mu.Unlock()
			got = append(got, g.Text)
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		start(t, q)
		undone := errors.New("undone")
		if err := st.Update(ctx, func(tx *store.Tx) error {
			return errors.Join(q.Enqueue(ctx, tx, "greet", greeting{"never"}), undone)
		}); !errors.Is(err, undone) {
			t.Fatal(err)
		}
		enqueue(t, st, q, "greet", greeting{"“你好” и привет"})
		settle(t, q)
		mu.Lock()
		defer mu.Unlock()
		if want := []string{"“你好” и привет"}; !slices.Equal(got, want) {
			t.Errorf("jobs ran with %q, want %q", got, want)
		}
	})
}

func TestFailedJobRunsAgain(t *testing.T) {
	for name, fail := range map[string]func() error{
		"an error": func() error { return errors.New("not yet") },
		"a panic":  func() error { panic("not yet") },
	} {
		t.Run(name, func(t *testing.T) {
			each(t, func(t *testing.T, st *store.Store, q *jobs.Queue) {
				t.Parallel() // it waits for the second try
				var tries atomic.Int32
				done := make(chan struct{})
				register(t, q, "shaky", func(context.Context, json.RawMessage) error {
					if tries.Add(1) == 1 {
						return fail()
					}
					close(done)
					return nil
				})
				start(t, q)
				enqueue(t, st, q, "shaky", nil)
				select {
				case <-done:
				case <-time.After(patience):
					t.Fatalf("the job was tried %d times, want 2", tries.Load())
				}
			})
		})
	}
}

func TestGiveUpEndsAJob(t *testing.T) {
	each(t, func(t *testing.T, st *store.Store, q *jobs.Queue) {
		var tries atomic.Int32
		register(t, q, "hopeless", func(context.Context, json.RawMessage) error {
			tries.Add(1)
			return jobs.GiveUp(errors.New("there is no such page"))
		})
		register(t, q, "unread", func(context.Context, json.RawMessage) error { return nil })
		start(t, q)
		enqueue(t, st, q, "hopeless", nil)
		settle(t, q)
		var state string
		if err := st.Raw().QueryRowContext(ctx, `select state from river_job where kind = 'hopeless'`).Scan(&state); err != nil {
			t.Fatal(err)
		}
		if tries.Load() != 1 || state != "cancelled" {
			t.Errorf("the job was tried %d times and is %s, want 1 and cancelled", tries.Load(), state)
		}
	})
}

func TestEnqueueAtWaits(t *testing.T) {
	each(t, func(t *testing.T, st *store.Store, q *jobs.Queue) {
		var ran atomic.Bool
		register(t, q, "later", func(context.Context, json.RawMessage) error { ran.Store(true); return nil })
		start(t, q)
		if err := st.Update(ctx, func(tx *store.Tx) error {
			return q.EnqueueAt(ctx, tx, time.Now().Add(time.Hour), "later", nil)
		}); err != nil {
			t.Fatal(err)
		}
		settle(t, q)
		if ran.Load() {
			t.Error("a job for an hour later ran at once")
		}
	})
}

func TestStopWaitsForRunningJobs(t *testing.T) {
	each(t, func(t *testing.T, st *store.Store, q *jobs.Queue) {
		running, finish := make(chan struct{}), make(chan struct{})
		var finished atomic.Bool
		register(t, q, "slow", func(context.Context, json.RawMessage) error {
			close(running)
			<-finish
			finished.Store(true)
			return nil
		})
		if err := q.Start(ctx); err != nil {
			t.Fatal(err)
		}
		enqueue(t, st, q, "slow", nil)
		<-running
		stopped := make(chan error, 1)
		go func() { stopped <- q.Stop(ctx) }()
		close(finish)
		if err := <-stopped; err != nil || !finished.Load() {
			t.Errorf("Stop = %v, the job finished: %v; want it to wait", err, finished.Load())
		}
		if all, err := st.Workers(ctx); err != nil || len(all) != 0 {
			t.Errorf("after Stop the workers are %v, %v, want none", all, err)
		}
	})
}

// A job may enqueue the next one while Stop waits for it.
func TestJobEnqueuesDuringStop(t *testing.T) {
	each(t, func(t *testing.T, st *store.Store, q *jobs.Queue) {
		running, finish := make(chan struct{}), make(chan struct{})
		register(t, q, "next", func(context.Context, json.RawMessage) error { return nil })
		register(t, q, "slow", func(ctx context.Context, _ json.RawMessage) error {
			close(running)
			<-finish
			return st.Update(ctx, func(tx *store.Tx) error { return q.Enqueue(ctx, tx, "next", nil) })
		})
		if err := q.Start(ctx); err != nil {
			t.Fatal(err)
		}
		enqueue(t, st, q, "slow", nil)
		<-running
		stopped := make(chan error, 1)
		go func() { stopped <- q.Stop(ctx) }()
		close(finish)
		select {
		case err := <-stopped:
			if err != nil {
				t.Error(err)
			}
		case <-time.After(patience):
			t.Fatal("Stop and the job wait for each other")
		}
	})
}

// A job that does not end in time is told to; its work is done after the next start.
func TestStopInterruptsAndNextStartFinishes(t *testing.T) {
	each(t, func(t *testing.T, st *store.Store, q *jobs.Queue) {
		running := make(chan struct{})
		register(t, q, "slow", func(ctx context.Context, _ json.RawMessage) error {
			close(running)
			<-ctx.Done()
			return ctx.Err()
		})
		if err := q.Start(ctx); err != nil {
			t.Fatal(err)
		}
		enqueue(t, st, q, "slow", nil)
		<-running
		short, cancel := context.WithTimeout(ctx, 50*time.Millisecond)
		defer cancel()
		if err := q.Stop(short); err != nil {
			t.Fatal(err)
		}
		done := make(chan struct{})
		next := newQueue(t, st, jobs.Config{})
		register(t, next, "slow", func(context.Context, json.RawMessage) error { close(done); return nil })
		start(t, next)
		select {
		case <-done:
		case <-time.After(patience):
			t.Fatal("the interrupted job never ran again")
		}
	})
}

// Two processes on one database share the jobs; none runs twice.
func TestTwoQueuesShareJobs(t *testing.T) {
	const count = 40
	each(t, func(t *testing.T, st *store.Store, q *jobs.Queue) {
		var mu sync.Mutex
		ran := map[int]int{}
		do := func(_ context.Context, n int) error {
			mu.Lock()
			defer mu.Unlock()
			ran[n]++
			return nil
		}
		other := newQueue(t, st, jobs.Config{})
		for _, queue := range []*jobs.Queue{q, other} {
			if err := jobs.Handle(queue, "count", do); err != nil {
				t.Fatal(err)
			}
			start(t, queue)
		}
		for n := range count {
			enqueue(t, st, q, "count", n)
		}
		settle(t, q)
		mu.Lock()
		defer mu.Unlock()
		for n := range count {
			if ran[n] != 1 {
				t.Errorf("job %d ran %d times, want 1", n, ran[n])
			}
		}
	})
}

// A job may write and enqueue the next one in its own transaction.
func TestJobWritesAndEnqueues(t *testing.T) {
	each(t, func(t *testing.T, st *store.Store, q *jobs.Queue) {
		register(t, q, "first", func(ctx context.Context, _ json.RawMessage) error {
			return st.Update(ctx, func(tx *store.Tx) error {
				_, err := tx.CreateOutlet(ctx, newsroom.Outlet{Slug: "made", Name: "Made", Lang: lang.English})
				return errors.Join(err, q.Enqueue(ctx, tx, "second", "made"))
			})
		})
		seen := make(chan error, 1)
		if err := jobs.Handle(q, "second", func(ctx context.Context, slug string) error {
			_, err := st.OutletBySlug(ctx, slug)
			seen <- err
			return nil
		}); err != nil {
			t.Fatal(err)
		}
		start(t, q)
		enqueue(t, st, q, "first", nil)
		select {
		case err := <-seen:
			if err != nil {
				t.Errorf("the second job finds %v, want what the first one wrote", err)
			}
		case <-time.After(patience):
			t.Fatal("the second job never ran")
		}
	})
}

func TestQueueRefusesMisuse(t *testing.T) {
	st := storetest.Open(t)
	if _, err := jobs.New(nil, jobs.Config{}); err == nil {
		t.Error("New without a store gives no error")
	}
	q := newQueue(t, st, jobs.Config{})
	nothing := func(context.Context, json.RawMessage) error { return nil }
	register(t, q, "once", nothing)
	if err := q.Register("once", nothing); err == nil {
		t.Error("a second function for a kind gives no error")
	}
	if err := st.Update(ctx, func(tx *store.Tx) error { return q.Enqueue(ctx, tx, "unknown", nil) }); err == nil {
		t.Error("a job that nobody does gives no error")
	}
	start(t, q)
	if err := q.Register("late", nothing); err == nil {
		t.Error("a function registered after the start gives no error")
	}
	if err := q.Start(ctx); err == nil {
		t.Error("a second start gives no error")
	}
}
