package capture

import (
	"strings"
	"testing"

	"golang.org/x/net/html/charset"
)

const (
	russianText = "Мост через нижнюю плотину открыли для пешеходов в понедельник, сообщила мэр города у восточных ворот. Ждали одиннадцать лет."
	chineseText = "下游水坝上的桥星期一向行人开放，市长在东门口宣布了这个消息。居民们为此等了十一年，工程费用比原计划多出一半。"
	hantText    = "下游水壩上的橋星期一向行人開放，市長在東門口宣布了這個消息。居民們為此等了十一年，工程費用比原計畫多出一半。"
	nipponText  = "下流のダムにかかる橋が月曜日に歩行者に開放された、と市長は東門で述べた。住民は十一年のあいだ待っていた。"
	hangulText  = "하류 댐의 다리가 월요일에 보행자에게 개방되었다고 시장이 동문에서 말했다. 주민들은 십일 년을 기다렸다."
	germanText  = "Die Brücke über das untere Wehr wurde am Montag für Fußgänger geöffnet, sagte die Bürgermeisterin am östlichen Tor."
	frenchText  = "Le pont a été ouvert aux piétons lundi, a déclaré la maire près de la porte de l’est ; l’été prochain, ce sera l’heure des voitures."
)

func TestDecode(t *testing.T) {
	for _, c := range []struct{ name, text, charset, contentType, head, want string }{
		{"UTF-8 unsaid", russianText, "utf-8", "", "", "utf-8"},
		{"UTF-8 far behind the beginning", strings.Repeat("<p>plain letters</p>", 200) + russianText, "utf-8", "text/html", "", "utf-8"},
		{"by header", russianText, "windows-1251", "text/html; charset=windows-1251", "", "windows-1251"},
		{"by header, other letter case", russianText, "koi8-r", `text/html; Charset="KOI8-R"`, "", "koi8-r"},
		{"by meta", chineseText, "gb18030", "text/html", `<meta charset="gb2312">`, "gbk"},
		{"by old meta", russianText, "windows-1251", "text/html", `<meta http-equiv="Content-Type" content="text/html; charset=windows-1251">`, "windows-1251"},
		{"Latin by meta", germanText, "iso-8859-1", "text/html", `<meta charset="iso-8859-1">`, "windows-1252"},
		{"header beats meta", russianText, "windows-1251", "text/html; charset=windows-1251", `<meta charset="utf-8">`, "windows-1251"},
		{"header lies: UTF-8", russianText, "windows-1251", "text/html; charset=utf-8", "", "windows-1251"},
		{"meta lies: UTF-8", chineseText, "utf-8", "text/html", `<meta charset="gb2312">`, "utf-8"},
		{"header lies: not UTF-8", russianText, "utf-8", "text/html; charset=windows-1251", "", "utf-8"},
		{"two characters that are valid in both", "联通", "gb18030", "text/html; charset=gb2312", "", "gbk"},
		{"UTF-16 by mark", chineseText, "utf-16le", "text/html", "\ufeff", "utf-16le"},
		{"guess Cyrillic", russianText, "windows-1251", "text/html", "", "windows-1251"},
		{"guess KOI8-R", russianText, "koi8-r", "text/html", "", "koi8-r"},
		{"guess GB 18030", chineseText, "gb18030", "text/html", "", "gb18030"},
		{"guess Big5", hantText, "big5", "text/html", "", "big5"},
		{"guess Shift JIS", nipponText, "shift_jis", "text/html", "", "shift_jis"},
		{"guess EUC-JP", nipponText, "euc-jp", "text/html", "", "euc-jp"},
		{"guess EUC-KR", hangulText, "euc-kr", "text/html", "", "euc-kr"},
		{"guess German", germanText, "windows-1252", "text/html", "", "windows-1252"},
		{"guess French", frenchText, "windows-1252", "text/html", "", "windows-1252"},
	} {
		enc, _ := charset.Lookup(c.charset)
		body, err := enc.NewEncoder().Bytes([]byte(c.head + c.text))
		if err != nil {
			t.Fatal(err)
		}
		text, name := decode(body, c.contentType)
		if name != c.want || !strings.HasSuffix(string(text), c.text) {
			t.Errorf("%s: read as %s: %.80q, want %s", c.name, name, text, c.want)
		}
	}
}

func FuzzDecode(f *testing.F) {
	f.Add([]byte(russianText), "text/html; charset=koi8-r")
	f.Add([]byte("\xff\xfe\x00"), "")
	f.Add([]byte("<meta charset=iso-2022-jp>\x1b$B"), "text/html")
	f.Fuzz(func(t *testing.T, body []byte, contentType string) {
		text, name := decode(body, contentType)
		if name == "" || !strings.HasPrefix(strings.ToValidUTF8(string(text), ""), string(text)) {
			t.Errorf("read as %q: %.80q", name, text)
		}
	})
}
