package quantity

import (
	"math"
	"slices"
)

// Fate is what became of a quantity of one side.
type Fate uint8

// The fates.
const (
	Met       Fate = iota // it has an equal on the other side
	Converted             // it has one in another unit
	Again                 // the other side says the value, but less often
	Alone                 // it is on this side only
	Changed               // it stands against one of the other side that is not its equal
	Misunit               // the value is there with another unit, or converted wrongly
)

// Outcome is what Compare found.
type Outcome struct {
	// Source and Target are the fates of the quantities, in their order.
	Source, Target []Fate
	// Pair is the index of the quantity of the source that one of the target meets or stands against; -1 for none.
	Pair []int
}

// Comparer compares. It keeps its buffers and must not be used by two at once.
type Comparer struct{ out Outcome }

// Compare matches the quantities of a text and its translation, whatever their order. The result is valid until the
// next call.
func (c *Comparer) Compare(source, target []Quantity) *Outcome {
	o := &c.out
	o.Source, o.Target, o.Pair = grow(o.Source, len(source)), grow(o.Target, len(target)), growInts(o.Pair, len(target))
	for i := range o.Source {
		o.Source[i] = Alone
	}
	for i := range o.Target {
		o.Target[i], o.Pair[i] = Alone, -1
	}
	sums(source, o.Source, target, o.Target)
	sums(target, o.Target, source, o.Source)
	c.match(source, target, Met, func(a, b *Quantity) bool { return a.Form != Weak && b.Form != Weak && equal(a, b) })
	c.match(source, target, Converted, converted)
	c.givenTwice(source, target)
	implied(source, o.Source, target, o.Target)
	implied(target, o.Target, source, o.Source)
	ratios(source, o.Source, target, o.Target)
	ratios(target, o.Target, source, o.Source)
	bare := left(source, o.Source) && left(target, o.Target)
	c.match(source, target, Met, func(a, b *Quantity) bool {
		return !(bare && (one(a) && b.Form == Digits || one(b) && a.Form == Digits)) && equal(a, b)
	})
	c.dateTurned(source, target)
	if !slices.Contains(o.Target, Alone) {
		again(source, o.Source, target, o.Target)
		return o
	}
	c.leftOver(source, target)
	return o
}

// leftOver judges what neither side's equals have met.
func (c *Comparer) leftOver(source, target []Quantity) {
	o := &c.out
	bareDegrees(source, o.Source, target, o.Target)
	bareDegrees(target, o.Target, source, o.Source)
	priced(source, o.Source, target, o.Target)
	again(source, o.Source, target, o.Target)
	again(target, o.Target, source, o.Source)
	c.elsewhere(source, target)
	c.aside(source, target)
	c.against(source, target)
	c.leftInWords(source, target)
}

// dateTurned sets the only month of either side against the other's where each is the day there: 3 November, March 11.
func (c *Comparer) dateTurned(source, target []Quantity) {
	i := onlyMonth(source)
	if i < 0 {
		return
	}
	k := onlyMonth(target)
	if k < 0 || source[i].Values[0] == target[k].Values[0] || !dayBeside(source, i, target[k].Values[0]) || !dayBeside(target, k, source[i].Values[0]) {
		return
	}
	c.out.Source[i], c.out.Target[k], c.out.Pair[k] = Changed, Changed, i
}

// onlyMonth is the index of the one month, -1 for none and for several.
func onlyMonth(these []Quantity) int {
	found := -1
	for i := range these {
		if these[i].Kind != Month {
			continue
		}
		if found >= 0 {
			return -1
		}
		found = i
	}
	return found
}

// dayBeside reports whether a number beside the month at an index has a value.
func dayBeside(these []Quantity, i int, v float64) bool {
	const gap = 12 // bytes
	return i > 0 && these[i-1].Values[0] == v && these[i].Start-these[i-1].End <= gap || i+1 < len(these) && these[i+1].Values[0] == v && these[i+1].Start-these[i].End <= gap
}

// left reports whether a figure is left over.
func left(these []Quantity, fates []Fate) bool {
	for i := range these {
		if fates[i] == Alone && these[i].Form == Digits {
			return true
		}
	}
	return false
}

// one reports a word for one, which is an article in many languages and answers no figure where figures are left over.
func one(q *Quantity) bool {
	return q.Form == Weak && q.Values[0] == 1 && (q.Kind != Ordinal || !q.han)
}

// match pairs what a relation holds between, the first left one with the first.
func (c *Comparer) match(source, target []Quantity, f Fate, relation func(a, b *Quantity) bool) {
	o := &c.out
	for i := range source {
		if o.Source[i] != Alone {
			continue
		}
		for k := range target {
			if o.Target[k] == Alone && relation(&source[i], &target[k]) {
				o.Source[i], o.Target[k], o.Pair[k] = f, f, i
				break
			}
		}
	}
}

// again marks what the other side says too, but less often.
func again(these []Quantity, fates []Fate, others []Quantity, otherFates []Fate) {
	for i := range these {
		if fates[i] != Alone {
			continue
		}
		for k := range others {
			if otherFates[k] != Alone && (equal(&these[i], &others[k]) || converted(&these[i], &others[k])) {
				fates[i] = Again
				break
			}
		}
	}
}

// givenTwice takes back conversions where the source gives the measure in the target's unit too: 300 km (190 miles) are
// not 296 km.
func (c *Comparer) givenTwice(source, target []Quantity) {
	o := &c.out
	for k := range target {
		if o.Target[k] != Converted {
			continue
		}
		for i := range source {
			if o.Source[i] == Alone && source[i].Kind == target[k].Kind && source[i].Unit.same(target[k].Unit) && !equal(&source[i], &target[k]) && convertedAny(&source[i], source) {
				o.Source[i], o.Target[k], o.Pair[k] = Changed, Changed, i
				break
			}
		}
	}
}

// convertedAny reports whether a measure is among others in another unit.
func convertedAny(a *Quantity, others []Quantity) bool {
	for i := range others {
		if converted(a, &others[i]) {
			return true
		}
	}
	return false
}

// aside finds measures of the target that were converted for the reader, behind the source's own, to another size:
// 800 km/h (674 mph).
func (c *Comparer) aside(source, target []Quantity) {
	o := &c.out
	for k := 1; k < len(target); k++ {
		if o.Target[k] != Alone || o.Target[k-1] != Met || !customs(&target[k-1], &target[k]) || target[k].Start-target[k-1].End > 12 {
			continue
		}
		if converted(&target[k-1], &target[k]) {
			o.Target[k] = Again // what the source has no unit for: Tempo 130, 130 km/h (81 mph)
			continue
		}
		for i := range source {
			if o.Source[i] == Met && equal(&source[i], &target[k-1]) {
				o.Target[k], o.Pair[k] = Misunit, i
				break
			}
		}
	}
}

// customs reports whether two measures are of one dimension, and of different systems.
func customs(a, b *Quantity) bool {
	u, v, ok := shared(a, b)
	return ok && u.System != v.System
}

// against pairs what is left over on both sides: first wrong units, then other values.
func (c *Comparer) against(source, target []Quantity) {
	o := &c.out
	for i := range source {
		for k := range target {
			if o.Source[i] != Alone && o.Source[i] != Again || o.Target[k] != Alone && o.Target[k] != Again {
				continue
			}
			if misunit(&source[i], &target[k]) {
				o.Source[i], o.Target[k], o.Pair[k] = Misunit, Misunit, i
			}
		}
	}
	for k := range target {
		if o.Target[k] != Alone && o.Target[k] != Again || target[k].Form == Weak {
			continue
		}
		best, worth := -1, 0
		for i := range source {
			if o.Source[i] != Alone && o.Source[i] != Again || source[i].Form == Weak {
				continue
			}
			if o.Source[i] == Again && o.Target[k] == Again {
				continue
			}
			if otherZone(&source[i], &target[k]) {
				continue
			}
			if w := likeness(&source[i], &target[k]); w > worth {
				best, worth = i, w
			}
		}
		if best >= 0 {
			o.Source[best], o.Target[k], o.Pair[k] = Changed, Changed, best
		}
	}
}

// Disputable reports whether Compare may find that a quantity is changed or has another unit: what is not, on either side,
// is only ever met or left alone.
func (q *Quantity) Disputable() bool {
	return q.Form != Weak || q.Kind == Measure || q.Kind == Clock || q.per.Dimension != None || q.span > 0 || q.fraction() || q.multiple() || q.some
}

// Ranks reports an ordinal in words, which Compare may find changed if the other side has one of another value.
func (q *Quantity) Ranks() bool { return q.rank() }

// likeness is how likely one quantity was put for another: by kind, unit, form and size.
func likeness(a, b *Quantity) int {
	if a.Kind == Code || b.Kind == Code {
		if a.Kind != b.Kind || a.Letters != b.Letters {
			return 0
		}
		return 20
	}
	if a.Values[0] == 0 && b.WholeDay() || b.Values[0] == 0 && a.WholeDay() { // the full hour
		return 0
	}
	w := 1
	if a.Kind == b.Kind {
		w += 4
	}
	if a.Kind == Month != (b.Kind == Month) {
		if b.Values[0] > 12 || a.Values[0] > 12 {
			return 0
		}
	}
	if a.Kind == Measure && b.Kind == Measure && a.Unit.Dimension == b.Unit.Dimension {
		w += 8
	}
	if a.Form == b.Form {
		w += 2
	}
	x, y := math.Abs(a.Values[0])+1, math.Abs(b.Values[0])+1
	if r := x / y; r < 20 && r > .05 {
		w += 2
	}
	return w
}

// equal reports whether two quantities may mean one value.
func equal(a, b *Quantity) bool {
	if a.Kind == Code && b.Kind == Code {
		return a.Letters == b.Letters && a.Values[0] == b.Values[0]
	}
	if a.Kind == Month || b.Kind == Month {
		return (a.Kind == b.Kind || a.Form == Digits || b.Form == Digits) && a.Values[0] == b.Values[0] || a.Kind == b.Kind && meets(a, b) || a.Kind != b.Kind && meets(a, b) && (a.Form == Digits || b.Form == Digits)
	}
	if u, v, ok := shared(a, b); ok && !u.same(v) || rates(a, b) {
		return false
	}
	if meets(a, b) && !(a.Kind == Ordinal && b.Unit.Dimension == Percent) && !(b.Kind == Ordinal && a.Unit.Dimension == Percent) {
		return true
	}
	return shares(a, b) || shares(b, a) || shortened(b, a)
}

// shortened reports whether a gives the large number b with fewer figures: 1.408 billion for 140,828万.
func shortened(a, b *Quantity) bool {
	const large = 1e6
	y := b.Values[0]
	if a.Kind != Number && (a.Kind != Measure || b.Kind != Measure) || b.Kind != Number && b.Kind != Measure || a.scaled < 1000 || y < large {
		return false
	}
	for _, x := range a.Values[:a.N] {
		if x < large || math.Abs(x-y) > .1*y {
			continue
		}
		step := math.Pow10(int(math.Log10(x)) - 1) // of the second figure
		for step > 1 && !whole(x/step) {
			step /= 10
		}
		if same(math.Round(y/step)*step, x) {
			return true
		}
	}
	return false
}

func whole(v float64) bool { return math.Abs(v-math.Round(v)) < 1e-6*v }

func meets(a, b *Quantity) bool {
	for _, v := range a.Values[:a.N] {
		for _, w := range b.Values[:b.N] {
			if same(v, w) {
				return true
			}
		}
	}
	return false
}

// shares reports whether a part is said as per cent, and a multiple as a number: a fifth is 20 %, doubled is 2 times
// and by 100 %.
func shares(a, b *Quantity) bool {
	switch a.Kind {
	case Ordinal: // a fifth
		v := a.Values[0]
		return a.Form == Word && v > 2 && b.Unit.Dimension == Percent && math.Abs(b.Values[0]-100/v) < 1.01
	case Part:
		p := a.Values[0]
		if b.Kind == Part && a.N == 1 {
			return math.Abs(b.Values[0]-p) < min(.01, .1*p)
		}
		if b.Kind == Ordinal { // no per cent: every fourth
			return p < 1 && math.Abs(1/b.Values[0]-p) < .005
		}
		near := min(.005, .1*p)
		for _, v := range b.Values[:b.N] {
			if math.Abs(v-100*p) < 1.01 || math.Abs(v-p) < near || same(v, 60*p) || same(v, 12*p) || v > 1 && !a.alone && math.Abs(v-math.Trunc(v)-p) < near && (a.span == 0 || a.span != b.span) ||
				v > 1 && p < 1 && b.Unit.Dimension != Percent && math.Abs(1/v-p) < .005 || same(v, 1000*p) || same(v, 1e6*p) || same(v, 1e9*p) || same(v, 1e12*p) {
				return true
			}
		}
	case Times:
		if b.fold && !a.loose && !b.loose {
			return same(b.Values[0], a.Values[0])
		}
		for _, v := range b.Values[:b.N] {
			if same(v, 100*a.Values[0]) || same(v, 100*(a.Values[0]-1)) || (a.loose || b.loose) && (same(v, a.Values[0]+1) || same(v, a.Values[0]-1)) {
				return true
			}
		}
	}
	return false
}

func grow(s []Fate, n int) []Fate {
	if cap(s) < n {
		return make([]Fate, n)
	}
	return s[:n]
}

func growInts(s []int, n int) []int {
	if cap(s) < n {
		return make([]int, n)
	}
	return s[:n]
}
