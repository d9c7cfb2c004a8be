package quantity

import (
	"cmp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// boundWords are a language's words before a number that is a least or a most; a negated one turns it.
var boundWords = map[string]struct{ least, most string }{
	"en": {"more than|over|at least|no fewer than|not fewer than|no less than|not less than|upwards of|in excess of|greater than|exceeding|exceeded", "fewer than|less than|under|at most|no more than|not more than|nearly|almost|at the most|short of"},
	"ru": {"старше|более|более чем|больше|больше чем|свыше|не менее|не менее чем|не меньше|не меньше чем|как минимум|минимум|по меньшей мере|по крайней мере", "младше|моложе|менее|менее чем|меньше|меньше чем|не более|не более чем|не больше|не больше чем|максимум|почти|без малого"},
	"uk": {"понад|старші|старше|більше|більш як|більш ніж|більше як|більше ніж|не менше|не менш як|не менш ніж|не менше ніж|щонайменше|принаймні|як мінімум", "менше|менш як|менш ніж|менше як|менше ніж|не більше|не більш як|не більш ніж|не більше ніж|щонайбільше|максимум|майже|без малого|молодші|молодше"},
	"de": {"mehr als|über|mindestens|wenigstens|nicht weniger als|mehr als die", "weniger als|unter|höchstens|maximal|nicht mehr als|knapp|fast|beinahe"},
	"es": {"más de|mayor de|mayores de|al menos|por lo menos|como mínimo|no menos de|mínimo", "menos de|menor de|menores de|como máximo|no más de|casi|apenas"},
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

var boundsOf = lang.OncePer(func(base string) *bounds {
	b := &bounds{last: map[string]bool{}}
	w, ok := boundWords[base]
	if !ok {
		return b
	}
	for i, list := range [2]string{w.least, w.most} {
		for phrase := range strings.SplitSeq(list, "|") {
			word := lastWord(phrase)
			b.all = append(b.all, bound{phrase, 1 - 2*i})
			b.last[word] = true
			if word == phrase { // it may begin a sentence
				b.last[capital(word)] = true
			}
		}
	}
	slices.SortFunc(b.all, func(x, y bound) int {
		return cmp.Or(len(y.phrase)-len(x.phrase), strings.Compare(x.phrase, y.phrase))
	})
	return b
})

// capital is a word with a capital.
func capital(w string) string {
	c, size := utf8.DecodeRuneInString(w)
	return string(unicode.ToUpper(c)) + w[size:]
}

// boundOf tells whether a quantity is said to be a least, 1, or a most, -1; 0 for neither. It gives where the words begin.
func (r *Reader) boundOf(q *Quantity) (sign, from int) {
	if q.Kind == Code || q.Kind == Month || q.Kind == Ordinal || q.Kind == Clock {
		return 0, 0
	}
	if r.wide {
		at := q.Start
		if strings.HasSuffix(r.text[:at], "分之") {
			at -= len(r.before(at, 24)) - len(withoutWhole(r.before(at, 24)))
		}
		if q.span > 0 && recent(r.text[:at]) {
			return r.boundBehind(q), q.Start
		}
		if sign, from = boundsOf(r.base).find(r.before(at, 24), at); sign != 0 {
			return sign, from
		}
		return r.boundBehind(q), q.Start
	}
	at := wordsEnd(r.text, q.Start)
	word := r.text[wordStart(r.text, at):at]
	if len(word) <= len("einem") && articles[word] {
		at = wordsEnd(r.text, at-len(word))
		word = r.text[wordStart(r.text, at):at]
	}
	b := boundsOf(r.base)
	if !b.last[word] {
		return 0, 0
	}
	return b.find(r.before(at, 36), at)
}

// recent reports whether a text ends with 近 as in the last three years, and not as nearly.
func recent(s string) bool {
	return strings.HasSuffix(s, "近") && !hasAnySuffix(s, "将近", "將近", "接近")
}

// find is the sign of the phrase that a text ends with which ends at a byte, and where that begins.
func (b *bounds) find(text string, at int) (sign, from int) {
	for i := range b.all {
		if p := b.all[i].phrase; endsFolded(text, p) {
			return b.all[i].sign, at - len(p)
		}
	}
	return 0, 0
}

// wordsEnd is where the words end that stand before a byte, without blanks and the signs of money.
func wordsEnd(s string, at int) int {
	for at > 0 {
		switch c := s[at-1]; {
		case c == ' ' || c == '$':
			at--
		case c == 0xA0 && at > 1 && s[at-2] == 0xC2:
			at -= 2
		case c == 0xAC && strings.HasSuffix(s[:at], "€"):
			at -= len("€")
		case c == 0xA3 && strings.HasSuffix(s[:at], "£"):
			at -= len("£")
		default:
			return at
		}
	}
	return at
}

// wordStart is where the word begins that ends at a byte.
func wordStart(s string, end int) int {
	at := end
	for at > 0 && (s[at-1] >= utf8.RuneSelf || asciiLetters[s[at-1]] != 0) {
		at--
	}
	return at
}

// boundBehind is boundOf for what stands behind a number in scripts without spaces: 60人以上.
func (r *Reader) boundBehind(q *Quantity) int {
	rest := r.after(q.End, 18)
	if rest == "" || rest[0] < utf8.RuneSelf && rest[0] != ' ' && rest[0] != '%' {
		return 0
	}
	switch first(rest) {
	case '多', '余', '餘':
		return 1
	}
	at := strings.Index(rest, "以")
	if at < 0 || widePause(rest[:at]) < at {
		return 0
	}
	switch rest = rest[at+len("以"):]; {
	case strings.HasPrefix(rest, "上"):
		return 1
	case strings.HasPrefix(rest, "下"), strings.HasPrefix(rest, "内"), strings.HasPrefix(rest, "內"):
		return -1
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

// articles may stand between the words of a bound and the number.
var articles = map[string]bool{"a": true, "an": true, "the": true, "ein": true, "eine": true, "einem": true, "einen": true, "einer": true, "die": true, "der": true, "un": true, "una": true, "une": true, "la": true, "el": true, "le": true, "US": true, "за": true, "в": true, "на": true}

// endsFolded reports whether a text ends with a phrase, whose first letter may be a capital.
func endsFolded(s, phrase string) bool {
	at := len(s) - len(phrase)
	if at < 0 || !strings.EqualFold(s[at:], phrase) {
		return false
	}
	return at == 0 || s[at-1] == ' ' || first(phrase) >= wideStart || letters(string(lastRune(s[:at])), 0) == 0
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
