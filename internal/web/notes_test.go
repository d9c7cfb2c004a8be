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

// openUnit is the address of the editor with the i-th sentence open.
func (h *house) openUnit(id newsroom.TranslationID, i int) string {
	h.t.Helper()
	return storyPath(id) + "?u=" + strconv.FormatInt(int64(h.units(id)[i].ID), 10)
}

func TestNoteWithoutScript(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	tr, path := h.as("translator"), h.openUnit(id, 1)
	tr.get(h.openUnit(id, 0)).has("li.active details.note-new[hidden]") // the title takes none
	// What was typed above the note is kept with it.
	p := tr.submit(tr.get(path), "#edit", url.Values{"text": {"五月二日夜，灯灭了。"}, "note": {"夜里<b>十一</b>点。"}, "do": {"note"}}).is(http.StatusOK)
	if got := h.units(id)[1].Draft; got.Plain != "五月二日夜，灯灭了。" || len(newsroom.Notes(got)) != 1 {
		t.Fatalf("the draft is %+v, want the words and a note", got)
	}
	if got := p.Find("#seg").Text(); got != "五月二日夜，灯灭了。" {
		t.Errorf("the field of the words holds %q", got)
	}
	p.has("li.active .unote details summary").hasNot(".unote b")
	if got := p.Find("li.active .unote .text").First().Text(); got != "夜里<b>十一</b>点。" {
		t.Errorf("the note reads %q", got)
	}
	p = tr.submit(p, ".unote form", url.Values{"note": {"夜里十一点。"}, "do": {"save"}}).is(http.StatusOK)
	// A confirmed sentence stays confirmed when it is noted, and new words leave the note alone.
	tr.submit(p, "#edit", url.Values{"text": {"五月二日夜间，灯灭了。"}, "do": {"confirm"}}).is(http.StatusOK)
	p = tr.submit(tr.get(path), "#edit", url.Values{"note": {"第二条。"}, "do": {"note"}}).is(http.StatusOK).has("li.active[data-ok]")
	if got := newsroom.Notes(h.units(id)[1].Draft); len(got) != 2 || got[0] != "夜里十一点。" {
		t.Errorf("the notes are %q", got)
	}
	history := tr.get(p.Find("#history").AttrOr("href", "")).is(http.StatusOK)
	if history.Find(".unote").Length() < 4 {
		t.Errorf("the history shows %d notes", history.Find(".unote").Length())
	}
	tr.submit(p, ".unote form", url.Values{"do": {"remove"}}).is(http.StatusOK)
	if got := newsroom.Notes(h.units(id)[1].Draft); len(got) != 1 || got[0] != "第二条。" {
		t.Errorf("after removing the first the notes are %q", got)
	}
	tr.submit(p, ".unote form", url.Values{"do": {"remove"}}).is(http.StatusConflict) // an old page
	tr.submit(tr.get(path), "#edit", url.Values{"do": {"note"}}).is(http.StatusUnprocessableEntity)
}

func TestReviewerSeesNotes(t *testing.T) {
	h := newHouse(t)
	ctx := context.Background()
	id := h.at(newsroom.Claimed)
	tr := h.as("translator")
	tr.submit(tr.get(h.openUnit(id, 1)), "#edit", url.Values{"note": {"当地时间。"}, "do": {"note"}}).is(http.StatusOK)
	h.wave("translator", id)
	must(t, h.desk.HandIn(ctx, h.people["translator"], id))
	p := h.as("second").get(storyPath(id)).has(".unote").has("li.unit .shown .note-mark").hasNot(".unote form")
	if !strings.Contains(p.Find(".unote").Text(), "当地时间。") {
		t.Error("a member who does not hold the story does not see its note")
	}
	must(t, h.desk.TakeReview(ctx, h.people["reviewer"], id))
	re := h.as("reviewer")
	p = re.submit(re.get(h.openUnit(id, 1)), ".unote form", url.Values{"note": {"当地时间夜里。"}, "do": {"save"}}).is(http.StatusOK)
	p.has("li.active .unote ins").has("li.active .unote.gone del")
	must(t, h.desk.Return(ctx, h.people["reviewer"], id, "see the note"))
	p = tr.get(h.openUnit(id, 1)).has("li.active .status form") // accept or keep
	tr.submit(p, "li.active .status form:last-child", url.Values{"do": {"confirm"}}).is(http.StatusOK)
	if got := newsroom.Notes(h.units(id)[1].Draft); len(got) != 1 || got[0] != "当地时间。" {
		t.Errorf("after keeping what was handed in the notes are %q", got)
	}
}

func TestNotesAreGuarded(t *testing.T) {
	h := newHouse(t)
	id, second := h.at(newsroom.Claimed), h.at(newsroom.Claimed)
	u := h.units(id)[1]
	path := "/u/" + strconv.FormatInt(int64(u.ID), 10)
	_, err := h.desk.SaveDraft(context.Background(), h.people["translator"], u.ID, u.Version, `灯灭了。<span class="note">注</span>`)
	must(t, err)
	u = h.units(id)[1]
	form := url.Values{"version": {strconv.Itoa(u.Version)}, "at": {"0"}, "note": {"别人的注"}, "do": {"save"}}
	h.as("").post(storyPath(id)+path+"/note", form).is(http.StatusUnauthorized)
	h.as("stranger").post(storyPath(id)+path+"/note", form).is(http.StatusNotFound)
	h.as("editor").post(storyPath(id)+path+"/note", form).is(http.StatusForbidden)
	tr := h.as("translator")
	tr.post(storyPath(second)+path+"/note", form).is(http.StatusNotFound)
	for _, bad := range []string{"-1", "x", "", "9"} {
		form.Set("at", bad)
		if p := tr.post(storyPath(id)+path+"/note", form); p.status != http.StatusUnprocessableEntity && p.status != http.StatusNotFound {
			t.Errorf("changing note %q gives %d", bad, p.status)
		}
	}
	if got := newsroom.Notes(h.units(id)[1].Draft); len(got) != 1 || got[0] != "注" {
		t.Errorf("the notes are %q after attempts that were refused", got)
	}
}

func TestAutosaveKeepsNotes(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	u := h.units(id)[1]
	save := storyPath(id) + "/u/" + strconv.FormatInt(int64(u.ID), 10)
	status, got := h.as("translator").postJSON(save, url.Values{"version": {strconv.Itoa(u.Version)}, "text": {"五月二日，灯灭了。"}, "note": {"注"}, "do": {"note"}})
	if status != http.StatusOK || !strings.Contains(got["notes"].(string), "注") || strings.Contains(got["markdown"].(string), "注") {
		t.Fatalf("adding a note gives %d %v", status, got)
	}
	version := strconv.Itoa(int(got["version"].(float64)))
	status, got = h.as("translator").postJSON(save, url.Values{"version": {version}, "text": {"五月二日夜，灯灭了。"}, "do": {"save"}})
	if status != http.StatusOK || !strings.Contains(got["notes"].(string), "unote") {
		t.Errorf("after an autosave the notes are %v", got["notes"])
	}
}
