package store

import (
	"context"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"recto/internal/newsroom"
)

const conceptColumns = `id, outlet_id, body, import_name, version, changed_at, coalesce(changed_by, 0), gone`

func scanConcept(c *newsroom.Concept) []any {
	return []any{&c.ID, &c.Outlet, from(&c.Concept), &c.Import, &c.Version, at(&c.ChangedAt), &c.ChangedBy, &c.Gone}
}

// TermTick is how often an outlet's termbase was changed.
func (r *reads) TermTick(ctx context.Context, outlet newsroom.OutletID) (int64, error) {
	tick, err := one(ctx, r, single[int64], `select tick from term_clock where outlet_id = $1`, outlet)
	if errors.Is(err, newsroom.ErrNotFound) {
		return 0, nil
	}
	return tick, wrap(err, "tick of termbase %d", outlet)
}

// Concepts lists an outlet's concepts that stand, in the order of their making.
func (r *reads) Concepts(ctx context.Context, outlet newsroom.OutletID) ([]newsroom.Concept, error) {
	all, err := list(ctx, r, scanConcept, `select `+conceptColumns+` from concept where outlet_id = $1 and gone = $2 order by id`, outlet, false)
	return all, wrap(err, "list concepts of outlet %d", outlet)
}

// Concept reads one concept of the acting member's outlet, a gone one too.
func (r *reads) Concept(ctx context.Context, as newsroom.Member, id newsroom.ConceptID) (newsroom.Concept, error) {
	c, err := one(ctx, r, scanConcept, `select `+conceptColumns+` from concept where id = $1 and outlet_id = $2`, id, as.Outlet)
	return c, wrap(err, "concept %d", id)
}

// SearchConcepts lists an outlet's concepts whose terms, definition or notes hold some words, the latest changed first.
func (r *reads) SearchConcepts(ctx context.Context, outlet newsroom.OutletID, words string, most int) ([]newsroom.Concept, error) {
	pattern := "%" + strings.NewReplacer(`\`, `\\`, `%`, `\%`, `_`, `\_`).Replace(strings.ToLower(strings.TrimSpace(words))) + "%"
	all, err := list(ctx, r, scanConcept, `select `+conceptColumns+` from concept where outlet_id = $1 and gone = $2 and words like $3 escape '\'
		order by changed_at desc, id desc limit $4`, outlet, false, pattern, most)
	return all, wrap(err, "search concepts of outlet %d", outlet)
}

// ConceptVersions lists all states that a concept of the member's outlet had, oldest first.
func (r *reads) ConceptVersions(ctx context.Context, as newsroom.Member, id newsroom.ConceptID) ([]newsroom.ConceptVersion, error) {
	if _, err := r.Concept(ctx, as, id); err != nil {
		return nil, err
	}
	all, err := list(ctx, r, func(v *newsroom.ConceptVersion) []any {
		return []any{&v.Version, from(&v.Concept), at(&v.At), &v.By, &v.Why, &v.Gone}
	}, `select version, body, changed_at, coalesce(changed_by, 0), why, gone from concept_version where concept_id = $1 order by version`, id)
	return all, wrap(err, "list versions of concept %d", id)
}

// SaveConcept adds a concept (ID 0) or puts another state in the place of the one that c.Version names; when that is
// not the present one any more the error is newsroom.ErrConflict. why stands in the history.
func (tx *Tx) SaveConcept(ctx context.Context, c newsroom.Concept, why string) (newsroom.ConceptID, error) {
	body, err := toJSON(c.Concept)
	if err != nil {
		return 0, err
	}
	if c.ID == 0 {
		c.Version = 1
		c.ID, err = insert[newsroom.ConceptID](ctx, &tx.reads, `insert into concept (outlet_id, body, words, import_name, version, changed_at, changed_by, gone)
			values ($1, $2, $3, $4, $5, $6, $7, $8) returning id`, c.Outlet, body, conceptWords(c), c.Import, c.Version, tx.Now, ref(c.ChangedBy), false)
		if err != nil {
			return 0, wrap(err, "add a concept")
		}
	} else {
		n, err := tx.exec(ctx, `update concept set body = $1, words = $2, version = version + 1, changed_at = $3, changed_by = $4, gone = $5
			where id = $6 and outlet_id = $7 and version = $8`, body, conceptWords(c), tx.Now, ref(c.ChangedBy), c.Gone, c.ID, c.Outlet, c.Version)
		if err != nil {
			return 0, wrap(err, "save concept %d", c.ID)
		}
		if n == 0 {
			return 0, fmt.Errorf("save concept %d: somebody changed it since version %s: %w", c.ID, strconv.Itoa(c.Version), newsroom.ErrConflict)
		}
		c.Version++
	}
	_, err = tx.exec(ctx, `insert into concept_version (concept_id, version, body, changed_at, changed_by, why, gone) values ($1, $2, $3, $4, $5, $6, $7)`,
		c.ID, c.Version, body, tx.Now, ref(c.ChangedBy), why, c.Gone)
	if err == nil {
		_, err = tx.exec(ctx, `insert into term_clock (outlet_id, tick) values ($1, 1) on conflict (outlet_id) do update set tick = term_clock.tick + 1`, c.Outlet)
	}
	return c.ID, wrap(err, "save concept %d", c.ID)
}

// conceptWords is what a concept is searched by.
func conceptWords(c newsroom.Concept) string {
	parts := []string{c.Concept.ID, c.Domain, c.Definition, c.Note}
	for _, t := range c.Terms {
		parts = append(parts, t.Text)
	}
	return strings.ToLower(strings.Join(parts, "\n"))
}
