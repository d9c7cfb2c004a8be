package demo

import (
	"context"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/termbase"
)

// terms gives the Chinese desk a termbase to start with.
func (f *filler) terms(ctx context.Context) error {
	term := func(l lang.Tag, text string) termbase.Term { return termbase.Term{Lang: l, Text: text} }
	not := func(l lang.Tag, text string) termbase.Term {
		return termbase.Term{Lang: l, Text: text, Status: termbase.Forbidden}
	}
	for _, c := range []termbase.Concept{
		{Kind: termbase.Person, Terms: []termbase.Term{term("ru", "Рябков"), term("en", "Ryabkov"), term("zh-Hans", "里亚布科夫")}},
		{Kind: termbase.Person, Terms: []termbase.Term{term("en", "Farrant"), term("zh-Hans", "法兰特")}},
		{Kind: termbase.Organisation, Terms: []termbase.Term{term("ru", "ОБСЕ"), term("en", "OSCE"), term("zh-Hans", "欧安组织")}},
		{Domain: "外交", Definition: "1987 年签署的《苏联和美国消除两国中程和中短程导弹条约》", Terms: []termbase.Term{
			term("ru", "Договор о ликвидации ракет средней и меньшей дальности"), term("en", "INF Treaty"), term("zh-Hans", "《中导条约》")}},
		{Note: "指图书馆的分支机构。", Terms: []termbase.Term{term("en", "branch library"), term("zh-Hans", "分馆"), not("zh-Hans", "支馆")}},
	} {
		if _, err := f.desk.SaveConcept(ctx, f.me[f.zh], newsroom.Concept{Concept: c}, ""); err != nil {
			return err
		}
	}
	return nil
}
