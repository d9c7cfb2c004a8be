package store

import (
	"context"
	"fmt"
	"strings"

	"recto/internal/newsroom"
)

// tick moves an outlet's clock on. The row stays locked to the end of the transaction, so ticks become visible in
// their order.
func (tx *Tx) tick(ctx context.Context, outlet newsroom.OutletID) (int64, error) {
	tick, err := one(ctx, &tx.reads, single[int64], `insert into memory_clock (outlet_id, tick) values ($1, 1)
		on conflict (outlet_id) do update set tick = memory_clock.tick + 1 returning tick`, outlet)
	return tick, wrap(err, "change memory %d", outlet)
}

// AddMemory puts units of one outlet into its memory.
func (tx *Tx) AddMemory(ctx context.Context, outlet newsroom.OutletID, units []newsroom.MemoryUnit) error {
	if len(units) == 0 {
		return nil
	}
	tick, err := tx.tick(ctx, outlet)
	if err != nil {
		return err
	}
	return tx.insertMemory(ctx, outlet, units, tick)
}

// memoryRow is how many columns of a row are given.
const memoryRow = 22

// insertMemory inserts row by row with one prepared statement: SQLite looks for each of a statement's parameters by
// name among all of them, so that many rows in one statement take quadratic time.
func (tx *Tx) insertMemory(ctx context.Context, outlet newsroom.OutletID, units []newsroom.MemoryUnit, tick int64) error {
	insert, err := tx.raw.PrepareContext(ctx, `insert into memory_unit (outlet_id, source_lang, target_lang, source, target, source_spans,
		target_spans, source_key, before_text, after_text, origin, import_id, translation_id, edition, unit_id, translator_id, reviewer_id,
		credit, reviewed, created_at, revocation_id, tick) values (`+places(1, memoryRow)+`)`)
	if err != nil {
		return wrap(err, "add to memory %d", outlet)
	}
	defer insert.Close()
	for _, u := range units {
		spans, err := allJSON(u.Source.Spans, u.Target.Spans)
		if err != nil {
			return err
		}
		created := u.CreatedAt
		if created.IsZero() {
			created = tx.Now
		}
		_, err = insert.ExecContext(ctx, plain([]any{outlet, string(u.From), string(u.To), u.Source.Plain, u.Target.Plain, spans[0], spans[1],
			memoryKey(u.Source.Plain), u.Before, u.After, string(u.Origin), ref(u.Import), ref(u.Translation), u.Edition, int64(u.Unit),
			ref(u.Translator), ref(u.Reviewer), u.Credit, u.Reviewed, created, int64(0), tick})...)
		if err != nil {
			return wrap(named(err), "add to memory %d", outlet)
		}
	}
	return nil
}

// BeginMemoryImport notes an import that nobody sees yet.
func (tx *Tx) BeginMemoryImport(ctx context.Context, i newsroom.MemoryImport) (newsroom.MemoryImportID, error) {
	id, err := insert[newsroom.MemoryImportID](ctx, &tx.reads, `insert into memory_import (outlet_id, name, penalty, units, by_id, created_at, ready)
		values ($1, $2, $3, 0, $4, $5, $6) returning id`, i.Outlet, i.Name, i.Penalty, ref(i.By), tx.Now, false)
	return id, wrap(err, "begin an import into memory %d", i.Outlet)
}

// StageMemory adds units to an import that is under way; nobody sees them yet.
func (tx *Tx) StageMemory(ctx context.Context, outlet newsroom.OutletID, units []newsroom.MemoryUnit) error {
	return tx.insertMemory(ctx, outlet, units, 0)
}

// FinishMemoryImport shows all units of an import at once and says how many there are. One that was finished already
// is not found.
func (tx *Tx) FinishMemoryImport(ctx context.Context, outlet newsroom.OutletID, id newsroom.MemoryImportID) (int, error) {
	tick, err := tx.tick(ctx, outlet)
	if err != nil {
		return 0, err
	}
	n, err := tx.exec(ctx, `update memory_unit set tick = $1 where import_id = $2 and tick = 0`, tick, id)
	if err == nil {
		err = tx.change(ctx, `update memory_import set ready = $1, units = $2 where id = $3 and outlet_id = $4 and ready = $5`, true, n, id, outlet, false)
	}
	return int(n), wrap(err, "finish import %d", id)
}

// DropMemoryImports takes away what imports that never ended left behind: the one of the number, or for 0 all that
// were begun before a time.
func (tx *Tx) DropMemoryImports(ctx context.Context, id newsroom.MemoryImportID, before int64) error {
	which := `select id from memory_import where ready = $1 and (id = $2 or $2 = 0 and created_at < $3)`
	_, err := tx.exec(ctx, `delete from memory_unit where tick = 0 and import_id in (`+which+`)`, false, int64(id), before)
	if err == nil {
		_, err = tx.exec(ctx, `delete from memory_import where id in (`+which+`)`, false, int64(id), before)
	}
	return wrap(err, "drop unfinished imports")
}

// RevokeMemory takes the units of an outlet that a filter names out of its memory and says how many there were.
func (tx *Tx) RevokeMemory(ctx context.Context, x newsroom.Revocation, f newsroom.MemoryFilter) (newsroom.RevocationID, int, error) {
	tick, err := tx.tick(ctx, x.Outlet)
	if err != nil {
		return 0, 0, err
	}
	id, err := insert[newsroom.RevocationID](ctx, &tx.reads, `insert into memory_revocation (outlet_id, what, why, units, by_id, created_at, undone)
		values ($1, $2, $3, 0, $4, $5, $6) returning id`, x.Outlet, x.What, x.Why, ref(x.By), tx.Now, false)
	if err != nil {
		return 0, 0, wrap(err, "revoke in memory %d", x.Outlet)
	}
	where, args := memoryWhere(f, x.Outlet)
	n, err := tx.exec(ctx, fmt.Sprintf(`update memory_unit set revocation_id = $%d, tick = $%d where %s and revocation_id = 0 and tick > 0`,
		len(args)+1, len(args)+2, where), append(args, id, tick)...)
	if err == nil {
		_, err = tx.exec(ctx, `update memory_revocation set units = $1 where id = $2`, n, id)
	}
	return id, int(n), wrap(err, "revoke in memory %d", x.Outlet)
}

// SupersedeMemory takes units out of an outlet's memory because later texts take their place.
func (tx *Tx) SupersedeMemory(ctx context.Context, outlet newsroom.OutletID, ids []newsroom.MemoryUnitID) error {
	if len(ids) == 0 {
		return nil
	}
	tick, err := tx.tick(ctx, outlet)
	if err != nil {
		return err
	}
	for len(ids) > 0 {
		some := ids[:min(len(ids), 500)]
		ids = ids[len(some):]
		args := []any{outlet, tick, int64(newsroom.Superseded)}
		for _, id := range some {
			args = append(args, id)
		}
		if _, err := tx.exec(ctx, `update memory_unit set revocation_id = $3, tick = $2
			where outlet_id = $1 and revocation_id = 0 and id in (`+places(4, len(some))+`)`, args...); err != nil {
			return wrap(err, "supersede in memory %d", outlet)
		}
	}
	return nil
}

// UndoRevocation brings back what a revocation took out.
func (tx *Tx) UndoRevocation(ctx context.Context, outlet newsroom.OutletID, id newsroom.RevocationID) error {
	tick, err := tx.tick(ctx, outlet)
	if err != nil {
		return err
	}
	if err := tx.change(ctx, `update memory_revocation set undone = $1 where id = $2 and outlet_id = $3 and undone = $4`, true, id, outlet, false); err != nil {
		return wrap(err, "undo revocation %d", id)
	}
	_, err = tx.exec(ctx, `update memory_unit set revocation_id = 0, tick = $1 where revocation_id = $2`, tick, id)
	return wrap(err, "undo revocation %d", id)
}

// ShareMemory lets another outlet use an outlet's memory, or ends that.
func (tx *Tx) ShareMemory(ctx context.Context, outlet, with newsroom.OutletID, shared bool) error {
	query := `delete from memory_share where outlet_id = $1 and with_id = $2`
	if shared {
		query = `insert into memory_share (outlet_id, with_id) values ($1, $2) on conflict do nothing`
	}
	_, err := tx.exec(ctx, query, outlet, with)
	return wrap(err, "share memory %d with %d", outlet, with)
}

// memoryWhere is the condition of a filter for an outlet's own units, and its arguments.
func memoryWhere(f newsroom.MemoryFilter, outlet newsroom.OutletID) (string, []any) {
	where, args := "outlet_id = $1", []any{outlet}
	add := func(condition string, value any) {
		args = append(args, value)
		where += " and " + strings.ReplaceAll(condition, "?", fmt.Sprintf("$%d", len(args)))
	}
	if f.Import != 0 {
		add("import_id = ?", f.Import)
	}
	if f.Member != 0 {
		add("(translator_id = ? or reviewer_id = ?)", f.Member)
	}
	if f.Origin != "" {
		add("origin = ?", string(f.Origin))
	}
	if f.Translation != 0 {
		add("translation_id = ?", f.Translation)
	}
	if f.Unit != 0 {
		add("id = ?", f.Unit)
	}
	if f.From != "" {
		add("source_lang = ?", string(f.From))
	}
	if f.To != "" {
		add("target_lang = ?", string(f.To))
	}
	if !f.Since.IsZero() {
		add("created_at >= ?", f.Since)
	}
	if !f.Before.IsZero() {
		add("created_at < ?", f.Before)
	}
	return where, args
}
