package xliff

import (
	"slices"
	"strconv"
)

func (x *writer) write21() {
	x.put(`<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:mda="urn:oasis:names:tc:xliff:metadata:2.0" xmlns:mtc="urn:oasis:names:tc:xliff:matches:2.0" xmlns:gls="urn:oasis:names:tc:xliff:glossary:2.0" xmlns:its="http://www.w3.org/2005/11/its" its:version="2.0"`)
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
	x.matches(u.Matches)
	x.terms(u.Terms)
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

// matches writes the module of translation candidates.
func (x *writer) matches(all []Match) {
	if len(all) == 0 {
		return
	}
	x.nth = 0
	x.put("      <mtc:matches>\n")
	for i := range all {
		m := &all[i]
		x.put("        <mtc:match")
		x.attr("ref", "#"+m.Segment)
		x.attr("similarity", percent(m.Score))
		x.attr("type", string(or(string(m.Kind), string(FromIt))))
		x.attr("origin", m.Origin)
		x.put("><source xml:space=\"preserve\">")
		x.content21(m.Source)
		x.put("</source><target xml:space=\"preserve\">")
		x.content21(m.Target)
		x.put("</target></mtc:match>\n")
	}
	x.put("      </mtc:matches>\n")
}

// terms writes the module of glossaries; a term that has neither a rendering nor a definition is left out.
func (x *writer) terms(all []Term) {
	all = slices.DeleteFunc(slices.Clone(all), func(t Term) bool { return len(t.Targets) == 0 && t.Definition == "" })
	if len(all) == 0 {
		return
	}
	x.put("      <gls:glossary>\n")
	for _, t := range all {
		x.put("        <gls:glossEntry><gls:term>")
		x.text(t.Source)
		x.put("</gls:term>")
		for _, to := range t.Targets {
			x.put("<gls:translation>")
			x.text(to)
			x.put("</gls:translation>")
		}
		if t.Definition != "" {
			x.put("<gls:definition>")
			x.text(t.Definition)
			x.put("</gls:definition>")
		}
		x.put("</gls:glossEntry>\n")
	}
	x.put("      </gls:glossary>\n")
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
