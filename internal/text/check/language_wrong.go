package check

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// wrongLanguage looks for a target written in a language that is not the target's.
func wrongLanguage(p *pair) {
	l := p.Target.Lang
	if p.Target.Absent || l == "" || p.Target.Kind == markup.Code || p.tgt.words < 4 || p.tgt.total < 12 {
		return
	}
	if p.suits() {
		return
	}
	if p.both && p.copied() {
		return // language/untranslated says it
	}
	is, sure := lang.Identify(p.Target.Text.Plain)
	if is == "" || sameLanguage(is, l) || sure < enough(is, l) {
		return
	}
	if l == lang.Russian && scriptFor(is) == lang.Cyrillic && is != "bg" && strings.IndexFunc(p.Target.Text.Plain, notRussian) < 0 {
		return // a neighbour is known by its letters
	}
	words := p.tgt.lowerWords(p.Target.Text.Plain)
	if (scriptFor(is) == lang.Latin || scriptFor(is) == lang.Cyrillic) && words < 4 {
		return // names and commands
	}
	if _, _, labelled := markup.LabelledLine(p.Target.Text.Plain); labelled {
		return // the name of a picture's maker, a link to a source
	}
	severity, key := Warning, "check.language.wrong"
	if is.Base() == l.Base() {
		severity, key = Warning, "check.language.script"
	} else if sure >= 0.95 && p.tgt.words >= 8 && p.Target.Kind != markup.Image {
		severity = Error
	}
	p.report(hit{severity: severity, key: key, src: none, tgt: p.Target.all(),
		args: map[string]string{"Found": string(is), "Expected": string(l)}})
}

// enough is how sure Identify must be. Foreign names in a Chinese text lower its answer but do not change
// what the Chinese characters say; it answers Simplified, half sure, where they say nothing.
func enough(is, l lang.Tag) float64 {
	switch {
	case is == lang.Traditional && l == lang.Chinese:
		return 0.4
	case is == lang.Chinese && l == lang.Traditional:
		return 0.6
	}
	return 0.6
}

func sameLanguage(a, b lang.Tag) bool {
	if a.Base() != b.Base() {
		// Norwegian has several names.
		no := func(t lang.Tag) bool { return t.Base() == "no" || t.Base() == "nb" || t.Base() == "nn" }
		return no(a) && no(b)
	}
	return a.Base() != "zh" || a == b
}

// suits is the quick test that nearly every good target passes, so that the slow one is seldom asked.
func (p *pair) suits() bool {
	g := &p.tgt
	switch p.Target.Lang.Base() {
	case "en", "de", "fr", "es", "it", "pt", "nl":
		if g.letters[lang.Latin]*2 < g.total {
			return false
		}
		return g.share(smallWords[p.Target.Lang.Base()]) >= 0.14
	case "ru":
		if g.letters[lang.Cyrillic]*2 < g.total {
			return false
		}
		return russianLetters(p.Target.Text.Plain)
	case "zh":
		// Japanese has kana; the two scripts of Chinese are told apart by Identify.
		return false
	}
	return false
}

// russianLetters reports that the text has letters that Russian does not share with its neighbours and
// none that Russian lacks.
func russianLetters(s string) bool {
	own := 0
	for i := 0; i < len(s); {
		if s[i] < utf8.RuneSelf {
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		i += size
		switch {
		case r == 'ы' || r == 'э' || r == 'Э' || r == 'Ы':
			own++
		case notRussian(r):
			return false
		}
	}
	return own > 0
}

// notRussian reports a Cyrillic letter that Russian lacks.
func notRussian(r rune) bool {
	return r >= 0x400 && r <= 0x52F && (r < 0x410 || r > 0x44F) && r != 'ё' && r != 'Ё'
}

// smallWords are words that a sentence of the language can hardly do without and that its neighbours lack.
var smallWords = keySets(map[string]string{
	"en": "the of and to is for that with was at by it from his he be are has have this but not they which will you we she her their been had an or who were when there would what said if so than about its my your can all one out up do our new more after into over",
	"de": "der die das und den dem des ist ein eine einen einer einem nicht auch mit für auf sich von zu im sie wird dass wurde bei aus nach sind wie haben ich wir er es werden hat noch nur aber als sein oder um über vor zum zur durch kann am an",
	"fr": "le la les des et est un une dans que qui pour sur au aux pas avec il elle ce cette du sont par plus ont être nous vous je ne se sa son ses leur été mais ou où fait",
	"es": "el la los las de y en que es un una para con por del se no su al lo como más pero sus le ha ya o este fue sí porque esta entre cuando muy sin sobre también me hasta hay",
	"it": "il la le lo gli di e che è un una per con non del della dei delle nel nella si da al alla come più anche ha sono ma suo questo o se i",
	"pt": "o a os as de e que é um uma para com não do da dos das no na em por se mais ao foi como mas seu sua ou ser quando muito há nos já está eu também",
	"nl": "de het een en van in is dat op te zijn voor met niet aan die er om ook als maar door bij naar uit nog worden wordt heeft hebben werd over hij ze zij was deze kan",
})

// share is the share of a text's words that are in the set, 0..1.
func (g *glance) share(small map[uint32]bool) float64 {
	hits := 0
	for i := range g.list {
		if w := &g.list[i]; w.letters <= 8 && small[w.key] {
			hits++
		}
	}
	return float64(hits) / float64(max(len(g.list), 1))
}
