package web

import (
	"cmp"
	"net/url"
	"slices"
	"strings"

	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/text/check"
	"recto/internal/text/lang"
)

// railItem is one finding in the rail.
type railItem struct {
	*locale.Printer
	Fingerprint string
	Anchor      string
	Unit        newsroom.UnitID // 0: the article as a whole
	Number      int
	URL         string // opens its sentence
	Degree      degree
	Topic       string
	Words       string
	Suggestion  string
	Fixed       string // the whole sentence with the suggestion in it, as Markdown; "" where it cannot be applied
	AllURL      string // shows what putting in all suggestions of the rule does
	SaveURL     string
	DismissURL  string
	Version     int
	Lang        lang.Tag
	Near        bool // a finding of the article that stands by this sentence
	Hidden      bool // belongs to a sentence that is not open
	Placed      bool // no sentence is open, so it says where it stands
	Editable    bool
}

// wavedItem is a finding that a person waved through.
type wavedItem struct {
	*locale.Printer
	Fingerprint string
	Words       string
	Reason      string
	By          string
	Unit        string // "": the article as a whole
	URL         string
	Editable    bool
}

// items are the findings of sentences and of the article as a whole; those of other sentences than the
// active one are hidden, if there is an active one.
func (m *maker) items(active *unitRow) (units, whole []railItem) {
	for i, u := range m.work.Units {
		hidden := active != nil && active.ID != u.ID
		for _, f := range m.byUnit[idString(u.ID)] {
			item := m.item(f)
			item.Unit, item.Number, item.Version, item.Hidden, item.Placed = u.ID, i+1, u.Version, hidden, active == nil
			id := idString(u.ID)
			item.URL, item.SaveURL = unitURL(m.url, id), m.url+"/u/"+id
			if item.Fixed = m.fixed(f, i); item.Fixed != "" {
				item.AllURL = m.url + "/fix?rule=" + url.QueryEscape(f.Rule)
			}
			units = append(units, item)
		}
	}
	for _, f := range m.work.Findings {
		if !m.hasUnit(f.Unit) {
			item := m.item(f)
			if at := m.nearest(f); at >= 0 {
				item.Near, item.Number, item.URL = true, at+1, unitURL(m.url, idString(m.work.Units[at].ID))
			}
			whole = append(whole, item)
		}
	}
	return units, whole
}

// nearest is the last unit at or before the block that a finding of the article points at; -1 when it
// points at none.
func (m *maker) nearest(f check.Finding) int {
	at := -1
	if f.Target == nil || f.Target.Block < 0 {
		return at
	}
	for i, u := range m.work.Units {
		if u.Block <= f.Target.Block {
			at = i
		}
	}
	return at
}

func (m *maker) hasUnit(name string) bool {
	for _, u := range m.work.Units {
		if idString(u.ID) == name {
			return true
		}
	}
	return false
}

func (m *maker) item(f check.Finding) railItem {
	say := m.v.say
	return railItem{
		Printer: say, Fingerprint: f.Fingerprint, Anchor: anchorOf(f.Fingerprint),
		Degree: degreeOf(f.Severity), Topic: topicOf(say, f.Rule), Words: say.Message(f.Key, f.Args),
		Suggestion: f.Shown(), DismissURL: m.url + "/dismiss", Lang: m.work.Translation.Lang, Editable: m.editable,
	}
}

// topicOf says what a rule's family is about.
func topicOf(say *locale.Printer, rule string) string {
	family, _, _ := strings.Cut(rule, "/")
	topic := say.T("desk.family." + family)
	if strings.HasPrefix(topic, "desk.family.") {
		return family
	}
	return topic
}

// anchorOf makes a fingerprint safe as an HTML id.
func anchorOf(fingerprint string) string {
	return "f-" + strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' || r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' {
			return r
		}
		return '-'
	}, fingerprint)
}

// fixed is the text of the unit at an index with the finding's suggestion put in.
func (m *maker) fixed(f check.Finding, at int) string {
	text, ok := m.work.Fixed(at, f)
	if !ok || !m.editable {
		return ""
	}
	return newsroom.WithoutNotes(text).Markdown(m.work.Links)
}

func (m *maker) waved() []wavedItem {
	var out []wavedItem
	for _, d := range m.work.Dismissed {
		item := wavedItem{Printer: m.v.say, Fingerprint: d.Fingerprint, Words: m.v.say.Message(d.Key, d.Args),
			Reason: d.Reason, By: d.By, Editable: m.editable}
		if m.hasUnit(d.Unit) {
			item.Unit, item.URL = d.Unit, unitURL(m.url, d.Unit)
		}
		out = append(out, item)
	}
	return out
}

// blocker is what stands between the draft and the next station, first what is not translated.
func (m *maker) blocker() *blocker {
	missing, first := 0, newsroom.UnitID(0)
	for _, u := range m.work.Units {
		if newsroom.Blank(u.Draft) && u.Omitted == "" && sourceHasText(u) {
			if missing++; first == 0 {
				first = u.ID
			}
		}
	}
	if missing > 0 {
		return &blocker{m.v.say.T("desk.blocker.untranslated", "Count", missing), unitURL(m.url, idString(first))}
	}
	must, at := 0, ""
	for _, f := range m.work.Findings {
		if f.Severity != check.Error {
			continue
		}
		if must++; at == "" {
			at = m.url + "#" + anchorOf(f.Fingerprint)
			if m.hasUnit(f.Unit) {
				at = unitURL(m.url, f.Unit)
			}
		}
	}
	if must == 0 {
		return nil
	}
	return &blocker{m.v.say.T("desk.blocker.fix", "Count", must), at}
}

func sourceHasText(u newsroom.Unit) bool {
	for _, s := range u.Sources {
		if strings.TrimSpace(s.Text.Plain) != "" {
			return true
		}
	}
	return false
}

// BySeverity are the findings of sentences, those that must be fixed first and notes last.
func (v storyView) BySeverity() []railItem {
	return slices.SortedStableFunc(slices.Values(v.Items), func(a, b railItem) int {
		return cmp.Compare(slices.Index(degrees, a.Degree), slices.Index(degrees, b.Degree))
	})
}
