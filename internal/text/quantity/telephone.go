package quantity

import (
	"math"
	"strings"
	"unicode/utf8"
)

// telephones are the words before a telephone number.
var telephones = []string{"tel", "Tel", "phone", "Phone", "call", "Call", "Rufen Sie", "rufen Sie", "hotline", "Hotline", "téléphone", "Téléphone", "teléfono", "Teléfono", "appel", "numéro", "llam", "Llam", "chiam",
	"Тел", "тел", "звон", "Звон", "дзвон", "電話", "电话", "热线", "熱線", "致电", "致電", "전화", "هاتف"}

// telephone reads the telephone number that begins at a byte and gives where it ends, 0 for none: it may be grouped anew
// by who translates, and with or without its country. Its last digits tell it apart.
func (r *Reader) telephone(at int) int {
	const least, most, kept = 7, 15, 7
	s, end, digits, groups := r.text, at, 0, 0
	for end < len(s) && s[end] >= '0' && s[end] <= '9' {
		end++
	}
	if end == len(s) || groupGap(s[end:]) == 0 {
		return 0
	}
	end = at
	for {
		start := end
		for end < len(s) && s[end] >= '0' && s[end] <= '9' {
			end++
		}
		digits += end - start
		groups++
		n := groupGap(s[end:])
		if n == 0 || digits > most {
			break
		}
		end += n
	}
	international := at > 0 && s[at-1] == '+'
	if groups < 2 || digits < least || digits > most || international && digits < least+2 {
		return 0
	}
	if before := r.before(at, 40); !international && !containsAny(before, telephones...) || strings.HasSuffix(before, ".") {
		return 0
	}
	v := 0.0
	for _, c := range []byte(s[at:end]) {
		if c >= '0' && c <= '9' {
			v = v*10 + float64(c-'0')
		}
	}
	if q := r.put(at, end, Code, Digits, math.Mod(v, math.Pow10(kept))); q != nil {
		q.Letters = 1
	}
	return end
}

// groupGap is the bytes between two groups of a telephone number, 0 where none follows.
func groupGap(s string) int {
	if s == "" || s[0] != ' ' && s[0] != '-' && s[0] != '(' && s[0] != ')' && s[0] != '/' && s[0] < utf8.RuneSelf {
		return 0
	}
	n := 0
	for n < len(s) {
		c, size := utf8.DecodeRuneInString(s[n:])
		switch {
		case c >= '0' && c <= '9':
			return n
		case strings.ContainsRune("-‑ ()/\u00A0\u202F", c) && n < 3:
			n += size
		default:
			return 0
		}
	}
	return 0
}
