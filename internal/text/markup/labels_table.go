package markup

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// labelEntry is one row of the label table: words of one language that mean the same.
type labelEntry struct {
	lang  lang.Tag
	role  Role
	part  string
	words string // parted by "|", folded as foldLabel folds
}

// labelRows is the table of labels. A new language is a few new rows.
var labelRows = []labelEntry{
	{"zh-Hans", RoleByline, PartAuthor, "作者|原作者|原文作者|本文作者|文章作者|作者简介|撰文|撰稿|撰写|文|文字|记者|本报记者|采写|供稿|主笔|原著"},
	{"zh-Hans", RoleCredit, PartTranslator, "译者|译|译文|翻译|编译|翻译者|翻译人|中文翻译|翻译志愿者|译者id|译文作者|听译|编译者|本文译者|本期译者|译制"},
	{"zh-Hans", RoleCredit, PartReviewer, "校对|校对者|校|审校|校阅|审阅|校译|复校|一校|二校|三校|校稿|校审|审核|审稿|译校|核校|校订|校对人"},
	{"zh-Hans", RoleCredit, PartEditor, "编辑|责任编辑|责编|编者|排版|编校|责编辑|主编|美编|制图排版|文字编辑|后期"},
	{"zh-Hans", RoleCredit, PartPicker, "选题|选文|荐稿|选稿|推荐|策划|推荐者"},
	{"zh-Hans", RoleCredit, PartPublisher, "发稿|发布|发布者|发布人|发文|上传|上稿|出品"},
	{"zh-Hans", RoleCredit, PartPicture, "题图|图|图片|图片来源|图源|配图|插图|摄影|封面|封面图|制图|图表|头图|图片提供|图片说明来源|题图来源"},
	{"zh-Hans", RoleSource, PartSource, "via|来源|原文|原文链接|原文地址|原文网址|原文出处|参考链接|参考来源|参考资料|参考|参考原文|原链接|链接|出处|信息来源|消息来源|新闻来源|资料来源|资料出处|英文原文|俄文原文|文章来源|文章链接|稿源|来源链接|源链接|原始链接|引用链接|新闻链接|阅读原文|查看原文|英文链接|文章原文|译自|编译自|本文译自|翻译自"},
	{"zh-Hans", RoleOrigin, PartOrigin, "转载自|转自|转载|转载于|转发自|原载|原载于|本文转自|本文转载自|转载来源|转载链接|本文来自|译文来源|文章转载自"},
	{"zh-Hans", RoleOrigin, PartOutlet, "译文出自|翻译团队|翻译社区"},
	{"zh-Hans", RoleOrigin, PartPermalink, "首发于|首发|首发地址|已发布|已发布于|译文首发|译文首发于|本文首发于|本文首发|本文永久链接|永久链接|译文链接|本文链接|译文地址|本文地址|译文永久链接"},
	{"zh-Hans", RoleSummary, PartSummary, "摘要|新闻简述|新闻概要|新闻摘要|新闻提要|内容概要|文章概要|概要|提要|内容提要|内容摘要|导语|导读|内容简介|简介|文章摘要|核心提示|概述|要点|本文要点|一句话总结"},
	{"zh-Hans", RoleNote, PartNote, "译者评论|译者注|译注|译者按|译者说明|译者的话|译者前言|译者附言|译后记|翻译说明|编者按|编者注|编按|编注|编辑注|编辑按|校注|校者注|校对注|lctt 译注|lctt译注|lctt 校注|lctt校注|gctt 译注|gctt译注|编者的话|编译者按"},
	{"zh-Hans", RoleNote, PartComment, "评论|简评|短评|小编按|小编注|译评|译者点评|作者注|记者注|本刊注|按|点评"},
	{"zh-Hans", RoleDisclaimer, PartDisclaimer, "免责声明|声明|免责条款|特别声明|郑重声明|本站声明|责任声明|重要声明|风险提示"},
	{"zh-Hans", RoleLegal, PartLegal, "版权声明|版权|版权所有|版权信息|授权协议|许可协议|许可证|授权|转载须知|转载声明|知识产权声明|著作权归属|本文采用"},
	{"zh-Hans", RoleChannel, PartChannel, "相关链接|相关报道|相关新闻|相关阅读|延伸阅读|推荐阅读|更多阅读|关注我们|更多资讯|更多信息|更多内容|更多新闻|联系我们|加入我们|官方网站|官网|微信公众号|公众号|微信|微博|官方微博|电报频道|电报群|telegram|twitter|discord|youtube|gettr|facebook|instagram|github|官方推特|推特|频道|投稿邮箱|投稿|扫码关注|欢迎关注"},
	{"zh-Hans", RoleOrigin, PartTitle, "原文标题|原标题|英文标题|原题|原文题目|英文原题"},
	{"zh-Hans", RoleByline, PartDate, "日期|发布日期|发表日期|时间|发布时间|发表时间|发表于|原文日期|原文发表时间|翻译日期|更新时间|发布于"},
	{"zh-Hans", RoleCredit, "", "状态|字数"},

	{"zh-Hant", RoleByline, PartAuthor, "原文作者|撰文|撰稿|撰寫|記者|採寫|採訪|供稿|本報記者|主筆"},
	{"zh-Hant", RoleCredit, PartTranslator, "譯者|譯|譯文|翻譯|編譯|翻譯者|中文翻譯|譯者id|編譯者|本文譯者|聽譯|翻譯志工"},
	{"zh-Hant", RoleCredit, PartReviewer, "校對|校對者|審校|校閱|審閱|校譯|複校|覆校|審核|審稿|譯校|校訂"},
	{"zh-Hant", RoleCredit, PartEditor, "編輯|責任編輯|責編|編者|編校|主編|美編"},
	{"zh-Hant", RoleCredit, PartPicker, "選題|選文|薦稿|選稿|推薦|策劃"},
	{"zh-Hant", RoleCredit, PartPublisher, "發稿|發布|發佈|發布者|發佈者|發文|上傳"},
	{"zh-Hant", RoleCredit, PartPicture, "題圖|圖|圖片|圖片來源|圖源|配圖|插圖|攝影|封面圖|製圖|圖表|圖片提供"},
	{"zh-Hant", RoleSource, PartSource, "來源|原文連結|原文網址|原文鏈接|原文地址|原文出處|參考連結|參考鏈接|參考來源|參考資料|參考|連結|出處|出處連結|信息來源|消息來源|新聞來源|資料來源|英文原文|文章來源|文章連結|來源連結|閱讀原文|查看原文|原始連結|譯自|編譯自|本文譯自|翻譯自"},
	{"zh-Hant", RoleOrigin, PartOrigin, "轉載自|轉自|轉載|轉載於|原載|原載於|本文轉自|本文轉載自|轉載來源|本文來自|文章轉載自"},
	{"zh-Hant", RoleOrigin, PartOutlet, "譯文出自|翻譯團隊"},
	{"zh-Hant", RoleOrigin, PartPermalink, "首發於|首發|首發地址|已發布|譯文首發|本文首發於|永久連結|本文連結|譯文連結|本文永久連結"},
	{"zh-Hant", RoleSummary, PartSummary, "新聞簡述|新聞摘要|新聞提要|概要|提要|內容提要|內容摘要|導語|導讀|內容簡介|簡介|前言摘要|重點|本文重點"},
	{"zh-Hant", RoleNote, PartNote, "譯者評論|譯者註|譯者注|譯註|譯注|譯者按|譯者說明|譯者的話|譯後記|翻譯說明|編者按|編者註|編者注|編按|編註|編注|編輯註|編輯按|校註|校對註|編者的話"},
	{"zh-Hant", RoleNote, PartComment, "評論|簡評|短評|小編按|譯評|作者註|記者註|點評"},
	{"zh-Hant", RoleDisclaimer, PartDisclaimer, "免責聲明|聲明|免責條款|特別聲明|鄭重聲明|本站聲明|重要聲明|風險提示"},
	{"zh-Hant", RoleLegal, PartLegal, "版權聲明|版權|版權所有|授權條款|授權協議|授權|轉載須知|轉載聲明|著作權聲明"},
	{"zh-Hant", RoleChannel, PartChannel, "相關連結|相關報導|相關新聞|相關閱讀|延伸閱讀|推薦閱讀|關注我們|更多資訊|更多消息|更多內容|更多新聞|聯絡我們|聯繫我們|加入我們|官方網站|官網|微信公眾號|電報頻道|頻道|歡迎關注|追蹤我們|投稿信箱"},
	{"zh-Hant", RoleOrigin, PartTitle, "原文標題|原標題|英文標題|原題"},
	{"zh-Hant", RoleByline, PartDate, "發布日期|發佈日期|發表日期|時間|發布時間|發佈時間|發表時間|發表於|更新時間"},

	{"en", RoleByline, PartAuthor, "author|authors|by|byline|written by|original author|words|words by|text|text by|reporter|reporting|reporting by|story by|author(s)|posted by"},
	{"en", RoleCredit, PartTranslator, "translator|translators|translation|translated by|translation by|english translation|english translation by|translated from russian by|translated from chinese by|translator(s)|chinese translation"},
	{"en", RoleCredit, PartReviewer, "reviewer|reviewers|reviewed by|proofreader|proofreaders|proofread by|proofreading|proofreading by|reviser|revised by|revision|copyeditor|copy editor|copy-editor|copyedited by|copy edited by|copyediting|translation reviewed by|fact-checked by|fact checker|checked by"},
	{"en", RoleCredit, PartEditor, "editor|editors|edited by|editing|editing by"},
	{"en", RoleCredit, PartPicker, "selected by|chosen by|picked by|curated by|suggested by|collector"},
	{"en", RoleCredit, PartPublisher, "publisher|published by"},
	{"en", RoleCredit, PartPicture, "photo|photos|photo by|photos by|photo credit|photo credits|image|image credit|image credits|image by|image source|photograph|photography|photography by|illustration|illustration by|illustrations by|illustrator|cover image|featured image|picture|picture credit"},
	{"en", RoleSource, PartSource, "source|sources|source article|source link|source url|source text|original|original article|original source|original story|original post|original text|original link|original url|link to original|link to the original|via|reference|references|read the original|read original|russian original|chinese original|original (russian)|original (chinese)|original version|translated from|read the original article|original source link|full original text"},
	{"en", RoleOrigin, PartOrigin, "republished from|reposted from|reprinted from|originally published|originally published at|originally published in|originally published on|originally published by|first published|first published at|first published in|first published on|originally appeared on|originally appeared in|cross-posted from|crossposted from|syndicated from|previously published|this article was originally published on|this article was originally published at|repost|reblogged from"},
	{"en", RoleOrigin, PartPermalink, "permalink|permanent link"},
	{"en", RoleSummary, PartSummary, "summary|abstract|tl;dr|tldr|tl; dr|in brief|standfirst|synopsis|in short|key points|the gist|executive summary"},
	{"en", RoleNote, PartNote, "translator's note|translator's notes|translators' note|translator's comment|translator's comments|translator note|translation note|note from the translator|note by the translator|translator's remark|translator's preface|editor's note|editor's notes|editors' note|editor's comment|note from the editor|editorial note|trans. note|transl. note|ed. note|ed. note."},
	{"en", RoleNote, PartComment, "tn|t/n|t.n.|author's note|comment|comments"},
	{"en", RoleDisclaimer, PartDisclaimer, "disclaimer|legal disclaimer|disclaimers"},
	{"en", RoleLegal, PartLegal, "copyright|license|licence|terms of use|privacy policy|rights|reuse|republishing"},
	{"en", RoleChannel, PartChannel, "follow us|follow us on|join us|join us on|find us|find us on|connect with us|subscribe|contact us|our channels|our telegram|our channel|stay in touch|more news|more from us|website|newsletter|telegram|twitter|facebook|discord|youtube|mastodon|instagram"},
	{"en", RoleOrigin, PartTitle, "original title|original headline|source title|title of the original"},
	{"en", RoleByline, PartDate, "date|published|posted|updated|date published|publication date|published on|posted on"},

	{"ru", RoleByline, PartAuthor, "автор|авторы|автор текста|автор статьи|авторы текста|автор оригинала|авторка|текст|корреспондент|материал подготовил|материал подготовила|подготовил|подготовила|подготовили|подготовлено|написал|написала|слова"},
	{"ru", RoleCredit, PartTranslator, "перевод|переводчик|переводчица|переводчики|перевел|перевела|перевели|перевод с английского|перевод с китайского|перевод с немецкого|перевод с французского|перевод с испанского|перевод с украинского|перевод на русский|автор перевода|над переводом работали|пер.|пер. с англ."},
	{"ru", RoleCredit, PartReviewer, "корректор|корректоры|корректура|вычитка|вычитал|вычитала|проверка|проверил|проверила|рецензент|сверка|сверка перевода|проверка перевода|редактор перевода|научный редактор"},
	{"ru", RoleCredit, PartEditor, "редактор|редакторы|редактура|редактирование|отредактировал|отредактировала|выпускающий редактор|главный редактор|редакция|верстка"},
	{"ru", RoleCredit, PartPicker, "выбор текста|выбор материала|выбрал|выбрала|предложил|предложила"},
	{"ru", RoleCredit, PartPublisher, "опубликовал|опубликовала|публикация|издатель|выпуск"},
	{"ru", RoleCredit, PartPicture, "фото|фотография|фотографии|фотограф|автор фото|источник фото|иллюстрация|иллюстрации|иллюстратор|изображение|источник изображения|обложка|картинка|на фото"},
	{"ru", RoleSource, PartSource, "источник|источники|оригинал|оригинал статьи|оригинал текста|оригинал материала|оригинальная статья|оригинальный текст|оригинал публикации|ссылка на оригинал|ссылка на источник|ссылка|первоисточник|текст оригинала|исходный текст|исходная статья|читать оригинал|источник новости|материал источника"},
	{"ru", RoleOrigin, PartOrigin, "перепечатано из|перепечатано с|перепечатка|впервые опубликовано|впервые опубликовано в|впервые опубликовано на|первая публикация|републикация|репост|опубликовано в|опубликовано на|источник перевода|перевод опубликован|изначально опубликовано"},
	{"ru", RoleOrigin, PartPermalink, "постоянная ссылка"},
	{"ru", RoleSummary, PartSummary, "аннотация|кратко|краткое содержание|коротко|вкратце|резюме|главное|если коротко|суть"},
	{"ru", RoleNote, PartNote, "примечание переводчика|примечания переводчика|прим. переводчика|прим. пер.|прим. перев.|прим.пер.|примечание редактора|примечание редакции|прим. ред.|прим.ред.|от переводчика|от редакции|от редактора|комментарий переводчика|комментарий редакции|комментарий редактора|предисловие переводчика|слово переводчика|замечание переводчика"},
	{"ru", RoleDisclaimer, PartDisclaimer, "отказ от ответственности|дисклеймер|оговорка|ограничение ответственности|предупреждение об ответственности"},
	{"ru", RoleLegal, PartLegal, "лицензия|авторские права|правовая информация|копирайт|права"},
	{"ru", RoleChannel, PartChannel, "подписывайтесь|подписывайтесь на нас|мы в соцсетях|наш канал|наши каналы|телеграм|телеграм-канал|telegram-канал|наш телеграм|вконтакте|контакты|наш сайт|читайте нас|наши соцсети|телеграм-чат|мы в социальных сетях"},
	{"ru", RoleOrigin, PartTitle, "оригинальное название|название оригинала|оригинальный заголовок|заголовок оригинала|название в оригинале"},
	{"ru", RoleByline, PartDate, "дата|дата публикации|опубликовано|дата перевода|обновлено|время публикации"},

	{"uk", RoleByline, PartAuthor, "автор|авторка|автори|текст|автор тексту|авторка тексту|підготував|підготувала|підготували|автор статті|кореспондент|кореспондентка"},
	{"uk", RoleCredit, PartTranslator, "переклад|перекладач|перекладачка|перекладачі|переклав|переклала|переклали|переклад з англійської|переклад українською"},
	{"uk", RoleCredit, PartReviewer, "коректор|коректорка|коректура|вичитка|вичитав|вичитала|перевірив|перевірила|рецензент"},
	{"uk", RoleCredit, PartEditor, "редактор|редакторка|редагування|редактура|відредагував|відредагувала|редакція"},
	{"uk", RoleCredit, PartPicture, "фото|світлина|світлини|ілюстрація|ілюстрації|зображення|джерело фото"},
	{"uk", RoleSource, PartSource, "джерело|джерела|оригінал|оригінал статті|оригінальна стаття|посилання на оригінал|першоджерело|посилання"},
	{"uk", RoleOrigin, PartOrigin, "передруковано з|передрук|вперше опубліковано|уперше опубліковано|републікація"},
	{"uk", RoleSummary, PartSummary, "анотація|коротко|стисло|резюме|головне"},
	{"uk", RoleNote, PartNote, "примітка перекладача|прим. перекладача|прим. пер.|прим. перекл.|від перекладача|від редакції|примітка редакції|прим. ред.|коментар перекладача|примітка редактора"},
	{"uk", RoleDisclaimer, PartDisclaimer, "відмова від відповідальності|застереження|дисклеймер"},
	{"uk", RoleLegal, PartLegal, "ліцензія|авторські права"},
	{"uk", RoleChannel, PartChannel, "підписуйтесь|підписуйтеся|ми в соцмережах|наш канал|телеграм"},
	{"uk", RoleOrigin, PartTitle, "назва оригіналу|оригінальна назва"},
	{"uk", RoleByline, PartDate, "дата|опубліковано|дата публікації"},

	{"de", RoleByline, PartAuthor, "autor|autorin|autoren|autorinnen|von|text|text von|verfasser|verfasst von|geschrieben von"},
	{"de", RoleCredit, PartTranslator, "übersetzung|übersetzer|übersetzerin|übersetzt von|übersetzung von|übersetzung aus dem englischen|aus dem englischen von|aus dem russischen von|deutsche übersetzung|deutsch von"},
	{"de", RoleCredit, PartReviewer, "lektorat|korrektorat|korrektur|korrekturgelesen von|geprüft von|gegengelesen von"},
	{"de", RoleCredit, PartEditor, "redaktion|redakteur|redakteurin|redigiert von"},
	{"de", RoleCredit, PartPicture, "foto|fotos|bild|bilder|bildnachweis|bildquelle|titelbild|illustration|abbildung"},
	{"de", RoleSource, PartSource, "quelle|quellen|original|originalartikel|originaltext|originalbeitrag|link zum original|zum original"},
	{"de", RoleOrigin, PartOrigin, "ursprünglich erschienen|zuerst erschienen|zuerst erschienen bei|zuerst erschienen in|erstveröffentlichung|übernommen von|ursprünglich veröffentlicht|nachdruck aus"},
	{"de", RoleSummary, PartSummary, "zusammenfassung|kurzfassung|kurz gesagt|in kürze|das wichtigste in kürze|überblick"},
	{"de", RoleNote, PartNote, "anmerkung des übersetzers|anmerkung der übersetzerin|anm. d. übers.|anm. d. ü.|anmerkung der redaktion|anm. d. red.|hinweis der redaktion|hinweis des übersetzers"},
	{"de", RoleDisclaimer, PartDisclaimer, "haftungsausschluss|haftungshinweis"},
	{"de", RoleLegal, PartLegal, "lizenz|urheberrecht|impressum|datenschutz"},
	{"de", RoleChannel, PartChannel, "folgen sie uns|folgt uns|abonnieren sie uns|newsletter|kontakt"},
	{"de", RoleOrigin, PartTitle, "originaltitel"},
	{"de", RoleByline, PartDate, "datum|veröffentlicht|veröffentlicht am|stand"},

	{"fr", RoleByline, PartAuthor, "auteur|autrice|auteure|auteurs|par|texte|texte de|ecrit par|écrit par|rédigé par"},
	{"fr", RoleCredit, PartTranslator, "traduction|traducteur|traductrice|traduit par|traduction de|traduction par|traduit de l'anglais par|traduction française|traduit du russe par"},
	{"fr", RoleCredit, PartReviewer, "relecture|relecteur|relectrice|relu par|correction|correcteur|correctrice|révision|révisé par|corrigé par"},
	{"fr", RoleCredit, PartEditor, "édition|éditeur|éditrice|rédaction|rédacteur|rédactrice"},
	{"fr", RoleCredit, PartPicture, "photo|photos|crédit photo|crédits photo|image|crédit image|illustration"},
	{"fr", RoleSource, PartSource, "source|sources|article original|original|texte original|lien original|lien vers l'original|article source"},
	{"fr", RoleOrigin, PartOrigin, "publié à l'origine|initialement publié|initialement publié sur|publié initialement|première publication|repris de|republié de"},
	{"fr", RoleSummary, PartSummary, "résumé|chapeau|en bref|synthèse|en résumé"},
	{"fr", RoleNote, PartNote, "note du traducteur|note de la traductrice|ndt|n.d.t.|note de traduction|note de la rédaction|ndlr|n.d.l.r.|note de l'éditeur"},
	{"fr", RoleDisclaimer, PartDisclaimer, "avertissement|clause de non-responsabilité"},
	{"fr", RoleLegal, PartLegal, "licence|droits d'auteur|mentions légales"},
	{"fr", RoleChannel, PartChannel, "suivez-nous|suivez-nous sur|abonnez-vous|rejoignez-nous|nous suivre|contact"},
	{"fr", RoleOrigin, PartTitle, "titre original"},
	{"fr", RoleByline, PartDate, "date|publié le|publié|mis à jour"},

	{"es", RoleByline, PartAuthor, "autor|autora|autores|autoras|por|texto|texto de|escrito por|redactado por"},
	{"es", RoleCredit, PartTranslator, "traducción|traduccion|traductor|traductora|traductores|traducido por|traducción de|traducción por|traducción al español|traducido del inglés por"},
	{"es", RoleCredit, PartReviewer, "revisión|revisor|revisora|revisado por|revisión de|corrección|corrector|correctora|corregido por|verificado por"},
	{"es", RoleCredit, PartEditor, "edición|editor|editora|editado por|redacción"},
	{"es", RoleCredit, PartPicture, "foto|fotos|fotografía|crédito de la foto|imagen|créditos de la imagen|ilustración|imagen de portada"},
	{"es", RoleSource, PartSource, "fuente|fuentes|artículo original|original|texto original|enlace original|enlace al original|versión original|publicación original|nota original"},
	{"es", RoleOrigin, PartOrigin, "publicado originalmente|publicado originalmente en|publicado por primera vez en|republicado de|tomado de|reproducido de"},
	{"es", RoleSummary, PartSummary, "resumen|en breve|en resumen|síntesis|sumario|entradilla"},
	{"es", RoleNote, PartNote, "nota del traductor|nota de la traductora|n. del t.|n. de la t.|n. de t.|ndt|nota de traducción|nota del editor|nota de la editora|nota de la redacción|nota editorial"},
	{"es", RoleDisclaimer, PartDisclaimer, "descargo de responsabilidad|aviso|exención de responsabilidad"},
	{"es", RoleLegal, PartLegal, "licencia|aviso legal|derechos de autor"},
	{"es", RoleChannel, PartChannel, "síguenos|síguenos en|suscríbete|únete|nuestros canales|contacto"},
	{"es", RoleOrigin, PartTitle, "título original"},
	{"es", RoleByline, PartDate, "fecha|publicado|publicado el|actualizado"},

	{"ja", RoleByline, PartAuthor, "著者|筆者|執筆|執筆者|原著者|原作者|取材|文責|取材・文"},
	{"ja", RoleCredit, PartTranslator, "翻訳|翻訳者|訳者|訳|日本語訳|和訳"},
	{"ja", RoleCredit, PartReviewer, "校正|校閲|監修|監訳|査読|校正者"},
	{"ja", RoleCredit, PartEditor, "編集|編集者|構成"},
	{"ja", RoleCredit, PartPicture, "写真|画像|撮影|画像出典|イラスト|写真提供"},
	{"ja", RoleSource, PartSource, "出典|元記事|原文|引用元|情報源|原文リンク|ソース|参考|参考リンク|元の記事"},
	{"ja", RoleOrigin, PartOrigin, "初出|転載元|転載|配信元"},
	{"ja", RoleSummary, PartSummary, "要約|概要|要旨|まとめ"},
	{"ja", RoleNote, PartNote, "訳者注|訳注|訳者註|訳註|編集部注|編注|訳者コメント|編集部より"},
	{"ja", RoleDisclaimer, PartDisclaimer, "免責事項|免責|注意事項"},
	{"ja", RoleLegal, PartLegal, "著作権|ライセンス|利用規約"},
	{"ja", RoleOrigin, PartTitle, "原題|元のタイトル"},
	{"ja", RoleByline, PartDate, "公開日|掲載日|日付|更新日"},
}

// labelTable is labelRows by word. The first row that names a word wins.
var labelTable = sync.OnceValue(func() map[string]labelEntry {
	table := make(map[string]labelEntry, 1024)
	for _, row := range labelRows {
		for _, w := range strings.Split(row.words, "|") {
			w = strings.ReplaceAll(w, "ё", "е")
			if _, taken := table[w]; !taken {
				table[w] = row
			}
		}
	}
	return table
})

// slashLabels are the labels that Chinese papers part from the name by a slash alone: "文／某某".
var slashLabels = map[string]bool{
	"文": true, "图": true, "圖": true, "译": true, "譯": true, "编译": true, "編譯": true, "翻译": true, "翻譯": true,
	"撰文": true, "编辑": true, "編輯": true, "校对": true, "校對": true, "摄影": true, "攝影": true, "作者": true, "译者": true, "譯者": true,
	"记者": true, "記者": true,
}

// phraseEntry is a phrase that labels a line by itself, when what follows it fits.
type phraseEntry struct {
	role  Role
	part  string
	words string
	fit   fit
}

// fit is what must follow a phrase.
type fit int

const (
	fitShort   fit = iota // anything but a sentence
	fitPlace              // an outlet or an address
	fitNames              // names of people
	fitAccount            // one account name
)

func (f fit) holds(rest string) bool {
	switch f {
	case fitPlace:
		return namesPlace(rest)
	case fitNames:
		return isNames(rest)
	case fitAccount:
		return len(rest) <= 40 && len(strings.Fields(rest)) == 1
	}
	return isShort(rest)
}

// labelPhrases are by their first letter, longer ones before their own beginnings.
var labelPhrases = sync.OnceValue(func() map[rune][]phraseEntry {
	out := map[rune][]phraseEntry{}
	add := func(role Role, part string, f fit, words string) {
		for _, w := range strings.Split(words, "|") {
			first, _ := utf8.DecodeRuneInString(w)
			out[first] = append(out[first], phraseEntry{role, part, w, f})
		}
	}
	add(RoleOrigin, PartOrigin, fitShort, "本文转载自|文章转载自|本文转自|转载自|转自|原载于|轉載自|本文轉載自|文章轉載自|本文轉自|轉自|原載於|原文首发于|原文首發於")
	add(RoleOrigin, PartPermalink, fitShort, "本文首发于|译文首发于|首发于|本文首發於|譯文首發於|首發於|已发布于|已發布於")
	add(RoleSource, PartSource, fitShort, "本文译自|文章译自|译自|编译自|本文編譯自|本文譯自|譯自|編譯自")
	add(RoleOrigin, PartOrigin, fitPlace, "originally published at |originally published on |originally published in |originally published by |first published on |first published in |first published by |republished from |reposted from |reprinted from |cross-posted from |"+
		"впервые опубликовано на |впервые опубликовано в |перепечатано с |перепечатано из |вперше опубліковано |publicado originalmente en |publié initialement sur |zuerst erschienen bei |zuerst erschienen in ")
	add(RoleCredit, PartTranslator, fitNames, "abridged translation by |english version by |english-language version by |adapted by |adapted for english by |translated and edited by |translated from the russian by |translated from the chinese by |translated from the english by |translated from russian by |translated from chinese by |translated from english by |translated by |translation by |english translation by |"+
		"перевел |перевела |перевели |перевод с английского |перевод с китайского |переклав |переклала |übersetzt von |übersetzung von |aus dem englischen von |traduit de l'anglais par |traduit par |traduction de |traduction par |traducido del inglés por |traducido por |traducción de ")
	add(RoleCredit, PartReviewer, fitNames, "reviewed by |proofread by |revised by |copyedited by |fact-checked by |проверил |проверила |вычитал |вычитала |relu par |relecture de |révisé par |revisado por |corregido por |korrekturgelesen von ")
	add(RoleCredit, PartEditor, fitNames, "edited by |отредактировал |отредактировала |editado por |redigiert von ")
	add(RoleByline, PartAuthor, fitNames, "written by |story by |interview by |report by |as told to |original story by |original reporting by |reporting by |words by |text by |posted by |escrito por |écrit par |geschrieben von |by |por |par |von ")
	add(RoleCredit, PartPicture, fitNames, "photo by |photos by |image by |illustration by |foto de |photo de ")
	add(RoleCredit, "", fitAccount, "translating by ")
	return out
})

// isShort reports whether rest can be a name or an address rather than a sentence.
func isShort(rest string) bool {
	rest = strings.TrimRight(rest, "。 ")
	return utf8.RuneCountInString(rest) <= 160 && !strings.ContainsAny(rest, "。！？") && strings.Count(rest, "，") <= 1
}

// namesPlace reports whether rest begins like the name of an outlet, a link or an address.
func namesPlace(rest string) bool {
	rest = strings.TrimLeft(rest, " *_\"“«[<(")
	r, _ := utf8.DecodeRuneInString(rest)
	return len(rest) <= 400 && (unicode.IsUpper(r) || unicode.Is(unicode.Han, r) || strings.HasPrefix(rest, "http") || hasHost(rest))
}

// hasHost reports whether s begins like "example.org".
func hasHost(s string) bool {
	word, _, _ := strings.Cut(s, " ")
	i := strings.IndexByte(word, '.')
	return i > 0 && i < len(word)-2
}

// nameParticles are words in small letters that stand inside names and lists of names.
var nameParticles = map[string]bool{
	"and": true, "de": true, "da": true, "dos": true, "del": true, "la": true, "von": true, "van": true, "der": true, "den": true, "bin": true, "al": true,
	"di": true, "du": true, "le": true, "el": true, "y": true, "и": true, "та": true, "et": true, "und": true, "e": true, "for": true, "with": true, "&": true,
}

// isNames reports whether rest is one to a few names of people, or that and further labels behind a stop
// ("Ann Lee, Herald. Translated by Tom Ray; edited by Jo Hill").
func isNames(rest string) bool {
	if areNames(rest) {
		return true
	}
	if len(rest) > 400 {
		return false
	}
	for i, r := range rest {
		if i == 0 || !strings.ContainsRune(".;,|·•", r) {
			continue
		}
		next := strings.TrimLeft(rest[i:], ".;,|·• *_")
		if !areNames(rest[:i]) {
			continue
		}
		if _, behind, ok := labelBeforeMark(next); ok && behind != "" {
			return true
		}
		if n, ok := personPhrase(next); ok && isNames(next[n:]) {
			return true
		}
	}
	return false
}

// personPhrase gives the length of a phrase that names someone's part at the beginning of s ("translated by ").
func personPhrase(s string) (int, bool) {
	first, _ := utf8.DecodeRuneInString(s)
	for _, p := range labelPhrases()[foldRune(first)] {
		if n, ok := foldedPrefix(s, p.words); ok && p.fit == fitNames {
			return n, true
		}
	}
	return 0, false
}

// areNames reports whether rest is one to a few names of people: short, capitalised, not a sentence.
func areNames(rest string) bool {
	plain := strings.Trim(stripLinks(rest), " *_`~")
	if plain == "" || utf8.RuneCountInString(plain) > 90 {
		return false
	}
	words := strings.FieldsFunc(plain, func(r rune) bool { return unicode.IsSpace(r) || strings.ContainsRune(",;/、，|", r) })
	capital := 0
	for i, w := range words {
		w = strings.Trim(w, "()[]*_`\"«»“”’'")
		r, _ := utf8.DecodeRuneInString(w)
		switch {
		case w == "":
		case unicode.IsUpper(r) || unicode.Is(unicode.Han, r) || r == '@':
			capital++
		case !nameParticles[w] || i == 0:
			return false
		}
	}
	last := words[max(len(words)-1, 0):]
	ended := capital < 2 && len(last) == 1 && len(last[0]) > 3 && strings.HasSuffix(last[0], ".")
	return capital >= 1 && capital <= 14 && len(words) <= 20 && (capital >= 2 || strings.ContainsAny(rest, "[@") || len(words) == 1) && !ended
}

// stripLinks puts a Markdown link's text in the link's place.
func stripLinks(s string) string {
	if !strings.ContainsRune(s, '[') {
		return s
	}
	var b strings.Builder
	for s != "" {
		open := strings.IndexByte(s, '[')
		if open < 0 {
			break
		}
		end := strings.IndexByte(s[open:], ']')
		if end < 0 {
			break
		}
		b.WriteString(s[:open])
		b.WriteString(s[open+1 : open+end])
		s = s[open+end+1:]
		if len(s) > 1 && (s[0] == '(' || s[0] == '[') {
			closing := map[byte]string{'(': ")", '[': "]"}[s[0]]
			if i := strings.Index(s, closing); i >= 0 {
				s = s[i+1:]
			}
		}
	}
	b.WriteString(s)
	return b.String()
}
