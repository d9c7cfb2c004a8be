package web_test

import (
	"context"
	"slices"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"recto/internal/newsroom"
	"recto/internal/workflow"
)

// furnish gives a story a note, a sentence left out, and a capture that noticed things.
func (h *house) furnish(id newsroom.TranslationID) {
	h.t.Helper()
	ctx, as := context.Background(), h.people["translator"]
	units := h.units(id)
	for _, u := range []newsroom.Unit{units[1], units[3]} {
		must(h.t, h.desk.Note(ctx, as, u.ID, u.Version, workflow.NewNote, "韦列斯克是护照上的写法。"))
	}
	last := units[len(units)-1]
	must(h.t, h.desk.Omit(ctx, as, last.ID, last.Version, "与上一句重复"))
	h.noticed(id)
}

const saidSaved = `document.querySelector("#saying").textContent === document.querySelector("#saying").dataset.saved`

// A note and an omission by keyboard alone, the script running.
func TestBrowserAsidesByKeyboard(t *testing.T) {
	ctx := startBrowser(t)
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	run(t, ctx, h.enter("translator"), chromedp.EmulateViewport(1280, 900), chromedp.Navigate(h.server.URL+h.openUnit(id, 1)), chromedp.WaitReady("html.js #seg"),
		typed("五月二日夜，灯灭了。"), chromedp.Focus(".note-new summary"), chromedp.KeyEvent(kb.Enter), until(`document.querySelector(".note-new").open`),
		chromedp.KeyEvent(kb.Tab), until(`document.activeElement.id === "note-new"`), chromedp.SendKeys("#note-new", "夜里十一点。"),
		chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.Enter), until(saidSaved), until(`document.querySelector("li.active .unote")`),
		until(`!document.querySelector(".note-new").open && document.activeElement.id === "seg"`))
	if u := h.units(id)[1]; u.Draft.Plain != "五月二日夜，灯灭了。" || !slices.Equal(newsroom.Notes(u.Draft), []string{"夜里十一点。"}) {
		t.Fatalf("the draft is %+v", u.Draft)
	}
	// A note that is being written goes with its own sentence when the next one is opened.
	run(t, ctx, chromedp.Click(".note-new summary"), chromedp.SendKeys("#note-new", "第二条。"), press("ArrowDown", "ArrowDown", kb.ModifierAlt),
		until(`document.querySelector("li.active").dataset.n === "3" && document.querySelector("#note-new").value === ""`))
	if got := newsroom.Notes(h.units(id)[1].Draft); len(got) != 2 || len(newsroom.Notes(h.units(id)[2].Draft)) != 0 {
		t.Fatalf("the notes are %q", got)
	}
	// Typing goes on after a note was changed on the page; the change is made from the version that stands then.
	run(t, ctx, press("ArrowUp", "ArrowUp", kb.ModifierAlt), until(`document.querySelector("li.active").dataset.n === "2"`),
		chromedp.Click("li.active .unote summary"), chromedp.SendKeys("li.active .unote textarea", "（当地时间）"),
		typed("五月二日夜里，灯灭了。"), chromedp.Click(`li.active .unote button[value="save"]`),
		until(`document.querySelector("li.active .unote .text")?.textContent.includes("当地时间")`))
	if got := h.units(id)[1].Draft.Plain; got != "五月二日夜里，灯灭了。" {
		t.Errorf("the words are kept as %q", got)
	}

	run(t, ctx, chromedp.WaitReady("html.js #seg"), press("ArrowDown", "ArrowDown", kb.ModifierAlt), until(`document.querySelector("li.active").dataset.n === "3"`),
		chromedp.Focus(".omit summary"), chromedp.KeyEvent(kb.Enter), chromedp.KeyEvent(kb.Tab), chromedp.SendKeys("#omit", "重复"),
		chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.Enter), until(`"omitted" in document.querySelector("li.active").dataset`),
		until(`document.activeElement.id === "seg" && document.querySelector("#seg").value === ""`), until(`document.querySelector("li.active a.bead.half")`))
	if u := h.units(id)[2]; u.Omitted != "重复" {
		t.Fatalf("the unit is %+v, want it left out", u)
	}
	run(t, ctx, chromedp.Focus(".takein"), chromedp.KeyEvent(kb.Enter), until(`!("omitted" in document.querySelector("li.active").dataset)`),
		until(`document.querySelector("#seg").value !== ""`))
	if u := h.units(id)[2]; u.Omitted != "" || u.Draft.Plain == "" {
		t.Errorf("the unit is %+v, want its text again", u)
	}
}
