package markup

import "strings"

// ParseInline reads the inline form of a text, as a translator edits it: Markdown without blocks. Links by
// reference find their definitions in links; every "[^label]" is a footnote reference. A line ending is
// a space, or nothing between Chinese characters; a backslash before it makes it a hard line break.
func ParseInline(s string, links []LinkDef) Text {
	s = strings.ReplaceAll(strings.ToValidUTF8(s, "\uFFFD"), "\x00", "\uFFFD")
	budget := maxMarks
	rules := inlineRules{refs: refIndex(links), isNote: func(string) bool { return true }, budget: &budget}
	t, _ := readInline(strings.Trim(s, " \t\r\n"), &rules).result()
	return t
}

// Markdown writes the text in the form that ParseInline reads: ParseInline(t.Markdown(links), links) is t
// for every text that a reader of this package made.
func (t Text) Markdown(links []LinkDef) string {
	return writeText(t, inlineStyle{refs: refIndex(links)})
}

// Cut cuts the text into the given ranges of Plain, which are in order and do not overlap: the sentences
// of a block. What stands between two of them is left out, but a zero-width span there (a footnote's
// number behind the full stop) goes to the text before it. Where two ranges touch, footnote references,
// notes and closing tags stay with the earlier one, pictures and opening tags go with the later one.
// Ranges outside of the text are cut to it.
func (t Text) Cut(spans [][2]int) []Text {
	ranges := make([][2]int, len(spans))
	at := 0
	for i, r := range spans {
		start := min(max(r[0], at), len(t.Plain))
		end := min(max(r[1], start), len(t.Plain))
		ranges[i] = [2]int{start, end}
		at = end
	}
	if len(ranges) == 0 {
		return nil
	}
	return carve(t, ranges, func(s Span) bool {
		return s.Kind == InlineImage || s.Kind == Link || s.Kind == Tag && !strings.HasPrefix(s.Text, "</")
	})
}
