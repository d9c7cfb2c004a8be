package check_test

import (
	"testing"

	"recto/internal/text/check"
)

// What a suggestion changes is to be seen, be it spaces only.
func TestShownSuggestion(t *testing.T) {
	for suggestion, want := range map[string]string{"": "", "здесь": "здесь", " 60 ": "␣60␣", "10\u00a0км": "10⍽км", "  ": "␣␣", "a b": "a b"} {
		f := check.Finding{Suggestion: suggestion}
		if got := f.Shown(); got != want {
			t.Errorf("Shown of %q = %q, want %q", suggestion, got, want)
		}
	}
}
