package quantity

import (
	"math"
	"strings"
	"unicode/utf8"
)

// eras are the years before the first of a Japanese era, and of the Republic of China.
var eras = []struct {
	name   string
	before float64
}{{"令和", 2018}, {"平成", 1988}, {"昭和", 1925}, {"大正", 1911}, {"明治", 1867}, {"民国", 1911}, {"民國", 1911}}

// era adds the year of a year of an era: 令和6年 is 2024.
func (r *Reader) era(q *Quantity) {
	if !r.wide || q.Values[0] > 120 {
		return
	}
	before := r.before(q.Start, 6)
	if len(before) < 6 || before[5] < utf8.RuneSelf {
		return
	}
	for _, e := range eras {
		if strings.HasSuffix(before, e.name) {
			q.add(q.Values[0] + e.before)
		}
	}
}

// nightsTo stand before the day that a night ends on, which begins the day before.
var nightsTo = []string{"ночь на ", "ніч на ", "Nacht zum ", "Nacht auf den "}

// night adds the day that a night begins on: в ночь на 5 мая.
func (r *Reader) night(q *Quantity) {
	if r.base == "en" {
		return
	}
	v := q.Values[0]
	if v < 1 || v > 31 || !hasAnySuffix(r.before(q.Start, 20), nightsTo...) {
		return
	}
	if v > 1 {
		q.add(v - 1)
		return
	}
	for i := r.from; i < len(r.out); i++ {
		if m := &r.out[i]; m.Kind == Month && m.Start >= q.End && m.Start-q.End <= len(". ") {
			q.add(30)
			q.add(31)
			q.add(28)
			m.add(math.Mod(m.Values[0]+10, 12) + 1)
		}
	}
}
