package names_test

import (
	"slices"
	"strings"
	"testing"

	"recto/internal/text/lang"
	"recto/internal/text/names"
)

func TestFind(t *testing.T) {
	for _, c := range []struct{ language, text, want string }{
		{"en", "Former President Donald Trump met J. K. Rowling in New York on Monday.", "Donald Trump|J. K. Rowling|New York"},
		{"en", "Ursula von der Leyen's visit pleased NATO.", "Ursula von der Leyen|NATO"},
		{"en", "Police arrested two men. They are from Leeds.", "Leeds"},
		{"ru", "Вчера С. В. Лавров и президент Владимир Путин прибыли в Санкт-Петербург.", "С. В. Лавров|Владимир Путин|Санкт-Петербург"},
		{"ru", "Об этом сказал Рябков.", "Рябков"},
		{"de", "Bundeskanzler Olaf Scholz reiste nach Paris.", "Olaf Scholz|Paris"},
		{"es", "Satoru Iwata, presidente de Nintendo, dio a conocer el diseño.", "Satoru Iwata|Nintendo"},
		{"fr", "Les accusés s'appellent Baba Kanjar et Vishnu Kanjar.", "Baba Kanjar|Vishnu Kanjar"},
		{"zh-Hans", "俄罗斯副外长谢尔盖·里亚布科夫说，外长王毅表示欢迎。", "俄罗斯|谢尔盖·里亚布科夫|王毅"},
		{"zh-Hans", "根据《不扩散核武器条约》，他回应说。", "不扩散核武器条约"},
		{"ja", "トランプ大統領はジョー・バイデン氏と会談した。", "トランプ|ジョー・バイデン"},
	} {
		var got []string
		for _, x := range names.Find(nil, c.text, lang.Tag(c.language)) {
			got = append(got, x.Text(c.text))
		}
		if !slices.Equal(got, strings.Split(c.want, "|")) {
			t.Errorf("Find(%q) = %q, want %q", c.text, got, c.want)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"", "Ursula von der Leyen", "С. В. Лавров.", "谢尔盖·里亚布科夫说", "《", "トランプ・", "a.B.c", "Mr. 王毅 von"} {
		f.Add(s, "en")
		f.Add(s, "zh-Hans")
	}
	f.Fuzz(func(t *testing.T, s, l string) {
		last := 0
		for _, c := range names.Find(nil, s, lang.Tag(l)) {
			if c.Start < last || c.End <= c.Start || c.End > len(s) {
				t.Fatalf("Find(%q) gives [%d,%d) after %d of %d", s, c.Start, c.End, last, len(s))
			}
			last = c.End
		}
		last = 0
		for _, c := range names.Exonyms(nil, s, lang.Tag(l)) {
			if c.Start < last || c.End <= c.Start || c.End > len(s) {
				t.Fatalf("Exonyms(%q) gives [%d,%d) after %d of %d", s, c.Start, c.End, last, len(s))
			}
			last = c.End
		}
	})
}

func FuzzAlike(f *testing.F) {
	for _, s := range []string{"", "Рябков", "Ryabkov", "里亚布科夫", "محمد", "トランプ", "트럼프", "ẞß", "x"} {
		f.Add(s, "Xi Jinping")
	}
	f.Fuzz(func(t *testing.T, a, b string) {
		x, y := names.Alike(a, b), names.Alike(b, a)
		if x != y || x < 0 || x > 1 {
			t.Fatalf("Alike(%q, %q) = %v, other way round %v", a, b, x, y)
		}
		var s names.Sounds
		if s.Read(a, ""); s.Len() > 0 && names.Alike(a, a) != 1 {
			t.Fatalf("Alike(%q, itself) = %v", a, names.Alike(a, a))
		}
	})
}

func FuzzRenderings(f *testing.F) {
	f.Add("Сергей Рябков и Рябков. Рябкову", "谢尔盖·里亚布科夫和瑞博科夫", "ru", "zh-Hans")
	f.Fuzz(func(t *testing.T, a, b, from, to string) {
		pairs := []names.Pair{{a, b}, {a, b}}
		for _, n := range names.Renderings(names.Pairs{From: lang.Tag(from), To: lang.Tag(to), Pairs: pairs}) {
			if len(n.Places) == 0 || n.Source == "" {
				t.Fatalf("a name without places: %+v", n)
			}
			for _, r := range n.Renderings {
				if r.Text == "" || r.Likeness < 0 || r.Likeness > 1 || len(r.Places) == 0 {
					t.Fatalf("rendering %+v", r)
				}
			}
		}
	})
}
