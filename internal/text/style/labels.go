package style

import (
	"strings"

	"recto/internal/text/lang"
)

// labels asks for quotation marks around what a button or a box says, behind a word for pressing it: 点击 “OK”.
func labels(s *scan) {
	if !s.seen.any('击', '按', '勾') {
		return
	}
	for i := range s.chars {
		if !s.isWide(i) || !s.presses(i) {
			continue
		}
		begin := s.behindSpaces(i + 2)
		end := begin
		for s.prose(end) && (latin(s.chars[end].r) || s.chars[end].r == ' ' && latin(s.char(end+1))) {
			end++
		}
		if end-begin < 2 || !capital(s.chars[begin].r) || latinOrDigit(s.char(end)) || s.char(end) == '+' || s.char(end) == '.' || s.char(end) == '-' {
			continue
		}
		if t := s.words(begin, end); !s.plainText(begin, end) || isKey(t) || s.places(end) {
			continue
		}
		if pairs := lang.Quotes(s.guide.language); len(pairs) > 0 {
			s.hit(begin, end, pairs[0].Open+s.words(begin, end)+pairs[0].Close)
		}
	}
}

// places reports that what follows speaks of a thing or a place and of no button: Facebook 上的链接.
func (s *scan) places(at int) bool {
	for _, w := range [...]string{"键", "的", "上", "里", "中", "内", "页", "网"} {
		if s.saidToBe(at, w) {
			return true
		}
	}
	return false
}

// presses reports whether a word for pressing a button ends with the next character.
func (s *scan) presses(i int) bool {
	switch s.char(i + 1) {
	case '击':
		return s.char(i) == '点' || s.char(i) == '单' || s.char(i) == '双'
	case '下':
		return s.char(i) == '按'
	case '选':
		return s.char(i) == '勾'
	}
	return false
}

func isKey(t string) bool {
	first, _, _ := strings.Cut(strings.ToLower(t), " ")
	return keyNames[first] || modifiers[first]
}

// plainText reports whether the characters stand in no span.
func (s *scan) plainText(from, to int) bool {
	a, b := s.begins(from), s.begins(to)
	for _, span := range s.text.Spans {
		if span.Start < b && a < span.End {
			return false
		}
	}
	return true
}
