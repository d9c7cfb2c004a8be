package markup_test

import (
	"math/rand/v2"
	"strings"
	"testing"

	"recto/internal/text/markup"
)

// inlineBits are what random inline texts are made of: all that has a meaning, and what stands around it.
var inlineBits = strings.Split("*|**|***|_|__|~|~~|`|``|[|]|(|)|![|](/u)|](/u \"t\")|][1]|[]|[1]|[^a]|<|>|<b>|</b>|<em>|</em>|<sub>|</sub>|"+
	"<code>|</code>|<br>|<ruby>|</ruby>|<rt>|</rt>|<rp>|</rp>|<a href=\"x\">|</a>|<u>|</u>|<img src=\"i\" alt=\"j\">|<span class=\"note\">|</span>|"+
	"<!-- c -->|&amp;|&#32;|&#10;|&|;|\\|\n|  \n|\\\n|<br>\n| |  |a|b c|1|1.|中|文。|“|”|，|https://example.org/a|www.example.org|a@example.org|"+
	"!|#|-|:|://|\"|'|é|\t|\r|<https://e.org>|x|y|z|<del>|</del>|<s>|</s>|\u00a0|\u200b", "|")

func randomText(r *rand.Rand, bits []string, n int) string {
	var b strings.Builder
	for range 1 + r.IntN(n) {
		b.WriteString(bits[r.IntN(len(bits))])
	}
	return b.String()
}

var testLinks = []markup.LinkDef{{Label: "1", URL: "https://example.org/1"}, {Label: "B", URL: "/b", Title: "t"}}

// inlineRound reads an inline text, writes it and reads it again.
func inlineRound(t testing.TB, s string) {
	t.Helper()
	first := markup.ParseInline(s, testLinks)
	checkText(t, first)
	written := first.Markdown(testLinks)
	second := markup.ParseInline(written, testLinks)
	if !equal(first, second) {
		t.Fatalf("ParseInline(%q)\n = %+v\nwritten %q\nread %+v", s, first, written, second)
	}
	if again := second.Markdown(testLinks); again != written {
		t.Fatalf("Markdown of %q = %q, then %q", s, written, again)
	}
}

func TestInlineRoundTripOfRandomTexts(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for range 5_000 {
		inlineRound(t, randomText(r, inlineBits, 12))
	}
}

// blockBits are lines and beginnings of lines that random documents are made of.
var blockBits = append([]string{
	"# ", "## h #\n", "> ", ">\n", "- ", "+ ", "* ", "1. ", "2) ", "-\n", "    ", "  ", "\t", "```\n", "```go\n", "~~~\n", "---\n", "===\n",
	"***\n", "\n", "\n\n", "| a | b |\n", "|---|:-:|\n", "| c |\n", "| d | e | f |\n", "[^a]: ", "[1]: /u 't'\n", "[x]: <y>\n", "作者：", "译者：乙\n",
	"![i](/j)\n", "[![i](/j)](/k)\n", "<div>\n", "</div>\n", "<p>a</p>\n", "<!-- c\n", "-->\n", "<details><summary>s</summary>\n", "</details>\n",
	"<pre>\n", "</pre>\n", "- [ ] ", "- [x] ", "<ul><li>a</li></ul>\n", "<figure><img src=\"a\" alt=\"b\"><figcaption>c</figcaption></figure>\n",
	"<table><tr><td>a</td></tr><tr><td>b</td></tr></table>\n", "text\n", "more text\n", "中文\n", "<script>\n", "<img src=\"x\">\n", "<b>\n", "  \n",
	"\\\n", "a\n", "0. ", "10. ", "<h2>x</h2>\n", "<hr>\n", "<blockquote>q</blockquote>\n",
}, inlineBits...)

func TestRoundTripOfRandomDocuments(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	for range 5_000 {
		s := randomText(r, blockBits, 14)
		d, err := markup.ReadMarkdown([]byte(s), markup.Options{})
		if err != nil {
			t.Fatalf("ReadMarkdown(%q): %v", s, err)
		}
		roundTrip(t, d)
		if t.Failed() {
			return
		}
	}
}

// htmlBits are what random pages are made of.
var htmlBits = append(strings.Split("<p>|</p>|<div>|</div>|<h2>|</h2>|<ul>|</ul>|<ol start=3>|</ol>|<li>|</li>|<table>|</table>|<tr>|</tr>|<td>|</td>|"+
	"<th>|<blockquote>|</blockquote>|<pre>|</pre>|<figure>|</figure>|<figcaption>|</figcaption>|<hr>|<q>|</q>|<svg>|</svg>|<style>|</style>|"+
	"<script>|</script>|<a href=javascript:x>|<p lang=ru>|<span hidden>|<form>|<input>|<select>|<option>|<title>|<math>|<template>|text|\n", "|"), inlineBits...)

func TestRandomPages(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 8))
	for range 5_000 {
		s := randomText(r, htmlBits, 16)
		d := readHTML(t, s)
		checkPage(t, page(t, d))
		roundTripHTML(t, d)
	}
}
