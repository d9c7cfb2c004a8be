package quote

import "strings"

// Listener is where a clause that says who speaks names the person spoken to, behind its speaker or its verb: told the
// ambassador, sagte sie zum Richter, 对部长说.
func (r *Saying) Listener(clause string, speaker [2]int) (at [2]int, ok bool) {
	verb, end := r.verb(clause, false)
	if verb < 0 {
		return at, false
	}
	if !r.spaced {
		return listenerWide(clause, speaker[1], verb)
	}
	from := max(end, speaker[1])
	if r.dative != nil && speaker[0] > end && hasLetter(clause[end:speaker[0]]) {
		from = end // сказал лыжнику спасатель
	}
	start, stop, key := nextWord(clause, from)
	if stop < 0 || strings.Trim(clause[from:start], " ") != "" {
		return at, false
	}
	word := clause[start:stop]
	switch {
	case spokenTo.has(key), r.dative != nil && (r.dative(word) || dativeBehind(word)):
	case from == end && speaker[1] <= verb && tellsWhom.has(hashOf(clause[verb:end])):
	default:
		return at, false
	}
	at = [2]int{start, listenerEnds.next(clause, stop)}
	if speaker[0] > at[0] {
		at[1] = min(at[1], speaker[0])
	}
	for i, j, key := nextWord(clause, stop); j >= 0 && i < at[1]; i, j, key = nextWord(clause, j) {
		if besides.has(key) {
			at[1] = i
		}
	}
	return at, true
}

// listenerWide reads what stands between a Chinese speaker and the verb: 对部长说.
func listenerWide(clause string, from, verb int) (at [2]int, ok bool) {
	if from >= verb {
		return at, false
	}
	for _, to := range [...]string{"对", "對", "向", "跟"} {
		if strings.HasPrefix(clause[from:verb], to) && len(clause[from:verb]) > len(to) {
			return [2]int{from + len(to), verb}, !strings.Contains(clause[from:verb], "，")
		}
	}
	return at, false
}

var (
	listenerEnds = marksOf(",;:.—–«“„\"")
	spokenTo     = setOf(strings.Fields("to at dem den zu zum zur gegenüber à au aux a al"))
	tellsWhom    = setOf(strings.Fields("told tells tell asked asks reminded reminds assured assures informed"))
	// besides begin what is said besides: told the court in Paris.
	besides = setOf(strings.Fields("of in on about during after before as when with while from for by von über nach vor bei während als wie de du des sur en pendant après lors sobre durante tras por con в на о об про после перед при во с по"))
)
