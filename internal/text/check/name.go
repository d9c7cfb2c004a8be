package check

import "strconv"

// mention is a spelling of a name: how often it stands in the text, and where first.
type mention struct {
	name  string
	count int
	block int
	span  [2]int
	full  bool // it stands with a first name somewhere: the form that a desk chose with care
}

// nameVariants looks for one name in two spellings.
func nameVariants(w *whole) {
	w.hanVariants()
	w.spelledVariants()
}

// variant reports the rarer of two spellings, at its first place, with the other as suggestion.
func (w *whole) variant(a, b mention) *Finding {
	if b.count > a.count || b.count == a.count && (b.full && !a.full || b.full == a.full && before(&b, &a)) {
		a, b = b, a
	}
	f := w.report(Warning, b.block, b.span, "check.name.variant", map[string]string{
		"Name": b.name, "Usual": a.name, "Times": strconv.Itoa(b.count), "UsualTimes": strconv.Itoa(a.count),
	}, b.name+"\x00"+a.name)
	f.Suggestion = a.name
	return f
}

func before(a, b *mention) bool {
	return a.block < b.block || a.block == b.block && a.span[0] < b.span[0]
}
