package align

import (
	"strconv"
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/quantity"
)

// channel is a kind of evidence that is weighed apart.
type channel uint8

const (
	numbers  channel = iota // digits, months, number words
	names                   // words that look alike in both texts
	concepts                // words that the dictionary joins
	learnt                  // words that aligned texts joined
	smalls                  // pronouns, conjunctions and the like that the dictionary joins
	values                  // what numbers, dates and measures say, in digits or in words
	channels
)

// token is one piece of a sentence that may have a counterpart. Tokens of the two sides correspond when
// channel and key are equal; those of the channel names also when their keys look alike.
type token struct {
	channel channel
	key     string
}

// tokenizer turns sentences into tokens. It keeps its buffers.
type tokenizer struct {
	dictionary *dictionary
	reader     quantity.Reader
	found      []quantity.Quantity
	learnt     bool // words of the lexicon count too
	han        bool // both sides are written with Han characters: each of them is a token
	cross      bool // the sides use different alphabets: only capitalised Latin or Cyrillic words can be names
}

// mostRunes bounds how much of one sentence is read for tokens.
const mostRunes = 4000

func (z *tokenizer) tokens(text string, l lang.Tag) []token {
	out := z.valueTokens(nil, text, l)
	if z.learnt {
		for _, key := range wordKeys(text) {
			out = append(out, token{learnt, key})
		}
	}
	rest, n := text, 0
	for rest != "" && n < mostRunes {
		r, size := utf8.DecodeRuneInString(rest)
		n++
		switch s := lang.ScriptOf(r); {
		case r >= '0' && r <= '9' || r >= '０' && r <= '９':
			var t token
			t, size = number(rest)
			out = append(out, t)
		case s == lang.Han:
			out, size = z.hanToken(out, rest)
		case s == lang.Kana:
			size = runOf(rest, lang.Kana)
			out = z.kanaToken(out, rest[:size])
		case s == lang.Thai || s == lang.Lao || s == lang.Khmer || s == lang.Burmese:
		case s != lang.None:
			size = wordLen(rest)
			out = z.wordToken(out, rest[:size])
		}
		rest = rest[size:]
	}
	return out
}

// valueTokens reads the values that the checks compare, but months, which are numbers already, and words like "one",
// which count nothing as a rule.
func (z *tokenizer) valueTokens(out []token, text string, l lang.Tag) []token {
	z.found = z.reader.Find(z.found[:0], text, l)
	for i := range z.found {
		q := &z.found[i]
		if q.Form != quantity.Weak && q.Kind != quantity.Month && q.Kind != quantity.Code {
			out = append(out, token{values, strconv.FormatFloat(q.Value(), 'g', -1, 64)})
		}
	}
	return out
}

func runOf(text string, script lang.Script) int {
	for i, r := range text {
		if lang.ScriptOf(r) != script && r != 'ー' {
			return i
		}
	}
	return len(text)
}

// wordLen is the length of the word at the start of text, in bytes.
func wordLen(text string) int {
	for i, r := range text {
		if !unicode.IsLetter(r) && !unicode.IsMark(r) && !unicode.IsDigit(r) || lang.Wide(r) && r < 0xFF00 {
			if (r == '\'' || r == '’' || r == '-') && i > 0 {
				next, _ := utf8.DecodeRuneInString(text[i+utf8.RuneLen(r):])
				if unicode.IsLetter(next) && r != '-' && !lang.Wide(next) {
					continue
				}
			}
			return i
		}
	}
	return len(text)
}

// number reads digits with separators. Its key is the digits that do not depend on how a language writes
// separators: "1,234.5", "1 234,5" and "1.234,5" are all 12345.
func number(text string) (token, int) {
	var key []byte
	i := 0
	for i < len(text) {
		r, size := utf8.DecodeRuneInString(text[i:])
		if r >= '０' && r <= '９' {
			r = r - '０' + '0'
		}
		if r >= '0' && r <= '9' {
			key = append(key, byte(r))
			i += size
			continue
		}
		if r != '.' && r != ',' && r != 0xA0 && r != 0x202F && r != '．' && r != '，' && r != ' ' {
			break
		}
		// A separator only with digits behind it, a space only with exactly three.
		digits := countDigits(text[i+size:])
		if digits == 0 || (r == 0xA0 || r == 0x202F || r == ' ' || r == '，') && digits != 3 {
			break
		}
		if r == ' ' && len(key) > 3 {
			break
		}
		i += size
	}
	k := strings.TrimLeft(string(key), "0")
	for len(k) > 2 && strings.HasSuffix(k, "000") { // "5,000" and "5 thousand"
		k = k[:len(k)-3]
	}
	return token{numbers, k}, i
}

func countDigits(s string) (n int) {
	for n < len(s) && s[n] >= '0' && s[n] <= '9' {
		n++
	}
	return n
}

// hanToken reads the Han characters at the start of rest: a dictionary word, or one character.
func (z *tokenizer) hanToken(out []token, rest string) ([]token, int) {
	_, size := utf8.DecodeRuneInString(rest)
	if z.han {
		r, _ := utf8.DecodeRuneInString(rest)
		out = append(out, token{names, string(lang.FoldHan(r))})
	}
	if id, ch, n := z.dictionary.longest(rest); n > 0 {
		out = append(out, token{ch, id})
		if z.han {
			return out, size
		}
		return out, n
	}
	return out, size
}

// kanaToken reads a run of kana; only katakana spell foreign words.
func (z *tokenizer) kanaToken(out []token, run string) []token {
	if id, ch, n := z.dictionary.longest(run); n > 0 {
		out = append(out, token{ch, id})
	}
	run = run[:katakana(run)]
	if run == "" || utf8.RuneCountInString(run) < 3 {
		return out
	}
	if key := skeleton(run); len(key) > 2 {
		out = append(out, token{names, key})
	}
	return out
}

// katakana is how much of a run of kana is katakana: ドイツ of ドイツは.
func katakana(run string) int {
	for i, r := range run {
		if r < 'ァ' {
			return i
		}
	}
	return len(run)
}

// bare takes off what an apostrophe joins to a word: l'eau, qu'une, year's.
func bare(word string) string {
	at := strings.IndexAny(word, "'’")
	if at < 0 {
		return word
	}
	_, size := utf8.DecodeRuneInString(word[at:])
	if rest := word[at+size:]; len(rest) > 2 && at <= 6 {
		return rest
	}
	return word[:at]
}

// wordToken reads one word of an alphabet.
func (z *tokenizer) wordToken(out []token, word string) []token {
	if len(word) > 60 {
		return out
	}
	word = bare(word)
	low := strings.ToLower(word)
	if id, ch := z.dictionary.stem(low); id != "" {
		out = append(out, token{ch, id})
	}
	first, _ := utf8.DecodeRuneInString(word)
	letters := utf8.RuneCountInString(word)
	if letters < 2 || z.cross && !unicode.IsUpper(first) && lang.ScriptOf(first) == lang.Cyrillic {
		return out
	}
	if letters < 4 && !strings.ContainsFunc(word[1:], unicode.IsUpper) && !unicode.IsUpper(first) {
		return out
	}
	if key := skeleton(low); len(key) >= 2 {
		out = append(out, token{names, key})
	}
	return out
}
