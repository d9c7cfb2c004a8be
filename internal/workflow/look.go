package workflow

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"strings"

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

// LookAgain asks whether the page that a translation was made from still says what was captured.
func (d *Desk) LookAgain(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	if as.Role < newsroom.Translator {
		return fmt.Errorf("looking at a source again takes a translator's place: %w", newsroom.ErrForbidden)
	}
	return d.store.Update(ctx, func(tx *store.Tx) error {
		t, err := tx.Translation(ctx, as, id)
		if err != nil {
			return err
		}
		source, err := tx.Source(ctx, t.Source)
		if err != nil {
			return err
		}
		if t.Capture == 0 || source.URL == "" {
			return fmt.Errorf("there is no captured page to look at again: %w", newsroom.ErrInvalid)
		}
		look, err := tx.SourceLook(ctx, t.Capture)
		if ignoreMissing(err) != nil {
			return err
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
	look := newsroom.SourceLook{Capture: was.ID}
	var now newsroom.Capture
	if failure != nil {
		look.Failure = newsroom.FailureUnknown
		if known, ok := errors.AsType[*capture.Error](failure); ok {
			look.Failure, look.Status = string(known.Reason), known.Status
		}
	} else if len(check.Changes(was.Document, page.Document)) > 0 {
		if now, err = d.keepPage(ctx, page); err != nil {
			return err
		}
		now.Source = source.ID
	}
	return d.store.Update(ctx, func(tx *store.Tx) error {
		look.AskedAt, look.LookedAt = tx.Now, tx.Now
		if now.Document != nil {
			if look.Now, err = tx.CreateCapture(ctx, now); err != nil {
				return err
			}
		}
		return tx.SetSourceLook(ctx, look)
	})
}

// longestRight bounds what is said of a licence, in bytes.
const longestRight = 500

// RecordRights says under what licence or permission a translation's source may be translated.
func (d *Desk) RecordRights(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, licence, permission string) error {
	if as.Role < newsroom.Translator {
		return fmt.Errorf("recording a licence takes a translator's place: %w", newsroom.ErrForbidden)
	}
	licence, permission = strings.TrimSpace(licence), strings.TrimSpace(permission)
	if max(len(licence), len(permission)) > longestRight {
		return fmt.Errorf("a licence or permission is said in %d bytes at most: %w", longestRight, newsroom.ErrInvalid)
	}
	return d.store.Update(ctx, func(tx *store.Tx) error {
		t, err := tx.Translation(ctx, as, id)
		if err != nil {
			return err
		}
		source, err := tx.Source(ctx, t.Source)
		if err != nil {
			return err
		}
		source.Licence, source.Permission = licence, permission
		return tx.UpdateSource(ctx, source)
	})
}
