package check

import (
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// quotation is one pair of quotation marks in a text. An end of -1 says that the mark is missing.
type quotation struct {
	open, inside int // byte offsets of the opening mark and of what follows it
	close, after int // of the closing mark and of what follows that
	mark         rune
	depth        int // 0 for the outermost
}

func (q *quotation) closed() bool { return q.close >= 0 }
func (q *quotation) opened() bool { return q.open >= 0 }

// closers tells which mark ends what another opened.
var closers = map[rune]rune{
	'“': '”', '«': '»', '「': '」', '『': '』', '《': '》', '"': '"', '＂': '＂',
}

// quotations pairs the marks of a text, in the order of their opening marks; stray closing marks stand
// where they were met. Single quotation marks are left aside: most are apostrophes. Marks in code, and
// the inch sign after a digit, are no quotation marks.
func quotations(text markup.Text, l lang.Tag, dst []quotation) []quotation {
	s := text.Plain
	var open []int // indices into dst
	for i, r := range s {
		kind := markKind(r)
		if kind == noMark || inCode(text.Spans, i) {
			continue
		}
		if len(dst) == maxQuotations {
			break
		}
		size := utf8.RuneLen(r)
		if kind == straightMark {
			kind = straightKind(s, i, dst, open)
		}
		if r == '“' && len(open) > 0 && dst[open[len(open)-1]].mark == '„' {
			kind = closeMark
		}
		switch kind {
		case openMark:
			dst = append(dst, quotation{open: i, inside: i + size, close: -1, after: -1, mark: r, depth: len(open)})
			open = append(open, len(dst)-1)
		case closeMark:
			at := matching(dst, open, r)
			if at < 0 {
				dst = append(dst, quotation{open: -1, inside: -1, close: i, after: i + size, mark: r, depth: len(open)})
				continue
			}
			q := &dst[open[at]]
			q.close, q.after = i, i+size
			open = open[:at]
		}
	}
	return dst
}

// maxQuotations bounds the quotations of one text; what comes after is not looked at.
const maxQuotations = 1000

const (
	noMark = iota
	openMark
	closeMark
	straightMark
)

func markKind(r rune) int {
	switch r {
	case '“', '„', '«', '「', '『', '《':
		return openMark
	case '”', '»', '」', '』', '》':
		return closeMark
	case '"', '＂':
		return straightMark
	}
	return noMark
}

// straightKind tells what a straight mark does: it closes what a straight mark opened, else it opens; an
// inch sign is neither.
func straightKind(s string, at int, qs []quotation, open []int) int {
	for i := len(open) - 1; i >= 0; i-- {
		if m := qs[open[i]].mark; m == '"' || m == '＂' {
			return closeMark
		}
	}
	if before, _ := utf8.DecodeLastRuneInString(s[:at]); unicode.IsDigit(before) {
		return noMark
	}
	return openMark
}

// matching is the position in open of the quotation that r closes, -1 when there is none. An inner
// quotation whose own mark is missing does not keep the outer one from being closed.
func matching(qs []quotation, open []int, r rune) int {
	for i := len(open) - 1; i >= 0; i-- {
		if closes(qs[open[i]].mark, r) {
			return i
		}
	}
	return -1
}

func closes(open, r rune) bool {
	if open == '„' {
		return r == '“' || r == '”' || r == '»'
	}
	return closers[open] == r
}

func inCode(spans []markup.Span, at int) bool {
	for _, s := range spans {
		if s.Start > at {
			return false
		}
		if s.Kind == markup.CodeSpan && at < s.End {
			return true
		}
	}
	return false
}

// paired says whether the language's opening and closing marks differ, so that they can be counted.
func paired(l lang.Tag) bool {
	switch l.Base() {
	case "zh", "en", "ru", "uk", "be", "ja", "fr", "es", "it", "pt", "ko", "bg", "de", "cs", "pl":
		return true
	}
	return false
}

// leftovers counts the quotations that lack their closing mark, and those that lack the opening one.
func leftovers(qs []quotation) (open, stray int) {
	for i := range qs {
		switch {
		case !qs[i].opened():
			stray++
		case !qs[i].closed():
			open++
		}
	}
	return open, stray
}
