package names

import "strings"

// Word is a word of a text, as one who has read it before can tell it to FindIn and ExonymsIn. A list of all of them spares
// reading the text again. It is of use only for a text without Han, kana, Hangul and 《.
type Word struct {
	// Start and End are byte offsets of a run of letters and digits, with the marks that join them.
	Start, End int
	Plain      bool // it has letters only, and no capital behind the first
	Capital    bool // the first letter is one
}

// Heads are the beginnings of words that a known name may begin with.
type Heads struct{ all, small heads }

// KnownHeads are those of all known names.
func KnownHeads() *Heads { return &world().heads }

// May reports that a known name may begin with a word by its head: the FNV-1a hash, of 32 bits, of its first three letters,
// or of all if it is shorter, in their small form. capital tells that the first one is a capital.
func (x *Heads) May(head uint32, capital bool) bool {
	if capital {
		return x.all.has(head)
	}
	return x.small.has(head)
}

// heads are bits of hashes.
type heads [headBits / 64]uint64

// headBits is how many there are, and headLetters how many letters of a word are hashed.
const headBits, headLetters = 1 << 14, 3

func (x *heads) has(head uint32) bool {
	head = fold(head)
	return x[head>>6]>>(head&63)&1 != 0
}

func fold(head uint32) uint32 { return (head ^ head>>15) % headBits }

// putForm enters the head of a form, which a short one may have with the s of a plural.
func (x *heads) putForm(form string) {
	first, _, _ := strings.Cut(form, " ")
	x.put(first)
	x.put(first + "s")
	x.put(strings.ReplaceAll(first, "е", "ё"))
}

func (x *heads) put(word string) {
	h, n := uint32(2166136261), 0
	for _, r := range word {
		if n++; n > headLetters {
			break
		}
		h = (h ^ uint32(r)) * 16777619
	}
	h = fold(h)
	x[h>>6] |= 1 << (h & 63)
}

// openings are bits of the beginnings of those words in small letters that a known name may begin with.
type openings [openingBits / 64]uint64

const openingBits = 1 << 14

func (o *openings) put(word string) {
	h := opening(word)
	o[h>>6] |= 1 << (h & 63)
}

func (o *openings) has(word string) bool {
	h := opening(word)
	return o[h>>6]>>(h&63)&1 != 0
}

// opening is a hash of the four letters that a word begins with, of Latin ones the four bytes; ё is е.
func opening(word string) uint32 {
	h := uint32(2166136261)
	if word[0] < firstDouble {
		for i := 0; i < len(word) && i < 4; i++ {
			h = (h ^ uint32(word[i])) * 16777619
		}
		return h >> 18
	}
	for i := 1; i < len(word) && i < 8; i += 2 {
		c := word[i]
		if c == "ё"[1] {
			c = "е"[1]
		}
		h = (h ^ uint32(c)) * 16777619
	}
	return h >> 18
}

// firstDouble is the first byte of Greek letters: these and all that follow take two bytes or more.
const firstDouble = 0xCE
