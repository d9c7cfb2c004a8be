package lang

// Characters that are in use in one of the two Chinese scripts only, pair by pair. A simplified form that
// is also an old character of its own (后 里 面 干 台 ...) is not listed.
const (
	simplified  = "们这国来时个为说对会经过还没发现开关问间题门见长从东车书买卖产业业严丧两丰临丽举义乌乐习乡亚亲亿仅仓仪价众优伙伞伟传伤伦伪侠侣侦债倾偿储儿兰兴养兽写军农冯决况冻净凉减凤凭凯击则刚创删别剂剑剧劝办务动励劲劳势勋区医华协单卢卫却厂厅历厉压厌县参双叙叶号叹吓吗启吴员呜响哑唤啸喷团园围图圆圣场块坚坛坏坝坟坠垄垒垦埘塔壮声壳处备复头夹夺奋奖妆妇妈娱孙学宁宝实宠审宪宫宽宾寝导寿将尔尘尝层属岁岂岗岛峡币师帐带帮库应庙庞废异弃张弹强归当录彻径忆忧怀态怜总恋恶恼悦悬惊惧惨惩惯愤愿懒战戏扑执扩扫扬扰抚抛抢护报担拟拥择挂挥损换据掷搁搅携摄摆摇摊敌敛数断旧显晋晒晓晕暂术机杀杂权条杨极构枪柜标栋栏树样档桥检楼欢欧歼殴毁毕气汇汉汤沟沪泪泽洁浅测济浓涛涝涡涨渊渐渔温湾湿满滚滞滥灭灯灵灾炉点炼烁烂烛热爱爷牵犹狭狮独猎猪献玛环珑琐电画畅疗疯痒皱盏盐监盖盘码砖础硕确碍祸禅离种积称稳穷窃竖竞笔笼筑签简粮紧纪约级纤红纯纳纵纷纸纹纺纽线练组细织终绍绑结绕绘给络绝统继绩续维绵综绿缓编缘缝缠缩缴网罗罚职联聪肃肠肤胀胁脉脏脑脱脸舰艰艳艺节芦苏荐荣药莱获莹营蓝虏虑虽蚀蛮补袭装裤览观规视觉计订认讨让训议讯记讲许论讼设访证评识诈诉词译试诗诚话诞询该详语误诱请诸读课谁调谅谈谊谋谎谓谢谣谨谱贝负贡财责败货质贪贫购贯贴贵贷贸费贺贼资赋赌赏赔赖赚赛赞赢赵趋跃践踪车轨转轮软轰轻载较辅辆辈输辖边达迁运进远违连迟适选逊递逻遗邓邮邻郑酱释钟钢钱铁铃银铺链销锁锐错键锦镇镜闪闭闯闲闷闹闻阀阁阅队阳阴阵阶际陆陈险随隐难雾静韩页顶项顺须顾顿预领频颗额风飞饭饮饰饱饿馆马驱驶驻驾验骂骄骗骚鱼鲁鲜鸟鸡鸣鸭鹅鹰麦黄齐齿龙龟"
	traditional = "們這國來時個為說對會經過還沒發現開關問間題門見長從東車書買賣產業業嚴喪兩豐臨麗舉義烏樂習鄉亞親億僅倉儀價眾優夥傘偉傳傷倫偽俠侶偵債傾償儲兒蘭興養獸寫軍農馮決況凍淨涼減鳳憑凱擊則剛創刪別劑劍劇勸辦務動勵勁勞勢勳區醫華協單盧衛卻廠廳歷厲壓厭縣參雙敘葉號嘆嚇嗎啟吳員嗚響啞喚嘯噴團園圍圖圓聖場塊堅壇壞壩墳墜壟壘墾塒塔壯聲殼處備複頭夾奪奮獎妝婦媽娛孫學寧寶實寵審憲宮寬賓寢導壽將爾塵嘗層屬歲豈崗島峽幣師帳帶幫庫應廟龐廢異棄張彈強歸當錄徹徑憶憂懷態憐總戀惡惱悅懸驚懼慘懲慣憤願懶戰戲撲執擴掃揚擾撫拋搶護報擔擬擁擇掛揮損換據擲擱攪攜攝擺搖攤敵斂數斷舊顯晉曬曉暈暫術機殺雜權條楊極構槍櫃標棟欄樹樣檔橋檢樓歡歐殲毆毀畢氣匯漢湯溝滬淚澤潔淺測濟濃濤澇渦漲淵漸漁溫灣濕滿滾滯濫滅燈靈災爐點煉爍爛燭熱愛爺牽猶狹獅獨獵豬獻瑪環瓏瑣電畫暢療瘋癢皺盞鹽監蓋盤碼磚礎碩確礙禍禪離種積稱穩窮竊豎競筆籠築簽簡糧緊紀約級纖紅純納縱紛紙紋紡紐線練組細織終紹綁結繞繪給絡絕統繼績續維綿綜綠緩編緣縫纏縮繳網羅罰職聯聰肅腸膚脹脅脈臟腦脫臉艦艱艷藝節蘆蘇薦榮藥萊獲瑩營藍虜慮雖蝕蠻補襲裝褲覽觀規視覺計訂認討讓訓議訊記講許論訟設訪證評識詐訴詞譯試詩誠話誕詢該詳語誤誘請諸讀課誰調諒談誼謀謊謂謝謠謹譜貝負貢財責敗貨質貪貧購貫貼貴貸貿費賀賊資賦賭賞賠賴賺賽贊贏趙趨躍踐蹤車軌轉輪軟轟輕載較輔輛輩輸轄邊達遷運進遠違連遲適選遜遞邏遺鄧郵鄰鄭醬釋鐘鋼錢鐵鈴銀鋪鏈銷鎖銳錯鍵錦鎮鏡閃閉闖閒悶鬧聞閥閣閱隊陽陰陣階際陸陳險隨隱難霧靜韓頁頂項順須顧頓預領頻顆額風飛飯飲飾飽餓館馬驅駛駐駕驗罵驕騙騷魚魯鮮鳥雞鳴鴨鵝鷹麥黃齊齒龍龜"
)

const firstHan, lastHan = 0x4E00, 0x9FFF

// hanSide tells to which script a character belongs alone: -1 simplified, +1 traditional, 0 both.
var hanSide = func() *[lastHan - firstHan + 1]int8 {
	var side [lastHan - firstHan + 1]int8
	for _, r := range simplified {
		side[r-firstHan] = -1
	}
	for _, r := range traditional {
		side[r-firstHan]++ // 0 for what stands in both lists
	}
	return &side
}()

// HanSides counts the characters of text that belong to one of the two Chinese scripts alone.
func HanSides(text string) (simplified, traditional int) {
	for i := 0; i+2 < len(text); i++ {
		c := text[i]
		if c < 0xE4 || c > 0xE9 || text[i+1]&0xC0 != 0x80 || text[i+2]&0xC0 != 0x80 {
			continue // no character of these begins so
		}
		r := rune(c&0xF)<<12 | rune(text[i+1]&0x3F)<<6 | rune(text[i+2]&0x3F)
		if i += 2; r < firstHan {
			continue
		}
		switch hanSide[r-firstHan] {
		case -1:
			simplified++
		case 1:
			traditional++
		}
	}
	return simplified, traditional
}

// japanese pairs Japanese forms with the simplified characters they correspond to.
const (
	japaneseForms   = "気国発対経関伝戦県沢実験単続読変広権検険図団圧円塁壊覚観帰拠挙済処総択遅庁鉄転独売仏払弁歩満訳薬様労録楽両歴恵価児乗亜悪囲為逸栄営駅応桜仮画会絵拡学岳勧漢巻陥顔騎帰偽拠強郷勤区駆勲径茎恵掲渓継軽鶏芸撃県倹剣圏検権顕厳効鉱号黒砕斎剤雑参桟蚕賛残糸歯辞湿実舎写釈寿収従渋獣縦祝粛処緒諸叙奨将焼証条状乗浄剰畳縄嬢譲醸触嘱寝慎尽図粋酔随髄枢数瀬声斉静窃摂専浅戦践銭潜繊禅双壮捜挿巣争荘装騒増蔵臓属続堕対体帯滞台択団弾断痴虫鋳庁徴聴鎮逓鉄転点伝灯党盗稲闘徳届弐悩脳覇廃拝売麦発髪抜蛮秘浜瓶払併塀辺変宝豊褒翻毎満黙躍与誉謡頼乱覧竜両猟緑塁励礼隷霊齢歴恋炉労楼録湾"
	simplifiedForms = "气国发对经关传战县泽实验单续读变广权检险图团压圆垒坏觉观归据举济处总择迟厅铁转独卖佛拂辩步满译药样劳录乐两历惠价儿乘亚恶围为逸荣营驿应樱假画会绘扩学岳劝汉卷陷颜骑归伪据强乡勤区驱勋径茎惠揭溪继轻鸡艺击县俭剑圈检权显严效矿号黑碎斋剂杂参栈蚕赞残丝齿辞湿实舍写释寿收从涩兽纵祝肃处绪诸叙奖将烧证条状乘净剩叠绳娘让酿触嘱寝慎尽图粹醉随髓枢数濑声齐静窃摄专浅战践钱潜纤禅双壮搜插巢争庄装骚增藏脏属续堕对体带滞台择团弹断痴虫铸厅征听镇递铁转点传灯党盗稻斗德届贰恼脑霸废拜卖麦发发拔蛮秘滨瓶拂并塀边变宝丰褒翻每满默跃与誉谣赖乱览龙两猎绿垒励礼隶灵龄历恋炉劳楼录湾"
)

// foldedHan leads from traditional and Japanese forms to simplified ones.
var foldedHan = func() map[rune]rune {
	fold := make(map[rune]rune, 1000)
	for _, p := range [...][2]string{{traditional, simplified}, {japaneseForms, simplifiedForms}} {
		to := []rune(p[1])
		for i, r := range []rune(p[0]) {
			if i < len(to) && r != to[i] {
				fold[r] = to[i]
			}
		}
	}
	return fold
}()

// FoldHan gives the simplified form of a traditional or Japanese character, for comparing only; every
// other rune comes back as it is.
func FoldHan(r rune) rune {
	if f, ok := foldedHan[r]; ok {
		return f
	}
	return r
}
