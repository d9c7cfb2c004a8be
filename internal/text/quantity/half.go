package quantity

import "strings"

// halvesAfter are the words for "and a half" behind a unit.
var halvesAfter = []string{" and a half", " с половиной", " з половиною", " et demi", " y medi", " e mezz", " e mei", " i pół", " 반", " ونصف"}

// halfStarts are the beginnings of halvesAfter, without the blank.
var halfStarts = func() *startSet {
	t := new(startSet)
	for _, w := range halvesAfter {
		t.note(w[1:])
	}
	return t
}()

// halfMore adds a half that is said behind the unit that ends at a byte: three years and a half, 三年半, 两个半小时.
func (r *Reader) halfMore(q *Quantity, at int) {
	rest := r.after(at, 24)
	if r.wide {
		rest = strings.TrimPrefix(strings.TrimPrefix(rest, "个"), "個")
		if s, ok := strings.CutPrefix(rest, "半"); !ok || s != "" && strings.IndexRune("夜途路岛島山场場", first(s)) >= 0 {
			return
		}
		q.add(q.Values[0] + .5)
		return
	}
	if rest == "" || rest[0] != ' ' || !halfStarts.has(rest[1:]) {
		return
	}
	for _, w := range halvesAfter {
		if strings.HasPrefix(rest, w) {
			q.add(q.Values[0] + .5)
			return
		}
	}
}
