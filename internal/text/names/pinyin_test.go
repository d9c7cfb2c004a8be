package names_test

import (
	"testing"

	"recto/internal/text/names"
)

func TestChineseHeard(t *testing.T) {
	for _, c := range []struct {
		text, family, given string
		want                bool
	}{
		{"罗瑶", "Luo", "Yao", true}, {"罗瑶", "Ло", "Яо", true}, {"吕欣", "Lü", "Xin", true}, {"吕欣", "Lyu", "Xin", true}, {"何琳", "He", "Lin", true},
		{"王建国", "Wang", "Jianguo", true}, {"罗瑶", "Li", "Yao", false}, {"罗瑶", "Deputy", "Yao", false},
	} {
		if got := names.ChineseHeard(c.text, c.family, c.given); got != c.want {
			t.Errorf("ChineseHeard(%q, %q, %q) = %v, want %v", c.text, c.family, c.given, got, c.want)
		}
	}
}

func TestChineseUnheard(t *testing.T) {
	for _, c := range []struct {
		text, family, given string
		want                bool
	}{
		{"演员周晓兰没有到场。", "Zhou", "Xiaolan", false},
		{"演员周晓兰没有到场。", "Zhou", "Meiling", true},
		{"演员周晓兰没有到场。", "Чжоу", "Сяолань", false},
		{"演员周晓兰没有到场。", "Чжоу", "Мэйлин", true},
		{"学者陈静因病缺席。", "Чэнь", "Цзина", false},
		{"作家何建军因病缺席。", "Хэ", "Цзяньцзюня", false},
		{"作家何建军因病缺席。", "Ван", "Мэна", true},
		{"天气很好。", "He", "Can", false},
		{"天气很好。", "Long", "Beach", false},
		{"天氣很好，劉國強說。", "Liu", "Guoqiang", false},
	} {
		if got := names.ChineseUnheard(c.text, c.family, c.given); got != c.want {
			t.Errorf("ChineseUnheard(%q, %q, %q) = %v, want %v", c.text, c.family, c.given, got, c.want)
		}
	}
}
