package names_test

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"recto/internal/text/names"
)

var update = flag.Bool("update", false, "rewrite golden files")

// judged is a pair of spellings with what Alike says of it.
type judged struct {
	a, b  string
	score float64
	one   bool
}

// TestPairs writes how well Alike parts names from others (testdata/pairs.txt) to testdata/quality.txt: the share
// of (pair, non-pair) couples in the right order (area under the curve), and what the limit names.OneName makes of them.
func TestPairs(t *testing.T) {
	text, err := os.ReadFile("testdata/pairs.txt")
	if err != nil {
		t.Fatal(err)
	}
	by := map[string][]judged{}
	var order []string
	for line := range strings.Lines(string(text)) {
		f := strings.Fields(line)
		if len(f) < 3 || f[0] == "#" || f[1] != "=" && f[1] != "!" {
			continue
		}
		if by[f[0]] == nil {
			order = append(order, f[0])
		}
		for _, pair := range f[2:] {
			a, b, ok := strings.Cut(strings.ReplaceAll(pair, "_", " "), "/")
			if !ok {
				t.Fatalf("%q is no pair", pair)
			}
			j := judged{a, b, names.Alike(a, b), f[1] == "="}
			by[f[0]] = append(by[f[0]], j)
			by["all"] = append(by["all"], j)
		}
	}
	var out strings.Builder
	fmt.Fprintf(&out, "Alike on testdata/pairs.txt; found and mistaken at %.2f\n%-6s %6s %6s %6s %6s %8s\n", names.OneName, "", "names", "others", "AUC", "found", "mistaken")
	for _, l := range append(order, "all") {
		list := by[l]
		pairs, others, found, wrong := 0, 0, 0, 0
		for _, j := range list {
			if j.one {
				pairs++
				if j.score >= names.OneName {
					found++
				}
			} else {
				others++
				if j.score >= names.OneName {
					wrong++
				}
			}
		}
		fmt.Fprintf(&out, "%-6s %6d %6d %6.3f %5.1f%% %7.1f%%\n", l, pairs, others, area(list), 100*float64(found)/float64(pairs), 100*float64(wrong)/float64(others))
	}
	out.WriteString("\nhardest: names that score least, others that score most\n")
	all := slices.Clone(by["all"])
	slices.SortFunc(all, func(x, y judged) int { return cmp.Or(cmp.Compare(x.score, y.score), strings.Compare(x.a+x.b, y.a+y.b)) })
	n := 0
	for _, j := range all {
		if j.one && n < 12 {
			fmt.Fprintf(&out, "= %.2f %s %s\n", j.score, j.a, j.b)
			n++
		}
	}
	slices.Reverse(all)
	n = 0
	for _, j := range all {
		if !j.one && n < 12 {
			fmt.Fprintf(&out, "! %.2f %s %s\n", j.score, j.a, j.b)
			n++
		}
	}
	golden(t, "testdata/quality.txt", out.String())
}

// area is the area under the curve of true against false positives: how often a pair scores more than a non-pair.
func area(list []judged) float64 {
	right, n := 0.0, 0
	for _, x := range list {
		for _, y := range list {
			if !x.one || y.one {
				continue
			}
			n++
			if x.score > y.score {
				right++
			} else if x.score == y.score {
				right += .5
			}
		}
	}
	return right / float64(n)
}

func golden(t *testing.T, name, got string) {
	t.Helper()
	if *update {
		if err := os.WriteFile(name, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(name)
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != got {
		t.Errorf("%s differs; run with -update when it should. Now:\n%s", name, got)
	}
}
