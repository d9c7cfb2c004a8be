// Package names finds proper names in running text and joins the spellings that one name has in
// different languages and scripts.
//
// Find lists the candidates of a text. Alike tells, as a figure of 0 to 1, whether two spellings are one
// name by sound: Рябков, Ryabkov, Rjabkow and 里亚布科夫. Known tells which name everybody knows stands at a
// place (countries, capitals, large bodies) and meets its exonyms: Köln, Cologne, 科隆. Renderings gathers, from
// aligned sentences, by which words each name of the source is rendered.
//
// How a name is heard: every spelling is read into sounds (Sounds), a consonant being the set of consonants
// that its letter may stand for in any of the languages, a vowel being coarse. Two readings are aligned by
// weighted edit distance. The tables follow the practice of Xinhua's transliteration tables for Chinese,
// Hepburn for kana, BGN/PCGN, ISO 9, Palladius and passport spelling for Cyrillic, and the orthographies of
// English, German, French, Spanish, Italian, Polish and Czech for Latin letters.
package names

import "recto/internal/text/lang"

// Candidate is a place in a text where a proper name may stand.
type Candidate struct {
	// Start and End are byte offsets into the text.
	Start, End int
	// Sure says that a name stands there by all that can be seen: it is capitalised inside a sentence, or a
	// run of characters of transcription. The others begin a sentence or are German nouns.
	Sure bool
	// First says that its first word begins a sentence or a quotation and may be any word.
	First bool
	// Person says that it is a person's: it has an initial or a given name's dot, or it follows a title.
	Person bool
}

// Text is the candidate's words.
func (c Candidate) Text(text string) string { return text[c.Start:c.End] }

// Pair is an aligned sentence: a source text and its translation.
type Pair struct {
	Source, Target string
}

// Name is a name of the source with all its renderings in the translation, the commonest first.
type Name struct {
	Key    string // joins the forms of one name in one language; people who share a surname share it
	Source string // the name as it stands in the source, in its commonest form
	Given  string // the first name that stands before a surname, "" for none
	Person bool
	Known  bool // everybody knows it: its renderings may be its adjectives and short forms too
	// Places are where it stands in the source.
	Places     []Place
	Renderings []Rendering
}

// Rendering is a spelling in the translation of a name of the source.
type Rendering struct {
	Text   string
	Places []Place // where it stands in the target
	// Likeness is 0 to 1: how much it sounds like the name; 1 for a known exonym.
	Likeness float64
}

// Place is a byte range of a side of a pair.
type Place struct {
	Pair       int // index into the pairs
	Start, End int
}

// Pairs is what Renderings reads: aligned sentences of one article, or of many, in two languages.
type Pairs struct {
	From, To lang.Tag
	Pairs    []Pair
}
