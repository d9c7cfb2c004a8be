package quantity

import (
	"cmp"
	"math"
	"slices"
	"strings"
	"sync"
	"unicode/utf8"
)

// Dimension is what a unit measures.
type Dimension uint8

// The dimensions.
const (
	None Dimension = iota
	Length
	Area
	Volume
	Mass
	Temperature
	Duration
	Percent
	Power
	Energy
)

// System is the system of measures that a unit belongs to: between two systems is converted for readers elsewhere.
type System uint8

// The systems.
const (
	Metric System = iota
	Imperial
	Chinese
	Japanese
	Russian
	Nautical
)

// Unit is a unit of measure, by its size in the dimension's own unit (metre, square metre, litre, kilogram, degree
// Celsius, second, watt, joule; a speed is the length it covers in an hour). A barrel is the mass of its oil.
type Unit struct {
	Dimension Dimension
	System    System
	Vague     bool // degrees of a scale that is not said
	PerSecond bool // a speed by the second
	Kilo      bool // キロ: kilometre or kilogram
	Factor    float64
	Offset    float64 // of degrees Fahrenheit
	Slack     float64 // how far the unit's own size varies, as a logarithm: a pint here and there
}

func (u Unit) si(v float64) float64 { return (v - u.Offset) * u.Factor }

// same reports whether two units are one.
func (u Unit) same(o Unit) bool {
	return u.Dimension == o.Dimension && u.Vague == o.Vague && (u.Factor == o.Factor || math.Abs(u.Factor/o.Factor-1) < .02) && u.Offset == o.Offset
}

const mile, seaMile = 1609.344, 1852 // metres

// unitTable holds units by the words that name them, in lower case; an ending * as in numerals, a mark "ja:" before words of one language,
// "!" and a system before those that are not metric, "~" and its variation behind a size.
const unitTable = `
length 1 metre metres meter meters metern m м метр* métre* mètre* mètres metro* metri metrów pl:metr pl:metry 米 公尺 メートル 미터* متر مترا أمتار
length 1000 kilometre* kilometer* kilomet* km kmh kph км километр* кілометр* kilómetro* kilomètre* quilômetro* quilómetro* chilometri chilometro 公里 千米 キロメートル 킬로미터* كيلومتر كيلومترا كم
length 0.01 centimet* zentimet* cm см сантиметр* centímetro* centimètre* centimetri centymetr* 厘米 公分 センチ 센티* سنتيمتر
length 0.001 millimet* mm мм миллиметр* міліметр* milímetro* millimètre* 毫米 ミリ 밀리미터*
length 1609.344 !imperial mile miles mi mph миля мили миль милям милях милю милі meile meilen milla millas mille milles miglia miglio milha milhas pl:mila pl:mile pl:mil 英里 英哩 哩 マイル 마일* ميل أميال ميلا
length 0.3048 !imperial foot feet ft фут* fuß fuss pie pies pied pieds piedi piede pés pé stóp stopy 英尺 呎 フィート 피트* قدم قدما أقدام
length 0.0254 !imperial inch inches дюйм* zoll pulgada* pouce* pollici pollice polegada* cali cale 英寸 吋 インチ 인치* بوصة بوصات
length 0.9144 !imperial yard yards ярд* yarda* iarda iarde jarda* jardów jardy 码 碼 ヤード 야드* ياردة
length 1852 !nautical seemeile* knot knots knoten узла узлов узлам вузлів nœuds nudos nodi nós węzłów 海里 海浬 浬 ノット カイリ 해리* 노트 عقدة
length 500 !chinese zh:里 zh:里路 华里 華里 市里
length 3927 !japanese ja:里
length 0.33333 !chinese 尺 市尺
length 0.033333 !chinese zh:寸
length 3.3333 !chinese zh:丈
length 1066.8 !russian верста версты верст версту верстах верстам werst verst versts 俄里
length 2.1336 !russian сажен* сажн*
length 0.7112 !russian аршин*
mass 1 kilogram* kilo kilos kg кг кило килограмм* кілограм* kilogramm* kilogramo* kilogramme* quilograma* quilo quilos chilo chili chilogramm* 公斤 千克 キログラム 킬로그램* كيلوغرام كيلوغراما كغم كجم
mass 0.001 gram grams gramme* грамм* грам* gramm gramo* grama gramas gramów grammi 克 グラム 그램* غرام غراما
mass 1000~0.1 t т tonne tonnes ton tons tonelada* тонн* tonnen tonnellat* ton tony 吨 公吨 噸 公噸 トン 톤 톤의 톤을 톤이 톤에 톤짜리 طن طنا أطنان
mass 0.45359237 !imperial pound pounds lb lbs фунт* pfund libra* livre* libbre libbra funtów funty 磅 ポンド 파운드* رطل رطلا
mass 0.0283495 !imperial ounce ounces oz унци* унці* unze* onza* once onces onça* oncia once uncji uncje 盎司 安士 オンス 온스* أونصة
mass 6.35029 !imperial stone 英石 стоун* стоунов
mass 0.5 !chinese zh:斤 市斤 jin catty catties цзинь цзиней
mass 0.05 !chinese zh:两 zh:兩
mass 50 !chinese zh:市担
mass 50 de:zentner
mass 100 ц центнер* doppelzentner centner* quintal quintals quintales quintaux quintali kwintal* 公担
mass 3.75 !japanese 貫
mass 16.3805 !russian пуд пуда пуду пуды пудов пудам pood poods pud 普特
mass 136.4~0.12 !imperial barrel barrels bbl баррел* барел* barril barriles barris baril barils barile barili baryłek baryłki 桶 バレル 배럴* برميل برميلا
volume 1 litre* liter* litern литр* літр* litro* litri litrów litry 升 公升 リットル 리터* لتر لترا
volume 0.001 milliliter* millilitre* ml мл миллилитр* мілілітр* millilitri mililitro* mililitr* 毫升 ミリリットル 밀리리터*
volume 100 hektolit* hectolit* гектолітр* гектолитр* hl 百升
volume 0.01 centilit* zentilit*
volume 3.785411784~0.183 !imperial gallon gallons галлон* галон* gallonen galón galones galões galão galonów galony galloni 加仑 加侖 ガロン 갤런* غالون
volume 0.473176~0.183 !imperial pint pints пинт* пінт* pinte pintes pinta pintas 品脱 品脫 パイント 파인트*
volume 0.946353~0.183 !imperial quart quarts 夸脱 夸脫
volume 1.80391 !japanese ja:升 ja:升瓶
volume 0.180391 !japanese ja:合
volume 18.0391 !japanese ja:斗
volume 1000 кубометр*
volume 1000000000000 bcm
area 1 平米 ㎡
area 10000 hectare* hektar* гектар* hectárea* ha га ettari ettaro 公顷 公頃 ヘクタール 헥타르* هكتار هكتارا
area 100 сотка сотки сотку соток сотках ares 公亩 公畝 アール
area 4046.8564224 !imperial acre acres акр* acro acri akrów akry 英亩 英畝 エーカー 에이커* فدان فدانا
area 666.6667 !chinese 亩 畝 市亩 mu му
area 66666.67 !chinese zh:顷
area 3.305785 !japanese 坪 tsubo pyeong 평 평의 평짜리 평형 평에 평을 평이
area 1.62 !japanese 畳
area 10925.4 !russian десятин*
temperature 1 °c celsius
duration 1 second seconds sec sek сек sekunde* секунд* segundo* seconde* 秒
duration 60 minute minutes min мин хв minuten minut* минут* хвилин* minuto* minuti 分钟 分鐘
duration 3600 hour hours h hr hrs ч uk:год stunde* час часа часов часам часах годин* hora* heure* ore godzin* 小时 小時 時間 시간
duration 86400 day days tag tage tagen tages сутки суток сутках сутками доба доби добу добою діб добах добам день дня дней дні днів día* dia dias jour* giorni dni 天 日間
duration 604800 week weeks fortnight woche* недел* тижн* semana* semaine* settiman* tygodni* 周 週 星期 週間
duration 2629800 month months monat* месяц* місяц* mes meses mois mesi miesi* 个月 個月 ヶ月 か月 개월
duration 7889400 квартал* quartal* trimestr* kwartał* 季度 个季度 個季度 四半期 분기
duration 31557600 year years jahr* год года лет рік років año* anno anni ans fr:an lat lata 年
power 1 watt* ватт* ват вати ватів ватт вт w vatio* wat waty watów واط 瓦 瓦特 ワット 와트*
power 1000 kilowatt* киловатт* кіловат* квт kw kilovatio* quilowatt* kilowat* كيلوواط 千瓦 キロワット 킬로와트*
power 1000000 megawatt* mégawatt* мегаватт* мегават* мвт mw megavatio* megawat* ميغاواط ميجاواط 兆瓦 メガワット 메가와트*
power 1000000000 gigawatt* гигаватт* гігават* гвт gw gigavatio* gigawat* غيغاواط جيجاواط 吉瓦 ギガワット 기가와트*
power 1000000000000 terawatt* térawatt* тераватт* терават* твт tw teravatio* terawat* تيراواط 太瓦 テラワット 테라와트*
power 735.5~0.014 !imperial horsepower hp лошадин* кінськ* de:ps fr:ch es:cv it:cv pt:cv 马力 馬力 마력*
energy 3600 wh wattstunde* wattheure* wattor* vatihora* 瓦时 瓦時 ワット時
energy 3600000 kwh квтч kilowattstunde* kilowattheure* kilowattor* kilowatogodzin* kilovatihora* 千瓦时 千瓦時 千瓦小时 千瓦小時 度电 度電 キロワット時 킬로와트시*
energy 3600000000 mwh мвтч megawattstunde* mégawattheure* megawattheure* megawattor* megawatogodzin* 兆瓦时 兆瓦時 メガワット時 메가와트시*
energy 3600000000000 gwh гвтч gigawattstunde* gigawattheure* gigawattor* gigawatogodzin* 吉瓦时 吉瓦時 ギガワット時 기가와트시*
energy 3600000000000000 twh твтч terawattstunde* térawattheure* terawattheure* terawattor* terawatogodzin* 太瓦时 太瓦時 テラワット時 테라와트시*
percent 1 percent percents % prozent процент* відсот* procent* porcentaje pct
`

// unitNames is unitTable ready for use.
type unitNames struct {
	whole, stems map[string]Unit
	heads        map[[4]byte]bool      // the first bytes of the stems
	begins       Beginnings            // of the names, and of compoundShape
	wide         map[string]*wideTable // units of scripts without spaces by base language, "" for others
	wideStarts   *wideSet              // what these begin with
}

var units = sync.OnceValue(func() *unitNames {
	n := readUnits(unitTable)
	var chars []rune
	for w := range n.whole {
		if _, name, ok := strings.Cut(w, ":"); ok {
			w = name
		}
		n.begins.note(w)
		chars = append(chars, first(w))
	}
	for w := range n.stems {
		n.begins.note(w)
		n.heads[[4]byte([]byte(w))] = true
	}
	n.begins.note("quadrat")
	n.begins.note("kubik")
	n.wide = map[string]*wideTable{"zh": n.buildWide("zh"), "ja": n.buildWide("ja"), "": n.buildWide("")}
	n.wideStarts = wideSetOf(string(chars))
	return n
})

// unitNamed is the unit that has a name in the table.
func unitNamed(name string) Unit { return units().whole[name] }

func readUnits(table string) *unitNames {
	dims := map[string]Dimension{"length": Length, "area": Area, "volume": Volume, "mass": Mass, "temperature": Temperature, "duration": Duration, "percent": Percent, "power": Power, "energy": Energy}
	systems := map[string]System{"!imperial": Imperial, "!chinese": Chinese, "!japanese": Japanese, "!russian": Russian, "!nautical": Nautical}
	n := &unitNames{whole: map[string]Unit{}, stems: map[string]Unit{}, heads: map[[4]byte]bool{}}
	for line := range strings.Lines(table) {
		f := strings.Fields(line)
		if len(f) < 3 {
			continue
		}
		size, slack, _ := strings.Cut(f[1], "~")
		u := Unit{Dimension: dims[f[0]], Factor: parseTable(size), Slack: parseTable(slack)}
		names := f[2:]
		if s, ok := systems[names[0]]; ok {
			u.System, names = s, names[1:]
		}
		for _, w := range names {
			if stem, ok := strings.CutSuffix(w, "*"); ok {
				n.stems[stem] = u
			} else {
				n.whole[w] = u
			}
		}
	}
	kilo := n.whole["km"]
	kilo.Kilo = true
	n.whole["キロ"] = kilo
	return n
}

// wideUnit is a unit of a script without spaces.
type wideUnit struct {
	name string
	unit Unit
}

// wideTable holds units by the last bits of the third byte, in which they differ most; the longest first.
type wideTable [64][]wideUnit

func (n *unitNames) buildWide(base string) *wideTable {
	var list []wideUnit
	for w, u := range n.whole {
		if l, name, ok := strings.Cut(w, ":"); ok && l == base {
			w = name
		}
		if c, _ := utf8.DecodeRuneInString(w); c < 0x2E80 && w != "㎡" {
			continue
		}
		if own, ok := n.whole[base+":"+w]; ok {
			u = own
		}
		list = append(list, wideUnit{w, u})
	}
	slices.SortFunc(list, func(a, b wideUnit) int {
		return cmp.Or(len(b.name)-len(a.name), strings.Compare(a.name, b.name))
	})
	t := new(wideTable)
	for _, x := range slices.CompactFunc(list, func(a, b wideUnit) bool { return a.name == b.name }) {
		t[x.name[2]&63] = append(t[x.name[2]&63], x)
	}
	return t
}

// unit takes in the unit behind a number and gives where it ends: 8 ft, 5-kilometre, 6英尺, 20 °C, 6 feet 6 inches.
func (r *Reader) unit(q *Quantity) int {
	if q.Kind == Month {
		return q.End
	}
	if r.lifeYear(q) {
		return q.End
	}
	if r.base == "fr" && r.secondsSplit(q) {
		return q.End
	}
	u, end := r.unitAt(r.pastHyphen(q))
	switch {
	case q.Kind == Clock:
		if u.Dimension == Duration {
			q.span = u.Factor
		}
		return q.End
	case end == 0 && r.unitBefore(q):
		return q.End
	case end == 0:
		r.years(q)
		r.proof(q)
		r.otherwise(q)
		r.halfMore(q, q.End)
		r.rate(q, q.End)
		return q.End
	case u.Dimension == Duration:
		if q.Values[0] < 1000 && q.Kind != Ordinal { // 2022年
			q.span = u.Factor
		}
		r.moreThanOne(q, u)
		if u.Factor == 60 {
			r.beforeTwelve(q, end)
		}
		if r.wide && u.Factor == 1 {
			r.afterSeconds(q, end)
		}
		if q.Values[0] == 15 && u.Factor == 86400 && (r.base == "fr" || r.base == "es" || r.base == "it" || r.base == "pt") {
			q.add(2) // weeks
			q.add(14)
		}
		r.halfMore(q, end)
		return q.End
	case u.Dimension == Percent:
		q.Unit, q.End = u, end
		return end
	}
	r.measure(q, u, end)
	q.End = end
	r.halfMore(q, end)
	if u.Factor == 1 && u.Dimension == Length && r.wide {
		q.End = r.afterMetres(q)
	}
	if u.Dimension == Length && u.System == Imperial && u.Factor < .5 && u.Factor > .2 {
		q.End = r.inches(q)
	}
	r.rate(q, end)
	return q.End
}

// measure makes a measure of a quantity whose unit ends at a byte.
func (r *Reader) measure(q *Quantity, u Unit, end int) {
	v := q.Values[0]
	if u == celsius && r.wide && r.ofCurrent(q, end) {
		u = unitNamed("kwh")
	}
	switch u.Dimension {
	case Temperature:
		if u = r.scaleBefore(q.Start, u); r.belowZero(q.Start, end) {
			q.minus, v = true, -v
		}
	case Length:
		if u == unitNamed("zh:寸") && q.Form == Digits { // 65寸的电视
			u = unitNamed("inch")
		}
		u.PerSecond = r.perSecond(q.Start, end)
	}
	q.Kind, q.Unit, q.SI = Measure, u, u.si(v)
}

// years adds how many years there are in what counts decades, centuries or millennia: two decades are 20年.
func (r *Reader) years(q *Quantity) {
	if q.Kind != Number {
		return
	}
	rest := r.text[q.End:]
	rest = rest[spaces(rest):]
	if !yearStarts.has(rest) {
		return
	}
	for i, words := range spansOfYears {
		for _, w := range words {
			if strings.HasPrefix(rest, w) {
				q.add(q.Values[0] * []float64{10, 100, 1000}[i])
				return
			}
		}
	}
}

// yearStarts are the beginnings of spansOfYears.
var yearStarts = startsOf(spansOfYears[:]...)

// spansOfYears are beginnings of the words for decades, centuries and thousands of years, as they stand behind a number.
var spansOfYears = [3][]string{
	{"decades", "десятилет", "десятиліт", "Jahrzehnt", "décennies", "décadas", "decenni", "dekad"},
	{"centuries", "столети", "столітт", "Jahrhunderte", "siècles", "siglos", "secoli", "séculos"},
	{"millennia", "millenniums", "тысячелети", "тисячоліт", "Jahrtausend", "millénaires", "milenios", "millenni", "milénios", "milênios", "tysiącleci"},
}

// inch reports whether a text can follow a number of inches that are not named: 5 feet 11.
func inch(s string) bool {
	return s == "" || s[0] == ',' && (len(s) == 1 || s[1] == ' ') || s[0] == '.' && (len(s) == 1 || s[1] == ' ') || s[0] == ')'
}

// inches adds the second part of a height: 6-foot-6, 5 ft 8 in.
func (r *Reader) inches(q *Quantity) int {
	s := r.text
	i := q.End
	for i < len(s) && i-q.End < 3 && (s[i] == ' ' || s[i] == '-') {
		i++
	}
	start := i
	for i < len(s) && s[i] >= '0' && s[i] <= '9' {
		i++
	}
	if i == start || i-start > 2 {
		return q.End
	}
	var more Quantity
	number(&more, s[:i], start)
	u, end := r.unitAt(i)
	switch {
	case end > 0 && u.Dimension == Length && u.Factor < .03 && u.System == Imperial:
	case end == 0 && (s[q.End] == '-' || inch(s[i:])):
		end = i
	default:
		return q.End
	}
	q.SI += more.Values[0] * .0254
	q.inches = true
	q.add(q.Values[0] + more.Values[0]/12)
	return end
}
