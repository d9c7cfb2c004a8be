package names

// Consonants as bits. A letter is the set of those that it may stand for.
const (
	cP uint32 = 1 << iota
	cB
	cM
	cF
	cV
	cW
	cT
	cD
	cN
	cL
	cR
	cK
	cG
	cH
	cS
	cZ
	cSh
	cZh
	cCh
	cJ
	cTs
	cY
	consonants = iota
)

// neighbours lists, for every consonant, those that transliterations mix it up with.
var neighbours = [consonants]uint32{
	cB | cF, cP | cV, cN, cV | cP | cH, cF | cW | cB, cV | cG | cH, cD | cTs | cCh | cS, cT | cZ | cJ, cM | cL, cR | cN, cL | cZh,
	cG | cH | cCh, cK | cH | cJ | cZh, cK | cG | cF, cZ | cSh | cTs, cS | cZh | cTs | cJ, cS | cCh | cZh | cH, cJ | cSh | cZ | cR,
	cTs | cSh | cJ | cK, cZh | cCh | cG | cY, cS | cZ | cCh | cT, cJ,
}

// near is all the neighbours of a set of consonants.
func near(set uint32) uint32 { return nearHalves[0][set%halfSet] | nearHalves[1][set/halfSet] }

// halfSet is how many sets there are of half the consonants.
const halfSet = 1 << (consonants / 2)

// nearHalves are the neighbours of the sets of the first half of the consonants, and of the second.
var nearHalves = func() (out [2][halfSet]uint32) {
	for set := range uint32(halfSet) {
		for c := range consonants / 2 {
			if set>>c&1 != 0 {
				out[0][set] |= neighbours[c]
				out[1][set] |= neighbours[c+consonants/2]
			}
		}
	}
	return out
}()

// sound is a consonant or a vowel of a reading. Costs and weights are hundredths of a consonant.
type sound struct {
	set    uint32 // consonants that it may be; 0 for a vowel
	near   uint32 // consonants next to these
	vowel  byte   // a e i o u; 0 for a consonant
	weight uint8  // what it counts in a name's length
	drop   uint8  // what it costs when the other side lacks it
}

// Weights and costs.
const (
	weightConsonant, weightVowel, weightSlight       = 100, 35, 10
	dropConsonant, dropVowel, dropSlight, dropEnding = 150, 32, 7, 4
	dropCoda                                         = 60
	costNear, costFar                                = 45, 170
)

// maxSounds bounds how much of a name is read.
const maxSounds = 40

// Sounds is how a name is heard. The zero value is a name without sounds; Read fills it and takes no memory
// beside it, so that a Sounds can be kept and used again.
type Sounds struct {
	list    [maxSounds]sound
	n       int
	weight  int
	stem    int    // sounds before an ending of inflection
	bag     uint32 // all consonants that it may have
	nearBag uint32
	abjad   bool // written without its short vowels
	han     bool
}

// Len is how many consonants and vowels were heard.
func (s *Sounds) Len() int { return s.n }

func (s *Sounds) reset() {
	s.n, s.weight, s.stem, s.bag, s.nearBag, s.abjad, s.han = 0, 0, 0, 0, 0, false, false
}

func (s *Sounds) consonant(set uint32) {
	s.put(sound{set: set, weight: weightConsonant, drop: dropConsonant})
}

// slight adds a consonant that spellings often leave out.
func (s *Sounds) slight(set uint32) { s.put(sound{set: set, weight: 40, drop: 40}) }

func (s *Sounds) vowel(v byte) { s.put(sound{vowel: v, weight: weightVowel, drop: dropVowel}) }

// weak adds a vowel that only carries a consonant: the u of 布 and ブ.
func (s *Sounds) weak(v byte) { s.put(sound{vowel: v, weight: weightSlight, drop: dropSlight}) }

func (s *Sounds) put(x sound) {
	if s.n == maxSounds {
		return
	}
	if s.n > 0 {
		last := &s.list[s.n-1]
		if x.set != 0 && last.set == x.set {
			last.weight, last.drop = max(last.weight, x.weight), max(last.drop, x.drop)
			return
		}
		if x.set == 0 && last.vowel == x.vowel {
			return
		}
	}
	x.near = near(x.set)
	s.bag |= x.set
	s.nearBag |= x.near
	s.list[s.n] = x
	s.n++
}

// finish computes what is compared; ending is how many sounds at the end belong to an ending of inflection.
func (s *Sounds) finish(ending int) {
	s.stem = max(s.n-ending, 0)
	for i := range s.list[:s.n] {
		x := &s.list[i]
		if i >= s.stem {
			x.weight, x.drop = min(x.weight, weightSlight), dropEnding
		}
		s.codas(i)
		s.weight += int(x.weight)
	}
}

// codas makes l, r and n before a consonant or at the end cheaper to leave out: many languages do not say them, and
// Chinese and Japanese have no way to write them.
func (s *Sounds) codas(i int) {
	x := &s.list[i]
	if x.set == 0 || x.drop < dropConsonant || i == 0 || s.list[i-1].set != 0 && i+1 < s.n {
		return
	}
	if i+1 < s.n && s.list[i+1].set == 0 {
		return
	}
	switch {
	case x.set&^(cL|cR|cZh|cW) == 0 && x.set&(cL|cR) != 0:
		x.drop = dropCoda
	case x.set&cH != 0:
		x.drop = 60
	case x.set&cN != 0 && i+1 < s.n && s.list[i+1].set&(cN|cM) != 0:
		x.drop = 45
	}
}

// Alike tells how much two names sound alike, 0 to 1: 1 - the cost of the cheapest alignment of their sounds over
// their mean length. It is symmetric; equal readings give 1. From .75 on two spellings may be taken for one name.
func (s *Sounds) Alike(o *Sounds) float64 {
	if s.n == 0 || o.n == 0 {
		return 0
	}
	mean := float64(s.weight+o.weight) / 2
	if mean == 0 {
		return 0
	}
	return max(0, 1-float64(s.distance(o, unbounded))/mean)
}

// Like reports whether Alike is at least the figure; it is quick to say no.
func (s *Sounds) Like(o *Sounds, least float64) bool {
	if s.n == 0 || o.n == 0 {
		return false
	}
	mean := float64(s.weight+o.weight) / 2
	most := int((1 - least) * mean)
	if s.unheard(o.bag, o.nearBag) > most || o.unheard(s.bag, s.nearBag) > most {
		return false
	}
	return max(0, 1-float64(s.distance(o, most+1))/mean) >= least
}

// unheard is what the sounds cost at the least that a side with these consonants, and those next to them, cannot have.
func (s *Sounds) unheard(bag, nearBag uint32) (cost int) {
	for i := range s.list[:s.n] {
		x := &s.list[i]
		if x.set == 0 || x.set&bag != 0 {
			continue
		}
		drop := int(x.drop)
		if drop == dropCoda {
			drop /= 2
		}
		switch {
		case x.set&(likeU|likeI) != 0:
			drop = min(drop, 15) // a vowel may take its place
		case x.near&bag != 0 || x.set&nearBag != 0:
			drop = min(drop, costNear)
		}
		cost += drop
	}
	return cost
}

// unbounded is a bound that no alignment reaches.
const unbounded = 1 << 20

// distance is the cost of reading one as the other; where it is more than most it may be any figure above.
func (s *Sounds) distance(o *Sounds, most int) int {
	han := s.han || o.han
	var t alignment
	t.begin(o, s.abjad, han, most)
	top := 0
	for i := range s.n {
		a := &s.list[i]
		drop := a.dropCost(o.abjad, han)
		before := top
		if top += drop; t.next(a, drop, before, top) < 0 {
			return most + 1
		}
	}
	return t.row[o.n]
}

// alignment is one row of the table of costs by which a name is aligned with sounds that come one by one. Costs above the
// bound are not followed up (Ukkonen 1985): only the columns up to the last one within it, and what these reach.
type alignment struct {
	list  []sound
	drops [maxSounds]int
	row   [maxSounds + 1]int
	most  int
	last  int // the last column within the bound, -1 for none
}

func (t *alignment) begin(s *Sounds, abjad, han bool, most int) {
	t.list, t.most, t.last = s.list[:s.n], most, 0
	for j := range t.list {
		t.drops[j] = t.list[j].dropCost(abjad, han)
		t.row[j+1] = t.row[j] + t.drops[j]
		if t.row[j+1] <= most {
			t.last = j + 1
		}
	}
}

// next takes in a sound that costs drop to leave out, before and top being the costs of the name's beginning without and
// with it; it gives the last column within the bound.
func (t *alignment) next(a *sound, drop, before, top int) int {
	last := -1
	if top <= t.most {
		last = 0
	}
	diagonal, left := before, top
	list, most := t.list, t.most
	drops, row := t.drops[:len(list)], t.row[1:len(list)+1]
	for j := range list {
		if j > t.last && left > most {
			break
		}
		up := row[j]
		if left = min(up+drop, left+drops[j]); diagonal < left && diagonal <= most {
			if b := &list[j]; a.set&b.set != 0 {
				left = diagonal
			} else {
				left = min(left, diagonal+swapCost(a, b))
			}
		}
		diagonal, row[j] = up, left
		if left <= most {
			last = j + 1
		}
	}
	t.last = last
	return last
}

// dropCost is what it costs that the other side lacks a sound. An abjad leaves vowels unwritten, and Chinese has no r at
// the end of a syllable.
func (x *sound) dropCost(abjad, han bool) int {
	if han && x.drop == dropCoda && x.set&(cL|cR) != 0 {
		return dropCoda / 2
	}
	if abjad && x.set == 0 {
		return dropEnding
	}
	return int(x.drop)
}

// swapCost is what it costs that one side has a and the other b at a place, where they have no consonant in common.
func swapCost(a, b *sound) int {
	if a.set != 0 && b.set != 0 {
		cost := costFar
		if (a.near&b.set)|(b.near&a.set) != 0 {
			cost = costNear
		}
		return min(cost, int(a.drop)+int(b.drop))
	}
	if a.set == 0 && b.set == 0 {
		if a.vowel == b.vowel {
			return 0
		}
		if a.weight <= weightSlight || b.weight <= weightSlight {
			return 5
		}
		return vowelCost[vowelIndex[a.vowel]&7][vowelIndex[b.vowel]&7]
	}
	// u and w, i and y are one sound in two roles.
	if a.set == 0 {
		a, b = b, a
	}
	if a.set&likeU != 0 && (b.vowel == 'u' || b.vowel == 'o') || a.set&likeI != 0 && b.vowel == 'i' {
		return 15
	}
	return costFar
}

// likeU and likeI are consonants in whose place a vowel may stand.
const likeU, likeI = cW | cV, cY | cJ | cZh

var vowelIndex = func() (out [256]uint8) {
	for v := range out {
		out[v] = 4
	}
	out['a'], out['e'], out['i'], out['o'] = 0, 1, 2, 3
	return out
}()

// vowelCost is what it costs that one side has a, e, i, o or u and the other another of them.
var vowelCost = [8][8]int{
	{0, 14, 34, 14, 25},
	{14, 0, 14, 20, 34},
	{34, 14, 0, 36, 31},
	{14, 20, 36, 0, 14},
	{25, 34, 31, 14, 0},
}

// Alike is Sounds.Alike for two names as they are written, in whatever script and language.
func Alike(a, b string) float64 {
	var x, y Sounds
	x.Read(a, "")
	y.Read(b, "")
	return x.Alike(&y)
}
