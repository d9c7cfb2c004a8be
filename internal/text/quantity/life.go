package quantity

import "strings"

// lifeYears stand behind the number of a year of life, which is one more than the age: на 82-м году жизни.
var lifeYears = []string{"году жизни", "году своей жизни", "год жизни", "році життя", "рік життя", "Lebensjahr", "année", "year", "roku życia", "rok życia", "anno di vita", "anno di età", "anno d'età",
	"año de vida", "año de edad", "ano de vida"}

var lifeStarts = startsOf(lifeYears)

// whoseLife stand before it where only they tell that it is one of life: in her 82nd year.
var whoseLife = []string{" his ", " her ", " their ", " my ", " sa ", " leur "}

// lifeYear adds the age to a year of life, and reports whether it is one.
func (r *Reader) lifeYear(q *Quantity) bool {
	v := q.Values[0]
	if v < 2 || v > 120 || r.wide {
		return false
	}
	if q.End == len(r.text) || r.text[q.End] == ',' {
		return false
	}
	rest := r.after(r.pastEnding(q.End), 32)
	if rest = rest[spaces(rest):]; !lifeStarts.has(rest) || !beginsWith(rest, lifeYears) {
		return false
	}
	if (r.base == "en" || r.base == "fr") && !hasAnySuffix(r.before(q.Start, 8), whoseLife...) {
		return false
	}
	q.add(v - 1)
	return true
}

// pastEnding is where what makes an ordinal of the digits before a byte ends: 82-м, 82., 82nd.
func (r *Reader) pastEnding(at int) int {
	s := r.text
	if at == len(s) || s[at] == ' ' {
		return at
	}
	for _, mark := range []string{".", "°", "º", "-"} {
		if strings.HasPrefix(s[at:], mark) {
			at += len(mark)
			break
		}
	}
	if end := letters(s, at); end-at <= len("ème") {
		return end
	}
	return at
}

// pastHyphen is where the unit behind a number is looked for: behind the ending of an ordinal, which looks like one (-м).
func (r *Reader) pastHyphen(q *Quantity) int {
	if q.Kind == Ordinal && (r.base == "ru" || r.base == "uk") && strings.HasPrefix(r.text[q.End:], "-") {
		return r.pastEnding(q.End)
	}
	return q.End
}

// oneBefore are one unit without its number before a smaller one: год и три месяца.
var oneBefore = map[float64][]string{
	12: {"год и ", "году и ", "годом и ", "рік і ", "рік та ", "рік й ", "року і ", "a year and ", "a year, ", "Jahr und ", "Jahres und ", "un an et ", "un año y ", "un anno e ", "um ano e ", "rok i ", "roku i "},
	60: {"час ", "час и ", "часа и ", "годину ", "годину і ", "годину й ", "an hour and ", "an hour, ", "hour and ", "Stunde und ", "une heure et ", "una hora y ", "un'ora e ", "un’ora e ", "uma hora e ", "godzinę i ", "godziny i "},
}

// moreThanOne adds the larger unit that stands before a number of months or minutes without one.
func (r *Reader) moreThanOne(q *Quantity, u Unit) {
	const minute, month = 60, 2629800
	more := 0.0
	switch {
	case u.Factor == month && q.Values[0] < 12:
		more = 12
	case u.Factor == minute && q.Values[0] < 60:
		more = 60
	default:
		return
	}
	if hasAnySuffix(r.before(q.Start, 24), oneBefore[more]...) {
		q.add(q.Values[0] + more)
	}
}
