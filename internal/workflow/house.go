package workflow

import (
	"context"
	"fmt"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/facing"
	"recto/internal/text/lang"
	"recto/internal/text/segment"
)

// SetHouseRules says where an outlet wants sentences of a language cut, and where not. What was segmented
// before stays as it is.
func (d *Desk) SetHouseRules(ctx context.Context, outlet newsroom.OutletID, tag lang.Tag, rules []segment.Rule) error {
	if _, err := segment.NewHouse(rules); err != nil {
		return fmt.Errorf("%w: %w", err, newsroom.ErrInvalid)
	}
	return d.store.Update(ctx, func(tx *store.Tx) error { return tx.SetHouseRules(ctx, outlet, tag, rules) })
}

// houseReader is what the store and an open transaction both can do.
type houseReader interface {
	HouseRules(context.Context, newsroom.OutletID) (map[lang.Tag][]segment.Rule, error)
}

// houses makes an outlet's rules ready.
func houses(ctx context.Context, r houseReader, outlet newsroom.OutletID) (facing.Houses, error) {
	all, err := r.HouseRules(ctx, outlet)
	if err != nil || len(all) == 0 {
		return nil, err
	}
	ready := facing.Houses{}
	for tag, rules := range all {
		if ready[tag], err = segment.NewHouse(rules); err != nil {
			return nil, fmt.Errorf("house rules for %q: %w", tag, err)
		}
	}
	return ready, nil
}
