package check

import (
	"math"
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/quantity"
)

// explained reports that two quantities which are not equal may both be right: the one is rounded, follows from another
// figure, or says what remains of the whole. It is asked only before something is reported.
func (p *pair) explained(o *quantity.Outcome, i, k int) bool {
	q := &p.quantity
	a, b := &q.source[i], &q.target[k]
	src, tgt := &figured{p.Source.Text.Plain, q.source, o.Source}, &figured{p.Target.Text.Plain, q.target, o.Target}
	return tgt.rounds(b, a) || src.worked(a, b) || tgt.worked(b, a) || src.elided(a, b) || tgt.elided(b, a) || src.firstMonths(a, b) || tgt.firstMonths(b, a) ||
		a.Share() > 0 && near(a.Share()+b.Share(), 1) && containsWord(src.text, remaining) != containsWord(tgt.text, remaining) || namesDate(src.text, b.Values[0]) || namesDate(tgt.text, a.Values[0])
}

// figured is a text with its quantities and what became of them.
type figured struct {
	text  string
	all   []quantity.Quantity
	fates []quantity.Fate
}

func near(x, y float64) bool { return math.Abs(x-y) <= .006*math.Max(math.Abs(x), math.Abs(y)) }

func exact(x, y float64) bool { return math.Abs(x-y) <= 1e-6*math.Abs(y) }

// rounds reports whether a is b as a round figure behind a word for about: almost 150.
func (s *figured) rounds(a, b *quantity.Quantity) bool {
	const off = .025
	x, y := a.Values[0], b.Values[0]
	if x < 20 || math.Abs(x-y) > off*x || a.Kind > quantity.Ordinal && a.Kind != quantity.Measure || year(a) {
		return false
	}
	step := math.Pow10(int(math.Log10(x)) - 1) // of the second figure
	return math.Mod(x, step) == 0 && math.Mod(x, 5) == 0 && endsInWord(s.text[:a.Start], abouts)
}

// worked reports whether b is what comes out of a and another figure of its side: two thirds of 1200 are 800, 40 less than
// 650 are 610.
func (s *figured) worked(a, b *quantity.Quantity) bool {
	const least = 5 // smaller ones come out of much
	if b.Values[0] < least || year(b) || a.Kind > quantity.Ordinal && a.Kind != quantity.Measure && a.Kind != quantity.Part || b.Kind != quantity.Number && b.Kind != quantity.Measure {
		return false
	}
	part := a.Share()
	compared := part == 0 && s.compares(a)
	for i := range s.all {
		if s.fates[i] != quantity.Met || &s.all[i] == a {
			continue
		}
		v := s.all[i].Values[0]
		if part > 0 && s.all[i].Share() == 0 && (near(v*part, b.Values[0]) || near(v*(1-part), b.Values[0])) {
			return true
		}
		if compared && !year(&s.all[i]) && (exact(v+a.Values[0], b.Values[0]) || exact(v-a.Values[0], b.Values[0])) {
			return true
		}
	}
	return false
}

// compares reports whether the words beside a quantity set it against another amount.
func (s *figured) compares(q *quantity.Quantity) bool {
	const within = 36 // bytes
	before, after := s.text[max(0, q.Start-within):q.Start], s.text[q.End:min(len(s.text), q.End+within)]
	return containsWord(before, comparing) || containsWord(after, comparing)
}

// firstMonths reports that a is how many months of a year, from the first on, and b one of them: 前两个月, январь — февраль.
func (s *figured) firstMonths(a, b *quantity.Quantity) bool {
	return b.Kind == quantity.Month && a.Kind != quantity.Month && b.Values[0] <= a.Values[0] && a.Values[0] < 12 && endsInWord(s.text[:a.Start], firsts)
}

// elided reports whether b is a by millions or thousands that were said of another amount before: of 5.9 billion, three.
func (s *figured) elided(a, b *quantity.Quantity) bool {
	if rest := strings.TrimLeft(s.text[a.End:], " \u00a0"); a.Kind != quantity.Number || rest != "" && !strings.ContainsAny(rest[:1], ",.;:!?)") {
		return false
	}
	for i := range s.all {
		if scale := s.all[i].Scale(); scale > a.Scale() && near(a.Values[0]*scale, b.Values[0]) {
			return true
		}
	}
	return false
}

// rest reports whether a figure that is only in the target is what another pair of figures leaves: of 20, three stayed
// away and 17 came.
func (p *pair) rest(o *quantity.Outcome, k int) bool {
	q := &p.quantity
	v := q.target[k].Values[0]
	for i := range q.source {
		for j := range q.source {
			x, y := &q.source[i], &q.source[j]
			if i != j && o.Source[i] == quantity.Met && o.Source[j] == quantity.Met && x.Kind == quantity.Number && y.Kind == quantity.Number && y.Values[0] > 1 && exact(x.Values[0]-y.Values[0], v) {
				return containsWord(p.Source.Text.Plain, others) || containsWord(p.Target.Text.Plain, others)
			}
		}
	}
	return false
}

// Words that explain a figure; the first of spaced scripts stand as whole beginnings of words.
var (
	abouts = strings.Fields("almost nearly about around some roughly approximately over почти около примерно порядка приблизительно более свыше fast rund etwa knapp gut ungefähr über casi unos unas cerca aproximadamente más presque environ " +
		"quasi circa quase prawie około майже близько 近 约 約 将近 將近 大约 大約 逾 超 超过 超過")
	firsts    = strings.Fields("first первые первых ersten premiers primeros primi primeiros pierwsze перші перших 前 头 頭")
	comparing = strings.Fields("but except кроме исключением außer bis salvo menos sauf except excepto tranne oprócz 除 more less fewer higher lower another additional меньше больше ниже выше дешевле дороже ещё еще дополнительно weniger mehr höher niedriger billiger teurer weitere menos más otros otras moins autres meno altri più mniej więcej " +
		"少 多 高 低 便宜 贵 貴 另")
	remaining = strings.Fields("remain left остал остава übrig blieb verblieb quedan quedaba quedó queda restan reste rimane rimast resta 剩")
	others    = strings.Fields("rest remaining others other остальные остальных остальными übrigen restlichen anderen resto demás otros autres restants altri 其余 其餘 其他")
)

// letterBefore reports whether a text ends with a letter.
func letterBefore(s string) bool {
	c, _ := utf8.DecodeLastRuneInString(s)
	return unicode.IsLetter(c)
}

// containsWord reports whether a word of a text begins with one of a list, or a text without spaces has one.
func containsWord(text string, list []string) bool {
	for _, w := range list {
		for at := 0; ; at++ {
			i := strings.Index(text[at:], w)
			if i < 0 {
				break
			}
			if at += i; w[0] >= 0xE3 || at == 0 || !letterBefore(text[:at]) {
				return true
			}
		}
	}
	return false
}

// endsInWord reports whether the last two words of a text have one of a list.
func endsInWord(text string, list []string) bool {
	text = strings.TrimRight(text, " \u00a0$€£")
	for _, w := range list {
		if rest, ok := strings.CutSuffix(text, w); ok && (w[0] >= 0xE3 || !letterBefore(rest)) {
			return true
		}
		for _, of := range [...]string{" de", " than", " als"} {
			if rest, ok := strings.CutSuffix(text, w+of); ok && !letterBefore(rest) {
				return true
			}
		}
	}
	return false
}
