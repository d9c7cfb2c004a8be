package align

import (
	"math"

	"recto/internal/text/lang"
)

// evidence is all that is known of two texts before a path is sought.
type evidence struct {
	src, tgt []profile
	ratio    float32 // target length for each unit of source length
	blocks   bool    // block numbers are known on both sides
	// Sums over the first n sentences, so that a bead's are differences of two: lengths and marks.
	srcLen, tgtLen []float64
	// expect is, by channel, how much evidence a sentence would give if all of it were matched.
	srcExpect, tgtExpect [channels][]float32
	// shared holds for each source sentence the evidence it shares with target sentences.
	shared [][]link
	// grid is shared without channels, where the lattice looks.
	grid grid
	// centre is in a long text the diagonal, near which shared evidence counts; nil in a short one.
	centre []int
}

// link is what a source sentence shares with target sentence to.
type link struct {
	to    int32
	worth worths
}

// worths is what two sentences share, by channel.
type worths [channels]float32

func (w *worths) sum() (all float32) {
	for _, x := range w {
		all += x
	}
	return all
}

// weigh gathers the evidence.
func weigh(src, tgt []Sentence, opt Options) *evidence {
	e := &evidence{src: make([]profile, len(src)), tgt: make([]profile, len(tgt)), blocks: true}
	for i, s := range src {
		e.src[i] = profileOf(s)
		e.blocks = e.blocks && s.Block >= 0
	}
	for j, s := range tgt {
		e.tgt[j] = profileOf(s)
		e.blocks = e.blocks && s.Block >= 0
	}
	e.srcLen, e.tgtLen = sums(e.src), sums(e.tgt)
	e.ratio = 1
	if e.srcLen[len(src)] > 0 && e.tgtLen[len(tgt)] > 0 {
		e.ratio = float32(min(max(e.tgtLen[len(tgt)]/e.srcLen[len(src)], .2), 5))
	}
	from, to := mainScript(src), mainScript(tgt)
	z := tokenizer{dictionary: words(), han: wide(from) && wide(to), cross: from != to, learnt: opt.Lexicon.Len() > 0}
	for i, s := range src {
		e.src[i].tokens = z.tokens(s.Text, opt.From)
	}
	for j, s := range tgt {
		e.tgt[j].tokens = z.tokens(s.Text, opt.To)
	}
	e.match(opt.Lexicon)
	return e
}

// sums gives running totals of the lengths.
func sums(of []profile) []float64 {
	out := make([]float64, len(of)+1)
	for i, p := range of {
		out[i+1] = out[i] + float64(p.length)
	}
	return out
}

func wide(s lang.Script) bool { return s == lang.Han || s == lang.Kana }

// mainScript is the script of most letters in the first sentences.
func mainScript(of []Sentence) lang.Script {
	var seen [256]int
	left := 4000
	for _, s := range of {
		for _, r := range s.Text {
			c := lang.ScriptOf(r)
			if c == lang.Kana {
				c = lang.Han
			}
			if c == lang.Han {
				seen[c] += 2
			}
			seen[c]++
			left--
		}
		if left <= 0 {
			break
		}
	}
	best := lang.Latin
	for c := range seen {
		if s := lang.Script(c); s != lang.None && seen[c] > seen[best] {
			best = s
		}
	}
	return best
}

// kindOfToken is one token type of a side with the sentences it stands in.
type kindOfToken struct {
	token
	at []int32
}

// mostPairs bounds the work for one pair of token types: commoner ones say nothing of where they stand.
const mostPairs = 6000

// reach is how far from the diagonal of a long text two sentences may stand to share evidence.
const reach = roughWidth + roughWidth/2

// match finds corresponding token types and enters what they are worth for each pair of sentences.
func (e *evidence) match(lexicon *Lexicon) {
	for c := range channels {
		e.srcExpect[c] = make([]float32, len(e.src))
		e.tgtExpect[c] = make([]float32, len(e.tgt))
	}
	e.shared = make([][]link, len(e.src))
	from, to := index(e.src), index(e.tgt)
	byKey := make(map[token]int, len(to))
	for j := range to {
		byKey[to[j].token] = j
	}
	if !small(len(e.src), len(e.tgt)) {
		e.centre = e.diagonal(anchors(from, to, byKey))
	}
	likeness := newLikeness(to)
	var partners []partner
	got := make([]float32, len(to))
	met := meetings{of: make([][]meeting, len(e.src)), to: to}
	for i := range from {
		partners = partners[:0]
		if from[i].channel == learnt {
			for _, a := range lexicon.of[from[i].key] {
				if j, ok := byKey[token{learnt, a.key}]; ok {
					partners = append(partners, partner{j, a.strength})
				}
			}
		} else if j, ok := byKey[from[i].token]; ok {
			partners = append(partners, partner{j, 1})
		} else if from[i].channel == names {
			partners = likeness.find(partners, from[i].key)
		}
		best := float32(0)
		for _, p := range partners {
			w := e.worthOf(&from[i], &to[p.at], p.like)
			if w > 0 {
				met.add(&from[i], p.at, w)
			}
			best = max(best, w)
			got[p.at] = max(got[p.at], w)
		}
		e.expect(e.srcExpect[:], &from[i], best, len(e.src))
	}
	for j := range to {
		e.expect(e.tgtExpect[:], &to[j], got[j], len(e.tgt))
	}
	e.enter(&met)
}

// meetings lists for each source sentence the target token types that correspond to its own.
type meetings struct {
	of [][]meeting
	to []kindOfToken
}

// meeting is a target token type, by its number, and what one occurrence is worth.
type meeting struct {
	to      int32
	channel channel
	worth   float32
}

func (m *meetings) add(a *kindOfToken, to int, worth float32) {
	for _, i := range a.at {
		m.of[i] = append(m.of[i], meeting{int32(to), a.channel, worth})
	}
}

// enter sums up for each source sentence what it shares with the target sentences in its reach.
func (e *evidence) enter(met *meetings) {
	place := make([]int32, len(e.tgt)) // in the row, one more than where; 0 for nowhere
	seen := make([]int, len(met.to))   // places of a type that lie before the reach of all sentences to come
	for i, list := range met.of {
		low, high := int32(0), int32(len(e.tgt))
		if e.centre != nil {
			low, high = int32(e.centre[i]-reach), int32(e.centre[i]+reach)
		}
		var row []link
		for _, m := range list {
			at := met.to[m.to].at
			first := &seen[m.to]
			for *first < len(at) && at[*first] < low {
				*first++
			}
			for _, j := range at[*first:] {
				if j > high {
					break
				}
				if place[j] == 0 {
					row = append(row, link{to: j})
					place[j] = int32(len(row))
				}
				row[place[j]-1].worth[m.channel] += m.worth
			}
		}
		for k := range row {
			place[row[k].to] = 0
		}
		e.shared[i] = row
	}
}

// expect adds what a token type promises to the sentences it stands in. A number promises something even
// when the other text does not have it; a word only when it has.
func (e *evidence) expect(sum [][]float32, t *kindOfToken, worth float32, of int) {
	if worth == 0 && (t.channel == numbers || t.channel == values) {
		worth = .6 * rarity(len(t.at), of)
	}
	if worth == 0 {
		return
	}
	for _, i := range t.at {
		sum[t.channel][i] += worth
	}
}

// rarity weighs a token that stands in n of all sentences: 1 for once, falling with the logarithm.
func rarity(n, all int) float32 {
	return float32(math.Log(1+float64(all)/float64(n)) / math.Log(1+float64(all)))
}

// worthOf is what one occurrence is worth where source type a and target type b correspond; 0 where they are too
// common to say anything.
func (e *evidence) worthOf(a, b *kindOfToken, like float32) float32 {
	common := max(len(a.at), len(b.at))
	w := like * rarity(common, max(len(e.src), len(e.tgt)))
	if a.channel == numbers && len(a.key) == 1 {
		w *= .6
	}
	if e.centre == nil && len(a.at)*len(b.at) > mostPairs || common > e.mostPlaces() {
		return 0
	}
	return w
}

// mostPlaces is in how many sentences a token type may stand: in a long text, one sentence in sixty.
func (e *evidence) mostPlaces() int {
	if e.centre == nil {
		return mostPairs
	}
	return max(80, len(e.src)/60)
}

// index lists the token types of a side; a token twice in a sentence counts once.
func index(of []profile) []kindOfToken {
	seen := map[token]int{}
	var out []kindOfToken
	for i, p := range of {
		for _, t := range p.tokens {
			k, ok := seen[t]
			if !ok {
				k = len(out)
				seen[t] = k
				out = append(out, kindOfToken{token: t})
			}
			if n := len(out[k].at); n == 0 || out[k].at[n-1] != int32(i) {
				out[k].at = append(out[k].at, int32(i))
			}
		}
	}
	return out
}

// partner is a target token type that a source type may correspond to.
type partner struct {
	at   int
	like float32
}

// likeness finds target words that look like a source word. Words are kept by their first sounds, so that
// few are compared.
type likeness struct {
	to     []kindOfToken
	bucket map[[2]byte][]int
}

func newLikeness(to []kindOfToken) *likeness {
	l := &likeness{to: to, bucket: map[[2]byte][]int{}}
	for j := range to {
		if to[j].channel == names && len(to[j].key) >= 3 && to[j].key[0] < 0x80 {
			k := sounds(to[j].key)
			l.bucket[k] = append(l.bucket[k], j)
		}
	}
	return l
}

// sounds are the first letter of a skeleton, all vowels and v alike, and its first consonant after that.
func sounds(key string) [2]byte {
	var out [2]byte
	out[0] = key[0]
	if vowel(key[0]) {
		out[0] = 'a'
	}
	for i := 1; i < len(key); i++ {
		if !vowel(key[i]) {
			out[1] = key[i]
			break
		}
	}
	return out
}

func vowel(c byte) bool {
	switch c {
	case 'a', 'e', 'i', 'o', 'u', 'j', 'v':
		return true
	}
	return false
}

// mostAlike is how many words of a bucket one word is compared with.
const mostAlike = 400

func (l *likeness) find(out []partner, key string) []partner {
	if len(key) < 3 || key[0] >= 0x80 {
		return out
	}
	near := l.bucket[sounds(key)]
	for _, j := range near[:min(len(near), mostAlike)] {
		if like := alike(key, l.to[j].key); like >= .72 {
			out = append(out, partner{j, like * like})
		}
	}
	return out
}
