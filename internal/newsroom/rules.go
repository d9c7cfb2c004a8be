package newsroom

// Move says where act leads a translation that is in state from when who does it. The state table decides;
// an act that the state does not know gives ErrInvalid, a person who may not do it ErrForbidden, both
// as a Refusal. The zero ID in who stands for the newsroom's own clock.
func Move(from State, act Act, who Member, t Translation) (State, error) {
	for _, row := range Transitions {
		if row.From == from && row.Act == act {
			if err := row.permits(who, t); err != nil {
				return from, err
			}
			return row.To, nil
		}
	}
	return from, Refuse("desk.refuse.state", ErrInvalid, "State", from, "Act", act)
}

// permits says why who may not make this move with t; nil when they may.
func (row Transition) permits(who Member, t Translation) error {
	if row.Clock {
		if who.ID != 0 {
			return Refuse("desk.refuse.clock", ErrForbidden)
		}
		return nil
	}
	switch {
	case who.ID == 0 || who.Outlet != t.Outlet:
		return Refuse("desk.refuse.member", ErrForbidden)
	case who.Role < row.Role:
		return who.AtLeast(row.Role)
	case row.Holder && who.ID != t.Translator:
		return Refuse("desk.refuse.holder", ErrForbidden)
	case row.Other && who.ID == t.Translator:
		return Refuse("desk.refuse.four_eyes", ErrForbidden)
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
