package web_test

import (
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"recto/internal/newsroom"
)

// crooked is the story of the quay whose beads somebody has pushed out of line.
func (h *house) crooked() newsroom.TranslationID {
	h.t.Helper()
	ctx, as := context.Background(), h.people["translator"]
	id := h.quay("translator")
	for _, u := range h.units(id)[:2] {
		must(h.t, h.desk.Confirm(ctx, as, u.ID, u.Version, false))
	}
	b, err := h.desk.Beads(ctx, as, id)
	must(h.t, err)
	sources, targets := b.Arrangement().Sums()
	if sources != 8 || targets != 8 {
		h.t.Fatalf("the quay has %d and %d sentences, want 8 and 8", sources, targets)
	}
	_, err = h.desk.UndoBeads(ctx, as, id, b.Stamp+" 1:1* 2:1 0:1 2x1:1 1:0 2x1:1 0:1")
	must(h.t, err)
	return id
}

// Beads are repaired by keyboard alone, and undone; the focus stays at the bead and what was done is announced.
func TestBrowserBeadsByKeyboard(t *testing.T) {
	ctx := startBrowser(t)
	h := newHouse(t)
	id := h.crooked()
	axe, err := os.ReadFile(filepath.Join(os.Getenv("RECTO_TEST_NODE_MODULES"), "axe-core", "axe.min.js"))
	must(t, err)
	before, was := len(h.units(id)), h.targets(id)
	said := func(words string) step {
		return until(`document.querySelector("#said").textContent.startsWith("` + words + `")`)
	}
	at := func(n string) step {
		return until(`document.activeElement?.closest("li.active")?.id === "b` + n + `"`)
	}
	run(t, ctx, h.enter("translator"))
	for _, l := range []string{"zh-Hans", "en"} {
		run(t, ctx, command(network.SetCookie, network.SetCookieParams{Name: "recto_lang", Value: l, URL: h.server.URL}))
		for _, width := range []int64{375, 1280} {
			run(t, ctx, chromedp.EmulateViewport(width, 900), chromedp.Navigate(h.server.URL+storyPath(id)+"/beads"), chromedp.WaitReady("html.js li.active"))
			h.shoot(ctx, fmt.Sprintf("crooked-%d-%s", width, l))
			for _, v := range violations(t, ctx, string(axe)) {
				t.Errorf("at %d px in %s: %s", width, l, v)
			}
		}
	}
	run(t, ctx,
		chromedp.KeyEvent("k"), chromedp.KeyEvent("k"), chromedp.KeyEvent("k"), chromedp.KeyEvent("k"), chromedp.KeyEvent("k"), chromedp.KeyEvent("k"), chromedp.KeyEvent("k"), at("1"),
		chromedp.KeyEvent("j"), at("2"), chromedp.KeyEvent("j"), at("3"), chromedp.KeyEvent("k"), at("2"))
	run(t, ctx, chromedp.KeyEvent("m"), said("Joined."), at("2"))
	run(t, ctx, chromedp.KeyEvent("s"), until(`document.activeElement.matches(".cut button")`), chromedp.KeyEvent(kb.Enter), said("Split."), at("2"))
	h.shoot(ctx, "beads-repaired-1280-light")
	run(t, ctx, chromedp.KeyEvent("z"), said("Undone."), chromedp.KeyEvent("z"), until(`document.querySelector("#undo").disabled`))
	if got := len(h.units(id)); got != before || h.targets(id) != was {
		t.Errorf("after undoing there are %d units, want %d, reading %q", got, before, h.targets(id))
	}
	run(t, ctx, chromedp.KeyEvent("n"), until(`document.activeElement.closest("li.active[data-doubt]")`),
		chromedp.KeyEvent("c"), said("Settled"), until(`!document.querySelector("li.active[data-doubt]")`))
	// A reason to leave a sentence out: letters in its field are letters.
	run(t, ctx, chromedp.Evaluate[chromedp.Void](`document.querySelector("details.aside").closest("li").querySelector("a.bead").click()`),
		press("x", "KeyX", 0), until(`document.activeElement.matches("textarea")`), chromedp.SendKeys("li.active textarea", "jmz 重复"),
		chromedp.KeyEvent(kb.Tab), chromedp.KeyEvent(kb.Enter), said("Left out."))
	left := 0
	for _, u := range h.units(id) {
		if u.Omitted == "jmz 重复" {
			left++
		}
	}
	if left != 1 || h.targets(id) != was {
		t.Errorf("%d units are left out, the targets read %q", left, h.targets(id))
	}
	// Turned off, single letters do nothing; another window's change is said, and nothing is lost.
	u := h.units(id)[0]
	_, err = h.desk.SaveDraft(context.Background(), h.people["translator"], u.ID, u.Version, "码头的夜")
	must(t, err)
	run(t, ctx, chromedp.KeyEvent("x"), until(`document.querySelector(".problem")?.textContent.includes("meanwhile")`),
		chromedp.KeyEvent("?"), until(`!document.querySelector("#keys").hidden`), chromedp.Click("#single"), chromedp.KeyEvent(kb.Escape),
		chromedp.Focus("li.active a.bead"), chromedp.KeyEvent("j"))
	if !strings.HasPrefix(h.targets(id), "码头的夜") {
		t.Errorf("the targets read %q", h.targets(id))
	}
}

// The first press of n goes to the worst bead, the next ones on from there; what is folded opens for the keys.
func TestBrowserBeadsToLookAt(t *testing.T) {
	ctx := startBrowser(t)
	h := newHouse(t)
	path := storyPath(h.lamps()) + "/beads"
	axe, err := os.ReadFile(filepath.Join(os.Getenv("RECTO_TEST_NODE_MODULES"), "axe-core", "axe.min.js"))
	must(t, err)
	at := func(n string) step {
		return until(`document.activeElement?.closest("li.active")?.id === "b` + n + `"`)
	}
	run(t, ctx, h.enter("translator"))
	for _, l := range []string{"zh-Hans", "ru", "en"} {
		run(t, ctx, command(network.SetCookie, network.SetCookieParams{Name: "recto_lang", Value: l, URL: h.server.URL}))
		for _, width := range []int64{375, 1280} {
			for view, query := range map[string]string{"all": "", "look": "?show=look"} {
				run(t, ctx, chromedp.EmulateViewport(width, 900), chromedp.Navigate(h.server.URL+path+query), chromedp.WaitReady("html.js li.active"))
				h.shoot(ctx, fmt.Sprintf("folded-%s-%d-%s", view, width, l))
				for _, v := range violations(t, ctx, string(axe)) {
					t.Errorf("%s at %d px in %s: %s", view, width, l, v)
				}
			}
		}
	}
	run(t, ctx, chromedp.Navigate(h.server.URL+path), chromedp.WaitReady("html.js li.active"),
		chromedp.KeyEvent("n"), at("6"), chromedp.KeyEvent("n"), at("7"), chromedp.KeyEvent("n"), at("6"),
		chromedp.KeyEvent("k"), at("5"), chromedp.KeyEvent("k"), at("4"), until(`document.querySelector("#b4").closest("details").open`))
	h.shoot(ctx, "unfolded-1280-en")
	run(t, ctx, chromedp.KeyEvent("n"), at("6"), chromedp.KeyEvent("c"), at("6"), until(`!document.querySelector("#b6[data-doubt]")`),
		until(`document.querySelector("#b4").closest("details").open`))
}
