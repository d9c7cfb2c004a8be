package align

// societyTable holds politics, law, war, business, education, religion, and nouns of thought.
const societyTable = `
relation. relations. relationship отношения отношений отношениях отношениям beziehung. beziehungen relación. relaciones 关系 關係 間柄
administrat администрац verwaltung administración 行政 行政部门
department департамент ведомств abteilung département departamento 部门 部門
agency agencies агентств agentur. agenturen agence. agences agencia. agencias 机构 機構 機関
district районе. района. районы. районов. районах. bezirk distrito 行政区 行政區 區域
province провинци provinz provincia provincial 省份 省内
region регион région región 区域 地域 地区
territor территори gebiet. gebiete. gebieten. 领土 領土 領地
capital. столиц hauptstadt capitale. capitales 首都 都城
movement mouvement movimiento 動き
activist активист aktivist 活动家 活動家 活动人士 维权人士 積極分子
ally. allies. allied союзник союзники verbündet allié. alliés. aliado. aliados. 盟友 盟国 盟國 同盟国
alliance альянс bündnis allianz alianza 聯盟 同盟
coalition коалиц koalition coalición 联合政府 聯合政府 执政联盟 連立 連合
cabinet кабинет кабинета kabinett gabinete 内阁 內閣 閣僚
nominee nominat номинац номинирован nominier nomination nominado номинир выдвин nominé. nominación. nominada. 提名 被提名人 指名 ノミネート
poll. polls. polling опрос umfrage sondage encuesta survey surveys 民意调查 民意調查 民调 世論調査 民調 アンケート
impeach импичмент amtsenthebung destitution impeachment 弹劾 彈劾 弾劾
amendment поправк änderungsantrag amendement enmienda amend. amended. amends. amendments. novelle. enmiendas. 修正案 修正 修订 修訂 改正
welfare соцобеспеч sozialhilfe wohlfahrt bienestar 福利 社会保障 社會福利 福祉
appoint. appointed appoints appointment назначил назначен назначи ernannt. ernannte. ernennung nommé. nommer nommée nombrado nombró nombrar appointing. appointments. назнач назнача ernann ernenn nomm designó. nombramiento. 任命 委任 任命し 指派 指定
resign. resigned resignation resigns отставк rücktritt zurückgetreten zurücktreten démission dimisión dimitió dimitir renunció resigning. dimit dimiti renunci 辞职 辭職 辞任 辞任し 辞去 辞め 辞職
elect. elected избран избрал избрать gewählte élu. élue élus elegido elegida elects. electing. избра избир élire. eligi 当选 當選 選出 选出 選ば 当選
veto. vetoed вето. vetos vetoes. vetar. 否决 否決 拒否権 否决权
bills. legislati законопроект законодатель gesetzentwurf gesetzgeb législat legislaci legislat законодат legisl 立法 立法机关
regulat регулир regulier regulierung réglement régulat regulaci vorschrift регулирован regelung reglament 监管 監管 規制 法规 法規 规制
conservat консерват konservat 保守 保守派 保守党
liberal либерал libéral 自由派 自由主义 自由主義 リベラル
socialis социалис sozialis 社会主义 社會主義 社会主義
communis коммунис kommunis comunis компарти 共产主义 共產主義 共产党 共產黨 共産党 共産主義
capitalis капиталис kapitalis 资本主义 資本主義
fascis фашис faschis fascism 法西斯 ファシスト ファシズム
populis популис populism 民粹 民粹主义 ポピュリズム ポピュリスト
nationalis национализм националист 民族主义 民族主義 ナショナリズム
extremis экстремис extrémis 极端分子 极端主义 極端主義 過激派 極端
radical радикал radikal 激进 激進 急進 過激
moderate. moderates умеренн gemäßigt modéré moderado 温和 溫和 穏健
dictator диктатор диктатур diktator diktatur dictateur dictature dictadura 独裁 獨裁 独裁者
tyrant tyranny тиран tiranía tirano 暴君 暴政 專制 专制 専制
censor цензур zensur censur censorship. zensier 审查 審查 検閲
propagand пропаганд 宣传 宣傳 宣伝 プロパガンダ
dissident диссидент dissidenz disiden 异见 異見 反体制
boycott бойкот boykott boicot 抵制 ボイコット 杯葛
delegat делегац delegaci délégation 代表团 代表團 代表団
mediat посредни vermittl médiat mediador mediación 调解 調解 斡旋 仲介 調停
dialog диалог diálogo 对话 對話 対話
pact. pacts. пакт. пакта pakt. pakts pacte. pacto
protocol протокол protokoll protocole protocols. protocolo 议定书 議定書 プロトコル
withdraw withdrew withdrawn вывод. вывести вывода abzug. abziehen rückzug. retrait. retirer retirada. retiró retirar withdraws. withdrawing. withdrawal. отозва вывел. вывели. abzieh abgezogen. zurückzieh zurückgezogen. retiré. retirée. retira. retiro. retirado. 撤军 撤出 撤退 撤回 撤軍 撤离 撤離 引き出し 脱退
annex аннекси annekti annexion anexi anexó 吞并 吞併 併合
autonom автоном autónom 自治 自治区
sovereign суверен souverän souverain soveran soberan 主权 主權 主権
bureaucra бюрократ bürokrat burócrat burocra 官僚 官僚主义
lawmaker законодател parlamentarier legislador législateur 立法者 國會議員
rally. rallies. митинг kundgebung mitin 集會
ballot бюллетен stimmzettel papeleta urnas. urnes. 选票 選票 投票用紙
verdict вердикт schuldspruch veredicto 裁决 裁決 評決
convict conviction осужден осудил vorbestraft culpab 定罪 被定罪
detective детектив сыщик detektiv détective 侦探 偵探 探偵
robber robbed ограблени грабител грабеж raubüberfall cambriol asalto atraco 強奪
harass домогатель belästig harcèle harcel acoso. acosar 骚扰 騷擾 嫌がらせ セクハラ
assault überfall agression agresión agresor 袭击者 侵犯 暴行
gang. gangs. банд банда банды gangster banden pandilla 帮派 幫派 黑帮 ギャング
mafia мафи maffia 黑手党 黑手黨 マフィア 暴力団
smuggl контрабанд schmugg contreband contraband geschmuggelt. 走私 密輸 偷运 偷運
brib взятк взяточ bestech bestochen bribe. bribes. bribery soborn bribed. подкуп bestechung coima 贿赂 賄賂 行贿 受贿 收買 贈賄 収賄
patrol патрул patrouill patrull patrols. patrolling. streife. 巡逻 巡邏 パトロール 巡回 哨戒
raid. raids. рейд. рейда razzia redada 突袭
corpse corpses труп. трупы трупа трупов leiche. leichen cadavre cadáver 屍體 死体
ambush засад hinterhalt embuscade emboscad ambushed. embuscad embosc 伏击 埋伏 待ち伏せ 伏擊
executed execution казнь казни казнен казнил hingerichtet hinrichtung exécut ejecuci ejecutado execute. executes. executing. executions. exécution. exécuté. exécutés. exécuter. ejecución. ejecuciones. ejecutados. hinricht 处决 處決 处死 処刑 處死 死刑
testif testimon показани zeugenaussage témoign testimonio 作证 證詞 证词 証言
oath. oaths клятв присяг eid. schwur schwor serment juramento juró swear. swears. swore. sworn. swearing. клял поклял schwör vereid jurer. juré. serments. jurar. 宣誓 誓言 誓い 发誓 發誓 誓っ 誓う
violat нарушени нарушил нарушать verstoß. verstoßen verletzung violaciones vulneró. vulneraci наруш наруше verstöße verstieß. enfreindre. infring infrac 违反 違反 侵害 违规 違規
compensat компенсац entschädig indemnis dédommag indemniz compensación 赔偿 賠償 补偿 補償
warrant ордер. ордера haftbefehl 逮捕令 逮捕状 通缉 令状
бывший бывшая бывшего бывшие бывшим бывшей exprésident expresidente 原任 元大統領
cheap дешев дешёв billig. billige. billiger. günstig barat 便宜 廉价 廉價 安い 安く 安価 格安
expensive дорогой. дорогие. дорого. teuer teure teuren coûteu onéreu costos 昂贵 昂貴 高価 高額
cruel жесток grausam brutal cruelty cruelly жестоко жестокост cruauté crueldad 残酷 殘酷 残忍 殘忍 残虐
gentle нежн sanfte. 温柔 溫柔 轻柔 優しい
polite вежлив höflich politesse cortés politely politeness учтив poli. polie. educado. 礼貌 禮貌 礼儀 丁寧 客气 丁寧に
clever. smart. smarter intelligent. intelligente. умный умная умные умнее klug. kluge. klugen. schlau inteligente умным. умного. 聪明 聰明 賢い 利口
stupid foolish глуп дурак dumm. dumme. dummheit idiot идиот estúpid tonto. tonta. fool. fools. stupidity глупо дурака stupide bêtise tontos. 愚蠢 傻瓜 愚か 馬鹿 バカ
crazy madness сумасшед безум verrückt wahnsinn folle. folie. loco. loca. locura mad. insane insanity 疯狂 瘋狂 疯子 狂気 狂った 发疯 發瘋
lazy. laziness ленив faul. faule. faulheit paresse perezos лень. ленью. fauler. paresseux pereza. 懒惰 懶惰 怠惰 怠け 懒散
busy. занят. заняты. beschäftigt. atareado 忙碌 繁忙 忙し 多忙
осторожн vorsicht prudent prudence cuidados 谨慎 謹慎
funny. смешн lustig. lustige. komisch drôle gracios divertid amusing. hilarious забавн lustigen. drôles. amusant gracioso 滑稽 搞笑 好笑 面白い 面白 有趣 可笑し
boring. bored. boredom скучн скука langweil ennui. ennuy aburrid скук langeweile ennuyeux aburri 无聊 無聊 乏味 退屈
amazing astonish удивительн erstaunlich étonnant asombros 惊人 驚人 了不起
terribl horribl awful ужасн schrecklich furchtbar affreu 可怕 恐ろし
excellent отличн ausgezeichnet hervorragend exzellent excelen 优秀 優秀 卓越 優れた 優れて
ideal. ideals. ideale. идеал. идеалы idéal 理想
complicat complex сложн kompliziert komplex compliqué complej complexity. complicated. complexe. complexes. complexité compleja complejo complejidad 复杂 複雜 複雑
precis accura точный точная точные точность präzis genaue. 精確 準確 精密
unfair unjust несправедлив ungerecht injust 不公 不公平 不公正 不当
unusual необычн ungewöhnlich inhabituel inusual insólit 不寻常 不尋常 非同寻常 異例 異常
rare. rarité raro. raros. 罕見 稀有 稀少
urgent срочн dringend 迫切 紧迫 緊迫 急务
crucial решающ entscheidend décisif décisive decisiv 關鍵 决定性 決定的 重要な鍵
efficien effizien efficac eficac eficien 高效 効果的
reliab надежн надёжн zuverlässig verlässlich fiable fiabilité reliable reliability reliably. fiables. fiabil confiable 可靠 信頼性 信頼できる
stable. stabil стабильн estable. estabilidad stability. stabilize stabilise 稳定 穩定 安定
instab unstab нестабильн instabil inestab 不稳定 不穩定 不安定 动荡 動盪
fragil хрупк zerbrechlich 脆弱 脆い
weak. weaker weakness слаб слабые слабость schwach. schwache. schwachen. schwäche faible faiblesse débil слабый слабост schwächen faibl debilidad 软弱 虚弱 薄弱 弱い 弱さ 弱点 虛弱 軟弱
powerful мощн могуществ mächtig puissant poderos 強大 強力 有力
impossib невозможн unmöglich imposib impossible. imposible 不可能
incredib unbelievabl невероятн incroyabl increíbl 難以置信 信じがたい
unexpected неожидан unerwartet inattendu inesperad 意外 出乎意料 予想外 思いがけ
unprecedent беспрецедент beispiellos 前所未有 史无前例 前例のない 未曾有
domestic. внутренний внутренние внутренней внутренняя внутренних inländisch 国内 國內
global глобальн 世界的 グローバル
universal универсальн universell universel 普世 普遍的
naked. обнажен обнажён nackt. nackte. nackten. desnud nude. barefoot голый. голая. голые. босик barfuß. descalz 赤裸 裸体 裸の 裸體 赤脚 裸足
bitter. bitterness горьк bittere. amère amarg bitterly горько. горькая. горькое. горечь 苦涩 苦澀 苦い 苦味
sweet. sweets сладк süß. süße. süßen. sucré dulce. dulces. 甜美 甜蜜 甘い 甘く 甜
delicious вкусн lecker. köstlich délicieu delicios leckere 美味 好吃 おいしい 美味し
fresh. freshly свежий свежие свежая свежего свежей frisch frisches fraîche frais. fresco. fresca. свеж frescos. 新鲜 新鮮
pure. purely puro. pura. reinheit purement 纯粹 純粹 纯净 純粋
dirty. грязн schmutz suciedad sucio. sucia. dirt. dirtier грязный грязью. schmutzig dreckig. sucios. 肮脏 骯髒 污秽 汚い 汚れ 脏兮兮
visibl видимый видимые sichtbar 可见 可見 看得见 見える 目に見え
invisib невидим unsichtbar 看不见 看不見 隐形 隱形 見えない
smooth гладк glatt. glatte. lisse. glatten. 光滑 平滑 滑らか
defeat defeated разгром niederlage derrota 战败 戰敗
surrender капитул сдались kapitul rendición rindió capitul surrendered. surrenders. surrendering. capitulat сдался. сдаться. rendirse. 投降 降伏 降服
offensive offensiv наступлени vormarsch ofensiva 攻势 攻勢 进攻
deploy разверт размещени stationier entsend déploi déploy desplegar despliegue desplegado развертыв разверну развёрт размести stationiert. despleg desplieg deployed. deployment развёртыв развернут bereitstellung 配备 配備 展開 部署 部署し 派兵 デプロイ
headquarter штаб штабе hauptquartier sede. 总部 總部 本部 司令部
militia ополчен miliz milice milicia 民兵 民兵组织
guerrilla партизан guerill guérilla 游击队 游擊隊 ゲリラ
mercenar наёмник наемник söldner 雇佣兵 傭兵
casualt потерь. bajas. 伤亡 傷亡 死傷者
uniform униформ мундир uniforms. uniforme. uniformen. uniformes. 制服 军装 軍服 軍裝
sword. swords меч. мечом мечи. schwert épée. espada меча. мечей. шпаг сабл schwerter. schwertes. 剑 劍 宝剑 刀剣 刀剑 刀劍 寶劍 长剑 長劍
armor armour armored armoured бронир броня gepanzert blindé. blindés blindad 装甲 裝甲
radar радар radars. радиолокац 雷达 雷達 レーダー
shell. shells. shelling обстрел beschuss granate obus. оболочк оболочек. 炮击 砲擊 砲撃 炮弹 壳层 殼層
warhead боеголов sprengkopf sprengköpf ogive. ogives. 弹头 彈頭 弾頭
disarm разоруж abrüst entwaffn désarm desarm abrüstung 裁军 裁軍 軍縮 解除武装 解除武裝 缴械 武装解除
strateg стратег stratég estrateg 战略 戰略 策略 戦略
tactic тактик taktik tactique táctic 战术 戰術 戦術
warship kriegsschiff 军舰 軍艦 战舰 戰艦
submarine подводн uboot. unterseeboot submarino submarines. подлод 潜艇 潛艇 潜水艦
artiller артиллер 炮兵 大炮 大砲
ammunition munition боеприпас munición 弹药 彈藥 弾薬
bullet. bullets. пуля. пули. пулей. пуль. kugel. kugeln. bala. balas. пулю. balles. 子弹 子彈 弾丸 銃弾
rifle. rifles винтовк gewehr fusil gewehre. gewehren. fusils. fusiles. 步枪 步槍 ライフル 小銃
grenade гранат handgranate granada 手榴弹 手榴彈 手榴弾 擲弾
landmine minen. фугас landminen minas. 地雷 布雷
infantry infanter пехот infanterie 步兵 歩兵
brigade бригад brigada 旅团 旅団
battalion батальон bataillon batallón 大隊
squad. squads. отряд escouade escuadrón 小队 小隊 分队
sergeant сержант feldwebel sergent sargento 中士 军士 軍曹
lieutenant лейтенант leutnant teniente 中尉 少尉
admiral адмирал 海军上将 提督 海軍大将
recruit рекрут завербов новобран rekrut recrut reclut 招募 新兵 募集
conscript призывник wehrpflicht conscri 征兵 徵兵 徴兵
mobiliz mobilis мобилиз mobilmachung movilizac 动员 動員
fronts frontline frontlin фронт. фронта фронте 前线 前線 戦線
trench. trenches окоп траншеи graben. schützengräb tranchée trinchera ditch. ditches. канава. канаву. канавы. ров. gräben. fossé. zanja 战壕 戰壕 塹壕 沟渠 壕沟
arsenal арсенал 武器库 兵器庫
deterren сдерживан abschreck dissuas disuas 威慑 抑止 抑止力
shareholder акционер aktionär actionnaire accionista 股东 股東 株主
bonds. облигац anleihe bonos. 债券 債券 国债
currency currencies валют währung devises. divisa moneda 货币 貨幣 通貨
юань юаней юаня 人民幣 元人民
yen. иена иены иен. йена йены yenes 日元 日圓
ruble rouble рубль рублей рубля rubel rublo 卢布 盧布 ルーブル
deficit дефицит defizit déficit 赤字 亏损
surplus профицит излиш überschuss excédent superávit excedente 盈余 盈餘 顺差 黒字
supply. supplies. supplied supplier снабжен поставк поставщик lieferung lieferant approvisionnement fournisseur suministr proveedor supplying. suppliers. снабж поставщ поставля versorg zuliefer fournir. fourni. fournit. approvisionn abastec provider. providers. провайдер anbieter 供应 供應 供給 供给 供应商 調達 供應商 提供商 プロバイダ プロバイダー
manufactur производител hersteller fabricant fabrican производит изготов 制造商 制造业 製造商 製造業 メーカー 生产商
warehouse склада. складе. склады. lagerhaus entrepôt almacén almacenes warehouses. склад. складов. 仓库 倉庫 货仓 倉儲
retail розничн einzelhandel détaillant minorista 零售 小売
consumer потребител verbraucher konsument consommat consumid 消费者 消費者 消费 消費
monopol монопол 垄断 壟斷 独占
merger слияни fusion. fusionen fusión 合并 合併 併購
acquisition takeover поглощени übernahme acquis adquisición 收购 收購 買収
subsidiar дочерн tochtergesellschaft tochterunternehmen filial. filiale 子公司 分公司 子会社
corporation corporations корпорац konzern. konzerne konzerns corporate. corporación 大公司 法人 企業体
entrepreneur предпринимат unternehmer empresario emprendedor 企业家 企業家 創業者 起業家
founder founded. основател gründer gegründet fondat fondateur fundador fundó fundado 创始人 創始人 创立 創立 創設
chairman chairwoman chairperson председател vorsitzend vorstandsvor 会長 議長
executive executives менеджер geschäftsführ führungskraft ejecutivo 高管 管理者 経営者 重役
manager managers verwalter gérant gerente gestionnaire 经理 經理 マネージャー 管理人 管理器 マネージャ
staff. персонал belegschaft 員工 职员 スタッフ 従業員
career карьер karriere laufbahn carrière 职业生涯 事业 事業 生涯 キャリア
profession професси beruf. berufe berufs profesión oficio 职业 職業 专业 專業
employ employer employment занятост работодател arbeitgeber beschäftigung employeur empleador 雇主 就业 就業 雇用
pension пенси rente. renten rentner retraite jubilac jubilad 养老金 退休金 年金
retire. retired retirement ruhestand pensionier retraité retires. retiring. jubil jubilación. jubilado. pensión пенсия 退休 引退 定年 退役 退職
hired hire. hires. hiring нанял наняли embauch contratar contrató 雇佣 雇用し 聘用 採用
layoff layoffs dismissal увольнени уволил уволен entlass licenci despid despedid 解雇 裁员 裁員 开除 解僱
mortgage ипотек hypothek hypothè hipotec 抵押 住宅ローン 按揭
assets активов активы vermögen actifs. activos. 资产 資產 資産 财产
capitaux kapital капитал. капитала 资本 資本
subsid субсиди subvention 补贴 補貼 補助金
expense expenses expenditure расход ausgaben dépens gasto 支出 开支 開支 出費
savings сбережени ersparnis épargn ahorr 储蓄 儲蓄 存款 貯金 貯蓄
cash. наличн bargeld efectivo. 现金 現金
auction аукцион versteiger auktion enchères subasta auctions. auctioned. enchère subast 拍卖 拍賣 競売 オークション
discount скидк rabatt rabais descuento 折扣 割引 打折
consequence последстви konsequenz folgen. conséquence consecuenci 后果 後果
advantage vorteil avantage ventaja 优势 優勢 好处 利点 優位 長所
disadvantage недостат nachteil désavantage inconvénient desventaja 劣势 缺点 缺點 弊端 欠点 短所 不利
benefit benefits. выгод nutzen. 益处 恩恵
harm. harmful вред вреда вредн schädlich. nuisible nocif perjudic 有害 危害 害を
role. roles роль роли ролью rolle. rollen. rôle 角色 作用 役割
method методы методов методом metod. методик methode método метод méthod methods. méthode 办法 辦法 手法 方法论 メソッド
process процессы процессов процессом processus proceso processes. процесс. процесса. prozesse. prozessen. procesos. 过程 過程 进程 プロセス 進程
origin origins происхожд ursprung herkunft origen 起源 来源 來源
basis основ основе основа grundlage fundament. foundations. фундамент fondations. cimientos 基础 基礎 土台 基盤 地基
essence. essential суть сути сущност wesen. essenc essentiel esencia 本质 本質 实质
feature features особенност merkmal eigenschaft caractéristique característica rasgo 特征 特徵 特点 特點 特色 特徴
attitude attitudes einstellung haltung actitud 态度 態度 姿勢
behavior behaviour поведени verhalten. verhaltens benehmen comportement comportamiento conducta behavio 行为 行為 举止 振る舞
mood. настроени stimmung. laune humeur. moods. stimmungen. настроен 情绪 情緒 心情 気分 機嫌
illusion иллюзи ilusión 幻觉 幻覺 幻想 錯覚
concept концепци begriff konzept concepto concepts. концепц понятие begriffe. 概念 观念 觀念 コンセプト
perspective перспектив perspektiv perspectiva 视角 視角 前景 観点 視点 展望
challenge вызов вызовы вызовов herausforder défi. défis. desafío reto. retos. 挑战 挑戰 挑戦
obstacle препятств hindernis obstácul 障碍 障礙 阻碍 障害物
barrier барьер barriere barrière barrera 壁垒 壁壘 屏障 障壁
trouble неприятност ärger. ennuis. 麻烦 麻煩 烦恼 厄介 悩み
solution solve solved решить lösung lösen gelöst résoudre résolu solución resolver solv solutions. решение. решения. lösungen löst. résoud resolvió. soluciones. solves. solving. решает. 解决 解決 解决方案 解決策 解答 解法
compromis компромисс kompromiss 妥协 妥協 折中
conclusion выводы выводу schlussfolger fazit. conclure conclusión выводам. schlussfolgerung 结论 結論 推论
assum assumption annahme. hypothes гипотез hypothès hipótesis supposition 仮説 假说 假說
exception исключени ausnahme excepción exceptions. 例外 异常
limit. limits limited limitation предел огранич grenzwert begrenz beschränk einschränk limité límite limitac restrict restrictions. ограничен eingeschränkt. beschränkt. restrei restriction restring restricci limitar. лимит limita 限制 限度 制限 限界 约束 限定 极限
pressure давлени druck. drucks pression. presión pressions. presiones. 压力 壓力 圧力
tension tensions напряж spannung tensión tensiones 紧张 緊張
stress. стресс stressful estrés 压迫感 ストレス
balance. баланс равновес gleichgewicht équilibre equilibrio 平衡 均衡 バランス
uncertain неопредел ungewiss unsicher incertitude incierto incertidumbre 不确定 不確定 不明朗 不透明
confidence confident уверенн zuversicht selbstvertrauen 信心 自信 确信
despair desperat отчаян verzweif désespoir désespér desesper desperate desperately desperation отчаяние verzweifl verzweifelt 绝望 絕望 絶望
pleasure delight удовольств наслажд vergnüg genuss plaisir placer. delighted pleasures. vergnügen délice placeres. deleite 愉快 乐趣 楽しみ 快楽 樂趣
enthusias энтузиа восторг begeister enthousias entusias enthusiasm enthous 热情 熱情 热忱 熱意 熱狂
passion страст leidenschaft pasión 激情 情熱
envy. jealous завист ревност neid. eifersucht eifersücht jalou envidia celos. envied. envious. jealousy. завид ревни ревнов beneid jaloux. jalous envie. envid celoso. зависть зависти ревнив neidisch jalousie envidi 嫉妒 羡慕 嫉妬 妬み 羨慕 妒忌 羨まし
anxiety anxious тревог тревож unruhe beunruhig anxiété ansiedad тревога тревогой angstzustände ängstlich besorgnis angoisse anxi angusti 焦虑 焦慮 不安 憂慮
panic паник panik panique pánico panicked 恐慌 惊慌 パニック 驚慌
horror ужас. ужаса ужасе entsetzen schrecken grauen. horreur 惊恐
nightmare кошмар albtraum alptraum cauchemar pesadilla кошмара 噩梦 惡夢 悪夢 噩夢
relief. relieved облегчени erleichter soulag alivio relieve. облегч alivi облегчен облегчение erleicht erleichtert 松一口气 安心 安堵 缓解 緩解 松了口气 减轻 減輕 和らげ 軽減 松了一口气
comfort. comfortabl уют комфорт bequem gemütlich confort cómod comfortable comfortably удобн уютн bequeme. confortable comodidad 舒适 舒適 舒服 快適 安楽
pity. pitied compassion sympath жалост сострад сочувств mitleid mitgefühl pitié lástima compasión sympathy жалость жалости жалко 同情 怜悯 憐憫 哀れみ 怜惜 哀れ
mercy. милосерд barmherzig gnade. miséricord misericord 慈悲 仁慈
loyal лояльн верност treue. leal. lealtad loyalty faithful faithfully верность верности преданн treuer. fidèle fidélité fieles. 忠诚 忠誠 忠実 忠实 忠實
betray betrayal предател предал verrat verräter trahi traicion traidor betrayed. betrays. betraying. traitor. traitors. предала. предали. предат verraten. verriet. traître traici trahison 背叛 叛徒 裏切 出卖 出賣 裏切り
honor. honour honors чести честь ehre. ehren. honneur 荣誉 榮譽 荣幸 名誉 栄誉 光栄
honest честн aufrichtig honnête sincère sincer honestly honesty honrad honesto honestidad sincere sincerely искрен sincero 诚实 誠實 真诚 誠実 正直 老实 老實 真誠
dignity достоинств würdig dignité dignidad 尊严 尊嚴 尊厳
patience терпени geduld. geduldig paciencia терпен терпел 耐心 耐性 忍耐 我慢 辛抱
curios curiosity любопыт neugier curieu curious neugierig curieux curiosité curiosidad curioso 好奇 好奇心
ambitio амбици ehrgeiz ambition ambitious честолюб ambicios ambición ambitieu 雄心 野心 抱负 抱負
progress прогресс fortschritt progrès progreso 进步 進步 进展 進展 進歩
coinciden совпаден zufall hasard casualidad 巧合
tolera терпим толерантн toleran 宽容 寬容 容忍 寛容
prejudice предубежд предрассуд vorurteil préjugé prejuicio 偏见 偏見
identity идентичност identität identité identidad 身份 アイデンティティ 身元
luxury роскош luxus luxueu luxe. lujo 奢侈 豪华 豪華 贅沢
nation. nations. нация наци. нации. наций. нацию naciones 各国 各國 國民
ethnic этнич ethnisch ethnie étnic
indigen native коренн einheimisch autochton nativos 土著 原住民 先住民 本地人
elite элит élite 精英 菁英 エリート
rural ländlich 农村 農村 乡村 鄉村 田舎
urban urbain städtisch 城市化 都市化 市区 市區 都会
suburb пригород vorort banlieue suburbio afueras 郊区 郊區 郊外
slum. slums. трущоб elendsviertel bidonville tugurio 贫民窟 貧民窟 スラム
tribe. tribes tribal племя племен племён tribu. tribus clan. clans. племени. племена. клан. клана. кланы. stamm. stämme. stämmen. clanes. 部落 部族 氏族
elderly пожил seniors ancian senioren âgées. ancianos. anciano anciana 老年人 老人 高齢者 お年寄り 年寄り 老年
orphan сирот waise. waisen orphelin huérfano сирота. сироты. 孤儿 孤兒 孤児
abort аборт abtreibung avortement abtreib avort 堕胎 墮胎 人工流产 中絶
contracept контрацеп verhütung anticoncept противозачат verhütungsmittel anticoncep 避孕 避妊
census перепис volkszählung recensement censo. 人口普查 国勢調査
mortality смертност sterblich mortalité mortalidad sterblichkeit 死亡率
feminis феминис féminis 女权 女權 女性主义 フェミニスト フェミニズム
transgender трансгендер transgenre transgénero 跨性别 トランスジェンダー
stereotyp стереотип stéréotyp estereotip 刻板印象 定型 ステレオタイプ
solidar солидарн solidár 团结 團結 連帯
headline заголов schlagzeile titulares schlagzeil manchette titular. 头条 頭條 见出し 見出し 标题 標題
source. sources источник quellen fuente. fuentes 来源于 消息来源 消息人士 情報源 源泉 ソース
rumor rumour слух. слухи слухов слухам gerücht rumeur 谣言 謠言 传闻 傳聞 流言 噂
scandal скандал skandal scandale escándalo 丑闻 醜聞 スキャンダル 不祥事
leak. leaks leaked утечк fuites filtración filtraci 泄露 洩露 泄漏 漏洩 流出 外洩
column columnist колонк kolumn chroniq columna 专栏 專欄 コラム
press. прессы прессе прессу presse. prensa пресса 报界 新闻界 新聞界 報道陣 マスコミ
blog. blogs blogger блог blogueur bloguer блога. блоги. блоге. блогер bloguero 博客 部落格 ブログ
reader. readers. читател leser. lesern lecteur lector. lectores leserin lectrice lectora 读者 讀者 読者
viewer. viewers téléspectat telespectad 視聴者 見物人
subscri подписк подписч abonnent abonnement abonné suscript suscripci subscription. subscriber. subscribe. abonn suscri 订阅 訂閱 購読 サブスク
correspondent корреспондент korrespondent correspondant corresponsal 记者站 通讯员 特派員
documentar документальн dokumentarfilm documentary documentaire documental 纪录片 紀錄片 ドキュメンタリー
monk. monks монах mönch moine. moines monje монаха. монахи. монахов. монахом. mönche. mönchen. monjes. 僧侣 僧侶 和尚 修道士
nun. nuns монахин nonne nonnen religieuse monja monjas. 修女 尼姑 尼僧 修道女
cathedral собор. собора соборе kathedrale cathédrale catedral соборы. dom. doms. kathedral 大教堂 大聖堂
mosque мечет moschee mosquée mezquita mosques. 清真寺 モスク
synagog синагог synagogue synagoge sinagoga 犹太教堂 猶太教堂 シナゴーグ
pilgrim паломн wallfahrt pèlerin peregrin pilgrimage паломни pilger. 朝圣 朝聖 巡礼
ritual ритуал обряд rituel 仪式 儀式
ceremon церемон zeremonie cérémonie 典礼 典禮 式典 セレモニー
faith. faiths вера. веры. веру. верой. glaube. gläubig foi. croyance 信念
miracl чудес чудом чудо. wunder. milagro miracle. miracles. чуда. wunders. 奇迹 奇蹟 奇跡
prophet пророк prophète profeta prophets. пророка. пророки. пророку. propheten. 先知 預言者 予言者 预言者
atheis атеис athé. athéis ateís ateo 无神论 無神論
secular светск säkular weltlich laïque laïc laico 世俗
sect. sects cult. cults секта секты sekte secte. secta 邪教 教派 宗派 カルト
christianity христианств christentum christianisme cristianismo 基督教 キリスト教
hindu индуи hindus. индуист индуизм hinduis hindou hindú 印度教 ヒンドゥー ヒンズー
confuci конфуци konfuz 孔子 儒家 儒教 孔教
sermon. sermons проповед predigt prédicat prédica predica preach. preached. preacher. predig prediger prêch sermón. predicador gospel. еванге evangelio 布道 讲道 說教 説教 講道 传道 伝道 福音
missionar миссионер missionnaire misionero 传教士 傳教士 宣教師
orthodox православ orthodoxe ortodox 东正教 東正教 正教会
protestant протестантск протестантиз протестанты 新教 プロテスタント
rabbi. rabbis раввин rabbin. rabino 拉比 ラビ
sharia шариат scharia charia 伊斯兰教法 イスラム法
jihad джихад dschihad djihad yihad 圣战 聖戰 ジハード 聖戦
ramadan рамадан ramadán 斋月 齋月 ラマダン
ethics. ethical этика этики этике этику этичес ethik ethisch éthique ética. éticas ético 伦理 倫理
moral морал нравствен moralisch 道德 道徳
virtue добродетел tugend vertu. vertus virtud 美德 美徳
evil. evils злого böse. bösen malvado 邪恶 邪惡 邪悪 悪魔的
wisdom wise. мудр weisheit sagesse sabio. sabia. sabiduría wisely. мудрость 智慧 明智 知恵 賢明 叡智
logic логик logik logique lógic logical логич logisch 逻辑 邏輯 論理
spiritual духовн geistlich spirituel espiritual 精神上 精神的 灵性
ghost призрак gespenst fantôme fantasma demon. demons. ghosts. привиден демон. демона. демоны. geister. dämon démon demonio 鬼魂 幽灵 幽靈 幽霊 惡魔
colony colonies colonial колони kolonie kolonial colonie. colonia 殖民 植民地
dynast династ 王朝 朝代
feudal феодал féodal 封建
aristocr аристократ aristokrat 贵族 貴族
noble. nobles nobility дворян adel. adlige adelig noblesse nobleza nobleman noblemen aristocra adels. adligen 高贵 高貴
duke. герцог herzog duc. duque dukes. ducs. 公爵
baron барон barons. барона. барону. бароны. barón. 男爵
knight рыцар ritter. rittern chevalier caballero knights. ritters. caballeros. 骑士 騎士
throne престол трон. троне thron. throns trône trono трона. престола. 王位 皇位 宝座 王座 寶座 玉座
crown. crowned короны короне krone. couronne корону crowns. корона. короной. kronen. corona. 王冠 皇冠
reign. reigned царствова herrschaft règne. reinado 统治 統治 在位 治世
heir. heirs наследник erbe. erben héritier heredero наследн hérite. hérité. 继承人 繼承人 相続人 跡継ぎ
ancest предок предки предков vorfahr ancêtre antepasad ancestr ancestor предкам. vorfahren. ahnen. ancestro 祖先 先祖
heritage legacy наслед vermächtnis erbschaft patrimoine patrimonio herencia legado 遗产 遺產 遺産
medieval средневек mittelalter médiév moyenâge 中世纪 中世紀 中世
renaissance ренессанс возрожден renacimiento 复兴 復興 文艺复兴 ルネサンス
archaeolog archeolog археолог archäolog archéolog arqueólog arqueolog excavation fouilles. fouille. excavación 考古 考古学
ruin. ruins руин развалин ruinen ruines ruinas ruined. разорил развал ruine. ruiné. ruina. 废墟 廢墟 遗址 遺址 遺跡 廃墟 毀滅 遗迹 台無し
pharao фараон faraón 法老 ファラオ
tsar. czar царь царя царем zar. zaren 沙皇 ツァーリ
civiliz civilis цивилиз zivilis 文明
barbari barbare варвар 野蛮 野蠻 蛮族
uprising rebellion revolt восстани бунт. бунта мятеж aufstand aufständisch soulèvement insurrection rebelión revolts. uprisings. восстан восстание восстал aufständ aufstände. révolt révolté. revuelta. rebeli sublev levantamiento. 起义 起義 叛亂 蜂起
riot. riots rioting беспоряд unruhen ausschreitung émeute disturbios rioters. погром krawall émeut disturbi motín. 骚乱 騷亂 暴动 暴動 骚动 騷動 騒乱
lecturer lectured лекци vorlesung conférencier cátedra 讲座 講座 讲课 講義 講演
diplom. diploma diplôme диплом. диплома 文凭 学位 學位
graduat выпускник absolvent diplômé graduado graduó licenciado 毕业 畢業 卒業
scholarship стипенд stipendi beca. becas 奖学金 獎學金 奨学金
facult факультет fakultät 学部 学院 學院
kindergarten детсад maternelle guardería 幼儿园 幼稚園 保育園
pupil. pupils школьник élève. élèves alumno 小学生 中学生 学童 生徒
classroom klassenzimmer aula. aulas 課堂
textbook учебник lehrbuch schulbuch 教科书 教科書 课本
training тренинг formación capacitación entrenamiento trained. обучени entraînement 培训 培訓 训练 訓練 研修 トレーニング
skill. skills навык умени fähigkeit fertigkeit compétence habilidad 技能 技巧 熟练 スキル 腕前
abilit aptitud способност habilité 能力 才能
talent талант talentiert talented talents. gifted begabt begabung talentos. doué. talento 才华 才華 天赋 天才的 素質 天賦
academ академи akadem académ 学术 學術 アカデミー 学術
thesis dissertation диссертац doktorarbeit tesis
essay. essays эссе. essais ensayo 散文 随笔 エッセイ
property собственност immobilie eigentum propriété propiedad 财产权 房产 房產 房地产 房地產 不動産 所有物
landlord tenant арендат vermieter mieter. locataire inquilino 房东 房客 租户 大家さん 家主 借家
accountant accounting audit. audits auditor. auditors бухгалт аудит. аудита аудитор. buchhalt comptab contab 会计 會計 审计 審計 会計
financ финанс finanz финансир finanzier financi 金融 财政 財政 財務 融资 資助
commerc коммерч kommerz comercial 商業 商务
deliver delivery доставк доставил zustell livraison livrer entrega. entregó 交付 送货 配達 配送
invoice receipt квитанц rechnung. quittung facture factura recibo 发票 發票 收据 領収書 請求書
transact сделк transakt transac 交易 取引
payment платеж платёж оплат zahlung paiement pago. pagos 付款
license licence licenc лицензи lizenz licenses. licences. лиценз licencia 许可证 許可證 执照 ライセンス 免許
patent патент 专利 專利 特許
possession владени besitz posesión 占有 所有権
remind. reminded. reminds. reminding. reminder напомина напомни нагаду нагада 提醒
liquidat ликвидат ликвидац ліквідат liquidier 清盘 清盤 清算
`
