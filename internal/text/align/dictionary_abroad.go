package align

// abroadTable holds more names of countries, peoples, regions, cities, mountains and waters.
const abroadTable = `
laos. laotian лаос laotisch laotien 老挝 寮國 ラオス
brunei бруне 文莱 汶萊 ブルネイ
bhutan бутан bután bhoutan 不丹 ブータン
maldiv мальдив malediv 马尔代夫 馬爾地夫 モルディブ
timor. тимор osttimor 东帝汶 東帝汶 帝汶 ティモール
papua. папуа papou 巴布亚 巴布亞 パプア
guinea guinée гвине 几内亚 幾內亞 ギニア
fiji. fidji фиджи fidschi fiyi. 斐济 斐濟 フィジー
uzbek узбек usbek ouzbék 乌兹别克 烏茲別克 ウズベキスタン ウズベク
turkmen туркмен turkmén 土库曼 土庫曼 トルクメニスタン
tajik таджик tadschik tadjik tayik 塔吉克 タジキスタン タジク
kyrgyz киргиз кыргыз kirgis kirghiz kirguis 吉尔吉斯 吉爾吉斯 キルギス
azerbai azeri. азербайдж aserbaid azerbaïdjan azerbaiyán 阿塞拜疆 亞塞拜然 アゼルバイジャン
karabakh карабах bergkarabach karabaj 卡拉巴赫 ナゴルノカラバフ カラバフ
abkhaz абхаз abchas abjasia 阿布哈兹 阿布哈茲 アブハジア
ossetia осети ossetien ossétie osetia 奥塞梯 オセチア
moldov молдав молдов moldau moldawien moldavie 摩尔多瓦 摩爾多瓦 モルドバ
transnistri приднестров transdniestr 德涅斯特 トランスニストリア
estonia эстон estland estonie estnisch 爱沙尼亚 愛沙尼亞 エストニア
latvia латви латыш lettland lettonie lettisch letonia 拉脱维亚 拉脫維亞 ラトビア
lithuan литв литовск литовец litauen litauisch lituanie lituania 立陶宛 リトアニア
slovak словак словац slowak slovaqu eslovaqu eslovac 斯洛伐克 スロバキア
sloven словени словенск slowen slovén esloven 斯洛文尼亚 斯洛維尼亞 スロベニア
bosni босни bosnisch 波斯尼亚 波斯尼亞 波黑 ボスニア
herzegovin герцеговин herzegowina 黑塞哥维那 赫塞哥維納 ヘルツェゴビナ
montenegr черногор monténégr 黑山共和国 蒙特內哥羅 モンテネグロ
kosov косов kosowo 科索沃 コソボ
macedon македон mazedon nordmazedonien macédoine 马其顿 馬其頓 マケドニア
albani албан albanais albanés 阿尔巴尼亚 阿爾巴尼亞 アルバニア
cyprus cypriot кипр zypern zypriot chypr chipr 塞浦路斯 賽普勒斯 キプロス
malta. maltese мальт malte. maltesisch 马耳他 馬爾他 マルタ
luxemb люксембург 卢森堡 盧森堡 ルクセンブルク
liechtenstein лихтенштейн 列支敦士登 列支敦斯登 リヒテンシュタイン
monaco монако 摩纳哥 摩納哥 モナコ
yugoslav югослав jugoslaw yougoslav 南斯拉夫 ユーゴスラビア
bahrain bahreïn bahréin бахрейн 巴林 バーレーン
emirate emirati эмират emirat émirat 阿联酋 酋长国 阿聯 首長国
oman. omani оман. омана омане omán 阿曼 オマーン
dubai дубай дубае dubaï dubái 迪拜 杜拜 ドバイの ドバイで ドバイに ドバイ首長国
dhabi даби. 阿布扎比 阿布達比 アブダビ
mauritani мавритан mauretanien 毛里塔尼亚 茅利塔尼亞 モーリタニア
mali. malian мали. малийск malisch malien 马里 マリ共和国
niger. нигер. нигера нигере níger 尼日尔 尼日 ニジェール
chad. chadian чад. чада. чаде. tschad tchad 乍得 チャド
senegal сенегал sénégal 塞内加尔 塞內加爾 セネガル
gambia гамби gambie 冈比亚 甘比亞 ガンビア
leone. сьерра sierra. 塞拉利昂 獅子山 シエラレオネ
liberia либери libéria 利比里亚 賴比瑞亞 リベリア
ivorian ивуар elfenbeinküste 科特迪瓦 象牙海岸 コートジボワール
burkina буркина. фасо. burkinab 布基纳法索 布吉納法索 ブルキナファソ
benin. béninois бенин bénin. 贝宁 貝南 ベナン
cameroon камерун kamerun cameroun camerún 喀麦隆 喀麥隆 カメルーン
gabon габон gabun. gabón 加蓬 加彭 ガボン
angola ангол 安哥拉 アンゴラ
zambia замби sambia zambie 赞比亚 尚比亞 ザンビア
malawi малави 马拉维 馬拉威 マラウイ
mozambi мозамбик mosambik 莫桑比克 莫三比克 モザンビーク
botswana ботсван botsuana 博茨瓦纳 波札那 ボツワナ
namibia намиби namibie 纳米比亚 納米比亞 ナミビア
madaga мадагаскар malgache 马达加斯加 馬達加斯加 マダガスカル
mauriti маврики 毛里求斯 模里西斯 モーリシャス
djibouti джибути dschibuti yibuti 吉布提 吉布地 ジブチ
eritre эритре érythrée 厄立特里亚 厄利垂亞 エリトリア
uganda уганд ouganda ugandés 乌干达 烏干達 ウガンダ
tanzan танзани tansania 坦桑尼亚 坦尚尼亞 タンザニア
burundi бурунди 布隆迪 蒲隆地 ブルンジ
jamaica ямайк jamaik jamaïque jamaïcain 牙买加 牙買加 ジャマイカ
haiti. haitian гаити haïti haití. 海地 ハイチ
dominican доминикан dominikan dominicain 多米尼加 多明尼加 ドミニカ
puertorico пуэрто puertorrique portoricain 波多黎各 プエルトリコ
trinidad тринидад 特立尼达 千里達 トリニダード
bahama багам 巴哈马 巴哈馬 バハマ
guatemal гватемал 危地马拉 瓜地馬拉 グアテマラ
hondur гондурас 洪都拉斯 宏都拉斯 ホンジュラス
salvador сальвадор 萨尔瓦多 薩爾瓦多 エルサルバドル サルバドル
nicarag никарагуа 尼加拉瓜 ニカラグア
costarica коста. costaric 哥斯达黎加 哥斯大黎加 コスタリカ
panam панам panamá 巴拿马 巴拿馬 パナマ
paraguay парагва 巴拉圭 パラグアイ
uruguay уругва 乌拉圭 烏拉圭 ウルグアイ
guyan гайан guayana 圭亚那 蓋亞那 ガイアナ
greenland гренланд grönland groenland 格陵兰 格陵蘭 グリーンランド
kurd. kurds kurdish kurdist курд kurde kurden kurdisch kurdo kurdos 库尔德 庫爾德 庫德 クルド
arab. arabs arabic arabian араб arabisch araber arabe. arabes árabe 阿拉伯 アラブ アラビア
basque баск. баски басков баскск basken baskisch vasco. vasca. vascos. euskadi 巴斯克 バスク
maori маори maorí 毛利人 マオリ
inuit инуит эскимос eskimo 因纽特 爱斯基摩 因紐特 イヌイット エスキモー
pashtun пуштун paschtun pachtoun 普什图 普什圖 パシュトゥン
tamil тамил tamoul 泰米尔 坦米爾 タミル
sikh. sikhs сикх 锡克 錫克 シーク教
sunni суннит sunnit suní 逊尼 遜尼 スンニ スンナ派
shiite shia. shias шиит schiit chiite chiíta 什叶 什葉 シーア派
slav. slavs slavic славян slawisch slawen eslavo 斯拉夫 スラブ スラヴ
tuareg туарег touareg 图阿雷格 圖阿雷格 トゥアレグ
hutu. hutus хуту. 胡图 胡圖 フツ族
tutsi тутси 图西 圖西 ツチ族
sherpa шерп 夏尔巴 雪巴 シェルパ
uighur uyghur уйгур uigur ouïgour 维吾尔 維吾爾 ウイグル
cossack казаки казаков казачь kosak cosaque cosaco 哥萨克 哥薩克 コサック
viking викинг wikinger 维京 維京 バイキング ヴァイキング
aborigin абориген aborigène アボリジニ
byzant византи byzanz 拜占庭 ビザンツ
ottoman османск osmanisch osmane otomano 奥斯曼 鄂圖曼 オスマン
persian persia. персид персия. персии. персию. persien persisch perse. 波斯 ペルシャ ペルシア
prussi прусси прусск preuß prusse. 普鲁士 普魯士 プロイセン
alabama алабам 亚拉巴马 阿拉巴马 阿拉巴馬 アラバマ
arizona аризон 亚利桑那 亞利桑那 アリゾナ
arkansas арканзас 阿肯色 アーカンソー
colorado колорадо 科罗拉多 科羅拉多 コロラド
connecticut коннектикут 康涅狄格 康乃狄克 コネチカット
delaware делавэр 特拉华 德拉瓦 デラウェア
idaho айдахо 爱达荷 愛達荷 アイダホ
illinois иллинойс 伊利诺伊 伊利諾 イリノイ
indiana. индиана. индиане. индиану. индианы. 印第安纳 印第安納 インディアナ
indianapolis индианаполис 印第安纳波利斯 印第安納波利斯 インディアナポリス
iowa. айова. айове. айовы. 艾奥瓦 爱荷华 愛荷華 アイオワ
kansas канзас 堪萨斯 堪薩斯 カンザス
kentucky кентукки 肯塔基 ケンタッキー
louisian луизиан 路易斯安那 路易西安那 ルイジアナ
maine. 缅因 緬因 メイン州
maryland мэриленд 马里兰 馬里蘭 メリーランド
massachu массачусетс 马萨诸塞 麻州 麻省 馬薩諸塞 マサチューセッツ
michigan мичиган 密歇根 密西根 ミシガン
minnesota миннесот 明尼苏达 明尼蘇達 ミネソタ
mississippi миссисипи misisipi 密西西比 ミシシッピ
missouri миссури misuri 密苏里 密蘇里 ミズーリ
montana монтана монтаны монтане 蒙大拿 モンタナ
nebraska небраск 内布拉斯加 內布拉斯加 ネブラスカ
nevada. невад 内华达 內華達 ネバダ
hampshire гэмпшир хэмпшир 新罕布什尔 罕布什尔 漢普夏 ハンプシャー ニューハンプシャー
jersey. джерси. 新泽西 紐澤西 ニュージャージー ジャージー
carolina каролина каролине каролину каролины 卡罗来纳 卡罗莱纳 卡羅來納 カロライナ
dakota дакот 达科他 達科他 ダコタ
ohio. огайо 俄亥俄 オハイオ
oklahoma оклахом 俄克拉何马 俄克拉荷马 奧克拉荷馬 オクラホマ
oregon орегон 俄勒冈 奧勒岡 オレゴン
pennsylvan пенсильван pensilvania 宾夕法尼亚 宾州 賓州 賓夕法尼亞 ペンシルベニア ペンシルバニア
rhode. 罗得岛 罗德岛 羅德島 ロードアイランド
tennessee теннесси 田纳西 田納西 テネシー
utah. юта. юты. юте. юту. 犹他 猶他 ユタ州
vermont вермонт 佛蒙特 バーモント
virginia virginie виргини вирджини 弗吉尼亚 維吉尼亞 バージニア ヴァージニア
wisconsin висконсин 威斯康星 威斯康辛 ウィスコンシン
wyoming вайоминг 怀俄明 懷俄明 ワイオミング
houston хьюстон 休斯敦 休斯顿 休士頓 ヒューストン
dallas даллас 达拉斯 達拉斯 ダラス
philadelph филадельфи filadelf 费城 費城 フィラデルフィア
detroit детройт 底特律 デトロイト
denver денвер 丹佛 デンバー
seattle сиэтл 西雅图 西雅圖 シアトル
portland портленд 波特兰 波特蘭 ポートランド
atlanta. атланта. атланте. атланты. 亚特兰大 亞特蘭大 アトランタ
baltimore балтимор 巴尔的摩 巴爾的摩 ボルチモア ボルティモア
cleveland кливленд 克利夫兰 克里夫蘭 クリーブランド
pittsburgh питтсбург питсбург 匹兹堡 匹茲堡 ピッツバーグ
cincinnati цинциннати 辛辛那提 シンシナティ
milwaukee милуоки 密尔沃基 密爾瓦基 ミルウォーキー
minneapolis миннеаполис 明尼阿波利斯 ミネアポリス
memphis мемфис 孟菲斯 曼非斯 メンフィス
nashville нэшвилл нашвилл 纳什维尔 納什維爾 ナッシュビル
orleans орлеан orléans 奥尔良 紐奧良 オーリンズ オルレアン
orlando. орландо 奥兰多 奧蘭多 オーランド
charleston чарльстон 查尔斯顿 查爾斯頓 チャールストン
charlottesville шарлоттсвилл шарлотсвилл 夏洛茨维尔 夏綠蒂鎮 シャーロッツビル
sacramento. сакраменто 萨克拉门托 沙加緬度 サクラメント
oakland auckland окленд 奥克兰 奧克蘭 オークランド
brooklyn бруклин 布鲁克林 布魯克林 ブルックリン
manhattan манхэттен манхеттен 曼哈顿 曼哈頓 マンハッタン
bronx. бронкс 布朗克斯 ブロンクス
harlem. гарлем 哈莱姆 哈林區 ハーレム
antonio антонио 安东尼奥 安東尼奧 アントニオ
diego. диего 迭戈 圣迭戈 聖地牙哥 サンディエゴ ディエゴ
santiago сантьяго 圣地亚哥 聖地亞哥 サンティアゴ サンチアゴ
guantanam гуантанамо guantánamo 关塔那摩 關塔那摩 グアンタナモ
harvard гарвард 哈佛 ハーバード
stanford стэнфорд стенфорд 斯坦福 史丹佛 スタンフォード
princeton принстон 普林斯顿 普林斯頓 プリンストン
yale. йель йельск 耶鲁 耶魯 イェール エール大学
yosemite йосемит 约塞米蒂 优胜美地 優勝美地 ヨセミテ
broadway бродве 百老汇 百老匯 ブロードウェイ
quebec québec квебек 魁北克 ケベック
ontario онтарио 安大略 オンタリオ
alberta. 艾伯塔 阿尔伯塔 亞伯達 アルバータ
newfoundland ньюфаундленд neufundland 纽芬兰 紐芬蘭 ニューファンドランド
yukon. юкон 育空 ユーコン
vancouver ванкувер 温哥华 溫哥華 バンクーバー
montreal montréal монреал 蒙特利尔 蒙特婁 モントリオール
ottawa оттав 渥太华 渥太華 オタワ
calgary калгари 卡尔加里 卡加利 カルガリー
queensland квинсленд 昆士兰 昆士蘭 クイーンズランド
tasmania тасмани tasmanie 塔斯马尼亚 塔斯馬尼亞 タスマニア
melbourne мельбурн 墨尔本 墨爾本 メルボルン
brisbane брисбен 布里斯班 ブリスベン
canberra канберр 堪培拉 坎培拉 キャンベラ
wellington веллингтон 惠灵顿 威靈頓 ウェリントン
bavaria баварс бавари bayern bayerisch bavière baviera bávaro 巴伐利亚 巴伐利亞 拜仁 バイエルン
saxony саксони саксонск sachsen sächsisch sajonia 萨克森 薩克森 ザクセン
thuringia тюринги thüring thuringe turingia 图林根 圖林根 テューリンゲン
hesse. гессен hessen hessisch 黑森州 黑森邦 ヘッセン
brandenburg бранденбург brandebourg brandeburgo 勃兰登堡 布蘭登堡 ブランデンブルク
westphal вестфал westfal 威斯特法伦 西發利亞 ヴェストファーレン
cologne кёльн кельн. кельна. кельне. кельнск köln kölner 科隆 ケルン
stuttgart штутгарт 斯图加特 斯圖加特 シュトゥットガルト
düsseldorf dusseldorf дюссельдорф 杜塞尔多夫 杜塞道夫 デュッセルドルフ
dortmund дортмунд 多特蒙德 ドルトムント
leipzig лейпциг 莱比锡 萊比錫 ライプツィヒ
dresden дрезден dresde. 德累斯顿 德勒斯登 ドレスデン
hanover hannover ганновер hanovre 汉诺威 漢諾威 ハノーバー ハノーファー
nuremberg нюрнберг nürnberg núremberg 纽伦堡 紐倫堡 ニュルンベルク
bremen. бремен brême 不来梅 不萊梅 ブレーメン
bonn. бонн. бонна. бонне. 波恩 ボン大学
potsdam потсдам 波茨坦 ポツダム
heidelberg гейдельберг хайдельберг 海德堡 ハイデルベルク
weimar веймар 魏玛 威瑪 ワイマール
ruhr. рур. рура. руре. ruhrgebiet 鲁尔 魯爾 ルール地方
zurich zürich цюрих zúrich 苏黎世 蘇黎世 チューリヒ チューリッヒ
bern. берн. берна. берне. berne. berna. berner. 伯尔尼 ベルン
basel. базел basler bâle basilea 巴塞尔 巴塞爾 バーゼル
lausanne лозанн lausana 洛桑 ローザンヌ
davos давос 达沃斯 達沃斯 ダボス
zermatt церматт 采尔马特 策馬特 ツェルマット
salzburg зальцбург salzbourg salzburgo 萨尔茨堡 薩爾茲堡 ザルツブルク
innsbruck инсбрук 因斯布鲁克 因斯布魯克 インスブルック
tyrol тироль тирол tirol tiroler 蒂罗尔 提洛 チロル
marseille марсел marsella marseill 马赛 馬賽 マルセイユ
lyon. лион. лиона. лионе. лионск lyonnais 里昂 リヨン
toulouse тулуз 图卢兹 土魯斯 トゥールーズ
bordeaux бордо. burdeos 波尔多 波爾多 ボルドー
nantes нант. нанте. нанта. 南特 ナント市
strasbourg страсбург straßburg estrasburgo 斯特拉斯堡 史特拉斯堡 ストラスブール
lille. лилль лилле. 里尔 里爾 リール市
grenoble гренобл 格勒诺布尔 グルノーブル
chamonix шамони 夏蒙尼 霞慕尼 シャモニー
norman. normandy норманд normandie normandía 诺曼底 諾曼第 ノルマンディー
brittany бретан breton. bretons bretón 布列塔尼 ブルターニュ
corsica корсик corse. corses. korsika córcega 科西嘉 コルシカ
provence прованс provenza provenzal 普罗旺斯 普羅旺斯 プロヴァンス プロバンス
alsace эльзас elsass 阿尔萨斯 阿爾薩斯 アルザス
versailles версал 凡尔赛 凡爾賽 ベルサイユ ヴェルサイユ
calais кале. 加莱 加来港 加萊 カレー市
cannes. канн. канны. каннах. каннск 戛纳 坎城 カンヌ
naples неапол neapel nápoles napoli neapolit 那不勒斯 ナポリ
turin. турин. турина. турине. туринск torino. turín 都灵 都靈 トリノ
genoa генуэзск генуя генуи genua. gênes. génova genova. 热那亚 熱那亞 ジェノバ ジェノヴァ
florence флоренц florenz florencia florentin 佛罗伦萨 佛羅倫斯 フィレンツェ
bologna болонь bologne. bolonia 博洛尼亚 波隆那 ボローニャ
sicily sicilian сицили sizili sicile sicilia 西西里 シチリア
sardinia сардини sardini sardaigne cerdeña 撒丁 薩丁尼亞 サルデーニャ
tuscany тоскан toskana toscane toscana 托斯卡纳 托斯卡尼 トスカーナ
lombard ломбарди ломбардск lombardei lombardía 伦巴第 倫巴底 ロンバルディア
lisbon лиссабон lissabon lisbonne lisboa 里斯本 リスボン
valencia валенси 瓦伦西亚 巴伦西亚 瓦倫西亞 バレンシア
seville севиль sevilla séville 塞维利亚 塞維利亞 セビリア セビージャ
bilbao бильбао 毕尔巴鄂 畢爾包 ビルバオ
гранада 格拉纳达 格拉納達 グラナダ
andalus андалус 安达卢西亚 安達魯西亞 アンダルシア
galicia галиси галици galicien galicie 加利西亚 加利西亞 ガリシア ガリツィア
castile кастили kastili castille castilla 卡斯蒂利亚 卡斯提亞 カスティーリャ
mallorca majorca майорк majorque 马略卡 馬約卡 マヨルカ
canary канарск kanarisch canaries canarias 加那利 カナリア
amsterdam амстердам ámsterdam 阿姆斯特丹 アムステルダム
rotterdam роттердам 鹿特丹 ロッテルダム
hague. гааг haag. 海牙 ハーグ
antwerp антверпен anvers. amberes 安特卫普 安特衛普 アントワープ アントウェルペン
flanders фландр flemish фламанд flandern flämisch flandre flamand 佛兰德 法蘭德斯 フランドル フランダース
copenhagen копенгаген kopenhagen copenhague 哥本哈根 コペンハーゲン
oslo. осло. 奥斯陆 奧斯陸 オスロ
helsinki хельсинки 赫尔辛基 赫爾辛基 ヘルシンキ
dublin дублин dublín 都柏林 ダブリン
belfast белфаст 贝尔法斯特 貝爾法斯特 ベルファスト
edinburgh эдинбург édimbourg edimburgo 爱丁堡 愛丁堡 エディンバラ エジンバラ
glasgow глазго. 格拉斯哥 グラスゴー
cardiff кардифф 加的夫 卡地夫 カーディフ
ulster ольстер 阿尔斯特 阿爾斯特 アルスター
birmingham бирмингем 伯明翰 バーミンガム
leeds. лидс. лидса. лидсе. 利兹 里茲 リーズ市
sheffield шеффилд 谢菲尔德 謝菲爾德 シェフィールド
newcastle ньюкасл 纽卡斯尔 紐卡索 ニューカッスル
bristol бристол 布里斯托 ブリストル
nottingham ноттингем 诺丁汉 諾丁漢 ノッティンガム
leicester лестер 莱斯特 萊斯特 レスター
oxford оксфорд 牛津 オックスフォード
cambridge кембридж 剑桥 劍橋 ケンブリッジ
brighton брайтон 布赖顿 布萊頓 ブライトン
southampton саутгемптон 南安普敦 南安普頓 サウサンプトン
sussex сассекс суссекс 萨塞克斯 薩塞克斯 サセックス
yorkshire йоркшир 约克郡 約克郡 ヨークシャー
cornwall корнуол корнуэл cornouailles 康沃尔 康瓦爾 コーンウォール
everton эвертон 埃弗顿 艾佛頓 エバートン
chelsea челси 切尔西 切爾西 チェルシー
tottenham тоттенхэм 托特纳姆 熱刺 トッテナム
wembley уэмбли 温布利 溫布利 ウェンブリー
wimbledon уимблдон 温布尔登 溫布頓 温网 ウィンブルドン
krakow cracow краков krakau cracovi kraków 克拉科夫 クラクフ
gdansk гданьск danzig gdańsk 格但斯克 グダニスク
wroclaw вроцлав breslau wrocław 弗罗茨瓦夫 ヴロツワフ
auschwitz освенцим аушвиц 奥斯维辛 奧斯威辛 アウシュビッツ アウシュヴィッツ
budapest будапешт 布达佩斯 布達佩斯 ブダペスト
bratislava братислав 布拉迪斯拉发 布拉提斯拉瓦 ブラチスラバ
zagreb загреб 萨格勒布 札格瑞布 ザグレブ
belgrade белград belgrad belgrado 贝尔格莱德 貝爾格勒 ベオグラード
sarajevo сараев sarajewo 萨拉热窝 塞拉耶佛 サラエボ
srebrenica сребрениц 斯雷布雷尼察 スレブレニツァ
sofia. софии софия sofía 索非亚 索菲亚 索菲亞 ソフィア
bucharest бухарест bukarest bucarest 布加勒斯特 ブカレスト
vilnius вильнюс wilna. 维尔纽斯 維爾紐斯 ビリニュス
riga. рига. риги. риге. ригу. рижск 里加 リガ市
tallinn таллин tallin. 塔林 タリン市 タリンの タリンで
minsk. минск 明斯克 ミンスク
kharkiv kharkov харьков харків charkiw járkov jarkov 哈尔科夫 哈爾科夫 ハリコフ ハルキウ
odessa одесс odesa. 敖德萨 敖德薩 オデッサ オデーサ
lviv. lvov. львів lemberg lwiw leópolis 利沃夫 利維夫 リビウ リヴィウ
donetsk донецк donezk 顿涅茨克 頓內次克 ドネツク
luhansk lugansk луганск 卢甘斯克 盧甘斯克 ルガンスク ルハンシク
donbas донбасс 顿巴斯 頓巴斯 ドンバス
mariupol мариупол marioupol 马里乌波尔 馬里烏波爾 マリウポリ
kherson херсон cherson jersón 赫尔松 赫爾松 ヘルソン
zaporizhzhia запорож saporischschja zaporiyia zaporijjia 扎波罗热 札波羅熱 ザポリージャ ザポロジエ
dnipro dniepr днепр dnjepr 第聂伯 聶伯 ドニプロ ドニエプル
sevastopol севастопол sewastopol sébastopol sebastopol 塞瓦斯托波尔 塞凡堡 セバストポリ
simferopol симферопол 辛菲罗波尔 辛費羅波 シンフェロポリ
yalta ялта ялты ялте ялтинск jalta. 雅尔塔 雅爾達 ヤルタ
bakhmut бахмут bachmut bajmut 巴赫穆特 バフムト バフムート
chernobyl чернобыл tschernobyl tchernobyl chernóbil chornobyl 切尔诺贝利 車諾比 チェルノブイリ チョルノービリ
maidan майдан 迈丹 獨立廣場 マイダン
tatar татар tatare tártaro 鞑靼 韃靼 タタール タタルスタン
dagestan дагестан daguestán daghestan 达吉斯坦 達吉斯坦 ダゲスタン
ingush ингуш inguschetien ingouchie 印古什 イングーシ
yakut якут jakut 雅库特 雅庫次克 ヤクーツク ヤクート
kamchatka камчатк kamtschatka kamtchatka 堪察加 カムチャツカ カムチャッカ
sakhalin сахалин sachalin sakhaline sajalín 萨哈林 库页岛 庫頁島 サハリン 樺太
kuril курильск курилы. kurilen kouriles kuriles 千岛群岛 千島
karelia карел karelien carélie 卡累利阿 卡雷利亞 カレリア
kaliningrad калининград königsberg кёнигсберг 加里宁格勒 加里寧格勒 カリーニングラード
murmansk мурманск 摩尔曼斯克 莫曼斯克 ムルマンスク
novgorod новгород nowgorod nóvgorod 诺夫哥罗德 諾夫哥羅德 ノブゴロド
kazan. казань казани казанск kasan. kazán 喀山 カザン
samara самара самары самаре самарск 萨马拉 薩馬拉 サマーラ サマラ
volgograd волгоград wolgograd volvogrado 伏尔加格勒 ボルゴグラード
stalingrad сталинград 斯大林格勒 史達林格勒 スターリングラード
leningrad ленинград 列宁格勒 列寧格勒 レニングラード
rostov. ростов. ростова ростове ростовск rostow 罗斯托夫 羅斯托夫 ロストフ
krasnodar краснодар 克拉斯诺达尔 クラスノダール
sochi сочи. сочинск sotschi sotchi 索契 ソチ五輪 ソチ冬季
yekaterinburg екатеринбург jekaterinburg iekaterinbourg ekaterimburgo 叶卡捷琳堡 葉卡捷琳堡 エカテリンブルク
chelyabinsk челябинск tscheljabinsk tcheliabinsk 车里雅宾斯克 車里雅賓斯克 チェリャビンスク
novosibirsk новосибирск nowosibirsk novossibirsk 新西伯利亚 新西伯利亞 ノボシビルスク
krasnoyarsk красноярск krasnojarsk krasnoïarsk 克拉斯诺亚尔斯克 クラスノヤルスク
irkutsk иркутск irkoutsk 伊尔库茨克 伊爾庫次克 イルクーツク
vladivostok владивосток wladiwostok 符拉迪沃斯托克 海参崴 海參崴 ウラジオストク
khabarovsk хабаровск chabarowsk 哈巴罗夫斯克 伯力 ハバロフスク
kursk. курск. курска курске курском 库尔斯克 庫斯克 クルスク
grozny грозный. грозном. grosny grozni 格罗兹尼 格羅茲尼 グロズヌイ
beslan беслан 别斯兰 別斯蘭 ベスラン
ural. urals урал oural. ourals 乌拉尔 烏拉爾 ウラル
altai алтай алтая алтае altaï altái 阿尔泰 阿爾泰 アルタイ
baikal байкал baïkal 贝加尔 貝加爾 バイカル
tbilisi тбилис tiflis тифлис 第比利斯 提比里斯 トビリシ
yerevan ереван jerewan erevan ereván 埃里温 葉里溫 エレバン
baku. баку. bakou bakú 巴库 巴庫 バクー
almaty алматы алма. 阿拉木图 阿拉木圖 アルマトイ
astana астан 阿斯塔纳 阿斯塔納 アスタナ
tashkent ташкент taschkent tachkent taskent 塔什干 タシケント
samarkand самарканд samarcande samarcanda 撒马尔罕 撒馬爾罕 サマルカンド
ankara анкар 安卡拉 アンカラ
beirut бейрут beyrouth 贝鲁特 貝魯特 ベイルート
riyadh рияд riad. riyad. 利雅得 利雅德 リヤド
mecca мекк mekka mecque 麦加 麥加 メッカ
medina. медин. медина. медину. médine 麦地那 麥地那 メディナ
doha. доха. дохе. дохи. доху. 多哈 杜哈 ドーハ
basra басра басры басре bassora 巴士拉 バスラ
mosul мосул mossul mossoul 摩苏尔 摩蘇爾 モスル
falluj фаллудж falludscha falloujah faluya 费卢杰 費盧傑 ファルージャ
tikrit тикрит 提克里特 ティクリート
kirkuk киркук kirkouk 基尔库克 基爾庫克 キルクーク
homs. хомс. хомса. хомсе. 霍姆斯 ホムス
raqqa rakka ракк. ракка. ракки. ракке. 拉卡 ラッカの ラッカで ラッカを ラッカに
idlib идлиб 伊德利卜 イドリブ
aviv. авив. авиве. авива. 特拉维夫 特拉維夫 台拉維夫 テルアビブ
ramallah рамалл 拉姆安拉 拉馬拉 ラマラ
bethlehem вифлеем belén. bethléem 伯利恒 伯利恆 ベツレヘム
golan. голан. голанск 戈兰 戈蘭 ゴラン高原
sinai синай sinaí sinaï 西奈 シナイ
cairo каир. каира каире каирск kairo caire. 开罗 開羅 カイロ
alexandria александри alexandrie alejandría 亚历山大港 亚历山大城 亞歷山卓 アレクサンドリア
suez. суэц suezkanal 苏伊士 蘇伊士 スエズ
tripoli триполи trípoli 的黎波里 トリポリ
benghazi bengasi бенгази bengazi 班加西 ベンガジ
khartoum хартум khartum jartum 喀土穆 ハルツーム
darfur дарфур darfour 达尔富尔 達佛 ダルフール
mogadis могадишо mogadischu 摩加迪沙 モガディシオ モガディシュ
nairobi найроби 内罗毕 奈洛比 ナイロビ
johannesbur йоханнесбург 约翰内斯堡 約翰尼斯堡 ヨハネスブルク
pretoria претори 比勒陀利亚 普利托利亞 プレトリア
capetown кейптаун kapstadt 开普敦 開普敦 ケープタウン
sahara сахара сахаре сахару сахары sáhara 撒哈拉 サハラ
sahel. сахел. сахеля. сахеле. 萨赫勒 薩赫爾 サヘル
isfahan исфахан 伊斯法罕 イスファハン
kandahar кандагар 坎大哈 坎達哈 カンダハル
karachi карачи karatschi 卡拉奇 喀拉蚩 カラチ
lahore лахор 拉合尔 拉合爾 ラホール
islamabad исламабад 伊斯兰堡 伊斯蘭瑪巴德 イスラマバード
peshawar пешавар peschawar 白沙瓦 ペシャワール
punjab пенджаб pandschab pendjab penyab 旁遮普 パンジャブ
kolkata calcutta калькутт kalkutta calcuta 加尔各答 加爾各答 コルカタ カルカッタ
bangalore бангалор 班加罗尔 班加羅爾 バンガロール
bengal бенгал 孟加拉邦 ベンガル
gujarat гуджарат 古吉拉特 グジャラート
ladakh ладакх 拉达克 拉達克 ラダック
kathmandu катманду katmandú katmandou 加德满都 加德滿都 カトマンズ
dhaka. дакка. дакке. дакки. dacca daca. 达卡 達卡 ダッカ
colombo коломбо 科伦坡 可倫坡 コロンボ
bangkok бангкок 曼谷 バンコク
phuket пхукет 普吉岛 普吉島 プーケット
hanoi ханой ханое ханоя hanói hanoï 河内 河內 ハノイ
saigon сайгон saigón saïgon 西贡 西貢 サイゴン
penh. пном пномп 金边 金邊 プノンペン
lumpur лумпур 吉隆坡 クアラルンプール
jakarta джакарт yakarta 雅加达 雅加達 ジャカルタ
bali. бали. balinese balinais 巴厘岛 峇里島 バリ島
java. ява. явы. яве. яванск javan. 爪哇 ジャワ
sumatra суматр 苏门答腊 蘇門答臘 スマトラ
borneo борнео bornéo 婆罗洲 婆羅洲 ボルネオ
manila манила маниле манилы манилу manille 马尼拉 馬尼拉 マニラ
mindanao минданао 棉兰老 民答那峨 ミンダナオ
osaka осака осаки осаке 大阪
kyoto киото kioto 京都
nagoya нагоя нагое 名古屋
yokohama йокогам иокогам 横滨 橫濱 横浜
kobe. кобе. кобэ. 神户 神戶 神戸
hiroshima хиросим 广岛 廣島 広島
nagasaki нагасак 长崎 長崎
fukushima фукусим 福岛 福島
hokkaido хоккайдо 北海道
okinawa окинав 冲绳 沖繩 沖縄
fuji. фудзи фудзиям fujiyama 富士山
busan. pusan. пусан 釜山 プサン
incheon инчхон 仁川 インチョン
pyongyang пхеньян pjöngjang 平壤 ピョンヤン
taipei тайбэ taipeh taipéi 台北 臺北
guangdong гуандун 广东 廣東 広東
guangzhou гуанчжоу kanton cantón 广州 廣州 広州
guangxi гуанси 广西 廣西
sichuan сычуан setchouan 四川
yunnan юньнан 云南 雲南
hunan. хунан 湖南
hubei хубэй 湖北
henan. хэнань хэнани 河南
hebei. хэбэй 河北省 河北
shandong шаньдун schandong 山东 山東
shanxi. шаньси 山西
shaanxi шэньси 陕西 陝西
gansu. ганьсу 甘肃 甘肅 甘粛
qinghai цинхай 青海
xinjiang синьцзян sinkiang 新疆
heilongjiang хэйлунцзян 黑龙江 黑龍江 黒竜江
manchuri маньчжур mandschur mandchou 满洲 滿洲 満州 満洲
jiangsu цзянсу 江苏 江蘇
zhejiang чжэцзян 浙江
anhui. аньхой аньхуэй 安徽
fujian фуцзян 福建
guizhou гуйчжоу 贵州 貴州
hainan хайнан 海南
tianjin тяньцзин 天津
chongqing чунцин 重庆 重慶
shenzhen шэньчжэн 深圳 深セン
wuhan. ухань. ухани. уханьск 武汉 武漢
nanjing nanking нанкин 南京
hangzhou ханчжоу 杭州
chengdu чэнду 成都
qingdao циндао tsingtao 青岛 青島
harbin харбин 哈尔滨 哈爾濱 ハルビン
lhasa лхаса лхасе лхасы лхасу 拉萨 拉薩 ラサ市
urumqi урумчи ürümqi ürümtschi 乌鲁木齐 烏魯木齊 ウルムチ
macau. macao макао 澳门 澳門 マカオ
tiananmen тяньаньмэн 天安门 天安門
yangtze янцзы jangtse yangtsé 长江 長江 揚子江
mekong меконг mékong 湄公河 メコン
ganges ганга. ганге. ганги. gange. 恒河 恆河 ガンジス
indus. инда. инде. 印度河 インダス川
tigris 底格里斯 チグリス
euphrat евфрат éufrates éuphrate 幼发拉底 幼發拉底 ユーフラテス
vistula висла. вислы. висле. weichsel vistule 维斯瓦 維斯瓦 ヴィスワ
elbe. эльба. эльбы. эльбе. 易北河 エルベ川
loire. луара. луары. луаре. loira. 卢瓦尔 羅亞爾河 ロワール
rhône роны. ródano 罗讷河 隆河 ローヌ
amur. амур. амура амурск 阿穆尔 アムール
caspian каспий kaspi caspienne caspio 里海 裏海 カスピ
adriatic адриатик адриатич adriatique adriático 亚得里亚 亞得里亞 アドリア海
aegean эгейск ägäis ägäisch égée. egeo. 爱琴海 愛琴海 エーゲ海
caribbean карибск karibik karibisch caraïbes caribe 加勒比 カリブ
bosphorus bosporus босфор bosphore bósforo 博斯普鲁斯 博斯普魯斯 ボスポラス
gibraltar гибралтар 直布罗陀 直布羅陀 ジブラルタル
hormuz ормуз ormuz hormus 霍尔木兹 荷莫茲 ホルムズ
karakoram karakorum каракорум 喀喇昆仑 喀喇崑崙 カラコルム
pamir. pamirs памир 帕米尔 帕米爾 パミール
andes. andean анды. анд. андах. anden. andin. andine 安第斯 安地斯 アンデス
pyrenees пирене pyrenäen pyrénées pirineo 比利牛斯 庇里牛斯 ピレネー
carpath карпат karpaten carpates cárpatos 喀尔巴阡 喀爾巴阡 カルパチア
apennin апеннин appenin apeninos 亚平宁 亞平寧 アペニン
dolomit доломит 多洛米蒂 多羅米提 ドロミテ ドロミーティ
patagoni патагони 巴塔哥尼亚 巴塔哥尼亞 パタゴニア
kilimanj килиманджаро 乞力马扎罗 吉力馬札羅 キリマンジャロ
elbrus эльбрус elbrouz 厄尔布鲁士 厄爾布魯士 エルブルス
aconcagua аконкагуа 阿空加瓜 アコンカグア
denali денали 迪纳利 德納利 デナリ
mckinley маккинли 麦金利 麥金利 マッキンリー
annapurna аннапурн 安纳布尔纳 安納普爾納 アンナプルナ
nanga. parbat парбат нангапарбат 南迦帕尔巴特 南迦帕巴 ナンガパルバット
lhotse лхоцзе 洛子峰 ローツェ
makalu макалу 马卡鲁 馬卡魯 マカルー
dhaulagiri дхаулагири 道拉吉里 ダウラギリ
manaslu манаслу 马纳斯卢 馬納斯盧 マナスル
gasherbrum гашербрум 加舒尔布鲁木 加舒布魯 ガッシャーブルム
kangchenj канченджанг kanchenjunga 干城章嘉 カンチェンジュンガ
oyu. ойю. 卓奥友 卓奧友 チョオユー
shishapangma шишапангм 希夏邦马 希夏邦馬 シシャパンマ
eiger эйгер айгер 艾格峰 アイガー
matterhorn маттерхорн cervin. cervino 马特洪 馬特洪 マッターホルン
montblanc монблан 勃朗峰 白朗峰 モンブラン
jungfrau. юнгфрау 少女峰 ユングフラウ
jorasses жорас 大乔拉斯 大喬拉斯 グランドジョラス ジョラス
capitan. 酋长岩 酋長岩 エルキャピタン
vesuvi везувий везуви vesuv. vésuve 维苏威 維蘇威 ベスビオ ヴェスヴィオ
etna. этна. этны. этне. ätna 埃特纳 埃特納 エトナ
janeiro жанейро 里约热内卢 里约 里約 リオデジャネイロ
paulo. паулу. 圣保罗 聖保羅 サンパウロ
aires. айрес буэнос 布宜诺斯艾利斯 布宜諾斯艾利斯 ブエノスアイレス
montevideo монтевидео 蒙得维的亚 蒙特維多 モンテビデオ
bogota bogotá богот 波哥大 ボゴタ
medellín medellin медельин 麦德林 麥德林 メデジン
caracas каракас 加拉加斯 卡拉卡斯 カラカス
havana гавана. гаване. гаваны. гавану. гаванск havanna havane habana 哈瓦那 ハバナ
tijuana тихуан 蒂华纳 提華納 ティフアナ
juárez juarez хуарес 华雷斯 華雷斯 フアレス
galápagos galapagos галапагос 加拉帕戈斯 加拉巴哥 ガラパゴス
falkland фолкленд malouin malvinas мальвинск 福克兰 马尔维纳斯 福克蘭 フォークランド
tahiti таити tahití tahitien 塔希提 大溪地 タヒチ
`
