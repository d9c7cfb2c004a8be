package segment

import (
	"strings"
)

// brand reports whether a name like iOS stands at i: small letters and then a capital.
func (s *scan) brand(i int) bool {
	for n := 0; n < 6 && i < len(s.text); n++ {
		if c := s.text[i]; c < 'a' || c > 'z' {
			return n > 0 && c >= 'A' && c <= 'Z'
		}
		i++
	}
	return i < len(s.text) && s.text[i] >= 'A' && s.text[i] <= 'Z'
}

// shortest is how many bytes at a text's end may be no sentence of their own.
const shortest = 24

// trails reports whether nothing but marks is left from i on, or nothing but an agency's name in brackets, (dpa):
// it belongs to what stands before.
func (s *scan) trails(i int, next rune) bool {
	if isLetter(next) || isDigit(next) {
		return false
	}
	rest := strings.TrimRight(s.text[i:], " \n")
	if next == '(' || next == '（' {
		name := strings.TrimLeft(rest, "(（")
		inside := strings.TrimRight(name, ")）")
		return inside != name && !strings.ContainsAny(inside, " .!?。！？()（）")
	}
	return !wordIn(rest) && strings.IndexByte(rest, '\n') < 0
}

// wordIn reports whether a text holds letters or digits.
func wordIn(text string) bool {
	for _, c := range text {
		if isLetter(c) || isDigit(c) {
			return true
		}
	}
	return false
}

// attributed reports whether the words at i are a name and a verb of reporting: “Who came?” Rep. Ann Cole asked.
// In a headline the verb may come first: “Who Pays?” Ask Farmers.
func (s *scan) attributed(i int) bool {
	if len(s.rules.says) == 0 {
		return false
	}
	if strings.HasPrefix(s.text[i:], "I ") {
		return has(s.rules.says, s.wordAt(i+len("I ")))
	}
	for range 6 {
		word := s.wordAt(i)
		if !isUpper(firstRune(word)) || has(s.rules.says, word) {
			end := i + len(word)
			return has(s.rules.says, word) && (!isLower(firstRune(word)) || word == "asked" || s.saidSo(end))
		}
		if s.rules.starter(word) {
			return false
		}
		i += len(word)
		if i < len(s.text) && s.text[i] == '.' {
			i++
		}
		if i == len(s.text) || s.text[i] != ' ' {
			return false
		}
		i++
	}
	return false
}

// saidSo reports whether nothing but the time or manner follows a verb of reporting: Smith said afterward.
func (s *scan) saidSo(i int) bool {
	if i == len(s.text) || s.text[i] == '.' || s.text[i] == ',' {
		return true
	}
	how := s.wordAt(i + 1)
	return has(saidHow, how) && i+1+len(how) < len(s.text) && s.text[i+1+len(how)] == '.'
}

var saidHow = set("afterward afterwards later earlier yesterday today quietly flatly softly simply again once then monday tuesday wednesday thursday friday saturday sunday")

// work reports whether the quotation that begins at q is a title, as the word before it says: the film “Who?”.
func (s *scan) work(q int) bool {
	if q <= s.start {
		return false
	}
	end := len(strings.TrimRight(s.text[s.start:q], " \u00a0")) + s.start
	return has(works, wordBefore(s.text, s.start, end))
}

// predicate reports whether the word before i ends as Korean verbs do.
func (s *scan) predicate(i int) bool {
	return strings.ContainsRune("다요까죠네지야라니걸군", lastRune(s.text[s.start:i]))
}

// named reports whether a word with a capital stands before i.
func (s *scan) named(i int) bool {
	before := strings.TrimRight(s.text[s.start:i], " \u00a0")
	return isUpper(firstRune(wordBefore(before, 0, len(before))))
}

// headline reports whether the words around i have capitals as those of an English headline do: there is no word
// of four letters or more without one, and three with one at least.
func (s *scan) headline(i int) bool {
	if !s.rules.loose {
		return false
	}
	capitals, inside := 0, false
	rest := s.text[s.start:min(len(s.text), i+120)]
	for j, c := range rest {
		switch letter := isLetter(c) || c == '\'' || c == '’'; {
		case letter && !inside && isUpper(c):
			capitals++
		case letter && !inside && isLower(c):
			n := 0
			for n < 4 && j+n < len(rest) && isLower(rune(rest[j+n])) {
				n++
			}
			if n == 4 {
				return false
			}
		case c == '\n':
			return capitals > 2
		}
		inside = isLetter(c) || c == '\'' || c == '’'
	}
	return capitals > 2
}
