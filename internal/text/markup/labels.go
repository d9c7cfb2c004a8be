package markup

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// Label is what the first words of a line say about it: "译者：", "Author:", "Перевод:".
type Label struct {
	Role Role
	// Part is the first function that the label names, one of the Part constants.
	Part string
	// Also are the further functions of a label that names several ("校对/发稿：").
	Also []string
}

// OneLine reports whether what the label names ends with its line (a name, an address) and does not run on
// over the following lines of the paragraph, as a note or a summary does.
func (l Label) OneLine() bool {
	switch l.Role {
	case RoleNote, RoleSummary, RoleDisclaimer, RoleLegal, RoleChannel:
		return false
	}
	return true
}

// The functions that labels name. Those of people are also the parts of a Credit.
const (
	PartTitle      = "title" // of the source
	PartAuthor     = "author"
	PartTranslator = "translator"
	PartReviewer   = "reviewer" // proofreader, reviser
	PartEditor     = "editor"
	PartPicker     = "picker" // who chose the source
	PartPublisher  = "publisher"
	PartPicture    = "picture"   // photographer, illustrator, origin of a picture
	PartOutlet     = "outlet"    // the team or site as a whole
	PartSource     = "source"    // address of the source article
	PartOrigin     = "origin"    // where this text was published before
	PartPermalink  = "permalink" // where the outlet itself published this text
	PartSummary    = "summary"
	PartNote       = "note"
	PartComment    = "comment" // a note by a word that reporting uses too: counts in head and foot only
	PartDisclaimer = "disclaimer"
	PartLegal      = "legal"
	PartChannel    = "channel"
	PartDate       = "date"
)

// A label is searched for in the first labelReach bytes of a line.
const labelReach = 160

// LabelledLine looks for a known label at the beginning of one line of an article, in Markdown or plain.
// It looks through emphasis, quote markers and opening brackets. Rest is what follows the label, trimmed,
// with the markers that closed behind it.
//
// A label stands before a colon or a bar ("作者：", "Author | ") or in brackets ("【译者】"); some
// phrases need none ("转载自 ...", "Translated by Ann Lee") but then what follows must look like a name.
func LabelledLine(s string) (Label, string, bool) {
	line := strings.TrimLeft(s, labelLead)
	if line == "" {
		return Label{}, "", false
	}
	if l, rest, ok := labelBeforeMark(line); ok {
		return l, rest, true
	}
	if l, rest, ok := labelInBrackets(s); ok {
		return l, rest, true
	}
	return labelPhrase(line)
}

// What may stand before a label and says nothing about it.
const labelLead = " \t\u3000\u00a0\ufeff*_`~>#[(【（〔「『《—–•·◎●■▶※|"

// The kinds of marks that stand behind a label, the surest first: a colon decides before the slash in
// "校对/发稿：".
const (
	colonMark = iota
	barMark
	slashMark
	dashMark
	markKinds
)

// firstMarks gives where the first mark of each kind stands in the reach of a label, -1 without one.
func firstMarks(line string) (at [markKinds]int) {
	at = [markKinds]int{-1, -1, -1, -1}
	for i, r := range line[:prefixLen(line, labelReach)] {
		kind := -1
		switch r {
		case ':', '：', '︰', '﹕':
			kind = colonMark
		case '|', '｜', '丨', '│':
			kind = barMark
		case '/', '／':
			kind = slashMark
		case '—', '–':
			kind = dashMark
		}
		if kind >= 0 && at[kind] < 0 {
			at[kind] = i
		}
		if kind == colonMark {
			break
		}
	}
	return at
}

// labelBeforeMark finds "作者：" and "Author:", also "**Author**:" and "文／".
func labelBeforeMark(line string) (Label, string, bool) {
	for kind, i := range firstMarks(line) {
		if i <= 0 {
			continue
		}
		_, size := utf8.DecodeRuneInString(line[i:])
		rest := line[i+size:]
		if strings.HasPrefix(rest, "//") { // "https://..."
			continue
		}
		l, ok := labelWords(line[:i])
		if !ok || kind == slashMark && !slashLabels[foldLabel(line[:i])] {
			continue
		}
		if kind == dashMark && l.Role != RoleByline && l.Role != RoleCredit && l.Part != PartOrigin {
			continue
		}
		return l, strings.TrimSpace(rest), true
	}
	return Label{}, "", false
}

// labelInBrackets finds "【译者】某某" and "[译者注] ..."; a Markdown link's text is no label.
func labelInBrackets(s string) (Label, string, bool) {
	s = strings.TrimLeft(s, " \t\u3000*_`~>#")
	for _, pair := range [...][2]string{{"【", "】"}, {"[", "]"}, {"〔", "〕"}, {"（", "）"}, {"(", ")"}} {
		inner, ok := strings.CutPrefix(s, pair[0])
		if !ok {
			continue
		}
		end := strings.Index(inner[:prefixLen(inner, labelReach)], pair[1])
		if end <= 0 {
			return Label{}, "", false
		}
		rest := inner[end+len(pair[1]):]
		if strings.HasPrefix(rest, "(") || strings.HasPrefix(rest, "[") {
			return Label{}, "", false
		}
		l, ok := labelWords(inner[:end])
		return l, strings.TrimSpace(strings.TrimLeft(rest, ":： \t")), ok && strings.TrimSpace(rest) != ""
	}
	return Label{}, "", false
}

// labelWords reads the words before the mark: one label, or several joined by a slash or "and".
func labelWords(words string) (Label, bool) {
	words = foldLabel(words)
	if words == "" {
		return Label{}, false
	}
	if e, ok := labelTable()[words]; ok {
		return Label{Role: e.role, Part: e.part}, true
	}
	if i := strings.IndexAny(words, "(（"); i > 0 { // "Original (in Russian):"
		if e, ok := labelTable()[strings.TrimSpace(words[:i])]; ok {
			return Label{Role: e.role, Part: e.part}, true
		}
	}
	if l, ok := joinedLabels(words); ok {
		return l, true
	}
	var out Label
	for i, w := range splitLabel(words) {
		e, ok := labelTable()[w]
		if !ok || i > 3 {
			return Label{}, false
		}
		if i == 0 {
			out = Label{Role: e.role, Part: e.part}
		} else if e.part != out.Part {
			out.Also = append(out.Also, e.part)
		}
	}
	return out, out.Part != ""
}

// joinedLabels reads two Han labels of people written as one word: "编辑上传", "翻译校对".
func joinedLabels(words string) (Label, bool) {
	if len(words) > 24 {
		return Label{}, false
	}
	for i := range words {
		first, ok := labelTable()[words[:i]]
		if !ok || first.role != RoleCredit || i < 6 {
			continue
		}
		second, ok := labelTable()[words[i:]]
		if ok && second.role == RoleCredit && second.part != first.part && len(words)-i >= 6 {
			return Label{Role: RoleCredit, Part: first.part, Also: []string{second.part}}, true
		}
	}
	return Label{}, false
}

// splitLabel parts "校对/发稿" and "перевод и редактура".
func splitLabel(words string) []string {
	for _, and := range []string{" and ", " и ", " та ", " und ", " et ", " y ", " и/или ", "和", "及", "兼", "暨"} {
		words = strings.ReplaceAll(words, and, "/")
	}
	parts := strings.FieldsFunc(words, func(r rune) bool {
		return strings.ContainsRune("/／、&＆+＋,，·・|｜", r)
	})
	for i, p := range parts {
		parts[i] = strings.TrimSpace(p)
	}
	return parts
}

// foldLabel makes the spellings of a label one: no emphasis, one space, small letters.
func foldLabel(s string) string {
	s = strings.Map(func(r rune) rune {
		switch r {
		case '*', '_', '`', '~', '\u200b', '\ufeff':
			return -1
		}
		return foldRune(r)
	}, s)
	s = strings.Join(strings.Fields(s), " ")
	return strings.Trim(s, " ]】）)〕」』")
}

// labelPhrase finds a phrase that labels a line without a mark after it.
func labelPhrase(line string) (Label, string, bool) {
	first, _ := utf8.DecodeRuneInString(line)
	candidates := labelPhrases()[foldRune(first)]
	if len(candidates) == 0 {
		return Label{}, "", false
	}
	for _, p := range candidates {
		n, ok := foldedPrefix(line, p.words)
		if !ok || !wordEnds(p.words, line[n:]) {
			continue
		}
		if rest := strings.TrimSpace(line[n:]); rest != "" && p.fit.holds(rest) {
			return Label{Role: p.role, Part: p.part}, rest, true
		}
	}
	return Label{}, "", false
}

// foldedPrefix gives the number of bytes of line that fold to words, rune by rune.
func foldedPrefix(line, words string) (int, bool) {
	n := 0
	for _, want := range words {
		r, size := utf8.DecodeRuneInString(line[n:])
		if foldRune(r) != want {
			return 0, false
		}
		n += size
	}
	return n, true
}

// foldRune makes the spellings of a letter one.
func foldRune(r rune) rune {
	switch r {
	case '’', '‘':
		return '\''
	case 'ё', 'Ё':
		return 'е'
	case '\u00a0', '\u3000', '\t':
		return ' '
	}
	return unicode.ToLower(r)
}

// wordEnds reports whether a phrase ends where a word ends: Han writing has no spaces to ask for.
func wordEnds(words, rest string) bool {
	last, _ := utf8.DecodeLastRuneInString(words)
	next, _ := utf8.DecodeRuneInString(rest)
	return !unicode.IsLetter(next) || unicode.Is(unicode.Han, last) || last == ' '
}

// prefixLen is the largest n' <= n that does not cut a rune of s.
func prefixLen(s string, n int) int {
	if n >= len(s) {
		return len(s)
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return n
}
