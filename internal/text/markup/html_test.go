package markup_test

import (
	"bytes"
	"strings"
	"testing"

	"golang.org/x/net/html"

	"recto/internal/text/markup"
)

func page(t testing.TB, d *markup.Document) string {
	t.Helper()
	var b bytes.Buffer
	if err := markup.WriteHTML(&b, d, markup.HTMLOptions{}); err != nil {
		t.Fatal(err)
	}
	return b.String()
}

// pageTags are the elements that WriteHTML may write, with their attributes.
var pageTags = map[string]string{
	"p": "", "div": "class id", "h1": "", "h2": "", "h3": "", "h4": "", "h5": "", "h6": "", "blockquote": "", "ul": "", "ol": "start",
	"li": "", "table": "", "tr": "", "td": "class", "th": "class scope", "pre": "", "code": "class", "hr": "", "figure": "",
	"figcaption": "", "em": "", "strong": "", "del": "", "sub": "", "sup": "class", "a": "href title", "img": "src alt title",
	"ruby": "", "rt": "", "rp": "", "br": "", "span": "class",
}

// checkPage holds HTML against what a page may hold: known elements that nest, known attributes, safe
// addresses. Browsers must read back what was written, or a mutation could make something else of it.
func checkPage(t testing.TB, s string) {
	t.Helper()
	var open []string
	z := html.NewTokenizer(strings.NewReader(s))
	for {
		switch z.Next() {
		case html.ErrorToken:
			if len(open) > 0 {
				t.Fatalf("%v not closed in %q", open, s)
			}
			return
		case html.StartTagToken:
			tok := z.Token()
			attrs, ok := pageTags[tok.Data]
			if !ok {
				t.Fatalf("<%s> in %q", tok.Data, s)
			}
			for _, a := range tok.Attr {
				if a.Key != "lang" && !strings.Contains(" "+attrs+" ", " "+a.Key+" ") {
					t.Fatalf("<%s %s> in %q", tok.Data, a.Key, s)
				}
				if a.Key == "href" || a.Key == "src" {
					checkAddress(t, a.Val)
				}
			}
			if tok.Data != "br" && tok.Data != "img" && tok.Data != "hr" {
				open = append(open, tok.Data)
			}
		case html.EndTagToken:
			tok := z.Token()
			if len(open) == 0 || open[len(open)-1] != tok.Data {
				t.Fatalf("</%s> where %v are open in %q", tok.Data, open, s)
			}
			open = open[:len(open)-1]
		case html.CommentToken, html.DoctypeToken, html.SelfClosingTagToken:
			t.Fatalf("%v in %q", z.Token(), s)
		}
	}
}

func checkAddress(t testing.TB, u string) {
	t.Helper()
	u = strings.ToLower(strings.Map(func(r rune) rune {
		if r <= ' ' {
			return -1
		}
		return r
	}, u))
	scheme, _, ok := strings.Cut(u, ":")
	if !ok || strings.ContainsAny(scheme, "/?#\\") {
		return
	}
	switch scheme {
	case "http", "https", "mailto", "media":
	default:
		t.Fatalf("address %q", u)
	}
}

func readHTML(t testing.TB, src string) *markup.Document {
	t.Helper()
	d, err := markup.ReadHTML([]byte(src), markup.Options{})
	if err != nil {
		t.Fatalf("ReadHTML(%q): %v", src, err)
	}
	return d
}

func TestReadHTMLDropsWhatRuns(t *testing.T) {
	for _, c := range []struct{ name, src, want string }{
		{"script", "<p>a<script>alert(1)</script>b</p>", "ab"},
		{"handler", `<p onclick="alert(1)" style="x">a</p>`, "a"},
		{"image handler", `<img src=x onerror=alert(1) alt=i>`, "i"},
		{"svg", `a<svg onload=alert(1)><text>x</text></svg>b`, "ab"},
		{"math", `a<math><mtext><style><img src=x onerror=alert(1)></style></mtext></math>b`, "ab"},
		{"javascript link", `<a href="javascript:alert(1)">a</a>`, "a"},
		{"javascript with breaks", "<a href=\" java\nscript:alert(1)\">a</a>", "a"},
		{"javascript with references", `<a href="&#106;avascript&colon;alert(1)">a</a>`, "a"},
		{"vbscript", `<a href="VBScript:x">a</a>`, "a"},
		{"data link", `<a href="data:text/html,<script>alert(1)</script>">a</a>`, "a"},
		{"data image", `<p>a<img src="data:image/svg+xml,x" alt="i"></p>`, "a"},
		{"iframe", `a<iframe src="https://example.org" srcdoc="<script>x</script>">x</iframe>b`, "ab"},
		{"form", `<form action="/x"><input value=q><button>go</button><p>a</p></form>`, "a"},
		{"style", "<style>p{}</style><p>a", "a"},
		{"noscript mutation", `<noscript><p title="</noscript><img src=x onerror=alert(1)>">a</noscript>`, "a"},
		{"mutation through style in svg", `<svg></p><style><a id="</style><img src=1 onerror=alert(1)>">b`, `">b`},
		{"mutation through math and table", `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=alert(1)&gt;">`, ""},
		{"template", "<template><p>x</p></template>a", "a"},
		{"hidden", `<p hidden>x</p><p style="display: none">y</p><p>a</p>`, "a"},
		{"comment", "a<!-- <script>x</script> -->b", "ab"},
		{"object", `<object data="x"><embed src="y"></object>a`, "a"},
		{"cyrillic folding", "<ſcript>alert(1)</ſcript>a", "<ſcript>alert(1)a"},
	} {
		t.Run(c.name, func(t *testing.T) {
			d := readHTML(t, c.src)
			var got strings.Builder
			for _, b := range d.Blocks {
				got.WriteString(b.Text.Plain)
			}
			if got.String() != c.want {
				t.Errorf("text = %q, want %q", got.String(), c.want)
			}
			out := page(t, d)
			checkPage(t, out)
			if strings.Contains(out, "onerror=\"") || strings.Contains(strings.ToLower(out), "javascript:") {
				t.Errorf("page = %s", out)
			}
		})
	}
}

// A document that did not come through a reader (from a database, an editor) must be as harmless.
func TestWriteHTMLEscapesEverything(t *testing.T) {
	evil := `"><script>alert(1)</script><img src=x onerror=alert(1)>&`
	text := markup.Text{Plain: evil, Spans: []markup.Span{
		{Kind: markup.Link, Start: 0, End: 5, URL: "javascript:alert(1)", Title: evil},
		{Kind: markup.Ruby, Start: 6, End: 8, Text: evil},
		{Kind: markup.Link, Start: 9, End: 12, URL: evil, Title: evil},
		{Kind: markup.InlineImage, Start: 12, End: 12, URL: evil, Title: evil, Text: evil},
		{Kind: markup.InlineImage, Start: 12, End: 12, URL: "data:text/html,x", Text: evil},
		{Kind: markup.FootnoteRef, Start: 12, End: 12, Text: evil},
		{Kind: markup.Note, Start: 12, End: 12, Text: evil},
		{Kind: markup.Tag, Start: 12, End: 12, Text: "<script>"},
		{Kind: "evil", Start: 13, End: 14, Text: evil},
		{Kind: markup.Strong, Start: 1, End: 900},
		{Kind: markup.Emphasis, Start: -1, End: 3},
		{Kind: markup.Strong, Start: 15, End: 20}, {Kind: markup.Emphasis, Start: 17, End: 24},
	}}
	in := []markup.Container{{Kind: "evil", ID: 1}, {Kind: markup.Footnote, ID: 2, Label: evil}, {Kind: markup.Table, ID: 3, Align: []string{evil}}, {Kind: markup.Row, ID: 4}}
	d := &markup.Document{Blocks: []markup.Block{
		{Kind: markup.Paragraph, Text: text, Lang: `x" onclick="y`},
		{Kind: markup.Cell, Text: text, In: in},
		{Kind: markup.Heading, Level: 99, Text: text},
		{Kind: markup.Code, Text: text, Info: evil},
		{Kind: markup.Image, Text: text, URL: evil, Title: evil},
		{Kind: markup.Image, Text: text, URL: "javascript:x"},
		{Kind: markup.Raw, Text: text},
		{Kind: "evil", Text: text},
	}}
	checkPage(t, page(t, d))
	for _, b := range d.Blocks {
		checkPage(t, b.Text.HTML(nil))
	}
	d.Markdown() // must not panic
}

func TestWriteHTML(t *testing.T) {
	d := read(t, "# T *e*\n\n- a\n  1. b\n- [x] c\n\n> q\n\n|h|i|\n|:-|-|\n|1|2|\n\nx[^n] <ruby>汉<rt>hàn</rt></ruby>\\\n`c<d`\n\n[![i](media:ab)](/l \"t\")\n\n"+
		"[a ![j](/k)](/m)\n\n<div>\n\n[^n]: note\n\n```go\nx<y\n```\n\n<figure><img src=\"/i\" alt=\"j\"><figcaption>c</figcaption></figure>\n")
	got := page(t, d)
	want := `<h1>T <em>e</em></h1>
<ul>
<li>a
<ol>
<li>b
</li>
</ol>
</li>
<li>☑ c
</li>
</ul>
<blockquote>
<p>q</p>
</blockquote>
<table>
<tr><th scope="col" class="left">h</th>
<th scope="col">i</th>
</tr>
<tr><td class="left">1</td>
<td>2</td>
</tr>
</table>
<p>x<sup class="footnote-ref"><a href="#fn-n">1</a></sup> <ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby><br><code>c&lt;d</code></p>
<p><a href="/l" title="t"><img src="media:ab" alt="i"></a></p>
<p><a href="/m">a <img src="/k" alt="j"></a></p>
<div class="footnote" id="fn-n"><span class="footnote-number">1</span> <p>note</p>
</div>
<pre><code class="language-go">x&lt;y
</code></pre>
<figure>
<div><img src="/i" alt="j"></div>
<figcaption>c</figcaption>
</figure>
`
	if got != want {
		t.Errorf("WriteHTML =\n%s\nwant\n%s", got, want)
	}
	checkPage(t, got)
}

func FuzzReadHTML(f *testing.F) {
	for _, s := range []string{
		"<p>a <b>b</b><br>c</p>", "<ul><li>a<ul><li>b</ul></ul>", "<table><tr><th>a<td>b<tr><td>c</table>", "<pre><code class=language-go>x</code></pre>",
		"<figure><img src=a alt=b><figcaption>c</figcaption></figure>", "<a href=javascript:x>y</a>", "<svg><style><img></style></svg>",
		"<ruby>a<rp>(</rp><rt>b</rt><rp>)</rp></ruby>", "<b><p>x</b>y", "<table><tr><td><table><tr><td>x</table></table>", "<q>a</q><sup data-footnote=x></sup>",
		"<html lang=zh><p lang=ru>x", "<blockquote><h1>x</h1><ol start=3><li>y</ol></blockquote>", "<a href=x><div>y</div></a>", "<math><mi//xlink:href=\"data:x,<script>\">",
	} {
		f.Add(s)
	}
	f.Fuzz(func(t *testing.T, s string) {
		d, err := markup.ReadHTML([]byte(s), markup.Options{})
		if err != nil {
			return
		}
		for _, b := range d.Blocks {
			checkText(t, b.Text)
		}
		checkPage(t, page(t, d))
		roundTripHTML(t, d)
	})
}

// roundTripHTML writes a document that came from HTML as Markdown. What Markdown cannot say may change
// once; from then on nothing does, and no letter is lost.
func roundTripHTML(t testing.TB, d *markup.Document) {
	t.Helper()
	written := d.Markdown()
	again, err := markup.ReadMarkdown(written, markup.Options{})
	if err != nil {
		t.Fatalf("%v in %q", err, written)
	}
	if a, b := squeeze(plainOf(d)), squeeze(plainOf(again)); a != b {
		t.Fatalf("text %q became %q through\n%s\nof %s", a, b, written, dump(d))
	}
	roundTrip(t, again)
}

func plainOf(d *markup.Document) string {
	var b strings.Builder
	for _, x := range d.Blocks {
		b.WriteString(x.Text.Plain)
	}
	return b.String()
}
