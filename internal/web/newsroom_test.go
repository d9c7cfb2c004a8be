package web_test

import (
	"bytes"
	"context"
	"log/slog"
	"net/http"
	"net/http/cookiejar"
	"net/http/httptest"
	"net/url"
	"path/filepath"
	"strings"
	"testing"

	"github.com/PuerkitoBio/goquery"

	"recto/internal/blob"
	"recto/internal/capture"
	"recto/internal/jobs"
	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/store/storetest"
	"recto/internal/text/check"
	"recto/internal/text/lang"
	"recto/internal/web"
	"recto/internal/workflow"
)

// house is a newsroom behind a test server: two outlets, a member in every role, a stranger.
type house struct {
	t      testing.TB
	store  *store.Store
	desk   *workflow.Desk
	web    *web.Server
	server *httptest.Server
	log    *bytes.Buffer
	jobs   *jobs.Queue
	outlet newsroom.Outlet
	people map[string]newsroom.Member
}

// The source and the translation that the tests work with. One sentence was left in English, which the
// checks must stop.
const (
	pierEnglish = "# The lamp at the end of the pier\n\nThe lamp went out on the second of May.\n\n" +
		"“I saw only dark water,” the captain said.\n\nNobody on the island noticed until the ferry turned back.\n"
	mended      = "“我眼前只有黑水。”船长说。"
	pierChinese = "# 码头尽头的灯\n\n五月二日，灯灭了。\n\n“I saw only dark water,” the captain said.\n\n直到渡轮掉头，岛上才有人发觉。\n"
)

func newHouse(t testing.TB) *house {
	t.Helper()
	ctx := context.Background()
	db := storetest.Open(t)
	blobs, err := blob.Open(filepath.Join(t.TempDir(), "blobs"))
	must(t, err)
	queue, err := jobs.New(db, jobs.Config{})
	must(t, err)
	desk, err := workflow.New(workflow.Config{Store: db, Blobs: blobs, Jobs: queue, Fetch: capture.New(capture.Config{AllowLoopback: true})})
	must(t, err)
	h := &house{t: t, store: db, desk: desk, jobs: queue, people: map[string]newsroom.Member{}, log: &bytes.Buffer{}}
	h.web, err = web.New(web.Config{Store: db, Desk: desk, Blobs: blobs, Log: slog.New(slog.NewTextHandler(h.log, nil))})
	must(t, err)
	h.server = httptest.NewServer(h.web)
	t.Cleanup(h.server.Close)

	pier, err := desk.CreateOutlet(ctx, newsroom.Outlet{Slug: "pier", Name: "灯塔译报", Lang: lang.Chinese, Tagline: "对着原文读"})
	must(t, err)
	far, err := desk.CreateOutlet(ctx, newsroom.Outlet{Slug: "far", Name: "Far Desk", Lang: lang.English})
	must(t, err)
	h.outlet, err = db.Outlet(ctx, pier)
	must(t, err)
	for _, p := range []struct {
		login string
		at    newsroom.OutletID
		role  newsroom.Role
	}{
		{"contributor", pier, newsroom.Contributor}, {"translator", pier, newsroom.Translator},
		{"second", pier, newsroom.Reviewer}, {"reviewer", pier, newsroom.Reviewer}, {"editor", pier, newsroom.Editor},
		{"stranger", far, newsroom.Administrator},
	} {
		user, err := desk.CreateUser(ctx, p.login, lang.English)
		must(t, err)
		id, err := desk.AddMember(ctx, newsroom.Member{Outlet: p.at, User: user, Name: "Name of " + p.login, Role: p.role})
		must(t, err)
		h.people[p.login], err = db.Member(ctx, id)
		must(t, err)
	}
	return h
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// imported is a story in the state claimed, held by who, with its source.
func (h *house) imported(who string) newsroom.TranslationID {
	h.t.Helper()
	id, err := h.desk.Import(context.Background(), h.people[who], workflow.ImportRequest{Again: true,
		Name: "pier.md", Data: []byte(pierChinese), SourceName: "pier-en.md", SourceData: []byte(pierEnglish),
	})
	must(h.t, err)
	return id
}

// at is a story that the translator has brought to the state.
func (h *house) at(state newsroom.State) newsroom.TranslationID {
	h.t.Helper()
	id := h.imported("translator")
	if state == newsroom.Pitched {
		must(h.t, h.desk.Release(context.Background(), h.people["translator"], id))
		return id
	}
	h.bring(id, state)
	return id
}

// bring takes a claimed story to the state.
func (h *house) bring(id newsroom.TranslationID, state newsroom.State) {
	h.t.Helper()
	ctx := context.Background()
	steps := []struct {
		to newsroom.State
		do func() error
	}{
		{newsroom.Translated, func() error {
			h.wave("translator", id)
			return h.desk.HandIn(ctx, h.people["translator"], id)
		}},
		{newsroom.InReview, func() error { return h.desk.TakeReview(ctx, h.people["reviewer"], id) }},
		{newsroom.Approved, func() error {
			h.wave("reviewer", id)
			return h.desk.Approve(ctx, h.people["reviewer"], id)
		}},
		{newsroom.Published, func() error {
			_, err := h.desk.Publish(ctx, h.people["editor"], id, "")
			return err
		}},
	}
	for _, step := range steps {
		if h.state(id) == state {
			return
		}
		must(h.t, step.do())
	}
	if got := h.state(id); got != state {
		h.t.Fatalf("story is %s, want %s", got, state)
	}
}

// wave dismisses every finding that would stop the story.
func (h *house) wave(who string, id newsroom.TranslationID) {
	h.t.Helper()
	work, err := h.desk.Work(context.Background(), h.people[who], id)
	must(h.t, err)
	for _, f := range work.Findings {
		if f.Severity == check.Error {
			must(h.t, h.desk.Dismiss(context.Background(), h.people[who], id, f.Fingerprint, "so it stands in the test"))
		}
	}
}

func (h *house) state(id newsroom.TranslationID) newsroom.State {
	h.t.Helper()
	tr, err := h.store.Translation(context.Background(), h.people["editor"], id)
	must(h.t, err)
	return tr.State
}

func (h *house) units(id newsroom.TranslationID) []newsroom.Unit {
	h.t.Helper()
	units, err := h.store.Units(context.Background(), h.people["editor"], id)
	must(h.t, err)
	return units
}

// browser is a person at the desk; redirects are followed, cookies kept.
type browser struct {
	h      *house
	client *http.Client
}

// as signs a person in by a one-time link; "" is nobody.
func (h *house) as(who string) *browser {
	h.t.Helper()
	jar, err := cookiejar.New(nil)
	must(h.t, err)
	b := &browser{h: h, client: &http.Client{Jar: jar}}
	if who == "" {
		return b
	}
	token, err := h.desk.SignInLink(context.Background(), h.people[who].User)
	must(h.t, err)
	if p := b.post("/sign-in/"+token, nil); p.status != http.StatusOK {
		h.t.Fatalf("sign in as %s: status %d", who, p.status)
	}
	return b
}

// page is an answer, read as HTML.
type page struct {
	*goquery.Document
	t      testing.TB
	status int
	path   string // after redirects, with the query
	header http.Header
}

func (b *browser) get(path string) page {
	b.h.t.Helper()
	req, err := http.NewRequest(http.MethodGet, b.h.server.URL+path, nil)
	must(b.h.t, err)
	return b.do(req)
}

// post sends a form as the server's own page would.
func (b *browser) post(path string, form url.Values) page {
	b.h.t.Helper()
	req, err := http.NewRequest(http.MethodPost, b.h.server.URL+path, strings.NewReader(form.Encode()))
	must(b.h.t, err)
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Sec-Fetch-Site", "same-origin")
	return b.do(req)
}

func (b *browser) do(req *http.Request) page {
	b.h.t.Helper()
	res, err := b.client.Do(req)
	must(b.h.t, err)
	defer res.Body.Close()
	doc, err := goquery.NewDocumentFromReader(res.Body)
	must(b.h.t, err)
	return page{Document: doc, t: b.h.t, status: res.StatusCode, path: res.Request.URL.RequestURI(), header: res.Header}
}

// has fails the test unless the selector finds something.
func (p page) has(selector string) page {
	p.t.Helper()
	if p.Find(selector).Length() == 0 {
		body, _ := p.Find("main").Html()
		p.t.Errorf("%s: nothing matches %s\n%s", p.path, selector, body)
	}
	return p
}

func (p page) hasNot(selector string) page {
	p.t.Helper()
	if n := p.Find(selector).Length(); n != 0 {
		p.t.Errorf("%s: %d match %s, want none", p.path, n, selector)
	}
	return p
}

func (p page) is(status int) page {
	p.t.Helper()
	if p.status != status {
		p.t.Errorf("%s: status %d, want %d: %s", p.path, p.status, status, strings.Join(strings.Fields(p.Find("main").Text()), " "))
	}
	return p
}

// submit sends the form that the selector finds, with its fields as they stand and the given ones over
// them: what a person without JavaScript does.
func (b *browser) submit(p page, selector string, fill url.Values) page {
	b.h.t.Helper()
	values := p.filled(selector)
	for name, v := range fill {
		values[name] = v
	}
	return b.post(p.Find(selector).First().AttrOr("action", ""), values)
}

// filled is what a browser sends of a form as it stands, but for its buttons.
func (p page) filled(selector string) url.Values {
	p.t.Helper()
	form := p.Find(selector).First()
	if form.Length() == 0 {
		p.t.Fatalf("%s: no form %s", p.path, selector)
	}
	values := url.Values{}
	form.Find("input[name], textarea[name], select[name]").Each(func(_ int, in *goquery.Selection) {
		name, value := in.AttrOr("name", ""), in.AttrOr("value", "")
		switch _, checked := in.Attr("checked"); {
		case goquery.NodeName(in) == "textarea":
			value = in.Text()
		case goquery.NodeName(in) == "select":
			chosen := in.Find("option[selected]")
			if chosen.Length() == 0 {
				chosen = in.Find("option").First()
			}
			value = chosen.AttrOr("value", chosen.Text())
		case in.AttrOr("type", "") == "checkbox" && !checked:
			return
		}
		values.Add(name, value)
	})
	return values
}
