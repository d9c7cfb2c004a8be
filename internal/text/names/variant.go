package names

import (
	"strings"

	"recto/internal/text/lang"
)

// Passage is a stretch of running text. Starts are the byte offsets where its sentences begin, rising.
type Passage struct {
	Text   string
	Lang   lang.Tag
	Starts []int
}

// Mention is a spelling of a name: how often it stands in the passages, and where first.
type Mention struct {
	Name       string
	Count      int
	Passage    int  // index of the passage
	Start, End int  // byte offsets into it
	Full       bool // it stands with a first name somewhere: the form that a desk chose with care
}

// Variant is one name in two spellings. Suggestion is what should stand at Rare's place.
type Variant struct {
	Rare, Usual Mention
	Suggestion  string
}

// Variants finds names that a text spells in two ways: by the sounds of Chinese transcription, and by the letters
// of Latin and Cyrillic words. Two people whose names only resemble each other are none.
func Variants(passages []Passage) []Variant {
	v := variants{passages: passages}
	v.han()
	v.spelled()
	return v.found
}

type variants struct {
	passages []Passage
	found    []Variant
}

// report records the rarer of two spellings, with the other as suggestion.
func (v *variants) report(a, b Mention) *Variant {
	if b.Count > a.Count || b.Count == a.Count && (b.Full && !a.Full || b.Full == a.Full && before(&b, &a)) {
		a, b = b, a
	}
	v.found = append(v.found, Variant{Rare: b, Usual: a, Suggestion: a.Name})
	return &v.found[len(v.found)-1]
}

func before(a, b *Mention) bool {
	return a.Passage < b.Passage || a.Passage == b.Passage && a.Start < b.Start
}

var joiners = [...]string{"和", "与", "與", "、", "及", "以及", "跟", "同", "对", "對", " and ", " и ", ", ", " und ", " et ", " y "}

// sideBySide reports whether the text joins the two as two: 甲和乙, 甲、乙.
func sideBySide(passages []Passage, a, b string) bool {
	for i := range passages {
		text := passages[i].Text
		for from := 0; ; {
			at := strings.Index(text[from:], a)
			if at < 0 {
				break
			}
			from += at + len(a)
			if stands(text[:from-len(a)], b, true) || stands(text[from:], b, false) {
				return true
			}
		}
	}
	return false
}

// stands reports whether a text ends, or begins, with a name and a word or mark that joins it to what stands beside.
func stands(text, name string, end bool) bool {
	for _, and := range joiners {
		if rest, ok := strings.CutSuffix(text, and); end && ok && strings.HasSuffix(rest, name) {
			return true
		}
		if rest, ok := strings.CutPrefix(text, and); !end && ok && strings.HasPrefix(rest, name) {
			return true
		}
	}
	return false
}

// wordSet is a set of words parted by spaces.
func wordSet(words string) map[string]bool {
	m := map[string]bool{}
	for w := range strings.FieldsSeq(words) {
		m[w] = true
	}
	return m
}
