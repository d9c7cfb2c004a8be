package termbase

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// Candidate is a run of words or characters that recurs in a text and may be a term.
type Candidate struct {
	Text  string // as it stands first
	Count int
	First [2]int // sentence, and byte offset in it
	// Sentences are the indices of those it stands in, ascending.
	Sentences []int
}

const (
	leastRecurring = 2
	mostWords      = 4
	mostCharacters = 8 // of a candidate without spaces
)

// Candidates lists the runs that recur in sentences, the most telling first: of words or characters between marks and
// words that nothing is named by (and, of, 的). A run that only stands inside of a longer one is left out.
func Candidates(sentences []string, l lang.Tag) []Candidate {
	found := map[string]*Candidate{}
	for i, s := range sentences {
		if l.Spaceless() {
			unspacedRuns(found, i, s, l)
		} else {
			wordRuns(found, i, s, l)
		}
	}
	var all []Candidate
	for _, c := range found {
		if c.Count >= leastRecurring {
			all = append(all, *c)
		}
	}
	weight := func(c Candidate) int {
		return c.Count * (len(strings.Fields(c.Text))*4 + utf8.RuneCountInString(c.Text))
	}
	slices.SortFunc(all, func(a, b Candidate) int {
		return cmp.Or(cmp.Compare(weight(b), weight(a)), cmp.Compare(a.First[0], b.First[0]), cmp.Compare(a.First[1], b.First[1]))
	})
	return maximal(all)
}

// maximal leaves out what stands only inside of a longer candidate.
func maximal(all []Candidate) (out []Candidate) {
	for _, c := range all {
		if !slices.ContainsFunc(all, func(o Candidate) bool {
			return len(o.Text) > len(c.Text) && o.Count >= c.Count && strings.Contains(strings.ToLower(o.Text), strings.ToLower(c.Text))
		}) {
			out = append(out, c)
		}
	}
	return out
}

func count(found map[string]*Candidate, key, text string, i, at int) {
	if c := found[key]; c != nil {
		c.Count++
		if c.Sentences[len(c.Sentences)-1] != i {
			c.Sentences = append(c.Sentences, i)
		}
		return
	}
	found[key] = &Candidate{Text: text, Count: 1, First: [2]int{i, at}, Sentences: []int{i}}
}

// wordRuns counts the runs of one to mostWords words, by their stems.
func wordRuns(found map[string]*Candidate, i int, text string, l lang.Tag) {
	var s scanner
	s.begin(text, l.Base())
	type word struct {
		start, end int
		stem       uint64
		small      bool
	}
	var run []word
	for s.next() {
		w := word{s.start, s.end, s.hash[1], small(text[s.start:s.end], l)}
		if len(run) > 0 && !joined(text[run[len(run)-1].end:w.start]) {
			run = run[:0]
		}
		if run = append(run, w); len(run) > mostWords {
			run = run[1:]
		}
		if w.small {
			continue
		}
		for from := range run {
			if run[from].small || from == len(run)-1 && utf8.RuneCountInString(text[w.start:w.end]) < 4 {
				continue
			}
			key := ""
			for _, x := range run[from:] {
				key += string(rune(x.stem&0xFFFFF)) + string(rune(x.stem>>20&0xFFFFF))
			}
			count(found, key, text[run[from].start:w.end], i, run[from].start)
		}
	}
}

// unspacedRuns counts the runs of two to mostCharacters characters.
func unspacedRuns(found map[string]*Candidate, i int, text string, l lang.Tag) {
	var starts []int
	for at, r := range text {
		if !unspaced(r) || strings.ContainsRune(smallCharacters, r) || lang.ScriptOf(r) == lang.None {
			starts = starts[:0]
			continue
		}
		if starts = append(starts, at); len(starts) > mostCharacters {
			starts = starts[1:]
		}
		end := at + utf8.RuneLen(r)
		for k := 0; k+2 <= len(starts); k++ {
			count(found, text[starts[k]:end], text[starts[k]:end], i, starts[k])
		}
	}
}

// smallCharacters are Han and kana that part what may be a term.
const smallCharacters = "的了在是和与或及也都就不我你他她它们这那有为以于对从被把将会能要说到上下中后前个之而并但如果因所其已经还又很更最没吗呢吧啊のはがをにでとものたてるいしれこそあ"

// small reports whether nothing is named by a word alone: it is short, or one of the commonest.
func small(word string, l lang.Tag) bool {
	low := strings.ToLower(word)
	if r, _ := utf8.DecodeRuneInString(word); r >= '0' && r <= '9' {
		return true
	}
	return utf8.RuneCountInString(word) < 3 || smallWordsOf(l.Base())[low]
}
