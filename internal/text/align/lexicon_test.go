package align

import (
	"fmt"
	"maps"
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
	if both := (*Lexicon)(nil).And(l); both != l {
		t.Error("nothing and a lexicon is another lexicon")
	}
	more := l.And(&Lexicon{of: map[string][]association{"ferry": {{"轮渡", .5}, {"渡船", .9}}, "oar": {{"桨", 1}}}})
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

func TestTerms(t *testing.T) {
	l := Terms(maps.All(map[string]string{"trade war": "贸易战", "trade": "贸易", "cat": "猫"}))
	for _, want := range []struct {
		src, tgt string
		strength float32
	}{{"trade", "贸易", 1}, {"trade", "易战", .5}, {"war", "易战", .5}} {
		if got := l.of[want.src]; !slices.Contains(got, association{want.tgt, want.strength}) {
			t.Errorf("%q goes with %v, want %v", want.src, got, want)
		}
	}
	if l.Len() != 2 {
		t.Errorf("%d words go with another, want 2: a single character says too little", l.Len())
	}
}

// Terms tell apart what nothing else does, though the two words never stood in a pair.
func TestAlignWithTerms(t *testing.T) {
	src := lines([]string{"The gusset gave way there.", "The cleat gave way there."})
	tgt := lines([]string{"那块角板在那里断了。", "那块踏板在那里断了。", "那块羊角在那里断了。"})
	for _, c := range []struct {
		l    *Lexicon
		want string
	}{
		{nil, "0-1 1-1 1-1 "},
		{Terms(maps.All(map[string]string{"gusset": "角板", "cleat": "羊角"})), "1-1 0-1 1-1 "},
	} {
		got := ""
		for _, b := range Align(src, tgt, Options{From: "en", To: "zh-Hans", Lexicon: c.l}) {
			got += fmt.Sprintf("%d-%d ", b.Src.Len(), b.Tgt.Len())
		}
		if got != c.want {
			t.Errorf("with %d terms aligned as %s, want %s", c.l.Len(), got, c.want)
		}
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
