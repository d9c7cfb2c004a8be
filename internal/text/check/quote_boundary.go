package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/names"
	"recto/internal/text/quote"
)

// swallowed is a stretch of reporter's words inside a quotation.
type swallowed struct {
	start, end int
	resumes    bool // a colon ends the words: the quotation goes on behind it
}

// boundaryOfUnit looks for a quotation that swallows the reporter's words.
func boundaryOfUnit(p *pair) {
	r := quote.SayingOf(p.Target.Lang)
	if r == nil || !p.tgt.quotes || p.tgt.stops < 2 || p.Target.Absent {
		return
	}
	s := p.Target.Text.Plain
	_, to := p.quotes()
	for _, q := range to.marks {
		if x, ok := swallow(r, s, &q); ok {
			span, suggestion := x.part(s, &q)
			p.report(hit{severity: Error, key: "check.quote.boundary", src: none, tgt: span, suggestion: suggestion,
				args: map[string]string{"Words": clip(s[x.start:x.end], 40)}})
			return
		}
	}
}

// boundaries is boundaryOfUnit for the paragraphs of an article.
func boundaries(w *whole) {
	var buf []quote.Quotation
	for i := range w.Target.Blocks {
		b := &w.Target.Blocks[i]
		r := quote.SayingOf(w.language(i))
		if r == nil || !prose(b) || len(w.sentences[i]) == 0 {
			continue
		}
		s := b.Text.Plain
		buf = quotations(b.Text, buf[:0])
		for n := range buf {
			x, ok := swallow(r, s, &buf[n])
			if !ok {
				continue
			}
			span, suggestion := x.part(s, &buf[n])
			words := s[x.start:x.end]
			w.report(Error, i, span, "check.quote.boundary", map[string]string{"Words": clip(words, 40)}, words).Suggestion = suggestion
		}
	}
}

// swallows reports whether quote/boundary has something to say of the quotation.
func (w *whole) swallows(block int, q quote.Quotation) bool {
	r := quote.SayingOf(w.language(block))
	if r == nil {
		return false
	}
	_, ok := swallow(r, w.Target.Blocks[block].Text.Plain, &q)
	return ok
}

// part gives the words to point at and the same words with the quotation marks put right round them.
func (x swallowed) part(s string, q *quote.Quotation) ([2]int, string) {
	closing := string(quote.Closer(q.Mark))
	// The closing mark stands behind the quoted words, before the space that follows them.
	start := x.start
	if r, size := utf8.DecodeLastRuneInString(s[:start]); r == ' ' {
		start -= size
	}
	fixed := closing + s[start:x.end]
	switch {
	case x.resumes:
		return [2]int{start, x.end}, fixed + space(s[:x.end]) + string(q.Mark)
	case !q.Closed():
		return [2]int{start, x.end}, fixed
	case strings.TrimSpace(s[x.end:q.Close]) == "":
		return [2]int{start, q.After}, fixed
	}
	return [2]int{start, x.end}, fixed + space(s[:x.end]) + string(q.Mark)
}

// space is what a language that parts words writes before an opening mark: nothing after a wide mark.
func space(before string) string {
	if r, _ := utf8.DecodeLastRuneInString(before); lang.Wide(r) {
		return ""
	}
	return " "
}

// swallow finds a sentence inside the quotation, not its first, in which the speaker is spoken of in the
// third person with a verb of saying. It is silent when somebody else is mentioned in the quotation before,
// whom the pronoun could mean, and when nobody is named as the speaker.
func swallow(r *quote.Saying, s string, q *quote.Quotation) (swallowed, bool) {
	if !q.Opened() || q.Title() || q.Depth > 1 {
		return swallowed{}, false
	}
	end := len(s)
	if q.Closed() {
		end = q.Close
	}
	second := sentenceEnd(s, q.Inside, end)
	if second >= end {
		return swallowed{}, false
	}
	clause, ok := r.Clause(s, q)
	if !ok {
		return swallowed{}, false
	}
	speaker := r.PronounIn(s[clause[0]:clause[1]])
	for at := second; at < end; at = sentenceEnd(s, at, end) {
		for at < end && s[at] == ' ' {
			at++
		}
		stop := sentenceEnd(s, at, end)
		subject, ok := r.Reports(s[at:stop])
		if !ok {
			continue
		}
		if speaker != "" && subject != speaker && quote.Short(subject) {
			return swallowed{}, false
		}
		if mentions(r, s[q.Inside:at]) {
			return swallowed{}, false
		}
		x := swallowed{start: at, end: stop}
		if colon := strings.IndexAny(s[at:stop], "：:"); colon > 0 {
			_, size := utf8.DecodeRuneInString(s[at+colon:])
			x.end, x.resumes = at+colon+size, true
		}
		return x, true
	}
	return swallowed{}, false
}

// mentions reports whether the quoted words speak of a person.
func mentions(r *quote.Saying, quoted string) bool {
	if r.Person(quoted) {
		return true
	}
	if r.Spaced() {
		return namesSomebody(quoted)
	}
	return names.HasTranscription(quoted)
}

// namesSomebody reports whether a capitalised word stands inside a sentence.
func namesSomebody(s string) bool {
	starts := true
	for i, w := range strings.Fields(s) {
		first, _ := utf8.DecodeRuneInString(strings.TrimLeft(w, "“\"«(„"))
		if i > 0 && !starts && unicode.IsUpper(first) && w != "I" && !strings.HasPrefix(w, "I'") && !strings.HasPrefix(w, "I’") {
			return true
		}
		last, _ := utf8.DecodeLastRuneInString(w)
		starts = strings.ContainsRune(".!?…", last)
	}
	return false
}

// sentenceEnd is the offset behind the sentence that begins at from, at most end.
func sentenceEnd(s string, from, end int) int {
	for i := from; i < end; {
		r, size := utf8.DecodeRuneInString(s[i:end])
		i += size
		switch r {
		case '。', '！', '？':
			return i
		case '.', '!', '?', '…':
			if i == end || s[i] == ' ' || s[i] == '\n' {
				return i
			}
		}
	}
	return end
}
