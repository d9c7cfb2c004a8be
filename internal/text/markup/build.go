package markup

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// builder collects a Text while a reader walks over its source. Marks nest: what crosses is cut back.
// White space that turns out not to belong to the text (a line break between Han characters, spaces
// around a hard break) is noted in cuts and taken out at the end, when all spans are known.
type builder struct {
	out   []byte
	spans []Span // in the order in which they opened; End < 0 while open, Kind "" when dropped
	open  []mark
	cuts  []Pos // ranges of out to take out, ascending
	soft  []softBreak
	lines []lineStart
	fresh bool             // a hard break was the last thing written
	live  map[SpanKind]int // how many marks of a kind are open
}

// mark is an open mark, tag or capture.
type mark struct {
	kind  SpanKind // "" for a mark that means nothing here (the same kind is open already)
	tag   string   // an HTML tag's name, "" for Markdown
	span  int      // its span, -1 for none
	as    Span     // what a tag's span becomes when the tag is closed
	from  int      // length of out at its beginning
	spans int      // for captures: length of spans at its beginning
}

// softBreak is a line ending of the source that is one space (or nothing) in the text.
type softBreak struct{ at int }

// lineStart is where a line of the source begins in the text.
type lineStart struct {
	out  int  // offset in out
	src  int  // offset in the buffer that was read
	end  int  // where the line before it ends in that buffer
	hard bool // the break before it was a hard one
}

func (b *builder) text(s string) {
	if b.fresh {
		// Nothing begins with a space after a hard break.
		if s = strings.TrimLeft(s, " \t"); s == "" {
			return
		}
	}
	b.literal(s)
}

// literal adds text that is kept as it is.
func (b *builder) literal(s string) {
	b.out = append(b.out, s...)
	b.fresh = b.fresh && s == ""
}

// cut notes out[start:end] to be taken out.
func (b *builder) cut(start, end int) {
	if n := len(b.cuts); n > 0 && start < b.cuts[n-1].End {
		start = b.cuts[n-1].End
	}
	if start < end {
		b.cuts = append(b.cuts, Pos{start, end})
	}
}

// softLine ends a line of the source at offset end; the next one begins at src.
func (b *builder) softLine(end, src int) {
	if n := len(b.lines); b.fresh && n > 0 && b.lines[n-1].out == len(b.out) {
		b.lines[n-1].src = src
		return
	}
	b.soft = append(b.soft, softBreak{len(b.out)})
	b.out = append(b.out, ' ')
	b.lines = append(b.lines, lineStart{out: len(b.out), end: end, src: src})
}

// hardLine breaks the line for the reader. End and src are as for softLine; a negative src says that a
// line here is nothing to cut at.
func (b *builder) hardLine(end, src int) {
	at := len(b.out)
	for at > 0 && (b.out[at-1] == ' ' || b.out[at-1] == '\t') {
		at--
	}
	at = b.lastPoint(at)
	b.cut(at, len(b.out))
	b.spans = append(b.spans, Span{Kind: Break, Start: len(b.out), End: len(b.out) + 1})
	b.out = append(b.out, '\n')
	b.fresh = true
	if src >= 0 {
		b.lines = append(b.lines, lineStart{out: len(b.out), end: end, src: src, hard: true})
	}
}

// lastPoint is the place of the last picture, note or tag behind the offset, else the offset.
func (b *builder) lastPoint(at int) int {
	for i := len(b.spans) - 1; i >= 0 && b.spans[i].Start > at; i-- {
		s := b.spans[i]
		if s.Start == s.End && s.Kind != "" && !hasWidth(s.Kind) &&
			(s.Kind != Tag || !strayTag(s.Text) && readTag(s.Text).name != "a") { // an <a> may become a link yet
			return s.Start
		}
	}
	return at
}

// has reports whether a mark of the kind is open.
func (b *builder) has(kind SpanKind) bool { return b.live[kind] > 0 }

// push opens a mark.
func (b *builder) push(m mark) {
	if b.live == nil {
		b.live = map[SpanKind]int{}
	}
	if m.kind != "" {
		b.live[m.kind]++
	}
	b.open = append(b.open, m)
}

// popTo forgets the marks from index i on.
func (b *builder) popTo(i int) {
	for _, m := range b.open[i:] {
		if m.kind != "" {
			b.live[m.kind]--
		}
	}
	b.open = b.open[:i]
}

// unmark makes the open mark i mean nothing.
func (b *builder) unmark(i int) {
	if m := &b.open[i]; m.kind != "" {
		b.live[m.kind]--
		m.kind = ""
	}
	b.open[i].as = Span{}
}

// begin opens a mark. A mark inside of one of the same kind says nothing and is dropped.
func (b *builder) begin(s Span) {
	m := mark{kind: s.Kind, span: -1, from: len(b.out)}
	if b.has(s.Kind) {
		m.kind = ""
	} else {
		m.span = b.add(s, -1)
	}
	b.push(m)
}

func (b *builder) add(s Span, end int) int {
	s.Start, s.End = len(b.out), end
	b.spans = append(b.spans, s)
	return len(b.spans) - 1
}

// point adds a zero-width span.
func (b *builder) point(s Span) {
	s.Inside = b.has(Link)
	b.add(s, len(b.out))
	b.fresh = b.fresh && s.Kind == Tag && strayTag(s.Text)
}

// end closes the innermost mark that is no tag; tags still open above it stay raw tags.
func (b *builder) end() {
	i := len(b.open) - 1
	for i >= 0 && b.open[i].tag != "" {
		i--
	}
	if i >= 0 {
		b.finish(i)
	}
}

// finish closes the open mark i and forgets those above it. A link that is still open there ends there:
// its address is not lost.
func (b *builder) finish(i int) {
	m := b.open[i]
	for _, above := range b.open[i+1:] {
		if above.as.Kind == Link {
			above.as.Start, above.as.End = above.from, len(b.out)
			b.spans[above.span] = above.as
		}
	}
	b.popTo(i)
	if m.tag == "" && m.span >= 0 {
		b.spans[m.span].End = len(b.out)
	}
}

// capture takes back what was written since the mark m and returns it as plain text.
func (b *builder) capture(m mark) string {
	s := string(b.out[m.from:])
	b.out = b.out[:m.from]
	b.fresh = false
	b.spans = b.spans[:m.spans]
	for n := len(b.cuts); n > 0 && b.cuts[n-1].End > m.from; n-- {
		b.cuts = b.cuts[:n-1]
	}
	for n := len(b.soft); n > 0 && b.soft[n-1].at >= m.from; n-- {
		b.soft = b.soft[:n-1]
	}
	for n := len(b.lines); n > 0 && b.lines[n-1].out > m.from; n-- {
		b.lines = b.lines[:n-1]
	}
	return foldLines(s)
}

// foldLines makes one line of a captured text.
func foldLines(s string) string {
	return strings.TrimSpace(oneLine(s))
}

// result closes what is open and returns the text with its spans in order, and where offsets of out
// went in it.
func (b *builder) result() (Text, func(int) int) {
	for len(b.open) > 0 {
		b.finish(len(b.open) - 1)
	}
	b.dropEmpty()
	b.foldSoft()
	b.trim()
	return b.extract()
}

// dropEmpty drops marks over nothing and tags without a partner.
func (b *builder) dropEmpty() {
	for i := range b.spans {
		if s := &b.spans[i]; s.Start == s.End && (hasWidth(s.Kind) || s.Kind == Tag && strayTag(s.Text)) {
			s.Kind = ""
		}
	}
}

// foldSoft drops the space of a soft line break between two wide characters.
func (b *builder) foldSoft() { b.mergeCuts(b.foldable()) }

// foldable are the soft line breaks that are no space in the text.
func (b *builder) foldable() []Pos {
	var drops []Pos
	for _, s := range b.soft {
		before, _ := utf8.DecodeLastRune(b.out[:s.at])
		after, _ := utf8.DecodeRune(b.out[s.at+1:])
		if foldsAway(before, after) {
			drops = append(drops, Pos{s.at, s.at + 1})
		}
	}
	return drops
}

// foldsAway reports whether a line break between two characters is no space: between wide characters,
// and between one of them and the quotation marks and dashes that Chinese shares with Latin.
func foldsAway(before, after rune) bool {
	shared := func(r rune) bool { return strings.ContainsRune("“”‘’—…·", r) }
	wb, wa := lang.Wide(before), lang.Wide(after)
	return wb && wa || wb && shared(after) || shared(before) && wa
}

func (b *builder) mergeCuts(more []Pos) {
	if len(more) == 0 {
		return
	}
	b.cuts = append(b.cuts, more...)
	slices.SortFunc(b.cuts, func(x, y Pos) int { return cmp.Compare(x.Start, y.Start) })
	merged := b.cuts[:0]
	for _, c := range b.cuts {
		if n := len(merged); n > 0 && c.Start <= merged[n-1].End {
			merged[n-1].End = max(merged[n-1].End, c.End)
			continue
		}
		merged = append(merged, c)
	}
	b.cuts = merged
}

// trim drops line breaks, soft and hard, at either end of the text where no picture or note stands behind.
func (b *builder) trim() {
	isBreak := func(i int) bool {
		if b.out[i] == '\n' {
			return true
		}
		_, ok := slices.BinarySearchFunc(b.soft, i, func(s softBreak, at int) int { return cmp.Compare(s.at, at) })
		return ok
	}
	gone := func(i int) bool {
		n, found := slices.BinarySearchFunc(b.cuts, i, func(c Pos, at int) int { return cmp.Compare(c.Start, at) })
		return found || n > 0 && i < b.cuts[n-1].End
	}
	first, last := len(b.out), 0
	for _, s := range b.spans {
		if s.Start == s.End && s.Kind != "" {
			first, last = min(first, s.Start), max(last, s.End)
		}
	}
	end := len(b.out)
	for end > last && (isBreak(end-1) || gone(end-1)) {
		end--
	}
	start := 0
	for start < min(first, end) && (isBreak(start) || gone(start)) {
		start++
	}
	b.mergeCuts(compact(Pos{0, start}, Pos{end, len(b.out)}))
}

func compact(in ...Pos) []Pos {
	return slices.DeleteFunc(in, func(p Pos) bool { return p.Start >= p.End })
}

// extract is the text without the cuts, and the map from offsets of out to offsets of the text.
func (b *builder) extract() (Text, func(int) int) {
	type step struct{ at, gone int } // from the offset at on, gone bytes are missing
	steps := []step{{}}
	plain := make([]byte, 0, len(b.out))
	at := 0
	for _, c := range b.cuts {
		plain = append(plain, b.out[at:c.Start]...)
		at = c.End
		steps = append(steps, step{c.Start, at - len(plain)})
	}
	plain = append(plain, b.out[at:]...)
	shift := func(x int) int {
		i, found := slices.BinarySearchFunc(steps, x, func(s step, v int) int { return cmp.Compare(s.at, v) })
		if !found {
			i--
		}
		if i == 0 {
			return x
		}
		// Everything inside of a cut falls onto its beginning.
		return max(x-steps[i].gone, steps[i].at-steps[i-1].gone)
	}
	t := Text{Plain: string(plain)}
	for _, s := range b.spans {
		point := s.Start == s.End
		s.Start, s.End = shift(s.Start), shift(s.End)
		if s.Kind == "" || s.Start == s.End && !point && s.Kind != Link {
			continue
		}
		t.Spans = append(t.Spans, s)
	}
	t.Spans = ordered(t.Spans)
	return t, shift
}

// hasWidth reports whether a span of the kind says nothing when it is over nothing.
func hasWidth(k SpanKind) bool {
	switch k {
	case InlineImage, FootnoteRef, Note, Tag, Link:
		return false
	}
	return true
}

// rank orders marks over the same words: the outer ones first.
func rank(k SpanKind) int {
	return slices.Index([]SpanKind{Link, Ruby, Emphasis, Strong, Strike, Sub, Sup, CodeSpan, Break}, k)
}

// ordered sorts spans by Start, then End descending, then rank; zero-width ones keep their order.
func ordered(spans []Span) []Span {
	slices.SortStableFunc(spans, func(a, b Span) int {
		if c := cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End)); c != 0 || a.Start == a.End {
			return c
		}
		return cmp.Compare(rank(a.Kind), rank(b.Kind))
	})
	settleInside(spans)
	return spans
}

// settleInside sets Inside where a link goes on around a zero-width span, keeps it at a link's ends and
// clears it elsewhere.
func settleInside(spans []Span) {
	var last, before *Span // the last two links
	holds := func(l *Span, at int) (touches, around bool) {
		return l != nil && l.Start <= at && at <= l.End, l != nil && l.Start < at && at < l.End
	}
	for i := range spans {
		s := &spans[i]
		switch {
		case s.Kind == Link:
			before, last = last, s
		case s.Start == s.End:
			t1, a1 := holds(last, s.Start)
			t2, a2 := holds(before, s.Start)
			s.Inside = a1 || a2 || s.Inside && (t1 || t2)
		default:
			s.Inside = false
		}
	}
}
