package web

import (
	"fmt"
	"net/http"
	"slices"
	"time"

	"recto/internal/newsroom"
	"recto/internal/text/diff"
	"recto/internal/text/lang"
)

// unitView is the history of one sentence.
type unitView struct {
	frame
	StoryURL string
	SaveURL  string
	Number   int
	To       lang.Tag
	From     lang.Tag
	Source   []newsroom.Segment
	Version  int
	Editable bool
	Versions []unitVersion
}

type unitVersion struct {
	Version  int
	By       string
	At       time.Time
	Conflict bool
	Current  bool
	Diff     []change // against the version before it
	Notes    []string
	Omitted  string
	Markdown string // with its notes
}

func (s *Server) unitPage(w http.ResponseWriter, r *http.Request, v *visit) error {
	t, u, err := s.unitOf(r, v)
	if err != nil {
		return err
	}
	source, err := s.store.Source(r.Context(), t.Source)
	if err != nil {
		return fmt.Errorf("read source: %w", err)
	}
	versions, err := s.store.UnitVersions(r.Context(), v.member, u.ID)
	if err != nil {
		return fmt.Errorf("list versions: %w", err)
	}
	members, err := s.store.Members(r.Context(), v.outlet.ID)
	if err != nil {
		return fmt.Errorf("list members: %w", err)
	}
	names := map[newsroom.MemberID]string{}
	for _, m := range members {
		names[m.ID] = m.Name
	}
	id := idString(u.ID)
	story := storyURL(v.outlet, idString(t.ID))
	view := unitView{
		frame: s.frame(r, v, v.say.T("desk.unit.title", "N", u.Position+1)), StoryURL: unitURL(story, id),
		SaveURL: story + "/u/" + id, Number: u.Position + 1, To: t.Lang, From: source.Lang,
		Source: u.Sources, Version: u.Version,
		Editable: t.State == newsroom.Claimed && t.Translator == v.member.ID || t.State == newsroom.InReview && t.Reviewer == v.member.ID,
	}
	slices.SortStableFunc(versions, func(a, b newsroom.UnitVersion) int { return a.Version - b.Version })
	before := ""
	for _, old := range versions {
		view.Versions = append(view.Versions, unitVersion{
			Version: old.Version, By: names[old.By], At: old.At, Conflict: old.Conflict,
			Current: old.Version == u.Version && !old.Conflict,
			Diff:    changes(before, old.Text.Plain), Notes: newsroom.Notes(old.Text), Omitted: old.Omitted, Markdown: old.Text.Markdown(links(t)),
		})
		if !old.Conflict {
			before = old.Text.Plain
		}
	}
	slices.Reverse(view.Versions)
	return s.render(w, http.StatusOK, "unit", view)
}

// change is one piece of a comparison as a page shows it.
type change struct {
	Text     string
	Del, Ins bool
}

// changes compares two texts word by word.
func changes(before, after string) []change {
	var out []change
	for _, e := range diff.Words(before, after) {
		out = append(out, change{Text: e.Text, Del: e.Op == diff.Delete, Ins: e.Op == diff.Insert})
	}
	return out
}
