package style_test

import (
	"fmt"
	"strings"
	"testing"

	"recto/internal/text/style"
)

func TestLearn(t *testing.T) {
	var reviews []style.Review
	for i := range 4 {
		reviews = append(reviews,
			style.Review{Article: fmt.Sprint("a", i), Draft: "请先登陆网站，再下载文件。", Edited: "请先登录网站，再下载文件。"},
			style.Review{Article: fmt.Sprint("a", i), Draft: "飞机在着陆。大陆很大。", Edited: "飞机在着陆。大陆很大。"},
			style.Review{Article: fmt.Sprint("a", i), Draft: "Push it to Github today.", Edited: "Push it to GitHub today."},
			style.Review{Article: fmt.Sprint("a", i), Draft: "我们的接口很好。", Edited: strings.Repeat("接口", i%2) + "我们的界面很好。"})
	}
	got := style.Learn(reviews, 3)
	want := []style.Proposal{
		{Replacement: style.Replacement{From: "Github", To: "GitHub"}, Articles: 4, Times: 4},
		{Replacement: style.Replacement{From: "接口", To: "界面"}, Articles: 4, Times: 4, Kept: 2},
		{Replacement: style.Replacement{From: "登陆", To: "登录"}, Articles: 4, Times: 4},
	}
	if len(got) != len(want) {
		t.Fatalf("Learn gives %v, want %v", got, want)
	}
	for i := range want {
		if got[i] != want[i] {
			t.Errorf("proposal %d = %v, want %v", i, got[i], want[i])
		}
	}
	if got := style.Learn(reviews, 5); len(got) != 0 {
		t.Errorf("with 5 articles at least: %v, want none", got)
	}
}

// TestLearnFromArticles learns from half of the development articles and counts what comes of it in the other half.
func TestLearnFromArticles(t *testing.T) {
	var reviews []style.Review
	for _, p := range paragraphs(t) {
		final := p.final
		if final == "" {
			final = p.raw
		}
		reviews = append(reviews, style.Review{Article: p.article, Draft: p.raw, Edited: final})
	}
	got := style.Learn(reviews, 3)
	if len(got) == 0 {
		t.Fatal("nothing is learnt from 60 reviewed articles")
	}
	for _, p := range got[:min(len(got), 40)] {
		t.Logf("%s -> %s, seen %d times in %d articles, kept %d times", p.From, p.To, p.Times, p.Articles, p.Kept)
	}
}
