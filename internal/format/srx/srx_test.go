package srx_test

import (
	"bytes"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"golang.org/x/text/encoding/unicode"

	"recto/internal/format/formattest"
	"recto/internal/format/srx"
	"recto/internal/text/lang"
	"recto/internal/text/segment"
)

// show writes rules and what was left out in lines that compare well: a ! for a boundary.
func show(in srx.Import) []string {
	var out []string
	for _, r := range in.Rules {
		mark := ""
		if r.Break {
			mark = "!"
		}
		out = append(out, fmt.Sprintf("%s%s|%s", mark, r.Before, r.After))
	}
	for _, l := range in.LeftOut {
		out = append(out, fmt.Sprintf("line %d: %s: %s", l.Line, l.Pattern, l.Why))
	}
	return out
}

// compare checks rules to the letter, and of what was left out that the wanted words stand in it in order.
func compare(t *testing.T, in srx.Import, want []string) {
	t.Helper()
	got := show(in)
	ok := len(got) == len(want)
	for i := 0; ok && i < len(got); i++ {
		for part := range strings.SplitSeq(want[i], "…") {
			ok = ok && strings.Contains(got[i], part) && (strings.Contains(want[i], "…") || got[i] == part)
		}
	}
	if !ok {
		t.Errorf("Read =\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
}

// The documents in testdata are written in the manner of the programs they are named after.
func TestRead(t *testing.T) {
	for _, c := range []struct {
		file string
		tag  lang.Tag
		want []string
	}{
		{"omegat.srx", "en", []string{
			"approx.| ", "Fig.| 1", "Fig.| 2", "Fig.| 3", "Figs.| 1", "Figs.| 2", "Figs.| 3", "fig.| 1", "fig.| 2", "fig.| 3", "figs.| 1", "figs.| 2", "figs.| 3",
			`line 15: \d\.|\s: …put \b in front`, `line 27: [\.\?\!]+|\s: …no end`, `line 31: \.|\s+: …an exception before it was left out`}},
		{"omegat.srx", "de-CH", []string{"Hptm.|", "!.| ", "line 27: …"}},
		{"omegat.srx", "", []string{"!.| ", "line 27: …"}},
		{"languagetool.srx", "ru", []string{
			"вх.| ", "д. е.| ", "д.\u00a0е.| ", "д.е.| ", "исх.| ", "Гр.|(", "гр.|(", "!§§|",
			"line 22: …more than 64", "line 26: …it looks at what stands around", "line 34: …an exception before it"}},
		{"languagetool.srx", "en", nil},
		{"okapi.srx", "zh-Hans", []string{"会。|", "!；|", "!：|“"}},
		{"okapi.srx", "zh-Hant", []string{"NO.|", "No.|", "nO.|", "no.|", "line 29: x: …neither yes nor no"}},
		{"okapi.srx", "pt-BR", []string{"NO.|", "No.|", "nO.|", "no.|", `line 34: pt.*: …no rules named "portuguese"`, "line 29: x: …"}},
		{"old.srx", "fr", []string{"Ch.|"}},
	} {
		t.Run(c.file+" "+string(c.tag), func(t *testing.T) {
			f, err := os.Open(filepath.Join("testdata", c.file))
			if err != nil {
				t.Fatal(err)
			}
			defer f.Close()
			in, err := srx.Read(f, c.tag)
			if err != nil {
				t.Fatal(err)
			}
			compare(t, in, c.want)
			if _, err := segment.NewHouse(in.Rules); err != nil {
				t.Errorf("the rules make no house: %v", err)
			}
		})
	}
}

// one is a document with one rule.
func one(breaks, before, after string) string {
	escape := strings.NewReplacer("&", "&amp;", "<", "&lt;").Replace
	return `<srx><body><languagerules><languagerule languagerulename="a"><rule break="` + breaks + `"><beforebreak>` + escape(before) +
		`</beforebreak><afterbreak>` + escape(after) + `</afterbreak></rule></languagerule></languagerules></body></srx>`
}

func TestExpressions(t *testing.T) {
	for _, c := range []struct {
		breaks, before, after string
		want                  []string
	}{
		{"no", `Mr\.`, ``, []string{"Mr.|"}},
		{"no", `\bMr\.\s*`, `\s*`, []string{"Mr.|"}},
		{"no", `\b(?:Mrs?|Dr)\.`, `\s+(?:A|B)`, []string{"Dr.| A", "Dr.| B", "Mr.| A", "Mr.| B", "Mrs.| A", "Mrs.| B"}},
		{"no", `\Qa.b.\E`, ``, []string{"a.b.|"}},
		{"no", `\x41b\.`, `\x{416}`, []string{"Ab.|Ж"}},
		{"no", `a{2,3}\.`, ``, []string{"aa.|", "aaa.|"}},
		{"no", `\bz\.\s*B\.`, ``, []string{"z. B.|", "z.\u00a0B.|", "z.B.|"}},
		{"no", `\bz\. B\.`, ``, []string{"z. B.|"}},
		{"no", `Mr\b\.`, ``, []string{"Mr.|"}},
		{"no", `Mr\b`, `\.`, []string{"Mr|."}},
		{"no", `Mr\b`, `\s`, []string{"Mr| "}},
		{"no", `Mr`, `\s\bA`, []string{"Mr| A"}},
		{"no", `[Kk]g\.`, ``, []string{"Kg.|", "kg.|"}},
		{"no", `(?i)k\.k\.`, ``, []string{"K.K.|", "K.k.|", "k.K.|", "k.k.|"}},
		{"no", `\sFr\.`, ``, []string{"Fr.|"}},
		{"no", `\s\.\.`, ``, []string{" ..|", "\u00a0..|"}},
		{"no", ` Fr\.`, ``, []string{" Fr.|"}},
		{"no", `(^|\s)Fr\.`, ``, []string{"Fr.|"}},
		{"no", `\b[A-C]\.`, ``, []string{"A.|", "B.|", "C.|"}},
		{"no", `a\.`, `[[:punct:]]`, []string{"line 1: …without \\b"}},
		{"yes", `§§`, `\s*Abs`, []string{"!§§|Abs"}},
		{"yes", `[\s;]?`, ``, []string{"line 1: …no text stands before"}},
		{"yes", `;\s+`, ``, []string{"!;| "}},
		{"yes", `；`, `他`, []string{"!；|他"}},
		{"yes", `;`, `A`, []string{"line 1: …no white space stands there"}},
		{"no", `\.`, `a`, []string{"line 1: …no white space stands there"}},
		{"no", `a\.g\.`, `A`, []string{"a.g.|A"}},
		{"no", ``, `a`, []string{"line 1: …no text stands before"}},
		{"no", `^Mr\.`, ``, []string{"line 1: …beginning of the text"}},
		{"no", `Mr\.`, `$`, []string{"line 1: …the end of the text"}},
		{"no", `Mr\.$`, ``, []string{"line 1: …the end of the text"}},
		{"no", `Mr\.`, `The\b`, []string{`line 1: …with \b`}},
		{"no", `Mr\b`, ``, []string{`line 1: …with \b`}},
		{"no", `\b\.`, ``, []string{`line 1: …with \b`}},
		{"no", `a\bb`, ``, []string{"line 1: …matches nothing"}},
		{"no", `r\.`, ``, []string{"line 1: …put \\b in front"}},
		{"no", `Mr.`, ``, []string{"line 1: …any character"}},
		{"no", `M+r`, ``, []string{"line 1: …no end"}},
		{"no", `[a-z&&[^x]]\.`, ``, []string{"line 1: …a class inside a class"}},
		{"no", `(`, ``, []string{"line 1: …does not read"}},
		{"no", `x++`, ``, []string{"line 1: …does not read"}},
		{"no", `\w\.`, ``, []string{"line 1: …"}},
		{"no", `\p{L}\.`, ``, []string{"line 1: …more than 64"}},
		{"no", `(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)(a|b)`, ``, []string{"line 1: …more than 64"}},
		{"no", strings.Repeat("x", 65), ``, []string{"line 1: …shorten"}},
		{"no", `a{1000}`, ``, []string{"line 1: …very long"}},
		{"no", strings.Repeat("(", 5000), ``, []string{"line 1: …bytes"}},
		{"no", `Mr\t\.`, ``, []string{"line 1: …control character"}},
	} {
		in, err := srx.Read(strings.NewReader(one(c.breaks, c.before, c.after)), "en")
		if err != nil {
			t.Errorf("%s: %v", c.before, err)
			continue
		}
		t.Run(c.before+" "+c.after, func(t *testing.T) { compare(t, in, c.want) })
	}
}

// Of two equal pairs the first decides; what a house cannot hold is left out.
func TestReadManyRules(t *testing.T) {
	var b strings.Builder
	b.WriteString(`<srx><body><languagerules><languagerule languagerulename="a">`)
	b.WriteString(`<rule break="no"><beforebreak>xy;</beforebreak></rule><rule><beforebreak>xy;</beforebreak></rule>`)
	for i := range 1010 {
		fmt.Fprintf(&b, "\n<rule break=\"no\"><beforebreak>Word%d;</beforebreak></rule>", i)
	}
	b.WriteString(`</languagerule></languagerules></body></srx>`)
	in, err := srx.Read(strings.NewReader(b.String()), "en")
	if err != nil || len(in.Rules) != segment.MaxRules || in.Rules[0].Break || len(in.LeftOut) != 11 || in.LeftOut[0].Line != 1001 {
		t.Errorf("Read gives %d rules and leaves %d out, %v", len(in.Rules), len(in.LeftOut), err)
	}
}

func TestReadEncodings(t *testing.T) {
	doc := `<?xml version="1.0" encoding="UTF-16"?>` + one("no", `стр\.`, "")
	wide, err := unicode.UTF16(unicode.LittleEndian, unicode.UseBOM).NewEncoder().String(doc)
	if err != nil {
		t.Fatal(err)
	}
	for _, text := range []string{wide, "\ufeff" + one("no", `стр\.`, ""), strings.Replace(doc, "UTF-16", "utf-8", 1)} {
		in, err := srx.Read(strings.NewReader(text), "ru")
		if want := []segment.Rule{{Before: "стр."}}; err != nil || !slices.Equal(in.Rules, want) {
			t.Errorf("Read(%.30q) = %v, %v", text, in.Rules, err)
		}
	}
}

func TestReadRefuses(t *testing.T) {
	for name, c := range map[string]struct{ text, says string }{
		"empty":         {"", "holds no XML"},
		"no XML":        {"never: a.", "no XML"},
		"other XML":     {"<html></html>", "<html>"},
		"two roots":     {"<srx/><srx/>", "outermost"},
		"cut off":       {"<srx>\n<body>", "line 2, column 7: the XML is broken"},
		"crossed":       {"<srx><a></b></srx>", "broken"},
		"entities":      {"<!DOCTYPE srx [<!ENTITY a \"aaaa\">]>\n<srx>&a;</srx>", "DOCTYPE"},
		"an entity":     {"<srx>\n&a;</srx>", "line 2"},
		"not UTF-8":     {"<srx>\xff</srx>", "UTF-8"},
		"character set": {"<?xml version=\"1.0\" encoding=\"klingon\"?><srx/>", "klingon"},
		"deep":          {"<srx>" + strings.Repeat("<a>", 200), "100 deep"},
		"maps":          {"<srx>" + strings.Repeat("<languagemap/>", 3000) + "</srx>", "language maps"},
		"large":         {"<srx>" + strings.Repeat(" ", 9<<20), "over 8 MiB"},
	} {
		if _, err := srx.Read(strings.NewReader(c.text), "en"); err == nil || !strings.Contains(err.Error(), c.says) || !strings.HasPrefix(err.Error(), "read SRX: ") {
			t.Errorf("%s: Read = %v, want an error with %q", name, err, c.says)
		}
	}
}

// No expression and no document takes long.
func TestHostileDocuments(t *testing.T) {
	rule := func(e string) string { return `<rule break="no"><beforebreak>` + e + `</beforebreak></rule>` }
	for name, e := range map[string]string{
		"optional": strings.Repeat("a?", 2000), "spaces": strings.Repeat(`x\s?`, 900), "edges": strings.Repeat(`\b`, 1500),
		"nested": strings.Repeat("(?:", 900) + "a" + strings.Repeat("){1}", 900), "empty": strings.Repeat("(?:){1000}", 350),
		"alternatives": strings.Repeat("ab|", 1300) + "c", "dead": `(?:a\bb|c)` + strings.Repeat(`\s?\b`, 20),
	} {
		n := min(200_000/len(e), 1000)
		text := `<srx><languagerule languagerulename="a">` + strings.Repeat(rule(e), n) + `</languagerule></srx>`
		began := time.Now()
		if _, err := srx.Read(strings.NewReader(text), "en"); err != nil {
			t.Errorf("%s: %v", name, err)
		}
		if took := time.Since(began); took > 5*time.Second {
			t.Errorf("%s: %d rules take %v", name, n, took)
		}
	}
}

// written are rules with everything that could go wrong on the way.
var written = map[lang.Tag][]segment.Rule{
	"en":      {{Before: "approx."}, {Before: "No.", After: "7"}, {Before: "Fig.", After: " A"}, {Before: " Fr."}, {Before: "A."}, {Before: "7."}, {Before: `\b[a]{2}$^|?*+()`}},
	"zh-Hans": {{Before: "；", Break: true}, {Before: "会。"}, {Before: "：", After: "“", Break: true}},
	"zh-Hant": {{Before: "會。", After: "他"}},
	"ru":      {{Before: "т. е.", After: "Он "}, {Before: "\u0301x"}, {Before: "§§", After: "<&>\"'", Break: true}, {Before: "a\u00a0b\u2028c"}},
	"pt-BR":   {{Before: "\ufffe\uffff.", After: " ", Break: true}, {Before: "...", After: "a b"}},
	"":        {{Before: ";", After: "x", Break: true}, {Before: "จบ"}, {Before: "."}},
}

func write(t testing.TB, rules map[lang.Tag][]segment.Rule) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := srx.Write(&b, rules); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func TestRoundTrip(t *testing.T) {
	doc := write(t, written)
	for tag, rules := range written {
		in, err := srx.Read(bytes.NewReader(doc), tag)
		if err != nil {
			t.Fatal(err)
		}
		want := rules
		if tag != "" {
			want = slices.Concat(rules, written[""])
		}
		if !slices.Equal(in.Rules, want) || len(in.LeftOut) > 0 {
			t.Errorf("%s: Read after Write =\n%+v\nleft out %+v\nwant\n%+v", tag, in.Rules, in.LeftOut, want)
		}
	}
}

func TestWriteRefuses(t *testing.T) {
	for says, rules := range map[string]map[lang.Tag][]segment.Rule{
		"no rules":           {"en": nil},
		"en: house rule 1: ": {"en": {{Before: ""}}},
	} {
		if err := srx.Write(&bytes.Buffer{}, rules); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("Write = %v, want an error with %q", err, says)
		}
	}
}

// TestWriteIsValid asks a validator that is not ours, and sees that it can refuse.
func TestWriteIsValid(t *testing.T) {
	schema := formattest.Schema(t, "srx/srx20.xsd")
	for _, tag := range slices.Sorted(maps.Keys(written)) {
		data := write(t, map[lang.Tag][]segment.Rule{tag: written[tag]})
		if err := formattest.XSD(t, schema, data); err != nil {
			t.Errorf("%q: %v", tag, err)
		}
		if formattest.XSD(t, schema, bytes.ReplaceAll(data, []byte("<beforebreak"), []byte("<before"))) == nil {
			t.Errorf("%q: a file with <before> passes", tag)
		}
	}
}

// What was read once is written and read without a change.
func FuzzRead(f *testing.F) {
	files, err := filepath.Glob("testdata/*.srx")
	if err != nil || len(files) == 0 {
		f.Fatalf("no documents in testdata: %v", err)
	}
	for _, name := range files {
		data, err := os.ReadFile(name)
		if err != nil {
			f.Fatal(err)
		}
		for _, tag := range []string{"en", "ru", "zh-Hans"} {
			f.Add(data, tag)
		}
	}
	f.Add(write(f, written), "ru")
	f.Add([]byte(one("no", `\b(?:Mrs?|[Dd]r)\.\s?x`, `\s+(?:A|B)`)), "en")
	f.Fuzz(func(t *testing.T, data []byte, tag string) { readTwice(t, data, lang.Tag(tag)) })
}

// The same for the expressions alone, which the bytes of a document seldom come to.
func FuzzExpressions(f *testing.F) {
	f.Add(`\b(?:Mrs?|[Dd]r)\.\s?x`, `\s+(?:A|B)`, true)
	f.Add(`(^|\s)\x41{1,3}\u0416\h*`, `[\s.]?\bA\b`, false)
	f.Add(`(?i)\Qa.b\E[[:punct:]]`, `\p{Zs}会`, false)
	f.Fuzz(func(t *testing.T, before, after string, breaks bool) {
		says := "no"
		if breaks {
			says = "yes"
		}
		readTwice(t, []byte(one(says, before, after)), "en")
	})
}

func readTwice(t *testing.T, data []byte, tag lang.Tag) {
	t.Helper()
	in, err := srx.Read(bytes.NewReader(data), tag)
	if err != nil || len(in.Rules) == 0 {
		return
	}
	var b bytes.Buffer
	if err := srx.Write(&b, map[lang.Tag][]segment.Rule{"": in.Rules}); err != nil {
		t.Fatalf("Write refuses what Read gave: %v", err)
	}
	again, err := srx.Read(&b, "")
	if err != nil || !slices.Equal(again.Rules, in.Rules) || len(again.LeftOut) > 0 {
		t.Errorf("read %+v, after Write %+v, left out %+v, %v", in.Rules, again.Rules, again.LeftOut, err)
	}
}
