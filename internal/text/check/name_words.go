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

// namesWords lists the words of a side for those who look for names; nil for a text that has more than words tell.
func (p *pair) namesWords(g *glance, s string) []names.Word {
	if g.wide() || len(g.list) == mostWords || g.quotes && strings.Contains(s, "《") {
		return nil
	}
	list := p.names.words[:0]
	for i := range g.list {
		w := &g.list[i]
		list = append(list, names.Word{Start: int(w.start), End: int(w.end), Plain: w.is&(joined|numeric|later) == 0, Capital: w.is&capital != 0})
	}
	p.names.words = list
	return list
}

// abbreviated reports that the text may name what x is, or what may stand for it, by one character.
func (g *glance) abbreviated(s string, x names.Exonym) bool {
	return g.wide() && (names.Abbreviated(s, x.Group) || names.Abbreviated(s, x.Concept))
}
