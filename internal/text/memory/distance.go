package memory

// pattern is a text prepared for being compared with many others by edit distance, with the bit-parallel method
// of Myers (1999) as Hyyrö (2003) extends it to texts of any length. Its buffers are used again.
type pattern struct {
	runes  []rune
	blocks int
	low    [latin][]uint64   // by character below latin: where it stands, a bit a place
	high   map[rune][]uint64 // the same for the others
	used   []rune            // characters of low that are set
	none   []uint64
	pv, mv []uint64
}

// latin is how many characters have a place in an array instead of a map.
const latin = 256

// set prepares the pattern for a text.
func (p *pattern) set(text []rune) {
	for _, r := range p.used {
		p.low[r] = p.low[r][:0]
	}
	p.used = p.used[:0]
	clear(p.high)
	p.runes = text
	p.blocks = (len(text) + 63) / 64
	p.none, p.pv, p.mv = zeros(p.none, p.blocks), zeros(p.pv, p.blocks), zeros(p.mv, p.blocks)
	for i, r := range text {
		p.bitsOf(r)[i/64] |= 1 << (i % 64)
	}
}

// bitsOf makes room for a character's places.
func (p *pattern) bitsOf(r rune) []uint64 {
	if r < latin {
		if len(p.low[r]) == 0 {
			p.low[r] = zeros(p.low[r], p.blocks)
			p.used = append(p.used, r)
		}
		return p.low[r]
	}
	if p.high == nil {
		p.high = map[rune][]uint64{}
	}
	b := p.high[r]
	if b == nil {
		b = make([]uint64, p.blocks)
		p.high[r] = b
	}
	return b
}

// places is where a character stands in the pattern.
func (p *pattern) places(r rune) []uint64 {
	if r < latin {
		if b := p.low[r]; len(b) > 0 {
			return b
		}
		return p.none
	}
	if b, ok := p.high[r]; ok {
		return b
	}
	return p.none
}

func zeros(b []uint64, n int) []uint64 {
	if cap(b) < n {
		return make([]uint64, n)
	}
	b = b[:n]
	clear(b)
	return b
}

// distance is how many characters must be put in, taken out or changed to make the pattern of the text: at
// most limit, else limit+1.
func (p *pattern) distance(text []rune, limit int) int {
	m := len(p.runes)
	switch {
	case m == 0:
		return min(len(text), limit+1)
	case abs(m-len(text)) > limit:
		return limit + 1
	case p.blocks == 1:
		return p.short(text, limit)
	}
	for b := range p.pv {
		p.pv[b], p.mv[b] = ^uint64(0), 0
	}
	score := m
	last := uint64(1) << ((m - 1) % 64)
	for j, r := range text {
		eq := p.places(r)
		carryPlus, carryMinus := uint64(1), uint64(0) // the top row rises by one with each column
		for b := range p.pv {
			pv, mv, x := p.pv[b], p.mv[b], eq[b]
			xv := x | mv
			x |= carryMinus
			xh := (((x & pv) + pv) ^ pv) | x
			ph := mv | ^(xh | pv)
			mh := pv & xh
			if b == p.blocks-1 {
				if ph&last != 0 {
					score++
				} else if mh&last != 0 {
					score--
				}
			}
			nextPlus, nextMinus := ph>>63, mh>>63
			ph, mh = ph<<1|carryPlus, mh<<1|carryMinus
			carryPlus, carryMinus = nextPlus, nextMinus
			p.pv[b] = mh | ^(xv | ph)
			p.mv[b] = ph & xv
		}
		if score-(len(text)-1-j) > limit {
			return limit + 1
		}
	}
	return min(score, limit+1)
}

// short is distance for a pattern of 64 characters at most.
func (p *pattern) short(text []rune, limit int) int {
	m := len(p.runes)
	pv, mv := ^uint64(0), uint64(0)
	score := m
	last := uint64(1) << (m - 1)
	for j, r := range text {
		x := p.places(r)[0]
		xv := x | mv
		xh := (((x & pv) + pv) ^ pv) | x
		ph := mv | ^(xh | pv)
		mh := pv & xh
		if ph&last != 0 {
			score++
		} else if mh&last != 0 {
			score--
		}
		ph, mh = ph<<1|1, mh<<1
		pv = mh | ^(xv | ph)
		mv = ph & xv
		if score-(len(text)-1-j) > limit {
			return limit + 1
		}
	}
	return min(score, limit+1)
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// letters counts a text's characters in a few bins, a byte a bin and eight to a word, so that two texts can be
// told apart cheaply.
type letters [bins / 8]uint64

const bins = 32

func lettersOf(text []rune) (l letters) {
	for _, r := range text {
		b := uint32(r) * 2654435761 >> (32 - 5) // 5 bits: bins
		if shift := b % 8 * 8; l[b/8]>>shift&0xff < 255 {
			l[b/8] += 1 << shift
		}
	}
	return l
}

// Every other byte of a word, and the ninth bit of each such pair of bytes.
const (
	evenBytes = 0x00ff00ff00ff00ff
	ninthBits = 0x0100010001000100
)

// apart is a lower bound of the distance of two texts: what one has too much, or too little, must be changed.
func (l *letters) apart(other *letters) int {
	var more, less uint64
	for k, a := range l {
		b := other[k]
		more += above(a&evenBytes, b&evenBytes) + above(a>>8&evenBytes, b>>8&evenBytes)
		less += above(b&evenBytes, a&evenBytes) + above(b>>8&evenBytes, a>>8&evenBytes)
	}
	return int(max(lanes(more), lanes(less)))
}

// above is, in each of four lanes, by how much a is above b; 0 where it is not.
func above(a, b uint64) uint64 {
	d := (a | ninthBits) - b
	up := d & ninthBits // set where a is not below b
	return d & (up - up>>8)
}

// lanes adds up four lanes of 16 bits.
func lanes(x uint64) uint64 {
	return x&0xffff + x>>16&0xffff + x>>32&0xffff + x>>48
}
