package align

import (
	"strings"
	"testing"
	"unicode"
)

// tableLines gives every line of the tables, without the number that a number word stands for.
func tableLines() []string {
	var out []string
	for _, table := range append([]string{monthTable, numberTable}, conceptTables...) {
		for line := range strings.SplitSeq(strings.TrimSpace(table), "\n") {
			if _, words, ok := strings.Cut(line, "="); ok {
				line = words
			}
			out = append(out, line)
		}
	}
	return out
}

// A form that stands in two lines would match only one of them, and which one nobody sees.
func TestDictionaryHasEachFormOnce(t *testing.T) {
	at := map[string]string{}
	for _, line := range tableLines() {
		for _, form := range strings.Fields(line) {
			form = strings.TrimSuffix(form, ".")
			if other, ok := at[form]; ok {
				t.Errorf("%q stands in %q and in %q", form, other, line)
			}
			at[form] = line
			if form != strings.ToLower(form) || strings.ContainsAny(form, ".-'’") && !strings.Contains("u.s e-mail etats-unis porte-parole", form) {
				t.Errorf("%q in %q can match no word", form, line)
			}
		}
	}
}

// Up to three hiragana are an ending or a part of other words as often as a word.
func TestDictionaryHasNoShortHiragana(t *testing.T) {
	for _, line := range tableLines() {
		for _, form := range strings.Fields(line) {
			if n := len([]rune(form)); n <= 3 && strings.IndexFunc(form, func(r rune) bool { return !unicode.Is(unicode.Hiragana, r) }) < 0 {
				t.Errorf("%q in %q", form, line)
			}
		}
	}
}

// A line is of use only when it joins languages; letters of one kind mixed with another are a slip.
func TestDictionaryLinesJoinLanguages(t *testing.T) {
	for _, line := range tableLines() {
		var latin, cyrillic, wide int
		for _, form := range strings.Fields(line) {
			l, c := strings.ContainsFunc(form, isLatin), strings.ContainsFunc(form, isCyrillic)
			switch {
			case l && c:
				t.Errorf("%q in %q mixes alphabets", form, line)
			case l:
				latin++
			case c:
				cyrillic++
			default:
				wide++
			}
		}
		if latin+cyrillic+wide < 3 || latin > 0 && cyrillic+wide == 0 || latin+cyrillic == 0 {
			t.Errorf("%q has forms of too few languages", line)
		}
	}
}

func isLatin(r rune) bool    { return unicode.Is(unicode.Latin, r) }
func isCyrillic(r rune) bool { return unicode.Is(unicode.Cyrillic, r) }

func TestDictionaryJoins(t *testing.T) {
	for _, line := range []string{
		"gave gegeben дал donner dieron 给予",
		"went ging пошел allait iban 前往",
		"waited wartete ждали attendait esperaba 等待 待っ",
		"climbed kletterte взобрался escalade escalar 攀登 登山",
		"summit gipfel вершина sommet cumbre 山顶 頂上",
		"glacier gletscher ледника glaciar 冰川",
		"avalanches lawinen лавина 雪崩",
		"never niemals никогда jamais nunca 从不",
		"although obwohl хотя aunque 虽然",
		"scientists wissenschaftler científicos 科学家",
		"ceasefire waffenstillstand перемирие 停火",
		"merkel меркель 默克尔 メルケル",
		"microsoft майкрософт 微软",
		"explained erklärte объяснил explique explicó 解释 説明",
	} {
		want := ""
		for _, word := range strings.Fields(line) {
			id, _ := words().stem(word)
			if id == "" {
				id, _, _ = words().longest(word)
			}
			if want == "" {
				want = id
			}
			if id == "" || id != want {
				t.Errorf("%q in %q is concept %q, want %q", word, line, id, want)
			}
		}
	}
}
