package quantity

import "strings"

// shrinkWords are parts of a language's words that say beside a multiple that something is smaller by it.
var shrinkWords = map[string][]string{
	"en": {"less", "fewer", "low", "fell", "fall", "drop", "cut", "short", "cheap", "halv", "reduc", "declin", "shr", "slow", "down", "decreas", "small", "lost", "loss", "below", "light", "weak"},
	"ru": {"меньш", "менее", "ниже", "сниз", "сниж", "сокра", "упа", "пада", "дешев", "коро", "реже", "медлен", "слаб", "легче", "потер", "хуже", "обвал", "просе", "урез", "рухн", "спад", "быстре", "молож", "минус"},
	"uk": {"менш", "ниж", "знизи", "змен", "скоро", "впа", "пада", "дешев", "рідш", "повіль", "втрат"},
	"de": {"wenig", "niedrig", "sank", "sink", "gesunk", "billig", "kürz", "klein", "halb", "verring", "redu", "fiel", "gefall", "fäll", "schrumpf", "gering", "schnell", "weg", "ab"},
	"fr": {"moins", "inférieur", "baiss", "rédui", "chut", "divis", "diminu", "recul", "court", "vite"},
	"es": {"menos", "menor", "inferior", "cay", "redu", "baj", "dismin", "rápid", "cort", "mitad"},
	"it": {"meno", "minor", "inferior", "cal", "ridott", "ridur", "dimin"},
	"pt": {"menos", "menor", "inferior", "ca", "redu", "dimin", "baix"},
	"pl": {"mniej", "mniejsz", "niż", "spad", "zmniej", "krót", "tani"},
	"zh": {"减", "減", "降", "少", "低", "跌", "缩", "縮", "短", "便宜", "小", "慢", "快", "弱", "轻", "亏", "失", "省", "半"},
}

// shrinks reports whether words near a multiple may say that something is smaller by it; where they are not known, too.
func (r *Reader) shrinks(q *Quantity) bool {
	const within = 60 // bytes
	words := shrinkWords[r.base]
	return words == nil || containsAny(r.before(q.Start, within), words...) || containsAny(r.after(q.End, within), words...)
}

// otherTimes reports a multiple and a part that are equal only where the one is that much smaller, and nothing says so.
func otherTimes(source, target *Side, i, k int) bool {
	a, b := &source.All[i], &target.All[k]
	if a.fold != b.fold && same(a.Values[0], b.Values[0]) {
		return a.fold && target.reader.pointsBehind(b) && !source.sharesOf(a, i) || b.fold && source.reader.pointsBehind(a) && !target.sharesOf(b, k)
	}
	if a.Kind == Part && b.multiple() {
		return inverse(b, a) && !target.reader.shrinks(b)
	}
	return b.Kind == Part && a.multiple() && inverse(a, b) && !source.reader.shrinks(a)
}

// pointsBehind reports a quantity of per cent or of points.
func (r *Reader) pointsBehind(q *Quantity) bool {
	return q.Unit.Dimension == Percent || q.Kind == Number && beginsWith(strings.TrimLeft(r.after(q.End, 32), " \u00A0"), pointsBehind)
}

// sharesOf reports whether the text has the value of a multiple also as one of per cent or of points.
func (s *Side) sharesOf(q *Quantity, but int) bool {
	return s.has(q, but, (*Reader).pointsBehind)
}

// inverse reports whether a multiple, by its first value, is one by a part.
func inverse(times, part *Quantity) bool { return near(times.Values[0]*part.Values[0], 1, .02) }
