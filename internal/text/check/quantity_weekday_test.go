package check_test

import (
	"strings"
	"testing"

	"recto/internal/text/check"
)

// quantitiesApart tells what the rules of the quantity family say of a unit.
func quantitiesApart(from, source, to, target string) string {
	var rules []string
	for _, f := range check.RunUnit(unit(from, source, to, target)) {
		if strings.HasPrefix(f.Rule, "quantity/") {
			rules = append(rules, f.Rule)
		}
	}
	return strings.Join(rules, " ")
}

func TestWeekdays(t *testing.T) {
	for _, c := range []struct{ name, from, source, to, target, want string }{
		{"other day", "en", "The ferry leaves on Sunday.", "ru", "Паром отходит в субботу.", "quantity/date"},
		{"other day", "zh", "画展周三开幕。", "en", "The exhibition opens on Monday.", "quantity/date"},
		{"one of two", "de", "Geöffnet ist montags und freitags.", "en", "It is open on Mondays and Saturdays.", "quantity/date"},
		{"same day", "ru", "Суд заседал в среду.", "zh", "法院周三开庭。", ""},
		{"day left out", "en", "The ferry left on Sunday, and came back on Monday.", "de", "Die Fähre fuhr am Sonntag ab und kam tags darauf zurück.", ""},
		{"surroundings", "ru", "Завод загрязняет окружающую среду с понедельника.", "en", "The plant has polluted the environment since Monday, a Monday.", ""},
		{"surroundings", "ru", "Яд попал в окружающую среду.", "en", "The poison leaked on Tuesday.", ""},
		{"night between", "ru", "Пожар начался в ночь на вторник.", "en", "The fire broke out on Monday night.", ""},
		{"once a week", "zh", "课程每周一次。", "en", "The course is held on Fridays.", ""},
	} {
		if got := quantitiesApart(c.from, c.source, c.to, c.target); got != c.want {
			t.Errorf("%s: %q for %q: %q, want %q", c.name, c.target, c.source, got, c.want)
		}
	}
}
