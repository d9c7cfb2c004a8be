package quantity

import "math"

// shared are the units of two measures, if they are of one dimension.
func shared(a, b *Quantity) (u, v Unit, ok bool) {
	if a.Kind != Measure || b.Kind != Measure {
		return u, v, false
	}
	u, v = a.Unit, b.Unit
	if u.Kilo && v.Dimension == Mass {
		u = unitNamed("kg")
	} else if v.Kilo && u.Dimension == Mass {
		v = unitNamed("kg")
	}
	return u, v, u.Dimension == v.Dimension
}

// rates reports whether two amounts are each for a unit, and not for the same one: a price per square foot and per square
// metre.
func rates(a, b *Quantity) bool {
	return a.per.Dimension != None && a.per.Dimension == b.per.Dimension && !a.per.same(b.per)
}

// converted reports whether two measures are of one size in different units, as far as they are rounded.
func converted(a, b *Quantity) bool {
	if a.span > 0 && b.span > 0 && a.span != b.span {
		return spansMeet(a, b)
	}
	if a.tens && b.Unit.Dimension == Temperature || b.tens && a.Unit.Dimension == Temperature {
		return tensMeet(a, b) || tensMeet(b, a)
	}
	u, v, ok := shared(a, b)
	if rates(a, b) {
		return ratesMeet(a, b, u, v, ok)
	}
	if !ok || u.same(v) && !u.Vague && u.PerSecond == v.PerSecond {
		return false
	}
	if u.Dimension == Temperature {
		return degreesMeet(a, b)
	}
	x, y := a.SI*u.Factor/a.Unit.Factor, b.SI*v.Factor/b.Unit.Factor
	if x == 0 || y == 0 {
		return x == y
	}
	if u.Dimension == Volume && u.Slack+v.Slack > 0 { // one of two sizes: a gallon here and there
		return nearEither(x, y, .045+rounding(a)+rounding(b), u.Slack, v.Slack)
	}
	most := .045 + rounding(a) + rounding(b) + u.Slack + v.Slack
	if u.System == Metric && v.System == Metric { // the point moves, and the target may have fewer figures
		most = .002 + rounding(b) + u.Slack + v.Slack
	}
	if kept(a, b) && u.System != Nautical && v.System != Nautical { // a mile at sea is often said without the word
		most = min(most, .06+u.Slack+v.Slack)
	}
	if u.PerSecond != v.PerSecond {
		const hour = 3600
		if u.PerSecond && near(x*hour, y, most) || v.PerSecond && near(x, y*hour, most) {
			return true
		}
	}
	const days, barrel = 365.25, 136.4
	if (u.Factor == barrel) != (v.Factor == barrel) && (near(x, y*days, most) || near(x*days, y, most)) { // oil by the year, and by the day
		return true
	}
	return !u.same(v) && near(x, y, most)
}

// spansMeet reports whether two spans of time may be one: a year and a half are 18 months.
func spansMeet(a, b *Quantity) bool {
	for _, v := range a.Values[:a.N] {
		for _, w := range b.Values[:b.N] {
			if near(v*a.span, w*b.span, .03) {
				return true
			}
		}
	}
	return false
}

// kept reports whether the number is the same and too exact for one that was rounded: 100 yards may be 100 metres, 120
// pounds are not 120斤.
func kept(a, b *Quantity) bool {
	return rounding(a) < .08 && same(a.Values[0], b.Values[0])
}

// near reports whether two sizes differ by no more than a logarithm.
func near(x, y, most float64) bool { return x > 0 && y > 0 && math.Abs(math.Log(x/y)) < most }

// nearEither reports whether two sizes are near where the one or the other unit is the larger of its kind.
func nearEither(x, y, most, u, v float64) bool {
	return near(x, y, most) || u > 0 && near(x*math.Exp(u), y, most) || v > 0 && near(x, y*math.Exp(v), most)
}

// ratesMeet reports whether two amounts are the same for the size that each is for.
func ratesMeet(a, b *Quantity, u, v Unit, measures bool) bool {
	x, y := a.Values[0], b.Values[0]
	if measures {
		x, y = a.SI*u.Factor/a.Unit.Factor, b.SI*v.Factor/b.Unit.Factor
	}
	x, y = x/a.per.Factor, y/b.per.Factor
	most := .045 + rounding(a) + rounding(b)
	return near(x, y, most) || !measures && (near(100*x, y, most) || near(x, 100*y, most)) // in cents
}

// degreesMeet reports whether temperatures are one, on any scale that is not said, or one as differences.
func degreesMeet(a, b *Quantity) bool {
	const rounded = 1.6
	for _, x := range a.signed(b) {
		for _, y := range b.signed(a) {
			for _, u := range degreeScales {
				for _, v := range degreeScales {
					if (a.Unit.Vague || a.Unit.same(u)) && (b.Unit.Vague || b.Unit.same(v)) && math.Abs(u.si(x)-v.si(y)) < rounded && !(u == v && math.Abs(x) < 3 && math.Abs(y) < 3 && math.Abs(x-y) > .06) {
						return true
					}
				}
			}
		}
	}
	return warmer(a, b) || warmer(b, a)
}

// tensMeet reports whether degrees are among ten of Fahrenheit: 5 °C are in the low 40s.
func tensMeet(tens, degrees *Quantity) bool {
	const rounded, ten = 1, 10
	f := degrees.SI*9/5 + fahrenheit.Offset - tens.Values[0]
	return tens.tens && f > -rounded && f < ten+rounded
}

var degreeScales = [2]Unit{celsius, fahrenheit}

// signed is the value in degrees, twice; where only the other side is said to be below zero it may be above or below.
func (q *Quantity) signed(o *Quantity) [2]float64 {
	v := q.Values[0]
	switch {
	case q.minus:
		return [2]float64{-v, -v}
	case o.minus:
		return [2]float64{v, -v}
	}
	return [2]float64{v, v}
}

// warmer reports whether degrees of Fahrenheit and of Celsius are one small difference: 1.5 °C are 2.7 °F.
func warmer(f, c *Quantity) bool {
	const most = 20
	y := c.Values[0]
	return (f.Unit.System == Imperial || f.Unit.Vague) && c.Unit.System == Metric && !c.Unit.Vague && y <= most && math.Abs(f.Values[0]*5/9-y) < .1+.06*y
}

// rounding is how far a measure may be from what was meant: half of its last digit, in its own size.
func rounding(q *Quantity) float64 {
	v := math.Abs(q.Values[0])
	if q.inches {
		return .01
	}
	if v == 0 {
		return 0
	}
	if q.Form == Weak && v < 1 { // half an inch
		return .15
	}
	step := 1.0
	for math.Mod(v, step*10) == 0 && step < v {
		step *= 10
	}
	for step > 1e-3 && math.Abs(v/step-math.Round(v/step)) > 1e-6 {
		step /= 10
	}
	return math.Min(.5*step/v, .08)
}

// misunit reports whether a value stands with another unit of its dimension, or was converted to another size.
func misunit(a, b *Quantity) bool {
	if converted(a, b) {
		return false
	}
	if rates(a, b) {
		return meets(a, b)
	}
	u, v, ok := shared(a, b)
	return ok && !u.same(v) && (u.System != v.System || meets(a, b) && distinct(a, b))
}

// distinct reports whether both are written in digits, so that the value is surely the same and the unit is not.
func distinct(a, b *Quantity) bool { return a.Form == Digits && b.Form == Digits }

// ConvertedTo reports whether a measure is another one in other units, as far as they are rounded; degrees may go unnamed.
func (q *Quantity) ConvertedTo(o *Quantity) bool {
	if o.Unit.Dimension == Temperature && !o.Unit.Vague && q.bareOf(o) {
		return true
	}
	return q.Kind == Measure && o.Kind == Measure && q.Unit.System != o.Unit.System && converted(q, o)
}
