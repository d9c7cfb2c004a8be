package workflow

import (
	"context"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// remember brings the memory up to date with the submitted texts of a translation: what was reviewed is for all who
// may use the outlet's memory, what was only handed in is its translator's alone. What the texts say no more is
// superseded. How a reviewed text renders names is archived.
func remember(ctx context.Context, tx *store.Tx, t newsroom.Translation, edition int, reviewed bool) error {
	units, err := tx.Units(ctx, newsroom.Member{Outlet: t.Outlet}, t.ID)
	if err != nil {
		return err
	}
	source, err := tx.Source(ctx, t.Source)
	if err != nil || source.Lang == "" || t.Lang == "" {
		return err
	}
	before, err := tx.MemoryOfTranslation(ctx, t.Outlet, t.ID)
	if err != nil {
		return err
	}
	stands := map[remembered]newsroom.MemoryUnitID{}
	kept := map[remembered]bool{} // reviewed units that a draft does not touch
	for _, m := range before {
		if m.Reviewed && !reviewed {
			m.Reviewed = false
			kept[sameAs(m)] = true
			continue
		}
		stands[sameAs(m)] = m.ID
	}
	var fresh []newsroom.MemoryUnit
	for i, u := range units {
		m, ok := memoryUnit(units, i, source.Lang)
		if !ok {
			continue
		}
		m.From, m.To, m.Reviewed, m.Edition = source.Lang, t.Lang, reviewed, edition
		m.Translation, m.Unit, m.Translator, m.Origin = t.ID, u.ID, t.Translator, newsroom.OriginHuman
		if reviewed {
			m.Reviewer = t.Reviewer
		}
		key := sameAs(m)
		if kept[key] {
			continue
		}
		if stands[key] != 0 {
			delete(stands, key)
			continue
		}
		fresh = append(fresh, m)
	}
	var gone []newsroom.MemoryUnitID
	for _, id := range stands {
		gone = append(gone, id)
	}
	if err := tx.SupersedeMemory(ctx, t.Outlet, gone); err != nil {
		return err
	}
	if err := tx.AddMemory(ctx, t.Outlet, fresh); err != nil || !reviewed {
		return err
	}
	return archiveNames(ctx, tx, t, source.Lang, units)
}

// forget supersedes all that the memory holds from a translation.
func forget(ctx context.Context, tx *store.Tx, t newsroom.Translation) error {
	units, err := tx.MemoryOfTranslation(ctx, t.Outlet, t.ID)
	if err != nil {
		return err
	}
	ids := make([]newsroom.MemoryUnitID, len(units))
	for i, u := range units {
		ids[i] = u.ID
	}
	if err := tx.SetArchivedNames(ctx, t.Outlet, t.ID, nil); err != nil {
		return err
	}
	return tx.SupersedeMemory(ctx, t.Outlet, ids)
}

// remembered is what makes two units of one translation the same.
type remembered struct {
	unit                          newsroom.UnitID
	source, target, before, after string
	reviewed                      bool
}

func sameAs(m newsroom.MemoryUnit) remembered {
	return remembered{m.Unit, m.Source.Plain, m.Target.Markdown(nil), m.Before, m.After, m.Reviewed}
}

// memoryUnit is the i-th unit as the memory holds it; false for one without both sides.
func memoryUnit(units []newsroom.Unit, i int, l lang.Tag) (newsroom.MemoryUnit, bool) {
	u := units[i]
	m := newsroom.MemoryUnit{Source: sourceOf(u, l), Target: newsroom.WithoutNotes(u.Target)}
	if m.Source.Plain == "" || newsroom.Blank(m.Target) || u.Omitted != "" {
		return m, false
	}
	if i > 0 {
		m.Before = sourceOf(units[i-1], l).Plain
	}
	if i+1 < len(units) {
		m.After = sourceOf(units[i+1], l).Plain
	}
	return m, true
}

// sourceOf is a unit's source sentences as one text.
func sourceOf(u newsroom.Unit, l lang.Tag) markup.Text {
	if len(u.Sources) == 1 {
		return u.Sources[0].Text
	}
	texts := make([]markup.Text, len(u.Sources))
	for i, s := range u.Sources {
		texts[i] = s.Text
	}
	sep := " "
	if l.Spaceless() {
		sep = ""
	}
	return markup.Join(sep, texts...)
}
