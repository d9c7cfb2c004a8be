package segment

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// reporting lists the verbs that follow a quotation with its speaker (他说, 记者写道, 問道). A longer verb
// that holds one of these (回忆道, 告诉说) is found by it.
var reporting = [...]string{
	"说", "說", "道", "称", "稱", "表示", "指出", "补充", "補充", "解释", "解釋", "强调", "強調", "认为", "認為", "回忆", "回憶",
	"问", "問", "答", "告诉", "告訴", "透露", "宣布", "写", "寫", "喊", "叫", "笑", "感叹", "感嘆", "坦言", "直言", "评论", "評論",
	"警告", "呼吁", "呼籲", "承认", "承認", "主张", "主張", "声明", "聲明", "欢呼", "歡呼", "高呼",
}

// wideEnds decides on stops in scripts written without spaces, and on other stops that such a letter
// follows at once.
func (s *scan) wideEnds(i int, r run, next rune) bool {
	c := firstRune(s.text[i:])
	if c == '。' && !r.closed && isHan(next) {
		return true // as nearly always
	}
	before, _ := utf8.DecodeLastRuneInString(s.text[s.start:i])
	if s.rules.japanese && r.next == r.end && (r.strong || before == '娘' || before == '女') && s.goesOn(i, r, next) {
		return false
	}
	switch {
	case c == '．' && isDigit(before) && isDigit(next):
		return false
	case r.ellipsis && r.quoted >= 0 && lang.Wide(next):
		return s.quotedEnds(i, r, next)
	case r.ellipsis && !r.strong && !r.wide:
		return r.next > r.end && !isLower(next) && !s.rules.japanese
	case !r.wide && !r.strong: // an ASCII dot
		return r.closed && lang.Wide(before) || r.next > r.end
	case !r.wide && c == '?' && !r.closed && lang.Wide(before) && r.next == r.end:
		return asks(tail(s.text[s.start:i], 240)) // not the · of a foreign name that was lost
	case !r.wide && !r.closed && !lang.Wide(before) && r.next == r.end:
		return false // Yahoo!ニュース
	}
	if kindOf(next) == kindClose || next == '，' || next == '、' || next == '；' || next == '：' || next == ',' || next == ';' {
		return false
	}
	if isLower(next) && r.next == r.end && !r.wide {
		return false
	}
	if r.bracket && r.next == r.end || r.closed && (next == '—' || next == '―' || next == '─') {
		return false // （……。）然后, “……。”——这是
	}
	if s.rules.japanese && r.closed && r.next == r.end && next == '（' {
		return false // 映画「君の声は。」（配給・東邦）の
	}
	if r.closed && (r.next == r.end || lang.Wide(next)) {
		return s.quotedEnds(i, r, next)
	}
	return true
}

// goesOn reports whether a Japanese sentence goes on right behind a stop: 『踊れ！』主演の, ラブライブ！の聖地, and in a
// headline 「なぜ私が？」当選者.
func (s *scan) goesOn(i int, r run, next rune) bool {
	if !r.closed {
		for _, name := range [...]string{"モーニング娘", "ゲスの極み乙女"} {
			if strings.HasSuffix(s.text[s.start:i], name) {
				return true
			}
		}
		_, size := runeAt(s.text, r.next)
		after := firstRune(s.text[r.next+size:])
		quotes := next == 'と' && particle(s.text[r.next:]) || strings.HasPrefix(s.text[r.next:], "って") // だからどうした？と言われれば
		return r.strong && (quotes || strings.ContainsRune("のをがに", next) && (isHan(after) || after >= 'ァ' && after <= 'ヺ'))
	}
	if !r.strong || kindOf(next) == kindOpen {
		return false
	}
	shouts := s.text[i] == '!' || strings.HasPrefix(s.text[i:], "！") // a question in 『』 is rather said than a title
	return shouts && lastRune(s.text[:r.end]) == '』' || r.quoted >= 0 && !strings.Contains(s.text[r.next:min(len(s.text), r.next+900)], "。")
}

// asks reports whether a Chinese or Japanese sentence asks.
func asks(text string) bool {
	r, _ := utf8.DecodeLastRuneInString(text)
	if strings.ContainsRune("吗嗎呢么麼吧啊呀か的了", r) {
		return true
	}
	for _, w := range [...]string{"什么", "什麼", "怎", "谁", "誰", "哪", "是否", "为何", "為何", "几", "幾", "多少", "吗", "嗎"} {
		if strings.Contains(text, w) {
			return true
		}
	}
	return false
}

// quotedEnds decides on 。” with text right behind it: the quotation may have its speaker there (“……。”他说),
// or be a part of what goes on (「……。」と言った).
func (s *scan) quotedEnds(i int, r run, next rune) bool {
	if s.rules.japanese {
		return !particle(s.text[r.next:])
	}
	if r.quoted < 0 {
		unopened := lastRune(s.text[:r.end]) == '”' && !attributive(s.text[r.next:]) && !reports(s.text[r.next:])
		return !r.strong || unopened || kindOf(next) == kindOpen
	}
	if kindOf(next) == kindOpen {
		return true
	}
	if rest := s.text[r.next:]; strings.HasPrefix(rest, "并") || strings.HasPrefix(rest, "並") {
		return false // “……！”并再次呼吁
	}
	introduced := s.introduced(r.quoted)
	if turns(s.text[r.next:]) {
		return true
	}
	if r.ellipsis && !introduced && breaksOff(s.text[r.next:]) {
		return false
	}
	if r.strong && !introduced && (r.quoted > s.start && !s.entitled(r.quoted) || attributive(s.text[r.next:])) {
		return false // “……？”一词
	}
	return introduced || !reports(s.text[r.next:])
}

// japaneseStarters are words that sentences begin with although their first kana could be a particle.
var japaneseStarters = [...]string{
	"とにかく", "ところ", "とても", "とりわけ", "とくに", "ともあれ", "とある", "でも", "ですから", "もちろん", "もし", "もう", "もっと",
	"もとも", "なお", "なぜ", "なかでも", "なかなか", "なんと", "かつて", "かなり", "かわい", "だから", "だが", "だって", "ただ", "はたして",
	"はじめ", "はい", "やはり", "やがて", "やっと", "やっぱり", "にもかかわらず", "しかし", "しかも", "したがって", "しばらく", "がんば", "のち", "のんびり",
}

// particle reports whether what follows a Japanese quotation takes it into its own clause: と言った, という.
func particle(text string) bool {
	if text == "" || !strings.ContainsRune("とっはがをにのもでやへかだなしぐ", firstRune(text)) {
		return false
	}
	for _, w := range japaneseStarters {
		if strings.HasPrefix(text, w) {
			return false
		}
	}
	return true
}

// introduced reports whether words lead up to the quotation that begins at q: a colon, a comma, a verb.
func (s *scan) introduced(q int) bool {
	if q <= s.start {
		return false
	}
	lead := strings.TrimRight(s.text[s.start:q], " ")
	if strings.HasSuffix(lead, "：") || strings.HasSuffix(lead, ":") || strings.HasSuffix(lead, "，") || strings.HasSuffix(lead, ",") || strings.HasSuffix(lead, "،") {
		return true
	}
	for _, v := range reporting {
		if strings.HasSuffix(lead, v) {
			return true
		}
	}
	return false
}

// entitled reports whether the quotation that begins at q is given as a heading or a question: 标题为“……？”
func (s *scan) entitled(q int) bool {
	for _, w := range [...]string{"题为", "題為", "题是", "題是"} {
		if q > s.start && strings.HasSuffix(s.text[s.start:q], w) {
			return true
		}
	}
	return false
}

// attributive tells whether what follows a quotation takes it as a word of its own sentence.
func attributive(text string) bool {
	for _, w := range [...]string{"一词", "一詞", "的", "这", "這", "等", "是", "和", "与", "與", "之", "为", "為"} {
		if strings.HasPrefix(text, w) {
			return true
		}
	}
	return false
}

// reports tells whether the words at the head of text only name the speaker of the quotation before them:
// 他说。 or 王某笑着说，“……”. A clause that goes on to tell what is said (王某表示，会议将……) does not,
// unless its verb ends with 道, which takes nothing behind it.
func reports(text string) bool {
	for i, c := range text {
		if i > 90 {
			return false
		}
		k := kindOf(c)
		if k == kindStrong {
			return false // who only names the speaker does not ask
		}
		if c == '：' {
			return false // 某人说：“……” leads up to what follows
		}
		if c != '，' && c != ',' && c != '；' && c != '\n' && k != kindWide && k != kindStop && k != kindOpen {
			continue
		}
		clause := text[:i]
		if strings.HasSuffix(clause, "道") {
			return speaks(clause)
		}
		rest := text[i+utf8.RuneLen(c):]
		if (c == '，' || c == ',') && rest != "" && kindOf(firstRune(strings.TrimLeft(rest, " "))) != kindOpen {
			return saysAtLast(rest) || strings.Contains(clause, "一边") && speaks(clause)
		}
		return speaks(clause)
	}
	return speaks(text)
}

func startsWithVerb(text string) bool {
	for _, v := range reporting {
		if strings.HasPrefix(text, v) {
			return true
		}
	}
	return false
}

// saysAtLast tells whether the sentence at the head of text ends with the verb: 她一边给摩托车加油，一边说。
func saysAtLast(text string) bool {
	sentence := text[:min(len(text), 120)]
	end := strings.IndexAny(sentence, "。！？：“”「」")
	if end < 0 || !strings.HasPrefix(sentence[end:], "。") {
		return false
	}
	sentence = sentence[:end]
	return speaks(sentence[strings.LastIndexAny(sentence, "，,")+1:])
}

// speaks tells whether a clause ends with a verb of reporting.
func speaks(clause string) bool {
	for _, so := range [...]string{"这样", "這樣", "如此", "如是"} {
		if _, behind, ok := strings.Cut(clause, so); ok && startsWithVerb(behind) {
			return true // 主帅这样解释球队的变化
		}
	}
	for _, after := range [...]string{"", "了", "着", "著", "时", "時", "到", "记者", "記者", "媒体", "媒體", "大家", "我们", "我們"} {
		head, ok := strings.CutSuffix(clause, after)
		if !ok {
			continue
		}
		for _, v := range reporting {
			if before, ok := strings.CutSuffix(head, v); ok {
				return !isThing(before, v)
			}
		}
	}
	return false
}

// turns tells whether the words at the head of text turn to somebody else: 国民党团则强调.
func turns(text string) bool {
	clause := text[:min(len(text), 45)]
	if end := strings.IndexAny(clause, "，。；！？“「："); end >= 0 {
		clause = clause[:end]
	}
	at := max(strings.Index(clause, "则"), strings.Index(clause, "則"))
	return at > len("则") && !strings.ContainsRune("规規原法否准細细总總", lastRune(clause[:at]))
}

// breaksOff tells whether the words at the head of text say how far the speaker of the quotation came: 部长说到一半停了下来.
func breaksOff(text string) bool {
	clause := text[:min(len(text), 60)]
	if end := strings.IndexAny(clause, "，。；！？“「"); end >= 0 {
		clause = clause[:end]
	}
	for _, w := range [...]string{"说到", "說到", "讲到", "講到", "念到", "读到", "讀到"} {
		if strings.Contains(clause, w) {
			return true
		}
	}
	return false
}

// isThing reports whether a verb of reporting is a noun in its clause: 作出重大宣布, 此类警告; or 道 a road.
func isThing(before, verb string) bool {
	if verb == "道" {
		r := lastRune(before)
		return strings.ContainsRune("街频頻知轨軌通隧行味跑渠赤航地管车車", r)
	}
	if len(verb) == len("说") {
		return false
	}
	for _, w := range [...]string{"这是", "這是", "作出", "做出", "发出", "發出", "发布", "發布", "发表", "發表", "提出"} {
		if strings.Contains(before, w) {
			return true
		}
	}
	return strings.ContainsRune("的类類项項份个個", lastRune(before))
}
