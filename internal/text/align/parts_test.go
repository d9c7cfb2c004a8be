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
