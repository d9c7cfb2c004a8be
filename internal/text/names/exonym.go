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
	// Within is the concept of the country that the place is a part of, where it cannot stand for it: Texas; or 0.
	Within int
	Place  bool // a country or a city
	Named  bool // a body, a company, a paper or a person; what is neither is a sea, a people, a faith
	Body   bool // a company or a body that is no part of another: to name another one is a mistake; not Named, it may be left unnamed
}

// atlas holds the names that everybody knows. A form is found by a hash that grows with every letter, so that all
// beginnings of a word are looked up in one pass over it; the bits tell quickly that there is nothing.
type atlas struct {
	all   *beginnings
	small *beginnings // of forms that words in small letters may have
	opens openings    // the beginnings of their first words
	heads Heads
	wide  hanSet         // the Han characters that forms begin with
	table []form         // open addressing
	short map[rune][]int // one character that stands for a thing in Chinese headlines: 美 俄 欧
	brief hanSet         // these characters
	codes map[string]int // concepts of countries
	last  int            // concepts so far
	kinds []kind         // by concept
	// provinces are the concepts before the first and of the last line of provinceTable.
	provinces [2]int
	nouns     bool // what is added now are nouns, which have capitals
}

// beginnings are bits of two sets: a form may end here; a longer form may begin so.
type beginnings [bitsSize / 64]struct{ forms, more uint64 }

// kind is what a concept is: its group holds what may stand for it (Moscow for Russia), and within is the country that
// it is a part of; place, named and body are those of Exonym.
type kind struct {
	group, within int
	place, named  bool
	body          bool
}

// form is one spelling.
type form struct {
	hash    uint64
	concept uint16
	whole   bool // no ending may follow but the s of a plural or possessive
	noun    bool // in small letters it is some other word
	caps    bool // of capitals: with small letters it is some other word
}

const (
	hashStart uint64 = 14695981039346656037 // FNV-1a
	hashTimes uint64 = 1099511628211
	tableSize        = 1 << 15
	bitsSize         = 1 << 18
)

func grow(h uint64, r rune) uint64 { return (h ^ uint64(r)) * hashTimes }

func bit(h uint64) (word, mask uint64) {
	h ^= h >> 29
	return h % bitsSize >> 6, 1 << (h & 63)
}

// smallLetters and smallBytes are how many letters a form has at least that a word in small letters may have, and how
// many bytes such a word has. It is asked about from its fourth letter on: nearly all begin like some form until then.
const smallLetters, smallBytes, smallAsked = 5, 6, 4

// shortestForm is how many letters a form has at least that is a word.
const shortestForm = 2

// world is the one atlas.
var world = sync.OnceValue(func() *atlas {
	a := &atlas{all: new(beginnings), small: new(beginnings), table: make([]form, tableSize),
		short: map[rune][]int{}, codes: map[string]int{}, kinds: make([]kind, 1)}
	for _, t := range exonymTables {
		before := a.last
		for row := range strings.SplitSeq(strings.TrimSpace(t.rows), "\n") {
			a.row(row, t.kind)
		}
		if t.rows == provinceTable {
			a.provinces = [2]int{before, a.last}
		}
	}
	a.nouns = true
	a.regions()
	return a
})

// row enters a line of a table.
func (a *atlas) row(row string, k kind) {
	code, rest, _ := strings.Cut(row, " ")
	switch code[0] {
	case '=':
		code, group, _ := strings.Cut(code[1:], "~")
		a.add(rest, a.country(code))
		if group != "" {
			a.kinds[a.country(code)].group = a.country(group)
		}
	case '~':
		a.add(rest, a.concept(k))
		part := a.last // which the country's concept may follow
		a.kinds[part].group = a.country(code[1:])
	case '<':
		a.add(rest, a.concept(k))
		part := a.last
		a.kinds[part].within = a.country(code[1:])
	default:
		a.add(row, a.concept(k))
	}
}

// add enters the names of a line of a table.
func (a *atlas) add(line string, concept int) {
	for w := range strings.FieldsSeq(line) {
		w, whole := spelling(w)
		low := strings.ToLower(w)
		caps := low != w
		w = low
		r, size := utf8.DecodeRuneInString(w)
		if lang.Wide(r) && size == len(w) {
			a.short[r] = append(a.short[r], concept)
			a.brief.put(r)
			continue
		}
		a.enter(w, form{concept: uint16(concept), whole: whole || !isWide(scriptOf(r)) && utf8.RuneCountInString(w) < 4, noun: a.nouns, caps: caps})
	}
}

// spelling is a form as texts are searched for it; whole says that no ending may follow.
func spelling(w string) (form string, whole bool) {
	w, whole = strings.CutSuffix(w, ".")
	return strings.ReplaceAll(strings.ReplaceAll(w, "_", " "), "ё", "е"), whole
}

// enter adds a form; one that is there already stays.
func (a *atlas) enter(w string, f form) {
	h := hashStart
	small := !f.noun && utf8.RuneCountInString(w) >= smallLetters
	for i, r := range w {
		if i > 0 {
			a.all.put(h, true)
			if small {
				a.small.put(h, true)
			}
		}
		h = grow(h, r)
	}
	f.hash = h
	at := h % tableSize
	for ; a.table[at].hash != 0; at = (at + 1) % tableSize {
		if have := &a.table[at]; have.hash == h {
			if have.concept == f.concept && !f.whole && !f.noun {
				have.whole = false // Italian russi, and Russia
			}
			return
		}
	}
	a.table[at] = f
	a.all.put(h, false)
	a.heads.all.putForm(w)
	if r, _ := utf8.DecodeRuneInString(w); isWide(scriptOf(r)) {
		a.wide.put(r)
	}
	if small {
		a.small.put(h, false)
		first, _, _ := strings.Cut(w, " ")
		a.opens.put(first)
		a.heads.small.putForm(w)
	}
}

// put enters a hash of a whole form, or of the beginning of a longer one.
func (b *beginnings) put(h uint64, more bool) {
	word, mask := bit(h)
	if more {
		b[word].more |= mask
	} else {
		b[word].forms |= mask
	}
}

// has tells whether a form may have the hash, and whether a longer one may begin so.
func (b *beginnings) has(h uint64) (form, more bool) {
	word, mask := bit(h)
	x := &b[word]
	return x.forms&mask != 0, x.more&mask != 0
}

// find is the form with a hash, nil for none.
func (a *atlas) find(h uint64) *form {
	for at := h % tableSize; a.table[at].hash != 0; at = (at + 1) % tableSize {
		if a.table[at].hash == h {
			return &a.table[at]
		}
	}
	return nil
}

// concept makes a concept.
func (a *atlas) concept(k kind) int {
	a.last++
	k.group = a.last
	a.kinds = append(a.kinds, k)
	return a.last
}

// Abbreviated reports whether a Chinese or Japanese text may name a concept by one character, as in 美俄会谈; those within
// the text's known names do not: 塔 in 塔什干.
func Abbreviated(text string, concept int, known []Exonym) bool {
	a := world()
	for i := a.brief.next(text, 0); i < len(text); i = a.brief.next(text, i+1) {
		if r, _ := decode(text, i); slices.Contains(a.short[r], concept) && !inKnown(known, i) {
			return true
		}
	}
	return false
}

// inKnown reports that a byte belongs to a known name.
func inKnown(known []Exonym, at int) bool {
	for i := range known {
		if x := &known[i]; x.Start <= at && at < x.End && (x.Place || x.Named || x.Body) {
			return true
		}
	}
	return false
}

// longestEnding is how many bytes of ending a word may have behind a stem.
const longestEnding = 18

// widest finds the longest name that a text without spaces has at i, and its end.
func (a *atlas) widest(text string, i int) (concept, to int) {
	h := hashStart
	for i < len(text) {
		r, size := decode(text, i)
		h = grow(h, r)
		i += size
		whole, more := a.all.has(h)
		if whole {
			if f := a.find(h); f != nil {
				concept, to = int(f.concept), i
			}
		}
		if !more {
			break
		}
	}
	return concept, to
}

// Exonyms appends the known names of a text to dst, in the order of the text.
func Exonyms(dst []Exonym, text string, l lang.Tag) []Exonym {
	return ExonymsIn(dst, text, l, nil)
}

// ExonymsIn does the same with the words of the text, where they are known; those with which no name may begin, as Heads tell, may
// be left out.
func ExonymsIn(dst []Exonym, text string, l lang.Tag, words []Word) []Exonym {
	a := world()
	if l.Base() == "ja" {
		n := len(dst)
		dst = a.exonymsOf(dst, text, false, words)
		return append(dst[:n], slices.DeleteFunc(dst[n:], func(x Exonym) bool { return a.province(x.Concept) })...)
	}
	return a.exonymsOf(dst, text, l.Base() == "en", words)
}

// province reports a lesser city of China: in Japanese its characters are a family's name.
func (a *atlas) province(concept int) bool {
	return concept > a.provinces[0] && concept <= a.provinces[1] && a.kinds[concept].within == a.codes["CN"]
}

func (a *atlas) exonymsOf(dst []Exonym, text string, english bool, words []Word) []Exonym {
	if words == nil {
		text = text[:min(len(text), mostBytes)]
		dst, _ = a.exonyms(dst, text, 0, len(text), english)
		return dst
	}
	at := 0
	for k := range words {
		w := &words[k]
		switch start := max(at, w.Start); {
		case start >= w.End:
		case !w.Plain || start > w.Start:
			dst, at = a.exonyms(dst, text, start, w.End, english)
		case w.Capital || !english && a.opens.has(text[start:w.End]):
			if c, to := a.word(text, start, w.End, w.Capital); c > 0 {
				dst, at = append(dst, a.exonym(start, to, c)), to
			}
		}
	}
	return dst
}

// exonyms appends the known names that begin from i on before stop, and gives where it stopped reading.
func (a *atlas) exonyms(dst []Exonym, text string, i, stop int, english bool) ([]Exonym, int) {
	for i < stop {
		if i = a.wide.pass(text[:stop], i); i == stop {
			break
		}
		if text[i] == ' ' {
			i++
			continue
		}
		r, size := decode(text, i)
		sc := scriptOf(r)
		switch {
		case sc == lang.None:
			i += size
		case isWide(sc):
			c, to := a.widest(text, i)
			if c == 0 || sc == lang.Han && to-i <= 6 && withinTranscription(text, i, to) {
				i += size
				continue
			}
			dst = append(dst, a.exonym(i, to, c))
			i = to
		default:
			end, flags := wordAt(text, i)
			if end == i {
				i += size
				continue
			}
			if flags&apostrophe != 0 {
				i = elided(text, i, end)
			}
			first, _ := decode(text, i)
			if upper := isUpper(first); upper || !english {
				if c, to := a.word(text, i, end, upper); c > 0 {
					dst = append(dst, a.exonym(i, to, c))
					end = to
				}
			}
			i = end
		}
	}
	return dst, i
}

// withinTranscription reports that two characters are a part of a longer transcribed name: 马里 in 波特马里恩.
func withinTranscription(text string, start, end int) bool {
	for _, r := range text[start:end] {
		if x, ok := transcribedAs(r); !ok || x.weak {
			return false
		}
	}
	around := 0
	for at := start; at > 0 && around < 2; around++ {
		r, size := utf8.DecodeLastRuneInString(text[:at])
		if x, ok := transcribedAs(r); !ok || x.weak {
			break
		}
		at -= size
	}
	for _, r := range text[end:] {
		if x, ok := transcribedAs(r); !ok || x.weak || around >= 2 {
			break
		}
		around++
	}
	return around >= 2
}

func (a *atlas) exonym(start, end, concept int) Exonym {
	k := a.kinds[concept]
	return Exonym{start, end, concept, k.group, k.within, k.place, k.named, k.body}
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
			if r, _ := utf8.DecodeRuneInString(text[start:]); i-start <= 1 || !isUpper(r) {
				return i + n
			}
		}
	}
	return start
}

// word finds the longest name, of one word or of several, that begins with the word text[start:end], and its end.
func (a *atlas) word(text string, start, end int, upper bool) (concept, to int) {
	set, least := a.all, shortestForm
	if !upper {
		set, least = a.small, smallAsked
	} else if c, to := a.dotted(text, start, end); c > 0 {
		return c, to
	}
	h := hashStart
	n := 0 // letters
	for i := start; i < len(text); {
		if i == end {
			size := gap(text[i:])
			if size == 0 {
				break
			}
			h = grow(h, ' ')
			if _, more := set.has(h); !more {
				break
			}
			i += size
			if end = wordEndAt(text, i); end == i {
				break
			}
			continue
		}
		if c := text[i]; c < utf8.RuneSelf {
			h = grow(h, rune(nearLetters[c].plain))
			i++
		} else {
			r, size := decode(text, i)
			h = grow(h, smallLetter(r))
			i += size
		}
		if n++; n < least {
			continue
		}
		whole, more := set.has(h)
		if whole && (upper || n >= smallLetters && end-start >= smallBytes) {
			if f := a.find(h); f != nil && (upper || !f.noun) && f.ends(text, i, end) && !articleLike(text[start:end]) && (!f.caps || capitals(text[start:end])) {
				concept, to = int(f.concept), end
			}
		}
		if !more {
			break
		}
	}
	return concept, to
}

// articleLike reports two Latin letters of which the second is small: "Un" is an article, UN a body.
func articleLike(word string) bool {
	return len(word) == 2 && word[1] >= 'a' && word[1] <= 'z'
}

// capitals reports that the second letter of a word is a capital or a digit.
func capitals(word string) bool {
	_, size := utf8.DecodeRuneInString(word)
	r, _ := utf8.DecodeRuneInString(word[size:])
	return isUpper(r) || unicode.IsDigit(r)
}

// ends reports that what stands between the form and the end of the word may be an ending.
func (f *form) ends(text string, at, end int) bool {
	return at == end || text[at] == '-' || end-at <= longestEnding && (!f.whole || text[at:end] == "s")
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
	h, n := hashStart, 0
	for i := start; i+1 < len(text) && n < 4 && text[i] >= 'A' && text[i] <= 'Z' && text[i+1] == '.'; i += 2 {
		h = grow(h, rune(text[i]|0x20))
		n++
		to = i + 2
		if i+2 < len(text) && text[i+2] == ' ' && i+4 < len(text) && text[i+4] == '.' && n == 1 {
			i++
		}
	}
	if f := a.find(h); f != nil && n > 1 {
		return int(f.concept), to
	}
	return 0, 0
}
