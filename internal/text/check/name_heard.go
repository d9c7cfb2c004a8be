package check

import (
	"strings"

	"recto/internal/text/lang"
	"recto/internal/text/names"
)

// naming is what the rule for lost and changed names keeps from unit to unit.
type naming struct {
	words              []names.Word // of the side last read
	src, tgt           []names.Candidate
	srcKnown, tgtKnown []names.Exonym
	knowsSrc, knowsTgt bool          // srcKnown, tgtKnown belong to this unit
	finds              bool          // and src
	text, tgtText      names.Hearing // of a text without spaces
	heard              bool          // text is the source's of this unit
	asked              int           // names of the target that were looked for in the source
	name, other        names.Sounds
	said               [16]heardWord // of the source, by their place in its list
	heardAt            int           // the source's word that sounds like the name last asked about, -1 for none
	doubtful           bool          // the name last asked about is short, and something in a source without spaces is near it
	strange            []strangeName
	people             [2][]person // of the source and of the target
}

// begin forgets the unit before.
func (n *naming) begin() {
	n.knowsSrc, n.knowsTgt, n.finds, n.heard = false, false, false, false
	n.asked = 0
	for i := range n.said {
		n.said[i].is = nil
	}
}

// heardWord is how a word sounds.
type heardWord struct {
	is     *token
	sounds names.Sounds
}

// sounds is how a word of a text sounds, read once for the names that it is compared with.
func (n *naming) sounds(list []token, at int, s string, l lang.Tag) *names.Sounds {
	x := &n.said[at%len(n.said)]
	if w := &list[at]; x.is != w {
		x.is = w
		x.sounds.Read(w.of(s), l)
	}
	return &x.sounds
}

// alikeEnough is how alike a word of the other side must be to account for a name; heardEnough is the same for a
// stretch of a text without spaces, where more is alike by chance.
const alikeEnough, smallEnough, heardEnough, doubtfulLike = .60, .76, .76, .66

// mostAsked bounds how many names of a target are looked for.
const mostAsked = 200

// hears reports that a word of the source, or a stretch of a source without spaces, sounds like the name or like a
// part of it. Without thorough only the words with capitals are asked.
func (p *pair) hears(name string, thorough bool) bool {
	n := &p.names
	n.heardAt = -1
	if n.asked++; n.asked == 1 && p.src.wide() && !p.mayLose() {
		n.asked = mostAsked + 1 // nothing strange will matter
	}
	if n.asked > mostAsked {
		return true
	}
	n.doubtful = false
	n.name.Read(name, p.Target.Lang)
	if p.heardLike(true) {
		return true
	}
	enough := enoughFor(&n.name)
	least := enough
	if n.name.Len() < 6 {
		least = doubtfulLike
	}
	wide := p.heardText().Holds(&n.name, least)
	if wide >= enough {
		return true
	}
	n.doubtful = n.name.Len() < 6 && wide >= doubtfulLike
	if !thorough {
		return false
	}
	if p.heardLike(false) {
		return true
	}
	for at := 0; strings.IndexByte(name, '-') > 0 && at < len(name); {
		end := at + strings.IndexByte(name[at:]+"-", '-')
		if n.name.Read(name[at:end], p.Target.Lang); end-at > 2 && (p.heardLike(true) || p.heardLike(false)) {
			return true
		}
		at = end + 1
	}
	return false
}

// heardText is the source as it is heard, where it has no spaces.
func (p *pair) heardText() *names.Hearing {
	n := &p.names
	if !n.heard {
		n.heard = true
		if p.src.wide() {
			n.text.Read(p.Source.Text.Plain)
		} else {
			n.text.Read("")
		}
	}
	return &n.text
}

// heardLike reports that a word of the source that has a capital, or one that has none, sounds like n.name.
func (p *pair) heardLike(capitals bool) bool {
	n := &p.names
	for i := range p.src.list {
		if w := &p.src.list[i]; w.is&(capital|later) != 0 == capitals && p.sourceLike(&n.name, i, p.enough(i)) {
			n.heardAt = i
			return true
		}
	}
	return false
}

// sourceLike reports that a word of the source, or a part of one with hyphens, sounds like a name.
func (p *pair) sourceLike(s *names.Sounds, at int, least float64) bool {
	w, text := &p.src.list[at], p.Source.Text.Plain
	if w.is&joined == 0 {
		return w.heard() && s.MayLike(w.of(text), least) && p.names.sounds(p.src.list, at, text, p.Source.Lang).Like(s, least)
	}
	return w.spoken(text, func(word string) bool { return p.soundsLike(s, word, p.Source.Lang, least) })
}

// heard reports that a word is no short one in small letters.
func (w *token) heard() bool { return w.is&(capital|later) != 0 || w.letters >= 4 }

// spoken tells whether any is true of the word or of a part of it between hyphens, if it is heard.
func (w *token) spoken(s string, any func(word string) bool) bool {
	if !w.heard() {
		return false
	}
	word := w.of(s)
	if any(word) {
		return true
	}
	if w.is&joined == 0 {
		return false
	}
	for at := 0; at < len(word); {
		end := at + strings.IndexAny(word[at:]+"-", "-'’")
		if end-at > 2 && any(word[at:end]) {
			return true
		}
		at = end + 1
	}
	return false
}

// soundsLike reports that a word sounds like a name; most cannot, by their letters.
func (p *pair) soundsLike(s *names.Sounds, word string, l lang.Tag, least float64) bool {
	if !s.MayLike(word, least) {
		return false
	}
	p.names.other.Read(word, l)
	return p.names.other.Like(s, least)
}

// enoughFor is how alike a stretch of a text without spaces must be: a short name is alike to some by chance.
func enoughFor(s *names.Sounds) float64 {
	switch {
	case s.Len() < 5:
		return heardEnough + .13
	case s.Len() < 8:
		return heardEnough + .06
	}
	return heardEnough
}

// enough is how alike a token of the source must be: one in small letters is an adjective of a name at best.
func (p *pair) enough(token int) float64 {
	if w := &p.src.list[token]; w.is&(capital|later) == 0 && p.Source.Lang.Base() != "hi" && p.Source.Lang.Base() != "ar" {
		return smallEnough
	}
	return alikeEnough
}
