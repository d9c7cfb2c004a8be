package quantity

import (
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// nameLike reports whether digits belong to a name: F-35, COVID-19, B2B, 5G, H1N1.
func (r *Reader) nameLike(q *Quantity) bool {
	s := r.text
	before, size := utf8.DecodeLastRuneInString(s[:q.Start])
	if (before == 'h' || before == 'm') && q.Start > 1 && s[q.Start-2] >= '0' && s[q.Start-2] <= '9' {
		return false // 1h12, 6m04
	}
	if lang.ScriptOf(before) == lang.Latin || lang.ScriptOf(before) == lang.Cyrillic || before == '_' {
		return true
	}
	if before == '-' || before == '‑' {
		first, letters := firstOfWord(s[:q.Start-size])
		if upper(first) && letters > 0 {
			return true
		}
	}
	after, size := utf8.DecodeRuneInString(s[q.End:])
	if after >= 'A' && after <= 'Z' {
		next, _ := utf8.DecodeRuneInString(s[q.End+size:])
		switch {
		case after == 'K' || after == 'M' || after == 'B' || after == 'C' || after == 'F':
			return next >= '0' && next <= '9'
		case next >= 'A' && next <= 'Z' || next >= 'a' && next <= 'z':
			return false // 600Mbit, 5GB
		}
		return true
	}
	return false
}

// firstOfWord is the first character of the word that a text ends with, and how many it has.
func firstOfWord(s string) (first rune, n int) {
	for len(s) > 0 {
		c, size := utf8.DecodeLastRuneInString(s)
		if lang.ScriptOf(c) != lang.Latin && lang.ScriptOf(c) != lang.Cyrillic {
			break
		}
		first = c
		n++
		s = s[:len(s)-size]
	}
	return first, n
}

// code reports the name that digits belong to and gives where it ends.
func (r *Reader) code(q *Quantity, i int) int {
	s := r.text
	start, end := q.Start, skipName(s, i)
	for start > 0 {
		c, size := utf8.DecodeLastRuneInString(s[:start])
		if lang.ScriptOf(c) != lang.Latin && lang.ScriptOf(c) != lang.Cyrillic && c != '-' && c != '‑' {
			break
		}
		start -= size
	}
	q.Kind, q.Start, q.End = Code, start, end
	h := uint32(2166136261)
	for _, c := range s[start:end] {
		if c >= '0' && c <= '9' || c == '-' || c == '‑' {
			continue
		}
		h = (h ^ uint32(unicode.ToLower(c))) * 16777619
	}
	q.Letters = h
	r.out = append(r.out, *q)
	return end
}

func upper(c rune) bool { return c >= 'A' && c <= 'Z' || c >= 'А' && c <= 'Я' }

func skipName(s string, i int) int {
	for i < len(s) && (s[i] >= '0' && s[i] <= '9' || s[i] >= 'A' && s[i] <= 'Z' || s[i] >= 'a' && s[i] <= 'z') {
		i++
	}
	return i
}
