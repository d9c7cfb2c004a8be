package check

import (
	"recto/internal/text/align"
	"recto/internal/text/lang"
	"recto/internal/text/quantity"
)

// tongue is what the rules know of a language.
type tongue struct {
	base                 string
	denials              *compiled // nil where they are not read word by word
	opposites            []*opposite
	times                []*opposite    // of timeTable
	timed                *oppositeForms // the words that surely say one of them
	index                *oppositeIndex
	asks                 *asks
	nearly               *nearly
	merely               *merely
	condition            *condition
	direction            *direction
	sayings, states      *oppositeForms
	closings             *oppositeForms
	small, clear         *wordSet // its smallWords and clearWords
	needsNext, mayDouble *wordSet
	joiners              *wordSet
	dict                 *align.Words
}

// tongues are those of the languages that came up.
var tongues = lang.OncePer(func(base string) *tongue {
	t := &tongue{base: base, denials: denialsOf(base), opposites: oppositesOf(oppositeBlocks, base), times: oppositesOf(timeBlocks, base),
		nearly: nearlyOf(base), merely: merelyOf(base), condition: conditionOf(base), direction: directionOf(base),
		sayings: formsIn(sayings, base), states: formsIn(states, base), closings: formsIn(closings, base),
		small: keySetIn(smallWords, base), clear: keySetIn(clearWords, base),
		needsNext: keySetIn(needsNext, base), mayDouble: keySetIn(mayDouble, base),
		joiners: keySetIn(joiners, base),
		dict:    align.WordsOf(lang.Tag(base))}
	t.index = indexOpposites(t.opposites)
	t.asks, t.timed = t.asksOf(), sureForms(t.times)
	return t
})

// tongueCache remembers the language last asked for: most units are in that of the unit before.
type tongueCache struct {
	tag lang.Tag
	*tongue
}

func (t *tongueCache) of(l lang.Tag) *tongue {
	if l != t.tag || t.tongue == nil {
		t.tag, t.tongue = l, tongues(l.Base())
	}
	return t.tongue
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

// asksOf are those of the language, nil where nobody asks.
func (t *tongue) asksOf() *asks {
	begins := quantity.BeginningsOf(lang.Tag(t.base))
	if t.denials == nil && t.index == nil && begins == nil {
		return nil
	}
	a := &asks{numerals: begins != nil, roman: t.base == "fr"} // Ier
	if t.denials != nil {
		a.denials(t.denials)
	}
	if t.index != nil {
		a.opposites(t.index)
	}
	for place := range uint32(askPlaces) {
		if begins != nil && begins.May(place, false) {
			a.by[place] |= mayCount
		}
	}
	return a
}

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
