package web

import (
	"errors"
	"fmt"
	"net/http"
	"time"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
)

// conflictView shows both texts when a save lost a race. Both are kept; the person chooses.
type conflictView struct {
	frame
	StoryURL string
	SaveURL  string
	History  string
	Number   int
	To       lang.Tag
	Source   []newsroom.Segment
	From     lang.Tag
	Theirs   string // the text that stands
	By       string
	At       time.Time
	Mine     string // the text that was to be saved, as Markdown
	Whole    bool   // it brings its notes
	Note     string // a note that was to be added
	Diff     []change
	Version  int // the version that stands
}

func (s *Server) showConflict(w http.ResponseWriter, r *http.Request, v *visit, d draft, standing newsroom.Unit) error {
	id := idString(d.unit.ID)
	story := storyURL(v.outlet, r.PathValue("id"))
	source, err := s.store.Source(r.Context(), d.translation.Source)
	if err != nil {
		return fmt.Errorf("read source: %w", err)
	}
	by, err := s.store.Member(r.Context(), standing.UpdatedBy)
	if err != nil && !errors.Is(err, newsroom.ErrNotFound) {
		return fmt.Errorf("read member: %w", err)
	}
	mine := markup.ParseInline(d.text, links(d.translation))
	view := conflictView{
		frame: s.frame(r, v, v.say.T("desk.conflict.title")), StoryURL: unitURL(story, id),
		SaveURL: story + "/u/" + id, History: story + "/u/" + id, Number: d.unit.Position + 1,
		To: d.translation.Lang, Source: d.unit.Sources, From: source.Lang,
		Theirs: standing.Draft.Plain, By: by.Name, At: standing.UpdatedAt,
		Mine: d.text, Whole: d.whole, Note: d.note, Diff: changes(standing.Draft.Plain, mine.Plain), Version: standing.Version,
	}
	view.Path = view.StoryURL
	if !wantsJSON(r) {
		return s.render(w, http.StatusConflict, "conflict", view)
	}
	html, err := s.part("conflict", "versions", view)
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusConflict, map[string]any{
		"error": v.say.T("desk.conflict.title"), "version": standing.Version, "conflict": html,
	})
	return nil
}
