package web_test

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/workflow"
)

func TestBeadShowsItsRatio(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	u := h.units(id)[1]
	tr := h.as("translator")
	bead := "#u" + strconv.FormatInt(int64(u.ID), 10) + " a.bead"
	tr.get(storyPath(id)).has(bead).hasNot(bead + ".mn").hasNot(bead + " small")
	status, got := tr.postJSON(storyPath(id)+"/u/"+strconv.FormatInt(int64(u.ID), 10),
		url.Values{"version": {strconv.Itoa(u.Version)}, "text": {"那是五月二日。灯灭了。"}, "do": {"save"}})
	if status != http.StatusOK || !strings.Contains(got["bead"].(string), `data-r="1:2"`) {
		t.Errorf("after a save that makes two sentences of one the bead is %d %v", status, got["bead"])
	}
	p := tr.get(storyPath(id)).has(bead + `.mn small[data-r="1:2"]`)
	if name := p.Find(bead).AttrOr("aria-label", ""); name != "Sentence 2: 1 in the original, 2 in the translation" {
		t.Errorf("the bead is called %q", name)
	}
}

// An article that came without its source does not claim that the desk added every sentence.
func TestSentencesWithoutCapture(t *testing.T) {
	h := newHouse(t)
	id, err := h.desk.Import(t.Context(), h.people["translator"], workflow.ImportRequest{Name: "a.md", Data: []byte("# 灯\n\n灯灭了。\n")})
	must(t, err)
	p := h.as("translator").get(storyPath(id)).is(http.StatusOK).has("a.bead").hasNot("a.bead.half")
	if got := p.Find("li.unit .v").First().Text(); got != "Source not captured" {
		t.Errorf("in the source's place stands %q", got)
	}
	if name := p.Find("li.unit a.bead").First().AttrOr("aria-label", ""); strings.Contains(name, "added") {
		t.Errorf("the bead is called %q", name)
	}
}

// What is only worth knowing is called so, and marked with less stress than what is to be checked.
func TestNotesAreCalm(t *testing.T) {
	h := newHouse(t)
	id, err := h.desk.Import(t.Context(), h.people["translator"], workflow.ImportRequest{
		Name: "a.md", Data: []byte("# 灯\n\n灯灭了（译注：码头上的那一盏）。\n"),
		SourceName: "a-en.md", SourceData: []byte("# A lamp\n\nThe lamp went out.\n")})
	must(t, err)
	p := h.as("translator").get(storyPath(id)).is(http.StatusOK).has("li.unit .f-info").has(`.status .flag.info use[href="#i-note"]`)
	if got := p.Find(".status .flag.info").Text(); !strings.HasPrefix(strings.TrimSpace(got), "Note:") {
		t.Errorf("the finding begins %q, want it called a note", got)
	}
	p.has("#items .flag.info").hasNot(".status .flag.check")
}
