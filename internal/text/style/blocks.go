package style

import "recto/internal/text/markup"

// captions asks for a picture's caption to be set apart: a short line without a final stop right under the picture.
func captions(s *scan) {
	if !s.text.Alone || s.text.Kind != markup.Paragraph || s.text.Under != markup.Image || s.wide == 0 || len(s.chars) > longestCaption {
		return
	}
	for _, span := range s.text.Spans {
		if span.Kind == markup.Emphasis || span.Kind == markup.Strong {
			return
		}
	}
	switch s.chars[len(s.chars)-1].r {
	case '。', '.':
		if s.numberedFigure() {
			break
		}
		return
	case '！', '？', '：', '；', '!', '?', ':', ';', '”', '…':
		return
	}
	if len(s.text.Spans) > 0 {
		s.show("", 0, len(s.chars))
		return
	}
	s.mark("", 0, len(s.chars), "*"+s.text.Plain+"*")
}

// numberedFigure reports whether the text begins with a figure's number: 图 1.
func (s *scan) numberedFigure() bool {
	return s.chars[0].r == '图' && (digit(s.char(1)) || s.char(1) == ' ' && digit(s.char(2)))
}

// longestCaption is how many characters a caption has at most; what is longer is a paragraph that lost its stop.
const longestCaption = 60

// caption reports whether a span slants a whole block right under a picture.
func (s *scan) caption(span markup.Span) bool {
	return s.text.Under == markup.Image && span.Start == 0 && span.End == len(s.text.Plain)
}

// enumerations asks for the house's mark behind a block's number: "1、准备" and not "1. 准备".
func enumerations(s *scan) {
	if !s.text.Alone || s.wide == 0 {
		return
	}
	end := 0
	for s.prose(end) && digit(s.chars[end].r) {
		end++
	}
	if end == 0 || end > 2 || s.char(end) != '.' && s.char(end) != '．' || !s.prose(end) {
		return
	}
	if next := s.behindSpaces(end + 1); next > end+1 && next < len(s.chars) || s.isWide(next) {
		s.hit(0, next, s.words(0, end)+"、")
	}
}

// remarks shows what translators leave for editors or readers in other words than a note of the house has: （译者注：…）.
func remarks(s *scan) {
	if !s.seen.any('译', '校') {
		return
	}
	for i := range s.chars {
		if r := s.chars[i].r; r != '译' && r != '校' || !s.prose(i) {
			continue
		}
		begin := i
		for begin > 0 && s.chars[begin-1].r != '（' && s.chars[begin-1].r != '(' && i-begin < longestLead {
			begin--
		}
		if begin == 0 || i-begin >= longestLead || !s.remark(i) || s.words(begin, i) == "LCTT " || s.words(begin, i) == "LCTT" {
			continue
		}
		end := i
		for end < len(s.chars) && s.chars[end].r != '）' && s.chars[end].r != ')' {
			end++
		}
		s.show("", begin-1, min(end+1, len(s.chars)))
	}
}

// longestLead is how many characters may stand between the bracket and the word for a translator or an editor.
const longestLead = 8

// remark reports whether a word for a note, or a person and a colon, stands at i: 译注, 译者注, 译者：, 校正者：.
func (s *scan) remark(i int) bool {
	end := i + 1
	for s.char(end) == '者' || s.char(end) == '正' || s.char(end) == '对' {
		end++
	}
	switch s.char(end) {
	case '注':
		return true
	case '：', ':':
		return end > i+1
	}
	return false
}

// plurals asks for acronyms without an English plural's s: Chinese writes API and not APIs for several of them.
func plurals(s *scan) {
	for i := 0; i < len(s.chars); i++ {
		if !s.prose(i) || !capital(s.chars[i].r) || s.prose(i-1) && tokenChar(s.chars[i-1].r) {
			continue
		}
		end := i
		for s.prose(end) && capital(s.chars[end].r) {
			end++
		}
		if end-i > 1 && !pluralNames[s.words(i, end)] && s.char(end) == 's' && s.prose(end) && !(s.prose(end+1) && tokenChar(s.chars[end+1].r)) && s.wide > 0 {
			s.hit(i, end+1, s.words(i, end))
		}
		i = max(i, end-1)
	}
}

// pluralNames are what names with a small s at their end begin with: they are no plurals.
var pluralNames = map[string]bool{"BRIC": true, "OK": true}

func capital(r rune) bool { return r >= 'A' && r <= 'Z' }

// spacedUnits asks for a space between a number and its unit: 12 KB.
func (s *scan) spacedUnits() {
	for i := 1; i < len(s.chars); i++ {
		if !digit(s.chars[i-1].r) || !latin(s.chars[i].r) || !s.prose(i) {
			continue
		}
		end := i
		for s.prose(end) && latin(s.chars[end].r) {
			end++
		}
		from := i
		for s.prose(from-1) && (digit(s.chars[from-1].r) || s.chars[from-1].r == '.' || s.chars[from-1].r == ',') {
			from--
		}
		if units[s.words(i, end)] && !inWord(s.char(end)) && s.char(end) != '-' && !(s.prose(from-1) && tokenChar(s.chars[from-1].r)) && s.wide > 0 {
			s.hits = append(s.hits, Hit{Rule: s.rule.name, Key: "unit", Start: s.begins(from), End: s.begins(end),
				Fix: s.words(from, i) + " " + s.words(i, end), Fixable: true, Safe: true})
		}
		i = end
	}
}

// units are those that are written with Latin letters and taken for nothing else.
var units = set("KB MB GB TB PB KiB MiB GiB TiB Kb Mb Gb kbps Kbps Mbps Gbps Hz kHz KHz MHz GHz mm cm km kg mg ms px mAh")

// brokenMarks shows emphasis that does not come to pass: Markdown's marks that readers see as they stand, because a wide
// letter touches them, and bold that ends with a full-width mark and runs into a letter, which most readers of
// Markdown do not take for bold ("**注意：**先关机").
func brokenMarks(s *scan) {
	for _, span := range s.text.Spans {
		if span.Kind != markup.Strong || span.End <= span.Start {
			continue
		}
		if to := s.index(span.End); wideMark(s.char(to-1)) && letter(s.char(to)) && s.prose(to) {
			s.show("bold", to-1, to)
		}
	}
	if !s.seen.any('*', '_') {
		return
	}
	for i := 0; i < len(s.chars); i++ {
		if !s.prose(i) {
			continue
		}
		switch s.chars[i].r {
		case '*':
			if s.char(i+1) == '*' && s.wide > 0 {
				s.show("", i, i+2)
				i++
			}
		case '_':
			if end := s.underlined(i); end > 0 {
				s.show("", i, end)
				i = end - 1
			}
		}
	}
}

// underlined is the end of words between underscores that begin at i, 0 for none. An underscore in a name has a
// narrow letter on both sides.
func (s *scan) underlined(i int) int {
	if latinOrDigit(s.char(i-1)) || s.char(i-1) == '_' || s.char(i+1) == ' ' {
		return 0
	}
	wide := s.isWide(i - 1)
	for end := i + 1; s.prose(end) && end-i < longestCaption; end++ {
		if s.chars[end].r != '_' {
			wide = wide || s.chars[end].wide
			continue
		}
		if next := s.char(end + 1); end > i+1 && next != '_' && !latinOrDigit(next) && s.char(end-1) != ' ' && (wide || s.isWide(end+1)) {
			return end + 1
		}
		return 0
	}
	return 0
}
