package align

import (
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/quantity"
)

// Doubt is what speaks against a bead.
type Doubt string

// The doubts, the weightiest first.
const (
	DoubtAlone   Doubt = "alone"     // nothing faces the sentence
	DoubtFigures Doubt = "figures"   // a number, a date or a measure differs
	DoubtLength  Doubt = "length"    // one side is far too long for the other
	DoubtWords   Doubt = "words"     // no word, name or number of one side is known to stand on the other
	DoubtJoined  Doubt = "joined"    // several sentences face several: it may be cut otherwise
	DoubtOther   Doubt = "neighbour" // a neighbour would fit about as well
)

// Doubts tells what speaks against beads. It keeps its buffers and must not be used by two at once.
type Doubts struct {
	reader   quantity.Reader
	compare  quantity.Comparer
	src, tgt []quantity.Quantity
	a, b     []Meaning
}

// Of says what speaks most against the two sides of a bead being a text and its translation. sources and targets are
// how many sentences they have.
func (d *Doubts) Of(src string, from lang.Tag, tgt string, to lang.Tag, sources, targets int) Doubt {
	if src == "" || tgt == "" {
		return DoubtAlone
	}
	d.src = d.reader.Find(d.src[:0], src, from)
	d.tgt = d.reader.Find(d.tgt[:0], tgt, to)
	shared := false
	o := d.compare.Compare(d.src, d.tgt)
	for _, fate := range o.Target {
		if fate == quantity.Changed || fate == quantity.Misunit {
			return DoubtFigures
		}
	}
	for k, fate := range o.Target {
		shared = shared || (fate == quantity.Met || fate == quantity.Converted) && d.tgt[k].Form != quantity.Weak
	}
	if r := heaviness(src) / heaviness(tgt); r > farOff || r < 1/farOff {
		return DoubtLength
	}
	if !shared && !d.sharesWord(src, from, tgt, to) {
		return DoubtWords
	}
	if sources > 1 || targets > 1 {
		return DoubtJoined
	}
	return DoubtOther
}

// farOff is how many times one side's weight may be the other's before the length speaks against them.
const farOff = 1.9

// heaviness is the length of a text by what its characters say: a Han character as much as three letters.
func heaviness(s string) float64 {
	n := 1.0
	for _, r := range s {
		if lang.Wide(r) {
			n += 3
		} else if r != ' ' {
			n++
		}
	}
	return n
}

// sharesWord reports whether a word that the dictionary knows, or a longer one written alike, stands on both sides.
func (d *Doubts) sharesWord(src string, from lang.Tag, tgt string, to lang.Tag) bool {
	d.a = Meanings(d.a[:0], src, from)
	d.b = Meanings(d.b[:0], tgt, to)
	for _, x := range d.a {
		for _, y := range d.b {
			if x.ID == y.ID {
				return true
			}
		}
	}
	return sharesSpelling(src, tgt)
}

// sharesSpelling reports whether a run of four letters or digits without spaces stands on both sides.
func sharesSpelling(a, b string) bool {
	const least = 4
	words := map[string]bool{}
	eachWord(a, func(w string) { words[w] = utf8.RuneCountInString(w) >= least })
	found := false
	eachWord(b, func(w string) { found = found || words[w] })
	return found
}

func eachWord(s string, do func(string)) {
	start := -1
	for i, r := range s + " " {
		letter := r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || r >= 0xC0 && r < 0x530
		if letter && start < 0 {
			start = i
		}
		if !letter && start >= 0 {
			do(s[start:i])
			start = -1
		}
	}
}
