package check

import (
	"testing"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

func TestSameNumber(t *testing.T) {
	for _, c := range []struct {
		source, target string
		want           bool
	}{
		{"«Хватит!» — скандировали около двух тысяч человек.", "“Enough!” chanted some 2,000 people.", true},
		{"Погибли 37 человек.", "Thirty-seven people died.", true},
		{"Погибли 10 человек.", "Ten people died.", false},
		{"Погибли 37 человек.", "Thirty-eight people died.", false},
		{"Это было в 2020 году.", "It happened in 2020.", false},
		{"Погибли люди.", "Thirty-eight people died.", false},
	} {
		side := func(l, text string) Side {
			return Side{Lang: lang.MustParse(l), Text: markup.Plain(text), Block: -1}
		}
		var p pair
		p.begin(&Unit{Source: side("ru", c.source), Target: side("en", c.target)})
		if got := p.sameNumber(); got != c.want {
			t.Errorf("sameNumber of %q and %q is %t, want %t", c.source, c.target, got, c.want)
		}
		if n := testing.AllocsPerRun(5, func() { p.sameNumber() }); n > 0 {
			t.Errorf("sameNumber of %q allocates %v times, want none", c.source, n)
		}
	}
}
