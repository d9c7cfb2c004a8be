package check

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// deniesWeakly reports a word that says "no" in another way; but are words that do not count, nil for none.
func (p *pair) deniesWeakly(g *glance, but *oppositeWords) bool {
	t, s := p.tongueOf(g), p.sided(g).text
	switch t.base {
	case "zh", "ja":
		return weaklyHan(s) || forbidsHan(s) || turnsHan(s)
	}
	c := t.denials
	if c == nil {
		return true
	}
	for i := range g.list { // runs of words that say "no" without a word that does, too
		if but != nil && but.sure.stands(g.list, i, s) {
			continue
		}
		if c.turns.stands(g.list, i, s) || c.weakAt(&g.list[i], s, t.base == "en") && !p.refusesToo(g, i) {
			return true
		}
	}
	return false
}

func (p *pair) tongueOf(g *glance) *tongue {
	if g == &p.src {
		return p.srcTongue.tongue
	}
	return p.tgtTongue.tongue
}

// weakAt reports a weak word.
func (c *compiled) weakAt(w *token, s string, english bool) bool {
	if c.whole.has(w.key) {
		return true
	}
	if w.end-w.start > 36 || w.letters < 3 {
		return false
	}
	var buf [40]byte
	low := buf[:0]
	for _, r := range w.of(s) {
		low = utf8.AppendRune(low, lowerRune(r))
	}
	return c.weakWord(string(low)) || english && !noContrary.has(w.key) && contrary(string(low))
}

// refusesToo reports that the i-th word of a text is the denying one of an opposite, and that the other text has such a
// word too, apart from its denial: a ban on both sides takes back no denial of something else.
func (p *pair) refusesToo(g *glance, i int) bool {
	other, d := &p.tgt, &p.tgtDenies
	if g == other {
		other, d = &p.src, &p.srcDenies
	}
	x, of, b := p.tongueOf(g).index, p.tongueOf(other).opposites, p.sided(other)
	if x == nil || of == nil {
		return false
	}
	p.words = x.word(p.words[:0], g.list, i, p.sided(g).text)
	for _, w := range p.words {
		if !w.no || of[w.opposite] == nil {
			continue
		}
		if at, ok := of[w.opposite].no.sure.at(other, b.text); ok && !d.within(at, nearRun) {
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
