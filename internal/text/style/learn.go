package style

import (
	"cmp"
	"maps"
	"slices"
	"strings"
	"unicode/utf8"

	"recto/internal/text/diff"
	"recto/internal/text/markup"
)

// Review is one text as its translator handed it in and as it was after review.
type Review struct {
	Article       string // names the article, so that one article counts once
	Draft, Edited string
}

// Proposal is a replacement that reviewers keep making, for a person to adopt.
type Proposal struct {
	Replacement
	Articles int // in how many articles it was made
	Times    int // how often it was made
	Kept     int // how often the word was left standing
}

const (
	longestWord = 12 // characters of a word that is replaced
	leastShare  = .5 // of a word's occurrences are replaced before it is proposed
)

// Learn proposes the replacements that were made in articles of least number at least, most frequent first. A word
// that reviewers leave standing more often than not is not proposed. Where the changed characters alone say too
// little (the second character of 登陆), the proposal takes in a character beside them.
func Learn(reviews []Review, least int) []Proposal {
	made := map[Replacement]*tally{}
	var edited strings.Builder
	for _, r := range reviews {
		edited.WriteString(r.Edited)
		edited.WriteByte('\n')
		if r.Draft != r.Edited {
			collect(made, r)
		}
	}
	text := edited.String()
	var found []learnt
	for r, n := range made {
		if len(n.articles) < least {
			continue
		}
		p := Proposal{Replacement: r, Articles: len(n.articles), Times: n.times, Kept: occurrences(text, r)}
		if float64(p.Times) >= leastShare*float64(p.Times+p.Kept) {
			found = append(found, learnt{p, n})
		}
	}
	return simplest(found)
}

type learnt struct {
	Proposal
	how *tally
}

// tally is how often a replacement was made. Core is what was changed, side where a neighbour was taken in.
type tally struct {
	core     Replacement
	side     int // 0 none, 1 before, 2 behind
	articles map[string]bool
	times    int
}

// collect counts the replacements in one text, bare and with a neighbouring character on either side.
func collect(made map[Replacement]*tally, r Review) {
	edits := diff.Words(r.Draft, r.Edited)
	for i := 0; i+1 < len(edits); i++ {
		if edits[i].Op != diff.Delete || edits[i+1].Op != diff.Insert {
			continue
		}
		from, to := strings.TrimSpace(edits[i].Text), strings.TrimSpace(edits[i+1].Text)
		if !wordlike(from) || !wordlike(to) {
			continue
		}
		before, after := "", ""
		if i > 0 {
			before = lastWide(edits[i-1].Text)
		}
		if i+2 < len(edits) {
			after = firstWide(edits[i+2].Text)
		}
		core := Replacement{from, to}
		count(made, core, core, 0, r.Article)
		if before != "" {
			count(made, Replacement{before + from, before + to}, core, 1, r.Article)
		}
		if after != "" {
			count(made, Replacement{from + after, to + after}, core, 2, r.Article)
		}
	}
}

func count(made map[Replacement]*tally, x, core Replacement, side int, article string) {
	n := made[x]
	if n == nil {
		n = &tally{core: core, side: side, articles: map[string]bool{}}
		made[x] = n
	}
	n.articles[article] = true
	n.times++
}

// wordlike reports whether a piece is a word or a few: short, with a letter, without marks.
func wordlike(s string) bool {
	if s == "" || utf8.RuneCountInString(s) > longestWord {
		return false
	}
	letters := 0
	for _, r := range s {
		switch {
		case letter(r):
			letters++
		case r == ' ' || r == '-' || digit(r):
		default:
			return false
		}
	}
	return letters > 0
}

func lastWide(s string) string {
	if r, _ := utf8.DecodeLastRuneInString(s); wideLetter(r) {
		return string(r)
	}
	return ""
}

func firstWide(s string) string {
	if r, _ := utf8.DecodeRuneInString(s); wideLetter(r) {
		return string(r)
	}
	return ""
}

// occurrences counts where the replaced word stands in the reviewed texts, as a word of its own and not as part of
// what it is replaced by.
func occurrences(text string, r Replacement) int {
	n := 0
	inside := strings.Index(r.To, r.From)
	for at := 0; ; {
		i := strings.Index(text[at:], r.From)
		if i < 0 {
			return n
		}
		i += at
		at = i + len(r.From)
		before, _ := utf8.DecodeLastRuneInString(text[:i])
		after, _ := utf8.DecodeRuneInString(text[at:])
		first, _ := utf8.DecodeRuneInString(r.From)
		if !wideLetter(first) && (inWord(before) || inWord(after)) {
			continue
		}
		if inside >= 0 && i >= inside && strings.HasPrefix(text[i-inside:], r.To) {
			continue
		}
		n++
	}
}

// simplest keeps, of the proposals that make one change, the bare one, or for a single character those with a neighbour
// on one side where they say more with fewer exceptions; and of those that replace one word, the most frequent.
func simplest(found []learnt) []Proposal {
	slices.SortFunc(found, func(a, b learnt) int {
		return cmp.Or(cmp.Compare(a.how.side, b.how.side), cmp.Compare(b.Times, a.Times), strings.Compare(a.From, b.From), strings.Compare(a.To, b.To))
	})
	worth := map[Replacement]*[3]float64{} // by core and side
	for _, f := range found {
		w := worth[f.how.core]
		if w == nil {
			w = &[3]float64{}
			worth[f.how.core] = w
		}
		w[f.how.side] += float64(f.Times*f.Times) / float64(f.Times+f.Kept)
	}
	side := map[Replacement]int{}
	for core, w := range worth {
		for k := 1; k < len(w); k++ {
			if whole := w[0] > 0 && utf8.RuneCountInString(core.From) > 1; !whole && w[k] > w[side[core]] {
				side[core] = k
			}
		}
	}
	best := map[string]Proposal{}
	for _, f := range found {
		if other, ok := best[f.From]; f.how.side == side[f.how.core] && (!ok || f.Times > other.Times) {
			best[f.From] = f.Proposal
		}
	}
	return slices.SortedFunc(maps.Values(best), func(a, b Proposal) int {
		return cmp.Or(cmp.Compare(b.Articles, a.Articles), cmp.Compare(b.Times, a.Times), strings.Compare(a.From, b.From))
	})
}

// Reviews pairs the blocks of a draft with those of the reviewed text that are most like them.
func Reviews(draft, reviewed *markup.Document) (out []Review) {
	next := 0
	for i := range draft.Blocks {
		b := &draft.Blocks[i]
		if b.Kind == markup.Code || b.Text.Plain == "" {
			continue
		}
		best, most := -1, 0.5
		for k := next; k < min(len(reviewed.Blocks), next+reach); k++ {
			if like := alike(b.Text.Plain, reviewed.Blocks[k].Text.Plain); like > most {
				best, most = k, like
			}
		}
		if best >= 0 {
			out = append(out, Review{Draft: b.Text.Plain, Edited: reviewed.Blocks[best].Text.Plain})
			next = best + 1
		}
	}
	return out
}

// reach is how many blocks a review may have put in before the one that faces a block of the draft.
const reach = 8

// alike is the share of character pairs that two texts have in common, 0..1.
func alike(a, b string) float64 {
	pairs := map[[2]rune]int{}
	last := rune(0)
	n := 0
	for _, r := range a {
		pairs[[2]rune{last, r}]++
		last = r
		n++
	}
	shared, m := 0, 0
	last = 0
	for _, r := range b {
		if k := [2]rune{last, r}; pairs[k] > 0 {
			pairs[k]--
			shared++
		}
		last = r
		m++
	}
	if n+m == 0 {
		return 0
	}
	return 2 * float64(shared) / float64(n+m)
}
