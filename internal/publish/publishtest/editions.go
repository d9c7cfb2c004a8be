package publishtest

import (
	"time"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// Picture is the digest of the image that the Chinese article shows.
var Picture = digest("picture")

// Outlet is a Chinese publication.
func Outlet() newsroom.Outlet {
	return newsroom.Outlet{
		ID: 1, Slug: "liangan", Name: "两岸书页", Lang: lang.Chinese, Tagline: "译文与原文，一页之隔",
		Disclaimer: "本刊译文仅供参考，作者观点不代表本刊。", CreatedAt: day(2024, time.March, 1),
	}
}

// Editions are all editions of the outlet: see the functions below for what each article is for.
func Editions() []newsroom.Edition {
	var out []newsroom.Edition
	for _, all := range [][]newsroom.Edition{Chinese(), English(), Arabic(), Russian(), Withdrawn()} {
		out = append(out, all...)
	}
	return out
}

// Chinese is Russian to Chinese, with everything: summary, sections, uneven beads, a sentence left out and
// one added, a note in the text and one between paragraphs, images, a quotation, a list, code, a correction.
func Chinese() []newsroom.Edition {
	first := edition(11, 1, "bridge-night", day(2024, time.May, 6), bridge("三百二十米").Content)
	m := bridge("三百四十米")
	m.Reason = "读者来信指出长度有误，核对原文后改正。"
	m.Changes = []newsroom.Correction{{
		At: day(2024, time.May, 8), Number: 2, Unit: 4, Reason: m.Reason,
		Before: "老桥长三百二十米，建于1957年。", After: "老桥长三百四十米，建于1957年。",
	}}
	return []newsroom.Edition{first, edition(12, 2, "bridge-night", day(2024, time.May, 8), m.Content)}
}

func bridge(length string) *maker {
	m := newMaker("浮桥一夜：河上没有灯，两岸没有睡", lang.Chinese, newsroom.PublishedSource{
		URL: "https://listok.example/2024/bridge", Title: "Ночь на понтонном мосту: река без огней, берега без сна",
		Publisher: "Речной листок", Author: "Мария Озерова", Lang: lang.Russian, PublishedAt: day(2024, time.May, 3),
		CapturedAt: time.Date(2024, time.May, 4, 6, 40, 0, 0, time.UTC), Digest: digest("bridge"), Licence: "CC BY 4.0",
		Permission: "作者书面同意",
	})
	m.summary(
		one("Город остался с одним мостом на двадцать дней.", "一座城市要靠一座桥过二十天。"),
		one("Паромщик рассказывает, как считал машины.", "摆渡人说起他怎样数车。"),
	)
	m.p(
		one("Старый мост длиной 340 метров построили в 1957 году.", "老桥长"+length+"，建于1957年。"),
		many("傍晚六点，桥面封闭{原文为 закрыли на просушку，直译是“关起来晾干”。}；等在岸边的人已经散了一半。", 1,
			"В шесть вечера его закрыли.", "К этому часу половина ждавших разошлась."),
	)
	m.p(
		many("“我数到四百辆就不数了。”摆渡人*谢尔盖*说。他在这条河上干了十九年。", 2,
			"«После четырёхсот я бросил считать», — сказал паромщик *Сергей*, девятнадцать лет проработавший на реке."),
		one("Расписание висит [на двери кассы](/times).", "时刻表贴在[售票处门上](https://listok.example/times)。"),
		omitted("Подпишитесь на наш воскресный выпуск.", "原刊的订阅推广，与报道无关。"),
	)
	m.h(one("Кто переправлял людей", "谁在渡人"))
	m.furniture(markup.RoleNote, "文中的“понтон”在当地专指军用浮桥，本刊统一译作浮桥。")
	m.p(
		one("Ночью работали три лодки.", "夜里有三条船。"),
		added("当地人把它们叫作“三姐妹”。"),
		one("Ни одна не вышла без бумаги.", "没有一条船不带纸条就离岸。"),
	)
	m.quote(one("Бумага важнее мотора.", "纸条比马达要紧。"))
	m.image("media:"+string(Picture), one("Понтонный мост ночью", "夜里的浮桥"))
	m.image("https://cdn.example.net/attachments/77/image0.jpg", one("", "码头上的告示牌"))
	m.Units[len(m.Units)-1].Source = nil
	m.list(one("Утром — хлеб.", "早上是面包。"), one("Днём — почта.", "白天是邮件。"), one("Ночью — люди.", "夜里是人。"))
	m.code("boats --count 3")
	m.p(one("Двадцать первого мая мост открыли.", "五月二十一日，桥又开了。"))
	m.furniture(markup.RoleChannel, "也可在[频道](https://channel.example/liangan)上阅读。")
	m.by(newsroom.PartTranslator, "沈渡").by(newsroom.PartReviewer, "何以舟").by(newsroom.PartReviewer, "Т. Лесной")
	m.Notices = []string{"本刊译文仅供参考，作者观点不代表本刊。"}
	m.Dismissed = []newsroom.WavedThrough{{Rule: "quantity/number", Reason: "原文用阿拉伯数字，译文按本刊体例写汉字。", By: "何以舟"}}
	return m.signed(newsroom.ActHandIn, "沈渡", day(2024, time.May, 5)).
		signed(newsroom.ActApprove, "何以舟", day(2024, time.May, 6)).
		signed(newsroom.ActPublish, "白芷", day(2024, time.May, 6))
}

// English is Chinese to English.
func English() []newsroom.Edition {
	m := newMaker("The Umbrella Repairman Closes at Six", lang.English, newsroom.PublishedSource{
		URL: "https://wanbao.example/umbrella", Title: "修伞的人六点收摊", Publisher: "《晚街报》", Author: "林小满",
		Lang: lang.Chinese, PublishedAt: day(2024, time.April, 2), CapturedAt: day(2024, time.April, 3), Digest: digest("umbrella"),
	})
	m.summary(one("一条街上最后一个修伞的摊子。", "The last umbrella stall on the street, and what it charges."))
	m.p(
		one("摊子不大，一把椅子，一个木箱。", "The stall is small: a chair and a wooden box."),
		many("He has mended some forty thousand umbrellas, he says; he stopped writing them down in 1998.", 1, "他说自己修过四万来把伞。", "一九九八年以后就不记了。"),
	)
	m.p(many("Six o’clock comes. He folds the chair, and the street is only a street.", 2, "六点一到，他折起椅子，街又只是一条街。"))
	// A paragraph that stands for a heading, and everything else that a text may be made of.
	m.add(markup.Block{Kind: markup.Paragraph, Level: 3}, one("价目", "What it costs"))
	m.table(
		[]unit{one("活", "Work"), one("价", "Price")},
		[]unit{one("换骨", "A new rib{^ribs}"), one("五块", "5 yuan")},
		[]unit{one("补面", "A patched cover"), one("八块", "8 yuan")},
	)
	m.figure("media:"+string(Picture), one("箱子里的工具", "The tools in the box"), one("三把钳子，一卷线。", "Three pairs of pliers and a reel of thread."))
	m.furniture(markup.RoleNote, "The old name of the street is 伞巷, Umbrella Lane.")
	m.p(one("他不收硬币。", "He takes no coins, *ever*.{^coins}"))
	m.footnote("coins", one("硬币太重。", "They are too heavy to carry home."))
	m.footnote("ribs", one("旧的留着。", "He keeps the old one."))
	m.by(newsroom.PartTranslator, "Ada Marsh").by(newsroom.PartReviewer, "何以舟")
	m.signed(newsroom.ActHandIn, "Ada Marsh", day(2024, time.April, 5)).signed(newsroom.ActApprove, "何以舟", day(2024, time.April, 6))
	return []newsroom.Edition{edition(21, 1, "umbrella", day(2024, time.April, 6), m.Content)}
}

// Arabic is Arabic to English: a source that reads from right to left.
func Arabic() []newsroom.Edition {
	m := newMaker("A Well in the Courtyard", lang.English, newsroom.PublishedSource{
		URL: "https://sahifa.example/well", Title: "بئر في الساحة", Publisher: "صحيفة الحارة", Author: "ليلى منصور",
		Lang: "ar", PublishedAt: day(2024, time.February, 11), CapturedAt: day(2024, time.February, 12), Digest: digest("well"),
	})
	m.p(
		one("كانت البئر في وسط الساحة، وعمقها 12 مترًا.", "The well stood in the middle of the courtyard and was 12 metres deep."),
		one("لا أحد يتذكر من حفرها.", "Nobody remembers who dug it."),
	)
	m.p(many("In summer the children drew water at dawn, and the old women counted the buckets.", 1,
		"في الصيف كان الأطفال يسحبون الماء عند الفجر.", "وكانت العجائز يعددن الدلاء."))
	m.by(newsroom.PartTranslator, "Noor Haddad")
	m.signed(newsroom.ActHandIn, "Noor Haddad", day(2024, time.February, 14))
	return []newsroom.Edition{edition(31, 1, "well", day(2024, time.February, 15), m.Content)}
}

// Russian is a repost, English to Russian, whose source nobody captured: nothing faces anything.
func Russian() []newsroom.Edition {
	m := newMaker("Паром ходит в 7 утра, а в шторм — не ходит", lang.Russian, newsroom.PublishedSource{
		URL: "https://harbour.example/ferry", Title: "The Seven O’Clock Ferry, Weather Permitting", Lang: lang.English, Author: "Tom Aldous",
	})
	m.Origin = &newsroom.Origin{Outlet: "Северный перевод", URL: "https://sever.example/ferry"}
	m.p(
		unit{nil, inline("Паром водит А. С. Громов, и в 2019 г. он не пропустил ни одного рейса."), 1, ""},
		unit{nil, inline("В кассе — пусто: билеты продают на борту, по 3 монеты."), 1, ""},
	)
	m.furniture(markup.RoleDisclaimer, "Мнение автора может не совпадать с мнением редакции.")
	m.by(newsroom.PartTranslator, "Ирина Кольцо")
	return []newsroom.Edition{edition(41, 1, "ferry", day(2024, time.January, 9), m.Content)}
}

// Withdrawn is an article that was taken back.
func Withdrawn() []newsroom.Edition {
	src := newsroom.PublishedSource{
		URL: "https://example.org/gone", Title: "A Story That Was Not So", Publisher: "Example", Lang: lang.English,
		CapturedAt: day(2023, time.December, 1), Digest: digest("gone"),
	}
	m := newMaker("并非如此的故事", lang.Chinese, src)
	m.p(one("It was said that the tower fell.", "据说塔倒了。"))
	m.by(newsroom.PartTranslator, "沈渡")
	first := edition(51, 1, "not-so", day(2023, time.December, 2), m.Content)
	m.Withdrawn, m.Reason = true, "原刊已承认报道失实。"
	return []newsroom.Edition{first, edition(52, 2, "not-so", day(2023, time.December, 9), m.Content)}
}
