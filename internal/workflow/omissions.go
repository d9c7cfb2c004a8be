package workflow

import (
	"context"
	"slices"
	"strings"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/check"
	"recto/internal/text/markup"
)

// maxReason bounds the reason of an omission, in bytes: it is shown in the text's place.
const maxReason = 1000

// Omit says that the source sentences of a unit are left out on purpose, and why; readers see both. A text
// that stands there goes to the history. version is as for SaveDraft.
func (d *Desk) Omit(ctx context.Context, as newsroom.Member, unit newsroom.UnitID, version int, reason string) error {
	if reason = strings.Join(strings.Fields(reason), " "); reason == "" || len(reason) > maxReason {
		return newsroom.Refuse("desk.refuse.omit_why", newsroom.ErrInvalid)
	}
	return d.store.Update(ctx, func(tx *store.Tx) error {
		t, err := openFor(ctx, tx, as, unit)
		if err != nil {
			return err
		}
		u, err := tx.Unit(ctx, as, unit)
		if err != nil {
			return err
		}
		if !MayOmit(t, u) {
			return newsroom.Refuse("desk.refuse.omit_never", newsroom.ErrInvalid)
		}
		_, err = tx.OmitUnit(ctx, unit, version, reason, as.ID)
		return err
	})
}

// TakeIn undoes an omission: the text that stood there before stands again, if there was one.
func (d *Desk) TakeIn(ctx context.Context, as newsroom.Member, unit newsroom.UnitID, version int) error {
	return d.store.Update(ctx, func(tx *store.Tx) error {
		if _, err := openFor(ctx, tx, as, unit); err != nil {
			return err
		}
		u, err := tx.Unit(ctx, as, unit)
		if err != nil {
			return err
		}
		if u.Omitted == "" {
			return newsroom.Refuse("desk.refuse.omit_not", newsroom.ErrInvalid)
		}
		versions, err := tx.UnitVersions(ctx, as, unit)
		if err != nil {
			return err
		}
		_, err = tx.SaveDraft(ctx, unit, version, lastText(versions), as.ID)
		return err
	})
}

// lastText is the last text of a history that was no omission and lost no race.
func lastText(versions []newsroom.UnitVersion) markup.Text {
	for _, v := range slices.Backward(versions) {
		if v.Omitted == "" && !v.Conflict {
			return v.Text
		}
	}
	return markup.Text{}
}

// MayOmit reports whether a unit can be left out: it has a source, and it is neither the title nor
// what an image says to those who do not see it.
func MayOmit(t newsroom.Translation, u newsroom.Unit) bool {
	if t.Document == nil || u.Block < 0 || u.Block >= len(t.Document.Blocks) {
		return false
	}
	b := t.Document.Blocks[u.Block]
	return len(u.Sources) > 0 && b.Role != markup.RoleTitle && b.Kind != markup.Image
}

// withoutOmitted drops from units, which stand as w.Units do, those that were left out on purpose: nothing is
// missing there.
func (w *Work) withoutOmitted(units []check.Unit) []check.Unit {
	out := units[:0]
	for i, u := range units {
		if w.Units[i].Omitted == "" {
			out = append(out, u)
		}
	}
	return out
}
