package quantity

import "strings"

// roman reports a numeral in Roman capitals; only beside a word for a century does it surely count something.
func (r *Reader) roman(start, end int) {
	suffix := end
	if r.base == "fr" {
		end = start + len(strings.TrimRight(r.text[start:end], "emèr")) // XIIe, Ier
	}
	if end-start < 2 && suffix == end || end-start > 6 || end == start {
		return
	}
	v, last := 0, 0
	for i := end - 1; i >= start; i-- {
		d := romanDigit(r.text[i])
		if d == 0 {
			return
		}
		if d < last {
			v -= d
		} else {
			v += d
			last = d
		}
	}
	form := Weak
	if v > 0 && v < 30 && (century(r.text[max(0, start-24):start]) || century(r.text[end:min(len(r.text), end+24)])) {
		form = Word
	}
	if q := r.put(start, end, Ordinal, form, float64(v)); q != nil {
		q.loose = true
	}
}

// mostRoman is above all Roman digits.
const mostRoman = 'Y'

// RomanDigit reports whether a capital may begin a numeral in Roman digits.
func RomanDigit(c byte) bool { return romanDigit(c) > 0 }

func romanDigit(c byte) int {
	switch c {
	case 'I':
		return 1
	case 'V':
		return 5
	case 'X':
		return 10
	case 'L':
		return 50
	case 'C':
		return 100
	case 'D':
		return 500
	case 'M':
		return 1000
	}
	return 0
}

func century(s string) bool {
	for _, w := range centuries {
		if strings.Contains(s, w) {
			return true
		}
	}
	return false
}

var centuries = []string{"siglo", "siècle", "secolo", "século", "wiek", "век", "столет", "століт", "centur", "stolet", "Jahrhundert"}
