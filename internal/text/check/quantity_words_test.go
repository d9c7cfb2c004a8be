package check_test

import (
	"testing"

	"recto/internal/text/check"
)

func TestQuantitiesInWords(t *testing.T) {
	for _, c := range []struct{ name, from, source, to, target, want string }{
		{"ordinal", "en", "It was the second fire at the mill.", "de", "Es war der dritte Brand in der Mühle.", "quantity/number"},
		{"first and second", "en", "It was the first fire at the mill.", "ru", "Это был второй пожар на мельнице.", "quantity/number"},
		{"second and first", "fr", "C'est le deuxième incendie du moulin.", "en", "It is the first fire at the mill.", "quantity/number"},
		{"ordinal of Chinese", "zh", "她是第二位女市长。", "ru", "Она стала третьей женщиной на посту мэра.", "quantity/number"},
		{"same ordinal", "ru", "Она стала шестым капитаном команды.", "zh", "她是该队的第六任队长。", ""},
		{"first without its number", "en", "The mill burned for the second time since the prime minister came.", "ja", "首相の就任以来、製粉所は再び焼けた。", ""},
		{"Roman letter", "fr", "L'équipe est arrivée devant le moulin.", "en", "The team came first to the mill.", ""},
		{"multiple", "de", "Das Korn ist dreimal so teuer wie früher.", "ru", "Зерно вдвое дороже, чем раньше.", "quantity/number"},
		{"multiple of the whole", "en", "The price of grain tripled.", "zh", "粮价涨到原来的四倍。", "quantity/number"},
		{"multiple added", "en", "The price of grain tripled.", "zh", "粮价上涨了两倍。", ""},
		{"twice", "ru", "Он трижды ходил на мельницу.", "en", "He went to the mill three times.", ""},
		{"a great many", "en", "Thousands of birds died at the lake.", "ru", "На озере погибли сотни птиц.", "quantity/number"},
		{"a great many of them", "fr", "Des dizaines de milliers d'oiseaux sont morts.", "en", "Hundreds of thousands of birds died.", "quantity/number"},
		{"as many", "es", "Murieron cientos de miles de aves.", "zh", "数十万只鸟死亡。", ""},
		{"about a hundred", "fr", "Une centaine d'oiseaux sont morts.", "en", "About a thousand birds died.", "quantity/number"},
		{"about a hundred in digits", "fr", "Une centaine d'oiseaux sont morts.", "en", "About 100 birds died.", ""},
		{"dozens are tens", "en", "Dozens of birds died at the lake.", "zh", "湖边数十只鸟死亡。", ""},
		{"decade", "de", "Das Lied stammt aus den Siebzigern.", "en", "The song is from the 1960s.", "quantity/number"},
		{"same decade", "de", "Das Lied stammt aus den dreißiger Jahren.", "en", "The song is from the 1930s.", ""},
		{"decade of life", "en", "The singer is in her late fifties.", "ru", "Певице под шестьдесят.", ""},
		{"new", "fr", "Le bâtiment neuf a deux étages.", "en", "The new building has two floors.", ""},
		{"half of the day", "es", "El tren sale a las siete de la tarde.", "en", "The train leaves at seven in the morning.", "quantity/date"},
		{"evening of France", "fr", "La pièce commence à dix-neuf heures trente.", "en", "The play begins at half past seven.", ""},
		{"nine", "fr", "Le nouveau train a neuf heures de retard.", "en", "The new train is nine days late.", "quantity/unit"},
		{"by a third", "de", "Der Ertrag sank um die Hälfte.", "en", "The yield fell by a third.", "quantity/number"},
		{"another third", "de", "Die Hälfte des Ertrags verdarb, und ein Zug fiel aus.", "en", "Half the yield rotted, and a third train was cancelled.", ""},
		{"how often", "en", "The mill grinds twice a day.", "ru", "Мельница работает трижды в день.", "quantity/number"},
		{"how often in what time", "en", "The mill grinds twice a day.", "ru", "Мельница работает дважды в неделю.", "quantity/unit"},
		{"turned over", "zh", "粮价翻了两番。", "en", "The price of grain doubled.", "quantity/number"},
		{"a few hundred", "en", "A few hundred birds died.", "de", "Ein paar Tausend Vögel starben.", "quantity/number"},
		{"superlative", "de", "Es ist der zweitälteste Turm.", "en", "It is the third-oldest tower.", "quantity/number"},
		{"month of Germans", "de", "Die Mühle öffnet am 3. Mai wieder.", "en", "The mill reopens on March 3.", "quantity/date"},
		{"by the year", "en", "The mill costs 800 euros per month.", "fr", "Le moulin coûte 800 euros par an.", "quantity/unit"},
	} {
		if got := quantitiesApart(c.from, c.source, c.to, c.target); got != c.want {
			t.Errorf("%s: %q for %q: %q, want %q", c.name, c.target, c.source, got, c.want)
		}
	}
}

func TestHalfOfDayIsShown(t *testing.T) {
	u := unit("en", "The ferry leaves at 7 p.m. from the old pier.", "zh", "渡轮上午7点从旧码头出发。")
	for _, f := range check.RunUnit(u) {
		if f.Rule == "quantity/date" {
			if f.Args["Source"] != "7 p.m." || f.Args["Target"] != "上午7点" {
				t.Errorf("shows %q and %q, want the halves of the day", f.Args["Source"], f.Args["Target"])
			}
			return
		}
	}
	t.Error("found nothing")
}
