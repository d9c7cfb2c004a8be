package markup_test

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"golang.org/x/tools/txtar"

	"recto/internal/text/markup"
)

var update = flag.Bool("update", false, "write the expected documents of testdata/documents anew")

// TestDocuments reads each document of testdata/documents, holds it against what is expected of it, and
// writes it and reads it again.
func TestDocuments(t *testing.T) {
	files, err := filepath.Glob("testdata/documents/*.txtar")
	if err != nil || len(files) == 0 {
		t.Fatalf("no documents: %v", err)
	}
	count := 0
	for _, f := range files {
		a, err := txtar.ParseFile(f)
		if err != nil {
			t.Fatal(err)
		}
		want := map[string]string{}
		for _, x := range a.Files {
			want[x.Name] = string(x.Data)
		}
		out := &txtar.Archive{Comment: a.Comment}
		for _, x := range a.Files {
			title, ok := strings.CutSuffix(x.Name, ".md")
			if !ok {
				continue
			}
			count++
			out.Files = append(out.Files, x)
			t.Run(strings.TrimSuffix(filepath.Base(f), ".txtar")+"/"+title, func(t *testing.T) {
				d := read(t, string(x.Data))
				written := roundTrip(t, d)
				doc := dump(d)
				out.Files = append(out.Files, txtar.File{Name: title + ".doc", Data: []byte(doc)})
				if written != string(x.Data) {
					out.Files = append(out.Files, txtar.File{Name: title + ".out", Data: []byte(written)})
				}
				if *update {
					return
				}
				if doc != want[title+".doc"] {
					t.Errorf("document\n%swant\n%s", doc, want[title+".doc"])
				}
				expected, other := want[title+".out"]
				if !other {
					expected = string(x.Data)
				}
				if written != expected {
					t.Errorf("written\n%swant\n%s", written, expected)
				}
			})
		}
		if *update {
			if err := os.WriteFile(f, txtar.Format(out), 0o644); err != nil {
				t.Fatal(err)
			}
		}
	}
	if count < 100 {
		t.Errorf("%d documents, want 100 at least", count)
	}
}

// dump shows a document, a block a line: its containers, kind, text and spans.
func dump(d *markup.Document) string {
	var out strings.Builder
	for _, b := range d.Blocks {
		for _, c := range b.In {
			out.WriteString(string(c.Kind) + fmt.Sprint(c.ID))
			if c.Ordered {
				fmt.Fprintf(&out, " from %d", c.Start)
			}
			for _, x := range []struct {
				is   bool
				name string
			}{{c.Loose, "loose"}, {c.Header, "header"}, {c.Task != "", "[" + c.Task + "]"}, {c.Label != "", c.Label}} {
				if x.is {
					out.WriteString(" " + x.name)
				}
			}
			if c.Kind == markup.Table {
				fmt.Fprintf(&out, " %q", c.Align)
			}
			out.WriteString(" > ")
		}
		out.WriteString(string(b.Kind))
		if b.Level > 0 {
			out.WriteString(fmt.Sprint(b.Level))
		}
		if b.Joined {
			out.WriteString(" joined")
		}
		if b.Hard {
			out.WriteString(" hard")
		}
		fmt.Fprintf(&out, " %q", b.Text.Plain)
		out.WriteString(fields("info", b.Info, "url", b.URL, "title", b.Title, "ref", b.Ref) + "\n")
		for _, s := range b.Text.Spans {
			fmt.Fprintf(&out, "\t%s %d-%d %q%s", s.Kind, s.Start, s.End, b.Text.Plain[s.Start:s.End],
				fields("text", s.Text, "url", s.URL, "title", s.Title, "ref", s.Ref))
			if s.Inside {
				out.WriteString(" inside")
			}
			out.WriteByte('\n')
		}
	}
	for _, l := range d.Links {
		out.WriteString("definition" + fields("label", l.Label, "url", l.URL, "title", l.Title) + "\n")
	}
	return out.String()
}

func fields(pairs ...string) string {
	var out strings.Builder
	for i := 0; i < len(pairs); i += 2 {
		if pairs[i+1] != "" {
			fmt.Fprintf(&out, " %s=%q", pairs[i], pairs[i+1])
		}
	}
	return out.String()
}
