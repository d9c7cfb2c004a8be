package workflow

import (
	"context"
	"errors"
	"strconv"
	"strings"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/check"
	"recto/internal/text/markup"
)

// maxSentence bounds one unit's draft, in bytes.
const maxSentence = 64 << 10

// SaveDraft keeps a unit's draft with its notes, written as inline Markdown. version is the one the text was
// made from; when it is not the present one any more, both texts are kept, Saved.Theirs is the one that
// stands, and the error wraps newsroom.ErrConflict.
func (d *Desk) SaveDraft(ctx context.Context, as newsroom.Member, unit newsroom.UnitID, version int, markdown string) (Saved, error) {
	return d.save(ctx, as, unit, version, markdown, func(_, text markup.Text) markup.Text { return text })
}

// SaveWords is SaveDraft for words without their notes: the notes that the draft has stay with it.
func (d *Desk) SaveWords(ctx context.Context, as newsroom.Member, unit newsroom.UnitID, version int, markdown string) (Saved, error) {
	return d.save(ctx, as, unit, version, markdown, keepNotes)
}

func (d *Desk) save(ctx context.Context, as newsroom.Member, unit newsroom.UnitID, version int, markdown string, finish func(before, after markup.Text) markup.Text) (Saved, error) {
	if len(markdown) > maxSentence {
		return Saved{}, newsroom.Refuse("desk.refuse.sentence_long", newsroom.ErrInvalid, "Limit", maxSentence>>10)
	}
	err := d.store.Update(ctx, func(tx *store.Tx) error {
		t, err := openFor(ctx, tx, as, unit)
		if err != nil {
			return err
		}
		before, err := tx.Unit(ctx, as, unit)
		if err != nil {
			return err
		}
		text := finish(before.Draft, markup.ParseInline(strings.TrimSpace(markdown), t.Document.Links))
		if _, err = tx.SaveDraft(ctx, unit, version, text, as.ID); err != nil {
			return err
		}
		return keepTitle(ctx, tx, t, unit, text)
	})
	lost := errors.Is(err, newsroom.ErrConflict) // the store kept the losing text
	if err != nil && !lost {
		return Saved{}, err
	}
	saved, failed := d.saved(ctx, as, unit)
	if lost {
		saved.Theirs = saved.Unit.Draft.Markdown(nil)
	}
	return saved, errors.Join(err, failed)
}

// Confirm marks a unit's draft as done by its holder, or takes the mark back.
func (d *Desk) Confirm(ctx context.Context, as newsroom.Member, unit newsroom.UnitID, version int, confirmed bool) error {
	return d.store.Update(ctx, func(tx *store.Tx) error {
		if _, err := openFor(ctx, tx, as, unit); err != nil {
			return err
		}
		return tx.SetConfirmed(ctx, unit, version, confirmed)
	})
}

// Dismiss records why a finding stands. The reason is shown with the edition.
func (d *Desk) Dismiss(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, fingerprint, reason string) error {
	if reason = strings.TrimSpace(reason); reason == "" || len(reason) > 2000 {
		return newsroom.Refuse("desk.refuse.dismiss_why", newsroom.ErrInvalid)
	}
	return d.store.Update(ctx, func(tx *store.Tx) error {
		w, err := d.readWork(ctx, tx, as, id)
		if err != nil {
			return err
		}
		if err := mayEdit(as, w.Translation); err != nil {
			return err
		}
		for _, f := range w.Findings {
			if f.Fingerprint == fingerprint {
				return tx.Dismiss(ctx, newsroom.Dismissal{Translation: id, Rule: f.Rule, By: as.ID,
					Dismissal: check.Dismissal{Fingerprint: fingerprint, Reason: reason}})
			}
		}
		return newsroom.Refuse("desk.refuse.finding_gone", newsroom.ErrNotFound)
	})
}

// Undismiss takes a dismissal back: the finding is open again.
func (d *Desk) Undismiss(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, fingerprint string) error {
	return d.store.Update(ctx, func(tx *store.Tx) error {
		t, err := tx.Translation(ctx, as, id)
		if err != nil {
			return err
		}
		if err := mayEdit(as, t); err != nil {
			return err
		}
		return tx.Undismiss(ctx, id, fingerprint)
	})
}

// saved reads a unit back with its findings.
func (d *Desk) saved(ctx context.Context, as newsroom.Member, unit newsroom.UnitID) (Saved, error) {
	u, err := d.store.Unit(ctx, as, unit)
	if err != nil {
		return Saved{}, err
	}
	w, err := d.Work(ctx, as, u.Translation)
	if err != nil {
		return Saved{}, err
	}
	out := Saved{Version: u.Version, Unit: u}
	name := strconv.FormatInt(int64(unit), 10)
	for _, f := range w.Findings {
		if f.Unit == name {
			out.Findings = append(out.Findings, f)
		}
	}
	return out, nil
}

// openFor reads the translation of a unit and sees to it that the member may write in it now.
func openFor(ctx context.Context, tx *store.Tx, as newsroom.Member, unit newsroom.UnitID) (newsroom.Translation, error) {
	u, err := tx.Unit(ctx, as, unit)
	if err != nil {
		return newsroom.Translation{}, err
	}
	t, err := tx.Translation(ctx, as, u.Translation)
	if err != nil {
		return newsroom.Translation{}, err
	}
	return t, mayEdit(as, t)
}

// keepTitle makes the draft of the title unit the working title, by which the desk's list calls the story.
func keepTitle(ctx context.Context, tx *store.Tx, t newsroom.Translation, unit newsroom.UnitID, text markup.Text) error {
	u, err := tx.Unit(ctx, newsroom.Member{Outlet: t.Outlet}, unit)
	if err != nil || t.Document.Blocks[u.Block].Role != markup.RoleTitle || t.Title == text.Plain {
		return err
	}
	t.Title = text.Plain
	return tx.UpdateTranslation(ctx, t, t.State)
}

// mayEdit says who writes when: the translator while it is claimed, the reviewer while it is in review.
func mayEdit(as newsroom.Member, t newsroom.Translation) error {
	switch {
	case t.State == newsroom.Claimed && t.Translator == as.ID, t.State == newsroom.InReview && t.Reviewer == as.ID:
		return nil
	case t.State == newsroom.Claimed, t.State == newsroom.InReview:
		return newsroom.Refuse("desk.refuse.held", newsroom.ErrForbidden)
	}
	return newsroom.Refuse("desk.refuse.not_edited", newsroom.ErrForbidden, "State", t.State)
}
