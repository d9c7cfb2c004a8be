package align

import "slices"

// anchor says that source sentence i and target sentence j hold a word that stands once in either text.
type anchor struct{ i, j int32 }

// anchors finds the words that stand once on both sides, and of them the longest run that rises on both,
// as Moore (2002) suggests: a false one rarely fits between its neighbours.
func anchors(from, to []kindOfToken, byKey map[token]int) []anchor {
	var all []anchor
	for k := range from {
		if len(from[k].at) != 1 || len(from[k].key) < 3 || from[k].channel == learnt {
			continue
		}
		if x, ok := byKey[from[k].token]; ok && len(to[x].at) == 1 {
			all = append(all, anchor{from[k].at[0], to[x].at[0]})
		}
	}
	slices.SortFunc(all, func(a, b anchor) int {
		if a.i != b.i {
			return int(a.i - b.i)
		}
		return int(b.j - a.j) // of one sentence's anchors at most one can rise
	})
	return rising(all)
}

// rising is the longest run whose j rise strictly (patience sorting).
func rising(all []anchor) []anchor {
	var tops []int // tops[k] ends the run of length k+1 that ends lowest
	before := make([]int, len(all))
	for n, a := range all {
		k, _ := slices.BinarySearchFunc(tops, a.j, func(top int, j int32) int { return int(all[top].j - j) })
		before[n] = -1
		if k > 0 {
			before[n] = tops[k-1]
		}
		if k == len(tops) {
			tops = append(tops, n)
		} else {
			tops[k] = n
		}
	}
	run := make([]anchor, len(tops))
	if len(tops) > 0 {
		for k, n := len(tops)-1, tops[len(tops)-1]; k >= 0; k, n = k-1, before[n] {
			run[k] = all[n]
		}
	}
	return run
}

// diagonal gives for each source sentence, and for their end, the target sentence that should face it: at
// the same share of the text's length between the anchors around it.
func (e *evidence) diagonal(anchors []anchor) []int {
	n, m := len(e.src), len(e.tgt)
	at := make([]int, n+1)
	last := anchor{}
	for _, a := range append(slices.Clip(anchors), anchor{int32(n), int32(m)}) {
		if a.i == last.i && int(a.i) < n {
			continue
		}
		j := int(last.j)
		length, share := e.srcLen[a.i]-e.srcLen[last.i], e.tgtLen[a.j]-e.tgtLen[last.j]
		for i := last.i; i <= a.i; i++ {
			for j < int(a.j) && (e.tgtLen[j]-e.tgtLen[last.j])*length < (e.srcLen[i]-e.srcLen[last.i])*share {
				j++
			}
			at[i] = j
		}
		last = a
	}
	return at
}
