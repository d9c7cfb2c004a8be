package web

import (
	"html/template"
	"strings"

	"recto/internal/newsroom"
)

// termMarks are the places in a source sentence where a term of the house stands.
func (m *maker) termMarks(seg newsroom.Segment) (marks []mark) {
	if m.terms == nil {
		return nil
	}
	from, to := m.work.Source.Lang, m.work.Translation.Lang
	for _, hit := range m.terms.Find(nil, seg.Text.Plain, from) {
		t := termOf(seg.Text.Plain[hit.Start:hit.End], m.terms.Concepts()[hit.Concept], from, to)
		if t.Keep {
			t.Use = append([]string{t.Words}, t.Use...)
		}
		if len(t.Use)+len(t.Not) > 0 {
			marks = append(marks, mark{start: hit.Start, end: hit.End, term: &t})
		}
	}
	return marks
}

// termStart begins a term's underlined words. Where the page is edited they can be reached by key (the script makes
// those of the open sentence a stop of Tab) and put their rendering in.
func (m *maker) termStart(t *termItem) string {
	if !m.editable || len(t.Use) == 0 {
		return `<span class="term">`
	}
	return `<span class="term" role="button" tabindex="-1" data-use="` + template.HTMLEscapeString(t.Use[0]) + `">`
}

// gloss is a term's rendering, which shows when the term is pointed at or has the focus.
func (m *maker) gloss(t *termItem) string {
	var out strings.Builder
	lang := template.HTMLEscapeString(string(m.work.Translation.Lang))
	out.WriteString(`<span class="gloss" lang="` + lang + `" dir="` + m.work.Translation.Lang.Dir() + `">`)
	for i, use := range t.Use {
		if i > 0 {
			out.WriteString(" · ")
		}
		out.WriteString(template.HTMLEscapeString(use))
	}
	for _, not := range t.Not {
		out.WriteString(" <del>" + template.HTMLEscapeString(not) + "</del>")
	}
	out.WriteString(`</span>`)
	return out.String()
}
