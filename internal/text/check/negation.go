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
	for i := range g.list {
		w := &g.list[i]
		if !c.mayDeny(w) || !c.strongAt(g.list, i, s) {
			continue
		}
		if numbered(w, s) || c.feared(g.list, i, s) {
			continue
		}
		if opposed := c.opposed(g.list, i, s); opposed || c.isVoid(g.list, i, s) || c.alone(g.list, i, s) {
			d.skip(int(w.start), int(w.end))
			d.opposed = opposed
			continue
		}
		if last >= 0 && !strings.ContainsAny(s[g.list[last].end:w.start], clauseMarks) {
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

// mayDeny reports quickly that a word may be a strong one.
func (c *compiled) mayDeny(w *token) bool {
	return c.strong.may(w.key) || w.is&joined != 0 || len(c.prefixes) > 0
}

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

// deniesWeakly reports a word that says "no" in another way; but are words that do not count, nil for none.
func (g *glance) deniesWeakly(s string, t *tongue, but *oppositeWords) bool {
	switch t.base {
	case "zh", "ja":
		return weaklyHan(s) || forbidsHan(s) || turnsHan(s)
	}
	c := t.denials
	if c == nil {
		return true
	}
	var buf [40]byte
	for i := range g.list {
		w := &g.list[i]
		if but != nil && but.sure.stands(g.list, i, s) {
			continue
		}
		if c.whole.has(w.key) || c.turnsAt(g.list, i, s) {
			return true
		}
		if w.end-w.start > 36 || w.letters < 3 {
			continue
		}
		low := buf[:0]
		for _, r := range w.of(s) {
			low = utf8.AppendRune(low, lowerRune(r))
		}
		if c.weakWord(string(low)) || t.base == "en" && !noContrary.has(w.key) && contrary(string(low)) {
			return true
		}
	}
	return false
}

// turnsAt reports that a run of words which says "no" without a word that does begins at the i-th.
func (c *compiled) turnsAt(list []token, i int, s string) bool {
	for _, run := range c.turns {
		if c.matches(run, list, i, i, true, s) {
			return true
		}
	}
	return false
}

// weakWord reports a weak word, which is in small letters.
func (c *compiled) weakWord(w string) bool {
	return (c.weak.begins(w) || c.endsWeakly(w)) && !c.but.begins(w)
}

func (c *compiled) endsWeakly(w string) bool {
	for _, x := range c.ends {
		if strings.HasSuffix(w, x) && len(w) > len(x)+2 {
			return true
		}
	}
	return false
}

// contrary reports an English word that is another with a prefix that denies it.
func contrary(w string) bool {
	for _, x := range affixes {
		if rest, ok := strings.CutPrefix(w, x); ok && len(rest) > 2 && lang.EnglishWord(strings.TrimPrefix(rest, "-")) {
			return true
		}
	}
	return false
}

// weaklyHan reports a character that says "no" in another way, in no word that says nothing of the kind.
func weaklyHan(s string) bool {
	for i := weakHanSet.next(s, 0); i < len(s); i = weakHanSet.next(s, i+1) {
		r, _ := utf8.DecodeRuneInString(s[i:])
		if strings.ContainsRune(weakHan, r) && !withinWord(s, i, plainHan) {
			return true
		}
	}
	return false
}

// withinWord reports that a word of the list stands around the byte at.
func withinWord(s string, at int, words []string) bool {
	for _, w := range words {
		for k := range w {
			if at >= k && s[at-k] == w[0] && strings.HasPrefix(s[at-k:], w) {
				return true
			}
		}
	}
	return false
}

// plainHan are words in which a character of weakHan says no "no": ships, refugees, talents.
var plainHan = strings.Fields("船只 船隻 一只 两只 三只 几只 每只 难民 難民 灾难 災難 遇难 遇難 罹难 罹難 苦难 人才 天才 刚才 免费 免費 无人机 無人機 无线 無線 绝对 違禁 违禁")

const weakHan = "拒禁否缺败敗免避只才难難绝絕无無仅僅"

var weakHanSet = wideSetOf(weakHan)

// lostNegation looks for a source that denies where the target does not.
func lostNegation(p *pair) {
	if p.reportTurned(true) {
		return
	}
	if at, ok := p.happens(); ok {
		p.reportLost(Warning, at)
		return
	}
	src, tgt := &p.srcDenies, &p.tgtDenies
	if !p.denyOtherwise() || tgt.strong > 0 || tgt.void || p.tgt.deniesWeakly(p.Target.Text.Plain, p.tgtTongue.of(p.Target.Lang), nil) {
		return
	}
	if p.saysOtherwise(src.at) {
		return
	}
	severity, at := p.denialSeverity(), src.at
	kept := (src.strong == 0 || severity == Info) && p.keeps(&p.src, &p.tgt, src)
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
	src, tgt := &p.srcDenies, &p.tgtDenies
	if !p.denyOtherwise() || tgt.strong == 0 || src.strong > 0 || src.void || p.src.deniesWeakly(p.Source.Text.Plain, p.srcTongue.of(p.Source.Lang), nil) {
		return
	}
	severity := p.denialSeverity()
	if severity == Info && p.keeps(&p.tgt, &p.src, tgt) {
		severity = Warning
	}
	p.report(hit{severity: severity, key: "check.negation.gained", src: p.Source.all(), tgt: tgt.at,
		args: map[string]string{"Words": clip(p.Target.Text.Plain[tgt.at[0]:tgt.at[1]], 20)}})
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
	from, to := p.srcTongue.of(p.Source.Lang), p.tgtTongue.of(p.Target.Lang)
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
