package termbase

import (
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// stemmer cuts endings off words. A word of a text is met by what it is and by what is left without its ending, a term,
// which stands in its dictionary form, by what it is and by what is left without that form's ending: паром and парома
// meet, договор and договоров, угода and угод, but not паром and пар. It knows no derivation.
type stemmer struct {
	forms      endings // of words in texts
	dictionary endings // of dictionary forms, a plural's too
}

type endings struct {
	least   int // characters that must be left
	set     map[string]bool
	longest int
}

// stemming makes a stemmer of lists of endings when it is first asked for.
func stemming(forms, dictionary string) func() *stemmer {
	return sync.OnceValue(func() *stemmer { return &stemmer{newEndings(forms), newEndings(dictionary)} })
}

func newEndings(list string) endings {
	e := endings{least: 3, set: map[string]bool{}}
	for _, x := range strings.Fields(list) {
		e.set[x] = true
		e.longest = max(e.longest, utf8.RuneCountInString(x))
	}
	return e
}

// cut is how many characters of a word in lower case are left without its longest ending.
func (e *endings) cut(word []rune) int {
	var buf [64]byte
	for n := min(e.longest, len(word)-e.least); n > 0; n-- {
		tail := appendRunes(buf[:0], word[len(word)-n:])
		if e.set[string(tail)] { // does not allocate
			return len(word) - n
		}
	}
	return len(word)
}

func appendRunes(dst []byte, rs []rune) []byte {
	for _, r := range rs {
		dst = utf8.AppendRune(dst, r)
	}
	return dst
}

const (
	russian    = "а я о е и ы у ю ь й ой ей ий ый ая яя ое ее ые ие ого его ому ему ым им ом ем ых их ую юю ою ею ами ями ыми ими ам ям ах ях ов ев ия ию ии ием иям иями иях ией ью ья ье ьям ьями ьях ьей"
	ukrainian  = "а я о е є и і ї у ю ь й ой ей ий ій їй ого його ому йому им їм ім ом ем єм их їх ую юю ою ею єю ами ями ими їми ам ям ах ях ів їв ові еві єві ія ію ії ією іям іями іях"
	belarusian = "а я о е і ы у ю ь й ай яй ага яга аму яму ым ім ам ям ых іх амі ямі ах ях аў яў оў ую юю"
	polish     = "a ą e ę i o ó u y ie ia ią ię io iu em iem om iom ach iach ami iami ów owi iowi owie ego iego emu iemu ym im ymi imi ych ich ej iej"
	czech      = "a á e é ě i í o u ů y ý ou em ém ým ím ům ech ích ých ami emi ými ého ému ové ovi"
	turkish    = "lar ler ın in un ün nın nin nun nün ı i u ü yı yi yu yü a e ya ye da de ta te dan den tan ten ları leri larının lerinin larına lerine larında lerinde sı si su sü sının sinin sına sine nda nde"
)

// stemmers by base language. A language that is not here has words as they stand.
var stemmers = map[string]func() *stemmer{
	"en": stemming("", ""), // see englishStem
	"ru": stemming(russian, "а я о е и ы ь й ой ий ый ая яя ое ее ые ие ия ья ье"),
	"uk": stemming(ukrainian, "а я о е є и і ї ь й ий ій ія"),
	"be": stemming(belarusian, "а я о е і ы ь й"),
	"pl": stemming(polish, "a e i o y ie ia"),
	"cs": stemming(czech, "a á e é ě i í o y ý"),
	"de": stemming("e en er es em s n ern ens ers se ses sen nen", "e en er es"),
	"fr": stemming("s x e es", "s x e es"),
	"es": stemming("s es a o as os e", "a o e s as os es"),
	"pt": stemming("s es a o as os e", "a o e s as os es"),
	"it": stemming("a e i o he hi ie io ia", "a e i o io ia"),
	"tr": stemming(turkish, ""),
	"ar": stemming("ات ين ون ان ة ه ها هم ي ية", "ة ات"),
	"hi": stemming("ों ें ाओं ियों े ा ी ो", "ा ी े"),
}

// prefixes are what Arabic writes before a word and in one with it.
var prefixes = map[string][][]rune{"ar": {[]rune("وال"), []rune("بال"), []rune("كال"), []rune("فال"), []rune("لل"), []rune("ال")}}

// plain appends a word in lower case to buf, without what is optional: ё's dots, an article that is one with it.
func plain(buf []rune, word []rune, l string) []rune {
	from := len(buf)
	for _, r := range word {
		r = unicode.ToLower(r)
		switch r {
		case 'ё':
			r = 'е'
		case '’', 'ʼ', '`':
			r = '\''
		}
		buf = append(buf, r)
	}
	w := buf[from:]
	for _, p := range prefixes[l] {
		if len(w)-len(p) >= 3 && hasPrefix(w, p) {
			copy(w, w[len(p):])
			return buf[:len(buf)-len(p)]
		}
	}
	return buf
}

// stem is a word, as plain gives it, without its ending. dictionary says that it is a term's.
func stem(word []rune, l string, dictionary bool) []rune {
	of := stemmers[l]
	if of == nil {
		return word
	}
	if l == "en" {
		return englishStem(word)
	}
	s := of()
	if dictionary {
		return word[:s.dictionary.cut(word)]
	}
	return word[:s.forms.cut(word)]
}

// englishStem takes the ending of a plural or a genitive off. It may change the word.
func englishStem(w []rune) []rune {
	n := len(w)
	if n > 3 && w[n-1] == 's' && w[n-2] == '\'' {
		n -= 2
	}
	switch {
	case n > 4 && w[n-1] == 's' && w[n-2] == 'e' && w[n-3] == 'i':
		w[n-3] = 'y'
		return w[:n-2]
	case n > 4 && w[n-1] == 's' && w[n-2] == 'e' && (w[n-3] == 's' || w[n-3] == 'x' || w[n-3] == 'z' || w[n-3] == 'h'):
		return w[:n-2]
	case n > 3 && w[n-1] == 's' && w[n-2] != 's' && w[n-2] != 'u' && w[n-2] != 'i':
		return w[:n-1]
	}
	return w[:n]
}

func hasPrefix(w, p []rune) bool {
	for i := range p {
		if w[i] != p[i] {
			return false
		}
	}
	return true
}

// unspaced reports whether a character belongs to a script written without spaces.
func unspaced(r rune) bool {
	return lang.Wide(r) || lang.ScriptOf(r) == lang.Thai || lang.ScriptOf(r) == lang.Lao || lang.ScriptOf(r) == lang.Khmer || lang.ScriptOf(r) == lang.Burmese
}
