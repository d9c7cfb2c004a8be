package names

import (
	"sync"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// outline is what a letter adds at most to a reading of its word: the consonants that it may be heard as, those next to
// these, and its weight.
type outline struct {
	bag, near uint32
	weight    int
}

// outlines are those of letters, capital and small.
var outlines = sync.OnceValue(func() *[nearRunes]outline {
	var out [nearRunes]outline
	outlineScript(&out, lang.Latin, "aeiouybcdfghjklmnpqrstvwxz", (*Sounds).latin)
	outlineScript(&out, lang.Cyrillic, "аеиоуыэюяёіїєбвгдйжзклмнпрстфхцчшщьъ", func(s *Sounds, word string) { s.cyrillic(word) })
	for _, list := range latinGroups {
		for _, g := range list {
			out[g.letters[0]].take(g.set|g.then, weightConsonant)
		}
	}
	for r := range rune(nearRunes) {
		switch sc := nearLetters[r].script; sc {
		case lang.None:
		case lang.Latin, lang.Cyrillic:
			if low := lower(r); low < nearRunes {
				out[r] = out[low]
			}
		default:
			out[r] = anything
		}
	}
	return &out
})

// anything is the outline of a letter that was not looked at.
var anything = outline{1<<consonants - 1, 1<<consonants - 1, 2 * weightConsonant}

func (o *outline) take(bag uint32, weight int) {
	o.bag |= bag
	o.near |= near(bag)
	o.weight = max(o.weight, weight)
}

// outlineScript reads every letter of a script by itself and behind the first one of the alphabet, a vowel; then those of
// the alphabet before each other, what they are together being put down to the one before.
func outlineScript(out *[nearRunes]outline, script lang.Script, alphabet string, read func(*Sounds, string)) {
	var s Sounds
	put := func(r rune, word string, known uint32, weight int) {
		s.reset()
		read(&s, word)
		out[r].take(s.bag&^known, s.total()-weight)
	}
	vowel, _ := decode(alphabet, 0)
	for r := range rune(nearRunes) {
		if nearLetters[r].script == script && lower(r) == r {
			put(r, string(r), 0, 0)
			put(r, string([]rune{vowel, r}), 0, weightVowel)
		}
	}
	for _, r := range alphabet {
		for _, other := range alphabet {
			put(r, string([]rune{r, other}), out[other].bag, out[other].weight)
		}
	}
}

// total is the weight of all sounds.
func (s *Sounds) total() (n int) {
	for i := range s.list[:s.n] {
		n += int(s.list[i].weight)
	}
	return n
}

// MayLike reports, before a word is read, that it may be Like the name.
func (s *Sounds) MayLike(word string, least float64) bool {
	o := spelt(word)
	return s.unheard(o.bag, o.near) <= int((1-least)*float64(s.weight+o.weight)/2)
}

// spelt is the outline of a word.
func spelt(word string) (o outline) {
	of := outlines()
	for i := 0; i < len(word); {
		r, size := rune(word[i]), 1
		if r >= utf8.RuneSelf {
			r, size = decode(word, i)
		}
		i += size
		x := &anything
		if r < nearRunes {
			x = &of[r]
		} else if r == '’' {
			continue
		}
		o.bag, o.near, o.weight = o.bag|x.bag, o.near|x.near, o.weight+x.weight
	}
	return o
}
