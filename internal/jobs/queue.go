// Package jobs runs work in the background: what a use case enqueues in its transaction is done after the
// commit, again after a failure, and by another process when the one that did it was killed. It is River on
// the newsroom's own database; docs/job-states.md draws the states of a job.
//
// A job runs at least once: when a process dies between doing the work and saying so, the work is done
// again. So a job looks first whether its work is there already, and writes in one transaction.
//
// The package knows no work. Whoever does registers a function for each kind before Start.
package jobs

import (
	"context"
	"crypto/rand"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"regexp"
	"sync"
	"time"

	"github.com/riverqueue/river"
	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/riverdriver/riverdatabasesql"
	"github.com/riverqueue/river/riverdriver/riversqlite"

	"recto/internal/store"
)

// Config sets a queue up. The zero Config is fit for use.
type Config struct {
	// Workers is how many jobs run at once in this process; 0 is 4.
	Workers int
	// Timeout is how long a job may run before its context ends; 0 is ten minutes.
	Timeout time.Duration
	// Beat is how often a process says that it lives. After four beats of silence its jobs go to another.
	// 0 is three seconds.
	Beat time.Duration
	// Log takes failures of jobs and of the queue; nil is silence.
	Log *slog.Logger
}

// silence is the number of beats after which a process is taken for dead.
const silence = 4

// maxAttempts bounds how often a job is tried; River waits attempt^4 seconds in between, so the last try
// comes about an hour and a quarter after the one before it.
const maxAttempts = 8

// pollEvery is how often an idle queue looks for jobs that another process enqueued; its own ring a bell.
const pollEvery = time.Second

// kinds is what a job may be called.
var kinds = regexp.MustCompile(`^[a-z][a-z0-9-]+$`)

// Func does the work of one job. The context ends when the job's time is up or the process stops.
type Func func(ctx context.Context, payload json.RawMessage) error

// Queue enqueues jobs and, once started, works on them.
type Queue struct {
	store  *store.Store
	cfg    Config
	driver riverdriver.Driver[store.RawTx]
	bell   bell
	insert *river.Client[store.RawTx]

	mu    sync.Mutex
	kinds sync.Map // kind to Func
	run   *run     // nil while stopped
}

// New makes a queue on the newsroom's database. It enqueues at once; it works after Start.
func New(st *store.Store, cfg Config) (*Queue, error) {
	if st == nil {
		return nil, errors.New("a queue needs a store")
	}
	if cfg.Workers <= 0 {
		cfg.Workers = 4
	}
	if cfg.Timeout <= 0 {
		cfg.Timeout = 10 * time.Minute
	}
	if cfg.Beat <= 0 {
		cfg.Beat = 3 * time.Second
	}
	if cfg.Log == nil {
		cfg.Log = slog.New(slog.DiscardHandler)
	}
	q := &Queue{store: st, cfg: cfg, bell: newBell()}
	if st.Postgres() {
		q.driver = belled{riverdatabasesql.New(st.Raw()), q.bell}
	} else {
		q.driver = belled{riversqlite.New(st.Raw()), q.bell}
	}
	var err error
	if q.insert, err = river.NewClient(q.driver, &river.Config{Logger: q.log(), MaxAttempts: maxAttempts}); err != nil {
		return nil, fmt.Errorf("make the queue: %w", err)
	}
	return q, nil
}

// Register names the function that does the jobs of a kind. A kind has one function; all are registered
// before Start.
func (q *Queue) Register(kind string, do Func) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	switch {
	case !kinds.MatchString(kind) || do == nil:
		return fmt.Errorf("register the job %q: a kind is two or more letters, digits and dashes, and it needs a function", kind)
	case q.run != nil:
		return fmt.Errorf("register the job %q: the queue is running already", kind)
	}
	if _, taken := q.kinds.LoadOrStore(kind, do); taken {
		return fmt.Errorf("register the job %q: it is registered already", kind)
	}
	return nil
}

// Handle is Register for a function that takes its arguments as a value of its own type.
func Handle[A any](q *Queue, kind string, do func(ctx context.Context, args A) error) error {
	return q.Register(kind, func(ctx context.Context, raw json.RawMessage) error {
		var args A
		if err := json.Unmarshal(raw, &args); err != nil {
			return GiveUp(fmt.Errorf("read the arguments of the job %q: %w", kind, err))
		}
		return do(ctx, args)
	})
}

// Enqueue adds a job in a transaction: it runs after the commit, and never when there is none.
func (q *Queue) Enqueue(ctx context.Context, tx *store.Tx, kind string, args any) error {
	return q.enqueue(ctx, tx, kind, args, nil)
}

// EnqueueAt is Enqueue for a job that waits until a time.
func (q *Queue) EnqueueAt(ctx context.Context, tx *store.Tx, when time.Time, kind string, args any) error {
	return q.enqueue(ctx, tx, kind, args, &river.InsertOpts{ScheduledAt: when})
}

func (q *Queue) enqueue(ctx context.Context, tx *store.Tx, kind string, args any, opts *river.InsertOpts) error {
	// No q.mu here: Start and Stop hold it while they write, and this transaction may be what they wait for.
	if _, known := q.kinds.Load(kind); !known {
		return fmt.Errorf("enqueue the job %q: no function is registered for it", kind)
	}
	raw, err := json.Marshal(args)
	if err != nil {
		return fmt.Errorf("enqueue the job %q: write its arguments: %w", kind, err)
	}
	if _, err := q.insert.InsertTx(ctx, tx.Raw(), payload{kind, raw}, opts); err != nil {
		return fmt.Errorf("enqueue the job %q: %w", kind, err)
	}
	tx.AfterCommit(q.bell.ring)
	return nil
}

// GiveUp marks a failure that no second try would mend: the job ends here.
func GiveUp(err error) error { return river.JobCancel(err) }

// Settle waits until no job is running or ready to run. A job that waits for its next try or for a later
// time does not count.
func (q *Queue) Settle(ctx context.Context) error {
	for {
		n, err := q.driver.GetExecutor().JobCountByAllStates(ctx, &riverdriver.JobCountByAllStatesParams{})
		if err != nil {
			return fmt.Errorf("count jobs: %w", err)
		}
		if n["available"]+n["running"] == 0 {
			return nil
		}
		timer := time.NewTimer(20 * time.Millisecond)
		select {
		case <-ctx.Done():
			timer.Stop()
			return fmt.Errorf("wait for %d jobs: %w", n["available"]+n["running"], ctx.Err())
		case <-timer.C:
		}
	}
}

// payload is a job's arguments as River keeps them: an object with the caller's JSON in it, of any shape.
type payload struct {
	kind string
	raw  json.RawMessage
}

type envelope struct {
	Args json.RawMessage `json:"args"`
}

func (p payload) Kind() string { return p.kind }

func (p payload) MarshalJSON() ([]byte, error) { return json.Marshal(envelope{p.raw}) }

func (p *payload) UnmarshalJSON(data []byte) error {
	var e envelope
	if err := json.Unmarshal(data, &e); err != nil {
		return fmt.Errorf("read a job's arguments: %w", err)
	}
	p.raw = e.Args
	return nil
}

// newID names a process for the others: where it runs, and something that no other has.
func newID() string {
	host, err := os.Hostname()
	if err != nil {
		host = "somewhere"
	}
	return fmt.Sprintf("%s/%d/%s", host, os.Getpid(), rand.Text()[:10])
}

// log is the log as River gets it: its failures, not its chatter.
func (q *Queue) log() *slog.Logger { return slog.New(failures{q.cfg.Log.Handler()}) }

type failures struct{ slog.Handler }

func (f failures) Enabled(ctx context.Context, level slog.Level) bool {
	return level >= slog.LevelWarn && f.Handler.Enabled(ctx, level)
}

func (f failures) WithAttrs(attrs []slog.Attr) slog.Handler {
	return failures{f.Handler.WithAttrs(attrs)}
}
func (f failures) WithGroup(name string) slog.Handler { return failures{f.Handler.WithGroup(name)} }
