package locale

import (
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/nicksnyder/go-i18n/v2/i18n"
)

var placeholder = regexp.MustCompile(`\{\{\s*\.(\w+)\s*\}\}`)

// TestMessagesAreWhole holds the languages together: every key in all of them, with the same values, in
// every plural form that the language has.
func TestMessagesAreWhole(t *testing.T) {
	families, err := fs.ReadDir(files, "messages")
	if err != nil {
		t.Fatal(err)
	}
	for _, family := range families {
		t.Run(family.Name(), func(t *testing.T) {
			english := readFamily(t, family.Name(), "en")
			for _, l := range Languages() {
				messages := readFamily(t, family.Name(), string(l.Tag))
				for id := range english {
					if messages[id] == nil {
						t.Errorf("%s.toml lacks %s", l.Tag, id)
					}
				}
				for id, m := range messages {
					checkMessage(t, string(l.Tag), family.Name(), m, english[id])
				}
			}
		})
	}
}

func readFamily(t *testing.T, family, tag string) map[string]*i18n.Message {
	t.Helper()
	name := path.Join("messages", family, tag+".toml")
	data, err := files.ReadFile(name)
	if err != nil {
		t.Errorf("%s: %v", name, err)
		return nil
	}
	file, err := i18n.ParseMessageFileBytes(data, name, map[string]i18n.UnmarshalFunc{"toml": toml.Unmarshal})
	if err != nil {
		t.Fatalf("%s: %v", name, err)
	}
	out := make(map[string]*i18n.Message)
	for _, m := range file.Messages {
		out[m.ID] = m
	}
	return out
}

func checkMessage(t *testing.T, tag, family string, m, english *i18n.Message) {
	t.Helper()
	if !strings.HasPrefix(m.ID, family+".") {
		t.Errorf("%s.toml: key %s does not begin with its family, %s", tag, m.ID, family)
	}
	if english == nil {
		t.Errorf("%s.toml: %s is not in en.toml", tag, m.ID)
		return
	}
	if got, want := values(m), values(english); !slices.Equal(got, want) {
		t.Errorf("%s.toml: %s names the values %v, English names %v", tag, m.ID, got, want)
	}
	if strings.TrimSpace(m.Other) == "" {
		t.Errorf("%s.toml: %s is empty", tag, m.ID)
	}
	if !plural(english) {
		return
	}
	need := map[string][]string{"en": {m.One}, "ru": {m.One, m.Few, m.Many}}[tag]
	if slices.Contains(need, "") {
		t.Errorf("%s.toml: %s lacks a plural form", tag, m.ID)
	}
}

func plural(m *i18n.Message) bool { return m.One+m.Few+m.Many != "" }

func values(m *i18n.Message) []string {
	var out []string
	for _, form := range []string{m.One, m.Few, m.Many, m.Other} {
		for _, found := range placeholder.FindAllStringSubmatch(form, -1) {
			out = append(out, found[1])
		}
	}
	slices.Sort(out)
	return slices.Compact(out)
}

// TestMessagesRun renders every message of every language with a value for each name.
func TestMessagesRun(t *testing.T) {
	families, err := fs.ReadDir(files, "messages")
	if err != nil {
		t.Fatal(err)
	}
	for _, family := range families {
		for _, l := range Languages() {
			for id, m := range readFamily(t, family.Name(), string(l.Tag)) {
				var args []any
				for _, name := range values(m) {
					args = append(args, name, any(7))
				}
				got := For(l.Tag).T(id, args...)
				if got == id || strings.Contains(got, "<no value>") || strings.Contains(got, "{{") {
					t.Errorf("%s in %s = %q", id, l.Tag, got)
				}
			}
		}
	}
}

// TestRefusalsHaveWords: whatever the program refuses a person is a message.
func TestRefusalsHaveWords(t *testing.T) {
	refused := regexp.MustCompile(`Refuse\("([\w.]+)"`)
	seen := 0
	err := filepath.WalkDir("..", func(name string, d fs.DirEntry, err error) error {
		if err != nil || filepath.Ext(name) != ".go" {
			return err
		}
		code, err := os.ReadFile(name)
		for _, found := range refused.FindAllSubmatch(code, -1) {
			key := string(found[1])
			for _, role := range []string{"contributor", "translator", "reviewer", "editor", "administrator"} {
				full := key
				if strings.HasSuffix(key, ".role.") {
					full += role
				}
				if seen++; !strings.HasSuffix(key, ".reason.") && !strings.HasSuffix(key, ".error.") && !For("en").Has(full) {
					t.Errorf("%s: there is no message %s", name, full)
				}
			}
		}
		return err
	})
	if err != nil || seen < 100 {
		t.Errorf("%d uses found, %v", seen, err)
	}
}
