package web_test

import (
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"recto/internal/newsroom"
)

func TestBeadShowsItsRatio(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	u := h.units(id)[1]
	tr := h.as("translator")
	bead := "#u" + strconv.FormatInt(int64(u.ID), 10) + " a.bead"
	tr.get(storyPath(id)).has(bead).hasNot(bead + ".mn").hasNot(bead + " small")
	status, got := tr.postJSON(storyPath(id)+"/u/"+strconv.FormatInt(int64(u.ID), 10),
		url.Values{"version": {strconv.Itoa(u.Version)}, "text": {"那是五月二日。灯灭了。"}, "do": {"save"}})
	if status != http.StatusOK || !strings.Contains(got["bead"].(string), `data-r="1:2"`) {
		t.Errorf("after a save that makes two sentences of one the bead is %d %v", status, got["bead"])
	}
	p := tr.get(storyPath(id)).has(bead + `.mn small[data-r="1:2"]`)
	if name := p.Find(bead).AttrOr("aria-label", ""); name != "Sentence 2: 1 in the original, 2 in the translation" {
		t.Errorf("the bead is called %q", name)
	}
}
