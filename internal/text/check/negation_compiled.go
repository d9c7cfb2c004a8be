package check

import "strings"

// compiled is a denial ready for use.
type compiled struct {
	strong   *wordSet
	prefixes []string
	suffixes []string
	weak     *stemSet
	whole    *wordSet // weak words that stand as they are
	ends     []string // weak endings
	void     voidIndex
	turns    oppositeForms // runs alone
	but      *stemSet
	double   doubling
}

// noDenials serve runs in which no word stands for a denial.
var noDenials = new(compiled)

// denialsOf are the denials of a language, nil where they are not read word by word.
func denialsOf(base string) *compiled {
	d, ok := denials[base]
	if !ok {
		return nil
	}
	c := &compiled{strong: keySet(""), whole: keySet(""), weak: &stemSet{}, but: stemsOf(d.but), double: d.double.compile()}
	for w := range strings.FieldsSeq(d.strong) {
		switch {
		case strings.HasSuffix(w, "-"):
			c.prefixes = append(c.prefixes, w[:len(w)-1])
		case strings.HasPrefix(w, "-"):
			c.suffixes = append(c.suffixes, w[1:])
		default:
			c.strong.add(hashWord(w))
		}
	}
	for w := range strings.FieldsSeq(d.weak) {
		switch {
		case strings.HasPrefix(w, "-"):
			c.ends = append(c.ends, w[1:])
		case strings.HasSuffix(w, "."):
			c.whole.add(hashWord(w[:len(w)-1]))
		default:
			c.weak.add(strings.TrimSuffix(w, "-"))
		}
	}
	c.void, c.turns = indexRuns(compileRuns(d.void), d.mayDeny), formsOfRuns(compileRuns(d.turns))
	return c
}

// mayDeny reports that a word which denies by itself may begin so.
func (d *denial) mayDeny(stem string) bool {
	for w := range strings.FieldsSeq(d.strong) {
		begins, any := strings.CutSuffix(w, "-")
		if w[0] == '-' || strings.HasPrefix(begins, stem) || any && strings.HasPrefix(stem, begins) {
			return true
		}
	}
	return false
}
