package tmx

import (
	"html"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"recto/internal/text/markup"
)

// tags are the spans that have a code here: the code's type and the HTML element that it stands for.
var tags = map[markup.SpanKind][2]string{
	markup.Emphasis: {"italic", "em"}, markup.Strong: {"bold", "strong"}, markup.Strike: {"x-strike", "del"},
	markup.CodeSpan: {"x-code", "code"}, markup.Link: {"link", "a"}, markup.Sub: {"x-sub", "sub"}, markup.Sup: {"x-sup", "sup"},
}

// FromText is a text as a segment: its spans become paired codes. Spans without words (pictures, notes) are left out.
func FromText(t markup.Text) Segment {
	if len(t.Spans) == 0 {
		return Segment{{Text: t.Plain}}
	}
	type edge struct {
		at, order int
		code      *Code
	}
	var edges []edge
	for i, s := range t.Spans {
		tag, ok := tags[s.Kind]
		if !ok || s.End <= s.Start {
			continue
		}
		n := strconv.Itoa(i + 1)
		open := "<" + tag[1] + ">"
		if s.Kind == markup.Link {
			open = `<a href="` + html.EscapeString(s.URL) + `">`
		}
		edges = append(edges, edge{s.Start, i + 1, &Code{Name: "bpt", I: n, X: n, Type: tag[0], Content: Segment{{Text: open}}}},
			edge{s.End, -i - 1, &Code{Name: "ept", I: n, Content: Segment{{Text: "</" + tag[1] + ">"}}}})
	}
	slices.SortStableFunc(edges, func(a, b edge) int {
		if a.at != b.at {
			return a.at - b.at
		}
		return a.order - b.order // inner spans close first, outer ones open first
	})
	var out Segment
	at := 0
	for _, e := range edges {
		if e.at > at {
			out = append(out, Piece{Text: t.Plain[at:e.at]})
			at = e.at
		}
		out = append(out, Piece{Code: e.code})
	}
	if at < len(t.Plain) {
		out = append(out, Piece{Text: t.Plain[at:]})
	}
	return out
}

// Text is a segment as a text: paired codes that stand for HTML or are named bold or italic become spans, line breaks
// are kept, other codes are left out.
func (s Segment) Text() markup.Text {
	if len(s) == 1 && s[0].Code == nil {
		return markup.Plain(s[0].Text)
	}
	var x textOf
	x.segment(s)
	out := markup.Text{Plain: x.plain.String(), Spans: slices.DeleteFunc(x.spans, func(x markup.Span) bool { return x.End <= x.Start })}
	return crossless(out)
}

// textOf is a text that is being made.
type textOf struct {
	plain strings.Builder
	spans []markup.Span
	open  map[string]int // by pair: index of the span
	lines bool           // a line break is due before the next text
}

func (x *textOf) write(s string) {
	if s != "" {
		x.settle()
		x.plain.WriteString(s)
	}
}

// settle writes the line break that is due; there is none before the first text and behind the last.
func (x *textOf) settle() {
	if x.lines && x.plain.Len() > 0 {
		x.plain.WriteByte('\n')
	}
	x.lines = false
}

func (x *textOf) segment(s Segment) {
	for _, p := range s {
		switch {
		case p.Code == nil:
			x.write(p.Text)
		case p.Code.Name == "hi":
			x.segment(p.Code.Content)
		case p.Code.breaks():
			x.lines = true
		case p.Code.Name == "bpt":
			if span, ok := spanOf(p.Code); ok {
				x.settle()
				span.Start, span.End = x.plain.Len(), -1
				if x.open == nil {
					x.open = map[string]int{}
				}
				x.open[p.Code.I] = len(x.spans)
				x.spans = append(x.spans, span)
			}
		case p.Code.Name == "ept":
			if i, ok := x.open[p.Code.I]; ok {
				x.spans[i].End = x.plain.Len()
				delete(x.open, p.Code.I)
			}
		}
	}
}

// kinds are the spans that codes stand for, by HTML element and, where they have none, by type.
var kinds = map[string]markup.SpanKind{
	"em": markup.Emphasis, "i": markup.Emphasis, "italic": markup.Emphasis, "strong": markup.Strong, "b": markup.Strong, "bold": markup.Strong,
	"del": markup.Strike, "s": markup.Strike, "strike": markup.Strike, "x-strike": markup.Strike, "code": markup.CodeSpan, "x-code": markup.CodeSpan,
	"a": markup.Link, "sub": markup.Sub, "x-sub": markup.Sub, "sup": markup.Sup, "x-sup": markup.Sup,
}

// spanOf is the span that an opening code stands for.
func spanOf(c *Code) (markup.Span, bool) {
	kind, ok := kinds[element(c)]
	if !ok {
		kind, ok = kinds[strings.ToLower(c.Type)]
	}
	if !ok || kind != markup.Link {
		return markup.Span{Kind: kind}, ok
	}
	address, ok := href(c.Content.Plain())
	return markup.Span{Kind: kind, URL: address}, ok
}

// href is the address of a link's tag; those that a page may not link to are none.
func href(tag string) (string, bool) {
	_, rest, _ := strings.Cut(tag, "href=")
	if rest == "" || rest[0] != '"' && rest[0] != '\'' {
		return "", false
	}
	address, _, _ := strings.Cut(rest[1:], rest[:1])
	address = html.UnescapeString(address)
	u, err := url.Parse(address)
	if err != nil || address == "" || u.Scheme != "" && u.Scheme != "http" && u.Scheme != "https" && u.Scheme != "mailto" {
		return "", false
	}
	return address, true
}

// crossless drops spans that cross others: a text's spans nest.
func crossless(t markup.Text) markup.Text {
	var kept []markup.Span
	for _, s := range t.Spans {
		if !slices.ContainsFunc(kept, func(k markup.Span) bool {
			return s.Start < k.End && k.End < s.End && k.Start < s.Start || k.Start < s.End && s.End < k.End && s.Start < k.Start
		}) {
			kept = append(kept, s)
		}
	}
	slices.SortStableFunc(kept, func(a, b markup.Span) int {
		if a.Start != b.Start {
			return a.Start - b.Start
		}
		return b.End - a.End
	})
	t.Spans = kept
	return t
}
