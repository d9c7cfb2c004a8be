package names

import "sync"

// letterSounds reads Arabic, Persian, Urdu, Hebrew, Greek and Devanagari letters: the consonants, or the vowel.
var letterSounds = sync.OnceValue(func() map[rune]letterSound {
	out := map[rune]letterSound{}
	for set, letters := range map[uint32]string{
		cB: "بבब", cB | cV: "β", cP | cB: "پ", cP | cF: "פף", cT: "تطתט", cT | cS: "ث", cJ | cG | cZh: "ج", cH: "حהह", cH | cK: "خחך", cD: "دضד", cD | cZ: "ذظ",
		cR: "رרρ", cZ: "زז", cS: "سصס", cSh: "شש", cG: "گגγगघ", cG | cR | cH: "غ", cF: "فφ", cK: "كکקכκकखق", cL: "لלλल", cM: "مמםμम", cN: "نנןνनणञ",
		cCh: "چ", cZh: "ژ", cTs: "צץ", cV: "וव", cP: "πपफ", cB | cM: "भ", cT | cD: "τδटठतथ", cD | cR: "डढदध", cS | cSh | cTs: "σςस", cSh | cS: "शष", cZ | cJ: "ζजझ",
		cCh | cK: "छच", cH | cK | cSh: "χ", cK | cS: "ξ", cY: "य", cR | cL: "र",
	} {
		for _, r := range letters {
			if _, taken := out[r]; !taken {
				out[r] = letterSound{set: set}
			}
		}
	}
	for vowel, letters := range map[byte]string{
		'a': "اأآىةעאαάआाअ", 'e': "εέηήएेऐै", 'i': "يیئיιίυύइिईी", 'o': "οόωώओोऔौ", 'u': "وؤउुऊू",
	} {
		for _, r := range letters {
			out[r] = letterSound{vowel: vowel}
		}
	}
	return out
})

type letterSound struct {
	set   uint32
	vowel byte
}

// semitic reads a word of Arabic or Hebrew letters, which leave short vowels unwritten.
func (s *Sounds) semitic(word string) {
	s.abjad = true
	of, first := letterSounds(), true
	for _, r := range word {
		x := of[r]
		switch {
		case x.set != 0:
			s.consonant(x.set)
		case x.vowel == 'u' && first:
			s.consonant(cW | cV)
		case x.vowel == 'i' && first:
			s.slight(cY)
		case x.vowel != 0:
			s.vowel(x.vowel)
		}
		first = false
	}
}

// letters reads a word of Greek letters or Devanagari, whose consonants have an a of their own.
func (s *Sounds) letters(word string) {
	s.abjad = s.abjad || word >= "ऀ"
	of := letterSounds()
	for _, r := range word {
		switch x := of[r]; {
		case x.set != 0:
			s.consonant(x.set)
		case x.vowel != 0:
			s.vowel(x.vowel)
		}
	}
}
