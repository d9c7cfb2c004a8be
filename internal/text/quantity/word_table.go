package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordKind is what a word does in a numeral.
type wordKind uint8

const (
	unit     wordKind = iota // 1 to 9
	teen                     // 10 to 19
	ten                      // 20, 30 ...
	hundreds                 // 100, 200 ... in one word
	hundred                  // multiplies by 100
	scaleBy                  // multiplies by 1000 and more
	month
	part  // a half, a third
	times // twice
	weak  // one, first, пара: often counts nothing
)

// numeral is what a word means.
type numeral struct {
	value   float64
	kind    wordKind
	ordinal bool
}

// vocabulary is one language's numerals: whole words, and beginnings of words that are inflected or compounded.
type vocabulary struct {
	whole map[string]numeral
	stems map[string]numeral
	heads map[[4]byte]bool // first bytes of the stems
	least int              // bytes of the shortest stem
	joins map[string]bool  // words that stand inside of a numeral: and, und, y
	// begins has a bit for each pair of characters that a word of the table may begin with, so that most words are
	// passed over by one look.
	begins [beginnings / 64]uint64
}

const beginnings = 1 << 14

// beginning is the place of a word's first two characters, in lower case.
func beginning(w string) uint {
	a, n := utf8.DecodeRuneInString(w)
	b, _ := utf8.DecodeRuneInString(w[n:])
	return (uint(lowerRune(a))*131 + uint(lowerRune(b))) % beginnings
}

func lowerRune(c rune) rune {
	switch {
	case c < utf8.RuneSelf:
		if c >= 'A' && c <= 'Z' {
			c += 'a' - 'A'
		}
		return c
	case c == 'ё' || c == 'Ё':
		return 'е'
	}
	return unicode.ToLower(c)
}

func (v *vocabulary) mayBegin(w string) bool {
	at := beginning(w)
	return v.begins[at/64]>>(at%64)&1 != 0
}

func (v *vocabulary) note(w string) {
	at := beginning(w)
	v.begins[at/64] |= 1 << (at % 64)
}

// read looks a word in lower case up.
func (v *vocabulary) read(w []byte) (numeral, bool) {
	if n, ok := v.whole[string(w)]; ok {
		return n, true
	}
	if len(w) < 4 || len(v.stems) == 0 || !v.heads[[4]byte(w)] {
		return numeral{}, false
	}
	for n := min(len(w), 40); n >= v.least; n-- {
		if x, ok := v.stems[string(w[:n])]; ok {
			return x, true
		}
	}
	return numeral{}, false
}

// build reads a table: lines of "kind value words", a word that ends in * being a beginning; kinds are named as above, a
// "+" behind one makes ordinals.
func build(joins, table string) *vocabulary {
	v := &vocabulary{whole: map[string]numeral{}, stems: map[string]numeral{}, heads: map[[4]byte]bool{}, joins: map[string]bool{}, least: 99}
	for w := range strings.FieldsSeq(joins) {
		v.joins[w] = true
		v.note(w)
	}
	for line := range strings.Lines(table) {
		fields := strings.Fields(line)
		if len(fields) < 3 {
			continue
		}
		name, ordinal := strings.CutSuffix(fields[0], "+")
		n := numeral{value: parseTable(fields[1]), kind: kindsByName[name], ordinal: ordinal}
		for _, w := range fields[2:] {
			v.note(w)
			if stem, ok := strings.CutSuffix(w, "*"); ok {
				v.stems[stem] = n
				v.least = min(v.least, len(stem))
				v.heads[[4]byte([]byte(stem))] = true
			} else if _, twice := v.whole[w]; !twice {
				v.whole[w] = n
			}
		}
	}
	return v
}

var kindsByName = map[string]wordKind{"unit": unit, "teen": teen, "ten": ten, "hundreds": hundreds, "hundred": hundred, "scale": scaleBy,
	"month": month, "part": part, "times": times, "weak": weak}

func parseTable(s string) float64 {
	if a, b, ok := strings.Cut(s, "/"); ok {
		return parseTable(a) / parseTable(b)
	}
	v, frac, div := 0.0, false, 1.0
	for _, c := range s {
		if c == '.' {
			frac = true
			continue
		}
		v = v*10 + float64(c-'0')
		if frac {
			div *= 10
		}
	}
	return v / div
}

// scales are the words that multiply a number in digits, in any language that does not say otherwise.
var scales = build("", `
hundred 100 hundred hundreds hundert сот
scale 1000 thousand thousands k tausend tsd mila mille тыс тис tys tis mil
scale 1000000 million millions mn mln mio млн millón millones milhão milhões milione milioni
scale 1000000000 billion billions bn mrd mld млрд miliardi miliardo bilhão bilhões mld
scale 1000000000000 trillion trillions tn трлн
scale 1000 тысяч* тисяч* tysi* tisíc* ألف آلاف
scale 1000000 миллион* мільйон* milion* million* مليون ملايين
scale 1000000000 миллиард* мільярд* milliard* miliard* مليار مليارات
scale 1000000000000 триллион* трильйон* bilion*
scale 100000 lakh lakhs
scale 10000000 crore crores
unit 12 dozen dozens
`)

// scaleWord is the factor that a word in lower case multiplies by.
func scaleWord(w []byte, l string) (float64, bool) {
	if l == "de" || l == "fr" || l == "es" || l == "pl" || l == "cs" {
		switch string(w) {
		case "billion", "billionen", "billones", "billón", "billions":
			return 1e12, true
		}
	}
	switch string(w) {
	case "m", "b":
		return map[byte]float64{'m': 1e6, 'b': 1e9}[w[0]], true
	case "mil":
		return 1e3, l == "es" || l == "pt"
	case "mille":
		return 1e3, l == "fr" || l == "it"
	}
	n, ok := scales.read(w)
	if !ok {
		return 0, false
	}
	return n.value, true
}

// vocabularies by base language.
var vocabularies = map[string]*vocabulary{
	"en": build("and a", `
weak 0 zero nil
weak 1 one single first once
unit 2 two
weak 2 couple both pair
unit 3 three
unit 4 four
unit 5 five
unit 6 six
unit 7 seven
unit 8 eight
unit 9 nine
teen 10 ten
teen 11 eleven
teen 12 twelve
teen 13 thirteen
teen 14 fourteen
teen 15 fifteen
teen 16 sixteen
teen 17 seventeen
teen 18 eighteen
teen 19 nineteen
ten 20 twenty
ten 30 thirty
ten 40 forty fourty
ten 50 fifty
ten 60 sixty
ten 70 seventy
ten 80 eighty
ten 90 ninety
hundred 100 hundred
scale 1000 thousand
scale 1000000 million
scale 1000000000 billion
scale 1000000000000 trillion
teen 12 dozen
weak+ 2 second
unit+ 3 third
unit+ 4 fourth
unit+ 5 fifth
unit+ 6 sixth
unit+ 7 seventh
unit+ 8 eighth
unit+ 9 ninth
teen+ 10 tenth
teen+ 11 eleventh
teen+ 12 twelfth
teen+ 13 thirteenth
teen+ 14 fourteenth
teen+ 15 fifteenth
teen+ 16 sixteenth
teen+ 17 seventeenth
teen+ 18 eighteenth
teen+ 19 nineteenth
ten+ 20 twentieth
ten+ 30 thirtieth
part 0.5 half halves
part 0.25 quarter quarters
part 0.3333333333 thirds
part 0.25 fourths
part 0.2 fifths
part 0.1 tenths
times 2 twice double doubled doubles doubling twofold
times 3 thrice triple tripled threefold
times 4 quadruple quadrupled fourfold
month 1 january jan
month 2 february feb
month 4 april
month 6 june
month 7 july
month 8 august
month 9 september sept
month 10 october oct
month 11 november nov
month 12 december dec
`),
	"ru": build("и с", `
weak 0 ноль нуль ноля нуля
weak 1 один одна одно одного одной одному одним одном одну первый первая первое первого первой первому первым первом первую первые первых
unit 2 два две двух двум двумя
weak 2 оба обе обоих обеих пара пару пары двое двоих
unit 3 три трех трем тремя трое троих
unit 4 четыре четырех четырем четырьмя четверо четверых
unit 5 пять пяти пятью пятеро пятерых
unit 6 шесть шести шестью шестеро шестерых
unit 7 семь семи семью семеро
unit 8 восемь восьми восемью восьмерых
unit 9 девять девяти девятью
teen 10 десять десяти десятью
teen 11 одиннадцат*
teen 12 двенадцат* дюжина дюжину дюжины
teen 13 тринадцат*
teen 14 четырнадцат*
teen 15 пятнадцат*
teen 16 шестнадцат*
teen 17 семнадцат*
teen 18 восемнадцат*
teen 19 девятнадцат*
ten 20 двадцат*
ten 30 тридцат*
ten 40 сорок сорока сороков*
ten 50 пятьдесят пятидесят* пятьюдесятью
ten 60 шестьдесят шестидесят*
ten 70 семьдесят семидесят*
ten 80 восемьдесят восьмидесят*
ten 90 девяносто девяноста девянност*
hundreds 100 сто ста
hundreds 200 двести двухсот двумстам двухсотл*
hundreds 300 триста трехсот тремстам
hundreds 400 четыреста четырехсот
hundreds 500 пятьсот пятисот
hundreds 600 шестьсот шестисот
hundreds 700 семьсот семисот
hundreds 800 восемьсот восьмисот
hundreds 900 девятьсот девятисот
scale 1000 тысяч* тыс
scale 1000000 миллион* млн
scale 1000000000 миллиард* млрд
scale 1000000000000 триллион* трлн
weak+ 2 второй вторая второе второго второму вторым втором вторую вторые вторых
unit+ 3 третий третья третье третьего третьей третьему третьим третьем третью третьих
unit+ 4 четвертый четвертая четвертое четвертого четвертой четвертому четвертом четвертую
unit+ 5 пятый пятая пятое пятого пятой пятому пятом пятую
unit+ 6 шестой шестая шестое шестого шестому шестом шестую
unit+ 7 седьмой седьмая седьмое седьмого седьмому седьмом седьмую
unit+ 8 восьмой восьмая восьмое восьмого восьмому восьмом восьмую
unit+ 9 девятый девятая девятое девятого девятой девятому девятом девятую
teen+ 10 десятый десятая десятое десятого десятой десятому десятом десятую
part 0.5 половин* полчаса полгода полмиллиона
part 0.3333333333 треть трети третью
part 0.25 четверть четверти четвертью
part 1.5 полтора полторы полутора
times 2 вдвое дважды удвоил* удвоен* двукратн* двойн* двойной
times 3 втрое трижды утроил* трехкратн*
times 4 вчетверо четырехкратн*
times 5 впятеро пятикратн*
unit 2 двухмет* двухлетн* двухднев* двухнедел* двухмесячн* двухчасов* двухэтаж*
unit 3 трехлетн* трехднев* трехмесячн* трехнедел* трехмет* трехчасов* трехэтаж*
unit 4 четырехлетн* четырехднев* четырехмесячн*
unit 5 пятилетн* пятиднев* пятимесячн*
unit 6 шестилетн* шестимесячн* шестиднев*
unit 7 семилетн* семиднев* семичасов*
unit 8 восьмилетн* восьмичасов* восьмимесячн*
unit 9 девятилетн* девятимесячн*
teen 10 десятилетн* десятиднев*
month 1 январ*
month 2 феврал*
month 3 марта марте март
month 4 апрел*
month 5 мая мае
month 6 июня июне июнь июнем
month 7 июля июле июль июлем
month 8 августа августе август
month 9 сентябр*
month 10 октябр*
month 11 ноябр*
month 12 декабр*
`),
	"uk": build("і й та з", `
weak 1 один одна одне одного одної одному одним одну перший перша перше першого першої першому першим
unit 2 два дві двох двом двома
weak 2 обидва обидві обох пара пару
unit 3 три трьох трьом трьома троє
unit 4 чотири чотирьох чотирьом четверо
unit 5 п'ять п’ять п'яти п’яти п’ятьох п'ятеро
unit 6 шість шести шістьох
unit 7 сім семи сімох
unit 8 вісім восьми вісьмох
unit 9 дев'ять дев’ять дев'яти дев’яти
teen 10 десять десяти десятьох
teen 11 одинадцят*
teen 12 дванадцят* дюжина
teen 13 тринадцят*
teen 14 чотирнадцят*
teen 15 п'ятнадцят* п’ятнадцят*
teen 16 шістнадцят*
teen 17 сімнадцят*
teen 18 вісімнадцят*
teen 19 дев'ятнадцят* дев’ятнадцят*
ten 20 двадцят*
ten 30 тридцят*
ten 40 сорок сорока
ten 50 п'ятдесят п’ятдесят п'ятдесят* п’ятдесят*
ten 60 шістдесят*
ten 70 сімдесят*
ten 80 вісімдесят*
ten 90 дев'яност* дев’яност*
hundreds 100 сто ста
hundreds 200 двісті двохсот
hundreds 300 триста трьохсот
hundreds 400 чотириста
hundreds 500 п'ятсот п’ятсот п'ятисот
hundreds 600 шістсот
hundreds 700 сімсот
hundreds 800 вісімсот
hundreds 900 дев'ятсот дев’ятсот
scale 1000 тисяч* тис
scale 1000000 мільйон* млн
scale 1000000000 мільярд* млрд
unit+ 3 третій третя третє третього третьої третьому
unit+ 4 четвертий четверта четверте четвертого четвертої
unit+ 5 п'ятий п’ятий п'ятого п’ятого
part 0.5 половин* півроку півгодини
part 0.3333333333 третина третини третину
part 0.25 чверть чверті
times 2 удвічі вдвічі двічі подвоїл*
times 3 утричі втричі тричі
month 1 січня січні січень
month 2 лютого лютому
month 3 березня березні березень
month 4 квітня квітні квітень
month 5 травня травні травень
month 6 червня червні червень
month 7 липня липні липень
month 8 серпня серпні серпень
month 9 вересня вересні вересень
month 10 жовтня жовтні жовтень
month 11 листопада листопаді
month 12 грудня грудні грудень
`),
	"de": build("und", `
weak 1 ein eine einen einer einem eines eins erste ersten erster erstes erstem einmal
unit 2 zwei zweier
weak 2 beide beiden beider paar
unit 3 drei dreier
unit 4 vier
unit 5 fünf
unit 6 sechs
unit 7 sieben
unit 8 acht
unit 9 neun
teen 10 zehn
teen 11 elf
teen 12 zwölf dutzend
teen 13 dreizehn
teen 14 vierzehn
teen 15 fünfzehn
teen 16 sechzehn
teen 17 siebzehn
teen 18 achtzehn
teen 19 neunzehn
ten 20 zwanzig
ten 30 dreißig dreissig
ten 40 vierzig
ten 50 fünfzig
ten 60 sechzig
ten 70 siebzig
ten 80 achtzig
ten 90 neunzig
hundred 100 hundert
scale 1000 tausend
scale 1000000 million millionen mio
scale 1000000000 milliarde milliarden mrd
scale 1000000000000 billion billionen
weak+ 2 zweite zweiten zweiter zweites zweitem
unit+ 3 dritte dritten dritter drittes drittem
unit+ 4 vierte vierten vierter viertes viertem
unit+ 5 fünfte fünften fünfter fünftes
unit+ 6 sechste sechsten sechster sechstes
unit+ 7 siebte siebten siebter siebtes siebente
unit+ 8 achte achten achter achtes
unit+ 9 neunte neunten neunter neuntes
teen+ 10 zehnte zehnten zehnter zehntes
part 0.5 hälfte halb halbe halben halbes halber
part 0.3333333333 drittel
part 0.25 viertel
part 0.2 fünftel
part 1.5 anderthalb eineinhalb
part 2.5 zweieinhalb
times 2 doppelt doppelte doppelten zweimal verdoppelt verdoppelte verdoppeln zweifach
times 3 dreimal dreifach dreifache verdreifacht
times 4 viermal vierfach vervierfacht
month 1 januar jänner jan
month 2 februar feb
month 3 märz
month 4 april
month 6 juni
month 7 juli
month 8 august
month 9 september sept
month 10 oktober okt
month 11 november nov
month 12 dezember dez
`),
	"fr": build("et", `
weak 1 un une premier première premiers premières
unit 2 deux
unit 3 trois
unit 4 quatre
unit 5 cinq
unit 6 six
unit 7 sept
unit 8 huit
weak 9 neuf
teen 10 dix
teen 11 onze
teen 12 douze douzaine
teen 13 treize
teen 14 quatorze
teen 15 quinze quinzaine
teen 16 seize
ten 20 vingt vingts vingtaine
ten 30 trente trentaine
ten 40 quarante quarantaine
ten 50 cinquante cinquantaine
ten 60 soixante soixantaine
hundred 100 cent cents centaine
scale 1000 mille
scale 1000000 million millions
scale 1000000000 milliard milliards
weak+ 2 deuxième second seconde
unit+ 3 troisième
unit+ 4 quatrième
unit+ 5 cinquième
unit+ 6 sixième
unit+ 7 septième
unit+ 8 huitième huitièmes
unit+ 9 neuvième
teen+ 10 dixième
part 0.5 moitié demi demie
part 0.3333333333 tiers
part 0.25 quart quarts
times 2 double doublé deux-fois
times 3 triple triplé
month 1 janvier
month 2 février
month 3 mars
month 4 avril
month 5 mai
month 6 juin
month 7 juillet
month 8 août
month 9 septembre
month 10 octobre
month 11 novembre
month 12 décembre
`),
	"es": build("y", `
weak 1 un una uno primer primero primera primeros primeras
unit 2 dos
weak 2 ambos ambas par
unit 3 tres
unit 4 cuatro
unit 5 cinco
unit 6 seis
unit 7 siete
unit 8 ocho
unit 9 nueve
teen 10 diez
teen 11 once
teen 12 doce docena
teen 13 trece
teen 14 catorce
teen 15 quince
teen 16 dieciséis
teen 17 diecisiete
teen 18 dieciocho
teen 19 diecinueve
ten 20 veinte
ten 21 veintiuno veintiún
ten 22 veintidós
ten 23 veintitrés
ten 24 veinticuatro
ten 25 veinticinco
ten 26 veintiséis
ten 27 veintisiete
ten 28 veintiocho
ten 29 veintinueve
ten 30 treinta
ten 40 cuarenta
ten 50 cincuenta
ten 60 sesenta
ten 70 setenta
ten 80 ochenta
ten 90 noventa
hundreds 100 cien ciento
hundreds 200 doscientos doscientas
hundreds 300 trescientos trescientas
hundreds 400 cuatrocientos cuatrocientas
hundreds 500 quinientos quinientas
hundreds 600 seiscientos seiscientas
hundreds 700 setecientos setecientas
hundreds 800 ochocientos ochocientas
hundreds 900 novecientos novecientas
scale 1000 mil miles
scale 1000000 millón millones
scale 1000000000000 billón billones
weak+ 2 segundo segunda
unit+ 3 tercer tercero tercera
weak+ 4 cuarto cuarta
unit+ 5 quinto quinta
unit+ 6 sexto sexta
unit+ 7 séptimo séptima
unit+ 8 octavo octava
unit+ 9 noveno novena
teen+ 10 décimo décima
part 0.5 mitad medio media
part 0.3333333333 tercio tercios
times 2 doble dobles duplicó duplicado duplicar
times 3 triple triplicó triplicado
month 1 enero
month 2 febrero
month 3 marzo
month 4 abril
month 5 mayo
month 6 junio
month 7 julio
month 8 agosto
month 9 septiembre setiembre
month 10 octubre
month 11 noviembre
month 12 diciembre
`),
	"it": build("e", `
weak 1 un uno una primo prima primi prime
unit 2 due
weak 2 entrambi entrambe
unit 3 tre tré
unit 4 quattro
unit 5 cinque
weak 6 sei
unit 7 sette
unit 8 otto
unit 9 nove
teen 10 dieci decina
teen 11 undici
teen 12 dodici dozzina
teen 13 tredici
teen 14 quattordici
teen 15 quindici
teen 16 sedici
teen 17 diciassette
teen 18 diciotto
teen 19 diciannove
ten 20 venti
ten 30 trenta
ten 40 quaranta
ten 50 cinquanta
ten 60 sessanta
ten 70 settanta
ten 80 ottanta
ten 90 novanta
hundred 100 cento
hundreds 200 duecento
hundreds 300 trecento
hundreds 500 cinquecento
scale 1000 mille mila
scale 1000000 milione milioni
scale 1000000000 miliardo miliardi
weak+ 2 secondo seconda
unit+ 3 terzo terza
unit+ 4 quarto quarta
unit+ 5 quinto quinta
part 0.5 metà mezzo mezza
part 0.3333333333 terzi
times 2 doppio raddoppiato
times 3 triplo triplicato
month 1 gennaio
month 2 febbraio
month 3 marzo
month 4 aprile
month 5 maggio
month 6 giugno
month 7 luglio
month 8 agosto
month 9 settembre
month 10 ottobre
month 11 novembre
month 12 dicembre
`),
	"pt": build("e", `
weak 1 um uma primeiro primeira primeiros primeiras
unit 2 dois duas
weak 2 ambos ambas par
unit 3 três
unit 4 quatro
unit 5 cinco
unit 6 seis
unit 7 sete
unit 8 oito
unit 9 nove
teen 10 dez
teen 11 onze
teen 12 doze dúzia
teen 13 treze
teen 14 catorze quatorze
teen 15 quinze
teen 16 dezesseis dezasseis
teen 17 dezessete dezassete
teen 18 dezoito
teen 19 dezenove dezanove
ten 20 vinte
ten 30 trinta
ten 40 quarenta
ten 50 cinquenta
ten 60 sessenta
ten 70 setenta
ten 80 oitenta
ten 90 noventa
hundreds 100 cem cento
hundreds 200 duzentos duzentas
hundreds 300 trezentos trezentas
hundreds 400 quatrocentos quatrocentas
hundreds 500 quinhentos quinhentas
scale 1000 mil
scale 1000000 milhão milhões
scale 1000000000 bilhão bilhões
weak+ 2 segundo segunda
unit+ 3 terceiro terceira
unit+ 4 quarto quarta
unit+ 5 quinto quinta
part 0.5 metade meio meia
part 0.3333333333 terço terços
times 2 dobro dobrou
times 3 triplo triplicou
month 1 janeiro
month 2 fevereiro
month 3 março
month 4 abril
month 5 maio
month 6 junho
month 7 julho
month 8 agosto
month 9 setembro
month 10 outubro
month 11 novembro
month 12 dezembro
`),
	"pl": build("i", `
weak 1 jeden jedna jedno jednego jednej jednym jedną pierwszy pierwsza pierwsze pierwszego pierwszej pierwszym
unit 2 dwa dwie dwóch dwu dwoma dwaj dwoje
weak 2 oba obie obaj obu para parę
unit 3 trzy trzech trzem trzema trzej troje
unit 4 cztery czterech czterem czterema czterej
unit 5 pięć pięciu
unit 6 sześć sześciu
unit 7 siedem siedmiu
unit 8 osiem ośmiu
unit 9 dziewięć dziewięciu
teen 10 dziesięć dziesięciu
teen 11 jedenaście jedenastu
teen 12 dwanaście dwunastu tuzin
teen 13 trzynaście trzynastu
teen 14 czternaście czternastu
teen 15 piętnaście piętnastu
teen 16 szesnaście szesnastu
teen 17 siedemnaście siedemnastu
teen 18 osiemnaście osiemnastu
teen 19 dziewiętnaście dziewiętnastu
ten 20 dwadzieścia dwudziestu
ten 30 trzydzieści trzydziestu
ten 40 czterdzieści czterdziestu
ten 50 pięćdziesiąt pięćdziesięciu
ten 60 sześćdziesiąt sześćdziesięciu
ten 70 siedemdziesiąt siedemdziesięciu
ten 80 osiemdziesiąt osiemdziesięciu
ten 90 dziewięćdziesiąt dziewięćdziesięciu
hundreds 100 sto stu
hundreds 200 dwieście dwustu
hundreds 300 trzysta trzystu
hundreds 400 czterysta czterystu
hundreds 500 pięćset pięciuset
hundreds 600 sześćset
hundreds 700 siedemset
hundreds 800 osiemset
hundreds 900 dziewięćset
scale 1000 tysiąc tysiące tysięcy tys
scale 1000000 milion miliony milionów mln
scale 1000000000 miliard miliardy miliardów mld
weak+ 2 drugi druga drugie drugiego drugiej drugim
unit+ 3 trzeci trzecia trzecie trzeciego trzeciej trzecim
unit+ 4 czwarty czwarta czwarte czwartego czwartej czwartym
unit+ 5 piąty piąta piąte piątego piątej piątym
part 0.5 połowa połowy połowę pół
part 1.5 półtora
times 2 dwukrotnie dwa-razy podwoił*
times 3 trzykrotnie potroił*
month 1 stycznia styczniu styczeń
month 2 lutego lutym luty
month 3 marca marcu marzec
month 4 kwietnia kwietniu kwiecień
month 5 maja maju
month 6 czerwca czerwcu czerwiec
month 7 lipca lipcu lipiec
month 8 sierpnia sierpniu sierpień
month 9 września wrześniu wrzesień
month 10 października październiku październik
month 11 listopada listopadzie listopad
month 12 grudnia grudniu grudzień
`),
	"ar": build("و", `
weak 1 واحد واحدة أول الأول الأولى
unit 2 اثنان اثنين اثنتين
unit 3 ثلاث ثلاثة
unit 4 أربع أربعة
unit 5 خمس خمسة
unit 6 ست ستة
unit 7 سبع سبعة
unit 8 ثمان ثماني ثمانية
unit 9 تسع تسعة
teen 10 عشر عشرة
ten 20 عشرون عشرين
ten 30 ثلاثون ثلاثين
ten 40 أربعون أربعين
ten 50 خمسون خمسين
ten 60 ستون ستين
ten 70 سبعون سبعين
ten 80 ثمانون ثمانين
ten 90 تسعون تسعين
hundreds 100 مئة مائة
hundreds 200 مئتان مئتين مائتين
scale 1000 ألف آلاف
scale 1000000 مليون ملايين
scale 1000000000 مليار مليارات
part 0.5 نصف
part 0.3333333333 ثلث
part 0.25 ربع
month 1 يناير
month 2 فبراير
month 3 مارس
month 4 أبريل
month 5 مايو
month 6 يونيو
month 7 يوليو
month 8 أغسطس
month 9 سبتمبر
month 10 أكتوبر
month 11 نوفمبر
month 12 ديسمبر
`),
	"cs": build("a", `
weak 1 jeden jedna jedno první prvního
unit 2 dva dvě dvou dvěma
unit 3 tři tří třem třemi
unit 4 čtyři čtyř čtyřem
unit 5 pět pěti
unit 6 šest šesti
unit 7 sedm sedmi
unit 8 osm osmi
unit 9 devět devíti
teen 10 deset deseti
scale 1000 tisíc tisíce
scale 1000000 milion miliony milionů
scale 1000000000 miliarda miliardy miliard
part 0.5 polovina polovinu poloviny
month 1 ledna lednu leden
month 2 února únoru únor
month 3 března březnu březen
month 4 dubna dubnu duben
month 5 května květnu květen
month 6 června červnu červen
month 7 července červenci červenec
month 8 srpna srpnu srpen
month 9 září
month 10 října říjnu říjen
month 11 listopadu listopad
month 12 prosince prosinci prosinec
`),
}
