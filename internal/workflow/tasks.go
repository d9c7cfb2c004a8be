package workflow

import (
	"context"
	"time"

	"recto/internal/jobs"
	"recto/internal/newsroom"
	"recto/internal/store"
)

// The kinds of jobs.
const (
	jobCapture = "capture"
	jobLapse   = "lapse"
	jobLook    = "look"
)

// lapseJob is the payload of the job that gives an overdue claim back.
type lapseJob struct {
	Translation newsroom.TranslationID
	Outlet      newsroom.OutletID
}

func (d *Desk) registerJobs() error {
	if err := jobs.Handle(d.jobs, jobCapture, d.capture); err != nil {
		return err
	}
	if err := jobs.Handle(d.jobs, jobLook, d.look); err != nil {
		return err
	}
	return jobs.Handle(d.jobs, jobLapse, d.lapse)
}

func (d *Desk) enqueueCapture(ctx context.Context, tx *store.Tx, id newsroom.TranslationID, outlet newsroom.OutletID, url string) error {
	return d.jobs.Enqueue(ctx, tx, jobCapture, captureJob{Translation: id, Outlet: outlet, URL: url})
}

// enqueueLapse looks at a claim again when it runs out.
func (d *Desk) enqueueLapse(ctx context.Context, tx *store.Tx, t newsroom.Translation, at time.Time) error {
	return d.jobs.EnqueueAt(ctx, tx, at, jobLapse, lapseJob{Translation: t.ID, Outlet: t.Outlet})
}

// lapse gives an overdue claim back; the draft stays. A claim that was renewed or handed in is left alone.
func (d *Desk) lapse(ctx context.Context, job lapseJob) error {
	as := newsroom.Member{Outlet: job.Outlet}
	return d.store.Update(ctx, func(tx *store.Tx) error {
		t, err := tx.Translation(ctx, as, job.Translation)
		if err != nil {
			return ignoreMissing(err)
		}
		if t.State != newsroom.Claimed || t.ClaimedTill.IsZero() || t.ClaimedTill.After(tx.Now) {
			return nil
		}
		was := t.State
		if t.State, err = newsroom.Move(was, newsroom.ActLapse, newsroom.Member{}, t); err != nil {
			return err
		}
		dropClaim(&t)
		return tx.UpdateTranslation(ctx, t, was)
	})
}
