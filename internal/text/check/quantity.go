package check

import (
	"math"

	"recto/internal/text/markup"
)

// digits compares the figures of both sides by value: 37万 is 370,000, and 15 октября is October 15. It
// speaks only when a figure is left over on both sides, for one that is only on one side may be a word on
// the other.
//
// This is the first version; it knows no units of measure and few numerals in words.
func digits(p *pair) {
	if !p.both || p.src.digits+p.tgt.digits == 0 || p.Target.Kind == markup.Code {
		return
	}
	var a, b figures
	a.read(p.Source.Text.Plain, p.Source.Lang)
	b.read(p.Target.Text.Plain, p.Target.Lang)
	if a.loose || b.loose || a.measures|b.measures == imperial|metric || a.measures|b.measures == celsius|fahrenheit {
		return
	}
	left, right := a.without(&b), b.without(&a)
	if left < 0 || right < 0 {
		return
	}
	x, y := &a.list[left], &b.list[right]
	severity := Error
	if x.word || y.word || !p.matched() {
		severity = Warning
	}
	p.report(hit{severity: severity, key: "check.quantity.digits", src: [2]int{x.start, x.end}, tgt: [2]int{y.start, y.end},
		args: map[string]string{"Source": p.Source.Text.Plain[x.start:x.end], "Target": p.Target.Text.Plain[y.start:y.end]}})
}

// matched reports that the sides are about as long as a text and its translation: the figures of a unit
// that was joined wrongly are no error of the translator.
func (p *pair) matched() bool {
	r := p.src.weight(p.Source.Lang) / math.Max(1, p.tgt.weight(p.Target.Lang))
	return r > 0.6 && r < 1.7
}
