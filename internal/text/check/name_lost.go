package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/names"
)

// lost is a name of the source that the target does not render.
type lost struct {
	span [2]int
	sure bool // it is certainly a name
	name bool // it is one that is written alike, or nearly so, in all languages
	// short says that it is initials or a word made of them, which a translation may write out.
	short bool
	// office says that it begins with an office in one word, which a translation writes out.
	office bool
	place  bool // it is a place that everybody knows
	body   bool // it is a company or another body that everybody knows
	club   bool // it is one that may be left unnamed: only another one in its place tells
	// within is the concept of the country that the place is a part of, or 0.
	within int
}

// lostName finds the name of the source that most certainly is one and has no rendering.
func (p *pair) lostName() (lost, bool) {
	club := lost{}
	for _, x := range p.sourceKnown() {
		switch {
		case !x.Place && !x.Named && !x.Body || p.rendered(x):
		case x.Body && !x.Named:
			club = lost{span: [2]int{x.Start, x.End}, sure: true, body: true, club: true}
		default:
			return lost{span: [2]int{x.Start, x.End}, sure: true, name: x.Named, place: x.Place, body: x.Body, within: x.Within}, true
		}
	}
	best := lost{}
	at := 0
	for _, c := range p.sourceNames() {
		for ; at < len(p.src.list) && int(p.src.list[at].start) < c.Start; at++ {
		}
		if !p.lostRun(c, at) || temperatures[c.Text(p.Source.Text.Plain)] {
			continue
		}
		if p.certain(c) {
			l := lost{span: [2]int{c.Start, c.End}, sure: true, name: p.personal(c), short: p.initialled(c), office: clippedOffice(c.Text(p.Source.Text.Plain))}
			if !l.office {
				return l, true
			}
			best = l
		}
		if best.span[1] == 0 {
			best.span = [2]int{c.Start, c.End}
		}
	}
	if club.sure {
		return club, true
	}
	return best, best.span[1] > 0
}

// mayLose reports, before anything is heard, that a name of the source may have no rendering.
func (p *pair) mayLose() bool {
	for _, x := range p.sourceKnown() {
		if (x.Place || x.Named || x.Body) && !p.rendered(x) {
			return true
		}
	}
	at := 0
	for _, c := range p.sourceNames() {
		for ; at < len(p.src.list) && int(p.src.list[at].start) < c.Start; at++ {
		}
		if p.unrendered(c, at) {
			return true
		}
	}
	return false
}

// allRendered reports, before names are looked for in either text, that none of the source can be lost: all words with capitals are
// in the target or joined with one of its words by the dictionary, or ordinary, and so are the names that everybody knows.
func (p *pair) allRendered() bool {
	if !p.src.worded(p.Source.Text.Plain) {
		return false
	}
	for _, x := range p.sourceKnown() {
		if (x.Place || x.Named || x.Body) && !p.rendered(x) {
			return false
		}
	}
	english := p.Source.Lang.Base() == "en"
	for i := range p.src.list {
		w := &p.src.list[i]
		if w.is&(capital|later) == 0 || w.letters < 3 || p.tgt.holds(w.key) || p.conveyed([2]int{int(w.start), int(w.end)}) || overlaps(p.sourceKnown(), int(w.start), int(w.end)) {
			continue
		}
		if !english || p.properEnglish(w) {
			return false
		}
	}
	return true
}

// properEnglish reports that an English word of the source is by itself likely to be a name.
func (p *pair) properEnglish(w *token) bool {
	return w.is&(shouted|numeric) == 0 && w.letters > 3 && !ordinaryEnglish(w.unowned(p.Source.Text.Plain))
}

// certain reports that a run of the source is a name and nothing else: no run of transcription characters without a
// dot or a title, and no German nouns around a name (Nähe von Paris).
func (p *pair) certain(c names.Candidate) bool {
	if !c.Sure || c.Person {
		return c.Sure
	}
	if first, _ := utf8.DecodeRuneInString(p.Source.Text.Plain[c.Start:]); first >= 0x2E80 {
		return false
	}
	if p.Source.Lang.Base() != "de" {
		return true
	}
	for i := range p.src.list {
		if w := &p.src.list[i]; int(w.start) >= c.Start && int(w.end) <= c.End && (w.is&capital == 0 || int(w.end) == c.End && p.src.callsThing(w)) {
			return false
		}
	}
	return !overlaps(p.sourceKnown(), c.Start, c.End)
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
		if w.is&capital == 0 && !c.Person || w.is&numeric != 0 || initials(w, p.Source.Text.Plain) || w.letters < 3 && !c.Person {
			return false
		}
		if w.script == lang.Cyrillic && !c.Person && adjectival(w.of(p.Source.Text.Plain)) {
			return false
		}
		for _, m := range p.src.meanings {
			if m.at < w.end && w.start < m.end && !m.name {
				return false
			}
		}
	}
	return words > 0 && words <= 3 && (words > 1 || p.src.main() != lang.Cyrillic)
}

// initialled reports a run of one word that is made of initials.
func (p *pair) initialled(c names.Candidate) bool {
	for i := range p.src.list {
		if w := &p.src.list[i]; int(w.start) == c.Start {
			return int(w.end) == c.End && initials(w, p.Source.Text.Plain)
		}
	}
	return false
}

// initials reports a word that capitals begin and end, as short forms of laws and offices have them: StGB, AfD.
func initials(w *token, s string) bool {
	if w.is&later == 0 || w.letters > 7 {
		return w.is&shouted != 0
	}
	last, _ := utf8.DecodeLastRuneInString(w.of(s))
	return unicode.IsUpper(last)
}

// officeBeginnings are what Russian and Ukrainian clip for the first word of an office that they write as one word: Минздрав is
// the Ministry of Health.
var officeBeginnings = [...]string{"Мин", "Мін", "Гос", "Держ", "Рос", "Глав", "Генпрок", "Генштаб", "Нац", "Центр", "Совбез", "Совфед", "Мосгор", "Мособл", "Обл", "Горс", "Горизб", "Следк", "Укр"}

// officeEnds are last words of such an office, and longestCase how many bytes of a case may stand behind: Гидрометцентр.
var officeEnds = [...]string{"центр", "надзор", "ведомств", "комитет", "банк", "фонд", "энерго", "строй", "агентств"}

const longestCase = 6

// clippedOffice reports a word that may be such an office.
func clippedOffice(w string) bool {
	const shortest = 12 // bytes: Минюст is the shortest
	w, _, _ = strings.Cut(w, " ")
	if len(w) < shortest || adjectival(w) || strings.HasPrefix(w, "Росси") {
		return false
	}
	for _, b := range officeBeginnings {
		if strings.HasPrefix(w, b) {
			return true
		}
	}
	for _, e := range officeEnds {
		if at := strings.Index(w, e); at > 0 && len(w)-at-len(e) <= longestCase {
			return true
		}
	}
	return false
}

// abbreviates reports that initials may stand for a name of several words of which a place is one: МХТ for the Moscow Art
// Theatre. A place in characters does not tell.
func (p *pair) abbreviates(initials, place [2]int) bool {
	first, _ := utf8.DecodeRuneInString(p.Target.Text.Plain[place[0]:])
	if first >= 0x2E80 {
		return true
	}
	s := p.Source.Text.Plain[initials[0]:initials[1]]
	return strings.ContainsRune(s, first) || strings.ContainsAny(s, initialsAlike[first])
}

// initialsAlike are the letters of the other script with which a name may begin that begins with this one.
var initialsAlike = map[rune]string{'A': "А", 'B': "БВ", 'C': "КЦСЧ", 'D': "Д", 'E': "ЕЭЄ", 'F': "Ф", 'G': "ГДЖҐ", 'H': "ХГ", 'I': "ИІ", 'J': "ДЙЯЮ", 'K': "КХ", 'L': "Л", 'M': "М", 'N': "Н",
	'O': "О", 'P': "П", 'Q': "К", 'R': "Р", 'S': "СШЗ", 'T': "Т", 'U': "УЮ", 'V': "В", 'W': "ВУ", 'X': "КС", 'Y': "ЯЮЕИЙЇЄ", 'Z': "ЗЦ",
	'А': "A", 'Б': "B", 'В': "VWB", 'Г': "GH", 'Д': "DJ", 'Е': "EY", 'Ж': "GJZ", 'З': "ZS", 'И': "I", 'Й': "YJ", 'К': "CKQX", 'Л': "L", 'М': "M", 'Н': "N", 'О': "O", 'П': "P",
	'Р': "R", 'С': "SC", 'Т': "T", 'У': "UW", 'Ф': "FP", 'Х': "HCK", 'Ц': "ZC", 'Ч': "C", 'Ш': "S", 'Э': "E", 'Ю': "YUJ", 'Я': "JY", 'І': "I", 'Ї': "IY", 'Є': "EY", 'Ґ': "G", 'Щ': "S"}

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
	return p.unrendered(c, at) && !p.heardRun(c, at)
}

// unrendered reports that no word of a run is in the target as it is, or as the dictionary knows it.
func (p *pair) unrendered(c names.Candidate, at int) bool {
	s := p.Source.Text.Plain
	if isWideName(s, c) {
		return !overlaps(p.sourceKnown(), c.Start, c.End)
	}
	if countedMembers[s[c.Start:c.End]] {
		return false
	}
	base := p.Source.Lang.Base()
	english, romance := base == "en", base == "es" || base == "fr" || base == "it" || base == "pt"
	unknown, foreign, thing := false, false, false
	for ; at < len(p.src.list) && int(p.src.list[at].end) <= c.End; at++ {
		w := &p.src.list[at]
		if overlaps(p.sourceKnown(), int(w.start), int(w.end)) {
			continue // it is judged by itself
		}
		if p.tgt.holds(w.key) {
			return false
		}
		if p.conveyed([2]int{int(w.start), int(w.end)}) {
			if !romance || !p.src.callsThing(w) {
				return false
			}
			thing = true // the university of a town
			continue
		}
		if w.letters >= 3 && (!english || p.properEnglish(w)) {
			unknown = true
			foreign = foreign || p.foreign(w)
		}
	}
	return foreign || unknown && !thing
}

// heardRun reports that a name of the target sounds like a word of a run.
func (p *pair) heardRun(c names.Candidate, at int) bool {
	n := &p.names
	if s := p.Source.Text.Plain; isWideName(s, c) {
		n.name.Read(s[c.Start:c.End], p.Source.Lang)
		return p.targetHears(&n.name, true) || p.Source.Lang.Base() == "zh" && p.spelt(s[c.Start:c.End])
	}
	for ; at < len(p.src.list) && int(p.src.list[at].end) <= c.End; at++ {
		w := &p.src.list[at]
		if w.letters < 3 || p.conveyed([2]int{int(w.start), int(w.end)}) || overlaps(p.sourceKnown(), int(w.start), int(w.end)) {
			continue
		}
		if w.spoken(p.Source.Text.Plain, func(word string) bool {
			n.name.Read(word, p.Source.Lang)
			return p.targetHears(&n.name, false)
		}) {
			return true
		}
	}
	return false
}

// isWideName reports a candidate in Han or kana.
func isWideName(s string, c names.Candidate) bool {
	first, _ := utf8.DecodeRuneInString(s[c.Start:])
	return first >= 0x2E80
}

// countedMembers are numbers that with a capital name the members of a body by how many they are: the states of the
// European Union are les Vingt-Sept. A translation names the body.
var countedMembers = set("Six Sept Dix Douze Quinze Vingt Vingt-Cinq Vingt-Six Vingt-Sept Vingt-Huit Seis Siete Diez Doce Quince Veinte Veinticinco Veintiséis Veintisiete Veintiocho " +
	"Sei Sette Dieci Dodici Quindici Venti Venticinque Ventisei Ventisette Ventotto Vinte Sete Oito Doze Dez Siebenundzwanzig Zevenentwintig Siedmiu Dwudziestka")

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
	if p.capitalHears(src, false) {
		return true
	}
	n := &p.names
	if p.Target.Lang.Spaceless() || wide {
		n.tgtText.Read(p.Target.Text.Plain)
		return n.tgtText.Holds(src, heardEnough-.1) >= heardEnough-.1
	}
	return false
}

// capitalHears reports that a word with a capital in the target sounds like a name of the source; other leaves out those
// that are known to be another name.
func (p *pair) capitalHears(src *names.Sounds, other bool) bool {
	n, t := &p.names, p.Target.Text.Plain
	for k := range p.tgt.list {
		w := &p.tgt.list[k]
		if w.is&capital == 0 || other && overlaps(p.targetKnown(), int(w.start), int(w.end)) {
			continue
		}
		if src.MayLike(w.of(t), alikeEnough) && n.sounds(p.tgt.list, k, t, p.Target.Lang).Like(src, alikeEnough) {
			return true
		}
		if w.is&joined == 0 {
			continue
		}
		for part := range strings.SplitSeq(w.of(t), "-") { // rare: only where something is amiss already
			if len(part) > 2 && p.soundsLike(src, part, p.Target.Lang, alikeEnough) {
				return true
			}
		}
	}
	return false
}

// conveyed reports that the dictionary joins the source's word with one of the target.
func (p *pair) conveyed(span [2]int) bool {
	return p.tgt.means(p.src.meanings, int32(span[0]), int32(span[1]))
}

// rendered reports that the target names what the source names, or what may stand for it.
func (p *pair) rendered(x names.Exonym) bool {
	return meansName(&p.tgt, p.src.meanings, p.Source.Text.Plain, x) || answered(x, p.targetKnown(), p.sourceKnown()) ||
		p.tgt.abbreviated(p.Target.Text.Plain, x, p.targetKnown()) || x.Body && !x.Named && p.teamRendered(x)
}

// teamRendered reports that the target names the city of a team of the source that Chinese names by its city: 利物浦队.
func (p *pair) teamRendered(x names.Exonym) bool {
	city, ok := strings.CutSuffix(p.Source.Text.Plain[x.Start:x.End], "队")
	if !ok {
		return false
	}
	var buf [2]names.Exonym
	known := names.Exonyms(buf[:0], city, p.Source.Lang)
	return len(known) == 1 && slices.ContainsFunc(p.targetKnown(), func(y names.Exonym) bool { return y.Concept == known[0].Concept })
}
