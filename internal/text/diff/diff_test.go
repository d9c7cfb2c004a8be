package diff_test

import (
	"slices"
	"strings"
	"testing"

	"recto/internal/text/diff"
)

func TestWords(t *testing.T) {
	cases := []struct {
		name, a, b string
		want       []diff.Edit
	}{
		{"both empty", "", "", nil},
		{"equal", "one two", "one two", []diff.Edit{{diff.Equal, "one two"}}},
		{"a word changed", "the state secretary spoke", "the deputy secretary spoke",
			[]diff.Edit{{diff.Equal, "the "}, {diff.Delete, "state"}, {diff.Insert, "deputy"}, {diff.Equal, " secretary spoke"}}},
		{"characters in Chinese", "国务卿舍曼", "常务副国务卿舍曼", []diff.Edit{{diff.Insert, "常务副"}, {diff.Equal, "国务卿舍曼"}}},
		{"all new", "раз", "два", []diff.Edit{{diff.Delete, "раз"}, {diff.Insert, "два"}}},
		{"emptied", "раз", "", []diff.Edit{{diff.Delete, "раз"}}},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			if got := diff.Words(c.a, c.b); !slices.Equal(got, c.want) {
				t.Errorf("Words(%q, %q) = %v, want %v", c.a, c.b, got, c.want)
			}
		})
	}
}

func FuzzWords(f *testing.F) {
	f.Add("the state secretary", "the deputy secretary")
	f.Add("国务卿舍曼", "常务副国务卿舍曼")
	f.Fuzz(func(t *testing.T, a, b string) {
		var x, y strings.Builder
		for _, e := range diff.Words(a, b) {
			if e.Op != diff.Insert {
				x.WriteString(e.Text)
			}
			if e.Op != diff.Delete {
				y.WriteString(e.Text)
			}
		}
		if x.String() != a || y.String() != b {
			t.Errorf("Words(%q, %q) gives back %q and %q", a, b, x.String(), y.String())
		}
	})
}

func BenchmarkWords(b *testing.B) {
	x := strings.Repeat("Двери зала открылись около шести вечера. ", 20)
	y := strings.Replace(x, "шести", "семи", 3)
	b.ReportAllocs()
	b.SetBytes(int64(len(x) + len(y)))
	for b.Loop() {
		diff.Words(x, y)
	}
}
