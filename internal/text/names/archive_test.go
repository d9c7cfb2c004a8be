package names_test

import (
	"slices"
	"testing"

	"recto/internal/text/lang"
	"recto/internal/text/names"
)

// article is one that has a Russian name in three sentences.
func article(source, target string) names.Pairs {
	p := names.Pairs{From: "ru", To: lang.Chinese}
	for range 2 {
		p.Pairs = append(p.Pairs, names.Pair{Source: "Вечером к журналистам вышел " + source + ".", Target: "当晚，" + target + "对记者发表了讲话。"})
	}
	return p
}

// archiveOf is an archive of articles that are numbered from 1.
func archiveOf(articles ...names.Pairs) *names.Archive {
	a := names.NewArchive(lang.Chinese)
	for i, p := range articles {
		a.Learn(int64(i+1), p)
	}
	return a
}

func TestDepartures(t *testing.T) {
	twice := []names.Pairs{article("Сергей Рябков", "谢尔盖·里亚布科夫"), article("Рябков", "里亚布科夫")}
	for _, c := range []struct {
		name    string
		before  []names.Pairs
		article names.Pairs
		beside  int64
		usual   string // "": nothing departs
	}{
		{"two articles settle a name", twice, article("Рябков", "瑞亚布科夫"), 0, "里亚布科夫"},
		{"in another case", twice, article("о встрече с Рябковым", "瑞亚布科夫"), 0, "里亚布科夫"},
		{"the same rendering", twice, article("Рябков", "里亚布科夫"), 0, ""},
		{"one article settles nothing", twice[1:], article("Рябков", "瑞亚布科夫"), 0, ""},
		{"the article itself does not count", twice, article("Рябков", "瑞亚布科夫"), 2, ""},
		{"two people of one surname", twice, article("Антон Рябков", "安东·瑞亚布科夫"), 0, ""},
		{"a name in two renderings by turns", append(twice, article("Рябков", "瑞亚布科夫"), article("Рябков", "瑞亚布科夫")), article("Рябков", "瑞亚布科夫"), 0, ""},
		{"no archive", nil, article("Рябков", "瑞亚布科夫"), 0, ""},
	} {
		a, usual := archiveOf(c.before...), ""
		for _, n := range names.Renderings(c.article) {
			for _, r := range n.Renderings {
				if u, departs := a.Departs(n, r, c.beside); departs {
					usual = u.Text
				}
			}
		}
		if usual != c.usual {
			t.Errorf("%s: the usual rendering is %q, want %q", c.name, usual, c.usual)
		}
	}
}

func TestArchiveCountsArticles(t *testing.T) {
	a := archiveOf(article("Рябков", "里亚布科夫"), article("Рябков", "瑞亚布科夫"), article("Рябков", "里亚布科夫"))
	all := names.Renderings(article("Рябков", "里亚布科夫"))
	n := all[slices.IndexFunc(all, func(n names.Name) bool { return n.Source == "Рябков" })]
	got := a.Of(n, 0)
	if len(got) != 2 || got[0].Text != "里亚布科夫" || len(got[0].Articles) != 2 || got[1].Text != "瑞亚布科夫" || len(got[1].Articles) != 1 {
		t.Errorf("Of gives %+v", got)
	}
	if got := a.Of(n, 3); len(got[0].Articles) != 1 {
		t.Errorf("beside the third article there are %d with the usual rendering, want 1", len(got[0].Articles))
	}
}
