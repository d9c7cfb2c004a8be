package capture

import (
	"net/url"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"
)

func metadataOf(tb testing.TB, page string) *metadata {
	tb.Helper()
	root, err := html.Parse(strings.NewReader(page))
	if err != nil {
		tb.Fatal(err)
	}
	return readMetadata(root)
}

func TestHeading(t *testing.T) {
	for _, c := range []struct{ name, page, readable, want string }{
		{"h1 that the window title confirms", `<title>Ice on the river | Post</title><h1>Ice on the river</h1>`, "Ice on the river", "Ice on the river"},
		{"h1 is the site's name", `<title>Ice on the river</title><meta property=og:title content="Ice on the river"><h1>Post</h1>`, "Ice on the river", "Ice on the river"},
		{"h1 is the site's name before the title", `<title>Post: The river has frozen over for a week</title><h1>Post</h1>`, "The river has frozen over for a week", "The river has frozen over for a week"},
		{"two h1", `<title>Post: Ice</title><meta property=og:title content="Ice"><h1>Post</h1><h1>Ice</h1>`, "x", "Ice"},
		{"JSON-LD before og", `<script type=application/ld+json>{"@type":"NewsArticle","headline":"Ice &#8211; now"}</script><meta property=og:title content="Ice!">`, "", "Ice &#8211; now"},
		{"readable title when nothing is handed", `<title>Ice - Post</title>`, "Ice", "Ice"},
		{"h1 alone", `<h1>Ice</h1>`, "", "Ice"},
		{"direction overrides go", "<h1>Ice\u202egnp.</h1>", "", "Icegnp."},
		{"a title in a drawing is none", `<svg><title>Logo</title></svg><h1>Ice</h1>`, "", "Ice"},
	} {
		if got := metadataOf(t, c.page).heading(c.readable); got != c.want {
			t.Errorf("%s: heading = %q, want %q", c.name, got, c.want)
		}
	}
}

func TestAuthorPublisherDate(t *testing.T) {
	now := time.Date(2026, 11, 24, 0, 0, 0, 0, time.UTC)
	for _, c := range []struct{ name, page, author, publisher, published string }{
		{"nothing", ``, "", "", ""},
		{"meta", `<meta name=author content="Ann Lee"><meta property=og:site_name content="Post"><meta property=article:published_time content="2026-01-02T03:04:05Z">`, "Ann Lee", "Post", "2026-01-02T03:04:05Z"},
		{"two authors in meta", `<meta name=author content="Ann Lee"><meta name=author content="Bo Ek">`, "Ann Lee, Bo Ek", "", ""},
		{"label", `<meta name=author content="Автор: Анна Ли">`, "Анна Ли", "", ""},
		{"address as author", `<meta property=article:author content="https://social.example/ann">`, "", "", ""},
		{"JSON-LD", `<script type="application/ld+json">{"@type":"NewsArticle","author":[{"@type":"Person","name":"李安"},{"name":"Bo Ek"}],"publisher":{"name":"日报"},"datePublished":"2026-01-02T11:04:05+08:00"}</script>`, "李安, Bo Ek", "日报", "2026-01-02T03:04:05Z"},
		{"JSON-LD in CDATA", "<script type='application/ld+json'>\n<![CDATA[\n{\"@type\":\"BlogPosting\",\"datePublished\":\"2026-01-02\"}\n]]>\n</script>", "", "", "2026-01-02T00:00:00Z"},
		{"JSON-LD that is not JSON", `<script type="application/ld+json">{"@type":"NewsArticle",</script><meta name=author content=A>`, "A", "", ""},
		{"day alone", `<time datetime="2026-01-02">`, "", "", "2026-01-02T00:00:00Z"},
		{"zone without colon", `<meta itemprop=datePublished content="2026-01-02T03:04:05+0300">`, "", "", "2026-01-02T00:04:05Z"},
		{"in the future", `<meta property=article:published_time content="2030-01-01T00:00:00Z"><time datetime="2026-01-02">`, "", "", "2026-01-02T00:00:00Z"},
		{"words", `<time datetime="yesterday">`, "", "", ""},
	} {
		m := metadataOf(t, c.page)
		published := ""
		if at := m.published(now); !at.IsZero() {
			published = at.Format(time.RFC3339)
		}
		if m.author("") != c.author || m.publisher() != c.publisher || published != c.published {
			t.Errorf("%s: %q, %q, %q; want %q, %q, %q", c.name, m.author(""), m.publisher(), published, c.author, c.publisher, c.published)
		}
	}
}

func TestLanguage(t *testing.T) {
	for _, c := range []struct{ name, page, header, text, want string }{
		{"declared", `<html lang=de>`, "", germanText, "de"},
		{"declared, Chinese by its characters", `<html lang=zh>`, "", hantText, "zh-Hant"},
		{"declared falsely by a theme", `<html lang=en-US>`, "", russianText, "ru"},
		{"by header", `<html>`, "fr, en", "12", "fr"},
		{"by og:locale", `<meta property=og:locale content=ru_RU>`, "", "12", "ru-RU"},
		{"undeclared", ``, "", chineseText, "zh-Hans"},
		{"nonsense", `<html lang="!!">`, "", russianText, "ru"},
	} {
		if got := metadataOf(t, c.page).language(c.header, c.text); string(got) != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

func TestCanonicalStaysOnTheSite(t *testing.T) {
	page, _ := url.Parse("https://www.post.example/a?utm=1")
	for _, c := range []struct{ head, own, foreign string }{
		{``, "https://www.post.example/a?utm=1", ""},
		{`<link rel=canonical href="/a">`, "https://www.post.example/a", ""},
		{`<link rel=canonical href="https://post.example/a">`, "https://post.example/a", ""},
		{`<meta property=og:url content="https://m.post.example/a">`, "https://m.post.example/a", ""},
		{`<link rel=canonical href="https://famous.example/a">`, "https://www.post.example/a?utm=1", "famous.example"},
		{`<link rel=canonical href="javascript:alert(1)">`, "https://www.post.example/a?utm=1", ""},
		{`<link rel=canonical href="http://user@post.example/">`, "https://www.post.example/a?utm=1", ""},
		{`<body><a rel=canonical href="/b">x</a>`, "https://www.post.example/a?utm=1", ""},
	} {
		own, foreign := metadataOf(t, c.head).canonical(page, page)
		if own != c.own || foreign != c.foreign {
			t.Errorf("%s: %s, %q; want %s, %q", c.head, own, foreign, c.own, c.foreign)
		}
	}
	for _, c := range [][2]string{{"a.github.io", "b.github.io"}, {"a.co.uk", "b.co.uk"}, {"127.0.0.1", "128.0.0.1"}} {
		if sameSite(c[0], c[1]) {
			t.Errorf("%s and %s are taken for one site", c[0], c[1])
		}
	}
}

func FuzzMetadata(f *testing.F) {
	f.Add(`<html lang=en><title>a</title><script type="application/ld+json">[{"@graph":[{"@type":"Article","author":[[["x"]]]}]}]</script>`)
	f.Add(`<base href="//x/"><link rel="license canonical" href="a"><meta name=robots content="noai">`)
	f.Fuzz(func(t *testing.T, page string) {
		root, err := html.Parse(strings.NewReader(page))
		if err != nil {
			return
		}
		m := readMetadata(root)
		u, _ := url.Parse("https://post.example/")
		own, _ := m.canonical(u, u)
		for _, s := range []string{m.heading(""), m.author(""), m.publisher(), m.licence(u)} {
			if strings.ContainsAny(s, "\n\x00\u202e") || len([]rune(s)) > maxURL {
				t.Errorf("%q would not stay on a line", s)
			}
		}
		if c, err := url.Parse(own); err != nil || !sameSite(c.Hostname(), "post.example") {
			t.Errorf("canonical = %q", own)
		}
		m.marks(nil)
		m.published(time.Time{})
	})
}

func FuzzExtract(f *testing.F) {
	f.Add([]byte("<html lang=ru><title>"+russianText+"</title><article><p>"+russianText+"<p>"+russianText+"</article>"), "text/html")
	f.Add([]byte("# Title\n\n"+germanText), "text/markdown")
	f.Add([]byte("<table><tr><td>"+strings.Repeat("<div><p>a, b, c", 20)), "")
	f.Fuzz(func(t *testing.T, body []byte, contentType string) {
		page, err := Extract(body, contentType, "https://post.example/a")
		if err != nil {
			if reason(err) == ReasonReply {
				t.Errorf("error of no kind: %v", err)
			}
			return
		}
		if page.Document == nil || !hasWords(page.Document) || page.Charset == "" {
			t.Error("a page without words")
		}
	})
}
