package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Clause is the place of the clause that says who speaks: right before the quotation, or right after it.
func (r *Saying) Clause(s string, q *Quotation) ([2]int, bool) {
	before := strings.TrimRight(tail(s[:q.Open], 400), " ")
	end := q.Open - (len(tail(s[:q.Open], 400)) - len(before))
	clause := before
	if cut := strings.LastIndexAny(before, "。！？；”」»\"\n"); cut >= 0 {
		_, size := utf8.DecodeRuneInString(before[cut:])
		clause = before[cut+size:]
	}
	if r.spaced {
		if cut := strings.LastIndex(clause, ". "); cut >= 0 {
			clause = clause[cut+2:]
		}
	}
	ends := strings.HasSuffix(clause, "：") || strings.HasSuffix(clause, ":") || strings.HasSuffix(clause, "，") || strings.HasSuffix(clause, ",")
	if ends && r.hasVerb(clause) {
		return [2]int{end - len(clause), end}, true
	}
	if q.Closed() {
		clause = s[q.After : q.After+prefix(s[q.After:], 400)]
		clause = clause[:firstStop(clause)]
		clause = clause[:prefix(clause, 160)]
		if r.hasVerb(clause) && !strings.ContainsAny(clause, "“「«\"") {
			return [2]int{q.After, q.After + len(clause)}, true
		}
	}
	return [2]int{}, false
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
	for _, w := range r.persons {
		if r.Has(words, w) {
			return true
		}
	}
	return false
}

// Spaced reports that the language parts words by spaces.
func (r *Saying) Spaced() bool { return r.spaced }

// firstStop is where the first sentence of s ends; the point of a short word with a capital ends none (Mr., Sra., St.).
func firstStop(s string) int {
	for at := 0; ; {
		cut := strings.IndexAny(s[at:], "。！？；.\n")
		if cut < 0 {
			return len(s)
		}
		at += cut
		word := s[len(strings.TrimRightFunc(s[:at], unicode.IsLetter)):at]
		if first, _ := utf8.DecodeRuneInString(word); s[at] != '.' || !unicode.IsUpper(first) || utf8.RuneCountInString(word) > 3 {
			return at
		}
		at++
	}
}

// Core is the part of a clause that is about the speaker: from the last comma before the verb of saying to the first
// behind it. The rest tells what was said besides, or of whom.
func (r *Saying) Core(clause string) string {
	verb, end := r.verb(clause, false)
	if verb < 0 {
		return ""
	}
	start := 0
	if i := strings.LastIndexAny(clause[:verb], ",，、—–"); i >= 0 {
		_, size := utf8.DecodeRuneInString(clause[i:])
		start = i + size
	}
	if i := strings.IndexAny(clause[end:], ",，、—–;"); i >= 0 {
		return clause[start : end+i]
	}
	return clause[start:]
}
