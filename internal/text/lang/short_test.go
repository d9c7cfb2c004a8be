package lang_test

import (
	"os"
	"strings"
	"testing"

	"recto/internal/text/lang"
)

// TestShort tells languages by one short sentence. Of testdata/short.txt all but a few must be right, and none
// of these may be taken for sure.
func TestShort(t *testing.T) {
	text, err := os.ReadFile("testdata/short.txt")
	if err != nil {
		t.Fatal(err)
	}
	n, wrong := 0, 0
	for line := range strings.Lines(string(text)) {
		want, sentence, ok := strings.Cut(strings.TrimSpace(line), " | ")
		if !ok {
			continue
		}
		n++
		got, sure := lang.Identify(sentence)
		if string(got) == want {
			continue
		}
		wrong++
		t.Logf("Identify(%q) = %s (%.2f), want %s", sentence, got, sure, want)
		if sure > 0.9 {
			t.Errorf("Identify(%q) = %s and sure of it (%.2f), want %s", sentence, got, sure, want)
		}
	}
	if wrong*20 > n {
		t.Errorf("%d of %d wrong", wrong, n)
	}
}

// TestRival holds that no sentence of a language is taken for another's with good odds.
func TestRival(t *testing.T) {
	text, err := os.ReadFile("testdata/short.txt")
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(text)) {
		want, sentence, ok := strings.Cut(strings.TrimSpace(line), " | ")
		if !ok {
			continue
		}
		if rival, odds := lang.Rival(sentence, lang.Tag(want)); odds > 4 {
			t.Errorf("Rival(%q, %s) = %s, %.1f", sentence, want, rival, odds)
		}
	}
}
