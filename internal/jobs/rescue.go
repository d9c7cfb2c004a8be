package jobs

import (
	"context"
	"encoding/json"
	"fmt"
	"maps"
	"time"

	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/rivertype"

	"recto/internal/store"
)

// heart says again and again that this process lives, and takes over the jobs of those that do not.
func (q *Queue) heart(ctx context.Context, id string) {
	ticker := time.NewTicker(q.cfg.Beat)
	defer ticker.Stop()
	watch := watcher{self: id, seen: map[string]sighting{}}
	for {
		if err := q.rescue(ctx, &watch); err != nil && ctx.Err() == nil {
			q.cfg.Log.Warn("look for jobs of dead processes", "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-ticker.C:
		}
		if err := q.beat(ctx, id); err != nil && ctx.Err() == nil {
			q.cfg.Log.Warn("say that this process lives", "error", err)
		}
	}
}

func (q *Queue) beat(ctx context.Context, id string) error {
	return q.store.Update(ctx, func(tx *store.Tx) error { return tx.BeatWorker(ctx, id) })
}

// watcher remembers when it saw another process's beats grow. It goes by its own clock alone: the clocks of
// two machines need not agree.
type watcher struct {
	self string
	seen map[string]sighting
}

type sighting struct {
	beats int64
	at    time.Time
}

// judge parts the processes into those that live and those that have been silent for too long.
func (w *watcher) judge(all []store.Worker, now time.Time, patience time.Duration) (alive map[string]bool, dead []string) {
	alive = map[string]bool{w.self: true}
	present := map[string]bool{}
	for _, other := range all {
		present[other.ID] = true
		last, known := w.seen[other.ID]
		if !known || last.beats != other.Beats {
			last = sighting{other.Beats, now}
			w.seen[other.ID] = last
		}
		if other.ID == w.self || now.Sub(last.at) < patience {
			alive[other.ID] = true
		} else {
			dead = append(dead, other.ID)
		}
	}
	maps.DeleteFunc(w.seen, func(id string, _ sighting) bool { return !present[id] })
	return alive, dead
}

// rescue puts the jobs of dead processes back. The jobs are read before the processes: whoever took a job
// had said so before, so a job without a living process is an orphan.
func (q *Queue) rescue(ctx context.Context, watch *watcher) error {
	running, err := q.driver.GetExecutor().JobGetStuck(ctx, &riverdriver.JobGetStuckParams{Max: 1000, StuckHorizon: time.Now().Add(time.Hour)})
	if err != nil {
		return fmt.Errorf("list running jobs: %w", err)
	}
	all, err := q.store.Workers(ctx)
	if err != nil {
		return err
	}
	alive, dead := watch.judge(all, time.Now(), silence*q.cfg.Beat)
	if err := q.release(ctx, running, alive); err != nil {
		return err
	}
	for _, id := range dead {
		if err := q.store.Update(ctx, func(tx *store.Tx) error { return tx.DeleteWorker(ctx, id) }); err != nil {
			return err
		}
		q.cfg.Log.Warn("a process has gone silent; its jobs were taken over", "worker", id)
	}
	return nil
}

// release makes the orphans among the running jobs ready to run, at once the first time, later each time:
// a job that kills its process must not do it forever.
func (q *Queue) release(ctx context.Context, running []*rivertype.JobRow, alive map[string]bool) error {
	now := time.Now().UTC()
	params := &riverdriver.JobRescueManyParams{StuckHorizon: now.Add(time.Hour)}
	for _, job := range running {
		if n := len(job.AttemptedBy); n > 0 && alive[job.AttemptedBy[n-1]] {
			continue
		}
		state, when, finalized := rivertype.JobStateAvailable, now, (*time.Time)(nil)
		switch {
		case job.Attempt >= job.MaxAttempts:
			state, when, finalized = rivertype.JobStateDiscarded, job.ScheduledAt, &now
		case job.Attempt > 1:
			state, when = rivertype.JobStateRetryable, now.Add(time.Duration(job.Attempt*job.Attempt)*time.Second)
		}
		reason, err := json.Marshal(rivertype.AttemptError{At: now, Attempt: job.Attempt, Error: "the process that ran it was killed"})
		if err != nil {
			return fmt.Errorf("write the reason of a rescue: %w", err)
		}
		params.ID = append(params.ID, job.ID)
		params.Error = append(params.Error, reason)
		params.FinalizedAt = append(params.FinalizedAt, finalized)
		params.ScheduledAt = append(params.ScheduledAt, when)
		params.State = append(params.State, string(state))
		q.cfg.Log.Warn("a job lost its process", "kind", job.Kind, "job", job.ID, "attempt", job.Attempt, "now", state)
	}
	if len(params.ID) == 0 {
		return nil
	}
	if _, err := q.driver.GetExecutor().JobRescueMany(ctx, params); err != nil {
		return fmt.Errorf("put jobs back: %w", err)
	}
	q.bell.ring()
	return nil
}
