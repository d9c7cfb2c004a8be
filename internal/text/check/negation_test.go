package check_test

import (
	"strings"
	"testing"

	"recto/internal/text/check"
)

// deniesApart tells what the rules of the negation family warn of.
func deniesApart(from, source, to, target string) (rules []string) {
	for _, f := range check.RunUnit(unit(from, source, to, target)) {
		if strings.HasPrefix(f.Rule, "negation/") && f.Severity != check.Info {
			rules = append(rules, f.Rule)
		}
	}
	return rules
}

func TestDenialsTurnedRound(t *testing.T) {
	for _, c := range []struct{ name, from, source, to, target string }{
		{"quality", "en", "The spray proved ineffective.", "de", "Das Spray erwies sich als wirkungslos."},
		{"quality", "en", "The crowd was unhappy with the answer.", "zh", "人群对答复不满意。"},
		{"quality", "de", "Der Trainer war mit dem Remis unzufrieden.", "en", "The coach was not satisfied with the draw."},
		{"quality", "ru", "Переговоры прошли безуспешно.", "en", "The talks did not succeed."},
		{"until", "en", "The painting had hung in a waiting room for decades before an expert recognised it.", "ru", "Картина десятилетиями висела в приёмной, пока один эксперт не опознал её."},
		{"until", "es", "El cuadro colgó allí hasta que un experto no lo reconoció.", "en", "The painting hung there before an expert recognised it."},
		{"power cut", "en", "A power cut left most of the country in the dark for three hours.", "ru", "Из-за аварии большинство жителей страны три часа сидели без света."},
		{"power cut", "en", "The hurricane knocked out power to two million customers.", "es", "El huracán dejó sin luz a dos millones de clientes."},
		{"power cut", "de", "Der Sturm kappte die Leitungen: Tausende Haushalte waren von der Versorgung abgeschnitten.", "en", "The storm cut the lines, leaving thousands of homes without electricity."},
		{"too to", "en", "The wind was too strong for the record to count.", "ru", "Рекорд не засчитали из-за сильного ветра."},
		{"too to", "fr", "Le vent était trop fort pour valider le record de la course.", "en", "The record of the race was not ratified because of the wind."},
		{"too to", "de", "Der Wind war zu stark, um den Rekord anzuerkennen.", "en", "The record was not ratified because of the wind."},
		{"silence", "de", "Der Angeklagte schwieg zu den Vorwürfen.", "en", "The defendant made no comment on the charges."},
		{"silence", "ru", "Министр промолчал в ответ на вопрос журналиста.", "en", "The minister did not answer the journalist's question."},
		{"silence", "es", "El acusado guardó silencio ante el juez durante la vista.", "en", "The defendant did not speak to the judge during the hearing."},
		{"unseen", "fr", "Le prix est tombé dimanche à un niveau inédit depuis la pandémie.", "en", "The price fell on Sunday to a level not seen since the pandemic."},
		{"unseen", "es", "El museo recibió tres millones de visitas, una cifra nunca vista.", "en", "The museum received three million visits, an unprecedented figure."},
		{"unseen", "es", "Nunca había obtenido un beneficio tan alto.", "en", "The profit was the highest in its history."},
		{"unseen", "fr", "Jamais le groupe n'avait réalisé un bénéfice aussi élevé.", "en", "The profit was the highest in the group's history."},
		{"unseen", "de", "Nie war der Gewinn des Konzerns so hoch.", "en", "The group's profit was the highest in its history."},
		{"number", "en", "Meet the world No 1 at the gate of the old stadium.", "de", "Treffen Sie die Nummer 1 der Welt am Tor des alten Stadions."},
		{"number", "en", "The fire broke out in reactor no. 4 at night.", "ru", "Пожар начался ночью в реакторе № 4."},
		{"aside", "de", "Für die Wohnung zahlt das Paar 1350 Euro kalt.", "en", "The couple pays 1,350 euros for the apartment, not including utilities."},
		{"gone", "en", "Half of us will be gone in five years.", "de", "In fünf Jahren gibt es die Hälfte von uns nicht mehr."},
		{"far from", "en", "Far from scaring the readers, the novel sold out within a week.", "ru", "Роман не только не напугал читателей, но и разошёлся за неделю."},
		{"far from", "en", "The bridge is anything but new.", "de", "Neu ist die Brücke wirklich nicht."},
		{"far from", "fr", "Il est hors de question que le théâtre déménage.", "en", "There is no way the theatre will move."},
		{"but", "fr", "Personne d'autre que la gardienne n'avait la clé.", "en", "The caretaker alone had the key."},
		{"in vain", "it", "Gli sforzi del comitato sono andati in fumo.", "en", "The efforts of the committee came to nothing."},
		{"in vain", "it", "Il ponte è ancora in alto mare.", "en", "The bridge is nowhere near completion."},
		{"hidden", "es", "El alcalde no pudo ocultar su alegría por el premio.", "en", "The prize visibly pleased the mayor."},
		{"hidden", "fr", "La juge n'a pas caché sa lassitude.", "en", "The judge was visibly weary."},
		{"lack", "ru", "Учителей в сельской школе не хватает.", "en", "The village school is short of teachers."},
		{"lack", "de", "Der Verband rechnet mit einer Stagnation.", "en", "The association expects no growth."},
		{"earliest", "en", "The tunnel will not open before 2031 at the earliest.", "de", "Der Tunnel wird frühestens 2031 eröffnet."},
		{"left open", "de", "Ob der Zoo verkauft wird, ließ die Stadträtin offen.", "en", "The councillor did not say whether the zoo would be sold."},
		{"state", "zh", "该岛至今未加入联邦。", "en", "The island remains outside the federation."},
		{"at most", "ru", "Плата не должна превышать 5 % дохода.", "en", "The fee is capped at 5 percent of income."},
		{"rejected", "zh", "船长没有接受报价。", "ru", "Капитан отклонил предложение."},
		{"closed", "fr", "Le port est fermé le lundi.", "en", "The port does not open on Mondays."},
		{"always", "zh", "船长从不迟到。", "en", "The captain is always on time."},
		{"ruled out", "es", "El capitán descarta vender el barco.", "en", "The captain will not sell the ship."},
		{"failed otherwise", "en", "The captain failed to stop at the harbour.", "ru", "Капитан прошёл мимо порта."},
		{"refused otherwise", "ru", "Капитан отказался продать корабль.", "zh", "船长拒绝出售这艘船。"},
		{"two denials over a comma", "de", "Ich kenne keinen Kapitän, der das Meer nicht liebt.", "en", "Every captain I know loves the sea."},
		{"two denials over a comma", "ru", "Нет капитана, который не любил бы море.", "en", "Every captain loves the sea."},
		{"nobody doubts", "en", "No captain who knows the sea doubts the storm will come.", "zh", "了解大海的船长都相信暴风雨会来。"},
		{"all but", "de", "Bis auf den Kapitän konnten alle schwimmen.", "en", "Only the captain could not swim."},
		{"left off", "es", "La compañía dejará de vender entradas en el puerto.", "en", "The company will no longer sell tickets at the harbour."},
		{"unless and if not", "en", "The ferry sails unless the storm comes.", "de", "Die Fähre fährt, wenn der Sturm nicht kommt."},
		{"hardly any spared", "en", "Hardly any of the ships was undamaged.", "de", "Fast alle Schiffe waren beschädigt."},
		{"dead", "en", "The captain did not survive the storm.", "zh", "船长在暴风雨中遇难。"},
		{"part of it", "en", "The bridge is unsafe.", "zh", "这座桥不安全。"},
	} {
		if got := deniesApart(c.from, c.source, c.to, c.target); len(got) > 0 {
			t.Errorf("%s: %q for %q: %v, want nothing", c.name, c.target, c.source, got)
		}
	}
}

func TestDenialsLostAndGained(t *testing.T) {
	for _, c := range []struct{ from, source, to, target, rule string }{
		{"en", "The spray is ineffective against the beetles.", "de", "Das Spray ist gegen die Käfer wirksam.", "negation/lost"},
		{"de", "Der Hafen ist für große Schiffe ungeeignet.", "en", "The harbour is suitable for large ships.", "negation/lost"},
		{"fr", "L'offre est inacceptable, dit le syndicat.", "en", "The offer is acceptable, the union says.", "negation/lost"},
		{"en", "The customers were satisfied with the answer.", "zh", "客户对答复不满意。", "negation/gained"},
		{"ru", "Договор неприемлем для обеих сторон.", "zh", "双方都可以接受这份协议。", "negation/lost"},
		{"en", "Two unarmed men walked in.", "es", "Entraron dos hombres armados.", "negation/lost"},
		{"en", "The ruling was unconstitutional, the judges found.", "zh", "法官认定该裁决符合宪法。", "negation/lost"},
		{"en", "The museum will open on Monday.", "ru", "Музей не откроется в понедельник.", "negation/gained"},
		{"en", "The wind was strong and the record counted.", "ru", "Ветер был сильным, и рекорд не засчитали.", "negation/gained"},
		{"de", "Der Angeklagte sprach zu den Vorwürfen.", "en", "The defendant did not speak about the charges.", "negation/gained"},
		{"es", "El museo nunca recibió visitas de la escuela.", "en", "The museum received visits from the school.", "negation/lost"},
		{"en", "There are no 10-year-old pupils in the school.", "de", "In der Schule sind zehnjährige Schüler.", "negation/lost"},
		{"en", "No 10-year-old pupils attend the school.", "de", "Zehnjährige Schüler besuchen die Schule.", "negation/lost"},
		{"ru", "Он не видел её с другом.", "en", "He saw her with a friend.", "negation/lost"},
		{"en", "The lifts are safe at night, the inspector found.", "zh", "检查员发现，电梯在夜间不安全。", "negation/gained"},
		{"en", "The judge said that the strike was illegal.", "ru", "Судья сказал, что забастовка была законной.", "negation/lost"},
		{"en", "The sailors doubt that the map is real.", "ru", "Моряки уверены, что карта настоящая.", "negation/lost"},
		{"de", "Niemand hörte den Zug.", "zh", "所有人听到了火车。", "negation/lost"},
		{"zh", "检察官尚未找到证人。", "ru", "Прокурор уже нашёл свидетеля.", "negation/lost"},
		{"zh", "市长并没有停止施工。", "ru", "Мэр прекратил строительство.", "negation/lost"},
		{"en", "There was no doubt that the painting was old.", "de", "Es gab Zweifel, dass das Gemälde alt sei.", "negation/lost"},
		{"ru", "Актёр никогда не скрывал своего возраста.", "zh", "这位演员一直隐瞒自己的年龄。", "negation/lost"},
		{"fr", "Les voisins sont d'accord sur la clôture.", "en", "The neighbours disagree on the fence.", "negation/gained"},
		{"en", "The captain refused to sell the ship.", "ru", "Капитан продал корабль.", "negation/lost"},
		{"de", "Die Kapitänin weigerte sich, das Schiff zu verkaufen.", "en", "The captain sold the ship.", "negation/lost"},
		{"en", "The ship will not sail to Malta in spring.", "zh", "该船将于春天驶往马耳他。", "negation/lost"},
		{"zh", "船长不符合公司要求。", "en", "The captain meets the company's demands.", "negation/lost"},
		{"en", "The ferry sails unless the storm comes.", "ru", "Паром отходит, если начнётся шторм.", "negation/lost"},
		{"ru", "Капитан редко смотрит на море.", "en", "The captain often looks at the sea.", "negation/lost"},
		{"en", "Most sailors voted against the captain.", "es", "La mayoría de los marineros votó a favor del capitán.", "negation/lost"},
		{"fr", "Presque aucun marin ne connaît la mer.", "en", "Nearly all sailors know the sea.", "negation/lost"},
		{"zh", "未成年人禁止上船。", "en", "Minors are allowed on the ship.", "negation/lost"},
		{"es", "El piloto pudo aterrizar en el lago.", "en", "The pilot was unable to land on the lake.", "negation/gained"},
	} {
		if got := deniesApart(c.from, c.source, c.to, c.target); len(got) != 1 || got[0] != c.rule {
			t.Errorf("%q for %q: %v, want %s", c.target, c.source, got, c.rule)
		}
	}
}
