package web_test

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/workflow"
)

// failed is a pitched story whose capture failed.
func (h *house) failed(reason string, status int) newsroom.TranslationID {
	h.t.Helper()
	ctx := context.Background()
	id, err := h.desk.Pitch(ctx, h.people["contributor"], workflow.PitchRequest{URL: "https://source.example/lamp"})
	must(h.t, err)
	must(h.t, h.store.Update(ctx, func(tx *store.Tx) error {
		tr, err := tx.Translation(ctx, h.people["contributor"], id)
		if err != nil {
			return err
		}
		tr.CaptureFailure, tr.CaptureStatus = reason, status
		return tx.UpdateTranslation(ctx, tr, tr.State)
	}))
	return id
}

func TestFailedCaptureIsSaidInOnesLanguage(t *testing.T) {
	h := newHouse(t)
	gone, odd := h.failed("gone", 410), h.failed("a reason from tomorrow", 0)
	b := h.as("contributor")
	for _, c := range []struct{ tag, gone, odd string }{
		{"en", "no such page", "did not work"}, {"zh-Hans", "没有这个网页", "没有成功"}, {"zh-Hant", "沒有這個網頁", "沒有成功"}, {"ru", "такой страницы нет", "Не получилось"},
	} {
		p := b.post("/language", url.Values{"lang": {c.tag}, "next": {storyPath(gone)}}).is(http.StatusOK)
		if text := p.Find(".detail").Text(); !strings.Contains(text, c.gone) || !strings.Contains(text, "410") {
			t.Errorf("%s: the page says %q, want %q and the status", c.tag, text, c.gone)
		}
		p.has(`main form[action$="/capture"] button`).has(`main form[action$="/source"][enctype="multipart/form-data"] input[type=file]`)
		if text := b.get(storyPath(odd)).Find(".detail").Text(); !strings.Contains(text, c.odd) {
			t.Errorf("%s: the page says %q, want %q", c.tag, text, c.odd)
		}
	}
}

func TestSavedPageIsTaken(t *testing.T) {
	h := newHouse(t)
	id := h.failed("refused", 403)
	page := map[string][]byte{"file": []byte("<!doctype html><title>Lamp</title><article><h1>Lamp</h1><p>" +
		strings.Repeat("The lamp at the end of the pier went out on the second of May. ", 4) + "</p></article>")}
	path := storyPath(id) + "/source"
	h.as("").upload(path, page, nil).is(http.StatusUnauthorized)
	h.as("stranger").upload(path, page, nil).is(http.StatusNotFound)
	b := h.as("contributor")
	b.upload(path, map[string][]byte{"file": {0xff, 0xd8, 0xff, 0xe0}}, nil).is(http.StatusUnprocessableEntity).has("h1")
	b.upload(path, nil, map[string]string{"x": "y"}).is(http.StatusUnprocessableEntity)
	b.upload(path, map[string][]byte{"file": bytes.Repeat([]byte("x "), 9<<20)}, nil).is(http.StatusRequestEntityTooLarge)
	b.upload(path, page, nil).is(http.StatusOK).has("li.unit .v").hasNot(".detail")
	b.upload(path, page, nil).is(http.StatusUnprocessableEntity)
}

// noticed gives a story a capture that noticed things, in words that try to become markup.
func (h *house) noticed(id newsroom.TranslationID) {
	h.t.Helper()
	ctx := context.Background()
	must(h.t, h.store.Update(ctx, func(tx *store.Tx) error {
		tr, err := tx.Translation(ctx, h.people["editor"], id)
		if err != nil {
			return err
		}
		c, err := tx.Capture(ctx, tr.Capture)
		if err != nil {
			return err
		}
		c.ID, c.Robots, c.LicenceHint = 0, "robots.txt: disallows this page to everyone; page: noai<b>", "All rights <i>reserved</i>"
		c.Warnings = []newsroom.CaptureWarning{{Kind: "canonical", Host: "<b>other.example</b>"}, {Kind: "images", Count: 3}, {Kind: "from tomorrow"}}
		c.Skipped = []newsroom.SkippedImage{{URL: "javascript:alert(1)//\"><img src=x>", Reason: "scheme"}, {URL: "https://source.example/a.svg", Reason: "type"}}
		if tr.Capture, err = tx.CreateCapture(ctx, c); err != nil {
			return err
		}
		return tx.UpdateTranslation(ctx, tr, tr.State)
	}))
}

func TestCaptureSaysWhatItNoticed(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	h.noticed(id)
	p := h.as("reviewer").get(storyPath(id)).is(http.StatusOK)
	said := p.Find("section[aria-labelledby=r-c]")
	if got := said.Find(".flag.check").Length(); got != 2 {
		t.Errorf("the page shows %d warnings, want the two it has words for: %s", got, said.Text())
	}
	for _, want := range []string{"<b>other.example</b>", "3 images", "javascript:alert(1)", "could not be fetched", "not a JPEG", "and 1 more"} {
		if !strings.Contains(said.Text(), want) {
			t.Errorf("the capture's section does not say %q: %s", want, said.Text())
		}
	}
	if said.Find("a, img, b").Length() != 0 {
		t.Error("words of the page became markup or links")
	}
	for _, want := range []string{"asks everyone to leave this page out", "the page says: noai<b>", "All rights <i>reserved</i>"} {
		if !strings.Contains(p.Find(".facts").Text(), want) {
			t.Errorf("the facts do not say %q: %s", want, p.Find(".facts").Text())
		}
	}
}

// The licence is recorded beside what is known of the source; a source that came as a file has no page to look at again.
func TestSourceIsRecorded(t *testing.T) {
	h := newHouse(t)
	story := storyPath(h.at(newsroom.Claimed))
	b := h.as("translator")
	p := b.get(story).is(http.StatusOK).hasNot(`form[action$="/look"]`)
	p = b.submit(p, `form[action$="/rights"]`, url.Values{"permission": {"Mail of <b>3 May</b>"}}).is(http.StatusOK)
	if got := p.Find(".facts").Text(); !strings.Contains(got, "Mail of <b>3 May</b>") {
		t.Errorf("the facts do not say what was recorded: %s", got)
	}
	b.post(story+"/look", nil).is(http.StatusUnprocessableEntity)
	for _, path := range []string{"/look", "/rights"} {
		h.as("contributor").post(story+path, url.Values{"licence": {"x"}}).is(http.StatusForbidden)
		h.as("stranger").post(story+path, url.Values{"licence": {"x"}}).is(http.StatusNotFound)
		h.as("").post(story+path, url.Values{"licence": {"x"}}).is(http.StatusUnauthorized)
	}
	h.as("contributor").get(story).is(http.StatusOK).hasNot(`form[action$="/rights"]`)
}

// A page that was captured can be looked at again.
func TestPageIsLookedAtAgain(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		_, _ = io.WriteString(w, `<html lang="en"><head><title>The pier</title></head><body><article><h1>The pier</h1><p>The lamp at the end of the pier went out on the second of May, and nobody on the island noticed it.</p><p>Two days later a new lamp was brought, and it was lit at nine in the evening of the same day.</p></article></body></html>`)
	}))
	t.Cleanup(server.Close)
	h := newHouse(t)
	ctx := context.Background()
	must(t, h.jobs.Start(ctx))
	t.Cleanup(func() { must(t, h.jobs.Stop(ctx)) })
	id, err := h.desk.Pitch(ctx, h.people["translator"], workflow.PitchRequest{URL: server.URL + "/pier"})
	must(t, err)
	must(t, h.jobs.Settle(ctx))
	b := h.as("translator")
	p := b.get(storyPath(id)).is(http.StatusOK)
	b.submit(p, `form[action$="/look"]`, nil).is(http.StatusOK).has("#looked")
	must(t, h.jobs.Settle(ctx))
	if got := b.get(storyPath(id)).Find("#looked").Text(); !strings.Contains(got, "still says what was captured") {
		t.Errorf("a page that has not changed is shown as %q", got)
	}
}
