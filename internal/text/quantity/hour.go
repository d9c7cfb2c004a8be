package quantity

import (
	"bytes"
	"strings"
)

// halfTo stand before the hour that begins half an hour later: halb acht is 7:30.
var halfTo = []string{"halb ", "wpół do ", "пів на ", "о пів на ", "половині на "}

// quarterTo stand before the hour that begins a quarter of an hour later, and before nothing else.
var quarterTo = []string{"a quarter to ", "без четверти ", "Без четверти ", "iertel vor "}

// quarterPast stand behind a quarter of an hour that has gone.
var quarterPast = []string{" past ", " nach "}

// partPast stand before the hour that has begun.
var partPast = []string{"half past ", "quarter past "}

// partTo stand before an hour that has yet to begin: a quarter to eight. Elsewhere they say something else, so that
// the hour itself is kept.
var partTo = []string{"quarter to ", "quarter of ", "minutes to ", "minutes before ", "viertel vor ", "Viertel vor ", "viertel ", "Viertel ", "Minuten vor ", "zehn vor ", "fünf vor ", "zwanzig vor ",
	"половине ", "половина ", "половину ", "половины ", "четверть ", "без четверти ", "за чверть ", "чверть на ", "чверть до ", "за п'ять ", "за п’ять ", "за десять ", "за двадцять ", "za kwadrans ", "kwadrans do ", "za pięć ", "za dziesięć ", "za dwadzieścia ",
	"para as ", "para las ", "čtvrtě na ", "čtvrt na "}

// lessAfter stand behind such an hour: huit heures moins le quart.
var lessAfter = []string{" heures moins ", " heure moins ", " menos cuarto", " menos cinco", " menos diez", " menos veinte", " meno un quarto", " meno cinque", " meno dieci", " meno venti", " menos um quarto"}

// lessBefore stand before minutes that are lacking.
var lessBefore = []string{" moins ", " menos ", " meno "}

// hourWords are the last words of what may stand before an hour.
var hourWords = func() map[string]bool {
	words := map[string]bool{}
	for _, list := range [][]string{halfTo, partTo, partPast, lessBefore} {
		for _, w := range list {
			words[lastWord(w)] = true
		}
	}
	return words
}()

// lastWord is the word that a text ends with, before one blank.
func lastWord(s string) string {
	s = strings.TrimSuffix(s, " ")
	return s[strings.LastIndexByte(s, ' ')+1:]
}

// hourSaid sees an hour in words that has yet to begin where the minutes are counted to it.
func (r *Reader) hourSaid(q *Quantity) {
	v := q.Values[0]
	if v < 1 || v > 29 || v > 12 && !longScale(r.base) || q.span > 0 && q.span != 3600 || q.Kind == Measure {
		return
	}
	if q.Kind == Ordinal && r.base == "ru" && strings.HasPrefix(r.text[q.End:], " часу") { // в третьем часу
		q.add(v - 1)
		q.add(v + 11)
		return
	}
	before := r.before(q.Start, 32)
	if v > 12 && v <= 24 && r.base == "fr" && q.span == 3600 && hasAnySuffix(before, hoursFrench...) { // vingt heures
		q.add(v - 12)
		return
	}
	if !hourWords[lastWord(before)] {
		before = ""
	}
	if hasAnySuffix(before, lessBefore...) {
		q.add(60 - v)
		return
	}
	switch {
	case v > 12:
		return
	case hasAnySuffix(before, partPast...) && q.Kind == Number && q.Unit.Dimension == None:
		q.Kind, q.Form = Clock, Word
		q.add(v + 12)
		return
	case r.lessThan(q), hasAnySuffix(before, quarterTo...) && q.Unit.Dimension == None, hasAnySuffix(before, halfTo...), r.halfOfHour(q, before):
		*q = Quantity{Start: q.Start, End: q.End, Kind: Clock, Form: Word, scaled: 1}
	case r.without(q), r.minutesTo(q), hasAnySuffix(before, partTo...), lessStarts.has(r.text[q.End:]) && beginsWith(r.text[q.End:], lessAfter):
		q.N = min(q.N, 2)
	default:
		return
	}
	q.add(v - 1)
	q.add(v + 11)
}

var lessStarts = startsOf(lessAfter)

// without sees the minutes that are lacking in the number before an hour, and adds those that have gone: без пяти восемь.
func (r *Reader) without(q *Quantity) bool {
	if r.base != "ru" || len(r.out)-r.from < 2 {
		return false
	}
	m := &r.out[len(r.out)-2]
	if m.End > q.Start || strings.TrimSpace(r.text[m.End:q.Start]) != "" && !strings.HasPrefix(strings.TrimSpace(r.text[m.End:q.Start]), "минут") || m.Values[0] >= 30 {
		return false
	}
	if !hasAnySuffix(r.before(m.Start, 12), "без ", "Без ") {
		return false
	}
	m.add(60 - m.Values[0])
	return true
}

// hourBehind reports whether a numeral is the hour behind the twenty minutes that it lacks, which stand in the genitive:
// без двадцати девять.
func (r *Reader) hourBehind(c *composer, w []byte) bool {
	if c.n != 1 || !hasAnySuffix(r.before(c.start, 12), "без ", "Без ") {
		return false
	}
	return bytes.HasSuffix(w, []byte("ь")) || string(w) == "два" || string(w) == "три" || string(w) == "четыре"
}

// hoursLed are the words that hours in words stand behind.
var hoursLed = map[string][]string{"es": {"las ", "Las "}, "pt": {"às ", "Às "}, "it": {"alle ", "Alle "}, "fr": {"à ", "À "}}

// oneLed are those of one o'clock: a la una.
var oneLed = map[string][]string{"es": {"la ", "La "}, "pt": {"à ", "À "}, "it": {"all'", "All'", "all’", "l'", "l’"}}

// hoursFrench stand before an hour of the day, and not before a span of hours.
var hoursFrench = []string{"à ", "À ", "dès ", "vers ", "avant ", "après ", "jusqu'à ", "jusqu’à "}

// halfPast reports a numeral with its half as an hour and its minutes: a las diez y media.
func (r *Reader) halfPast(c *composer) bool {
	v := c.total + c.section - c.half
	led := hoursLed[r.base]
	if v < 1 || v > 12 || v != float64(int(v)) || led == nil || r.base == "fr" || !hasAnySuffix(r.before(c.start, 8), led...) && !(v == 1 && hasAnySuffix(r.before(c.start, 8), oneLed[r.base]...)) {
		return false
	}
	if q := r.put(c.start, c.wholeEnd, Clock, Word, v); q != nil {
		q.add(v + 12)
		r.put(c.wholeEnd, c.end, Part, Weak, .5)
	}
	return true
}

// lessThan reports whether the minutes that are lacking stand behind an hour that nothing else can be: a las seis menos
// veinte.
func (r *Reader) lessThan(q *Quantity) bool {
	if !lessStarts.has(r.text[q.End:]) || !beginsWith(r.text[q.End:], lessAfter) {
		return false
	}
	led := hoursLed[r.base]
	return led != nil && hasAnySuffix(r.before(q.Start, 8), led...)
}

// minutesTo sees the minutes before an English hour and adds those that have gone: at ten to eight.
func (r *Reader) minutesTo(q *Quantity) bool {
	const to = " to "
	if r.base != "en" || len(r.out)-r.from < 2 {
		return false
	}
	m := &r.out[len(r.out)-2]
	if m.End+len(to) != q.Start || r.text[m.End:q.Start] != to || m.Kind != Number {
		return false
	}
	switch m.Values[0] {
	case 5, 10, 20, 25:
	default:
		return false
	}
	if !hasAnySuffix(r.before(m.Start, 8), "at ", "At ", "by ", "until ", "around ", "about ", "before ", "after ") {
		return false
	}
	m.add(60 - m.Values[0])
	return true
}

// twelves are midnight and noon where minutes are counted to them.
var twelves = []string{" до полуночи", " до полудня", " до двенадцати", " до півночі", " до полудня", " before midnight", " before noon", " to midnight", " to noon", " vor Mitternacht", " vor zwölf", " antes de medianoche", " antes de la medianoche", " antes del mediodía", " avant minuit", " avant midi",
	" prima di mezzanotte", " prima di mezzogiorno", " antes da meia-noite", " antes do meio-dia", " przed północą", " przed południem"}

// beforeTwelve adds the minutes that have gone where those are said that are lacking at twelve: forty minutes before midnight.
func (r *Reader) beforeTwelve(q *Quantity, end int) {
	v, s := q.Values[0], r.text[end:]
	if v >= 60 {
		return
	}
	if r.wide && hasAnySuffix(r.before(q.Start, len("离午夜还有")), "午夜前", "零点前", "零點前", "离午夜还有", "離午夜還有", "离零点还有") || len(s) > 0 && s[0] == ' ' && beginsWith(s, twelves) {
		q.add(60 - v)
	}
}

// halfOfHour reports whether the hour of half past the one before stands there and nothing else can be meant: в половине
// восьмого, but not во второй половине восьмого века.
func (r *Reader) halfOfHour(q *Quantity, before string) bool {
	if r.base != "ru" || q.Kind != Ordinal || !hasAnySuffix(before, "половине ", "половину ", "половины ") {
		return false
	}
	if before = before[:strings.LastIndex(before, "полов")]; !hasAnySuffix(before, "в ", "В ", "на ", "около ", "до ", "после ", "с ") {
		return false
	}
	rest := r.after(q.End, 24)
	blanks := spaces(rest)
	n := letters(rest, blanks)
	return n == blanks || hoursBehind[rest[blanks:n]]
}

// hoursBehind may stand behind an hour of which a half has gone.
var hoursBehind = map[string]bool{"утра": true, "вечера": true, "дня": true, "ночи": true, "в": true, "на": true, "у": true, "и": true, "по": true, "мы": true, "я": true, "он": true, "она": true, "они": true}

// halved reads a Russian word that begins with a half: полвосьмого, полкилометра.
func (r *Reader) halved(v *vocabulary, w []byte, start, end int) bool {
	const half = "пол"
	if r.base != "ru" || len(w) < 11 || !bytes.HasPrefix(w, []byte(half)) {
		return false
	}
	if n, ok := v.read(w[len(half):]); ok && n.ordinal && n.value <= 12 || string(w) == "полпервого" {
		if string(w) == "полпервого" {
			n.value = 1
		}
		r.put(start, start+len(half), Part, Weak, .5)
		if q := r.put(start+len(half), end, Clock, Word, n.value-1); q != nil {
			q.add(n.value + 11)
		}
		return true
	}
	u, n := r.spacedUnit(r.text[start+len(half):end], 0)
	if n == 0 || !amounts(u) {
		return false
	}
	if q := r.put(start, end, Measure, Weak, .5); q != nil {
		q.Unit, q.SI = u, u.si(.5)
	}
	return true
}

// amounts reports whether a unit is one of size, which half of says an amount.
func amounts(u Unit) bool {
	switch u.Dimension {
	case Length, Area, Volume, Mass:
		return true
	}
	return false
}

// proof adds the percentage of alcohol to twice of it: 80-proof.
func (r *Reader) proof(q *Quantity) {
	if rest := r.after(q.End, 8); r.base == "en" && len(rest) > 5 && (rest[0] == '-' || rest[0] == ' ') && rest[1:6] == "proof" {
		q.add(q.Values[0] / 2)
	}
}

// lacks reports whether minutes to the hour stand before a byte: 差五分八点, 差一刻八点.
func (r *Reader) lacks(at int) bool {
	s := r.before(at, 15)
	i := strings.LastIndex(s, "差")
	return i >= 0 && (len(s)-i == len("差") || strings.HasSuffix(s, "分") || strings.HasSuffix(s, "刻"))
}
