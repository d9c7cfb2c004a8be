package check

import (
	"recto/internal/text/lang"
	"recto/internal/text/names"
)

// strangeChinese reports a Chinese person's name in Latin or Cyrillic letters of which no two syllables are in a Chinese
// source: Zhang Wei where the source has 李娜.
func (p *pair) strangeChinese() {
	if p.Source.Lang.Base() != "zh" || p.src.letters[lang.Han] == 0 {
		return
	}
	list, t := p.tgt.list, p.Target.Text.Plain
	for i := 0; i+1 < len(list); i++ {
		family, given := &list[i], &list[i+1]
		if family.is&^small != capital || given.is&^small != capital || family.letters > 5 || given.letters > 12 || t[family.end:given.start] != " " {
			continue
		}
		if i > 0 && list[i-1].is&(capital|shouted) == capital && t[list[i-1].end:family.start] == " " && !overlaps(p.targetKnown(), int(list[i-1].start), int(list[i-1].end)) || i+2 < len(list) && list[i+2].is&capital != 0 && t[given.end:list[i+2].start] == " " {
			continue // a longer name
		}
		if given.letters > 1 && names.ChineseUnheard(p.Source.Text.Plain, family.of(t), given.of(t)) && !overlaps(p.targetKnown(), int(family.start), int(family.end)) {
			span := [2]int{int(family.start), int(given.end)}
			p.report(hit{severity: Warning, key: "check.name.added", src: none, tgt: span, args: map[string]string{"Name": t[span[0]:span[1]]}})
			return
		}
	}
}

// spelt reports that the target spells a Chinese name by its syllables: 罗瑶 is Luo Yao.
func (p *pair) spelt(name string) bool {
	list, t := p.tgt.list, p.Target.Text.Plain
	for i := 0; i+1 < len(list); i++ {
		family, given := &list[i], &list[i+1]
		if family.is&capital != 0 && given.is&capital != 0 && family.letters <= 5 && t[family.end:given.start] == " " && names.ChineseHeard(name, family.of(t), given.of(t)) {
			return true
		}
	}
	return false
}
