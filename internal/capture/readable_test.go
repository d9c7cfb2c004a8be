package capture

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"golang.org/x/net/html"

	"recto/internal/text/markup"
)

// report is a page as sites make them: an article of n paragraphs in the middle of navigation, teasers and a footer.
func report(n int) string {
	var b strings.Builder
	b.WriteString(`<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The ferry and the ice – Harbour Post</title></head><body>
<header><a href="/">Harbour Post</a><ul>` + strings.Repeat(`<li><a href="/s">Section</a></li>`, 20) + `</ul></header>
<main><article><h1>The ferry and the ice</h1><div class="byline">By Ann Lee</div>`)
	for i := range n {
		fmt.Fprintf(&b, "<p>Paragraph %d: the ferry stops at nine in winter, the <a href=\"/o\">harbour office</a> wrote on its board, and again at eleven on <em>market days</em>, when the second boat, which has lain in the yard since spring, is wanted most.</p>\n", i)
		if i%10 == 9 {
			fmt.Fprintf(&b, "<h2>Part %d</h2><blockquote><p>Nobody at the office could say when the boat will be back.</p></blockquote><ul><li>nine o'clock, daily</li><li>eleven o'clock, on market days</li></ul>", i/10)
		}
	}
	b.WriteString(`</article><aside>` + strings.Repeat(`<div class="teaser"><a href="/t">Read this too</a></div>`, 30) + `</aside></main><footer>Imprint</footer></body></html>`)
	return b.String()
}

func TestExtractFindsTheArticle(t *testing.T) {
	page, err := Extract([]byte(report(25)), "text/html", "https://post.example/ferry")
	if err != nil {
		t.Fatal(err)
	}
	text := ""
	for _, b := range page.Document.Blocks {
		text += b.Text.Plain + "\n"
	}
	for i := range 25 {
		if !strings.Contains(text, fmt.Sprintf("Paragraph %d:", i)) {
			t.Errorf("paragraph %d is missing", i)
		}
	}
	for _, want := range []string{"Part 0", "Nobody at the office", "on market days"} {
		if !strings.Contains(text, want) {
			t.Errorf("%q is missing", want)
		}
	}
	for _, furniture := range []string{"Section", "Read this too", "Imprint"} {
		if strings.Contains(text, furniture) {
			t.Errorf("%q is taken for the article", furniture)
		}
	}
	if page.Title != "The ferry and the ice" || page.Author != "Ann Lee" {
		t.Errorf("title %q, author %q", page.Title, page.Author)
	}
}

func TestExtractReadsPlainText(t *testing.T) {
	page, err := Extract([]byte("# Der Brückenbau\n\n"+germanText+"\n"), "text/markdown", "")
	if err != nil {
		t.Fatal(err)
	}
	if page.Title != "Der Brückenbau" || page.Lang != "de" || page.Document.Blocks[0].Role != markup.RoleTitle {
		t.Errorf("title %q, language %q, blocks %+v", page.Title, page.Lang, page.Document.Blocks)
	}
}

// Nothing of a page that could run in a reader's or an editor's browser gets into the document.
func TestExtractedDocumentIsInert(t *testing.T) {
	const around = "<p>The ferry stops at nine in winter, the harbour office wrote on its board, and again at eleven on market days, it said.</p>"
	for _, attack := range []string{
		`<script>evil()</script>`,
		`<img src=x onerror=evil()>`,
		`<img src="javascript:evil()">`,
		`<a href="javascript:evil()">click</a>`,
		`<a href=" &#1;javascript:evil()">click</a>`,
		`<a href="java&#9;script:evil()">click</a>`,
		`<a href="data:text/html,<script>evil()</script>">click</a>`,
		`<a href="vbscript:evil()">click</a>`,
		`<svg onload=evil()><script>evil()</script></svg>`,
		`<svg><style><img src=x onerror=evil()></style></svg>`,
		`<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=evil()&gt;">`,
		`<noscript><p title="</noscript><img src=x onerror=evil()>"></noscript>`,
		`<style>@import 'evil()';</style><select><style><script>evil()</script></style></select>`,
		`<iframe srcdoc="<script>evil()</script>"></iframe>`,
		`<form action="javascript:evil()"><button formaction="javascript:evil()">b</button></form>`,
		`<template><script>evil()</script></template>`,
		`<p style="background:url(javascript:evil())" onclick="evil()">text</p>`,
		`<xmp><script>evil()</script></xmp>`,
		`<SCRİPT>evil()</SCRİPT>`, // a dotted capital I folds to more than one letter
		`<iframe/src="javascript:evil()">`,
		`<object data="javascript:evil()"></object><embed src="javascript:evil()">`,
	} {
		page, err := Extract([]byte("<title>Ferry</title><article>"+around+attack+around+around+"</article>"), "text/html", "https://post.example/")
		if err != nil {
			continue // nothing was read, so nothing got in
		}
		var out strings.Builder
		if err := markup.WriteHTML(&out, page.Document, markup.HTMLOptions{}); err != nil {
			t.Fatal(err)
		}
		root, err := html.Parse(strings.NewReader(out.String()))
		if err != nil {
			t.Fatal(err)
		}
		for n := range root.Descendants() {
			if n.Type == html.ElementNode {
				checkInert(t, attack, n)
			}
		}
	}
}

func checkInert(t *testing.T, attack string, n *html.Node) {
	t.Helper()
	switch n.Data {
	case "script", "style", "svg", "math", "iframe", "object", "embed", "form", "button", "template", "xmp":
		t.Errorf("%s: <%s> got through", attack, n.Data)
	}
	for _, a := range n.Attr {
		value := strings.ToLower(strings.TrimSpace(a.Val))
		if strings.HasPrefix(a.Key, "on") || a.Key == "style" || strings.HasPrefix(value, "javascript:") ||
			strings.HasPrefix(value, "vbscript:") || strings.HasPrefix(value, "data:") {
			t.Errorf("%s: %s=%q got through", attack, a.Key, a.Val)
		}
	}
}

// Pages that are made to be slow to read end in bounded time.
func TestHostilePagesAreReadInTime(t *testing.T) {
	const much = 59_000
	for name, body := range map[string]string{
		"flat paragraphs":  strings.Repeat("<p>a, b, c, d, and so on for a while</p>", much/2),
		"nested divisions": strings.Repeat(strings.Repeat("<div>", 400)+"text, text, text"+strings.Repeat("</div>", 400), 100),
		"many links":       strings.Repeat("<p>word, <a href=x>b</a>", much/3),
		"line breaks":      "<div>" + strings.Repeat("a<br><br>", much/3),
		"table cells":      "<table>" + strings.Repeat("<tr><td>a, b<td>c", much/4),
		"nested tables":    strings.Repeat("<table><tr><td>", 120) + "text",
		"formatting":       strings.Repeat("<b><i><u>", 100) + strings.Repeat("<p>text, text", 500),
		"lazy images":      strings.Repeat(`<p><img data-src="a.jpg 1x" class=lazy>`, much/3),
		"noscript":         strings.Repeat(`<img src=a><noscript><img src=b></noscript>`, much/4),
		"attributes":       strings.Repeat("<p "+strings.Repeat("a=b ", 300)+">a", 1000),
		"one long word":    "<p>" + strings.Repeat("a", 8<<20),
		"entities":         "<p>" + strings.Repeat("&amp;", 1<<20),
		"JSON-LD depth":    `<script type="application/ld+json">` + strings.Repeat("[", 500_000) + `</script><p>` + germanText,
		"classes":          strings.Repeat(`<div class="`+strings.Repeat("article-comment-", 60)+`">a, b, c</div>`, 3000),
		"headings":         strings.Repeat("<h2>a</h2>", much/2),
		"lists":            strings.Repeat("<ul><li>a, b, c", 200) + strings.Repeat("<li>a", much/2),
	} {
		start := time.Now()
		_, err := Extract([]byte("<title>t</title><body><article>"+body), "text/html", "https://post.example/")
		if took := time.Since(start); took > 20*time.Second {
			t.Errorf("%s: %v (error %v)", name, took, err)
		} else {
			t.Logf("%s: %v (error %v)", name, took, err)
		}
	}
}

func BenchmarkExtract(b *testing.B) {
	page := []byte(report(60))
	b.SetBytes(int64(len(page)))
	b.ReportAllocs()
	for b.Loop() {
		if _, err := Extract(page, "text/html; charset=utf-8", "https://post.example/ferry"); err != nil {
			b.Fatal(err)
		}
	}
}
