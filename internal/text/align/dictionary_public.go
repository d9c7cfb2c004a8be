package align

// publicTable holds politics, law, war, economy, science, media, culture and sport.
const publicTable = `
ambassador посол посольств botschaft ambassade embajad embassy 大使 大使馆 大使館
diplomat дипломат 外交
governor губернатор gouverneur gobernador 州长 州長 省长 知事
mayor. mayors мэр. мэра мэром bürgermeister maire. alcalde intendente 市长 市長
deputy deputies депутат заместитель abgeordnet député diputad stellvertret 议员 議員 代表 副手
council совета советом rat. stadtrat conseils concejo 委员会 理事会 議事会 理事會
committee commission комисси комитет kommission ausschuss komitee comité comisión 委員会 委員會 专员
ministry министерств ministerium ministère ministerio 外交部 国防部 财政部 省庁 外務省
chancellor канцлер bundeskanzler kanzler chancelier canciller 总理府 财政大臣 宰相
constitution конституц verfassung constitución verfassungs 宪法 憲法
republic республик republik république república 共和国 共和國
kingdom королевств königreich reino. 王国 王國
empire импери imperium imperio kaiserreich emperor император kaiser. empereur emperador 帝国 帝國 皇帝
monarch монарх 君主
revolution революц revolución 革命
regime режим. режима régime régimen 政权 政權
coup. переворот putsch golpista militärputsch 政变 政變 クーデター
corrupt корруп korrupt korruption 腐败 腐敗 汚職
reform реформ reforma réforme 改革
budget бюджет haushalt presupuesto 预算 預算 予算
crisis crises кризис krise. krisen crise. 危机 危機
conflict конфликт konflikt conflit conflicto 争端 紛争 矛盾
negotiat verhandl négoci negoci verhandlungen 谈判 談判 协商 交渉
conference конференц konferenz conférence conferencia 峰会 峰會 大会 首脳会談 会議場
resolution резолюц résolution resolución 决议 決議
proposal предложени propuesta proposition 提议案 提案書
debate debates дебат debatte débat. débats 辩论 辯論
fraud мошен betrug fraude estafa 欺诈 詐騙 诈骗 詐欺
trial. trials процессе судебн prozess procès juicio 审判 審判 审理 裁判
sentence sentenced приговор verurteil urteil. urteile condamn condena sentencia 判刑 判决 判處 被判 判決
jury. juries присяжн geschworen jurado 陪审团 陪審
prosecut прокур staatsanwalt procureur fiscal. fiscalía 检察官 檢察官 检方 検察
lawsuit иск. иска иски klage. kläger poursuit demanda. demandó 诉讼 訴訟 起訴
appeal. appeals апелляц berufung pourvoi apelación 上诉 上訴 控訴
innocent невинов невинн unschuldig inocent 无辜 無辜 清白 無実 罪のない
justice справедлив юстиц gerechtigkeit justiz justicia 正义 正義 司法 公正
equality равенств gleichheit gleichberecht égalité igualdad inequality неравенств 平等 不平等
discriminat дискриминац diskriminier discriminac 歧视 歧視 差別
racis расист расизм rassis racial расов rassisch 种族 種族 人種
minorit меньшинств minderheit minoría 少数民族 少数派
emigra эмиграц auswander émigr 移住
asylum убежищ asyl. asile. asilo. 庇护 庇護 亡命
passport паспорт reisepass passeport pasaporte 护照 護照 パスポート
visa. visas виза визы визу visum visado 签证 簽證 ビザ
custom. customs таможн zoll. zölle douane aduana arancel tariff пошлин 关税 關稅 海关 関税 税関
troops войск войска truppe truppen troupes tropas 部队 部隊 军队的
officer офицер offizier. polizist офицеры policier 军官 警官 士官 将校
general. generals генерал генерала generäle général. generales 将军 將軍 上将 将軍
colonel полковник oberst coronel 上校 大佐
commander командующ командир kommandant kommandeur commandant comandante 指挥官 司令 指揮官 司令官
navy. naval флот. флота marineblau armada 海军 海軍
fleet flotte flota. 舰队 艦隊
airforce luftwaffe ввс. 空军 空軍
airstrike авиауд luftangriff bombardement bombardeo 空袭 空襲
drone. drones дрон. дроны беспилотн drohne drohnen dron. 无人机 無人機 ドローン
tank. tanks танк. танки танков panzer tanque 坦克 戦車
battle. battles битв. битва битвы schlacht bataille batalla 战役 戰役 战场
invasion вторжен invasión 入侵 侵略 侵攻
occup оккуп besatz besetz ocup 占领 佔領 占領
ceasefire перемир waffenstillstand cessez tregua truce 停火 停戦
genocide геноцид völkermord génocide genocidio 种族灭绝 大屠杀 虐殺
massacre резня massaker masacre 屠杀 屠殺
veteran ветеран kriegsveteran vétéran veteranos 老兵 退伍军人 退役軍人
spy. spies espionage шпион spion. spionage espion espía 间谍 間諜 スパイ
intelligence разведк geheimdienst nachrichtendienst renseignement inteligencia 情报 情報 谍报
secret. secrets секрет тайна тайны тайно тайн geheim geheimnis secreto mystery mystère misterio 秘密 機密 谜团
siege. осад belager asedio 围困 包围 包囲
prisoner заключен пленн häftling gefangene prisonnier détenu preso. presos prisioner 囚犯 俘虏 囚人 捕虜
torture пытк folter tortur 酷刑 拷問
flag. flags флаг. флага флаги flagge fahne drapeau bandera 国旗 旗帜 國旗
anthem гимн nationalhymne hymne himno 国歌
anniversary годовщин jubiläum jahrestag anniversaire aniversario юбиле birthday geburtstag cumpleaños 周年 纪念日 週年
commemor памятн denkmal gedenk mémorial monument conmemor памятник 纪念 紀念 记念 記念
funeral похорон beerdig begräbnis funérailles 葬礼 葬禮 葬儀
grave. graves tombs могил grab. gräber tumba sepulcr friedhof cemetery кладбищ cimetière cementerio 坟墓 墓地 お墓
industry индустр промышлен отрасл industri 工业 產業 行业 产业 産業 業界
factory factories фабрик завод. заводе заводы fabrik usine. usines fábrica 工厂 工廠 工場
product. products продукт продукц produkt produit producto 产品 產品 製品
goods товар ware. waren marchandise bienes mercancía 商品 货物
export экспорт exporta 出口额 出口商 輸出
import. imports imported импорт importe. einfuhr importac 进口 進口 輸入
invest инвест вложен investit inversi 投资 投資
stock. stocks акци. акции акций aktie. aktien bourse bolsa börse бирж 股票 股市 股份 株式 株価
fund. funds funding фонд. фонда фонды фондов fonds. fondos 基金 资助 ファンド
debt. debts долги долга долгов schulden dette deuda 债务 債務 借金
loan. loans credit кредит заем заём kredit darlehen prêts crédit préstamo crédito 贷款 貸款 信贷 融資
interestrate. zins. zinsen 利率 利息 金利 процентн
insurance страхов versicher assurance seguros 保险 保險 保険
income доход einkommen revenu. revenus ingresos salary salaries зарплат gehalt. lohn. löhne wage. wages salaire salario sueldo 收入 工资 薪水 給料 所得
profit прибыл gewinn. bénéfic beneficio ganancia 利润 盈利 利益率 収益
rent. rents аренд miete. mieten loyer alquiler 租金 房租 家賃
unemploy безработ arbeitslos chômage chômeur desempleo 失业 失業
bankrupt банкрот insolven pleite. faillite quiebra bancarrota 破产 破產 破産 倒産
inflation инфляц inflación 通货膨胀 通胀 インフレ
recession рецесс rezession récession recesión 衰退 经济衰退 景気後退
contract контракт vertrags contrat. contrats contrato 合同 合约 契約
sponsor спонсор 赞助 スポンサー
advertis реклам werbung publicit publicidad anuncio 广告 廣告 広告
brands бренд marke. marken marque. marques marca. marcas 品牌 ブランド
shop. shops store. stores магазин laden. geschäfte magasin boutique tienda 商店 店铺 店舗 お店
supermarket супермаркет supermarkt supermarché supermercado 超市 スーパー
charity благотвор wohltätig caridad benéfic caritativ 慈善
donat пожертв spende spenden donación donar dons. 捐款 捐赠 寄付
billionaire миллиардер milliardär milliardaire multimillon millionaire миллионер 亿万富翁 富翁 億万長者
agriculture сельск landwirtschaft agricultura 农业 農業
electric электр elektr électri eléctric strom. 电力 電力 電気 电动
coal. уголь угля угол. kohle charbon carbón 煤炭 石炭
solar. солнечн solaire 太阳能 太陽光 太陽能
carbon. углерод kohlenstoff carbone dióxido emissions выброс emission émission emisiones 排放 碳排放 排出 二酸化炭素
radiation радиац strahlung radiación radioakt radioact 辐射 輻射 放射線 放射能
metal. metals металл metall métal 金属 金屬
iron. желез eisen fer. hierro steel сталь acier acero 钢铁 鋼鐵 鉄鋼
chemical химич хими. chemi chimi químic 化学 化學
physic физик physik physiq físic 物理
biolog биолог 生物学 生物
mathemat матем 数学 數學
theory теори theorie théorie teoría 理论 理論
experiment эксперимент 实验 實驗 実験
laborator лаборатор labors 实验室 實驗室 研究所 研究室
robot. robots робот roboter 机器人 機器人 ロボット
artificial искусственн künstlich artificiel 人工 人工智能
satellit спутник satélite 卫星 衛星 人工衛星
machine машине. maschine máquina 机器 機械
engine. engines двигател motor. motoren moteur motores 引擎 发动机 エンジン
digital цифров numérique 数字化 デジタル
password парол passwort contraseña 密码 密碼 パスワード
hacker хакер 黑客 駭客 ハッカー
cyber кибер ciber 網路攻擊 サイバー
online. онлайн 在线 線上 オンライン
media. сми. medien médias medios 媒体 媒體 メディア
article статья статьи статью artikel artículo 文章 記事
magazine журнал zeitschrift revista 杂志 雜誌 雑誌
editor редактор redakteur herausgeber rédacteur redacción 编辑 編輯 編集
interview интервью entrevista 采访 採訪 インタビュー
radio. радио rundfunk hörfunk 广播 電台 ラジオ
broadcast трансля вещан übertrag diffus transmisión emisora 直播 播出 放送
channel канал kanal chaîne canal. canales 频道 頻道 チャンネル
publish publicat опублик publik veröffentlich publi. publié publicó publicado publicación издат verlag 发表 出版 發表 公布 公表
letter. letters письм brief. briefe lettre carta. cartas 信件 来信 手紙
message сообщени сообщен botschaften mensaje 信息 讯息 訊息 メッセージ
announc объяв ankündig annonc anunci 宣布 公告 宣佈
opinion мнени meinung opinión 意见 看法 意見
story. stories рассказы erzählung récit cuento 故事 物語
novel. novels romane роман. романа романы novela 小说 小說 小説
theat театр 剧院 劇院 戏剧 劇場 演劇
museum музе. музей музея музеи musée museo 博物馆 博物館
opera. опера. оперы. oper. opern opéra 歌剧 歌劇 オペラ
concert концерт konzert concierto 音乐会 演唱会 コンサート
festival фестиваль фестивал 节日 音乐节 フェスティバル
paint живопис gemälde peinture peintur pintura 绘画 繪畫 油画 絵画
culture культур kultur cultura 文化
tradition традиц tradición 传统 傳統 伝統
exhibit выстав ausstell exposition exposición 展览 展覽 展示 展示会
photograph фотограф fotograf fotógraf photographe 摄影 攝影 撮影 写真家
scene. scenes сцен. сцена сцены szene scène escena bühne escenario stage. 场景 舞台 現場
album. альбом 专辑 專輯 アルバム
award. awards prize. prizes наград преми. премия премию premio auszeichn preisträger récompense 奖项 获奖 獎項 颁奖 受賞
nobel. нобелев nobelpreis 诺贝尔 ノーベル
oscar. оскар. oscars 奥斯卡 オスカー アカデミー賞
medal. medals медал medaille médaille medalla 奖牌 獎牌 メダル
tournament турнир turnier tournoi torneo 锦标 巡回赛 大会で トーナメント
finals финал finale. 决赛 決賽 決勝
semifinal полуфинал halbfinale 半决赛 準決勝
race. races гонк rennens courses carrera. carreras 赛车 赛跑 レース
stadium стадион stadion stade. estadio 体育场 體育場 スタジアム 競技場
referee судейск schiedsrichter arbitre árbitro 裁判员 審判員
fan. fans фанат болельщик aficionad hincha supporter 球迷 粉丝 粉絲 ファン
score. scored scores счет. счёт счетом забил erzielte punkt. punkte punkten punktzahl buts marcador puntos puntuac 得分 比分 得点 スコア
records рекорд rekord. récord 纪录 記錄 记录 記録
tennis теннис tenis. 网球 網球 テニス
basketball баскетбол baloncesto 篮球 籃球 バスケットボール
baseball бейсбол béisbol 棒球 野球
rugby. регби 橄榄球 ラグビー
hockey хоккей хокке 曲棍球 冰球 ホッケー
cricket крикет 板球 クリケット
boxing. boxer бокс boxen. boxe. boxeo 拳击 拳擊 ボクシング
athlet атлет спортсмен sportler 运动员 運動員 陸上
sport. sports спорт. спорта спорте спортивн deporte deportiv sportlich sportif 体育 运动 體育 スポーツ
skiing лыж. лыжи лыжн skifahr esquí 滑雪 スキー
cycling велосип fahrrad vélo. bicicleta bicycle bike. bikes ciclis cyclis 自行车 自行車 自転車
operation операци operativ operación 行动 行動 作战
principle принцип prinzip principe 原则 原則
`
