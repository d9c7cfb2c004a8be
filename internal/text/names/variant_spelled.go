package names

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// word is a capitalised word of an alphabetic text, in all its cases.
type word struct {
	Mention
	lower string
	stems []string // the word and what is left of it without an ending of any kind
	bare  string   // the word without its case ending
	key   string   // spelling-free form of bare
	given map[string]bool
	plain bool // it also stands in lower case
	mid   bool // it stands inside a sentence somewhere
}

// spelled looks for names in Latin and Cyrillic letters that the text spells in two ways.
func (v *variants) spelled() {
	words, found := capitalised(v.passages), 0
	byStart := map[string][]*word{}
	for _, x := range words {
		if utf8.RuneCountInString(x.lower) < 5 || x.plain || !x.mid {
			continue
		}
		start := beginning(x.key, 3)
		for _, y := range byStart[start] {
			if !oneName(x, y) {
				continue
			}
			if found++; found > maxVariants {
				return
			}
			if !sideBySide(v.passages, x.Name, y.Name) {
				found := v.report(x.Mention, y.Mention)
				found.Suggestion = respell(x, y, found.Suggestion)
				break
			}
		}
		byStart[start] = append(byStart[start], x)
	}
}

// respell puts the usual stem in the place of the other's and keeps the case ending: Хатона, Хаттон give
// Хаттона. usual is the form that the text has.
func respell(x, y *word, usual string) string {
	if x.Name != usual {
		x, y = y, x
	}
	if len(x.bare) > len(x.Name) || len(y.bare) > len(y.Name) {
		return usual
	}
	return x.Name[:len(x.bare)] + y.Name[len(y.bare):]
}

// capitalised collects the capitalised words of the prose, by what is left without the case ending.
func capitalised(passages []Passage) []*word {
	c := collector{byBare: map[string]*word{}}
	lower := map[string]bool{}
	for i := range passages {
		p := &passages[i]
		if p.Lang.Spaceless() || p.Lang.Base() == "de" {
			continue
		}
		last, sentence := "", 0
		eachWord(p.Text, func(start, end int, gap string) {
			s := p.Text[start:end]
			first, size := utf8.DecodeRuneInString(s)
			if !unicode.IsUpper(first) || allUpper(s[size:]) {
				lower[s] = true
				last = ""
				return
			}
			for sentence < len(p.Starts) && p.Starts[sentence] < start {
				sentence++
			}
			starts := sentence < len(p.Starts) && p.Starts[sentence] == start || strings.ContainsAny(gap, "“«\"„(—–-:")
			x := c.word(s, p.Lang, i, [2]int{start, end})
			if x == nil {
				return
			}
			x.Count++
			x.mid = x.mid || !starts
			if last != "" && gap == " " {
				x.given[last] = true
				x.Full = true
			}
			if last = x.bare; starts || honorifics[x.lower] {
				last = "" // a sentence's first word may be any word
			}
		})
	}
	for _, x := range c.words {
		x.plain = lower[x.lower]
	}
	return c.words
}

// collector gathers the forms of words.
type collector struct {
	words  []*word
	byBare map[string]*word
}

// word is the entry of a form, made when it is met first; nil when there are too many.
func (c *collector) word(form string, l lang.Tag, passage int, span [2]int) *word {
	lower := strings.ReplaceAll(strings.ToLower(form), "ё", "е")
	b := bare(lower, l)
	x := c.byBare[b]
	if x == nil {
		if len(c.words) >= maxNames {
			return nil
		}
		x = &word{Mention: Mention{Name: form, Passage: passage, Start: span[0], End: span[1]}, lower: lower, bare: b, given: map[string]bool{}}
		x.stems = stems(lower, l)
		x.key = spellingFree(b)
		c.byBare[b] = x
		c.words = append(c.words, x)
	}
	return x
}

// honorifics stand before names and are none.
var honorifics = wordSet("mr mrs ms miss dr prof sir lord lady president minister prime chancellor king queen prince princess pope general colonel major captain senator governor mayor judge justice secretary professor doctor president-elect г-н г-жа господин госпожа президент министр премьер-министр генерал полковник капитан сэр лорд мистер миссис")

func allUpper(s string) bool {
	for _, r := range s {
		if unicode.IsLower(r) {
			return false
		}
	}
	return true
}

// eachWord visits the runs of letters of s (apostrophes and hyphens inside them excluded) with what
// stands between a run and the one before.
func eachWord(s string, visit func(start, end int, gap string)) {
	start, last := -1, 0
	for i, r := range s {
		letter := unicode.IsLetter(r) || unicode.IsMark(r) || unicode.IsDigit(r)
		if letter && start < 0 {
			start = i
		}
		if !letter && start >= 0 {
			visit(start, i, s[last:start])
			start, last = -1, i
		}
	}
	if start >= 0 {
		visit(start, len(s), s[last:start])
	}
}

// oneName decides whether two words are spellings of one name and not forms of it or two names.
func oneName(a, b *word) bool {
	if sharesStem(a, b) || apart(a.given, b.given) {
		return false
	}
	x, y := a.bare, b.bare
	if a.key == b.key && x != y {
		return utf8.RuneCountInString(x) >= 5 && utf8.RuneCountInString(y) >= 5
	}
	if utf8.RuneCountInString(x) < 6 || utf8.RuneCountInString(y) < 6 {
		return false
	}
	// One vowel more, less or other, inside the word; and one of the two must be the usual one.
	if !vowelApart(x, y) {
		return false
	}
	return meets(a.given, b.given) || max(a.Count, b.Count) >= 3 && min(a.Count, b.Count) == 1
}

func sharesStem(a, b *word) bool {
	for _, x := range a.stems {
		for _, y := range b.stems {
			if x == y {
				return true
			}
		}
	}
	if a.key == b.key {
		return false
	}
	// Christian and Christiania: one is the beginning of the other.
	x, y := a.lower, b.lower
	if len(x) > len(y) {
		x, y = y, x
	}
	return strings.HasPrefix(y, x)
}

// endings are what inflection and derivation put behind a name, longest first.
var endings = map[string][]string{
	"ru": strings.Fields("ского скому ским ском ская ской скую ские ских скими ский овича евича ович евич овна евна ами ями ого ему ому ыми ими его ией иями ией ую юю ая яя ой ей ий ый ые ие ом ем ым им ых их ою ею ах ях ов ев ам ям ья ью ье ии ия ию а у ы и е о ю я й ь"),
	"uk": strings.Fields("ського ському ським ська ської ську ські ських ський ами ями ого ому ою ею ові еві ій ий ої ах ях ів ам ям ом ем им іх их ія ію ії а у и і е о ю я й ь"),
	"en": strings.Fields("ians ian ans an ese ish ists ist isms ism ites ite ers er s e a ic"),
}

// cases are the endings of a name's cases alone, longest first.
var cases = map[string][]string{
	"ru": strings.Fields("ыми ими ого ему ому ами ями ией ом ем ой ей ою ею ый ий ая ую ые ых ым ах ях ам ям а у ы и е о ю я й ь"),
	"uk": strings.Fields("ого ому ою ею ові еві ем ом ий ій ої а у и і е о ю я й ь"),
	"en": {"s"},
}

// Declined reports whether names of a language have cases, so that one form does not fit every place.
func Declined(l lang.Tag) bool { return len(cases[l.Base()]) > 1 }

// bare is a word without the ending of its case, at least four letters long.
func bare(w string, l lang.Tag) string {
	for _, e := range cases[l.Base()] {
		if rest, ok := strings.CutSuffix(w, e); ok && utf8.RuneCountInString(rest) >= 4 {
			return rest
		}
	}
	return w
}

// stems is a word and what is left of it without one ending, at least four letters long.
func stems(w string, l lang.Tag) []string {
	out := []string{w}
	list, ok := endings[l.Base()]
	if !ok {
		list = endings["en"]
	}
	for _, e := range list {
		if rest, ok := strings.CutSuffix(w, e); ok && utf8.RuneCountInString(rest) >= 4 {
			out = append(out, rest)
		}
	}
	return out
}

// spellings fold what transliterations write in several ways.
var spellings = strings.NewReplacer(
	"kh", "h", "ck", "k", "ph", "f", "ss", "s", "tt", "t", "ll", "l", "nn", "n", "mm", "m", "rr", "r", "pp", "p", "ff", "f", "zz", "z", "dd", "d", "bb", "b", "gg", "g",
	"yy", "i", "iy", "i", "ii", "i", "ij", "i", "yi", "i", "ia", "ia", "ya", "ia", "ja", "ia", "yu", "iu", "ju", "iu", "iou", "iu", "yo", "io", "jo", "io", "ye", "e", "ie", "e", "ee", "i",
	"y", "i", "j", "j", "w", "v", "ou", "u", "oo", "u", "tz", "ts", "cz", "ch", "sz", "sh", "c", "k", "q", "k", "x", "ks",
	"é", "e", "è", "e", "ê", "e", "ë", "e", "á", "a", "à", "a", "â", "a", "ä", "a", "ã", "a", "å", "a", "í", "i", "ì", "i", "î", "i", "ï", "i", "ó", "o", "ò", "o", "ô", "o", "ö", "o", "õ", "o", "ø", "o", "ú", "u", "ù", "u", "û", "u", "ü", "u", "ç", "s", "ñ", "n", "ł", "l", "ś", "s", "š", "s", "ž", "z", "č", "ch", "ć", "ch", "ń", "n", "ý", "i", "ř", "r", "ě", "e",
	"сс", "с", "тт", "т", "лл", "л", "нн", "н", "мм", "м", "рр", "р", "пп", "п", "фф", "ф", "кк", "к", "бб", "б", "дд", "д", "гг", "г", "э", "е", "иа", "я", "йо", "е", "ъ", "", "ь", "", "ий", "и", "й", "и",
)

func spellingFree(s string) string { return spellings.Replace(s) }

// vowelApart reports whether the words differ by one vowel, not in the first two or last two letters.
func vowelApart(a, b string) bool {
	x, y := []rune(a), []rune(b)
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(y)-len(x) > 1 {
		return false
	}
	i := 0
	for i < len(x) && x[i] == y[i] {
		i++
	}
	if i < 2 || i >= len(y)-2 {
		return false
	}
	if len(x) == len(y) {
		return vowel(x[i]) && vowel(y[i]) && string(x[i+1:]) == string(y[i+1:])
	}
	return vowel(y[i]) && string(x[i:]) == string(y[i+1:])
}

func vowel(r rune) bool { return strings.ContainsRune("aeiouyаеиоуыэюяёіїє", r) }

// beginning is the first n bytes of s, or fewer so that no character is cut.
func beginning(s string, n int) string {
	if len(s) <= n {
		return s
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return s[:n]
}
