package check_test

import "testing"

func TestDirections(t *testing.T) {
	for _, c := range []struct{ name, from, source, to, target, want string }{
		{"rise for fall", "en", "Ticket sales dropped 7 percent at the theatre.", "ru", "Продажи билетов в театре выросли на 7 %.", "quantity/number"},
		{"fall for rise", "zh", "该剧院今年的票房收入增长百分之七。", "en", "Ticket sales at the theatre fell by 7 percent.", "quantity/number"},
		{"a part", "de", "Die Mieten sind um ein Drittel gesunken.", "en", "Rents rose by a third.", "quantity/number"},
		{"both fall", "fr", "Les loyers ont baissé de 7 %.", "en", "Rents fell by 7 percent.", ""},
		{"slower growth", "en", "Growth slowed to 2 percent.", "zh", "增速下降至2%。", ""},
		{"rise of a loss", "ru", "Убыток вырос на 7 %.", "en", "The result fell by 7 percent.", ""},
		{"denied", "en", "Rents did not fall by 7 percent.", "de", "Die Mieten stiegen um 7 Prozent.", ""},
		{"no figure in common", "en", "Sales fell, and the theatre closed.", "de", "Die Zahlen stiegen, das Theater schloss.", ""},
		{"sign lost", "en", "It was minus nine degrees at the hut.", "de", "An der Hütte waren es neun Grad.", "quantity/number"},
		{"sign gained", "zh", "山上9摄氏度。", "en", "It was minus 9 degrees Celsius on the mountain.", "quantity/number"},
		{"frost", "ru", "На горе было девять градусов мороза.", "en", "It was minus nine degrees on the mountain.", ""},
		{"minus said once", "zh", "山上气温零下5度至9度。", "en", "It was minus 5 to minus 9 degrees on the mountain.", ""},
	} {
		if got := quantitiesApart(c.from, c.source, c.to, c.target); got != c.want {
			t.Errorf("%s: %q for %q: %q, want %q", c.name, c.target, c.source, got, c.want)
		}
	}
}
