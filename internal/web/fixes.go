package web

import (
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/workflow"
)

// fixesView shows what putting in all suggestions of one rule would do, sentence by sentence.
type fixesView struct {
	frame
	StoryURL string
	URL      string
	Rule     string
	Topic    string
	To       lang.Tag
	Count    int // suggestions
	Rows     []fixRow
	Said     string
	Undo     []string // states that can be undone, "unit-version"
}

// fixRow is one sentence as it stands and as it would be.
type fixRow struct {
	Value  string // "unit-version"
	Number int
	URL    string
	Diff   []change
}

// fixesPage shows the suggestions of a rule.
func (s *Server) fixesPage(w http.ResponseWriter, r *http.Request, v *visit) error {
	work, err := s.workOf(r, v)
	if err != nil {
		return err
	}
	q := r.URL.Query()
	story := storyURL(v.outlet, idString(work.Translation.ID))
	rule := q.Get("rule")
	view := fixesView{frame: s.frame(r, v, v.say.T("desk.fixes.title")), StoryURL: story, URL: story + "/fix",
		Rule: rule, Topic: topicOf(v.say, rule), To: work.Translation.Lang}
	for _, fix := range work.Fixes(view.Rule) {
		u := work.Units[fix.At]
		view.Count += fix.Count
		view.Rows = append(view.Rows, fixRow{Value: stateName(workflow.UnitAt{Unit: u.ID, Version: u.Version}), Number: fix.At + 1,
			URL: unitURL(story, idString(u.ID)), Diff: changes(u.Draft.Markdown(work.Links), fix.After.Markdown(work.Links))})
	}
	if n, err := strconv.Atoi(q.Get("n")); err == nil {
		switch q.Get("did") {
		case "fixed":
			view.Said, view.Undo = v.say.T("desk.fixes.did_fixed", "Count", n), q["undo"]
		case "undone":
			view.Said = v.say.T("desk.fixes.did_undone", "Count", n)
		}
	}
	return s.render(w, http.StatusOK, "fixes", view)
}

// fixAll puts the chosen suggestions in, or takes them back.
func (s *Server) fixAll(w http.ResponseWriter, r *http.Request, v *visit) error {
	id, err := pathID[newsroom.TranslationID](r, "id")
	if err != nil {
		return err
	}
	if err := r.ParseForm(); err != nil {
		return formError(err)
	}
	states, err := readStates(r.PostForm["unit"])
	if err != nil {
		return formError(err)
	}
	q := url.Values{"rule": {r.PostForm.Get("rule")}}
	switch r.PostForm.Get("do") {
	case "fix":
		done, err := s.desk.FixAll(r.Context(), v.member, id, q.Get("rule"), states)
		if err != nil {
			return err
		}
		for _, d := range done {
			q.Add("undo", stateName(d))
		}
		q.Set("did", "fixed")
		q.Set("n", strconv.Itoa(len(done)))
	case "undo":
		n, err := s.desk.Unfix(r.Context(), v.member, id, states)
		if err != nil {
			return err
		}
		q.Set("did", "undone")
		q.Set("n", strconv.Itoa(n))
	default:
		return formError(newsroom.ErrInvalid)
	}
	return goTo(w, r, storyURL(v.outlet, idString(id))+"/fix?"+q.Encode())
}

func stateName(u workflow.UnitAt) string { return fmt.Sprintf("%d-%d", u.Unit, u.Version) }

// readStates reads what stateName writes.
func readStates(names []string) (out []workflow.UnitAt, err error) {
	for _, name := range names {
		a, b, _ := strings.Cut(name, "-")
		id, err := strconv.ParseInt(a, 10, 64)
		if err != nil {
			return nil, err
		}
		version, err := strconv.Atoi(b)
		if err != nil {
			return nil, err
		}
		out = append(out, workflow.UnitAt{Unit: newsroom.UnitID(id), Version: version})
	}
	return out, nil
}
