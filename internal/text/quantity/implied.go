package quantity

import "math"

// implied matches numbers that have the unit of a converted measure beside them: 112 mph where the limit is 55.
func implied(these []Quantity, fates []Fate, others []Quantity, otherFates []Fate) {
	for j := range these {
		if fates[j] != Converted || these[j].Kind != Measure {
			continue
		}
		for i := range these {
			if fates[i] != Alone || these[i].Kind != Number {
				continue
			}
			x := these[i]
			x.Kind, x.Unit, x.SI = Measure, these[j].Unit, these[j].Unit.si(x.Values[0])
			for k := range others {
				if otherFates[k] == Alone && (converted(&x, &others[k]) || bothImplied(&x, &others[k], others, otherFates)) {
					fates[i], otherFates[k] = Converted, Converted
					break
				}
			}
		}
	}
}

// bothImplied reports whether a measure is converted to a number that has the unit of a converted measure beside it.
func bothImplied(x, y *Quantity, others []Quantity, otherFates []Fate) bool {
	for m := range others {
		if u := others[m].Unit; otherFates[m] == Converted && others[m].Kind == Measure && y.Kind == Number {
			z := *y
			z.Kind, z.Unit, z.SI = Measure, u, u.si(z.Values[0])
			if converted(x, &z) {
				return true
			}
		}
	}
	return false
}

// sums matches two numbers that are one with its smaller unit: 2 roubles 40 kopecks are 2.4 roubles.
func sums(these []Quantity, fates []Fate, others []Quantity, otherFates []Fate) {
	for i := range these {
		w, rounded := these[i].whole, 1e-6
		if these[i].span > 0 { // ten minutes are .17 hours
			rounded = .005
		}
		if w == 0 || i+1 == len(these) || fates[i] != Alone || fates[i+1] != Alone {
			continue
		}
		for k := range others {
			if otherFates[k] == Alone && others[k].whole == 0 && (near(others[k].Values[0], w, rounded) || inSmaller(&these[i], &others[k]) || wholeRate(&these[i], &others[k])) {
				fates[i], fates[i+1], otherFates[k] = Met, Met, Met
				break
			}
		}
	}
}

// inSmaller reports whether a span of time with its smaller unit is said in another one: 1 hour 12 minutes are 72 minutes.
func inSmaller(x, o *Quantity) bool {
	return x.span > 0 && o.span > 0 && near(o.Values[0]*o.span, x.whole*x.span, .002)
}

// wholeRate reports whether a price with its smaller unit is the other one for another size: 1元5角 a 斤 are 3 yuan a kilogram.
func wholeRate(x, o *Quantity) bool {
	const rounded = .02
	return rates(x, o) && near(x.whole/x.per.Factor, o.Values[0]/o.per.Factor, rounded)
}

// priced matches numbers that are prices like one beside them which is for another size: from 3 yuan a kilogram to 4.
func priced(source []Quantity, fates []Fate, target []Quantity, targetFates []Fate) {
	for i := range source {
		if source[i].per.Dimension == None || fates[i] == Alone {
			continue
		}
		for k := range target {
			if targetFates[k] != Alone && rates(&source[i], &target[k]) {
				pricedAt(source[i].per.Factor/target[k].per.Factor, source, fates, target, targetFates)
				return
			}
		}
	}
}

// pricedAt is priced for sizes of one proportion.
func pricedAt(sizes float64, source []Quantity, fates []Fate, target []Quantity, targetFates []Fate) {
	const rounded = .02
	for i := range source {
		for k := range target {
			if fates[i] == Alone && targetFates[k] == Alone && source[i].Kind == Number && target[k].Kind == Number && near(source[i].Values[0], sizes*target[k].Values[0], rounded) {
				fates[i], targetFates[k] = Converted, Converted
			}
		}
	}
}

// bareDegrees matches degrees with a number that is only in what surrounds it one of degrees, on the other scale: минус 60.
func bareDegrees(these []Quantity, fates []Fate, others []Quantity, otherFates []Fate) {
	for i := range these {
		if fates[i] != Alone || these[i].Unit.Dimension != Temperature || these[i].Unit.Vague {
			continue
		}
		for k := range others {
			if otherFates[k] == Alone && others[k].bareOf(&these[i]) {
				fates[i], otherFates[k] = Converted, Converted
				break
			}
		}
	}
}

// bareOf reports whether a number that nothing is said of is one of degrees on the other scale.
func (q *Quantity) bareOf(degrees *Quantity) bool {
	if !q.plain() {
		return false
	}
	x := *q
	x.Kind, x.Unit = Measure, celsius
	if degrees.Unit.same(celsius) {
		x.Unit = fahrenheit
	}
	above := degreesMeet(&x, degrees)
	x.minus = true
	return above || degreesMeet(&x, degrees)
}

// plain reports a number that nothing is said of.
func (q *Quantity) plain() bool {
	return q.Kind == Number && q.Form != Weak && q.span == 0 && q.scaled == 1 && q.Unit.Dimension == None && q.per.Dimension == None
}

// ratios matches two numbers that are said as one share: three of ten and 30 %.
func ratios(these []Quantity, fates []Fate, others []Quantity, otherFates []Fate) {
	for k := range others {
		p := others[k].Share()
		if p == 0 || otherFates[k] != Alone {
			continue
		}
		for i := 0; i+1 < len(these); i++ {
			x, y := &these[i], &these[i+1]
			if fates[i] != Alone || fates[i+1] != Alone || x.Share() > 0 || y.Share() > 0 || x.Kind == Code || y.Kind == Code || x.Kind == Times || y.Kind == Times {
				continue
			}
			if a, b := min(x.Values[0], y.Values[0]), max(x.Values[0], y.Values[0]); b <= 1e4 && math.Abs(a/b-p) < min(.006, .1*p) {
				fates[i], fates[i+1], otherFates[k] = Met, Met, Met
				break
			}
		}
	}
}

// Share is the part that a percentage or a fraction is; 0 for others.
func (q *Quantity) Share() float64 {
	switch {
	case q.Unit.Dimension == Percent:
		return q.Values[0] / 100
	case q.Kind == Part:
		return q.Values[0]
	}
	return 0
}
