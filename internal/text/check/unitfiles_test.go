package check_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"recto/internal/text/check"
)

// TestUnitFiles runs the cases of testdata/unit. A file is named by its rule, "-" for "/". A line is a case:
// source language | source | target language | target | the words that the rule marks | its suggestion; "-" for
// none, and no words where the rule must be silent.
func TestUnitFiles(t *testing.T) {
	files, err := filepath.Glob("testdata/unit/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no files in testdata/unit", err)
	}
	for _, name := range files {
		rule := strings.Replace(strings.TrimSuffix(filepath.Base(name), ".txt"), "-", "/", 1)
		t.Run(rule, func(t *testing.T) {
			text, err := os.ReadFile(name)
			if err != nil {
				t.Fatal(err)
			}
			var checker check.Checker
			for n, line := range strings.Split(string(text), "\n") {
				if line == "" || strings.HasPrefix(line, "#") {
					continue
				}
				f := strings.Split(line, " | ")
				if len(f) != 6 {
					t.Fatalf("line %d has %d fields, want 6: %s", n+1, len(f), line)
				}
				u := unit(f[0], f[1], f[2], f[3])
				if f[1] == "-" {
					u.Source = check.Side{Block: -1, Absent: true}
				}
				words, fix, key := "-", "-", ""
				for _, x := range checker.Unit(&u) {
					if x.Rule != rule || words != "-" {
						continue
					}
					key = x.Key + " " + string(x.Severity)
					words = f[3][x.Target.Start:x.Target.End]
					if x.Suggestion != "" {
						fix = x.Suggestion
					}
				}
				if words != f[4] || fix != f[5] {
					t.Errorf("line %d: %s\n got %q, suggestion %q (%s)\nwant %q, suggestion %q", n+1, line, words, fix, key, f[4], f[5])
				}
			}
		})
	}
}
