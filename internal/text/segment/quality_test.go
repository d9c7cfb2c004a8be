package segment_test

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
	"testing"
	"unicode"

	"recto/internal/text/lang"
	"recto/internal/text/segment"
)

var (
	update = flag.Bool("update", false, "rewrite testdata/quality.txt from what is measured now")
	errors = flag.String("errors", "", "print wrong cuts of rows whose id has this prefix")
)

// row is one text of the development data with its sentences.
type row struct {
	ID, Lang, Src, Genre, Kind, Text string
	Sentences                        []string
}

// tally counts boundaries inside texts and texts that are exactly right.
type tally struct {
	hit, found, gold, exact, texts int
}

func (t tally) String() string {
	f1 := 1.0
	if t.found+t.gold > 0 {
		f1 = 2 * float64(t.hit) / float64(t.found+t.gold)
	}
	return fmt.Sprintf("texts %5d  F1 %6.2f  exact %6.2f", t.texts, 100*f1, 100*float64(t.exact)/float64(t.texts))
}

// TestQuality measures Split on the news of testdata/news, written for this project, and compares with the
// recorded figures.
func TestQuality(t *testing.T) {
	totals := map[string]*tally{}
	for _, tag := range languages(t, "news") {
		for _, p := range paragraphs(t, "news", tag) {
			judge(totals, row{ID: p.id, Lang: string(tag), Genre: "news", Kind: "para", Text: p.text, Sentences: p.sentences})
		}
	}
	compareGolden(t, "quality.txt", totals, "para")
}

// development is where the development data lies when it is beside the repository.
var development = filepath.Join("..", "..", "..", "..", "shared", "corpus", "segmentation")

// TestQualityOfDevelopmentData does the same on the development data.
func TestQualityOfDevelopmentData(t *testing.T) {
	dir := development
	if _, err := os.Stat(dir); err != nil {
		t.Skip("the development data is not here: ../shared/corpus/segmentation beside the repository is missing")
	}
	totals := map[string]*tally{}
	for _, name := range []string{"dev.jsonl", "golden.jsonl"} {
		measure(t, filepath.Join(dir, name), totals)
	}
	compareGolden(t, "quality-dev.txt", totals, "")
}

// paragraph is a text with its sentences.
type paragraph struct {
	id, text  string
	sentences []string
}

// languages lists those that a folder of testdata has a file of.
func languages(t testing.TB, folder string) (tags []lang.Tag) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join("testdata", folder, "*.txt"))
	if err != nil || len(files) == 0 {
		t.Fatalf("no %s: %v", folder, err)
	}
	for _, f := range files {
		tags = append(tags, lang.Tag(strings.TrimSuffix(filepath.Base(f), ".txt")))
	}
	return tags
}

// paragraphs reads a folder of testdata: a sentence a line, an empty line between paragraphs.
func paragraphs(t testing.TB, folder string, tag lang.Tag) (out []paragraph) {
	t.Helper()
	data, err := os.ReadFile(filepath.Join("testdata", folder, string(tag)+".txt"))
	if err != nil {
		t.Fatal(err)
	}
	space := " "
	if base := tag.Base(); base == "zh" || base == "ja" {
		space = ""
	}
	for i, block := range strings.Split(strings.TrimSpace(string(data)), "\n\n") {
		p := paragraph{id: fmt.Sprintf("%s/own/%d", tag, i+1), sentences: strings.Split(block, "\n")}
		p.text = strings.Join(p.sentences, space)
		out = append(out, p)
	}
	return out
}

func measure(t *testing.T, path string, totals map[string]*tally) {
	for _, r := range readRows(t, path) {
		judge(totals, r)
	}
}

// newsTexts are texts to measure speed on.
func newsTexts(t testing.TB, tag lang.Tag) (texts []string) {
	if _, err := os.Stat(development); err != nil {
		for _, p := range paragraphs(t, "news", tag) {
			texts = append(texts, p.text)
		}
		return texts
	}
	for _, r := range readRows(t, filepath.Join(development, "dev.jsonl")) {
		if lang.Tag(r.Lang) == tag && r.Genre == "news" && r.Kind == "para" {
			texts = append(texts, r.Text)
		}
	}
	return texts
}

func readRows(t testing.TB, path string) (rows []row) {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<24)
	for lines.Scan() {
		var r row
		if err := json.Unmarshal(lines.Bytes(), &r); err != nil {
			t.Fatal(err)
		}
		rows = append(rows, r)
	}
	return rows
}

// judge adds one text to the totals.
func judge(totals map[string]*tally, r row) {
	got, want := map[int]bool{}, map[int]bool{}
	at := 0
	for _, s := range segment.Split(lang.Tag(r.Lang), r.Text, nil) {
		at += letters(r.Text[s.Start:s.End])
		got[at] = true
	}
	delete(got, at)
	at = 0
	for _, s := range r.Sentences {
		at += letters(s)
		want[at] = true
	}
	delete(want, at)
	if *errors != "" && strings.HasPrefix(r.ID, *errors) {
		show(r.ID, r.Text, got, want)
	}
	for _, name := range []string{r.Lang + " " + r.Genre + " " + r.Kind, r.Lang + " " + r.Genre + " (all)"} {
		if totals[name] == nil {
			totals[name] = &tally{}
		}
		add(totals[name], got, want)
	}
}

func letters(s string) (n int) {
	for _, r := range s {
		if !unicode.IsSpace(r) {
			n++
		}
	}
	return n
}

func add(sum *tally, got, want map[int]bool) {
	sum.texts++
	right := 0
	for at := range got {
		if want[at] {
			right++
		}
	}
	sum.hit += right
	sum.found += len(got)
	sum.gold += len(want)
	if right == len(got) && right == len(want) {
		sum.exact++
	}
}

// show prints where a text was cut wrongly (+) or should have been cut (-).
func show(id, text string, got, want map[int]bool) {
	at := 0
	runes := []rune(text)
	for i, r := range runes {
		if !unicode.IsSpace(r) {
			at++
			if got[at] != want[at] {
				sign := "-"
				if got[at] {
					sign = "+"
				}
				fmt.Printf("%s %s %s ⏐%s\n", sign, id, string(runes[max(0, i-30):i+1]), string(runes[i+1:min(len(runes), i+25)]))
			}
		}
	}
}

// compareGolden holds the figures of one kind ("" for all) against testdata/name.
func compareGolden(t *testing.T, name string, totals map[string]*tally, kind string) {
	t.Helper()
	var rows []string
	for name := range totals {
		if strings.HasSuffix(name, kind) {
			rows = append(rows, name)
		}
	}
	sort.Strings(rows)
	var out strings.Builder
	out.WriteString("# Boundaries inside a text (character positions without white space), micro-averaged; exact: share of texts.\n")
	out.WriteString("# Regenerate: go test ./internal/text/segment -run Quality -update\n")
	for _, name := range rows {
		fmt.Fprintf(&out, "%-22s %s\n", name, totals[name])
	}
	path, got := filepath.Join("testdata", name), out.String()
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
