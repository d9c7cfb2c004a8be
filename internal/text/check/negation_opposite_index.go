package check

import (
	"strings"
	"unicode/utf8"
)

// sureSide is a word of a text that surely says one side of an opposite.
type sureSide struct {
	opposite int
	no       bool
	span     [2]int
}

// oppositeForm is a form of the index: a whole word, the beginning of one, a run or characters of Chinese.
type oppositeForm struct {
	sureSide
	stem string
	wide wideForm
	run  voidRun
}

// oppositeIndex finds the sure words of a language's opposites in one pass over a text.
type oppositeIndex struct {
	starts [256]uint64               // bits: keys of words, and of the first letters of stems
	forms  map[uint32][]oppositeForm // by these
	stems  bool                      // it has stems
	runes  wideSet                   // characters with which a form begins
	wide   map[rune][]oppositeForm
}

// letters of a stem that are its key.
const stemLetters = 4

// indexOpposites is the index of a language's opposites, nil where it has none.
func indexOpposites(list []*opposite) *oppositeIndex {
	if list == nil {
		return nil
	}
	x := &oppositeIndex{forms: map[uint32][]oppositeForm{}, wide: map[rune][]oppositeForm{}}
	for i, o := range list {
		if o != nil {
			x.enter(&o.no.sure, sureSide{opposite: i, no: true})
			x.enter(&o.yes.sure, sureSide{opposite: i})
		}
	}
	return x
}

func (x *oppositeIndex) enter(f *oppositeForms, of sureSide) {
	for key := range f.words.all() {
		x.add(key, oppositeForm{sureSide: of})
	}
	for _, stem := range f.stems {
		x.stems = true
		x.add(startKey(stem), oppositeForm{sureSide: of, stem: stem})
	}
	for _, run := range f.runs {
		key := run[0].key
		if key == 0 {
			key = startKey(run[0].stem)
		}
		x.add(key, oppositeForm{sureSide: of, run: run})
	}
	for _, w := range f.wide {
		r, _ := utf8.DecodeRuneInString(w.text)
		x.wide[r] = append(x.wide[r], oppositeForm{sureSide: of, wide: w})
		x.runes.add(r)
	}
}

func (x *oppositeIndex) add(key uint32, f oppositeForm) {
	x.starts[key>>6&255] |= 1 << (key & 63)
	x.forms[key] = append(x.forms[key], f)
}

// may reports quickly whether forms may stand under a key.
func (x *oppositeIndex) may(key uint32) bool { return x.starts[key>>6&255]>>(key&63)&1 == 1 }

// startKey is a key of the first letters of a word, 0 where it has fewer.
func startKey(w string) uint32 {
	h, n := uint32(hashStart), 0
	for i := 0; i < len(w); n++ {
		if n == stemLetters {
			return h
		}
		r, size := rune(w[i]), 1
		switch {
		case r >= 0xC3 && r < 0xE0 && i+1 < len(w) && w[i+1]&0xC0 == 0x80:
			r, size = r&0x1F<<6|rune(w[i+1]&0x3F), 2
		case r >= utf8.RuneSelf:
			r, size = utf8.DecodeRuneInString(w[i:])
		}
		h = (h ^ uint32(lowerRune(r))) * hashTimes
		i += size
	}
	if n == stemLetters {
		return h
	}
	return 0
}

// find appends the sure words of a text to dst.
func (x *oppositeIndex) find(dst []sureSide, g *glance, s string) []sureSide {
	if len(x.wide) > 0 {
		return x.findWide(dst, s)
	}
	for _, i := range g.opposing {
		dst = x.word(dst, g.list, int(i), s)
	}
	return dst
}

// word appends the sure words that stand at the i-th word of a text.
func (x *oppositeIndex) word(dst []sureSide, list []token, i int, s string) []sureSide {
	w := &list[i]
	if x.may(w.key) {
		dst = x.fitting(dst, w.key, list, i, s)
	}
	if !x.stems || w.letters <= stemLetters {
		return dst
	}
	if key := startKey(w.of(s)); x.may(key) {
		dst = x.fitting(dst, key, list, i, s)
	}
	return dst
}

// fitting appends the forms under a key that stand at the i-th word.
func (x *oppositeIndex) fitting(dst []sureSide, key uint32, list []token, i int, s string) []sureSide {
	w := &list[i]
	forms := x.forms[key]
	for k := range forms {
		f := &forms[k]
		if f.run != nil && !noDenials.matches(f.run, list, i, i, false, s) || f.stem != "" && !beginsWith(w.of(s), f.stem) {
			continue
		}
		dst = append(dst, sureSide{f.opposite, f.no, [2]int{int(w.start), int(w.end)}})
	}
	return dst
}

func (x *oppositeIndex) findWide(dst []sureSide, s string) []sureSide {
	for i := x.runes.next(s, 0); i < len(s); i = x.runes.next(s, i+1) {
		forms := x.wide[rune(s[i]&0xF)<<12|rune(s[i+1]&0x3F)<<6|rune(s[i+2]&0x3F)]
		for k := range forms {
			f := &forms[k]
			if t := f.wide.text; len(t) >= 6 && i+6 <= len(s) && s[i+5] != t[5] {
				continue // most differ in their second character
			}
			if strings.HasPrefix(s[i:], f.wide.text) && !f.wide.within(s[:i]) {
				dst = append(dst, sureSide{f.opposite, f.no, [2]int{i, i + len(f.wide.text)}})
			}
		}
	}
	return dst
}
