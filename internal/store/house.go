package store

import (
	"context"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/segment"
)

// HouseRules are an outlet's rules of segmentation by language; the zero Tag's stand for all other languages.
func (r *reads) HouseRules(ctx context.Context, outlet newsroom.OutletID) (map[lang.Tag][]segment.Rule, error) {
	type row struct {
		lang  lang.Tag
		rules []segment.Rule
	}
	scan := func(x *row) []any { return []any{&x.lang, from(&x.rules)} }
	all, err := list(ctx, r, scan, `select lang, rules from house_rules where outlet_id = $1`, outlet)
	if err != nil {
		return nil, wrap(err, "house rules of outlet %d", outlet)
	}
	rules := map[lang.Tag][]segment.Rule{}
	for _, x := range all {
		rules[x.lang] = x.rules
	}
	return rules, nil
}

// SetHouseRules puts the rules for one language in the place of those there were; none takes them away.
func (tx *Tx) SetHouseRules(ctx context.Context, outlet newsroom.OutletID, tag lang.Tag, rules []segment.Rule) error {
	if _, err := tx.exec(ctx, `delete from house_rules where outlet_id = $1 and lang = $2`, outlet, string(tag)); err != nil {
		return wrap(err, "set the house rules of outlet %d", outlet)
	}
	if len(rules) == 0 {
		return nil
	}
	text, err := toJSON(rules)
	if err == nil {
		_, err = tx.exec(ctx, `insert into house_rules (outlet_id, lang, rules) values ($1, $2, $3)`, outlet, string(tag), text)
	}
	return wrap(err, "set the house rules of outlet %d", outlet)
}
