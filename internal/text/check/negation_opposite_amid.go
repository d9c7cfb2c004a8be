package check

import (
	"slices"
	"strings"
	"sync"
)

// denyAlike reports that both sides deny, and equally often up to one that an opposite may be.
func (p *pair) denyAlike() bool {
	a, b := &p.srcDenies, &p.tgtDenies
	return a.strong-b.strong <= 1 && b.strong-a.strong <= 1
}

// turnedAmid reports that a word turned round stands amid denials that both sides have: what else is denied is denied in
// the translation, too, and nothing near the word takes it back.
func (p *pair) turnedAmid(a sureSide, at [2]int) bool {
	if a.opposite == conditions() {
		_, _, ok := p.unlikeConditions(a.no)
		return ok
	}
	src, tgt := p.srcDenies, p.tgtDenies
	if takenBack(&src, a.span) || takenBack(&tgt, at) {
		return false
	}
	src.leaveOut(a.span)
	tgt.leaveOut(at)
	near := p.deniedNear(&p.tgt, at)
	if near && !amounts()[a.opposite] || near != p.deniedNear(&p.src, a.span) {
		return false
	}
	return src.strong == tgt.strong && (src.voids == tgt.voids || !near && rejections()[a.opposite]) &&
		!p.weakBefore(&p.tgt, at) && (a.no || !p.weakNear(&p.src, a.span))
}

// amounts are the opposites of how many and how often, by their number: few who do not know are not many who do not.
var amounts = oppositesWith("es", "pocos raramente")

// takenBack reports that the denial in a span meets a contrary behind it: nobody was unaware.
func takenBack(d *denying, span [2]int) bool {
	return d.opposed && d.voidAt[0] >= span[0] && d.voidAt[0] < span[1]
}

// leaveOut takes the denial in a span from the count.
func (d *denying) leaveOut(span [2]int) {
	switch {
	case d.voids > 0 && d.voidAt[0] >= span[0] && d.voidAt[0] < span[1]:
		d.voids--
	case d.strong > 0 && d.at[0] >= span[0] && d.at[0] < span[1]:
		d.strong--
	}
}

// reachOfDenial is how many words from another a denial may take it back.
const reachOfDenial = 6

// deniedNear reports a denial besides the word in the span that may take it back: one in its clause.
func (p *pair) deniedNear(g *glance, span [2]int) bool {
	c, s := p.tongueOf(g).denials, p.sided(g).text
	if c == nil {
		from, to := clauseHan(s, span)
		return hasDenialHan(s[from:span[0]]) || hasDenialHan(s[span[1]:to])
	}
	denied := false
	eachNear(g.list, span, s, func(i int) {
		denied = denied || c.strongAt(g.list, i, s)
	})
	return denied
}

// reachOfWeak is how many words before another, or characters of Chinese, one that says "no" in another way takes it
// back: "failed to agree", and not "agreed to halt".
const reachOfWeak = 2

// weakBefore reports a word before the one in the span that says "no" in another way.
func (p *pair) weakBefore(g *glance, span [2]int) bool {
	t, s := p.tongueOf(g), p.sided(g).text
	if t.denials == nil {
		return weaklyHan(s[max(0, span[0]-reachOfWeak*len("不")):span[0]])
	}
	i := wordAt(g.list, span[0])
	for k := i - 1; k >= max(0, i-reachOfWeak) && !parted(g.list, k+1, s, false); k-- {
		if t.denials.weakAt(&g.list[k], s, t.base == "en") {
			return true
		}
	}
	return false
}

// weakNear reports a word in the clause of the one in the span that says "no" in another way: can be impossible.
func (p *pair) weakNear(g *glance, span [2]int) (weak bool) {
	t, s := p.tongueOf(g), p.sided(g).text
	if t.denials == nil {
		from, to := clauseHan(s, span)
		return weaklyHan(s[from:span[0]]) || weaklyHan(s[span[1]:to])
	}
	eachNear(g.list, span, s, func(i int) {
		weak = weak || t.denials.weakAt(&g.list[i], s, t.base == "en")
	})
	return weak
}

// wordAt is the first word that begins at a place or behind it.
func wordAt(list []token, at int) int {
	i := 0
	for i < len(list) && int(list[i].start) < at {
		i++
	}
	return i
}

// eachNear calls f for the words within reach of those in the span, in their clause.
func eachNear(list []token, span [2]int, s string, f func(i int)) {
	first := wordAt(list, span[0])
	for i := first - 1; i >= max(0, first-reachOfDenial) && !parted(list, i+1, s, false); i-- {
		f(i)
	}
	for i := first; i < len(list) && i <= first+reachOfDenial && (i == first || !parted(list, i, s, false)); i++ {
		if int(list[i].start) >= span[1] {
			f(i)
		}
	}
}

// clauseHan are the bounds of the clause of Chinese or Japanese around a span.
func clauseHan(s string, span [2]int) (from, to int) {
	const marks = "，。；：！？、“”（）"
	if i := strings.LastIndexAny(s[:span[0]], marks); i >= 0 {
		from = i + len("，")
	}
	to = len(s)
	if i := strings.IndexAny(s[span[1]:], marks); i >= 0 {
		to = span[1] + i
	}
	return from, to
}

// hasDenialHan reports a character that denies.
func hasDenialHan(s string) bool { return strings.ContainsAny(s, notHan) }

// deniedOnce finds a word of an opposite that both sides have, once each, and that one of them denies: "did not rule out" and
// "ruled out". That side denies more than the other, too.
func (p *pair) deniedOnce() (at [2][2]int, lost, ok bool) {
	a, b := &p.srcDenies, &p.tgtDenies
	more := a.strong + a.voids - b.strong - b.voids
	if more == 0 {
		return at, false, false
	}
	for i, x := range p.sides {
		span, ok := sideIn(p.contraries, x, x.no)
		if !ok || !x.no || !rejections()[x.opposite] || otherThan(p.sides, x, i) || severalOf(p.contraries, x) {
			continue
		}
		from, to := p.deniesAt(&p.src, x.span), p.deniesAt(&p.tgt, span)
		if from != to && from == (more > 0) && !p.mayDeny(from, x.span, span) && !p.copied() && !p.unrelated() {
			return [2][2]int{x.span, span}, from, true
		}
	}
	return at, false, false
}

// rejections are the opposites of which one side turns something down, by their number.
var rejections = oppositesWith("es", "negó rehusó rechazó descarta opone prohíbe ocultó")

// oppositesWith are the opposites that have one of the words of a language on their denying side, looked up when they are
// first asked for.
func oppositesWith(base, words string) func() map[int]bool {
	return sync.OnceValue(func() map[int]bool {
		all := map[int]bool{}
		for i, block := range oppositeBlocks {
			no, _, _ := strings.Cut(lineOf(block, base), " / ")
			sure, _, _ := strings.Cut(no, "~")
			for w := range strings.FieldsSeq(sure) {
				all[i] = all[i] || slices.Contains(strings.Fields(words), w)
			}
		}
		return all
	})
}

// mayDeny reports that the side which does not deny its word may say so some other way.
func (p *pair) mayDeny(lost bool, src, tgt [2]int) bool {
	g, span := &p.src, src
	if lost {
		g, span = &p.tgt, tgt
	}
	return p.deniedNear(g, span) || p.weakBefore(g, span) || p.turnedBefore(g, span)
}

// turnedBefore reports a run of words before the one in the span that says "no": far from opposing.
func (p *pair) turnedBefore(g *glance, span [2]int) bool {
	c, s := p.tongueOf(g).denials, p.sided(g).text
	if c == nil {
		return false
	}
	i := wordAt(g.list, span[0])
	for k := i - 1; k >= max(0, i-deniesBefore) && !parted(g.list, k+1, s, false); k-- {
		if c.turns.stands(g.list, k, s) {
			return true
		}
	}
	return false
}

// otherThan reports that a word of the same opposite as the i-th stands among those of a text, too.
func otherThan(of []sureSide, a sureSide, i int) bool {
	for k := range of {
		if k != i && of[k].opposite == a.opposite && of[k].span != a.span {
			return true
		}
	}
	return false
}

// severalOf reports that a text has several words of an opposite.
func severalOf(of []sureSide, a sureSide) bool {
	n, last := 0, none
	for k := range of {
		if of[k].opposite == a.opposite && of[k].span != last {
			n, last = n+1, of[k].span
		}
	}
	return n != 1
}

// Where a denial of a word stands: so many words before it, or behind, as in German.
const deniesBefore, deniesBehind = 3, 2

// deniesAt reports that the word in the span is denied.
func (p *pair) deniesAt(g *glance, span [2]int) bool {
	c, s := p.tongueOf(g).denials, p.sided(g).text
	if c == nil {
		from, _ := clauseHan(s, span)
		return hasDenialHan(s[max(from, span[0]-deniesBefore*len("不")):span[0]])
	}
	i := wordAt(g.list, span[0])
	for k := i - 1; k >= max(0, i-deniesBefore) && !parted(g.list, k+1, s, false); k-- {
		if c.strongAt(g.list, k, s) {
			return true
		}
	}
	for k := i + 1; k < len(g.list) && k <= i+deniesBehind && !parted(g.list, k, s, false); k++ {
		if c.strongAt(g.list, k, s) {
			return true
		}
	}
	return false
}
