package web

import (
	"html/template"
	"slices"
	"strconv"
	"strings"

	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/text/check"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/termbase"
	"recto/internal/workflow"
)

// unitRow is one bead of the story page.
type unitRow struct {
	*locale.Printer
	ID         newsroom.UnitID
	Number     int
	URL        string // opens this unit
	SaveURL    string
	Active     bool
	Para       bool   // a new block begins
	Ratio      string // of sentences, "2:1" where it is not one for one
	Half       bool   // one side is empty
	Doubt      bool   // the aligner is not sure
	Name       string // the bead in words
	Kind       string // what is not running text says so
	SourceLang lang.Tag
	Lang       lang.Tag
	Source     []template.HTML
	NoSource   bool
	Uncaptured bool // no sentence has a source
	Target     template.HTML
	Empty      bool
	Omitted    string
	Diff       []change // against the text that was handed in; nil when nothing changed
	DiffBy     string   // who changed it, where that was somebody else
	Mine       string   // the handed-in text, to go back to
	Confirmed  bool
	Draft      bool
	Version    int
	Markdown   string // the words without their notes
	Notes      []noteRow
	TakesNotes bool
	MayOmit    bool
	Lines      []findingLine
	Edit       *editForm
	Editable   bool
}

// findingLine is a finding in one line under its sentence.
type findingLine struct {
	Degree degree
	Words  string
}

// degree is how a finding shows: the class, and the name of the word before it.
type degree string

const (
	degreeMust  degree = "must" // it must be fixed
	degreeCheck degree = "check"
	degreeInfo  degree = "info" // worth knowing
)

// degrees has the worst first.
var degrees = []degree{degreeMust, degreeCheck, degreeInfo}

func degreeOf(s check.Severity) degree {
	switch s {
	case check.Error:
		return degreeMust
	case check.Warning:
		return degreeCheck
	}
	return degreeInfo
}

// editForm is the one form of the page; a script moves it from row to row.
type editForm struct {
	*locale.Printer
	ID         newsroom.UnitID
	SaveURL    string
	Number     int
	Version    int
	Text       string
	Lang       lang.Tag
	Confirmed  bool
	History    string
	TakesNotes bool
	MayOmit    bool
	Omitted    string
}

// maker makes the parts of a story page from the work.
type maker struct {
	v        *visit
	work     *workflow.Work
	url      string
	editable bool
	handedIn bool // once at least: before that there is nothing to compare a draft with
	byUnit   map[string][]check.Finding
	terms    *termbase.Base // of the outlet; nil for none
}

func newMaker(v *visit, work *workflow.Work, url string, editable bool) *maker {
	m := &maker{v: v, work: work, url: url, editable: editable, byUnit: map[string][]check.Finding{}}
	for _, f := range work.Findings {
		m.byUnit[f.Unit] = append(m.byUnit[f.Unit], f)
	}
	m.handedIn = slices.ContainsFunc(work.SignOffs, func(so newsroom.SignOff) bool { return so.Act == newsroom.ActHandIn })
	return m
}

func (m *maker) rows() []unitRow {
	rows := make([]unitRow, len(m.work.Units))
	for i := range m.work.Units {
		rows[i] = m.row(i)
	}
	return rows
}

func (m *maker) row(i int) unitRow {
	u, say := m.work.Units[i], m.v.say
	id := idString(u.ID)
	row := unitRow{
		Printer: say, ID: u.ID, Number: i + 1,
		URL: unitURL(m.url, id), SaveURL: m.url + "/u/" + id,
		Para:       i == 0 || m.work.Units[i-1].Block != u.Block,
		SourceLang: m.work.Source.Lang, Lang: m.work.Translation.Lang,
		NoSource: len(u.Sources) == 0, Empty: newsroom.Blank(u.Draft), Omitted: u.Omitted,
		Confirmed: u.Confirmed, Version: u.Version, Editable: m.editable,
		Kind: m.kind(u.Block),
	}
	row.Draft = !row.Empty && !u.Confirmed && m.work.Translation.State == newsroom.Claimed
	row.Uncaptured = row.NoSource && m.work.Capture == nil
	row.Half = row.NoSource && !row.Uncaptured || row.Empty && u.Omitted != ""
	row.Doubt = u.Doubtful() && !row.NoSource && !row.Empty
	row.Ratio = m.ratio(i)
	row.Name = m.beadName(i, row)
	if m.editable {
		row.Markdown = newsroom.WithoutNotes(u.Draft).Markdown(m.work.Links)
		row.TakesNotes, row.MayOmit = workflow.TakesNotes(m.work.Translation, u), workflow.MayOmit(m.work.Translation, u)
	}
	findings := m.byUnit[id]
	for _, seg := range u.Sources {
		row.Source = append(row.Source, m.html(seg.Text, append(sourceMarks(findings, seg), m.termMarks(seg)...), nil))
	}
	row.Target, row.Notes = m.sentence(u.Draft, targetMarks(findings, u, m.work.Places[i].Start)), m.notes(u)
	for _, f := range findings {
		row.Lines = append(row.Lines, findingLine{degreeOf(f.Severity), say.Message(f.Key, f.Args)})
	}
	m.compare(u, &row)
	return row
}

// compared reports whether a unit is compared with what was handed in.
func (m *maker) compared(u newsroom.Unit) bool {
	state := m.work.Translation.State
	return (state == newsroom.InReview || state == newsroom.Claimed) && m.handedIn && !newsroom.Blank(u.Target)
}

// compare shows what was changed since the text was handed in.
func (m *maker) compare(u newsroom.Unit, row *unitRow) {
	notes := slices.Equal(newsroom.Notes(u.Target), newsroom.Notes(u.Draft))
	if !m.compared(u) || notes && u.Target.Plain == u.Draft.Plain {
		return
	}
	if u.Target.Plain != u.Draft.Plain {
		row.Diff = changes(u.Target.Plain, u.Draft.Plain)
	}
	if u.UpdatedBy != m.v.member.ID {
		row.DiffBy = m.work.Members[u.UpdatedBy].Name
	}
	row.Mine = u.Target.Markdown(m.work.Links)
}

// ratio is how many sentences face how many, "" for one to one, for code and where a side is empty.
func (m *maker) ratio(i int) string {
	source, target := len(m.work.Units[i].Sources), m.work.Places[i].Sentences
	if source == 0 || target == 0 || source == 1 && target == 1 || m.work.Translation.Document.Blocks[m.work.Units[i].Block].Kind == markup.Code {
		return ""
	}
	return strconv.Itoa(source) + ":" + strconv.Itoa(target)
}

func (m *maker) beadName(i int, row unitRow) string {
	switch {
	case row.NoSource && !row.Uncaptured:
		return m.v.say.T("desk.bead.added", "N", row.Number)
	case row.Empty && row.Omitted != "":
		return m.v.say.T("desk.bead.omitted", "N", row.Number)
	case row.Ratio != "":
		return m.v.say.T("desk.bead.joined", "N", row.Number, "Source", len(m.work.Units[i].Sources), "Target", m.work.Places[i].Sentences)
	}
	return m.v.say.T("desk.bead.single", "N", row.Number)
}

// kind says what a unit is where it is not a sentence of running text.
func (m *maker) kind(block int) string {
	doc := m.work.Translation.Document
	if doc == nil || block < 0 || block >= len(doc.Blocks) {
		return ""
	}
	b := doc.Blocks[block]
	switch {
	case b.Role == markup.RoleTitle, b.Role == markup.RoleSummary:
		return m.v.say.T("desk.kind." + string(b.Role))
	case b.Kind == markup.Heading, b.Kind == markup.Image, b.Kind == markup.Code, b.Kind == markup.Cell, b.Kind == markup.Caption:
		return m.v.say.T("desk.kind." + string(b.Kind))
	}
	return ""
}

func (m *maker) form(i int) *editForm {
	u := m.work.Units[i]
	id := idString(u.ID)
	return &editForm{
		Printer: m.v.say, ID: u.ID, SaveURL: m.url + "/u/" + id, Number: i + 1, Version: u.Version,
		Text: newsroom.WithoutNotes(u.Draft).Markdown(m.work.Links), Lang: m.work.Translation.Lang, Confirmed: u.Confirmed,
		History: m.url + "/u/" + id, TakesNotes: workflow.TakesNotes(m.work.Translation, u),
		MayOmit: workflow.MayOmit(m.work.Translation, u), Omitted: u.Omitted,
	}
}

// mark is a range of a text that a finding points at, or a term.
type mark struct {
	start, end int
	degree     degree
	term       *termItem
}

func sourceMarks(findings []check.Finding, seg newsroom.Segment) []mark {
	var marks []mark
	for _, f := range findings {
		if f.Source != nil && f.Source.Block == seg.Block {
			marks = append(marks, mark{f.Source.Start - seg.Start, f.Source.End - seg.Start, degreeOf(f.Severity), nil})
		}
	}
	return marks
}

func targetMarks(findings []check.Finding, u newsroom.Unit, start int) []mark {
	var marks []mark
	for _, f := range findings {
		if f.Target != nil && f.Target.Block == u.Block {
			marks = append(marks, mark{f.Target.Start - start, f.Target.End - start, degreeOf(f.Severity), nil})
		}
	}
	return marks
}

// html is a text as HTML with the marked ranges underlined and a number at each note's place. A mark that
// does not lie in the text, or overlaps one before it, is left out.
func (m *maker) html(t markup.Text, marks []mark, notes []int) template.HTML {
	t = kept(t)
	var out strings.Builder
	at, noted := 0, 0
	upTo := func(end int) {
		for ; noted < len(notes) && notes[noted] <= end; noted++ {
			out.WriteString(t.Slice(at, notes[noted]).HTML(m.media) + m.noteMark(noted+1))
			at = notes[noted]
		}
		out.WriteString(t.Slice(at, end).HTML(m.media))
		at = end
	}
	for _, k := range inOrder(marks, t.Plain) {
		upTo(k.start)
		if k.term != nil {
			out.WriteString(m.termStart(k.term))
		} else {
			out.WriteString(`<span class="f-` + string(k.degree) + `">`)
		}
		upTo(k.end)
		if k.term != nil {
			out.WriteString(m.gloss(k.term))
		}
		out.WriteString(`</span>`)
	}
	upTo(len(t.Plain))
	return template.HTML(out.String()) // Text.HTML escapes everything and lets safe addresses through only
}

// kept is the text without the images that lie elsewhere: the desk loads nothing from other sites.
func kept(t markup.Text) markup.Text {
	t.Spans = slices.DeleteFunc(slices.Clone(t.Spans), func(s markup.Span) bool {
		return s.Kind == markup.InlineImage && !strings.HasPrefix(s.URL, "media:")
	})
	return t
}

// media leads to the images that the newsroom keeps.
func (m *maker) media(url string) string {
	if digest, ok := strings.CutPrefix(url, "media:"); ok {
		return "/" + m.v.outlet.Slug + "/media/" + digest
	}
	return url
}
