package names

import (
	"strings"
	"sync"

	"recto/internal/text/lang"
)

// pinyinSpelt holds the syllables of Chinese as pinyin and as Russian write them, by their numbers in syllables, plus one; two
// may be written alike in Russian.
var pinyinSpelt = sync.OnceValue(func() map[string][]uint16 {
	m := map[string][]uint16{}
	n := uint16(0)
	for line := range strings.SplitSeq(pinyin, "\n") {
		name, _, ok := strings.Cut(line, " ")
		if !ok {
			continue
		}
		n++
		m[name] = append(m[name], n)
		if strings.Contains(name, "v") { // lv is Lü, and Lyu in passports
			for _, v := range []string{"ü", "yu"} {
				m[strings.Replace(name, "v", v, 1)] = append(m[strings.Replace(name, "v", v, 1)], n)
			}
		}
		if r := inRussian(name); r != "" {
			m[r] = append(m[r], n)
		}
	}
	return m
})

// initialsRussian and finalsRussian are how Russian writes the parts of a syllable.
var initialsRussian = map[string]string{"b": "б", "p": "п", "m": "м", "f": "ф", "d": "д", "t": "т", "n": "н", "l": "л", "g": "г", "k": "к", "h": "х",
	"j": "цз", "q": "ц", "x": "с", "zh": "чж", "ch": "ч", "sh": "ш", "r": "ж", "z": "цз", "c": "ц", "s": "с"}

var finalsRussian = map[string]string{"a": "а", "ai": "ай", "an": "ань", "ang": "ан", "ao": "ао", "e": "э", "ei": "эй", "en": "энь", "eng": "эн", "i": "и", "ia": "я",
	"ian": "янь", "iang": "ян", "iao": "яо", "ie": "е", "in": "инь", "ing": "ин", "iong": "юн", "iu": "ю", "o": "о", "ong": "ун", "ou": "оу", "u": "у", "ua": "уа",
	"uai": "уай", "uan": "уань", "uang": "уан", "ue": "юэ", "ve": "юэ", "ui": "уй", "un": "унь", "uo": "о", "v": "юй"}

var wholeRussian = map[string]string{"er": "эр", "ya": "я", "yan": "янь", "yang": "ян", "yao": "яо", "ye": "е", "yi": "и", "yin": "инь", "ying": "ин", "yong": "юн", "you": "ю",
	"yu": "юй", "yuan": "юань", "yue": "юэ", "yun": "юнь", "wa": "ва", "wai": "вай", "wan": "вань", "wang": "ван", "wei": "вэй", "wen": "вэнь", "weng": "вэн", "wo": "во",
	"wu": "у", "a": "а", "ai": "ай", "an": "ань", "ang": "ан", "ao": "ао", "e": "э", "ou": "оу", "hui": "хуэй", "zi": "цзы", "ci": "цы", "si": "сы",
	"ju": "цзюй", "qu": "цюй", "xu": "сюй", "juan": "цзюань", "quan": "цюань", "xuan": "сюань", "jun": "цзюнь", "qun": "цюнь", "xun": "сюнь"}

// inRussian is how Russian writes a syllable, "" for one that it does not.
func inRussian(name string) string {
	if w := wholeRussian[name]; w != "" {
		return w
	}
	n := strings.IndexAny(name, "aeiouv")
	if n <= 0 || initialsRussian[name[:n]] == "" || finalsRussian[name[n:]] == "" {
		return ""
	}
	return initialsRussian[name[:n]] + finalsRussian[name[n:]]
}

// familySyllables are the syllables of Chinese family names.
var familySyllables = sync.OnceValue(func() map[uint16]bool {
	m := map[uint16]bool{}
	for _, r := range surnames {
		m[syllableOf[r-firstHan]] = true
	}
	return m
})

// ChineseUnheard reports that two words are a Chinese person's family and given names as pinyin or Russian spell them,
// and that the characters of a text are nowhere read so.
func ChineseUnheard(text, family, given string) bool {
	family, given = strings.ToLower(family), strings.ToLower(given)
	first := familiesSpelt(family)
	return first != nil && !lang.EnglishWord(given) && syllabic(given) && !heardAs(text, first, given)
}

// ChineseHeard reports that the characters of a text are somewhere read as a family name and a given name, as pinyin or
// Russian spell them.
func ChineseHeard(text, family, given string) bool {
	first := familiesSpelt(strings.ToLower(family))
	return first != nil && heardAs(text, first, strings.ToLower(given))
}

// familiesSpelt are the syllables of family names that are spelt so.
func familiesSpelt(word string) (first []uint16) {
	for _, n := range pinyinSpelt()[word] {
		if familySyllables()[n] {
			first = append(first, n)
		}
	}
	return first
}

// heardAs reports that a text is somewhere read as one of some family names and the given name behind it.
func heardAs(text string, first []uint16, given string) bool {
	for _, end := range russianEndings {
		stem, ok := strings.CutSuffix(given, end)
		if !ok || len(stem) < 2 {
			continue
		}
		if readIn(text, first, stem) || end != "" && (readIn(text, first, stem+"ь") || readIn(text, first, stem+"й")) {
			return true
		}
	}
	return false
}

// russianEndings are those that a given name may take in Russian, none first.
var russianEndings = [...]string{"", "а", "у", "ом", "ем", "е", "я", "ю", "и"}

// syllabic reports that a word is one syllable or two.
func syllabic(word string) bool {
	all := pinyinSpelt()
	for i := 1; i <= len(word); i++ {
		if all[word[:i]] != nil && (i == len(word) || all[word[i:]] != nil) {
			return true
		}
	}
	return false
}

// readIn reports that the characters of a text are somewhere read as a family name and the given name behind it, or as both
// syllables of the given name.
func readIn(text string, family []uint16, given string) bool {
	all := pinyinSpelt()
	for i := 1; i <= len(given); i++ {
		a, b := all[given[:i]], all[given[i:]]
		if a != nil && (readTogether(text, family, a) || b != nil && readTogether(text, a, b)) {
			return true
		}
	}
	return false
}

// readTogether reports that two characters beside each other in a text are read as one of the syllables each.
func readTogether(text string, a, b []uint16) bool {
	before := false
	for _, r := range text {
		if before && readAs(r, b) {
			return true
		}
		before = readAs(r, a)
	}
	return false
}

// readAs reports that a character has one of the readings.
func readAs(r rune, numbers []uint16) bool {
	if r < firstHan || r > lastHan {
		return false
	}
	n := syllableOf[r-firstHan]
	if n == 0 {
		if r = lang.FoldHan(r); r < firstHan || r > lastHan {
			return false
		}
		n = syllableOf[r-firstHan]
	}
	other := otherOf[r]
	for _, x := range numbers {
		if x == n || x == other {
			return true
		}
	}
	return false
}
