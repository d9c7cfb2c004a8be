package align

// The tables were written by hand. A line is one meaning; the forms are English, Russian, German, French
// and Spanish stems, then Chinese in both scripts and Japanese. Stems shorter than four letters, and
// forms with a dot, match whole words only.

const monthTable = `
january. январ januar. janvier. enero. 一月 元月
february. феврал februar. février. febrero. 二月
march. марта. март. марте. märz. mars. marzo. 三月
april. апрел april. avril. abril. 四月
may. мая. май. мае. mai. mayo. 五月
june. июня. июнь. июне. juni. juin. junio. 六月
july. июля. июль. июле. juli. juillet. julio. 七月
august. август august. août. agosto. 八月
september. сентябр september. septembre. septiembre. 九月
october. октябр oktober. octobre. octubre. 十月
november. ноябр november. novembre. noviembre. 十一月
december. декабр dezember. décembre. diciembre. 十二月
`

const numberTable = `
2=two два две двух двум двумя zwei deux dos 两 兩 二 second второй вторая второго вторую zweite zweiten segundo segunda deuxième 第二 二つ
3=three три трех трёх трем тремя drei trois tres 三 third третий третья третьего dritte dritten tercer tercera troisième 第三 三つ
4=four четыре четырех четырёх vier quatre cuatro 四 fourth четвертый четвёртый четвертая vierte vierten cuarto cuarta quatrième 第四
5=five пять пяти пятью fünf cinq cinco 五 fifth пятый пятая fünfte fünften quinto cinquième 第五
6=six шесть шести sechs six seis 六 sixth шестой sechste sexto 第六
7=seven семь семи sieben sept siete 七 seventh седьмой siebte séptimo 第七
8=eight восемь восьми acht huit ocho 八 eighth восьмой achte octavo 第八
9=nine девять девяти neun neuf nueve 九 ninth девятый neunte noveno 第九
10=ten десять десяти zehn dix diez 十 tenth десятый zehnte décimo 第十
11=eleven одиннадцать elf onze once 十一
12=twelve двенадцать двенадцати zwölf douze doce 十二 dozen дюжина 一打
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
wednesday сред. среду. среда. mittwoch mercredi miércoles 周三 星期三 週三 水曜
thursday четверг donnerstag jeudi jueves 周四 星期四 週四 木曜
friday пятниц freitag vendredi viernes 周五 星期五 週五 金曜
saturday суббот samstag sonnabend samedi sábado 周六 星期六 週六 土曜
sunday воскресень sonntag dimanche domingo 周日 星期日 星期天 周天 週日 日曜
president президент präsident président presiden 总统 總統 主席 大統領
vice_president вице 副总统 副總統 副大統領
minister министр minist 部长 部長 大臣 部长级
prime премьер premierminister 总理 首相 總理
government правительств regierung gouvernement gobierno 政府
parliament парламент parlament parlement 议会 議會 国会 國會 議会
senate сенат senat sénat senado senator sénateur сенатор 参议院 参议员 參議院 參議員 上院
congress конгресс kongress congrès congreso 国会 國會 議会
court суд. суда. суде. суду. судом. gericht tribunal cour. corte. 法院 法庭 裁判所 最高裁
judge судья. судьи. судью. judg juge. juez richter 法官 裁判官
law. laws. закон gesetz loi. lois. ley. leyes. 法律 法案 法
lawyer адвокат anwalt avocat abogad 律师 律師 弁護士 юрист attorney
police полици polizei policía 警方 警察 警员
crime преступ verbrechen criminal crimen 犯罪 罪行
murder убийств mord. meurtre asesin 谋杀 謀殺 凶杀 殺人
victim жертв opfer. victime víctima 受害者 受害人 被害者 犠牲
prison тюрь gefängnis cárcel 监狱 監獄 入狱 刑務所 jail
arrest арест verhaft arrêt deten 逮捕 拘留 被捕
investigat расследован ermittl untersuch enquêt investigación 调查 調查 捜査 調査
evidence доказательств beweis preuve prueba 证据 證據 証拠
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
united_nations оон. vereint онн 联合国 聯合國 国連 un. onu. uno.
european европейск europä europé europe. европ 欧洲 歐洲 欧盟 歐盟 欧州 EU.
nato. нато. otan. 北约 北約
usa. сша. u.s. etats-unis eeuu estados_unidos 美国 美國 米国 アメリカ america америк amerik améric américain estadounidense
russia росси russland russie rusia russisch russe. 俄罗斯 俄羅斯 俄国 ロシア russ. русск российск
china. chinese. китай китая китае chin. chines chine. chinois 中国 中國 中方
japan япон japon 日本
korea коре. корея корей coré südkorea 韩国 韓國 朝鲜 北韩 北朝鮮 韓国
ukrain украин 乌克兰 烏克蘭 ウクライナ
german. germany герман немец deutsch allemand allemagne alemán alemania 德国 德國 ドイツ
french. france. франц frankreich französ franc frances francia 法国 法國 フランス
britain british британ великобритан brit. großbritannien royaume 英国 英國 イギリス united_kingdom uk.
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
hong_kong гонконг hongkong 香港
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
percent процент prozent pour_cent por_ciento 百分之 パーセント % 
million миллион млн. millones 百万 万
billion миллиард млрд. milliard milliarden 十亿 亿 億
thousand тысяч tausend mille. miles. 千
dollar доллар dólar 美元 ドル 美金
euro. евро. euros. 欧元 ユーロ
pound фунт pfund livre. libra 英镑 ポンド
money деньг денег geld. argent. dinero 钱 錢 资金 金
bank. banks. банк banque banco. banken. 银行 銀行
price цена. цены. цен. preis prix. precio 价格 價格 値段 価格
tax. taxes. налог steuer impôt impuesto 税
trade торгов handel commerce. comercio 贸易 貿易
market рынок рынк markt marché mercado 市场 市場
economy экономи wirtschaft économi economí economic 经济 經濟 経済
company компани unternehmen entreprise empresa firm. firma 公司 企业 企業 会社
business бизнес geschäft affaires. negocio 商业 商務 业务 ビジネス
bill. billion. 账单
job. jobs. работ arbeit emploi empleo trabajo 工作 就业 仕事
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
father отец. отца. vater père. padre. 父亲 爸爸 父親 dad.
brother брат. брата. bruder frère hermano 兄弟 哥哥 弟弟
sister сестр schwester soeur sœur hermana 姐妹 姐姐 妹妹 姉 妹
son. sons. сын. сына. сыном. sohn. fils. hijo. 儿子 兒子 息子
daughter дочь. дочер tochter fille. hija. 女儿 女兒 娘
wife. жена. жены. женой. ehefrau épouse esposa 妻子 老婆 妻
husband муж. мужа. мужем. ehemann mari. marido esposo 丈夫 老公 夫
family. families. семь. семья семьи семью familie famille familia 家庭 家人 家族
friend друг. друзья. друзей. freund ami. amis. amigo 朋友 友人
people. люди. людей. людям. leute. menschen gens. gente. personas. 人们 人民 人們 人々
house. дом. дома. доме. haus. maison casa. 房子 房屋 家
home. домой. heim hogar 家 家里
city. cities. город stadt ville. ciudad 城市 市 都市
village деревн село. dorf. village. pueblo 村庄 村
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
wind. winds. ветер. ветр wind. vent. viento 风 風
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
scien науч wissenschaft ciencia cientí 科学 科學 учен учён forscher chercheur
stud. study. studies. studie. étude estudio 研究
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
game. games. игр. игра. игры. spiel. spiele. jeu. jeux. juego 比赛 游戏 比賽 試合 ゲーム match матч partido. 
goal. goals. гол. гола. голов. tor. tore. 进球 球门 ゴール
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
world. мир. мира. мире. мировой мировая welt. monde. mundo mundial mondial 世界
country. countries. стран land. länder pays. país 国家 國家 国
state. states. штат. штата. штате. bundesstaat état. estado 州
north. northern. север nord. nörd norte 北 北部
south. southern. юг. юга. юге. южн süd. süden sud. sur. 南 南部
east. eastern. восток восточ ost. osten östlich est. este. 东 東 东部
west. western. запад west. westen ouest. oeste 西 西部
year. years. год. года. году. годы. лет. jahr an. ans. année año 年 年间
month месяц monat. monate. mois. mes. meses. 月 个月 個月 か月
week. weeks. недел woche semaine semana 周 星期 週
day. days. день. дня. дней. дни. tag. tage. tagen. jour día 天 日
hour. hours. час. часа. часов. stunde heure hora. horas. 小时 小時 時間
minute минут minut 分钟 分鐘 分
morning утро. утра. утром. morgen matin mañana 早上 上午 早晨 朝
night. ночь. ночи. ночью. nacht nuit. noche 晚上 夜 夜晚 晚
yesterday вчера. gestern. hier. ayer. 昨天 昨日
today сегодня. heute. aujourd hoy. 今天 今日
now. сейчас. jetzt. maintenant ahora 现在 現在 今
old. стар alt. alte. vieux. vieille viejo 老 古老
young молод jung jeune joven 年轻 年輕 若い
new. нов. новый новая новое новые новых новой neu. neue neuen nouveau nouvelle nuevo nueva 新 新的
big. large. больш крупн groß grand. grande 大 巨大
small маленьк klein petit pequeñ 小
black. черн чёрн schwarz noir. negro 黑 黑人 黒
white. бел. белый белая белого weiß blanc blanco 白 白宫 白人
red. красн rot. rote rouge rojo 红 紅 红色 赤
green. зелен зелён grün vert. verde 绿 綠 绿色 緑
gold. golden. золот or. oro. 金 黄金 金牌
say. said. says. сказал сообщ заявил говор sagt. sagte. erklärt dit. déclaré dijo dice. 说 表示 称 說 稱 述べ 語っ 話し
tell. told. рассказ erzähl raconté contó 告诉 告訴
ask. asked. спросил просил fragt demand preguntó 问 要求 尋ね
think. thought. думал думает denk pens pense pensar 认为 想 觉得 思う 思い
believe веря верит полага glaub croit cree. creen. 相信 信じ
know. knew. known. знает знал известн weiß. wissen sait. savoir sabe. saber 知道 了解 知っ
want. wanted. хочет хотел хотят wollte. will. wollen veut. voul quier quería 想要 希望 たい
see. saw. seen. видел видит увид seh. sah. gesehen voir vu. ver. visto 看到 见 看见 見
work. worked. рабо travail 工作 働
help. помощ помог помоч hilfe helfen aide. aider ayuda 帮助 援助 幫助 助け
need. needs. нужн необходим brauch besoin necesit 需要 必要
use. used. using. использ verwend benutz utilis usar 使用 利用 用
find. found. нашел нашёл найд найти обнаруж gefunden finden trouv encontr 发现 找到 發現 見つ
live. lives. lived. живет живёт жил. leb. leben wohn vivre vit. vive. vivir 住 生活 居住
life. жизн leben. vie. vida. 生活 生命 人生
love любов люби любл liebe. amour amor. 爱 愛
problem проблем problème 问题 問題 issue вопрос frage question pregunt cuestión
answer ответ antwort répon respuesta 回答 答案
reason причин grund. gründe raison razón 原因 理由
result результат ergebnis résultat 结果 結果
plan. plans. план. планы. планир 计划 計劃 計画
program программ programm 项目 程序 计划 プログラム project проект projekt projet proyecto
system систем système sistema 系统 系統 システム
group. групп gruppe groupe grupo 集团 组织 团体 グループ organi организац
report. reports. доклад отчет отчёт bericht rapport informe 报告 報告 报道
meeting встреч treffen réunion reunión 会议 會議 会面 会談 talks переговор gespräch
security безопасност sicherheit sécurité seguridad 安全 安保
border границ grenze frontière frontera 边境 邊境 国境
migrant мигрант migrant 移民 immigra иммигр immigr einwander
refugee беженц flüchtling réfugié refugiado 难民 難民
right. rights. прав. права. право. recht droit derecho 权利 權利 人权 権利
freedom свобод freiheit liberté libertad 自由
history истори geschichte histoire historia 历史 歷史 歴史
art. искусств kunst. arte. 艺术 藝術 芸術
church церк kirche église iglesia 教会 教堂 教會
god. бог. бога. gott. dieu. dios. 上帝 神
pope. папа. papst. pape. papa. 教皇 教宗 法王
king. корол könig roi. rey. 国王 國王 王
queen королев königin reine reina 女王 王后
prince принц prinz príncipe 王子
dog. dogs. собак hund. hunde. chien perro 狗 犬
cat. cats. кошк кот. katze. chat. gato 猫 貓
animal животн tier. tiere. 动物 動物
bird птиц vogel. vögel oiseau pájaro ave. aves. 鸟 鳥
tree. trees. дерев baum. bäume arbre árbol 树 樹 木
hand. hands. рук. рука. руки. руку. main. mano. 手
head. голов kopf. tête cabeza 头 頭
eye. eyes. глаз auge yeux. oeil. ojo. 眼睛 眼 目
heart сердц herz cœur corazón 心 心脏 心臓
body. bodies. тело. тела. körper corps. cuerpo 身体 身體 尸体 遺体 体
open_source 开源
software программн logiciel 软件 軟體 ソフトウェア
user. users. пользовател nutzer benutzer utilisateur usuario 用户 使用者 ユーザー
file. files. файл datei fichier archivo 文件 檔案 ファイル
command. commands. команда. befehl commande. comando 命令 コマンド
server. servers. сервер servidor serveur 服务器 サーバ
data. данны daten données datos 数据 資料 データ
code. код. кода. código 代码 コード
network сет. сеть. сети. netzwerk réseau 网络 ネットワーク
install установ installier instal 安装 インストール
linux. линукс 操作系统
version верси versión 版本 バージョン
example. пример beispiel exemple ejemplo 例如 例子 示例 例えば
however однако jedoch cependant sin_embargo 然而 不过 但是 しかし
because потому weil. parce porque. 因为 因為 なぜ
also. также auch. aussi. también 也 还 同时 また
not. no. не. нет. nicht ne. pas. 不 没有 沒有
if. если wenn. si. 如果 もし
`
