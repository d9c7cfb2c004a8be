package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
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

// beginsUnaccented reports that a word begins so when the marks of its vowels are left out: ibérico, Iberian.
func beginsUnaccented(word, stem string) bool {
	for _, want := range stem {
		r, size := utf8.DecodeRuneInString(word)
		if i := strings.IndexRune("áàâéèêíìîóòôúùû", r); i >= 0 {
			r = rune("aaaeeeiiiooouuu"[i/2])
		}
		if size == 0 || r != want {
			return false
		}
		word = word[size:]
	}
	return true
}

// quarters are what German puts before the name of a region for a part of it, by the first byte.
var quarters = byByte(func(w string) byte { return w[0] }, "Ober", "Unter", "Nieder", "Nord", "Süd", "Ost", "West", "Mittel", "Südost", "Südwest", "Nordost", "Nordwest", "Zentral", "Inner", "Vor", "Hoch", "Groß", "Klein", "Neu", "Alt")

// byByte parts words by one of their bytes.
func byByte(of func(string) byte, words ...string) (out [256][]string) {
	for _, w := range words {
		out[of(w)] = append(out[of(w)], w)
	}
	return out
}

// partsOfRegions appends the known names that are a part of a German word: Schwaben in Oberschwaben.
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
		for _, q := range quarters[word[0]] {
			rest, ok := strings.CutPrefix(word, q)
			if !ok || len(rest) < shortestWithin {
				continue
			}
			if r, size := utf8.DecodeRuneInString(rest); utf8.RuneLen(unicode.ToUpper(r)) == size {
				dst = partOf(dst, string(unicode.ToUpper(r))+rest[size:], int(w.end)-len(rest), p.Source.Lang)
			}
		}
		for _, head := range heads[word[len(word)-1]] {
			if name, ok := strings.CutSuffix(word, head); ok && len(name) >= shortestWithin {
				dst = partOf(dst, name, int(w.start), p.Source.Lang)
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
			if w.is&capital == 0 && w.letters >= 4 && beginsUnaccented(w.of(p.Source.Text.Plain), strings.ToLower(stem)) {
				return true
			}
		}
	}
	return false
}

// heads are nouns that German joins to the name of a place, by the last byte: Nordseehafen.
var heads = byByte(func(w string) byte { return w[len(w)-1] }, "hafen", "küste", "insel", "inseln", "region", "stadt", "ufer", "gebiet", "krieg", "krise", "reise", "politik", "abkommen", "konflikt", "grenze", "strand", "fähre")

// partOf appends the known names of a part of a word that begins at the byte at.
func partOf(dst []names.Exonym, part string, at int, l lang.Tag) []names.Exonym {
	n := len(dst)
	dst = names.Exonyms(dst, part, l)
	for k := n; k < len(dst); k++ {
		dst[k].Start, dst[k].End = dst[k].Start+at, dst[k].End+at
	}
	return dst
}
