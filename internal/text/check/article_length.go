package check

import (
	"strconv"
	"unicode/utf8"

	"recto/internal/text/markup"
)

// Lengths are how long a channel takes the headline and the summary of an article, in characters; 0 is any length.
type Lengths struct {
	Channel           string
	Headline, Summary int
}

// longHeadline looks for a headline that is too long for a channel of the house.
func longHeadline(w *whole) {
	w.tooLong(markup.RoleTitle, "check.article.headline", func(l Lengths) int { return l.Headline })
}

// longSummary looks for a summary that is too long for a channel of the house.
func longSummary(w *whole) {
	w.tooLong(markup.RoleSummary, "check.article.summary", func(l Lengths) int { return l.Summary })
}

// tooLong reports the channels that take less than the article's blocks of a role have.
func (w *whole) tooLong(role markup.Role, key string, limit func(Lengths) int) {
	at := w.firstOf(role)
	if at < 0 {
		return
	}
	n, last := 0, at
	for i := at; i < len(w.Target.Blocks) && w.Target.Blocks[i].Role == role; i++ {
		n, last = n+utf8.RuneCountInString(w.Target.Blocks[i].Text.Plain), i
	}
	for _, l := range w.house.Lengths {
		most := limit(l)
		if most == 0 || n <= most {
			continue
		}
		span := w.targetSpan(at)
		if last == at { // what is too much is marked
			span[0] = runeOffset(w.Target.Blocks[at].Text.Plain, most)
		}
		w.report(Warning, at, span, key, map[string]string{"Channel": l.Channel, "Most": strconv.Itoa(most), "Count": strconv.Itoa(n)}, l.Channel)
	}
}

// runeOffset is where the n-th rune of s begins.
func runeOffset(s string, n int) int {
	for i := range s {
		if n == 0 {
			return i
		}
		n--
	}
	return len(s)
}
