// Package xmlread reads XML that strangers made, token by token: nothing is declared, expanded or fetched, sizes and
// depth are bounded, and errors name line and column.
package xmlread

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"

	"golang.org/x/text/encoding/htmlindex"
	"golang.org/x/text/encoding/unicode"
	"golang.org/x/text/transform"
)

const (
	maxDepth = 100     // elements inside each other
	maxAttrs = 200     // attributes of one element
	maxToken = 8 << 20 // bytes of one tag or one run of text
)

// Reader reads tokens.
type Reader struct {
	in    *xml.Decoder
	guard *guard
	depth int
	line  int // where the last token began
	col   int
	began int64 // where the last token began, in bytes of UTF-8
	any   bool  // an element was seen
}

// New makes a reader of a document in UTF-8, UTF-16 with a byte order mark, or what its declaration names.
func New(r io.Reader) *Reader {
	g := &guard{in: transform.NewReader(r, unicode.BOMOverride(transform.Nop))}
	x := &Reader{in: xml.NewDecoder(g), guard: g}
	x.in.CharsetReader = charset
	return x
}

// Token is the next start element, end element or text; comments and processing instructions are passed over. At the
// document's end it is io.EOF. The token is valid until the next call. All errors but io.EOF name their place.
func (r *Reader) Token() (xml.Token, error) {
	for {
		r.guard.left = maxToken
		r.line, r.col = r.in.InputPos()
		r.began = r.in.InputOffset()
		t, err := r.in.Token()
		if err == io.EOF && !r.any {
			return nil, errors.New("the file holds no XML; is it the right one?")
		}
		if err == io.EOF {
			return nil, err
		}
		if err != nil {
			r.line, r.col = r.in.InputPos() // where it broke, not where the token began
			return nil, r.At(err)
		}
		switch t := t.(type) {
		case xml.StartElement:
			r.any = true
			if r.depth++; r.depth > maxDepth {
				return nil, r.At(fmt.Errorf("elements stand more than %d deep inside each other", maxDepth))
			}
			if len(t.Attr) > maxAttrs {
				return nil, r.At(fmt.Errorf("<%s> has more than %d attributes", t.Name.Local, maxAttrs))
			}
			return t, nil
		case xml.EndElement:
			r.depth--
			return t, nil
		case xml.CharData:
			return t, nil
		case xml.Directive:
			if bytes.ContainsRune(t, '[') || bytes.HasPrefix(t, []byte("ENTITY")) {
				return nil, r.At(errors.New("the document declares entities or elements of its own; take the part in [ ] out of its DOCTYPE"))
			}
		}
	}
}

// Offset is how many bytes have been read, in UTF-8.
func (r *Reader) Offset() int64 { return r.in.InputOffset() }

// Began is where the last token began, in bytes of UTF-8.
func (r *Reader) Began() int64 { return r.began }

// Line is where the last token began, from 1.
func (r *Reader) Line() int { return r.line }

// At names the place of the last token in an error.
func (r *Reader) At(err error) error {
	var s *xml.SyntaxError
	if errors.As(err, &s) {
		return fmt.Errorf("line %d, column %d: the XML is broken: %s", r.line, r.col, s.Msg)
	}
	return fmt.Errorf("line %d, column %d: %w", r.line, r.col, err)
}

// Skip passes over the rest of the element that was opened last.
func (r *Reader) Skip() error {
	for depth := r.depth; r.depth >= depth; {
		if _, err := r.Token(); err != nil {
			return noEOF(err)
		}
	}
	return nil
}

// Text reads the text of the element that was opened last, to its end, elements inside of it included.
func (r *Reader) Text() (string, error) {
	var out strings.Builder
	for depth := r.depth; r.depth >= depth; {
		t, err := r.Token()
		if err != nil {
			return "", noEOF(err)
		}
		if c, ok := t.(xml.CharData); ok {
			if out.Len()+len(c) > maxToken {
				return "", r.At(fmt.Errorf("a text is over %d MiB", maxToken>>20))
			}
			out.Write(c)
		}
	}
	return out.String(), nil
}

func noEOF(err error) error {
	if err == io.EOF {
		return io.ErrUnexpectedEOF
	}
	return err
}

// Attr is the value of an attribute by its local name, "" where there is none.
func Attr(e xml.StartElement, name string) string {
	for _, a := range e.Attr {
		if a.Name.Local == name {
			return a.Value
		}
	}
	return ""
}

// guard bounds how much is read for one token.
type guard struct {
	in   io.Reader
	left int
}

func (g *guard) Read(p []byte) (int, error) {
	if g.left <= 0 {
		return 0, fmt.Errorf("one piece of the document is over %d MiB", maxToken>>20)
	}
	n, err := g.in.Read(p[:min(len(p), g.left)])
	g.left -= n
	return n, err
}

// charset reads other encodings. UTF-16 was read by its byte order mark already.
func charset(label string, in io.Reader) (io.Reader, error) {
	if strings.HasPrefix(strings.ToLower(label), "utf-16") {
		return in, nil
	}
	enc, err := htmlindex.Get(label)
	if err != nil {
		return nil, fmt.Errorf("the character set %q is not known; save the file as UTF-8", label)
	}
	return enc.NewDecoder().Reader(in), nil
}
