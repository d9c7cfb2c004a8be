package align

// landTable holds mountains, travel, clothes and houses, sport, arts.
const landTable = `
gorges. canyon ущель каньон schlucht cañón 峽谷 渓谷
plateau плато. плоскогор hochebene meseta altiplano 高原 台地
peninsula полуостров halbinsel péninsule península 半岛 半島
brook. brooks. ручей. ручья. ручью. ручьи. ручьев. ручьём. ручьем. ручье. bach. bäche. ruisseau arroyo 小溪 溪流 小川
pond. ponds. пруд. пруда. пруду. пруды. прудов. teich. teiche. étang estanque 池塘 ため池
bay. bays. gulf. залив. залива. заливе. заливу. заливы. бухт bucht golfe. baie. baies. bahía golfo. 海湾 海灣 湾岸
strait. straits. пролив. пролива. проливе. проливу. проливом. meerenge détroit estrecho. 海峡 海峽
hill. hills. hilltop hillside холм. холма. холмы. холме. холмов. холмам. hügel colline colina. colinas. 山丘 小山 丘陵
plain. plains. равнин ebenen. plaine. plaines. llanura 平原 平野
crater кратер krater. kraters. cratère cráter 火山口 クレーター
oasis оазис oase. oasen. 绿洲 綠洲 オアシス
dune. dunes. дюна. дюны. дюнах. бархан düne. dünen. duna. dunas. 沙丘 砂丘
gravel pebble гравий. гравия. галька. гальки. щебень. щебня. kies. kiesel. gravier gravilla guijarro 砾石 礫石 砂利 卵石
crampon кошки. кошек. кошках. steigeisen 冰爪 アイゼン
serac sérac серак eisturm eistürme 冰塔 セラック
moraine морена. морены. морене. морену. моренн moräne morrena 冰碛 モレーン
bivouac бивуак бивак biwak vivac 露營 ビバーク 野営
porter. porters. носильщик gepäckträger porteur. porteurs. porteador 搬运工 搬運工 挑夫 背夫
hike. hikes. hiking hiker hiked. trek. trekking поход. похода. походы. походе. походов. wanderung wanderer. randonn senderismo caminata 徒步 远足 遠足 健行 ハイキング
camping кемпинг палаточн zelten. zeltplatz acampar 野营 宿营
sled. sleds. sledge sleigh сани. саней. санях. нарты. schlitten traîneau trineo 雪橇
lane. lanes. переулок переулк gasse. gassen. ruelle. callejón 小巷 巷子 車線
ferry. ferries. парома. пароме. паромы. fähre. fähren. ferri. transbordador 渡轮 渡輪 渡船 フェリー
yacht яхт jacht yate. yates. 游艇 遊艇 ヨット
raft. rafts. плот. плоты. плоту. плота. floß. flöße. radeau balsa. 木筏 筏子
oar. oars. paddle. paddles. весло. весла. вёсла. вёсел. веслом. ruder. paddel rame. rames. remo. remos. 船桨 船槳
shipwreck wreckage wreck. wrecks. кораблекруш wrack. wracks. trümmern. épave naufrag 残骸 殘骸 沉船 難破
pirate. pirates. пират. пираты. пиратов. pirat. piraten. pirata 海盗 海盜 海賊
lighthouse маяк. маяка. маяку. маяки. leuchtturm leuchttürm phare. phares. faro. 灯塔 燈塔 灯台
stables. конюшн pferdestall écurie establo. establos. 马厩 馬廄 馬小屋
calf. calves. телёнок теленок. телят. телёнка. kalb. kälber. veau. ternero 小牛 子牛
pony. foal. жеребён жеребен пони. fohlen poulain. potro. 小马 小馬 子馬 ポニー
mule. mules. мул. мулы. мулов. мула. maultier mulet. mula. mulas. 骡子 騾子
mill. mills. windmill мельниц mühle. mühlen. moulin molino 磨坊 风车 風車 水車
shepherd пастух schäfer. berger. bergers. 牧羊人 牧人 羊飼い
cottage. cottages. коттедж дача. даче. дачу. ferienhaus landhaus chaumière casita 农舍 農舍 別荘
mansion. mansions. особняк усадьб villa. villen. villas. herrenhaus manoir mansión 豪宅 别墅 別墅 屋敷 邸宅
bedroom спальн schlafzimmer dormitorio 卧室 臥室 寝室
bathroom ванной ванная ванную badezimmer 浴室 卫生间 衛生間 洗手間 風呂場
гостиной гостиная гостиную wohnzimmer salón 客厅 客廳 居間 応接間
corridor коридор korridor pasillo. pasillos. couloir 走廊 走道 廊下
hall. halls. hallway зала. зале. залу. залы. halle. hallen. vestíbulo 大厅 大廳 禮堂 礼堂 広間
basement cellar. cellars. подвал keller. kellers. kellern. sótano 地下室 地窖
attic. чердак dachboden grenier ático desván 阁楼 閣樓 屋根裏
ceiling потолок потолк zimmerdecke plafond 天花板 天井
balcony балкон balkon balcon balcón 阳台 陽台 陽臺 ベランダ バルコニー
terrace террас terrasse terraza 露台 露臺 テラス
porch veranda крыльц веранд porche 门廊 門廊 縁側 玄関
doorway threshold. порог. порога. порогу. пороге. порогом. schwelle seuil. umbral 门口 門口 门槛 門檻 敷居 戸口
yard. yards. courtyard двор. двора. дворе. двору. дворы. дворов. hinterhof innenhof patio. patios. 院子 庭院 中庭
fence. fences. забор. забора. забором. забору. заборы. ограда. ограды. zaun. zäune. clôture valla. 围栏 圍欄 篱笆 籬笆 栅栏 柵
gate. ворота. ворот. воротам. воротах. калитк portail 大门 大門 門扉
furniture мебель мебели мебелью möbel. möbeln. meubles muebles mobilia 家具 傢俱
bench. benches. скамей скамь лавочк sitzbank bänke. banc. bancs. 长凳 長凳 长椅 長椅
stool. stools. табурет hocker. tabouret taburete. 凳子 板凳 丸椅子
armchair lehnstuhl fauteuil sillón 扶手椅 肘掛け椅子
desk. desks. 书桌 書桌 办公桌 辦公桌 机の
sofa. sofas. couch. диван sofá. canapé divan. 沙发 沙發 ソファ
cupboard cabinets. wardrobe шкаф. шкафа. шкафу. шкафы. шкафом. schrank. schränke. kleiderschrank armoire placard. armario 柜子 櫃子 衣柜 衣櫃 戸棚 箪笥
drawer. drawers. schublade tiroir. tiroirs. cajón cajones. 抽屉 抽屜
shelf. shelves. полка. полке. полку. полки. полок. полках. regal. regale. regalen. étagère estante 架子 书架 書架 棚に 本棚
carpet. carpets. rug. rugs. ковёр ковер. ковра. ковры. ковре. teppich tapis. alfombra 地毯 毯子 絨毯 カーペット
curtain. curtains. занавес шторы. штор. vorhang. vorhäng rideau rideaux. cortina 窗帘 窗簾 カーテン
blanket. blankets. одеял bettdecke decke. decken. couverture manta. mantas. 毛毯 被子 毛布
pillow. pillows. cushion подуш kissen. kopfkissen oreiller coussin almohad 枕头 枕頭 垫子 クッション
mattress матрас matratze matelas colchón 床垫 床墊 マットレス
fireplace hearth. камин. камина. камину. kamin. kamine. cheminée chimenea 壁炉 壁爐 暖炉
chimney дымоход schornstein 烟囱 煙囪 煙突
firewood дрова. дров. дровами. brennholz leña. 木柴 柴火 薪を
trousers pants. jeans. брюки. брюк. штаны. штанов. штанах. джинс hose. hosen. pantalon pantalones. pantalón 裤子 褲子 牛仔裤 ズボン
skirt. skirts. юбка. юбки. юбке. юбку. юбок. jupe. jupes. falda. faldas. 短裙 スカート
blouse блузк блуза. bluse. blusen. blusa. 女衫 ブラウス
sweater свитер кофта. pullover chandail suéter セーター
coat. coats. overcoat cloak. пальто. шинел плащ. плаща. плаще. mantel. mäntel. manteau manteaux. abrigo 大衣 外套 コート
jacket. jackets. куртк пиджак jacke. jacken. sakko. veste. vestes. blouson chaqueta 夹克 夾克 外衣 ジャケット
helmet. helmets. шлем. шлема. шлемы. каска. каски. helm. helme. casque. casques. casco. cascos. 头盔 頭盔 ヘルメット
veil. veils. вуаль вуали. фата. чадра. schleier velo. 面纱 面紗 ベール
scarf. scarves. шарф. шарфа. шарфом. платок. платк schal. schals. halstuch écharpe bufanda 围巾 圍巾 スカーフ マフラー
slippers. sandals. тапочк сандал sandale. sandalen. hausschuh pantoufle sandalia zapatilla 拖鞋 凉鞋 涼鞋 スリッパ サンダル
gloves. glove. mittens. перчат варежк рукавиц handschuh gants. guante 手套 手袋
sock. socks. stockings. носки. носков. носках. чулк socke. socken. strumpf strümpfe. chaussette calcetín calcetines. 袜子 襪子 靴下
belt. belts. ремень. ремня. ремнём. пояс. пояса. поясом. gürtel. ceinture cinturón 腰带 腰帶 皮带
pocket. pockets. карман. кармана. кармане. карманы. карманов. hosentasche manteltasche poche. poches. bolsillo 口袋 衣袋 ポケット
sleeve. sleeves. рукав. рукава. рукавов. ärmel. ärmeln. 袖子 衣袖 袖を
collar. collars. воротн kragen. 衣领 衣領 领子
necklace ожерель halskette collier 项链 項鍊 ネックレス 首飾り
bracelet браслет armband. armbänder pulsera 手镯 手鐲 ブレスレット 腕輪
earring серьг серёж ohrring pendientes. 耳环 耳環 イヤリング
spectacles eyeglasses очки. очков. очках. очками. brillen. lunettes gafas. anteojos 眼镜 眼鏡 メガネ
umbrella зонт. зонтик зонтом. зонты. regenschirm parapluie paraguas 雨伞 雨傘
stick. sticks. cane. палка. палки. палку. палкой. палок. трость. трости. тростью. stöcke. stöcken. bâton bastón bastones. 棍子 拐杖 手杖 棒で
dish. dishes. блюдо. блюда. блюд. посуд geschirr vaisselle vajilla 碗碟 餐具 食器
mug. mugs. кружка. кружку. кружки. кружке. becher. bechers. tasse. tassen. taza. tazas. 马克杯 マグカップ
jar. jars. jug. кувшин krug. krüge. bocal. cruche jarra. jarras. frasco. 罐子 瓶罐 壺に 壺の
бочка. бочки. бочку. бочек. fass. fässer. tonneau tonneaux. 木桶 酒桶 樽の 樽に
kettle. kettles. teapot чайник teekanne wasserkessel bouilloire théière tetera 水壶 水壺 茶壶 茶壺
tray. trays. поднос. подносе. подноса. tablett. bandeja 托盘 托盤 お盆
basket. baskets. корзин korb. körbe. korbes. panier. paniers. cesta. cestas. canasta. 篮子 籃子 竹篮 籠に バスケット
bucket. buckets. ведро. ведра. вёдра. ведром. eimer. eimern. seau. seaux. balde. 水桶 バケツ
broom. brooms. метла. метлы. метлой. веник besen. balai. balais. escoba 扫帚 掃帚 箒
towel. towels. полотен handtuch handtücher serviette toalla 毛巾 浴巾 タオル
brush. brushes. щётк щетка. щетки. щёткой. кисть. кисти. кистью. bürste. pinsel. brosse. pinceau cepillo pincel 刷子 画笔 畫筆 ブラシ
нитка. нитки. нить. нитью. faden. fäden. 细线 絲線 糸を 糸の
перевал. перевала. перевале. перевалу. gebirgspass bergpass 垭口 埡口 隘口 峠
twine. верёвочк шнур. шнура. шнуром. schnur. schnüre. ficelle cordel 细绳 繩子 紐で
hook. hooks. крюк. крюка. крючок крючк haken. crochet gancho 钩子 鉤子 フック
spear. spears. lance. lances. копьё. копье. копья. копьём. копий. speer. speere. lanze lanza. lanzas. 长矛 長矛 標槍 标枪 槍を
arrow. arrows. стрела. стрелы. стрелу. стрел. стрелой. pfeil. pfeile. pfeilen. flèche flecha 箭头 箭頭 弓箭 弓矢
shield. shields. щит. щита. щиты. щитом. щитов. schild. schilde. schilden. bouclier escudo 盾牌 護盾
доспех латы. rüstung. rüstungen. armure armadura 盔甲 铠甲 鎧甲 甲冑
dagger. daggers. кинжал dolch. dolche. puñal daga. 短剑 短剣
revolver револьвер 左轮 左輪 リボルバー
cannon. cannons. пушка. пушки. пушек. пушку. kanone. kanonen. canon. canons. cañones. 火炮
gunpowder порох. пороха. порохом. schießpulver pólvora 火药 火藥 火薬
fortress крепость крепости festung. festungen. forteresse fortaleza 要塞 堡垒 堡壘 砦
servant. servants. слуга. слуги. слугу. слуг. слугам. diener. dienern. sirvient criado. criados. 仆人 僕人 召使 使用人
maid. maids. maidservant служанк горничн dienstmädchen zimmermädchen sirvienta criada. 女仆 女僕 女佣
butler. butlers. дворецк mayordomo 管家 執事
chapel часовн kapelle. kapellen. chapelle capilla 小教堂 礼拜堂 禮拜堂 礼拝堂 チャペル
imam. imams. имам. имама. имамы. imame. 伊玛目 伊瑪目 イマーム
altar. алтарь алтар autel. autels. 祭坛 祭壇
incense ладан weihrauch encens. incienso 焚香 香火 お香
superstition суевер aberglaube superstici 迷信
witch. witches. ведьм колдун hexe. hexen. sorcière bruja. brujas. 女巫 巫师 巫師 魔女
wizard. magic. magical magician волшеб магия. магии. магич zauber magie. magique magia. mágic 魔法 魔术 魔術 法术 魔法使
engagement. engaged. fiancé fiancée помолв verlobt verlobung fiançailles prometid 订婚 訂婚
coffin. coffins. гроб. гроба. гробом. гробы. sarg. särge. cercueil ataúd 棺材 灵柩 靈柩 棺桶
grandson granddaughter grandchild внук. внука. внуки. внучк внуков. enkel. enkelin enkelkind nieto. nieta. nietos. 孙子 孫子 孙女 孫女 孫娘
spouse. spouses. ehepartner ehegatte cónyuge 配偶 伴侣 伴侶
twins. близнец zwilling jumeaux jumelles gemelos mellizos 双胞胎 雙胞胎 双子
descendant потомок. потомк nachkomme nachfahre descendiente 后裔 後裔 子孫 子孙
relatives родственн verwandte. verwandten. verwandt proches. parientes familiares. 亲戚 親戚 亲属 親屬 親族
shy. shyly. timid застенчив робк робко schüchtern timide. timides. tímido tímida 害羞 腼腆 羞怯 内気
coward. cowardly cowardice трус. труса. трусы. труслив feigling feige. lâche. lâches. lâcheté cobarde 懦夫 胆小 膽小 臆病 卑怯
kindness доброт freundlichkeit bonté bondad gentillesse 善良 親切
generous generos щедр großzügig généreux générosité 慷慨 寛大 気前
greedy. greed. жадн жадност алчн gier. gierig avide. avidité codicia avaricia 贪婪 貪婪 贪心 欲張り 貪欲
sorrow. скорбь скорби горя. горем. kummer. chagrin. duelo. 哀伤 哀傷 嘆き
stubborn obstina упрям упорн hartnäckig stur. sturheit têtu. terco. testarudo obstinad 固执 固執 顽固 頑固
impatient impatien нетерпе ungeduld impacien 不耐烦 不耐煩 焦急
exhausted exhaustion измуч изнур изнем épuisé épuisement agotad 筋疲力尽 疲憊 精疲力竭 疲れ切
weep. wept. weeping. sob. sobbing. sobs. рыдал рыдан рыда всхлип schluchz sanglot pleurait. sollozo sollozar 啜泣 抽泣
rude. rudely. груб. грубо. грубый. грубость. грубости. unhöflich impoli grosero grosera 粗鲁 粗魯 无礼 無禮 無礼 失礼
humble humility modest. modesty скромн смирен bescheid bescheiden modeste. modestie humilité humilde humildad modestia 谦虚 謙虛 谦逊 謙遜 謙虚
arrogan высокомер надмен hochmut überheblich orgueil soberbia 傲慢 高慢
vanity тщеслав eitel. eitelkeit vaniteux vanidad vanité 虚荣 虛榮 虚栄
humor humour юмор юмора witzig. 幽默 ユーモア
hostile hostility враждеб feindselig feindlich hostil 敌意 敵意 敌对 敵對 敵対
cheerful cheerfully merry. весел весело веселый fröhlich heiter. gaieté joyeux joyeuse alegre. alegres. alegría 欢快 歡快 陽気 朗らか
gloomy. gloom. мрачн мрачный угрюм düster. düstere. finster. sombres. maussade sombrío sombría 阴沉 陰沉 阴郁 陰鬱 陰気
nervous nervously нервн нервный nervös nerveu nerveux nervios 神経質
excited excitement волнующ возбужд aufgeregt aufregung excité excitation emocionad entusiasmad 兴奋 興奮 激动 激動
passions. passionate страсть страсти страстн passionn pasiones apasion 酷爱
nostalgia nostalgic ностальг nostalg heimweh 怀旧 懷舊 乡愁 鄉愁 郷愁 懐かし
satisf satisfaction доволен удовлетвор zufrieden zufriedenheit satisfait satisfecho довольна. довольны. 满意 滿意 满足 滿足 満足
wrestling wrestler борец. борца. борцы. борцов. ringer. luchador 摔跤 摔角 レスリング 相撲
gymnast gymnastics гимнаст turnen. turnerin gymnaste gimnasia gimnasta 体操 體操
skating skater. skaters. коньк коньки конькобеж фигурист eislauf eiskunst patinage patineur patinaje 滑冰 溜冰 スケート
rowing. rower. rowers. гребля. гребл гребец rudern. ruderer. aviron remero 赛艇 賽艇 划船
surf. surfing surfer серфинг сёрфинг surfen. 冲浪 衝浪 サーフィン
marathon марафон maratón 马拉松 馬拉松 マラソン
sprint. sprints. sprinter спринт velocista 短跑 冲刺 衝刺 スプリント
trophy. trophies трофей трофе trophée trofeo 奖杯 獎杯 トロフィー 優勝杯
winner. winners. победител sieger. siegern. vainqueur gagnant gagnants ganador 获胜者 獲勝者 优胜者 优胜 勝者
triumph триумф triunf triomph 凯旋 凱旋 大勝利
ничья. ничью. ничьей. вничью. unentschied. unentschieden empate empató 平局 引き分け
teammate товарищ mitspieler coéquipier 队友 隊友 チームメイト チームメート
quarterfinal четвертьф viertelfinal quarts. 八强 八強 四分之一决赛 準々決勝
goalkeeper goalie вратар вратарь torwart torhüter portero. guardameta 守门员 守門員 门将 ゴールキーパー
midfielder полузащит mittelfeld. mittelfeldspieler centrocampista 中场 中場 ミッドフィールダー
striker. strikers. нападающ stürmer. stürmern. attaquant delantero 前锋 前鋒 フォワード ストライカー
ball. balls. мяч. мяча. мячи. мячом. мячу. bälle. ballon. ballons. balón. pelota 皮球 球を ボール
bat. racket. ракетк schläger. raquette raqueta 球拍 球棒 ラケット バット
opponent соперни rivale. rivalen. gegnern. adversaire adversario adversari 对手 對手 相手チーム
трансфер ablöse. transfert fichaje 转会 轉會 移籍
gym. gyms. спортзал turnhalle fitnessstudio gymnase gimnasio 健身房 体育馆 體育館 体育館
chess шахмат schach ajedrez 国际象棋 西洋棋 象棋
puzzle. puzzles. riddle. riddles. загадка. загадки. загадк головолом rätsel. énigme acertijo rompecabezas 谜语 謎語 谜题 謎題 パズル なぞなぞ
doll. dolls. puppet. puppets. кукла. куклы. куклу. кукол. puppe. puppen. poupée marionn muñeco. marioneta 木偶 玩偶 洋娃娃 人形劇
lottery лотере lotterie loterie lotería 彩票 樂透 宝くじ
composer композитор komponist compositeur compositor 作曲家 作曲
choir. choirs. хор. хора. хоре. chor. chöre. chors. chœur. chœurs. 合唱团 合唱團 合唱 合唱隊
melody melod мелод tune. mélodie 旋律 曲调 曲調 メロディ
rhythm ритм. ритма. ритме. ритмич rhythmus rythm ritmo 节奏 節奏
orchestra оркестр orchester orchestre orquesta 管弦乐团 管弦樂團 交响乐团 オーケストラ
guitar гитар gitarr guitarra 吉他 ギター
piano. pianos. pianist. pianists. фортепи пианис пианино рояль. рояля. klavier pianista 钢琴 鋼琴 ピアノ
violin скрипк скрипач geige. geigen. violine. violon. violons. violín 小提琴 ヴァイオリン バイオリン
cello виолончел violoncello violonchelo 大提琴 チェロ
flute флейт flöte. flöten. flûte flauta 长笛 長笛 笛子 フルート
drum. drums. drummer. барабан trommel tambour tambor 鼓手 打鼓 敲鼓 太鼓 ドラム
bell. bells. колокол звонок. glocke. glocken. klingel. cloche. cloches. campana. campanas. 钟声 鐘聲 铃声 鈴聲 鐘の 鐘が
jazz. джаз 爵士 ジャズ
symphony симфон sinfonie symphonie sinfonía 交响曲 交響曲 交响乐 交響樂
cinema. cinemas. кино. киноте кинотеатр kino. kinos. cinéma cine. cines. 电影院 電影院 影院 戲院 映画館
rehearsal rehears репетиц proben. ensayos. 排练 排練 彩排 リハーサル 稽古
applause applaud аплодис applaus beifall. applaudi aplaus 掌声 掌聲 鼓掌 拍手
ballet балет ballett 芭蕾 バレエ
sculptur sculpture sculptor statue. statues. скульпт скульптор статуя. статуи. статую. skulptur statuen. escultura escultor estatua 塑像 銅像
sketch. sketches. рисунок рисунк эскиз набросок zeichnung. zeichnungen. skizze dessins. croquis. dibujo dibujos 素描 草图 草圖 图画 圖畫 スケッチ
canvas. холст. холста. холсте. leinwand leinwänd toile. toiles. lienzo. 画布 畫布 油畫 キャンバス 油絵
gallery galleries галере galerie galería 画廊 畫廊 美术馆 美術館 ギャラリー
masterpiece шедевр meisterwerk 杰作 傑作 名作
mosaic мозаик mosaik mosaïque mosaico 马赛克 馬賽克 モザイク
literatur literary литератур литературн littéra littérature literario 文学 文學
novelist novelists романист romancier novelista escritora 小说家 小說家 小説家
myth. myths. mythology mythologi mytholog миф. мифы. мифа. мифолог mythos. mythen. mythe. mythes. mito. mitos. mitolog 神话 神話
villain злодей злодея bösewicht méchant villano 反派 恶棍 惡棍 坏人 壞人 悪役 悪党
librarian библиотекар bibliothekar bibliothécaire bibliotecari 图书管理员 図書館員 司書
bookshop bookstore книжный книжном buchhandl buchladen librairie librería 书店 書店 本屋
parade. parades. парад. парада. параде. défilé desfile 游行 遊行 阅兵 閱兵 パレード 行進
fireworks фейерверк салют feuerwerk artifice fuegos. 烟花 煙花 烟火 花火
carnival карнавал karneval fasching carnaval 狂欢节 狂歡節 嘉年华 嘉年華 カーニバル
fashion. fashionable мода. моды. моде. моду. модн модны modisch moda. modas. 时尚 時尚 时装 時裝 ファッション
elegant элегант изящ élégant elegancia 优雅 優雅 上品
trend. trends. тенденц tendanc tendencia 趋势 趨勢 傾向 トレンド
comedy comedies comedian комеди komödie comédie comedia 喜剧 喜劇 コメディ 喜劇俳優
tragedy tragedies трагеди tragödie tragédie tragedia 悲剧 悲劇
circus clown. clowns. цирк. цирка. цирке. клоун. клоуна. zirkus cirque. circo. circos. payaso 马戏团 馬戲團 小丑 サーカス ピエロ
envelope конверт briefumschlag enveloppe 信封 封筒
stamp. stamps. марка. марки. марок. briefmarke timbre. timbres. estampilla 邮票 郵票 切手
diary. diaries дневник tagebuch tagebüch diarios. 日记里 日记中 日記に 日記を 日記の
notebook notebooks тетрад блокнот notizbuch notizbüch carnet. carnets. cahier cuaderno 笔记本 筆記本 ノート
ink. inks. чернил tinte. encre. encres. tinta. tintas. 墨水 油墨 インク
horizon горизонт horizont horizonte 地平线 地平線 水平线 水平線
landscape scenery пейзаж ландшафт landschaft paysage paisaje 风景 風景 景色 风光
wilderness глуш дебри wildnis 荒野 野外
footprint. footprints. footstep footsteps следы. следов. fußspur fußabdr empreinte huella 脚印 腳印 足迹 脚步声 腳步聲 足跡 足音
boulder. boulders. валун. валуны. валунов. felsblock felsblöcke felsbrocken 巨石 大石 巨岩
slippery скользк rutschig. resbaladiz 滑溜 打滑 滑りやす
intersection crossroads перекрёст перекрест carrefour. 十字路口 路口 交差点
sidewalk pavement тротуар gehweg bürgersteig trottoir acera. aceras. 人行道 歩道
detour объезд. umweg. détour desvío 绕道 繞道 绕路 回り道 迂回
caravan караван karawane caravane caravana 商队 商隊 キャラバン 隊商
lantern. torch. torches. headlamp flashlight фонарь. фонаря. фонари. фонарём. факел фонарик laterne. laternen. taschenlampe stirnlampe lanterne linterna antorcha 灯笼 燈籠 手电筒 手電筒 火炬 火把 懐中電灯 松明
equipment. снаряжен оборудов ausrüstung équipement equipamiento 装备 裝備 設備 装備
provisions. припас провиант vorräte. proviant vivres. víveres provisiones 补给 補給 物资 物資 食料
bonfire campfire костёр костер. костра. костры. костре. lagerfeuer fogata. hoguera. 篝火 营火 營火 焚き火 焚火
merchant. merchants. купец. купцы. купца. купцов. торговец торговц kaufmann kaufleute händler. händlern. marchand mercader comerciante 商人 商贩 商販
butcher. butchers. мясник metzger. fleischer. boucher. boucherie carnicer 屠夫 肉铺 肉屋
carpenter плотник. плотника. плотники. плотником. столяр. столяра. tischler schreiner charpentier menuisier carpinter 木匠
blacksmith кузнец. кузнеца. кузнецу. кузнецы. кузнецом. schmied. forgeron herrero. 铁匠 鐵匠 鍛冶
tailor. tailors. dressmaker портной. портного. портные. портных. портному. tailleur tailleurs sastre 裁缝 仕立て
hymn. hymns. psalm. псалом lobgesang cantique himnos. 赞美诗 國歌 賛美歌 聖歌
drunken drunkard пьян пьяный пьяниц betrunken. ivre. ivresse ivrogne borracho borracha ebrio 喝醉 醉酒 酒鬼 酔っ
handsome gutaussehend apuesto guapo 英俊 帅气 帥氣 ハンサム
debut. debuts. debüt дебют 首次亮相 首秀 デビュー
screenwriter сценари drehbuch scénario scénariste guión guion. guionista screenplay 剧本 劇本 编剧 台本
costume. costumes. костюм kostüm. kostüme. disfraz. disfraces. 服裝 戏服
verse. verses. rhyme. стих. стихи. стихов. стихами. стихах. versen. rime. strophe verso. versos. 诗句 詩句 詩歌 韻
edition. editions. auflage. édition edición переиздан 初版 第二版
икона. иконы. икону. икон. ikone. ikonen. iconos. 圣像 聖像 イコン
treasure. treasures. сокровищ клад. клады. schatz. schätze. trésor tesoro. tesoros. 宝藏 寶藏 宝物 財宝 珍宝
episode. episodes. серии. эпизод. эпизоде. эпизоды. episoden. épisode episodio 剧集 劇集 エピソード
perfume perfumes. духи. духов. parfüm. parfum. 香水
haircut hairdresser barber. парикмах стрижк friseur. frisör. haarschnitt coiffeur coiffure peluquer barbero. 理发 理髮 美容師 散髪
lace. laces. embroider вышив кружев stickerei dentelle broder. broderie encaje. bordad 刺绣 刺繡 蕾丝 刺繍
laundry стирк стирал прачеч wäsche. lessive. linge. lavander lavado. colada.
celebrity celebrities знаменитост prominent. célébrité celebridad 名流 有名人
`
