package align

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strings"
	"testing"
)

var (
	update = flag.Bool("update", false, "rewrite testdata/quality.txt from what is measured now")
	wrong  = flag.String("wrong", "", "print the wrong beads of the set with this name")
)

// tally counts as the development set's scorer does: a bead is right when it is exactly a gold bead; beads
// with an empty side count in precision only.
type tally struct {
	precise, given, recalled, gold int
	two, inside, covered, all      int
	bands                          [7][2]int // by confidence: right, all
}

var bandEdges = [7]float64{.99, .98, .97, .9, .7, .5, 0}

// score adds a document's beads.
func score(to map[string]*tally, d text, beads []Bead) {
	sum := to[d.Set]
	if sum == nil {
		sum = &tally{}
		to[d.Set] = sum
	}
	gold := map[[4]int]bool{}
	for _, b := range d.Gold {
		gold[goldKey(b)] = true
	}
	got := map[[4]int]bool{}
	for _, b := range beads {
		got[key(b)] = true
		sum.addBands(b.Score, gold[key(b)])
	}
	if d.Gold != nil {
		for k := range got {
			sum.given++
			if gold[k] {
				sum.precise++
			}
		}
		for _, b := range d.Gold {
			if len(b[0]) > 0 && len(b[1]) > 0 {
				sum.gold++
				if got[goldKey(b)] {
					sum.recalled++
				}
			}
		}
	}
	if d.Par[0] != nil {
		sum.blocks(d, beads)
	}
	if *wrong != "" && d.Set == *wrong {
		showWrong(d, beads, gold)
	}
}

func (sum *tally) addBands(p float64, right bool) {
	for n, edge := range bandEdges {
		if p >= edge {
			sum.bands[n][1]++
			if right {
				sum.bands[n][0]++
			}
			return
		}
	}
}

// blocks counts two-sided beads that stay inside one block of the document.
func (sum *tally) blocks(d text, beads []Bead) {
	sum.all += len(d.Src) + len(d.Tgt)
	for _, b := range beads {
		if b.Src.Len() == 0 || b.Tgt.Len() == 0 {
			continue
		}
		sum.two++
		in := true
		for i := b.Src.Start; i < b.Src.End; i++ {
			in = in && d.Par[0][i] == d.Par[0][b.Src.Start]
		}
		for j := b.Tgt.Start; j < b.Tgt.End; j++ {
			in = in && d.Par[1][j] == d.Par[0][b.Src.Start]
		}
		if in {
			sum.inside++
			sum.covered += b.Src.Len() + b.Tgt.Len()
		}
	}
}

// key names a bead; the place of an empty side does not matter.
func key(b Bead) [4]int {
	k := [4]int{-1, -1, -1, -1}
	if b.Src.Len() > 0 {
		k[0], k[1] = b.Src.Start, b.Src.End
	}
	if b.Tgt.Len() > 0 {
		k[2], k[3] = b.Tgt.Start, b.Tgt.End
	}
	return k
}

func goldKey(b [2][]int) [4]int {
	k := [4]int{-1, -1, -1, -1}
	if len(b[0]) > 0 {
		k[0], k[1] = b[0][0], b[0][len(b[0])-1]+1
	}
	if len(b[1]) > 0 {
		k[2], k[3] = b[1][0], b[1][len(b[1])-1]+1
	}
	return k
}

func report(tallies map[string]*tally) string {
	var names []string
	for name := range tallies {
		names = append(names, name)
	}
	sort.Strings(names)
	var b strings.Builder
	mean, sets := 0.0, 0
	var bands [7][2]int
	for _, name := range names {
		s := tallies[name]
		fmt.Fprintf(&b, "%-14s", name)
		if s.gold > 0 {
			p, r := float64(s.precise)/float64(s.given), float64(s.recalled)/float64(s.gold)
			f1 := 2 * p * r / (p + r)
			fmt.Fprintf(&b, " strict P %.3f R %.3f F1 %.3f", p, r, f1)
			if strings.HasPrefix(name, "ntrex") || strings.HasPrefix(name, "own") {
				mean += f1
				sets++
			}
			for n := range bands {
				bands[n][0] += s.bands[n][0]
				bands[n][1] += s.bands[n][1]
			}
		}
		if s.two > 0 {
			fmt.Fprintf(&b, " inside %.3f cover %.3f", float64(s.inside)/float64(s.two), float64(s.covered)/float64(s.all))
		}
		b.WriteString("\n")
	}
	if sets > 0 {
		fmt.Fprintf(&b, "%-14s strict F1 %.3f\n", "news mean", mean/float64(sets))
	}
	for n, c := range bands {
		if c[1] > 0 {
			fmt.Fprintf(&b, "confidence from %.2f: %4d beads, %.3f right\n", bandEdges[n], c[1], float64(c[0])/float64(c[1]))
		}
	}
	return b.String()
}

// TestQuality measures Align on testdata/pairs, written for this project, and compares with the recorded
// figures.
func TestQuality(t *testing.T) {
	tallies := map[string]*tally{}
	for _, d := range ownPairs(t) {
		score(tallies, d, Align(lines(d.Src), lines(d.Tgt), d.options()))
	}
	compareGolden(t, "quality.txt", tallies)
}

// TestQualityOfDevelopmentData does the same on the development data. The weights were learnt on it:
// -train -folds 3 gives the figures for unseen documents.
func TestQualityOfDevelopmentData(t *testing.T) {
	tallies := map[string]*tally{}
	for _, d := range developmentData(t) {
		score(tallies, d, Align(lines(d.Src), lines(d.Tgt), d.options()))
	}
	compareGolden(t, "quality-dev.txt", tallies)
}

// compareGolden holds a report against testdata/name.
func compareGolden(t *testing.T, name string, tallies map[string]*tally) {
	t.Helper()
	got := "# Regenerate: go test ./internal/text/align -run Quality -update\n" + report(tallies)
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
		return
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("quality moved; look at the difference and run with -update\ngot:\n%s\nwant:\n%s", got, want)
	}
}

// ownPairs reads testdata/pairs: an empty line between beads, "<" before source sentences, ">" before target
// sentences. The file's name tells the languages.
func ownPairs(t testing.TB) (out []text) {
	t.Helper()
	files, err := filepath.Glob("testdata/pairs/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no pairs: %v", err)
	}
	for _, f := range files {
		data, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		name := strings.TrimSuffix(filepath.Base(f), ".txt")
		d := text{ID: name, Set: "own-" + name}
		d.From, d.To, _ = strings.Cut(name, "-")
		for _, block := range strings.Split(strings.TrimSpace(string(data)), "\n\n") {
			var bead [2][]int
			for _, line := range strings.Split(block, "\n") {
				if sentence, ok := strings.CutPrefix(line, "< "); ok {
					bead[0] = append(bead[0], len(d.Src))
					d.Src = append(d.Src, sentence)
				} else if sentence, ok := strings.CutPrefix(line, "> "); ok {
					bead[1] = append(bead[1], len(d.Tgt))
					d.Tgt = append(d.Tgt, sentence)
				} else {
					t.Fatalf("%s: a line begins with neither < nor >: %q", f, line)
				}
			}
			d.Gold = append(d.Gold, bead)
		}
		out = append(out, d)
	}
	return out
}

// showWrong prints beads that are not in the gold, with the gold around them.
func showWrong(d text, beads []Bead, gold map[[4]int]bool) {
	for _, b := range beads {
		if gold[key(b)] {
			continue
		}
		fmt.Printf("--- %s %v %v %.3f gold", d.ID, b.Src, b.Tgt, b.Score)
		for _, g := range d.Gold {
			if slices.ContainsFunc(g[0], func(i int) bool { return i >= b.Src.Start && i < b.Src.End }) ||
				slices.ContainsFunc(g[1], func(j int) bool { return j >= b.Tgt.Start && j < b.Tgt.End }) {
				fmt.Printf(" %v", g)
			}
		}
		fmt.Println()
		for i := b.Src.Start; i < b.Src.End; i++ {
			fmt.Printf("   < %s\n", d.Src[i])
		}
		for j := b.Tgt.Start; j < b.Tgt.End; j++ {
			fmt.Printf("   > %s\n", d.Tgt[j])
		}
	}
}
