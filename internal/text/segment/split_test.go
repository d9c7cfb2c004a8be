package segment_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"

	"github.com/clipperhouse/uax29/v2/sentences"

	"recto/internal/text/lang"
	"recto/internal/text/segment"
)

// cases hold a text with | where it should be cut.
var cases = []struct {
	tag  lang.Tag
	text string
}{
	// Chinese
	{"zh-Hans", "会谈开始了。|门关上了！|谁来了？|没人知道……也没人问。"},
	{"zh-Hans", "“今天下雨。”他说。|没有人离开。"},
	{"zh-Hans", "“今天下雨。|明天也下雨。”她笑着说，“后天呢？”|没有人回答。"},
	{"zh-Hans", "他说：“今天下雨。|没有人离开。”|门关上了。"},
	{"zh-Hans", "门关上了。|“谁来了？”|门又开了。"},
	{"zh-Hans", "他问：“谁来了？”|没有人回答。"},
	{"zh-Hans", "她在唱《走吧！朋友？》这首歌。|大家都听着。"},
	{"zh-Hans", "他走了（没有人看见。他很小心。）然后回来了。|天亮了。"},
	{"zh-Hans", "价格上涨3.5%。|版本是１．２版。|见 https://example.org/a.html?b=1 一文。"},
	{"zh-Hans", "所谓“谁在乎？”的想法很普遍。|不对。"},
	{"zh-Hant", "「今天下雨。」他說。|沒有人離開。"},
	{"zh-Hans", "会谈开始了。[1]|门关上了。²|天亮了。"},
	{"zh-Hans", "约翰·F. 肯尼迪来了。|他在 Example Ltd. 公司工作。"},
	{"ja", "「雨だ。」と彼は言った。|誰も帰らなかった。"},
	{"ja", "Yahoo!ニュースを読んだ。|何もなかった。"},
	// Russian
	{"ru", "Переговоры начались.|Двери закрыли!|Кто пришёл?|Никто не знал… и никто не спросил."},
	{"ru", "С. В. Лавров и Дж. Смит приехали в 2021 г. в Женеву.|Их ждали."},
	{"ru", "Договор подписан в 1987 г. в Вашингтоне.|В 2019 г. США вышли из него.|Россия сделала то же."},
	{"ru", "Дом стоит на ул. Садовой, в г. Твери, т. е. недалеко.|Цена — 3,5 млн руб.|Это дорого."},
	{"ru", "Были столы, стулья и т. д.|Пришли все."},
	{"ru", "«Идёт дождь», — сказала она.|«Кто пришёл?» — спросил он.|Никто не ответил."},
	{"ru", "«Уходим!» — крикнул он.|«Скорее!»"},
	{"ru", "— Кто там?|— Я, — ответил он.|— Входи."},
	{"ru", "Он сказал о нем.|На столе лежал хлеб."},
	{"ru", "См. рис. 5 и стр. 12.|Дальше пусто."},
	// English
	{"en", "The talks began.|The doors closed!|Who came?|Nobody knew... and nobody asked."},
	{"en", "Mr. Lee and Dr. J. K. Brown met at 9 a.m. in the U.S. Senate.|They left at 5 p.m.|Nobody saw them."},
	{"en", "Acme Inc. said it sold 3.5 million.|It was bought by Example Corp.|Traders smiled."},
	{"en", "“It is raining,” she said.|“Who came?” he asked.|Nobody answered."},
	{"en", "\"Who came?\" he asked.|\"Nobody.\"|\"Good.\""},
	{"en", "He left (nobody saw it. He was careful.) and came back.|The day broke."},
	{"en", "See Fig. 5 on p. 12 of example.org/a.b?c=1.|It is short."},
	{"en", "Yahoo! Japan and Yahoo! News grew.|So did others."},
	{"en", "This ended it.[1]|Then came rain.²|All left."},
	{"en", "1. Open the door.|2. Close it."},
	{"en", "First line.\nSecond line\nThird, which goes\non here."},
	// Others
	{"de", "Am 3. Oktober kam z. B. Dr. Weber.|Er blieb bis 1990.|Dann ging er."},
	{"de", "„Es regnet“, sagte sie.|„Wer kommt?“, fragte er."},
	{"fr", "« Qui vient ? » demanda-t-il.|M. Dupont ne dit rien.|Il pleuvait."},
	{"es", "¿Quién viene?|El Sr. López no dijo nada.|¡Llueve!"},
	{"hi", "बारिश हो रही थी।|डॉ. शर्मा नहीं गए।|कोई नहीं बोला?"},
	{"ar", "من جاء؟|لا أحد.|بدأت المحادثات."},
	{"ko", "비가 왔다.|아무도 떠나지 않았다."},
	{"el", "Ποιος ήρθε;|Κανείς."},
	{"hy", "Անձրև էր։|Ոչ ոք չգնաց։"},
	{"", "It rained.|Шёл дождь.|下雨了。|没人走。"},
}

func TestSplit(t *testing.T) {
	for _, c := range cases {
		text, want := "", []string{}
		for _, part := range strings.Split(c.text, "|") {
			if text != "" && !wide(text, part) {
				text += " "
			}
			text += part
			for line := range strings.SplitSeq(part, "\n") {
				if n := len(want); line != "" && unicode.IsLower(first(line)) && n > 0 && strings.Contains(part, "\n") {
					want[n-1] += "\n" + line
				} else {
					want = append(want, line)
				}
			}
		}
		var got []string
		for _, s := range segment.Split(c.tag, text, nil) {
			got = append(got, text[s.Start:s.End])
		}
		// A row that begins a line is cut there even where the case has no mark.
		if !slices.Equal(got, want) {
			t.Errorf("Split(%q, %q)\n got %q\nwant %q", c.tag, text, got, want)
		}
	}
}

func first(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// wide reports whether two parts of a case are written without a space between them.
func wide(a, b string) bool {
	r, _ := utf8.DecodeLastRuneInString(a)
	return lang.Wide(r) || r == '”' && lang.Wide(first(b)) || lang.Wide(first(b)) && r != '.'
}

// check verifies what Split promises.
func check(t *testing.T, text string, spans []segment.Span) {
	t.Helper()
	at := 0
	for _, s := range spans {
		if s.Start < at || s.End <= s.Start || s.End > len(text) {
			t.Fatalf("Split(%q): span %v after %d", text, s, at)
		}
		if gap := text[at:s.Start]; !blank(gap) {
			t.Errorf("Split(%q) leaves out %q", text, gap)
		}
		if trimmed := strings.TrimFunc(text[s.Start:s.End], unicode.IsSpace); trimmed != text[s.Start:s.End] {
			t.Errorf("Split(%q): span %v has white space around it", text, s)
		}
		at = s.End
	}
	if !blank(text[at:]) {
		t.Errorf("Split(%q) leaves out %q", text, text[at:])
	}
}

func blank(s string) bool {
	return strings.Trim(s, " \n\t\r\v\f\u0085\u00a0\u3000\u200b\ufeff\u2028\u2029\u202f\u2060\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u205f") == ""
}

func FuzzSplit(f *testing.F) {
	for _, c := range cases {
		f.Add(string(c.tag), c.text)
	}
	f.Fuzz(func(t *testing.T, tag, text string) {
		check(t, text, segment.Split(lang.Tag(tag), text, nil))
	})
}

func TestSplitAllocatesNothing(t *testing.T) {
	dst := make([]segment.Span, 0, 100)
	for _, c := range cases {
		if n := testing.AllocsPerRun(10, func() { dst = segment.Split(c.tag, c.text, dst[:0]) }); n > 0 {
			t.Errorf("Split(%q, %q) allocates %v times", c.tag, c.text, n)
		}
	}
}

// BenchmarkSplit runs beside UAX #29 in the same process, so that the ratio can be quoted. The texts are the
// news of the development data, a paragraph a Split, and where those are not here the paragraphs of
// testdata/news, which have a stop in every corner and take twice as long.
func BenchmarkSplit(b *testing.B) {
	for _, tag := range []lang.Tag{"en", "ru", "zh", "de", "ja"} {
		texts := newsTexts(b, tag)
		size := 0
		for _, text := range texts {
			size += len(text)
		}
		b.Run(string(tag)+"/recto", func(b *testing.B) {
			dst := make([]segment.Span, 0, 200)
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for _, text := range texts {
					dst = segment.Split(tag, text, dst[:0])
				}
			}
		})
		b.Run(string(tag)+"/uax29", func(b *testing.B) {
			b.SetBytes(int64(size))
			b.ReportAllocs()
			for b.Loop() {
				for _, text := range texts {
					for s := sentences.FromString(text); s.Next(); {
					}
				}
			}
		})
	}
}

func ExampleSplit() {
	text := "С. В. Лавров приехал в 2021 г. в Женеву. Его ждали."
	for _, s := range segment.Split("ru", text, nil) {
		fmt.Println(text[s.Start:s.End])
	}
	// Output:
	// С. В. Лавров приехал в 2021 г. в Женеву.
	// Его ждали.
}
