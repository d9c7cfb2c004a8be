package segment_test

import (
	"slices"
	"testing"

	"recto/internal/text/segment"
)

// TestHardNews cuts the paragraphs of testdata/hard, which have in each language what is hard to read: short
// forms with a name, a number or a new sentence behind them, ordinals, titles with marks, quotations.
func TestHardNews(t *testing.T) {
	for _, tag := range languages(t, "hard") {
		for _, p := range paragraphs(t, "hard", tag) {
			var got []string
			for _, s := range segment.Split(tag, p.text, nil) {
				got = append(got, p.text[s.Start:s.End])
			}
			if !slices.Equal(got, p.sentences) {
				t.Errorf("Split(%q, %q)\n got %q\nwant %q", tag, p.text, got, p.sentences)
			}
		}
	}
}

// TestHeadings holds headlines whole that have marks inside and no stop at their end; testdata/heads has one a line.
func TestHeadings(t *testing.T) {
	for _, tag := range languages(t, "heads") {
		for _, p := range paragraphs(t, "heads", tag) {
			for _, head := range p.sentences {
				if n := len(segment.Split(tag, head, nil)); n != 1 {
					t.Errorf("Split(%q, %q) has %d sentences, want 1", tag, head, n)
				}
			}
		}
	}
}
