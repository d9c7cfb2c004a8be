package web

import (
	"errors"
	"html/template"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// noteRow is a translator's note under its sentence.
type noteRow struct {
	*locale.Printer
	Number   int // from 1, as the mark in the sentence says it
	At       int // from 0, as the form says it
	Name     string
	Text     string
	Lang     lang.Tag
	URL      string // takes its change
	Version  int
	Editable bool
	New      bool // since the text was handed in
	Gone     bool // it was handed in and is not there any more
}

// notes are the notes of a sentence, then those that were handed in and were taken out since.
func (m *maker) notes(u newsroom.Unit) []noteRow {
	var before []string
	compared := m.compared(u)
	if compared {
		before = newsroom.Notes(u.Target)
	}
	row := noteRow{Printer: m.v.say, Lang: m.work.Translation.Lang, URL: m.url + "/u/" + idString(u.ID) + "/note", Version: u.Version}
	var out []noteRow
	for i, text := range newsroom.Notes(u.Draft) {
		row.Number, row.At, row.Text, row.Editable, row.New = i+1, i, text, m.editable, false
		row.Name = idString(u.ID) + "-" + strconv.Itoa(i)
		if at := slices.Index(before, text); at >= 0 {
			before = slices.Delete(before, at, at+1)
		} else {
			row.New = compared
		}
		out = append(out, row)
	}
	for _, text := range before {
		row.Number, row.Text, row.Editable, row.New, row.Gone = 0, text, false, false, true
		out = append(out, row)
	}
	return out
}

// sentence is a target as HTML: marked ranges underlined, notes as numbers that lead to the words below.
func (m *maker) sentence(t markup.Text, marks []mark) template.HTML {
	var places []int
	for _, s := range t.Spans {
		if s.Kind == markup.Note {
			places = append(places, s.Start)
		}
	}
	return m.html(newsroom.WithoutNotes(t), marks, places)
}

// noteMark is the number of a note in its sentence.
func (m *maker) noteMark(n int) string {
	say := m.v.say
	return `<sup class="note-mark" lang="` + template.HTMLEscapeString(string(say.Lang())) + `">` + template.HTMLEscapeString(say.T("desk.note.mark", "N", n)) + `</sup>`
}

// saveNote changes a note that is there, or takes it out.
func (s *Server) saveNote(w http.ResponseWriter, r *http.Request, v *visit) error {
	_, u, err := s.unitOf(r, v)
	if err != nil {
		return err
	}
	if err := r.ParseForm(); err != nil {
		return formError(err)
	}
	version, err := strconv.Atoi(r.PostForm.Get("version"))
	if err != nil {
		return formError(err)
	}
	at, err := strconv.Atoi(r.PostForm.Get("at"))
	if err != nil || at < 0 {
		return formError(errors.Join(err, newsroom.ErrInvalid))
	}
	words := strings.TrimSpace(r.PostForm.Get("note"))
	if r.PostForm.Get("do") == "remove" {
		words = ""
	}
	err = s.desk.Note(r.Context(), v.member, u.ID, version, at, words)
	if errors.Is(err, newsroom.ErrConflict) {
		return newsroom.Refuse("desk.error.conflict", err)
	}
	if err != nil {
		return err
	}
	return goTo(w, r, unitURL(storyURL(v.outlet, r.PathValue("id")), idString(u.ID)))
}
