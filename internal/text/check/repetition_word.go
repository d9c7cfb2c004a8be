package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// mayDouble are words that stand twice in good sentences.
var mayDouble = map[string]string{
	"en": " had that very no bye ha so far is really many more long again well there hear yes never knock out in her you do that's blah ",
	"de": " die der das sie wer wie so sehr ja nein nach und mehr ihr ihnen den dem was es uns ",
	"ru": " да нет очень еле чуть то вот так ну ещё еще едва только давно много как что жили долго ",
	"fr": " nous vous ha non oui très loin bien en ",
	"es": " muy no sí se ja casi ",
}

// doubledWord looks for a word written twice in a row where the source has nothing doubled.
func doubledWord(p *pair) {
	l := p.Target.Lang
	if p.Target.Absent || l.Spaceless() || p.tgt.words < 3 || l == "" {
		return
	}
	if script := p.tgt.main(); script != lang.Latin && script != lang.Cyrillic {
		return
	}
	s := p.Target.Text.Plain
	lastStart, lastEnd := -1, 0
	for i := 0; i < len(s); {
		start, end := nextWord(s, i)
		if start < 0 {
			return
		}
		if lastStart >= 0 && end-start == lastEnd-lastStart && start-lastEnd == 1 && s[lastEnd] == ' ' &&
			strings.EqualFold(s[start:end], s[lastStart:lastEnd]) && p.doubled(lastStart, start, end) {
			return
		}
		lastStart, lastEnd = start, end
		i = end
	}
}

// nextWord finds the next run of letters, digits and apostrophes or hyphens between them, from at.
func nextWord(s string, at int) (start, end int) {
	start = -1
	for i := at; i < len(s); {
		c := s[i]
		if c < utf8.RuneSelf {
			if k := ascii[c]; k == asciiLetter || k == asciiDigit {
				if start < 0 {
					start = i
				}
			} else if start >= 0 && c != '\'' && c != '-' && c != '.' {
				return start, trimWord(s, start, i)
			}
			i++
			continue
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if unicode.IsLetter(r) || unicode.IsMark(r) {
			if start < 0 {
				start = i
			}
		} else if start >= 0 && r != '’' {
			return start, trimWord(s, start, i)
		}
		i += size
	}
	if start < 0 {
		return -1, len(s)
	}
	return start, trimWord(s, start, len(s))
}

// trimWord takes joining marks off a word's end, unless a space does not follow them.
func trimWord(s string, start, end int) int {
	if s[end-1] == '.' || s[end-1] == '-' || s[end-1] == '\'' {
		return end // a mark parts this word from the next: never doubled
	}
	return end
}

func (p *pair) doubled(first, start, end int) bool {
	s := p.Target.Text.Plain
	w := s[start:end]
	if utf8.RuneCountInString(w) < 2 || !hasLetter(w) || strings.Contains(mayDouble[p.Target.Lang.Base()], " "+strings.ToLower(w)+" ") {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(s[first:]); unicode.IsUpper(r) {
		if q, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(q) {
			return false // a name: Duran Duran
		}
	}
	if p.both && (anyDoubled(p.Source.Text.Plain) || inCode(p.Target.Text.Spans, start)) {
		return false
	}
	p.report(hit{severity: Warning, key: "check.repetition.word", src: none, tgt: [2]int{first, end},
		suggestion: s[first : first+(end-start)], args: map[string]string{"Words": s[first:end], "Word": w}})
	return true
}

func hasLetter(s string) bool {
	for _, r := range s {
		if unicode.IsLetter(r) {
			return true
		}
	}
	return false
}

// anyDoubled reports whether the text itself doubles a word.
func anyDoubled(s string) bool {
	lastStart, lastEnd := -1, 0
	for i := 0; i < len(s); {
		start, end := nextWord(s, i)
		if start < 0 {
			break
		}
		if lastStart >= 0 && start-lastEnd <= 2 && strings.EqualFold(s[start:end], s[lastStart:lastEnd]) {
			return true
		}
		lastStart, lastEnd = start, end
		i = end
	}
	var prev, before rune
	for _, r := range s { // 谢谢谢谢, ますます
		if scriptOf(r) == lang.Han && r == prev && r == before {
			return true
		}
		before, prev = prev, r
	}
	return false
}
