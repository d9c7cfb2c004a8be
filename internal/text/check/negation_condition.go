package check

import (
	"strings"
	"unicode/utf8"
)

// condition are a language's words for "if" and for "unless"; where one of the others stands, what is a condition may be
// said some other way, or it is none: even if.
type condition struct {
	when, unless, other oppositeForms
}

var conditionWords = map[string]struct{ when, unless, other string }{
	"en": {"if", "unless", "even only otherwise except until till provided as ask- wonder- whether see doubt- know- or else without persist- continu- lapse- expire- collapse- remain- stay- stays linger- drag-"},
	"de": {"wenn falls sofern", "es_sei_denn außer_wenn", "auch selbst sogar nur erst sonst außer als ob ohne weiter anhält andauer- bleibt bleiben ausläuft"},
	"fr": {"si s'il s'ils", "à_moins_que à_moins_qu'- à_moins_d'- à_moins_de sauf_si", "même sinon sauf seulement aussi savoir demand- sans autrement continu- persist- expir- dure durent rest-"},
	"es": {"si", "a_menos_que a_no_ser_que salvo_que excepto_que salvo_si", "incluso aunque sino salvo solo sólo como saber pregunt- sin contrario contin- persist- expir- sigue siguen"},
	"it": {"se", "a_meno_che salvo_che a_meno_di", "anche solo soltanto altrimenti come sapere chied- senza"},
	"pl": {"jeśli jeżeli jeśliby gdyby", "chyba_że o_ile_nie", "nawet tylko inaczej bez czy"},
	"ru": {"если", "разве_что если_только_не если_только_*_не если_только_*_*_не", "даже только лишь иначе кроме хотя разве пока без продолж- сохран- истеч- сорв- остан-"},
	"uk": {"якщо якби", "хіба_що якщо_тільки_не якщо_тільки_*_не якщо_тільки_*_*_не", "навіть тільки лише інакше крім без"},
	"zh": {"如果 要是 假如 倘若 假使 若 如若", "除非 若非 要不是", "即使 即便 只有 才 否则 否則 不然 哪怕 除了 就算 是否 继续 繼續 持续 持續 到期 破裂 保持"},
}

func conditionOf(base string) *condition {
	x, ok := conditionWords[base]
	if !ok {
		return nil
	}
	return &condition{compileForms(x.when), compileForms(x.unless), compileForms(x.other)}
}

// conditional is the one condition of a text.
type conditional struct {
	at      [2]int // its first word
	denied  bool   // it is one of something that does not happen: unless
	unless  bool   // by its first word
	outside bool   // the rest of the text denies, in whatever way
	known   bool   // there is one, and it can be told
}

// condition reads the condition of a text; ok is false where it has none, several, or one that may be said some other way.
func (p *pair) condition(g *glance) (x conditional, ok bool) {
	t, s := p.tongueOf(g), p.sided(g).text
	f := t.condition
	if f == nil {
		return x, false
	}
	if t.denials == nil {
		if !f.mayHold(g, s) {
			return x, false // as nearly always
		}
		return f.han(g, s)
	}
	if !f.standsIn(g.list, s) {
		return x, false
	}
	return f.words(t, g, s)
}

// mayHold reports quickly that a text of Chinese may have a word for "if" or "unless".
func (f *condition) mayHold(g *glance, s string) bool {
	for _, forms := range [...]*oppositeForms{&f.unless, &f.when} {
		for i := range forms.wide {
			if g.mayHold(s, forms.wide[i].text) {
				return true
			}
		}
	}
	return false
}

// standsIn reports that a text of words has one.
func (f *condition) standsIn(list []token, s string) bool {
	for i := range list {
		if f.when.stands(list, i, s) || f.unless.stands(list, i, s) {
			return true
		}
	}
	return false
}

// words is the condition of a text of words.
func (f *condition) words(t *tongue, g *glance, s string) (x conditional, ok bool) {
	begin, long := -1, 1
	for i := 0; i < len(g.list); i++ {
		unless := f.unless.stands(g.list, i, s)
		switch {
		case unless || f.when.stands(g.list, i, s):
			if begin >= 0 {
				return x, false
			}
			begin, x.unless, x.at = i, unless, [2]int{int(g.list[i].start), int(g.list[i].end)}
			if unless {
				long = f.unless.length(g.list, i, s)
				i += long - 1
			}
		case f.other.stands(g.list, i, s):
			return x, false
		}
	}
	if begin < 0 {
		return x, false
	}
	first := begin + long
	end := min(first, len(g.list))
	for end < len(g.list) && !parted(g.list, end, s, false) {
		end++
	}
	strong, within := t.denialsIn(g, first, end, s)
	if x.denied = strong != x.unless; within && (x.unless || !strong) {
		return x, false // unless … not, if … fails
	}
	_, before := t.denialsIn(g, 0, begin, s)
	_, behind := t.denialsIn(g, end, len(g.list), s)
	x.outside = before || behind
	return x, true
}

// length is how many words the form that stands at the i-th has.
func (f *oppositeForms) length(list []token, i int, s string) int {
	for _, run := range f.runs {
		if noDenials.matches(run, list, i, i, false, s) {
			return len(run)
		}
	}
	return 1
}

// denialsIn reports that one of the words from first to last, which is left out, denies by itself, and in whatever way.
func (t *tongue) denialsIn(g *glance, first, last int, s string) (strong, any bool) {
	for i := first; i < last; i++ {
		strong = strong || t.denials.strongAt(g.list, i, s)
		any = any || strong || t.denials.weakAt(&g.list[i], s, t.base == "en") || t.denials.turns.stands(g.list, i, s)
	}
	return strong, any
}

// han is the condition of a text of Chinese.
func (f *condition) han(g *glance, s string) (x conditional, ok bool) {
	for i := range f.other.wide {
		if w := f.other.wide[i].text; g.mayHold(s, w) && strings.Contains(s, w) {
			return x, false
		}
	}
	n := 0
	for _, forms := range [...]*oppositeForms{&f.unless, &f.when} {
		for i := range forms.wide {
			w := forms.wide[i].text
			if !g.mayHold(s, w) {
				continue
			}
			if at := strings.Index(s, w); at >= 0 && (at < x.at[0] || at >= x.at[1]) && (w != "若" || startsClause(s[:at])) {
				n, x.at, x.unless = n+1, [2]int{at, at + len(w)}, forms == &f.unless
			}
		}
	}
	if n != 1 {
		return x, false
	}
	_, to := clauseHan(s, x.at)
	strong, within := hasDenialHan(s[x.at[1]:to]), deniesAnyHan(s[x.at[1]:to])
	if x.denied = strong != x.unless; within && (x.unless || !strong) {
		return x, false
	}
	x.outside = deniesAnyHan(s[:x.at[0]]) || deniesAnyHan(s[to:])
	return x, true
}

func startsClause(before string) bool {
	r, _ := utf8.DecodeLastRuneInString(before)
	return before == "" || strings.ContainsRune("，。；：！？、“”（）", r)
}

// deniesAnyHan reports that a text of Chinese denies, in whatever way.
func deniesAnyHan(s string) bool {
	return hasDenialHan(s) || weaklyHan(s) || forbidsHan(s) || turnsHan(s)
}

// conditionTurned finds a condition of which one side says that it is not met: if for unless. The rest denies on both or on
// neither.
func (p *pair) conditionTurned(lost bool) (src, tgt [2]int, ok bool) {
	if a, b := &p.srcDenies, &p.tgtDenies; a.strong == b.strong && a.voids == b.voids {
		return none, none, false
	}
	return p.unlikeConditions(lost)
}

// sourceCondition is the condition of the source, read once a unit.
func (p *pair) sourceCondition() *conditional {
	if !p.conditioned {
		p.conditioned = true
		x, ok := p.condition(&p.src)
		x.known = ok
		p.srcCondition = x
	}
	return &p.srcCondition
}

// unlikeConditions is conditionTurned whatever the count of denials says.
func (p *pair) unlikeConditions(lost bool) (src, tgt [2]int, ok bool) {
	x := p.sourceCondition()
	if !x.known || x.denied != lost {
		return none, none, false
	}
	y, ok := p.condition(&p.tgt)
	if !ok || y.denied == x.denied || x.outside != y.outside || !x.outside && !x.unless && !y.unless || p.copied() || p.unrelated() {
		return none, none, false
	}
	return x.at, y.at, true
}
