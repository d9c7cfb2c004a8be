package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// unbalancedUnit looks for a quotation mark that has no partner in a unit whose source has all of its
// own. A quotation may run over several units, so a unit without a source is left to the article.
func unbalancedUnit(p *pair) {
	if !p.both || !p.tgt.quotes || !paired(p.Target.Lang) {
		return
	}
	var buf [8]quotation
	qs := quotations(p.Target.Text, p.Target.Lang, buf[:0])
	at := unpaired(qs)
	if at < 0 {
		return
	}
	if goesOn(p.Target.Text.Plain, &qs[at], p.Target.Lang) || singleMarks(p.Source.Text.Plain) {
		return
	}
	var from [8]quotation
	if unpaired(quotations(p.Source.Text, p.Source.Lang, from[:0])) >= 0 {
		return
	}
	span, key, suggestion := mend(p.Target.Text.Plain, qs, at, p.Target.Lang)
	p.report(hit{severity: Warning, key: key, tgt: span, src: none, suggestion: suggestion,
		args: map[string]string{"Mark": string(qs[at].mark), "Words": clip(p.Target.Text.Plain[span[0]:span[1]], 40)}})
}

// goesOn says that an open quotation is interrupted by its speaker and may go on in the next sentence, as
// Russian writes: «Это так, — сказал он. — А то иначе».
func goesOn(s string, q *quotation, l lang.Tag) bool {
	switch l.Base() {
	case "ru", "uk", "be", "bg":
		return q.opened() && (strings.Contains(s[q.inside:], ", —") || strings.Contains(s[q.inside:], ", –") || strings.Contains(s[q.inside:], "? —") || strings.Contains(s[q.inside:], "! —"))
	}
	return false
}

// singleMarks says that single quotation marks stand for double ones in the text: then their number
// cannot be told from that of apostrophes.
func singleMarks(s string) bool {
	for i, r := range s {
		if r != '\'' && r != '‘' && r != '’' && r != '‚' && r != '`' {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[i+utf8.RuneLen(r):])
		if !unicode.IsLetter(before) && !unicode.IsDigit(before) || !unicode.IsLetter(after) {
			return true
		}
	}
	return false
}

// unpaired is the index of the first quotation that lacks a mark, -1 when all is well. Titles in 《》 count.
func unpaired(qs []quotation) int {
	for i := range qs {
		q := &qs[i]
		if q.opened() && q.closed() {
			continue
		}
		if q.opened() && shared(qs, i) {
			continue
		}
		return i
	}
	return -1
}

// shared says whether an inner quotation ends with the outer one and leaves its mark to it, as Russian
// and French write: «Газета «Заря».
func shared(qs []quotation, i int) bool {
	if qs[i].mark != '«' {
		return false
	}
	for j := range qs {
		if j != i && qs[j].mark == '«' && qs[j].closed() && (j > i && qs[j].depth > qs[i].depth || j < i && qs[j].depth < qs[i].depth && qs[j].close > qs[i].open) {
			return true
		}
	}
	return false
}

// mend finds the words of the quotation that lacks a mark, the message for it, and the words put right
// where that can be known.
func mend(s string, qs []quotation, at int, l lang.Tag) (span [2]int, key, suggestion string) {
	q := &qs[at]
	if !q.opened() {
		if end := reversed(qs, at); end >= 0 {
			n := &qs[end]
			open, close := string(n.mark), string(closerOf(n.mark))
			return [2]int{q.close, n.inside}, "check.quote.reversed", open + s[q.after:n.open] + close
		}
		return [2]int{q.close, q.after}, "check.quote.not_opened", turnedCloser(qs, at)
	}
	if next := turnedOpener(qs, at); next >= 0 {
		return [2]int{next, next + utf8.RuneLen(q.mark)}, "check.quote.turned", string(closerOf(q.mark))
	}
	end := sentenceEnd(s, q.inside, len(s))
	if rest := strings.TrimSpace(s[end:]); rest != "" || strings.TrimSpace(s[q.inside:]) == "" {
		return [2]int{q.open, end}, "check.quote.not_closed", ""
	}
	return [2]int{q.open, end}, "check.quote.not_closed", closed(s[q.open:end], string(closerOf(q.mark)), l)
}

// closed puts the closing mark behind a quoted sentence; Russian and its neighbours write it before the
// full stop.
func closed(words, mark string, l lang.Tag) string {
	switch l.Base() {
	case "ru", "uk", "be", "bg", "de", "cs", "pl":
		if bare, ok := strings.CutSuffix(words, "."); ok && !strings.HasSuffix(bare, ".") {
			return bare + mark + "."
		}
	}
	return words + mark
}

func closerOf(mark rune) rune {
	if mark == '„' {
		return '“'
	}
	return closers[mark]
}

// reversed is the opening mark that stands where the closing one should when the stray closing mark at
// stands where the opening one should; -1 when there is none.
func reversed(qs []quotation, at int) int {
	for j := at + 1; j < len(qs); j++ {
		if n := &qs[j]; n.opened() && !n.closed() && closerOf(n.mark) == qs[at].mark {
			return j
		}
	}
	return -1
}

// turnedOpener finds a second opening mark without partner: one that stands where the closing one should.
func turnedOpener(qs []quotation, at int) int {
	q := &qs[at]
	for j := at + 1; j < len(qs); j++ {
		n := &qs[j]
		if n.opened() && !n.closed() && n.mark == q.mark && n.open > q.inside {
			return n.open
		}
	}
	return -1
}

// turnedCloser is the opening mark when two stray closing marks stand round the same words, else "".
func turnedCloser(qs []quotation, at int) string {
	q := &qs[at]
	for j := at + 1; j < len(qs); j++ {
		if !qs[j].opened() && qs[j].mark == q.mark {
			for open, close := range closers {
				if close == q.mark && open != close {
					return string(open)
				}
			}
		}
	}
	return ""
}

// unbalanced looks for quotation marks without a partner, paragraph by paragraph. A quotation that runs
// over paragraphs is in order when it is closed later, or opened anew in each.
func unbalanced(w *whole) {
	var open carried
	var buf []quotation
	for i := range w.Target.Blocks {
		b := &w.Target.Blocks[i]
		if !prose(b) || b.Kind == markup.Cell || !paired(w.language(i)) {
			continue
		}
		buf = quotations(b.Text, w.language(i), buf[:0])
		if open.on {
			buf = w.carryOn(&open, b, buf)
		}
		at := unpaired(buf)
		if at < 0 {
			continue
		}
		if opened, stray := leftovers(buf); opened == 1 && stray == 0 && b.Kind == markup.Paragraph {
			w.giveUp(&open)
			open = carried{on: true, block: i, quotation: buf[at]}
			continue
		}
		w.unpairedMark(i, buf, at)
	}
	w.giveUp(&open)
}

// carried is a quotation that an earlier paragraph opened and did not close.
type carried struct {
	on    bool
	block int
	age   int // paragraphs since
	quotation
}

// carryOn looks at the next paragraph after one that left a quotation open, and returns its quotations
// without the mark that closes the open one.
func (w *whole) carryOn(c *carried, b *markup.Block, qs []quotation) []quotation {
	c.age++
	first := -1
	for i := range qs {
		if qs[i].mark == c.mark || closes(c.mark, qs[i].mark) {
			first = i
			break
		}
	}
	switch {
	case first < 0:
		if c.age > 6 || b.Kind == markup.Heading {
			w.giveUp(c)
		}
	case !qs[first].opened() && reversed(qs, first) < 0:
		c.on = false
		return append(qs[:first], qs[first+1:]...)
	case qs[first].opened() && strings.TrimSpace(b.Text.Plain[:qs[first].open]) == "":
		c.on = false // opened anew, as quotations over paragraphs are
	default:
		w.giveUp(c) // another quotation begins: the mark was forgotten
	}
	return qs
}

func (w *whole) giveUp(c *carried) {
	if c.on {
		w.unpairedMark(c.block, []quotation{c.quotation}, 0)
	}
	c.on = false
}

func (w *whole) unpairedMark(block int, qs []quotation, at int) {
	s := w.Target.Blocks[block].Text.Plain
	if w.swallows(block, qs[at]) {
		return // quote/boundary says it better
	}
	span, key, suggestion := mend(s, qs, at, w.language(block))
	words := s[span[0]:span[1]]
	f := w.report(Warning, block, span, key, map[string]string{"Mark": string(qs[at].mark), "Words": clip(words, 40)}, key+words)
	f.Suggestion = suggestion
}
