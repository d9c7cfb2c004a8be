package align

// verbTable holds what people do, with the nouns that come of it.
const verbTable = `
give gave. geben. gibt. gegeben gab. gaben. дать. дал. дала. дали. дает. даёт. дают. давал donner. donne. donné. donnée. donnés. donnent. donnait. donna. dar. dado. dieron. dio. daba. 给予 给出 給予 給出 与え
take. takes. took. taken. taking. взял взять. возьм брал. брать. берет. берёт. берут. nehmen. nimmt. nahm. nahmen. genommen prendre. prend. prends. prennent. prenait. prit. prenant. tomar. tomó. toma. tomado. tomaron. coger. cogió. 拿走 拿起 取り
bring. brings. brought. bringing. принес принёс принос привез привёз bringen. bringt. brachte. brachten. gebracht apporter. apporte. apporté amener. amené. traer. trae. trajo. traído. trajeron. 带来 帶來 持ってき
come. comes. came. coming. пришел. пришёл. пришла. пришли. пришло. приход приду приде kommen. kommt. kam. kamen. gekommen. venir. vient. viennent. venu. venus. venue. venait. vint. venido. viene. vienen. vino. vinieron. 来到 來到 过来 過來 やって来 来まし 来た
go. goes. went. gone. going. иду. идет. идёт. идут. идти. шел. шёл. шла. шли. пошел. пошёл. пошла. пошли. пойти. пойдет. пойдёт. ходил ходит gehen. geht. ging. gingen. gegangen. aller. allait. allèrent. vont. allé. ir. iba. iban. ido. van. vamos. 走去 前往 前去 走向 行った 行き 行って 行く 向かっ
walk. walks. walked. walking. пешком прогул шага. шагал laufen. läuft. lief. gelaufen spazier marcher. marche. marchait. caminar caminó camina. caminaba 步行 散步 走路 徒歩 歩い 歩き 歩く
run. runs. ran. running. runner. бежал бежать. бегом. бегал бегу. бежит. rennen. rennt. rannte. gerannt läufer courir. courait couru coureur correr. corrió corre. corría corriendo 跑步 奔跑 跑到 走り 走っ 走る
put. puts. putting. положил положит поставил поставит кладет legen. legte. gelegt. stellte. gestellt. setzen. setzte. mettre. mettent. mettait. poner. pone. puso. puesto. pusieron. 放置 放在 放下 置い 置き 置か
keep. keeps. kept. keeping. держа держит сохран behalten. behielt. behält. bewahr garder. gardé. garde. gardait conserv. conserver mantener. mantiene. mantuv mantenido 保持 保留 保存 保っ 保ち 維持
hold. holds. held. holding. удерж halten. hält. hielt. hielten. gehalten tenir. tient. tenu. tenait. tint. sostener. sostuv sostiene. 握住 抱着 持っている 抱い
let. lets. letting. позвол lassen. lässt. ließ. ließen. gelassen. laisser. laisse. laissé. laissa. dejar. deja. dejaron. dejan. 允许 允許 让他 许可 許可 許し 許さ
become. becomes. became. becoming. стал. стала. стали. стало. станет. станут. становит werden. wird. wurde. wurden. geworden. devenir. devient. devenu. devenue. devint. deviennent. convertir. convirtió. convierte. convertido. 成为 成為 变成 變成 になった
remain осталс оставал остается остаётся остают остава bleiben. bleibt. blieb. blieben. geblieben. rester. reste. resté. restent. restait. demeur. quedar. queda. quedó. quedan. permanec 留在 留下 仍然 残っ 残り 残る
stay. stays. stayed. staying. aufenthalt séjour estancia alojar пребыв 停留 逗留 滞在 泊まっ 泊まり 待在 останавлив
try. tries. tried. trying. attempt попыт пыта пробо старал стара. versuch. versucht versuchen. versuche. probier essayer. essaie. essayé. essayait. tenter. tente. tentative tenté. intent. intenta. intentó. intentar intentan intento. 尝试 試圖 试图 企图 嘗試 試み 试着
wait. waits. waited. waiting. ждал. ждала. ждали. ждать. ждет. ждёт. ждут. ждем. подожд дождал warten. wartet. wartete. gewartet. attendre. attend. attendu. attendait. attendent. esperar. espera. esperó. esperaba. esperando. 等待 等候 等着 待っ 待ち 待つ
expect ожида предполаг erwart attente. attendues. prévoi. prévu. prévoir. prévoit. expectativ 预期 預期 期待 预计 預計 期望 見込 予想
look. looks. looked. looking. смотр посмотр взгля гляд schau schaut. schaute. blick regard. regarder. regarde. regardé. regards. regardait. mirar. mira. miró. miraba. mirada 看着 看著 望着 眺め 見つめ
watch. watches. watched. watching. наблюд beobacht observer. observ. observe. observé. observación 观察 觀察 观看 注视 観察 監視
meet. meets. встретил встреча встрети treffe. trifft. traf. trafen. getroffen. begegn rencontr encuentro. conocer. conoció. reunirse. 见面 見面 相遇 会见 會見 遇到 遇见 出会 会った 会い
call. calls. called. calling. звал. позвал зовут. назва называ rufen. ruft. rief. riefen. gerufen. genannt nennen. nannte. nennt. appel llamar. llama. llamó. llamado. llamada llaman. 叫做 称为 稱為 呼吁 呼び 呼ば 呼ん 呼ぶ
shout. shouts. shouted. shouting. scream кричал крич крикнул крик. крики. schrei. schrie. schreien. rufe. crier. cria. crié. cris. criait. gritar. gritó. grito. gritos. 大喊 喊叫 喊道 叫喊 叫び 叫ん 叫ぶ
talk. talked. talking. discuss. discussion. обсужд обсуди разговор беседо беседу redet. redete. diskuti diskussion besprech discut. discuter discusion hablaron. hablamos. discutir. conversación conversar conversation 讨论 討論 谈论 談話 交谈 議論 話し合
explain объясн поясн erklären. erklärte. expliqu explic 解释 解釋 说明 說明 説明
describ описа описыва beschreib beschrieb décri décrit. descri. describe. describió 描述 描写 形容 描寫 描い
mention упомя упомин erwähn mentionn mencion 提及 提到 言及
add. adds. added. adding. добавил добавля добави hinzu hinzufüg ajout. ajouter ajouté. ajoute. ajouta. añad agreg. agregó. agregar. 补充 補充 添加 补充说 加え 付け加
claim утвержд behaupt prétend prétendr affirm afirm assert 声称 聲稱 断言 主张 主張
admit призна zugeb zugegeben gestand gesteh admettre. admet. admis. avou admiti 承认 承認 認め 坦承
deny. denies. denied. denying. denial отриц отверг bestreit bestritt leugn nier. nie. nié. démenti niega. negó. negar. niegan. 否认 否認 否定
accus обвин anklag beschuld vorwurf vorwürfe accusé. accusation acusa. acusado acusó. acusación. acusar acusad 指控 指责 指責 起诉 非難 告发 告発
promis обещ обеща versprech versprach versprochen promet promett promesa prometi promise. 承诺 承諾 许诺 約束 保证
warn. warns. warned. warning. предупре предостер warnt. warnte. warnen. gewarnt. warnung avertiss averti avert. advert. advirt advertenc 警告 警示 告诫
advis совет посовет beraten. berater beriet. ratschlag conseil aconsej asesor consejo. consejos. advice 建议 建議 顾问 助言 顧問 アドバイス
recommend рекоменд empfehl empfiehl empfahl empfohlen recommand recomend 推荐 推薦 勧め お勧め
suggest предполож предлага vorschlag vorschläg vorgeschlagen suggér suger 提案 示唆 暗示
agree. agrees. agreed. согласил согласи соглашал согласен согласны einig. zustimm stimmte. einverstand convenu acept acuerdan accepter. accepté. accepte. accept. accepted. accepts. accepting. принял. приняла. приняли. принима принять. akzept annahm annehmen 同意 接受 赞成 受け入れ 賛成
refus отказ weiger weigert ablehn abgelehnt lehnte. refuse. refusé. rechaz rehus negativa. reject. rejected. rejects. rejet 拒绝 拒絕 拒否 断っ 断り
allow. allows. allowed. allowing. permit. permits. permitted. разреш erlaub gestatt permet permett permis. permiti permite. permitir. 准许 批准 准許 获准 獲准
forbid forbidden. forbade. prohibit banned. bans. запре запрет verbot verbiet verboten. interdi interdit. prohib prohíb 禁止 禁令
order. ordered. orders. ordering. приказ распоряж befehlen. befahl. befohlen ordonn orden. ordenó. ordenar ordenado 命令他 下令 指令 命じ
force. forced. forcing. вынужд вынуди застав принуд zwing zwang. gezwungen contrain obligé. obligar obligó. obligado. forzar forzó. forzado forcé. 强迫 迫使 被迫 強迫 強制 余儀な
obey подчин gehorch obéi obede 服从 服從 遵守 従っ 従い 従う
prevent предотвр предупред verhinder vorbeug empêch prévent impedir impid impidi evitar. evitó. 防止 阻止 预防 預防 防ぐ
avoid избеж избега vermeid vermied vermieden évite éviter évit. évité. evita. evitan 避免 回避 避け
protect защи охран beschütz schutz. schütz protég proteg protec protección. 保护 保護 防护 守る 守り 守っ
defend оборон отстаи verteidig défend défens defens defender defendió defense. defence. 防守 防御 防衛 保卫 辩护 国防
save. saves. saved. saving. спас. спасти. спасл спасат спасен спасён retten. rettet. rettete. gerettet. rettung sauver. sauvé. sauve. sauvet salvar. salvó. salvado rescate rescat rescue. rescued rescuer 拯救 救援 挽救 营救 救助 救出 救う
hide. hides. hid. hidden. hiding. скрыва скрыл прята спрята verstecken versteckt verbarg verborgen cacher. caché. cache. cachés ocult escond 隐藏 隱藏 躲藏 隐瞒 隠し 隠れ
search. searched. searching. поиск искал искать. ищет. ищут. искали. suchen. sucht. suchte. gesucht. suche. cherch. chercher cherche. cherché. cherchait buscar. busca. buscó. buscaba. búsqueda. buscan. 搜索 寻找 尋找 搜寻 搜查 探し 捜索 検索
choose. chooses. chose. chosen. choice выбрал выбира выбрать. выберет wählen. wählte. wählt. gewählt. auswahl choisi choisir. choix. elegir. eligió. elige. elegid 选择 選擇 挑选 選ん 選び 選ぶ 選択
decide. decided. decides. deciding. решил решит. решили. решать. entscheiden entschied entschieden décid. décider décidé. décide. décida. decid. decidió. decidir. decidido. 决心 決意 決め 決断
prepar подготов готов. готовит готовы приготов vorbereit prépar 准备 準備 筹备 支度
happen произош происх случил случа passiert geschieh geschehen geschah ereign arrivé. passe. passé. suced ocurr occur. occurred occurs. 发生 發生 起こっ 起き 起こる
appear появ появл erschein erschien erschienen auftauch apparaî apparu appara aparec apareció 出现 出現 露面 现れ 現れ 登場
disappear исчез пропал пропада verschwind verschwand verschwunden disparaî disparu desapar desaparec vanish 消失 失踪 失蹤 行方不明 消え
exist. exists. existed. existence существ existier existe. existi existen. existir 存在
belong принадлеж gehörte. appart. appartien appartenir pertenec 属于 屬於 属する 属し
contain. contains. contained. содерж enthält. enthalten enthielt contenir. contient contenu. contiene. contener contenía 包含 含有 含む 含ま
includ включ einschl einschließ umfass beinhalt inclu. inclut. incluye. incluir incluido. comprenant 包括 含め
consist состои состоя. besteh. besteht. bestand. consiste 组成 組成 由来 構成
depend завис abhäng abhängig dépend. dépendre depende. dependen dependencia 取决于 取決 依赖 依靠 依存
compare сравн vergleich verglich vergleichen compar. comparer comparé. comparaison comparar comparación comparado comparison 比较 比較 相比 对比
measure. measured. measures. мер. меры. мера. мерами. измер мероприят maßnahm messen. gemessen. mesur. mesure. mesures. mesurer medida medir. 措施 测量 測量 衡量 対策 措置 測っ
count. counts. counted. counting. счита. подсч zählen. zählt. zählte. gezählt. compter. compte. compté. contar. cuenta. 计算 計算 清点 数え
calculat вычисл рассчит berechn calcul. calculer cálculo calcular 运算 算出
cover. covered. covers. covering. покры накры bedeck abdeck zugedeckt couvr couvert. cubr cubrir cubiert 覆盖 覆蓋 遮盖 覆わ 覆い
fill. filled. fills. filling. заполн наполн füllen. füllt. füllte. gefüllt. rempli remplir. llenar. llen. lleno. llena. llenó. 填满 充满 充滿 填写 満た 埋め
cut. cuts. cutting. резать. реза сокращ сократ срез schneid schnitt. geschnitten kürz. kürzung kürzen couper. coupé. coupa. cortar. cortó. cortes. cortado recort 切断 削减 削減 切割 切っ 切り
hit. hits. hitting. ударил удар. удара. ударя schlagen. schlägt. schlug. geschlagen. frapp golpe golpeó 打击 打擊 击中 擊中 撞击 打撃 殴っ 直撃
beat. beats. beaten. beating. бить. избил избит избив besieg battre. battu. battent vencer. venció. derrot 击败 擊敗 打败 殴打 破った 下した
push. pushed. pushes. pushing. толк. толка толкн drücken. drückt. drückte. gedrückt. schieb schob. pousser. poussé. pousse. empuj 推动 推動 推进 押し 押さ
pull. pulled. pulls. pulling. тяну тянул вытащ zieht. zog. zogen. gezogen. tirer. tiré. tirait. tirar. tiró. 拉着 拉动 拖动 引っ張 引き上げ
throw. throws. threw. thrown. throwing. броси бросил броса werfen. wirft. warf. warfen. geworfen. jeter. jette. jeté. jeta. lancer. lancé. lanzar. lanzó. arroj lanzado 投掷 扔掉 抛弃 投げ
catch. catches. caught. catching. пойма ловит ловил поймал fangen. fängt. fing. gefangen. attrap atrap captur capture. captured 抓住 捕获 捕捉 捕まえ 捕ま
drop. drops. dropped. dropping. урон сброс abwerf lâch. lâcher soltar. solt 掉落 丢下 投下 落とし
touch. touches. touched. touching. трога трогал косну прикос berühr anfass toucher. touche. touché. tocar. tocó. toca. 触摸 接触 觸摸 触れ 触っ
sit. sits. sat. sitting. сиде сел. села. сели. сидит. сяд садит sitzen. sitzt. saß. saßen. gesessen. asseoir. assis. assise. assit. assied sentado sentad sentarse sentó. 坐在 坐下 坐着 座っ 座り 座る
stand. stands. stood. standing. стоял стоят. стоять. встал встать. steh. stehen. steht. standen. gestanden. 站立 站在 站着 站起 立っ 立ち 立つ
lie. lies. lay. lain. lying. лежа лежит лег. лёг. легл liegen. liegt. lag. lagen. gelegen. allong. allongé. couché. gésir. gît. acostado tumbad yacía. yace. 躺在 躺下 躺着 横たわ 横になっ
sleep. sleeps. slept. sleeping. asleep спал. спать. спит. спали. спала. сон. сна. засну schlaf. schlafen. schläft. schlief. geschlafen. dormir. dort. dormi. dormait. durmió. duerm dormía. sommeil 睡觉 睡覺 睡着 睡眠 眠っ 眠り 眠る 寝て 寝た
wake. wakes. woke. woken. awake просну разбуд буди aufwach aufgewacht wachte. weck. geweckt. réveil despertar despert. despertó. 醒来 醒來 唤醒 目覚め 目を覚ま 起こし
eat. eats. ate. eaten. eating. ест. есть. ел. ели. съел съест кушать. essen. isst. aß. gegessen. manger. mange. mangé. mangeait. mangent. comer. comió. comen. comía. 吃饭 吃了 吃掉 食べ
drink. drinks. drank. drunk. drinking. пить. пьет. пьёт. выпил напит напиток trinken. trinkt. trank. getrunken. getränk boire. boit. bu. buvait. boisson beber. bebió. bebe. bebida bebidas. 喝水 饮料 飲料 喝酒 飲み 飲ん 飲む
cook. cooks. cooked. cooking. готовка повар koch. kochen. kocht. kochte. gekocht. köche. cuisin cuisiner cocin cocina 做饭 烹饪 厨师 廚師 料理
smoke. smokes. smoked. smoking. smoker кури курил курен дым. дыма. дымом. rauch. rauchen. raucht. geraucht. fumer. fume. fumé. fumée fumeur fumar. humo. fuma. 吸烟 抽烟 烟雾 煙霧 喫煙
dying. умер. умерл умира скончал sterben. stirbt. starb. starben. gestorben. mourir. meurt. mourut décéd morir. murió. muere. falleci 去世了 逝世 身亡 死んだ 死んで 亡くなっ 亡くな
survive. survived. survives. survivor. survivors. survival выжи выжил уцеле überleb überlebt survécu survivre. survie. sobreviv 幸存 生还 存活 生存 生き残 生還
suffer страда пострада leiden. leidet. litt. litten. gelitten. souffr souffert sufr. sufrir sufrió. sufre. sufrido sufrimiento 遭受 受苦 痛苦 苦しみ 苦しん 苦し
destroy разруш уничтож zerstör détrui détruit. destru. destruir destruyó destrucción destruction 摧毁 摧毀 毁灭 破坏 破壞 破壊
damag поврежд ущерб schaden. schäden. beschädig dommage dégât endommag daño. daños. dañ. dañar dañó losses. убыт verluste. verlusten. pérdidas. pertes. 损害 損害 损坏 損壞 损失 損失 損傷 被害
burn. burns. burned. burnt. burning. горе горел сгор сжег сжёг brennen. brennt. brannte. verbrannt. brûl quem. quemar quemó quemado arder. 燃烧 燃燒 烧毁 焚烧 燃え 焼け 焼失
explo. explosion. explosive explode exploded взрыв взорв explodier sprengstoff explos explosi estall 爆炸 爆发 爆發 爆発
hurt. hurts. hurting. pain. painful боль. боли. болью. больно. болел schmerz wehtun douleur douloureux dolor. dolores. doler. duele. 疼痛 伤害 傷害 痛み 痛い
treat. treats. treated. treatment лечен лечит лечил behandel behandl traitement traiter. traite. tratamiento tratar. trat. trató. 治疗 治療 对待 处理 處理 処理
cure. cured. cures. heal. healed. вылеч исцел heilen. heilt. geheilt. heilung guéri curar. cura. curado. 治愈 治癒 痊愈 治っ
care. cares. caring. заботи забот ухода. pflege. pflegen. kümmer. kümmert soin. soins. soigner. cuidado. cuidar. cuida. 照顾 照顧 护理 照料 介護 世話
serve. serves. served. serving. служи служил обслуж dienen. dient. diente. gedient. bedien servir. sert. servi. servait. sirv. sirve. sirvió. servido. 服役 服侍 仕え 務め
join. joins. joined. joining. присоедин вступил вступи примк beitreten. beigetreten anschließ schloss. beitritt rejoindre. rejoint. adhér unirse. unió. unirs. incorpor 加入 参加 參加 加わ 参加し
participat участв участи участник teilnehm teilgenommen teilnahm particip 参与 參與 参加者 参戦
cooperat сотруднич zusammenarbeit coopér cooper. cooperación cooperation 合作 协作 協力 連携
compet соревн конкур конкурен wettbewerb wettkampf konkurr concours. concurr concurren compétit competir competencia competición 竞争 競爭 竞赛 競技 競争
fight. fights. fought. fighting. fighter борьб борол сража сраже боев. боевик борет kämpf. kämpfen. kämpft. kämpfte. gekämpft. kampf. kämpfe. kämpfer combat. combats. combatt lutte. lutter. luch. lucha. luchar luchó pelea. 战斗 戰鬥 斗争 鬥爭 打架 奋战 戦闘 戦い 戦う 戦っ
struggl ringen. gerungen. 挣扎 掙扎 苦闘 奮闘 пробива
reach. reaches. reached. reaching. дости достиг добрал erreich. erreicht. erreichen. erreichte atteindre. atteint. atteign parven parvenir. parvint. alcanz logr. 达到 達到 到达了 達し 届い 届く
achiev добил добить добива erzielt. erzielen. réuss réussi réussir. réussite. lograr. logró. logro. logrado. éxito éxitos success успех успеш erfolg erfolgreich succès 成功 成就 实现 實現 達成
fail. fails. failed. failing. failure неудач провал потерп scheitern. scheitert scheiterte gescheitert misslang versag échou échec. échecs. fracas 失败了 未能 没能 失敗
manage. managed. manages. сумел удало удаст смог. смогла. смогли. gelang. gelingt. gelungen. schaffte. geschafft. parvient. consigu. consiguió. conseguir consegu 设法 得以
mean. means. meant. meaning. означа значит. значен bedeut bedeutung signifi signifier. significa significado 意味着 意味著 意思 含义 意味
seem. seems. seemed. каже казал показал. кажет scheint. schien. scheinen. sembl. sembler semble. semblait. parec. parece. pareció. parecer. parecía 似乎 好像 看起来 看來 思われ
consider. considers. considered. considering. рассматр счел счёл betracht. betrachtet. erwäg considér considerar. consideró. considera. considerado. 考虑 考慮 視為 视为 検討 考え
imagin вообраз представля. представь vorstell vorgestellt 想象 想像 想象力
guess. guesses. guessed. догад угад vermut. vermuten. vermutet. devin. deviner. suppos. supposer. suppose. supposé. adivin supon. supuso. 猜测 猜測 推测 推測 推定
doubt сомне сомнев zweifel. zweifeln. bezweifel doute. douter. doutes. doutait. duda. dudar. dudas. dudó. 怀疑 懷疑 疑问 疑い 疑問
forget forgot. forgotten. забыл забыт забыва забуд vergess vergaß vergessen oubli oublier. olvid 忘记 忘記 忘掉 忘れ
notic замет заметил bemerk bemerkt remarqu notar. notó. 注意到 察觉 気づ 気付
recogni узнал распозн erkenn erkannt anerkenn anerkannt reconn reconnaî reconoc 认出 識別 识别 認識
discover открыти entdeck découv découvrir. découvert. descubr descubrir 探索 发现了 発見
invent изобрет erfind erfand erfunden invención 发明 發明 発明
design. designed. designer дизайн спроект entwurf entworfen entwarf gestalt conçu concevoir. conception. diseñ 设计 設計 デザイン 设计师
produc производ произвел произвёл выпуска produzi hergestellt herstell herstellung produktion fabriqu fabricat fabric. 生产 生產 制造 製造 产量 生産
repair. repairs. repaired. ремонт починк чини reparier reparatur répar repar. reparar reparación réparation 修理 维修 維修 修复 修復
clean. cleans. cleaned. cleaning. чист. чистый. чистая. чистка очист убира reinig sauber putzen. geputzt. nettoy propre. limpi limpio 清洁 清潔 干净 清理 打扫 清掃 掃除
wash. washes. washed. washing. мыть. моет. вымы стира waschen. wäscht. wusch. gewaschen. laver. lave. lavé. lavait. lavar. lavó. lava. 清洗 洗涤 洗衣 洗っ 洗い 洗濯
wear. wears. wore. worn. wearing. носить. носит. носил. носила. носили. одет. одета. одеты. одетый. надел надет trägt. anzieh angezogen vêtu. portant. vestid vestía. llevaba. viste. 穿着 穿著 戴着 穿上 着用 着て 着た
dress. dresses. dressed. плать одежд kleid. kleider. kleidung robes. vêtement habill ropa. vestido. clothes clothing 衣服 服装 衣物 裙子 服を ドレス 衣装
sing. sings. sang. sung. singing. singer пел. пела. пели. петь. поет. поёт. спел певец певиц певц singen. singt. sänger gesungen. chanter. chante. chanté. chanteu cant. cantar. cantó. canta. cantante 唱歌 歌手 演唱 歌っ 歌い 歌う
dance. dances. danced. dancing. dancer танц танце tanz. tanzen. tanzt. tanzte. getanzt. tänzer danse. danser. dansé. danseu baile. bailar. bail. danza. bailarin 舞蹈 跳舞 踊っ 踊り 踊る ダンス
laugh смея смех. смеха. засме рассме lach. lachen. lachte. lacht. gelacht. rire. rires. riant. riait. reír. rió. risa. risas. ríe. 大笑 笑声 笑著 笑着 笑っ 笑い 笑う
smile. smiles. smiled. smiling. улыб lächel souri sourire. sonri sonrisa 微笑 笑容 笑顔 微笑み
cry. cries. cried. crying. tears. плакал плакат. плач слез. слёз. слезы. слёзы. weinen. weint. weinte. geweint. tränen. pleur larmes. llorar. lloró. llora. lloraba. lágrima 哭泣 眼泪 哭了 流泪 泣い 泣き 涙を
kiss. kisses. kissed. целова целу поцел küss kuss. geküsst. embrass baiser. besar. besó. beso. besos. 亲吻 接吻 キスを キス
thank. thanks. thanked. grateful спасибо благодар dank. danke. danken. dankte. dankbar merci. remerci gracias. agradec 感谢 感謝 谢谢 謝謝 ありがとう
apolog sorry. извин прощен entschuldig excus. excuser excuses. pardon. désolé disculp perdón. 道歉 抱歉 对不起 歉意 謝罪 お詫び
forgiv forgave. прости прощ. прощать verzeih vergeb. pardonn perdon perdonar 原谅 宽恕 饶恕 許す
prais хвали похвал loben. lobte. gelobt. louer. loué. éloge félicit elogi alab. alabó. congratul поздрав gratul glückwunsch 赞扬 称赞 祝贺 恭喜 賛辞 称賛 おめでとう 賞賛
criticis criticiz критик критич kritik kritis kritisch critiqu crític critic. criticar criticó. critics. critical. 批评 批評 抨击 谴责 批判
complain жалова жалоб пожалов beschwer plaint. plaindre. plainte. quej. queja. quejas. quejó. complaint 抱怨 投诉 诉苦 苦情 不満 文句
blam винит. винил винов виноват schuld. schuldig beschuldigt blâm coupable. coupables. culpa. culpable culpar guilty guilt 责怪 怪罪 有罪 内疚 罪悪感 有罪判決
punish наказ казн bestraf strafe. strafen. punir. puni. punition castig pena. penal. penalty penalties штраф geldstrafe amende. multa. fined. fines. 惩罚 懲罰 处罚 罚款 罰金 罰則 処罰
steal. steals. stole. stolen. theft. thief. thieves. украл кража кражи вор. воры. воров. похи. крад stehlen. stiehlt. stahl. gestohlen. dieb. diebe. diebstahl voler. volé. voleur. vol. robar. robó. robo. ladrón ladrones robbery грабе граби raub. 偷窃 盗窃 小偷 抢劫 搶劫 盗ん 盗み 窃盗 強盗
kidnap похищ похит entführ enlev. enlèvement. enlevé. kidnapp secuestr abduct 绑架 綁架 誘拐 拉致
escape. escapes. escaped. escaping. flee. fled. fleeing. бежали. сбежал сбежа убежа спасался бегств flieh floh. flohen. geflohen. flucht. entkam entkommen fuir. fui. fuit. fuite. échapp escapar. escap. huir. huyó. huida huyeron 逃跑 逃离 逃脱 逃走 逃亡 逃げ 脱出
attempts. suicid самоубий selbstmord 自杀 自殺
rape. raped. rapes. изнасил vergewaltig viol. violé. violée. violación violar violador 强奸 強姦 性侵 性侵犯 レイプ 強姦罪
abus насильств missbrauch misshand abuse. abuso. 虐待 滥用 濫用 乱用
jump. jumps. jumped. jumping. прыг прыж sprung. sprünge. springen. springt. sprang. gesprungen. saut. saute. sauter. sauté. sauta. saltar. saltó. salto. saltos. 跳跃 跳下 跳起 飛び降り 跳ん 飛び越
swim. swims. swam. swum. swimming. swimmer плава плавал плыл плыв пловец пловц schwimm schwamm. geschwommen nag. nager. nage. nageur natation nadar. nadó. nadador natación nadando 游泳 游到 泳い 泳ぎ 水泳
fly. flies. flew. flown. flying. лета летел летит. лететь. полет. полёт. полета. полёта. полеты. вылет fliegen. fliegt. flog. flogen. geflogen. volait. volant. volar. voló. vuela. volando 飞行 飛行 飞翔 飞往 飛ん 飛び 飛ぶ
ride. rides. rode. ridden. riding. rider ехал. ехать. едет. ездил ездит верхом reiten. reitet. ritt. geritten. reiter chevauch montar. jinete cavalier. 骑马 骑车 骑行 騎馬 乗っ 乗り 乗る
drive. drives. drove. driven. driving. вел. вёл. водить. водил fahren. fährt. fuhr. fuhren. gefahren. conduire. conduit. conduis conduc. conducir condujo conduce. 开车 驾车 駕車 开着 運転
travel. travels. traveled. travelled. traveling travelling traveller traveler. путешеств поездк reise. reisen. reist. reiste. gereist. reisende voyag viajar. viaje. viajes. viaj. viajó. viajero trip. trips. journey. journeys. 旅行 旅程 旅客 旅途 旅を 旅行者
climb восхожд восход вскараб взобрал взбира лазан поднял подним kletter geklettert bergsteig aufstieg bestieg besteig grimp escalad. escalade escalader escalada ascension ascensión alpinis escalar escaló trep. mountaineer альпинис скалолаз ascent. ascents. climber 攀登 登山 攀爬 登顶 登山者 登山家 登攀 登っ 登り 登る
descen спуст спуск спускал abstieg abgestiegen absteig hinabst hinunter descend. descendre. descente descendi descenso. descent. bajar. bajó. bajada downhill 下山 下坡 降りる 降り 下り 下っ 降下
cross. crosses. crossed. crossing. пересек пересёк перешел перешёл перепр überquer kreuz. kreuzung traver. traversé. traverse. traverser traversée cruz. cruzar cruzó cruce. atraves 穿越 横穿 穿过 橫越 越过 交叉 横断 渡っ 渡り
pass. passes. passed. passing. прошел прошёл прошла. прошли. проходи прохожд vorbei verging. passier. passer. pasar. pasó. pasan. paso. pasa. 经过 經過 通过 通過 過ぎ 通っ
enter. enters. entered. entering. вошел вошёл вошла вошли войти. входит. входил вход. входа. eintret eintrat betrat betreten. eingang entrer. entré. entra. entrée entrar. entró. entrada. entran. entrance 进入 進入 入口 入场 入っ 入り 入る
exit. exits. выход. вышел. вышла. вышли. выйти. выходи ausgang hinaus sortie. sortir. sorti. sortit. salida. saliendo. 出口 出来 出去 退出 離脱
climbs. cling. цепля klammer accroch. aferr. 抓紧 しがみつ 掴まっ
turn. turns. turned. turning. поверну повора обрати оберну drehen. dreht. drehte. gedreht. wenden. wandte. tourn. tourner tourne. tourné. girar. giró. gira. giro. 转身 转向 轉向 转弯 回転 振り向 曲がっ
approach. approached. приближ подош подход. näher. nähert näherte annäher approch acerc. acercar acercó 接近 靠近 临近 近づ
gather. gathers. gathered. gathering. собрал собира собран соберет versammel gesammelt sammel rassembl réuni. reunir. reunió. recog. recogió. collect сбор. сбора. collecter 聚集 收集 集会 集合 聚会 集まっ 集まり 集め
share. shares. shared. sharing. дели подел раздел teilen. teilt. geteilt. teilte. partag partage. compart compartir 分享 共享 分担 共有 分け合
divid делит. разделен разделил teilung gespalten spalt. spalten. divis. diviser divisé. dividir. división. division. divide. dividido 分成 分割 分为 分け
`
