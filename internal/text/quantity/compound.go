package quantity

import (
	"bytes"
	"strings"
)

// elided is the end of the first word of two that are written as one: d'un, l'une.
func (r *Reader) elided(i, end int) int {
	if end > i+2 && (r.text[i+1] == '\'' || strings.HasPrefix(r.text[i+1:], "’")) && (r.base == "fr" || r.base == "it") {
		return i + 1
	}
	return end
}

// compound reads a numeral that is one word: einundzwanzig, duecentotrenta.
func (v *vocabulary) compound(w []byte) (numeral, bool) {
	if len(w) < 7 {
		return numeral{}, false
	}
	var c composer
	units := 0.0 // German says the units first
	for len(w) > 0 {
		n, size := v.longest(w)
		if size == 0 {
			return numeral{}, false
		}
		w = w[size:]
		if und := len("und"); v.joins["und"] && len(w) > und && string(w[:und]) == "und" && n.value < 10 {
			units = n.value
			w = w[und:]
			continue
		}
		if n.kind == weak {
			n.kind = unit
		}
		c.take(n, "")
		if n.kind == ten {
			c.section += units
			units = 0
		}
		if n.ordinal && len(w) > 0 {
			return numeral{}, false
		}
	}
	value := c.total + c.section
	if c.n < 2 && value < 20 || units != 0 {
		return numeral{}, false
	}
	kind := ten
	if value >= 1000 {
		kind = scaleBy
		return numeral{value: value, kind: hundreds, ordinal: c.ordinal}, true
	}
	if value >= 100 {
		kind = hundreds
	}
	return numeral{value: value, kind: kind, ordinal: c.ordinal}, true
}

// longest is the longest numeral that a word begins with.
func (v *vocabulary) longest(w []byte) (numeral, int) {
	if len(w) < 3 {
		return numeral{}, 0
	}
	sizes := v.wholes[[3]byte(w)]
	for n := min(len(w), 14); n >= 3; n-- {
		if sizes>>n&1 == 0 {
			continue
		}
		if x, ok := v.whole[string(w[:n])]; ok && x.kind <= scaleBy || ok && x.kind == weak && x.value == 1 && !x.ordinal && n == 3 {
			return x, n
		}
	}
	return numeral{}, 0
}

// ordinal reads a German ordinal that is one word: zwanzigste, zweihundertsten.
func (v *vocabulary) ordinal(w []byte) (numeral, bool) {
	w, ok := bytes.CutSuffix(bytes.TrimRight(w, "nrs"), []byte("te"))
	if !ok || len(w) < 3 {
		return numeral{}, false
	}
	w = bytes.TrimSuffix(w, []byte("s"))
	n, ok := v.read(w)
	if !ok {
		n, ok = v.compound(w)
	}
	n.ordinal = true
	return n, ok && n.value > 10 && n.kind <= scaleBy
}

// tails are beginnings of what a numeral is written together with, by language.
var tails = map[string][]string{
	"de": {"prozent", "jahr", "jähr", "tag", "täg", "woch", "wöch", "monat", "stund", "stünd", "minut", "minüt", "köpf", "stöck", "fach", "meter", "punkt", "stellig", "teil", "seit"},
	"ru": {"процентн", "летн", "дневн", "недельн", "месячн", "часов", "минутн", "этажн", "метров", "километров", "кратн", "значн", "сторонн", "тысячн", "миллионн", "комнатн"},
	"uk": {"відсотков", "річн", "денн", "тижнев", "місячн", "годинн", "хвилинн", "поверхов", "метров", "кілометров", "кратн", "значн", "сторонн", "тисячн", "мільйонн", "кімнатн"},
}

// heads reports the numeral that a longer word begins with: Fünfprozenthürde, пятипроцентный. It answers a number of the
// other side and asks for none.
func (r *Reader) heads(v *vocabulary, w []byte, start, end int) bool {
	if len(w) < 8 || r.base == "en" {
		return false
	}
	list := tails[r.base]
	if len(list) == 0 {
		return false
	}
	n, size := v.longest(w)
	if size == 0 || size == len(w) || n.value < 2 {
		return false
	}
	rest := string(w[size:min(len(w), size+24)])
	for _, tail := range list {
		if strings.HasPrefix(rest, tail) {
			r.put(start, end, Number, Weak, n.value)
			return true
		}
	}
	if part, ok := germanParts[rest[:min(len(rest), len("drittel"))]]; ok && r.base == "de" {
		r.put(start, end, Part, Weak, n.value*part)
		return true
	}
	return false
}

// germanParts are those of Zweidrittelmehrheit.
var germanParts = map[string]float64{"drittel": 1. / 3, "viertel": .25}
