package web_test

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/text/markup"
	"recto/internal/workflow"
)

// unitsFile is a file of memory units that is already read.
type unitsFile []newsroom.MemoryUnit

func (f *unitsFile) Next() (newsroom.MemoryUnit, error) {
	if len(*f) == 0 {
		return newsroom.MemoryUnit{}, io.EOF
	}
	u := (*f)[0]
	*f = (*f)[1:]
	return u, nil
}

// remembers takes two sentences into the outlet's memory.
func (h *house) remembers() {
	h.t.Helper()
	file := unitsFile{
		{From: "en", To: "zh-Hans", Source: markup.Plain("The lamp went out."), Target: markup.Plain("灯灭了。"), Credit: "Keeper"},
		{From: "en", To: "zh-Hans", Source: markup.Plain("The ferry <b>turned</b> back."), Target: markup.Plain("渡轮掉头了。")},
	}
	_, _, err := h.desk.ImportMemory(context.Background(), workflow.MemoryImportRequest{Name: "old.tmx", Outlet: h.outlet.ID}, &file)
	must(h.t, err)
}

func TestMemoryPageSearches(t *testing.T) {
	h := newHouse(t)
	h.remembers()
	b := h.as("contributor")
	p := b.get("/desk/pier/memory").is(http.StatusOK)
	if got := p.Find("article.detail").Length(); got != 2 {
		t.Fatalf("the page lists %d units, want 2", got)
	}
	if p.Find("article b").Length() != 0 {
		t.Error("a unit's words became markup")
	}
	p.has(`article p[lang="en"]`).has(`article p[lang="zh-Hans"] strong`).hasNot(`form[method="post"][action$="/memory"]`)
	for _, c := range []struct{ query, want string }{
		{"?q=lamp&side=source", "灯灭了。"},
		{"?q=渡轮&side=target", "渡轮掉头了。"},
	} {
		p := b.get("/desk/pier/memory" + c.query).is(http.StatusOK)
		if got := p.Find("article strong"); got.Length() != 1 || got.Text() != c.want {
			t.Errorf("%s finds %q, want %q", c.query, got.Text(), c.want)
		}
	}
	if got := b.get("/desk/pier/memory?q=zeppelin").is(http.StatusOK).Find("article").Length(); got != 0 {
		t.Errorf("a word that is not there finds %d units", got)
	}
	h.as("stranger").get("/desk/pier/memory").is(http.StatusNotFound)
}

func TestMemoryPageCorrects(t *testing.T) {
	h := newHouse(t)
	h.remembers()
	page := h.as("reviewer").get("/desk/pier/memory?q=lamp").is(http.StatusOK)
	unit, _ := page.Find(`article input[name="unit"]`).First().Attr("value")
	form := url.Values{"do": {"correct"}, "unit": {unit}, "target": {"灯熄了。"}}
	h.as("translator").post("/desk/pier/memory", form).is(http.StatusForbidden)
	h.as("stranger").post("/desk/pier/memory", form).is(http.StatusNotFound)
	h.as("").post("/desk/pier/memory", form).is(http.StatusUnauthorized)
	h.as("reviewer").post("/desk/pier/memory", form).is(http.StatusOK).has(`[role="status"]`)
	p := h.as("contributor").get("/desk/pier/memory?q=lamp").is(http.StatusOK)
	if got := p.Find("article strong").Text(); got != "灯熄了。" {
		t.Errorf("the corrected unit reads %q", got)
	}
	h.as("reviewer").post("/desk/pier/memory", url.Values{"do": {"correct"}, "unit": {unit}, "target": {" "}}).is(http.StatusUnprocessableEntity)
}

func TestMemoryPageRevokesAndBringsBack(t *testing.T) {
	h := newHouse(t)
	h.remembers()
	page := h.as("editor").get("/desk/pier/memory").is(http.StatusOK)
	imported, _ := page.Find(`input[name="import"]`).Attr("value")
	form := url.Values{"do": {"revoke"}, "import": {imported}, "reason": {"A bad file"}}
	h.as("reviewer").post("/desk/pier/memory", form).is(http.StatusForbidden)
	h.as("editor").post("/desk/pier/memory", url.Values{"do": {"revoke"}, "import": {imported}}).is(http.StatusUnprocessableEntity)
	h.as("editor").post("/desk/pier/memory", url.Values{"do": {"revoke"}, "reason": {"All of it"}}).is(http.StatusUnprocessableEntity)
	p := h.as("editor").post("/desk/pier/memory", form).is(http.StatusOK)
	if got := p.Find(`[role="status"]`).Text(); !strings.HasPrefix(got, "2 sentences") {
		t.Errorf("the page says %q after two units were revoked", got)
	}
	if got := p.Find("article del").Length(); got != 2 {
		t.Errorf("%d units are struck, want 2", got)
	}
	if got := h.as("contributor").get("/desk/pier/memory?q=lamp").Find("article").Length(); got != 0 {
		t.Errorf("a revoked unit is found %d times", got)
	}
	revocation, _ := p.Find(`input[name="revocation"]`).Attr("value")
	undo := url.Values{"do": {"undo"}, "revocation": {revocation}}
	h.as("translator").post("/desk/pier/memory", undo).is(http.StatusForbidden)
	h.as("reviewer").post("/desk/pier/memory", undo).is(http.StatusOK).hasNot("article del")
	h.as("reviewer").post("/desk/pier/memory", url.Values{"do": {"something"}}).is(http.StatusUnprocessableEntity)
}
