package lang_test

import (
	"testing"

	"recto/internal/text/lang"
)

func TestName(t *testing.T) {
	for _, c := range []struct {
		of, in lang.Tag
		want   string
	}{
		{"zh-Hans", "zh-Hans", "简体中文"},
		{"zh-Hant", "zh-Hans", "繁体中文"},
		{"zh-Hans", "en", "Simplified Chinese"},
		{"ru", "zh-Hans", "俄语"},
		{"ru", "zh-Hant", "俄文"},
		{"ru", "en", "Russian"},
		{"ru", "ru", "русский"},
		{"pt-BR", "en", "Brazilian Portuguese"},
		{"en", "", "English"},
		{"", "en", ""},
		{"qq-broken-tag-x", "en", "qq-broken-tag-x"},
	} {
		if got := lang.Name(c.of, c.in); got != c.want {
			t.Errorf("Name(%q, %q) = %q, want %q", c.of, c.in, got, c.want)
		}
	}
}
