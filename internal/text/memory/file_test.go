package memory_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"recto/internal/text/memory"
)

func some() *memory.Index {
	return memory.New([]memory.Entry{
		{ID: 1, Text: "The ferry leaves at 19:40."}, {ID: 2, Text: "Nobody knows why the ferries left."}, {ID: 9, Text: "渡船十九点四十分开。软件已更新。"},
		{ID: 4, Text: "Паром отходит вечером."}, {ID: 5, Text: ""},
	})
}

func saved(t testing.TB, x *memory.Index) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := x.WriteTo(&out, 77); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestLoad(t *testing.T) {
	x := some()
	y, stamp, err := memory.Load(saved(t, x))
	if err != nil || stamp != 77 || y.Len() != 5 {
		t.Fatalf("Load gives %d texts, stamp %d, %v", y.Len(), stamp, err)
	}
	for _, q := range []string{"The ferry leaves at 18:40.", "渡船十八点四十分开。软件已更新。", "Паром отходит вечером"} {
		if a, b := x.Lookup(q, .5, 5, nil), y.Lookup(q, .5, 5, nil); len(a) == 0 || !slices.Equal(a, b) {
			t.Errorf("%q finds %v before and %v after", q, a, b)
		}
	}
	y.Add(memory.Entry{ID: 10, Text: "The road is open."})
	y.Remove(1)
	y.Compact()
	if got := y.Lookup("The road is open.", .9, 1, nil); len(got) != 1 || got[0].ID != 10 || y.Len() != 5 {
		t.Errorf("after a change: %v, %d texts", got, y.Len())
	}
	if _, _, err := memory.Load(saved(t, memory.New(nil))); err != nil {
		t.Errorf("an empty index: %v", err)
	}
}

// A file that is cut off or in which a byte was changed is refused, never used.
func TestLoadRefusesDamage(t *testing.T) {
	good := saved(t, some())
	for n := range len(good) {
		if _, _, err := memory.Load(good[:n]); !errors.Is(err, memory.ErrFile) {
			t.Fatalf("cut off after %d bytes: %v", n, err)
		}
		bad := bytes.Clone(good)
		bad[n] ^= 0x40
		if _, _, err := memory.Load(bad); err == nil && (n < 8 || n > 15) { // the stamp is the caller's
			t.Fatalf("with byte %d changed: no error", n)
		}
	}
}

func TestConcordance(t *testing.T) {
	x := some()
	x.Add(memory.Entry{ID: 20, Text: "THE FERRY sank."})
	for _, c := range []struct {
		phrase string
		want   []memory.ID
	}{
		{"the ferry", []memory.ID{20, 1}}, {"ferry", []memory.ID{20, 1}}, {"ferr", nil}, {"软件", []memory.ID{9}}, {"件已", []memory.ID{9}},
		{"паром", []memory.ID{4}}, {"?", nil}, {"", nil}, {"ferry leaves early", nil},
	} {
		if got := x.Concordance(c.phrase, 5, nil); !slices.Equal(got, c.want) {
			t.Errorf("Concordance(%q) = %v, want %v", c.phrase, got, c.want)
		}
	}
	x.Remove(20)
	if got := x.Concordance("ferry", 5, nil); !slices.Equal(got, []memory.ID{1}) {
		t.Errorf("after a removal = %v", got)
	}
}
