package check

import (
	"slices"
	"strings"
	"testing"
)

// Tables of a language are built when it first comes up: a slip in one is found here.
func TestTongues(t *testing.T) {
	known := set("en de fr es it pt nl pl cs ru uk be bg zh ja ko ar tr hi")
	for base := range known {
		tongues(base)
	}
	for _, block := range append(slices.Clone(oppositeBlocks), timeBlocks...) {
		seen := map[string]bool{}
		for line := range strings.Lines(block) {
			if line = strings.TrimSpace(line); line == "" {
				continue
			}
			l, rest, _ := strings.Cut(line, " ")
			if !known[l] || seen[l] || !strings.Contains(rest, " / ") {
				t.Errorf("%q", line)
			}
			seen[l] = true
		}
	}
	for _, of := range []func() map[int]bool{hedges, refusals, amounts, rejections} {
		if len(of()) == 0 {
			t.Error("no opposite has the words that it is looked up by")
		}
	}
	if conditions() < 0 {
		t.Error("no opposite has \"if\"")
	}
}
