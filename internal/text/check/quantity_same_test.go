package check_test

import "testing"

// TestSameQuantity has pairs that say one thing in other figures or words, and beside each what must not pass for it.
func TestSameQuantity(t *testing.T) {
	for _, c := range []struct{ name, from, source, to, target, want string }{
		{"decimals in Han", "zh", "水库蓄水量增加了百分之八点二。", "en", "The reservoir holds 8.2 percent more water.", ""},
		{"decimals in Han", "zh", "水库蓄水量增加了百分之八点二。", "en", "The reservoir holds 8.7 percent more water.", "quantity/number"},
		{"decimals with a scale", "zh", "游客達三點六億人次。", "ru", "Туристов было 360 миллионов.", ""},
		{"an hour and its minutes", "zh", "渡轮早上八点三十分出发。", "en", "The ferry leaves at 8:30 a.m. today.", ""},
		{"more amid a numeral", "zh", "修桥花了三千多万元。", "de", "Die Brücke kostete über 30 Millionen Yuan.", ""},
		{"more amid a numeral", "zh", "修桥花了三千多万元。", "de", "Die Brücke kostete über 3 Millionen Yuan.", "quantity/number"},
		{"some amid a numeral", "zh", "樹林裡有十幾萬隻鳥。", "en", "More than 100,000 birds live in the wood.", ""},
		{"basis points", "zh", "央行下调利率50个基点。", "fr", "La banque centrale a baissé son taux de 0,5 point.", ""},
		{"basis points", "de", "Der Zins steigt um 75 Basispunkte.", "zh", "利率上调0.75个百分点。", ""},
		{"hundredths of money", "en", "A loaf now costs 85 cents at the mill.", "de", "Ein Brot kostet in der Mühle jetzt 0,85 Euro.", ""},
		{"hundredths of money", "en", "A loaf now costs 85 cents at the mill.", "de", "Ein Brot kostet in der Mühle jetzt 0,58 Euro.", "quantity/number"},
		{"hundredths in words", "es", "El pan cuesta noventa céntimos.", "en", "A loaf costs 0.90 euros.", ""},
		{"hundredths without their name", "de", "Das Brot kostet vier Euro zwanzig, sagt der Müller.", "en", "A loaf costs 4.20 euros, the miller says.", ""},
		{"half past one", "es", "El tren sale a la una y media.", "en", "The train leaves at 1:30 today.", ""},
		{"half past one", "it", "Il treno parte all'una e mezza.", "de", "Der Zug fährt um 13:30 Uhr.", ""},
		{"large number rounded", "zh", "该矿去年产煤2.9873亿吨。", "ru", "В прошлом году рудник дал почти 300 млн тонн угля.", ""},
		{"large number rounded", "zh", "该矿去年产煤2.9873亿吨。", "ru", "В прошлом году рудник дал почти 30 млн тонн угля.", "quantity/number"},
		{"ordinal past ten", "es", "Fue su decimoctavo viaje a la isla.", "en", "It was her 18th trip to the island.", ""},
		{"ordinal past ten", "es", "Fue su decimoctavo viaje a la isla.", "en", "It was her 80th trip to the island.", "quantity/number"},
		{"ordinal of two words", "pt", "Foi a vigésima terceira viagem dela.", "en", "It was her 23rd trip.", ""},
		{"place in a table", "de", "Der Tabellenneunte verlor gegen den Tabellenelften.", "en", "The team in 9th place lost to the team in 11th.", ""},
		{"thirds of it", "ru", "Он выпил две трети бочки, а не пять третей.", "en", "He drank two thirds of the barrel, not five thirds.", ""},
		{"half a hundred", "ru", "На лугу паслась полусотня овец.", "en", "Some 50 sheep grazed in the meadow.", ""},
		{"parts of a whole", "es", "Se vendieron tres cuartas partes de las ovejas.", "en", "Of the sheep, 75 percent were sold.", ""},
		{"cun", "zh", "玉佩长三寸。", "en", "The jade pendant is four inches long.", ""},
		{"inches of screens", "zh", "她买了65寸的电视。", "en", "She bought a 65-inch television.", ""},
		{"part of another figure", "de", "Von 900 Schafen wurden zwei Drittel verkauft.", "en", "Of 900 sheep, 600 were sold.", ""},
		{"part of another figure", "de", "Von 900 Schafen wurden zwei Drittel verkauft.", "en", "Of 900 sheep, 700 were sold.", "quantity/number"},
		{"what it was before", "ru", "Продано 470 овец, на 30 меньше, чем год назад.", "en", "They sold 470 sheep, down from 500 a year ago.", ""},
		{"what it was before", "ru", "Продано 470 овец, на 30 меньше, чем год назад.", "en", "They sold 470 sheep, down from 520 a year ago.", "quantity/number"},
		{"the rest", "zh", "三十名村民中有四人留下，其余都走了。", "en", "Of the 30 villagers, 26 left and the other four stayed.", ""},
		{"no rest", "zh", "三十名村民中有四人留下。", "en", "Of the 30 villagers, 27 left and four stayed.", "quantity/number"},
		{"what remains", "en", "A quarter of the flock was sold.", "de", "Drei Viertel der Herde sind ihm geblieben, ein kleiner Rest ist verblieben.", ""},
		{"scale said before", "es", "La mina ganó 800 millones y gastó más de treinta.", "en", "The mine earned 800 million and spent more than 30 million.", ""},
		{"about", "en", "The mill ground 497 tonnes.", "de", "Die Mühle mahlte rund 500 Tonnen.", ""},
		{"about, and more exact", "en", "The mill ground about 500 tonnes.", "de", "Die Mühle mahlte rund 503 Tonnen.", "quantity/number"},
		{"degrees without their name", "ru", "Ночью на хуторе было минус 40.", "en", "At night it was minus 40 degrees Fahrenheit at the farm.", ""},
		{"degrees without their name", "ru", "Ночью на хуторе было минус 30.", "en", "At night it was minus 22 degrees Fahrenheit at the farm.", ""},
		{"degrees without their name", "ru", "Ночью на хуторе было минус 30.", "en", "At night it was minus 42 degrees Fahrenheit at the farm.", "quantity/number"},
		{"minutes before midnight", "ru", "Мельница загорелась за двадцать минут до полуночи.", "en", "The mill caught fire at 11:40 p.m. that night.", ""},
		{"prices by another weight", "zh", "麦价从每斤一元二角涨到三元。", "en", "Wheat went from 2.4 yuan a kilogram to six.", ""},
		{"day with a name", "es", "El molino cierra en Nochevieja.", "zh", "磨坊12月31日停业。", ""},
		{"day with a name", "en", "The mill closes on Christmas Day this year.", "ru", "В этом году мельница закроется 26 декабря.", "quantity/number"},
	} {
		if got := quantitiesApart(c.from, c.source, c.to, c.target); got != c.want {
			t.Errorf("%s: %q for %q: %q, want %q", c.name, c.target, c.source, got, c.want)
		}
	}
}
