package align_test

import (
	"strings"
	"testing"

	"recto/internal/text/align"
	"recto/internal/text/lang"
)

// TestMeanings holds that words of different languages for one thing have one number.
func TestMeanings(t *testing.T) {
	for _, c := range [][]string{
		{"water", "вода", "Wasser", "eau", "agua", "水"},
		{"the government", "правительство", "Regierung", "gouvernement", "gobierno", "政府"},
		{"Ukraine", "Украины", "die Ukraine", "乌克兰", "烏克蘭", "ウクライナ"},
		{"two", "два", "zwei", "deux", "dos", "两"},
		{"January", "января", "Januar", "janvier", "一月"},
	} {
		var first uint16
		for i, text := range c {
			got := align.Meanings(nil, text, "en")
			if len(got) != 1 {
				t.Errorf("Meanings(%q) = %v, want one", text, got)
				continue
			}
			if m := got[0]; m.Start < 0 || m.Stem < m.Start || m.End < m.Stem || int(m.End) > len(text) {
				t.Errorf("Meanings(%q) = %+v, which lies outside", text, m)
			}
			if i == 0 {
				first = got[0].ID
			} else if got[0].ID != first {
				t.Errorf("Meanings(%q) = %d, want %d as for %q", text, got[0].ID, first, c[0])
			}
		}
	}
	if got := align.Meanings(nil, "Qwrtz 12 … 。", "de"); len(got) != 0 {
		t.Errorf("Meanings of no words = %v", got)
	}
}

// TestMeaningsByLanguage holds the languages with a table of their own.
func TestMeaningsByLanguage(t *testing.T) {
	want := align.Meanings(nil, "government", "en")[0].ID
	for language, text := range map[lang.Tag]string{
		"it": "il governo", "pt": "os governos", "pl": "rządu", "cs": "vlády", "uk": "уряду", "ko": "정부는", "ar": "والحكومة", "hi": "सरकार",
	} {
		got := align.Meanings(nil, text, language)
		if len(got) != 1 || got[0].ID != want {
			t.Errorf("Meanings(%q, %s) = %v, want %d", text, language, got, want)
		}
	}
}

func FuzzMeanings(f *testing.F) {
	f.Add("The government of Ukraine 政府は水を", "en")
	f.Add("правительства\xff\xfeWasser", "ru")
	f.Add("정부는 والحكومة सरकार", "ar")
	f.Fuzz(func(t *testing.T, text, language string) {
		last := int32(0)
		for _, m := range align.Meanings(nil, text, lang.Tag(language)) {
			if m.Start < last || m.Stem <= m.Start || m.End < m.Stem || int(m.End) > len(text) {
				t.Fatalf("Meanings(%q) has %+v behind %d", text, m, last)
			}
			last = m.End
		}
	})
}

func BenchmarkMeanings(b *testing.B) {
	text := strings.Repeat("The government said on Friday that the talks with Ukraine would go on. Правительство сообщило о переговорах. 政府周五表示，与乌克兰的会谈将继续。", 10)
	buf := align.Meanings(nil, text, "en")
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	for b.Loop() {
		buf = align.Meanings(buf[:0], text, "en")
	}
}

func TestDaysOfTheWeek(t *testing.T) {
	days := "Monday Tuesday среда Donnerstag vendredi sábado Sunday"
	for i, m := range align.Meanings(nil, days, "en") {
		if m.ID != uint16(align.Monday+i) {
			t.Errorf("%s is %d, want %d", days[m.Start:m.End], m.ID, align.Monday+i)
		}
	}
}
