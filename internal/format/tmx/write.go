package tmx

import (
	"bufio"
	"encoding/xml"
	"io"
	"strconv"
	"strings"
	"time"

	"recto/internal/text/lang"
)

// Writer writes a file.
type Writer struct{ out *bufio.Writer }

// NewWriter writes a file's beginning. What the header leaves empty gets the usual value.
func NewWriter(w io.Writer, h Header) *Writer {
	x := &Writer{bufio.NewWriterSize(w, 64<<10)}
	x.out.WriteString(xml.Header + `<!DOCTYPE tmx SYSTEM "tmx14.dtd">` + "\n" + `<tmx version="1.4">` + "\n  <header")
	for _, a := range [][2]string{
		{"creationtool", or(h.Tool, "recto")}, {"creationtoolversion", or(h.ToolVersion, "1")}, {"segtype", or(h.SegType, "sentence")},
		{"o-tmf", or(h.Format, "recto")}, {"adminlang", or(h.AdminLang, "en")}, {"srclang", or(h.SourceLang, "*all*")}, {"datatype", or(h.DataType, "plaintext")},
	} {
		x.attr(a[0], a[1])
	}
	x.out.WriteString("/>\n  <body>\n")
	return x
}

func or(s, usual string) string {
	if s == "" {
		return usual
	}
	return s
}

// Write writes a unit.
func (w *Writer) Write(u Unit) error {
	w.out.WriteString("    <tu")
	w.attr("tuid", u.ID)
	if u.Used > 0 {
		w.attr("usagecount", strconv.Itoa(u.Used))
	}
	w.changes(u.Created, u.CreatedBy, u.Changed, u.ChangedBy)
	w.out.WriteString(">\n")
	w.notes("      ", u.Notes, u.Props)
	for i := range u.Variants {
		v := &u.Variants[i]
		w.out.WriteString("      <tuv")
		w.attr("xml:lang", string(v.Lang))
		w.changes(v.Created, v.CreatedBy, v.Changed, v.ChangedBy)
		w.out.WriteString(">")
		if len(v.Notes)+len(v.Props) > 0 {
			w.out.WriteString("\n")
			w.notes("        ", v.Notes, v.Props)
			w.out.WriteString("        ")
		}
		w.out.WriteString("<seg>")
		w.segment(v.Segment)
		w.out.WriteString("</seg></tuv>\n")
	}
	_, err := w.out.WriteString("    </tu>\n")
	return err
}

// Close ends the file.
func (w *Writer) Close() error {
	w.out.WriteString("  </body>\n</tmx>\n")
	return w.out.Flush()
}

func (w *Writer) attr(name, value string) {
	if value == "" {
		return
	}
	w.out.WriteString(" " + name + `="`)
	w.text(strings.Join(strings.Fields(value), " ")) // XML reads line breaks in attributes as blanks
	w.out.WriteString(`"`)
}

func (w *Writer) changes(created time.Time, by string, changed time.Time, changedBy string) {
	if !created.IsZero() {
		w.attr("creationdate", created.UTC().Format(timeForm))
	}
	w.attr("creationid", by)
	if !changed.IsZero() {
		w.attr("changedate", changed.UTC().Format(timeForm))
	}
	w.attr("changeid", changedBy)
}

func (w *Writer) notes(indent string, notes []string, props []Prop) {
	for _, n := range notes {
		w.out.WriteString(indent + "<note>")
		w.text(n)
		w.out.WriteString("</note>\n")
	}
	for _, p := range props {
		w.out.WriteString(indent + "<prop")
		w.attr("type", or(p.Type, "x-unknown"))
		w.out.WriteString(">")
		w.text(p.Value)
		w.out.WriteString("</prop>\n")
	}
}

func (w *Writer) segment(s Segment) {
	for _, p := range s {
		if p.Code == nil {
			w.text(p.Text)
			continue
		}
		c := p.Code
		w.out.WriteString("<" + c.Name)
		for _, a := range codeAttrs(c) {
			w.attr(a[0], a[1])
		}
		w.out.WriteString(">")
		w.segment(c.Content)
		w.out.WriteString("</" + c.Name + ">")
	}
}

// codeAttrs are the attributes that the DTD allows the code to have, with those that it asks for.
func codeAttrs(c *Code) [][2]string {
	switch c.Name {
	case "bpt":
		return [][2]string{{"i", or(c.I, "1")}, {"x", c.X}, {"type", c.Type}}
	case "ept":
		return [][2]string{{"i", or(c.I, "1")}}
	case "it":
		return [][2]string{{"pos", or(c.Pos, "begin")}, {"x", c.X}, {"type", c.Type}}
	case "ph":
		return [][2]string{{"assoc", c.Assoc}, {"x", c.X}, {"type", c.Type}}
	case "hi", "ut":
		if c.Name == "ut" {
			return [][2]string{{"x", c.X}}
		}
		return [][2]string{{"x", c.X}, {"type", c.Type}}
	}
	return [][2]string{{"type", c.Type}}
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\r", "&#13;")

// text writes characters; those that XML cannot hold are left out.
func (w *Writer) text(s string) {
	if strings.ContainsFunc(s, unprintable) {
		s = strings.Map(func(r rune) rune {
			if unprintable(r) {
				return -1
			}
			return r
		}, s)
	}
	escaper.WriteString(w.out, s)
}

func unprintable(r rune) bool {
	return r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF || r == 0xFFFD
}

// Pair is a unit of two languages in plain text.
func Pair(from lang.Tag, source Segment, to lang.Tag, target Segment) Unit {
	return Unit{Variants: []Variant{{Lang: from, Segment: source}, {Lang: to, Segment: target}}}
}
