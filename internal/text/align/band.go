package align

import "math"

// band chooses the cells to look at: all of them in an article, those near a rough path in a long text.
func (e *evidence) band() band {
	n, m := len(e.src), len(e.tgt)
	if (n+1)*(m+1) <= smallCells {
		return wholeBand(n, m)
	}
	return around(e.rough(), n, m)
}

const (
	smallCells = 10_000 // an article of a hundred sentences
	nearPath   = 25     // half width of the band around the rough path
	roughWidth = 300    // half width of the band around the diagonal in which the rough path is sought
)

// rough aligns by length and shared evidence alone, with the commonest shapes, in a band around the line
// that runs through equal shares of both texts. It gives for each source sentence where the target
// sentence stands that it begins with.
func (e *evidence) rough() []int {
	n, m := len(e.src), len(e.tgt)
	width := roughWidth
	b := band{make([]int, n+1), make([]int, n+1)}
	at := 0
	for i := range n + 1 {
		for at < m && e.tgtLen[at]*e.srcLen[n] < e.srcLen[i]*e.tgtLen[m] {
			at++
		}
		b.low[i], b.high[i] = max(0, at-width), min(m, at+width)
	}
	b.low[0], b.high[n] = 0, m
	connect(b)
	start := make([]int, n+2)
	for i := range n + 1 {
		start[i+1] = start[i] + b.high[i] - b.low[i] + 1
	}
	score := make([]float32, start[n+1])
	from := make([]int8, start[n+1])
	for c := range score {
		score[c] = never
	}
	score[0] = 0
	for i := range n + 1 {
		for j := b.low[i]; j <= b.high[i]; j++ {
			here := score[start[i]+j-b.low[i]]
			if here == never {
				continue
			}
			for k, s := range shapes[:6] {
				x, y := i+s.src, j+s.tgt
				if x > n || y < b.low[x] || y > b.high[x] {
					continue
				}
				d := start[x] + y - b.low[x]
				if on := here + e.roughScore(i, j, s); on > score[d] {
					score[d], from[d] = on, int8(k)
				}
			}
		}
	}
	path := make([]int, n+1)
	path[n] = m
	for i, j := n, m; i > 0 || j > 0; {
		s := shapes[from[start[i]+j-b.low[i]]]
		for k := 1; k <= s.src; k++ {
			path[i-k] = j - s.tgt
		}
		i, j = i-s.src, j-s.tgt
		path[i] = j
	}
	return path
}

// roughScore is the cheap score of a bead: a penalty for its shape and for unequal lengths, a reward for
// what the sentences share.
func (e *evidence) roughScore(i, j int, s shape) float32 {
	if s.src == 0 || s.tgt == 0 {
		return -4.5
	}
	ls := (e.srcLen[i+s.src] - e.srcLen[i]) * e.ratio
	lt := e.tgtLen[j+s.tgt] - e.tgtLen[j]
	z := (lt - ls) / float32(math.Sqrt(float64(lt+ls)/2+4))
	score := -min(z*z, 16) * .35
	if s.src+s.tgt > 2 {
		score -= 2.2
	}
	for n := i; n < i+s.src; n++ {
		for l := range e.shared[n] {
			if t := int(e.shared[n][l].to); t >= j && t < j+s.tgt {
				w := &e.shared[n][l].worth
				score += min(w[0]+w[1]+w[2], 3)
			}
		}
	}
	return score
}

// connect widens a band so that every row overlaps the one before it and no edge runs back.
func connect(b band) {
	for i := 1; i < len(b.low); i++ {
		b.low[i] = max(b.low[i], b.low[i-1])
		b.high[i] = max(b.high[i], b.high[i-1])
		b.low[i] = min(b.low[i], b.high[i-1])
	}
}

// around is the band near a rough path.
func around(path []int, n, m int) band {
	b := band{make([]int, n+1), make([]int, n+1)}
	for i := range path {
		b.low[i] = max(0, path[max(0, i-nearPath/2)]-nearPath)
		b.high[i] = min(m, path[min(n, i+nearPath/2)]+nearPath)
	}
	b.low[0], b.high[n] = 0, m
	for i := n - 1; i >= 0; i-- {
		b.low[i] = min(b.low[i], b.low[i+1])
	}
	connect(b)
	return b
}
