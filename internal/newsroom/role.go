package newsroom

// Role is what a member may do in an outlet; each role may do all that the ones before it may.
type Role int

// The roles, in rising order.
const (
	NoRole Role = iota
	Contributor
	Translator
	Reviewer
	Editor
	Administrator
)

var roleNames = [...]string{"none", "contributor", "translator", "reviewer", "editor", "administrator"}

// String is the role's name in lower case.
func (r Role) String() string {
	if r < 0 || int(r) >= len(roleNames) {
		return roleNames[0]
	}
	return roleNames[r]
}

// ParseRole reads what String writes; an unknown name gives NoRole.
func ParseRole(s string) Role {
	for i, name := range roleNames {
		if name == s {
			return Role(i)
		}
	}
	return NoRole
}

// AtLeast is nil for a member whose role reaches for what takes that role, else a Refusal that names it.
func (m Member) AtLeast(role Role) error {
	if m.Role >= role {
		return nil
	}
	return Refuse("desk.refuse.role."+role.String(), ErrForbidden)
}
