package workflow

import (
	"context"
	"slices"
	"strings"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/markup"
	"recto/internal/text/names"
	"recto/internal/text/termbase"
)

// Help is what is known that helps with one sentence.
type Help struct {
	Source  markup.Text
	Matches []MemoryMatch
	Terms   []HelpTerm
	Names   []HelpName
	// Found are the units of the memory that hold the phrase that was asked for.
	Found []newsroom.MemoryUnit
}

// HelpTerm is a term of the sentence's source.
type HelpTerm struct {
	Start, End int // byte offsets into Source.Plain
	Concept    termbase.Concept
}

// HelpName is a name of the sentence's source that is no term, as the outlet's other articles render it.
type HelpName struct {
	Name   string
	Before []names.Archived // the one of the most articles first
}

// HelpWith gathers what the memory, the termbase and the archive know of the unit at an index of a translation's work; phrase is
// looked up in the memory, on either side.
func (d *Desk) HelpWith(ctx context.Context, as newsroom.Member, w *Work, at int, phrase string) (h Help, err error) {
	from, to := w.Source.Lang, w.Translation.Lang
	h.Source = sourceOf(w.Units[at], from)
	if from == "" || h.Source.Plain == "" {
		return h, nil
	}
	q := MemoryQuery{From: from, To: to, Text: h.Source.Plain}
	if at > 0 {
		q.Before = sourceOf(w.Units[at-1], from).Plain
	}
	if at+1 < len(w.Units) {
		q.After = sourceOf(w.Units[at+1], from).Plain
	}
	if h.Matches, err = d.LookupMemory(ctx, as, q); err != nil {
		return h, err
	}
	h.Matches = slices.DeleteFunc(h.Matches, func(m MemoryMatch) bool { return m.Unit.Unit == w.Units[at].ID })
	base, err := d.Termbase(ctx, as.Outlet)
	if err != nil {
		return h, err
	}
	for _, hit := range base.Find(nil, h.Source.Plain, from) {
		h.Terms = append(h.Terms, HelpTerm{hit.Start, hit.End, base.Concepts()[hit.Concept]})
	}
	if h.Names, err = d.namesBefore(ctx, as, w, at, base); err != nil {
		return h, err
	}
	if phrase = strings.TrimSpace(phrase); phrase != "" {
		for _, side := range []store.Side{store.SourceSide, store.TargetSide} {
			found, err := d.Concordance(ctx, as, Concordance{From: from, To: to, Side: side, Phrase: phrase, Most: mostFound})
			if err != nil {
				return h, err
			}
			h.Found = append(h.Found, found...)
		}
	}
	return h, nil
}

// mostFound is how many units a phrase brings on each side.
const mostFound = 10

// AddTerm adds a term of a sentence with its rendering to the outlet's termbase.
func (d *Desk) AddTerm(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, kind termbase.Kind, source, target string, status termbase.Status) error {
	w, err := d.Work(ctx, as, id)
	if err != nil {
		return err
	}
	if strings.TrimSpace(source) == "" || strings.TrimSpace(target) == "" && status != termbase.Keep {
		return newsroom.Refuse("desk.refuse.term_both", newsroom.ErrInvalid)
	}
	c := termbase.Concept{Kind: kind, Terms: []termbase.Term{{Lang: w.Source.Lang, Text: source}}}
	if status == termbase.Keep {
		c.Terms[0].Status = termbase.Keep
	} else {
		c.Terms = append(c.Terms, termbase.Term{Lang: w.Translation.Lang, Text: target, Status: status})
	}
	_, err = d.SaveConcept(ctx, as, newsroom.Concept{Concept: c}, "added while translating "+w.Source.Title)
	return err
}
