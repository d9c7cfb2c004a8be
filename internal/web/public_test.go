package web_test

import (
	"compress/gzip"
	"context"
	"io"
	"net/http"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"recto/internal/newsroom"
	"recto/internal/publish/publishtest"
	"recto/internal/store"
)

// putEditions publishes editions at an outlet as they are; the numbers of their translations are the store's.
func putEditions(t testing.TB, db *store.Store, outlet newsroom.OutletID, editions []newsroom.Edition) {
	t.Helper()
	must(t, db.Update(context.Background(), func(tx *store.Tx) error {
		made := map[newsroom.TranslationID]newsroom.TranslationID{}
		for _, e := range editions {
			ctx := context.Background()
			id, ok := made[e.Translation]
			if !ok {
				source, err := tx.CreateSource(ctx, newsroom.Source{Outlet: outlet, Title: e.Content.Source.Title, Lang: e.Content.Source.Lang})
				if err != nil {
					return err
				}
				id, err = tx.CreateTranslation(ctx, newsroom.Translation{Outlet: outlet, Source: source, Lang: e.Content.Lang,
					State: newsroom.Published, Slug: e.Slug, Title: e.Content.Title, Document: e.Content.Document})
				if err != nil {
					return err
				}
				made[e.Translation] = id
			}
			e.Translation, e.Outlet = id, outlet
			if _, err := tx.CreateEdition(ctx, e); err != nil {
				return err
			}
		}
		return nil
	}))
}

// answer is a response, read to its end.
type answer struct {
	*http.Response
	body string
}

// fetch asks without following redirects; headers are name, value pairs.
func fetch(t testing.TB, method, url string, headers ...string) answer {
	t.Helper()
	req, err := http.NewRequest(method, url, nil)
	must(t, err)
	for i := 0; i < len(headers); i += 2 {
		req.Header.Set(headers[i], headers[i+1])
	}
	client := &http.Client{
		Transport:     &http.Transport{DisableCompression: true, DisableKeepAlives: true},
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	res, err := client.Do(req)
	must(t, err)
	defer res.Body.Close()
	body, err := io.ReadAll(res.Body)
	must(t, err)
	return answer{res, string(body)}
}

func TestPublicPages(t *testing.T) {
	h := newHouse(t)
	putEditions(t, h.store, h.outlet.ID, publishtest.Editions())
	for path, want := range map[string]string{
		"/":                            "灯塔译报",
		"/pier/":                       "浮桥一夜",
		"/pier/bridge-night/":          `id="s6"`,
		"/pier/bridge-night/?facing=1": `<ol class="beads"`,
		"/pier/bridge-night/facing/":   `<ol class="beads"`,
		"/pier/bridge-night/1/":        "三百二十米",
		"/pier/bridge-night/2/":        "三百四十米",
		"/pier/corrections/":           "读者来信指出长度有误",
		"/pier/feed.atom":              "<feed",
		"/pier/ferry/":                 "Оригинал не сохранён",
		"/pier/not-so/":                "已撤回",
	} {
		if a := fetch(t, "GET", h.server.URL+path); a.StatusCode != http.StatusOK || !strings.Contains(a.body, want) {
			t.Errorf("GET %s: %d, want a page with %q", path, a.StatusCode, want)
		}
	}
	for _, path := range []string{
		"/nobody/", "/pier/nothing/", "/pier/nothing", "/pier/bridge-night/3/", "/pier/bridge-night/01/", "/pier/bridge-night/x/",
		"/pier/ferry/facing/", "/pier/ferry/?facing=1", "/pier/not-so/facing/", "/nobody/feed.atom", "/pier/feed.rss", "/far/bridge-night/",
		"/pier/static/recto.css", "/pier/static/..%2Fdoc.go", "/pier/media/abc", "/pier/media/" + strings.Repeat("0", 64),
	} {
		if a := fetch(t, "GET", h.server.URL+path); a.StatusCode != http.StatusNotFound {
			t.Errorf("GET %s: %d, want 404", path, a.StatusCode)
		}
	}
	for path, to := range map[string]string{
		"/pier": "/pier/", "/pier/bridge-night": "/pier/bridge-night/", "/pier/corrections": "/pier/corrections/", "/pier/bridge-night/1": "/pier/bridge-night/1/",
	} {
		if a := fetch(t, "GET", h.server.URL+path); a.StatusCode/100 != 3 || a.Header.Get("Location") != to {
			t.Errorf("GET %s: %d to %q, want a redirect to %s", path, a.StatusCode, a.Header.Get("Location"), to)
		}
	}
	if a := fetch(t, "POST", h.server.URL+"/pier/bridge-night/"); a.StatusCode < 400 {
		t.Errorf("POST to a page: %d, want a refusal", a.StatusCode)
	}
}

// TestPublicPagesLinkToWhatIsServed follows the links of every page to the pages behind them.
func TestPublicPagesLinkToWhatIsServed(t *testing.T) {
	h := newHouse(t)
	putEditions(t, h.store, h.outlet.ID, publishtest.Editions())
	seen := map[string]bool{}
	queue := []string{h.server.URL + "/pier/"}
	for len(queue) > 0 {
		at := queue[0]
		queue = queue[1:]
		if seen[at] {
			continue
		}
		seen[at] = true
		a := fetch(t, "GET", at)
		if a.StatusCode != http.StatusOK {
			if !strings.Contains(at, "/media/") { // no bytes behind the test's image
				t.Errorf("GET %s: %d", at, a.StatusCode)
			}
			continue
		}
		if !strings.HasPrefix(a.Header.Get("Content-Type"), "text/html") {
			continue
		}
		for _, to := range linksOf(t, a) {
			if strings.HasPrefix(to, h.server.URL) {
				queue = append(queue, to)
			}
		}
	}
	if len(seen) < 15 {
		t.Errorf("following links found only %d addresses", len(seen))
	}
}

func linksOf(t testing.TB, a answer) (out []string) {
	t.Helper()
	for z := html.NewTokenizer(strings.NewReader(a.body)); ; {
		if z.Next() == html.ErrorToken {
			return out
		}
		for _, at := range z.Token().Attr {
			if at.Key != "href" && at.Key != "src" {
				continue
			}
			to, err := a.Request.URL.Parse(at.Val)
			must(t, err)
			to.Fragment = ""
			out = append(out, to.String())
		}
	}
}

func TestPublicPageHeaders(t *testing.T) {
	h := newHouse(t)
	putEditions(t, h.store, h.outlet.ID, publishtest.Chinese())
	url := h.server.URL + "/pier/bridge-night/"
	whole := fetch(t, "GET", url)
	for name, want := range map[string]string{
		"Content-Type": "text/html; charset=utf-8", "X-Content-Type-Options": "nosniff", "Vary": "Accept-Encoding", "Cache-Control": "public, no-cache",
	} {
		if got := whole.Header.Get(name); got != want {
			t.Errorf("%s = %q, want %q", name, got, want)
		}
	}
	if csp := whole.Header.Get("Content-Security-Policy"); !strings.Contains(csp, "default-src 'none'") || strings.Contains(csp, "unsafe") {
		t.Errorf("Content-Security-Policy = %q", csp)
	}
	zipped := fetch(t, "GET", url, "Accept-Encoding", "br, gzip;q=0.8")
	if zipped.Header.Get("Content-Encoding") != "gzip" {
		t.Fatalf("Content-Encoding = %q, want gzip", zipped.Header.Get("Content-Encoding"))
	}
	z, err := gzip.NewReader(strings.NewReader(zipped.body))
	must(t, err)
	plain, err := io.ReadAll(z)
	must(t, err)
	if string(plain) != whole.body || zipped.Header.Get("Etag") == whole.Header.Get("Etag") {
		t.Error("the compressed page is not the page, or has the same ETag")
	}
	if a := fetch(t, "GET", url, "Accept-Encoding", "gzip;q=0"); a.Header.Get("Content-Encoding") != "" {
		t.Error("a reader that refuses gzip gets it")
	}
	for _, tag := range []string{whole.Header.Get("Etag"), "W/" + whole.Header.Get("Etag") + `, "x"`} {
		if a := fetch(t, "GET", url, "If-None-Match", tag); a.StatusCode != http.StatusNotModified || a.body != "" {
			t.Errorf("If-None-Match %s: %d with %d bytes, want 304 with none", tag, a.StatusCode, len(a.body))
		}
	}
	if a := fetch(t, "HEAD", url); a.StatusCode != http.StatusOK || a.body != "" || a.ContentLength != int64(len(whole.body)) {
		t.Errorf("HEAD: %d with %d bytes, length %d", a.StatusCode, len(a.body), a.ContentLength)
	}
}

// TestPublicPageShowsTheCorrectionAtOnce holds the cache to the store.
func TestPublicPageShowsTheCorrectionAtOnce(t *testing.T) {
	h := newHouse(t)
	all := publishtest.Chinese()
	putEditions(t, h.store, h.outlet.ID, all[:1])
	url := h.server.URL + "/pier/bridge-night/"
	before := fetch(t, "GET", url)
	front := fetch(t, "GET", h.server.URL+"/pier/")
	latest, err := h.store.LatestEdition(context.Background(), h.outlet.ID, "bridge-night")
	must(t, err)
	next := all[1]
	next.Translation, next.Outlet = latest.Translation, h.outlet.ID
	must(t, h.store.Update(context.Background(), func(tx *store.Tx) error {
		_, err := tx.CreateEdition(context.Background(), next)
		return err
	}))
	after := fetch(t, "GET", url, "If-None-Match", before.Header.Get("Etag"))
	if after.StatusCode != http.StatusOK || !strings.Contains(after.body, "三百四十米") {
		t.Errorf("after the correction: %d, old text still there: %v", after.StatusCode, strings.Contains(after.body, "三百二十米"))
	}
	if now := fetch(t, "GET", h.server.URL+"/pier/"); now.body == front.body {
		t.Error("the front page does not show the correction")
	}
}
