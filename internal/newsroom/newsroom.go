// Package newsroom is what Recto is about: outlets and their members, sources and captures, translations
// and their units, editions; the states a translation passes through, and who may do what.
//
// It is plain values and rules: no SQL, no HTTP, no clock.
package newsroom

import (
	"time"

	"recto/internal/text/check"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/segment"
)

// Identifiers. All are positive; zero means "none".
type (
	OutletID      int64
	UserID        int64
	MemberID      int64
	SourceID      int64
	CaptureID     int64
	TranslationID int64
	UnitID        int64
	EditionID     int64
)

// Digest is the SHA-256 of some bytes, in lower-case hexadecimal; it names a blob.
type Digest string

// Outlet is a publication.
type Outlet struct {
	ID      OutletID
	Slug    string // in addresses: "duiye"
	Name    string
	Lang    lang.Tag
	Tagline string
	// Disclaimer is the outlet's standing notice under every article; "" for none.
	Disclaimer string
	CreatedAt  time.Time
}

// User is a person who can sign in. Login is a name of their choosing; no address is kept.
type User struct {
	ID           UserID
	Login        string
	PasswordHash string // "" until a password was set
	Lang         lang.Tag
	CreatedAt    time.Time
}

// Member is a user's place in an outlet, under a pseudonym.
type Member struct {
	ID     MemberID
	Outlet OutletID
	User   UserID
	Name   string
	Role   Role
}

// Source is a foreign article.
type Source struct {
	ID          SourceID
	Outlet      OutletID
	URL         string // canonical; "" for a source that came as a file
	Title       string
	Publisher   string
	Author      string
	Lang        lang.Tag
	PublishedAt time.Time // zero: not known
	Licence     string
	// Permission says under what right the desk translates it.
	Permission string
}

// SourceLook is the last look at a captured page, after its capture.
type SourceLook struct {
	Capture  CaptureID
	AskedAt  time.Time
	LookedAt time.Time // zero while the first look is under way
	Failure  string    // as Translation.CaptureFailure
	Status   int       // as Translation.CaptureStatus
	Now      CaptureID // what stands there now; 0: what was captured
}

// UnderWay reports a look that was asked for and has not come to its end.
func (l SourceLook) UnderWay() bool { return l.AskedAt.After(l.LookedAt) }

// Capture is a source as it stood at one time.
type Capture struct {
	ID      CaptureID
	Source  SourceID
	TakenAt time.Time
	URL     string // the address that answered, after redirects
	// Document is the extracted article; Digest the SHA-256 of its canonical JSON form as stored.
	Document *markup.Document
	Digest   Digest
	// Archive is the blob of the WARC record, "" when the source came as a file (then Original is set).
	Archive  Digest
	Original Digest // the blob of the file as it came
	Media    []Media
	// Robots and LicenceHint record what the page said of its use.
	Robots      string
	LicenceHint string
	// Warnings are what a person should look at, Skipped the images that were left where they are: the first
	// MaxSkipped of them.
	Warnings []CaptureWarning
	Skipped  []SkippedImage
}

// MaxSkipped bounds how many skipped images a capture names.
const MaxSkipped = 100

// CaptureWarning is something that a capture noticed. Kind is a word of package capture ("robots"); messages
// are keyed by it.
type CaptureWarning struct {
	Kind  string `json:"kind"`
	Host  string `json:"host,omitempty"`  // another site that the page names
	Count int    `json:"count,omitempty"` // how many images are meant
}

// SkippedImage is an image that was not stored. Reason is a word of package capture ("too-large").
type SkippedImage struct {
	URL    string `json:"url"`
	Reason string `json:"reason"`
}

// Media is an image that was stored with a capture.
type Media struct {
	URL           string // where it came from
	Blob          Digest
	Type          string // image/jpeg...
	Width, Height int
}

// Translation is a source in a target language at one outlet: the thing that is claimed, worked on,
// reviewed and published.
type Translation struct {
	ID      TranslationID
	Outlet  OutletID
	Source  SourceID
	Capture CaptureID // 0: source not captured
	Lang    lang.Tag
	State   State
	Slug    string // in the public address
	Title   string // working title: the title unit's text, "" before it is translated
	// Document is the target's skeleton: blocks whose texts stand in the units.
	Document *markup.Document
	// Translator holds the claim; Reviewer took the review. 0: nobody.
	Translator  MemberID
	Reviewer    MemberID
	ClaimedTill time.Time // zero: no claim
	// Origin is where a repost came from; nil for the outlet's own translation.
	Origin *Origin
	// Credits that came with an imported article and are nobody's account here.
	Credits []Credit
	Pitch   string // why it is worth translating
	// Original is the blob of an imported file as it came; "" for a translation that began here.
	Original Digest
	// CaptureFailure is why the source could not be captured, a word of package capture ("gone") or
	// FailureUnknown; "" when nothing failed. CaptureStatus is the HTTP status that it came with, 0 for none.
	CaptureFailure string
	CaptureStatus  int
	CreatedAt      time.Time
	UpdatedAt      time.Time
}

// Origin is one step of a repost's chain.
type Origin struct {
	Outlet string `json:"outlet"`
	URL    string `json:"url"`
}

// Credit is a named person's part in an article.
type Credit struct {
	Part string `json:"part"` // author, translator, reviewer, picker, publisher
	Name string `json:"name"`
	URL  string `json:"url,omitempty"`
}

// The parts of a credit.
const (
	PartAuthor     = "author"
	PartTranslator = "translator"
	PartReviewer   = "reviewer"
	PartPicker     = "picker"
	PartPublisher  = "publisher"
)

// Unit is a bead of a translation: source sentences and the target that faces them.
type Unit struct {
	ID          UnitID
	Translation TranslationID
	Position    int // from 0, in the target's reading order
	// Block is the target block (index into Translation.Document.Blocks) that the target text stands in.
	Block int
	// Sources are the source sentences, in order; empty for a sentence that the desk added.
	Sources []Segment
	// Target is the submitted text, Draft what its holder is working on; they are equal when nothing is open.
	Target markup.Text
	Draft  markup.Text
	// Version grows by one with every change of Draft; a save names the version it was made from.
	Version   int
	Confirmed bool
	// Omitted is the reason why the source sentences were left out on purpose; "" otherwise. The draft of an
	// omitted unit is empty, and a text that is saved ends the omission.
	Omitted string
	// Score is the aligner's confidence 0..1; 1 where a person translated from the source.
	Score     float64
	UpdatedAt time.Time
	UpdatedBy MemberID
}

// Segment is one sentence of a captured document.
type Segment struct {
	ID    segment.ID  `json:"id"`
	Block int         `json:"block"` // index into the capture's document
	Start int         `json:"start"` // byte offsets into that block's Text.Plain
	End   int         `json:"end"`
	Text  markup.Text `json:"text"`
}

// UnitVersion is one saved state of a unit's draft. Conflict marks one that lost a race: it was kept
// beside the text that won. Omitted is as for a unit.
type UnitVersion struct {
	Unit     UnitID
	Version  int
	Text     markup.Text
	Omitted  string
	By       MemberID
	At       time.Time
	Conflict bool
}

// Review is a published unit as its translator left it and as it was published.
type Review struct {
	Translation TranslationID
	Draft       markup.Text
	Published   markup.Text
}

// Dismissal is a recorded reason why a finding of a translation stands.
type Dismissal struct {
	Translation TranslationID
	check.Dismissal
	Rule string
	By   MemberID
	At   time.Time
}

// SignOff is a member's recorded statement.
type SignOff struct {
	Translation TranslationID
	Member      MemberID
	Name        string // the pseudonym at that time
	Act         Act    // ActHandIn: translated; ActApprove: reviewed; ActPublish: approved for publication
	Note        string
	At          time.Time
}

// Edition is a published, immutable revision of a translation.
type Edition struct {
	ID          EditionID
	Translation TranslationID
	Outlet      OutletID
	Number      int // from 1
	Slug        string
	PublishedAt time.Time
	// Digest is the SHA-256 of Content's stored JSON.
	Digest  Digest
	Content Content
}

// Content is all that an edition's page shows; it is stored whole and never changed.
type Content struct {
	Title   string   `json:"title"`
	Summary string   `json:"summary,omitempty"`
	Lang    lang.Tag `json:"lang"`
	// Document holds the target's blocks with their full texts; Units tile the texts of the facing blocks.
	Document *markup.Document `json:"document"`
	Units    []PublishedUnit  `json:"units"`
	Source   PublishedSource  `json:"source"`
	Credits  []Credit         `json:"credits"`
	Origin   *Origin          `json:"origin,omitempty"`
	Notices  []string         `json:"notices,omitempty"`
	// Reason says what this edition corrects or why it withdraws; "" for the first one.
	Reason    string       `json:"reason,omitempty"`
	Withdrawn bool         `json:"withdrawn,omitempty"`
	Changes   []Correction `json:"changes,omitempty"` // all corrections up to this edition, newest first
	// Dismissed are the findings that a person waved through, with the reason.
	Dismissed []WavedThrough     `json:"dismissed,omitempty"`
	SignOffs  []PublishedSignOff `json:"signoffs,omitempty"`
}

// PublishedUnit is a bead as the page shows it: Document.Blocks[Block].Text.Plain[Start:End] faces Source.
type PublishedUnit struct {
	Number  int                 `json:"n"`    // from 1, the bead's number and anchor
	Unit    UnitID              `json:"unit"` // the same through all editions of a translation
	Block   int                 `json:"block"`
	Start   int                 `json:"start"`
	End     int                 `json:"end"`
	Source  []PublishedSentence `json:"source,omitempty"` // empty: added by the desk
	Targets int                 `json:"targets"`          // how many sentences the target side has
	Omitted string              `json:"omitted,omitempty"`
}

// PublishedSentence is one source sentence with its identity.
type PublishedSentence struct {
	ID   segment.ID  `json:"id"`
	Text markup.Text `json:"text"`
}

// PublishedSource is what the page says of the source.
type PublishedSource struct {
	URL         string    `json:"url,omitempty"`
	Title       string    `json:"title"`
	Publisher   string    `json:"publisher,omitempty"`
	Author      string    `json:"author,omitempty"`
	Lang        lang.Tag  `json:"lang,omitempty"`
	PublishedAt time.Time `json:"published_at,omitzero"`
	CapturedAt  time.Time `json:"captured_at,omitzero"` // zero: not captured
	Digest      Digest    `json:"digest,omitempty"`
	Licence     string    `json:"licence,omitempty"`
	Permission  string    `json:"permission,omitempty"`
}

// PublishedSignOff is a sign-off as the page shows it.
type PublishedSignOff struct {
	Name string    `json:"name"`
	Act  Act       `json:"act"`
	At   time.Time `json:"at"`
}

// Correction is one change between two editions as the page shows it.
type Correction struct {
	At     time.Time `json:"at"`
	Number int       `json:"number"` // the edition that brought it
	Unit   int       `json:"unit"`   // the bead's number in that edition
	Before string    `json:"before"`
	After  string    `json:"after"`
	Reason string    `json:"reason"`
}

// WavedThrough is a dismissed finding as an edition records it.
type WavedThrough struct {
	Rule   string `json:"rule"`
	Reason string `json:"reason"`
	By     string `json:"by"`
}
