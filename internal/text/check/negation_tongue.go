package check

import (
	"recto/internal/text/align"
	"recto/internal/text/lang"
	"recto/internal/text/quantity"
)

// tongue is what the rules for denials know of a language.
type tongue struct {
	base      string
	denials   *compiled // nil where they are not read word by word
	opposites []*opposite
	index     *oppositeIndex
	condition *condition
	nearly    *nearly
	asks      *asks
	small     *wordSet // its smallWords
	dict      *align.Words
}

// tongueCache remembers the language last asked for: most units are in that of the unit before.
type tongueCache struct {
	tag lang.Tag
	tongue
}

func (t *tongueCache) of(l lang.Tag) *tongue {
	if l != t.tag || t.dict == nil {
		base := l.Base()
		t.tag, t.tongue = l, tongue{base, compiledDenials[base], opposites[base], oppositeIndexes[base], conditionWords[base], nearlies[base], allAsks[base], smallWords[base], align.WordsOf(l)}
	}
	return &t.tongue
}

// asks says by hashes of a word and of its beginnings whom it may concern, so that a glance need not tell everybody of
// every word.
type asks struct {
	by       [askPlaces]uint8
	numerals bool // they are known
	roman    bool // numerals may be in Roman digits
}

const askPlaces = 1 << 13

const (
	mayDeny        uint8 = 1 << iota // by the key of the word
	mayOppose                        // by the key of the word
	mayOpposeBegun                   // by its startKey
	mayCount                         // by its head
)

var allAsks = func() map[string]*asks {
	all := map[string]*asks{}
	of := func(base string) *asks {
		if all[base] == nil {
			all[base] = &asks{}
		}
		return all[base]
	}
	for base, c := range compiledDenials {
		of(base).denials(c)
	}
	for base, x := range oppositeIndexes {
		of(base).opposites(x)
	}
	for _, base := range quantity.Languages() {
		begins, a := quantity.BeginningsOf(lang.Tag(base)), of(base)
		a.numerals = true
		for place := range uint32(askPlaces) {
			if begins.May(place, false) {
				a.by[place] |= mayCount
			}
		}
	}
	of("fr").roman = true // Ier
	return all
}()

func (a *asks) denials(c *compiled) {
	for key := range c.strong.all() {
		a.by[key%askPlaces] |= mayDeny
	}
	if len(c.prefixes) > 0 {
		for i := range a.by {
			a.by[i] |= mayDeny
		}
	}
}

func (a *asks) opposites(x *oppositeIndex) {
	for key, forms := range x.forms {
		for _, f := range forms {
			if f.stem != "" || f.run != nil && f.run[0].key == 0 {
				a.by[key%askPlaces] |= mayOpposeBegun
			} else {
				a.by[key%askPlaces] |= mayOppose
			}
		}
	}
}

// asked are the words of a text that may concern somebody, by their place in the list.
type asked struct {
	denying, opposing, counting []int32
}

func (x *asked) reset() {
	x.denying, x.opposing, x.counting = x.denying[:0], x.opposing[:0], x.counting[:0]
}

// note takes in the i-th word.
func (x *asked) note(may uint8, i int) {
	if may&mayDeny != 0 {
		x.denying = append(x.denying, int32(i))
	}
	if may&(mayOppose|mayOpposeBegun) != 0 {
		x.opposing = append(x.opposing, int32(i))
	}
	if may&mayCount != 0 {
		x.counting = append(x.counting, int32(i))
	}
}
