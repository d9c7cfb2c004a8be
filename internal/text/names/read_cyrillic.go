package names

import (
	"slices"
	"strings"
)

// cyrillic reads a word of Cyrillic letters and tells how many sounds at its end are an ending of inflection.
func (s *Sounds) cyrillic(word string) int {
	var buf [lettersBuffer]rune
	rs := lowered(&buf, word)
	ending := cyrillicEnding(rs)
	stem := len(rs) - ending
	before := s.n
	for i := 0; i < len(rs); i++ {
		if i == stem {
			before = s.n
		}
		next := rune(0)
		if i+1 < len(rs) {
			next = rs[i+1]
		}
		switch {
		case rs[i] == 'д' && (next == 'ж' || next == 'з'):
			s.consonant(cJ | cZh | cZ)
			i++
		case rs[i] == 'ц' && next == 'з':
			s.consonant(cJ | cZ | cTs)
			i++
		case rs[i] == 'ч' && next == 'ж':
			s.consonant(cZh | cJ)
			i++
		case next == 'і' && i+2 == len(rs) && softened(rs[i]) != 0:
			s.consonant(softened(rs[i]))
		case rs[i] == 'т' && (next == 'ц' || next == 'с') && !(i+3 == len(rs) && rs[i+2] == 'і'):
			s.consonant(cTs)
			i++
		case rs[i] == 'ь' && next != 0 && next != 'ю' && next != 'я' && isCyrillicVowel(next):
			s.slight(cY | cJ)
		case rs[i] == 'у' && isCyrillicVowel(next) && i == 0:
			s.consonant(cW | cV)
		case (rs[i] == 'е' || rs[i] == 'є') && (i == 0 || isCyrillicVowel(rs[i-1])):
			s.put(sound{set: cY | cJ, weight: weightSlight, drop: dropSlight})
			s.vowel('e')
		default:
			s.cyrillicLetter(rs[i])
		}
	}
	if ending == 0 {
		return 0
	}
	return s.n - before
}

// softened is what a consonant may be that stands before the ending of a Ukrainian case, where it is another one than in
// the name: Прага, у Празі; Шостка, у Шостці. It is 0 for one that stays.
func softened(r rune) uint32 {
	switch r {
	case 'ц':
		return cK | cTs | cZ
	case 'з':
		return cG | cH | cZ | cS
	case 'с':
		return cH | cK | cS
	}
	return 0
}

var cyrillicVowels = letterSet("аеёиоуыэюяіїє")

func isCyrillicVowel(r rune) bool { return r < nearRunes && cyrillicVowels[r] }

func (s *Sounds) cyrillicLetter(r rune) {
	switch r {
	case 'а', 'ә':
		s.vowel('a')
	case 'я':
		s.slight(cY)
		s.vowel('a')
	case 'е', 'э', 'є':
		s.vowel('e')
	case 'ё':
		s.weak('e')
		s.vowel('o')
	case 'и', 'ы', 'і', 'ї':
		s.vowel('i')
	case 'й', 'ј':
		s.put(sound{vowel: 'i', weight: weightSlight, drop: dropSlight})
	case 'о', 'ө':
		s.vowel('o')
	case 'у', 'ү', 'ұ':
		s.vowel('u')
	case 'ю':
		s.slight(cY)
		s.vowel('u')
	case 'б':
		s.consonant(cB)
	case 'в':
		s.consonant(cV | cW)
	case 'г', 'ґ', 'ғ':
		s.consonant(cG | cH)
	case 'д':
		s.consonant(cD)
	case 'ж':
		s.consonant(cZh | cJ)
	case 'з':
		s.consonant(cZ | cS)
	case 'к', 'қ':
		s.consonant(cK)
	case 'л', 'љ':
		s.consonant(cL)
	case 'м':
		s.consonant(cM)
	case 'н', 'њ', 'ң':
		s.consonant(cN)
	case 'п':
		s.consonant(cP)
	case 'р':
		s.consonant(cR)
	case 'с':
		s.consonant(cS)
	case 'т':
		s.consonant(cT)
	case 'ф':
		s.consonant(cF)
	case 'х', 'һ', 'ҳ':
		s.consonant(cH | cK)
	case 'ц':
		s.consonant(cTs | cZ)
	case 'ч', 'ћ':
		s.consonant(cCh)
	case 'ш':
		s.consonant(cSh)
	case 'щ':
		s.consonant(cSh | cCh)
	case 'ў':
		s.vowel('u')
	case 'ђ', 'џ':
		s.consonant(cJ)
	}
}

// cyrillicEndings are what the cases of names and of names like adjectives put behind a stem, longest first.
var cyrillicEndings = strings.Fields("ийского ийскому ийским ийском ийской ийская ийскую ийское ийские ийских ийский нского нскому нским нском нской нская нскую нское нские нских нский ского скому скими ским ском ской ская скую ское ские ских ського ському ським ської ською ська ські ський ский " +
	"ами ями ого его ому ему ыми ими иями иях ией ием ией ої ою ею ові еві ой ей ий ый ім ем ом ем ым им ых их ая яя ую юю ое ее ые ие ію ії ія ия ию ии ах ях ам ям ів ов ев ев " +
	"а я у ю ы и і ї е є о ь й")

// endingsByLast are the endings by their last letter, from 'а' on, longest first.
var endingsByLast = func() (out [nearRunes - 'а'][][]rune) {
	for _, e := range cyrillicEndings {
		rs := []rune(e)
		last := rs[len(rs)-1] - 'а'
		out[last] = append(out[last], rs)
	}
	for i := range out {
		slices.SortStableFunc(out[i], func(a, b []rune) int { return len(b) - len(a) })
	}
	return out
}()

// cyrillicEnding is how many letters at the end of a word are one of the endings; at least three letters stay.
func cyrillicEnding(rs []rune) int {
	if len(rs) < 4 {
		return 0
	}
	last := rs[len(rs)-1]
	if last < 'а' || last >= nearRunes {
		return 0
	}
	for _, e := range endingsByLast[last-'а'] {
		at := len(rs) - len(e)
		if at < 3 || !slices.Equal(rs[at:], e) {
			continue
		}
		if len(e) == 2 && e[1] == 'в' {
			return 0 // -ов, -ев, -ів: rather the name's own
		}
		return len(e)
	}
	return 0
}
