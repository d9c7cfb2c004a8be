package workflow

import (
	"context"
	"fmt"
	"maps"
	"slices"
	"strconv"

	"recto/internal/format/house"
	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/check"
	"recto/internal/text/lang"
	"recto/internal/text/style"
)

// SetHouseStyle says how an outlet writes and what it wants checked, in the form that package format/house reads. An
// empty file takes it back.
func (d *Desk) SetHouseStyle(ctx context.Context, outlet newsroom.OutletID, file []byte) error {
	f, err := house.Parse(file)
	if err == nil {
		err = check.KnownRules(slices.Sorted(maps.Keys(f.Rules)))
	}
	if err != nil {
		return fmt.Errorf("%w: %w", err, newsroom.ErrInvalid)
	}
	return d.store.Update(ctx, func(tx *store.Tx) error { return tx.SetHouseStyle(ctx, outlet, string(file)) })
}

// mostReviewed is how many published units replacements are learnt from.
const mostReviewed = 50_000

// ProposeReplacements lists the words that an outlet's reviewers keep replacing, in three articles at least.
func (d *Desk) ProposeReplacements(ctx context.Context, outlet newsroom.OutletID, target lang.Tag) ([]style.Proposal, error) {
	all, err := d.store.Reviews(ctx, outlet, target, mostReviewed)
	if err != nil {
		return nil, err
	}
	reviews := make([]style.Review, len(all))
	for i, r := range all {
		reviews[i] = style.Review{Article: strconv.FormatInt(int64(r.Translation), 10), Draft: r.Draft.Plain, Edited: r.Published.Plain}
	}
	return style.Learn(reviews, leastArticles), nil
}

// leastArticles is in how many articles a replacement must have been made before it is proposed.
const leastArticles = 3

// Checks is what a house's file says to the checks beside its style, which goes by language.
func Checks(f house.File) check.House {
	h := check.House{Severities: map[string]check.Severity{}}
	for rule, severity := range f.Rules {
		h.Severities[rule] = check.Severity(severity)
	}
	for _, name := range slices.Sorted(maps.Keys(f.Channels)) {
		c := f.Channels[name]
		h.Lengths = append(h.Lengths, check.Lengths{Channel: name, Headline: c.Headline, Summary: c.Summary})
	}
	return h
}

// houseOf is what the outlet of a translation brings to the checks.
func (d *Desk) houseOf(ctx context.Context, r reader, t newsroom.Translation, from lang.Tag) (check.House, error) {
	text, err := r.HouseStyle(ctx, t.Outlet)
	if err != nil {
		return check.House{}, err
	}
	file, err := house.Parse([]byte(text))
	if err != nil {
		return check.House{}, fmt.Errorf("house style of outlet %d: %w", t.Outlet, err)
	}
	h := Checks(file)
	if g := style.New(t.Lang, file.Style); !g.Empty() {
		h.Style = append(h.Style, g)
	}
	if h.Terms, err = d.terms.of(ctx, r, t.Outlet); err != nil {
		return h, err
	}
	h.Archived = int64(t.ID)
	h.Archive, err = d.archives.of(ctx, r, t.Outlet, from, t.Lang)
	return h, err
}
