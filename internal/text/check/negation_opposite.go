package check

import (
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// An opposite is a pair of words that say the contrary of each other: to deny and to admit. A translation that has one
// where the source has the other, and no denial to take it back, says the contrary.
type opposite struct {
	no, yes *oppositeWords
}

// oppositeWords are the words of a language for one side of an opposite: those that surely say it, and those that may,
// and keep the rule silent.
type oppositeWords struct{ sure, loose oppositeForms }

// oppositeForms are words, beginnings of words, and runs of words, or of characters in Chinese.
type oppositeForms struct {
	words *wordSet
	first *wordSet // these and the first words of runs
	start uint64   // bits: initials of the forms that begin otherwise
	stems []string
	runs  []voidRun
	wide  []wideForm
}

// wideForm is a run of characters of Chinese.
type wideForm struct {
	text string
	not  []string // before it, they make a form of the other side: 不 before 安全的
}

// oppositeBlocks are the opposites, with a line for every language that has one.
var oppositeBlocks = oppositesIn(oppositeTable + judgedOpposites + qualityOpposites)

// oppositesIn are the blocks of a table of opposites.
func oppositesIn(table string) []string { return strings.Split(strings.TrimSpace(table), "\n\n") }

// lineOf is what a block says of a language, "" where that has no such opposite.
func lineOf(block, base string) string {
	for line := range strings.Lines(block) {
		if l, rest, _ := strings.Cut(strings.TrimSpace(line), " "); l == base {
			return rest
		}
	}
	return ""
}

// oppositesOf are the opposites of some blocks in a language by their number, nil where it has none.
func oppositesOf(blocks []string, base string) (all []*opposite) {
	for i, block := range blocks {
		line := lineOf(block, base)
		if line == "" {
			continue
		}
		no, yes, ok := strings.Cut(line, " / ")
		if !ok {
			panic("check: an opposite without its other side: " + line)
		}
		if all == nil {
			all = make([]*opposite, len(blocks))
		}
		x := &opposite{compileOpposite(no), compileOpposite(yes)}
		x.yes.sure.exclude(x.no.sure.wide)
		x.yes.loose.exclude(x.no.sure.wide)
		all[i] = x
	}
	return all
}

// side is one of the two sides.
func (x *opposite) side(no bool) *oppositeWords {
	if no {
		return x.no
	}
	return x.yes
}

func compileOpposite(side string) *oppositeWords {
	sure, loose, _ := strings.Cut(side, "~")
	return &oppositeWords{compileForms(sure), compileForms(loose)}
}

// compileForms reads words; "_" joins those of a run, "-" behind one says that it goes on.
func compileForms(list string) oppositeForms {
	f := oppositeForms{words: keySet(""), first: keySet("")}
	for w := range strings.FieldsSeq(list) {
		first, _ := utf8.DecodeRuneInString(w)
		switch {
		case first >= 0x2E80:
			f.wide = append(f.wide, wideForm{text: w})
		case strings.Contains(w, "_"):
			f.runs = append(f.runs, compileRuns(strings.ReplaceAll(w, "_", " "))...)
		case strings.HasSuffix(w, "-"):
			f.stems = append(f.stems, w[:len(w)-1])
		default:
			f.words.add(hashWord(w))
			f.first.add(hashWord(w))
		}
	}
	f.enter()
	return f
}

// formsOfRuns are forms that are all runs.
func formsOfRuns(runs []voidRun) oppositeForms {
	f := oppositeForms{words: keySet(""), first: keySet(""), runs: runs}
	f.enter()
	return f
}

// enter notes how the forms begin.
func (f *oppositeForms) enter() {
	for _, stem := range f.stems {
		f.start |= 1 << initial(stem)
	}
	for _, run := range f.runs {
		switch w := &run[0]; {
		case w.key != 0:
			f.first.add(w.key)
		case w.stem != "":
			f.start |= 1 << initial(w.stem)
		default:
			f.start = ^uint64(0)
		}
	}
}

// initial is the first letter of a word, in small letters, as the number of a bit.
func initial(word string) uint8 {
	r := rune(word[0])
	switch {
	case r < utf8.RuneSelf:
		return (word[0] | 0x20) & 63
	case r < 0xE0 && len(word) > 1:
		r = r&0x1F<<6 | rune(word[1]&0x3F)
	default:
		r, _ = utf8.DecodeRuneInString(word)
	}
	return uint8(lowerRune(r) & 63)
}

// exclude keeps forms from standing within those of the other side, which end with them.
func (f *oppositeForms) exclude(of []wideForm) {
	for i := range f.wide {
		w := &f.wide[i]
		for _, x := range of {
			if before, ok := strings.CutSuffix(x.text, w.text); ok && before != "" {
				w.not = append(w.not, before)
			}
		}
	}
}

// in is where the form first stands in a text, -1 for nowhere.
func (w *wideForm) in(s string) int {
	for from := 0; ; {
		i := strings.Index(s[from:], w.text)
		if i < 0 {
			return -1
		}
		if i += from; !w.within(s[:i]) {
			return i
		}
		from = i + len(w.text)
	}
}

// within reports that the form belongs to one of the other side, behind what is before it.
func (w *wideForm) within(before string) bool {
	for _, x := range w.not {
		if strings.HasSuffix(before, x) {
			return true
		}
	}
	return false
}

// at tells where the first of the forms stands in a text.
func (f *oppositeForms) at(g *glance, s string) (span [2]int, ok bool) {
	for i := range f.wide {
		w := &f.wide[i]
		if !g.mayHold(s, w.text) {
			continue // as nearly always
		}
		if i := w.in(s); i >= 0 {
			return [2]int{i, i + len(w.text)}, true
		}
	}
	for i := range g.list {
		w := &g.list[i]
		if f.stands(g.list, i, s) {
			return [2]int{int(w.start), int(w.end)}, true
		}
	}
	return none, false
}

// stands reports that one of the forms that are words stands at the i-th.
func (f *oppositeForms) stands(list []token, i int, s string) bool {
	w := &list[i]
	if !f.first.may(w.key) && (f.start == 0 || f.start>>initial(w.of(s))&1 == 0) {
		return false
	}
	return f.words.has(w.key) || f.begins(w.of(s)) || f.runAt(list, i, s)
}

// standsIn reports that one of the forms that are words stands among those from first to last, which is left out.
func (f *oppositeForms) standsIn(list []token, first, last int, s string) bool {
	for i := first; i < min(last, len(list)); i++ {
		if f.stands(list, i, s) {
			return true
		}
	}
	return false
}

func (f *oppositeForms) begins(word string) bool {
	for _, x := range f.stems {
		if beginsWith(word, x) {
			return true
		}
	}
	return false
}

func (f *oppositeForms) runAt(list []token, i int, s string) bool {
	for _, run := range f.runs {
		if run.mayBegin(list[i].key) && noDenials.matches(run, list, i, i, false, s) {
			return true
		}
	}
	return false
}

// says reports that a text has a word of the side, even a loose one.
func (w *oppositeWords) says(g *glance, s string) bool {
	return w.sure.holds(g, s) || w.loose.holds(g, s)
}

// turned is a word of the source and its opposite in the target.
type turned struct {
	src, tgt [2]int
	lost     bool // the source's is the one that denies
	same     bool // no opposite: the same word, denied on one side
	found    bool
	asked    bool // the words of the source were looked for
}

// turnedRound finds a word of the source whose opposite stands in the target and that nothing takes back.
func (p *pair) turnedRound() (x turned) {
	if !p.denials() || !p.mayTurn(true) && !p.mayTurn(false) && !p.denyAlike() {
		return x
	}
	src, tgt := &p.srcTongue, &p.tgtTongue
	if src.index == nil || tgt.opposites == nil {
		return x
	}
	s, t := p.Source.Text.Plain, p.Target.Text.Plain
	p.sides = src.index.find(p.sides[:0], &p.src, s)
	p.sides = withoutIf(p.sides)
	if x.asked = true; len(p.sides) == 0 {
		return x
	}
	p.contraries = tgt.index.find(p.contraries[:0], &p.tgt, t)
	for _, a := range p.sides {
		at, ok := sideIn(p.contraries, a, !a.no)
		if !ok {
			continue
		}
		own, other := src.opposites[a.opposite], tgt.opposites[a.opposite]
		if !own.side(!a.no).says(&p.src, s) && !other.side(a.no).says(&p.tgt, t) && (p.mayTurn(a.no) && p.undenied(a.span, at, a.no, own.yes, other.yes) || p.turnedAmid(a, at)) && !p.copied() && !p.unrelated() {
			return turned{src: a.span, tgt: at, lost: a.no, found: true, asked: true}
		}
	}
	if at, lost, ok := p.deniedOnce(); ok {
		return turned{src: at[0], tgt: at[1], lost: lost, same: true, found: true, asked: true}
	}
	return x
}

// withoutIf leaves out "if" among the words of a source, which says little: only one that stands for "unless" counts.
func withoutIf(of []sureSide) []sureSide {
	n := 0
	for i := range of {
		if of[i].no || of[i].opposite != conditions() {
			of[n] = of[i]
			n++
		}
	}
	return of[:n]
}

// conditions is the number of the opposite of "unless" and "if"; "only if" is another.
var conditions = sync.OnceValue(func() int {
	return slices.IndexFunc(oppositeBlocks, func(block string) bool {
		_, yes, _ := strings.Cut(lineOf(block, "en"), " / ")
		sure, _, _ := strings.Cut(yes, "~")
		return slices.Contains(strings.Fields(sure), "if")
	})
})

// sideIn is where a word of one side of an opposite first stands among those of a text.
func sideIn(of []sureSide, a sureSide, no bool) (at [2]int, ok bool) {
	for i := range of {
		if x := &of[i]; x.opposite == a.opposite && x.no == no {
			return x.span, true
		}
	}
	return none, false
}

// mayTurn reports that the sides deny little enough for a word turned round, the denying one in the source or in the target.
func (p *pair) mayTurn(lost bool) bool {
	a, b := &p.srcDenies, &p.tgtDenies
	if !lost {
		a, b = b, a
	}
	return b.only(none) && a.strong+a.voids <= 1
}

// undenied reports that neither side denies besides the words turned round; yes are those of either language that do not.
func (p *pair) undenied(src, tgt [2]int, lost bool, from, to *oppositeWords) bool {
	if lost {
		return p.srcDenies.only(src) && p.tgtDenies.only(none) && !p.deniesWeakly(&p.tgt, to)
	}
	return p.tgtDenies.only(tgt) && p.srcDenies.only(none) && !p.deniesWeakly(&p.src, from)
}

// within reports that a denial stands in the span, or so many bytes behind its beginning.
func (d *denying) within(span [2]int, near int) bool {
	to := max(span[1], span[0]+near)
	return d.strong > 0 && d.at[0] >= span[0] && d.at[0] < to || d.voids > 0 && d.voidAt[0] >= span[0] && d.voidAt[0] < to
}

// nearRun is how many bytes a run of words may have before its denial: до сих пор не.
const nearRun = 40

// nearDenial is how many bytes behind the beginning of a word that denies its denial may stand: больше не.
const nearDenial = 16

// only reports that a text has no denial but one in the span.
func (d *denying) only(span [2]int) bool {
	if d.strong+d.voids > 1 || d.void && d.voids == 0 || d.opposed {
		return false
	}
	switch {
	case d.strong+d.voids == 0:
		return true
	case span[1] <= 0:
		return false
	case d.voids > 0: // 不再
		return d.voidAt[0] >= span[0] && d.voidAt[0] < span[1]
	}
	return d.within(span, nearDenial)
}

// reportTurned reports a word turned round, when the denial is lost or gained thereby.
func (p *pair) reportTurned(lost bool) bool {
	if p.turnedKnown != p.Unit {
		p.turned, p.turnedKnown = p.turnedRound(), p.Unit
	}
	x := &p.turned
	if !x.found || x.lost != lost {
		return false
	}
	switch {
	case x.same && lost:
		p.reportLost(Warning, x.src)
		return true
	case x.same:
		p.reportGained(Warning, x.tgt)
		return true
	}
	p.report(hit{severity: Warning, key: "check.negation.opposite", src: x.src, tgt: x.tgt, args: map[string]string{
		"Words": clip(p.Source.Text.Plain[x.src[0]:x.src[1]], 20), "Opposite": clip(p.Target.Text.Plain[x.tgt[0]:x.tgt[1]], 20)}})
	return true
}
