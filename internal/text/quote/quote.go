// Package quote finds what a text puts between quotation marks or behind the dash of a dialogue, how quotations are
// nested, and the clause beside one that says who speaks.
package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Quotation is one pair of quotation marks, or one mark without its partner. All places are byte offsets.
type Quotation struct {
	Open, Inside int  // the opening mark, and what follows it; -1 where there is none
	Close, After int  // the closing mark, and what follows that; -1 where there is none
	Mark         rune // the opening mark, or the closing one where it stands alone
	Depth        int  // how many quotations are open around it, 0 for none
}

// Opened reports that the opening mark is there, Closed that the closing one is.
func (q *Quotation) Opened() bool { return q.Open >= 0 }
func (q *Quotation) Closed() bool { return q.Close >= 0 }

// Title reports that the marks are those of a title, 《》.
func (q *Quotation) Title() bool { return q.Mark == '《' }

// closers tells which mark ends what another opened.
var closers = map[rune]rune{
	'“': '”', '„': '“', '«': '»', '»': '«', '「': '」', '『': '』', '《': '》', '"': '"', '＂': '＂',
}

// Closer is the mark that ends what mark opened, 0 for what opens nothing.
func Closer(mark rune) rune { return closers[mark] }

// Opener is the mark whose partner mark is; 0 for what closes nothing, and for straight marks.
func Opener(mark rune) rune {
	switch mark {
	case '”', '“':
		return '“'
	case '»':
		return '«'
	case '«':
		return '»'
	case '」':
		return '「'
	case '』':
		return '『'
	case '》':
		return '《'
	}
	return 0
}

// Closes reports whether mark can end what open began.
func Closes(open, mark rune) bool {
	if open == '„' {
		return mark == '“' || mark == '”' || mark == '»'
	}
	return closers[open] == mark
}

// Find appends to dst the quotations of a text, in the order of their opening marks; a stray closing mark stands
// where it was met. Single marks are left aside, for most are apostrophes (see Speeches); so are the inch sign
// after a digit, and what skip reports, the offset of a mark that is none; skip may be nil. It does not allocate where
// dst has room.
func Find(dst []Quotation, text string, skip func(at int) bool) []Quotation {
	var buf [64]int32
	return FindAt(dst, text, doubles.places(buf[:0], text), skip)
}

// FindAt is Find for who knows where the double marks of the text stand, " ＂ “ ” „ « » 「 」 『 』 《 》, in order.
func FindAt(dst []Quotation, text string, places []int32, skip func(at int) bool) []Quotation {
	first := len(dst)
	var buf [16]int
	open := buf[:0] // indices into dst
	inward, guillemets := false, 0
	ignored := 0 // open marks behind the last quotation that is looked at
	for _, at := range places {
		i := int(at)
		r, size := utf8.DecodeRuneInString(text[i:])
		kind := kindOf(r)
		if r == '»' || r == '«' {
			if guillemets++; guillemets == 1 {
				inward = pointsInward(text, i)
			}
			if inward {
				kind = openMark + closeMark - kind
			}
		}
		if skip != nil && skip(i) {
			continue
		}
		if kind == straightMark {
			kind = straightKind(text, i, dst, open)
		}
		if r == '“' && len(open) > 0 && dst[open[len(open)-1]].Mark == '„' {
			kind = closeMark
		}
		if full := len(dst)-first == mostQuotations; full && kind == openMark {
			ignored++
			continue
		} else if kind == closeMark && ignored > 0 {
			ignored--
			continue
		}
		switch kind {
		case openMark:
			dst = append(dst, Quotation{Open: i, Inside: i + size, Close: -1, After: -1, Mark: r, Depth: len(open)})
			open = append(open, len(dst)-1)
		case closeMark:
			at := matching(dst, open, r)
			if at < 0 && len(dst)-first == mostQuotations {
				continue
			}
			if at < 0 {
				dst = append(dst, Quotation{Open: -1, Inside: -1, Close: i, After: i + size, Mark: r, Depth: len(open)})
				continue
			}
			q := &dst[open[at]]
			q.Close, q.After = i, i+size
			open = open[:at]
		}
	}
	return dst
}

// pointsInward reports that the first guillemet, at i, opens a quotation the German way: »so«.
func pointsInward(text string, i int) bool {
	if !strings.HasPrefix(text[i:], "»") || !strings.Contains(text[i:], "«") {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(text[:i])
	after, _ := utf8.DecodeRuneInString(text[i+len("»"):])
	return (i == 0 || unicode.IsSpace(before) || before == '(') && (unicode.IsLetter(after) || unicode.IsDigit(after))
}

// mostQuotations bounds the quotations of one text; what comes after is not looked at.
const mostQuotations = 1000

// deepest is how many open quotations a straight mark looks for its partner in.
const deepest = 16

const (
	noMark = iota
	openMark
	closeMark
	straightMark
)

var doubles = marksOf("\"＂“„”«»「」『』《》")

func kindOf(r rune) int {
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
func straightKind(s string, at int, qs []Quotation, open []int) int {
	for i := len(open) - 1; i >= max(0, len(open)-deepest); i-- {
		if m := qs[open[i]].Mark; m == '"' || m == '＂' {
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
func matching(qs []Quotation, open []int, r rune) int {
	for i := len(open) - 1; i >= 0; i-- {
		if Closes(qs[open[i]].Mark, r) {
			return i
		}
	}
	return -1
}

// Unpaired is the index of the first quotation that lacks a mark, -1 when all is well. Titles in 《》 count.
func Unpaired(qs []Quotation) int {
	for i := range qs {
		q := &qs[i]
		if q.Opened() && (q.Closed() || endsWithOuter(qs, i)) {
			continue
		}
		return i
	}
	return -1
}

// endsWithOuter says whether an inner quotation ends with the outer one and leaves its mark to it, as Russian
// and French write: «Газета «Заря».
func endsWithOuter(qs []Quotation, i int) bool {
	if qs[i].Mark != '«' {
		return false
	}
	for j := range qs {
		if j != i && qs[j].Mark == '«' && qs[j].Closed() && (j > i && qs[j].Depth > qs[i].Depth || j < i && qs[j].Depth < qs[i].Depth && qs[j].Close > qs[i].Open) {
			return true
		}
	}
	return false
}
