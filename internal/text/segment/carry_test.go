package segment_test

import (
	"fmt"
	"math/rand/v2"
	"testing"

	"recto/internal/text/segment"
)

func sentencesOf(texts ...string) []segment.Sentence {
	out := make([]segment.Sentence, len(texts))
	for i, s := range texts {
		out[i] = segment.Sentence{Kind: "paragraph", Text: s}
	}
	return out
}

func TestIdentify(t *testing.T) {
	was := segment.Identify(nil, sentencesOf("A.", "B.", "C.", "B.", "D."))
	for i, s := range was {
		if len(s.ID) != 16 {
			t.Errorf("sentence %d has the ID %q", i, s.ID)
		}
	}
	if was[1].ID == was[3].ID {
		t.Error("the same sentence twice has one ID")
	}
	if again := segment.Identify(nil, sentencesOf("A.", "B.", "C.", "B.", "D.")); fmt.Sprint(again) != fmt.Sprint(was) {
		t.Errorf("a second time: %v, want %v", again, was)
	}
	for _, c := range []struct {
		name string
		now  []string
		from []int // index in was whose ID is kept, -1 for a new one
	}{
		{"unchanged", []string{"A.", "B.", "C.", "B.", "D."}, []int{0, 1, 2, 3, 4}},
		{"one changed", []string{"A.", "B.", "X.", "B.", "D."}, []int{0, 1, -1, 3, 4}},
		{"one before", []string{"X.", "A.", "B.", "C.", "B.", "D."}, []int{-1, 0, 1, 2, 3, 4}},
		{"a copy in front", []string{"D.", "A.", "B.", "C.", "B.", "D."}, []int{-1, 0, 1, 2, 3, 4}},
		{"a third copy in front", []string{"B.", "A.", "B.", "C.", "B.", "D."}, []int{-1, 0, 1, 2, 3, 4}},
		{"first copy gone", []string{"A.", "C.", "B.", "D."}, []int{0, 2, 3, 4}},
		{"moved", []string{"D.", "A.", "B.", "C.", "B."}, []int{4, 0, 1, 2, 3}},
		{"nothing left", nil, nil},
	} {
		now := segment.Identify(was, sentencesOf(c.now...))
		known := map[segment.ID]int{}
		for i, s := range was {
			known[s.ID] = i
		}
		seen := map[segment.ID]bool{}
		for i, s := range now {
			at, old := known[s.ID]
			if !old {
				at = -1
			}
			if at != c.from[i] {
				t.Errorf("%s: sentence %d has the ID of %d, want %d", c.name, i, at, c.from[i])
			}
			if seen[s.ID] {
				t.Errorf("%s: the ID of sentence %d is there twice", c.name, i)
			}
			seen[s.ID] = true
		}
	}
}

func TestIdentifyByKind(t *testing.T) {
	s := segment.Identify(nil, []segment.Sentence{{Kind: "heading", Text: "A"}, {Kind: "paragraph", Text: "A"}})
	if s[0].ID == s[1].ID {
		t.Error("a heading and a paragraph share an ID")
	}
}

func TestIdentifyStaysUnique(t *testing.T) {
	r := rand.New(rand.NewPCG(9, 9))
	var was []segment.Sentence
	for range 300 {
		var texts []string
		for range r.IntN(12) {
			texts = append(texts, string(rune('a'+r.IntN(4))))
		}
		now := segment.Identify(was, sentencesOf(texts...))
		seen := map[segment.ID]bool{}
		for _, s := range now {
			if s.ID == "" || seen[s.ID] {
				t.Fatalf("%v after %v", now, was)
			}
			seen[s.ID] = true
		}
		was = now
	}
}
