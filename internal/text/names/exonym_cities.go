package names

// townTable holds more regions and cities, those above all that news is told from.
const townTable = `
<US alabama алабам 亚拉巴马 阿拉巴马 阿拉巴馬 アラバマ
<US arizona аризон 亚利桑那 亞利桑那 アリゾナ
<US arkansas арканзас 阿肯色 アーカンソー
<US colorado колорадо 科罗拉多 科羅拉多 コロラド
<US connecticut коннектикут 康涅狄格 康乃狄克 コネチカット
<US delaware делавэр 特拉华 德拉瓦 デラウェア
<US idaho айдахо 爱达荷 愛達荷 アイダホ
<US illinois иллинойс 伊利诺伊 伊利諾 イリノイ
<US indiana. индиана. индиане. индиану. индианы. 印第安纳 印第安納 インディアナ
<US indianapolis индианаполис 印第安纳波利斯 印第安納波利斯 インディアナポリス
<US kansas канзас 堪萨斯 堪薩斯 カンザス
~PE lima. лима. лиме. лиму. лимы. 利马 利馬
~BO la_paz ла-пас ла-паса ла-пасе 拉巴斯
~PY asunción asuncion асунсьон 亚松森 亞松森
~GY georgetown джорджтаун 乔治敦 喬治敦
~SR paramaribo парамарибо 帕拉马里博
~JM kingston. кингстон 金斯敦
~DO santo_domingo санто-доминго saint-domingue 圣多明各 聖多明哥
~GT guatemala_city ciudad_de_guatemala 危地马拉城
~SV san_salvador сан-сальвадор 圣萨尔瓦多 聖薩爾瓦多
~PA panama_city ciudad_de_panamá 巴拿马城
~IS reykjavik reykjavík рейкьявик 雷克雅未克
~CY nicosia никоси nicosie nikosi nikozj 尼科西亚 尼科西亞
~MT valletta валлетт la_valette 瓦莱塔 瓦萊塔
~SS juba. джуба. джубе. джубы. джубу. 朱巴
~ER asmara асмэр асмара 阿斯马拉
~TZ dodoma додом 多多马
~ZM lusaka лусака лусаке лусаки 卢萨卡 盧薩卡
~MZ maputo мапуту 马普托 馬普托
~NA windhoek виндхук 温得和克
~BW gaborone габорон 哈博罗内
~CG brazzaville браззавил 布拉柴维尔
~GA libreville либревил 利伯维尔
~CM yaoundé yaounde яунде jaunde 雅温得
~NE niamey ниамей ниамее 尼亚美 尼亞美
~BF ouagadougou уагадугу 瓦加杜古
~GN conakry конакри 科纳克里
~SL freetown фритаун 弗里敦
~LR monrovia монрови 蒙罗维亚
~CI abidjan абиджан yamoussoukro ямусукро 阿比让 亚穆苏克罗
~TG lomé lome. ломе. 洛美
~MR nouakchott нуакшот 努瓦克肖特
~BH manama манам 麦纳麦
~MM naypyidaw нейпьидо 内比都
~TL dili. дили. 帝力
~FJ suva. сува. суве. суву. 苏瓦
~PG port_moresby порт-морсби 莫尔斯比港
~SB honiara хониара хониаре 霍尼亚拉
~WS apia. апиа. 阿皮亚
<US maine. maine's мэн. 缅因 緬因
<US new_hampshire нью-гэмпшир нью-хэмпшир nueva_hampshire 新罕布什尔
<US new_mexico нью-мексико nuevo_méxico nouveau-mexique neumexiko 新墨西哥
<US rhode_island род-айленд 罗得岛 羅德島
<US west_virginia западная_вирджини западной_вирджини западную_вирджини западная_виргини западной_виргини западную_виргини westvirginia virginie-occidentale virginia_occidental 西弗吉尼亚 西維吉尼亞
<GB surrey суррей суррея суррее 萨里郡 薩里郡
<GB norfolk норфолк 诺福克 諾福克
<GB suffolk саффолк суффолк 萨福克
<GB devon. девон. девона. девоне. 德文郡
<GB dorset дорсет 多塞特
<GB hampshire. гэмпшир хэмпшир 汉普郡
<GB lancashire ланкашир 兰开夏
<GB cumbria камбри 坎布里亚
<GB lincolnshire линкольншир 林肯郡
<US kentucky кентукки 肯塔基 ケンタッキー
<US louisian луизиан 路易斯安那 路易西安那 ルイジアナ
<US maryland мэриленд 马里兰 馬里蘭 メリーランド
<US michigan мичиган 密歇根 密西根 ミシガン
<US minnesota миннесот 明尼苏达 明尼蘇達 ミネソタ
<US mississippi миссисипи misisipi 密西西比 ミシシッピ
<US missouri миссури misuri 密苏里 密蘇里 ミズーリ
<US montana монтана монтаны монтане 蒙大拿 モンタナ
<US nebraska небраск 内布拉斯加 內布拉斯加 ネブラスカ
<US nevada. невад 内华达 內華達 ネバダ
<US oklahoma оклахом 俄克拉何马 俄克拉荷马 奧克拉荷馬 オクラホマ
<US oregon орегон 俄勒冈 奧勒岡 オレゴン
<US pennsylvan пенсильван pensilvania 宾夕法尼亚 宾州 賓州 賓夕法尼亞 ペンシルベニア ペンシルバニア
<US tennessee теннесси 田纳西 田納西 テネシー
<US utah. юта. юты. юте. юту. 犹他 猶他 ユタ州
<US vermont вермонт 佛蒙特 バーモント
<US wisconsin висконсин 威斯康星 威斯康辛 ウィスコンシン
<US wyoming вайоминг 怀俄明 懷俄明 ワイオミング
<US houston хьюстон 休斯敦 休斯顿 休士頓 ヒューストン
<US dallas даллас 达拉斯 達拉斯 ダラス
<US detroit детройт 底特律 デトロイト
<US denver денвер 丹佛 デンバー
<US seattle сиэтл 西雅图 西雅圖 シアトル
<US portland портленд 波特兰 波特蘭 ポートランド
<US atlanta. атланта. атланте. атланты. 亚特兰大 亞特蘭大 アトランタ
<US baltimore балтимор 巴尔的摩 巴爾的摩 ボルチモア ボルティモア
<US cleveland кливленд 克利夫兰 克里夫蘭 クリーブランド
<US pittsburg питтсбург питсбург 匹兹堡 匹茲堡 ピッツバーグ
<US cincinnati цинциннати 辛辛那提 シンシナティ
<US milwaukee милуоки 密尔沃基 密爾瓦基 ミルウォーキー
<US minneapolis миннеаполис 明尼阿波利斯 ミネアポリス
<US memphis мемфис 孟菲斯 曼非斯 メンフィス
<US nashville нэшвилл нашвилл 纳什维尔 納什維爾 ナッシュビル
<US orlando. орландо 奥兰多 奧蘭多 オーランド
<US charlottesville шарлоттсвилл шарлотсвилл 夏洛茨维尔 夏綠蒂鎮 シャーロッツビル
<US sacramento. сакраменто 萨克拉门托 沙加緬度 サクラメント
<US brooklyn бруклин 布鲁克林 布魯克林 ブルックリン
<US manhattan манхэттен манхеттен 曼哈顿 曼哈頓 マンハッタン
<US bronx. бронкс 布朗克斯 ブロンクス
<US harlem. гарлем 哈莱姆 哈林區 ハーレム
<US guantanam гуантанамо guantánamo 关塔那摩 關塔那摩 グアンタナモ
<US broadway бродве 百老汇 百老匯 ブロードウェイ
<CA newfoundland ньюфаундленд neufundland 纽芬兰 紐芬蘭 ニューファンドランド
<CA yukon. юкон 育空 ユーコン
<CA vancouver ванкувер 温哥华 溫哥華 バンクーバー
<CA montreal montréal монреал 蒙特利尔 蒙特婁 モントリオール montréalais
~CA ottawa оттав 渥太华 渥太華 オタワ
<CA calgary калгари 卡尔加里 卡加利 カルガリー
<AU queensland квинсленд 昆士兰 昆士蘭 クイーンズランド
<AU tasmania тасмани tasmanie 塔斯马尼亚 塔斯馬尼亞 タスマニア
<AU brisbane брисбен 布里斯班 ブリスベン
~AU canberra канберр 堪培拉 坎培拉 キャンベラ
<DE brandenburg бранденбург brandebourg brandeburgo 勃兰登堡 布蘭登堡 ブランデンブルク
<DE stuttgart штутгарт 斯图加特 斯圖加特 シュトゥットガルト
<DE düsseldorf dusseldorf дюссельдорф 杜塞尔多夫 杜塞道夫 デュッセルドルフ
<DE dortmund дортмунд 多特蒙德 ドルトムント
<DE leipzig лейпциг 莱比锡 萊比錫 ライプツィヒ
<DE dresden дрезден dresde. 德累斯顿 德勒斯登 ドレスデン
<DE hanover hannover ганновер hanovre 汉诺威 漢諾威 ハノーバー ハノーファー
<DE bremen. бремен brême 不来梅 不萊梅 ブレーメン
~DE bonn. бонн. бонна. бонне. 波恩 ボン大学
<DE potsdam потсдам 波茨坦 ポツダム
<DE heidelberg гейдельберг хайдельберг 海德堡 ハイデルベルク
<DE weimar веймар 魏玛 威瑪 ワイマール
<DE ruhr. рур. рура. руре. ruhrgebiet 鲁尔 魯爾 ルール地方
<CH lausanne лозанн lausana 洛桑 ローザンヌ lausannois
<CH zermatt церматт 采尔马特 策馬特 ツェルマット
<AT innsbruck инсбрук 因斯布鲁克 因斯布魯克 インスブルック
<FR toulouse тулуз 图卢兹 土魯斯 トゥールーズ toulousain
<FR bordeaux бордо. burdeos 波尔多 波爾多 ボルドー bordelais
<FR nantes нант. нанте. нанта. 南特 ナント市 nantais
<FR lille. лилль лилле. 里尔 里爾 リール市 lillois
<FR grenoble гренобл 格勒诺布尔 グルノーブル grenoblois
<FR chamonix шамони 夏蒙尼 霞慕尼 シャモニー
<FR provence прованс provenza provenzal 普罗旺斯 普羅旺斯 プロヴァンス プロバンス
<FR versailles версал 凡尔赛 凡爾賽 ベルサイユ ヴェルサイユ
<FR calais кале. 加莱 加来港 加萊 カレー市
<FR cannes. канн. канны. каннах. каннск 戛纳 坎城 カンヌ
<IT bologna болонь bologne. bolonia 博洛尼亚 波隆那 ボローニャ
<ES bilbao бильбао 毕尔巴鄂 畢爾包 ビルバオ bilbaín
<ES valencia валенси 瓦伦西亚 巴伦西亚 瓦倫西亞 バレンシア
<NL rotterdam роттердам 鹿特丹 ロッテルダム
~NO oslo. осло. 奥斯陆 奧斯陸 オスロ
~IE dublin дублин dublín 都柏林 ダブリン
<GB belfast белфаст 贝尔法斯特 貝爾法斯特 ベルファスト
<GB edinburgh эдинбург édimbourg edimburgo 爱丁堡 愛丁堡 エディンバラ エジンバラ
<GB glasgow глазго. 格拉斯哥 グラスゴー
<GB cardiff кардифф 加的夫 卡地夫 カーディフ
<GB birmingham бирмингем 伯明翰 バーミンガム
<GB leeds. лидс. лидса. лидсе. 利兹 里茲 リーズ市
<GB sheffield шеффилд 谢菲尔德 謝菲爾德 シェフィールド
<GB newcastle ньюкасл 纽卡斯尔 紐卡索 ニューカッスル
<GB bristol бристол 布里斯托 ブリストル
<GB nottingham ноттингем 诺丁汉 諾丁漢 ノッティンガム
<GB leicester лестер 莱斯特 萊斯特 レスター
<GB brighton брайтон 布莱顿 布赖顿 布萊頓 ブライトン
<GB southampton саутгемптон 南安普敦 南安普頓 サウサンプトン
<GB sussex сассекс суссекс 萨塞克斯 薩塞克斯 サセックス
<GB yorkshire йоркшир 约克郡 約克郡 ヨークシャー
<GB cornwall корнуол корнуэл cornouailles 康沃尔 康瓦爾 コーンウォール
<GB wimbledon уимблдон 温布尔登 溫布頓 温网 ウィンブルドン
<PL auschwitz освенцим аушвиц 奥斯维辛 奧斯威辛 アウシュビッツ アウシュヴィッツ
~SK bratislava братислав 布拉迪斯拉发 布拉提斯拉瓦 ブラチスラバ
~HR zagreb загреб 萨格勒布 札格瑞布 ザグレブ
~BA sarajevo сараев sarajewo 萨拉热窝 塞拉耶佛 サラエボ
<BA srebrenica сребрениц 斯雷布雷尼察 スレブレニツァ
~BG sofia. софии софия sofía 索非亚 索菲亚 索菲亞 ソフィア
~LT vilnius вильнюс wilna. 维尔纽斯 維爾紐斯 ビリニュス
~LV riga. рига. риги. риге. ригу. рижск 里加 リガ市
~EE tallinn таллин tallin. 塔林 タリン市
<UA mariupol мариупол marioupol 马里乌波尔 馬里烏波爾 マリウポリ маріупол mariúpol
<UA kherson херсон cherson jersón 赫尔松 赫爾松 ヘルソン chersoń
<UA zaporizhzhia запорож saporischschja zaporiyia zaporijjia 扎波罗热 札波羅熱 ザポリージャ ザポロジエ zaporizhia zaporozhye zaporizhzhya запоріжж запорізьк zaporoż zaporijia
<UA simferopol симферопол 辛菲罗波尔 辛費羅波 シンフェロポリ
<UA yalta ялта ялты ялте ялтинск jalta. 雅尔塔 雅爾達 ヤルタ
<UA bakhmut бахмут bachmut bajmut 巴赫穆特 バフムト バフムート bakhmout
<UA chernobyl чернобыл tschernobyl tchernobyl chernóbil chornobyl 切尔诺贝利 車諾比 チェルノブイリ チョルノービリ чорнобил czarnobyl 切爾諾貝利
<RU ingush ингуш inguschetien ingouchie 印古什 イングーシ
<RU yakut якут jakut 雅库特 雅庫次克 ヤクーツク ヤクート iakoutie 萨哈共和国
<RU kamchatka камчатк kamtschatka kamtchatka 堪察加 カムチャツカ カムチャッカ камчатск
<RU sakhalin сахалин sachalin sakhaline sajalín 萨哈林 库页岛 庫頁島 サハリン 樺太
<RU karelia карел karelien carélie 卡累利阿 卡雷利亞 カレリア
<RU murmansk мурманск 摩尔曼斯克 莫曼斯克 ムルマンスク múrmansk mourmansk
<RU syzran сызран 塞兹兰
<RU samara самара самары самаре самарск 萨马拉 薩馬拉 サマーラ サマラ самар. самару.
<RU kazan. казань казани казанск kasan. kazán 喀山 カザン
<RU volgograd волгоград wolgograd volvogrado 伏尔加格勒 ボルゴグラード
<RU rostov. ростов. ростова ростове ростовск rostow 罗斯托夫 羅斯托夫 ロストフ rostov-on-don ростов-на-дону
<RU krasnodar краснодар 克拉斯诺达尔 クラスノダール
<RU sochi сочи. сочинск sotschi sotchi 索契 ソチ五輪 ソチ冬季
<RU yekaterinburg екатеринбург jekaterinburg iekaterinbourg ekaterimburgo 叶卡捷琳堡 葉卡捷琳堡 エカテリンブルク ekaterinburg
<RU chelyabinsk челябинск tscheljabinsk tcheliabinsk 车里雅宾斯克 車里雅賓斯克 チェリャビンスク cheliábinsk
<RU novosibirsk новосибирск nowosibirsk novossibirsk 新西伯利亚 新西伯利亞 ノボシビルスク
<RU krasnoyarsk красноярск krasnojarsk krasnoïarsk 克拉斯诺亚尔斯克 クラスノヤルスク krasnoiarsk
<RU irkutsk иркутск irkoutsk 伊尔库茨克 伊爾庫次克 イルクーツク
<RU vladivostok владивосток wladiwostok 符拉迪沃斯托克 海参崴 海參崴 ウラジオストク
<RU khabarovsk хабаровск chabarowsk 哈巴罗夫斯克 伯力 ハバロフスク jabárovsk
<RU kursk. курск. курска курске курском 库尔斯克 庫斯克 クルスク курску. курской_област курскую_област
<RU beslan беслан 别斯兰 別斯蘭 ベスラン
<RU altai алтай алтая алтае altaï altái 阿尔泰 阿爾泰 アルタイ
<RU baikal байкал baïkal 贝加尔 貝加爾 バイカル
~GE tbilisi тбилис tiflis тифлис 第比利斯 提比里斯 トビリシ
~AM yerevan ереван jerewan erevan ereván 埃里温 葉里溫 エレバン
~AZ baku. баку. bakou bakú 巴库 巴庫 バクー
<KZ almaty алматы алма. 阿拉木图 阿拉木圖 アルマトイ
~KZ astana астан 阿斯塔纳 阿斯塔納 アスタナ
~UZ tashkent ташкент taschkent tachkent taskent 塔什干 タシケント
<UZ samarkand самарканд samarcande samarcanda 撒马尔罕 撒馬爾罕 サマルカンド
<IQ basra басра басры басре bassora 巴士拉 バスラ
<IQ mosul мосул mossul mossoul 摩苏尔 摩蘇爾 モスル
<IQ falluj фаллудж falludscha falloujah faluya 费卢杰 費盧傑 ファルージャ
<IQ tikrit тикрит 提克里特 ティクリート
<IQ kirkuk киркук kirkouk 基尔库克 基爾庫克 キルクーク
<SY homs. хомс. хомса. хомсе. 霍姆斯 ホムス
<SY raqqa rakka ракк. ракка. ракки. ракке. 拉卡
<SY idlib идлиб 伊德利卜 イドリブ
~PS ramallah рамалл 拉姆安拉 拉馬拉 ラマラ
<PS bethlehem вифлеем belén. bethléem 伯利恒 伯利恆 ベツレヘム
<EG sinai синай sinaí sinaï 西奈 シナイ
~LY tripoli триполи trípoli 的黎波里 トリポリ
<LY benghazi bengasi бенгази bengazi 班加西 ベンガジ
~SD khartoum хартум khartum jartum 喀土穆 ハルツーム
<SD darfur дарфур darfour 达尔富尔 達佛 ダルフール
~SO mogadis могадишо mogadischu 摩加迪沙 モガディシオ モガディシュ
~KE nairobi найроби 内罗毕 奈洛比 ナイロビ
<ZA johannesbur йоханнесбург 约翰内斯堡 約翰尼斯堡 ヨハネスブルク
~ZA pretoria претори 比勒陀利亚 普利托利亞 プレトリア
<IR isfahan исфахан 伊斯法罕 イスファハン
<AF kandahar кандагар 坎大哈 坎達哈 カンダハル
<PK karachi карачи karatschi 卡拉奇 喀拉蚩 カラチ
<PK lahore лахор 拉合尔 拉合爾 ラホール
<PK peshawar пешавар peschawar 白沙瓦 ペシャワール
<IN bangalore бангалор 班加罗尔 班加羅爾 バンガロール
<IN gujarat гуджарат 古吉拉特 グジャラート
<IN ladakh ладакх 拉达克 拉達克 ラダック
~NP kathmandu катманду katmandú katmandou 加德满都 加德滿都 カトマンズ
~BD dhaka. дакка. дакке. дакки. dacca daca. 达卡 達卡 ダッカ
~LK colombo коломбо 科伦坡 可倫坡 コロンボ
<TH phuket пхукет 普吉岛 普吉島 プーケット
<ID bali. бали. balinese balinais 巴厘岛 峇里島 バリ島
<ID sumatra суматр 苏门答腊 蘇門答臘 スマトラ
<PH mindanao минданао 棉兰老 民答那峨 ミンダナオ
<JP fuji. фудзи фудзиям fujiyama 富士山
<KR incheon инчхон 仁川 インチョン
<CN qingdao циндао tsingtao 青岛 青島
<CN harbin харбин 哈尔滨 哈爾濱 ハルビン
<CN lhasa лхаса лхасе лхасы лхасу 拉萨 拉薩 ラサ市
~UY montevideo монтевидео 蒙得维的亚 蒙特維多 モンテビデオ
~CO bogota bogotá богот 波哥大 ボゴタ bogotan
<CO medellín medellin медельин 麦德林 麥德林 メデジン
~VE caracas каракас 加拉加斯 卡拉卡斯 カラカス caraqueñ
<MX tijuana тихуан 蒂华纳 提華納 ティフアナ
~DE berlin берлин 柏林 berlinois
~ES madrid мадрид 马德里 馬德里 madrilène madrileñ
<ES barcelona barcelone. барселон 巴塞罗那 巴塞隆納 barcelonais barcelonés барселонск
<US miami майами 迈阿密
<US las_vegas лас-вегас 拉斯维加斯
<US north_carolina северная_каролин северной_каролин северную_каролин carolina_del_norte caroline_du_nord 北卡罗来纳 北卡罗莱纳 北卡
<US south_carolina южная_каролин южной_каролин южную_каролин carolina_del_sur caroline_du_sud 南卡罗来纳 南卡罗莱纳 南卡
<US north_dakota северная_дакот северной_дакот северную_дакот dakota_del_norte dakota_du_nord 北达科他
<US south_dakota южная_дакот южной_дакот южную_дакот dakota_del_sur dakota_du_sud 南达科他
<US new_jersey нью-джерси nueva_jersey 新泽西 紐澤西
<US florida. флорид floride. 佛罗里达 佛州
<US alaska аляск 阿拉斯加
<US phoenix. финикс. финиксе. финикса. феникс. фениксе. феникса. 凤凰城 菲尼克斯
<US san_diego сан-диего 圣迭戈 聖地牙哥
<US omaha. омаха. омахе. омахи. омаху. 奥马哈
<US maui мауи 毛伊
<US honolulu гонолулу 火奴鲁鲁 檀香山
<CA toronto торонто 多伦多
<CA winnipeg виннипег 温尼伯
<CA edmonton эдмонтон 埃德蒙顿
<CA nova_scotia новая_шотланди новой_шотланди neuschottland nouvelle-écosse nueva_escocia 新斯科舍
<AU adelaide. аделаид 阿德莱德
<AU perth. перт. перте. перта. 珀斯
<AU new_south_wales новый_южный_уэльс нового_южного_уэльс новом_южном_уэльс nouvelle-galles_du_sud nueva_gales_del_sur 新南威尔士
~NZ wellington веллингтон 惠灵顿
<GB manchester манчестер 曼彻斯特
<GB liverpool ливерпул 利物浦
<GB aberdeen абердин 阿伯丁
<GB plymouth плимут 普利茅斯
<GB coventry ковентри 考文垂
<IE galway голуэй 戈尔韦
<DE rostock росток. ростоке. 罗斯托克
<DE augsburg аугсбург augsbourg augsburgo 奥格斯堡
<DE wolfsburg вольфсбург wolfsbourg wolfsburgo 沃尔夫斯堡
<DE leverkusen леверкузен 勒沃库森
<DE duisburg дуйсбург duisbourg duisburgo 杜伊斯堡
<DE mannheim мангейм мангейме мангейма 曼海姆
<DE karlsruhe карлсруэ 卡尔斯鲁厄
<DE chemnitz хемниц 开姆尼茨
<DE magdeburg магдебург magdebourg magdeburgo 马格德堡
<DE erfurt. эрфурт 爱尔福特
<DE lübeck lubeck любек 吕贝克
<DE bielefeld билефельд 比勒费尔德
<DE schleswig-holstein шлезвиг-гольштейн 石勒苏益格-荷尔斯泰因 石荷州
<DE baden-württemberg bade-wurtemberg баден-вюртемберг 巴登-符腾堡 巴符州
<DE saarland saarländ sarre. саар. сааре. 萨尔州
<DE saxony-anhalt sachsen-anhalt saxe-anhalt sajonia-anhalt саксония-анхальт саксонии-анхальт 萨克森-安哈特 萨克森-安哈尔特 萨克森安哈尔特
<AT graz. грац. граце. граца. 格拉茨
<AT linz. линц. линце. линца. 林茨
<CH lugano лугано 卢加诺
<FR rennes. ренн. ренне. 雷恩 rennais
<FR montpellier монпелье 蒙彼利埃
<FR dijon дижон 第戎 dijonnais
<FR rouen руан. руане. руана. 鲁昂
<FR reims реймс 兰斯 rémois
<FR avignon авиньон aviñón 阿维尼翁
<FR perpignan перпиньян perpiñán 佩皮尼昂
<FR saint-étienne сент-этьен 圣艾蒂安
<FR mayotte майотт 马约特
<FR martinique мартиник martinica 马提尼克
<FR guadeloupe гваделуп guadalupe. 瓜德罗普
<FR île-de-france ile-de-france иль-де-франс isla_de_francia 法兰西岛
<ES málaga malaga. малаг 马拉加 malagueñ
<ES alicante аликанте 阿利坎特
<ES murcia мурси 穆尔西亚
<ES valladolid вальядолид 巴利亚多利德
<ES pamplona памплон pampelun 潘普洛纳
<ES ibiza ибиц ибиса eivissa 伊维萨
<ES tenerife тенериф ténérif teneriff 特内里费
<ES asturia астури asturien 阿斯图里亚斯
<ES extremadura эстремадур estrémadur 埃斯特雷马杜拉
<PT porto. oporto порту. 波尔图
<PT algarve алгарв 阿尔加维
<IT palermo палермо palerme. 巴勒莫
<IT verona. верон. верона. вероне. вероны. vérone. 维罗纳
<IT bergamo бергамо bergame. bérgamo. 贝加莫
<IT trieste триест triest. 的里雅斯特
<IT calabria калабри calabre. kalabrien 卡拉布里亚
<IT apulia апули apulien pouilles. puglia 普利亚
<IT piedmont piemont piémont piamonte пьемонт 皮埃蒙特
<IT lampedusa лампедуз 兰佩杜萨
<IT pompei помпе. помпеи. помпеях. помпей. pompéi. pompeji. pompeya. 庞贝
<BE zeebrugge зебрюгге 泽布吕赫
<NL utrecht утрехт 乌得勒支
<NL eindhoven эйндховен 埃因霍温
<NL groningen гронинген groninga groningue. 格罗宁根
<SE malmö malmo. мальмё мальме. 马尔默
<SE uppsala упсал 乌普萨拉
<NO trondheim тронхейм 特隆赫姆
<NO svalbard шпицберген spitzbergen spitsberg spitzberg 斯瓦尔巴 斯匹次卑尔根
<DK aarhus орхус århus 奥胡斯
<FI tampere тампере 坦佩雷
<FI turku. турку. 图尔库
<PL poznań poznan posen. познан познань 波兹南
<PL łódź lodz. лодз лодзь 罗兹
<PL katowic kattowitz катовиц 卡托维兹
<PL lublin люблин 卢布林
<CZ brno. brünn. брно brně brna brnu 布尔诺
<CZ ostrava ostrav ostrau. острава остраве острав 俄斯特拉发
<CZ plzeň plzen pilsen. пльзен плзен plzni plzně 比尔森
<SK košice kosice. kaschau кошице 科希策
<HU debrecen дебрецен 德布勒森
<RO timișoara timisoara temeswar тимишоар 蒂米什瓦拉
<RO constanța constanta. констанц. констанца. констанце. konstanza 康斯坦察
<BG plovdiv пловдив plowdiw 普罗夫迪夫
<BG varna. варна. варне. варны. варну. warna. 瓦尔纳
<GR thessaloniki salonik thessalonik салоник saloniqu tesalónic salónic 塞萨洛尼基
<GR crete. крит. крите. крита. kreta. crète. creta. 克里特
<GR lesbos лесбос 莱斯沃斯
<GR corfu korfu. корфу corfou. corfú. 科孚
<HR dubrovnik дубровник ragusa. 杜布罗夫尼克
~SI ljubljana любляна любляне любляны laibach lubljan liubliana 卢布尔雅那
~XK pristina приштин prishtina priština 普里什蒂纳
~ME podgorica подгориц 波德戈里察
~MK skopje скопье skoplje 斯科普里
~AL tirana тирана тиране тираны тирану 地拉那
~MD chisinau chișinău кишинев кишинёв kischinau kichinev chisináu 基希讷乌
<TR izmir измир i̇zmir esmirna smyrn 伊兹密尔
<TR antalya анталь antalia 安塔利亚
<TR diyarbakır diyarbakir диярбакыр 迪亚巴克尔
<TR gaziantep газиантеп 加济安泰普
<IL haifa хайф haïfa 海法
<IL eilat эйлат 埃拉特
<LB sidon сидон 西顿
~JO amman. аммане. аммана. аммана амману 安曼
<QA lusail лусаил 卢赛尔
~YE sanaa sana'a сана. сане. саны. saná. 萨那
<YE aden. аден. адене. адена. adén. 亚丁
<YE hodeida hudaydah hodeidah ходейд 荷台达
<SA jeddah dschidda джидд djeddah yeda. 吉达
~OM muscat маскат maskat mascate 马斯喀特
~KW kuwait_city эль-кувейт 科威特城
~AE abu_dhabi абу-даби abou_dhabi 阿布扎比
<IR mashhad мешхед maschhad machhad 马什哈德
<IR tabriz тебриз täbris tabris. 大不里士
<IR shiraz шираз schiras chiraz 设拉子
<AF herat герат hérat 赫拉特
<AF kunduz кундуз kundus kundouz 昆都士
<IN chennai madras. ченнаи мадрас. 金奈 马德拉斯
<IN hyderabad хайдарабад haidarabad haiderabad 海得拉巴
<IN ahmedabad ahmadabad ахмадабад 艾哈迈达巴德
<IN pune. пуна. пуне. пуну. пуны. пуной. 浦那
<IN maharashtra махараштр 马哈拉施特拉 马哈拉施特拉邦
<IN uttar_pradesh уттар-прадеш 北方邦
<IN madhya_pradesh мадхья-прадеш 中央邦
<IN andhra_pradesh андхра-прадеш 安得拉邦
<IN tamil_nadu тамилнад 泰米尔纳德
<IN kerala керала керале кералы кералу 喀拉拉
<IN karnataka карнатак 卡纳塔克
<IN rajasthan раджастхан 拉贾斯坦
<IN bihar. бихар. бихаре. бихара. 比哈尔
<IN jharkhand джаркханд 恰尔肯德
<IN assam. ассам. ассаме. ассама. 阿萨姆
<IN goa. гоа. 果阿邦
<IN manipur манипур 曼尼普尔
<IN telangana телангана телангане 特伦甘纳 泰伦加纳
<IN west_bengal западная_бенгали западной_бенгали westbengalen bengale-occidental bengala_occidental 西孟加拉
<IN varanasi варанаси benares бенарес 瓦拉纳西
<PK quetta кветт 奎达
<PK balochistan baluchistan белуджистан belutschistan baloutchistan 俾路支
<PK sindh. синд. синде. синда. 信德省
<BD chittagong chattogram читтагонг 吉大港
<MM yangon rangoon янгон рангун rangun. rangoun 仰光
<MM mandalay мандалай мандалае 曼德勒
<MM rakhine ракхайн 若开邦
~LA vientiane вьентьян vientián 万象市
<KH siem_reap сиемреап сием-риеп 暹粒
<VN da_nang дананг danang 岘港
<VN haiphong хайфон 海防市
<TH chiang_mai чиангмай 清迈
<TH pattaya паттай 芭提雅
<MY penang пенанг 槟城
<ID surabaya сурабая сурабае 泗水
<ID bandung бандунг 万隆
<ID aceh ачех атех 亚齐
<ID lombok ломбок 龙目岛
<PH cebu. себу. 宿务
<KR daegu тэгу 大邱
<KR gwangju кванджу 光州
<KR jeju. чеджу 济州
~MN ulaanbaatar ulan_bator улан-батор oulan-bator ulán_bator 乌兰巴托
~KG bishkek бишкек bischkek bichkek biskek 比什凯克
~TJ dushanbe душанбе duschanbe douchanbé 杜尚别
~TM ashgabat ашхабад aschgabat achgabat 阿什哈巴德
<KZ karaganda караганд qaraghandy karaganda 卡拉干达
<UZ bukhara бухар buchara boukhara bujará 布哈拉
<GE batumi батуми batoumi 巴统
<BY vitebsk витебск witebsk 维捷布斯克
<BY gomel гомель гомеле гомеля homel. 戈梅利
<BY grodno гродно hrodna 格罗德诺
<BY mogilev могилев могилёв mogiljow 莫吉廖夫
<UA poltava полтав poltawa 波尔塔瓦 połtaw
<UA vinnytsia винниц винница винницe winnyzja 文尼察 vinnitsa вінниц вінницьк вінниччин winnica winnicy
<UA zhytomyr житомир schytomyr 日托米尔 zhitomir żytomierz 日托米爾
<UA chernihiv чернигов чернігів tschernihiw tchernihiv 切尔尼戈夫 chernigov чернігов czernihów 切尔尼希夫
<UA sumy. сумы. сумах. сумской сумская сумскую sumy 苏梅 суми. сумська. сумської. сумській. сумщин сумск sumska
<UA mykolaiv mykolajiw 尼古拉耶夫 nikolaev миколаїв миколаєв николаевск_област николаевской_област mikołajów 尼古拉耶夫州 米科拉伊夫
<UA kramatorsk краматорск 克拉马托尔斯克 краматорськ
<UA kryvyi_rih кривой_рог кривом_роге кривого_рога krywyj_rih 克里沃罗格 krivoy_rog кривий_ріг кривому_розі кривого_рогу krzywy_róg 克里维里赫
<RU transbaikal zabaykal transbaïkal забайкал 外贝加尔 后贝加尔
<RU tatarstan татарстан 鞑靼斯坦 tatarstán
<RU bashkortostan bashkiria башкортостан башкири baschkortostan bachkortostan 巴什科尔托斯坦
<RU nizhny_novgorod nischni_nowgorod nijni_novgorod nizhni_novgorod нижний_новгород нижнем_новгород нижнего_новгород нижегородск 下诺夫哥罗德 nizhniy_novgorod nizhni_nóvgorod
<RU ufa. уфа. уфе. уфы. уфу. уфимск oufa. 乌法
<RU perm. пермь перми пермск 彼尔姆
<RU saratov саратов saratow 萨拉托夫 sarátov
<RU tyumen тюмен tjumen tioumen 秋明 tiumén
<RU omsk. омск 鄂木斯克
<RU tomsk. томск 托木斯克
<RU barnaul барнаул barnaoul 巴尔瑙尔
<RU kemerovo кемеров kemerowo 克麦罗沃 кузбасс kuzbass 库兹巴斯
<RU vologda вологд вологод wologda 沃洛格达 vólogda
<RU arkhangelsk archangelsk архангельск arjánguelsk 阿尔汉格尔斯克
<RU pskov псков. пскова. пскове. псковск pskow. 普斯科夫
<RU smolensk смоленск esmolensk 斯摩棱斯克 смоленщин
<RU bryansk брянск brjansk briansk 布良斯克 брянщин
<RU belgorod белгород bélgorod 别尔哥罗德 bjelgorod
<RU voronezh воронеж woronesch voronej vorónezh 沃罗涅日
<RU lipetsk липецк lipezk 利佩茨克
<RU tula. тула. туле. тулы. тулу. тульск toula. 图拉 图拉州 图拉市
<RU ryazan рязан rjasan riazan 梁赞 riazán
<RU kaluga калуг калуж kalouga 卡卢加
<RU tver. тверь твери тверск twer. 特维尔
<RU yaroslavl ярославл jaroslawl iaroslavl 雅罗斯拉夫尔 ярославск
<RU kostroma костром kostroma 科斯特罗马 kostromá
<RU penza. пенз. пенза. пензе. пензы. пензу. пензенск pensa. 奔萨
<RU ulyanovsk ульяновск uljanowsk oulianovsk 乌里扬诺夫斯克
<RU togliatti tolyatti тольятти toljatti 陶里亚蒂
<RU astrakhan астрахан astrachan astracán 阿斯特拉罕
<RU stavropol ставропол stawropol 斯塔夫罗波尔
<RU mahachkala makhachkala махачкал machatschkala 马哈奇卡拉 majachkalá
<RU vladikavkaz владикавказ wladikawkas 弗拉季高加索
<RU orenburg оренбург orenbourg oremburgo 奥伦堡
<RU kurgan. курган. кургане. курганск kourgan. 库尔干
<RU magnitogorsk магнитогорск 马格尼托哥尔斯克
<RU norilsk норильск 诺里尔斯克
<RU surgut сургут sourgout 苏尔古特
<RU chita. чита. чите. читы. читу. читинск tschita. 赤塔 tchita
<RU ulan-ude улан-удэ oulan-oude 乌兰乌德
<RU buryat бурят burjat bouriat buriat 布里亚特
<RU tuva. тува. тувы. туве. тыва. tuwa. touva. 图瓦
<RU primorye приморье. приморья. приморью. приморск_кра приморского_края приморском_крае приморский_край primorje 滨海边疆区
<RU magadan магадан 马加丹 magadán
<RU petrozavodsk петрозаводск petrosawodsk 彼得罗扎沃茨克
<RU kabardino-balkar кабардино-балкар kabardino-balkarien kabardino-balkarie 卡巴尔达
<RU ossetia осети ossetien ossétie osetia 奥塞梯
<RU anapa анап 阿纳帕
<RU novorossiysk новороссийск noworossijsk novorossiïsk 新罗西斯克 novorossíisk
<RU izhevsk ижевск ischewsk 伊热夫斯克
<RU cheboksary чебоксар tscheboksary 切博克萨雷
<RU saransk саранск 萨兰斯克
<RU mordovia мордови mordowien mordovie 莫尔多瓦共和国
<RU kirov_oblast кировской_област кировская_област 基洛夫州 kirov. киров. кирове. кирова. кировск_област kirow. 基洛夫市 基罗夫市 基罗夫州
<CN zhengzhou чжэнчжоу 郑州 鄭州
<CN changsha чанша чанше чанши 长沙 長沙
<CN nanchang наньчан 南昌
<CN hefei хэфэй 合肥
<CN fuzhou фучжоу 福州
<CN xiamen сямэн 厦门 廈門
<CN jinan цзинань 济南 濟南
<CN taiyuan тайюань тайюани 太原
<CN shijiazhuang шицзячжуан 石家庄 石家莊
<CN shenyang шэньян 沈阳 瀋陽
<CN dalian далянь даляне 大连 大連
<CN changchun чанчунь чанчуне 长春 長春
<CN kunming куньмин 昆明
<CN guiyang гуйян 贵阳 貴陽
<CN lanzhou ланьчжоу 兰州 蘭州
<CN xining синин. синине. 西宁 西寧
<CN yinchuan иньчуань 银川
<CN hohhot хух-хото 呼和浩特
<CN nanning наньнин 南宁
<CN guilin гуйлинь 桂林
<CN suzhou сучжоу 苏州 蘇州
<CN ningbo нинбо 宁波
<CN wenzhou вэньчжоу 温州
<CN wuxi. уси. 无锡
<CN dongguan дунгуань 东莞
<CN foshan фошань 佛山
<CN zhuhai чжухай 珠海
<CN yantai яньтай 烟台
<CN luoyang лоян. лояне. 洛阳
<CN yiwu 义乌
<CN sanya санья 三亚
<CN haikou хайкоу 海口市
<CN qinhuangdao циньхуандао 秦皇岛
<CN kashgar кашгар kaschgar kachgar 喀什
<CN liuzhou лючжоу 柳州
<CN yichang ичан 宜昌
<CN jingdezhen цзиндэчжэнь 景德镇
<CN golmud golmud голмуд 格尔木
<TW hsinchu синьчжу 新竹
<TW taichung тайчжун 台中市
<JP sendai сендай сендае 仙台
<JP niigata ниигат 新潟
<JP hakodate хакодате 函馆
<JP ishikawa. исикав 石川县 石川県
<JP noto_peninsula нотопол 能登半岛 能登半島
<EG luxor луксор louxor 卢克索
<EG sharm_el_sheikh sharm-el-sheikh шарм-эль-шейх scharm 沙姆沙伊赫
<MA casablanca касабланк 卡萨布兰卡
<MA marrakesh marrakech marrakesch марракеш marrakech 马拉喀什
~MA rabat. рабат. рабате. рабата. 拉巴特
<NG lagos. лагос. лагосе. лагоса. 拉各斯
~NG abuja. абуджа. абудже. абуджи. 阿布贾
<NG kaduna кадуна 卡杜纳
~GH accra аккра аккре аккры 阿克拉
~SN dakar. дакар. дакаре. дакара. 达喀尔
~ML bamako бамако 巴马科
<ML timbuktu томбукту tombouctou tombuctú 廷巴克图
~ET addis_ababa аддис-абеб addis_abeba addis-abeba adís_abeba 亚的斯亚贝巴
<ET tigray тыграй tigré. 提格雷
~UG kampala кампал 坎帕拉
~RW kigali кигали 基加利
~CD kinshasa киншас kinschasa kinsasa 金沙萨
<CD kivu. киву 基伍
<KE mombasa момбас 蒙巴萨
<TZ dar_es_salaam дар-эс-салам daressalam 达累斯萨拉姆
<TZ zanzibar занзибар sansibar zanzíbar 桑给巴尔
~ZW harare хараре 哈拉雷
<ZA cape_town кейптаун kapstadt ciudad_del_cabo 开普敦
<ZA durban дурбан 德班
<ZA soweto соуэто 索韦托
~MG antananarivo антананариву 塔那那利佛
~AO luanda луанда луанде луанды 罗安达
<BR são_paulo sao_paulo сан-паулу 圣保罗
<BR rio_de_janeiro рио-де-жанейро 里约热内卢 里约奥运
~BR brasília brasilia. бразилиа 巴西利亚
<BR manaus манаус 马瑙斯
<BR recife ресифи 累西腓
~AR buenos_aires буэнос-айрес 布宜诺斯艾利斯 porteño
<AR patagonia патагони patagonien patagonie 巴塔哥尼亚
<CL valparaíso valparaiso вальпараисо 瓦尔帕莱索
<CL atacama атакам 阿塔卡马
<PE arequipa арекип 阿雷基帕
<PE cusco cuzco куско 库斯科
<PE tacna такна такне такны 塔克纳
<BO cochabamba кочабамб 科恰班巴
~EC quito. кито. 基多
<EC guayaquil гуаякиль 瓜亚基尔
<MX guadalajara гвадалахар 瓜达拉哈拉
<MX monterrey монтеррей 蒙特雷
<MX cancún cancun. канкун 坎昆
<MX acapulco акапулько 阿卡普尔科
<MX oaxaca оахак 瓦哈卡
<MX chiapas чьяпас 恰帕斯
<MX sinaloa синалоа 锡那罗亚
<MX yucatán yucatan юкатан yukatan 尤卡坦
<HT port-au-prince порт-о-пренс puerto_príncipe 太子港
~HN tegucigalpa тегусигальп 特古西加尔巴
~NI managua. манагуа 马那瓜
<UA rivne. rovno. рівне. рівного. рівному. рівненськ рівненщин ровенск ривне. riwne równe. 罗夫诺 里夫内
<UA lutsk луцьк луцк luzk łuck. 卢茨克
<UA volyn волин. волині волинськ волинь. волынь. волыни. волынск wolhyni wolyn wołyń wołyni 沃伦州 沃林州 沃伦地区
<UA uzhhorod uzhgorod ужгород uschhorod użhorod 乌日霍罗德 乌日哥罗德
<UA zakarpatt закарпатт закарпать transcarpathi transkarpati zakarpaci 外喀尔巴阡
<UA ivano-frankivsk ivano-frankovsk івано-франківськ івано-франківщин ивано-франковск iwano-frankiwsk iwano-frankowsk прикарпатт прикарпать 伊万诺-弗兰科夫斯克 伊万诺弗兰科夫斯克
<UA ternopil ternopol тернопіл тернопол тарнополь ternopil 捷尔诺波尔
<UA khmelnytsk khmelnitsk хмельницьк хмельниччин хмельницк chmelnyzk chmielnick 赫梅利尼茨基
<UA chernivtsi chernovtsy чернівц чернівецьк черновц черновицк tscherniwzi czernowitz czerniowc буковин bukovin bukowin 切尔诺夫策 切尔尼夫齐
<UA cherkasy черкас черкащин tscherkassy czerkas 切尔卡瑟 切尔卡瑟州
<UA kropyvnytsk kirovohrad кропивницьк кіровоград кропивницк kropywnyzk 克罗皮夫尼茨基
<UA dnipropetrovsk dnepropetrovsk дніпропетровськ дніпропетровщин днепропетровск dnipropetrowsk 第聂伯罗彼得罗夫斯克 第聂伯罗
<UA kremenchuk kremenchug кременчу krementschuk krzemieńczuk 克列缅丘格
<UA sloviansk slavyansk. слов'янськ. слов'янську. слов’янськ. слов’янську. славянск. славянске. славянска. slowjansk słowiańsk. 斯拉维扬斯克
<UA pokrovsk покровськ покровск. покровске. покровска. pokrowsk 波克罗夫斯克
<UA melitopol мелітопол мелитопол 梅利托波尔
<UA berdiansk berdyansk бердянськ бердянск berdjansk 别尔江斯克
<UA drohobych дрогобич дрогобыч drohobytsch drohobycz 德罗霍贝奇
<UA izium izyum ізюм. ізюмі. изюм. isjum 伊久姆
<UA kupiansk kupyansk куп'янськ куп’янськ купянск kupjansk 库皮扬斯克
<RU rzhev ржев rschew 勒热夫
<RU cherepovets череповец череповц tscherepowez 切列波韦茨
<RU novgorod великий_новгород великого_новгорода великом_новгороде новгородск nowgorod 诺夫哥罗德
<RU tambov тамбов tambow 坦波夫
<RU ivanovo иваново. ивановск_област iwanowo 伊万诺沃
<RU blagoveshchensk благовещенск blagoweschtschensk blagovechtchensk 布拉戈维申斯克 布拉戈维申斯克市 海兰泡
<RU yakutsk якутск jakutsk iakoutsk 雅库茨克
<RU yuzhno-sakhalinsk южно-сахалинск juschno-sachalinsk 南萨哈林斯克
<RU syktyvkar сыктывкар syktywkar 瑟克特夫卡尔
<RU grozny. грозный. грозном. grosny 格罗兹尼
<RU elista элист 埃利斯塔
<RU naryan-mar нарьян-мар 纳里扬马尔
<RU taganrog таганрог 塔甘罗格
`
