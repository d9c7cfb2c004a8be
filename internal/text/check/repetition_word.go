package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
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
	if p.Target.Absent || l.Spaceless() || p.tgt.words < 3 || l == "" || p.Target.Kind == markup.Code {
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

// nextWord finds the next run of letters and digits from at; an apostrophe, a hyphen or a point inside it
// belongs to it.
func nextWord(s string, at int) (start, end int) {
	start = -1
	for i := at; i < len(s); {
		r, size := rune(s[i]), 1
		kind := uint8(0)
		if r < utf8.RuneSelf {
			kind = ascii[r]
		} else if r, size = utf8.DecodeRuneInString(s[i:]); scriptOf(r) != lang.None {
			kind = asciiLetter
		}
		switch {
		case kind == asciiLetter || kind == asciiDigit:
			if start < 0 {
				start = i
			}
			end = i + size
		case start >= 0 && (i != end || !joins(r)):
			return start, end
		}
		i += size
	}
	if start < 0 {
		return -1, len(s)
	}
	return start, end
}

func joins(r rune) bool { return r == '\'' || r == '’' || r == '-' || r == '.' }

func (p *pair) doubled(first, start, end int) bool {
	s := p.Target.Text.Plain
	w := s[start:end]
	if utf8.RuneCountInString(w) < 2 || !allLetters(w) || allUpper(w) != allUpper(s[first:first+len(w)]) || strings.Contains(mayDouble[p.Target.Lang.Base()], " "+strings.ToLower(w)+" ") {
		return false
	}
	if r, _ := utf8.DecodeRuneInString(w); unicode.IsUpper(r) && (!p.both || p.src.letters[lang.Han] > 0) {
		return false // a name, for all that one can tell: Duran Duran, Li Li
	}
	if p.both && (anyDoubled(p.Source.Text.Plain) || inCode(p.Target.Text.Spans, start)) {
		return false
	}
	p.report(hit{severity: Warning, key: "check.repetition.word", src: none, tgt: [2]int{first, end},
		suggestion: s[first : first+(end-start)], args: map[string]string{"Words": s[first:end], "Word": w}})
	return true
}

func allLetters(s string) bool {
	for _, r := range s {
		if !unicode.IsLetter(r) && r != '\'' && r != '’' {
			return false
		}
	}
	return true
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
		if a, b, ok := strings.Cut(s[start:end], "-"); ok && len(b) >= len(a) && strings.EqualFold(a, b[:len(a)]) {
			return true // Roa-Roa
		}
		lastStart, lastEnd = start, end
		i = end
	}
	return hanDoubled(s)
}

// hanDoubled reports two characters or more of Han or kana written twice in a row: 杜兰杜兰.
func hanDoubled(s string) bool {
	var last [6]rune
	for _, r := range s {
		copy(last[:], last[1:])
		last[5] = r
		if scriptOf(r) != lang.Han && scriptOf(r) != lang.Kana {
			continue
		}
		if last[5] == last[3] && last[4] == last[2] || last[5] == last[2] && last[4] == last[1] && last[3] == last[0] {
			return true
		}
	}
	return false
}
