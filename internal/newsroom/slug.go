package newsroom

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// maxSlug bounds the words of a slug, in bytes; the number comes on top.
const maxSlug = 60

// Slugify makes the part of a public address that names an article: the title's Latin and Cyrillic words in
// plain ASCII, then the number. A title in a script that has no plain reading (Chinese, Arabic) gives the
// number alone, so an address is always short, typed on any keyboard, and unique.
func Slugify(title string, id int64) string {
	var words strings.Builder
	gap := false
	for _, r := range norm.NFKD.String(recompose(title)) {
		ascii := plainLetter(unicode.ToLower(r))
		switch {
		case ascii != "":
			if gap && words.Len() > 0 {
				words.WriteByte('-')
			}
			gap = false
			words.WriteString(ascii)
		case !unicode.Is(unicode.Mn, r) && !silent(r):
			gap = true
		}
		if words.Len() >= maxSlug {
			break
		}
	}
	out := cutWords(words.String())
	if out == "" {
		return strconv.FormatInt(id, 10)
	}
	return out + "-" + strconv.FormatInt(id, 10)
}

// cutWords shortens a slug to whole words within maxSlug.
func cutWords(s string) string {
	if len(s) < maxSlug {
		return s
	}
	s = s[:min(len(s), maxSlug)]
	if at := strings.LastIndexByte(s, '-'); at > 0 {
		return s[:at]
	}
	return s
}

// recompose keeps й and ё whole through the decomposition: they are letters of their own, not и and е
// with a mark.
func recompose(s string) string {
	return strings.NewReplacer("й", "y", "Й", "y", "ё", "yo", "Ё", "yo", "ї", "yi", "Ї", "yi", "ў", "u", "Ў", "u").
		Replace(norm.NFC.String(s))
}

// silent reports apostrophes and hard or soft signs, which join rather than part.
func silent(r rune) bool {
	return strings.ContainsRune("'’ʼьЬъЪ", r)
}

// plainLetter is a lower-case letter or digit in ASCII, "" where it has no plain reading.
func plainLetter(r rune) string {
	if r < unicode.MaxASCII {
		if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
			return string(r)
		}
		return ""
	}
	return plain[r]
}

// plain spells Cyrillic by the table of passports (ICAO 9303 where it gives one letter group a letter), and
// the Latin letters that do not decompose.
var plain = map[rune]string{
	'а': "a", 'б': "b", 'в': "v", 'г': "g", 'д': "d", 'е': "e", 'ж': "zh", 'з': "z", 'и': "i", 'к': "k",
	'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p", 'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f",
	'х': "kh", 'ц': "ts", 'ч': "ch", 'ш': "sh", 'щ': "shch", 'ы': "y", 'э': "e", 'ю': "yu", 'я': "ya",
	'і': "i", 'є': "ye", 'ґ': "g", 'ђ': "dj", 'ј': "j", 'љ': "lj", 'њ': "nj", 'ћ': "c", 'џ': "dz",
	'ß': "ss", 'æ': "ae", 'œ': "oe", 'ø': "o", 'đ': "d", 'ð': "d", 'þ': "th", 'ł': "l", 'ı': "i",
}

// reserved are the first parts of addresses that are not outlets.
var reserved = []string{"desk", "sign-in", "sign-out", "language", "static", "media", "api"}

// CheckOutletSlug says what is wrong with an outlet's short name: it has 2 to 40 lower-case Latin letters,
// digits and hyphens, begins with a letter, and is none of the addresses that Recto needs itself.
func CheckOutletSlug(s string) error {
	if slices.Contains(reserved, s) {
		return fmt.Errorf("the short name %q is an address of the server itself; choose another: %w", s, ErrInvalid)
	}
	wrong := func(r rune) bool { return (r < 'a' || r > 'z') && (r < '0' || r > '9') && r != '-' }
	if len(s) < 2 || len(s) > 40 || s[0] < 'a' || s[0] > 'z' || strings.ContainsFunc(s, wrong) {
		return fmt.Errorf("the short name %q does not do; use 2 to 40 letters a-z, digits and hyphens, a letter first: %w", s, ErrInvalid)
	}
	return nil
}
