package quote_test

import (
	"slices"
	"strings"
	"testing"

	"recto/internal/text/lang"
	"recto/internal/text/quote"
)

func TestSpeeches(t *testing.T) {
	for _, c := range []struct{ tag, text, want string }{
		{"en", "“The port is closed,” he wrote. “We wait.”", "The port is closed,|We wait."},
		{"en", "He said the boys’ house was ‘the best of the boys’ houses’ there.", "the best of the boys’ houses"},
		{"en", "It's 'a dog's life', they said.", "a dog's life"},
		{"en", "“He told us ‘go home’ and left,” she said.", "He told us ‘go home’ and left,|1 go home"},
		{"en", "The '90s weren't easy.", ""},
		{"en", `A 6" pipe and "a word".`, "a word"},
		{"de", "„Er rief ‚Halt!‘ und lief“, sagte sie.", "Er rief ‚Halt!‘ und lief|1 Halt!"},
		{"de", "»Wenn das so weitergeht«, warnte er, »ist die Hälfte weg.«", "Wenn das so weitergeht|ist die Hälfte weg."},
		{"de", "»Er sagte: ›Trau keinem‹«, erzählt sie.", "Er sagte: ›Trau keinem‹|1 Trau keinem"},
		{"es", "«El río —advierte el alcalde— volverá a desbordarse».", "El río| volverá a desbordarse"},
		{"fr", "« C’est l’heure ‹ du départ › », dit-il.", " C’est l’heure ‹ du départ › |1  du départ "},
		{"ru", "— Порт закрыт, — сказал он. — Мы ждём.", " Порт закрыт,| Мы ждём."},
		{"ru", "Москва — столица, — сказал он.", ""},
		{"es", "—El puerto está cerrado —dijo Ana—. Esperamos.", "El puerto está cerrado|. Esperamos."},
		{"zh", "他说：“港口‘暂时’关闭。”", "港口‘暂时’关闭。|1 暂时"},
		{"zh", "《日报》称「港口关闭」。", "港口关闭"},
		{"en", "“The port is closed, he wrote.", ""},
	} {
		var got []string
		speeches, _ := quote.Speeches(nil, quote.Find(nil, c.text, nil), c.text, lang.MustParse(c.tag), nil)
		for _, s := range speeches {
			got = append(got, strings.Repeat("1 ", s.Depth)+c.text[s.Start:s.End])
		}
		if want := strings.Split(c.want, "|"); c.want != "" && !slices.Equal(got, want) || c.want == "" && len(got) > 0 {
			t.Errorf("%s: %q, want %q", c.text, got, want)
		}
	}
}

func TestUnpaired(t *testing.T) {
	for text, want := range map[string]int{
		"«Газета «Заря» вышла»": -1,
		"«Газета «Заря»":        -1,
		"“a” and “b":            1,
		"a” and “b”":            0,
	} {
		if got := quote.Unpaired(quote.Find(nil, text, nil)); got != want {
			t.Errorf("%s: %d, want %d", text, got, want)
		}
	}
}

func TestClause(t *testing.T) {
	for _, c := range []struct{ tag, text, want string }{
		{"en", "It rained. The minister said: “We wait.”", "The minister said:"},
		{"en", "“We wait,” the minister said. It rained.", " the minister said"},
		{"ru", "«Мы ждём», — сказал министр.", ", — сказал министр"},
		{"zh", "下雨了。部长表示：“我们等。”", "部长表示："},
		{"en", "The “port” was closed.", ""},
	} {
		q := quote.Find(nil, c.text, nil)[0]
		at, ok := quote.SayingOf(lang.MustParse(c.tag)).Clause(c.text, &q)
		if got := c.text[at[0]:at[1]]; got != c.want || ok != (c.want != "") {
			t.Errorf("%s: %q %t, want %q", c.text, got, ok, c.want)
		}
	}
}

// No text makes it fail, and every place is one of the text.
func FuzzSpeeches(f *testing.F) {
	for _, s := range []string{"“a ‘b’” «c» — d — e", "—a—", "‚a‘ ‘b’s' 'c'", "\xff‘\xff’", "「『』」《》"} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		for _, l := range []lang.Tag{"ru", "zh", "en"} {
			speeches, _ := quote.Speeches(nil, quote.Find(nil, s, nil), s, l, nil)
			for _, x := range speeches {
				if x.Open < 0 || x.Open > x.Start || x.Start > x.End || x.End > x.After || x.After > len(s) {
					t.Fatalf("%q: %+v", s, x)
				}
			}
		}
	})
}

func BenchmarkSpeeches(b *testing.B) {
	text := "The minister’s office said: “We can't open the port before Monday, as ‘the storm’ goes on.” Nobody was hurt."
	var buf []quote.Speech
	var marks []quote.Quotation
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		marks = quote.Find(marks[:0], text, nil)
		buf, _ = quote.Speeches(buf[:0], marks, text, "en", nil)
	}
}

func TestSubject(t *testing.T) {
	for _, c := range []struct{ tag, clause, want string }{
		{"en", " the soldier’s father told the commander", " the soldier’s father "},
		{"en", " said union leader Mark Doyle", "union leader mark doyle"},
		{"en", "It rained, and the minister said:", " and the minister "},
		{"en", " she told the audience", ""},
		{"ru", ", — сказал командир отцу солдата", "командир"},
		{"ru", ", — бросила министру вдова шахтёра", "вдова шахтёра"},
		{"fr", ", a dit la veuve à l'accusé", "la veuve"},
		{"ru", ", — сказал тренеру Лене Берг защитник Марк Ольсен", "защитник марк ольсен"},
		{"zh", "部长对遗孀说：", "部长"},
		{"zh", "州长迪亚兹在与牧场主会面后说：", "州长迪亚兹"},
		{"es", ", respondió la Sra", ""},
		{"en", " the neighbour, Anna B., said of him", " the neighbour, anna b., "},
		{"ru", ", — с горечью призналась вдова министру", "вдова"},
		{"en", " publisher He Wen told the court", " publisher he wen "},
	} {
		at, _, ok := quote.SayingOf(lang.MustParse(c.tag)).Subject(c.clause)
		if got := strings.ToLower(c.clause[at[0]:at[1]]); ok != (c.want != "") || ok && got != c.want {
			t.Errorf("%s: %q %t, want %q", c.clause, got, ok, c.want)
		}
	}
}

func TestLetters(t *testing.T) {
	for text, want := range map[string]int{
		"“Ça va”, 3 fois": 8,
		"Порт закрыт. 2 ": 10,
		"港口「暫時」一个 9。":     6,
		"\xe6\x96 a\xff":  1,
		"ｆ한ა":             3,
	} {
		if got := quote.Letters(text); got != want {
			t.Errorf("Letters(%q) = %d, want %d", text, got, want)
		}
	}
}

func TestPersonsIn(t *testing.T) {
	for _, c := range []struct {
		tag, words string
		want       quote.Persons
	}{
		{"en", "I'd never met his wife", quote.Self | quote.Him},
		{"en", "It broke.", quote.Other},
		{"zh", "她认识其他人", quote.Her},
		{"zh", "他们来过", quote.Them},
		{"ru", "Мне её не жаль", quote.Self | quote.Her},
		{"de", "Ich habe ihm geholfen", quote.Self | quote.Him},
	} {
		if got, ok := quote.PersonsIn(c.words, lang.MustParse(c.tag)); got != c.want || !ok {
			t.Errorf("PersonsIn(%q) = %b %t, want %b", c.words, got, ok, c.want)
		}
	}
}
