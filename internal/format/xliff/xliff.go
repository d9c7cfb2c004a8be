// Package xliff reads and writes XLIFF 1.2 and 2.1, in which a text leaves for another program, is translated there
// and comes back.
//
// A Document has files, a file has units, a unit has segments: a source text and its target with a state. Texts carry
// inline codes (Content); FromText and Content.Text turn a marked-up text into them and back, by the spans of its
// source. What this package writes is valid against the schemas of both versions. Read takes 1.2 and 2.0 to 2.2 and
// passes over modules that it does not know; Splice puts other targets into a document and leaves all else byte for
// byte, unknown modules and attributes too.
package xliff

import (
	"recto/internal/text/lang"
)

// Version is a version of the format.
type Version int

// The versions that are written.
const (
	V12 Version = 12
	V21 Version = 21
)

// State is how far a target is.
type State string

// The states, named as XLIFF 2 names them.
const (
	Initial    State = "initial"
	Translated State = "translated"
	Reviewed   State = "reviewed"
	Final      State = "final"
)

// Document is a file of XLIFF.
type Document struct {
	From, To lang.Tag
	Files    []File
}

// File is one text.
type File struct {
	ID       string
	Original string // the source's address or file name
	Units    []Unit
	// Translator and Reviewer are names; Facts are what is known of the source (its digest, when it was captured).
	Translator, Reviewer string
	Facts                []Fact
}

// Fact is a value with its name.
type Fact struct{ Name, Value string }

// Unit is what stays together: a paragraph.
type Unit struct {
	ID       string
	Segments []Segment
	Notes    []Note
	// Matches and Terms help who translates. They are written, as modules in version 2.1, the matches in 1.2 too, and
	// passed over by Read.
	Matches []Match
	Terms   []Term
}

// Match is what was translated before and is like a segment.
type Match struct {
	Segment        string // its ID
	Source, Target Content
	Score          float64 // 0..1
	Kind           MatchKind
	Origin         string // for people: who, from where
}

// MatchKind is how a match is alike, named as XLIFF 2 names it.
type MatchKind string

// The kinds of matches.
const (
	InContext MatchKind = "icm" // the same between the same neighbours
	FromIt    MatchKind = "tm"  // of a translation memory
)

// Term is a term of a unit's source with what stands for it.
type Term struct {
	Source     string
	Targets    []string // preferred first
	Definition string
}

// Note is somebody's word on a unit.
type Note struct{ From, Text string }

// Segment is a source text with its target.
type Segment struct {
	ID     string
	Source Content
	Target Content
	// HasTarget says that there is a target, be it empty.
	HasTarget bool
	State     State
	Line      int // where it stands in the file, from 1
	place     place
}

// place is where a segment's target stands in the bytes that were read, or where it is to be put.
type place struct{ from, to int }

// Content is text with inline codes.
type Content []Piece

// Piece is a run of text, or a code.
type Piece struct {
	Text string
	Code *Code
}

// Code is an inline element. Content is what a paired one encloses; a standalone one has none.
type Code struct {
	ID      string
	Paired  bool
	Kind    string // fmt, link, image, other
	Equiv   string // what it stands for, for people: "**", "[1]"
	Content Content
}

// Plain is the text alone.
func (c Content) Plain() string {
	if len(c) == 1 && c[0].Code == nil {
		return c[0].Text
	}
	out := ""
	for _, p := range c {
		if p.Code == nil {
			out += p.Text
		} else {
			out += p.Code.Content.Plain()
		}
	}
	return out
}

// Codes lists the codes' IDs in their order, those inside of others too.
func (c Content) Codes() (ids []string) {
	for _, p := range c {
		if p.Code != nil {
			ids = append(append(ids, p.Code.ID), p.Code.Content.Codes()...)
		}
	}
	return ids
}
