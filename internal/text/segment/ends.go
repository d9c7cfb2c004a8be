package segment

import (
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// ends decides whether the stops r, which begin at i, end the sentence.
func (s *scan) ends(i int, r run) bool {
	spaced := r.next > r.end
	next, _ := utf8.DecodeRuneInString(s.text[r.next:])
	if r.always {
		return !unicode.IsLower(next)
	}
	if s.enclosed(i, r) {
		return false
	}
	if r.wide || !spaced && lang.Wide(next) {
		return s.wideEnds(i, r, next)
	}
	if !spaced && !r.closed {
		return s.tightEnds(i, r, next)
	}
	if !spaced && next < utf8.RuneSelf && !unicode.IsUpper(next) && next != '"' && next != '(' && next != '-' {
		return false // ".), as" and the like
	}
	first, at := s.firstWord(r.next)
	switch {
	case first == utf8.RuneError:
		return !r.closed || s.isOpening(r.next)
	case unicode.IsLower(first):
		return false
	case r.dots == 1 && !r.strong && !r.ellipsis:
		return s.dotEnds(i, r, first, at)
	case r.strong && s.rules.named(wordBefore(s.text, s.start, i)):
		return s.startsSentence(at) // Yahoo! Inc.
	case r.ellipsis && unicode.IsDigit(first):
		return true
	}
	return true
}

// enclosed reports whether the stop stands inside a title or a round bracket that began amid the
// sentence and is closed later: what is in there does not end the sentence around it.
func (s *scan) enclosed(i int, r run) bool {
	if s.title >= 0 && closes(s.text[r.end:], '》', '〉', 150) {
		return true
	}
	return s.round > s.start && closes(s.text[r.end:], ')', '）', 400)
}

// closes reports whether one of two marks comes within the next bytes, before the paragraph ends.
func closes(rest string, a, b rune, within int) bool {
	if len(rest) > within {
		rest = rest[:within]
	}
	for _, c := range rest {
		if c == a || c == b {
			return true
		}
		if c == '\n' {
			return false
		}
	}
	return false
}

// isOpening reports whether an opening mark or a list's dash stands at i.
func (s *scan) isOpening(i int) bool {
	k := kindOf(firstRune(s.text[i:]))
	return k == kindOpen || k == kindStraight
}

// tightEnds decides on a stop that no space and no closing mark follows: "3.5", "example.org", "end.Next".
func (s *scan) tightEnds(i int, r run, next rune) bool {
	before, _ := utf8.DecodeLastRuneInString(s.text[s.start:i])
	switch kindOf(next) {
	case kindOpen, kindStraight: // end.“Next
		return kindOf(next) != kindStraight && next != '(' && next != '['
	}
	if next == '—' || next == '–' {
		return false
	}
	if !unicode.IsUpper(next) {
		return unicode.Is(unicode.So, next) && !r.ellipsis // an emoji
	}
	word := wordBefore(s.text, s.start, i)
	if !unicode.IsLower(before) || utf8.RuneCountInString(word) < 2 || s.rules.class(word) != 0 {
		return r.strong && !unicode.IsUpper(before) && !unicode.IsDigit(before)
	}
	if dotInToken(s.text[s.start:i]) {
		return false // www.example.Org
	}
	// "end.Next": a capital and then small letters up to a space.
	n := 0
	for j, c := range s.text[r.next:] {
		if j > 0 && !unicode.IsLower(c) {
			return n >= 1 && (isSpace(c) || c == ',') || n == 0 && isSpace(c)
		}
		n = j
	}
	return false
}

// dotInToken reports whether the token at the end of text holds a dot, slash or at sign.
func dotInToken(text string) bool {
	for i := len(text) - 1; i >= 0; i-- {
		switch text[i] {
		case ' ', '\n', '\t':
			return false
		case '.', '/', '@', '\\', ':', '_':
			return true
		}
	}
	return false
}

// firstWord finds the first letter or digit from i on, past opening marks, dashes and bullets, and its
// offset. RuneError: there is none before other matter begins.
func (s *scan) firstWord(i int) (rune, int) {
	for n := 0; i < len(s.text) && n < 8; n++ {
		c, size := utf8.DecodeRuneInString(s.text[i:])
		if unicode.IsLetter(c) || unicode.IsDigit(c) {
			return c, i
		}
		switch {
		case isSpace(c), kindOf(c) == kindOpen, kindOf(c) == kindStraight:
		case c == '-', c == '–', c == '—', c == '―', c == '\'', c == '`', c == '¿', c == '¡', c == '•', c == '*', c == '#', c == '@',
			c == '$', c == '€', c == '£', c == '§', c == '№', c == '+', c == '<', c == '…', c == '.':
		default:
			return utf8.RuneError, i
		}
		i += size
	}
	return utf8.RuneError, i
}

// dotEnds decides on a single dot with a word that could begin a sentence behind it.
func (s *scan) dotEnds(i int, r run, first rune, at int) bool {
	word := wordBefore(s.text, s.start, i)
	if word == "" {
		return s.numberEnds(i, first, at)
	}
	if i-len(word) == s.start && r.next-s.start < 6 && utf8.RuneCountInString(word) == 1 {
		return false // "A. First point"
	}
	if r.closed && kindOf(firstRune(s.text[i+1:])) != kindClose {
		return true
	}
	switch c := s.rules.class(word); c {
	case title:
		return false
	case before:
		return !unicode.IsDigit(first) && !isRoman(s.text[at:]) && s.startsSentence(at)
	case ending:
		return s.endingEnds(i, word, first, at)
	case closing:
		return !unicode.IsDigit(first) || s.rules.numeral(first)
	}
	if isInitials(word) {
		return s.initialEnds(i, word, at)
	}
	return true
}

// endingEnds decides on an abbreviation that may also end a sentence ("Inc.", "г.", "a.m.").
func (s *scan) endingEnds(i int, word string, first rune, at int) bool {
	if unicode.IsDigit(first) {
		return false
	}
	return s.startsSentence(at)
}

// initialEnds decides on one capital letter, or several with dots ("J.", "U.S.").
func (s *scan) initialEnds(i int, word string, at int) bool {
	return s.startsSentence(at)
}

// numberEnds decides on a dot behind a digit or another mark.
func (s *scan) numberEnds(i int, first rune, at int) bool {
	j := i
	for j > s.start && s.text[j-1] >= '0' && s.text[j-1] <= '9' {
		j--
	}
	digits := i - j
	if digits == 0 {
		return true
	}
	if j == s.start && digits <= 3 {
		return false // "1. First point"
	}
	if s.rules.ordinals && digits <= 2 && unicode.IsLetter(first) {
		return s.startsSentence(at)
	}
	return true
}

// startsSentence reports whether the word at i is one that sentences commonly begin with and names do not.
func (s *scan) startsSentence(i int) bool {
	j := i
	for j < len(s.text) {
		c, size := utf8.DecodeRuneInString(s.text[j:])
		if !unicode.IsLetter(c) && c != '\'' && c != '’' {
			break
		}
		j += size
		if j-i > longestWord {
			return false
		}
	}
	return s.rules.starter(s.text[i:j])
}

// isRoman reports whether the text begins with a Roman numeral.
func isRoman(text string) bool {
	n := 0
	for n < len(text) && (text[n] == 'I' || text[n] == 'V' || text[n] == 'X' || text[n] == 'L' || text[n] == 'C') {
		n++
	}
	return n > 0 && (n == len(text) || !letterAt(text, n))
}

// isInitials reports whether a word is capital letters one by one, parted by dots: "J", "U.S", "И", "Дж".
func isInitials(word string) bool {
	letters, since := 0, 0
	for _, c := range word {
		switch {
		case c == '.':
			if since == 0 {
				return false
			}
			since = 0
		case unicode.IsUpper(c) && since == 0:
			letters++
			since = 1
		default:
			return false
		}
	}
	return letters > 0 && since == 1
}

// wordBefore is the word that ends at i, with the dots inside it; "" where no letter stands there.
func wordBefore(text string, start, i int) string {
	j, letters := i, false
	for j > start {
		c, size := utf8.DecodeLastRuneInString(text[start:j])
		if !unicode.IsLetter(c) && c != '.' && !unicode.IsMark(c) {
			break
		}
		letters = letters || c != '.'
		j -= size
		if i-j > longestWord {
			return text[j:i]
		}
	}
	for j < i && text[j] == '.' {
		j++
	}
	if !letters {
		return ""
	}
	return text[j:i]
}
