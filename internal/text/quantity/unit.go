package quantity

import (
	"bytes"
	"cmp"
	"math"
	"slices"
	"strings"
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
	Money
	Percent
)

// Unit is a unit of measure, by its size in the dimension's own unit (metre, square metre, litre, kilogram, degree
// Celsius, second; a speed is the length it covers). Money has a currency and no size.
type Unit struct {
	Dimension Dimension
	Factor    float64
	Offset    float64 // of degrees Fahrenheit
	Currency  string
	Customary bool // feet, pounds, Fahrenheit: what is converted for readers elsewhere
}

func (u Unit) si(v float64) float64 { return (v - u.Offset) * u.Factor }

// same reports whether two units are one.
func (u Unit) same(o Unit) bool {
	return u.Dimension == o.Dimension && u.Currency == o.Currency && (u.Factor == o.Factor || math.Abs(u.Factor/o.Factor-1) < .02) && u.Offset == o.Offset
}

// units by the words that name them, in lower case; an ending * as in numerals.
var units, unitStems = buildUnits(`
length 1 metre metres meter meters metern m м метр* métre* mètre* mètres metro* metros 米 公尺 メートル 미터 متر
length 1000 kilometre* kilometer* kilomet* km kmh kph км километр* кілометр* kilómetro* kilomètre* chilometri 公里 千米 キロ キロメートル 킬로미터 كيلومتر
length 0.01 centimet* zentimet* cm см сантиметр* centímetro* centimètre* 厘米 公分 センチ
length 0.001 millimet* mm мм миллиметр* 毫米
length 1609.344 ! mile miles mi mph миля мили миль милям милях meile meilen milla millas mille milles miglia 英里 英哩 マイル
length 0.3048 ! foot feet ft фут* fuß fuss pie pies pied pieds piedi 英尺 呎 フィート
length 0.0254 ! inch inches дюйм* zoll pulgada* pouce* pollici 英寸 吋 インチ
length 0.9144 ! yard yards ярд* 码 ヤード
mass 1 kilogram* kilo kilos kg кг килограмм* кілограм* kilogramm* kilogramo* kilogramme* 公斤 千克 キログラム 킬로그램
mass 0.001 gram grams gramme* грамм* gramm gramo* 克 グラム
mass 1000 tonne tonnes tonelada* тонн* tonnen 吨 公吨 噸 トン 톤
mass 0.45359237 ! pound pounds lb lbs фунт* pfund libra* livre* libbre 磅 ポンド
mass 0.0283495 ! ounce ounces oz унци* unze* onza* once 盎司 オンス
volume 1 litre* liter* litern литр* літр* litro* 升 公升 リットル
volume 3.785411784 ! gallon gallons галлон* gallonen galón galones 加仑 ガロン
area 10000 hectare* hektar* гектар* hectárea* ha га 公顷
area 4046.8564224 ! acre acres акр* 英亩 エーカー
temperature 1 °c celsius
duration 1 second seconds sec sekunde* секунд* segundo* seconde* 秒
duration 60 minute minutes min minuten минут* хвилин* minuto* 分钟 分鐘
duration 3600 hour hours stunde* час часа часов часам часах годин* hora* heure* 小时 小時 時間
duration 86400 day days tag tage tagen день дня дней днів día* jour* giorni 天
duration 604800 week weeks woche* недел* тижн* semana* semaine* settiman* 周 週 星期 週間
duration 2629800 month months monat* месяц* місяц* mes meses mois mesi 个月 個月 ヶ月
duration 31557600 year years jahr* год года лет рік років año* anno anni ans 年
percent 1 percent percents % prozent процент* відсот* porcentaje pct
`)

func buildUnits(table string) (map[string]Unit, map[string]Unit) {
	dims := map[string]Dimension{"length": Length, "area": Area, "volume": Volume, "mass": Mass, "temperature": Temperature, "duration": Duration, "percent": Percent}
	whole, stems := map[string]Unit{}, map[string]Unit{}
	for line := range strings.Lines(table) {
		f := strings.Fields(line)
		if len(f) < 3 {
			continue
		}
		u := Unit{Dimension: dims[f[0]], Factor: parseTable(f[1])}
		names := f[2:]
		if names[0] == "!" {
			u.Customary, names = true, names[1:]
		}
		for _, w := range names {
			if stem, ok := strings.CutSuffix(w, "*"); ok {
				stems[stem] = u
			} else {
				whole[w] = u
			}
		}
	}
	return whole, stems
}

// wideUnits are the units of scripts without spaces, the longest first.
var wideUnits = func() (names []string) {
	for w := range units {
		if c, _ := utf8.DecodeRuneInString(w); c >= 0x2E80 {
			names = append(names, w)
		}
	}
	slices.SortFunc(names, func(a, b string) int { return cmp.Or(len(b)-len(a), strings.Compare(a, b)) })
	return names
}()

// unit takes in the unit behind a number and gives where it ends: 8 ft, 5-kilometre, 6英尺, 20 °C, 6 feet 6 inches.
func (r *Reader) unit(q *Quantity) int {
	if q.Kind == Clock || q.Kind == Month {
		return q.End
	}
	u, end := r.unitAt(q.End)
	if end == 0 {
		r.years(q)
		return q.End
	}
	if u.Dimension == Percent {
		q.End = end
		return end
	}
	q.Kind, q.Unit, q.SI = Measure, u, u.si(q.Values[0])
	q.End = end
	if u.Dimension == Length && u.Customary && u.Factor < .5 && u.Factor > .2 {
		q.End = r.inches(q)
	}
	return q.End
}

// years adds how many years there are in what counts decades or centuries: two decades are 20年.
func (r *Reader) years(q *Quantity) {
	if q.Kind != Number {
		return
	}
	rest := r.text[q.End:]
	rest = rest[spaces(rest):]
	for i, words := range spansOfYears {
		for _, w := range words {
			if strings.HasPrefix(rest, w) {
				q.add(q.Values[0] * []float64{10, 100}[i])
				return
			}
		}
	}
}

// spansOfYears are beginnings of the words for decades and for centuries, as they stand behind a number.
var spansOfYears = [2][]string{
	{"decades", "десятилет", "десятиліт", "Jahrzehnt", "décennies", "décadas", "decenni", "dekad"},
	{"centuries", "столети", "столітт", "Jahrhunderte", "siècles", "siglos", "secoli", "séculos"},
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
	case end > 0 && u.Dimension == Length && u.Factor < .03 && u.Customary:
	case end == 0 && s[q.End] == '-':
		end = i
	default:
		return q.End
	}
	q.SI += more.Values[0] * .0254
	q.add(q.Values[0] + more.Values[0]/12)
	return end
}

// unitAt is the unit at a byte, behind a blank or a hyphen, and where it ends; 0 for none.
func (r *Reader) unitAt(at int) (Unit, int) {
	s := r.text[at:]
	i := spaces(s)
	if i == 0 && strings.HasPrefix(s, "-") {
		i = 1
	}
	if i >= len(s) {
		return Unit{}, 0
	}
	switch {
	case s[i] == '%':
		return Unit{Dimension: Percent, Factor: 1}, at + i + 1
	case strings.HasPrefix(s[i:], "per cent"):
		return Unit{Dimension: Percent, Factor: 1}, at + i + len("per cent")
	case strings.HasPrefix(s[i:], "por ciento"):
		return Unit{Dimension: Percent, Factor: 1}, at + i + len("por ciento")
	}
	if u, n := degrees(s[i:]); n > 0 {
		return u, at + i + n
	}
	if r.wide {
		for _, w := range wideUnits {
			if strings.HasPrefix(s[i:], w) {
				if u := units[w]; u.Dimension != Duration {
					return u, at + i + len(w)
				}
				return Unit{}, 0
			}
		}
	}
	square := false
	for _, w := range squares {
		if strings.HasPrefix(s[i:], w) {
			i = letters(s, i+len(w))
			if w == "平方" {
				i = strings.Index(s, w) + len(w)
			}
			for i < len(s) && (s[i] == '.' || s[i] == ' ') {
				i++
			}
			square = true
			break
		}
	}
	end := letters(s, i)
	if r.wide && square {
		for _, w := range wideUnits {
			if strings.HasPrefix(s[i:], w) && units[w].Dimension == Length {
				return squared(units[w]), at + i + len(w)
			}
		}
	}
	if end == i || end-i > 40 {
		return Unit{}, 0
	}
	if strings.HasPrefix(s[end:], "²") {
		square = true
	} else if rest := s[end:]; strings.HasPrefix(rest, " cuadrad") || strings.HasPrefix(rest, " carré") || strings.HasPrefix(rest, " quadrad") || strings.HasPrefix(rest, " quadrat") {
		square = true
	}
	var buf [96]byte
	w := lower(buf[:0], s[i:end])
	if rest, ok := bytes.CutPrefix(w, []byte("quadrat")); ok {
		w, square = rest, true
	}
	if u, ok := units[string(w)]; ok {
		if square && u.Dimension == Length {
			return squared(u), at + end
		}
		if u.Dimension == Duration || len(w) == 1 && (w[0] == 'm' || w[0] == 'g') && i > 1 {
			return Unit{}, 0
		}
		return u, at + end
	}
	for n := len(w); n >= 3; n-- {
		if u, ok := unitStems[string(w[:n])]; ok {
			if square && u.Dimension == Length {
				return squared(u), at + end
			}
			if u.Dimension == Duration {
				return Unit{}, 0
			}
			return u, at + end
		}
	}
	return Unit{}, 0
}

// squares are the words that make a unit of length one of area.
var squares = []string{"square", "sq ", "sq.", "кв", "квадратн", "平方"}

func squared(u Unit) Unit {
	u.Dimension, u.Factor = Area, u.Factor*u.Factor
	return u
}

// degrees are those of temperature at the start of a text.
func degrees(s string) (Unit, int) {
	celsius, fahrenheit := Unit{Dimension: Temperature, Factor: 1}, Unit{Dimension: Temperature, Factor: 5.0 / 9, Offset: 32, Customary: true}
	rest, n := s, 0
	for _, d := range []string{"°", "º", "degrees", "degree", "градус", "Grad", "grados", "degrés", "度"} {
		if strings.HasPrefix(rest, d) {
			n = len(d)
			if end := letters(s, n); d != "°" && d != "º" && d != "度" {
				n = end
			}
			break
		}
	}
	if n > 0 {
		rest = s[n:]
		k := spaces(rest)
		rest = rest[k:]
		n += k
	}
	for _, f := range []string{"Fahrenheit", "fahrenheit", "Фаренгейт", "по Фаренгейту", "F", "℉"} {
		if strings.HasPrefix(rest, f) && (f != "F" || n > 0 && letters(rest, 0) == 1) {
			return fahrenheit, n + len(f)
		}
	}
	for _, c := range []string{"Celsius", "celsius", "Цельси", "по Цельсию", "C", "℃"} {
		if strings.HasPrefix(rest, c) && (c != "C" && c != "С" || n > 0 && letters(rest, 0) == 1) {
			return celsius, n + len(c)
		}
	}
	if n > 0 {
		return Unit{Dimension: Temperature, Factor: 1, Currency: "?"}, n - spaces(s[max(0, n-1):min(len(s), n)])
	}
	return Unit{}, 0
}
