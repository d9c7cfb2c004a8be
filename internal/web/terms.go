package web

import (
	"errors"
	"fmt"
	"net/http"
	"strings"

	"recto/internal/newsroom"
	"recto/internal/text/termbase"
)

const (
	shownConcepts = 100 // of a search
	blankTerms    = 3   // empty lines of the form
)

// termsView is the outlet's termbase: a search, what was found, and the form for one concept.
type termsView struct {
	frame
	Query    string
	Concepts []conceptRow
	Edit     newsroom.Concept // ID 0: a new one
	Lines    []termLine       // of the form
	Roles    []roleLine       // of the form
	Why      string           // the reason in the form
	Problem  string           // why the form was refused
	Versions []conceptVersion // the history of the one in the form, oldest first
	Statuses []termbase.Status
	Kinds    []termbase.Kind
	Parts    []partOfSpeech
	CanAdd   bool
	CanEdit  bool
	CanDrop  bool
	Said     string
}

// conceptRow is a concept of the list.
type conceptRow struct {
	newsroom.Concept
	URL string // opens it in the form
}

// conceptVersion is a state of the history with who made it.
type conceptVersion struct {
	newsroom.ConceptVersion
	Name string
}

// CanSave reports whether the member may save what the form shows.
func (v termsView) CanSave() bool { return v.CanAdd && v.Edit.ID == 0 || v.CanEdit && !v.Edit.Gone }

func (s *Server) termsPage(w http.ResponseWriter, r *http.Request, v *visit) error {
	view := termsView{}
	if n := numberOf(r.URL.Query(), "edit"); n != 0 {
		if err := s.openConcept(r, v, &view, newsroom.ConceptID(n)); err != nil {
			return err
		}
	}
	view.Lines, view.Roles = linesOf(view.Edit.Concept)
	return s.showTerms(w, r, v, http.StatusOK, view)
}

// showTerms completes the page with what does not depend on its form.
func (s *Server) showTerms(w http.ResponseWriter, r *http.Request, v *visit, status int, view termsView) error {
	q := r.URL.Query()
	view.frame, view.Query = s.frame(r, v, v.say.T("desk.terms.title")), strings.TrimSpace(q.Get("q"))
	view.Section, view.Kinds, view.Statuses, view.Parts = "terms", kinds[:], statusesOf[:], parts[:]
	view.CanAdd, view.CanEdit, view.CanDrop = v.member.Role >= newsroom.Translator, v.member.Role >= newsroom.Reviewer, v.member.Role >= newsroom.Editor
	if did := q.Get("did"); did == "saved" || did == "removed" {
		view.Said = v.say.T("desk.terms.did_" + did)
	} else if did == "imported" && q.Has("n") {
		view.Said = v.say.T("desk.exchange.did", "Count", int(numberOf(q, "n")))
	}
	found, err := s.store.SearchConcepts(r.Context(), v.outlet.ID, view.Query, shownConcepts)
	if err != nil {
		return fmt.Errorf("search the terms: %w", err)
	}
	for _, c := range found {
		view.Concepts = append(view.Concepts, conceptRow{c, deskURL(v.outlet) + "terms?edit=" + idString(c.ID) + "#edit"})
	}
	for range blankTerms {
		view.Lines = append(view.Lines, termLine{N: len(view.Lines)})
	}
	view.Roles = append(view.Roles, roleLine{N: len(view.Roles)})
	return s.render(w, status, "terms", view)
}

// openConcept puts a concept into the form, with its history.
func (s *Server) openConcept(r *http.Request, v *visit, view *termsView, id newsroom.ConceptID) (err error) {
	if view.Edit, err = s.store.Concept(r.Context(), v.member, id); err != nil {
		return err
	}
	versions, err := s.store.ConceptVersions(r.Context(), v.member, id)
	if err != nil {
		return err
	}
	members, err := s.store.Members(r.Context(), v.outlet.ID)
	if err != nil {
		return err
	}
	for _, version := range versions {
		row := conceptVersion{ConceptVersion: version}
		for _, m := range members {
			if m.ID == version.By {
				row.Name = m.Name
			}
		}
		view.Versions = append(view.Versions, row)
	}
	return nil
}

// changeTerms adds or changes a concept, or takes it out.
func (s *Server) changeTerms(w http.ResponseWriter, r *http.Request, v *visit) error {
	if err := r.ParseForm(); err != nil {
		return formError(err)
	}
	form := r.PostForm
	view := termsView{}
	id := newsroom.ConceptID(numberOf(form, "concept"))
	if id != 0 {
		if err := s.openConcept(r, v, &view, id); err != nil {
			return err
		}
	}
	switch form.Get("do") {
	case "save":
		return s.saveConcept(w, r, v, view)
	case "remove":
		if id == 0 || view.Edit.Gone {
			return newsroom.ErrNotFound
		}
		_, err := s.desk.RemoveConcepts(r.Context(), v.member, func(c newsroom.Concept) bool { return c.ID == id }, form.Get("reason"))
		if err != nil {
			return err
		}
		return goTo(w, r, deskURL(v.outlet)+"terms?did=removed")
	}
	return formError(newsroom.ErrInvalid)
}

// saveConcept saves what the form says; a form that is refused is shown again as it was filled in, with the reason.
func (s *Server) saveConcept(w http.ResponseWriter, r *http.Request, v *visit, view termsView) error {
	form, c := r.PostForm, view.Edit
	lines, roles, err := readLines(form)
	if err == nil {
		err = fillConcept(&c, form, lines, roles)
	}
	if err == nil {
		_, err = s.desk.SaveConcept(r.Context(), v.member, c, form.Get("reason"))
	}
	if err == nil {
		return goTo(w, r, deskURL(v.outlet)+"terms?did=saved")
	}
	if !errors.Is(err, newsroom.ErrInvalid) && !errors.Is(err, newsroom.ErrConflict) || wantsJSON(r) {
		return err
	}
	c.Version = view.Edit.Version // what stands now is in the history below; saving again is meant
	refused := judge(err)
	view.Edit, view.Lines, view.Roles, view.Why = c, lines, roles, form.Get("reason")
	view.Problem = join(v.say.T(refused.key, refused.args...), refused.detail)
	return s.showTerms(w, r, v, refused.status, view)
}
