package jobs

import (
	"context"
	"encoding/json"
	"fmt"
	"testing"

	"github.com/riverqueue/river/riverdriver"
	"github.com/riverqueue/river/rivertype"

	"recto/internal/store"
	"recto/internal/store/storetest"
)

// The jobs of a dead process run again: at once after the first death, later after the next, and not at
// all when it was their last try. Those of a living process are left alone.
func TestReleaseOfOrphans(t *testing.T) {
	storetest.Each(t, func(t *testing.T, url func(testing.TB) string) {
		ctx := context.Background()
		st := storetest.OpenURL(t, url(t), nil)
		q, err := New(st, Config{})
		if err != nil {
			t.Fatal(err)
		}
		if err := q.Register("job", func(context.Context, json.RawMessage) error { return nil }); err != nil {
			t.Fatal(err)
		}
		want := []struct {
			by      string
			attempt int
			state   rivertype.JobState
		}{
			{"dead", 1, rivertype.JobStateAvailable},
			{"dead", 3, rivertype.JobStateRetryable},
			{"dead", maxAttempts, rivertype.JobStateDiscarded},
			{"alive", 1, rivertype.JobStateRunning},
		}
		for range want {
			if err := st.Update(ctx, func(tx *store.Tx) error { return q.Enqueue(ctx, tx, "job", nil) }); err != nil {
				t.Fatal(err)
			}
		}
		taken, err := q.driver.GetExecutor().JobGetAvailable(ctx, &riverdriver.JobGetAvailableParams{
			ClientID: "someone", MaxAttemptedBy: 10, MaxToLock: len(want), Queue: "default"})
		if err != nil || len(taken.Jobs) != len(want) {
			t.Fatalf("the jobs were not taken: %v", err)
		}
		running := taken.Jobs
		for i, w := range want {
			running[i].Attempt, running[i].AttemptedBy = w.attempt, []string{"an older one", w.by}
		}
		if err := q.release(ctx, running, map[string]bool{"alive": true}); err != nil {
			t.Fatal(err)
		}
		for i, w := range want {
			var state string
			query := fmt.Sprintf(`select state from river_job where id = %d`, running[i].ID)
			if err := st.Raw().QueryRowContext(ctx, query).Scan(&state); err != nil {
				t.Fatal(err)
			}
			if state != string(w.state) {
				t.Errorf("after try %d of a process that is %s the job is %s, want %s", w.attempt, w.by, state, w.state)
			}
		}
	})
}
