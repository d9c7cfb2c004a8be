package names_test

import (
	"strings"
	"testing"

	"recto/internal/text/lang"
	"recto/internal/text/names"
)

const (
	russian = "Российскую делегацию возглавлял заместитель министра Сергей Рябков, американскую, первый заместитель госсекретаря Уэнди Шерман. Вашингтон предложил вернуться к условиям договора в Европе. "
	chinese = "俄方代表团由副外长谢尔盖·里亚布科夫率领，美方由常务副国务卿温迪·舍曼率领。华盛顿提议在欧洲恢复该条约的条件，莫斯科回应说这还不够。"
)

func BenchmarkFind(b *testing.B) {
	for _, c := range []struct{ lang, text string }{{"ru", strings.Repeat(russian, 20)}, {"zh-Hans", strings.Repeat(chinese, 20)}} {
		b.Run(c.lang, func(b *testing.B) {
			b.SetBytes(int64(len(c.text)))
			b.ReportAllocs()
			var found []names.Candidate
			for b.Loop() {
				found = names.Find(found[:0], c.text, lang.Tag(c.lang))
			}
		})
	}
}

func BenchmarkExonyms(b *testing.B) {
	text := strings.Repeat(russian+chinese, 20)
	b.SetBytes(int64(len(text)))
	b.ReportAllocs()
	var found []names.Exonym
	for b.Loop() {
		found = names.Exonyms(found[:0], text, "ru")
	}
}

func BenchmarkAlike(b *testing.B) {
	b.ReportAllocs()
	for b.Loop() {
		names.Alike("Рябкову", "里亚布科夫")
	}
}
