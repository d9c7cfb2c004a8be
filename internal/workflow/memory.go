package workflow

import (
	"cmp"
	"context"
	"fmt"
	"maps"
	"slices"
	"strings"
	"time"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/memory"
)

// MatchKind is how a match of the memory is like the text that was looked for.
type MatchKind string

// The kinds, the best first.
const (
	MatchContext MatchKind = "context" // the same text between the same neighbours
	MatchExact   MatchKind = "exact"   // the same text
	MatchFigures MatchKind = "figures" // the same but for its figures, which were put in
	MatchFuzzy   MatchKind = "fuzzy"
)

var kindOrder = map[MatchKind]int{MatchContext: 0, MatchExact: 1, MatchFigures: 2, MatchFuzzy: 3}

// MemoryQuery is what is looked for.
type MemoryQuery struct {
	From, To      lang.Tag
	Text          string
	Before, After string  // the source texts beside it; "" where not known
	Min           float64 // the least score, 0..1; 0 is DefaultMin
	Top           int     // how many matches at most; 0 is DefaultTop
}

// The usual limits of a query.
const (
	DefaultMin = .75
	DefaultTop = 5
)

// MemoryMatch is a unit of the memory that is like the text looked for.
type MemoryMatch struct {
	Unit newsroom.MemoryUnit
	Kind MatchKind
	// Score is how alike the source texts are, 0..1 (see package memory), less the penalty of the import that the unit
	// came with; 1 for equal texts only.
	Score float64
	// Target is the unit's target; for MatchFigures with the new figures.
	Target  markup.Text
	Penalty float64
}

// LookupMemory finds what was translated before and is like a text, the best first: the same between the same
// neighbours, the same, the same but for figures, then by score. Among equals the outlet's own come first, then what
// was reviewed, then the latest.
func (d *Desk) LookupMemory(ctx context.Context, as newsroom.Member, q MemoryQuery) ([]MemoryMatch, error) {
	q.Min, q.Top = cmp.Or(q.Min, DefaultMin), cmp.Or(q.Top, DefaultTop)
	owners, err := d.store.Memories(ctx, as.Outlet)
	if err != nil {
		return nil, err
	}
	for wide := 4*q.Top + 16; ; wide *= 8 {
		scores, all, err := d.alike(ctx, owners, q, wide)
		if err != nil {
			return nil, err
		}
		matches, err := d.usable(ctx, as, q, scores)
		if err != nil || len(matches) >= q.Top || all || 8*wide > mostAlike {
			return matches[:min(len(matches), q.Top)], err
		}
	}
}

// mostAlike is how many texts of an index are looked at to find enough that the member may use.
const mostAlike = 5_000

// alike are the units that are like a text, with their scores, so many of an index at most; all says that there are no
// more.
func (d *Desk) alike(ctx context.Context, owners []newsroom.OutletID, q MemoryQuery, most int) (scores map[newsroom.MemoryUnitID]float64, all bool, err error) {
	scores, all = map[newsroom.MemoryUnitID]float64{}, true
	var found []memory.Match
	for _, owner := range owners {
		x, err := d.memories.of(ctx, d.store, memoryKey{owner, q.From, q.To, store.SourceSide})
		if err != nil {
			return nil, false, err
		}
		found = x.Lookup(q.Text, q.Min, most, found[:0])
		all = all && len(found) < most
		for _, m := range found {
			scores[newsroom.MemoryUnitID(m.ID)] = m.Score
		}
	}
	return scores, all, nil
}

// usable are the matches that the member may use and that their penalties leave over the least score, the best first.
func (d *Desk) usable(ctx context.Context, as newsroom.Member, q MemoryQuery, scores map[newsroom.MemoryUnitID]float64) ([]MemoryMatch, error) {
	units, err := d.store.MemoryUnits(ctx, as, slices.Collect(maps.Keys(scores)))
	if err != nil {
		return nil, err
	}
	penalties, err := d.store.MemoryPenalties(ctx, importsOf(units))
	if err != nil {
		return nil, err
	}
	matches := make([]MemoryMatch, 0, len(units))
	for _, u := range units {
		m := match(q, u, scores[u.ID])
		m.Penalty = penalties[u.Import]
		if m.Score -= m.Penalty; m.Score >= q.Min {
			matches = append(matches, m)
		}
	}
	slices.SortFunc(matches, func(a, b MemoryMatch) int { return better(as, a, b) })
	return slices.CompactFunc(matches, func(a, b MemoryMatch) bool {
		return a.Kind == b.Kind && a.Unit.Source.Plain == b.Unit.Source.Plain && a.Target.Plain == b.Target.Plain
	}), nil
}

func match(q MemoryQuery, u newsroom.MemoryUnit, score float64) MemoryMatch {
	m := MemoryMatch{Unit: u, Kind: MatchFuzzy, Score: score, Target: u.Target}
	switch {
	case score == 1 && (q.Before != "" || q.After != "") && q.Before == u.Before && q.After == u.After:
		m.Kind = MatchContext
	case score == 1:
		m.Kind = MatchExact
	default:
		if target, ok := memory.Transfer(u.Source.Plain, q.Text, u.Target.Plain); ok {
			m.Kind, m.Target = MatchFigures, markup.Plain(target)
		}
	}
	return m
}

func better(as newsroom.Member, a, b MemoryMatch) int {
	own := func(m MemoryMatch) int {
		if m.Unit.Outlet == as.Outlet {
			return 0
		}
		return 1
	}
	reviewed := func(m MemoryMatch) int {
		if m.Unit.Reviewed {
			return 0
		}
		return 1
	}
	rank := func(m MemoryMatch) int {
		if m.Penalty > 0 { // a reference comes after the house's own, however alike
			return kindOrder[MatchFuzzy]
		}
		return kindOrder[m.Kind]
	}
	return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(b.Score, a.Score), cmp.Compare(own(a), own(b)),
		cmp.Compare(reviewed(a), reviewed(b)), b.Unit.CreatedAt.Compare(a.Unit.CreatedAt), cmp.Compare(b.Unit.ID, a.Unit.ID))
}

// Concordance asks for the units that hold a phrase on one side.
type Concordance struct {
	From, To   lang.Tag
	Side       store.Side
	Phrase     string
	Filter     newsroom.MemoryFilter
	Skip, Most int // so many of them, after some
}

// mostHolding is how many units of an index are looked at for a phrase.
const mostHolding = 20_000

// Concordance finds units that hold a phrase, the latest added first: whole words in any case, characters of scripts
// without spaces anywhere.
func (d *Desk) Concordance(ctx context.Context, as newsroom.Member, c Concordance) ([]newsroom.MemoryUnit, error) {
	owners, err := d.store.Memories(ctx, as.Outlet)
	if err != nil {
		return nil, err
	}
	var ids []newsroom.MemoryUnitID
	for _, owner := range owners {
		x, err := d.memories.of(ctx, d.store, memoryKey{owner, c.From, c.To, c.Side})
		if err != nil {
			return nil, err
		}
		for _, id := range x.Concordance(strings.TrimSpace(c.Phrase), mostHolding, nil) {
			ids = append(ids, newsroom.MemoryUnitID(id))
		}
	}
	slices.SortFunc(ids, func(a, b newsroom.MemoryUnitID) int { return cmp.Compare(b, a) })
	var found []newsroom.MemoryUnit
	for some := range slices.Chunk(ids, 200) {
		units, err := d.store.MemoryUnits(ctx, as, some)
		if err != nil {
			return nil, err
		}
		slices.SortFunc(units, func(a, b newsroom.MemoryUnit) int { return cmp.Compare(b.ID, a.ID) })
		found = append(found, slices.DeleteFunc(units, func(u newsroom.MemoryUnit) bool { return !c.Filter.Holds(u) })...)
		if len(found) >= c.Skip+c.Most {
			break
		}
	}
	return found[min(len(found), c.Skip):min(len(found), c.Skip+c.Most)], nil
}

// CorrectMemory puts another target in the place of a unit's: the old one is revoked, so that it can be brought back.
func (d *Desk) CorrectMemory(ctx context.Context, as newsroom.Member, id newsroom.MemoryUnitID, target markup.Text) error {
	if err := as.AtLeast(newsroom.Reviewer); err != nil {
		return err
	}
	if strings.TrimSpace(target.Plain) == "" {
		return newsroom.Refuse("desk.refuse.memory_empty", newsroom.ErrInvalid)
	}
	return d.store.Update(ctx, func(tx *store.Tx) error {
		units, err := tx.MemoryUnits(ctx, as, []newsroom.MemoryUnitID{id})
		if err != nil {
			return err
		}
		if len(units) == 0 || units[0].Outlet != as.Outlet {
			return fmt.Errorf("memory unit %d: %w", id, newsroom.ErrNotFound)
		}
		u := units[0]
		_, _, err = tx.RevokeMemory(ctx, newsroom.Revocation{Outlet: as.Outlet, What: fmt.Sprintf("unit %d", id), Why: "corrected", By: as.ID}, newsroom.MemoryFilter{Unit: id})
		if err != nil {
			return err
		}
		u.Target, u.Reviewer, u.Reviewed, u.Origin, u.CreatedAt = target, as.ID, true, newsroom.OriginHuman, tx.Now
		return tx.AddMemory(ctx, as.Outlet, []newsroom.MemoryUnit{u})
	})
}

// RevokeMemory takes all units that a filter names out of the outlet's memory, with the reason, and says how many.
func (d *Desk) RevokeMemory(ctx context.Context, as newsroom.Member, f newsroom.MemoryFilter, why string) (id newsroom.RevocationID, n int, err error) {
	least := newsroom.Editor
	if f.Unit != 0 {
		least = newsroom.Reviewer
	}
	if err := as.AtLeast(least); err != nil {
		return 0, 0, err
	}
	if f == (newsroom.MemoryFilter{}) {
		return 0, 0, newsroom.Refuse("desk.refuse.revoke_which", newsroom.ErrInvalid)
	}
	if why = strings.TrimSpace(why); why == "" {
		return 0, 0, newsroom.Refuse("desk.refuse.revoke_why", newsroom.ErrInvalid)
	}
	err = d.store.Update(ctx, func(tx *store.Tx) error {
		id, n, err = tx.RevokeMemory(ctx, newsroom.Revocation{Outlet: as.Outlet, What: named(f), Why: why, By: as.ID}, f)
		if err == nil && n == 0 {
			err = newsroom.Refuse("desk.refuse.revoke_none", newsroom.ErrInvalid)
		}
		return err
	})
	return id, n, err
}

// named says which units a filter means.
func named(f newsroom.MemoryFilter) string {
	var parts []string
	add := func(what string, id int64) {
		if id != 0 {
			parts = append(parts, fmt.Sprintf("%s %d", what, id))
		}
	}
	add("import", int64(f.Import))
	add("member", int64(f.Member))
	add("article", int64(f.Translation))
	add("unit", int64(f.Unit))
	if !f.Since.IsZero() {
		parts = append(parts, "since "+f.Since.UTC().Format(time.DateOnly))
	}
	if !f.Before.IsZero() {
		parts = append(parts, "before "+f.Before.UTC().Format(time.DateOnly))
	}
	if f.From != "" || f.To != "" {
		parts = append(parts, "langs "+string(f.From)+" "+string(f.To))
	}
	if f.Origin != "" {
		parts = append(parts, "origin "+string(f.Origin))
	}
	return strings.Join(parts, ", ")
}

// UndoRevocation brings back what a revocation took out.
func (d *Desk) UndoRevocation(ctx context.Context, as newsroom.Member, id newsroom.RevocationID) error {
	if err := as.AtLeast(newsroom.Reviewer); err != nil {
		return err
	}
	return d.store.Update(ctx, func(tx *store.Tx) error { return tx.UndoRevocation(ctx, as.Outlet, id) })
}

// ShareMemory lets another outlet of the installation use the outlet's memory, or ends that.
func (d *Desk) ShareMemory(ctx context.Context, as newsroom.Member, with newsroom.OutletID, shared bool) error {
	if err := as.AtLeast(newsroom.Administrator); err != nil {
		return err
	}
	return d.store.Update(ctx, func(tx *store.Tx) error { return tx.ShareMemory(ctx, as.Outlet, with, shared) })
}

func importsOf(units []newsroom.MemoryUnit) (ids []newsroom.MemoryImportID) {
	for _, u := range units {
		if u.Import != 0 && !slices.Contains(ids, u.Import) {
			ids = append(ids, u.Import)
		}
	}
	return ids
}
