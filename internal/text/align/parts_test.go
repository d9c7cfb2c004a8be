package align

import (
	"fmt"
	"testing"
)

func TestAlignInParts(t *testing.T) {
	var src, tgt []Sentence
	for i := range 6000 {
		src = append(src, Sentence{Text: fmt.Sprintf("In %d it rained.", i), Block: i / 3})
		tgt = append(tgt, Sentence{Text: fmt.Sprintf("%d年下雨了。", i), Block: i / 3})
	}
	tgt = append(tgt[:1900:1900], tgt[1930:]...)
	for _, c := range []struct {
		name     string
		src, tgt []Sentence
		right    int
	}{
		{"whole", src, tgt, 5900}, {"hardly any target", src, tgt[:5], 0}, {"hardly any source", src[:5], tgt, 0}, {"nothing", nil, tgt, 0},
	} {
		i, j, right := 0, 0, 0
		for _, b := range Align(c.src, c.tgt, Options{From: "en", To: "zh-Hans"}) {
			if b.Src.Start != i || b.Tgt.Start != j || b.Src.Len()+b.Tgt.Len() == 0 {
				t.Fatalf("%s: bead %v %v after (%d, %d)", c.name, b.Src, b.Tgt, i, j)
			}
			i, j = b.Src.End, b.Tgt.End
			if b.Src.Len() == 1 && b.Tgt.Len() == 1 && c.src[b.Src.Start].Block == c.tgt[b.Tgt.Start].Block {
				right++
			}
		}
		if i != len(c.src) || j != len(c.tgt) || right < c.right {
			t.Errorf("%s: ends at (%d, %d) of (%d, %d), %d pairs right, want %d", c.name, i, j, len(c.src), len(c.tgt), right, c.right)
		}
	}
}

// Beads that a person made stand, and what is around them is aligned anew.
func TestAlignAroundFixedBeads(t *testing.T) {
	src := lines([]string{"It rained.", "Nobody left.", "At 9:30 the doors opened.", "Snow fell."})
	tgt := lines([]string{"Шёл дождь.", "Никто не ушёл.", "В 9:30 двери открылись.", "Пошёл снег."})
	opt := Options{From: "en", To: "ru", Fixed: []Bead{
		{Src: Run{1, 1}, Tgt: Run{1, 2}}, {Src: Run{1, 2}, Tgt: Run{2, 2}}, {Src: Run{0, 1}, Tgt: Run{3, 4}}, // the last does not fit in
	}}
	got := ""
	for _, b := range Align(src, tgt, opt) {
		got += fmt.Sprintf("%d-%d ", b.Src.Len(), b.Tgt.Len())
		if fixed := b.Src.Len() == 0 || b.Tgt.Len() == 0; fixed != (b.Score == 1) {
			t.Errorf("bead %v %v has the score %v", b.Src, b.Tgt, b.Score)
		}
	}
	if want := "1-1 0-1 1-0 1-1 1-1 "; got != want {
		t.Errorf("aligned as %s, want %s", got, want)
	}
}
