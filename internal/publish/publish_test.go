package publish_test

import (
	"bytes"
	"encoding/xml"
	"flag"
	"os"
	"path"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/net/html"

	"recto/internal/newsroom"
	"recto/internal/publish"
	"recto/internal/publish/publishtest"
	"recto/internal/text/lang"
)

var update = flag.Bool("update", false, "rewrite the golden files")

func site() publish.Site { return publish.Site{Outlet: publishtest.Outlet()} }

// build renders a whole site, by path.
func build(t *testing.T, s publish.Site, editions []newsroom.Edition) map[string]string {
	t.Helper()
	out := map[string]string{}
	for _, p := range publish.Pages(s, editions) {
		var page bytes.Buffer
		if err := p.Write(&page); err != nil {
			t.Fatalf("%s: %v", p.Path, err)
		}
		if _, twice := out[p.Path]; twice {
			t.Errorf("two pages have the path %s", p.Path)
		}
		out[p.Path] = page.String()
	}
	return out
}

// TestPagesGolden shows every page of the test site; -update rewrites them. Names of static files carry a
// hash that every change of the style sheet moves, so it is left out.
func TestPagesGolden(t *testing.T) {
	pages := build(t, site(), publishtest.Editions())
	for name, got := range pages {
		if strings.HasPrefix(name, "static/") {
			continue
		}
		for _, file := range []string{"recto.css", "reader.js", "mark.svg"} {
			got = strings.ReplaceAll(got, publish.StaticPath(file), file)
		}
		golden := filepath.Join("testdata", "site", filepath.FromSlash(name))
		if *update {
			if err := os.MkdirAll(filepath.Dir(golden), 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(golden, []byte(got), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Errorf("%s: %v (run with -update)", name, err)
			continue
		}
		if d := cmp.Diff(strings.Split(string(want), "\n"), strings.Split(got, "\n")); d != "" {
			t.Errorf("%s (-want +got)\n%s", name, d)
		}
	}
}

// TestLinksLeadSomewhere follows every link of a site read from a folder and of one that is served.
func TestLinksLeadSomewhere(t *testing.T) {
	for _, folder := range []bool{true, false} {
		s := site()
		s.Folder = folder
		pages := build(t, s, publishtest.Editions())
		pages["media/"+string(publishtest.Picture)] = ""
		for name, page := range pages {
			if !strings.HasSuffix(name, ".html") {
				continue
			}
			for _, to := range links(t, page) {
				checkLink(t, pages, name, to, folder)
			}
		}
	}
}

func checkLink(t *testing.T, pages map[string]string, from, to string, folder bool) {
	t.Helper()
	if strings.Contains(to, "://") {
		return
	}
	file, anchor, _ := strings.Cut(to, "#")
	target := from
	if file != "" {
		target = path.Join(path.Dir(from), file)
		if strings.HasSuffix(file, "/") {
			target = path.Join(target, "index.html")
		}
	}
	page, ok := pages[target]
	switch {
	case !ok:
		t.Errorf("%s links to %s, which is no page", from, to)
	case anchor != "" && !strings.Contains(page, `id="`+anchor+`"`):
		t.Errorf("%s links to %s, but %s has no %s", from, to, target, anchor)
	case folder && strings.HasSuffix(file, "/"):
		t.Errorf("%s links to the folder %s in a site read from a disk", from, to)
	case path.IsAbs(file):
		t.Errorf("%s links to %s, which is not relative", from, to)
	}
}

func links(t *testing.T, page string) (out []string) {
	t.Helper()
	walk(parse(t, page), func(n *html.Node) {
		for _, a := range n.Attr {
			if n.Type == html.ElementNode && (a.Key == "href" || a.Key == "src") {
				out = append(out, a.Val)
			}
		}
	})
	return out
}

func parse(t *testing.T, page string) *html.Node {
	t.Helper()
	doc, err := html.Parse(strings.NewReader(page))
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func walk(n *html.Node, visit func(*html.Node)) {
	visit(n)
	for c := n.FirstChild; c != nil; c = c.NextSibling {
		walk(c, visit)
	}
}

func attr(n *html.Node, key string) string {
	for _, a := range n.Attr {
		if a.Key == key {
			return a.Val
		}
	}
	return ""
}

// langOf is the language an element or its nearest ancestor names.
func langOf(n *html.Node) (tag, dir string) {
	for ; n != nil; n = n.Parent {
		if l := attr(n, "lang"); l != "" {
			return l, attr(n, "dir")
		}
	}
	return "", ""
}

// TestEveryWordSaysItsLanguage compares the script that most letters of each stretch of text are in with
// the language that the page gives it.
func TestEveryWordSaysItsLanguage(t *testing.T) {
	home := map[lang.Script][]string{lang.Han: {"zh", "ja"}, lang.Cyrillic: {"ru", "uk"}, lang.Arabic: {"ar"}, lang.Latin: {"en"}}
	for name, page := range build(t, site(), publishtest.Editions()) {
		if !strings.HasSuffix(name, ".html") {
			continue
		}
		walk(parse(t, page), func(n *html.Node) {
			if n.Type != html.TextNode || n.Parent.Data == "title" || n.Parent.Data == "code" || n.Parent.Data == "script" {
				return
			}
			script := mostly(n.Data)
			tag, dir := langOf(n.Parent)
			base, _, _ := strings.Cut(tag, "-")
			if want, known := home[script]; known && script != lang.Latin && !contains(want, base) {
				t.Errorf("%s: %q stands under lang=%q", name, n.Data, tag)
			}
			if script == lang.Arabic && dir != "rtl" {
				t.Errorf("%s: %q stands under dir=%q", name, n.Data, dir)
			}
		})
	}
}

func contains(list []string, s string) bool {
	for _, l := range list {
		if l == s {
			return true
		}
	}
	return false
}

func mostly(s string) lang.Script {
	count := map[lang.Script]int{}
	for _, r := range s {
		if script := lang.ScriptOf(r); script != lang.None {
			count[script]++
		}
	}
	best := lang.None
	for script, n := range count {
		if n > count[best] || best == lang.None {
			best = script
		}
	}
	return best
}

// TestSentencesFaceTheirSources holds the promise: each unit's sentence stands on the page once, and what
// faces it is its source.
func TestSentencesFaceTheirSources(t *testing.T) {
	editions := publishtest.Chinese()
	e := editions[len(editions)-1]
	doc := parse(t, build(t, site(), editions)["bridge-night/index.html"])
	sentences := map[string]*html.Node{}
	walk(doc, func(n *html.Node) {
		if id := attr(n, "id"); id != "" {
			if sentences[id] != nil {
				t.Errorf("two elements have the id %s", id)
			}
			sentences[id] = n
		}
	})
	for _, u := range e.Content.Units {
		s := sentences["s"+itoa(u.Number)]
		if s == nil {
			t.Errorf("unit %d is not on the page", u.Number)
			continue
		}
		if s.Data == "h1" {
			continue // the headline faces the source's on the verso
		}
		shown := text(s)
		for _, src := range u.Source {
			if !strings.Contains(shown, src.Text.Plain) {
				t.Errorf("unit %d shows %q, without its source %q", u.Number, shown, src.Text.Plain)
			}
		}
		words := e.Content.Document.Blocks[u.Block].Text.Plain[u.Start:u.End]
		if got := strings.ReplaceAll(shown, "注", ""); !strings.HasSuffix(got, words) {
			t.Errorf("unit %d shows %q, want it to end in %q", u.Number, shown, words)
		}
	}
}

func itoa(n int) string {
	return strings.TrimLeft(string(rune('0'+n/10)), "0") + string(rune('0'+n%10))
}

func text(n *html.Node) string {
	var out strings.Builder
	walk(n, func(n *html.Node) {
		if n.Type == html.TextNode {
			out.WriteString(n.Data)
		}
	})
	return out.String()
}

func TestWithoutSourceNothingFaces(t *testing.T) {
	pages := build(t, site(), publishtest.Russian())
	if _, ok := pages["ferry/facing/index.html"]; ok {
		t.Error("an article without a source has a facing page")
	}
	page := pages["ferry/index.html"]
	for _, not := range []string{`class="o"`, `tabindex="0"`, "facing/", "reader."} {
		if strings.Contains(page, not) {
			t.Errorf("the page of an article without a source has %s", not)
		}
	}
	for _, want := range []string{"Оригинал не сохранён", "Северный перевод", "Мнение автора"} {
		if !strings.Contains(page, want) {
			t.Errorf("the page lacks %q", want)
		}
	}
	var out bytes.Buffer
	if err := publish.Article(&out, site(), publishtest.Russian(), publish.View{Whole: true, Depth: 2}); err == nil {
		t.Error("Article shows the whole facing of an article that faces nothing")
	}
}

func TestWithdrawnShowsNoText(t *testing.T) {
	pages := build(t, site(), publishtest.Withdrawn())
	for _, name := range []string{"not-so/index.html", "not-so/1/index.html", "not-so/2/index.html"} {
		if strings.Contains(pages[name], "据说塔倒了") || strings.Contains(pages[name], "the tower fell") {
			t.Errorf("%s still shows the text", name)
		}
		if !strings.Contains(pages[name], "已撤回") || !strings.Contains(pages[name], "原刊已承认报道失实。") {
			t.Errorf("%s does not say that and why the article was withdrawn", name)
		}
	}
	if strings.Contains(pages["index.html"], `<h2><a href="not-so/">`) {
		t.Error("the front page still lists a withdrawn article")
	}
	if strings.Contains(pages["feed.atom"], "据说塔倒了") {
		t.Error("the feed still carries a withdrawn text")
	}
}

// TestHostileEdition gives pages what no desk would publish; nothing of it may become markup, and nothing
// may panic.
func TestHostileEdition(t *testing.T) {
	bad := `<script>alert(1)</script>"><img src=x onerror=alert(1)>` + "\ue000\ue001"
	all := publishtest.Chinese()
	c := &all[len(all)-1].Content
	c.Title, c.Summary, c.Source.Title, c.Source.Author, c.Source.Publisher = bad, bad, bad, bad, bad
	c.Source.URL, c.Source.Licence, c.Source.Permission, c.Source.Digest = "javascript:alert(1)", bad, bad, newsroom.Digest(bad)
	c.Reason, c.Lang, c.Source.Lang = bad, lang.Tag(`"><script>`), lang.Tag(`"><script>`)
	c.Notices = []string{bad}
	c.Credits = []newsroom.Credit{{Part: newsroom.PartTranslator, Name: bad, URL: "javascript:alert(1)"}}
	c.Origin = &newsroom.Origin{Outlet: bad, URL: "data:text/html,x"}
	c.SignOffs = []newsroom.PublishedSignOff{{Name: bad, Act: newsroom.ActHandIn}}
	c.Dismissed = []newsroom.WavedThrough{{Rule: bad, Reason: bad, By: bad}}
	c.Changes = []newsroom.Correction{{Before: bad, After: "x", Reason: bad, Unit: -3, Number: 99}}
	c.Units = append(c.Units, newsroom.PublishedUnit{Number: -1, Block: 999}, newsroom.PublishedUnit{Number: 900, Block: 3, Start: 5, End: 2},
		newsroom.PublishedUnit{Number: 901, Block: 3, Start: 0, End: 1 << 20})
	for name, page := range build(t, site(), all) {
		if strings.HasPrefix(name, "static/") {
			continue
		}
		for _, not := range []string{"<script>alert", "<img src=x", `href="javascript:`, `href="data:`} {
			if strings.Contains(page, not) {
				t.Errorf("%s contains %s", name, not)
			}
		}
	}
	var empty bytes.Buffer
	if err := publish.Article(&empty, publish.Site{}, []newsroom.Edition{{}}, publish.View{}); err != nil {
		t.Errorf("an empty edition: %v", err)
	}
	if err := publish.Article(&empty, publish.Site{}, nil, publish.View{}); err == nil {
		t.Error("no edition at all gives no error")
	}
}

func TestFeed(t *testing.T) {
	s := site()
	s.Base = "https://books.example/liangan/"
	feed := build(t, s, publishtest.Editions())["feed.atom"]
	var got struct {
		XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
		ID      string   `xml:"id"`
		Updated string   `xml:"updated"`
		Links   []struct {
			Rel  string `xml:"rel,attr"`
			Href string `xml:"href,attr"`
		} `xml:"link"`
		Entries []struct {
			ID      string `xml:"id"`
			Title   string `xml:"title"`
			Updated string `xml:"updated"`
			Content string `xml:"content"`
			Author  []struct {
				Name string `xml:"name"`
			} `xml:"author"`
		} `xml:"entry"`
	}
	if err := xml.Unmarshal([]byte(feed), &got); err != nil {
		t.Fatal(err)
	}
	if len(got.Entries) != 5 || got.Links[1].Rel != "self" || got.Links[1].Href != s.Base+"feed.atom" {
		t.Errorf("feed has %d entries and links %v", len(got.Entries), got.Links)
	}
	ids := map[string]bool{got.ID: true}
	for _, e := range got.Entries {
		if _, err := time.Parse(time.RFC3339, e.Updated); err != nil || e.Title == "" || ids[e.ID] || len(e.Author) != 1 {
			t.Errorf("entry %+v is incomplete", e)
		}
		ids[e.ID] = true
	}
	first := got.Entries[0].Content
	if !strings.Contains(first, "夜里有三条船") || strings.Contains(first, "Ночью работали") || strings.Contains(first, "cdn.example.net/attachments") {
		t.Errorf("the entry's text is not the translation alone: %s", first)
	}
	if !strings.Contains(first, s.Base+"media/"+string(publishtest.Picture)) {
		t.Error("the entry does not show the kept image by its full address")
	}
}

func TestMediaListsKeptImagesOnce(t *testing.T) {
	got := publish.Media(publishtest.Editions())
	if len(got) != 1 || got[0] != publishtest.Picture {
		t.Errorf("Media = %v, want the one kept image", got)
	}
}
