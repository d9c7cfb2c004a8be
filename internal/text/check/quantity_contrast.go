package check

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/quantity"
)

// contrasts reports what is said otherwise beside two quantities of one value: another currency, another unit of time,
// another half of the day, a least for a most.
func (p *pair) contrasts(o *quantity.Outcome, k int) bool {
	q := &p.quantity
	source, target := &q.sides[0], &q.sides[1]
	c, from, to := o.Contrast(source, target, o.Pair[k], k)
	h := hit{severity: Error, key: "check.quantity.unit", src: from, tgt: to}
	rule := &unitRule
	switch c {
	case quantity.Alike:
		return false
	case quantity.OtherHalf:
		rule, h.key = &dateRule, "check.quantity.date"
	case quantity.OtherPeriod, quantity.OtherPoints:
		h.severity = Warning
	case quantity.OtherBound, quantity.OtherTimes:
		if c == quantity.OtherBound && p.boundDenied(from, to) {
			return false
		}
		h.severity = Warning
		rule, h.key = &numberRule, "check.quantity.number"
	case quantity.OtherSign:
		h.severity = Warning
		rule, h.key = &numberRule, "check.quantity.number"
		from[0], to[0] = p.Source.wordBefore(from[0]), p.Target.wordBefore(to[0])
		h.src, h.tgt = from, to
	}
	if !p.matched() {
		h.severity = Warning
	}
	h.args = map[string]string{"Source": source.Text[from[0]:from[1]], "Target": target.Text[to[0]:to[1]]}
	p.rule = rule
	p.report(h)
	return true
}

// wordBefore is where the word before a place begins, or the character where there are no spaces.
func (s *Side) wordBefore(at int) int {
	text := s.Text.Plain
	before := strings.TrimRight(text[:at], " \u00a0")
	if s.Lang.Spaceless() {
		for range 2 {
			_, size := utf8.DecodeLastRuneInString(before)
			before = before[:len(before)-size]
		}
		return len(before)
	}
	return strings.LastIndexAny(before, " \u00a0") + 1
}
