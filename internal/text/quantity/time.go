package quantity

import (
	"math"
	"strings"
)

// decade adds the short form of a decade and of a year: the 1930s are 30-е годы and 30年代.
func (r *Reader) decade(q *Quantity) {
	v := q.Values[0]
	s := r.text
	if q.N == 0 || v != math.Trunc(v) || q.scaled != 1 {
		return
	}
	after := s[q.End:min(len(s), q.End+16)]
	if v >= 1000 && v < 2100 && s[q.End-1] == '0' {
		if strings.HasPrefix(after, "s") || strings.HasPrefix(after, "er") || strings.HasPrefix(after, "-х") || strings.HasPrefix(after, "-е") || strings.HasPrefix(after, "-ми") ||
			strings.HasPrefix(after, "年代") || strings.HasPrefix(after, "'s") || strings.HasPrefix(after, "’s") || strings.HasPrefix(after, "-ті") || strings.HasPrefix(after, "-ых") || strings.HasPrefix(after, "-ые") {
			q.add(math.Mod(v, 100))
			if math.Mod(v, 100) == 0 { // the 1900s are the 20th century
				q.add(v/100 + 1)
			}
			if before := strings.TrimRight(s[:q.Start], "- "); strings.HasSuffix(before, "mid") || strings.HasSuffix(before, "середине") || strings.HasSuffix(before, "середины") || strings.HasSuffix(before, "Mitte der") {
				q.add(v + 5)
			}
		}
		return
	}
	q.tens = strings.HasPrefix(after, "s") && v >= 10 && v < 100 && s[q.End-1] == '0'
	r.era(q)
	before := lastRune(s[:q.Start])
	if q.End-q.Start == 2 && (before == '\'' || before == '’' || shortYear(s[q.Start:], q.End-q.Start)) {
		q.add(1900 + v)
		q.add(2000 + v)
	}
}

// shortYear reports that the two digits that a text begins with are a Chinese or Japanese year's: 06 年, 98年3月.
func shortYear(s string, digits int) bool {
	after, ok := strings.CutPrefix(s[digits+spaces(s[digits:]):], "年")
	if !ok {
		return false
	}
	after = after[spaces(after):]
	return s[0] == '0' || after != "" && after[0] >= '1' && after[0] <= '9' && strings.Contains(after[:min(len(after), len("12 月"))], "月")
}

// ofCentury joins a decade to the century that is written before it: 20世纪80年代.
func (r *Reader) ofCentury(q *Quantity, last int) {
	s := r.text
	if last != len(r.out)-1 || last < r.from || q.Values[0] > 90 || !strings.HasPrefix(s[q.End+spaces(s[q.End:]):], "年代") {
		return
	}
	century := &r.out[last]
	switch strings.TrimSpace(s[century.End:q.Start]) {
	case "世纪", "世紀":
	default:
		return
	}
	if v := q.Values[0]; century.N == 1 {
		q.Start, q.N = century.Start, 0
		q.add((century.Values[0]-1)*100 + v)
		q.add(v)
		r.out = r.out[:last]
	}
}

// ordinal sees what makes a number an ordinal: 21st, 3-й, 第3.
func (r *Reader) ordinal(q *Quantity) {
	s := r.text
	after := s[q.End:min(len(s), q.End+8)]
	if ordinalStarts.has(after) {
		for _, x := range ordinalEndings {
			if strings.HasPrefix(after, x) && letters(s, q.End) <= q.End+len(x) {
				q.Kind = Ordinal
				return
			}
		}
	}
	if strings.HasSuffix(s[:q.Start], "第") || strings.HasSuffix(s[:q.Start], "제") {
		q.Kind = Ordinal
	}
}

var ordinalStarts = startsOf(ordinalEndings)

var ordinalEndings = []string{"st", "nd", "rd", "th", "-й", "-го", "-я", "-е", "-му", "-м", "-ой", "º", "ª", "er", "ème", "e"}

// clock adds the other half of the day to what is a time: 15:00 is 3 pm and 下午3点. Where the minutes were read as a
// fraction (7.55 am) it gives the end of the hour, else 0.
func (r *Reader) clock(q *Quantity) int {
	s := r.text
	v := math.Trunc(q.Values[0])
	if r.dayAndMonth(q) {
		return q.Start + strings.IndexByte(s[q.Start:q.End], '.')
	}
	if q.N == 0 || v > 24 || strings.HasSuffix(s[:q.Start], ":") {
		return 0
	}
	after := s[q.End:min(len(s), q.End+24)]
	time := strings.HasPrefix(after, ":") && len(after) > 2 && after[1] >= '0' && after[1] <= '5'
	rest := after[spaces(after):]
	time = time || r.hourBefore(q) || clockStarts.has(rest) && beginsWith(rest, clockWords) && !strings.HasPrefix(rest, "時間")
	if strings.HasPrefix(rest, "h") && (len(rest) == 1 || rest[1] >= '0' && rest[1] <= '9' || rest[1] == ' ') {
		time = true
	}
	if !time {
		return 0
	}
	q.Letters = r.zone(q)
	hour := r.hour(q, rest)
	if hour > 0 {
		q.N = 0
	}
	q.Kind = Clock
	q.add(v)
	if v > 12 {
		q.add(v - 12)
	} else {
		q.add(v + 12)
	}
	if r.beforeHour(rest) {
		q.add(v - 1)
		q.add(v + 11)
	}
	return hour
}

// dayAndMonth reads the day of a German date, and leaves its month: am 3.4.
func (r *Reader) dayAndMonth(q *Quantity) bool {
	s := r.text[q.Start:q.End]
	if r.base != "de" || len(s) < 3 || len(s) > 5 || !strings.HasPrefix(r.text[q.End:], ".") || !hasAnySuffix(r.before(q.Start, 6), "am ", "Am ", "vom ", "Vom ", "zum ", "bis ", "dem ") {
		return false
	}
	day, month, ok := strings.Cut(s, ".")
	if !ok || len(day) > 2 || len(month) > 2 || math.Trunc(q.Values[0]) > 31 || len(month) == 2 && month > "12" {
		return false
	}
	v := math.Trunc(q.Values[0])
	q.N = 0
	q.add(v)
	return true
}

// beforeHour reports whether the minutes that are lacking stand behind an hour: 5時15分前.
func (r *Reader) beforeHour(rest string) bool {
	if r.base != "ja" && r.base != "ko" {
		return false
	}
	rest = strings.TrimLeft(rest, "時시 ")
	rest = strings.TrimLeft(rest, "0123456789")
	return strings.HasPrefix(rest, "分前") || strings.HasPrefix(rest, "분 전")
}

// hour is where the hour ends in 7.55 am and 18.30 Uhr, 0 for other numbers.
func (r *Reader) hour(q *Quantity, rest string) int {
	at := strings.IndexByte(r.text[q.Start:q.End], '.')
	if at < 0 || at > 2 || q.End-q.Start != at+3 || r.text[q.Start+at+1] > '5' {
		return 0
	}
	if r.hourBefore(q) {
		return q.Start + at
	}
	for _, w := range clockWords[:dotted] {
		if strings.HasPrefix(rest, w) {
			return q.Start + at
		}
	}
	return 0
}

// hourBefore reports whether a word that goes with hours stands before a number that may be one with its minutes: a las 16.45.
func (r *Reader) hourBefore(q *Quantity) bool {
	var words []string
	switch r.base {
	case "es":
		words = hoursBefore[:1]
	case "it":
		words = hoursBefore[1:3]
	case "pl":
		words = hoursBefore[3:]
	default:
		return false
	}
	if q.End-q.Start < 4 || q.End-q.Start > 5 {
		return false
	}
	for _, w := range words {
		if strings.HasSuffix(r.text[:q.Start], w) {
			return true
		}
	}
	return false
}

var hoursBefore = []string{"las ", "alle ", "ore ", "godz. ", "godzinie "}

// clockWords stand behind a time of day; the first of them behind one with its minutes after a point.
var clockWords = []string{"am", "pm", "a.m", "p.m", "AM", "PM", "Uhr", "утра", "вечера", "ночи", "ранку", "вечора", "de la mañana", "de la madrugada", "de la tarde", "de la noche", "du matin", "du soir",
	"da manhã", "da tarde", "da noite", "da madrugada", "del mattino", "di mattina", "di sera", "rano", "wieczorem", "по Москве", "МСК", "мск", "GMT", "UTC",
	"o'clock", "o’clock", "час", "дня", "heures", "点", "點", "时", "時", "시", "годин"}

const dotted = 32

var clockStarts = startsOf(clockWords)
