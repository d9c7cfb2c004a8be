package align

import (
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// cyrillicLetters and kanaLetters write other alphabets in the letters that skeleton compares. The
// spelling is coarse on purpose: it is meant for comparing, not for reading.
var cyrillicLetters = map[rune]string{
	'а': "a", 'б': "b", 'в': "v", 'г': "g", 'д': "d", 'е': "e", 'ё': "e", 'ж': "j", 'з': "s", 'и': "i", 'й': "i",
	'к': "k", 'л': "l", 'м': "m", 'н': "n", 'о': "o", 'п': "p", 'р': "r", 'с': "s", 'т': "t", 'у': "u", 'ф': "f",
	'х': "k", 'ц': "s", 'ч': "k", 'ш': "s", 'щ': "s", 'ъ': "", 'ы': "i", 'ь': "", 'э': "e", 'ю': "iu", 'я': "ia",
	'і': "i", 'ї': "i", 'є': "e", 'ґ': "g", 'ў': "u", 'ј': "i", 'љ': "l", 'њ': "n", 'ћ': "k", 'ђ': "j", 'џ': "j",
}

var kanaLetters = func() map[rune]string {
	m := map[rune]string{}
	vowels := []string{"a", "i", "u", "e", "o"}
	rows := []struct {
		kana      string
		consonant string
	}{{"アイウエオ", ""}, {"カキクケコ", "k"}, {"ガギグゲゴ", "g"}, {"サシスセソ", "s"}, {"ザジズゼゾ", "s"}, {"タチツテト", "t"},
		{"ダヂヅデド", "d"}, {"ナニヌネノ", "n"}, {"ハヒフヘホ", "f"}, {"バビブベボ", "b"}, {"パピプペポ", "p"},
		{"マミムメモ", "m"}, {"ラリルレロ", "l"}, {"ァィゥェォ", ""}}
	for _, row := range rows {
		for i, r := range []rune(row.kana) {
			m[r] = row.consonant + vowels[i]
		}
	}
	for r, s := range map[rune]string{'ヤ': "ia", 'ユ': "iu", 'ヨ': "io", 'ャ': "ia", 'ュ': "iu", 'ョ': "io", 'ワ': "va", 'ヲ': "o",
		'ン': "n", 'ヴ': "v", 'ッ': "", 'ー': "", 'チ': "ki", 'ジ': "ji", 'ツ': "s", 'ヘ': "e"} {
		m[r] = s
	}
	return m
}()

// skeleton spells a word so that renderings of one name in different languages come out alike: without
// accents, doubled letters and h, with one letter for sounds that alphabets write differently.
func skeleton(word string) string {
	out := make([]byte, 0, len(word))
	put := func(c byte) {
		if len(out) == 0 || out[len(out)-1] != c {
			out = append(out, c)
		}
	}
	rs := []rune(norm.NFD.String(word))
	for i, r := range rs {
		r = unicode.ToLower(r)
		next := rune(0)
		if i+1 < len(rs) {
			next = unicode.ToLower(rs[i+1])
		}
		if s, ok := cyrillicLetters[r]; ok {
			for k := range len(s) {
				put(s[k])
			}
			continue
		}
		if s, ok := kanaLetters[r]; ok {
			for k := range len(s) {
				put(s[k])
			}
			continue
		}
		if c := latinSound(r, next); c != 0 {
			put(c)
		}
	}
	return string(out)
}

// latinSound is the letter that stands for r before next in a skeleton, 0 for none.
func latinSound(r, next rune) byte {
	switch r {
	case 'c':
		if next == 'e' || next == 'i' || next == 'y' {
			return 's'
		}
		return 'k'
	case 'g':
		if next == 'e' || next == 'i' || next == 'y' {
			return 'j'
		}
		return 'g'
	case 'p':
		if next == 'h' {
			return 'f'
		}
		return 'p'
	case 'h', '\'', '’', '-':
		return 0
	case 'q':
		return 'k'
	case 'w':
		return 'v'
	case 'y':
		return 'i'
	case 'z', 'ß', 'x':
		return 's'
	case 'ø':
		return 'o'
	case 'ł':
		return 'l'
	case 'ı':
		return 'i'
	case 'æ':
		return 'e'
	}
	if r >= 'a' && r <= 'z' || r >= '0' && r <= '9' {
		return byte(r)
	}
	return 0
}

// alike tells how much two skeletons look alike, 0..1: their longest common subsequence, with the shorter
// word's length when the longer one only adds an ending.
func alike(a, b string) float32 {
	if a == b {
		return 1
	}
	if len(a) > 24 || len(b) > 24 || len(a) < 3 || len(b) < 3 {
		return 0
	}
	if len(a) > len(b) {
		a, b = b, a
	}
	var row [25]uint8
	for i := range len(a) {
		diag := uint8(0)
		for j := range len(b) {
			up := row[j+1]
			if a[i] == b[j] {
				row[j+1] = diag + 1
			} else if row[j] > up {
				row[j+1] = row[j]
			}
			diag = up
		}
	}
	common := float32(row[len(b)])
	long := float32(len(b))
	prefix := 0
	for prefix < len(a) && a[prefix] == b[prefix] {
		prefix++
	}
	if prefix >= 4 && len(b)-prefix <= 4 || prefix >= 3 && len(a)-prefix <= 1 && len(b)-prefix <= 3 {
		// The same stem with other endings.
		long = (float32(len(a)) + float32(len(b))) / 2
		common += .5 * float32(min(len(a)-prefix, 2))
	}
	return min(common/long, 1)
}
