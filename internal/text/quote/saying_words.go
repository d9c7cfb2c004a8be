package quote

import (
	"strings"
	"sync"

	"recto/internal/text/lang"
)

// Saying is how a language says who speaks: what may stand before the subject of a sentence, the
// pronouns that a reporter uses for a speaker, what may stand between subject and verb, the verbs.
// All lists are lower case; the longest match wins.
type Saying struct {
	before   []string
	pronouns []string
	between  []string
	verbs    []string
	taking   []string // what begins to say what a reporter calls something: 他把这称为
	also     []string // verbs that say who speaks beside a quotation, and elsewhere other things too
	// persons are words that show that somebody else is spoken of, to whom a pronoun may refer.
	persons []string
	spaced  bool // words are parted by spaces
	// addressing are the words before a person spoken to, and dative tells such a person by the word's form.
	addressing wordSet
	opening    wordSet // begin what stands before a sentence, to its comma: After the meeting, he said
	dative     func(word string) bool
	// What compiled makes of these: verbs of one word, verbs of several or of a language without spaces and how they begin,
	// mere pronouns, persons.
	phrases, short             []string
	said, begins, who, someone wordSet
}

var sayingHan = sync.OnceValue(func() *Saying {
	return compiled(&Saying{
		before: []string{"然而", "但是", "但", "不过", "可是", "同时", "此外", "另外", "随后", "接着", "对此", "因此", "尽管如此", "与此同时", "最后", "之后", "而", "同時", "隨後", "接著", "對此", "儘管如此", "最後", "之後", "不過"},
		pronouns: []string{"这位外交官", "这名官员", "该官员", "该发言人", "这位官员", "这位部长", "这位总统", "這位外交官", "這位官員",
			"她", "他"},
		between: []string{"并没有", "并未", "并不", "没有", "也没有", "还", "也", "又", "则", "并", "不", "未", "曾", "随后", "接着", "进一步", "同时", "再次", "特别", "明确", "后来", "继续", "向记者", "对记者", "向媒体", "对媒体", "在会上", "愿意", "拒绝", "不愿",
			"並沒有", "並未", "並不", "沒有", "還", "並", "隨後", "接著", "進一步", "同時", "繼續", "向記者", "對記者", "拒絕"},
		verbs: []string{"说", "表示", "指出", "称", "认为", "强调", "补充", "解释", "承认", "坚称", "透露", "告诉", "回应", "写道", "提到", "警告", "呼吁", "重申", "回答", "声称", "宣称", "否认", "评论",
			"說", "稱", "認為", "強調", "補充", "解釋", "承認", "堅稱", "告訴", "回應", "寫道", "呼籲", "聲稱", "宣稱", "否認", "評論"},
		taking:  []string{"把这", "将其", "將其"},
		also:    strings.Fields("宣布 坦言 回击 回擊 抗议 抗議 叹道 嘆道 叹息 嘆息 回敬 劝道 勸道 打趣 回忆 回憶 抱怨 感叹 感嘆 反问 反問 直言 告诫 告誡 保证 保證 承诺 承諾 介绍 介紹 通报 通報 谈到 談到 喊道 问道 問道 答道 甩下 预言 預言 坦承 坦白 吐露 自嘲 感慨 惊呼 驚呼 痛斥 反驳 反駁 附和 叮嘱 叮囑 嘱咐 囑咐 断言 斷言 讲述 講述 追问 追問 质问 質問 提醒 答复 答覆"),
		persons: []string{"他", "她", "先生", "女士", "小姐", "总统", "总理", "部长", "主席", "大臣", "议员", "书记", "将军", "教授", "博士", "医生", "老师", "律师", "法官", "记者", "发言人", "父亲", "母亲", "爸", "妈", "丈夫", "妻子", "儿子", "女儿", "哥哥", "姐姐", "弟弟", "妹妹", "朋友", "同事", "男子", "女子", "男人", "女人", "孩子", "有人", "谁", "那人", "这人", "老板", "經理", "经理", "教练", "队长", "球员", "總統", "總理", "部長", "議員", "將軍", "醫生", "老師", "律師", "記者", "發言人", "父親", "母親", "媽", "兒子", "女兒", "·"},
	})
})

var sayingEnglish = sync.OnceValue(func() *Saying {
	return compiled(&Saying{
		before:   []string{"however", "but", "still", "nevertheless", "yet", "later", "then", "at the same time", "meanwhile", "in addition", "nonetheless", "and", "instead", "also", "even so", "at the same time"},
		pronouns: []string{"she", "he", "the diplomat", "the official", "the minister", "the president", "the spokesman", "the spokeswoman", "the spokesperson"},
		between:  []string{"did not", "didn't", "does not", "doesn't", "would not", "also", "then", "later", "further", "again", "has", "had", "never", "refused to", "declined to", "went on to", "repeatedly", "stopped short of"},
		verbs:    []string{"said", "say", "says", "added", "add", "adds", "noted", "note", "notes", "called", "call", "calls", "calling", "told", "tell", "tells", "stressed", "stress", "explained", "explain", "explains", "claimed", "claim", "claims", "admitted", "admit", "admits", "stated", "state", "declared", "insisted", "insists", "warned", "warns", "replied", "replies", "commented", "comment", "described", "describe", "describes", "argued", "argues", "pointed out", "points out", "confirmed", "confirms", "denied", "denies", "elaborate"},
		also:     strings.Fields("asked asks retorts snaps quips rejoined rejoins interjected demanded wondered wonders advised advises observed observes maintains maintained objected objects agreed agrees scoffed scoffs shouted snapped wrote writes recalled recalls testified announced announces promised promises urged vowed continued concluded remarked joked lamented laments complained complains fumed fumes sighed sighs repeated laughed laughs protested protests reported reports assured cautioned quipped recounted recounts confided confides acknowledged acknowledges conceded concedes countered counters retorted revealed reveals answered answers whispered muttered exclaimed mused boasted alleged alleges predicted predicts"),
		persons:  []string{"he", "she", "him", "her", "his", "hers", "man", "woman", "father", "mother", "brother", "sister", "husband", "wife", "son", "daughter", "friend", "boy", "girl", "president", "minister", "someone", "somebody", "who", "guy", "mom", "mum", "dad", "doctor", "coach", "boss", "teacher", "uncle", "aunt", "mr", "mrs", "ms", "dr"},
		spaced:   true, opening: setOf(strings.Fields("after before during while when speaking following asked meeting in at on with as")), addressing: setOf(strings.Fields("to with at about of in on before")),
	})
})

var sayingRussian = sync.OnceValue(func() *Saying {
	return compiled(&Saying{
		before:   []string{"однако", "но", "при этом", "вместе с тем", "тем не менее", "затем", "потом", "кроме того", "в то же время", "впрочем", "позже", "также"},
		pronouns: []string{"она", "он", "дипломат", "чиновник", "министр", "политик", "собеседник"},
		between:  []string{"не стала", "не стал", "не", "также", "ещё", "еще", "при этом", "затем", "вновь", "снова", "отдельно", "отказалась", "отказался", "особо", "тоже"},
		verbs:    []string{"сказала", "сказал", "заявила", "заявил", "отметила", "отметил", "добавила", "добавил", "подчеркнула", "подчеркнул", "назвала", "назвал", "называет", "называть", "называла", "называл", "считает", "пояснила", "пояснил", "признала", "признал", "сообщила", "сообщил", "рассказала", "рассказал", "указала", "указал", "утверждает", "утверждала", "утверждал", "ответила", "ответил", "уточнила", "уточнил", "говорит", "напомнила", "напомнил", "предупредила", "предупредил"},
		also:     strings.Fields("бросила бросил обещал обещала обещает возражает возражал возражала отвечает парирует говорят уверяет уверял уверяла настаивает настаивал настаивала жалуется жаловался жаловалась спрашивает согласился согласилась соглашается продолжил продолжила резюмировал резюмировала недоумевает восклицает воскликнул воскликнула иронизирует предупреждает рассказывает поясняет добавляет подтверждает вторит пообещала пообещал вспоминает вспомнила вспомнил спросила спросил написала написал пишет заметила заметил возразила возразил заверила заверил объяснила объяснил объясняет призвала призвал подтвердила подтвердил признаётся признается отмечает подчёркивает подчеркивает заявляет говорится передала передал повторила повторил крикнула крикнул посетовала посетовал пошутила пошутил парировала парировал призналась признался поделилась поделился говорила говорил произнесла произнёс объявила объявил обещает сетует сетовал воскликнула воскликнул отрезала отрезал предсказывает предсказал"),
		persons:  []string{"он", "она", "его", "её", "ее", "ему", "ей", "ним", "ней", "нему", "нем", "нём", "мужчина", "женщина", "отец", "мать", "мама", "папа", "брат", "сестра", "муж", "жена", "сын", "дочь", "друг", "президент", "министр", "премьер", "кто", "врач", "тренер", "человек", "господин", "госпожа"},
		spaced:   true, opening: setOf(strings.Fields("после перед во в на когда выступая отвечая при")), addressing: setOf(strings.Fields("с в на о об перед при")), dative: dativeSlavic,
	})
})

var sayingUkrainian = sync.OnceValue(func() *Saying {
	return compiled(&Saying{
		before:   []string{"однак", "проте", "але", "при цьому", "тим не менш", "потім", "згодом", "крім того", "водночас", "також", "пізніше"},
		pronouns: []string{"вона", "він", "дипломат", "чиновник", "міністр", "політик", "співрозмовник"},
		between:  []string{"не стала", "не став", "не", "також", "ще", "при цьому", "потім", "знову", "окремо", "відмовилася", "відмовився", "теж"},
		verbs:    []string{"сказала", "сказав", "заявила", "заявив", "зазначила", "зазначив", "додала", "додав", "підкреслила", "підкреслив", "наголосила", "наголосив", "назвала", "назвав", "називає", "вважає", "пояснила", "пояснив", "визнала", "визнав", "повідомила", "повідомив", "розповіла", "розповів", "вказала", "вказав", "стверджує", "стверджувала", "стверджував", "відповіла", "відповів", "уточнила", "уточнив", "каже", "говорить", "нагадала", "нагадав", "попередила", "попередив"},
		also:     strings.Fields("пообіцяла пообіцяв обіцяв обіцяла заперечує відповідає запитує нарікає погодився погодилася додає нагадує попереджає визнає запевняє наполягає кажуть згадує згадала згадав запитала запитав написала написав пише заперечила заперечив запевнила запевнив закликала закликав підтвердила підтвердив зізнається зазначає підкреслює заявляє йдеться передала передав повторила повторив крикнула крикнув зізналася зізнався поділилася поділився говорила говорив пояснює зауважила зауважив оголосила оголосив розповідає обіцяє"),
		persons:  []string{"він", "вона", "його", "її", "йому", "їй", "ним", "нею", "чоловік", "жінка", "батько", "мати", "мама", "тато", "брат", "сестра", "дружина", "син", "донька", "дочка", "друг", "президент", "міністр", "хто", "лікар", "тренер", "людина", "пан", "пані"},
		spaced:   true, opening: setOf(strings.Fields("після перед під у в на коли виступаючи")), addressing: setOf(strings.Fields("з із в у на про перед при")), dative: dativeSlavic,
	})
})

var sayingGerman = sync.OnceValue(func() *Saying {
	return compiled(&Saying{
		before:   []string{"jedoch", "aber", "doch", "allerdings", "dennoch", "später", "dann", "zugleich", "außerdem", "und", "auch"},
		pronouns: []string{"sie", "er", "der diplomat", "die diplomatin", "der minister", "die ministerin", "der sprecher", "die sprecherin"},
		between:  []string{"habe", "hat", "hatte", "nicht", "auch", "dann", "später", "weiter", "erneut", "nie"},
		verbs:    []string{"sagte", "sagt", "sagten", "erklärte", "erklärt", "betonte", "betont", "teilte", "berichtete", "berichtet", "meinte", "meint", "fügte", "ergänzte", "warnte", "warnt", "antwortete", "behauptete", "behauptet", "forderte", "fordert", "kritisierte", "schrieb", "schreibt", "räumte", "bestätigte", "nannte", "nennt", "erzählte", "erzählt", "äußerte", "versicherte", "gesagt", "erklärt", "betont", "geschrieben"},
		also:     strings.Fields("warf hielt entgegnet kontert konterte widerspricht widersprach versichert ergänzt spottet scherzt beharrt beharrte warnen resümiert resümierte jubelt jubelte wehrt wehrte fragte fragt rief ruft versprach verspricht kündigte klagte klagt schimpfte erinnert erinnerte mahnte mahnt wiederholte lobte entgegnete spottete sagen betonen berichten gestand gesteht bemerkte beteuerte beteuert erwiderte erwidert flüsterte scherzte verkündete verriet kommentierte urteilte urteilt beklagte beklagt"),
		persons:  []string{"er", "sie", "ihm", "ihn", "ihr", "sein", "seine", "mann", "frau", "vater", "mutter", "bruder", "schwester", "sohn", "tochter", "freund", "freundin", "präsident", "minister", "jemand", "wer", "arzt", "trainer", "chef", "herr", "mensch"},
		spaced:   true, opening: setOf(strings.Fields("nach vor bei während als auf im in am")), addressing: setOf(strings.Fields("dem den zu zum zur mit vor bei gegenüber in im am an nach über")),
	})
})

var sayingFrench = sync.OnceValue(func() *Saying {
	return compiled(&Saying{
		before:   []string{"cependant", "mais", "toutefois", "néanmoins", "pourtant", "ensuite", "puis", "plus tard", "en outre", "et", "aussi", "en même temps"},
		pronouns: []string{"elle", "il", "le diplomate", "la diplomate", "le ministre", "la ministre", "le porte-parole", "la porte-parole"},
		between:  []string{"n’a pas", "n'a pas", "ne", "a", "avait", "également", "aussi", "ensuite", "encore", "refuse de", "a refusé de"},
		verbs:    []string{"dit", "déclaré", "déclare", "affirmé", "affirme", "ajouté", "ajoute", "expliqué", "explique", "souligné", "souligne", "précisé", "précise", "estimé", "estime", "indiqué", "indique", "assuré", "assure", "répondu", "répond", "raconté", "raconte", "averti", "prévenu", "écrit", "confié", "confie", "reconnu", "reconnaît", "rappelé", "rappelle", "insisté", "insiste", "commenté", "noté"},
		also:     strings.Fields("lancé lance objecte objecté tempère tempéré nuance nuancé renchérit riposte riposté indigne indigné jubile conteste contesté soupire témoigne témoigné martelé martèle constate constaté demandé demande proteste protesté plaidé plaide résume promis promet conclut conclu annoncé annonce regrette regretté répété répète poursuit poursuivi avoue avoué murmuré murmure rétorque rétorqué réplique répliqué exclame exclamé ironise ironisé dénonce dénoncé prévient lâche lâché glisse glissé"),
		persons:  []string{"il", "elle", "lui", "son", "sa", "ses", "homme", "femme", "père", "mère", "frère", "sœur", "mari", "fils", "fille", "ami", "amie", "président", "ministre", "quelqu", "qui", "médecin", "entraîneur", "monsieur", "madame"},
		spaced:   true, opening: setOf(strings.Fields("après avant reçu lors pendant à en dans interrogé devant")), addressing: setOf(strings.Fields("à au aux devant avec dans sur en lors")),
	})
})

var sayingSpanish = sync.OnceValue(func() *Saying {
	return compiled(&Saying{
		before:   []string{"sin embargo", "pero", "no obstante", "aun así", "luego", "después", "más tarde", "además", "y", "también", "al mismo tiempo"},
		pronouns: []string{"ella", "él", "el diplomático", "la diplomática", "el ministro", "la ministra", "el portavoz", "la portavoz"},
		between:  []string{"no", "ha", "había", "también", "luego", "todavía", "se negó a"},
		verbs:    []string{"dijo", "dice", "declaró", "declara", "afirmó", "afirma", "añadió", "añade", "agregó", "agrega", "explicó", "explica", "señaló", "señala", "subrayó", "subraya", "destacó", "destaca", "aseguró", "asegura", "indicó", "indica", "contó", "cuenta", "respondió", "responde", "advirtió", "advierte", "escribió", "escribe", "reconoció", "recordó", "insistió", "comentó", "manifestó", "sostuvo", "dicho", "declarado", "afirmado", "calificó"},
		also:     strings.Fields("avisó avisa replica contesta contestó zanja zanjó matiza matizó alerta alertó argumenta argumentó defendió defiende ironiza ironizó resume resumió opina opinó objeta objetó repuso jura juró protesta protestó prometió promete espetó espeta lamentó lamenta relató relata preguntó pregunta apuntó apunta concluyó concluye confesó confiesa denunció denuncia exclamó exclama gritó repitió repite anunció anuncia admitió admite replicó susurró bromeó bromea sentenció reveló revela reconoce insiste recuerda comenta sostiene reclamó reclama"),
		persons:  []string{"él", "ella", "su", "sus", "hombre", "mujer", "padre", "madre", "hermano", "hermana", "marido", "esposa", "hijo", "hija", "amigo", "amiga", "presidente", "presidenta", "ministro", "ministra", "alguien", "quien", "médico", "entrenador", "señor", "señora"},
		spaced:   true, opening: setOf(strings.Fields("tras después antes durante al en ante preguntado")), addressing: setOf(strings.Fields("a al ante con en sobre durante")),
	})
})

// SayingOf is how the language says who speaks, nil where that is not known.
func SayingOf(l lang.Tag) *Saying {
	switch l.Base() {
	case "zh":
		return sayingHan()
	case "en":
		return sayingEnglish()
	case "ru":
		return sayingRussian()
	case "uk":
		return sayingUkrainian()
	case "de":
		return sayingGerman()
	case "fr":
		return sayingFrench()
	case "es":
		return sayingSpanish()
	}
	return nil
}
