// Package tbx reads and writes TBX, the exchange format of termbases: version 3 (ISO 30042:2019, TBX-Basic, DCA style)
// and the older version 2 (martif), which many programs still want.
//
// Reading takes what it knows of either version, whatever its dialect, and passes over the rest; what is written is
// valid against the schemas of TBX-Basic and of TBX 2.
package tbx

import (
	"bufio"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"recto/internal/format/xmlread"
	"recto/internal/text/lang"
	"recto/internal/text/termbase"
)

const (
	maxConcepts = 2_000_000
	maxTerms    = 500 // of one concept
)

// Read reads all concepts of a file. Errors name line and column.
func Read(r io.Reader) ([]termbase.Concept, error) {
	x := &reader{in: xmlread.New(r)}
	for {
		t, err := x.in.Token()
		if err == io.EOF {
			return x.all, x.done()
		}
		if err != nil {
			return nil, err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if err := x.open(t); err != nil {
				return nil, err
			}
		case xml.EndElement:
			x.end(t.Name.Local)
		}
	}
}

// reader is the state of one reading.
type reader struct {
	in      *xmlread.Reader
	all     []termbase.Concept
	root    bool
	concept *termbase.Concept // the open one
	term    *termbase.Term    // the open one
	lang    lang.Tag
}

func (x *reader) done() error {
	if x.concept != nil {
		return errors.New("the file ends inside of a concept; is it complete?")
	}
	return nil
}

func (x *reader) open(e xml.StartElement) error {
	name := e.Name.Local
	if !x.root {
		if name != "tbx" && name != "martif" && name != "TBX" {
			return x.in.At(fmt.Errorf("the file begins with <%s> and is no TBX", name))
		}
		x.root = true
		return nil
	}
	switch name {
	case "conceptEntry", "termEntry":
		if len(x.all) == maxConcepts {
			return x.in.At(fmt.Errorf("the file has over %d concepts; part it", maxConcepts))
		}
		x.concept = &termbase.Concept{ID: xmlread.Attr(e, "id")}
	case "langSec", "langSet":
		tag, err := lang.Parse(xmlread.Attr(e, "lang"))
		if err != nil || tag == "" {
			return x.in.At(fmt.Errorf("the language is %q; give it as xml:lang=\"de\"", xmlread.Attr(e, "lang")))
		}
		x.lang = tag
	case "termSec", "tig", "ntig":
		if x.concept == nil || x.lang == "" {
			return x.in.At(fmt.Errorf("<%s> stands outside of a concept's language", name))
		}
		x.term = &termbase.Term{Lang: x.lang}
	case "term", "descrip", "termNote", "note", "admin":
		if x.concept == nil {
			return x.in.Skip()
		}
		return x.text(name, xmlread.Attr(e, "type"))
	}
	return nil
}

// text reads a field of the concept or of the open term.
func (x *reader) text(name, kind string) error {
	value, err := x.in.Text()
	if err != nil {
		return err
	}
	value = strings.Join(strings.Fields(value), " ")
	t, c := x.term, x.concept
	switch {
	case name == "term" && t != nil:
		t.Text = value
	case t != nil && kind == "partOfSpeech":
		t.Part = value
	case t != nil && (kind == "administrativeStatus" || kind == "normativeAuthorization"):
		t.Status = statusOf(value)
	case t != nil && (kind == "usageNote" || name == "note"):
		t.Usage = value
	case t != nil && kind == "source":
		t.Source = value
	case t != nil:
	case kind == "subjectField":
		c.Domain = value
	case kind == "definition" && c.Definition == "":
		c.Definition = value
	case name == "note":
		c.Note = value
	}
	return nil
}

func (x *reader) end(name string) {
	switch name {
	case "termSec", "tig", "ntig":
		if x.term != nil && x.term.Usage == keepNote {
			x.term.Usage, x.term.Status = "", termbase.Keep
		}
		if x.term != nil && x.term.Text != "" && len(x.concept.Terms) < maxTerms {
			x.concept.Terms = append(x.concept.Terms, *x.term)
		}
		x.term = nil
	case "langSec", "langSet":
		x.lang = ""
	case "conceptEntry", "termEntry":
		if x.concept != nil && len(x.concept.Terms) > 0 {
			x.all = append(x.all, *x.concept)
		}
		x.concept = nil
	}
}

// statuses are TBX's words for ours.
var statuses = map[termbase.Status]string{termbase.Preferred: "preferredTerm-admn-sts", termbase.Allowed: "admittedTerm-admn-sts",
	termbase.Forbidden: "deprecatedTerm-admn-sts", termbase.Keep: "preferredTerm-admn-sts"}

func statusOf(s string) termbase.Status {
	switch {
	case strings.HasPrefix(s, "admitted"):
		return termbase.Allowed
	case strings.HasPrefix(s, "deprecated"), strings.HasPrefix(s, "superseded"):
		return termbase.Forbidden
	}
	return ""
}

// keepNote is what a term's usage note says of one that is not translated; TBX has no word for it.
const keepNote = "do not translate"

// Version is a version of the format.
type Version int

// The versions.
const (
	V3 Version = 3
	V2 Version = 2
)

// Write writes concepts.
func Write(w io.Writer, v Version, concepts []termbase.Concept, at time.Time) error {
	x := &writer{out: bufio.NewWriterSize(w, 64<<10), v: v}
	x.put(xml.Header)
	if v == V2 {
		x.put("<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">\n<martif type=\"TBX\" xml:lang=\"en\">\n  <martifHeader>\n    <fileDesc>\n      <sourceDesc>\n        <p>")
		x.text("Written by Recto " + at.UTC().Format("2006-01-02"))
		x.put("</p>\n      </sourceDesc>\n    </fileDesc>\n    <encodingDesc>\n      <p type=\"XCSURI\">TBXXCS.xcs</p>\n    </encodingDesc>\n  </martifHeader>\n  <text>\n    <body>\n")
	} else {
		x.put("<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">\n  <tbxHeader>\n    <fileDesc>\n      <sourceDesc>\n        <p>")
		x.text("Written by Recto " + at.UTC().Format("2006-01-02"))
		x.put("</p>\n      </sourceDesc>\n    </fileDesc>\n  </tbxHeader>\n  <text>\n    <body>\n")
	}
	for i := range concepts {
		x.concept(i, &concepts[i])
	}
	if v == V2 {
		x.put("    </body>\n  </text>\n</martif>\n")
	} else {
		x.put("    </body>\n  </text>\n</tbx>\n")
	}
	return x.out.Flush()
}

type writer struct {
	out *bufio.Writer
	v   Version
}

func (x *writer) put(s string) { x.out.WriteString(s) }

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

func (x *writer) text(s string) {
	s = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' || r == 0xFFFE || r == 0xFFFF || r == 0xFFFD {
			return -1
		}
		return r
	}, s)
	escaper.WriteString(x.out, s)
}

// field writes an element with a type where it has a value.
func (x *writer) field(indent, element, kind, value string) {
	if value == "" {
		return
	}
	x.put(indent + "<" + element)
	if kind != "" {
		x.put(` type="` + kind + `"`)
	}
	x.put(">")
	x.text(value)
	x.put("</" + element + ">\n")
}

// names are the elements of a version.
func (x *writer) names() (entry, section, term string) {
	if x.v == V2 {
		return "termEntry", "langSet", "tig"
	}
	return "conceptEntry", "langSec", "termSec"
}

func (x *writer) concept(i int, c *termbase.Concept) {
	entry, section, term := x.names()
	x.put(fmt.Sprintf("      <%s id=\"c%d\">\n", entry, i+1))
	x.field("        ", "descrip", "subjectField", c.Domain)
	x.field("        ", "descrip", "definition", c.Definition)
	x.field("        ", "note", "", c.Note)
	for _, l := range languagesOf(c) {
		x.put(fmt.Sprintf("        <%s xml:lang=\"%s\">\n", section, l))
		for k := range c.Terms {
			if c.Terms[k].Lang == l {
				x.put("          <" + term + ">\n")
				x.term(&c.Terms[k])
				x.put("          </" + term + ">\n")
			}
		}
		x.put("        </" + section + ">\n")
	}
	x.put("      </" + entry + ">\n")
}

// parts are the parts of speech that TBX-Basic allows.
var parts = map[string]bool{"adjective": true, "noun": true, "other": true, "verb": true, "adverb": true, "properNoun": true}

func (x *writer) term(t *termbase.Term) {
	const indent = "            "
	x.field(indent, "term", "", t.Text)
	part := t.Part
	if part == "proper noun" {
		part = "properNoun"
	}
	if parts[part] {
		x.field(indent, "termNote", "partOfSpeech", part)
	}
	status := t.Status
	if status == "" {
		status = termbase.Preferred
	}
	x.field(indent, "termNote", "administrativeStatus", statuses[status])
	usage := t.Usage
	if status == termbase.Keep && usage == "" {
		usage = keepNote
	}
	if x.v == V3 {
		x.field(indent, "admin", "source", t.Source)
		x.field(indent, "note", "", usage)
		return
	}
	x.field(indent, "termNote", "usageNote", usage)
	x.field(indent, "admin", "source", t.Source)
}

func languagesOf(c *termbase.Concept) (out []lang.Tag) {
	seen := map[lang.Tag]bool{}
	for _, t := range c.Terms {
		if !seen[t.Lang] {
			seen[t.Lang] = true
			out = append(out, t.Lang)
		}
	}
	return out
}
