package quantity

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"
)

// inWords reads numerals in words, and the months.
func (r *Reader) inWords() {
	if r.speaks != r.base {
		r.speaks, r.words = r.base, vocabularyOf(r.base)
	}
	v := r.words
	if v == nil {
		return
	}
	var c composer
	var buf [96]byte
	s := r.text
	for gap := 0; !r.full(); {
		i, end, known := r.word(v, gap, c.n > 0)
		if i == end {
			break
		}
		next := c.n == 0 || blank(s[gap:i])
		if known {
			r.known(v, &c, lower(buf[:0], s[i:end]), place{i, end, next})
		} else if c.n > 0 && next && (end-i <= v.most && v.joins[string(lower(buf[:0], s[i:end]))] || c.some && c.n == 1 && ofMany[s[i:end]]) {
			c.joined = true
		} else {
			r.flush(&c)
			r.roman(i, end)
		}
		gap = end
	}
	r.flush(&c)
}

// ofMany stand between two words for many: hundreds of thousands.
var ofMany = map[string]bool{"of": true, "de": true, "di": true}

// place is where a word stands, and whether it follows the one before.
type place struct {
	start, end int
	next       bool
}

// known takes in a word that the vocabulary may have.
func (r *Reader) known(v *vocabulary, c *composer, w []byte, at place) {
	n, ok := numeral{}, false
	if len(w) <= 60 {
		if n, ok = v.numeral(w, r.base); !ok && (r.halved(v, w, at.start, at.end) || r.heads(v, w, at.start, at.end)) {
			r.flush(c)
			return
		}
	}
	c.joined = c.joined || n.and && at.next && c.n > 0
	if n.kind == final && n.value == 8 && at.next && c.n == 1 && c.low == 3 && !c.ordinal && r.base != "de" {
		n = numeral{value: .25, kind: part} // tres cuartos
	}
	switch {
	case ok && n.kind == part && at.next && r.takesPart(c, n, at.end):
	case ok && (n.kind == month || n.kind == part || n.kind == times || n.kind == final || n.kind == days || n.kind == decade):
		r.flush(c)
		r.single(n, at.start, at.end)
	case ok:
		r.compose(c, n, w, at)
	case c.n > 0 && at.next && v.joins[string(w)]:
		c.joined = true // the numeral may go on behind it
	default:
		r.flush(c)
		r.roman(at.start, at.end)
	}
}

// numeral is what a word in lower case means, by itself or put together.
func (v *vocabulary) numeral(w []byte, l string) (numeral, bool) {
	n, ok := v.adjective(w)
	if !ok {
		n, ok = v.read(w)
	}
	if !ok && l == "de" {
		n, ok = v.andHalf(w)
	}
	if !ok && (l == "de" || l == "it") {
		n, ok = v.compound(w)
	}
	if !ok && l == "de" {
		n, ok = v.ordinal(w)
	}
	return n, ok
}

// takesPart takes a part in that goes on with the numeral.
func (r *Reader) takesPart(c *composer, n numeral, end int) bool {
	switch {
	case c.mixes(n):
		c.mix(n, end)
	case c.ordinal && c.n > 0 && !c.joined && n.value == .25:
		c.weak = c.weak && c.section == 1
		r.flush(c) // the third quarter
	case c.counts(n):
		r.parts(c, n, end)
	default:
		return false
	}
	return true
}

// compose takes a word in that goes on with the numeral, or begins another.
func (r *Reader) compose(c *composer, n numeral, w []byte, at place) {
	if c.n > 0 && (!at.next || !c.takes(n, r.base) || n.kind == unit && c.low == 20 && r.base == "ru" && r.hourBehind(c, w)) {
		r.flush(c)
	}
	if c.n == 0 {
		c.start = at.start
	}
	c.take(n, r.base)
	if c.n == 1 && (n.kind == hundred || n.kind == group) && r.vagueBefore(at.start) {
		c.weak, c.some = true, true // a few hundred
	}
	c.end = at.end
	c.metres = n.kind == unit && bytes.Contains(w, []byte("метров"))
}

// blank reports whether nothing but blanks and hyphens is there.
func blank(s string) bool {
	for i := 0; i < len(s); {
		c, size := decode(s, i)
		if c != ' ' && c != '-' && c != '‑' && c != 0xA0 {
			return false
		}
		i += size
	}
	return true
}

// word gives the next word from a byte on that may be a numeral, or any word, and whether the vocabulary may have it; an
// empty one at the end.
func (r *Reader) word(v *vocabulary, i int, any bool) (start, end int, known bool) {
	s := r.text
	for i < len(s) {
		if !any {
			if i = r.nextSpan(i); i == len(s) {
				break
			}
		}
		c := s[i]
		if c < utf8.RuneSelf && asciiLetters[c] == 0 {
			i++
			continue
		}
		end, place := beginning(s, i)
		if end == i {
			_, size := decode(s, i)
			i += size
			continue
		}
		if end < len(s) && (s[end] == '\'' || s[end] == 0xE2) {
			end = r.elided(i, wordEnd(s, end))
		}
		if known = v.begins.has(place); known || any || c < mostRoman && romanDigit(c) > 0 {
			return i, end, known
		}
		i = end
	}
	return i, i, false
}

// nextSpan is the first byte from i on where words may be numerals, len(r.text) for none.
func (r *Reader) nextSpan(i int) int {
	for ; len(r.spans) > 0; r.spans = r.spans[1:] {
		if p := r.spans[0]; i < int(p.End) {
			return max(i, int(p.Start))
		}
	}
	return len(r.text)
}

// wordEnd is where a word ends whose first letters end at a byte: apostrophes may stand inside.
func wordEnd(s string, end int) int {
	for end < len(s) {
		n := 0
		switch {
		case s[end] == '\'':
			n = 1
		case strings.HasPrefix(s[end:], "’"):
			n = 3
		}
		if n == 0 {
			break
		}
		more := letters(s, end+n)
		if more == end+n {
			break
		}
		if more-end-n < 2 {
			break
		}
		end = more
	}
	return end
}

// single reports a word that is a quantity by itself.
func (r *Reader) single(n numeral, start, end int) {
	switch n.kind {
	case month:
		if r.base == "en" && (n.value == 5 || n.value == 3) && !r.dated(start, end) {
			return
		}
		r.put(start, end, Month, Word, n.value)
	case part:
		if q := r.put(start, end, Part, Weak, n.value); q != nil {
			if n.value == .25 && beginsWith(r.after(end, len(" nach ")), quarterPast) {
				q.Kind, q.Form, q.Values[0] = Number, Word, 15
				return
			}
			if !r.partOf(q) && !r.partOfScale(q) {
				r.partOfSpan(q)
				r.partOfPoint(q)
			}
		}
	case times:
		r.put(start, end, Times, Weak, n.value)
	case decade:
		form := Word
		if before := r.before(start, 12); r.base == "en" && !hasAnySuffix(before, "the ", "the early ", "the late ") { // of a life
			form = Weak
		}
		if q := r.put(start, end, Number, form, n.value); q != nil {
			q.add(1900 + n.value)
		}
	case days:
		if q := r.put(start, end, Number, Weak, n.value); q != nil {
			q.span = unitNamed("day").Factor
			q.add(n.value / 7)
		}
	case final:
		form := Weak
		if n.value > 8 {
			form = Word
		}
		if q := r.put(start, end, Part, form, 2/n.value); q != nil {
			q.add(n.value)
			q.add(n.value / 2)
		}
	}
}

// vagueBefore reports whether the word before a byte is one for some: a few hundred.
func (r *Reader) vagueBefore(at int) bool {
	s := strings.TrimRight(r.text[:at], " \u00A0")
	start := len(s)
	for start > 0 {
		c, size := utf8.DecodeLastRuneInString(s[:start])
		if !unicode.IsLetter(c) {
			break
		}
		start -= size
	}
	var buf [48]byte
	return len(s)-start < len(buf)/2 && vague[string(lower(buf[:0], s[start:]))]
}

var vague = map[string]bool{"few": true, "several": true, "many": true, "some": true, "couple": true, "paar": true, "einige": true, "einigen": true,
	"mehrere": true, "mehreren": true, "quelques": true, "plusieurs": true, "alcune": true, "alcuni": true, "parecchie": true}

// dated reports that May or March is the month: it has a capital and stands beside a day or a year, or behind a word
// that goes with times.
func (r *Reader) dated(start, end int) bool {
	s := r.text
	if s[start] != 'M' {
		return false
	}
	if rest := strings.TrimLeft(s[end:], ". "); rest != "" && rest[0] >= '0' && rest[0] <= '9' {
		return true
	}
	before := strings.TrimRight(s[:start], " ")
	if before == "" {
		return false
	}
	if last := before[len(before)-1]; last >= '0' && last <= '9' {
		return true
	}
	at := len(before)
	for at > 0 && before[at-1] >= 'a' && before[at-1] <= 'z' {
		at--
	}
	switch before[at:] {
	case "in", "of", "since", "until", "till", "by", "from", "last", "next", "this", "early", "late", "mid", "before", "after", "during", "th", "st", "nd", "rd":
		return true
	}
	return false
}

// composer adds the words of one numeral up.
type composer struct {
	start, end     int
	n              int // words taken
	total, section float64
	last           wordKind
	low            float64 // the last word's value
	weak, ordinal  bool
	scale          float64
	metres         bool // двухметровый
	joined         bool // the last word was "and"
	some           bool // its first word is one for many: dozens
	half           float64
	wholeEnd       int // where the numeral ended before the half
}

// ordinalPairs reports whether both words of an ordinal are ordinals: vigésimo segundo, dwudziesty pierwszy.
func ordinalPairs(l string) bool { return l == "es" || l == "pt" || l == "pl" || l == "cs" }

// longScale reports whether a language says thousands of millions.
func longScale(l string) bool { return l == "es" || l == "pt" || l == "it" || l == "fr" }

// takes reports whether a word can go on with the numeral.
func (c *composer) takes(n numeral, l string) bool {
	if c.n == 0 || c.ordinal {
		return c.n == 0 || c.n == 1 && n.value < 10 && n.ordinal && ordinalPairs(l) && (c.last == ten || c.last == teen && c.low == 10)
	}
	switch n.kind {
	case scaleBy:
		pair := c.last == weak && c.low == 2 // ein paar Tausend
		return !pair && (c.scale == 0 || n.value < c.scale || c.last != scaleBy || c.scale == 1000 && longScale(l))
	case hundred:
		return c.last == unit || c.last == teen || c.last == ten || c.last == weak && (c.low == 1 || l == "fr" && c.low == 9) || l == "fr" && c.last == scaleBy
	case some: // hundreds of thousands
		if c.joined && c.some {
			return true
		}
		fallthrough
	case group:
		return c.last == part || c.last == unit || c.last == teen || c.last == ten || c.last == weak && (c.low == 1 || c.low == 1.5)
	case weak: // in French, "neuf" is new too
		return n.ordinal && c.last == ten || (c.last == ten || c.last == hundreds || c.last == hundred || c.last == scaleBy) && (n.value == 1 || l == "fr" && n.value == 9) ||
			l == "fr" && c.last == teen && c.low == 10 && n.value == 9
	case unit:
		return c.last == ten && (int(c.low)%10 == 0) || l == "fr" && c.last == teen && c.low == 10 && n.value > 6 || c.last == hundreds || c.last == hundred || c.last == scaleBy
	case teen:
		if l == "ar" && n.value == 10 && !c.joined && (c.last == unit || c.last == weak && c.low == 1) {
			return true // خمسة عشر
		}
		return c.last == hundreds || c.last == hundred || c.last == scaleBy || l == "fr" && c.last == ten && (c.low == 60 || c.low == 80)
	case ten:
		if l == "ar" && c.joined && (c.last == unit || c.last == weak) {
			return true // ثلاثة وعشرون
		}
		return c.last == hundreds || c.last == hundred || c.last == scaleBy || l == "fr" && c.last == unit && c.low == 4 && n.value == 20
	case hundreds:
		return c.last == scaleBy
	}
	return false
}

func (c *composer) take(n numeral, l string) {
	if c.n == 0 {
		*c = composer{start: c.start, end: c.end}
	}
	switch n.kind {
	case scaleBy:
		if c.scale == 1000 && n.value > c.scale && longScale(l) { // mil quinientos millones
			c.section, c.total = c.total+c.section, 0
		}
		if c.section == 0 {
			c.section = 1
			if c.n == 0 {
				c.weak, c.some = true, true // thousands of people
			}
		}
		c.total += c.section * n.value
		c.section, c.scale = 0, n.value
	case hundred:
		c.weak = false
		if c.section == 0 {
			c.section = 1
		}
		c.section *= 100
	case some:
		c.section = max(c.section, 1) * n.value
		c.some = c.n == 0 || c.some || c.last == weak && c.low == 1 // une centaine
		c.weak = c.some
	case group:
		c.section = max(c.section, 1) * n.value
		c.weak = c.n > 0 || n.value == 10 // some dozens are seldom exact
	case ten:
		if l == "fr" && c.last == unit && c.low == 4 && n.value == 20 {
			c.section += 76
			n.value = 80
		} else {
			c.section += n.value
		}
	default:
		c.section += n.value
	}
	if n.kind == weak && c.n == 0 {
		c.weak = true
	} else if n.kind != group && n.kind != some && (n.kind != scaleBy || c.n > 0) {
		c.weak = c.weak && n.kind == weak || c.some && n.kind == scaleBy // tens of thousands
		c.some = c.some && n.kind == scaleBy
	}
	c.last, c.low, c.joined = n.kind, n.value, false
	c.ordinal = c.ordinal || n.ordinal
	c.n++
}

// flush reports the numeral that was read.
func (r *Reader) flush(c *composer) {
	if c.n > 0 {
		r.report(c)
	}
}

// report is flush for a numeral that has words.
func (r *Reader) report(c *composer) {
	if c.half == .5 && r.halfPast(c) {
		c.n = 0
		return
	}
	kind, form := Number, Word
	if c.ordinal {
		kind = Ordinal
	}
	if c.weak {
		form = Weak
	}
	if q := r.put(c.start, c.end, kind, form, c.total+c.section); q != nil {
		if c.ordinal && c.n == 1 && c.section > 2 && r.partOf(q) { // a third of a mile
			c.n = 0
			return
		}
		if c.ordinal && c.n == 1 {
			r.partNamed(q)
		}
		q.some = c.some && c.weak
		r.unit(q)
		r.hourSaid(q)
		switch {
		case q.Form == Weak && q.Values[0] == 9 && q.span > 0: // neuf minutes
			q.Form = Word
		case c.n == 1 && q.Kind == Measure && q.Values[0] == 1.5: // полтора километра are seldom exact
			q.Form = Weak
		}
		if c.half > 0 && (c.total == 0 || c.last == part) {
			q.add(c.total + c.section - c.half) // where the other side says the half by itself
		}
		if c.metres {
			q.Kind, q.Unit, q.SI = Measure, unitNamed("m"), q.Values[0]
		}
	}
	c.n = 0
}
