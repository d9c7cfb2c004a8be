package workflow

import (
	"context"
	"errors"
	"io"
	"slices"
	"time"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/lang"
)

// MemoryFile is a file of memory units that is being read: Next gives io.EOF behind the last one.
type MemoryFile interface {
	Next() (newsroom.MemoryUnit, error)
}

// MemoryImportRequest says how a file goes into the memory.
type MemoryImportRequest struct {
	Name    string
	Outlet  newsroom.OutletID // Everywhere: a reference for all outlets of the installation
	By      newsroom.MemberID // 0: from the command line
	Penalty float64           // 0..1, taken off the score of what comes from it
	// Progress is told how many units were read; nil asks for nothing.
	Progress func(units int)
}

// MemoryPreview counts what an import would bring.
type MemoryPreview struct {
	Units       int
	New         int // no unit with that source
	Same        int // there already
	Conflicting int // another target for the same source
	// Conflicts are the first of them.
	Conflicts []MemoryConflict
}

// MemoryConflict is a source text with the target that is there and the one that would come.
type MemoryConflict struct{ Source, Stands, Comes string }

const (
	importBatch    = 5000 // units of one transaction
	shownConflicts = 50
	// staleImport is how old an unfinished import must be before nobody can be at it any more.
	staleImport = 24 * time.Hour
)

// PreviewMemory reads a file and counts what its import would bring; nothing is changed.
func (d *Desk) PreviewMemory(ctx context.Context, outlet newsroom.OutletID, f MemoryFile) (p MemoryPreview, err error) {
	return p, eachBatch(f, func(units []newsroom.MemoryUnit) error {
		_, err := d.compare(ctx, outlet, units, &p)
		return err
	})
}

// languages are a direction.
type languages struct{ from, to lang.Tag }

// compare counts what is there already and what contradicts it, and gives the units that are not there.
func (d *Desk) compare(ctx context.Context, outlet newsroom.OutletID, units []newsroom.MemoryUnit, p *MemoryPreview) (missing []newsroom.MemoryUnit, err error) {
	texts := map[languages][]string{}
	for _, u := range units {
		k := languages{u.From, u.To}
		texts[k] = append(texts[k], u.Source.Plain)
	}
	stands := map[languages]map[string][]string{}
	for k, list := range texts {
		if stands[k], err = d.store.MemoryTargets(ctx, outlet, k.from, k.to, list); err != nil {
			return nil, err
		}
	}
	p.Units += len(units)
	for _, u := range units {
		targets := stands[languages{u.From, u.To}][u.Source.Plain]
		switch {
		case len(targets) == 0:
			p.New++
		case slices.Contains(targets, u.Target.Plain):
			p.Same++
			continue
		default:
			if p.Conflicting++; len(p.Conflicts) < shownConflicts {
				p.Conflicts = append(p.Conflicts, MemoryConflict{u.Source.Plain, targets[0], u.Target.Plain})
			}
		}
		missing = append(missing, u)
	}
	return missing, nil
}

// ImportMemory takes a file into the memory: all of it at once or nothing. Units that are there already are left
// out. Whatever ends it (an error in the file, a full disk, a killed process), nobody sees a part of it.
func (d *Desk) ImportMemory(ctx context.Context, r MemoryImportRequest, f MemoryFile) (id newsroom.MemoryImportID, p MemoryPreview, err error) {
	id, p, err = d.StageMemory(ctx, r, f)
	if err == nil {
		_, err = d.finishMemory(ctx, r.Outlet, id)
	}
	if err != nil && id != 0 {
		return 0, p, errors.Join(err, d.DropMemory(context.WithoutCancel(ctx), id))
	}
	return id, p, err
}

// StageMemory reads a file into an import that nobody sees before FinishMemory, and counts what it brings. An import
// that is neither finished nor dropped is dropped after a day. On an error nothing stays.
func (d *Desk) StageMemory(ctx context.Context, r MemoryImportRequest, f MemoryFile) (id newsroom.MemoryImportID, p MemoryPreview, err error) {
	if r.Penalty < 0 || r.Penalty >= 1 {
		return 0, p, newsroom.Refuse("desk.refuse.penalty", newsroom.ErrInvalid, "Value", r.Penalty)
	}
	err = d.store.Update(ctx, func(tx *store.Tx) error {
		if err := tx.DropMemoryImports(ctx, 0, tx.Now.Add(-staleImport).UnixMicro()); err != nil {
			return err
		}
		id, err = tx.BeginMemoryImport(ctx, newsroom.MemoryImport{Outlet: r.Outlet, Name: r.Name, Penalty: r.Penalty, By: r.By})
		return err
	})
	if err != nil {
		return 0, p, err
	}
	err = eachBatch(f, func(units []newsroom.MemoryUnit) error {
		missing, err := d.compare(ctx, r.Outlet, units, &p)
		if err != nil {
			return err
		}
		if r.Progress != nil {
			r.Progress(p.Units)
		}
		for i := range missing {
			u := &missing[i]
			u.Import, u.Origin, u.Reviewed = id, newsroom.OriginFile, true
		}
		return d.store.Update(ctx, func(tx *store.Tx) error { return tx.StageMemory(ctx, r.Outlet, missing) })
	})
	if err != nil {
		return 0, p, errors.Join(err, d.DropMemory(context.WithoutCancel(ctx), id))
	}
	return id, p, nil
}

// FinishMemory shows an import that StageMemory made for the member's outlet, and says how many units it brought.
func (d *Desk) FinishMemory(ctx context.Context, as newsroom.Member, id newsroom.MemoryImportID) (int, error) {
	if err := as.AtLeast(newsroom.Editor); err != nil {
		return 0, err
	}
	return d.finishMemory(ctx, as.Outlet, id)
}

func (d *Desk) finishMemory(ctx context.Context, outlet newsroom.OutletID, id newsroom.MemoryImportID) (n int, err error) {
	err = d.store.Update(ctx, func(tx *store.Tx) error {
		n, err = tx.FinishMemoryImport(ctx, outlet, id)
		return err
	})
	return n, err
}

// DropMemory takes an import away that was not finished; one that was is left alone.
func (d *Desk) DropMemory(ctx context.Context, id newsroom.MemoryImportID) error {
	return d.store.Update(ctx, func(tx *store.Tx) error { return tx.DropMemoryImports(ctx, id, 0) })
}

func eachBatch(f MemoryFile, do func([]newsroom.MemoryUnit) error) error {
	batch := make([]newsroom.MemoryUnit, 0, importBatch)
	for {
		u, err := f.Next()
		if err != nil && err != io.EOF {
			return err
		}
		if err == nil && u.Source.Plain != "" && u.Target.Plain != "" {
			batch = append(batch, u)
		}
		if len(batch) == importBatch || err == io.EOF && len(batch) > 0 {
			if err := do(batch); err != nil {
				return err
			}
			batch = batch[:0]
		}
		if err == io.EOF {
			return nil
		}
	}
}
