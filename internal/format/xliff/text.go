package xliff

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"recto/internal/text/markup"
)

// ownCode begins the ID of a target's span that its source does not have; its number among the target's follows.
const ownCode = "x"

// FromText is a source text as content: each span is a code whose ID is its number among the text's spans, from 1.
func FromText(t markup.Text) Content { return FromTarget(t, t.Spans) }

// FromTarget is a target as content, whose spans borrow the codes of those of its source that are the same.
func FromTarget(t markup.Text, source []markup.Span) Content {
	used := make([]bool, len(source))
	ids := make([]string, len(t.Spans))
	for i, s := range t.Spans {
		ids[i] = ownCode + strconv.Itoa(i+1)
		for k, b := range source {
			if !used[k] && sameSpan(s, b) {
				used[k], ids[i] = true, strconv.Itoa(k+1)
				break
			}
		}
	}
	content, _ := cut(t, ids, 0, 0, len(t.Plain))
	return content
}

func sameSpan(a, b markup.Span) bool {
	return a.Kind == b.Kind && a.URL == b.URL && a.Text == b.Text && (a.Start == a.End) == (b.Start == b.End)
}

// cut makes content of the text from..to with the spans from the i-th on that lie in it, and gives the next span.
func cut(t markup.Text, ids []string, i, from, to int) (Content, int) {
	var out Content
	at := from
	for i < len(t.Spans) && t.Spans[i].Start <= to {
		s := t.Spans[i]
		if s.Start < at || s.End > to || s.Start == to && s.End == to && to != len(t.Plain) && from != to {
			break
		}
		if s.Start > at {
			out = append(out, Piece{Text: t.Plain[at:s.Start]})
		}
		c := &Code{ID: ids[i], Paired: s.End > s.Start, Kind: kindOf(s.Kind), Equiv: equiv(s)}
		i++
		if c.Paired {
			c.Content, i = cut(t, ids, i, s.Start, s.End)
		}
		out = append(out, Piece{Code: c})
		at = s.End
	}
	if at < to {
		out = append(out, Piece{Text: t.Plain[at:to]})
	}
	return out, i
}

func kindOf(k markup.SpanKind) string {
	switch k {
	case markup.Link:
		return "link"
	case markup.InlineImage:
		return "image"
	case markup.Emphasis, markup.Strong, markup.Strike, markup.CodeSpan, markup.Sub, markup.Sup:
		return "fmt"
	}
	return "other"
}

func equiv(s markup.Span) string {
	switch s.Kind {
	case markup.Strong:
		return "**"
	case markup.Emphasis:
		return "*"
	case markup.CodeSpan:
		return "`"
	case markup.Link:
		return s.URL
	case markup.FootnoteRef:
		return "[^" + s.Text + "]"
	}
	return string(s.Kind)
}

// Text is a target's content as a text whose spans are those of the source that its codes name; own are those of the
// target that FromTarget wrote, for the codes that it has beside the source's. A code that is neither's, or that stands
// twice, is an error that names it; lost are the numbers of the source's codes that do not stand in it.
func (c Content) Text(source, own []markup.Span) (t markup.Text, lost []int, err error) {
	seen := map[string]bool{}
	if err := c.text(&t, source, own, seen); err != nil {
		return t, nil, err
	}
	for i := range source {
		if !seen[strconv.Itoa(i+1)] {
			lost = append(lost, i+1)
		}
	}
	slices.SortStableFunc(t.Spans, func(a, b markup.Span) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	return t, lost, nil
}

func (c Content) text(t *markup.Text, source, own []markup.Span, seen map[string]bool) error {
	for _, p := range c {
		if p.Code == nil {
			t.Plain += p.Text
			continue
		}
		number, of := p.Code.ID, source
		if name, ok := strings.CutPrefix(number, ownCode); ok {
			number, of = name, own
		}
		n, err := strconv.Atoi(number)
		if err != nil || n < 1 || n > len(of) {
			return fmt.Errorf("the code %q is none of its source", p.Code.ID)
		}
		if seen[p.Code.ID] {
			return fmt.Errorf("the code %q stands twice", p.Code.ID)
		}
		seen[p.Code.ID] = true
		span := of[n-1]
		span.Start = len(t.Plain)
		at := len(t.Spans)
		t.Spans = append(t.Spans, span)
		if err := p.Code.Content.text(t, source, own, seen); err != nil {
			return err
		}
		t.Spans[at].End = len(t.Plain)
	}
	return nil
}
