package quantity

import "strings"

// leftInWords sets the only quantity of a kind that is left of one side against the only one of the other, where nothing
// else is left: a quarter and a third, the second and the third, дважды and three times, dozens and thousands. By
// themselves such words are too vague to be set against anything.
func (c *Comparer) leftInWords(source, target []Quantity) {
	if !anyAlone(source, c.out.Source) || !anyAlone(target, c.out.Target) {
		return
	}
	for _, kind := range [...]func(*Quantity) bool{(*Quantity).fraction, (*Quantity).rank, (*Quantity).multiple, (*Quantity).many} {
		i, k := onlyLeft(source, c.out.Source, kind), onlyLeft(target, c.out.Target, kind)
		if i >= 0 && k >= 0 && apart(&source[i], &target[k]) {
			c.out.Source[i], c.out.Target[k], c.out.Pair[k] = Changed, Changed, i
			return
		}
	}
}

// anyAlone reports whether a quantity is left that words tell and that may be one of these kinds.
func anyAlone(these []Quantity, fates []Fate) bool {
	for i := range these {
		if q := &these[i]; fates[i] == Alone && q.Form != Digits && (q.Kind >= Part || q.Kind == Ordinal || q.some || q.fold || q.Values[0] == 1.5) {
			return true
		}
	}
	return false
}

// onlyLeft is the index of the one quantity that is left, if it is of a kind; else -1.
func onlyLeft(these []Quantity, fates []Fate, kind func(*Quantity) bool) int {
	found := -1
	for i := range these {
		switch q := &these[i]; {
		case fates[i] == Met || fates[i] == Converted || q.small() && !kind(q) || q.loose:
		case found >= 0 || fates[i] != Alone || !kind(q):
			return -1
		default:
			found = i
		}
	}
	return found
}

// small reports a word for one or two, which often counts nothing: ein paar, both.
func (q *Quantity) small() bool {
	return one(q) || q.Form == Weak && q.Kind == Number && q.Values[0] == 2
}

// apart reports whether two quantities of one of these kinds contradict each other.
func apart(a, b *Quantity) bool {
	x, y := a.Values[0], b.Values[0]
	switch {
	case a.many() && b.many():
		const power = 5 // dozens are tens
		return x >= power*y || y >= power*x
	case a.multiple():
		return (a.Kind == Times || b.Kind == Times) && x != y
	}
	return true
}

// rank reports an ordinal in words: the second, 第三.
func (q *Quantity) rank() bool { return q.Kind == Ordinal && q.Form != Digits && !q.loose }

// multiple reports how many times as much, or how often.
func (q *Quantity) multiple() bool { return (q.Kind == Times || q.fold) && !q.loose }

// many reports a great many, of which the power of ten is said.
func (q *Quantity) many() bool { return q.some }

// fraction reports whether words say a part, or one and a half.
func (q *Quantity) fraction() bool {
	return q.Form != Digits && (q.Kind == Part && q.Values[0] < 1 || q.Kind == Number && q.Values[0] == 1.5)
}

// partNamed makes a part of an ordinal that is one by the words beside it: una quinta parte, a third of them.
func (r *Reader) partNamed(q *Quantity) {
	v := q.Values[0]
	if v <= 2 || v > 10 {
		return
	}
	before, after := r.before(q.Start, 8), r.after(q.End, 12)
	switch r.base {
	case "en":
		if !hasAnySuffix(before, " a ", "A ", " one ", "One ", "-a-", "one-") && before != "a " || after != "" && !beginsWith(after, partEnds) {
			return
		}
	case "it":
		if !strings.HasPrefix(after, " parte ") && (v > 5 || !hasAnySuffix(before, " un ", "Un ") || !beginsWith(after, italianOf)) {
			return
		}
	case "pl":
		if !hasAnySuffix(before, "jedną ", "jedna ", "jednej ", "Jedna ") {
			return
		}
	case "es", "pt":
		if !strings.HasPrefix(after, " parte ") {
			return
		}
	case "ru", "uk":
		if !beginsWith(after, ofParts) {
			return
		}
	default:
		return
	}
	q.Kind, q.N = Part, 0
	q.add(1 / v)
}

// partEnds stand behind a third where it is a part, and not another one.
var partEnds = []string{" of ", ".", ",", ";", " in ", " to ", " from ", " over ", " since ", " last ", " this ", " during ", " compared ", " more ", " less ", " higher ", " lower "}

// italianOf stand behind a part that an ordinal names: un quarto degli abitanti.
var italianOf = []string{" dei ", " degli ", " delle ", " della ", " del ", " dell'", " dell’", " di ", " d'", " d’"}

// ofParts name a part behind an ordinal.
var ofParts = []string{" часть ", " части ", " частью ", " частина ", " частину ", " частини "}
