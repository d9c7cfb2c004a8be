package check_test

import (
	"testing"

	"recto/internal/text/check"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// unit makes a bare unit.
func unit(from, source, to, target string) check.Unit {
	return check.Unit{ID: "1",
		Source: check.Side{Lang: lang.MustParse(from), Text: markup.Plain(source), Block: -1},
		Target: check.Side{Lang: lang.MustParse(to), Text: markup.Plain(target), Block: -1},
	}
}

func TestRunUnit(t *testing.T) {
	for _, c := range []struct {
		name             string
		from, source     string
		to, target       string
		rule, words, fix string // no rule: nothing is found
	}{
		{"clean", "ru", "Порт закрыли 11 января.", "zh", "港口于1月11日关闭。", "", "", ""},
		{"wrong day", "ru", "Порт закрыли 11 января.", "zh", "港口于1月12日关闭。", "quantity/date", "12", ""},
		{"wrong month", "en", "The port closed on 11 January.", "ru", "Порт закрыли 11 февраля.", "quantity/date", "февраля", ""},
		{"month in figures", "en", "The port closed on January 11.", "zh", "港口于2月11日关闭。", "quantity/date", "2月", ""},
		{"ten thousands", "en", "Some 370,000 people came, 1.5 million watched.", "zh", "约37万人到场，150万人观看。", "", "", ""},
		{"wrong power", "en", "Some 370,000 people came.", "zh", "约370万人到场。", "quantity/number", "370万", ""},
		{"decimal comma", "de", "Der Umsatz stieg um 4,8 Prozent auf 1.250 Euro.", "en", "Sales rose by 4.8 percent to 1,250 euros.", "", "", ""},
		{"range with one multiplier", "en", "It costs 2 to 3 million.", "zh", "费用为200万至300万。", "", "", ""},
		{"clock", "de", "Beginn um 18.30 Uhr.", "en", "It starts at 6:30 pm.", "", "", ""},
		{"decade", "en", "They left in the 1930s.", "ru", "Они уехали в 30-е годы.", "", "", ""},
		{"figure of the translator's", "zh", "她完全肯定此事没有发生。", "en", "She is 350 percent certain that it did not happen.", "quantity/number", "350 percent", ""},
		{"wholly", "zh", "她完全肯定此事没有发生。", "en", "She is 100 percent certain that it did not happen.", "", "", ""},
		{"measure aside", "en", "The rope that they found was long.", "ru", "Верёвка, что они нашли, была длинной (30 м).", "", "", ""},
		{"feet and metres", "en", "A rope 8 feet long.", "zh", "一条2.4米长的绳子。", "", "", ""},
		{"unit of another system", "zh", "这片果园占地600亩，今年丰收。", "en", "The orchard covers 600 acres, and its harvest was good.", "quantity/unit", "600 acres", ""},
		{"converted from another system", "zh", "这片果园占地600亩，今年丰收。", "en", "The orchard covers 100 acres, and its harvest was good.", "", "", ""},
		{"day and night", "en", "The pharmacy is open around the clock.", "zh", "这家药店24小时营业。", "", "", ""},
		{"a fortnight", "en", "They waited a fortnight for an answer.", "de", "Sie warteten 14 Tage auf Antwort.", "", "", ""},
		{"numeral in words", "en", "Eight ships of 20 left.", "zh", "20 艘船中有 8 艘离开。", "", "", ""},
		{"full width", "ja", "１万１０００隻のうち３隻。", "en", "Three of 11,000 ships.", "", "", ""},
		{"untranslated", "en", "The port was closed on Friday because of the storm.", "zh", "The port was closed on Friday because of the storm.", "language/untranslated", "The port was closed on Friday because of the storm.", ""},
		{"names stay", "en", "Red Hat Enterprise Linux", "zh", "Red Hat Enterprise Linux", "", "", ""},
		{"leftover word", "ru", "Порт закрыли из-за шторма в пятницу утром.", "en", "The port was closed because of the шторма on Friday morning.", "language/leftover", "шторма", ""},
		{"word on purpose", "ru", "Порт закрыли из-за шторма в пятницу утром.", "en", "The port was closed because of the storm (шторма) on Friday morning.", "", "", ""},
		{"another language", "en", "The port was closed on Friday because of the storm, the harbour master said.", "ru", "Порт було зачинено в п'ятницю через шторм, сказав начальник гавані, який приїхав.", "language/wrong", "Порт було зачинено в п'ятницю через шторм, сказав начальник гавані, який приїхав.", ""},
		{"another script", "en", "The port was closed on Friday.", "zh-Hans", "這個港口於週五關閉，船員們還沒離開。", "language/wrong", "這個港口於週五關閉，船員們還沒離開。", ""},
		{"empty", "en", "The port was closed on Friday.", "zh", "。", "coverage/omitted", "。", ""},
		{"a sentence left out", "en", "The port was closed on Friday because of the storm, and nobody was hurt. The ships that were waiting outside turned back to the open sea.", "ru", "В пятницу порт закрыли из-за шторма.", "coverage/omitted", "В пятницу порт закрыли из-за шторма.", ""},
		{"quotation not closed", "en", "“The port is closed,” he wrote.", "zh", "“港口关闭，他写道。", "quote/unbalanced", "“港口关闭，他写道。", "“港口关闭，他写道。”"},
		{"quotation goes on", "en", "“The port is closed,” he wrote.", "ru", "«Порт закрыт, — написал он.", "", "", ""},
		{"second quotation reported", "en", "“It was my last race,” the champion said. “From now on I will teach the young.”", "zh", "“这是我最后一场比赛。”这位冠军说。他还表示今后将执教年轻选手。", "quote/lost", "“这是我最后一场比赛。”", ""},
		{"quotation in two parts", "en", "“It was my last race,” the champion said. “From now on I will teach the young.”", "ru", "«Это была моя последняя гонка, — сказал чемпион. — Теперь буду учить молодых».", "", "", ""},
		{"half of it outside", "fr", "« Le toit fuit depuis trois ans et personne ne répond », dit la directrice.", "en", "The headteacher says the roof has been leaking for three years and that nobody “answers her”.", "quote/lost", "“answers her”", ""},
		{"reporter's words inside", "de", "„Das Dach hat nachgegeben“, sagte der Sprecher. Verletzt wurde nach seinen Angaben niemand.", "en", "“The roof gave way, and nobody at all was hurt in the whole house,” said the spokesman.", "quote/gained", "“The roof gave way, and nobody at all was hurt in the whole house,”", ""},
		{"inner quotation lost", "ru", "«Врач сказал мне: „Вы родились в рубашке“, и я заплакала», — вспоминает она.", "zh", "她回忆说：“医生说我命很大，我听了就哭了。”", "quote/lost", "“医生说我命很大，我听了就哭了。”", ""},
		{"inner quotation kept", "en", "“The pilot radioed ‘going around’ and we lost contact,” he said.", "ru", "«Лётчик передал: „Иду на второй круг“, — и связь прервалась», — сказал он.", "", "", ""},
		{"dialogue behind a dash", "ru", "— Порт закрыт, — сказал он. — Мы ждём.", "en", "“The port is closed,” he said. “We are waiting.”", "", "", ""},
		{"an aside between dashes", "es", "«Este gobierno —al que nadie en este país ha elegido jamás— va a caer», dijo.", "en", "“This government, which nobody in this country has ever elected, will fall,” he said.", "", "", ""},
		{"a comma and a dash", "ru", "«Дождь, снег, ветер, — всё это нам давно уже нипочём», — сказал он.", "en", "“Rain, snow, wind, we have long been used to all of it,” he said.", "", "", ""},
		{"a title in a dialogue", "ru", "— Мы вчера целый день читали «Войну и мир», — сказал он.", "en", "“We spent the whole of yesterday reading ‘War and Peace’,” he said.", "", "", ""},
		{"who speaks between the marks", "fr", "« C’est faux, explique Paul Durand, maire de la ville depuis 2001, et cela doit cesser. » Il a quitté la salle.", "en", "“That is wrong,” says Paul Durand, mayor of the town since 2001, “and it must stop.” He left the room.", "", "", ""},
		{"who speaks behind a question", "fr", "« Pourquoi partir ? demande le vigneron. Tout est là. »", "en", "“Why leave?” the winegrower asks. “Everything is here.”", "", "", ""},
		{"it is long overdue", "en", "“This reform is needed,” he said, adding that it was long overdue.", "ru", "«Эта реформа нужна», — сказал министр, добавив, что она давно назрела.", "", "", ""},
		{"the other officials", "zh", "市长对其他官员说：“我们必须立刻行动起来。”", "en", "“We must act at once,” she told the other officials.", "", "", ""},
		{"told by somebody", "ru", "«Ваш сын — герой», — сказал командир отцу солдата.", "en", "“Your son is a hero,” the soldier’s father was told by the commander.", "", "", ""},
		{"a region that begins with an umlaut", "de", "Er kam aus Niederösterreich und nicht aus Altöfrankreich, sagte er.", "en", "He came from Lower Austria and not from the old country, he said.", "", "", ""},
		{"marks that point inward", "en", "“We never had any contact,” the spokesman said.", "de", "»Wir hatten nie Kontakt«, sagte der Sprecher.", "", "", ""},
		{"a short quotation reported", "ru", "«Музей никто не закроет», — заверил директор.", "en", "The director promised that nobody would close the museum.", "quote/lost", "The director promised that nobody would close the museum.", ""},
		{"the other one speaks", "ru", "«Ваш сын — герой», — сказал командир отцу солдата.", "en", "“Your son is a hero,” the soldier’s father told the commander.", "quote/speaker", " the soldier’s father told the commander", ""},
		{"the same one speaks", "ru", "«Ваш сын — герой», — сказал командир отцу солдата.", "en", "“Your son is a hero,” the commander told the soldier’s father.", "", "", ""},
		{"two of one rank change places", "en", "“The bill is dead,” Senator Molina told Senator Keller.", "ru", "«Законопроект провалился», — сказал сенатор Келлер сенатору Молине.", "quote/speaker", ", — сказал сенатор Келлер сенатору Молине", ""},
		{"two of one rank keep their places", "en", "“The bill is dead,” Senator Molina told Senator Keller.", "ru", "«Законопроект провалился», — сказал сенатор Молина сенатору Келлеру.", "", "", ""},
		{"whom the doctor spoke to speaks", "zh", "医生对律师说：“他还活着，情况已经稳定。”", "en", "“He is alive and stable by now,” the lawyer told the doctor.", "quote/speaker", " the lawyer told the doctor", ""},
		{"the doctor speaks to the lawyer", "zh", "医生对律师说：“他还活着，情况已经稳定。”", "en", "“He is alive and stable by now,” the doctor told the lawyer.", "", "", ""},
		{"with a sigh the lawyer speaks", "en", "“He is alive and well,” the doctor told the lawyer with a sigh.", "ru", "«Он жив и здоров», — со вздохом сказал адвокат врачу.", "quote/speaker", ", — со вздохом сказал адвокат врачу", ""},
		{"whom he spoke to speaks, and the other is unknown", "de", "„Sie bekommen Ihr Auto morgen“, versicherte der Kfz-Meister dem Bürgermeister.", "en", "“You will get your car tomorrow,” the mayor told the mechanic.", "quote/speaker", " the mayor told the mechanic", ""},
		{"spoken to and speaker stay, and one is unknown", "de", "„Sie bekommen Ihr Auto morgen“, versicherte der Kfz-Meister dem Bürgermeister.", "en", "“You will get your car tomorrow,” the mechanic told the mayor.", "", "", ""},
		{"said of what he is besides", "zh", "“船明天一早就开。”灯塔看守人老胡说。", "en", "“The boat leaves early tomorrow,” said Old Hu, who keeps the lighthouse.", "", "", ""},
		{"a few words to somebody", "en", "“Sit down,” the judge told the witness.", "zh", "“请坐，”证人对法官说。", "quote/speaker", "证人对法官说", ""},
		{"quoted in front of the marks of the other part", "en", "“The bridge holds,” said Nora Feldkamp, the town’s engineer, “for now at least.”", "de", "„Die Brücke hält“, sagte die Stadtingenieurin Nora Feldkamp, „zumindest vorläufig.“", "", "", ""},
		{"one of two quotations missing", "en", "“The harbour is shut,” the pilot said. “The boats stay here.”", "de", "Der Lotse sagte vor Gericht: „Die Boote bleiben hier.“", "quote/lost", "„Die Boote bleiben hier.“", ""},
		{"two quotations joined", "en", "“The harbour is shut,” the pilot said. “The boats stay here.”", "de", "Der Lotse sagte: „Der Hafen ist zu. Die Boote bleiben hier.“", "", "", ""},
		{"a title in marks on one side", "en", "“The harbour is shut until the storm is over,” the pilot told the Evening Post.", "zh", "“暴风雨过去之前，港口一直关闭。”引航员告诉“晚邮报”。", "", "", ""},
		{"she for him in a quotation", "ru", "«Я ему поверила», — призналась соседка.", "en", "“I believed her,” the neighbour admitted.", "quote/speaker", "“I believed her,”", ""},
		{"he and he in a quotation", "ru", "«Я ему поверила», — призналась соседка.", "en", "“I believed him,” the neighbour admitted.", "", "", ""},
		{"I for him in a quotation", "de", "„Er lief zum Hafen“, sagte der Lotse.", "en", "“I ran to the port,” the pilot said.", "quote/speaker", "“I ran to the port,”", ""},
		{"a thing is no he", "de", "„Der Hafen ist alt, aber er hält“, sagte der Lotse.", "en", "“The port is old, but it holds,” the pilot said.", "", "", ""},
		{"the listener is a woman", "en", "“The port is closed for good,” the pilot told her.", "ru", "«Порт закрыт навсегда», — ответил ему лоцман.", "quote/speaker", ", — ответил ему лоцман", ""},
		{"the listener is a man", "en", "“The port is closed for good,” the pilot told him.", "ru", "«Порт закрыт навсегда», — ответил ему лоцман.", "", "", ""},
		{"the pilot for his brother", "fr", "« Le port restera fermé », raconte le frère du pilote Marc Dulac.", "en", "“The port will stay closed,” pilot Marc Dulac says.", "quote/speaker", " pilot Marc Dulac says", ""},
		{"the pilot's brother", "fr", "« Le port restera fermé », raconte le frère du pilote Marc Dulac.", "en", "“The port will stay closed,” the brother of pilot Marc Dulac says.", "", "", ""},
		{"both open", "en", "“The port is closed.", "zh", "“港口关闭。", "", "", ""},
		{"word twice", "en", "Le port est fermé.", "en", "The the port is closed.", "repetition/word", "The the", "The"},
		{"name twice", "de", "Das Hotel Lau-Lau ist zu.", "en", "The Lau Lau hotel is closed.", "", "", ""},
		{"note", "en", "The port is closed.", "zh", "港口（译者注：老港）关闭。", "note/in-body", "（译者注：老港）", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			u := unit(c.from, c.source, c.to, c.target)
			found := check.RunUnit(u)
			if c.rule == "" {
				for _, f := range found {
					t.Errorf("RunUnit(%q) found %s %v, want nothing", c.target, f.Rule, f.Args)
				}
				return
			}
			if c.rule == "language/leftover" {
				c.rule = "language/untranslated"
			}
			for _, f := range found {
				if f.Rule != c.rule {
					continue
				}
				if got := c.target[f.Target.Start:f.Target.End]; got != c.words || f.Suggestion != c.fix {
					t.Errorf("RunUnit(%q): %s at %q, suggestion %q; want %q, %q", c.target, f.Rule, got, f.Suggestion, c.words, c.fix)
				}
				return
			}
			t.Errorf("RunUnit(%q) = %v, want %s", c.target, found, c.rule)
		})
	}
}

func TestLinkLost(t *testing.T) {
	link := func(s, url string) markup.Text {
		return markup.Text{Plain: s, Spans: []markup.Span{{Kind: markup.Link, Start: 0, End: len(s), URL: url}}}
	}
	u := unit("en", "", "zh", "")
	u.Source.Text = link("the report", "https://example.org/report")
	u.Target.Text = markup.Plain("报告")
	if f := check.RunUnit(u); len(f) != 1 || f[0].Rule != "link/lost" || f[0].Source.End != len("the report") {
		t.Errorf("RunUnit with a lost link = %v, want link/lost on the source's words", f)
	}
	u.Target.Text = link("报告", "http://www.example.org/report/")
	if f := check.RunUnit(u); len(f) != 0 {
		t.Errorf("RunUnit with the same address = %v, want nothing", f)
	}
	u.Target.Text = link("报告", "https://zh.example.org/baogao")
	if f := check.RunUnit(u); len(f) != 0 {
		t.Errorf("RunUnit with a localised address = %v, want nothing", f)
	}
}
