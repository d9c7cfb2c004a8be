// Package align joins two lists of sentences, a source and its translation, into beads.
//
// A bead is a run of source sentences and the run of target sentences that translates it: 1-1, 1-2,
// 2-1, 2-2 and up to six sentences in all, or 1-0 and 0-1 where one side has no counterpart. Every
// sentence is in exactly one bead, beads are in order on both sides, and a bead with two or more
// sentences of a side never crosses a block boundary there.
//
// Every possible bead gets a score from what speaks for it: how often beads of its shape occur, the two
// lengths, punctuation, numbers, dates and other values, names and other words that look alike when written in one
// alphabet, a dictionary of names and common words, block boundaries and kinds. The weights were
// learnt (see weights.go). The beads are those of the likeliest path, and a bead's Score is its
// probability over all paths. A long text is first aligned by length and anchors alone in a wide band;
// the full evidence is then weighed near that path only, piece by piece, so that time grows in proportion
// to length. It is aligned twice, the second time with the words that the first taught.
package align

import "recto/internal/text/lang"

// Sentence is one sentence of a side.
type Sentence struct {
	Text string
	// Block numbers the block it stands in, ascending; -1 on all sentences means "blocks not known".
	Block int
	// Kind is the block's kind ("heading", "paragraph", "cell", "alt"...): like goes with like.
	Kind string
}

// Run is the half-open range [Start, End) of sentence indices of one side.
type Run struct {
	Start, End int
}

// Len is the number of sentences in the run.
func (r Run) Len() int { return r.End - r.Start }

// Bead is one unit of an alignment. Score is its confidence, 0..1.
type Bead struct {
	Src, Tgt Run
	Score    float64
}

// Options say what is known of the two sides.
type Options struct {
	From, To lang.Tag
	// Fixed are beads that a person made: they are kept, with the Score 1, and the rest is aligned around
	// them. They are in order and do not overlap; one that does not fit in is left out.
	Fixed []Bead
	// Lexicon is what texts aligned before taught and what the house's terms are; nil for nothing.
	Lexicon *Lexicon
}

// Align joins the sentences of a source and of its translation.
func Align(src, tgt []Sentence, opt Options) []Bead {
	if len(src) == 0 || len(tgt) == 0 {
		return oneSided(len(src), len(tgt))
	}
	if min(len(src), len(tgt)) < teaches {
		return once(src, tgt, opt)
	}
	first := opt
	n, m := len(src), len(tgt)
	if n > enough { // the beginning teaches enough
		n, m, first.Fixed = enough, min(m, m*enough/n), nil
	}
	beads := once(src[:n], tgt[:m], first)
	opt.Lexicon = opt.Lexicon.And(Learn(sure(src, tgt, beads)))
	return once(src, tgt, opt)
}

// How many sentences a text must have to teach words of its own (it is then aligned twice), and how many of a
// longer one are learnt from.
const (
	teaches = 150
	enough  = 20_000
)

// sure are the pairs of a first pass that can be learnt from.
func sure(src, tgt []Sentence, beads []Bead) (out []Pair) {
	for _, b := range beads {
		if b.Score < .9 || b.Src.Len() == 0 || b.Tgt.Len() == 0 {
			continue
		}
		out = append(out, Pair{joined(src[b.Src.Start:b.Src.End]), joined(tgt[b.Tgt.Start:b.Tgt.End])})
	}
	return out
}

func joined(of []Sentence) string {
	text := of[0].Text
	for _, s := range of[1:] {
		text += " " + s.Text
	}
	return text
}

// once aligns in one pass.
func once(src, tgt []Sentence, opt Options) []Bead {
	e := weigh(src, tgt, opt)
	if len(opt.Fixed) > 0 {
		return e.aroundFixed(opt.Fixed, &weights)
	}
	return e.beads(&weights)
}

// beads finds the best path: through all cells of an article, along a rough path in a long text.
func (e *evidence) beads(w *vector) []Bead {
	n, m := len(e.src), len(e.tgt)
	if small(n, m) {
		return e.lattice(wholeBand(n, m)).decode(w)
	}
	return e.alongPath(e.rough(), w)
}

// oneSided is the alignment with nothing: every sentence stands alone, and that is certain.
func oneSided(src, tgt int) []Bead {
	beads := make([]Bead, 0, src+tgt)
	for i := range src {
		beads = append(beads, Bead{Src: Run{i, i + 1}, Score: 1})
	}
	for j := range tgt {
		beads = append(beads, Bead{Src: Run{src, src}, Tgt: Run{j, j + 1}, Score: 1})
	}
	return beads
}
