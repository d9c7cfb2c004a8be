package quantity

import (
	"strings"
	"unicode/utf8"
)

// amidScales reports whether a character for "and some more" stands inside of a numeral: 三百余万, 十几万.
func amidScales(c rune, rest string) bool {
	switch c {
	case '多', '余', '餘', '来', '來', '几', '幾':
		return hanScale(first(rest)) >= 1e4 && !prefixed(rest)
	}
	return false
}

// hanDecimal takes in the decimals and the scale behind a numeral that ends at a byte, 十五点三 or 三点五亿, and gives where
// they end; the same byte where the character is that of an hour.
func (r *Reader) hanDecimal(start, end int, value float64) (int, float64) {
	s := r.text
	rest := s[end:]
	if !strings.HasPrefix(rest, "点") && !strings.HasPrefix(rest, "點") {
		return end, value
	}
	at, step := end+len("点"), 1.0
	for at < len(s) {
		c, size := utf8.DecodeRuneInString(s[at:])
		d := hanDigit(c)
		if d < 0 || c == '两' || c == '兩' {
			break
		}
		step /= 10
		value += d * step
		at += size
	}
	if step == 1 || !strings.HasSuffix(s[:start], "分之") && !afterDecimals(s[at:]) {
		return end, value
	}
	for c, size := utf8.DecodeRuneInString(s[at:]); hanScale(c) >= 1e4; c, size = utf8.DecodeRuneInString(s[at:]) {
		value *= hanScale(c)
		at += size
	}
	return at, value
}

// decimalEnds may stand behind decimals, and not behind an hour and its minutes.
var decimalEnds = wideSetOf("倍成公千米克吨噸度元级級平立万萬亿億英里尺寸斤升海摄攝秒折")

// afterDecimals reports whether a text can follow decimals in Han characters.
func afterDecimals(s string) bool {
	if decimalEnds.has(first(s)) {
		return true
	}
	rest := strings.TrimPrefix(strings.TrimPrefix(s, "个"), "個")
	return beginsWith(rest, decimalCounted) && len(rest) < len(s) || beginsWith(rest, decimalCounted[:2])
}

// decimalCounted are what decimals count with 个; the first also without.
var decimalCounted = []string{"百分点", "百分點", "基点", "基點", "小时", "小時", "月", "单位", "單位"}
