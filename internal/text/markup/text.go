package markup

// Text is a plain string with standoff spans. Plain holds what a reader reads and nothing else: no
// markers, no ruby readings, no footnote numbers. A newline in Plain is a hard line break.
type Text struct {
	Plain string `json:"plain"`
	// Spans are ordered by Start, then by End descending (outer before inner); they nest or are
	// disjoint, never cross. Start and End are byte offsets into Plain on rune boundaries.
	// An inline image, a footnote reference and a note are zero-width: Start == End.
	Spans []Span `json:"spans,omitempty"`
}

// Span is one piece of inline markup over Plain[Start:End].
type Span struct {
	Kind  SpanKind `json:"kind"`
	Start int      `json:"start"`
	End   int      `json:"end"`
	// URL and Title belong to a link or an image, Ref is the label of the definition it came from.
	URL   string `json:"url,omitempty"`
	Title string `json:"title,omitempty"`
	Ref   string `json:"ref,omitempty"`
	// Text is an image's alt text, a ruby's reading, a footnote reference's label, a note's own words,
	// or a raw tag's source.
	Text string `json:"text,omitempty"`
	// Inside says of a zero-width span that it stands inside of the link around or beside it.
	Inside bool `json:"inside,omitempty"`
}

// SpanKind is what a span marks.
type SpanKind string

// The kinds of spans.
const (
	Emphasis    SpanKind = "emphasis"
	Strong      SpanKind = "strong"
	Strike      SpanKind = "strike"
	CodeSpan    SpanKind = "code"
	Link        SpanKind = "link"     // zero-width when all it holds is an image
	InlineImage SpanKind = "image"    // zero-width
	Ruby        SpanKind = "ruby"     // over the base text; Text is the reading
	Break       SpanKind = "break"    // over the "\n" of a hard line break
	FootnoteRef SpanKind = "footnote" // zero-width
	Note        SpanKind = "note"     // zero-width; a translator's note at this place, Text its words
	Sub         SpanKind = "sub"
	Sup         SpanKind = "sup"
	Tag         SpanKind = "tag" // zero-width; an HTML tag that has no other meaning here, kept for writing back
)

// Plain makes a Text without spans.
func Plain(s string) Text { return Text{Plain: s} }

// Slice is the part of t between two byte offsets of Plain, with the spans that touch it, cut to it.
// Zero-width spans at start belong to the slice, those at end only when end is the end of the text.
func (t Text) Slice(start, end int) Text {
	out := Text{Plain: t.Plain[start:end]}
	for _, s := range t.Spans {
		if s.Start == s.End {
			if s.Start < start || s.Start > end || s.Start == end && end != len(t.Plain) {
				continue
			}
		} else if s.End <= start || s.Start >= end {
			continue
		}
		s.Start, s.End = max(s.Start, start)-start, min(s.End, end)-start
		out.Spans = append(out.Spans, s)
	}
	return out
}

// Join puts texts one after the other with sep between them and shifts their spans.
func Join(sep string, texts ...Text) Text {
	var out Text
	for i, t := range texts {
		if i > 0 {
			out.Plain += sep
		}
		at := len(out.Plain)
		out.Plain += t.Plain
		for _, s := range t.Spans {
			s.Start += at
			s.End += at
			out.Spans = append(out.Spans, s)
		}
	}
	return out
}
