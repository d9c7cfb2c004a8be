package segment

import (
	"cmp"
	"slices"
	"strings"
)

// trie holds strings for reading byte by byte. The children of a node stand side by side, by rising byte.
// It may hold several trees; add gives the root of each.
type trie []node

type node struct {
	first int32  // of its children
	value int32  // -1 where no string ends here
	count uint16 // of children
	b     byte   // that leads here
}

// leaf is a string and its value, which is not negative.
type leaf struct {
	key   string
	value int32
}

// add builds a tree of the leaves and gives its root. Of equal strings the lowest value counts.
func (t *trie) add(leaves []leaf) int32 {
	slices.SortFunc(leaves, func(a, b leaf) int {
		return cmp.Or(strings.Compare(a.key, b.key), cmp.Compare(a.value, b.value))
	})
	root := int32(len(*t))
	*t = append(*t, node{value: -1})
	t.grow(root, leaves, 0)
	return root
}

// grow puts sorted leaves under a node that their first depth bytes lead to.
func (t *trie) grow(at int32, leaves []leaf, depth int) {
	if len(leaves) > 0 && len(leaves[0].key) == depth {
		(*t)[at].value = leaves[0].value
	}
	for len(leaves) > 0 && len(leaves[0].key) == depth {
		leaves = leaves[1:]
	}
	first := int32(len(*t))
	(*t)[at].first = first
	for rest := leaves; len(rest) > 0; rest = rest[same(rest, depth):] {
		*t = append(*t, node{value: -1, b: rest[0].key[depth]})
		(*t)[at].count++
	}
	for child := first; len(leaves) > 0; child++ {
		n := same(leaves, depth)
		t.grow(child, leaves[:n], depth+1)
		leaves = leaves[n:]
	}
}

// same counts the leaves that share the first one's byte at depth.
func same(leaves []leaf, depth int) int {
	n := 1
	for n < len(leaves) && leaves[n].key[depth] == leaves[0].key[depth] {
		n++
	}
	return n
}

// child is the node that b leads to from at, -1 for none.
func (t trie) child(at int32, b byte) int32 {
	from := int(t[at].first)
	to := from + int(t[at].count)
	for to-from > 4 {
		mid := (from + to) / 2
		if t[mid].b <= b {
			from = mid
		} else {
			to = mid
		}
	}
	for ; from < to; from++ {
		if t[from].b == b {
			return int32(from)
		}
	}
	return -1
}
