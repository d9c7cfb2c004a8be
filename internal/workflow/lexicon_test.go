package workflow_test

import (
	"fmt"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/text/termbase"
	"recto/internal/workflow"
)

// What an outlet published teaches the next import: two beads that lengths, numbers and names cannot tell apart
// are told apart by words that published articles joined.
func TestPublishedArticlesTeach(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	boats := [][2]string{{"ferry", "渡船"}, {"tug", "拖轮"}, {"barge", "驳船"}, {"yacht", "游艇"}, {"trawler", "渔轮"}}
	acts := [][2]string{{"sank", "沉没"}, {"burned", "烧毁"}, {"vanished", "失踪"}, {"returned", "返航"}}
	for i, b := range boats {
		var source, target strings.Builder
		fmt.Fprintf(&source, "---\nlang: en\n---\n# Story %d\n\n", i)
		fmt.Fprintf(&target, "# 故事 %d\n\n", i)
		for k, a := range acts {
			fmt.Fprintf(&source, "The %s %s on day %d.\n\n", b[0], a[0], 7*i+k)
			fmt.Fprintf(&target, "那艘%s在第%d天%s了。\n\n", b[1], 7*i+k, a[1])
		}
		_, err := d.Import(ctx, d.editor, workflow.ImportRequest{Name: "a.md", Data: []byte(target.String()), SourceName: "b.md", SourceData: []byte(source.String()), Published: true})
		must(t, err)
	}
	id, err := d.Import(ctx, d.translator, workflow.ImportRequest{Name: "a.md", Data: []byte("# 新闻\n\n那艘渔轮在那里失踪了。\n\n那艘驳船在那里沉没了。\n\n那艘拖轮在那里烧毁了。\n"),
		SourceName: "b.md", SourceData: []byte("---\nlang: en\n---\n# News\n\nThe barge sank there.\n\nThe tug burned there.\n")})
	must(t, err)
	d.faces(t, id, [][2]string{{"tug", "拖轮"}, {"barge", "驳船"}})
}

// The termbase teaches too, before anything is published and from the moment a term is entered.
func TestTermsTeach(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	parts := [][2]string{{"gusset", "角板"}, {"cleat", "羊角"}}
	bring := func() newsroom.TranslationID {
		id, err := d.Import(ctx, d.translator, workflow.ImportRequest{Name: "a.md", Again: true, Data: []byte("# 新闻\n\n那块踏板在那里断了。\n\n那块角板在那里断了。\n\n那块羊角在那里断了。\n"),
			SourceName: "b.md", SourceData: []byte("---\nlang: en\n---\n# News\n\nThe gusset gave way there.\n\nThe cleat gave way there.\n")})
		must(t, err)
		return id
	}
	bring() // nothing is known yet
	for _, p := range parts {
		_, err := d.SaveConcept(ctx, d.translator, newsroom.Concept{Concept: termbase.Concept{Terms: []termbase.Term{{Lang: "en", Text: p[0]}, {Lang: "zh-Hans", Text: p[1]}}}}, "")
		must(t, err)
	}
	d.faces(t, bring(), parts)
}

// faces looks that the words of each pair face one another in a translation, and nothing else.
func (d *desk) faces(t *testing.T, id newsroom.TranslationID, words [][2]string) {
	t.Helper()
	units, err := d.store.Units(t.Context(), d.translator, id)
	must(t, err)
	for _, u := range units {
		for _, w := range words {
			if strings.Contains(u.Draft.Plain, w[1]) != (len(u.Sources) == 1 && strings.Contains(u.Sources[0].Text.Plain, w[0])) {
				t.Errorf("%q faces %v", u.Draft.Plain, u.Sources)
			}
		}
	}
}
