package tbx_test

import (
	"bytes"
	"flag"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"recto/internal/format/tbx"
	"recto/internal/text/termbase"
)

var update = flag.Bool("update", false, "rewrite golden files")

var day = time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)

var some = []termbase.Concept{
	{ID: "c1", Domain: "ships", Definition: "A boat that crosses.", Note: "see <c2> & c3", Terms: []termbase.Term{
		{Lang: "en", Text: "ferry", Part: "noun", Usage: "not of <aircraft>", Source: "the harbour master"},
		{Lang: "zh-Hans", Text: "渡船"}, {Lang: "zh-Hans", Text: "渡轮", Status: termbase.Allowed}, {Lang: "zh-Hans", Text: "轮渡", Status: termbase.Forbidden}}},
	{ID: "port-7", Kind: termbase.Place, Disputed: true, Rule: "as the treaty has it", Note: "see port-8",
		Terms: []termbase.Term{{Lang: "en", Text: "Kazam", Status: termbase.Keep, Part: "proper noun", Usage: "the port alone"}, {Lang: "ru", Text: "Казам"}}},
	{ID: "p2", Kind: termbase.Person, Honorific: "Dr", Roles: []termbase.Role{{Title: "harbour master", From: day}, {Title: "pilot"}},
		Terms: []termbase.Term{{Lang: "en", Text: "Ada Wale"}, {Lang: "ru", Text: "Ада Уэйл"}}},
}

func written(t testing.TB, v tbx.Version, concepts []termbase.Concept) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := tbx.Write(&out, v, concepts, day); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func TestRoundTrip(t *testing.T) {
	for _, v := range []tbx.Version{tbx.V2, tbx.V3} {
		got, err := tbx.Read(bytes.NewReader(written(t, v, some)))
		if err != nil {
			t.Fatal(err)
		}
		if v == tbx.V3 {
			got[1].Terms[0].Part = "proper noun" // which TBX-Basic has no word for
		}
		if diff := cmp.Diff(some, got); diff != "" {
			t.Errorf("version %d differs (-want +got):\n%s", v, diff)
		}
	}
}

func TestWrite(t *testing.T) {
	for name, v := range map[string]tbx.Version{"v2.golden.tbx": tbx.V2, "v3.golden.tbx": tbx.V3} {
		got, golden := written(t, v, some), "testdata/"+name
		if *update {
			if err := os.WriteFile(golden, got, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(string(want), string(got)); diff != "" {
			t.Errorf("%s differs (-want +got):\n%s", name, diff)
		}
	}
}

// IDs that XML does not allow, or that stand twice, are made anew.
func TestWriteIDs(t *testing.T) {
	var concepts []termbase.Concept
	for _, id := range []string{"1", "c1", "a b", "c1", "", "Ё", "x.y-z_1"} {
		concepts = append(concepts, termbase.Concept{ID: id, Terms: []termbase.Term{{Lang: "en", Text: "a"}}})
	}
	all, err := tbx.Read(bytes.NewReader(written(t, tbx.V3, concepts)))
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, c := range all {
		got = append(got, c.ID)
	}
	if want := []string{"c2", "c1", "c3", "c4", "c5", "c6", "x.y-z_1"}; !cmp.Equal(got, want) {
		t.Errorf("the IDs are %q, want %q", got, want)
	}
}

// What other programs write: groups, the DCT style, sources that are not the term's.
func TestReadOthers(t *testing.T) {
	const martif = `<!DOCTYPE martif SYSTEM "TBXcoreStructV02.dtd"><martif type="TBX"><text><body><termEntry id="t1">
<descripGrp><descrip type="definition">A  boat.</descrip><admin type="source">a book</admin></descripGrp><note>one</note><note>two</note>
<langSet xml:lang="en-US"><ntig><termGrp><term>fer<hi>ry</hi></term><termNote type="partOfSpeech">properNoun</termNote>
<termNote type="administrativeStatus">supersededTerm-admn-sts</termNote></termGrp><descripGrp><descrip type="context">the ferry left</descrip><admin type="source">a paper</admin></descripGrp>
<transacGrp><transac type="transactionType">origination</transac><note>by Ann</note></transacGrp></ntig></langSet></termEntry></body></text></martif>`
	const dct = `<tbx type="TBX-Basic" style="dct" xmlns="urn:iso:std:iso:30042:ed-2" xmlns:min="http://www.tbxinfo.net/ns/min" xmlns:basic="http://www.tbxinfo.net/ns/basic"><text><body>
<conceptEntry id="t1"><min:subjectField>ships</min:subjectField><basic:definition>A boat.</basic:definition><langSec xml:lang="ru"><termSec><term>паром</term>
<min:partOfSpeech>noun</min:partOfSpeech><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus><basic:source>a book</basic:source></termSec></langSec></conceptEntry></body></text></tbx>`
	for name, c := range map[string]struct {
		file string
		want termbase.Concept
	}{
		"martif": {martif, termbase.Concept{ID: "t1", Definition: "A boat.", Note: "one; two", Terms: []termbase.Term{{Lang: "en-US", Text: "ferry", Part: "proper noun", Status: termbase.Forbidden}}}},
		"dct":    {dct, termbase.Concept{ID: "t1", Domain: "ships", Definition: "A boat.", Terms: []termbase.Term{{Lang: "ru", Text: "паром", Part: "noun", Status: termbase.Allowed, Source: "a book"}}}},
	} {
		got, err := tbx.Read(strings.NewReader(c.file))
		if err != nil {
			t.Fatalf("%s: %v", name, err)
		}
		if diff := cmp.Diff([]termbase.Concept{c.want}, got); diff != "" {
			t.Errorf("%s differs (-want +got):\n%s", name, diff)
		}
	}
}

func TestReadSaysWhatIsWrong(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"empty", "", "no XML"}, {"another format", "<tmx/>", "no TBX"}, {"entities", "<!DOCTYPE martif [<!ENTITY a 'b'>]><martif/>", "DOCTYPE"},
		{"no language", "<tbx><conceptEntry><langSec/></conceptEntry></tbx>", "line 1, column 20"},
		{"stray term", "<tbx><termSec><term>a</term></termSec></tbx>", "outside of a concept"},
		{"cut off", "<tbx><conceptEntry>", "line 1"},
		{"many terms", "<tbx><conceptEntry><langSec xml:lang='en'>" + strings.Repeat("<termSec><term>a</term></termSec>", 501) + "</langSec></conceptEntry></tbx>", "500 terms"},
	} {
		if _, err := tbx.Read(strings.NewReader(c.file)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want it to name %q", c.name, err, c.want)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(written(f, tbx.V3, some))
	f.Add(written(f, tbx.V2, some))
	f.Fuzz(func(t *testing.T, data []byte) {
		first, err := tbx.Read(bytes.NewReader(data))
		if err != nil {
			return
		}
		for _, v := range []tbx.Version{tbx.V2, tbx.V3} {
			once := written(t, v, first)
			second, err := tbx.Read(bytes.NewReader(once))
			if err != nil {
				t.Fatalf("%v in what was written:\n%s", err, once)
			}
			if twice := written(t, v, second); !bytes.Equal(once, twice) {
				t.Fatalf("written twice it differs:\n%s\n%s", once, twice)
			}
		}
	})
}
