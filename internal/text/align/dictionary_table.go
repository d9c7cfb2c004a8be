package align

// The tables were written by hand. A line is one meaning; the forms are English, Russian, German, French
// and Spanish stems, then Chinese in both scripts and Japanese. Stems shorter than four letters, and
// forms with a dot, match whole words only.

const monthTable = `
january. январ januar. janvier. enero. 一月 元月
february. феврал februar. février. febrero. 二月
march. марта. март. марте. märz. mars. marzo. 三月
april. апрел avril. abril. 四月
may. мая. май. мае. mai. mayo. 五月
june. июня. июнь. июне. juni. juin. junio. 六月
july. июля. июль. июле. juli. juillet. julio. 七月
august. август août. agosto. 八月
september. сентябр septembre. septiembre. 九月
october. октябр oktober. octobre. octubre. 十月
november. ноябр novembre. noviembre. 十一月
december. декабр dezember. décembre. diciembre. 十二月
`

const numberTable = `
2=two два две двух двум двумя zwei deux dos 两 兩 二 second второй вторая второго вторую zweite zweiten segundo segunda deuxième 第二 二つ
3=three три трех трёх трем тремя drei trois tres 三 third третий третья третьего dritte dritten tercer tercera troisième 第三 三つ
4=four четыре четырех четырёх vier quatre cuatro 四 fourth четвертый четвёртый четвертая vierte vierten cuarto cuarta quatrième 第四
5=five пять пяти пятью fünf cinq cinco 五 fifth пятый пятая fünfte fünften quinto cinquième 第五
6=six шесть шести sechs seis 六 sixth шестой sechste sexto 第六
7=seven семь семи sieben sept siete 七 seventh седьмой siebte séptimo 第七
8=eight восемь восьми acht huit ocho 八 eighth восьмой achte octavo 第八
9=nine девять девяти neun neuf nueve 九 ninth девятый neunte noveno 第九
10=ten десять десяти zehn dix diez 十 tenth десятый zehnte décimo 第十
11=eleven одиннадцать elf onze 十一
12=twelve двенадцать двенадцати zwölf douze doce 十二 dozen дюжина 一打 dutzend douzaine docena 十几个
15=fifteen пятнадцать fünfzehn quinze quince 十五
20=twenty двадцать двадцати zwanzig vingt veinte 二十
30=thirty тридцать dreißig trente treinta 三十
40=forty сорок vierzig quarante cuarenta 四十
50=fifty пятьдесят fünfzig cinquante cincuenta 五十
1=first первый первая первое первого первой первую первые первых erste ersten erster erstes primera primero primer premier première 第一 首次 初めて
`

const conceptTable = `
monday понедельник montag lundi lunes 周一 星期一 週一 礼拜一 月曜
tuesday вторник dienstag mardi martes 周二 星期二 週二 火曜
wednesday среду. среда. mittwoch mercredi miércoles 周三 星期三 週三 水曜 среды. средам
thursday четверг donnerstag jeudi jueves 周四 星期四 週四 木曜
friday пятниц freitag vendredi viernes 周五 星期五 週五 金曜
saturday суббот samstag sonnabend samedi sábado 周六 星期六 週六 土曜
sunday воскресень sonntag dimanche domingo 周日 星期日 星期天 周天 週日 日曜
president президент präsident président presiden 总统 總統 主席 大統領
вице 副总统 副總統 副大統領 vize vicepresident
minister министр minist 部长 部長 大臣 部长级
prime. премьер premierminister 总理 首相 總理
government правительств regierung gouvernement gobierno 政府
parliament парламент parlament parlement 议会 議會 国会 國會 議会
senate сенат senat sénat senado senator sénateur сенатор 参议院 参议员 參議院 參議員 上院
congress конгресс kongress congrès congreso 国会议员 美国国会
court. courts. суд. суда. суде. суду. судом. gericht tribunal cour. corte. 法院 法庭 裁判所 最高裁
judge судья. судьи. судью. judg juge. juez richter 法官 裁判官
law. laws. закон gesetz loi. lois. ley. leyes. 法律 法案 法
lawyer адвокат anwalt avocat abogad 律师 律師 弁護士 юрист attorney
police полици polizei policía 警方 警察 警员
crime преступ verbrechen criminal crimen 犯罪 罪行
murder убийств mord. meurtre asesin 谋杀 謀殺 凶杀 殺人
victim жертв opfer. victime víctima 受害者 受害人 被害者 犠牲
prison тюрь gefängnis cárcel 监狱 監獄 入狱 刑務所 jail
arrest арест verhaft arrêt deten 逮捕 拘留 被捕
investigat расследован ermittl untersuch enquêt investigación 调查 調查 捜査 調査 investiga investigó
evidence доказательств beweis preuve 证据 證據 証拠 pruebas. 证明 證明
witness свидетел zeuge témoin testigo 证人 目击 目撃 証人
election выбор. выборы. выборов. выборах. wahl. wahlen. élection eleccion 选举 選舉 大选 選挙
vote. votes. voter голосова wähler voto. vot. 投票 选民
party. партия. партии. партию. партией. partei. parti. partido 党 黨 政党
campaign кампани kampagne wahlkampf campagne campaña 竞选 運動 选战 キャンペーン
democra демократ demokrat démocrat 民主党 民主 民主黨
republican республиканц republikan républicain 共和党 共和黨
war. wars. войн. война. войны. войну. войне. krieg guerre guerra 战争 戰爭 戦争
army. арми. армия. армии. armee. armée. ejército 军队 軍隊 陆军 陸軍
militar военн militär 军事 军方 軍事 軍方 軍
soldier солдат soldat 士兵 兵士
attack атак нападен angriff angegriffen attaque ataque 袭击 攻击 襲擊 攻擊 攻撃 襲撃
bomb бомб bombe. bombard 炸弹 炸彈 轰炸 爆弾
weapon оруж waffe. waffen. arme. arma. armas. 武器
nuclear ядерн atom. nuklear nucléaire 核 核武器
missile ракет rakete misil 导弹 飛彈 火箭 ミサイル rocket
kill. killed. убит убил getötet tué. matar mató 杀 殺 打死 被杀 丧生
death. dead. died. смерт погиб tod. tote. mort. morts. muerte muerto 死亡 死 去世
injur. injured. ранен verletzt bless herid 受伤 受傷 伤者 負傷
peace мир. мира. миру. frieden paix. paz. 和平 平和
agreement соглашен abkommen accord acuerdo 协议 協議 协定 協定 合意 deal.
treaty договор vertrag traité tratado 条约 條約 条約
sanction санкц sanktion sancion 制裁
оон. vereint онн 联合国 聯合國 国連 un. onu. uno.
european европейск europä europé europe. европ 欧洲 歐洲 欧盟 歐盟 欧州 eu.
nato. нато. otan. 北约 北約
usa. сша. u.s. etats-unis eeuu 美国 美國 米国 アメリカ america америк amerik améric américain estadounidense
russia росси russland russie rusia russisch russe. 俄罗斯 俄羅斯 俄国 ロシア russ. русск российск
china. chinese. китай китая китае chin. chines chine. chinois 中国 中國 中方
japan япон japon 日本
korea коре. корея корей coré südkorea 韩国 韓國 朝鲜 北韩 北朝鮮 韓国
ukrain украин 乌克兰 烏克蘭 ウクライナ
german. germany герман немец deutsch allemand allemagne alemán alemania 德国 德國 ドイツ
french. france. франц frankreich französ franc. francs. français francia frances 法国 法國 フランス
britain british британ великобритан brit. großbritannien royaume 英国 英國 イギリス uk.
england англи engländ english. englisch anglais inglés inglaterra 英格兰 英语 イングランド 英語
ital. italy. italian. итали italien italia 意大利 イタリア
spain. spanish. испан spanien spanisch espagn españ 西班牙 スペイン
india. indian. инди. индия индии индий indien inde. 印度 インド
iran. iranian. иран 伊朗 イラン
iraq. iraqi. ирак irak. 伊拉克 イラク
syria сири. сирия сирии сирий syrien syrie siria 叙利亚 シリア
israel израил 以色列 イスラエル
palestin палестин palästin 巴勒斯坦 パレスチナ
turk. turkey. turkish. турци турец türkei türk turqui turquía 土耳其 トルコ
afghan афган 阿富汗 アフガニスタン
pakistan пакистан 巴基斯坦 パキスタン
saudi саудовск 沙特 サウジ
egypt. egyptian. егип ägypt egipt égypt 埃及 エジプト
canad. canada. канад kanad 加拿大 カナダ
mexic. mexico. мексик mexik mexiqu méxico 墨西哥 メキシコ
brazil бразил brasil brésil 巴西 ブラジル
argentin аргентин 阿根廷 アルゼンチン
australi австрал 澳大利亚 澳洲 オーストラリア
zealand зеланди neuseeland zéland 新西兰 ニュージーランド
africa африк afrik afriq áfrica 非洲 アフリカ
asia. asian. ази. азия азии азиат asien asiat asie. 亚洲 亞洲 アジア
swiss. switzerland швейцар schweiz suisse suiza 瑞士 スイス
swed. sweden. швеци швед schwed suède suecia 瑞典 スウェーデン
poland. polish. польш польск polen. polnisch pologne polonia 波兰 ポーランド
greece. greek. греци греч griechen grec. grèce grecia 希腊 ギリシャ
irish. ireland ирланд irland irlandais 爱尔兰 アイルランド
scot. scotland. scottish. шотланд schott écoss escoc 苏格兰 スコットランド
wales. welsh. уэльс walis gales 威尔士 ウェールズ
indonesi индонез 印度尼西亚 印尼 インドネシア
vietnam вьетнам 越南 ベトナム
taiwan тайван 台湾 臺灣
гонконг hongkong 香港
washington вашингтон 华盛顿 華盛頓 ワシントン
moscow москв moskau moscou moscú московск 莫斯科 モスクワ
kremlin кремл kreml 克里姆林宫 克里姆林 クレムリン
beijing пекин peking pékin pekín 北京
london лондон londres 伦敦 倫敦 ロンドン
paris. париж 巴黎 パリ
berlin берлин 柏林 ベルリン
brussels брюссел brüssel bruxelles bruselas 布鲁塞尔
york. нью. 纽约 紐約 ニューヨーク
california калифорн kalifornien 加州 加利福尼亚 カリフォルニア
texas техас 得克萨斯 德州 德克萨斯 テキサス
florida флорид 佛罗里达 フロリダ
angeles анджелес 洛杉矶 ロサンゼルス
francisco франциско 旧金山 サンフランシスコ
chicago чикаго 芝加哥 シカゴ
tokyo токио tokio 东京 東京
seoul сеул 首尔 ソウル
geneva женев genf. genève ginebra 日内瓦 日內瓦 ジュネーブ
trump трамп 特朗普 川普 トランプ
clinton клинтон 克林顿 クリントン
obama обам 奥巴马 歐巴馬 オバマ
putin путин 普京 プーチン
brexit брексит 脱欧 ブレグジット
percent процент prozent 百分之 パーセント %
million миллион млн. millones 百万 万
billion миллиард млрд. milliard milliarden 十亿 亿 億
thousand тысяч tausend mille. 千
dollar доллар dólar 美元 ドル 美金
euro. евро. euros. 欧元 ユーロ
pound фунт pfund libra. libras. 英镑 ポンド
money деньг денег geld. argent. dinero 钱 錢 资金 钱财 金钱 金錢 お金 資金
bank. banks. банк banque. banques. banco. banken. 银行 銀行
price цена. цены. цен. preis prix. precio 价格 價格 値段 価格
tax. taxes. налог steuer impôt impuesto 税
trade торгов handel commerce. comercio 贸易 貿易
market рынок рынк markt marché mercado 市场 市場
economy экономи wirtschaft économi economí economic 经济 經濟 経済
company компани unternehmen entreprise empresa firm. firma 公司 企业 企業 会社
business бизнес geschäft affaires. negocio 商业 商務 业务 ビジネス
worker рабоч arbeiter travailleur trabajador 工人 员工 職員 労働者 employee сотрудник mitarbeiter employé
union. профсоюз gewerkschaft syndicat sindicato 工会 組合
strike. strikes. забастов streik grève huelga 罢工
protest протест 抗议 抗議 示威 демонстрац demonstrat
school школ schule école escuela 学校 學校
student студент étudiant estudiante schüler ученик 学生 學生
university университет universität université universidad 大学 大學
teacher учител lehrer enseignant professeur. maestro 老师 教师 老師 教師 教員
professor профессор 教授
child. children. дети. детей. детям. ребен ребён kind. kinder. enfant niño 儿童 孩子 兒童 子ども 子供
woman. women. женщин frau. frauen. femme mujer 女性 女人 妇女 婦女
man. men. мужчин mann. männer. homme. hommes. hombre 男子 男人 男性
mother мать. матер mutter mère. madre. 母亲 妈妈 母親 mom. mum.
father отец. отца. vater père. padre. 父亲 爸爸 父親 dad. папа. papa. 爸 お父さん dads. vaters. padres
brother брат. брата. bruder frère hermano 兄弟 哥哥 弟弟
sister сестр schwester soeur sœur hermana 姐妹 姐姐 妹妹 姉 妹
son. sons. сын. сына. сыном. sohn. fils. hijo. 儿子 兒子 息子
daughter дочь. дочер tochter fille. hija. 女儿 女兒 娘
wife. жена. жены. женой. ehefrau épouse esposa 妻子 老婆 妻
husband муж. мужа. мужем. ehemann mari. marido esposo 丈夫 老公 夫
family. families. семья семьи семью familie famille familia 家庭 家人 家族
friend друг. друзья. друзей. freund ami. amis. amigo 朋友 友人
people. люди. людей. людям. leute. menschen gens. gente. personas. 人们 人民 人們 人々
house. дом. дома. доме. haus. maison casa. 房子 房屋 屋子 住宅 住居 wohnung квартир apartment appartement apartamento logement vivienda жиль
home. домой. heim. hogar 家里 家乡 回家 自宅 実家 故郷 hometown heimat родин
city. cities. город stadt ville. ciudad 城市 市 都市
village деревн село. dorf. pueblo 村庄 村
street улиц straße rue. calle 街 街道 通り
road. roads. дорог route. carretera 道路 公路
car. cars. автомоб машин auto. autos. voiture coche 汽车 汽車 车 車
driver водител fahrer conducteur conductor 司机 驾驶 運転手
train. trains. поезд zug. züge. tren. 火车 列车 列車 电车
plane. planes. aircraft самолет самолёт flugzeug avion avión 飞机 飛機 航班 飛行機 flight рейс. flug. vuelo
airport аэропорт flughafen aéroport aeropuerto 机场 機場 空港
ship. ships. корабл судно. schiff navire barco 船
water вод. вода. воды. воду. wasser eau. agua. 水
sea. море. моря. meer. mer. mar. 海 大海
river рек. река. реки. fluss fleuve rivière río. 河 川 河流
island остров insel île. isla. 岛 島
mountain горы. гора. berg montagne montaña 山
earthquake землетряс erdbeben séisme terremoto 地震
tsunami цунами 海啸 津波
hurricane ураган hurrikan ouragan huracán 飓风 颶風 ハリケーン
storm шторм sturm tempête tormenta 风暴 暴风 嵐 tropical тропич tropisch 热带
rain. rains. rainfall дожд regen. pluie lluvia 雨 降雨 降水 осадк
flood наводнен hochwasser überschwemm inondation inundación 洪水 洪灾
wind. winds. ветер. ветр vent. viento 风 風
fire. fires. пожар огонь feuer brand. incendie incendio fuego 火灾 大火 火 火災
weather погод wetter météo clima. 天气 天氣 天気
climate климат klima. climat 气候 氣候 気候
energy энерг energie énergie energía 能源 能量 エネルギー
oil. нефт öl. pétrole petróleo 石油
gas. газ. газа. газов gaz. 天然气 ガス
hospital больниц krankenhaus hôpital 医院 醫院 病院
doctor врач arzt. ärzte. médecin médico 医生 醫生 医師
patient пациент 患者 病人
health здоров gesundheit santé salud 健康 卫生 衛生
disease болезн krankheit maladie enfermedad 疾病 病
virus вирус 病毒 ウイルス
cancer рак. krebs cáncer 癌症 癌
drug. drugs. наркот лекарств droge drogue droga 毒品 药物 藥物 薬
doping допинг 兴奋剂 ドーピング
food. еда. еды. пищ lebensmittel nourriture comida alimento 食物 食品
research исследован forschung recherche 研究
scien научн наука. науки. науку. науке. wissenschaft ciencia cientí 科学 科學 учен учён forscher chercheur
stud. study. studies. studie. étude estudio 学业 論文 论文
technolog технолог 技术 技術 科技
computer компьютер ordinateur ordenador 电脑 计算机 電腦 コンピュータ
internet интернет 互联网 网络 網路 インターネット
website сайт. webseite 网站 網站 サイト
phone. phones. телефон telefon téléphone teléfono 电话 手机 電話
email почт e-mail mail. 电子邮件 邮件 メール
facebook фейсбук 脸书 脸谱 フェイスブック
google гугл 谷歌 グーグル
apple. 苹果 アップル
twitter твиттер 推特 ツイッター tweet
newspaper газет zeitung journal. periódico 报纸 報紙 新聞
news. новост nachricht nouvelle noticia 新闻 消息 ニュース
journalist журналист periodista 记者 記者 reporter репортер репортёр
television телевиден fernseh télévis televis 电视 電視 テレビ tv.
film. films. фильм película movie 电影 電影 影片 映画
music музык musik musique música 音乐 音樂 音楽
song. songs. песн lied. chanson canción 歌曲 歌
book. books. книг buch. bücher. livre. livres. libro 书 書 本
team. teams. команд mannschaft équipe equipo 球队 团队 球隊 チーム
player игрок spieler joueur jugador 球员 选手 球員 選手
game. games. игр. игра. игры. spiel. spiele. jeu. jeux. juego 比赛 游戏 比賽 試合 ゲーム match матч 玩家 赛事
goal. goals. гол. гола. tor. tore. 进球 球门 ゴール
season сезон saison temporada 赛季 季节 シーズン
league лиг. лига. лиги. лиге. ligue liga. 联赛 联盟 リーグ
cup. кубок. кубк pokal coupe. copa. 杯 カップ
champion чемпион champi meister 冠军 锦标赛 冠軍 チャンピオン
club. clubs. клуб 俱乐部 クラブ verein
coach. тренер trainer entraîneur entrenador 教练 主帅 監督
football футбол fußball fútbol soccer 足球 サッカー
golf. гольф 高尔夫 ゴルフ
olympic олимп 奥运 奥林匹克 オリンピック
ryder райдер 莱德 ライダーカップ
win. won. wins. побед выигр gewann gewonnen sieg. gagn victoire ganar ganó victoria 赢 获胜 胜利 勝利
lose. lost. loss. проигр пораж verlor verloren perdu défaite perd 输 失败 失利 敗北
world. мире. мировой мировая welt. monde. mundo mundial mondial 世界 全球 全世界 worldwide weltweit всемирн
country. countries. стран land. länder pays. país 国家 國家 国
state. states. штат. штата. штате. bundesstaat état. estado 州
north. northern. север nord. nörd norte 北 北部
south. southern. юг. юга. юге. южн süd. süden 南 南部 meridional südlich 南方
east. eastern. восток восточ ost. osten östlich 东 東 东部 oriental 東部 東方 东方
west. western. запад westen ouest. oeste. 西 西部
year. years. год. года. году. годы. лет. jahr ans. année año 年 年间 jahre jahren annual yearly jährlich annuel anual ежегод 年度 每年 毎年 年前
month месяц monat. monate. mois. mes. meses. 月 个月 個月 か月 months. monaten. monats. 月份 ヶ月 カ月
week. weeks. недел woche semaine semana 周 星期 週
day. days. день. дня. дней. дни. tag. tage. tagen. jour día 天 日
hour. hours. час. часа. часов. stunde heure hora. horas. 小时 小時 時間
minute минут minut 分钟 分鐘 分
morning утро. утра. утром. morgen matin mañana 早上 上午 早晨 朝
night. ночь. ночи. ночью. nacht nuit. noche 晚上 夜 夜晚 晚
yesterday вчера. gestern. hier. ayer. 昨天 昨日
today сегодня. heute. aujourd hoy. 今天 今日
now. сейчас. jetzt. maintenant ahora 现在 現在 今
old. старый старая старые старого старом старше старик alt. alte. vieux. vieille viejo 老 古老
young молод jung jeune joven 年轻 年輕 若い
new. нов. новый новая новое новые новых новой neu. neue neuen nouveau nuevo nueva 新 新的 nouveaux. nouvelles. nuevos. nuevas. новым. новую. новом. neuer. neues. neuem. 新型 新しい 新しく 新たな
big. large. больш крупн groß grand. grande 大 巨大 bigger. biggest. larger. largest. größ größer größt gross. gros. grosse grands. grandes gran. 巨型 大型 大きな 大きい 大きく 巨大な
small маленьк klein petit pequeñ 小
black. черн чёрн schwarz noir. negro 黑 黑人 黒
white. бел. белый белая белого weiß blanc blanco 白 白宫 白人 weiße. weißen. weißer. blanche blanca blancs. 白い 白色
red. красн rot. rote rouge rojo 红 紅 红色 赤
green. зелен зелён grün vert. verde 绿 綠 绿色 緑
gold. golden. золот oro. 金 黄金 金牌
say. said. says. сказал сообщ заявил говор sagt. sagte. erklärt dit. déclaré dijo dice. 说 表示 称 說 稱 述べ 語っ 話し
tell. told. рассказ erzähl raconté contó 告诉 告訴
ask. asked. спросил просил fragt demand preguntó 问 要求 尋ね
think. thought. думал думает denk pense. pensé penser. pensait pensar. pensaba pensó 认为 想 觉得 思う 思い
believe веря верит полага glaub croit cree. creen. 相信 信じ
know. knew. known. знает знал известн wissen sait. savoir sabe. saber 知道 wusste. gewusst. weißt. знать. знали знаем. connaî connu. connaître conoc. conoce. conocido sabía. sé. saben. sabido. savait. 知道了 知り 知って
want. wanted. хочет хотел хотят wollte. wollen veut. voul quier quería 想要 希望 wants. wanting. wish. wishes. wished. wunsch wünsch souhait desear. desea. deseo. désir желан желает 願い 想要的 渴望
see. saw. seen. видел видит увид seh. sah. gesehen voir vu. ver. visto 看到 见 看见 見
work. worked. travail 工作 job. jobs. работ arbeit emploi empleo trabajo 仕事 働い 働き 働く working. works.
help. помощ помог помоч hilfe helfen aide. aider ayuda 帮助 援助 幫助 助け
need. needs. нужн необходим brauch besoin necesit 需要 必要
use. used. using. использ verwend benutz utilis usar 使用 利用 用
find. found. нашел нашёл найд найти обнаруж gefunden finden trouv encontr 发现 找到 發現 見つ
live. lives. lived. живет живёт жил. leb. wohn vivre vit. vive. vivir 住 居住 living. lebt. lebte. lebten. gelebt. wohnt. жить. живут. жила. жили. vivait vivent vécu. viven. vivía vivió. habit. habite. habiter 居住在 住んで 暮らし 暮らす
life. жизн leben. vie. vida. 生活 生命 人生 vies. vidas. lebens. 人命 人生観 一生
love любов люби любл liebe. amour amor. 爱 愛
problem проблем problème 问题 問題 issue вопрос frage question pregunt cuestión
answer ответ antwort répon respuesta 回答 答案
reason причин grund. gründe raison razón 原因 理由
result результат ergebnis résultat 结果 結果
plan. plans. план. планы. планир 计划 計劃 計画
program программ programm 项目 程序 プログラム project проект projekt projet proyecto 节目 節目 番組
system систем système sistema 系统 系統 システム
group. групп gruppe groupe grupo 集团 组织 团体 グループ organi организац
report. reports. доклад отчет отчёт bericht rapport informe. informes. 报告 報告 报道
meeting встреч treffen réunion reunión 会议 會議 会面 会談 talks переговор gespräch
security безопасност sicherheit sécurité seguridad 安全 安保
border границ grenze frontière frontera 边境 邊境 国境
migrant мигрант 移民 immigra иммигр immigr einwander
refugee беженц flüchtling réfugié refugiado 难民 難民
right. rights. прав. права. право. recht droit derecho 权利 權利 人权 権利
freedom свобод freiheit liberté libertad 自由
history истори geschichte histoire historia 历史 歷史 歴史
art. искусств kunst. arte. 艺术 藝術 芸術
church церк kirche église iglesia 教会 教堂 教會
god. бог. бога. gott. dieu. dios. 上帝 神
pope. papst. pape. 教皇 教宗 法王 папы. vatican ватикан vatikan 梵蒂冈 バチカン
king. корол könig roi. rey. 国王 國王 王
queen королев königin reine reina 女王 王后
prince принц. принца. принцу. принцем. принцы. prinz príncipe 王子
dog. dogs. собак hund. hunde. chien perro 狗 犬
cat. cats. кошк кот. katze. chat. gato 猫 貓
animal животн tier. tiere. 动物 動物
bird птиц vogel. vögel oiseau pájaro ave. aves. 鸟 鳥
tree. trees. дерев baum. bäume arbre árbol 树 樹 木
hand. hands. рук. рука. руки. руку. mano. 手 mains. manos. 双手 手里 手中 両手
head. голов kopf. tête cabeza 头 頭
eye. eyes. глаз auge yeux. oeil. ojo. 眼睛 眼 目
heart сердц herz. herzen. herzens cœur corazón 心 心脏 心臓
body. bodies. тело. тела. körper corps. cuerpo 身体 身體 尸体 遺体 体
opensource quelloffen libre. 开源 開源 オープンソース
software программн logiciel 软件 軟體 ソフトウェア
user. users. пользовател nutzer benutzer utilisateur usuario 用户 使用者 ユーザー
file. files. файл datei fichier archivo 文件 檔案 ファイル
command. commands. команда. befehl commande. comando 命令 コマンド
server. servers. сервер servidor serveur 服务器 サーバ
data. данны daten données datos 数据 資料 データ
code. код. кода. código 代码 コード
network сет. сеть. сети. netzwerk réseau ネットワーク 网络化
install установ installier instal 安装 インストール
linux. линукс リナックス 林纳斯
version верси versión 版本 バージョン
example. пример beispiel exemple ejemplo 例如 例子 示例 例えば
however однако jedoch cependant 然而 不过 但是
because потому weil. parce porque. 因为 因為
also. также auch. aussi. también 也 还 同时
not. no. не. нет. nicht ne. pas. 不 没有 沒有
if. если wenn. si. 如果
short. кратк коротк kurz corto 短 brève. breve. 短期 短い 短暂
long. долг длин lang. lange largo 长 長
high. высок hoch. hohe haut. haute alto. 高
low. низк niedrig tief bas. basse bajo. 低
temperature температур temperatur température temperatura 温度 气温 氣溫 気温
cold. холод kalt kälte froid frío 冷 寒冷 寒
warm. hot. тепл жара. жары. heiß chaud caliente 热 暖 炎热 暑 warmth wärm chaleur calor hitze heat. heiße. heißen. горяч жарк 炎热的 暑い 暖かい 熱い 温暖
sudden внезапн plötzlich soudain repentin 突然
change. changes. changed. измен перемен änder wechsel changement cambio 变化 改变 變化 変化 変更
experience опыт erfahrung expérience experiencia 经验 经历 經驗 経験
control контрол kontroll contrôle 控制 管控
comment комментар kommentar commentaire comentario 评论 評論 置评 置評 コメント
statement заявлени erklärung déclaration declaración 声明 聲明
public общественн публич öffentlich público 公共 公众 公開
national национальн nacional 全国 全國 民族 国民
local. местн lokal örtlich locale 当地 本地 現地 локальн
foreign иностранн ausländ étranger extranjer 外国 国外 海外
international международн internacional 国际 國際 国際
federal федеральн bundes fédéral 联邦 聯邦 連邦
official официальн чиновник offiziell beamte officiel oficial funcionario 官员 官方 官員
authorit власт behörde autorité autoridad 当局 當局
leader лидер führer dirigeant líder 领导人 领袖 領導 指導者
member член mitglied membre miembro 成员 成員 会员 メンバー
director директор direktor directeur 主任 董事 导演
chief главный главного главой глава chef. chefs. jefe 首席 负责人 長官
spokesm пресс sprecher porte-parole portavoz 发言人 發言人 報道官
expert эксперт experte experto specialist специалист spezialist spécialist especialist 专家 專家 専門家
analyst аналитик analist 分析师 分析人士 アナリスト
decision решени entscheidung décision decisión 决定 決定
support поддерж unterstütz soutien soutenir apoyo 支持
oppos оппозиц gegner opposition oposición 反对 反對 野党
independen независимост unabhäng indépend independ 独立 獨立
separatis сепаратист séparatis 分离 分裂
referendum референдум référendum referéndum 公投 全民公决 国民投票
violence насили gewalt. violenc 暴力
clash столкновен zusammenstoß affrontement enfrentamiento 冲突 衝突
shoot. shot. shooting стрельб застрел schuss schieß erschoss tir. tirs. tiroteo disparo 枪击 开枪 槍擊 射击 銃撃
gun. guns. пистолет pistol pistolet 枪 槍 銃
accident авари unfall accidente 事故
crash. круше столкн absturz choque 坠毁 撞
danger опасн gefahr gefähr peligro 危险 危險 危険
risk. risks. риск risiko risque riesgo 风险 風險 リスク
threat угроз drohung bedroh menace amenaza 威胁 威脅 脅威
fear. страх боит angst. peur. miedo 恐惧 担心 害怕 恐怖
hope. надежд надеет hoff espoir espér esperanza hoped. hoping. hopes. надеж надея hofft. hoffen. hoffe. hoffnung 希望着 盼望 願っ
dream мечт traum. träum rêve sueño 梦 夢
idea. идея идеи идею idee. idée. 想法 主意 アイデア
fact. факт tatsache hecho 事实 事實 事実
truth правд wahrheit vérité verdad 真相 真实 真実
word. words. слов wort. wörter mot. mots. palabra 词 话 言葉
language язык sprache langue idioma lenguaje 语言 語言 言語
name. names. имя. имени назв namen nom. noms. nombre 名字 名称 名前
number. числ номер nummer anzahl número 数字 号码 数 zahl. numbers. chiffre cifra цифр число. числа. 数量 番号
part. часть. части teil. teile partie parte. 部分
place. мест. место. места. ort. orte. orten. lieu. lugar 地方 地点 場所
end. конец. конце. конца ende. fin. final 结束 末 終わ
start. started. начал начат beginn begann commenc début empez comenz 开始 開始 始め begin begun
open. opened. откры öffn ouvert ouvr abrir abiert 打开 开放 開く
close. closed. закры schließ geschlossen ferm cerr 关闭 關閉 閉
stop. stopped. останов stopp detuv parar 停止 停 停了 停下 止まっ 止め 止まり
continu продолж fortset weiter 继续 繼續 続け
return верну возвращ rückkehr zurück retour volver regres 返回 回到 戻
leave. left. покин уход ушел ушёл verlass verließ quitt partir dejó salir 离开 離開 去っ
arriv прибы приех ankunft angekomm llegar llegó 到达 抵达 到着
visit визит посет besuch visite visita 访问 訪問 参观
buy. bought. buyer. buyers. покуп купи kauf. kauft käufer achet comprar compró 买 購買 购买 買 买家 買家 买方 買方 买主 購入者
sell. sold. sales. seller. sellers. vendor. vendors. продаж прода verkauf verkäufer vend. vente venta. ventas. vender 卖 销售 銷售 販売 卖家 賣家 卖方 賣方 卖主 摊贩 攤販 摊主
pay. paid. плат zahlt. zahlte. bezahl zahlen payer pagar pagó 支付 付 支払
cost. costs. стоимост стоит kosten coût costo coste 成本 费用 費用
build. built. строит постро bau. bauen gebaut constru 建设 建造 建 建設
create созда schaff erstell crée créer crear 创建 创造 創造 作成
develop разви разраб entwick développ desarroll 发展 开发 發展 開発
increas увелич рост. erhöh zunahm augment aument 增加 上升 増加 rise. rose. growth
decrease сниж уменьш senken. senkt. senkte. gesenkt rückgang baiss diminu 减少 下降 減少 declin declined. reduce. réduire. réduit. falling. sank. sinken. сокращен 跌至 减小 減ら 低下 reduces. reduced. reducing. reduction reducir. redujo
offer предлож angebot biet offre. offrir oferta ofrec 提供 提议
receiv получ erhielt erhalten reçu. recev recib 收到 获得 受け
send. sent. отправ послал schick gesend envoy enviar envió 发送 寄 送
show. showed. показ zeig. zeigt zeigen montr mostr 显示 表明 示
play. played. играл играе spielt jou. jugar jugó 玩 打球 演奏
write. wrote. written. писа напис schrieb schreib écri escrib 写 写道 寫 书写 書い 書き 書か 書く
read. reading. чита lesen gelesen lire. leer. 阅读 读 読
speak. spoke. sprach sprech parl habl 讲话 演讲 話 speaks. spoken. speaking. speech speeches rede. reden. discours discurso речь. речи. речью. выступил выступа 发言 演說 演説 発言 発表
hear. heard. слуш услыш hör. hören gehört entend oír oyó 听 听到 聞
feel. felt. чувств fühl ressent sentir 感觉 感到 感じ feels. feeling. feelings. ощущ gefühl sentiment sens. sentí sentido. siente. sintió. emotion эмоци émotion emoción 感受 情感 感情
learn узна учит lern. lernen apprend aprend 学习 學習 学ぶ
teach обуч lehr. lehren enseign 教
understand понима понят versteh verstand compren 理解 了解 明白 understood. понял. поняла. поним понимать comprend. compris. entiend comprendre verständ 理解し 分かり 分かっ 懂得
remember помни вспом erinner souven recuerd 记得 回忆 記憶 recordar recordó
lead. led. возглав приве führt lider 领导 带领 率い
follow следу folg. suiv seguir. sigue. siguió. seguido 跟随 遵循 続
move. moved. движ пересе bewegung ziehen déplac mover 移动 搬 動
carry. carried. нес. tragen trug port. llev 携带 运 運
break. broke. сломал разру brach. brech cass romp 打破 破 壊
fall. упал паден gefallen fiel tomb. cayó caída 跌 落 falls. fell. fallen. fällt. fielen. stürz. stürzt. stürzte. chute. chut. tomber. tombé. tombe. tomba. caer. cae. caído. cayeron. падает падал падать упала. падени 摔倒 掉下 跌落 坠落 落ち 墜落 転落
special особ besonder spécial especial 特别 特殊 特別
different разли unterschied verschieden différent diferent 不同 異な отлич отличает 不一样 违う 違う 違い 異なる difference
important важн wichtig importante 重要
possible возмож möglich posible 可能
difficult трудн слож schwierig difficil difícil 困难 艱難 困難 hard.
easy. легк прост einfach leicht facile fácil 容易 简单 簡単
strong. сильн stark. fort. forte fuerte 强 强大 強
great. велик großartig 伟大 很棒 outstanding выдающ hervorrag magnifique magnific прекрасн wunderbar merveill maravill wonderful 出色 精彩 素晴らし 優れ
good. хорош gut. gute guten bon. bonne bueno buena 好 良い
bad. плох schlecht mauvais malo mala 坏 糟糕 悪
best. лучш beste besten meilleur mejor 最好 最佳 最高
last. последн letzt dernier último pasad 最后 上次 最後 去年
next. следующ nächst prochain próxim siguient 下一 接下来 次
early. рано раньш früh tôt. temprano 早期 早
late. поздн spät tard tarde 晚些 迟 遅
before. раньше прежде vorher bevor. avant antes 之前 以前 前
after. после. nachdem nach. après después 之后 以后 後
since. seit. depuis desde 自 以来
during. время während pendant durante 期间 间
between. между zwischen entre. 之间 間
against против gegen. contre contra. 针对 対 对阵 対抗
without без. ohne. sans. sin. 无 毫无
together вместе zusammen ensemble junto 一起 共同 一緒
only. только nur. seul solo sólo 只 仅
more. больше mehr. plus. más. 更多 更
many. much. много многие viele viel. beaucoup mucho 很多 许多 許多 多く
almost почти fast. beinahe presque casi. 几乎
about. около etwa. ungefähr environ unos. 大约 约 約
every. each. кажд jed. jede jeder chaque cada 每 每个 毎
another другой andere autre otro otra 另一 别的 別 anders. anderen. anderes. anderer. другая. другое. другие. других. другим. другую. друго autres. otras. otros. 其他 另外 其它 他の
all. все. всех alle. allen tous toute todos todas 所有 全部
half. половин полтор hälft halb. moitié demi. mitad medio 一半 半
age. возраст alter. âge edad 年龄 岁 歳 aged. 年齢 高齢 岁的 歲
birth рожд geburt geboren naissance né. nacimiento nació. 出生 生日 誕生 born.
marriage брак. heirat mariage matrimonio boda wedding 结婚 婚礼 結婚
baby младен bébé bebé 婴儿 宝宝 赤ちゃん
boy. boys. мальчик junge. jungen garçon chico. 男孩 少年
girl. girls. девоч девуш mädchen chica niña. 女孩 少女
person человек mensch personne persona. 人
room. комнат zimmer chambre habitación 房间 房 部屋
door. двер tür. türen porte. puerta 门 門 ドア
window окно окна fenster fenêtre ventana 窗 窗户 窓
table. стол. tisch. mesa 桌子 表 テーブル
air. воздух luft. aire 空气 空 空気
space. космос космич weltraum espace espacio 太空 空间 宇宙
earth. земл erde. terre. tierra 地球 大地
sun. солнц sonne. soleil sol. 太阳 太陽
moon. лун. луна луны mond. lune luna 月亮 月球 月面 月光
light. свет. licht lumière luz 光 灯
color. colour цвет farbe couleur 颜色 色
picture. картин bild. bilder image. imagen foto photo фото 图片 照片 图像 写真 画像
video видео vidéo vídeo 视频 動画
screen экран bildschirm écran pantalla 屏幕 画面
device устройств gerät appareil dispositivo 设备 装置 機器
button кнопк knopf bouton botón 按钮 ボタン
page. страниц seite. página 页面 页 ページ
link. ссылк verweis lien. enlace 链接 連結 リンク
list. список списк liste. lista 列表 清单 リスト
text. текст texte. texto 文本 文字 テキスト
test. tests. тест prüfung essai prueba 测试 检测 テスト
tool. tools. инструмент werkzeug outil herramienta 工具 ツール
service услуг служб dienst servicio 服务 服務 サービス
community сообществ gemeinschaft communauté comunidad 社区 社群 共同体
developer разработчик entwickler développeur desarrollador 开发者 开发人员 開発者
application приложен anwendung aplicación app. apps. 应用 应用程序 アプリ
windows. виндовс 视窗
memory памят speicher mémoire memoria 内存 记忆 メモリ
`
