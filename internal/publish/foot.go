package publish

import (
	"html/template"
	"slices"
	"strings"

	"recto/internal/text/markup"
)

// foot is a footnote at the end of the story.
type foot struct {
	Number int
	HTML   template.HTML
	Back   bool // something in the text refers to it
}

// isFoot reports a block of a footnote.
func isFoot(b *markup.Block) bool { return len(b.In) > 0 && b.In[0].Kind == markup.Footnote }

// footLabel is a footnote's label as labels are compared.
func footLabel(s string) string { return strings.ToLower(strings.Join(strings.Fields(s), " ")) }

// footnotes renders the footnotes in the order of their numbers; those that nothing refers to come last.
func (t *text) footnotes() ([]foot, error) {
	var out []foot
	blocks := t.doc.Blocks
	for i := 0; i < len(blocks); {
		if !isFoot(&blocks[i]) || !t.inStory(i) {
			i++
			continue
		}
		end := i + 1
		for end < len(blocks) && isFoot(&blocks[end]) && blocks[end].In[0].ID == blocks[i].In[0].ID {
			end++
		}
		f, err := t.footnote(i, end)
		if err != nil {
			return nil, err
		}
		out = append(out, f)
		i = end
	}
	slices.SortStableFunc(out, func(a, b foot) int { return a.Number - b.Number })
	return out, nil
}

func (t *text) footnote(from, to int) (foot, error) {
	inside := slices.Clone(t.doc.Blocks[from:to])
	for i := range inside {
		inside[i].In = inside[i].In[1:]
	}
	html, err := t.write(inside, markup.HTMLOptions{
		Inner: func(i int, b *markup.Block) (string, bool) { return t.inner(from + i) },
		Attr:  func(i int, b *markup.Block) string { return t.blockAttrs(from + i) },
		URL:   t.url,
	})
	n := t.footNumber(t.doc.Blocks[from].In[0].Label)
	return foot{Number: n, HTML: html, Back: t.referred[n]}, err
}

// footNumber is a footnote's number; one that nothing referred to so far gets the next.
func (t *text) footNumber(label string) int {
	label = footLabel(label)
	if t.feet[label] == 0 {
		t.feet[label] = len(t.feet) + 1
	}
	return t.feet[label]
}

// footMark is the number in the text that leads to a footnote. Only the first one is led back to.
func (t *text) footMark(label string) string {
	n := t.footNumber(label)
	id := ""
	if !t.referred[n] {
		t.referred[n] = true
		id = ` id="fnref-` + itoa(n) + `"`
	}
	return `<sup class="footnote-ref"><a class="tn" href="#fn-` + itoa(n) + `"` + id + ` aria-label="` +
		template.HTMLEscapeString(t.T("public.note.foot", "Number", n)) + `"` + string(t.mark()) + `>` + itoa(n) + `</a></sup>`
}
