package memory

import (
	"strings"
	"unicode/utf8"
)

// Transfer puts the figures of a new source text into the target of an old one that is the same but for its figures:
// "Der Kurs steigt um 3 %." for "The price rises by 2 %.", "Der Kurs steigt um 2 %." and "The price rises by 3 %.".
// It reports false where the texts differ in anything else, or where it cannot be told which figure of the target
// stands for which of the source.
func Transfer(oldSource, newSource, target string) (string, bool) {
	olds, news := figures(oldSource), figures(newSource)
	if len(olds) == 0 || len(olds) != len(news) || !sameAround(oldSource, olds, newSource, news) {
		return "", false
	}
	puts := map[string]string{} // digits of the old figure -> the new one as written
	for i := range olds {
		was, now := oldSource[olds[i][0]:olds[i][1]], newSource[news[i][0]:news[i][1]]
		if other, ok := puts[digits(was)]; ok && other != now {
			return "", false
		}
		puts[digits(was)] = now
	}
	var out strings.Builder
	at := 0
	put := map[string]bool{}
	for _, f := range figures(target) {
		was := target[f[0]:f[1]]
		now, ok := puts[digits(was)]
		if !ok {
			continue
		}
		put[digits(was)] = true
		if digits(now) == digits(was) {
			continue
		}
		out.WriteString(target[at:f[0]])
		out.WriteString(likeFigure(now, was, oldSource, olds))
		at = f[1]
	}
	out.WriteString(target[at:])
	for was, now := range puts {
		if !put[was] && digits(now) != was {
			return "", false
		}
	}
	return out.String(), true
}

// figures are the runs of digits in a text, with the separators inside of them.
func figures(s string) (out [][2]int) {
	for i := 0; i < len(s); {
		if s[i] < '0' || s[i] > '9' {
			i++
			continue
		}
		end := i
		for end < len(s) {
			if s[end] >= '0' && s[end] <= '9' {
				end++
				continue
			}
			_, size := utf8.DecodeRuneInString(s[end:])
			if separator(s[end:end+size]) && end+size < len(s) && s[end+size] >= '0' && s[end+size] <= '9' {
				end += size
				continue
			}
			break
		}
		out = append(out, [2]int{i, end})
		i = end
	}
	return out
}

func separator(s string) bool {
	return s == "." || s == "," || s == ":" || s == "'" || s == "’" || s == "\u00A0" || s == "\u202F"
}

// digits is a figure without its separators.
func digits(figure string) string {
	return strings.Map(func(r rune) rune {
		if r < '0' || r > '9' {
			return -1
		}
		return r
	}, figure)
}

// likeFigure writes a new figure the way the target wrote the old one: with its separators where the source had its own.
func likeFigure(now, was, oldSource string, olds [][2]int) string {
	for _, o := range olds {
		old := oldSource[o[0]:o[1]]
		if digits(old) != digits(was) || old == was {
			continue
		}
		from, to := separatorsOf(old), separatorsOf(was)
		if len(from) == len(to) { // 1,250.5 and 1.250,5: mark by mark
			swap := map[string]string{}
			for i := range from {
				swap[from[i]] = to[i]
			}
			return swapped(now, swap)
		}
	}
	return now
}

func separatorsOf(figure string) (out []string) {
	for _, r := range figure {
		if separator(string(r)) {
			out = append(out, string(r))
		}
	}
	return out
}

func swapped(figure string, swap map[string]string) string {
	var out strings.Builder
	for _, r := range figure {
		if to, ok := swap[string(r)]; ok {
			out.WriteString(to)
		} else {
			out.WriteRune(r)
		}
	}
	return out.String()
}

// sameAround reports whether two texts are the same outside of their figures.
func sameAround(a string, as [][2]int, b string, bs [][2]int) bool {
	x, y := 0, 0
	for i := range as {
		if a[x:as[i][0]] != b[y:bs[i][0]] {
			return false
		}
		x, y = as[i][1], bs[i][1]
	}
	return a[x:] == b[y:]
}
