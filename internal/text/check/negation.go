package check

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// denying counts how a text denies.
type denying struct {
	strong int    // words that deny by themselves, clause by clause
	void   bool   // one that denies nothing where it stands, or whose denial is taken back: "not only", "not fail"
	at     [2]int // the first strong one
	voids  int    // how many deny nothing
	voidAt [2]int // the last of these
	idle   int    // how many of these never render a denial: 不断
	// opposed says that one was left out because the word behind it is an opposite: "not refuse".
	opposed bool
}

// skip takes in a denial that denies nothing.
func (d *denying) skip(start, end int) {
	d.void, d.voids, d.voidAt = true, d.voids+1, [2]int{start, end}
}

// denies reads a text.
func (g *glance) denies(s string, t *tongue) (d denying, ok bool) {
	switch t.base {
	case "zh":
		return g.deniesHan(s), true
	case "ja":
		return g.deniesJapanese(s), true
	}
	c := t.denials
	if c == nil {
		return d, false
	}
	last := -1 // the denial before in the list, that of the clause when it still stands
	for _, at := range g.denying {
		i := int(at)
		if !c.strongAt(g.list, i, s) {
			continue
		}
		w := &g.list[i]
		if numbered(w, s) || c.feared(g.list, i, s) {
			continue
		}
		if opposed := c.opposed(g.list, i, s); opposed || c.isVoid(g.list, i, s) || c.alone(g.list, i, s) {
			d.skip(int(w.start), int(w.end))
			d.opposed = opposed
			if opposed && !c.double.plain && last >= 0 && !endsClause(s[g.list[last].end:w.start]) {
				d.strong, d.at, last = d.strong-1, [2]int{}, -1 // никто не отрицал
			}
			continue
		}
		if last >= 0 && (!endsClause(s[g.list[last].end:w.start]) || c.double.awaits.has(g.list[last].key)) {
			// Two in one clause deny once, "no one never", «никто не», unless one takes the other back.
			if c.double.cancels(g.list, last, i) {
				d.strong, d.void, d.at, last = d.strong-1, true, [2]int{}, -1
				continue
			}
		} else {
			d.strong++
		}
		d.first(int(w.start), int(w.end))
		last = i
	}
	return d, true
}

// numbered reports a "No." that stands before a number, or a "No" within a sentence.
func numbered(w *token, s string) bool {
	rest, point := strings.CutPrefix(s[w.end:], ".")
	rest = strings.TrimLeft(rest, " \u00a0\u202f")
	if w.letters != 2 || w.end-w.start != 2 || rest == "" || !isDigit(rest[0]) {
		return false
	}
	before := strings.TrimRight(s[:w.start], " \u00a0\u202f")
	return point || w.is&capital != 0 && before != "" && !strings.ContainsAny(before[len(before)-1:], ".!?:\"'") && !strings.HasSuffix(before, "“")
}

// first marks a denial as the one to show, unless another is.
func (d *denying) first(start, end int) {
	if d.at[1] == 0 {
		d.at = [2]int{start, end}
	}
}

// clauseMarks part clauses.
const clauseMarks = ",;:.!?—–()\"«»“”"

// endsClause reports that one of them stands in a text, which is mostly what parts two words.
func endsClause(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= utf8.RuneSelf {
			return strings.ContainsAny(s[i:], clauseMarks)
		}
		if clauseBytes[s[i]] {
			return true
		}
	}
	return false
}

// clauseBytes are the clauseMarks of ASCII.
var clauseBytes = func() (t [utf8.RuneSelf]bool) {
	for _, r := range clauseMarks {
		if r < utf8.RuneSelf {
			t[r] = true
		}
	}
	return t
}()

func (c *compiled) strongAt(list []token, i int, s string) bool {
	w := &list[i]
	if c.strong.has(w.key) {
		return true
	}
	if (w.letters >= 5 || w.script == lang.Hangul || w.is&joined != 0) && w.is&capital == 0 {
		for _, x := range c.prefixes {
			if beginsWith(w.of(s), x) && !c.but.begins(w.of(s)) {
				return true
			}
		}
	}
	if w.is&joined != 0 {
		for _, x := range c.suffixes {
			word := w.of(s)
			if strings.HasSuffix(word, x) || strings.HasSuffix(strings.ReplaceAll(word, "’", "'"), x) {
				return true
			}
		}
	}
	return false
}

// lostNegation looks for a source that denies where the target does not.
func lostNegation(p *pair) {
	if p.reportTurned(true) {
		return
	}
	if !p.denials() {
		return
	}
	if at, _, ok := p.conditionTurned(true); ok {
		p.reportLost(Warning, at)
		return
	}
	if at, ok := p.statementTurned(); ok {
		p.reportLost(Warning, at)
		return
	}
	if at, ok := p.happens(); ok {
		p.reportLost(Warning, at)
		return
	}
	if at, ok := p.happened(); ok {
		p.reportLost(Warning, at)
		return
	}
	if at, ok := p.refused(); ok {
		p.reportLost(Warning, at)
		return
	}
	src, tgt := &p.srcDenies, &p.tgtDenies
	if !p.denyOtherwise() || tgt.strong > 0 || tgt.void && (tgt.idle == 0 || tgt.voids != tgt.idle) {
		return
	}
	if at, ok := p.refusesPlainly(); ok {
		p.reportLost(Warning, at)
		return
	}
	if p.deniesWeakly(&p.tgt, nil) {
		return
	}
	if p.saysOtherwise(src.at) {
		return
	}
	severity, at := p.denialSeverity(), src.at
	kept := (src.strong == 0 || severity == Info) && (p.keeps(&p.src, &p.tgt, src) || src.voids == 0 && p.keepsBelief(at[1]) || src.strong == 1 && src.voids == 0 && p.literal(&p.tgt, literalLost))
	if kept {
		severity = Warning
	}
	if src.strong == 0 { // "not refuse", where the other side refuses
		if at = src.voidAt; !kept {
			return
		}
	}
	p.reportLost(severity, at)
}

func (p *pair) reportLost(severity Severity, at [2]int) {
	p.report(hit{severity: severity, key: "check.negation.lost", src: at, tgt: p.Target.all(),
		args: map[string]string{"Words": clip(p.Source.Text.Plain[at[0]:at[1]], 20)}})
}

// gainedNegation looks for a target that denies where the source does not.
func gainedNegation(p *pair) {
	if p.reportTurned(false) {
		return
	}
	if !p.denials() {
		return
	}
	if _, at, ok := p.conditionTurned(false); ok {
		p.reportGained(Warning, at)
		return
	}
	src, tgt := &p.srcDenies, &p.tgtDenies
	if at, ok := p.deniesMerely(); ok {
		p.reportGained(Warning, at)
		return
	}
	if !p.denyOtherwise() || tgt.strong == 0 || src.strong > 0 || src.void || p.deniesWeakly(&p.src, nil) || p.closed() {
		return
	}
	severity := p.denialSeverity()
	if severity == Info && (p.keeps(&p.tgt, &p.src, tgt) || tgt.strong == 1 && tgt.voids == 0 && p.literal(&p.src, literalGained)) {
		severity = Warning
	}
	p.reportGained(severity, tgt.at)
}

func (p *pair) reportGained(severity Severity, at [2]int) {
	p.report(hit{severity: severity, key: "check.negation.gained", src: p.Source.all(), tgt: at,
		args: map[string]string{"Words": clip(p.Target.Text.Plain[at[0]:at[1]], 20)}})
}

// denyOtherwise reports that the sides do not deny equally often.
func (p *pair) denyOtherwise() bool {
	return p.denials() && (p.srcDenies.strong != p.tgtDenies.strong || p.srcDenies.opposed) && !p.copied()
}

// denials reads both sides, once a unit, and reports that their denials are known.
func (p *pair) denials() bool {
	if p.denied > 0 {
		return p.denied == 2
	}
	p.denied = 1
	from, to := p.srcTongue.tongue, p.tgtTongue.tongue
	if !p.both || p.Target.Kind == markup.Code || p.tgt.words < 3 || from.base == to.base {
		return false
	}
	var known, too bool
	p.srcDenies, known = p.src.denies(p.Source.Text.Plain, from)
	p.tgtDenies, too = p.tgt.denies(p.Target.Text.Plain, to)
	if known && too {
		p.denied = 2
	}
	return p.denied == 2
}

// denialSeverity is Info where correct translations turn a denial round too often to warn: between languages
// neither of which is English, and into Chinese and Japanese.
func (p *pair) denialSeverity() Severity {
	from, to := p.Source.Lang.Base(), p.Target.Lang.Base()
	if from != "en" && to != "en" || to == "zh" || to == "ja" || to == "ko" {
		return Info
	}
	return Warning
}
