package quantity

import (
	"strings"
	"unicode/utf8"
)

// hanDigit is the value of a Han numeral below ten, -1 for none.
func hanDigit(c rune) float64 {
	switch c {
	case '〇', '零':
		return 0
	case '一', '壹':
		return 1
	case '二', '两', '兩', '贰':
		return 2
	case '三', '叁':
		return 3
	case '四':
		return 4
	case '五':
		return 5
	case '六':
		return 6
	case '七':
		return 7
	case '八':
		return 8
	case '九':
		return 9
	}
	return -1
}

// hanNumber reports whether a character may begin a numeral or what stands for one.
func hanNumber(c rune) bool {
	return hanNumbers.has(c)
}

var hanNumbers = wideSetOf("〇零一壹二两兩贰三叁四五六七八九十百千半翻双雙首万萬亿億")

// wideSet holds characters of scripts without spaces, and Hangul.
type wideSet [(wideEnd - wideStart) / 64]uint64

const wideStart, wideEnd = 0x2E80, 0xD800

func (s *wideSet) has(c rune) bool {
	at := uint(c - wideStart)
	return at < wideEnd-wideStart && s[at/64]>>(at%64)&1 != 0
}

func wideSetOf(chars string) *wideSet {
	s := new(wideSet)
	for _, c := range chars {
		if at := uint(c - wideStart); at < wideEnd-wideStart {
			s[at/64] |= 1 << (at % 64)
		}
	}
	return s
}

// han reads numerals in Han characters: 二十三, 一百零五万, digit by digit 二〇二二, 六成, 三分之一, 下午三点.
func (r *Reader) han() {
	s := r.text
	for i := 0; i < len(s); {
		if c := s[i]; c < utf8.RuneSelf {
			i++
			continue
		}
		c, size := rune(0), 3
		if lead := s[i]; lead > 0xE0 && lead < 0xED && i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80 {
			c = rune(lead&0x0F)<<12 | rune(s[i+1]&0x3F)<<6 | rune(s[i+2]&0x3F)
		} else {
			c, size = decode(s, i)
		}
		if !hanNumber(c) {
			i += size
			continue
		}
		if hanDigit(c) < 0 && c != '十' && c != '百' && c != '千' {
			if c == '半' {
				r.halfOf(i, i+size)
			}
			if c == '翻' || c == '双' || c == '雙' {
				i += r.doubled(i)
				continue
			}
			if hanScale(c) > 1000 {
				r.bareScale(i)
			}
			if c == '首' {
				if q := r.put(i, i+size, Ordinal, Weak, 1); q != nil {
					q.han, q.loose = true, true
				}
			}
			i += size
			continue
		}
		i = r.hanNumeral(i)
		if r.full() {
			return
		}
	}
}

// turnsHan are the runs that say by themselves how many times as much: 翻两番.
var turnsHan = []struct {
	text  string
	times float64
}{{"翻番", 2}, {"翻一番", 2}, {"翻了一番", 2}, {"翻两番", 4}, {"翻了两番", 4}, {"翻三番", 8}, {"翻了三番", 8}}

// doubled reports a multiple that begins with 翻, or a pair, and gives its bytes.
func (r *Reader) doubled(start int) int {
	s := r.text[start:]
	for _, x := range turnsHan {
		if strings.HasPrefix(s, x.text) {
			r.put(start, start+len(x.text), Times, Weak, x.times)
			return len(x.text)
		}
	}
	if strings.HasPrefix(s, "翻译") {
		return len("翻")
	}
	if q := r.put(start, start+len("翻"), Times, Weak, 2); q != nil {
		q.loose = true
	}
	return len("翻")
}

// bareScale reports a scale that counts something without a numeral before it: 每万人, 破万亿元.
func (r *Reader) bareScale(start int) {
	s := r.text
	before := lastRune(s[:start])
	if before >= '0' && before <= '9' || before == ' ' || hanDigit(before) >= 0 || before == '十' || hanScale(before) > 1 {
		return
	}
	end, v := start, 1.0
	for c, size := decode(s, end); hanScale(c) > 1000; c, size = decode(s, end) {
		v *= hanScale(c)
		if end += size; end == len(s) {
			break
		}
	}
	if strings.HasPrefix(s[end:], "分之") {
		return
	}
	if before == '每' || beginsWith(s[end:], currencies) || counted.has(first(s[end:])) {
		r.put(start, end, Number, Weak, v)
	}
}

// hanNumeral reads the numeral that begins at a byte and gives where it ends.
func (r *Reader) hanNumeral(start int) int {
	s := r.text
	var total, section, digit, plain float64
	units, count := false, 0
	i := start
	last := 1.0
loop:
	for i < len(s) {
		c, size := utf8.DecodeRuneInString(s[i:])
		d := hanDigit(c)
		switch {
		case d >= 0:
			if units && digit > 0 {
				break loop
			}
			digit = d
			plain = plain*10 + d
			count++
		case c == '十' || hanScale(c) > 1 && c < 0xAC00:
			u := hanScale(c)
			if c == '十' {
				u = 10
			}
			if count == 0 && !units && u > 1000 {
				break loop
			}
			if count > 1 && !units || digit == 0 && units && prefixed(s[i:]) {
				break loop // 三四百: some hundreds; 百万千瓦
			}
			if digit == 0 && !units || digit == 0 && c == '十' {
				digit = 1
			}
			if u >= 1e4 {
				if section+digit == 0 {
					total *= u // 万亿
				} else {
					total += (section + digit) * u
				}
				section = 0
			} else {
				section += digit * u
			}
			digit, units, last = 0, true, u
		case units && digit == 0 && amidScales(c, s[i+size:]): // 两千多万
		default:
			break loop
		}
		i += size
	}
	if i == start {
		_, size := utf8.DecodeRuneInString(s[i:])
		return i + size
	}
	value := plain
	if units {
		if digit > 0 && last >= 100 && count > 0 && !strings.Contains(s[start:i], "零") && last > 10 && endsWithDigit(s[:i]) {
			digit *= last / 10 // 一万二 is 12000
		}
		value = total + section + digit
	} else if count == 1 {
		value = digit
	}
	if end, v := r.hanDecimal(start, i, value); end > i {
		i, value = end, v
		units = units || v >= 1000
	}
	r.hanFound(start, i, value, units, count)
	return i
}

func endsWithDigit(s string) bool { return hanDigit(lastRune(s)) > 0 }

// hanFound reports a numeral by what stands around it.
func (r *Reader) hanFound(start, end int, value float64, units bool, count int) {
	s := r.text
	if count == 0 && prefixed(s[start:]) {
		return
	}
	before, after := s[max(0, start-9):start], s[end:]
	if r.hanNamed(start, end, value, before, after) {
		return
	}
	if strings.HasPrefix(after, "刻") && hasAnySuffix(before, "点", "點", "时", "時") && value <= 3 { // 两点一刻
		r.put(start, end, Number, Weak, 15*value)
		return
	}
	if strings.HasPrefix(after, "分") && r.lacks(start) {
		if q := r.put(start, end, Number, Weak, value); q != nil {
			q.add(60 - value)
		}
		return
	}
	kind, form := Number, Weak
	if strings.HasSuffix(before, "第") || strings.HasSuffix(before, "初") {
		kind = Ordinal
	}
	if (units && value > 10 || counts(after)) && !(value == 1 && !units) && !idiom(s, start) {
		form = Word
	}
	if count > 1 && !units && value < 100 { // 三四: some
		form = Weak
	}
	some := units && (value >= 1e5 && strings.ContainsAny(s[start:end], "几幾") || count == 0 && hanScale(first(s[start:])) > 0 || vagueHan(before)) // 百, 几十: how many is not said
	if some {
		form = Weak
	}
	if q := r.put(start, end, kind, form, value); q != nil {
		q.han, q.some = true, some && (vagueHan(before) || value >= 1e5)
		r.unit(q)
		r.era(q)
		if count == 0 && q.Unit.System == Chinese { // 千里之外: how far is not said
			if q.Form = Weak; value != 10 {
				q.Kind, q.Unit = Number, Unit{}
			}
		}
	}
}

// hanNamed reports a numeral that the character beside it makes a part, a month, a multiple or a time.
func (r *Reader) hanNamed(start, end int, value float64, before, after string) bool {
	s := r.text
	switch {
	case weekdayHan(before, end-start):
	case strings.HasPrefix(after, "分之"): // the number behind it says how many parts
	case strings.HasSuffix(before, "分之"):
		if whole := wholeBefore(s[:start-len("分之")]); whole == 100 {
			r.put(start-len("百分之"), end, Number, Word, value)
		} else if whole > 0 {
			r.put(start, end, Part, Word, value/whole)
		}
	case strings.HasPrefix(after, "成"):
		more, n := hundredths(after[len("成"):])
		r.put(start, end+len("成")+n, Part, Word, value/10+more)
	case r.base == "ja" && strings.HasPrefix(after, "割"):
		more, n := hundredthsOf(after[len("割"):])
		r.put(start, end+len("割")+n, Part, Word, value/10+more)
	case strings.HasPrefix(after, "月"):
		r.put(start, end, Month, Word, value)
	case strings.HasPrefix(after, "倍"):
		if q := r.put(start, end, Times, Word, value); q != nil {
			q.loose = r.moreTimes(q, after)
		}
	case strings.HasPrefix(after, "点") && !strings.HasPrefix(after, "点点") && value <= 24 || strings.HasPrefix(after, "點") && value <= 24:
		r.hanHour(start, end, value)
	default:
		return false
	}
	return true
}

// weekdayHan reports that a numeral of so many bytes tells the day of the week behind a text: 周三, but not 两周三天.
func weekdayHan(before string, size int) bool {
	if size != len("三") {
		return false
	}
	for _, week := range [...]string{"周", "週", "星期", "礼拜", "禮拜"} {
		if head, ok := strings.CutSuffix(before, week); ok {
			c := lastRune(head)
			return hanDigit(c) < 0 && (c < '0' || c > '9') && c != '十' && c != '个' && c != '個' && c != '几'
		}
	}
	return false
}

// hanHour reports an hour of the day.
func (r *Reader) hanHour(start, end int, value float64) {
	q := r.put(start, end, Clock, Weak, value)
	if q == nil {
		return
	}
	q.add(value + 12)
	if half, _, _ := r.wideHalf(q, value); half != 0 {
		q.Form = Word
	}
	if r.lacks(start) {
		q.N = 1
		q.add(value - 1)
		q.add(value + 11)
	}
}

// hundredths is what stands behind 成: a half of it in 一成半, hundredths in 三成五; and its bytes.
func hundredths(s string) (float64, int) {
	if strings.HasPrefix(s, "半") {
		return .05, len("半")
	}
	c, n := utf8.DecodeRuneInString(s)
	if d := hanDigit(c); d > 0 && strings.ContainsRune("的，。、；）左以多，", first(s[n:])) {
		return d / 100, n
	}
	return 0, 0
}

// hundredthsOf is the 分 behind a Japanese 割, as in 2割5分, and its bytes.
func hundredthsOf(s string) (float64, int) {
	c, n := utf8.DecodeRuneInString(s)
	d := hanDigit(c)
	if c >= '0' && c <= '9' {
		d = float64(c - '0')
	}
	if d > 0 && strings.HasPrefix(s[n:], "分") {
		return d / 100, n + len("分")
	}
	if c == '半' {
		return .05, n
	}
	return 0, 0
}

// vagueHan reports whether a text ends with a character for some.
func vagueHan(before string) bool {
	switch lastRune(before) {
	case '几', '幾', '数', '數', '上':
		return true
	}
	return false
}

func first(s string) rune {
	c, _ := utf8.DecodeRuneInString(s)
	return c
}

// wholeBefore is the numeral that a text ends with: 五 of 五分之一, 十四 of 十四分之一.
func wholeBefore(s string) float64 {
	c, size := utf8.DecodeLastRuneInString(s)
	if d := hanDigit(c); d > 0 {
		head := s[:len(s)-size]
		if ten, n := utf8.DecodeLastRuneInString(head); ten == '十' {
			return 10*max(1, hanDigit(lastRune(head[:len(head)-n]))) + d
		}
		return d
	}
	switch c {
	case '十':
		return 10 * max(1, hanDigit(lastRune(s[:len(s)-size])))
	case '百':
		return 100
	case '千':
		return 1000
	case '万', '萬':
		return 1e4
	}
	return 0
}

// counts reports whether a text begins with what is counted: a measure word or a unit.
func counts(s string) bool {
	if strings.HasPrefix(s, "多") || strings.HasPrefix(s, "余") || strings.HasPrefix(s, "餘") || strings.HasPrefix(s, "大") {
		_, size := utf8.DecodeRuneInString(s)
		s = s[size:]
	}
	c, _ := utf8.DecodeRuneInString(s)
	return counted.has(c)
}

// idioms hold Han numerals that count nothing.
var idioms = []string{"四处", "四周", "四面", "五花八门", "七嘴八舌", "九一一", "三国", "三峡", "四川", "五角大楼", "三星", "两岸", "兩岸", "两国", "兩國", "两人", "两会",
	"一带一路", "二战", "一战", "十分", "三亚", "三角", "六四", "九二共识", "四季", "百姓", "三农", "万一", "两性", "三文鱼", "七国集团", "二手", "二维", "三维", "百度", "千万", "八卦", "二氧化", "一氧化", "五一", "三番五次", "三令五申"}

// idiomStarts are the characters that idioms begin with.
var idiomStarts = func() *wideSet {
	var chars []rune
	for _, w := range idioms {
		chars = append(chars, first(w))
	}
	return wideSetOf(string(chars))
}()

// idiom reports whether the numeral at start is part of a fixed phrase.
func idiom(s string, start int) bool {
	for back := 0; back <= 6 && back <= start; back += 3 {
		if !idiomStarts.has(first(s[start-back:])) {
			continue
		}
		for _, w := range idioms {
			if strings.HasPrefix(s[start-back:], w) && back < len(w) {
				return true
			}
		}
	}
	return false
}

// counted are the characters behind a numeral that counts something.
var counted = wideSetOf("个個名位人天日年月周週次家场場件条條张張座辆輛架艘所项項种種部台只隻头頭匹岁歲小分秒米公元美倍成届屆期轮輪季度支枚根块塊份批组組队隊国國省市州县區区校层層楼樓门門篇本封颗顆口代世胎星点點欧英日平方度号號级級寸尺吨噸升克里步场户戶箱瓶杯双雙对對段节節章页頁票顿幢栋棟栋间間处處目日者回局号天つ人本枚階回年歳日間月円件社台名校目個ヶカ箇か時")
