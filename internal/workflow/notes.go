package workflow

import (
	"context"
	"slices"
	"strings"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/diff"
	"recto/internal/text/markup"
)

// How long a note may be, in bytes, and how many a sentence may have.
const (
	maxNote  = 4000
	maxNotes = 20
)

// NewNote is the number of a note that is to be added.
const NewNote = -1

// Note adds a translator's note behind a sentence, changes the one with a number (from 0, in the order of
// their places), or removes it when there are no words. It is part of the draft: version is the one it was
// made from, and a save that lost a race gives newsroom.ErrConflict. The note is never part of the words.
func (d *Desk) Note(ctx context.Context, as newsroom.Member, unit newsroom.UnitID, version, number int, words string) error {
	words = strings.Join(strings.Fields(words), " ")
	if len(words) > maxNote {
		return newsroom.Refuse("desk.refuse.note_long", newsroom.ErrInvalid, "Limit", maxNote)
	}
	return d.store.Update(ctx, func(tx *store.Tx) error {
		t, err := openFor(ctx, tx, as, unit)
		if err != nil {
			return err
		}
		u, err := tx.Unit(ctx, as, unit)
		if err != nil {
			return err
		}
		switch {
		case !TakesNotes(t, u):
			return newsroom.Refuse("desk.refuse.note_place", newsroom.ErrInvalid)
		case newsroom.Blank(u.Draft) && number == NewNote:
			return newsroom.Refuse("desk.refuse.note_no_words", newsroom.ErrInvalid)
		}
		text, err := withNote(u.Draft, number, words)
		if err != nil {
			return err
		}
		saved, err := tx.SaveDraft(ctx, unit, version, text, as.ID)
		if err != nil || !u.Confirmed {
			return err
		}
		return tx.SetConfirmed(ctx, unit, saved, true) // no word of the sentence was changed
	})
}

// TakesNotes reports whether a reader would be shown a note on the unit: not in a title, in code or in an
// image's description.
func TakesNotes(t newsroom.Translation, u newsroom.Unit) bool {
	if t.Document == nil || u.Block < 0 || u.Block >= len(t.Document.Blocks) {
		return false
	}
	b := t.Document.Blocks[u.Block]
	return b.Role != markup.RoleTitle && b.Kind != markup.Code && b.Kind != markup.Image && b.Kind != markup.Raw
}

func withNote(text markup.Text, number int, words string) (markup.Text, error) {
	if number == NewNote {
		switch {
		case words == "":
			return text, newsroom.Refuse("desk.refuse.note_empty", newsroom.ErrInvalid)
		case len(newsroom.Notes(text)) >= maxNotes:
			return text, newsroom.Refuse("desk.refuse.notes_many", newsroom.ErrInvalid, "Limit", maxNotes)
		}
		at := len(text.Plain)
		return newsroom.WithNotes(text, markup.Span{Kind: markup.Note, Start: at, End: at, Text: words}), nil
	}
	text.Spans = slices.Clone(text.Spans)
	for i, s := range text.Spans {
		if s.Kind != markup.Note {
			continue
		}
		if number == 0 {
			if text.Spans[i].Text = words; words == "" {
				text.Spans = slices.Delete(text.Spans, i, i+1)
			}
			return text, nil
		}
		number--
	}
	return text, newsroom.Refuse("desk.refuse.note_none", newsroom.ErrNotFound)
}

// keepNotes puts the notes of a text into the words that take its place: each stays behind the words that it
// stood behind.
func keepNotes(before, after markup.Text) markup.Text {
	var notes []markup.Span
	for _, s := range before.Spans {
		if s.Kind == markup.Note {
			s.Start = movedTo(before.Plain, after.Plain, s.Start)
			s.End, s.Inside = s.Start, false
			notes = append(notes, s)
		}
	}
	if len(notes) == 0 {
		return after
	}
	return newsroom.WithNotes(after, notes...)
}

// movedTo is where a place in one text is in the other.
func movedTo(before, after string, at int) int {
	if at == len(before) {
		return len(after)
	}
	was, is := 0, 0
	for _, e := range diff.Words(before, after) {
		switch e.Op {
		case diff.Equal:
			if at <= was+len(e.Text) {
				return is + at - was
			}
			was, is = was+len(e.Text), is+len(e.Text)
		case diff.Delete:
			if at < was+len(e.Text) {
				return is
			}
			was += len(e.Text)
		case diff.Insert:
			is += len(e.Text)
		}
	}
	return is
}
