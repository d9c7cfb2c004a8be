package xmlread_test

import (
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"testing"

	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/unicode"

	"recto/internal/format/xmlread"
)

// tokens writes a document's elements and texts down.
func tokens(in io.Reader) (string, error) {
	r := xmlread.New(in)
	var out strings.Builder
	for {
		t, err := r.Token()
		if err == io.EOF {
			return out.String(), nil
		}
		if err != nil {
			return out.String(), err
		}
		switch t := t.(type) {
		case xml.StartElement:
			fmt.Fprintf(&out, "<%s %s>", t.Name.Local, xmlread.Attr(t, "a"))
		case xml.EndElement:
			out.WriteString("</>")
		case xml.CharData:
			out.Write(t)
		}
	}
}

func TestToken(t *testing.T) {
	const doc = "<?xml version=\"1.0\" encoding=\"%s\"?>\n<!DOCTYPE x SYSTEM \"x.dtd\"><x a=\"паром\"><!-- no -->a &lt; &#1073;<?pi?></x>"
	utf16, err := unicode.UTF16(unicode.BigEndian, unicode.UseBOM).NewEncoder().String(fmt.Sprintf(doc, "UTF-16"))
	if err != nil {
		t.Fatal(err)
	}
	cyrillic, err := charmap.KOI8R.NewEncoder().String(fmt.Sprintf(doc, "koi8-r"))
	if err != nil {
		t.Fatal(err)
	}
	for name, in := range map[string]string{"utf-8": fmt.Sprintf(doc, "utf-8"), "utf-8 with a mark": "\uFEFF" + fmt.Sprintf(doc, "utf-8"), "utf-16": utf16, "koi8-r": cyrillic} {
		got, err := tokens(strings.NewReader(in))
		if want := "\n<x паром>a < б</>"; err != nil || got != want {
			t.Errorf("%s: %q, %v, want %q", name, got, err, want)
		}
	}
}

// A document is read to its end or refused with a place; nothing is declared, expanded or fetched.
func TestTokenRefuses(t *testing.T) {
	for _, c := range []struct{ name, doc, want string }{
		{"empty", "", "no XML"},
		{"billion laughs", "<!DOCTYPE x [<!ENTITY a 'ha'><!ENTITY b '&a;&a;'>]><x>&b;</x>", "line 1, column 1"},
		{"external entity", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><x>&a;</x>", "take the part in [ ] out"},
		{"parameter entity", "<!DOCTYPE x [<!ENTITY % a SYSTEM 'http://example.org/a.dtd'> %a;]><x/>", "take the part in [ ] out"},
		{"entity of nowhere", "<x>\n a&b;</x>", "line 2, column 6: the XML is broken: invalid character entity &b;"},
		{"element of nowhere", "<x>\n</y>", "line 2, column 5"},
		{"cut off", "<x>\nab", "line 2, column 3"},
		{"bytes of nowhere", "<x>\xff</x>", "invalid UTF-8"},
		{"character of nowhere", "<x>\x01</x>", "illegal character"},
		{"deep", strings.Repeat("<x>", 200), "100 deep"},
		{"attributes", "<x" + strings.Repeat(" a='b'", 300) + "/>", "200 attributes"},
		{"long tag", "<x a='" + strings.Repeat("a", 9<<20) + "'/>", "8 MiB"},
		{"long text", "<x>" + strings.Repeat("a", 9<<20) + "</x>", "8 MiB"},
		{"long comment", "<x><!--" + strings.Repeat("a", 9<<20) + "--></x>", "8 MiB"},
		{"character set", "<?xml version='1.0' encoding='x-odd'?><x/>", "x-odd"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, err := tokens(strings.NewReader(c.doc)); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("%.40q, %v, want an error that names %q", got, err, c.want)
			}
		})
	}
}

func TestTextAndSkip(t *testing.T) {
	r := xmlread.New(strings.NewReader("<x>\n<a>one <b>two</b></a><c>no <d/></c><e/></x>"))
	next := func() xml.StartElement {
		for {
			tok, err := r.Token()
			if err != nil {
				t.Fatal(err)
			}
			if e, ok := tok.(xml.StartElement); ok {
				return e
			}
		}
	}
	next()
	next()
	if got, err := r.Text(); err != nil || got != "one two" || r.Line() != 2 {
		t.Errorf("Text() = %q, %v; the line is %d", got, err, r.Line())
	}
	next()
	if err := r.Skip(); err != nil {
		t.Fatal(err)
	}
	if e := next(); e.Name.Local != "e" || r.Began() != 39 {
		t.Errorf("behind Skip stands <%s>, begun at %d", e.Name.Local, r.Began())
	}
	if _, err := r.Text(); err != nil {
		t.Fatal(err)
	}
	cut := xmlread.New(strings.NewReader("<x>a"))
	if _, err := cut.Token(); err != nil {
		t.Fatal(err)
	}
	if _, err := cut.Text(); err == nil {
		t.Error("the text of an element that does not end is taken")
	}
}

func FuzzToken(f *testing.F) {
	f.Add("<?xml version='1.0' encoding='koi8-r'?><!DOCTYPE x><x a='b'>c<!-- d --><![CDATA[e]]></x>")
	f.Add("\xfe\xff\x00<\x00x\x00/\x00>")
	f.Fuzz(func(t *testing.T, doc string) {
		r := xmlread.New(strings.NewReader(doc))
		depth, began := 0, int64(0)
		for {
			tok, err := r.Token()
			if err == io.EOF && depth != 0 {
				t.Fatal("the document ends inside of an element")
			}
			if err != nil {
				return
			}
			switch tok.(type) {
			case xml.StartElement:
				depth++
			case xml.EndElement:
				depth--
			}
			if depth < 0 || r.Began() < began || r.Offset() < r.Began() {
				t.Fatalf("depth %d, from %d to %d, before %d", depth, r.Began(), r.Offset(), began)
			}
			began = r.Began()
		}
	})
}
