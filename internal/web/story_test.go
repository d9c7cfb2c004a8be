package web_test

import (
	"context"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"recto/internal/newsroom"
)

// TestOneStoryWithoutScript goes the whole way with forms alone.
func TestOneStoryWithoutScript(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Pitched)
	path := storyPath(id)
	tr := h.as("translator")

	p := tr.get("/desk/pier/")
	p = tr.submit(p, "form.take", nil).is(http.StatusOK)
	if p.path != path {
		t.Fatalf("taking a story leads to %s, want %s", p.path, path)
	}
	p.has(`li.active .v[lang=en]`).has(`li.active textarea[name=text][lang=zh-Hans]`).has(`#ready[href]`)
	if !strings.Contains(p.Find("#ready").Text(), "to fix") {
		t.Errorf("the hand-in button says %q, want what is to fix", p.Find("#ready").Text())
	}
	// Confirm every sentence; the one in English is mended on the way.
	for i, u := range h.units(id) {
		p = tr.get(path + "?u=" + strconv.FormatInt(int64(u.ID), 10))
		text := p.Find("#seg").Text()
		if strings.Contains(text, "dark water") {
			p.has(".item:not([hidden]) .flag.must").has("li.active .status .flag.must")
			text = mended
		}
		p = tr.submit(p, "#edit", url.Values{"text": {text}, "do": {"confirm"}}).is(http.StatusOK)
		if got := p.Find("li.unit[data-ok]").Length(); got != i+1 {
			t.Fatalf("after confirming %d sentences the page shows %d", i+1, got)
		}
	}
	h.wave("translator", id) // what the article as a whole lacks
	p = tr.get(path)
	p = tr.submit(p, `form[action$="/hand-in"]`, nil).is(http.StatusOK)
	p.hasNot("textarea[name=text]").hasNot(`form[action$="/review"]`)

	re := h.as("reviewer")
	p = re.submit(re.get(path), `form[action$="/review"]`, nil).is(http.StatusOK).has("#edit")
	u := h.units(id)[3]
	p = re.get(path + "?u=" + strconv.FormatInt(int64(u.ID), 10))
	p = re.submit(p, "#edit", url.Values{"text": {"直到渡轮掉转船头，岛上才有人发觉。"}, "do": {"save"}}).is(http.StatusOK)
	p.has("li.active ins")
	p = re.submit(p, `form[action$="/return"]`, url.Values{"note": {"Look at the last sentence."}}).is(http.StatusOK)

	p = tr.get(path).has(".fix")
	if !strings.Contains(p.Find(".fix").Text(), "Look at the last sentence.") {
		t.Errorf("the translator reads %q, want the reviewer's note", p.Find(".fix").Text())
	}
	p.has("li.unit ins")
	p = tr.submit(p, "li.unit .status form:first-child", url.Values{"do": {"confirm"}}).is(http.StatusOK) // accept
	h.wave("translator", id)
	tr.submit(tr.get(path), `form[action$="/hand-in"]`, nil).is(http.StatusOK)
	re.submit(re.get(path), `form[action$="/review"]`, nil).is(http.StatusOK)
	h.wave("reviewer", id)
	re.submit(re.get(path), `form[action$="/approve"]`, nil).is(http.StatusOK)

	ed := h.as("editor")
	p = ed.submit(ed.get(path), `form[action$="/publish"]`, nil).is(http.StatusOK)
	p.has(`a[href^="/pier/"][href$="/1/"]`)
	if got := h.state(id); got != newsroom.Published {
		t.Fatalf("the story is %s at the end of its way", got)
	}
}

func TestCorrectionNeedsAReason(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Published)
	path := storyPath(id)
	tr := h.as("translator")
	p := tr.submit(tr.get(path), `aside form[action$="/correct"]`, nil).is(http.StatusOK).has("#edit")
	tr.submit(p, "#edit", url.Values{"text": {"码头尽处的灯"}, "do": {"confirm"}}).is(http.StatusOK)
	ctx := context.Background()
	h.wave("translator", id)
	must(t, h.desk.HandIn(ctx, h.people["translator"], id))
	must(t, h.desk.TakeReview(ctx, h.people["reviewer"], id))
	h.wave("reviewer", id)
	must(t, h.desk.Approve(ctx, h.people["reviewer"], id))
	ed := h.as("editor")
	p = ed.get(path).has(`form[action$="/publish"] textarea[required]`)
	ed.submit(p, `form[action$="/publish"]`, nil).is(http.StatusUnprocessableEntity)
	p = ed.submit(p, `form[action$="/publish"]`, url.Values{"reason": {"The title named the wrong end."}}).is(http.StatusOK)
	p.has(`a[href$="/2/"]`)
	if !strings.Contains(p.Text(), "The title named the wrong end.") {
		t.Error("the story's page does not show the correction's reason")
	}
}

func TestDismissWithReason(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	tr := h.as("translator")
	u := strconv.FormatInt(int64(h.units(id)[2].ID), 10)
	p := tr.get(storyPath(id) + "?u=" + u)
	form := `.item[data-unit]:not([hidden]) form[action$="/dismiss"]`
	p.has(form)
	tr.submit(p, form, url.Values{"reason": {"  "}}).is(http.StatusUnprocessableEntity)
	p = tr.submit(p, form, url.Values{"reason": {"The quotation goes on in the next paragraph."}}).is(http.StatusOK)
	p.has("section[aria-labelledby=r-w] q")
	if !strings.Contains(p.path, "u="+u) {
		t.Errorf("after dismissing the person is at %s, want the same sentence", p.path)
	}
	p = tr.submit(p, `form[action$="/undismiss"]`, nil).is(http.StatusOK)
	p.hasNot("section[aria-labelledby=r-w]")
	if !strings.Contains(p.path, "u="+u) {
		t.Errorf("after taking the dismissal back the person is at %s, want the same sentence", p.path)
	}
}

func TestReviewerSeesDismissalsFirst(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	h.wave("translator", id)
	first := func(who string) string {
		heading := h.as(who).get(storyPath(id)).is(http.StatusOK).Find(`aside section[aria-labelledby="r-w"], aside section[aria-labelledby="r-f"]`).First()
		return heading.AttrOr("aria-labelledby", "none")
	}
	if got := first("translator"); got != "r-f" {
		t.Errorf("the translator sees %s first, want the findings", got)
	}
	must(t, h.desk.HandIn(context.Background(), h.people["translator"], id))
	must(t, h.desk.TakeReview(context.Background(), h.people["reviewer"], id))
	if got := first("reviewer"); got != "r-w" {
		t.Errorf("the reviewer sees %s first, want what was waved through", got)
	}
}

func TestConflictShowsBothTexts(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	tr := h.as("translator")
	u := h.units(id)[1]
	path := storyPath(id) + "?u=" + strconv.FormatInt(int64(u.ID), 10)
	one, other := tr.get(path), tr.get(path) // two tabs
	tr.submit(one, "#edit", url.Values{"text": {"五月二日，灯熄灭了。"}, "do": {"save"}}).is(http.StatusOK)
	p := tr.submit(other, "#edit", url.Values{"text": {"五月二日那天，灯灭了。"}, "do": {"save"}}).is(http.StatusConflict)
	if text := p.Find("main").Text(); !strings.Contains(text, "五月二日，灯熄灭了。") {
		t.Errorf("the conflict page does not show the text that stands: %s", text)
	}
	if got := p.Find("#merged").Text(); got != "五月二日那天，灯灭了。" {
		t.Errorf("the conflict page offers %q, want the text that was typed", got)
	}
	history := tr.get(p.Find(`a[href$="/u/`+strconv.FormatInt(int64(u.ID), 10)+`"]`).AttrOr("href", "")).is(http.StatusOK)
	if !strings.Contains(history.Text(), "那天") {
		t.Error("the history does not keep the losing text")
	}
	p = tr.submit(p, ".bothtexts form", url.Values{"do": {"save"}}).is(http.StatusOK)
	if got := p.Find("#seg").Text(); got != "五月二日那天，灯灭了。" {
		t.Errorf("after choosing one's own text the sentence reads %q", got)
	}
}

func TestAutosaveAnswersWithParts(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	tr := h.as("translator")
	u := h.units(id)[1]
	save := storyPath(id) + "/u/" + strconv.FormatInt(int64(u.ID), 10)
	form := url.Values{"version": {strconv.Itoa(u.Version)}, "text": {"五月二日夜里，灯灭了。"}, "do": {"save"}}
	status, got := tr.postJSON(save, form)
	if status != http.StatusOK || got["version"] == nil || !strings.Contains(got["shown"].(string), "夜里") || got["bar"] == "" {
		t.Fatalf("autosave = %d %v, want the parts of the page", status, got)
	}
	status, got = tr.postJSON(save, form) // the version is old by now
	if status != http.StatusConflict && h.units(id)[1].Draft.Plain != "五月二日夜里，灯灭了。" {
		t.Errorf("saving from an old version = %d %v", status, got)
	}
	form.Set("text", "别的文字")
	if status, got = tr.postJSON(save, form); status != http.StatusConflict || got["conflict"] == nil {
		t.Errorf("saving another text from an old version = %d %v, want a conflict with both texts", status, got)
	}
	if status, _ = h.as("").postJSON(save, form); status != http.StatusUnauthorized {
		t.Errorf("autosave without a session = %d, want %d", status, http.StatusUnauthorized)
	}
}

func TestConfirmRefusesEmptyText(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	tr := h.as("translator")
	p := tr.get(storyPath(id))
	tr.submit(p, "#edit", url.Values{"text": {" "}, "do": {"confirm"}}).is(http.StatusUnprocessableEntity)
}
