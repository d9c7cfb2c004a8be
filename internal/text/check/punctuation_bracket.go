package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/markup"
)

// bracket is one bracket that has no partner.
type bracket struct {
	at   int
	mark rune
}

// unbalancedBracket looks for a bracket without its partner. A sentence of a longer aside may have one; then
// its source has too. "1)" and "a)" number a list.
func unbalancedBracket(p *pair) {
	if p.Target.Absent || p.Target.Kind == markup.Code || p.Target.Lang == "" {
		return
	}
	t := p.Target.Text.Plain
	if !p.tgt.brackets && !p.tgt.closing {
		return
	}
	found, count := alone(t, p.tgt.marks)
	if count != 1 || inCode(p.Target.Text.Spans, found.at) {
		return // none, or a text that plays with brackets
	}
	if p.both {
		if _, n := alone(p.Source.Text.Plain, p.src.marks); n > 0 {
			return
		}
	} else if p.Target.Block >= 0 {
		return // the aside may go on in the next sentence
	}
	p.report(hit{severity: Warning, key: "check.punctuation.bracket", src: none, tgt: [2]int{found.at, found.at + utf8.RuneLen(found.mark)},
		args: map[string]string{"Mark": string(found.mark), "Words": clip(around(t, found.at), 30)}})
}

const mostOpen = 16 // brackets within brackets

// alone finds the first bracket without a partner among the marks of a text and counts them all. Half-width and full-width ones may close
// one another; style has its own rule for that.
func alone(s string, marks []mark) (first bracket, count int) {
	var open [mostOpen]bracket
	depth := 0
	miss := func(b bracket) {
		if count == 0 {
			first = b
		}
		count++
	}
	for _, m := range marks {
		i := int(m.at)
		r := rune(s[i])
		if r >= utf8.RuneSelf {
			r, _ = runeAt(s, i)
		}
		switch kind := bracketKind(r); {
		case kind > 0 && i > 0 && s[i-1] == '-': // "--[ 1", a ruler drawn with marks
		case kind > 0 && depth < mostOpen:
			open[depth] = bracket{i, r}
			depth++
		case kind < 0:
			if depth > 0 && bracketKind(open[depth-1].mark) == -kind {
				depth--
			} else if !numbering(s, i) {
				miss(bracket{i, r})
			}
		}
	}
	for k := range depth {
		miss(open[k])
	}
	return first, count
}

// bracketKind is 1 for an opening round bracket, 2 for a square one, negative for what closes them.
func bracketKind(r rune) int {
	switch r {
	case '(', '（':
		return 1
	case ')', '）':
		return -1
	case '[', '［', '【':
		return 2
	case ']', '］', '】':
		return -2
	}
	return 0
}

// numbering reports that the closing bracket at i stands behind a number or a letter that begins a list item,
// or belongs to a smiling face.
func numbering(s string, i int) bool {
	start := i
	for start > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:start])
		if !unicode.IsLetter(r) && !unicode.IsDigit(r) {
			if r == ':' || r == ';' || r == '-' {
				return true
			}
			break
		}
		start -= size
	}
	n := utf8.RuneCountInString(s[start:i])
	return n > 0 && n <= 2 || n == 0 && i > 0 && strings.IndexByte(":;-=", s[i-1]) >= 0
}

// around is the word or so on both sides of a byte.
func around(s string, at int) string {
	start, end := at, at
	for n := 0; start > 0 && n < 12; n++ {
		_, size := utf8.DecodeLastRuneInString(s[:start])
		start -= size
	}
	for n := 0; end < len(s) && n < 12; n++ {
		_, size := utf8.DecodeRuneInString(s[end:])
		end += size
	}
	return s[start:end]
}
