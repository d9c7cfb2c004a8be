package quantity

import "strings"

// pointNames are points of a percentage, as they stand behind a number; percentNames are per cent there behind a part.
var (
	pointNames = []string{"percentage point", "percentage-point", "процентного пункт", "процентных пункт", "процентный пункт", "процентному пункт", "процентным пункт", "п. п.", "п.п", "відсоткового пункт", "відсоткових пункт", "процентного пункт", "процентних пункт",
		"Prozentpunkt", "puntos porcentuales", "punto porcentual", "points de pourcentage", "point de pourcentage", "punti percentuali", "punto percentuale", "pontos percentuais", "ponto percentual", "punktów procentowych", "punktu procentowego", "punkty procentowe",
		"个百分点", "個百分點", "百分点", "百分點", "%포인트", "퍼센트포인트"}
	percentNames  = []string{"percent", "per cent", "Prozent", "процента", "por ciento", "pour cent", "per cento", "por cento", "procenta", "відсотка"}
	pointsBehind  = []string{"пункт", "point", "punkt", "포인트", "ポイント", "п.", "Punkt"}
	ofPoint       = []string{" of a ", " of one ", " a ", " de ", " d'un ", " d’un ", " di ", "-", " "}
	pointStarts   = startsOf(pointNames)
	percentStarts = startsOf(percentNames)
)

// pointsOf tells whether a quantity is one of per cent, 1, or of points of a percentage, 2; 0 for others.
func (r *Reader) pointsOf(q *Quantity) int {
	rest := r.after(q.End, 48)
	if q.Unit.Dimension == Percent {
		if rest = strings.TrimLeft(rest, " -\u00A0"); beginsWith(rest, pointsBehind) {
			return 2
		}
		return 1
	}
	if q.Kind != Part && q.Kind != Number {
		return 0
	}
	for _, w := range ofPoint {
		if s, ok := strings.CutPrefix(rest, w); ok {
			rest = s
			break
		}
	}
	if pointStarts.has(rest) && beginsWith(rest, pointNames) {
		return 2
	}
	if q.Kind == Part && percentStarts.has(rest) && beginsWith(rest, percentNames) {
		return 1
	}
	return 0
}

// partOfPoint makes a part of a point of a percentage certain: a quarter-point cut.
func (r *Reader) partOfPoint(q *Quantity) {
	if strings.HasPrefix(r.text[q.End:], "-point") || r.pointsOf(q) == 2 {
		q.Form = Word
	}
}

// otherPoints reports two quantities that are equal, one of per cent and one of points of a percentage.
func otherPoints(source, target *Side, i, k int) bool {
	a, b := &source.All[i], &target.All[k]
	if a.Unit.Dimension != Percent && b.Unit.Dimension != Percent && a.Kind != Part && b.Kind != Part {
		return false
	}
	x, y := source.reader.pointsOf(a), target.reader.pointsOf(b)
	return x*y == 2 && !target.has(a, k, func(r *Reader, q *Quantity) bool { return r.pointsOf(q) == x }) && !source.has(b, i, func(r *Reader, q *Quantity) bool { return r.pointsOf(q) == y })
}
