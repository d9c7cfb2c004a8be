package newsroom

import (
	"time"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// Identifiers of the translation memory.
type (
	MemoryUnitID   int64
	MemoryImportID int64
	RevocationID   int64
)

// Superseded as the revocation of a memory unit says that a later text of the same article took its place.
const Superseded RevocationID = -1

// Everywhere as the outlet of a memory unit or an import means every outlet of the installation.
const Everywhere OutletID = 0

// MemoryOrigin is how a memory unit's target came about.
type MemoryOrigin string

// The origins.
const (
	OriginHuman   MemoryOrigin = "human"
	OriginMemory  MemoryOrigin = "memory"  // taken from the memory as it stood
	OriginMachine MemoryOrigin = "machine" // a machine's, edited by a person
	OriginFile    MemoryOrigin = "file"    // imported
)

// MemoryUnit is a source text and its translation, with where it came from.
type MemoryUnit struct {
	ID       MemoryUnitID
	Outlet   OutletID
	From, To lang.Tag
	Source   markup.Text
	Target   markup.Text
	// Before and After are the source texts beside it; "" at an end and where that is not known.
	Before, After string
	Line          int // where it stands in the file that it is read from, from 1; 0: not known, and not kept
	Origin        MemoryOrigin
	Import        MemoryImportID // 0: not from a file
	Translation   TranslationID  // 0: not from an article
	Edition       int            // of the translation; 0: not published here
	Unit          UnitID
	Translator    MemberID
	Reviewer      MemberID
	// Credit is who translated it by an imported file's word.
	Credit string
	// Reviewed says that somebody beside the translator has read it. What is not is the translator's alone.
	Reviewed   bool
	CreatedAt  time.Time
	Revocation RevocationID // 0: it stands; Superseded: a later text of the same article took its place
}

// MemoryImport is a file that was taken into the memory.
type MemoryImport struct {
	ID      MemoryImportID
	Outlet  OutletID
	Name    string
	Penalty float64 // taken off the score of its matches, 0..1
	Units   int
	By      MemberID
	At      time.Time
}

// Revocation is one act that took units out of the memory.
type Revocation struct {
	ID     RevocationID
	Outlet OutletID
	What   string // which units: "import 3", "member 4", "unit 17"
	Why    string
	Units  int
	By     MemberID
	At     time.Time
	Undone bool
}

// MemoryFilter says which units of an outlet are meant; zero fields do not count.
type MemoryFilter struct {
	Import      MemoryImportID
	Member      MemberID // translated or reviewed by
	Origin      MemoryOrigin
	Translation TranslationID
	Unit        MemoryUnitID
	Since       time.Time // made then or later
	Before      time.Time // made before then
	From, To    lang.Tag
}

// Holds reports whether a unit is one of those that are meant.
func (f MemoryFilter) Holds(u MemoryUnit) bool {
	return (f.Import == 0 || f.Import == u.Import) && (f.Member == 0 || f.Member == u.Translator || f.Member == u.Reviewer) &&
		(f.Origin == "" || f.Origin == u.Origin) && (f.Translation == 0 || f.Translation == u.Translation) && (f.Unit == 0 || f.Unit == u.ID) &&
		(f.From == "" || f.From == u.From) && (f.To == "" || f.To == u.To) &&
		(f.Since.IsZero() || !u.CreatedAt.Before(f.Since)) && (f.Before.IsZero() || u.CreatedAt.Before(f.Before))
}

// MemoryPair is a memory's languages with how many units stand in them.
type MemoryPair struct {
	Outlet   OutletID
	From, To lang.Tag
	Units    int
}
