package check

// A language's ways to deny, written by hand.
type denial struct {
	// strong are words that deny by themselves. "-" behind one says that words of five letters and more that begin
	// so do, "-" before one those that end so.
	strong string
	// weak are beginnings of words that say "no" in another way: a lack, a refusal, a contrary. A stop behind one
	// says that it is the whole word, "-" before it that it is an ending.
	weak string
	// void are runs of words in which a strong one denies nothing: "not only". "*" stands for any word.
	void string
	// but are beginnings of words that look like a strong or a weak one and are none.
	but string
}

var denials = map[string]denial{
	"en": {
		strong: "not no never none nothing nobody no-one nowhere neither nor cannot without -n't",
		weak: "fail refus deny. denies. denied. denying. denial. lack reject declined declines declining avoid prevent ban. bans. banned barred prohibit stop ceas halt lose. loses. lost. losing loss. " +
			"missing missed misses absen unless except barely hardly scarcely rarely seldom few. fewer little. less. only. instead rather exclud cancel forbid forbad doubt wrong false. falsely ignor neglect oppos resist " +
			"withdr withh revok suspen zero until till. yet. still. reluct refrain -less unwilling avert without",
		void: "not only|no doubt|not just|not merely|not simply|whether or not|if not|why not|not to mention|no matter|nothing but|no less than|none other than|no sooner|no other than|not least|no wonder|or not|" +
			"not unlike|can't help|can not help|cannot help|nothing less than|no longer just|no less|no fewer|not surprisingly|no stranger|goes without saying|without doubt|not always",
		but: "unless wireless regardless nonetheless nevertheless bless failsafe missiona stopover",
	},
	"ru": {
		strong: "не ни нет нету никто никого никому никем ничто ничего ничему ничем нигде никогда никуда никак никакой никакая никакого никакой никакие никаких никаким никакую ничей нельзя невозможно без незачем некому нечего некуда",
		weak: "не бес без отказ отсут лиш запре прекра отриц отверг отмен избеж избег предотвра потер утра исключ кроме едва лишь. только редко мало вместо провал пропус упус ложн противополож тщетн напрасн опроверг воздерж сомн вряд " +
			"трудно забы перест упразд мешал помеш препят вне. против. анти ещё. еще. пока.",
		void: "не только|не просто|тем не менее|не менее|не раз|не то чтобы|не позднее|не более чем|чуть не|едва не|чуть ли не|едва ли не|пока не|до тех пор пока не|не кто иной|не что иное|никто иной|ничто иное|не меньше|не обошлось без|" +
			"не может не|не могу не|не мог не|не могли не|нельзя не|во что бы то ни стало|как ни|что ни|кто ни|где ни|куда ни|какой бы ни|какие бы ни|как бы ни|что бы ни|кто бы ни|где бы ни|когда бы ни|без сомнения|а не|ни с того|и без того|а нет|не всегда",
		but: "недел неб нефт недав необходим недалек нескольк некотор немец немк немцы нее неё ней него нему нем ними нерв неред немедл непосред невест недр нейр нейт неоднокр нечто неки некая неплох немало негр невад непал несу нес несет несл неужел нетто безопас бестсел",
	},
	"uk": {
		strong: "не ні ані немає нема ніхто нікого нікому ніщо нічого ніде ніколи нікуди ніяк ніякий ніяка ніякого ніякі ніяких без неможливо",
		weak:   "не без відмов відсут позбав заборон проти. припин запереч відкин скасув уник запоб втрат виключ крім ледь лише тільки рідко мало. замість провал пропус хибн анти ще.",
		void:   "не тільки|не лише|не просто|тим не менш|не менше|не раз|ледь не|мало не|поки не|ніхто інший|ніщо інше|а не",
		but:    "небо нещодав необхід недал недільн неділ нерв нейр нейт німець негай неодноразов безпек безпеч нехай",
	},
	"de": {
		strong: "nicht nichts kein keine keinen keinem keiner keines keinerlei nie niemals niemand niemandem niemanden nirgends nirgendwo weder ohne",
		weak: "un fehl mangel weiger verweig verbot verbiet verhind vermei ablehn lehn leugn bestreit vermiss abwesen außer. kaum selten wenig nur. statt. anstatt ausschl ausgeschl absag abgesag -los -frei " +
			"zweif falsch ignorier verzicht entgeh entging entfall bevor sonst. scheiter gescheit verpass vergess noch. anders kontra",
		void: "nicht nur|nicht zuletzt|nicht bloß|nicht mehr als|ob oder nicht|oder nicht|wenn nicht|nicht umsonst|nichts anderes als|nicht weniger als|kein geringerer|keine geringere|nicht selten|sondern nicht|ohne zweifel|nicht immer",
		but:  "und uns unse unter union uni unesco ungefähr ungar unfall unfäll unmittelb ungeheuer unwetter",
	},
	"nl": {
		strong: "niet niets geen nooit niemand nergens noch zonder",
		weak:   "on verbied verbod weiger gebrek ontbr mis stop tegen. behalve nauwelijks zelden weinig slechts alleen",
		void:   "niet alleen|niet slechts|niet in de laatste plaats",
		but:    "onder ons onze ontw ontm ontv onts ongeveer onlangs online",
	},
	"fr": {
		strong: "ne pas jamais rien aucun aucune nul nulle ni sans non n'-",
		weak: "refus niait nié nier manqu absen interdi empêch évit échou échec rejet cess sauf except guère rarement peu. seul seulement moins. exclu annul abandon oubli faux. fauss sinon lieu. loin. dépourvu renonc démen contest oppos hormis privé doute. " +
			"imposs impropr imprév impuiss inacc inadm inap inat incap incert incom incon incr indé indisp inef inég inexp infin injust inquiét insaisi insatisf instab insuff intermin inutil invis invrais illég illis irrég irresp désacc désapp disparu dispara mécont méconn malgré faute.",
		void: "non seulement|non plus|sans doute|rien que|pas seulement|pas moins|à moins que|plus que jamais|à jamais|si jamais|ni plus ni moins|sans précédent",
		but:  "inciden incarn inclu incomb indien indic",
	},
	"es": {
		strong: "no nunca jamás nada nadie ningún ninguno ninguna ningunos ni tampoco sin",
		weak: "falta. faltó faltan niega negó negar negac negado carec ausen prohib impid imped evit fracas rechaz salvo excep apenas rara. poco. poca. pocos. pocas. solo. sólo solamente menos. exclu cancel abandon olvid fals sino. lugar. renunc desment opus opon " +
			"desconoc desapar imposib imprev impun inacept inadm incapa inciert incómo incompl increíb indef indisc ineficaz inest inevit inexpl injust innec inneg insegur insól insufic inút ilegal irreg irresp desigual desemp pese pesar aunque",
		void: "no solo|no sólo|no solamente|no obstante|sin embargo|sin duda|nada más|no más que|ni más ni menos|nada menos|más que nunca|no hay duda|no cabe duda|sin precedentes",
	},
	"it": {
		strong: "non no mai niente nulla nessuno nessun nessuna né senza neanche nemmeno neppure",
		weak: "manca mancan mancat negat negar nega. rifiut assen vieta vietat imped evit fallit falli smett smes salvo tranne eccett appena raramente poco. pochi. poche. solo. soltanto meno. esclu annull abbandon dimentic fals invece piuttosto sospend rinunc smenti oppos priv " +
			"imposs impreved impun inaccett inammiss incapa incert incred indisp ineffic inesper inevit ingiust innegab insicur insolit insoddis insuff inutil illegal illimit irreg irresp scono sfid disocc disug malgrado nonostante",
		void: "non solo|non soltanto|non appena|non altro che|niente altro che|nient'altro che|senza dubbio|mai come|non più di|senza precedenti",
	},
	"pt": {
		strong: "não nunca jamais nada ninguém nenhum nenhuma nem sem tampouco",
		weak: "falta. faltam nega. negou negar carec ausên ausen proib imped evit fracass rejeit recus salvo exceto apenas mal. pouco. pouca. só. somente menos. exclu cancel abandon esquec fals invés renunc desment opôs " +
			"desconhec desapar imposs imprev impun inaceit incapa incert incrív indef inefic inesper inevit injust insegur insuf inútil ilegal irreg irresp desigual desemp apesar",
		void: "não só|não apenas|não somente|não obstante|sem dúvida|nada mais|nada menos|sem precedentes",
	},
	"pl": {
		strong: "nie nic nigdy nikt nikogo nikomu nigdzie żaden żadna żadne żadnego żadnej żadnych brak bez niczego niczym ani nikim",
		weak:   "nie bez odmów odmaw odmow zakaz zabron zaprzecz odrzuc unik zapobie strac utrac wyklucz oprócz poza. ledwo tylko. rzadko mało zamiast przeciw. przesta zaprzest wstrzym fałsz wątp jeszcze",
		void:   "nie tylko|niemniej jednak|nie mniej niż|nie kto inny|o mało nie|dopóki nie|aż nie|nie raz|nie bez|a nie",
		but:    "niedziel niemcy niemie niemc niebo nieco niech niemal nieraz niedaleko niedawn niektór niezwykl niezbęd bezpiecz bezpoś niebies",
	},
	"cs": {
		strong: "ne ne- není nejsou nikdy nikdo nikoho nikomu nic ničeho ničím nikde nikam žádný žádná žádné žádného žádných bez ani nikoli nikoliv nelze",
		weak:   "odmít zakáz zabrán popř popír vylouč ztrat ztrác kromě pouze jen. jenom málo zřídka místo přestal zastav faleš chyb postrád sotva stěží pochyb ještě bez",
		void:   "nejen|nejenže|nebo ne|ne méně|nic jiného než",
		but:    "nebo nech nedal nedáv neděl nemoc nej nerv nes nemov neut neon netto neur neboť nebe negat nevěst nesmírn nezbyt neobvykl bezpeč bezpros",
	},
	"hi": {
		strong: "नहीं न ना मत नही",
		weak:   "बिना गैर बगैर इनकार इंकार रोक मना. असफल विफल कमी केवल सिर्फ खिलाफ बावजूद ना",
		void:   "न केवल|न सिर्फ|ना केवल|ही नहीं",
	},
	"ko": {
		strong: "안 않- 없- 아니- 못-  않다 않은 않는 없다 없는 없이 아닌 아니라",
		weak:   "불가 무책 비공 미확 거부 금지 부인 실패 부족 반대 제외 중단 취소 아직 만",
		void:   "뿐만 아니라|뿐 아니라",
	},
	"ar": {
		strong: "لا لم لن ليس ليست ليسوا لست ولا ولم ولن وليس بلا",
		weak:   "غير دون بدون عدم رفض نفى منع حظر فشل فقد نقص ضد إلا سوى وقف توقف بعد",
		void:   "لا سيما|لا بد|ليس فقط|لا يزال|لا تزال|لا يزالون|ولا سيما|لا يقل",
	},
}

// affixes are English beginnings that turn a word into its contrary; what stands behind must be a word too.
var affixes = [...]string{"un", "in", "im", "il", "ir", "dis", "non"}

// noContrary are words that only look like a contrary.
var noContrary = keySet("union unions income incomes increase increased increases increasing increasingly indeed inform informed informs information informal inside install installed installs installing insight insights input invest " +
	"invested investing investment invests intense intent import imports imported importing impact impacts improve improved improves improving impose imposed imposes imposing impress impressed impressive imply implies immigration immigrant immigrants " +
	"display displays displayed displaying discuss discussed disease diseases distress discover discovered discovers discount discounts discharge discharged dispatch dispatched disposed disposal dispose disposition discourse discipline instead indoor indoors inland inmate inmates intake inflow influx infield insure insured " +
	"incorporate incorporated inflame inflamed inspire inspired inspiring instep instance instances incite incited invoice invoiced invoke involved illuminate immerse immersed immigrate imprint imprison imprisoned imprisonment impart inbound inborn inlay inset incline inclined institute institutes institution institutions")
