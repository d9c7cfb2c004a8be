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
		{"dollars of two countries", "en", "The mill was sold for NZ$30 million.", "zh", "该磨坊以3000万美元售出。", "quantity/unit"},
		{"dollars of two countries", "ru", "Мельницу продали за 30 млн канадских долларов.", "en", "The mill was sold for 30 million US dollars.", "quantity/unit"},
		{"dollars of one country", "zh", "该磨坊以3000万新加坡元售出。", "ru", "Мельницу продали за 30 млн сингапурских долларов.", ""},
		{"dollars of any country", "en", "The mill was sold for $30 million.", "zh", "该磨坊以3000万澳元售出。", ""},
		{"crowns of a country", "zh", "该磨坊以3000万瑞典克朗售出。", "en", "The mill was sold for 30 million euros.", "quantity/unit"},
		{"crowns of a country", "zh", "该磨坊以3000万瑞典克朗售出。", "en", "The mill was sold for 30 million kronor.", ""},
		{"cents", "de", "Ein Brot kostet 85 Cent mehr.", "en", "A loaf costs 85 euros more.", "quantity/unit"},
		{"cents", "de", "Ein Brot kostet 85 Cent mehr.", "en", "A loaf costs 0.85 euros more.", ""},
		{"behind midnight", "zh", "磨坊凌晨零点二十分起火。", "en", "The mill caught fire at 12:20 p.m. that day.", "quantity/date"},
		{"behind midnight", "ru", "Мельница загорелась в 0:20.", "en", "The mill caught fire at 12:20 a.m. that day.", ""},
		{"recent years", "zh", "近三年，磨坊产量下降。", "en", "Over three years, the output of the mill fell.", ""},
		{"among", "de", "Er wurde unter 40 Müllern ausgewählt.", "en", "He was chosen from among 40 millers.", ""},
		{"dollars of a sign", "en", "The mill made $30 million.", "ru", "Мельница заработала 30 млн долларов США.", ""},
		{"pennies", "en", "A loaf costs 50 pence.", "ru", "Буханка стоит 50 пенсов.", ""},
		{"every other week", "de", "Die Mühle mahlt jede zweite Woche.", "en", "The mill grinds every two weeks.", ""},
		{"midnight", "zh", "磨坊晚上12点起火。", "en", "The mill caught fire at 12 a.m. that night.", ""},
		{"noon", "ru", "Мельница откроется в 12 дня.", "en", "The mill opens at 12 p.m. today.", ""},
		{"a multiple and its inverse", "es", "El trigo cuesta el doble que hace un año.", "en", "Wheat costs half what it did a year ago.", "quantity/number"},
		{"a multiple and its inverse", "ru", "Пшеница стоит вдвое меньше, чем год назад.", "en", "Wheat costs half what it did a year ago.", ""},
		{"a multiple and its inverse", "en", "The price of wheat tripled.", "ru", "Пшеница подорожала на треть.", "quantity/number"},
		{"a multiple and its inverse", "de", "Der Preis fiel auf ein Drittel.", "ru", "Цена упала втрое.", ""},
		{"part of a point", "en", "The bank voted for a quarter-point cut.", "ru", "Банк снизил ставку на 0,5 процентного пункта.", "quantity/number"},
		{"part of a point", "en", "The bank voted for a half-point cut.", "ru", "Банк снизил ставку на 0,5 процентного пункта.", ""},
		{"parts of a second", "ru", "Она уступила три сотые секунды.", "en", "She was three-tenths of a second behind.", "quantity/number"},
		{"half in Han", "en", "Fewer than half of the mills are open.", "zh", "超过半数磨坊仍在营业。", "quantity/number"},
		{"an hour and a half", "zh", "全程需一个半小时。", "ru", "Дорога занимает полчаса.", "quantity/number"},
		{"least and most", "en", "More than 40 mills have closed.", "ru", "Закрылось менее 40 мельниц.", "quantity/number"},
		{"least and most of a part", "zh", "超过三分之一的磨坊已经关闭。", "de", "Weniger als ein Drittel der Mühlen hat geschlossen.", "quantity/number"},
		{"denied least", "fr", "Pas plus de 40 moulins ont fermé.", "en", "More than 40 mills have closed.", "quantity/number"},
		{"denied most", "ru", "Закрылось не менее 40 мельниц.", "en", "At least 40 mills have closed.", ""},
		{"more behind the number", "zh", "40多家磨坊已经关闭。", "en", "Fewer than 40 mills have closed.", "quantity/number"},
		{"during", "en", "Over 40 days the mill ground little.", "de", "In 40 Tagen mahlte die Mühle weniger.", ""},
		{"points and per cent", "de", "Der Anteil der Mühlen sank um drei Prozentpunkte.", "en", "The share of the mills fell by three percent.", "quantity/unit"},
		{"per cent and points", "ru", "Доля мельниц упала на четверть процента.", "en", "The share of the mills fell by a quarter of a percentage point.", "quantity/unit"},
		{"points on both sides", "es", "La cuota cayó tres puntos porcentuales, hasta el 3 por ciento.", "zh", "份额下降了3个百分点，降至3%。", ""},
		{"exchanged", "fr", "La part a baissé de 6 points de pourcentage, à 22 %.", "en", "The share fell by 22 percentage points, to 6 percent.", "quantity/unit"},
		{"day and month turned", "ru", "Мельница откроется 4 мая.", "en", "The mill opens on April 5.", "quantity/date"},
		{"one in nine", "en", "One in nine mills has closed.", "ru", "Закрылась каждая третья мельница.", "quantity/number"},
		{"one in nine", "en", "One in nine mills has closed.", "ru", "Закрылась каждая девятая мельница.", ""},
		{"three in four", "de", "Drei Viertel der Mühlen sind zu.", "en", "Three in four mills are closed.", ""},
		{"three in four", "de", "Ein Viertel der Mühlen ist zu.", "en", "Three in four mills are closed.", "quantity/number"},
		{"every third and per cent", "de", "Jede fünfte Mühle ist zu.", "en", "Some five percent of the mills are closed.", "quantity/number"},
		{"half a million", "es", "El molino vale medio millón.", "en", "The mill is worth 5 million.", "quantity/number"},
		{"half a million", "es", "El molino vale medio millón.", "en", "The mill is worth 500,000.", ""},
		{"half and thousands in one word", "de", "Die Mühle mahlte dreieinhalbtausend Säcke.", "en", "The mill ground 3,500 sacks.", ""},
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
