package names

// firmTable holds more organisations, companies and banks.
const firmTable = `
porsche порше. 保时捷 保時捷 ポルシェ
renault рено. 雷诺 雷諾 ルノー
peugeot пежо. 标致 寶獅 プジョー
volvo. вольво. 沃尔沃 富豪汽車 ボルボ
audi. ауди. 奥迪 奧迪 アウディ
chrysler крайслер 克莱斯勒 克萊斯勒 クライスラー
hyundai хёндай хендай хундай 现代汽车 現代汽車 ヒュンダイ 現代自動車
lufthansa люфтганз 汉莎 漢莎 ルフトハンザ
adidas адидас 阿迪达斯 愛迪達 アディダス
goldman голдман 高盛 ゴールドマン
exxon. эксон 埃克森 エクソン
chevron. шеврон 雪佛龙 雪佛龍 シェブロン
gazprom газпром 俄罗斯天然气工业 俄气 ガスプロム
rosneft роснефт 俄罗斯石油公司 ロスネフチ
pfizer пфайзер файзер 辉瑞 輝瑞 ファイザー
astrazeneca астразенек 阿斯利康 アストラゼネカ
nvidia энвидиа 英伟达 輝達 エヌビディア
yahoo. яху. 雅虎 ヤフー
ebay. ибэй 易贝 イーベイ
wikipedi wikipédia википед 维基百科 維基百科 ウィキペディア
wikileaks викиликс 维基解密 維基解密 ウィキリークス
whatsapp ватсап вотсап ワッツアップ
skype. скайп スカイプ
tiktok тикток 抖音 ティックトック
xiaomi сяоми 小米公司 小米集团 小米 シャオミ
lenovo леново 联想集团 聯想集團 レノボ
panasonic панасоник 松下电器 松下公司 パナソニック
mitsubishi мицубиси 三菱
hitachi хитачи 日立制作 日立製作 日立公司
toshiba тосиба 东芝 東芝
nintendo нинтендо 任天堂
softbank софтбанк 软银 軟銀 ソフトバンク
ericsson эрикссон 爱立信 愛立信 エリクソン
motorola моторол 摩托罗拉 摩托羅拉 モトローラ
asean асеан 东盟 東協 東南アジア諸国連合
greenpeace гринпис 绿色和平 綠色和平 グリーンピース
mossad моссад 摩萨德 摩薩德 モサド
tesla. тесл 特斯拉 テスラ
uber. убер 优步 優步 ウーバー
tass. тасс. 塔斯社 タス通信
unhcr un_refugee_agency u.n._refugee_agency united_nations_refugee_agency увкб управление_оон_по_делам_беженц управления_оон_по_делам_беженц управлению_оон_по_делам_беженц управлении_оон_по_делам_беженц управлением_оон_по_делам_беженц агентство_оон_по_делам_беженц агентства_оон_по_делам_беженц верховного_комиссара_оон_по_делам_беженц un-flüchtlingshilfswerk uno-flüchtlingshilfswerk flüchtlingshilfswerk_der_vereinten flüchtlingshilfswerk agence_des_nations_unies_pour_les_réfugiés agencia_de_la_onu_para_los_refugiados agenzia_onu_per_i_rifugiati acnur HCR. 难民署 難民署 联合国难民事务高级专员
ILO. OIT. международная_организация_труда международной_организации_труда международную_организацию_труда international_labour_organization internationale_arbeitsorganisation organización_internacional_del_trabajo organisation_internationale_du_travail 国际劳工组织 国际劳工局
WWF. всемирный_фонд_дикой_природы всемирного_фонда_дикой_природы world_wildlife_fund всемирного_фонда_природы всемирный_фонд_природы 世界自然基金会
doctors_without_borders médecins_sans_frontières врачи_без_границ врачей_без_границ врачам_без_границ ärzte_ohne_grenzen médicos_sin_fronteras MSF. 无国界医生
reporters_without_borders reporters_sans_frontières репортеры_без_границ репортеров_без_границ reporter_ohne_grenzen reporteros_sin_fronteras 无国界记者
human_rights_watch хьюман_райтс хрв. hrw. 人权观察
oxfam оксфам 乐施会
save_the_children 救助儿童会
médecins_du_monde врачи_мира врачей_мира ärzte_der_welt 世界医生
caritas. каритас cáritas. 明爱会
salvation_army армия_спасения армии_спасения армию_спасения heilsarmee armée_du_salut ejército_de_salvación 救世军
asian_development_bank азиатский_банк_развития азиатского_банка_развития asiatische_entwicklungsbank asiatischen_entwicklungsbank banque_asiatique_de_développement banco_asiático_de_desarrollo 亚洲开发银行 亚开行
asian_infrastructure_investment_bank aiib. азиатский_банк_инфраструктурных_инвестиций азиатского_банка_инфраструктурных_инвестиций 亚洲基础设施投资银行 亚投行
ebrd. ebwe. европейский_банк_реконструкции_и_развития европейского_банка_реконструкции_и_развития ебрр. european_bank_for_reconstruction europäische_bank_für_wiederaufbau banque_européenne_pour_la_reconstruction 欧洲复兴开发银行
european_investment_bank европейский_инвестиционный_банк европейского_инвестиционного_банка europäische_investitionsbank europäischen_investitionsbank banque_européenne_d'investissement 欧洲投资银行
federal_reserve федрезерв ФРС. reserva_federal réserve_fédérale us-notenbank 美联储 聯準會
oecd. оэср. ocde. 经合组织 经济合作与发展组织
international_criminal_court МУС. ICC. CPI. istgh. strafgerichtshof международный_уголовный_суд международного_уголовного_суда cour_pénale_internationale corte_penal_internacional 国际刑事法院 国际刑事法庭
amnesty_international amnistía_internacional международная_амнистия международной_амнистии эмнести международную_амнистию 国际特赦组织
deutsche_bank дойче_банк 德意志银行
commerzbank коммерцбанк 德国商业银行
credit_suisse кредит_свисс 瑞士信贷 瑞信
UBS. ю-би-эс 瑞银
barclays барклайс 巴克莱
HSBC. 汇丰
jpmorgan jp_morgan j.p._morgan джей-пи_морган джи-пи_морган 摩根大通
morgan_stanley морган_стэнли 摩根士丹利
citigroup citibank ситигруп ситибанк 花旗
blackrock блэкрок 贝莱德
sberbank сбербанк сбер. сбере. сбера. сберу. сбером. 俄罗斯储蓄银行 俄储蓄银行 俄联邦储蓄银行
aeroflot аэрофлот 俄罗斯航空公司 俄航
rosatom росатом 俄罗斯国家原子能 俄原子能
lukoil лукойл 卢克石油
yandex яндекс 央捷科斯 杨德克斯
transneft транснефт 俄罗斯石油运输
avtovaz автоваз 伏尔加汽车
rostec ростех 俄罗斯技术集团 俄技集团
roscosmos роскосмос roskosmos 俄罗斯航天 俄航天 俄罗斯国家航天
russian_railways РЖД. 俄罗斯铁路公司 俄铁
~FR air_france эр_франс 法国航空 法航
~GB british_airways бритиш_эйрвейз 英国航空 英航
ryanair райанэйр райанэр 瑞安航空
easyjet изиджет 易捷航空
~TR turkish_airlines туркиш_эйрлайнз turkish-airlines 土耳其航空 土航
~QA qatar_airways 卡塔尔航空
~CN air_china эйр_чайна 中国国际航空
china_eastern 东方航空
china_southern 南方航空
~DE deutsche_bahn bahnchef bahnvorstand bahnkonzern bahnsprecher дойче_бан 德国铁路 德铁
SNCF. 法国国铁 法国国营铁路
rolls-royce роллс-ройс 罗尔斯-罗伊斯 劳斯莱斯
lockheed локхид 洛克希德
raytheon рейтеон 雷神公司
northrop нортроп 诺斯罗普
rheinmetall рейнметалл 莱茵金属
thyssenkrupp тиссенкрупп тиссен-крупп 蒂森克虏伯
basf. басф. 巴斯夫
bosch. бош. боша. 博世
~GB BP. би-пи. 英国石油
shell. 壳牌
totalenergies тоталь 道达尔
equinor эквинор
aramco арамко 沙特阿美 阿美石油
~BR petrobras петробраз 巴西石油
~MX pemex пемекс 墨西哥石油
cnooc 中海油
sinopec синопек 中石化 中国石化
cnpc petrochina 中石油
glencore гленкор 嘉能可
rio_tinto рио_тинто 力拓集团
BHP. 必和必拓
arcelormittal арселор 安赛乐米塔尔
nestlé nestle. нестле 雀巢
danone данон 达能集团
unilever юнилевер 联合利华
procter_& procter_and проктер 宝洁
l'oréal лореал 欧莱雅
LVMH. 路威酩轩
ikea. икеа. икеи. 宜家
inditex индитекс
carrefour карфур 家乐福
lidl. лидл 历德
aldi. альди 阿尔迪 奥乐齐
heineken хайнекен 喜力
pepsico pepsi пепси 百事可乐 百事公司
KFC. 肯德基
burger_king бургер_кинг 汉堡王
novartis новартис 诺华
sanofi санофи 赛诺菲
biontech бионтех биоэнтек
johnson_& 强生公司
TSMC. taiwan_semiconductor 台积电 台積電
foxconn фоксконн 富士康
qualcomm квалкомм 高通公司
IBM. 国际商业机器
openai 开放人工智能
spacex спейсэкс спейс-икс 太空探索技术
spotify спотифай
airbnb эйрбиэнби 爱彼迎
paypal пейпал 贝宝
linkedin линкедин 领英
bytedance байтдэнс 字节跳动
jd.com jingdong 京东 京東
meituan мэйтуань 美团 美團
ele.me eleme 饿了么
pinduoduo пиньдодо 拼多多
диди_чусин didi_chuxing 滴滴出行 滴滴
netease 网易
BYD. 比亚迪 比亞迪
geely джили 吉利汽车 吉利控股
SAIC. 上汽集团
FAW. 一汽集团 中国一汽
CATL. 宁德时代
chery чери. 奇瑞
ZTE. 中兴通讯 中兴公司
~CN china_mobile чайна_мобайл 中国移动
~CN china_telecom 中国电信
evergrande эвергранд 恒大
vanke 万科
ICBC. 工商银行
~CN bank_of_china банк_китая банка_китая 中国银行
hikvision 海康威视
infosys инфосис 印孚瑟斯
tata. тата. 塔塔
mahindra махиндр 马恒达
reliance_industries 信实工业
adani адани 阿达尼
kia. киа. 起亚
mazda мазда мазды мазде мазду 马自达
subaru субару 斯巴鲁
suzuki сузуки 铃木
mitsui мицуи 三井
stellantis стеллантис 斯特兰蒂斯 斯泰兰蒂斯
opel. опель опеля опеле 欧宝
citroën citroen ситроен 雪铁龙
skoda škoda шкода шкоды шкоду škody 斯柯达
bentley бентли 宾利
lamborghini ламборгини ламборджини 兰博基尼
maserati мазерати 玛莎拉蒂
vodafone водафон 沃达丰
~ES telefónica telefonica телефоник 西班牙电信
~DE deutsche_telekom дойче_телеком 德国电信
maersk мерск маэрск 马士基
DHL. 敦豪
fedex федекс 联邦快递
embraer эмбраер 巴航工业
bombardier бомбардье 庞巴迪
comac. 中国商飞
ADAC. адак 全德汽车俱乐部
avd.
`
