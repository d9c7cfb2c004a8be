package quantity

import (
	"math"
	"unicode/utf8"
)

// eras are the years before the first of a Japanese era, of the Republic of China, and of the reigns of Ming, Qing and
// Tang that dates of news and museums name.
var eras = map[string]float64{"令和": 2018, "平成": 1988, "昭和": 1925, "大正": 1911, "明治": 1867, "民国": 1911, "民國": 1911,
	"洪武": 1367, "建文": 1398, "永乐": 1402, "永樂": 1402, "宣德": 1425, "正统": 1435, "正統": 1435, "景泰": 1449, "成化": 1464, "弘治": 1487,
	"正德": 1505, "嘉靖": 1521, "隆庆": 1566, "隆慶": 1566, "万历": 1572, "萬曆": 1572, "天启": 1620, "天啟": 1620, "崇祯": 1627, "崇禎": 1627,
	"顺治": 1643, "順治": 1643, "康熙": 1661, "雍正": 1722, "乾隆": 1735, "嘉庆": 1795, "嘉慶": 1795, "道光": 1820, "咸丰": 1850, "咸豐": 1850,
	"同治": 1861, "光绪": 1874, "光緒": 1874, "宣统": 1908, "宣統": 1908, "贞观": 626, "貞觀": 626, "开元": 712, "開元": 712, "天宝": 741, "天寶": 741}

// era adds the year of a year of an era: 令和6年 is 2024.
func (r *Reader) era(q *Quantity) {
	if !r.wide || q.Values[0] > 120 {
		return
	}
	before := r.before(q.Start, 6)
	if len(before) < 6 || before[5] < utf8.RuneSelf {
		return
	}
	if years, ok := eras[before]; ok {
		q.add(q.Values[0] + years)
	}
}

// nightsTo stand before the day that a night ends on, which begins the day before.
var nightsTo = []string{"ночь на ", "ніч на ", "Nacht zum ", "Nacht auf den "}

// night adds the day that a night begins on: в ночь на 5 мая.
func (r *Reader) night(q *Quantity) {
	if r.base == "en" {
		return
	}
	v := q.Values[0]
	if v < 1 || v > 31 || !hasAnySuffix(r.before(q.Start, 20), nightsTo...) {
		return
	}
	if v > 1 {
		q.add(v - 1)
		return
	}
	for i := r.from; i < len(r.out); i++ {
		if m := &r.out[i]; m.Kind == Month && m.Start >= q.End && m.Start-q.End <= len(". ") {
			q.add(30)
			q.add(31)
			q.add(28)
			m.add(math.Mod(m.Values[0]+10, 12) + 1)
		}
	}
}
