package quantity

import (
	"math"
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// inDigits reads the numbers that are written in digits, with what belongs to them.
func (r *Reader) inDigits() {
	s := r.text
	last := -1
	for i := r.figure; i < r.lastFigure; {
		if c := s[i]; c < '0' || c > '9' {
			i++
			continue
		}
		if r.full() {
			return
		}
		if end := r.telephone(i); end > i {
			i = end
			continue
		}
		q := Quantity{Start: i, Form: Digits, scaled: 1}
		i = number(&q, s, i)
		q.End = i
		if r.zulu(&q) {
			continue
		}
		if r.nameLike(&q) {
			i = r.code(&q, i)
			continue
		}
		q.End = i
		i = r.scale(&q, i, mostScales)
		q.End = i
		if r.monthOrTenths(&q) {
			i = q.End
			r.out = append(r.out, q)
			continue
		}
		if r.enumerates(&q) {
			q.Form = Weak
		}
		r.decade(&q)
		r.ofCentury(&q, last)
		r.ordinal(&q)
		if hour := r.clock(&q); hour > 0 {
			q.End, i = hour, hour
		}
		if !r.wide {
			r.night(&q)
		}
		i = max(i, r.unit(&q))
		r.out = append(r.out, q)
		now := len(r.out) - 1
		if last >= 0 {
			r.range_(&r.out[last], &r.out[now])
		}
		last = now
	}
}

// number reads digits with their separators and gives what they may mean.
func number(q *Quantity, s string, at int) int {
	var parts [6][2]int
	var seps [6]byte
	n := 0
	i := at
	for {
		start := i
		for i < len(s) && s[i] >= '0' && s[i] <= '9' {
			i++
		}
		parts[n] = [2]int{start, i}
		n++
		sep, size := separator(s[i:])
		if size == 0 || n == len(parts) || i+size >= len(s) || s[i+size] < '0' || s[i+size] > '9' {
			break
		}
		if (sep == ' ' || sep == '\'') && !(parts[0][1]-parts[0][0] <= 3 && threeDigits(s[i+size:])) {
			break
		}
		if (sep == ' ' || sep == '\'') && n > 1 && seps[0] != sep {
			break
		}
		if sep == ',' && n > 1 && seps[0] == '.' && n == 2 && !threeDigits(s[i+size:]) && parts[1][1]-parts[1][0] != 3 {
			break
		}
		seps[n-1] = sep
		i += size
	}
	meaning(q, s, parts[:n], seps[:n-1])
	if n == 1 {
		more, size := fractionBehind(s[i:])
		q.Values[0] += more
		i += size
	}
	return i
}

// fractionBehind is the fraction that a text begins with, and its bytes: ½, or 3/4 behind a blank.
func fractionBehind(s string) (float64, int) {
	if len(s) > 3 && s[0] == ' ' && s[2] == '/' && s[1] > '0' && s[1] < s[3] && s[3] <= '9' && (len(s) == 4 || s[4] < '0' || s[4] > '9') {
		return float64(s[1]-'0') / float64(s[3]-'0'), 4
	}
	switch {
	case strings.HasPrefix(s, "½"):
		return .5, len("½")
	case strings.HasPrefix(s, "¼"):
		return .25, len("¼")
	case strings.HasPrefix(s, "¾"):
		return .75, len("¾")
	}
	return 0, 0
}

func separator(s string) (byte, int) {
	if s == "" {
		return 0, 0
	}
	switch s[0] {
	case ',', '.', '\'', ' ':
		return s[0], 1
	case '"': // 13"05, a time
		if len(s) > 2 && s[1] >= '0' && s[1] <= '5' && s[2] >= '0' && s[2] <= '9' && (len(s) == 3 || s[3] < '0' || s[3] > '9') {
			return '.', 1
		}
	}
	c, size := utf8.DecodeRuneInString(s)
	switch c {
	case '\u00a0', '\u202f', '\u2009':
		return ' ', size
	case '’':
		return '\'', size
	case '·':
		return '.', size
	case '・':
		if measuredAfter(strings.TrimLeft(s[size:], "0123456789")) {
			return '.', size
		}
	}
	return 0, 0
}

// measuredAfter reports whether a text begins with what is measured, so that a Japanese dot before it is a decimal point.
func measuredAfter(s string) bool {
	return beginsWith(s, decimalUnits)
}

var decimalUnits = []string{"%", "％", "キロ", "メートル", "センチ", "ミリ", "トン", "グラム", "度", "億", "万", "兆", "倍", "ポイント", "点", "平方", "ヘクタール", "リットル", "秒"}

func threeDigits(s string) bool {
	for i := range 3 {
		if i >= len(s) || s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return len(s) == 3 || s[3] < '0' || s[3] > '9'
}

// meaning gives the values of parts joined by separators: thousands, decimals, or both where one cannot tell.
func meaning(q *Quantity, s string, parts [][2]int, seps []byte) {
	last := len(parts) - 1
	if last == 0 {
		q.add(digitsOf(s, parts))
		return
	}
	grouped, uniform := true, true
	for _, p := range parts[1:] {
		grouped = grouped && p[1]-p[0] == 3
	}
	for _, x := range seps {
		uniform = uniform && x == seps[0]
	}
	decimal := seps[last-1] == '.' || seps[last-1] == ','
	if uniform && grouped && parts[0][1]-parts[0][0] <= 3 && s[parts[0][0]] != '0' {
		q.add(digitsOf(s, parts))
	}
	if decimal && (last == 1 || !uniform) {
		q.add(digitsOf(s, parts[:last]) + fraction(s, parts[last]))
	}
	if q.N == 0 { // a date, a version, a score: its parts
		for _, p := range parts[:min(len(parts), 3)] {
			q.add(digitsOf(s, [][2]int{p}))
		}
	}
}

func digitsOf(s string, parts [][2]int) float64 {
	v := 0.0
	for _, p := range parts {
		for _, c := range []byte(s[p[0]:p[1]]) {
			v = v*10 + float64(c-'0')
		}
	}
	return v
}

func fraction(s string, p [2]int) float64 {
	v := 0.0
	for _, c := range []byte(s[p[0]:p[1]]) {
		v = v*10 + float64(c-'0')
	}
	return v / math.Pow10(p[1]-p[0])
}

// enumerates reports that a digit stands in brackets by itself and may count items: (2).
func (r *Reader) enumerates(q *Quantity) bool {
	if q.End-q.Start != 1 {
		return false
	}
	before, after := lastRune(r.text[:q.Start]), r.text[q.End:]
	return (before == '(' || before == '（') && (strings.HasPrefix(after, ")") || strings.HasPrefix(after, "）"))
}

// mostScales bounds how many numbers with scales are read as one: 3兆2亿5000万1千.
const mostScales = 4

// scale takes in the word or character behind a number that multiplies it, and what goes on behind that: 3亿5000万.
// It reads up to most more numbers.
func (r *Reader) scale(q *Quantity, at, most int) int {
	s := r.text
	for range 2 {
		v, n, sure := r.scaleAt(at)
		if n == 0 {
			return at
		}
		if n == 1 && q.Values[0] >= 1000 {
			sure = false // 5650K
		}
		if v >= 1e6 && q.N == 2 && r.grouped(q) {
			q.N = 1
		}
		bare, count := q.Values, q.N
		if sure {
			q.N = 0
		}
		for _, b := range bare[:count] {
			q.add(b * v)
		}
		q.scaled *= v
		at += n
		if most > 0 && v >= 1e4 && at < len(s) && s[at] >= '0' && s[at] <= '9' && isHan(lastRune(s[:at])) {
			more := Quantity{scaled: 1}
			at = number(&more, s, at)
			at = r.scale(&more, at, most-1)
			base := q.Values[0]
			q.N = 0
			for _, m := range more.Values[:more.N] {
				q.add(base + m)
			}
			return at
		}
	}
	return at
}

// grouped reports whether the mark before the last three digits of a number before millions groups them for certain:
// 2.300 millones.
func (r *Reader) grouped(q *Quantity) bool {
	s := r.text[q.Start:q.End]
	at := strings.IndexAny(s, ".,")
	if at < 0 || q.Values[0] < 1000 {
		return false
	}
	switch r.base {
	case "de", "it", "pt":
		return s[at] == '.'
	case "es", "fr": // in Mexico the point is decimal
		return s[at] == '.' && s[len(s)-1] == '0'
	case "en", "zh", "ja", "ko":
		return s[at] == ','
	}
	return false
}

func lastRune(s string) rune {
	c, _ := utf8.DecodeLastRuneInString(s)
	return c
}

func isHan(c rune) bool { return lang.ScriptOf(c) == lang.Han }

// scaleAt is the factor at a byte, behind blanks or a hyphen, and the bytes that it takes. sure says that it cannot be
// a unit instead (m).
func (r *Reader) scaleAt(at int) (v float64, n int, sure bool) {
	s := r.text[at:]
	i := 0
	if strings.HasPrefix(s, "+") { // 225+ million
		i++
	}
	i += spaces(s[i:])
	for {
		c, size := utf8.DecodeRuneInString(s[i:])
		if c != '-' && c != '多' && c != '余' && c != '餘' && c != '几' && c != '幾' {
			break
		}
		i += size
	}
	if i >= len(s) {
		return 0, 0, false
	}
	c, size := utf8.DecodeRuneInString(s[i:])
	if f := hanScale(c); f > 1 {
		if prefixed(s[i:]) {
			return 0, 0, false
		}
		return f, i + size, true
	}
	if c >= wideStart { // as no word for a scale
		return 0, 0, false
	}
	end, place := beginning(s, i)
	if end == i || end-i > 40 || !scales().begins.has(place) {
		return 0, 0, false
	}
	var buf [64]byte
	w := lower(buf[:0], s[i:end])
	if len(w) == 1 && (i > 0 || end < len(s) && s[end] >= '0' && s[end] <= '9') { // 6m04
		return 0, 0, false
	}
	if f, ok := scaleWord(w, r.base); ok {
		return f, end, (len(w) > 1 || w[0] == 'k') && string(w) != "अरब" // Arab, too
	}
	return 0, 0, false
}

// prefixed reports whether what looks like a scale belongs to a unit: 1千兆字节 is a gigabyte.
func prefixed(s string) bool {
	s, giga := strings.CutPrefix(s, "千")
	s, mega := strings.CutPrefix(s, "兆")
	if !mega {
		return giga && (strings.HasPrefix(s, "米") || strings.HasPrefix(s, "克") || strings.HasPrefix(s, "瓦"))
	}
	switch first(s) {
	case '字', '位', '比', '赫', '瓦', '欧', 'b', 'B':
		return true
	}
	return giga
}

func hanScale(c rune) float64 {
	switch c {
	case '百', '백':
		return 1e2
	case '千', '천':
		return 1e3
	case '万', '萬', '만':
		return 1e4
	case '亿', '億', '억':
		return 1e8
	case '兆', '조':
		return 1e12
	}
	return 0
}

// monthOrTenths sees 11月 and 6成.
func (r *Reader) monthOrTenths(q *Quantity) bool {
	after := r.text[q.End:]
	blank := spaces(after)
	switch {
	case strings.HasPrefix(after[blank:], "月") || strings.HasPrefix(after[blank:], "월"):
		q.Kind = Month
		q.End += blank + len("月")
	case r.base == "ja" && strings.HasPrefix(after, "割") && q.Values[0] < 11:
		more, n := hundredthsOf(after[len("割"):])
		v := q.Values[0]/10 + more
		q.Kind, q.N = Part, 0
		q.add(v)
		q.End += len("割") + n
	case strings.HasPrefix(after, "成") && q.Values[0] < 11:
		more, n := hundredths(after[len("成"):])
		v := q.Values[0]/10 + more
		q.Kind, q.N = Part, 0
		q.add(v)
		q.End += len("成") + n
	default:
		return false
	}
	return true
}

// range_ gives the scale and the unit of a range's second number to the first: 2 to 3 million, 5–8 km.
func (r *Reader) range_(x, next *Quantity) {
	gap := r.text[min(x.End, next.Start):next.Start]
	if len(gap) > 12 || x.End > next.Start {
		return
	}
	if next.scaled != 1 && x.scaled == 1 {
		for _, v := range x.Values[:x.N] {
			x.add(v * next.scaled)
		}
	}
	if next.Kind == Measure && x.Kind == Number && joinsRange(gap) {
		r.measure(x, next.Unit, next.End)
		x.per = next.per
	}
	r.yearsTo(x, next, gap)
	if w := next.Values[0]; next.Kind == Number && x.Kind == Number && w < x.Values[0] && w > 0 && x.Values[0] <= 12 && next.scaled == 1 && joinsRange(gap) {
		next.add(w + 12) // from 9 to 5
	}
}

// yearsTo adds the year to the second of two that is cut short: 2021-22.
func (r *Reader) yearsTo(x, next *Quantity, gap string) {
	v, w := x.Values[0], next.Values[0]
	if x.End-x.Start != 4 || next.End-next.Start != 2 || v < 1000 || v >= 2100 || x.Kind == Code || next.Kind == Code {
		return
	}
	switch gap {
	case "-", "–", "/", "‑":
	default:
		return
	}
	if rest := r.text[next.End:]; rest != "" && (rest[0] == '-' || rest[0] == '/') { // a date
		return
	}
	if century := v - math.Mod(v, 100); w > v-century {
		next.add(century + w)
	} else if w == 0 && v-century == 99 {
		next.add(v + 1)
	}
}

func joinsRange(gap string) bool {
	g := strings.TrimSpace(gap)
	for _, w := range minuses {
		if rest, ok := strings.CutSuffix(g, w); ok && rest != "" {
			g = strings.TrimSpace(rest)
			break
		}
	}
	switch g {
	case "-", "–", "—", "~", "～", "to", "-to-", "до", "bis", "a", "à", "至", "到", "and", "и", "und", "y", "et", "или", "or", "oder", "、":
		return true
	}
	return false
}
