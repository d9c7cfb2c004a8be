package newsroom_test

import (
	"errors"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"recto/internal/newsroom"
)

const (
	translator newsroom.MemberID = 1
	reviewer   newsroom.MemberID = 2
)

func TestMove(t *testing.T) {
	held := newsroom.Translation{Outlet: 7, Translator: translator, Reviewer: reviewer}
	who := func(id newsroom.MemberID, role newsroom.Role) newsroom.Member {
		return newsroom.Member{ID: id, Outlet: 7, Role: role}
	}
	stranger := newsroom.Member{ID: 9, Outlet: 8, Role: newsroom.Administrator}
	for _, c := range []struct {
		name string
		from newsroom.State
		act  newsroom.Act
		who  newsroom.Member
		to   newsroom.State
		err  error
	}{
		{"a translator claims", newsroom.Pitched, newsroom.ActClaim, who(3, newsroom.Translator), newsroom.Claimed, nil},
		{"a contributor may not claim", newsroom.Pitched, newsroom.ActClaim, who(3, newsroom.Contributor), "", newsroom.ErrForbidden},
		{"the holder hands in", newsroom.Claimed, newsroom.ActHandIn, who(translator, newsroom.Translator), newsroom.Translated, nil},
		{"another may not hand in", newsroom.Claimed, newsroom.ActHandIn, who(3, newsroom.Editor), "", newsroom.ErrForbidden},
		{"a reviewer takes it", newsroom.Translated, newsroom.ActReview, who(reviewer, newsroom.Reviewer), newsroom.InReview, nil},
		{"the translator may not review", newsroom.Translated, newsroom.ActReview, who(translator, newsroom.Administrator), "", newsroom.ErrForbidden},
		{"the translator may not approve", newsroom.InReview, newsroom.ActApprove, who(translator, newsroom.Administrator), "", newsroom.ErrForbidden},
		{"the reviewer approves", newsroom.InReview, newsroom.ActApprove, who(reviewer, newsroom.Reviewer), newsroom.Approved, nil},
		{"a reviewer may not publish", newsroom.Approved, newsroom.ActPublish, who(reviewer, newsroom.Reviewer), "", newsroom.ErrForbidden},
		{"an editor publishes", newsroom.Approved, newsroom.ActPublish, who(3, newsroom.Editor), newsroom.Published, nil},
		{"no publishing without approval", newsroom.Translated, newsroom.ActPublish, who(3, newsroom.Administrator), "", newsroom.ErrInvalid},
		{"the clock lapses a claim", newsroom.Claimed, newsroom.ActLapse, newsroom.Member{}, newsroom.Pitched, nil},
		{"a person does not lapse a claim", newsroom.Claimed, newsroom.ActLapse, who(3, newsroom.Administrator), "", newsroom.ErrForbidden},
		{"nobody is no member", newsroom.Pitched, newsroom.ActClaim, newsroom.Member{Outlet: 7, Role: newsroom.Editor}, "", newsroom.ErrForbidden},
		{"another outlet's administrator", newsroom.Approved, newsroom.ActPublish, stranger, "", newsroom.ErrForbidden},
	} {
		t.Run(c.name, func(t *testing.T) {
			to, err := newsroom.Move(c.from, c.act, c.who, held)
			if !errors.Is(err, c.err) {
				t.Fatalf("Move(%s, %s) gives error %v, want %v", c.from, c.act, err, c.err)
			}
			if want := c.to; err == nil && to != want {
				t.Errorf("Move(%s, %s) = %s, want %s", c.from, c.act, to, want)
			}
			if err != nil && to != c.from {
				t.Errorf("Move(%s, %s) refuses but gives %s, want %s", c.from, c.act, to, c.from)
			}
		})
	}
}

// Whoever may do an act, no way leads to a published page past another member than the translator.
func TestFourEyes(t *testing.T) {
	for _, row := range newsroom.Transitions {
		if row.To == newsroom.Approved && !row.Other {
			t.Errorf("%s by %q leads to approved and may be done by the translator", row.From, row.Act)
		}
		if row.To == newsroom.Published && row.From != newsroom.Approved && row.Act != newsroom.ActGiveUp {
			t.Errorf("%s by %q leads to published without approval", row.From, row.Act)
		}
	}
}

func TestTransitionsAreUnique(t *testing.T) {
	seen := map[string]bool{}
	for _, row := range newsroom.Transitions {
		key := string(row.From) + " / " + string(row.Act)
		if seen[key] {
			t.Errorf("the state table has two rows for %s", key)
		}
		seen[key] = true
	}
}

func TestStation(t *testing.T) {
	for state, want := range map[newsroom.State]string{
		newsroom.Pitched: "found", newsroom.Claimed: "translating", newsroom.Translated: "proofreading",
		newsroom.InReview: "proofreading", newsroom.Approved: "ready", newsroom.Published: "published",
		newsroom.Withdrawn: "withdrawn",
	} {
		if got := newsroom.Station(state); got != want {
			t.Errorf("Station(%s) = %s, want %s", state, got, want)
		}
	}
}

// The diagram in the documentation has one arrow for every row of the table, and no other.
func TestDiagramShowsTable(t *testing.T) {
	page, err := os.ReadFile("../../docs/article-states.md")
	if err != nil {
		t.Fatal(err)
	}
	var drawn []string
	arrow := regexp.MustCompile(`^\s*(\w+) --> (\w+): (.+)$`)
	for line := range strings.Lines(string(page)) {
		if m := arrow.FindStringSubmatch(strings.TrimRight(line, "\n")); m != nil {
			drawn = append(drawn, m[1]+" -> "+m[2]+": "+m[3])
		}
	}
	var want []string
	for _, row := range newsroom.Transitions {
		want = append(want, name(row.From)+" -> "+name(row.To)+": "+caption(row))
	}
	slices.Sort(drawn)
	slices.Sort(want)
	for _, w := range want {
		if !slices.Contains(drawn, w) {
			t.Errorf("docs/article-states.md does not draw %q", w)
		}
	}
	for _, d := range drawn {
		if !slices.Contains(want, d) {
			t.Errorf("docs/article-states.md draws %q, which the state table does not have", d)
		}
	}
}

func name(s newsroom.State) string { return strings.ReplaceAll(string(s), " ", "_") }

// caption is what the diagram writes on an arrow: the act and who may do it.
func caption(row newsroom.Transition) string {
	who := row.Role.String()
	switch {
	case row.Clock:
		who = "the clock"
	case row.Holder:
		who = "its translator"
	case row.Other:
		who += ", not its translator"
	}
	return string(row.Act) + " (" + who + ")"
}
