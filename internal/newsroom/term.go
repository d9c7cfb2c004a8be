package newsroom

import (
	"time"

	"recto/internal/text/termbase"
)

// ConceptID names a concept of a termbase.
type ConceptID int64

// Concept is a concept of an outlet's termbase as it stands now.
type Concept struct {
	ID     ConceptID
	Outlet OutletID
	termbase.Concept
	Import    string // the file that it came from; "" for none
	Version   int    // from 1
	ChangedAt time.Time
	ChangedBy MemberID
	Gone      bool // it was taken out
}

// ConceptVersion is a state that a concept had.
type ConceptVersion struct {
	Version int
	termbase.Concept
	At   time.Time
	By   MemberID
	Why  string
	Gone bool
}
