package xliff_test

import (
	"bytes"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/google/go-cmp/cmp/cmpopts"

	"recto/internal/format/xliff"
	"recto/internal/text/markup"
)

func sample() xliff.Document {
	text := func(s string) markup.Text { return markup.ParseInline(s, nil) }
	source, target := text("The **ferry** leaves, see [the *page*](https://example.org/a?b&c)[^1]."), text("渡船**开**了，见[页*面*](https://example.org/a?b&c)[^1]。")
	return xliff.Document{From: "en", To: "zh-Hans", Files: []xliff.File{{ID: "f1", Original: "https://example.org/ferry", Translator: "Лин", Reviewer: "Shen",
		Facts: []xliff.Fact{{Name: "sha256", Value: "abc"}},
		Units: []xliff.Unit{
			{ID: "b1", Matches: []xliff.Match{
				{Segment: "u2-1", Source: xliff.FromText(text("Nobody *knows* who.")), Target: xliff.FromTarget(text("没人*知道*是谁。"), text("Nobody *knows* who.").Spans), Score: .816, Origin: "Shen & Лин"},
				{Segment: "u2-1", Source: xliff.FromText(text("Nobody *knows* \"why\".")), Target: xliff.Content{{Text: "没人知道。"}}, Score: 1, Kind: xliff.InContext}},
				Terms: []xliff.Term{{Source: "ferry", Targets: []string{"渡船", "渡轮"}, Definition: "a <boat>"}, {Source: "page"}}, Notes: []xliff.Note{{From: "translator", Text: "a <note> & more"}}, Segments: []xliff.Segment{
					{ID: "u1-3", Source: xliff.FromText(source), Target: xliff.FromTarget(target, source.Spans), HasTarget: true, State: xliff.Translated},
					{ID: "u2-1", Source: xliff.FromText(text("Nobody\t*knows* \"why\".")), State: xliff.Initial}}},
			{ID: "b2", Segments: []xliff.Segment{{ID: "u3-1", Source: xliff.FromText(text("`code` and ~~more~~")), HasTarget: true, State: xliff.Final, Target: xliff.Content{{Text: "x"}}}}},
		}}}}
}

func written(t testing.TB, v xliff.Version, d xliff.Document) []byte {
	t.Helper()
	var out bytes.Buffer
	if err := xliff.Write(&out, v, d); err != nil {
		t.Fatal(err)
	}
	return out.Bytes()
}

func segments(d xliff.Document) (all []xliff.Segment) {
	for _, f := range d.Files {
		for _, u := range f.Units {
			all = append(all, u.Segments...)
		}
	}
	return all
}

// What is written comes back: texts, codes, states, notes.
func TestRoundTrip(t *testing.T) {
	want := segments(sample())
	for _, v := range []xliff.Version{xliff.V12, xliff.V21} {
		d, got, err := xliff.Read(written(t, v, sample()))
		if err != nil || got != v {
			t.Fatalf("version %d: %v", v, err)
		}
		if diff := cmp.Diff(want, segments(d), cmpopts.IgnoreFields(xliff.Segment{}, "Line"), cmpopts.IgnoreUnexported(xliff.Segment{}),
			cmpopts.IgnoreFields(xliff.Code{}, "Kind", "Equiv")); diff != "" {
			t.Errorf("version %d differs (-want +got):\n%s", v, diff)
		}
		if d.Files[0].Units[0].Notes[0].Text != "a <note> & more" || d.From != "en" || d.To != "zh-Hans" {
			t.Errorf("version %d: notes %v, %s to %s", v, d.Files[0].Units[0].Notes, d.From, d.To)
		}
	}
}

func TestTextThroughContent(t *testing.T) {
	for _, s := range []string{"plain", "a **b *c* d** e", "[a](https://a.org)[b](https://b.org)", "x[^1] y[^2]", "![pic](https://a.org/b.png) z", "**all**"} {
		text := markup.ParseInline(s, nil)
		got, lost, err := xliff.FromText(text).Text(text.Spans, nil)
		if err != nil || len(lost) > 0 || got.Markdown(nil) != text.Markdown(nil) {
			t.Errorf("%q comes back as %q, lost %v, %v", s, got.Markdown(nil), lost, err)
		}
	}
	source := markup.ParseInline("a **b** [c](https://c.org)", nil)
	if _, lost, err := (xliff.Content{{Text: "x"}}).Text(source.Spans, nil); err != nil || len(lost) != 2 {
		t.Errorf("a target without codes: lost %v, %v", lost, err)
	}
	if _, _, err := (xliff.Content{{Code: &xliff.Code{ID: "7"}}}).Text(source.Spans, nil); err == nil {
		t.Error("a code of nowhere is taken")
	}
	if _, _, err := (xliff.Content{{Code: &xliff.Code{ID: "1"}}, {Code: &xliff.Code{ID: "1"}}}).Text(source.Spans, nil); err == nil {
		t.Error("a code that stands twice is taken")
	}
}

const strange = `<?xml version="1.0"?>
<xliff version="2.1" xmlns="urn:oasis:names:tc:xliff:document:2.0" xmlns:my="urn:mine" srcLang="en" trgLang="ru" my:keep="this">
 <!-- a comment --><file id="f"><my:module><my:source>not this</my:source></my:module>
  <unit id="1" my:x="y"><segment id="s1"><source>One &amp; two</source></segment>
  <segment id="s2"><source>Three</source><target my:a="b">три</target></segment></unit></file></xliff>`

// Splice changes targets and nothing else.
func TestSplice(t *testing.T) {
	got, err := xliff.Splice([]byte(strange), map[string]xliff.Content{"s1": {{Text: "Раз & два"}}, "s2": {{Text: "Три"}}}, "")
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Replace(strings.Replace(strange, "One &amp; two</source>", "One &amp; two</source><target>Раз &amp; два</target>", 1), `<target my:a="b">три</target>`, "<target>Три</target>", 1)
	if string(got) != want {
		t.Errorf("Splice gives\n%s\nwant\n%s", got, want)
	}
	bom, err := xliff.Splice([]byte("\xEF\xBB\xBF"+strange), map[string]xliff.Content{"s2": {{Text: "Три"}}}, "")
	if err != nil || !strings.Contains(string(bom), "<source>Three</source><target>Три</target></segment>") {
		t.Errorf("behind a byte order mark: %v\n%s", err, bom)
	}
	same, err := xliff.Splice([]byte(strange), nil, "")
	if err != nil || string(same) != strange {
		t.Errorf("with nothing changed: %v", err)
	}
}

func TestReadSaysWhatIsWrong(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"empty", "", "no XML"}, {"another format", "<tmx/>", "no XLIFF"}, {"version", "<xliff version='3'/>", "2.0 to 2.2"},
		{"entities", "<!DOCTYPE x [<!ENTITY a 'b'>]><xliff version='1.2'/>", "DOCTYPE"},
		{"language", "<xliff version='2.1' srcLang='!!'/>", "source language"},
		{"cut off", "<xliff version='2.1' srcLang='en'><file id='f'><unit id='1'><segment><source>a", "line 1"},
	} {
		if _, _, err := xliff.Read([]byte(c.file)); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: %v, want it to name %q", c.name, err, c.want)
		}
	}
}

func BenchmarkRead(b *testing.B) {
	d := sample()
	for len(d.Files[0].Units) < 2000 {
		d.Files[0].Units = append(d.Files[0].Units, d.Files[0].Units[0])
	}
	data := written(b, xliff.V21, d)
	b.SetBytes(int64(len(data)))
	b.ReportAllocs()
	for b.Loop() {
		if _, _, err := xliff.Read(data); err != nil {
			b.Fatal(err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(written(f, xliff.V12, sample()))
	f.Add(written(f, xliff.V21, sample()))
	f.Add([]byte(strange))
	f.Fuzz(func(t *testing.T, data []byte) {
		d, v, err := xliff.Read(data)
		if err != nil {
			return
		}
		if same, err := xliff.Splice(data, nil, ""); err != nil || !bytes.Equal(same, data) {
			t.Fatalf("with nothing changed Splice changes: %v", err)
		}
		first := written(t, v, d)
		again, _, err := xliff.Read(first)
		if err != nil {
			t.Fatalf("%v in what was written:\n%s", err, first)
		}
		if second := written(t, v, again); !bytes.Equal(first, second) {
			t.Fatalf("written twice it differs:\n%s\n%s", first, second)
		}
	})
}
