package segment

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// Scripts without capitals do not show where a sentence begins. Behind a quotation that ends in a mark of its own, words
// tell that it goes on.

// caseless reports whether a letter is of Arabic or Devanagari.
func caseless(r rune) bool {
	return r >= 0x0600 && r <= 0x06FF && isLetter(r) || isDevanagari(r)
}

func isDevanagari(r rune) bool { return r >= 0x0900 && r <= 0x097F && isLetter(r) }

// caselessEnds decides on a quotation with a strong mark at its end, and a word at i behind it.
func (s *scan) caselessEnds(r run, at int) bool {
	if r.quoted > s.start && !s.introduced(r.quoted) {
		return false // the title of a work, or a question that is named
	}
	word := s.wordOf(at)
	for _, object := range [...]string{"", "ه", "ها", "هم"} {
		if verb, ok := strings.CutSuffix(word, object); ok {
			if _, says := saysBehind[verb]; says {
				return false
			}
		}
	}
	rest := s.text[at:min(len(s.text), at+farClause)]
	clause, _, ended := strings.Cut(rest, "।")
	return !ended || !saysLast(clause)
}

// saysLast reports whether the verb of a Hindi clause, before those that only help it, says something.
func saysLast(clause string) bool {
	for {
		at := strings.LastIndexByte(clause, ' ')
		last := clause[at+1:]
		if _, said := saidLast[last]; said || at < 0 {
			return said
		}
		if _, helps := helping[last]; !helps {
			return false
		}
		clause = clause[:at]
	}
}

// farClause is how many bytes the words about the speaker of a quotation may have.
const farClause = 200

// wordOf is the word at i with its vowel signs.
func (s *scan) wordOf(i int) string {
	j := i
	for j < len(s.text) && j-i < longestWord {
		c, size := runeAt(s.text, j)
		if !isLetter(c) && (c < 0x0900 || c > 0x0963) && (c < 0x064B || c > 0x0652) {
			break
		}
		j += size
	}
	return s.text[i:j]
}

// saysBehind are the words that go on with a quotation: Arabic verbs of saying, Hindi words that take what is before
// them; saidLast are Hindi verbs of saying at a sentence's end.
var (
	saysBehind = set(`قال قالت قالوا سأل سألت يقول تقول يسأل أضاف أضافت تساءل تساءلت صرخ صرخت هتف هتفت أجاب أجابت رد ردت كتب كتبت علق علقت صاح
		का के की को में से पर ने तक वाला वाले वाली जैसा जैसे जैसी नाम नामक कहकर कहते`)
	saidLast = set(`कहा पूछा बताया लिखा बोला बोले बोली दोहराया जोड़ा पुकारा कहते कहती कहता पूछते पूछती पूछता पूछ कह बताते बताती`)
	helping  = set(`है हैं था थे थी रहा रहे रही`)
)

// lettersDotted reports whether a word is single Arabic letters with dots between them, or Devanagari with dots inside,
// where sentences end with a danda.
func lettersDotted(word string) bool {
	if c := firstRune(word); c >= 0x0900 && c <= 0x097F {
		return strings.Contains(word, ".")
	}
	for word != "" {
		letter, rest, more := strings.Cut(word, ".")
		if utf8.RuneCountInString(letter) != 1 || lang.ScriptOf(firstRune(letter)) != lang.Arabic {
			return false
		}
		if !more {
			return true
		}
		word = rest
	}
	return false
}
