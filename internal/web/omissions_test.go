package web_test

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"recto/internal/newsroom"
)

func TestOmissionWithoutScript(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	tr, path := h.as("translator"), h.openUnit(id, 2)
	tr.get(h.openUnit(id, 0)).has("li.active details.omit[hidden]") // a title is needed
	p := tr.get(path).has("li.active details.omit:not([hidden]) textarea[name=reason]").has(".takein[hidden]")
	tr.submit(p, "#edit", url.Values{"text": {mended}, "do": {"omit"}}).is(http.StatusUnprocessableEntity) // without a reason
	p = tr.submit(tr.get(path), "#edit", url.Values{"text": {mended}, "reason": {"重复上一句<b>。</b>"}, "do": {"omit"}}).is(http.StatusOK)
	u := h.units(id)[2]
	if u.Omitted != "重复上一句<b>。</b>" || u.Draft.Plain != "" || !u.Confirmed {
		t.Fatalf("the unit is %+v, want it left out", u)
	}
	p.has("li.active a.bead.half").has(".takein:not([hidden])").has("li.active details.omit[hidden]").hasNot("li.active .status .flag.must").hasNot("li.active b")
	if text := p.Find("li.active .shown").Text(); !strings.Contains(text, "重复上一句<b>。</b>") {
		t.Errorf("the sentence reads %q, want the reason", text)
	}
	tr.submit(p, "#edit", url.Values{"text": {""}, "do": {"confirm"}}).is(http.StatusOK) // passing by confirms it
	if got := h.units(id)[2]; got.Omitted == "" || !got.Confirmed {
		t.Errorf("after confirming the unit is %+v", got)
	}
	history := tr.get(p.Find("#history").AttrOr("href", "")).is(http.StatusOK)
	if !strings.Contains(history.Find("main").Text(), "重复上一句") {
		t.Error("the history does not show the omission")
	}
	p = tr.submit(tr.get(path), "#edit", url.Values{"do": {"take in"}}).is(http.StatusOK)
	if got := p.Find("#seg").Text(); got != mended {
		t.Errorf("after taking it in again the sentence reads %q, want %q", got, mended)
	}
}

func TestOmissionEndsWithWords(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	u := h.units(id)[2]
	tr, save := h.as("translator"), storyPath(id)+"/u/"+strconv.FormatInt(int64(u.ID), 10)
	h.as("second").post(save, url.Values{"version": {strconv.Itoa(u.Version)}, "text": {u.Draft.Plain}, "reason": {"x"}, "do": {"omit"}}).is(http.StatusForbidden)
	status, got := tr.postJSON(save, url.Values{"version": {strconv.Itoa(u.Version)}, "text": {u.Draft.Plain}, "reason": {"广告"}, "do": {"omit"}})
	if status != http.StatusOK || got["omitted"] != true || got["markdown"] != "" || !strings.Contains(got["shown"].(string), "广告") {
		t.Fatalf("leaving out gives %d %v", status, got)
	}
	version := strconv.Itoa(int(got["version"].(float64)))
	status, got = tr.postJSON(save, url.Values{"version": {version}, "text": {mended}, "do": {"take in"}})
	if status != http.StatusOK || got["omitted"] != false || got["markdown"] != mended {
		t.Errorf("words that come with taking it in give %d %v", status, got)
	}
}

// Readers see on the public pages that a sentence was left out, its original, and why.
func TestOmissionIsPublished(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	tr := h.as("translator")
	tr.submit(tr.get(h.openUnit(id, 2)), "#edit", url.Values{"reason": {"重复上一句"}, "do": {"omit"}}).is(http.StatusOK)
	h.bring(id, newsroom.Published)
	p := h.as("editor").get(storyPath(id))
	public := p.Find("#progress a.btn").AttrOr("href", "")
	facing := h.as("").get(public + "facing/").is(http.StatusOK)
	row := facing.Find("#s3")
	if text := row.Text(); !strings.Contains(text, "重复上一句") || !strings.Contains(text, "I saw only dark water") || row.Find("a.bead.half").Length() != 1 {
		t.Errorf("the facing page says %q of the sentence, want its original and the reason", text)
	}
	if text := h.as("").get(public).is(http.StatusOK).Find("#s3").Text(); !strings.Contains(text, "重复上一句") || !strings.Contains(text, "略") {
		t.Errorf("the article says %q of the sentence", text)
	}
}
