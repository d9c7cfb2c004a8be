package tbx_test

import (
	"bytes"
	"errors"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"recto/internal/format/tbx"
	"recto/internal/text/termbase"
)

var day = time.Date(2026, 1, 2, 0, 0, 0, 0, time.UTC)

var some = []termbase.Concept{
	{ID: "c1", Domain: "ships", Definition: "A boat that crosses.", Note: "see <c2> & c3", Terms: []termbase.Term{
		{Lang: "en", Text: "ferry", Part: "noun", Usage: "not of aircraft", Source: "the harbour master"},
		{Lang: "zh-Hans", Text: "渡船"}, {Lang: "zh-Hans", Text: "渡轮", Status: termbase.Allowed}, {Lang: "zh-Hans", Text: "轮渡", Status: termbase.Forbidden}}},
	{ID: "c2", Terms: []termbase.Term{{Lang: "en", Text: "Kazam", Status: termbase.Keep, Part: "properNoun"}, {Lang: "ru", Text: "Казам"}}},
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
	want := []termbase.Concept{}
	for _, c := range some {
		c.Terms = append([]termbase.Term(nil), c.Terms...)
		want = append(want, c)
	}
	for _, v := range []tbx.Version{tbx.V2, tbx.V3} {
		got, err := tbx.Read(bytes.NewReader(written(t, v, some)))
		if err != nil {
			t.Fatal(err)
		}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("version %d differs (-want +got):\n%s", v, diff)
		}
	}
}

func TestReadSaysWhatIsWrong(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"empty", "", "no XML"}, {"another format", "<tmx/>", "no TBX"}, {"entities", "<!DOCTYPE martif [<!ENTITY a 'b'>]><martif/>", "DOCTYPE"},
		{"no language", "<tbx><conceptEntry><langSec/></conceptEntry></tbx>", "line 1, column 20"},
		{"stray term", "<tbx><termSec><term>a</term></termSec></tbx>", "outside of a concept"},
		{"cut off", "<tbx><conceptEntry>", "line 1"},
	} {
		if _, err := tbx.Read(strings.NewReader(c.file)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want it to name %q", c.name, err, c.want)
		}
	}
}

// TestWrittenIsValid holds both versions against their schemas, and that the checks can fail.
func TestWrittenIsValid(t *testing.T) {
	rng, dtd := schema(t, "jing", "TBXcoreStructV03.rng"), schema(t, "xmllint", "TBXcoreStructV02.dtd")
	file := func(data []byte) string {
		name := filepath.Join(t.TempDir(), "a.tbx")
		if err := os.WriteFile(name, data, 0o600); err != nil {
			t.Fatal(err)
		}
		return name
	}
	run := func(command ...string) error {
		out, err := exec.Command(command[0], command[1:]...).CombinedOutput()
		if err != nil {
			err = errors.New(string(out))
		}
		return err
	}
	v3, v2 := written(t, tbx.V3, some), written(t, tbx.V2, some)
	if err := run("jing", rng, file(v3)); err != nil {
		t.Errorf("version 3 is not valid: %v\n%s", err, v3)
	}
	if err := run("jing", rng, file(bytes.ReplaceAll(v3, []byte("termSec"), []byte("termSek")))); err == nil {
		t.Error("a file with <termSek> passes")
	}
	plain := func(b []byte) []byte {
		return bytes.Replace(b, []byte("<!DOCTYPE martif SYSTEM \"TBXcoreStructV02.dtd\">\n"), nil, 1)
	}
	if err := run("xmllint", "--nonet", "--noout", "--dtdvalid", dtd, file(plain(v2))); err != nil {
		t.Errorf("version 2 is not valid: %v\n%s", err, v2)
	}
	if err := run("xmllint", "--nonet", "--noout", "--dtdvalid", dtd, file(plain(bytes.ReplaceAll(v2, []byte("tig>"), []byte("tik>"))))); err == nil {
		t.Error("a file with <tik> passes")
	}
}

func schema(t *testing.T, program, name string) string {
	t.Helper()
	path, err := filepath.Abs(filepath.Join("..", "..", "..", "..", "shared", "schemas", "tbx", name))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := os.Stat(path); errors.Is(err, fs.ErrNotExist) {
		t.Skipf("the schema is not here: ../shared/schemas/tbx/%s beside the repository is missing", name)
	}
	if _, err := exec.LookPath(program); err != nil {
		t.Skipf("%s is not here: Debian has it", program)
	}
	return path
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
