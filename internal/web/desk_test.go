package web_test

import (
	"context"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/web"
)

func storyPath(id newsroom.TranslationID) string { return fmt.Sprintf("/desk/pier/t/%d", id) }

func TestSignInLinkIsUsedOnceAndNotByPreviews(t *testing.T) {
	h := newHouse(t)
	token, err := h.desk.SignInLink(context.Background(), h.people["translator"].User)
	must(t, err)
	b := h.as("")
	for range 2 { // a chat's link preview looks first
		b.get("/sign-in/" + token).is(http.StatusOK).has(`form[method=post][action="/sign-in/` + token + `"] button`)
	}
	p := b.post("/sign-in/"+token, nil).is(http.StatusOK)
	if p.path != "/desk/password" {
		t.Errorf("after the first link the person is at %s, want to set a password", p.path)
	}
	h.as("").post("/sign-in/"+token, nil).is(http.StatusNotFound).has("h1")
	h.as("").get("/sign-in/nonsense").is(http.StatusNotFound)
}

func TestPasswordThenSignIn(t *testing.T) {
	h := newHouse(t)
	b := h.as("translator")
	b.post("/desk/password", url.Values{"password": {"short"}, "again": {"short"}}).is(http.StatusUnprocessableEntity).has(".problem")
	b.post("/desk/password", url.Values{"password": {"a lamp on a pier"}, "again": {"a lamp on a quay"}}).is(http.StatusUnprocessableEntity).has(".problem")
	b.post("/desk/password", url.Values{"password": {"a lamp on a pier"}, "again": {"a lamp on a pier"}}).is(http.StatusOK)
	// An open session does not suffice to change a password that is there.
	b.post("/desk/password", url.Values{"password": {"another lamp here"}, "again": {"another lamp here"}, "old": {"wrong"}}).is(http.StatusUnprocessableEntity).has(".problem")
	b.post("/sign-out", nil)
	if p := b.get("/desk/pier/"); !strings.HasPrefix(p.path, "/sign-in?next=") {
		t.Errorf("after signing out the desk is at %s, want the sign-in page", p.path)
	}
	b.post("/sign-in", url.Values{"login": {"translator"}, "password": {"not this one at all"}}).is(http.StatusUnauthorized).has(".problem")
	b.post("/sign-in", url.Values{"login": {"nobody"}, "password": {"not this one at all"}}).is(http.StatusUnauthorized).has(".problem")
	p := b.post("/sign-in", url.Values{"login": {"translator"}, "password": {"a lamp on a pier"}, "next": {"/desk/pier/import"}}).is(http.StatusOK)
	if p.path != "/desk/pier/import" {
		t.Errorf("after signing in the person is at %s, want where they wanted to go", p.path)
	}
	if p := b.get("/sign-in?next=//evil.example/"); p.path != "/desk/pier/" {
		t.Errorf("a next on another site led to %s", p.path)
	}
}

func TestNewPasswordEndsOtherSessions(t *testing.T) {
	h := newHouse(t)
	here, elsewhere := h.as("translator"), h.as("translator")
	here.post("/desk/password", url.Values{"password": {"a lamp on a pier"}, "again": {"a lamp on a pier"}}).is(http.StatusOK)
	if p := here.get("/desk/pier/"); p.path != "/desk/pier/" {
		t.Errorf("after setting a password the person is at %s, want still to be signed in", p.path)
	}
	if p := elsewhere.get("/desk/pier/"); !strings.HasPrefix(p.path, "/sign-in") {
		t.Errorf("another session is at %s, want to sign in again", p.path)
	}
}

func TestSignInIsLimited(t *testing.T) {
	h := newHouse(t)
	b := h.as("")
	status := 0
	for range 12 {
		status = b.post("/sign-in", url.Values{"login": {"translator"}, "password": {"not this one"}}).status
	}
	if status != http.StatusTooManyRequests {
		t.Errorf("the twelfth wrong password gives %d, want %d", status, http.StatusTooManyRequests)
	}
}

func TestCookie(t *testing.T) {
	h := newHouse(t)
	token, err := h.desk.SignInLink(context.Background(), h.people["translator"].User)
	must(t, err)
	client := &http.Client{CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }}
	res, err := client.Post(h.server.URL+"/sign-in/"+token, "application/x-www-form-urlencoded", nil)
	must(t, err)
	res.Body.Close()
	set := res.Header.Get("Set-Cookie")
	for _, want := range []string{"HttpOnly", "SameSite=Lax", "Path=/"} {
		if !strings.Contains(set, want) {
			t.Errorf("session cookie %q lacks %s", set, want)
		}
	}
}

func TestCookieIsSecureUnderHTTPS(t *testing.T) {
	h := newHouse(t)
	server, err := web.New(web.Config{Store: h.store, Desk: h.desk, Base: "https://recto.example"})
	must(t, err)
	token, err := h.desk.SignInLink(context.Background(), h.people["translator"].User)
	must(t, err)
	w := httptest.NewRecorder()
	server.ServeHTTP(w, httptest.NewRequest(http.MethodPost, "/sign-in/"+token, nil))
	if set := w.Header().Get("Set-Cookie"); !strings.Contains(set, "Secure") {
		t.Errorf("behind https the session cookie is %q, want it Secure", set)
	}
}

func TestListByStation(t *testing.T) {
	h := newHouse(t)
	h.at(newsroom.Pitched)
	claimed, translated, approved := h.at(newsroom.Claimed), h.at(newsroom.Translated), h.at(newsroom.Approved)
	p := h.as("translator").get("/desk/pier/").is(http.StatusOK)
	p.has(`#g-you`).has(`section[aria-labelledby=g-you] a[href="` + storyPath(claimed) + `"]`)
	p.has(`section[aria-labelledby=proofreading] a[href="` + storyPath(translated) + `"][lang=en]`)
	p.has(`section[aria-labelledby=ready] a[href="` + storyPath(approved) + `"]`)
	p.has(`section[aria-labelledby=found] form.take button`)
	if got := p.Find(".line b").First().Text(); got != "4" {
		t.Errorf("the list counts %s stories, want 4", got)
	}
	p.has(`section[aria-labelledby=g-you] .flag.must`) // the sentence in English
	// The proofreader sees what waits for them, the contributor nothing to take.
	h.as("reviewer").get("/desk/pier/").has(`section[aria-labelledby=g-you] a[href="` + storyPath(translated) + `"]`)
	h.as("contributor").get("/desk/pier/").hasNot("#g-you").hasNot("form.take")
	p = h.as("editor").get("/desk/pier/?q=" + url.QueryEscape("no such story"))
	p.hasNot(".row").has(".searched")
}

func TestPitch(t *testing.T) {
	h := newHouse(t)
	b := h.as("contributor")
	p := b.get("/desk/pier/pitch").is(http.StatusOK)
	bad := b.submit(p, "form.form", url.Values{"url": {"ftp://files.example/a"}, "reason": {"why not"}}).is(http.StatusUnprocessableEntity)
	bad.has(`.problem`).has(`input[name=url][value="ftp://files.example/a"]`)
	b.submit(p, "form.form", url.Values{"url": {"https://source.example/a"}, "lang": {"klingonese"}}).is(http.StatusUnprocessableEntity).has(".problem")
	p = b.submit(p, "form.form", url.Values{"url": {"https://source.example/lamp"}, "reason": {"The only witness speaks."}}).is(http.StatusOK)
	p.has("main.work").has("aside.rail q")
	if !strings.Contains(p.Text(), "https://source.example/lamp") {
		t.Error("the story's page does not show the pitched address")
	}
	p.hasNot(`form[action$="/claim"]`) // nothing to translate before the source is there
}

func TestDeskSpeaksFourLanguages(t *testing.T) {
	h := newHouse(t)
	h.at(newsroom.Claimed)
	b := h.as("translator")
	for _, c := range []struct{ tag, want string }{{"en", "Waiting for you"}, {"zh-Hans", "等你处理"}, {"zh-Hant", "等你處理"}, {"ru", "Ждут вас"}} {
		p := b.post("/language", url.Values{"lang": {c.tag}, "next": {"/desk/pier/"}}).is(http.StatusOK)
		if got := p.Find("html").AttrOr("lang", ""); got != c.tag || !strings.Contains(p.Find("#g-you").Text(), c.want) {
			t.Errorf("language %s: html lang %q, heading %q, want %q", c.tag, got, p.Find("#g-you").Text(), c.want)
		}
	}
	if p := b.post("/language", url.Values{"lang": {"tlh"}, "next": {"https://evil.example/"}}); p.Find("html").AttrOr("lang", "") != "ru" {
		t.Error("an unknown language was taken")
	}
}
