package markup_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"recto/internal/text/markup"
)

// rolesOf reads Markdown and gives each block's role, "body" for none and "section" for a paragraph that is
// a heading of the body.
func rolesOf(t *testing.T, src string) (roles []string, doc *markup.Document) {
	t.Helper()
	doc, err := markup.ReadMarkdown([]byte(src), markup.Options{})
	if err != nil {
		t.Fatal(err)
	}
	markup.AssignRoles(doc)
	for _, b := range doc.Blocks {
		switch {
		case b.Role == markup.RoleBody && b.Level > 0 && b.Kind == markup.Paragraph:
			roles = append(roles, "section")
		case b.Role == markup.RoleBody:
			roles = append(roles, "body")
		default:
			roles = append(roles, string(b.Role))
		}
	}
	return roles, doc
}

func TestAssignRoles(t *testing.T) {
	cases := []struct{ name, src, want string }{
		{"nothing but prose", "One.\n\nTwo.", "body body"},
		{"title and body", "# T\n\nOne.", "title body"},
		{"second-level heading that stands alone is the title", "## T\n\nOne.", "title body"},
		{"two of them are sections", "## A\n\nOne.\n\n## B\n\nTwo.", "body body body body"},
		{"strong line as title", "**Rain on the pass**\n\nIt rained for nine days.", "title body"},
		{"strong line and heading", "**Weather**\n\n# Rain on the pass\n\nIt rained for nine days.", "body title body"},
		{"lead quote", "# T\n\n> A lead that tells it all in one line.\n\nOne.", "title summary body"},
		{"quote later on", "# T\n\nOne is a sentence.\n\n> A quotation from a letter.\n\nTwo.", "title body body body"},
		{"code in a quote is no lead", "# T\n\n> npm ci\n\nOne.", "title body body"},
		{"label carries to the next paragraph", "# T\n\n**摘要**\n\n雨下了九天。\n\n山路断了。", "title summary summary body"},
		{"strong section", "# T\n\nIt rained.\n\n**The road**\n\nIt broke.", "title body section body"},
		{"strong sentence is no section", "# T\n\nIt rained.\n\n**The road broke in two places.**\n\nNobody came.", "title body body body"},
		{"strong line at the end is no section", "# T\n\nIt rained.\n\n**The end**", "title body body"},
		{"strong label before code is no section", "# T\n\nRun it.\n\n**Output:**\n\n```\nx\n```", "title body body body"},
		{"note inside the body", "# T\n\n一。\n\n（译注：旧称。）\n\n二。", "title body note body"},
		{"note that is half a paragraph", "# T\n\n一。\n\n（译注：旧称。）于是他走了。\n\n二。", "title body body body"},
		{"references belong to the text", "# T\n\n一句话。\n\n参考资料：\n\n- [a](https://a.example)\n- [b](https://b.example)\n- [c](https://c.example)\n- [d](https://d.example)", "title body body body body body body"},
		{"one source link under its label", "# T\n\n一句话。\n\n参考链接：\n\n[https://a.example](https://a.example)", "title body source source"},
		{"links at the end without a word", "# T\n\nSee these:\n\n- [a](https://a.example)\n- [b](https://b.example)", "title body body body"},
		{"channels", "# T\n\nOne is a sentence.\n\n**Our pages**\n\n[Home](https://a.example)\n\n[News](https://t.me/a)", "title body channel channel channel"},
		{"legal list", "# T\n\nOne is a sentence.\n\n- [About](https://a.example/about)\n- [Privacy](https://a.example/p)", "title body legal legal"},
		{"disclaimer over a scrap", "# T\n\n一句话。\n\n本文仅代表作者个人观点。\n\n（完）", "title body disclaimer body"},
		{"banner behind credits", "# T\n\n一句话。\n\n译者：甲\n\n![](https://a.example/b.png)", "title body credit body"},
		{"picture credit under a picture", "# T\n\nOne is a sentence.\n\n![a](https://a.example/b.png)\n\nPhoto: Ann Lee\n\nTwo is one, too.", "title body body credit body"},
	}
	for _, c := range cases {
		roles, _ := rolesOf(t, c.src)
		if got := strings.Join(roles, " "); got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

func TestCredits(t *testing.T) {
	cases := []struct {
		src  string
		want []markup.Credit
	}{
		{"# T\n\n作者：甲　译者：[乙](https://e.example/yi)、丙\n\n正文。", []markup.Credit{{Part: "author", Name: "甲"}, {Part: "translator", Name: "乙", URL: "https://e.example/yi"}, {Part: "translator", Name: "丙"}}},
		{"# T\n\n校对/发稿：丁\n\n正文。", []markup.Credit{{Part: "reviewer", Name: "丁"}, {Part: "publisher", Name: "丁"}}},
		{"# T\n\n校对：one two\n\n正文。", []markup.Credit{{Part: "reviewer", Name: "one"}, {Part: "reviewer", Name: "two"}}},
		{"# T\n\n译者：[译者ID](https://e.example)\n\n正文。", nil},
		{"# T\n\nBy Ann Lee, Herald\n\nTranslated by Tom Ray and Jo Hill\n\nIt rained.", []markup.Credit{{Part: "author", Name: "Ann Lee, Herald"}, {Part: "translator", Name: "Tom Ray"}, {Part: "translator", Name: "Jo Hill"}}},
		{"# T\n\n**Author**\n\nAnn Lee\n\nIt rained.", []markup.Credit{{Part: "author", Name: "Ann Lee"}}},
		{"# T\n\nПеревод: Анна Ли, редактура: П. Зимин\n\nШёл дождь.", []markup.Credit{{Part: "translator", Name: "Анна Ли"}, {Part: "editor", Name: "П. Зимин"}}},
	}
	for _, c := range cases {
		_, doc := rolesOf(t, c.src)
		if d := cmp.Diff(c.want, markup.Credits(doc)); d != "" {
			t.Errorf("%q (-want +got):\n%s", c.src, d)
		}
	}
}

func TestOriginOf(t *testing.T) {
	cases := []struct {
		src  string
		want markup.Origin
	}{
		{"`山城01` [轉載自北風網](https://n.example/1)\n\n正文在此。", markup.Origin{Outlet: "北風網", URL: "https://n.example/1"}},
		{"# T\n\n转载自：https://n.example/1\n\n正文在此。", markup.Origin{Outlet: "n.example", URL: "https://n.example/1"}},
		{"# T\n\n*First published in [The Herald](https://n.example/1).*\n\nIt rained for nine days.", markup.Origin{Outlet: "The Herald", URL: "https://n.example/1"}},
		{"# T\n\nIt rained for nine days.", markup.Origin{}},
	}
	for _, c := range cases {
		_, doc := rolesOf(t, c.src)
		if got := markup.OriginOf(doc); got != c.want {
			t.Errorf("OriginOf(%q) = %+v, want %+v", c.src, got, c.want)
		}
	}
}

func FuzzAssignRoles(f *testing.F) {
	f.Add("# T\n\n**摘要**\n\n> 译者：甲\n\n- [Privacy](/p)\n\n![](x)\n\n（译注：乙）")
	f.Fuzz(func(t *testing.T, src string) {
		doc, err := markup.ReadMarkdown([]byte(src), markup.Options{})
		if err != nil {
			return
		}
		markup.AssignRoles(doc)
		markup.Credits(doc)
		markup.OriginOf(doc)
		markup.SourceURL(doc)
		markup.PublishedURL(doc)
	})
}
