package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Subject is where a clause that says who speaks names the speaker: what stands before the verb of saying, and without
// that what stands behind it up to the person spoken to. Wide is the same with the appositions around it. The places are
// those in the clause; ok is false where none is found.
func (r *Saying) Subject(clause string) (at, wide [2]int, ok bool) {
	// The verb that stands nearest to the quotation says it: the last before a colon, else the first.
	verb, end := r.verb(clause, strings.HasSuffix(clause, ":") || strings.HasSuffix(clause, "：") || strings.HasSuffix(clause, ","))
	if verb < 0 || r.PronounIn(clause) != "" {
		return at, wide, false
	}
	start := subjectCuts.behind(clause[:verb])
	if !r.spaced {
		before := verb
		for _, to := range [...]string{"对", "對", "向", "跟", "给", "給", "在", "与", "與", "和"} {
			if i := strings.Index(clause[start:verb], to); i > 0 {
				before = min(before, start+i)
			}
		}
		return [2]int{start, before}, [2]int{0, before}, hasLetter(clause[start:before])
	}
	if passive.has(hashOf(lastWord(clause[:verb]))) {
		return at, wide, false // the father was told by the commander
	}
	opening := r.opening.has(firstWord(clause))
	if !opening && start > 0 && !hasLetter(clause[start:verb]) && named(clause[:start]) {
		start = 0 // the tenant, Jonas K., said
	}
	with := r.dative != nil && r.addressing.has(firstWord(clause[start:verb])) // с улыбкой сказал министр
	if named(clause[start:verb]) && !with {
		if opening {
			return [2]int{start, verb}, [2]int{start, verb}, true // After meeting the minister, she said
		}
		return [2]int{start, verb}, [2]int{0, verb}, true
	}
	at, ok = r.behind(clause, end)
	return at, at, ok && named(clause[at[0]:at[1]])
}

// subjectCuts end what stands before a subject.
var subjectCuts = marksOf(",;:—–«»“”„\"，；：、")

// firstWord is the hash of the first word of some.
func firstWord(words string) uint32 {
	_, _, key := nextWord(words, 0)
	return key
}

// named reports that words hold one that may be a noun: four letters at least, and no auxiliary.
func named(words string) bool {
	for i, j, key := nextWord(words, 0); j >= 0; i, j, key = nextWord(words, j) {
		if utf8.RuneCountInString(words[i:j]) >= 4 && !auxiliaries.has(key) {
			return true
		}
	}
	return false
}

// passive are the words behind which a verb of saying has the person spoken to for its subject.
var passive = setOf(strings.Fields("was were been being be is are wurde wurden worden wird werden fut furent fue fueron sido был была было были був була було були"))

func lastWord(s string) string {
	s = strings.TrimRight(s, " \u00a0")
	return s[len(strings.TrimRightFunc(s, unicode.IsLetter)):]
}

var auxiliaries = setOf(strings.Fields("have been also later then però avait habe hatte haben dann auch noch également había también luego тоже также затем потом позже вчера сегодня"))

// behind reads the words behind a verb: the first that is not spoken to, and what belongs to it. A preposition before
// them leaves open who speaks.
func (r *Saying) behind(clause string, from int) (at [2]int, ok bool) {
	to := false
	for i := from; i < len(clause); {
		c, size := utf8.DecodeRuneInString(clause[i:])
		if !unicode.IsLetter(c) {
			if strings.ContainsRune(",.;:—–«“\"", c) {
				break
			}
			i += size
			continue
		}
		_, end, key := nextWord(clause, i)
		word := clause[i:end]
		switch {
		case r.addressing.has(key):
			return at, ok
		case r.dative != nil && (r.dative(word) || dativeBehind(word)):
			if ok {
				return at, true
			}
			to = true
		case to && unicode.IsUpper(c): // the name of whom is spoken to
		case ok:
			at[1] = end
		default:
			at, ok, to = [2]int{i, end}, true, false
		}
		i = end
	}
	return at, ok
}

func hasLetter(s string) bool { return strings.ContainsFunc(s, unicode.IsLetter) }

// dativeSlavic reports that a Russian or Ukrainian word looks like the person spoken to.
func dativeSlavic(w string) bool {
	if utf8.RuneCountInString(w) < 4 {
		return false
	}
	if w == "своей" || w == "своїй" {
		return true
	}
	for _, e := range [...]string{"у", "ю", "ам", "ям", "ому", "ему", "ові", "еві"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// dativeBehind reports that a word behind a verb of saying looks like a woman spoken to: сказал нотариус вдове.
func dativeBehind(w string) bool {
	first, _ := utf8.DecodeRuneInString(w)
	if unicode.IsUpper(first) || utf8.RuneCountInString(w) < 4 || !strings.HasSuffix(w, "е") || w == "позже" || w == "тоже" || w == "даже" || w == "вообще" {
		return false
	}
	for _, e := range [...]string{"ие", "ые", "ое", "ее"} {
		if strings.HasSuffix(w, e) {
			return false
		}
	}
	return true
}

// relatives are words for somebody's relative, in all languages; those that are forms of address too are left out.
var relatives = strings.Fields(`father mother dad mum mom parents brother sister son daughter wife husband widow widower uncle aunt cousin nephew niece grandfather grandmother grandson granddaughter
	отец мать папа мама родители брат сестра сын дочь жена муж вдова вдовец супруга супруг дядя тётя племянник племянница дедушка бабушка внук внучка
	батько мати тато батьки син донька дочка дружина чоловік дядько онук онука
	vater mutter eltern bruder schwester sohn tochter ehefrau ehemann witwe witwer onkel tante cousin neffe nichte großvater großmutter enkel enkelin
	père mère parents frère sœur fils fille épouse époux mari veuve veuf oncle tante cousin cousine neveu nièce
	padre madre padres hermano hermana hijo hija esposa esposo marido viuda viudo tío tía primo prima sobrino sobrina abuelo abuela nieto nieta`)

var (
	relativeWords = setOf(relatives)
	relativesWide = strings.Fields("父亲 父親 母亲 母親 爸爸 妈妈 媽媽 父母 哥哥 弟弟 兄弟 姐姐 妹妹 姐妹 儿子 兒子 女儿 女兒 妻子 丈夫 遗孀 遺孀 叔叔 舅舅 姑姑 阿姨 侄子 爷爷 爺爺 奶奶 孙子 孫子 孙女 孫女 家属 家屬 亲属 親屬")
)

// NamesRelative reports that words may name somebody's relative.
func (r *Saying) NamesRelative(words string) bool {
	if r.spaced {
		return hasOf(words, relativeWords, false)
	}
	return slices.ContainsFunc(relativesWide, func(w string) bool { return strings.Contains(words, w) })
}
