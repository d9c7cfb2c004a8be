package capture_test

import (
	"net/http"
	"strings"
	"testing"

	"recto/internal/capture"
)

func TestRobotsAreRecordedAndSeldomRefuse(t *testing.T) {
	const own, everyone = "User-agent: recto\n", "User-agent: *\n"
	for _, c := range []struct {
		name    string
		robots  http.HandlerFunc
		want    string // the line recorded; "" for a refusal
		warning string
	}{
		{"none", nil, "robots.txt: none", ""},
		{"allowed", page("text/plain", everyone+"Disallow: /admin"), "robots.txt: allows this page", ""},
		{"page disallowed to everyone", page("text/plain", everyone+"Disallow: /story"), "robots.txt: disallows this page to everyone", "Ask the site"},
		{"page disallowed to us", page("text/plain", own+"Disallow: /st*y"), "robots.txt: disallows this page to this program by name", "Ask the site"},
		{"all but the front disallowed", page("text/plain", everyone+"Disallow: /\nAllow: /$"), "robots.txt: disallows this page to everyone", "Ask the site"},
		{"site closed to everyone", page("text/plain", everyone+"Disallow: /"), "", ""},
		{"site closed to us", page("text/plain", everyone+"Disallow:\n"+own+"Disallow: /"), "", ""},
		{"site closed, this page open", page("text/plain", everyone+"Disallow: /\nAllow: /story"), "robots.txt: allows this page", ""},
		{"broken server", status(503), "robots.txt: could not be read", "could not be read"},
		{"leads elsewhere", redirect("http://10.0.0.1/robots.txt"), "robots.txt: could not be read", "could not be read"},
		{"leads to another file", redirect("/other.txt"), "robots.txt: none", ""},
		{"endless", page("text/plain", strings.Repeat("Disallow: /x\n", 100_000)), "robots.txt: could not be read", "could not be read"},
	} {
		pages := map[string]http.HandlerFunc{"/story": page("text/html", story)}
		if c.robots != nil {
			pages["/robots.txt"] = c.robots
		}
		server := site(t, pages)
		got, err := local(capture.Config{MaxImages: -1}).Fetch(t.Context(), server.URL+"/story")
		if c.want == "" {
			checkFailure(t, c.name, got, err, capture.ReasonRobots)
			continue
		}
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		said := sentences(got.Warnings)
		if got.Robots != c.want || !strings.Contains(said, c.warning) || c.warning == "" && strings.Contains(said, "robots") {
			t.Errorf("%s: recorded %q with warnings %q, want %q and a warning with %q", c.name, got.Robots, said, c.want, c.warning)
		}
	}
}

func TestRightsOfAPage(t *testing.T) {
	const text = `<article><p>The ferry stops at nine in winter, the harbour office wrote on its board, and again at eleven on market days.</p>
		<p>Nobody at the office could say when the second boat will be back from the yard in Norby, where it has lain since spring.</p></article>`
	for _, c := range []struct{ name, head, body, licence, robots, warning string }{
		{"nothing", ``, ``, "", "", ""},
		{"rel license", `<link rel=license href="/terms">`, ``, "https://example.org/terms", "", ""},
		{"address without a slash", `<link rel=license href="terms.html">`, ``, "https://example.org/terms.html", "", ""},
		{"JSON-LD words", `<script type="application/ld+json">{"@type":"Article","license":"All rights reserved"}</script>`, ``, "All rights reserved", "", ""},
		{"anchor", ``, `<a rel="nofollow license" href="https://creativecommons.org/licenses/by-sa/4.0/">CC</a>`, "https://creativecommons.org/licenses/by-sa/4.0/", "", ""},
		{"plain anchor", ``, `<a href="http://creativecommons.org/publicdomain/zero/1.0/">CC0</a>`, "http://creativecommons.org/publicdomain/zero/1.0/", "", ""},
		{"other anchor of that host", ``, `<a href="https://creativecommons.org/about/">CC</a>`, "", "", ""},
		{"JSON-LD", `<script type="application/ld+json">{"@graph":[{"@type":["NewsArticle"],"license":{"@id":"https://example.org/l"}}]}</script>`, ``, "https://example.org/l", "", ""},
		{"words", `<meta name="dcterms.rights" content="Reuse with credit">`, ``, "Reuse with credit", "", ""},
		{"script address", `<link rel=license href="javascript:alert(1)">`, ``, "", "", ""},
		{"noarchive", `<meta name=robots content="NoIndex, noarchive, zzz">`, ``, "", "page: noindex, noarchive", "inside the desk"},
		{"noai", `<meta name=robots content="noai,noimageai">`, ``, "", "page: noai, noimageai", "machine translation"},
		{"tdm", `<meta name="tdm-reservation" content="1">`, ``, "", "text and data mining: reserved", "machine translation"},
		{"foreign canonical", `<link rel=canonical href="https://other.example/story">`, ``, "", "", "other.example"},
	} {
		got, err := capture.Extract([]byte("<html lang=en><head><title>Ferry</title>"+c.head+"</head><body>"+text+c.body), "text/html", "https://example.org/a")
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		said := sentences(got.Warnings)
		if got.Licence != c.licence || !strings.Contains(got.Robots, c.robots) || !strings.Contains(said, c.warning) || c.warning == "" && said != "" {
			t.Errorf("%s: licence %q, robots %q, warnings %q", c.name, got.Licence, got.Robots, said)
		}
		if got.Canonical != "https://example.org/a" {
			t.Errorf("%s: canonical = %s", c.name, got.Canonical)
		}
	}
}
