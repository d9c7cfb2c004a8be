package check

import (
	"strings"
	"unicode/utf8"

	"recto/internal/text/markup"
)

// lostMarkup looks for words of the source that are bold or struck out where nothing in the target stands out.
// A house may set commands and names apart in its own way, so any way will do.
func lostMarkup(p *pair) {
	if !p.both || len(p.Source.Text.Spans) == 0 || p.Target.Kind == markup.Code {
		return
	}
	first, n := -1, 0
	for i, s := range p.Source.Text.Spans {
		if (s.Kind == markup.Strong || s.Kind == markup.Strike) && partly(&p.Source.Text, s) {
			if first < 0 {
				first = i
			}
			n++
		}
	}
	if n == 0 {
		return
	}
	for _, s := range p.Target.Text.Spans {
		switch s.Kind {
		case markup.Strong, markup.Strike, markup.Emphasis, markup.CodeSpan, markup.Ruby, markup.Link:
			return
		}
	}
	if p.tgt.quotes {
		return
	}
	s := p.Source.Text.Spans[first]
	p.report(hit{severity: Info, key: "check.markup.lost", src: [2]int{s.Start, s.End}, tgt: p.Target.all(),
		args: map[string]string{"Words": clip(p.Source.Text.Plain[s.Start:s.End], 40)}})
}

// partly reports that a span marks words among others, and not the whole text as a heading does.
func partly(t *markup.Text, s markup.Span) bool {
	return s.End > s.Start && (s.End-s.Start)*10 < len(strings.TrimSpace(t.Plain))*9
}

// changedCode looks for code that is not the source's: a code span whose text is nowhere in the target, and a
// code block with other lines.
func changedCode(p *pair) {
	if !p.both {
		return
	}
	if p.Source.Kind == markup.Code && p.Target.Kind == markup.Code {
		p.changedBlock()
		return
	}
	t := p.Target.Text.Plain
	for _, s := range p.Source.Text.Spans {
		if s.Kind != markup.CodeSpan || s.End <= s.Start {
			continue
		}
		code := p.Source.Text.Plain[s.Start:s.End]
		if !codeText(code) || strings.Contains(t, code) || containsFold(t, code) {
			continue
		}
		h := hit{severity: Warning, key: "check.markup.code", src: [2]int{s.Start, s.End}, tgt: p.Target.all(), args: map[string]string{"Words": clip(code, 40)}}
		if at, ok := p.nearestCode(code); ok {
			h.tgt, h.suggestion = at, code
		}
		p.report(h)
		return
	}
}

// codeText reports that a code span holds code and not a word set apart: no blank, or a mark of code.
func codeText(s string) bool {
	if strings.Contains(s, " > ") || strings.Contains(s, " to ") {
		return false // a way through menus, a range
	}
	return utf8.RuneCountInString(s) > 1 && (strings.ContainsAny(s, "/_-.=$(){}[]<>:;|*#~\\\"'0123456789") || !strings.Contains(s, " ") && strings.IndexFunc(s, func(r rune) bool { return r > 0x7F }) < 0)
}

// containsFold is strings.Contains without regard to spaces and the case of letters.
func containsFold(s, sub string) bool {
	fold := func(x string) string { return strings.ToLower(strings.Join(strings.Fields(x), "")) }
	return strings.Contains(fold(s), fold(sub))
}

// nearestCode finds the target's code span that is likely meant for code that it does not have.
func (p *pair) nearestCode(code string) (at [2]int, ok bool) {
	best := 0.6
	for _, s := range p.Target.Text.Spans {
		if s.Kind != markup.CodeSpan || s.End <= s.Start {
			continue
		}
		other := p.Target.Text.Plain[s.Start:s.End]
		if strings.Contains(p.Source.Text.Plain, other) {
			continue // that is another one's
		}
		if like := likeness(code, other); like > best {
			best, at, ok = like, [2]int{s.Start, s.End}, true
		}
	}
	return at, ok
}

// mostAlike bounds the bytes of strings that likeness compares.
const mostAlike = 200

// likeness is the share of bytes that two strings have in common at their beginnings and ends, 0..1.
func likeness(a, b string) float64 {
	if len(a) > mostAlike || len(b) > mostAlike {
		return 0
	}
	n := min(len(a), len(b))
	front := 0
	for front < n && a[front] == b[front] {
		front++
	}
	back := 0
	for back < n-front && a[len(a)-1-back] == b[len(b)-1-back] {
		back++
	}
	return float64(front+back) / float64(max(len(a), len(b), 1))
}

// changedBlock compares two code blocks line by line. Comments, and what programs print, may be translated, and
// lines may be laid out anew; what is found is a line that the target has nearly, or one less.
func (p *pair) changedBlock() {
	src, tgt := p.Source.Text.Plain, p.Target.Text.Plain
	if strings.Count(src, "\n") > mostLines || strings.Count(tgt, "\n") > mostLines {
		return
	}
	all := bareCode(tgt)
	fewer := codeLines(tgt) < codeLines(src)
	from := 0
	for line := range strings.Lines(src) {
		at := from
		from += len(line)
		code := bareCode(line)
		if len(code) < 4 || comment(line) || placeholder(line) || strings.Contains(all, code) || strings.ContainsAny(line, "<>\"'") && !strings.ContainsAny(line, ";{}=") {
			continue
		}
		h := hit{severity: Warning, key: "check.markup.block", src: [2]int{at, at + len(strings.TrimRight(line, "\n"))}, tgt: p.Target.all(),
			args: map[string]string{"Words": clip(line, 40)}}
		near, ok := nearLine(src, tgt, code)
		if ok {
			h.tgt, h.suggestion = near, strings.TrimRight(line, "\n")
		} else if !fewer {
			continue
		}
		p.report(h)
		return
	}
}

const mostLines = 500

// nearLine finds the target's line that is meant for a line of the source that it does not have, written in ASCII
// as code is.
func nearLine(src, tgt, code string) (at [2]int, ok bool) {
	best, from := 0.8, 0
	for line := range strings.Lines(tgt) {
		start := from
		from += len(line)
		other := bareCode(line)
		if other == code || len(other) < 4 || strings.IndexFunc(other, func(r rune) bool { return r > 0x7F }) >= 0 || comment(line) {
			continue
		}
		if like := likeness(code, other); like > best && !strings.Contains(bareCode(src), other) {
			best, at, ok = like, [2]int{start, start + len(strings.TrimRight(line, "\n"))}, true
		}
	}
	return at, ok
}

func codeLines(s string) (n int) {
	for line := range strings.Lines(s) {
		if strings.TrimSpace(line) != "" && !comment(line) {
			n++
		}
	}
	return n
}

var unescape = strings.NewReplacer("&gt;", ">", "&lt;", "<", "&amp;", "&", "\\", "", "`", "", "“", "\"", "”", "\"", "‘", "'", "’", "'", "–", "-", "—", "-")

// bareCode is code without blanks, the case of letters and comments at the ends of lines.
func bareCode(code string) string {
	var out strings.Builder
	for line := range strings.Lines(code) {
		for _, mark := range [...]string{" //", " #", " /*", " ;"} {
			if at := strings.Index(line, mark); at > 0 {
				line = line[:at]
			}
		}
		for i, w := range strings.Fields(line) {
			if i == 0 && strings.Trim(w, "0123456789") == "" {
				continue // the line's number
			}
			out.WriteString(w)
		}
	}
	return strings.ToLower(unescape.Replace(out.String()))
}

// placeholder reports a line with something that the reader is to fill in: [Device Name].
func placeholder(line string) bool {
	at := strings.IndexByte(line, '[')
	return at >= 0 && at+1 < len(line) && line[at+1] >= 'A' && line[at+1] <= 'Z'
}

func comment(line string) bool {
	line = strings.TrimSpace(line)
	for _, mark := range [...]string{"//", "#", "--", "/*", "*", ";", "<!--", "%", "\"", "|", "+-", "\\-"} {
		if strings.HasPrefix(line, mark) {
			return true
		}
	}
	return strings.Contains(line, "*/")
}

// lostNotes looks for footnotes and reference numbers of the source that the target has not.
func lostNotes(p *pair) {
	if !p.both || p.Target.Kind == markup.Code {
		return
	}
	for _, s := range p.Source.Text.Spans {
		if s.Kind != markup.FootnoteRef || p.hasNote(s.Text) {
			continue
		}
		p.report(hit{severity: Warning, key: "check.markup.footnote", src: [2]int{s.Start, s.End}, tgt: p.Target.all(), args: map[string]string{"Label": clip(s.Text, 20)}})
		return
	}
	if !p.src.brackets || p.src.digits == 0 {
		return
	}
	s := p.Source.Text.Plain
	for i := 0; i < len(s); i++ {
		number, end := reference(s, i)
		if number == "" {
			continue
		}
		if !strings.Contains(p.Target.Text.Plain, s[i:end]) && !strings.Contains(p.Target.Text.Plain, "［"+number+"］") && !strings.Contains(p.Target.Text.Plain, "〔"+number+"〕") && !strings.Contains(p.Target.Text.Plain, "【"+number+"】") && !p.hasNote(number) && !inCode(p.Source.Text.Spans, i) {
			p.report(hit{severity: Warning, key: "check.markup.footnote", src: [2]int{i, end}, tgt: p.Target.all(), args: map[string]string{"Label": number}})
			return
		}
		i = end
	}
}

func (p *pair) hasNote(label string) bool {
	for _, s := range p.Target.Text.Spans {
		if (s.Kind == markup.FootnoteRef || s.Kind == markup.Sup || s.Kind == markup.Link) && (s.Text == label || s.Start < s.End && p.Target.Text.Plain[s.Start:s.End] == label) {
			return true
		}
	}
	return false
}

// reference reads a reference number in square brackets at i: "[12]".
func reference(s string, i int) (number string, end int) {
	if s[i] != '[' {
		return "", 0
	}
	end = i + 1
	for end < len(s) && s[end] >= '0' && s[end] <= '9' && end-i < 5 {
		end++
	}
	if end == i+1 || end >= len(s) || s[end] != ']' {
		return "", 0
	}
	return s[i+1 : end], end + 1
}

// strangeRuby looks for a reading over words that the source has not: the term that it should give in the
// source's language is misspelt, or belongs to another sentence.
func strangeRuby(p *pair) {
	if !p.both || p.Target.Kind == markup.Code {
		return
	}
	for _, s := range p.Target.Text.Spans {
		if s.Kind != markup.Ruby || strings.TrimSpace(s.Text) == "" {
			continue
		}
		if !latinWords(s.Text) || p.src.letters[1] == 0 || p.saysRoughly(s.Text) {
			continue
		}
		p.report(hit{severity: Info, key: "check.markup.ruby", src: none, tgt: [2]int{s.Start, s.End}, args: map[string]string{"Words": clip(p.Target.Text.Plain[s.Start:s.End], 20), "Reading": clip(s.Text, 40)}})
		return
	}
}

func latinWords(s string) bool {
	for _, r := range s {
		if r > 0x24F {
			return false
		}
	}
	return true
}

// saysRoughly reports that the source has every word of a reading, their endings aside.
func (p *pair) saysRoughly(reading string) bool {
	src := strings.ToLower(p.Source.Text.Plain)
	for w := range strings.FieldsFuncSeq(strings.ToLower(reading), func(r rune) bool { return r == ' ' || r == '-' || r == '/' || r == '(' || r == ')' }) {
		stem := w
		if len(w) > 5 {
			stem = w[:len(w)-2]
			for !utf8.ValidString(stem) {
				stem = stem[:len(stem)-1]
			}
		}
		if !strings.Contains(src, stem) {
			return false
		}
	}
	return true
}
