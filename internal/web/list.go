package web

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
	"time"

	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/text/check"
	"recto/internal/text/lang"
)

// station is a place on an article's way as the desk shows it.
type station struct {
	Key  string // newsroom.Station's word, also the anchor and the message: desk.station.<key>
	Icon string
}

// stations in the order of an article's way.
var stations = []station{
	{"found", "i-st0"}, {"translating", "i-st2"}, {"proofreading", "i-st3"},
	{"ready", "i-st4"}, {"published", "i-st5"}, {"withdrawn", "i-note"},
}

func stationAt(state newsroom.State) int {
	key := newsroom.Station(state)
	return max(0, slices.IndexFunc(stations, func(st station) bool { return st.Key == key }))
}

func stationOf(state newsroom.State) station { return stations[stationAt(state)] }

// listView is the desk of an outlet: its stories by station.
type listView struct {
	frame
	Query   string
	Total   int
	Line    []stationCount
	Waiting []storyRow
	Groups  []stationGroup
	Hidden  int // stories that the search leaves out
}

type stationCount struct {
	station
	Count int
}

type stationGroup struct {
	stationCount
	Above int // rows of this station that stand under "Waiting for you"
	Rows  []storyRow
}

// storyRow is one line of the list: the source's title faces the working title.
type storyRow struct {
	*locale.Printer
	URL         string
	Source      string
	SourceLang  lang.Tag
	Title       string
	Lang        lang.Tag
	Pair        pair
	Station     station
	ShowStation bool
	Holder      string
	InWork      bool
	Done, Units int
	Width       int // of the bar, 0..100
	ToFix       int
	ToCheck     int
	Notes       int
	Judged      bool
	Pitch       string
	CanClaim    bool
	Captured    bool
	Failed      bool
	Age         string
	At          time.Time
}

// maxJudged bounds how many rows of the list are checked for findings: a check reads the whole article.
const maxJudged = 6

func (s *Server) listPage(w http.ResponseWriter, r *http.Request, v *visit) error {
	all, err := s.store.Translations(r.Context(), v.member)
	if err != nil {
		return fmt.Errorf("list stories: %w", err)
	}
	view := listView{frame: s.frame(r, v, v.outlet.Name), Query: strings.TrimSpace(r.URL.Query().Get("q")), Total: len(all)}
	view.Section = "list"
	for _, st := range stations {
		view.Line = append(view.Line, stationCount{station: st})
		view.Groups = append(view.Groups, stationGroup{stationCount: stationCount{station: st}})
	}
	judged := 0
	for _, l := range all {
		row, place := s.row(v, l), stationAt(l.State)
		view.Line[place].Count++
		view.Groups[place].Count++
		if !matches(view.Query, row) {
			view.Hidden++
			continue
		}
		if !waitsFor(v.member, l.Translation) {
			view.Groups[place].Rows = append(view.Groups[place].Rows, row)
			continue
		}
		view.Groups[place].Above++
		if row.ShowStation = true; judged < maxJudged {
			judged++
			s.judgeRow(r, v, l.ID, &row)
		}
		view.Waiting = append(view.Waiting, row)
	}
	// What nobody works on yet stands below what somebody does.
	view.Groups = append(view.Groups[1:5:5], view.Groups[0], view.Groups[5])
	return s.render(w, http.StatusOK, "list", view)
}

// waitsFor reports whether the story needs this member now.
func waitsFor(m newsroom.Member, t newsroom.Translation) bool {
	switch t.State {
	case newsroom.Claimed:
		return t.Translator == m.ID
	case newsroom.Translated:
		return m.Role >= newsroom.Reviewer && t.Translator != m.ID
	case newsroom.InReview:
		return t.Reviewer == m.ID
	case newsroom.Approved:
		return m.Role >= newsroom.Editor
	}
	return false
}

func (s *Server) row(v *visit, l store.Listed) storyRow {
	row := storyRow{
		Printer: v.say,
		URL:     storyURL(v.outlet, idString(l.ID)), Source: l.Source.Title, SourceLang: l.Source.Lang,
		Title: l.Title, Lang: l.Lang, Pair: newPair(v.say, l.Source.Lang, l.Lang),
		Station: stationOf(l.State), Holder: l.TranslatorName, Done: l.Confirmed, Units: l.Units,
		InWork: l.State == newsroom.Claimed || l.State == newsroom.Translated || l.State == newsroom.InReview,
		Pitch:  l.Pitch, Captured: l.Capture != 0, Failed: l.CaptureFailure != "",
		Age: ago(v.say, s.now().Sub(l.UpdatedAt)), At: l.UpdatedAt,
	}
	if l.State == newsroom.InReview && l.ReviewerName != "" {
		row.Holder = l.ReviewerName
	}
	if row.Source == "" {
		row.Source, row.SourceLang = l.Source.URL, ""
	}
	if row.Source == "" {
		row.Source, row.SourceLang = v.say.T("desk.list.no_source"), v.say.Lang()
	}
	if row.Units > 0 {
		row.Width = 100 * row.Done / row.Units
	}
	_, err := newsroom.Move(l.State, newsroom.ActClaim, v.member, l.Translation)
	row.CanClaim = err == nil && l.Units > 0
	return row
}

func (s *Server) judgeRow(r *http.Request, v *visit, id newsroom.TranslationID, row *storyRow) {
	work, err := s.desk.Work(r.Context(), v.member, id)
	if err != nil {
		s.log.Warn("check a story of the list", "translation", id, "error", err)
		return
	}
	row.Judged = true
	row.ToFix, row.ToCheck, row.Notes = count(work.Findings)
}

// count parts findings into those that stop a hand-in, those to look at, and those worth knowing.
func count(findings []check.Finding) (fix, look, notes int) {
	for _, f := range findings {
		switch degreeOf(f.Severity) {
		case degreeMust:
			fix++
		case degreeCheck:
			look++
		default:
			notes++
		}
	}
	return fix, look, notes
}

func matches(query string, row storyRow) bool {
	query = strings.ToLower(query)
	for _, text := range []string{row.Source, row.Title, row.Holder, row.Pitch} {
		if strings.Contains(strings.ToLower(text), query) {
			return true
		}
	}
	return false
}

type teller interface {
	T(key string, args ...any) string
}

// ago is how long ago something was, in one short unit.
func ago(say teller, d time.Duration) string {
	switch {
	case d < time.Hour:
		return say.T("desk.ago.minutes", "N", max(0, int(d/time.Minute)))
	case d < 24*time.Hour:
		return say.T("desk.ago.hours", "N", int(d/time.Hour))
	}
	return say.T("desk.ago.days", "N", int(d/(24*time.Hour)))
}
