package quantity

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// Contrast is what is said otherwise beside two quantities of one value.
type Contrast uint8

// The contrasts.
const (
	Alike       Contrast = iota
	OtherMoney           // another currency: 30 euros, 30 рублей
	OtherSpan            // another unit of time: four hours, four days
	OtherHalf            // another half of the day: 5 a.m., 下午5点
	OtherPeriod          // another time that it is counted for: a day, pro Woche
	OtherPoints          // per cent, and points of a percentage
	OtherBound           // a least and a most: more than 30, fewer than 30
	OtherTimes           // a multiple, and the part that is its inverse: twice as much, half of it
	OtherSign            // degrees below zero, and above: minus 3 °C, 3 Grad
)

// Side is a text with its quantities.
type Side struct {
	Text   string
	All    []Quantity
	reader Reader
}

// Contrast compares what stands beside the quantity i of a source with what stands beside its equal k of the target. It
// is Alike where either says nothing, and where another quantity of the same value says the same as the other side. The
// spans are the quantities with what stands beside them.
func (o *Outcome) Contrast(source, target *Side, i, k int) (c Contrast, src, tgt [2]int) {
	a, b := &source.All[i], &target.All[k]
	if otherSign(a, b) && (b.minus || !target.reader.cold()) && (a.minus || !source.reader.cold()) {
		return OtherSign, [2]int{a.Start, a.End}, [2]int{b.Start, b.End}
	}
	if o.Target[k] == Converted {
		return Alike, src, tgt
	}
	if src, tgt, ok := otherMoney(source, target, i, k); ok {
		return OtherMoney, src, tgt
	}
	if otherTimes(source, target, i, k) {
		return OtherTimes, [2]int{a.Start, a.End}, [2]int{b.Start, b.End}
	}
	if src, tgt, ok := otherBound(source, target, i, k); ok {
		return OtherBound, src, tgt
	}
	words := 1
	switch {
	case otherPoints(source, target, i, k):
		c, words = OtherPoints, 2
	case otherSpan(a, b) && !source.reader.behindHours(a) && !target.reader.behindHours(b) && !target.has(a, k, func(_ *Reader, q *Quantity) bool { return !otherSpan(a, q) }) &&
		!source.has(b, i, func(_ *Reader, q *Quantity) bool { return !otherSpan(q, b) }):
		c = OtherSpan
	case hours(a) && hours(b) && a.Letters == b.Letters:
		if otherHalf(source, target, i, k) {
			c = OtherHalf
		}
	case a.span == 0 && b.span == 0 && a.Kind != Clock && b.Kind != Clock:
		if otherPeriod(source, target, i, k) {
			c, words = OtherPeriod, 3
		}
	}
	switch c {
	case Alike:
		return c, src, tgt
	case OtherHalf:
		return c, source.reader.halfPhrase(a), target.reader.halfPhrase(b)
	}
	return c, source.reader.phrase(a, words), target.reader.phrase(b, words)
}

// otherSign reports degrees of one number, of which only one are below zero.
func otherSign(a, b *Quantity) bool {
	return a.minus != b.minus && a.Unit.Dimension == Temperature && b.Unit.Dimension == Temperature && same(a.Values[0], b.Values[0])
}

// otherMoney reports two amounts that are equal and of other currencies, with the bytes of them and the currencies' names.
func otherMoney(source, target *Side, i, k int) (src, tgt [2]int, ok bool) {
	a, b := &source.All[i], &target.All[k]
	m, from, to := source.reader.money(a)
	if m == 0 {
		return src, tgt, false
	}
	n, start, end := target.reader.money(b)
	if (m == cent || n == cent) && a.Values[0] != b.Values[0] { // 68 cents, 0.68 euros
		return src, tgt, false
	}
	if n == 0 || m&n != 0 || target.has(a, k, func(r *Reader, q *Quantity) bool { return r.paidIn(q, m) }) ||
		source.has(b, i, func(r *Reader, q *Quantity) bool { return r.paidIn(q, n) }) {
		return src, tgt, false
	}
	return [2]int{from, to}, [2]int{start, end}, true
}

// otherHalf reports two hours that are equal and of other halves of the day. Where neither is a time by itself, the half must
// stand right behind both: nine in the evening.
func otherHalf(source, target *Side, i, k int) bool {
	a, b := &source.All[i], &target.All[k]
	h := source.reader.half(a)
	if h == 0 || a.Kind != Clock && b.Kind != Clock && !(source.reader.halfNext(a) && target.reader.halfNext(b)) {
		return false
	}
	g := target.reader.half(b)
	return h*g < 0 && !target.has(a, k, func(r *Reader, q *Quantity) bool { return r.half(q) != g }) && !source.has(b, i, func(r *Reader, q *Quantity) bool { return r.half(q) != h })
}

// otherPeriod reports two amounts that are equal and counted for other times.
func otherPeriod(source, target *Side, i, k int) bool {
	a, b := &source.All[i], &target.All[k]
	x := source.reader.period(a)
	if x == 0 {
		return false
	}
	y := target.reader.period(b)
	return y > 0 && x != y && !target.has(a, k, func(r *Reader, q *Quantity) bool { return r.period(q) != y }) &&
		!source.has(b, i, func(r *Reader, q *Quantity) bool { return r.period(q) != x })
}

// phrase is the bytes of a quantity and of some words behind it; without spaces, of characters on both sides.
func (r *Reader) phrase(q *Quantity, words int) [2]int {
	start, end := q.Start, q.End
	for range words {
		next := end + spaces(r.text[end:])
		if r.wide {
			if c, size := utf8.DecodeRuneInString(r.text[next:]); isHan(c) {
				end = next + size
			}
			if c, size := utf8.DecodeLastRuneInString(r.text[:start]); isHan(c) {
				start -= size
			}
		} else if past := letters(r.text, next); past > next {
			end = past
		}
	}
	return [2]int{start, end}
}

// Open takes a text and its quantities.
func (s *Side) Open(text string, l lang.Tag, all []Quantity) {
	s.Text, s.All = text, all
	s.reader.text, s.reader.base, s.reader.wide = text, l.Base(), l.Spaceless()
}

// has reports whether a quantity beside the one at an index has the value of q and is as a test says.
func (s *Side) has(q *Quantity, but int, is func(*Reader, *Quantity) bool) bool {
	for j := range s.All {
		if j != but && meets(q, &s.All[j]) && is(&s.reader, &s.All[j]) {
			return true
		}
	}
	return false
}

// paidIn reports whether an amount is of one of some currencies.
func (r *Reader) paidIn(q *Quantity, m Money) bool {
	n, _, _ := r.money(q)
	return n&m > 0
}

// otherSpan reports whether two counts of units of time are equal, and the units are not.
func otherSpan(a, b *Quantity) bool {
	return a.span > 0 && b.span > 0 && a.span != b.span && a.Form != Weak && b.Form != Weak && a.Kind == Number && b.Kind == Number && a.Values[0] == b.Values[0] && !spansMeet(a, b)
}

// behindHours reports whether a number is the minutes of a time: 5:30 hours.
func (r *Reader) behindHours(q *Quantity) bool {
	return strings.HasSuffix(r.text[:q.Start], ":") || strings.HasSuffix(r.text[:q.Start], "：")
}

// hours reports whether a quantity may be an hour of the day.
func hours(q *Quantity) bool {
	return q.Kind == Clock || q.Kind == Number && (q.span == 3600 || q.Form == Word) && q.Values[0] > 0 && q.Values[0] <= 24
}

// Words for the parts of a day, as they stand behind an hour; of the night are the hours before the morning and before
// midnight.
var (
	forenoons = []string{"a.m", "A.M", "in the morning", "утра", "утром", "ранку", "morgens", "vormittags", "am Morgen", "am Vormittag", "früh", "du matin", "de la mañana", "da manhã", "del mattino", "di mattina", "rano"}
	noons     = []string{"p.m", "pm", "PM", "P.M", "in the afternoon", "in the evening", "дня", "вечера", "вечером", "вечора", "nachmittags", "abends", "am Nachmittag", "am Abend", "de l'après-midi", "de l’après-midi", "du soir",
		"de la tarde", "da tarde", "del pomeriggio", "di sera", "wieczorem", "po południu"}
	nights     = []string{"at night", "ночи", "ночью", "ночі", "nachts", "in der Nacht", "de la noche", "de la madrugada", "da noite", "da madrugada", "di notte", "w nocy"}
	morning    = []string{"am", "AM"} // in German, "am" is another word
	halfStart  = startsOf(forenoons, noons, nights, morning)
	wideBefore = []string{"凌晨", "清晨", "早晨", "早上", "上午", "午前", "早", "今早", "晨"}
	wideNoons  = []string{"下午", "午后", "午後", "傍晚"}
	wideNights = []string{"晚上", "夜里", "夜间", "深夜", "晚间", "夜", "晚"}
)

// half tells which half of the day an hour is of: -1 before noon, 1 behind it, 0 where it is not said.
func (r *Reader) half(q *Quantity) int {
	h, _, _ := r.halfWord(q)
	return h
}

// halfNext reports whether the words for the half of the day stand right behind an hour.
func (r *Reader) halfNext(q *Quantity) bool {
	h, from, _ := r.halfWord(q)
	return h != 0 && (r.wide || from-q.End <= len(" "))
}

// halfPhrase is the bytes of an hour and of the words that tell its half of the day.
func (r *Reader) halfPhrase(q *Quantity) [2]int {
	_, from, to := r.halfWord(q)
	return [2]int{min(q.Start, from), max(q.End, to)}
}

// halfWord is half with the bytes that say it.
func (r *Reader) halfWord(q *Quantity) (h, from, to int) {
	v := float64(int(q.Values[0]))
	switch {
	case v == 0 && q.Kind == Clock:
		return -1, q.Start, q.End
	case v == 12:
		return r.halfOfTwelve(q)
	case v == 0 || v >= 24:
		return 0, 0, 0
	case v > 12:
		if q.Kind == Clock {
			return 1, q.Start, q.End
		}
		return 0, 0, 0
	case r.wide:
		return r.wideHalf(q, v)
	}
	s := r.after(q.End, 36)
	for at := 0; at < len(s); {
		end := letters(s, at)
		if end == at {
			if strings.IndexByte(",;!?(\n", s[at]) >= 0 || strings.HasPrefix(s[at:], ". ") {
				break
			}
			at++
			continue
		}
		if halfStart.has(s[at:]) {
			if h, n := r.halfNamed(s[at:], v); h != 0 {
				return h, q.End + at, q.End + at + n
			}
		}
		at = end
	}
	return 0, 0, 0
}

// halfOfTwelve is halfWord for twelve, which words other than these put into either half.
func (r *Reader) halfOfTwelve(q *Quantity) (h, from, to int) {
	if r.wide {
		s := strings.TrimRight(r.before(q.Start, 12), " ")
		if n := endsWith(s, []string{"凌晨"}); n > 0 {
			return -1, q.Start - n, q.End
		}
		if n := endsWith(s, []string{"中午", "下午"}); n > 0 {
			return 1, q.Start - n, q.End
		}
		return 0, 0, 0
	}
	rest := r.after(q.End, 16)
	s := strings.TrimLeft(strings.TrimLeft(rest, ":.0123456789"), " ")
	at := q.End + len(rest) - len(s)
	for i, words := range [2][]string{{"a.m", "am", "AM", "ночи"}, {"p.m", "pm", "PM", "дня", "noon"}} {
		if n := saysWord(s, words); n > 0 && (r.base != "de" || s[1] == '.') {
			return 2*i - 1, at, at + n
		}
	}
	return 0, 0, 0
}

// halfNamed is the half of the day that a text begins with as an hour's, and its bytes.
func (r *Reader) halfNamed(s string, v float64) (half, n int) {
	if n = saysWord(s, forenoons); n == 0 && r.base == "en" {
		n = saysWord(s, morning)
	}
	if n > 0 {
		return -1, n
	}
	if n = saysWord(s, noons); n > 0 {
		return 1, n
	}
	if n = saysWord(s, nights); n > 0 {
		return ofNight(v), n
	}
	return 0, 0
}

// saysWord is the bytes of the one of some words that a text begins with.
func saysWord(s string, words []string) int {
	for _, w := range words {
		if strings.HasPrefix(s, w) && letters(s, len(w)) == len(w) {
			if w[len(w)-1]|0x20 == 'm' && strings.HasPrefix(s[len(w):], ".") { // a.m.
				return len(w) + 1
			}
			return len(w)
		}
	}
	return 0
}

// ofNight is the half of the day that an hour of the night is of.
func ofNight(v float64) int {
	switch {
	case v >= 8:
		return 1
	case v < 6:
		return -1
	}
	return 0
}

// wideHalf is halfWord for scripts without spaces, where it stands before the hour.
func (r *Reader) wideHalf(q *Quantity, v float64) (h, from, to int) {
	s := strings.TrimRight(r.before(q.Start, 12), " ")
	n := 0
	if n = endsWith(s, wideBefore); n > 0 {
		h = -1
	} else if n = endsWith(s, wideNoons); n > 0 {
		h = 1
	} else if n = endsWith(s, wideNights); n > 0 {
		h = ofNight(v)
	}
	from = q.Start - n
	return h, from - (len(r.text[:q.Start]) - len(strings.TrimRight(r.text[:q.Start], " "))), q.End + len(r.hourMark(q.End))
}

// hourMark is the character for hours at a byte, if it stands there.
func (r *Reader) hourMark(at int) string {
	for _, w := range [...]string{"点", "點", "时", "時"} {
		if strings.HasPrefix(r.text[at:], w) {
			return w
		}
	}
	return ""
}

// endsWith is the bytes of the one of some words that a text ends with.
func endsWith(s string, words []string) int {
	for _, w := range words {
		if strings.HasSuffix(s, w) {
			return len(w)
		}
	}
	return 0
}
