package names

// Word is a word of a text, as one who has read it before can tell it to FindIn and ExonymsIn. A list of all of them spares
// reading the text again. It is of use only for a text without Han, kana, Hangul and 《.
type Word struct {
	// Start and End are byte offsets of a run of letters and digits, with the marks that join them.
	Start, End int
	Plain      bool // it has letters only, and no capital behind the first
	Capital    bool // the first letter is one
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
