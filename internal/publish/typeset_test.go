package publish

import (
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

func TestTypeset(t *testing.T) {
	for _, c := range []struct {
		name string
		lang lang.Tag
		in   string
		want string // a no-break space is written _
	}{
		{"short words", lang.Russian, "Мы не шли в лес и к реке", "Мы_не_шли в_лес и_к_реке"},
		{"dash", lang.Russian, "Мост — это мост, а 2019 – 2020 нет", "Мост_— это мост, а_2019_– 2020_нет"},
		{"initials", lang.Russian, "Пришёл С. В. Орлов. Потом ушёл.", "Пришёл С._В._Орлов. Потом ушёл."},
		{"number and month", lang.Russian, "Это было 10 января 2022 г. утром", "Это было 10_января 2022_г. утром"},
		{"number sign", lang.Russian, "дом № 5 и § 3", "дом №_5_и_§_3"},
		{"opening quotation", lang.Russian, "в «лесу» и (там)", "в_«лесу» и_(там)"},
		{"particle", lang.Russian, "Сказал бы он же", "Сказал_бы он_же"},
		{"ukrainian", "uk", "Ми йшли до лісу", "Ми_йшли до_лісу"},
		{"latin word in russian", lang.Russian, "система IT для всех", "система IT для всех"},
		{"english untouched", lang.English, "I am in a wood — at 10 May", "I am in a wood — at 10 May"},
		{"chinese untouched", lang.Chinese, "在 10 月 — 日", "在 10 月 — 日"},
		{"edges", lang.Russian, " в ", " в "},
		{"empty", lang.Russian, "", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			got := strings.ReplaceAll(typesetString(c.in, c.lang), noBreakSpace, "_")
			if got != c.want {
				t.Errorf("typeset(%q) = %q, want %q", c.in, got, c.want)
			}
		})
	}
}

func TestTypesetMovesSpans(t *testing.T) {
	in := markup.Text{Plain: "Он в доме и с ним", Spans: []markup.Span{
		{Kind: markup.Strong, Start: 0, End: len("Он в доме")},
		{Kind: markup.CodeSpan, Start: len("Он в доме "), End: len("Он в доме и с ним")},
	}}
	got := typeset(in, lang.Russian)
	if want := "Он_в_доме и с ним"; strings.ReplaceAll(got.Plain, noBreakSpace, "_") != want {
		t.Errorf("plain = %q, want %q (code keeps its spaces)", got.Plain, want)
	}
	for i, want := range []string{"Он в доме", "и с ним"} {
		s := got.Spans[i]
		if words := strings.ReplaceAll(got.Plain[s.Start:s.End], noBreakSpace, " "); words != want {
			t.Errorf("span %d covers %q, want %q", i, words, want)
		}
	}
}

func FuzzTypeset(f *testing.F) {
	f.Add("Мы не шли в лес — и с С. В. Орловым 10 мая", 3, 9)
	f.Fuzz(func(t *testing.T, s string, start, end int) {
		in := markup.Plain(s)
		if start >= 0 && start <= end && end <= len(s) {
			in.Spans = []markup.Span{{Kind: markup.Strong, Start: start, End: end}}
		}
		got := typeset(in, lang.Russian)
		if back := strings.ReplaceAll(got.Plain, noBreakSpace, " "); back != strings.ReplaceAll(s, noBreakSpace, " ") {
			t.Errorf("typeset(%q) changed words: %q", s, got.Plain)
		}
		for _, span := range got.Spans {
			want := strings.ReplaceAll(s[start:end], noBreakSpace, " ")
			if words := strings.ReplaceAll(got.Plain[span.Start:span.End], noBreakSpace, " "); words != want {
				t.Errorf("span covers %q, want %q", words, want)
			}
		}
	})
}

func TestClauses(t *testing.T) {
	for _, c := range []struct {
		title string
		lang  lang.Tag
		want  []string
	}{
		{"浮桥一夜：河上没有灯，两岸没有睡", lang.Chinese, []string{"浮桥一夜：", "河上没有灯，", "两岸没有睡"}},
		{"他说：“走吧。”她没有动", lang.Chinese, []string{"他说：", "“走吧。”", "她没有动"}},
		{"“玛吉特·伦德”号出海", lang.Chinese, []string{"“玛吉特·伦德”号出海"}},
		{"没有标点的题目", lang.Chinese, []string{"没有标点的题目"}},
		{"等了——又等", lang.Chinese, []string{"等了——", "又等"}},
		{"夜、川、灯。朝まで", "ja", []string{"夜、川、灯。", "朝まで"}},
		{"A title, with a comma", lang.English, []string{"A title, with a comma"}},
		{"", lang.Chinese, []string{""}},
	} {
		if got := clauses(c.title, c.lang); !slices.Equal(got, c.want) {
			t.Errorf("clauses(%q) = %q, want %q", c.title, got, c.want)
		}
	}
}

func TestNewChange(t *testing.T) {
	for _, c := range []struct {
		name, was, is string
		want          change
	}{
		{"chinese", "他是国务卿舍曼。", "他是常务副国务卿舍曼。", change{"他是", "", "常务副", "国务卿舍曼。"}},
		{"whole words", "It was 1,200 metres long.", "It was 1,250 metres long.", change{"It was 1,", "200", "250", " metres long."}},
		{"russian", "Он пришёл утром.", "Он пришла утром.", change{"Он ", "пришёл", "пришла", " утром."}},
		{"nothing", "same", "same", change{"same", "", "", ""}},
		{"all", "a", "b", change{"", "a", "b", ""}},
		{"added", "", "new", change{"", "", "new", ""}},
		{"half a rune", "é", "è", change{"", "é", "è", ""}},
		{"repeated", "aa aa", "aa aa aa", change{"aa aa", "", " aa", ""}},
	} {
		t.Run(c.name, func(t *testing.T) {
			if d := cmp.Diff(c.want, newChange(c.was, c.is)); d != "" {
				t.Errorf("newChange(%q, %q) (-want +got)\n%s", c.was, c.is, d)
			}
		})
	}
}

func FuzzNewChange(f *testing.F) {
	f.Add("他是国务卿舍曼。", "他是常务副国务卿舍曼。")
	f.Add("Он пришёл", "Он пришла")
	f.Fuzz(func(t *testing.T, was, is string) {
		c := newChange(was, is)
		if c.Before+c.Del+c.After != was || c.Before+c.Ins+c.After != is {
			t.Errorf("newChange(%q, %q) = %+v does not add up", was, is, c)
		}
		if utf8.ValidString(was) && utf8.ValidString(is) {
			for _, part := range []string{c.Before, c.Del, c.Ins, c.After} {
				if !utf8.ValidString(part) {
					t.Errorf("newChange(%q, %q) cuts a rune: %q", was, is, part)
				}
			}
		}
	})
}

func TestNames(t *testing.T) {
	v := newFrame(Site{}, lang.Chinese, 0).voice
	for _, c := range []struct {
		name string
		from lang.Tag
		want string
	}{
		{"Мария Озерова", lang.Russian, ` lang="ru" dir="ltr"`},
		{"林小满", lang.Russian, ""},
		{"geekpi", lang.Chinese, ""},
		{"The Harbor Review", lang.English, ` lang="en" dir="ltr"`},
		{"ليلى منصور", "ar", ` lang="ar" dir="rtl"`},
		{"1984", lang.English, ""},
		{"", lang.English, ""},
	} {
		if got := v.name(c.name, c.from).In; string(got) != c.want {
			t.Errorf("name(%q from %s) has attributes %q, want %q", c.name, c.from, got, c.want)
		}
	}
}

func TestSayEscapes(t *testing.T) {
	v := newFrame(Site{}, lang.English, 0).voice
	got := v.Say("public.how.by", "Reason", "<b>&\ue000", "Name", phrase{"<i>", ` lang="ru"`})
	if want := `&lt;b&gt;&amp; (<span lang="ru">&lt;i&gt;</span>)`; string(got) != want {
		t.Errorf("Say = %s, want %s", got, want)
	}
}

func TestLicenceName(t *testing.T) {
	for address, want := range map[string]string{
		"https://creativecommons.org/licenses/by-sa/4.0/":        "CC BY-SA 4.0",
		"http://www.creativecommons.org/licenses/by/3.0/deed.ru": "CC BY 3.0",
		"https://creativecommons.org/publicdomain/zero/1.0/":     "CC0 1.0",
		"https://news.example/terms?x=1":                         "news.example/terms",
	} {
		if got := licenceName(address); got != want {
			t.Errorf("licenceName(%q) = %q, want %q", address, got, want)
		}
	}
}
