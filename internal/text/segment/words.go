package segment

// The vocabularies were written by hand from usage guides and common knowledge of the languages.

var english = vocabulary{
	titles: `mr mrs ms messrs dr drs prof rev hon gov sen rep reps sens gen lt col maj capt cmdr sgt cpl pvt adm pres
		supt st ste mt ft fr sr. mme mlle mons insp det dept vs v e.g i.e cf viz esp approx ca c.f al. amb atty pfc cie p.s
		lt.col brig msgr ven asst assn rt`,
	before:  `no nos p pp vol vols fig figs art sec ch chap op nr ex par para`,
	company: `inc ltd co corp bros llc plc cos n.v s.a l.p gmbh`,
	posts:   `chairman chairwoman president chief vice executive director ceo cfo treasurer secretary class common series ltd inc corp co llc securities analyst spokesman spokeswoman founder senior general managing board unit division professor treasury economist`,
	ending: `a.m p.m am pm a.d b.c u.s u.k u.n e.u u.s.a d.c l.a n.y n.j n.h
		jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun
		ave blvd rd bldg jr sr ph.d m.d b.a m.a j.d est ed eds ala ariz ark calif colo conn del fla ga ill ind kan ky la
		mass md mich minn miss mo mont neb nev okla ore pa penn tenn tex va vt wash wis wyo mfg intl natl univ`,
	closing: `etc sq ft. min max kg km cm mm lb lbs oz hr hrs mph`,
	starters: `the a an this that these those it he she they we i you there here but and or so yet if when while as after before
		since although though because however in on at by for from with to of his her their our my its one some many most
		all both each no not now then what who why how where which is are was were do does did can could would should
		might let another other under over during until unless despite among between according also even only just
		more such still meanwhile moreover instead once every everyone nobody nothing it's he's she's they're we're i'm
		i've don't that's there's what's today yesterday tomorrow last next please thanks thank yes well overall again
		though maybe perhaps neither either whether nor later earlier further about without through against`,
}

var russian = vocabulary{
	titles: `пгт г-н г-жа г-да ул просп пр-т пр пер пл наб бул ш р-н обл респ акад проф доц канд докт чл.-корр ген полк подполк
		майор кап лейт серж адм св прп прав блж митр архиеп еп прот иером т.е т.н т.к напр ср см т.наз т.зв тов гр гос д-р
		оз о-в о-ва п-ов хр дер пос с.ш ю.ш в.д з.д зам зав нач пом мин дж`,
	before:  `стр с рис табл гл ст п пп ч т кн вып № разд абз илл прил пункт подп кв д корп стр-ние тел кл`,
	year:    `г гг`,
	foreign: `франц фр англ нем лат греч рус укр исп итал ит яп кит араб польск`,
	ending:  `в вв им э н.э р ооо а.е ин янв февр апр авг сент окт нояб дек`,
	closing: `др проч т.д т.п т.о т.ч etc руб коп тыс млн млрд трлн долл чел экз кв.м куб.м м км см мм кг га л мин сек час ч. шт ед сут мес у.е`,
	starters: `в во на но а и он она они оно мы я вы ты это этот эта эти этого тот та те то там тут здесь так также кроме
		при после до по с со из из-за к ко у от о об для за над под перед между через среди если когда пока хотя
		потому поэтому однако впрочем тем ранее позже затем потом теперь сейчас сегодня вчера завтра как какой какая
		какие что чтобы кто где куда откуда почему зачем его ее её их ему им всего все всё вся весь каждый другой
		другие один одна одно одни первый вторая некоторые многие большинство не ни ведь даже еще ещё уже только
		именно например наконец вместе вместо согласно напомним отметим известно сообщается тогда таким такой такая такие
		во-первых во-вторых нет да ну вот мне мой моя наш наша наши свой своя свои ли же у без около более менее
		впервые правда поскольку причём причем между_тем несмотря помимо накануне об речь`,
}

var ukrainian = vocabulary{
	titles:   russian.titles + ` вул просп пров пл див напр тобто ім св проф акад доц о. бл`,
	before:   russian.before + ` рис табл розд ст с`,
	year:     `р рр`,
	ending:   russian.ending + ` ст тис млн млрд грн коп дол`,
	closing:  russian.closing + ` ін тощо т.д т.п`,
	starters: russian.starters + ` він вона вони воно ми ви ти це цей ця ці той та там тут так також крім при після до по з із зі к у від про для за над під перед між через серед якщо коли поки хоча тому проте однак втім раніше потім тепер зараз сьогодні вчора як який яка які що щоб хто де чому його її їх усі всі кожен інші один деякі багато не ні навіть ще вже тільки`,
}

var german = vocabulary{
	titles:   `hr fr frl dr prof dipl ing st z.b d.h u.a s.o s.u bzw ca vgl evtl ggf inkl exkl sog gen geb gest i.d.r z.t v.a o.ä allg bes dt engl frz lat mr mrs ms jr phil med jur rer nat h.c rd zzgl zz bspw ev kath op gr kl mind max min u.u z.z chr hl bd v d mag abs aufl`,
	before:   `nr s abb tab kap art bd §  jg hrsg`,
	ending:   `jh jhd mio mrd tsd str inc ltd co corp u.s jan feb mär apr jun jul aug sept okt nov dez mo di mi do fr. sa so km m kg uhr n.chr v.chr`,
	closing:  `usw etc u.s.w usf u.a.m`,
	starters: `der die das dem den des ein eine einer eines einem einen er sie es wir ich ihr du man dies diese dieser dieses doch aber und oder denn dann da dort hier jetzt nun in im an am auf aus bei mit nach seit von vom vor zu zum zur für durch gegen ohne um unter über zwischen während wenn weil obwohl als ob dass wie was wer wo warum auch nur noch schon so sein seine ihre unser mein kein keine nicht alle viele einige mehr bis außerdem allerdings jedoch deshalb trotzdem damit dabei dazu danach zudem heute gestern morgen laut`,
	ordinals: true,
}

var french = vocabulary{
	titles:   `m mm mme mmes mlle mlles dr pr me mgr st ste cf ex env av bd art p.ex c.-à-d i.e`,
	before:   `p pp vol fig chap n no t`,
	ending:   `inc ltd corp co u.s janv févr avr juil sept oct nov déc jr s.a av. apr j.-c ap av etc`,
	closing:  `etc`,
	starters: `le la les l un une des de du d il elle ils elles on nous vous je j tu ce cet cette ces toujours pourtant salut merci c'est cela ça mais et ou donc or ni car si quand comme lorsque puis alors ainsi aussi en dans sur sous par pour avec sans après avant depuis pendant selon à au aux son sa ses leur leurs notre nos mon ma mes tout tous toute toutes plusieurs certains quelques qui que quoi où comment pourquoi y ne pas plus très même enfin cependant toutefois pourtant malgré vos votre ah oh bref malheureusement heureusement contrairement d'ailleurs`,
}

var spanish = vocabulary{
	titles:   `sr sra sres sras srta d dª dña don dr dra drs prof profa lic ing arq gral gen col cap cmdte sto sta san ee.uu ej p.ej av avda c pdte vda excmo excma ilmo mons fr`,
	before:   `núm no nº pág págs p pp vol fig cap art tel`,
	ending:   `inc ltd corp co u.s s.a s.l ee.uu. ene feb mar abr may jun jul ago sept oct nov dic a.m p.m a.c d.c uu jr`,
	closing:  `etc`,
	starters: `el la los las lo un una unos unas de del en con por para sin sobre tras desde hasta entre según ante bajo contra durante él ella ellos ellas nosotros yo tú usted esto este esta estos estas eso ese esa aquel pero y o e ni si cuando mientras como aunque porque pues entonces así también además sin embargo no ya más muy su sus mi mis nuestro todo todos todas algunos muchos otro otra otros qué quién cómo dónde a al se es son fue hay`,
}

var portuguese = vocabulary{
	titles:   `sr sra srs sras dr dra drs prof profa eng d dom exmo exma gen cel cap ten sgt st sto sta ex p.ex av r pe arq`,
	before:   `núm no nº pág págs p pp vol fig cap art tel`,
	ending:   `inc ltd ltda corp co cia u.s s.a jan fev mar abr mai jun jul ago set out nov dez a.c d.c jr`,
	closing:  `etc`,
	starters: `o a os as um uma uns umas de do da dos das em no na nos nas com por pelo pela para sem sobre após desde até entre segundo ele ela eles elas nós eu você isto este esta estes estas isso esse essa aquele mas e ou nem se quando enquanto como embora porque pois então assim também além não já mais muito seu sua seus suas meu minha nosso todo todos todas alguns muitos outro outra outros que quem onde ao à aos às é são foi há`,
}

var italian = vocabulary{
	titles:   `sig sigg sig.ra dott dott.ssa dr prof prof.ssa avv ing arch geom on sen gen col cap ten mons don s st es p.es ecc.mo cav comm rag`,
	before:   `n nn nr pag pagg p pp vol fig cap art tel`,
	ending:   `inc ltd corp co u.s s.p.a s.r.l gen. feb mar apr mag giu lug ago set ott nov dic a.c d.c jr`,
	closing:  `ecc etc`,
	starters: `il lo la i gli le l un uno una di del dello della dei degli delle da dal dalla in nel nella con su sul sulla per tra fra a al alla ai agli alle egli lui lei loro noi io tu voi questo questa questi queste quello quella ma e o né se quando mentre come anche perché poi allora così inoltre però non già più molto suo sua suoi sue mio mia nostro tutto tutti tutte alcuni molti altro altri che chi dove è sono era ha`,
}

var dutch = vocabulary{
	titles:   `dhr mevr mw mr drs dr prof ir ing ds st bijv d.w.z o.a m.b.t i.p.v t.a.v a.u.b ca evt incl excl jr sr vgl zgn i.v.m t/m`,
	before:   `nr nrs blz p pp vol fig hfst art tel`,
	ending:   `inc ltd corp co u.s n.v b.v jan feb mrt apr jun jul aug sept okt nov dec v.chr n.chr`,
	closing:  `enz etc e.d`,
	starters: `de het een dit dat deze die er hij zij ze wij we ik jij u men maar en of want dus dan toen nu hier daar in op aan bij met na naar van voor door over onder tussen tegen tijdens sinds volgens als wanneer terwijl omdat hoewel ook nog al niet geen zijn haar hun ons mijn alle veel sommige andere wat wie waar hoe waarom toch bovendien echter`,
}

var polish = vocabulary{
	titles:   `podkom kom nadkom insp asp sierż st.sierż abp podinsp p pp pani dr prof hab mgr inż gen płk kpt por ks bp abp kard św im ul al pl os tzw tzn np m.in ok por. ds ww red lek adw sp o wg zob j r. hr b lic bł`,
	before:   `nr s str tab rys rozdz art ust pkt t tel poz godz tj`,
	year:     `r rr br`,
	ending:   `w wiek wieku u.s inc ltd co corp m n.e p.n.e woj pow gm st`,
	closing:  `mln mld tys zł gr min sek proc km kg szt pkt itd itp etc i.t.d in`,
	starters: `w we na z ze do od po przy przez dla pod nad przed między za o u ale i a oraz lub czy to ten ta te tego tej tym tych on ona ono oni one my wy ja ty jest są był była było były nie tak już jak jaki jaka jakie co kto gdzie kiedy gdy jeśli jeżeli ponieważ bo więc zatem jednak także też również jego jej ich nasz mój wszystko wszyscy każdy inny inne jeden wielu niektórzy według dlatego teraz dziś wczoraj jutro potem później wcześniej może choć chociaż ponadto poza podczas`,
	ordinals: true, lowCurly: true,
}

var czech = vocabulary{
	titles:   `p pí pan dr mudr judr phdr rndr ing mgr bc prof doc gen plk kpt npor sv tzv tj např mj resp popř ev cca vl nar zemř ul nám tř gen. arch mjr apod. csc`,
	before:   `č s str obr tab kap odst písm čl sv. tel`,
	ending:   `r stol tis mil mld kč hod min s.r.o a.s inc ltd co corp př.n.l n.l km m kg`,
	closing:  `atd apod atp aj etc`,
	starters: `v ve na z ze do od po při pro pod nad před mezi za o u ale a i nebo či to ten ta ty toho té tom on ona ono oni my vy já ty je jsou byl byla bylo byli ne ano tak už jak jaký jaká jaké co kdo kde kdy když pokud protože neboť proto však také též jeho její jejich náš můj vše všichni každý jiný jeden mnoho někteří podle nyní dnes včera zítra potom později může`,
	ordinals: true,
}

var nordic = vocabulary{
	titles:   `dr prof hr fr frk st bl.a t.ex d.v.s dvs f.eks f.d s.k ca kl nr. mr mrs ms esim mm ns ts prof. toim`,
	before:   `nr s sid kap fig art tel bd`,
	ending:   `mkr mdr mio mrd milj inc ltd co corp a/s u.s jan feb mar apr jun jul aug sept okt nov dec f.kr e.kr jr`,
	closing:  `osv etc m.m m.fl o.s.v jne yms`,
	starters: `den det de en ett et han hun hon vi jag jeg du ni man men och og eller för fordi att at när når om då da nu nå här her där der i på av af med till til från fra för for efter etter under över over mellan mellem mellom enligt ifølge också også så som vad hva hvad vem hvem hur hvordan varför inte ikke alla alle många mange några noen det'er se ja hän he ne me minä mutta ja kun jos niin myös`,
	ordinals: true,
}

var turkish = vocabulary{
	titles:   `dr prof doç yrd öğr gör av müh sn hz bkz vb. vs. örn alb alm gen org tüm yb bnb ütğm st mr mrs`,
	before:   `no s sf cilt böl md tel`,
	ending:   `ltd şti a.ş t.c inc co corp yy mah cad sok sk apt m.ö m.s abd`,
	closing:  `vb vs vd v.b v.s`,
	starters: `bu şu o bir ve ama ancak fakat ise da de için ile gibi kadar sonra önce daha en çok her hiç ne kim nasıl neden niye biz siz ben sen onlar bunun bunu buna bunlar ayrıca öte böylece çünkü eğer şimdi bugün dün yarın hem ya yani artık bütün tüm bazı`,
	ordinals: true,
}

var hindi = vocabulary{
	titles:   english.titles + ` डॉ डा डाॅ श्री मो प्रो पं कु सं नं इं सु स्व मा चौ एसो पंजी रजि अ उ बी एस के एम पी आर जी सी टी ए वी डी`,
	before:   english.before + ` रु`,
	ending:   english.ending,
	closing:  english.closing,
	company:  english.company,
	starters: english.starters,
}
