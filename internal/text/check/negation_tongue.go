package check

import "recto/internal/text/lang"

// tongue is what the rules for denials know of a language.
type tongue struct {
	base      string
	denials   *compiled // nil where they are not read word by word
	opposites []*opposite
	index     *oppositeIndex
	nearly    *nearly
}

// tongueCache remembers the language last asked for: most units are in that of the unit before.
type tongueCache struct {
	tag lang.Tag
	tongue
}

func (t *tongueCache) of(l lang.Tag) *tongue {
	if l != t.tag {
		base := l.Base()
		t.tag, t.tongue = l, tongue{base, compiledDenials[base], opposites[base], oppositeIndexes[base], nearlies[base]}
	}
	return &t.tongue
}
