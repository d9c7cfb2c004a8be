package house_test

import (
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"recto/internal/format/house"
	"recto/internal/text/style"
)

const sample = `fail-on = "warning"

[rules]
"quote/marks" = "off"
style = "info"

[style]
packs = ["zh", "zh-spaced"]
off = ["long"]
names = ["对岸"]

[style.choose]
address = "您"

[style.replace]
"登陆" = "登录"
`

func TestParse(t *testing.T) {
	got, err := house.Parse([]byte(sample))
	if err != nil {
		t.Fatal(err)
	}
	want := house.File{FailOn: "warning", Rules: map[string]string{"quote/marks": "off", "style": "info"},
		Style: style.Config{Packs: []string{"zh", "zh-spaced"}, Off: []string{"long"}, Names: []string{"对岸"},
			Choices: map[string]string{"address": "您"}, Replace: []style.Replacement{{From: "登陆", To: "登录"}}}}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("Parse differs (-want +got):\n%s", diff)
	}
}

func TestParseSaysWhatIsWrong(t *testing.T) {
	for _, c := range []struct{ name, file, want string }{
		{"syntax", "fail-on = \"error\"\n[rules\n", "line "},
		{"unknown setting", "[style]\npack = [\"zh\"]\n", "style.packs"},
		{"unknown pack", "[style]\npacks = [\"zh-odd\"]\n", "zh-technical"},
		{"unknown severity", "[rules]\nstyle = \"loud\"\n", "error, warning, info or off"},
		{"unknown rule", "[style]\noff = [\"width2\"]\n", "width"},
		{"unknown choice", "[style.choose]\ncolour = \"red\"\n", "colour"},
		{"unknown value", "[style.choose]\naddress = \"usted\"\n", "你"},
		{"no severity to fail on", "fail-on = \"often\"\n", "never"},
		{"nothing replaced", "[style.replace]\n\"a\" = \"a\"\n", "replaces nothing"},
		{"too large", strings.Repeat("# x\n", 300_000), "KiB"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if _, err := house.Parse([]byte(c.file)); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("Parse says %v, want it to name %q", err, c.want)
			}
		})
	}
}

func FuzzParse(f *testing.F) {
	f.Add([]byte(sample))
	f.Add([]byte("[style]\npacks = [\"ru\"]\n[style.replace]\n\"\\u0001\" = \"\\\"\"\n"))
	f.Fuzz(func(t *testing.T, data []byte) {
		first, err := house.Parse(data)
		if err != nil {
			return
		}
		again, err := first.Bytes()
		if err != nil {
			t.Fatal(err)
		}
		second, err := house.Parse(again)
		if err != nil {
			t.Fatalf("%v in what was written:\n%s", err, again)
		}
		third, err := second.Bytes()
		if err != nil || string(third) != string(again) {
			t.Fatalf("written twice it differs (%v):\n%s\n%s", err, again, third)
		}
	})
}

// TestDocumented holds docs/configuration.md against the reader: its example is read whole, and it names every key, pack,
// choice and value.
func TestDocumented(t *testing.T) {
	data, err := os.ReadFile("../../../docs/configuration.md")
	if err != nil {
		t.Fatal(err)
	}
	doc := string(data)
	_, example, _ := strings.Cut(doc, "```toml\n")
	example, _, _ = strings.Cut(example, "```")
	f, err := house.Parse([]byte(example))
	if err != nil {
		t.Fatalf("the example is refused: %v", err)
	}
	for _, v := range []reflect.Value{reflect.ValueOf(f), reflect.ValueOf(f.Style)} {
		for i := range v.NumField() {
			if v.Field(i).IsZero() {
				t.Errorf("the example does not show %s", v.Type().Field(i).Name)
			}
		}
	}
	for _, pack := range style.Packs("") {
		if !strings.Contains(doc, "`"+pack+"`") {
			t.Errorf("the pack %s is not documented", pack)
		}
	}
	for _, choice := range style.ChoiceNames() {
		row := "| `" + choice + "` | "
		_, values, ok := strings.Cut(doc, row)
		values, _, _ = strings.Cut(values, "\n")
		if !ok {
			t.Errorf("the choice %s is not documented", choice)
		}
		for _, value := range style.Choices(choice) {
			if !strings.Contains(values, value) {
				t.Errorf("the value %s of %s is not documented", value, choice)
			}
		}
	}
}
