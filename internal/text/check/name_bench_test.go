package check

import "testing"

// NameRule runs the rule for lost and changed names alone over units that were read before, for a benchmark.
func NameRule(b *testing.B, units []Unit) {
	pairs := make([]pair, len(units))
	rule := Rule{ID: "name/missing"}
	for i := range units {
		pairs[i].begin(&units[i])
		pairs[i].rule = &rule
	}
	var names naming
	run := func(p *pair) {
		p.names, names = names, p.names
		p.found = p.found[:0]
		missingName(p)
		p.names, names = names, p.names
	}
	for i := range pairs {
		run(&pairs[i])
	}
	b.ReportAllocs()
	i := 0
	for b.Loop() {
		run(&pairs[i%len(pairs)])
		i++
	}
}
