package names

import (
	"strings"
	"sync"
)

// familyAbroadTable holds Chinese family names as Hong Kong, Taiwan, Singapore and emigrants spell them, who bear Western
// given names that no character tells: Lawrence Wong is 黄循财. A line is one character in both scripts and its spellings.
const familyAbroadTable = `
黄黃 wong hwang ng вонг хуан
王 wong ong heng вонг
汪 wong вонг
陈陳 chan tan chin чан тан
张張 cheung chang teo чунг чан
李 lee ли
林 lam lim ling лам лим
刘劉 lau low liew лау
廖 liu liew lew
吴吳 ng goh wu ын го
梁 leung leong neo люн
郑鄭 cheng tay zheng чэн
曾 tsang zeng цанг
周 chow chou chau чоу
蔡 choi tsai chua choy цай
许許 hui hsu khaw koh
谢謝 tse hsieh chia
叶葉 yip yeh ip yap
何 ho хо
郭 kwok kuo quek gou
马馬 ma mah
苏蘇 so su soo
冯馮 fung foong
杨楊 yeung yang yeo yeoh
邓鄧 tang teng тан
罗羅 law lo loh
黎 lai лай
余 yu yee
方 fong фон
徐 tsui hsu chui
孙孫 suen sun сан
胡 wu woo oh
朱 chu choo
高 ko kao
唐 tong tang
萧蕭肖 siu hsiao seow
洪 hung ang
韩韓 hon han
关關 kwan кван
甄 yen
莫 mok
袁 yuen
彭 pang phang
曹 tso tsao cho
潘 poon pan phua
杜 to tu
魏 ngai wei
沈 shum shen sim
钟鍾 chung cheong
简簡 kan chien
赵趙 chiu chao teo zhao
卢盧 lo loo lu
温溫 wan oon
欧歐 au ow
颜顏 ngan gan yen
骆駱 lok locke
谭譚 tam tan hom
江 kong chiang
姜 keung chiang
石 shek shih
成 shing chan
`

// familiesAbroad are the characters by spelling.
var familiesAbroad = sync.OnceValue(func() map[string]string {
	m := map[string]string{}
	for line := range strings.SplitSeq(strings.TrimSpace(familyAbroadTable), "\n") {
		han, spelt, _ := strings.Cut(line, " ")
		for w := range strings.FieldsSeq(spelt) {
			m[w] += han
		}
	}
	return m
})

// FamilyAbroad reports that a word may spell a family name of which the character stands in a Chinese text.
func FamilyAbroad(text, word string) bool {
	han := familiesAbroad()[strings.ToLower(word)]
	return han != "" && strings.ContainsAny(text, han)
}
