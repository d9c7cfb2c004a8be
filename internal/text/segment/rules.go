package segment

import (
	"strings"
	"sync"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// class is how an abbreviation behaves before a capital letter.
type class uint8

const (
	title     class = iota + 1 // a name follows; never ends a sentence: Mr. г-н. ул.
	before                     // a number follows: No. стр. S.
	ending                     // may end a sentence; then a word follows that sentences begin with: Inc. г. a.m.
	foreign                    // a word in another script follows: нем. Wort
	year                       // stands behind a year, where it may end the sentence: г. r.
	company                    // ends the sentence before a capital that is no office: Inc. Corp.
	closing                    // ends the sentence whenever a capital follows: etc. т.д. usw.
	number                     // a number follows; before anything else it is a common word: No. Art. mar.
	honorific                  // a name follows, but behind a number it is a unit: د. م.

	capital class = 0x80 // with another: only where it is written with a capital: Sun. Mass. So.
)

// longestWord is how many bytes of a word are looked at; abbreviations and starters are shorter.
const longestWord = 32

// rules are what Split knows of one language.
type rules struct {
	words     map[string]class    // abbreviations in lower case, without the last dot
	longest   int                 // bytes of the longest of them
	starters  map[string]struct{} // words in lower case that sentences begin with and names do not
	posts     map[string]struct{} // words that may follow a company's abbreviation
	names     map[string]struct{} // names that are written with ! or ?
	says      map[string]struct{} // verbs that follow the speaker's name behind a quotation
	counters  map[string]struct{} // words behind which a number is no ordinal: Platz 5.
	ranked    []string            // how the words begin, in small letters, that an ordinal stands before; nil where any capital may
	suffix    string              // of compounds that are shortened: Goethestr.
	cyrillic  func() *rules       // for Cyrillic words in a text of another script
	loose     bool                // people write a small letter behind ? and ! too
	ordinals  bool                // "3." is an ordinal
	lowCurly  bool                // „ is closed by ”
	dateline  bool                // a town and a dot stand before the first sentence
	dates     bool                // dates are written 2019. 3. 5.
	colons    bool                // what is said stands behind a colon, or begins the sentence
	japanese  bool
	korean    bool
	semicolon bool
}

// vocabulary is rules as they are written down: lists parted by spaces.
type vocabulary struct {
	titles, before, ending, closing string
	foreign, year, company          string
	posts                           string // offices that follow a company's name: Chairman
	number, honorific               string
	starters                        string
	says, counters, ranked          string
	ordinals, lowCurly, colons      bool
}

// foreignTitles stand before names in texts of every language.
const foreignTitles = `mr mrs ms messrs dr prof vs`

func (v vocabulary) build(cyrillic func() *rules) *rules {
	r := &rules{words: map[string]class{}, starters: set(v.starters), names: set("yahoo jeopardy oklahoma joomla yum"),
		posts: set(v.posts), says: set(v.says), counters: set(v.counters), cyrillic: cyrillic, ordinals: v.ordinals, lowCurly: v.lowCurly, colons: v.colons}
	if v.ranked != "" {
		r.ranked = strings.Fields(v.ranked)
	}
	for _, list := range []struct {
		words string
		class class
	}{{foreignTitles, title}, {v.titles, title}, {v.before, before}, {v.ending, ending}, {v.closing, closing},
		{v.foreign, foreign}, {v.year, year}, {v.company, company}, {v.number, number}, {v.honorific, honorific}} {
		for _, w := range strings.Fields(list.words) {
			c := list.class
			if isUpper(firstRune(w)) {
				c |= capital
			}
			r.words[strings.ToLower(w)] = c
			r.longest = max(r.longest, len(w))
		}
	}
	return r
}

// set holds the words of a list.
func set(list string) map[string]struct{} {
	all := strings.Fields(list)
	words := make(map[string]struct{}, len(all))
	for _, w := range all {
		words[w] = struct{}{}
	}
	return words
}

// The rules by language, each built when a text in it is first split.
var (
	russianRules = sync.OnceValue(func() *rules { return russian.build(nil) })
	czechRules   = with(czech)
	nordicRules  = with(nordic)
	hindiRules   = with(hindi, func(r *rules) { r.dateline = true })
	englishRules = with(english, func(r *rules) { r.loose = true })
	byLanguage   = map[string]func() *rules{
		"en": englishRules, "ru": russianRules, "be": russianRules, "bg": russianRules,
		"uk": sync.OnceValue(func() *rules { return ukrainian.build(nil) }),
		"de": with(german, func(r *rules) { r.suffix = "str" }), "fr": with(french), "es": with(spanish), "pt": with(portuguese),
		"it": with(italian), "pl": with(polish), "nl": with(dutch), "tr": with(turkish), "cs": czechRules, "sk": czechRules,
		"sv": nordicRules, "da": nordicRules, "nb": nordicRules, "nn": nordicRules, "fi": nordicRules,
		"ja": with(english, func(r *rules) { r.japanese = true }), "ko": with(english, func(r *rules) { r.korean, r.dates = true, true }),
		"ar": with(arabic), "hi": hindiRules, "mr": hindiRules, "ne": hindiRules,
		"el": with(english, func(r *rules) { r.semicolon = true }),
	}
)

// with builds a vocabulary, when it is first asked for, and changes the result.
func with(v vocabulary, changes ...func(*rules)) func() *rules {
	return sync.OnceValue(func() *rules {
		r := v.build(russianRules)
		for _, change := range changes {
			change(r)
		}
		return r
	})
}

// rulesFor picks a language's rules; one without rules of its own gets English's for Latin words and
// Russian's for Cyrillic ones.
func rulesFor(t lang.Tag) *rules {
	if r, ok := byLanguage[t.Base()]; ok {
		return r()
	}
	return englishRules()
}

// lower puts a word in lower case into a buffer, without allocation; false when it is too long.
func lower(word string, buf *[longestWord]byte) ([]byte, bool) {
	out := buf[:0]
	for _, c := range word {
		if c == ' ' || c == 0xA0 || c == 0x202F {
			continue // "т. д." is "т.д."
		}
		if c == '’' {
			c = '\''
		}
		c = toLower(c)
		if len(out)+utf8.RuneLen(c) > len(buf) || c == utf8.RuneError {
			return nil, false
		}
		out = utf8.AppendRune(out, c)
	}
	return out, true
}

// of picks the rules for the script that a word is written in.
func (r *rules) of(word string) *rules {
	if r.cyrillic != nil && lang.ScriptOf(firstRune(word)) == lang.Cyrillic {
		return r.cyrillic()
	}
	return r
}

// class is the class of a word as an abbreviation, 0 for none.
func (r *rules) class(word string) class {
	r = r.of(word)
	if r.suffix != "" && strings.HasSuffix(word, r.suffix) {
		return ending
	}
	if len(word) > r.longest+2 { // spaces do not count
		return 0
	}
	var buf [longestWord]byte
	key, ok := lower(word, &buf)
	if !ok {
		return 0
	}
	c := r.words[string(key)]
	if c&capital != 0 && !isUpper(firstRune(word)) {
		return 0
	}
	return c &^ capital
}

// ranks reports whether an ordinal may stand before the word.
func (r *rules) ranks(word string) bool {
	var buf [longestWord]byte
	key, ok := lower(word, &buf)
	for _, begin := range r.ranked {
		if ok && strings.HasPrefix(string(key), begin) {
			return true
		}
	}
	return false
}

// starter reports whether sentences commonly begin with the word.
func (r *rules) starter(word string) bool { return has(r.of(word).starters, word) }

// post reports whether the word is an office or another word that follows a company's name.
func (r *rules) post(word string) bool { return has(r.posts, word) }

// named reports whether the word is a name that ends with ! or ?.
func (r *rules) named(word string) bool { return has(r.names, word) }

func has(set map[string]struct{}, word string) bool {
	var buf [longestWord]byte
	key, ok := lower(word, &buf)
	if !ok {
		return false
	}
	_, ok = set[string(key)]
	return ok
}
