package align

// nameTable holds more names: places, given names and surnames, institutions.
const nameTable = `
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
kinshasa киншас 金沙萨 金夏沙 キンシャサ
dakar. дакар 达喀尔 ダカール
timbuktu тимбукту tombouctou tombuctú 廷巴克图 廷巴克圖 トンブクトゥ
yangon янгон rangun rangoon рангун 仰光 ヤンゴン ラングーン
thessalon салоник 塞萨洛尼基 塞薩羅尼基 テッサロニキ
crete. kreta. крит. крита. крите. crète 克里特 クレタ
anatolia анатоли anatolien anatolie 安纳托利亚 安納托利亞 アナトリア
mesopot месопотам 美索不达米亚 美索不達米亞 メソポタミア
babylon вавилон babilonia 巴比伦 巴比倫 バビロン
sparta. spartan спарта. спарты. спарте. спартанс 斯巴达 斯巴達 スパルタ
troy. троя. трои. trojan. троянск troja. 特洛伊 トロイア
eurasia еврази eurasisch eurasie 欧亚 歐亞 ユーラシア
caliph калиф халиф kalif calife califa 哈里发 哈里發 カリフ
huanghe хуанхэ 黄河 黃河
belize белиз 伯利兹 貝里斯 ベリーズ
james. джеймс 詹姆斯 詹姆士 ジェームズ ジェイムズ
john. джон. джона. джону. джоном. джоне. 约翰 約翰
johnny джонни 约翰尼 強尼 ジョニー
robert. роберт. роберта роберту робертом роберте 罗伯特 羅伯特 ロバート ロベルト
roberts. робертс 罗伯茨 羅伯茲 ロバーツ
robertson робертсон 罗伯逊 羅伯遜 ロバートソン
michael. майкл 迈克尔 麥可 マイケル
mike. майк. майком. 迈克 マイク・
david. дэвид. дэвида дэвиду дэвидом давид. давида давиду 大卫 大衛 戴维 デービッド デイビッド デヴィッド ダビド
davis. дэвис 戴维斯 戴維斯 デービス デイビス
richard. ричард. ричарда ричарду рихард 理查德 理查 リチャード
richardson ричардсон 理查森 理查德森 リチャードソン
joseph. джозеф йозеф жозеф 约瑟夫 約瑟夫 ジョセフ ヨーゼフ
thomas. томас. томаса томасу томасом 托马斯 湯瑪斯 トーマス
thompson томпсон 汤普森 湯普森 トンプソン
charles. чарльз шарль шарля 查尔斯 查爾斯 夏尔 チャールズ シャルル
charlie чарли 查理 チャーリー
christopher кристофер 克里斯托弗 克里斯多福 クリストファー
chris. крис. криса крису крисом 克里斯 クリス・
daniel. дэниел даниэл даниил 丹尼尔 丹尼爾 ダニエル
matthew. мэтью 马修 馬修 マシュー
anthony энтони 安东尼 安東尼 アンソニー
tony. тони. 托尼 東尼 トニー
donald. дональд 唐纳德 唐納 ドナルド
paul. пауль 保罗 保羅 ポール・ パウル
steven. steve. stephen. стивен стив. стива. стиву. стивом 史蒂文 史蒂芬 史蒂夫 斯蒂芬 スティーブ スティーヴ
andrew. эндрю 安德鲁 安德魯 アンドリュー
andrews. эндрюс 安德鲁斯 アンドリュース
kenneth кеннет 肯尼斯 ケネス
joshua джошуа 约书亚 約書亞 ジョシュア
george. джордж 乔治 喬治 ジョージ・
kevin. кевин 凯文 凱文 ケビン ケヴィン
brian. bryan. брайан 布赖恩 布莱恩 布萊恩 ブライアン
edward. эдвард 爱德华 愛德華 エドワード
edwards. эдвардс 爱德华兹 愛德華茲 エドワーズ
ronald. рональд 罗纳德 羅納德 ロナルド
timothy тимоти 蒂莫西 提摩西 ティモシー
jason. джейсон 贾森 杰森 傑森 ジェイソン
jeffrey джеффри 杰弗里 傑佛瑞 ジェフリー
ryan. райан 瑞安 萊恩 ライアン
jacob. jakob. якоб джейкоб 雅各布 雅各 ジェイコブ ヤコブ
gary. гэри. 蓋瑞 ゲーリー ゲイリー
nicholas nicolas. николас никола. nikolai nikolaj николай николая николаю 尼古拉斯 尼古拉 ニコラス ニコラ・ ニコライ
eric. erik. эрик. эрика. эрику. эриком 埃里克 艾瑞克 エリック
jonathan джонатан джонатон 乔纳森 喬納森 ジョナサン
larry. ларри 拉里 賴瑞 ラリー・
justin. джастин 贾斯廷 贾斯汀 賈斯汀 ジャスティン
scott. скотт 斯科特 史考特 スコット・ スコット氏
brandon брэндон 布兰登 ブランドン
benjamin. бенджамин беньямин 本杰明 班傑明 ベンジャミン ベンヤミン
samuel. сэмюэл самуэл 塞缪尔 山繆 サミュエル
gregory грегори 格雷戈里 葛瑞格 グレゴリー
franklin. франклин 富兰克林 富蘭克林 フランクリン
фрэнк. фрэнка фрэнку фрэнком 弗兰克 法蘭克 フランク・
alexander. alejandro alexandre. aleksandr alexandr александр. александра. александру. александром. 亚历山大 亞歷山大 アレクサンダー アレクサンドル アレハンドロ
alex. алекс. 亚历克斯 艾力克斯 アレックス
raymond реймонд раймон 雷蒙德 雷蒙 レイモンド
patrick. патрик 帕特里克 派崔克 パトリック
jack. джек. джека джеку джеком 杰克 傑克 ジャック・
jackson джексон 杰克逊 傑克遜 ジャクソン
dennis. деннис 丹尼斯 デニス
jerry. джерри 杰里 傑瑞 ジェリー・
taylor. tyler. тейлор тэйлор тайлер 泰勒 タイラー テイラー テーラー
aaron. аарон 亚伦 亞倫 アーロン
henry. генри. хенри. 亨利 ヘンリー
douglas дуглас 道格拉斯 ダグラス
peter. петер питер. питера. питеру. питером 彼得 ピーター ペーター
peterson петерсон питерсон 彼得森 ピーターソン
adam. adams. адам адамс 亚当 亞當 アダム アダムズ アダムス
nathan. натан 内森 納森 ネイサン
walter. уолтер вальтер 沃尔特 瓦尔特 華特 ウォルター ヴァルター
walker. уокер 沃克 華克 ウォーカー
carl. karl. карл. карла. карлу. карлом 卡尔 卡爾 カール・
jeremy джереми 杰里米 傑瑞米 ジェレミー
keith. 基思 キース・
roger. роджер 罗杰 羅傑 ロジャー
rogers. роджерс 罗杰斯 羅傑斯 ロジャース
arthur. артур 阿瑟 亚瑟 亞瑟 アーサー
terry. терри. 泰瑞 テリー・
shawn. шон. шона. шону. 肖恩 西恩 ショーン
austin. остин 奥斯汀 奧斯汀 オースティン
bruce. брюс 布鲁斯 布魯斯 ブルース・
alan. allan. алан. алана. алану. аллен 艾伦 アラン・ アレン・
vincent. винсент венсан 文森特 文生 ビンセント ヴィンセント
russell рассел 拉塞尔 罗素 羅素 ラッセル
philip. phillip philippe филип филипп 菲利普 菲力浦 フィリップ・
felipe. фелипе 费利佩 フェリペ
simon. саймон симон. симона. 西蒙 賽門 サイモン シモン
graham. грэм грэхем грэхэм 格雷厄姆 葛拉漢 グレアム グラハム
oliver. оливер 奥利弗 奧利佛 オリバー オリヴァー
harry. гарри. 哈里 哈利 ハリー・
harris. харрис 哈里斯 賀錦麗 ハリス
craig. крейг крэйг 克雷格 クレイグ
brett. бретт. бретта бретту бреттом 布雷特 布瑞特
jimmy. джимми 吉米 ジミー
jim. джим. джима. джиму. джимом. 吉姆 ジム・
bob. боб. бобу. бобом. bobby. бобби 鲍勃 鮑伯 鲍比 ボブ・ ボビー
tom. 汤姆 湯姆 トム・
martin. мартин мартен. 马丁 馬丁 マーティン マルティン マルタン
mary. мэри. 玛丽 瑪麗 メアリー
maria. maría. marie. мария. марии. марию. марией мари. 玛丽亚 玛利亚 瑪麗亞 マリア マリー・
patricia патриси 帕特里夏 帕特里西娅 派翠西亞 パトリシア
jennifer дженнифер 詹妮弗 珍妮佛 ジェニファー
linda. линда. линды. линде. линду. 琳达 琳達 リンダ
elizabeth elisabeth élisabeth елизавет элизабет 伊丽莎白 伊麗莎白 エリザベス エリーザベト
barbara. барбара. барбары. барбаре. барбару. 芭芭拉 バーバラ
susan. susanne сьюзан сюзан 苏珊 蘇珊 スーザン
jessica джессик 杰西卡 潔西卡 ジェシカ
sarah. sara. сара. сары. саре. сару. сарой. 萨拉 莎拉 サラ・
lisa. лиза. лизы. лизе. лизу. 丽莎 麗莎 リサ・
nancy. нэнси 南希 ナンシー
margaret. маргарет 玛格丽特 瑪格麗特 マーガレット
sandra. сандра. сандры. сандре. сандру. 桑德拉 珊卓 サンドラ
emily. эмили. 埃米莉 艾米丽 艾蜜莉 エミリー
michelle michel. мишель 米歇尔 蜜雪兒 ミシェル
stephanie стефани 斯蒂芬妮 史蒂芬妮 ステファニー
rebecca ребекк 丽贝卡 蕾貝卡 レベッカ
laura. лаура. лауры. лауре. лауру. лора. лоры. 劳拉 勞拉 蘿拉 ローラ・
sharon. шарон. шарона шарону шароном 沙龙 夏隆 シャロン
angela. анжел анджел. 安吉拉 安格拉 アンゲラ アンジェラ
anna. анна. анны. анне. анну. анной. 安娜 アンナ
emma. эмма. эммы. эмме. эмму. 爱玛 艾玛 艾瑪 エマ・
nicole. николь 妮科尔 妮可 ニコール
helen. helena. елена. елены. елене. елену. хелен elena. yelena. jelena. hélène 海伦 海倫 エレナ ヘレン
catherine katherine katharin екатерин кэтрин катрин. 凯瑟琳 凱瑟琳 叶卡捷琳娜 キャサリン カトリーヌ エカテリーナ
christine christina. кристин 克里斯蒂娜 克里斯汀 クリスティーナ クリスティーヌ
rachel. рэйчел рэчел 雷切尔 瑞秋 レイチェル
diana. диана. дианы. диане. диану. 戴安娜 黛安娜 ダイアナ
julia. julie. юлия. юлии. юлию. джулия жюли. 朱莉娅 茱莉亞 尤利娅 ジュリア ユリア
alice. алис. алиса. алисы. алисе. элис. 爱丽丝 愛麗絲 アリス
rosa. роза. розе. розу. 罗莎 羅莎 ローザ
charlotte. шарлотт 夏洛特 夏綠蒂 シャーロット シャルロット
kate. кейт. 凯特 凱特 ケイト
jane. джейн. ジェーン
клэр. 克莱尔 克萊兒
hillary хиллари 希拉里 希拉蕊 ヒラリー
smith. смит. смита. смиту. смитом. 史密斯 スミス
williams. уильямс вильямс 威廉姆斯 威廉斯 威廉絲 ウィリアムズ
william. wilhelm guillaume guillermo уильям вильгельм вильям 威廉 ウィリアム ヴィルヘルム
jones. джонс. джонса. джонсу. джонсом. 琼斯 瓊斯 ジョーンズ
miller. миллер 米勒 ミラー氏 ミラー・
wilson уилсон вильсон 威尔逊 威爾遜 ウィルソン
anderson андерсон 安德森 アンダーソン
moore. мур. мура. муру. 穆尔 ムーア
lewis. luis. luís льюис луис. луиса. луису. 刘易斯 路易斯 ルイス
louis. луи. людовик 路易 ルイ・
clark. clarke. кларк. кларка кларку кларком 克拉克 クラーク
nelson нельсон 纳尔逊 尼尔森 納爾遜 ネルソン
carter. картер. картера картеру картером 卡特 カーター
katrina. катрина катрины катрине 卡特里娜 卡崔娜 カトリーナ
mitchell митчелл 米切尔 密契爾 ミッチェル
campbell кэмпбелл 坎贝尔 坎貝爾 キャンベル
parker. паркер 帕克 パーカー
evans. эванс 埃文斯 艾凡斯 エバンス エヴァンス
collins. коллинз коллинс 柯林斯 科林斯 コリンズ
stewart stuart стюарт 斯图尔特 史都華 スチュワート スチュアート
morris. моррис 莫里斯 モリス
murphy мерфи мёрфи 墨菲 マーフィー
morgan. морган 摩根 モルガン モーガン
купер 库珀 庫柏 クーパー
kelly. келли 凯利 凱利 ケリー・
howard говард ховард 霍华德 霍華德 ハワード
watson уотсон ватсон 沃森 華生 ワトソン
hughes хьюз 休斯 ヒューズ
powell пауэлл 鲍威尔 鮑威爾 パウエル
sullivan салливан 沙利文 苏利文 蘇利文 サリバン
hamilton гамильтон хэмилтон 汉密尔顿 漢密爾頓 ハミルトン
gordon. гордон 戈登 ゴードン
warren. уоррен 沃伦 華倫 ウォーレン
simpson. симпсон 辛普森 シンプソン
armstrong армстронг 阿姆斯特朗 阿姆斯壯 アームストロング
thatcher тэтчер 撒切尔 柴契爾 サッチャー
churchill черчилл 丘吉尔 邱吉爾 チャーチル
reagan рейган 里根 雷根 レーガン
nixon никсон 尼克松 尼克森 ニクソン
kennedy кеннеди 肯尼迪 甘迺迪 ケネディ
roosevelt рузвельт 罗斯福 羅斯福 ルーズベルト ルーズヴェルト
lincoln линкольн 林肯 リンカーン
jefferson джефферсон 杰斐逊 傑佛遜 ジェファーソン
truman. трумэн 杜鲁门 杜魯門 トルーマン
eisenhower эйзенхауэр 艾森豪威尔 艾森豪 アイゼンハワー
kissinger киссинджер 基辛格 季辛吉 キッシンジャー
cheney чейни 切尼 錢尼 チェイニー
rumsfeld рамсфелд рамсфельд 拉姆斯菲尔德 倫斯斐 ラムズフェルド
condoleezza кондолиза 赖斯 萊斯 ライス氏
kerry. керри 克里国务卿 凱瑞 ケリー氏 ケリー国務長官
pence. пенс. пенса. пенсом. 彭斯 ペンス
kamala камала камалы камале 卡玛拉 卡瑪拉 カマラ
pompeo помпео 蓬佩奥 龐培歐 ポンペオ
bloomberg блумберг 彭博 ブルームバーグ
giuliani джулиани 朱利安尼 ジュリアーニ
mcconnell макконнелл 麦康奈尔 麥康諾 マコネル
epstein эпштейн 爱泼斯坦 艾普斯坦 エプスタイン
blinken. блинкен 布林肯 ブリンケン
vance. вэнс вэнса 万斯 范斯 バンス氏 バンス副大統領
rubio. рубио 鲁比奥 盧比歐 ルビオ
starmer стармер 斯塔默 施凱爾 スターマー
sunak. сунак 苏纳克 蘇納克 スナク
farage фараж 法拉奇 法拉吉 ファラージ
theresa тереза терезы терезе терезой 特雷莎 特蕾莎 德蕾莎 テリーザ テレサ
boris. борис. бориса борису борисом 鲍里斯 鮑里斯 ボリス
elon. илон. илона. илону. илоном. 埃隆 伊隆 イーロン
bezos. безос 贝佐斯 貝佐斯 ベゾス
buffett баффет 巴菲特 バフェット
weinstein вайнштейн вайнстин 韦恩斯坦 溫斯坦 ワインスタイン
schwarzenegger шварценеггер 施瓦辛格 阿諾史瓦辛格 シュワルツェネッガー
spielberg спилберг 斯皮尔伯格 史匹柏 スピルバーグ
schmidt шмидт 施密特 史密特 シュミット
schneider шнайдер 施奈德 シュナイダー
weber. вебер 韦伯 韋伯 ウェーバー ヴェーバー
meyer. meier. mayer. мейер майер 迈耶 邁耶 マイヤー
wagner вагнер 瓦格纳 華格納 ワグネル ワーグナー
becker беккер 贝克尔 ベッカー
schulz schultz шульц 舒尔茨 舒爾茨 シュルツ
hoffmann hoffman гофман хоффман 霍夫曼 ホフマン
müller. мюллеру. мюллером. мюллере. ミュラー
kohl. 科尔 柯爾 コール首相
adenauer аденауэр 阿登纳 艾德諾 アデナウアー
brandt. брандт 勃兰特 布蘭特 ブラント
steinmeier штайнмайер 施泰因迈尔 史坦麥爾 シュタインマイヤー
schäuble шойбле 朔伊布勒 蕭伯樂 ショイブレ
seehofer зеехофер 泽霍费尔 ゼーホーファー
merz. мерц. мерца. мерцу. мерцем. 默茨 梅爾茨 メルツ
baerbock бербок 贝尔伯克 貝爾伯克 ベアボック
leyen. ляйен 冯德莱恩 馮德萊恩 フォンデアライエン ライエン
hans. ганс ханс. ханса. хансу. 汉斯 漢斯 ハンス
jürgen юрген 于尔根 ユルゲン
wolfgang вольфганг 沃尔夫冈 沃夫岡 ヴォルフガング
heinrich генрих 海因里希 ハインリヒ ハインリッヒ
friedrich frédéric federico frederick фридрих фредерик федерико 弗里德里希 腓特烈 弗雷德里克 フリードリヒ フレデリック
otto. отто. 奥托 奧托 オットー
johann. johannes иоганн йоханнес 约翰内斯 ヨハン ヨハネス
ludwig людвиг 路德维希 路德維希 ルートヴィヒ
helmut гельмут хельмут 赫尔穆特 ヘルムート
goethe гёте. гете. 歌德 ゲーテ
beethoven бетховен 贝多芬 貝多芬 ベートーベン ベートーヴェン
mozart моцарт 莫扎特 莫札特 モーツァルト
marx. маркс. маркса марксист marxis 马克思 馬克思 マルクス
nietzsche ницше 尼采 ニーチェ
freud. freudian фрейд 弗洛伊德 佛洛伊德 フロイト
kafka. кафка. кафки. кафке. кафку. кафкой. 卡夫卡 カフカ
messner месснер 梅斯纳尔 梅斯納 メスナー
jean. жан. жана. жану. жаном. ジャン・
jacques жак. жака. жаку. жаком. 雅克 賈克
françois francois франсуа 弗朗索瓦 法蘭索瓦 フランソワ
emmanuel emanuel эммануэл мануэл 埃马纽埃尔 艾曼紐 曼努埃尔 エマニュエル マヌエル
bernard. бернар. бернара бернард 伯纳德 贝尔纳 伯納德 バーナード ベルナール
claude. клод. клода. клоду. 克洛德 克勞德 クロード
laurent лоран. лорана. 洛朗 ローラン・
mitterrand миттеран 密特朗 ミッテラン
gaulle голль. голля. голлю. 戴高乐 戴高樂 ドゴール
jospin жоспен 若斯潘 ジョスパン
fillon. фийон 菲永 費雍 フィヨン
mélenchon melenchon меланшон 梅朗雄 梅蘭雄 メランション
lepen пен. 勒庞 勒龐 雷朋 ルペン
ségolène сеголен 塞格琳 罗亚尔 賀雅爾 ロワイヤル氏
lagarde лагард 拉加德 ラガルド
barnier барнье 巴尼耶 巴尼葉 バルニエ
zidane зидан 齐达内 席丹 ジダン
sartre сартр 萨特 沙特哲 サルトル
josé. jose. жозе. хосе. 何塞 若泽 荷西 ホセ・ ジョゼ
juan. хуан. хуана. хуану. хуаном. 胡安 フアン
carlos. карлос 卡洛斯 カルロス
miguel мигел 米格尔 米蓋爾 ミゲル
javier xavier хавьер ксавье 哈维尔 泽维尔 哈維爾 ハビエル グザビエ
pedro. педро. педру. 佩德罗 佩德羅 ペドロ
pablo. пабло. 巴勃罗 帕布羅 パブロ
fernando фернандо фернанду 费尔南多 費爾南多 フェルナンド
jorge. хорхе. жоржи. 豪尔赫 若热 豪爾赫 ホルヘ
rafael. raphael rafaël рафаэл 拉斐尔 拉斐爾 ラファエル
carmen. кармен 卡门 カルメン
garcía garcia гарси 加西亚 賈西亞 ガルシア
rodriguez rodríguez rodrigues родригес родригеш 罗德里格斯 羅德里格斯 ロドリゲス
martinez martínez мартинес 马丁内斯 馬丁尼茲 マルティネス
hernandez hernández эрнандес 埃尔南德斯 赫南德茲 エルナンデス
fernandez fernández fernandes фернандес фернандеш 费尔南德斯 費南德茲 フェルナンデス
lopez. lópez лопес 洛佩斯 羅培茲 ロペス
gonzalez gonzález gonzales гонсалес 冈萨雷斯 岡薩雷斯 ゴンサレス
perez. pérez peres. перес. переса. 佩雷斯 裴瑞茲 ペレス
sanchez sánchez санчес 桑切斯 サンチェス
торрес 托雷斯 トーレス
gomez. gómez гомес 戈麦斯 戈麥斯 ゴメス
silva. сильва сильвы 席尔瓦 席爾瓦 シルバ・ シルバ氏
aznar. аснар 阿斯纳尔 阿斯納爾 アスナール
zapatero сапатеро 萨帕特罗 薩巴德洛 サパテロ
rajoy. рахой рахоя 拉霍伊 ラホイ
puigdemont пучдемон 普伊格德蒙特 普吉德蒙 プチデモン
milei. милей. милея. 米莱 米雷伊 ミレイ
kirchner киршнер 基什内尔 キルチネル
pinochet пиночет 皮诺切特 皮諾契特 ピノチェト
fujimori фухимори 藤森 フジモリ
rousseff русефф роуссефф 罗塞夫 羅賽芙 ルセフ
guevara. гевара. гевары. геваре. 格瓦拉 ゲバラ
maradona марадон 马拉多纳 馬拉度納 マラドーナ
ivan. iwan. иван. ивана. ивану. иваном. 伊万 伊凡 イワン イヴァン
vladimir wladimir volodymyr wolodymyr владимир. владимира. владимиру. владимиром. володимир 弗拉基米尔 弗拉基米爾 ウラジーミル ウォロディミル
sergei sergej sergey sergueï serguéi сергей сергея. сергею. сергеем. 谢尔盖 謝爾蓋 セルゲイ
dmitry dmitri dimitri dmytro дмитрий дмитрия дмитрию дмитрием дмитро. 德米特里 ドミトリー
alexei alexej alexey aleksei алексей. алексея. алексею. алексеем. 阿列克谢 阿列克謝 アレクセイ
andrei andrej andrey andrés andreas. andré. андре. андрей. андрея. андрею. андреем. 安德烈 安德列 アンドレイ アンドレ・
mikhail michail mikhaïl mijaíl михаил. михаила. михаилу. михаилом. михаэл 米哈伊尔 米哈伊爾 ミハイル
viktor. victor. víctor виктор. виктора. виктору. виктором. 维克托 維克多 ビクトル ヴィクトル
yuri. yury. juri. youri. юрий. юрия. юрию. юрием. 尤里 ユーリ・ ユーリー
igor. игорь. игоря. игорю. игорем. 伊戈尔 伊戈爾 イーゴリ
oleg. олег. олега. олегу. олегом. 奥列格 奧列格 オレグ
pavel. pawel. павел. павлу. павлом. 帕维尔 帕維爾 パーベル パヴェル
yevgeny evgeny jewgeni evgeni yevgeni евгений. евгения. евгению. евгением. 叶夫根尼 葉夫根尼 エフゲニー
konstantin constantin константин. константина. константину. 康斯坦丁 コンスタンチン
olga. ольга. ольги. ольге. ольгу. ольгой. 奥尔加 奧爾加 オルガ・
tatiana tatyana tatjana татьян 塔季扬娜 塔季揚娜 タチアナ
irina. ирина. ирины. ирине. ирину. ириной. 伊琳娜 イリーナ
svetlana swetlana светлан 斯韦特兰娜 斯維特拉娜 スベトラーナ
natalia natalya natalja nathalie наталь натали 娜塔莉亚 娜塔莉 娜塔莉亞 ナタリア ナタリー
ivanov iwanow иванов. иванова. иванову. ивановым. 伊万诺夫 伊凡諾夫 イワノフ
petrov. petrow. петров. петрова. петрову. петровым. 彼得罗夫 彼得羅夫 ペトロフ
navalny nawalny navalni навальн 纳瓦利内 納瓦尼 ナワリヌイ ナワルニー
nemtsov nemzow немцов. немцова. немцову. 涅姆佐夫 ネムツォフ
khodorkovsky chodorkowski khodorkovski jodorkovski ходорковск 霍多尔科夫斯基 霍多爾科夫斯基 ホドルコフスキー
berezovsky beresowski berezovski березовск 别列佐夫斯基 別列佐夫斯基 ベレゾフスキー
abramovich abramowitsch абрамович 阿布拉莫维奇 阿布拉莫維奇 アブラモビッチ
litvinenko litwinenko литвиненко 利特维年科 利特維年科 リトビネンコ
skripal скрипал 斯克里帕尔 斯克里帕 スクリパリ
politkovsk politkowsk политковск 波利特科夫斯卡娅 ポリトコフスカヤ
prigozhin prigoschin prigojine пригожин 普里戈任 普里格津 プリゴジン
kadyrov kadyrow кадыров 卡德罗夫 卡狄羅夫 カディロフ
shoigu schoigu choïgou шойгу 绍伊古 紹伊古 ショイグ
peskov. peskow. песков. пескова. пескову. 佩斯科夫 ペスコフ
zhirinovsk schirinowsk jirinovsk жириновск 日里诺夫斯基 吉里諾夫斯基 ジリノフスキー
kasparov kasparow каспаров 卡斯帕罗夫 卡斯帕洛夫 カスパロフ
solzhenitsyn solschenizyn soljenitsyne солженицын 索尔仁尼琴 索忍尼辛 ソルジェニーツィン
tolstoy tolstoi tolstoï толстой. толстого. 托尔斯泰 托爾斯泰 トルストイ
dostoev dostojew dostoïev достоевск 陀思妥耶夫斯基 杜斯妥也夫斯基 ドストエフスキー
pushkin puschkin pouchkine пушкин 普希金 プーシキン
gagarin гагарин 加加林 ガガーリン
khrush chruschtschow khrouchtchev jruschov хрущев хрущёв 赫鲁晓夫 赫魯雪夫 フルシチョフ
brezhnev breschnew brejnev брежнев 勃列日涅夫 布里茲涅夫 ブレジネフ
trotsky trotzki trotski троцк 托洛茨基 托洛斯基 トロツキー
yanukovych yanukovich janukowytsch ianoukovitch janukowitsch янукович 亚努科维奇 亞努科維奇 ヤヌコビッチ ヤヌコーヴィチ
tymoshenko timoshenko timoschenko timochenko тимошенко 季莫申科 ティモシェンコ
yushchenko juschtschenko iouchtchenko ющенко 尤先科 尤申科 ユシチェンコ
kuchma kutschma koutchma кучма. кучмы. кучме. кучму. 库奇马 庫奇馬 クチマ
klitschko кличко 克利钦科 克里琴科 クリチコ
saakashvili saakaschwili саакашвили 萨卡什维利 薩卡什維利 サアカシュビリ
aliyev. alijew aliev. алиев. алиева. алиеву. 阿利耶夫 阿里耶夫 アリエフ
nazarbayev nasarbajew nazarbaïev назарбаев 纳扎尔巴耶夫 納扎爾巴耶夫 ナザルバエフ
milosevic milošević милошевич 米洛舍维奇 米洛塞維奇 ミロシェビッチ ミロシェヴィッチ
karadzic karadžić караджич 卡拉季奇 カラジッチ
mladic mladić младич 姆拉迪奇 ムラディッチ
djokovic đoković джокович 德约科维奇 喬科維奇 ジョコビッチ
walesa wałęsa валенса. валенсы. валенсе. валенсу. валенсой. 瓦文萨 華勒沙 ワレサ
kaczynski kaczyński качиньск 卡钦斯基 卡臣斯基 カチンスキ
ahmed. ahmad. ахмед ахмад 艾哈迈德 艾哈邁德 アフメド アハマド アーメド
hassan. hasan. хасан. хасана. хасану. 哈桑 哈山 ハッサン
hussein hussain husein хусейн 侯赛因 海珊 胡笙 フセイン
ibrahim ибрагим ибрахим 易卜拉欣 イブラヒム
khalid khaled chalid jaled халид халед 哈立德 哈利德 ハリド ハーリド
omar. umar. омара. омару. 奥马尔 歐瑪爾 オマル・
osama usama. oussama усама усамы усаме ладен 奥萨马 本拉登 拉登 奧薩瑪 賓拉登 オサマ ビンラディン ラディン
qaeda qaida kaida каида каиды каидой каиде 基地组织 蓋達 アルカイダ
mustafa moustafa мустаф 穆斯塔法 ムスタファ
abdullah abdallah абдулл абдалл 阿卜杜拉 阿布杜拉 アブドラ アブドゥッラー
mahmoud mahmud махмуд 马哈茂德 馬哈茂德 マフムード
abbas. аббас 阿巴斯 アッバス
salman. сальман салман 萨勒曼 萨尔曼 沙爾曼 サルマン
faisal. fayçal фейсал 费萨尔 費薩爾 ファイサル
fatima. фатим 法蒂玛 法蒂瑪 ファティマ
bashar башар 巴沙尔 巴夏爾 バッシャール
sadat. садат 萨达特 沙達特 サダト
nasser. насер 纳赛尔 納瑟 ナセル
morsi. mursi. мурси. 穆尔西 穆爾西 モルシ
rabin. рабин. рабина. рабину. 拉宾 拉賓 ラビン首相
barack. barak. барак. 贝拉克 巴拉克 バラク
khomeini chomeini jomeini хомейни 霍梅尼 何梅尼 ホメイニ
soleimani suleimani сулеймани 苏莱曼尼 蘇雷曼尼 ソレイマニ
karzai karzaï karsai карзай карзая 卡尔扎伊 卡爾扎伊 カルザイ
musharraf muscharraf moucharraf мушарраф 穆沙拉夫 ムシャラフ
bhutto бхутто 布托 ブット首相 ブット元首相
sharif. scharif шариф 谢里夫 謝里夫 シャリフ
gandhi ганди. 甘地 ガンジー ガンディー
singh. сингх 辛格 シン首相
khashoggi chaschukdschi jashoggi хашогги хашкаджи 卡舒吉 哈紹吉 カショギ
malala малала малалы малале малалу 马拉拉 馬拉拉 マララ
kyi. чжи. 昂山素季 翁山蘇姬 スーチー
zemin. цзэминь 江泽民 江澤民
xiaobo сяобо 刘晓波 劉曉波
weiwei вэйвэй 艾未未
mahathir махатхир 马哈蒂尔 馬哈地 マハティール
suharto сухарто 苏哈托 蘇哈托 スハルト
thaksin таксин 塔克辛 タクシン
marcos. маркос 马科斯 馬可仕 マルコス
mohamad mohamed мохаммед мохаммад мохамед モハメド モハンマド
khan. хан. хана. хану. ханом. カーン
meloni. мелони 梅洛尼 メローニ
renzi. ренци 伦齐 倫齊 レンツィ
draghi драги. 德拉吉 ドラギ
salvini сальвини 萨尔维尼 薩爾維尼 サルビーニ
giovanni джованни 乔瓦尼 喬凡尼 ジョバンニ ジョヴァンニ
giuseppe джузеппе 朱塞佩 ジュゼッペ
ratzinger benedikt ратцингер бенедикт 本笃 拉青格 本篤 ベネディクト ラッツィンガー
rutte. рютте 吕特 呂特 ルッテ
wilders. вилдерс 维尔德斯 懷爾德斯 ウィルダース
barroso баррозу 巴罗佐 巴洛索 バローゾ
stoltenberg столтенберг 斯托尔滕贝格 史托騰伯格 ストルテンベルグ
breivik брейвик 布雷维克 布雷維克 ブレイビク
thunberg тунберг 通贝里 桑伯格 トゥンベリ
vucic vučić вучич 武契奇 ブチッチ
fico. фицо. 菲佐 費佐 フィツォ
ramaphosa рамафос 拉马福萨 拉瑪佛沙 ラマポーザ
zuma. зума. зумы. зуме. 祖马 朱瑪 ズマ大統領
harper. харпер 哈珀 哈潑 ハーパー
carney. карни. 卡尼 カーニー
turnbull тернбулл 特恩布尔 滕博爾 ターンブル
morrison моррисон 莫里森 モリソン
jacinda ardern ардерн 阿德恩 阿爾登 アーダーン
sturgeon. старджен 斯特金 施特金 スタージョン
romero. ромеро 罗梅罗 羅梅羅 ロメロ
ortega. ортега ортеги ортеге ортегу 奥尔特加 奧蒂嘉 オルテガ
obrador обрадор 奥夫拉多尔 羅培茲歐布拉多 ロペスオブラドール オブラドール
ferguson фергюсон 弗格森 佛格森 ファーガソン
beckham бекхэм 贝克汉姆 貝克漢 ベッカム
neymar неймар 内马尔 內馬爾 ネイマール
mbappé mbappe мбаппе 姆巴佩 エムバペ ムバッペ
guardiola гвардиол 瓜迪奥拉 瓜迪歐拉 グアルディオラ
mourinho моуриньо 穆里尼奥 穆里尼奧 モウリーニョ
klopp. клопп 克洛普 クロップ
federer федерер 费德勒 費德勒 フェデラー
nadal. надал. надаля. надалю. 纳达尔 納達爾 ナダル
вудс. вудса. вудсу. вудсом. 伍兹 伍茲 ウッズ
mickelson микельсон 米克尔森 米克森 ミケルソン
mcilroy макилрой 麦克罗伊 麥克羅伊 マキロイ
spieth. 斯皮思 史畢斯 スピース
schumacher шумахер 舒马赫 舒馬克 シューマッハ
verstappen ферстаппен 维斯塔潘 維斯塔潘 フェルスタッペン
juventus ювентус 尤文图斯 尤文圖斯 ユベントス ユヴェントス
borussia боруссия боруссии 多特 ボルシア
ferrari феррари 法拉利 フェラーリ
porsche порше. 保时捷 保時捷 ポルシェ
renault рено. 雷诺 雷諾 ルノー
peugeot пежо. 标致 寶獅 プジョー
volvo. вольво. 沃尔沃 富豪汽車 ボルボ
audi. ауди. 奥迪 奧迪 アウディ
fiat. фиат. фиата 菲亚特 飛雅特 フィアット
chrysler крайслер 克莱斯勒 克萊斯勒 クライスラー
hyundai хёндай хендай хундай 现代汽车 現代汽車 ヒュンダイ 現代自動車
siemens сименс 西门子 西門子 シーメンス
lufthansa люфтганз 汉莎 漢莎 ルフトハンザ
bayer. байер 拜耳 バイエル薬品
adidas адидас 阿迪达斯 愛迪達 アディダス
nike. найк. найка. найке. 耐克 耐吉 ナイキ
walmart уолмарт волмарт 沃尔玛 沃爾瑪 ウォルマート
mcdonald макдональд макдоналд 麦当劳 麥當勞 マクドナルド
starbucks старбакс 星巴克 スターバックス
goldman голдман 高盛 ゴールドマン
lehman. леман 雷曼 リーマン
enron. энрон 安然公司 安隆 エンロン
exxon. эксон 埃克森 エクソン
chevron. шеврон 雪佛龙 雪佛龍 シェブロン
gazprom газпром 俄罗斯天然气工业 俄气 ガスプロム
rosneft роснефт 俄罗斯石油公司 ロスネフチ
pfizer пфайзер файзер 辉瑞 輝瑞 ファイザー
astrazeneca астразенек 阿斯利康 アストラゼネカ
nvidia энвидиа 英伟达 輝達 エヌビディア
oracle. оракл 甲骨文 オラクル
yahoo. яху. 雅虎 ヤフー
ebay. ибэй 易贝 イーベイ
wikipedi wikipédia википед 维基百科 維基百科 ウィキペディア
wikileaks викиликс 维基解密 維基解密 ウィキリークス
telegram. телеграм 电报群 テレグラム
whatsapp ватсап вотсап ワッツアップ
skype. скайп スカイプ
tiktok тикток 抖音 ティックトック
baidu. байду. 百度 バイドゥ
xiaomi сяоми 小米公司 シャオミ
lenovo леново 联想集团 聯想集團 レノボ
panasonic панасоник 松下电器 松下公司 パナソニック
mitsubishi мицубиси 三菱
hitachi хитачи 日立制作 日立製作 日立公司
toshiba тосиба 东芝 東芝
nintendo нинтендо 任天堂
softbank софтбанк 软银 軟銀 ソフトバンク
ericsson эрикссон 爱立信 愛立信 エリクソン
motorola моторол 摩托罗拉 摩托羅拉 モトローラ
kodak. кодак 柯达 柯達 コダック
asean асеан 东盟 東協 東南アジア諸国連合
greenpeace гринпис 绿色和平 綠色和平 グリーンピース
kgb. кгб. 克格勃 格別烏
mossad моссад 摩萨德 摩薩德 モサド
fsb. фсб. 联邦安全局 連邦保安局
bundestag бундестаг 联邦议院 聯邦議院 連邦議会
knesset кнессет 以色列议会 クネセト
duma. госдум дума. думы. думе. думу. 国家杜马 杜马 杜馬 ロシア下院
reichstag рейхстаг 国会纵火 帝国議会
gestapo гестапо 盖世太保 蓋世太保 ゲシュタポ
holocaust холокост holocausto 大屠杀纪念 纳粹大屠杀 ホロコースト
apartheid апартеид 种族隔离 種族隔離 アパルトヘイト
gulag. гулаг goulag 古拉格 グラーグ
boko. боко. 博科圣地 博科聖地 ボコ・ハラム ボコハラム
houthi hutis huthi хусит 胡塞 フーシ派
pkk. рпк. 库尔德工人党 クルド労働者党
farc. фарк. 哥伦比亚革命武装 コロンビア革命軍
afp. франспресс 法新社 フランス通信
xinhua синьхуа 新华社 新華社 新華通信
tass. тасс. 塔斯社 タス通信
шпигель 明镜周刊 明鏡週刊 シュピーゲル
guardian. гардиан 卫报 衛報 ガーディアン
afd. адг. 德国选择党 另类选择党 ドイツのための選択肢
cdu. хдс. 基民盟 基督教民主联盟 キリスト教民主同盟
spd. сдпг. 社民党 社会民主党
kuomintang гоминьдан 国民党 國民黨
likud. ликуд 利库德 利庫德 リクード
лейборист 工党 工黨 労働党
oprah. winfrey опра. опры. уинфри 奥普拉 歐普拉 オプラ
madonna мадонна мадонны мадонне 麦当娜 瑪丹娜 マドンナ
beatles битлз битлов 披头士 披頭四 ビートルズ
picasso пикассо 毕加索 畢卡索 ピカソ
gogh. гог. гога. 梵高 梵谷 ゴッホ
leonardo леонардо 莱昂纳多 达芬奇 李奧納多 レオナルド
platon. платон 柏拉图 柏拉圖 プラトン
aristot аристотел 亚里士多德 亞里斯多德 アリストテレス
galileo galilei галилей галилео 伽利略 ガリレオ
newton ньютон 牛顿 牛頓 ニュートン
columbus kolumbus колумб 哥伦布 哥倫布 コロンブス
caesar cäsar césar цезар 凯撒 恺撒 凱撒 カエサル シーザー
`
