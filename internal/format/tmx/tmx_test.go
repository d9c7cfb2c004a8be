package tmx_test

import (
	"bytes"
	"flag"
	"fmt"
	"io"
	"os"
	"runtime"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"recto/internal/format/tmx"
	"recto/internal/text/markup"
)

var update = flag.Bool("update", false, "rewrite golden files")

func readAll(r io.Reader) (units []tmx.Unit, err error) {
	in, err := tmx.NewReader(r)
	if err != nil {
		return nil, err
	}
	for {
		u, err := in.Next()
		if err == io.EOF {
			return units, nil
		}
		if err != nil {
			return units, err
		}
		units = append(units, u)
	}
}

func write(t testing.TB, units []tmx.Unit) []byte {
	t.Helper()
	var out bytes.Buffer
	w := tmx.NewWriter(&out, tmx.Header{})
	for _, u := range units {
		if err := w.Write(u); err != nil {
			t.Fatal(err)
		}
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

// old is what programs of the nineties wrote: lang, lower case, a DOCTYPE, codes.
const old = `<?xml version="1.0"?>
<!DOCTYPE tmx SYSTEM "tmx11.dtd">
<tmx version="1.1">
<header creationtool="Old" srclang="EN-US" segtype="sentence"><prop type="x">y</prop></header>
<body>
<tu tuid="7" usagecount="3" creationdate="19970811T133402Z" changeid="ann"><note>a &lt;note&gt;</note><prop type="x-a">b</prop>
<tuv lang="EN-US"><seg>The <bpt i="1">&lt;b&gt;</bpt>ferry<ept i="1">&lt;/b&gt;</ept> leaves.<ph x="1">&lt;br/&gt;</ph></seg></tuv>
<tuv xml:lang="zh_cn"><prop type="x-p">q</prop><seg>渡船<hi type="x">开</hi>了。</seg></tuv></tu>
</body></tmx>`

func TestReadOldFiles(t *testing.T) {
	units, err := readAll(strings.NewReader(old))
	if err != nil || len(units) != 1 {
		t.Fatalf("%d units, %v", len(units), err)
	}
	u := units[0]
	if u.ID != "7" || u.Used != 3 || u.ChangedBy != "ann" || u.Created != time.Date(1997, 8, 11, 13, 34, 2, 0, time.UTC) || u.Prop("x-a") != "b" || u.Notes[0] != "a <note>" {
		t.Errorf("unit = %+v", u)
	}
	if en := u.In("en"); en == nil || en.Segment.Plain() != "The ferry leaves." {
		t.Errorf("the English variant = %+v", en)
	}
	if zh := u.In("zh-Hans"); zh == nil || zh.Segment.Plain() != "渡船开了。" || u.In("zh-Hant") != nil {
		t.Errorf("the Chinese variant = %+v", zh)
	}
	again, err := readAll(bytes.NewReader(write(t, units)))
	if err != nil {
		t.Fatal(err)
	}
	again[0].Line = u.Line
	if diff := cmp.Diff(units, again); diff != "" {
		t.Errorf("read again it differs (-want +got):\n%s", diff)
	}
}

// A text with spans comes back as it was.
func TestTextThroughSegment(t *testing.T) {
	for _, s := range []string{"plain", "a **b *c* d** e", "see [the **page**](https://example.org/a?b=c) now", "`x` and ~~y~~", "**all**", "[a](https://a.org)[b](https://b.org)", "[a](https://a.org/?q=\"x\"&copy=1)"} {
		text := markup.ParseInline(s, nil)
		units, err := readAll(bytes.NewReader(write(t, []tmx.Unit{tmx.Pair("en", tmx.FromText(text), "de", tmx.FromText(text))})))
		if err != nil {
			t.Fatal(err)
		}
		got := units[0].Variants[1].Segment.Text()
		if got.Markdown(nil) != text.Markdown(nil) {
			t.Errorf("%s comes back as %s", text.Markdown(nil), got.Markdown(nil))
		}
	}
}

// What programs write for bold, breaks, links and languages that nobody knows.
func TestReadOtherPrograms(t *testing.T) {
	const file = `<tmx version="1.4"><header/><body><tu><tuv xml:lang="es-EM"><seg><bpt i="1" type="bold">{\b </bpt>uno<ept i="1">}</ept><ph type="lb"/>` +
		`<!-- c -->dos<ph>&lt;br/&gt;</ph><bpt i="2">&lt;B class="x"&gt;</bpt>tres<ept i="2">&lt;/B&gt;</ept> <bpt i="3">&lt;a href='https://a.org/?b=1&amp;amp;c=2'&gt;</bpt>q<ept i="3"/>` +
		`<bpt i="4">&lt;a href="javascript:x"&gt;</bpt>r<ept i="4"/></seg></tuv></tu></body></tmx>`
	units, err := readAll(strings.NewReader(file))
	if err != nil {
		t.Fatal(err)
	}
	v := units[0].Variants[0]
	if got, want := v.Segment.Text().Markdown(nil), "**uno**\\\ndos\\\n**tres** [q](https://a.org/?b=1&c=2)r"; v.Lang != "es" || got != want {
		t.Errorf("%s: %q, want %q", v.Lang, got, want)
	}
	if got, want := v.Segment.Plain(), "uno\ndos\ntres qr"; got != want {
		t.Errorf("Plain() = %q, want %q", got, want)
	}
}

// A file is read in constant memory: what is live behind the last of many units is what was behind the first.
func TestReadInConstantMemory(t *testing.T) {
	r, err := tmx.NewReader(&endless{n: 100_000})
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
	if after := live(); err != io.EOF || n != 100_001 || after > before+1<<20 {
		t.Errorf("%d units, %v; %d bytes live before, %d after", n-1, err, before, after)
	}
	runtime.KeepAlive(r)
}

func TestWrite(t *testing.T) {
	got := write(t, full(t))
	const golden = "testdata/full.golden.tmx"
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
		t.Errorf("the file differs (-want +got):\n%s", diff)
	}
}

func TestReadSaysWhatIsWrong(t *testing.T) {
	head := "<tmx version='1.4'><header/><body>\n"
	for _, c := range []struct{ name, file, want string }{
		{"empty", "", "no XML"},
		{"another format", "<xliff/>", "no TMX"},
		{"entities", "<!DOCTYPE tmx [<!ENTITY a 'b'>]><tmx/>", "line 1, column 1"},
		{"unknown entity", head + "<tu><tuv xml:lang='en'><seg>&a;</seg></tuv></tu>", "line 2"},
		{"cut off", head + "<tu><tuv xml:lang='en'><seg>a", "line 2"},
		{"cut off between units", head + "<tu/>", "line 2"},
		{"no language", head + "<tu><tuv><seg>a</seg></tuv></tu></body></tmx>", "line 2, column 5: the variant's language"},
		{"no segment", head + "<tu><tuv xml:lang='en'/></tu></body></tmx>", "no <seg>"},
		{"strange element", head + "<tu><tuv xml:lang='en'><seg><b>a</b></seg></tuv></tu></body></tmx>", "<b> does not belong"},
		{"deep", head + "<tu><tuv xml:lang='en'><seg>" + strings.Repeat("<hi>", 200), "100 deep"},
		{"long segment", head + "<tu><tuv xml:lang='en'><seg>" + strings.Repeat("<hi>"+strings.Repeat("word ", 1<<17)+"</hi>", 9), "1024 KiB"},
		{"many codes", head + "<tu>" + strings.Repeat("<tuv xml:lang='en'><seg>"+strings.Repeat("<ph/>", 5000)+"</seg></tuv>", 9), "20000 pieces"},
		{"many properties", head + "<tu>" + strings.Repeat("<prop type='x'>a</prop>", 300), "200 properties"},
		{"many notes", head + "<tu>" + strings.Repeat("<note>a</note>", 300), "200 notes"},
		{"huge unit", head + "<tu>" + strings.Repeat("<note>"+strings.Repeat("word ", 1<<18)+"</note>", 9), "8 MiB"},
		{"huge", head + "<tu><tuv xml:lang='en'><seg>" + strings.Repeat("word ", 3<<20), "1024 KiB"},
		{"many variants", head + "<tu>" + strings.Repeat("<tuv xml:lang='en'><seg/></tuv>", 300), "200 variants"},
		{"character set", "<?xml version='1.0' encoding='x-odd'?><tmx/>", "x-odd"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := readAll(strings.NewReader(c.file)); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("says %v, want it to name %q", err, c.want)
			}
		})
	}
}

// endless makes a file of n units without holding it.
type endless struct {
	n, at int
	left  []byte
}

func (e *endless) Read(p []byte) (int, error) {
	if len(e.left) == 0 {
		switch {
		case e.at > e.n+1:
			return 0, io.EOF
		case e.at == 0:
			e.left = []byte(`<tmx version="1.4"><header/><body>`)
		case e.at == e.n+1:
			e.left = []byte(`</body></tmx>`)
		default:
			e.left = fmt.Appendf(nil, "<tu tuid=\"%d\"><tuv xml:lang=\"en\"><seg>The ferry number %d leaves the harbour at noon.</seg></tuv><tuv xml:lang=\"ru\"><seg>Паром номер %d уходит из гавани в полдень.</seg></tuv></tu>\n", e.at, e.at, e.at)
		}
		e.at++
	}
	n := copy(p, e.left)
	e.left = e.left[n:]
	return n, nil
}

func BenchmarkRead(b *testing.B) {
	const units = 10_000
	b.ReportAllocs()
	for b.Loop() {
		r, err := tmx.NewReader(&endless{n: units})
		if err != nil {
			b.Fatal(err)
		}
		for err == nil {
			_, err = r.Next()
		}
		if err != io.EOF {
			b.Fatal(err)
		}
		b.SetBytes(r.Offset())
	}
	b.ReportMetric(float64(units*b.N)/b.Elapsed().Seconds(), "units/s")
}

func FuzzRead(f *testing.F) {
	f.Add([]byte(old))
	f.Add([]byte("<tmx><header/><body><tu><tuv xml:lang='en'><seg>a<it pos='begin'/></seg></tuv></tu></body></tmx>"))
	f.Fuzz(func(t *testing.T, data []byte) {
		units, err := readAll(bytes.NewReader(data))
		if err != nil {
			return
		}
		first := write(t, units)
		again, err := readAll(bytes.NewReader(first))
		if err != nil {
			t.Fatalf("%v in what was written:\n%s", err, first)
		}
		if second := write(t, again); !bytes.Equal(first, second) {
			t.Fatalf("written twice it differs:\n%s\n%s", first, second)
		}
	})
}

func ExampleReader() {
	r, err := tmx.NewReader(strings.NewReader(old))
	if err != nil {
		fmt.Println(err)
		return
	}
	for {
		u, err := r.Next()
		if err != nil {
			break
		}
		fmt.Println(u.In("en").Segment.Plain(), u.In("zh-Hans").Segment.Plain())
	}
	// Output: The ferry leaves. 渡船开了。
}
