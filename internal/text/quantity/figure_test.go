package quantity_test

import (
	"strings"
	"testing"

	"recto/internal/text/quantity"
)

func TestCompareFigures(t *testing.T) {
	long := strings.Repeat("7", 400)
	for _, c := range []struct{ from, source, to, target, want string }{
		// hours with their minutes behind a point, and four digits
		{"en", "at 1.30 GMT", "de", "um 1:30 Uhr GMT", ""},
		{"de", "um 1.30 Uhr GMT", "en", "at 1:30 GMT", ""},
		{"en", "at 3.14 UTC", "ru", "в 3:14 по Гринвичу", ""},
		{"en", "at 1.30 GMT", "de", "um 2:30 Uhr GMT", "changed 1>2"},
		{"en", "at 1300 GMT", "de", "um 13 Uhr GMT", ""},
		// what is counted behind metres and seconds
		{"en", "She failed three times at 2 m.", "zh", "她2米3次试跳均告失败", ""},
		{"en", "Doors 2 metres wide, 3 of them", "zh", "门宽2米3扇", ""},
		{"en", "2 ropes of 3 metres", "ja", "3メートル2本", ""},
		{"en", "He is 1.83 metres tall", "zh", "身高1米83", ""},
		{"en", "3 goals in 44 seconds", "zh", "44秒3球", ""},
		{"en", "2 shots of 30 seconds", "ja", "30秒2本", ""},
		// spans in other units
		{"it", "Durò un anno e mezzo", "en", "It lasted 18 months", ""},
		{"de", "Es dauerte eineinhalb Jahre", "en", "It took 18 months", ""},
		{"ja", "1時間半かかった", "en", "It took 90 minutes", ""},
		{"en", "It took 90 minutes", "ja", "1時間半かかった", ""},
		{"zh", "用了一个半小时", "en", "It took 90 minutes", ""},
		{"ru", "полтора часа", "en", "90 minutes", ""},
		// years that are cut short
		{"en", "in fiscal 2021-22", "ru", "в 2021-2022 финансовом году", ""},
		{"en", "the 2021/22 season", "de", "die Saison 2021/2022", ""},
		{"en", "from 1998–99", "de", "von 1998–1999", ""},
		{"en", "in fiscal 2021-22", "ru", "в 2021-2023 финансовом году", "changed 22>2023"},
		// Hindi
		{"hi", "5 लाख लोग", "en", "500,000 people", ""},
		{"hi", "2.5 करोड़ रुपये", "en", "25 million rupees", ""},
		{"hi", "2.5 करोड़ रुपये", "en", "2.5 million rupees", "changed 2.5 करोड़>2.5 million"},
		{"hi", "२.५ करोड़ रुपये", "en", "25 million rupees", ""},
		{"hi", "3 हज़ार लोग", "en", "3,000 people", ""},
		// more than can be counted
		{"en", "the number " + long, "de", "die Zahl " + long, ""},
		// telephone numbers
		{"en", "Call 020 7946 0958.", "de", "Rufen Sie 0207 946 0958 an.", ""},
		{"de", "Telefon 030 123456", "en", "phone 030 12 34 56", ""},
		{"ru", "Телефон 8 800 555-35-35", "en", "phone 8-800-555-3535", ""},
		// yen and sen
		{"ja", "1ドル=150円25銭", "en", "The dollar stood at 150.25 yen", ""},
		{"en", "The dollar stood at 150.25 yen", "ja", "1ドルは150円25銭", ""},
		{"ja", "1ドル=150円25銭", "en", "The dollar stood at 150.52 yen", "changed 150>150.52"},
		// adjectives
		{"zh", "78岁的画家", "ru", "Семидесятивосьмилетний художник", ""},
		{"en", "The 22-year-old", "uk", "Двадцятидворічний спортсмен", ""},
		{"en", "The 22-year-old", "ru", "Двадцатитрехлетний спринтер", "changed 22>Двадцатитрехлетний"},
		// thousands of millions
		{"es", "2.300 millones de pesos", "en", "2.3 million pesos", "changed 2.300 millones>2.3 million"},
		{"es", "2.300 millones de pesos", "en", "2.3 billion pesos", ""},
		{"de", "2.345 Millionen Euro", "en", "2.345 billion euros", ""},
		{"es", "1.255 millones de pesos", "en", "1.255 million pesos", ""},
		// parts
		{"en", "A quarter of the refugees", "ru", "Треть беженцев", "changed quarter>Треть"},
		{"ru", "Почти треть опрошенных", "en", "Almost two-thirds of those polled", "changed треть>two-thirds"},
		{"de", "Anderthalb Stunden", "en", "stuck for half an hour", "changed Anderthalb>half"},
		{"de", "Anderthalb Stunden", "en", "stuck for an hour and a half", ""},
		{"de", "Eine halbe Stunde", "en", "stuck for half an hour", ""},
		{"en", "3 and a half years", "de", "3,5 Jahre", ""},
		{"en", "half an hour", "de", "30 Minuten", ""},
		{"es", "Una quinta parte de las playas", "en", "A quarter of the beaches", "changed quinta>quarter"},
		{"es", "Una quinta parte de las playas", "en", "A fifth of the beaches", ""},
		{"ru", "Пятая часть пляжей", "en", "20 percent of the beaches", ""},
		{"zh", "超过四分之一的农户", "en", "More than three-quarters of the households", "changed 一>three-quarters"},
		{"zh", "三分之一", "en", "a third of them", ""},
		// quarters of an hour
		{"ru", "без четверти пять", "en", "at a quarter past five", "changed пять>five"},
		{"ru", "без четверти пять", "en", "at a quarter to five", ""},
		{"en", "at a quarter to five", "ja", "5時15分前", ""},
		{"de", "um Viertel vor sechs", "en", "at 5:45", ""},
		{"es", "a las seis menos cuarto", "en", "at a quarter to six", ""},
		{"es", "a las seis menos veinte", "en", "at twenty past six", "changed seis>six"},
		{"es", "a las seis menos veinte", "en", "at 5:40", ""},
		{"fr", "à cinq heures moins le quart", "en", "at a quarter to five", ""},
		{"it", "alle sei meno un quarto", "ru", "без четверти шесть", ""},
		{"es", "a las diez y media de la mañana", "en", "at 10:30 a.m.", ""},
		{"pt", "às dez e meia", "en", "at half past ten", ""},
		{"es", "diez millones y medio", "en", "10.5 million", ""},
		{"fr", "400 mètres en 4 min 2 s 50.", "en", "400 metres in 4 minutes 2.50 seconds", ""},
		// nights and dates
		{"en", "at midnight on September 30", "de", "in der Nacht zum 1. Oktober", ""},
		{"de", "Am 3.4. um 13.05 Uhr", "en", "At 1:05 p.m. on April 3", ""},
		{"ru", "круглосуточно, закрывается в 23:00", "zh", "24小时营业，晚上11点关门", ""},
		{"zh", "走十里山路", "en", "walks five kilometers of road", ""},
		{"es", "subió 0,7 grados", "en", "rose by 0.9 degrees", "changed 0,7 grados>0.9 degrees"},
		// hours
		{"ru", "без двадцати девять", "en", "at 8:40", ""},
		{"ru", "без двадцати девять", "en", "at twenty to nine", ""},
		{"en", "at ten to eight", "ru", "в 7:50", ""},
		{"en", "at ten to eight", "de", "um 7.50 Uhr", ""},
		{"ru", "в половине восьмого", "en", "at 7:30", ""},
		{"ru", "в половине восьмого", "en", "at half past seven", ""},
		{"ru", "в половине восьмого", "en", "at 8:30", "changed восьмого>8"},
		{"en", "at 5:30 in the morning", "ru", "в половине пятого утра", "changed 5>пятого"},
		{"ru", "с десяти до восьми", "en", "from ten to eight", ""},
		{"zh", "下午2点多", "ru", "в третьем часу дня", ""},
		{"ru", "в первой половине восьмого века", "en", "in the first half of the 8th century", ""},
		{"en", "at 4:30 a.m.", "ru", "около половины пятого утра", ""},
	} {
		if got := fates(c.from, c.source, c.to, c.target); got != c.want {
			t.Errorf("%s %q - %s %q: %q, want %q", c.from, c.source, c.to, c.target, got, c.want)
		}
	}
}

// TestScaleRepeated reads what would go on for ever.
func TestScaleRepeated(t *testing.T) {
	var r quantity.Reader
	r.Find(nil, strings.Repeat("1万", 100_000)+"1万", "zh-Hans")
	if got := said("zh", "3亿5000万2百人"); got != "3.500002e+08" && got != "3.5e+08" {
		t.Error(got)
	}
}
