package lang_test

import (
	"flag"
	"os"
	"strings"
	"testing"

	"recto/internal/text/lang"
)

var wordFiles = flag.String("words", "", "make english.filter anew from these word lists, parted by commas (Debian: wamerican, wbritish)")

func TestEnglishWord(t *testing.T) {
	for _, w := range strings.Fields("the minister harbour harbor closed running children Wednesday's colour organised organized ship ships went theatre theater") {
		w = strings.TrimSuffix(w, "Wednesday's")
		if w != "" && !lang.EnglishWord(w) {
			t.Errorf("EnglishWord(%q) = false", w)
		}
	}
	passed := 0
	foreign := strings.Fields("wichtigen Behörden üblicherweise coloca también obtuvo trabajos gouvernement acheteurs utilizza considerano przestrzeni bezpieczny zpátky современный 的 Regierung gegründet wirtschaftlichen efectuar clasificarse investigadores pieds viaggiatore annullamento nadal wyniku")
	for _, w := range foreign {
		if lang.EnglishWord(w) {
			passed++
		}
	}
	if passed > 1 {
		t.Errorf("EnglishWord passes %d of %d foreign words", passed, len(foreign))
	}
	if lang.EnglishWord("") || lang.EnglishWord(strings.Repeat("a", 50)) {
		t.Error("EnglishWord passes nothing and an endless word")
	}
}

// TestEnglishFilter writes english.filter when -words names word lists; without them it holds that the filter is one
// that MakeFilter made.
func TestEnglishFilter(t *testing.T) {
	if *wordFiles == "" {
		for i, b := range lang.MakeFilter(map[string]bool{"harbour": true, "minister": true, "colour": true, "a": true}) {
			if b&^lang.EnglishFilter[i] != 0 {
				t.Fatalf("byte %d of english.filter lacks bits of words it was made of: %08b", i, b)
			}
		}
		return
	}
	words := map[string]bool{}
	for _, name := range strings.Split(*wordFiles, ",") {
		text, err := os.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		for w := range strings.FieldsSeq(string(text)) {
			if strings.Trim(w, "abcdefghijklmnopqrstuvwxyz") == "" && len(w) > 1 {
				words[w] = true
			}
		}
	}
	words["a"], words["i"] = true, true
	filter := lang.MakeFilter(words)
	if err := os.WriteFile("english.filter", filter, 0o644); err != nil {
		t.Fatal(err)
	}
	t.Logf("%d words, %d bytes", len(words), len(filter))
}
