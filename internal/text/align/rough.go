package align

// roughShapes are how many of shapes the rough path is made of.
const roughShapes = 6

// rough aligns by length and shared evidence alone, with the commonest shapes, in a band around the line
// that runs through equal shares of both texts. It gives for each source sentence where the target
// sentence stands that it begins with.
func (e *evidence) rough() []int {
	n, m := len(e.src), len(e.tgt)
	r := newRoughPass(e)
	for i := range n + 1 {
		r.row(i)
	}
	path := make([]int, n+1)
	path[n] = m
	for i, j := n, m; i > 0 || j > 0; {
		s := shapes[r.from[r.start[i]+j-r.band.low[i]]]
		for k := 1; k <= s.src; k++ {
			path[i-k] = j - s.tgt
		}
		i, j = i-s.src, j-s.tgt
		path[i] = j
	}
	return path
}

// roughPass is the state of the search: scores of three rows, and by what bead each cell was reached.
type roughPass struct {
	e     *evidence
	band  band
	start []int // index of row i's first cell
	from  []int8
	score [3][]float32
	// What sentences i and i+1 share with the target sentences from the row's first on.
	here, next []float32
}

func newRoughPass(e *evidence) *roughPass {
	n, m := len(e.src), len(e.tgt)
	b := band{make([]int, n+1), make([]int, n+1)}
	for i, at := range e.centre {
		b.low[i], b.high[i] = max(0, at-roughWidth), min(m, at+roughWidth)
	}
	b.low[0], b.high[n] = 0, m
	connect(b)
	r := &roughPass{e: e, band: b, start: make([]int, n+2)}
	for i := range n + 1 {
		r.start[i+1] = r.start[i] + b.high[i] - b.low[i] + 1
	}
	r.from = make([]int8, r.start[n+1])
	for k := range min(3, n+1) {
		r.score[k] = r.blank(k)
	}
	r.score[0][0] = 0
	return r
}

// blank is a row of scores of cells that nothing has reached.
func (r *roughPass) blank(i int) []float32 {
	row := r.score[i%3][:0]
	for range r.band.high[i] - r.band.low[i] + 1 {
		row = append(row, never)
	}
	return row
}

// row goes on from every cell of row i.
func (r *roughPass) row(i int) {
	n, low, high := len(r.e.src), r.band.low[i], r.band.high[i]
	r.here = r.e.shares(r.here, i, low, high)
	r.next = r.e.shares(r.next, i+1, low, high)
	row := r.score[i%3]
	for j := low; j <= high; j++ {
		from := row[j-low]
		if from == never {
			continue
		}
		for k, s := range shapes[:roughShapes] {
			x, y := i+s.src, j+s.tgt
			if x > n || y < r.band.low[x] || y > r.band.high[x] {
				continue
			}
			to := &r.score[x%3][y-r.band.low[x]]
			if on := from + r.bead(i, j, s, j-low); on > *to {
				*to = on
				r.from[r.start[x]+y-r.band.low[x]] = int8(k)
			}
		}
	}
	if i+3 <= n {
		r.score[i%3] = r.blank(i + 3)
	}
}

// bead is the cheap score of a bead: a penalty for its shape and for unequal lengths, a reward for what the
// sentences share. At is j in the row.
func (r *roughPass) bead(i, j int, s shape, at int) float32 {
	if s.src == 0 || s.tgt == 0 {
		return -4.5
	}
	e := r.e
	ls := float32(e.srcLen[i+s.src]-e.srcLen[i]) * e.ratio
	lt := float32(e.tgtLen[j+s.tgt] - e.tgtLen[j])
	off := lt - ls
	score := -min(off*off/((lt+ls)/2+4), 16) * .35
	if s.src+s.tgt > 2 {
		score -= 2.2
	}
	score += r.here[at]
	if s.tgt > 1 {
		score += r.here[at+1]
	}
	if s.src > 1 {
		score += r.next[at]
		if s.tgt > 1 {
			score += r.next[at+1]
		}
	}
	return score
}

// shares writes what source sentence i shares with the target sentences from low to high and one more.
func (e *evidence) shares(row []float32, i, low, high int) []float32 {
	row = row[:0]
	for range high - low + 2 {
		row = append(row, 0)
	}
	if i >= len(e.shared) {
		return row
	}
	for l := range e.shared[i] {
		if t := int(e.shared[i][l].to) - low; t >= 0 && t < len(row) {
			row[t] = min(e.shared[i][l].worth.sum(), 3)
		}
	}
	return row
}
