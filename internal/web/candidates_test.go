package web_test

import (
	"context"
	"net/http"
	"net/url"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/workflow"
)

const (
	dredgerEnglish = `# The dredger is late

The harbour master Ottilie Brandvold waited for the dredger. "It is late", said Brandvold.

Nobody in the harbour had seen the dredger. Brandvold went home.
`
	dredgerChinese = `---
lang: zh-Hans
---

# 挖泥船迟到

港务长奥蒂莉·布兰德沃尔等着挖泥船。“它迟到了”，布兰德沃尔说。

港口里没有人见过挖泥船。布兰德沃尔回家了。
`
)

func (h *house) dredger() newsroom.TranslationID {
	h.t.Helper()
	id, err := h.desk.Import(context.Background(), h.people["translator"], workflow.ImportRequest{
		Name: "dredger.md", Data: []byte(dredgerChinese), SourceName: "dredger-en.md", SourceData: []byte(dredgerEnglish),
	})
	must(h.t, err)
	return id
}

func TestCandidatesOfAStory(t *testing.T) {
	h := newHouse(t)
	story := storyPath(h.dredger())
	page := story + "/terms"
	h.as("stranger").get(page).is(http.StatusNotFound)
	h.as("contributor").get(page).is(http.StatusOK).has(".candidate").hasNot(".candidate form")
	h.as("translator").get(story).has(`a[href="` + page + `"]`)

	p := h.as("translator").get(page).is(http.StatusOK).has(`.candidate [autofocus]`)
	rows := map[string]string{}
	for i := range p.Find(".candidate").Length() {
		row := p.Find(".candidate").Eq(i)
		rows[row.Find("b").Text()] = row.Find(`[name="target"]`).AttrOr("value", "")
	}
	for source, want := range map[string]string{"Brandvold": "布兰德沃尔", "dredger": "挖泥船"} {
		if rows[source] != want {
			t.Errorf("the rendering of %s is %q, want %q; rows: %v", source, rows[source], want, rows)
		}
	}

	left := len(rows)
	p = h.as("translator").submit(p, `.candidate form`, nil).is(http.StatusOK).has(`[role="status"]`)
	if got := p.Find(".candidate").Length(); got >= left {
		t.Errorf("%d candidates are left of %d after one was recorded", got, left)
	}
	if got := h.as("translator").get("/desk/pier/terms").Find("article").Length(); got != 1 {
		t.Errorf("the termbase has %d concepts, want 1", got)
	}
	form := url.Values{"source": {"dredger"}, "target": {"挖泥船"}, "at": {"0"}}
	h.as("contributor").post(page, form).is(http.StatusForbidden)
	h.as("stranger").post(page, form).is(http.StatusNotFound)
	form.Set("kind", "beast")
	h.as("translator").post(page, form).is(http.StatusUnprocessableEntity)
	h.as("translator").post(page, url.Values{"source": {"dredger"}, "target": {" "}}).is(http.StatusUnprocessableEntity)
}
