package quantity

import (
	"strings"
	"sync"
	"unicode/utf8"
)

// Money is a set of currencies: a name may be one of several.
type Money uint64

// The currencies that are told apart by their names; dollars of all countries, and crowns, are one.
const (
	dollarUS Money = 1 << iota
	dollarCA
	dollarAU
	dollarNZ
	dollarHK
	dollarSG
	dollarTW
	dollarElse
	cent // of any
	euro
	yuan
	rouble
	pound
	yen
	won
	franc
	crown
	peso
	rupee
	real_ // of Brazil
	lira
	rial
	dinar
	dirham
	rand
	shekel
	hryvnia
	zloty
	forint
	leu
	tenge
	baht
	dong
	ringgit
	mark
	birr
	naira
	shilling
	taka
	lev
	lari
	dram
	manat
	som
	sum
	tugrik
	kyat
	riel
	bolivar
	cedi
	sol

	dollar = dollarUS | dollarCA | dollarAU | dollarNZ | dollarHK | dollarSG | dollarTW | dollarElse
)

// moneyNames are the names of currencies in lower case; an ending * as in numerals.
const moneyNames = `
dollar dollar dollars usd доллар* долар* dólar dólares dollari dollaro dolar* 달러* دولار* ドル
us usd 美元 美金
ca cad 加元 加拿大元 加币
au aud 澳元 澳大利亚元 澳洲元 澳币
nz nzd 纽元 紐元 新西兰元 新西蘭元 紐西蘭元
hk hkd 港元 港币 港幣
sg sgd 新元 新加坡元 坡币
tw twd 台币 台幣 新台币 新台幣 新臺幣 臺幣
cent cent cents цент цента центов центы céntimo* centime centimes centavo* cêntimo* centesimi rappen pfennig pence копейка копейки копеек копейку 美分 欧分 歐分 便士 戈比 セント
euro euro euros eur евро євро 유로* يورو ユーロ 欧元 歐元
yuan yuan yuans yuanes renminbi rmb cny юан* 위안* يوان 元 人民币 人民幣 块钱 塊錢
rouble rouble* ruble* rubel* rublo* rubli rubla rub руб рублей рубля рубль рублях рублям рублю рублём рублем рублями карбованц* 루블* روبل ルーブル 卢布 盧布 俄罗斯卢布 白俄罗斯卢布
pound pound pounds gbp pfund libra libras livre livres sterlin* фунт* funt* 파운드* جنيه* ポンド 英镑 英鎊 镑 鎊
yen yen yens jpy иен* йен* єн* jeny jenów 엔 円 日元 日圆 日圓
won won вон вона 원 원을 원의 원이 원에 ウォン 韩元 韓元 韩圆
franc franc* franken чф chf франк* franco franchi フラン 法郎 瑞郎 瑞士法郎
crown krone kroner kronor kronen krona kronur koruna korun koruny крон крона кроны крону coronas corone couronne* クローネ 克朗 挪威克朗 瑞典克朗 丹麦克朗 丹麥克朗 捷克克朗 冰岛克朗
peso peso* песо ペソ 比索 墨西哥比索 阿根廷比索 智利比索 哥伦比亚比索 菲律宾比索
rupee rupee* rupi* roupie* рупи* ルピー 卢比 盧比 印尼盾 印度卢比 巴基斯坦卢比 斯里兰卡卢比 尼泊尔卢比
real reais 雷亚尔
lira lira lire liras лир лира лиры лиру リラ 里拉 土耳其里拉
rial rial* riyal* риал* реал* 里亚尔 伊朗里亚尔 沙特里亚尔
dinar dinar* динар* 第纳尔 科威特第纳尔 伊拉克第纳尔
dirham dirham* дирхам* 迪拉姆 阿联酋迪拉姆
rand rands рэнд* ранд* 兰特 南非兰特
shekel shekel* schekel* шекел* шекелей 谢克尔 新谢克尔 以色列新谢克尔
hryvnia hryvni* hrywn* griwna hrivnia* гривн* гривен* грн uah 格里夫纳 乌克兰格里夫纳
zloty zloty* zł złoty* złotych злот* 兹罗提 波兰兹罗提
forint forint* форинт* 福林 匈牙利福林
leu lei leu лей леев леи 列伊
tenge tenge тенге 坚戈 哈萨克斯坦坚戈
baht baht бат батов бата 泰铢
dong dong донг* đồng 越南盾
ringgit ringgit ринггит* 令吉 林吉特 马来西亚林吉特
mark mark marks marken марок марк 马克
birr birr быр быра быров бырр* 比尔 埃塞俄比亚比尔
naira naira naïra найр* 奈拉
shilling shilling* schilling* шиллинг* chelín* chelines 先令 肯尼亚先令
taka taka така 塔卡
lev leva лев левов лева 列弗
lari lari лари 拉里
dram drams драм драмов драма 德拉姆
manat manat* манат* 马纳特
som soms сом сомов сома 索姆
sum сумов сума 苏姆
tugrik tugrik* тугрик* 图格里克
kyat kyat* кьят* 缅元 缅币
riel riel* риэл* 瑞尔
bolivar bolívar* bolivar* боливар* 玻利瓦尔
cedi cedi* седи 塞地
sol soles солей 索尔
`

// moneyOf are the currencies by name.
var moneyOf = map[string]Money{"dollar": dollar, "us": dollarUS, "ca": dollarCA, "au": dollarAU, "nz": dollarNZ, "hk": dollarHK, "sg": dollarSG, "tw": dollarTW, "cent": cent, "euro": euro, "yuan": yuan, "rouble": rouble, "pound": pound, "yen": yen, "won": won, "franc": franc, "crown": crown, "peso": peso,
	"rupee": rupee, "real": real_, "lira": lira | pound, "rial": rial, "dinar": dinar, "dirham": dirham, "rand": rand, "shekel": shekel, "hryvnia": hryvnia, "zloty": zloty,
	"forint": forint, "leu": leu, "tenge": tenge, "baht": baht, "dong": dong, "ringgit": ringgit, "mark": mark,
	"birr": birr, "naira": naira, "shilling": shilling, "taka": taka, "lev": lev, "lari": lari, "dram": dram, "manat": manat, "som": som, "sum": sum, "tugrik": tugrik, "kyat": kyat, "riel": riel, "bolivar": bolivar, "cedi": cedi, "sol": sol}

// moneyName is a name of a currency, or its beginning.
type moneyName struct {
	name  string
	stem  bool
	money Money
}

// moneyCalls give the names by their first bytes, and those of scripts without spaces by their first character.
var moneyCalls = sync.OnceValues(func() (heads map[[4]byte][]moneyName, wide map[rune][]moneyName) {
	heads, wide = map[[4]byte][]moneyName{}, map[rune][]moneyName{}
	for line := range strings.Lines(moneyNames) {
		f := strings.Fields(line)
		for i := 1; i < len(f); i++ {
			name, stem := strings.CutSuffix(f[i], "*")
			n := moneyName{name, stem, moneyOf[f[0]]}
			if c := first(name); c >= wideStart && c < 0xAC00 {
				wide[c] = append(wide[c], n)
			} else {
				k := headOf(name)
				heads[k] = append(heads[k], n)
			}
		}
	}
	return heads, wide
})

// headOf are the first bytes of a word, fewer for a shorter one.
func headOf[T string | []byte](w T) (k [4]byte) {
	copy(k[:], w)
	return k
}

// moneySigns stand before an amount or behind it. Dollars are of many countries, and elsewhere of another name.
var moneySigns = []moneyName{{"R$", false, real_}, {"$", false, dollar | peso}, {"€", false, euro}, {"£", false, pound}, {"¥", false, yen | yuan}, {"￥", false, yen | yuan}, {"₽", false, rouble},
	{"₴", false, hryvnia}, {"₩", false, won}, {"₹", false, rupee}, {"₺", false, lira | pound}, {"₪", false, shekel}, {"₸", false, tenge}, {"₫", false, dong}, {"฿", false, baht}}

// money is the currency of an amount, with the bytes of it and its name; 0 where none is named.
func (r *Reader) money(q *Quantity) (m Money, start, end int) {
	start, end = q.Start, q.End
	if q.Kind == Measure && q.Unit.Dimension == Mass && q.Unit.Factor == poundMass {
		return pound, start, end
	}
	if q.Kind != Number || q.span > 0 {
		return 0, start, end
	}
	if m, n := r.moneyBefore(q.Start); m > 0 {
		return m, start - n, end
	}
	m, end = r.moneyAfter(q)
	return m, start, end
}

const poundMass = .45359237

// moneyBefore is the currency whose sign or name an amount at a byte stands behind, and its bytes with the blank.
func (r *Reader) moneyBefore(at int) (Money, int) {
	s := r.before(at, 16)
	t := strings.TrimRight(s, " \u00A0")
	for i := range moneySigns {
		if t == "" || !signEnds[t[len(t)-1]] {
			break
		}
		sign := &moneySigns[i]
		rest, ok := strings.CutSuffix(t, sign.name)
		if !ok {
			continue
		}
		if sign.name == "$" && rest != "" && endsInCapital(rest) {
			m, n := dollarMarked(rest)
			return m, len(s) - len(rest) + n
		}
		return sign.money, len(s) - len(rest)
	}
	if r.wide && (strings.HasSuffix(t, "币") || strings.HasSuffix(t, "幣")) {
		if strings.HasSuffix(t, "人民币") || strings.HasSuffix(t, "人民幣") {
			return yuan, len("人民币") + len(s) - len(t)
		}
		return ^Money(0), 0
	}
	from := len(t)
	for from > 0 && t[from-1] >= 'A' && t[from-1] <= 'Z' {
		from--
	}
	if len(t)-from != 3 || len(t) == len(s) && len(s) > 0 && s[len(s)-1] != t[len(t)-1] {
		return 0, 0
	}
	return moneyCalled(t[from:]), len(s) - from
}

// dollarMarks are the capitals before the sign of dollars.
var dollarMarks = []struct {
	mark  string
	money Money
}{{"NZ", dollarNZ}, {"HK", dollarHK | yuan}, {"NT", dollarTW | yuan}, {"US", dollarUS}, {"AU", dollarAU}, {"CA", dollarCA}, {"A", dollarAU}, {"C", dollarCA}, {"S", dollarSG | yuan}}

// dollarMarked is the currency of a sign of dollars behind capitals, NZ$ or MX$, and the bytes of these.
func dollarMarked(before string) (Money, int) {
	for _, d := range dollarMarks {
		if rest, ok := strings.CutSuffix(before, d.mark); ok && (rest == "" || !endsInCapital(rest)) {
			return d.money, len(d.mark)
		}
	}
	return dollar | peso | yuan | real_, 0
}

// signBegins and signEnds are the first and the last bytes of the signs of money.
var signBegins, signEnds = func() (first, last [256]bool) {
	for _, sign := range moneySigns {
		first[sign.name[0]], last[sign.name[len(sign.name)-1]] = true, true
	}
	return first, last
}()

// endsInCapital reports whether a text ends with a capital of ASCII.
func endsInCapital(s string) bool { return s[len(s)-1] >= 'A' && s[len(s)-1] <= 'Z' }

// mostWordsBefore is how many words may stand between an amount and its currency: Canadian dollars, de pesos mexicanos.
const mostWordsBefore = 2

// moneyAfter is the currency that is named behind an amount, and where its name ends.
func (r *Reader) moneyAfter(q *Quantity) (Money, int) {
	at := q.End
	if r.wide {
		at += spaces(r.text[at:])
		if at < len(r.text) {
			at += more(r.text[at:])
		}
		if m, n := moneyWide(r.text[at:]); n > 0 {
			return r.ofChina(m), at + n
		}
	}
	qualified := false
	for k := 0; k <= mostWordsBefore; {
		at += spaces(r.text[at:])
		rest := r.text[at:]
		if strings.HasPrefix(rest, "-") {
			rest, at = rest[1:], at+1
		}
		n := letters(rest, 0)
		if n == 0 {
			for i := range moneySigns {
				if rest == "" || !signBegins[rest[0]] {
					break
				}
				if strings.HasPrefix(rest, moneySigns[i].name) {
					return moneySigns[i].money, at + len(moneySigns[i].name)
				}
			}
			return 0, at
		}
		if m := moneyCalled(rest[:n]); m > 0 {
			if m == dollar {
				m = r.dollarOf(q.End, at, at+n, qualified)
			}
			return m, at + n
		}
		at += n
		switch {
		case n <= 3 || n < 8 && rest[0] >= utf8.RuneSelf: // 85 за доллар
			if at < len(r.text) && r.text[at] == '.' || strings.HasPrefix(r.text[at:], "'") {
				at++
			} else if strings.HasPrefix(r.text[at:], "’") {
				at += len("’")
			}
			if !linksMoney[rest[:n]] {
				return 0, at
			}
		case ratedAgainst[rest[:n]], q.scaled == 1 && q.Values[0] < 2100 && q.Values[0] > 1000 && q.Form == Digits: // a year
			return 0, at
		default:
			qualified = true
			k++
		}
	}
	return 0, at
}

// dollarLands are beginnings of the words that tell dollars of one country.
var dollarLands = []struct {
	word  string
	money Money
}{{"canad", dollarCA}, {"kanad", dollarCA}, {"канад", dollarCA}, {"austral", dollarAU}, {"австрал", dollarAU}, {"neusee", dollarNZ}, {"neozel", dollarNZ}, {"новозел", dollarNZ}, {"new zea", dollarNZ}, {"néo-z", dollarNZ},
	{"hong", dollarHK | yuan}, {"гонк", dollarHK | yuan}, {"singap", dollarSG | yuan}, {"сингап", dollarSG | yuan}, {"taiwan", dollarTW | yuan}, {"тайван", dollarTW | yuan}, {"us", dollarUS}, {"u.s", dollarUS}, {"americ", dollarUS}, {"америк", dollarUS}, {"estadoun", dollarUS}}

// dollarOf is the country's money of the word for dollars from one byte to another, behind a number that ends before it.
func (r *Reader) dollarOf(number, from, to int, qualified bool) Money {
	var buf [96]byte
	between := strings.TrimLeft(r.text[number:from], "  -")
	words := string(lower(buf[:0], between[:min(len(between), 48)]))
	for _, d := range dollarLands {
		if at := strings.Index(words, d.word); at == 0 || at > 0 && words[at-1] == ' ' {
			return d.money
		}
	}
	switch rest := r.after(to, 24); {
	case strings.HasPrefix(rest, " США"), strings.HasPrefix(rest, " estadoun"), strings.HasPrefix(rest, " améric"), strings.HasPrefix(rest, " americ"):
		return dollarUS
	case qualified:
		return dollar | yuan // of Taiwan
	}
	if rest := r.after(to, 24); strings.HasPrefix(rest, " canad") {
		return dollarCA
	}
	return dollar
}

// linksMoney are the short words between an amount and its currency.
var linksMoney = map[string]bool{"de": true, "d": true, "di": true, "US": true, "U": true, "S": true, "тыс": true, "млн": true, "Mio": true, "Mrd": true}

// ratedAgainst stand between the price of a currency and its name.
var ratedAgainst = map[string]bool{"against": true, "versus": true, "против": true, "gegen": true, "contra": true, "contre": true}

// moneyCalled is the currency of a word.
func moneyCalled(word string) Money {
	if len(word) > 40 {
		return 0
	}
	var buf [64]byte
	w := lower(buf[:0], word)
	heads, _ := moneyCalls()
	for _, n := range heads[headOf(w)] {
		if string(w) == n.name || n.stem && strings.HasPrefix(string(w), n.name) {
			return n.money
		}
	}
	return 0
}

// moneyWide is the currency whose name a text without spaces begins with, and its bytes.
func moneyWide(s string) (Money, int) {
	c, _ := utf8.DecodeRuneInString(s)
	_, wide := moneyCalls()
	for _, n := range wide[c] {
		if strings.HasPrefix(s, n.name) {
			return n.money, len(n.name)
		}
	}
	return 0, 0
}

// ofChina makes yuan what any country's may be where the text says so: in Taiwan, in Hong Kong, or where dollars are spoken of.
func (r *Reader) ofChina(m Money) Money {
	if m == yuan && containsAny(r.text, "美元", "美金", "港元", "港币", "港幣", "台币", "台幣", "加元", "澳元", "新元", "日元", "欧元", "歐元", "韩元", "韓元", "台湾", "台灣", "台北", "香港", "新加坡", "澳门", "澳門", "臺") {
		return ^Money(0)
	}
	return m
}
