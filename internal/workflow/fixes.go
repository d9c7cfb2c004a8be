package workflow

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"slices"
	"strconv"
	"unicode/utf8"

	"recto/internal/newsroom"
	"recto/internal/text/check"
	"recto/internal/text/markup"
)

// Fixed is the draft of the unit at an index of w.Units with a finding's suggestion put in; false where it cannot be.
func (w *Work) Fixed(at int, f check.Finding) (markup.Text, bool) {
	return w.fixed(at, w.Units[at].Draft, f)
}

func (w *Work) fixed(at int, text markup.Text, f check.Finding) (markup.Text, bool) {
	if !f.Fixable || f.Target == nil || f.Target.Block != w.Units[at].Block {
		return text, false
	}
	from, to := f.Target.Start-w.Places[at].Start, f.Target.End-w.Places[at].Start
	if from < 0 || to < from || to > len(text.Plain) || !boundary(text.Plain, from) || !boundary(text.Plain, to) {
		return text, false
	}
	return f.Fix(text, from, to, w.Links), true
}

func boundary(s string, i int) bool { return i == len(s) || utf8.RuneStart(s[i]) }

// UnitFix is what the suggestions of one rule make of a unit.
type UnitFix struct {
	At    int // index of w.Units
	Count int // of suggestions
	After markup.Text
}

// Fixes are the units that the suggestions of a rule change.
func (w *Work) Fixes(rule string) (out []UnitFix) {
	for at, u := range w.Units {
		var all []check.Finding
		for _, f := range w.Findings {
			if f.Rule == rule && f.Unit == strconv.FormatInt(int64(u.ID), 10) && f.Target != nil {
				all = append(all, f)
			}
		}
		slices.SortFunc(all, func(a, b check.Finding) int { return cmp.Compare(b.Target.Start, a.Target.Start) })
		fix, before := UnitFix{At: at, After: u.Draft}, -1
		for _, f := range all { // from the end, so that the places before stay
			if before >= 0 && f.Target.End > before {
				continue
			}
			if after, ok := w.fixed(at, fix.After, f); ok {
				fix.After, before = after, f.Target.Start
				fix.Count++
			}
		}
		if fix.Count > 0 {
			out = append(out, fix)
		}
	}
	return out
}

// UnitAt names a state of a unit's draft.
type UnitAt struct {
	Unit    newsroom.UnitID
	Version int
}

// FixAll puts the suggestions of a rule into the drafts of the units that are chosen and gives the states that this
// made, for Unfix. A draft that was changed meanwhile, or that the rule has nothing on any more, is left alone.
func (d *Desk) FixAll(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, rule string, chosen []UnitAt) (done []UnitAt, err error) {
	w, err := d.Work(ctx, as, id)
	if err != nil {
		return nil, err
	}
	for _, fix := range w.Fixes(rule) {
		u := w.Units[fix.At]
		if !slices.Contains(chosen, UnitAt{u.ID, u.Version}) {
			continue
		}
		version, err := d.rewrite(ctx, as, u, fix.After.Markdown(w.Links))
		if errors.Is(err, newsroom.ErrConflict) {
			continue
		}
		if err != nil {
			return done, err
		}
		done = append(done, UnitAt{u.ID, version})
	}
	return done, nil
}

// rewrite saves another text of a unit, which stays confirmed if it was, and gives its version.
func (d *Desk) rewrite(ctx context.Context, as newsroom.Member, u newsroom.Unit, markdown string) (int, error) {
	saved, err := d.SaveDraft(ctx, as, u.ID, u.Version, markdown)
	if err == nil && u.Confirmed {
		err = d.Confirm(ctx, as, u.ID, saved.Version, true)
	}
	if err != nil {
		return 0, fmt.Errorf("sentence %d: %w", u.Position+1, err)
	}
	return saved.Version, nil
}

// Unfix gives units the drafts back that they had before FixAll, and says how many; those that were changed since are
// left alone.
func (d *Desk) Unfix(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, done []UnitAt) (n int, err error) {
	w, err := d.Work(ctx, as, id)
	if err != nil {
		return 0, err
	}
	for _, u := range w.Units {
		if !slices.Contains(done, UnitAt{u.ID, u.Version}) {
			continue
		}
		versions, err := d.store.UnitVersions(ctx, as, u.ID)
		if err != nil {
			return n, err
		}
		at := slices.IndexFunc(versions, func(v newsroom.UnitVersion) bool { return v.Version == u.Version-1 && !v.Conflict })
		if at < 0 {
			continue
		}
		switch _, err := d.rewrite(ctx, as, u, versions[at].Text.Markdown(w.Links)); {
		case err == nil:
			n++
		case !errors.Is(err, newsroom.ErrConflict):
			return n, err
		}
	}
	return n, nil
}
