package names

// The letters of a Hangul syllable in the order of Unicode: 19 initials, 21 vowels, 27 finals.
var (
	hangulInitials = [19]uint32{cK | cG, cK | cG, cN, cD | cT, cT | cD, cR | cL, cM, cB | cP | cV, cP | cB, cS | cSh, cS, 0, cJ | cZ | cCh, cJ | cZ | cTs, cCh | cJ, cK, cT, cP | cF, cH | cF}
	hangulVowels   = [21]string{"a", "e", "ya", "ye", "o", "e", "yo", "ye", "o", "wa", "we", "oi", "yo", "u", "wo", "we", "wi", "yu", "", "wi", "i"}
	hangulFinals   = [28]uint32{0, cK | cG, cK, cK, cN, cN, cN, cT | cD, cL | cR, cL | cK, cM, cL, cL, cL, cL, cL, cM, cP | cB, cP, cS | cT, cS, cN | cG, cJ | cT, cCh, cK, cT, cP | cF, cT | cH}
)

// hangul reads a run of Hangul syllables.
func (s *Sounds) hangul(word string) {
	for _, r := range word {
		if r < 0xAC00 || r > 0xD7A3 {
			continue
		}
		i := int(r - 0xAC00)
		if set := hangulInitials[i/588]; set != 0 {
			s.consonant(set)
		}
		v := hangulVowels[i%588/28]
		if v == "" {
			s.weak('u')
		}
		for k := range len(v) {
			switch v[k] {
			case 'y':
				s.slight(cY)
			case 'w':
				s.slight(cW)
			default:
				s.vowel(v[k])
			}
		}
		if set := hangulFinals[i%28]; set != 0 {
			s.consonant(set)
		}
	}
}
