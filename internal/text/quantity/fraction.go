package quantity

import (
	"math"
	"strings"
)

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

// ofWhole stand between the two numbers of a share: one in four, uno de cada tres.
var ofWhole = map[string][]string{"en": {" in ", " out of ", " in every ", " out of every "}, "de": {" von "}, "es": {" de cada "}, "fr": {" sur "}, "it": {" su "}, "pt": {" em cada ", " a cada "}, "pl": {" na "}, "ru": {" из "}, "uk": {" з "}}

// parted reports quickly whether there may be a share of two numbers.
func (r *Reader) parted(all []Quantity) bool {
	for i := 1; i < len(all); i++ {
		if gap := all[i].Start - all[i-1].End; gap >= len(" in ") && gap <= len(" out of every ") && r.shareOf(&all[i-1], &all[i]) {
			return true
		}
	}
	return false
}

// shareOf reports whether two numbers say a share.
func (r *Reader) shareOf(x, y *Quantity) bool {
	const most = 20
	v, w := x.Values[0], y.Values[0]
	if v >= w || v < 1 || w > most || v != math.Trunc(v) || w != math.Trunc(w) || !x.counts() || !y.counts() || x.Form == Digits != (y.Form == Digits) && w < 10 || x.End > y.Start {
		return false
	}
	for _, between := range ofWhole[r.base] {
		if r.text[x.End:y.Start] == between {
			return true
		}
	}
	return false
}

// counts reports a number that has no unit and no scale.
func (q *Quantity) counts() bool {
	return q.Kind == Number && q.scaled == 1 && q.span == 0 && q.Unit.Dimension == None && q.N == 1
}

// joinParts makes one of the two numbers of a share.
func (r *Reader) joinParts(all []Quantity) []Quantity {
	kept := all[:0]
	for i := 0; i < len(all); i++ {
		q := all[i]
		if i+1 < len(all) && r.shareOf(&all[i], &all[i+1]) {
			share := q.Values[0] / all[i+1].Values[0]
			q = Quantity{Start: q.Start, End: all[i+1].End, Kind: Part, Form: Word, N: 1, scaled: 1}
			q.Values[0] = share
			i++
		}
		kept = append(kept, q)
	}
	return kept
}

// everyWords stand before an ordinal that says a share: каждый третий.
var everyWords = map[string][]string{"en": {"every ", "Every "}, "de": {"jeder ", "Jeder ", "jede ", "Jede ", "jedes ", "jeden ", "jedem "}, "pl": {"co ", "Co "},
	"ru": {"каждый ", "Каждый ", "каждая ", "Каждая ", "каждое ", "каждого ", "каждой ", "каждому ", "каждым ", "каждую ", "Каждую "}, "uk": {"кожен ", "Кожен ", "кожна ", "Кожна ", "кожного ", "кожної ", "кожному ", "кожну "}}

// everyOf makes a part of an ordinal behind a word for every.
func (r *Reader) everyOf(q *Quantity) bool {
	v := q.Values[0]
	if v < 2 || !strings.HasSuffix(r.text[:q.Start], " ") || !hasAnySuffix(r.before(q.Start, 16), everyWords[r.base]...) {
		return false
	}
	q.Kind, q.N = Part, 0
	q.add(1 / v)
	return true
}

// partNamed makes a part of an ordinal that is one by the words beside it: una quinta parte, a third of them.
func (r *Reader) partNamed(q *Quantity) {
	v := q.Values[0]
	if r.everyOf(q) || v <= 2 || v > 10 {
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
