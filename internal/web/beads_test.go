package web_test

import (
	"context"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"recto/internal/newsroom"
)

// press sends the form of the page of beads with one of its buttons.
func (b *browser) press(p page, value string, fill url.Values) page {
	b.h.t.Helper()
	p.has(`button[form=repair][value="` + value + `"]`)
	form := url.Values{"do": {value}}
	p.Find("#repair input").Each(func(_ int, in *goquery.Selection) {
		form.Add(in.AttrOr("name", ""), in.AttrOr("value", ""))
	})
	for name, v := range fill {
		form[name] = v
	}
	return b.post(p.Find("#repair").AttrOr("action", ""), form)
}

// targets are all drafts of a story, one behind the other.
func (h *house) targets(id newsroom.TranslationID) string {
	var out strings.Builder
	for _, u := range h.units(id) {
		out.WriteString(u.Draft.Plain)
	}
	return out.String()
}

func TestBeadsWithoutScript(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	tr, before, was := h.as("translator"), h.units(id), h.targets(id)
	tr.get(storyPath(id)).has(`aside.rail a[href$="/beads"]`)
	p := tr.get(storyPath(id) + "/beads").is(http.StatusOK).has("li#b1 a.bead").has("#undo[disabled]")
	if p.Find("ol.beads > li").Length() != len(before) {
		t.Fatalf("%d rows for %d units", p.Find("ol.beads > li").Length(), len(before))
	}
	p.hasNot(`button[value="join 1"]`) // a title and a paragraph are two blocks

	p = tr.press(p, "split 2 1 0", nil).is(http.StatusOK).has("li#b2.active a.bead.half").has("li#b3 .v.none").has("#undo:not([disabled])")
	if said := p.Find("#said").Text(); !strings.HasPrefix(said, "Split.") {
		t.Errorf("the page says %q", said)
	}
	p = tr.press(p, "omit 2", url.Values{"reason-2": {" "}}).is(http.StatusUnprocessableEntity).has(".problem").has("#undo:not([disabled])")
	p = tr.press(p, "omit 2", url.Values{"reason-2": {"<b>广告</b>"}}).is(http.StatusOK).has(`button[value="take in 2"]`).hasNot(`button[value="join 2"]`).hasNot("main b")
	if u := h.units(id)[1]; u.Omitted != "<b>广告</b>" {
		t.Fatalf("the unit is %+v, want it left out", u)
	}
	for range 2 {
		p = tr.press(p, "undo", nil).is(http.StatusOK)
	}
	p.has("#undo[disabled]")
	for i, u := range h.units(id) {
		if u.ID != before[i].ID || u.Draft.Plain != before[i].Draft.Plain || u.Omitted != "" {
			t.Errorf("after undoing, unit %d is %+v", i, u)
		}
	}
	p = tr.press(p, "shift 3 source down", nil).is(http.StatusOK)
	p = tr.press(p, "keep 1", nil).is(http.StatusOK).hasNot(`button[value="keep 1"]`)
	if got := h.targets(id); got != was {
		t.Errorf("the targets read %q, want %q", got, was)
	}

	stale := p // another window saves a sentence meanwhile
	u := h.units(id)[0]
	_, err := h.desk.SaveDraft(context.Background(), h.people["translator"], u.ID, u.Version, "另一扇窗里写的标题")
	must(t, err)
	stands := h.targets(id)
	for _, do := range []string{"undo", "split 2 1 0"} {
		if p := tr.press(stale, do, nil).is(http.StatusConflict).has(".problem").has("ol.beads > li"); !strings.Contains(p.Find(".problem").Text(), "meanwhile") {
			t.Errorf("%s of an old page says %q", do, p.Find(".problem").Text())
		}
	}
	if got := h.targets(id); got != stands {
		t.Errorf("the targets read %q, want %q", got, stands)
	}
	tr.post(storyPath(id)+"/beads", url.Values{"do": {"dance 3"}, "stamp": {p.Find("#repair [name=stamp]").AttrOr("value", "")}}).is(http.StatusConflict)
	tr.post(storyPath(id)+"/beads", nil).is(http.StatusConflict)
}

func TestBeadsAreGuarded(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	path, form := storyPath(id)+"/beads", url.Values{"do": {"split 2 1 0"}}
	was := h.units(id)
	h.as("").post(path, form).is(http.StatusUnauthorized)
	h.as("stranger").get(path).is(http.StatusNotFound)
	h.as("stranger").post(path, form).is(http.StatusNotFound)
	h.as("second").get(path).is(http.StatusOK).has(".refused").hasNot("button[form=repair]")
	h.as("second").post(path, form).is(http.StatusForbidden)
	h.as("editor").post(path, form).is(http.StatusForbidden)
	if got := h.units(id); len(got) != len(was) {
		t.Errorf("%d units after attempts that were refused, want %d", len(got), len(was))
	}
	h.bring(id, newsroom.Published)
	must(t, h.desk.Correct(context.Background(), h.people["translator"], id))
	p := h.as("translator").get(path).is(http.StatusOK).has(".refused").hasNot("button[form=repair]")
	if !strings.Contains(p.Find(".refused").Text(), "published") {
		t.Errorf("the page says %q", p.Find(".refused").Text())
	}
	h.as("translator").post(path, form).is(http.StatusForbidden)
	h.as("translator").get(storyPath(id)).hasNot(`a[href$="/beads"]`)
}
