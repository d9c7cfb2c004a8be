package check

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/quote"
)

// quoted is what a side marks as somebody's words.
type quoted struct {
	side        *Side
	marks       []quote.Quotation
	list        []quote.Speech
	inside, all int  // letters between marks, and altogether
	uttered     int  // how many are no title, -1 where they were not counted yet
	sure        bool // the marks can be trusted: each has its partner, and nobody is named between them
}

// quotes is what both sides quote, read once a unit.
func (p *pair) quotes() (src, tgt *quoted) {
	if !p.quoted {
		p.srcQuoted.read(&p.Source, &p.src)
		p.tgtQuoted.read(&p.Target, &p.tgt)
		p.quoted = true
	}
	return &p.srcQuoted, &p.tgtQuoted
}

// read reads a side.
func (q *quoted) read(s *Side, g *glance) {
	text := s.Text.Plain
	skip := skipCode(s.Text)
	*q = quoted{side: s, marks: q.marks[:0], list: q.list[:0], all: g.total, uttered: -1}
	if g.quotes {
		q.marks = quote.FindAt(q.marks, text, g.double, skip)
	}
	q.list, q.sure = quote.SpeechesAt(q.list, q.marks, g.single, text, s.Lang, skip)
	for _, x := range q.list {
		if x.Depth == 0 {
			q.inside += quote.Letters(text[x.Start:x.End])
		}
	}
	q.sure = q.sure && !slices.ContainsFunc(q.marks, func(x quote.Quotation) bool { return !x.Opened() || !x.Closed() }) && !tangled(text, q.marks) && !q.incised(s)
}

// count tells how many of the quotations, those inside of others aside, are such.
func (q *quoted) count(such func(words string, l lang.Tag) bool) (n int) {
	for _, x := range q.list {
		if x.Depth == 0 && such(q.side.Text.Plain[x.Start:x.End], q.side.Lang) {
			n++
		}
	}
	return n
}

// several is how many quotations are of more than an expression, and utterances how many are no title.
func (q *quoted) several() int { return q.count(several) }

func (q *quoted) utterances() int {
	if q.uttered < 0 {
		q.uttered = q.count(utterance)
	}
	return q.uttered
}

// speaks reports that one of the quotations is somebody's words, and no name.
func (q *quoted) speaks() bool { return q.count(spoken) > 0 }

// tangled reports that straight marks were paired another way than the spaces beside them tell: quotations in
// quotations, all with the same mark.
func tangled(text string, qs []quote.Quotation) bool {
	for i := range qs {
		q := &qs[i]
		if q.Mark != '"' || !q.Opened() || !q.Closed() {
			continue
		}
		before, _ := utf8.DecodeLastRuneInString(text[:q.Close])
		after, _ := utf8.DecodeRuneInString(text[q.After:])
		if (unicode.IsSpace(before) || before == ',') && unicode.IsLetter(after) {
			return true
		}
	}
	return false
}

// incised reports that who speaks may be named between the marks, as French and its neighbours write: a verb of saying
// stands there behind a comma or another mark, or nothing but the quotation is there.
func (q *quoted) incised(s *Side) bool {
	switch s.Lang.Base() {
	case "fr", "it", "pt", "es":
	default:
		return false
	}
	text := s.Text.Plain
	if q.inside*10 > q.all*9 && strings.Contains(text, ", ") {
		return true
	}
	says := quote.SayingOf(s.Lang)
	return says != nil && slices.ContainsFunc(q.list, func(x quote.Speech) bool {
		words := text[x.Start:x.End]
		at := strings.IndexAny(words, ",?!…")
		return x.Depth == 0 && at >= 0 && says.Core(words[at:]) != ""
	})
}

// How far the shares of a text that are quoted may be apart in correct translations: where both sides have as many
// quotations, and where one has fewer.
const otherShare, fewerShare = .27, .15

// share is the part of the side that is quoted, 0..1.
func (q *quoted) share() float64 { return float64(q.inside) / float64(max(q.all, 1)) }

// said is how much a side says between marks, in letters of English.
func (p *pair) said(q *quoted, s *Side) float64 {
	all := p.from
	if s == &p.Target {
		all = p.to
	}
	return all * q.share()
}

// quotesLess reports that q quotes a much smaller part of its text than other does of its own: words of the quotation
// stand outside the marks.
func (q *quoted) quotesLess(other *quoted, l lang.Tag) bool {
	if !q.sure || !other.sure || len(q.list) == 0 {
		return false
	}
	least := 10
	if l.Spaceless() {
		least = 4
	}
	d := other.share() - q.share()
	return d > fewerShare && d*float64(q.all) >= float64(least) && (d > otherShare || q.several() < other.several()) && other.speaks()
}

// Where one of several quotations may be missing: how much of a side they are at least, and how much of what they say
// their translation quotes in any case.
const mostlyQuoted, keptOfSeveral = .6, .72

// dropped reports that one of the quotations of a side is none in the other, and that what it says is not quoted there.
func (p *pair) dropped(q, other *quoted, a, b *Side) bool {
	if !q.sure || !other.sure || q.share() <= mostlyQuoted || p.said(other, b) >= keptOfSeveral*p.said(q, a) {
		return false
	}
	there := other.utterances()
	return there > 0 && q.utterances() > there && slices.ContainsFunc(q.marks, func(x quote.Quotation) bool { return outer(x) && saidBeside(a, &x) })
}

// span is from the first mark to the last.
func (q *quoted) span() [2]int {
	at := [2]int{q.list[0].Open, q.list[0].After}
	for _, x := range q.list {
		at = [2]int{min(at[0], x.Open), max(at[1], x.After)}
	}
	return at
}

// nested is the first quotation in a quotation that is long enough to be somebody's words.
func (q *quoted) nested(s *Side) (quote.Speech, bool) {
	for _, x := range q.list {
		if x.Depth == 1 && spoken(s.Text.Plain[x.Start:x.End], s.Lang) {
			return x, true
		}
	}
	return quote.Speech{}, false
}

// deep reports a quotation in a quotation, of any length.
func (q *quoted) deep() bool {
	for _, x := range q.list {
		if x.Depth > 0 {
			return true
		}
	}
	return false
}

// spoken reports that quoted words are no name or title and no single word: they begin in lower case, or end as a
// sentence does.
func spoken(words string, l lang.Tag) bool {
	words = strings.TrimSpace(words)
	if l.Spaceless() {
		return utf8.RuneCountInString(words) >= 3 && !hasLatin(words)
	}
	if !strings.ContainsFunc(words, unicode.IsSpace) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(words)
	last, _ := utf8.DecodeLastRuneInString(words)
	if unicode.IsLower(first) || strings.ContainsRune(".!?,", last) {
		return true
	}
	n, capitals := capitalised(words)
	return capitals == 1 && n > 2
}

// utterance reports that quoted words are no title or name: not most of them begin with a capital.
func utterance(words string, l lang.Tag) bool {
	if l.Spaceless() {
		return utf8.RuneCountInString(words) >= 6 || strings.ContainsAny(words, "，。！？")
	}
	n, capitals := capitalised(words)
	return n >= 2 && capitals*2 <= n
}

// capitalised counts words, and those that begin with a capital.
func capitalised(words string) (n, capitals int) {
	for i := 0; i < len(words); {
		if words[i] == ' ' {
			i++
			continue
		}
		r, size := rune(words[i]), 1
		if r >= utf8.RuneSelf {
			r, size = runeAt(words, i)
		}
		i += size
		if blank(r) {
			continue
		}
		if n++; r < utf8.RuneSelf && r >= 'A' && r <= 'Z' || r >= utf8.RuneSelf && isUpper(r) {
			capitals++
		}
		i = blankFrom(words, i)
	}
	return n, capitals
}

// blankFrom is where the first white space stands in s from the byte i on, len(s) for none.
func blankFrom(s string, i int) int {
	for i < len(s) {
		c := s[i]
		if c > ' ' && c < 0xE1 && c != 0xC2 || c > 0xE3 {
			i++ // none begins so
			continue
		}
		if c == ' ' {
			return i
		}
		r, size := runeAt(s, i)
		if blank(r) {
			return i
		}
		i += size
	}
	return i
}

// blank is unicode.IsSpace with a short way for most.
func blank(r rune) bool {
	if r < utf8.RuneSelf {
		return r == ' ' || r >= '\t' && r <= '\r'
	}
	return (r < 0x100 || r >= 0x1680 && r <= 0x3000) && unicode.IsSpace(r)
}

// isUpper is unicode.IsUpper with a short way for Cyrillic and Han.
func isUpper(r rune) bool {
	switch {
	case r >= 'А' && r <= 'я':
		return r < 'а'
	case r >= 0x3000 && r < 0xA000:
		return false
	}
	return unicode.IsUpper(r)
}

func hasLatin(s string) bool {
	return strings.ContainsFunc(s, func(r rune) bool { return scriptOf(r) == lang.Latin })
}
