package glossary_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"recto/internal/format/glossary"
	"recto/internal/text/termbase"
)

const sample = "id,domain,en,zh-Hans,note\n1,ships,ferry,渡船|渡轮|!轮渡,'=SUM(A1)\n2,,=Kazam,,\n"

func TestRead(t *testing.T) {
	got, err := glossary.Read(strings.NewReader(sample), ',')
	if err != nil {
		t.Fatal(err)
	}
	want := []termbase.Concept{
		{ID: "1", Domain: "ships", Note: "=SUM(A1)", Terms: []termbase.Term{{Lang: "en", Text: "ferry"}, {Lang: "zh-Hans", Text: "渡船"},
			{Lang: "zh-Hans", Text: "渡轮", Status: termbase.Allowed}, {Lang: "zh-Hans", Text: "轮渡", Status: termbase.Forbidden}}},
		{ID: "2", Terms: []termbase.Term{{Lang: "en", Text: "Kazam", Status: termbase.Keep}}},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Read differs (-want +got):\n%s", diff)
	}
}

func TestReadSaysWhatIsWrong(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"empty", "", "head line"}, {"no language", "id,note\n1,a\n", "no column is a language"}, {"strange column", "en,colour\na,b\n", `"colour"`},
		{"strange status", "en,status\na,loved\n", "line 2"}, {"open quotes", "en\n\"a\n", "line"},
	} {
		if _, err := glossary.Read(strings.NewReader(c.file), ','); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want it to name %q", c.name, err, c.want)
		}
	}
}

func TestOmegaT(t *testing.T) {
	got, err := glossary.ReadOmegaT(strings.NewReader("# mine\nferry\t渡船\ta boat\r\nbridge\t桥\n"), "en", "zh-Hans")
	if err != nil || len(got) != 2 || got[0].Note != "a boat" || got[1].Best("zh-Hans") != "桥" {
		t.Fatalf("ReadOmegaT = %v, %v", got, err)
	}
	var out bytes.Buffer
	if err := glossary.WriteOmegaT(&out, "en", "zh-Hans", got); err != nil || out.String() != "ferry\t渡船\ta boat\nbridge\t桥\t\n" {
		t.Errorf("WriteOmegaT = %q, %v", out.String(), err)
	}
	if _, err := glossary.ReadOmegaT(strings.NewReader("a\tb\nferry\n"), "en", "ru"); err == nil || !strings.Contains(err.Error(), "line 2") {
		t.Errorf("a line without a rendering: %v", err)
	}
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(sample), true)
	f.Add([]byte("en\tru\nferry\t'=a|!b\n"), false)
	f.Fuzz(func(t *testing.T, data []byte, commas bool) {
		comma := '\t'
		if commas {
			comma = ','
		}
		first, err := glossary.Read(bytes.NewReader(data), comma)
		if err != nil {
			return
		}
		write := func(c []termbase.Concept) []byte {
			var out bytes.Buffer
			if err := glossary.Write(&out, comma, c); err != nil {
				t.Fatal(err)
			}
			return out.Bytes()
		}
		once := write(first)
		second, err := glossary.Read(bytes.NewReader(once), comma)
		if err != nil && len(first) > 0 {
			t.Fatalf("%v in what was written:\n%s", err, once)
		}
		if twice := write(second); len(first) > 0 && !bytes.Equal(once, twice) {
			t.Fatalf("written twice it differs:\n%s\n%s", once, twice)
		}
	})
}
