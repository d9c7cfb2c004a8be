package workflow

import (
	"context"
	"sync"

	"recto/internal/newsroom"
	"recto/internal/text/align"
	"recto/internal/text/lang"
	"recto/internal/text/termbase"
)

// mostTaught is how many published units an outlet's lexicon is learnt from.
const mostTaught = 10_000

// lexicons keeps what an outlet's published articles and its termbase say of which words go together, by pair of
// languages, until one of them changes.
type lexicons struct {
	mu  sync.Mutex
	got map[lexiconKey]taught
}

type lexiconKey struct {
	outlet   newsroom.OutletID
	from, to lang.Tag
}

type taught struct {
	stamp   string // of the outlet's published articles when it was learnt
	base    *termbase.Base
	lexicon *align.Lexicon
}

// published is what a lexicon is made from; the store and an open transaction both can do it.
type published interface {
	PublicStamp(context.Context, newsroom.OutletID) (string, error)
	PublishedUnits(ctx context.Context, outlet newsroom.OutletID, from, to lang.Tag, most int) ([]newsroom.Unit, error)
	termReader
}

// lexicon is which words go together in what the outlet translated from one language into another, and what it calls
// things.
func (d *Desk) lexicon(ctx context.Context, r published, outlet newsroom.OutletID, from, to lang.Tag) (*align.Lexicon, error) {
	stamp, err := r.PublicStamp(ctx, outlet)
	if err != nil {
		return nil, err
	}
	base, err := d.terms.of(ctx, r, outlet)
	if err != nil {
		return nil, err
	}
	key := lexiconKey{outlet, from, to}
	if known, ok := d.lexicons.get(key); ok && known.stamp == stamp && known.base == base {
		return known.lexicon, nil
	}
	units, err := r.PublishedUnits(ctx, outlet, from, to, mostTaught)
	if err != nil {
		return nil, err
	}
	now := taught{stamp, base, align.Terms(base.Pairs(from, to)).And(align.Learn(pairsOf(units)))}
	d.lexicons.set(key, now)
	return now.lexicon, nil
}

func (l *lexicons) get(key lexiconKey) (taught, bool) {
	l.mu.Lock()
	defer l.mu.Unlock()
	t, ok := l.got[key]
	return t, ok
}

func (l *lexicons) set(key lexiconKey, t taught) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.got == nil {
		l.got = map[lexiconKey]taught{}
	}
	l.got[key] = t
}

// pairsOf are the units that have both sides.
func pairsOf(units []newsroom.Unit) (pairs []align.Pair) {
	for _, u := range units {
		if len(u.Sources) == 0 || u.Target.Plain == "" {
			continue
		}
		p := align.Pair{Tgt: u.Target.Plain}
		for _, s := range u.Sources {
			p.Src += s.Text.Plain + " "
		}
		pairs = append(pairs, p)
	}
	return pairs
}
