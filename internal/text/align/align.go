// Package align joins two lists of sentences, a source and its translation, into beads.
//
// A bead is a run of source sentences and the run of target sentences that translates it: 1-1, 1-2,
// 2-1, 2-2, 1-3, 3-1, or 1-0 and 0-1 where one side has no counterpart. Every sentence is in exactly
// one bead, beads are in order on both sides, and a bead with two or more sentences of a side never
// crosses a block boundary there.
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
}
