package names

const cityTable = `
~RU moscow москв московск подмосков moskau moskow moscou moscú mosca. moskw moskv 莫斯科 モスクワ 모스크바 moscovite moscovit
~CN beijing peking пекин пекін pékin pekín pechino pekin 北京 베이징
<CN shanghai шанха schanghai changhaï shanghái szangh 上海 상하이
<CN guangzhou canton. kanton. гуанчжоу 广州 廣州
<CN shenzhen шэньчжэн 深圳
<CN tianjin тяньцзин 天津
<CN chongqing чунцин 重庆 重慶
<CN wuhan ухань. ухане. ухани. ухане. 武汉 武漢
<CN nanjing nanking нанкин 南京
<CN xi'an сиань 西安
<CN hangzhou ханчжоу 杭州
<CN chengdu чэнду 成都
<CN jiangxi цзянси 江西
<CN hebei хэбэй 河北
<CN henan хэнань 河南
<CN hunan хунань 湖南
<CN fujian фуцзян 福建
<CN anhui аньхой 安徽
<CN yunnan юньнань 云南 雲南
<CN guizhou гуйчжоу 贵州
<CN gansu ганьсу 甘肃
<CN qinghai цинхай 青海
<CN shaanxi 陕西
<CN shanxi шаньси 山西
<CN liaoning ляонин 辽宁
<CN jilin 吉林
<CN heilongjiang хэйлунцзян 黑龙江
<CN inner_mongoli внутренней_монгол внутренняя_монгол innere_mongolei 内蒙古
<CN guangxi гуанси 广西
<CN ningxia нинся 宁夏
<CN urumqi урумчи 乌鲁木齐 烏魯木齊
<CN xinjiang синьцзян 新疆 uighur uyghur уйгур uigur ouïgour 维吾尔 維吾爾
<CN tibet тибет tibétain 西藏 藏 チベット
<CN guangdong гуандун 广东 廣東
<CN hubei хубэ хубей 湖北
<CN zhejiang чжэцзян 浙江
<CN jiangsu цзянсу 江苏 江蘇
<CN sichuan сычуан 四川
<CN shandong шандун 山东 山東
<CN hainan хайнань 海南
macau macao макао 澳门 澳門
~TW taipei тайбэ тайбей taïpei taipéi 台北 臺北
kaohsiung гаосюн 高雄
~JP tokyo токио токіо tokio 东京 東京
osaka осака осаке осаки осаку 大阪
kyoto киото kioto 京都
hokkaido хоккайдо 北海道
okinawa окинав 冲绳 沖繩 沖縄
hiroshima хиросим 广岛 廣島 広島
nagasaki нагасак 长崎 長崎
fukushima фукусим 福岛 福島
fukuoka фукуок 福冈 福岡
nagoya нагоя нагое 名古屋
yokohama йокогам иокогам 横滨 橫濱 横浜
kobe. кобе. 神户 神戶 神戸
sapporo саппоро 札幌
kumamoto кумамото 熊本
kyushu кюсю 九州
aichi 爱知 愛知
~KR seoul сеул séoul seúl seul. soul. 首尔 首爾 汉城 ソウル 서울
~KR pyongyang пхеньян pjöngjang pjongjang 平壤 平壌 평양
busan пусан 釜山 부산
~VN hanoi ханой ханое ханоя 河内 ハノイ
saigon ho_chi_minh хошимин 胡志明 西贡
~TH bangkok бангкок 曼谷 バンコク
phnom_penh пномпен 金边 プノンペン
~PH manila манил manille 马尼拉 馬尼拉 マニラ
~ID jakarta джакарт yakarta dżakart 雅加达 ジャカルタ
kuala_lumpur куала-лумпур 吉隆坡 クアラルンプール
~IN delhi дели. нью-дели 德里 新德里 デリー
mumbai bombay мумба бомбе 孟买 孟買 ムンバイ
kolkata calcutta калькутт 加尔各答
kashmir кашмир kaschmir cachemir cachemira kaszmir 克什米尔 カシミール
~PK islamabad исламабад 伊斯兰堡
~AF kabul кабул kaboul 喀布尔 カブール
~IR tehran teheran тегеран téhéran teherán 德黑兰 德黑蘭 テヘラン
~IQ baghdad багдад bagdad 巴格达 バグダッド
~SY damascus дамаск damaskus damas. damasco. 大马士革 ダマスカス
aleppo алеппо халеб alep. alepo. 阿勒颇 アレッポ
~LB beirut бейрут beyrouth 贝鲁特 ベイルート
~IL jerusalem иерусалим єрусалим jérusalem jerusalén gerusalemm jerozolim 耶路撒冷 エルサレム
tel_aviv тель-авив тель-авів 特拉维夫 テルアビブ
~PS gaza. gazastreifen газа. газе. газы. газу. gazie. 加沙 加薩 ガザ
west_bank cisjordani westjordanland западного_берега западном_берегу 约旦河西岸 西岸 ヨルダン川西岸
golan голан 戈兰 ゴラン
mecca мекк mekka. mecque. meca. la_mecque 麦加 メッカ
~SA riyadh эр-рияд riad. riyad riyadh 利雅得 リヤド
dubai дубай дубае дубая дубаи dubaï dubái dubaj 迪拜 杜拜 ドバイ
doha доха дохе 多哈 ドーハ
~EG cairo каир kairo caire. cairo. kair 开罗 開羅 カイロ
~TR ankara анкар 安卡拉
istanbul стамбул estambul stambuł 伊斯坦布尔 イスタンブール
constantinopl константинопол konstantinop konstantynopol 君士坦丁堡 コンスタンティノープル
~UA kyiv kiev киев київ києв kiew. kijev kijów kijow 基辅 基輔 キエフ キーウ 키이우
kharkiv kharkov харьков харків харков charkow charkiw charków 哈尔科夫
odesa odessa одесс одес 敖德萨 オデッサ одещин
lviv lvov львов львів lemberg. lwów 利沃夫
crimea крым крим. криму. криму krim. crimé crimea krym 克里米亚 克里米亞 クリミア
donbas донбас donbass 顿巴斯 ドンバス
donetsk донецк донецьк donezk 顿涅茨克 донеччин
luhansk lugansk луганс 卢甘斯克 луганщин
sevastopol севастопол sewastopol sébastopol 塞瓦斯托波尔
~BY minsk минск мінськ 明斯克
<RU petersburg петербург saint-pétersbourg sankt-peterburg san_petersburgo 圣彼得堡 聖彼得堡 サンクトペテルブルク спб.
<RU leningrad ленинград ленобласт 列宁格勒 列寧格勒 レニングラード
<RU chechn чечн чечен tschetschen tchétch cheche 车臣 チェチェン
<RU dagestan дагестан daguestan 达吉斯坦
caucas кавказ kaukas cáucas 高加索 コーカサス
<RU siberi сибир sibiri sibérie syberi 西伯利亚 シベリア
~PL warsaw варшав warschau varsovie varsovia warszaw varšav varsavia 华沙 華沙 ワルシャワ
krakow cracow краков krakau kraków cracovi 克拉科夫
~CZ prague праг prag. praga. praha. praze. prahy. prahu. prahou. pražsk 布拉格 プラハ
~AT vienna відня. відні. віднем. віденськ вена. вене. вены. вену. відень wien. wiener wiene wiedeń wiedni vídeň vienne. viena. 维也纳 維也納 ウィーン viennois. viennoise vienés
~HU budapest будапешт budapeszt 布达佩斯
~RO bucharest бухарест bukarest bucarest bukareszt 布加勒斯特
~RS belgrad белград belgrado belehrad 贝尔格莱德
~GR athens афин athen. athènes atenas atene. ateny aten. athén 雅典 アテネ
~IT rome. рим. рима. риме. риму. römisch roma. rom. rzym 罗马 羅馬 ローマ roman. romans.
<IT milan милан mailand milano milán mediolan 米兰 ミラノ milanais milanés
<IT naples неапол neapel nápoles napoli 那不勒斯 ナポリ napolitain napolitan неаполитан
<IT venice венеци venedig venise venecia venezia wenecj benátk 威尼斯 ベネチア vénitien venezian
<IT florence. флоренци florenz florencia firenze 佛罗伦萨 フィレンツェ
<IT turin турин torino turín turyn 都灵
<IT genoa генуя генуе genua gênes génova genova 热那亚
<IT sicil сицили sizilien 西西里 シチリア
geneva женев genevois ginebrin genf. genfer genève ginebra ginevra genew ženev 日内瓦 日內瓦 ジュネーブ
zurich цюрих zürich zúrich zurych 苏黎世 チューリッヒ zurichois zürcher
basel базел bâle bâlois basler basilea 巴塞尔
~CH bern. берн. берне. 伯尔尼 bernois berner
davos давос 达沃斯 ダボス
<DE munich мюнхен münchen münchner múnich monachium mnichov 慕尼黑 ミュンヘン
<DE cologne кёльн köln colonia. kolonia. 科隆 ケルン
<DE hamburg гамбург hambourg hamburgo 汉堡 ハンブルク
<DE frankfurt франкфурт francfort fráncfort 法兰克福
<DE bavaria бавар bayern bayerisch bavière baviera bavarian bawari 巴伐利亚 バイエルン bayer. bavarois bávar
<DE saxon саксон sachsen. sächsisch saxe. sajonia 萨克森
~FR paris париж parís parigi paryż paříž 巴黎 パリ
~EU brussels брюссел brüssel bruxelles bruselas bruksel brusel 布鲁塞尔 ブリュッセル bruxellois
antwerp антверпен anvers. amberes antwerpen 安特卫普
~NL hague гааг haag. haye. haya. den_haag 海牙 ハーグ
~NL amsterdam амстердам 阿姆斯特丹
~DK copenhagen копенгаген kopenhag copenhag 哥本哈根
~SE stockholm стокгольм estocolmo sztokholm 斯德哥尔摩
~FI helsinki хельсинк 赫尔辛基
~PT lisbon лиссабон lissabon lisbonne lisboa lizbon 里斯本 リスボン
<ES catalon каталон katalon catalogn cataluñ catalan catalunya 加泰罗尼亚 カタルーニャ
basque баскск баски. baskisch vasco. vasca. 巴斯克
~GB london лондон londres londyn londýn londra 伦敦 倫敦 ロンドン londonien londinens
oxford оксфорд 牛津 オックスフォード
cambridge кембридж кэмбридж 剑桥 ケンブリッジ
<US new_york нью-йорк nueva_york nowy_jork nowym_jorku nowego_jorku 纽约 紐約 ニューヨーク new-yorkais neoyorquin ньюйоркск ньюйоркц
~US washington вашингтон waszyngton 华盛顿 華盛頓 ワシントン
<US los_angeles лос-анджелес 洛杉矶 洛杉磯 ロサンゼルス
<US san_francisco сан-франциско 旧金山 三藩市 舊金山 サンフランシスコ
<US philadelphia филадельф filadelf 费城 費城
<US boston бостон 波士顿 波士頓 ボストン
<US chicago чикаго 芝加哥 シカゴ
<US hollywood голливуд 好莱坞 好萊塢 ハリウッド
<US california калифорн kalifornien californie kaliforni 加州 加利福尼亚 カリフォルニア
<US texas техас texan tejas 得州 德州 德克萨斯 得克萨斯 テキサス
<US hawai гавай 夏威夷 ハワイ
~GE джорджи 佐治亚
<US massachusetts массачусетс 马萨诸塞 麻省 麻萨诸塞
<US virginia вирджини virginie 弗吉尼亚 バージニア
<US ohio огайо 俄亥俄 オハイオ
<US iowa айова 艾奥瓦 爱荷华 アイオワ
ontario онтарио 安大略 オンタリオ
quebec квебек québec québécois quebecer quebequense квебекск 魁北克 ケベック
~CU havana гаван havanna havane habana 哈瓦那 habaner
sydney сидне sídney 悉尼 雪梨 シドニー
melbourne мельбурн 墨尔本
salzburg зальцбург salzbourg salzburgo 萨尔茨堡
transnistri приднестров transnistrien 德涅斯特 德左
karabakh карабах karabach bergkarabach 卡拉巴赫 纳卡
abkhaz абхаз abchas 阿布哈兹
silicon_valley кремниевая_долин кремниевой_долин силиконовой_долин 硅谷 矽谷 シリコンバレー
wall_street уолл-стрит 华尔街 華爾街 ウォール街
~RU kremlin кремл kreml 克里姆林 クレムリン
~DE east_german ostdeutschland. ddr. gdr. rda. nrd. гдр. восточная_герман восточной_герман восточную_герман восточногерман ndr. 东德 東德 民主德国 民主德國 東ドイツ 동독
~DE west_german westdeutschland. rfa. rfn. западная_герман западной_герман западную_герман западногерман alemania_occidental allemagne_de_l'ouest 西德 联邦德国 聯邦德國 西ドイツ 서독
=DE bundesrepublik republika_federaln
~MX mexico_city ciudad_de_méxico cdmx. mexiko-stadt mexico_d.f. cidade_do_méxico città_del_messico мехико 墨西哥城 メキシコシティ
<DE north_rhine-westphali nordrhein-westfal nrw. rhénanie-du-nord-westphali renania_del_norte-westfali северный_рейн-вестфал северного_рейна-вестфал северном_рейне-вестфал 北莱茵-威斯特法伦 北威州
<DE lower_saxon niedersachs niedersächs basse-saxe baja_sajoni нижняя_саксон нижней_саксон нижнюю_саксон 下萨克森
<DE rhineland-palatinat rhineland_palatin rhineland-palatin rheinland-pfalz rhénanie-palatinat renania-palatinad рейнланд-пфальц 莱茵兰-普法尔茨 莱茵-普法尔茨 莱茵-普法尔兹 莱法州
<DE mecklenburg mecklenburg-western_pomerani mecklenburg-west_pomerani mecklenburg-vorpommern mecklenburg-vorpommersch мекленбург-передн мекленбурге-передн 梅克伦堡-前波美拉尼亚 meck-pomm mecklembourg mecklemburg meklemburg мекленбург 梅克伦堡
<DE thuring thüring turingi turyng тюринг 图林根
<DE hesse. hessen. hessisch hesja гессен 黑森
<DE swabia schwaben schwäbisch souabe suabia svevia шваби швабск 施瓦本 斯瓦比亚
styri steiermark steirisch estiria stiria штири 施泰尔马克 施蒂里亚
carinthi kärnten kärntner carintia каринти 克恩滕 克恩顿 卡林西亚
silesi schlesi silésie śląsk slezsk силези 西里西亚
black_forest schwarzwald forêt-noire selva_negra шварцвальд 黑森林
<DE nuremberg nürnberg núremberg нюрнберг norimberg norymberg 纽伦堡
<DE aachen aix-la-chapelle aquisgrán ахен. ахене. ахена. 亚琛
<DE regensburg ratisbonn ratisbon регенсбург 雷根斯堡
<DE mainz mayence maguncia майнц magonza 美因茨
<DE trier trèves tréveris трир. трире. 特里尔
<DE brunswick braunschweig брауншвейг 不伦瑞克
<FR alsace elsass elsäss alsacia эльзас alsazia alzacj 阿尔萨斯 bas-rhin haut-rhin
<FR lorraine lothring лотаринги 洛林
<FR brittany bretagne bretaña bretagna бретан bretoni 布列塔尼 morbihan finistère côtes-d'armor ille-et-vilaine
<FR normandy normandie normandía normandia нормандия нормандии нормандию 诺曼底 calvados seine-maritime
<FR burgund bourgogne borgoña borgogna бургунд 勃艮第
<FR corsic korsika korsisch corse. córcega корсик 科西嘉
savoy savoie saboya savoia савой. 萨瓦
<FR strasbourg straßburg estrasburgo страсбург strasburg 斯特拉斯堡 strasbourgeois
<FR dunkirk dünkirchen dunkerque dunquerque дюнкерк 敦刻尔克
<FR lyon lyons. lione. лион. лионе. лиона. 里昂 lyonnais
<FR marseille marsella. marsiglia. марсел 马赛 marseillais
ghent gent. gand. gante. гент. генте. 根特
bruges brügge brujas brugge брюгге 布鲁日
liège lüttich lieja льеж 列日
leuven louvain lovaina лёвен. 鲁汶
flanders flandern flandre flandes фландри fiandr flandri 佛兰德 弗拉芒
walloni wallonie valonia валлони 瓦隆
<ES andalu andalous андалус 安达卢西亚
<ES castilla castilian castile kastilien castille кастили 卡斯蒂利亚
<ES galicia galice. galizien галиси 加利西亚
<ES seville sevill siviglia севиль sewill 塞维利亚 sévillan
<ES zaragoza saragoss сарагос 萨拉戈萨 zaragozan
<ES majorc mallorc mayorca majorqu майорк 马略卡
<ES balear балеар 巴利阿里
<ES canary_islands kanaren kanarisch islas_canarias canarias. îles_canaries канарских_остров канарские_остров isole_canarie 加那利
<IT tuscan toskan toscan тоскан 托斯卡纳
<IT lombardy lombardei lombardi ломбарди 伦巴第
<IT sardini sardegn cerdeñ sardaign сардини 撒丁
~IT south_tyrol südtirol alto_adige tyrol_du_sud tirol_del_sur южный_тироль южного_тироля 南蒂罗尔
tyrol. tirol. tyrolean. tiroler. тирол 蒂罗尔
lucerne luzern lucerna люцерн 卢塞恩
gdańsk gdansk danzig гданьск 格但斯克
wroc breslau вроцлав 弗罗茨瓦夫
szczecin stettin щецин 什切青
<RU kaliningrad königsberg калининград кёнигсберг 加里宁格勒
bohemia. böhmen. böhmisch bohême. чехи_богеми čechy čechách богеми 波希米亚
moravi mähren. moravsk morava moravě морави 摩拉维亚
transylvani siebenbürgen трансильвани transilvani 特兰西瓦尼亚
lapland lappland laponi лапланди 拉普兰
gothenburg göteborg gotembourg gotemburgo гётеборг гетеборг 哥德堡
english_channel la_manche ärmelkanal canal_de_la_mancha canale_della_manica ла-манш 英吉利海峡 英吉利海峽 拉芒什 イギリス海峡
strait_of_dover straits_of_dover pas-de-calais straße_von_dover paso_de_calais па-де-кале 多佛尔海峡 多佛海峡
north_sea nordsee. mer_du_nord mar_del_norte северного_моря северном_море северное_море mare_del_nord morze_północne morza_północnego 北海
dead_sea totes_meer toten_meer mer_morte mar_muerto мертвого_моря мертвом_море мертвое_море 死海
red_sea rotes_meer roten_meer rote_meer mer_rouge mar_rojo красного_моря красном_море красное_море mar_rosso 红海 紅海
caspian kaspisch caspienn caspio каспий 里海
adriatic adria. adriati adriatiqu adriátic адриатич 亚得里亚海
aegean ägäis égée. egeo. эгейск 爱琴海
sea_of_azov asowsch mer_d'azov mar_de_azov азовск 亚速海
bosporus bosphorus bosphore bósforo bosforo босфор 博斯普鲁斯
dardanelles dardanellen dardanelos дарданелл 达达尼尔
hormuz hormus ormuz ормуз 霍尔木兹
persian_gulf persischen_golf persische_golf golfe_persique golfo_pérsico персидского_залив персидском_залив персидский_залив 波斯湾
bay_of_biscay biskaya golfe_de_gascogne golfo_de_vizcaya бискайск 比斯开
bering. beringstraße беринг 白令
suez suezkanal суэц 苏伊士
lake_constance bodensee lac_de_constance lago_de_constanza lago_di_costanza боденск 博登湖
lake_geneva genfersee genfer_see léman. lac_de_genève lago_lemán женевское_озеро женевского_озер женевском_озер 日内瓦湖 莱芒湖
lake_maggiore langensee lago_maggiore lac_majeur 马焦雷湖
lake_garda gardasee lac_de_garde lago_di_garda гарда. 加尔达湖
thames themse tamise támesis темз tamig 泰晤士
moselle mosel. mosela мозел 摩泽尔
meuse. maas. маас. 默兹
scheldt schelde. escaut escalda шельд 斯海尔德
elbe. эльб łab laby. labe. labem. 易北
odra. odry. odře. одер. 奥得
vistula weichsel wisła wisły wiśle висл 维斯瓦
~MD vltava влтав 伏尔塔瓦
tagus tajo. tejo. тахо. 塔霍
dnieper dnipro dnjepr dniepr днепр дніпр 第聂伯
ganges gange. ганг. ганге. ганга. 恒河
yangtze jangtse yangtsé yangzi янцзы 长江 長江 扬子江
yellow_river gelbe_fluss gelben_fluss fleuve_jaune río_amarillo хуанхэ 黄河 黃河
pyrenees pyrenäen pyrénées pirineos пирене 比利牛斯
vosges vogesen vosgos вогез 孚日
urals ural. oural. урал 乌拉尔
apennine apennin apeninos апеннин 亚平宁
carpathian karpaten carpates cárpatos карпат karpat 喀尔巴阡
kara_sea карского_моря карском_море карское_море карскому_морю карским_морем karasee mer_de_kara mar_de_kara 喀拉海
barents_sea баренцев barentssee mer_de_barents mar_de_barents 巴伦支海 巴倫支海
laptev_sea лаптевых laptewsee mer_de_laptev 拉普捷夫海
sea_of_okhotsk охотск ochotskische mer_d'okhotsk 鄂霍次克海
white_sea белого_моря белом_море белое_море weißes_meer weiße_meer weißen_meer mer_blanche mar_blanco 白海
sea_of_japan японского_моря японском_море японское_море japanisches_meer japanische_meer japanischen_meer mer_du_japon mar_del_japón mar_de_japón 日本海
yellow_sea желтого_моря желтом_море желтое_море gelbes_meer gelbe_meer gelben_meer mer_jaune mar_amarillo 黄海 黃海
south_china_sea южно-китайск südchinesisch mer_de_chine_méridionale mar_de_china_meridional 南中国海 南海诸岛
east_china_sea восточно-китайск ostchinesisch mer_de_chine_orientale mar_de_china_oriental 东海海域
caribbean карибск karibisch karibik caraïbe caribe. caribeñ 加勒比
arabian_sea аравийского_моря аравийском_море аравийское_море arabisches_meer arabische_meer arabischen_meer mer_d'oman mar_arábigo 阿拉伯海
bay_of_bengal бенгальск golf_von_bengalen golfe_du_bengale golfo_de_bengala 孟加拉湾 孟加拉灣
sea_of_marmara мраморного_моря мраморном_море мраморное_море marmarameer mer_de_marmara mar_de_mármara 马尔马拉海
gulf_of_mexico мексиканского_залив мексиканском_залив мексиканский_залив golf_von_mexiko golfe_du_mexique golfo_de_méxico 墨西哥湾 墨西哥灣
gulf_of_aden аденск golf_von_aden golfe_d'aden golfo_de_adén 亚丁湾 亞丁灣
gulf_of_finland финского_залив финском_залив финский_залив finnischer_meerbusen finnischen_meerbusen golfe_de_finlande golfo_de_finlandia 芬兰湾 芬蘭灣
ionian_sea ионическ ionisches_meer mer_ionienne mar_jónico 伊奥尼亚海
tyrrhenian тирренск tyrrhenische tyrrhénienne tirreno. 第勒尼安海
ladoga ладог ладож ladogasee 拉多加湖
bab_el-mandeb bab-el-mandeb bab_al-mandab баб-эль-мандеб 曼德海峡
strait_of_malacca малаккск straße_von_malakka détroit_de_malacca estrecho_de_malaca 马六甲
taiwan_strait taiwanstraße détroit_de_taïwan estrecho_de_taiwán тайваньского_пролив тайваньском_пролив тайваньский_пролив 台湾海峡 臺灣海峽 台海
<CU santiago_de_cuba сантьяго-де-куба 圣地亚哥-德古巴 古巴圣地亚哥
`

const landTable = `
=EU european_union евросоюз eu. eu's ес. ue. unión_europea union_européenne europäische_union europäischen_union unii_europejsk unia_europejsk европейского_союза европейский_союз unione_europea 欧盟 歐盟 欧方
=EU europe european европ європ europä europa europé европе europej evrop eurozon еврозон vieux_continent viejo_continente vecchio_continente velho_continente старого_континент старый_континент старом_континент 旧大陆 欧洲 歐洲 欧 歐 ヨーロッパ 欧州 유럽
=XAS asia asian. азия азии азиат азию asien asiatisch asie. asiátic azj asij 亚洲 亞洲 亚 アジア
=XAF africa african африк afrik afrique africain áfrica afryk 非洲 非 アフリカ
=XAN antarctic антаркт antarktis antarktyd antártic 南极 南極
=XAR arctic арктик arktis arctique ártic arktyk 北极 北極
=XLA latin_america латинская_америк латинской_америк lateinamerik latinoaméric américa_latina latinoamerican 拉美 拉丁美洲
=XME middle_east ближнего_востока ближнем_востоке ближний_восток nahost naher_osten nahen_osten oriente_medio moyen-orient proche-orient bliskim_wschodz medio_oriente 中东 中東
balkan балкан bałkan balcan 巴尔干 バルカン
baltic балти baltikum ostsee baltique báltic bałty 波罗的海 バルト
scandinav скандинав skandinav escandinav 斯堪的纳维亚 北欧
mediterran средизем mittelmeer méditerran mediterrán 地中海
black_sea черного_моря черном_море чёрное_море schwarze_meer schwarzen_meer mar_negro mer_noire 黑海
pacific тихоокеан тихий_океан тихого_океан тихом_океан тихому_океан тихим_океан pazifi pacífico pacifique pacyfi 太平洋
atlantic атлант atlanti atlánti atlantyc 大西洋 北大西洋
indian_ocean индийского_океан индийском_океан indischen_ozean oceano_indiano océano_índico océan_indien 印度洋
himalay гимала 喜马拉雅 ヒマラヤ
alps. альп alpen alpes. alpi. alpy. 阿尔卑斯
amazon. амазонк amazonas amazonie 亚马逊河 亚马孙 アマゾン川
volga волга волги волге волгу wolga 伏尔加
rhine рейн rhein rhin. 莱茵
danube дунай дуная дунае donau danubio dunaj 多瑙河
nile. нил. нила. nil. nilo. 尼罗河 ナイル
mars. марс. марса. марсе. марсу. marte. 火星
moon. луна. луны. луну. луне. mond. mondes lune. luna. księżyc měsíc 月球 月亮 月面 月
earth. земл erde. terre. tierra. ziemi terra. země zemi 地球
sun. солнц sonne. soleil. sol. słońc slunc 太阳 太陽
jupiter. юпитер júpiter 木星
venus. венер vénus 金星
muslim мусульман moslem. musulman musulmán muzułma 穆斯林 ムスリム
islam ислам islám 伊斯兰 伊斯蘭 イスラム
christian христиан christen. chrétien cristian. cristianos chrześcij křesťan 基督 キリスト
jew. jews. jewish евреи еврей евреев juden. jüdisch jude. juif juifs juive judío judía judíos żyd 犹太 猶太 ユダヤ
catholic католи katholi catholiq católic katoli 天主教 カトリック
arab. arabs. arabic arabian арабск арабы. арабов arabisch arabe árabe arabsk 阿拉伯 アラブ
slavic. slavonic slavs. slav. славянски славянская славянское славянской славянском славяне славян. slawist slawisch slawen слов'янськи слов’янськи слов'янської слов’янської слов'яни słowiański słowiańska słowianie eslavo. eslava. eslavos. slaves_du slovansk 斯拉夫 スラブ
kurd курды курдск курдов kurde. kurdo. 库尔德 庫德 クルド
nazi нацист nazis. 纳粹 納粹 ナチス ナチ
communist коммунист kommunist comunist komunist 共产党 共產黨 共産党
taliban талиб talibán 塔利班 タリバン
hamas хамас hamás 哈马斯 ハマス
hezbollah хезболл hisbollah hizbulah hezbolá 真主党 ヒズボラ
al-qaeda аль-каид qaida al-qaida qaïda 基地组织 アルカイダ
christmas рождеств weihnacht noël navidad 圣诞 聖誕 クリスマス
easter. пасх ostern. pâques pascua 复活节 復活節
whitsun pentecost пятидесятниц pfingst pentecôte pentecosté 五旬节 圣灵降临
epiphany крещени крещенск богоявлени dreikönig épiphanie epifanía epifani 主显节 主顯節
ascension_day himmelfahrt christi_himmelfahrt вознесени_господн 耶稣升天 升天节
good_friday karfreitag страстн_пятниц страстная_пятница страстную_пятницу страстной_пятниц vendredi_saint viernes_santo venerdì_santo 受难日
palm_sunday palmsonntag вербное_воскресень вербного_воскресень domingo_de_ramos dimanche_des_rameaux 棕枝主日
corpus_christi fronleichnam тела_христов 基督圣体
all_saints allerheiligen toussaint день_всех_святых дня_всех_святых todos_los_santos ognissanti 诸圣 万圣节
shrovetide maslenitsa маслениц масленичн масляниц 谢肉节
thanksgiving день_благодарения дня_благодарения дню_благодарения erntedank 感恩节
ramadan рамадан рамазан ramadán 斋月 齋月
eid_al-fitr eid_ul-fitr ураза-байрам zuckerfest aïd_el-fitr 开斋节 開齋節
eid_al-adha eid_ul-adha курбан-байрам opferfest aïd_el-kebir aïd_al-adha 古尔邦节 宰牲节
hanukkah chanukah хануки ханука ханукальн chanukka hanoucca janucá 光明节
passover песах pessach pessah 逾越节
yom_kippur йом-кипур йом_кипур jom_kippur 赎罪日
rosh_hashanah рош-ха-шана рош_ха-шана rosch_haschana 犹太新年
nowruz navruz nauryz novruz навруз новруз наурыз newroz nouruz 诺鲁孜 纳吾肉孜 纳吾热孜
diwali deepavali дивали 排灯节 屠妖节
lunar_new_year spring_festival chinese_new_year праздник_весны праздника_весны frühlingsfest nouvel_an_lunaire 春节 春節
dragon_boat_festival праздник_драконьих_лодок дуаньу drachenbootfest 端午
mid-autumn_festival праздник_середины_осени праздника_середины_осени mittherbstfest 中秋
qingming цинмин 清明节 清明節
rohingya rohingyas рохинджа рохинья rohingja 罗兴亚 羅興亞 ロヒンギャ
yazidi yezidi езид jesid yézid yazidí 雅兹迪 雅茲迪
hazara хазарейц хазаре hazaras 哈扎拉
tuareg туарег touareg 图阿雷格
roma_people gypsy gypsies цыган цыгане romanís 罗姆人 吉卜赛
druze друзы. друзов. друзам. druse drusen druze. drusos 德鲁兹
alawite алавит alawit alaouit alauí 阿拉维
crimean_tatar крымскотатарск крымские_татары крымских_татар krimtatar 克里米亚鞑靼
olympi олимпи олімпі olimpi olímpi 奥运 奧運 奥林匹克 オリンピック 五輪
d-day débarquement. desembarco_de_normandía sbarco_in_normandia normandielandung высадк_в_нормандии день_д 诺曼底登陆 諾曼第登陸 ノルマンディー上陸
holocaust холокост 大屠杀 ホロコースト
god. бог. бога. богу. gott. gottes dieu. dios. 上帝 神
bible библи bibel biblia 圣经 聖經 聖書
brexit брексит брекзит 脱欧 脫歐 ブレグジット
covid ковид коронавирус coronavirus korona corona. 新冠 コロナ
`
