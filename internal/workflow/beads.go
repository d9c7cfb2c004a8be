package workflow

import (
	"context"
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/align"
	"recto/internal/text/facing"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// Beads is how the sentences of a translation face each other, for a person to repair.
type Beads struct {
	Translation newsroom.Translation
	Source      newsroom.Source
	Beads       []Bead
	// Refused is why the acting member cannot repair the beads; nil when they can.
	Refused error
	// Stamp changes with every change of the units that a repair could meet.
	Stamp   string
	capture *newsroom.Capture
	house   facing.Houses
}

// Bead is a unit with the sentences that its draft has.
type Bead struct {
	newsroom.Unit
	Targets []markup.Text
	// Doubt is what speaks against a bead that is in doubt; "" for the others.
	Doubt align.Doubt
	spans [][2]int // of Targets in the draft
}

// BeadAct is what a person does to a bead.
type BeadAct string

// The acts on a bead.
const (
	KeepBead  BeadAct = "keep" // it is right as it is
	JoinBead  BeadAct = "join" // with the one behind it
	SplitBead BeadAct = "split"
	ShiftBead BeadAct = "shift"
)

// BeadStep is one act on the bead with a number, from 0.
type BeadStep struct {
	Act  BeadAct
	Bead int
	// Sources and Targets are how many sentences come before the cut of a split.
	Sources, Targets int
	// Side and Up say which sentence is shifted: the first one of the side, up, or the last one, down.
	Side newsroom.Side
	Up   bool
}

// Repaired is what a repair did.
type Repaired struct {
	// Undo, given to Desk.UndoBeads, sets the beads as they were before. It holds for the units as they stand
	// after the repair.
	Undo string
	// At is the number of the bead to look at, from 0; Moved is how many others were lined up anew.
	At, Moved int
}

// Beads reads how the sentences of a translation face each other.
func (d *Desk) Beads(ctx context.Context, as newsroom.Member, id newsroom.TranslationID) (*Beads, error) {
	return readBeads(ctx, d.store, as, id)
}

// RepairBeads carries out one step. The beads that it touches are fixed, and all that nobody has fixed is aligned
// around them. stamp is the one that the step was decided on: when the units were changed since, the error wraps
// newsroom.ErrConflict and nothing is done. What cannot be done is a *newsroom.BeadError.
//
// A unit whose bead stays keeps its row, its draft and its history. The drafts of the others are cut and joined
// between sentences, where the space becomes the language's own; no word, note or picture of them is lost.
func (d *Desk) RepairBeads(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, stamp string, step BeadStep) (Repaired, error) {
	return d.arrange(ctx, as, id, stamp, func(b *Beads) (arranged, error) {
		now := b.Arrangement()
		want, err := step.on(now)
		if err != nil {
			return arranged{}, &newsroom.BeadError{Reason: newsroom.BeadsStep, Err: newsroom.ErrInvalid}
		}
		if err := b.permit(want); err != nil {
			return arranged{}, err
		}
		at := min(step.Bead, len(want)-1)
		if step.Act == ShiftBead && step.Up && len(want) < len(now) {
			at = step.Bead - 1
		}
		return b.realigned(want, at), nil
	})
}

// UndoBeads sets the beads as they were before a repair.
func (d *Desk) UndoBeads(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, undo string) (Repaired, error) {
	stamp, former, _ := strings.Cut(undo, " ")
	return d.arrange(ctx, as, id, stamp, func(b *Beads) (arranged, error) {
		want, err := newsroom.ParseArrangement(former)
		if err != nil {
			return arranged{}, err
		}
		sources, targets := b.Arrangement().Sums()
		if s, t := want.Sums(); s != sources || t != targets {
			return arranged{}, &newsroom.BeadError{Reason: newsroom.BeadsChanged, Err: newsroom.ErrConflict}
		}
		if err := b.permit(want); err != nil {
			return arranged{}, err
		}
		return b.restored(want), nil
	})
}

// arrange gives the units of a translation the beads that choose decides on.
func (d *Desk) arrange(ctx context.Context, as newsroom.Member, id newsroom.TranslationID, stamp string, choose func(*Beads) (arranged, error)) (out Repaired, err error) {
	err = d.store.Update(ctx, func(tx *store.Tx) error {
		b, err := readBeads(ctx, tx, as, id)
		switch {
		case err != nil:
			return err
		case b.Refused != nil:
			return b.Refused
		case b.Stamp != stamp:
			return &newsroom.BeadError{Reason: newsroom.BeadsChanged, Err: newsroom.ErrConflict}
		}
		chosen, err := choose(b)
		if err != nil {
			return err
		}
		former, err := tx.FormerUnits(ctx, as, id)
		if err != nil {
			return err
		}
		units := b.units(chosen.beads, former, as.ID)
		if err := tx.ArrangeUnits(ctx, b.present(), units); err != nil {
			return err
		}
		after, err := readBeads(ctx, tx, as, id)
		if err != nil {
			return err
		}
		out = Repaired{Undo: after.Stamp + " " + b.Arrangement().String(), At: chosen.at, Moved: chosen.moved}
		return nil
	})
	if err != nil {
		return Repaired{}, err
	}
	return out, nil
}

// on is the arrangement that the step makes of another.
func (s BeadStep) on(a newsroom.Arrangement) (newsroom.Arrangement, error) {
	switch s.Act {
	case KeepBead:
		return a.Keep(s.Bead)
	case JoinBead:
		return a.Join(s.Bead)
	case SplitBead:
		return a.Split(s.Bead, s.Sources, s.Targets)
	case ShiftBead:
		return a.Shift(s.Bead, s.Side, s.Up)
	}
	return nil, fmt.Errorf("beads know no act %q: %w", s.Act, newsroom.ErrInvalid)
}

// beadReader is what beads are read with.
type beadReader interface {
	reader
	houseReader
	Editions(context.Context, newsroom.TranslationID) ([]newsroom.Edition, error)
}

func readBeads(ctx context.Context, r beadReader, as newsroom.Member, id newsroom.TranslationID) (*Beads, error) {
	t, err := r.Translation(ctx, as, id)
	if err != nil {
		return nil, err
	}
	b := &Beads{Translation: t}
	if b.Source, err = r.Source(ctx, t.Source); err != nil {
		return nil, err
	}
	if t.Capture != 0 {
		c, err := r.Capture(ctx, t.Capture)
		if err != nil {
			return nil, err
		}
		b.capture = &c
	}
	units, err := r.Units(ctx, as, id)
	if err != nil {
		return nil, err
	}
	if b.house, err = houses(ctx, r, t.Outlet); err != nil {
		return nil, err
	}
	var doubts align.Doubts
	for _, u := range units {
		bead := newBead(t, u, b.house)
		if bead.Doubtful() {
			bead.Doubt = doubts.Of(sourceOf(u, b.Source.Lang).Plain, b.Source.Lang, u.Draft.Plain, t.Lang, len(u.Sources), len(bead.Targets))
		}
		b.Beads = append(b.Beads, bead)
	}
	editions, err := r.Editions(ctx, id)
	if err != nil {
		return nil, err
	}
	b.Refused = refuseBeads(as, t, len(editions) > 0)
	b.Stamp = stampOf(units)
	return b, nil
}

// refuseBeads says why a member cannot repair the beads of a translation.
func refuseBeads(as newsroom.Member, t newsroom.Translation, published bool) error {
	switch {
	case published:
		return &newsroom.BeadError{Reason: newsroom.BeadsPublished, Err: newsroom.ErrForbidden}
	case t.State != newsroom.Claimed || mayEdit(as, t) != nil:
		return &newsroom.BeadError{Reason: newsroom.BeadsState, Err: newsroom.ErrForbidden}
	case t.Capture == 0 || t.Document == nil:
		return &newsroom.BeadError{Reason: newsroom.BeadsNoSource, Err: newsroom.ErrInvalid}
	}
	return nil
}

// newBead cuts a unit's draft into sentences. A draft without a stop is one.
func newBead(t newsroom.Translation, u newsroom.Unit, house facing.Houses) Bead {
	b := Bead{Unit: u}
	switch text := u.Draft.Plain; {
	case text == "" && len(u.Draft.Spans) == 0:
		return b
	case !facing.Whole(&t.Document.Blocks[u.Block]):
		for _, s := range house.Of(targetTag(t, u.Block)).Split(targetTag(t, u.Block), text, nil) {
			b.spans = append(b.spans, [2]int{s.Start, s.End})
		}
	}
	if len(b.spans) < 2 {
		b.spans, b.Targets = [][2]int{{0, len(u.Draft.Plain)}}, []markup.Text{u.Draft}
		return b
	}
	b.Targets = u.Draft.Cut(b.spans)
	return b
}

// targetTag is the language that a block of the translation is written in.
func targetTag(t newsroom.Translation, block int) lang.Tag {
	return firstLang(t.Document.Blocks[block].Lang, t.Lang)
}

// stampOf is a digest of all that beads are made from: the sentences of both sides, and what a person settled.
func stampOf(units []newsroom.Unit) string {
	type settled struct {
		Sources   []newsroom.Segment
		Draft     markup.Text
		Omitted   string
		Confirmed bool
	}
	hash := sha256.New()
	enc := json.NewEncoder(hash)
	for _, u := range units {
		if err := enc.Encode(settled{u.Sources, u.Draft, u.Omitted, u.Confirmed}); err != nil {
			return "" // cannot be: a hash takes all bytes
		}
	}
	return hex.EncodeToString(hash.Sum(nil)[:8])
}

// Arrangement is the beads as they stand.
func (b *Beads) Arrangement() newsroom.Arrangement {
	out := make(newsroom.Arrangement, len(b.Beads))
	for i, bead := range b.Beads {
		out[i] = newsroom.BeadCount{Sources: len(bead.Sources), Targets: len(bead.Targets), Fixed: bead.Fixed()}
	}
	return out
}

func (b *Beads) present() []newsroom.Unit {
	out := make([]newsroom.Unit, len(b.Beads))
	for i, bead := range b.Beads {
		out[i] = bead.Unit
	}
	return out
}
