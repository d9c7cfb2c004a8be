package align

import "testing"

// A piece of a bead counts against it when it shares nothing with the other side and has words that could, and when
// sentences beside the other side share more with it.
func TestPieces(t *testing.T) {
	src := lines([]string{"Prague was quiet.", "Vienna was not.", "It rained there."})
	tgt := lines([]string{"Prag war ruhig.", "Dort regnete es.", "Wien war es nicht."})
	e := weigh(src, tgt, Options{From: "en", To: "de"})
	e.lattice(wholeBand(len(src), len(tgt)))
	against := func(i, j, srcs, tgts int) [2]float32 {
		var f vector
		e.pieces(&f, i, j, shape{srcs, tgts})
		return [2]float32{f[featPieces], f[featPieces+1]}
	}
	for _, c := range []struct {
		name               string
		i, j, srcs, tgts   int
		nothing, elsewhere bool
	}{
		{"one to one is no larger bead", 1, 0, 1, 1, false, false},
		{"a piece that has its counterpart behind", 0, 0, 2, 1, true, true},
		{"a bead with both counterparts", 0, 0, 2, 3, false, false},
	} {
		if got := against(c.i, c.j, c.srcs, c.tgts); got[0] > 0 != c.nothing || got[1] > 0 != c.elsewhere {
			t.Errorf("%s: pieces = %v, want nothing shared %v, more shared elsewhere %v", c.name, got, c.nothing, c.elsewhere)
		}
	}
}
