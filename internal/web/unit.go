package web

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"recto/internal/newsroom"
	"recto/internal/text/markup"
	"recto/internal/workflow"
)

// draft is what a save of one unit brings.
type draft struct {
	translation newsroom.Translation
	unit        newsroom.Unit
	version     int
	text        string // inline Markdown
	whole       bool   // the text brings its notes; else those of the draft stay
	note        string // a note to add
	reason      string // why the sentence is left out
	do          string // save, confirm, reopen, note, omit, take in
}

func (s *Server) readDraft(r *http.Request, v *visit) (draft, error) {
	var d draft
	var err error
	if d.translation, d.unit, err = s.unitOf(r, v); err != nil {
		return d, err
	}
	if err := r.ParseForm(); err != nil {
		return d, formError(err)
	}
	if d.version, err = strconv.Atoi(r.PostForm.Get("version")); err != nil {
		return d, formError(err)
	}
	d.text = strings.ReplaceAll(r.PostForm.Get("text"), "\r\n", "\n")
	d.note = strings.TrimSpace(r.PostForm.Get("note"))
	d.reason = strings.TrimSpace(r.PostForm.Get("reason"))
	d.whole, d.do = r.PostForm.Get("whole") != "", r.PostForm.Get("do")
	return d, nil
}

// unitOf reads the unit in the address, which must belong to the translation in the address.
func (s *Server) unitOf(r *http.Request, v *visit) (newsroom.Translation, newsroom.Unit, error) {
	var t newsroom.Translation
	var u newsroom.Unit
	id, err := pathID[newsroom.TranslationID](r, "id")
	if err != nil {
		return t, u, err
	}
	unit, err := pathID[newsroom.UnitID](r, "unit")
	if err != nil {
		return t, u, err
	}
	if t, err = s.store.Translation(r.Context(), v.member, id); err != nil {
		return t, u, err
	}
	if u, err = s.store.Unit(r.Context(), v.member, unit); err != nil {
		return t, u, err
	}
	if u.Translation != id {
		return t, u, fmt.Errorf("unit %d of translation %d: %w", unit, id, newsroom.ErrNotFound)
	}
	return t, u, nil
}

// saveUnit keeps a draft, and confirms it or takes that back. A person is led on, a script gets the
// changed parts of the page.
func (s *Server) saveUnit(w http.ResponseWriter, r *http.Request, v *visit) error {
	d, err := s.readDraft(r, v)
	if err != nil {
		return err
	}
	if d.do == "confirm" && strings.TrimSpace(d.text) == "" && d.unit.Omitted == "" {
		return newsroom.Refuse("desk.error.empty", newsroom.ErrInvalid)
	}
	stands, err := s.keepText(r.Context(), v, d)
	if errors.Is(err, newsroom.ErrConflict) {
		return s.showConflict(w, r, v, d, stands)
	}
	if err != nil {
		return err
	}
	if err := s.carryOut(r.Context(), v, d, stands); errors.Is(err, newsroom.ErrConflict) {
		return newsroom.Refuse("desk.error.conflict", err)
	} else if err != nil {
		return err
	}
	if wantsJSON(r) {
		return s.answerSave(w, r, v, d)
	}
	to := d.unit.ID
	if d.do == "confirm" {
		if to, err = s.nextOpen(r, v, d.unit); err != nil {
			return err
		}
	}
	return goTo(w, r, unitURL(storyURL(v.outlet, r.PathValue("id")), idString(to)))
}

// keepText saves the draft's words where they were changed and gives the unit as it stands then. When the
// save lost a race that is the text which won.
func (s *Server) keepText(ctx context.Context, v *visit, d draft) (newsroom.Unit, error) {
	save, stands := s.desk.SaveWords, newsroom.WithoutNotes(d.unit.Draft)
	if d.whole {
		save, stands = s.desk.SaveDraft, d.unit.Draft
	}
	if d.version == d.unit.Version && strings.TrimSpace(d.text) == stands.Markdown(links(d.translation)) {
		return d.unit, nil
	}
	saved, err := save(ctx, v.member, d.unit.ID, d.version, d.text)
	return saved.Unit, err
}

// carryOut does what the form asks for beside keeping the words of the unit u.
func (s *Server) carryOut(ctx context.Context, v *visit, d draft, u newsroom.Unit) error {
	if d.note != "" || d.do == "note" {
		if err := s.desk.Note(ctx, v.member, u.ID, u.Version, workflow.NewNote, d.note); err != nil {
			return err
		}
		var err error
		if u, err = s.store.Unit(ctx, v.member, u.ID); err != nil {
			return err
		}
	}
	switch {
	case d.do == "confirm", d.do == "reopen":
		return s.desk.Confirm(ctx, v.member, u.ID, u.Version, d.do == "confirm")
	case d.do == "omit":
		return s.desk.Omit(ctx, v.member, u.ID, u.Version, d.reason)
	case d.do == "take in" && u.Omitted != "": // words that came with it have ended the omission already
		return s.desk.TakeIn(ctx, v.member, u.ID, u.Version)
	}
	return nil
}

func links(t newsroom.Translation) []markup.LinkDef {
	if t.Document == nil {
		return nil
	}
	return t.Document.Links
}

// nextOpen is the next unit that is not confirmed, round the end. Where all are, as in a review, it is the
// following one, and the last one is followed by itself.
func (s *Server) nextOpen(r *http.Request, v *visit, from newsroom.Unit) (newsroom.UnitID, error) {
	units, err := s.store.Units(r.Context(), v.member, from.Translation)
	if err != nil {
		return 0, fmt.Errorf("find the next open sentence: %w", err)
	}
	at := slices.IndexFunc(units, func(u newsroom.Unit) bool { return u.ID == from.ID })
	for i := 1; i <= len(units); i++ {
		if u := units[(at+i)%len(units)]; !u.Confirmed {
			return u.ID, nil
		}
	}
	if at+1 < len(units) {
		return units[at+1].ID, nil
	}
	return from.ID, nil
}

// savedParts is what a script puts in place after a save.
type savedParts struct {
	Version   int    `json:"version"`
	Confirmed bool   `json:"confirmed"`
	Omitted   bool   `json:"omitted"`
	Markdown  string `json:"markdown"`
	Bead      string `json:"bead"`
	Shown     string `json:"shown"`  // the sentence as text
	Status    string `json:"status"` // the lines under it
	Notes     string `json:"notes"`  // its notes
	Items     string `json:"items"`  // the findings of the rail
	Bar       string `json:"bar"`    // progress, and what to do next
}

func (s *Server) answerSave(w http.ResponseWriter, r *http.Request, v *visit, d draft) error {
	work, err := s.desk.Work(r.Context(), v.member, d.translation.ID)
	if err != nil {
		return err
	}
	view, err := s.story(r, v, work, d.unit.ID)
	if err != nil {
		return err
	}
	if view.Active == nil || view.Active.ID != d.unit.ID {
		return fmt.Errorf("show saved unit %d: %w", d.unit.ID, newsroom.ErrNotFound)
	}
	out := savedParts{Version: view.Active.Version, Confirmed: view.Active.Confirmed, Omitted: view.Active.Omitted != "", Markdown: view.Active.Markdown}
	for _, part := range []struct {
		to   *string
		name string
		view any
	}{
		{&out.Bead, "bead", *view.Active},
		{&out.Shown, "shown", *view.Active},
		{&out.Status, "status", *view.Active},
		{&out.Notes, "notes", *view.Active},
		{&out.Items, "items", view},
		{&out.Bar, "progress", view},
	} {
		if *part.to, err = s.part("story", part.name, part.view); err != nil {
			return err
		}
	}
	writeJSON(w, http.StatusOK, out)
	return nil
}
