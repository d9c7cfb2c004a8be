package align

import "math"

// shape is how many sentences of each side a bead has.
type shape struct{ src, tgt int }

// shapes lists the beads that are considered.
var shapes = [...]shape{
	{1, 1}, {1, 0}, {0, 1}, {1, 2}, {2, 1}, {2, 2}, {1, 3}, {3, 1}, {2, 3}, {3, 2}, {1, 4}, {4, 1}, {3, 3}, {1, 5}, {5, 1},
}

// The features of a bead. A bead's score is their weighted sum.
const (
	featShape     = 0 // one for each shape
	featLength    = featShape + len(shapes)
	featMarks     = featLength + 12
	featChannels  = featMarks + 2*markCount
	featSkipped   = featChannels + 5*int(channels)
	featOpenEnd   = featSkipped + 6
	featLowStart  = featOpenEnd + 1
	featDigit     = featLowStart + 1
	featEnds      = featDigit + 1
	featBrackets  = featEnds + 4
	featNext      = featBrackets + 2
	featBlock     = featNext + 3
	featKind      = featBlock + 3
	featPieces    = featKind + 1
	featRunOfGaps = featPieces + 2 // not a bead's own: the bead before it was a gap too
	featCount     = featRunOfGaps + 1
)

type vector [featCount]float32

// features fills f for the bead of shape k that begins at source sentence i and target sentence j.
func (e *evidence) features(f *vector, i, j, k int) {
	*f = vector{}
	s := shapes[k]
	f[featShape+k] = 1
	a, b := e.src[i:i+s.src], e.tgt[j:j+s.tgt]
	if s.src == 0 || s.tgt == 0 {
		e.skipped(f, i, j, s)
		return
	}
	e.lengths(f, i, j, s)
	e.marks(f, a, b)
	e.channelsOf(f, i, j, s)
	e.joints(f, a, b)
	e.nexts(f, i+s.src, j+s.tgt)
	e.pieces(f, i, j, s)
	if e.blocks {
		e.blocksOf(f, i, j, s)
	}
	if kindClass(a[0].kind) != kindClass(b[0].kind) {
		f[featKind] = 1
	}
}

// lengths: how far the two lengths are from the texts' common ratio, apart for 1-1 and for larger beads.
func (e *evidence) lengths(f *vector, i, j int, s shape) {
	ls := float32(e.srcLen[i+s.src]-e.srcLen[i]) * e.ratio
	lt := float32(e.tgtLen[j+s.tgt] - e.tgtLen[j])
	z := (lt - ls) / float32(math.Sqrt(float64(lt+ls)/2+4))
	r := float32(math.Log(float64(lt+2) / float64(ls+2)))
	at := featLength
	if s.src+s.tgt > 2 {
		at += 6
	}
	az := abs(z)
	f[at] = min(az, 6)
	f[at+1] = min(az*az, 20) / 4
	f[at+2] = min(abs(r), 3)
	f[at+3] = min(r*r, 4)
	f[at+4] = max(min(r, 2), -2)
	if az > 4 {
		f[at+5] = 1
	}
}

// marks: punctuation on both sides, and on one only.
func (e *evidence) marks(f *vector, a, b []profile) {
	for m := range markCount {
		var x, y float32
		for n := range a {
			x += float32(a[n].marks[m])
		}
		for n := range b {
			y += float32(b[n].marks[m])
		}
		f[featMarks+2*m] = min(x, y, 3)
		f[featMarks+2*m+1] = min(abs(x-y), 4)
	}
}

// channelsOf: evidence shared, and promised but not shared.
func (e *evidence) channelsOf(f *vector, i, j int, s shape) {
	var worth [channels]float32
	for n := i; n < i+s.src; n++ {
		for l := range e.shared[n] {
			if t := int(e.shared[n][l].to); t >= j && t < j+s.tgt {
				for c := range worth {
					worth[c] += e.shared[n][l].worth[c]
				}
			}
		}
	}
	for c := range worth {
		var x, y float32
		for n := i; n < i+s.src; n++ {
			x += e.srcExpect[c][n]
		}
		for n := j; n < j+s.tgt; n++ {
			y += e.tgtExpect[c][n]
		}
		w := min(worth[c], x, y)
		at := featChannels + 5*c
		f[at] = float32(math.Sqrt(float64(min(w, 16))))
		f[at+1] = min(w, 6) / 2
		f[at+2] = min(x-w, 6) / 2
		f[at+3] = min(y-w, 6) / 2
		f[at+4] = w / (max(x, y) + .7)
	}
}

// skipped: a sentence without counterpart: how long it is, and what it shares with any sentence nearby.
func (e *evidence) skipped(f *vector, i, j int, s shape) {
	at := featSkipped
	best := float32(0)
	length := float32(0)
	if s.tgt == 0 {
		length = e.src[i].length * e.ratio
		for _, worth := range e.grid.row(i, j-nearby, j+nearby+1) {
			best = max(best, worth)
		}
	} else {
		at += 3
		length = e.tgt[j].length
		for n := i - nearby; n < i+nearby; n++ {
			best = max(best, e.grid.at(n, j))
		}
	}
	f[at] = float32(math.Log(float64(length + 1)))
	f[at+1] = min(best, 5)
	if length < 3 {
		f[at+2] = 1
	}
}

// joints: inside a bead, pieces that do not end with a stop or begin in lower case belong together; and
// both sides should agree on whether the last piece ends with a stop.
func (e *evidence) joints(f *vector, a, b []profile) {
	for _, side := range [2][]profile{a, b} {
		for n := 0; n+1 < len(side); n++ {
			if side[n].openEnd {
				f[featOpenEnd]++
			}
			if side[n+1].lowStart {
				f[featLowStart]++
			}
			if side[n+1].digitStart {
				f[featDigit]++
			}
		}
		open := 0
		for n := range side {
			open += int(side[n].brackets)
		}
		if open != 0 {
			f[featBrackets]++
			if len(side) == 1 {
				f[featBrackets+1]++
			}
		}
	}
	x, y := a[len(a)-1], b[len(b)-1]
	if x.openEnd && y.openEnd {
		f[featEnds] = 1
	} else if x.openEnd != y.openEnd {
		f[featEnds+1] = 1
	}
	if x.pauseEnd && y.pauseEnd {
		f[featEnds+2] = 1
	} else if x.pauseEnd != y.pauseEnd {
		f[featEnds+3] = 1
	}
}

// nexts: what follows a bead on either side should begin as a sentence does.
func (e *evidence) nexts(f *vector, i, j int) {
	low := func(of []profile, n int) {
		if n >= len(of) {
			return
		}
		if of[n].lowStart {
			f[featNext]++
			if n > 0 && of[n-1].openEnd {
				f[featNext+1]++
			}
		}
		if of[n].digitStart && n > 0 && of[n-1].openEnd {
			f[featNext+2]++
		}
	}
	low(e.src, i)
	low(e.tgt, j)
}

// blocksOf: a bead that begins a block on both sides is likely, on one only it is not; ends likewise.
func (e *evidence) blocksOf(f *vector, i, j int, s shape) {
	x := i == 0 || e.src[i-1].block != e.src[i].block
	y := j == 0 || e.tgt[j-1].block != e.tgt[j].block
	u := i+s.src == len(e.src) || e.src[i+s.src].block != e.src[i].block
	v := j+s.tgt == len(e.tgt) || e.tgt[j+s.tgt].block != e.tgt[j].block
	if x && y {
		f[featBlock]++
	}
	if u && v {
		f[featBlock+1]++
	}
	if x != y {
		f[featBlock+2]++
	}
	if u != v {
		f[featBlock+2]++
	}
}

// kindClass takes headings of all levels together, and the title with them.
func kindClass(kind string) string {
	if kind == "title" {
		return "heading"
	}
	if len(kind) > 7 && kind[:7] == "heading" {
		return kind[:7]
	}
	return kind
}

// allowed reports whether the bead stays inside one block on each side.
func (e *evidence) allowed(i, j int, s shape) bool {
	return (s.src < 2 || e.src[i].block == e.src[i+s.src-1].block) && (s.tgt < 2 || e.tgt[j].block == e.tgt[j+s.tgt-1].block)
}

func abs(x float32) float32 {
	if x < 0 {
		return -x
	}
	return x
}

func (w *vector) dot(f *vector) float32 {
	var sum float32
	for n := range f {
		sum += w[n] * f[n]
	}
	return sum
}
