package quantity_test

import (
	"fmt"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/quantity"
)

// said is the quantities of a text, with what is weak in brackets.
func said(l, text string) string {
	var r quantity.Reader
	var out []string
	for _, q := range r.Find(nil, text, lang.MustParse(l)) {
		s := strconv.FormatFloat(q.Value(), 'g', 6, 64)
		switch {
		case q.Kind == quantity.Month:
			s = "m" + s
		case q.Kind == quantity.Measure:
			s += fmt.Sprintf("=%.4g", q.SI)
		case q.Kind == quantity.Code:
			s = "c" + s
		}
		if q.Form == quantity.Weak {
			s = "(" + s + ")"
		}
		out = append(out, s)
	}
	return strings.Join(out, " ")
}

func TestFind(t *testing.T) {
	for _, c := range []struct{ lang, text, want string }{
		{"en", "One hundred and twenty-three thousand four hundred and five", "123405"},
		{"en", "Two-thirds of 1,250.5 million, in the 1930s", "0.666667 1.2505e+09 1930"},
		{"en", "On January 11, 2022 at 3:30 pm", "m1 11 2022 3 30"},
		{"en", "The F-35, COVID-19 and 5G", "c35 c19 c5"},
		{"en", "a 6-foot-6 player, 8 ft, 20 °F, 3 square miles", "6=1.981 8=2.438 20=-6.667 3=7.77e+06"},
		{"en", "twelve ships, a dozen more, twice", "12 12 (2)"},
		{"ru", "сто двадцать три тысячи, двадцать пять, двести", "123000 25 200"},
		{"ru", "ста двадцати трёх, полтора миллиона, две трети", "123 1.5e+06 0.666667"},
		{"ru", "15 октября 2021 г., 3,5 млн рублей, 40 тыс.", "15 m10 2021 3.5e+06 40000"},
		{"ru", "44-летний, двухметровый, 100 километров", "44 2=2 100=1e+05"},
		{"uk", "п’ятдесят шість, 10 тисяч, сто", "56 10000 100"},
		{"de", "einundzwanzig, zweihundertfünfzig, 1.250,5, zwei Drittel", "21 250 1250.5 0.666667"},
		{"de", "tausend, dreißig, am 3. Oktober, 4,8 Millionen", "(1000) 30 3 m10 4.8e+06"},
		{"fr", "quatre-vingt-dix, soixante-dix, vingt et un, deux cents", "90 70 21 200"},
		{"fr", "le 3 mai, 3,5 milliards", "3 m5 3.5e+09"},
		{"es", "veintitrés, ciento cinco, dos mil, siglo XX", "23 105 2000 20"},
		{"it", "ventitré, duecentotrenta, tre milioni", "23 230 3e+06"},
		{"pt", "cento e vinte e três, dois mil", "123 2000"},
		{"pl", "dwadzieścia trzy, sto pięć tysięcy, 5 mln", "23 105000 5e+06"},
		{"ar", "٣٥ مليون", "3.5e+07"},
		{"zh", "一亿两千万人，二十三个，一百零五万名", "1.2e+08 23 1.05e+06"},
		{"zh", "10万多人、3亿5000万、1万1000", "100000 3.5e+08 11000"},
		{"zh", "五分之一，六成，百分之十二，二〇二二年三月", "0.2 0.6 12 2022 m3"},
		{"zh", "下午三点，11月3日，6.6英尺，第三次", "3 m11 3 6.6=2.012 3"},
		{"zh", "四川、三星、两岸，他三番五次", "(4) (3) (2) (3) (5)"},
		{"zh", "`256` 会变成 `0`，`257` 会变成 1，383", "256 0 257 1 383"},
		{"zh", "０，２５７；１，０００；5千兆字节，3千米", "0.257 1000 5 3=3000"},
		{"zh", "06年10月和08 年 6 月，千叶，几十人，数百名", "6 m10 8 m6 (1000) (10) (100)"},
		{"de", "um 18.30 Uhr, ein paar hundert", "18 30 (1) (2) (100)"},
		{"en", "at 7.55am, a few hundred, a hundred, three hundred, 225+ million", "7 55 (100) 100 300 2.25e+08"},
		{"ja", "３日間で１万１０００隻", "3 11000"},
		{"ko", "3만 5천 명", "30000 5000"},
	} {
		if got := said(c.lang, c.text); got != c.want {
			t.Errorf("%s: %q = %q, want %q", c.lang, c.text, got, c.want)
		}
	}
}

// fates are those of the target's quantities, with what each stands against.
func fates(from, source, to, target string) string {
	var r quantity.Reader
	var c quantity.Comparer
	a := r.Find(nil, source, lang.MustParse(from))
	b := r.Find(nil, target, lang.MustParse(to))
	o := c.Compare(a, b)
	var out []string
	for k, f := range o.Target {
		switch f {
		case quantity.Changed, quantity.Misunit:
			word := "changed"
			if f == quantity.Misunit {
				word = "unit"
			}
			out = append(out, fmt.Sprintf("%s %s>%s", word, source[a[o.Pair[k]].Start:a[o.Pair[k]].End], target[b[k].Start:b[k].End]))
		}
	}
	return strings.Join(out, ", ")
}

func TestCompare(t *testing.T) {
	for _, c := range []struct{ from, source, to, target, want string }{
		{"ru", "Сто тысяч человек", "zh", "10万人", ""},
		{"ru", "Сто тысяч человек", "zh", "11万人", "changed Сто тысяч>11万"},
		{"en", "Nearly 40,000 people", "ru", "Почти 40 тысяч человек", ""},
		{"en", "an 8 ft rope", "ru", "верёвка длиной 2,4 м", ""},
		{"en", "an 8 ft rope", "ru", "верёвка длиной 3,4 м", "unit 8 ft>3,4 м"},
		{"en", "a wind of 497 mph", "ru", "ветер 497 км/ч", "unit 497 mph>497 км"},
		{"de", "800 km/h", "en", "800 kph (497 mph)", ""},
		{"de", "800 km/h", "en", "800 kph (674 mph)", "unit 800 km>674 mph"},
		{"en", "800 kph (497 mph)", "ru", "800 км/ч", ""},
		{"en", "300 km (190 miles) north", "ru", "в 296 км", "changed 300 km>296 км"},
		{"en", "20 miles away", "de", "32 Kilometer entfernt", ""},
		{"en", "80 degrees", "ru", "27 градусов", ""},
		{"en", "50 °F outside", "de", "draußen 10 °C", ""},
		{"en", "50 °F outside", "de", "draußen 20 °C", "unit 50 °F>20 °C"},
		{"zh", "五分之一的人", "en", "20 percent of people", ""},
		{"zh", "6成用户", "en", "60% of users", ""},
		{"en", "half of them", "zh", "50%的人", ""},
		{"en", "at 3 pm", "zh", "15:00", ""},
		{"zh", "下午三点", "en", "at 3 p.m.", ""},
		{"ru", "30-е годы", "en", "the 1930s", ""},
		{"zh", "20世纪80年代", "ru", "в 1980-х годах", ""},
		{"zh", "20世纪29年代", "ru", "в 1980-х годах", "changed "},
		{"zh", "20世纪80年代，21世纪10年代", "en", "in the 1980s and 2010s", ""},
		{"zh", "20世纪80年代和19世纪90年代", "en", "in the 1980s and 1870s", "changed 19世纪90>1870"},
		{"en", "since the mid-1990s", "zh", "自 1995 年以来", ""},
		{"en", "two decades and three centuries", "zh", "20 年和三百年", ""},
		{"en", "two decades", "ru", "30 лет", "changed two>30"},
		{"es", "octavos de final", "en", "the last 16", ""},
		{"es", "octavos de final", "en", "the last 18", "changed octavos>18"},
		{"de", "im Viertelfinale", "zh", "1/4 决赛", ""},
		{"en", "a few hundred", "de", "ein paar hundert", ""},
		{"en", "serving 225+ million websites", "zh", "为 2.25 亿个网站服务", ""},
		{"de", "vor drei Wochen, alle vier Prüfungen", "en", "all four tests four weeks ago", "changed drei>four"},
		{"de", "vier Prüfungen", "en", "all four tests, four of them", ""},
		{"en", "The F-35 flew", "ru", "F-43 летел", "changed F-35>F-43"},
		{"en", "December 10", "ru", "10 ноября", "changed December>ноября"},
		{"en", "11 January", "zh", "1月11日", ""},
		{"en", "2 to 3 million", "zh", "200万至300万", ""},
		{"uk", "двадцять п’ять", "en", "twenty-six", "changed двадцять п’ять>twenty-six"},
		{"fr", "quatre-vingt-dix", "en", "ninety", ""},
		{"ja", "１万１０００隻のうち３隻", "en", "Three of 11,000 ships", ""},
		{"en", "errors, 200 in all", "zh", "错误 (2)", ""},
		{"en", "225+ million sites", "zh", "2.25 亿个网站", ""},
		{"en", "in October 2006 and June 2008", "zh", "06 年 10 月和 08 年 6 月", ""},
		{"en", "in October 2006", "zh", "07 年 10 月", "changed 2006>07"},
		{"en", "256 becomes 0, 257 becomes 1", "zh", "256 会变成 0，257 会变成 1", ""},
		{"en", "1,250 ships", "ja", "１，２５０隻", ""},
		{"en", "since the mid-1990s", "zh", "自 1995 年以来", ""},
		{"en", "on 6 May 2021", "ru", "4 мая 2021 года", "changed 6>4"},
		{"en", "ships may wait, they may", "ru", "суда ждут в марте", ""},
		{"en", "in March and in May", "ru", "в апреле и в мае", "changed March>апреле"},
		{"ko", "3만 명", "en", "30,000 people", ""},
		{"ar", "٣٥ مليون", "en", "35 million", ""},
		{"pl", "sto pięć tysięcy", "de", "105.000", ""},
		{"pt", "dois mil", "en", "2,000", ""},
		{"it", "tre milioni", "en", "3 million", ""},
		{"en", "300 acres", "de", "300 Hektar", "unit 300 acres>300 Hektar"},
		{"en", "12 square miles", "de", "31 Quadratkilometer", ""},
	} {
		got := fates(c.from, c.source, c.to, c.target)
		if got != c.want && !(c.want == "changed " && strings.HasPrefix(got, "changed ")) {
			t.Errorf("%s %q - %s %q: %q, want %q", c.from, c.source, c.to, c.target, got, c.want)
		}
	}
}

func TestTogether(t *testing.T) {
	for _, c := range []struct{ from, source, to, target, want string }{
		// money and time with the smaller unit
		{"ru", "по 7 рублей 50 копеек", "zh", "7.5卢布", ""},
		{"ru", "по 7 рублей 50 копеек", "zh", "8.5卢布", "changed 7>8.5"},
		{"ru", "по 7 рублей 50 копеек", "en", "7 roubles 50 kopecks", ""},
		{"ru", "по 7 рублей 50 копеек", "en", "7 roubles 60 kopecks", "changed 50>60"},
		{"de", "für 12 Euro 40", "en", "for 12.40 euros", ""},
		{"de", "für 12 Euro 40 Männer", "en", "for 12 euros 40 men", ""},
		{"en", "four and a half hours", "ru", "четыре часа 30 минут", ""},
		{"en", "two and a quarter hours", "zh", "2小时15分钟", ""},
		{"fr", "2 heures 30 minutes", "en", "2.5 hours", ""},
		{"ru", "2 млн 300 тыс.", "en", "2.3 million", ""},
		{"ru", "5 тысяч 300 человек", "en", "5,300 people", ""},
		{"ru", "5 тысяч 300 человек", "en", "5,400 people", "changed 5 тысяч>5,400"},
		{"zh", "卖8块5，不贵", "en", "8.5 yuan, not dear", ""},
		{"zh", "3元5角", "en", "3.5 yuan", ""},
		// a number and a part
		{"ru", "три с половиной тысячи", "zh", "3500", ""},
		{"ru", "три с половиной тысячи", "zh", "35000", "changed три с половиной тысячи>35000"},
		{"uk", "дві з половиною тисячі", "en", "2,500", ""},
		{"en", "four and a half million", "de", "4,5 Millionen", ""},
		{"pl", "trzy i pół miliona", "en", "3.5 million", ""},
		{"it", "tre milioni e mezzo", "en", "3.5 million", ""},
		{"zh", "三年半", "en", "3.5 years", ""},
		{"zh", "三年半", "en", "four and a half years", "changed 三年半>four and a half"},
		{"zh", "两个半小时", "en", "2.5 hours", ""},
		{"ru", "полмиллиарда", "de", "500 Millionen", ""},
		{"en", "half a billion", "zh", "5亿", ""},
		{"ru", "пять десятков книг", "zh", "50本书", ""},
		{"en", "three dozen", "de", "36", ""},
		{"en", "a few dozen", "de", "ein paar Dutzend", ""},
		{"zh", "身高1米75", "en", "1.75 metres tall", ""},
		{"zh", "身高一米七", "en", "1.7 metres tall", ""},
		{"zh", "两米五个", "en", "two metres, five of them", ""},
		{"zh", "喝了8两白酒", "en", "drank 400 grams of liquor", ""},
		{"en", "2½ litres", "fr", "2,5 litres", ""},
		{"ja", "4割5分の人", "en", "45 percent of people", ""},
		{"ja", "七割", "en", "70 percent", ""},
		{"zh", "三斤半", "en", "1.75 kilograms", ""},
		{"zh", "千里之外", "en", "a thousand miles away", ""},
		{"zh", "亩产400公斤", "en", "6 tonnes per hectare", ""},
		{"zh", "零下10到零下15度", "en", "14 to 5 degrees Fahrenheit", ""},
		{"fr", "1 m 85", "en", "1.85 metres", ""},
		{"ru", "1 м 85 см", "en", "1.85 metres", ""},
		{"ru", "1 м 85 см", "en", "1.65 metres", "changed 1 м>1.65 metres"},
		{"en", "He is 5 feet 11.", "de", "Er ist 1,80 Meter groß.", ""},
		{"en", "He is 5 feet 11.", "de", "Er ist 1,60 Meter groß.", "unit 5 feet 11>1,60 Meter"},
		{"en", "the third and a quarter later", "de", "im dritten und ein Viertel später", ""},
		// numerals
		{"fr", "quatre-vingt-dix-huit", "en", "98", ""},
		{"fr", "quatre-vingt-dix-huit", "en", "90", "changed quatre-vingt-dix-huit>90"},
		{"fr", "soixante-dix-neuf", "en", "79", ""},
		{"fr", "mille neuf cent dix-huit", "en", "1918", ""},
		{"fr", "dix-neuf, vingt-neuf", "en", "19, 29", ""},
		{"fr", "au XIXe siècle", "en", "in the 19th century", ""},
		{"fr", "au XIXe siècle", "en", "in the 18th century", "changed XIX>18"},
		{"fr", "au Xe siècle", "zh", "10世纪", ""},
		{"fr", "le vingtième anniversaire", "en", "the 20th anniversary", ""},
		{"ru", "трёхсотый матч", "en", "300th match", ""},
		{"en", "the two hundredth flight", "zh", "第200次飞行", ""},
		{"de", "der zweihundertste Flug", "en", "the 200th flight", ""},
		{"de", "Zehnprozentklausel", "en", "10 percent clause", ""},
		{"ru", "восьмипроцентный", "en", "8 percent", ""},
		// shares
		{"en", "fell by a tenth", "ru", "сократились на 10 %", ""},
		{"en", "fell by a tenth", "ru", "сократились на 15 %", "changed tenth>15 %"},
		{"es", "de cada cinco, dos", "en", "40 percent", ""},
		{"es", "de cada cinco, dos", "en", "60 percent", "changed cinco>60 percent"},
		{"zh", "七成", "en", "seven in ten", ""},
		{"zh", "两成半", "en", "25 percent", ""},
		{"zh", "三成五的人", "en", "35 percent", ""},
		// times of day
		{"en", "at 1430 GMT", "de", "um 14.30 Uhr GMT", ""},
		{"en", "at 1430 GMT", "de", "um 15.30 Uhr GMT", "changed 14>15"},
		{"en", "at 1430 GMT", "de", "um 16.30 Uhr MESZ", ""},
		{"ru", "в 15:00 по московскому времени", "en", "at noon, 12 p.m. GMT", ""},
		{"es", "a las 17.20", "en", "at 5:20 p.m.", ""},
		{"es", "a las 17.20", "en", "at 6:20 p.m.", "changed 17>6"},
		{"it", "alle 17.20", "en", "at 5:20 p.m.", ""},
		{"es", "a las 5.10 de la tarde", "en", "at 5:10 p.m.", ""},
		{"fr", "quinze jours", "en", "two weeks", ""},
	} {
		if got := fates(c.from, c.source, c.to, c.target); got != c.want {
			t.Errorf("%s %q - %s %q: %q, want %q", c.from, c.source, c.to, c.target, got, c.want)
		}
	}
}

func TestBeside(t *testing.T) {
	for _, c := range []struct{ from, source, to, target, want string }{
		// prices for a unit that stands before them
		{"zh", "一斤土豆卖3元", "ru", "картофель по 6 юаней за килограмм", ""},
		{"zh", "一斤土豆卖3元", "ru", "картофель по 9 юаней за килограмм", "changed 3>9"},
		{"zh", "一斤土豆重半公斤", "en", "a jin of potatoes weighs half a kilo", ""},
		{"zh", "土豆一亩收入8000元", "en", "potatoes bring 120,000 yuan per hectare", ""},
		// parts of units
		{"en", "a third of a mile", "ru", "540 метров", ""},
		{"en", "a third of a mile", "ru", "940 метров", "unit third of a mile>940 метров"},
		{"en", "half a mile", "de", "800 Meter", ""},
		{"en", "half a mile", "de", "80 Meter", "unit half a mile>80 Meter"},
		{"en", "a quarter-pound burger", "fr", "un burger de 113 grammes", ""},
		{"ru", "полкилометра", "en", "500 metres", ""},
		{"ru", "полкилометра", "en", "a third of a mile", ""},
		{"zh", "半斤", "en", "250 grams", ""},
		{"zh", "半公里", "en", "500 meters", ""},
		{"en", "half a mile", "zh", "半英里", ""},
		{"de", "eine halbe Meile", "en", "half a mile", ""},
		{"en", "a third of the vote", "de", "ein Drittel der Stimmen", ""},
		// tens of degrees
		{"en", "in the mid-60s", "ru", "около 18 градусов", ""},
		{"en", "in the mid-60s", "ru", "около 28 градусов", "changed 60>28 градусов"},
		{"en", "in his 60s", "ru", "за 60", ""},
		// abbreviated scales, gallons of two sizes
		{"ru", "1,4 тыс. гектаров", "en", "3,500 acres", ""},
		{"ru", "1,4 тыс. гектаров", "en", "5,300 acres", "unit 1,4 тыс. гектаров>5,300 acres"},
		{"de", "2,4 Mio. Tonnen", "en", "2.4 million tonnes", ""},
		{"fr", "300 litres", "en", "79 gallons", ""},
		{"fr", "300 litres", "en-GB", "66 gallons", ""},
		{"fr", "300 litres", "en", "97 gallons", "unit 300 litres>97 gallons"},
		{"en", "2 pints", "de", "1,1 Liter", ""},
		{"en", "2 pints", "de", "1 Liter", ""},
		// the day by another clock
		{"en", "at 10 p.m. EDT on May 3", "ru", "4 мая в 5:00 мск", ""},
		{"en", "at 10 p.m. EDT on May 3", "ru", "6 мая в 5:00 мск", "changed 3>6"},
		{"en", "at 10:30 p.m. Eastern on June 30", "zh", "北京时间7月1日10时30分", ""},
		{"en", "at 10 p.m. on May 3", "ru", "4 мая в 22:00", "changed 3>4"},
	} {
		if got := fates(c.from, c.source, c.to, c.target); got != c.want {
			t.Errorf("%s %q - %s %q: %q, want %q", c.from, c.source, c.to, c.target, got, c.want)
		}
	}
}

func TestOtherwise(t *testing.T) {
	for _, c := range []struct{ from, source, to, target, want string }{
		// fewer figures
		{"zh", "人口为140967万人", "en", "a population of 1.41 billion", ""},
		{"zh", "人口为140967万人", "en", "a population of 1.42 billion", "changed 140967万>1.42 billion"},
		{"ja", "114兆3812億円", "en", "114.38 trillion yen", ""},
		{"ja", "114兆3812億円", "en", "114.83 trillion yen", "changed 114兆3812億>114.83 trillion"},
		{"zh", "外汇储备32164亿美元", "de", "Devisenreserven von 3,2 Billionen Dollar", ""},
		{"en", "1,234 people", "ru", "1200 человек", "changed 1,234>1200"},
		// multiples, points, parts
		{"ru", "выросли в 3,5 раза", "zh", "增长了2.5倍", ""},
		{"ru", "выросли в 3,5 раза", "zh", "增长了1.5倍", "changed 3,5>1.5"},
		{"ru", "выросли в 3,5 раза", "en", "rose 250 percent", ""},
		{"en", "by 75 basis points", "zh", "0.75个百分点", ""},
		{"en", "by 75 basis points", "zh", "0.5个百分点", "changed 75>0.5"},
		{"de", "um 25 Basispunkte", "en", "by a quarter of a point", ""},
		{"es", "tres décimas", "en", "0.3 points", ""},
		{"ru", "три десятых процента", "en", "0.3 percent", ""},
		{"ru", "три десятых процента", "en", "0.4 percent", "changed три десятых>0.4 percent"},
		{"en", "two hundredths of a second", "fr", "deux centièmes de seconde", ""},
		{"es", "dos mil trescientos millones", "en", "2.3 billion", ""},
		{"fr", "deux mille milliards", "en", "2 trillion", ""},
		{"es", "dos mil trescientos millones", "en", "2.4 billion", "changed dos mil trescientos millones>2.4 billion"},
		// fractions, rounds of a cup, gas and oil
		{"en", "2 3/4 inches", "ru", "7 сантиметров", ""},
		{"en", "5¾ miles", "de", "9,3 Kilometer", ""},
		{"en", "2 3/4 inches", "ru", "9 сантиметров", "unit 2 3/4 inches>9 сантиметров"},
		{"en", "a third of 6 1/3 shares", "de", "ein Drittel von 6 1/3 Anteilen", ""},
		{"ru", "в 1/8 финала", "en", "in the last 16", ""},
		{"ru", "в 1/8 финала", "en", "in the last 32", "changed 1>32"},
		{"en", "30 bcm of gas", "ru", "30 млрд кубометров", ""},
		{"en", "1.3 trillion cubic feet", "ru", "37 млрд кубометров", ""},
		{"en", "1.3 trillion cubic feet", "ru", "57 млрд кубометров", "unit 1.3 trillion cubic feet>57 млрд кубометров"},
		{"ru", "500 млн тонн нефти в год", "en", "10 million barrels a day", ""},
		{"ru", "500 млн тонн нефти в год", "en", "18 million barrels a day", "unit 500 млн тонн>18 million barrels"},
		// scales and groups
		{"zh", "破万亿元", "en", "over 1 trillion yuan", ""},
		{"zh", "每天万分之五", "en", "0.05 percent a day", ""},
		{"zh", "万分之五", "en", "five per 10,000", ""},
		{"zh", "万分之五", "en", "5 percent", "changed 五>5 percent"},
		{"zh", "万里长城", "en", "the Great Wall", ""},
		{"en", "a decade and a half", "zh", "15年", ""},
		{"en", "three and a half dozen", "de", "42", ""},
		{"fr", "en 12\"07", "en", "in 12.07", ""},
		{"ja", "42・5キロ、3・4月", "en", "42.5 kilometres, in March and April", ""},
		{"ja", "42・5キロ", "en", "42.6 kilometres", "changed 42・5キロ>42.6 kilometres"},
		{"ja", "10アール当たり600キロ", "en", "6 tonnes per hectare", ""},
		{"ja", "10アール当たり600キロ", "en", "8 tonnes per hectare", "changed 10アール>8 tonnes"},
		// eras, centuries, nights
		{"ja", "平成30年", "en", "2018", ""},
		{"ja", "平成30年", "en", "2019", "changed 30>2019"},
		{"zh-Hant", "民國113年", "en", "2024", ""},
		{"en", "in the early 1800s", "zh", "19世纪初", ""},
		{"en", "in the early 1800s", "zh", "18世纪初", "changed 1800>18"},
		{"ru", "в ночь на 9 июня", "en", "overnight on June 8-9", ""},
		// rates
		{"zh", "亩均增收300元", "en", "4,500 yuan per hectare more", ""},
		{"en", "$4 a gallon", "de", "1,06 Dollar pro Liter", ""},
		{"en", "$4 a gallon", "ru", "106 центов за литр", ""},
		{"en", "$4 a gallon", "ru", "166 центов за литр", "changed 4>166"},
	} {
		if got := fates(c.from, c.source, c.to, c.target); got != c.want {
			t.Errorf("%s %q - %s %q: %q, want %q", c.from, c.source, c.to, c.target, got, c.want)
		}
	}
}

func FuzzFind(f *testing.F) {
	for _, s := range []string{"1,250.5 million in 1930s", "一亿两千万分之一", "einundzwanzig Komma 5 °C", "٣٥ مليون", "ＡＢ１２３．４５", "XIV век 6-foot-6", "12'000'000.00"} {
		for _, l := range []string{"en", "zh-Hans", "de", "ru"} {
			f.Add(s, l)
		}
	}
	f.Fuzz(func(t *testing.T, s, l string) {
		tag, err := lang.Parse(l)
		if err != nil || !utf8.ValidString(s) {
			return
		}
		var r quantity.Reader
		var c quantity.Comparer
		found := r.Find(nil, s, tag)
		last := 0
		for _, q := range found {
			if q.Start < last || q.End <= q.Start || q.End > len(s) || !utf8.ValidString(s[q.Start:q.End]) || q.N == 0 {
				t.Fatalf("%d..%d after %d in %q, %d values", q.Start, q.End, last, s, q.N)
			}
			last = q.End
		}
		for i, f := range c.Compare(found, found).Target {
			if f == quantity.Changed || f == quantity.Misunit {
				t.Fatalf("%q differs from itself at %d", s, found[i].Start)
			}
		}
	})
}

// TestDisputable sets every sentence against every other one: what is not disputable is never said to be changed.
func TestDisputable(t *testing.T) {
	texts := []string{"one of the first", "a third of a mile", "half an hour", "one year", "12 months, or 365 days", "one a pound", "a quarter", "one and a half", "twice", "a pair (2)", "5 miles", "one mile", "in May", "an hour, 90 minutes"}
	var r quantity.Reader
	var c quantity.Comparer
	for _, a := range texts {
		for _, b := range texts {
			source, target := r.Find(nil, a, "en"), r.Find(nil, b, "en")
			for k, fate := range c.Compare(source, target).Target {
				if (fate == quantity.Changed || fate == quantity.Misunit) && !target[k].Disputable() {
					t.Errorf("Compare(%q, %q): %v is %v and not disputable", a, b, target[k].Value(), fate)
				}
			}
		}
	}
}

func BenchmarkFind(b *testing.B) {
	for _, c := range []struct{ lang, text string }{
		{"en", "The ferry leaves at 19:40, if you believe the timetable that hangs in the shop; some 1,250 people and twenty-three cars waited on January 11."},
		{"ru", "Паром уходит в 19:40, если верить расписанию, которое висит в магазине; ждали 1250 человек и двадцать три машины, это было 11 января."},
		{"zh-Hans", "照店里挂的时刻表，渡船19:40开；1月11日，一千二百五十人和二十三辆汽车在等。"},
	} {
		l := lang.Tag(c.lang)
		b.Run(c.lang, func(b *testing.B) {
			var r quantity.Reader
			var found []quantity.Quantity
			b.ReportAllocs()
			b.SetBytes(int64(len(c.text)))
			for b.Loop() {
				found = r.Find(found[:0], c.text, l)
			}
		})
	}
}

func ExampleComparer() {
	var r quantity.Reader
	var c quantity.Comparer
	source := r.Find(nil, "Сто тысяч человек, 8 футов", "ru")
	target := r.Find(nil, "10万人，2.4米", "zh-Hans")
	for k, fate := range c.Compare(source, target).Target {
		fmt.Println(target[k].Value(), fate == quantity.Met, fate == quantity.Converted)
	}
	// Output:
	// 100000 true false
	// 2.4 false true
}

// only is the one quantity of a text.
func only(t *testing.T, l, text string) *quantity.Quantity {
	t.Helper()
	var r quantity.Reader
	all := r.Find(nil, text, lang.MustParse(l))
	if len(all) != 1 {
		t.Fatalf("Find(%q) found %d quantities, want one", text, len(all))
	}
	return &all[0]
}

func TestConvertedTo(t *testing.T) {
	for _, c := range []struct {
		a, b string
		want bool
	}{
		{"80 metres", "260 feet", true},
		{"80 metres", "360 feet", false},
		{"80 metres", "80 metres", false},
		{"minus 30", "minus 22 degrees Fahrenheit", true},
		{"minus 30", "minus 52 degrees Fahrenheit", false},
	} {
		if got := only(t, "en", c.a).ConvertedTo(only(t, "en", c.b)); got != c.want {
			t.Errorf("ConvertedTo(%q, %q) = %t, want %t", c.a, c.b, got, c.want)
		}
	}
}
