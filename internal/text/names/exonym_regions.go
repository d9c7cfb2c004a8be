package names

import (
	"strings"
	"unicode/utf8"

	"golang.org/x/text/language"
	"golang.org/x/text/language/display"

	"recto/internal/text/lang"
)

// regionLanguages are the languages whose names of countries are read from CLDR.
var regionLanguages = []language.Tag{
	language.English, language.Russian, language.Ukrainian, language.German, language.French, language.Spanish, language.Italian,
	language.Portuguese, language.Polish, language.Czech, language.Dutch, language.Turkish, language.Arabic, language.Hindi,
	language.SimplifiedChinese, language.TraditionalChinese, language.Japanese, language.Korean,
}

// regions enters the names of countries in all languages. A name of one word is entered without its last vowels, so
// that its cases and adjectives are found too.
func (a *atlas) regions() {
	var all []language.Region
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
	for i := range letters {
		for j := range letters {
			r, err := language.ParseRegion(letters[i:i+1] + letters[j:j+1])
			if err == nil && r.IsCountry() && r.Canonicalize() == r {
				all = append(all, r)
			}
		}
	}
	for _, l := range regionLanguages {
		namer := display.Regions(l)
		for _, r := range all {
			if name := namer.Name(r); name != "" && len(name) > 2 {
				a.region(strings.ToLower(name), a.country(r.String()))
			}
		}
	}
}

// country is the concept of a country by its code.
func (a *atlas) country(code string) int {
	c, ok := a.codes[code]
	if !ok {
		c = a.concept(kind{place: true})
		a.codes[code] = c
	}
	return c
}

func (a *atlas) region(name string, concept int) {
	name, _, _ = strings.Cut(name, " (")
	name = strings.ReplaceAll(strings.ReplaceAll(name, "’", "'"), "ё", "е")
	r, _ := utf8.DecodeRuneInString(name)
	if !lang.Wide(r) && lang.ScriptOf(r) != lang.Hangul {
		name = strings.TrimRight(name, "аяьйіїaeoyuéí")
		if utf8.RuneCountInString(name) < 4 {
			return
		}
	}
	a.add(strings.ReplaceAll(name, " ", "_"), concept)
}
