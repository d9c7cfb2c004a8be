package web_test

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/termbase"
	"recto/internal/workflow"
)

// dredgerKnown is a story with a memory and a term that fit it.
func (h *house) dredgerKnown() newsroom.TranslationID {
	h.t.Helper()
	ctx := context.Background()
	_, err := h.desk.SaveConcept(ctx, h.people["editor"], newsroom.Concept{Concept: termbase.Concept{Terms: []termbase.Term{
		{Lang: lang.English, Text: "dredger"}, {Lang: lang.Chinese, Text: "挖泥船"}, {Lang: lang.Chinese, Text: "疏浚船", Status: termbase.Forbidden}}}}, "")
	must(h.t, err)
	file := unitsFile{{From: "en", To: "zh-Hans", Credit: "Old Hand", Source: markup.Plain("Nobody in the harbour had seen the ferry."), Target: markup.Plain("港口里没有人见过渡轮。")}}
	_, _, err = h.desk.ImportMemory(ctx, workflow.MemoryImportRequest{Name: "old.tmx", Outlet: h.outlet.ID}, &file)
	must(h.t, err)
	return h.dredger()
}

func TestHelpBesideASentence(t *testing.T) {
	h := newHouse(t)
	id := h.dredgerKnown()
	u := h.units(id)[3] // Nobody in the harbour had seen the dredger.
	story := storyPath(id)
	p := h.as("translator").get(fmt.Sprintf("%s?u=%d", story, u.ID)).is(http.StatusOK)
	p.has(`#help form[data-match="1"] [name="text"]`).has(`#help .term del`).has(fmt.Sprintf(`#u%d .v .term[data-use="挖泥船"] .gloss`, u.ID))
	match := p.Find("#help .match").First().Text()
	for _, want := range []string{"港口里没有人见过渡轮。", "Old Hand", "%"} {
		if !strings.Contains(match, want) {
			t.Errorf("the match does not show %q: %s", want, match)
		}
	}
	if p.Find("#help .match ins").Length() == 0 || p.Find("#help .match del").Length() == 0 {
		t.Error("the match does not mark the difference")
	}

	// without a script: the match is put in, a phrase is found, a term is added, all at the same sentence
	h.as("translator").submit(p, `#help form[data-match="1"]`, url.Values{"do": {"save"}}).is(http.StatusOK)
	if got := h.units(id)[3].Draft.Plain; got != "港口里没有人见过渡轮。" {
		t.Errorf("the match was put in as %q", got)
	}
	p = h.as("translator").get(fmt.Sprintf("%s/u/%d/help?q=ferry", story, u.ID)).is(http.StatusOK).has("#help .found")
	if want := fmt.Sprintf("u=%d", u.ID); !strings.Contains(p.path, want) {
		t.Errorf("a search leads to %s, want %s", p.path, want)
	}
	p = h.as("translator").submit(p, `#help form[action$="/term"]`, url.Values{"source": {"harbour"}, "target": {"港口"}, "status": {"preferred"}}).is(http.StatusOK)
	if want := fmt.Sprintf("u=%d", u.ID); !strings.Contains(p.path, want) {
		t.Errorf("adding a term leads to %s, want %s", p.path, want)
	}
	if got := p.Find("#help .term").Length(); got != 2 {
		t.Errorf("%d terms are shown after one was added, want 2", got)
	}

	term := fmt.Sprintf("%s/u/%d/term", story, u.ID)
	form := url.Values{"source": {"a"}, "target": {"b"}}
	h.as("contributor").post(term, form).is(http.StatusForbidden)
	h.as("stranger").post(term, form).is(http.StatusNotFound)
	h.as("").post(term, form).is(http.StatusUnauthorized)
	h.as("stranger").get(fmt.Sprintf("%s/u/%d/help", story, u.ID)).is(http.StatusNotFound)
	h.as("translator").post(term, url.Values{"source": {" "}, "target": {"b"}}).is(http.StatusUnprocessableEntity)
}

// TestHelpTellsTheArchivesNames: a name that two published articles have is shown beside the sentence of a third.
func TestHelpTellsTheArchivesNames(t *testing.T) {
	h := newHouse(t)
	var id newsroom.TranslationID
	for _, published := range []bool{true, true, false} {
		var err error
		id, err = h.desk.Import(context.Background(), h.people["editor"], workflow.ImportRequest{Name: "a.md", SourceName: "b.md", Published: published, Again: true,
			Data:       []byte("# 渡船谈判\n\n当晚，里亚布科夫对记者发表了讲话。\n"),
			SourceData: []byte("---\nlang: ru\n---\n\n# Переговоры о пароме\n\nВечером к журналистам вышел Рябков.\n")})
		must(t, err)
	}
	u := h.units(id)[1]
	p := h.as("editor").get(fmt.Sprintf("%s?u=%d", storyPath(id), u.ID)).is(http.StatusOK)
	if got := p.Find("#help .term").Text(); !strings.Contains(got, "Рябков → 里亚布科夫 in 2 of your articles") {
		t.Errorf("beside the sentence stands %q", got)
	}
	p = h.as("editor").get(storyPath(id) + "/terms").is(http.StatusOK)
	if got := p.Find("#names .candidate, .candidate").First().Text(); !strings.Contains(got, "in 2 of your articles") {
		t.Errorf("the candidate is shown as %q", got)
	}
}
