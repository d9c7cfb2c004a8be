package store

import (
	"context"
	"errors"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
)

// HouseStyle is the file in which an outlet says how it writes; "" where it has said nothing.
func (r *reads) HouseStyle(ctx context.Context, outlet newsroom.OutletID) (string, error) {
	file, err := one(ctx, r, single[string], `select file from house_style where outlet_id = $1`, outlet)
	if errors.Is(err, newsroom.ErrNotFound) {
		return "", nil
	}
	return file, wrap(err, "house style of outlet %d", outlet)
}

// SetHouseStyle puts a file in the place of the one there was.
func (tx *Tx) SetHouseStyle(ctx context.Context, outlet newsroom.OutletID, file string) error {
	_, err := tx.exec(ctx, `insert into house_style (outlet_id, file) values ($1, $2)
		on conflict (outlet_id) do update set file = excluded.file`, outlet, file)
	return wrap(err, "set the house style of outlet %d", outlet)
}

// Reviews are the units of an outlet's published translations into a language, as their translators left them and
// as they were published, the latest first.
func (r *reads) Reviews(ctx context.Context, outlet newsroom.OutletID, target lang.Tag, most int) ([]newsroom.Review, error) {
	scan := func(x *newsroom.Review) []any { return []any{&x.Translation, from(&x.Draft), from(&x.Published)} }
	all, err := list(ctx, r, scan, `
		select t.id, v.body, u.target from unit u
		join translation t on t.id = u.translation_id
		join unit_version v on v.unit_id = u.id and not v.conflict and v.version = (select max(w.version) from unit_version w
			where w.unit_id = u.id and w.by_id = t.translator_id and not w.conflict)
		where t.outlet_id = $1 and t.lang = $2 and t.state = $3 and u.replaced_at = 0
		order by u.id desc limit $4`, outlet, string(target), string(newsroom.Published), most)
	return all, wrap(err, "list what reviewers of outlet %d changed", outlet)
}
