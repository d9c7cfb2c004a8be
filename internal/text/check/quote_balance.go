package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/quote"
)

// unbalancedUnit looks for a quotation mark that has no partner in a unit whose source has all of its
// own. A quotation may run over several units, so a unit without a source is left to the article.
func unbalancedUnit(p *pair) {
	if !p.both || !p.tgt.quotes || !paired(p.Target.Lang) {
		return
	}
	from, to := p.quotes()
	qs := to.marks
	at := quote.Unpaired(qs)
	if at < 0 {
		return
	}
	if goesOn(p.Target.Text.Plain, &qs[at], p.Target.Lang) || singleMarks(p.Source.Text.Plain) {
		return
	}
	if quote.Unpaired(from.marks) >= 0 {
		return
	}
	span, key, suggestion := mend(p.Target.Text.Plain, qs, at, p.Target.Lang)
	p.report(hit{severity: Warning, key: key, tgt: span, src: none, suggestion: suggestion,
		args: map[string]string{"Mark": string(qs[at].Mark), "Words": clip(p.Target.Text.Plain[span[0]:span[1]], 40)}})
}

// goesOn says that an open quotation is interrupted by its speaker and may go on in the next sentence, as
// Russian writes: «Это так, — сказал он. — А то иначе».
func goesOn(s string, q *quote.Quotation, l lang.Tag) bool {
	switch l.Base() {
	case "ru", "uk", "be", "bg":
		return q.Opened() && (strings.Contains(s[q.Inside:], ", —") || strings.Contains(s[q.Inside:], ", –") || strings.Contains(s[q.Inside:], "? —") || strings.Contains(s[q.Inside:], "! —"))
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

// mend finds the words of the quotation that lacks a mark, the message for it, and the words put right
// where that can be known.
func mend(s string, qs []quote.Quotation, at int, l lang.Tag) (span [2]int, key, suggestion string) {
	q := &qs[at]
	if !q.Opened() {
		if end := reversed(qs, at); end >= 0 {
			n := &qs[end]
			open, close := string(n.Mark), string(quote.Closer(n.Mark))
			return [2]int{q.Close, n.Inside}, "check.quote.reversed", open + s[q.After:n.Open] + close
		}
		return [2]int{q.Close, q.After}, "check.quote.not_opened", turnedCloser(qs, at)
	}
	if next := turnedOpener(qs, at); next >= 0 {
		return [2]int{next, next + utf8.RuneLen(q.Mark)}, "check.quote.turned", string(quote.Closer(q.Mark))
	}
	end := sentenceEnd(s, q.Inside, len(s))
	if rest := strings.TrimSpace(s[end:]); rest != "" || strings.TrimSpace(s[q.Inside:]) == "" {
		return [2]int{q.Open, end}, "check.quote.not_closed", ""
	}
	return [2]int{q.Open, end}, "check.quote.not_closed", closed(s[q.Open:end], string(quote.Closer(q.Mark)), l)
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

// reversed is the opening mark that stands where the closing one should when the stray closing mark at
// stands where the opening one should; -1 when there is none.
func reversed(qs []quote.Quotation, at int) int {
	for j := at + 1; j < len(qs); j++ {
		if n := &qs[j]; n.Opened() && !n.Closed() && quote.Closer(n.Mark) == qs[at].Mark {
			return j
		}
	}
	return -1
}

// turnedOpener finds a second opening mark without partner: one that stands where the closing one should.
func turnedOpener(qs []quote.Quotation, at int) int {
	q := &qs[at]
	for j := at + 1; j < len(qs); j++ {
		n := &qs[j]
		if n.Opened() && !n.Closed() && n.Mark == q.Mark && n.Open > q.Inside {
			return n.Open
		}
	}
	return -1
}

// turnedCloser is the opening mark when two stray closing marks stand round the same words, else "".
func turnedCloser(qs []quote.Quotation, at int) string {
	q := &qs[at]
	for j := at + 1; j < len(qs); j++ {
		if !qs[j].Opened() && qs[j].Mark == q.Mark {
			return string(quote.Opener(q.Mark))
		}
	}
	return ""
}

// unbalanced looks for quotation marks without a partner, paragraph by paragraph. A quotation that runs
// over paragraphs is in order when it is closed later, or opened anew in each.
func unbalanced(w *whole) {
	var open carried
	var buf []quote.Quotation
	for i := range w.Target.Blocks {
		b := &w.Target.Blocks[i]
		if !prose(b) || b.Kind == markup.Cell || !paired(w.language(i)) {
			continue
		}
		buf = quotations(b.Text, buf[:0])
		if open.on {
			buf = w.carryOn(&open, b, buf)
		}
		at := quote.Unpaired(buf)
		if at < 0 {
			continue
		}
		if opened, stray := leftovers(buf); opened == 1 && stray == 0 && b.Kind == markup.Paragraph {
			w.giveUp(&open)
			open = carried{on: true, block: i, Quotation: buf[at]}
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
	quote.Quotation
}

// carryOn looks at the next paragraph after one that left a quotation open, and returns its quotations
// without the mark that closes the open one.
func (w *whole) carryOn(c *carried, b *markup.Block, qs []quote.Quotation) []quote.Quotation {
	c.age++
	first := -1
	for i := range qs {
		if qs[i].Mark == c.Mark || quote.Closes(c.Mark, qs[i].Mark) {
			first = i
			break
		}
	}
	switch {
	case first < 0:
		if c.age > 6 || b.Kind == markup.Heading {
			w.giveUp(c)
		}
	case !qs[first].Opened() && reversed(qs, first) < 0:
		c.on = false
		return append(qs[:first], qs[first+1:]...)
	case qs[first].Opened() && strings.TrimSpace(b.Text.Plain[:qs[first].Open]) == "":
		c.on = false // opened anew, as quotations over paragraphs are
	default:
		w.giveUp(c) // another quotation begins: the mark was forgotten
	}
	return qs
}

func (w *whole) giveUp(c *carried) {
	if c.on {
		w.unpairedMark(c.block, []quote.Quotation{c.Quotation}, 0)
	}
	c.on = false
}

func (w *whole) unpairedMark(block int, qs []quote.Quotation, at int) {
	s := w.Target.Blocks[block].Text.Plain
	if w.swallows(block, qs[at]) {
		return // quote/boundary says it better
	}
	span, key, suggestion := mend(s, qs, at, w.language(block))
	words := s[span[0]:span[1]]
	f := w.report(Warning, block, span, key, map[string]string{"Mark": string(qs[at].Mark), "Words": clip(words, 40)}, key+words)
	f.Suggestion = suggestion
}
