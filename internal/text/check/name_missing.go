package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/names"
)

// strangeName is a name of the target that nothing in the source accounts for.
type strangeName struct {
	span  [2]int
	known bool // it is a place that everybody knows
	home  bool // it is the country that the source is at home in
	small bool // it is an adjective or a people that the language writes small
	seat  bool // it is what may stand for that: its capital
	// concept is what is known by it, 0 where it is not known.
	concept int
	weak    bool // it is made of ordinary words or capitals: it may be a title or an office
	body    bool // it is a company or another body that everybody knows: a change only where the source has another such
}

// missingName looks for a name of the target that nothing in the source accounts for, while a name of the source has
// no rendering: one name was put in another's place.
func missingName(p *pair) {
	if !p.both || !known(p.Source.Lang, p.Target.Lang) || p.Source.Lang.Base() == p.Target.Lang.Base() {
		return
	}
	before := len(p.found)
	p.names.begin()
	if !p.allAccounted() || p.namesSmall() {
		if p.replacedName(); len(p.found) == before {
			p.halfReplaced()
		}
	}
	if len(p.found) == before {
		p.strangeChinese()
	}
	if len(p.found) == before {
		p.omittedName()
	}
	if len(p.found) == before {
		p.omittedPerson()
	}
}

// replacedName reports the first name of the target that stands in the place of one of the source.
func (p *pair) replacedName() {
	n := &p.names
	if p.allRendered() {
		return
	}
	n.tgt = p.findNames(n.tgt[:0], &p.tgt, &p.Target)
	if len(n.tgt) == 0 && !p.namesAnother() && len(p.targetKnown()) == 0 {
		return
	}
	p.findStrange()
	if len(n.strange) == 0 {
		return
	}
	lost, ok := p.lostName()
	if !ok || !lost.sure {
		if x := p.dotted(); x != nil && p.replacedDotted(x) {
			return
		}
	}
	if !ok {
		return
	}
	for _, x := range n.strange {
		if x.body && !lost.body {
			if body, ok := p.lostBody(); ok {
				p.reportReplaced(body, x.span)
				return
			}
		}
		if x.body && !lost.body || lost.club && !x.body || x.small && !(lost.sure && lost.place && lost.within == 0) {
			continue
		}
		if !lost.sure && (x.known && p.Source.Lang.Base() != "de" || p.Target.Lang.Base() != "en") || x.weak && !lost.name {
			continue
		}
		if !lost.sure && p.Source.Lang.Base() == "ja" && !x.known {
			continue // characters do not tell how a Japanese name is read
		}
		if x.seat && !lost.sure {
			continue // the government there
		}
		if lost.office && !x.known {
			continue
		}
		if x.known && (x.home && (!lost.place || lost.within == x.concept) || p.explains(x.span, lost) || lost.short && !x.body && p.abbreviates(lost.span, x.span)) {
			continue
		}
		if lost.sure {
			p.reportReplaced(lost.span, x.span)
			return
		}
		p.report(hit{severity: Warning, key: "check.name.added", src: none, tgt: x.span,
			args: map[string]string{"Name": p.Target.Text.Plain[x.span[0]:x.span[1]]}})
		return
	}
}

// lostBody finds a company or another body of the source that the target does not name.
func (p *pair) lostBody() ([2]int, bool) {
	for _, x := range p.sourceKnown() {
		if x.Body && !p.rendered(x) {
			return [2]int{x.Start, x.End}, true
		}
	}
	return none, false
}

// namesSmall reports that the dictionary knows a name in small letters in the target that the source does not have.
func (p *pair) namesSmall() bool {
	if p.Target.Lang.Base() == "en" {
		return false // it writes them with capitals
	}
	for i := range p.tgt.meanings {
		m := &p.tgt.meanings[i]
		if !m.name || p.src.hasMeaning(m.id) {
			continue
		}
		if r, _ := utf8.DecodeRuneInString(p.Target.Text.Plain[m.at:]); unicode.IsLower(r) {
			return true
		}
	}
	return false
}

// reportReplaced reports a name of the source and the one in its place.
func (p *pair) reportReplaced(src, tgt [2]int) {
	p.report(hit{severity: Warning, key: "check.name.replaced", src: src, tgt: tgt,
		args: map[string]string{"Source": p.Source.Text.Plain[src[0]:src[1]], "Name": p.Target.Text.Plain[tgt[0]:tgt[1]]}})
}

// namesAnother reports that the dictionary knows a name of a target in characters that the source does not have.
func (p *pair) namesAnother() bool {
	if !p.tgt.wide() {
		return false
	}
	for i := range p.tgt.meanings {
		if m := &p.tgt.meanings[i]; m.name && !p.src.hasMeaning(m.id) {
			return true
		}
	}
	return false
}

// allAccounted reports, at a glance, that every capitalised word of a target with letters stands in the source or is
// joined with one of its words by the dictionary, or begins a sentence as an ordinary English word or any word of
// another language does.
func (p *pair) allAccounted() bool {
	if s := p.tgt.main(); s != lang.Latin && s != lang.Cyrillic || p.tgt.letters[lang.Han] > 0 {
		return false
	}
	english := p.Target.Lang.Base() == "en"
	ends, meanings := p.tgt.ends, p.tgt.meanings
	stop := int32(0) // behind the sentence before
	for i := range p.tgt.list {
		w := &p.tgt.list[i]
		if w.is&(capital|later) == 0 {
			continue
		}
		for len(ends) > 0 && ends[0] <= w.start {
			ends, stop = ends[1:], ends[0]
		}
		first := i == 0 || stop > p.tgt.list[i-1].start
		for len(meanings) > 0 && meanings[0].end <= w.start {
			meanings = meanings[1:]
		}
		if w.is&capital != 0 && (p.src.holds(w.key) || p.src.means(meanings, w.start, w.end)) {
			continue
		}
		if first && len(meanings) > 0 && meanings[0].name && meanings[0].at == w.start {
			return false
		}
		if !first || w.is&later != 0 || english && (i > 0 || !lang.EnglishWord(w.of(p.Target.Text.Plain))) {
			return false
		}
	}
	return true
}

// explains reports that a place of the target tells whose something is that the source names by itself: Munich's
// Viktualienmarkt, or Spain's traffic authority for the initials of it.
func (p *pair) explains(span [2]int, lost lost) bool {
	s := p.Target.Text.Plain
	for i := range p.tgt.list {
		w := &p.tgt.list[i]
		if int(w.end) < span[1] {
			continue
		}
		if word := w.of(s); p.Target.Lang.Base() != "en" || !strings.HasSuffix(word, "'s") && !strings.HasSuffix(word, "’s") {
			return false
		}
		return lost.short || !lost.sure && i+1 < len(p.tgt.list) && p.tgt.list[i+1].is&capital != 0 && p.src.holds(p.tgt.list[i+1].key)
	}
	return false
}

// findStrange lists the names of the target that the source does not account for.
func (p *pair) findStrange() {
	n := &p.names
	n.strange = n.strange[:0]
	s := p.Target.Text.Plain
	for _, x := range p.targetKnown() {
		first, _ := utf8.DecodeRuneInString(s[x.Start:])
		small := unicode.IsLower(first)
		if (x.Place || x.Body) && (!small || x.Place && x.Within == 0) && !p.accounted(x) {
			n.strange = append(n.strange, strangeName{span: [2]int{x.Start, x.End}, known: true, small: small, concept: x.Concept, home: x.Place && names.AtHome(x.Concept, p.Source.Lang), seat: x.Place && names.HomeOf(x, p.Source.Lang), body: x.Body})
		}
	}
	at := 0
	for _, c := range n.tgt {
		for ; at < len(p.tgt.list) && int(p.tgt.list[at].start) < c.Start; at++ {
		}
		if x, ok := p.strangeHan(c); ok {
			n.strange = append(n.strange, x)
		} else if x, ok := p.strangeRun(c, at); ok {
			n.strange = append(n.strange, x)
		}
	}
}

// strangeRun reports that a run of capitalised words, whose first token is the at-th, has a word that the source does
// not account for and none that it does.
func (p *pair) strangeRun(c names.Candidate, at int) (strangeName, bool) {
	english, german := p.Target.Lang.Base() == "en", p.Target.Lang.Base() == "de"
	if !english && !c.Sure && !(german && p.twoUnknown(c, at)) {
		return strangeName{}, false
	}
	span, weak := none, none
	capitals, soft, unknown := 0, false, 0
	for ; at < len(p.tgt.list) && int(p.tgt.list[at].end) <= c.End; at++ {
		w := &p.tgt.list[at]
		if w.is&capital == 0 {
			continue
		}
		capitals++
		switch p.weighName(w, c.First && int(w.start) == c.Start, soft || !c.Sure) {
		case accountedFor:
			// A title or a place beside a name does not account for the name.
			if !p.besides(w) {
				return strangeName{}, false
			}
			soft = true
		case strange:
			unknown++
			span = extend(span, w)
		case unaccounted:
			weak = extend(weak, w)
		}
	}
	if german && (soft || !c.Sure) && unknown < 2 {
		return strangeName{}, false // one of its nouns
	}
	if span[1] >= 0 {
		return strangeName{span: span}, !(capitals > 1 && p.familyAbroad(c))
	}
	if weak[1] < 0 || soft || c.First && capitals < 2 || !c.Sure || !english {
		return strangeName{}, false
	}
	return strangeName{span: weak, weak: true}, true
}

// familyAbroad reports that a word of a run spells a family name of a Chinese source as it is spelt abroad.
func (p *pair) familyAbroad(c names.Candidate) bool {
	if p.Source.Lang.Base() != "zh" {
		return false
	}
	for i := range p.tgt.list {
		w := &p.tgt.list[i]
		if int(w.start) >= c.Start && int(w.end) <= c.End && names.FamilyAbroad(p.Source.Text.Plain, w.unowned(p.Target.Text.Plain)) {
			return true
		}
	}
	return false
}

// twoUnknown reports that a run of German, where all nouns have capitals, has two words together, and none that is known
// behind them, that are no ordinary ones and not in the source: a given name and a family name.
func (p *pair) twoUnknown(c names.Candidate, at int) bool {
	unknown := 0
	for ; at < len(p.tgt.list) && int(p.tgt.list[at].end) <= c.End && unknown < 2; at++ {
		w := &p.tgt.list[at]
		if w.is&capital == 0 || p.src.holds(w.key) || p.tgt.callsThing(w) {
			if unknown > 0 {
				return false
			}
			continue
		}
		unknown++
	}
	return unknown == 2
}

// besides reports that a word of a run is an ordinary one or a place, which do not tell whose name stands beside it.
func (p *pair) besides(w *token) bool {
	if p.Target.Lang.Base() != "en" {
		return p.ordinary(w)
	}
	for _, x := range p.targetKnown() {
		if x.Start < int(w.end) && int(w.start) < x.End {
			return x.Place
		}
	}
	return ordinaryEnglish(w.unowned(p.Target.Text.Plain))
}

func extend(span [2]int, w *token) [2]int {
	if span[1] < 0 {
		span[0] = int(w.start)
	}
	span[1] = int(w.end)
	return span
}

// What a word of a target's name is.
const (
	neither = iota
	accountedFor
	strange
	unaccounted // the source does not account for it, but it is an ordinary word with a capital, or capitals
)

// weighName tells whether the source accounts for a word of a target's name, and whether the word is strange: none
// of the ordinary words of its language. first says that it begins a sentence, and idle that an ordinary word matters no
// more.
func (p *pair) weighName(w *token, first, idle bool) int {
	if w.is&capital == 0 {
		return neither
	}
	if p.src.holds(w.key) || p.means([2]int{int(w.start), int(w.end)}) {
		return accountedFor
	}
	word := w.unowned(p.Target.Text.Plain)
	for _, x := range p.targetKnown() {
		if x.Start < int(w.end) && int(w.start) < x.End {
			if p.accounted(x) {
				return accountedFor
			}
			if x.Place {
				return neither
			}
			if x.Named && !ordinaryEnglish(word) && w.is&shouted == 0 {
				return strange
			}
			return unaccounted
		}
	}
	english := p.Target.Lang.Base() == "en"
	s := p.Target.Text.Plain
	if abbreviation(s, w) || temperatures[word] || p.ordinary(w) {
		return neither
	}
	p.names.doubtful = false
	weak := w.is&(shouted|later|numeric) != 0 || w.letters < 4
	if english && ordinaryEnglish(word) {
		if weak = true; first || idle {
			return neither // a sentence may begin with it
		}
	}
	switch {
	case w.letters > 3 && p.hears(word, !weak), p.clipped(word), p.compounded(word), p.smallAdjective(word):
		return accountedFor
	case p.names.doubtful:
		return neither
	case first && !english:
		return neither
	case weak && (w.is&shouted == 0 || p.src.main() == lang.Latin):
		return unaccounted
	case weak:
		return neither
	}
	return strange
}

// clipped reports that the source has the beginning and the end of the name, with an apostrophe for what is between:
// Ku'damm, M'gladbach.
func (p *pair) clipped(name string) bool {
	for i := range p.src.list {
		w := &p.src.list[i]
		if w.is&(joined|capital) != joined|capital {
			continue
		}
		head, tail, ok := strings.Cut(strings.ReplaceAll(w.of(p.Source.Text.Plain), "’", "'"), "'")
		if ok && len(tail) > 3 && strings.HasPrefix(name, head) && strings.HasSuffix(name, tail) {
			return true
		}
	}
	return false
}

// ordinary reports that the dictionary knows the target's word as no name, in a language other than English.
func (p *pair) ordinary(w *token) bool {
	if p.Target.Lang.Base() == "en" {
		return false
	}
	for _, m := range p.tgt.meanings {
		if m.at < w.end && w.start < m.end {
			return !m.name
		}
	}
	return false
}

// unowned is the word without the 's of the possessive, or what contracts behind it.
func (w *token) unowned(s string) string {
	word := w.of(s)
	if w.is&joined == 0 {
		return word
	}
	if i := strings.IndexAny(word, "'’"); i >= len(word)-len("’")-2 && i > 0 {
		return word[:i]
	}
	return word
}

// abbreviation reports a short word with a point behind it: Capt., Wash.
func abbreviation(s string, w *token) bool {
	return w.letters <= 5 && strings.HasPrefix(s[w.end:], ".") && int(w.end)+1 < len(s) || clippedWords[w.of(s)]
}

// temperatures are scales that bear names.
var temperatures = set("Fahrenheit Celsius Kelvin")

var clippedWords = set("Ltd Inc Corp Capt Prof Gov Sens Reps Messrs Bros")

// ordinaryEnglish reports that one of the parts of a word is English, or made of an English word as English makes them.
func ordinaryEnglish(word string) bool {
	for at := 0; at < len(word); {
		end := len(word)
		if i := strings.IndexByte(word[at:], '-'); i >= 0 {
			end = at + i
		}
		if end > at && englishWord(word[at:end]) {
			return true
		}
		at = end + 1
	}
	return false
}

func englishWord(w string) bool {
	if lang.EnglishWord(w) {
		return true
	}
	last := w[len(w)-1]
	for _, e := range englishEndings {
		if e[len(e)-1] != last {
			continue
		}
		if rest, ok := strings.CutSuffix(w, e); ok && len(rest) > 3 && lang.EnglishWord(rest) {
			return true
		}
	}
	if rest, ok := strings.CutSuffix(w, "ies"); ok && len(rest) > 3 {
		var y [24]byte
		if n := copy(y[:], rest); n == len(rest) && n < len(y) {
			y[n] = 'y'
			return lang.EnglishWord(string(y[:n+1]))
		}
	}
	for _, b := range englishBeginnings {
		if b[0] != w[0] {
			continue
		}
		if rest, ok := strings.CutPrefix(w, b); ok && len(rest) > 3 && lang.EnglishWord(rest) {
			return true
		}
	}
	return false
}

// englishEndings and englishBeginnings are what English makes words with.
var (
	englishEndings    = [...]string{"s", "ers", "er", "ing", "ship", "man", "men", "ism", "ist", "ists", "less", "like"}
	englishBeginnings = [...]string{"Un", "Micro", "Bio", "Non", "Anti", "Over", "Super", "Inter", "Multi", "Euro", "Post", "Pre", "Cyber", "Neo"}
)
