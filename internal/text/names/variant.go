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

// sideBySide reports whether the text joins the two as two: 甲和乙, 甲、乙.
func sideBySide(passages []Passage, a, b string) bool {
	for i := range passages {
		s := passages[i].Text
		for _, and := range [...]string{"和", "与", "、", "及", "以及", "跟", "同", "對", "对", "與", " and ", " и ", ", ", " und ", " et ", " y "} {
			if strings.Contains(s, a+and+b) || strings.Contains(s, b+and+a) {
				return true
			}
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
