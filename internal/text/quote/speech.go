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

// Speeches appends to dst what a text marks as somebody's words, double marks first, then single ones, then dashes.
// Marks are what Find found in the text; titles in 《》 and marks without a partner are left out. Skip is as in Find.
func Speeches(dst []Speech, marks []Quotation, text string, l lang.Tag, skip func(at int) bool) []Speech {
	first := len(dst)
	for _, q := range marks {
		if !q.Opened() || !q.Closed() || q.Title() {
			continue
		}
		if q.Depth == 0 && resumes(l) {
			dst = parts(dst, text, q.Inside, q.Close, Speech{Open: q.Open, After: q.After, Mark: q.Mark})
		} else {
			dst = append(dst, Speech{q.Inside, q.Close, q.Open, q.After, q.Depth, q.Mark})
		}
	}
	double := len(dst)
	var buf [8]Quotation
	for _, q := range Single(buf[:0], text, skip) {
		depth := 0
		for _, d := range dst[first:double] {
			if d.Start <= q.Open && q.After <= d.End {
				depth = max(depth, d.Depth+1)
			}
		}
		dst = append(dst, Speech{q.Inside, q.Close, q.Open, q.After, depth, q.Mark})
	}
	if len(dst) == first && dialogue(l) {
		dst = dashed(dst, text)
	}
	return dst
}

// Single appends to dst the quotations in single marks, ‘ ’ ‚ ‘ ‹ › and ' ', of which both marks are there. An
// apostrophe is told from a closing mark by what stands beside it.
func Single(dst []Quotation, text string, skip func(at int) bool) []Quotation {
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
	for i, r := range text {
		if !single(r) || skip != nil && skip(i) {
			continue
		}
		if len(dst)-first == mostQuotations {
			return dst
		}
		size := utf8.RuneLen(r)
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[i+size:])
		opens := r == '‚' || r == '‹' || r == '‘' && (open.Open < 0 || open.Mark != '‚') || r == '\'' && open.Open < 0
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

func single(r rune) bool {
	switch r {
	case '\'', '‘', '’', '‚', '‹', '›':
		return true
	}
	return false
}

func ends(open, r rune) bool {
	switch open {
	case '‹':
		return r == '›'
	case '‚':
		return r == '‘' || r == '’'
	case '‘':
		return r == '’'
	}
	return r == open
}

// inWord reports a letter or a digit of a script that parts its words: in others a mark beside one is no apostrophe.
func inWord(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsDigit(r)) && !lang.Wide(r)
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
func dashed(dst []Speech, text string) []Speech {
	open := len(text) - len(strings.TrimLeft(text, " \u00a0"))
	r, size := utf8.DecodeRuneInString(text[open:])
	if !dash(r) || r == '-' && !strings.HasPrefix(text[open+1:], " ") {
		return dst
	}
	return parts(dst, text, open+size, len(text), Speech{Open: open, After: len(text), Mark: r})
}

// parts appends the words of whole, which are text[start:end] but for what stands between dashes and says who speaks.
func parts(dst []Speech, text string, start, end int, whole Speech) []Speech {
	first, speaks := start, true
	add := func(to int) {
		part := whole
		part.Start, part.End = start, to
		dst = append(dst, part)
	}
	for i, r := range text[first:end] {
		i += first
		if r == '-' || !dash(r) || i < start {
			continue
		}
		before := strings.TrimRight(text[:i], " \u00a0")
		last, _ := utf8.DecodeLastRuneInString(before)
		next, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
		// “—dijo él—.” needs no mark before it.
		tight := next != utf8.RuneError && (len(before) < i != unicode.IsSpace(next) || unicode.IsPunct(next))
		if !tight && (!strings.ContainsRune(",.?!…:", last) || quotedBefore(before)) {
			continue
		}
		if speaks {
			add(max(len(before), start))
		}
		speaks = !speaks
		start = i + utf8.RuneLen(r)
	}
	if speaks {
		add(end)
	}
	return dst
}

// quotedBefore reports that text ends with a quotation and a comma: what follows goes on with the words around it.
func quotedBefore(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(strings.TrimSuffix(text, ","))
	return kindOf(r) == closeMark || r == '“' || r == '‘' || r == '’'
}

func dash(r rune) bool { return r == '—' || r == '–' || r == '―' || r == '-' }
