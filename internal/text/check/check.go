// Package check finds what an editor should look at: in an article of two sides, in one side alone, or
// in a single unit.
//
// Rules are a table (Rules); each reports Findings. A finding's words are not here: it carries a message
// key with arguments, which package locale turns into a sentence of the reader's language.
package check

import (
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// Severity is how much a finding matters.
type Severity string

// The severities, in falling order. Error stops hand-in until fixed or dismissed with a reason.
const (
	Error   Severity = "error"
	Warning Severity = "warning"
	Info    Severity = "info"
)

// Place is where a finding stands on one side.
type Place struct {
	// Block is the index into the document's blocks; -1 for the article as a whole and for bare units.
	Block int
	// Start and End are byte offsets into the block's Text.Plain, or into the unit's text when Block is -1.
	Start, End int
}

// Finding is what a rule has to say.
type Finding struct {
	Rule     string // family/rule
	Severity Severity
	Unit     string // the unit's ID; "" for an article finding
	Source   *Place // nil: nothing to show on that side
	Target   *Place
	// Key and Args are the message: a key of package locale ("check.quote.boundary") and its values.
	Key  string
	Args map[string]string
	// Suggestion is the corrected text for Target's span where it can be known, else "". It is inline Markdown
	// where Markup is set. Fixable says that it is known, so that an empty one takes the words out.
	Suggestion string
	Fixable    bool
	Markup     bool
	// Safe says that the suggestion is right wherever the rule fires: it may be put in without being looked at.
	Safe bool
	// Fingerprint names the finding by rule and words, not by position: it survives edits elsewhere.
	Fingerprint string
}

// Article is what an article rule sees. Source is nil where there is none.
type Article struct {
	Source *markup.Document
	Target *markup.Document
	Units  []Unit
	// Now is the source as it stands today; nil where nobody has looked, or where it has not changed.
	Now *markup.Document
	// Facts from the front matter and the credits.
	Facts Facts
	// Exists tells whether a file is there that an image names by a path relative to the article; nil where nobody knows.
	Exists func(path string) bool
}

// Facts are what is known of an article beside its text; empty means missing.
type Facts struct {
	SourceURL   string
	Author      string
	Translators []string
	Reviewers   []string
	Licence     string // under what licence or permission it is a translation
	// Captured says that the source is archived here.
	Captured bool
}

// Unit is a source segment and its target as a rule sees them. An absent side is the zero Side.
type Unit struct {
	ID     string
	Source Side
	Target Side
}

// Side is one side of a unit. Block is the index of its block in the document, -1 for a bare unit;
// Offset is where Text begins in that block's Plain.
type Side struct {
	Lang   lang.Tag
	Text   markup.Text
	Kind   markup.Kind
	Role   markup.Role
	Block  int
	Offset int
	Absent bool
	Listed bool // it stands in a list
}

// Dismissal is a person's recorded reason why a finding stands.
type Dismissal struct {
	Fingerprint string
	Reason      string
}
