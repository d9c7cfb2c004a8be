package check

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/quantity"
)

// weight is how much a text says, in units of one letter of English: characters weighted by script and
// by how many letters the language spends on the same content.
func (g *glance) weight(l lang.Tag) float64 {
	w := 0.0
	for s, left := 0, g.total; left > 0; s++ {
		if n := g.letters[s]; n > 0 {
			w += float64(n) * spend(lang.Script(s), l)
			left -= n
		}
	}
	return w + float64(g.digits)
}

// spend is what a letter is worth: how many letters of English say what one of the language says. The
// figures are mean lengths of correct translations of news.
func spend(s lang.Script, l lang.Tag) float64 {
	switch s {
	case lang.Han:
		if l.Base() == "ja" {
			return 2.2
		}
		return 3.05
	case lang.Kana:
		return 1.5
	case lang.Hangul:
		return 2
	case lang.Devanagari:
		return 1.6
	}
	switch l.Base() {
	case "de", "es", "it", "pt":
		return 0.855
	case "fr", "nl":
		return 0.89
	case "ru", "uk", "be", "pl":
		return 0.93
	case "cs", "sk":
		return 1.05
	}
	return 1
}

// omittedText looks for a target that is empty or far too short for its source.
func omittedText(p *pair) {
	if p.Source.Absent || p.Target.Absent || p.src.total == 0 {
		return
	}
	if p.tgt.total == 0 && p.tgt.digits == 0 {
		if utf8.RuneCountInString(strings.TrimSpace(p.Source.Text.Plain)) < 2 || p.src.words < 2 && p.Target.Text.Plain != "" {
			return
		}
		p.report(hit{severity: Error, key: "check.coverage.empty", src: p.Source.all(), tgt: p.Target.all(),
			args: map[string]string{"Words": clip(p.Source.Text.Plain, 40)}})
		return
	}
	if !known(p.Source.Lang, p.Target.Lang) {
		return
	}
	from, to := p.from, p.to
	if from < 30 || p.Target.Kind == markup.Code {
		return
	}
	src, ok := p.sentenceLeftOut()
	if !ok {
		if src, ok = p.clauseLeftOut(); !ok || p.unrelated() {
			return
		}
	}
	p.report(hit{severity: Warning, key: "check.coverage.short", src: src, tgt: p.Target.all(),
		args: map[string]string{"Percent": strconv.Itoa(int(100 * to / from)), "Words": clip(p.Source.Text.Plain[src[0]:src[1]], 40)}})
}

// sentenceLeftOut is the place in the source of what the evidence says is left out, all of the source where it does not say
// what.
func (p *pair) sentenceLeftOut() (span [2]int, ok bool) {
	if p.surely() || !p.mayBeOmitted() {
		return none, false
	}
	e := p.evidence()
	f := e.omitted(p.from, p.to, p.src.stops, p.tgt.stops)
	if dot(omittedWeights[:], f[:]) < omittedEnough || p.unrelated() || p.merged() {
		return none, false
	}
	if e.lost >= 2 && len(p.src.ends) > 1 {
		return p.sentence(e.lostAt), true
	}
	return p.Source.all(), true
}

// merged reports that the target says something of each of two sentences of the source that is in this one alone: two
// were made one, and shorter.
func (p *pair) merged() bool {
	if p.src.stops != 2 || p.tgt.stops > 1 || !p.wide() || p.from > mostMerged*p.to {
		return false
	}
	var sides [2]bitset
	for _, m := range p.src.meanings {
		if p.meantBy(m.id) {
			k := 0
			if m.at >= p.src.ends[0] {
				k = 1
			}
			sides[k].put(uint32(m.id))
		}
	}
	shared := sides[0].common(&sides[1])
	return sides[0].count()-shared >= leastMerged && sides[1].count()-shared >= leastMerged
}

// meantBy reports that a word of the target means what the number stands for.
func (p *pair) meantBy(id uint16) bool {
	for _, m := range p.tgt.meanings {
		if m.id == id {
			return true
		}
	}
	return false
}

// leastMerged is how many words each of two sentences must have in the target that made one of them.
const leastMerged = 2

// mostMerged is how many times as long as its translation a source is at most of which two sentences were made one.
const mostMerged = 1.9

// How much must speak against a target: of correct translations one in 250 reaches the first, one in 200 the
// second.
const (
	omittedEnough   = 1.2
	unrelatedEnough = 2.3
)

// sentence is the place of the source's n-th sentence.
func (p *pair) sentence(n int) [2]int {
	s := p.Source.Text.Plain
	span := [2]int{0, len(s)}
	if n > 0 {
		span[0] = int(p.src.ends[n-1])
	}
	if n < len(p.src.ends) {
		span[1] = int(p.src.ends[n])
	}
	span[0] += len(s[span[0]:span[1]]) - len(strings.TrimLeft(s[span[0]:span[1]], " \n\"”»」』)）"))
	return span
}

// unrelatedText looks for a target that translates something else.
func unrelatedText(p *pair) {
	if !p.both || !known(p.Source.Lang, p.Target.Lang) || !p.unrelated() {
		return
	}
	p.report(hit{severity: Warning, key: "check.coverage.unrelated", src: p.Source.all(), tgt: p.Target.all(),
		args: map[string]string{"Words": clip(p.Target.Text.Plain, 40)}})
}

// unrelated decides whether the two sides have to do with one another. What is written in the source's language
// is language/untranslated's to judge.
func (p *pair) unrelated() bool {
	from, to := p.from, p.to
	if math.Min(from, to) < 12 || p.Target.Kind == markup.Code || p.Target.Kind == markup.Image || p.surely() || !p.mayBeUnrelated() {
		return false
	}
	e := p.evidence()
	if math.Max(from, to) < shortText && !e.expected() {
		return false
	}
	f := e.unrelated(from, to)
	return dot(unrelatedWeights[:], f[:]) >= unrelatedEnough && !p.copied() && !p.sameNumber() && !p.sameTerm(e)
}

// sameTerm reports that both sides quote one short term, and that something else joins them.
func (p *pair) sameTerm(e *evidence) bool {
	if !p.src.quotes || !p.tgt.quotes || e.words.both+e.sounds.both == 0 {
		return false
	}
	src, tgt := p.quotes()
	return src.isTerm() && tgt.isTerm()
}

// mostOfTerm is how many letters a term between marks has at most.
const mostOfTerm = 24

func (q *quoted) isTerm() bool { return len(q.list) == 1 && q.inside > 0 && q.inside <= mostOfTerm }

// shortText is how much a text says, in letters, that may well have nothing by which a translation is known.
const shortText = 40

// sameNumber reports that both sides say a number that texts seldom share by chance, in figures or in words. It is asked
// only where the sides seem to have nothing else in common.
func (p *pair) sameNumber() bool {
	q := &p.quantity // whoever compares quantities has read the same into it
	q.source = q.find(q.source[:0], &p.Source, &p.src)
	if len(q.source) == 0 {
		return false
	}
	q.target = q.find(q.target[:0], &p.Target, &p.tgt)
	for i := range q.target {
		b := &q.target[i]
		for k := range q.source {
			a := &q.source[k]
			if a.Kind == b.Kind && a.Values[0] == b.Values[0] && seldom(a, b) || a.ConvertedTo(b) && math.Min(a.Values[0], b.Values[0]) > mostCommon {
				return true
			}
		}
	}
	return false
}

// seldom reports a number of both texts that they are not likely to share by chance: one that is not round, thousands
// that are no year, or millions that are not one figure of round ones.
func seldom(a, b *quantity.Quantity) bool {
	v := a.Values[0]
	if v >= 1e6 {
		first := v / math.Pow(10, math.Floor(math.Log10(v)))
		return math.Abs(first-math.Round(first)) > 1e-9
	}
	return v > mostCommon && math.Mod(v, 10) != 0 || v >= leastSeldom && !(year(a) && year(b))
}

// mostCommon is the greatest number that two texts are likely to share by chance, and leastSeldom the least round one that
// they are not.
const mostCommon, leastSeldom = 12, 2000

// addedText looks for a target far too long for its source.
func addedText(p *pair) {
	if p.Source.Absent || p.Target.Absent || p.src.total == 0 || p.tgt.total == 0 || !known(p.Source.Lang, p.Target.Lang) {
		return
	}
	from, to := p.from, p.to
	if to < 60 || !tooFar(to, from, false, p.wide()) {
		return
	}
	if p.tgt.brackets {
		// What a note adds is note/in-body's to say.
		if to -= p.notes(); to < 60 || !tooFar(to, from, false, p.wide()) {
			return
		}
	}
	p.report(hit{severity: Warning, key: "check.coverage.long", src: p.Source.all(), tgt: p.Target.all(),
		args: map[string]string{"Percent": strconv.Itoa(int(100 * to / from))}})
}

// surely is belongs, asked once a unit.
func (p *pair) surely() bool {
	if p.match == 0 {
		p.match = 1
		if p.belongs() {
			p.match = 2
		}
	}
	return p.match == 2
}

// notes is the weight of the notes in brackets in the target.
func (p *pair) notes() float64 {
	sum := 0.0
	s := p.Target.Text.Plain
	eachNote(s, func(start, end int) {
		p.part.look(s[start:end])
		sum += p.part.weight(p.Target.Lang)
	})
	return sum
}

// wide says that one side is in Han characters, whose share of a text varies more.
func (p *pair) wide() bool { return p.src.letters[lang.Han] > 0 || p.tgt.letters[lang.Han] > 0 }

// tooFar decides whether less cannot hold what more says. Short texts stray more than long ones; a
// sentence fewer is evidence by itself.
func tooFar(more, less float64, fewer, wide bool) bool {
	limit := 0.5 + 4/math.Sqrt(more)
	if fewer {
		limit = 0.3 + 1.6/math.Sqrt(more)
	}
	if wide {
		limit += 0.12
	}
	return math.Log(more/math.Max(less, 1)) > limit
}

// omittedUnits reports runs of source units without a target, one finding a run.
func omittedUnits(w *whole) {
	for i := 0; i < len(w.Units); i++ {
		if !w.Units[i].Target.Absent || w.Units[i].Source.Absent {
			continue
		}
		first := i
		for i+1 < len(w.Units) && w.Units[i+1].Target.Absent && !w.Units[i+1].Source.Absent {
			i++
		}
		if words, ok := w.saying(first, i, false); ok && !w.answered(first, i, false) {
			s := &w.Units[first].Source
			last := &w.Units[i].Source
			place := s.place(s.all())
			if last.Block == s.Block {
				place.End = last.place(last.all()).End
			}
			w.found = append(w.found, Finding{Rule: w.rule.ID, Severity: Warning, Unit: w.Units[first].ID, Source: place,
				Key: "check.coverage.omitted", Fingerprint: words,
				Args: map[string]string{"Count": strconv.Itoa(i - first + 1), "Words": clip(words, 40)}})
		}
	}
}

// addedUnits reports runs of target units without a source.
func addedUnits(w *whole) {
	if w.Source == nil {
		return
	}
	for i := 0; i < len(w.Units); i++ {
		if !w.Units[i].Source.Absent || w.Units[i].Target.Absent {
			continue
		}
		first := i
		for i+1 < len(w.Units) && w.Units[i+1].Source.Absent && !w.Units[i+1].Target.Absent && w.Units[i+1].Target.Block == w.Units[first].Target.Block {
			i++
		}
		if words, ok := w.saying(first, i, true); ok && !w.answered(first, i, true) {
			a, b := &w.Units[first].Target, &w.Units[i].Target
			severity := Warning
			if a.Role == markup.RoleSummary {
				severity = Info // desks write summaries of their own
			}
			w.report(severity, a.Block, [2]int{a.Offset, b.Offset + len(b.Text.Plain)}, "check.coverage.added",
				map[string]string{"Count": strconv.Itoa(i - first + 1), "Words": clip(words, 40)}, words).Unit = w.Units[first].ID
		}
	}
}

// saying is the text of a run of units' one side, and whether it says anything: a run without three
// words is a name, a figure or a caption's credit.
func (w *whole) saying(first, last int, target bool) (string, bool) {
	var out strings.Builder
	words, inNote := 0, false
	for i := first; i <= last; i++ {
		s := &w.Units[i].Source
		if target {
			s = &w.Units[i].Target
		}
		if s.Kind == markup.Code || s.Kind == markup.Image {
			continue
		}
		if inNote || aside(s.Text.Plain) {
			inNote = openNote(s.Text.Plain, inNote)
			continue
		}
		w.glance.look(s.Text.Plain)
		words += w.glance.words
		out.WriteString(s.Text.Plain)
	}
	return out.String(), words >= 3
}

// openNote reports that a note in brackets goes on behind s.
func openNote(s string, open bool) bool {
	s = strings.TrimSpace(s)
	if !open && !strings.HasPrefix(s, "（") && !strings.HasPrefix(s, "(") {
		return false
	}
	return !strings.ContainsAny(s, "）)")
}

// aside reports that the words are no reporting: a note in brackets, a labelled line, a picture's credit.
func aside(s string) bool {
	s = strings.TrimSpace(s)
	inner := strings.Trim(s, "()（）[]【】")
	if _, ok := noteMark(inner); ok {
		return true
	}
	if _, _, ok := markup.LabelledLine(s); ok {
		return true
	}
	if len(s) > 160 {
		return false
	}
	for _, w := range [...]string{"CC BY", "CC-BY", "CC0", "/ Getty", "/Getty", "Getty Images", "Reuters/", "/Reuters", "AFP/", "/AFP", "©", "Shutterstock", "Unsplash", "Wikimedia Commons", "Public Domain"} {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

// answered reports that a run next to it lacks the other side and is about as long: the two were not
// joined, and nothing is missing.
func (w *whole) answered(first, last int, target bool) bool {
	size := w.size(first, last, target)
	for _, step := range [...]int{-1, 1} {
		at := first - 1
		if step > 0 {
			at = last + 1
		}
		from := at
		for at >= 0 && at < len(w.Units) && (w.Units[at].Source.Absent == !target && w.Units[at].Target.Absent == target) {
			at += step
		}
		if at == from {
			if w.absorbed(at, size, target) {
				return true
			}
			continue
		}
		other := w.size(min(from, at-step), max(from, at-step), !target)
		if r := size / math.Max(other, 1); r > 0.5 && r < 2 {
			return true
		}
	}
	return false
}

// absorbed reports that the unit is too short on one side by just what the run is long: the run belongs
// to it and was not joined.
func (w *whole) absorbed(at int, size float64, target bool) bool {
	if at < 0 || at >= len(w.Units) || w.Units[at].Source.Absent || w.Units[at].Target.Absent {
		return false
	}
	same, other := w.size(at, at, target), w.size(at, at, !target)
	return same < 0.75*other && same+size > 0.75*other && same+size < 1.35*other
}

func (w *whole) size(first, last int, target bool) float64 {
	sum := 0.0
	for i := first; i <= last; i++ {
		s := &w.Units[i].Source
		if target {
			s = &w.Units[i].Target
		}
		w.glance.look(s.Text.Plain)
		sum += w.glance.weight(s.Lang)
	}
	return sum
}
