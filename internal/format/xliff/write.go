package xliff

import (
	"bufio"
	"encoding/xml"
	"io"
	"strconv"
	"strings"
)

// Write writes a document.
func Write(w io.Writer, v Version, d Document) error {
	x := &writer{out: bufio.NewWriterSize(w, 64<<10), d: d}
	x.put(xml.Header)
	if v == V12 {
		x.write12()
	} else {
		x.write21()
	}
	return x.out.Flush()
}

type writer struct {
	out *bufio.Writer
	d   Document
	nth int // the segment in its unit, from 0
}

func (x *writer) put(s string) { x.out.WriteString(s) }

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\r", "&#13;")

// text writes characters; those that XML cannot hold are left out.
func (x *writer) text(s string) {
	escaper.WriteString(x.out, strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' && r != '\r' || r == 0xFFFE || r == 0xFFFF {
			return -1
		}
		return r
	}, s))
}

func (x *writer) attr(name, value string) {
	if value != "" {
		x.put(" " + name + `="`)
		x.text(value)
		x.put(`"`)
	}
}

// states12 are version 1.2's words for the states.
var states12 = map[State]string{Initial: "new", Translated: "translated", Reviewed: "needs-review-l10n", Final: "signed-off", "": "new"}

func (x *writer) write12() {
	x.put(`<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">` + "\n")
	for i := range x.d.Files {
		f := &x.d.Files[i]
		x.put("  <file")
		x.attr("original", or(f.Original, f.ID))
		x.attr("source-language", string(x.d.From))
		x.attr("target-language", string(x.d.To))
		x.attr("datatype", "plaintext")
		x.put(">\n    <header>\n")
		x.phases(f)
		for _, n := range f.Facts {
			x.put("      <note")
			x.attr("from", n.Name)
			x.put(">")
			x.text(n.Value)
			x.put("</note>\n")
		}
		x.put("    </header>\n    <body>\n")
		for k := range f.Units {
			for s := range f.Units[k].Segments {
				x.unit12(f, &f.Units[k], &f.Units[k].Segments[s], s == 0)
			}
		}
		x.put("    </body>\n  </file>\n")
	}
	x.put("</xliff>\n")
}

func or(s, usual string) string {
	if s == "" {
		return usual
	}
	return s
}

func (x *writer) phases(f *File) {
	if f.Translator == "" && f.Reviewer == "" {
		return
	}
	x.put("      <phase-group>\n")
	for _, p := range [][2]string{{"translation", f.Translator}, {"review", f.Reviewer}} {
		if p[1] != "" {
			x.put("        <phase")
			x.attr("phase-name", p[0])
			x.attr("process-name", p[0])
			x.attr("contact-name", p[1])
			x.put("/>\n")
		}
	}
	x.put("      </phase-group>\n")
}

func (x *writer) unit12(f *File, u *Unit, s *Segment, first bool) {
	x.put("      <trans-unit")
	x.attr("id", s.ID)
	if s.State == Final || s.State == Reviewed {
		x.attr("approved", "yes")
	}
	x.put(` xml:space="preserve">` + "\n        <source>")
	x.content12(s.Source)
	x.put("</source>\n")
	// OmegaT fills a target in where there is one with words: the source's, until it is translated.
	if x.put("        <target"); !s.HasTarget {
		x.put(` state="new">`)
		x.content12(s.Source)
		x.put("</target>\n")
	} else {
		x.attr("state", states12[s.State])
		if f.Translator != "" && s.State != Initial {
			x.attr("phase-name", "translation")
		}
		x.put(">")
		x.content12(s.Target)
		x.put("</target>\n")
	}
	if first {
		for _, n := range u.Notes {
			x.put("        <note")
			x.attr("from", n.From)
			x.put(">")
			x.text(n.Text)
			x.put("</note>\n")
		}
	}
	x.put("      </trans-unit>\n")
}

// ctypes are version 1.2's words for the kinds of codes.
var ctypes = map[string]string{"link": "link", "image": "image", "fmt": "x-fmt", "other": "x-other"}

func (x *writer) content12(c Content) {
	for _, p := range c {
		if p.Code == nil {
			x.text(p.Text)
			continue
		}
		name := "x"
		if p.Code.Paired {
			name = "g"
		}
		x.put("<" + name)
		x.attr("id", p.Code.ID)
		x.attr("ctype", or(ctypes[p.Code.Kind], "x-other"))
		x.attr("equiv-text", p.Code.Equiv)
		if !p.Code.Paired {
			x.put("/>")
			continue
		}
		x.put(">")
		x.content12(p.Code.Content)
		x.put("</g>")
	}
}

func (x *writer) write21() {
	x.put(`<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0"`)
	x.attr("srcLang", string(x.d.From))
	x.attr("trgLang", string(x.d.To))
	x.put(">\n")
	for i := range x.d.Files {
		f := &x.d.Files[i]
		x.put("  <file")
		x.attr("id", f.ID)
		x.attr("original", f.Original)
		x.put(">\n")
		if len(f.Facts) > 0 {
			x.put("    <mda:metadata>\n      <mda:metaGroup category=\"capture\">\n")
			for _, n := range f.Facts {
				x.put("        <mda:meta")
				x.attr("type", n.Name)
				x.put(">")
				x.text(n.Value)
				x.put("</mda:meta>\n")
			}
			x.put("      </mda:metaGroup>\n    </mda:metadata>\n")
		}
		for k := range f.Units {
			x.unit21(f, &f.Units[k])
		}
		x.put("  </file>\n")
	}
	x.put("</xliff>\n")
}

func (x *writer) unit21(f *File, u *Unit) {
	x.put("    <unit")
	x.attr("id", u.ID)
	x.attr("its:person", f.Translator)
	x.attr("its:revPerson", f.Reviewer)
	x.put(">\n")
	if len(u.Notes) > 0 {
		x.put("      <notes>\n")
		for _, n := range u.Notes {
			x.put("        <note")
			x.attr("category", n.From)
			x.put(">")
			x.text(n.Text)
			x.put("</note>\n")
		}
		x.put("      </notes>\n")
	}
	for i := range u.Segments {
		s := &u.Segments[i]
		x.nth = i
		x.put("      <segment")
		x.attr("id", s.ID)
		x.attr("state", string(or(string(s.State), string(Initial))))
		x.put(">\n        <source xml:space=\"preserve\">")
		x.content21(s.Source)
		x.put("</source>\n")
		if s.HasTarget {
			x.put("        <target xml:space=\"preserve\">")
			x.content21(s.Target)
			x.put("</target>\n")
		}
		x.put("      </segment>\n")
	}
	x.put("    </unit>\n")
}

// codeID21 is what version 2 calls a code of a unit's nth segment, from 0: its codes' IDs are unique in the whole unit.
func codeID21(id string, nth int) string {
	if nth == 0 {
		return id
	}
	return strconv.Itoa(nth+1) + "." + id
}

func (x *writer) content21(c Content) {
	for _, p := range c {
		if p.Code == nil {
			x.text(p.Text)
			continue
		}
		kind := p.Code.Kind
		if kind != "fmt" && kind != "link" && kind != "image" {
			kind = "other"
		}
		if !p.Code.Paired {
			x.put("<ph")
			x.attr("id", codeID21(p.Code.ID, x.nth))
			x.attr("type", kind)
			x.attr("equiv", p.Code.Equiv)
			x.put("/>")
			continue
		}
		x.put("<pc")
		x.attr("id", codeID21(p.Code.ID, x.nth))
		x.attr("type", kind)
		x.attr("equivStart", p.Code.Equiv)
		x.attr("equivEnd", p.Code.Equiv)
		x.put(">")
		x.content21(p.Code.Content)
		x.put("</pc>")
	}
}
