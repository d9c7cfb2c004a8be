package align

// thingTable holds time, food, house and household, transport, and nouns of thought.
const thingTable = `
time. times времени временем zeit. zeiten temps. tiempo 时间 時期 时期 時代 时代
century centuries век. века веке веков столети jahrhundert siècle siglo 世纪 世紀
decade десятилет jahrzehnt décennie década 十年来 十年間
moment. moments момент augenblick momento instant. instante 瞬间 时刻 瞬間 刻刻
evening вечер. вечера вечером вечерн abend. abends soir. soirée 傍晚 夜里 夜裡 夕方 今晚
noon. midday полдень полдня mittag midi. mediodía 中午 正午 昼食
afternoon nachmittag 下午 午後
midnight полночь полуноч mitternacht minuit medianoche 午夜 半夜 深夜 真夜中
weekend выходные выходных wochenende 周末 週末
holiday holidays vacation каникул отпуск urlaub ferien. feiertag vacances vacaciones 假期 假日 休暇 休日 连休
christmas рождеств weihnacht noël navidad 圣诞 聖誕 クリスマス
easter пасх. пасха пасхи ostern pâques pascua 复活节 復活祭
future будущ zukunft zukünftig futur. avenir futuro 未来 将来 將來 今後
past. прошло. прошлое прошлом прошлый прошлого vergangen 过去 過去
beginning начале. начало. anfang. anfangs débuts principio inicio 开头 初期 初め
date. dates дата даты datum fecha 日期 日付
calendar календар kalender calendrier 日历 カレンダー
childhood детств kindheit enfance infancia 童年 子供時代 幼少期
youth. молодеж молодёж юност jugend jeunesse juventud 青年 青春 若者たち
clock. часы. uhr. uhren montre. horloge reloj 钟表 时钟 手表 時計
bread хлеб brot. 面包 麵包 パン
meat. мясо мяса мясн fleisch viande. carne. 肉类 牛肉 肉を
milk. молок milch lait. leche. 牛奶 牛乳 ミルク
egg. eggs яйцо яйца eier. œuf œufs huevo 鸡蛋 雞蛋 卵を
cheese сыр. сыра сыром käse fromage queso 奶酪 チーズ
sugar сахар zucker sucre. azúcar 白糖 砂糖 糖分
salt. соль. соли. salz. sel. sal. 食盐 塩分 塩を
fruit. fruits фрукт obst. frucht früchte fruta frutas 水果 果物 果实
vegetable овощ gemüse légume verdura 蔬菜 野菜
rice. рис. риса рисов reis. riz. arroz 大米 米饭 稻米 お米 ご飯
tea. чай. чая. чаем tee. thé. té. 茶叶 喝茶 お茶
coffee кофе kaffee café. 咖啡 コーヒー
wine. wines вино. вина. винный wein. weine vin. vins. 葡萄酒 红酒 ワイン
beer. beers пиво пива пивн bier. biere bière cerveza 啤酒 ビール
meal. meals dinner lunch supper обед. обеда ужин завтрак abendessen mittagessen dîner déjeuner repas cena. almuerzo 晚餐 午餐 晚饭 午饭 夕食 食事 晚宴
breakfast frühstück desayuno 早餐 早饭 朝食
restaurant ресторан restaurante 餐厅 餐馆 餐廳 レストラン
bar. bars бар. бара баре bares. 酒吧 バー
kitchen кухн küche. cuisine. 厨房 廚房 キッチン 台所
bed. beds кроват постел bett. betten lit. lits. cama. camas. 床上 卧床 ベッド
chair. chairs стул. кресл stuhl stühle sessel. chaise silla 椅子 座椅
floor. floors этаж пол. полу. stockwerk étage suelo. piso. 地板 楼层 床に 階の
wall. walls стена стены стене стену mauer wand. wände mur. murs. muro. pared 墙壁 城墙 围墙 墙上 壁に
roof. крыш dach. dächer toit. toits. techo. tejado 屋顶 屋頂 屋根
stairs ступен лестниц treppe. treppen escalier escalera ladder leiter. échelle 楼梯 梯子 階段
building здани gebäude bâtiment edificio 建筑物 大楼 大樓 建物 ビル
palace дворец дворц palast. palais. palacio castle замок замк schloß château castillo 宫殿 皇宫 城堡 宮殿 城の
temple храм tempel. templo monaster монаст kloster monastère monasterio 寺庙 寺院 修道院 神殿
square площад quadrat. piazza plaza. 广场 廣場 広場
park. parks парк. парка парке parque. parc. parcs 公园 公園
corner углу. ecke. ecken coin. esquina rincón 角落 拐角 片隅
office. offices офис büro. büros bureau oficina 办公室 辦公室 事務所 オフィス
box. boxes коробк ящик kiste. schachtel boîte. caja. cajas. 盒子 箱子 箱に
bag. bags сумк мешок мешк tasche. taschen beutel sac. sacs. saco. 袋子 书包 袋に 鞄に
bottle бутыл flasche bouteille botella 瓶子 ボトル
glass. стекл стакан glas. gläser verre. verres vidrio vaso. 玻璃 杯子 ガラス グラス
knife. knives нож. ножом ножа messer. couteau cuchillo 刀子 匕首 ナイフ
key. keys. ключ. ключи ключев schlüssel clé. clef. llave. 钥匙 关键 鍵を 重要鍵
lamp. lamps ламп lampe. lampen lámpara 灯光 电灯 ランプ
candle свеч kerze bougie. chandelle 蜡烛 ろうそく
paper. papers бумаг papier. papiere papel. 纸张 论纸 紙の 紙に
pen. pencil ручка. карандаш bleistift stift. crayon stylo lápiz 铅笔 钢笔 ペン 鉛筆
camera камер kamera. kameras. caméra cámara 相机 摄像 摄像头 カメラ
gift. gifts подар geschenk cadeau regalo 礼物 礼品 プレゼント 贈り物
toy. toys игруш spielzeug jouet juguete 玩具 おもちゃ
hat. hats. шляп шапк mütze. chapeau sombrero 帽子 帽子を
shirt. рубаш hemd. hemden chemise camisa 衬衫 シャツ
ring. rings кольц anillo bague. 戒指 指輪
jewel драгоцен ювелир juwel schmuck bijou. joyas. diamond алмаз бриллиант diamant 珠宝 钻石 首饰 宝石 ダイヤモンド
bus. buses автобус busse. autobús 公交车 巴士 公共汽车 公车 バス
truck. trucks lorry грузовик lastwagen camion camión 卡车 货车 卡車 トラック
taxi. такси taxis. 出租车 計程車 タクシー
station вокзал станци bahnhof haltestelle gare. estación 车站 車站 火车站 駅で 駅の
railway railroad железнодорожн eisenbahn bahn. chemindefer ferrocarril 铁路 鐵路 鉄道
subway метро. 地铁 地鐵 地下鉄
boat. boats лодк boote. bateau bote. barca barcos 小船 船只 船隻 ボート
helicopter вертолет вертолёт hubschrauber hélicoptère helicóptero 直升机 直升機 ヘリコプター
wheel колес rad. räder. roue. rueda 轮子 车轮 車輪
traffic движени verkehr circulation tráfico 交通 交通事故
ports. порт. порта порту hafen. häfen puerto puertos 港口 海港 港に
tunnel туннел тоннел túnel 隧道 トンネル
speed. скорост geschwindigkeit vitesse velocidad 速度 时速 スピード 速さ
power. powers могуще сила. силы. силой силу kraft. kräfte macht. mächte puissan pouvoir poder. poderes fuerza. forces 权力 力量 權力 電力会社 勢力 権力 パワー
size. sizes размер größe. größen taille. tamaño 大小 规模 尺寸 サイズ 規模
shape. shapes форма. формы форме форму form. formen forme. formes forma. formas. 形状 形式 形成 形の
level. levels уровень уровн niveau nivel. niveles ebene 水平 程度 水準 レベル
line. lines линия линии линий linie. linien ligne. línea líneas 路线 线路 ライン
side. sides сторон côté. lado. lados. 一侧 两侧 側に 側面
piece. pieces кусок куск stück. stücke morceau trozo pedazo 一块 碎片 破片
type. types типа. типов тип. sorte. sortes tipo. tipos. 类型 種類 种类 類型 タイプ
way. ways способ образом manière weise. manera modo. 方式 方法 やり方
thing. things вещь вещи вещей dinge. dingen ding. choses cosa. cosas. 东西 事情 東西 物事
case. cases случае случай случаев fälle. fällen cas. caso. casos. 案件 案例 病例 情况 場合 事件 ケース
situation ситуац lage. situación 局势 状况 情況 状況 狀況 情勢
condition услови bedingung condición 条件 条件下 條件
effect. effects effective эффект effekt wirkung effet. effets efecto efectos влиян einfluss influenc influencia impact 影响 效果 影響 效应 効果
purpose target цель цели целью ziel. ziele zielen objectif objetivo 目标 目的 目標
chance шанс. шансы chancen gelegenheit occasion oportunidad opportunit возможност möglichkeit 机会 機會 機会 チャンス
task. tasks задач aufgabe tâche tarea 任务 任務 課題
duty. duties обязанн долгом pflicht. devoir. deber. responsib ответствен verantwort responsab 责任 職責 责任感 責任 義務
attention вниман aufmerksam atención 注意力 关注 關注 注目 注意
knowledge знани wissens kenntnis connaissance conocimiento 知识 知識
education образован bildung. ausbildung éducation educación enseñanza 教育
lesson уроки урок. урока lektion leçon lección unterricht 课程 教训 授業 教訓 レッスン
class. classes класс klasse. classe. clase. clases. 班级 课堂 クラス 教室
exam. exams экзамен examen prüfungen 考试 考試 試験
library библиот bibliothek bibliothèque biblioteca 图书馆 圖書館 図書館
information информац informations información 資訊 情報を
rule. rules правил regel. regeln règle. règles regla. reglas. 规则 规定 規則 ルール 規定
standard стандарт norme. 标准 標準 基準
value. values ценност wert. werte. valeur 价值 價值 価値
quality качеств qualität qualité calidad 质量 品质 品質
dispute спор. споры streit. streitet querelle disputa 争论 争议 爭議 論争
smell. запах geruch odeur. olor. 气味 味道 匂い
taste. вкус. вкуса geschmack goût. sabor. 口味 滋味 味わ
luck. lucky удач glücklicherw suerte 运气 幸运 幸運 運よく
fate. судьб schicksal destin. destino 命运 命運 運命
devil. дьявол черт. чёрт teufel diable. diablo 魔鬼 恶魔 悪魔
angel. ангел engel. ange. anges. ángel 天使
heaven paradise рай. рая. paradies paradis. paraíso 天堂 天国 楽園
bible библи bibel. biblia 圣经 聖經 聖書
prayer. prayers pray. praying молитв молил gebet. gebete. beten. betete prière prier. oración oraciones rezar. 祈祷 祈禱 祈り
priest священник priester prêtre sacerdote 牧师 神父 司祭 聖職者
bishop епископ bischof évêque obispo 主教 司教
tale. tales. сказк märchen conte. contes. fábula legend легенд légende leyenda 童话 传说 傳說 伝説 童話
joke. jokes шутк witz. witze. blague chiste broma 笑话 玩笑 冗談
blind. слеп. слепой слепых aveugle ciego 失明 盲人 盲目
deaf. глухой глухих taub. gehörlos sourd. sordo 失聪 聋人 聴覚障害
disab инвалид behinder handicap discapac 残疾 殘疾 障害者 残障
`
