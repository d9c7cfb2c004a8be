package names

import (
	"strings"
	"sync"
)

// A character of transcription stands for a syllable of a foreign name: a set of consonants that it may
// render, a vowel, and whether it ends in n. It is coarser than a reading (Sounds): two transcriptions are compared
// by it with each other, and a run of such characters is a foreign name.
type transcribed struct {
	consonants uint32
	vowel      byte // a e i o u, 0 for a mere consonant
	nasal      bool
	// weak says that the character is an ordinary word too and may stand beside a name without being part of it.
	weak bool
}

// Consonants as bits. Letters that Chinese transcription does not keep apart, or renders now this way and
// now that, share a bit: v and f, h and k before some vowels are told by characters with two bits.
const (
	xP uint32 = 1 << iota // p b
	xM
	xF // f v w
	xT // t d
	xN
	xL // l r
	xK // k g
	xH
	xS // s z sh zh
	xJ // ch j ts
)

var consonantBits = map[byte]uint32{
	'p': xP, 'm': xM, 'f': xF, 't': xT, 'n': xN, 'l': xL, 'k': xK, 'h': xH, 's': xS, 'j': xJ, 'y': 0,
}

// soundTable lists the characters of transcribed names by sound: the consonants that they may render, a
// slash, the vowel ("-" for a bare consonant; a capital vowel ends in n). A character after "~" is weak.
const soundTable = `
p/u 布普步卜蒲 p/a 巴帕芭 p/e 贝佩别 ~白 p/i 比皮毕碧彼匹 ~边 p/o 博波伯玻勃珀柏坡泊 ~破 p/a 拜派鲍保 ~包宝 p/A 班潘邦庞 p/E 彭 ~本 p/I 宾平
t/e 德特得 t/a 达塔戴泰岱 ~大他 t/i 迪蒂提 ~地 ts/i 季 t/o 多托陶 ~道 t/u 杜图都屠 t/A 丹坦唐当 t/E 登滕腾 t/I 丁廷汀 ~定 t/O 东通顿敦董冬 ~吞
k/e 格克 k/a 加卡盖凯喀咖 ~开 kt/i 基 kj/i 吉 k/o 戈科柯 ~可哥 k/u 古库 ~顾 k/u 果 k/a 高考 k/A 甘坎冈康 k/E 根肯 kj/I 金 k/O 贡孔 k/u 昆 k/a 瓜夸 k/e 奎圭
f/u 夫弗福富伏武 f/a 瓦法娃 f/e 韦费 f/e 菲维威薇斐 f/o 沃佛 f/A 万凡范旺 ~方 f/E 文芬温 f/O 丰冯翁 f/u 芙
m/u 姆穆木慕 m/a 马玛 m/e 梅美 m/e 麦迈 m/i 米密 m/o 莫墨摩默 m/a 毛 m/A 曼芒 ~满 m/E 门蒙孟 m/I 明 m/u 缪
n/a 纳娜 ~那 n/a 奈乃 n/e 内涅 n/i 尼妮 n/o 诺 n/u 努 n/u 纽 n/A 南楠 n/E 嫩 n/I 宁 n/O 农 n/a 瑙
l/a 拉 l/a 莱赖 l/e 雷勒蕾 l/i 里利丽莉黎 ~力立历理 l/o 罗洛萝 l/u 卢鲁璐露 ~路 l/i 瑞 l/e 列烈 l/u 留柳 l/a 劳 ~老 l/A 兰朗 l/E 伦仑 l/I 林琳 l/O 隆龙荣 l/E 连莲联廉 l/i 莉 l/- 尔
h/u 胡 hk/a 哈 h/e 赫黑 hs/i 希 h/o 霍 h/a 海豪 h/A 汉 h/E 亨 h/O 洪 ~红 h/A 杭 h/u 许休
s/- 斯兹茨 s/a 萨莎扎 ~沙 s/e 塞泽谢舍瑟赛 s/i 西锡 s/o 索佐 s/u 苏舒祖 s/a 绍肖 s/A 桑尚赞珊 ~山 s/E 森申曾 s/I 辛欣津 ~新 s/O 松宗 s/O 逊顺 s/E 孙 s/- 什 s/a 夏 s/e 色 s/e 热 s/u 茹 sj/A 詹 ~让 s/A 圣
j/i 奇齐 ~其 j/a 查察恰 j/e 切策彻 tj/e 杰捷 j/o 乔 j/u 楚丘朱邱 j/a 贾柴 j/E 琴钦 tjk/I 京 j/O 琼 j/A 简昌强 j/O 仲 j/a 焦
y/a 亚娅雅阿艾爱 y/a 奥 y/o 欧 y/e 耶埃叶 y/i 伊 ~一依 y/o 约 y/u 尤乌 ~由 y/A 扬延安昂颜 y/E 恩因 y/I 英 y/O 永 y/e 厄 y/o 俄
`

// transcription is soundTable by character.
var transcription = readSounds(soundTable)

// byCharacter is transcription as an array; what has neither consonant nor vowel is absent.
var byCharacter = func() *[lastHan - firstHan + 1]transcribed {
	var out [lastHan - firstHan + 1]transcribed
	for r, x := range transcription {
		out[r-firstHan] = x
	}
	return &out
}()

// transcribedAs is what a character stands for, if it is one of transcription.
func transcribedAs(r rune) (transcribed, bool) {
	if r < firstHan || r > lastHan {
		return transcribed{}, false
	}
	x := byCharacter[r-firstHan]
	return x, x.consonants != 0 || x.vowel != 0
}

func transcribes(r rune) bool {
	_, ok := transcribedAs(r)
	return ok
}

func readSounds(table string) map[rune]transcribed {
	out := make(map[rune]transcribed)
	var now transcribed
	for field := range strings.FieldsSeq(table) {
		if letters, vowel, ok := strings.Cut(field, "/"); ok {
			now = transcribed{}
			for i := range len(letters) {
				now.consonants |= consonantBits[letters[i]]
			}
			switch v := vowel[0]; {
			case v == '-':
			case v < 'a':
				now.vowel, now.nasal = v+'a'-'A', true
			default:
				now.vowel = v
			}
			continue
		}
		weak := strings.HasPrefix(field, "~")
		for _, r := range strings.TrimPrefix(field, "~") {
			s := now
			s.weak = weak
			if _, twice := out[r]; !twice {
				out[r] = s
			}
		}
	}
	return out
}

// isDot is the mark between the parts of a transcribed name.
func isDot(r rune) bool {
	switch r {
	case '·', '•', '‧', '・', '∙', '●':
		return true
	}
	return false
}

// HasTranscription reports whether the text holds a run of three or more transcription characters that
// is no place that everybody knows.
func HasTranscription(s string) bool {
	start, n := 0, 0
	for i, r := range s + "。" {
		if x, ok := transcription[r]; ok && !x.weak {
			if n == 0 {
				start = i
			}
			n++
			continue
		}
		if n >= 3 && !knownPlace(s[start:i]) {
			return true
		}
		n = 0
	}
	return false
}

// places are names that have one settled form; two of them are never two renderings of one name.
var places = sync.OnceValue(func() map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(placeNames) {
		m[w] = true
	}
	return m
})

func knownPlace(s string) bool { return places()[s] }

const placeNames = `
阿富汗 阿尔巴尼亚 阿尔及利亚 安道尔 安哥拉 阿根廷 亚美尼亚 澳大利亚 奥地利 阿塞拜疆 巴哈马 巴林 孟加拉 巴巴多斯 白俄罗斯 比利时 伯利兹 贝宁 不丹 玻利维亚
波斯尼亚 博茨瓦纳 巴西 文莱 保加利亚 布隆迪 柬埔寨 喀麦隆 加拿大 佛得角 乍得 智利 哥伦比亚 科摩罗 刚果 哥斯达黎加 克罗地亚 古巴 塞浦路斯 捷克 丹麦 吉布提 多米尼加
厄瓜多尔 埃及 萨尔瓦多 厄立特里亚 爱沙尼亚 埃塞俄比亚 斐济 芬兰 加蓬 冈比亚 格鲁吉亚 加纳 希腊 格林纳达 危地马拉 几内亚 圭亚那 海地 洪都拉斯 匈牙利 冰岛 印度 印度尼西亚
伊朗 伊拉克 爱尔兰 以色列 意大利 牙买加 约旦 哈萨克斯坦 哈萨克 肯尼亚 科威特 吉尔吉斯斯坦 吉尔吉斯 老挝 拉脱维亚 黎巴嫩 莱索托 利比里亚 利比亚 列支敦士登 立陶宛 卢森堡 马达加斯加
马拉维 马来西亚 马尔代夫 马里 马耳他 毛里塔尼亚 毛里求斯 墨西哥 摩尔多瓦 摩纳哥 蒙古 黑山 摩洛哥 莫桑比克 缅甸 纳米比亚 尼泊尔 荷兰 新西兰 尼加拉瓜 尼日尔 尼日利亚 挪威 阿曼
巴基斯坦 巴勒斯坦 巴拿马 巴拉圭 秘鲁 菲律宾 波兰 葡萄牙 卡塔尔 罗马尼亚 俄罗斯 俄国 卢旺达 沙特 塞内加尔 塞尔维亚 塞舌尔 塞拉利昂 新加坡 斯洛伐克 斯洛文尼亚 索马里 西班牙 斯里兰卡 苏丹
苏里南 斯威士兰 瑞典 瑞士 叙利亚 塔吉克斯坦 塔吉克 坦桑尼亚 泰国 多哥 汤加 突尼斯 土耳其 土库曼斯坦 土库曼 乌干达 乌克兰 乌拉圭 乌兹别克斯坦 乌兹别克 瓦努阿图 委内瑞拉 也门 赞比亚 津巴布韦
莫斯科 华盛顿 日内瓦 布鲁塞尔 伦敦 巴黎 柏林 罗马 马德里 维也纳 里斯本 雅典 华沙 布拉格 布达佩斯 布加勒斯特 索非亚 贝尔格莱德 萨拉热窝 基辅 明斯克 里加 塔林 维尔纽斯 赫尔辛基 斯德哥尔摩 奥斯陆
哥本哈根 阿姆斯特丹 海牙 伯尔尼 苏黎世 慕尼黑 法兰克福 汉堡 米兰 那不勒斯 巴塞罗那 伊斯坦布尔 安卡拉 大马士革 贝鲁特 巴格达 德黑兰 喀布尔 伊斯兰堡 新德里 孟买 加尔各答 达卡 曼谷 雅加达 马尼拉 吉隆坡
堪培拉 悉尼 墨尔本 惠灵顿 渥太华 多伦多 蒙特利尔 温哥华 纽约 洛杉矶 芝加哥 旧金山 西雅图 波士顿 费城 休斯顿 达拉斯 迈阿密 亚特兰大 底特律 得克萨斯 德克萨斯 加利福尼亚 佛罗里达 弗吉尼亚 马里兰 马萨诸塞
宾夕法尼亚 密歇根 密西西比 明尼苏达 密苏里 蒙大拿 内布拉斯加 内华达 俄亥俄 俄克拉荷马 俄勒冈 犹他 佛蒙特 威斯康星 怀俄明 亚拉巴马 阿拉巴马 阿拉斯加 亚利桑那 阿肯色 科罗拉多 康涅狄格 特拉华 佐治亚 夏威夷
爱达荷 伊利诺伊 印第安纳 艾奥瓦 堪萨斯 肯塔基 路易斯安那 缅因 哈瓦那 加拉加斯 波哥大 利马 圣地亚哥 布宜诺斯艾利斯 巴西利亚 里约热内卢 圣保罗 开罗 的黎波里 阿尔及尔 拉巴特 喀土穆 亚的斯亚贝巴 内罗毕
克里米亚 顿巴斯 顿涅茨克 卢甘斯克 哈尔科夫 赫尔松 扎波罗热 敖德萨 利沃夫 马里乌波尔 圣彼得堡 喀山 车臣 西伯利亚 高加索 巴尔干 波罗的海 斯堪的纳维亚 阿拉伯 伊斯兰 基督 穆斯林 犹太 拉丁 亚马逊 亚马孙 欧洲 亚洲
非洲 美洲 巴尔的摩 曼哈顿 布鲁克林 好莱坞 苏格兰 英格兰 威尔士 北爱尔兰 曼彻斯特 利物浦 爱丁堡 牛津 剑桥 加沙 耶路撒冷 特拉维夫 约旦河 戈兰 迪拜 阿布扎比 多哈 利雅得 麦加 达沃斯 斯大林 斯特林 克里姆林 伊万诺夫 伊万诺娃
`
