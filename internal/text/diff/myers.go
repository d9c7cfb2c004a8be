package diff

// most is how many edits the search for a middle looks through before it gives up and calls the whole
// stretch replaced: it bounds the time to most² steps a stretch.
const most = 2000

// differ runs Myers' linear-space algorithm over tokens.
type differ struct {
	x, y    []string
	out     *writer
	fwd, bk []int
}

// between writes the edits that turn x[a:b] into y[c:d].
func (f *differ) between(a, b, c, d int) {
	for a < b && c < d && f.x[a] == f.y[c] {
		f.out.equal(f.x[a])
		a, c = a+1, c+1
	}
	tail := 0
	for a < b-tail && c < d-tail && f.x[b-1-tail] == f.y[d-1-tail] {
		tail++
	}
	b, d = b-tail, d-tail
	switch {
	case a == b:
		for ; c < d; c++ {
			f.out.insert(f.y[c])
		}
	case c == d:
		for ; a < b; a++ {
			f.out.delete(f.x[a])
		}
	default:
		if i, j, ok := f.middle(a, b, c, d); ok {
			f.between(a, i, c, j)
			f.between(i, b, j, d)
		} else {
			f.replace(a, b, c, d)
		}
	}
	for k := range tail {
		f.out.equal(f.x[b+k])
	}
}

func (f *differ) replace(a, b, c, d int) {
	for ; a < b; a++ {
		f.out.delete(f.x[a])
	}
	for ; c < d; c++ {
		f.out.insert(f.y[c])
	}
}

// middle finds a point on a shortest path from both ends; false when the path is too long or the only
// point found would not make the problem smaller.
func (f *differ) middle(a, b, c, d int) (int, int, bool) {
	n, m := b-a, d-c
	limit := min((n+m+1)/2, most)
	size := 2*limit + 3
	if len(f.fwd) < size {
		f.fwd, f.bk = make([]int, size), make([]int, size)
	}
	fwd, bk := f.fwd[:size], f.bk[:size]
	for i := range fwd {
		fwd[i], bk[i] = -1, -1
	}
	mid := limit + 1
	fwd[mid+1], bk[mid+1] = 0, 0
	delta := n - m
	for e := 0; e <= limit; e++ {
		for k := -e; k <= e; k += 2 {
			u := furthest(fwd, mid, k, e)
			v := u - k
			for u < n && v < m && u >= 0 && v >= 0 && f.x[a+u] == f.y[c+v] {
				u, v = u+1, v+1
			}
			fwd[mid+k] = u
			if r := delta - k; delta&1 != 0 && r >= -(e-1) && r <= e-1 && u >= 0 && v >= 0 && u <= n && v <= m && u+bk[mid+r] >= n {
				return a + u, c + v, smaller(u, v, n, m)
			}
		}
		for k := -e; k <= e; k += 2 {
			u := furthest(bk, mid, k, e)
			v := u - k
			for u < n && v < m && u >= 0 && v >= 0 && f.x[b-1-u] == f.y[d-1-v] {
				u, v = u+1, v+1
			}
			bk[mid+k] = u
			if r := delta - k; delta&1 == 0 && r >= -e && r <= e && u >= 0 && v >= 0 && u <= n && v <= m && u+fwd[mid+r] >= n {
				return b - u, d - v, smaller(u, v, n, m)
			}
		}
	}
	return 0, 0, false
}

func furthest(v []int, mid, k, e int) int {
	if k == -e || k != e && v[mid+k-1] < v[mid+k+1] {
		return v[mid+k+1]
	}
	return v[mid+k-1] + 1
}

func smaller(u, v, n, m int) bool { return (u > 0 || v > 0) && (u < n || v < m) }
