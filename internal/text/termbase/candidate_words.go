package termbase

import (
	"strings"

	"recto/internal/text/lang"
)

// smallWords are the words that begin and end no term: function words, and what any article is made of; smallWordsOf gives
// those of a language.
var smallWords = map[string]string{
	"en": "able about above according across add added adds after again against ago all almost along already also although " +
		"always among and another any anybody anyone anything are aren around ask asked asks away back bad became because " +
		"become becomes been before began begin begins begun behind being below best better between beyond big billion " +
		"both bring brings brought but call called calls came can cannot come comes coming could couldn day days despite " +
		"did didn different does doesn doing don done down during each early eight either eleven else enough even ever " +
		"every everybody everyone everything far feel feels felt few find finds first five for found four from gave get " +
		"gets getting give given gives going gone good got great had has hasn have haven having held her here herself him " +
		"himself his hold holds hour hours how however hundred hundreds including indeed instead into isn its itself just " +
		"keep keeps kept knew know known knows last later lead leads least leave leaves led left less let lets like " +
		"little long look looked looks lot lots made make makes making man many may maybe me mean means meant men might " +
		"million millions mine minute minutes month months more most much must my myself near need needed needs neither " +
		"never new next nine nobody none not nothing now off often old once one only other our ours ourselves out over " +
		"own part parts people per percent perhaps please possible put puts ran real run runs said same saw say saying " +
		"says second see seeing seem seemed seems seen sees seven several shall she short should show showed shown shows " +
		"since six small some somebody someone something sometimes soon stand stands start started starts still stood " +
		"such sure take taken takes taking tell tells ten than that the their theirs them themselves then there therefore " +
		"these they thing things think thinks third thirty this those though thought thousand thousands three through " +
		"thus till time times today together told tomorrow tonight took toward towards tried tries true try turn turned " +
		"turns twelve twenty two under until upon use used uses using usually very via want wanted wants was wasn way " +
		"ways week weeks well went were weren what when where whether which while who whole whom whose why will with " +
		"within without woman women won would wouldn year years yes yesterday yet you your yours yourself",
	"ru": "без более большой будет был была были было быть вам вас ваш ваша ваши вверх весь вместо вниз восемь вперёд " +
		"времени время все всегда всего всем всех вся всё вчера где говорит говорят год года году даже дальше два две " +
		"девять день десять для дней дня должен должна должны другая другие другой его ему если есть еще ещё завтра здесь " +
		"или имеет именно имеют иногда каждая каждый как когда которая которого которой которые который которых кроме кто " +
		"кто-то лет лишь люди между менее меня месяц месяца миллион миллиона миллионов мне мог могла могли могут может " +
		"можно мои мой моя над надо назад нам нас наш наша наши недели ней нельзя нему нет никогда никто ними них ничего " +
		"новая новые новый нужно однако около она они оно опять очень первая первый перед под пока после потом потому " +
		"почти поэтому при примерно против процент процента процентов пять раз раза сам сама самая сами самые самый " +
		"своего своей свои своих свой своя себе себя сегодня сейчас семь сказал сказала сказали сначала снова согласно " +
		"сразу среди стал стала стали стало сто сюда так также там твой тебе тебя тем теперь тогда того только три туда " +
		"тысяч тысячи уже хотя час часа часто человек через четыре что что-то чтобы шесть эта эти это этого этом этот " +
		"является являются",
	"uk": "або без близько був буде була були було бути більш вам вас ваш весь вже вона вони воно все всього вся всі всіх " +
		"вчора відсотка відсотків вісім два дві дев'ять день десять для дня днів дуже завжди завтра замість зараз згідно " +
		"знову його йому каже кажуть кожен кожна коли крім лише люди людина майже мають має мене мені могла могли може " +
		"можна можуть моя мої міг між мій мільйон мільйонів місяць місяця навіть над нам нас наш наша наші нема ними них " +
		"нова новий нові ній ніколи ніхто нічого однак перед перший повинен поки потрібно потім при проти під після раз " +
		"рази року років рік саме свого своя свої своїх свій себе серед сказав сказала сказали собі став стала стали сто " +
		"сьогодні сім так також там твій тебе тепер тижня тим тисяч тисячі тобі того тоді тому треба три тут тільки хоча " +
		"хто хтось це цей цього цьому ця час часто часу через чотири шість ще що щоб щось як яка який яких якщо які іноді " +
		"інша інший інші",
	"de": "aber acht alle allen alles als andere anderen anderer auch aus bei beim bereits bin bis bist daher dann das dass " +
		"dein dem den der des deshalb dich die diese diesem diesen dieser dieses dir dort drei durch ein eine einem einen " +
		"einer eines erste ersten etwa etwas euch euer fast früher fünf für geben gegen gehen geht gemacht gestern gibt " +
		"ging große großen haben hat hatte hatten heute hier hundert ich ihm ihn ihnen ihr ihre ihrem ihren ihrer immer " +
		"ins ist jahr jahre jahren jede jeder jedes jedoch jemand jetzt kam kann kein keine keinen keiner kommen kommt " +
		"konnte können könnte laut letzte letzten machen macht mag man mehr mein meine mich million millionen mir mit " +
		"monat morgen muss müssen nach neue neuen neuer neun nicht nichts nie niemand noch nur obwohl oder oft ohne " +
		"prozent sagen sagt sagte schon sechs sehr sein seine seinem seinen seiner seit sich sie sieben sind soll sollen " +
		"sollte später statt stunde stunden tag tage tagen tausend trotz ums und uns unser unsere unter viele vielen vier " +
		"vom von vor war waren wegen wenn werden wie wieder will wir wird woche wochen wollen wollte worden wurde wurden " +
		"während zehn zeit zum zur zwei zwischen über",
	"fr": "ailleurs ainsi alors année années ans après aucun aucune aujourd aussi autre autres aux avaient avait avant avec " +
		"beaucoup car celle celles celui cent ces cette ceux chaque chez cinq comme comment contre dans demain depuis des " +
		"deux dire disent dit dix doit doivent donc dont dès déjà elle elles encore entre est eux faire fait fois font " +
		"grand grande heure heures hier hui huit ici ils jamais jour jours jusqu les leur leurs lors lui mais malgré mes " +
		"mille million millions moi mois mon même mêmes neuf nos notre nous nouveau nouveaux nouvelle ont par pas pendant " +
		"personne peu peut peuvent plus plusieurs pour pourquoi pouvait premier première presque quand quatre que quel " +
		"quelle quelque quelques qui quoi rien sans selon semaine semaines sept sera serait seront ses six son sont sous " +
		"souvent sur tes toi ton toujours tous tout toute toutes trois trop très une vers vos votre vous étaient était " +
		"été",
	"es": "ahora algo alguien allí antes aquel aquella aquí así ayer año años aún cada casi cien cinco como con contra cual " +
		"cuando cuatro cuyo debe deben decir del desde después dice diez dijo donde dos durante día días ella ellas ellos " +
		"entonces entre era eran esa esas ese esos esta estaba estas este estos está están fue gran grande había habían " +
		"hace hacer hacia han hasta hay hizo hora horas hoy las los luego mañana mediante mes meses mientras mil millones " +
		"millón misma mismo mucha muchas mucho muchos muy más mío nada nadie ninguna ningún nosotros nuestra nuestro " +
		"nueva nueve nuevo nunca ocho otra otras otro otros para pero poco podía por porque primer primera puede pueden " +
		"que quien según seis semana semanas será serán sería siempre siete sin sobre son sus suyo también tenía tiene " +
		"tienen toda todas todavía todo todos tres una usted ustedes veces vez",
}

var smallWordsOf = lang.OncePer(func(base string) map[string]bool {
	set := map[string]bool{}
	for w := range strings.FieldsSeq(smallWords[base]) {
		set[w] = true
	}
	return set
})
