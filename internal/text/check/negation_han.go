package check

import (
	"slices"
	"strings"
	"unicode/utf8"
)

// notHan are the characters of Chinese that deny.
const notHan = "不没沒无無非未勿"

var notHanSet = wideSetOf(notHan)

func denyingHan(r rune) bool { return strings.ContainsRune(notHan, r) }

// deniesHan counts the characters of Chinese that deny, those aside that stand in words which do not.
func (g *glance) deniesHan(s string) (d denying) {
	last := -1
	for i := notHanSet.next(s, 0); i < len(s); i = notHanSet.next(s, i+1) {
		r, size := utf8.DecodeRuneInString(s[i:])
		if !denyingHan(r) {
			continue
		}
		if unrelatedHan(s, i, size) {
			continue
		}
		if voidHan(s, i, size) {
			if after, _ := utf8.DecodeRuneInString(s[i+size:]); r == '不' && strings.ContainsRune("断斷论論管", after) {
				d.idle++
			}
			d.skip(i, i+size)
			continue
		}
		if last >= 0 && !strings.ContainsAny(s[last:i], "，。；：！？、“”（）") {
			if doubleHan(s, last, i) {
				d.strong, d.void, d.at, last = d.strong-1, true, [2]int{}, -1
				continue
			}
		} else {
			d.strong++
		}
		d.first(i, i+size)
		last = i + size
	}
	return d
}

// farthestHan is how many bytes may part two denials of Chinese that take each other back.
const farthestHan = 30

// doubleHan reports that the denial at i takes back the one that ends at last, in whose clause it stands: 没有人不,
// 并非没有; but not 不吃不喝, and not where the two are joined.
func doubleHan(s string, last, i int) bool {
	between := s[last:i]
	if len(between) > farthestHan || strings.ContainsAny(between, "和与或且也又都而但更") {
		return false
	}
	r, size := utf8.DecodeRuneInString(between)
	if size < len(between) || !strings.HasPrefix(s[i:], s[last-utf8.RuneLen('不'):last]) {
		return true
	}
	return strings.ContainsRune("得能可会會该該应應", r)
}

// Characters that make a word with the denying one before them which denies nothing, or is the contrary of another
// word: 不断, 不足. Runs that deny nothing as a whole stand by themselves.
const (
	wordsOfBu  = "断斷仅僅但少久过過管论論禁料妨错錯惜锈鏽丹倒单單光止觉覺等懈辞辭朽愧挠撓足满滿安幸便良利佳堪忍符适適宜及前已绝絕休凡俗易济妥慎屈平公法动動朽時时日凑合期经經再至敌敵疲辍輟变變超"
	wordsOfWei = "来來婚遂知成年决決央"
	wordsOfMei = "收入落事命药藥"
)

var idiomsHan = [...]string{"不得不", "不可避免", "必不可少", "不可或缺", "不可思议", "不可思議", "不知不觉", "不由得", "不一样", "不一樣", "大不相同", "不二", "不如说", "巴不得", "恨不得", "了不起", "对不起", "對不起", "差不多", "要不是", "不是吗", "不就是", "何不", "无不", "無不", "莫不", "是不是", "会不会", "能不能", "要不要", "有没有", "有沒有", "没准", "悬而未决", "前所未有", "从未有过", "未必", "未免",
	"未尝不", "未嘗不", "不失为", "不失為", "不乏", "不出所料", "好不容易", "不可不", "不能不", "不会不", "不會不", "由不得", "免不了", "少不了", "离不开", "離不開", "忍不住", "禁不住", "说不定", "說不定", "数不清", "數不清", "不外乎", "不亚于", "不亞於", "不逊于", "不遜於", "不约而同", "不約而同", "不愧", "不谋而合", "天不亮", "天没亮", "天未亮", "直言不讳", "直言不諱", "不声不响", "不多不少", "不相上下", "毫无疑问", "毫無疑問", "没问题", "沒問題", "毫不掩饰", "毫不掩飾", "不加掩饰", "不加掩飾", "掩饰不住", "掩飾不住", "不胜枚举", "不勝枚舉", "不计其数", "不計其數", "无可争议", "无疑", "無疑", "名不虚传",
	"顾不上", "顧不上", "看不起", "瞧不起", "舍不得", "捨不得", "吃不消", "怪不得", "想不到", "没想到", "沒想到", "没料到", "沒料到", "前所未见", "前所未見", "前所未闻", "前所未聞", "闻所未闻", "聞所未聞", "从未如此", "從未如此", "从未像", "從未像", "没电", "沒電", "没水", "沒水", "没有电", "沒有電",
	"没等", "沒等", "未等", "不等", "不排除", "没有排除", "沒有排除", "没排除", "沒排除", "未排除", "好久没", "好久沒", "很久没", "很久沒", "许久没", "許久沒", "好久未", "多年未", "多年没", "多年沒", "好久不", "许久未", "許久未", "不到天黑", "不到天亮", "不到中午", "不到傍晚", "不到黄昏", "不到黃昏", "不到晚上", "不到午夜", "不到半夜", "不到黎明", "不到年底", "不到月底", "不到周末", "不到週末", "没到天黑", "沒到天黑", "未到天黑"}

// idiomPlace is an idiom of which a character stands at a byte.
type idiomPlace struct {
	idiom string
	at    int
}

// idiomPlaces are the idioms by two of their characters: one that denies, and the one behind it, 0 at an idiom's end.
var idiomPlaces = func() map[[2]rune][]idiomPlace {
	all := map[[2]rune][]idiomPlace{}
	for _, idiom := range idiomsHan {
		for i, r := range idiom {
			if !denyingHan(r) {
				continue
			}
			after, size := utf8.DecodeRuneInString(idiom[i+utf8.RuneLen(r):])
			if size == 0 {
				after = 0
			}
			all[[2]rune{r, after}] = append(all[[2]rune{r, after}], idiomPlace{idiom, i})
		}
	}
	return all
}()

// inIdiomHan reports that the denying character at i, behind which another stands, belongs to an idiom that denies
// nothing.
func inIdiomHan(s string, i int, after rune) bool {
	r, _ := utf8.DecodeRuneInString(s[i:])
	for _, next := range [...]rune{after, 0} {
		for _, p := range idiomPlaces[[2]rune{r, next}] {
			if i >= p.at && strings.HasPrefix(s[i-p.at:], p.idiom) {
				return true
			}
		}
	}
	return false
}

var forbiddingHanSet = wideSetOf("别別")

// forbidsHan reports a 别 that forbids, where a clause begins or behind what asks, and that begins no word like 别的.
func forbidsHan(s string) bool {
	for i := forbiddingHanSet.next(s, 0); i < len(s); i = forbiddingHanSet.next(s, i+1) {
		r, size := utf8.DecodeRuneInString(s[i:])
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[i+size:])
		switch {
		case r != '别' && r != '別' || strings.ContainsRune("的人处處国國具致墅名", after):
		case i == 0 || strings.ContainsRune("，。；：！？、“”‘’「」（ \"'万萬请請你们們就也可都", before):
			return true
		case strings.ContainsRune("让讓再忘去把想怕给給说說", after) && !strings.ContainsRune("特分性类類级級差区區识識个個告辨派", before):
			return true
		}
	}
	return false
}

// turnsHan reports words that say "no" without a character that does: silence, what was never seen, what is gone.
func turnsHan(s string) bool {
	for i := turningHanSet.next(s, 0); i < len(s); i = turningHanSet.next(s, i+1) {
		for _, run := range turningHan {
			if strings.HasPrefix(s[i:], run) {
				return true
			}
		}
	}
	return false
}

var turningHan = [...]string{"沉默", "缄默", "緘默", "噤声", "噤聲", "空前", "消失", "停电", "停電", "断电", "斷電", "停水", "断水", "斷水", "太过", "太過", "过于", "過於", "停止", "停滞", "停滯", "停工", "停运", "停運", "停产", "停產", "休市", "休业", "休業", "休馆", "休館", "失联", "失聯", "失踪", "失蹤", "失去", "放弃", "放棄", "最早", "漏", "闭馆", "閉館", "落空", "泡汤", "遇难", "遇難", "丧生", "喪生", "身亡", "丧命", "缺席", "悬案", "懸案", "尚待", "远离", "遠離"}

// turningHanSet are the characters they begin with.
var turningHanSet = wideSetOf("沉缄緘噤空消停断斷太过過休失放最漏闭閉落泡遇丧喪身缺悬懸尚远遠")

// unrelatedHan reports that the character at i stands in a word that has nothing to do with denying: Africa, the future.
func unrelatedHan(s string, i, size int) bool {
	after, _ := utf8.DecodeRuneInString(s[i+size:])
	switch s[i : i+size] {
	case "非":
		return after == '洲' || after == '常'
	case "未":
		return after == '来' || after == '來' || strings.HasPrefix(s[i+size:], "成年")
	case "不":
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		return after == '少' && !strings.ContainsRune("必可缺", before) // many
	}
	return false
}

// voidHan reports that the denying character at i stands in a word that denies nothing.
func voidHan(s string, i, size int) bool {
	after, n := utf8.DecodeRuneInString(s[i+size:])
	before, _ := utf8.DecodeLastRuneInString(s[:i])
	if inIdiomHan(s, i, after) {
		return true
	}
	switch s[i : i+size] {
	case "不":
		third, _ := utf8.DecodeRuneInString(s[i+size+n:])
		if after == '同' {
			return third != '意' && before != '绝' && before != '決'
		}
		if after == '符' && third == '合' {
			return false
		}
		if boundHan(s, i, size, after, third) {
			return true
		}
		return strings.ContainsRune(wordsOfBu, after) || after != 0 && before == after || before == '最'
	case "没", "沒":
		return strings.ContainsRune(wordsOfMei, after) || strings.ContainsRune("淹沉埋出吞隐隱辱", before)
	case "无", "無":
		return !strings.ContainsRune("法意权權力须須需从從", after) && before != '毫' && before != '并' && before != '並'
	case "非":
		return !strings.ContainsRune("并並绝絕而", before)
	case "未":
		return strings.ContainsRune(wordsOfWei, after)
	}
	return false
}

// boundHan reports that 不 sets a bound to a number (不到三天, 不下两千), is a 无's that takes it back (无所不在), or
// closes 非…不可.
func boundHan(s string, i, size int, after, next rune) bool {
	switch after {
	case '到', '下', '及':
		return strings.ContainsRune("一二两兩三四五六七八九十百千万萬半几幾", next) || next >= '0' && next <= '9'
	case '无', '無':
		return true
	case '可':
		if next != 0 && !strings.ContainsRune("，。；：！？、”」", next) {
			return false
		}
		return hasBefore(s[:i], '非')
	}
	for n, at := 0, i; n < 4 && at > 0; n++ {
		r, w := utf8.DecodeLastRuneInString(s[:at])
		if r == '无' || r == '無' {
			return n < 2 || strings.HasSuffix(s[:i], "时无刻") || strings.HasSuffix(s[:i], "時無刻")
		}
		at -= w
	}
	return false
}

// farNegation is how many characters before 不可 its 非 may stand.
const farNegation = 30

// hasBefore reports that the clause at the end of s has the character.
func hasBefore(s string, want rune) bool {
	for n := 0; n < farNegation && s != ""; n++ {
		r, size := utf8.DecodeLastRuneInString(s)
		if r == want {
			return true
		}
		if strings.ContainsRune("，。；：！？、", r) {
			return false
		}
		s = s[:len(s)-size]
	}
	return false
}

// deniesJapanese counts the endings and prefixes of Japanese that deny.
func (g *glance) deniesJapanese(s string) (d denying) {
	for _, mark := range [...]string{"ない", "なかっ", "なく", "ません", "ずに", "ず、", "なけれ", "なし", "無", "不", "未", "非"} {
		for from := 0; ; {
			at := strings.Index(s[from:], mark)
			if at < 0 {
				break
			}
			at += from
			from = at + len(mark)
			if begins(s[at:], tookBack) || ends(s[:at], noneBehind) || begins(s[at:], noneOf) {
				continue
			}
			if d.strong == 0 || at < d.at[0] {
				d.at = [2]int{at, from}
			}
			d.strong++
		}
	}
	return d
}

// noneBehind stand before what only looks like a denial: まもなく, かもしれない, 危ない; noneOf are such
// words, and tookBack denials that are the first of two or taken back behind.
var (
	noneBehind = []string{"少", "危", "切", "ざるを得", "だけで", "のみで", "なくてはなら", "なければなら", "かもしれ", "まも", "間も", "ほど", "程", "なんと", "何と", "とめど", "度と", "つま", "もったい", "とんでも", "否応", "途方も"}
	tookBack   = []string{"ないわけではな", "ないわけでもな", "ないわけにはいか", "ないとは限らな", "ないことはな", "ないではいられ", "ずにはいられ", "ないはずがな", "ないはずはな", "なくはな", "なくもな"}
	noneOf     = []string{"なければな", "なくては", "非常", "未来", "無料", "無線", "無人", "不動産", "未明", "不思議", "無事"}
)

func begins(s string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasPrefix(s, w) })
}

func ends(s string, words []string) bool {
	return slices.ContainsFunc(words, func(w string) bool { return strings.HasSuffix(s, w) })
}
