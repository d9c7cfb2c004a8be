package termbase

import (
	"strings"
	"time"
)

// Role is what a person or an organisation was for a time.
type Role struct {
	Title string    `json:"title"`
	From  time.Time `json:"from,omitzero"`
	Till  time.Time `json:"till,omitzero"`
}

const day = "2006-01-02"

// String is the role with its days in brackets, as files hold it: harbour master (2019-03-01/2024-02-29), either day may be
// missing.
func (r Role) String() string {
	if r.From.IsZero() && r.Till.IsZero() {
		return r.Title
	}
	return r.Title + " (" + dayOf(r.From) + "/" + dayOf(r.Till) + ")"
}

func dayOf(t time.Time) string {
	if t.IsZero() {
		return ""
	}
	return t.Format(day)
}

// ParseRole reads what String writes; brackets that hold no days belong to the title.
func ParseRole(s string) Role {
	s = strings.TrimSpace(s)
	at := strings.LastIndex(s, " (")
	days, ok := strings.CutSuffix(s[max(at, 0):], ")")
	from, till, parted := strings.Cut(strings.TrimPrefix(days, " ("), "/")
	if at < 0 || !ok || !parted {
		return Role{Title: s}
	}
	r := Role{Title: s[:at]}
	for _, d := range []struct {
		text string
		to   *time.Time
	}{{from, &r.From}, {till, &r.Till}} {
		t, err := time.Parse(day, d.text)
		if err != nil && d.text != "" {
			return Role{Title: s}
		}
		*d.to = t
	}
	return r
}
