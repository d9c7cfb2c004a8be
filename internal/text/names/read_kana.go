package names

// kanaRows are the rows of the syllabary: the consonant and its five vowels, a i u e o; a space where none is.
var kanaSounds = func() (out [0x60]kanaSound) {
	for _, row := range [...]struct {
		kana string
		set  uint32
	}{
		{"アイウエオ", 0}, {"カキクケコ", cK}, {"ガギグゲゴ", cG}, {"サシスセソ", cS}, {"ザジズゼゾ", cZ | cS}, {"タチツテト", cT}, {"ダヂヅデド", cD},
		{"ナニヌネノ", cN}, {"ハヒフヘホ", cH}, {"バビブベボ", cB | cV}, {"パピプペポ", cP}, {"マミムメモ", cM}, {"ラリルレロ", cR | cL}, {"ヤ　ユ　ヨ", cY},
		{"ワヰ　ヱヲ", cW | cV}, {"ャ　ュ　ョ", cY}, {"ァィゥェォ", 0},
	} {
		i := 0
		for _, r := range row.kana {
			if r != '　' {
				out[r-'ァ'] = kanaSound{row.set, "aiueo"[i]}
			}
			i++
		}
	}
	for r, set := range map[rune]uint32{'シ': cSh | cS, 'ジ': cJ | cZh | cZ | cG, 'チ': cCh | cT | cTs, 'ツ': cTs | cT | cZ, 'フ': cF | cH, 'ヂ': cJ | cD, 'ヅ': cZ | cD} {
		out[r-'ァ'].set = set
	}
	out['ヴ'-'ァ'] = kanaSound{cV | cB, 'u'}
	out['ン'-'ァ'] = kanaSound{cN | cM, 0}
	return out
}()

type kanaSound struct {
	set   uint32
	vowel byte
}

// kana reads a run of hiragana or katakana. Its u after a consonant, and its o after t and d, often only carry the
// consonant; a small vowel or y takes the place of the vowel before it.
func (s *Sounds) kana(word string) {
	var last kanaSound
	pending := false
	flush := func() {
		if pending {
			s.kanaVowel(last)
		}
		pending = false
	}
	for _, r := range word {
		if r >= 'ぁ' && r <= 'ゖ' {
			r += 0x60
		}
		if r < 'ァ' || r >= 'ァ'+0x60 {
			continue
		}
		x := kanaSounds[r-'ァ']
		switch {
		case r == 'ッ' || x == (kanaSound{}):
		case isSmall(r) && pending:
			if x.set == cY {
				s.slight(cY)
			}
			last = kanaSound{0, x.vowel}
		default:
			flush()
			if x.set != 0 {
				s.consonant(x.set)
			}
			if x.vowel != 0 {
				last, pending = x, true
			}
		}
	}
	flush()
}

func isSmall(r rune) bool {
	switch r {
	case 'ァ', 'ィ', 'ゥ', 'ェ', 'ォ', 'ャ', 'ュ', 'ョ':
		return true
	}
	return false
}

func (s *Sounds) kanaVowel(k kanaSound) {
	switch {
	case k.vowel == 'u' && k.set != 0, k.vowel == 'o' && k.set&(cT|cD) != 0 && k.set&cTs == 0, k.vowel == 'i' && k.set&(cCh|cJ|cSh) != 0:
		s.weak(k.vowel)
	default:
		s.vowel(k.vowel)
	}
}
