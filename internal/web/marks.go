package web

import (
	"cmp"
	"slices"
	"unicode/utf8"
)

// inOrder keeps the marks that lie in the text on rune boundaries, sorted, without overlaps.
func inOrder(marks []mark, text string) []mark {
	var in []mark
	for _, k := range marks {
		k.start, k.end = max(k.start, 0), min(k.end, len(text))
		if k.start < k.end && boundary(text, k.start) && boundary(text, k.end) {
			in = append(in, k)
		}
	}
	slices.SortFunc(in, func(a, b mark) int {
		return cmp.Or(a.start-b.start, b.end-a.end)
	})
	findings := slices.DeleteFunc(slices.Clone(in), func(k mark) bool { return k.term != nil })
	in = slices.DeleteFunc(in, func(k mark) bool { // a finding says more than the term that it stands on
		return k.term != nil && slices.ContainsFunc(findings, func(f mark) bool { return f.start < k.end && f.end > k.start })
	})
	at := 0
	return slices.DeleteFunc(in, func(k mark) bool {
		if k.start < at {
			return true
		}
		at = k.end
		return false
	})
}

func boundary(text string, at int) bool { return at == len(text) || utf8.RuneStart(text[at]) }
