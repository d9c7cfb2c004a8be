package check

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/names"
)

// shortestWithin is how many letters a name has at least that is looked for inside a German compound, and shortestRest
// how many bytes the compound has besides.
const shortestWithin, shortestRest = 4, 3

// compounded reports that a German noun of the source is made of the name and another word: Büchnerpreis.
func (p *pair) compounded(name string) bool {
	if p.Source.Lang.Base() != "de" || utf8.RuneCountInString(name) < shortestWithin {
		return false
	}
	s := p.Source.Text.Plain
	for i := range p.src.list {
		w := &p.src.list[i]
		if w.is&capital == 0 {
			continue
		}
		word := w.of(s)
		if len(word) < len(name)+shortestRest {
			continue
		}
		if strings.HasPrefix(word, name) || strings.EqualFold(word[len(word)-len(name):], name) {
			return true
		}
	}
	return false
}

// quarters are what German puts before the name of a region for a part of it.
var quarters = [...]string{"Ober", "Unter", "Nieder", "Nord", "Süd", "Ost", "West", "Mittel", "Südost", "Südwest", "Nordost", "Nordwest", "Zentral", "Inner", "Vor", "Hoch", "Groß", "Klein", "Neu", "Alt"}

// partsOfRegions appends the known names that stand behind such a beginning: Schwaben in Oberschwaben.
func partsOfRegions(dst []names.Exonym, p *pair) []names.Exonym {
	if p.Source.Lang.Base() != "de" {
		return dst
	}
	s := p.Source.Text.Plain
	for i := range p.src.list {
		w := &p.src.list[i]
		if w.is&capital == 0 || w.letters < 8 {
			continue
		}
		word := w.of(s)
		for _, q := range quarters {
			rest, ok := strings.CutPrefix(word, q)
			if !ok || len(rest) < shortestWithin {
				continue
			}
			n := len(dst)
			dst = names.Exonyms(dst, strings.ToUpper(rest[:1])+rest[1:], p.Source.Lang)
			for k := n; k < len(dst); k++ {
				dst[k].Start, dst[k].End = dst[k].Start+int(w.end)-len(rest), dst[k].End+int(w.end)-len(rest)
			}
		}
	}
	return dst
}

// smallAdjective reports that the target's word is an English adjective of a people or a place that the source writes
// small, without its ending: Mayan, maya.
func (p *pair) smallAdjective(name string) bool {
	if p.Target.Lang.Base() != "en" {
		return false
	}
	for _, end := range [...]string{"ian", "ean", "an", "ese", "ic", "i", "n"} {
		stem, ok := strings.CutSuffix(name, end)
		if !ok || len(stem) < 3 {
			continue
		}
		for i := range p.src.list {
			w := &p.src.list[i]
			if w.is&capital == 0 && w.letters >= 4 && beginsWith(w.of(p.Source.Text.Plain), strings.ToLower(stem)) {
				return true
			}
		}
	}
	return false
}
