// Package quantity reads the values in a text: numbers in digits and in words, with their scales, dates, times, parts
// and multiples, money and measures; and compares those of two texts whatever the language, the script and the order.
//
// Reader.Find reports Quantities with the bytes they stand at. Compare matches the quantities of a text and its
// translation: 10万, «сто тысяч» and 100,000 are one value, 8 ft and 2.4 m a converted one. What is left over is told
// apart: changed, said once more, said once less. Nothing is allocated once the buffers have grown.
package quantity

import (
	"math"

	"recto/internal/text/lang"
)

// Kind is what a quantity is.
type Kind uint8

// The kinds.
const (
	Number  Kind = iota // a count, an amount, a year, a figure of any kind
	Ordinal             // first, 3-й, 第三
	Month               // by name; Value is 1 to 12
	Part                // a fraction in words, 成; Value is the share, 0.5 for a half
	Times               // a multiple: twice, втрое, 翻一番; Value is the factor
	Clock               // a time of day; Value is its hour
	Measure             // with a unit; SI is its size in the unit's dimension
	Code                // part of a name: F-35, HER2, 3D; Letters tells the names apart
)

// Form is how a quantity is written.
type Form uint8

// The forms.
const (
	Digits Form = iota
	Word        // in words or Han numerals that count something
	Weak        // in a word that often counts nothing: one, first, пара
)

// Quantity is one value of a text.
type Quantity struct {
	Start, End int // byte offsets
	Kind       Kind
	Form       Form
	Unit       Unit    // of a Measure; of a percentage its dimension only
	SI         float64 // of a Measure: the value in metres, kilograms, litres ..., degrees Celsius, seconds
	Letters    uint32  // of a Code
	// Values are all that the words may mean: 1.250 is 1250 and 1.25. The first is the likeliest; N of them are set.
	Values [4]float64
	N      int
	scaled float64 // the scale that was written behind it
	per    Unit    // what it is an amount for: a square foot
	span   float64 // seconds of the unit of time behind it
	whole  float64 // its value with the smaller unit that follows: 2 roubles 40
	minus  bool    // of degrees below zero
	inches bool    // of feet that have them, and are exact
	tens   bool    // any number of ten: the 40s
	some   bool    // a great many, of which the power of ten is said: dozens, 数千
	loose  bool    // says no number for certain: 双, 首, 增加两倍
	han    bool    // in Han characters
	alone  bool    // of a part: no whole number stands before it with its unit, as in a year and a half
	fold   bool    // what follows says how often: 3 times, в 3 раза
}

// Value is what the quantity most likely means.
func (q *Quantity) Value() float64 { return q.Values[0] }

// Scale is what the words behind a number multiply it by: 1e6 in 3 million, 1 for none.
func (q *Quantity) Scale() float64 { return q.scaled }

// WholeDay reports whether it says 24 hours, which need no number: around the clock.
func (q *Quantity) WholeDay() bool { return q.span == 3600 && q.Values[0] == 24 }

// Tells reports a quantity that often tells how much something changed: per cent, a part, millions.
func (q *Quantity) Tells() bool {
	return q.Unit.Dimension == Percent || q.Kind == Part || q.scaled > 1
}

func (q *Quantity) add(v float64) {
	for i := range q.N {
		if same(q.Values[i], v) {
			return
		}
	}
	if q.N < len(q.Values) {
		q.Values[q.N] = v
		q.N++
	}
}

func same(a, b float64) bool {
	return a == b || math.Abs(a-b) <= 1e-9*math.Max(math.Abs(a), math.Abs(b))
}

// mostFound bounds how many quantities of one text are found: what has more is a table.
const mostFound = 64

// Reader finds quantities. It keeps its buffers and must not be used by two at once.
type Reader struct {
	text       string
	base       string
	speaks     string      // the base language whose words are
	words      *vocabulary // these, nil for none
	narrow     []byte
	origin     []int32
	wide       bool   // the text is written without spaces
	spans      []Span // where those are that may be numerals
	whole      [1]Span
	figure     int // no digit stands before it
	lastFigure int // none from here on
	out        []Quantity
	from       int
}

// Span is a part of a text, in bytes.
type Span struct{ Start, End int32 }

// Find appends the quantities of a text to dst, in order.
func (r *Reader) Find(dst []Quantity, text string, l lang.Tag) []Quantity {
	r.whole[0].End = int32(len(text))
	return r.FindIn(dst, text, l, Hint{Words: r.whole[:], LastDigit: len(text), Foreign: true})
}

// Hint says where in a text quantities may stand.
type Hint struct {
	Words                 []Span // that may be numerals, which Beginnings and RomanDigit tell; each begins with a word
	FirstDigit, LastDigit int    // no ASCII digit stands before the one, and none from the other on
	Foreign               bool   // there may be digits outside ASCII
}

// FindIn is Find for who knows already where to look.
func (r *Reader) FindIn(dst []Quantity, text string, l lang.Tag, h Hint) []Quantity {
	r.spans, r.figure, r.lastFigure = h.Words, h.FirstDigit, h.LastDigit
	r.begin(text, l, h.Foreign)
	r.out, r.from = dst, len(dst)
	switch {
	case r.wide:
		r.han()
	case r.base == "ko":
		r.korean()
	default:
		r.inWords()
	}
	r.inDigits()
	r.finish()
	return r.out
}

func (r *Reader) full() bool { return len(r.out)-r.from >= mostFound }

// put adds a quantity that has one value.
func (r *Reader) put(start, end int, k Kind, f Form, v float64) *Quantity {
	if r.full() {
		return nil
	}
	q := Quantity{Start: start, End: end, Kind: k, Form: f, N: 1, scaled: 1}
	q.Values[0] = v
	r.out = append(r.out, q)
	return &r.out[len(r.out)-1]
}
