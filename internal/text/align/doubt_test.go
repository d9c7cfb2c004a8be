package align_test

import (
	"testing"

	"recto/internal/text/align"
	"recto/internal/text/lang"
)

func TestDoubts(t *testing.T) {
	var d align.Doubts
	for _, c := range []struct {
		from, src, to, tgt string
		sources, targets   int
		want               align.Doubt
	}{
		{"en", "The ferry left.", "zh", "", 1, 0, align.DoubtAlone},
		{"en", "The ferry left at 19:40 with 12 people.", "zh", "渡船19:40开，船上有15个人。", 1, 1, align.DoubtFigures},
		{"en", "No.", "ru", "Никто не знает, почему паром так и не отошёл от пристани в тот вечер.", 1, 1, align.DoubtLength},
		{"en", "The lanky clerk shrugged.", "de", "Draußen regnete es längst.", 1, 1, align.DoubtWords},
		{"en", "The president spoke. The minister left.", "ru", "Президент говорил, а министр ушёл.", 2, 1, align.DoubtJoined},
		{"en", "The president spoke on Monday.", "ru", "Президент говорил в понедельник.", 1, 1, align.DoubtOther},
	} {
		if got := d.Of(c.src, lang.MustParse(c.from), c.tgt, lang.MustParse(c.to), c.sources, c.targets); got != c.want {
			t.Errorf("%q - %q: %s, want %s", c.src, c.tgt, got, c.want)
		}
	}
}
