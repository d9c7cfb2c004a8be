package quantity

import "strings"

// fractions sets the only fraction that is left of one side against the only one of the other, where nothing else is
// left: a quarter and a third. By themselves words for parts are too vague to be set against anything.
func (c *Comparer) fractions(source, target []Quantity) {
	o := &c.out
	i, k := onlyFraction(source, o.Source), onlyFraction(target, o.Target)
	if i >= 0 && k >= 0 {
		o.Source[i], o.Target[k], o.Pair[k] = Changed, Changed, i
	}
}

// onlyFraction is the index of the one quantity that is left, if it is a fraction; else -1.
func onlyFraction(these []Quantity, fates []Fate) int {
	found := -1
	for i := range these {
		q := &these[i]
		switch {
		case fates[i] == Met || fates[i] == Converted || one(q):
		case found >= 0 || fates[i] != Alone || !q.fraction():
			return -1
		default:
			found = i
		}
	}
	return found
}

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
		if !hasAnySuffix(before, " a ", "A ", " one ", "One ", "-a-", "one-") && before != "a " || !strings.HasPrefix(after, " of ") {
			return
		}
	case "es", "it", "pt":
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

// ofParts name a part behind an ordinal.
var ofParts = []string{" часть ", " части ", " частью ", " частина ", " частину ", " частини "}
