package check_test

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
	"unicode/utf8"

	"recto/internal/text/check"
	"recto/internal/text/facing"
)

// BenchmarkRunUnit judges the correct translations of the development corpus one after the other.
func BenchmarkRunUnit(b *testing.B) {
	lines := readLines(b, shared(b, "corpus", "checks", "clean.dev.jsonl"))
	units := make([]check.Unit, len(lines))
	size := 0
	for i, l := range lines {
		units[i] = unit(l.From, l.Source, l.To, l.Target)
		size += len(l.Source) + len(l.Target)
	}
	b.SetBytes(int64(size / len(units)))
	b.ReportAllocs()
	var checker check.Checker
	for i := range units {
		checker.Unit(&units[i]) // let it find its memory
	}
	i := 0
	for b.Loop() {
		checker.Unit(&units[i%len(units)])
		i++
	}
}

// BenchmarkLive judges the longest segment that a person is likely to type, correct translations of one pair of languages
// joined to 2,000 characters, and reports the median of the slowest pair.
func BenchmarkLive(b *testing.B) {
	byPair := map[string]*check.Unit{}
	for _, l := range readLines(b, shared(b, "corpus", "checks", "clean.dev.jsonl")) {
		key := l.From + "-" + l.To
		if byPair[key] == nil {
			u := unit(l.From, "", l.To, "")
			byPair[key] = &u
		}
		u := byPair[key]
		if utf8.RuneCountInString(u.Source.Text.Plain) < 2000 {
			u.Source.Text.Plain += l.Source + " "
			u.Target.Text.Plain += l.Target + " "
		}
	}
	var checker check.Checker
	took := map[string][]time.Duration{}
	for b.Loop() {
		for key, u := range byPair {
			began := time.Now()
			checker.Unit(u)
			took[key] = append(took[key], time.Since(began))
		}
	}
	slowest := time.Duration(0)
	for _, all := range took {
		slices.Sort(all)
		slowest = max(slowest, all[len(all)/2])
	}
	b.ReportMetric(float64(slowest.Microseconds()), "µs-slowest-pair")
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(byPair)), "µs/unit")
}

// BenchmarkRun checks one real article without its source.
func BenchmarkRun(b *testing.B) {
	doc := file(b, shared(b, "samples", "geneva-zh.md"), "zh")
	a := &check.Article{Target: doc, Units: check.Units(nil, doc, facing.Alone(doc, nil))}
	b.ReportAllocs()
	for b.Loop() {
		check.Run(a)
	}
}

// BenchmarkArticles checks reviewed articles with their sources, as the desk does at every save.
func BenchmarkArticles(b *testing.B) {
	root := shared(b, "corpus", "lctt")
	folders, err := os.ReadDir(root)
	if err != nil {
		b.Fatal(err)
	}
	var articles []*check.Article
	units := 0
	for _, f := range folders[:20] {
		src, tgt := file(b, filepath.Join(root, f.Name(), "source.en.md"), "en"), file(b, filepath.Join(root, f.Name(), "final.zh.md"), "zh")
		a := &check.Article{Source: src, Target: tgt, Units: check.Units(src, tgt, facing.Join(src, tgt, facing.Options{}))}
		articles, units = append(articles, a), units+len(a.Units)
	}
	var checker check.Checker
	for b.Loop() {
		for _, a := range articles {
			checker.Article(a)
		}
	}
	b.ReportMetric(float64(b.Elapsed().Microseconds())/float64(b.N*len(articles)), "µs/article")
	b.ReportMetric(float64(units)/float64(len(articles)), "units/article")
}

// BenchmarkNames runs the rule for lost and changed names alone, an operation a unit.
func BenchmarkNames(b *testing.B) {
	var units []check.Unit
	for _, l := range readLines(b, shared(b, "corpus", "checks", "clean.dev.jsonl")) {
		units = append(units, unit(l.From, l.Source, l.To, l.Target))
	}
	check.NameRule(b, units)
}
