package check

import (
	"math"
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// wrongLanguage looks for a target written in a language that is not the target's, or in the other of the two
// scripts of Chinese.
func wrongLanguage(p *pair) {
	l := p.Target.Lang
	if p.Target.Absent || l == "" || p.Target.Kind == markup.Code || p.tgt.words < 2 || p.tgt.total < 6 {
		return
	}
	to := scriptFor(l)
	own := p.tgt.letters[to]
	wide := p.tgt.letters[lang.Han] + p.tgt.letters[lang.Kana]
	switch {
	case to == lang.None:
	case to == lang.Han || to == lang.Kana:
		if wide*12 >= p.tgt.total {
			p.wrongHan(l)
			return
		}
		p.otherScript(l)
	case own*4 < p.tgt.total+2*wide:
		p.otherScript(l)
	case to == lang.Latin || to == lang.Cyrillic:
		p.sameScript(l)
	case to == lang.Arabic:
		if is, sure := lang.Identify(p.Target.Text.Plain); is != "" && !sameLanguage(is, l) && sure > 0.75 && p.tgt.words >= 4 {
			p.reportWrong(is, sure)
		}
	}
}

// reportWrong reports that the target is in the language is.
func (p *pair) reportWrong(is lang.Tag, sure float64) {
	if p.both && p.copied() {
		return // language/untranslated says it
	}
	if _, _, labelled := markup.LabelledLine(p.Target.Text.Plain); labelled {
		return // the name of a picture's maker, a link to a source
	}
	l := p.Target.Lang
	severity, key := Warning, "check.language.wrong"
	if is.Base() == l.Base() {
		key = "check.language.script"
	} else if sure >= 0.99 && p.tgt.words >= 8 && p.Target.Kind != markup.Image {
		severity = Error
	}
	p.report(hit{severity: severity, key: key, src: none, tgt: p.Target.all(),
		args: map[string]string{"Found": string(is), "Expected": string(l)}})
}

// otherScript judges a target that has next to none of its language's script. Names and commands are at home
// everywhere, so it takes words in small letters that the source has not.
func (p *pair) otherScript(l lang.Tag) {
	is, sure := lang.Identify(p.Target.Text.Plain)
	main := p.tgt.main()
	if main == lang.Latin || main == lang.Cyrillic {
		words := p.newWords()
		if words < 2 || words < 4 && !p.both || words < 3 && p.tgt.words > 8 {
			return
		}
		if is == "" {
			is = map[lang.Script]lang.Tag{lang.Latin: "en", lang.Cyrillic: "ru"}[main]
		}
		sure = math.Max(sure, 1-1/float64(1+words*words))
	}
	if is == "" || sameLanguage(is, l) || scriptFor(is) == scriptFor(l) || sure < 0.6 {
		return
	}
	p.reportWrong(is, sure)
}

// newWords counts the target's words in small letters that the source has not.
func (p *pair) newWords() int {
	n := 0
	s := p.Target.Text.Plain
	for i := range p.tgt.list {
		w := &p.tgt.list[i]
		if w.is&(capital|numeric|later|small) != small || w.letters < 2 || codeLike(s, int(w.start), int(w.end)) || inCode(p.Target.Text.Spans, int(w.start)) {
			continue
		}
		if p.both && p.src.holds(w.key) {
			continue
		}
		n++
	}
	return n
}

// holds reports that the text has the word.
func (g *glance) holds(key uint32) bool {
	if !g.hashed {
		g.hash()
	}
	if g.keys[key>>6%uint32(len(g.keys))]>>(key&63)&1 == 0 {
		return false
	}
	for i := range g.list {
		if g.list[i].key == key {
			return true
		}
	}
	return false
}

// hash notes the keys of all words as bits, so that most words that are not there are told at once.
func (g *glance) hash() {
	g.hashed = true
	clear(g.keys[:])
	for i := range g.list {
		key := g.list[i].key
		g.keys[key>>6%uint32(len(g.keys))] |= 1 << (key & 63)
	}
}

// Odds that a text must give for another language of the same script, as logarithms: next to no text of the
// expected language reaches the first, and none the second.
const (
	oddsNeeded = 3.7
	oddsSure   = 9
)

// sameScript weighs the target's language against its neighbours.
func (p *pair) sameScript(l lang.Tag) {
	if p.suits() {
		return
	}
	rival, odds := lang.Rival(p.Target.Text.Plain, l)
	if rival == "" || sameLanguage(rival, l) || odds < oddsNeeded {
		return
	}
	words := p.tgt.lowerWords(p.Target.Text.Plain)
	if words < 2 || words < 4 && odds < oddsNeeded+1 && scriptFor(l) == lang.Latin {
		return // names and commands
	}
	if p.both && p.src.words > 0 && p.newWords() < 2 && !p.copied() {
		return // what the source has stands there on purpose
	}
	sure := 0.9
	if odds >= oddsSure {
		sure = 0.99
	}
	p.reportWrong(rival, sure)
}

// wrongHan judges a target that should be Chinese or Japanese and has their characters.
func (p *pair) wrongHan(l lang.Tag) {
	s := p.Target.Text.Plain
	kana, han := p.tgt.letters[lang.Kana], p.tgt.letters[lang.Han]
	if l.Base() == "ja" {
		if kana == 0 && han >= 10 && chineseWords(s)*12 >= han {
			is, _ := lang.Identify(s)
			p.reportWrong(is, 0.99)
		}
		return
	}
	if kana >= 4 && kana*6 > han {
		p.reportWrong("ja", 0.99)
		return
	}
	simplified, traditional := lang.HanSides(s)
	found, other := traditional, simplified
	is := lang.Traditional
	if l == lang.Traditional {
		found, other, is = simplified, traditional, lang.Chinese
	}
	if found >= 2 && found > 2*other {
		p.reportWrong(is, 0.99)
	}
}

// chineseWords counts characters that Chinese can hardly do without and Japanese seldom has.
func chineseWords(s string) int {
	n := 0
	for _, r := range s {
		switch r {
		case '的', '是', '了', '们', '們', '这', '這', '个', '说', '說', '吗', '嗎', '呢', '吧', '没', '沒', '还', '還', '他', '她', '它', '你', '就', '都', '也':
			n++
		}
	}
	return n
}

func sameLanguage(a, b lang.Tag) bool {
	if a.Base() == b.Base() {
		return a.Base() != "zh" || a == b
	}
	// Norwegian has several names, and one language of the Balkans has several countries.
	same := func(names string) bool {
		return strings.Contains(names, " "+a.Base()+" ") && strings.Contains(names, " "+b.Base()+" ")
	}
	return same(" no nb nn ") || same(" hr bs sr sh ") || same(" id ms ")
}

// suits is the quick test that nearly every good target passes, so that the slow one is seldom asked.
func (p *pair) suits() bool {
	g := &p.tgt
	switch p.Target.Lang.Base() {
	case "ru":
		return g.letters[lang.Cyrillic]*2 >= g.total && g.russian(p.Target.Text.Plain)
	case "uk":
		return g.letters[lang.Cyrillic]*2 >= g.total && ownLetters(p.Target.Text.Plain, "іїєІЇЄ", "ыэъёўЫЭЪЁЎ")
	}
	small := p.tgtTongue.of(p.Target.Lang).small
	return small != nil && g.letters[lang.Latin]*2 >= g.total && g.share(small) >= 0.15
}

// russian is ownLetters for Russian. What has letters а to я alone has none of its neighbours'.
func (g *glance) russian(s string) bool {
	if g.rare {
		return ownLetters(s, "ыэЫЭ", "іїєґўІЇЄҐЎјљњћђџ")
	}
	return hasLetter(s, "ы") || hasLetter(s, "э") || hasLetter(s, "Ы") || hasLetter(s, "Э")
}

// hasLetter reports that the text has a letter of two bytes; it looks for the second, for the first is that of most letters.
func hasLetter(s, letter string) bool {
	for at := 0; ; at++ {
		i := strings.IndexByte(s[at:], letter[1])
		if i < 0 {
			return false
		}
		if at += i; at > 0 && s[at-1] == letter[0] {
			return true
		}
	}
}

// ownLetters reports that the text has letters that a language does not share with all its neighbours, and none
// that only these have.
func ownLetters(s, own, others string) bool {
	seen := false
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		if r >= 'а' && r <= 'я' && r != 'ы' && r != 'э' && r != 'ъ' || r >= 'А' && r <= 'Ъ' || r < 0x400 || r > 0x4FF {
			continue
		}
		if strings.ContainsRune(others, r) {
			return false
		}
		seen = seen || strings.ContainsRune(own, r)
	}
	return seen
}

// smallWords are words that a sentence of the language can hardly do without and that its neighbours lack.
var smallWords = map[string]string{
	"en": "the of and to is for that with was at it by from his he be are has have this but not they which will you we she her their been had an or who were when there would what said if so than about its my your can all one out up do our new more after into over",
	"de": "der die das und den dem des ist ein eine einen einer einem nicht auch mit für auf sich von zu im sie wird dass wurde bei aus nach sind wie haben ich wir er es werden hat noch nur aber als sein oder um über vor zum zur durch kann am an",
	"fr": "le la les des et est un une dans que qui pour sur au aux pas avec il elle ce cette du sont par plus ont être nous vous je ne se sa son ses leur été mais ou où fait",
	"es": "el la los las y en que es un una para con por del se no su al lo como más pero sus le ha ya fue sí porque esta entre cuando muy sin sobre también me hasta hay",
	"it": "il gli di che è per con non del della dei delle nel nella alla più anche ha sono ma questo quello degli dalla sul sulla",
	"pt": "os uma para com não do dos das na em mais ao foi mas seu sua ou quando muito há nos já está eu também são pelo pela",
	"pl": "w z na do nie się że jest przez dla od oraz który które która są jego jej już tym tego jak przy ich był była było zostały został ma",
	"nl": "het een van zijn voor met niet aan die ook als maar door bij naar uit nog worden wordt heeft hebben werd ze deze kan",
}

// share is the share of a text's words that are in the set, 0..1.
func (g *glance) share(small *wordSet) float64 {
	hits := 0
	for i := range g.list {
		if w := &g.list[i]; w.letters <= 8 && small.has(w.key) {
			hits++
		}
	}
	return float64(hits) / float64(max(len(g.list), 1))
}
