package align

// natureTable holds land, weather, animals, seasons, measures, and what mountaineers speak of.
const natureTable = `
summit gipfel вершин sommet sommets cumbre 山顶 山頂 顶峰 頂峰 峰顶 頂上 pico. peak peaks
ridge ridges гребен гребн хребет хребт grat. bergrücken gebirgskamm arête crête arista. 山脊 山梁 尾根 稜線
glacier ледник gletscher glaciar 冰川 冰河 氷河
crevasse трещин spalte. gletscherspalte grieta. 裂缝 冰隙 クレバス 割れ目
rope ropes верев верёв канат. seil. seile. seilen. seils corde. cordes. cordée cuerda cordada 绳子 绳索 繩索 ロープ
hut. huts. хижин hütte cabane cabaña refuge. refuges. refugio 小屋 木屋 茅屋 山小屋
valley tal. tals. täler долин vallée valle. valles. vallon 山谷 河谷 峡谷 谷間 盆地 谷底
snow. snows. snowy snowed снег. снега снегом снежн снегу снегопад schnee neige neiges. nieve 下雪 积雪 雪地 大雪 積雪 降雪 雪が 雪の
ice. icy. лед. льда. льдом лёд. ледян eis. eises eisig glace. glacé hielo 冰块 冰面 冰层 氷の 氷が
rock. rocks. rocky скал. скала скалы скале скалист fels. felsen. felswand felsig rocher roche. roches. rocheux roca. rocas. rocoso 岩石 岩壁 岩場 石头 石頭
stone. stones. камен камень камни камня stein. steine steinen pierre. pierres. piedra 石块 石の 石塊
path. camino. paths. trail. trails. троп. тропа тропы тропе тропинк дорожк pfad pfade weg. wege. sentier chemin sendero 小路 小径 山路 登山道 小道
guide. guides. guided гид. гида. гиды проводник проводн bergführer guía guías 向导 嚮導 导游 導遊 ガイド
camp. camps. лагер lager. zeltlager campement campamento 营地 營地 露营 キャンプ
tent. tents. палатк zelt. zelte tentes. carpa. 帐篷 帳篷 テント
avalanch лавин lawine lawinen alud. avalancha 雪崩
slope slopes склон hänge abhang pente. pentes. versant ladera pendiente 斜坡 山坡 斜面 坡度
cliff cliffs утес утёс обрыв klippe falaise acantilado precipice précipice precipicio пропаст abgrund abîme abismo 悬崖 懸崖 峭壁 断崖 絶壁
cave. caves. пещер höhle grotte. grottes. cueva caverne 洞穴 山洞 洞窟
forest. forests. woods. лес. леса. лесу. лесом. лесной wald. wälder waldes forêt bosque 森林 树林 樹林
desert. deserts. пустын wüste désert desierto 沙漠 砂漠
lake. lakes. озер озёр озеро lac. lacs. lago. lagos. 湖泊 湖水 湖畔
coast coasts coastal побереж берег küste. küsten ufer. ufers rivage shore. shores. costa. costas. côte. côtes. orilla 海岸 沿岸 岸边
beach beaches пляж strand. strände plage. plages. playa playas 沙滩 海滩 海灘 ビーチ 砂浜
ocean океан ozean océan océano 海洋 大洋
wave. waves. волн welle. wellen vague. vagues. onde. ondes. olas. 波浪 海浪 浪潮 波が
sky. skies. небо. неба небе himmel. himmels ciel. cieux cielo 天空 空に 空が 青空
cloud. clouds. cloudy облак туч wolke wolken bewölkt nuage nuages nuageux nube. nubes. nublado 云层 乌云 雲層 雲が 雲の
fog. foggy. mist. misty. туман nebel. nebels brouillard brume. brumes. niebla 大雾 雾气 浓雾
star. stars. звезд звёзд stern. sterne. sternen étoile estrella 星星 恒星 明星 星が
sunrise рассвет dawn. morgengrauen morgendämmer aube. aurore amanecer 日出 黎明 拂晓 夜明け 日の出
sunset закат sonnenuntergang dämmerung crépuscule atardecer puesta. dusk. twilight сумер 日落 黄昏 夕暮れ 日没 夕日
shadow. shadows. shade. тень. тени. тенью schatten ombre ombres sombra 阴影 影子 陰影
darkness темнот dunkelheit obscurité oscuridad ténèbres 黑暗 暗闇
thunder гром. грома. грозы гроза грозов gewitter tonnerre orage trueno lightning молни blitz. blitze éclair rayo. relámpago 雷声 闪电 閃電 雷雨 雷鳴 稲妻
drought засух dürre sécheresse sequía 干旱 乾旱 旱灾 干ばつ
typhoon тайфун taifun typhon tifón 台风 颱風 台風
volcano вулкан vulkan volcan volcán 火山
landslide ополз erdrutsch éboulement deslizamiento glissement 山体滑坡 滑坡 泥石流 土砂崩れ
frost. frosts. frozen freez freezing froze. мороз замерз замёрз gefror frier gefroren gel. gelé. gelée helada congel congelado 冻结 凍結 霜冻 冰冻 凍っ 凍り
nature природ natur. natura naturaleza 大自然 自然界 自然
environment окружающ umwelt environnement medioambient ambiental 环境 環境
pollut загрязн verschmutz contamina 污染 汚染
planet планет 行星 惑星
field. fields. поле. поля. полей. feld. felder champ. champs. campo. campos. 田野 田地 领域 領域 畑
grass. трав. трава травы gras. wiese wiesen herbe. herbes. prairie pré. hierba prado. meadow луг. луга. 草地 草原 草坪
garden gardens сад. сада. саду. сады. garten gärten jardin jardins jardín 花园 花園 庭园 庭園
flower цветы цветок цветов. цветк blume blumen blüte fleur fleurs 花朵 鲜花 花が
leaf. leaves. лист. листья листв blatt. blätter feuille feuilles hoja. hojas. 叶子 树叶 落叶 葉っぱ
wood. wooden древес деревян holz. hölzern hölzerne bois. madera 木材 木头 木制 木製
sand. sands. песок песк sable arena. arenas 沙子 沙土
dust. пыль. пыли. пылью staub poussière polvo. 灰尘 尘土 灰塵
mud. muddy. грязь грязи schlamm boue. barro lodo. 泥土 泥泞
bridge bridges мост. моста. мосту. мосты. brücke brücken pont. ponts. puente 桥梁 大桥 橋梁 大橋
tower towers башн turm. türme torre. torres. 高塔 塔楼 タワー
horse horses лошад конь. коня. кони. pferd cheval. chevaux caballo 马匹 骏马 馬が
cow. cows. cattle. коров скот. скота kuh. kühe vache vaches vaca. vacas. ganado rinder vieh. bétail 奶牛 母牛 牛群 家畜
sheep. овец овца овцы schaf. schafe mouton moutons oveja ovejas 绵羊 羊群
pig. pigs. свин schwein cochon porc. cerdo 猪肉 豚肉
fish. fishes. fishing fisher рыб. рыба рыбы рыбак fisch. fische fischer poisson pêche. pêcheur pescado pesca. pescador 鱼类 捕鱼 钓鱼 渔民 漁師 漁業 釣り
wolf. wolves. волк wölfe loup. loups. lobo. lobos. 狼群 オオカミ
bear. bears. медвед bär. bären oso. osos. 黑熊 熊が 北极熊
lion. lions. львы льва львов löwe löwen león leones 狮子 獅子 ライオン
elephant слон. слоны слонов elefant éléphant elefante 大象 ゾウ
snake snakes зме. змея змеи змей schlange schlangen serpent serpiente 毒蛇 蛇が
whale whales кит. киты китов. wal. wale baleine ballena 鲸鱼 鯨魚 クジラ
insect насеком insekt 昆虫 昆蟲
species spezies espèce espèces especie вид. видов 物种 物種
shark акул hai. haie. requin tiburón 鲨鱼 鯊魚 サメ
dinosaur динозавр 恐龙 恐竜 恐龍
spring. весна весны весной frühling frühjahr printemps primavera 春天 春季 春に
summer летн летом sommer été. verano 夏天 夏季 夏に
autumn осен herbst automne otoño 秋天 秋季 秋に
winter зим. зима зимы зимой зимн hiver invierno 冬天 冬季 冬に
height. heights. altitude altitud высот höhe. höhen hauteur hauteurs altura 高度 海拔 高さ 標高
depth. depths. глубин tiefe. tiefen profondeur profundidad 深度 深さ
distance расстоян entfernung distanz distancia 距离 距離
kilomet километр 公里 千米 キロ
metre. metres. meter. meters. метр. метра метров mètre metern. metro. metros. 米的 公尺 メートル
mile. miles. миль. мили. meile meilen milla millas 英里 マイル
foot. feet. фут. футов. pieds. pies. fuß. füße. нога. ноги. ногу. ногами. ног. bein. beine. beinen leg. legs. jambe. jambes. pierna 英尺 双脚 脚下 フィート
kilogram килограмм kilo. kilos. 公斤 千克 キログラム
tonne. tonnes. tons. тонн 吨的 トン
degree. degrees. градус grad. degré grados. grado. 摄氏度 攝氏 温度计
axe. axes. ледоруб топор pickel eispickel piolet hache. hacha 冰镐 斧头 ピッケル
boot. boots. ботин сапог stiefel schuhe. schuh. shoes. shoe. обув туфл chaussure bottes. botas. bota. zapato 靴子 鞋子 皮鞋 長靴
backpack рюкзак rucksack mochila 背包 リュック
expedition экспедиц expédition expedición 远征 遠征 探险 探検
adventure приключен abenteuer aventure aventura 冒险 冒險 冒険
explorer erforsch explorateur explorador forschungsreise entdecker 探险家 探検家
tourist туристич турист tourism tourisme turist turismo 游客 旅游 遊客 观光 観光 旅遊
hotel гостиниц отел. отель отеля hôtel hoteles 酒店 旅馆 飯店 宾馆 ホテル
map. maps. карта. карты. карте. картой landkarte karte. carte. cartes. mapa. mapas. 地图 地圖 地図
compass компас kompass boussole brújula 指南针 コンパス
luggage багаж gepäck bagage equipaje suitcase чемодан koffer valise maleta 行李 荷物
oxygen кислород sauerstoff oxygène oxígeno 氧气 氧氣 酸素
alps. альп alpen. alpes. 阿尔卑斯 アルプス
himalaya гимала 喜马拉雅 ヒマラヤ
everest эверест 珠穆朗玛 珠峰 エベレスト
`
