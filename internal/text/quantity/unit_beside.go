package quantity

import (
	"strings"
	"unicode"
)

// fahrenheit and celsius are the scales; bare is said without one, and in English it may be either.
var (
	celsius    = Unit{Dimension: Temperature, Factor: 1}
	fahrenheit = Unit{Dimension: Temperature, Factor: 5.0 / 9, Offset: 32, System: Imperial}
	bare       = Unit{Dimension: Temperature, Factor: 1, Vague: true}
)

var (
	degreeWords = []string{"°", "º", "degree", "градус", "Grad", "grados", "grado", "degrés", "degré", "graus", "grau", "gradi", "stopni", "درجة", "درجات", "摄氏度", "攝氏度", "华氏度", "華氏度", "度", "도"}
	fahrenheits = []string{"Fahrenheit", "fahrenheit", "Фаренгейт", "по Фаренгейту", "по шкале Фаренгейта", "за Фаренгейтом", "за шкалою Фаренгейта", "فهرنهايت", "F", "℉"}
	celsiuses   = []string{"Celsius", "celsius", "Celsjusza", "centígrad", "centigrad", "Цельси", "по Цельсию", "по шкале Цельсия", "за Цельсієм", "за шкалою Цельсія", "مئوية", "C", "С", "℃"}
)

// degrees are those of temperature at the start of a text, and their bytes.
func (r *Reader) degrees(s string) (Unit, int) {
	if !degreeStarts.has(s) {
		return Unit{}, 0
	}
	n := 0
	for _, d := range degreeWords {
		if strings.HasPrefix(s, d) {
			if n = len(d); d[0] < 0x80 || d[0] == 0xD0 || d[0] == 0xD8 {
				n = letters(s, n)
			}
			break
		}
	}
	if n > 0 && strings.HasPrefix(s, "Grad") && r.base != "de" || strings.HasPrefix(s, "도") && r.base != "ko" || otherWord("度", s[n:]) && strings.HasPrefix(s, "度") {
		return Unit{}, 0
	}
	if strings.HasPrefix(s, "华氏") || strings.HasPrefix(s, "華氏") {
		return fahrenheit, n
	}
	gap := n + spaces(s[n:])
	if k := scaleNamed(s[gap:], fahrenheits, n > 0); k > 0 {
		return fahrenheit, gap + k
	}
	if k := scaleNamed(s[gap:], celsiuses, n > 0); k > 0 {
		return celsius, gap + k
	}
	switch {
	case n == 0:
		return Unit{}, 0
	case r.base == "en":
		return bare, n
	}
	return celsius, n
}

// degreeStarts are the beginnings of what names degrees.
var degreeStarts = func() *startSet {
	t := new(startSet)
	for _, list := range [][]string{degreeWords, fahrenheits, celsiuses} {
		for _, w := range list {
			if w != "F" && w != "C" && w != "С" { // they stand behind another of these
				t.note(w)
			}
		}
	}
	return t
}()

// scaleNamed is the bytes of the scale's name that a text begins with; its letter counts behind a sign only.
func scaleNamed(s string, names []string, signed bool) int {
	for _, w := range names {
		if !strings.HasPrefix(s, w) {
			continue
		}
		end := letters(s, 0)
		if w == "F" || w == "C" || w == "С" {
			if signed && end == len(w) {
				return end
			}
			continue
		}
		return letters(s, len(w))
	}
	return 0
}

// before is at most n bytes of the text before a byte.
func (r *Reader) before(at, n int) string { return r.text[max(0, at-n):at] }

// after is at most n bytes of the text behind a byte.
func (r *Reader) after(at, n int) string { return r.text[at:min(len(r.text), at+n)] }

// scaleBefore is the unit of degrees whose scale is named before the number: 华氏95度.
func (r *Reader) scaleBefore(at int, u Unit) Unit {
	if u != celsius || !r.wide && r.base != "ko" {
		return u
	}
	s := r.before(at, 24)
	f := max(strings.LastIndex(s, "华氏"), strings.LastIndex(s, "華氏"), strings.LastIndex(s, "화씨"))
	c := max(strings.LastIndex(s, "摄氏"), strings.LastIndex(s, "攝氏"), strings.LastIndex(s, "摂氏"), strings.LastIndex(s, "섭씨"))
	if f > c {
		return fahrenheit
	}
	return u
}

var (
	minuses   = []string{"minus", "Minus", "минус", "Минус", "мінус", "moins", "menos", "meno", "−", "零下", "零下摄氏", "零下華氏", "零下约", "零下約", "マイナス", "氷点下", "영하", "영하 ", "ناقص"}
	belowZero = []string{"below zero", "below freezing", "мороза", "ниже нуля", "нижче нуля", "морозу", "unter Null", "unter null", "dessous de zéro", "sous zéro", "bajo cero", "sotto zero", "abaixo de zero", "poniżej zera", "mrozu", "تحت الصفر"}
)

// belowZero reports whether degrees from start to end are said to be below zero.
func (r *Reader) belowZero(start, end int) bool {
	s := strings.TrimRight(r.before(start, 24), " \u00A0")
	for _, w := range minuses {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	if rest, ok := strings.CutSuffix(r.before(start, 24), "-"); ok {
		return rest == "" || strings.HasSuffix(rest, " ") || strings.HasSuffix(rest, "(") || lastRune(rest) >= 0x2E80
	}
	rest := r.after(end, 40)
	for _, w := range belowZero {
		if at := strings.Index(rest, w); at >= 0 && !strings.ContainsAny(rest[:at], ",.;0123456789") {
			return true
		}
	}
	return false
}

// colds say somewhere in a text that its degrees are below zero.
var colds = []string{"-", "−", "–", "minus", "Minus", "below", "Below", "under", "frost", "Frost", "frez", "freez", "минус", "Минус", "мінус", "мороз", "Мороз", "ниже", "нижче", "холод", "unter", "moins", "Moins", "sous", "négat",
	"menos", "Menos", "bajo", "negat", "meno", "sotto", "零下", "负", "負", "冰点", "冰點", "氷点下", "マイナス", "영하", "abaixo", "poniżej", "mrozu", "ناقص", "تحت"}

// cold reports whether a text may say of degrees that they are below zero.
func (r *Reader) cold() bool { return containsAny(r.text, colds...) }

var (
	secondsBefore = []string{"每秒", "秒速", "毎秒", "초속", "초속 ", "風速", "风速", "風速は", "风速达", "風速約"}
	secondsAfter  = []string{"/s", "/с", "/秒", "每秒", " per second", " a second", "-per-second", " в секунду", " на секунду", " за секунду", " pro Sekunde", " in der Sekunde", " par seconde", " por segundo", " al secondo", " na sekundę", " في الثانية"}
)

// unitBefore takes in a unit that stands before its number, which says that this is rough: килограммов пятнадцать.
func (r *Reader) unitBefore(q *Quantity) bool {
	if r.base != "ru" && r.base != "uk" || q.Kind != Number || q.Start < 12 || r.text[q.Start-1] != ' ' {
		return false
	}
	end := q.Start - 1
	word := r.text[wordStart(r.text, end):end]
	if !hasAnySuffix(word, "ов", "ів", "нн", "ль", "ёв") { // many of them
		return false
	}
	u, n := r.spacedUnit(word, 0)
	if before := strings.TrimRight(r.before(end-len(word), 4), " \u00A0"); n != len(word) || !amounts(u) || before != "" && !endsInLetter(before) {
		return false
	}
	for i := r.from; i < len(r.out); i++ {
		if r.out[i].End == end {
			return false // it is the unit of another number
		}
	}
	r.measure(q, u, q.End)
	return true
}

// endsInLetter reports whether a text ends with a letter.
func endsInLetter(s string) bool { return unicode.IsLetter(lastRune(s)) }

// perSecond reports whether a length from start to end is a speed by the second.
func (r *Reader) perSecond(start, end int) bool {
	if r.wide || r.base == "ko" {
		s := r.before(start, 30)
		for _, w := range secondsBefore {
			if at := strings.LastIndex(s, w); at >= 0 && !strings.ContainsAny(s[at:], "0123456789,.") && !strings.Contains(s[at:], "、") {
				return true
			}
		}
	}
	rest := r.after(end, 24)
	for _, w := range secondsAfter {
		if strings.HasPrefix(rest, w) {
			return true
		}
	}
	return false
}

// rateWords stand between an amount and the unit that it is for.
var rateWords = map[string]bool{"a": true, "an": true, "per": true, "le": true, "la": true, "l": true, "par": true, "pro": true, "je": true, "за": true, "с": true, "з": true, "на": true,
	"por": true, "al": true, "el": true, "o": true, "za": true, "z": true, "il": true, "cada": true, "chaque": true, "لكل": true}

// rateStarts are the beginnings of rateWords.
var rateStarts = func() *startSet {
	t := new(startSet)
	for w := range rateWords {
		t.note(w)
	}
	return t
}()

// rate takes in the unit that an amount is for: $2,500 a square foot, 65 центнеров с гектара, 每亩800斤.
func (r *Reader) rate(q *Quantity, at int) {
	if r.wide {
		if u, ok := r.rateBefore(q.Start, at); ok {
			q.per = u
			return
		}
	}
	for range 2 { // a word for the currency may stand between
		rest := r.text[at:]
		at += spaces(rest)
		rest = r.text[at:]
		if rest == "" {
			return
		}
		switch {
		case rest[0] == '/':
			q.per = r.rateUnit(rest[1:])
			return
		case strings.HasPrefix(rest, "每"):
			q.per = r.rateUnit(rest[len("每"):])
			return
		}
		n := letters(rest, 0)
		if n == 0 {
			n = currencySign(rest)
		}
		if n == 0 {
			return
		}
		if n <= len("chaque")+2 && rateStarts.has(rest) && rateWords[rest[:n]] {
			q.per = r.rateUnit(strings.TrimLeft(rest[n:], " '’"))
			return
		}
		at += n
	}
}

func currencySign(s string) int {
	if s[0] < 0x80 && s[0] != '$' {
		return 0
	}
	for _, w := range []string{"$", "€", "₽", "£", "¥"} {
		if strings.HasPrefix(s, w) {
			return len(w)
		}
	}
	return 0
}

// rateUnit is the unit of a size that a text begins with, none for others.
func (r *Reader) rateUnit(s string) Unit {
	if s == "" {
		return Unit{}
	}
	u, n := Unit{}, 0
	if r.wide {
		u, n = r.wideUnit(s)
	}
	if n == 0 {
		u, _ = r.spacedUnit(s, 0)
	}
	switch u.Dimension {
	case Length, Area, Volume, Mass:
		return u
	}
	return Unit{}
}

// rateBefore is the unit of 每亩, 亩产 and 10アール当たり before a number, and of 一斤 before one of money that ends at a byte.
func (r *Reader) rateBefore(at, end int) (Unit, bool) {
	s := r.before(at, 36)
	if r.base == "ja" {
		if u, ok := r.perAmount(s); ok {
			return u, true
		}
	}
	for i := len(s); i > 0; {
		c, size := runeBefore(s, i)
		i -= size
		rest := s[i+size:]
		switch {
		case c >= '0' && c <= '9', c == '，', c == '。':
			return Unit{}, false
		case c == '亩' || c == '畝':
			if next := first(rest); next == '产' || next == '產' || next == '均' {
				return unitNamed("亩"), true
			}
		case c == '每', c == '一' && beginsWith(r.text[end+spaces(r.text[end:]):], currencies):
			u := r.rateUnit(rest)
			return u, u.Dimension != None
		}
	}
	return Unit{}, false
}

// perAmount is the size that a Japanese text ends with as what something is counted for: 10アール当たり.
func (r *Reader) perAmount(s string) (Unit, bool) {
	for _, w := range []string{"当たり", "あたり", "当り", "につき"} {
		at := strings.LastIndex(s, w)
		if at < 0 || strings.ContainsAny(s[at:], "0123456789、。") {
			continue
		}
		s = s[:at]
		end := strings.LastIndexAny(s, "0123456789") + 1
		if end == 0 {
			return Unit{}, false
		}
		start := end - 1
		for start > 0 && s[start-1] >= '0' && s[start-1] <= '9' {
			start--
		}
		u := r.rateUnit(s[end:])
		u.Factor *= digitsOf(s, [][2]int{{start, end}})
		return u, u.Dimension != None
	}
	return Unit{}, false
}
