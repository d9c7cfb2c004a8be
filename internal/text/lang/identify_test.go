package lang_test

import (
	"fmt"
	"strings"
	"testing"
	"unicode/utf8"

	"recto/internal/text/lang"
)

func TestIdentify(t *testing.T) {
	for _, c := range []struct {
		text string
		want lang.Tag
	}{
		{"The delegations met in the morning and left before noon.", "en"},
		{"Делегации встретились утром и разъехались до полудня.", "ru"},
		{"Делегації зустрілися вранці та роз’їхалися до полудня.", "uk"},
		{"Дэлегацыі сустрэліся раніцай і раз’ехаліся да паўдня.", "be"},
		{"Делегациите се срещнаха сутринта и си тръгнаха преди обяд.", "bg"},
		{"Делегације су се састале ујутру и отишле пре поднева.", "sr"},
		{"代表团上午会面，中午之前就离开了。", "zh-Hans"},
		{"代表團上午會面，中午之前就離開了。", "zh-Hant"},
		{"我们用 Kubernetes 和 Docker 部署了 WordPress，效果很好。", "zh-Hans"},
		{"代表団は午前中に会談し、正午前に出発した。", "ja"},
		{"대표단은 오전에 만나 정오 전에 떠났다.", "ko"},
		{"Die Delegationen trafen sich am Morgen und reisten vor dem Mittag ab.", "de"},
		{"Les délégations se sont réunies le matin et sont parties avant midi.", "fr"},
		{"Las delegaciones se reunieron por la mañana y se fueron antes del mediodía.", "es"},
		{"As delegações reuniram-se de manhã e partiram antes do meio-dia.", "pt"},
		{"Le delegazioni si sono incontrate al mattino e sono partite prima di mezzogiorno.", "it"},
		{"De delegaties kwamen 's ochtends bijeen en vertrokken voor de middag.", "nl"},
		{"Delegacje spotkały się rano i wyjechały przed południem.", "pl"},
		{"Delegace se sešly ráno a odjely před polednem, protože už nebylo o čem mluvit.", "cs"},
		{"Heyetler sabah bir araya geldi ve öğleden önce ayrıldı.", "tr"},
		{"Delegasi itu bertemu pada pagi hari dan pergi sebelum tengah hari karena tidak ada lagi.", "id"},
		{"Các phái đoàn đã gặp nhau vào buổi sáng và rời đi trước buổi trưa.", "vi"},
		{"اجتمعت الوفود في الصباح وغادرت قبل الظهر.", "ar"},
		{"هیئت\u200cها صبح دیدار کردند و پیش از ظهر رفتند.", "fa"},
		{"प्रतिनिधिमंडल सुबह मिले और दोपहर से पहले चले गए।", "hi"},
		{"Οι αντιπροσωπείες συναντήθηκαν το πρωί.", "el"},
		{"המשלחות נפגשו בבוקר.", "he"},
		{"", ""}, {"  12:30 — 4,5 %", ""}, {"\xff\xfe", ""},
	} {
		if got, sure := lang.Identify(c.text); got != c.want {
			t.Errorf("Identify(%q) = %q (%.2f), want %q", c.text, got, sure, c.want)
		}
	}
}

func TestIdentifyConfidence(t *testing.T) {
	_, long := lang.Identify("The delegations met in the morning and left before noon.")
	_, short := lang.Identify("Geneva")
	if long < 0.95 || short > 0.9 || short >= long {
		t.Errorf("confidence of a sentence %.3f, of a bare name %.3f", long, short)
	}
}

func TestScripts(t *testing.T) {
	for _, c := range []struct {
		r    rune
		want lang.Script
		wide bool
	}{
		{'a', lang.Latin, false}, {'é', lang.Latin, false}, {'×', lang.None, false}, {'ж', lang.Cyrillic, false},
		{'国', lang.Han, true}, {'々', lang.Han, true}, {'か', lang.Kana, true}, {'ー', lang.Kana, true},
		{'한', lang.Hangul, false}, {'。', lang.None, true}, {'，', lang.None, true}, {'“', lang.None, false},
		{'Ａ', lang.Latin, true}, {'5', lang.None, false}, {'ह', lang.Devanagari, false}, {'।', lang.None, false},
		{'𠀀', lang.Han, true}, {utf8.RuneError, lang.None, false},
	} {
		if got, wide := lang.ScriptOf(c.r), lang.Wide(c.r); got != c.want || wide != c.wide {
			t.Errorf("%q: ScriptOf = %d, Wide = %v, want %d, %v", c.r, got, wide, c.want, c.wide)
		}
	}
}

func TestQuotes(t *testing.T) {
	for _, c := range []struct {
		tag  lang.Tag
		want string
	}{{"ru", "«»"}, {"zh-Hans", "“”"}, {"zh-Hant", "「」"}, {"pt-BR", "“”"}, {"pt", "«»"}, {"xx", "“”"}, {"", "“”"}} {
		q := lang.Quotes(c.tag)
		if len(q) < 2 || q[0].Open+q[0].Close != c.want {
			t.Errorf("Quotes(%q) = %v, want %s first", c.tag, q, c.want)
		}
	}
}

func FuzzIdentify(f *testing.F) {
	f.Add("Делегации встретились утром")
	f.Add("代表団は午前中に")
	f.Add(strings.Repeat("x", 200))
	f.Fuzz(func(t *testing.T, s string) {
		tag, sure := lang.Identify(s)
		if sure < 0 || sure > 1 || (tag == "") != (sure == 0) {
			t.Errorf("Identify(%q) = %q, %v", s, tag, sure)
		}
	})
}

func BenchmarkIdentify(b *testing.B) {
	text := strings.Repeat("Делегации встретились утром и разъехались до полудня. ", 20)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		lang.Identify(text)
	}
}

func ExampleIdentify() {
	tag, _ := lang.Identify("代表团上午会面，中午之前就离开了。")
	fmt.Println(tag, lang.Name(tag, "en"))
	// Output: zh-Hans Simplified Chinese
}
