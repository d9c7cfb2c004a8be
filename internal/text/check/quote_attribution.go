package check

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// claims are the words by which a source says that somebody says something, by language; for Chinese see claimHan.
var claims = map[string]string{
	"en": "according said says told alleged allegedly reportedly",
	"de": "laut zufolge sagte sagten sagt erklärte erklärten behauptet behaupten berichtete berichteten",
	"fr": "selon affirme affirment affirmé déclare déclarent prétend prétendent",
	"es": "según dijo dijeron afirma afirman afirmó afirmaron declaró declararon",
	"ru": "словам сообщил сообщила сообщили сообщает сообщают заявил заявила заявили заявляет заявляют сказал сказала сказали утверждает утверждают утверждал утверждала утверждали",
	"uk": "словами повідомив повідомила повідомили повідомляє заявив заявила заявили сказав сказала сказали стверджує стверджують стверджував стверджувала",
}

// attributing are the beginnings of words by which a target may leave it with somebody, by language: that he says, thinks, finds,
// hopes, shows or hears it, or that it is only said to be so. Languages without a list are not judged.
var attributing = map[string]string{
	"en": `accord said say tell told claim stat report announc add note noting argu warn expla admit belie think thought insist ask repl wrote
		writ quot call cit confirm den suggest reveal alleg assert maintain declar emphasi stress point mention comment remark recall describ promis
		pledg vow urg estimat expect view opinion word data figure appar consider find found feel felt know source voice voicing express accus complain
		testif show inform caution predict conclu agree acknowledg conced reckon speak spoke talk assur boast joke quip recount observ hear heard learn
		disclos publi contend recommend advis demand deem analy account survey poll study stud research saw see hope plan intend indicat swear swore
		question answer criti condemn rul order propos request thank prais apolog tweet post hail lament bemoan want wish fear worr signal hint guarant
		judg decid congratul welcom forecast identif optimis pessimis seem look bill label dub brand portray presum suspect assum rumou rumor supposed purport`,
	"de": `sag erklär laut zufolge bericht behaupt teilt teilen mitteil mitgeteilt angab angaben gab mein glaub denk dacht schreib schrieb geschrieb erzähl warn
		gewarnt beton nannt genannt nenn beschreib beschrieb äußer heiß hieß soll solle sollen habe haben hätte sei seien wäre würde könne müsse werde dürfe
		sprach sprech gesproch frag antwort bestätig bestreit bestritt geb zitier wies weis hinweis fügt ergänz erinner versprach versprech kündig angekündig
		ankündig betracht find fand gefund hält hielt ansicht aussag sicht wort quell daten kritisier forder gefordert empfind empfand hoff fürcht befürcht sorg
		erwart schätz vermut angeblich offenbar wohl scheint wirft warf vorgeworf rief riet rät dankt gratulier lob gesteh gestand räumt zeig wiss weiß erfuhr
		erfahr will wollen wollte plan beklag klag mahn vorwurf vorwürf verkünd prognos einschätz überzeug beteuer versicher beschuldig begründ schilder nach`,
	"ru": `слов данн мнени сообщ заяв сказ скаж утвержд говор отме подчерк счита полага указ расска объясн призн предупр добав пиш писа написа назва назыв уверен увер
		убежд соглас объяв ответ спрос спраш прос обещ дума наде опас предпол ожид выраз поясн обвин настаив жал вспом напом переда цитир информ оцен мол
		дескать якобы видим ссыл вер показ выясн узна источник обсу крити призва предлож требов коммент констат заключ зна отзы шут крич воскл поблаг извин
		похвал хвал опис упом завер хот план намер реш прика вел интерес верси подсч следует извест речь слух отчет отчёт доклад доказ анализ исследова опрос пресс
		интервью бесед разговор свидет отриц отверг опроверг допуст допуска сомнева протест осуд поздрав обрат понят прогноз рапорт резюм утешил уточн удивл восхи исключ совет рекоменд`,
	"zh": `说 說 称 稱 据 據 讲 講 谈 談 言 话 話 问 問 答 写 寫 认 認 评 評 诉 訴 述 声 聲 叫 喊 笑 呼 叹 嘆 忧 憂 争 爭 预 預 否 表示 指出 宣布 宣佈 报道 報道 报导 報導 报告
		報告 强调 強調 告知 警告 显示 顯示 披露 透露 曝 解释 解釋 补充 補充 相信 觉得 覺得 感到 感觉 感覺 看来 看來 看法 看到 眼中 希望 承诺 承諾 指责 指責 指控 批 要求 建议
		建議 回忆 回憶 消息 来源 來源 公布 公佈 发布 發布 通报 通報 获悉 獲悉 知 发现 發現 打算 计划 計劃 决定 決定 按照 依照 根据 推测 推測 估 担心 擔心 抱怨 主张
		主張 确 確 证 證 赞 讚 感谢 感謝 道歉 质疑 質疑 暗示 明 意见 意見 意思 考虑 考慮 期待 记者 記者 采访 採訪 祝 乐观 樂觀 指 提 想 似乎 疑 嫌 愿 願 劝 勸`,
}

// claimHan are the signs of a claim in Chinese: a verb of saying before a comma or a colon, and 据 where a clause begins.
var (
	claimHan  = []string{"说", "說", "表示", "宣称", "宣稱", "声称", "聲稱", "指出"}
	sourceHan = []string{"据", "據"}
)

// otherHan are characters that make another word of 据: 据此, 据守, and 据统计, which is nobody's word.
const otherHan = "此统統预預估测測守点點理了有"

// notSaid are characters behind which 说 says nothing: 也就是说, 总的来说, 小说.
const notSaid = "是者来來如以再比小学學演传傳解游遊难難理话話单單白"

// lostAttribution looks for what the source gives as somebody's word, and the translation as a fact.
func lostAttribution(p *pair) {
	if p.src.quotes || p.tgt.quotes || !p.quotable() {
		return
	}
	said, ok := p.claimOf(p.srcTongue.of(p.Source.Lang))
	if !ok {
		return
	}
	to, text := p.tgtTongue.of(p.Target.Lang), p.Target.Text.Plain
	if to.attribution.known() && !to.attribution.in(&p.tgt, text) && !strings.ContainsAny(text, ":：") && (to.base != "de" || !strings.Contains(text, ", so ")) && !p.unrelated() {
		p.report(hit{severity: Warning, key: "check.quote.attribution", src: said, tgt: p.Target.all(),
			args: map[string]string{"Words": p.Source.Text.Plain[said[0]:said[1]]}})
	}
}

// claimOf is the place of the first word by which the source says that somebody says something.
func (p *pair) claimOf(t *tongue) ([2]int, bool) {
	text := p.Source.Text.Plain
	if t.base == "zh" {
		return claimIn(text)
	}
	if t.attribution.claims == nil {
		return none, false
	}
	for i := range p.src.list {
		w := &p.src.list[i]
		if t.attribution.claims.has(w.key) && claimed(w.of(text), text[:w.start], text[w.end:]) {
			return [2]int{int(w.start), int(w.end)}, true
		}
	}
	return none, false
}

// claimed reports that a word of claims is one where it stands: not in "sorted according to size" or "die Musik war zu laut".
func claimed(word, before, behind string) bool {
	switch word {
	case "according", "según", "selon":
		return strings.HasSuffix(strings.TrimRight(before, " "), ",")
	case "laut":
		return strings.HasPrefix(behind, " ") && (before == "" || strings.HasSuffix(before, ", ") || unicode.IsUpper(firstRune(behind[1:])))
	}
	return true
}

func firstRune(s string) rune {
	r, _ := utf8.DecodeRuneInString(s)
	return r
}

// claimIn is claimOf for Chinese.
func claimIn(text string) ([2]int, bool) {
	for at := 0; ; at++ {
		n := strings.IndexByte(text[at:], "，"[0])
		if n < 0 {
			break
		}
		if at += n; strings.HasPrefix(text[at:], "，") || strings.HasPrefix(text[at:], "：") {
			if verb := saidBefore(text[:at]); verb != "" {
				return [2]int{at - len(verb), at}, true
			}
		}
	}
	for _, word := range sourceHan {
		for at := 0; ; at += len(word) {
			n := strings.Index(text[at:], word)
			if n < 0 {
				break
			}
			at += n
			before, _ := utf8.DecodeLastRuneInString(text[:at])
			next, _ := utf8.DecodeRuneInString(text[at+len(word):])
			if (at == 0 || strings.ContainsRune("，。：；", before)) && !strings.ContainsRune(otherHan, next) {
				return [2]int{at, at + len(word)}, true
			}
		}
	}
	return none, false
}

// saidBefore is the verb of saying that a Chinese text ends with.
func saidBefore(text string) string {
	for _, verb := range claimHan {
		if head, ok := strings.CutSuffix(text, verb); ok {
			if before, _ := utf8.DecodeLastRuneInString(head); strings.ContainsRune(notSaid, before) {
				return ""
			}
			return verb
		}
	}
	return ""
}

// attribution is how a language leaves something with somebody.
type attribution struct {
	claims *wordSet // what a source does it with
	heads  *wordSet // the first letters of stems
	stems  *stemSet // what a target may do it with
	han    []string // the same in Chinese
}

func attributionOf(base string) attribution {
	a := attribution{claims: keySetIn(claims, base)}
	words := strings.Fields(attributing[base])
	switch {
	case len(words) == 0:
	case base == "zh":
		a.han = words
	default:
		a.heads, a.stems = &wordSet{}, &stemSet{}
		for _, stem := range words {
			a.stems.add(stem)
			a.heads.add(hashWord(string([]rune(stem)[:headLetters])))
		}
	}
	return a
}

func (a *attribution) known() bool { return a.stems != nil || a.han != nil }

// in reports that a text leaves something with somebody.
func (a *attribution) in(g *glance, text string) bool {
	for _, w := range a.han {
		if strings.Contains(text, w) {
			return true
		}
	}
	for i := range g.list {
		w := &g.list[i]
		if (w.head == 0 || a.heads.has(w.head)) && a.stems != nil && a.stems.begins(w.lower(text)) {
			return true
		}
	}
	return false
}
