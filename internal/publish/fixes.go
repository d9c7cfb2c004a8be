package publish

import (
	"html/template"
	"slices"
	"time"

	"recto/internal/newsroom"
)

// fix is one correction: all that an edition changed.
type fix struct {
	At     template.HTML
	Title  phrase // of the article, on the page of corrections
	Link   string
	Reason phrase
	Lines  []fixLine
	// Withdrawn says that the article was taken back; then there are no lines.
	Withdrawn bool

	when time.Time
}

// fixLine is one changed sentence.
type fixLine struct {
	Sentence string // "" when it has no number
	Link     string // to the sentence in the edition that brought the change
	In       template.HTMLAttr
	change
}

// fixes groups an edition's changes, newest first.
func (v voice) fixes(p place, e newsroom.Edition) []fix {
	var out []fix
	for from := 0; from < len(e.Content.Changes); {
		first := e.Content.Changes[from]
		f := fix{At: v.Day(first.At), when: first.At, Reason: v.phrase(first.Reason, e.Content.Lang)}
		for from < len(e.Content.Changes) && e.Content.Changes[from].Number == first.Number {
			f.Lines = append(f.Lines, v.fixLine(p, e, e.Content.Changes[from]))
			from++
		}
		out = append(out, f)
	}
	return out
}

func (v voice) fixLine(p place, e newsroom.Edition, c newsroom.Correction) fixLine {
	l := e.Content.Lang
	line := fixLine{In: v.in(l), change: newChange(typesetString(c.Before, l), typesetString(c.After, l))}
	if c.Unit > 0 {
		line.Sentence = v.T("public.fix.sentence", "Number", c.Unit)
		line.Link = "#s" + itoa(c.Unit)
		if c.Number != e.Number || e.Content.Withdrawn {
			line.Link = p.edition(e.Slug, c.Number) + line.Link
		}
	}
	return line
}

// allFixes are the corrections and withdrawals of a site's newest editions, newest first.
func (v voice) allFixes(p place, editions []newsroom.Edition) []fix {
	var out []fix
	for _, e := range editions {
		title := v.phrase(typesetString(e.Content.Title, e.Content.Lang), e.Content.Lang)
		to := p.article(e.Slug)
		if e.Content.Withdrawn {
			out = append(out, fix{At: v.Day(e.PublishedAt), when: e.PublishedAt, Title: title, Link: to,
				Reason: v.phrase(e.Content.Reason, e.Content.Lang), Withdrawn: true})
			continue // the text is gone, and so are the words it was corrected to
		}
		for _, f := range v.fixes(p, e) {
			f.Title, f.Link = title, to+"#fixes"
			for i := range f.Lines {
				if f.Lines[i].Link != "" && f.Lines[i].Link[0] == '#' {
					f.Lines[i].Link = to + f.Lines[i].Link
				}
			}
			out = append(out, f)
		}
	}
	slices.SortStableFunc(out, func(a, b fix) int { return b.when.Compare(a.when) })
	return out
}
