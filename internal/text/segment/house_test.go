package segment_test

import (
	"fmt"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"
	"unicode/utf8"

	"recto/internal/text/lang"
	"recto/internal/text/segment"
)

func house(t testing.TB, list string) *segment.House {
	t.Helper()
	rules, err := segment.ParseRules(list)
	if err != nil {
		t.Fatal(err)
	}
	h, err := segment.NewHouse(rules)
	if err != nil {
		t.Fatal(err)
	}
	return h
}

// houseCases hold a list of rules, a text and the sentences it should be cut into, with their numbers in the
// case's language.
var houseCases = []struct {
	name  string
	tag   lang.Tag
	rules string
	text  string
	want  []string
}{
	{"never", "en", "never: Bldg.", "He is in Bldg. The door is shut.", []string{"He is in Bldg. The door is shut."}},
	{"never before", "en", "never: Bldg.|The", "He is in Bldg. The door. In Bldg. He left.", []string{"He is in Bldg. The door.", "In Bldg.", "He left."}},
	{"a word begins", "en", "never: Fr.", "It was Afr. The end. By Fr. The end.", []string{"It was Afr.", "The end.", "By Fr. The end."}},
	{"a word begins behind a bracket", "en", "never: Qty.", "It rained (Qty. The rest)! So.", []string{"It rained (Qty. The rest)!", "So."}},
	{"marks inside a word", "en", "never: !x.", "It is a!x. The end.", []string{"It is a!x. The end."}},
	{"always", "en", "always: §§", "one §§ two §§three", []string{"one §§", "two §§", "three"}},
	{"always before", "en", "always: ;|Then", "One; then two; Then three;Then four", []string{"One; then two;", "Then three;", "Then four"}},
	{"always behind closing marks", "en", "always: etc.", "He took coats, hats, etc. and left (a hat etc.), “boots etc.” yes", []string{"He took coats, hats, etc.", "and left (a hat etc.)", ", “boots etc.”", "yes"}},
	{"always with a never for the marks", "en", "never: etc.)\nalways: etc.", "coats (etc.) and hats etc. and boots", []string{"coats (etc.) and hats etc.", "and boots"}},
	{"always with a later never", "en", "always: etc.\nnever: etc.)", "coats (etc.) and", []string{"coats (etc.)", "and"}},
	{"always at the end", "en", "always: end", "This is the end", []string{"This is the end"}},
	{"first rule wins", "en", "never: a;|x\nalways: a;", "a; x a; y", []string{"a; x a;", "y"}},
	{"first rule wins the other way", "en", "always: a;\nnever: a;|x", "a; x a; y", []string{"a;", "x a;", "y"}},
	{"a longer one does not win", "en", "never: b;\nalways: a b;", "a b; c", []string{"a b; c"}},
	{"over a line's end", "en", "never: St.", "He came to St.\nJohn is old.", []string{"He came to St.\nJohn is old."}},
	{"not over an empty line", "en", "never: St.", "He came to St.\n\nJohn is old.", []string{"He came to St.", "John is old."}},
	{"three joined", "en", "never: x.", "It is x. The x. The end.", []string{"It is x. The x. The end."}},
	{"marks stay with their letter", "en", "always: ;", "a;\u0301 b; c", []string{"a;\u0301 b;", "c"}},

	{"never", "ru", "never: вх.", "Письмо вх. Он подписал. Дом.", []string{"Письмо вх. Он подписал.", "Дом."}},
	{"a word begins", "ru", "never: стр.", "Это сестр. Он ушёл. На стр. Он.", []string{"Это сестр.", "Он ушёл.", "На стр. Он."}},
	{"always", "ru", "always: пункт|«", "первый пункт «а» пункт б", []string{"первый пункт", "«а» пункт б"}},

	{"never", "zh-Hans", "never: 会。", "他开会。她也开会。完了。", []string{"他开会。她也开会。完了。"}},
	{"always", "zh-Hans", "always: ；", "他说：“好；”她走了；天亮了。", []string{"他说：“好；”", "她走了；", "天亮了。"}},
	{"Latin word behind Han", "zh-Hans", "never: Vol.", "见Vol. 三卷。完。", []string{"见Vol. 三卷。", "完。"}},
	{"never before", "zh-Hant", "never: ！|朋友", "走吧！朋友。走吧！他說。", []string{"走吧！朋友。", "走吧！", "他說。"}},

	{"never", "de", "never: Hptm.", "Da kam Hptm. Der Rest ging. Gut.", []string{"Da kam Hptm. Der Rest ging.", "Gut."}},
	{"a word begins", "de", "never: Fr.", "Am Afr. Der Zug. Am Fr. Der Zug.", []string{"Am Afr.", "Der Zug.", "Am Fr. Der Zug."}},
	{"always", "de", "always: §|Abs", "Nach § Abs. 3 und § 5", []string{"Nach §", "Abs. 3 und § 5"}},
	{"umlaut", "de", "never: ö.\nalways: ü", "a ö. Der ü b", []string{"a ö. Der ü", "b"}},

	{"Thai has no words' beginnings", "th", "always: จบ", "เรื่องจบ ไป", []string{"เรื่องจบ", "ไป"}},
	{"Korean has", "ko", "always: 끝;", "시작끝; 끝; 안", []string{"시작끝; 끝;", "안"}},
}

func TestHouseSplit(t *testing.T) {
	for _, c := range houseCases {
		t.Run(string(c.tag)+" "+c.name, func(t *testing.T) {
			var got []string
			spans := house(t, c.rules).Split(c.tag, c.text, nil)
			check(t, c.text, spans)
			for _, s := range spans {
				got = append(got, c.text[s.Start:s.End])
			}
			if !slices.Equal(got, c.want) {
				t.Errorf("Split(%q, %q)\n got %q\nwant %q", c.tag, c.text, got, c.want)
			}
		})
	}
}

func TestHouseDemandsWhiteSpace(t *testing.T) {
	for name, rule := range map[string]segment.Rule{"in After": {Before: "a;", After: "  b", Break: true}, "in Before": {Before: "a; ", After: "b", Break: true}} {
		h, err := segment.NewHouse([]segment.Rule{rule})
		if err != nil {
			t.Fatal(err)
		}
		text := "a;b a;\u00a0b a;\n  b a; c"
		if got, want := h.Split("en", text, nil), []segment.Span{{0, 6}, {8, 12}, {15, 21}}; !slices.Equal(got, want) {
			t.Errorf("%s: Split(%q) = %v, want %v", name, text, got, want)
		}
	}
}

// A house without rules, and none at all, cut as Split does; what dst held stays.
func TestHouseWithoutRules(t *testing.T) {
	empty, err := segment.NewHouse(nil)
	if err != nil {
		t.Fatal(err)
	}
	var no *segment.House
	kept := segment.Span{Start: 7, End: 9}
	for _, c := range cases {
		want := segment.Split(c.tag, c.text, []segment.Span{kept})
		for _, h := range []*segment.House{no, empty, house(t, "never: qqq.\nalways: qqq;")} {
			if got := h.Split(c.tag, c.text, []segment.Span{kept}); !slices.Equal(got, want) {
				t.Errorf("Split(%q, %q) = %v, want %v", c.tag, c.text, got, want)
			}
		}
	}
}

func TestNewHouseRefuses(t *testing.T) {
	good := segment.Rule{Before: "a."}
	for name, c := range map[string]struct {
		rule segment.Rule
		says string
	}{
		"empty":             {segment.Rule{After: "x"}, "write the word"},
		"white space":       {segment.Rule{Before: " \u00a0"}, "write the word"},
		"long":              {segment.Rule{Before: strings.Repeat("ж", 33)}, "shorten"},
		"long after":        {segment.Rule{Before: "a", After: strings.Repeat("b", 65)}, "after the boundary has 65 bytes"},
		"no UTF-8":          {segment.Rule{Before: "a\xff"}, "save the rules as UTF-8"},
		"no UTF-8 after":    {segment.Rule{Before: "a", After: "\xc3"}, "save the rules as UTF-8"},
		"control":           {segment.Rule{Before: "a\tb"}, "spaces for tabs"},
		"control character": {segment.Rule{Before: "a", After: "\u0085"}, "control"},
	} {
		_, err := segment.NewHouse([]segment.Rule{good, c.rule})
		if err == nil || !strings.Contains(err.Error(), "house rule 2") || !strings.Contains(err.Error(), c.says) {
			t.Errorf("%s: NewHouse = %v, want an error with %q", name, err, c.says)
		}
	}
	if _, err := segment.NewHouse(manyRules(segment.MaxRules, false)); err != nil {
		t.Errorf("NewHouse of %d rules = %v", segment.MaxRules, err)
	}
	if _, err := segment.NewHouse(manyRules(segment.MaxRules+1, false)); err == nil || !strings.Contains(err.Error(), "drop") {
		t.Errorf("NewHouse of too many rules = %v, want an error that says what to do", err)
	}
}

func TestParseRules(t *testing.T) {
	got, err := segment.ParseRules("\ufeff# sports\r\nnever: approx.\r\n\n  Always：§§ | Abs  \nnever: No. | 7|8")
	want := []segment.Rule{{Before: "approx."}, {Before: "§§", After: "Abs", Break: true}, {Before: "No.", After: "7|8"}}
	if err != nil || !slices.Equal(got, want) {
		t.Errorf("ParseRules = %+v, %v, want %+v", got, err, want)
	}
	for text, says := range map[string]string{
		"never: a.\nsometimes: b.":                   "line 2: \"sometimes: b.\" is no rule; begin it with",
		"\nnever:":                                   "line 2: no text stands before",
		"never: |x":                                  "line 1: no text",
		"approx.":                                    "begin it with",
		"never: a\xff":                               "line 1: the text before the boundary is not valid UTF-8",
		strings.Repeat("ж", 50):                      "…",
		strings.Repeat("never: x\n", 1001):           "line 1001",
		"always: " + strings.Repeat("long ", 20):     "shorten",
		"always: x |" + strings.Repeat("y", 65) + "": "after the boundary",
	} {
		if _, err := segment.ParseRules(text); err == nil || !strings.Contains(err.Error(), says) || !utf8.ValidString(err.Error()) && utf8.ValidString(text) {
			t.Errorf("ParseRules(%.20q) = %v, want an error with %q", text, err, says)
		}
	}
}

func TestHouseSplitAllocatesNothing(t *testing.T) {
	h, err := segment.NewHouse(manyRules(segment.MaxRules, true))
	if err != nil {
		t.Fatal(err)
	}
	dst := make([]segment.Span, 0, 200)
	for _, c := range cases {
		if n := testing.AllocsPerRun(10, func() { dst = h.Split(c.tag, c.text, dst[:0]) }); n > 0 {
			t.Errorf("Split(%q, %q) allocates %v times", c.tag, c.text, n)
		}
	}
}

func TestHouseServesManyAtOnce(t *testing.T) {
	h := house(t, "never: Bldg.\nalways: §§")
	text := strings.Repeat("He is in Bldg. The door §§ is shut. ", 20)
	want := h.Split("en", text, nil)
	var all sync.WaitGroup
	for range 4 {
		all.Go(func() {
			if got := h.Split("en", text, nil); !slices.Equal(got, want) {
				t.Errorf("Split = %v, want %v", got, want)
			}
		})
	}
	all.Wait()
}

// No rules make a text take more than linear time: these match at every byte, or nearly.
func TestHostileRulesTakeLinearTime(t *testing.T) {
	runs := func(after string) (rules []segment.Rule) {
		for i := 1; i <= segment.MaxString; i++ {
			for j := 1; j <= 15; j++ {
				rules = append(rules, segment.Rule{Before: strings.Repeat(";", i), After: strings.Repeat(after, j) + "x", Break: true})
			}
		}
		return rules
	}
	for name, c := range map[string]struct {
		rules []segment.Rule
		unit  string
	}{
		"long marks":         {runs(";"), ";"},
		"closing marks":      {[]segment.Rule{{Before: ")", Break: true}}, ")"},
		"closed at a length": {[]segment.Rule{{Before: "a", Break: true}, {Before: ")"}}, "a))))"},
		"white space":        {[]segment.Rule{{Before: "a", After: " b", Break: true}}, "a          "},
		"never":              {[]segment.Rule{{Before: "."}}, ". A"},
		"always":             {[]segment.Rule{{Before: "a", Break: true}}, "a"},
		"many":               {manyRules(segment.MaxRules, true), "Word7. "},
	} {
		h, err := segment.NewHouse(c.rules)
		if err != nil {
			t.Fatal(err)
		}
		text := strings.Repeat(c.unit, 32<<10/len(c.unit))
		began := time.Now()
		h.Split("en", text, nil)
		if took := time.Since(began); took > 5*time.Second {
			t.Errorf("%s: 32 KB take %v", name, took)
		}
	}
}

// manyRules are n rules of abbreviations, every tenth of which makes a boundary where that is asked for.
func manyRules(n int, breaks bool) (rules []segment.Rule) {
	for i := range n {
		r := segment.Rule{Before: fmt.Sprintf("Word%d.", i)}
		switch {
		case breaks && i%10 == 0:
			r.Before, r.Break = fmt.Sprintf("Mark%d;", i), true
		case i%3 == 0:
			r.After = "The"
		}
		rules = append(rules, r)
	}
	return rules
}

func FuzzHouse(f *testing.F) {
	for _, c := range houseCases {
		f.Add(string(c.tag), c.rules, c.text)
	}
	f.Fuzz(func(t *testing.T, tag, list, text string) {
		rules, err := segment.ParseRules(list)
		if err != nil {
			return
		}
		h, err := segment.NewHouse(rules)
		if err != nil {
			t.Fatalf("NewHouse refuses what ParseRules read: %v", err)
		}
		spans := h.Split(lang.Tag(tag), text, nil)
		check(t, text, spans)
		for _, s := range spans {
			if at := s.Start; at > 0 && !onRune(text, at) || s.End < len(text) && !onRune(text, s.End) {
				t.Errorf("Split(%q): span %v cuts a character", text, s)
			}
		}
	})
}

// onRune reports whether a character begins at i.
func onRune(text string, i int) bool {
	for from := range text[max(0, i-utf8.UTFMax):] {
		if at := max(0, i-utf8.UTFMax) + from; at >= i {
			return at == i
		}
	}
	return false
}

// BenchmarkHouse runs beside the plain Split: with 1,000 abbreviations that never end a sentence, and with
// a hundred marks among them that always do.
func BenchmarkHouse(b *testing.B) {
	for _, tag := range []lang.Tag{"en", "ru", "zh"} {
		texts := newsTexts(b, tag)
		size := 0
		for _, text := range texts {
			size += len(text)
		}
		for _, c := range []struct {
			name  string
			rules []segment.Rule
		}{{"plain", nil}, {"never", manyRules(segment.MaxRules, false)}, {"always", manyRules(segment.MaxRules, true)}} {
			var h *segment.House
			if c.rules != nil {
				var err error
				if h, err = segment.NewHouse(c.rules); err != nil {
					b.Fatal(err)
				}
			}
			b.Run(string(tag)+"/"+c.name, func(b *testing.B) {
				dst := make([]segment.Span, 0, 400)
				b.SetBytes(int64(size))
				b.ReportAllocs()
				for b.Loop() {
					for _, text := range texts {
						dst = h.Split(tag, text, dst[:0])
					}
				}
			})
		}
	}
}

func ExampleHouse_Split() {
	rules, err := segment.ParseRules("never: Bldg.\nalways: §§")
	if err != nil {
		panic(err)
	}
	h, err := segment.NewHouse(rules)
	if err != nil {
		panic(err)
	}
	text := "They met in Bldg. The door was open §§ nobody left."
	for _, s := range h.Split("en", text, nil) {
		fmt.Println(text[s.Start:s.End])
	}
	// Output:
	// They met in Bldg. The door was open §§
	// nobody left.
}
