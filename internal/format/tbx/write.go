package tbx

import (
	"bufio"
	"cmp"
	"encoding/xml"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"recto/internal/text/lang"
	"recto/internal/text/termbase"
)

// Version is a version of the format.
type Version int

// The versions.
const (
	V3 Version = 3
	V2 Version = 2
)

// Write writes concepts.
func Write(w io.Writer, v Version, concepts []termbase.Concept, at time.Time) error {
	x := &writer{out: bufio.NewWriterSize(w, 64<<10), v: v}
	x.put(xml.Header)
	if v == V2 {
		x.put("<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">\n<martif type=\"TBX\" xml:lang=\"en\">\n  <martifHeader>\n    <fileDesc>\n      <sourceDesc>\n        <p>")
		x.text("Written by Recto " + at.UTC().Format("2006-01-02"))
		x.put("</p>\n      </sourceDesc>\n    </fileDesc>\n    <encodingDesc>\n      <p type=\"XCSURI\">TBXXCS.xcs</p>\n    </encodingDesc>\n  </martifHeader>\n  <text>\n    <body>\n")
	} else {
		x.put("<tbx type=\"TBX-Basic\" style=\"dca\" xml:lang=\"en\" xmlns=\"urn:iso:std:iso:30042:ed-2\">\n  <tbxHeader>\n    <fileDesc>\n      <sourceDesc>\n        <p>")
		x.text("Written by Recto " + at.UTC().Format("2006-01-02"))
		x.put("</p>\n      </sourceDesc>\n    </fileDesc>\n  </tbxHeader>\n  <text>\n    <body>\n")
	}
	ids := idsOf(concepts)
	for i := range concepts {
		x.concept(ids[i], &concepts[i])
	}
	if v == V2 {
		x.put("    </body>\n  </text>\n</martif>\n")
	} else {
		x.put("    </body>\n  </text>\n</tbx>\n")
	}
	return x.out.Flush()
}

type writer struct {
	out *bufio.Writer
	v   Version
}

func (x *writer) put(s string) { x.out.WriteString(s) }

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;")

func (x *writer) text(s string) {
	s = strings.Map(func(r rune) rune {
		if r < ' ' && r != '\t' && r != '\n' || r == 0xFFFE || r == 0xFFFF || r == 0xFFFD {
			return -1
		}
		return r
	}, s)
	escaper.WriteString(x.out, s)
}

// field writes an element with a type where it has a value.
func (x *writer) field(indent, element, kind, value string) {
	if value == "" {
		return
	}
	x.put(indent + "<" + element)
	if kind != "" {
		x.put(` type="` + kind + `"`)
	}
	x.put(">")
	x.text(value)
	x.put("</" + element + ">\n")
}

// names are the elements of a version.
func (x *writer) names() (entry, section, term string) {
	if x.v == V2 {
		return "termEntry", "langSet", "tig"
	}
	return "conceptEntry", "langSec", "termSec"
}

// idsOf are the concepts' IDs: their own where they are names that XML allows and no other concept has, new ones else.
func idsOf(concepts []termbase.Concept) []string {
	taken := map[string]bool{}
	for i := range concepts {
		taken[concepts[i].ID] = true
	}
	ids, used, n := make([]string, len(concepts)), map[string]bool{}, 0
	for i := range concepts {
		ids[i] = concepts[i].ID
		for !isName(ids[i]) || used[ids[i]] {
			for n++; taken["c"+strconv.Itoa(n)]; n++ {
			}
			ids[i] = "c" + strconv.Itoa(n)
		}
		used[ids[i]] = true
	}
	return ids
}

func isName(s string) bool {
	for i := 0; i < len(s); i++ {
		c := s[i] | 0x20
		if (c < 'a' || c > 'z') && (i == 0 || (s[i] < '0' || s[i] > '9') && s[i] != '-' && s[i] != '.' && s[i] != '_') {
			return false
		}
	}
	return s != ""
}

func (x *writer) concept(id string, c *termbase.Concept) {
	entry, section, term := x.names()
	x.put(fmt.Sprintf("      <%s id=\"%s\">\n", entry, id))
	x.field("        ", "descrip", "subjectField", c.Domain)
	x.field("        ", "descrip", "definition", c.Definition)
	x.field("        ", "note", "", kindNotes[c.Kind])
	switch {
	case c.Disputed && c.Rule != "":
		x.field("        ", "note", "", disputedNote+": "+c.Rule)
	case c.Disputed:
		x.field("        ", "note", "", disputedNote)
	}
	if c.Honorific != "" {
		x.field("        ", "note", "", honorificNote+c.Honorific)
	}
	for _, r := range c.Roles {
		x.field("        ", "note", "", roleNote+r.String())
	}
	x.field("        ", "note", "", c.Note)
	for _, l := range languagesOf(c) {
		x.put(fmt.Sprintf("        <%s xml:lang=\"%s\">\n", section, l))
		for k := range c.Terms {
			if c.Terms[k].Lang == l {
				x.put("          <" + term + ">\n")
				x.term(&c.Terms[k])
				x.put("          </" + term + ">\n")
			}
		}
		x.put("        </" + section + ">\n")
	}
	x.put("      </" + entry + ">\n")
}

// parts are the parts of speech that TBX-Basic allows.
var parts = map[string]bool{"adjective": true, "noun": true, "other": true, "verb": true, "adverb": true}

// part is TBX's word for a part of speech, "" where it has none. Proper nouns are version 2's only.
func (x *writer) part(s string) string {
	switch {
	case parts[s]:
		return s
	case s == "proper noun" && x.v == V2:
		return "properNoun"
	case s == "proper noun":
		return "noun"
	}
	return ""
}

func (x *writer) term(t *termbase.Term) {
	const indent = "            "
	x.field(indent, "term", "", t.Text)
	x.field(indent, "termNote", "partOfSpeech", x.part(t.Part))
	status := cmp.Or(t.Status, termbase.Preferred)
	x.field(indent, "termNote", "administrativeStatus", statuses[status])
	notes := []string{t.Usage}
	if status == termbase.Keep {
		notes = []string{keepNote, t.Usage}
	}
	for _, note := range notes {
		if x.v == V2 {
			x.field(indent, "termNote", "usageNote", note)
		}
	}
	x.field(indent, "admin", "source", t.Source)
	for _, note := range notes {
		if x.v == V3 {
			x.field(indent, "note", "", note)
		}
	}
}

func languagesOf(c *termbase.Concept) (out []lang.Tag) {
	seen := map[lang.Tag]bool{}
	for _, t := range c.Terms {
		if !seen[t.Lang] {
			seen[t.Lang] = true
			out = append(out, t.Lang)
		}
	}
	return out
}
