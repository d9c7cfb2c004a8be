package quote

import (
	"strings"
	"sync"

	"recto/internal/text/lang"
)

// Persons are those of whom words speak by a pronoun.
type Persons uint8

const (
	Self  Persons = 1 << iota // I, we
	Him                       // he alone
	Her                       // she alone
	Them                      // they, where that is persons
	Other                     // it, and pronouns that may be anybody's or anything's
)

// personal are the pronouns of a language, in small letters; wide ones stand in a text without spaces.
type personal struct {
	words [len(Counts{})]wordSet
	all   wordSet // of words
	wide  [len(Counts{})][]string
}

// personalOf makes the pronouns of a language when they are first asked for.
func personalOf(self, him, her, them, other, own string) func() *personal {
	return sync.OnceValue(func() *personal {
		p := &personal{}
		for i, list := range [...]string{self, him, her, them, other, own} {
			p.words[i], p.wide[i] = setOf(strings.Fields(list)), strings.Fields(list)
		}
		p.all = setOf(strings.Fields(strings.Join([]string{self, him, her, them, other, own}, " ")))
		return p
	})
}

var personals = map[string]func() *personal{
	"en": personalOf("i me my mine myself we us our ours ourselves", "he him his himself", "she her hers herself", "they them their theirs themselves", "it its itself one either neither both", ""),
	"zh": personalOf("我 咱 俺", "他", "她", "他们 她们 他們 她們", "它 牠 祂 其 对方 對方 人家", "自己"),
	"ru": personalOf("я меня мне мной мною мой моя моё мое мои моего моей моему моим моих мою моём моем мы нас нам нами наш наша наше наши нашего нашей нашему нашим наших нашу нашем",
		"он его ему него нему", "она её ее ей ней неё нее нею ею", "они их ими них ними", "оно им ним нём нем это этот эта",
		"свой своя своё свое свои своего своей своему своим своих свою своём своем собой себя себе"),
	"uk": personalOf("я мене мені мною мій моя моє мої мого моєї моєму моїм моїх мою ми нас нам нами наш наша наше наші нашого нашої нашим наших нашу",
		"він його йому нього", "вона її їй неї ній нею", "вони їх ними них", "воно їм ним ньому це цей ця",
		"свій своя своє свої свого своєї своєму своїм своїх свою собою себе собі"),
	"de": personalOf("ich mich mir mein meine meinen meinem meiner meines wir uns unser unsere unseren unserem unserer unseres",
		"er ihn ihm", "", "", "es sie ihr ihre ihren ihrem ihrer ihres ihnen sein seine seinen seinem seiner seines das dies man", "sich"),
	"fr": personalOf("je j me m moi mon ma mes nous notre nos on", "", "", "", "il elle ils elles lui leur leurs eux le la les l son sa ses ça cela ce", "se"),
	"es": personalOf("yo me mí mi mis conmigo mío mía nos nosotros nosotras nuestro nuestra nuestros nuestras", "él", "ella", "", "ello ellos ellas lo la los las le les su sus se eso esto", ""),
}

// PersonsIn tells of whom words speak; ok is false where the language's pronouns are not known.
func PersonsIn(words string, l lang.Tag) (found Persons, ok bool) {
	n, ok := CountPersons(words, l)
	return n.Persons(), ok
}

// Counts says how many pronouns speak of Self, Him, Her, Them and Other, in this order, and then how many of whoever the
// sentence is about: свой, 自己.
type Counts [own + 1]int

const own = 5

// Persons are those of whom they speak.
func (c Counts) Persons() (found Persons) {
	for i, k := range c[:own] {
		if k > 0 {
			found |= 1 << i
		}
	}
	return found
}

// others is how many surely speak of persons but the speaker, and third how many do of anybody or anything but the speaker.
func (c Counts) others() int { return c[1] + c[2] + c[3] }
func (c Counts) third() int  { return c.others() + c[4] }

// OfOthers reports that some surely speak of persons but the speaker.
func (c Counts) OfOthers() bool { return c.others() > 0 }

// LostSelf reports that a translation has fewer pronouns of the speaker than c, and instead more of other persons: up to two
// for each, for a language may say one where another says two (他们失去了船, they lost their boats).
func (c Counts) LostSelf(translated Counts) bool {
	more := translated.third() - c.third() - c[own]
	lost := c[0] - translated[0] - translated[own]
	return more > 0 && translated.others() > c.others() && 2*lost >= more
}

// CountPersons counts the pronouns of words; ok is false where the language's pronouns are not known.
func CountPersons(words string, l lang.Tag) (n Counts, ok bool) {
	of := personals[l.Base()]
	if of == nil {
		return n, false
	}
	p := of()
	if l.Spaceless() {
		return p.countWide(words), true
	}
	for _, end, key := nextWord(words, 0); end >= 0; _, end, key = nextWord(words, end) {
		if !p.all.has(key) {
			continue
		}
		for i := range p.words {
			if p.words[i].has(key) {
				n[i]++
			}
		}
	}
	return n, true
}

func (p *personal) countWide(words string) (n Counts) {
	for i, list := range p.wide {
		for _, w := range list {
			n[i] += countWide(words, w)
		}
	}
	return n
}
