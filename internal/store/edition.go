package store

import (
	"context"
	"strconv"

	"recto/internal/newsroom"
)

const editionColumns = `e.id, e.translation_id, e.outlet_id, e.number, e.slug, e.published_at, e.digest, e.content`

func scanEdition(e *newsroom.Edition) []any {
	return []any{&e.ID, &e.Translation, &e.Outlet, &e.Number, &e.Slug, at(&e.PublishedAt), &e.Digest, from(&e.Content)}
}

// LatestEdition reads the edition that an address of an outlet shows now.
func (r *reads) LatestEdition(ctx context.Context, outlet newsroom.OutletID, slug string) (newsroom.Edition, error) {
	e, err := one(ctx, r, scanEdition, `select `+editionColumns+` from edition e
		where e.outlet_id = $1 and e.slug = $2 order by e.id desc limit 1`, outlet, slug)
	return e, wrap(err, "edition %q", slug)
}

// EditionNumber reads one edition of an article, numbers from 1.
func (r *reads) EditionNumber(ctx context.Context, outlet newsroom.OutletID, slug string, number int) (newsroom.Edition, error) {
	e, err := one(ctx, r, scanEdition, `select `+editionColumns+` from edition e
		where e.outlet_id = $1 and e.slug = $2 and e.number = $3 order by e.id desc limit 1`, outlet, slug, number)
	return e, wrap(err, "edition %q number %d", slug, number)
}

// Editions lists all editions of a translation, the first one first.
func (r *reads) Editions(ctx context.Context, id newsroom.TranslationID) ([]newsroom.Edition, error) {
	all, err := list(ctx, r, scanEdition, `select `+editionColumns+` from edition e where e.translation_id = $1 order by e.number`, id)
	return all, wrap(err, "list editions")
}

// LatestEditions lists the present edition of each article of an outlet, at most limit of them. The article
// that appeared last comes first: a correction does not push an old story up.
func (r *reads) LatestEditions(ctx context.Context, outlet newsroom.OutletID, limit int) ([]newsroom.Edition, error) {
	all, err := list(ctx, r, scanEdition, `select `+editionColumns+` from edition e
		where e.outlet_id = $1 and not exists (
			select 1 from edition later where later.translation_id = e.translation_id and later.number > e.number)
		order by e.first_at desc, e.id desc limit $2`, outlet, limit)
	return all, wrap(err, "list editions")
}

// EditionStamp names the edition that an address shows now, without reading it: it changes when the page does.
func (r *reads) EditionStamp(ctx context.Context, outletSlug, slug string) (newsroom.EditionID, error) {
	id, err := one(ctx, r, single[newsroom.EditionID], `select e.id from edition e
		where e.outlet_id = (select id from outlet where slug = $1) and e.slug = $2 order by e.id desc limit 1`, outletSlug, slug)
	return id, wrap(err, "edition %q", slug)
}

// PublicStamp changes whenever anything on an outlet's public site does.
func (r *reads) PublicStamp(ctx context.Context, outlet newsroom.OutletID) (string, error) {
	id, err := one(ctx, r, single[int64], `select coalesce((select id from edition where outlet_id = $1 order by id desc limit 1), 0)`, outlet)
	return strconv.FormatInt(id, 36), wrap(err, "stamp of outlet %d", outlet)
}

// CreateEdition publishes. The digest is made here from the content as it is stored; an edition without a
// time is published now. A number that the translation has already gives newsroom.ErrConflict.
func (tx *Tx) CreateEdition(ctx context.Context, e newsroom.Edition) (newsroom.EditionID, error) {
	content, err := toJSON(e.Content)
	if err != nil {
		return 0, wrap(err, "create edition %d of %q", e.Number, e.Slug)
	}
	if e.PublishedAt.IsZero() {
		e.PublishedAt = tx.Now
	}
	id, err := insert[newsroom.EditionID](ctx, &tx.reads, `insert into edition
		(translation_id, outlet_id, number, slug, published_at, first_at, digest, content)
		values ($1, $2, $3, $4, $5, coalesce((select min(first_at) from edition where translation_id = $1), $5), $6, $7) returning id`,
		e.Translation, e.Outlet, e.Number, e.Slug, e.PublishedAt, digest(content), content)
	return id, wrap(err, "create edition %d of %q", e.Number, e.Slug)
}
