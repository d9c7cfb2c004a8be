package locale_test

import (
	"strings"
	"testing"
	"time"

	"recto/internal/locale"
	"recto/internal/text/lang"
)

func TestT(t *testing.T) {
	for _, c := range []struct {
		lang  lang.Tag
		count int
		want  string
	}{
		{lang.English, 1, "Wrote 1 file to out."},
		{lang.English, 5, "Wrote 5 files to out."},
		{lang.Russian, 1, "Записан 1 файл в out."},
		{lang.Russian, 3, "Записано 3 файла в out."},
		{lang.Russian, 11, "Записано 11 файлов в out."},
		{lang.Chinese, 2, "已将 2 个文件写入 out。"},
		{lang.Traditional, 2, "已將 2 個檔案寫入 out。"},
		{"fr", 2, "Wrote 2 files to out."},
		{"", 2, "Wrote 2 files to out."},
	} {
		if got := locale.For(c.lang).T("cli.build.done", "Count", c.count, "Dir", "out"); got != c.want {
			t.Errorf("For(%q).T(cli.build.done, %d) = %q, want %q", c.lang, c.count, got, c.want)
		}
	}
}

func TestMessageTakesHostileValuesAsTheyAre(t *testing.T) {
	p := locale.For(lang.English)
	got := p.Message("cli.build.done", map[string]string{"Count": "2", "Dir": "{{.Count}}<b>"})
	if want := "Wrote 2 files to {{.Count}}<b>."; got != want {
		t.Errorf("Message = %q, want %q", got, want)
	}
	if got := p.Message("cli.build.done", map[string]string{"Count": "many", "Dir": "x"}); got != "Wrote many files to x." {
		t.Errorf("Message with a count that is no number = %q", got)
	}
}

func TestUnknownKeyIsPrinted(t *testing.T) {
	if got := locale.For(lang.Russian).T("desk.no.such.key"); got != "desk.no.such.key" {
		t.Errorf("T(unknown) = %q, want the key", got)
	}
	if locale.For(lang.Russian).Has("desk.no.such.key") || !locale.For(lang.Russian).Has("cli.build.done") {
		t.Error("Has: want false for an unknown key, true for a known one")
	}
}

func TestMatch(t *testing.T) {
	for _, c := range []struct {
		header string
		want   lang.Tag
	}{
		{"", lang.English},
		{"zh-CN,zh;q=0.9,en;q=0.8", lang.Chinese},
		{"zh-TW", lang.Traditional},
		{"zh-HK", lang.Traditional},
		{"uk,ru;q=0.5", lang.Russian},
		{"fr-FR", lang.English},
		{"de,zh-Hant;q=0.4", lang.Traditional},
		{";;;=", lang.English},
	} {
		if got := locale.Match(c.header); got != c.want {
			t.Errorf("Match(%q) = %q, want %q", c.header, got, c.want)
		}
	}
}

func TestDate(t *testing.T) {
	at := time.Date(2022, 1, 10, 9, 14, 0, 0, time.UTC)
	for tag, want := range map[lang.Tag]string{
		lang.English: "10\u00a0January 2022 09:14\u00a0UTC",
		lang.Chinese: "2022年1月10日 09:14\u00a0UTC",
		lang.Russian: "10\u00a0января 2022\u00a0г. 09:14\u00a0UTC",
	} {
		if got := locale.For(tag).DateTime(at); got != want {
			t.Errorf("For(%q).DateTime = %q, want %q", tag, got, want)
		}
	}
	if got := locale.For(lang.English).Date(time.Time{}); got != "" {
		t.Errorf("Date(zero) = %q, want nothing", got)
	}
}

func TestMessageQuotesWhatIsQuoted(t *testing.T) {
	for tag, want := range map[lang.Tag]string{
		"en": "This is still the source text (‘“Stop,” she said’). Translate it.", "zh-Hans": "（‘“Stop,” she said’）",
		"zh-Hant": "「“Stop,” she said」", "ru": "«“Stop,” she said»",
	} {
		got := locale.For(tag).Message("check.language.untranslated", map[string]string{"Words": "“Stop,” she said"})
		if !strings.Contains(got, want) {
			t.Errorf("%s: %s, want it to hold %s", tag, got, want)
		}
	}
}
