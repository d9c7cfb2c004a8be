package web_test

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/text/termbase"
)

// term is the form of a concept of two terms.
func term(en, zh string) url.Values {
	return url.Values{"do": {"save"}, "term": {en, zh, "", ""}, "lang": {"en", "zh-Hans", "", ""},
		"status": {"preferred", "preferred", "preferred", "preferred"}, "definition": {"A light at sea"}}
}

func TestTermsPageAddsAndFinds(t *testing.T) {
	h := newHouse(t)
	form := term("lighthouse", "灯塔")
	h.as("contributor").get("/desk/pier/terms").is(http.StatusOK).hasNot(`form[method="post"][action$="/terms"]`)
	h.as("contributor").post("/desk/pier/terms", form).is(http.StatusForbidden)
	h.as("stranger").post("/desk/pier/terms", form).is(http.StatusNotFound)
	h.as("").post("/desk/pier/terms", form).is(http.StatusUnauthorized)
	h.as("translator").post("/desk/pier/terms", form).is(http.StatusOK).has(`[role="status"]`)
	h.as("contributor").get("/desk/pier/terms?q=灯塔").is(http.StatusOK).has(`article strong[lang="en"]`).has(`article strong[lang="zh-Hans"]`)
	h.as("contributor").get("/desk/pier/terms?q=zeppelin").is(http.StatusOK).hasNot("article")
	h.as("stranger").get("/desk/pier/terms").is(http.StatusNotFound)
	for name, bad := range map[string]url.Values{
		"no terms":   term("", ""),
		"a language": {"do": {"save"}, "term": {"x"}, "lang": {"not a language"}, "status": {"preferred"}},
		"a status":   {"do": {"save"}, "term": {"x"}, "lang": {"en"}, "status": {"beloved"}},
		"lines":      {"do": {"save"}, "term": {"x", "y"}, "lang": {"en"}, "status": {"preferred"}},
		"an act":     {"do": {"burn"}},
	} {
		if p := h.as("translator").post("/desk/pier/terms", bad); p.status < 400 || p.status >= 500 {
			t.Errorf("a form that is wrong in %s gives %d", name, p.status)
		}
	}
}

// What a term has goes with it when a line before it is emptied.
func TestTermsPageKeepsTermsApart(t *testing.T) {
	h := newHouse(t)
	ctx := context.Background()
	id, err := h.desk.SaveConcept(ctx, h.people["editor"], newsroom.Concept{Concept: termbase.Concept{Terms: []termbase.Term{
		{Lang: "en", Text: "beacon"}, {Lang: "en", Text: "lighthouse", Part: "noun", Usage: "on land", Case: true}, {Lang: "zh-Hans", Text: "灯塔", Part: "measure word"}}}}, "")
	must(t, err)
	p := h.as("reviewer").get(fmt.Sprintf("/desk/pier/terms?edit=%d", id)).is(http.StatusOK)
	form := p.filled("main form[method=post]")
	form.Set("do", "save")
	form.Set("kind", "place")
	form["term"][0] = ""
	h.as("reviewer").post("/desk/pier/terms", form).is(http.StatusOK)
	c, err := h.store.Concept(ctx, h.people["editor"], id)
	must(t, err)
	if len(c.Terms) != 2 || c.Terms[0].Part != "noun" || c.Terms[0].Usage != "on land" || !c.Terms[0].Case || c.Terms[1].Part != "measure word" || c.Kind != termbase.Place {
		t.Errorf("the concept is %+v", c.Concept)
	}
}

// A person's record has everything that the termbase keeps of one.
func TestTermsPageRecordsAPerson(t *testing.T) {
	h := newHouse(t)
	form := term("Ada Pell", "艾达·佩尔")
	for key, value := range map[string]string{"kind": "person", "honorific": "Dr", "disputed": "yes", "rule": "As she writes it.", "role": "harbour master", "from": "2019-03-01", "till": "2024-02-29"} {
		form.Set(key, value)
	}
	form["part"] = []string{"proper noun"}
	h.as("translator").post("/desk/pier/terms", form).is(http.StatusOK)
	c, err := h.store.Concept(context.Background(), h.people["editor"], 1)
	must(t, err)
	r := c.Roles
	if c.Honorific != "Dr" || !c.Disputed || c.Rule != "As she writes it." || len(r) != 1 || r[0].Title != "harbour master" || r[0].Till.Day() != 29 || c.Terms[0].Part != "proper noun" {
		t.Errorf("the concept is %+v", c.Concept)
	}
	p := h.as("reviewer").get("/desk/pier/terms?edit=1").is(http.StatusOK)
	if got := p.filled("main form[method=post]"); got.Get("honorific") != "Dr" || got.Get("disputed") != "yes" || got.Get("role") != "harbour master" || got.Get("from") != "2019-03-01" || got.Get("part") != "proper noun" {
		t.Errorf("the form shows %v", got)
	}
}

// A form that is refused comes back as it was filled in, with the reason.
func TestTermsPageKeepsARefusedForm(t *testing.T) {
	h := newHouse(t)
	form := term("lighthouse", "灯塔")
	form["lang"][1], form["reason"] = "not a language", []string{"seen at sea"}
	form.Set("role", "keeper")
	form.Set("from", "yesterday")
	p := h.as("translator").post("/desk/pier/terms", form).is(http.StatusUnprocessableEntity)
	if got := p.Find(`[role="alert"]`).Text(); !strings.Contains(got, "灯塔") {
		t.Errorf("the page says %q", got)
	}
	got := p.filled("main form[method=post]")
	if got["term"][1] != "灯塔" || got["lang"][1] != "not a language" || got.Get("reason") != "seen at sea" || got.Get("definition") != "A light at sea" || got.Get("from") != "yesterday" {
		t.Errorf("the form comes back as %v", got)
	}
	got["lang"][1] = "zh-Hans"
	got.Set("do", "save")
	p = h.as("translator").post("/desk/pier/terms", got).is(http.StatusUnprocessableEntity)
	if words := p.Find(`[role="alert"]`).Text(); !strings.Contains(words, "keeper") || !strings.Contains(words, "2026-02-28") {
		t.Errorf("the page says %q of a day that is none", words)
	}
	got.Set("from", "2020-01-01")
	h.as("translator").post("/desk/pier/terms", got).is(http.StatusOK).has(`[role="status"]`)
}

func TestTermsPageChangesAndRemoves(t *testing.T) {
	h := newHouse(t)
	h.as("translator").post("/desk/pier/terms", term("lighthouse", "灯楼")).is(http.StatusOK)
	form := term("lighthouse", "灯塔")
	form.Set("concept", "1")
	form.Set("version", "1")
	form.Set("reason", "As the pilots say")
	h.as("translator").post("/desk/pier/terms", form).is(http.StatusForbidden)
	h.as("reviewer").post("/desk/pier/terms", form).is(http.StatusOK)
	h.as("second").post("/desk/pier/terms", form).is(http.StatusConflict) // somebody was faster
	p := h.as("reviewer").get("/desk/pier/terms?edit=1").is(http.StatusOK)
	if got := p.Find("ol > li").Length(); got != 2 {
		t.Errorf("the history has %d states, want 2", got)
	}
	if got, _ := p.Find("#term-1").Attr("value"); got != "灯塔" {
		t.Errorf("the form shows %q", got)
	}
	h.as("reviewer").get("/desk/pier/terms?edit=99").is(http.StatusNotFound)
	gone := url.Values{"do": {"remove"}, "concept": {"1"}, "reason": {"Not ours"}}
	h.as("reviewer").post("/desk/pier/terms", gone).is(http.StatusForbidden)
	h.as("editor").post("/desk/pier/terms", url.Values{"do": {"remove"}, "concept": {"1"}}).is(http.StatusUnprocessableEntity)
	h.as("editor").post("/desk/pier/terms", gone).is(http.StatusOK).hasNot("article")
	h.as("editor").post("/desk/pier/terms", gone).is(http.StatusNotFound)
}
