package tmx

import (
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
			open = `<a href="` + strings.ReplaceAll(s.URL, `"`, "%22") + `">`
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

// Text is a segment as a text: paired codes that stand for HTML become spans, other codes are left out.
func (s Segment) Text() markup.Text {
	var out markup.Text
	open := map[string]int{} // by pair: index of the span
	s.text(&out, open)
	out.Spans = slices.DeleteFunc(out.Spans, func(x markup.Span) bool { return x.End <= x.Start })
	return crossless(out)
}

func (s Segment) text(out *markup.Text, open map[string]int) {
	for _, p := range s {
		switch {
		case p.Code == nil:
			out.Plain += p.Text
		case p.Code.Name == "hi":
			p.Code.Content.text(out, open)
		case p.Code.Name == "bpt":
			if span, ok := spanOf(p.Code); ok {
				span.Start, span.End = len(out.Plain), -1
				open[p.Code.I] = len(out.Spans)
				out.Spans = append(out.Spans, span)
			}
		case p.Code.Name == "ept":
			if i, ok := open[p.Code.I]; ok {
				out.Spans[i].End = len(out.Plain)
				delete(open, p.Code.I)
			}
		}
	}
}

// spanOf is the span that an opening code stands for.
func spanOf(c *Code) (markup.Span, bool) {
	content := strings.TrimSpace(c.Content.Plain())
	for kind, tag := range tags {
		if !strings.HasPrefix(content, "<"+tag[1]+">") && !strings.HasPrefix(content, "<"+tag[1]+" ") && !(content == "" && c.Type == tag[0]) {
			continue
		}
		span := markup.Span{Kind: kind}
		if kind == markup.Link {
			_, rest, _ := strings.Cut(content, `href="`)
			address, _, _ := strings.Cut(rest, `"`)
			u, err := url.Parse(address)
			if err != nil || address == "" || u.Scheme != "" && u.Scheme != "http" && u.Scheme != "https" && u.Scheme != "mailto" {
				return span, false
			}
			span.URL = address
		}
		return span, true
	}
	return markup.Span{}, false
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
