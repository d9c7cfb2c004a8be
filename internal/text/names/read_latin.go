package names

import (
	"strings"

	"recto/internal/text/lang"
)

// latinGroups are letters that stand for a sound together, by their first letter, longest first. A group that
// stands for several sounds in several languages has them all.
var latinGroups = func() (out [26][]latinGroup) {
	for _, g := range [...]latinGroup{
		{"schtsch", cSh | cCh, 0}, {"dzh", cJ | cZh, 0}, {"dsch", cJ, 0}, {"tsch", cCh, 0}, {"shch", cSh | cCh, 0}, {"szcz", cSh | cCh, 0},
		{"sch", cSh | cS, 0}, {"tch", cCh, 0}, {"cz", cCh | cTs, 0}, {"sz", cSh | cS, 0}, {"rz", cZh | cR | cSh, 0},
		{"ch", cCh | cSh | cK | cH, 0}, {"sh", cSh | cS, 0}, {"zh", cZh | cJ | cCh, 0}, {"kh", cH | cK, 0}, {"gh", cG | cH, 0},
		{"ph", cF | cP, 0}, {"th", cT | cS, 0}, {"dh", cD, 0}, {"bh", cB, 0}, {"ts", cTs | cCh | cZ, 0}, {"tz", cTs | cZ, 0},
		{"dz", cZ | cTs | cJ, 0}, {"dj", cJ | cZh, 0}, {"ck", cK, 0}, {"cc", cK | cCh, 0}, {"gn", cN, 0}, {"wh", cW | cH, 0}, {"nh", cN, 0},
		{"lh", cL, 0}, {"mc", cM, cK}, {"pf", cF | cP, 0}, {"dt", cT | cD, 0},
	} {
		i := g.letters[0] - 'a'
		out[i] = append(out[i], g)
	}
	return out
}()

// groupSeconds are the second letters of groups, as bits, by the first one.
var groupSeconds = func() (out [26]uint32) {
	for i, list := range latinGroups {
		for _, g := range list {
			out[i] |= 1 << (g.letters[1] - 'a')
		}
	}
	return out
}()

type latinGroup struct {
	letters   string
	set, then uint32
}

// latin reads a word of Latin letters.
func (s *Sounds) latin(word string) {
	var buf [lettersBuffer]rune
	rs := lowered(&buf, word)
	for i := 0; i < len(rs); {
		r := rs[i]
		if r < 'a' || r > 'z' {
			s.accented(r)
			i++
			continue
		}
		if g := groupAt(rs[i:]); g != nil {
			if g.letters == "gh" && i > 0 {
				s.slight(g.set)
			} else {
				s.consonant(g.set)
			}
			if g.then != 0 {
				s.vowel('a')
				s.consonant(g.then)
			}
			i += len(g.letters)
			continue
		}
		i += s.latinLetter(rs, i)
	}
}

func groupAt(rs []rune) *latinGroup {
	if len(rs) < 2 || uint32(rs[1]-'a') >= 26 || groupSeconds[rs[0]-'a']>>(rs[1]-'a')&1 == 0 {
		return nil
	}
	list := latinGroups[rs[0]-'a']
next:
	for k := range list {
		g := &list[k]
		if len(g.letters) > len(rs) {
			continue
		}
		for j := 1; j < len(g.letters); j++ {
			if rune(g.letters[j]) != rs[j] {
				continue next
			}
		}
		return g
	}
	return nil
}

// latinSets are what the consonants stand for, and what before a letter that softens them.
var latinSets = [26]struct{ hard, soft uint32 }{
	'b' - 'a': {cB, cB}, 'c' - 'a': {cK | cTs, cS | cTs | cCh}, 'd' - 'a': {cD, cD}, 'f' - 'a': {cF, cF}, 'g' - 'a': {cG, cG | cJ | cZh | cH},
	'j' - 'a': {cJ | cZh | cY | cH, cJ | cZh | cY | cH}, 'k' - 'a': {cK, cK}, 'l' - 'a': {cL, cL}, 'm' - 'a': {cM, cM}, 'n' - 'a': {cN, cN},
	'p' - 'a': {cP, cP}, 'q' - 'a': {cK | cCh, cK | cCh}, 'r' - 'a': {cR, cR}, 's' - 'a': {cS | cZ, cS | cZ}, 't' - 'a': {cT, cT},
	'v' - 'a': {cV | cF, cV | cF}, 'w' - 'a': {cW | cV, cW | cV}, 'x' - 'a': {cSh | cS | cH | cZ, cSh | cS | cH | cZ}, 'z' - 'a': {cZ | cS | cTs, cZ | cS | cTs},
}

// latinLetter reads the letter at i and gives how many letters it took.
func (s *Sounds) latinLetter(rs []rune, i int) int {
	next := rune(0)
	if i+1 < len(rs) {
		next = rs[i+1]
	}
	switch rs[i] {
	case 'a', 'e', 'i', 'o', 'u':
		return s.latinVowel(rs, i, next)
	case 'y':
		if isVowel(next) {
			s.slight(cY)
		} else {
			s.vowel('i')
		}
		return 1
	case 'h':
		if i == 0 || isVowel(next) {
			s.put(sound{set: cH, weight: 60, drop: 60})
		}
		return 1
	case 'j':
		if i > 0 && !isVowel(rs[i-1]) && isVowel(next) {
			s.slight(cY | cJ)
			return 1
		}
	case 'x':
		if i > 0 {
			s.slight(cK)
		}
	case 'g':
		if next == 'g' {
			return 1 // one sound, however soft the other
		}
	}
	set := &latinSets[rs[i]-'a']
	if isSoft(next) {
		s.consonant(set.soft)
	} else {
		s.consonant(set.hard)
	}
	switch {
	case rs[i] == 'n' && next == 'g' && (i+2 == len(rs) || !isVowel(rs[i+2]) && rs[i+2] != 'l' && rs[i+2] != 'r'):
		s.slight(cG)
		return 2
	case rs[i] == 'q' && next == 'u':
		return 2
	}
	return 1
}

func (s *Sounds) latinVowel(rs []rune, i int, next rune) int {
	last := i+1 == len(rs)
	switch rs[i] {
	case 'a':
		if next == 'u' && i+2 < len(rs) && rs[i+2] != 'n' {
			s.vowel('o')
			return 2
		}
		s.vowel('a')
	case 'e':
		switch {
		case last && i > 1:
			s.weak('e')
		case next == 'e':
			s.vowel('i')
			return 2
		case next == 'a' && i+2 < len(rs) && rs[i+2] == 'u':
			s.vowel('o')
			return 3
		default:
			s.vowel('e')
		}
	case 'i':
		s.vowel('i')
	case 'o':
		switch next {
		case 'o', 'u':
			s.vowel('u')
			return 2
		}
		s.vowel('o')
	case 'u':
		s.vowel('u')
	}
	return 1
}

// vowels and softening are the letters that are vowels, and those that change a c or g before them.
var vowels, softening = letterSet("aeiouyáàâäãåéèêëíìîïóòôöõøúùûüěýæœąęőűāēīōū"), letterSet("eiyéèêëíěæ")

func letterSet(letters string) (out [nearRunes]bool) {
	for _, r := range letters {
		out[r] = true
	}
	return out
}

func isVowel(r rune) bool { return r < nearRunes && vowels[r] }

func isSoft(r rune) bool { return r < nearRunes && softening[r] }

// accented reads a letter outside ASCII.
func (s *Sounds) accented(r rune) {
	switch r {
	case 'á', 'à', 'â', 'ä', 'ã', 'å', 'ā', 'ă', 'ą', 'ǎ', 'ª':
		s.vowel('a')
		if r == 'ą' {
			s.slight(cN)
		}
	case 'é', 'è', 'ê', 'ë', 'ē', 'ė', 'ě', 'ę', 'æ', 'œ', 'ə':
		s.vowel('e')
		if r == 'ę' {
			s.slight(cN)
		}
	case 'í', 'ì', 'î', 'ï', 'ī', 'į', 'ı', 'ý', 'ÿ', 'ǐ':
		s.vowel('i')
	case 'ó', 'ò', 'ô', 'ö', 'õ', 'ø', 'ō', 'ő', 'ǒ', 'º':
		s.vowel('o')
	case 'ú', 'ù', 'û', 'ü', 'ū', 'ů', 'ű', 'ų', 'ǔ', 'ǚ', 'ǜ', 'ǘ', 'ǖ':
		s.vowel('u')
	case 'ç':
		s.consonant(cS | cCh)
	case 'č':
		s.consonant(cCh)
	case 'ć':
		s.consonant(cCh | cTs)
	case 'š', 'ş', 'ș':
		s.consonant(cSh | cS)
	case 'ś':
		s.consonant(cSh | cS)
	case 'ž', 'ź', 'ż':
		s.consonant(cZh | cZ)
	case 'ř':
		s.consonant(cR | cZh)
	case 'ł':
		s.consonant(cL | cW)
	case 'ľ', 'ļ', 'ĺ':
		s.consonant(cL)
	case 'ñ', 'ń', 'ň', 'ņ':
		s.consonant(cN)
	case 'ď', 'đ', 'ð':
		s.consonant(cD)
	case 'ť', 'ț', 'ţ', 'þ':
		s.consonant(cT | cTs)
	case 'ğ', 'ģ':
		s.slight(cG)
	case 'ķ':
		s.consonant(cK)
	case 'ß':
		s.consonant(cS)
	}
}

// latinEnding is an ending of a name's case and how many sounds it has.
type latinEnding struct {
	letters string
	sounds  int
}

// latinEndings are the endings of names' cases, longest first, by language.
var latinEndings = func() (out struct{ pl, cs, de, en []latinEnding }) {
	for list, endings := range map[*[]latinEnding][]string{
		&out.pl: {"owskiego", "owskiemu", "skiego", "skiemu", "iego", "iemu", "owie", "owej", "owym", "iem", "ego", "emu", "owi", "ami", "ach", "ów", "om", "em", "ie", "ii", "ią", "ię", "im", "ym", "ej", "a", "u", "y", "i", "ą", "ę", "o", "e"},
		&out.cs: {"ovými", "ových", "ovým", "ovou", "ového", "ovému", "ové", "ová", "ovi", "ého", "ému", "em", "em", "ům", "ech", "ách", "ami", "ou", "ě", "ů", "a", "u", "y", "e", "i", "í", "o"},
		&out.de: {"ischen", "ischer", "isches", "ische", "isch", "ern", "er", "en", "s"},
		&out.en: {"s"},
	} {
		for _, e := range endings {
			var x Sounds
			x.latin(e)
			*list = append(*list, latinEnding{e, x.n})
		}
	}
	return out
}()

func latinEndingsOf(base string) []latinEnding {
	switch base {
	case "en":
		return latinEndings.en
	case "de":
		return latinEndings.de
	case "pl":
		return latinEndings.pl
	case "cs", "sk":
		return latinEndings.cs
	}
	return nil
}

// latinStem is how many of n sounds stand before the ending that the language may have put behind the word.
func latinStem(word string, l lang.Tag, n int) int {
	for _, e := range latinEndingsOf(l.Base()) {
		if len(word) > len(e.letters)+2 && strings.HasSuffix(word, e.letters) {
			return max(n-e.sounds, 0)
		}
	}
	return n
}
