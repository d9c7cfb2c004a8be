package names

import (
	_ "embed"
	"strings"

	"recto/internal/text/lang"
)

// pinyin is the readings of 6,757 Chinese characters, simplified and traditional: a syllable a line and its
// characters. It was made from the data of github.com/mozillazg/go-pinyin (see pinyin.txt.license).
//
//go:embed pinyin.txt
var pinyin string

const firstHan, lastHan = 0x4E00, 0x9FFF

// otherReadings are readings in names that are not the commonest one of a character.
const otherReadings = `
zeng 曾
shan 单
shi 什
qiu 仇
xie 解
zha 查
xi 茜
xin 迅
pu 朴
ge 盖
ou 区
yue 乐
xian 洗冼
ai 艾
bo 柏
jia 伽
ta 塔
le 勒
na 娜
`

// syllables are the syllables of Chinese, syllableOf the number of a character's in it plus one, 0 for none, and
// otherOf that of a second reading, which hasOther has.
var syllables, syllableOf, otherOf, hasOther = func() ([]syllable, *[lastHan - firstHan + 1]uint16, map[rune]uint16, *hanSet) {
	var list []syllable
	byName := map[string]uint16{}
	of := new([lastHan - firstHan + 1]uint16)
	other, has := map[rune]uint16{}, new(hanSet)
	for line := range strings.SplitSeq(pinyin, "\n") {
		name, chars, ok := strings.Cut(line, " ")
		if !ok {
			continue
		}
		list = append(list, readSyllable(name))
		byName[name] = uint16(len(list))
		for _, r := range chars {
			of[r-firstHan] = uint16(len(list))
		}
	}
	for line := range strings.SplitSeq(strings.TrimSpace(otherReadings), "\n") {
		name, chars, _ := strings.Cut(line, " ")
		for _, r := range chars {
			if of[r-firstHan] != byName[name] {
				other[r] = byName[name]
				has.put(r)
			}
		}
	}
	return list, of, other, has
}()

// syllable is a Chinese syllable: what its initial may stand for, its vowels, and whether n or ng ends it.
type syllable struct {
	initial uint32
	glide   bool   // the initial is y or w, which often only begins a vowel
	vowels  string // in capitals where they only carry the initial
	nasal   bool
	er      bool // 尔, for l and r
}

var initials = map[string]uint32{
	"b": cB | cP | cV, "p": cP | cB, "m": cM, "f": cF | cV | cW, "d": cD | cT, "t": cT | cD, "n": cN, "l": cL | cR, "g": cG | cK | cH, "k": cK | cG,
	"h": cH | cK | cG, "j": cJ | cG | cK | cZh | cCh | cZ | cTs, "q": cCh | cTs | cK | cJ, "x": cSh | cS | cH | cZ, "zh": cZh | cJ, "ch": cCh | cTs, "sh": cSh | cS,
	"r": cR | cZh | cJ, "z": cZ | cS | cTs | cJ, "c": cTs | cZ, "s": cS | cZ, "y": cY | cJ, "w": cW | cV,
}

// carriers are the syllables that render a consonant without a vowel.
const carriers = " bu pu fu mu si zi ci te de ke ge shi qi chi zhi hu ji li le er "

func readSyllable(name string) syllable {
	var out syllable
	n := 0
	for n < len(name) && !strings.ContainsRune("aeiouv", rune(name[n])) {
		n++
	}
	initial, final := name[:n], name[n:]
	if name == "er" {
		return syllable{er: true}
	}
	out.initial = initials[initial]
	out.glide = initial == "y" || initial == "w"
	if rest, ok := strings.CutSuffix(final, "ng"); ok {
		final, out.nasal = rest, true
	} else if rest, ok := strings.CutSuffix(final, "n"); ok {
		final, out.nasal = rest, true
	}
	final = strings.ReplaceAll(final, "v", "u")
	if out.glide && final == "u" && initial == "y" {
		final = "iu"
	}
	out.vowels = final
	if strings.Contains(carriers, " "+name+" ") {
		out.vowels = strings.ToUpper(final)
	}
	return out
}

// softHan are the characters for the soft d and t of Russian: 季 is ди and ти, 捷 те.
var softHan = func() *hanSet {
	set := new(hanSet)
	for _, r := range "季久秋杰捷佳焦乔坚琴迪" {
		set.put(r)
	}
	return set
}()

// readHan reads a run of Chinese characters by their pinyin. A character without a reading here is not heard.
func (s *Sounds) readHan(word string) {
	s.han = true
	for _, r := range word {
		y, second := readingOf(r)
		if y == nil {
			continue
		}
		set := y.initial
		if second != nil {
			set |= second.initial
		}
		if set&(cJ|cCh) != 0 && softHan.has(r) {
			set |= cD | cT
		}
		switch {
		case y.er:
			s.put(sound{set: cL | cR, weight: 60, drop: 40})
		case y.glide:
			s.slight(set)
		case set != 0:
			s.consonant(set)
		}
		for k := range len(y.vowels) {
			if v := y.vowels[k]; v >= 'a' {
				s.vowel(v)
			} else {
				s.weak(v | 0x20)
			}
		}
		if y.nasal {
			s.consonant(cN | cM)
		}
		if r == '堡' { // it stands for -burg and -berg
			s.slight(cR)
			s.slight(cG)
		}
	}
}

// readingOf finds the readings of a character, nil for none.
func readingOf(r rune) (first, second *syllable) {
	if r < firstHan || r > lastHan {
		return nil, nil
	}
	n := syllableOf[r-firstHan]
	if n == 0 {
		if r = lang.FoldHan(r); r < firstHan || r > lastHan {
			return nil, nil
		}
		if n = syllableOf[r-firstHan]; n == 0 {
			return nil, nil
		}
	}
	first = &syllables[n-1]
	if hasOther.has(r) {
		second = &syllables[otherOf[r]-1]
	}
	return first, second
}
