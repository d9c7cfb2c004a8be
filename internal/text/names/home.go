package names

import "recto/internal/text/lang"

// homes are the countries that texts of a language are at home in, so that they need not name them.
var homes = map[string][]string{
	"de": {"DE", "AT", "CH"}, "fr": {"FR"}, "es": {"ES", "MX"}, "it": {"IT"}, "pt": {"PT", "BR"}, "ru": {"RU"}, "uk": {"UA"},
	"pl": {"PL"}, "cs": {"CZ"}, "nl": {"NL"}, "zh": {"CN"}, "ja": {"JP"}, "ko": {"KR"}, "hi": {"IN"}, "en": {"US", "GB"},
}

// HomeOf reports that a concept is a country in which a text of the language may be at home, or what may stand for one: its
// capital, whose name is often that of a government.
func HomeOf(x Exonym, l lang.Tag) bool { return AtHome(x.Group, l) }

// AtHome reports that a concept is a country in which a text of the language may be at home: a translation tells that it
// speaks of France, its source need not.
func AtHome(concept int, l lang.Tag) bool {
	a := world()
	for _, code := range homes[l.Base()] {
		if a.codes[code] == concept {
			return true
		}
	}
	return false
}
