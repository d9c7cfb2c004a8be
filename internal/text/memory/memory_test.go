package memory_test

import (
	"bufio"
	"compress/gzip"
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"recto/internal/text/memory"
)

var development = filepath.Join("..", "..", "..", "..", "shared", "corpus", "memory")

// corpus reads the source texts of the development data.
func corpus(t testing.TB) []memory.Entry {
	t.Helper()
	f, err := os.Open(filepath.Join(development, "units-200k.tsv.gz"))
	if err != nil {
		t.Skip("the development data is not here: ../shared/corpus/memory beside the repository is missing")
	}
	defer f.Close()
	z, err := gzip.NewReader(f)
	if err != nil {
		t.Fatal(err)
	}
	var out []memory.Entry
	lines := bufio.NewScanner(z)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		fields := strings.SplitN(lines.Text(), "\t", 3)
		out = append(out, memory.Entry{ID: memory.ID(len(out)), Text: fields[1]})
	}
	return out
}

func queries(t testing.TB, name string) (out []string) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join(development, name))
	if err != nil {
		t.Fatal(err)
	}
	for line := range strings.Lines(string(data)) {
		if fields := strings.Split(strings.TrimRight(line, "\n"), "\t"); len(fields) > 1 {
			out = append(out, fields[1])
		}
	}
	return out
}

// TestRecall holds the five best matches of queries against those of an exhaustive search.
func TestRecall(t *testing.T) {
	if testing.Short() {
		t.Skip("searches exhaustively; not in short mode")
	}
	entries := corpus(t)[:60_000]
	x := memory.New(entries)
	found, all := 0, 0
	for _, q := range slices.Concat(queries(t, "queries-edited.tsv"), queries(t, "queries-natural.tsv")[:50]) {
		got := x.Lookup(q, .75, 5, nil)
		want := memory.Exhaustive(entries, q, .75, 5)
		all += len(want)
		for k, w := range want {
			if k < len(got) && got[k].Score >= w.Score {
				found++
			}
		}
	}
	if recall := float64(found) / float64(all); recall < .995 {
		t.Errorf("%d of %d matches found, %.4f; want .995 at least", found, all, recall)
	}
}

func TestLookup(t *testing.T) {
	x := memory.New([]memory.Entry{
		{ID: 1, Text: "The ferry leaves at 19:40."}, {ID: 2, Text: "The ferry leaves at 18:30."}, {ID: 3, Text: "Nobody knows why."},
		{ID: 4, Text: "渡船十九点四十分开。"}, {ID: 5, Text: "Паром отходит вечером."}, {ID: 6, Text: "The ferry leaves at 19:40."}, {ID: 7, Text: ""},
	})
	for _, c := range []struct {
		text  string
		least float64
		want  []memory.ID
		best  float64
	}{
		{"The ferry leaves at 19:40.", .75, []memory.ID{6, 1, 2}, 1},
		{"The ferry leaves at 19:45.", .75, []memory.ID{6, 1, 2}, 1 - 1./26},
		{"渡船十八点四十分开。", .75, []memory.ID{4}, .9},
		{"паром отходит вечером.", .75, []memory.ID{5}, 1 - 1./22},
		{"Nobody asked.", .9, nil, 0},
		{"", .75, nil, 0},
		{"?!", .1, nil, 0},
	} {
		got := x.Lookup(c.text, c.least, 5, nil)
		var ids []memory.ID
		for _, m := range got {
			ids = append(ids, m.ID)
		}
		if !slices.Equal(ids, c.want) || len(got) > 0 && math.Abs(got[0].Score-c.best) > 1e-9 {
			t.Errorf("Lookup(%q, %v) = %v, want %v, the best with %v", c.text, c.least, got, c.want, c.best)
		}
	}
	if got := x.Lookup("The ferry leaves at 19:40.", .75, 1, nil); len(got) != 1 || got[0].ID != 6 {
		t.Errorf("the best one = %v, want the latest equal one", got)
	}
}

// What is added is found at once, what is removed no more, before, during and after Compact.
func TestAddRemoveCompact(t *testing.T) {
	x := memory.New([]memory.Entry{{ID: 1, Text: "The ferry leaves at noon."}, {ID: 2, Text: "The bridge is closed."}})
	wantFound := func(when, text string, want ...memory.ID) {
		t.Helper()
		var got []memory.ID
		for _, m := range x.Lookup(text, .99, 9, nil) {
			got = append(got, m.ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%s: %q finds %v, want %v", when, text, got, want)
		}
	}
	x.Add(memory.Entry{ID: 3, Text: "The road is open."})
	x.Add(memory.Entry{ID: 1, Text: "The ferry leaves at six."})
	x.Remove(2)
	for _, when := range []string{"before", "after"} {
		wantFound(when, "The road is open.", 3)
		wantFound(when, "The ferry leaves at six.", 1)
		wantFound(when, "The ferry leaves at noon.")
		wantFound(when, "The bridge is closed.")
		if x.Len() != 2 {
			t.Errorf("%s: %d texts, want 2", when, x.Len())
		}
		x.Compact()
	}
	if x.Pending() != 0 {
		t.Errorf("%d pending after Compact", x.Pending())
	}
}

// Many people look up, add, remove and compact at once.
func TestAtOnce(t *testing.T) {
	x := memory.New(nil)
	var wg sync.WaitGroup
	for g := range 4 {
		wg.Go(func() {
			for i := range 200 {
				id := memory.ID(1000*g + i)
				text := fmt.Sprintf("Ferry number %d of company %d leaves at noon.", i, g)
				x.Add(memory.Entry{ID: id, Text: text})
				if got := x.Lookup(text, .99, 1, nil); len(got) != 1 || got[0].ID != id {
					t.Errorf("%q finds %v right after it was added", text, got)
				}
				if i%50 == 0 {
					x.Compact()
				}
				if i%3 == 0 {
					x.Remove(id)
				}
			}
		})
	}
	wg.Wait()
	x.Compact()
	if want := 4 * (200 - 67); x.Len() != want {
		t.Errorf("%d texts are left, want %d", x.Len(), want)
	}
}

// grow makes n texts of some: in a copy of each, every other word is one that follows the word before it
// somewhere, so that words and pairs of words are as common as in the language.
func grow(entries []memory.Entry, n int) []memory.Entry {
	const most = 64 // followers of a word that are kept
	r := rand.New(rand.NewPCG(5, 6))
	next := map[string][]string{}
	for _, e := range entries {
		words := strings.Fields(e.Text)
		for i := 0; i+1 < len(words); i++ {
			if followers := next[words[i]]; len(followers) < most {
				next[words[i]] = append(followers, words[i+1])
			} else {
				followers[r.IntN(most)] = words[i+1]
			}
		}
	}
	out := slices.Clone(entries)
	for len(out) < n {
		words := strings.Fields(entries[r.IntN(len(entries))].Text)
		for i := 1; i < len(words); i++ {
			if followers := next[words[i-1]]; len(followers) > 0 && r.IntN(2) == 0 {
				words[i] = followers[r.IntN(len(followers))]
			}
		}
		out = append(out, memory.Entry{ID: memory.ID(len(out)), Text: strings.Join(words, " ")})
	}
	return out
}

// BenchmarkLookup looks up the edited queries of the development data in as many texts, most of them made by grow.
func BenchmarkLookup(b *testing.B) {
	all := grow(corpus(b), 1_000_000)
	asked := slices.Concat(queries(b, "queries-edited.tsv"), queries(b, "queries-natural.tsv"))
	for _, n := range []int{100_000, 1_000_000} {
		x := memory.New(all[:n])
		b.Run(fmt.Sprint(n), func(b *testing.B) {
			var took []time.Duration
			var dst []memory.Match
			b.ReportAllocs()
			for i := 0; b.Loop(); i++ {
				began := time.Now()
				dst = x.Lookup(asked[i%len(asked)], .75, 5, dst[:0])
				took = append(took, time.Since(began))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds()), "µs-median")
			b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "µs-p99")
		})
	}
}
