package align

import (
	"strings"
	"testing"
)

// Two texts that have nothing to do with one another must not be called a translation: of each set of the
// development data, every source is held against the next document's target.
func TestUnrelatedTexts(t *testing.T) {
	docs := developmentData(t)
	sure, all := 0, 0
	for n := 0; n+1 < len(docs); n++ {
		a, b := docs[n], docs[n+1]
		if a.Set != b.Set || len(a.Src) > 200 {
			continue
		}
		for _, bead := range Align(lines(a.Src), lines(b.Tgt), a.options()) {
			all++
			if bead.Src.Len() > 0 && bead.Tgt.Len() > 0 && bead.Score > .5 {
				sure++
			}
		}
	}
	if share := float64(sure) / float64(all); share > .05 {
		t.Errorf("of %d beads between unrelated texts %.1f %% have a confidence above .5, want 5 %% at most", all, 100*share)
	}
}

func TestOddTexts(t *testing.T) {
	equal := strings.Split(strings.Repeat("It rained.|", 800), "|")
	long := lines([]string{strings.Repeat("It rained in Geneva on 12 May. ", 20_000), "Nobody left."})
	for name, c := range map[string]struct{ src, tgt []Sentence }{
		"all equal":                     {lines(equal), lines(equal[:750])},
		"one line of a megabyte":        {long, lines([]string{"Шёл дождь.", "Никто не ушёл."})},
		"both with a megabyte":          {long, long},
		"empty lines":                   {lines(make([]string, 500)), lines(make([]string, 3))},
		"a number in every line, equal": {lines(repeat("12 May 2021", 900)), lines(repeat("12.05.2021", 900))},
	} {
		t.Run(name, func(t *testing.T) {
			i, j := 0, 0
			for _, b := range Align(c.src, c.tgt, Options{From: "en", To: "ru"}) {
				if b.Src.Start != i || b.Tgt.Start != j {
					t.Fatalf("bead %v %v after (%d, %d)", b.Src, b.Tgt, i, j)
				}
				i, j = b.Src.End, b.Tgt.End
			}
			if i != len(c.src) || j != len(c.tgt) {
				t.Errorf("ends at (%d, %d) of (%d, %d)", i, j, len(c.src), len(c.tgt))
			}
		})
	}
}

func repeat(s string, n int) []string {
	out := make([]string, n)
	for i := range out {
		out[i] = s
	}
	return out
}
