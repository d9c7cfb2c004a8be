package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// finalStop looks for a sentence whose source ends with a stop and that has none itself. Headings, cells and
// what stands under pictures have habits of their own.
func finalStop(p *pair) {
	if !p.both || !known(p.Source.Lang, p.Target.Lang) || p.tgt.words < 2 {
		return
	}
	switch p.Target.Kind {
	case markup.Heading, markup.Cell, markup.Caption, markup.Code, markup.Image:
		return
	}
	if p.Target.Listed || p.Target.Role != markup.RoleBody {
		return
	}
	switch p.Target.Lang.Base() {
	case "th", "lo", "km", "my":
		return // written without stops
	}
	s, t := p.Source.Text.Plain, p.Target.Text.Plain
	end := closingFrom(t)
	last, size := utf8.DecodeLastRuneInString(t[:end])
	if !unicode.IsLetter(last) && !unicode.IsDigit(last) && !unicode.IsMark(last) && last != '%' && last != '％' {
		return // it has a stop, or another mark does a stop's work
	}
	at, stop := stopOf(s)
	if stop == 0 || stop == '.' && abbreviated(s[:at]) {
		return
	}
	if inCode(p.Target.Text.Spans, end-size) || captioned(&p.Target.Text) {
		return
	}
	start := lastToken(&p.tgt, end, size)
	mark := stopIn(stop, p.Target.Lang)
	behind := strings.TrimRight(t[end:], " \n\t")
	fix := t[start:end] + mark + behind
	if behind != "" && closingFrom(s) > at && p.Target.Lang.Base() != "en" || strings.HasPrefix(behind, ")") {
		fix = t[start:end] + behind + mark // the source has the stop behind its closing marks
	}
	severity := Warning
	if p.Target.Block < 0 && p.headingLike() {
		severity = Info
	}
	p.report(hit{severity: severity, key: "check.punctuation.final", src: [2]int{at, at + utf8.RuneLen(stop)}, tgt: [2]int{start, end + len(behind)},
		suggestion: fix, args: map[string]string{"Words": clip(t[start:end], 30), "Mark": mark}})
}

// captioned reports a text that is emphasised as a whole or stands in brackets: what is said under a picture.
func captioned(t *markup.Text) bool {
	s := strings.TrimSpace(t.Plain)
	if strings.HasPrefix(s, "(") && strings.HasSuffix(s, ")") || strings.HasPrefix(s, "（") && strings.HasSuffix(s, "）") {
		return true
	}
	for _, x := range t.Spans {
		if x.Kind == markup.Emphasis && x.Start == 0 && x.End >= len(s) {
			return true
		}
	}
	return false
}

// headingLike reports that the target may be a heading, for all that one can tell of a unit by itself: it is
// short and, in English, does without the words that headings leave out.
func (p *pair) headingLike() bool {
	w := p.tgt.weight(p.Target.Lang)
	if p.Target.Lang.Base() == "en" {
		return w < 75 && !p.tgt.has(articlesEn)
	}
	return w < 52
}

var articlesEn = keySet("the a an was were is are had has")

// has reports that one of the words is in the set.
func (g *glance) has(set *wordSet) bool {
	for i := range g.list {
		if set.has(g.list[i].key) {
			return true
		}
	}
	return false
}

// stopOf is where the stop stands that ends a text, and which; 0 for none. Marks that close may follow it.
func stopOf(s string) (int, rune) {
	end := closingFrom(s)
	r, size := utf8.DecodeLastRuneInString(s[:end])
	switch r {
	case '.', '。', '।', '۔', '．', '｡', '!', '！', '?', '？', '؟':
		return end - size, r
	}
	return end, 0
}

// closingFrom is where the marks begin that close a text: quotation marks, brackets, spaces.
func closingFrom(s string) int {
	end := len(s)
	for end > 0 {
		r, size := rune(s[end-1]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeLastRuneInString(s[:end])
		}
		switch r {
		case ' ', '\n', '\t', 0xA0, 0x200B, 0x3000, '"', '\'', '”', '“', '’', '»', '«', '」', '』', '》', ')', '）', ']', '】', '*', '_':
			end -= size
			continue
		}
		break
	}
	return end
}

// abbreviated reports that a stop behind s may belong to an abbreviation: one letter, or a short word with
// stops inside.
func abbreviated(s string) bool {
	letters, stops := 0, 0
	for len(s) > 0 {
		r, size := rune(s[len(s)-1]), 1
		if r >= utf8.RuneSelf {
			r, size = utf8.DecodeLastRuneInString(s)
		}
		switch {
		case r == '.':
			stops++
		case r >= 'А' && r <= 'я' || unicode.IsLetter(r):
			letters++
		default:
			return stops > 0 || letters == 1 && !unicode.IsDigit(r) && unicode.IsSpace(r)
		}
		s = s[:len(s)-size]
	}
	return stops > 0 || letters == 1
}

// lastToken is where the word begins that ends at end, one character of the given size at least.
func lastToken(g *glance, end, size int) int {
	if n := len(g.list); n > 0 && int(g.list[n-1].end) == end {
		return int(g.list[n-1].start)
	}
	return end - size
}

// stopIn is the mark of the language for a stop of any language.
func stopIn(stop rune, l lang.Tag) string {
	kind := 0
	switch stop {
	case '!', '！':
		kind = 1
	case '?', '？', '؟':
		kind = 2
	}
	switch l.Base() {
	case "zh", "ja":
		return [...]string{"。", "！", "？"}[kind]
	case "hi", "bn", "ne", "mr":
		return [...]string{"।", "!", "?"}[kind]
	case "ur":
		return [...]string{"۔", "!", "؟"}[kind]
	case "ar", "fa", "ps":
		return [...]string{".", "!", "؟"}[kind]
	}
	return [...]string{".", "!", "?"}[kind]
}
