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
	for i := range u.Matches {
		if m := &u.Matches[i]; m.Segment == s.ID {
			x.put("        <alt-trans")
			x.attr("match-quality", percent(m.Score)+"%")
			x.attr("origin", m.Origin)
			x.put("><source>")
			x.content12(m.Source)
			x.put("</source><target>")
			x.content12(m.Target)
			x.put("</target></alt-trans>\n")
		}
	}
	x.put("      </trans-unit>\n")
}

// percent is a score of 0..1 in percent, rounded down: only equal texts have 100.
func percent(score float64) string { return strconv.Itoa(int(score * 100)) }

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
