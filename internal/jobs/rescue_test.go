package jobs

import (
	"slices"
	"testing"
	"time"

	"recto/internal/store"
)

func TestWatcherJudges(t *testing.T) {
	const patience = 12 * time.Second
	noon := time.Date(2026, 3, 2, 12, 0, 0, 0, time.UTC)
	w := watcher{self: "me", seen: map[string]sighting{}}
	for _, step := range []struct {
		name    string
		after   time.Duration
		workers []store.Worker
		dead    []string
	}{
		{"a process seen for the first time is taken to live", 0, []store.Worker{{ID: "a", Beats: 5}, {ID: "b", Beats: 1}, {ID: "me", Beats: 1}}, nil},
		{"one is silent, but not for long", 11 * time.Second, []store.Worker{{ID: "a", Beats: 5}, {ID: "b", Beats: 4}, {ID: "me", Beats: 1}}, nil},
		{"one is silent for too long", 12 * time.Second, []store.Worker{{ID: "a", Beats: 5}, {ID: "b", Beats: 4}, {ID: "me", Beats: 1}}, []string{"a"}},
		{"it was struck off; this process never takes itself for dead", 22 * time.Second, []store.Worker{{ID: "b", Beats: 7}, {ID: "me", Beats: 1}}, nil},
		{"it woke up again", 23 * time.Second, []store.Worker{{ID: "a", Beats: 1}, {ID: "b", Beats: 7}, {ID: "me", Beats: 1}}, nil},
	} {
		alive, dead := w.judge(step.workers, noon.Add(step.after), patience)
		if !slices.Equal(dead, step.dead) {
			t.Errorf("%s: dead = %v, want %v", step.name, dead, step.dead)
		}
		if len(alive)+len(dead) != len(step.workers) || !alive["me"] {
			t.Errorf("%s: alive = %v and dead = %v, want each of %v once", step.name, alive, dead, step.workers)
		}
	}
}
