package capture_test

import (
	"strings"
	"testing"

	"recto/internal/capture"
)

// sentences are the English words of warnings, parted by spaces.
func sentences(all []capture.Warning) string {
	var out []string
	for _, w := range all {
		out = append(out, w.String())
	}
	return strings.Join(out, " ")
}

func TestWarningHasWords(t *testing.T) {
	for _, kind := range []capture.WarningKind{capture.WarnImages, capture.WarnCanonical, capture.WarnRobots, capture.WarnRobotsUnread,
		capture.WarnNoArchive, capture.WarnNoAI, capture.WarnMining} {
		got := capture.Warning{Kind: kind, Host: "other.example"}.String()
		if !strings.HasSuffix(got, ".") || strings.Contains(got, "HOST") {
			t.Errorf("Warning{%s}.String() = %q, want a sentence", kind, got)
		}
	}
}
