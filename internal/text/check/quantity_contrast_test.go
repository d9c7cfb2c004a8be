package check_test

import (
	"strings"
	"testing"

	"recto/internal/text/check"
	"recto/internal/text/lang"
)

func TestQuantityContrast(t *testing.T) {
	for _, c := range []struct{ name, from, source, to, target, rule string }{
		{"other currency", "en", "The council set aside €6 million for the library.", "ru", "Совет выделил на библиотеку шесть миллионов рублей.", "quantity/unit"},
		{"yuan are no dollars", "zh", "这台机器售价三万元。", "en", "The machine sells for 30,000 dollars.", "quantity/unit"},
		{"dollars of Taiwan", "zh", "这台机器售价三万元。", "en", "The machine sells for 30,000 Taiwan dollars.", ""},
		{"any dollar", "en", "The ferry costs C$40 for a car.", "ru", "Паром обойдётся в 40 канадских долларов за машину.", ""},
		{"price of a currency", "ru", "Рубль укрепился до 80 за евро.", "zh", "卢布升值至1欧元兑80卢布。", ""},
		{"both currencies", "en", "She paid 90 pounds, or 90 euros, for the coat.", "de", "Sie zahlte für den Mantel 90 Euro, also 90 Pfund.", ""},
		{"other unit of time", "fr", "La grève a duré huit semaines.", "en", "The strike lasted eight months.", "quantity/unit"},
		{"minutes of hours", "en", "The city is 4:30 hours behind the port.", "zh", "该城比港口晚4小时30分钟。", ""},
		{"anniversary", "en", "The club turned 30 years old in May.", "zh", "该俱乐部5月迎来成立30周年。", ""},
		{"both units of time", "en", "It took 3 days and 3 hours.", "ru", "Это заняло 3 часа и 3 дня.", ""},
		{"other half of the day", "en", "The ferry leaves at 4 p.m. from the old pier.", "ru", "Паром отходит в 4 утра от старого причала.", "quantity/date"},
		{"the same half", "en", "The alarm went off at half past nine in the evening.", "de", "Um halb zehn am Abend ging der Alarm los.", ""},
		{"the night has two halves", "ru", "Свет погас в 11 ночи.", "en", "The lights went out at 11 p.m. sharp.", ""},
		{"other period", "en", "The plant burns 700 tonnes of coal a day in winter.", "de", "Das Werk verbrennt im Winter 700 Tonnen Kohle pro Woche.", "quantity/unit"},
		{"no period", "en", "The plant burned 700 tonnes of coal a year ago.", "de", "Das Werk verbrannte vor einem Jahr 700 Tonnen Kohle pro Woche.", ""},
		{"thousands of years", "zh", "这种习俗已延续三千年。", "en", "The custom has lasted three millennia.", ""},
		{"quarter of an hour", "zh", "渡轮上午九点一刻出发。", "en", "The ferry leaves at 9:15 a.m. today.", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			u := unit(c.from, c.source, c.to, c.target)
			u.Source.Lang, u.Target.Lang = lang.Tag(c.from), lang.Tag(c.to)
			var checker check.Checker
			got := ""
			for _, f := range checker.Unit(&u) {
				if strings.HasPrefix(f.Rule, "quantity/") {
					got = f.Rule
				}
			}
			if got != c.rule {
				t.Errorf("Unit(%q, %q) found %q, want %q", c.source, c.target, got, c.rule)
			}
		})
	}
}
