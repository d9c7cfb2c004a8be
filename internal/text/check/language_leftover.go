package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/align"
	"recto/internal/text/lang"
)

// leftover finds a word of the source inside a translated target: in a script that the target is not written
// in, or one that English does not have. What stands in brackets is there on purpose, and what is quoted
// unless the source quotes it too.
func (p *pair) leftover() ([2]int, bool) {
	to := scriptFor(p.Target.Lang)
	if to == lang.None || p.tgt.total < 12 {
		return none, false
	}
	home := p.tgt.letters[to]
	if to == lang.Han || to == lang.Kana {
		home = p.tgt.letters[lang.Han] + p.tgt.letters[lang.Latin]
		if to == lang.Kana {
			home += p.tgt.letters[lang.Kana]
		}
	}
	if home < p.tgt.total {
		if span, ok := p.strange(to); ok {
			return span, true
		}
	}
	if scriptFor(p.Source.Lang) != lang.Latin {
		return none, false
	}
	if to == lang.Latin {
		return p.unknown()
	}
	if p.tgt.letters[lang.Latin] > 0 {
		return p.latin()
	}
	return none, false
}

// latin finds a word in small Latin letters that was left in a text of another script: an English one that stands
// in the source too, and alone. Where there are more, they are commands, and names of them. Chinese and Japanese
// texts name so many things in Latin letters that only a small word counts there.
func (p *pair) latin() ([2]int, bool) {
	small := p.srcTongue.of(p.Source.Lang).clear
	s := p.Target.Text.Plain
	wide := p.Target.Lang.Spaceless()
	span, n := none, 0
	for i := range p.tgt.list {
		w := &p.tgt.list[i]
		if w.script != lang.Latin {
			continue
		}
		if w.is&(capital|later|numeric) != 0 || codeLike(s, int(w.start), int(w.end)) {
			n++
			continue
		}
		word := w.of(s)
		if !small.has(w.key) && (wide || w.letters < 4 || !lang.EnglishWord(word)) || loanwords[word] || !p.src.holds(w.key) || p.inName(i) {
			continue
		}
		if at := [2]int{int(w.start), int(w.end)}; p.left(at) && !marked(s, at) {
			n++
			if span[1] < 0 {
				span = at
			}
		}
	}
	return span, n == 1 && span[1] >= 0
}

// atHome reports whether letters of a script stand in texts of a language that is written in to.
func atHome(s, to lang.Script) bool {
	switch s {
	case to, lang.None, lang.Latin, lang.Greek, lang.Other:
		return true
	case lang.Han:
		return to == lang.Kana
	}
	return false
}

// strange finds a word in a script where it is not at home that the source has too.
func (p *pair) strange(to lang.Script) ([2]int, bool) {
	s := p.Target.Text.Plain
	for i := range p.tgt.list {
		w := &p.tgt.list[i]
		if atHome(w.script, to) || w.is&capital != 0 && w.letters == 1 || w.is&numeric != 0 {
			continue
		}
		// An ending may have been put behind the source's word.
		if span := [2]int{int(w.start), int(w.end)}; p.src.holds(w.key) && p.left(span) {
			return span, true
		}
	}
	if to == lang.Han || to == lang.Kana && p.tgt.letters[lang.Hangul] == 0 || p.tgt.letters[lang.Han]+p.tgt.letters[lang.Kana] == 0 {
		return none, false
	}
	for i, r := range s {
		if r < 0x2E80 || scriptOf(r) != lang.Han && scriptOf(r) != lang.Kana {
			continue
		}
		end := i
		for end < len(s) {
			q, size := utf8.DecodeRuneInString(s[end:])
			if x := scriptOf(q); x != lang.Han && x != lang.Kana {
				break
			}
			end += size
		}
		span := [2]int{i, end}
		if strings.Contains(p.Source.Text.Plain, s[i:end]) && p.left(span) {
			return span, true
		}
		break
	}
	return none, false
}

// left reports that nothing says that the words of the target stand there on purpose.
func (p *pair) left(span [2]int) bool {
	t := p.Target.Text.Plain
	if inCode(p.Target.Text.Spans, span[0]) || bracketed(t, span) || p.title(span) || p.keptTitle(t[span[0]:span[1]]) {
		return false
	}
	if !marked(t, span) {
		return true
	}
	at := strings.Index(p.Source.Text.Plain, t[span[0]:span[1]])
	return at >= 0 && marked(p.Source.Text.Plain, [2]int{at, at + span[1] - span[0]})
}

// longestTitle is how many bytes a title has at most that a translation keeps without its marks.
const longestTitle = 60

// keptTitle reports that the source has the word in a short title between marks, of two words or more, that the target
// keeps as it is, without marks.
func (p *pair) keptTitle(word string) bool {
	const open, closing = "“«„「『《", "”»“」』》"
	s := p.Source.Text.Plain
	at := strings.Index(s, word)
	if at < 0 {
		return false
	}
	from, to := strings.LastIndexAny(s[:at], open), strings.IndexAny(s[at:], closing)
	if from < 0 || to < 0 || to+at-from > longestTitle || strings.ContainsAny(s[from:at], "»”」』》") {
		return false
	}
	_, size := utf8.DecodeRuneInString(s[from:])
	inner := strings.Trim(s[from+size:at+to], " \u00a0\u202f")
	first, _ := utf8.DecodeRuneInString(inner)
	return unicode.IsUpper(first) && strings.Contains(inner, " ") && !strings.ContainsAny(inner, ".!?") && strings.Contains(p.Target.Text.Plain, inner)
}

// title reports that the words stand with others between quotation marks, and nearly all of these are the
// source's: a title that was not to be translated.
func (p *pair) title(span [2]int) bool {
	const open, closing = "\"“«„「『《‘", "\"”»“」』》’"
	t := p.Target.Text.Plain
	from := strings.LastIndexAny(t[:span[0]], open)
	if from < 0 {
		return false
	}
	to := strings.IndexAny(t[span[1]:], closing)
	if to < 0 || strings.ContainsAny(t[from+1:span[0]], "”»」』》") {
		return false
	}
	to += span[1]
	words, same := 0, 0
	for i := range p.tgt.list {
		if w := &p.tgt.list[i]; int(w.start) > from && int(w.end) <= to {
			words++
			if p.src.holds(w.key) {
				same++
			}
		}
	}
	return words > 1 && same*5 >= words*4
}

// marked reports that the words are quoted by themselves.
func marked(s string, span [2]int) bool {
	before, _ := utf8.DecodeLastRuneInString(s[:span[0]])
	after, _ := utf8.DecodeRuneInString(s[span[1]:])
	const open, closing = "\"“«„「『《‘'", "\"”»“」』》’'"
	return strings.ContainsRune(open, before) && strings.ContainsRune(closing, after)
}

// bracketed reports that the words stand in brackets.
func bracketed(s string, span [2]int) bool {
	open := strings.LastIndexAny(s[:span[0]], "(（[【")
	if open < 0 {
		return false
	}
	closing := strings.LastIndexAny(s[:span[0]], ")）]】")
	return closing < open && strings.ContainsAny(s[span[1]:], ")）]】")
}

// unknown finds a word that both sides have and that is none of the target's language: no English word, or one
// of the small words that only the source's language has. Names are alike on both sides, so a capital counts
// only where it is the language's own: at the beginning of a sentence, and in a German noun.
func (p *pair) unknown() ([2]int, bool) {
	english := p.Target.Lang.Base() == "en"
	small := p.srcTongue.of(p.Source.Lang).clear
	s := p.Target.Text.Plain
	for i := range p.tgt.list {
		w := &p.tgt.list[i]
		if w.letters < 2 || w.is&(numeric|joined|later) != 0 || w.script != lang.Latin || !small.has(w.key) && (!english || w.letters <= 3 && w.letters == uint16(w.end-w.start)) {
			continue
		}
		if !p.src.holds(w.key) || english && w.english() {
			continue // as most are not there, or English
		}
		word := w.of(s)
		if english && englishLike(word) || loanwords[word] {
			continue
		}
		from := p.src.index(w.key)
		if from < 0 || codeLike(s, int(w.start), int(w.end)) || p.inName(i) || !p.common(from, i) {
			continue
		}
		if span := [2]int{int(w.start), int(w.end)}; p.left(span) {
			return span, true
		}
	}
	return none, false
}

// common reports that a word is a name on neither side: small letters in both, a capital only where a sentence
// begins, or a German noun.
func (p *pair) common(from, at int) bool {
	o, w := &p.src.list[from], &p.tgt.list[at]
	if o.is&capital == 0 {
		return w.is&capital == 0 || at == 0
	}
	if p.Target.Lang.Base() != "en" {
		return false
	}
	if w.is&capital == 0 {
		return from == 0
	}
	return p.germanNoun(from, at)
}

// english reports that a token without joints is an English word.
func (w *token) english() bool {
	size := w.end - w.start
	return size <= 40 && w.letters == uint16(size) && lang.EnglishKey(w.key)
}

// englishLike reports that a word is English, the plural of one, or one made of two.
func englishLike(w string) bool {
	if lang.EnglishWord(w) || len(w) > 4 && w[len(w)-1] == 's' && lang.EnglishWord(w[:len(w)-1]) {
		return true
	}
	for cut := 3; cut <= len(w)-3 && len(w) > 6; cut++ {
		if lang.EnglishWord(w[:cut]) && lang.EnglishWord(w[cut:]) {
			return true
		}
	}
	return false
}

// clearWords are small words of a language that are no words of its neighbours.
var clearWords = map[string]string{
	"en": "the of and with from this that which they their been were when there would could should about because through while during against between",
	"de": "der und nicht auch für auf sich wird dass wurde nach sind wie haben wir werden noch nur aber oder über durch zwischen gegen während",
	"fr": "les des dans qui pour avec cette sont être nous vous leur été où fait il après depuis contre entre pendant",
	"es": "los las una para por pero muy sin sobre también hasta hay cuando desde según contra entre durante",
	"it": "che della dei delle nel nella più anche sono questo dopo perché contro durante mentre molto",
	"pt": "os uma para não dos das mais foi mas quando muito há está também são pelo pela depois sobre",
	"nl": "het een voor niet ook maar door naar nog worden wordt heeft hebben werd deze tussen tegen tijdens",
	"pl": "się nie że jest przez dla od oraz który które która jego jej już tym tego przy ich był była było",
	"cs": "se je že jako jsou nebo který která které tak už při bude byl byla bylo podle také ještě pro kvůli protože",
}

// index is where in the list a word first stands, -1 for nowhere.
func (g *glance) index(key uint32) int {
	for i := range g.list {
		if g.list[i].key == key {
			return i
		}
	}
	return -1
}

// inName reports that the target's word stands between words with capitals: Ursula von der Leyen.
func (p *pair) inName(i int) bool {
	list := p.tgt.list
	before := i > 0 && list[i-1].is&capital != 0 && (i > 1 || list[i].is&capital == 0) || i > 2 && list[i-1].letters <= 3 && list[i-2].is&capital != 0
	after := i+1 < len(list) && list[i+1].is&capital != 0 && list[i+1].start-list[i].end == 1 || i+2 < len(list) && list[i+1].letters <= 3 && list[i+2].is&capital != 0
	if list[i].is&capital == 0 {
		return before && after || (before || after) && list[i].letters <= 3
	}
	return before || after
}

// germanNoun reports that a capitalised word of a German source, which the target has too, is a noun and no name:
// the dictionary knows it, or it ends as nouns do.
func (p *pair) germanNoun(from, at int) bool {
	if p.Source.Lang.Base() != "de" {
		return false
	}
	w := &p.src.list[from]
	if from > 1 && p.src.list[from-1].is&capital != 0 || at > 1 && p.tgt.list[at-1].is&capital != 0 {
		return false // part of a name
	}
	word := w.of(p.Source.Text.Plain)
	if townsLikeWords[word] {
		return false
	}
	if p.meant(w) {
		return true
	}
	for _, end := range [...]string{"straße", "gasse", "brücke", "burg", "stadt", "platz", "weg", "gäu", "gau", "tal", "see", "rhön", "börde"} {
		if strings.HasSuffix(word, end) {
			return false
		}
	}
	for _, end := range [...]string{"ung", "ungen", "heit", "heiten", "keit", "keiten", "schaft", "schaften", "mitglieder", "tage", "jahre", "stelle", "stellen"} {
		if w.letters >= 7 && strings.HasSuffix(word, end) {
			return true
		}
	}
	if from == 0 || at == 0 || w.letters < 5 {
		return false
	}
	// A noun has an article or an adjective before it, which names seldom have on both sides.
	before, prior := &p.tgt.list[at-1], &p.src.list[from-1]
	if prior.is&capital != 0 && from > 1 {
		return false
	}
	if germanArticles.has(prior.key) && strings.ContainsAny(word, "äöüß") {
		return true
	}
	return determiners.has(before.key) || strings.HasSuffix(before.of(p.Target.Text.Plain), "est")
}

// determiners stand before nouns in English; "the" does before names too.
var determiners = keySet("his her its their our my your this these those last next every each entire whole both own some any no another such")

var germanArticles = keySet("der die das den dem des ein eine einen einem einer eines zum zur im am beim kein keine keinen seine seiner ihre ihrer alle viele beide")

// townsLikeWords are towns whose names the dictionary takes for words, of German or of a neighbour.
var townsLikeWords = set("Celle Essen Gießen Halle Kamen Langen Leer Singen Stade Trier Verden Waren Weiden Weil Zug")

// meant reports that the dictionary knows the word as something else than a name.
func (p *pair) meant(w *token) bool {
	s := p.Source.Text.Plain
	if i := p.src.index(w.key); i >= 0 {
		w = &p.src.list[i]
	}
	word := w.of(s)
	p.meanings = align.Meanings(p.meanings[:0], word, p.Source.Lang)
	if len(p.meanings) != 1 || p.meanings[0].Name || p.meanings[0].English {
		return false
	}
	return germanEndings[word[p.meanings[0].Stem:]]
}

var germanEndings = func() map[string]bool {
	m := set("e en er es s n in innen ern ens te ten")
	m[""] = true
	return m
}()
