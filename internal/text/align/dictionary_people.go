package align

// peopleTable holds kin, trades, the body, health and feelings.
const peopleTable = `
parent. parents. родител eltern. parental 父母 家长 家長 両親 保護者
grandfather дедушк дед. деда. großvater opa. abuelo 祖父 爷爷 爺爺 おじいさん
grandmother бабушк бабк großmutter oma. abuela 祖母 奶奶 外婆 おばあさん
uncle. uncles. дядя дяди дядю onkel oncle tío. tíos. 叔叔 舅舅 伯父 おじさん
aunt. aunts. тетя тётя тетк тётк tante. tía. tías. 阿姨 姑姑 姨妈 おばさん
cousin кузен cousine primo. двоюродн vetter 表兄 堂兄 表妹
nephew племянн neffe neveu sobrino niece. nichte nièce sobrina 侄子 外甥 甥
couple couples пара. пары. супруг ehepaar paar. pareja parejas 夫妇 夫婦 夫妻 情侣 カップル
widow вдова вдовы witwe veuve viuda 寡妇 遗孀 未亡人
bride. brides. невест braut. mariée novia. 新娘 花嫁 bridegroom жених bräutigam
divorc развод развел scheidung geschieden divorcé 离婚 離婚
pregnan беремен schwanger enceint embaraz 怀孕 懷孕 妊娠
neighbo сосед nachbar voisin vecin 邻居 鄰居 隣人 近所
guest. guests. гость гостя гости gäste gast. invité. invités. huésped invitad приглаш eingeladen einladung invitation. invitado invited 客人 宾客 邀请 邀請 招待
stranger незнаком fremde fremder inconnu. desconocid unknown unbekannt 陌生 未知 見知らぬ 未知の
enemy enemies враг вражд feind. feinde feinden ennemi enemig 敌人 敵人 敵の
crowd. crowds. толпа толпы толпе толпу menge. foule. foules. muchedumbre multitud 人群 群众 群眾 群衆
audience публика зрител publikum zuschauer spectateur spectator espectador 观众 觀眾 听众 観客 聴衆 観衆
citizen. citizens. гражданин граждан bürger. bürgern staatsbürger citoyen ciudadan 公民 市民 国籍
resident. residents. жител einwohner bewohner habitant. habitants inhabitant habitantes residente 居民 住民 住人
population населен bevölkerung población 人口
generation поколен génération generación 世代 一代 代人
society обществ gesellschaft. société sociedad social. sozial 社会 社會
adult adults взросл erwachsen adulte adulto 成年人 成人 大人
teenager подрост jugendlich adolescent 青少年 未成年 十代 若者
lady. ladies. дама. дамы. dame. damen. señora madame gentleman госпож 女士 夫人 太太
sir. mister. господин herr. herren. herrn monsieur señor 先生 阁下
volunteer доброволь волонт freiwillig bénévole voluntari volontaire 志愿者 義工 志願者 ボランティア
hero. heroes. герой геро. героя герои героев helden héros héroe 英雄 ヒーロー
genius гений гения genie. génie genio. 天才
farmer фермер крестьян bauer. bauern landwirt agriculteur paysan agricultor campesin granjer peasant 农民 農民 农夫 农场 農家 農場
engineer инженер ingenieur ingénieur ingenier 工程师 工程師 技師 エンジニア
architect архитект architekt arquitect 建筑师 建築 建築家
artist. artists. художник künstler artiste artista peintre maler. pintor painter 艺术家 藝術家 画家 芸術家
actor. actors. actress актер актёр актрис schauspieler acteur actrice actriz actores comédien 演员 演員 女演员 俳優 女優
author. authors. автор. автора авторы autor. auteur autores writer. writers. писател schriftsteller écrivain escritor 作家 作者 著者
poet. poets. poetry поэт dichter. poète poesía poème poem 诗人 詩人 诗歌
philosoph философ filósof filosof 哲学 哲學 哲学者
musician музыкант musiker musicien 音乐家 音樂家 ミュージシャン 音楽家
pilot. pilots. пилот лётчик летчик pilote. piloto 飞行员 飛行員 パイロット 操縦士
sailor моряк матрос matrose seemann marin. marins. marinero crew. экипаж besatzung équipage tripulación 船员 船員 水手 机组 乗組員 乗員
captain капитан kapitän capitaine capitán 船长 队长 上尉 船長 キャプテン 主将
passenger пассажир passagier fahrgast fahrgäste passager pasajer 乘客 旅客们 乗客
nurse. nurses. медсестр krankenschwest infirmi enfermer. enfermera 护士 護士 看護師
scientist wissenschaftler científic savant. 科学家 科學家 科学者
secretary секретар sekretär secrétaire secretari 秘书 秘書 书记 書記 长官 国务卿
boss. bosses. начальник босс. vorgesetzt patron. patrons 老板 老闆 上司 社長
owner. owners. владел собственник eigentümer besitzer inhaber propriét propietari dueño 所有者 主人 业主 オーナー
customer клиент kunde. kunden cliente client. clients 客户 顾客 顧客 客戶
candidate кандидат kandidat candidat 候选人 候選人 候補
colleague коллег kolleg collègue colega 同事 同僚
partner партнер партнёр partenaire socio. socios. 伙伴 合作伙伴 パートナー
suspect подозрев verdächtig sospech 嫌疑人 嫌犯 嫌疑 容疑者
killer убийца убийц mörder tueur meurtrier 凶手 杀手 殺手 犯人
terror террор 恐怖主义 恐怖分子 恐怖襲擊 恐怖袭击 テロ
hostage заложник geisel otage rehén 人质 人質
rebel повстан rebell rebelle insurg 叛军 叛乱 反政府 反乱
slave. slaves. slavery рабств рабы. sklave sklaven esclav 奴隶 奴隸 奴隷
homeless бездом obdachlos indigent 无家可归 ホームレス
face. faces. лицо. лица. лице. лицом gesicht visage cara. caras. rostro 脸上 面孔 脸庞 顔を 顔に 顔が
hair. волос haar. haare haaren cheveu cheveux pelo. cabello 头发 頭髮 髪の 髪を
nose. noses. нос. носа. носом nase. nasen nez. nariz 鼻子 鼻を
mouth. mouths. рот. рту. рта. mund. bouche. boca. bocas. 嘴巴 嘴里 口の中
ear. ears. ухо. уши. ушей. ohren ohr. oreille oreja oído. 耳朵 耳を
tooth. teeth. зуб. зубы зубов zahn. zähne zähnen dent. dents. 牙齿 牙齒 歯を
tongue. zunge. lengua. 舌头 舌を
neck. necks. шея шеи шею hals. nacken cou. cuello 脖子 颈部 首を
shoulder плечо плеч schulter épaule hombro 肩膀 肩に 肩を
arm. arms. bras. brazo armen. 手臂 胳膊 腕を
finger. fingers. палец пальц fingern doigt dedo. dedos. 手指 指を
knee. knees. колен knie. genou rodilla 膝盖 膝を
skin. skins. кожа кожи кожу peau. piel. pieles 皮肤 皮膚 肌を
bone. bones. кость кост. кости knochen. gebein hueso 骨头 骨骼 骨折
blood bloody кровь кров. крови blut. blutig blutes sangre 鲜血 血液 流血 血が
brain мозг gehirn hirn. cerveau cerebro 大脑 脳が 脑部
lung. lungs. легкие лёгкие lunge lungen poumon pulmón 肺部 肺炎
stomach желуд живот magen. bauch. ventre estomac estómago 肚子 胃部 腹部
chest. chests. грудь грудн brust poitrine pecho 胸部 胸を
voice. voices. голос. голоса голосом stimme. stimmen voix. voces 声音 嗓音 声が 声を
breath breathe breathing дыша дыхан atem. atmen souffle. respir respira 呼吸 息を
tired. fatigue устал müde erschöpf épuis fatigué cansad 疲惫 疲劳 疲倦 疲れ
hungry hunger. голод hungr faim. hambre famine 饥饿 飢餓 饿了 饥荒 空腹
thirst жажд durst soif. 口渴 渴了 喉が渇
sick. illness болен больн krank. kranke kranken malade. malades enfermo. enferma 生病 病情 病気
fever лихорад fieber fièvre fiebre 发烧 發燒 发热 發熱 発熱 高热
flu. influenza грипп grippe gripe 流感 インフルエンザ
pandemi эпидеми пандеми epidemi épidémi 疫情 流行病 大流行
vaccin вакцин impf. impfung vacun 疫苗 ワクチン
infect заражен инфекц infekt infiz ansteck 感染
diabet диабет 糖尿病
alcohol алкогол alkohol alcool 酒精 酗酒 アルコール
surgery. surgeon хирург chirurg cirug opération 手术 手術 外科
medic медицин medizin médic medicin 医疗 醫療 医学 医療 医薬
emergency чрезвычайн экстрен notfall notstand urgence emergencia 紧急 緊急 急诊
ambulance скорой. krankenwagen ambulancia 救护车 救護車 救急車
mental. псих psych psychi психи psiqui psico geistig 心理 精神 精神病
mind. minds. разум geist. esprit espíritu mente. дух. духа. духом spirit. spirits 头脑 灵魂 灵 魂を
soul. souls. душа души душу душой seele. seelen âme. alma. 心灵 靈魂
sex. sexual секс sexu sexuell 性别 性行为 性的
gender geschlecht género 性別 ジェンダー
gay. gays. lesbian гомосек гей. геев. schwul homosex homosexu lgbt 同性恋 同性 同性婚 ゲイ
happy. happiness счаст glücklich glück. heureu bonheur feliz felic 幸福 快乐 快樂 高兴 幸せ 嬉し
sad. sadness печал грустн traurig triste tristes tristeza 悲伤 悲傷 伤心 悲し
angry anger. злой злост гнев wütend zorn. wut. colère furieu enojad enfad ira. 愤怒 生气 憤怒 怒っ 怒り
joy. joys. радост рад. freude. freuden froh. joie. joies. alegr 喜悦 欢乐 喜び 喜ん
surpris удив überrasch sorpren sorpresa 惊讶 驚訝 惊喜 驚い 驚き
shock шок. шока. schock choc. 震惊 震驚 衝撃
proud pride горд stolz. fier. fierté orgullo 骄傲 自豪 誇り
shame. ashamed стыд schäm scham. honte. vergüenza 羞耻 羞愧 可耻 恥ず
courage brave. bravery мужеств храбр смел mut. mutig coraje valent valient valor. tapfer 勇气 勇敢 勇氣 勇気
worr worried. беспоко волну besorgt. sorge. sorgen inquiet inquiét preocup 担忧 擔心 忧虑 心配
interest интерес interess intérêt interés 兴趣 興趣 利益 関心 興味
trust. trusted. доверя довер vertrau vertrauen confianc confianza confiance confiar 信任 信頼 信赖
respect уваж respekt respeto achtung 尊重 尊敬
friendship дружб freundschaft amitié amistad 友谊 友誼 友情
hate hatred ненавист ненавид hass. hasst haine. haïr odio. odia. 仇恨 憎恨 憎しみ 嫌い
contractor. contractors. подрядчик auftragnehmer bauunternehmer contratista 承包商 承包方 承包人
plaintiff истец. истца. истцу. истцы. plaignant 原告
defendant подсудим ответчик beklagte. beklagten. 被告
shopkeeper лавочник ladenbesitzer tendero 店主 店家
beekeeper пчелов imker. apicult 养蜂人 養蜂人 养蜂户 养蜂場 养蜂场
winegrower винодел winzer. vigneron viticult 葡萄种植者 葡萄农 果农
firefighter пожарный пожарные пожарных пожарным feuerwehrmann feuerwehrleute pompier bombero 消防员 消防員 消防队员
paramedic фельдшер sanitäter ambulancier 急救人员 急救員 救护人员
abbot. abbots. игумен настоятел abt. äbte. abbé. abad. 住持 方丈
curator куратор kuratorin kurator 策展人
дириж dirigent dirigentin 指挥家 指揮家
soprano сопрано sopran. sopranistin 女高音
operator. operators. betreiber exploitant 运营商 營運商 运营方 运营者
parish. parishes. paroisse parroquia 教区 教區 堂区
notary нотариус нотариал notaire notari 公证人 公证员 公证处
commuter pendler. 通勤者 上班族
cyclist велогонщик велосипедист radfahrer radrennfahrer cycliste ciclista 自行车手 自行車手 骑车人
ombudsman омбудсмен ombudsmann ombudsfrau 监察员 監察員 申诉专员
caretaker hausmeister conserje 看门人 门房 管理员
`
