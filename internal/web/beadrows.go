package web

import (
	"cmp"
	"fmt"
	"html/template"
	"math"
	"net/http"
	"net/url"
	"slices"
	"strconv"

	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/workflow"
)

// beadsView is the page on which a person repairs how the sentences face each other.
type beadsView struct {
	frame
	URL      string // of the story
	Heading  string
	HeadLang lang.Tag
	Sources  int
	Targets  int
	Beads    []beadRow
	Runs     []beadRun // the beads that are shown, in order
	Doubtful []beadRow // the least sure first
	Doubts   bool      // only those are shown
	AllURL   string
	LookURL  string
	Stamp    string
	Undo     []string
	At       int // the bead that is open, from 1; 0 for none
	Refused  string
	Problem  string
	Said     string
}

// beadRow is one bead. The values of buttons are "" where they can do nothing.
type beadRow struct {
	*locale.Printer
	Number     int
	Name       string // the bead in words
	Sure       string // the confidence in words; "" where there is none
	Why        string // what speaks against it; "" where it is not in doubt
	Ratio      string
	Half       bool
	Doubt      bool
	Active     bool
	Uncaptured bool // no sentence has a source
	Para       bool
	SourceLang lang.Tag
	Lang       lang.Tag
	Sources    []beadSentence
	Targets    []beadSentence
	Omitted    string
	Editable   bool
	Keep       bool
	Join       bool
	Apart      string
	UpSource   string
	DownSource string
	UpTarget   string
	DownTarget string
	MayOmit    bool
	Previous   int // the doubtful beads around it, 0 for none
	Next       int
	score      float64
}

// beadSentence is one sentence of a bead; Split cuts the bead behind it.
type beadSentence struct {
	Number int // from 1, in its text
	Words  template.HTML
	Split  string
}

// beads makes the page; open is the bead to open, from 0, and none gives the most doubtful one.
func (s *Server) beads(r *http.Request, v *visit, b *workflow.Beads, undo []string, open int) beadsView {
	view := beadsView{
		frame: s.frame(r, v, v.say.T("desk.beads.title")), URL: storyURL(v.outlet, idString(b.Translation.ID)),
		Heading: b.Translation.Title, HeadLang: b.Translation.Lang, Stamp: b.Stamp, Undo: shorten(undo),
	}
	if view.Heading == "" {
		view.Heading, view.HeadLang = b.Source.Title, b.Source.Lang
	}
	view.Path, view.Doubts = view.URL+"/beads", onlyDoubts(r)
	if b.Refused != nil {
		view.Refused = v.say.T(judge(beadFailure(b.Refused)).key)
	}
	m := beadMaker{v: v, beads: b, texts: &maker{v: v}}
	for i := range b.Beads {
		view.Beads = append(view.Beads, m.row(i))
	}
	view.Sources, view.Targets = m.sources, m.targets
	view.doubts()
	if open < 0 || open >= len(view.Beads) {
		open = 0
		switch {
		case len(view.Doubtful) > 0:
			open = view.Doubtful[0].Number - 1
		case view.Doubts:
			open = len(view.Beads) // none
		}
	}
	if open < len(view.Beads) {
		view.Beads[open].Active, view.At = true, open+1
	}
	view.links()
	view.Runs = runs(view.Beads, view.Doubts)
	return view
}

// links lead to the page with all beads and with those in doubt; what can be undone goes with them.
func (view *beadsView) links() {
	look, all := url.Values{"show": {showDoubts}, "undo": view.Undo}, url.Values{"undo": view.Undo}
	view.LookURL = view.URL + "/beads?" + look.Encode()
	if view.At > 0 {
		all.Set("at", strconv.Itoa(view.At))
	}
	view.AllURL = view.URL + "/beads?" + all.Encode()
	if view.Doubts {
		view.Path = view.URL + "/beads?show=" + showDoubts
	}
}

// doubts lists the doubtful beads and leads from each bead to those around it.
func (view *beadsView) doubts() {
	before := 0
	for i := range view.Beads {
		row := &view.Beads[i]
		if row.Previous = before; row.Doubt {
			before = row.Number
		}
	}
	behind := 0
	for i := len(view.Beads) - 1; i >= 0; i-- {
		row := &view.Beads[i]
		if row.Next = behind; row.Doubt {
			behind = row.Number
		}
	}
	for _, row := range view.Beads {
		if row.Doubt {
			view.Doubtful = append(view.Doubtful, row)
		}
	}
	slices.SortStableFunc(view.Doubtful, func(a, b beadRow) int { return cmp.Compare(a.score, b.score) })
}

// beadMaker makes the rows, and counts the sentences meanwhile.
type beadMaker struct {
	v                *visit
	beads            *workflow.Beads
	texts            *maker
	sources, targets int
}

func (m *beadMaker) row(i int) beadRow {
	bead, t := m.beads.Beads[i], m.beads.Translation
	row := beadRow{
		Printer: m.v.say, Number: i + 1, Doubt: bead.Doubtful(), Omitted: bead.Omitted, score: bead.Score,
		SourceLang: m.beads.Source.Lang, Lang: t.Lang, Editable: m.beads.Refused == nil,
		Para:       i == 0 || m.beads.Beads[i-1].Block != bead.Block,
		Uncaptured: t.Capture == 0 && len(bead.Sources) == 0,
	}
	row.Half = !row.Uncaptured && (len(bead.Sources) == 0 || len(bead.Targets) == 0)
	if len(bead.Sources) > 1 || len(bead.Targets) > 1 {
		row.Ratio = fmt.Sprintf("%d:%d", len(bead.Sources), len(bead.Targets))
	}
	if !row.Uncaptured || bead.Fixed() {
		row.Sure = m.sure(bead.Unit)
	}
	if bead.Doubt != "" {
		row.Why = m.v.say.T("desk.beads.why." + string(bead.Doubt))
	}
	row.Name = m.v.say.T("desk.beads.name", "N", row.Number, "Source", len(bead.Sources), "Target", len(bead.Targets), "Sure", row.Sure)
	if row.Sure == "" {
		row.Name = m.v.say.T("desk.beads.tools", "N", row.Number)
	}
	for k, s := range bead.Sources {
		m.sources++
		row.Sources = append(row.Sources, beadSentence{Number: m.sources, Words: m.texts.html(s.Text, nil, nil), Split: cutBehind(bead, row.Number, newsroom.SourceSide, k+1)})
	}
	for k, text := range bead.Targets {
		m.targets++
		row.Targets = append(row.Targets, beadSentence{Number: m.targets, Words: m.texts.sentence(text, nil), Split: cutBehind(bead, row.Number, newsroom.TargetSide, k+1)})
	}
	if row.Editable && row.Omitted == "" {
		m.tools(i, &row)
	}
	return row
}

// tools says what can be done with a bead beside cutting it between two sentences.
func (m *beadMaker) tools(i int, row *beadRow) {
	bead := m.beads.Beads[i]
	row.Keep = !bead.Fixed()
	row.Join = m.meet(i, i+1, newsroom.SourceSide) && (len(bead.Targets) == 0 || m.meet(i, i+1, newsroom.TargetSide))
	if len(bead.Sources) == 1 && len(bead.Targets) == 1 {
		row.Apart = fmt.Sprintf("split %d 1 0", row.Number)
	}
	shift := func(to int, side newsroom.Side, way string, count int) string {
		if count == 0 || !m.meet(i, to, side) {
			return ""
		}
		return fmt.Sprintf("shift %d %s %s", row.Number, side, way)
	}
	row.UpSource = shift(i-1, newsroom.SourceSide, "up", len(bead.Sources))
	row.DownSource = shift(i+1, newsroom.SourceSide, "down", len(bead.Sources))
	row.UpTarget = shift(i-1, newsroom.TargetSide, "up", len(bead.Targets))
	row.DownTarget = shift(i+1, newsroom.TargetSide, "down", len(bead.Targets))
	row.MayOmit = len(bead.Targets) == 0 && workflow.MayOmit(m.beads.Translation, bead.Unit)
}

// meet reports whether a sentence of bead i may go to the bead to: a target stays in its block.
func (m *beadMaker) meet(i, to int, side newsroom.Side) bool {
	if to < 0 || to >= len(m.beads.Beads) || m.beads.Beads[to].Omitted != "" {
		return false
	}
	from, into := m.beads.Beads[i], m.beads.Beads[to]
	return side == newsroom.SourceSide || len(into.Targets) == 0 || from.Block == into.Block
}

// sure is the confidence of a bead in words.
func (m *beadMaker) sure(u newsroom.Unit) string {
	say := m.v.say
	percent := int(math.Floor(u.Score * 100))
	switch {
	case u.Omitted != "":
		return say.T("desk.beads.sure.omitted")
	case u.Confirmed:
		return say.T("desk.beads.sure.confirmed")
	case u.Fixed():
		return say.T("desk.beads.sure.made")
	case u.Score < newsroom.Doubtful:
		return say.T("desk.beads.sure.low", "Percent", percent)
	case u.Score < 0.8:
		return say.T("desk.beads.sure.fair", "Percent", percent)
	}
	return say.T("desk.beads.sure.high", "Percent", percent)
}

// cutBehind is the button that cuts a bead behind the n-th sentence of one side, and of the other side where the
// same share of its text is over. "" where there is nothing to cut.
func cutBehind(b workflow.Bead, number int, side newsroom.Side, n int) string {
	var sources, targets []int
	for _, s := range b.Sources {
		sources = append(sources, len(s.Text.Plain))
	}
	for _, t := range b.Targets {
		targets = append(targets, len(t.Plain))
	}
	this, other := sources, targets
	if side == newsroom.TargetSide {
		this, other = targets, sources
	}
	if n >= len(this) {
		return ""
	}
	to := atShare(other, share(this, n))
	if side == newsroom.TargetSide {
		n, to = to, n
	}
	return "split " + strconv.Itoa(number) + " " + strconv.Itoa(n) + " " + strconv.Itoa(to)
}

// share is how much of all lengths the first n have.
func share(lengths []int, n int) float64 {
	part, all := 0, 0
	for i, l := range lengths {
		if all += l; i < n {
			part += l
		}
	}
	return float64(part) / float64(max(all, 1))
}

// atShare is how many of the lengths come nearest to a share of all.
func atShare(lengths []int, want float64) int {
	best := 0
	for n := range len(lengths) + 1 {
		if math.Abs(share(lengths, n)-want) < math.Abs(share(lengths, best)-want) {
			best = n
		}
	}
	return best
}
