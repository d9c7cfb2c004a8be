package check

import (
	"strconv"
	"strings"

	"recto/internal/text/facing"
	"recto/internal/text/markup"
)

// Change is a sentence that a source has not any more, and the one that stands in its place; either may be "".
type Change struct{ Was, Now string }

// Changes compares a source with what it is now, sentence by sentence. What only moved is no change.
func Changes(was, now *markup.Document) (out []Change) {
	old, fresh := sentencesOf(was), sentencesOf(now)
	match := matched(old, fresh)
	next := 0 // of fresh
	taken := make([]bool, len(fresh))
	for _, k := range match {
		if k >= 0 {
			taken[k] = true
		}
	}
	for i, text := range old {
		if k := match[i]; k >= 0 {
			out, next = added(out, fresh, taken, next, k), max(next, k+1)
			continue
		}
		c := Change{Was: text}
		if next < len(fresh) && !taken[next] {
			c.Now = fresh[next]
			next++
		}
		out = append(out, c)
	}
	return added(out, fresh, taken, next, len(fresh))
}

// added appends what is new from one sentence to another.
func added(out []Change, fresh []string, taken []bool, from, to int) []Change {
	for i := from; i < to; i++ {
		if !taken[i] {
			out = append(out, Change{Now: fresh[i]})
		}
	}
	return out
}

// matched gives each sentence the index of its like on the other side, each only once; -1 for none.
func matched(old, fresh []string) []int {
	at := map[string][]int{}
	for i, s := range fresh {
		at[s] = append(at[s], i)
	}
	out := make([]int, len(old))
	for i, s := range old {
		out[i] = -1
		if left := at[s]; len(left) > 0 {
			out[i], at[s] = left[0], left[1:]
		}
	}
	return out
}

func sentencesOf(d *markup.Document) (out []string) {
	for _, s := range facing.Segments(d, nil) {
		if text := plainWords(d.Blocks[s.Block].Text.Plain[s.Start:s.End]); text != "" {
			out = append(out, text)
		}
	}
	return out
}

// plainWords is a text with single spaces.
func plainWords(s string) string { return strings.Join(strings.Fields(s), " ") }

// mostChanges is how many changes are told one by one; a page with more of them is another one.
const mostChanges = 50

// changedSource tells which sentences the source has not any more as they were translated.
func changedSource(w *whole) {
	if w.Source == nil || w.Now == nil {
		return
	}
	changes := Changes(w.Source, w.Now)
	if len(changes) > mostChanges {
		w.report(Warning, -1, [2]int{}, "check.article.source_other", map[string]string{"Count": strconv.Itoa(len(changes))}, "another page")
		return
	}
	for _, c := range changes {
		args := map[string]string{"Was": clip(c.Was, 100), "Now": clip(c.Now, 200)}
		key := "check.article.source_changed"
		switch {
		case c.Was == "":
			key = "check.article.source_added"
		case c.Now == "":
			key = "check.article.source_gone"
		}
		f := w.report(Warning, -1, [2]int{}, key, args, c.Was+"\x00"+c.Now)
		if u := w.unitSaying(c.Was); u != nil {
			f.Unit, f.Source = u.ID, u.Source.place(u.Source.all())
			if !u.Target.Absent {
				f.Target = u.Target.place(u.Target.all())
			}
		}
	}
}

// unitSaying is the unit whose source is a sentence, or has it, or is the larger part of it; nil for none.
func (w *whole) unitSaying(sentence string) (found *Unit) {
	if sentence == "" {
		return nil
	}
	for i := range w.Units {
		switch s := plainWords(w.Units[i].Source.Text.Plain); {
		case s == sentence:
			return &w.Units[i]
		case found == nil && (strings.Contains(s, sentence) || 2*len(s) > len(sentence) && strings.Contains(sentence, s)):
			found = &w.Units[i]
		}
	}
	return found
}
