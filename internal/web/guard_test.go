package web_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"mime/multipart"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/text/lang"
	"recto/internal/workflow"
)

// postJSON sends a form as the desk's script does.
func (b *browser) postJSON(path string, form url.Values) (int, map[string]any) {
	b.h.t.Helper()
	req, err := http.NewRequest(http.MethodPost, b.h.server.URL+path, strings.NewReader(form.Encode()))
	must(b.h.t, err)
	req.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	req.Header.Set("Accept", "application/json")
	req.Header.Set("Sec-Fetch-Site", "same-origin")
	res, err := b.client.Do(req)
	must(b.h.t, err)
	defer res.Body.Close()
	var out map[string]any
	must(b.h.t, json.NewDecoder(res.Body).Decode(&out))
	return res.StatusCode, out
}

// TestSessionsAreAskedForEverywhere walks the list of routes itself, so that a new one cannot be forgotten:
// nobody is sent to sign in, and a member of another outlet finds nothing.
func TestSessionsAreAskedForEverywhere(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Claimed)
	fill := strings.NewReplacer("{outlet}", "pier", "{id}", fmt.Sprint(int64(id)), "{unit}", fmt.Sprint(int64(h.units(id)[0].ID)), "{format}", "tmx", "{$}", "")
	nobody, stranger := h.as(""), h.as("stranger") // each signs in once
	try := func(b *browser, pattern string) page {
		method, path, _ := strings.Cut(fill.Replace(pattern), " ")
		if method == http.MethodGet {
			return b.get(path)
		}
		return b.post(path, url.Values{"version": {"0"}, "text": {"x"}})
	}
	users, members := h.web.DeskRoutes()
	if len(users) < 3 || len(members) < 20 {
		t.Fatalf("only %d and %d routes are listed", len(users), len(members))
	}
	for _, pattern := range append(users, members...) {
		p := try(nobody, pattern)
		if strings.HasPrefix(pattern, "GET") && !strings.HasPrefix(p.path, "/sign-in?next=") || strings.HasPrefix(pattern, "POST") && p.status != http.StatusUnauthorized {
			t.Errorf("%s as nobody gives %d at %s, want to sign in", pattern, p.status, p.path)
		}
	}
	for _, pattern := range members {
		if p := try(stranger, pattern); p.status != http.StatusNotFound {
			t.Errorf("%s as a member of another outlet gives %d, want %d", pattern, p.status, http.StatusNotFound)
		}
	}
	if got := h.state(id); got != newsroom.Claimed {
		t.Errorf("the story is %s after attempts that were refused", got)
	}
}

func TestInternalErrorsStayInside(t *testing.T) {
	h := newHouse(t)
	b := h.as("translator")
	must(t, h.store.Close())
	p := b.get("/desk/pier/").is(http.StatusInternalServerError).has("h1")
	for _, leak := range []string{"sql", "database", "closed", ".go:"} {
		if strings.Contains(strings.ToLower(p.Find("main").Text()), leak) {
			t.Errorf("the error page says %q", p.Find("main").Text())
		}
	}
	if !strings.Contains(h.log.String(), "request failed") {
		t.Error("the log does not hold the cause")
	}
	status, got := b.postJSON("/desk/pier/t/1/u/1", url.Values{"version": {"1"}})
	if status != http.StatusInternalServerError || strings.Contains(fmt.Sprint(got["error"]), "sql") {
		t.Errorf("a script gets %d %v", status, got)
	}
}

// TestEveryRouteHasItsGuard tries each address of the desk as somebody who may and as those who may not:
// nobody, a member of another outlet, a member whose role is too low, the one pair of eyes too few.
func TestEveryRouteHasItsGuard(t *testing.T) {
	reason := url.Values{"reason": {"Because the test says so."}, "note": {"Look again."}}
	for _, c := range []struct {
		method, path string // %s: the story
		state        newsroom.State
		allowed      string
		low          string // whose role, or whose part in the story, does not reach
		form         url.Values
	}{
		{"GET", "/desk/pier/", newsroom.Claimed, "contributor", "", nil},
		{"GET", "/desk/pier/pitch", newsroom.Claimed, "contributor", "", nil},
		{"POST", "/desk/pier/pitch", newsroom.Claimed, "contributor", "", url.Values{"url": {"https://source.example/x"}}},
		{"GET", "/desk/pier/import", newsroom.Claimed, "translator", "contributor", nil},
		{"GET", "%s", newsroom.Claimed, "contributor", "", nil},
		{"GET", "%s/beads", newsroom.Claimed, "contributor", "", nil},
		{"POST", "%s/beads", newsroom.Claimed, "", "second", nil},
		{"POST", "%s/source", newsroom.Claimed, "", "", nil},
		{"POST", "%s/claim", newsroom.Pitched, "translator", "contributor", nil},
		{"POST", "%s/decline", newsroom.Pitched, "editor", "reviewer", nil},
		{"POST", "%s/release", newsroom.Claimed, "translator", "second", nil},
		{"POST", "%s/hand-in", newsroom.Claimed, "translator", "editor", nil},
		{"POST", "%s/review", newsroom.Translated, "reviewer", "translator", nil},
		{"POST", "%s/approve", newsroom.InReview, "reviewer", "second", nil},
		{"POST", "%s/return", newsroom.InReview, "reviewer", "translator", reason},
		{"POST", "%s/publish", newsroom.Approved, "editor", "reviewer", nil},
		{"POST", "%s/correct", newsroom.Published, "translator", "contributor", nil},
		{"POST", "%s/withdraw", newsroom.Published, "editor", "reviewer", reason},
	} {
		t.Run(c.method+" "+c.path, func(t *testing.T) {
			h := newHouse(t)
			id := h.at(c.state)
			h.wave2(c.state, id)
			path := c.path
			if strings.Contains(path, "%s") {
				path = fmt.Sprintf(path, storyPath(id))
			}
			ask := func(who string) page {
				if c.method == "GET" {
					return h.as(who).get(path)
				}
				return h.as(who).post(path, c.form)
			}
			if p := ask(""); c.method == "GET" && !strings.HasPrefix(p.path, "/sign-in?next=") || c.method == "POST" && p.status != http.StatusUnauthorized {
				t.Errorf("nobody: %s gives %d at %s, want to sign in", path, p.status, p.path)
			}
			ask("stranger").is(http.StatusNotFound)
			if c.low != "" {
				ask(c.low).is(http.StatusForbidden)
			}
			if c.allowed != "" { // "" where it takes more than a plain form: it has a test of its own
				ask(c.allowed).is(http.StatusOK)
			}
		})
	}
}

// wave2 clears the findings for whoever writes in the state.
func (h *house) wave2(state newsroom.State, id newsroom.TranslationID) {
	switch state {
	case newsroom.Claimed:
		h.wave("translator", id)
	case newsroom.InReview:
		h.wave("reviewer", id)
	}
}

func TestFourEyes(t *testing.T) {
	h := newHouse(t)
	ctx := context.Background()
	id := h.imported("second") // a reviewer's own translation
	h.wave("second", id)
	must(t, h.desk.HandIn(ctx, h.people["second"], id))
	p := h.as("second").get(storyPath(id)).is(http.StatusOK).hasNot(`form[action$="/review"]`)
	if !strings.Contains(p.Find("aside.rail").Text(), "another member") {
		t.Error("the page does not say why the translator cannot proofread")
	}
	b := h.as("second")
	b.post(storyPath(id)+"/review", nil).is(http.StatusForbidden)
	b.post("/language", url.Values{"lang": {"ru"}})
	if p := b.post(storyPath(id)+"/review", nil).is(http.StatusForbidden); !strings.Contains(p.Find("main").Text(), "четыре глаза") {
		t.Errorf("the page in Russian says %q", p.Find("main").Text())
	}
	h.as("reviewer").post(storyPath(id)+"/review", nil).is(http.StatusOK)
}

func TestUnitsAreGuarded(t *testing.T) {
	h := newHouse(t)
	id, second := h.at(newsroom.Claimed), h.at(newsroom.Claimed)
	u := h.units(id)[0]
	form := url.Values{"version": {strconv.Itoa(u.Version)}, "text": {"别人的字"}, "do": {"save"}}
	unit := "/u/" + strconv.FormatInt(int64(u.ID), 10)
	h.as("translator").get(storyPath(id) + unit).is(http.StatusOK)
	h.as("stranger").get(storyPath(id) + unit).is(http.StatusNotFound)
	h.as("").post(storyPath(id)+unit, form).is(http.StatusUnauthorized)
	h.as("stranger").post(storyPath(id)+unit, form).is(http.StatusNotFound)
	h.as("editor").post(storyPath(id)+unit, form).is(http.StatusForbidden)
	h.as("translator").post(storyPath(second)+unit, form).is(http.StatusNotFound) // another story's sentence
	h.as("translator").post(storyPath(id)+"/u/0", form).is(http.StatusNotFound)
	if got := h.units(id)[0].Draft.Plain; got != u.Draft.Plain {
		t.Errorf("the sentence reads %q after attempts that were refused", got)
	}
	h.as("translator").post(storyPath(id)+unit, form).is(http.StatusOK)
	for _, act := range []string{"/dismiss", "/undismiss"} {
		f := url.Values{"fingerprint": {"x"}, "reason": {"y"}}
		h.as("").post(storyPath(id)+act, f).is(http.StatusUnauthorized)
		h.as("stranger").post(storyPath(id)+act, f).is(http.StatusNotFound)
		h.as("second").post(storyPath(id)+act, f).is(http.StatusForbidden)
	}
}

func TestCrossSiteIsRefused(t *testing.T) {
	h := newHouse(t)
	id := h.at(newsroom.Pitched)
	b := h.as("translator")
	for _, path := range []string{storyPath(id) + "/claim", "/sign-out", "/language", "/sign-in"} {
		req, err := http.NewRequest(http.MethodPost, h.server.URL+path, nil)
		must(t, err)
		req.Header.Set("Sec-Fetch-Site", "cross-site")
		req.Header.Set("Origin", "https://evil.example")
		b.do(req).is(http.StatusForbidden)
	}
	if got := h.state(id); got != newsroom.Pitched {
		t.Errorf("a form of another site moved the story to %s", got)
	}
}

func TestNothingFromOutsideBecomesMarkup(t *testing.T) {
	h := newHouse(t)
	ctx := context.Background()
	const attack = `"><script>alert(1)</script><img src=x onerror=alert(1)>`
	user, err := h.desk.CreateUser(ctx, "mallory"+attack, lang.English)
	must(t, err)
	id, err := h.desk.AddMember(ctx, newsroom.Member{Outlet: h.outlet.ID, User: user, Name: attack, Role: newsroom.Editor})
	must(t, err)
	h.people["mallory"], err = h.store.Member(ctx, id)
	must(t, err)
	story, err := h.desk.Import(ctx, h.people["mallory"], workflow.ImportRequest{
		Name: attack + ".md", Data: []byte("# 标题" + attack + "\n\n正文" + attack + " [link](javascript:alert(1))\n"),
		SourceName: "s.md", SourceData: []byte("# Title " + attack + "\n\nBody " + attack + "\n"),
	})
	must(t, err)
	m := h.as("mallory")
	u := h.units(story)[1]
	m.post(storyPath(story)+"/u/"+strconv.FormatInt(int64(u.ID), 10), url.Values{
		"version": {strconv.Itoa(u.Version)}, "text": {"改" + attack + "“"}, "do": {"save"}}).is(http.StatusOK)
	work, err := h.desk.Work(ctx, h.people["mallory"], story)
	must(t, err)
	for _, f := range work.Findings {
		must(t, h.desk.Dismiss(ctx, h.people["mallory"], story, f.Fingerprint, "reason "+attack))
	}
	_, err = h.desk.Pitch(ctx, h.people["mallory"], workflow.PitchRequest{URL: "https://source.example/" + url.PathEscape(attack), Reason: attack})
	must(t, err)
	pages := []string{
		"/desk/pier/", "/desk/pier/?q=" + url.QueryEscape(attack), storyPath(story), storyPath(story + 1), "/desk/password",
		storyPath(story) + "/u/" + strconv.FormatInt(int64(u.ID), 10), "/sign-in?next=" + url.QueryEscape("/"+attack),
	}
	for _, path := range pages {
		p := m.get(path)
		p.hasNot("script:not([src])").hasNot("script:not([src^='/static/'])").hasNot("[onerror]").hasNot(`a[href^="javascript"]`).hasNot("main img[src=x]")
		if csp := p.header.Get("Content-Security-Policy"); !strings.Contains(csp, "script-src 'self'") {
			t.Errorf("%s: policy %q lets scripts in", path, csp)
		}
	}
	m.post("/desk/pier/pitch", url.Values{"url": {attack}, "reason": {attack}}).is(http.StatusUnprocessableEntity).hasNot("[onerror]").hasNot("script:not([src])")
}

// upload sends a form with files, each named by its field, or "field:name".
func (b *browser) upload(path string, files map[string][]byte, fields map[string]string) page {
	b.h.t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	for name, data := range files {
		field, file, ok := strings.Cut(name, ":")
		if !ok {
			file = field + ".md"
		}
		part, err := form.CreateFormFile(field, file)
		must(b.h.t, err)
		_, err = part.Write(data)
		must(b.h.t, err)
	}
	for name, value := range fields {
		must(b.h.t, form.WriteField(name, value))
	}
	must(b.h.t, form.Close())
	req, err := http.NewRequest(http.MethodPost, b.h.server.URL+path, &body)
	must(b.h.t, err)
	req.Header.Set("Content-Type", form.FormDataContentType())
	req.Header.Set("Sec-Fetch-Site", "same-origin")
	return b.do(req)
}

func TestImport(t *testing.T) {
	h := newHouse(t)
	tr := h.as("translator")
	files := map[string][]byte{"file": []byte(pierChinese), "source": []byte(pierEnglish)}
	p := tr.upload("/desk/pier/import", files, nil).is(http.StatusOK)
	p.has(`li.unit .v[lang=en]`).has(`#edit`)
	alone := map[string][]byte{"file": []byte(pierChinese)}
	for _, before := range []map[string][]byte{files, alone} {
		p = tr.upload("/desk/pier/import", before, nil).is(http.StatusConflict)
		p.has(`.problem`).has(`main a[href="/desk/pier/t/1"]`).has(`input[name=again]`)
	}
	p = tr.upload("/desk/pier/import", alone, map[string]string{"again": "1"}).is(http.StatusOK)
	p.has(`li.unit .v.none`)
	if !strings.Contains(p.Find(".facts").Text(), "not captured") {
		t.Error("a translation without a source is not marked so")
	}
	tr.upload("/desk/pier/import", nil, map[string]string{"source_url": "https://source.example/a"}).is(http.StatusUnprocessableEntity).
		has(".problem").has(`input[name=source_url][value="https://source.example/a"]`)
	tr.upload("/desk/pier/import", map[string][]byte{"file": {0, 1, 2, 0, 255, 254}}, nil).is(http.StatusUnprocessableEntity).has(".problem")
	h.as("contributor").upload("/desk/pier/import", files, nil).is(http.StatusForbidden)
	h.as("stranger").upload("/desk/pier/import", files, nil).is(http.StatusNotFound)
	h.as("").upload("/desk/pier/import", files, nil).is(http.StatusUnauthorized)
}

func TestLongFormsAreRefused(t *testing.T) {
	h := newHouse(t)
	h.as("contributor").post("/desk/pier/pitch", url.Values{"reason": {strings.Repeat("x", 2<<20)}}).is(http.StatusRequestEntityTooLarge)
}

func TestUnknownAddresses(t *testing.T) {
	h := newHouse(t)
	h.as("translator").get("/desk/nowhere/").is(http.StatusNotFound).has("h1")
	h.as("translator").get("/desk/pier/t/999").is(http.StatusNotFound)
	h.as("translator").get("/desk/pier/t/-1").is(http.StatusNotFound)
	h.as("translator").get("/desk/pier/t/abc").is(http.StatusNotFound)
	h.as("translator").get("/desk/pier/nothing").is(http.StatusNotFound)
	h.as("").get("/static/nothing.css").is(http.StatusNotFound)
}
