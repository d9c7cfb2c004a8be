package align

import "slices"

// partLength is how many source sentences of a long text are weighed in full at a time.
const partLength = 2000

// alongPath weighs a long text in parts that meet where the rough path is surest.
func (e *evidence) alongPath(path []int, w *vector) []Bead {
	n, m := len(e.src), len(e.tgt)
	out := make([]Bead, 0, max(n, m))
	for i, j := 0, 0; i < n || j < m; {
		x := e.cut(path, i)
		y := path[x]
		if x == n {
			y = m
		}
		out = append(out, e.part(i, x, j, y, path, w)...)
		i, j = x, y
	}
	return out
}

// aroundFixed aligns what stands between beads that are given.
func (e *evidence) aroundFixed(fixed []Bead, w *vector) []Bead {
	n, m := len(e.src), len(e.tgt)
	var path []int
	if !small(n, m) {
		path = e.rough()
	}
	out := make([]Bead, 0, max(n, m))
	i, j := 0, 0
	for _, f := range fixed {
		if f.Src.Start < i || f.Tgt.Start < j || f.Src.End > n || f.Tgt.End > m || f.Src.Len() < 0 || f.Tgt.Len() < 0 || f.Src.Len()+f.Tgt.Len() == 0 {
			continue
		}
		out = append(out, e.part(i, f.Src.Start, j, f.Tgt.Start, path, w)...)
		f.Score = 1
		out = append(out, f)
		i, j = f.Src.End, f.Tgt.End
	}
	return append(out, e.part(i, n, j, m, path, w)...)
}

// cut is where a part that begins at source sentence i ends.
func (e *evidence) cut(path []int, i int) int {
	n := len(e.src)
	if n-i <= partLength*3/2 {
		return n
	}
	best, sure := i+partLength, float32(-1)
	for x := i + partLength/2; x < i+partLength; x++ {
		if path[x+1] != path[x]+1 || path[x] != path[x-1]+1 {
			continue // no 1-1 on both sides of the cut
		}
		if w := min(e.worth(x-1, path[x-1]), e.worth(x, path[x])); w > sure {
			best, sure = x, w
		}
	}
	return best
}

// worth is what source sentence i and target sentence j share.
func (e *evidence) worth(i, j int) float32 {
	for _, l := range e.shared[i] {
		if int(l.to) == j {
			return l.worth.sum()
		}
	}
	return 0
}

// part aligns src[i:x] with tgt[j:y].
func (e *evidence) part(i, x, j, y int, path []int, w *vector) []Bead {
	if i == x || j == y {
		return moved(oneSided(x-i, y-j), i, j)
	}
	b := wholeBand(x-i, y-j)
	if !small(x-i, y-j) {
		near := make([]int, x-i+1)
		for k := range near {
			near[k] = min(max(path[i+k], j), y) - j
		}
		near[x-i] = y - j
		b = around(near, x-i, y-j)
	}
	return moved(e.within(i, x, j, y, b).lattice(b).decode(w), i, j)
}

// within is the evidence of src[i:x] and tgt[j:y] as far as it lies in the band or near it.
func (e *evidence) within(i, x, j, y int, b band) *evidence {
	out := &evidence{src: e.src[i:x], tgt: e.tgt[j:y], ratio: e.ratio, blocks: e.blocks,
		srcLen: e.srcLen[i : x+1], tgtLen: e.tgtLen[j : y+1], shared: make([][]link, x-i)}
	for c := range channels {
		out.srcExpect[c], out.tgtExpect[c] = e.srcExpect[c][i:x], e.tgtExpect[c][j:y]
	}
	for k := range out.shared {
		low, high := b.low[k]-nearPath, b.high[k]+nearPath
		var row []link
		for _, l := range e.shared[i+k] {
			if to := int(l.to) - j; to >= max(low, 0) && to <= high && to < y-j {
				l.to = int32(to)
				row = append(row, l)
			}
		}
		slices.SortFunc(row, func(a, b link) int { return int(a.to - b.to) })
		out.shared[k] = row
	}
	return out
}

// moved puts the beads of a part at its place.
func moved(beads []Bead, i, j int) []Bead {
	for k := range beads {
		b := &beads[k]
		b.Src.Start, b.Src.End = b.Src.Start+i, b.Src.End+i
		b.Tgt.Start, b.Tgt.End = b.Tgt.Start+j, b.Tgt.End+j
	}
	return beads
}
