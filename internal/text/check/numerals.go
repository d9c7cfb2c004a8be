package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// words reads what is not in digits: months, numerals in words and in Chinese characters. Words that turn
// one value into another (a half, a fifth, twice) make the side loose: nothing is compared.
func (f *figures) words(s string, l lang.Tag) {
	if l.Spaceless() {
		f.hanNumerals(s)
		return
	}
	last, lastEnd := 0.0, -2
	var buf [48]byte
	for i := 0; i < len(s); {
		start, end := letterRun(s, i)
		if start < 0 {
			return
		}
		i = end
		if end-start == 1 && s[start] == 'm' {
			f.measures |= metric
		}
		if end-start > 40 || end-start < 2 {
			continue
		}
		w := buf[:0]
		for _, r := range s[start:end] {
			w = utf8.AppendRune(w, unicode.ToLower(r))
		}
		v, kind := numeral(w)
		f.measures |= unitOf(w)
		switch kind {
		case looseWord:
			f.loose = true
			return
		case numberWord:
			f.word(v)
			if start-lastEnd <= 2 { // twenty-five, two hundred
				f.word(last + v)
				f.word(last * v)
				if last >= 100 || v < last {
					v += last
				} else {
					v *= last
				}
			}
			last, lastEnd = v, end
		case monthWord:
			f.named(v, start, end)
		}
	}
}

func letterRun(s string, at int) (start, end int) {
	start = -1
	for i, r := range s[at:] {
		letter := r < utf8.RuneSelf && ascii[r] == asciiLetter || r >= utf8.RuneSelf && unicode.IsLetter(r)
		if letter && start < 0 {
			start = at + i
		}
		if !letter && start >= 0 {
			return start, at + i
		}
	}
	return start, len(s)
}

const (
	noWord = iota
	numberWord
	looseWord
	monthWord
)

// numeral looks a word up; endings of inflected languages are cut off by matching beginnings.
func numeral(w []byte) (float64, int) {
	if v, ok := months[string(w)]; ok {
		return v, monthWord
	}
	if v, ok := numeralWords[string(w)]; ok {
		if v < 0 {
			return 0, looseWord
		}
		return v, numberWord
	}
	if len(w) < 6 || !numeralHeads[[4]byte(w)] {
		return 0, noWord
	}
	for n := min(len(w), 20); n >= 6; n-- {
		if v, ok := numeralStems[string(w[:n])]; ok {
			if v < 0 {
				return 0, looseWord
			}
			return v, numberWord
		}
	}
	return 0, noWord
}

const loose = -1

// numeralWords match whole words, numeralStems the beginnings of words of six bytes or more.
var numeralWords = numerals(`
1 one first once january jan a an single eins ein eine einen einer einem erste ersten uno una primer primero primera un une premier première один одна одно одного одной первый первая первое первого первой январь января
2 two second february feb zwei zweite zweiten dos segundo segunda deux deuxième два две двух двум второй вторая второе второго оба обе пара couple both pair
3 three third march mar drei dritte dritten märz tres tercer tercero trois три трёх трех третий третья третьего март марта marzo mars
4 four fourth april apr vier vierte cuatro cuarto quatre четыре апрель апреля abril
5 five fifth may fünf fünfte mai cinco quinto cinq пять пяти пятый май мая mayo
6 six sixth june jun sechs juni seis sexto шесть шести июнь июня junio juin
7 seven seventh july jul sieben juli siete sept семь семи июль июля julio juillet
8 eight eighth august aug acht agosto ocho huit восемь восьми август августа août
9 nine ninth september sep sept neun nueve neuf девять девяти сентябрь сентября
10 ten tenth october oct zehn oktober okt diez dix десять десяти октябрь октября octubre
11 eleven november nov elf once onze ноябрь ноября
12 twelve december dec zwölf dezember dez doce douze декабрь декабря dozen dutzend docena дюжина
13 thirteen 14 fourteen 15 fifteen 16 sixteen 17 seventeen 18 eighteen 19 nineteen
20 twenty zwanzig veinte vingt 30 thirty dreißig treinta trente 40 forty vierzig 50 fifty fünfzig 60 sixty sechzig 70 seventy siebzig 80 eighty achtzig 90 ninety neunzig
сто 100 100 hundred hundert cien ciento cent сто ста 1000 thousand tausend mil mille тысяча тысячи тысяч тысячу
0 zero null cero ноль нуль
-1 half quarter third-of twice thrice double doubled triple halb hälfte viertel drittel doppelt mitad cuarto doble moitié double половина половины половину четверть треть вдвое втрое полтора полторы полтысячи полмиллиона
-1 dozens scores decades
`)

// months are names that mean nothing else.
var months = numerals(`
1 january januar января январь январе enero janvier gennaio 2 february februar февраля февраль феврале febrero février febbraio
3 märz марте 4 april апреля апрель апреле abril avril aprile 6 june juni июня июнь июне junio juin giugno 7 july juli июля июль июле julio juillet luglio
8 august августа август августе agosto août 9 september сентября сентябрь сентябре septiembre septembre settembre 10 october oktober октября октябрь октябре octubre octobre ottobre
11 november ноября ноябрь ноябре noviembre novembre 12 december dezember декабря декабрь декабре diciembre décembre dicembre
`)

// unitWords name systems of units.
var unitWords = func() map[string]measures {
	m := map[string]measures{}
	for list, is := range map[string]measures{
		"mile miles mph foot feet ft inch inches yard yards pound pounds lbs lb ounce ounces gallon gallons acre acres миля мили миль милях милю фут фута футов дюйм дюйма дюймов фунт фунта фунтов акр акров ярд ярдов ярда meile meilen fuß zoll pfund milla millas pie pies pulgada pulgadas libra libras pieds pouces milles":                                                                                                                                                                                                                              imperial,
		"kilometre kilometres kilometer kilometers kilometern km metre metres meter meters metern centimetre centimetres centimeter centimeters zentimeter cm mm kg kilo kilos kilogram kilograms kilogramm litre litres liter liters hectare hectares hektar км километр километра километров километрах метр метра метров метрах см сантиметр сантиметра сантиметров кг килограмм килограмма килограммов литр литра литров гектар гектара гектаров kilómetros kilómetro metros metro centímetros kilogramos litros hectáreas mètres kilomètres tonne tonnes": metric,
		"celsius цельсия": celsius, "fahrenheit фаренгейта фаренгейту": fahrenheit,
		"degrees degree grad градусов градуса градус градусам grados": celsius | fahrenheit,
	} {
		for w := range strings.FieldsSeq(list) {
			m[w] = is
		}
	}
	return m
}()

// numeralHeads are the first four bytes of numeralStems, to pass over most words by one look.
var numeralHeads = func() map[[4]byte]bool {
	m := map[[4]byte]bool{}
	for w := range numeralStems {
		m[[4]byte([]byte(w))] = true
	}
	return m
}()

// unitOf is the system of units that the word names.
func unitOf(w []byte) measures {
	if m, ok := unitWords[string(w)]; ok || len(w) < 8 {
		return m
	}
	for _, stem := range metricStems {
		if len(w) > len(stem) && string(w[:len(stem)]) == stem {
			return metric
		}
	}
	return 0
}

// metricStems begin compounds: килограммовый, kilometerlang.
var metricStems = [...]string{"килограмм", "километр", "сантиметр", "метров", "kilomet", "kilogram", "centimet", "zentimeter"}

var numeralStems = numerals(`
4 четырёх четырех четвёрт четверт 5 пятого 6 шестого 7 седьмо 8 восьмо 9 девято 10 десято
11 одиннадцат 12 двенадцат 13 тринадцат 14 четырнадцат 15 пятнадцат 16 шестнадцат 17 семнадцат 18 восемнадцат 19 девятнадцат
20 двадцат 30 тридцат 40 сорока 50 пятьдесят 60 шестьдесят 70 семьдесят 80 восемьдесят 90 девяност 200 двести 300 триста 400 четыреста 500 пятьсот
1000 тысяч 1000000 million миллион 1000000000 billion миллиард milliard
1 январ 2 феврал 9 сентябр 10 октябр 11 ноябр 12 декабр 1 enero januar 2 febrer februar 9 septiembre 11 noviembre 12 diciembre
-1 десятки десятк dutzende
`)

func numerals(table string) map[string]float64 {
	out := map[string]float64{}
	now := 0.0
	for w := range strings.FieldsSeq(table) {
		if c := w[0]; c >= '0' && c <= '9' || c == '-' {
			now = 0
			if c == '-' {
				now = loose
				continue
			}
			for _, d := range w {
				now = now*10 + float64(d-'0')
			}
			continue
		}
		if _, twice := out[w]; !twice {
			out[w] = now
		}
	}
	return out
}

var hanDigits = map[rune]float64{'〇': 0, '零': 0, '一': 1, '二': 2, '两': 2, '兩': 2, '三': 3, '四': 4, '五': 5, '六': 6, '七': 7, '八': 8, '九': 9, '首': 1, '双': 2, '雙': 2, '半': 0.5, '单': 1}

var hanUnits = map[rune]float64{'十': 10, '百': 100, '千': 1000, '万': 1e4, '萬': 1e4, '亿': 1e8, '億': 1e8}

// hanNumerals reads runs of Chinese numerals: 二十三, 一百零五万, and digit by digit, 二〇二二.
func (f *figures) hanNumerals(s string) {
	for _, w := range hanLoose {
		if strings.Contains(s, w) {
			f.loose = true
			return
		}
	}
	for _, w := range hanImperial {
		if strings.Contains(s, w) {
			f.measures |= imperial
		}
	}
	for _, w := range hanMetric {
		if strings.Contains(s, w) {
			f.measures |= metric
		}
	}
	if strings.Contains(s, "华氏") || strings.Contains(s, "摄氏") || strings.Contains(s, "度") {
		f.measures |= celsius | fahrenheit
	}
	var total, section, digit, plain float64
	in, units, count := false, false, 0
	for _, r := range s + "。" {
		if d, ok := hanDigits[r]; ok {
			in = true
			digit = d
			plain = plain*10 + d
			count++
			f.word(d)
			continue
		}
		if u, ok := hanUnits[r]; ok && (in || r == '十' || r == '百' || r == '千') {
			if digit == 0 && !units {
				digit = 1
			}
			if u >= 1e4 {
				total += (section + digit) * u
				section = 0
			} else {
				section += digit * u
			}
			digit, in, units = 0, true, true
			continue
		}
		if in {
			if units {
				f.word(total + section + digit)
				if r == '成' {
					f.word((total + section + digit) * 10)
				}
			} else if count > 1 {
				f.word(plain)
			} else if r == '成' {
				f.word(digit * 10)
			}
		}
		total, section, digit, plain = 0, 0, 0, 0
		in, units, count = false, false, 0
	}
}

// hanLoose turn values into others.
var (
	hanLoose    = []string{"分之", "一半", "半数", "翻番", "两倍", "一倍", "世纪", "世紀"}
	hanImperial = []string{"英里", "英尺", "英寸", "磅", "英亩", "英哩", "加仑", "盎司"}
	hanMetric   = []string{"公里", "厘米", "公斤", "千克", "平方米", "米", "公顷", "升", "吨"}
)
