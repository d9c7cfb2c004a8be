package check

import (
	"strings"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// scriptFor is the script that a language is written in; None where the engine does not know.
func scriptFor(l lang.Tag) lang.Script {
	switch l.Base() {
	case "zh":
		return lang.Han
	case "ja":
		return lang.Kana
	case "ko":
		return lang.Hangul
	case "ru", "uk", "be", "bg", "mk", "kk", "ky", "mn", "tg":
		return lang.Cyrillic
	case "ar", "fa", "ur", "ps":
		return lang.Arabic
	case "he", "yi":
		return lang.Hebrew
	case "hi", "mr", "ne":
		return lang.Devanagari
	case "el":
		return lang.Greek
	case "en", "de", "fr", "es", "it", "pt", "nl", "pl", "cs", "sv", "da", "fi", "no", "nb", "nn", "hu", "ro", "tr", "id", "vi", "sk", "hr", "sl", "et", "lv", "lt", "ca", "az":
		return lang.Latin
	}
	return lang.None
}

// untranslated looks for a target that is still the source, whole or in part.
func untranslated(p *pair) {
	if !p.both || !known(p.Source.Lang, p.Target.Lang) || p.Source.Lang.Base() == p.Target.Lang.Base() || p.Target.Kind == markup.Code {
		return
	}
	if p.copied() {
		severity := Error
		if p.Target.Kind == markup.Image {
			severity = Warning
		}
		p.report(hit{severity: severity, key: "check.language.untranslated", src: p.Source.all(), tgt: p.Target.all(),
			args: map[string]string{"Words": clip(p.Target.Text.Plain, 40)}})
		return
	}
	if span, ok := p.leftover(); ok {
		word := p.Target.Text.Plain[span[0]:span[1]]
		src := none
		if at := strings.Index(p.Source.Text.Plain, word); at >= 0 {
			src = [2]int{at, at + len(word)}
		}
		p.report(hit{severity: Warning, key: "check.language.leftover", src: src, tgt: span, args: map[string]string{"Word": clip(word, 30)}})
	}
}

// copied reports that the target is, word for word or nearly so, the source.
func (p *pair) copied() bool {
	if p.copy == 0 {
		p.copy = 1
		if p.isCopied() {
			p.copy = 2
		}
	}
	return p.copy == 2
}

func (p *pair) isCopied() bool {
	if p.src.words < 4 || p.tgt.words < 4 {
		return false
	}
	from, to := scriptFor(p.Source.Lang), scriptFor(p.Target.Lang)
	if from == lang.Kana {
		from = lang.Han
	}
	s, t := p.Source.Text.Plain, p.Target.Text.Plain
	if p.src.total == p.tgt.total && strings.TrimSpace(s) == strings.TrimSpace(t) {
		// Names, titles and commands may stand as they are: a sentence has small words in lower case.
		return from == lang.Han || p.tgt.lowerWords(p.Target.Text.Plain) >= 3
	}
	if from != to && from != lang.None && to != lang.None {
		// Another script: what the target should be written in must be nearly absent.
		own := p.tgt.letters[to]
		if to == lang.Kana {
			own += p.tgt.letters[lang.Han]
		}
		if from == lang.Han && p.tgt.letters[lang.Han] < 6 || own*10 > p.tgt.total {
			return false
		}
		s, t = strings.TrimSpace(s), strings.TrimSpace(t)
		if p.tgt.letters[from]*10 < p.tgt.total*9 || len(t)*2 < len(s) || len(s)*2 < len(t) {
			return false
		}
		return commonWords(s, t) >= 0.8 && (from == lang.Han || p.tgt.lowerWords(p.Target.Text.Plain) >= 3)
	}
	s, t = strings.TrimSpace(s), strings.TrimSpace(t)
	return p.src.words >= 6 && len(t)*4 >= len(s)*3 && len(s)*4 >= len(t)*3 && p.sameWords() && p.tgt.lowerWords(p.Target.Text.Plain) >= 3
}

// sameWords reports that four in five of the target's words are the source's too.
func (p *pair) sameWords() bool {
	var set bitset
	for i := range p.src.list {
		set.put(p.src.list[i].key ^ p.src.list[i].key>>12)
	}
	strange, most := 0, len(p.tgt.list)/5
	for i := range p.tgt.list {
		if k := p.tgt.list[i].key; !set.has(k ^ k>>12) {
			if strange++; strange > most {
				return false
			}
		}
	}
	return len(p.tgt.list) > 0
}

// lowerWords counts words of letters in lower case, up to what rules ask for.
func (g *glance) lowerWords(s string) int {
	n := 0
	for i := range g.list {
		w := &g.list[i]
		if w.is&(capital|numeric|later|small) == small && !codeLike(s, int(w.start), int(w.end)) && (w.is&joined == 0 || strings.IndexByte(w.of(s), '.') < 0) {
			if n++; n == 8 {
				break
			}
		}
	}
	return n
}

// codeLike says that a word stands in a path, an address, an option or an identifier.
func codeLike(s string, start, end int) bool {
	const joins = "/\\_@=<>$#~|&:-"
	if start > 0 && strings.IndexByte(joins, s[start-1]) >= 0 {
		return true
	}
	return end < len(s) && strings.IndexByte("/\\_@=<>$~|", s[end]) >= 0
}

// commonWords is the share of t's words (characters, in Han) that s has too, 0..1.
func commonWords(s, t string) float64 {
	var set [4096 / 64]uint64
	fill := func(h uint32) { set[h>>6&63] |= 1 << (h & 63) }
	has := func(h uint32) bool { return set[h>>6&63]&(1<<(h&63)) != 0 }
	tokens(s, fill)
	n, common := 0, 0
	tokens(t, func(h uint32) {
		n++
		if has(h) {
			common++
		}
	})
	return float64(common) / float64(max(n, 1))
}

// tokens visits a hash of every word or Han character.
func tokens(s string, visit func(uint32)) {
	h, in := uint32(2166136261), false
	for _, r := range s {
		sc := scriptOf(r)
		if sc == lang.None {
			if in {
				visit(h)
				h, in = 2166136261, false
			}
			continue
		}
		if sc == lang.Han {
			visit((2166136261 ^ uint32(r)) * 16777619)
			continue
		}
		h, in = (h^uint32(r))*16777619, true
	}
	if in {
		visit(h)
	}
}
