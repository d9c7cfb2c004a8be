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
	knows, finds       bool          // srcKnown, and src, belong to this unit
	knowsTarget        bool          // tgtKnown belongs to this unit
	heard              []heardWord   // the source's words
	text, tgtText      names.Hearing // of a text without spaces
	ready              uint8         // how much of this unit heard and text hold
	asked              int           // names of the target that were looked for in heard and text
	name, other        names.Sounds
	heardAt            int  // the source's word that sounds like the name last asked about, -1 for none
	doubtful           bool // the name last asked about is short, and something in a source without spaces is near it
	strange            []strangeName
}

// heardWord is a word of the source, or a part of it, as it is heard.
type heardWord struct {
	token  int
	sounds names.Sounds
}

// alikeEnough is how alike a word of the other side must be to account for a name; heardEnough is the same for a
// stretch of a text without spaces, where more is alike by chance.
const alikeEnough, smallEnough, heardEnough, doubtfulLike = .60, .76, .76, .66

// hear reads the words of the source that have capitals, or all, once a unit; the parts of a word with hyphens are
// read by themselves too.
func (p *pair) hear(all bool) {
	n := &p.names
	if n.ready == heardAll || n.ready == heardNames && !all {
		return
	}
	src := p.Source.Text.Plain
	if n.ready == heardNone {
		n.heard = n.heard[:0]
		if p.src.letters[lang.Han]+p.src.letters[lang.Kana]+p.src.letters[lang.Hangul] > 0 {
			n.text.Read(src)
		} else {
			n.text.Read("")
		}
	}
	for i := range p.src.list {
		w := &p.src.list[i]
		if len(n.heard) >= mostHeard {
			break
		}
		isName := w.is&(capital|later) != 0
		if isName && n.ready == heardNames || !isName && (!all || w.letters < 4) {
			continue
		}
		word := w.of(src)
		n.hearWord(word, i, p.Source.Lang)
		if w.is&joined == 0 {
			continue
		}
		for at := 0; at < len(word); {
			end := at + strings.IndexAny(word[at:]+"-", "-'’")
			if end-at > 2 {
				n.hearWord(word[at:end], i, p.Source.Lang)
			}
			at = end + 1
		}
	}
	n.ready = heardNames
	if all {
		n.ready = heardAll
	}
}

// How much of a unit's source was heard.
const (
	heardNone = iota
	heardNames
	heardAll
)

func (n *naming) hearWord(word string, at int, l lang.Tag) {
	if len(n.heard) < cap(n.heard) {
		n.heard = n.heard[:len(n.heard)+1]
	} else {
		n.heard = append(n.heard, heardWord{})
	}
	h := &n.heard[len(n.heard)-1]
	h.token = at
	h.sounds.Read(word, l)
}

// mostAsked bounds how many names of a target are looked for, and mostHeard how many words of a source are heard.
const mostAsked, mostHeard = 200, 500

// hears reports that a word of the source, or a stretch of a source without spaces, sounds like the name or like a
// part of it. Without thorough only the words with capitals are asked.
func (p *pair) hears(name string, thorough bool) bool {
	n := &p.names
	n.heardAt = -1
	if n.asked++; n.asked == 1 && !p.mayLose() {
		n.asked = mostAsked + 1 // nothing strange will matter
	}
	if n.asked > mostAsked {
		return true
	}
	n.doubtful = false
	n.name.Read(name, p.Target.Lang)
	p.hear(false)
	if p.heardLike(0) {
		return true
	}
	enough := enoughFor(&n.name)
	least := enough
	if n.name.Len() < 6 {
		least = doubtfulLike
	}
	wide := n.text.Holds(&n.name, least)
	if wide >= enough {
		return true
	}
	n.doubtful = n.name.Len() < 6 && wide >= doubtfulLike
	if !thorough {
		return false
	}
	some := len(n.heard)
	p.hear(true)
	if p.heardLike(some) {
		return true
	}
	for at := 0; strings.IndexByte(name, '-') > 0 && at < len(name); {
		end := at + strings.IndexByte(name[at:]+"-", '-')
		if n.name.Read(name[at:end], p.Target.Lang); end-at > 2 && p.heardLike(0) {
			return true
		}
		at = end + 1
	}
	return false
}

// heardLike reports that a word of the source from the i-th heard one on sounds like n.name.
func (p *pair) heardLike(i int) bool {
	n := &p.names
	for ; i < len(n.heard); i++ {
		if h := &n.heard[i]; h.sounds.Like(&n.name, p.enough(h.token)) {
			n.heardAt = h.token
			return true
		}
	}
	return false
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
