package segment_test

import (
	"strings"
	"testing"
	"time"

	"recto/internal/text/lang"
	"recto/internal/text/segment"
)

// No text takes more than linear time: what is twice as long may not take four times as long.
func TestHostileTextTakesLinearTime(t *testing.T) {
	for name, unit := range map[string]string{
		"Chinese without an end": "没有人知道这里有什么?", "question marks": "字?", "stops": "a.", "quotes": "“a.", "closed wrongly": "“a.“", "years": "1 г.",
		"tokens": "a.B", "brackets": "(a.", "titles": "《a！", "spaces": ". ", "initials": "A. ", "emoji": "!😍", "omissions": "(...)",
	} {
		for _, tag := range []lang.Tag{"en", "zh", "ru", "ja", "hi"} {
			text := strings.Repeat(unit, 512<<10/len(unit))
			began := time.Now()
			segment.Split(tag, text, nil)
			if took := time.Since(began); took > 5*time.Second {
				t.Errorf("%s in %s: 512 KB take %v", name, tag, took)
			}
		}
	}
}

func TestIdentifyManyEqualSentences(t *testing.T) {
	all := make([]segment.Sentence, 50_000)
	for i := range all {
		all[i] = segment.Sentence{Kind: "paragraph", Text: "Yes."}
	}
	began := time.Now()
	seen := map[segment.ID]bool{}
	for _, s := range segment.Identify(nil, all) {
		seen[s.ID] = true
	}
	if took := time.Since(began); took > 5*time.Second || len(seen) != len(all) {
		t.Errorf("%d sentences got %d identities in %v", len(all), len(seen), took)
	}
}
