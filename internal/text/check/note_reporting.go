package check

import (
	"slices"
	"strings"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/quote"
)

// reportingNotes looks for notes of the translator that report: what somebody said belongs into the text, with its
// source, or nowhere.
func reportingNotes(w *whole) {
	for i := range w.Target.Blocks {
		b := &w.Target.Blocks[i]
		switch {
		case b.Role == markup.RoleNote && !b.Meta:
			w.reportingNote(i, 0, len(b.Text.Plain))
		case prose(b):
			eachNote(b.Text.Plain, func(start, end int) { w.reportingNote(i, start, end) })
		}
	}
}

func (w *whole) reportingNote(block, start, end int) {
	text := w.Target.Blocks[block].Text.Plain[start:end]
	if reports(text, w.language(block)) {
		w.report(Info, block, [2]int{start, end}, "check.note.reporting", map[string]string{"Words": clip(text, 40)}, text)
	}
}

// leastSpeech is how long speech is at least, in characters; what is shorter is a term that the note explains.
const leastSpeech = 20

// explaining are words of a note that explains what the original says, in lower case.
var explaining = strings.Fields("literally original proverb saying idiom буквально дословно оригинал пословиц поговор дослівно прислів 原文 直译 直譯 字面 俗语 俗語 谚语 諺語 成语 成語 双关 雙關 wörtlich littéralement literalmente")

// reports reports whether a text quotes somebody: a quotation stands beside who speaks.
func reports(text string, l lang.Tag) bool {
	r := quote.SayingOf(l)
	if r == nil {
		return false
	}
	lower := strings.ToLower(text)
	if slices.ContainsFunc(explaining, func(w string) bool { return strings.Contains(lower, w) }) {
		return false
	}
	var buf [8]quote.Quotation
	for _, q := range quotations(markup.Plain(text), buf[:0]) {
		if !q.Opened() || !q.Closed() || q.Title() || utf8.RuneCountInString(text[q.Inside:q.Close]) < leastSpeech {
			continue
		}
		if _, ok := r.Clause(text, &q); ok {
			return true
		}
	}
	return false
}
