package workflow

import (
	"cmp"
	"context"
	"slices"
	"strings"

	"recto/internal/newsroom"
	"recto/internal/text/names"
	"recto/internal/text/termbase"
)

// Candidate is a name or a recurring term of a source that may become a record of the termbase.
type Candidate struct {
	Name   bool
	Person bool // a name of a person
	Text   string
	Count  int
	Pairs  []int // indices of the pairs whose sources have it, ascending
	// Renderings are what the translation has for it today, the commonest first.
	Renderings []Rendering
	// Before are a name's renderings in earlier articles, Count being how many articles have each, the most first.
	Before []Rendering
}

// Rendering is a form in the translation with how often it stands there.
type Rendering struct {
	Text  string
	Count int
}

// Candidates are the names of the sources and then the terms that recur in them, top of each at most; what a termbase
// knows is left out (nil: none). before is how articles beside one rendered names (nil: none).
func Candidates(p names.Pairs, known *termbase.Base, before *names.Archive, beside int64, top int) (out []Candidate) {
	sources, targets := make([]string, len(p.Pairs)), make([]string, len(p.Pairs))
	for i, x := range p.Pairs {
		sources[i], targets[i] = x.Source, x.Target
	}
	isKnown := func(text string) bool { return known != nil && len(known.Find(nil, text, p.From)) > 0 }
	seen, named := map[string]bool{}, map[string]bool{}
	for _, n := range names.Renderings(p) {
		if len(out) == top {
			break
		}
		seen[strings.ToLower(n.Source)] = true
		for _, at := range n.Places { // its forms are no terms
			named[names.Key(p.Pairs[at.Pair].Source[at.Start:at.End], p.From)] = true
		}
		if !isKnown(n.Source) {
			out = append(out, nameCandidate(n, before.Of(n, beside)))
		}
	}
	recurring := termbase.Candidates(sources, p.From)
	recurring = slices.DeleteFunc(recurring, func(t termbase.Candidate) bool {
		return seen[strings.ToLower(t.Text)] || named[names.Key(t.Text, p.From)]
	})
	var rendered map[int][]Rendering
	if p.To != "" {
		rendered = renderings(recurring, termbase.Candidates(targets, p.To))
	}
	for i, t := range recurring {
		if len(out) >= 2*top {
			break
		}
		if !isKnown(t.Text) {
			out = append(out, Candidate{Text: t.Text, Count: t.Count, Pairs: t.Sentences, Renderings: rendered[i]})
		}
	}
	return out
}

func nameCandidate(n names.Name, before []names.Archived) Candidate {
	x := Candidate{Name: true, Person: n.Person, Text: n.Source, Count: len(n.Places)}
	for _, at := range n.Places {
		x.Pairs = append(x.Pairs, at.Pair)
	}
	slices.Sort(x.Pairs)
	x.Pairs = slices.Compact(x.Pairs)
	for _, r := range n.Renderings {
		x.Renderings = append(x.Renderings, Rendering{r.Text, len(r.Places)})
	}
	for _, b := range before {
		x.Before = append(x.Before, Rendering{b.Text, len(b.Articles)})
	}
	return x
}

// leastTogether is how many of the places of a term and of a run of the target both stand in (Dice 1945), 0 to 1, for
// the run to be taken for the term's rendering.
const leastTogether = .69

// renderings gives terms, by index, the runs of the targets that recur beside them, the best pairs first, each run to
// one term (competitive linking, Melamed 2000).
func renderings(terms, targets []termbase.Candidate) map[int][]Rendering {
	type link struct {
		term, target, together int
		score                  float64
	}
	var links []link
	for i, t := range terms {
		for k, c := range targets {
			n := shared(t.Sentences, c.Sentences)
			if score := 2 * float64(n) / float64(len(t.Sentences)+len(c.Sentences)); n > 1 && score > leastTogether {
				links = append(links, link{i, k, n, score})
			}
		}
	}
	slices.SortStableFunc(links, func(a, b link) int { return cmp.Compare(b.score, a.score) })
	out, taken := map[int][]Rendering{}, map[int]bool{}
	for _, l := range links {
		if out[l.term] == nil && !taken[l.target] {
			out[l.term], taken[l.target] = []Rendering{{targets[l.target].Text, l.together}}, true
		}
	}
	return out
}

// shared counts what two ascending lists have in common.
func shared(a, b []int) (n int) {
	for len(a) > 0 && len(b) > 0 {
		switch {
		case a[0] < b[0]:
			a = a[1:]
		case a[0] > b[0]:
			b = b[1:]
		default:
			a, b, n = a[1:], b[1:], n+1
		}
	}
	return n
}

// mostCandidates bounds the names, and the terms, of a story's list.
const mostCandidates = 100

// Candidates lists the names and recurring terms of a story's source that its outlet's termbase does not know; Pairs
// are indices of w.Units.
func (d *Desk) Candidates(ctx context.Context, as newsroom.Member, w *Work) ([]Candidate, error) {
	if w.Source.Lang == "" {
		return nil, nil
	}
	known, err := d.Termbase(ctx, as.Outlet)
	if err != nil {
		return nil, err
	}
	before, err := d.archives.of(ctx, d.store, as.Outlet, w.Source.Lang, w.Translation.Lang)
	if err != nil {
		return nil, err
	}
	return Candidates(w.namePairs(), known, before, int64(w.Translation.ID), mostCandidates), nil
}
