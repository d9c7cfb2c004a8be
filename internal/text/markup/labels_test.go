package markup_test

import (
	"strings"
	"testing"

	"recto/internal/text/markup"
)

func TestLabelledLine(t *testing.T) {
	cases := []struct {
		line, part, also, rest string
	}{
		{"作者：香山", markup.PartAuthor, "", "香山"},
		{"译者: [li](https://example.org/li)", markup.PartTranslator, "", "[li](https://example.org/li)"},
		{"**校对/发稿：小舟**", markup.PartReviewer, "publisher", "小舟**"},
		{"***译者评论：", markup.PartNote, "", ""},
		{"via: https://example.org/a", markup.PartSource, "", "https://example.org/a"},
		{"via：https://example.org/a", markup.PartSource, "", "https://example.org/a"},
		{"[轉載自北風網](https://example.org)", markup.PartOrigin, "", "北風網](https://example.org)"},
		{"> * 原文作者：[Ann](https://example.org)", markup.PartAuthor, "", "[Ann](https://example.org)"},
		{">* 原文链接 : [T](https://example.org)", markup.PartSource, "", "[T](https://example.org)"},
		{"首发于：https://example.org/1", markup.PartPermalink, "", "https://example.org/1"},
		{"文／陳某", markup.PartAuthor, "", "陳某"},
		{"编译 | 王五", markup.PartTranslator, "", "王五"},
		{"【译者注】这里指旧城。", markup.PartNote, "", "这里指旧城。"},
		{"（LCTT 译注：原文有误）", markup.PartNote, "", "原文有误）"},
		{"Author: Ann Lee", markup.PartAuthor, "", "Ann Lee"},
		{"**Translation and editing**: Ann Lee", markup.PartTranslator, "editor", "Ann Lee"},
		{"Translated by Ann Lee", markup.PartTranslator, "", "Ann Lee"},
		{"By Ann Lee and Tom de Vries", markup.PartAuthor, "", "Ann Lee and Tom de Vries"},
		{"Translator’s note: the river is meant", markup.PartNote, "", "the river is meant"},
		{"Перевёл: Иван Петров", markup.PartTranslator, "", "Иван Петров"},
		{"Перевела Анна Ли", markup.PartTranslator, "", "Анна Ли"},
		{"Прим. пер.: так в оригинале", markup.PartNote, "", "так в оригинале"},
		{"Джерело: https://example.org", markup.PartSource, "", "https://example.org"},
		{"Übersetzung: Jana Roth", markup.PartTranslator, "", "Jana Roth"},
		{"Traduit par Luc Martin", markup.PartTranslator, "", "Luc Martin"},
		{"Traducción: Marta Ruiz", markup.PartTranslator, "", "Marta Ruiz"},
		{"翻訳：山田", markup.PartTranslator, "", "山田"},
	}
	for _, c := range cases {
		l, rest, ok := markup.LabelledLine(c.line)
		if !ok || l.Part != c.part || strings.Join(l.Also, ",") != c.also || rest != c.rest {
			t.Errorf("LabelledLine(%q) = %q %v, %q, %v; want %q %q, %q", c.line, l.Part, l.Also, rest, ok, c.part, c.also, c.rest)
		}
	}
}

func TestLabelledLineProse(t *testing.T) {
	for _, line := range []string{
		"",
		"https://example.org/author: x",
		"By the time the talks ended, nobody was left.",
		"By Monday morning the road was open.",
		"He said: the author is late",
		"她说：“我们不知道。”",
		"Von der Brücke war nichts übrig.",
		"Por la mañana no quedaba nadie.",
		"Translated by hand, the text took a year to finish.",
		"作者认为：这不是谈判。",
		"来源不明的消息说，会谈已经结束。",
		"[Source](https://example.org) code is free.",
		"Перевод денег занял два дня: банк был закрыт.",
		"12:30 they left",
		"原文第二段提到：会谈已结束。",
	} {
		if l, rest, ok := markup.LabelledLine(line); ok {
			t.Errorf("LabelledLine(%q) = %q, %q; want no label", line, l.Part, rest)
		}
	}
}

func FuzzLabelledLine(f *testing.F) {
	f.Add("**作者：香山")
	f.Add("【译者】")
	f.Add("\xff\xfe: x")
	f.Fuzz(func(t *testing.T, s string) {
		_, rest, ok := markup.LabelledLine(s)
		if ok && !strings.Contains(s, rest) {
			t.Errorf("LabelledLine(%q): the rest %q is not of the line", s, rest)
		}
	})
}
