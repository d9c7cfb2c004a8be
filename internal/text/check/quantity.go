package check

import (
	"math"
	"slices"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/quantity"
)

// quantities compares what the sides say of numbers, dates and measures, by value. It speaks where something is left over
// on both sides, and where a figure of one side answers to nothing and the other side has no words that could say it.
func quantities(p *pair) {
	if !p.both || p.Target.Kind == markup.Code {
		return
	}
	p.weekdays()
	q := &p.quantity
	q.target = q.find(q.target[:0], &p.Target, &p.tgt)
	if !disputable(q.target) && !p.ranked() {
		return // what only the source says is not reported
	}
	q.source = q.find(q.source[:0], &p.Source, &p.src)
	if len(q.source) > mostCompared || len(q.target) > mostCompared {
		return // a table
	}
	q.sides[0].Open(p.Source.Text.Plain, p.Source.Lang, q.source)
	q.sides[1].Open(p.Target.Text.Plain, p.Target.Lang, q.target)
	o, settled := q.compare.Compare(q.source, q.target), true
	for k, fate := range o.Target {
		if (fate == quantity.Met || fate == quantity.Converted) && o.Pair[k] >= 0 && p.contrasts(o, k) {
			settled = false
			continue
		}
		if fate != quantity.Changed && fate != quantity.Misunit {
			continue
		}
		if fate == quantity.Misunit && k+1 < len(o.Target) && o.Target[k+1] == fate && p.writtenAlike(o.Pair[k], k) {
			continue // the first number of a range, whose unit stands behind the second
		}
		settled = false
		if fate == quantity.Changed && p.explained(o, o.Pair[k], k) {
			continue
		}
		p.differs(o.Pair[k], k, fate)
	}
	if settled && p.matched() {
		p.added(o)
		p.turnsDirection(o)
		p.turnsTime()
	}
}

// disputable reports whether there is a quantity that a finding may be about.
func disputable(all []quantity.Quantity) bool {
	for i := range all {
		if all[i].Disputable() {
			return true
		}
	}
	return false
}

// ranked reports that the target has an ordinal in words which the source, as the dictionary knows it, does not say; for the
// first, which is often said without need, the source must say another.
func (p *pair) ranked() bool {
	const most = 12
	for i := range p.quantity.target {
		q := &p.quantity.target[i]
		if q.Values[0] > most || !q.Ranks() || p.src.mentions(uint16(q.Values[0])) {
			continue
		}
		if q.Values[0] > 1 {
			return true
		}
		for k := range p.src.meanings {
			if id := p.src.meanings[k].id; id > 0 && id <= most {
				return true
			}
		}
	}
	return false
}

// writtenAlike reports whether two quantities are written alike.
func (p *pair) writtenAlike(i, k int) bool {
	a, b := &p.quantity.source[i], &p.quantity.target[k]
	return p.Source.Text.Plain[a.Start:a.End] == p.Target.Text.Plain[b.Start:b.End]
}

// added reports a figure of the target where the source says nothing that it could stand for.
func (p *pair) added(o *quantity.Outcome) {
	for i, fate := range o.Source {
		a := &p.quantity.source[i]
		if article := a.Form == quantity.Weak && a.Values[0] == 1; fate == quantity.Alone && !article || a.Kind == quantity.Times {
			return
		}
	}
	for k := range p.quantity.target {
		b := &p.quantity.target[k]
		if o.Target[k] == quantity.Alone && p.figure(b) && telling(b.Values[0]) && !inHundredths(b) && !b.WholeDay() && !namesDate(p.Source.Text.Plain, b.Values[0]) && !p.rest(o, k) {
			p.rule = &numberRule
			p.report(hit{severity: Warning, key: "check.quantity.added", src: none, tgt: [2]int{b.Start, b.End},
				args: map[string]string{"Target": p.Target.Text.Plain[b.Start:b.End]}})
		}
	}
}

// figure reports whether a quantity of the target is one in digits, but no part of a name or of code, no number of a list
// and nothing said aside.
func (p *pair) figure(q *quantity.Quantity) bool {
	if q.Form != quantity.Digits || q.Start == 0 || inCode(p.Target.Text.Spans, q.Start) || bracketed(p.Target.Text.Plain, [2]int{q.Start, q.End}) {
		return false
	}
	return q.Kind != quantity.Code && q.Kind != quantity.Clock && q.Kind != quantity.Month
}

// telling reports whether a value is not one that words without a number say too: none, one, wholly, the turn of
// the century.
func telling(v float64) bool { return v > 1 && v != 100 && v != 1900 && v != 2000 }

// inHundredths reports hundredths that a source may say in words which count nothing: 25 basis points, a Viertelpunkt.
func inHundredths(q *quantity.Quantity) bool {
	v := q.Values[0]
	return q.N > 1 && (v == 25 || v == 50 || v == 75) && slices.Contains(q.Values[1:q.N], v/100)
}

// mostCompared is how many quantities a sentence may have on one side.
const mostCompared = 40

// quantitiesOf are the buffers of one comparison.
type quantitiesOf struct {
	reader         quantity.Reader
	compare        quantity.Comparer
	source, target []quantity.Quantity
	spans          []quantity.Span
	sides          [2]quantity.Side // of Contrast
}

// find appends the quantities of a side to dst, and looks for words only where a glance saw what may be numerals.
func (q *quantitiesOf) find(dst []quantity.Quantity, s *Side, g *glance) []quantity.Quantity {
	text := s.Text.Plain
	words := g.asks != nil && g.asks.numerals
	if len(g.list) == mostWords || words && g.letters[lang.Han]+g.letters[lang.Kana] > 0 {
		return q.reader.Find(dst, text, s.Lang)
	}
	q.spans = q.spans[:0]
	if words {
		for _, i := range g.counting {
			w := &g.list[i]
			q.spans = append(q.spans, quantity.Span{Start: w.start, End: w.end})
		}
	}
	h := quantity.Hint{Words: q.spans, Foreign: g.foreign}
	if g.lastFigure > 0 {
		h.FirstDigit, h.LastDigit = int(g.figure), int(g.lastFigure)
	}
	return q.reader.FindIn(dst, text, s.Lang, h)
}

// differs reports two quantities that stand against each other and are not equal.
func (p *pair) differs(i, k int, fate quantity.Fate) {
	q := &p.quantity
	a, b := &q.source[i], &q.target[k]
	h := hit{severity: Error, src: [2]int{a.Start, a.End}, tgt: [2]int{b.Start, b.End},
		args: map[string]string{"Source": p.Source.Text.Plain[a.Start:a.End], "Target": p.Target.Text.Plain[b.Start:b.End]}}
	rule := &numberRule
	switch {
	case fate == quantity.Misunit:
		rule, h.key = &unitRule, "check.quantity.unit"
	case a.Kind == quantity.Month || b.Kind == quantity.Month || a.Kind == quantity.Clock || b.Kind == quantity.Clock || year(a) && year(b) || inDate(q.source, i) && inDate(q.target, k):
		rule, h.key = &dateRule, "check.quantity.date"
	default:
		h.key = "check.quantity.number"
	}
	if a.Form != quantity.Digits || b.Form != quantity.Digits || farApart(a, b) || !p.matched() {
		h.severity = Warning
	}
	p.rule = rule
	p.report(h)
}

// farApart reports whether two plain figures are so unlike in size that they may not belong together.
func farApart(a, b *quantity.Quantity) bool {
	const most, large = 20, 1e4 // large figures are those whose power is mistaken
	x, y := math.Abs(a.Values[0])+1, math.Abs(b.Values[0])+1
	return math.Max(x, y) < large && (x > most*y || y > most*x) && a.Kind == quantity.Number && b.Kind == quantity.Number
}

// inDate reports that a quantity stands beside the name of a month.
func inDate(all []quantity.Quantity, i int) bool {
	const gap = 4 // bytes: a space, "of", a point
	return i+1 < len(all) && all[i+1].Kind == quantity.Month && all[i+1].Start-all[i].End <= gap ||
		i > 0 && all[i-1].Kind == quantity.Month && all[i].Start-all[i-1].End <= gap
}

// year reports whether a number may be a year.
func year(q *quantity.Quantity) bool {
	v := q.Values[0]
	return q.Kind != quantity.Measure && v >= 1000 && v < 2100 && v == math.Trunc(v) && q.Form == quantity.Digits && q.End-q.Start <= 5
}

// matched reports that the sides are about as long as a text and its translation: the figures of a unit
// that was joined wrongly are no error of the translator.
func (p *pair) matched() bool {
	r := p.from / math.Max(1, p.to)
	return r > 0.6 && r < 1.7
}

// The rules that quantities speaks for.
var numberRule, dateRule, unitRule = Rule{ID: "quantity/number"}, Rule{ID: "quantity/date"}, Rule{ID: "quantity/unit"}
