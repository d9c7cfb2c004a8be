package align

import "math"

// lattice is the band's cells with, at each, the beads that may begin there.
type lattice struct {
	e     *evidence
	band  band
	start []int // index of row i's first cell
	cells int
	score []float32 // cell*len(shapes)+shape; impossible beads are -Inf
}

var never = float32(math.Inf(-1))

func (e *evidence) lattice(b band) *lattice {
	l := &lattice{e: e, band: b, start: make([]int, len(e.src)+2)}
	for i := range b.low {
		l.start[i] = l.cells
		l.cells += b.high[i] - b.low[i] + 1
	}
	l.start[len(b.low)] = l.cells
	e.grid = e.gridOf(b)
	return l
}

// cell is the index of (i, j), -1 outside the band.
func (l *lattice) cell(i, j int) int {
	if i > len(l.e.src) || j < l.band.low[i] || j > l.band.high[i] {
		return -1
	}
	return l.start[i] + j - l.band.low[i]
}

// fill scores every bead in the band.
func (l *lattice) fill(w *vector) {
	l.score = make([]float32, l.cells*len(shapes))
	var f vector
	l.each(func(c, i, j, k, _ int, ok bool) {
		if !ok {
			l.score[c*len(shapes)+k] = never
			return
		}
		l.e.features(&f, i, j, k)
		l.score[c*len(shapes)+k] = w.dot(&f)
	})
}

// each visits all beads: c is the cell they begin in, d the cell they end in; ok is false for a bead
// that leaves the band or is not allowed.
func (l *lattice) each(visit func(c, i, j, k, d int, ok bool)) {
	for i := range l.band.low {
		for j := l.band.low[i]; j <= l.band.high[i]; j++ {
			c := l.cell(i, j)
			for k, s := range shapes {
				d := -1
				if i+s.src <= len(l.e.src) && j+s.tgt <= len(l.e.tgt) {
					d = l.cell(i+s.src, j+s.tgt)
				}
				visit(c, i, j, k, d, d >= 0 && l.e.allowed(i, j, s))
			}
		}
	}
}

// Two states a cell: 0 after a bead with two sides, 1 after a gap. A gap after a gap has featRunOfGaps.
func gap(k int) int {
	if s := shapes[k]; s.src == 0 || s.tgt == 0 {
		return 1
	}
	return 0
}

// forward gives for each cell and state the logarithm of the summed weight of all ways to get there.
func (l *lattice) forward(again float32) [][2]float64 {
	f := make([][2]float64, l.cells)
	for c := range f {
		f[c] = [2]float64{math.Inf(-1), math.Inf(-1)}
	}
	f[0][0] = 0
	l.each(func(c, _, _, k, d int, ok bool) {
		if !ok {
			return
		}
		s := float64(l.score[c*len(shapes)+k])
		g := gap(k)
		from := f[c][0]
		if g == 1 {
			from = logAdd(from, f[c][1]+float64(again))
		} else {
			from = logAdd(from, f[c][1])
		}
		f[d][g] = logAdd(f[d][g], from+s)
	})
	return f
}

// backward gives for each cell and state the logarithm of the summed weight of all ways on from there.
func (l *lattice) backward(again float32) [][2]float64 {
	b := make([][2]float64, l.cells)
	for i := len(l.e.src); i >= 0; i-- {
		for j := l.band.high[i]; j >= l.band.low[i]; j-- {
			c := l.cell(i, j)
			if i == len(l.e.src) && j == len(l.e.tgt) {
				continue
			}
			b[c] = [2]float64{math.Inf(-1), math.Inf(-1)}
			for k, s := range shapes {
				if l.score[c*len(shapes)+k] == never {
					continue
				}
				on := float64(l.score[c*len(shapes)+k]) + b[l.cell(i+s.src, j+s.tgt)][gap(k)]
				b[c][0] = logAdd(b[c][0], on)
				if gap(k) == 1 {
					on += float64(again)
				}
				b[c][1] = logAdd(b[c][1], on)
			}
		}
	}
	return b
}

func logAdd(a, b float64) float64 {
	if a < b {
		a, b = b, a
	}
	if d := b - a; d > -30 {
		return a + math.Log1p(math.Exp(d))
	}
	return a
}

// decode finds the likeliest path and the confidence of each of its beads.
func (l *lattice) decode(w *vector) []Bead {
	l.fill(w)
	again := w[featRunOfGaps]
	f, b := l.forward(again), l.backward(again)
	n, m := len(l.e.src), len(l.e.tgt)
	total := logAdd(f[l.cells-1][0], f[l.cells-1][1])
	if math.IsInf(total, -1) || l.cell(n, m) != l.cells-1 {
		return oneSided(n, m)
	}
	beads := make([]Bead, 0, max(n, m))
	scores := make([]float32, 0, max(n, m))
	for _, step := range l.best(again) {
		c, k := l.cell(step.i, step.j), step.shape
		s := shapes[k]
		on := float64(l.score[c*len(shapes)+k]) + b[l.cell(step.i+s.src, step.j+s.tgt)][gap(k)]
		from := f[c][1]
		if gap(k) == 1 {
			from += float64(again)
		}
		p := math.Exp(logAdd(f[c][0], from) + on - total)
		beads = append(beads, Bead{Run{step.i, step.i + s.src}, Run{step.j, step.j + s.tgt}, min(max(p, 0), 1)})
		scores = append(scores, l.score[c*len(shapes)+k])
	}
	settle(beads, scores)
	return beads
}

// step is one bead of a path.
type step struct{ i, j, shape int }

// best is the path with the highest summed score.
func (l *lattice) best(again float32) []step {
	type mark struct {
		score float32
		shape int8
		state int8
	}
	v := make([][2]mark, l.cells)
	for c := range v {
		v[c] = [2]mark{{score: never}, {score: never}}
	}
	v[0][0].score = 0
	l.each(func(c, _, _, k, d int, ok bool) {
		if !ok {
			return
		}
		g := gap(k)
		from, state := v[c][0].score, int8(0)
		after := v[c][1].score
		if g == 1 {
			after += again
		}
		if after > from {
			from, state = after, 1
		}
		if on := from + l.score[c*len(shapes)+k]; on > v[d][g].score {
			v[d][g] = mark{on, int8(k), state}
		}
	})
	var path []step
	i, j := len(l.e.src), len(l.e.tgt)
	state := int8(0)
	if end := v[l.cells-1]; end[1].score > end[0].score {
		state = 1
	}
	for i > 0 || j > 0 {
		at := v[l.cell(i, j)][state]
		s := shapes[at.shape]
		i, j, state = i-s.src, j-s.tgt, at.state
		path = append(path, step{i, j, int(at.shape)})
	}
	for a, b := 0, len(path)-1; a < b; a, b = a+1, b-1 {
		path[a], path[b] = path[b], path[a]
	}
	return path
}
