package names

// clubTable holds clubs, parties and universities, which a translation may name by their city, their colour or their
// kind: only another one of them in their place is a mistake.
const clubTable = `
council_of_europe совет_европы совета_европы совету_европы советом_европы совете_европы europarat europarats conseil_de_l'europe consejo_de_europa consiglio_d'europa 欧洲委员会 歐洲委員會
european_council евросовет европейский_совет европейского_совета европейскому_совету европейским_советом европейском_совете europäischer_rat europäischen_rat europäische_rat conseil_européen consejo_europeo consiglio_europeo 欧洲理事会 歐洲理事會 欧盟理事会
nord_stream nordstream северный_поток северного_потока северному_потоку северным_потоком северном_потоке 北溪
turkstream turkish_stream türkstream турецкий_поток турецкого_потока турецкому_потоку турецким_потоком турецком_потоке 土耳其溪
blue_stream голубой_поток голубого_потока голубому_потоку голубым_потоком голубом_потоке 蓝溪
british_museum британский_музей британского_музея британскому_музею британским_музеем британском_музее 大英博物馆 大英博物館 大英博物院
british_library британская_библиотек британской_библиотек британскую_библиотек 大英图书馆 大英圖書館
mediatek 联发科 聯發科
real_madrid реал_мадрид мадридский_реал мадридского_реала 皇家马德里 皇马
atlético_de_madrid atlético_madrid atletico_madrid атлетико 马德里竞技 马竞
fc_barcelona barça барс. барса. барсе. барсы. барсу. 巴塞罗那队 巴萨
bayern_munich bayern_münchen fc_bayern бавария. баварией. 拜仁
borussia_dortmund боруссия_дортмунд дортмундск 多特蒙德队
manchester_united манчестер_юнайтед man_united man_utd 曼联 曼彻斯特联
manchester_city манчестер_сити man_city 曼城 曼彻斯特城
liverpool_fc 利物浦队
arsenal. арсенал. 阿森纳
chelsea. челси. 切尔西
tottenham тоттенх 热刺
paris_saint-germain PSG. ПСЖ. пари_сен-жермен 巴黎圣日耳曼
olympique_lyon olympique_lyonnais 里昂队
olympique_de_marseille olympique_marseille 马赛队
juventus juve. ювентус юве. 尤文图斯
ac_milan 米兰队 ac米兰
inter_milan internazionale интернационале 国际米兰 国米
galatasaray галатасар 加拉塔萨雷
fenerbahçe fenerbahce фенербахче 费内巴切
spartak_moscow московский_спартак московского_спартака 莫斯科斯巴达
zenit. зенит. зенита. зениту. зенитом. 泽尼特
ЦСКА. cska. 莫斯科中央陆军
spd. СДПГ. sozialdemokrat social_democrat социал-демократ sociaux-démocrat socialdemócrat 社民党 社会民主党
cdu. ХДС. christlich-demokratisch christdemokrat christian_democrat христианские_демократ христианских_демократ христианско-демократ chrétiens-démocrat democristian 基民盟
csu. ХСС. christian_social христианско-социальн 基社盟
fdp. СвДП. free_democrat freie_demokrat freien_demokrat liberale. liberalen. свободные_демократ свободных_демократ 自民党德国 德国自民党
afd. АдГ. 选择党 德国选择党 alternative_für_deutschland alternative_for_germany альтернатива_для_германии альтернативы_для_германии
greens. green_party grüne. grünen. bündnis_90 зелёные. зелёных. зелёным. écologistes. verts. verdes. 绿党
bjp. бхаратия 印人党 印度人民党
likud ликуд 利库德
fatah фатх. фатха. 法塔赫
houthis houthi хусит huthi houti hutíes 胡塞
wagner_group gruppe_wagner вагнера. чвк_вагнер groupe_wagner grupo_wagner 瓦格纳
rassemblement_national national_rally национальное_объединение национального_объединения 国民联盟
partido_popular народная_партия_испании
psoe. ИСРП. 工人社会党
fratelli_d'italia brothers_of_italy братья_италии братьев_италии 意大利兄弟党
lomonosov МГУ. московский_государственный_университет московского_государственного_университета moscow_state_university университет_ломоносова 莫斯科国立大学 莫斯科大学
mgimo мгимо 莫斯科国际关系学院
спбгу. petersburg_state_university санкт-петербургский_государственный_университет 圣彼得堡国立大学
tsinghua цинхуа 清华大学 清华
peking_university beida пекинский_университет пекинского_университета 北京大学
fudan фудань фуданьск 复旦
harvard гарвард 哈佛
yale. йел. йеля. йельск 耶鲁
stanford стэнфорд 斯坦福
princeton принстон 普林斯顿
oxford_university university_of_oxford оксфордский_университет оксфордского_университета 牛津大学
cambridge_university university_of_cambridge кембриджский_университет кембриджского_университета 剑桥大学
sorbonne сорбонн 索邦
`

// tradeTable holds more companies and bodies.
const tradeTable = `
bbva. ббва. 西班牙对外银行
banco_santander santander_group банко_сантандер santander_bank santander-bank 桑坦德银行
caixabank кайшабанк 凯克萨银行
bnp_paribas бнп_париб 法国巴黎银行 法巴
société_générale societe_generale сосьете_женераль 法国兴业银行
crédit_agricole креди_агриколь 法国农业信贷银行
unicredit юникредит 裕信银行 意大利联合信贷
raiffeisen райффайзен 奥合国际 赖夫艾森
wells_fargo уэллс_фарго 富国银行
bank_of_america бэнк_оф_америка банк_оф_америка 美国银行
vtb. втб. внешторгбанк 俄罗斯外贸银行 外贸银行
gazprombank газпромбанк 俄罗斯天然气工业银行
alfa-bank альфа-банк 阿尔法银行
tatneft татнефт 鞑靼石油
sibur сибур 西布尔
novatek новатэк 诺瓦泰克
surgutneftegas сургутнефтегаз 苏尔古特石油
rusal. русал. русала. 俄铝
nornickel норникел 诺里尔斯克镍业
severstal северсталь 谢韦尔钢铁
kaspersky касперск 卡巴斯基
wildberries вайлдберриз
ozon. озон.
continental_ag continental. континентал 大陆集团
infineon инфинеон 英飞凌
SAP. 思爱普
merck. мерк. 默克集团 默沙东
allianz альянц 安联
E.ON. э.он. 意昂
RWE. 莱茵集团
deutsche_post дойче_пост 德国邮政
lufthansa_cargo 汉莎货运
renault рено. 雷诺 ルノー
peugeot пежо. 标致
michelin мишлен 米其林
alstom альстом 阿尔斯通
thales. талес. 泰雷兹
dassault дассо 达索
safran. сафран 赛峰
vinci. 万喜
fiat. фиат 菲亚特
pirelli пирелли 倍耐力
ferrari феррари 法拉利
enel. энел. 意大利国家电力
eni. эни. 埃尼
iberdrola ибердрола 伊维尔德罗拉
repsol репсол 雷普索尔
volvo. вольво 沃尔沃
novo_nordisk ново_нордиск 诺和诺德
eli_lilly илай_лилли 礼来
moderna. модерна. модерны. 莫德纳
gsk. glaxosmithkline глаксо 葛兰素史克
roche. рош. 罗氏
lego. лего. 乐高
philips филипс 飞利浦
asml. 阿斯麦
oppo. оппо. 欧珀
vivo. 维沃
realme. 真我手机
sensetime 商汤
iflytek 科大讯飞
deepseek дипсик 深度求索
shein. шеин. 希音
temu. тему. 拼多多海外版
cathay_pacific катэй 国泰航空
singapore_airlines сингапурские_авиалинии 新加坡航空
emirates_airline 阿联酋航空
etihad этихад 阿提哈德
vietjet вьетджет 越捷
air_india эйр_индия 印度航空
korean_air корейские_авиалинии 大韩航空
united_airlines юнайтед_эйрлайнз 美国联合航空 美联航
american_airlines американские_авиалинии 美国航空公司
delta_air дельта_эйр 达美航空
deutsche_börse дойче_бёрзе 德意志交易所
wmo. ВМО. OMM. world_meteorological_organi всемирная_метеорологическая_организация всемирной_метеорологической_организации weltorganisation_für_meteorologie organisation_météorologique_mondiale organización_meteorológica_mundial 世界气象组织
FAO. ФАО. food_and_agriculture_organi продовольственная_и_сельскохозяйственная_организация ernährungs-_und_landwirtschaftsorganisation 联合国粮农组织 粮农组织
WFP. ВПП. world_food_programme world_food_program всемирная_продовольственная_программа всемирной_продовольственной_программы welternährungsprogramm programme_alimentaire_mondial programa_mundial_de_alimentos 世界粮食计划署 粮食署
UNRWA. БАПОР. unrwa 近东救济工程处
IOM. МОМ. OIM. international_organization_for_migration международная_организация_по_миграции международной_организации_по_миграции internationale_organisation_für_migration 国际移民组织
WADA. ВАДА. AMA. 世界反兴奋剂机构
europol европол 欧洲刑警
frontex фронтекс 欧盟边防
eurostat евростат 欧盟统计局
`
