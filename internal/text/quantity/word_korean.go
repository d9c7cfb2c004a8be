package quantity

import (
	"strings"
	"unicode/utf8"
)

// Korean counts with two rows of numerals: its own up to 99, before words that count things and hours, and the Chinese
// ones, which are written in one word with their scales. Both are the same as the beginnings of many other words, so
// that only what stands before a counting word is taken for a numeral.

// koreanOnes and koreanTens are the Korean numerals as they stand before what is counted.
var (
	koreanOnes = []string{"한", "두", "세", "네", "다섯", "여섯", "일곱", "여덟", "아홉"}
	koreanTens = []string{"열", "스물", "서른", "마흔", "쉰", "예순", "일흔", "여든", "아흔"}
)

// Words that count, behind numerals of either row; the first row goes with hours, too.
var (
	koreanCounters = strings.Fields("명 사람 마리 번 살 시간 달 배 곳 대 가지 차례 채 척 건 쌍 잔 병 권 그루 발 가구 팀 편 장 벌 나라 도시 군데 자녀 아이 아들 딸 형제 개 주 해 팀 골 표")
	chineseUnits   = strings.Fields("명 원 년 월 일 개월 개 퍼센트 프로 달러 유로 위안 엔 킬로 미터 톤 층 회 차 분 초 인 가구 배 대 건 여 번 세 위 도 호 점 주 시간 표 석 척 마리 채 곳")
)

// korean reads the numerals of a Korean text that are written in Hangul.
func (r *Reader) korean() {
	s := r.text
	for i := 0; i < len(s) && !r.full(); {
		if s[i] < 0xEA {
			i++
			continue
		}
		end := hangulEnd(s, i)
		if end > i && !r.koreanDays(i, end) && !r.koreanNumeral(i, end) {
			r.chineseNumeral(i, end)
		}
		i = max(end, i+1)
	}
}

// hangulEnd is where the Hangul that begins at a byte ends.
func hangulEnd(s string, i int) int {
	for i < len(s) {
		c, size := utf8.DecodeRuneInString(s[i:])
		if c < 0xAC00 || c > 0xD7A3 {
			break
		}
		i += size
	}
	return i
}

// daysInKorean are the numbers of days that have a word of their own, from 3 on.
var daysInKorean = []string{"사흘", "나흘", "닷새", "엿새", "이레", "여드레", "아흐레", "열흘"}

// koreanDays reports a word that is a number of days, or the day of such a number.
func (r *Reader) koreanDays(start, end int) bool {
	for i, w := range daysInKorean {
		rest, ok := strings.CutPrefix(r.text[start:end], w)
		if !ok || w == "이레" && rest != "" && !strings.HasPrefix(rest, "째") {
			continue
		}
		kind := Number
		if strings.HasPrefix(rest, "째") {
			kind = Ordinal
		}
		if q := r.put(start, start+len(w), kind, Word, float64(i+3)); q != nil && kind == Number {
			q.span = unitNamed("day").Factor
		}
		return true
	}
	return false
}

// koreanNumeral reports a numeral of the Korean row, a word that ends it or is it, with what it counts behind it.
func (r *Reader) koreanNumeral(start, end int) bool {
	value, n := koreanValue(r.text[start:end])
	if value == 0 {
		return false
	}
	at := start + n
	rest := strings.TrimPrefix(r.text[at:], " ")
	switch {
	case beginsWith(rest, hourAfter) && value <= 12:
		if q := r.put(start, at, Clock, Word, value); q != nil {
			q.add(value + 12)
			if strings.HasPrefix(rest, "시 반") || strings.HasPrefix(rest, "시반") {
				half := at + strings.Index(r.text[at:], "반")
				r.put(half, half+len("반"), Part, Weak, .5)
			}
		}
	case strings.HasPrefix(rest, "번째"):
		r.put(start, at, Ordinal, weakBelow(value, 3), value)
	case strings.HasPrefix(rest, "배"):
		r.put(start, at, Times, Weak, value)
	case beginsWith(rest, koreanCounters):
		if q := r.put(start, at, Number, weakBelow(value, 2), value); q != nil {
			r.unit(q)
		}
	default:
		return false
	}
	return true
}

// hourAfter stand behind an hour, and not behind a number of them.
var hourAfter = []string{"시 ", "시에", "시쯤", "시경", "시부터", "시까지", "시께", "시반"}

func weakBelow(v, least float64) Form {
	if v < least {
		return Weak
	}
	return Word
}

// koreanValue is what the Korean numeral that a word is, or begins with, means, and its bytes; 0 for none.
func koreanValue(w string) (value float64, n int) {
	if strings.HasPrefix(w, "스무") {
		return 20, len("스무")
	}
	for i, tens := range koreanTens {
		if strings.HasPrefix(w, tens) {
			value, n = float64(10*(i+1)), len(tens)
			break
		}
	}
	for i, ones := range koreanOnes {
		if strings.HasPrefix(w[n:], ones) {
			return value + float64(i+1), n + len(ones)
		}
	}
	return value, n
}

// chineseNumeral reports a numeral of the Chinese row that has a scale in it and counts something.
func (r *Reader) chineseNumeral(start, end int) {
	value, n, scaled := chineseValue(r.text[start:end])
	if !scaled || n == 0 {
		return
	}
	at := start + n
	rest := strings.TrimPrefix(r.text[at:], " ")
	if !beginsWith(rest, chineseUnits) || at < end && n <= len("만") {
		return
	}
	if q := r.put(start, at, Number, Word, value); q != nil {
		if n <= len("만") || vagueBeforeKorean(r.text[:start]) {
			q.Form = Weak
		}
		r.unit(q)
	}
}

// vagueBeforeKorean reports whether a text ends with a word for some.
func vagueBeforeKorean(s string) bool {
	return hasAnySuffix(s, "수", "몇", "몇 ", "수 ")
}

// chineseValue is what the Chinese numeral that a word begins with means, its bytes, and whether it has a scale.
func chineseValue(w string) (value float64, n int, scaled bool) {
	const ones = "일이삼사오육칠팔구"
	total, section, digit := 0.0, 0.0, 0.0
	for n < len(w) {
		c, size := utf8.DecodeRuneInString(w[n:])
		small, large := 0.0, 0.0
		switch c {
		case '십':
			small = 10
		case '백':
			small = 100
		case '천':
			small = 1000
		case '만':
			large = 1e4
		case '억':
			large = 1e8
		case '조':
			large = 1e12
		}
		d := strings.IndexRune(ones, c)
		switch {
		case d >= 0 && digit == 0:
			digit = float64(d/3 + 1)
		case small > 0:
			section, digit, scaled = section+max(digit, 1)*small, 0, true
		case large > 0:
			total, section, digit, scaled = total+max(section+digit, 1)*large, 0, 0, true
		default:
			return total + section + digit, n, scaled
		}
		n += size
	}
	return total + section + digit, n, scaled
}
