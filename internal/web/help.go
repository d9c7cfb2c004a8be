package web

import (
	"context"
	"fmt"
	"math"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"time"

	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/termbase"
	"recto/internal/workflow"
)

// helpView is what the memory and the termbase know of one sentence.
type helpView struct {
	*locale.Printer
	URL        string // of the sentence's help
	TermURL    string
	SaveURL    string
	Version    int
	SourceLang lang.Tag
	TargetLang lang.Tag
	Matches    []matchItem
	Terms      []termItem
	Names      []nameItem
	Phrase     string
	Found      []facing
	MayAdd     bool
}

// matchItem is a match of the memory.
type matchItem struct {
	Number  int // from 1
	Key     string
	Percent int
	Kind    string
	Diff    []change // of the source, from the memory's to this one
	Target  string   // inline Markdown, to be put in
	Shown   string
	From    string // who, when, from where
	At      time.Time
}

// termItem is a term of the source with its renderings.
type termItem struct {
	Words   string
	Use     []string // preferred first
	Not     []string
	Keep    bool
	Note    string
	Dispute string
}

// nameItem is a name of the source with its renderings in earlier articles, the commonest first.
type nameItem struct {
	Name   string
	Before []nameBefore
}

// nameBefore is a rendering with how many articles have it.
type nameBefore struct {
	Text  string
	Count int
}

// facing is a unit of the memory.
type facing struct {
	Source, Target string
	At             time.Time
}

// help makes the part of the rail that helps with a sentence; nil where there is none to help with.
func (s *Server) help(ctx context.Context, v *visit, work *workflow.Work, unit newsroom.UnitID, phrase string) (*helpView, error) {
	at := slices.IndexFunc(work.Units, func(u newsroom.Unit) bool { return u.ID == unit })
	if at < 0 {
		return nil, nil
	}
	h, err := s.desk.HelpWith(ctx, v.member, work, at, phrase)
	if err != nil {
		return nil, fmt.Errorf("help with unit %d: %w", unit, err)
	}
	base := storyURL(v.outlet, idString(work.Translation.ID)) + "/u/" + idString(unit)
	view := &helpView{Printer: v.say, URL: base + "/help", TermURL: base + "/term", SaveURL: base, Version: work.Units[at].Version,
		SourceLang: work.Source.Lang, TargetLang: work.Translation.Lang, Phrase: phrase, MayAdd: v.member.Role >= newsroom.Translator}
	for i, m := range h.Matches {
		view.Matches = append(view.Matches, matchOf(v, work, i, h, m))
	}
	for _, t := range h.Terms {
		view.Terms = append(view.Terms, termOf(h.Source.Plain[t.Start:t.End], t.Concept, work.Source.Lang, work.Translation.Lang))
	}
	for _, n := range h.Names {
		item := nameItem{Name: n.Name}
		for _, b := range n.Before {
			item.Before = append(item.Before, nameBefore{b.Text, len(b.Articles)})
		}
		view.Names = append(view.Names, item)
	}
	for _, u := range h.Found {
		view.Found = append(view.Found, facing{u.Source.Plain, u.Target.Plain, u.CreatedAt})
	}
	return view, nil
}

// keyed is how many matches have a key of their own.
const keyed = 3

func matchOf(v *visit, work *workflow.Work, i int, h workflow.Help, m workflow.MemoryMatch) matchItem {
	out := matchItem{Number: i + 1, Percent: int(math.Floor(m.Score * 100)), Kind: v.say.T("desk.help.kind." + string(m.Kind)),
		Target: newsroom.WithoutNotes(m.Target).Markdown(work.Links), Shown: m.Target.Plain, At: m.Unit.CreatedAt}
	if i < keyed {
		out.Key = fmt.Sprintf("Ctrl %d", i+1)
	}
	if m.Score < 1 {
		out.Diff = changes(m.Unit.Source.Plain, h.Source.Plain)
	}
	from := []string{v.say.T("desk.help.origin." + string(m.Unit.Origin))}
	if name := work.Members[m.Unit.Translator].Name; name != "" {
		from = append(from, name)
	} else if m.Unit.Credit != "" {
		from = append(from, m.Unit.Credit)
	}
	if !m.Unit.Reviewed {
		from = append(from, v.say.T("desk.help.unreviewed"))
	}
	out.From = strings.Join(from, " · ")
	return out
}

func termOf(words string, c termbase.Concept, from, to lang.Tag) termItem {
	out := termItem{Words: words, Note: c.Note}
	if c.Disputed {
		out.Dispute = c.Rule
	}
	for _, t := range c.In(to) {
		if t.Is(termbase.Forbidden) {
			out.Not = append(out.Not, t.Text)
		} else {
			out.Use = append(out.Use, t.Text)
		}
	}
	out.Keep = slices.ContainsFunc(c.In(from), func(t termbase.Term) bool { return t.Is(termbase.Keep) })
	return out
}

// helpPart answers a script with the help for a sentence, and anybody else with the story that is open there.
func (s *Server) helpPart(w http.ResponseWriter, r *http.Request, v *visit) error {
	t, u, err := s.unitOf(r, v)
	if err != nil {
		return err
	}
	phrase := strings.TrimSpace(r.URL.Query().Get("q"))
	if len(phrase) > mostAsked {
		phrase = ""
	}
	if !wantsJSON(r) {
		id := idString(u.ID)
		return goTo(w, r, storyURL(v.outlet, idString(t.ID))+"?u="+id+"&q="+url.QueryEscape(phrase)+"#help")
	}
	work, err := s.desk.Work(r.Context(), v.member, t.ID)
	if err != nil {
		return err
	}
	view, err := s.help(r.Context(), v, work, u.ID, phrase)
	if err != nil {
		return err
	}
	part, err := s.part("story", "help", view)
	if err != nil {
		return err
	}
	writeJSON(w, http.StatusOK, map[string]string{"help": part})
	return nil
}

// mostAsked bounds a phrase that is looked up, in bytes.
const mostAsked = 500

// addTerm adds a term of the sentence to the termbase and leads back to the sentence.
func (s *Server) addTerm(w http.ResponseWriter, r *http.Request, v *visit) error {
	t, u, err := s.unitOf(r, v)
	if err != nil {
		return err
	}
	if err := r.ParseForm(); err != nil {
		return formError(err)
	}
	status := termbase.Status(r.PostForm.Get("status"))
	if status != termbase.Keep && status != termbase.Forbidden && status != termbase.Allowed {
		status = termbase.Preferred
	}
	if err := s.desk.AddTerm(r.Context(), v.member, t.ID, termbase.Plain, r.PostForm.Get("source"), r.PostForm.Get("target"), status); err != nil {
		return err
	}
	id := idString(u.ID)
	return goTo(w, r, storyURL(v.outlet, idString(t.ID))+"?u="+id+"#help")
}
