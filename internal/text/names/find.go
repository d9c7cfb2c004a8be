package names

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// Find appends the candidates of a text to dst, in the order of the text and apart from each other. In scripts
// with capitals they are runs of capitalised words, with initials and particles (von, de, ibn) between them; in
// Chinese, Japanese and Korean runs of characters that transcribe foreign names, names at titles, and what stands in
// 《》. Other scripts show no names of their own; Exonyms finds those that everybody knows.
func Find(dst []Candidate, text string, l lang.Tag) []Candidate {
	return FindIn(dst, text, l, nil)
}

// FindIn does the same with the words of the text, where they are known.
func FindIn(dst []Candidate, text string, l lang.Tag, words []Word) []Candidate {
	if words == nil {
		text = text[:min(len(text), mostBytes)]
	}
	f := finder{text: text, out: dst, words: words, begins: true, english: l.Base() == "en", german: l.Base() == "de", japanese: l.Base() == "ja"}
	for f.at < len(text) {
		f.next()
	}
	f.flush()
	return f.out
}

// mostBytes bounds how much of a text is read for names.
const mostBytes = 1 << 20

// finder reads a text from left to right and holds the run of capitalised words that it is in.
type finder struct {
	text            string
	out             []Candidate
	words           []Word // all words, nil where they are not known
	ahead           int    // the first of them that ends behind at
	at              int
	english, german bool
	japanese        bool
	titled          bool // every word has a capital, as in a headline; valid when judged
	judged          bool
	begins          bool   // the next word begins a sentence or a quotation
	before          [2]int // the word in small letters right before, for titles
	run             run
}

// run is a run of capitalised words; words is 0 outside one.
type run struct {
	start, end int
	second     int // where the second word begins
	words      int
	first      bool // it begins a sentence
	initial    bool // it has an initial
	upper      bool // it has a word that is no ordinary one by its look: NATO, McDonald
	title      bool // a title stands before it
	pending    int  // end of a particle behind the run, 0 for none
}

func (f *finder) next() {
	if f.run.words == 0 && f.words != nil && f.leap() {
		return
	}
	s, i := f.text, f.at
	if f.run.words == 0 {
		if end := smallRun(s, i); end > i {
			f.smallWord(wordEndAt(s, end))
			return
		}
	}
	if !f.japanese {
		if end := hanNaming.pass(s, i); end > i {
			f.flush()
			f.at, f.begins = end, false
			return
		}
	}
	r, size := decode(s, i)
	switch sc := scriptOf(r); {
	case sc == lang.None:
		f.mark(r, size)
	case isWide(sc):
		f.flush()
		f.at = f.wide(sc, r, size)
		f.begins = false
	default:
		f.word(r)
	}
}

// leap goes to the end of the last one of the plain words in small letters that follow: nothing before it matters.
func (f *finder) leap() bool {
	f.pass(f.at)
	k := f.ahead
	if k == len(f.words) {
		f.at = len(f.text)
		return true
	}
	if f.words[k].Start < f.at {
		return false
	}
	for k < len(f.words) && f.words[k].Plain && !f.words[k].Capital {
		k++
	}
	if k == f.ahead {
		return false
	}
	f.ahead, f.at = k, f.words[k-1].Start
	f.smallWord(f.words[k-1].End)
	return true
}

// pass goes over the known words that end before i.
func (f *finder) pass(i int) {
	for f.ahead < len(f.words) && f.words[f.ahead].End <= i {
		f.ahead++
	}
}

// wordAt is wordAt of the text, quick where the word is known.
func (f *finder) wordAt(i int) (end int, flags int) {
	f.pass(i)
	if f.ahead < len(f.words) && f.words[f.ahead].Start == i && f.words[f.ahead].Plain {
		return f.words[f.ahead].End, 0
	}
	return wordAt(f.text, i)
}

// smallWord takes in the word in small letters at f.at, which stands outside a run, and the space behind it.
func (f *finder) smallWord(end int) {
	f.begins, f.before = false, [2]int{f.at, end}
	if f.at = end; end < len(f.text) && f.text[end] == ' ' {
		f.at++
	}
}

// mark takes in a rune that is no letter.
func (f *finder) mark(r rune, size int) {
	f.at += size
	switch r {
	case ' ', 0xA0, 0x202F:
		return
	case '.':
		if f.run.words > 0 && f.run.initial && f.run.end == f.at-1 && f.lastIsInitial() {
			f.run.end = f.at
			return
		}
		if f.abbreviated() {
			f.flush()
			return
		}
		f.flush()
		f.begins = true
	case '!', '?', '…', '\n', '。', '！', '？', ':', '：', '“', '«', '„', '"', '「', '(', '[', '—', '–', '•', '*', '·':
		if r == '·' && f.run.words > 0 {
			return
		}
		f.flush()
		f.begins = true
	case '《':
		f.flush()
		f.bookTitle()
	case '-', '\'', '’':
		f.flush()
	default:
		f.flush()
		if r >= '0' && r <= '9' {
			f.begins = false
		}
	}
	f.before = [2]int{}
}

// lastIsInitial reports that the run's last word is one letter.
func (f *finder) lastIsInitial() bool {
	_, size := utf8.DecodeLastRuneInString(f.text[:f.run.end])
	at := f.run.end - size
	before, _ := utf8.DecodeLastRuneInString(f.text[:at])
	return !isLetter(before)
}

// abbreviated reports that the point ends an abbreviation that stands before names: Mr., Dr., г., St.
func (f *finder) abbreviated() bool {
	end := f.at - 1
	start := end
	for start > 0 && end-start <= 12 {
		r, size := utf8.DecodeLastRuneInString(f.text[:start])
		if !isLetter(r) {
			break
		}
		start -= size
	}
	return abbreviations[f.text[start:end]]
}

var abbreviations = wordSet("Mr Mrs Ms Dr Prof St Gen Col Lt Sen Rep Gov Sgt Capt Rev Hon Jr Sr vs No Nr Hr Fr Sra Sr Srta Mme Mlle MM г ул пр им т тов гр г-н г-жа акад проф св ст п")

// word takes in the word at f.at.
func (f *finder) word(first rune) {
	start := f.at
	end, flags := f.wordAt(start)
	f.at = end
	word := f.text[start:end]
	if !isUpper(first) || flags&mixed == 0 && f.english && uncontracted(word, flags) == "I" {
		if f.run.words > 0 && particle(word) && !(f.german && (word == "den" || word == "dem")) && f.spaced(max(f.run.end, f.run.pending), start) {
			f.run.pending = end
		} else {
			f.flush()
		}
		f.before = [2]int{start, end}
		f.begins = false
		return
	}
	letter := utf8.RuneLen(first) == end-start
	if letter && (end == len(f.text) || f.text[end] != '.') && f.run.words == 0 {
		f.begins, f.before = false, [2]int{} // a single letter is no name by itself
		return
	}
	prev := f.run.end
	if f.run.pending > 0 {
		prev = f.run.pending
	}
	if f.run.words > 0 && !f.spaced(prev, start) {
		f.flush()
	}
	g := &f.run
	if g.words == 0 {
		*g = run{start: start, first: f.begins, title: f.before[1] > 0 && lists[f.text[f.before[0]:f.before[1]]]&titleWord != 0}
	} else if g.words == 1 {
		g.second = start
	}
	g.words++
	g.end, g.pending = end, 0
	g.initial = g.initial || letter
	g.upper = g.upper || flags&mixed != 0 && !letter
	f.begins, f.before = false, [2]int{}
}

// spaced reports that nothing but one space parts two words, or a point and an optional space behind an initial.
func (f *finder) spaced(end, start int) bool {
	switch gap := f.text[end:start]; gap {
	case " ", "\u00a0", "\u202f":
		return true
	case "":
		return end > 0 && f.text[end-1] == '.'
	}
	return false
}

// flush ends the run and reports it.
func (f *finder) flush() {
	if f.run.words == 0 {
		return
	}
	g := f.run
	f.run = run{}
	c := Candidate{Start: g.start, End: g.end, Person: g.initial && g.words > 1 || g.title}
	words := g.words
	for words > 1 {
		word := f.text[c.Start:wordEndAt(f.text, c.Start)]
		honorific := listed(word)&titleWord != 0 || abbreviations[word]
		if !honorific && !(g.first && c.Start == g.start && f.ordinary(word)) {
			break
		}
		c.Person = c.Person || honorific
		rest := wordStartAfter(f.text, c.Start+len(word), c.End)
		if rest < 0 {
			break
		}
		c.Start = rest
		words--
	}
	word := f.text[c.Start:c.End]
	if words == 1 && (f.ordinaryName(word) || g.words == 1 && g.first && f.ordinary(word)) {
		return
	}
	if c.Start > g.start {
		g.first = false
	}
	c.First = g.first && c.Start == g.start
	if !f.judged {
		f.judged, f.titled = true, f.titleCase()
	}
	c.Sure = !g.first && !f.titled && (!f.german || words > 1 || g.upper || c.Person) || words > 1 && !f.titled && !f.german || g.initial && words > 1
	f.out = append(f.out, c)
}

// ordinary reports that a word that begins a sentence is likely a common word.
func (f *finder) ordinary(word string) bool {
	if listed(word)&smallWord != 0 {
		return true
	}
	return f.english && (lang.EnglishWord(word) || lang.EnglishWord(uncontracted(word, apostrophe)))
}

// uncontracted is an English word without the short verb that it took on: We've, I'm, They'd.
func uncontracted(word string, flags int) string {
	if flags&apostrophe == 0 {
		return word
	}
	for _, mark := range [...]string{"'", "’"} {
		if base, verb, ok := strings.Cut(word, mark); ok {
			switch verb {
			case "ve", "ll", "re", "d", "m", "t":
				return base
			}
		}
	}
	return word
}

// ordinaryName reports that a capitalised word is none of the names that are meant here: days, months, God.
func (f *finder) ordinaryName(word string) bool {
	return f.english && calendar[word]
}

var calendar = wordSet("Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Mr Mrs Ms Dr Sir")

// What a word looks like.
const (
	mixed      = 1 << iota // it has a capital behind its first letter, or a digit
	apostrophe             // it has an apostrophe
)

// smallRun is the end of the small letters of ASCII or Russian at i: most letters of most texts.
func smallRun(s string, i int) int {
	for i < len(s) {
		c := s[i]
		switch {
		case c-'a' < 26:
			i++
		case c == 0xD0 && i+1 < len(s) && s[i+1]-0xB0 < 16, c == 0xD1 && i+1 < len(s) && s[i+1]-0x80 < 16:
			i += 2
		default:
			return i
		}
	}
	return i
}

// wordAt gives the end of the word at i, with apostrophes and hyphens between letters; the English possessive 's
// is left out.
func wordAt(s string, i int) (end int, flags int) {
	for start := i; ; {
		if i = smallRun(s, i); i == len(s) {
			return i, flags
		}
		c := s[i]
		if c < utf8.RuneSelf {
			switch {
			case c-'A' < 26:
				if i > start {
					flags |= mixed
				}
			case isDigit(c):
				flags |= mixed
			case c == '-' && joined(s, i, 1):
			case c == '\'' && joined(s, i, 1):
				flags |= apostrophe
			default:
				return i, flags
			}
			i++
			continue
		}
		r, size := decode(s, i)
		switch sc := scriptOf(r); {
		case r == '’' && joined(s, i, size):
			flags |= apostrophe
		case sc == lang.None || isWide(sc):
			return i, flags
		case i > start && isUpper(r):
			flags |= mixed
		}
		i += size
	}
}

func isDigit(c byte) bool { return c-'0' < 10 }

// joined reports that the mark at i joins two parts of a word and is not the 's of the possessive.
func joined(s string, i, size int) bool {
	if i+size == len(s) || s[i+size] == ' ' {
		return false
	}
	next, n := utf8.DecodeRuneInString(s[i+size:])
	if !isLetter(next) || lang.Wide(next) {
		return false
	}
	if next == 's' && s[i] != '-' {
		after, _ := utf8.DecodeRuneInString(s[i+size+n:])
		return isLetter(after)
	}
	return true
}

func wordEndAt(s string, i int) int {
	end, _ := wordAt(s, i)
	return end
}

// wordStartAfter is where the next letter stands in s[i:end], -1 for nowhere.
func wordStartAfter(s string, i, end int) int {
	for k, r := range s[i:end] {
		if isUpper(r) {
			return i + k
		}
	}
	return -1
}

// mostTitled is how many words of a text titleCase looks at; mostSmall of these may be small, seven in ten being capital.
const mostTitled, mostSmall = 24, 7

// titling counts the words of a text, and those with a capital.
type titling struct{ words, capitals int }

// titleCase reports that nearly every word of the text has a capital.
func (f *finder) titleCase() bool {
	var t titling
	if f.words == nil {
		t.count(f.text, false)
	}
	for k := range f.words {
		if t.enough() {
			break
		}
		w := &f.words[k]
		before := f.text[:w.Start]
		inside := strings.HasSuffix(before, "'") || strings.HasSuffix(before, "’")
		if !w.Plain || inside {
			t.count(f.text[w.Start:w.End], inside)
		} else if t.words++; w.Capital {
			t.capitals++
		}
	}
	return t.words >= 4 && t.capitals*10 >= t.words*7
}

// enough reports that no more words need be counted.
func (t *titling) enough() bool { return t.words >= mostTitled || t.words-t.capitals > mostSmall }

// count takes in the words of s, which may begin inside a word.
func (t *titling) count(s string, inside bool) {
	for i := 0; i < len(s) && !t.enough(); {
		if end := smallRun(s, i); end > i {
			if !inside {
				t.words++
			}
			i, inside = end, true
			continue
		}
		r, size := decode(s, i)
		i += size
		letter := scriptOf(r) != lang.None
		if letter && !inside {
			t.words++
			if isUpper(r) {
				t.capitals++
			}
		}
		inside = letter || r == '\'' || r == '’'
	}
}
