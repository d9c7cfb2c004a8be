// Package tbx reads and writes TBX, the exchange format of termbases: version 3 (ISO 30042:2019, TBX-Basic, DCA style)
// and the older version 2 (martif), which many programs still want.
//
// Reading takes what it knows of either version, whatever its dialect, and passes over the rest; what is written is
// valid against the schemas of TBX-Basic and of TBX 2.
package tbx

import (
	"strings"

	"recto/internal/text/termbase"
)

// statuses are TBX's words for ours.
var statuses = map[termbase.Status]string{termbase.Preferred: "preferredTerm-admn-sts", termbase.Allowed: "admittedTerm-admn-sts",
	termbase.Forbidden: "deprecatedTerm-admn-sts", termbase.Keep: "preferredTerm-admn-sts"}

func statusOf(s string) termbase.Status {
	switch {
	case strings.HasPrefix(s, "admitted"):
		return termbase.Allowed
	case strings.HasPrefix(s, "deprecated"), strings.HasPrefix(s, "superseded"), strings.HasPrefix(s, "notRecommended"), s == "forbidden", s == "obsolete":
		return termbase.Forbidden
	}
	return ""
}

// Notes that stand for what TBX has no word for: people can read them, and Read knows them.
const (
	keepNote     = "do not translate" // of a term
	disputedNote = "disputed name"    // of a concept; behind ": " the house's rule

	honorificNote, roleNote = "honorific: ", "role: " // of a person
)

var kindNotes = map[termbase.Kind]string{termbase.Person: "name of a person", termbase.Place: "name of a place", termbase.Organisation: "name of an organisation"}

// noteKinds is kindNotes the other way round.
var noteKinds = map[string]termbase.Kind{"name of a person": termbase.Person, "name of a place": termbase.Place, "name of an organisation": termbase.Organisation}

// partNames are our words for TBX's parts of speech where they differ.
var partNames = map[string]string{"properNoun": "proper noun"}
