package newsroom

import (
	"fmt"
)

// Move says where act leads a translation that is in state from when who does it. The state table decides;
// an act that the state does not know gives ErrInvalid, a person who may not do it ErrForbidden, both with
// a reason. The zero ID in who stands for the newsroom's own clock.
func Move(from State, act Act, who Member, t Translation) (State, error) {
	for _, row := range Transitions {
		if row.From == from && row.Act == act {
			if err := row.permits(who, t); err != nil {
				return from, err
			}
			return row.To, nil
		}
	}
	return from, fmt.Errorf("a translation that is %s cannot go through %q; reload the page to see where it stands: %w", from, act, ErrInvalid)
}

// permits says why who may not make this move with t; nil when they may.
func (row Transition) permits(who Member, t Translation) error {
	if row.Clock {
		if who.ID != 0 {
			return fmt.Errorf("%q happens by itself when a claim runs out: %w", row.Act, ErrForbidden)
		}
		return nil
	}
	switch {
	case who.ID == 0 || who.Outlet != t.Outlet:
		return fmt.Errorf("%q takes a member of the outlet: %w", row.Act, ErrForbidden)
	case who.Role < row.Role:
		return fmt.Errorf("%q takes the role of %s or more; ask an administrator of the outlet: %w", row.Act, row.Role, ErrForbidden)
	case row.Holder && who.ID != t.Translator:
		return fmt.Errorf("%q is for the translator who holds the claim: %w", row.Act, ErrForbidden)
	case row.Other && who.ID == t.Translator:
		return fmt.Errorf("%q takes another member than the translator, four eyes see more than two: %w", row.Act, ErrForbidden)
	}
	return nil
}

// Station is the place on the way of an article that a state belongs to: "found", "translating",
// "proofreading", "ready", "published" or "withdrawn".
func Station(s State) string {
	switch s {
	case Claimed:
		return "translating"
	case Translated, InReview:
		return "proofreading"
	case Approved:
		return "ready"
	case Published:
		return "published"
	case Withdrawn:
		return "withdrawn"
	}
	return "found"
}
