package store

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"hash/fnv"
	"slices"
	"strconv"
	"strings"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
)

const memoryColumns = `m.id, m.outlet_id, m.source_lang, m.target_lang, m.source, m.target, m.source_spans, m.target_spans,
	m.before_text, m.after_text, m.origin, coalesce(m.import_id, 0), coalesce(m.translation_id, 0), m.edition, m.unit_id,
	coalesce(m.translator_id, 0), coalesce(m.reviewer_id, 0), m.credit, m.reviewed, m.created_at, m.revocation_id`

func scanMemory(u *newsroom.MemoryUnit) []any {
	return []any{&u.ID, &u.Outlet, &u.From, &u.To, &u.Source.Plain, &u.Target.Plain, from(&u.Source.Spans), from(&u.Target.Spans),
		&u.Before, &u.After, &u.Origin, &u.Import, &u.Translation, &u.Edition, &u.Unit,
		&u.Translator, &u.Reviewer, &u.Credit, &u.Reviewed, at(&u.CreatedAt), &u.Revocation}
}

// usable is what a member's outlet may use of the memories: its own, those shared with it, the installation's; and of
// what nobody has reviewed only the member's own.
const usable = `m.tick > 0 and m.revocation_id = 0 and (m.outlet_id = $1 or m.outlet_id = 0
	or m.outlet_id in (select outlet_id from memory_share where with_id = $1)) and (m.reviewed or m.translator_id = $2)`

// Memories lists the outlets whose memories an outlet may use: its own first, those shared with it, Everywhere.
func (r *reads) Memories(ctx context.Context, outlet newsroom.OutletID) ([]newsroom.OutletID, error) {
	shared, err := list(ctx, r, single[newsroom.OutletID], `select outlet_id from memory_share where with_id = $1 order by outlet_id`, outlet)
	if err != nil {
		return nil, wrap(err, "list the memories of outlet %d", outlet)
	}
	all := append([]newsroom.OutletID{outlet}, shared...)
	if outlet != newsroom.Everywhere {
		all = append(all, newsroom.Everywhere)
	}
	return all, nil
}

// MemoryTick is how often an outlet's memory was changed.
func (r *reads) MemoryTick(ctx context.Context, outlet newsroom.OutletID) (int64, error) {
	tick, err := one(ctx, r, single[int64], `select tick from memory_clock where outlet_id = $1`, outlet)
	if errors.Is(err, newsroom.ErrNotFound) {
		return 0, nil
	}
	return tick, wrap(err, "tick of memory %d", outlet)
}

// MemoryText is what an index needs to know of a unit.
type MemoryText struct {
	ID      newsroom.MemoryUnitID
	Text    string // the side that was asked for
	Revoked bool
}

// MemoryChanges calls yield for the units of a memory that were changed after a tick, up to another one.
func (r *reads) MemoryChanges(ctx context.Context, outlet newsroom.OutletID, source, target lang.Tag, after, until int64, side Side, yield func(MemoryText) error) error {
	column := "source"
	if side == TargetSide {
		column = "target"
	}
	rows, err := r.q.QueryContext(ctx, `select id, `+column+`, revocation_id from memory_unit
		where outlet_id = $1 and source_lang = $2 and target_lang = $3 and tick > $4 and tick <= $5`,
		plain([]any{outlet, string(source), string(target), after, until})...)
	if err != nil {
		return wrap(err, "read memory %d", outlet)
	}
	defer rows.Close()
	for rows.Next() {
		var t MemoryText
		var revoked int64
		if err := rows.Scan(&t.ID, &t.Text, &revoked); err != nil {
			return wrap(err, "read memory %d", outlet)
		}
		t.Revoked = revoked != 0
		if err := yield(t); err != nil {
			return err
		}
	}
	return wrap(rows.Err(), "read memory %d", outlet)
}

// Side is the side of a unit.
type Side int

// The sides.
const (
	SourceSide Side = iota
	TargetSide
)

// MemoryUnits reads the units of the numbers that the member may use, in no order.
func (r *reads) MemoryUnits(ctx context.Context, as newsroom.Member, ids []newsroom.MemoryUnitID) ([]newsroom.MemoryUnit, error) {
	var all []newsroom.MemoryUnit
	for some := range slices.Chunk(ids, 200) { // see insertMemory
		args := []any{as.Outlet, as.ID}
		for _, id := range some {
			args = append(args, id)
		}
		units, err := list(ctx, r, scanMemory, `select `+memoryColumns+` from memory_unit m
			where `+usable+` and m.id in (`+places(3, len(some))+`)`, args...)
		if err != nil {
			return nil, wrap(err, "read memory units")
		}
		all = append(all, units...)
	}
	return all, nil
}

// MemoryUnitsOf lists an outlet's own units, the latest first, revoked ones included; below limits their numbers
// where it is not 0. The member sees what nobody has reviewed only where it is the member's own.
func (r *reads) MemoryUnitsOf(ctx context.Context, as newsroom.Member, f newsroom.MemoryFilter, below newsroom.MemoryUnitID, most int) ([]newsroom.MemoryUnit, error) {
	where, args := memoryWhere(f, as.Outlet)
	where += fmt.Sprintf(` and tick > 0 and (reviewed or translator_id = $%d)`, len(args)+1)
	args = append(args, as.ID)
	if below > 0 {
		where += fmt.Sprintf(` and id < $%d`, len(args)+1)
		args = append(args, below)
	}
	args = append(args, most)
	all, err := list(ctx, r, scanMemory, `select `+memoryColumns+` from memory_unit m where `+where+
		fmt.Sprintf(` order by id desc limit $%d`, len(args)), args...)
	return all, wrap(err, "list memory units")
}

// CountMemory counts the units of the member's outlet that a filter names and that stand, and of those the ones that the
// member does not see: drafts of others.
func (r *reads) CountMemory(ctx context.Context, as newsroom.Member, f newsroom.MemoryFilter) (all, unseen int, err error) {
	where, args := memoryWhere(f, as.Outlet)
	where += ` and tick > 0 and revocation_id = 0`
	if all, err = one(ctx, r, single[int], `select count(*) from memory_unit where `+where, args...); err != nil {
		return 0, 0, wrap(err, "count memory %d", as.Outlet)
	}
	where += fmt.Sprintf(` and not reviewed and (translator_id is null or translator_id <> $%d)`, len(args)+1)
	unseen, err = one(ctx, r, single[int], `select count(*) from memory_unit where `+where, append(args, as.ID)...)
	return all, unseen, wrap(err, "count memory %d", as.Outlet)
}

// MemoryOfTranslation lists what an outlet's memory holds from one of its translations.
func (r *reads) MemoryOfTranslation(ctx context.Context, outlet newsroom.OutletID, id newsroom.TranslationID) ([]newsroom.MemoryUnit, error) {
	all, err := list(ctx, r, scanMemory, `select `+memoryColumns+` from memory_unit m
		where outlet_id = $1 and translation_id = $2 and tick > 0 and revocation_id = 0 order by id`, outlet, id)
	return all, wrap(err, "list the memory of translation %d", id)
}

// MemoryPairs lists the languages of the units of an outlet's memory that a member sees.
func (r *reads) MemoryPairs(ctx context.Context, as newsroom.Member) ([]newsroom.MemoryPair, error) {
	all, err := list(ctx, r, func(p *newsroom.MemoryPair) []any { return []any{&p.Outlet, &p.From, &p.To, &p.Units} },
		`select outlet_id, source_lang, target_lang, count(*) from memory_unit where outlet_id = $1 and tick > 0 and revocation_id = 0 and (reviewed or translator_id = $2)
		group by outlet_id, source_lang, target_lang order by 4 desc, 2, 3`, as.Outlet, as.ID)
	return all, wrap(err, "count memory %d", as.Outlet)
}

// MemoryImports lists the files that an outlet took in, the latest first.
func (r *reads) MemoryImports(ctx context.Context, outlet newsroom.OutletID) ([]newsroom.MemoryImport, error) {
	all, err := list(ctx, r, scanMemoryImport, `select id, outlet_id, name, penalty, units, coalesce(by_id, 0), created_at
		from memory_import where outlet_id = $1 and ready order by id desc`, outlet)
	return all, wrap(err, "list the imports of memory %d", outlet)
}

func scanMemoryImport(i *newsroom.MemoryImport) []any {
	return []any{&i.ID, &i.Outlet, &i.Name, &i.Penalty, &i.Units, &i.By, at(&i.At)}
}

// MemoryPenalties are the penalties of an outlet's imports that have one.
func (r *reads) MemoryPenalties(ctx context.Context, ids []newsroom.MemoryImportID) (map[newsroom.MemoryImportID]float64, error) {
	out := map[newsroom.MemoryImportID]float64{}
	if len(ids) == 0 {
		return out, nil
	}
	args := make([]any, len(ids))
	for i, id := range ids {
		args[i] = id
	}
	all, err := list(ctx, r, scanMemoryImport, `select id, outlet_id, name, penalty, units, coalesce(by_id, 0), created_at
		from memory_import where penalty > 0 and id in (`+places(1, len(ids))+`)`, args...)
	for _, i := range all {
		out[i.ID] = i.Penalty
	}
	return out, wrap(err, "read penalties")
}

// Revocations lists what was taken out of an outlet's memory, the latest first.
func (r *reads) Revocations(ctx context.Context, outlet newsroom.OutletID) ([]newsroom.Revocation, error) {
	all, err := list(ctx, r, func(x *newsroom.Revocation) []any {
		return []any{&x.ID, &x.Outlet, &x.What, &x.Why, &x.Units, &x.By, at(&x.At), &x.Undone}
	}, `select id, outlet_id, what, why, units, coalesce(by_id, 0), created_at, undone from memory_revocation where outlet_id = $1 order by id desc`, outlet)
	return all, wrap(err, "list the revocations of memory %d", outlet)
}

// MemoryTargets are the target texts that an outlet's memory has for source texts; those without one are left out.
func (r *reads) MemoryTargets(ctx context.Context, outlet newsroom.OutletID, source, target lang.Tag, texts []string) (map[string][]string, error) {
	out := map[string][]string{}
	for len(texts) > 0 {
		some := texts[:min(len(texts), 100)] // see insertMemory
		texts = texts[len(some):]
		args := []any{outlet, string(source), string(target)}
		for _, t := range some {
			args = append(args, memoryKey(t))
		}
		type row struct{ source, target string }
		// The languages are no plain columns here: SQLite would walk the index of all units of two languages.
		all, err := list(ctx, r, func(x *row) []any { return []any{&x.source, &x.target} }, `select source, target from memory_unit
			where outlet_id = $1 and source_lang || '' = $2 and target_lang = $3 and tick > 0 and revocation_id = 0 and reviewed
			and source_key in (`+places(4, len(some))+`)`, args...)
		if err != nil {
			return nil, wrap(err, "look up texts in memory %d", outlet)
		}
		for _, x := range all {
			out[x.source] = append(out[x.source], x.target)
		}
	}
	return out, nil
}

// memoryKey is equal for equal texts.
func memoryKey(text string) string {
	h := fnv.New64a()
	h.Write([]byte(clean(text)))
	return hex.EncodeToString(h.Sum(nil))
}

// places are n placeholders from $first on.
func places(first, n int) string {
	var b strings.Builder
	for i := range n {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString("$" + strconv.Itoa(first+i))
	}
	return b.String()
}
