package termbase

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// Fault is what is wrong with a term's rendering.
type Fault string

// The faults.
const (
	Missing Fault = "missing"   // none of the renderings stands in the target
	Banned  Fault = "forbidden" // a forbidden one does
	Changed Fault = "kept"      // a term that is to be kept does not stand there as it is
)

// Finding is a term with a fault.
type Finding struct {
	Fault   Fault
	Concept int
	// Source and Target are byte ranges; an empty one where there is nothing to show.
	Source, Target [2]int
	Want           string // the form to use
}

// Comparer compares texts. It keeps its buffers and must not be used by two at once.
type Comparer struct{ src, tgt []Hit }

// Compare appends the faults of a translation's terms to dst. A term that is an inflected or slightly altered form of
// an approved one is none. Without a source text only forbidden forms are looked for.
func (c *Comparer) Compare(dst []Finding, b *Base, source string, from lang.Tag, target string, to lang.Tag) []Finding {
	if b == nil {
		return dst
	}
	c.tgt = b.Find(c.tgt[:0], target, to)
	if source == "" {
		for _, h := range c.tgt {
			if b.term(h).Is(Forbidden) {
				dst = append(dst, Finding{Banned, h.Concept, [2]int{}, [2]int{h.Start, h.End}, b.concepts[h.Concept].Best(to)})
			}
		}
		return dst
	}
	c.src = b.Find(c.src[:0], source, from)
	for i := 0; i < len(c.src); {
		end := i + 1
		for end < len(c.src) && c.src[end].Start == c.src[i].Start {
			end++
		}
		// Of concepts that share a form one at least must be rendered.
		if f, faulty := c.judge(b, c.src[i:end], source, target, to); faulty && !said(dst, f) {
			dst = append(dst, f)
		}
		i = end
	}
	return dst
}

// said reports whether a concept's fault was reported already.
func said(found []Finding, f Finding) bool {
	for _, x := range found {
		if x.Concept == f.Concept && x.Fault == f.Fault {
			return true
		}
	}
	return false
}

func (b *Base) term(h Hit) *Term { return &b.concepts[h.Concept].Terms[h.Term] }

// judge is the fault of the concepts that one place of the source may mean; false where one of them is rendered.
func (c *Comparer) judge(b *Base, hits []Hit, source, target string, to lang.Tag) (worst Finding, faulty bool) {
	for _, h := range hits {
		f, bad := c.fault(b, h, source, target, to)
		if !bad {
			return worst, false
		}
		if !faulty || f.Fault == Banned {
			worst, faulty = f, true
		}
	}
	return worst, faulty
}

func (c *Comparer) fault(b *Base, h Hit, source, target string, to lang.Tag) (Finding, bool) {
	concept := &b.concepts[h.Concept]
	f := Finding{Concept: h.Concept, Source: [2]int{h.Start, h.End}}
	if t := b.term(h); t.Is(Keep) {
		if f.Fault, f.Want = Changed, t.Text; strings.Contains(target, t.Text) || strings.Contains(strings.ToLower(target), strings.ToLower(t.Text)) && !t.Case {
			return f, false
		}
		return f, true
	}
	f.Want = concept.Best(to)
	if f.Want == "" {
		return f, false // the house has no word for it in this language
	}
	banned := -1
	for k := range c.tgt {
		t := &c.tgt[k]
		if t.Concept != h.Concept {
			continue
		}
		if !b.term(*t).Is(Forbidden) {
			return f, false
		}
		if banned < 0 {
			banned = k
		}
	}
	if banned >= 0 {
		f.Fault, f.Target = Banned, [2]int{c.tgt[banned].Start, c.tgt[banned].End}
		return f, true
	}
	for i := range concept.Terms {
		if t := &concept.Terms[i]; !t.Is(Forbidden) && speaks(t.Lang, to) && near(target, t.Text, to.Base()) {
			return f, false
		}
	}
	f.Fault = Missing
	return f, !partOfName(source, h, b.term(h).Text)
}

// partOfName reports whether a common word stands in a name: "Amnesty International" speaks of no amnesty.
func partOfName(text string, h Hit, term string) bool {
	first, _ := utf8.DecodeRuneInString(term)
	here, _ := utf8.DecodeRuneInString(text[h.Start:])
	if unicode.IsUpper(first) || !unicode.IsUpper(here) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(strings.TrimPrefix(text[h.End:], " "))
	if strings.HasPrefix(text[h.End:], " ") && unicode.IsUpper(next) || strings.HasPrefix(text[h.End:], " of ") {
		return true
	}
	before := strings.TrimRight(text[:h.Start], " ")
	return before != "" && !strings.ContainsAny(before[len(before)-1:], ".!?:\"“”«»()")
}

// near reports whether a text holds something like a term: every longer word of it has a word with the same beginning
// there, in any order. It covers forms that the stemmer does not know and words put between.
func near(text, term, l string) bool {
	var words scanner
	words.begin(term, l)
	some := false
	for words.next() {
		if words.unspaced {
			return strings.Contains(text, term)
		}
		word := []rune(strings.ToLower(term[words.start:words.end]))
		if len(word) < 4 {
			continue
		}
		some = true
		word = stem(word, l, true)
		if !startsAWord(text, word[:max(min(4, len(word)), len(word)*3/5)], l) {
			return false
		}
	}
	return some
}

func startsAWord(text string, beginning []rune, l string) bool {
	var words scanner
	words.begin(text, l)
	for words.next() {
		i := 0
		for _, r := range text[words.start:words.end] {
			if i == len(beginning) {
				break
			}
			if low(r) != low(beginning[i]) {
				i = -1
				break
			}
			i++
		}
		if i == len(beginning) {
			return true
		}
	}
	return false
}

func low(r rune) rune {
	switch {
	case r >= 'A' && r <= 'Z', r >= 'А' && r <= 'Я':
		return r + 32
	case r == 'ё' || r == 'Ё':
		return 'е'
	}
	return r
}
