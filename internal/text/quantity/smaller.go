package quantity

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// joinSmaller notes at a quantity what it is with the smaller unit behind it: 3 hours 15 minutes, 2 roubles 40, 2 million
// 400 thousand.
func (r *Reader) joinSmaller(all []Quantity) {
	const mostGap = 24 // bytes
	for i := range all[:max(0, len(all)-1)] {
		x, y := &all[i], &all[i+1]
		if x.Kind == Month || x.Kind == Code || y.Start-x.End > mostGap || x.End > y.Start {
			continue
		}
		if w := r.joined(x, y, r.text[x.End:y.Start]); w > 0 && !strings.ContainsAny(r.text[x.End:y.Start], ",.;:()-–") {
			x.whole = w
		}
	}
}

// joined is the value of two quantities as one, 0 where the second counts nothing smaller of the same.
func (r *Reader) joined(x, y *Quantity, gap string) float64 {
	const minute, hour, month, year = 60, 3600, 2629800, 31557600
	v, w := x.Values[0], y.Values[0]
	blanks := spaces(gap)
	switch {
	case x.span == hour && y.span == minute || x.span == minute && y.span == 1:
		return v + w/60
	case x.span == hour && twoDigits(y) && w < 60 && strings.Trim(gap, " \u00A0h") == "":
		return v + w/60
	case x.span == year && y.span == month:
		return v + w/12
	case x.scaled >= 1000 && w < x.scaled && y.scaled < x.scaled && blanks == len(gap):
		return v + w
	case x.Kind == Measure && y.Kind == Measure && x.Unit.Dimension == y.Unit.Dimension && (x.Unit.Factor == 1 || x.Unit.Factor == 1000) && w < x.Unit.Factor/y.Unit.Factor && x.Unit.System == y.Unit.System:
		return v + w*y.Unit.Factor/x.Unit.Factor
	case x.Unit == unitNamed("m") && twoDigits(y) && blanks == len(gap):
		return v + w/100
	case w < 100 && moneyStarts.has(gap[blanks:]) && beginsWith(gap[blanks:], currencies):
		if n := r.smallMoney(y); n > 0 {
			return v + w/n
		}
	}
	return 0
}

// twoDigits reports whether a number is written in two digits, as what has no name behind a larger unit is.
func twoDigits(q *Quantity) bool { return q.Kind == Number && q.Form == Digits && q.End-q.Start == 2 }

// moneyStarts are the beginnings of currencies.
var moneyStarts = startsOf(currencies)

// currencies and smallCoins are beginnings of the names of money and of its parts.
var (
	currencies = []string{"руб", "рубл", "гривн", "гривен", "грн", "доллар", "долар", "евро", "євро", "фунт", "Euro", "euro", "€", "Mark", "Franken", "Dollar", "dollar", "pound", "franc", "dólar", "libra", "zł",
		"元", "块", "塊", "円", "卢布", "盧布", "欧元", "歐元", "美元", "英镑", "英鎊", "ユーロ", "ドル", "달러", "유로"}
	smallCoins = []string{"копе", "копій", "цент", "cent", "Cent", "pence", "penny", "пенс", "Pfennig", "Rappen", "cént", "grosz", "戈比", "分", "美分", "欧分", "歐分", "便士", "銭", "セント", "센트"}
	tenths     = []string{"角", "毛"}
)

// smallMoney is how many of what a quantity counts make one of the larger unit, 0 where it is no such part.
func (r *Reader) smallMoney(q *Quantity) float64 {
	rest := r.after(q.End, 24)
	rest = rest[spaces(rest):]
	switch {
	case beginsWith(rest, smallCoins):
		return 100
	case beginsWith(rest, tenths):
		return 10
	case r.wide && q.Values[0] < 10 && q.Kind == Number && letters(rest, 0) == 0 && !strings.HasPrefix(rest, "%"): // 12元8
		return 10
	case q.Kind != Number || q.Unit.Dimension != None || q.Form == Weak || q.Form == Digits && q.End-q.Start != 2:
		return 0
	case q.Form == Word: // zwölf Euro fünfzig
		if v := q.Values[0]; v < 10 || v >= 100 || !endsAmount(rest) {
			return 0
		}
		return 100
	}
	if c, _ := utf8.DecodeRuneInString(rest); rest != "" && (unicode.IsLetter(c) || unicode.IsDigit(c)) { // 16 Euro 90
		return 0
	}
	return 100
}

// endsAmount reports whether a text goes on without what the number before it could count.
func endsAmount(s string) bool {
	n := letters(s, 0)
	return n == 0 && (s == "" || s[0] < '0' || s[0] > '9') || perAmounts[s[:n]]
}

// perAmounts are the words behind an amount of money that say what it is for.
var perAmounts = map[string]bool{"pro": true, "je": true, "per": true, "a": true, "an": true, "за": true, "por": true, "par": true, "el": true, "la": true, "le": true, "al": true, "il": true, "o": true, "za": true, "and": true, "und": true, "y": true, "et": true, "e": true, "и": true, "i": true}

func beginsWith(s string, words []string) bool {
	for _, w := range words {
		if strings.HasPrefix(s, w) {
			return true
		}
	}
	return false
}
