package newsroom

import (
	"cmp"
	"slices"
	"strings"

	"recto/internal/text/markup"
)

// Notes are the translator's notes in a text, in the order of their places.
func Notes(t markup.Text) []string {
	var out []string
	for _, s := range t.Spans {
		if s.Kind == markup.Note {
			out = append(out, s.Text)
		}
	}
	return out
}

// WithoutNotes is a text as its source's words go: without what the translator says beside them.
func WithoutNotes(t markup.Text) markup.Text {
	t.Spans = slices.DeleteFunc(slices.Clone(t.Spans), isNote)
	if len(t.Spans) == 0 {
		t.Spans = nil
	}
	return t
}

// WithNotes is a text with more spans, which may stand anywhere in it.
func WithNotes(t markup.Text, notes ...markup.Span) markup.Text {
	t.Spans = append(slices.Clone(t.Spans), notes...)
	slices.SortStableFunc(t.Spans, func(a, b markup.Span) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	return t
}

// Blank reports whether a text says nothing. A note alone says nothing: it is beside the words.
func Blank(t markup.Text) bool {
	return strings.TrimSpace(t.Plain) == "" && !slices.ContainsFunc(t.Spans, func(s markup.Span) bool { return !isNote(s) })
}

func isNote(s markup.Span) bool { return s.Kind == markup.Note }
