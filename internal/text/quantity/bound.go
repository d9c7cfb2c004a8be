package quantity

import (
	"cmp"
	"slices"
	"strings"
	"unicode/utf8"
)

// boundWords are a language's words before a number that is a least or a most; a negated one turns it.
var boundWords = map[string]struct{ least, most string }{
	"en": {"more than|over|at least|no fewer than|not fewer than|no less than|not less than|upwards of|in excess of|greater than|exceeding|exceeded", "fewer than|less than|under|at most|no more than|not more than|nearly|almost|at the most|short of"},
	"ru": {"более|более чем|больше|больше чем|свыше|не менее|не менее чем|не меньше|не меньше чем|как минимум|минимум|по меньшей мере|по крайней мере", "менее|менее чем|меньше|меньше чем|не более|не более чем|не больше|не больше чем|максимум|почти|без малого"},
	"uk": {"понад|більше|більш як|більше ніж|не менше|не менш як|щонайменше|принаймні", "менше|менш як|менше ніж|не більше|не більш як|щонайбільше|майже"},
	"de": {"mehr als|über|mindestens|wenigstens|nicht weniger als|mehr als die", "weniger als|unter|höchstens|maximal|nicht mehr als|knapp|fast|beinahe"},
	"es": {"más de|al menos|por lo menos|como mínimo|no menos de|mínimo", "menos de|como máximo|no más de|casi|apenas"},
	"fr": {"plus de|au moins|pas moins de|plus d'|plus d’", "moins de|au plus|pas plus de|au maximum|presque|près de|moins d'|moins d’"},
	"it": {"più di|oltre|almeno|non meno di", "meno di|al massimo|non più di|quasi"},
	"pt": {"mais de|pelo menos|ao menos|no mínimo|não menos de", "menos de|no máximo|não mais de|quase"},
	"pl": {"ponad|więcej niż|co najmniej|przynajmniej|nie mniej niż", "mniej niż|poniżej|najwyżej|co najwyżej|nie więcej niż|niespełna|prawie|niemal"},
	"zh": {"超过|超過|逾|至少|起码|不少于|不少於|不低于|不低於|高于|高於|多于|多於|超|大于", "不到|不足|少于|少於|低于|低於|至多|最多|不超过|不超過|不高于|未满|未滿|未达|近|将近|將近|接近|不多于"},
	"ja": {"少なくとも|最低", "最大で|多くて"},
}

// bound is a phrase that says a least or a most.
type bound struct {
	phrase string
	sign   int // 1 for a least, -1 for a most
}

// bounds are those of a language, the longest first, and the words that they end in.
type bounds struct {
	all  []bound
	last map[string]bool
}

var boundsOf = func() map[string]*bounds {
	m := map[string]*bounds{}
	for l, w := range boundWords {
		b := &bounds{last: map[string]bool{}}
		for i, list := range [2]string{w.least, w.most} {
			for phrase := range strings.SplitSeq(list, "|") {
				b.all = append(b.all, bound{phrase, 1 - 2*i})
				b.last[lastWord(phrase)] = true
			}
		}
		slices.SortFunc(b.all, func(x, y bound) int {
			return cmp.Or(len(y.phrase)-len(x.phrase), strings.Compare(x.phrase, y.phrase))
		})
		m[l] = b
	}
	return m
}()

// boundOf tells whether a quantity is said to be a least, 1, or a most, -1; 0 for neither. It gives where the words begin.
func (r *Reader) boundOf(q *Quantity) (sign, from int) {
	b := boundsOf[r.base]
	if b == nil || q.Kind == Code || q.Kind == Month || q.Kind == Ordinal || q.Kind == Clock {
		return 0, 0
	}
	before := r.before(q.Start, 48)
	if r.wide {
		before = withoutWhole(before)
	} else {
		before = withoutArticle(strings.TrimRight(before, " \u00A0$€£¥₽"))
		if !b.last[strings.ToLower(lastWord(before))] {
			return 0, 0
		}
	}
	for i := range b.all {
		if n := endsFolded(before, b.all[i].phrase, r.wide); n > 0 {
			return b.all[i].sign, q.Start - (len(r.before(q.Start, 48)) - len(before)) - n
		}
	}
	if r.wide {
		return r.boundBehind(q), q.Start
	}
	return 0, 0
}

// boundBehind is boundOf for what stands behind a number in scripts without spaces: 60人以上.
func (r *Reader) boundBehind(q *Quantity) int {
	rest := r.after(q.End, 18)
	rest = rest[:widePause(rest)]
	switch {
	case strings.Contains(rest, "以上"):
		return 1
	case strings.Contains(rest, "以下"), strings.Contains(rest, "以内"), strings.Contains(rest, "未満"):
		return -1
	case rest != "" && more(rest) > 0 && !strings.HasPrefix(rest, "来") && !strings.HasPrefix(rest, "來"):
		return 1
	}
	return 0
}

// withoutWhole takes the whole of a part off the end of a text: 三分之 of 三分之一.
func withoutWhole(s string) string {
	rest, ok := strings.CutSuffix(s, "分之")
	if !ok {
		return s
	}
	_, size := utf8.DecodeLastRuneInString(rest)
	return rest[:len(rest)-size]
}

// articlesBefore may stand between the words of a bound and the number.
var articlesBefore = []string{" a", " an", " the", " ein", " eine", " einem", " einen", " einer", " die", " der", " un", " una", " une", " la", " el", " le", " US", " US$"}

func withoutArticle(s string) string {
	if i := strings.LastIndexByte(s, ' '); i < 0 || len(s)-i > len(" einem") {
		return s
	}
	for _, w := range articlesBefore {
		if rest, ok := strings.CutSuffix(s, w); ok {
			return strings.TrimRight(rest, " ")
		}
	}
	return s
}

// endsFolded is the bytes of a phrase that a text ends with, whose first letter may be a capital; 0 for none.
func endsFolded(s, phrase string, wide bool) int {
	at := len(s) - len(phrase)
	if at < 0 || !endsAlike(s, phrase, wide) || !strings.EqualFold(s[at:], phrase) {
		return 0
	}
	if c := lastRune(s[:at]); !wide && at > 0 && lowerRune(c) != c || !wide && at > 0 && letters(string(c), 0) > 0 {
		return 0
	}
	return len(phrase)
}

// endsAlike reports quickly that two texts may end with the same letter.
func endsAlike(s, t string, wide bool) bool {
	a, b := s[len(s)-1], t[len(t)-1]
	return a == b || !wide && (a|b >= utf8.RuneSelf || a|0x20 == b|0x20)
}

// otherBound reports two quantities that are equal, of which one is a least and the other a most.
func otherBound(source, target *Side, i, k int) (src, tgt [2]int, ok bool) {
	a, b := &source.All[i], &target.All[k]
	x, from := source.reader.boundOf(a)
	if x == 0 {
		return src, tgt, false
	}
	y, to := target.reader.boundOf(b)
	if x*y >= 0 || target.has(a, k, func(r *Reader, q *Quantity) bool { s, _ := r.boundOf(q); return s == x }) || source.has(b, i, func(r *Reader, q *Quantity) bool { s, _ := r.boundOf(q); return s == y }) {
		return src, tgt, false
	}
	return [2]int{from, a.End}, [2]int{to, b.End}, true
}
