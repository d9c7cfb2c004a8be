// Package tmx reads and writes TMX 1.4b, the exchange format of translation memories, unit by unit and in constant
// memory.
//
// A unit has a variant in each of its languages; a variant's segment is text with inline codes. TMX 1.1 to 1.4 are
// read, whatever the case of language codes and whether they stand in xml:lang or lang. What is written is valid
// against tmx14.dtd.
package tmx

import (
	"strings"
	"time"

	"recto/internal/text/lang"
)

// Header is what a file says of itself.
type Header struct {
	Tool, ToolVersion string
	SegType           string // block, paragraph, sentence or phrase
	Format            string // o-tmf: the format of the memory that it came from
	AdminLang         string
	SourceLang        string // as written; "*all*" where every language may be the source
	DataType          string
}

// Unit is one translation unit.
type Unit struct {
	ID                   string
	Created, Changed     time.Time // zero: not given
	CreatedBy, ChangedBy string
	Used                 int // usagecount
	Props                []Prop
	Notes                []string
	Variants             []Variant
	Line                 int // where it stands in the file, from 1
}

// Prop is a property that the format does not define.
type Prop struct{ Type, Value string }

// Prop is the value of a property, "" where there is none.
func (u *Unit) Prop(kind string) string {
	for _, p := range u.Props {
		if p.Type == kind {
			return p.Value
		}
	}
	return ""
}

// Variant is the unit in one language.
type Variant struct {
	Lang                 lang.Tag
	Segment              Segment
	Props                []Prop
	Notes                []string
	Created, Changed     time.Time
	CreatedBy, ChangedBy string
}

// In is the variant in a language: that very tag, or else the first of the same language; nil for none.
func (u *Unit) In(l lang.Tag) *Variant {
	var near *Variant
	for i := range u.Variants {
		v := &u.Variants[i]
		if v.Lang == l {
			return v
		}
		if near == nil && v.Lang.Base() == l.Base() && v.Lang.Base() != "zh" {
			near = v
		}
	}
	return near
}

// Segment is text with inline codes.
type Segment []Piece

// Piece is a run of text, or an inline code where Code is set.
type Piece struct {
	Text string
	Code *Code
}

// Code is an inline element: bpt and ept (a pair, by I), it, ph, hi, sub, ut. Its content is text with codes again.
type Code struct {
	Name    string
	I, X    string // the pair, and the same code in another variant
	Type    string
	Pos     string // of it: begin or end
	Assoc   string // of ph
	Content Segment
}

// Plain is what a reader reads: the text outside of codes, and inside of hi; codes that are line breaks are such.
func (s Segment) Plain() string {
	if len(s) == 1 && s[0].Code == nil {
		return s[0].Text
	}
	var x textOf
	x.segment(s)
	return x.plain.String()
}

// breaks reports whether a code stands for a line break: without it the words on its sides would be one.
func (c *Code) breaks() bool {
	return (c.Name == "ph" || c.Name == "it") && (c.Type == "lb" || element(c) == "br")
}

// element is the name of the HTML element that a code's content begins, "" where it begins none.
func element(c *Code) string {
	if len(c.Content) == 0 || c.Content[0].Code != nil {
		return ""
	}
	s, ok := strings.CutPrefix(strings.TrimSpace(c.Content[0].Text), "<")
	if !ok {
		return ""
	}
	if end := strings.IndexAny(s, " \t\n/>"); end >= 0 {
		s = s[:end]
	}
	return strings.ToLower(s)
}

// timeForm is how TMX writes times: UTC, 19970811T133402Z.
const timeForm = "20060102T150405Z"
