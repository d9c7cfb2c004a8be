package names

import (
	"strings"
	"sync"
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
	long  int // bytes of the longest wide name
	two   map[string]bool
}

type stem struct {
	concept int
	whole   bool // no ending may follow
}

// world is the one atlas.
var world = sync.OnceValue(func() *atlas {
	a := &atlas{stems: map[string]stem{}, wide: map[string]int{}, two: map[string]bool{}}
	n := 0
	for _, table := range exonymTables {
		for line := range strings.SplitSeq(strings.TrimSpace(table), "\n") {
			n++
			a.add(line, n)
		}
	}
	return a
})

// add enters the names of a line of a table.
func (a *atlas) add(line string, concept int) {
	for w := range strings.FieldsSeq(line) {
		whole := strings.HasSuffix(w, ".")
		w = strings.ReplaceAll(strings.ReplaceAll(strings.TrimSuffix(w, "."), "_", " "), "ё", "е")
		if r, _ := utf8.DecodeRuneInString(w); lang.Wide(r) {
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

// longestEnding is how many bytes of ending a word may have behind a stem.
const longestEnding = 12

// stem finds the concept of a word in small letters.
func (a *atlas) stem(word []byte) int {
	for n := len(word); n >= 2 && n >= len(word)-longestEnding; n-- {
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
			if c, n := a.words(text, i, end); c > 0 {
				dst = append(dst, Exonym{i, n, c})
				end = n
			}
			i = end
		}
	}
	return dst
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
	if s := a.stem(low[:len(low)]); s > 0 {
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
