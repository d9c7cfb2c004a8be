package termbase_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/termbase"
)

func tag(s string) lang.Tag { return lang.MustParse(s) }

// concept makes a concept of terms like "en:ferry" and "ru!паром" (forbidden) and "zh~渡轮" (allowed), "en=Kazam" (kept).
func concept(id string, terms ...string) termbase.Concept {
	c := termbase.Concept{ID: id}
	for _, t := range terms {
		at := strings.IndexAny(t, ":!~=")
		status := map[byte]termbase.Status{':': termbase.Preferred, '!': termbase.Forbidden, '~': termbase.Allowed, '=': termbase.Keep}[t[at]]
		c.Terms = append(c.Terms, termbase.Term{Lang: tag(t[:at]), Text: t[at+1:], Status: status})
	}
	return c
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ lang, term, text, want string }{
		{"ru", "паром", "Два парома ждали у пристани, о пароме забыли.", "парома пароме"},
		{"ru", "министр иностранных дел", "Он встретился с министром иностранных дел.", "министром иностранных дел"},
		{"ru", "договор о ракетах", "Из договора о ракетах вышли обе страны.", "договора о ракетах"},
		{"ru", "НАТО", "Страны НАТО и натовские базы", "НАТО"},
		{"uk", "договір", "Сторони цього договору мовчать; договорів багато.", ""},
		{"uk", "угода", "Умови угоди й нових угод відомі.", "угоди угод"},
		{"de", "Abkommen", "Die Ziele des Abkommens sind klar.", "Abkommens"},
		{"de", "Klima", "Das Klimaschutzgesetz gilt.", ""},
		{"en", "ceasefire", "Both ceasefires failed; the cease-fire talks too.", "ceasefires"},
		{"en", "election", "The election, his re-election, election.com", "election"},
		{"en", "US", "They told us that the US would leave.", "US"},
		{"en", "foreign minister", "The Foreign Ministers met.", "Foreign Ministers"},
		{"fr", "accord", "Les accords ont été signés.", "accords"},
		{"es", "acuerdo", "Los acuerdos fueron firmados.", "acuerdos"},
		{"pl", "umowa", "Warunki umowy i nowych umów.", "umowy"},
		{"it", "accordo", "Gli accordi sono firmati.", "accordi"},
		{"pt", "acordo", "Os acordos foram assinados.", "acordos"},
		{"tr", "gemi", "Gemiler limanda bekliyor.", "Gemiler"},
		{"ar", "اتفاق", "نص الاتفاق على ذلك.", "الاتفاق"},
		{"hi", "समझौता", "समझौते पर हस्ताक्षर हुए।", "समझौते"},
		{"zh", "导弹条约", "双方退出了导弹条约。", "导弹条约"},
		{"zh-Hant", "飛彈", "飛彈條約", "飛彈"},
		{"zh", "飛彈", "飛彈條約", ""},
		{"zh", "GitHub", "在GitHub上，不在GitHubs上", "GitHub"},
		{"ja", "ミサイル", "ミサイルとミサイル条約、ミサイルマン", "ミサイル ミサイル"},
		{"ko", "조약", "조약 을 맺었다", "조약"},
		{"th", "สนธิสัญญา", "ลงนามในสนธิสัญญาแล้ว", "สนธิสัญญา"},
	} {
		l := tag(c.lang)
		term := c.lang
		if c.lang == "zh" && c.term == "飛彈" {
			term = "zh-Hant"
		}
		b := termbase.New([]termbase.Concept{concept("1", term+":"+c.term)})
		var got []string
		for _, h := range b.Find(nil, c.text, l) {
			got = append(got, c.text[h.Start:h.End])
		}
		if strings.Join(got, " ") != c.want {
			t.Errorf("%s: %q in %q = %q, want %q", c.lang, c.term, c.text, got, c.want)
		}
	}
}

func TestLongestCounts(t *testing.T) {
	b := termbase.New([]termbase.Concept{concept("a", "en:security"), concept("b", "en:security council"), concept("c", "en:council"), concept("d", "zh:安全"), concept("e", "zh:安全理事会")})
	var got []string
	for _, h := range b.Find(nil, "The Security Council and security.", "en") {
		got = append(got, b.Concepts()[h.Concept].ID)
	}
	for _, h := range b.Find(nil, "安全理事会讨论安全", "zh-Hans") {
		got = append(got, b.Concepts()[h.Concept].ID)
	}
	if strings.Join(got, "") != "baed" {
		t.Errorf("found %v, want b a e d", got)
	}
}

func TestCompare(t *testing.T) {
	b := termbase.New([]termbase.Concept{
		concept("ferry", "en:ferry", "ru:паром", "ru!катер", "zh:渡船", "zh~渡轮", "zh!轮渡"),
		concept("treaty", "en:missile treaty", "ru:договор о ракетах", "zh:导弹条约"),
		concept("kazam", "en=Kazam"), concept("bank1", "en:bank", "ru:банк"), concept("bank2", "en:bank", "ru:берег"),
	})
	for _, c := range []struct{ source, target, to, want string }{
		{"The ferry waits.", "Паром ждёт.", "ru", ""},
		{"The ferries wait.", "Паромов нет.", "ru", ""},
		{"The ferry waits.", "Катера ждут.", "ru", "forbidden Катера паром"},
		{"The ferry waits.", "Корабль ждёт.", "ru", "missing  паром"},
		{"The ferry waits.", "渡轮在等。", "zh", ""},
		{"The ferry waits.", "轮渡在等。", "zh", "forbidden 轮渡 渡船"},
		{"The missile treaty is dead.", "Этот договор, о новых ракетах, мёртв.", "ru", ""},
		{"The missile treaty is dead.", "《不扩散核武器条约》已死。", "zh", "missing  导弹条约"},
		{"Kazam records.", "Kazam 录像。", "zh", ""},
		{"Kazam records.", "卡赞录像。", "zh", "kept  Kazam"},
		{"On the bank.", "На берегу.", "ru", ""},
		{"The ferry waits.", "Le bac attend.", "fr", ""},
		{"", "Катер ждёт.", "ru", "forbidden Катер паром"},
	} {
		var cmp termbase.Comparer
		got := ""
		for _, f := range cmp.Compare(nil, b, c.source, "en", c.target, tag(c.to)) {
			got += fmt.Sprintf("%s %s %s", f.Fault, c.target[f.Target[0]:f.Target[1]], f.Want)
		}
		if got != c.want {
			t.Errorf("%q - %q: %q, want %q", c.source, c.target, got, c.want)
		}
	}
}

func many(n int) []termbase.Concept {
	out := make([]termbase.Concept, n)
	syllables := strings.Fields("ba ko lem dur vin sta mor pel tan ger zim pol")
	for i := range out {
		word := ""
		for k, x := 0, i; k < 4; k++ {
			word += syllables[x%len(syllables)]
			x /= len(syllables)
		}
		out[i] = concept(fmt.Sprint(i), "en:"+word+" treaty", "en~"+word, "ru:договор "+word, "zh:"+string(rune(0x4E00+i%9000))+string(rune(0x5000+i/9000))+"条约")
	}
	return append(out, concept("ferry", "en:ferry", "zh:渡船", "ru:паром"))
}

const english = "The ferry leaves at 19:40, if you believe the timetable that hangs in the shop; the captain says that it leaves when nobody is left on the bank."

func BenchmarkFind(b *testing.B) {
	base := termbase.New(many(50_000))
	for _, c := range []struct{ lang, text string }{{"en", english}, {"zh-Hans", "照店里挂的时刻表，渡船19:40开；船长说，岸上没有人了船才开，她十一年来一直这样做。"}, {"ru", "Паром уходит в 19:40, если верить расписанию, которое висит в магазине; капитан говорит, что уходит он, когда на берегу никого нет."}} {
		l := tag(c.lang)
		b.Run(c.lang, func(b *testing.B) {
			var hits []termbase.Hit
			b.ReportAllocs()
			b.SetBytes(int64(len(c.text)))
			for b.Loop() {
				if hits = base.Find(hits[:0], c.text, l); len(hits) != 1 {
					b.Fatalf("%d hits", len(hits))
				}
			}
		})
	}
}

func BenchmarkNew(b *testing.B) {
	all := many(50_000)
	b.ReportAllocs()
	for b.Loop() {
		termbase.New(all)
	}
}

func FuzzFind(f *testing.F) {
	f.Add("ferry", "The ferry's ferry-ferry", "en")
	f.Add("渡船", "渡船渡", "zh-Hans")
	f.Add("договор о", "договора о", "ru")
	f.Fuzz(func(t *testing.T, term, text, l string) {
		if !utf8.ValidString(term) || !utf8.ValidString(text) {
			return
		}
		tag, err := lang.Parse(l)
		if err != nil || tag == "" {
			return
		}
		b := termbase.New([]termbase.Concept{{Terms: []termbase.Term{{Lang: tag, Text: term}}}})
		last := 0
		for _, h := range b.Find(nil, text, tag) {
			if h.Start < last || h.End <= h.Start || h.End > len(text) || !utf8.ValidString(text[h.Start:h.End]) {
				t.Fatalf("%q in %q: %d..%d after %d", term, text, h.Start, h.End, last)
			}
			last = h.End
		}
		var c termbase.Comparer
		if trimmed := strings.TrimSpace(term); len(b.Find(nil, trimmed, tag)) > 0 {
			for _, x := range c.Compare(nil, b, trimmed, tag, trimmed, tag) {
				t.Fatalf("%q lacks itself: %v", trimmed, x)
			}
		}
	})
}

func ExampleBase_Find() {
	b := termbase.New([]termbase.Concept{{ID: "treaty", Terms: []termbase.Term{{Lang: "ru", Text: "договор о ракетах"}, {Lang: "zh-Hans", Text: "导弹条约"}}}})
	text := "Обе страны вышли из договора о ракетах."
	for _, h := range b.Find(nil, text, "ru") {
		fmt.Println(text[h.Start:h.End], "-", b.Concepts()[h.Concept].Best("zh-Hans"))
	}
	// Output: договора о ракетах - 导弹条约
}

func TestPairs(t *testing.T) {
	base := termbase.New([]termbase.Concept{
		{Terms: []termbase.Term{{Lang: "en", Text: "ferry"}, {Lang: "zh-Hans", Text: "渡船"}, {Lang: "zh-Hans", Text: "轮渡", Status: termbase.Forbidden}, {Lang: "ru", Text: "паром"}}},
		{Terms: []termbase.Term{{Lang: "en", Text: "Recto", Status: termbase.Keep}}},
		{Terms: []termbase.Term{{Lang: "ru", Text: "баржа"}}},
	})
	var got []string
	for term, rendering := range base.Pairs("en", "zh-Hans") {
		got = append(got, term+"="+rendering)
	}
	if want := []string{"ferry=渡船", "ferry=轮渡", "Recto=Recto"}; !slices.Equal(got, want) {
		t.Errorf("pairs %q, want %q", got, want)
	}
	for range (*termbase.Base)(nil).Pairs("en", "ru") {
		t.Error("no termbase has terms")
	}
}
