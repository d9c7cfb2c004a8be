package po_test

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/japanese"
	"golang.org/x/text/encoding/unicode"

	"recto/internal/format/po"
)

var update = flag.Bool("update", false, "rewrite golden files")

func readAll(r io.Reader) (h po.Header, all []po.Message, err error) {
	in, err := po.NewReader(r)
	if err != nil {
		return h, nil, err
	}
	for {
		m, err := in.Next()
		if err == io.EOF {
			return in.Header, all, nil
		}
		if err != nil {
			return in.Header, all, err
		}
		all = append(all, m)
	}
}

func written(t testing.TB, h po.Header, all []po.Message) []byte {
	t.Helper()
	var out bytes.Buffer
	w := po.NewWriter(&out, h)
	for _, m := range all {
		if err := w.Write(m); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// catalogue has what msgmerge and Poedit write.
const catalogue = `# Ferry messages.
#, fuzzy
msgid ""
msgstr ""
"Project-Id-Version: ferry 2\n"
"Language: ru\n"
"Content-Type: text/plain; charset=UTF-8\n"
"Plural-Forms: nplurals=3; plural=(n%10==1 && n%100!=11 ? 0 : n%10>=2 && n"
"%10<=4 && (n%100<10 || n%100>=20) ? 1 : 2);\n"
"X-Generator: Poedit 3\n"

# checked by Ann
#. A heading.
#: src/a.c:10 src/b.c:20
#, c-format, fuzzy
#| msgctxt "menu"
#| msgid "Leave %s"
msgctxt "menu"
msgid "Leave for %s\n"
msgstr "Отплыть в %s\n"
msgid "%d ferry"
msgid_plural ""
"%d "
"ferries"
msgstr[0] "%d паром"
msgstr[1] "%d парома"
msgstr[2] "%d паромов"

msgid "say \"no\"\\\t\x41\101"
msgstr ""

#~| msgid "Old"
#~ msgid "Older"
#~ msgstr "Старее"
`

func TestRead(t *testing.T) {
	h, got, err := readAll(strings.NewReader(catalogue))
	if err != nil {
		t.Fatal(err)
	}
	if h.Language() != "ru" || h.Get("x-generator") != "Poedit 3" || !strings.HasSuffix(h.Get("Plural-Forms"), "? 1 : 2);") || h.Notes[0] != "Ferry messages." {
		t.Errorf("the header is %+v", h)
	}
	want := []po.Message{
		{Source: po.Source{Context: "menu", HasContext: true, ID: "Leave for %s\n"}, Str: []string{"Отплыть в %s\n"}, Notes: []string{"checked by Ann"},
			Extracted: []string{"A heading."}, References: []string{"src/a.c:10", "src/b.c:20"}, Flags: []string{"c-format", "fuzzy"},
			Was: po.Source{Context: "menu", HasContext: true, ID: "Leave %s"}, Line: 19},
		{Source: po.Source{ID: "%d ferry", Plural: "%d ferries", HasPlural: true}, Str: []string{"%d паром", "%d парома", "%d паромов"}, Line: 21},
		{Source: po.Source{ID: "say \"no\"\\\tAA"}, Str: []string{""}, Line: 29},
		{Source: po.Source{ID: "Older"}, Str: []string{"Старее"}, Was: po.Source{ID: "Old"}, Obsolete: true, Line: 33},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Next differs (-want +got):\n%s", diff)
	}
	for i, want := range []bool{false, true, false, false} {
		if got[i].Translated() != want {
			t.Errorf("message %d: Translated() = %v, want %v", i, !want, want)
		}
	}
}

func TestWrite(t *testing.T) {
	h, all, err := readAll(strings.NewReader(catalogue))
	if err != nil {
		t.Fatal(err)
	}
	got := written(t, h, all)
	const golden = "testdata/catalogue.golden.po"
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
		t.Errorf("the catalogue differs (-want +got):\n%s", diff)
	}
	h2, again, err := readAll(bytes.NewReader(got))
	if err != nil {
		t.Fatal(err)
	}
	for i := range again {
		again[i].Line = all[i].Line
	}
	if diff := cmp.Diff(all, again); diff != "" {
		t.Errorf("read again it differs (-want +got):\n%s", diff)
	}
	if h2.Get("Plural-Forms") != h.Get("Plural-Forms") || h2.Get("X-Generator") != "Poedit 3" {
		t.Errorf("the header comes back as %+v", h2)
	}
}

func TestReadCharacterSets(t *testing.T) {
	head := func(set string) string {
		return "# Лин\nmsgid \"\"\nmsgstr \"Last-Translator: Лин\\nContent-Type: text/plain; charset=" + set + "\\n\"\nmsgid \"a\"\nmsgstr \"паром\"\n"
	}
	cyrillic, err := charmap.Windows1251.NewEncoder().String(head("windows-1251"))
	if err != nil {
		t.Fatal(err)
	}
	// 表 ends in the byte of a backslash.
	sjis, err := japanese.ShiftJIS.NewEncoder().String("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=Shift_JIS\\n\"\nmsgid \"a\"\nmsgstr \"表\"\n")
	if err != nil {
		t.Fatal(err)
	}
	utf16, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(head("UTF-16"))
	if err != nil {
		t.Fatal(err)
	}
	for name, c := range map[string][2]string{"windows-1251": {cyrillic, "паром"}, "shift-jis": {sjis, "表"}, "utf-16": {utf16, "паром"},
		"utf-8 with a mark": {"\uFEFF" + head("UTF-8"), "паром"}, "no header": {"msgid \"a\"\r\nmsgstr \"паром\"\r\n", "паром"}} {
		h, all, err := readAll(strings.NewReader(c[0]))
		if err != nil || len(all) != 1 || all[0].Str[0] != c[1] {
			t.Errorf("%s: %v, %v", name, all, err)
		}
		if name == "windows-1251" && (h.Get("Last-Translator") != "Лин" || h.Notes[0] != "Лин") {
			t.Errorf("%s: the header is %+v", name, h)
		}
	}
}

func TestLanguage(t *testing.T) {
	for in, want := range map[string]string{"pt_BR": "pt-BR", "zh_TW": "zh-Hant", "sr@latin": "sr-Latn", "": "", "?": ""} {
		h := po.Header{Fields: []po.Field{{Name: "language", Value: in}}}
		if got := h.Language(); string(got) != want {
			t.Errorf("Language() of %q = %q, want %q", in, got, want)
		}
	}
}

func TestReadSaysWhatIsWrong(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"empty", "", "no messages"},
		{"comments alone", "# a\n", "no messages"},
		{"another format", "<xliff/>", "line 1: \"<xliff/>\" is no keyword"},
		{"no translation", "msgid \"a\"\n", "line 1: the message has no msgstr"},
		{"two sources", "msgid \"a\"\nmsgid \"b\"\n", "line 2: msgid stands twice"},
		{"no source", "msgctxt \"a\"\nmsgstr \"b\"\n", "line 2: msgstr stands before"},
		{"only a context", "msgid \"a\"\nmsgstr \"b\"\n\nmsgctxt \"c\"\n", "line 4: a message has no msgid"},
		{"open quote", "msgid \"a\nmsgstr \"b\"\n", "line 1: the text has no closing quote"},
		{"quote inside", "msgid \"a\"b\"\nmsgstr \"\"\n", "line 1: column 3"},
		{"strange escape", "msgid \"añ\\q\"\nmsgstr \"\"\n", "line 1: column 4"},
		{"byte of nowhere", "msgid \"\\xff\"\nmsgstr \"\"\n", "line 1: column 2"},
		{"NUL", "msgid \"\\0\"\nmsgstr \"\"\n", "line 2: the text above holds a NUL"},
		{"forms out of order", "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[1] \"c\"\n", "line 3: msgstr[1] does not fit"},
		{"forms without a plural", "msgid \"a\"\nmsgstr[0] \"c\"\n", "line 2: msgstr[0] does not fit"},
		{"many forms", "msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[99] \"c\"\n", "msgstr[0] to msgstr[19]"},
		{"second header", "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"\"\nmsgstr \"x\"\n", "line 4: a second header"},
		{"not UTF-8", "msgid \"a\"\nmsgstr \"b\"\n\nmsgid \"\xff\"\nmsgstr \"\"\n", "line 4: the bytes are not UTF-8"},
		{"not UTF-8 at first", "msgid \"\xff\"\nmsgstr \"\"\n", "not UTF-8"},
		{"character set", "msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=x-odd\\n\"\n", "x-odd"},
		{"text alone", "\"a\"\n", "without its keyword"},
		{"long line", "msgid \"" + strings.Repeat("a", 2<<20) + "\"\n", "line 1"},
		{"huge message", "msgid \"\"\n" + strings.Repeat("\""+strings.Repeat("a", 1<<16)+"\"\n", 100), "4 MiB"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, _, err := readAll(strings.NewReader(c.file)); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("says %v, want it to name %q", err, c.want)
			}
		})
	}
}

// endless makes a catalogue of n messages without holding it.
type endless struct {
	n, at int
	left  []byte
}

func (e *endless) Read(p []byte) (int, error) {
	if len(e.left) == 0 {
		if e.at == e.n {
			return 0, io.EOF
		}
		e.at++
		e.left = fmt.Appendf(e.left[:0], "#: a.c:%d\nmsgid \"The ferry number %d leaves the harbour at noon.\"\nmsgstr \"Паром номер %d уходит из гавани в полдень.\"\n\n", e.at, e.at, e.at)
	}
	n := copy(p, e.left)
	e.left = e.left[n:]
	return n, nil
}

// A catalogue is read in constant memory: what is live behind the last of many messages is what was behind the first.
func TestReadInConstantMemory(t *testing.T) {
	r, err := po.NewReader(&endless{n: 200_000})
	if err != nil {
		t.Fatal(err)
	}
	live := func() uint64 {
		var m runtime.MemStats
		runtime.GC()
		runtime.ReadMemStats(&m)
		return m.HeapAlloc
	}
	before, n := live(), 0
	for ; err == nil; n++ {
		_, err = r.Next()
	}
	if after := live(); err != io.EOF || n != 200_001 || after > before+1<<20 {
		t.Errorf("%d messages, %v; %d bytes live before, %d after", n-1, err, before, after)
	}
	runtime.KeepAlive(r)
}

func BenchmarkRead(b *testing.B) {
	const messages = 10_000
	size, err := io.Copy(io.Discard, &endless{n: messages})
	if err != nil {
		b.Fatal(err)
	}
	b.ReportAllocs()
	b.SetBytes(size)
	for b.Loop() {
		if _, _, err := readAll(&endless{n: messages}); err != nil {
			b.Fatal(err)
		}
	}
	b.ReportMetric(float64(messages*b.N)/b.Elapsed().Seconds(), "messages/s")
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(catalogue))
	f.Add([]byte("msgid \"\"\nmsgstr \"Content-Type: text/plain; charset=Shift_JIS\\n\"\nmsgid \"a\"\nmsgstr \"b\"\n"))
	f.Add([]byte("#~ msgctxt \"\"\n#~ msgid \"\"\n#~ msgid_plural \"\"\n#~ msgstr[0] \"\\001\"\n#~ msgstr[1] \"\\r\\n\"\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		h, first, err := readAll(bytes.NewReader(data))
		if err != nil {
			return
		}
		once := written(t, h, first)
		h, second, err := readAll(bytes.NewReader(once))
		if err != nil {
			t.Fatalf("%v in what was written:\n%s", err, once)
		}
		if twice := written(t, h, second); !bytes.Equal(once, twice) {
			t.Fatalf("written twice it differs:\n%s\n%s", once, twice)
		}
		for i := range first {
			if first[i].Source != second[i].Source || !cmp.Equal(first[i].Str, second[i].Str) {
				t.Fatalf("message %d comes back as %+v, was %+v", i, second[i], first[i])
			}
		}
	})
}

func ExampleReader() {
	r, err := po.NewReader(strings.NewReader(catalogue))
	if err != nil {
		fmt.Println(err)
		return
	}
	for {
		m, err := r.Next()
		if err != nil {
			break
		}
		if m.Translated() {
			fmt.Printf("%s: %s\n", m.ID, m.Str[0])
		}
	}
	// Output: %d ferry: %d паром
}
