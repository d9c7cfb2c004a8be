package memory_test

import (
	"testing"

	"recto/internal/text/memory"
)

func TestTransfer(t *testing.T) {
	for _, c := range []struct{ old, now, target, want string }{
		{"The price rises by 2 %.", "The price rises by 3 %.", "Der Kurs steigt um 2 %.", "Der Kurs steigt um 3 %."},
		{"From 2 to 5 of 10.", "From 3 to 4 of 10.", "Von 10 zwischen 2 und 5.", "Von 10 zwischen 3 und 4."},
		{"It costs 1,250.50 dollars.", "It costs 3,400.75 dollars.", "Es kostet 1.250,50 Dollar.", "Es kostet 3.400,75 Dollar."},
		{"On 11.01.2022 at 19:40", "On 12.02.2023 at 18:30", "2022年：11.01.2022，19:40", "2022年：12.02.2023，18:30"},
		{"Two of 5.", "Two of 6.", "Две из пяти.", ""}, // the figure is a word there
		{"5 and 5.", "5 and 6.", "5 и 5.", ""},         // which one?
		{"5 ferries", "6 boats", "5 паромов", ""},      // not the same text
		{"no figure", "no figure", "нет", ""},
		{"5 ferries", "5 ferries and 6", "5 паромов", ""},
	} {
		got, ok := memory.Transfer(c.old, c.now, c.target)
		if got != c.want || ok != (c.want != "") {
			t.Errorf("Transfer(%q, %q, %q) = %q, %v, want %q", c.old, c.now, c.target, got, ok, c.want)
		}
	}
}

func FuzzTransfer(f *testing.F) {
	f.Add("a 1,5 b", "a 2,5 b", "c 1.5")
	f.Fuzz(func(t *testing.T, old, now, target string) {
		if got, ok := memory.Transfer(old, old, target); ok && got != target {
			t.Errorf("nothing changed, and %q becomes %q", target, got)
		}
		memory.Transfer(old, now, target)
	})
}
