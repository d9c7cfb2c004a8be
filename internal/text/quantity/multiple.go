package quantity

import "strings"

// basisPoints are hundredths of a point of a percentage.
var basisPoints = []string{"basis point", "basis-point", "基点", "基點", "基本点", "基本點", "базисн", "б. п.", "б.п.", "Basispunkt", "points de base", "puntos básicos", "puntos base", "punti base", "pontos base", "pontos-base", "punktów bazowych",
	"ベーシスポイント", "베이시스포인트", "نقطة أساس"}

// timesMore stand behind a number that multiplies.
var timesMore = []string{"раз", "倍", "배", "fold", "times", "fache", "mal ", "fois", "veces", "volte", "vezes", "razy"}

var otherwiseStarts = startsOf(basisPoints, timesMore, coins, wideCoins, []string{"финал", "фінал"})

// coins are the hundredths of money, wideCoins those of scripts without spaces.
var (
	coins     = strings.Fields("cent cents Cent Cents Ct ct цент цента центов центам копейка копейки копеек копейку копейкам коп копійка копійки копійок копійку пенс пенса пенсов pence penny céntimo céntimos centavo centavos centime centimes cêntimo cêntimos centesimo centesimi Rappen Pfennig grosz grosze groszy ¢")
	wideCoins = []string{"美分", "欧分", "歐分", "便士", "戈比", "セント", "센트"}
)

// coin reports whether a text begins with the hundredth of money.
func (r *Reader) coin(s string) bool {
	if beginsWith(s, wideCoins) || strings.HasPrefix(s, "¢") {
		return true
	}
	n := letters(s, 0)
	return n > 0 && n <= 24 && r.base != "fr" && coinNames[s[:n]] || strings.HasPrefix(s, "centime")
}

var coinStarts = startsOf(coins, wideCoins)

var coinNames = func() map[string]bool {
	names := map[string]bool{}
	for _, w := range coins {
		names[w] = true
	}
	return names
}()

// otherwise adds what a number with the word behind it is in other words: 25 basis points are 0.25 points, 68 cents 0.68
// euros, 2.5 times as much is 150 % more.
func (r *Reader) otherwise(q *Quantity) {
	rest := r.after(q.End, 28)
	rest = strings.TrimPrefix(rest[spaces(rest):], "-")
	if r.wide {
		rest = strings.TrimPrefix(strings.TrimPrefix(rest, "个"), "個")
	}
	if q.Kind != Number || !otherwiseStarts.has(rest) {
		return
	}
	v := q.Values[0]
	switch {
	case strings.HasPrefix(rest, "финал") || strings.HasPrefix(rest, "фінал"):
		if strings.HasSuffix(r.before(q.Start, 2), "1/") {
			q.add(2 * v) // 1/8 финала: the last 16
		}
	case coinStarts.has(rest) && r.coin(rest), beginsWith(rest, basisPoints):
		q.add(v / 100)
	case v > 1 && beginsWith(rest, timesMore):
		q.fold, q.loose = true, r.moreTimes(q, rest)
		q.add(100 * (v - 1))
		if r.wide && containsAny(r.before(q.Start, 15), "增", "涨", "漲", "升", "高", "多", "扩大", "擴大") {
			q.add(v + 1)
		}
	}
}

// byTimes stand before a multiple that surely is one of the whole: 涨到原来的三倍.
var byTimes = []string{"的", "到", "至", "达", "達", "是", "为", "為", "成", "于", "於"}

// moreTimes reports whether a number of times may say how much was added: 增加两倍, three times more.
func (r *Reader) moreTimes(q *Quantity, rest string) bool {
	if r.wide {
		return !hasAnySuffix(strings.TrimRight(r.before(q.Start, 15), "约約近 "), byTimes...)
	}
	return containsAny(rest, " more", " higher", " larger", " great", " mehr", " höher", " größer", " plus", " más", " più", " mais")
}
