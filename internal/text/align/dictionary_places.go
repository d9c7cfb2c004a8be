package align

// placeTable holds countries, cities, seas, bodies, companies and people whose names change with the script.
const placeTable = `
unicef юнисеф 儿童基金会 ユニセフ
unesco юнеско 教科文组织 ユネスコ
воз. 世卫组织 世卫 世界卫生组织 世界保健機関 oms. weltgesundheitsorganisation
мвф. imf. fmi. iwf. 国际货币基金 国際通貨基金 währungsfonds
opec опек. 欧佩克 石油输出国
интерпол interpol 国际刑警 インターポール
амнести amnesty 国际特赦 大赦国际 アムネスティ
microsoft майкрософт 微软 微軟 マイクロソフト
amazon. амазон амазонк amazonas amazonie 亚马逊 亞馬遜 アマゾン
samsung самсунг 三星 サムスン
huawei хуавей хуавэй 华为 華為 ファーウェイ
sony. сони. 索尼 ソニー
toyota тойот 丰田 豐田 トヨタ
nissan ниссан 日产 日產 日産
honda. хонд 本田 ホンダ
volkswagen фольксваген 大众汽车 フォルクスワーゲン
bmw. бмв. 宝马 寶馬
mercedes мерседес 梅赛德斯 奔驰 メルセデス
ford. форд 福特 フォード
boeing боинг 波音 ボーイング
airbus эйрбас 空中客车 空客 エアバス
tesla. тесл 特斯拉 テスラ
uber. убер 优步 優步 ウーバー
youtube ютуб ютьюб 油管 优兔 ユーチューブ
instagram инстаграм 照片墙 インスタグラム
netflix нетфликс 网飞 奈飞 ネットフリックス
disney диснеевск дисней 迪士尼 迪斯尼 ディズニー
android андроид 安卓 アンドロイド
intel. интел. 英特尔 英特爾 インテル
nokia нокиа 诺基亚 ノキア
alibaba алибаба 阿里巴巴 アリババ
tencent тенсент 腾讯 騰訊 テンセント
nasa. наса. 美国宇航局 宇航局 航空航天局 航空宇宙局
cia. цру. 中情局 中央情报局 中央情報局
fbi. фбр. 联邦调查局 聯邦調查局 連邦捜査局
reuters рейтер 路透 ロイター
bbc. бибиси 英国广播公司 英国放送協会
fifa. фифа. 国际足联 国際サッカー連盟
uefa. уефа. 欧足联 欧州サッカー連盟
pentagon пентагон 五角大楼 五角大廈 ペンタゴン 国防総省
wallstreet уолл 华尔街 ウォール街
hollywood голливуд 好莱坞 ハリウッド
merkel меркель 默克尔 梅克爾 メルケル
macron макрон 马克龙 マクロン
sarkozy саркози 萨科齐 サルコジ
hollande олланд 奥朗德 オランド
chirac ширак 希拉克 シラク
schröder шрёдер шредер 施罗德 シュレーダー
scholz шольц 朔尔茨 ショルツ
biden. байден 拜登 バイデン
bush. буш. буша. 布什 布希 ブッシュ
cameron кэмерон камерон 卡梅伦 キャメロン
blair. блэр 布莱尔 ブレア
johnson джонсон 约翰逊 強森 ジョンソン
corbyn корбин 科尔宾 コービン
pelosi пелоси 佩洛西 ペロシ
sanders сандерс 桑德斯 サンダース
mccain маккейн 麦凯恩 マケイン
romney ромни 罗姆尼 ロムニー
kavanaugh кавано 卡瓦诺 カバノー
mueller мюллер. мюллера 穆勒 モラー
medvedev медведев 梅德韦杰夫 メドベージェフ
lavrov лавров 拉夫罗夫 ラブロフ
jelzin yeltsin ельцин 叶利钦 エリツィン eltsine
gorbach gorbatsch горбач 戈尔巴乔夫 ゴルバチョフ
zelensk selensk зеленск 泽连斯基 ゼレンスキー
poroschenko poroshenko порошенко 波罗申科 ポロシェンコ
lukashenk lukaschenko лукашенко 卢卡申科 ルカシェンコ
erdogan erdoğan эрдоган 埃尔多安 エルドアン
assad. асад. асада 阿萨德 アサド
saddam саддам 萨达姆 サダム
gaddafi qaddafi kadhafi gadafi каддафи 卡扎菲 カダフィ
mubarak мубарак 穆巴拉克 ムバラク
netanyahu netanjahu нетаньяху 内塔尼亚胡 ネタニヤフ
arafat арафат 阿拉法特 アラファト
khamenei chamenei хаменеи 哈梅内伊 ハメネイ
rouhani ruhani rohani рухани роухани 鲁哈尼 ロウハニ
ahmadinejad ahmadinedschad ахмадинежад 内贾德 アフマディネジャド
modi. моди. 莫迪 モディ
jinping цзиньпин 习近平 習近平 近平
jintao цзиньтао 胡锦涛 胡錦濤
wenjiabao цзябао jiabao 温家宝 溫家寶
keqiang кэцян 李克强 李克強
zedong цзэдун 毛泽东 毛澤東 mao. мао.
xiaoping сяопин 邓小平 鄧小平
jong. 金正恩 金正恩氏 чен.
abe. абэ. 安倍 安倍晋三 shinzo синдзо
koizumi коидзуми 小泉
kishida кисида 岸田
lama. dalai ламы. далай 达赖 達賴 ダライ
trudeau трюдо 特鲁多 トルドー
bolsonaro болсонару 博索纳罗 ボルソナロ
lula. лула. лулы 卢拉 ルラ
chávez чавес 查韦斯 チャベス
maduro мадуро 马杜罗 マドゥロ
castro кастро 卡斯特罗 カストロ
morales моралес 莫拉莱斯 モラレス
duterte дутерте 杜特尔特 ドゥテルテ
orban. orbán орбан 欧尔班 オルバン
berlusconi берлускони 贝卢斯科尼 ベルルスコーニ
tsipras ципрас 齐普拉斯 チプラス
juncker юнкер 容克 ユンケル
tusk. туск. туска 图斯克 トゥスク
mandela мандел 曼德拉 マンデラ
mugabe мугабе 穆加贝 ムガベ
annan. аннан 安南 アナン
guterres гутерриш 古特雷斯 グテーレス
francis. франциск franziskus 方济各 フランシスコ
bolton. болтон 博尔顿 ボルトン
snowden сноуден 斯诺登 スノーデン
assange ассанж 阿桑奇 アサンジ
gates. гейтс 比尔盖茨 盖茨 ゲイツ
musk. маск. 马斯克
zuckerberg цукерберг 扎克伯格 ザッカーバーグ
messi. месси 梅西 メッシ
ronaldo роналду 罗纳尔多 ロナウド 罗纳度
hitler гитлер 希特勒 ヒトラー
stalin сталин 斯大林 史達林 スターリン
lenin. ленин 列宁 レーニン
napoleon наполеон napoléon napoleón 拿破仑 ナポレオン
shakespeare шекспир 莎士比亚 シェイクスピア
einstein эйнштейн 爱因斯坦 アインシュタイン
darwin дарвин 达尔文 ダーウィン
netherland нидерланд голланд niederland holland holländ holanda. 荷兰 荷蘭 オランダ
belgi бельги 比利时 比利時 ベルギー
austria австри österreich autriche 奥地利 奧地利 オーストリア
denmark danish дани. датск dänemark dänisch danemark danois dinamarca danés 丹麦 丹麥 デンマーク
norway norweg норвег norvège norvég noruega noruego 挪威 ノルウェー
finland finnish финлянд финск finnland finnisch finlande finlandia 芬兰 芬蘭 フィンランド
iceland исланд isländ islande. islandia 冰岛 冰島 アイスランド
portug португал португальск 葡萄牙 ポルトガル
hungar венгр венгер ungarn. ungarisch hongrie hungría 匈牙利 ハンガリー
czech чехи чехов. чехам. чехами. чехах. чешск tschech tchèque checa. checo. 捷克 チェコ
romania румын rumän roumain roumanie rumania 罗马尼亚 羅馬尼亞 ルーマニア
bulgaria болгар bulgarien bulgarie 保加利亚 保加利亞 ブルガリア
serbia serbian серби сербск serbien serbie. 塞尔维亚 セルビア
croat хорват kroat croatie croacia 克罗地亚 克羅埃西亞 クロアチア
belarus белорус беларус weißruss biéloruss bielorrus 白俄罗斯 白俄羅斯 ベラルーシ
georgia. georgian грузи грузия georgien. géorgie 格鲁吉亚 乔治亚 ジョージア グルジア
armenia армени армян armenien arménie 亚美尼亚 アルメニア
kazakh казах kasach 哈萨克 カザフスタン
crimea крым. крыма крыму krim. crimée 克里米亚 クリミア
chechen чечен чечн tschetschen tchétch 车臣 チェチェン
lebanon lebanese ливан libanon. liban. libanes líbano 黎巴嫩 レバノン
jordan. иордан jordanien. jordanie 约旦 約旦 ヨルダン
yemen йемен jemen. yémen 也门 イエメン
qatar катар. катара katar. 卡塔尔 卡達 カタール
kuwait кувейт koweït 科威特 クウェート
libya libyan ливи. ливия ливии libyen libye. libia. 利比亚 利比亞 リビア
tunis. тунис tunes. tunisia túnez tunisie tunesi 突尼斯 チュニジア
algeria algier алжир algérie argelia 阿尔及利亚 アルジェリア
morocc марокк marokk maroc. marruecos marocain 摩洛哥 モロッコ
sudan. судан soudan sudán 苏丹 蘇丹 スーダン
ethiopi эфиоп äthiop éthiop etiop 埃塞俄比亚 衣索比亞 エチオピア
kenya кени. кения кении kenia. 肯尼亚 肯亞 ケニア
nigeria нигери 尼日利亚 奈及利亞 ナイジェリア
somali сомали 索马里 索馬利亞 ソマリア
congo. конго kongo. 刚果 剛果 コンゴ
zimbabwe зимбабве simbabwe 津巴布韦 辛巴威 ジンバブエ
rwanda руанд ruanda 卢旺达 ルワンダ
ghana. гана. 加纳 ガーナ
cuba. cuban. cubans куба. кубе кубинск kuba. kubanisch cubain 古巴 キューバ
chile. chilean чили. чилийск chili. chilien chilen 智利 チリ
peru. peruv перу. перуан pérou perú 秘鲁 秘魯 ペルー
colombia колумби kolumbi colombie 哥伦比亚 コロンビア
venezuel венесуэл 委内瑞拉 委內瑞拉 ベネズエラ
bolivia боливи bolivie 玻利维亚 ボリビア
ecuador эквадор équateur 厄瓜多尔 エクアドル
nepal. nepalese непал népal 尼泊尔 尼泊爾 ネパール
tibet тибет 西藏 チベット
mongol монгол 蒙古 モンゴル
bangladesh бангладеш bangladesch 孟加拉 バングラデシュ
srilanka ланка. ланки lanka. 斯里兰卡 スリランカ
myanmar burma. мьянм бирм birma. birmanie 缅甸 緬甸 ミャンマー
thai. thailand таиланд тайск thaïland tailand 泰国 泰國 タイ
philippin филиппин filipin 菲律宾 菲律賓 フィリピン
malaysia малайзи malaisie malasia 马来西亚 馬來西亞 マレーシア
singap сингапур 新加坡 シンガポール
cambodia камбодж kambodscha cambodge camboya 柬埔寨 カンボジア
kashmir кашмир kaschmir cachemire 克什米尔 カシミール
gaza. сектор gazastreifen 加沙 加薩 ガザ
jerusalem иерусалим jérusalem jerusalén 耶路撒冷 エルサレム
baghdad багдад bagdad 巴格达 バグダッド
tehran тегеран teheran téhéran teherán 德黑兰 テヘラン
damascus дамаск damaskus damas. damasco 大马士革 ダマスカス
aleppo алеппо alep. alepo 阿勒颇 アレッポ
kabul. кабул kaboul 喀布尔 カブール
istanbul стамбул estambul 伊斯坦布尔 イスタンブール
rome. rom. roma. рим. рима риме римск römisch romain roman. romano 罗马 羅馬 ローマ
milan. милан mailand milán 米兰 ミラノ
venice венеци venedig venise venecia 威尼斯 ベネチア
vienna вена вены вене wien. vienne viena 维也纳 維也納 ウィーン
munich мюнхен münchen múnich 慕尼黑 ミュンヘン
frankfurt франкфурт francfort 法兰克福 フランクフルト
hamburg гамбург hambourg hamburgo 汉堡 ハンブルク
madrid мадрид 马德里 マドリード
barcelona барселон barcelone 巴塞罗那 巴塞隆納 バルセロナ
catalan catalun cataluñ catalon каталон катало katalan katalon cataluña 加泰罗尼亚 カタルーニャ
athens афины афин. athen. athènes atenas 雅典 アテネ
warsaw варшав warschau varsovie varsovia 华沙 ワルシャワ
prague прага праге праги prag. praga 布拉格 プラハ
stockholm стокгольм estocolmo 斯德哥尔摩 ストックホルム
kiev. kyiv. киев kiew. 基辅 キエフ
petersburg петербург pétersbourg petersburgo 圣彼得堡 サンクトペテルブルク
shanghai шанха schanghai 上海
delhi. 德里 デリー
mumbai мумба бомбей bombay 孟买 ムンバイ
sydney сидне 悉尼 雪梨 シドニー
manchester манчестер 曼彻斯特 マンチェスター
liverpool ливерпул 利物浦 リバプール
boston бостон 波士顿 ボストン
vegas. вегас 拉斯维加斯 ラスベガス
miami майами 迈阿密 マイアミ
hawaii гавай 夏威夷 ハワイ
alaska аляск 阿拉斯加 アラスカ
toronto торонто 多伦多 トロント
arctic арктик arktis arctique ártico 北极 北極
antarct антаркт antarkt 南极 南極
atlantic атлантик атлантич atlantik atlantique atlántico 大西洋
pacific тихого тихоокеан pazifik pacifique pacífico 太平洋
mediterran средизем mittelmeer méditerran mediterrán 地中海
baltic балти балтий ostsee baltique báltico 波罗的海 バルト
rhine. рейн. рейна rhein. rhin. 莱茵 ライン川
danube дунай дуная donau. danubio 多瑙河 ドナウ
volga. волга волги wolga. 伏尔加 ボルガ
nile. нила. нил. 尼罗河 ナイル
thames темза темзы themse tamise támesis 泰晤士 テムズ
scandinav скандинав skandinav escandinav 斯堪的纳维亚 北欧
balkan балкан 巴尔干 バルカン
siberia сибир sibirien sibérie 西伯利亚 シベリア
caucasus кавказ kaukasus caucase cáucaso 高加索 コーカサス
soviet советск sowjet soviét 苏联 蘇聯 ソ連
nazi. nazis нацист 纳粹 納粹 ナチス
taliban талиб 塔利班 タリバン
hamas. хамас 哈马斯 ハマス
hezbollah hisbollah хезболл hezbolá 真主党 ヒズボラ
isis. игил. 伊斯兰国 イスラム国
quran. koran коран. корана coran. corán 古兰经 可兰经 コーラン
mohammed muhammad мухаммед mahomet mahoma 穆罕默德 ムハンマド
jesus. иисус jésus jesús 耶稣 耶穌 イエス
`
