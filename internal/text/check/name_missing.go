package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/names"
)

// naming is what the rule for lost and changed names keeps from unit to unit.
type naming struct {
	src, tgt           []names.Candidate
	srcKnown, tgtKnown []names.Exonym
	heard              []heardWord   // the source's words
	text, tgtText      names.Hearing // of a text without spaces
	ready              uint8         // how much of this unit heard and text hold
	asked              int           // names of the target that were looked for in heard and text
	name, other        names.Sounds
	doubtful           bool // the name last asked about is short, and something in a source without spaces is near it
	strange            []strangeName
}

// heardWord is a word of the source, or a part of it, as it is heard.
type heardWord struct {
	token  int
	sounds names.Sounds
}

// strangeName is a name of the target that nothing in the source accounts for.
type strangeName struct {
	span  [2]int
	known bool // it is a place that everybody knows
	weak  bool // it is made of ordinary words or capitals: it may be a title or an office
}

// missingName looks for a name of the target that nothing in the source accounts for, while a name of the source has
// no rendering: one name was put in another's place.
func missingName(p *pair) {
	if !p.both || !known(p.Source.Lang, p.Target.Lang) || p.Source.Lang.Base() == p.Target.Lang.Base() {
		return
	}
	n := &p.names
	n.ready, n.asked = heardNone, 0
	n.tgt = names.Find(n.tgt[:0], p.Target.Text.Plain, p.Target.Lang)
	if len(n.tgt) == 0 {
		return
	}
	n.srcKnown = names.Exonyms(n.srcKnown[:0], p.Source.Text.Plain, p.Source.Lang)
	n.tgtKnown = names.Exonyms(n.tgtKnown[:0], p.Target.Text.Plain, p.Target.Lang)
	p.findStrange()
	if len(n.strange) == 0 {
		return
	}
	p.hear(true)
	lost, ok := p.lostName()
	if !ok {
		return
	}
	for _, x := range n.strange {
		if !lost.sure && (x.known && p.Source.Lang.Base() != "de" || p.Target.Lang.Base() != "en") || x.weak && !lost.name {
			continue
		}
		h := hit{severity: Warning, key: "check.name.added", src: none, tgt: x.span,
			args: map[string]string{"Name": p.Target.Text.Plain[x.span[0]:x.span[1]]}}
		if lost.sure {
			h.key, h.src = "check.name.replaced", lost.span
			h.args["Source"] = p.Source.Text.Plain[lost.span[0]:lost.span[1]]
		}
		p.report(h)
		return
	}
}

// findStrange lists the names of the target that the source does not account for.
func (p *pair) findStrange() {
	n := &p.names
	n.strange = n.strange[:0]
	s := p.Target.Text.Plain
	for _, x := range n.tgtKnown {
		first, _ := utf8.DecodeRuneInString(s[x.Start:])
		if x.Place && !unicode.IsLower(first) && !p.accounted(x) {
			n.strange = append(n.strange, strangeName{span: [2]int{x.Start, x.End}, known: true})
		}
	}
	at := 0
	for _, c := range n.tgt {
		for ; at < len(p.tgt.list) && int(p.tgt.list[at].start) < c.Start; at++ {
		}
		if x, ok := p.strangeRun(c, at); ok {
			n.strange = append(n.strange, x)
		}
	}
}

// strangeRun reports that a run of capitalised words, whose first token is the at-th, has a word that the source does
// not account for and none that it does.
func (p *pair) strangeRun(c names.Candidate, at int) (strangeName, bool) {
	span, weak := none, none
	capitals, soft := 0, false
	english := p.Target.Lang.Base() == "en"
	for ; at < len(p.tgt.list) && int(p.tgt.list[at].end) <= c.End; at++ {
		w := &p.tgt.list[at]
		if w.is&capital == 0 {
			continue
		}
		capitals++
		switch p.weighName(w, c.First && int(w.start) == c.Start) {
		case accountedFor:
			// A title or a place beside a name does not account for the name.
			if !english || !p.beside(w) {
				return strangeName{}, false
			}
			soft = true
		case strange:
			span = extend(span, w)
		case unaccounted:
			weak = extend(weak, w)
		}
	}
	if span[1] >= 0 {
		return strangeName{span: span}, english || c.Sure
	}
	if weak[1] < 0 || soft || c.First && capitals < 2 || !c.Sure || !english {
		return strangeName{}, false
	}
	return strangeName{span: weak, weak: true}, true
}

// beside reports that a word of an English run is an ordinary one or a place.
func (p *pair) beside(w *token) bool {
	for _, x := range p.names.tgtKnown {
		if x.Start < int(w.end) && int(w.start) < x.End {
			return x.Place
		}
	}
	return ordinaryEnglish(possessor(w.of(p.Target.Text.Plain)))
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

// accounted reports that the source names what the target names, or what may stand for it.
func (p *pair) accounted(x names.Exonym) bool {
	if answered(x, p.names.srcKnown, p.names.tgtKnown) {
		return true
	}
	return names.Abbreviated(p.Source.Text.Plain, x.Group) || names.Abbreviated(p.Source.Text.Plain, x.Concept) ||
		p.means([2]int{x.Start, x.End}) || p.hears(p.Target.Text.Plain[x.Start:x.End])
}

// answered reports that the other side names what x names, or what may stand for it and is not there for itself:
// Rome is not answered by Italy where both sides speak of Italy.
func answered(x names.Exonym, other, own []names.Exonym) bool {
	for _, y := range other {
		if y.Concept == x.Concept {
			return true
		}
	}
	for _, y := range other {
		if y.Group == x.Group && !slices.ContainsFunc(own, func(z names.Exonym) bool { return z.Concept == y.Concept }) {
			return true
		}
	}
	return false
}

// means reports that the dictionary joins the target's word with one of the source.
func (p *pair) means(span [2]int) bool {
	p.readWords()
	for _, m := range p.tgtWords {
		if int(m.Start) < span[1] && span[0] < int(m.End) {
			for _, o := range p.srcWords {
				if o.ID == m.ID {
					return true
				}
			}
		}
	}
	return false
}

// weighName tells whether the source accounts for a word of a target's name, and whether the word is strange: none
// of the ordinary words of its language. first says that it begins a sentence.
func (p *pair) weighName(w *token, first bool) int {
	s := p.Target.Text.Plain
	word := possessor(w.of(s))
	if w.is&capital == 0 {
		return neither
	}
	if p.src.holds(w.key) || p.means([2]int{int(w.start), int(w.end)}) {
		return accountedFor
	}
	for _, x := range p.names.tgtKnown {
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
	if abbreviation(s, w) || p.ordinary(w) {
		return neither
	}
	p.names.doubtful = false
	weak := w.is&(shouted|later|numeric) != 0 || w.letters < 4 || english && ordinaryEnglish(word)
	switch {
	case w.letters > 3 && p.hears(word):
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

// ordinary reports that the dictionary knows the target's word as no name, in a language other than English.
func (p *pair) ordinary(w *token) bool {
	if p.Target.Lang.Base() == "en" {
		return false
	}
	p.readWords()
	for _, m := range p.tgtWords {
		if m.Start < w.end && w.start < m.End {
			return !m.Name
		}
	}
	return false
}

// possessor is a word without the 's of the possessive, or what contracts behind it.
func possessor(word string) string {
	if i := strings.IndexAny(word, "'’"); i >= len(word)-len("’")-2 && i > 0 {
		return word[:i]
	}
	return word
}

// abbreviation reports a short word with a point behind it: Capt., Wash.
func abbreviation(s string, w *token) bool {
	return w.letters <= 5 && strings.HasPrefix(s[w.end:], ".") && int(w.end)+1 < len(s) || clippedWords[w.of(s)]
}

var clippedWords = set("Ltd Inc Corp Capt Prof Gov Sens Reps Messrs Bros")

// ordinaryEnglish reports that one of the parts of a word is English, or made of an English word as English makes them.
func ordinaryEnglish(word string) bool {
	for at := 0; at < len(word); {
		end := at + strings.IndexByte(word[at:]+"-", '-')
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
	for _, e := range [...]string{"s", "ers", "er", "ing", "ship", "man", "men", "ism", "ist", "ists", "less", "like"} {
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
	for _, b := range [...]string{"Un", "Micro", "Bio", "Non", "Anti", "Over", "Super", "Inter", "Multi", "Euro", "Post", "Pre", "Cyber", "Neo"} {
		if rest, ok := strings.CutPrefix(w, b); ok && len(rest) > 3 && lang.EnglishWord(rest) {
			return true
		}
	}
	return false
}

// alikeEnough is how alike a word of the other side must be to account for a name; heardEnough is the same for a
// stretch of a text without spaces, where more is alike by chance.
const alikeEnough, smallEnough, heardEnough, doubtfulLike = .60, .76, .76, .66

// hear reads the words of the source that have capitals, or all, once a unit; the parts of a word with hyphens are
// read by themselves too.
func (p *pair) hear(all bool) {
	n := &p.names
	if n.ready == heardAll || n.ready == heardNames && !all {
		return
	}
	src := p.Source.Text.Plain
	if n.ready == heardNone {
		n.heard = n.heard[:0]
		if p.src.letters[lang.Han]+p.src.letters[lang.Kana]+p.src.letters[lang.Hangul] > 0 {
			n.text.Read(src)
		} else {
			n.text.Read("")
		}
	}
	for i := range p.src.list {
		w := &p.src.list[i]
		if len(n.heard) >= mostHeard {
			break
		}
		if capital := w.is&(capital|later) != 0; capital && n.ready == heardNames || !capital && !all {
			continue
		}
		word := w.of(src)
		n.hearWord(word, i, p.Source.Lang)
		if w.is&joined == 0 {
			continue
		}
		for at := 0; at < len(word); {
			end := at + strings.IndexAny(word[at:]+"-", "-'’")
			if end-at > 2 {
				n.hearWord(word[at:end], i, p.Source.Lang)
			}
			at = end + 1
		}
	}
	n.ready = heardNames
	if all {
		n.ready = heardAll
	}
}

// How much of a unit's source was heard.
const (
	heardNone = iota
	heardNames
	heardAll
)

func (n *naming) hearWord(word string, at int, l lang.Tag) {
	if len(n.heard) < cap(n.heard) {
		n.heard = n.heard[:len(n.heard)+1]
	} else {
		n.heard = append(n.heard, heardWord{})
	}
	h := &n.heard[len(n.heard)-1]
	h.token = at
	h.sounds.Read(word, l)
}

// mostAsked bounds how many names of a target are looked for, and mostHeard how many words of a source are heard.
const mostAsked, mostHeard = 200, 500

// hears reports that a word of the source, or a stretch of a source without spaces, sounds like the name or like a
// part of it.
func (p *pair) hears(name string) bool {
	n := &p.names
	if n.asked++; n.asked > mostAsked {
		return true
	}
	n.doubtful = false
	n.name.Read(name, p.Target.Lang)
	p.hear(false)
	if p.heardLike(0) {
		return true
	}
	wide := n.text.Holds(&n.name)
	if wide >= enoughFor(&n.name) {
		return true
	}
	n.doubtful = n.name.Len() < 6 && wide >= doubtfulLike
	some := len(n.heard)
	p.hear(true)
	if p.heardLike(some) {
		return true
	}
	for at := 0; strings.IndexByte(name, '-') > 0 && at < len(name); {
		end := at + strings.IndexByte(name[at:]+"-", '-')
		if n.name.Read(name[at:end], p.Target.Lang); end-at > 2 && p.heardLike(0) {
			return true
		}
		at = end + 1
	}
	return false
}

// heardLike reports that a word of the source from the i-th heard one on sounds like n.name.
func (p *pair) heardLike(i int) bool {
	n := &p.names
	for ; i < len(n.heard); i++ {
		if h := &n.heard[i]; h.sounds.Like(&n.name, p.enough(h.token)) {
			return true
		}
	}
	return false
}

// enoughFor is how alike a stretch of a text without spaces must be: a short name is alike to some by chance.
func enoughFor(s *names.Sounds) float64 {
	switch {
	case s.Len() < 5:
		return heardEnough + .13
	case s.Len() < 8:
		return heardEnough + .06
	}
	return heardEnough
}

// enough is how alike a token of the source must be: one in small letters is an adjective of a name at best.
func (p *pair) enough(token int) float64 {
	if w := &p.src.list[token]; w.is&(capital|later) == 0 && p.Source.Lang.Base() != "hi" && p.Source.Lang.Base() != "ar" {
		return smallEnough
	}
	return alikeEnough
}

// lost is a name of the source that the target does not render.
type lost struct {
	span [2]int
	sure bool // it is certainly a name
	name bool // it is one that is written alike, or nearly so, in all languages
}

// lostName finds the name of the source that most certainly is one and has no rendering.
func (p *pair) lostName() (lost, bool) {
	n := &p.names
	for _, x := range n.srcKnown {
		if (x.Place || x.Named) && !p.rendered(x) {
			return lost{[2]int{x.Start, x.End}, true, x.Named}, true
		}
	}
	n.src = names.Find(n.src[:0], p.Source.Text.Plain, p.Source.Lang)
	best := lost{}
	at := 0
	for _, c := range n.src {
		for ; at < len(p.src.list) && int(p.src.list[at].start) < c.Start; at++ {
		}
		if !p.lostRun(c, at) {
			continue
		}
		if wide, _ := utf8.DecodeRuneInString(p.Source.Text.Plain[c.Start:]); c.Sure && (wide < 0x2E80 || c.Person) {
			return lost{[2]int{c.Start, c.End}, true, p.personal(c)}, true
		}
		if best.span[1] == 0 {
			best.span = [2]int{c.Start, c.End}
		}
	}
	return best, best.span[1] > 0
}

// personal reports that a run of the source is a name by itself and not one made of words: up to three words without
// small ones between them, none of which the dictionary knows.
func (p *pair) personal(c names.Candidate) bool {
	words := 0
	for i := range p.src.list {
		w := &p.src.list[i]
		if int(w.start) < c.Start || int(w.end) > c.End {
			continue
		}
		words++
		if w.is&capital == 0 && !c.Person || w.is&(shouted|numeric) != 0 || w.letters < 3 && !c.Person {
			return false
		}
		if w.script == lang.Cyrillic && !c.Person && adjectival(w.of(p.Source.Text.Plain)) {
			return false
		}
		p.readWords()
		for _, m := range p.srcWords {
			if m.Start < w.end && w.start < m.End && !m.Name {
				return false
			}
		}
	}
	return words > 0 && words <= 3 && (words > 1 || p.src.main() != lang.Cyrillic)
}

// adjectival reports a Russian or Ukrainian word that ends as adjectives do.
func adjectival(w string) bool {
	for _, e := range [...]string{"ый", "ий", "ой", "ая", "яя", "ое", "ее", "ые", "ие", "ого", "его", "ому", "ему", "ым", "им", "ых", "их", "ую", "юю"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// lostRun reports that no word of a run of the source, whose first token is the at-th, has a rendering.
func (p *pair) lostRun(c names.Candidate, at int) bool {
	n := &p.names
	s := p.Source.Text.Plain
	if first, _ := utf8.DecodeRuneInString(s[c.Start:]); first >= 0x2E80 {
		n.name.Read(s[c.Start:c.End], p.Source.Lang)
		return !overlaps(n.srcKnown, c.Start, c.End) && !p.targetHears(&n.name, true)
	}
	english, unknown := p.Source.Lang.Base() == "en", false
	for ; at < len(p.src.list) && int(p.src.list[at].end) <= c.End; at++ {
		w := &p.src.list[at]
		if overlaps(n.srcKnown, int(w.start), int(w.end)) {
			continue // it is judged by itself
		}
		if p.tgt.holds(w.key) || p.conveyed([2]int{int(w.start), int(w.end)}) {
			return false
		}
		if w.letters < 3 {
			continue
		}
		if !english || !ordinaryEnglish(possessor(w.of(s))) && w.is&(shouted|numeric) == 0 && w.letters > 3 {
			unknown = true
		}
		for i := range n.heard {
			if n.heard[i].token == at && p.targetHears(&n.heard[i].sounds, false) {
				return false
			}
		}
	}
	return unknown
}

// overlaps reports that a known name stands at a place.
func overlaps(list []names.Exonym, start, end int) bool {
	for _, x := range list {
		if x.Start < end && start < x.End {
			return true
		}
	}
	return false
}

// targetHears reports that a name of the target sounds like one of the source.
func (p *pair) targetHears(src *names.Sounds, wide bool) bool {
	n := &p.names
	t := p.Target.Text.Plain
	for k := range p.tgt.list {
		w := &p.tgt.list[k]
		if w.is&capital == 0 {
			continue
		}
		n.other.Read(w.of(t), p.Target.Lang)
		if src.Like(&n.other, alikeEnough) {
			return true
		}
		if w.is&joined == 0 {
			continue
		}
		for part := range strings.SplitSeq(w.of(t), "-") { // rare: only where something is amiss already
			if n.other.Read(part, p.Target.Lang); len(part) > 2 && src.Like(&n.other, alikeEnough) {
				return true
			}
		}
	}
	if p.Target.Lang.Spaceless() || wide {
		n.tgtText.Read(t)
		return n.tgtText.Holds(src) >= heardEnough-.1
	}
	return false
}

// conveyed reports that the dictionary joins the source's word with one of the target.
func (p *pair) conveyed(span [2]int) bool {
	p.readWords()
	for _, m := range p.srcWords {
		if int(m.Start) < span[1] && span[0] < int(m.End) {
			for _, o := range p.tgtWords {
				if o.ID == m.ID {
					return true
				}
			}
		}
	}
	return false
}

// rendered reports that the target names what the source names, or what may stand for it.
func (p *pair) rendered(x names.Exonym) bool {
	if answered(x, p.names.tgtKnown, p.names.srcKnown) {
		return true
	}
	return names.Abbreviated(p.Target.Text.Plain, x.Group) || names.Abbreviated(p.Target.Text.Plain, x.Concept) || p.conveyed([2]int{x.Start, x.End})
}
