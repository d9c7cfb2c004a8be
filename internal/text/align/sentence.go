package align

import (
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// marks are the classes of punctuation that translators tend to keep.
const (
	markQuestion = iota
	markExclamation
	markQuote
	markBracket
	markColon
	markSemicolon
	markComma
	markDash
	markStop
	markCount
)

// profile is what is known of one sentence before any is compared.
type profile struct {
	length float32 // in characters weighted by how much they say
	marks  [markCount]uint8
	tokens []token
	block  int32
	kind   string
	// openEnd: it does not end with a stop; lowStart: it begins in lower case; digitStart: with a digit.
	openEnd, lowStart, digitStart bool
	pauseEnd                      bool // it ends with a comma, a colon or a semicolon
	brackets                      int8 // round and square ones that it opens, less those that it closes
}

// Weights of a character in a length: what a Han character says takes about three letters.
const (
	weightHan    = 1
	weightKana   = .6
	weightHangul = .7
	weightLetter = .35
	weightDigit  = .5
	weightMark   = .2
)

func profileOf(s Sentence) profile {
	p := profile{block: int32(s.Block), kind: s.Kind}
	first := true
	var last rune
	for _, r := range s.Text {
		if unicode.IsSpace(r) {
			continue
		}
		switch {
		case r < utf8.RuneSelf && (r|0x20 >= 'a' && r|0x20 <= 'z'):
			p.length += weightLetter
		case r >= '0' && r <= '9':
			p.length += weightDigit
		default:
			p.other(r)
		}
		if first && (unicode.IsLetter(r) || unicode.IsDigit(r)) {
			p.lowStart, p.digitStart = unicode.IsLower(r), unicode.IsDigit(r)
			first = false
		}
		switch markOf(r) {
		case markQuote:
		case markBracket:
			p.bracket(r)
		default:
			last = r
		}
	}
	switch markOf(last) {
	case markStop, markQuestion, markExclamation:
	case markColon, markSemicolon, markComma:
		p.openEnd, p.pauseEnd = true, true
	default:
		p.openEnd = true
	}
	return p
}

// bracket counts a bracket.
func (p *profile) bracket(r rune) {
	switch r {
	case '(', '（', '[', '［':
		p.brackets = min(p.brackets+1, 100)
	default:
		p.brackets = max(p.brackets-1, -100)
	}
}

// other adds a rune that is neither an ASCII letter nor an ASCII digit.
func (p *profile) other(r rune) {
	if m := markOf(r); m >= 0 {
		if p.marks[m] < 255 {
			p.marks[m]++
		}
		p.length += weightMark
		return
	}
	switch lang.ScriptOf(r) {
	case lang.Han:
		p.length += weightHan
	case lang.Kana:
		p.length += weightKana
	case lang.Hangul:
		p.length += weightHangul
	case lang.None:
		if unicode.IsDigit(r) {
			p.length += weightDigit
		} else {
			p.length += weightMark
		}
	default:
		p.length += weightLetter
	}
}

// markOf is the class of a punctuation mark, -1 for none.
func markOf(r rune) int {
	switch r {
	case '?', '？', '؟':
		return markQuestion
	case '!', '！':
		return markExclamation
	case '"', '“', '”', '„', '«', '»', '「', '」', '『', '』', '《', '》':
		return markQuote
	case '(', ')', '（', '）', '[', ']', '［', '］':
		return markBracket
	case ':', '：':
		return markColon
	case ';', '；', '؛':
		return markSemicolon
	case ',', '，', '、', '،':
		return markComma
	case '—', '–', '―':
		return markDash
	case '.', '。', '।', '۔', '．', '…':
		return markStop
	}
	return -1
}
