// Package diff finds what changed between two strings, word by word, and character by character in
// scripts written without spaces.
//
// Its main function is Words. It compares strings, not documents, and knows no markup.
package diff

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
)

// Op is what happened to a piece of text.
type Op int

// The operations.
const (
	Equal Op = iota
	Delete
	Insert
)

// String names the operation: "equal", "delete", "insert".
func (o Op) String() string {
	switch o {
	case Delete:
		return "delete"
	case Insert:
		return "insert"
	}
	return "equal"
}

// Edit is a piece of text and what happened to it.
type Edit struct {
	Op   Op
	Text string
}

// Words gives the edits that turn a into b. Equal and Delete pieces in order make a, Equal and Insert
// pieces make b, byte for byte. Between two equal pieces there is at most one Delete and then at most
// one Insert. A piece is whole words with the space behind them, or whole Han, kana or Thai characters.
//
// Time and space are bounded: very different long texts are reported as replaced from where they part.
func Words(a, b string) []Edit {
	if a == b {
		if a == "" {
			return nil
		}
		return []Edit{{Equal, a}}
	}
	x, y := tokens(a), tokens(b)
	var out writer
	d := differ{x: x, y: y, out: &out}
	d.between(0, len(x), 0, len(y))
	return tidy(out.edits())
}

// tokens cuts a text into words, single wide characters, punctuation marks and runs of space.
func tokens(s string) []string {
	var out []string
	for i := 0; i < len(s); {
		r, size := utf8.DecodeRuneInString(s[i:])
		j := i + size
		switch c := class(r); c {
		case word, space:
			for j < len(s) {
				r, size := utf8.DecodeRuneInString(s[j:])
				if class(r) != c && !(c == word && joins(s, j, r, size)) {
					break
				}
				j += size
			}
		case wide: // with the marks that stand on it
			for j < len(s) {
				r, size := utf8.DecodeRuneInString(s[j:])
				if !unicode.Is(unicode.Mn, r) {
					break
				}
				j += size
			}
		}
		out = append(out, s[i:j])
		i = j
	}
	return out
}

// joins reports whether a mark inside a word (it's, 3.5) does not end it.
func joins(s string, at int, r rune, size int) bool {
	if r != '\'' && r != '’' && r != '.' && r != ',' && r != '-' {
		return false
	}
	before, _ := utf8.DecodeLastRuneInString(s[:at])
	after, _ := utf8.DecodeRuneInString(s[at+size:])
	if r == '.' || r == ',' {
		return unicode.IsDigit(before) && unicode.IsDigit(after)
	}
	return class(before) == word && class(after) == word
}

type tokenClass int

const (
	mark tokenClass = iota
	word
	space
	wide
)

func class(r rune) tokenClass {
	switch {
	case unicode.IsSpace(r):
		return space
	case lang.Wide(r):
		return wide
	case unicode.IsLetter(r), unicode.IsDigit(r), unicode.IsMark(r):
		switch lang.ScriptOf(r) {
		case lang.Thai, lang.Lao, lang.Khmer, lang.Burmese:
			return wide
		}
		return word
	}
	return mark
}

// writer collects edits, joining neighbours of one kind and putting deletions before insertions.
type writer struct {
	done     []Edit
	del, ins strings.Builder
	same     strings.Builder
}

func (w *writer) equal(s string) {
	w.flushChange()
	w.same.WriteString(s)
}

func (w *writer) delete(s string) {
	w.flushSame()
	w.del.WriteString(s)
}

func (w *writer) insert(s string) {
	w.flushSame()
	w.ins.WriteString(s)
}

func (w *writer) flushSame() {
	if w.same.Len() > 0 {
		w.done = append(w.done, Edit{Equal, w.same.String()})
		w.same.Reset()
	}
}

func (w *writer) flushChange() {
	if w.del.Len() > 0 {
		w.done = append(w.done, Edit{Delete, w.del.String()})
		w.del.Reset()
	}
	if w.ins.Len() > 0 {
		w.done = append(w.done, Edit{Insert, w.ins.String()})
		w.ins.Reset()
	}
}

func (w *writer) edits() []Edit {
	w.flushSame()
	w.flushChange()
	return w.done
}

// tidy takes equal pieces that are only white space into the change around them: a reader sees one
// replaced phrase, not a row of words with untouched spaces between them.
func tidy(edits []Edit) []Edit {
	var w writer
	for i, e := range edits {
		switch {
		case e.Op == Delete:
			w.delete(e.Text)
		case e.Op == Insert:
			w.insert(e.Text)
		case i > 0 && i+1 < len(edits) && strings.TrimSpace(e.Text) == "" && bothSides(edits, i):
			w.delete(e.Text)
			w.insert(e.Text)
		default:
			w.equal(e.Text)
		}
	}
	return w.edits()
}

// bothSides reports whether words were both deleted and inserted around the equal piece i.
func bothSides(edits []Edit, i int) bool {
	before := i > 1 && edits[i-1].Op == Insert && edits[i-2].Op == Delete
	after := i+2 < len(edits) && edits[i+1].Op == Delete && edits[i+2].Op == Insert
	return before && after
}
