package warc_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"recto/internal/format/warc"
)

func sample() []warc.Record {
	at := time.Date(2026, 11, 24, 9, 30, 0, 0, time.UTC)
	return []warc.Record{
		{Type: warc.Warcinfo, ID: warc.NewID(), Date: at, ContentType: warc.WarcFields,
			Block: []byte("software: Recto\r\nformat: WARC File Format 1.1\r\n")},
		{Type: warc.Response, ID: warc.NewID(), Date: at.Add(250 * time.Millisecond), TargetURI: "https://example.org/ночь",
			ContentType: warc.HTTPResponse,
			Fields:      []warc.Field{{Name: "WARC-IP-Address", Value: "93.184.216.34"}},
			Block:       []byte("HTTP/1.1 200 OK\r\n\r\nWARC/1.1\r\n\r\n<p>桥开了。</p>")},
		{Type: warc.Metadata, ID: warc.NewID(), Date: at, TargetURI: "https://example.org/", ContentType: "application/json"},
	}
}

func write(tb testing.TB, w *warc.Writer, records []warc.Record) {
	tb.Helper()
	for _, r := range records {
		if err := w.WriteRecord(r); err != nil {
			tb.Fatal(err)
		}
	}
}

func readAll(in []byte) ([]warc.Record, error) {
	r, err := warc.NewReader(bytes.NewReader(in))
	if err != nil {
		return nil, err
	}
	var all []warc.Record
	for {
		rec, err := r.Next()
		if err == io.EOF {
			return all, nil
		}
		if err != nil {
			return all, err
		}
		all = append(all, *rec)
	}
}

func TestWrittenIsReadBack(t *testing.T) {
	for _, packed := range []bool{false, true} {
		var file bytes.Buffer
		w := warc.NewWriter(&file)
		if packed {
			w = warc.NewGzipWriter(&file)
		}
		want := sample()
		write(t, w, want)
		got, err := readAll(file.Bytes())
		if err != nil {
			t.Fatalf("packed %v: %v", packed, err)
		}
		if diff := cmp.Diff(want, got, cmp.Transformer("empty", func(b []byte) string { return string(b) })); diff != "" {
			t.Errorf("packed %v: records differ (-want +got):\n%s", packed, diff)
		}
	}
}

func TestEachRecordIsAMemberOfItsOwn(t *testing.T) {
	var file bytes.Buffer
	write(t, warc.NewGzipWriter(&file), sample())
	in := bytes.NewReader(file.Bytes())
	zip, err := gzip.NewReader(in)
	if err != nil {
		t.Fatal(err)
	}
	members := 0
	for {
		zip.Multistream(false)
		text, err := io.ReadAll(zip)
		if err != nil {
			t.Fatal(err)
		}
		members++
		if !bytes.HasPrefix(text, []byte("WARC/1.1\r\n")) || !bytes.HasSuffix(text, []byte("\r\n\r\n")) {
			t.Errorf("member %d is not one whole record", members)
		}
		if zip.Reset(in) == io.EOF {
			break
		}
	}
	if want := len(sample()); members != want {
		t.Errorf("members = %d, want %d", members, want)
	}
}

func TestWriterRefusesInjection(t *testing.T) {
	good := sample()[1]
	for name, spoil := range map[string]func(*warc.Record){
		"line break in the target": func(r *warc.Record) { r.TargetURI = "http://a/\r\nWARC-Type: warcinfo" },
		"line break in a value":    func(r *warc.Record) { r.Fields = []warc.Field{{Name: "X", Value: "a\nb"}} },
		"colon in a name":          func(r *warc.Record) { r.Fields = []warc.Field{{Name: "X: y", Value: "a"}} },
		"line break in the type":   func(r *warc.Record) { r.Type = "a\r\nb" },
		"no date":                  func(r *warc.Record) { r.Date = time.Time{} },
		"no name":                  func(r *warc.Record) { r.ID = "" },
	} {
		r := good
		spoil(&r)
		var out bytes.Buffer
		if err := warc.NewWriter(&out).WriteRecord(r); err == nil || out.Len() > 0 {
			t.Errorf("%s: error %v, %d bytes written; want an error and nothing written", name, err, out.Len())
		}
	}
}

func TestReaderNamesWhatIsWrong(t *testing.T) {
	const head = "WARC/1.1\r\nWARC-Type: metadata\r\nWARC-Record-ID: <urn:uuid:1>\r\nWARC-Date: 2026-11-24T10:00:00Z\r\n"
	for _, c := range []struct{ name, in, want string }{
		{"not a WARC file", "PK\x03\x04 whatever\r\n", "first line"},
		{"version 2", strings.Replace(head, "1.1", "2.0", 1), "first line"},
		{"bare line feed", strings.Replace(head, "\r\n", "\n", 1), "CR LF"},
		{"cut off in the header", head, "unexpected EOF"},
		{"no length", head + "\r\n\r\n\r\n", "missing"},
		{"negative length", head + "Content-Length: -1\r\n\r\n\r\n\r\n", "length"},
		{"huge length", head + "Content-Length: 99999999999999\r\n\r\nabc", "length"},
		{"length past the end", head + "Content-Length: 200000000\r\n\r\nabc", "after 3 of 200000000"},
		{"length too short", head + "Content-Length: 1\r\n\r\nabc\r\n\r\n", "line breaks"},
		{"wrong digest", head + "WARC-Block-Digest: sha256:00\r\nContent-Length: 1\r\n\r\na\r\n\r\n", "digest"},
		{"bad date", strings.Replace(head, "2026", "soon", 1) + "Content-Length: 0\r\n\r\n\r\n\r\n", "date"},
		{"no field", head + "hello\r\n\r\n", "named field"},
		{"header without end", "WARC/1.1\r\n" + strings.Repeat("A: b\r\n", 20000), "longer than"},
		{"line without end", "WARC/1.1\r\nA: " + strings.Repeat("b", 200000), "longer than"},
	} {
		_, err := readAll([]byte(c.in))
		if err == nil || !strings.Contains(err.Error(), c.want) || !strings.Contains(err.Error(), "record 1") {
			t.Errorf("%s: error %v, want one that names record 1 and %q", c.name, err, c.want)
		}
	}
	if _, err := readAll([]byte{0x1f, 0x8b, 0, 0}); err == nil {
		t.Error("damaged gzip: no error")
	}
}

func TestReaderJoinsContinuedLines(t *testing.T) {
	got, err := readAll([]byte("WARC/1.0\r\nWARC-Type: metadata\r\nWARC-Record-ID: <urn:uuid:1>\r\n" +
		"WARC-Date: 2026-11-24T10:00:00Z\r\nX-Note: one\r\n  two\r\nContent-Length: 0\r\n\r\n\r\n\r\n"))
	if err != nil || got[0].Get("x-note") != "one two" {
		t.Errorf("records %v, error %v; want the note \"one two\"", got, err)
	}
}

// A full disk is an error, and the record is handed over in one piece before it.
func TestWriterReportsAFullDisk(t *testing.T) {
	full := errors.New("no space left")
	err := warc.NewGzipWriter(writerFunc(func([]byte) (int, error) { return 0, full })).WriteRecord(sample()[0])
	if !errors.Is(err, full) {
		t.Errorf("error = %v, want %v", err, full)
	}
}

type writerFunc func([]byte) (int, error)

func (f writerFunc) Write(b []byte) (int, error) { return f(b) }

func FuzzReader(f *testing.F) {
	var plain, packed bytes.Buffer
	write(f, warc.NewWriter(&plain), sample())
	write(f, warc.NewGzipWriter(&packed), sample())
	f.Add(plain.Bytes())
	f.Add(packed.Bytes())
	f.Add([]byte("WARC/1.1\r\nA:\r\n b\r\n\r\n"))
	f.Fuzz(func(t *testing.T, in []byte) {
		first, err := readAll(in)
		if err != nil {
			return
		}
		// What was read can be written, and reads the same.
		var out bytes.Buffer
		w := warc.NewWriter(&out)
		for _, r := range first {
			if err := w.WriteRecord(r); err != nil {
				return // a value that WARC lets in and the Writer, being strict, does not let out
			}
		}
		again, err := readAll(out.Bytes())
		if err != nil || len(again) != len(first) {
			t.Fatalf("read, written, read again: %d records and error %v, want %d", len(again), err, len(first))
		}
		for i := range first {
			if !bytes.Equal(first[i].Block, again[i].Block) || first[i].TargetURI != again[i].TargetURI {
				t.Fatalf("record %d changed", i+1)
			}
		}
	})
}

func Example() {
	var file bytes.Buffer
	w := warc.NewGzipWriter(&file)
	w.WriteRecord(warc.Record{
		Type: warc.Resource, ID: warc.NewID(), Date: time.Now(), TargetURI: "https://example.org/",
		ContentType: "text/plain", Block: []byte("The bridge opened."),
	})
	r, _ := warc.NewReader(&file)
	rec, _ := r.Next()
	fmt.Println(string(rec.Block))
	// Output: The bridge opened.
}
