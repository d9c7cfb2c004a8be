package web_test

import (
	"context"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/workflow"
)

// TestAllOfAKind looks at all suggestions of a rule, puts two of three in, and takes them back.
func TestAllOfAKind(t *testing.T) {
	h := newHouse(t)
	ctx := context.Background()
	must(t, h.desk.SetHouseStyle(ctx, h.outlet.ID, []byte("[style]\npacks = [\"zh-spaced\"]\n")))
	id := h.spaceless()
	story := storyPath(id)
	page := story + "/fix?rule=" + url.QueryEscape("style/spacing")
	link := h.as("translator").get(story + "?u=" + strconv.FormatInt(int64(h.units(id)[1].ID), 10)).Find(`a[href*="/fix?rule="]`).First()
	if got := link.AttrOr("href", "none"); got != page {
		t.Fatalf("the rail leads to %s, want %s", got, page)
	}
	h.as("stranger").get(page).is(http.StatusNotFound)
	p := h.as("translator").get(page).is(http.StatusOK).has("ins")
	if got := p.Find(`input[name="unit"]`).Length(); got != 3 {
		t.Fatalf("%d sentences are listed, want 3", got)
	}
	p.has(fmt.Sprintf(`li a[href$="?u=%[1]d#u%[1]d"]`, h.units(id)[1].ID))
	var chosen []string
	for i := range 2 {
		chosen = append(chosen, p.Find(`input[name="unit"]`).Eq(i).AttrOr("value", ""))
	}
	form := url.Values{"do": {"fix"}, "rule": {"style/spacing"}, "unit": chosen}
	h.as("second").post(story+"/fix", form).is(http.StatusForbidden)
	h.as("translator").post(story+"/fix", url.Values{"do": {"fix"}, "unit": {"one"}}).is(http.StatusUnprocessableEntity)
	p = h.as("translator").post(story+"/fix", form).is(http.StatusOK).has(`[role="status"]`)
	texts := func() (all []string) {
		for _, u := range h.units(id)[1:] {
			all = append(all, u.Draft.Plain)
		}
		return all
	}
	if got := strings.Join(texts(), ""); got != "他装了 Linux 系统。她用 Emacs 写信，用 Vim 改信。我在Debian上工作。" {
		t.Errorf("after two of three were put in it reads %s", got)
	}
	h.as("translator").submit(p, "form", url.Values{"do": {"undo"}, "unit": undoOf(p)}).is(http.StatusOK).has(`[role="status"]`)
	if got := strings.Join(texts(), ""); got != "他装了Linux系统。她用Emacs写信，用Vim改信。我在Debian上工作。" {
		t.Errorf("after undo it reads %s", got)
	}
}

// spaceless is a story whose Latin words touch the Chinese ones.
func (h *house) spaceless() newsroom.TranslationID {
	h.t.Helper()
	id, err := h.desk.Import(context.Background(), h.people["translator"], workflow.ImportRequest{Name: "a.md",
		Data:       []byte("---\nlang: zh-Hans\n---\n\n# 系统\n\n他装了Linux系统。\n\n她用Emacs写信，用Vim改信。\n\n我在Debian上工作。\n"),
		SourceName: "b.md", SourceData: []byte("# A system\n\nHe installed Linux.\n\nShe writes with Emacs and corrects with Vim.\n\nI work on Debian.\n")})
	must(h.t, err)
	return id
}

// undoOf are the states that the page offers to undo.
func undoOf(p page) (all []string) {
	found := p.Find(`input[type="hidden"][name="unit"]`)
	for i := range found.Length() {
		all = append(all, found.Eq(i).AttrOr("value", ""))
	}
	return all
}
