package align

import (
	"cmp"
	"iter"
	"maps"
	"math"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// Pair is a source sentence, or some, and what translates them.
type Pair struct {
	Src, Tgt string
}

// Lexicon is what aligned texts teach: which words of two languages go together. It is safe for concurrent use.
type Lexicon struct {
	of map[string][]association
}

// association is a target word that goes with a source word; strength is 0..1.
type association struct {
	key      string
	strength float32
}

const (
	mostLearnt  = 20_000 // pairs that are learnt from, the last ones given
	leastSeen   = 2      // pairs in which a word must stand, and in which two must stand together
	mostWords   = 60     // words of a sentence that are looked at
	learnRounds = 4
	leastStrong = .12
)

// Learn finds the words that go together, by IBM's first model (Brown et al. 1993) in both directions: a word's
// strength with another is the geometric mean of the two probabilities.
func Learn(pairs []Pair) *Lexicon {
	if len(pairs) > mostLearnt {
		pairs = pairs[len(pairs)-mostLearnt:]
	}
	var src, tgt vocab
	rows := make([][2][]int32, 0, len(pairs))
	for _, p := range pairs {
		rows = append(rows, [2][]int32{src.read(p.Src), tgt.read(p.Tgt)})
	}
	for i := range rows {
		rows[i][0], rows[i][1] = src.known(rows[i][0], len(rows)), tgt.known(rows[i][1], len(rows))
	}
	there := model(rows, 0, len(src.words))
	back := model(rows, 1, len(tgt.words))
	l := &Lexicon{of: map[string][]association{}}
	for pair, p := range there {
		if s := float32(math.Sqrt(float64(p * back[pair.turned()]))); s >= leastStrong {
			key := src.words[pair.from()]
			l.of[key] = append(l.of[key], association{tgt.words[pair.to()], s})
		}
	}
	for _, list := range l.of {
		slices.SortFunc(list, func(a, b association) int {
			return cmp.Or(cmp.Compare(b.strength, a.strength), strings.Compare(a.key, b.key))
		})
	}
	return l
}

// Len is how many source words have a counterpart.
func (l *Lexicon) Len() int {
	if l == nil {
		return 0
	}
	return len(l.of)
}

// Terms is a lexicon of what a house calls things, from pairs of a term and its rendering. A term of several words is
// worth as much as one of a single word when all of it is there. Words of one or two letters and single Han
// characters are no terms here.
func Terms(pairs iter.Seq2[string, string]) *Lexicon {
	l := &Lexicon{of: map[string][]association{}}
	for term, rendering := range pairs {
		src, tgt := wordKeys(term), wordKeys(rendering)
		strength := 1 / float32(max(len(src), len(tgt), 1))
		for _, s := range src {
			for _, t := range tgt {
				l.join(s, t, strength)
			}
		}
	}
	return l
}

// join enters that two words go together, at least so strongly.
func (l *Lexicon) join(src, tgt string, strength float32) {
	list := l.of[src]
	if at := slices.IndexFunc(list, func(a association) bool { return a.key == tgt }); at >= 0 {
		list[at].strength = max(list[at].strength, strength)
	} else {
		l.of[src] = append(list, association{tgt, strength})
	}
}

// And is what two lexicons know together; where both know a pair, what l says of it counts.
func (l *Lexicon) And(other *Lexicon) *Lexicon {
	if l.Len() == 0 {
		return other
	}
	if other.Len() == 0 {
		return l
	}
	both := &Lexicon{of: maps.Clone(l.of)}
	for key, list := range other.of {
		mine := slices.Clone(both.of[key])
		for _, a := range list {
			if !slices.ContainsFunc(mine, func(b association) bool { return a.key == b.key }) {
				mine = append(mine, a)
			}
		}
		both.of[key] = mine
	}
	return both
}

// wordPair is two word numbers in one.
type wordPair uint64

func pairOf(from, to int32) wordPair { return wordPair(from)<<32 | wordPair(to) }
func (p wordPair) from() int32       { return int32(p >> 32) }
func (p wordPair) to() int32         { return int32(p & math.MaxUint32) }
func (p wordPair) turned() wordPair  { return pairOf(p.to(), p.from()) }

// model gives the probability of a word of the other side, given a word of this one. A row's empty word takes
// what nothing explains.
func model(rows [][2][]int32, side, words int) map[wordPair]float32 {
	together := map[wordPair]int32{}
	for _, r := range rows {
		for _, a := range r[side] {
			for _, b := range r[1-side] {
				together[pairOf(a, b)]++
			}
		}
	}
	p := make(map[wordPair]float32, len(together))
	for pair, n := range together {
		if n >= leastSeen {
			p[pair] = .1
		}
	}
	const empty = .02
	total := make([]float32, words)
	for range learnRounds {
		count := make(map[wordPair]float32, len(p))
		clear(total)
		for _, r := range rows {
			for _, b := range r[1-side] {
				sum := float32(empty)
				for _, a := range r[side] {
					sum += p[pairOf(a, b)]
				}
				for _, a := range r[side] {
					if x := p[pairOf(a, b)]; x > 0 {
						count[pairOf(a, b)] += x / sum
						total[a] += x / sum
					}
				}
			}
		}
		for pair := range p {
			p[pair] = count[pair] / (total[pair.from()] + .5)
		}
	}
	return p
}

// vocab numbers the words of a side.
type vocab struct {
	words  []string
	number map[string]int32
	seen   []int32 // in how many sentences
}

// read numbers the words of a sentence, each once.
func (v *vocab) read(text string) []int32 {
	if v.number == nil {
		v.number = map[string]int32{}
	}
	var out []int32
	for _, key := range wordKeys(text) {
		n, ok := v.number[key]
		if !ok {
			n = int32(len(v.words))
			v.words, v.seen = append(v.words, key), append(v.seen, 0)
			v.number[key] = n
		}
		if !slices.Contains(out, n) {
			out = append(out, n)
			v.seen[n]++
		}
	}
	return out
}

// known leaves the words that were seen often enough, and not everywhere.
func (v *vocab) known(row []int32, sentences int) []int32 {
	return slices.DeleteFunc(row, func(n int32) bool {
		return v.seen[n] < leastSeen || int(v.seen[n]) > max(sentences/4, leastSeen)
	})
}

// wordKeys are the words of a text as the lexicon knows them: stems of five letters, two neighbouring Han
// characters, runs of katakana.
func wordKeys(text string) (out []string) {
	for at := 0; at < len(text) && len(out) < mostWords; {
		r, size := utf8.DecodeRuneInString(text[at:])
		switch s := lang.ScriptOf(r); {
		case s == lang.Han:
			if next, n := utf8.DecodeRuneInString(text[at+size:]); lang.ScriptOf(next) == lang.Han {
				out = append(out, text[at:at+size+n])
			}
		case s == lang.Kana:
			size = runOf(text[at:], lang.Kana)
			if r >= 'ァ' && size >= 6 {
				out = append(out, text[at:at+size])
			}
		case s != lang.None:
			size = wordLen(text[at:])
			if key := stemOf(text[at : at+size]); key != "" {
				out = append(out, key)
			}
		}
		at += size
	}
	return out
}

// stemOf is the first five letters of a word of three at least, in lower case.
func stemOf(word string) string {
	letters, end := 0, len(word)
	for i := range word {
		if letters == 5 {
			end = i
			break
		}
		letters++
	}
	if letters < 3 {
		return ""
	}
	return strings.Map(unicode.ToLower, word[:end])
}
