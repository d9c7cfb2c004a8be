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
	maxVariants = 200     // of one unit; of its properties and notes too
	maxUnit     = 8 << 20 // bytes
	maxSegment  = 1 << 20 // bytes
	maxPieces   = 20_000  // of one unit
)

// Reader reads the units of a file.
type Reader struct {
	Header Header
	in     *xmlread.Reader
	began  int64               // where the unit began
	pieces int                 // of the unit
	size   int                 // of the segment
	langs  map[string]lang.Tag // as written: few are in a file, and there is one in each variant
}

// NewReader reads a file's header.
func NewReader(r io.Reader) (*Reader, error) {
	x := &Reader{in: xmlread.New(r), langs: map[string]lang.Tag{}}
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
	r.began, r.pieces = r.in.Began(), 0
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
		if r.in.Offset()-r.began > maxUnit {
			return r.in.At(fmt.Errorf("a unit is over %d MiB", maxUnit>>20))
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
	value, err := r.in.Text()
	if err != nil {
		return broken(err)
	}
	if len(*to) == maxVariants {
		return r.in.At(fmt.Errorf("a unit has more than %d properties", maxVariants))
	}
	*to = append(*to, Prop{xmlread.Attr(e, "type"), value})
	return nil
}

func (r *Reader) note(to *[]string) error {
	n, err := r.in.Text()
	if err != nil {
		return broken(err)
	}
	if len(*to) == maxVariants {
		return r.in.At(fmt.Errorf("a unit has more than %d notes", maxVariants))
	}
	*to = append(*to, n)
	return nil
}

// langOf reads a language; of a tag that nobody knows (Trados' "es-em") the language alone counts.
func (r *Reader) langOf(written string) (lang.Tag, error) {
	if tag, ok := r.langs[written]; ok {
		return tag, nil
	}
	tag, err := lang.Parse(written)
	if base, _, more := strings.Cut(strings.ReplaceAll(written, "_", "-"), "-"); err != nil && more {
		tag, err = lang.Parse(base)
	}
	if err == nil && len(r.langs) < maxVariants {
		r.langs[written] = tag
	}
	return tag, err
}

func (r *Reader) variant(e xml.StartElement) (Variant, error) {
	written := xmlread.Attr(e, "lang")
	v := Variant{CreatedBy: xmlread.Attr(e, "creationid"), ChangedBy: xmlread.Attr(e, "changeid"),
		Created: timeOf(xmlread.Attr(e, "creationdate")), Changed: timeOf(xmlread.Attr(e, "changedate"))}
	var err error
	if v.Lang, err = r.langOf(written); err != nil || v.Lang == "" {
		return v, r.in.At(fmt.Errorf("the variant's language is %q; give it as xml:lang=\"de\"", written))
	}
	seen := false
	err = r.children(func(e xml.StartElement) error {
		switch e.Name.Local {
		case "seg":
			seen = true
			r.size = 0
			var err error
			v.Segment, err = r.segment()
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

// segment reads text and codes to the end of the element that was opened last.
func (r *Reader) segment() (Segment, error) {
	var s Segment
	var run []byte // text that comments may cut
	text := func() {
		if len(run) > 0 {
			s = append(s, Piece{Text: string(run)})
			run = run[:0]
		}
	}
	for {
		t, err := r.in.Token()
		if err != nil {
			return nil, broken(err)
		}
		if r.pieces++; r.pieces > maxPieces {
			return nil, r.in.At(fmt.Errorf("a unit has more than %d pieces of text and codes", maxPieces))
		}
		switch t := t.(type) {
		case xml.EndElement:
			text()
			return s, nil
		case xml.CharData:
			if r.size += len(t); r.size > maxSegment {
				return nil, r.in.At(fmt.Errorf("a segment is over %d KiB", maxSegment>>10))
			}
			run = append(run, t...)
		case xml.StartElement:
			text()
			c, err := r.code(t)
			if err != nil {
				return nil, err
			}
			s = append(s, Piece{Code: c})
		}
	}
}

func (r *Reader) code(e xml.StartElement) (*Code, error) {
	c := &Code{Name: e.Name.Local, I: xmlread.Attr(e, "i"), X: xmlread.Attr(e, "x"), Type: xmlread.Attr(e, "type"), Pos: xmlread.Attr(e, "pos"), Assoc: xmlread.Attr(e, "assoc")}
	if !isCode(c.Name) {
		return nil, r.in.At(fmt.Errorf("<%s> does not belong into a segment", c.Name))
	}
	var err error
	c.Content, err = r.segment()
	return c, err
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
