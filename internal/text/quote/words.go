package quote

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// wordSet holds words by a hash of their small letters, so that a text need not be written anew to be asked.
type wordSet map[uint32]bool

func setOf(words []string) wordSet {
	set := wordSet{}
	for _, w := range words {
		set[hashOf(w)] = true
	}
	return set
}

// hashOf is FNV-1a over the small letters of a word, as code points.
func hashOf(word string) uint32 {
	h := uint32(2166136261)
	for _, r := range word {
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		} else if r >= utf8.RuneSelf {
			r = unicode.ToLower(r)
		}
		h = (h ^ uint32(r)) * 16777619
	}
	return h
}

// nextWord is the first run of letters in s from the byte at on; end is -1 where there is none.
func nextWord(s string, at int) (start, end int) {
	start = -1
	for i, r := range s[at:] {
		switch letter := r < utf8.RuneSelf && (r|0x20)-'a' < 26 && r|0x20 >= 'a' || r >= utf8.RuneSelf && unicode.IsLetter(r); {
		case letter && start < 0:
			start = at + i
		case !letter && start >= 0:
			return start, at + i
		}
	}
	if start < 0 {
		return 0, -1
	}
	return start, len(s)
}

// compiled makes what is asked often quick to ask.
func compiled(r *Saying) *Saying {
	for _, list := range [...][]string{r.verbs, r.also} {
		for _, v := range list {
			switch {
			case !r.spaced, strings.Contains(v, " "):
				r.phrases = append(r.phrases, v)
			default:
				r.single = append(r.single, v)
			}
		}
	}
	r.said = setOf(r.single)
	for _, w := range r.pronouns {
		if Short(w) {
			r.short = append(r.short, w)
		}
	}
	return r
}

// Has reports that a text has the word, in letters of any case; with languages that part words only as a whole word.
func (r *Saying) Has(s, word string) bool {
	if !r.spaced {
		return hasWide(s, word)
	}
	for start, end := nextWord(s, 0); end >= 0; start, end = nextWord(s, end) {
		if end-start == len(word) && strings.EqualFold(s[start:end], word) {
			return true
		}
	}
	return false
}

// hasWide is Has for Chinese: 他 is no pronoun in 其他 and 他人.
func hasWide(s, word string) bool {
	for from := 0; ; {
		i := strings.Index(s[from:], word)
		if i < 0 {
			return false
		}
		i += from
		from = i + len(word)
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[from:])
		if word != "他" || !strings.ContainsRune("其吉利排维維", before) && !strings.ContainsRune("人国國乡鄉信加", after) {
			return true
		}
	}
}

// verb is the first verb of saying in a clause, or the last.
func (r *Saying) verb(clause string, last bool) (start, end int) {
	start = -1
	take := func(i, j int) {
		if start < 0 || i != start && i < start != last || i == start && j > end {
			start, end = i, j
		}
	}
	for i, j := nextWord(clause, 0); r.spaced && j >= 0; i, j = nextWord(clause, j) {
		if r.said[hashOf(clause[i:j])] {
			take(i, j)
		}
	}
	for _, v := range r.phrases {
		if i := strings.Index(clause, v); i >= 0 {
			take(i, i+len(v))
		}
	}
	return start, end
}
