package names

// officeTable holds what a translation may name by its city or country, by its kind or by its people, and is never
// missed: offices, clubs, schools, tournaments, alliances.
const officeTable = `
state_council госсовет государственный_совет государственного_совета госдеп state_department staatsrat 国务院 國務院 us-außenministeri departamento_de_estado département_d'état conseil_d'état
OEA. OAS. organización_de_los_estados_americanos organization_of_american_states organisation_amerikanischer_staaten organisation_des_états_américains организация_американских_государств организации_американских_государств организацию_американских_государств ОАГ. 美洲国家组织
ecowas экова cédéao cedeao 西共体 西非国家经济共同体
african_union африканский_союз африканского_союза afrikanische_union afrikanischen_union union_africaine unión_africana 非盟 非洲联盟
MEP. MEPs. евродепутат eu-abgeordnet europaabgeordnet eurodiput eurodéput 欧洲议员
french_open roland_garros roland-garros ролан_гаррос ролан-гаррос 法网 罗兰-加洛斯 罗兰·加洛斯
открытый_чемпионат_сша 美网
australian_open открытый_чемпионат_австралии 澳网
mundial. coupe_du_monde чемпионат_мира_по_футболу 世界杯 fifa-wm
afcon кубок_африканских_наций afrika-cup coupe_d'afrique copa_áfrica copa_africana africa_cup 非洲杯
eurovision евровиден eurovisión eurovisión 欧洲歌唱
G7. большая_семерк большой_семерк 七国集团
G20. большая_двадцатк большой_двадцатк 二十国集团
brics брикс 金砖
shanghai_cooperation_organi ШОС. SCO. SOZ. OCS. 上合 上海合作组织
CSTO. ОДКБ. OTSC. OVKS. 集安组织 集体安全条约
CIS. СНГ. GUS. 独联体
eaeu еаэс. евразийск_экономич 欧亚经济联盟
apec. атэс. 亚太经合
mercosur меркосур mercosul 南方共同市场 南共市
arab_league лига_арабских_государств лиги_арабских_государств арабская_лига ligue_arabe liga_árabe arabische_liga arabischen_liga ЛАГ. 阿盟 阿拉伯国家联盟
gulf_cooperation_council ссагпз. 海合会
politburo политбюро politbüro bureau_politique buró_político 政治局
NPC. ВСНП. всекитайское_собрание всекитайского_собрания 全国人大 全国人民代表大会 人大常委会
federation_council совет_федерации совета_федерации совете_федерации совфед föderationsrat conseil_de_la_fédération consejo_de_la_federación 联邦委员会
central_bank центробанк ЦБ. 央行 zentralbank
house_of_commons палата_общин палаты_общин палате_общин britische_unterhaus unterhaus chambre_des_communes cámara_de_los_comunes 下议院 下院
house_of_representatives палата_представителей палаты_представителей палате_представителей repräsentantenhaus chambre_des_représentants cámara_de_representantes 众议院 眾議院
bundesrat бундесрат 联邦参议院
bundeswehr бундесвер 联邦国防军
bundesbank бундесбанк
élysée elysée élysee елисейск elíseo 爱丽舍宫
downing_street даунинг-стрит 唐宁街
buckingham букингемск 白金汉宫
capitol_hill капитоли капитолий kapitol. capitole. capitolio. 国会山
matignon матиньон
quai_d'orsay кэ-д'орсе
moncloa монклоа
scotland_yard скотланд-ярд скотленд-ярд 苏格兰场
yasukuni ясукун 靖国神社
big_ben биг-бен 大本钟
eiffel эйфел 埃菲尔 艾菲尔
guggenheim гуггенхайм гуггенгейм 古根海姆 古根漢
louvre лувр. лувра. лувре. 卢浮宫
hermitage эрмитаж ermitage 艾尔米塔什 冬宫博物馆
nobel. нобелевск nobelpreis 诺贝尔
milky_way млечный_путь млечного_пути млечном_пути milchstraße voie_lactée vía_láctea 银河系 银河
general_assembly генассамбле генеральная_ассамбле генеральной_ассамбле generalversammlung vollversammlung assemblée_générale asamblea_general
`
