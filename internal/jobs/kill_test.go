package jobs_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"testing"
	"time"

	"recto/internal/jobs"
	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/store/storetest"
	"recto/internal/text/lang"
)

// child names the database for a process that this test starts of itself.
const child = "RECTO_TEST_JOBS_CHILD"

func TestMain(m *testing.M) {
	if url := os.Getenv(child); url != "" {
		if err := stall(url); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// stall is the child: it works on jobs, and gets stuck in the middle of one, inside its transaction.
func stall(url string) error {
	st, err := store.Open(ctx, store.Config{URL: url})
	if err != nil {
		return err
	}
	q, err := jobs.New(st, jobs.Config{})
	if err != nil {
		return err
	}
	if err := q.Register("import", func(ctx context.Context, _ json.RawMessage) error {
		return st.Update(ctx, func(tx *store.Tx) error {
			if err := found(ctx, tx); err != nil {
				return err
			}
			fmt.Println("in the middle")
			select {}
		})
	}); err != nil {
		return err
	}
	if err := q.Start(ctx); err != nil {
		return err
	}
	select {}
}

func found(ctx context.Context, tx *store.Tx) error {
	_, err := tx.CreateOutlet(ctx, newsroom.Outlet{Slug: "half", Name: "Half", Lang: lang.English})
	return err
}

// A process is killed in the middle of a job. Nothing half-made is left, and after a restart the job is
// done within a minute.
func TestKilledProcess(t *testing.T) {
	storetest.Each(t, func(t *testing.T, url func(testing.TB) string) {
		t.Parallel() // it waits most of the time
		address := url(t)
		st := storetest.OpenURL(t, address, nil)
		q := newQueue(t, st, jobs.Config{})
		var done error
		finished := make(chan struct{})
		register(t, q, "import", func(ctx context.Context, _ json.RawMessage) error {
			done = st.Update(ctx, func(tx *store.Tx) error { return found(ctx, tx) })
			close(finished)
			return done
		})
		enqueue(t, st, q, "import", nil)
		killInTheMiddle(t, address)
		if _, err := st.OutletBySlug(ctx, "half"); !errors.Is(err, newsroom.ErrNotFound) {
			t.Errorf("after the kill the outlet gives %v, want %v", err, newsroom.ErrNotFound)
		}
		restarted := time.Now()
		start(t, q)
		select {
		case <-finished:
		case <-time.After(time.Minute):
			t.Fatal("the job was not done within a minute after the restart")
		}
		t.Logf("done %.1f s after the restart", time.Since(restarted).Seconds())
		if done != nil {
			t.Errorf("the second try fails: %v", done)
		}
	})
}

// killInTheMiddle starts a process that takes the job and kills it there, without a warning.
func killInTheMiddle(t *testing.T, address string) {
	t.Helper()
	cmd := exec.Command(os.Args[0], "-test.run=^$")
	cmd.Env = append(os.Environ(), child+"="+address)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	line, err := bufio.NewReader(out).ReadString('\n')
	if err != nil || line != "in the middle\n" {
		t.Errorf("the child says %q, %v", line, err)
	}
	if err := cmd.Process.Kill(); err != nil {
		t.Fatal(err)
	}
	_ = cmd.Wait() // it was killed, so it fails
}
