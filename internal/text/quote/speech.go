package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// Speech is a stretch of a text that is marked as somebody's words, by quotation marks or by the dash of a dialogue.
type Speech struct {
	Start, End  int  // the words
	Open, After int  // the words with their marks
	Depth       int  // in how many quotations it stands
	Mark        rune // that opens it
}

// Speeches appends to dst what a text marks as somebody's words: the lines of a dialogue behind dashes, then what stands
// in double marks, then in single ones. Marks are what Find found in the text; titles in 《》 and marks without a partner
// are left out. Skip is as in Find. Sure is false where dashes inside a quotation may part it from who speaks, and may not.
func Speeches(dst []Speech, marks []Quotation, text string, l lang.Tag, skip func(at int) bool) (_ []Speech, sure bool) {
	var buf [64]int32
	return SpeechesAt(dst, marks, singleMarks.places(buf[:0], text), text, l, skip)
}

// SpeechesAt is Speeches for who knows where the single marks and apostrophes of the text stand, ' ‘ ’ ‚ ‹ ›, in order.
func SpeechesAt(dst []Speech, marks []Quotation, places []int32, text string, l lang.Tag, skip func(at int) bool) (_ []Speech, sure bool) {
	first := len(dst)
	sure = true
	if dialogue(l) {
		dst, sure = dashed(dst, text, l)
	}
	lines := len(dst)
	for _, q := range marks {
		if !q.Opened() || !q.Closed() || q.Title() {
			continue
		}
		depth := q.Depth + depthIn(dst[first:lines], &q)
		if depth > 0 || !resumes(l) {
			dst = append(dst, Speech{q.Inside, q.Close, q.Open, q.After, depth, q.Mark})
			continue
		}
		var known bool
		dst, known = parts(dst, text, q.Inside, q.Close, Speech{Open: q.Open, After: q.After, Mark: q.Mark}, l)
		sure = sure && known
	}
	if len(places) < 2 {
		return dst, sure
	}
	double := len(dst)
	var buf [8]Quotation
	for _, q := range singles(buf[:0], text, places, skip) {
		dst = append(dst, Speech{q.Inside, q.Close, q.Open, q.After, depthIn(dst[first:double], &q), q.Mark})
	}
	return dst, sure
}

// depthIn is how deep a quotation stands in some speeches.
func depthIn(speeches []Speech, q *Quotation) (depth int) {
	for _, d := range speeches {
		if d.Start <= q.Open && q.After <= d.End {
			depth = max(depth, d.Depth+1)
		}
	}
	return depth
}

// singles appends to dst the quotations in single marks, ‘ ’ ‚ ‘ ‹ › and ' ', of which both marks are there. An
// apostrophe is told from a closing mark by what stands beside it.
func singles(dst []Quotation, text string, places []int32, skip func(at int) bool) []Quotation {
	first := len(dst)
	open := Quotation{Open: -1}
	end := -1 // the last mark that may close it
	width := 0
	flush := func() {
		if open.Open >= 0 && end >= 0 {
			open.Close, open.After = end, end+width
			dst = append(dst, open)
		}
		open.Open, end = -1, -1
	}
	for _, at := range places {
		i := int(at)
		if skip != nil && skip(i) {
			continue
		}
		if len(dst)-first == mostQuotations {
			return dst
		}
		r, size := utf8.DecodeRuneInString(text[i:])
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[i+size:])
		opens := r == '‚' || r == '‹' && open.Open < 0 || r == '›' && open.Open < 0 || r == '‘' && (open.Open < 0 || open.Mark != '‚') || r == '\'' && open.Open < 0
		switch {
		case opens && !inWord(before) && after != utf8.RuneError && (r == '‹' || !unicode.IsSpace(after)):
			flush()
			open = Quotation{Open: i, Inside: i + size, Mark: r}
		case open.Open < 0 || !ends(open.Mark, r) || inWord(after) || r != '›' && unicode.IsSpace(before):
		default:
			end, width = i, size
			if before != 's' { // the boys’ house
				flush()
			}
		}
	}
	flush()
	return dst
}

var singleMarks = marksOf("'‘’‚‹›")

func ends(open, r rune) bool {
	switch open {
	case '‹':
		return r == '›'
	case '›':
		return r == '‹'
	case '‚':
		return r == '‘' || r == '’'
	case '‘':
		return r == '’'
	}
	return r == open
}

// inWord reports a letter or a digit of a script that parts its words: in others a mark beside one is no apostrophe.
func inWord(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsDigit(r)) && !lang.Wide(r) && !unicode.Is(unicode.Hangul, r)
}

// dialogue reports that the language's dialogues stand behind dashes.
func dialogue(l lang.Tag) bool {
	switch l.Base() {
	case "ru", "uk", "be", "bg", "fr", "es", "pt", "it", "pl":
		return true
	}
	return false
}

// resumes reports that a quotation of the language holds who speaks, between dashes: «Это так, — сказал он, — и всё».
func resumes(l lang.Tag) bool {
	switch l.Base() {
	case "ru", "uk", "be", "bg", "es", "pt", "pl":
		return true
	}
	return false
}

// dashed appends the speech of a paragraph that begins with a dash: all but what stands between dashes and says who
// speaks.
func dashed(dst []Speech, text string, l lang.Tag) ([]Speech, bool) {
	open := len(text) - len(strings.TrimLeft(text, " \u00a0"))
	r, size := utf8.DecodeRuneInString(text[open:])
	if !dash(r) || r == '-' && !strings.HasPrefix(text[open+1:], " ") {
		return dst, true
	}
	return parts(dst, text, open+size, len(text), Speech{Open: open, After: len(text), Mark: r}, l)
}

// parts appends the words of whole, which are text[start:end] but for what stands between dashes and has a verb of
// saying. Sure is false where something stands between dashes that has none that is known.
func parts(dst []Speech, text string, start, end int, whole Speech, l lang.Tag) (_ []Speech, sure bool) {
	says := SayingOf(l)
	sure = true
	add := func(from, to int) {
		part := whole
		part.Start, part.End = from, to
		dst = append(dst, part)
	}
	for at := start; ; {
		i := nextDash(text, at, end)
		if i < 0 {
			break
		}
		_, size := utf8.DecodeRuneInString(text[i:])
		next := nextDash(text, i+size, end)
		aside := text[i+size : end]
		if next >= 0 {
			aside = text[i+size : next]
		}
		if says == nil || !says.hasVerb(aside[:prefix(aside, 200)]) {
			sure = sure && says != nil && !parting(text, i)
			at = i + size
			continue
		}
		add(start, max(len(strings.TrimRight(text[:i], " \u00a0")), start))
		if next < 0 {
			return dst, sure
		}
		_, size = utf8.DecodeRuneInString(text[next:])
		start = next + size
		at = start
	}
	add(start, end)
	return dst, sure
}

// nextDash is the first long dash in text[from:end], -1 for none.
func nextDash(text string, from, end int) int {
	if i := longDashes.next(text[:end], from); i < end {
		return i
	}
	return -1
}

// parting reports that the dash at i may part words from who says them: a mark stands before it, or a space on one side
// only.
func parting(text string, i int) bool {
	before := strings.TrimRight(text[:i], " \u00a0")
	last, _ := utf8.DecodeLastRuneInString(before)
	_, size := utf8.DecodeRuneInString(text[i:])
	next, _ := utf8.DecodeRuneInString(text[i+size:])
	tight := next != utf8.RuneError && (len(before) < i != unicode.IsSpace(next) || unicode.IsPunct(next))
	return tight || strings.ContainsRune(",.?!…:", last) && !quotedBefore(before)
}

// quotedBefore reports that text ends with a quotation and a comma: what follows goes on with the words around it.
func quotedBefore(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(text, ","))
	return kindOf(r) == closeMark || r == '“' || r == '‘' || r == '’'
}

var longDashes = marksOf("—–―")

func dash(r rune) bool { return r == '—' || r == '–' || r == '―' || r == '-' }
