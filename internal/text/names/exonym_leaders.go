package names

// leaderTable holds persons, and bodies that others are a part of or that many countries have.
const leaderTable = `
united_nations un. un's оон. организации_объединенных организация_объединенных организацией_объединенных vereinten_nationen vereinte_nationen uno. nations_unies onu. naciones_unidas onz. osn. nazioni_unite narodów_zjednoczon 联合国 聯合國 国連 유엔
european_commission. european_commission's. еврокомисси еврокомісі eu-kommission europäische_kommission commission_européenne comisión_europea 欧委会 欧盟委员会
european_parliament европарламент europaparlament eu-parlament parlement_européen parlamento_europeo parlament_europejski 欧洲议会
security_council совбез совет_безопасност совета_безопасност sicherheitsrat conseil_de_sécurité consejo_de_seguridad 安理会 安全理事会
~US pentagon пентагон pentágon 五角大楼 五角大廈
~US white_house белый_дом белого_дома белом_доме weißes_haus weißen_haus weiße_haus maison-blanche maison_blanche casa_blanca casa_bianca biały_dom białego_domu białym_domu bílý_dům bílého_domu bílém_domě 白宫 白宮 ホワイトハウス
congress конгресс конгрес kongress congrès congreso congresso kongres 国会 國會
senate сенат senat sénat senado senát 参议院 參議院 上院
state_duma госдум государственная_дум государственной_дум дума. думы. думе. staatsduma douma 杜马
bundestag бундестаг 联邦议院 联邦议会
red_army красной_арми красная_арми rote_armee roten_armee ejército_rojo armée_rouge 红军
labour_party labour. лейборист laboristas travaillist 工党
conservative_party tories. tory. консерватор 保守党
democrats democratic_party демократ demokraten démocrates demócratas 民主党 民主黨
republicans republican_party gop. республиканц republikaner républicains republicanos 共和党 共和黨
xi_jinping xi. цзиньпин си_цзиньпин 习近平 習近平 시진핑
li_keqiang кэцян ли_кэцян 李克强 李克強
hu_jintao цзиньтао 胡锦涛 胡錦濤
jiang_zemin цзэминь 江泽民 江澤民
wen_jiabao цзябао 温家宝 溫家寶
deng_xiaoping сяопин 邓小平 鄧小平
mao_zedong mao_tse-tung мао_цзэдун mao. мао. 毛泽东 毛澤東
wang_yi ван_и. 王毅
abe. абэ. shinzo_abe 安倍 安倍晋三
suga. суга. 菅义伟 菅義偉
kishida кисид 岸田
koizumi коидзуми 小泉
kim_jong-un kim_jong_un ким_чен_ын 金正恩 김정은
kim_jong-il ким_чен_ир 金正日
moon_jae-in мун_чжэ_ин 文在寅 문재인
park_geun-hye пак_кын_хе 朴槿惠
yoon_suk юн_сок_ель 尹锡悦
carrie_lam кэрри_лам 林郑月娥
tsai_ing-wen цай_инвэнь 蔡英文
ma_ying-jeou ма_инцзю 马英九
chiang_kai-shek чан_кайши 蒋介石 蔣介石
sun_yat-sen сунь_ятсен 孙中山
confuci конфуци konfuz 孔子
dalai_lama далай-лам 达赖
genghis_khan чингисхан чингис-хан dschingis 成吉思汗
jack_ma джек_ма 马云
yao_ming яо_мин 姚明
hun_sen хун_сен хун_сена хун_сеном 洪森
hun_manet хун_манет 洪玛奈 洪馬奈
orbán orban. орбан 欧尔班 奧班
szijjártó szijjarto сийярто 西雅尔多
mirziyoyev мирзиеев мирзиёев 米尔济约耶夫
tokayev токаев tokajew 托卡耶夫
pashinyan пашинян paschinjan 帕希尼扬
lukashenko лукашенк lukaschenko loukachenko 卢卡申科
milei милей милея милеем 米莱
sheinbaum шейнбаум 辛鲍姆
pezeshkian пезешкиан peseschkian 佩泽希齐扬
axelsen аксельсен 安赛龙
djokovic đoković djoković джокович 德约科维奇 喬科維奇
federer федерер 费德勒 費德勒
nadal. надаль надаля надалем 纳达尔
alcaraz алькарас 阿尔卡拉斯
swiatek świątek швёнтек швентек 斯瓦泰克 斯维亚特克
sabalenka сабаленк sabalenko 萨巴伦卡 莎巴倫卡
rybakina рыбакин 莱巴金娜
messi месси 梅西
mbappé mbappe мбаппе 姆巴佩
haaland холанн холанд. 哈兰德
neymar неймар 内马尔
cristiano_ronaldo криштиану_роналду криштиано_роналдо c罗 c羅
guardiola гвардиол 瓜迪奥拉
ancelotti анчелотти 安切洛蒂
verstappen ферстаппен 维斯塔潘
churchill черчилл 丘吉尔 邱吉爾
thatcher тэтчер 撒切尔 柴契爾
lincoln линкольн 林肯
putin путин poutine путін 普京 普丁 プーチン 푸틴
zelensky zelenskyy зеленск selensk zelensk 泽连斯基 澤倫斯基 ゼレンスキー
gorbachev горбач gorbatsch 戈尔巴乔夫 ゴルバチョフ
yeltsin ельцин jelzin eltsin 叶利钦
stalin сталин 斯大林 史達林 スターリン
lenin. ленин lénine 列宁 列寧 レーニン
trump. trump's трамп 特朗普 川普 トランプ
obama обам 奥巴马 歐巴馬 オバマ
bush. bush's буш. буша. бушем. 布什 布希 ブッシュ
clinton клинтон 克林顿 柯林頓
johnson джонсон 约翰逊 強生
erdogan erdoğan эрдоган ердоган 埃尔多安 艾爾多安 エルドアン
scholz. шольц. шольца. шольцем. 朔尔茨 舒尔茨 蕭茲
merkel меркел 默克尔 梅克爾 メルケル
jesus иисус jésus jesús 耶稣 耶穌 イエス
muhammad магомет мухаммед 穆罕默德
napoleon наполеон napoléon napoleón 拿破仑
hitler гитлер гітлер 希特勒 ヒトラー
marx. маркс 马克思
shakespeare шекспир 莎士比亚
einstein эйнштейн 爱因斯坦
`
