package web

import (
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"time"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/workflow"
)

// storyView is the page of one story, whatever its state: source and translation facing each other, the
// findings beside them, and what this member can do next.
type storyView struct {
	frame
	URL        string
	Heading    string // the working title, or the source's
	HeadLang   lang.Tag
	Source     newsroom.Source
	Capture    *newsroom.Capture
	Captured   captured
	Pair       pair
	Station    station
	State      newsroom.State
	Confirmed  int
	Lineup     bool // its beads can be repaired, unless it was published
	Doubtful   int  // beads that the aligner is not sure of
	SavedAt    time.Time
	Editable   bool
	Units      []unitRow
	Edit       *editForm
	Active     *unitRow
	Items      []railItem // findings of sentences, the active one's first to be seen
	OfArticle  []railItem // findings of the article as a whole
	Waved      []wavedItem
	Help       *helpView // of the active sentence, for who writes; nil for none
	Can        acts
	Blocker    *blocker
	Translator string
	Reviewer   string
	MayRecord  bool // what is known of the source
	MayLook    bool // whether its page has changed
	FourEyes   bool // a reviewer looks at their own translation
	Returned   *signOff
	SignOffs   []signOff
	Editions   []edition
	PublicURL  string
	InWork     bool // it is being translated or proofread, so that confirmed sentences count
	Pitch      string
	ClaimTill  time.Time
}

// InReview reports whether it is being proofread: then what was waved through comes before what was found.
func (v storyView) InReview() bool { return v.State == newsroom.InReview }

// acts are what the member may do now; the state table decides.
type acts struct {
	Claim, Decline, Release, HandIn, Review, Approve, Return, Publish, Correct, Withdraw, Capture bool
}

// Any reports whether there is anything to do beside writing and fetching the source.
func (a acts) Any() bool {
	a.Capture = false
	return a != acts{}
}

// blocker is the first reason why a story cannot go on, and where it stands.
type blocker struct {
	Words string
	URL   string
}

// signOff is a member's recorded statement as the page shows it.
type signOff struct {
	Name string
	Act  string
	Note string
	At   time.Time
}

type edition struct {
	Number int
	At     time.Time
	URL    string
	Reason string
}

func (s *Server) storyPage(w http.ResponseWriter, r *http.Request, v *visit) error {
	work, err := s.workOf(r, v)
	if err != nil {
		return err
	}
	wanted, _ := strconv.ParseInt(r.URL.Query().Get("u"), 10, 64)
	view, err := s.story(r, v, work, newsroom.UnitID(wanted))
	if err != nil {
		return err
	}
	if view.Editable && view.Active != nil {
		if view.Help, err = s.help(r.Context(), v, work, view.Active.ID, r.URL.Query().Get("q")); err != nil {
			return err
		}
	}
	return s.render(w, http.StatusOK, "story", view)
}

// workOf is the work on the translation that the address names.
func (s *Server) workOf(r *http.Request, v *visit) (*workflow.Work, error) {
	id, err := pathID[newsroom.TranslationID](r, "id")
	if err != nil {
		return nil, err
	}
	return s.desk.Work(r.Context(), v.member, id)
}

// story makes the page's struct; active is the unit to open, 0 for the first that needs work.
func (s *Server) story(r *http.Request, v *visit, work *workflow.Work, active newsroom.UnitID) (storyView, error) {
	t := work.Translation
	view := storyView{
		frame: s.frame(r, v, ""), URL: storyURL(v.outlet, idString(t.ID)),
		Source: work.Source, Capture: work.Capture, Captured: newCaptured(v.say, work),
		Pair: newPair(v.say, work.Source.Lang, t.Lang), Station: stationOf(t.State), State: t.State,
		Translator: work.Members[t.Translator].Name, Reviewer: work.Members[t.Reviewer].Name,
		InWork: t.State == newsroom.Claimed || t.State == newsroom.Translated || t.State == newsroom.InReview,
		Pitch:  t.Pitch, ClaimTill: t.ClaimedTill, Can: may(v.member, work),
	}
	view.Heading, view.HeadLang = heading(v, work)
	view.Title = view.Heading
	view.Editable = t.State == newsroom.Claimed && t.Translator == v.member.ID ||
		t.State == newsroom.InReview && t.Reviewer == v.member.ID
	view.Lineup = view.Editable && t.State == newsroom.Claimed && work.Capture != nil
	view.MayRecord = v.member.Role >= newsroom.Translator
	view.MayLook = view.MayRecord && work.Source.URL != "" && work.Capture != nil && work.Capture.Archive != ""
	view.FourEyes = v.member.Role >= newsroom.Reviewer && t.Translator == v.member.ID && t.State == newsroom.Translated
	for _, u := range work.Units {
		if u.Confirmed {
			view.Confirmed++
		}
		if u.Doubtful() {
			view.Doubtful++
		}
		if u.UpdatedAt.After(view.SavedAt) {
			view.SavedAt = u.UpdatedAt
		}
	}
	m := newMaker(v, work, view.URL, view.Editable)
	var err error
	if m.terms, err = s.desk.Termbase(r.Context(), v.outlet.ID); err != nil {
		return view, err
	}
	view.Units = m.rows()
	view.open(m, active)
	view.Items, view.OfArticle = m.items(view.Active)
	view.Waved = m.waved()
	if view.Can.HandIn || view.Can.Approve {
		view.Blocker = m.blocker()
	}
	view.signOffs(v, work)
	return view, s.editions(r, v, work, &view)
}

// heading is what the story is called: the working title, else the source's, else its address.
func heading(v *visit, work *workflow.Work) (string, lang.Tag) {
	for _, u := range work.Units {
		if t := work.Translation.Document; t != nil && u.Block < len(t.Blocks) && t.Blocks[u.Block].Role == markup.RoleTitle && u.Draft.Plain != "" {
			return u.Draft.Plain, work.Translation.Lang
		}
	}
	switch {
	case work.Translation.Title != "":
		return work.Translation.Title, work.Translation.Lang
	case work.Source.Title != "":
		return work.Source.Title, work.Source.Lang
	case work.Source.URL != "":
		return work.Source.URL, v.say.Lang()
	}
	return v.say.T("desk.list.no_source"), v.say.Lang()
}

// may asks the state table for every act.
func may(m newsroom.Member, work *workflow.Work) acts {
	t := work.Translation
	can := func(act newsroom.Act) bool {
		_, err := newsroom.Move(t.State, act, m, t)
		return err == nil
	}
	return acts{
		Claim: can(newsroom.ActClaim) && t.Document != nil, Decline: can(newsroom.ActDecline),
		Release: can(newsroom.ActRelease), HandIn: can(newsroom.ActHandIn), Review: can(newsroom.ActReview),
		Approve: can(newsroom.ActApprove) && t.Reviewer == m.ID, Return: can(newsroom.ActReturn),
		Publish: can(newsroom.ActPublish), Correct: can(newsroom.ActCorrect), Withdraw: can(newsroom.ActWithdraw),
		Capture: t.CaptureFailure != "" && work.Source.URL != "" && m.Role >= newsroom.Contributor,
	}
}

// open chooses the active unit and, where the member writes, puts the form into it.
func (view *storyView) open(m *maker, wanted newsroom.UnitID) {
	at := slices.IndexFunc(view.Units, func(u unitRow) bool { return u.ID == wanted })
	if at < 0 && view.Editable {
		at = max(0, slices.IndexFunc(view.Units, func(u unitRow) bool { return !u.Confirmed }))
	}
	if at < 0 || len(view.Units) == 0 {
		return
	}
	view.Units[at].Active = true
	view.Active = &view.Units[at]
	if view.Editable {
		view.Edit = m.form(at)
		view.Units[at].Edit = view.Edit
	}
}

func (view *storyView) signOffs(v *visit, work *workflow.Work) {
	for _, so := range work.SignOffs {
		entry := signOff{Name: so.Name, Act: v.say.T("desk.act." + messageName(string(so.Act))), Note: so.Note, At: so.At}
		view.SignOffs = append(view.SignOffs, entry)
		view.Returned = nil
		if so.Act == newsroom.ActReturn && view.State == newsroom.Claimed {
			view.Returned = &entry
		}
	}
	slices.Reverse(view.SignOffs)
}

func (s *Server) editions(r *http.Request, v *visit, work *workflow.Work, view *storyView) error {
	all, err := s.store.Editions(r.Context(), work.Translation.ID)
	if err != nil {
		return fmt.Errorf("list editions: %w", err)
	}
	slices.SortFunc(all, func(a, b newsroom.Edition) int { return b.Number - a.Number })
	for i, e := range all {
		public := "/" + v.outlet.Slug + "/" + e.Slug + "/"
		if i == 0 {
			view.PublicURL = public
		}
		view.Editions = append(view.Editions, edition{
			Number: e.Number, At: e.PublishedAt, URL: public + strconv.Itoa(e.Number) + "/", Reason: e.Content.Reason,
		})
	}
	return nil
}

// messageName is a name with blanks as a message key has it.
func messageName(s string) string {
	out := []byte(s)
	for i, c := range out {
		if c == ' ' || c == '-' {
			out[i] = '_'
		}
	}
	return string(out)
}
