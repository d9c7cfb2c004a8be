package markup

import "strings"

// noticeRow is a kind of furniture that is known by words inside it rather than by a label before it.
type noticeRow struct {
	role  Role
	part  string
	most  int // runes; a longer paragraph is reporting that happens to use the words
	words []string
}

// notices is the table of such words in small letters. They count only in an article's head and foot.
var notices = []noticeRow{
	{RoleCredit, PartOutlet, 200, []string{
		"原创编译", "原创翻译", "组织编译", "组织翻译", "荣誉推出", "原創編譯", "原創翻譯", "榮譽推出", "翻译并发布", "翻譯並發布",
		"this translation was made by", "this translation was produced by", "translated by the team of", "перевод выполнен командой", "перевод подготовлен",
	}},
	{RoleOrigin, PartOrigin, 400, []string{
		"originally published", "first published", "originally appeared", "first appeared", "is republished", "republished with permission", "republished under", "republished from", "republished here", "reprinted with permission", "cross-posted",
		"впервые опубликован", "первоначально опубликован", "изначально опубликован", "ранее опубликован", "была опубликована на", "была опубликована в", "был опубликован на", "перепечатывается", "публикуется с разрешения", "вперше опублікован", "уперше опублікован",
		"publicado originalmente", "fue publicado en", "se publicó originalmente", "se reproduce aquí", "originalmente publicado", "initialement publié", "publié à l'origine", "ursprünglich erschienen", "zuerst erschienen", "ursprünglich veröffentlicht",
		"最初发表于", "首次发表于", "原文发表于", "最初發表於", "首次發表於", "原文發表於", "经授权转载", "獲授權轉載", "授权转载自", "授權轉載自",
	}},
	{RoleDisclaimer, PartDisclaimer, 600, []string{
		"仅代表作者", "只代表作者", "不代表本", "并不代表", "不构成投资建议", "不承担任何", "概不负责", "不承担法律责任", "不代表我们的观点", "不代表平台",
		"僅代表作者", "只代表作者", "不代表本", "並不代表", "不承擔任何", "概不負責", "不構成投資建議",
		"necessarily reflect", "necessarily represent", "views expressed", "opinions expressed", "for informational purposes only", "assumes no liability", "accepts no responsibility",
		"мнение редакции может", "может не совпадать с", "не обязательно отражает", "не обязательно совпадает", "не несет ответственности", "не несёт ответственности", "выражает личное мнение", "отражает личную точку зрения",
		"може не збігатися", "не несе відповідальності", "не обов'язково відображає",
		"geben nicht unbedingt", "spiegelt nicht unbedingt", "keine haftung",
		"n'engagent que", "ne reflète pas nécessairement", "ne reflètent pas nécessairement", "décline toute responsabilité",
		"no reflejan necesariamente", "no refleja necesariamente", "no representan necesariamente", "no se hace responsable",
		"一切の責任を負い",
	}},
	{RoleLegal, PartLegal, 400, []string{
		"creative commons", "cc by", "cc-by", "知识共享", "創用cc", "創用 cc", "知識共享", "all rights reserved", "©", "版权所有", "版權所有", "未经授权", "未經授權", "请注明出处", "請註明出處", "请注明来源", "转载请联系", "版权归", "版權歸", "仅供学习", "僅供學習", "轉載請",
		"все права защищены", "при перепечатке", "при цитировании", "лицензии creative", "усі права захищено",
		"alle rechte vorbehalten", "tous droits réservés", "todos los derechos reservados",
	}},
	{RoleChannel, PartChannel, 600, []string{"如果发现译文", "如发现译文", "想要查看更多优质译文", "更多优质译文", "如果發現譯文", "для улучшения перевода", "нашли ошибку в переводе"}},
	{RoleChannel, PartChannel, 160, []string{
		"关注我们", "关注公众号", "欢迎关注", "更多关注", "敬请关注", "微信公众号", "扫码", "扫描二维码", "更多资讯", "更多新闻", "更多精彩", "更多内容请", "欢迎加入", "加入我们", "加入群", "订阅我们", "欢迎订阅", "点击关注", "长按识别", "相关阅读", "延伸阅读", "推荐阅读", "往期回顾", "相关文章",
		"關注我們", "歡迎關注", "更多關注", "追蹤我們", "更多資訊", "更多新聞", "歡迎加入", "加入我們", "訂閱我們", "歡迎訂閱", "掃碼", "相關閱讀", "延伸閱讀", "推薦閱讀", "相關文章",
		"follow us", "join us", "join our", "subscribe to our", "sign up for our", "our newsletter", "our channel", "our telegram", "our discord", "our youtube", "more news", "more stories", "more from", "support us", "support our work", "share this article", "share this:", "find us on", "connect with us", "stay in touch", "read also", "read more:", "related stories", "related articles", "related reading",
		"подписывайтесь", "подпишитесь", "наш канал", "наши каналы", "наш телеграм", "читайте нас", "мы в телеграм", "мы в соцсетях", "вступайте", "присоединяйтесь", "поддержите нас", "поддержите нашу", "поделиться:", "поделитесь", "читайте также", "по теме:", "следите за нами",
		"підписуйтесь", "підписуйтеся", "підпишіться", "наш канал", "долучайтесь", "долучайтеся", "читайте також", "підтримайте нас",
		"folgen sie uns", "folgt uns", "abonnieren sie", "lesen sie auch", "unterstützen sie uns",
		"suivez-nous", "abonnez-vous", "rejoignez-nous", "lire aussi", "à lire aussi", "soutenez-nous",
		"síguenos", "siguenos", "suscríbete", "únete", "lee también", "lea también", "apóyanos",
		"フォロー", "チャンネル登録", "関連記事",
	}},
}

// noticeIn finds the row whose words stand in a paragraph, and at which byte; folded is the paragraph in
// small letters, length its runes.
func noticeIn(folded string, length int) (noticeRow, int, bool) {
	for _, row := range notices {
		if length > row.most {
			continue
		}
		for _, w := range row.words {
			if at := strings.Index(folded, w); at >= 0 {
				return row, at, true
			}
		}
	}
	return noticeRow{}, 0, false
}

// legalWords are what links to terms, privacy notices and imprints are called.
var legalWords = []string{
	"terms of", "terms &", "terms and", "privacy", "cookie", "imprint", "impressum", "datenschutz", "legal", "disclaimer", "copyright", "dmca", "gdpr", "acceptable use", "code of conduct",
	"隐私", "使用条款", "服务条款", "用户协议", "免责", "版权声明", "法律声明", "隱私", "使用條款", "服務條款", "用戶協議", "免責", "版權聲明", "法律聲明",
	"конфиденциальност", "условия использования", "пользовательское соглашение", "правовая информация", "правила использования", "конфіденційн", "умови використання",
	"mentions légales", "confidentialité", "conditions d'utilisation", "conditions générales", "aviso legal", "privacidad", "términos", "condiciones de uso", "nutzungsbedingungen", "agb",
	"プライバシー", "利用規約",
}

// channelHosts are the places where outlets have their channels.
var channelHosts = []string{
	"t.me", "telegram.me", "telegram.org", "discord.gg", "discord.com", "twitter.com", "x.com", "facebook.com", "fb.com", "instagram.com", "youtube.com", "youtu.be", "weibo.com", "weixin.qq.com",
	"mp.weixin.qq.com", "vk.com", "ok.ru", "tiktok.com", "gettr.com", "gtv.org", "mastodon.social", "mastodon.online", "bsky.app", "threads.net", "linkedin.com", "reddit.com", "patreon.com", "boosty.to", "ko-fi.com",
	"buymeacoffee.com", "odysee.com", "rumble.com", "medium.com", "substack.com", "whatsapp.com", "wa.me", "line.me", "dzen.ru", "zen.yandex.ru", "rutube.ru", "viber.com", "feedburner.com", "feeds.feedburner.com", "zhihu.com", "bilibili.com", "matters.news", "matters.town", "truthsocial.com", "parler.com", "opencollective.com", "paypal.com", "paypal.me",
}

// hostOf is the host of a web address in small letters, without "www." and port; "" for anything else.
func hostOf(url string) string {
	_, rest, ok := strings.Cut(url, "://")
	if !ok {
		return ""
	}
	if i := strings.IndexAny(rest, "/?#"); i >= 0 {
		rest = rest[:i]
	}
	if i := strings.LastIndexByte(rest, '@'); i >= 0 {
		rest = rest[i+1:]
	}
	host, _, _ := strings.Cut(strings.ToLower(rest), ":")
	return strings.TrimPrefix(strings.TrimPrefix(host, "www."), "m.")
}

// isChannelURL reports whether an address leads to a channel: one of the known hosts or a part of it.
func isChannelURL(url string) bool {
	host := hostOf(url)
	if host == "" {
		return false
	}
	for _, h := range channelHosts {
		if host == h || strings.HasSuffix(host, "."+h) {
			return true
		}
	}
	return strings.HasSuffix(url, ".rss") || strings.HasSuffix(url, "/feed/") || strings.HasSuffix(url, "/feed") || strings.HasSuffix(url, ".atom")
}

// isLegalLink reports whether a link's words or address name terms, privacy or an imprint.
func isLegalLink(words, url string) bool {
	words, url = strings.ToLower(words), strings.ToLower(url)
	for _, w := range legalWords {
		if strings.Contains(words, w) {
			return true
		}
	}
	for _, w := range []string{"privacy", "terms-of", "terms_of", "/terms", "/legal", "/imprint", "/impressum", "/cookie"} {
		if strings.Contains(url, w) {
			return true
		}
	}
	return false
}
