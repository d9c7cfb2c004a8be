package segment

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// ends decides whether the stops r, which begin at i, end the sentence.
func (s *scan) ends(i int, r run) bool {
	spaced := r.next > r.end
	next, _ := runeAt(s.text, r.next)
	if r.always {
		return !isLower(next)
	}
	if s.enclosed(i, r) {
		return false
	}
	if r.wide && !spaced && !r.closed && !r.strong && !r.ellipsis && isHan(next) {
		return true // as nearly always
	}
	if len(s.text)-r.next <= shortest && (spaced || next == '（') && s.trails(r.next, next) {
		return false
	}
	if spaced && moreStops(kindOf(next)) {
		return s.ellipsisOpens(r.next) // else "? !": the next stop decides
	}
	if s.omission(i, r) {
		return false
	}
	if s.rules.japanese && r.closed && strings.HasSuffix(s.text[:r.end], "」。") {
		return true // 「いらっしゃい！」。のれん
	}
	if s.rules.japanese && !r.wide && (!r.closed && r.ellipsis && !r.strong || particle(s.text[r.next:])) {
		return false // an ellipsis is a pause; 「……」と goes on
	}
	if s.rules.korean && s.koreanGoesOn(i, r, spaced) {
		return false
	}
	if r.wide || !spaced && lang.Wide(next) {
		return s.wideEnds(i, r, next)
	}
	if !spaced && !r.closed {
		return s.tightEnds(i, r, next)
	}
	if !spaced && next < utf8.RuneSelf && !isUpper(next) && next != '"' && next != '(' && next != '-' {
		return false // ".), as" and the like
	}
	first, at := s.firstWord(r.next)
	switch {
	case first == utf8.RuneError:
		return !r.closed || s.isOpening(r.next)
	case r.dots == 1 && !r.closed && (next == '–' || next == '—') && interviewed(s.text[s.start:i]):
		return false
	case (r.strong || r.ellipsis) && r.quoted >= 0 && next == '(' && s.aside(r.next):
		return false // « Qui vient ? » (Le Monde du 8 août), la vitesse
	case r.ellipsis && r.quoted >= 0 && s.text[r.end-1] != '.' && s.attributed(at):
		return false // “so …” Ann Cole said
	case r.strong && r.closed && s.text[r.end-1] != '.' && (s.attributed(at) || s.work(r.quoted) && (!s.startsSentence(at) || s.headline(i))):
		return false
	case (r.strong || r.ellipsis) && r.quoted >= 0 && s.text[r.end-1] != '.' && caseless(first):
		return s.caselessEnds(r, at)
	case r.strong && r.closed && isDevanagari(first):
		_, takes := saysBehind[s.wordOf(at)]
		return !takes // 'कौन है वहां?' को
	case r.bracket && (next == '–' || next == '—'):
		return false // (пен.) — Будківський
	case (r.strong || r.ellipsis) && r.quoted >= 0 && (next == '–' || next == '—'):
		return false // „Warum ich?“ – Gewinner
	case isLower(first) && !s.brand(at):
		return s.text[r.next] == '@' || agency(s.text[r.next:]) || mailbox(s.text[r.next:]) || s.loosely(i, r, at)
	case r.dots == 1 && !r.strong && !r.ellipsis:
		return s.dotEnds(i, r, first, at)
	case r.strong && s.rules.named(wordBefore(s.text, s.start, i)):
		return s.startsSentence(at) // Yahoo! Inc.
	case r.ellipsis:
		return isDigit(first) || !s.headline(i) && (r.closed || r.dots > 0 || !isDevanagari(first))
	}
	return true
}

// koreanGoesOn reports whether a Korean sentence goes on behind stops: "..."라고, what stands before … without its verb or
// amid a quotation, and a shout in single marks, ‘펑!’ 소리.
func (s *scan) koreanGoesOn(i int, r run, spaced bool) bool {
	if r.closed {
		return !spaced || r.strong && s.text[r.end-1] != '.' && lastRune(s.text[:r.end]) == '’' && kindOf(firstRune(s.text[r.next:])) != kindOpen
	}
	return r.ellipsis && !r.strong && (s.quote >= 0 && r.dots == 0 || !s.predicate(i))
}

// interviewed reports whether a text is nothing but a name whose last word is in capitals, as French interviews give who
// speaks: LE FIGARO. – Vous publiez.
func interviewed(text string) bool {
	if len(text) > longestTitle {
		return false
	}
	last := ""
	for last = range strings.SplitSeq(text, " ") {
		if !isUpper(firstRune(last)) {
			return false
		}
	}
	return isAcronym(strings.ReplaceAll(last, "-", ""))
}

// aside reports whether the sentence goes on behind the bracket that opens at i.
func (s *scan) aside(i int) bool {
	n := strings.IndexByte(s.text[i:min(len(s.text), i+longestTitle)], ')')
	if n < 0 {
		return false
	}
	next := firstRune(strings.TrimLeft(s.text[i+n+1:], " \u00a0"))
	return next == ',' || isLower(next)
}

// loosely decides on a stop before a small letter, as people write on the web: "It ended. they left". A
// word that sentences begin with must follow, and none that could be an abbreviation stand before a dot.
func (s *scan) loosely(i int, r run, at int) bool {
	if r.closed || r.ellipsis || s.quote >= 0 || s.straight >= 0 || at != r.next {
		return false
	}
	word := wordBefore(s.text, s.start, i)
	if r.strong {
		next := s.wordAt(at)
		if s.rules.loose {
			return !s.rules.named(word) && (!isUpper(firstRune(word)) || isAcronym(word) || !has(performing, next))
		}
		return s.startsSentence(at) && !s.rules.named(word) && !has(joining, next)
	}
	if r.dots != 1 || !s.startsSentence(at) {
		return false
	}
	if word == "" {
		return s.numbered(i)
	}
	return utf8.RuneCountInString(word) > 3 && isLower(firstRune(word)) && strings.IndexByte(word, '.') < 0 && s.rules.class(word) == 0
}

// joining and performing are words in small letters behind ? or ! that go on with the title of a work: ¿Y si no vuelve? y
// transcurre en, Who’s There? returns to.
var (
	joining    = set("y e et und i oraz и та й ed")
	performing = set(`is was has had will would opens opened returns returned airs aired premieres premiered runs ran stars starred features
		featured tells told follows followed plays played won wins became sold transfers transferred closes closed comes came begins began`)
)

// ellipsisOpens reports whether a sentence begins with the stops at i: "…На перемене", "...Now".
func (s *scan) ellipsisOpens(i int) bool {
	for i < len(s.text) && (s.text[i] == '.' || strings.HasPrefix(s.text[i:], "…")) {
		_, size := runeAt(s.text, i)
		i += size
	}
	return i < len(s.text) && isUpper(firstRune(s.text[i:]))
}

// omission reports whether the stops are those of a "(...)" that begins the sentence: what follows belongs to it.
func (s *scan) omission(i int, r run) bool {
	return r.ellipsis && r.closed && i == s.start+1 && (s.text[s.start] == '(' || s.text[s.start] == '[')
}

// enclosed reports whether the stop stands inside a title or a round bracket that began amid the
// sentence and is closed later: what is in there does not end the sentence around it.
func (s *scan) enclosed(i int, r run) bool {
	if s.title >= 0 && closes(s.text[r.end:], '》', '〉', 150) {
		return true
	}
	return s.round > s.start && closes(s.text[r.end:], ')', '）', 400) || s.quote > s.start && r.quoted < 0 && (r.strong && s.entitles(r) || s.subtitled(r))
}

// longestTitle is how many bytes behind a stop in a title its end is looked for.
const longestTitle = 60

// entitles reports whether a stop stands in the title of a work, which begins and ends amid the sentence: the film
// „Mamma mia! Wracamy” obejrzało.
func (s *scan) entitles(r run) bool {
	rest := tail(s.text[r.end:min(len(s.text), r.end+longestTitle)], longestTitle)
	at := strings.IndexRune(rest, s.close)
	if at < 0 || s.introduced(s.quote) || strings.ContainsAny(rest[:at], ".\n") {
		return false
	}
	k := s.skipSpace(r.end + at + utf8.RuneLen(s.close))
	if k == len(s.text) {
		return false
	}
	next := firstRune(s.text[k:])
	return isLower(next) || next == ',' || caseless(next)
}

// longestSubtitle is how many bytes behind a stop in a name of two parts its end is looked for.
const longestSubtitle = 160

// subtitled reports whether a stop parts the title of a work: выставка «Василий Поленов. К 180-летию». Where speech stands
// behind a colon, a quotation that follows a word at once is a name.
func (s *scan) subtitled(r run) bool {
	if before := strings.TrimRight(s.text[s.start:s.quote], " \u00a0"); before == "" || !isLetter(lastRune(before)) || !s.rules.colons && !s.work(s.quote) {
		return false
	}
	rest := s.text[r.end:min(len(s.text), r.end+longestSubtitle)]
	at := strings.IndexRune(rest, s.close)
	return at >= 0 && !strings.ContainsAny(rest[:at], ".!?…\n")
}

// closes reports whether one of two marks comes within the next bytes, before the paragraph ends, and not only
// for a bracket that is opened there.
func closes(rest string, a, b rune, within int) bool {
	if len(rest) > within {
		rest = rest[:within]
	}
	depth := 1
	for _, c := range rest {
		switch c {
		case a, b:
			if depth--; depth == 0 {
				return true
			}
		case '(', '（':
			depth++
		case '\n':
			return false
		}
	}
	return false
}

// moreStops reports whether a mark goes on a row of stops.
func moreStops(k kind) bool {
	return k == kindStrong || k == kindStop || k == kindEllipsis || k == kindWide
}

// agency reports whether text begins with a short word in brackets and a capital behind it, as a news
// agency's mark does: "(dpa) Die Stadt".
func agency(text string) bool {
	if text[0] != '(' {
		return false
	}
	for i := 1; i < len(text) && i < 8; i++ {
		switch c := text[i]; {
		case c >= 'a' && c <= 'z':
		case c == ')' && i > 2 && i+2 < len(text) && text[i+1] == ' ':
			return isUpper(firstRune(text[i+2:]))
		default:
			return false
		}
	}
	return false
}

// mailbox reports whether an e-mail address and nothing else is left, as the author of an article signs it.
func mailbox(text string) bool {
	text = strings.TrimRight(text, " \n")
	return strings.IndexByte(text, '@') > 0 && !strings.ContainsAny(text, " \n")
}

// isOpening reports whether an opening mark or a list's dash stands at i.
func (s *scan) isOpening(i int) bool {
	k := kindOf(firstRune(s.text[i:]))
	return k == kindOpen || k == kindStraight
}

// tightEnds decides on a stop that no space and no closing mark follows: "3.5", "example.org", "end.Next".
func (s *scan) tightEnds(i int, r run, next rune) bool {
	before, _ := utf8.DecodeLastRuneInString(s.text[s.start:i])
	switch kindOf(next) {
	case kindOpen, kindStraight: // end.“Next
		return kindOf(next) != kindStraight && next != '(' && next != '['
	}
	if next == '—' || next == '–' {
		return false
	}
	if before == '%' && isDigit(next) {
		return true // "20%.7月"
	}
	if !isUpper(next) {
		return false
	}
	word := wordBefore(s.text, s.start, i)
	if !isLower(before) || utf8.RuneCountInString(word) < 2 || s.rules.class(word) != 0 {
		return r.strong && !isUpper(before) && !isDigit(before)
	}
	if dotInToken(tail(s.text[s.start:i], 240)) {
		return false // www.example.Org
	}
	// "end.Next": a capital and then small letters up to a space.
	n := 0
	for j, c := range s.text[r.next:] {
		if j > 0 && !isLower(c) {
			return n >= 1 && (isSpace(c) || c == ',') || n == 0 && isSpace(c)
		}
		n = j
	}
	return false
}

// dotInToken reports whether the token at the end of text holds a dot, slash or at sign.
func dotInToken(text string) bool {
	for i := len(text) - 1; i >= 0; i-- {
		switch text[i] {
		case ' ', '\n', '\t':
			return false
		case '.', '/', '@', '\\', ':', '_':
			return true
		}
	}
	return false
}

// firstWord finds the first letter or digit from i on, past opening marks, dashes and bullets, and its
// offset. RuneError: there is none before other matter begins.
func (s *scan) firstWord(i int) (rune, int) {
	for n := 0; i < len(s.text) && n < 8; n++ {
		c, size := runeAt(s.text, i)
		if isLetter(c) || isDigit(c) {
			return c, i
		}
		switch {
		case isSpace(c), kindOf(c) == kindOpen, kindOf(c) == kindStraight, c == '»' && s.opensAt(i, i+size):
		case c == '-', c == '–', c == '—', c == '―', c == '\'', c == '`', c == '¿', c == '¡', c == '•', c == '*', c == '#', c == '@',
			c == '$', c == '€', c == '£', c == '§', c == '№', c == '+', c == '<', c == '…', c == '.':
		default:
			return utf8.RuneError, i
		}
		i += size
	}
	return utf8.RuneError, i
}

// dotEnds decides on a single dot with a word that could begin a sentence behind it.
func (s *scan) dotEnds(i int, r run, first rune, at int) bool {
	word := wordBefore(s.text, s.start, i)
	if word == "" {
		return s.numberEnds(i, r, first, at)
	}
	if lettersDotted(word) && !s.dayBefore(i-len(word)) {
		return false // م. ج. حداد, ش.م.ع.
	}
	if s.rules.dateline && i-len(word) == s.start {
		return false // "रांची. ..."
	}
	if i-len(word) == s.start && r.next-s.start < 6 && utf8.RuneCountInString(word) == 1 {
		return false // "A. First point"
	}
	if r.closed && (kindOf(firstRune(s.text[i+1:])) != kindClose || s.startsSentence(at)) {
		return true
	}
	if c := s.spacedClass(i, word, at); c != 0 {
		return c == closing || c == ending && s.startsSentence(at)
	}
	if isInitials(word) && utf8.RuneCountInString(word) == 1 {
		return s.initialEnds(i, word, at) // "Л." is a name, "л." a litre
	}
	if from := i - len(word); from > s.start && s.text[from-1] == '/' && isLower(firstRune(word)) {
		return true // 12 m/s. 4,3 proc. r/r.
	}
	c := s.rules.class(word)
	if c == title && isAcronym(word) && s.startsSentence(at) {
		return true // an MS. Heute
	}
	if c != year && utf8.RuneCountInString(word) == 1 && isLower(firstRune(word)) && (s.scaled(i-len(word)) || (word == "р" || word == "т") && isUpper(first) && s.dayBefore(i-len(word))) {
		return true // 23,7 млн т. 700 р. 3,5 т.
	}
	if (c == title || c == before) && isDigit(lastRune(s.text[s.start:i-len(word)])) {
		return true // "1m51,4s."
	}
	if c != 0 && lang.Wide(first) {
		return false // "Ltd. 公司"
	}
	return s.classEnds(i, r, c, word, first, at)
}

// classEnds is dotEnds for a word of a class of abbreviations, or of none.
func (s *scan) classEnds(i int, r run, c class, word string, first rune, at int) bool {
	switch c {
	case title:
		return false
	case honorific:
		return !isDigit(first) && isDigit(lastRune(strings.TrimRight(s.text[s.start:i-len(word)], " .")))
	case before:
		return !isDigit(first) && !isRoman(s.text[at:]) && (s.startsSentence(at) || isAcronym(word))
	case number:
		if s.headline(i) {
			return false
		}
		if isRoman(s.text[at:]) { // "no. I" has the pronoun
			return s.startsSentence(at) && (isLower(firstRune(word)) || i-len(word) == s.start)
		}
		return !isDigit(first) && utf8.RuneCountInString(s.wordAt(at)) != 1
	case foreign:
		return lang.ScriptOf(first) == lang.Cyrillic
	case year:
		return s.yearEnds(i-len(word), first, at)
	case company:
		return !isDigit(first) && s.text[r.next] != '(' && !s.headline(i) && !s.rules.of(word).post(s.wordAt(at))
	case ending:
		return !isDigit(first) && (s.startsSentence(at) || has(monthsShort, word) && s.dayBefore(i-len(word))) && !s.headline(i)
	case closing:
		if isDigit(first) {
			return !s.dayBefore(i - len(word)) // 2 hr. 15 min.
		}
		return !s.ranksOn(i - len(word))
	}
	if isInitials(word) {
		return s.initialEnds(i, word, at)
	}
	if s.rules.ordinals && isRoman(word) && !s.named(i-len(word)) {
		return s.startsSentence(at) // II. Abdülhamit, but not Elisabeth II.
	}
	return true
}

// ranksOn reports whether the abbreviation that begins at i goes on with what stands before it: asp. szt. Nowak, and
// at a sentence's head На 58-й мин. Петров.
func (s *scan) ranksOn(i int) bool {
	lead := strings.TrimRight(tail(s.text[s.start:i], 2*longestWord), " \u00a0\u202f")
	if head, ok := strings.CutSuffix(lead, "."); ok {
		return s.rules.class(wordBefore(head, 0, len(head))) == title
	}
	return (strings.HasSuffix(lead, "-й") || strings.HasSuffix(lead, "-ю")) && len(lead) == i-1-s.start && strings.Count(lead, " ") < 2
}

// spacedClass is the class of an abbreviation of two words written with a space, of which the dot at i
// ends the first or the second: "т. д.", "z. B.", "EE. UU.". 0 for none.
func (s *scan) spacedClass(i int, word string, at int) class {
	if utf8.RuneCountInString(word) > 2 {
		return 0
	}
	if next := s.wordAt(at); utf8.RuneCountInString(next) <= 2 && at+len(next) < len(s.text) && s.text[at+len(next)] == '.' {
		if s.rules.class(s.text[i-len(word):at+len(next)]) != 0 {
			return title // the second word is still to come
		}
	}
	from := i - len(word)
	for from > s.start && isSpace(lastRune(s.text[s.start:from])) {
		from -= utf8.RuneLen(lastRune(s.text[s.start:from]))
	}
	if from == i-len(word) || s.text[from-1] != '.' {
		return 0
	}
	head := wordBefore(s.text, s.start, from-1)
	if utf8.RuneCountInString(head) > 2 {
		return 0
	}
	begin := from - 1 - len(head)
	if c := s.rules.class(s.text[begin:i]); c != 0 {
		return c
	}
	return s.threeClass(begin, i)
}

// threeClass is the class of an abbreviation of three words, of which the last two stand from begin to i: д. б. н.
func (s *scan) threeClass(begin, i int) class {
	before := strings.TrimRight(s.text[s.start:begin], " \u00a0\u202f")
	if !strings.HasSuffix(before, ".") {
		return 0
	}
	before = before[:len(before)-1]
	first := wordBefore(before, 0, len(before))
	if first == "" || utf8.RuneCountInString(first) > 2 {
		return 0
	}
	return s.rules.class(s.text[s.start+len(before)-len(first) : i])
}

// tail is the end of a text, of n bytes at most and from a character on: what decides stands near, and a
// paragraph without a sentence's end takes linear time.
func tail(text string, n int) string {
	if len(text) <= n {
		return text
	}
	at := len(text) - n
	for at < len(text) && !utf8.RuneStart(text[at]) {
		at++
	}
	return text[at:]
}

func lastRune(s string) rune {
	r, _ := utf8.DecodeLastRuneInString(s)
	return r
}

// wordAt is the word that begins at i, "" where it is longer than any that is known.
func (s *scan) wordAt(i int) string {
	j := i
	for j < len(s.text) {
		c, size := runeAt(s.text, j)
		if !isLetter(c) && c != '\'' && c != '’' {
			break
		}
		j += size
		if j-i > longestWord {
			return ""
		}
	}
	return s.text[i:j]
}

// startsSentence reports whether the word at i is one that sentences commonly begin with and names do not.
// A single letter with a dot is an initial.
func (s *scan) startsSentence(i int) bool {
	word := s.wordAt(i)
	if i+len(word) < len(s.text) && s.text[i+len(word)] == '.' && utf8.RuneCountInString(word) == 1 {
		return false
	}
	return s.rules.starter(word)
}

// wordBefore is the word that ends at i, with the dots inside it; "" where no letter stands there.
func wordBefore(text string, start, i int) string {
	j, letters := i, false
	for j > start+1 && i-j < longestWord { // letters of English and Russian pass quickly
		if b := text[j-1] | 0x20; b >= 'a' && b <= 'z' {
			j--
		} else if text[j-2] == 0xD0 || text[j-2] == 0xD1 {
			j -= 2
		} else {
			break
		}
		letters = true
	}
	for j > start {
		c, size := utf8.DecodeLastRuneInString(text[start:j])
		if !isLetter(c) && c != '.' && !unicode.IsMark(c) || isHan(c) {
			break
		}
		letters = letters || c != '.'
		j -= size
		if i-j > longestWord {
			return text[j:i]
		}
	}
	for j < i && text[j] == '.' {
		j++
	}
	if !letters {
		return ""
	}
	return text[j:i]
}
