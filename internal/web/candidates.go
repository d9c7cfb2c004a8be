package web

import (
	"net/http"
	"net/url"
	"strconv"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/termbase"
	"recto/internal/workflow"
)

// candidatesView lists the names and terms of a story that the termbase does not know; each can be recorded.
type candidatesView struct {
	frame
	StoryURL   string
	URL        string
	Story      string
	SourceLang lang.Tag
	TargetLang lang.Tag
	Groups     []candidateGroup
	MayAdd     bool
	Recorded   string // the term that was recorded a moment ago
}

// candidateGroup is the names, or the terms.
type candidateGroup struct {
	Key  string // names or terms
	Rows []candidateRow
}

// candidateRow is a candidate with the form that records it.
type candidateRow struct {
	N      int // from 0, over names and terms
	Text   string
	Count  int
	Kind   termbase.Kind
	Target string // today's commonest rendering
	Others []workflow.Rendering
	Before []workflow.Rendering // in earlier articles
	Places []candidatePlace
	More   int  // places that are not shown
	Next   bool // the one to begin at
}

// candidatePlace is a sentence of the story.
type candidatePlace struct {
	Number int
	URL    string
}

// sureTogether is how often a term and its rendering must stand in the same sentences for it to be filled in: what is
// filled in is soon recorded.
const sureTogether = 3

// shownPlaces bounds the places of a row.
const shownPlaces = 8

// candidatesPage shows what of a story may become a record.
func (s *Server) candidatesPage(w http.ResponseWriter, r *http.Request, v *visit) error {
	work, err := s.workOf(r, v)
	if err != nil {
		return err
	}
	found, err := s.desk.Candidates(r.Context(), v.member, work)
	if err != nil {
		return err
	}
	story := storyURL(v.outlet, idString(work.Translation.ID))
	view := candidatesView{frame: s.frame(r, v, v.say.T("desk.candidates.title")), StoryURL: story, URL: story + "/terms",
		SourceLang: work.Source.Lang, TargetLang: work.Translation.Lang, MayAdd: v.member.Role >= newsroom.Translator, Recorded: r.URL.Query().Get("did")}
	view.Story, _ = heading(v, work)
	at, _ := strconv.Atoi(r.URL.Query().Get("at"))
	at = min(at, len(found)-1)
	for i, c := range found {
		row := newCandidateRow(c, work, story)
		row.N, row.Next = i, i == at
		key := "terms"
		if c.Name {
			key = "names"
		}
		if n := len(view.Groups); n == 0 || view.Groups[n-1].Key != key {
			view.Groups = append(view.Groups, candidateGroup{Key: key})
		}
		g := &view.Groups[len(view.Groups)-1]
		g.Rows = append(g.Rows, row)
	}
	return s.render(w, http.StatusOK, "candidates", view)
}

func newCandidateRow(c workflow.Candidate, work *workflow.Work, story string) candidateRow {
	row := candidateRow{Text: c.Text, Count: c.Count, Before: c.Before, More: max(0, len(c.Pairs)-shownPlaces)}
	if c.Person {
		row.Kind = termbase.Person
	}
	row.Others = c.Renderings
	switch {
	case len(c.Renderings) > 0 && (c.Name || c.Renderings[0].Count >= sureTogether):
		row.Target = c.Renderings[0].Text
	case len(c.Before) > 0:
		row.Target = c.Before[0].Text
	}
	for _, i := range c.Pairs[:min(len(c.Pairs), shownPlaces)] {
		row.Places = append(row.Places, candidatePlace{i + 1, unitURL(story, idString(work.Units[i].ID))})
	}
	return row
}

// recordCandidate makes a record of a candidate and leads to the next one.
func (s *Server) recordCandidate(w http.ResponseWriter, r *http.Request, v *visit) error {
	id, err := pathID[newsroom.TranslationID](r, "id")
	if err != nil {
		return err
	}
	if err := r.ParseForm(); err != nil {
		return formError(err)
	}
	form := r.PostForm
	source := form.Get("source")
	if err := s.desk.AddTerm(r.Context(), v.member, id, termbase.Kind(form.Get("kind")), source, form.Get("target"), termbase.Preferred); err != nil {
		return err
	}
	at, _ := strconv.Atoi(form.Get("at"))
	return goTo(w, r, storyURL(v.outlet, idString(id))+"/terms?did="+url.QueryEscape(source)+"&at="+strconv.Itoa(max(0, at)))
}
