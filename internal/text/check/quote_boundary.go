package check

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/names"
)

// swallowed is a stretch of reporter's words inside a quotation.
type swallowed struct {
	start, end int
	resumes    bool // a colon ends the words: the quotation goes on behind it
}

// boundaryOfUnit looks for a quotation that swallows the reporter's words.
func boundaryOfUnit(p *pair) {
	r := reportingOf(p.Target.Lang)
	if r == nil || !p.tgt.quotes || p.tgt.stops < 2 || p.Target.Absent {
		return
	}
	var buf [8]quotation
	s := p.Target.Text.Plain
	for _, q := range quotations(p.Target.Text, p.Target.Lang, buf[:0]) {
		if x, ok := r.swallow(s, &q); ok {
			span, suggestion := x.part(s, &q)
			p.report(hit{severity: Error, key: "check.quote.boundary", src: none, tgt: span, suggestion: suggestion,
				args: map[string]string{"Words": clip(s[x.start:x.end], 40)}})
			return
		}
	}
}

// boundaries is boundaryOfUnit for the paragraphs of an article.
func boundaries(w *whole) {
	var buf []quotation
	for i := range w.Target.Blocks {
		b := &w.Target.Blocks[i]
		r := reportingOf(w.language(i))
		if r == nil || !prose(b) || len(w.sentences[i]) == 0 {
			continue
		}
		s := b.Text.Plain
		buf = quotations(b.Text, w.language(i), buf[:0])
		for n := range buf {
			x, ok := r.swallow(s, &buf[n])
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
func (w *whole) swallows(block int, q quotation) bool {
	r := reportingOf(w.language(block))
	if r == nil {
		return false
	}
	_, ok := r.swallow(w.Target.Blocks[block].Text.Plain, &q)
	return ok
}

// part gives the words to point at and the same words with the quotation marks put right round them.
func (x swallowed) part(s string, q *quotation) ([2]int, string) {
	closing := string(closerOf(q.mark))
	// The closing mark stands behind the quoted words, before the space that follows them.
	start := x.start
	if r, size := utf8.DecodeLastRuneInString(s[:start]); r == ' ' {
		start -= size
	}
	fixed := closing + s[start:x.end]
	switch {
	case x.resumes:
		return [2]int{start, x.end}, fixed + space(s[:x.end]) + string(q.mark)
	case !q.closed():
		return [2]int{start, x.end}, fixed
	case strings.TrimSpace(s[x.end:q.close]) == "":
		return [2]int{start, q.after}, fixed
	}
	return [2]int{start, x.end}, fixed + space(s[:x.end]) + string(q.mark)
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
func (r *reporting) swallow(s string, q *quotation) (swallowed, bool) {
	if !q.opened() || q.mark == '《' || q.depth > 1 {
		return swallowed{}, false
	}
	end := len(s)
	if q.closed() {
		end = q.close
	}
	who, ok := r.speaker(s, q)
	if !ok {
		return swallowed{}, false
	}
	for at := sentenceEnd(s, q.inside, end); at < end; at = sentenceEnd(s, at, end) {
		for at < end && s[at] == ' ' {
			at++
		}
		stop := sentenceEnd(s, at, end)
		subject, ok := r.reports(s[at:stop])
		if !ok {
			continue
		}
		if who.pronoun != "" && subject != who.pronoun && isShort(subject) {
			return swallowed{}, false
		}
		if r.mentions(s[q.inside:at]) {
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

// isShort says that the subject is a mere pronoun.
func isShort(subject string) bool {
	return !strings.Contains(subject, " ") && utf8.RuneCountInString(subject) <= 3
}

// who is a speaker as the words before a quotation name him.
type who struct{ pronoun string }

// speaker looks for a clause of saying right before the quotation ("She said: ...") or right after it.
func (r *reporting) speaker(s string, q *quotation) (who, bool) {
	clause, ok := r.clause(s, q)
	if !ok {
		return who{}, false
	}
	return who{r.pronounIn(s[clause[0]:clause[1]])}, true
}

// clause is the place of the clause that says who speaks: right before the quotation, or right after it.
func (r *reporting) clause(s string, q *quotation) ([2]int, bool) {
	before := strings.TrimRight(tail(s[:q.open], 400), " ")
	end := q.open - (len(tail(s[:q.open], 400)) - len(before))
	clause := before
	if cut := strings.LastIndexAny(before, "。！？；”」»\n"); cut >= 0 {
		_, size := utf8.DecodeRuneInString(before[cut:])
		clause = before[cut+size:]
	}
	if r.spaced {
		if cut := strings.LastIndex(clause, ". "); cut >= 0 {
			clause = clause[cut+2:]
		}
	}
	ends := strings.HasSuffix(clause, "：") || strings.HasSuffix(clause, ":") || strings.HasSuffix(clause, "，") || strings.HasSuffix(clause, ",")
	if ends && r.hasVerb(clause) {
		return [2]int{end - len(clause), end}, true
	}
	if q.closed() {
		clause = s[q.after : q.after+prefix(s[q.after:], 400)]
		if cut := strings.IndexAny(clause, "。！？；.\n"); cut >= 0 {
			clause = clause[:cut]
		}
		clause = clause[:prefix(clause, 160)]
		if r.hasVerb(clause) && !strings.ContainsAny(clause, "“「«\"") {
			return [2]int{q.after, q.after + len(clause)}, true
		}
	}
	return none, false
}

// tail is at most the last n bytes of s, from a rune's beginning.
func tail(s string, n int) string {
	if len(s) <= n {
		return s
	}
	s = s[len(s)-n:]
	for len(s) > 0 && !utf8.RuneStart(s[0]) {
		s = s[1:]
	}
	return s
}

// prefix is the length of at most n bytes of s that end on a rune's boundary.
func prefix(s string, n int) int {
	if len(s) <= n {
		return len(s)
	}
	for n > 0 && !utf8.RuneStart(s[n]) {
		n--
	}
	return n
}

func (r *reporting) hasVerb(clause string) bool {
	lower := strings.ToLower(clause)
	for _, v := range r.verbs {
		if v != "把这" && v != "将其" && r.indexWord(lower, v) >= 0 {
			return true
		}
	}
	return false
}

func (r *reporting) pronounIn(clause string) string {
	lower := strings.ToLower(clause)
	for _, w := range r.pronouns {
		if isShort(w) && r.indexWord(lower, w) >= 0 {
			return w
		}
	}
	return ""
}

// mentions reports whether the quoted words speak of a person.
func (r *reporting) mentions(quoted string) bool {
	lower := strings.ToLower(quoted)
	for _, w := range r.persons {
		if r.indexWord(lower, w) >= 0 {
			return true
		}
	}
	if r.spaced {
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

// indexWord finds a word of the list; with spaced languages only as a whole word.
func (r *reporting) indexWord(s, word string) int {
	from := 0
	for {
		i := strings.Index(s[from:], word)
		if i < 0 || !r.spaced {
			if i >= 0 {
				i += from
			}
			return i
		}
		i += from
		before, _ := utf8.DecodeLastRuneInString(s[:i])
		after, _ := utf8.DecodeRuneInString(s[i+len(word):])
		if !unicode.IsLetter(before) && !unicode.IsLetter(after) {
			return i
		}
		from = i + len(word)
	}
}

// reports reads "However, she did not call": what may stand before, a pronoun, what may stand between,
// a verb. It returns the subject.
func (r *reporting) reports(sentence string) (subject string, ok bool) {
	s := strings.ToLower(sentence[:prefix(sentence, 200)])
	s, _ = r.skip(s, r.before)
	rest, subject := r.skip(s, r.pronouns)
	if subject == "" {
		return "", false
	}
	for range 4 {
		next, word := r.skip(rest, r.between)
		if word == "" {
			break
		}
		rest = next
	}
	_, verb := r.skip(rest, r.verbs)
	return subject, verb != ""
}

// skip takes the longest word of the list off the front of s, and the comma and space behind it.
func (r *reporting) skip(s string, list []string) (rest, word string) {
	for _, w := range list {
		if len(w) <= len(word) || !strings.HasPrefix(s, w) {
			continue
		}
		if after, _ := utf8.DecodeRuneInString(s[len(w):]); r.spaced && (unicode.IsLetter(after) || after == '\'') {
			continue
		}
		word = w
	}
	return strings.TrimLeft(s[len(word):], " ，,"), word
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
