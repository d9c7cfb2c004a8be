package xliff

import (
	"bufio"
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"recto/internal/format/xmlread"
	"recto/internal/text/lang"
)

const (
	// MaxSize bounds a document, in bytes.
	MaxSize     = 64 << 20
	maxSegments = 200_000
	maxPieces   = 20_000 // of one text
)

// Read reads a document of version 1.2 or 2.0 to 2.2 in UTF-8. Errors name line and column.
func Read(data []byte) (Document, Version, error) {
	if len(data) > MaxSize {
		return Document{}, 0, fmt.Errorf("the file is over %d MiB; part it", MaxSize>>20)
	}
	x := &reader{in: xmlread.New(bytes.NewReader(data))}
	for {
		t, err := x.in.Token()
		if err == io.EOF {
			break
		}
		if err != nil {
			return x.d, x.v, err
		}
		switch t := t.(type) {
		case xml.StartElement:
			if err := x.open(t); err != nil {
				return x.d, x.v, err
			}
		case xml.EndElement:
			x.end(t.Name.Local)
		}
	}
	if x.v == 0 {
		return x.d, 0, errors.New("the file holds no XLIFF")
	}
	if x.depth != 0 {
		return x.d, x.v, errors.New("the file is cut off; get it whole")
	}
	return x.d, x.v, nil
}

type reader struct {
	in    *xmlread.Reader
	d     Document
	v     Version
	depth int
	file  *File
	unit  *Unit
	seg   *Segment
	n     int // segments
}

func (x *reader) open(e xml.StartElement) error {
	x.depth++
	name := e.Name.Local
	if x.v == 0 {
		return x.root(e)
	}
	switch {
	case name == "file":
		x.d.Files = append(x.d.Files, File{ID: xmlread.Attr(e, "id"), Original: xmlread.Attr(e, "original")})
		x.file, x.unit = &x.d.Files[len(x.d.Files)-1], nil
		if x.v == V12 {
			return x.languages(xmlread.Attr(e, "source-language"), xmlread.Attr(e, "target-language"))
		}
	case x.file == nil:
	case x.v == V12 && name == "trans-unit", x.v == V21 && name == "unit":
		x.file.Units = append(x.file.Units, Unit{ID: xmlread.Attr(e, "id")})
		x.unit = &x.file.Units[len(x.file.Units)-1]
		if x.v == V12 {
			return x.segment(e, xmlread.Attr(e, "id"), "")
		}
	case x.unit != nil && x.v == V21 && (name == "segment" || name == "ignorable"):
		return x.segment(e, xmlread.Attr(e, "id"), State(xmlread.Attr(e, "state")))
	case x.unit != nil && name == "note":
		return x.note(e)
	case x.seg != nil && (name == "source" || name == "target") && core(e.Name.Space):
		return x.side(e)
	case x.unit != nil && (name == "alt-trans" || name == "matches" || name == "glossary" || name == "originalData" || name == "seg-source"):
		x.depth--
		return x.in.Skip()
	}
	return nil
}

func core(space string) bool {
	return space == "" || strings.HasPrefix(space, "urn:oasis:names:tc:xliff:document:")
}

func (x *reader) root(e xml.StartElement) error {
	if e.Name.Local != "xliff" {
		return x.in.At(fmt.Errorf("the file begins with <%s> and is no XLIFF", e.Name.Local))
	}
	switch v := xmlread.Attr(e, "version"); v {
	case "1.0", "1.1", "1.2":
		x.v = V12
		return nil
	case "2.0", "2.1", "2.2":
		x.v = V21
		return x.languages(xmlread.Attr(e, "srcLang"), xmlread.Attr(e, "trgLang"))
	default:
		return x.in.At(fmt.Errorf("the version is %q; 1.2 and 2.0 to 2.2 are read", v))
	}
}

func (x *reader) languages(from, to string) error {
	var err error
	if x.d.From, err = lang.Parse(from); err != nil {
		return x.in.At(fmt.Errorf("the source language is %q: %w", from, err))
	}
	if x.d.To, err = lang.Parse(to); err != nil {
		return x.in.At(fmt.Errorf("the target language is %q: %w", to, err))
	}
	return nil
}

func (x *reader) segment(e xml.StartElement, id string, s State) error {
	if x.n++; x.n > maxSegments {
		return x.in.At(fmt.Errorf("the file has over %d segments; part it", maxSegments))
	}
	if id == "" {
		id = x.unit.ID
	}
	x.unit.Segments = append(x.unit.Segments, Segment{ID: id, State: s, Line: x.in.Line()})
	x.seg = &x.unit.Segments[len(x.unit.Segments)-1]
	if x.v == V12 && xmlread.Attr(e, "approved") == "yes" {
		x.seg.State = Final
	}
	return nil
}

func (x *reader) note(e xml.StartElement) error {
	text, err := x.in.Text()
	x.depth--
	if err == nil && len(x.unit.Notes) < 1000 {
		from := xmlread.Attr(e, "from")
		if from == "" {
			from = xmlread.Attr(e, "category")
		}
		x.unit.Notes = append(x.unit.Notes, Note{from, text})
	}
	return err
}

// side reads a source or a target, and notes where a target stands or is to be put.
func (x *reader) side(e xml.StartElement) error {
	began := x.in.Began()
	n := 0
	c, err := x.content(&n)
	if err != nil {
		return err
	}
	x.depth--
	if e.Name.Local == "source" {
		if x.seg.Source == nil {
			x.seg.Source = c
			if x.seg.Source == nil {
				x.seg.Source = Content{}
			}
			x.seg.place = place{int(x.in.Offset()), int(x.in.Offset())}
		}
		return nil
	}
	if x.seg.HasTarget {
		return nil
	}
	state := xmlread.Attr(e, "state")
	x.seg.Target, x.seg.HasTarget = c, true
	if x.v == V12 && state == "new" && (len(c) == 0 || c.Plain() == x.seg.Source.Plain()) {
		x.seg.Target, x.seg.HasTarget = nil, false // the source, to be translated
	}
	x.seg.place = place{int(began), int(x.in.Offset())}
	if x.v == V12 && x.seg.State == "" {
		x.seg.State = state12(state)
	}
	return nil
}

func state12(s string) State {
	switch s {
	case "translated", "needs-adaptation", "needs-review-translation", "needs-review-adaptation":
		return Translated
	case "needs-review-l10n":
		return Reviewed
	case "final", "signed-off":
		return Final
	}
	return Initial
}

// content reads text and codes to the end of the element that was opened last.
func (x *reader) content(n *int) (Content, error) {
	var c Content
	for {
		t, err := x.in.Token()
		if err == io.EOF {
			return nil, errors.New("the file is cut off inside of a text; get it whole")
		}
		if err != nil {
			return nil, err
		}
		if *n++; *n > maxPieces {
			return nil, x.in.At(fmt.Errorf("a text has over %d pieces", maxPieces))
		}
		switch t := t.(type) {
		case xml.EndElement:
			return c, nil
		case xml.CharData:
			if k := len(c); k > 0 && c[k-1].Code == nil {
				c[k-1].Text += string(t)
			} else {
				c = append(c, Piece{Text: string(t)})
			}
		case xml.StartElement:
			inner, err := x.content(n)
			if err != nil {
				return nil, err
			}
			c = append(c, x.inline(t, inner)...)
		}
	}
}

// inline is what an inline element becomes.
func (x *reader) inline(e xml.StartElement, inner Content) Content {
	id := xmlread.Attr(e, "id")
	if nth := len(x.unit.Segments) - 1; x.v == V21 && nth > 0 {
		id = strings.TrimPrefix(id, codeID21("", nth))
	}
	switch e.Name.Local {
	case "g", "pc":
		return Content{{Code: &Code{ID: id, Paired: true, Kind: xmlread.Attr(e, "type"), Content: inner}}}
	case "mrk", "sm", "em":
		return inner
	}
	return Content{{Code: &Code{ID: id, Kind: xmlread.Attr(e, "type")}}}
}

func (x *reader) end(name string) {
	x.depth--
	switch name {
	case "segment", "ignorable":
		if x.seg != nil && x.seg.State == "" {
			x.seg.State = Initial
		}
		x.seg = nil
	case "unit", "trans-unit":
		if x.seg != nil && x.seg.State == "" {
			x.seg.State = Initial
		}
		x.unit, x.seg = nil, nil
	case "file":
		x.file = nil
	}
}

// Splice puts targets, by segment ID, into a document that Read takes; all else stays byte for byte. state is set where
// it is not empty and the target element is written anew.
func Splice(data []byte, targets map[string]Content, state State) ([]byte, error) {
	bom := len(data) - len(bytes.TrimPrefix(data, []byte("\xEF\xBB\xBF")))
	d, v, err := Read(data)
	if err != nil {
		return nil, err
	}
	type change struct {
		place
		text []byte
	}
	var all []change
	for f := range d.Files {
		for u := range d.Files[f].Units {
			for nth, s := range d.Files[f].Units[u].Segments {
				c, ok := targets[s.ID]
				if !ok || s.Source == nil {
					continue
				}
				all = append(all, change{place{s.place.from + bom, s.place.to + bom}, element(v, c, state, nth)})
			}
		}
	}
	slices.SortFunc(all, func(a, b change) int { return a.from - b.from })
	out := make([]byte, 0, len(data)+256)
	at := 0
	for _, c := range all {
		if c.from < at || c.to > len(data) {
			return nil, errors.New("the document is not in UTF-8; save it so")
		}
		out = append(append(out, data[at:c.from]...), c.text...)
		at = c.to
	}
	return append(out, data[at:]...), nil
}

// element is the target element of a unit's nth segment.
func element(v Version, c Content, s State, nth int) []byte {
	var b bytes.Buffer
	x := &writer{nth: nth}
	x.out = bufio.NewWriter(&b)
	x.put("<target")
	if v == V12 && s != "" {
		x.attr("state", states12[s])
	}
	x.put(">")
	if v == V12 {
		x.content12(c)
	} else {
		x.content21(c)
	}
	x.put("</target>")
	x.out.Flush()
	return b.Bytes()
}
