package quantity

import (
	"strings"
	"unicode/utf8"
)

// unitAt is the unit at a byte, behind a blank or a hyphen, and where it ends; 0 for none.
func (r *Reader) unitAt(at int) (Unit, int) {
	s := r.text[at:]
	i := spaces(s)
	if i == 0 && r.shortened(at) {
		i = 1 + spaces(s[1:])
	}
	if i == 0 && strings.HasPrefix(s, "-") {
		i = 1
	} else if i == 0 && strings.HasPrefix(s, "‑") {
		i = len("‑")
	}
	if i >= len(s) {
		return Unit{}, 0
	}
	if r.wide {
		i += more(s[i:])
	}
	if n := percentSign(s[i:]); n > 0 {
		return Unit{Dimension: Percent, Factor: 1}, at + i + n
	}
	if u, n := r.degrees(s[i:]); n > 0 {
		return u, at + i + n
	}
	u, n := Unit{}, 0
	if r.wide {
		u, n = r.wideUnit(s[i:])
	}
	if n == 0 && !(r.wide && s[i] >= 0xE2) {
		u, n = r.spacedUnit(s[i:], i)
	}
	if n == 0 {
		return Unit{}, 0
	}
	return u, at + i + n
}

// shortScales are abbreviations of scales behind which a point stands.
var shortScales = []string{"тыс", "млн", "млрд", "тис", "Mio", "Mrd", "Tsd", "tys", "mln", "mld"}

// shortened reports whether the point at a byte is that of a scale before it: 2,3 тыс. гектаров.
func (r *Reader) shortened(at int) bool {
	return at > 3 && strings.HasPrefix(r.text[at:], ". ") && hasAnySuffix(r.before(at, 8), shortScales...)
}

// more is the bytes of a character for "and some more" that stands between a number and its unit.
func more(s string) int {
	switch c, size := utf8.DecodeRuneInString(s); c {
	case '多', '余', '餘', '来', '來':
		return size
	}
	return 0
}

func percentSign(s string) int {
	if s[0] == '%' {
		return 1
	}
	if s[0] == 'p' {
		for _, w := range []string{"per cent", "por ciento", "pour cent", "por cento", "per cento"} {
			if strings.HasPrefix(s, w) {
				return letters(s, len(w))
			}
		}
	}
	return 0
}

// shape is what a word beside the name of a unit makes of it.
type shape uint8

const (
	plain shape = iota
	square
	cube
	nautical
	fluid
)

func (h shape) of(u Unit) Unit {
	switch {
	case u.Dimension == Length && h == square:
		u.Dimension, u.Factor = Area, u.Factor*u.Factor
	case u.Dimension == Length && h == cube:
		u.Dimension, u.Factor = Volume, u.Factor*u.Factor*u.Factor*1000
	case u.Dimension == Length && h == nautical && u.Factor == mile:
		u.System, u.Factor = Nautical, seaMile
	case u.Dimension == Mass && h == fluid && u.System == Imperial:
		u.Dimension, u.Factor = Volume, .0295735
	}
	return u
}

// shapeWord is a beginning of a word that gives a shape.
type shapeWord struct {
	word  string
	shape shape
}

// shapesBefore stand before the unit, shapesAfter behind it.
var (
	shapesBefore = []shapeWord{{"square", square}, {"sq ", square}, {"sq.", square}, {"sq-", square}, {"кв.", square}, {"кв ", square}, {"квадратн", square},
		{"cubic", cube}, {"cu ", cube}, {"cu.", cube}, {"кубич", cube}, {"куб.", cube}, {"куб ", cube}, {"제곱", square}, {"세제곱", cube},
		{"nautical", nautical}, {"морск", nautical}, {"морськ", nautical}, {"fluid", fluid}, {"fl ", fluid}, {"fl.", fluid}, {"жидк", fluid}, {"metric ", plain}}
	shapesAfter = []shapeWord{{"²", square}, {"2", square}, {"³", cube}, {"3", cube}, {" cuadrad", square}, {" carré", square}, {" quadrat", square}, {" quadrad", square}, {" kwadrat", square}, {" مربع", square},
		{" cúbic", cube}, {" cub", cube}, {" sześcien", cube}, {" مكعب", cube}, {" nautique", nautical}, {" marin", nautical}, {" náutic", nautical}, {" nautic", nautical}, {" morsk", nautical}, {" بحري", nautical}}
)

// startSet holds the first two bytes of words, so that most texts are passed over by one look.
type startSet [1 << 10]uint64

// startsOf are the beginnings of lists of words.
func startsOf(lists ...[]string) *startSet {
	t := new(startSet)
	for _, words := range lists {
		t.note(words...)
	}
	return t
}

func (t *startSet) note(words ...string) {
	for _, w := range words {
		for b := range 256 { // a word of one byte may be followed by any
			if len(w) > 1 {
				b = int(w[1])
			}
			at := int(w[0])<<8 | b
			t[at/64] |= 1 << (at % 64)
		}
	}
}

func (t *startSet) has(s string) bool {
	if len(s) == 0 {
		return false
	}
	at := int(s[0]) << 8
	if len(s) > 1 {
		at |= int(s[1])
	}
	return t[at/64]>>(at%64)&1 != 0
}

// shapeStarts are the beginnings of shapesBefore.
var shapeStarts = func() *startSet {
	t := new(startSet)
	for _, w := range shapesBefore {
		t.note(w.word)
	}
	return t
}()

// wideUnit is the unit that a text without spaces begins with, and its bytes.
func (r *Reader) wideUnit(s string) (Unit, int) {
	h, i := plain, 0
	if strings.HasPrefix(s, "平方") {
		h, i = square, len("平方")
	} else if strings.HasPrefix(s, "立方") {
		h, i = cube, len("立方")
	}
	of := units()
	if c := first(s[i:]); !of.wideStarts.has(c) && c != '㎡' {
		return Unit{}, 0
	}
	table, ok := of.wide[r.base]
	if !ok {
		table = of.wide[""]
	}
	list := table[s[i+2]&63]
	for k := range list {
		w := list[k].name
		if !strings.HasPrefix(s[i:], w) {
			continue
		}
		if h != plain && list[k].unit.Dimension != Length || otherWord(w, s[i+len(w):]) {
			return Unit{}, 0
		}
		return h.of(list[k].unit), i + len(w)
	}
	return Unit{}, 0
}

// otherWord reports that what looks like a unit is the beginning of another word: 30升至, 三里屯.
func otherWord(unit, rest string) bool {
	switch unit {
	case "升":
		return strings.ContainsRune("至到级級为為高格降", first(rest)) && rest != ""
	case "里":
		return rest != "" && strings.ContainsRune("屯庄莊堡台臺桥橋河店铺舖沟溝面边邊头頭挑", first(rest))
	case "两", "兩": // 5两白酒, but 5两个
		return rest != "" && !strings.ContainsRune("重白酒米肉茶面饭飯左，。、；）", first(rest))
	case "周", "週": // an anniversary
		return strings.HasPrefix(rest, "年")
	case "度":
		return strings.HasPrefix(rest, "目")
	}
	return false
}

// spacedUnit is the unit that a text begins with, behind some blanks, and its bytes.
func (r *Reader) spacedUnit(s string, blanks int) (Unit, int) {
	h, i := plain, 0
	for range 2 {
		n, found := shapeBefore(s[i:])
		if n == 0 {
			break
		}
		if i += n; found != plain {
			h = found
		}
	}
	i += r.ofUnits(s[i:])
	end, place := beginning(s, i)
	of := units()
	if end == i || end-i > 40 || !of.begins.has(place) {
		return Unit{}, 0
	}
	var buf [112]byte
	key := append(append(buf[:0], r.base...), ':')
	key = lower(key, s[i:end])
	w := key[len(r.base)+1:]
	if n := compoundShape(w); n > 0 {
		if h = square; w[0] == 'k' {
			h = cube
		}
		w, key = w[n:], w[n:]
	}
	u, ok := of.whole[string(key)]
	if !ok {
		u, ok = of.whole[string(w)]
	}
	if len(w) == 1 && w[0] == 't' && end < len(s) && (s[end] == '-' || s[end] == '\'') && letters(s, end+1) > end+1 {
		return Unit{}, 0 // 3 T-shirts
	}
	if short := len(w) == 1 && (w[0] == 'm' || w[0] == 'g') && blanks > 1; short && h == plain {
		return Unit{}, 0
	}
	if !ok && len(w) >= 4 && of.heads[[4]byte(w)] {
		for n := len(w); n >= 4 && !ok; n-- {
			u, ok = of.stems[string(w[:n])]
		}
	}
	if !ok {
		return Unit{}, 0
	}
	if u.Dimension == Length && (h == plain || h == nautical) {
		after, n := shapeAfter(s[end:])
		if after != plain {
			h = after
		}
		end += n
	}
	if h != plain {
		u = h.of(u)
	}
	if u.Dimension == Power {
		return r.energy(u, end, s)
	}
	return u, end
}

// compoundShape is the bytes of a first part that makes a German unit of length one of area or volume.
func compoundShape(w []byte) int {
	if len(w) > 9 && (string(w[:7]) == "quadrat") {
		return 7
	}
	if len(w) > 6 && string(w[:5]) == "kubik" {
		return 5
	}
	return 0
}

// shapeBefore is the shape that a text begins with, and where its unit begins.
func shapeBefore(s string) (int, shape) {
	if !shapeStarts.has(s) {
		return 0, plain
	}
	for _, w := range shapesBefore {
		if !strings.HasPrefix(s, w.word) {
			continue
		}
		i := len(w.word)
		if last := s[i-1]; last != ' ' && last != '.' && last != '-' {
			i = letters(s, i)
		}
		for i < len(s) && (s[i] == '.' || s[i] == ' ' || s[i] == '-') {
			i++
		}
		return i + spaces(s[i:]), w.shape
	}
	return 0, plain
}

// shapeAfter is the shape that stands right behind a unit's name, and the bytes of a sign.
func shapeAfter(s string) (shape, int) {
	if s == "" || s[0] != ' ' && s[0] != 0xC2 && s[0] != '2' && s[0] != '3' {
		return plain, 0
	}
	for _, w := range shapesAfter {
		if strings.HasPrefix(s, w.word) {
			if s[0] == ' ' {
				return w.shape, 0
			}
			n := len(w.word)
			if n < len(s) && s[n] >= '0' && s[n] <= '9' {
				return plain, 0
			}
			return w.shape, n
		}
	}
	return plain, 0
}

// ofUnits is the bytes of the word between a round number and its unit: une soixantaine de kilomètres.
func (r *Reader) ofUnits(s string) int {
	switch r.base {
	case "fr", "es", "pt", "it":
		for _, w := range []string{"de ", "d'", "d’", "di "} {
			if strings.HasPrefix(s, w) {
				return len(w)
			}
		}
	}
	return 0
}
