// Package workflow is what people do in a newsroom: pitch, import, claim, translate, check, review,
// publish, correct. Each use case checks the permission, calls the engines, writes in one transaction and
// enqueues what follows.
//
// It renders nothing and knows no HTTP: package web and package cli call it and show what it returns.
package workflow

import (
	"fmt"
	"time"

	"recto/internal/blob"
	"recto/internal/capture"
	"recto/internal/jobs"
	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/check"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// How long things last.
const (
	claimTerm   = 7 * 24 * time.Hour
	linkTerm    = 24 * time.Hour
	sessionTerm = 30 * 24 * time.Hour
)

// Config is what a Desk works with.
type Config struct {
	Store *store.Store
	Blobs *blob.Folder
	Jobs  *jobs.Queue
	Fetch *capture.Fetcher
	// Indexes is a folder for the indexes of large memories; "" keeps none.
	Indexes string
}

// Desk carries out the use cases.
type Desk struct {
	store *store.Store
	blobs *blob.Folder
	jobs  *jobs.Queue
	fetch *capture.Fetcher

	lexicons lexicons
	memories memories
	terms    termbases
	archives archives
}

// New makes a Desk and registers its jobs with the queue; start the queue afterwards.
func New(cfg Config) (*Desk, error) {
	d := &Desk{store: cfg.Store, blobs: cfg.Blobs, jobs: cfg.Jobs, fetch: cfg.Fetch, memories: memories{folder: cfg.Indexes}}
	return d, d.registerJobs()
}

// PitchRequest proposes a source for translation.
type PitchRequest struct {
	URL    string
	Reason string
	Lang   lang.Tag // the target; zero: the outlet's language
}

// ImportedError says that an import's file, with its source if that came along, is here already. It is a
// newsroom.ErrConflict.
type ImportedError struct{ ID newsroom.TranslationID }

func (e *ImportedError) Error() string {
	return fmt.Sprintf("it is here already as translation %d", e.ID)
}

// Unwrap gives the failure that callers know.
func (e *ImportedError) Unwrap() error { return newsroom.ErrConflict }

// ImportRequest brings a translation that exists already.
type ImportRequest struct {
	Name string // the file's name, for messages and for telling its layout
	Data []byte
	// SourceName and SourceData are the source document where there is one; SourceURL where it stands.
	SourceName string
	SourceData []byte
	SourceURL  string
	// Published says the text was published elsewhere before: it becomes an edition at once, on the
	// importing editor's word.
	Published bool
	// Again imports the file even if it is here already.
	Again bool
}

// Work is everything the editor shows of one translation.
type Work struct {
	Translation newsroom.Translation
	Source      newsroom.Source
	Capture     *newsroom.Capture   // nil: source not captured
	Look        newsroom.SourceLook // the last look at the captured page; zero: none
	Now         *newsroom.Capture   // what stands there now; nil: what was captured
	Units       []newsroom.Unit
	Places      []Place         // of the units' drafts, in the order of Units
	Findings    []check.Finding // open, by place; Finding.Unit is the unit's ID in decimal
	Dismissed   []DismissedFinding
	Links       []markup.LinkDef // reference definitions that drafts may name
	SignOffs    []newsroom.SignOff
	Members     map[newsroom.MemberID]newsroom.Member
}

// Place is where a unit's text stands in the document that its texts make: Block's text from Start to End, in
// bytes. Findings point into that document. Sentences is how many the text has.
type Place struct{ Block, Start, End, Sentences int }

// DismissedFinding is a finding that a person waved through.
type DismissedFinding struct {
	check.Finding
	Reason string
	By     string // the member's name
}

// Saved is what SaveDraft did.
type Saved struct {
	Version int
	Unit    newsroom.Unit // as it stands in the store now
	// Findings are the open findings of this unit.
	Findings []check.Finding
	// Theirs is the text that won when the save lost a race (the error wraps newsroom.ErrConflict);
	// the losing text is kept in the unit's history.
	Theirs string
}
