package check_test

import (
	"strings"
	"testing"

	"recto/internal/text/check"
	"recto/internal/text/markup"
)

// spelled reports whether name/variant fires on a text in which both spellings are used.
func spelled(language, frame, a, b string) bool {
	text := strings.NewReplacer("A", a, "B", b).Replace(frame)
	doc := &markup.Document{}
	doc.Lang = unit(language, "", language, "").Target.Lang
	for _, p := range strings.Split(text, "\n") {
		doc.Blocks = append(doc.Blocks, markup.Block{Kind: markup.Paragraph, Text: markup.Plain(p)})
	}
	for _, f := range check.Run(&check.Article{Target: doc}) {
		if f.Rule == "name/variant" {
			return true
		}
	}
	return false
}

const (
	frameHan     = "当天上午，A抵达会场，没有回答问题。\n会后B接受了采访，A的助手在场。"
	frameRussian = "Утром прибыл A и не ответил на вопросы.\nПозже журналисты видели, что B уехал, а с ним A и охрана.\nВечером снова говорил A без бумаги."
	frameEnglish = "In the morning A arrived and took no questions.\nLater reporters saw that B left, and A left too.\nAt night it was A who spoke."
)

func TestNameVariants(t *testing.T) {
	for _, c := range []struct{ language, frame, pairs string }{
		{"zh", frameHan, `泽连斯基/泽伦斯基 拉夫罗夫/拉弗罗夫 绍伊古/肖伊古 卢卡申科/卢卡申卡 马克龙/马克隆 佩斯科夫/皮斯科夫
			斯托尔滕贝格/斯托滕伯格 布林肯/布林根 扎卡罗娃/扎哈罗娃 库列巴/库勒巴 梅德韦杰夫/梅德维杰夫
			奥斯汀/奥斯丁 博雷利/博瑞利 内塔尼亚胡/内塔尼雅胡 阿利耶夫/阿里耶夫 帕希尼扬/帕什尼扬 里亚布科夫/瑞博科夫`},
		{"ru", frameRussian, "Зеленский/Зелинский Столтенберг/Стольтенберг Риабкин/Рябкин Хаттонен/Хатонен Макмиллан/Макмилан"},
		{"en", frameEnglish, "Zelensky/Zelenskyy Ryabkov/Riabkov Korneychuk/Korneichuk Khodorkovsky/Hodorkovsky"},
	} {
		for pair := range strings.FieldsSeq(c.pairs) {
			a, b, _ := strings.Cut(pair, "/")
			if !spelled(c.language, c.frame, a, b) {
				t.Errorf("%s and %s pass as two names, want name/variant", a, b)
			}
		}
	}
}

func TestNamesApart(t *testing.T) {
	for _, c := range []struct{ language, frame, pairs string }{
		{"zh", frameHan, `里亚布科夫/拉夫罗夫 安东诺夫/安德罗波夫 史密斯/史密森 罗伯特/罗伯茨 威廉斯/威廉姆斯 伊万诺夫/伊万科夫 伊万诺夫/伊万诺娃
			意大利/澳大利亚 立陶宛/拉脱维亚 斯洛伐克/斯洛文尼亚 利比亚/利比里亚 尼日尔/尼日利亚 克林顿/卡梅伦 戈尔巴乔夫/戈尔恰科夫
			谢尔曼/谢尔盖 科兹洛夫/科斯特洛夫 米哈伊洛夫/米哈尔科夫 多尔西/多萝西 马克西姆/马克西莫夫 彼得罗夫/彼得罗维奇 亚历山大/亚历山德拉
			基本路线/基本理论 巴拉圭/乌拉圭 萨尔瓦多/萨尔瓦托 罗马尼亚/亚美尼亚`},
		{"ru", frameRussian, "Иванов/Иванова Петров/Петрович Российский/Россия Австрия/Австралия Василий/Васильев Британский/Бриттани Джонсон/Джонстон Минск/Минский"},
		{"en", frameEnglish, "Johnson/Johnston Austria/Australia Greece/Greek France/Frank Norway/Norwegian Iran/Iraq Martin/Martinez Russia/Russian Christian/Christina"},
	} {
		for pair := range strings.FieldsSeq(c.pairs) {
			a, b, _ := strings.Cut(pair, "/")
			if spelled(c.language, c.frame, a, b) {
				t.Errorf("%s and %s pass as one name, want nothing", a, b)
			}
		}
	}
}

// TestRenderedTwice finds two renderings of one name of the source whose spellings alone do not show it.
func TestRenderedTwice(t *testing.T) {
	article := func(target ...string) *check.Article {
		source := []string{"Об этом сказал Сергей Щербаков.", "Позже Щербаков уехал.", "Вечером Щербакова ждали дома."}
		a := &check.Article{Source: &markup.Document{}, Target: &markup.Document{}}
		a.Source.Lang, a.Target.Lang = "ru", "zh-Hans"
		for i := range source {
			a.Source.Blocks = append(a.Source.Blocks, markup.Block{Kind: markup.Paragraph, Text: markup.Plain(source[i])})
			a.Target.Blocks = append(a.Target.Blocks, markup.Block{Kind: markup.Paragraph, Text: markup.Plain(target[i])})
			u := unit("ru", source[i], "zh", target[i])
			u.Source.Block, u.Target.Block = i, i
			a.Units = append(a.Units, u)
		}
		return a
	}
	for _, c := range []struct {
		target []string
		want   string
	}{
		{[]string{"谢尔盖·谢尔巴科夫说了这番话。", "后来谢尔巴科夫离开了。", "晚上家里人在等谢尔巴科夫。"}, ""},
		{[]string{"谢尔盖·谢尔巴科夫说了这番话。", "后来谢尔巴科夫离开了。", "晚上家里人在等舒尔巴克夫。"}, "舒尔巴克夫"},
	} {
		a := article(c.target...)
		got := ""
		for _, f := range check.Run(a) {
			if f.Rule == "name/variant" {
				got += words(a, f)
			}
		}
		if got != c.want {
			t.Errorf("in %q name/variant marks %q, want %q", c.target, got, c.want)
		}
	}
}

// namesAmiss reports whether a rule of the name family warns.
func namesAmiss(from, source, to, target string) bool {
	for _, f := range check.RunUnit(unit(from, source, to, target)) {
		if strings.HasPrefix(f.Rule, "name/") && f.Severity != check.Info {
			return true
		}
	}
	return false
}

func TestNamesSaidOtherwise(t *testing.T) {
	for _, c := range []struct {
		from, source, to, target string
		amiss                    bool
	}{
		{"zh", "博物馆馆长何琳说，新馆明年秋天开放。", "en", "The new hall opens in the autumn of next year in Kaifeng, said He Lin, the museum's director.", false},
		{"zh", "博物馆馆长何琳说，新馆明年秋天开放。", "en", "The new hall opens in the autumn of next year in Kaifeng, said Zhang Wei, the museum's director.", true},
		{"zh", "工程师吕欣说，大桥将在五月通车。", "ru", "Мост в Кайфэне откроют в мае, сказала инженер Люй Синь.", false},
		{"zh", "国际奥委会主席巴赫在发布会上表示感谢。", "ru", "Президент Международного олимпийского комитета Томас Бах поблагодарил всех на пресс-конференции.", false},
		{"fr", "À Bruxelles, les Vingt-Sept n'ont pas réussi à s'entendre sur le prix du gaz.", "en", "In Brussels, the 27 EU member states failed to agree on gas prices.", false},
		{"es", "Los Veintisiete aprobaron el lunes un nuevo paquete de sanciones.", "en", "The EU approved a new package of sanctions on Monday.", false},
		{"it", "I Ventisette hanno approvato lunedì un nuovo pacchetto di sanzioni.", "en", "The EU approved a new package of sanctions on Monday.", false},
		{"pt", "Os Vinte e Sete aprovaram na segunda-feira um novo pacote de sanções.", "en", "The EU approved a new package of sanctions on Monday.", false},
		{"es", "El buque llegó al Viejo Continente.", "en", "The ship reached Europe.", false},
		{"fr", "Quatre-vingts ans après le Débarquement, il reste une poignée de vétérans.", "en", "Eighty years after D-Day, only a handful of veterans are left.", false},
		{"en", "A fire broke out in a warehouse in the Moscow region on Tuesday.", "ru", "Во вторник на складе в Подмосковье вспыхнул пожар.", false},
		{"ru", "Во вторник на складе в Подмосковье вспыхнул пожар.", "en", "A fire broke out in a warehouse outside Moscow on Tuesday.", false},
		{"ru", "В Ленобласти сгорел склад с мебелью.", "en", "A furniture warehouse burned down in the Leningrad region.", false},
		{"zh", "广西柳州市一名男子驾车撞上路边护栏，车上四人受轻伤。", "ru", "В городе Лючжоу на юге Китая водитель врезался в дорожное ограждение; четыре человека в машине получили лёгкие травмы.", false},
		{"zh", "广西柳州市一名男子驾车撞上路边护栏，车上四人受轻伤。", "ru", "В провинции Хэбэй водитель врезался в дорожное ограждение; четыре человека в машине получили лёгкие травмы.", true},
		{"ru", "В Подмосковье сгорел склад с мебелью.", "en", "A furniture warehouse burned down in Siberia.", true},
		// two cities, two companies, two countries that sound alike
		{"en", "The train from Dushanbe was three hours late.", "ru", "Поезд из Бишкека опоздал на три часа.", true},
		{"ru", "В Саратове открыли новый мост.", "zh", "沃罗涅日一座新桥通车。", true},
		{"zh", "比亚迪在武汉开设了研究中心。", "en", "Geely has opened a research centre in Wuhan.", true},
		{"en", "Oxfam closed its office in Nairobi.", "de", "Amnesty International schloss ihr Büro in Nairobi.", true},
		{"ru", "Словения закрыла границу на три дня.", "en", "Slovakia closed its border for three days.", true},
		{"ru", "В Саратове открыли новый мост.", "zh", "萨拉托夫一座新桥通车。", false},
		// offices and alliances by another name, and a word that is an abbreviation only in capitals
		{"fr", "La Cédéao a levé ses sanctions.", "en", "The West African bloc has lifted its sanctions.", false},
		{"zh", "国务院总理李强星期二抵达柏林。", "ru", "Премьер Госсовета КНР Ли Цян во вторник прибыл в Берлин.", false},
		{"de", "Der Fonds warnt: Wer jetzt nach Wien reist, zahlt mehr.", "en", "Who travels to Vienna now pays more, the fund warns.", false},
		{"fr", "Les ministres réunis à Bruxelles n'ont pas réussi à s'entendre.", "en", "The ministers meeting in Madrid failed to agree.", true},
	} {
		if got := namesAmiss(c.from, c.source, c.to, c.target); got != c.amiss {
			t.Errorf("%q for %q: amiss is %t, want %t", c.target, c.source, got, c.amiss)
		}
	}
}
