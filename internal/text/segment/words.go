package segment

// The vocabularies were written by hand from usage guides and common knowledge of the languages.

var english = vocabulary{
	titles: `incl excl mr mrs ms messrs dr drs hosp prof Rev Hon Gov Sen Rep Reps Sens Gen lt col maj capt cmdr sgt cpl pvt adm Pres
		Supt st ste Mt Ft Fr sr. mme mlle mons insp det dept vs v e.g i.e cf viz esp approx ca c.f amb Atty pfc cie p.s
		lt.col brig msgr Ven asst assn Rt`,
	before:  `p pp vol fig ch chap nr`,
	company: `inc ltd co corp bros llc plc cos n.v s.a l.p gmbh`,
	posts:   `chairman chairwoman president chief vice executive director ceo cfo treasurer secretary class common series ltd inc corp co llc securities analyst spokesman spokeswoman founder senior general managing board unit division professor treasury economist`,
	ending: `utd a.m p.m a.d b.c u.s u.k u.n e.u u.s.a d.c l.a n.y n.j n.h
		Jan feb Mar apr Jun Jul aug sep sept oct nov dec Mon tue tues Wed thu thurs Fri Sat Sun
		al ave blvd rd bldg jr sr ph.d m.d b.a m.a j.d est ed eds Ala ariz Ark calif colo Conn Del Fla Ga Ill Ind Kan Ky La
		Mass md mich minn Miss Mo mont neb nev okla Ore Pa penn tenn tex Va vt Wash wis wyo mfg intl natl univ`,
	closing: `etc am pm sq ft. min max kg km cm mm lb lbs oz hr hrs mph`,
	number:  `no nos vols figs art sec ex op para par`,
	says:    `say ask shout shouts cry cries said asked says asks wrote writes added replied told cried shouted tweeted demanded wondered exclaimed joked quipped`,
	starters: `the a an this that these those it he she they we i you there here but and or so yet if when while as after before
		since although though because however in on at by for from with to of his her their our my its one some many most
		all both each no not now then what who why how where which is are was were do does did can could would should
		might let another other under over during until unless despite among between according also even only just
		more such still meanwhile moreover instead once every everyone nobody nothing it's he's she's they're we're i'm
		i've don't that's there's what's today yesterday tomorrow last next please thanks thank yes well overall again
		though maybe perhaps neither either whether nor later earlier further about without through against`,
}

var russian = vocabulary{
	titles: `м.н ф.-м к.э.н д.э.н к.ю.н д.ю.н к.и.н д.и.н к.т.н д.т.н к.м.н д.м.н к.б.н д.б.н к.ф.н д.ф.н к.х.н д.х.н к.п.н д.п.н к.с.н д.с.н к.г.н д.г.н д.т к.т д.э к.э д.и к.и д.б к.б д.ф к.ф д.х к.х д.м к.м д.ю к.ю т.ч Дм Ем Вл Ал Алекс Бор Вяч Григ Евг Конст Леон Мих Ник Серг Фед Юр Эд Степ пгт г-н г-жа г-да ул просп пр-т пр пер пл наб бул ш р-н респ акад проф доц канд докт чл.-корр ген полк подполк
		майор кап лейт серж адм св прп прав блж митр архиеп еп прот иером т.е т.н т.к напр ср см т.наз т.зв тов гр гос д-р
		оз о-в о-ва п-ов хр дер пос с.ш ю.ш в.д з.д о зам зав нач пом мин дж вице-адм к-р гл.ред ред сост ст.м лит худ`,
	before:  `стр с рис табл гл ст п пп ч т кн вып № разд абз илл прил пункт подп кв д корп стр-ние тел кл каб оф ауд эт`,
	year:    `г гг`,
	foreign: `франц фр англ нем лат греч рус укр исп итал ит яп кит араб польск`,
	ending:  `в вв им э н.э р ооо а.е ин янв февр апр авг сент окт нояб дек`,
	company: `обл`,
	closing: `др проч т.д т.п т.о etc руб коп тыс млн млрд трлн долл чел экз кв.м куб.м м км см мм кг га л мин сек час ч. шт ед сут мес у.е`,
	number:  `ок`,
	starters: `в во на но а и он она они оно мы я вы ты это этот эта эти этого тот та те то там тут здесь так также кроме
		при после до по с со из из-за к ко у от о об для за над под перед между через среди если когда пока хотя
		потому поэтому однако впрочем тем ранее позже затем потом теперь сейчас сегодня вчера завтра как какой какая
		какие что чтобы кто где куда откуда почему зачем его ее её их ему им всего все всё вся весь каждый другой
		другие один одна одно одни первый вторая некоторые многие большинство не ни ведь даже еще ещё уже только
		именно например наконец вместе вместо согласно напомним отметим известно сообщается тогда таким такой такая такие
		во-первых во-вторых нет да ну вот мне мой моя наш наша наши свой своя свои ли же у без около более менее
		впервые правда поскольку причём причем между_тем несмотря помимо накануне об речь`,
	colons: true,
}

var ukrainian = vocabulary{
	titles:    russian.titles + ` кс  з.а н.а  вул просп пров пл див напр тобто ім св проф акад доц о. бл ок бл полк ген кап лейт`,
	before:    russian.before + ` рис табл розд ст с буд кв каб оф ауд`,
	year:      `р рр`,
	ending:    russian.ending + ` ст тис млн млрд грн коп дол`,
	closing:   russian.closing + ` год хв сек  ін тощо т.д т.п тис грн крб`,
	honorific: `м о п г`,
	company:   russian.company,
	number:    `ок бл`,
	starters:  russian.starters + ` він вона вони воно ми ви ти це цей ця ці той та там тут так також крім при після до по з із зі к у від про для за над під перед між через серед якщо коли поки хоча тому проте однак втім раніше потім тепер зараз сьогодні вчора як який яка які що щоб хто де чому його її їх усі всі кожен інші один деякі багато не ні навіть ще вже тільки`,
	colons:    true,
}

var german = vocabulary{
	titles:   `lkr Mt a i b Th Chr Jos hr fr frl dr prof dipl ing st z.b d.h u.a s.o s.u bzw ca vgl evtl ggf inkl exkl sog gen geb gest i.d.r z.t v.a o.ä allg bes dt engl frz lat mr mrs ms jr phil med jur rer nat vet dent oec theol habil mult h.c rd zzgl zz bspw ev kath op gr kl mind max min u.u z.z chr hl Bd v d Mag abs aufl a.d i.r n fa hptm olt oblt lt gen maj fw uffz stv rd a.d.r rev`,
	before:   `tel erm nr s az abb tab kap Bd §  jg hrsg`,
	ending:   `jh jhd e.v e.k i.l mio mrd tsd str co u.s jan feb mär apr jun jul aug sept okt nov dez Mo Di Mi Do fr. Sa So km m kg n.chr v.chr`,
	company:  `inc ltd corp`,
	closing:  `std usw etc u.s.w usf u.a.m`,
	number:   `art`,
	counters: `rang platz nummer nr seite kapitel artikel paragraf paragraph absatz position gleis halle zimmer saal autobahn linie level stufe version windows formel`,
	starters: `der die das dem den des ein eine einer eines einem einen er sie es wir ich ihr du man dies diese dieser dieses doch aber und oder denn dann da dort hier jetzt nun in im an am auf aus bei mit nach seit von vom vor zu zum zur für durch gegen ohne um unter über zwischen während wenn weil obwohl als ob dass wie was wer wo warum auch nur noch schon so sein seine ihre unser mein kein keine nicht alle viele einige mehr bis außerdem allerdings jedoch deshalb trotzdem damit dabei dazu danach zudem heute gestern morgen laut`,
	ordinals: true,
}

var french = vocabulary{
	titles:   `Cl Ph Fl Th Chr Jos m mm mme mmes mlle mlles dr pr me mgr st ste cf ex env av bd p.ex c.-à-d i.e gén cdt lieut capt c lt hab aprox`,
	before:   `p pp chap n t tél n°`,
	ending:   `co u.s janv févr avr juil sept oct nov déc jr s.a av. apr j.-c ap av etc`,
	company:  `inc ltd corp`,
	closing:  `etc`,
	number:   `art fig vol no`,
	starters: `le la les l un une des de du d il elle ils elles on nous vous je j tu ce cet cette ces toujours pourtant salut merci c'est cela ça mais et ou donc or ni car si quand comme lorsque puis alors ainsi aussi en dans sur sous par pour avec sans après avant depuis pendant selon à au aux son sa ses leur leurs notre nos mon ma mes tout tous toute toutes plusieurs certains quelques qui que quoi où comment pourquoi y ne pas plus très même enfin cependant toutefois pourtant malgré vos votre ah oh bref malheureusement heureusement contrairement d'ailleurs`,
}

var spanish = vocabulary{
	titles:   `prov dpto depto At fco atl sr sra sres sras srta d dª dña don dr dra drs prof profa lic ing arq gral gen col cap cmdte sto sta san ej p.ej av avda c pdte vda excmo excma ilmo mons fr aprox dcha izda cfr vda tte gob cía hno hnos mtro mtra tnte cnel ab`,
	before:   `núm nº pág págs p pp vol fig cap tel s párr párrf ext`,
	ending:   `co u.s s.a s.l s.l.u s.a.u ee.uu cc.oo ff.aa jj.oo rr.hh cc.aa aa.vv ene feb abr may jun jul sept oct nov dic a.m p.m a.c d.c uu jr Lun Mié Jue Vie Sáb Dom`,
	company:  `inc ltd corp`,
	closing:  `mill etc`,
	number:   `no art mar ago`,
	starters: `el la los las lo un una unos unas de del en con por para sin sobre tras desde hasta entre según ante bajo contra durante él ella ellos ellas nosotros yo tú usted esto este esta estos estas eso ese esa aquel pero y o e ni si cuando mientras como aunque porque pues entonces así también además sin embargo no ya más muy su sus mi mis nuestro todo todos todas algunos muchos otro otra otros qué quién cómo dónde a al se es son fue hay será serán había hubo nos me te le les`,
}

var portuguese = vocabulary{
	titles:   `atl sr sra srs sras dr dra drs prof profa eng d dom exmo exma gen cel cap ten sgt st sto sta ex p.ex av r pe arq aprox cf maj capt dep`,
	before:   `núm nº pág págs p pp vol fig cap tel s séc n`,
	ending:   `co cia u.s s.a jan fev abr jun jul nov dez a.c d.c jr`,
	company:  `inc ltd corp ltda`,
	closing:  `etc`,
	number:   `no art mar ago set out mai`,
	starters: `o a os as um uma uns umas de do da dos das em no na nos nas com por pelo pela para sem sobre após desde até entre segundo ele ela eles elas nós eu você isto este esta estes estas isso esse essa aquele mas e ou nem se quando enquanto como embora porque pois então assim também além não já mais muito seu sua seus suas meu minha nosso todo todos todas alguns muitos outro outra outros que quem onde ao à aos às é são foi há`,
}

var italian = vocabulary{
	titles:   `sig sigg sig.ra dott dott.ssa dr prof prof.ssa avv ing arch geom on sen gen col cap ten mons don s st es p.es ecc.mo cav comm rag ca cfr sig.na dott.ri sigg.ri gent.mo magg p.zza v.le on.le prof.ri psicol dir amm`,
	before:   `n nn nr pag pagg p pp vol fig cap tel sec`,
	ending:   `co u.s s.p.a s.r.l gen. feb apr ago nov dic a.c d.c jr`,
	company:  `inc ltd corp`,
	closing:  `ecc etc`,
	number:   `art mar mag giu lug set ott`,
	starters: `il lo la i gli le l un uno una di del dello della dei degli delle da dal dalla in nel nella con su sul sulla per tra fra a al alla ai agli alle egli lui lei loro noi io tu voi questo questa questi queste quello quella ma e o né se quando mentre come anche perché poi allora così inoltre però non già più molto suo sua suoi sue mio mia nostro tutto tutti tutte alcuni molti altro altri che chi dove è sono era ha`,
}

var dutch = vocabulary{
	titles:   `dhr mevr mw mr drs dr prof ir ing ds st bijv d.w.z o.a m.b.t i.p.v t.a.v a.u.b ca evt incl excl jr sr vgl zgn i.v.m t/m`,
	before:   `nr nrs blz p pp vol fig hfst art tel`,
	ending:   `co u.s n.v b.v jan feb mrt apr jun jul aug sept okt nov dec v.chr n.chr`,
	company:  `inc ltd corp`,
	closing:  `enz etc e.d`,
	starters: `de het een dit dat deze die er hij zij ze wij we ik jij u men maar en of want dus dan toen nu hier daar in op aan bij met na naar van voor door over onder tussen tegen tijdens sinds volgens als wanneer terwijl omdat hoewel ook nog al niet geen zijn haar hun ons mijn alle veel sommige andere wat wie waar hoe waarom toch bovendien echter`,
}

var polish = vocabulary{
	honorific: `min`,
	titles:    `maks oprac tłum przeł sen pos sztab r.pr fiz hum praw ekon techn med biol chem farm roln teol wet arch ps szt st.szt mł chor plut podkom kom nadkom insp asp sierż st.sierż abp podinsp p pp dr prof hab mgr inż gen płk kpt por ks bp abp kard św im ul al pl os tzw tzn np m.in por. ds ww red lek adw sp o wg zob j r. hr b lic bł fot reż kat bp gen.bryg dyr red im kpr mjr ppłk prok mec m.st prał lek wet hab.inż nauk zw nadz kan przew wicepr st.asp mł.asp`,
	before:    `kw śr kl nr s str tab rys rozdz art ust pkt t tel poz godz tj ur nr. § kat dn`,
	year:      `r rr br`,
	ending:    `w u.s co m n.e p.n.e woj pow gm st`,
	company:   `inc ltd corp`,
	closing:   `mln mld tys zł gr sek proc km kg szt pkt itd itp etc i.t.d in`,
	ranked:    `lig brygad dywizj pułk korpus batalion armi flot eskadr baz festiwal międzynarod ogólnopolsk mistrzost konkurs kongres zjazd rajd bieg maraton turniej memoriał puchar plenum rocznic światow krajow tydzień dni maj`,
	number:    `ok`,
	starters:  `obok wokół podczas wśród mimo oprócz poza wzdłuż według dzięki zdaniem ponadto natomiast jednocześnie dodatkowo niestety wcześniej później w we na z ze do od po przy przez dla pod nad przed między za o u ale i a oraz lub czy to ten ta te tego tej tym tych on ona ono oni one my wy ja ty jest są był była było były nie tak już jak jaki jaka jakie co kto gdzie kiedy gdy jeśli jeżeli ponieważ bo więc zatem jednak także też również jego jej ich nasz mój wszystko wszyscy każdy inny inne jeden wielu niektórzy według dlatego teraz dziś wczoraj jutro potem później wcześniej może choć chociaż ponadto poza podczas`,
	ordinals:  true, lowCurly: true,
	colons: true,
}

var czech = vocabulary{
	titles:   `p pí pan dr mudr judr phdr rndr ing mgr bc prof doc gen plk kpt npor sv tzv tj např mj resp popř ev cca vl nar zemř ul nám tř gen. arch mjr apod. csc`,
	before:   `č s str obr tab kap odst písm čl sv. tel`,
	ending:   `r stol tis mil mld kč hod min s.r.o a.s co př.n.l n.l km m kg`,
	company:  `inc ltd corp`,
	closing:  `atd apod atp aj etc`,
	ranked:   `lig divizi brigád pluk armád mezinárod mistrovst festival sjezd ročník základní máj květ`,
	starters: `v ve na z ze do od po při pro pod nad před mezi za o u ale a i nebo či to ten ta ty toho té tom on ona ono oni my vy já ty je jsou byl byla bylo byli ne ano tak už jak jaký jaká jaké co kdo kde kdy když pokud protože neboť proto však také též jeho její jejich náš můj vše všichni každý jiný jeden mnoho někteří podle nyní dnes včera zítra potom později může`,
	ordinals: true,
}

var nordic = vocabulary{
	titles:   `dr prof hr fr frk st bl.a t.ex d.v.s dvs f.eks f.d s.k ca kl nr. mr mrs ms esim mm ns ts prof. toim`,
	before:   `nr s sid kap fig art tel bd`,
	ending:   `mkr mdr mio mrd milj co a/s u.s jan feb mar apr jun jul aug sept okt nov dec f.kr e.kr jr`,
	company:  `inc ltd corp`,
	closing:  `osv etc m.m m.fl o.s.v jne yms`,
	ranked:   `divisj division armé korps festival maj mai generalfors brigad`,
	starters: `den det de en ett et han hun hon vi jag jeg du ni man men och og eller för fordi att at när når om då da nu nå här her där der i på av af med till til från fra för for efter etter under över over mellan mellem mellom enligt ifølge också også så som vad hva hvad vem hvem hur hvordan varför inte ikke alla alle många mange några noen det'er se ja hän he ne me minä mutta ja kun jos niin myös`,
	ordinals: true,
}

var turkish = vocabulary{
	titles:   `tic san gn dr prof doç yrd öğr gör av müh sn hz bkz vb. vs. örn alb alm gen org tüm yb bnb ütğm st mr mrs yzb ütgm üstğm tğm tümg tuğg korg yrb asb uzm çvş onb bçvş op ör doç.dr yrd.doç`,
	before:   `no s sf cilt böl md tel`,
	ending:   `ltd şti a.ş t.c inc co corp yy mah cad sok sk apt m.ö m.s`,
	closing:  `vb vs vd v.b v.s`,
	counters: `saat numara no`,
	starters: `bu şu o bir ve ama ancak fakat ise da de için ile gibi kadar sonra önce daha en çok her hiç ne kim nasıl neden niye biz siz ben sen onlar bunun bunu buna bunlar ayrıca öte böylece çünkü eğer şimdi bugün dün yarın hem ya yani artık bütün tüm bazı`,
	ordinals: true,
}

var hindi = vocabulary{
	titles:   english.titles + ` प्रा लि डॉ डा डाॅ श्री मो प्रो पं कु सं नं इं सु स्व मा चौ एसो पंजी रजि अ उ बी एस के एम पी आर जी सी टी ए वी डी एल एफ एच एन क्यू यू वाई ज़ेड जेड एक्स डब्ल्यू जे ई पू लेफ्टि लेफ़्टि कै मे ब्रिगे न्या पृ आर्कि कि.मी से.मी कि.ग्रा किमी सेमी मिमी किग्रा किलो ग्रा मी`,
	before:   english.before + ` रु`,
	ending:   english.ending,
	closing:  english.closing,
	company:  english.company,
	says:     `और`,
	starters: english.starters,
}

var arabic = vocabulary{
	titles:    english.titles + ` أ.د ا.د وأ.د أ.م.د`,
	before:    english.before,
	number:    english.number + ` ص رقم ج`,
	honorific: `د م أ ا ود وم وأ`,
	company:   english.company,
	ending:    english.ending,
	closing:   english.closing,
	starters:  english.starters,
}

// lettered are words that a single letter follows which is no initial: Group B.
var lettered = set(`group groups class plan vitamin vitamins hepatitis appendix exhibit serie grade section type block
	gruppe klasse klassen hepatitis anlage typ haftpflicht groupe groupes vitamine hépatite catégorie grupo grupos vitamina categoría
	categoria hepatitis hepatite série girone gruppo gruppi epatite grupa grupie grupy grupę witamina witaminy witaminę kategorii klasy
	группа группе группы группу гепатит гепатита витамин витамина витамины класса класс серия серии
	група групі групи групу гепатит вітамін вітаміну клас`)

// works are words that the title of a work stands behind.
var works = set(`exhibition exhibitions ausstellung exposition exposición exposição mostra wystawa wystawy wystawę film filme films filmu filmie filmu movie book novel album albums albumu song show musical series play podcast magazine
	buch song roman stück serie livre album chanson émission pièce película libro canción novela serie livro álbum canção romance
	libro canzone romanzo programma książka książki książkę piosenka piosenkę serial serialu spektakl
	фильм фильма фильме фильмом альбом альбома альбоме песня песни песню роман романа спектакль спектакля книга книги книгу сериал сериала
	фільм фільму фільмі альбом альбому пісня пісні пісню книга книги книгу серіал серіалу`)

// dateWords are the words of Russian, Ukrainian and Polish dates that a sentence begins with.
var dateWords = set(`в во с к до после на по около осенью зимой весной летом конце начале середине января февраля марта апреля мая июня июля августа
	сентября октября ноября декабря январе феврале марте апреле мае июне июле августе сентябре октябре ноябре декабре и
	у від з до після на по близько восени взимку навесні влітку кінці початку середині січня лютого березня квітня травня червня липня серпня вересня
	жовтня листопада грудня січні лютому березні квітні травні червні липні серпні вересні жовтні листопаді грудні і та
	w we od do po na przed około jesienią zimą wiosną latem dniu końcu początku połowie stycznia lutego marca kwietnia maja czerwca lipca sierpnia września
	października listopada grudnia styczniu lutym marcu kwietniu maju czerwcu lipcu sierpniu wrześniu październiku listopadzie grudniu i`)
