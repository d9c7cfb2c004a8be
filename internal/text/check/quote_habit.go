package check

import (
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/quote"
)

// quoteHabit tells of quotation marks that are not the language's, or not those of the rest of the text:
// straight ones in Chinese, two kinds side by side elsewhere.
func quoteHabit(w *whole) {
	counts := map[rune]int{}
	var buf []quote.Quotation
	for i := range w.Target.Blocks {
		if b := &w.Target.Blocks[i]; prose(b) {
			buf = quotations(b.Text, buf[:0])
			for n := range buf {
				if q := &buf[n]; q.Closed() && q.Opened() && q.Depth == 0 {
					counts[q.Mark]++
				}
			}
		}
	}
	for i := range w.Target.Blocks {
		b := &w.Target.Blocks[i]
		if !prose(b) {
			continue
		}
		buf = quotations(b.Text, buf[:0])
		for n := range buf {
			if w.foreignMarks(i, b, &buf[n], counts) {
				break // one a block is enough to send an editor there
			}
		}
	}
}

func (w *whole) foreignMarks(block int, b *markup.Block, q *quote.Quotation, counts map[rune]int) bool {
	if !q.Opened() || !q.Closed() || q.Depth > 0 || q.Title() || q.Mark == '『' {
		return false
	}
	l := w.language(block)
	pair := lang.Quotes(l)[0]
	own, _ := utf8.DecodeRuneInString(pair.Open)
	if q.Mark == own || utf8.RuneCountInString(pair.Open) != 1 {
		return false
	}
	s := b.Text.Plain
	inside := s[q.Inside:q.Close]
	switch {
	case l.Base() == "zh":
		if q.Mark != '"' && q.Mark != '＂' || !anyHan(inside) {
			return false
		}
	case counts[own] == 0 || counts[q.Mark] >= counts[own]:
		return false
	}
	span := [2]int{q.Open, q.After}
	f := w.report(Info, block, span, "check.quote.marks", map[string]string{
		"Found": string(q.Mark) + "…" + s[q.Close:q.After], "Usual": pair.Open + "…" + pair.Close, "Words": clip(inside, 30)}, s[q.Open:q.After])
	f.Suggestion = pair.Open + inside + pair.Close
	return true
}

func anyHan(s string) bool {
	for _, r := range s {
		if scriptOf(r) == lang.Han {
			return true
		}
	}
	return false
}
