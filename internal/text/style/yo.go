package style

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// yo asks for е in the place of ё where a house writes none (choice "yo": none), or for ё in the words that have it
// beyond doubt (all). Words that may be read either way (все, всё) are left to people.
func yo(s *scan) {
	if s.guide.language.Base() != lang.Russian.Base() {
		return
	}
	switch s.choice("yo") {
	case "none":
		s.withoutYo()
	case "all":
		s.withYo()
	}
}

func (s *scan) withoutYo() {
	for i := range s.chars {
		if !s.prose(i) {
			continue
		}
		switch s.chars[i].r {
		case 'ё':
			s.hit(i, i+1, "е")
		case 'Ё':
			s.hit(i, i+1, "Е")
		}
	}
}

func (s *scan) withYo() {
	if !s.seen.any('е', 'Е') {
		return
	}
	for i := 0; i < len(s.chars); i++ {
		if !s.prose(i) || !unicode.Is(unicode.Cyrillic, s.chars[i].r) {
			continue
		}
		end := i
		for s.prose(end) && unicode.Is(unicode.Cyrillic, s.chars[end].r) {
			end++
		}
		if at, ok := yoWords()[strings.ToLower(s.words(i, end))]; ok {
			s.hit(i, end, withYoAt(s.words(i, end), at))
		}
		i = end
	}
}

// withYoAt is a word with ё for its n-th letter, which is е.
func withYoAt(word string, n int) string {
	for i, r := range word {
		if n == 0 {
			yo := "ё"
			if unicode.IsUpper(r) {
				yo = "Ё"
			}
			return word[:i] + yo + word[i+utf8.RuneLen(r):]
		}
		n--
	}
	return word
}

// yoWords are words as they stand without ё, with the letter that has it.
var yoWords = sync.OnceValue(func() map[string]int {
	out := map[string]int{}
	for line := range strings.Lines(yoStems) {
		endings, stems, _ := strings.Cut(strings.TrimSpace(line), ":")
		for stem := range strings.FieldsSeq(stems) {
			for ending := range strings.SplitSeq(endings, ",") {
				word := stem + ending
				at := strings.IndexRune(word, 'ё')
				out[strings.ReplaceAll(word, "ё", "е")] = utf8.RuneCountInString(word[:at])
			}
		}
	}
	return out
})

// yoStems are endings, and the stems that take them, of words that are no others when ё is written е.
const yoStems = `ый,ая,ое,ые,ого,ому,ым,ом,ой,ую,ых,ыми: зелён чёрн жёлт тёмн тёпл твёрд серьёзн надёжн учён тяжёл дешёв весёл четвёрт мёртв пёстр отдалённ определённ вооружённ объединённ соединённ заключённ осуждённ освобождённ утверждённ запрещённ сокращённ переведённ проведённ введённ приведённ произведённ обновлённ подтверждённ рождённ размещённ посвящённ оснащённ разрешённ завершённ включённ исключённ подключённ отключённ приговорённ напряжённ ожесточённ
ий,ая,ое,ие,ого,ому,им,ом,ой,ую,их,ими: лёгк чётк жёстк далёк нелёгк нечётк
,а,у,ом,е,ы,ов,ам,ами,ах: партнёр актёр режиссёр шофёр боксёр гастролёр самолёт вертолёт полёт перелёт налёт взлёт пролёт отчёт расчёт учёт зачёт счёт приём объём подъём лётчик счётчик клён репортёр дирижёр волонтёр
,а,у,ым,е: горбачёв хрущёв соловьёв воробьёв киселёв ковалёв лихачёв пугачёв королёв рублёв муравьёв
: её ещё неё моё твоё своё чьё причём вперёд втроём вдвоём днём путём живьём трёх четырёх мёд лёд шёлк ребёнок котёнок орёл заём чёрт
: пришёл ушёл вошёл нашёл прошёл подошёл перешёл произошёл дошёл зашёл обошёл отошёл шёл повёл провёл привёл перевёл ввёл довёл увёл вёл принёс внёс нанёс понёс перенёс привёз увёз повёз сжёг зажёг поджёг
: идёт придёт уйдёт пойдёт найдёт войдёт пройдёт подойдёт перейдёт зайдёт дойдёт произойдёт ведёт проведёт приведёт введёт переведёт доведёт живёт даёт создаёт отдаёт передаёт выдаёт издаёт придаёт раздаёт сдаёт остаётся удаётся встаёт начнёт возьмёт несёт везёт ждёт поёт пьёт льёт бьёт шлёт пошлёт умрёт назовёт зовёт займёт поймёт растёт
: идём придём пойдём найдём живём даём ждём возьмём начнём поймём идёте живёте
: определён заключён осуждён освобождён утверждён запрещён переведён проведён введён приведён произведён подтверждён рождён размещён посвящён решён завершён лишён включён исключён вооружён сокращён разрешён приговорён
: фёдор пётр семён артём алёна`
