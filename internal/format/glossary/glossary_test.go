package glossary_test

import (
	"bytes"
	"encoding/csv"
	"flag"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/unicode"

	"recto/internal/format/glossary"
	"recto/internal/text/termbase"
)

var update = flag.Bool("update", false, "rewrite golden files")

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
		{"strange status", "en,status\na,loved\n", "line 2: the status"}, {"strange kind", "en,kind\n\na,cat\n", "line 3: the kind"},
		{"open quotes", "en\n\"a\n", "line 2, column 4"}, {"long row", "en\nb\n\"" + strings.Repeat("a\n", 1<<20), "behind line 2: a row is over a megabyte"},
		{"not UTF-8", "en,ru\nferry,\xef\xe0\xf0\xee\xec\n", "line 2: the bytes are not UTF-8"},
		{"no text at all", "\xac[?\x12\x82,\xeb\n", "line 1: the bytes are not UTF-8"},
	} {
		if _, err := glossary.Read(strings.NewReader(c.file), ','); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want it to name %q", c.name, err, c.want)
		}
	}
}

// What a spreadsheet takes for a formula is guarded, and comes back as it was, like all else that a field may hold.
func TestWrite(t *testing.T) {
	want := []termbase.Concept{
		{ID: "=1+1", Kind: termbase.Person, Domain: "@here", Definition: "-1\nand \"more\", yes", Note: "'=quoted", Terms: []termbase.Term{
			{Lang: "en", Text: "=cmd|' /C calc'!A0"}, {Lang: "en", Text: "!bang", Status: termbase.Allowed}, {Lang: "ru", Text: `C:\new|\\`}}},
		{ID: "'tis", Note: " +7 495", Terms: []termbase.Term{{Lang: "en", Text: "-ism", Status: termbase.Keep}, {Lang: "ru", Text: "＝изм", Status: termbase.Forbidden}}},
		{ID: "4", Kind: termbase.Person, Disputed: true, Rule: "=as she writes it", Honorific: "Dr", Roles: []termbase.Role{
			{Title: "judge | Basel (2020)", From: time.Date(2020, 1, 2, 0, 0, 0, 0, time.UTC)}, {Title: "poet"}}, Terms: []termbase.Term{{Lang: "en", Text: "Wale"}}},
		{ID: "3", Terms: []termbase.Term{{Lang: "ru", Text: "@изм", Status: termbase.Allowed}, {Lang: "ru", Text: "=", Status: termbase.Forbidden}}},
	}
	for name, comma := range map[string]rune{"terms.golden.csv": ',', "terms.golden.tsv": '\t'} {
		var out bytes.Buffer
		if err := glossary.Write(&out, comma, want); err != nil {
			t.Fatal(err)
		}
		golden := "testdata/" + name
		if *update {
			if err := os.WriteFile(golden, out.Bytes(), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		file, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(file), out.String()); diff != "" {
			t.Errorf("%s differs (-want +got):\n%s", name, diff)
		}
		raw := csv.NewReader(bytes.NewReader(out.Bytes()))
		raw.Comma = comma
		rows, err := raw.ReadAll()
		if err != nil {
			t.Fatal(err)
		}
		for _, row := range rows {
			for _, field := range row {
				if first := strings.TrimSpace(field); first != "" && strings.ContainsRune("=+-@", rune(first[0])) {
					t.Errorf("%s: a spreadsheet takes %q for a formula", name, field)
				}
			}
		}
		got, err := glossary.Read(&out, comma)
		if err != nil {
			t.Fatal(err)
		}
		want := slices.Clone(want)
		want[1].Note = "+7 495"
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%s comes back otherwise (-want +got):\n%s", name, diff)
		}
	}
}

// What spreadsheets save: a byte order mark, semicolons, tabs, UTF-16.
func TestReadSpreadsheets(t *testing.T) {
	wide, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String("en\tru\r\nferry\tпаром\r\n")
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string]struct {
		file  string
		comma rune
	}{"mark": {"\uFEFFen,ru\r\nferry,паром\r\n", ','}, "semicolons": {"en;ru\nferry;паром\n", ','}, "tabs": {"en\tru\nferry\tпаром", ','},
		"UTF-16": {wide, '\t'}, "UTF-16 as CSV": {wide, ','}} {
		got, err := glossary.Read(strings.NewReader(c.file), c.comma)
		if err != nil || len(got) != 1 || got[0].Best("ru") != "паром" || got[0].Best("en") != "ferry" {
			t.Errorf("%s: %v, %v", name, got, err)
		}
	}
	if got, err := glossary.ReadOmegaT(strings.NewReader(wide), "en", "ru"); err != nil || len(got) != 2 || got[1].Best("ru") != "паром" {
		t.Errorf("OmegaT's in UTF-16: %v, %v", got, err)
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

func FuzzReadOmegaT(f *testing.F) {
	f.Add([]byte("# mine\nferry\t渡船\ta boat\r\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		first, err := glossary.ReadOmegaT(bytes.NewReader(data), "en", "zh-Hans")
		if err != nil {
			return
		}
		write := func(c []termbase.Concept) []byte {
			var out bytes.Buffer
			if err := glossary.WriteOmegaT(&out, "en", "zh-Hans", c); err != nil {
				t.Fatal(err)
			}
			return out.Bytes()
		}
		once := write(first)
		second, err := glossary.ReadOmegaT(bytes.NewReader(once), "en", "zh-Hans")
		if err != nil {
			t.Fatalf("%v in what was written:\n%s", err, once)
		}
		if twice := write(second); !bytes.Equal(once, twice) {
			t.Fatalf("written twice it differs:\n%q\n%q", once, twice)
		}
	})
}
