package check

import (
	"slices"
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/names"
)

// omittedName looks for names that the source joins, as in "X and Y", of which the target has some and lacks one.
func (p *pair) omittedName() {
	if p.to > mostWithout*p.from {
		return
	}
	if p.src.letters[lang.Han] > 0 {
		p.omittedHan()
		return
	}
	list := p.src.list
	before := tokenFlags(0)
	for i := range list {
		w := &list[i]
		named := before&capital != 0
		before = w.is
		if !named || w.is != small || w.letters > 3 || i+1 == len(list) || !isAnd(w.key) {
			continue
		}
		next := i + 1
		for k := 0; k < mostBetween && next+1 < len(list) && list[next].is == small; k++ {
			next++ // and the, et de, and the poet
		}
		if list[next].is&capital != 0 && p.omittedAround(i, next) {
			return
		}
	}
}

// mostWithout is how much a target says at most that lacks a name, as a share of what its source says.
const mostWithout = 1.2

// isAnd reports the key of a word that joins two names.
func isAnd(key uint32) bool {
	for _, k := range ands {
		if k == key {
			return true
		}
	}
	return false
}

var ands = [...]uint32{hashWord("and"), hashWord("und"), hashWord("et"), hashWord("y"), hashWord("и"), hashWord("та"), hashWord("й"), hashWord("e")}

// mostBetween is how many words in small letters may stand between the joining word and the name: and the poet.
const mostBetween = 2

// mostJoined bounds the names of one row.
const mostJoined = 6

// omittedAround judges the names that the token at joins: those that end before it, and the one that begins with the
// token next.
func (p *pair) omittedAround(at, next int) bool {
	list, s := p.src.list, p.Source.Text.Plain
	var row [mostJoined][2]int
	n := 0
	last := next
	for last+1 < len(list) && list[last+1].is&capital != 0 && s[list[last].end:list[last+1].start] == " " {
		last++
	}
	for k := at; k <= next; k++ {
		if !onlyQuotes(s[list[k-1].end:list[k].start]) {
			return false
		}
	}
	row[0], n = [2]int{int(list[next].start), int(list[last].end)}, 1
	for end := at - 1; n < mostJoined; n++ {
		first := end
		for first > 0 && list[first-1].is&capital != 0 && s[list[first-1].end:list[first].start] == " " {
			first--
		}
		row[n] = [2]int{int(list[first].start), int(list[end].end)}
		if first == 0 || list[first-1].is&capital == 0 || s[list[first-1].end:list[first].start] != ", " {
			n++
			break
		}
		end = first - 1
	}
	return p.omittedOf(row[:n])
}

// onlyQuotes reports that nothing but a space and quotation marks stands between two words.
func onlyQuotes(gap string) bool {
	return gap == " " || gap != "" && strings.Trim(gap, " «»“”„\"") == ""
}

// omittedHan judges the known names in a Chinese or Japanese source that a mark or a word joins.
func (p *pair) omittedHan() {
	if !p.mayOmit() {
		return
	}
	s := p.Source.Text.Plain
	list := p.sourceKnown()
	for k := 1; k < len(list); k++ {
		var row [mostJoined][2]int
		row[0] = [2]int{list[k-1].Start, list[k-1].End}
		n := 1
		for ; n < mostJoined && k < len(list) && joinsHan(s[list[k-1].End:list[k].Start]); k++ {
			row[n] = [2]int{list[k].Start, list[k].End}
			n++
		}
		if n > 1 && p.omittedOf(row[:n]) {
			return
		}
	}
}

// mostApart is how many bytes are at most between two joined names as the dictionary sees them: 斯坦、 in 哈萨克斯坦、吉尔吉斯斯坦.
const mostApart = 15

// mayOmit reports that of two names near each other the dictionary finds one and not the other in the target.
func (p *pair) mayOmit() bool {
	last := meaning{at: -1}
	for _, m := range p.src.meanings {
		if last.at >= 0 && (m.name || last.name) && m.at-last.end <= mostApart && p.tgt.hasMeaning(m.id) != p.tgt.hasMeaning(last.id) {
			return true
		}
		last = m
	}
	return false
}

// hasMeaning reports that a word of the text means what the number stands for.
func (g *glance) hasMeaning(id uint16) bool {
	for i := range g.meanings {
		if g.meanings[i].id == id {
			return true
		}
	}
	return false
}

func joinsHan(gap string) bool {
	switch gap {
	case "、", "和", "与", "及", "以及", "與", "，":
		return true
	}
	return false
}

// omittedOf reports one of the joined names that the target lacks, where it has another.
func (p *pair) omittedOf(row [][2]int) bool {
	missing, there := 0, none
	for _, x := range row {
		if p.quicklyRendered(x) {
			there = x
		} else {
			missing++
		}
	}
	if missing == 0 {
		return false
	}
	lost := none
	for _, x := range row {
		switch p.renderedRow(x) {
		case isThere:
			there = x
		case isLost:
			lost = x
		default:
			return false
		}
	}
	if lost == none || there == none {
		return false
	}
	s := p.Source.Text.Plain
	p.report(hit{severity: Warning, key: "check.name.omitted", src: lost, tgt: p.Target.all(),
		args: map[string]string{"Source": s[lost[0]:lost[1]], "Name": s[there[0]:there[1]]}})
	return true
}

// quicklyRendered reports that a word of a name is in the target as it is, or as the dictionary knows it.
func (p *pair) quicklyRendered(x [2]int) bool {
	if p.conveyed(x) {
		return true
	}
	for i := range p.src.list {
		if w := &p.src.list[i]; int(w.start) >= x[0] && int(w.end) <= x[1] && p.tgt.holds(w.key) {
			return true
		}
	}
	return false
}

// What became of a name.
const (
	isThere = iota
	isLost
	isDoubtful
)

// renderedRow tells what became of one name of a row.
func (p *pair) renderedRow(x [2]int) int {
	if p.quicklyRendered(x) {
		return isThere
	}
	known := false
	for _, y := range p.sourceKnown() {
		if y.Start < x[1] && x[0] < y.End {
			if p.rendered(y) || slices.ContainsFunc(p.targetKnown(), func(z names.Exonym) bool { return z.Group == y.Group }) {
				return isThere
			}
			if y.Named && !y.Body && strings.Contains(p.Target.Text.Plain, "峰会") {
				return isDoubtful // 特金峰会: leaders are named by one character
			}
			known = known || y.Place || y.Named
		}
	}
	n, s := &p.names, p.Source.Text.Plain
	words, foreign := 0, 0
	for i := range p.src.list {
		w := &p.src.list[i]
		if int(w.start) < x[0] || int(w.end) > x[1] {
			continue
		}
		words++
		if w.letters >= 3 {
			n.name.Read(w.of(s), p.Source.Lang)
			if p.capitalHears(&n.name, known) || w.letters > 3 && p.heardWide(known) {
				return isThere
			}
		}
		if p.foreign(w) {
			foreign++
		}
	}
	if words == 0 {
		n.name.Read(s[x[0]:x[1]], p.Source.Lang)
		if p.capitalHears(&n.name, known) {
			return isThere
		}
	}
	alone := p.Source.Lang.Base() != "de" && !p.Target.Lang.Spaceless()
	if known || foreign > 1 || foreign == 1 && words == 1 && alone {
		return isLost
	}
	return isDoubtful
}

// heardWide reports that a text with characters sounds somewhere like the name last read: more so where it is one whose
// characters are known.
func (p *pair) heardWide(known bool) bool {
	n := &p.names
	if !p.tgt.wide() {
		return false
	}
	least := heardEnough
	if known {
		least = enoughFor(&n.name)
	}
	n.tgtText.Read(p.Target.Text.Plain)
	return n.tgtText.Holds(&n.name, least) >= least
}

// foreign reports that a word is one that neither the dictionary nor, in English, the language knows.
func (p *pair) foreign(w *token) bool {
	s := p.Source.Text.Plain
	if w.letters < 5 || w.is&(shouted|numeric) != 0 || p.Source.Lang.Base() == "en" && ordinaryEnglish(w.unowned(s)) {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(s[w.start:]); w.script == lang.Cyrillic && r != 0 && adjectival(w.of(s)) {
		return false
	}
	for _, m := range p.src.meanings {
		if m.at < w.end && w.start < m.end && !m.name {
			return false
		}
	}
	return true
}
