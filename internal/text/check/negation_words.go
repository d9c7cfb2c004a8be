package check

// A language's ways to deny, written by hand.
type denial struct {
	// strong are words that deny by themselves. "-" behind one says that words of five letters and more that begin
	// so do, "-" before one those that end so.
	strong string
	// weak are beginnings of words that say "no" in another way: a lack, a refusal, a contrary. A stop behind one
	// says that it is the whole word, "-" before it that it is an ending.
	weak string
	// void are runs of words in which a strong one denies nothing: "not only". "*" stands for any word, "!" for any
	// strong one, "+3" for up to three words, "+,3" for such with commas; "-" behind a word says that it goes on.
	void string
	// turns are runs of words that say "no" without a word that does: "too ... to".
	turns string
	// but are beginnings of words that look like a strong or a weak one and are none.
	but string
	// double says how a denial is taken back.
	double doubled
}

var denials = map[string]denial{
	"en": {
		strong: "nothing's nothing’s nobody's nobody’s not no never none nothing nobody no-one nowhere neither nor cannot without -n't",
		weak: "quiet dormant idle stagna scarc shortage devoid incapacit landlocked forgo forgo- ill- no-- non-- non. -free misunder fail refus deny. denies. denied. denying. denial. lack reject declined declines declining avoid prevent ban. bans. banned barred prohibit stop ceas halt lose. loses. lost. losing loss. " +
			"missing missed misses empty. absen unless except barely hardly scarcely rarely seldom few. fewer little. less. only. instead rather exclud cancel forbid forbad doubt wrong false. falsely ignor neglect oppos. opposed opposes opposing resist " +
			"abandon withdr withh revok suspen zero until till. yet. still. reluct refrain -less unwilling avert without " +
			"unprecedented unheard unseen silen gone. vanish disappear spare. spared spares. sparing. exempt unaffected unscathed",
		void: "no other +10 so|no other +10 as|no other +10 more|nowhere else +8 so|nowhere else +8 as|no one else +8 as|nobody else +8 as|without borders|without frontiers|without waiting|no truth|nothing to show|nobody +8 disput-|no one +8 disput-|nobody +8 doubt-|no one +8 doubt-|none +8 disput-|none +8 doubt-|not for the first time|nobody's fool|nobody’s fool|no one but|nobody but|none but|nobody else|no one else|nobody except|no one except|! +1 hide|! forget|! +1 exceed|without problem-|without difficult-|without trouble|! +6 before +3 at the earliest|" +
			"not only|no doubt|not just|not merely|not simply|whether or not|if not|why not|not to mention|no matter|nothing but|no less than|none other than|no sooner|no other than|not least|no wonder|or not|" +
			"not unlike|can't help|can not help|cannot help|nothing less than|no longer just|no less|no fewer|not surprisingly|no stranger|goes without saying|without doubt|not always|" +
			"! +6 until|! +6 till|! +8 again for +4|! +8 for another|hardly +8 without|hardly +8 not|scarcely +8 without|nothing short of|come to nothing|came to nothing|comes to nothing|nowhere near|nothing if not|anything but|isn't it|aren't they|isn't that|why not|why don't|not uncommon-|no secret|no surprise|no coincidence|no accident|no mistake|no question that|not for nothing|not long after|not long before|no later than|no earlier than|no more than|no fewer|never before|like never before|as never before|! +1 but to|no choice but|no option but|no alternative but|not so much|no exception|no time|it wasn't until|! +1 too soon|not a few|not a little|not bad|" +
			"! cease|never tires|second to none|! +2 overstate-|! +2 overestimate-|! agree more|! +4 much longer|! be +1 more|! be more|! be overstated|nothing unusual|nothing new|no one is above|nobody is above|" +
			"! +2 rul- out|no comment|not including|not counting|not seen +2 since|not been seen|never seen|never been seen|never +5 so many|never +5 so much|never +5 so few|never +5 so high|never +5 so low|never +2 been so|never +2 been as|never such|never +3 had such|never +3 seen such|never +3 made such|never +3 been such|without power|without electricity|without light|without water|without gas|without heating|without heat|without a roof|without a home|without running water",
		turns: "advis- against|advice against|recommend- against|warn- against|decid- against|counsel- against|straight sets|kept out|keep out|keeps out|keeping out|shut out|shuts out|locked out|kept away|keep away|kept from|stayed away|stay away|stays away|staying away|turned away|turn away|turned down|turn down|turns down|left out|held off|all but|everyone but|everybody but|than any|than anyone|than anybody|than anything|than anywhere|stopped short|stops short|stop short|on time|over the counter|around the clock|will miss|would miss|to miss|miss the|far from|anything but|no way|short of|give- up|gave up|run- out|ran out|hard to|difficult to|at the earliest|ill advised|cut off|out of the question|too * to|too many * to|too much * to|too * a * to|too * for +4 to",
		but:   "unless wireless regardless nonetheless nevertheless bless failsafe missiona stopover",
		double: doubled{plain: true, subject: "nobody no-one no none nothing everyone everybody all every each one many", barrier: "and or but nor neither who that which because why if whether when as", relative: "who that which",
			believe: "believe think suppose reckon", opposite: "doubt conceal disguis un+ disagree dislike disapprov dissatisf impossib improbab implausib incorrect inaccura inconceiv inconsiderab insignific infrequent inevitab inadequa indifferen irrelevan illegal irregular dishonest immun", but: "until under unif uniq univ unit unio unis uncover unveil unfold unleash unlock unless"},
	},
	"ru": {
		strong: "не ни нет нету никто никого никому никем ничто ничего ничему ничем нигде никогда никуда никак никакой никакая никакого никакой никакие никаких никаким никакую ничей нельзя невозможно без незачем некому нечего некуда",
		weak: "спящ притих затих утих дремл стагна застой дефицит нехват скудн не бес без отказ отсут лиш запре прекра отриц отверг отмен избеж избег предотвра потер утра исключ кроме едва лишь. только редко мало вместо провал пропус упус ложн противополож тщетн напрасн опроверг воздерж сомн вряд " +
			"трудно забы перест упразд мешал помеш препят вне. против. анти ещё. еще. пока. " +
			"молч промолч умолч замолч безмолв исчез невидан небывал пощад щадит освобожд льгот обошл обойд",
		void: "ни +1 одн- друг- +5 не +6 так-|ни +1 одн- друг- +5 не +6 столь-|нигде больше +3 не +6 так-|никто друг- +3 не +6 так-|без границ|не дождав-|не дождал-|не дожидая-|без четверти|без пяти|без десяти|без двадцати|без двадцати пяти|не обошлось и без|не обходится без|не обошлась без|не обошелся без|без рецепта|без перерыв-|без остановки|без устали|не в первый раз|не впервые|не первый раз|никого кто +5 не|никого кто бы|нет +,3 кто +5 не|нет +,3 котор- +3 не|нет +,3 чтобы +4 не|ни одн- +,3 котор- +3 не|ни одн- +,3 кто +3 не|на нет|не только не|не приходя в сознание|не смотря на|не так давно|не забу-|не сдержа-|не +2 превы-|без проблем|без труда|ещё не предел|еще не предел|не предел|никто кроме|никто +1 кроме|" +
			"не только|не просто|тем не менее|не менее|не раз|не то чтобы|не позднее|не более чем|чуть не|едва не|чуть ли не|едва ли не|пока не|до тех пор пока не|не кто иной|не что иное|никто иной|ничто иное|не меньше|не обошлось без|" +
			"не может не|не могу не|не мог не|не могли не|нельзя не|во что бы то ни стало|как ни|что ни|кто ни|где ни|куда ни|какой бы ни|какие бы ни|как бы ни|что бы ни|кто бы ни|где бы ни|когда бы ни|без сомнения|а не|ни с того|и без того|а нет|не всегда|" +
			"! +3 равнодуш-|! +3 безразлич-|! +3 в стороне|никогда раньше|никогда прежде|никогда ранее|как никогда|как * не|как не +3 с|редкий +5 не|редкая +5 не|редкое +5 не|! +,4 бы +3 не|нет +,3 чтобы +3 не|не было +,4 чтобы +3 не|нет такого +,6 не|не +1 ли|не секрет|не случайно|не редкость|не раньше|не ранее|не прочь|не новость|не удивительно|не прошло и|не прошел и|не прошёл и|не успел- +6 как|не дает покоя|не даёт покоя|не за горами|не кто иная|не иначе как|не столько|чего только не|кто только не|где только не|не далее как|в том числе и не|лишь бы не|как бы не|не хуже|не ниже|не выше|не больше|не более|ни дня без|не покладая|не жалея|ничего удивительного|не на шутку|неспроста|" +
			"не последн-|не перестает|не перестаёт|не перестают|не переставал-|не устает|не устаёт|не сомнева-|как ни в чем не|как ни в чём не|что ни день|без малого|без конца|без умолку|не без труда|без того|" +
			"не помн- +3 лет|не помн- +3 полвек-|не помн- +4 с|не помн- +3 век-|не помн- +3 десят-|не припомн-|не помнят даже|не упомн-|не считая|не включая|не видели +4 с|не наблюдал- +4 с|не фиксировал- +4 с|не было +3 с|не бывало с|никогда +3 не +5 так-|никогда +3 не +5 столь|никогда +3 не +5 настолько|пока +4 не|покуда +4 не|без света|без электричества|без электроэнергии|без электроснабжения|без газа|без воды|без водоснабжения|без тепла|без отопления|без крова|без крыши над|без связи|без вести|без сознания",
		turns:  "чем люб-|чем +1 люб-|чем кто-либо|чем где-либо|чем когда-либо|чем +1 какой-|чем +1 каком-|чем +1 какая-|слишком +,6 чтобы|чересчур +,6 чтобы|чтобы +,6 слишком|слишком +4 для",
		but:    "недел неб нефт недав необходим недалек нескольк некотор немец немк немцы нее неё ней него нему нем ними нерв неред немедл непосред невест недр нейр нейт неоднокр нечто неки некая неплох немало негр невад непал несу нес несет несл неужел нетто безопас бестсел",
		double: doubled{without: "без", twice: "не", awaits: "никто никого никому ничто", believe: "верит верят верил считает считают считал думает думают думал полага", opposite: "не без бес скрыва скрыл скрыт сомнева", barrier: "и или но а да ни либо то"},
	},
	"uk": {
		strong: "не ні ані немає нема ніхто нікого нікому жоден жодна жодне жодного жодної жодному жодну жодним жодних ніщо нічого ніде ніколи нікуди ніяк ніякий ніяка ніякого ніякі ніяких без неможливо",
		weak: "не без відмов відсут позбав заборон проти. припин запереч відкин скасув уник запоб втрат виключ крім ледь лише тільки рідко мало. замість провал пропус хибн анти ще. " +
			"мовч промовч замовч зник небачен",
		void: "без кордонів|не дочекав-|не чекаючи|без чверті|без п'яти|без п’яти|без десяти|без двадцяти|не обійшлося без|не тільки|не лише|не просто|тим не менш|не менше|не раз|ледь не|мало не|поки не|ніхто інший|ніщо інше|а не|" +
			"як ніколи|не +1 чи|не секрет|не випадково|не раніше|не більше|не менш|чого тільки не|мало не|трохи не|" +
			"не рахуючи|не враховуючи|не бачили +4 з|не було +3 з|ніколи +3 не +5 так-|поки +4 не|доки +4 не|без світла|без електрики|без електроенергії|без газу|без води|без тепла|без опалення|без даху над|без зв'язку|без свідомості",
		turns:  "ніж будь-|занадто +,6 щоб|надто +,6 щоб",
		but:    "небо нещодав необхід недал недільн неділ нерв нейр нейт німець негай неодноразов безпек безпеч нехай",
		double: doubled{awaits: "ніхто нікого нікому ніщо жоден жодна жодне жодного жодної жодному", without: "без", twice: "не", barrier: "і й або але а та ні чи то"},
	},
	"de": {
		strong: "nicht nichts kein keine keinen keinem keiner keines keinerlei nie niemals niemand niemandem niemanden nirgends nirgendwo weder ohne",
		weak: "ruhig still. frühestens. erst. stagn knapp nicht aufgegeben inakzept inkompet inkorrekt ineffiz ineffekt instabil illegal illegit irreg irrelev nein zuletzt. un fehl mangel weiger verweig verbot verbiet verhind vermei ablehn lehn leugn bestreit vermiss abwesen außer. kaum selten wenig nur. statt. anstatt ausschl ausgeschl ausgenomm absag abgesag -los -frei " +
			"zweif falsch ignorier verzicht entgeh entging entfall bevor sonst. scheiter gescheit verpass vergess anders kontra " +
			"schwieg schweig verschon befreit ungeschor verschwund verschwind verschwand erstmal",
		void: "kein- ander- +10 so|kein- ander- +10 mehr|nirgendwo +8 so|nirgends +8 so|niemand sonst +6 so|ohne grenzen|zweif- +2 niemand|bezweif- +2 niemand|bestreit- +2 niemand|niemand +4 bestreit-|niemand +4 bezweif-|niemand +4 zweif-|ohne +5 abzuwarten|ohne +5 zu warten|nicht abgeneigt|nicht zum ersten mal|niemand- +,4 der +9 nicht|niemand- +,4 die +9 nicht|niemand- +,4 den +9 nicht|niemand- +,4 dem +9 nicht|kein- +,5 der +9 nicht|kein- +,5 das +9 nicht|kein- +,5 die +9 nicht|kein- +,5 den +9 nicht|niemand- +,4 der +9 kein-|niemand- +,4 die +9 kein-|nicht abgeschlossen|nicht beendet|nicht vorbei|nicht zu ende|keinen hehl|nicht vergess-|niemand außer|niemand anders als|nicht +2 überschr-|nicht +2 überst-|ohne probleme|ohne mühe|ohne schwierigkeiten|" +
			"nicht nur|nicht zuletzt|nicht bloß|nicht mehr als|ob oder nicht|oder nicht|wenn nicht|nicht umsonst|nichts anderes als|nicht weniger als|kein geringerer|keine geringere|nicht selten|sondern nicht|ohne zweifel|nicht immer|" +
			"so +3 wie +5 nicht mehr|wie seit +4 nicht|wie lange nicht|noch nie zuvor|nie zuvor|wie noch nie|wie nie zuvor|wie nie|denn je|kaum +,8 nicht|kaum +,8 ohne|kein tag +,8 nicht|keine woche +,8 nicht|kein tag +,8 ohne|keine woche +,8 ohne|ohne wenn und aber|ohne weiteres|nicht nehmen|nicht umhin|nicht von ungefähr|kein wunder|kein geheimnis|kein zufall|nicht von der hand|nichts als|nichts geringeres|nicht zu vergessen|nicht wahr|warum nicht|nicht überrasch-|nicht schlecht|nicht wenig-|nicht lange|nicht später|nicht früher|nicht eher|bevor nicht|ehe nicht|solange nicht|bis nicht|um nicht zu sagen|nicht so sehr|nicht müde|nie müde|nicht entgehen|nicht kalt|" +
			"nichts geht mehr|nicht herum|nicht zu übersehen|nicht zu überhören|nicht zu leugnen|nicht zu bestreiten|nicht zu unterschätzen|nicht aufhör-|nicht ausgeschlossen|nicht auszuschließen|nicht mehr wegzudenken|schloss +8 nicht aus|schlossen +8 nicht aus|schließt +8 nicht aus|schließen +8 nicht aus|niemand steht über|" +
			"nicht eingerechnet|nicht mitgerechnet|nicht mitgezählt|nicht inbegriffen|nicht inklusive|nicht gerechnet|nie +5 so|nicht mehr gesehen|nicht +3 dagewesen-|nie +1 dagewesen-|bevor +6 nicht|ehe +6 nicht|solange +6 nicht|ohne strom|ohne licht|ohne elektrizität|ohne gas|ohne wasser|ohne heizung|ohne wärme|ohne dach über|ohne obdach|ohne bewusstsein",
		turns:  "blieb- +3 fern|bleib- +3 fern|fern blieb-|fern geblieben|draußen bleib-|außen vor|als jede- ander-|als irgend-|als alle anderen|als jemals|mit leeren händen|ging leer|leeren händen|leer aus|bis auf|noch zu|noch +3 aus|noch offen|noch bevor|muss noch|müssen noch|noch +6 zu|alles andere als|weit davon|weit entfernt|ließ +6 offen|liess +6 offen|lässt +6 offen|lassen +6 offen|ließen +6 offen|offen ließ|offen gelassen|blieb +3 offen|bleibt +3 offen|gab +4 auf|geben +4 auf|gibt +4 auf|zu * um|zu * als dass|viel zu",
		but:    "und uns unse unter union uni unesco ungefähr ungar unfall unfäll unmittelb ungeheuer unwetter",
		double: doubled{plain: true, subject: "niemand niemanden niemandem kein keine keiner keinen keinem alle jeder jede", believe: "glaub", opposite: "un zweifel bezweifel gleichgültig verberg verborg verhehl verheimlich", but: "und uns unse unter union uni ungefähr unmittelb", barrier: "und oder aber noch weder sondern sowie als wie wer was dass weil ob wenn der die das", relative: "der die das"},
	},
	"nl": {
		strong: "niet niets geen nooit niemand nergens noch zonder",
		weak: "on verbied verbod weiger gebrek ontbr mis stop tegen. behalve nauwelijks zelden weinig slechts alleen " +
			"zweeg zwijg verdwen verdwijn verdwijnt ongekend",
		void: "niet alleen|niet slechts|niet in de laatste plaats|" +
			"zo * als nooit|niet voor niets|geen wonder|geen geheim|niet meer dan|niet minder dan|pas niet|niet eerder dan|" +
			"niet meegerekend|niet inbegrepen|nooit +5 zo|niet gezien sinds|zonder stroom|zonder elektriciteit|zonder water|zonder gas|zonder licht|zonder verwarming|zonder dak",
		turns:  "te +4 om",
		but:    "onder ons onze ontw ontm ontv onts ongeveer onlangs online",
		double: doubled{plain: true, subject: "niemand geen", opposite: "on", but: "onder ons onze ontw ontm ontv onts ongeveer onlangs online", barrier: "en of maar noch"},
	},
	"fr": {
		strong: "ne pas jamais rien aucun aucune nul nulle ni sans non n'-",
		weak: "calme. inactif inactiv endormi sommeil stagn pénur refus nie. nient. niait nié nier manqu absen interdi empêch évit échou échec rejet cess sauf except rarement peu. seul seulement moins. exclu annul abandon oubli faux. fauss sinon lieu. loin. dépourvu renonc démen contest oppos hormis privé doute. " +
			"imposs impropr imprév impuiss inacc inadm inap inat incap incert incom incon incr indé indisp inef inég inexp infin injust inquiét insaisi insatisf instab insuff intermin inutil invis invrais illég illis irrég irresp désacc désapp disparu dispara mécont méconn faute. " +
			"inédit épargn exempt exonér silenc tais taire. tait. tut. muet mutis",
		void: "aucun- autre- +3 n'- +6 autant|aucun- autre- +3 n'- +6 aussi|aucun- autre- +3 n'- +6 plus|aucun- autre- +4 ne +6 autant|aucun- autre- +4 ne +6 aussi|ne +1 plus qu'-|n'- +1 plus qu'-|ne +1 plus que|n'- +1 plus que|ne +1 plus +2 qu'-|n'- +1 plus +2 qu'-|sans frontières|sans frontieres|pas demain la veille|pas demain que|sans attendre|pas même|ne +3 guère|n'- +2 guère|personne d'autre que +8 ne|personne d'autre que +8 n'-|pas pu conten-|ne +1 dépass-|sans problème-|sans peine|sans difficulté-|sans mal|n'oubli- pas|" +
			"non seulement|non plus|sans doute|rien que|pas seulement|pas moins|à moins que|plus que jamais|à jamais|si jamais|ni plus ni moins|sans précédent|" +
			"comme jamais|comme on n'en|pas +2 étonnant|pas +2 surprenant|pas un hasard|pas un secret|pas rare|pas étranger|personne n'ignor-|nul n'ignor-|n'ignor- +1 que|ne vous en faites|ne +1 que|si ce n'est|n'est-ce|pourquoi pas|plus que|pas à pas|pas mal|pas seul-|pas +1 seulement|pas +1 que|pas moins|ni plus|pas tant|n'est autre que|pas peu|pas des moindres|rien d'étonnant|rien d'autre que|rien de moins|" +
			"pas tard-|pas manqu-|pas cess-|pas faute|n'en fini- pas|ne cess-|n'a cess-|n'ont cess-|sans cesse|sans cesser|nul n'est au-dessus|personne n'est au-dessus|pas exclu|n'exclu- +1 pas|n'exclu- pas|n'écart- pas|jamais auparavant|jamais encore|pas à douter|" +
			"non compris|sans compter|sans inclure|jamais vu-|jamais +4 n'- +5 aussi|jamais +4 ne +5 aussi|n'- +1 jamais +5 aussi|ne +1 jamais +5 aussi|jamais +4 n'- +5 autant|jamais +4 ne +5 autant|n'- +1 jamais +5 autant|ne +1 jamais +5 autant|jamais +4 n'- +5 tant|jamais +4 ne +5 tant|n'- +1 jamais +5 tant|ne +1 jamais +5 tant|jamais +4 n'- +5 si|jamais +4 ne +5 si|n'- +1 jamais +5 si|ne +1 jamais +5 si|sans électricité|sans courant|sans lumière|sans eau|sans gaz|sans chauffage|sans abri|sans toit|sans domicile|sans connaissance|sans-abri",
		turns: "que tout autre|que toute autre|que tous les autres|que toutes les autres|que n'importe|que partout|à l'écart|à l’écart|à distance|hors de question|loin d'-|loin de|tout sauf|se passer de|se passer d'-|se passe de|se passe d'-|se passent de|plus tôt|à court de|à court d'-|trop +5 pour",
		but:   "inciden incarn inclu incomb indien indic",
		double: doubled{without: "sans", believe: "croi croy crois pense pensen", opposite: "cache cachai caché cacher dissimul indiffér indemne insens inaperç impossib inconn inutil inattendu invraisembl étrang", subject: "personne nul aucun rien", barrier: "et ou mais ni que qui dont car",
			partner: "pas plus jamais rien aucun aucune personne guère nul nulle ni point", before: "pas jamais rien aucun aucune personne nul nulle ni", able: "peu pou pui pu sau sav sait su os"},
	},
	"es": {
		strong: "no nunca jamás nada nadie ningún ninguno ninguna ningunos ni tampoco sin",
		weak: "inactiv dormid tranquil estanc escas prescind falta. faltó faltan niega negó negar negac negado carec ausen prohib impid imped evit fracas rechaz salvo excep apenas rara. poco. poca. pocos. pocas. solo. sólo solamente menos. exclu cancel abandon olvid fals sino. lugar. renunc desment opus opon " +
			"desconoc desapar imposib imprev impun inacept inadm incapa inciert incómo incompl increíb indef indisc ineficaz inest inevit inexpl injust innec inneg insegur insól insufic inút ilegal irreg irresp desigual desemp " +
			"inédit libr exent exonera silenc calla. callar. calló callan. callad",
		void: "ningún- otr- +10 tan|ningún- otr- +10 tant-|ningún- otr- +10 más|ningun- otr- +10 tan|ningun- otr- +10 tant-|ningun- otr- +10 más|sin fronteras|sin tierra|sin esperar|hace +6 que +5 no|hacía +6 que +5 no|desde hace +4 no|no +1 conten-|no +1 super-|no +1 exced-|no hay +6 que no|sin problema-|sin dificultad-|sin esfuerzo|nadie más que|nadie salvo|nadie excepto|" +
			"no solo|no sólo|no solamente|no obstante|sin embargo|sin duda|nada más|no más que|ni más ni menos|nada menos|más que nunca|no hay duda|no cabe duda|sin precedentes|" +
			"no +3 sino|no hay +3 que no|no hay +3 sin|no pasa +3 sin|nadie +2 que no|no es extraño|no es raro|no es casual-|no es de extrañar|no es ningún|no es ajen-|no es nuev-|no es un secreto|como nunca|que nunca|no +3 más que|por poco no|hasta que no|mientras no|no ser que|cómo no|por qué no|no menos|no tanto|no es para menos|no ha +1 en vano|no en vano|no * sorprende|nada como|ni que decir|no puede * menos que|no tard-|nada más|" +
			"no falt-|no descart-|no hace mucho|no olvid-|no dud-|no ces-|no deja de|no dejan de|no dejó de|no dejaron de|no dejará de|no par- de|sin ir más lejos|nadie está por encima|nunca antes|jamás antes|sin cesar|sin parar|sin falta|" +
			"sin contar|sin incluir|no incluid-|nunca vist-|jamás vist-|no vist- desde|no se veía|no se veían|no se registraba|no se registraban|nunca +6 tan|nunca +6 tant-|jamás +6 tan|jamás +6 tant-|hasta que +4 no|sin luz|sin electricidad|sin energía|sin corriente|sin suministro|sin agua|sin gas|sin calefacción|sin hogar|sin techo|sin conocimiento|sin rastro",
		turns:  "que cualquier|que cualquiera|que todos los demás|que todas las demás|quedaron fuera|quedó fuera|quedar fuera|quedan fuera|al margen|descarta|descartan|descartó|descartaron|deja de|dejan de|dejó de|dejaron de|dejará de|dejarán de|dejar de|dejado de|dejaba de|lejos de|todo menos|ni mucho menos|como muy pronto|demasiad- +5 para|demasiado +5 para",
		double: doubled{without: "sin", believe: "cree creo creen creía piensa piensan", opposite: "ocult disimul escond ignor indifer indemne ilesa ileso desconoc inadvert imposib ajen", subject: "nadie nada ningún ninguno ninguna", barrier: "y e o u pero ni que quien porque"},
	},
	"it": {
		strong: "non no mai niente nulla nessuno nessun nessuna né senza neanche nemmeno neppure",
		weak: "stagn scars manca mancan mancat negat negar nega. rifiut assen vieta vietat imped evit fallit falli smett smes salvo tranne eccett appena raramente poco. pochi. poche. solo. soltanto meno. esclu annull abbandon dimentic fals invece piuttosto sospend rinunc smenti oppos priv " +
			"imposs impreved impun inaccett inammiss incapa incert incred indisp ineffic inesper inevit ingiust innegab insicur insolit insoddis insuff inutil illegal illimit irreg irresp scono sfid disocc disug " +
			"inedit risparmi esent esoner silenzi tace. taccion tacque taciut zitt scompar sparit",
		void: "senza frontiere|senza confini|senza aspettare|senza attendere|non +2 nascond-|non +1 super-|senza problemi|senza difficoltà|non c'è +6 che non|" +
			"non solo|non soltanto|non appena|non altro che|niente altro che|nient'altro che|senza dubbio|mai come|non più di|senza precedenti|" +
			"non c'è +3 che non|non passa +3 senza|non +3 che non|come non +4 da-|non è un segreto|non è un caso|non +1 caso|non stupisc-|non sorprend-|come mai|per poco non|finché non|fino a quando non|a meno che non|di quanto non|non +1 altro che|non meno|non +3 se non|non di rado|perché no|" +
			"non manc-|non tard-|non smett-|non esclud-|non dimentic-|mai prima|senza sosta|non si esclud-|" +
			"senza contare|senza includere|non compres-|mai vist-|non si vedeva|non si vedevano|non +2 mai +6 così|mai +6 così|non +2 mai +6 tant-|mai +6 tant-|finché +4 non|senza corrente|senza luce|senza elettricità|senza energia|senza acqua|senza gas|senza riscaldamento|senza tetto|senza casa|senza conoscenza",
		turns:  "di qualsiasi|di qualunque|di chiunque|di ogni altr-|rimast- fuori|tutt'altro che|lontano da-|ben lontano|troppo +5 per|tropp- +5 per",
		double: doubled{without: "senza", opposite: "indiffer ignor indenne impossib sconosc estrane", subject: "nessuno nessun nessuna nulla", barrier: "e o ma né che chi perché"},
	},
	"pt": {
		strong: "não nunca jamais nada ninguém nenhum nenhuma nem sem tampouco",
		weak: "estagn escass prescind falta. faltam nega. negou negar carec ausên ausen proib imped evit fracass rejeit recus salvo exceto apenas mal. pouco. pouca. só. somente menos. exclu cancel abandon esquec fals invés renunc desment opôs " +
			"desconhec desapar imposs imprev impun inaceit incapa incert incrív indef inefic inesper inevit injust insegur insuf inútil ilegal irreg irresp desigual desemp " +
			"inédit poupa poupo isent silênc silenci calou calad",
		void: "sem fronteiras|sem terra|sem esperar|não +2 escond-|não +2 disfarç-|não +1 super-|não há +6 que não|sem problema-|" +
			"não só|não apenas|não somente|não obstante|sem dúvida|nada mais|nada menos|sem precedentes|" +
			"não há +3 que não|não passa +3 sem|não é segredo|não é por acaso|não é de estranhar|não surpreend-|como nunca|por pouco não|até que não|a não ser|não mais que|não menos|não tardou|porque não|por que não|não +3 senão|" +
			"não falt-|não descart-|não tard-|não esquec-|não deixa de|não deixam de|não deixou de|sem parar|sem cessar|" +
			"sem contar|sem incluir|não incluíd-|nunca vist-|jamais vist-|não vist- desde|não se via|nunca +6 tão|nunca +6 tant-|jamais +6 tão|até que +4 não|enquanto +4 não|sem luz|sem energia|sem eletricidade|sem água|sem gás|sem aquecimento|sem teto|sem abrigo",
		turns:  "deixa de|deixam de|deixou de|deixaram de|deixará de|deixarão de|deixar de|longe de|tudo menos|demasiado +5 para|demasiad- +5 para",
		double: doubled{without: "sem", opposite: "indifer ignor ileso ilesa desconhec impossív", subject: "ninguém nada nenhum nenhuma", barrier: "e ou mas nem que quem porque"},
	},
	"pl": {
		strong: "nie nic nigdy nikt nikogo nikomu nigdzie żaden żadna żadne żadnego żadnej żadnych brak bez niczego niczym ani nikim",
		weak: "nie bez odmów odmaw odmow zakaz zabron zaprzecz odrzuc unik zapobie strac utrac wyklucz oprócz poza. ledwo tylko. rzadko mało zamiast przeciw. przesta zaprzest wstrzym fałsz wątp jeszcze " +
			"milcz przemilcz zamilk znik niespotyk bezpreced",
		void: "bez granic|nie czekając|nie tylko|niemniej jednak|nie mniej niż|nie kto inny|o mało nie|dopóki nie|aż nie|nie raz|nie bez|a nie|" +
			"jak nigdy|omal nie|ledwo nie|mało nie|póki nie|nie ma +,4 nie|nie sposób nie|nie dziwi|nic dziwnego|nie przypadkiem|nie później|nie wcześniej|nie więcej|nie mniej|czy nie|nie lada|" +
			"nie licząc|nie wliczając|nigdy +3 nie +5 tak-|nie widzian- +2 od|nie notowan- +2 od|dopóki +4 nie|póki +4 nie|aż +4 nie|bez prądu|bez światła|bez elektryczności|bez wody|bez gazu|bez ogrzewania|bez dachu nad",
		turns:  "zbyt +,6 by|zbyt +,6 aby|zbyt +,6 żeby|za +,4 żeby|za +,4 by",
		but:    "niedziel niemcy niemie niemc niebo nieco niech niemal nieraz niedaleko niedawn niektór niezwykl niezbęd bezpiecz bezpoś niebies",
		double: doubled{awaits: "nikt nikogo nikomu", without: "bez", twice: "nie", opposite: "obojętn", barrier: "i lub albo ale a ani"},
	},
	"cs": {
		strong: "ne ne- není nejsou nikdy nikdo nikoho nikomu nic ničeho ničím nikde nikam žádný žádná žádné žádného žádných bez ani nikoli nikoliv nelze",
		weak: "odmít zakáz zabrán popř popír vylouč ztrat ztrác kromě pouze jen. jenom málo zřídka místo přestal zastav faleš chyb postrád sotva stěží pochyb ještě bez " +
			"mlč zmiz nevídan",
		void: "nejen|nejenže|nebo ne|ne méně|nic jiného než|" +
			"jako nikdy|není divu|není náhoda|není tajemstvím|div ne-|ne více než|není bez|" +
			"nikdy +5 tak-|nepočítaje|bez proudu|bez světla|bez elektřiny|bez vody|bez plynu|bez tepla|bez topení|bez střechy nad|dokud +4 ne-",
		turns:  "příliš +,6 aby|příliš +3 na",
		but:    "nebo nech nedal nedáv neděl nemoc nej nerv nes nemov neut neon netto neur neboť nebe negat nevěst nesmírn nezbyt neobvykl bezpeč bezpros",
		double: doubled{without: "bez", barrier: "a nebo ale ani"},
	},
	"hi": {
		strong: "नहीं न ना मत नही",
		weak:   "बिना गैर बगैर इनकार इंकार रोक मना. असफल विफल कमी केवल सिर्फ खिलाफ बावजूद ना",
		void: "न केवल|न सिर्फ|ना केवल|ही नहीं|" +
			"क्यों नहीं|न जाने|से कम नहीं",
	},
	"ko": {
		strong: "안 않- 없- 아니- 못-  않다 않은 않는 없다 없는 없이 아닌 아니라",
		weak:   "불가 무책 비공 미확 거부 금지 부인 실패 부족 반대 제외 중단 취소 아직 만",
		void: "뿐만 아니라|뿐 아니라|" +
			"않을 수 없-",
	},
	"ar": {
		strong: "لا لم لن ليس ليست ليسوا لست ولا ولم ولن وليس بلا",
		weak:   "غير دون بدون عدم رفض نفى منع حظر فشل فقد نقص ضد إلا سوى وقف توقف بعد",
		void: "لا سيما|لا بد|ليس فقط|لا يزال|لا تزال|لا يزالون|ولا سيما|لا يقل|" +
			"لا +5 إلا|لم +5 إلا|لن +5 إلا|ليس +5 إلا|ليس غريبا|لا شك",
	},
}

// affixes are English beginnings that turn a word into its contrary; what stands behind must be a word too.
var affixes = [...]string{"un", "in", "im", "il", "ir", "dis", "non"}

// noContrary are words that only look like a contrary.
var noContrary = keySet("union unions income incomes increase increased increases increasing increasingly indeed inform informed informs information informal inside install installed installs installing insight insights input invest " +
	"invested investing investment invests intense intent import imports imported importing impact impacts improve improved improves improving impose imposed imposes imposing impress impressed impressive imply implies immigration immigrant immigrants " +
	"display displays displayed displaying discuss discussed disease diseases distress discover discovered discovers discount discounts discharge discharged dispatch dispatched disposed disposal dispose disposition discourse discipline instead indoor indoors inland inmate inmates intake inflow influx infield insure insured " +
	"incorporate incorporated inflame inflamed inspire inspired inspiring instep instance instances incite incited invoice invoiced invoke involved illuminate immerse immersed immigrate imprint imprison imprisoned imprisonment impart inbound inborn inlay inset incline inclined institute institutes institution institutions " +
	"unfreeze unfreezes unfroze unfrozen unlock unlocks unlocked unlocking unveil unveils unveiled unveiling unfold unfolds unfolded unfolding unleash unleashes unleashed unblock unblocks unblocked undergo undergoes undergone underwent unload unloads unloaded unloading unpack unpacks unpacked unearth unearths unearthed")
