package web_test

import (
	"bytes"
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/emulation"
	"github.com/chromedp/chromedp"
	"github.com/chromedp/chromedp/kb"

	"recto/internal/publish"
	"recto/internal/publish/publishtest"
)

// The tests in this file look at the public pages as a browser does. They run when RECTO_TEST_BROWSER is 1
// and a Chromium is installed; RECTO_TEST_NODE_MODULES names the folder that holds the npm packages axe-core
// and vnu-jar (the latter needs a Java). RECTO_TEST_SHOTS names a folder for screenshots.

// publicPages are the pages of the test site that every check looks at.
var publicPages = []string{
	"index.html", "corrections/index.html", "bridge-night/index.html", "bridge-night/facing/index.html",
	"bridge-night/1/index.html", "umbrella/index.html", "umbrella/facing/index.html", "well/index.html",
	"well/facing/index.html", "ferry/index.html", "not-so/index.html",
}

// needBrowser stops a test that nobody asked for.
func needBrowser(t *testing.T) {
	t.Helper()
	if os.Getenv("RECTO_TEST_BROWSER") != "1" {
		t.Skip("browser tests are off; set RECTO_TEST_BROWSER=1 (and RECTO_TEST_NODE_MODULES) to run them")
	}
}

// nodeModule is the path of a file of an npm package.
func nodeModule(t *testing.T, path string) string {
	t.Helper()
	dir := os.Getenv("RECTO_TEST_NODE_MODULES")
	if dir == "" {
		t.Fatal("RECTO_TEST_NODE_MODULES is not set; it names the node_modules folder with axe-core and vnu-jar")
	}
	file := filepath.Join(dir, path)
	if _, err := os.Stat(file); err != nil {
		t.Fatalf("npm package missing: %v", err)
	}
	return file
}

// writeSite builds the test site into a folder.
func writeSite(t *testing.T) string {
	t.Helper()
	dir := t.TempDir()
	for _, p := range publish.Pages(publish.Site{Outlet: publishtest.Outlet(), Folder: true}, publishtest.Editions()) {
		var page bytes.Buffer
		if err := p.Write(&page); err != nil {
			t.Fatalf("%s: %v", p.Path, err)
		}
		writeFile(t, filepath.Join(dir, p.Path), page.Bytes())
	}
	writeFile(t, filepath.Join(dir, "media", string(publishtest.Picture)), publishtest.PNG())
	return dir
}

func writeFile(t *testing.T, name string, data []byte) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, data, 0o644); err != nil {
		t.Fatal(err)
	}
}

// siteServer serves the test site as the newsroom would, with its content security policy.
func siteServer(t *testing.T) string {
	t.Helper()
	files := http.FileServer(http.Dir(writeSite(t)))
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Security-Policy", testPolicy)
		r.URL.Path = strings.TrimSuffix(r.URL.Path, "index.html")
		files.ServeHTTP(w, r)
	}))
	t.Cleanup(server.Close)
	return server.URL + "/"
}

const testPolicy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

// tab is a page of a Chromium of the test's own.
type tab struct {
	t   *testing.T
	ctx context.Context
}

func newTab(t *testing.T) *tab {
	t.Helper()
	opts := append(chromedp.DefaultExecAllocatorOptions[:], chromedp.NoSandbox, chromedp.DisableGPU,
		chromedp.Flag("disable-quic", true), chromedp.Flag("disable-component-update", true),
		chromedp.UserDataDir(t.TempDir()))
	alloc, stop := chromedp.NewExecAllocator(context.Background(), opts...)
	t.Cleanup(stop)
	ctx, cancel := chromedp.NewContext(alloc)
	t.Cleanup(cancel)
	b := &tab{t, ctx}
	b.do(chromedp.Navigate("about:blank"))
	if _, err := chromedp.Call(ctx, emulation.SetFocusEmulationEnabled, emulation.SetFocusEmulationEnabledParams{Enabled: true}); err != nil {
		t.Fatal(err)
	}
	return b
}

// do carries out steps.
func (b *tab) do(steps ...chromedp.Action[chromedp.Void]) {
	b.t.Helper()
	if err := chromedp.Do(b.ctx, steps...); err != nil {
		b.t.Fatal(err)
	}
}

// media sets what a style sheet may ask of the reader's machine: name, value pairs.
func (b *tab) media(pairs ...string) {
	b.t.Helper()
	var p emulation.SetEmulatedMediaParams
	for i := 0; i < len(pairs); i += 2 {
		p.Features = append(p.Features, &emulation.MediaFeature{Name: pairs[i], Value: pairs[i+1]})
	}
	if _, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, p); err != nil {
		b.t.Fatal(err)
	}
}

// open shows a page in a window of the given size, light or dark, and without transitions.
func (b *tab) open(width, height int64, scheme, url string) {
	b.t.Helper()
	b.do(chromedp.Navigate("about:blank"), chromedp.EmulateViewport(width, height))
	b.media("prefers-color-scheme", scheme, "prefers-reduced-motion", "reduce")
	b.do(chromedp.Navigate(url))
}

// js runs a script for its effect.
func (b *tab) js(script string) {
	b.t.Helper()
	eval[bool](b, "(() => {"+script+"; return true})()")
}

func eval[T any](b *tab, script string, opts ...chromedp.EvaluateOption) T {
	b.t.Helper()
	out, err := chromedp.Run(b.ctx, chromedp.Evaluate[T](script, opts...))
	if err != nil {
		b.t.Fatal(err)
	}
	return out
}

func TestBrowserPublicPagesAreValidHTML(t *testing.T) {
	needBrowser(t)
	jar := nodeModule(t, "vnu-jar/build/dist/vnu.jar")
	dir := writeSite(t)
	out, err := exec.Command("java", "-jar", jar, "--stdout", "--skip-non-html", "--format", "gnu", dir).Output()
	if err != nil || len(out) > 0 {
		t.Errorf("vnu: %v\n%s", err, strings.ReplaceAll(string(out), dir, ""))
	}
	css, err := exec.Command("java", "-jar", jar, "--stdout", "--skip-non-svg", "--format", "gnu", filepath.Join(dir, "static", publish.StaticPath("mark.svg"))).Output()
	if err != nil || len(css) > 0 {
		t.Errorf("vnu on the mark: %v\n%s", err, css)
	}
}

func TestBrowserPublicPagesPassAxe(t *testing.T) {
	needBrowser(t)
	axe, err := os.ReadFile(nodeModule(t, "axe-core/axe.min.js"))
	if err != nil {
		t.Fatal(err)
	}
	b, base := newTab(t), siteServer(t)
	for _, page := range publicPages {
		for _, width := range []int64{1280, 375} {
			for _, scheme := range []string{"light", "dark"} {
				name := fmt.Sprintf("%s at %d, %s", page, width, scheme)
				b.open(width, 900, scheme, base+page)
				if !strings.Contains(page, "facing") {
					b.js(`document.getElementById("s4")?.focus({preventScroll: true})`)
				}
				b.shoot(fmt.Sprintf("public-%s-%d-%s", strings.ReplaceAll(strings.TrimSuffix(page, "/index.html"), "/", "-"), width, scheme))
				b.js(string(axe))
				for _, v := range axeViolations(b) {
					t.Errorf("%s: %s", name, v)
				}
			}
		}
	}
}

func axeViolations(b *tab) []string {
	b.t.Helper()
	return eval[[]string](b, `axe.run(document, {runOnly: ["wcag2a","wcag2aa","wcag21a","wcag21aa","wcag22aa","best-practice"]})
		.then(r => r.violations.map(v => v.id + ": " + v.help + " " + v.nodes.slice(0, 3).map(n => n.html.slice(0, 160)).join(" | ")))`,
		chromedp.EvalAwaitPromise)
}

// TestBrowserReflow holds the pages to 320 px without sideways scroll, which is also 1280 px at 400 %, and
// to 640 px, 1280 px at 200 %.
func TestBrowserReflow(t *testing.T) {
	needBrowser(t)
	b, base := newTab(t), siteServer(t)
	for _, page := range publicPages {
		for _, width := range []int64{320, 375, 640, 960, 1280, 1920} {
			b.open(width, 800, "light", base+page)
			if got := eval[int64](b, `document.documentElement.scrollWidth`); got > width {
				t.Errorf("%s at %d px is %d px wide", page, width, got)
			}
		}
	}
}

// shown tells how the original of the sentence #s6 is shown: where it is and what it says.
const shown = `(() => {
	const s = document.getElementById("s6"), o = s.querySelector(".o"), box = o.getBoundingClientRect(), line = s.getClientRects();
	return {Display: getComputedStyle(o).display, Position: getComputedStyle(o).position, Left: box.left, Right: box.right, Top: box.top,
		Bottom: box.bottom, Line: [...line].find(r => r.width > 0)?.top ?? 0, SentenceLeft: s.closest("p").getBoundingClientRect().left,
		Tint: getComputedStyle(s).backgroundColor, Focus: document.activeElement.id, Live: document.querySelectorAll(".s.on").length,
		Stops: document.querySelectorAll('#story .s[tabindex="0"]').length, Height: innerHeight, Width: innerWidth}})()`

type showing struct {
	Display, Position, Tint, Focus               string
	Left, Right, Top, Bottom, Line, SentenceLeft float64
	Live, Stops                                  int
	Height, Width                                float64
}

func (s showing) visible() bool { return s.Display != "none" }

func TestBrowserSentenceFacesItsOriginal(t *testing.T) {
	needBrowser(t)
	b, base := newTab(t), siteServer(t)
	b.open(1280, 900, "light", base+"bridge-night/index.html")
	if at := eval[showing](b, shown); at.visible() || at.Live != 0 {
		t.Errorf("on load the original is %s, %d sentences live; want none", at.Display, at.Live)
	}
	b.js(focus6)
	at := eval[showing](b, shown)
	if !at.visible() || at.Right > at.SentenceLeft || at.Top > at.Line+4 || at.Top < at.Line-12 {
		t.Errorf("focused: original %+v; want it left of the text and on the sentence's line", at)
	}
	b.js(blur)
	b.hover("s6")
	if at = eval[showing](b, shown); !at.visible() {
		t.Error("hovered: the original is not shown")
	}
	b.open(375, 700, "dark", base+"bridge-night/index.html")
	b.js(focus6)
	at = eval[showing](b, shown)
	if at.Position != "fixed" || at.Bottom != at.Height || at.Bottom-at.Top > .45*at.Height+1 || at.Left != 0 || at.Right != at.Width {
		t.Errorf("on a phone the original is %+v; want a slip at the foot, at most 45%% high", at)
	}
}

const (
	focus6 = `document.getElementById("s6").focus()`
	blur   = `document.activeElement.blur()`
)

// hover moves the pointer onto the first words of a sentence.
func (b *tab) hover(id string) {
	b.t.Helper()
	at := eval[[]float64](b, fmt.Sprintf(`(() => {const s = document.getElementById(%q); s.scrollIntoView({block: "center"});
		const r = document.createRange(); r.selectNodeContents(s.lastChild); const b = r.getClientRects()[0];
		return [b.left + 8, b.top + b.height / 2]})()`, id))
	b.do(chromedp.MouseEvent(chromedp.MouseMoved, at[0], at[1]))
}

func TestBrowserReadingByKeyboard(t *testing.T) {
	needBrowser(t)
	b, base := newTab(t), siteServer(t)
	b.open(1280, 900, "light", base+"bridge-night/index.html")
	if at := eval[showing](b, shown); at.Stops != 1 {
		t.Errorf("the story has %d tab stops, want 1", at.Stops)
	}
	b.js(`document.querySelector(".switch a:last-child").focus()`)
	b.do(chromedp.KeyEvent(kb.Tab))
	if at := eval[showing](b, shown); at.Focus != "s2" {
		t.Fatalf("Tab after the switch focuses %q, want the first sentence", at.Focus)
	}
	for range 4 {
		b.do(chromedp.KeyEvent(kb.ArrowDown))
	}
	if at := eval[showing](b, shown); at.Focus != "s6" || !at.visible() {
		t.Errorf("after four arrows the focus is on %q, its original %s", at.Focus, at.Display)
	}
	b.do(chromedp.KeyEvent(kb.Enter))
	b.js(blur)
	if at := eval[showing](b, shown); at.Live != 1 || !at.visible() {
		t.Errorf("after Enter %d sentences are pinned, the original is %s", at.Live, at.Display)
	}
	b.do(chromedp.KeyEvent(kb.Escape))
	if at := eval[showing](b, shown); at.Live != 0 || at.visible() {
		t.Errorf("after Esc %d sentences are pinned, the original is %s", at.Live, at.Display)
	}
	b.open(1280, 900, "light", base+"bridge-night/index.html#s6")
	if at := eval[showing](b, shown); at.Live != 1 || !at.visible() {
		t.Errorf("an address that names a sentence pins %d, the original is %s", at.Live, at.Display)
	}
}

func TestBrowserReadingWithoutScript(t *testing.T) {
	needBrowser(t)
	b, base := newTab(t), siteServer(t)
	if _, err := chromedp.Call(b.ctx, emulation.SetScriptExecutionDisabled, emulation.SetScriptExecutionDisabledParams{Value: true}); err != nil {
		t.Fatal(err)
	}
	b.open(1280, 900, "light", base+"bridge-night/index.html")
	b.hover("s6")
	if at := eval[showing](b, shown); !at.visible() {
		t.Error("hovered without script: the original is not shown")
	}
	b.open(1280, 900, "light", base+"bridge-night/index.html")
	b.js(focus6)
	if at := eval[showing](b, shown); !at.visible() {
		t.Error("focused without script: the original is not shown")
	}
	b.open(1280, 900, "light", base+"bridge-night/index.html#s6")
	if at := eval[showing](b, shown); !at.visible() {
		t.Error("named by the address without script: the original is not shown")
	}
}

func TestBrowserForcedColours(t *testing.T) {
	needBrowser(t)
	b, base := newTab(t), siteServer(t)
	b.do(chromedp.EmulateViewport(1280, 900))
	b.media("forced-colors", "active")
	b.do(chromedp.Navigate(base + "bridge-night/index.html"))
	b.js(focus6)
	if got := eval[string](b, `getComputedStyle(document.getElementById("s6")).outlineStyle`); got != "solid" {
		t.Errorf("forced colours: the live sentence has outline %q, want solid", got)
	}
}

// TestBrowserPrint holds printing to the text: no bars, no hidden originals, the two columns of the facing page.
func TestBrowserPrint(t *testing.T) {
	needBrowser(t)
	b, base := newTab(t), siteServer(t)
	for page, script := range map[string]string{
		"bridge-night/index.html":        `[...document.querySelectorAll(".nav, .switch, .skip, .s > .o")].filter(e => e.getClientRects().length).length`,
		"bridge-night/facing/index.html": `[...document.querySelectorAll(".beads > li[id]")].filter(e => e.querySelector(".v").getBoundingClientRect().right > e.querySelector(".r").getBoundingClientRect().left).length`,
	} {
		b.open(760, 1000, "dark", base+page)
		if _, err := chromedp.Call(b.ctx, emulation.SetEmulatedMedia, emulation.SetEmulatedMediaParams{Media: "print"}); err != nil {
			t.Fatal(err)
		}
		if got := eval[int](b, script); got != 0 {
			t.Errorf("%s in print: %d elements stand where they should not", page, got)
		}
		b.shoot(strings.ReplaceAll(strings.TrimSuffix(page, "/index.html"), "/", "-") + "-print")
	}
}

// shoot keeps a picture of the whole page in the folder that RECTO_TEST_SHOTS names, if it names one.
func (b *tab) shoot(name string) {
	b.t.Helper()
	dir := os.Getenv("RECTO_TEST_SHOTS")
	if dir == "" {
		return
	}
	shot, err := chromedp.Run(b.ctx, chromedp.FullScreenshot(100))
	if err != nil {
		b.t.Fatal(err)
	}
	writeFile(b.t, filepath.Join(dir, name+".png"), shot)
}
