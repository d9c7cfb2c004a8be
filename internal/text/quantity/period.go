package quantity

import "strings"

// periodWords stand between an amount and the time that it is counted for; those of periodSure also before the amount.
var (
	periodWords = map[string]bool{"a": true, "an": true, "per": true, "each": true, "every": true, "pro": true, "je": true, "am": true, "im": true, "par": true, "chaque": true, "cada": true, "al": true, "por": true, "ao": true,
		"в": true, "каждый": true, "каждую": true, "каждые": true, "на": true}
	periodSure = map[string]bool{"per": true, "pro": true, "je": true, "par": true, "every": true, "each": true, "chaque": true, "cada": true, "каждый": true, "каждую": true}
)

// notPeriods stand behind a unit of time that is no period: a year ago.
var notPeriods = []string{"ago", "earlier", "later", "before", "after", "from", "назад", "спустя", "раньше", "позже", "and a half", "and half", "or ", "late", "early", "old", "of ", "with"}

// period is the time that an amount is counted for, in seconds: 30 yuan an hour, pro Woche 1,3 Millionen; 0 for none.
func (r *Reader) period(q *Quantity) float64 {
	if q.Kind != Times && (q.Kind != Number && q.Kind != Measure || q.Form == Weak || q.Unit.Dimension == Duration) {
		return 0
	}
	if r.wide {
		return r.widePeriod(q)
	}
	if p := r.periodIn(r.after(q.End, 48), periodWords, false); p > 0 {
		return p
	}
	return r.periodIn(lastClause(r.before(q.Start, 24)), periodSure, true)
}

// lastClause is the text behind the last mark or figure.
func lastClause(s string) string {
	at := len(s)
	for at > 0 && !cutsClause[s[at-1]] {
		at--
	}
	return s[at:]
}

// cutsClause has the marks and figures that end a clause.
var cutsClause = func() (t [256]bool) {
	for _, c := range []byte(",.;:!?()0123456789") {
		t[c] = true
	}
	return t
}()

// periodIn is the first time that a text names as a period, before its first mark or figure.
func (r *Reader) periodIn(s string, words map[string]bool, whole bool) float64 {
	for at, taken := 0, 0; at < len(s) && taken < 6; {
		c := s[at]
		if c == '/' {
			u, _ := r.spacedUnit(s[at+1:], 0)
			return periodOf(u)
		}
		if cutsClause[c] || c == '\n' {
			return 0
		}
		n := letters(s, at)
		if n == at {
			at++
			continue
		}
		if word := s[at:n]; n < len(s) && s[n] == ' ' && words[word] {
			rest := s[n+1:]
			if u, m := r.spacedUnit(rest, 0); m > 0 && u.Dimension == Duration && r.periodEnds(rest[m:]) {
				return periodOf(u)
			}
		}
		at = n
		taken++
	}
	return 0
}

// periodEnds reports whether a text can follow a period.
func (r *Reader) periodEnds(s string) bool {
	s = strings.TrimLeft(s, " ")
	return !beginsWith(s, notPeriods) && (s == "" || s[0] < '0' || s[0] > '9')
}

func periodOf(u Unit) float64 {
	if u.Dimension != Duration {
		return 0
	}
	return u.Factor
}

// widePeriod is period for scripts without spaces: 每小时30元, 30元/小时, 30元一天.
func (r *Reader) widePeriod(q *Quantity) float64 {
	s := r.before(q.Start, 24)
	if at := strings.LastIndex(s, "每"); at >= 0 && !strings.ContainsAny(s[at:], "0123456789，。、；") {
		if p := r.afterEach(s[at+len("每"):]); p > 0 {
			return p
		}
	}
	s = r.after(q.End, 36)
	s = s[:widePause(s)]
	for _, mark := range []string{"每", "/"} {
		if _, rest, ok := strings.Cut(s, mark); ok {
			return r.afterEach(rest)
		}
	}
	return 0
}

// widePause is where the first pause or figure stands in a text without spaces, its end for none.
func widePause(s string) int {
	for i := 0; i < len(s); i++ {
		switch c := s[i]; {
		case c >= '0' && c <= '9' || c == ',':
			return i
		case c != 0xE3 && c != 0xEF || i+2 >= len(s):
		case strings.Contains("，。、；", s[i:i+3]):
			return i
		}
	}
	return len(s)
}

// afterEach is the unit of time that a text begins with, in seconds.
func (r *Reader) afterEach(s string) float64 {
	for _, w := range []string{"日", "晚"} {
		if strings.HasPrefix(s, w) {
			return unitNamed("day").Factor
		}
	}
	if strings.HasPrefix(s, "月") {
		return unitNamed("month").Factor
	}
	u, _ := r.wideUnit(strings.TrimPrefix(s, "个"))
	return periodOf(u)
}
