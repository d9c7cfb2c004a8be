package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/segment"
)

// neighbours looks for a sentence that says once more what the one before it said, as when a source
// sentence was translated twice and both were left in.
func neighbours(w *whole) {
	var a, b content
	for i, sentences := range w.sentences {
		l := w.language(i)
		s := w.Target.Blocks[i].Text.Plain
		for n := 1; n < len(sentences); n++ {
			x, y := sentences[n-1], sentences[n]
			if !alike(&a, &b, unlabelled(s[x.Start:x.End]), s[y.Start:y.End], l) || w.faceTwo(i, x, y) {
				continue
			}
			words := s[y.Start:y.End]
			w.report(Warning, i, [2]int{y.Start, y.End}, "check.repetition.neighbour",
				map[string]string{"Words": clip(words, 30), "Before": clip(unlabelled(s[x.Start:x.End]), 30)}, words)
		}
	}
}

// unlabelled is a sentence without the label that stands before it ("Summary: ...").
func unlabelled(s string) string {
	if _, rest, ok := markup.LabelledLine(s); ok && rest != "" {
		return rest
	}
	return s
}

// maxUnit bounds the unit in which sentences are compared, in bytes.
const maxUnit = 16 << 10

// neighboursOfUnit is neighbours for the sentences of one unit.
func neighboursOfUnit(p *pair) {
	if p.Target.Absent || p.tgt.stops < 2 || max(len(p.Source.Text.Plain), len(p.Target.Text.Plain)) > maxUnit {
		return
	}
	s := p.Target.Text.Plain
	var buf [16]segment.Span
	sentences := segment.Split(p.Target.Lang, s, buf[:0])
	var a, b content
	for n := 1; n < len(sentences); n++ {
		x, y := sentences[n-1], sentences[n]
		if !alike(&a, &b, s[x.Start:x.End], s[y.Start:y.End], p.Target.Lang) {
			continue
		}
		if p.both && p.src.stops >= 2 && p.tgt.stops <= p.src.stops && sourceRepeats(p) {
			return
		}
		p.report(hit{severity: Warning, key: "check.repetition.neighbour", src: none, tgt: [2]int{y.Start, y.End},
			args: map[string]string{"Words": clip(s[y.Start:y.End], 30), "Before": clip(s[x.Start:x.End], 30)}})
	}
}

func sourceRepeats(p *pair) bool {
	s := p.Source.Text.Plain
	sentences := segment.Split(p.Source.Lang, s, nil)
	var a, b content
	for n := 1; n < len(sentences); n++ {
		if alike(&a, &b, s[sentences[n-1].Start:sentences[n-1].End], s[sentences[n].Start:sentences[n].End], p.Source.Lang) {
			return true
		}
	}
	return false
}

// faceTwo reports whether the two sentences face two different source sentences: then the source has
// said it twice.
func (w *whole) faceTwo(block int, x, y segment.Span) bool {
	if w.Source == nil {
		return false
	}
	a, b := w.unitAt(block, x.Start), w.unitAt(block, y.Start)
	return a >= 0 && b >= 0 && a != b && !w.Units[a].Source.Absent && !w.Units[b].Source.Absent
}

// content is what a sentence says: its content characters or word stems, and the names and figures in it.
type content struct {
	tokens []uint32
	exact  []uint32 // figures, names, and Latin words of a text in another script
	words  int
}

// maxContent bounds the tokens of a sentence that are compared.
const maxContent = 150

func (c *content) read(s string, l lang.Tag) {
	c.tokens, c.exact, c.words = c.tokens[:0], c.exact[:0], 0
	han := l.Spaceless()
	for i := 0; i < len(s) && len(c.tokens) < maxContent; {
		r, size := letterRune(s, i)
		sc := scriptOf(r)
		switch {
		case sc == lang.Han || sc == lang.Kana:
			if !strings.ContainsRune(emptyHan, r) {
				c.tokens = append(c.tokens, uint32(r))
			}
			i += size
		case sc != lang.None || unicode.IsDigit(r):
			end := i
			for end < len(s) {
				if c := s[end]; c|0x20-'a' < 26 {
					end++
					continue
				}
				q, n := letterRune(s, end)
				if x := scriptOf(q); x == lang.Han || x == lang.Kana || x == lang.None && !unicode.IsDigit(q) {
					break
				}
				end += n
			}
			c.word(s[i:end], han)
			i = end
		default:
			i += size
		}
	}
}

// letterRune is the rune at i.
func letterRune(s string, i int) (rune, int) {
	if c := s[i]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return runeAt(s, i)
}

// emptyHan are characters that say little by themselves.
const emptyHan = "的了在是和与及就已将被把对于从向为之其这那个一也都而且又并或等以所有到上下中不地得着过"

func (c *content) word(w string, spaceless bool) {
	first, _ := utf8.DecodeRuneInString(w)
	c.words++
	if spaceless || unicode.IsDigit(first) {
		c.exact = append(c.exact, hashFold(w, 99))
		return
	}
	n := utf8.RuneCountInString(w)
	if n <= 3 {
		return
	}
	h := hashFold(w, 5)
	if unicode.IsUpper(first) && c.words > 1 {
		c.exact = append(c.exact, h)
	}
	c.tokens = append(c.tokens, h)
}

// hashFold is FNV-1a over the first n letters in lower case.
func hashFold(w string, n int) uint32 {
	h := uint32(2166136261)
	for _, r := range w {
		if n == 0 {
			break
		}
		n--
		h = (h ^ uint32(lowerRune(r))) * 16777619
	}
	return h
}

// alike decides whether two neighbours say the same. Sentences in parallel ("To start it, ... To stop it,
// ...") differ by one word in an equal frame; a second translation differs all over and has the same names
// and figures.
func alike(a, b *content, x, y string, l lang.Tag) bool {
	if x == y {
		return utf8.RuneCountInString(x) >= 8 || len(strings.Fields(x)) >= 3
	}
	// Lengths that differ by half cannot be the same content.
	if len(x)*5 < len(y)*3 || len(y)*5 < len(x)*3 {
		return false
	}
	a.read(x, l)
	b.read(y, l)
	least := 6
	if l.Spaceless() {
		least = 12
	}
	if len(a.tokens) < least || len(b.tokens) < least || !sameSet(a.exact, b.exact) {
		return false
	}
	shared, union := overlap(a.tokens, b.tokens)
	dice := 2 * float64(shared) / float64(union)
	if dice < 0.7 {
		return false
	}
	return dice >= 0.96 || !parallel(a.tokens, b.tokens, shared)
}

// parallel reports that the sentences are one frame with places filled differently: what both have stands
// in the same order, and where one has something else, so has the other.
func parallel(a, b []uint32, shared int) bool {
	n := len(b) + 1
	table := make([]uint8, (len(a)+1)*n) // longest common subsequences of beginnings
	for i := range a {
		for j := range b {
			if a[i] == b[j] {
				table[(i+1)*n+j+1] = table[i*n+j] + 1
			} else {
				table[(i+1)*n+j+1] = max(table[i*n+j+1], table[(i+1)*n+j])
			}
		}
	}
	common := int(table[len(table)-1])
	if shared-common > 1 {
		return false // something was moved
	}
	loose := 0 // tokens that only one side has, with nothing in their place on the other
	onlyA, onlyB := 0, 0
	gap := func() {
		if onlyA == 0 || onlyB == 0 {
			loose += onlyA + onlyB
		}
		onlyA, onlyB = 0, 0
	}
	for i, j := len(a), len(b); i > 0 || j > 0; {
		switch {
		case i > 0 && j > 0 && a[i-1] == b[j-1]:
			gap()
			i, j = i-1, j-1
		case j == 0 || i > 0 && table[(i-1)*n+j] >= table[i*n+j-1]:
			onlyA++
			i--
		default:
			onlyB++
			j--
		}
	}
	gap()
	return loose <= 2
}

// overlap counts the common tokens, as multisets, and all tokens of both.
func overlap(a, b []uint32) (shared, all int) {
	var used [maxContent + 8]bool
	for _, x := range a {
		for j, y := range b {
			if x == y && !used[j] {
				used[j] = true
				shared++
				break
			}
		}
	}
	return shared, len(a) + len(b)
}

func sameSet(a, b []uint32) bool {
	return within(a, b) && within(b, a)
}

func within(a, b []uint32) bool {
	for _, x := range a {
		found := false
		for _, y := range b {
			found = found || x == y
		}
		if !found {
			return false
		}
	}
	return true
}
