package web_test

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"strings"
	"testing"
	"time"

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

// Units are narrowed down by origin, file and day, and what is shown is what is revoked.
func TestMemoryPageNarrowsDown(t *testing.T) {
	h := newHouse(t)
	h.remembers()
	file := unitsFile{}
	for range 60 {
		file = append(file, newsroom.MemoryUnit{From: "en", To: "zh-Hans", Source: markup.Plain("The lamp burns."), Target: markup.Plain("灯亮着。"),
			Before: strings.Repeat("b", len(file)+1), Origin: newsroom.OriginMachine, CreatedAt: time.Date(2020, 5, 1, 12, 0, 0, 0, time.UTC)})
	}
	_, _, err := h.desk.ImportMemory(context.Background(), workflow.MemoryImportRequest{Name: "run.tmx", Outlet: h.outlet.ID}, &file)
	must(t, err)
	b := h.as("editor")
	for query, want := range map[string]int{
		"":                                         50,
		"?since=2020-05-01&till=2020-05-01":        50,
		"?since=2020-05-02":                        2,
		"?till=2020-04-30":                         0,
		"?since=tomorrow":                          50,
		"?q=lamp&since=2020-05-02":                 1,
		"?q=lamp&till=2020-05-01":                  50,
		"?q=lamp&till=2020-05-01&after=50":         10,
		"?q=lamp&origin=human":                     0,
		"?q=lamp&after=999999999999":               0,
		"?q=burns&side=source&till=2020-05-01&n=x": 50,
	} {
		if got := b.get("/desk/pier/memory" + query).is(http.StatusOK).Find("article").Length(); got != want {
			t.Errorf("%s shows %d units, want %d", query, got, want)
		}
	}
	older := b.get("/desk/pier/memory?q=lamp").is(http.StatusOK).Find(`a[href*="after=50"]`)
	if older.Length() != 1 {
		t.Error("a search has no way to its next page")
	}
	p := b.get("/desk/pier/memory?till=2020-05-01").is(http.StatusOK).has(`#revoke-shown input[name="till"][value="2020-05-01"]`)
	h.as("reviewer").get("/desk/pier/memory?till=2020-05-01").is(http.StatusOK).hasNot("#revoke-shown")
	p = b.submit(p, "#revoke-shown", url.Values{"do": {"revoke"}, "reason": {"A bad run"}}).is(http.StatusOK)
	if got := p.Find(`[role="status"]`).Text(); !strings.HasPrefix(got, "60 sentences") {
		t.Errorf("the page says %q after a machine's run was revoked", got)
	}
	if got := p.Find("#gone").Parent().Text(); !strings.Contains(got, "Made before 2020-05-02: A bad run") {
		t.Errorf("the revocation is shown as %q", got)
	}
}
