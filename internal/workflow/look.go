package workflow

import (
	"cmp"
	"context"
	"errors"
	"strings"
	"time"

	"recto/internal/capture"
	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/check"
)

// lookJob is the payload of the job that looks again at a captured page.
type lookJob struct {
	Translation newsroom.TranslationID
	Outlet      newsroom.OutletID
}

// lookTerm is how long a look may take before another one is asked for.
const lookTerm = 10 * time.Minute

// LookAgain asks whether the page that a translation was made from still says what was captured.
func (d *Desk) LookAgain(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	if err := as.AtLeast(newsroom.Translator); err != nil {
		return err
	}
	return d.store.Update(ctx, func(tx *store.Tx) error {
		t, source, err := withSource(ctx, tx, as, id)
		if err != nil {
			return err
		}
		if t.Capture == 0 || source.URL == "" {
			return newsroom.Refuse("desk.refuse.no_page", newsroom.ErrInvalid)
		}
		look, err := tx.SourceLook(ctx, t.Capture)
		if ignoreMissing(err) != nil {
			return err
		}
		if look.UnderWay() && tx.Now.Sub(look.AskedAt) < lookTerm {
			return nil // it will be answered
		}
		captured, err := tx.Capture(ctx, t.Capture)
		if err != nil {
			return err
		}
		if captured.Archive == "" {
			return newsroom.Refuse("desk.refuse.from_file", newsroom.ErrInvalid)
		}
		look.Capture, look.AskedAt = t.Capture, tx.Now
		if err := tx.SetSourceLook(ctx, look); err != nil {
			return err
		}
		return d.jobs.Enqueue(ctx, tx, jobLook, lookJob{t.ID, as.Outlet})
	})
}

// look is the job: fetch the page, and keep it as a capture of its own where it says something else.
func (d *Desk) look(ctx context.Context, job lookJob) error {
	as := newsroom.Member{Outlet: job.Outlet}
	t, err := d.store.Translation(ctx, as, job.Translation)
	if err != nil || t.Capture == 0 {
		return ignoreMissing(err)
	}
	was, err := d.store.Capture(ctx, t.Capture)
	if err != nil {
		return err
	}
	source, err := d.store.Source(ctx, t.Source)
	if err != nil {
		return err
	}
	page, failure := d.fetch.Fetch(ctx, cmp.Or(was.URL, source.URL))
	if failure != nil && ctx.Err() != nil {
		return failure // stopped, not failed: the queue tries again
	}
	before, err := d.store.SourceLook(ctx, was.ID)
	if ignoreMissing(err) != nil {
		return err
	}
	look := newsroom.SourceLook{Capture: was.ID, AskedAt: before.AskedAt}
	var now newsroom.Capture
	switch {
	case failure != nil:
		look.Failure = newsroom.FailureUnknown
		if known, ok := errors.AsType[*capture.Error](failure); ok {
			look.Failure, look.Status = string(known.Reason), known.Status
		}
	case len(check.Changes(was.Document, page.Document)) > 0:
		if look.Now, err = d.sameAsBefore(ctx, before, page); err == nil && look.Now == 0 {
			now, err = d.keepPage(ctx, page)
			now.Source = source.ID
		}
		if err != nil {
			return err
		}
	}
	return d.store.Update(ctx, func(tx *store.Tx) error {
		look.LookedAt = tx.Now
		if now.Document != nil {
			if look.Now, err = tx.CreateCapture(ctx, now); err != nil {
				return err
			}
		}
		return tx.SetSourceLook(ctx, look)
	})
}

// sameAsBefore is the capture that the look before made, if the page still says that; 0 if not.
func (d *Desk) sameAsBefore(ctx context.Context, before newsroom.SourceLook, page *capture.Page) (newsroom.CaptureID, error) {
	if before.Now == 0 {
		return 0, nil
	}
	c, err := d.store.Capture(ctx, before.Now)
	if err != nil || len(check.Changes(c.Document, page.Document)) > 0 {
		return 0, err
	}
	return c.ID, nil
}

// longestRight bounds what is said of a licence, in bytes.
const longestRight = 500

// RecordRights says under what licence or permission a translation's source may be translated.
func (d *Desk) RecordRights(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, licence, permission string) error {
	if err := as.AtLeast(newsroom.Translator); err != nil {
		return err
	}
	licence, permission = strings.TrimSpace(licence), strings.TrimSpace(permission)
	if max(len(licence), len(permission)) > longestRight {
		return newsroom.Refuse("desk.refuse.right_long", newsroom.ErrInvalid, "Limit", longestRight)
	}
	return d.store.Update(ctx, func(tx *store.Tx) error {
		_, source, err := withSource(ctx, tx, as, id)
		if err != nil {
			return err
		}
		source.Licence, source.Permission = licence, permission
		return tx.UpdateSource(ctx, source)
	})
}

// withSource reads a translation and its source.
func withSource(ctx context.Context, tx *store.Tx, as newsroom.Member, id newsroom.TranslationID) (t newsroom.Translation, s newsroom.Source, err error) {
	if t, err = tx.Translation(ctx, as, id); err == nil {
		s, err = tx.Source(ctx, t.Source)
	}
	return t, s, err
}
