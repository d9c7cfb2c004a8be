package tmx

import (
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"recto/internal/format/xmlread"
	"recto/internal/text/lang"
)

const (
	maxVariants = 200     // of one unit
	maxSegment  = 1 << 20 // bytes
	maxPieces   = 10_000  // of one segment
)

// Reader reads the units of a file.
type Reader struct {
	Header Header
	in     *xmlread.Reader
}

// NewReader reads a file's header.
func NewReader(r io.Reader) (*Reader, error) {
	x := &Reader{in: xmlread.New(r)}
	for root := false; ; {
		t, err := x.in.Token()
		if err == io.EOF {
			return nil, errors.New("the file has no <body>; is it complete?")
		}
		if err != nil {
			return nil, err
		}
		e, ok := t.(xml.StartElement)
		if !ok {
			continue
		}
		switch {
		case !root && e.Name.Local != "tmx":
			return nil, x.in.At(fmt.Errorf("the file begins with <%s> and is no TMX", e.Name.Local))
		case !root:
			root = true
		case e.Name.Local == "header":
			x.Header = headerOf(e)
			if err := x.in.Skip(); err != nil {
				return nil, err
			}
		case e.Name.Local == "body":
			return x, nil
		default:
			if err := x.in.Skip(); err != nil {
				return nil, err
			}
		}
	}
}

func headerOf(e xml.StartElement) Header {
	return Header{Tool: xmlread.Attr(e, "creationtool"), ToolVersion: xmlread.Attr(e, "creationtoolversion"), SegType: xmlread.Attr(e, "segtype"),
		Format: xmlread.Attr(e, "o-tmf"), AdminLang: xmlread.Attr(e, "adminlang"), SourceLang: xmlread.Attr(e, "srclang"), DataType: xmlread.Attr(e, "datatype")}
}

// Offset is how many bytes were read so far, in UTF-8.
func (r *Reader) Offset() int64 { return r.in.Offset() }

// Next is the next unit, io.EOF behind the last. An error names line and column; nothing can be read after it.
func (r *Reader) Next() (Unit, error) {
	for {
		t, err := r.in.Token()
		if err == io.EOF {
			return Unit{}, errors.New("the file ends before </body>; is it complete?")
		}
		if err != nil {
			return Unit{}, err
		}
		switch t := t.(type) {
		case xml.EndElement:
			return Unit{}, io.EOF
		case xml.StartElement:
			if t.Name.Local == "tu" {
				return r.unit(t)
			}
			if err := r.in.Skip(); err != nil {
				return Unit{}, err
			}
		}
	}
}

func (r *Reader) unit(e xml.StartElement) (Unit, error) {
	u := Unit{Line: r.in.Line(), ID: xmlread.Attr(e, "tuid"), CreatedBy: xmlread.Attr(e, "creationid"), ChangedBy: xmlread.Attr(e, "changeid"),
		Created: timeOf(xmlread.Attr(e, "creationdate")), Changed: timeOf(xmlread.Attr(e, "changedate"))}
	u.Used, _ = strconv.Atoi(xmlread.Attr(e, "usagecount"))
	err := r.children(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "tuv":
			if len(u.Variants) == maxVariants {
				return r.in.At(fmt.Errorf("a unit has more than %d variants", maxVariants))
			}
			v, err := r.variant(e)
			u.Variants = append(u.Variants, v)
			return err
		case "prop":
			return r.prop(&u.Props, e)
		case "note":
			return r.note(&u.Notes)
		}
		return r.in.Skip()
	})
	return u, err
}

// children calls do for each element inside of the one that was opened last; do must read it to its end.
func (r *Reader) children(do func(xml.StartElement) error) error {
	for {
		t, err := r.in.Token()
		if err != nil {
			return broken(err)
		}
		switch t := t.(type) {
		case xml.EndElement:
			return nil
		case xml.StartElement:
			if err := do(t); err != nil {
				return err
			}
		}
	}
}

func broken(err error) error {
	if err == io.EOF {
		return errors.New("the file ends inside of a unit; is it complete?")
	}
	return err
}

func (r *Reader) prop(to *[]Prop, e xml.StartElement) error {
	p := Prop{Type: xmlread.Attr(e, "type")}
	var err error
	if p.Value, err = r.in.Text(); err != nil {
		return broken(err)
	}
	if len(*to) < maxVariants {
		*to = append(*to, p)
	}
	return nil
}

func (r *Reader) note(to *[]string) error {
	n, err := r.in.Text()
	if err != nil {
		return broken(err)
	}
	if len(*to) < maxVariants {
		*to = append(*to, n)
	}
	return nil
}

func (r *Reader) variant(e xml.StartElement) (Variant, error) {
	written := xmlread.Attr(e, "lang")
	v := Variant{CreatedBy: xmlread.Attr(e, "creationid"), ChangedBy: xmlread.Attr(e, "changeid"),
		Created: timeOf(xmlread.Attr(e, "creationdate")), Changed: timeOf(xmlread.Attr(e, "changedate"))}
	var err error
	if v.Lang, err = lang.Parse(written); err != nil || v.Lang == "" {
		return v, r.in.At(fmt.Errorf("the variant's language is %q; give it as xml:lang=\"de\"", written))
	}
	seen := false
	err = r.children(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "seg":
			seen = true
			n := 0
			var err error
			v.Segment, err = r.segment(&n)
			return err
		case "prop":
			return r.prop(&v.Props, e)
		case "note":
			return r.note(&v.Notes)
		}
		return r.in.Skip()
	})
	if err == nil && !seen {
		err = r.in.At(errors.New("a variant has no <seg>"))
	}
	return v, err
}

// segment reads text and codes to the end of the element that was opened last. n counts the pieces.
func (r *Reader) segment(n *int) (Segment, error) {
	var s Segment
	size := 0
	for {
		t, err := r.in.Token()
		if err != nil {
			return nil, broken(err)
		}
		if *n++; *n > maxPieces || size > maxSegment {
			return nil, r.in.At(fmt.Errorf("a segment is over %d KiB or has more than %d pieces", maxSegment>>10, maxPieces))
		}
		switch t := t.(type) {
		case xml.EndElement:
			return s, nil
		case xml.CharData:
			size += len(t)
			if k := len(s); k > 0 && s[k-1].Code == nil {
				s[k-1].Text += string(t)
			} else {
				s = append(s, Piece{Text: string(t)})
			}
		case xml.StartElement:
			c := &Code{Name: t.Name.Local, I: xmlread.Attr(t, "i"), X: xmlread.Attr(t, "x"), Type: xmlread.Attr(t, "type"), Pos: xmlread.Attr(t, "pos"), Assoc: xmlread.Attr(t, "assoc")}
			if !isCode(c.Name) {
				return nil, r.in.At(fmt.Errorf("<%s> does not belong into a segment", c.Name))
			}
			if c.Content, err = r.segment(n); err != nil {
				return nil, err
			}
			s = append(s, Piece{Code: c})
		}
	}
}

func isCode(name string) bool {
	switch name {
	case "bpt", "ept", "it", "ph", "hi", "sub", "ut":
		return true
	}
	return false
}

func timeOf(s string) time.Time {
	t, err := time.Parse(timeForm, strings.TrimSpace(s))
	if err != nil {
		return time.Time{}
	}
	return t
}
