package web

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
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
	Versions []conceptVersion // the history of the one in the form, oldest first
	Statuses []termbase.Status
	Kinds    []termbase.Kind
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

// termLine is a line of the form.
type termLine struct {
	N int
	termbase.Term
}

// Number is the line's number from 1.
func (l termLine) Number() int { return l.N + 1 }

// conceptVersion is a state of the history with who made it.
type conceptVersion struct {
	newsroom.ConceptVersion
	Name string
}

// CanSave reports whether the member may save what the form shows.
func (v termsView) CanSave() bool { return v.CanAdd && v.Edit.ID == 0 || v.CanEdit && !v.Edit.Gone }

func (s *Server) termsPage(w http.ResponseWriter, r *http.Request, v *visit) error {
	q := r.URL.Query()
	view := termsView{frame: s.frame(r, v, v.say.T("desk.terms.title")), Query: strings.TrimSpace(q.Get("q")),
		Kinds:    []termbase.Kind{termbase.Plain, termbase.Person, termbase.Place, termbase.Organisation},
		Statuses: []termbase.Status{termbase.Preferred, termbase.Allowed, termbase.Forbidden, termbase.Keep},
		CanAdd:   v.member.Role >= newsroom.Translator, CanEdit: v.member.Role >= newsroom.Reviewer, CanDrop: v.member.Role >= newsroom.Editor}
	view.Section = "terms"
	if did := q.Get("did"); did == "saved" || did == "removed" {
		view.Said = v.say.T("desk.terms.did_" + did)
	} else if n, err := strconv.Atoi(q.Get("n")); did == "imported" && err == nil {
		view.Said = v.say.T("desk.exchange.did", "Count", n)
	}
	found, err := s.store.SearchConcepts(r.Context(), v.outlet.ID, view.Query, shownConcepts)
	if err != nil {
		return fmt.Errorf("search the terms: %w", err)
	}
	for _, c := range found {
		view.Concepts = append(view.Concepts, conceptRow{c, deskURL(v.outlet) + "terms?edit=" + idString(c.ID) + "#edit"})
	}
	if judgeID(q.Get("edit")) {
		if err := s.openConcept(r, v, &view); err != nil {
			return err
		}
	}
	for i, t := range view.Edit.Terms {
		view.Lines = append(view.Lines, termLine{i, t})
	}
	for range blankTerms {
		view.Lines = append(view.Lines, termLine{N: len(view.Lines)})
	}
	return s.render(w, http.StatusOK, "terms", view)
}

// openConcept puts the concept that the address names into the form, with its history.
func (s *Server) openConcept(r *http.Request, v *visit, view *termsView) (err error) {
	n, _ := strconv.ParseInt(r.URL.Query().Get("edit"), 10, 64)
	id := newsroom.ConceptID(n)
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
	n, _ := strconv.ParseInt(form.Get("concept"), 10, 64)
	id := newsroom.ConceptID(max(0, n))
	did := url.Values{}
	var c newsroom.Concept
	var err error
	if id != 0 {
		if c, err = s.store.Concept(r.Context(), v.member, id); err != nil {
			return err
		}
	}
	switch form.Get("do") {
	case "save":
		if err := fillConcept(&c, form); err != nil {
			return err
		}
		did.Set("did", "saved")
		_, err = s.desk.SaveConcept(r.Context(), v.member, c, form.Get("reason"))
	case "remove":
		if id == 0 || c.Gone {
			return newsroom.ErrNotFound
		}
		did.Set("did", "removed")
		_, err = s.desk.RemoveConcepts(r.Context(), v.member, func(c newsroom.Concept) bool { return c.ID == id }, form.Get("reason"))
	default:
		err = formError(newsroom.ErrInvalid)
	}
	if err != nil {
		return err
	}
	return goTo(w, r, deskURL(v.outlet)+"terms?"+did.Encode())
}

// fillConcept puts the form's words into the concept; what the form does not show stays.
func fillConcept(c *newsroom.Concept, form url.Values) error {
	if c.ID != 0 {
		version, err := strconv.Atoi(form.Get("version"))
		if err != nil {
			return formError(err)
		}
		c.Version = version
	}
	c.Kind = termbase.Kind(form.Get("kind"))
	c.Domain, c.Definition, c.Note = strings.TrimSpace(form.Get("domain")), strings.TrimSpace(form.Get("definition")), strings.TrimSpace(form.Get("note"))
	langs, texts, statuses := form["lang"], form["term"], form["status"]
	if len(langs) != len(texts) || len(statuses) != len(texts) {
		return formError(newsroom.ErrInvalid)
	}
	var terms []termbase.Term
	for i, text := range texts {
		if strings.TrimSpace(text) == "" {
			continue
		}
		var t termbase.Term
		if i < len(form["was"]) { // what the form does not show goes with the term, wherever it stands now
			if at := slices.IndexFunc(c.Terms, func(t termbase.Term) bool { return t.Text == form["was"][i] }); at >= 0 {
				t = c.Terms[at]
			}
		}
		tag, err := lang.Parse(strings.TrimSpace(langs[i]))
		if err != nil {
			return fmt.Errorf("the term %q: %w: %w", text, err, newsroom.ErrInvalid)
		}
		t.Lang, t.Text = tag, text
		switch t.Status = termbase.Status(statuses[i]); t.Status {
		case termbase.Preferred, termbase.Allowed, termbase.Forbidden, termbase.Keep:
		default:
			return formError(newsroom.ErrInvalid)
		}
		terms = append(terms, t)
	}
	c.Terms = terms
	return nil
}
