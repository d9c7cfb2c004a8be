package align

// band says which cells are looked at: in row i those from low[i] up to high[i], both included.
type band struct {
	low, high []int
}

// wholeBand is every cell.
func wholeBand(n, m int) band {
	b := band{make([]int, n+1), make([]int, n+1)}
	for i := range b.high {
		b.high[i] = m
	}
	return b
}

const (
	smallCells = 10_000 // an article of a hundred sentences: all cells are looked at
	nearPath   = 16     // half width of the band around the rough path
	roughWidth = 300    // half width of the band around the diagonal in which the rough path is sought
)

// small reports whether all cells can be looked at.
func small(n, m int) bool { return (n+1)*(m+1) <= smallCells }

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
