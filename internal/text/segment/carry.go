package segment

import (
	"crypto/sha256"
	"encoding/hex"
	"strconv"
	"strings"
)

// Identify fills the IDs of a document's sentences, in order. Without old an ID is made from the kind and
// the text alone and, for a sentence that stands more than once, from its neighbours too.
//
// With old, the same document's sentences as they were identified before, every sentence that is still
// there keeps its ID, also when others were put before it, changed or moved, and also when a copy of it
// was added in front. The result is a new slice; IDs in it are unique.
func Identify(old, sentences []Sentence) []Sentence {
	out := append([]Sentence(nil), sentences...)
	taken := make(map[ID]bool, len(out))
	kept := carry(old, out)
	for i, id := range kept {
		out[i].ID = ""
		if id != "" && !taken[id] {
			out[i].ID = id
			taken[id] = true
		}
	}
	many := make(map[string]int, len(out))
	for i := range out {
		many[key(out[i])]++
	}
	copies := map[string]int{}
	for i := range out {
		if out[i].ID == "" {
			out[i].ID = fresh(out, i, many[key(out[i])] > 1, taken, copies)
			taken[out[i].ID] = true
		}
	}
	return out
}

// key is what two sentences must share to be the same one.
func key(s Sentence) string { return s.Kind + "\x00" + s.Text }

// fresh makes an ID that is not taken. Copies counts the sentences that share their neighbours too.
func fresh(all []Sentence, i int, twice bool, taken map[ID]bool, copies map[string]int) ID {
	seed := key(all[i])
	if id := digest(seed); !twice && !taken[id] {
		return id
	}
	before, after := "", ""
	if i > 0 {
		before = key(all[i-1])
	}
	if i+1 < len(all) {
		after = key(all[i+1])
	}
	seed = strings.Join([]string{seed, before, after}, "\x01")
	id := digest(seed)
	for n := max(2, copies[seed]); taken[id]; n++ {
		id = digest(seed + "\x02" + strconv.Itoa(n))
		copies[seed] = n + 1
	}
	return id
}

func digest(s string) ID {
	sum := sha256.Sum256([]byte(s))
	return ID(hex.EncodeToString(sum[:8]))
}

// carry finds for each new sentence the ID of the old one that it is, "" where there is none: first along
// the longest common run of lines, then, for what moved, any equal sentence that is left.
func carry(old, now []Sentence) []ID {
	ids := make([]ID, len(now))
	if len(old) == 0 {
		return ids
	}
	match := matchLines(old, now)
	used := make([]bool, len(old))
	for j, i := range match {
		if i >= 0 {
			ids[j] = old[i].ID
			used[i] = true
		}
	}
	left := make(map[string][]int)
	for i, s := range old {
		if !used[i] {
			left[key(s)] = append(left[key(s)], i)
		}
	}
	for j := range now {
		if match[j] >= 0 {
			continue
		}
		k := key(now[j])
		if queue := left[k]; len(queue) > 0 {
			ids[j] = old[queue[0]].ID
			left[k] = queue[1:]
		}
	}
	return ids
}

// matchLines pairs equal sentences in order: for each new one the index of its old one or -1. It anchors
// on sentences that stand once on both sides (their longest rising run), and spreads from the anchors
// and the ends over equal neighbours, which parts a copy from the original by what stands around it.
func matchLines(old, now []Sentence) []int {
	match := make([]int, len(now))
	back := make([]int, len(old))
	for j := range match {
		match[j] = -1
	}
	for i := range back {
		back[i] = -1
	}
	for _, p := range rising(onceOnBoth(old, now)) {
		match[p[1]], back[p[0]] = p[0], p[1]
	}
	spread := func(i, j, step int) {
		for i >= 0 && j >= 0 && i < len(old) && j < len(now) && back[i] < 0 && match[j] < 0 && key(old[i]) == key(now[j]) {
			back[i], match[j] = j, i
			i, j = i+step, j+step
		}
	}
	// Downwards from every anchor and from the top, then upwards from every anchor and from the bottom.
	spread(0, 0, 1)
	for j := 0; j < len(now); j++ {
		if match[j] >= 0 {
			spread(match[j]+1, j+1, 1)
		}
	}
	spread(len(old)-1, len(now)-1, -1)
	for j := len(now) - 1; j >= 0; j-- {
		if match[j] >= 0 {
			spread(match[j]-1, j-1, -1)
		}
	}
	return match
}

// onceOnBoth lists (old, new) index pairs of the sentences that stand once on each side, by new index.
func onceOnBoth(old, now []Sentence) [][2]int {
	type place struct{ at, count int }
	seen := make(map[string]place, len(old))
	for i, s := range old {
		seen[key(s)] = place{i, seen[key(s)].count + 1}
	}
	count := make(map[string]int, len(now))
	for _, s := range now {
		count[key(s)]++
	}
	var pairs [][2]int
	for j, s := range now {
		if p := seen[key(s)]; p.count == 1 && count[key(s)] == 1 {
			pairs = append(pairs, [2]int{p.at, j})
		}
	}
	return pairs
}

// rising is the longest subsequence of pairs whose first numbers rise (patience sorting).
func rising(pairs [][2]int) [][2]int {
	var tops []int // tops[k]: index of the pair that ends the best run of length k+1
	prev := make([]int, len(pairs))
	for n, p := range pairs {
		lo, hi := 0, len(tops)
		for lo < hi {
			mid := (lo + hi) / 2
			if pairs[tops[mid]][0] < p[0] {
				lo = mid + 1
			} else {
				hi = mid
			}
		}
		prev[n] = -1
		if lo > 0 {
			prev[n] = tops[lo-1]
		}
		if lo == len(tops) {
			tops = append(tops, n)
		} else {
			tops[lo] = n
		}
	}
	if len(tops) == 0 {
		return nil
	}
	run := make([][2]int, len(tops))
	for k, n := len(tops)-1, tops[len(tops)-1]; k >= 0; k, n = k-1, prev[n] {
		run[k] = pairs[n]
	}
	return run
}
