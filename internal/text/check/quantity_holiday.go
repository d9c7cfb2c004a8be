package check

import "strings"

// holidays are the days of the year that are called by a name, as month and day; some are kept on two days.
var holidays = buildHolidays(`
1.1 New Year's Day|New Year’s Day|Новый год|Нового года|Новому году|元旦|Neujahr|Año Nuevo|jour de l'An|jour de l’An|Nouvel An|Capodanno|Ano Novo|Nowy Rok|Новий рік|元日
1.6 Epiphany|Dreikönig|Heilige Drei Könige|Heiligen Drei Könige|Reyes|Épiphanie|Epifania|Befana|сочельник|Сочельник
1.7 Рождеств|Різдв|Orthodox Christmas
1.19 Крещени|Orthodox Epiphany
2.14 Valentine|Валентин|情人节|情人節|San Valentín|Saint-Valentin|San Valentino
3.8 Women's Day|Women’s Day|Женский день|женский день|Женского дня|妇女节|婦女節|三八节|Frauentag|Día de la Mujer|Festa della donna
3.17 St. Patrick's Day|St. Patrick’s Day|Saint Patrick
4.1 April Fool|愚人节|愚人節|День смеха
5.1 May Day|International Workers|Первомай|первомай|劳动节|勞動節|五一|Tag der Arbeit|Maifeiertag|Día del Trabajo|Fête du Travail|fête du Travail|Festa dei lavoratori
5.9 Victory Day|День Победы|Дня Победы|Дню Победы|Днем Победы|Днём Победы|胜利日|勝利日|Tag des Sieges
6.1 Children's Day|Children’s Day|День защиты детей|儿童节|兒童節|六一
7.4 Independence Day|День независимости|День незалежності|独立日|獨立日
7.14 Bastille Day|fête nationale|Fête nationale|взятия Бастилии
8.15 Ferragosto|Assumption|Mariä Himmelfahrt|Assomption
8.24 Independence Day|День независимости|Дня независимости|День незалежності|独立日|獨立日
10.1 National Day|国庆|國慶|Nationalfeiertag
10.3 Tag der Deutschen Einheit|German Unity
10.12 Hispanidad|Columbus Day|fiesta nacional
10.31 Halloween|Хэллоуин|Хеллоуин|万圣|萬聖|Reformationstag
11.1 All Saints|Allerheiligen|Todos los Santos|Toussaint|Ognissanti|Wszystkich Świętych
11.11 Singles' Day|Singles’ Day|双十一|雙十一|День холостяков|Armistice
12.24 Christmas Eve|Сочельник|сочельник|平安夜|Heiligabend|Heiligabend|Nochebuena|veille de Noël|réveillon de Noël|vigilia di Natale|Véspera de Natal|véspera de Natal|Wigili|wigili
12.25 Christmas|Рождеств|Різдв|圣诞|聖誕|Weihnacht|Navidad|Noël|Natale|Natal|Boże Narodzenie|クリスマス|크리스마스
12.26 Boxing Day|St. Stephen
12.31 New Year's Eve|New Year’s Eve|канун Нового года|Новый год|новогодн|跨年|除夕|Silvester|Nochevieja|Fin de Año|Saint-Sylvestre|San Silvestro|Réveillon|réveillon|sylwest|Sylwest|大晦日
`)

// holiday is a name of a day.
type holiday struct {
	name       string
	month, day float64
}

func buildHolidays(table string) (all []holiday) {
	for line := range strings.Lines(strings.TrimSpace(table)) {
		date, names, _ := strings.Cut(strings.TrimSpace(line), " ")
		month, day, _ := strings.Cut(date, ".")
		for name := range strings.SplitSeq(names, "|") {
			all = append(all, holiday{name, smallNumber(month), smallNumber(day)})
		}
	}
	return all
}

// smallNumber is what ASCII digits mean.
func smallNumber(digits string) (v float64) {
	for _, c := range []byte(digits) {
		v = 10*v + float64(c-'0')
	}
	return v
}

// namesDate reports whether a text names a day of the year that has a number as its month or its day.
func namesDate(text string, v float64) bool {
	for i := range holidays {
		if h := &holidays[i]; (h.day == v || h.month == v) && strings.Contains(text, h.name) {
			return true
		}
	}
	return false
}
