package quote

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordSet holds words by a hash of their small letters, so that a text need not be written anew to be asked. It is a
// table of a power of two places, of which most are empty.
type wordSet []uint32

func setOf(words []string) wordSet {
	keys := make([]uint32, len(words))
	for i, w := range words {
		keys[i] = hashOf(w)
	}
	return setOfKeys(keys)
}

func setOfKeys(keys []uint32) wordSet {
	size := 8
	for size < 4*len(keys) {
		size *= 2
	}
	set := make(wordSet, size)
	for _, key := range keys {
		set[set.place(key)] = key
	}
	return set
}

// place is where the key stands, or the empty place where it would.
func (s wordSet) place(key uint32) int {
	last := len(s) - 1
	i := int(key) & last
	for s[i] != key && s[i] != 0 {
		i = (i + 1) & last
	}
	return i
}

func (s wordSet) has(key uint32) bool { return len(s) > 0 && s[s.place(key)] == key }

const hashStart, hashTimes = 2166136261, 16777619

// hashOf is FNV-1a over the small letters of a word, as code points.
func hashOf(word string) uint32 {
	h := uint32(hashStart)
	for _, r := range word {
		h = (h ^ uint32(unicode.ToLower(r))) * hashTimes
	}
	return h
}

// nearLetters are the small forms of the letters below 0x700, 0 for what is no letter.
var nearLetters = func() (t [0x700]uint16) {
	for r := range rune(len(t)) {
		if unicode.IsLetter(r) {
			t[r] = uint16(unicode.ToLower(r))
		}
	}
	return t
}()

// nearLetter is letterAt for characters of one byte and most of two; of others the size is 0.
func nearLetter(s string, i int) (small uint32, size int) {
	c := uint32(s[i])
	if c < utf8.RuneSelf {
		return uint32(nearLetters[c]), 1
	}
	if c-0xC2 < 0xDC-0xC2 && i+1 < len(s) && s[i+1]&0xC0 == 0x80 {
		return uint32(nearLetters[c&0x1F<<6|uint32(s[i+1]&0x3F)]), 2
	}
	return 0, 0
}

// letterAt is the small form of the letter at i, 0 where none stands, and how many bytes stand there.
func letterAt(s string, i int) (small uint32, size int) {
	c := uint32(s[i])
	if c < utf8.RuneSelf {
		return uint32(nearLetters[c]), 1
	}
	if c >= 0xC2 && c < 0xDC && i+1 < len(s) && s[i+1]&0xC0 == 0x80 {
		return uint32(nearLetters[c&0x1F<<6|uint32(s[i+1]&0x3F)]), 2
	}
	if c > 0xE4 && c <= 0xE9 && i+2 < len(s) && s[i+1]&0xC0 == 0x80 && s[i+2]&0xC0 == 0x80 { // Han
		return c&0x0F<<12 | uint32(s[i+1]&0x3F)<<6 | uint32(s[i+2]&0x3F), 3
	}
	r, size := utf8.DecodeRuneInString(s[i:])
	if unicode.IsLetter(r) {
		return uint32(unicode.ToLower(r)), size
	}
	return 0, size
}

// Letters counts the letters of a text.
func Letters(s string) (n int) {
	for i := 0; i < len(s); {
		small, size := nearLetter(s, i)
		if size == 0 {
			small, size = letterAt(s, i)
		}
		if small != 0 {
			n++
		}
		i += size
	}
	return n
}

// nextWord is the first run of letters in s from the byte at on, and its hash; end is -1 where there is none.
func nextWord(s string, at int) (start, end int, key uint32) {
	for at < len(s) {
		small, size := letterAt(s, at)
		if small != 0 {
			break
		}
		at += size
	}
	if at >= len(s) {
		return 0, -1, 0
	}
	start, key = at, hashStart
	for at < len(s) {
		small, size := nearLetter(s, at)
		if size == 0 {
			small, size = letterAt(s, at)
		}
		if small == 0 {
			break
		}
		key = (key ^ small) * hashTimes
		at += size
	}
	return start, at, key
}

// marks are characters that are looked for, of which few bytes begin one.
type marks struct {
	begins [256]bool
	all    []rune
}

func marksOf(all string) *marks {
	m := &marks{all: []rune(all)}
	for _, r := range all {
		m.begins[string(r)[0]] = true
	}
	return m
}

// at reports that one of the marks stands at i, where a byte is that begins one.
func (m *marks) at(s string, i int) bool {
	if s[i] < utf8.RuneSelf {
		return true
	}
	r, _ := utf8.DecodeRuneInString(s[i:])
	return slices.Contains(m.all, r)
}

// next is the first of the marks in s from the byte at on, len(s) for none.
func (m *marks) next(s string, at int) int {
	for ; at < len(s); at++ {
		if m.begins[s[at]] && m.at(s, at) {
			return at
		}
	}
	return len(s)
}

// places appends to dst where the marks stand in s.
func (m *marks) places(dst []int32, s string) []int32 {
	for i := m.next(s, 0); i < len(s); i = m.next(s, i+1) {
		dst = append(dst, int32(i))
	}
	return dst
}

// last is the last of the marks in s, -1 for none.
func (m *marks) last(s string) int {
	i := len(s) - 1
	for i >= 0 && !(m.begins[s[i]] && m.at(s, i)) {
		i--
	}
	return i
}

// behind is where the part of s behind the last of the marks begins.
func (m *marks) behind(s string) int {
	i := m.last(s)
	if i < 0 {
		return 0
	}
	_, size := utf8.DecodeRuneInString(s[i:])
	return i + size
}

// compiled makes what is asked often quick to ask.
func compiled(r *Saying) *Saying {
	var single []string
	for _, list := range [...][]string{r.verbs, r.also} {
		for _, v := range list {
			switch {
			case !r.spaced, strings.Contains(v, " "):
				r.phrases = append(r.phrases, v)
			default:
				single = append(single, v)
			}
		}
	}
	r.said = setOf(single)
	var begins []uint32
	for _, v := range r.phrases {
		first, _ := utf8.DecodeRuneInString(v)
		begins = append(begins, uint32(first))
	}
	r.begins = setOfKeys(begins)
	for _, w := range r.pronouns {
		if Short(w) {
			r.short = append(r.short, w)
		}
	}
	r.who, r.someone = setOf(r.short), setOf(r.persons)
	return r
}

// Has reports that a text has the word, in letters of any case; with languages that part words only as a whole word.
func (r *Saying) Has(s, word string) bool {
	if !r.spaced {
		return hasWide(s, word)
	}
	wanted := hashOf(word)
	for _, end, key := nextWord(s, 0); end >= 0; _, end, key = nextWord(s, end) {
		if key == wanted {
			return true
		}
	}
	return false
}

// hasOf reports that a text of a language that parts words has one of the set; with small, not as a name: He Chuan.
func hasOf(s string, set wordSet, small bool) bool {
	at, end, key := nextWord(s, 0)
	if small && end >= 0 && set.has(key) {
		return true
	}
	for ; end >= 0; at, end, key = nextWord(s, end) {
		if small && s[at] >= 'A' && s[at] <= 'Z' {
			continue
		}
		if set.has(key) {
			return true
		}
	}
	return false
}

// hasWide is Has for Chinese: 他 is no pronoun in 其他 and 他人.
func hasWide(s, word string) bool {
	at, _ := nextWide(s, word, 0)
	return at >= 0
}

// countWide says how often a pronoun stands in a text; 他们 is another one than 他.
func countWide(s, word string) (n int) {
	for at, after := nextWide(s, word, 0); at >= 0; at, after = nextWide(s, word, at+len(word)) {
		if word == "其" && (after == '他' || after == '她' || after == '它' || after == '中' || after == '实' || after == '實' || after == '余') {
			continue
		}
		if len(word) > len("他") || after != '们' && after != '們' || word == "我" || word == "咱" || word == "俺" {
			n++
		}
	}
	return n
}

// nextWide is where a pronoun stands next in a text, and the character behind it; -1 where it does not.
func nextWide(s, word string, from int) (at int, after rune) {
	for {
		i := strings.Index(s[from:], word)
		if i < 0 {
			return -1, 0
		}
		at = from + i
		from = at + len(word)
		before, _ := utf8.DecodeLastRuneInString(s[:at])
		after, _ = utf8.DecodeRuneInString(s[from:])
		if word != "他" || !strings.ContainsRune("其吉利排维維", before) && !strings.ContainsRune("人国國乡鄉信加", after) {
			return at, after
		}
	}
}

// verb is the first verb of saying in a clause, or the last.
func (r *Saying) verb(clause string, last bool) (start, end int) {
	if !r.spaced {
		return r.verbWide(clause, last)
	}
	start = -1
	for i, j, key := nextWord(clause, 0); j >= 0; i, j, key = nextWord(clause, j) {
		if r.said.has(key) {
			start, end = i, j
			if !last {
				break
			}
		}
	}
	for _, v := range r.phrases {
		if i := strings.Index(clause, v); i >= 0 && (start < 0 || i < start != last) {
			start, end = i, i+len(v)
		}
	}
	return start, end
}

// verbWide is verb where words are not parted: of two that begin in one place, the longer counts.
func (r *Saying) verbWide(clause string, last bool) (start, end int) {
	start = -1
	for i, c := range clause {
		if !r.begins.has(uint32(c)) {
			continue
		}
		size := longestAt(clause[i:], r.phrases)
		if size == 0 {
			continue
		}
		start, end = i, i+size
		if !last {
			break
		}
	}
	return start, end
}

func longestAt(s string, list []string) (size int) {
	for _, w := range list {
		if len(w) > size && strings.HasPrefix(s, w) {
			size = len(w)
		}
	}
	return size
}
