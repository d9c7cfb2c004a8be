package quote

import (
	"strings"

	"recto/internal/text/lang"
)

// Persons are those of whom words speak by a pronoun.
type Persons uint8

const (
	Self  Persons = 1 << iota // I, we
	Him                       // he alone
	Her                       // she alone
	Other                     // it, they, and pronouns that may be anybody's
)

// personal are the pronouns of a language, in small letters; wide ones stand in a text without spaces.
type personal struct {
	words [4]wordSet
	all   wordSet // of words
	wide  [4][]string
}

func personalOf(self, him, her, other string) *personal {
	p := &personal{}
	for i, list := range [...]string{self, him, her, other} {
		p.words[i], p.wide[i] = setOf(strings.Fields(list)), strings.Fields(list)
	}
	p.all = setOf(strings.Fields(self + " " + him + " " + her + " " + other))
	return p
}

var personals = map[string]*personal{
	"en": personalOf("i me my mine myself we us our ours ourselves", "he him his himself", "she her hers herself", "it its itself they them their theirs one"),
	"zh": personalOf("我 咱 俺", "他", "她", "它 牠 祂 他们 她们 他們 她們 其 对方 對方 人家 自己"),
	"ru": personalOf("я меня мне мной мною мой моя моё мое мои моего моей моему моим моих мою моём моем мы нас нам нами наш наша наше наши нашего нашей нашему нашим наших нашу нашем",
		"он его ему него нему", "она её ее ей ней неё нее нею ею", "оно они их им ими ним них ними нём нем это этот эта"),
	"uk": personalOf("я мене мені мною мій моя моє мої мого моєї моєму моїм моїх мою ми нас нам нами наш наша наше наші нашого нашої нашим наших нашу",
		"він його йому нього", "вона її їй неї ній нею", "воно вони їх їм ними них ним ньому це цей ця"),
	"de": personalOf("ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer unseres",
		"er ihn ihm", "", "es sie ihr ihre ihren ihrem ihrer ihres ihnen sein seine seinen seinem seiner seines das dies man"),
	"fr": personalOf("je j me m moi mon ma mes nous notre nos on", "", "", "il elle ils elles lui leur leurs eux le la les l son sa ses ça cela ce"),
	"es": personalOf("yo me mí mi mis conmigo mío mía nos nosotros nosotras nuestro nuestra nuestros nuestras", "él", "ella", "ello ellos ellas lo la los las le les su sus se eso esto"),
}

// PersonsIn tells of whom words speak; ok is false where the language's pronouns are not known.
func PersonsIn(words string, l lang.Tag) (found Persons, ok bool) {
	p := personals[l.Base()]
	if p == nil {
		return 0, false
	}
	if l.Spaceless() {
		return p.inWide(words), true
	}
	for _, end, key := nextWord(words, 0); end >= 0; _, end, key = nextWord(words, end) {
		if !p.all.has(key) {
			continue
		}
		for i := range p.words {
			if p.words[i].has(key) {
				found |= 1 << i
			}
		}
	}
	return found, true
}

func (p *personal) inWide(words string) (found Persons) {
	for i, list := range p.wide {
		for _, w := range list {
			if hasWide(words, w) {
				found |= 1 << i
			}
		}
	}
	return found
}
