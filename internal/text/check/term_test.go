package check_test

import (
	"bufio"
	"os"
	"strings"
	"testing"

	"recto/internal/text/check"
	"recto/internal/text/termbase"
)

// glossary reads lines of a term, "=" and its renderings parted by "|".
func glossary(t testing.TB) *termbase.Base {
	t.Helper()
	f, err := os.Open("testdata/glossary-en-ru.txt")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []termbase.Concept
	for in := bufio.NewScanner(f); in.Scan(); {
		term, renderings, _ := strings.Cut(in.Text(), "=")
		c := termbase.Concept{ID: term, Terms: []termbase.Term{{Lang: "en", Text: term}}}
		for i, r := range strings.Split(renderings, "|") {
			status := termbase.Preferred
			if i > 0 {
				status = termbase.Allowed
			}
			c.Terms = append(c.Terms, termbase.Term{Lang: "ru", Text: r, Status: status})
		}
		all = append(all, c)
	}
	return termbase.New(all)
}

// TestTermsInCorrectSentences holds how many of 1,000 correct Russian sentences are flagged with a glossary of 300
// terms. Those that are have another rendering, which a house would allow, or leave the word out: none is flagged
// because of a form of a rendering that stands there.
func TestTermsInCorrectSentences(t *testing.T) {
	checker := check.Checker{House: check.House{Terms: glossary(t)}}
	sentences, flagged := 0, 0
	for _, c := range readLines(t, shared(t, "corpus", "checks", "clean.dev.jsonl")) {
		if c.From != "en" || c.To != "ru" || sentences == 1000 {
			continue
		}
		sentences++
		u := unit(c.From, c.Source, c.To, c.Target)
		some := false
		for _, f := range checker.Unit(&u) {
			if strings.HasPrefix(f.Rule, "term/") {
				some = true
				if testing.Verbose() {
					t.Logf("%s: %s\n  %s\n  %s", f.Args["Term"], f.Args["Want"], c.Source, c.Target)
				}
			}
		}
		if some {
			flagged++
		}
	}
	t.Logf("%d sentences, %d flagged", sentences, flagged)
	if flagged*200 > sentences {
		t.Errorf("%d of %d correct sentences are flagged, want .5 %% at most", flagged, sentences)
	}
}
