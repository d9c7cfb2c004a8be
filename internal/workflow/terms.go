package workflow

import (
	"context"
	"fmt"
	"slices"
	"strings"
	"sync"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/termbase"
)

// termbases keeps outlets' compiled termbases until they change.
type termbases struct {
	mu  sync.Mutex
	got map[newsroom.OutletID]compiled
}

type compiled struct {
	tick int64
	base *termbase.Base
}

// termReader is what the store and an open transaction both can do.
type termReader interface {
	TermTick(context.Context, newsroom.OutletID) (int64, error)
	Concepts(context.Context, newsroom.OutletID) ([]newsroom.Concept, error)
}

// of is an outlet's termbase as it stands; nil for an empty one.
func (t *termbases) of(ctx context.Context, r termReader, outlet newsroom.OutletID) (*termbase.Base, error) {
	tick, err := r.TermTick(ctx, outlet)
	if err != nil || tick == 0 {
		return nil, err
	}
	t.mu.Lock()
	known, ok := t.got[outlet]
	t.mu.Unlock()
	if ok && known.tick == tick {
		return known.base, nil
	}
	all, err := r.Concepts(ctx, outlet)
	if err != nil {
		return nil, err
	}
	concepts := make([]termbase.Concept, len(all))
	for i, c := range all {
		concepts[i] = c.Concept
	}
	now := compiled{tick: tick}
	if len(concepts) > 0 {
		now.base = termbase.New(concepts)
	}
	t.mu.Lock()
	defer t.mu.Unlock()
	if t.got == nil {
		t.got = map[newsroom.OutletID]compiled{}
	}
	t.got[outlet] = now
	return now.base, nil
}

// Termbase is the outlet's termbase as it stands; nil for an empty one.
func (d *Desk) Termbase(ctx context.Context, outlet newsroom.OutletID) (*termbase.Base, error) {
	return d.terms.of(ctx, d.store, outlet)
}

// SaveConcept adds a concept (ID 0) or changes one. A translator may add; changing what stands takes a reviewer.
func (d *Desk) SaveConcept(ctx context.Context, as newsroom.Member, c newsroom.Concept, why string) (id newsroom.ConceptID, err error) {
	least := newsroom.Translator
	if c.ID != 0 {
		least = newsroom.Reviewer
	}
	if err := as.AtLeast(least); err != nil {
		return 0, err
	}
	if err := validConcept(&c.Concept); err != nil {
		return 0, err
	}
	c.Outlet, c.ChangedBy = as.Outlet, as.ID
	err = d.store.Update(ctx, func(tx *store.Tx) error {
		id, err = tx.SaveConcept(ctx, c, strings.TrimSpace(why))
		return err
	})
	return id, err
}

const (
	longestTerm = 500 // bytes
	mostTerms   = 200 // of one concept
)

// validConcept trims a concept and says what is wrong with it.
func validConcept(c *termbase.Concept) error {
	c.Terms = slices.DeleteFunc(c.Terms, func(t termbase.Term) bool { return strings.TrimSpace(t.Text) == "" })
	if len(c.Terms) == 0 || len(c.Terms) > mostTerms {
		return newsroom.Refuse("desk.refuse.concept_terms", newsroom.ErrInvalid, "Limit", mostTerms, "Terms", len(c.Terms))
	}
	switch c.Kind {
	case termbase.Plain, termbase.Person, termbase.Place, termbase.Organisation:
	default:
		return newsroom.Refuse("desk.refuse.concept_kind", newsroom.ErrInvalid, "Kind", fmt.Sprintf("%.40s", c.Kind))
	}
	for i := range c.Terms {
		t := &c.Terms[i]
		t.Text = strings.Join(strings.Fields(t.Text), " ")
		if t.Lang == "" {
			return newsroom.Refuse("desk.refuse.term_no_language", newsroom.ErrInvalid, "Term", t.Text)
		}
		if len(t.Text) > longestTerm {
			return newsroom.Refuse("desk.refuse.term_long", newsroom.ErrInvalid, "Term", fmt.Sprintf("%.40s", t.Text), "Limit", longestTerm)
		}
	}
	return nil
}

// RemoveConcepts takes the concepts that which chooses out, with the reason, and says how many; their history stays.
func (d *Desk) RemoveConcepts(ctx context.Context, as newsroom.Member, which func(newsroom.Concept) bool, why string) (n int, err error) {
	if err := as.AtLeast(newsroom.Editor); err != nil {
		return 0, err
	}
	if why = strings.TrimSpace(why); why == "" {
		return 0, newsroom.Refuse("desk.refuse.terms_why", newsroom.ErrInvalid)
	}
	err = d.store.Update(ctx, func(tx *store.Tx) error {
		n = 0
		all, err := tx.Concepts(ctx, as.Outlet)
		if err != nil {
			return err
		}
		for _, c := range all {
			if !which(c) {
				continue
			}
			c.Gone, c.ChangedBy = true, as.ID
			if _, err := tx.SaveConcept(ctx, c, why); err != nil {
				return err
			}
			n++
		}
		return nil
	})
	return n, err
}

// TermPreview counts what an import of concepts would bring.
type TermPreview struct {
	Concepts    int
	New         int
	Same        int // a concept with these terms stands already
	Conflicting int // a term is there with another preferred rendering
	Conflicts   []TermConflict
}

// TermConflict is a term whose renderings differ.
type TermConflict struct{ Term, Stands, Comes string }

// ImportTerms takes concepts into the outlet's termbase, all of them or none; those that stand already are left out.
// With dry set it only counts.
func (d *Desk) ImportTerms(ctx context.Context, as newsroom.Member, name string, concepts []termbase.Concept, dry bool) (p TermPreview, err error) {
	if err := as.AtLeast(newsroom.Reviewer); err != nil {
		return p, err
	}
	for i := range concepts {
		if err := validConcept(&concepts[i]); err != nil {
			return p, fmt.Errorf("concept %d: %w", i+1, err)
		}
	}
	err = d.store.Update(ctx, func(tx *store.Tx) error {
		p = TermPreview{Concepts: len(concepts)}
		all, err := tx.Concepts(ctx, as.Outlet)
		if err != nil {
			return err
		}
		stands := termsOf(all)
		for _, c := range concepts {
			if p.meet(stands, c); dry {
				continue
			}
			if stands.holds(c) {
				continue
			}
			if _, err := tx.SaveConcept(ctx, newsroom.Concept{Outlet: as.Outlet, Concept: c, Import: name, ChangedBy: as.ID}, "imported"); err != nil {
				return err
			}
		}
		return nil
	})
	return p, err
}

// standing are a termbase's concepts by each of their terms.
type standing map[string][]termbase.Concept

func termsOf(all []newsroom.Concept) standing {
	out := standing{}
	for _, c := range all {
		for _, t := range c.Terms {
			key := string(t.Lang) + "\x00" + strings.ToLower(t.Text)
			out[key] = append(out[key], c.Concept)
		}
	}
	return out
}

// holds reports whether a concept with all of these terms is there.
func (s standing) holds(c termbase.Concept) bool {
	t := c.Terms[0]
	for _, other := range s[string(t.Lang)+"\x00"+strings.ToLower(t.Text)] {
		if !slices.ContainsFunc(c.Terms, func(t termbase.Term) bool {
			return !slices.ContainsFunc(other.Terms, func(o termbase.Term) bool { return o.Lang == t.Lang && strings.EqualFold(o.Text, t.Text) })
		}) {
			return true
		}
	}
	return false
}

// meet counts what a concept is to those that stand.
func (p *TermPreview) meet(s standing, c termbase.Concept) {
	if s.holds(c) {
		p.Same++
		return
	}
	for _, t := range c.Terms {
		for _, other := range s[string(t.Lang)+"\x00"+strings.ToLower(t.Text)] {
			for _, to := range c.Terms {
				if was := other.Best(to.Lang); to.Lang != t.Lang && was != "" && !strings.EqualFold(was, to.Text) && to.Is(termbase.Preferred) {
					if p.Conflicting++; len(p.Conflicts) < shownConflicts {
						p.Conflicts = append(p.Conflicts, TermConflict{t.Text, was, to.Text})
					}
					return
				}
			}
		}
	}
	p.New++
}
