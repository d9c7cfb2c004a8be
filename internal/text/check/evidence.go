package check

import (
	"math/bits"
	"strings"

	"recto/internal/text/lang"
)

// evidence is what the two sides of a unit have in common, and what each has alone: words that the dictionary
// knows, words that sound alike, figures. A translation shares much where there is much to share.
type evidence struct {
	words, sounds, figures tally
	// lost is what the source sentence that the target knows least of promises and does not find, less what it
	// finds; lostShare is the part of the source that it takes, 0..1, and lostAt its number.
	lost      float64
	lostShare float64
	lostAt    int
}

// tally counts the kinds of one sort of evidence: on each side, and on both.
type tally struct{ src, tgt, both int }

// bitset is a set of small numbers, or of hashes of larger ones.
type bitset [64]uint64

func (b *bitset) put(n uint32)      { b[n>>6&63] |= 1 << (n & 63) }
func (b *bitset) has(n uint32) bool { return b[n>>6&63]>>(n&63)&1 == 1 }

func (b *bitset) count() (n int) {
	for _, x := range b {
		n += bits.OnesCount64(x)
	}
	return n
}

func (b *bitset) common(c *bitset) (n int) {
	for i, x := range b {
		n += bits.OnesCount64(x & c[i])
	}
	return n
}

// add puts n in, and gives 1 where it was not there yet.
func (b *bitset) add(n uint32) int {
	if b.has(n) {
		return 0
	}
	b.put(n)
	return 1
}

// take counts something of the source's sentence k: for all of it once, for its sentence each time.
func (t *tally) take(n uint32, src, tgt *bitset, per *[mostSentences]tally, k int) {
	fresh, both := src.add(n), 0
	if tgt.has(n) {
		both = 1
	}
	t.src += fresh
	t.both += fresh & both
	if k < mostSentences {
		per[k].src++
		per[k].both += both
	}
}

// evidence compares the sides, once a unit.
func (p *pair) evidence() *evidence {
	if !p.weighed {
		p.shared, p.weighed = p.share(), true
	}
	return &p.shared
}

// belongs reports, without weighing all, that the two sides are surely each other's: about as long and with as
// many sentences, and with three words or more in common. Most units are.
func (p *pair) belongs() bool {
	ratio := logRatio(p.from, p.to)
	if ratio > 0.28 || ratio < -0.6 || p.src.stops >= 2 && (p.tgt.stops < p.src.stops || ratio > 0.2) {
		return false
	}
	var set bitset
	n := 0
	for _, m := range p.tgt.meanings {
		set.put(uint32(m.id))
	}
	for _, m := range p.src.meanings {
		if set.has(uint32(m.id)) {
			if n++; n == 3 {
				return true
			}
		}
	}
	return n+p.sharedWords() >= 3
}

// sharedWords counts the longer words, and those with capitals and digits, that stand in both sides.
func (p *pair) sharedWords() (n int) {
	var set bitset
	for i := range p.src.list {
		if w := &p.src.list[i]; w.is&(capital|numeric) != 0 || w.letters >= 7 {
			set.put(w.key ^ w.key>>12)
		}
	}
	for i := range p.tgt.list {
		if w := &p.tgt.list[i]; (w.is&(capital|numeric) != 0 && w.letters > 1 || w.letters >= 7) && set.has(w.key^w.key>>12) {
			n++
		}
	}
	return n
}

// expected reports that both sides have something by which the other could be known, or one has figures.
func (e *evidence) expected() bool {
	return e.words.least() > 0 || e.sounds.least() > 0 || e.figures.src+e.figures.tgt > 0
}

// commonMeanings counts the words that the dictionary knows, once a unit.
func (p *pair) commonMeanings() tally {
	if p.counted {
		return p.tallied
	}
	p.counted, p.tallied = true, tally{}
	var src, tgt bitset
	for i := range p.tgt.meanings {
		p.tallied.tgt += tgt.add(uint32(p.tgt.meanings[i].id))
	}
	for i := range p.src.meanings {
		if id := uint32(p.src.meanings[i].id); src.add(id) == 1 {
			p.tallied.src++
			p.tallied.both += int(tgt[id>>6&63] >> (id & 63) & 1)
		}
	}
	return p.tallied
}

// mayBeOmitted reports quickly, by the words that the dictionary knows, that the evidence may speak for a part left out: that it
// does where the sounds and figures speak for that as much as they can. A source of several sentences needs to be weighed.
func (p *pair) mayBeOmitted() bool {
	if p.weighed || !p.oneSentence() {
		return true
	}
	e := evidence{words: p.commonMeanings(), sounds: tally{tgt: 6}}
	if p.src.digits > 0 {
		e.figures.src = 3
	}
	f := e.omitted(p.from, p.to, p.src.stops, p.tgt.stops)
	return dot(omittedWeights[:], f[:]) >= omittedEnough
}

// mayBeUnrelated reports the same of sides that have nothing to do with one another.
func (p *pair) mayBeUnrelated() bool {
	if p.weighed {
		return true
	}
	e := evidence{words: p.commonMeanings(), sounds: tally{src: 8, tgt: 8}}
	if p.src.digits+p.tgt.digits > 0 {
		e.figures.src = 4
	}
	f := e.unrelated(p.from, p.to)
	return dot(unrelatedWeights[:], f[:]) >= unrelatedEnough
}

// oneSentence reports that nearly all of the source is its first sentence, and that no word stands behind that.
func (p *pair) oneSentence() bool {
	ends, list, known := p.src.ends, p.src.list, p.src.meanings
	if len(ends) != 1 {
		return len(ends) == 0
	}
	return float64(ends[0])/float64(len(p.Source.Text.Plain)+1) >= leastSentence &&
		(len(list) == 0 || list[len(list)-1].start < ends[0]) && (len(known) == 0 || known[len(known)-1].at < ends[0])
}

// leastSentence is the share of a source from which on one sentence is all of it.
const leastSentence = 0.9

func (p *pair) share() evidence {
	var s evidence
	var per [mostSentences]tally
	ends := p.src.ends[:min(len(p.src.ends), mostSentences)]
	var src, tgt bitset
	for _, m := range p.tgt.meanings {
		s.words.tgt += tgt.add(uint32(m.id))
	}
	k := 0
	for _, m := range p.src.meanings {
		for k < len(ends) && m.at >= ends[k] {
			k++
		}
		s.words.take(uint32(m.id), &src, &tgt, &per, k)
	}
	src, tgt = bitset{}, bitset{}
	p.tgt.sounds(p.Target.Text.Plain, func(code uint32, _ int32) { s.sounds.tgt += tgt.add(code) })
	at := sentences{ends: p.src.ends}
	p.src.sounds(p.Source.Text.Plain, func(code uint32, i int32) { s.sounds.take(code, &src, &tgt, &per, at.of(i)) })
	src, tgt = bitset{}, bitset{}
	p.tgt.figures(p.Target.Text.Plain, func(n uint32, _ int32) { s.figures.tgt += tgt.add(n) })
	at.k = 0
	p.src.figures(p.Source.Text.Plain, func(n uint32, i int32) { s.figures.take(n, &src, &tgt, &per, at.of(i)) })
	start := int32(0)
	for k := 0; k <= len(ends) && k < mostSentences; k++ {
		end := int32(len(p.Source.Text.Plain))
		if k < len(ends) {
			end = ends[k]
		}
		share := float64(end-start) / float64(len(p.Source.Text.Plain)+1)
		start = end
		if lost := float64(per[k].src) - 2.5*float64(per[k].both); share < leastSentence && lost > s.lost {
			s.lost, s.lostShare, s.lostAt = lost, share, k
		}
	}
	return s
}

// mostSentences bounds the sentences of a source that are looked at one by one.
const mostSentences = 12

// sentences tells by a place of a text which sentence it is in; the places must come in order.
type sentences struct {
	ends []int32
	k    int
}

func (x *sentences) of(at int32) int {
	for x.k < len(x.ends) && at >= x.ends[x.k] {
		x.k++
	}
	return x.k
}

// sounds visits the consonants of words that may be a name or a word that many languages have, with the place of the word.
func (g *glance) sounds(s string, visit func(code uint32, at int32)) {
	for i := range g.list {
		w := &g.list[i]
		if w.letters < 4 && w.is&shouted == 0 || w.is&numeric != 0 || w.script != lang.Latin && w.script != lang.Cyrillic {
			continue
		}
		if code, n := consonants(w.of(s), w.is&shouted != 0); n >= 4 || n == 3 && w.is&capital != 0 || w.is&shouted != 0 {
			visit(code*0x9E3779B1>>16, w.start)
		}
	}
}

// consonants are the first four consonants of a word, those alike in many languages taken as one, in base 16; a
// vowel that begins it counts as one. Those of capitals are read one by one: ЦСКА is CSKA.
func consonants(w string, letters bool) (code uint32, n int) {
	last := uint32(0)
	for i, size := 0, 0; i < len(w); i += size {
		c := uint32(0)
		if b := w[i]; b < 0x80 {
			c, size = asciiSound(w, i, letters), 1
		} else {
			var r rune
			if r, size = runeAt(w, i); r >= 0x410 && r < 0x460 {
				c = uint32(cyrillicSound[(r-0x410)&63])
			} else if r >= 0xC0 && r < 0x180 {
				c = accented(r)
			}
		}
		if c == 0 && i == 0 {
			c = 13 // a vowel
		}
		if c == 0 || c == last && !letters {
			if c == 0 {
				last = 0
			}
			continue
		}
		last = c
		code = code<<4 | c
		if n++; n == 4 {
			break
		}
	}
	return code, n
}

// asciiSound is the class of the letter at i.
func asciiSound(w string, i int, letters bool) uint32 {
	b, next := w[i], byte(0)
	if i+1 < len(w) {
		next = w[i+1] | 0x20
	}
	switch b | 0x20 {
	case 'c':
		if letters && b == 'C' || next == 'e' || next == 'i' || next == 'y' {
			return 6
		}
	case 'p':
		if next == 'h' {
			return 10
		}
	}
	return uint32(latinSound[b&0x7F])
}

func accented(r rune) uint32 {
	switch r {
	case 'ç', 'š', 'ś', 'ß', 'ž', 'ź', 'ż', 'Š', 'Ś', 'Ž', 'Ź', 'Ż':
		return 6
	case 'č', 'ć', 'Č', 'Ć':
		return 3
	case 'ñ', 'ń', 'ň':
		return 8
	case 'ł', 'Ł':
		return 11
	case 'ř', 'Ř':
		return 9
	case 'ď':
		return 4
	case 'ť':
		return 5
	case 'ğ':
		return 2
	}
	return 0
}

// The classes: 1 b, 2 g j, 3 k ch, 4 d, 5 t, 6 s z sh, 7 m, 8 n, 9 r, 10 f v w, 11 l, 12 p.
var latinSound = classTable("b1g2j2c3k3q3d4t5s6z6x6m7n8r9f:v:w:l;p<")
var cyrillicSound = func() (t [64]uint8) {
	for r, c := range map[rune]uint8{'б': 1, 'г': 2, 'ж': 2, 'к': 3, 'ч': 3, 'х': 0, 'д': 4, 'т': 5, 'с': 6, 'з': 6, 'ц': 6, 'ш': 6, 'щ': 6, 'м': 7, 'н': 8, 'р': 9, 'ф': 10, 'в': 10, 'л': 11, 'п': 12, 'ґ': 2} {
		if r >= 0x430 && r < 0x450 {
			t[r-0x410], t[r-0x430] = c, c
		}
	}
	return t
}()

func classTable(of string) (t [128]uint8) {
	for i := 0; i < len(of); i += 2 {
		t[of[i]], t[of[i]-32] = of[i+1]-'0', of[i+1]-'0'
	}
	return t
}

func isDigit(c byte) bool { return c-'0' < 10 }

// thousands is how long the separator at i is behind which just three digits stand, 0 where there is none.
func thousands(s string, i int) int {
	for _, x := range [...]string{",", ".", " ", "'", "’", "\u00a0", "\u202f"} {
		b := i + len(x)
		if strings.HasPrefix(s[i:], x) && b+3 <= len(s) && isDigit(s[b]) && isDigit(s[b+1]) && isDigit(s[b+2]) && (b+3 == len(s) || !isDigit(s[b+3])) {
			return len(x)
		}
	}
	return 0
}

// number reads the digits at i, over separators of thousands, and gives their end. Zeros behind them are left out: 370
// thousand is 37 ten thousands.
func number(s string, i int) (n uint32, end int) {
	for i < len(s) && isDigit(s[i]) {
		n = n*10 + uint32(s[i]-'0')
		if i++; i < len(s) && !isDigit(s[i]) {
			i += thousands(s, i)
		}
	}
	for n > 9 && n%10 == 0 {
		n /= 10
	}
	return n, i
}

// figures visits the digits of numbers, each side of a decimal point, a colon or a hyphen by itself: 4.20 is 4:20.
func (g *glance) figures(s string, visit func(n uint32, at int32)) {
	if g.digits == 0 {
		return
	}
	done := 0
	for i := range g.list {
		w := &g.list[i]
		if w.is&numeric == 0 {
			continue
		}
		for at := max(int(w.start), done); at < int(w.end); {
			if !isDigit(s[at]) {
				at++
				continue
			}
			n, end := number(s, at)
			at, done = end, end
			visit(n*0x9E3779B1>>16, w.start)
		}
	}
}
