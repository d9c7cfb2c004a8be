package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Subject is where a clause that says who speaks names the speaker: what stands before the verb of saying, and without
// that what stands behind it up to the person spoken to. Wide is the same with the appositions around it. The places are
// those in the clause; ok is false where none is found.
func (r *Saying) Subject(clause string) (at, wide [2]int, ok bool) {
	lower := strings.ToLower(clause)
	if len(lower) != len(clause) {
		return at, wide, false
	}
	// The verb that stands nearest to the quotation says it: the last before a colon, else the first.
	verb, end := r.verb(lower, strings.HasSuffix(lower, ":") || strings.HasSuffix(lower, "：") || strings.HasSuffix(lower, ","))
	if verb < 0 || r.PronounIn(clause) != "" {
		return at, wide, false
	}
	start := 0
	if i := strings.LastIndexAny(lower[:verb], ",;:—–«»“”„\"，；：、"); i >= 0 {
		_, size := utf8.DecodeRuneInString(lower[i:])
		start = i + size
	}
	if !r.spaced {
		before := verb
		for _, to := range [...]string{"对", "對", "向", "跟", "给", "給"} {
			if i := strings.Index(lower[start:verb], to); i > 0 {
				before = min(before, start+i)
			}
		}
		return [2]int{start, before}, [2]int{0, verb}, hasLetter(clause[start:before])
	}
	if named(lower[start:verb]) {
		return [2]int{start, verb}, [2]int{0, verb}, true
	}
	at, ok = r.behind(lower, end)
	return at, at, ok && named(lower[at[0]:at[1]])
}

// verb is the first verb of saying in a clause in small letters, or the last.
func (r *Saying) verb(lower string, last bool) (start, end int) {
	start = -1
	for _, list := range [...][]string{r.verbs, r.also} {
		for _, v := range list {
			i := r.Index(lower, v)
			if i < 0 || v == "把这" || v == "将其" || v == "將其" {
				continue
			}
			if start < 0 || i < start != last && i != start || i == start && i+len(v) > end {
				start, end = i, i+len(v)
			}
		}
	}
	return start, end
}

// named reports that words hold one that may be a noun: four letters at least, and no auxiliary.
func named(words string) bool {
	for w := range strings.FieldsFuncSeq(words, func(r rune) bool { return !unicode.IsLetter(r) }) {
		if utf8.RuneCountInString(w) >= 4 && !auxiliaries[w] {
			return true
		}
	}
	return false
}

var auxiliaries = func() map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq("have been also later then però avait habe hatte haben dann auch noch également había también luego тоже также затем потом позже вчера сегодня") {
		set[w] = true
	}
	return set
}()

// behind reads the words behind a verb: the first that is not spoken to, and what belongs to it. A preposition before
// them leaves open who speaks.
func (r *Saying) behind(lower string, from int) (at [2]int, ok bool) {
	for i := from; i < len(lower); {
		c, size := utf8.DecodeRuneInString(lower[i:])
		if !unicode.IsLetter(c) {
			if strings.ContainsRune(",.;:—–«“\"", c) {
				break
			}
			i += size
			continue
		}
		end := i + strings.IndexFunc(lower[i:]+" ", func(c rune) bool { return !unicode.IsLetter(c) })
		word := lower[i:end]
		switch {
		case r.addressing[word]:
			return at, ok
		case r.dative != nil && r.dative(word):
			if ok {
				return at, true
			}
		case ok:
			at[1] = end
		default:
			at, ok = [2]int{i, end}, true
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
	for _, e := range [...]string{"у", "ю", "ам", "ям", "ому", "ему", "ові", "еві"} {
		if strings.HasSuffix(w, e) {
			return true
		}
	}
	return false
}

// addressed makes the set of words that stand before the person spoken to.
func addressed(words string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		set[w] = true
	}
	return set
}
