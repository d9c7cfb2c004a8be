package names

// exonymTables are all the tables of known names. A line is one thing: stems in small letters, "_" for a space
// inside a name, "." behind a form that takes no ending (as forms shorter than four letters take none), capitals for one that is written in capitals only; then Chinese in
// both scripts, Japanese and Korean. The names of countries themselves come from CLDR; an "=" begins a line with the
// code of the country that its adjectives, peoples and other names belong to, and a "~" with the code of one that
// the thing may stand for, or that may stand for it, or that shares a name with it: Georgia, and the Moldau. A "<"
// begins one with the code of the country that the place is a part of. A form
// stands in one line only.
var exonymTables = []exonymTable{
	{countryTable, kind{place: true}}, {cityTable, kind{place: true}}, {townTable, kind{place: true}}, {landTable, kind{}}, {officeTable, kind{}},
	{leaderTable, kind{named: true}}, {bodyTable, kind{named: true, body: true}}, {firmTable, kind{named: true, body: true}}, {clubTable, kind{body: true}}, {tradeTable, kind{named: true, body: true}},
}

type exonymTable struct {
	rows string
	kind kind // of all rows
}

const countryTable = `
=RU russian русск российск росій russisch russe. russes. russen. ruso. rusa. rusos. rusas. russo. russa. russi. rosyj rossij rossiy рф. 俄国 俄國 俄方 俄军 俄軍 俄 러 russland россиян російськ soviet советск sowjet soviétiqu soviétic 苏联 蘇聯 苏 ソ連
=US american americans american. американ america америк амерык amerik américain amérique estadounidens norteamerican u.s. us. u.s usa. u.s.a. сша. eeuu. ee.uu. eua. états-unis etats-unis estados_unidos stati_uniti stany_zjednoczon stanów_zjednoczon stanach_zjednoczon vereinigten_staaten vereinigte_staaten united_states соединенных_штат соединенные_штат соединенным_штат соединенными_штат сполучен spojené_stát spojených_stát amery estadosunid statunitens 美国 美國 美方 美军 美軍 美 米国 アメリカ 미국
=GB british britain britisch briten brite. britannique britannic británic gran_bretañ gran_bretagn grande-bretagne großbritann grossbritann великобритан британ британ wielk_brytan wielkiej_brytan brytyj british. britsk uk. u.k. royaume-uni reino_unido regno_unito vereinigte_königreich vereinigten_königreich united_kingdom соединенное_королевств соединенного_королевств anglais. 英国 英國 英 英方 イギリス 英国 영국 spojené_královstv
=GB england. english. английск англичан англи. англия англии англию engländ englisch anglais. anglaise angleterre inglés inglesa ingleses inglaterra inglese inglesi inghilterra angielsk anglia. anglii. anglick 英格兰 英格蘭 英語 英语 イングランド three_lions туманный_альбион туманного_альбиона
scotland. scottish. scots. scot. шотланд schottisch schottland schotten écoss escoc scozz szkoc skotsk 苏格兰 蘇格蘭 スコットランド
wales. welsh. уэльс walis gales. galés gallois galles. walij 威尔士 威爾斯 ウェールズ
=CN chinese. china. china's китай китае китая китаец chinesisch chinesen chinese chines. chinois chine. china. chino. china. chinos. chinas. cinese cinesi cina. chin. chiny. chinach. chińsk čín prc. кнр. 中 中国 中國 中方 中共 华 中華 중국 поднебесной поднебесная поднебесную reich_der_mitte middle_kingdom empire_du_milieu gigante_asiático
=JP japan японск японц япони japanisch japaner japonais japon. japonés japonesa japones giappon japońsk japoni 日 日本 日方 日本 страна_восходящего_солнца страны_восходящего_солнца стране_восходящего_солнца land_der_aufgehenden_sonne pays_du_soleil_levant
=KR south_korean korean. korea. corea. corée. coreano. coreana. coréen. корея. корею. кореи. корее. южнокорейск южной_коре южная_коре республики_коре корейск südkorean südkorea sud-coréen corée_du_sud surcorean corea_del_sur corea_del_sud sudcorean korei_południow koreańsk 韩国 韓國 南韩 南韓 韩方 韩 韓国 한국
=KP~KR north_korean северокорейск северной_коре северная_коре кндр. кхдр. nordkorean nordkorea nord-coréen norcorean corea_del_norte corée_du_nord corea_del_nord nordcorean północnokoreańsk 朝鲜 朝鮮 北韩 北韓 朝 北朝鮮 북한 dprk.
=DE german. germans. germany немец немц германск фрг. deutsch. deutsche. deutschen deutscher deutsches deutschland deutschlands allemand alemán alemana alemanes alemania tedesc niemc niemiec německ němec 德 德国 德國 德方 ドイツ 독일 німеч німец brd.
=FR french. frenchman француз франци french frankreich französisch franzose français francés francesa franceses frances francuz francj francouz 法 法国 法國 法方 フランス 프랑스 hexagone
=ES spanish. spaniard испан spanisch spanier espagnol español spagnol hiszpa španěl 西班牙 スペイン
=IT italian итальян italienisch italiener italien. italienne italiana italiano italiani italien włos włoch itals 意 意大利 義大利 イタリア azzurri. скуадра_адзурр nazionale_italian
=UA ukrainian украин україн ukrainisch ukrainer ukrainien ucranian ucrain ukraiń ukrajin 乌 乌克兰 烏克蘭 乌方 ウクライナ 우크라이나
=BY belarus белорус білорус weißruss belaruss biélorus bielorrus bieloruss białorus bělorus 白俄 白俄罗斯 白俄羅斯
=PL polish. poles. польск поляк польш польщ polnisch polen. polonais polaco. polaca. polacos polacc polsk polak polsc 波兰 波蘭 ポーランド
=CZ czech. czechs. чешск чехи. чехия чехии чехию tschechisch tschech tchèqu checo. checa. checos ceco. ceca. czesk czech česk čech čes. 捷克 チェコ
=SK slovak словац slowak slovaqu eslovac slovacc słowac 斯洛伐克 スロバキア
=TR turkish. turk. turks. turkey. turkey's турец турци турк. турок. türkisch türkei turqui turc. turque. turcs. turco. turca. turcos turchi turchia turec tureck turcj turecj 土 土耳其 トルコ 터키 türkiy
=IL israeli израил israelisch israélien israelí israelíes israelian izrael 以 以色列 以方 以军 イスラエル 이스라엘
=PS palestinian палестин palästin palestini palestyń 巴勒斯坦 パレスチナ
=IR iranian иранск иранц iranisch iranien iraní iraníes irańsk persian персид persisch 伊朗 伊方 イラン 이란
=IQ iraqi иракск irakisch irakien irakí irak. irak 伊拉克 イラク
=SY syrian сирийск сириец syrisch syrer. syrien sirio. siria. sirios. syryj 叙利亚 敘利亞 叙 シリア
=IN indian. indians. индийск индиец indisch inder. indien. indienne indio. india. indios. indian. indiano indie. indii. indyj indick भारत 印度 印 印方 インド 인도
=PK pakistani пакистан पाकिस्तान 巴基斯坦 パキスタン
=AF afghan афган afgan 阿富汗 アフガニスタン
=SA saudi. saudis. саудов saudisch saoudi saudí saudyj arabia_saudita arabie_saoudite 沙特 沙特阿拉伯 沙烏地 サウジ サウジアラビア
=EG egyptian. egypt. египет египт ägypt égypt egipci egipt egiz 埃及 エジプト
=MX mexican. mexico. мексик mexikan mexico mexicain méxic mejic mexiqu messic meksyk meksykań mexick 墨西哥 メキシコ
=BR brazil бразил brasil brésil brazyl 巴西 ブラジル canarinho seleção verde-amarel
=AR argentin аргентин argentyń 阿根廷 アルゼンチン albiceleste
=CU cuban. cuba. кубин кубинск kuban. cubain cubano cubana 古巴 キューバ
=VE venezuelan венесуэл wenezuel vénézuél venezol 委内瑞拉 ベネズエラ vinotinto
=CA canadian канад kanadisch canadien canadiens canadiense kanadyj 加拿大 加方 カナダ
=AU australian. aussie австрал australisch australien. australiano australij 澳大利亚 澳洲 澳 オーストラリア 豪 wallabies socceroos
=NZ new_zealand новозеланд новой_зеланд новая_зеланд neuseel néo-zéland nouvelle-zéland neozeland nueva_zelan nuova_zelan nowej_zeland nowozeland 新西兰 紐西蘭 ニュージーランド all_blacks олл_блэкс
=ZA south_african южноафрикан юар. südafrik sud-africain sudafrican afrique_du_sud sudáfrica sudafrica południowoafryk rpa. jihoafric 南非 南アフリカ springboks спрингбок южной_африк южная_африк южную_африк південній_африц
=CH swiss. switzerland. швейцар schweiz suisse. suisses suizo. suiza. suizos svizzer szwajcar švýcar 瑞士 スイス
=AT austrian. австрий austria. österreich autrich austríac austriac rakous austriack 奥地利 オーストリア
=NL dutch. netherland голланд нидерланд niederländ holländ holland. holland's néerlandais hollandais pays-bas neerlandés holandés holandes paesi_bassi países_bajos olandes holender niderland nizozem 荷兰 荷蘭 オランダ oranje. оранье
=BE belgian. belgium. бельги belgisch belgier belge. belges belga. belgas belgij 比利时 比利時 ベルギー
=SE swedish. swede. swedes. sweden. шведск швеци schwed suéd suec. sueco. sueca. suecos svedes svezia szwec szwedz švéd 瑞典 スウェーデン
=NO norwegian. norway. норвеж норвег norweg norvég norueg norveges norská norsk 挪威 ノルウェー
=DK danish. dane. danes. denmark. датск датч дани. дания дании dänisch dänemark danois. danoise danés danesa dinamarca danese dani. duński duńsk dánsk 丹麦 丹麥 デンマーク
=FI finnish. finn. finns. finland. финск финн финлянд finnisch finnland finland finnois finés finlandes fińsk finsk 芬兰 芬蘭 フィンランド
=IS icelandic iceland. исланд isländ island. islandais islandés islandia 冰岛 冰島 アイスランド
=IE irish. ireland. ирланд irisch irland irlandais irlandés irlandes irlandz irsk 爱尔兰 愛爾蘭 アイルランド
=PT portugues португал portugies portugais portugués portoghes portugal 葡萄牙 ポルトガル
=GR greek. greeks. greece. греческ грек. греки. греци griech grec. grecque grecs. grèce griego. griega. griegos greco. greca. grecia greci. grecj greck řeck řeků řecko 希腊 希臘 ギリシャ
=HU hungarian. hungary. венгер венгр ungarisch ungarn hongrois hongrie húngar hungría ungheres ungheria węgier węgr maďar 匈牙利 ハンガリー
=RO romanian румын rumän roumain ruman. rumano. rumana. rumeni. rumena. rumeno. rumuń 罗马尼亚 羅馬尼亞 ルーマニア
=BG bulgarian болгар bulgarisch bulgare bulgar. búlgar bułgar bulhar 保加利亚 保加利亞 ブルガリア
=RS serbian. serb. serbs. сербск сербия сербии serbisch serbe. serbes. serbio. serbia. serbsk srbsk 塞尔维亚 塞爾維亞 セルビア
=HR croatian. croat. хорват kroatisch kroat croate. croata. chorwac chorvat 克罗地亚 克羅埃西亞 クロアチア
=GE georgian. georgia. грузин грузи georgisch georgien géorgi georgian gruziń gruzj gruzín 格鲁吉亚 喬治亞 グルジア ジョージア
=AM armenian. армян армени armenisch arménien armeni ormiań arménsk 亚美尼亚 亞美尼亞 アルメニア
=AZ azerbaijani азербайджан aserbaidschan azerbaïdjan azerbaiyan azerbejdż 阿塞拜疆 亞塞拜然 アゼルバイジャン
=KZ kazakh казах kasach kazajo kazajistán kazach 哈萨克 哈薩克 カザフ
=KG kyrgyz киргиз кыргыз kirgis kirghiz kirguis 吉尔吉斯 吉爾吉斯 吉
=UZ uzbek узбек usbek ouzbek ouzbék uzbeco 乌兹别克 烏茲別克 乌
=TJ tajik таджик tadschik tadjik tayik 塔吉克 塔
=LT lithuanian литовск литов литв litauisch litauen lituan lituanie litewsk litw litev 立陶宛 リトアニア
=LV latvian латыш латви lettisch lettland letton. lettonie letón letonia łotew latyš lotyš 拉脱维亚 拉脫維亞 ラトビア
=EE estonian эстон estnisch estland estonien estoni estońsk 爱沙尼亚 愛沙尼亞 エストニア
=MD moldovan moldova. молдав молдов moldau. moldauisch moldave. moldavie moldavo mołdaw 摩尔多瓦 摩爾多瓦 モルドバ
=VN vietnamese. вьетнам vietnamesisch vietnamien vietnamit wietnam 越南 越 ベトナム
=TH thai. thailand. тайск таиланд thailändisch thaïlandais tailand thajsk tajsk 泰国 泰國 泰 タイ王国
=PH filipino филиппин philippin filipin 菲律宾 菲律賓 菲 フィリピン
=ID indonesian индонез indonesisch indonésien indonez 印度尼西亚 印尼 インドネシア
=MY malaysian малайз malaysisch malaisien malasi malezj 马来西亚 馬來西亞 大马 マレーシア
=SG singaporean сингапур singapur singapour 新加坡 狮城 シンガポール
=MM burmese. burma. myanmar. мьянм бирман birman birmanie 缅甸 緬甸 ミャンマー
=TW taiwanese. тайван taïwan tajwań tchaj-wan 台湾 台灣 臺灣 台 台湾
=HK hong_kong. hongkong гонконг hongkongais hongkong. 香港 港 香港
=LY libyan ливийск ливи. ливии. ливия libysch libyen libyer libio. libia. libij 利比亚 利比亞 リビア
=YE yemeni йемен jemen yémén jemeń 也门 葉門 イエメン
=LB lebanese. lebanon. ливан libanes liban. libano. líbano 黎巴嫩 レバノン
=JO jordanian. jordan. иордан jordanisch jordanien jordano jordania 约旦 約旦 ヨルダン
=QA qatari катар katar qatarí 卡塔尔 卡達 カタール
=AE emirati emirates. оаэ. эмират emirate émirats emiratos emirati zea. uae. vae. eau. 阿联酋 阿聯 アラブ首長国連邦
=SO somali сомали somalisch somalien 索马里 索馬利亞 ソマリア
=ET ethiopian эфиоп äthiop éthiop etíop etiop 埃塞俄比亚 衣索比亞 エチオピア
=NG nigerian. nigeria. нигерий нигери. нигерия нигерии nigérian 尼日利亚 奈及利亞 ナイジェリア
=KE kenyan. kenya. кений кени. кения кении kenian kényan 肯尼亚 肯亞 ケニア
=CI ivory_coast côte_d'ivoire кот-д'ивуар elfenbeinküste costa_de_marfil 科特迪瓦 コートジボワール
=MA moroccan. morocco. марокк marokk maroc maroc. marrueco marruecos marocc maroka 摩洛哥 モロッコ
=DZ algerian алжир algerisch algérien argeli argelin algier algeria 阿尔及利亚 阿爾及利亞 アルジェリア
=TN tunisian тунис tunesi tunisien tunecin túnez tunezj 突尼斯 突尼西亞 チュニジア
=SD sudanese. sudan. судан sudanes soudan sudán 苏丹 蘇丹 スーダン
=CY cypriot. cyprus. кипр zypri zypern chypr chipr cipro cipriot cypr. cypryj kypr 塞浦路斯 賽普勒斯 キプロス
=VA vatican. ватикан vatikan watykan 梵蒂冈 梵蒂岡 バチカン holy_see святой_престол святого_престола святому_престолу святым_престолом святом_престоле heiliger_stuhl heilige_stuhl heiligen_stuhl saint-siège santa_sede santa_sé stolica_apostolsk 圣座 聖座 教廷
=CL chilean чилий chilenisch chilien chileno chile. чили. 智利 チリ
=PE peruvian перуан peruan péruvien perú. peru. перу. 秘鲁 祕魯 ペルー
=CO colombian колумби kolumbi colombien colombian 哥伦比亚 哥倫比亞 コロンビア cafeteros.
=KH cambodian. камбодж kambodsch cambodg camboy 柬埔寨 カンボジア
=MN mongolian. монгол mongolisch mongol 蒙古 外蒙 モンゴル
=NP nepali. nepales непал népal 尼泊尔 尼泊爾 ネパール
=MK macedonian macedonia македон mazedon macédoin macedoni 马其顿 馬其頓 マケドニア
=BD bangladeshi бангладеш bangladesch bangladesh. 孟加拉 孟加拉国 バングラデシュ
=LK sri_lankan ланкий ланк. шри-ланк sri-lank cejlon 斯里兰卡 斯里蘭卡 スリランカ
=CD congolese. congo. конго kongo. kongoles congolais 刚果 剛果 コンゴ
=BA bosnian bosniak боснийск босниец боснийц боснийки босния боснии боснию bosnisch bosnier bosnie. bosnia. bosniaqu bosnio. bosnios. bośni bosna. боснійськ 波黑 波斯尼亚 波士尼亞 ボスニア
=BF burkinabe burkinabè burkinabé burkinés буркинийск буркинабийск burkina 布基纳法索 布吉納法索
=CF центральноафриканск centrafricain zentralafrikanisch centroafrican 中非共和国
=CG congo-brazzaville конго-браззавил 刚果共和国 刚果布
=DO dominican. dominicans. dominicain dominikanisch доминиканск доминиканец доминиканц 多米尼加共和国 多明尼加
=SZ swazi. swasiländ эсватини esuatini
=PG papuan папуа папуас papouasien papú. papuasisch
=GF guyane. guyanais guyanaise guyanaises французской_гвиан французскую_гвиан guyana_francesa
=HN honduran hondurens hondureñ hondurien honduranisch 宏都拉斯
=LA laotian laotien laotisch laosian 寮国 寮國
=MG malagasy malgache malgaches малагасийск madagassisch 馬達加斯加
=MU mauritian mauritisch mauricien mauriciano маврикийск 模里西斯
=NE nigerien. nigeriens. nigérien. nigériens. nigérienne. nigériennes. nigerino. nigerina. nigerinos. nigrisch нигерск нигерец нигерц
=TG togolese togolais togolés togoisch тоголезск
=TT trinidad тринидад 特立尼达 千里達
=TM turkmen turkmène turkmenisch туркмен туркмён turcoman 土库曼 土庫曼
=MC monegasque monégasque monegassisch monegasco монегаск
=SS южносуданск южного_судан южном_судан южный_судан sud-soudan südsudanes sursudanés
=SI eslovén eslovena eslovenos
=TL timorese тиморск восточного_тимор восточном_тимор восточный_тимор timor_leste osttimor
=XK косовск косовар косовец косовц косову. косові косівськ
=AL албанск албанец албанц albaner albanais albanés albanes
=AD андоррск
=AO ангольск ангольц angolais
=BH бахрейн bahreïn
=BB барбадос
=BZ белиз bélizien
=BJ béninois beninés
=BT бутан
=BO боливий bolivien boliviano boliviana
=BW ботсван
=BN брунейск
=BI бурундийск burundais
=CV кабо-верд cap-verdien
=CM камерунск камерунц kamerun camerounais camerunés
=TD чадск tchadien chadiano chadiana
=KM коморск comorien
=CR коста-рикан costa-ricain costarricens
=DJ джибутийск djiboutien
=EC эквадор équatorien
=SV сальвадорск salvadorien salvadoreñ
=GQ equatorial_guine экваториальной_гвине экваториальная_гвине äquatorialguine guinée_équatorial guinea_ecuatorial équatoguinéen
=ER эритрейск érythréen
=FJ фиджийск fidjien
=GA габонск gabonais gabonés
=GM гамбийск gambien
=GH ghanéen ghanés
=GT гватемальск guatémaltèque guatemaltec
=GN guinean. guineans. guinea. гвинейск гвинеец guinéen guinée. guineano. guineana.
=GW guinea-bissau гвинея-бисау гвинее-бисау гвинеи-бисау bissau-guinéen
=GY гайанск guyanien guyanés
=HT гаитянск гаитян haïtien
=JM ямайск ямаец jamaïcain jamaiquin
=KW кувейтск koweïtien kuwaití
=LR либерийск libérien
=LI liechtenstein лихтенштейн
=LU luxembourger люксембург luxemburg luxembourgeois luxemburgués
=MW малавийск malawien
=MV мальдивск мальдив maldivien
=ML malian. malians. малийск малиец malien. malienne. maliens. maliennes. maliense
=MT мальтийск мальтиец maltais maltés
=MR мавританск мавритан mauritanien mauritano mauritana
=ME montenegrin черногорск черногорец черногорц monténégrin montenegrino
=MZ мозамбикск mozambicain mozambiqueñ
=NA намибийск namibien namibio.
=NI никарагуанск nicaraguayen nicaragüense
=OM оманск omanais omaní
=PA панамск panaméen panameñ
=PY парагвайск paraguayen paraguay
=RW руандийск rwandais ruandés
=SM san_marino сан-марино saint-marin
=SN сенегальск sénégalais senegalés
=SC seychellois сейшел
=SL сьерра-леон sierra-léon sierraleon
=SR суринам
=TZ танзанийск tanzanien
=UG угандийск ougandais ugandés
=UY уругвайск uruguayen
=VU вануату
=ZM замбийск zambien
=ZW зимбабвийск zimbabwéen zimbabuense
=GL greenlandic greenlander гренландск grönländ groenlandais groenland
=PR пуэрто-рикан portoricain puertorriqueñ
`
