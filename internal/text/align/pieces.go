package align

// How many sentences before and behind a bead's other side may claim a piece of it, and how far a sentence that is
// skipped looks for a counterpart.
const (
	beside = 2
	nearby = 6
)

// grid holds what each source sentence shares with the target sentences that its row of the band can reach.
type grid struct {
	low  []int
	rows [][]float32
}

// gridOf gathers shared evidence of all channels for the beads of a band.
func (e *evidence) gridOf(b band) grid {
	g := grid{make([]int, len(e.src)), make([][]float32, len(e.src))}
	const most = 5 // sentences of a side of a bead
	for n := range g.rows {
		low := max(b.low[max(n-nearby, 0)]-nearby, 0)
		high := min(b.high[min(n+nearby, len(e.src))]+max(most+beside, nearby+1), len(e.tgt))
		g.low[n], g.rows[n] = low, make([]float32, max(high-low, 0))
		for l := range e.shared[n] {
			if to := int(e.shared[n][l].to); to >= low && to < high {
				g.rows[n][to-low] = e.shared[n][l].worth.sum()
			}
		}
	}
	return g
}

func (g *grid) at(i, j int) float32 {
	if uint(i) >= uint(len(g.rows)) {
		return 0
	}
	if j -= g.low[i]; uint(j) < uint(len(g.rows[i])) {
		return g.rows[i][j]
	}
	return 0
}

// row is what source sentence i shares with the target sentences from low up to high, high left out.
func (g *grid) row(i, low, high int) []float32 {
	row := g.rows[i]
	return row[min(max(low-g.low[i], 0), len(row)):max(min(high-g.low[i], len(row)), 0)]
}

// claims is what a piece of a bead shares with the bead's other side, and with what stands there before and behind.
type claims struct{ before, in, behind float32 }

// pieces: a sentence of a larger bead that shares nothing with the other side, or less than what it shares with
// the sentences beside that, does not belong in it. Of one without a word that has any counterpart nothing is said.
func (e *evidence) pieces(f *vector, i, j int, s shape) {
	x, y := i+s.src, j+s.tgt
	for n := i; n < x && s.src > 1; n++ {
		if !promises(&e.srcExpect, n) {
			continue
		}
		c := claims{before: e.grid.at(n, j-2) + e.grid.at(n, j-1), behind: e.grid.at(n, y) + e.grid.at(n, y+1)}
		for t := j; t < y; t++ {
			c.in += e.grid.at(n, t)
		}
		f.piece(c, e.src[n].length*e.ratio)
	}
	for n := j; n < y && s.tgt > 1; n++ {
		if !promises(&e.tgtExpect, n) {
			continue
		}
		c := claims{before: e.grid.at(i-2, n) + e.grid.at(i-1, n), behind: e.grid.at(x, n) + e.grid.at(x+1, n)}
		for t := i; t < x; t++ {
			c.in += e.grid.at(t, n)
		}
		f.piece(c, e.tgt[n].length)
	}
}

func (f *vector) piece(c claims, length float32) {
	if c.in == 0 {
		f[featPieces] += min(length, 30) / 10
	}
	if more := max(c.before, c.behind) - c.in; more > 0 {
		f[featPieces+1] += min(more, 4)
	}
}

// promises reports whether sentence n has words that have a counterpart anywhere, or numbers.
func promises(expect *[channels][]float32, n int) bool {
	for c := range expect {
		if expect[c][n] > 0 {
			return true
		}
	}
	return false
}
