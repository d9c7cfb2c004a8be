package check

import (
	"math"
	"strconv"
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// figure is a number in a text with the values that it may have.
type figure struct {
	start, end int
	values     [4]float64
	n          int
	scale      float64 // the multiplier that was written behind it
	word       bool    // a month or a numeral in words
}

func (f *figure) add(v float64) {
	for i := range f.n {
		if same(f.values[i], v) {
			return
		}
	}
	if f.n < len(f.values) {
		f.values[f.n] = v
		f.n++
	}
}

const maxFigures = 48

// figures are the numbers of one side. soft are values that words give: they answer a figure of the
// other side and need no answer.
type figures struct {
	list     [maxFigures]figure
	n        int
	soft     [maxFigures * 2]float64
	softs    int
	loose    bool // too much to compare, or words that turn values into others
	measures      // which systems of units the words name
}

// measures are systems of units; values differ where the sides use different ones.
type measures uint8

const (
	imperial measures = 1 << iota
	metric
	celsius
	fahrenheit
)

// named adds a numeral in words or a month as a figure that wants an answer.
func (f *figures) named(v float64, start, end int) {
	if f.n < maxFigures {
		f.list[f.n] = figure{start: start, end: end, scale: 1, word: true}
		f.list[f.n].add(v)
		f.n++
	}
}

func (f *figures) word(v float64) {
	if f.softs < len(f.soft) {
		f.soft[f.softs] = v
		f.softs++
	}
}

func same(a, b float64) bool { return math.Abs(a-b) <= 1e-9*math.Max(math.Abs(a), math.Abs(b)) }

// without is the index of the first figure that has no equal on the other side, -1 when all have.
func (f *figures) without(other *figures) int {
	for i := range f.n {
		if !other.answers(&f.list[i]) {
			return i
		}
	}
	return -1
}

func (f *figures) answers(x *figure) bool {
	for _, v := range x.values[:x.n] {
		for i := range f.n {
			y := &f.list[i]
			for _, w := range y.values[:y.n] {
				if same(v, w) {
					return true
				}
			}
		}
		for _, w := range f.soft[:f.softs] {
			if same(v, w) {
				return true
			}
		}
	}
	return false
}

func (f *figures) read(s string, l lang.Tag) {
	s, from := narrow(s)
	f.words(s, l)
	for i := 0; i < len(s) && !f.loose; {
		if c := s[i]; c < '0' || c > '9' {
			i++
			continue
		}
		if f.n == maxFigures {
			f.loose = true
			return
		}
		x := &f.list[f.n]
		*x = figure{start: i, scale: 1}
		i = x.number(s, i)
		i = x.multiply(s, i)
		x.end = i
		f.n++
		if f.n > 1 && !f.list[f.n-2].word {
			f.list[f.n-2].share(x, s)
		}
	}
	for i := range f.n {
		if x := &f.list[i]; !x.word {
			x.clock(s)
			x.decade(s)
			x.tenths(s)
		}
	}
	if from != nil {
		for i := range f.n {
			f.list[i].start, f.list[i].end = from[f.list[i].start], from[f.list[i].end]
		}
	}
}

// narrow writes full-width digits and separators in ASCII. It returns where every byte came from, nil for
// a text that has none and comes back as it is.
func narrow(s string) (string, []int) {
	if !strings.Contains(s, "\xef\xbc") { // the first bytes of full-width ASCII
		return s, nil
	}
	var out strings.Builder
	from := make([]int, 0, len(s)+1)
	for i, r := range s {
		if r >= '０' && r <= '９' || r == '，' || r == '．' {
			r -= '０' - '0'
		}
		at := out.Len()
		out.WriteRune(r)
		for ; at < out.Len(); at++ {
			from = append(from, i)
		}
	}
	return out.String(), append(from, len(s))
}

// number reads digits with their separators and gives the values that these may mean.
func (x *figure) number(s string, at int) int {
	i := at
	var parts []string
	var seps [8]byte
	var buf [8]string
	parts = buf[:0]
	for {
		start := i
		for i < len(s) && s[i] >= '0' && s[i] <= '9' {
			i++
		}
		parts = append(parts, s[start:i])
		sep, size := separator(s[i:])
		if size == 0 || len(parts) == len(seps) || i+size >= len(s) || s[i+size] < '0' || s[i+size] > '9' {
			break
		}
		if (sep == ' ' || sep == '\'') && !(len(parts[0]) <= 3 && threeDigits(s[i+size:])) {
			break
		}
		seps[len(parts)-1] = sep
		i += size
	}
	x.reading(parts, seps[:len(parts)-1])
	return i
}

// separator is the mark at the start of s that may stand inside a number: a comma, a point, an apostrophe,
// a space of any kind.
func separator(s string) (byte, int) {
	if s == "" {
		return 0, 0
	}
	switch s[0] {
	case ',', '.', '\'', ' ':
		return s[0], 1
	}
	r, size := utf8.DecodeRuneInString(s)
	switch r {
	case '\u00a0', '\u202f', '\u2009':
		return ' ', size
	case '’':
		return '\'', size
	case '，':
		return ',', size
	case '．', '·':
		return '.', size
	}
	return 0, 0
}

func threeDigits(s string) bool {
	for i := range 3 {
		if i >= len(s) || s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return len(s) == 3 || s[3] < '0' || s[3] > '9'
}

// reading gives the values of parts joined by separators: thousands, decimals, or both where one cannot tell.
func (x *figure) reading(parts []string, seps []byte) {
	if len(parts) == 1 {
		x.add(parse(parts[0], ""))
		return
	}
	grouped := true
	for _, p := range parts[1:] {
		grouped = grouped && len(p) == 3
	}
	uniform := true
	for _, s := range seps {
		uniform = uniform && s == seps[0]
	}
	last := len(parts) - 1
	if uniform && grouped && len(parts[0]) <= 3 {
		x.add(parse(strings.Join(parts, ""), ""))
	}
	decimal := seps[last-1] == '.' || seps[last-1] == ','
	if decimal && len(parts) == 2 {
		x.add(parse(parts[0], parts[1]))
	}
	if decimal && len(parts) > 2 && !uniform {
		x.add(parse(strings.Join(parts[:last], ""), parts[last]))
	}
	if x.n == 0 { // a date, a version, a list without spaces: the whole counts as one
		x.add(parse(strings.Join(parts, ""), ""))
		for _, p := range parts[:min(len(parts), 3)] {
			x.add(parse(p, ""))
		}
	}
}

func parse(whole, fraction string) float64 {
	if len(whole) > 18 {
		whole = whole[:18]
	}
	if fraction != "" {
		whole += "." + fraction
	}
	v, err := strconv.ParseFloat(whole, 64)
	if err != nil {
		return 0
	}
	return v
}

// clock adds the other half of the day to what is a time: 15:00 is 3 pm and 下午3点.
func (x *figure) clock(s string) {
	v := math.Trunc(x.values[0])
	if x.n == 0 || v > 24 {
		return
	}
	after := s[x.end:min(len(s), x.end+24)]
	before := s[max(0, x.start-12):x.start]
	time := strings.HasPrefix(after, ":") || strings.HasPrefix(after, "点") || strings.HasPrefix(after, "點") || strings.HasPrefix(after, "时") || strings.HasPrefix(after, "時") || strings.HasPrefix(after, "：") || strings.HasPrefix(after, "h")
	if !time {
		low := strings.ToLower(after)
		for _, w := range [...]string{"am", "pm", "a.m", "p.m", "o'clock", "uhr", "час", "утра", "вечера", "дня", "ночи", "h", "часов"} {
			time = time || strings.HasPrefix(strings.TrimLeft(low, " \u00a0"), w)
		}
	}
	if !time || strings.HasSuffix(before, ":") {
		return
	}
	x.add(v)
	if v > 12 {
		x.add(v - 12)
	} else {
		x.add(v + 12)
	}
}

// decade adds the short form of a decade: the 1930s are 30-е годы and 30年代. A year may be short too: SS19.
func (x *figure) decade(s string) {
	v := x.values[0]
	if x.n == 0 || v != math.Trunc(v) {
		return
	}
	after := s[x.end:min(len(s), x.end+16)]
	if v >= 1000 && v < 2100 {
		if strings.HasPrefix(after, "s") || strings.HasPrefix(after, "er") || strings.HasPrefix(after, "-") || strings.Contains(after, "年代") || strings.HasPrefix(after, "'s") || strings.HasPrefix(after, "’s") {
			x.add(math.Mod(v, 100))
		}
		return
	}
	before, _ := utf8.DecodeLastRuneInString(s[:x.start])
	if x.end-x.start == 2 && (before == '\'' || before == '’' || scriptOf(before) == lang.Latin) {
		x.add(1900 + v)
		x.add(2000 + v)
	}
}

// tenths adds per cent to tenths: 6成 is 60 %.
func (x *figure) tenths(s string) {
	if strings.HasPrefix(s[x.end:], "成") {
		x.add(x.values[0] * 10)
	}
}
