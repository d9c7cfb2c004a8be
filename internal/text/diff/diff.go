// Package diff tells two versions of a sentence apart, word by word; scripts without spaces go
// character by character.
package diff

import (
	"unicode"
	"unicode/utf8"
)

// Op is what an Edit does.
type Op int

// The operations.
const (
	Equal Op = iota
	Delete
	Insert
)

// Edit is a run of text that both versions share, or that one of them lacks.
type Edit struct {
	Op   Op
	Text string
}

// maxEdits bounds the work on two texts that have little in common: beyond it all of a is deleted and all
// of b inserted.
const maxEdits = 400

// Words gives the edits that lead from a to b: the texts that are equal or deleted make up a, those equal
// or inserted make up b. A word keeps no white space; every space, sign and CJK character stands alone.
// Source: Myers, An O(ND) Difference Algorithm, 1986, with the ends that agree cut off first.
func Words(a, b string) []Edit {
	x, y := tokens(a), tokens(b)
	head := 0
	for head < len(x) && head < len(y) && x[head] == y[head] {
		head++
	}
	tail := 0
	for tail < len(x)-head && tail < len(y)-head && x[len(x)-1-tail] == y[len(y)-1-tail] {
		tail++
	}
	var e edits
	e.add(Equal, x[:head])
	e.middle(x[head:len(x)-tail], y[head:len(y)-tail])
	e.add(Equal, x[len(x)-tail:])
	return e
}

type edits []Edit

// add appends tokens to the last edit if it has the same operation.
func (e *edits) add(op Op, tokens []string) {
	for _, t := range tokens {
		if n := len(*e); n > 0 && (*e)[n-1].Op == op {
			(*e)[n-1].Text += t
		} else {
			*e = append(*e, Edit{op, t})
		}
	}
}

func (e *edits) middle(x, y []string) {
	steps, ok := myers(x, y)
	if !ok {
		e.add(Delete, x)
		e.add(Insert, y)
		return
	}
	i, j := 0, 0
	for _, op := range steps {
		switch op {
		case Equal:
			e.add(Equal, x[i:i+1])
			i, j = i+1, j+1
		case Delete:
			e.add(Delete, x[i:i+1])
			i++
		case Insert:
			e.add(Insert, y[j:j+1])
			j++
		}
	}
}

// myers gives the shortest script from x to y, or false when it has more than maxEdits edits.
func myers(x, y []string) ([]Op, bool) {
	n, m := len(x), len(y)
	limit := min(n+m, maxEdits)
	v := make([]int, 2*limit+3)
	at := func(k int) *int { return &v[k+limit+1] }
	var trace [][]int
	for d := 0; d <= limit; d++ {
		trace = append(trace, append([]int(nil), v[limit+1-d:limit+2+d]...))
		for k := -d; k <= d; k += 2 {
			i := 0
			if k == -d || k != d && *at(k - 1) < *at(k + 1) {
				i = *at(k + 1)
			} else {
				i = *at(k-1) + 1
			}
			for i < n && i-k < m && x[i] == y[i-k] {
				i++
			}
			if *at(k) = i; i >= n && i-k >= m {
				return back(trace, n, m), true
			}
		}
	}
	return nil, false
}

// back follows the trace from the end to the beginning.
func back(trace [][]int, i, j int) []Op {
	var ops []Op
	for d := len(trace) - 1; d > 0; d-- {
		v := trace[d]
		at := func(k int) int {
			if k+d < 0 || k+d >= len(v) {
				return -1
			}
			return v[k+d]
		}
		k := i - j
		prev := k - 1
		if k == -d || k != d && at(k-1) < at(k+1) {
			prev = k + 1
		}
		pi := at(prev)
		for i > max(pi, 0) && j > max(pi-prev, 0) {
			ops, i, j = append(ops, Equal), i-1, j-1
		}
		if prev == k+1 {
			ops, j = append(ops, Insert), j-1
		} else {
			ops, i = append(ops, Delete), i-1
		}
	}
	for ; i > 0 && j > 0; i, j = i-1, j-1 {
		ops = append(ops, Equal)
	}
	for l, r := 0, len(ops)-1; l < r; l, r = l+1, r-1 {
		ops[l], ops[r] = ops[r], ops[l]
	}
	return ops
}

// tokens cuts s into words; their concatenation is s.
func tokens(s string) []string {
	var out []string
	start := 0
	for i, r := range s {
		if joins(r) && i > start {
			if last, _ := utf8.DecodeLastRuneInString(s[:i]); joins(last) {
				continue
			}
		}
		if i > start {
			out = append(out, s[start:i])
		}
		start = i
	}
	if start < len(s) {
		out = append(out, s[start:])
	}
	return out
}

// joins says that a character makes one word with its neighbours of the same sort.
func joins(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)) &&
		!unicode.In(r, unicode.Han, unicode.Hiragana, unicode.Katakana, unicode.Thai, unicode.Lao, unicode.Khmer, unicode.Myanmar)
}
