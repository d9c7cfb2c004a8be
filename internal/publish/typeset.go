package publish

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// noBreakSpace joins what a line must not part.
const noBreakSpace = "\u00a0"

// typeset makes a translation's text ready for its lines: in Russian, Ukrainian and Belarusian some spaces
// become no-break spaces. Sources are shown as they were captured.
func typeset(t markup.Text, l lang.Tag) markup.Text {
	if !slavic(l) {
		return t
	}
	var at []int
	code := codeSpans(t.Spans)
	for i := 0; i < len(t.Plain); i++ {
		for len(code) > 0 && code[0].End <= i {
			code = code[1:]
		}
		inCode := len(code) > 0 && code[0].Start <= i
		if t.Plain[i] == ' ' && !inCode && holds(t.Plain, i) {
			at = append(at, i)
		}
	}
	if at == nil {
		return t
	}
	return widen(t, at)
}

// typesetString is typeset for a string without spans.
func typesetString(s string, l lang.Tag) string { return typeset(markup.Plain(s), l).Plain }

func slavic(l lang.Tag) bool {
	switch l.Base() {
	case "ru", "uk", "be":
		return true
	}
	return false
}

func codeSpans(spans []markup.Span) (out []markup.Span) {
	for _, s := range spans {
		if s.Kind == markup.CodeSpan {
			out = append(out, s)
		}
	}
	return out
}

// holds reports whether the space at i must not end a line: after a word of one or two letters, a number or
// a number sign, between initials and a name, before a dash, before a particle.
func holds(s string, i int) bool {
	before, after := s[:i], s[i+1:]
	next, size := utf8.DecodeRuneInString(after)
	prev, _ := utf8.DecodeLastRuneInString(before)
	switch {
	case next == '—' || next == '–':
		rest := after[size:]
		return rest == "" || rest[0] == ' ' || strings.HasPrefix(rest, noBreakSpace)
	case after == "" || unicode.IsSpace(next):
		return false
	case prev == '№' || prev == '§' || unicode.IsDigit(prev) && unicode.IsLetter(next):
		return true
	case prev == '.':
		return unicode.IsUpper(next) && endsInInitial(before)
	}
	if isParticle(firstWord(after)) {
		return unicode.IsLetter(prev)
	}
	last := lastWord(before)
	n := utf8.RuneCountInString(last)
	return n > 0 && n <= 2 && !isParticle(last) && lang.ScriptOf(prev) == lang.Cyrillic
}

// endsInInitial reports whether s ends in a single capital and a full stop: "С.".
func endsInInitial(s string) bool {
	s = strings.TrimSuffix(s, ".")
	r, size := utf8.DecodeLastRuneInString(s)
	if !unicode.IsUpper(r) {
		return false
	}
	earlier, _ := utf8.DecodeLastRuneInString(s[:len(s)-size])
	return !unicode.IsLetter(earlier)
}

func lastWord(s string) string {
	end := len(s)
	for end > 0 {
		r, size := utf8.DecodeLastRuneInString(s[:end])
		if !unicode.IsLetter(r) {
			break
		}
		end -= size
		if len(s)-end > 8 {
			break // long enough to be no short word
		}
	}
	return s[end:]
}

func firstWord(s string) string {
	for i, r := range s {
		if !unicode.IsLetter(r) || i > 8 {
			return s[:i]
		}
	}
	return s
}

// isParticle reports the short words that lean on the word before them.
func isParticle(w string) bool {
	switch w {
	case "же", "ли", "бы", "ж", "б", "ль":
		return true
	}
	return false
}

// widen replaces the one-byte spaces at the given offsets and shifts the spans after them.
func widen(t markup.Text, at []int) markup.Text {
	var plain strings.Builder
	from := 0
	for _, i := range at {
		plain.WriteString(t.Plain[from:i])
		plain.WriteString(noBreakSpace)
		from = i + 1
	}
	plain.WriteString(t.Plain[from:])
	grow := len(noBreakSpace) - 1
	shift := func(offset int) int {
		n, _ := slices.BinarySearch(at, offset)
		return offset + n*grow
	}
	out := markup.Text{Plain: plain.String(), Spans: append([]markup.Span(nil), t.Spans...)}
	for i := range out.Spans {
		out.Spans[i].Start, out.Spans[i].End = shift(out.Spans[i].Start), shift(out.Spans[i].End)
	}
	return out
}

// clauses cuts a Chinese or Japanese headline where its lines may break: after the stops inside it. Other
// languages break between words, so their headline is one piece.
func clauses(title string, l lang.Tag) []string {
	if b := l.Base(); b != "zh" && b != "ja" {
		return []string{typesetString(title, l)}
	}
	var out []string
	from, rest := 0, []rune(title)
	for i, r := range rest {
		if i+1 == len(rest) || closes(rest[i+1]) || isStop(rest[i+1]) {
			continue
		}
		if !isStop(r) && (i == 0 || !closes(r) || !isStop(rest[i-1])) {
			continue
		}
		out = append(out, string(rest[from:i+1]))
		from = i + 1
	}
	return append(out, string(rest[from:]))
}

// isStop reports a mark that ends a clause.
func isStop(r rune) bool { return strings.ContainsRune("，；：。！？…—\u3000", r) }

// closes reports a mark that belongs to the clause before it.
func closes(r rune) bool { return strings.ContainsRune("”’」』）", r) }

// change is what a correction did to a sentence: the words around it, those struck out and those put in.
type change struct {
	Before, Del, Ins, After string
}

// newChange finds the one stretch in which two sentences differ, widened to whole words.
func newChange(was, is string) change {
	head := 0
	for head < len(was) && head < len(is) && was[head] == is[head] {
		head++
	}
	for head > 0 && (!wordEdge(was, head) || !wordEdge(is, head)) {
		head--
	}
	tail := 0
	for tail < len(was)-head && tail < len(is)-head && was[len(was)-1-tail] == is[len(is)-1-tail] {
		tail++
	}
	for tail > 0 && (!wordEdge(was, len(was)-tail) || !wordEdge(is, len(is)-tail)) {
		tail--
	}
	return change{was[:head], was[head : len(was)-tail], is[head : len(is)-tail], was[len(was)-tail:]}
}

// wordEdge reports whether s may be cut at i: on a rune boundary, not before a combining mark, and not
// inside a word of a language that parts words by spaces.
func wordEdge(s string, i int) bool {
	if i == 0 || i == len(s) {
		return true
	}
	if !utf8.RuneStart(s[i]) {
		return false
	}
	next, _ := utf8.DecodeRuneInString(s[i:])
	prev, _ := utf8.DecodeLastRuneInString(s[:i])
	if unicode.IsMark(next) {
		return false
	}
	return !inWord(prev) || !inWord(next)
}

func inWord(r rune) bool {
	return (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r)) && !lang.Wide(r)
}
