package check

import (
	"strings"

	"recto/internal/text/lang"
)

// doubled says how a language takes a denial back.
type doubled struct {
	plain    bool   // two denials in one clause do: the language has no "nobody never"
	without  string // words that take back the denial before them
	twice    string // words that take themselves back: не мог не
	opposite string // beginnings of words that are the contrary of others; "+" behind one says that the rest is an English word
	but      string // beginnings that only look so
	subject  string // words that deny a whole clause, so that an opposite far off meets them
	barrier  string // words with which another clause begins, or that join two denials
	relative string // those that say more of a subject
	partner  string // words without which "ne" denies nothing, behind it
	before   string // and before it
	able     string // beginnings of verbs that "ne" denies alone
	awaits   string // words that have their "not" behind them, in another clause, too: никто, кроме него, не
	believe  string // beginnings of verbs whose denial is that of what is believed: "do not think that it will fail"
}

// doubling is doubled ready for use.
type doubling struct {
	plain                                                        bool
	awaits                                                       *wordSet
	without, twice, subject, barrier, relative, partners, before *wordSet
	opposites, but, believe                                      *stemSet
	able                                                         []string
}

func (d *doubled) compile() doubling {
	c := doubling{plain: d.plain, awaits: keySet(d.awaits), without: keySet(d.without), twice: keySet(d.twice), subject: keySet(d.subject), barrier: keySet(d.barrier), relative: keySet(d.relative),
		opposites: stemsOf(d.opposite), but: stemsOf(d.but), believe: stemsOf(d.believe), able: strings.Fields(d.able)}
	if d.partner != "" {
		c.partners, c.before = keySet(d.partner), keySet(d.before)
	}
	return c
}

// How many words behind a denial an opposite takes it back: next to it, and where it denies the clause's subject.
const nearOpposite, farOpposite = 2, 8

// farBelieved is how many words behind a belief its contrary may stand.
const farBelieved = 14

// opposed reports that the denial at i stands before a word that it turns round: "not fail", "nobody … unaffected".
func (c *compiled) opposed(list []token, i int, s string) bool {
	if i+1 < len(list) && !c.strongAt(list, i+1, s) && c.weakWord(list[i+1].lower(s)) {
		return true
	}
	d := &c.double
	if i+2 < len(list) && d.believe.begins(list[i+1].of(s)) && c.believesContrary(list, i+2, s) {
		return true
	}
	most := nearOpposite
	if d.subject.has(list[i].key) || i+1 < len(list) && d.subject.has(list[i+1].key) {
		most = farOpposite
	}
	for k := i + 1; k < len(list) && k <= i+most && !parted(list, k, s, false) && (!d.barrier.has(list[k].key) || most == farOpposite && d.relative.has(list[k].key)); k++ {
		if d.isOpposite(&list[k], s) {
			return true
		}
	}
	return false
}

// believesContrary reports that what is believed from the i-th word on is the contrary of something.
func (c *compiled) believesContrary(list []token, i int, s string) bool {
	for k := i; k < min(len(list), i+farBelieved) && !parted(list, k, s, true); k++ {
		if c.double.isOpposite(&list[k], s) {
			return true
		}
	}
	return false
}

// isOpposite reports a word that is the contrary of another.
func (d *doubling) isOpposite(w *token, s string) bool {
	word := w.of(s)
	if w.letters < 5 || w.is&capital != 0 {
		return false
	}
	if d.but.begins(word) {
		return false
	}
	for _, x := range d.opposites.like(word) {
		stem, whole := strings.CutSuffix(x, "+")
		if rest, ok := strings.CutPrefix(word, stem); ok && (!whole || contraryOf(rest)) {
			return true
		}
	}
	return false
}

// contraryOf reports that an English word can have a contrary made of it: a word, or a verb's participle.
func contraryOf(w string) bool {
	if len(w) < 3 || lang.EnglishWord(w) {
		return len(w) > 2
	}
	verb, ok := strings.CutSuffix(w, "ed")
	return ok && (lang.EnglishWord(verb) || lang.EnglishWord(w[:len(w)-1]))
}

// farthestDouble is how many words may lie from one denial to the one that takes it back.
const farthestDouble = 8

// cancels reports that the denial at b takes back the one at a, in whose clause it stands.
func (d *doubling) cancels(list []token, a, b int) bool {
	x, y := list[a].key, list[b].key
	switch {
	case d.without.has(y) && !d.without.has(x):
		return !d.barrier.has(list[b-1].key)
	case x == y && d.twice.has(x) && b-a <= 3, d.plain && b-a <= farthestDouble:
		return !d.divided(list, a, b)
	}
	return false
}

// divided reports that two denials are joined or stand in clauses of their own: "no work and no money". One of a
// subject goes on into what is said of that: "nobody who does not".
func (d *doubling) divided(list []token, a, b int) bool {
	for k := a + 1; k <= b; k++ {
		if d.barrier.has(list[k].key) && !(d.subject.has(list[a].key) && d.relative.has(list[k].key)) {
			return true
		}
	}
	return false
}

// alone reports a French "ne" without the word that makes it deny, or whose such word denies nothing.
func (c *compiled) alone(list []token, i int, s string) bool {
	d := &c.double
	if d.partners == nil {
		return false
	}
	verb, ok := afterNe(list, i, s)
	if !ok {
		return false
	}
	for k := i + 1; k < len(list) && k <= i+farOpposite && !parted(list, k, s, false); k++ {
		if d.partners.has(list[k].key) {
			return c.strongAt(list, k, s) && (c.isVoid(list, k, s) || c.opposed(list, k, s))
		}
	}
	for k := i - 1; k >= 0 && k >= i-farOpposite && !parted(list, k+1, s, false); k-- {
		if d.before.has(list[k].key) {
			return false
		}
	}
	for _, x := range d.able {
		if strings.HasPrefix(verb, x) {
			return false
		}
	}
	return true
}

// feared reports a French "ne" that denies nothing, behind a verb of fear: its sentence says that something may happen.
func (c *compiled) feared(list []token, i int, s string) bool {
	if c.double.partners == nil || !c.alone(list, i, s) {
		return false
	}
	for k := i - 1; k >= 0 && !parted(list, k+1, s, false); k-- {
		for _, x := range [...]string{"redout", "craign", "craint", "crainte", "crains", "peur"} {
			if beginsWith(list[k].of(s), x) {
				return true
			}
		}
	}
	return false
}

// afterNe is the word that "ne" or n' stands before.
func afterNe(list []token, i int, s string) (word string, ok bool) {
	w := list[i].of(s)
	if rest, ok := cutApostrophe(w); ok {
		return rest, true
	}
	if !strings.EqualFold(w, "ne") || i+1 >= len(list) {
		return "", false
	}
	return list[i+1].of(s), true
}

// cutApostrophe is what stands behind the n' of a word.
func cutApostrophe(w string) (string, bool) {
	if w[0]|0x20 != 'n' {
		return "", false
	}
	if rest, ok := strings.CutPrefix(w[1:], "'"); ok {
		return rest, true
	}
	return strings.CutPrefix(w[1:], "’")
}
