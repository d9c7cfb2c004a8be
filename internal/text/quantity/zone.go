package quantity

import "strings"

// zones are the names of times by which clocks go, those of one time in one line.
var zones = [][]string{
	{"GMT", "UTC", "по Гринвичу", "за Гринвічем", "格林尼治", "格林威治", "グリニッジ"},
	{"Eastern", "EDT", "EST", "восточного побережья", "Восточного побережья", "美国东部", "美东"},
	{"Pacific", "PDT", "PST", "美国西部"},
	{"MESZ", "MEZ", "CEST", "CET"},
	{"МСК", "мск", "Moscow time", "по Москве", "по московскому", "莫斯科时间"},
	{"Beijing time", "北京时间", "по Пекину", "по пекинскому"},
	{"JST", "日本時間", "Japan time"},
	{"BST", "London time"},
	{"local time", "Ortszeit", "hora local", "heure locale", "ora locale", "местного времени", "по местному", "за місцевим", "当地时间", "當地時間", "現地時間", "czasu lokalnego"},
}

// zone tells by which time a clock's time is said, 0 where it is not.
func (r *Reader) zone(q *Quantity) uint32 {
	if n := zoneIn(r.after(q.End, 44)); n > 0 || !r.wide {
		return n
	}
	return zoneIn(r.before(q.Start, 36))
}

// zoneIn is the number of the first zone that is named before the text's first mark.
func zoneIn(s string) uint32 {
	for at := range len(s) {
		switch s[at] {
		case '(', ')', ',', ';':
			return 0
		}
		if !zoneStarts.has(s[at:]) {
			continue
		}
		for i, names := range zones {
			if beginsWith(s[at:], names) {
				return uint32(i + 1)
			}
		}
	}
	return 0
}

// zoneStarts are the beginnings of zones.
var zoneStarts = startsOf(zones...)

// otherZone reports whether two times of day are said by different clocks, so that nothing follows from their hours.
func otherZone(a, b *Quantity) bool {
	x, y := a.Kind == Clock && a.Letters > 0, b.Kind == Clock && b.Letters > 0
	return x && y && a.Letters != b.Letters || x && b.Values[0] == 0 || y && a.Values[0] == 0 // the full hour
}

// elsewhere matches times of day that are said by different clocks, and their dates, which may be a day apart.
func (c *Comparer) elsewhere(source, target []Quantity) {
	o, clocks := &c.out, false
	for i := range source {
		for k := range target {
			if x, y := &source[i], &target[k]; x.Kind == Clock && y.Kind == Clock && x.Letters > 0 && y.Letters > 0 && x.Letters != y.Letters {
				clocks = true
				if o.Source[i] == Alone && o.Target[k] == Alone {
					o.Source[i], o.Target[k] = Met, Met
				}
			}
		}
	}
	for i := range source {
		for k := range target {
			if clocks && unmet(o.Source[i]) && unmet(o.Target[k]) && inDate(source, i) && inDate(target, k) && nextDay(&source[i], &target[k]) {
				o.Source[i], o.Target[k] = Met, Met
			}
		}
	}
}

// unmet reports whether a quantity has no equal of its own.
func unmet(f Fate) bool { return f == Alone || f == Again }

// inDate reports whether a quantity is a month or stands beside one.
func inDate(all []Quantity, i int) bool {
	const gap = 4 // bytes
	return all[i].Kind == Month || i > 0 && all[i-1].Kind == Month && all[i].Start-all[i-1].End <= gap ||
		i+1 < len(all) && all[i+1].Kind == Month && all[i+1].Start-all[i].End <= gap
}

// nextDay reports whether two numbers may be a day and the one before or behind it, or their months.
func nextDay(a, b *Quantity) bool {
	x, y := min(a.Values[0], b.Values[0]), max(a.Values[0], b.Values[0])
	switch {
	case (a.Kind == Month) != (b.Kind == Month):
		return false
	case a.Kind == Month:
		return y-x == 1 || x == 1 && y == 12
	}
	return y-x == 1 && y <= 31 || x == 1 && y >= 28 && y <= 31
}

// zulu reads an hour and its minutes in four digits: 1300 GMT.
func (r *Reader) zulu(q *Quantity) bool {
	v := q.Values[0]
	hours, minutes := float64(int(v)/100), float64(int(v)%100)
	if q.End-q.Start != 4 || strings.ContainsAny(r.text[q.Start:q.End], ".,'\"") || hours > 23 || minutes > 59 || q.N != 1 {
		return false
	}
	rest := r.after(q.End, 8)
	if rest = rest[spaces(rest):]; !strings.HasPrefix(rest, "GMT") && !strings.HasPrefix(rest, "UTC") {
		return false
	}
	if q := r.put(q.Start, q.Start+2, Clock, Digits, hours); q != nil {
		q.Letters = 1
		q.add(float64(int(hours+12) % 24))
	}
	form := Digits
	if minutes == 0 {
		form = Weak
	}
	r.put(q.Start+2, q.End, Number, form, minutes)
	return true
}
