package workflow_test

import (
	"errors"
	"slices"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/text/markup"
	"recto/internal/workflow"
)

// unit reads the i-th unit as it stands.
func (d *desk) unit(t *testing.T, id newsroom.TranslationID, i int) newsroom.Unit {
	t.Helper()
	units, err := d.store.Units(t.Context(), d.editor, id)
	must(t, err)
	return units[i]
}

func TestNoteIsBesideTheWords(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id := d.pitched(t)
	must(t, d.Claim(ctx, d.translator, id))
	d.fill(t, d.translator, id)
	u := d.unit(t, id, 1)
	must(t, d.Note(ctx, d.translator, u.ID, u.Version, workflow.NewNote, " 原文为 the shop，\r\n指岸上的<b>小店</b>。 "))
	got := d.unit(t, id, 1)
	if got.Draft.Plain != u.Draft.Plain || !slices.Equal(newsroom.Notes(got.Draft), []string{"原文为 the shop， 指岸上的<b>小店</b>。"}) || !got.Confirmed {
		t.Fatalf("after a note the draft is %+v, confirmed %t", got.Draft, got.Confirmed)
	}
	if err := d.Note(ctx, d.translator, u.ID, u.Version, workflow.NewNote, "迟来的注"); !errors.Is(err, newsroom.ErrConflict) {
		t.Errorf("a note on an old version = %v, want ErrConflict", err)
	}
	must(t, d.Note(ctx, d.translator, u.ID, got.Version, 0, "指岸上的小店。"))
	got = d.unit(t, id, 1)
	_, err := d.SaveWords(ctx, d.translator, u.ID, got.Version, "渡船19:40开，照店里挂的时刻表。")
	must(t, err)
	got = d.unit(t, id, 1)
	if !slices.Equal(newsroom.Notes(got.Draft), []string{"指岸上的小店。"}) {
		t.Errorf("after new words the notes are %q", newsroom.Notes(got.Draft))
	}
	versions, err := d.store.UnitVersions(ctx, d.translator, u.ID)
	must(t, err)
	if len(versions) != 5 || len(newsroom.Notes(versions[1].Text)) != 1 {
		t.Errorf("the history has %d versions, want words, two notes, one that lost and words: %+v", len(versions), versions)
	}
	must(t, d.Note(ctx, d.translator, u.ID, got.Version, 0, " "))
	if got = d.unit(t, id, 1); len(got.Draft.Spans) != 0 {
		t.Errorf("after the note is removed the draft is %+v", got.Draft)
	}
	if err := d.Note(ctx, d.translator, u.ID, got.Version, 0, "x"); !errors.Is(err, newsroom.ErrNotFound) {
		t.Errorf("changing a note that is not there = %v, want ErrNotFound", err)
	}
}

func TestNoteIsRefused(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id := d.pitched(t)
	must(t, d.Claim(ctx, d.translator, id))
	u := d.unit(t, id, 1)
	if err := d.Note(ctx, d.translator, u.ID, u.Version, workflow.NewNote, "x"); !errors.Is(err, newsroom.ErrInvalid) {
		t.Errorf("a note without words to stand beside = %v, want ErrInvalid", err)
	}
	d.fill(t, d.translator, id)
	title, u := d.unit(t, id, 0), d.unit(t, id, 1)
	for _, c := range []struct {
		name  string
		as    newsroom.Member
		unit  newsroom.Unit
		words string
		want  error
	}{
		{"on the title", d.translator, title, "x", newsroom.ErrInvalid},
		{"without words", d.translator, u, " \n", newsroom.ErrInvalid},
		{"too long", d.translator, u, strings.Repeat("长", 2000), newsroom.ErrInvalid},
		{"by another member", d.reviewer, u, "x", newsroom.ErrForbidden},
		{"by a stranger", newsroom.Member{ID: 99, Outlet: 99, Role: newsroom.Editor}, u, "x", newsroom.ErrNotFound},
	} {
		if err := d.Note(ctx, c.as, c.unit.ID, c.unit.Version, workflow.NewNote, c.words); !errors.Is(err, c.want) {
			t.Errorf("Note %s = %v, want %v", c.name, err, c.want)
		}
	}
}

// A note keeps its place when the words around it change.
func TestNotesMoveWithTheirWords(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id := d.pitched(t)
	must(t, d.Claim(ctx, d.translator, id))
	u := d.unit(t, id, 1)
	saved, err := d.SaveDraft(ctx, d.translator, u.ID, u.Version, `照店里<span class="note">岸上的店</span>挂的*时刻表*，渡船19:40开。<span class="note">当地时间</span>`)
	must(t, err)
	for _, c := range []struct{ words, want string }{
		{"渡船照店里挂的*时刻表*，19:40开出。", "渡船照店里|岸上的店"},
		{"照时刻表。", "照|岸上的店"},
		{"", "|岸上的店"},
	} {
		saved, err = d.SaveWords(ctx, d.translator, u.ID, saved.Version, c.words)
		must(t, err)
		var places []string
		draft := saved.Unit.Draft
		for _, s := range draft.Spans {
			if s.Kind == markup.Note {
				places = append(places, draft.Plain[:s.Start]+"|"+s.Text)
			}
		}
		if want := []string{c.want, draft.Plain + "|当地时间"}; !slices.Equal(places, want) {
			t.Errorf("SaveWords(%q) has the notes %q, want %q", c.words, places, want)
		}
	}
	if !newsroom.Blank(saved.Unit.Draft) {
		t.Error("a sentence with nothing but notes does not count as blank")
	}
}

func TestNoteIsPublished(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id := d.pitched(t)
	must(t, d.Claim(ctx, d.translator, id))
	d.fill(t, d.translator, id)
	u := d.unit(t, id, 2)
	must(t, d.Note(ctx, d.translator, u.ID, u.Version, workflow.NewNote, "船长是位女士。"))
	e := d.publish(t, id)
	at := e.Content.Units[2]
	text := e.Content.Document.Blocks[at.Block].Text
	if strings.Contains(text.Plain, "女士") || !slices.Equal(newsroom.Notes(text.Slice(at.Start, at.End)), []string{"船长是位女士。"}) {
		t.Errorf("the edition's sentence is %+v", text)
	}
}

// publish takes a filled story all the way.
func (d *desk) publish(t *testing.T, id newsroom.TranslationID) newsroom.Edition {
	t.Helper()
	ctx := t.Context()
	must(t, d.HandIn(ctx, d.translator, id))
	must(t, d.TakeReview(ctx, d.reviewer, id))
	must(t, d.Approve(ctx, d.reviewer, id))
	e, err := d.Publish(ctx, d.editor, id, "")
	must(t, err)
	return e
}
