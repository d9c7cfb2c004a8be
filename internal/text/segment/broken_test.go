package segment_test

import (
	"testing"

	"recto/internal/text/lang"
	"recto/internal/text/segment"
)

// TestBrokenBytes cuts texts that end amid a character, in every language.
func TestBrokenBytes(t *testing.T) {
	for _, tag := range []lang.Tag{"en", "ru", "de", "fr", "pl", "zh", "ja", "ko", "ar", "hi", "tr", ""} {
		for _, text := range []string{"。!\xe3", "「!」\xe3", "».\xc2", "«?» \xd8", "…\xe0\xa4", "A. \xd0", "5.\xd0", "(a.)\xe2\x80", "‘.‘\xf0"} {
			check(t, text, segment.Split(tag, text, nil))
		}
	}
}
