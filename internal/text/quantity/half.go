package quantity

import (
	"bytes"
	"math"
	"strings"
	"unicode/utf8"
)

// mixes reports whether a part goes on with the numeral before it: two and a half, три с четвертью.
func (c *composer) mixes(n numeral) bool {
	if c.n == 0 || !c.joined || c.ordinal || n.value >= 1 || c.scale != 0 && c.last != scaleBy {
		return false
	}
	if c.last == scaleBy {
		return n.value == .5 && c.n > 1 // tre milioni e mezzo
	}
	return c.last == unit || c.last == teen || c.last == ten || c.last == weak && c.low >= 1
}

// andHalf reads a German number with a half in one word: zweieinhalb, zweieinhalbtausend.
func (v *vocabulary) andHalf(w []byte) (numeral, bool) {
	thousands, ok := bytes.CutSuffix(w, []byte("tausend"))
	count, half := bytes.CutSuffix(thousands, []byte("einhalb"))
	if !half {
		return numeral{}, false
	}
	n, known := v.read(count)
	n.value += .5
	n.kind = weak
	if ok {
		n.value, n.kind = 1000*n.value, hundreds
	}
	return n, known && n.value < 30000
}

// counts reports whether the numeral says how many of a part there are: two thirds.
func (c *composer) counts(n numeral) bool {
	v := c.total + c.section
	return c.n > 0 && !c.ordinal && !c.joined && v > 1 && v < 20 && n.value < .5
}

// parts reports several parts as one; quarters may be those of years, too.
func (r *Reader) parts(c *composer, n numeral, end int) {
	v := c.total + c.section
	c.n = 0
	q := r.put(c.start, end, Part, Word, v*n.value)
	if q == nil || r.base != "en" || n.value != .25 {
		return
	}
	if before := r.before(c.start, 10); v != 3 || hasAnySuffix(before, "first ", "last ", "past ", "previous ") {
		*q = Quantity{Start: q.Start, End: end, Form: Word, N: 1, scaled: 1, span: quarterYear}
		q.Values[0] = v
		return
	}
	q.add(v)
}

const quarterYear = 7889400 // seconds

func hasAnySuffix(s string, endings ...string) bool {
	if s == "" {
		return false
	}
	for _, w := range endings {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// ofOne stand between a part and the unit that it is of; behind an ordinal only the first do.
var ofOne = []string{" of a ", " of an ", " a ", " an ", " de ", " di ", "-", " "}

// partOf makes a measure of a part of a unit: a third of a mile, une demi-livre, половина мили.
func (r *Reader) partOf(q *Quantity) bool {
	choice := ofOne
	if q.Kind == Ordinal {
		choice = ofOne[:2]
	}
	for _, w := range choice {
		rest, ok := strings.CutPrefix(r.text[q.End:], w)
		if !ok {
			continue
		}
		u, n := r.spacedUnit(rest, 0)
		if n == 0 || !amounts(u) {
			return false
		}
		v := q.Values[0]
		if q.Kind == Ordinal {
			v = 1 / v
		}
		q.Kind, q.Form, q.Unit, q.SI, q.N = Measure, Weak, u, u.si(v), 0
		q.add(v)
		q.End += len(w) + n
		return true
	}
	return false
}

// partOfScale makes a number of a part of a million: half a million, medio millón.
func (r *Reader) partOfScale(q *Quantity) bool {
	for _, w := range ofOne {
		rest, ok := strings.CutPrefix(r.text[q.End:], w)
		if !ok {
			continue
		}
		end, place := beginning(rest, 0)
		if end < len("mil") || end > 40 {
			return false
		}
		v := 1000.0
		if !aThousand[rest[:end]] {
			var buf [64]byte
			if !scales().begins.has(place) {
				return false
			}
			if v, ok = scaleWord(lower(buf[:0], rest[:end]), r.base); !ok || v < 1e6 {
				return false
			}
		}
		part := q.Values[0]
		q.Kind, q.Form, q.scaled, q.N = Number, Word, v, 0
		q.add(part * v)
		q.End += len(w) + end
		return true
	}
	return false
}

// aThousand are nouns for a thousand: medio millar.
var aThousand = map[string]bool{"millar": true, "milhar": true, "migliaio": true, "millier": true, "tysiąca": true}

// halfOfOne stand behind a half of one thing, halfJoined before a half that is added to others.
var halfOfOne, halfJoined = []string{" a ", " an "}, []string{"and ", "And "}

// halfWords are words that begin with a half.
var halfWords = []string{"полу", "полч", "полг", "полп", "Полч", "Полг", "півг", "півр", "Півг", "Півр"}

// partOfSpan notes the unit of time that a part is of: half an hour, eine halbe Stunde.
func (r *Reader) partOfSpan(q *Quantity) {
	if word := r.text[q.Start:q.End]; q.Values[0] == .5 {
		q.alone = beginsWith(word, halfWords) || beginsWith(r.after(q.End, 4), halfOfOne) && !hasAnySuffix(r.before(q.Start, 5), halfJoined...)
	}
	switch r.text[q.Start:q.End] { // one word
	case "полчаса", "Полчаса", "півгодини", "Півгодини":
		q.span = unitNamed("hour").Factor
	case "полгода", "Полгода", "півроку", "Півроку":
		q.span = unitNamed("year").Factor
	}
	for _, w := range ofOne[2:] {
		if rest, ok := strings.CutPrefix(r.text[q.End:], w); ok {
			if u, n := r.spacedUnit(rest, 0); n > 0 && u.Dimension == Duration {
				q.span = u.Factor
			}
			return
		}
	}
}

// mix takes in a part.
func (c *composer) mix(n numeral, end int) {
	c.half, c.wholeEnd = n.value, c.end
	switch {
	case c.last == scaleBy:
		c.half *= c.scale
	case c.last == weak && c.low == 10: // a decade and a half
		c.half *= 10
	}
	c.section += c.half
	c.last, c.end, c.joined, c.weak = part, end, false, false
}

// halvesAfter are the words for "and a half" behind a unit.
var halvesAfter = []string{" and a half", " с половиной", " з половиною", " et demi", " y medi", " e mezz", " e mei", " i pół", " 반", " ونصف"}

// addHalf adds a half; the measure has it for certain, a number may be followed by a half of something else.
func (q *Quantity) addHalf() {
	v := q.Values[0]
	if q.Kind != Measure || q.Unit.Dimension == Temperature {
		q.add(v + .5*q.scaled)
		return
	}
	q.Values[0] = v + .5*q.scaled
	q.add(v)
	q.SI = q.Unit.si(q.Values[0])
}

// afterMetres takes in the part of a metre behind it, 1米8 or 一米六五, and gives where the measure ends.
func (r *Reader) afterMetres(q *Quantity) int {
	part, at := r.digitsBehind(q.End)
	next := first(r.text[at:])
	if v := q.Values[0]; part >= 0 && v == math.Trunc(v) && v < 10 && hanScale(next) == 0 && next != '十' && !counters.has(next) {
		q.N = 0
		q.add(v + part)
		q.SI = q.Values[0]
		if q.Form == Weak {
			q.Form = Word
		}
		return at
	}
	return q.End
}

// afterSeconds takes in the part of a second behind it: 9秒98.
func (r *Reader) afterSeconds(q *Quantity, end int) {
	part, at := r.digitsBehind(end)
	next := first(r.text[at:])
	if r.base == "zh" && at-end < 2 && isHan(next) && !resultAfter.has(next) { // 44秒3球
		return
	}
	if v := q.Values[0]; part >= 0 && v == math.Trunc(v) && v < 60 && !counted.has(next) && !counters.has(next) {
		q.N, q.End = 0, at
		q.add(v + part)
	}
}

// counters are the characters that count things, so that the number before them is no part of the measure before it.
var counters = wideSetOf("个個箇ヶカか名位人次回度扇本条條张張座辆輛架艘项項种種部台只隻头頭匹枚根块塊份批组組队隊层層门門篇封颗顆杯双雙对對段间間处處件つ")

// secondsSplit takes in the hundredths behind French seconds: 2 s 50.
func (r *Reader) secondsSplit(q *Quantity) bool {
	rest, ok := strings.CutPrefix(r.text[q.End:], " s ")
	if !ok || q.Form != Digits || q.Kind != Number || q.Values[0] >= 60 || q.Values[0] != math.Trunc(q.Values[0]) {
		return false
	}
	n := 0
	for n < len(rest) && rest[n] >= '0' && rest[n] <= '9' {
		n++
	}
	if n != 2 || strings.HasPrefix(rest[n:], " %") || letters(rest, n) > n {
		return false
	}
	part, at := r.digitsBehind(q.End + len(" s "))
	v := q.Values[0]
	q.N, q.End = 0, at
	q.add(v + part)
	return true
}

// resultAfter are the characters that go on behind the time that somebody ran.
var resultAfter = wideSetOf("的获獲夺奪成刷破打跑游赢贏领領排完摘为為创創率力率和与與")

// digitsBehind is what up to two digits at a byte mean behind a point, and where they end; less than 0 for none.
func (r *Reader) digitsBehind(at int) (float64, int) {
	s, part, step := r.text, 0.0, 1.0
	for at < len(s) && step > .001 {
		c, size := utf8.DecodeRuneInString(s[at:])
		d := hanDigit(c)
		if c >= '0' && c <= '9' {
			d = float64(c - '0')
		}
		if d < 0 {
			break
		}
		step /= 10
		part += d * step
		at += size
	}
	if step == 1 || step <= .001 {
		return -1, at
	}
	return part, at
}

// halfStarts are the beginnings of halvesAfter, without the blank.
var halfStarts = func() *startSet {
	t := new(startSet)
	for _, w := range halvesAfter {
		t.note(w[1:])
	}
	return t
}()

// halfMore takes in a half that is said behind the unit that ends at a byte: three years and a half, 三年半, 两个半小时.
func (r *Reader) halfMore(q *Quantity, at int) {
	rest := r.after(at, 24)
	if r.wide {
		rest = strings.TrimPrefix(strings.TrimPrefix(rest, "个"), "個")
		s, ok := strings.CutPrefix(rest, "半")
		if !ok || s != "" && strings.ContainsRune("夜途路岛島山场場", first(s)) {
			return
		}
		q.addHalf()
		q.End = at + strings.Index(r.text[at:], "半") + len("半")
		if v := q.Values[0]; first(r.text[at:]) != '半' && q.Kind == Number && beginsWith(s, hoursHan) { // 一个半小时
			q.N = 0
			q.add(v + .5)
			q.add(v)
			q.span = 3600
		}
		return
	}
	if rest == "" || rest[0] != ' ' || !halfStarts.has(rest[1:]) {
		return
	}
	for _, w := range halvesAfter {
		if strings.HasPrefix(rest, w) {
			q.addHalf()
			q.End = at + letters(r.text[at:], len(w))
			return
		}
	}
}

// hoursHan count hours.
var hoursHan = []string{"小时", "小時", "钟头", "鐘頭"}

// wholesHan stand before a half that is added to a whole: 一年半, 一个半小时.
var wholesHan = wideSetOf("个個年月天日周週倍点點时時一两兩二三四五六七八九十")

// halfOf reports a half in Han characters, with the unit behind it: 半斤.
func (r *Reader) halfOf(start, end int) {
	q := r.put(start, end, Part, Weak, .5)
	if q == nil {
		return
	}
	rest := r.text[end:]
	u, n := r.wideUnit(rest)
	switch {
	case n == 0:
		if u, _ = r.wideUnit(strings.TrimPrefix(strings.TrimPrefix(rest, "个"), "個")); u.Dimension != Duration {
			return
		}
		fallthrough
	case u.Dimension == Duration:
		q.span, q.alone = u.Factor, !wholesHan.has(lastRune(r.text[:start]))
	case amounts(u):
		q.Kind, q.Unit, q.SI, q.End = Measure, u, u.si(.5), end+n
	}
}
