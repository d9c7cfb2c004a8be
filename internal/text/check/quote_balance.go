package check

import (
	"strings"
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
	at := unpaired(p.Target.Text.Plain, qs, p.Target.Lang)
	if at < 0 {
		return
	}
	var from [8]quotation
	if unpaired(p.Source.Text.Plain, quotations(p.Source.Text, p.Source.Lang, from[:0]), "") >= 0 {
		return
	}
	span, key, suggestion := mend(p.Target.Text.Plain, qs, at)
	p.report(hit{severity: Warning, key: key, tgt: span, src: none, suggestion: suggestion,
		args: map[string]string{"Mark": string(qs[at].mark), "Words": clip(p.Target.Text.Plain[span[0]:span[1]], 40)}})
}

// unpaired is the index of the first quotation that lacks a mark, -1 when all is well. Titles in 《》 count.
func unpaired(s string, qs []quotation, l lang.Tag) int {
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

// mend finds the words of the quotation that lacks a mark, the message for it, and the words put right.
func mend(s string, qs []quotation, at int) (span [2]int, key, suggestion string) {
	q := &qs[at]
	if !q.opened() {
		return [2]int{q.close, q.after}, "check.quote.not_opened", turnedCloser(s, qs, at)
	}
	if next := turnedOpener(s, qs, at); next >= 0 {
		return [2]int{next, next + utf8.RuneLen(q.mark)}, "check.quote.turned", string(closerOf(q.mark))
	}
	end := quoteEnd(s, q.inside)
	return [2]int{q.open, end}, "check.quote.not_closed", s[q.open:end] + string(closerOf(q.mark))
}

func closerOf(mark rune) rune {
	if mark == '„' {
		return '“'
	}
	return closers[mark]
}

// turnedOpener finds a second opening mark that stands where the closing one should: after a word, with
// no word behind it.
func turnedOpener(s string, qs []quotation, at int) int {
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
func turnedCloser(s string, qs []quotation, at int) string {
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

// quoteEnd guesses where a quotation that was not closed should end: after the first sentence that a
// reporter's words follow, else with the text.
func quoteEnd(s string, from int) int {
	return len(strings.TrimRight(s, " \n"))
}

// unbalanced looks for quotation marks without a partner, paragraph by paragraph. A quotation that runs
// over paragraphs is in order when it is closed later, or opened anew in each.
func unbalanced(w *whole) {
	var carried *quotation // opened in an earlier paragraph
	carriedBlock, age := -1, 0
	var buf []quotation
	flush := func() {
		if carried != nil {
			w.unclosed(carriedBlock, *carried)
		}
		carried = nil
	}
	for i := range w.Target.Blocks {
		b := &w.Target.Blocks[i]
		if !prose(b) || b.Kind == markup.Cell || !paired(w.language(i)) {
			continue
		}
		buf = quotations(b.Text, w.language(i), buf[:0])
		if carried != nil {
			age++
			if n := firstStray(buf, carried.mark); n >= 0 {
				buf = append(buf[:n], buf[n+1:]...)
				carried = nil
			} else if len(buf) > 0 && buf[0].opened() && buf[0].mark == carried.mark && strings.TrimSpace(b.Text.Plain[:buf[0].open]) == "" {
				carried = nil // opened anew, as multi-paragraph quotations are
			} else if age > 6 {
				flush()
			}
		}
		at := unpaired(b.Text.Plain, buf, w.language(i))
		if at < 0 {
			continue
		}
		open, stray := leftovers(buf)
		if len(open) == 1 && len(stray) == 0 && b.Kind == markup.Paragraph {
			flush()
			q := buf[at]
			carried, carriedBlock, age = &q, i, 0
			continue
		}
		w.unpairedMark(i, buf, at)
	}
	flush()
}

func firstStray(qs []quotation, mark rune) int {
	for i := range qs {
		if !qs[i].opened() && closes(mark, qs[i].mark) {
			return i
		}
	}
	return -1
}

func (w *whole) unclosed(block int, q quotation) {
	w.unpairedMark(block, []quotation{q}, 0)
}

func (w *whole) unpairedMark(block int, qs []quotation, at int) {
	s := w.Target.Blocks[block].Text.Plain
	if w.swallows(block, qs[at]) {
		return // quote/boundary says it better
	}
	span, key, suggestion := mend(s, qs, at)
	words := s[span[0]:span[1]]
	f := w.report(Warning, block, span, key, map[string]string{"Mark": string(qs[at].mark), "Words": clip(words, 40)}, key+words)
	f.Suggestion = suggestion
}
