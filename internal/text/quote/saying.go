package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Clause is the place of the clause that says who speaks: right before the quotation, or right after it.
func (r *Saying) Clause(s string, q *Quotation) ([2]int, bool) {
	if at, ok := r.clauseBefore(s, q.Open); ok {
		return at, true
	}
	if !q.Closed() {
		return [2]int{}, false
	}
	clause := s[q.After : q.After+prefix(s[q.After:], 400)]
	clause = clause[:FirstStop(clause)]
	clause = clause[:prefix(clause, 160)]
	if openers.next(clause, 0) == len(clause) && r.hasVerb(clause) {
		return [2]int{q.After, q.After + len(clause)}, true
	}
	return [2]int{}, false
}

// Where a clause that says who speaks may begin, behind what, and where it ends.
var (
	clauseCuts = marksOf("。！？；“”„「」«»\"\n")
	openers    = marksOf("“「«\"")
	stops      = marksOf("。！？；.\n")
)

// clauseBefore is the clause that ends with a colon or a comma at open.
func (r *Saying) clauseBefore(s string, open int) ([2]int, bool) {
	end := len(strings.TrimRight(s[:open], " "))
	if !endsWithAny(s[:end], ":", ",", "：", "，") {
		return [2]int{}, false
	}
	clause := tail(s[:open], 400)
	clause = clause[:max(len(clause)-(open-end), 0)]
	clause = clause[clauseCuts.behind(clause):]
	if r.spaced {
		if cut := strings.LastIndex(clause, ". "); cut >= 0 {
			clause = clause[cut+2:]
		}
	}
	return [2]int{end - len(clause), end}, r.hasVerb(clause)
}

func endsWithAny(s string, ends ...string) bool {
	for _, e := range ends {
		if strings.HasSuffix(s, e) {
			return true
		}
	}
	return false
}

// tail is at most the last n bytes of s, from a rune's beginning.
func tail(s string, n int) string {
	if len(s) <= n {
		return s
	}
	s = s[len(s)-n:]
	for len(s) > 0 && !utf8.RuneStart(s[0]) {
		s = s[1:]
	}
	return s
}

// prefix is the length of at most n bytes of s that end on a rune's boundary.
func prefix(s string, n int) int {
	if len(s) <= n {
		return len(s)
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return n
}

func (r *Saying) hasVerb(clause string) bool {
	at, _ := r.verb(clause, false)
	return at >= 0
}

// PronounIn is the mere pronoun that a clause has for the speaker, "" for none.
func (r *Saying) PronounIn(clause string) string {
	if r.spaced && !hasOf(clause, r.who, true) {
		return ""
	}
	for _, w := range r.short {
		if r.Has(clause, w) {
			return w
		}
	}
	return ""
}

// Reports reads "However, she did not call": what may stand before, a pronoun, what may stand between,
// a verb. It returns the subject.
func (r *Saying) Reports(sentence string) (subject string, ok bool) {
	s := strings.ToLower(sentence[:prefix(sentence, 200)])
	s, _ = r.skip(s, r.before)
	rest, subject := r.skip(s, r.pronouns)
	if subject == "" {
		return "", false
	}
	for range 4 {
		next, word := r.skip(rest, r.between)
		if word == "" {
			break
		}
		rest = next
	}
	if _, verb := r.skip(rest, r.verbs); verb != "" {
		return subject, true
	}
	_, taking := r.skip(rest, r.taking)
	return subject, taking != ""
}

// skip takes the longest word of the list off the front of s, and the comma and space behind it.
func (r *Saying) skip(s string, list []string) (rest, word string) {
	for _, w := range list {
		if len(w) <= len(word) || !strings.HasPrefix(s, w) {
			continue
		}
		if after, _ := utf8.DecodeRuneInString(s[len(w):]); r.spaced && (unicode.IsLetter(after) || after == '\'') {
			continue
		}
		word = w
	}
	return strings.TrimLeft(s[len(word):], " ，,"), word
}

// Short says that the subject is a mere pronoun.
func Short(subject string) bool {
	return !strings.Contains(subject, " ") && utf8.RuneCountInString(subject) <= 3
}

// Person reports whether words speak of a person by a pronoun, a title or a kinship.
func (r *Saying) Person(words string) bool {
	if r.spaced {
		return hasOf(words, r.someone, false)
	}
	for _, w := range r.persons {
		if r.Has(words, w) {
			return true
		}
	}
	return false
}

// Spaced reports that the language parts words by spaces.
func (r *Saying) Spaced() bool { return r.spaced }

// FirstStop is where the first sentence of s ends; the point of a short word with a capital ends none (Mr., Sra., St.),
// unless a quotation begins behind it.
func FirstStop(s string) int {
	for at := 0; ; {
		at = stops.next(s, at)
		if at == len(s) {
			return at
		}
		if s[at] != '.' || !shortName(s[:at]) || opens(s[at+1:]) {
			return at
		}
		at++
	}
}

// opens reports that a quotation begins behind the space with which a text begins.
func opens(s string) bool {
	rest := strings.TrimLeft(s, " \u00a0")
	return len(rest) < len(s) && rest != "" && openers.next(rest[:prefix(rest, utf8.UTFMax)], 0) == 0
}

// shortName reports that a text ends with a word of one to three letters and a capital.
func shortName(s string) bool {
	var first rune
	for n := 0; s != ""; n++ {
		r, size := utf8.DecodeLastRuneInString(s)
		if !unicode.IsLetter(r) {
			break
		}
		if n == 3 {
			return false
		}
		first, s = r, s[:len(s)-size]
	}
	return unicode.IsUpper(first)
}

// Core is the part of a clause that is about the speaker: from the last comma before the verb of saying to the first
// behind it. The rest tells what was said besides, or of whom.
func (r *Saying) Core(clause string) string {
	verb, end := r.verb(clause, false)
	if verb < 0 {
		return ""
	}
	start := coreCuts.behind(clause[:verb])
	return clause[start:coreEnds.next(clause, end)]
}

var coreCuts, coreEnds = marksOf(",，、—–"), marksOf(",，、—–;")
