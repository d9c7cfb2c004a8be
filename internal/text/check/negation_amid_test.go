package check_test

import "testing"

// What is said amid other denials, of conditions and of more than one thing.
func TestDenialsAmidOthers(t *testing.T) {
	for _, c := range []struct{ from, source, to, target, rule string }{
		{"en", "Not only did the mayor open the bridge, she also rode the first tram.", "de", "Die Bürgermeisterin eröffnete die Brücke nicht, fuhr aber mit der ersten Straßenbahn.", "negation/gained"},
		{"fr", "L'orage a non seulement coupé la route, mais aussi emporté deux ponts.", "en", "The storm did not cut the road but carried off two bridges.", "negation/gained"},
		{"zh", "这家面包店不仅卖面包，还教孩子们烤蛋糕。", "en", "The bakery does not sell bread but teaches children to bake cakes.", "negation/gained"},
		{"es", "El pianista no solo toca en casa: también ensaya en la iglesia, donde nadie lo molesta.", "en", "The pianist does not play at home: he rehearses at the church, where nobody disturbs him.", "negation/gained"},
		{"ru", "Если сосед не починит крышу, жильцы не станут платить за ремонт.", "en", "If the neighbour repairs the roof, the residents will not pay for the work.", "negation/lost"},
		{"de", "Falls der Frost nicht bald nachlässt, kann die Fähre nicht auslaufen.", "zh", "如果霜冻很快缓解，渡轮就无法启航。", "negation/lost"},
		{"zh", "要不是老木匠及时发现裂缝，屋顶恐怕撑不过这个冬天。", "ru", "Если бы старый плотник вовремя заметил трещину, крыша вряд ли пережила бы эту зиму.", "negation/lost"},
		{"en", "The curator did not rule out a loan of the map.", "es", "El conservador descartó prestar el mapa.", "negation/lost"},
		{"ru", "Тренер не исключил, что матч перенесут.", "de", "Der Trainer schloss eine Verlegung des Spiels aus.", "negation/lost"},
		{"fr", "La directrice n'exclut pas de fermer le théâtre.", "zh", "院长排除了关闭剧院的可能。", "negation/lost"},
		{"zh", "船长不排除推迟启航，但目前没有决定。", "ru", "Капитан исключает перенос отплытия, но решения пока нет.", "negation/lost"},
		{"en", "The gardener refused to cut the hedge, although nobody had asked why.", "fr", "Le jardinier a accepté de couper la haie, même si personne n'avait demandé pourquoi.", "negation/lost"},
		{"de", "Der Verlag bestritt, dass Briefe des Dichters verloren gingen.", "en", "The publisher confirmed that letters of the poet had been lost.", "negation/lost"},
		{"ru", "Пианист отказался играть, хотя никто не исключал концерта.", "en", "The pianist agreed to play, although nobody had ruled out a concert.", "negation/lost"},
		{"ru", "Пекарь опроверг слухи о закрытии лавки.", "zh", "面包师证实了有关关店的传闻。", "negation/lost"},
		{"ru", "Никто из сорока певцов не пострадал.", "zh", "四十名歌手均受伤。", "negation/lost"},
		{"en", "Hardly anyone in the choir knew the new song.", "zh", "合唱团里几乎人人都会唱这首新歌。", "negation/lost"},
		{"zh", "村里几乎没有人会做这种糕点。", "ru", "Почти вся деревня умеет печь это печенье.", "negation/lost"},
		{"en", "It cannot be said that nobody helped the baker.", "ru", "Нельзя сказать, что пекарю кто-то помог.", "negation/lost"},
		{"es", "No es que el panadero no quisiera vender, sino que no quedaba pan.", "en", "It was not that the baker wanted to sell, but that there was no bread left.", "negation/lost"},
		{"de", "Man könne nicht sagen, so die Bäckerin, dass keiner geholfen habe.", "en", "It could not be said that anyone had helped, according to the baker.", "negation/lost"},
		{"ru", "Никто из певцов, приехавших из Вятки, не пострадал.", "zh", "来自维亚特卡的歌手全都受伤。", "negation/lost"},
		{"ru", "Едва ли кто-то из пекарей верит в эту муку.", "en", "Most of the bakers believe in this flour.", "negation/lost"},
		{"zh", "法院驳回了面包师要求解除查封的申请。", "ru", "Суд удовлетворил ходатайство пекаря о снятии ареста.", "negation/lost"},
		{"ru", "Суд отказался приостановить продажу пекарни.", "zh", "法院批准中止出售面包店。", "negation/lost"},
		{"zh", "在镇上，很少有人不认识这位面包师。", "en", "There are many people in town who do not know the baker.", "negation/lost"},
	} {
		if got := deniesApart(c.from, c.source, c.to, c.target); len(got) != 1 || got[0] != c.rule {
			t.Errorf("%q for %q: %v, want %s", c.target, c.source, got, c.rule)
		}
	}
}

func TestDenialsAmidOthersKept(t *testing.T) {
	for _, c := range []struct{ name, from, source, to, target string }{
		{"not only", "en", "Not only did the mayor open the bridge, she also rode the first tram.", "de", "Die Bürgermeisterin eröffnete die Brücke und fuhr auch mit der ersten Straßenbahn."},
		{"not only", "es", "El pianista no solo toca en casa, sino también en la iglesia.", "en", "Home is not the only place where the pianist plays: the church is another."},
		{"not only", "zh", "这场雨不仅影响农田。", "en", "The effect of the rain is not confined to farmland."},
		{"not only a lack", "zh", "这家面包店不仅缺面粉，也缺人手。", "en", "The bakery does not have enough flour, or hands for that matter."},
		{"not only missed", "de", "Der Chor hat nicht nur die Probe verpasst, sondern auch den Bus.", "en", "The choir did not make it to rehearsal, and it missed the bus as well."},
		{"not only closed", "en", "Not only is the bridge closed, the tunnel is too.", "ru", "Не работает ни мост, ни тоннель."},
		{"unless", "ru", "Если сосед не починит крышу, жильцы не станут платить за ремонт.", "en", "Unless the neighbour repairs the roof, the residents will not pay for the work."},
		{"only if", "ru", "Если сосед не починит крышу, жильцы не станут платить за ремонт.", "en", "The residents will pay for the work only if the neighbour repairs the roof."},
		{"if it fails", "en", "Unless the frost eases soon, the ferry cannot sail.", "de", "Falls der Frost weiter anhält, kann die Fähre nicht auslaufen."},
		{"not ruled out", "en", "The curator did not rule out a loan of the map.", "fr", "La conservatrice juge possible un prêt de la carte."},
		{"not ruled out", "zh", "院长没有排除关闭剧院的可能。", "en", "The director left open the possibility of closing the theatre."},
		{"everybody knew", "es", "Nadie en el pueblo ignoraba el secreto del panadero.", "en", "Everyone in the village knew the baker's secret."},
		{"everybody knew", "it", "Nessuno nel paese ignorava il segreto del fornaio.", "en", "Everyone in the village knew the baker's secret."},
		{"nobody who does not", "de", "Es gibt im Dorf kaum mehr jemanden und sicher niemanden im Chor, der das Lied nicht wenigstens einmal im Jahr singt.", "en", "Everyone in the choir, and most in the village, sings the song at least once a year."},
		{"no violations", "ru", "Инспекция не обнаружила нарушений в работе пекарни.", "en", "Inspectors found that the bakery had been run properly."},
		{"no violations", "en", "The inspectors found no wrongdoing at the bakery.", "de", "Laut den Prüfern hat die Bäckerei korrekt gearbeitet."},
		{"spared", "ru", "Повышение платы не коснётся студентов.", "en", "Students will be spared the increase."},
		{"spared", "en", "The storm did not touch the old town.", "de", "Der Sturm verschonte die Altstadt."},
		{"not remembered", "ru", "Такой жары здесь не помнят полвека, говорят жители.", "en", "It was the hottest day in 50 years, residents say."},
		{"not for long", "zh", "这里好久没下过这么大的雪了，村民们说。", "en", "It has been ages since such snow fell here, villagers say."},
		{"before dark", "zh", "不到天黑，码头上就挤满了人。", "en", "The pier was crowded before dark."},
		{"all but", "ru", "Комиссия отклонила все проекты, кроме трёх.", "en", "The panel approved just three of the designs."},
		{"both still", "de", "Was danach kommt, steht im Kalender und nicht im Kopf, weil da kein Platz mehr ist.", "en", "What comes after that is still in my calendar and not in my head because there isn't any room left."},
		{"cannot be said", "en", "It cannot be said that nobody helped the baker.", "de", "Man kann nicht sagen, dass dem Bäcker niemand geholfen habe."},
		{"cannot be said", "ru", "Нельзя сказать, что пекарю никто не помог.", "en", "It would be wrong to say that the baker was left without help."},
		{"nobody, in two clauses", "ru", "Никто, кроме пекаря, не знал рецепта.", "en", "Only the baker knew the recipe."},
		{"not believe", "en", "Traders do not believe that the bank will leave rates unchanged in May.", "ru", "Трейдеры полагают, что в мае банк изменит ставки."},
		{"impossible", "en", "The levels can be impossible to complete.", "zh", "这些关卡有时无法完成。"},
		{"quarter to", "ru", "Без четверти семь пекарь открыл лавку.", "en", "The baker opened the shop at a quarter to seven."},
		{"quarter to", "ru", "Без двадцати восемь пришёл первый паром.", "en", "The first ferry came in at 7:40."},
		{"not without", "ru", "Не обошлось и без споров о рецепте.", "en", "There was the inevitable argument about the recipe."},
		{"nobody doubts", "de", "Im Chor zweifelt niemand daran, dass das Lied alt ist.", "en", "Everyone in the choir is convinced that the song is old."},
		{"nobody disputes", "en", "Nobody in the village disputes that the mill needs a new wheel.", "zh", "村里人人都认为磨坊该换轮子了。"},
		{"since", "es", "Hace veinte años que en el puerto no nevaba en mayo.", "en", "It is 20 years since it snowed at the port in May."},
		{"empty hands", "de", "Der Chor stand am Ende mit leeren Händen da.", "en", "The choir had nothing to show for it in the end."},
		{"no truth", "en", "The baker said there was no truth in the rumour.", "ru", "Пекарь назвал этот слух вымыслом."},
		{"unfreeze", "ru", "Банк не стал размораживать счета до суда.", "en", "The bank did not unfreeze the accounts before the trial."},
	} {
		if got := deniesApart(c.from, c.source, c.to, c.target); len(got) > 0 {
			t.Errorf("%s: %q for %q: %v, want nothing", c.name, c.target, c.source, got)
		}
	}
}
