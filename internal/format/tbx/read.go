package tbx

import (
	"cmp"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

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
			if err := x.end(t.Name.Local); err != nil {
				return nil, err
			}
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
	aside   int // descriptions and histories that are open: notes and sources in them are not the term's
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
	case "descripGrp", "transacGrp":
		x.aside++
	case "term", "descrip", "termNote", "note", "admin", "partOfSpeech", "administrativeStatus", "usageNote", "source", "subjectField", "definition":
		if x.concept == nil {
			return x.in.Skip()
		}
		return x.text(name, cmp.Or(xmlread.Attr(e, "type"), name)) // in the DCT style the element names the kind
	}
	return nil
}

// text reads a field of the concept or of the open term.
func (x *reader) text(name, kind string) error {
	value, err := x.in.Text()
	if err != nil {
		return err
	}
	if value = strings.Join(strings.Fields(value), " "); value == "" {
		return nil
	}
	t, c := x.term, x.concept
	switch {
	case x.aside > 0 && (name == "note" || name == "admin" || name == "source"):
	case t == nil && kind == "subjectField":
		c.Domain = value
	case t == nil && kind == "definition":
		c.Definition = cmp.Or(c.Definition, value)
	case t == nil && name == "note":
		noteOf(c, value)
	case t == nil:
	case name == "term":
		t.Text = value
	case kind == "partOfSpeech":
		t.Part = cmp.Or(partNames[value], value)
	case kind == "administrativeStatus", kind == "normativeAuthorization":
		if t.Status != termbase.Keep {
			t.Status = statusOf(value)
		}
	case kind == "usageNote" || name == "note":
		if value == keepNote {
			t.Status = termbase.Keep
		} else {
			t.Usage = join(t.Usage, value)
		}
	case kind == "source":
		t.Source = value
	}
	return nil
}

// noteOf reads a concept's note: TBX has no words for what a name is of, for a disputed one, and for what a person was.
func noteOf(c *termbase.Concept, value string) {
	if kind, ok := noteKinds[value]; ok {
		c.Kind = kind
		return
	}
	if rest, ok := strings.CutPrefix(value, disputedNote); ok && (rest == "" || strings.HasPrefix(rest, ": ")) {
		c.Disputed, c.Rule = true, strings.TrimPrefix(rest, ": ")
		return
	}
	if rest, ok := strings.CutPrefix(value, honorificNote); ok {
		c.Honorific = rest
		return
	}
	if rest, ok := strings.CutPrefix(value, roleNote); ok {
		c.Roles = append(c.Roles, termbase.ParseRole(rest))
		return
	}
	c.Note = join(c.Note, value)
}

func join(a, b string) string {
	if a == "" {
		return b
	}
	return a + "; " + b
}

func (x *reader) end(name string) error {
	switch name {
	case "descripGrp", "transacGrp":
		x.aside--
	case "termSec", "tig", "ntig":
		if x.term != nil && x.term.Text != "" {
			if len(x.concept.Terms) == maxTerms {
				return x.in.At(fmt.Errorf("a concept has over %d terms; part it", maxTerms))
			}
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
	return nil
}
