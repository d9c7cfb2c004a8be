package web_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/chromedp/cdproto/cdp"
	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/cdproto/input"
	"github.com/chromedp/cdproto/network"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"recto/internal/locale"
	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/text/termbase"
	"recto/internal/workflow"
)

// These tests drive a real browser. They run with RECTO_TEST_BROWSER=1; RECTO_TEST_NODE_MODULES names a
// folder that holds axe-core and vnu-jar. RECTO_TEST_SHOTS, when set, is where screenshots are put.

const (
	quaySource = "# Ночь на набережной\n\n" +
		"Фонарь на краю причала погас второго мая. На острове этого никто не заметил, пока паром не повернул обратно.\n\n" +
		"«Я видел только чёрную воду», — сказал капитан Анна Вереск.\n\n" +
		"## Что было дальше\n\n" +
		"Через два дня на причал привезли новую лампу. Её зажгли 4 мая в девять вечера.\n\n" +
		"Смотритель говорит, что запасной лампы на складе не было с осени.\n"
	quayTarget = "# 码头之夜\n\n" +
		"五月二日，码头尽头的灯灭了。直到渡轮掉头，岛上才有人发觉。\n\n" +
		"船长安娜·韦列斯克说：“我只看见黑水。\n\n" +
		"## 后来\n\n" +
		"两天后，新灯运到了码头。五月二日晚上九点，灯又亮了。\n\n" +
		"Смотритель говорит, что запасной лампы на складе не было с осени.\n"
)

// quay is a story with everything the editor shows: joined sentences, findings, confirmed ones.
func (h *house) quay(who string) newsroom.TranslationID {
	h.t.Helper()
	id, err := h.desk.Import(context.Background(), h.people[who], workflow.ImportRequest{
		Name: "quay.md", Data: []byte(quayTarget), SourceName: "quay-ru.md", SourceData: []byte(quaySource),
	})
	must(h.t, err)
	for _, u := range h.units(id)[:2] {
		must(h.t, h.desk.Confirm(context.Background(), h.people[who], u.ID, u.Version, true))
	}
	return id
}

// startBrowser gives a context of a fresh browser, or skips where none is asked for.
func startBrowser(t *testing.T) context.Context {
	t.Helper()
	if os.Getenv("RECTO_TEST_BROWSER") != "1" {
		t.Skip("needs a browser: set RECTO_TEST_BROWSER=1 with Chromium installed")
	}
	flags := []chromedp.ExecAllocatorOption{
		chromedp.NoFirstRun, chromedp.NoDefaultBrowserCheck, chromedp.Headless, chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.UserDataDir(t.TempDir()), chromedp.Flag("disable-quic", true), chromedp.Flag("disable-sync", true),
		chromedp.Flag("disable-background-networking", true), chromedp.Flag("disable-component-update", true),
		chromedp.Flag("hide-scrollbars", true),
	}
	alloc, stop := chromedp.NewExecAllocator(context.Background(), flags...)
	t.Cleanup(stop)
	ctx, end := chromedp.NewContext(alloc, chromedp.WithErrorf(func(string, ...any) {}))
	t.Cleanup(end)
	must(t, chromedp.Do(ctx, chromedp.Navigate("about:blank"))) // the browser lives as long as this context
	limited, cancel := context.WithTimeout(ctx, 4*time.Minute)
	t.Cleanup(cancel)
	return limited
}

// step is one thing a person does in the browser.
type step = chromedp.Action[chromedp.Void]

func run(t *testing.T, ctx context.Context, steps ...step) {
	t.Helper()
	for i, do := range steps {
		if err := chromedp.Do(ctx, do); err != nil {
			where, _ := chromedp.Run(ctx, chromedp.Location())
			t.Fatalf("step %d at %s: %v", i+1, where, err)
		}
	}
}

// command is a step that sends the browser a protocol command.
func command[P, R any](cmd cdp.Command[P, R], params P) step {
	return func(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
		_, err := cdp.Call(ctx, target, cmd, params)
		return chromedp.Void{}, err
	}
}

// enter puts a person's session into the browser.
func (h *house) enter(who string) step {
	h.t.Helper()
	ctx := context.Background()
	token, err := h.desk.SignInLink(ctx, h.people[who].User)
	must(h.t, err)
	session, err := h.desk.RedeemLink(ctx, token)
	must(h.t, err)
	return command(network.SetCookie, network.SetCookieParams{Name: "recto_session", Value: session, URL: h.server.URL})
}

func scheme(name string) step {
	return command(emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{
		Features: []*emulation.MediaFeature{{Name: "prefers-color-scheme", Value: name}},
	})
}

// typed replaces what stands in the sentence's field.
func typed(text string) step {
	return chromedp.Steps(chromedp.Evaluate[chromedp.Void](`document.querySelector("#seg").select()`),
		command(input.InsertText, input.InsertTextParams{Text: text}))
}

// press is a key with modifiers, as a keyboard sends it.
func press(key, code string, mods kb.Modifier) step {
	down := input.DispatchKeyEventParams{Type: input.DispatchKeyEventTypeRawKeyDown, Key: key, Code: code, Modifiers: int64(mods)}
	up := down
	up.Type = input.DispatchKeyEventTypeKeyUp
	return chromedp.Steps(command(input.DispatchKeyEvent, down), command(input.DispatchKeyEvent, up))
}

// until waits for a condition; unlike chromedp.Poll it outlives a change of page.
func until(js string) step {
	return func(ctx context.Context, target *chromedp.Target) (chromedp.Void, error) {
		ctx, cancel := context.WithTimeout(ctx, 15*time.Second)
		defer cancel()
		tick := time.NewTicker(30 * time.Millisecond)
		defer tick.Stop()
		for {
			if ok, err := chromedp.Evaluate[bool]("!!("+js+")")(ctx, target); err == nil && ok {
				return chromedp.Void{}, nil
			}
			select {
			case <-ctx.Done():
				return chromedp.Void{}, fmt.Errorf("wait until %s: %w", js, ctx.Err())
			case <-tick.C:
			}
		}
	}
}

// ask is the value of a script.
func ask[T any](t *testing.T, ctx context.Context, js string, opts ...chromedp.EvaluateOption) T {
	t.Helper()
	got, err := chromedp.Run(ctx, chromedp.Evaluate[T](js, opts...))
	must(t, err)
	return got
}

func (h *house) browserPages() map[string]string {
	quay := h.quay("translator")
	review := h.at(newsroom.InReview)
	h.at(newsroom.Pitched)
	translated := h.at(newsroom.Translated)
	approved, published := h.at(newsroom.Approved), h.at(newsroom.Published)
	u := h.units(quay)[3]
	h.furnish(quay)
	h.remembers()
	_, err := h.desk.SaveConcept(context.Background(), h.people["editor"], newsroom.Concept{Concept: termbase.Concept{Definition: "A light at sea", Terms: []termbase.Term{
		{Lang: lang.English, Text: "lighthouse"}, {Lang: lang.Chinese, Text: "灯塔"}, {Lang: lang.Chinese, Text: "灯楼", Status: termbase.Forbidden}}}}, "")
	must(h.t, err)
	must(h.t, h.desk.SetHouseStyle(context.Background(), h.outlet.ID, []byte("[style]\npacks = [\"zh-spaced\"]\n")))
	return map[string]string{
		"fixes": storyPath(h.spaceless()) + "/fix?rule=style%2Fspacing&did=fixed&n=1&undo=1-1",
		"bring": "/desk/pier/memory/import",
		"list":  "/desk/pier/", "editor": fmt.Sprintf("%s?u=%d", storyPath(quay), u.ID), "review": storyPath(review),
		"translated": storyPath(translated), "ready": storyPath(approved), "published": storyPath(published),
		"beads":      storyPath(quay) + "/beads",
		"memory":     "/desk/pier/memory?till=2030-01-01",
		"terms":      "/desk/pier/terms?edit=1",
		"candidates": storyPath(h.dredger()) + "/terms?did=pier&at=0",
		"history":    fmt.Sprintf("%s/u/%d", storyPath(quay), u.ID),
		"failed":     storyPath(h.failed("refused", 403)),
		"pitch":      "/desk/pier/pitch", "import": "/desk/pier/import", "password": "/desk/password", "missing": "/desk/pier/t/99999",
	}
}

// readers of each page: whoever can do most there.
var whoSees = map[string]string{"review": "reviewer", "translated": "reviewer", "ready": "editor", "published": "editor", "memory": "editor", "terms": "editor", "bring": "editor"}

func TestBrowserAccessible(t *testing.T) {
	ctx := startBrowser(t)
	modules := os.Getenv("RECTO_TEST_NODE_MODULES")
	axe, err := os.ReadFile(filepath.Join(modules, "axe-core", "axe.min.js"))
	if err != nil {
		t.Fatalf("RECTO_TEST_NODE_MODULES must name a folder with axe-core: %v", err)
	}
	h := newHouse(t)
	pages := h.browserPages()
	for name, path := range pages {
		who := whoSees[name]
		if who == "" {
			who = "translator"
		}
		run(t, ctx, h.enter(who))
		for _, look := range []struct {
			width  int64
			scheme string
		}{{1280, "light"}, {1280, "dark"}, {375, "light"}, {375, "dark"}} {
			run(t, ctx, chromedp.EmulateViewport(look.width, 900), scheme(look.scheme), chromedp.Navigate(h.server.URL+path), chromedp.WaitReady("main"))
			h.shoot(ctx, fmt.Sprintf("%s-%d-%s", name, look.width, look.scheme))
			for _, v := range violations(t, ctx, string(axe)) {
				t.Errorf("%s at %d px, %s: %s", name, look.width, look.scheme, v)
			}
		}
		run(t, ctx, chromedp.EmulateViewport(320, 700), chromedp.Navigate(h.server.URL+path), chromedp.WaitReady("main"))
		if ask[bool](t, ctx, `document.documentElement.scrollWidth > innerWidth`) {
			t.Errorf("%s scrolls sideways at 320 px", name)
		}
	}
}

// An address that names a sentence, as the one after a dismissal, leaves the person in its field; one that names a
// bead leaves them there.
func TestBrowserFocusAfterLoading(t *testing.T) {
	ctx := startBrowser(t)
	h := newHouse(t)
	id := h.quay("translator")
	story, u := h.server.URL+storyPath(id), h.units(id)[3].ID
	run(t, ctx, h.enter("translator"),
		chromedp.Navigate(fmt.Sprintf("%s?u=%[2]d#u%[2]d", story, u)), until(`document.activeElement?.matches("li.active #seg")`),
		chromedp.Navigate(story+"/beads?at=3#b3"), until(`document.activeElement?.closest("li.active")?.id === "b3"`))
}

// TestBrowserLanguages looks at the pages people live in, in every language of the desk.
func TestBrowserLanguages(t *testing.T) {
	ctx := startBrowser(t)
	axe, err := os.ReadFile(filepath.Join(os.Getenv("RECTO_TEST_NODE_MODULES"), "axe-core", "axe.min.js"))
	if err != nil {
		t.Fatalf("RECTO_TEST_NODE_MODULES must name a folder with axe-core: %v", err)
	}
	h := newHouse(t)
	pages := h.browserPages()
	for _, l := range locale.Languages() {
		run(t, ctx, command(network.SetCookie, network.SetCookieParams{Name: "recto_lang", Value: string(l.Tag), URL: h.server.URL}))
		for _, name := range []string{"list", "editor", "beads", "memory", "terms", "candidates", "fixes", "bring"} {
			who := whoSees[name]
			if who == "" {
				who = "translator"
			}
			run(t, ctx, h.enter(who))
			run(t, ctx, chromedp.EmulateViewport(320, 700), chromedp.Navigate(h.server.URL+pages[name]), chromedp.WaitReady("main"))
			if ask[bool](t, ctx, `document.documentElement.scrollWidth > innerWidth`) {
				t.Errorf("%s in %s scrolls sideways at 320 px", name, l.Tag)
			}
			run(t, ctx, chromedp.EmulateViewport(1280, 900))
			h.shoot(ctx, fmt.Sprintf("%s-1280-light-%s", name, l.Tag))
			for _, v := range violations(t, ctx, string(axe)) {
				t.Errorf("%s in %s: %s", name, l.Tag, v)
			}
		}
	}
}

func violations(t *testing.T, ctx context.Context, axe string) []string {
	t.Helper()
	run(t, ctx, chromedp.Evaluate[chromedp.Void](axe))
	found := ask[string](t, ctx, `axe.run(document, {runOnly: ["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"]})
		.then(r => JSON.stringify(r.violations.map(v => v.id + ": " + v.help + " " + v.nodes.map(n => n.target.join(" ") + " " + n.failureSummary).join(" | "))))`,
		chromedp.EvalAwaitPromise)
	var all []string
	must(t, json.Unmarshal([]byte(found), &all))
	return all
}

// shoot keeps a screenshot of the whole page where RECTO_TEST_SHOTS says.
func (h *house) shoot(ctx context.Context, name string) {
	dir := os.Getenv("RECTO_TEST_SHOTS")
	if dir == "" {
		return
	}
	png, err := chromedp.Run(ctx, chromedp.FullScreenshot(100))
	must(h.t, err)
	must(h.t, os.MkdirAll(dir, 0o755))
	must(h.t, os.WriteFile(filepath.Join(dir, name+".png"), png, 0o644))
}

func TestBrowserValidHTML(t *testing.T) {
	if os.Getenv("RECTO_TEST_BROWSER") != "1" {
		t.Skip("needs Java and vnu-jar: set RECTO_TEST_BROWSER=1 and RECTO_TEST_NODE_MODULES")
	}
	jars, _ := filepath.Glob(filepath.Join(os.Getenv("RECTO_TEST_NODE_MODULES"), "vnu-jar", "build", "dist", "vnu.jar"))
	if len(jars) == 0 {
		t.Fatal("RECTO_TEST_NODE_MODULES must name a folder with vnu-jar")
	}
	h := newHouse(t)
	dir := t.TempDir()
	args := []string{"-jar", jars[0], "--errors-only", "--format", "text"}
	signedIn := map[string]*browser{} // once each: sign-ins are limited
	keep := func(name, who, path string) {
		if signedIn[who] == nil {
			signedIn[who] = h.as(who)
		}
		req, err := signedIn[who].client.Get(h.server.URL + path)
		must(t, err)
		defer req.Body.Close()
		file := filepath.Join(dir, name+".html")
		out, err := os.Create(file)
		must(t, err)
		_, err = out.ReadFrom(req.Body)
		must(t, err)
		must(t, out.Close())
		args = append(args, file)
	}
	for name, path := range h.browserPages() {
		keep(name, "editor", path)
		keep(name+"-reviewer", "reviewer", path)
		keep(name+"-translator", "translator", path)
	}
	keep("sign-in", "", "/sign-in")
	token, err := h.desk.SignInLink(context.Background(), h.people["editor"].User)
	must(t, err)
	keep("link", "", "/sign-in/"+token)
	if out, err := exec.Command("java", args...).CombinedOutput(); err != nil {
		t.Errorf("vnu: %v\n%s", err, out)
	}
}

func TestBrowserKeyboard(t *testing.T) {
	ctx := startBrowser(t)
	h := newHouse(t)
	id := h.at(newsroom.Pitched)
	run(t, ctx, h.enter("translator"), chromedp.EmulateViewport(1280, 900), chromedp.Navigate(h.server.URL+"/desk/pier/"), chromedp.WaitReady("html.js"))
	// j to the story, t to take it: the editor opens with the first open sentence in focus.
	run(t, ctx, chromedp.KeyEvent("j"), chromedp.KeyEvent("t"), chromedp.WaitReady("#seg"), until(`document.activeElement && document.activeElement.id === "seg"`))
	for i, u := range h.units(id) {
		text := u.Draft.Plain
		if strings.Contains(text, "dark water") {
			text = mended
		}
		if i == 1 {
			text = "五月二日夜里，灯灭了。"
		}
		run(t, ctx, typed(text))
		if i == 0 { // an input method's Enter is not ours
			run(t, ctx, chromedp.Evaluate[chromedp.Void](`document.querySelector("#seg").dispatchEvent(new KeyboardEvent("keydown", {key: "Enter", ctrlKey: true, isComposing: true, bubbles: true}))`))
			if h.units(id)[0].Confirmed {
				t.Error("Ctrl+Enter confirmed while an input method was composing")
			}
		}
		run(t, ctx, press("Enter", "Enter", kb.ModifierCtrl),
			until(fmt.Sprintf(`document.querySelectorAll("li.unit[data-ok]").length === %d`, i+1)))
	}
	units := h.units(id)
	if got := units[1].Draft.Plain; got != "五月二日夜里，灯灭了。" {
		t.Errorf("the second sentence is kept as %q", got)
	}
	// Alt+arrows move the form, Alt+? opens the keys and Esc gives the focus back.
	run(t, ctx, press("ArrowUp", "ArrowUp", kb.ModifierAlt), until(`document.activeElement.id === "seg"`),
		press("?", "Slash", kb.ModifierAlt), until(`!document.querySelector("#keys").hidden`),
		press("Escape", "Escape", 0), until(`document.querySelector("#keys").hidden && document.activeElement.id === "seg"`))
	h.wave("translator", id)
	run(t, ctx, chromedp.Reload(), chromedp.WaitReady("button#ready"), chromedp.Focus("#ready"), chromedp.KeyEvent(kb.Enter),
		until(`!document.querySelector("#seg")`))
	if got := h.state(id); got != newsroom.Translated {
		t.Errorf("after the keyboard path the story is %s, want %s", got, newsroom.Translated)
	}
}

func TestBrowserAutosaveAndConflict(t *testing.T) {
	ctx := startBrowser(t)
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	u := h.units(id)[1]
	run(t, ctx, h.enter("translator"), chromedp.EmulateViewport(1280, 900),
		chromedp.Navigate(fmt.Sprintf("%s%s?u=%d", h.server.URL, storyPath(id), u.ID)), chromedp.WaitReady("html.js #seg"),
		typed("灯在五月二日灭了。"),
		until(`document.querySelector("#saying").textContent === document.querySelector("#saying").dataset.saved`))
	if got := h.units(id)[1].Draft.Plain; got != "灯在五月二日灭了。" {
		t.Errorf("autosave kept %q", got)
	}
	// Another window saves the same sentence; the next autosave here shows both.
	now := h.units(id)[1]
	_, err := h.desk.SaveDraft(context.Background(), h.people["translator"], u.ID, now.Version, "另一扇窗里写的。")
	must(t, err)
	run(t, ctx, typed("这扇窗里写的。"), chromedp.WaitVisible(".bothtexts button"))
	box, err := chromedp.Run(ctx, chromedp.Text(".bothtexts"))
	must(t, err)
	if !strings.Contains(box, "另一扇窗里写的。") {
		t.Errorf("the conflict shows %q, want the other window's text", box)
	}
	h.shoot(ctx, "conflict-1280-light")
	run(t, ctx, chromedp.Click(".bothtexts form button"), until(`!document.querySelector(".bothtexts")`),
		until(`document.querySelector("#saying").textContent === document.querySelector("#saying").dataset.saved`))
	if got := h.units(id)[1].Draft.Plain; got != "这扇窗里写的。" {
		t.Errorf("after choosing, the sentence reads %q", got)
	}
}

func TestBrowserWithoutScript(t *testing.T) {
	ctx := startBrowser(t)
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	first := h.units(id)[0]
	run(t, ctx, command(emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}), h.enter("translator"), chromedp.EmulateViewport(375, 800),
		chromedp.Navigate(h.server.URL+storyPath(id)), chromedp.WaitReady("#seg"))
	h.shoot(ctx, "editor-noscript-375-light")
	run(t, ctx, chromedp.SendKeys("#seg", "（改）"), chromedp.Click(`#edit button[value="confirm"]`), chromedp.WaitReady("li.unit[data-ok]"))
	at, err := chromedp.Run(ctx, chromedp.Location())
	must(t, err)
	next, err := url.Parse(at)
	must(t, err)
	if next.Query().Get("u") == strconv.FormatInt(int64(first.ID), 10) {
		t.Errorf("after confirming without script the person is still at %s", at)
	}
	if u := h.units(id)[0]; !u.Confirmed || !strings.Contains(u.Draft.Plain, "（改）") {
		t.Errorf("the first sentence is %q, confirmed %v", u.Draft.Plain, u.Confirmed)
	}
}
