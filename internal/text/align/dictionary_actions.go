package align

// actionTable holds more verbs, with the nouns made from them.
const actionTable = `
crawl. crawled. crawling. crawls. crept. полз. ползл ползти. ползет. ползёт. пополз krabbel kriech kroch. krochen. gekrochen. ramper. rampait. rampant. gatear. arrastrarse. 爬行 爬過 爬过 匍匐 這っ 這い
float. floats. floated. floating. плавает. плавают. плывет. плывёт. плыли. всплы schweb flotter. flottait. flottant. flotar. flotaba. flotando. 漂浮 飄浮 飘浮 浮かん 浮かぶ 浮かび 漂っ
sink. sinks. sunk. sinking. тонет. тонут. тонул. тонуть. утонул. утонуть. затонул потопл. sinkt. sanken. gesunken. versank. versunken. couler. coulé. sombré. sombrer. hundir. hundió. hundido. hundirse. 沉没 沉沒 下沉 沈没 沈ん 沈む 沈み
slip. slips. slipped. slipping. slide. slides. slid. sliding. скольз поскольз rutsch gleit ausgerutscht. glisse. glisser. glissa. glissé. glissait. glissant. resbal desliz 滑倒 滑落 滑动 滑動 滑っ 滑り 滑る
roll. rolled. rolls. rolling. катил катит. покатил rollt. rollte. gerollt. rouler. roula. roulé. roulait. rodar. rodó. rodando. 滚动 滾動 打滚 打滾 転がっ 転がり 転がる 転がし
spin. spins. spinning. spun. rotat вращ крутил крутит. крутить. drehung tournoy giraba. girando. 旋转 旋轉 回し 回っ
bend. bends. bent. bending. гнул. гнуть. согнул согну beugt. beugte. beugen. gebeugt. bücken. bückte. biegen. gebogen. plier. plié. pliée. courb penché. penche. penchée. pencha. doblar. dobló. doblado. 弯曲 彎曲 弯腰 彎腰 弯下 彎下 曲げ
lean. leaned. leaning. leans. leant. прислон опира lehnt. lehnen. gelehnt. angelehnt. appuyé. appuyée. appuyer. appuya. appuie. adoss apoyar. apoyado. apoyó. recost 靠在 倚靠 倚着 倚著 寄りかか
kneel. коленях. колени. knelt. kneels. kneeling. kniet. kniete. knien. niederknien. agenouill arrodill 跪下 跪在 跪倒 ひざまず 跪い
lift. lifts. lifted. lifting. raise. raises. raised. raising. подня hebt. heben. gehoben. erhob. anheben. hochheben. soulev soulèv levé. levant. levantar. levantó. levantado. levantaron. levanta. 举起 舉起 抬起 提起 持ち上げ 挙げ 上げた
drag. drags. dragged. dragging. тащил. тащит. тащить. тащили. потащил. притащил schlepp zerrt. zerrte. gezerrt. zerren. traîn arrastr 拖着 拖著 拖拽 拖走 引きず 引きずっ
shake. shakes. shook. shaken. shaking. тряс. трясл трясти. потряс. встрях покачал. schüttel secouer. secoua. secoue. secoué. hocha. sacud sacudi 摇晃 搖晃 摇头 搖頭 摇了摇 搖了搖 揺れ 揺さぶ 振っ 振り
swing. swings. swung. swinging. sway. swayed. swaying. раскач кача schaukel schwang. schwenk schwank balanc balancea 摇摆 搖擺 摆动 擺動 揺ら
wander. wanders. wandered. wandering. roam. roamed. roaming. бродил бродит. бродить. блужда скита umherirr wandert. wanderte. wandern. errer. errant. errait. vagab vagar. vagaba. deambul 徘徊 游荡 遊蕩 漫游 流浪 彷徨
stroll. strolled. strolling. strolls. гуля flâner. flân promen paseo. pasear. paseaba. paseando. paseos. гулять гулял spaziergang promenade. promener. 漫步 散歩 闲逛
rush. rushed. rushes. rushing. hurry. hurried. hurries. hurrying. hasten. поспеш торопи торопл спешил спешит. спешить. eilt. eilte. eilen. geeilt. beeil dépêch précipit hâte. hâter. hâtiv apresur apresurad precipit 赶紧 趕緊 赶快 趕快 急ぎ 慌て
chase. chases. chased. chasing. pursue. pursued. pursues. pursuing. pursuit. pursuers. погон преслед гнал. гнали. гнался. гнались. verfolg poursui perseg persig persecuci persegu 追赶 追趕 追逐 追求 追捕 追いかけ 追っ 追跡
depart. departs. departed. departing. departure. departures. отправл отъезд отбыл. отбыт abfahr abreis abflug aufbruch départ. partit. partirent. partió. partieron. вылета. abfahrt. abreise. départs. 出发 出發 启程 啟程 離去 出発 旅立 动身 動身
sail. sails. sailed. sailing. плавани парусн segel. segeln. segelte. gesegelt. naviguer. voile. voilier. voiles. naveg navegar. velero. vela. velas. парус паруса. парусов. 航行 扬帆 揚帆 航海 帆船 帆走 船帆 帆
ascend. ascended. ascends. ascending. ascensi aufgestiegen. gravir. gravi. ascender. ascenso. ascendió. 登上 上昇
stumble. stumbled. stumbles. stumbling. tripped. споткну спотыка stolper trébuch tropez tropieza. tropiezo. 绊倒 絆倒 踉跄 踉蹌
stretch. stretches. stretched. stretching. протяну растян протяги streckt. streckte. strecken. gestreckt. ausgestreckt. dehnen. gedehnt. étir tendit. tendu. estir 伸展 伸出 拉伸 伸手 伸ばし 伸び 伸ばす
hang. hangs. hung. hanging. hanged. висел. висит. висят. висела. висели. повес hängt. hängen. hing. hingen. gehängt. gehangen. suspendu. suspendue. pendu. pendre. colgar. colgaba. colgado. cuelg colgó. 悬挂 懸掛 挂在 掛在 吊在 掛け ぶら下が 吊るし
bow. bows. bowed. bowing. поклон кланя verbeug verneig révérence. inclina. incliné. reveren 鞠躬 お辞儀 会釈
nod. nods. nodded. nodding. кивну кивал кивк nickt. nickte. nicken. genickt. nickten. hochement. asintió. asentir. asintiendo. cabece кивнул кивнула кивок. кивка. hoche. asiente 点头 點頭 点了点头 點了點頭 頷い 頷き 頷く
shrug. shrugs. shrugged. shrugging. achselzucken. haussa. encogió. пожал. пожала. пожав. zuckte. 耸肩 聳肩 耸了耸 聳了聳 肩をすくめ 肩をすく
grasp. grasped. grasps. grasping. grip. gripped. gripping. grips. clutch clutched. схват ухват greifen. packte. gepackt. griffen. ergriff. saisi. saisir. saisit. saisissant. agarr empuñ asió. 紧握 緊握 掴ん 掴む 握っ 握り
pressed. presses. pressing. pressé. прижа нажал нажат нажим appuyez. presion presionar. apretar. apretó. 按下 按住 按压 按壓 押す 押さえ
squeeze. squeezed. squeezes. squeezing. сжал. сжала. сжать. сжима стисн quetsch auspress serrer. serra. serré. serrée. serrant. exprim estruj 挤压 擠壓 挤进 擠進 绞り 絞っ 絞り
rub. rubs. rubbed. rubbing. тереть. потер. потёр. потира reibt. reiben. rieb. gerieben. frott frotar. frotó. 摩擦 揉搓 揉了 擦拭 擦っ
scratch. scratches. scratched. scratching. царап чеса почеса kratz gratt arañar. rascar. arañazo. 抓挠 抓撓 划伤 劃傷 刮痕 引っ掻
knock. knocks. knocked. knocking. постуч стучал стучит. стук. klopf frappa. frapper. frappé. frappe. golpear. golpea. golpeando. 敲门 敲門 敲打 敲了 ノック 叩い 叩く
kick. kicks. kicked. kicking. пнул пина пинок. tritt. treten. getreten. patada. patadas. pateó. patear. 踢了 踢开 踢開 踢球 蹴っ 蹴り 蹴る 一脚 一腳
punch. punches. punched. punching. кулак faustschlag fäust puñetaz 挥拳 揮拳 一拳 殴り 殴る
drill. drills. drilled. drilling. бурен сверл пробури bohr forage. forages. forer. percer. perfor taladr bohrer bohrung perforar. perforación 钻孔 鑽孔 钻探 鑽探 掘削 ドリル 钻头
nail. nails. hammer. hammers. hammered. молот гвозд nägel. nagel. nageln. marteau. clou. clous. martillo. martill clavo. clavos. nailed. гвоздь. гвозди. гвоздей. гвоздя. гвоздями. молота. молотом. молоток. молотк гвоздём. nägeln. 锤子 錘子 钉子 釘子 ハンマー 金槌 釘 鎚子 榔头 铁锤 釘を
dig. digs. dug. digging. excavat копал копать. копает. копают. рыть. вырыл раскоп копали. grub. gräbt. gegraben. grabung ausgrab creus fouill excav cavar. cavó. 挖掘 挖了 发掘 發掘 挖出 掘っ 掘り 発掘
tie. tied. ties. tying. bind. binds. привяз связал завяз связыва bindet. binden. gebunden. fesselt. fesseln. gefesselt. attach nouer. noué. lier. atar. atado. ató. atados. 绑住 綁住 捆绑 捆綁 系在 繫在 绑在 綁在 縛っ 縛り 結ん 結び
wrap. wraps. wrapped. wrapping. заверн обёрт оберт завёрн wickel einwick verpack emball envelopp envolv envuel 包裹 包装 包裝 包好 包ん 包み 包む
folds. folded. folding. складыв falten. faltete. gefaltet. faltet. plia. pliage. plegar. plegado. pliegue. 折叠 折疊 对折 對折 折りたた 折り 畳ん
tear. torn. tearing. рвал. рвать. порвал разорв разрыв riss. reißen. reißt. gerissen. zerriss. zerreiß déchir arrach desgarr rasgar. rasgó. 撕裂 撕开 撕開 撕碎 引き裂 破っ 破り 破れ
smash. smashed. smashes. smashing. shatter. crush. crushed. crushes. crushing. разбил разбит разби zerschlag zerschmetter zerquetsch fracass écras broy aplast destroz 粉碎 砸碎 打碎 压碎 壓碎 砕け 砕い 粉々 潰し
crack. cracks. cracked. cracking. split. splits. splitting. раскол треснул risse. rissen. spaltung fissur fendu. fendre. grietas. agriet 裂縫 裂开 裂開 亀裂 割れ
glue. glued. gluing. клей. клее клеи склеи kleb klebt. geklebt. colle. coller. collé. collée. pegament pegado. glues. клея. клеем. клеить leim. kleber. klebstoff colles. pegamento 胶水 膠水 粘贴 黏貼 粘在 貼り 貼っ 粘合 接着剤
weld. welded. welding. welder. welds. сварк сварщ сварн schweiß souder. soudé. soudure. soldar. soldadura. сварщик soudeur soldador 焊接 溶接
sew. sews. sewed. sewn. sewing. stitch. stitched. шить. шил. шила. сшит сшил швея. швей nähen. couture. coudre. cousu. cousait. coser. costur cosía. сшила. шитьё genäht. nähte. cosido. 缝纫 縫紉 缝合 縫合 縫い 縫っ 裁縫
knit. knits. knitted. knitting. вяза. вязать. вязан stricken. strickt. strickte. gestrickt. tricot tejer. tejido. tejía. tejida. 编织 編織 毛衣 針織 针织 編み 編ん
weave. weaves. wove. woven. weaving. ткать. ткал ткан. ткач weben. webte. gewebt. webt. tisser. tissage. tissé. tisse. telar. tejedor weaver ткани. тканью. tisserand 织布 織布 纺织 紡織 織り 織物
wipe. wiped. wipes. wiping. вытер вытира стер. стёр. wischt. wischte. wischen. gewischt. abgewischt. essuy essui enjug secó. 擦掉 擦干 擦乾 擦去 抹去 拭い 拭き 拭く
sweep. sweeps. swept. sweeping. подмета fegen. fegte. fegt. gefegt. balay barrer. barrió. barriendo. barrido. 打掃 扫地 掃地 清扫 掃い 掃き
draw. draws. drew. drawn. drawing. drawings. рисова рисун нарис рисует. zeichn gezeichn dessin dibuj рисовал нарисов zeichnete gezeichnet zeichnen dibujar dibujó рисуют. рисовать. 画画 畫畫 绘制 繪製 描く 描き 描か
carve. carved. carves. carving. carvings. вырез резьб schnitz geschnitzt. sculpt tallar. tallad tallado. esculp 雕刻 雕塑 雕像 彫刻 彫り 彫っ
sharpen. sharpened. sharpening. заточ точил наточ schärf geschärft. aiguis afilar. afil 磨刀 磨尖 削尖 研い 研ぎ
poured. pours. pouring. налил налив залил полил. вылил gießt. gießen. goss. gegossen. verser. versé. versait. verter. vertió. 倒入 倾倒 傾倒 倒了 注い 注ぐ 注ぎ
mix. mixed. mixes. mixing. mixture. mixtures. stir. stirred. stirring. stirs. смеш смес мешал. размеш misch gemisch rührt. rühren. rührte. gerührt. mélang remuer. remué. mezcl 混合 搅拌 攪拌 混ぜ 混ざ 混じ かき混ぜ
peel. peeled. peeling. peels. чистил почист кожур schälen. schält. geschält. éplucher. épluch pelar. pelad cáscara. 剥皮 剝皮 果皮 皮をむ 剥い
slice. sliced. slices. slicing. нареза ломтик scheib tranche. tranches. rodaj rebanada. rebanadas. 切片 薄片 スライス
boil. boils. boiled. boiling. кипел кипит. кипя кипят варит. варил. сварил kochend sieden. siedend. bouill hierv hervi hervir. кипящ hirviend 煮沸 沸腾 沸騰 烧开 燒開 煮て 茹で 沸か
fry. fried. fries. frying. жарит. жарить. жарен жарил поджар bratpfann gebraten. braten. brät. frire. frit. frites. frita. fritas. freír. frito. fritos. 油炸 炒菜 煎炸 揚げ 炒め 焼い 炒
bake. baked. bakes. baking. выпек выпеч испек backt. backen. gebacken. bäckt. backte. cuire. cuit. cuisson. hornear. hornead horneado. baker. пекар испёк panadería panadero 烘焙 烘烤 焼き 焼く
roast. roasted. roasting. grill. grilled. grilling. grills. гриль. гриле. rösten. geröstet. gegrillt. grillen. rôti. rôtir. grillé. grillée. grillade. asado. asada. asar. parrilla. 烧烤 燒烤 烤肉 グリル ロースト 炙り
lend. lends. lending. одолж leiht. verleih geliehen. ausleihen. prêter. prêté. prestar. prestó. prestado. préstamos. 借给 借給 貸し 貸す
borrow. borrowed. borrows. borrowing. borrower. borrowers. заимств leihen. ausgeliehen. emprunt endeud 借来 借來 借款 借了 借り 借りる
rob. robbing. robbers. ограб грабит грабёж räuber überfiel. braquage. braqu robaron. robos. atraca 抢走 搶走 奪っ 奪い
delivers. delivered. delivering. deliveries. достави доставл liefer. liefert. lieferte. liefern. geliefert. livré. livrée. livrés. entregar. entregas. entregado. 送貨 递送 遞送 交货 交貨 届け 納品
provide. provides. provided. providing. предостав обеспеч bereitstell bereitgestellt. procurer. proporcion brindar. brinda предоставл предоставит предоставь bereitgestell fournissent.
distribut раздава раздали. раздать. распредел verteil verteilt. ausgeteilt. distribué repartir. repart reparto. repartió. 分发 分發 分配 分布 派发 派發 配布 配っ 配る
owe. owes. owed. owing. задолж schuldet. verschuld schuldner. dettes. endett deudas. deudor 欠债 欠債 欠钱 欠錢 負債
earn. earned. earns. earning. earnings. зараб заработ verdien verdienst. ganancias. 赚钱 賺錢 挣钱 掙錢 赚到 赚取 稼ぎ 稼い 稼ぐ
spend. spends. spent. spending. потрат тратит тратил ausgab ausgegeben. ausgeben. verbring verbracht dépense gastar. gastos. gastó. gastado. 花费 花費 花钱 花錢 費やし 費やす
waste. wasted. wastes. wasting. wasteful. растра расточ verschwend gaspill desperdici derroch malgast 浪费 浪費 无駄 無駄
seek. seeks. sought. seeking. стремит cherchent. buscando. 寻求 尋求 求め 探す
exchange. exchanges. exchanged. exchanging. swap. swapped. обмен обмени austausch tausch getauscht. échang intercambi canje 交换 交換 交流 互换 互換 交わし 取り替え
lease. leased. leases. leasing. лизинг pacht verpacht baux. alquil arrend arriend 租赁 租賃 租约 租約 出租 賃貸 リース 賃貸借
наня наним вербов anstell eingestellt. angeheuert. engager. contratado. contratación. 招聘 聘请 聘請 雇っ 雇う 雇い
dismiss увол увольн renvoy viré. despedi despido. destitu 開除 辞退 辭退 解职 解職 罢免 罷免 クビ 免職
promote. promoted. promotes. promoting. promotion. продвиг beförder befördert. promouv promu. ascendido. promover. promovi promueve 晋升 晉升 提拔 促进 促進 昇進 昇格
grow. grows. grew. grown. growing. расти. вырос растущ растет. растёт. wächst. wachsen. wuchs. gewachsen. wachstum croissance. grandi. grandit. grandir. crece. crecer. creció. creciente crecimiento 增长 增長 成长 成長 生长 生長 育っ 育つ
shrink. shrinks. shrank. shrunk. shrinking. shrinkage. сжался. schrumpf rétréc rétrécir. encog menguar. 缩小 縮小 萎缩 萎縮 收缩 收縮 縮ん 縮む
expand. expands. expanded. expanding. expansion. расшир расширя erweiter ausgeweitet. ausdehn élarg expansión. ampliar. expandir. 扩大 擴大 扩张 擴張 扩展 擴展 拡大 拡張 広が
widen. widened. widens. widening. verbreiter élargir. ensanch расширил 拓宽 拓寬 加宽 加寬 広げ 拡幅
extend. extends. extended. extending. extension. lengthen продл продлен удлин verläng prolong extensión. prolongar. alarg extensions. étendre étend extender 延长 延長 延伸 延ばし 延ばす
shorten. shortened. shortening. укорот укоро verkürz gekürzt. raccourc acort 缩短 縮短 短縮 縮め 縮ま
deepen. deepened. deepening. углуб vertief approfond profundiz ahond 加深 深化 深ま 深め
strengthen. strengthened. strengthens. strengthening. reinforc укреп укрепл усилен усилив stärken. stärkt. stärkte. gestärkt. verstärk renforc fortal fortalec reforz 加强 加強 增强 增強 强化 強化 強め 強ま
weaken. weakened. weakens. weakening. ослаб ослабл schwäch geschwächt. affaibl debilit 削弱 减弱 減弱 弱まっ 弱ま 弱め 弱体
improve. improved. improves. improving. improvement. improvements. улучш verbesser verbessert. amélior mejorar. mejora. mejoras. mejoró. mejorado. mejoramiento. 改善 改进 改進 提升 改良
worsen. worsened. worsens. worsening. deteriorat ухудш ухудша verschlechter verschlimmer aggrav deterior agrav
evolve. evolved. evolves. evolving. эволюцион entwickelte. évoluer. évolué. évolue. evolucion 演变 演變 演化 進化し
transform umwandl verwandel преобраз преврат превращ umgewandelt. verwandlung umgestalt métamorph 转变 轉變 转型 轉型 変換 変貌 変革
convert. converted. converts. converting. konvert konvertier conversi conversion. конвертир конвертац umwandel converti. 转换 轉換 皈依 改宗 転換
emerge. emerged. emerges. emerging. emergence. возник возника aufgetaucht. émerg surgi surgir. surgió. emergi 浮现 浮現 涌现 湧現 現われ 浮上
arise. arises. arose. arisen. arising. entsteh entstand entstanden. 产生 產生 兴起 興起 生じ
finish. finished. finishes. finishing. законч заверш завершен окончил beendet. beenden. fertig. abgeschlossen. vollend finir. terminer. terminé. terminée. terminar. terminó. terminado. termina. acabar. acabó. 結束 終わり 終え 終わる 終わっ 仕上げ
cease. ceased. ceases. ceasing. перестал прекрат прекращ aufhör aufgehört. cesser. cessa. cessé. cesse. cesar. cesó. 终止 終止 止ま
multiply. multiplied. multiplying. multiplication. умнож vervielf multipliz multipli 乘以 成倍 繁殖 掛け算 増殖
accelerat ускор beschleunig accélér aceler acelera 加速 加快
collapse. collapsed. collapses. collapsing. крах. крахом. обруш рухну обвал zusammenbr zusammengebrochen. einsturz. eingestürzt. effondr écroul colaps derrumb desplom 崩溃 崩潰 倒塌 坍塌 瓦解 崩壊 崩れ 倒壊
recover. recovered. recovers. recovering. recovery. выздор поправил оправи erhol erholt. erholung. genesung. rétabl récupér recuper 恢复 恢復 康复 康復 复苏 復甦 回復 立ち直 回収
restore. restored. restores. restoring. restoration. восстанов восстанавл wiederherstell wiederhergestellt. restaurier restaurar. wiederherst restaurer. restauré restauró. restaurado. restaurée. 还原 還原 復元 復旧
fix. fixed. fixes. fixing. чинил починил почини исправ behob behoben. réparer. réparé. arregl beheben. behebt. corriger. corrigé corregir 修好 直し 直す 直っ
decay. decayed. decaying. decays. decompos разлож разложе распад zerfall verfall zersetz décompos décadence. descompos descompon 腐烂 腐爛 衰败 衰敗 分解 腐っ 腐り
wither. withered. withering. wilt. wilted. увял вяну увяд засох verwelk welk fané. flétri. flétr marchit 枯萎 凋谢 凋謝 凋零 枯れ
bloom. blooms. bloomed. blooming. blossom расцв цвете цвёл расцвет blüh blühen. blüht. fleuri. fleurir. fleurit. floraison. florec floración. цветет цветёт цветени blüten. 开花 開花 盛开 盛開 绽放 綻放 咲い 咲き 咲く
ripen. ripened. ripening. ripe. созре спелы спелый reif. reife. mûr. mûri. mûrir. mûrs. mûre. madur 成熟 熟透 熟し 実っ 熟れ
declare. declared. declares. declaring. declaration. deklar провозгл verkünd ausgerufen. déclar declar 宣告 宣言
reply. replies. replied. replying. отвечал отвеч erwider antwortete. répondre. répondu. répond. répondit. répliqu respond. respondió. contestó. contestar. responder. 回复 回覆 答复 答覆 回应 回應 答え 答えた 返事 返信
request. requests. requested. requesting. просьб запрос gebeten. anfrage. anfragen. beantrag requête. demande. demandes. demandé. solicitud. solicitó. solicitar. petición. pedido. peticiones. 请求 請求 申请 申請 依頼 要請 リクエスト
insist. insists. insisted. insisting. insistence. настаив настоял beharr insista. insiste. insistió. insistir. 坚持 堅持 执意 執意 言い張
quote. quoted. quotes. quoting. quotation. cite. cited. cites. citing. citation. цитат цитир процитир zitat zitier zitiert. citer. cité. citant. citar. cita. citas. citó. citado. 引用 引述 援引
translat перевод перевел перевёл übersetz traduc traduct traduire. traduit. traducción. traduj translator translation translate. translated переводч übersetzt übersetzung traduction traducido 翻译 翻譯 译者 譯者 翻訳 訳し 訳者
note. noted. notes. noting. remark. remarked. remarks. отмети отмеча anmerk angemerkt. constat señaló. señala. señalar. observó. 指出 备注 備註 指摘 気づい
argue. argued. argues. arguing. argument. arguments. аргумент спори спорил argumentier stritt. gestritten. argumento. argumentos. 爭論 论点 論點 辩称 辯稱 論じ 言い争 引数
whisper. whispered. whispers. whispering. шепта прошеп шепо шёпот flüster chuchot murmura. murmur susurr шепот шепч прошептал прошепт flüstern susurró 低语 低語 耳语 耳語 轻声 輕聲 ささやい ささやき 囁い 囁き 低声 低聲
sigh. sighed. sighs. sighing. вздох вздыха seufz soupir suspir вздохнул 叹气 嘆氣 叹息 嘆息 叹了口气 嘆了口氣 ため息 溜息
groan. groaned. groans. moan. moaned. moaning. стонал стон. стонет застон stöhn ächz gémi gémiss gemido. gemía. gimi gemir. 呻吟 呻い
confess. confessed. confesses. confessing. confession. confessions. исповед geständnis beicht aveu. aveux. confesi confesó. исповедь beichte avoua confes 供认 供認 忏悔 懺悔 告白 自白 告解
confirm. confirmed. confirms. confirming. confirmation. подтверд bestätig confirme. confirmé. confirmer. confirma. confirmó. confirmar. confirmado. 确认 確認 证实 證實 确定 確定 確かめ 裏付け
propose. proposed. proposes. proposing. proposals. vorschläge propos propuso. propuest propone. proponer. 提議
persuad persuasi убежд убеди уговор überrede überzeug convainc convaincu. convaincre. convencer. convenc 说服 說服 劝说 勸說 説得
convinc убежден убеждён überzeugt. überzeugen. überzeugung 信服 確信 深信 納得
urge. urged. urges. urging. призвал призыва drängt. drängte. drängen. gedrängt. exhort instó. instar. 敦促 催促 呼籲 促し 促す
encourag поощр ободр подбод ermutig ermunter alentar. alentó. animó. animar. 鼓励 鼓勵 激励 激勵 励まし 励ます 奨励
invite. invites. inviting. invitations. приглас пригла einlad lädt. invitée. inviter. invit invitó. 请来 招い 誘い 誘っ
greet. greets. greeted. greeting. greetings. приветств поздоров begrüß grüß saluer. salua. salué. saluda saludó. saludo. saludos. 问候 問候 打招呼 致意 迎接 挨拶 あいさつ 迎え
curse. cursed. curses. cursing. прокля проклин verflucht fluch. maudit. maudi maldici maldit maldijo. flüche. malédiction maldición maldito 诅咒 詛咒 咒骂 咒罵 呪い 呪っ 呪わ
insult. insults. insulted. insulting. оскорб оскорбл beleidig insulte. insulter. insulté. insultes. insulto. insultos. insultar. 侮辱 辱骂 辱罵 罵っ
mock. mocked. mocks. mocking. mockery. насмеш издева высме verspott spott. spottet. moqu raill burla. burlarse. burló. 嘲笑 讥笑 譏笑 嘲弄 嘲讽 嘲諷 嘲っ からかっ
boast. boasts. boasted. boasting. brag. хваст похваст prahl vantard. vanter. vante. vantait. alarde jactar 吹嘘 吹噓 夸耀 誇耀 自夸 自誇 自慢 誇示
gossip. gossiped. сплетн klatsch. commérage cotille chism 闲话 閒話 八卦 うわさ話 ゴシップ 噂話
sign. signs. signed. signing. signature. signatures. подпис unterschr unterzeichn unterschrieben. signer. signé. signée. signa. firmar. firmó. firmado. firmaron. signatur 签署 簽署 签名 簽名 签字 簽字 署名 調印 サイン
spell. spelled. spelling. орфограф правописа buchstab rechtschreib orthograph épeler. deletr ortograf 拼写 拼寫 拼法 綴り スペル
print. printed. prints. printing. printer. printers. печата напечат распечат принтер drucken. gedruckt. drucker. ausgedruckt. imprim impreso. impresa. impresora. печат druckt. imprimante 打印 列印 印刷 プリンタ プリント 打印机 印表機 プリンター
copy. copies. copied. copying. копи. копию копия копии копир скопир kopie. kopien. kopier kopiert. copie. copier. copié. copia. copias. copiar. copiado. скопи 复制 複製 拷贝 拷貝 副本 复印 コピー 写し
edit. edited. editing. edits. editors. редакт отредакт bearbeit editar. editado. redactor редактир éditer. 编者
summar резюм обобщ zusammenfass zusammengefasst. résum resumen. resumir. resumi 总结 總結 概括 摘要 要約
realize. realized. realizes. realizing. realise. realised. realises. realising. осозна erkannte. comprendió. 意识到 意識到 察覺 悟っ
desire. desires. desired. begier désirs. désire. désirait. deseos. deseaba. longing. yearning. жажда. жажду. вожделен sehnsucht begierde anhelo 欲望 愿望 願望 欲求 慾望
prefer. preferred. prefers. preferring. preference. предпоч предпочт bevorzug vorlieb préfér prefier preferenci preferi 偏好 更喜欢 更喜歡 宁愿 寧願 好み 好む 好ん
hesitat колеба заколеб нерешит zöger gezögert. hésit vacil titube 犹豫 猶豫 迟疑 遲疑 躊躇
enjoy. enjoyed. enjoys. enjoying. enjoyment. genieß genoss. genossen. savour disfrut gozar. gozaba. наслажда genießen genießt 享受 欣赏 欣賞 楽しん 楽しむ 楽しめ
admir восхищ восхит любова bewunder admira admire admired admiration admirar 钦佩 欽佩 敬佩 赞赏 讚賞 仰慕 憧れ 感心 感嘆
despise. despised. despises. contempt. contemptuous. презир презре veracht verächt mépris despreci scorn. презрен презира verachtung verachte méprise desprecio 鄙视 鄙視 轻蔑 輕蔑 蔑视 蔑視 軽蔑 蔑む
regret. regrets. regretted. regretting. сожал жалел. раская bedauer bereu reue. regrett lament arrepent remorse сожале bereue regrette remords 后悔 後悔 悔や 悔恨
endure. endured. enduring. endurance. tolerat выдерж вынослив терпе стерпе ertrug. ertragen. erdulden. aushalt endur toler tolér soport aguant resistencia. 忍受 耐力 耐え
concentrat сосредот концентр konzentr concentr 集中 专注 專注 浓缩 集中し
educat воспит erzieh erzog. erzogen. ausgebild éduqu éducat 教养 教養
stare. stared. stares. staring. gaze. gazed. gazing. gazes. взгляд взгляну вгляд пристальн starr blickte. blicke. anstarr fixait. dévisag miradas. mirando. уставил starrte. starrt. 凝视 凝視 注視 盯着 盯著 目光 視線 视线 眼差し
glance. glanced. glances. glancing. glimpse. glimpsed. покос мельк взглян entrev apercev aperçu vistazo ojeada. vislumbr 瞥见 瞥見 一瞥 瞥了 瞟了 ちらっと 垣間
percei воспри восприят wahrnehm wahrgenommen. wahrnehmung. percev perçu percib percep percept восприяти perception percepción 感知 察觉到 知覚 認知
listen. listened. listens. listening. listener. listeners. слуша послуш прислуш выслуш zuhör zugehört. hörer. lausch écout escuch 倾听 傾聽 聆听 聆聽 听着 聽著 聽眾 聴い 聞き入 耳を傾
identif выяв опозна identifizier 辨认 辨認 鉴定 鑑定 特定
distinguish различа unterscheid unterschiede. unterschieden. distingu distinción. 区分 區分 区别 區別 分辨 辨别 辨別 見分け 区別
detect. detected. detects. detecting. detection. detector. detectors. детектор nachweis nachgewiesen. aufgespürt. détect decel detectar. detectó. detectado. detecci 檢測 探测 探測 发觉 發覺 検出 検知 探知
marry. marries. married. marrying. marriages. weddings. жени поженил брака. браке. замуж свадьб verheirat hochzeit ehe. geheiratet. épous casar. casó. casada. casado. casarse. bodas. matrimoni женился женат. heiratet. heiraten. verheiratet marié. 婚姻 婚禮 嫁给 嫁給 娶了 婚約 嫁い
welcome. welcomed. welcomes. welcoming. пожаловать. радушн willkommen bienven accueill accueil. acog bienvenid 欢迎 歡迎 歓迎 ようこそ
introduc представил вводит. введен введён внедр einführ eingeführt. introdui introduj presentó. presentar. 介绍 介紹 引入 引进 引進 紹介 導入
host. hosted. hosts. hosting. gastgeber hôte. anfitri хозяев хозяин хост. hôtes. 主办 主辦 东道主 東道主 主催 主机 主機 ホスト
celebrat праздн отпраздн feier. feiern. feiert. feierte. gefeiert. feierlich fêt fête. fêter. célébr célèbr celebr festej celebrate праздну celebra 庆祝 慶祝 庆典 慶典 祝賀 祝っ 祝う 祝い お祝い
mourn. mourned. mourning. mourners. grief. grieve. grieving. скорб траур оплак trauer. trauern. getrauert. trauernd. deuil. deuils. luto. trauert. 哀悼 悲痛 丧事 喪 喪に 悼む 悲嘆 悼念 追悼
bury. buried. buries. burial. burying. хорони begrab begrub. enterr enterré. tombes. tumbas. sepult entierro похоронил begraben. beerdigt enterrad 埋葬 墳墓 安葬 墓
hug. hugs. hugged. hugging. embrace. embraced. embraces. embracing. обним обнял обня объят umarm étrein étreint. abraz обняла. обнима umarmt umarmung étreinte abrazo abrazó 拥抱 擁抱 搂住 摟住 抱住 抱きし 抱擁 抱き合 抱きしめ
flirt флирт coquet 调情 調情 浮気
cheat. cheated. cheating. deceiv deceit. decept обман обману обманыв надул. betrüg betrogen. täusch getäuscht. trich tromper. trompé. dupé. engañ engaña estaf 欺骗 欺騙 作弊 骗子 騙子 欺詐 騙し 騙さ 欺い
assist. assisted. assists. assistance. assisting. assistant. assistants. ассист помощник помощниц assistent aides. asistent ayudante asistenci 协助 協助 助理 助手 補佐 アシスタント
govern. governs. governed. governing. governance. regier. regiert. regierte. gouvern gobern gobierna. 治理 管治 ガバナンス
arrange. arranged. arranges. arranging. arrangement. arrangements. устроил договорил arrangier vereinbart. arrang arregló. dispuesto. 安排 布置 佈置 排列 手配 取り決め 配置
replac замен заменя ersetz ersatz remplac reemplaz sustitu replace. replaces. replaced. replacing. replacement замени замена. замены. замену. rempla 取代 替换 替換 更换 更換 置き換え 取って代わ 交代 入れ替え
adopt. adopted. adopts. adopting. adoption. усынов adoptier adoptiert. adopté. adoptée. adopter. adoptar. adoptó. adoptado. adopción. 采用 採用し 采纳 採納 收养 收養 養子 採択
cancel. canceled. cancelled. cancels. cancelling. cancellation. canceling. отмен отменя absag abgesagt. annul storniert. annulé. cancelar. canceló. cancelado. cancelaci отменен отмена. отмене. отмену. absage. absagen. storn 取消 撤销 撤銷 废除 キャンセル 取り消 中止
postpon delay. delayed. delays. delaying. отлож откла отсроч задерж verschob verschoben. verschieb verzöger aufgeschoben. reporté. reportée. retard. retards. retardé. retras aplaz posterg demora. demoró. latency. задержк verzögerung latence latencia задержка verspät verspätung retrasa retraso. retrasos. задержки. задержек. задержку. опозда 推迟 推遲 延迟 延遲 延期 拖延 耽搁 耽擱 遅れ 先送り 遅延 レイテンシ 延误 延誤
launch. launched. launches. launching. запуск запуст запуска gestartet. lancement. lancée. lanz lanzamient 发射 發射 推出 发起 發起 启动 啟動 打ち上げ 立ち上げ 発売
merge. merged. merges. merging. mergers. слия fusionier verschmelz fusionn fusiones. слиян fusionar zusammenführ 并购 融合 統合 マージ
acquir acquisitions. приобр приобрет erwerb erworben. erwarb. übernahm acquérir. acquisi adquir adquis 獲得 取得
assemble. assembled. assembles. assembling. сборк zusammenbau montage. montier ensambl assembler. montieren. montaje 组装 組裝 装配 裝配 組み立て 組立
reserve. reserves. reserved. reservation. reservations. reservar. reserva. reservas. резерв забронир брониров reservier reservé. réserv 预订 預訂 预定 預定 预约 預約 储备 予約 備蓄
rival rivals. соперн rivali 競合
sue. sued. suing. sues. lawsuits. иску. иском. судится verklag klagen. geklagt. poursuite. poursuites. demandar. demandas. pleito. 控告 訴え 提訴
testify. testifies. testified. testifying. witnesses. witnessed. свидет показания. zeugen. zeugnis bezeug zeugin. témoins. témoigne. testig testific 證人 作證 目击者 目擊者
ban. banning. prohibi запрещ verbote. verbietet. vetado. 封禁 取締り 禁じ
approv одобр genehmig gebilligt. zugestimmt. approuv aprob aprueb 贊成 认可 認可 赞同 贊同 可決
impose. imposed. imposes. imposing. imposition. imposer. imposé. imposée. imponer. impuso. налож навяз auferleg verhängt. verhäng verhängte. 强加 強加 施加 課し 課す 押し付け 科し
enforce. enforced. enforces. enforcing. enforcement. принужд durchsetz durchgesetzt. vollstreck 执法 執法 执行 執行 强制执行 取り締ま 施行
detain. detained. detains. detaining. detention. detainee. detainees. задержа задержан festgenommen. festnahme. inhaft détenus. détention. interpell detenid detención. 扣押 拘押 羁押 羈押 拘束 勾留 収容
imprison заключенн заключённ inhaftiert. emprisonn incarcér encarcel prisoners. prisonniers. prisionero. prisioneros. gefangenen. gefangener. 监禁 監禁 俘虜 投獄
releas libéré. libérer. libérés. libérée. освобод выпусти freilass freigelassen. freigabe. relâch liberar. liberó. liberado. liberaci 释放 釋放 获释 獲釋 釈放
convicted. convicting. convictions. осуд осужд condenado. condenó. condenar. 判处
acquit оправдан оправдал freispr freigesprochen. acquitt absuel absolv absuelto. 无罪 無罪 宣告无罪
interrogat допрос допраш verhör vernehm vernommen. interrog 审问 審問 审讯 審訊 盘问 盤問 讯问 尋問 取り調べ
repeal. repealed. abolish abolition. revoke. revoked. revoking. упраздн отменил abschaff abgeschafft. aboli abolir. abroger. derog abolición. 廢除 废止 廢止 吊销 吊銷 廃止 撤廃
ratif ратифик ratifizier ratific
authoriz authoris уполномоч разрешен ermächt befug autoris autoriz 授权 授權 権限
confiscat конфиск изъял изъят beschlagnahm konfisz confisq confisc incaut decomis 没收 沒收 充公 查获 查獲 押収 没収
invad вторг захватчик invasi eindring eindringling einmarsch einmarschiert. envahi invas invadi 侵入
seiz seizure. захват захвати захвач ergreif ergriffen. saisie. saisies. apoder 夺取 奪取 夺走 占据 佔據 占拠 差し押さえ
conquer conquest завоев покорил erober eroberung conquér conquêt conquis conquist 征服
retreat. retreated. retreats. retreating. отступ отступл отступа zurückwich zurückgewichen. zurückgez recul retroced replieg 退却 退い
wound. wounded. wounds. wounding. injury. injuries. ранил раны. рана. рану. травм пострадав verwund verletzte. wunde. wunden. blessé. blessés. blessure. blessures. herida. heridas. herido. heridos. lesion verwundet plaie 伤口 傷口 负伤 傷つ 怪我
evacuat эваку evakuier évacu evacu evacua evaku 疏散 避難 退避
liberat libération. освобожден befrei befreit befreiung libérat 解放 自由化
defeats. defeating. поражен побежд niederlag besiegt. défait vaincu. vaincre. vencido. 打敗 战胜 戰勝 挫败 挫敗 倒し 打ち負か 負け
resist. resisted. resists. resisting. resistance. сопротив сопротивл widerst widerstand. résist resisti 抵抗 反抗 抗拒
melt. melts. melted. melting. molten. thaw. thawed. thawing. таян тает. растая расплав таял schmelz geschmolzen. schmilzt. schmolz. auftau fondu. fondre. fondent. fonte. derret derriti fundid deshiel geschmolz 融化 熔化 溶化 解冻 解凍 溶け 溶かし 融け 融解
evaporat испар verdampf verdunst évapor evapor 蒸发 蒸發 蒸発
flow. flows. flowed. flowing. течет. течёт. течен потек потока поток. fließ fließt. floss. strömt. strömung coule. coulait. écoul fluye flujo fluir. fluí 流动 流動 流入 流淌 水流 流れ 流れる
drip. dripped. dripping. leaking. leakage. утеч капал. капает. капли. протек tropf tropft. leck. lecks. goutt gote goteo fuga. fugas. 洩漏 滴下 漏水 漏れ 滴っ 漏らし
shine. shines. shone. shining. сия сияет. сиял блест блестя glänz strahl leucht brillé. brille. brillait. brillar. brilla. brillaba. 闪耀 閃耀 发光 發光 照耀 闪闪 輝い 輝き 輝く 光っ 照らし
glow. glowed. glowing. glows. тлел сверк пылал glüh glühte. lueur. lueurs. rougeoy resplandor. 光芒 光辉 光輝 微光 ほのかな 光り
flash. flashed. flashes. flashing. sparkl вспых вспыш вспышк мига blitzt. blitzte. blink aufblitz funkel éclairs. étincel destell centell blitzlicht destello 闪光 閃光 闪烁 閃爍 闪过 閃過 閃い 点滅 フラッシュ
erupt. erupted. erupts. eruption. eruptions. изверж извергл ausbruch. ausgebrochen. ausbrüch éruption. erupci извержени vulkanausbruch erupción 喷发 噴發 噴火 勃発
erod эрози размы erosion. érosion. érod erosi 侵蚀 侵蝕 腐蚀 浸食 侵食
trembl shiver. shivered. shivering. дрож дрожа дрожал задрож zitter zittert. zittern. frisson tembl tembla escalofr estremec tremble. trembled. trembling. дрожь задрожа temblar temblando 颤抖 顫抖 发抖 發抖 战栗 哆嗦 震え 震える 身震い
sweat. sweats. sweating. sweated. вспот потел schwitz schweiss. sueur. sueurs. transpir sudor. sudar. sudoros пота. пот. 出汗 汗水 流汗 汗を 汗が 冷や汗 冒汗
bleed. bleeds. bled. bleeding. кровот кровото blutet. bluten. blutung blutend saign hémorragi sangra sangrado. hemorragi 出血
yawn. yawned. yawning. зева зевн зевота gähn bâill bostez 哈欠 打哈欠 欠伸
sneez чих niesen. nieste. éternu estornud 喷嚏 噴嚏 くしゃみ
cough. coughed. coughing. coughs. кашля кашель husten hustet. hustete. toux. touss tos. toser. tosió. кашл 咳嗽 咳き込 咳が せき込 咳
vomit рвот стошн тошн erbroch erbrech kotz vomi vómito nausea. nausée. náusea übelkeit. рвота стошнило 呕吐 嘔吐 恶心 噁心 吐き気 吐い
swallow. swallowed. swallows. swallowing. глота проглот глотк schluck schluckt. verschluck aval. avaler. avalé. tragar. tragó. traga. trago. 吞下 咽下 吞咽 吞嚥 飲み込 呑み込
chew. chewed. chewing. chews. жева жует. жуёт. kau. kauen. kaute. kaut. mâch mastic 咀嚼 嚼着 嚼著 噛みしめ
bite. bites. biting. bitten. укус укуси кусает. biss. beißen. beißt. gebissen. morsure. mordre. mordu. mordi mordedura. morder. mordió. 咬了 咬伤 咬傷 咬住 噛ま 噛み 噛ん 噛まれ
lick. licked. licking. licks. облиза лизал. лизнул. лизать. leckt. lecken. leckte. lécher. léch lamer. lamió. lamía. 舔了 舔着 舔著 舐め
starv голодал голода голодн verhunger hungrig famines. affam hambr hambrun 挨饿 挨餓 飢荒 飢え 飢饉
faint. fainted. fainting. обморок ohnmächt ohnmacht bewusstlos évanoui. desmay ohnmächtig 昏倒 晕倒 暈倒 昏迷 昏厥 気絶 失神 気を失
blush. blushed. blushing. краснел покрасн румян errötet. errötete. erröten. rougi. rougit. rougir. sonroj ruboriz ruborizó 脸红 臉紅 红了脸 赤面 顔を赤
ache. ached. aches. aching. pains. болит. schmerzen schmerzhaft. weh. douloureu doloros duelen. 苦痛
diagnos диагноз диагност diagnost diagnostiz диагно diagnós 诊断 診斷 確診 确诊 診断
умерла. умерли. умирает. умереть. verstorben. morte. murieron. muertos. fallec 死了 死去 死ん
compute. computed. computing. computation. computational. вычислен berechnet 運算
estimat оцен оценк оценива schätz schätzung geschätzt. estim estimé. estimac оцени schätzen estimate. estimates. estimated. schätzt estimation 估计 估計 预估 預估 估算 見積も 試算 推計
prove. proved. proves. proven. proving. proof. proofs. доказ доказа beweist. bewiesen. nachgewies prouv preuves. demostr probar. 証明 立証
analy анализ анализир analys analysier analiz análisis. analyz analysis. analyze. analyzes. analyzed. analyse. analysts. аналит analysten. analista analyste 分析 解析
classif классиф klassifi einstuf clasific classifi классифи 分类 分類 归类 歸類
define. defines. defined. defining. definition. definitions. définition. définir. définit. определение определя definier definici определени definición definir. 定义 定義 界定
weigh. weighs. weighed. weighing. weights. взвес весил весит. весом. wiegt. wiegen. wog. gewichte. peser. pèse. pesait. pesa. pesaba. 称重 稱重 體重
verif удостовер провер überprüf verifizier geprüft. vérif verific check. checks. checked. checking. verify. verifies. verified. verification. prüfen. comprobar 核实 核實 验证 驗證 查证 查證 検証 チェック
evaluat assess оценив оценен bewert bewertet. beurteil evalua evaluaci évalu 评估 評估 评价 評價 评定 評価 査定
predict прогноз предсказ vorhersag vorhersage. prognos prédi prédiction. prévision. pronóstic predicci predecir. predijo. forecast prognose 预测 預測 预言 預言 预报 予測 予言 予報 預報
simulat симул имитир моделир simulier simulation симуляц моделирован simulación моделиров simuliert simuler. simulé simular. simulad 模拟 模擬 仿真 シミュレ シミュレーション
correlat корреля korrel corrél corrélation. correlaci корреляц correlación 相关性 相關性 关联 關聯 相関 関連性
indicat указыва указан свидетельству hinweis hindeut deutet. indiqu indica indicad indicó. señalan. 显示出 指示 迹象 跡象 示す 示し
imply. implies. implied. implying. implication. implications. подразум impliz andeut impliqu impliq implica. implican. implicaci 含義 意味する 含意
vary. varies. varied. varying. variation. variations. варьир колебл variier variiert. schwankung varie. varier. varient. variaci varía. varían. variar. 各异 差异 差異 変動 異なり
represent представит vertret vertreter vertrat. vertreten. repräsent représent representante 代表者 表す
download скачал скачат загруз herunterlad heruntergeladen. télécharg descarg descargar. downloads. downloaded. downloading. скача загрузк загрузи 下载 下載 ダウンロード
upload. uploaded. uploading. uploads. выложил hochlad hochgeladen. выгруз hochladen. 上传 上傳 アップロード 投稿
record. recorded. recording. recordings. записал запис записан aufnahm aufzeichn aufnahme. aufgenommen. enregistr grabac grabar. grabó. 录音 錄音 录制 錄製 紀錄 録音 録画
delet удалил удален удалён lösch gelöscht. supprim effac borrar. borró. borrado. delete. deletes. deleted. deleting. стерет löschen. löscht. borra. 删除 刪除 移除 削除 消去
click. clicks. clicked. clicking. кликн щелкн нажмите. щёлк klick klickt. geklickt. cliqu clic. clics. клик щелк cliquer. cliquez. 点击 點擊 单击 單擊 クリック
connect связать. соединен соедин подключ verbind verbunden. angeschlossen. connexion. relier. relié. reliée. conectar. conect conexión. conexiones. connects. connected. connecting. connection. connections. соединя соединит соединени verbinden. verbindet. verbindung connecter. connecté connexions. conectad conecta 连接 連接 联系 聯繫 接続 繋が 結びつ 連線
disconnect отключ abgeschalt déconnect débranch desconect 断开 斷開 断线 遮断
charge. charged. charges. charging. charger. заряд заряж anklage. angeklagt. aufladen. geladen. ladung. inculp cargar. chargers. ladegerät aufgeladen. recharge. recharger. cargador recarga зарядк зарядн 充电 充電 充電器
encrypt шифр зашифр verschlüssel encript cryptage. chiffrement. chiffré. chiffrées. cifrad encryption. encrypted. шифров cifrar chiffrer. 加密 暗号化 暗号
hack. hacked. hackers. hacking. взлом gehackt. hackear. piratage. piraté. ハッキング
updat обновл обновлен aktualis actualis actualiz aktualisier update. updates. updated. updating. обновит aktualisiert. upgrade upgraded. апгрейд 更新 升级 升級 アップデート 最新の
upgrad модерниз aufrüst modernis modernisier modernización. améliorer. moderniz 升级版 近代化 アップグレード 现代化 現代化
display. displayed. displays. displaying. дисплей отображ anzeigt. anzeigen. angezeigt. affich écrans. pantallas. диспле anzeige. 显示器 螢幕 荧幕 表示する ディスプレイ 顯示
transmit транслир передач передава übertragen. übermitt transmett transmission. transmis transmiti transmisi 传输 傳輸 传送 傳送 传播 傳播 伝達 送信 伝わ 伝え
scan. scans. scanned. scanner. scanning. сканир сканер scann gescannt. numéris escane escanear escáner escaneo 扫描 掃描 スキャン 走査 スキャナ
apply. applied. applies. applying. applications. applicant. applicants. примен anwend angewandt. bewerb bewerbung bewerber. appliqué. postul aplicar. aplicaci aplicó. solicitante 應用 申请人 适用 適用 応用 応募 出願
succeed. succeeded. succeeds. succeeding. successful. successfully. удалось. удается. удаётся. успешн réussit. exitos 成功的 成功し うまくいっ
caus вызва вызыва вызвал verursach ursache ursachen. auslös ausgelöst. provoqu causa. causó. provoc 导致 導致 引起 造成 引き起こ
affect. affects. affected. affecting. затрон сказыва beeinträchtig betroffen. betrifft. auswirk affecté. affectée. afect afecta. 影響し 波及
ignor игнор пренебр ignorier ignoriert. missacht ignora 忽视 忽視 无视 無視 忽略 無視し
neglect. neglected. neglects. neglecting. negligence. небреж заброш vernachlässig fahrläss néglig négligence. descuid negligenci 疏忽 怠慢 怠っ 過失 おろそか
attract привлек привлёк притяг притяж anlock anziehung attir attirer. atra atrae. atraer. atrajo. atracci 吸引 招揽 引力 引きつけ 魅力 引き寄せ 惹か
surround surroundings. окружен окружён окружа umgeb umgeben. umgebung umring entour environs. rodea. rodeado. rodeada. rodear. alrededores. 包圍 围绕 圍繞 环绕 環繞 囲まれ 囲ん 取り囲
reveal раскры раскрыл разоблач enthüll enthüllt. offenbart. aufgedeckt. révél dévoil revel revelar. reveló. 揭示 透露 揭露 暴露 披露 明らかに 明かし
expose. exposed. exposes. exposing. exposure. разоблаче ausgesetzt. entlarv exposé. exposée. exposer. expuest exponer. expuso. exposures. выдержк экспозиц belichtung 曝光 揭穿 さらされ 露出 露光
conceal сокры скрыв утаи verberg verheimlich verschwieg. dissimul cachée. cachait. ocultar. 隱瞞 掩盖 掩蓋 隠さ 隠蔽
attached. attaching. прикреп прикрепл befestig angebracht. attaché. attachée. adjunt 附上 固定 附着 添付 取り付け 付着
separat trennen. отделен разлук abgetrennt. trennung trennt. trennte. séparé. séparée. séparer. séparation. separad separar. separaci 隔开 隔開 隔离 分かれ 引き離 隔て 別れ 分離し
combin сочет комбин совмещ kombin combine. combines. combined. combination. сочета kombiniert. combiner combinar combinaci combinaison 结合 結合 组合 兼具 組み合わせ 併せ 結びつけ
unit. unite. united. unites. uniting. unity. объедин единств einheit. vereinig vereinigte. unir. uni. unis. unité. unido. unidos. unida. unidad. 统一 統一 団結
involv вовлеч вовлек замеша причаст verwick beteiligt. einbezog impliqué. impliquée. impliqués. implicad involucr 牵涉 牽涉 卷入 巻き込 関与 かかわっ 関わっ
contribut вклад внести. внес. внёс. способств beitrag beiträge. beigetragen. beitrug. beitragen. contribu aport aporte. contribuy contribute. contributes. contributed. contributing. contributor contribution. contributions. contribuer. contribuir contribuci 贡献 貢獻 捐献 促成 貢献 寄与 寄稿
dedicat devot посвящ посвят gewidm widmet. widmete. widmen. dédi consacr dévou dedicó. dedica. dedicado. dedicar. dedicada. consagr 奉献 奉獻 致力 献身 投身 捧げ 専念 打ち込
focus. focused. focuses. focusing. focal. фокус сосредоточ fokus fokussier enfoc enfoque. foco. centrar. konzentrier 聚焦 焦点 焦點 重点 ピント フォーカス
assign поруч поручи задани zugewies zuweis beauftrag aufgaben. asign encarg 分派 委派 割り当て
allocat выделя выделил ассигн zuteil zugeteilt. bereitgest allou asignaci 拨款 撥款 调拨 拨出 割り当てる 割当 配分
entitl deserv deserve. deserves. deserved. deserving. worthy. заслуж достоин достойн verdient. mérit mérite. mereci merec merece. digno. digna. 值得 应得 配得上 に値 値する
requir требу требова требует потребов erforder erforderlich. benötig exig exige. exigi requér requier requiere. requisit requeri 要求し 必要とし 求められ
oblige. obliged. obliges. obligation. obligations. обязат обязательств verpflicht verpflichtet. oblig obligée. obliga. obligaci 义务 有义务 義務付け
compel вынужден заставл застави contraint. forcée. 逼迫 余儀なく 強い 強要
enabl позволя позволи ermöglich posibilit 可能に
adapt. adapted. adapts. adapting. adaptation. приспос адаптир адаптац anpass angepasst. adaptar. adaptaci 适应 適應 改编 改編 適応 順応 脚色
adjust регулиров подстро скоррект angleich justier ajust ajuste. ajustes. adjusts. adjusted. adjustment отрегул ajuster. ajustar 调整 調整 调节 調節 調整し
settl посели поселил урегулир улад siedel besiedel beigeleg ansiedl asent 定居 解决纠纷 安顿 入植 定住
migrat мигрир миграц zuwander migrer. migraci 迁移 遷移 迁徙 遷徙
inhabit dwell обита населя bewohn habita habitante 住ん 住む
conduct. conducted. conducting. провел провёл проводил durchführ durchgeführt. effectu mener. mené. menée. realiz realizado. 进行 進行 开展 開展 実施 行われ 実施し
begg beg. begged. begs. begging. beggar. умоля милосты bettel bettler flehte. flehen. mendi mendig suplic 乞求 乞丐 恳求 懇求 哀求 物乞い 懇願 哀願
prayed. prays. молит моли молиться. bete. gebetet. prières. prié. priait. rezó. rezaba. orar. 祷告 禱告 祈っ 祈る
worship. adorar. adoró. adoration. worshipped. worshipping. поклоня почита anbet verehr angebet vénér idol. поклонен идол anbetung adorat adorer veneraci 崇拜 敬拜 膜拜 崇拝 礼拝 崇める
sacrific geopfert. пожертвова жертвова sacrifi 牺牲 犧牲 献祭 生贄
hunt. hunted. hunter. hunters. hunting. hunts. охот охотник охотил jagd. jagen. jäger. jagte. gejagt. chasse. chasser. chasseur. chasseurs. caza. cazar. cazador cazado. охота. охоту. охоты. охоте. 打猎 打獵 狩猎 狩獵 猎人 獵人 捕猎 狩り 狩猟 猟師 狩る 狩人 ハンター
fisherman. fishermen. рыбал рыболов fischen. fischerei. angeln. pêcher. pêcheurs. pescar. 釣魚 捕魚 漁民
sow. sowed. sown. sowing. planted. planting. посеял посадил. сажал. сеять. посев säen. gesät. säte. pflanzte. gepflanzt. semer. semé. planté. plantée. planter. sembr sembrar. plantar. plantó. 播种 播種 种植 種植 栽种 種まき 植え
reap. harvest. harvested. harvests. harvesting. урожа жатв ernte. ernten. geerntet. erntet. récolt moisson. cosech crop. crops. récolte cosecha 收割 收获 收穫 丰收 豐收 収穫 刈り 收成 庄稼 莊稼 农作物 農作物
milked. milking. доить. доил melken. gemolken. traire. ordeñ 挤奶 擠奶 搾乳 乳搾り
irrigat ороше полива bewässer irrigu riego. regar. irriga ирригац орошени 灌溉 浇水 澆水 灌漑 水やり
feed. feeds. fed. feeding. кормил кормит накорм кормить. füttert. füttern. fütterte. gefüttert. nourrir. nourri. nourrit. nourriss alimentar. 喂养 餵養 喂食 餵食 养活 餌を 食べさせ 養う
tame. tamed. приручи приручен gezähmt. zähmen. zahm. domestiqu apprivois domesticado. domar 驯服 馴服 驯化 馴化 飼いなら 家畜化
slaughter. slaughtered. massacr резню бойн gemetzel schlachtung matanza. matanzas. masacr 屠宰
poison. poisoned. poisoning. poisonous. отравл отрави ядовит яда. vergift giftig empoisonn venen veneno. envenen яд. ядом. отрав 中毒 毒药 毒藥 下毒 有毒 毒殺 毒を 毒物
drown. drowned. drowns. drowning. утоп ertrank ertrink ertrunken. noyé. noyer. noyade. noyés. ahog ahogado. утону ertrunk ahogad ahogar 淹死 溺水 溺死 溺れ
choke. choked. choking. suffocat strangl задох задуш удуш душил erstick erwürg gewürgt. würg étouff étrangl asfixi estrangul 窒息 勒死 掐死 絞殺 首を絞
stab. stabbed. stabbing. заколол зареза erstoch erstach niedergestoch messerstich poignard apuñal puñalad 刺死 刺伤 捅死 刺殺 刺さ 刺し
crashed. crashes. crashing. разбился. крушен столкнул столкнов abgestürzt. abstürz kollid estrelló. collision. chocó. chocar. collide kollision colisión 墜毀 撞上 撞车 撞車 碰撞 相撞
alarm. alarme. alarma. 警报 警報 闹钟 警鐘
trigger. triggered. triggers. триггер спровоцир auslöser déclench desencaden 触发 觸發 引发 引發 诱发 引き金 誘発
stimulat стимул стимулир anreg stimulier stimul estimul estímul incentiv 刺激 刺激し
inspir вдохнов inspirier inspi inspiré. inspirar. 启发 啟發 鼓舞 灵感 靈感 激发 インスピ 刺激を
motivat мотив мотивир motivier motiv motiva мотивац motivación 动机 動機 动力 やる気 モチベーション
shocked. shocking. шокир шоке. schockier entsetz erschütter choqué. conmocion 震撼 ショック
удивл удиви verwunder surprend sorprend sorpres 吃惊 吃驚 驚喜 驚く 驚か
amazed. amazingly. amazement. изумл изуми поразит erstaun verblüff étonn stupé asombr astonished astonishment изумлен erstaunt étonné étonnement asombro 惊奇 驚奇 驚くべ 驚嘆 仰天
disappoint разочаров enttäusch déçu déception. décevant decepcion разочар déçue. decepción 失望 がっかり 落胆
annoy irritat разража раздраж ärgerlich verärger genervt. agac agaç irrit énerv irrita 恼火 惱火 烦人 煩人 苛立 イライラ
disturb bother мешает. мешать. побеспок stör stört. störung. stören. gestört. dérang gêne. gêner. perturb molestar. molesto. molesta. molestia. moleste 打扰 打擾 干扰 干擾 妨碍 邪魔 妨げ 妨害
hinder hamper obstruct препятст помеша помех entrav obstacul 阻礙 阻挠 阻ん 障害
comforted. comforting. consol утеш утешен tröst getröstet. trost. réconfort consuel 安慰 慰藉 慰め 癒し
calmed. calms. успокои успокаив спокой beruhig calmer. calma. 平靜 镇定 鎮定 落ち着 静かに
frighten. frightened. scare. scared. scares. scary. испуг пуга напуга erschreck erschrocken. erschrak. verängstigt. effray effrayé. asust 惊吓 驚嚇 吓坏 嚇壞 吓了 嚇了 怯え 脅え 怖がっ 怖い
embarrass shameful. стыдн смущ смути пристыж beschäm schämt. schämte. peinlich honteu avergonz 羞恥 惭愧 慚愧 尴尬 尷尬 恥ずかし 恥じ 恥を
guard. guards. guarded. guarding. охранник караул стражник wache. wächter bewach wachen. wachmann gardes. gardien guardia. guardias. custodi 守卫 守衛 警卫 警衛 看守 保安 警備 護衛 見張り 番人
spit. spat. spits. spitting. плева плюну spuck crach escup 吐口水 吐痰 唾沫 唾を
whistle. whistled. whistling. whistles. свист pfeif pfiff. sifflet. siffl silb silbat свистел свистну pfiffe. pfeife. siffla silbato silbó silbido 口哨 吹口哨 哨子 口笛 汽笛 哨声
blinked. blinking. wink. winked. моргн морга подмиг zwinker blinzel cligna parpade guiñ 眨眼 眨了 眨着 瞬き まばたき ウインク
frown. frowned. frowning. хмур нахмур stirnrunzel runzel fronç fruncí frunció. runzelte. fronça. sourcils ceño. 皱眉 皺眉 皱起 眉をひそ
leap. leaped. leapt. leaping. прыжо вскочил bondit. brinc 跃起 躍起 飞跃 飛躍 飛び跳ね 跳び 跳ね
dive. dived. dives. diving. diver. ныря нырну водолаз дайв tauch taucher. getaucht. plong plongeur. buce sumerg zambull buzo. 潜水 潛水 跳水 潜っ 潜り ダイビング ダイバー
load. loaded. loading. loads. cargo. freight. груз. груза. грузы. погруз грузов fracht beladen. verlad cargais cargaison. cargó. cargamento. cargado. загруж chargement грузом. frachter. fret. carga. cargas. 貨物 装载 裝載 装货 積み込 積ん 加载 載入 读み込 読み込 货运 貨運
pack. packed. packing. unpack. упаков уложил eingepackt. packen. packung empaquet empac 收拾行李 打包 包装箱 荷造り 詰め込
lock. locked. locks. locking. запер. запира заперт verriegel verschloss verschlossen. verrou verrouill serrure. cerradura. cerrojo candado. 锁住 鎖住 上锁 锁上 鎖上 门锁 鍵をか 施錠 錠前
scatter. scattered. scattering. disperse. dispersed. рассея рассып разбросан разброс zerstreu verstreut. éparpill dispers esparc 散落 分散 散布 驱散 驅散 散らば 散らか 散乱
spread. spreads. spreading. распростран распростр verbreit ausgebreitet. ausbreit verbreitung. répand répandu. extendi difund 蔓延 扩散 擴散 传开 傳開 遍布 広まっ 広まり 広める 拡散
forge. forged. forgery. counterfeit. fake. поддел фальши фальсифик fälsch gefälscht. contrefa falsific falsifi 伪造 偽造 假冒 冒牌 偽物 捏造
gambl bet. bets. betting. азартн казино. пари. glücksspiel wett. wette. wetten. wettete. pari. parier. parié. apuest apostar. apostó. casino gamble gambling. gambler casinos. spielbank apuesta 赌博 賭博 打赌 打賭 赌场 賭場 下注 賭け ギャンブル カジノ
inherit inherited. наследни унаслед geerbt. erbin. vererb hérit héritage. hered inherits. inheritance. наследов унаследов erbt. heredar heredó 继承 繼承 受け継 相続 継承
insur застрахов versicherung. assuranc asegurad aseguradora 投保
demolish demolition. снос. снесл снести. снесен сноса abriss. abgerissen. abreißen. démoli démolition. demolici demoler. derrib 拆除 拆毁 拆毀 取り壊 撤去 解体
abandon. abandoned. abandons. abandoning. заброс заброшен брошен aufgegeb aufgegeben. 放弃 放棄 遗弃 遺棄 拋棄 捨て 見捨て
interrupt interruption. прерв прерыв перебил unterbrech unterbrach. unterbrochen. interromp interrup interrump 打断 打斷 中断 中斷 遮っ
interfer вмешат вмешив einmisch eingemischt. ingér ingérence. interven injerenc inmiscu 干涉 干预 干預 介入 口出し 干渉
overcome. overcame. overcoming. преодол überwind überwund überwand. surmont superación. 克服 战胜困难 乗り越え
overthrow. overthrown. overthrew. toppled. свергн сверж свержен sturz. renvers derroc 推翻 颠覆 顛覆 转覆 打倒 転覆 倒閣
assassin ermord attentat 刺客 暗杀 暗殺 行刺
pretend. pretended. pretending. pretends. притвор vorgab. heuchel vortäusch feign feindre. feignit. semblant. fingi fingir. simulaba. 假装 假裝 装作 裝作 佯装 装っ
exaggerat преувелич übertreib übertrieb. übertrieben. exagér exager 夸张 誇張 夸大 誇大 大げさ
imitat подраж имитац nachahm nachgeahmt. imite. imiter. imitar. 模仿 仿效 仿造 真似 模倣
consult. consulted. consulting. consultation. consultations. консульт konsult berat beratung consulta. consultas. consultar. 咨询 諮詢 磋商 商議 諮問 相談 コンサル
monitor. monitored. monitoring. supervis surveillance. надзор наблюдени мониторинг слежк überwach überwacht. aufsicht. surveil vigil vigilancia. monitors. монитор moniteur monitoreo 监视 监督 监测 監測 监控 監控 モニタ モニター モニタリング
inspect inspection. инспекц инспектор осмотр осмотре inspiz inspekt begutacht inspecc 检查 檢查 视察 視察 巡视 検査 点検 査察
ignit зажег. зажёг. зажгл zündet. zünden. allum encend 点燃 點燃 点火 火をつけ
absorb absorption. поглощ поглот впиты absorbier aufsaug absorci 吸收 吸纳 吸収
dissolv раствор растворил распустил auflös aufgelöst. löslich dissou dissolution. disolv disuel disoluci 溶解 解散 溶剂 溶液
emit. emits. emitted. выбросы излуч эмисси ausstoß émissions. émet. émettre. emision emisión. emitir. emite. 发射出 釋放出 放出 放射
orbit. orbits. orbital. orbiting. орбит umlaufbahn orbite. órbita. 轨道 軌道 周回 轨道上
прививк geimpft. vacuna 接种 接種 予防接種
swell. swelled. swollen. swelling. опух распух вздул schwoll. geschwoll geschwollen. schwell. enflé. gonfl hinch 肿胀 腫脹 膨胀 膨脹 腫れ 膨ら 膨張
recall. recalled. recalls. reminisc вспомнил. вспомнила. воспоминан erinnerung. erinnerungen. souvenir. souvenirs. recuerdo. recuerdos. 回憶 回想 追忆 思い出
pronounc произнес произнош произноси aussprache. aussprech ausgesproch prononc pronunci 发音 發音 念出 発音
entretien. entrevist 访谈 訪談 面试 面試 取材 面接
comments. commented. commenting. прокоммент commentaires. 点评 點評 論評
quarrel. quarrels. quarreled. ссор поссор перебран zank disputer. riña. peleas. 吵架 争吵 爭吵 口角 喧嘩 口論
reconcil примир помир versöhn réconcili reconcili 和解 和好 仲直り
smok курит. курить. закурил rauchte. fumait. fumaba. fumador cigar сигар zigar 吸煙 抽菸 香烟 吸って タバコ 香煙 雪茄 葉巻
snor nap. naps. dozed. храп дрема вздремн schnarch döste. nickerchen. ronfl ronqu sieste. siesta. 打鼾 打盹 午睡 昼寝 居眠り
extinguish тушил. тушить. потуш погас löschte. éteign éteint. apag 熄灭 熄滅 扑灭 撲滅 消火
`
