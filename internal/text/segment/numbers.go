package segment

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// numberEnds decides on a dot behind a digit or another mark.
func (s *scan) numberEnds(i int, r run, first rune, at int) bool {
	j := i
	for j > s.start && s.text[j-1] >= '0' && s.text[j-1] <= '9' {
		j--
	}
	digits := i - j
	if digits > 0 && r.bracket && s.text[j-1] == '(' {
		return false // "Lang (65.)"
	}
	if digits == 0 || j > s.start+1 && (s.text[j-1] == '.' || s.text[j-1] == ',' || s.text[j-1] == ':') {
		return true
	}
	if digits <= 3 && (j == s.start || j < s.start+5 && !wordIn(s.text[s.start:j])) {
		return false // "1. First point", "• 2. Second"
	}
	if s.rules.dates && isDigit(first) || s.rules.dates && digits <= 2 && j > s.start+1 && s.text[j-1] == ' ' && s.text[j-2] == '.' {
		return false // "2019. 3. 5."
	}
	if s.rules.ordinals && digits <= 2 && (s.dayAt(at) || isDigit(first) && j > s.start+2 && s.text[j-1] == ' ' && s.text[j-2] == '.' && isDigit(rune(s.text[j-3]))) {
		return false // "am 3. 5.", "17. 3. 2021"
	}
	if s.rules.ordinals && !r.closed && digits <= 3 && isLetter(first) && !s.attached(j) {
		word := s.wordAt(at)
		if digits == 3 {
			return !has(rankedFar, word) // in der 118. Minute
		}
		switch {
		case has(s.rules.counters, wordBefore(s.text, s.start, s.start+len(strings.TrimRight(s.text[s.start:j], ": \u00a0")))):
			return true // Platz 5.
		case s.rules.ranked != nil:
			return !isAcronym(word) && !s.rules.ranks(word)
		}
		return s.startsSentence(at)
	}
	return true
}

// numbered reports whether a name with a number ends at i, such as DX11 or F-16, or a number that is no ordinal.
func (s *scan) numbered(i int) bool {
	j := i
	for j > s.start && s.text[j-1] >= '0' && s.text[j-1] <= '9' {
		j--
	}
	return j < i && (s.attached(j) || i-j > 2 && !s.rules.ordinals)
}

// attached reports whether the digits from j on belong to the letters before them: CO2, MiG-29.
func (s *scan) attached(j int) bool {
	if j > s.start && s.text[j-1] == '-' {
		j--
	}
	return isLetter(lastRune(s.text[s.start:j]))
}

// yearEnds decides on "г." and its like, which stand behind a year or before a town. Few words before the
// year make it the beginning of a sentence: "В 1941 г. Германия".
func (s *scan) yearEnds(word int, first rune, at int) bool {
	lead := strings.TrimRight(tail(s.text[s.start:word], 120), " \u00a0\u202f")
	if lead == "" || lead[len(lead)-1] < '0' || lead[len(lead)-1] > '9' {
		return s.rules.ordinals && s.startsSentence(at)
	}
	if isDigit(first) {
		return false
	}
	return s.startsSentence(at) || strings.Count(lead, " ") > 1 && !dated(lead)
}

// initialEnds decides on one capital letter, or several with dots ("J.", "U.S."), that a capital follows.
func (s *scan) initialEnds(i int, word string, at int) bool {
	before := s.text[s.start : i-len(word)]
	if strings.HasSuffix(before, "&") || strings.HasSuffix(before, "/") || strings.HasSuffix(before, "°") {
		return true // S&L. 20 °C.
	}
	if utf8.RuneCountInString(word) == 1 && (strings.HasSuffix(before, ", ") || endsInInitial(before)) {
		if next := at + len(s.wordAt(at)) + 1; next < len(s.text) && s.text[next-1] == ' ' && isUpper(firstRune(s.text[next:])) {
			return false // né à Saint-Malo, A. Le Goff
		}
	}
	if utf8.RuneCountInString(word) == 1 && has(lettered, wordBefore(s.text, s.start, s.start+len(strings.TrimRight(before, " \u00a0")))) {
		return true // Group B.
	}
	if word == "X" && s.inPlace(before) {
		return true // posted on X. Musk
	}
	letter := lang.ScriptOf(firstRune(word))
	if letter == lang.Latin && lang.ScriptOf(firstRune(s.text[at:])) == lang.Cyrillic && len(word) == 1 {
		return true
	}
	return s.startsSentence(at)
}

// endsInInitial reports whether a text ends with one capital letter, a dot and a space: J. M.
func endsInInitial(text string) bool {
	head, ok := strings.CutSuffix(text, ". ")
	return ok && isInitials(wordBefore(head, 0, len(head)))
}

// inPlace reports whether a text ends with a word that says where: on, en, auf.
func (s *scan) inPlace(text string) bool {
	text = strings.TrimRight(text, " \u00a0")
	return has(places, wordBefore(text, 0, len(text)))
}

// places are prepositions that the network X is named behind, and no person.
var places = set("on en auf sur su em no na в на у w op på auf über via através платформе мережі сети соцсети red réseau netzwerk platform plattform plataforma piattaforma")

// isRoman reports whether the text begins with a Roman numeral.
func isRoman(text string) bool {
	n := 0
	for n < len(text) && (text[n] == 'I' || text[n] == 'V' || text[n] == 'X' || text[n] == 'L' || text[n] == 'C') {
		n++
	}
	return n > 0 && (n == len(text) || !letterAt(text, n) && text[n] != '\'' && !strings.HasPrefix(text[n:], "’"))
}

// isAcronym reports whether a word is nothing but capitals, and more than one.
func isAcronym(word string) bool {
	n := 0
	for _, c := range word {
		if !isUpper(c) {
			return false
		}
		n++
	}
	return n > 1
}

// isInitials reports whether a word is capital letters one by one, parted by dots: "J", "U.S", "И", "Дж".
func isInitials(word string) bool {
	letters, since := 0, 0
	for _, c := range word {
		switch {
		case c == '.':
			if since == 0 {
				return false
			}
			since = 0
		case isUpper(c) && since == 0:
			letters++
			since = 1
		default:
			return false
		}
	}
	return letters > 0 && since == 1
}

// dayAt reports whether a number of a day or month stands at i: one or two digits and a dot.
func (s *scan) dayAt(i int) bool {
	j := i
	for j < len(s.text) && s.text[j] >= '0' && s.text[j] <= '9' {
		j++
	}
	return j > i && j <= i+2 && j < len(s.text) && s.text[j] == '.'
}

// dated reports whether a text is nothing but the date that a sentence may begin with: "В конце мая 1941".
func dated(text string) bool {
	for text != "" {
		word, rest, _ := strings.Cut(text, " ")
		if word != "" && !isDigit(firstRune(word)) && !has(dateWords, word) {
			return false
		}
		text = rest
	}
	return true
}

// rankedFar are words that an ordinal of three figures stands before.
var rankedFar = set("minute spielminute geburtstag jahrestag todestag auflage ausgabe folge sitzung länderspiel spiel tor treffer mal tag platz kilometer")

// monthsShort are the short names of English months, which may end a date: until 14 Dec.
var monthsShort = set("jan feb mar apr jun jul aug sep sept oct nov dec")

// dayBefore reports whether a number and a space stand before i.
func (s *scan) dayBefore(i int) bool {
	return i > s.start+1 && s.text[i-1] == ' ' && isDigit(rune(s.text[i-2]))
}

// scaled reports whether a scale stands before i: 23,7 млн т.
func (s *scan) scaled(i int) bool {
	before := strings.TrimRight(tail(s.text[s.start:i], longestWord), ". \u00a0")
	return has(scaleWords, wordBefore(before, 0, len(before)))
}

var scaleWords = set("млн млрд тыс тис mln mld tys mio mrd")
