package store

import (
	"context"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
)

// PublishedUnits lists units of an outlet's published translations from one language into another, the latest
// first and most of them at most: what was aligned and reviewed before.
func (r *reads) PublishedUnits(ctx context.Context, outlet newsroom.OutletID, from, to lang.Tag, most int) ([]newsroom.Unit, error) {
	all, err := list(ctx, r, scanUnit, `select `+unitColumns+` from unit u
		join translation t on t.id = u.translation_id join source s on s.id = t.source_id
		where t.outlet_id = $1 and s.lang = $2 and t.lang = $3 and t.state = $4 and u.replaced_at = 0 and u.omitted = ''
		order by u.id desc limit $5`, outlet, string(from), string(to), string(newsroom.Published), most)
	return all, wrap(err, "list what outlet %d published", outlet)
}
