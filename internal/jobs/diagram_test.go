package jobs_test

import (
	"os"
	"regexp"
	"slices"
	"testing"

	"github.com/riverqueue/river/rivertype"
)

// The documentation draws all of River's states but the one that Recto does not use, and no other.
func TestDiagramShowsRiversStates(t *testing.T) {
	page, err := os.ReadFile("../../docs/job-states.md")
	if err != nil {
		t.Fatal(err)
	}
	var drawn, want []string
	for _, m := range regexp.MustCompile(`(?m)^\s+(\S+) --> (\S+):`).FindAllStringSubmatch(string(page), -1) {
		for _, state := range m[1:] {
			if state != "[*]" {
				drawn = append(drawn, state)
			}
		}
	}
	for _, state := range rivertype.JobStates() {
		if state != rivertype.JobStatePending {
			want = append(want, string(state))
		}
	}
	slices.Sort(drawn)
	slices.Sort(want)
	if drawn = slices.Compact(drawn); !slices.Equal(drawn, want) {
		t.Errorf("docs/job-states.md draws %q, want %q", drawn, want)
	}
}
