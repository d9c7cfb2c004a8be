package check

import (
	"strconv"
	"strings"
	"unicode/utf8"
)

// voidRun is a run of words in which a denial denies nothing.
type voidRun []voidWord

// voidWord is one word of a run, or a gap between two.
type voidWord struct {
	key    uint32 // of the word, 0 for one of the others
	stem   string // what it begins with
	any    bool   // "*": one word, whichever
	denies bool   // "!": a word that denies by itself
	gap    int    // "+3": up to so many words without a mark between them; "+,3" leaves commas out of account
	commas bool
}

// longestRun is how many words before a denial the run that holds it may begin.
const longestRun = 12

func compileRuns(runs string) (all []voidRun) {
	for run := range strings.SplitSeq(runs, "|") {
		var words voidRun
		for w := range strings.FieldsSeq(run) {
			words = append(words, compileWord(w))
		}
		if len(words) > 0 {
			all = append(all, words)
		}
	}
	return all
}

func compileWord(w string) voidWord {
	switch {
	case w == "*":
		return voidWord{any: true}
	case w == "!":
		return voidWord{denies: true}
	case w[0] == '+':
		n, err := strconv.Atoi(strings.TrimLeft(w, "+,"))
		if err != nil {
			panic("check: a gap of " + w)
		}
		return voidWord{gap: n, commas: w[1] == ','}
	case strings.HasSuffix(w, "-"):
		return voidWord{stem: w[:len(w)-1]}
	}
	return voidWord{key: hashWord(w)}
}

// isVoid reports that the word at i denies nothing where it stands.
func (c *compiled) isVoid(list []token, i int, s string) bool {
	for _, run := range c.void {
		for from := i; from >= 0 && i-from <= run.reach(); from-- {
			if c.matches(run, list, from, i, false, s) {
				return true
			}
		}
	}
	return false
}

// reach is how far behind the run's first word its last may stand.
func (run voidRun) reach() int {
	n := len(run) - 1
	for k := range run {
		if run[k].gap > 0 {
			n += run[k].gap - 1
		}
	}
	return min(n, longestRun)
}

// matches reports that a run stands at the at-th word and that the i-th is one of its words, none in a gap; held says
// that this is known already.
func (c *compiled) matches(run voidRun, list []token, at, i int, held bool, s string) bool {
	for k := range run {
		w := &run[k]
		if w.gap > 0 {
			for to := at; to <= at+w.gap && to < len(list) && !parted(list, to, s, w.commas); to++ {
				if c.matches(run[k+1:], list, to, i, held, s) {
					return true
				}
			}
			return false
		}
		if at >= len(list) || !c.fits(w, list, at, s) {
			return false
		}
		held = held || at == i && !w.any
		at++
	}
	return held
}

func (c *compiled) fits(w *voidWord, list []token, at int, s string) bool {
	switch {
	case w.key != 0:
		return list[at].key == w.key
	case w.stem != "":
		return beginsWith(list[at].of(s), w.stem)
	case w.denies:
		return c.strongAt(list, at, s)
	}
	return w.any
}

// parted reports that a mark which ends a clause, or a sentence, stands before the word at i.
func parted(list []token, i int, s string, commas bool) bool {
	marks := clauseMarks
	if commas {
		marks = ";:.!?"
	}
	return i > 0 && strings.ContainsAny(s[list[i-1].end:list[i].start], marks)
}

// beginsWith reports that a word begins so, in small letters or large.
func beginsWith(word, stem string) bool {
	for _, r := range stem {
		if word == "" {
			return false
		}
		got, size := utf8.DecodeRuneInString(word)
		if got == '’' {
			got = '\''
		}
		if lowerRune(got) != r {
			return false
		}
		word = word[size:]
	}
	return true
}
