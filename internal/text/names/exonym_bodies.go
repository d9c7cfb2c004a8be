package names

// bodyTable holds organisations, companies and papers, those above all that scripts write otherwise than they sound.
const bodyTable = `
nato. нато. otan. north_atlantic_treaty североатлант 北约 北約 北大西洋公约 北大西洋联盟 나토
wto. вто. omc. world_trade_organi всемирная_торговая_организация всемирной_торговой_организаци всемирную_торговую_организацию welthandelsorganisation organisation_mondiale_du_commerce organización_mundial_del_comercio 世贸 世貿 世界贸易
world_health WHO. воз. oms. weltgesundheit всемирной_организации_здрав всемирная_организация_здрав organización_mundial_de_la_salud organisation_mondiale_de_la_santé 世卫 世卫组织 世界卫生组织 世衛
imf. мвф. iwf. fmi. mfw. mmf. international_monetary_fund международный_валютный_фонд международного_валютного_фонда международному_валютному_фонду международном_валютном_фонде международным_валютным_фондом internationale_währungsfonds internationalen_währungsfonds internationaler_währungsfonds fonds_monétaire_international fondo_monetario_internacional 国际货币基金 货币基金组织
world_bank всемирный_банк всемирного_банка weltbank banque_mondiale banco_mundial 世界银行 世行
unesco юнеско 教科文组织
unicef юнисеф un_children детский_фонд детского_фонда детскому_фонду детским_фондом uno-kinderhilfswerk un-kinderhilfswerk kinderhilfswerk 儿童基金会
iaea магатэ. aiea oiea. iaeo. international_atomic_energy международное_агентство_по_атомной международного_агентства_по_атомной internationale_atomenergie internationalen_atomenergie agence_internationale_de_l'énergie_atomique organismo_internacional_de_energía_atómica 国际原子能 原子能机构
osce. обсе. osze. organization_for_security_and организация_по_безопасности_и организации_по_безопасности_и organisation_für_sicherheit organisation_pour_la_sécurité organización_para_la_seguridad 欧安组织
opec опек. opep. 欧佩克 石油输出国
red_cross красный_крест красного_креста красному_кресту красном_кресте красным_крестом rotes_kreuz roten_kreuz croix-rouge cruz_roja 红十字 紅十字
european_central_bank ецб. ezb. bce. ecb. 欧洲央行
cia. цру. 中情局 中央情报局
fbi. фбр. 联邦调查局
nasa. наса. 美国宇航局 宇航局 美国航天局
nsa. анб. 国家安全局 国安局
fsb. фсб. 联邦安全局
mi6. ми-6 军情六处
interpol интерпол 国际刑警
fifa. фифа. 国际足联
uefa. уефа. 欧足联
ioc. мок. cio. coi. international_olympic международный_олимпийск международного_олимпийск международному_олимпийск международным_олимпийск internationale_olymp internationalen_olymp internationales_olymp comité_international_olymp comité_olímpico_internac 国际奥委会 國際奧委會
nba. нба. 美职篮
apple. apple's эппл. 苹果 蘋果 アップル
microsoft майкрософт 微软 微軟 マイクロソフト
google гугл 谷歌 グーグル
facebook фейсбук 脸书 臉書 フェイスブック
twitter твиттер твитер 推特 ツイッター
youtube ютуб ютьюб 油管 ユーチューブ
amazon.com amazon's амазон. 亚马逊 亞馬遜 アマゾン
alibaba алибаба 阿里巴巴
tencent тенсент 腾讯 騰訊
huawei хуавей хуавэй 华为 華為 ファーウェイ
baidu байду 百度
wechat weixin вичат 微信
weibo вейбо 微博
xinhua синьхуа 新华社 新華社 新华网
people's_daily жэньминь_жибао 人民日报
global_times хуаньцю 环球时报
cctv. china_central_television центральное_телевидение центрального_телевидения 央视 中央电视台
samsung самсунг 三星 サムスン
sony. сони. 索尼 ソニー
toyota тойот 丰田 豐田 トヨタ
honda. хонда. хонды. 本田 ホンダ
nissan ниссан 日产 日産
volkswagen фольксваген vw. 大众汽车 フォルクスワーゲン
bmw. бмв. 宝马 寶馬
mercedes мерседес daimler даймлер 奔驰 梅赛德斯 戴姆勒
ford. форд. форда. 福特
general_electric дженерал_электрик 通用电气 通用電氣
general_motors дженерал_моторс 通用汽车
boeing боинг 波音 ボーイング
airbus эйрбас 空客 空中客车 エアバス
nokia нокиа 诺基亚
siemens сименс 西门子
intel. интел. 英特尔
disney дисней диснея disneys 迪士尼 迪斯尼 ディズニー
walmart wal-mart уолмарт 沃尔玛
mcdonald's макдональдс 麦当劳 マクドナルド
starbucks старбакс 星巴克
coca-cola кока-кол 可口可乐
netflix нетфликс 网飞 奈飞 ネットフリックス
instagram инстаграм 照片墙 インスタグラム
android андроид 安卓
bbc. би-би-си бибиси 英国广播公司
cnn. си-эн-эн 有线电视新闻网
reuters рейтер 路透
associated_press ассошиэйтед 美联社
bloomberg блумберг 彭博
afp. франс-пресс 法新社
interfax интерфакс 国际文传
new_york_times нью-йорк_таймс nyt. 纽约时报
washington_post вашингтон_пост 华盛顿邮报
wall_street_journal уолл-стрит_джорнал wsj. 华尔街日报
guardian. гардиан. 卫报
financial_times файнэншл 金融时报
`
