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
	// Group is equal for what may stand for each other: Moscow, the Kremlin and Russia.
	Group int
	Place bool // a country or a city, not a body, a company, a person or a people
}

// atlas holds the names that everybody knows: stems of words in scripts with spaces, whole words in others.
type atlas struct {
	stems map[string]stem
	wide  map[string]int
	long  int             // bytes of the longest wide name
	two   map[string]bool // first words of names of several
	short map[rune][]int  // one character that stands for a thing in Chinese headlines: 美 俄 欧
	codes map[string]int  // concepts of countries
	kinds []kind          // by concept
	nouns bool            // what is added now are nouns, which have capitals
	last  int             // concepts so far
}

// kind is what a concept is: its group holds what may stand for it (Moscow for Russia), and place says that it is a
// country or a city.
type kind struct {
	group int
	place bool
}

type stem struct {
	concept int
	whole   bool // no ending may follow but the s of a plural or possessive
	noun    bool // in small letters it is some other word
}

// world is the one atlas.
var world = sync.OnceValue(func() *atlas {
	a := &atlas{stems: map[string]stem{}, wide: map[string]int{}, two: map[string]bool{}, short: map[rune][]int{}, codes: map[string]int{}, kinds: make([]kind, 1)}
	for k, table := range exonymTables {
		for line := range strings.SplitSeq(strings.TrimSpace(table), "\n") {
			code, rest, _ := strings.Cut(line, " ")
			switch code[0] {
			case '=':
				a.add(rest, a.country(code[1:]))
			case '~':
				a.add(rest, a.concept(k < placeTables))
				a.kinds[a.last].group = a.country(code[1:])
			default:
				a.add(line, a.concept(k < placeTables))
			}
		}
	}
	a.nouns = true
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
			a.stems[w] = stem{concept, whole || utf8.RuneCountInString(w) < 4, a.nouns}
		}
	}
}

// concept makes a concept.
func (a *atlas) concept(place bool) int {
	a.last++
	a.kinds = append(a.kinds, kind{a.last, place})
	return a.last
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
const longestEnding = 18

// stem finds the concept of a word in small letters.
func (a *atlas) stem(word []byte, upper bool) int {
	for n := len(word); n >= 2 && n >= len(word)-longestEnding; n-- {
		if n < len(word) && word[n] == ' ' {
			break
		}
		s, ok := a.stems[string(word[:n])]
		if ok && (upper || !s.noun) && (n == len(word) || !s.whole || n > 3 && word[n] == 's' && n+1 == len(word)) {
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
			if n == 0 || sc == lang.Han && n <= 6 && withinTranscription(text, i, i+n) {
				i += size
				continue
			}
			dst = append(dst, a.exonym(i, i+n, c))
			i += n
		default:
			end, _ := wordAt(text, i)
			if end == i {
				i += size
				continue
			}
			i = elided(text, i, end)
			first, _ := utf8.DecodeRuneInString(text[i:])
			if upper := unicode.IsUpper(first); l.Base() != "en" || upper {
				if c, n := a.words(text, i, end, upper); c > 0 {
					dst = append(dst, a.exonym(i, n, c))
					end = n
				}
			}
			i = end
		}
	}
	return dst
}

// withinTranscription reports that two characters are a part of a longer transcribed name: 马里 in 波特马里恩.
func withinTranscription(text string, start, end int) bool {
	for _, r := range text[start:end] {
		if x, ok := transcription[r]; !ok || x.weak {
			return false
		}
	}
	around := 0
	for at := start; at > 0; around++ {
		r, size := utf8.DecodeLastRuneInString(text[:at])
		if x, ok := transcription[r]; !ok || x.weak {
			break
		}
		at -= size
	}
	for _, r := range text[end:] {
		if x, ok := transcription[r]; !ok || x.weak {
			break
		}
		around++
	}
	return around >= 2
}

func (a *atlas) exonym(start, end, concept int) Exonym {
	k := a.kinds[concept]
	return Exonym{start, end, concept, k.group, k.place}
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
func (a *atlas) words(text string, start, end int, upper bool) (concept, to int) {
	var buf [96]byte
	low := lowerInto(buf[:0], text[start:end])
	if len(low) == 0 {
		return 0, 0
	}
	if c, to := a.dotted(text, start, end); c > 0 {
		return c, to
	}
	if a.two[string(low)] {
		at, long := end, low
		for range 4 {
			at += gap(text[at:])
			next, _ := wordAt(text, at)
			if next == at || at == end || len(long)+2*(next-at) >= cap(buf) {
				break
			}
			long = lowerInto(append(long, ' '), text[at:next])
			at = next
			if s := a.stem(long, upper); s > 0 {
				concept, to = s, at
			}
			end = at
		}
		if concept > 0 {
			return concept, to
		}
		low = lowerInto(buf[:0], text[start:wordEndAt(text, start)])
		end = wordEndAt(text, start)
	}
	if !upper && utf8.RuneCount(low) < 6 {
		return 0, 0 // a short word in small letters is some other word
	}
	if s := a.stem(low, upper); s > 0 {
		return s, end
	}
	return 0, 0
}

// gap is the length of the space, or the point and space, that s begins with.
func gap(s string) int {
	switch {
	case strings.HasPrefix(s, " "):
		return 1
	case strings.HasPrefix(s, ". "):
		return 2
	case strings.HasPrefix(s, "\u00a0"):
		return 2
	}
	return 0
}

// dotted finds an abbreviation with points: U.S., U. K.
func (a *atlas) dotted(text string, start, end int) (concept, to int) {
	if end != start+1 || !strings.HasPrefix(text[end:], ".") {
		return 0, 0
	}
	var buf [4]byte
	n := 0
	for i := start; i+1 < len(text) && n < len(buf) && text[i] >= 'A' && text[i] <= 'Z' && text[i+1] == '.'; i += 2 {
		buf[n] = text[i] | 0x20
		n++
		to = i + 2
		if i+2 < len(text) && text[i+2] == ' ' && i+4 < len(text) && text[i+4] == '.' && n == 1 {
			i++
		}
	}
	if s, ok := a.stems[string(buf[:n])]; ok && n > 1 {
		return s.concept, to
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
