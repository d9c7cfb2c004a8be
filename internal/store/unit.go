package store

import (
	"context"
	"fmt"

	"recto/internal/newsroom"
	"recto/internal/text/markup"
)

const unitColumns = `u.id, u.translation_id, u.position, u.block, u.sources, u.target, u.draft, u.version, u.confirmed,
	u.omitted, u.score, u.updated_at, coalesce(u.updated_by, 0)`

func scanUnit(u *newsroom.Unit) []any {
	return []any{&u.ID, &u.Translation, &u.Position, &u.Block, from(&u.Sources), from(&u.Target), from(&u.Draft), &u.Version,
		&u.Confirmed, &u.Omitted, &u.Score, at(&u.UpdatedAt), &u.UpdatedBy}
}

// Units lists a translation's units in reading order.
func (r *reads) Units(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) ([]newsroom.Unit, error) {
	if err := r.visible(ctx, as, id); err != nil {
		return nil, err
	}
	all, err := list(ctx, r, scanUnit, `select `+unitColumns+` from unit u
		where u.translation_id = $1 and u.replaced_at = 0 order by u.position, u.id`, id)
	return all, wrap(err, "list units")
}

// FormerUnits lists the units of a translation that others took the place of, the last replaced first.
func (r *reads) FormerUnits(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) ([]newsroom.Unit, error) {
	if err := r.visible(ctx, as, id); err != nil {
		return nil, err
	}
	all, err := list(ctx, r, scanUnit, `select `+unitColumns+` from unit u
		where u.translation_id = $1 and u.replaced_at > 0 order by u.replaced_at desc, u.id desc`, id)
	return all, wrap(err, "list former units")
}

// Unit reads one unit of the acting member's outlet.
func (r *reads) Unit(ctx context.Context, as newsroom.Member, id newsroom.UnitID) (newsroom.Unit, error) {
	u, err := one(ctx, r, scanUnit, `select `+unitColumns+` from unit u join translation t on t.id = u.translation_id
		where u.id = $1 and t.outlet_id = $2 and u.replaced_at = 0`, id, as.Outlet)
	return u, wrap(err, "unit %d", id)
}

// UnitVersions lists all texts that a unit's draft ever had, oldest first. A text that lost a race stands
// beside the one that won, under the same version. A unit that was replaced still has its history.
func (r *reads) UnitVersions(ctx context.Context, as newsroom.Member, id newsroom.UnitID) ([]newsroom.UnitVersion, error) {
	if _, err := one(ctx, r, single[int64], `select u.id from unit u join translation t on t.id = u.translation_id
		where u.id = $1 and t.outlet_id = $2`, id, as.Outlet); err != nil {
		return nil, wrap(err, "unit %d", id)
	}
	scan := func(v *newsroom.UnitVersion) []any {
		return []any{&v.Unit, &v.Version, from(&v.Text), &v.Omitted, &v.By, at(&v.At), &v.Conflict}
	}
	all, err := list(ctx, r, scan, `select unit_id, version, body, omitted, coalesce(by_id, 0), saved_at, conflict
		from unit_version where unit_id = $1 order by version, id`, id)
	return all, wrap(err, "list versions of unit %d", id)
}

// CreateUnits adds units. What their drafts hold already is the first version in their history.
func (tx *Tx) CreateUnits(ctx context.Context, units []newsroom.Unit) error {
	for _, u := range units {
		if err := tx.createUnit(ctx, u); err != nil {
			return wrap(err, "create unit %d", u.Position)
		}
	}
	return nil
}

func (tx *Tx) createUnit(ctx context.Context, u newsroom.Unit) error {
	text, err := allJSON(u.Sources, u.Target, u.Draft)
	if err != nil {
		return err
	}
	u.ID, err = insert[newsroom.UnitID](ctx, &tx.reads, `insert into unit (translation_id, position, block, sources, target,
		draft, version, confirmed, omitted, score, updated_at, updated_by, replaced_at)
		values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, 0) returning id`,
		u.Translation, u.Position, u.Block, text[0], text[1], text[2], u.Version, u.Confirmed, u.Omitted, u.Score, tx.Now, ref(u.UpdatedBy))
	if err != nil || u.Draft.Plain == "" && len(u.Draft.Spans) == 0 {
		return err
	}
	return tx.addVersion(ctx, newsroom.UnitVersion{Unit: u.ID, Version: u.Version, Text: u.Draft, By: u.UpdatedBy, At: tx.Now})
}

// ReplaceUnits puts new units in the place of a translation's present ones, as when a source arrives after
// the text and both are joined. The old ones keep their history, but are listed no more.
func (tx *Tx) ReplaceUnits(ctx context.Context, id newsroom.TranslationID, units []newsroom.Unit) error {
	if _, err := tx.exec(ctx, `update unit set replaced_at = $1 where translation_id = $2 and replaced_at = 0`, tx.Now, id); err != nil {
		return wrap(err, "replace the units of translation %d", id)
	}
	return tx.CreateUnits(ctx, units)
}

// ArrangeUnits puts units in the place of a translation's present ones. One with an ID was there before, now
// or formerly: it keeps its texts, its history and its marks, only its position, block and score are set. The
// others are new. What is present and not among them is replaced, as by ReplaceUnits.
func (tx *Tx) ArrangeUnits(ctx context.Context, present, units []newsroom.Unit) error {
	gone := map[newsroom.UnitID]newsroom.Unit{}
	for _, u := range present {
		gone[u.ID] = u
	}
	for _, u := range units {
		was, here := gone[u.ID]
		delete(gone, u.ID)
		if here && was.Position == u.Position && was.Block == u.Block && was.Score == u.Score {
			continue
		}
		if err := tx.arrangeUnit(ctx, u); err != nil {
			return wrap(err, "arrange unit %d", u.Position)
		}
	}
	for id := range gone {
		if _, err := tx.exec(ctx, `update unit set replaced_at = $1 where id = $2 and replaced_at = 0`, tx.Now, id); err != nil {
			return wrap(err, "replace unit %d", id)
		}
	}
	return nil
}

func (tx *Tx) arrangeUnit(ctx context.Context, u newsroom.Unit) error {
	if u.ID == 0 {
		return tx.createUnit(ctx, u)
	}
	n, err := tx.exec(ctx, `update unit set position = $1, block = $2, score = $3, replaced_at = 0
		where id = $4 and translation_id = $5`, u.Position, u.Block, u.Score, u.ID, u.Translation)
	if err == nil && n == 0 {
		err = newsroom.ErrNotFound
	}
	return err
}

// SaveDraft changes a unit's draft and gives the new version. version is the one that the text was made
// from; when it is not the present one, somebody saved meanwhile: the draft stays as it is, this text is
// kept in the unit's history as a conflict, and the error is newsroom.ErrConflict. The text that lost is
// kept whether the caller's function returns that error or goes on. A saved text ends an omission.
func (tx *Tx) SaveDraft(ctx context.Context, unit newsroom.UnitID, version int, text markup.Text, by newsroom.MemberID) (int, error) {
	return tx.saveUnit(ctx, newsroom.UnitVersion{Unit: unit, Version: version, Text: text, By: by})
}

// OmitUnit empties a unit's draft and says why its source sentences are left out; that is done work and
// counts as confirmed. All else is as for SaveDraft.
func (tx *Tx) OmitUnit(ctx context.Context, unit newsroom.UnitID, version int, reason string, by newsroom.MemberID) (int, error) {
	return tx.saveUnit(ctx, newsroom.UnitVersion{Unit: unit, Version: version, Omitted: reason, By: by})
}

// saveUnit makes the next version of a unit's draft; v names the version it was made from.
func (tx *Tx) saveUnit(ctx context.Context, v newsroom.UnitVersion) (int, error) {
	unit, version := v.Unit, v.Version
	body, err := toJSON(v.Text)
	if err != nil {
		return 0, wrap(err, "save unit %d", unit)
	}
	n, err := tx.exec(ctx, `update unit set draft = $1, omitted = $2, version = version + 1, confirmed = $3, updated_at = $4, updated_by = $5
		where id = $6 and version = $7 and replaced_at = 0`, body, v.Omitted, v.Omitted != "", tx.Now, ref(v.By), unit, version)
	if err != nil {
		return 0, wrap(err, "save unit %d", unit)
	}
	if v.Version, v.At, v.Conflict = version+1, tx.Now, n == 0; v.Conflict {
		if _, err := one(ctx, &tx.reads, single[int64], `select id from unit where id = $1`, unit); err != nil {
			return 0, wrap(err, "save unit %d", unit)
		}
		tx.lost = append(tx.lost, v)
	}
	if err := tx.addVersion(ctx, v); err != nil {
		return 0, wrap(err, "save unit %d", unit)
	}
	if v.Conflict {
		return 0, fmt.Errorf("save unit %d: somebody saved it since version %d: %w", unit, version, newsroom.ErrConflict)
	}
	return v.Version, nil
}

func (tx *Tx) addVersion(ctx context.Context, v newsroom.UnitVersion) error {
	body, err := toJSON(v.Text)
	if err != nil {
		return err
	}
	_, err = tx.exec(ctx, `insert into unit_version (unit_id, version, body, omitted, by_id, saved_at, conflict)
		values ($1, $2, $3, $4, $5, $6, $7)`, v.Unit, v.Version, body, v.Omitted, ref(v.By), v.At, v.Conflict)
	return err
}

// SetConfirmed marks a unit's draft as done, or takes the mark back; when version is not the present one
// the error is newsroom.ErrConflict.
func (tx *Tx) SetConfirmed(ctx context.Context, unit newsroom.UnitID, version int, confirmed bool) error {
	n, err := tx.exec(ctx, `update unit set confirmed = $1 where id = $2 and version = $3 and replaced_at = 0`, confirmed, unit, version)
	if err == nil && n == 0 {
		err = fmt.Errorf("somebody saved it since version %d: %w", version, newsroom.ErrConflict)
	}
	return wrap(err, "confirm unit %d", unit)
}

// SubmitDrafts makes the drafts of a translation its submitted text.
func (tx *Tx) SubmitDrafts(ctx context.Context, id newsroom.TranslationID) error {
	_, err := tx.exec(ctx, `update unit set target = draft where translation_id = $1 and replaced_at = 0`, id)
	return wrap(err, "submit the drafts of translation %d", id)
}
