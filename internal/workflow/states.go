package workflow

import (
	"context"
	"strings"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/check"
)

// Claim takes a pitched translation for a term.
func (d *Desk) Claim(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	return d.move(ctx, as, id, newsroom.ActClaim, "", func(tx *store.Tx, t *newsroom.Translation) error {
		if t.Document == nil {
			return newsroom.Refuse("desk.refuse.not_captured", newsroom.ErrInvalid)
		}
		t.Translator, t.ClaimedTill = as.ID, tx.Now.Add(claimTerm)
		return d.enqueueLapse(ctx, tx, *t, t.ClaimedTill)
	})
}

// Release gives a claim back; the draft stays for the next translator. Released, a correction is given up:
// the last edition stands.
func (d *Desk) Release(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	act := newsroom.ActRelease
	if before, err := d.store.Editions(ctx, id); err != nil {
		return err
	} else if len(before) > 0 {
		act = newsroom.ActGiveUp
	}
	return d.move(ctx, as, id, act, "", func(_ *store.Tx, t *newsroom.Translation) error {
		dropClaim(t)
		return nil
	})
}

// HandIn says the translation is ready for review. Open findings of the error tier and units without a
// text stop it with newsroom.ErrBlocked.
func (d *Desk) HandIn(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	return d.move(ctx, as, id, newsroom.ActHandIn, "", func(tx *store.Tx, t *newsroom.Translation) error {
		if err := d.nothingBlocks(ctx, tx, as, t); err != nil {
			return err
		}
		if err := tx.SubmitDrafts(ctx, id); err != nil {
			return err
		}
		return remember(ctx, tx, *t, 0, false)
	})
}

// TakeReview makes the acting member the reviewer; the translator cannot.
func (d *Desk) TakeReview(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	return d.move(ctx, as, id, newsroom.ActReview, "", func(_ *store.Tx, t *newsroom.Translation) error {
		t.Reviewer = as.ID
		return nil
	})
}

// Return sends a translation back to its translator, with a word why.
func (d *Desk) Return(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, note string) error {
	return d.move(ctx, as, id, newsroom.ActReturn, note, func(tx *store.Tx, t *newsroom.Translation) error {
		t.ClaimedTill = tx.Now.Add(claimTerm)
		return nil
	})
}

// Approve signs the reviewed text; the reviewer's edits become the submitted text.
func (d *Desk) Approve(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	return d.move(ctx, as, id, newsroom.ActApprove, "", func(tx *store.Tx, t *newsroom.Translation) error {
		if t.Reviewer != as.ID {
			return newsroom.Refuse("desk.refuse.reviewing", newsroom.ErrForbidden)
		}
		if err := d.nothingBlocks(ctx, tx, as, t); err != nil {
			return err
		}
		return tx.SubmitDrafts(ctx, id)
	})
}

// Correct opens a published translation for a correction; the acting member becomes its translator.
func (d *Desk) Correct(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	return d.move(ctx, as, id, newsroom.ActCorrect, "", func(tx *store.Tx, t *newsroom.Translation) error {
		t.Translator, t.Reviewer, t.ClaimedTill = as.ID, 0, tx.Now.Add(claimTerm)
		return nil
	})
}

// Decline turns a pitch down.
func (d *Desk) Decline(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) error {
	return d.move(ctx, as, id, newsroom.ActDecline, "", func(*store.Tx, *newsroom.Translation) error { return nil })
}

// move carries out one act of the state table: the rule first, then what the act changes, then the
// sign-off, all in one transaction.
func (d *Desk) move(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, act newsroom.Act, note string, change func(*store.Tx, *newsroom.Translation) error) error {
	return d.store.Update(ctx, func(tx *store.Tx) error {
		t, err := tx.Translation(ctx, as, id)
		if err != nil {
			return err
		}
		from := t.State
		if t.State, err = newsroom.Move(from, act, as, t); err != nil {
			return err
		}
		if err := change(tx, &t); err != nil {
			return err
		}
		if err := tx.UpdateTranslation(ctx, t, from); err != nil {
			return err
		}
		return tx.AddSignOff(ctx, newsroom.SignOff{Translation: id, Member: as.ID, Name: as.Name, Act: act, Note: strings.TrimSpace(note)})
	})
}

func dropClaim(t *newsroom.Translation) {
	t.Translator, t.Reviewer = 0, 0
	t.ClaimedTill = zeroTime
}

// nothingBlocks reports what stands between a draft and the next station.
func (d *Desk) nothingBlocks(ctx context.Context, r reader, as newsroom.Member, t *newsroom.Translation) error {
	w, err := d.readWork(ctx, r, as, t.ID)
	if err != nil {
		return err
	}
	for _, u := range w.Units {
		if newsroom.Blank(u.Draft) && u.Omitted == "" && len(u.Sources) > 0 && hasText(u.Sources) {
			return newsroom.Refuse("desk.refuse.untranslated", newsroom.ErrBlocked, "Number", u.Position+1)
		}
	}
	for _, f := range w.Findings {
		if f.Severity == check.Error {
			return newsroom.Refuse("desk.refuse.finding", newsroom.ErrBlocked, "Rule", f.Rule)
		}
	}
	return nil
}

func hasText(segments []newsroom.Segment) bool {
	for _, s := range segments {
		if strings.TrimSpace(s.Text.Plain) != "" {
			return true
		}
	}
	return false
}
