package workflow

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"sync"

	"recto/internal/indexfile"
	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/lang"
	"recto/internal/text/memory"
)

// memories are the indexes of the memories that were asked for, one a direction and side. They follow the database: a
// lookup first takes in what this or another process has changed since. Large ones are kept as files in a folder, so
// that a start does not read a million units.
type memories struct {
	folder string // "" keeps none
	mu     sync.Mutex
	open   map[memoryKey]*memoryIndex
}

type memoryKey struct {
	outlet   newsroom.OutletID
	from, to lang.Tag
	side     store.Side
}

// memoryIndex is one index with how far it goes.
type memoryIndex struct {
	mu    sync.Mutex
	index *memory.Index
	tick  int64
	file  *indexfile.File // what index lies in; nil for none
	tidy  sync.Mutex      // held while it is compacted
}

const (
	// manyPending is how many changes make an index that has not more than ten times as many texts be compacted.
	manyPending = 20_000
	// worthAFile is how many texts make an index be kept as a file.
	worthAFile = 50_000
)

// of is an index as the database stands now.
func (m *memories) of(ctx context.Context, s *store.Store, k memoryKey) (*memory.Index, error) {
	x := m.at(k)
	now, err := s.MemoryTick(ctx, k.outlet)
	if err != nil {
		return nil, err
	}
	x.mu.Lock()
	defer x.mu.Unlock()
	if x.index == nil {
		m.load(x, k)
	}
	if x.index == nil {
		if err := m.build(ctx, s, x, k, now); err != nil {
			return nil, err
		}
	}
	if x.tick == now {
		return x.index, nil
	}
	err = s.MemoryChanges(ctx, k.outlet, k.from, k.to, x.tick, now, k.side, func(t store.MemoryText) error {
		if t.Revoked {
			x.index.Remove(memory.ID(t.ID))
		} else {
			x.index.Add(memory.Entry{ID: memory.ID(t.ID), Text: t.Text})
		}
		return nil
	})
	if err != nil {
		return nil, err
	}
	x.tick = now
	if p := x.index.Pending(); p > manyPending && p > x.index.Len()/10 && x.tidy.TryLock() {
		go func() { // lookups go on meanwhile
			defer x.tidy.Unlock()
			x.index.Compact()
		}()
	}
	return x.index, nil
}

func (m *memories) at(k memoryKey) *memoryIndex {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.open == nil {
		m.open = map[memoryKey]*memoryIndex{}
	}
	if m.open[k] == nil {
		m.open[k] = &memoryIndex{}
	}
	return m.open[k]
}

// build makes an index from the database.
func (m *memories) build(ctx context.Context, s *store.Store, x *memoryIndex, k memoryKey, now int64) error {
	var entries []memory.Entry
	err := s.MemoryChanges(ctx, k.outlet, k.from, k.to, 0, now, k.side, func(t store.MemoryText) error {
		if !t.Revoked {
			entries = append(entries, memory.Entry{ID: memory.ID(t.ID), Text: t.Text})
		}
		return nil
	})
	if err != nil {
		return err
	}
	x.index, x.tick = memory.New(entries), now
	if len(entries) >= worthAFile && m.folder != "" {
		// A file that cannot be written costs the next start its time, and nothing else.
		_ = indexfile.Write(m.name(k), func(f *os.File) error { return x.index.WriteTo(f, uint64(now)) })
	}
	return nil
}

// load opens an index's file; one that cannot be used is made anew from the database.
func (m *memories) load(x *memoryIndex, k memoryKey) {
	if m.folder == "" {
		return
	}
	f, err := indexfile.Open(m.name(k))
	if err != nil {
		return
	}
	index, tick, err := memory.Load(f.Data)
	if err != nil {
		if errors.Is(err, memory.ErrFile) {
			_ = os.Remove(m.name(k))
		}
		_ = f.Close()
		return
	}
	x.index, x.tick, x.file = index, int64(tick), f
}

func (m *memories) name(k memoryKey) string {
	side := "source"
	if k.side == store.TargetSide {
		side = "target"
	}
	return filepath.Join(m.folder, fmt.Sprintf("%d.%s.%s.%s.index", k.outlet, k.from, k.to, side))
}
