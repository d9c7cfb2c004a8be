package check

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/markup"
)

// noteMarks open a translator's or editor's note inside a text, in lower case, without spaces.
var noteMarks = []string{
	"译者注", "译注", "译者按", "译按", "译者评论", "lctt译注", "lctt校注", "校注", "校者注", "编者注", "编者按", "编注", "小编注", "译者补充",
	"譯者註", "譯註", "譯者注", "譯注", "譯者按", "編者註", "編者按", "編註",
	"translator'snote", "translator’snote", "translatornote", "noteofthetranslator", "tr.note", "trans.note", "t/n", "tn:", "editor'snote", "editor’snote", "n.oft.", "n.d.t.",
	"прим.перев", "прим.пер.", "прим.переводчика", "примечаниепереводчика", "прим.ред", "примечаниередактора", "примечаниередакции", "отпереводчика", "отредакции",
	"anm.d.ü", "anm.d.red", "ndt:", "ndlr", "notadeltraductor",
}

// notesInUnit looks for a note in brackets among a unit's words.
func notesInUnit(p *pair) {
	if p.Target.Absent || !p.tgt.brackets {
		return
	}
	eachNote(p.Target.Text.Plain, func(start, end int) {
		p.report(hit{severity: Info, key: "check.note.inline", src: none, tgt: [2]int{start, end},
			args: map[string]string{"Words": clip(p.Target.Text.Plain[start:end], 40)}})
	})
}

// notesInBody does the same for an article's blocks, and looks for blocks that are notes and stand among
// the reporting.
func notesInBody(w *whole) {
	first, last := -1, -1
	for i := range w.Target.Blocks {
		if b := &w.Target.Blocks[i]; b.Role.Editorial() && b.Kind != markup.Image && b.Kind != markup.Rule {
			if first < 0 {
				first = i
			}
			last = i
		}
	}
	for i := range w.Target.Blocks {
		b := &w.Target.Blocks[i]
		s := b.Text.Plain
		switch {
		case b.Role == markup.RoleNote && i > first && i < last && first >= 0 && !inFootnote(b) && s != "" && (i == 0 || w.Target.Blocks[i-1].Role != markup.RoleNote):
			w.report(Info, i, [2]int{0, len(s)}, "check.note.among", map[string]string{"Words": clip(s, 40)}, s)
		case prose(b) && !inFootnote(b) && leadingNote(s):
			w.report(Warning, i, [2]int{0, len(s)}, "check.note.block", map[string]string{"Words": clip(s, 40)}, s)
		case prose(b) && !inFootnote(b):
			eachNote(s, func(start, end int) {
				w.report(Info, i, [2]int{start, end}, "check.note.inline", map[string]string{"Words": clip(s[start:end], 40)}, s[start:end])
			})
		}
	}
}

func inFootnote(b *markup.Block) bool {
	for _, c := range b.In {
		if c.Kind == markup.Footnote {
			return true
		}
	}
	return false
}

// leadingNote reports that the whole text is a note: it begins with a note's mark and a colon.
func leadingNote(s string) bool {
	s = strings.TrimLeft(s, " （(【[*")
	n, ok := noteMark(s)
	if !ok {
		return false
	}
	rest := strings.TrimLeft(s[n:], " 】])）.")
	return strings.HasPrefix(rest, "：") || strings.HasPrefix(rest, ":")
}

// Bounds of what is looked at: brackets in one text, and bytes of one note.
const (
	maxBrackets = 2000
	maxNote     = 4000
)

// eachNote visits the notes in brackets of s, brackets included.
func eachNote(s string, visit func(start, end int)) {
	for i, tries := 0, 0; i < len(s) && tries < maxBrackets; tries++ {
		at := nextOpening(s, i)
		if at < 0 {
			return
		}
		open, size := utf8.DecodeRuneInString(s[at:])
		i = at + size
		end := bracketEnd(s, i, open)
		if end < 0 {
			continue
		}
		inside := s[i:end]
		_, closing := utf8.DecodeRuneInString(s[end:])
		if _, ok := noteMark(strings.TrimLeft(inside, " ")); ok || trailingMark(inside) {
			visit(at, end+closing)
			i = end + closing
		}
	}
}

// nextOpening is the first opening bracket from the byte i on, -1 for none.
func nextOpening(s string, i int) int {
	for ; i < len(s); i++ {
		switch c := s[i]; {
		case c == '(' || c == '[':
			return i
		case c != 0xE3 && c != 0xEF || i+2 >= len(s):
		case strings.Contains("（【［〔", s[i:i+3]):
			return i
		}
	}
	return -1
}

// trailingMark finds the mark at a note's end, as Russian and German write it: (... — прим. перев.).
func trailingMark(inside string) bool {
	cut := lastCut(inside)
	for range 4 {
		if cut < 0 {
			return false
		}
		if _, ok := noteMark(strings.TrimLeft(inside[cut:], "—–-. ")); ok {
			return true
		}
		cut = lastCut(inside[:cut])
	}
	return false
}

// lastCut is the last dash or point of s, -1 for none.
func lastCut(s string) int {
	for i := len(s) - 1; i >= 0; i-- {
		switch c := s[i]; {
		case c == '-' || c == '.':
			return i
		case c == 0xE2 && (strings.HasPrefix(s[i:], "—") || strings.HasPrefix(s[i:], "–")):
			return i
		}
	}
	return -1
}

func bracketEnd(s string, from int, open rune) int {
	want := bracketFor(open)
	depth := 0
	for i, r := range s[from:min(len(s), from+maxNote)] {
		switch r {
		case open:
			depth++
		case want, ')', '）':
			if r != want && !(open == '(' || open == '（') {
				continue
			}
			if depth == 0 {
				return from + i
			}
			depth--
		}
	}
	return -1
}

// bracketFor is the bracket that closes what another opened.
func bracketFor(open rune) rune {
	switch open {
	case '(':
		return ')'
	case '[':
		return ']'
	case '［':
		return '］'
	}
	return open + 1 // （ ） and the like
}

// noteStarts are the first letters of noteMarks, as the numbers of bits.
var noteStarts = func() (starts uint64) {
	for _, m := range noteMarks {
		r, _ := utf8.DecodeRuneInString(m)
		starts |= 1 << (r & 63)
	}
	return starts
}()

// noteMark reports whether s begins with a note's mark, spaces and case aside, and how many bytes it takes.
func noteMark(s string) (int, bool) {
	first, _ := utf8.DecodeRuneInString(strings.TrimLeft(s, " "))
	if noteStarts>>(lowerRune(first)&63)&1 == 0 && noteStarts>>(first&63)&1 == 0 {
		return 0, false
	}
	for _, m := range noteMarks {
		if n, ok := foldPrefix(s, m); ok {
			return n, true
		}
	}
	return 0, false
}

// foldPrefix matches mark at the start of s, leaving out spaces and the case of ASCII and Cyrillic letters.
func foldPrefix(s, mark string) (int, bool) {
	i := 0
	for _, want := range mark {
		for i < len(s) && s[i] == ' ' {
			i++
		}
		r, size := utf8.DecodeRuneInString(s[i:])
		if size == 0 || r != want && lowerRune(r) != want {
			return 0, false
		}
		i += size
	}
	return i, true
}
