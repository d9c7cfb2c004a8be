package check

import (
	"strings"

	"recto/internal/text/lang"
	"recto/internal/text/names"
)

// wide reports that the text has Han, kana or Hangul.
func (g *glance) wide() bool {
	return g.letters[lang.Han]+g.letters[lang.Kana]+g.letters[lang.Hangul] > 0
}

// sourceWords and targetWords list the words of a side for those who look for names; nil for a text that has more than
// words tell.
func (p *pair) sourceWords() []names.Word {
	return p.names.srcWords.of(&p.src, p.Source.Text.Plain)
}

func (p *pair) targetWords() []names.Word {
	return p.names.tgtWords.of(&p.tgt, p.Target.Text.Plain)
}

// namesWords are the words of a side, valid when read.
type namesWords struct {
	list []names.Word
	read bool
	more bool // the text has more than words tell
}

func (n *namesWords) of(g *glance, s string) []names.Word {
	if !n.read {
		n.read, n.more = true, g.wide() || len(g.list) == mostWords || g.quotes && strings.Contains(s, "《")
		n.list = n.list[:0]
		for i := range g.list {
			w := &g.list[i]
			n.list = append(n.list, names.Word{Start: int(w.start), End: int(w.end), Plain: w.is&(joined|numeric|later) == 0, Capital: w.is&capital != 0})
		}
	}
	if n.more {
		return nil
	}
	return n.list
}

// sourceNames is the candidates of the source, and sourceKnown and targetKnown are the known names of the sides; all are
// read once a unit.
func (p *pair) sourceNames() []names.Candidate {
	n := &p.names
	if !n.finds {
		n.finds = true
		n.src = names.FindIn(n.src[:0], p.Source.Text.Plain, p.Source.Lang, p.sourceWords())
	}
	return n.src
}

func (p *pair) sourceKnown() []names.Exonym {
	n := &p.names
	if !n.knowsSrc {
		n.knowsSrc = true
		n.srcKnown = partsOfRegions(names.ExonymsIn(n.srcKnown[:0], p.Source.Text.Plain, p.Source.Lang, p.sourceWords()), p)
	}
	return n.srcKnown
}

func (p *pair) targetKnown() []names.Exonym {
	n := &p.names
	if !n.knowsTgt {
		n.knowsTgt = true
		n.tgtKnown = names.ExonymsIn(n.tgtKnown[:0], p.Target.Text.Plain, p.Target.Lang, p.targetWords())
	}
	return n.tgtKnown
}

// abbreviated reports that the text may name what x is, or what may stand for it, by one character.
func (g *glance) abbreviated(s string, x names.Exonym) bool {
	return g.wide() && (names.Abbreviated(s, x.Group) || names.Abbreviated(s, x.Concept))
}
