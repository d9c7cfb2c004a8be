package web

import (
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"

	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/workflow"
)

const (
	shownMemory = 50     // units of a page
	mostSkipped = 20_000 // units before the page that a search can show
)

// memoryView is the outlet's translation memory: a search, what was found, and what came in and went out at once.
type memoryView struct {
	frame
	Query       string
	InTarget    bool
	Pairs       []memoryPair
	Filter      newsroom.MemoryFilter
	Since, Till string // days of the filter, "2006-01-02"; "" for none
	Origins     []newsroom.MemoryOrigin
	Units       []memoryRow
	Standing    int    // how many the filter names for who may revoke them, drafts of others too and revoked ones not
	Unseen      int    // of them, drafts of others
	Older       string // the address of the next units; "" at the end
	Members     []newsroom.Member
	Imports     []newsroom.MemoryImport
	Revocations []revocationRow
	CanCorrect  bool
	CanRevoke   bool   // many at once
	Said        string // what the last act did
}

type memoryPair struct {
	pair
	Value string // "ru zh-Hans"
	Units int
	On    bool
}

// revocationRow is a revocation with what it took out, in the member's language.
type revocationRow struct {
	newsroom.Revocation
	Words string
}

// whatOf says what a revocation took out: "import 3, member 2" by the names of the import and the member.
func (m *memoryView) whatOf(v *visit, what string) string {
	var parts []string
	for part := range strings.SplitSeq(what, ", ") {
		kind, name, _ := strings.Cut(part, " ")
		switch kind {
		case "import":
			for _, i := range m.Imports {
				if idString(i.ID) == name {
					name = i.Name
				}
			}
		case "member":
			for _, p := range m.Members {
				if idString(p.ID) == name {
					name = p.Name
				}
			}
		case "langs":
			from, to, _ := strings.Cut(name, " ")
			p := newPair(v.say, lang.Tag(from), lang.Tag(to))
			name = p.FromName + " → " + p.ToName
		case "origin":
			name = v.say.T("desk.memory.origin_" + name)
		}
		parts = append(parts, v.say.T("desk.memory.what_"+kind, "Name", name))
	}
	return strings.Join(parts, v.say.T("desk.memory.and"))
}

// memoryRow is one unit of the memory with where it came from.
type memoryRow struct {
	*locale.Printer
	newsroom.MemoryUnit
	By, Read string // who translated and who reviewed it
	File     string // the import's name
	Story    string // its article's address
	CanEdit  bool
	URL      string // takes its change
	Markdown string
	At       time.Time
}

func (s *Server) memoryPage(w http.ResponseWriter, r *http.Request, v *visit) error {
	q := r.URL.Query()
	view := memoryView{frame: s.frame(r, v, v.say.T("desk.memory.title")), Query: strings.TrimSpace(q.Get("q")), InTarget: q.Get("side") == "target",
		CanCorrect: v.member.Role >= newsroom.Reviewer, CanRevoke: v.member.Role >= newsroom.Editor}
	view.Section = "memory"
	view.Filter, _ = memoryFilter(q)
	view.Since, view.Till, view.Origins = q.Get("since"), q.Get("till"), origins[:]
	switch q.Get("did") {
	case "corrected", "restored":
		view.Said = v.say.T("desk.memory.did_" + q.Get("did"))
	case "imported":
		view.Said = v.say.T("desk.exchange.did", "Count", int(numberOf(q, "n")))
	case "revoked":
		view.Said = v.say.T("desk.memory.did_revoked", "Count", int(numberOf(q, "n")))
	}
	ctx := r.Context()
	pairs, err := s.store.MemoryPairs(ctx, v.member)
	if err != nil {
		return err
	}
	from, to := view.pairs(v, pairs)
	if view.Members, err = s.store.Members(ctx, v.outlet.ID); err != nil {
		return err
	}
	if view.Imports, err = s.store.MemoryImports(ctx, v.outlet.ID); err != nil {
		return err
	}
	revocations, err := s.store.Revocations(ctx, v.outlet.ID)
	if err != nil {
		return err
	}
	for _, x := range revocations {
		view.Revocations = append(view.Revocations, revocationRow{x, view.whatOf(v, x.What)})
	}
	units, err := s.memoryUnits(r, v, &view, from, to)
	if err != nil {
		return fmt.Errorf("search the memory: %w", err)
	}
	for _, u := range units {
		view.Units = append(view.Units, view.row(v, u))
	}
	return s.render(w, http.StatusOK, "memory", view)
}

// memoryUnits are the units that the page shows: those that hold the words that were asked for, or all, as the filter
// has it.
func (s *Server) memoryUnits(r *http.Request, v *visit, view *memoryView, from, to lang.Tag) (units []newsroom.MemoryUnit, err error) {
	ctx, q := r.Context(), r.URL.Query()
	q.Del("did")
	switch {
	case view.Query == "":
		if view.CanRevoke && view.Filtered() {
			if view.Standing, view.Unseen, err = s.store.CountMemory(ctx, v.member, view.Filter); err != nil {
				return nil, err
			}
		}
		units, err = s.store.MemoryUnitsOf(ctx, v.member, view.Filter, newsroom.MemoryUnitID(numberOf(q, "below")), shownMemory+1)
		if len(units) > shownMemory {
			q.Set("below", idString(units[shownMemory-1].ID))
		}
	case from != "":
		c := workflow.Concordance{From: from, To: to, Side: store.SourceSide, Phrase: view.Query, Filter: view.Filter,
			Skip: int(min(numberOf(q, "after"), mostSkipped)), Most: shownMemory + 1}
		if view.InTarget {
			c.Side = store.TargetSide
		}
		units, err = s.desk.Concordance(ctx, v.member, c)
		q.Set("after", strconv.Itoa(c.Skip+shownMemory))
		if c.Skip == mostSkipped { // there is no page behind this one
			units = units[:min(len(units), shownMemory)]
		}
	}
	if len(units) > shownMemory {
		units, view.Older = units[:shownMemory], deskURL(v.outlet)+"memory?"+q.Encode()
	}
	return units, err
}

// pairs fills in the languages that there are and gives those that words are looked for in: those of the filter, else
// those of the most units.
func (m *memoryView) pairs(v *visit, all []newsroom.MemoryPair) (from, to lang.Tag) {
	for _, p := range all {
		m.Pairs = append(m.Pairs, memoryPair{pair: newPair(v.say, p.From, p.To), Value: string(p.From) + " " + string(p.To), Units: p.Units})
	}
	if len(all) == 0 {
		return "", ""
	}
	at := slices.IndexFunc(all, func(p newsroom.MemoryPair) bool { return p.From == m.Filter.From && p.To == m.Filter.To })
	if at >= 0 || m.Query != "" {
		m.Pairs[max(0, at)].On = true
	}
	return all[max(0, at)].From, all[max(0, at)].To
}

func (m *memoryView) row(v *visit, u newsroom.MemoryUnit) memoryRow {
	row := memoryRow{Printer: v.say, MemoryUnit: u, By: u.Credit, At: u.CreatedAt, URL: deskURL(v.outlet) + "memory", Markdown: u.Target.Markdown(nil),
		CanEdit: m.CanCorrect && u.Outlet == v.outlet.ID && u.Revocation == 0}
	for _, p := range m.Members {
		if p.ID == u.Translator {
			row.By = p.Name
		}
		if p.ID == u.Reviewer {
			row.Read = p.Name
		}
	}
	for _, i := range m.Imports {
		if i.ID == u.Import {
			row.File = i.Name
		}
	}
	if u.Translation != 0 && u.Outlet == v.outlet.ID {
		row.Story = storyURL(v.outlet, idString(u.Translation))
	}
	return row
}

// changeMemory corrects a unit, revokes one or many, or brings back what was revoked.
func (s *Server) changeMemory(w http.ResponseWriter, r *http.Request, v *visit) error {
	if err := r.ParseForm(); err != nil {
		return formError(err)
	}
	form := r.PostForm
	did := url.Values{}
	var err error
	switch form.Get("do") {
	case "correct":
		did.Set("did", "corrected")
		err = s.desk.CorrectMemory(r.Context(), v.member, newsroom.MemoryUnitID(numberOf(form, "unit")), markup.ParseInline(strings.TrimSpace(form.Get("target")), nil))
	case "revoke":
		var f newsroom.MemoryFilter
		if f, err = memoryFilter(form); err != nil {
			return err // what cannot be read must not widen a revocation
		}
		f.Unit = newsroom.MemoryUnitID(numberOf(form, "unit"))
		var n int
		_, n, err = s.desk.RevokeMemory(r.Context(), v.member, f, form.Get("reason"))
		did.Set("did", "revoked")
		did.Set("n", strconv.Itoa(n))
	case "undo":
		did.Set("did", "restored")
		err = s.desk.UndoRevocation(r.Context(), v.member, newsroom.RevocationID(numberOf(form, "revocation")))
	default:
		err = formError(newsroom.ErrInvalid)
	}
	if err != nil {
		return err
	}
	return goTo(w, r, deskURL(v.outlet)+"memory?"+did.Encode())
}
