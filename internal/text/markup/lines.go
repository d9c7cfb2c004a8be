package markup

import (
	"bytes"
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// linePiece is one or more lines of a paragraph that are a block of their own.
type linePiece struct {
	text  Text
	hard  bool // parted from the piece before it by a hard line break
	bound bool // a mark runs on from the piece before it
	from  int  // in the buffer that was read
	to    int
}

// pieces cuts a paragraph where one line is a thing apart: only an image, or a line that begins with a
// known label.
func (b *builder) pieces(raw string) []linePiece {
	cuts := b.lineCuts()
	if len(cuts) == 0 {
		t, _ := b.result()
		return []linePiece{{text: t, to: len(raw)}}
	}
	at := make(map[int]bool, len(cuts))
	for _, c := range cuts {
		at[c.out-1] = true
	}
	b.soft = slices.DeleteFunc(b.soft, func(s softBreak) bool { return at[s.at] })
	for i := range b.spans {
		if s := &b.spans[i]; s.Kind == Break && at[s.Start] {
			s.Kind = ""
		}
	}
	b.spare(at)
	t, shift := b.result()
	out := make([]linePiece, 1, len(cuts)+1)
	ranges := make([][2]int, 1, len(cuts)+1)
	for i, c := range cuts {
		ranges[i][1] = shift(c.out - 1)
		ranges = append(ranges, [2]int{shift(c.out), 0})
		out[i].to = c.end
		out = append(out, linePiece{hard: c.hard, from: c.src})
	}
	ranges[len(cuts)][1] = len(t.Plain)
	out[len(cuts)].to = len(raw)
	for i, x := range carve(t, ranges, func(Span) bool { return true }) {
		out[i].text = trimBreaks(x)
	}
	for _, s := range t.Spans {
		i, _ := slices.BinarySearchFunc(ranges, s.Start, func(r [2]int, at int) int { return cmp.Compare(r[1], at+1) })
		for i++; i < len(ranges) && s.End > ranges[i][0]; i++ {
			out[i].bound = true
		}
	}
	return out
}

// spare leaves single bytes of out, the separators of pieces, out of the cuts.
func (b *builder) spare(at map[int]bool) {
	var cuts []Pos
	for _, c := range b.cuts {
		start := c.Start
		for i := c.Start; i < c.End; i++ {
			if at[i] {
				cuts = append(cuts, compact(Pos{start, i})...)
				start = i + 1
			}
		}
		cuts = append(cuts, compact(Pos{start, c.End})...)
	}
	b.cuts = cuts
}

// labelLook is how many bytes of a line are looked at for a label.
const labelLook = 320

// lineCuts are the line starts at which a new block begins. A label is looked for in the line as it will
// be written, with the soft line breaks behind it folded, so that writing and reading again finds the same.
func (b *builder) lineCuts() []lineStart {
	if len(b.lines) == 0 {
		return nil
	}
	gone := make([]bool, len(b.out)) // line breaks that fold to nothing
	for _, p := range b.foldable() {
		gone[p.Start] = true
	}
	images := b.imageLines()
	var cuts []lineStart
	end := len(b.out)
	for i := len(b.lines) - 1; i >= 0; i-- {
		l := b.lines[i]
		cut := images[i] || images[i+1]
		if !cut {
			_, _, cut = LabelledLine(b.folded(l.out, end, gone))
		}
		if cut {
			cuts = append(cuts, l)
		}
		if cut || l.hard {
			end = max(l.out-1, 0)
		}
	}
	slices.Reverse(cuts)
	return b.labelEnds(cuts, gone)
}

// ofPeople reports whether a label names people. A title or an address behind one of the others may run
// over several lines.
func (l Label) ofPeople() bool { return l.Role == RoleByline || l.Role == RoleCredit }

// labelEnds adds the lines behind a label that ends with its line: "Author: Ann", and the text goes on.
func (b *builder) labelEnds(cuts []lineStart, gone []bool) []lineStart {
	all := make([]lineStart, 0, len(cuts))
	from := 0
	for _, l := range b.lines {
		if len(cuts) > 0 && cuts[0].out == l.out {
			all, cuts, from = append(all, cuts[0]), cuts[1:], l.out
			continue
		}
		if from >= 0 && l.out-from <= labelLook {
			label, rest, _ := LabelledLine(b.folded(from, l.out-1, gone))
			if label.ofPeople() && rest != "" && !runsOn(rest) {
				all, from = append(all, l), -1
			}
		}
	}
	return all
}

// lineRest is how many characters behind a label make a line that its writer may have had to break.
const lineRest = 48

// runsOn reports whether what stands behind a label seems to go on in the next line.
func runsOn(rest string) bool {
	last, _ := utf8.DecodeLastRuneInString(rest)
	return strings.ContainsRune(",、，;；&:：/／—–-", last) || utf8.RuneCountInString(rest) > lineRest
}

// folded is the beginning of out[from:to] without the line breaks that are gone.
func (b *builder) folded(from, to int, gone []bool) string {
	line := make([]byte, 0, min(to-from, labelLook))
	for i := from; i < to && len(line) < labelLook; i++ {
		if !gone[i] {
			line = append(line, b.out[i])
		}
	}
	return strings.ToValidUTF8(string(line), "")
}

// imageLines tells which lines of the source hold one image and nothing else.
func (b *builder) imageLines() []bool {
	var points []Span
	for _, s := range b.spans {
		if s.Start == s.End && s.Kind != "" && s.Kind != Link && !hasWidth(s.Kind) {
			points = append(points, s)
		}
	}
	slices.SortStableFunc(points, func(x, y Span) int { return cmp.Compare(x.Start, y.Start) })
	only := make([]bool, len(b.lines)+1)
	start := 0
	for i := range only {
		end := len(b.out)
		if i < len(b.lines) {
			end = max(b.lines[i].out-1, start)
		}
		for len(points) > 0 && points[0].Start < start {
			points = points[1:]
		}
		images, others := 0, 0
		for ; len(points) > 0 && points[0].Start <= end; points = points[1:] {
			switch {
			case points[0].Kind == InlineImage:
				images++
			case points[0].Kind != Tag || !strayTag(points[0].Text):
				others++
			}
		}
		only[i] = images == 1 && others == 0 && len(bytes.TrimSpace(b.out[start:end])) == 0
		if i < len(b.lines) {
			start = b.lines[i].out
		}
	}
	return only
}

// carve cuts a text into the given ranges, which are in order and do not overlap. A zero-width span
// between two of them belongs to the earlier one; where they touch, later says where it belongs.
func carve(t Text, ranges [][2]int, later func(Span) bool) []Text {
	out := make([]Text, len(ranges))
	for i, r := range ranges {
		out[i].Plain = t.Plain[r[0]:r[1]]
	}
	i := 0
	for _, s := range t.Spans {
		for i < len(ranges)-1 && ranges[i+1][0] <= s.Start {
			i++
		}
		if s.Start == s.End {
			j := i
			if j > 0 && s.Start == ranges[j][0] && s.Start == ranges[j-1][1] && !later(s) {
				j--
			}
			s.Start = min(max(s.Start, ranges[j][0]), ranges[j][1]) - ranges[j][0]
			s.End = s.Start
			out[j].Spans = append(out[j].Spans, s)
			continue
		}
		for j := i; j < len(ranges) && ranges[j][0] < s.End; j++ {
			part := s
			part.Start = max(s.Start, ranges[j][0]) - ranges[j][0]
			part.End = min(s.End, ranges[j][1]) - ranges[j][0]
			if part.Start < part.End {
				out[j].Spans = append(out[j].Spans, part)
			}
		}
	}
	for j := range out {
		out[j].Spans = ordered(out[j].Spans)
	}
	return out
}

// trimBreaks drops hard line breaks at both ends where nothing stands behind them.
func trimBreaks(t Text) Text {
	first, last := len(t.Plain), 0
	for _, s := range t.Spans {
		if s.Start == s.End {
			first, last = min(first, s.Start), max(last, s.End)
		}
	}
	start, end := 0, len(t.Plain)
	for end > last && t.Plain[end-1] == '\n' {
		end--
	}
	for start < min(first, end) && t.Plain[start] == '\n' {
		start++
	}
	if start == 0 && end == len(t.Plain) {
		return t
	}
	return carve(t, [][2]int{{start, end}}, nil)[0]
}
