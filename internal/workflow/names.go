package workflow

import (
	"context"
	"slices"
	"sync"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/lang"
	"recto/internal/text/names"
	"recto/internal/text/termbase"
)

// archives keeps how outlets' articles rendered names, by pair of languages, until their memory changes.
type archives struct {
	mu  sync.Mutex
	got map[lexiconKey]archived
}

type archived struct {
	tick    int64
	archive *names.Archive
}

// nameReader is what the store and an open transaction both can do.
type nameReader interface {
	MemoryTick(context.Context, newsroom.OutletID) (int64, error)
	ArchivedNames(ctx context.Context, outlet newsroom.OutletID, from, to lang.Tag) ([]store.ArchivedName, error)
}

// of is how an outlet's articles rendered names as they stand; nil where there are none.
func (a *archives) of(ctx context.Context, r nameReader, outlet newsroom.OutletID, from, to lang.Tag) (*names.Archive, error) {
	tick, err := r.MemoryTick(ctx, outlet)
	if err != nil || tick == 0 || from == "" {
		return nil, err
	}
	key := lexiconKey{outlet, from, to}
	a.mu.Lock()
	known, ok := a.got[key]
	a.mu.Unlock()
	if ok && known.tick == tick {
		return known.archive, nil
	}
	all, err := r.ArchivedNames(ctx, outlet, from, to)
	if err != nil {
		return nil, err
	}
	now := archived{tick: tick}
	if len(all) > 0 {
		now.archive = names.NewArchive(to)
	}
	for _, n := range all {
		now.archive.Add(int64(n.Translation), n.Use)
	}
	a.mu.Lock()
	defer a.mu.Unlock()
	if a.got == nil {
		a.got = map[lexiconKey]archived{}
	}
	a.got[key] = now
	return now.archive, nil
}

// archiveNames notes how a published translation renders names.
func archiveNames(ctx context.Context, tx *store.Tx, t newsroom.Translation, from lang.Tag, units []newsroom.Unit) error {
	p := names.Pairs{From: from, To: t.Lang}
	for i := range units {
		if m, ok := memoryUnit(units, i, from); ok {
			p.Pairs = append(p.Pairs, names.Pair{Source: m.Source.Plain, Target: m.Target.Plain})
		}
	}
	return tx.SetArchivedNames(ctx, t.Outlet, t.ID, names.Uses(names.Renderings(p)))
}

// someTranslations is how many translations are looked at between two writes.
const someTranslations = 20

// GatherNames archives the names of articles that were published before Recto did so.
func (d *Desk) GatherNames(ctx context.Context) error {
	for last := newsroom.TranslationID(0); ; {
		all, err := d.store.WithoutNames(ctx, last, someTranslations)
		if err != nil || len(all) == 0 {
			return err
		}
		last = all[len(all)-1].ID
		if err := d.store.Update(ctx, func(tx *store.Tx) error { return gatherNames(ctx, tx, all) }); err != nil {
			return err
		}
	}
}

func gatherNames(ctx context.Context, tx *store.Tx, all []newsroom.Translation) error {
	for _, t := range all {
		source, err := tx.Source(ctx, t.Source)
		if err != nil {
			return err
		}
		units, err := tx.Units(ctx, newsroom.Member{Outlet: t.Outlet}, t.ID)
		if err != nil {
			return err
		}
		if source.Lang == "" {
			continue
		}
		if err := archiveNames(ctx, tx, t, source.Lang, units); err != nil {
			return err
		}
	}
	return nil
}

// namePairs are a work's units as sentences whose names can be gathered; a pair's index is the unit's.
func (w *Work) namePairs() names.Pairs {
	p := names.Pairs{From: w.Source.Lang, To: w.Translation.Lang, Pairs: make([]names.Pair, len(w.Units))}
	for i, u := range w.Units {
		p.Pairs[i] = names.Pair{Source: sourceOf(u, p.From).Plain, Target: newsroom.WithoutNotes(u.Draft).Plain}
	}
	return p
}

// namesBefore are the names of a unit's source that other articles have; what the termbase knows is left out.
func (d *Desk) namesBefore(ctx context.Context, as newsroom.Member, w *Work, at int, base *termbase.Base) (out []HelpName, err error) {
	archive, err := d.archives.of(ctx, d.store, as.Outlet, w.Source.Lang, w.Translation.Lang)
	if archive == nil || err != nil {
		return nil, err
	}
	for _, n := range names.Renderings(w.namePairs()) {
		if !slices.ContainsFunc(n.Places, func(p names.Place) bool { return p.Pair == at }) || len(base.Find(nil, n.Source, w.Source.Lang)) > 0 {
			continue
		}
		if before := archive.Of(n, int64(w.Translation.ID)); len(before) > 0 {
			out = append(out, HelpName{n.Source, before})
		}
	}
	return out, nil
}
