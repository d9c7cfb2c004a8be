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
	} {
		if got := deniesApart(c.from, c.source, c.to, c.target); len(got) > 0 {
			t.Errorf("%s: %q for %q: %v, want nothing", c.name, c.target, c.source, got)
		}
	}
}

func TestDenialsLostAndGained(t *testing.T) {
	for _, c := range []struct{ from, source, to, target, rule string }{
		{"en", "The museum will open on Monday.", "ru", "Музей не откроется в понедельник.", "negation/gained"},
		{"en", "The wind was strong and the record counted.", "ru", "Ветер был сильным, и рекорд не засчитали.", "negation/gained"},
		{"de", "Der Angeklagte sprach zu den Vorwürfen.", "en", "The defendant did not speak about the charges.", "negation/gained"},
		{"es", "El museo nunca recibió visitas de la escuela.", "en", "The museum received visits from the school.", "negation/lost"},
		{"en", "There are no 10-year-old pupils in the school.", "de", "In der Schule sind zehnjährige Schüler.", "negation/lost"},
		{"en", "No 10-year-old pupils attend the school.", "de", "Zehnjährige Schüler besuchen die Schule.", "negation/lost"},
		{"ru", "Он не видел её с другом.", "en", "He saw her with a friend.", "negation/lost"},
	} {
		if got := deniesApart(c.from, c.source, c.to, c.target); len(got) != 1 || got[0] != c.rule {
			t.Errorf("%q for %q: %v, want %s", c.target, c.source, got, c.rule)
		}
	}
}
