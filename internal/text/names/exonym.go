package names

import (
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// Exonym is a place in a text where a name stands that everybody knows. Equal concepts are one thing in all
// languages: Köln, Cologne and 科隆; French, françaises and 法国.
type Exonym struct {
	Start, End int // byte offsets
	Concept    int // 1 and on
}

// atlas holds the names that everybody knows: stems of words in scripts with spaces, whole words in others.
type atlas struct {
	stems map[string]stem
	wide  map[string]int
	long  int             // bytes of the longest wide name
	two   map[string]bool // first words of names of several
	short map[rune][]int  // one character that stands for a thing in Chinese headlines: 美 俄 欧
	codes map[string]int  // concepts of countries
	last  int             // concepts so far
}

type stem struct {
	concept int
	whole   bool // no ending may follow
}

// world is the one atlas.
var world = sync.OnceValue(func() *atlas {
	a := &atlas{stems: map[string]stem{}, wide: map[string]int{}, two: map[string]bool{}, short: map[rune][]int{}, codes: map[string]int{}}
	for _, table := range exonymTables {
		for line := range strings.SplitSeq(strings.TrimSpace(table), "\n") {
			if code, rest, ok := strings.Cut(line, " "); ok && code[0] == '=' {
				a.add(rest, a.country(code[1:]))
				continue
			}
			a.last++
			a.add(line, a.last)
		}
	}
	a.regions()
	return a
})

// add enters the names of a line of a table.
func (a *atlas) add(line string, concept int) {
	for w := range strings.FieldsSeq(line) {
		whole := strings.HasSuffix(w, ".")
		w = strings.ReplaceAll(strings.ReplaceAll(strings.TrimSuffix(w, "."), "_", " "), "ё", "е")
		r, size := utf8.DecodeRuneInString(w)
		switch {
		case lang.Wide(r) && size == len(w):
			a.short[r] = append(a.short[r], concept)
			continue
		case lang.Wide(r) || lang.ScriptOf(r) == lang.Hangul:
			if _, taken := a.wide[w]; !taken {
				a.wide[w] = concept
				a.long = max(a.long, len(w))
			}
			continue
		}
		if first, _, ok := strings.Cut(w, " "); ok {
			a.two[first] = true
		}
		if _, taken := a.stems[w]; !taken {
			a.stems[w] = stem{concept, whole || utf8.RuneCountInString(w) < 4}
		}
	}
}

// Abbreviated reports whether a Chinese or Japanese text may name a concept by one character, as in 美俄会谈.
func Abbreviated(text string, concept int) bool {
	a := world()
	for _, r := range text {
		if r >= 0x2E80 && slices.Contains(a.short[r], concept) {
			return true
		}
	}
	return false
}

// longestEnding is how many bytes of ending a word may have behind a stem.
const longestEnding = 12

// stem finds the concept of a word in small letters.
func (a *atlas) stem(word []byte) int {
	for n := len(word); n >= 2 && n >= len(word)-longestEnding; n-- {
		if n < len(word) && word[n] == ' ' {
			break
		}
		if s, ok := a.stems[string(word[:n])]; ok && (n == len(word) || !s.whole) {
			return s.concept
		}
	}
	return 0
}

// widest finds the longest name that a text without spaces begins with.
func (a *atlas) widest(text string) (concept, n int) {
	for i := min(len(text), a.long); i > 0; i-- {
		if i < len(text) && !utf8.RuneStart(text[i]) {
			continue
		}
		if c, ok := a.wide[text[:i]]; ok {
			return c, i
		}
	}
	return 0, 0
}

// Exonyms appends the known names of a text to dst, in the order of the text.
func Exonyms(dst []Exonym, text string, l lang.Tag) []Exonym {
	if len(text) > mostBytes {
		text = text[:mostBytes]
	}
	a := world()
	for i := 0; i < len(text); {
		r, size := utf8.DecodeRuneInString(text[i:])
		sc := lang.ScriptOf(r)
		switch {
		case sc == lang.None:
			i += size
		case sc == lang.Han || sc == lang.Kana || sc == lang.Hangul:
			c, n := a.widest(text[i:])
			if n == 0 {
				i += size
				continue
			}
			dst = append(dst, Exonym{i, i + n, c})
			i += n
		default:
			end, _ := wordAt(text, i)
			if end == i {
				i += size
				continue
			}
			i = elided(text, i, end)
			if first, _ := utf8.DecodeRuneInString(text[i:]); l.Base() != "en" || unicode.IsUpper(first) {
				if c, n := a.words(text, i, end); c > 0 {
					dst = append(dst, Exonym{i, n, c})
					end = n
				}
			}
			i = end
		}
	}
	return dst
}

// elided is where a word begins behind an article or preposition that an apostrophe joins to it: l'Allemagne.
func elided(text string, start, end int) int {
	for i := start; i < end && i <= start+5; i++ {
		n := 0
		if text[i] == '\'' {
			n = 1
		} else if strings.HasPrefix(text[i:end], "’") {
			n = len("’")
		}
		if n > 0 && end-i-n > 3 {
			if r, _ := utf8.DecodeRuneInString(text[start:]); i-start <= 1 || !unicode.IsUpper(r) {
				return i + n
			}
		}
	}
	return start
}

// words finds the name that the word text[start:end] begins, of one word or of several, and its end.
func (a *atlas) words(text string, start, end int) (concept, to int) {
	var buf [96]byte
	low := lowerInto(buf[:0], text[start:end])
	if len(low) == 0 {
		return 0, 0
	}
	if a.two[string(low)] {
		at, long := end, low
		for k := 0; k < 4; k++ {
			if at >= len(text) || text[at] != ' ' {
				break
			}
			next, _ := wordAt(text, at+1)
			if next == at+1 || len(long)+next-at >= cap(buf) {
				break
			}
			long = lowerInto(append(long, ' '), text[at+1:next])
			at = next
			if s := a.stem(long); s > 0 {
				concept, to = s, at
			}
		}
		if concept > 0 {
			return concept, to
		}
	}
	if s := a.stem(low); s > 0 {
		return s, end
	}
	return 0, 0
}

// lowerInto appends a word in small letters; a word that does not fit gives nothing.
func lowerInto(dst []byte, word string) []byte {
	if len(dst)+2*len(word) > cap(dst) {
		return dst[:0]
	}
	for _, r := range word {
		dst = utf8.AppendRune(dst, smallLetter(r))
	}
	return dst
}

// exonymOf is the concept of a name that is written by itself, 0 for none.
func exonymOf(form string, l lang.Tag) int {
	var buf [4]Exonym
	for _, x := range Exonyms(buf[:0], form, l) {
		if x.Start == 0 && x.End == len(form) {
			return x.Concept
		}
	}
	return 0
}
