package diff_test

import (
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"

	"recto/internal/text/diff"
)

func render(edits []diff.Edit) string {
	var b strings.Builder
	for _, e := range edits {
		switch e.Op {
		case diff.Delete:
			b.WriteString("[-" + e.Text + "]")
		case diff.Insert:
			b.WriteString("[+" + e.Text + "]")
		default:
			b.WriteString(e.Text)
		}
	}
	return b.String()
}

func TestWords(t *testing.T) {
	for _, c := range []struct{ name, a, b, want string }{
		{"nothing", "", "", ""},
		{"equal", "same words", "same words", "same words"},
		{"one word", "The envoy left Geneva.", "The envoy reached Geneva.", "The envoy [-left][+reached] Geneva."},
		{"phrase", "They met in the old hall today.", "They met at a new house today.", "They met [-in the old hall][+at a new house] today."},
		{"added", "One two.", "One and two.", "One [+and ]two."},
		{"all gone", "One", "", "[-One]"},
		{"all new", "", "One", "[+One]"},
		{"Han by character", "他说谈判开始了。", "她说谈判结束了。", "[-他][+她]说谈判[-开始][+结束]了。"},
		{"Chinese grows", "国务卿舍曼", "常务副国务卿舍曼", "[+常务副]国务卿舍曼"},
		{"Cyrillic", "Встреча прошла утром.", "Встреча прошла вечером.", "Встреча прошла [-утром][+вечером]."},
		{"numbers are words", "It cost 3.5 million.", "It cost 3.6 million.", "It cost [-3.5][+3.6] million."},
		{"punctuation alone", "Yes, he said", "Yes he said", "Yes[-,] he said"},
		{"broken bytes", "a\xffb", "a\xfeb", "a[-\xff][+\xfe]b"},
	} {
		if got := render(diff.Words(c.a, c.b)); got != c.want {
			t.Errorf("%s: Words(%q, %q) = %s, want %s", c.name, c.a, c.b, got, c.want)
		}
	}
}

// check verifies what Words promises.
func check(t *testing.T, a, b string) {
	t.Helper()
	var x, y strings.Builder
	last := diff.Equal
	for i, e := range diff.Words(a, b) {
		if e.Text == "" {
			t.Errorf("Words(%q, %q): empty piece", a, b)
		}
		if i > 0 && (e.Op == last || e.Op == diff.Delete && last == diff.Insert) {
			t.Errorf("Words(%q, %q): %v after %v", a, b, e.Op, last)
		}
		last = e.Op
		if e.Op != diff.Insert {
			x.WriteString(e.Text)
		}
		if e.Op != diff.Delete {
			y.WriteString(e.Text)
		}
	}
	if x.String() != a || y.String() != b {
		t.Errorf("Words(%q, %q) spells %q and %q", a, b, x.String(), y.String())
	}
}

func TestWordsOnRandomTexts(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	make := func(n int) string {
		var b strings.Builder
		for range r.IntN(n) {
			b.WriteString([]string{"a", "b ", "c ", "国", " ", "é"}[r.IntN(6)])
		}
		return b.String()
	}
	for range 3000 {
		check(t, make(30), make(30))
	}
}

func TestWordsOnVeryDifferentTexts(t *testing.T) {
	var a, b strings.Builder
	for i := range 20000 {
		fmt.Fprintf(&a, "a%d ", i)
		fmt.Fprintf(&b, "b%d ", i)
	}
	check(t, a.String(), b.String())
}

func FuzzWords(f *testing.F) {
	f.Add("one two three", "one three two")
	f.Add("他说", "她说了")
	f.Fuzz(func(t *testing.T, a, b string) { check(t, a, b) })
}

func BenchmarkWords(b *testing.B) {
	was := strings.Repeat("The delegations met in the morning and left before noon without a word. ", 10)
	is := strings.ReplaceAll(was, "morning", "evening") + "Nobody knew why."
	b.ReportAllocs()
	b.SetBytes(int64(len(was) + len(is)))
	for b.Loop() {
		diff.Words(was, is)
	}
}

func ExampleWords() {
	for _, e := range diff.Words("The envoy left Geneva.", "The envoy reached Geneva.") {
		fmt.Printf("%s %q\n", e.Op, e.Text)
	}
	// Output:
	// equal "The envoy "
	// delete "left"
	// insert "reached"
	// equal " Geneva."
}
