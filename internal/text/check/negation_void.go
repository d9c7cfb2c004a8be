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

// voidIndex holds runs by the words in them that a denial may be.
type voidIndex struct {
	words  map[uint32][]voidPlace // by key
	stems  []voidPlace
	denies []voidPlace // "!"
}

// voidPlace is a word of a run, and how many words before it the run may begin.
type voidPlace struct {
	run         voidRun
	stem        string
	least, most int
	next        uint32    // key of the word behind, 0 for none or one of several
	gap         int       // how many words may stand before that
	marks       wordMarks // of all words of the run that are whole
}

// wordMarks are bits of many words, two of each.
type wordMarks [2]uint64

func (m *wordMarks) put(key uint32) {
	m[0] |= 1 << (key >> 7 & 63)
	m[1] |= 1 << (key >> 19 & 63)
}

// holds reports that all of the words may be among these.
func (m *wordMarks) holds(all *wordMarks) bool { return all[0]&^m[0]|all[1]&^m[1] == 0 }

func indexRuns(runs []voidRun, mayDeny func(stem string) bool) voidIndex {
	x := voidIndex{words: map[uint32][]voidPlace{}}
	for _, run := range runs {
		least, most, marks := 0, 0, wordMarks{}
		for _, w := range run {
			if w.key != 0 {
				marks.put(w.key)
			}
		}
		for k := range run {
			w := &run[k]
			if w.gap > 0 {
				most += w.gap
				continue
			}
			place := voidPlace{run: run, stem: w.stem, least: least, most: min(most, longestRun), marks: marks}
			behind := run[k+1:]
			if len(behind) > 1 && behind[0].gap > 0 {
				place.gap, behind = behind[0].gap, behind[1:]
			}
			if len(behind) > 0 {
				place.next = behind[0].key
			}
			switch {
			case w.key != 0:
				x.words[w.key] = append(x.words[w.key], place)
			case w.stem != "" && mayDeny(w.stem):
				x.stems = append(x.stems, place)
			case w.denies:
				x.denies = append(x.denies, place)
			}
			least, most = least+1, most+1
		}
	}
	return x
}

// isVoid reports that the word at i, which denies, denies nothing where it stands.
func (c *compiled) isVoid(list []token, i int, s string) bool {
	var marks wordMarks
	for k := range list {
		marks.put(list[k].key)
	}
	return c.anyHolds(c.void.words[list[i].key], list, i, s, &marks) || c.anyHolds(c.void.denies, list, i, s, &marks) || c.anyHolds(c.void.stems, list, i, s, &marks)
}

// anyHolds reports that one of the runs stands at the i-th word; marks are those of all words.
func (c *compiled) anyHolds(places []voidPlace, list []token, i int, s string, marks *wordMarks) bool {
	for k := range places {
		x := &places[k]
		if !marks.holds(&x.marks) {
			continue // a word is not in the text at all
		}
		if (x.next == 0 || anyKey(list, i+1, i+1+x.gap, x.next)) && (x.stem == "" || beginsWith(list[i].of(s), x.stem)) && c.holds(x, list, i, s) {
			return true
		}
	}
	return false
}

// holds reports that the run stands where the i-th word is that one of its words.
func (c *compiled) holds(x *voidPlace, list []token, i int, s string) bool {
	for from := i - x.least; from >= max(0, i-x.most); from-- {
		if x.run.mayBegin(list[from].key) && c.matches(x.run, list, from, i, false, s) {
			return true
		}
	}
	return false
}

// mayBegin reports quickly that the run may begin with a word, by its key.
func (r voidRun) mayBegin(key uint32) bool { return len(r) == 0 || r[0].key == 0 || r[0].key == key }

// matches reports that a run stands at the at-th word and that the i-th is one of its words, none in a gap; held says
// that this is known already.
func (c *compiled) matches(run voidRun, list []token, at, i int, held bool, s string) bool {
	for k := range run {
		w := &run[k]
		if w.gap > 0 {
			rest := run[k+1:]
			for to := at; to <= at+w.gap && to < len(list) && !parted(list, to, s, w.commas); to++ {
				if rest.mayBegin(list[to].key) && c.matches(rest, list, to, i, held, s) {
					return true
				}
			}
			return false
		}
		if at >= len(list) || w.key != 0 && w.key != list[at].key || w.key == 0 && !c.fits(w, list, at, s) {
			return false
		}
		held = held || at == i && !w.any
		at++
	}
	return held
}

// anyKey reports that one of the words from first to last has the key.
func anyKey(list []token, first, last int, key uint32) bool {
	for i := first; i <= last && i < len(list); i++ {
		if list[i].key == key {
			return true
		}
	}
	return false
}

// fits reports that a word that is not told by its key fits the one at a place.
func (c *compiled) fits(w *voidWord, list []token, at int, s string) bool {
	switch {
	case w.stem != "":
		return beginsWith(list[at].of(s), w.stem)
	case w.denies:
		return c.strongAt(list, at, s)
	}
	return w.any
}

// parted reports that a mark which ends a clause, or a sentence, stands before the word at i.
func parted(list []token, i int, s string, commas bool) bool {
	if i == 0 {
		return false
	}
	gap := s[list[i-1].end:list[i].start]
	if commas {
		return gap != " " && strings.ContainsAny(gap, ";:.!?")
	}
	return endsClause(gap)
}

// beginsWith reports that a word begins so, in small letters or large.
func beginsWith(word, stem string) bool {
	i := 0
	for i < len(stem) && i < len(word) && word[i] == stem[i] {
		i++
	}
	switch {
	case i == len(stem):
		return true
	case i == len(word):
		return false
	case word[i] < utf8.RuneSelf && stem[i] < utf8.RuneSelf && word[i]|0x20 != stem[i]:
		return false // as most do
	}
	for i > 0 && !utf8.RuneStart(stem[i]) {
		i--
	}
	return beginsFolded(word[i:], stem[i:])
}

// beginsFolded is beginsWith for words that differ in their first letter, if only in its case.
func beginsFolded(word, stem string) bool {
	for len(stem) > 0 {
		if word == "" {
			return false
		}
		r, of := runeAt(stem, 0)
		stem = stem[of:]
		got, size := rune(word[0]), 1
		if got >= utf8.RuneSelf {
			got, size = runeAt(word, 0)
		}
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
