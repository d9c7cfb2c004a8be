package check

import (
	"recto/internal/text/align"
	"recto/internal/text/lang"
	"recto/internal/text/quantity"
)

// tongue is what the rules know of a language.
type tongue struct {
	base                 string
	salt                 uint32    // of its own
	denials              *compiled // nil where they are not read word by word
	opposites            []*opposite
	times                []*opposite // of timeTable
	index                *oppositeIndex
	asks                 *asks
	nearly               *nearly
	nevers               []never
	merely               *merely
	condition            *condition
	direction            *direction
	sayings, states      *oppositeForms
	closings             *oppositeForms
	small, clear         *wordSet // its smallWords and clearWords
	needsNext, mayDouble *wordSet
	joiners              *wordSet
	attribution          attribution
	dict                 *align.Words
}

// tongues are those of the languages that came up.
var tongues = lang.OncePer(func(base string) *tongue {
	t := &tongue{base: base, salt: hashWord(base), denials: denialsOf(base), opposites: oppositesOf(oppositeBlocks, base), times: oppositesOf(timeBlocks, base),
		nearly: nearlyOf(base), nevers: neversOf(base), merely: merelyOf(base), condition: conditionOf(base), direction: directionOf(base),
		sayings: formsIn(sayings, base), states: formsIn(states, base), closings: formsIn(closings, base),
		small: keySetIn(smallWords, base), clear: keySetIn(clearWords, base),
		needsNext: keySetIn(needsNext, base), mayDouble: keySetIn(mayDouble, base),
		joiners: keySetIn(joiners, base), attribution: attributionOf(base),
		dict: align.WordsOf(lang.Tag(base))}
	t.index = indexOpposites(t.opposites)
	t.asks = t.asksOf()
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
	mayTime                          // by the key of the word, or by its startKey
)

// asksOf are those of the language, nil where nobody asks.
func (t *tongue) asksOf() *asks {
	begins := quantity.BeginningsOf(lang.Tag(t.base))
	if t.denials == nil && t.index == nil && t.times == nil && begins == nil {
		return nil
	}
	a := &asks{numerals: begins != nil, roman: t.base == "fr"} // Ier
	if t.denials != nil {
		a.denials(t.denials)
	}
	if t.index != nil {
		a.opposites(t.index)
	}
	for _, x := range t.times {
		if x != nil {
			a.times(&x.no.sure, t.small)
			a.times(&x.yes.sure, t.small)
		}
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

// times notes forms of which those that are runs are asked for by their last word, small words aside.
func (a *asks) times(f *oppositeForms, small *wordSet) {
	for key := range f.words.all() {
		a.by[key%askPlaces] |= mayTime
	}
	for _, stem := range f.stems {
		a.by[startKey(stem)%askPlaces] |= mayTime
	}
	for _, run := range f.runs {
		k := len(run) - 1
		for k > 0 && small.has(run[k].key) {
			k--
		}
		key := run[k].key
		if key == 0 {
			key = startKey(run[k].stem)
		}
		a.by[key%askPlaces] |= mayTime
	}
}

// asked are the words of a text that may concern somebody, by their place in the list.
type asked struct {
	denying, opposing, counting []int32
	timing                      bool // one may say a time
}

func (x *asked) reset() {
	x.denying, x.opposing, x.counting = x.denying[:0], x.opposing[:0], x.counting[:0]
	x.timing = false
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
	x.timing = x.timing || may&mayTime != 0
}
