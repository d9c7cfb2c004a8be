package web_test

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
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

// A term keeps what the form does not show when a line before it is emptied.
func TestTermsPageKeepsWhatItDoesNotShow(t *testing.T) {
	h := newHouse(t)
	ctx := context.Background()
	id, err := h.desk.SaveConcept(ctx, h.people["editor"], newsroom.Concept{Concept: termbase.Concept{Terms: []termbase.Term{
		{Lang: "en", Text: "beacon"}, {Lang: "en", Text: "lighthouse", Part: "noun", Usage: "on land"}, {Lang: "zh-Hans", Text: "灯塔"}}}}, "")
	must(t, err)
	p := h.as("reviewer").get(fmt.Sprintf("/desk/pier/terms?edit=%d", id)).is(http.StatusOK)
	form := url.Values{"do": {"save"}, "kind": {"place"}, "concept": {fmt.Sprint(id)}, "version": {p.Find(`[name="version"]`).AttrOr("value", "")}}
	for i := range p.Find(`[name="was"]`).Length() {
		text := p.Find(`[name="term"]`).Eq(i).AttrOr("value", "")
		form.Add("was", p.Find(`[name="was"]`).Eq(i).AttrOr("value", ""))
		form.Add("lang", p.Find(`[name="lang"]`).Eq(i).AttrOr("value", ""))
		form.Add("status", "preferred")
		if i == 0 {
			text = ""
		}
		form.Add("term", text)
	}
	h.as("reviewer").post("/desk/pier/terms", form).is(http.StatusOK)
	c, err := h.store.Concept(ctx, h.people["editor"], id)
	must(t, err)
	if len(c.Terms) != 2 || c.Terms[0].Part != "noun" || c.Terms[0].Usage != "on land" || c.Terms[1].Part != "" || c.Kind != termbase.Place {
		t.Errorf("the concept is %+v", c.Concept)
	}
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
