package align

// scienceTable holds body, health, animals, plants, matter, weather and research.
const scienceTable = `
model. models. модел modell modèle modelo 模型 モデル
sample образец образц stichprobe échantillon muestras. 样本 樣本 样品 樣品 サンプル 標本 試料
statisti статисти estadístic estadistic 统计 統計
probabilit вероятност wahrscheinlichkeit probabilidad 概率 機率 確率
phenomen феномен явлени phänomen phénomèn fenómen 现象 現象
observation beobachtung 观测 觀測 観測
breakthrough прорыв durchbruch percée 突破
parameter параметр paramètre parámetro parameters. 参数 參數 パラメータ パラメーター
paradox парадокс paradoj 悖论 悖論 パラドックス 逆説
empiri эмпири empíric 实证 實證 実証
random случайн aléatoire aleatori 随机 隨機 ランダム 無作為
variable. variables. переменн variablen. 变量 變量 変数 變數
function. functions. функция. функции. функций. функцию. funktion. funktionen. fonction. fonctions. función. funciones. функци 功能 函数 函數 機能 関数
equation уравнени gleichung. gleichungen. équation ecuación ecuaciones 方程 方程式
algorit алгоритм algorithm algorithms. algorithmus. algorithmen. algorithme algoritmo 算法 演算法 アルゴリズム
theorem теорем théorème teorema 定理
geometr геометр géométr geométr 几何 幾何
algebra алгебр algèbre álgebra 代数 代數
graph. graphs. chart. charts. diagram диаграмм graphique gráfic 图表 圖表 図表
infinit бесконечн unendlich infini. infinie. 无限 無限 无穷 無窮
angle. angles. угла. углом. winkel. ángulo 角度
triang triángulo треугольн dreieck 三角
circle. circles. окружност круг. круги. kreise. cercle. cercles. círculo 圆圈 圓圈 円形
diameter диаметр durchmesser diamètre diámetro 直径 直徑
radius радиус rayon. 半径 半徑
area. areas. площадью. fläche. flächen. 面积 面積
volume. volumes. volumen. объём объем. объема. объемы. 体积 體積 体積
axis. ось. оси. осью. achse. achsen. eje. ejes. axle. axles. осей. essieu 轴 軸 车轴 轴线 車軸 坐标轴 軸の
curve. curves. кривая. кривой. kurve. kurven. courbe curva. curvas. 曲线 曲線
sphere. spheres. шар. шара. шары. sphère esfera 球体 球體 球形
pyramid пирамид pirámid 金字塔 ピラミッド
oval. овал ovale 椭圆 橢圓 楕円
spiral спирал spirale espiral 螺旋
pale. бледн blass. bleich. pâle. pâles. pálid paler. бледный побледн blasse. blassen. pâleur pálido pálida 苍白 蒼白 青白
pink. розов rosafarben rosado rosada 粉红 粉紅 粉色 ピンク
purple violet фиолетов пурпур violett púrpura morado 紫色
orange. oranges. оранжев апельсин orangen. naranja 橙色 橙子 橘子 オレンジ
stripe. stripes. striped. полосат streifen. rayures. rayas. 条纹 條紋
density плотност dichte. densité densidad 密度
gravit гравитац schwerkraft gravedad 重力
particle частиц teilchen particule. particules. partícula 粒子
electron электрон elektron électron electronic electronics. electrón 电子 電子 エレクトロニクス
proton протон protón 质子 質子 陽子
neutron нейтрон neutrón 中子 中性子
photon фотон fotón 光子
quantum квант quanten quantique cuántic 量子
relativity относительност relativitäts relativité relatividad 相对论 相對論 相対性
magnet магнит magnét magnets. magnetic. magnetism. magnetisch aimant magnétique imán magnétic 磁场 磁場 磁铁 磁鐵 磁性 磁石 磁気
reactor реактор reaktor réacteur reactors. 反应堆 反應堆 反應爐 原子炉
laser лазер láser lasers. 激光 雷射 レーザー
vacuum вакуум vakuum 真空
friction трение. трения. reibung frottement fricción
sound. sounds. звук. звуки. звука. звуков. klänge. sonido 聲音
spectrum спектр spektrum spectre. espectro 光谱 光譜 スペクトル
turbine турбин turbina turbines. 涡轮 渦輪 タービン
battery batteries батаре аккумулятор batterie batería. akku. akkus. batterien. pila. pilas. 电池 電池 バッテリー
mirror. mirrors. зеркал spiegel. miroir espejo spiegeln. spiegels. espejos. 镜子 鏡子 鏡の
lens. lenses. линза. линзы. linse. linsen. lentille объектив. объектива. объективом. объективы. объективов. линз objektiv lentes. 镜头 鏡頭 透镜 レンズ
optic оптич оптик optisch optik óptic 光学 光學
microscop микроскоп mikroskop microscóp 显微镜 顯微鏡 顕微鏡
telescop телескоп teleskop télescop telescope telescopes. télescope telescopio 望远镜 望遠鏡
infrared инфракрас infrarot infrarouge infrarroj 红外 紅外 赤外線
ultraviolet ультрафиолет ultraviolett 紫外
vibrat вибрац vibrac vibrier 振动 振動
astronom астроном 天文
universe. вселенн universum univers. universo weltall
galax галакти 银河 銀河 星系 ギャラクシー
astronaut астронавт космонавт kosmonaut cosmonaut 宇航员 宇航員 太空人 航天员 宇宙飛行士
spacecraft spaceship raumschiff raumsonde звездолет звездолёт космическ raumfahrt spatial. vaisseau nave. espacial 飞船 飛船 航天器 宇宙船 探査機 航天 太空船
asteroid астероид astéroïd 小行星 小惑星
comet. comets. комет komet cometa. cometas. comète 彗星
meteorit метеорит météorit meteor. meteors. 陨石 隕石 流星
jupiter юпитер júpiter 木星
saturn. saturno. сатурн saturne. 土星
pluto. плутон. плутона. pluton. plutón 冥王星
eclips затмени sonnenfinsternis mondfinsternis éclips 日食 月食 日蝕
constellation созвезди sternbild constelación 星座
supernova сверхнов 超新星
atmosph атмосфер atmósfera atmosfér 大气 大氣 大気
meteorolog метеоролог météorolog синоптик 气象 氣象 気象
ecolog ecosystem эколог экосистем ökolog ökosystem écolog écosystème ecosistema 生态 生態
warming. потеплен erwärmung réchauff calentamiento 变暖 變暖 暖化
greenhouse парников теплиц treibhaus gewächshaus serre. invernadero 温室 溫室
disaster catastro катастроф бедстви katastroph desastre désastre 灾难 災難 灾害 災害
shelter schutzraum abri. abris. shelters. sheltered. укрыт приют. приюта. unterschlupf unterkunft zuflucht. albergue. refugiar 避难所 避難所 庇护所
отходы отходов отходам abfall abfäll déchet residuo отходами abfälle residuos 废物 廢物 废料 廃棄物 廢棄物
garbage rubbish мусор müll. ordure basura 垃圾 ゴミ
recycl переработк wiederverwert recicl 回收 再利用 リサイクル
renewable возобновляем erneuerbar renouvelable renovable 可再生 再生可能 再生能源
sustainab nachhaltig sostenib sustentable 可持续 可持續 永續 持続可能
biodivers биоразнообрази artenvielfalt 多样性 多樣性 多様性
extinct вымира вымер вымерш aussterb ausgestorb extinción 灭绝 滅絕 絶滅
deforest вырубк abholzung déforest 砍伐 伐採
habitat lebensraum lebensräum hábitat 栖息地 棲息地 生息地
swamp. swamps. wetland болот sumpf sümpf marais marécage pantano marsh. marshes. болота. болото. болоте. болотах. sümpfe. 沼泽 沼澤 湿地 濕地 沼地
tide. tides. tidal прилив gezeiten marée marea. mareas. прилива. отлив. отлива. ebbe. 潮汐 潮水 涨潮 満潮 干潮
ozon озон 臭氧 オゾン
tornado торнадо смерч tornade 龙卷风 龍捲風 竜巻
cyclon циклон zyklon ciclón 气旋 氣旋 サイクロン
heatwave hitzewelle canicule 热浪 熱浪 熱波
wildfire waldbrand waldbränd 山火 野火 山火事
лава. лавы. лаву. 熔岩 溶岩
epicent эпицентр epizentrum épicent 震中 震央 震源
magnitude магнитуд magnitud 震级 震級 マグニチュード
aftershock афтершок nachbeben 余震 餘震
rubble обломк trümmer décombre escombro 瓦砾 瓦礫
humid. humidity влажн húmed 潮濕 湿度
rainbow радуг regenbogen arcoíris 彩虹
plant. plants. plante. plantes. plantas. растени pflanze. pflanzen. 植物
mammal млекопита säugetier mammifère mamífer 哺乳
organism организм organismus organismo 有机体 有機體 生物体 生体
bacteri бактери bakteri bactéri 细菌 細菌 バクテリア
microb микроб микроорган mikrob mikroorgan microorgan 微生物
evolution эволюц évolution evolución 进化 進化
fossil ископаем окаменел fósil 化石
anatom анатом 解剖
reptil рептили пресмыка 爬行动物 爬虫類 爬蟲
primate. primates. primaten примат приматов 灵长 靈長 霊長
neandert неандерт 尼安德特 ネアンデルタール
predator хищн raubtier prédateur depredador 掠食 捕食
prey. beute. proie 猎物 獵物 獲物
parasit паразит parásit 寄生
photosynth фотосинтез photosynthèse fotosíntesis 光合作用 光合成
wild. дикий. дикие. диких. дикая. дикого. wilde. wilden. sauvage salvaje silvestre 野生 狂野
pet. pets. питомец питомц haustier mascota 宠物 寵物 ペット
zoo. zoos. зоопарк zoológic 动物园 動物園
veterinar ветеринар tierarzt tierärzt vétérinaire 兽医 獸醫 獣医
tail. tails. хвост schwanz schwänz rabo. 尾巴 尻尾
wing. wings. крыло. крылья. крыльев. крыла. крыльями. крыле. flügel aile. ailes. ala. 翅膀 翼 机翼
feather перья. перьев. перо. пером. feder. federn. plume. plumes. pluma. plumas. 羽毛 羽根
fur. мех. меха. мехом. мехов pelz fourrure leathers. furs. кожаный pelze. cuirs. 毛皮 皮毛 皮の
nest. nests. гнездо. гнезда. гнезде. гнёзд nester. nid. nids. nido. nidos. 巢 巣
claw. claws. коготь когт kralle griffes. garras. 爪
herd. herds. flock. flocks. стадо. стада. herde. herden. troupeau rebaño manada стаде. стая. стаи. 群れ 畜群
bull. bulls. бык. быка. быки. быков stier. stiere. ochse taureau toro. toros. ox. oxen. быком. ochsen. buey. bueyes. 公牛 雄牛
goat. goats. козёл. козел. коза. козы. козу. козла. козлы. ziege. ziegen. chèvre cabra. cabras. 山羊 ヤギ
donkey осёл осла. ослик esel. eseln burro. burros. asno ослы. осел. âne. ânes. 驴 驢 驴子 驢子 毛驴
camel. camels. верблюд kamel. kamele chameau camello верблю kamelen. chameaux camellos. 骆驼 駱駝 ラクダ
tiger. tigers. тигр tigre. tigres. 老虎
leopard леопард léopard 豹
fox. foxes. лиса. лисы. лису. лисиц лисой. fuchs füchs renard zorro 狐狸 狐 キツネ
deer. олень олени оленя. оленей hirsch cerf. cerfs. ciervo venado 鹿
rabbit кролик заяц зайца. зайцы. зайчик hase. hasen. kaninchen lapin. lapins. lièvre conejo liebre 兔 ウサギ
mouse. mice. мышь. мыши. мышей. мышк maus. mäuse. mäusen. souris. ratón ratones мышью. мышка. мышкой. 老鼠 鼠标 小鼠 ネズミ マウス 滑鼠
squirrel белочк eichhörnchen écureuil ardilla 松鼠
monkey обезьян affe. affen. singe. singes. simio mono. monos. 猴 猿
chimpan шимпанз schimpans chimpanc 黑猩猩 チンパンジー
gorill горилл 大猩猩 ゴリラ
bats. fledermaus fledermäus murciélago 蝙蝠 コウモリ
dolphin дельфин delfin delfín dauphin. dauphins. 海豚 イルカ
salmon лосос lachs. lachse saumon salmón 三文鱼 鲑鱼 鮭魚 鮭
tuna. тунец тунца thunfisch atún atunes 金枪鱼 鮪魚 マグロ
crab. crabs. краб. крабы. крабов krabbe crabe. crabes. cangrejo 螃蟹 蟹
shrimp prawn кревет garnele crevette camarón camarones gamba. gambas. 虾 蝦 海老
lobster омар. омары. омаров hummer. homard langosta 龙虾 龍蝦 ロブスター
oyster устриц auster. austern. huître ostra. ostras. 牡蛎 牡蠣 生蚝
octopus осьминог krake. kraken. tintenfisch pieuvre pulpo 章鱼 章魚
jellyfish медуза медузы qualle. quallen. méduse. méduses. medusas. 水母 クラゲ
coral. corals. коралл koralle corail coraux corales. reef. reefs. lagoon риф. рифа. рифы. рифов. лагуна. korallen récif arrecife 珊瑚 サンゴ 礁石
frog. frogs. лягуш frosch. frösche grenouille rana. ranas. 青蛙 蛙
lizard ящериц eidechse lézard lagart 蜥蜴 トカゲ
crocod alligator крокодил аллигатор krokodil cocodrilo caimán 鳄鱼 鱷魚 鳄 ワニ
turtle tortoise черепах schildkröte tortue tortuga 乌龟 烏龜 海龟 海龜 龟 ウミガメ
eagle. eagles. орёл орел. орла. орлы. adler. aigle águila 鹰 鷹 鷲
falcon сокол. сокола. соколы. falke. falken. faucon halcón ястреб hawk. hawks. habicht 猎鹰 獵鷹 隼
owl. owls. сова. совы. совой. филин. eule. eulen. hibou búho lechuza 猫头鹰 貓頭鷹 フクロウ
crow. crows. raven. ravens. ворон. ворона. вороны. ворону. krähe rabe. raben corbeau cuervo 乌鸦 烏鴉 カラス
pigeon dove. doves. голубь голуби голубя. голубей taube. tauben. colombe. colombes. paloma 鸽 鴿
sparrow воробей воробь spatz spatzen sperling moineau gorrión 麻雀 スズメ
stork. storks. аист. аиста. аисты. storch störche cigogne cigüeña 鹳 鸛 コウノトリ
swan. swans. лебедь. лебеди. лебедя. лебедей. schwan. schwäne cygne. cygnes. cisne 天鹅 天鵝 白鳥
duck. ducks. утка. утки. уток. утку. утят enten. canard pato. patos. ente. canards. 鸭 鴨 アヒル 鸭子 鴨子
goose. geese. гусь. гуси. гуся. гусей. gans. gänse oie. oies. ganso gansos. 鹅 鵝 ガチョウ 鵝肉
chicken hens. куриц курин цыпл hähnchen huhn. hühner poulet. poulets. poule. poules. pollo. pollos. gallina hen. chickens. курица. курицы. курицу. куры. кур. hühnern. 鸡 雞 鶏 ニワトリ 母鸡 母雞 雞肉 鸡肉 鶏肉 チキン
rooster петух. петуха. петухи. hahn. hähne coq. coqs. gallo. gallos. 公鸡 公雞 雄鶏
parrot попуга papagei perroquet loro. loros. 鹦鹉 鸚鵡
penguin пингвин pinguin pingouin manchot. manchots. pingüin 企鹅 企鵝 ペンギン
bee. bees. пчела пчелы. пчёл пчел. biene. bienen. abeille abeja beehive пчёлы. меда. abeilles. abejas. 蜜蜂 ミツバチ
ant. ants. муравей. муравьи. ameise fourmi. fourmis. hormiga 蚂蚁 螞蟻
mosquito комар. комары. комаров mücke moustique moskito 蚊
butterfly butterflies бабоч schmetterling papillon mariposa 蝴蝶 蝶
spider. spiders. паук. паука. пауки. паутин spinne. spinnen. araignée araña. arañas. 蜘蛛
beetle жук. жука. жуки. жуков käfer. scarabée escarabajo 甲虫 甲蟲
worm. worms. червь червя. черви. червей. червяк wurm. würmer gusano 虫子 蟲子 蠕虫 ミミズ
snail. snails. улитк schnecke escargot caracol 蜗牛 蝸牛 カタツムリ
panda. pandas. панда панды панду 熊猫 熊貓 パンダ
kangaroo кенгуру känguru kangourou canguro 袋鼠 カンガルー
giraffe girafe жираф jirafa 长颈鹿 長頸鹿
zebra зебра. зебры. zèbre cebra. cebras. 斑马 斑馬 シマウマ
hippopotam бегемот nilpferd hipopótamo 河马 河馬
rhinocer носорог nashorn nashörn rinoceronte 犀牛
buffalo. buffaloes. буйвол büffel buffle búfalo 水牛 バッファロー
mammoth. mammoths. мамонт. мамонта. мамонты. mammut. mammuts. mammouth mamut. 猛犸 長毛象 マンモス
dragon. dragons. дракон drache. drachen. dragón 飞龙 巨龙 恶龙 ドラゴン
puppy puppies щенк щенок welpe chiot cachorr 小狗 子犬
kitten котён котен kätzchen chaton. chatons. gatito 小猫 小貓 子猫
root. roots. корень корни. корней. корня wurzel racine raíz raíces racines. 树根 樹根 根源 根っこ 根目录 根目錄
branch. branches. ветка ветки ветви. ветвей zweig zweige ast. äste. branche. rama. ramas. ветк ветв веток. ветвях. zweigen. 树枝 分支 樹枝 小枝 ブランチ 木の枝 枝に 枝を
trunk. ствол. ствола. стволы. baumstamm tronc. troncs. tronco. 树干 樹幹
seed. seeds. семена. семян. samen. saatgut graine. graines. semilla seedlings семенами. semence 种子 種子
oak. oaks. дуб. дуба. дубы. дубов eiche. eichen. chêne roble. robles. chênes. 橡树 橡樹
pine. pines. сосна сосны сосен. сосн kiefern pinos. сосну. kiefer. pino. 松树 松樹 松の木
birch береза. березы. берёз birke. birken bouleau abedul берез 白桦 白樺
maple клён клен. клена. ahorn érable 楓 カエデ
bamboo бамбук bambus bambou bambú 竹子 竹林
palmen. пальма. пальмы. пальм. palmier palmera 棕榈 棕櫚
tulip тюльпан tulpe. tulpen. 郁金香 鬱金香 チューリップ
pollen пыльц 花粉
lawn. lawns. газон. газоне газоны rasen. pelouse césped 芝生
weeds. сорняк unkraut 杂草 雜草 雑草
farm. farms. ферма. фермы. ферме. ферму. bauernhof bauernhöf fermes. granja farmhouse farming ферм. ferme. granjas. finca. 牧场 牧場 農園
soil. soils. почва почвы почве почву erdreich почв. erdboden suelos. 土壤 土壌
fertilizer fertiliser удобрени dünger engrais fertilizante 肥料 化肥
pesticid пестицид pestizid plaguicida 农药 農藥 農薬
tractor трактор traktor tracteur tractors. 拖拉机 拖拉機 トラクター
barn. barns. сарай. сарае. сарая. амбар scheune grange. granero granges. 谷仓 穀倉 納屋
dairy молочн milchprodukt laitier lácteo 乳制品 乳製品 奶制品 酪農
straw. солома соломы солом stroh. strohh paille paja. соломе 稻草 麦わら
сено. сена. сеном. heu. foin. heno. 干草 乾草 干し草
plow plowed plough пахать пашн плуг pflug. pflügen charrue arado. плуга. пахат пахал arar. 犁 耕地 耕作 犁地 耕す
orchard verger. vergers. obstgarten huerto 果园 果園
vineyard виноградник weinberg. weinberge vignoble vigne. vignes. viñedo 葡萄园 葡萄園 ブドウ園
pasture пастбищ weide. weiden. pâturage pastizal graze. grazing. выпас pâture pasto. pastos. pastar 草场 牧草 放牧
grain. grains. зерно зерна зерен зёрн getreide céréale cereal 谷物 穀物 粮食 糧食
wheat пшени weizen trigo. blé. blés. пшениц 小麦 小麥
corn. maize кукуруз maíz. maïs. 玉米 トウモロコシ とうもろこし
barley ячмен gerste. orge. cebada ячмень 大麦 大麥
soybean соев соевы соя. сои. soja. 大豆 黄豆
recipe. recipes. рецепт rezept recette receta 食谱 食譜 レシピ
ingredient ингредиент zutat. zutaten. ingrédient 食材 配料 成分
menu. menus. меню. menü menús menú 菜单 菜單 メニュー 選單
appetit аппетит appétit apetito 胃口 食欲 食慾
vegetari végétari вегетариан vegan 素食 ベジタリアン 菜食
dessert десерт postre. postres. nachtisch 甜点 甜點 甜品 デザート
butter. сливочн beurre. mantequilla 黄油 奶油 バター
cream. creams. сливк sahne. crème crema. cremas. クリーム
beef. говядин rindfleisch bœuf boeuf ビーフ
pork. свинин schweinefleisch 豬肉
lamb. lambs. ягнён ягненк баранин lamm. agneau cordero ягнят ягненок. lämmer. 羊肉 羔羊 子羊 羊羔 小羊
sausage колбас сосиск wurst. würst saucisse salchich 香肠 香腸 ソーセージ
ham. ветчин schinken jambon jamón 火腿
flour. мукой. mehl. farine. harina. 面粉 麵粉 小麦粉
pasta. spaghetti noodle лапша лапши макарон nudel. nudeln. nouilles fideos. 面条 麵條 パスタ ラーメン
soup. soups. суп. супа. супы. suppe. suppen. soupe. soupes. sopa. sopas. porridge. супом. каша. кашу. каши. brei. 肉汤 スープ 喝粥 お粥
salad. salads. салат salat. salate. salade. salades. ensalada 沙拉 サラダ
potato картоф картош kartoffel patata. patatas. 土豆 马铃薯 馬鈴薯 ジャガイモ じゃがいも
tomat томат помидор 番茄 西红柿 トマト
onion. onions. луковиц zwiebel oignon cebolla 洋葱 洋蔥 タマネギ
garlic чеснок чесноч knoblauch 大蒜 ニンニク
carrot морков karotte möhre zanahoria 胡萝卜 胡蘿蔔 ニンジン
cabbage капуст kohlkopf repollo 卷心菜 白菜 キャベツ
cucumber огурец огурц gurke. gurken. concombre pepino. pepinos. 黄瓜 小黃瓜 キュウリ
pepper. peppers. перец. перца. перцы. pfeffer. poivre poivron pimient 胡椒 辣椒
beans. bean. фасол bohne haricot frijol 豆子 豆类 豆類
pumpkin тыкв kürbis citrouille calabaza 南瓜 カボチャ
mushroom гриб. грибы. грибов. грибами pilz. pilze. pilzen. champignon hongo. hongos. seta. setas. 蘑菇 キノコ
pear. pears. груша. груши. birne. birnen. poire. poires. peras. plum. слива. сливы. pflaume prune. prunes. ciruela 梨子 洋ナシ 李子
lemon. lemons. лимон. лимона лимоны zitrone citron. citrons. limón limones 柠檬 檸檬 レモン
banan банан plátano 香蕉 バナナ
grape. grapes. виноград. винограда traube. trauben. raisin. raisins. uva. uvas. weintraube 葡萄 ブドウ
cherry cherries вишн черешн kirsche. kirschen. cerise cereza вишня cerises. cerezo. 樱桃 櫻桃 サクランボ 樱花 櫻花
strawberr клубник erdbeer fraise. fraises. fresas. 草莓 イチゴ
peach. peaches. персик pfirsich melocotón durazno 桃子
pineapple ananas ананас piña. 菠萝 鳳梨 パイナップル
nuts. walnut орех орехи nüsse walnuss noix. nueces nut. орехов. nuss. nuez. 坚果 堅果 核桃 ナッツ 木の実
almond миндал mandeln. amandes. almendra 杏仁 アーモンド
spice. spices. пряност gewürz épice. épices. especias. 香料 スパイス
honey. мёд. мёда. мёдом. honig miel. 蜂蜜 ハチミツ
chocol шоколад schokolad chocolate chocolat 巧克力 チョコレート
cake. cakes. торт. торты. торта. kuchen. torte. torten. gâteau pastel. pasteles. tartas. 蛋糕 ケーキ
cookie biscuit печенье печенья keks. kekse. galleta 饼干 餅乾 クッキー ビスケット
candy. candies. конфет süßigkeit bonbon caramelo 糖果 キャンディ
sandwich бутерброд сэндвич bocadillo 三明治 サンドイッチ
pizz пицца пиццы пиццер 披萨 比萨 披薩 ピザ
sushi суши. 寿司 壽司
тофу. tofu. 豆腐
yogurt йогурт joghurt yaourt yogur. 酸奶 優格 ヨーグルト
sauce. sauces. соус soße salsa. 酱汁 醬汁 酱油 醬油
olive. olives. оливк оливок oliva. oliven. olivenöl aceituna 橄榄 橄欖 オリーブ
juice. juices. соки. соком. saft. säfte jus. zumo. jugo. jugos. 果汁 ジュース
vodka водка водки водку водкой wodka 伏特加 ウォッカ
whisky whiskey виски. 威士忌 ウイスキー
champagn шампанск champán champaña 香槟 香檳 シャンパン
cocktail коктейл cóctel 鸡尾酒 雞尾酒 カクテル
bowl. bowls. миска. миску. миски. schüssel. cuenco tazón чаша. чашу. чаши. schale. schalen. bol. bols. 碗 碗里 一碗 お椀 ボウル
spoon. spoons. ложка ложку ложки ложкой löffel cuillère cuchara вилку. 勺子 汤匙 湯匙 スプーン
fork. forks. вилка вилки вилкой gabel. gabeln. fourchette tenedor 叉子
saucepan pots. pans. кастрюл сковород pfanne. pfannen. kochtopf casserole ollas. olla. sartén pot. котелок. горшок. горшк topf. töpfe. töpfen. marmite. 锅 鍋 锅子 鍋子 平底锅 鍋に 鍋の フライパン
oven. ovens. духовк backofen ofen. öfen. horno. hornos. 烤箱 オーブン
stove. stoves. печка печку печь. печи. poêle estufa печк плита. плиту. kocher. réchaud 炉子 爐子 ストーブ 火炉
bakery bakeries булочн пекарн bäcker. bäckerei boulanger panader 面包店 麵包店 パン屋
sour. кислый. кислые. кислое. sauer. saure. ácida. agrio 酸味 酸っぱい
tobacc табак табач tabak tabac. tabaco. 烟草 煙草 菸草
feast. feasts. банкет bankett banquet. banquets. banquete 宴会 宴會
hungersnot hungersnöt hambruna 饑荒
symptom симптом symptôm síntoma 症状 症狀
clinic. clinics. клиника клиники клинике klinik clinique. clínica. 诊所 診所 クリニック
clinical клиническ klinisch clínico 临床 臨床
therap терапи терапев thérap terapi 疗法 療法 セラピー
pharma фармац аптек apotheke farmac 制药 製藥 药店 藥局 药房 製薬 薬局
prescription prescribed прописа verschreib verschrieb ordonnance prescripción 处方 處方 処方
pill. pills. таблет tabletten pilule comprimé. comprimés. pastilla píldora 药片 藥片 药丸 藥丸 錠剤
dose. doses. доза дозы дозу доз. dosis. 剂量 劑量 用量
inject инъекц injekt inyecc inyecta укол. уколы. spritzen. piqûre 注射
syring шприц spritze. seringue jeringa 注射器 针筒
cell. cells. cellular клетка. клетки. клеток. клеточн zelle. zellen. cellule célula 细胞 細胞
gene. genes. genetic генетич генетик гена. гены. генов. геном genom gène. gènes. génét genét 基因 遗传 遺傳 遺伝 ゲノム
dna. днк. adn. erbgut 脱氧核糖核酸
chromosom хромосом cromosom 染色体 染色體
mutati мутац mutac mutiert 突变 突變 変異 变异 變異
clone. clones. cloning. cloned. клон. клоны. клонирова klonen geklont clonage clonac 克隆 クローン
protein белок. белка. белков. протеин eiweiß protéin proteín 蛋白 タンパク
enzym фермент enzim 酶 酵素
hormon гормон 激素 荷尔蒙 荷爾蒙 ホルモン
insulin инсулин 胰岛素 胰島素 インスリン インシュリン
immun иммун inmun 免疫
antibod антител antikörper anticuerpo anticorps 抗体 抗體
antibiot антибиотик antibiót 抗生素 抗生物質
vitamin витамин 维生素 維他命 ビタミン
nutrit nutrient питательн питани ernähr nutric nutrim 营养 營養 栄養
fat. fats. жира. жиры. жиров. fett. fette. graisse grasa. grasas. 脂肪
cholest холестерин colesterol 胆固醇 膽固醇 コレステロール
obes overweight ожирени fettleib übergewicht obés sobrepeso 肥胖 超重 肥満
diet. diets. dietary диета диеты диету diät. diäten. dieta. dietas. 饮食 飲食 ダイエット 食生活
covid ковид coronavirus коронавирус 新冠 冠状病毒 冠狀病毒 コロナ
lockdown локдаун confinement. ausgangssperre confinamiento 封城 ロックダウン
quarantine карантин quarantän quarantaine. cuarentena 隔離 検疫
mask. masks. маски. маску. масок. масках. maske. masken. masque. masques. mascarilla máscara masked маска. маске. 口罩 面具 マスク 仮面
outbreak brote. brotes. 暴发 暴發
contagi заразн 传染 傳染 伝染
hiv. вич. vih. 艾滋病毒
aids. спид. спида. спидом. sida. 艾滋 愛滋 エイズ
ebola эбола эболы 埃博拉 伊波拉 エボラ
cholera холер choléra cólera 霍乱 霍亂 コレラ
tubercul туберкул tuberkul 结核 結核
pneumoni пневмони lungenentzünd neumonía
plague чума. чумы. чуму. peste. 瘟疫 鼠疫 ペスト
hepatit гепатит hépatit 肝炎
tumor tumour tumeur опухол geschwür 肿瘤 腫瘤 腫瘍
stroke. инсульт schlaganfall 中风 中風 脳卒中 脑卒中
asthm астма астмы астмат asma. 哮喘 喘息
allerg аллерг alergi alérgi 过敏 過敏 アレルギー
headache мигрен kopfschmerz migraine migräne 头痛 頭痛
fractur переломы перелома knochenbruch knochenbrüche
scar. scars. шрам narbe cicatri 伤疤 傷疤 疤痕 傷跡
paraly паралич паралитич gelähmt paráli 瘫痪 癱瘓 麻痺
coma. кома. коме. koma. 昏睡
transplant трансплант trasplant пересадк 移植
donor донор organspend donneur donante 捐献者 捐赠者 捐贈者 ドナー
organs. órganos. organe. 器官 臓器 臟器
embryo эмбрион embrión embrion 胚胎 胚
fetus foetus fœtus fötus feto. fetos. 胎儿 胎兒 胎児
uterus womb матка матки gebärmutter utérus útero 子宫 子宮
sperm сперм esperma 精子
depress депресс dépress deprim depresión 抑郁 抑鬱 憂鬱 うつ病
autis аутизм аутист 自闭 自閉
dementia demenz demencia alzheimer деменци альцгеймер démence 痴呆 失智 認知症 アルツハイマー 阿尔茨海默
cognit когнитив kognitiv 认知
schizo шизофрен esquizo 精神分裂 统合失调 統合失調
addict наркоман süchtig toxicoman adicto adicción 成瘾 成癮 上瘾 上癮 依存症
cocain кокаин cocaïn kokain cocaína 可卡因 古柯鹼 コカイン
heroin. героин. героина. героином. héroïne 海洛因 海洛英 ヘロイン
cannabis marijuana марихуан каннабис marihuana 大麻 マリファナ
opium опиум опиоид opioid opio. opiáceo 鸦片 鴉片 阿片
conscious сознани bewusstsein conscien concien 意识 意識
instinct инстинкт instinkt instint 本能
психик psychisch psique 精神状態
longevity долголети lebenserwartung longévité longevidad 寿命 壽命 长寿 長寿
hygien гигиен hygièn higien
toxic токси toxin toxique tóxic 毒性 毒素
dentist стоматолог зубной. zahnarzt zahnärzt 牙医 牙醫 歯医者 歯科
nerv нерв nervio 神经 神經 神経
muscle мышца мышцы мышцам мышц. muskel músculo 肌肉 筋肉
chronic хронич chronisch crónic 慢性
liver. печень. печени. печенью. leber. foie. hígado 肝脏 肝臟 肝臓
kidney почки. почек. почка. niere. nieren. riñón riñones 肾 腎
throat горло. горла. горле. горлу. kehle. gorge. garganta throats. горлом. kehlen. rachen. 喉咙 喉嚨 喉 嗓子 喉を 喉が
spine позвоноч wirbelsäule rückgrat 脊椎 脊柱 脊髓
спина. спину. спиной. спине. спины. rücken. espalda 背部 背中 后背
rib. ribs. ребра. рёбра. рёбер. rippe. rippen. costilla 肋骨
hip. hips. waist. талии. талия. hüfte. hüften. hanche cintura cadera. caderas. талию. tailles. 腰 腰部 腰を
elbow локоть локтя. локти. локтем. ellbogen coude. coudes. codo. codos. elbows. локтями. 肘 手肘 胳膊肘 肘を
wrist запястье запясть handgelenk poignet muñeca wrists. запяст poignets. 手腕 手首
fist. fists. faust. fäuste poing. poings. puño кулака. кулаки. кулаком. кулаками. puños. 拳头 拳頭 拳を
thumb daumen pulgar 拇指 親指
heel. heels. каблук пятки. пятку. ferse talon. talons. tacón tacones 脚跟 腳跟
ankle щиколот лодыж knöchel cheville tobillo 脚踝 腳踝 足首
toe. toes. zehen. zehe. orteil 脚趾 腳趾 足の指 つま先
lip. lips. губы губами губах губ. lippe. lippen. lèvre labio labios. 嘴唇 唇 唇を 唇に 口唇
cheek. cheeks. щека щеки щеках щёки щекам wange. wangen. joues. mejilla щеку. щеке. щёку. backe. joue. 脸颊 臉頰 頬 脸蛋 頬を 頬に
forehead лоб. лба. лбу. лбом. stirn. 额头 額頭 前额
beard. bearded борода бороды бородой бородат bart. bärte barbe. barba. barbas. beards. бороду. barbes. 胡子 鬍子 胡须 あごひげ 髭
moustache mustache усы. усами. усов. schnurrbart bigote schnauz 小胡子 口ひげ
brow. eyebrow бровь брови бровей бровями augenbraue sourcil ceja. cejas. eyebrows. 眉毛 眉 眉头 眉頭
eyelash ресниц wimper. wimpern. cils. pestaña 睫毛
wrinkl морщин arruga wrinkle. wrinkles. wrinkled. arrugas. 皱纹 皺紋
jaw. jaws. челюст mâchoire mandíbula 下巴 顎
skull череп. черепа. черепов. черепн schädel crâne cráneo calavera 头骨 頭骨 颅骨 頭蓋骨 骷髅
skeleton скелет skelett squelette esqueleto 骨骸 骸骨 骨格
breast. breasts. brüste. busen. seins. pechos. 乳房 乳腺
ноготь ногти ногтей ногтями fingernägel fingernagel ongle. ongles. uñas. 指甲 爪甲
palm. palms. ладонь ладони ладонью ладонями handfläche paume. paumes. ладоней. 手掌 掌心 手のひら
leather кожан leder. cuir. cuero. cueros. 皮革
vein. veins. vene. veine. veines. vena. venas. arter артери 血管 动脉 動脈 静脉 静脈
протез prothese prothèse prótesis prosthe 假肢 義足 義肢
bandag бинты. бинтом. забинтов verbände. pansement vendaje 绷带 繃帶 包帯
needle игла. иглы. иглу. иголк nadel. nadeln. aiguille aguja. agujas. needles. иглой. 针头 針頭 缝针 注射針 針を 针线 針線
fuel. fuels. топлив kraftstoff treibstoff brennstoff carburant combustible 燃料 燃油
gasoline petrol. бензин benzin gasolina 汽油 ガソリン
plastic пластик пластмасс plastik kunststoff plástic plastics. пластмас plastique plástico 塑料 塑膠 塑胶 プラスチック
copper медь. меди. медью. медный. медных kupfer cuivre cobre. медн 铜 銅
aluminum aluminium алюмини aluminio 铝 鋁 アルミ
zinc. цинк zink. 锌 鋅 亜鉛
nickel никель никеля níquel 镍 鎳 ニッケル
platinum платин platin. platine. platino 铂 鉑 白金 プラチナ
quicksilver ртуть ртути. ртутн quecksilber 水银 水銀
uranium уран. урана. ураном. uran. uranio 铀 鈾 ウラン
plutonium плутоний плутония plutonio 钚 鈈 プルトニウム
lithium литий лития. литиев litio. 锂 鋰 リチウム
sodium натрий натрия натриев natrium sodio 钠 鈉 ナトリウム
calcium кальций кальция kalzium calcio. 钙 鈣 カルシウム
hydrogen водород wasserstoff hydrogène hidrógeno 氢 氫 水素
nitrogen азот. азота. азотн stickstoff azote. nitrógeno 氮 窒素
helium гелий гелия. hélium helio. 氦 ヘリウム
sulfur sulphur серной. серная. schwefel soufre. azufre 硫磺 硫黄 硫酸
chlorine хлор. хлора. chlor. chlore. cloro. 氯 塩素
phosph фосфор fósforo fosfat 磷
dioxid диоксид углекисл dioxyde 二氧化 二酸化
acid. acids. acidic acidity кислота кислоты кислот. кислотн säure. säuren. acide. acides. ácido. ácidos. 酸性
molecul молекул molekül molécul 分子
polymer полимер polymère polímero 聚合物 高分子 ポリマー
concrete. бетон. бетона. бетонн beton. béton hormigón betons. 混凝土 コンクリート
cement. цемент zement ciment. cemento 水泥 セメント
brick. bricks. кирпич ziegel. ziegeln. brique ladrillo briques. 砖 磚 レンガ 砖块 磚塊 砖头 煉瓦
marble мрамор marmor marbre mármol 大理石
granit гранит 花岗岩 花崗岩
clay. глина глины глиня lehm. argile arcilla. 粘土 黏土
crystal кристалл kristall cristal 水晶 结晶 結晶
alloy. alloys. сплав. сплава. сплавы. legierung alliage aleación 合金
ceramic керами keramik céramique cerámic pottery ceramics porcelain керамик фарфор porzellan cerámica porcelan 陶瓷 陶器 セラミック 瓷器 磁器
fiber. fibers. fibre. fibres. fibra. fibras. волокно волокна волокон faser. fasern. glasfaser волокн оптоволок 纤维 纖維 繊維 光纤 光纖 光ファイバー
rubber резин каучук gummi caoutchouc caucho 橡胶 橡膠 ゴム
cotton хлопок хлопка хлопчат baumwoll coton. algodón linen. хлопк льнян baumwolle leinen. 棉花 綿花 棉 亚麻 木綿 綿の
silk. шёлк шелк. шелка. шелков seide. soie. seda. silks. seiden. soies. sedas. 丝绸 絲綢 シルク 絹 絹の
wool. woolen шерсть шерсти шерстян schafwolle laine. lana. woollen wolle. 羊毛 ウール 羊绒
ore. ores. руда. руды. руду. erz. erze. minerai 矿石 礦石 鉱石
mineral минерал minéral minéraux 矿物 礦物 鉱物 ミネラル
miner. miners. шахта шахты шахтер шахтёр bergleute bergwerk bergbau minero. mineros. minera. 矿工 礦工 矿山 鉱山 煤矿 煤礦 炭鉱
pearl. pearls. жемчу perle. perlen. perla. perlas. жемчуг perles. 珍珠 真珠
ivory. elfenbein ivoire. marfil 象牙
ashes. пепел пепла. пеплом asche. cendre ceniza ash. зола. cendres. 灰烬 灰燼 火山灰
flame. flames. пламя. пламени. flamme. flammen. flammes. пламенем. llamas. 火焰 火焔 炎が 炎の
liquid. liquids. жидкост жидкий жидк flüssig liquide. liquides. líquid 液体 液體
steam. паром. dampf. dämpfe vapeur. vapor. пар. 蒸汽 蒸气 蒸氣 蒸気
foam. пена. пены. пеной. schaum. mousse. espuma 泡沫
powder порошок порошк pulver. poudre. 粉末
soap. мыло. мыла. мылом. seife. savon. jabón soaps. seifen. 肥皂 石鹸 香皂 石けん
rust. rusty. ржав rost. rostig rouille oxidad 生锈 生鏽 錆び
wax. воск. воска. воском. wachs. cire. cera. ceras. 蜡 蠟
`
