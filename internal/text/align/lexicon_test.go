package align

import (
	"fmt"
	"slices"
	"testing"
)

// ferries are pairs in which a few words go together again and again.
func ferries() (pairs []Pair) {
	boats := [][2]string{{"ferry", "渡船"}, {"tug", "拖轮"}, {"barge", "驳船"}, {"yacht", "游艇"}, {"trawler", "渔轮"}}
	acts := [][2]string{{"sank", "沉没"}, {"burned", "烧毁"}, {"vanished", "失踪"}, {"returned", "返航"}}
	for i, b := range boats {
		for k, a := range acts {
			pairs = append(pairs, Pair{fmt.Sprintf("The %s %s on day %d.", b[0], a[0], i*k), fmt.Sprintf("那艘%s在第%d天%s了。", b[1], i*k, a[1])})
		}
	}
	return pairs
}

func TestLearn(t *testing.T) {
	l := Learn(ferries())
	for word, want := range map[string]string{"ferry": "渡船", "trawl": "渔轮", "burne": "烧毁", "vanis": "失踪"} {
		if got := l.of[word]; !slices.ContainsFunc(got, func(a association) bool { return a.key == want && a.strength > .4 }) {
			t.Errorf("%q goes with %v, want %q among them", word, got, want)
		}
	}
	for _, common := range []string{"the", "那艘"} {
		if got := l.of[common]; got != nil {
			t.Errorf("%q, which stands everywhere, goes with %v", common, got)
		}
	}
	if Learn(nil).Len() != 0 || (*Lexicon)(nil).Len() != 0 {
		t.Error("nothing teaches something")
	}
}

func TestLexiconsTogether(t *testing.T) {
	l := Learn(ferries())
	if both := (*Lexicon)(nil).and(l); both != l {
		t.Error("nothing and a lexicon is another lexicon")
	}
	more := l.and(&Lexicon{of: map[string][]association{"ferry": {{"轮渡", .5}, {"渡船", .9}}, "oar": {{"桨", 1}}}})
	if got := more.of["ferry"]; len(got) != len(l.of["ferry"])+1 || len(more.of["oar"]) != 1 || len(l.of["oar"]) != 0 {
		t.Errorf("together: ferry goes with %v", got)
	}
}

// A lexicon finds the bead that nothing else tells apart: equal lengths, no numbers, no names.
func TestAlignWithLexicon(t *testing.T) {
	src := lines([]string{"The barge sank there.", "The tug burned there."})
	tgt := lines([]string{"那艘驳船在那里沉没了。", "那艘渔轮在那里失踪了。", "那艘拖轮在那里烧毁了。"})
	got := ""
	for _, b := range Align(src, tgt, Options{From: "en", To: "zh-Hans", Lexicon: Learn(ferries())}) {
		got += fmt.Sprintf("%d-%d ", b.Src.Len(), b.Tgt.Len())
	}
	if want := "1-1 0-1 1-1 "; got != want {
		t.Errorf("aligned as %s, want %s", got, want)
	}
}

func BenchmarkLearn(b *testing.B) {
	var pairs []Pair
	for range 100 {
		pairs = append(pairs, ferries()...)
	}
	b.ReportAllocs()
	for b.Loop() {
		Learn(pairs)
	}
}
