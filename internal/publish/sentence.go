package publish

import (
	"html/template"
	"net/url"
	"slices"
	"strings"
	"unicode"

	"recto/internal/newsroom"
	"recto/internal/text/markup"
)

// sentences renders a block's text, each unit a sentence that holds its original.
func (t *text) sentences(i int) template.HTML {
	b := &t.doc.Blocks[i]
	var out strings.Builder
	at := 0
	for _, u := range t.units[i] {
		if u.Start < at {
			continue // overlapping units: the first one has the words
		}
		start, end := trim(b.Text.Plain, u.Start, u.End)
		out.WriteString(t.inline(behind(b.Text, at, start)))
		words := markup.Text{} // an omitted unit has none
		if start < end {
			words = unitText(b.Text, at, start, end)
		}
		out.WriteString(t.sentence(u, words))
		at = end
	}
	if at < len(b.Text.Plain) || len(t.units[i]) == 0 {
		out.WriteString(t.inline(behind(b.Text, at, len(b.Text.Plain))))
	}
	return template.HTML(out.String())
}

// unitText is the part [start, end) of a block's text with the marks right behind it: a note stands with the
// sentence it was put on. before is where the unit before ends.
func unitText(t markup.Text, before, start, end int) markup.Text {
	out := t.Slice(start, end)
	if start == before {
		out = behind(t, start, end)
	}
	if end == len(t.Plain) {
		return out // Slice has them
	}
	for _, s := range t.Spans {
		if isMark(s) && s.Start == end {
			s.Start, s.End = end-start, end-start
			out.Spans = append(out.Spans, s)
		}
	}
	return out
}

// behind is the part [at, end) of a block's text without the marks at its start, which are those of the unit
// that ends there.
func behind(t markup.Text, at, end int) markup.Text {
	out := t.Slice(at, end)
	if at > 0 {
		out.Spans = slices.DeleteFunc(out.Spans, func(s markup.Span) bool { return isMark(s) && s.Start == 0 })
	}
	return out
}

// trim narrows a range to what is not white space, so that a sentence's tint does not run into the gap.
func trim(s string, start, end int) (int, int) {
	part := s[start:end]
	left := strings.TrimLeftFunc(part, unicode.IsSpace)
	if left == "" {
		return start, end
	}
	start += len(part) - len(left)
	return start, start + len(strings.TrimRightFunc(left, unicode.IsSpace))
}

// sentence renders a unit. Where nothing faces anything it is the words alone with their anchor.
func (t *text) sentence(u newsroom.PublishedUnit, words markup.Text) string {
	id := `<span class="s" id="s` + itoa(u.Number) + `"`
	if !t.facing {
		return `<span id="s` + itoa(u.Number) + `">` + t.inline(words) + `</span>`
	}
	shown := t.inline(words)
	if words.Plain == "" {
		shown = `<span class="cut">` + template.HTMLEscapeString(t.T("public.bead.cut")) + `</span>`
	}
	return id + ` tabindex="0">` + t.original(u) + shown + `</span>`
}

// original renders what faces a unit, hidden until its sentence is live.
func (t *text) original(u newsroom.PublishedUnit) string {
	n := ` data-nosnippet data-n="` + itoa(u.Number) + `">`
	if len(u.Source) == 0 {
		return `<span class="o none"` + n + template.HTMLEscapeString(t.T("public.bead.added_text")) + `</span>`
	}
	out := `<span class="o"` + string(attrs(t.content.Source.Lang)) + n + string(t.source(u, false))
	if u.Omitted != "" {
		out += ` <small` + string(attrs(t.Lang())) + `>` + template.HTMLEscapeString(t.T("public.bead.omitted_text", "Reason", u.Omitted)) + `</small>`
	}
	return out + `</span>`
}

const tick = `<span class="tick" aria-hidden="true">|</span>`

// source renders a unit's source sentences one after the other.
func (t *text) source(u newsroom.PublishedUnit, ticks bool) template.HTML {
	var out strings.Builder
	for i, s := range u.Source {
		if i > 0 && ticks {
			out.WriteString(tick)
		}
		if i > 0 && !t.content.Source.Lang.Spaceless() {
			out.WriteByte(' ')
		}
		out.WriteString(withoutNotes(s.Text).HTML(t.sourceURL))
	}
	return template.HTML(out.String())
}

// withoutNotes drops what has no place in a source sentence shown alone: notes, footnote numbers and
// images, which would be loaded from elsewhere.
func withoutNotes(t markup.Text) markup.Text {
	out := markup.Text{Plain: t.Plain}
	for _, s := range t.Spans {
		switch s.Kind {
		case markup.Note, markup.FootnoteRef, markup.InlineImage, markup.Tag:
		default:
			out.Spans = append(out.Spans, s)
		}
	}
	return out
}

// sourceURL resolves a source's own links against where the source stands.
func (t *text) sourceURL(to string) string {
	base, err := url.Parse(t.content.Source.URL)
	if err != nil || !isWeb(t.content.Source.URL) {
		return to
	}
	ref, err := url.Parse(to)
	if err != nil {
		return ""
	}
	return base.ResolveReference(ref).String()
}

// inline renders words of the translation; a note in them becomes a mark that leads to its box.
func (t *text) inline(words markup.Text) string {
	words = typeset(t.keepImages(words), t.content.Lang)
	var out strings.Builder
	at := 0
	for _, s := range words.Spans {
		if !isMark(s) || s.Start < at {
			continue
		}
		out.WriteString(withoutMarks(words.Slice(at, s.Start)).HTML(t.url))
		if s.Kind == markup.FootnoteRef {
			out.WriteString(t.footMark(s.Text))
		} else {
			out.WriteString(t.noteMark(s.Text))
		}
		at = s.Start
	}
	if at < len(words.Plain) || out.Len() == 0 {
		out.WriteString(withoutMarks(words.Slice(at, len(words.Plain))).HTML(t.url))
	}
	return out.String()
}

// isMark reports what stands in a sentence only as a sign that leads to the end of the story.
func isMark(s markup.Span) bool { return s.Kind == markup.Note || s.Kind == markup.FootnoteRef }

func withoutMarks(t markup.Text) markup.Text {
	t.Spans = slices.DeleteFunc(t.Spans, isMark)
	return t
}

func (t *text) noteMark(words string) string {
	n := len(t.notes) + 1
	t.notes = append(t.notes, noteBox{Number: n, HTML: t.mixed(typesetString(words, t.content.Lang), t.content.Source.Lang), In: t.in(t.content.Lang)})
	return `<a class="tn" href="#note-` + itoa(n) + `" id="ref-` + itoa(n) + `" aria-label="` +
		template.HTMLEscapeString(t.T("public.note.numbered", "Number", n)) + `"` + string(t.mark()) + `>` +
		template.HTMLEscapeString(t.T("public.note.mark")) + `</a>`
}

// mark gives the attributes of the page's own words inside the translation's text.
func (t *text) mark() template.HTMLAttr {
	if t.content.Lang == t.Lang() {
		return ""
	}
	return attrs(t.Lang())
}
