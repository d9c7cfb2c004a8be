package web_test

import (
	"fmt"
	"testing"

	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"
)

// TestBrowserHelpByKey puts a match and a term in by keys alone, and lets a rendering go with Esc.
func TestBrowserHelpByKey(t *testing.T) {
	ctx := startBrowser(t)
	h := newHouse(t)
	id := h.dredgerKnown()
	u := h.units(id)[3]
	run(t, ctx, h.enter("translator"), chromedp.EmulateViewport(1280, 900), chromedp.Navigate(fmt.Sprintf("%s%s?u=%d", h.server.URL, storyPath(id), u.ID)),
		chromedp.WaitReady("html.js #seg"), press("1", "Digit1", kb.ModifierCtrl), until(`document.querySelector("#seg").value === "港口里没有人见过渡轮。"`),
		typed("没有人见过"), press("t", "KeyT", kb.ModifierAlt), until(`document.activeElement.dataset.use === "挖泥船"`))
	shown := func(want string) step {
		return until(fmt.Sprintf(`getComputedStyle(document.querySelector("li.active .v .gloss")).visibility === %q`, want))
	}
	run(t, ctx, shown("visible"))
	h.shoot(ctx, "term-1280-light")
	run(t, ctx, press("Enter", "Enter", 0), until(`document.querySelector("#seg").value === "没有人见过挖泥船"`), until(`document.activeElement.id === "seg"`),
		press("t", "KeyT", kb.ModifierAlt), shown("visible"), press("Escape", "Escape", 0), shown("hidden"), until(`document.activeElement.id === "seg"`))
}
