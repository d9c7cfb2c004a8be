package workflow_test

import (
	"errors"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/text/markup"
	"recto/internal/workflow"
)

const (
	mooring = "# The mooring\n\nThe boat came in on Friday at 9:15. Nobody was waiting. Anna Petrova tied it up with a rope from 1987.\n\n" +
		"The rope held. In the morning, 40 people stood on the pier.\n"
	mooringChinese = "# 系船\n\n船在周五9:15进港。没有人在等。安娜·彼得罗娃用1987年的绳子把它系好。\n\n绳子没有断。早上，码头上站着40个人。\n"
)

// moored is an imported story of six beads, one for one.
func (d *desk) moored(t *testing.T) newsroom.TranslationID {
	t.Helper()
	id, err := d.Import(t.Context(), d.translator, workflow.ImportRequest{Name: "mooring.md", Data: []byte(mooringChinese),
		SourceName: "mooring-en.md", SourceData: []byte(mooring)})
	must(t, err)
	if source, target := d.beads(t, id).Arrangement().Sums(); source != 6 || target != 6 {
		t.Fatalf("the story has %d and %d sentences, want 6 and 6", source, target)
	}
	return id
}

func (d *desk) beads(t *testing.T, id newsroom.TranslationID) *workflow.Beads {
	t.Helper()
	b, err := d.Beads(t.Context(), d.translator, id)
	must(t, err)
	return b
}

// repair takes a step on the beads as they stand.
func (d *desk) repair(t *testing.T, id newsroom.TranslationID, step workflow.BeadStep) workflow.Repaired {
	t.Helper()
	out, err := d.RepairBeads(t.Context(), d.translator, id, d.beads(t, id).Stamp, step)
	must(t, err)
	return out
}

// settle fixes all beads as one for one.
func (d *desk) settle(t *testing.T, id newsroom.TranslationID) {
	t.Helper()
	b := d.beads(t, id)
	_, err := d.UndoBeads(t.Context(), d.translator, id, b.Stamp+" 6x1:1*")
	must(t, err)
}

// texts are all targets of a story, one behind the other, and the sentences of each bead's source.
func texts(b *workflow.Beads) (targets string, sources []string) {
	for _, bead := range b.Beads {
		targets += bead.Draft.Plain
		var words []string
		for _, s := range bead.Sources {
			words = append(words, s.Text.Plain)
		}
		sources = append(sources, strings.Join(words, " | "))
	}
	return targets, sources
}

func TestRepairBeads(t *testing.T) {
	for _, c := range []struct {
		name string
		step workflow.BeadStep
		want string
		at   int
	}{
		{"keep", workflow.BeadStep{Act: workflow.KeepBead, Bead: 2}, "6x1:1*", 2},
		{"join", workflow.BeadStep{Act: workflow.JoinBead, Bead: 1}, "1:1* 2:2* 3x1:1*", 1},
		{"take apart", workflow.BeadStep{Act: workflow.SplitBead, Bead: 2, Sources: 1}, "2x1:1* 1:0* 0:1* 3x1:1*", 2},
		{"shift a source up", workflow.BeadStep{Act: workflow.ShiftBead, Bead: 2, Side: newsroom.SourceSide, Up: true}, "1:1* 2:1* 0:1* 3x1:1*", 2},
		{"shift a target down", workflow.BeadStep{Act: workflow.ShiftBead, Bead: 2, Side: newsroom.TargetSide}, "2x1:1* 1:0* 1:2* 2x1:1*", 2},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := newDesk(t)
			id := d.moored(t)
			d.settle(t, id)
			before := d.beads(t, id)
			out := d.repair(t, id, c.step)
			after := d.beads(t, id)
			if got := after.Arrangement().String(); got != c.want || out.At != c.at || out.Moved != 0 {
				t.Errorf("the beads are %s at %d with %d moved, want %s at %d", got, out.At, out.Moved, c.want, c.at)
			}
			was, _ := texts(before)
			if is, _ := texts(after); is != was {
				t.Errorf("the targets read %q, want %q", is, was)
			}
			same := 0
			for _, u := range after.Beads {
				for _, old := range before.Beads {
					if u.ID == old.ID {
						same++
					}
				}
			}
			if same < 4 || same == len(before.Beads) && c.step.Act != workflow.KeepBead {
				t.Errorf("%d of %d units kept their rows", same, len(before.Beads))
			}
			for i, u := range after.Beads {
				if u.Position != i || i > 0 && u.Block < after.Beads[i-1].Block {
					t.Errorf("unit %d has position %d and block %d behind block %d", i, u.Position, u.Block, after.Beads[max(0, i-1)].Block)
				}
			}
			_, err := d.UndoBeads(t.Context(), d.translator, id, out.Undo)
			must(t, err)
			back := d.beads(t, id)
			for i, u := range back.Beads {
				if u.ID != before.Beads[i].ID || u.Draft.Plain != before.Beads[i].Draft.Plain {
					t.Errorf("after undoing, unit %d is %d, %q; want %d, %q", i, u.ID, u.Draft.Plain, before.Beads[i].ID, before.Beads[i].Draft.Plain)
				}
			}
			if back.Stamp != before.Stamp || back.Arrangement().String() != "6x1:1*" {
				t.Errorf("after undoing, the beads are %s", back.Arrangement())
			}
		})
	}
}

// Several steps are undone one after the other, a confirmed unit comes back confirmed.
func TestUndoBeadsInTurn(t *testing.T) {
	d := newDesk(t)
	id := d.moored(t)
	d.settle(t, id)
	u := d.beads(t, id).Beads[2]
	must(t, d.Confirm(t.Context(), d.translator, u.ID, u.Version, true))
	first := d.repair(t, id, workflow.BeadStep{Act: workflow.JoinBead, Bead: 1})
	second := d.repair(t, id, workflow.BeadStep{Act: workflow.SplitBead, Bead: 1, Sources: 2, Targets: 1})
	if got := d.beads(t, id).Arrangement().String(); got != "1:1* 2:1* 0:1* 3x1:1*" {
		t.Fatalf("the beads are %s", got)
	}
	for _, undo := range []string{second.Undo, first.Undo} {
		_, err := d.UndoBeads(t.Context(), d.translator, id, undo)
		must(t, err)
	}
	if got := d.beads(t, id).Beads[2]; got.ID != u.ID || !got.Confirmed {
		t.Errorf("the confirmed unit came back as %+v", got.Unit)
	}
}

// What nobody fixed is aligned around what a person did.
func TestRepairAlignsTheRest(t *testing.T) {
	d := newDesk(t)
	id := d.moored(t)
	b := d.beads(t, id)
	for _, c := range []struct {
		former string
		want   error
	}{
		{"3x1:1 3:3", newsroom.ErrInvalid},              // a bead over two paragraphs
		{"1:1 1:0 3x1:1 1:0 0:1", newsroom.ErrConflict}, // one sentence short
		{"some beads", newsroom.ErrInvalid},
		{"", newsroom.ErrConflict},
	} {
		if _, err := d.UndoBeads(t.Context(), d.translator, id, b.Stamp+" "+c.former); !errors.Is(err, c.want) {
			t.Fatalf("UndoBeads to %q = %v, want %v", c.former, err, c.want)
		}
	}
	// Somebody's mess: from the second bead on each target stands one too far down, and nobody vouched for it.
	_, err := d.UndoBeads(t.Context(), d.translator, id, b.Stamp+" 1:1 1:0 4x1:1 0:1")
	must(t, err)
	for i, u := range d.beads(t, id).Beads[1:] {
		if u.Fixed() || i > 0 && !u.Doubtful() {
			t.Errorf("bead %d of the mess has the confidence %.2f", i+2, u.Score)
		}
	}
	out := d.repair(t, id, workflow.BeadStep{Act: workflow.ShiftBead, Bead: 2, Side: newsroom.TargetSide, Up: true})
	after := d.beads(t, id)
	_, sources := texts(after)
	last := after.Beads[len(after.Beads)-1]
	if out.Moved == 0 || !strings.Contains(sources[len(sources)-1], "40 people") || !strings.Contains(last.Draft.Plain, "40") || last.Fixed() {
		t.Errorf("after one repair the beads are %s with %d moved, the last %q and %q", after.Arrangement(), out.Moved, sources[len(sources)-1], last.Draft.Plain)
	}
	was, _ := texts(b)
	if is, _ := texts(after); is != was {
		t.Errorf("the targets read %q, want %q", is, was)
	}
}

func TestRepairKeepsNotesAndEdits(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id := d.moored(t)
	d.settle(t, id)
	u := d.beads(t, id).Beads[1]
	saved, err := d.SaveDraft(ctx, d.translator, u.ID, u.Version, "**船**在周五进港。 是9:15。")
	must(t, err)
	must(t, d.Note(ctx, d.translator, u.ID, saved.Version, workflow.NewNote, "当地时间。"))
	out := d.repair(t, id, workflow.BeadStep{Act: workflow.JoinBead, Bead: 1})
	joined := d.beads(t, id).Beads[1]
	if joined.Draft.Plain != "船在周五进港。 是9:15。没有人在等。" || joined.Draft.Spans[0].Kind != markup.Strong {
		t.Fatalf("joined, the draft is %+v", joined.Draft)
	}
	d.repair(t, id, workflow.BeadStep{Act: workflow.SplitBead, Bead: 1, Sources: 1, Targets: 1})
	b := d.beads(t, id)
	if first, second := b.Beads[1].Draft, b.Beads[2].Draft; first.Plain != "船在周五进港。" || second.Plain != "是9:15。没有人在等。" || len(newsroom.Notes(second)) != 1 {
		t.Errorf("split, the drafts are %+v and %+v", first, second)
	}
	if _, err := d.UndoBeads(ctx, d.translator, id, out.Undo); !errors.Is(err, newsroom.ErrConflict) {
		t.Errorf("undoing a step that another came after = %v, want ErrConflict", err)
	}
}

func TestRepairIsRefused(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id := d.moored(t)
	d.settle(t, id)
	b := d.beads(t, id)
	join := func(i int) workflow.BeadStep { return workflow.BeadStep{Act: workflow.JoinBead, Bead: i} }
	try := func(name string, as newsroom.Member, stamp string, step workflow.BeadStep, reason newsroom.BeadReason) {
		t.Helper()
		_, err := d.RepairBeads(ctx, as, id, stamp, step)
		if known, ok := errors.AsType[*newsroom.BeadError](err); !ok || known.Reason != reason {
			t.Errorf("%s gives %v, want the reason %s", name, err, reason)
		}
	}
	try("a join over two paragraphs", d.translator, b.Stamp, join(3), newsroom.BeadsBlocks)
	try("another member", d.reviewer, b.Stamp, join(1), newsroom.BeadsState)
	try("a bead that is not there", d.translator, b.Stamp, join(5), newsroom.BeadsStep)
	try("a split of nothing", d.translator, b.Stamp, workflow.BeadStep{Act: workflow.SplitBead, Bead: 1}, newsroom.BeadsStep)
	u := b.Beads[4]
	_, err := d.SaveDraft(ctx, d.translator, u.ID, u.Version, "绳子撑住了。")
	must(t, err)
	try("a stamp that is old", d.translator, b.Stamp, join(1), newsroom.BeadsChanged)
	u = d.beads(t, id).Beads[2]
	must(t, d.Omit(ctx, d.translator, u.ID, u.Version, "重复"))
	try("a join with what is left out", d.translator, d.beads(t, id).Stamp, join(1), newsroom.BeadsOmitted)
	if got, _ := texts(d.beads(t, id)); !strings.Contains(got, "绳子撑住了。") {
		t.Errorf("the drafts read %q", got)
	}
	d.publish(t, id)
	must(t, d.Correct(ctx, d.translator, id))
	try("a published story", d.translator, d.beads(t, id).Stamp, join(1), newsroom.BeadsPublished)
}
