package check_test

import (
	"testing"

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

// BenchmarkRun checks one real article without its source.
func BenchmarkRun(b *testing.B) {
	doc := file(b, shared(b, "samples", "geneva-zh.md"), "zh")
	a := &check.Article{Target: doc, Units: check.Units(nil, doc, facing.Alone(doc, nil))}
	b.ReportAllocs()
	for b.Loop() {
		check.Run(a)
	}
}

// BenchmarkNames runs the rule for lost and changed names alone, an operation a unit.
func BenchmarkNames(b *testing.B) {
	var units []check.Unit
	for _, l := range readLines(b, shared(b, "corpus", "checks", "clean.dev.jsonl")) {
		units = append(units, unit(l.From, l.Source, l.To, l.Target))
	}
	check.NameRule(b, units)
}
