package facing_test

import (
	"fmt"
	"os"
	"path/filepath"
	"testing"

	"recto/internal/text/facing"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/text/segment"
)

func paragraph(s string) markup.Block {
	return markup.Block{Kind: markup.Paragraph, Text: markup.Plain(s)}
}

func document(t lang.Tag, blocks ...markup.Block) *markup.Document {
	return &markup.Document{Lang: t, Blocks: blocks}
}

func TestSegments(t *testing.T) {
	doc := document("en",
		markup.Block{Kind: markup.Heading, Level: 1, Role: markup.RoleTitle, Meta: true, Text: markup.Plain("The hall. A report")},
		markup.Block{Kind: markup.Paragraph, Role: markup.RoleByline, Text: markup.Plain("By Ann Lee")},
		markup.Block{Kind: markup.Paragraph, Role: markup.RoleSummary, Text: markup.Plain("Doors opened at six.")},
		paragraph("It rained. Nobody left."),
		markup.Block{Kind: markup.Image, Text: markup.Plain("A wet street. At night.")},
		markup.Block{Kind: markup.Image},
		markup.Block{Kind: markup.Code, Text: markup.Plain("x := 1. + 2.\ny := x")},
		markup.Block{Kind: markup.Rule},
		markup.Block{Kind: markup.Raw, Text: markup.Plain("<hr>")},
		markup.Block{Kind: markup.Cell, Text: markup.Plain("12 May")},
		markup.Block{Kind: markup.Caption, Text: markup.Plain("The hall.")},
		markup.Block{Kind: markup.Paragraph, Lang: "zh-Hans", Text: markup.Plain("门开了。人来了。")},
		markup.Block{Kind: markup.Paragraph, Role: markup.RoleNote, Text: markup.Plain("A note.")},
		markup.Block{Kind: markup.Paragraph, Role: markup.RoleDisclaimer, Text: markup.Plain("Views differ.")},
	)
	want := []string{
		"heading The hall.", "heading A report", "paragraph Doors opened at six.", "paragraph It rained.", "paragraph Nobody left.",
		"alt A wet street. At night.", "code x := 1. + 2.\ny := x", "cell 12 May", "caption The hall.", "paragraph 门开了。", "paragraph 人来了。",
	}
	got := facing.Segments(doc, nil)
	seen := map[string]bool{}
	for i, s := range got {
		text := s.Kind + " " + doc.Blocks[s.Block].Text.Plain[s.Start:s.End]
		if i >= len(want) || text != want[i] {
			t.Errorf("segment %d is %q", i, text)
		}
		if s.ID == "" || seen[string(s.ID)] {
			t.Errorf("segment %d has the ID %q", i, s.ID)
		}
		seen[string(s.ID)] = true
	}
	if len(got) != len(want) {
		t.Errorf("%d segments, want %d", len(got), len(want))
	}
}

func TestJoin(t *testing.T) {
	src := document("en",
		markup.Block{Kind: markup.Heading, Level: 2, Text: markup.Plain("Rain in Geneva")},
		paragraph("The talks began on Monday at 9:30. About 40 envoys came, and the press waited outside in the rain."),
		markup.Block{Kind: markup.Image, Text: markup.Plain("Envoys under umbrellas")},
		paragraph("Nobody knew when they would end."),
		paragraph("Ann Lee contributed to this report."),
	)
	tgt := document("zh-Hans",
		markup.Block{Kind: markup.Heading, Level: 2, Text: markup.Plain("日内瓦的雨")},
		paragraph("会谈于周一9:30开始。约有40名使节到场。记者在外面冒雨等候。"),
		markup.Block{Kind: markup.Image, Text: markup.Plain("打伞的使节")},
		paragraph("没人知道何时结束。"),
	)
	want := [][2]int{{1, 1}, {1, 1}, {1, 2}, {1, 1}, {1, 1}, {1, 0}}
	units := facing.Join(src, tgt, facing.Options{})
	for i, u := range units {
		if i < len(want) && (len(u.Source) != want[i][0] || len(u.Target) != want[i][1]) {
			t.Errorf("unit %d joins %d with %d sentences, want %v", i, len(u.Source), len(u.Target), want[i])
		}
	}
	if len(units) != len(want) {
		t.Errorf("%d units, want %d", len(units), len(want))
	}
	check(t, src, tgt, units, nil)
}

// check verifies what Join promises.
func check(t *testing.T, src, tgt *markup.Document, units []facing.Unit, houses facing.Houses) {
	t.Helper()
	from, to := facing.Segments(src, houses), facing.Segments(tgt, houses)
	i, j := 0, 0
	for n, u := range units {
		if u.Score < 0 || u.Score > 1 {
			t.Errorf("unit %d has the score %v", n, u.Score)
		}
		for _, s := range u.Source {
			if i >= len(from) || s != from[i] || s.Block != u.Source[0].Block {
				t.Fatalf("unit %d: source segment %+v is out of order or in another block", n, s)
			}
			i++
		}
		for _, s := range u.Target {
			if j >= len(to) || s != to[j] || s.Block != u.Target[0].Block {
				t.Fatalf("unit %d: target segment %+v is out of order or in another block", n, s)
			}
			j++
		}
	}
	if i != len(from) || j != len(to) {
		t.Errorf("units hold %d of %d and %d of %d segments", i, len(from), j, len(to))
	}
}

func TestAlone(t *testing.T) {
	doc := document("ru", paragraph("Двери открылись. Люди вошли."))
	units := facing.Alone(doc, nil)
	if len(units) != 2 || len(units[0].Source) != 0 || len(units[1].Target) != 1 {
		t.Errorf("Alone = %+v", units)
	}
	if units := facing.Join(document("ru"), document("en"), facing.Options{}); len(units) != 0 {
		t.Errorf("Join of nothing = %+v", units)
	}
}

// TestJoinArticles joins real articles with their translations and holds every promise on them.
func TestJoinArticles(t *testing.T) {
	dir := filepath.Join("..", "..", "..", "..", "shared", "corpus", "lctt")
	names, _ := filepath.Glob(filepath.Join(dir, "*"))
	if len(names) == 0 {
		t.Skip("the development data is not here: ../shared/corpus/lctt beside the repository is missing")
	}
	for _, name := range names {
		src, tgt := read(t, filepath.Join(name, "source.en.md"), "en"), read(t, filepath.Join(name, "final.zh.md"), "zh-Hans")
		markup.AssignRoles(src)
		markup.AssignRoles(tgt)
		check(t, src, tgt, facing.Join(src, tgt, facing.Options{}), nil)
	}
}

func read(t *testing.T, path string, tag lang.Tag) *markup.Document {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Skipf("the development data is not complete: %v", err)
	}
	doc, err := markup.ReadMarkdown(data, markup.Options{Lang: tag})
	if err != nil {
		t.Fatal(err)
	}
	return doc
}

func BenchmarkJoin(b *testing.B) {
	var src, tgt []markup.Block
	for i := range 20 {
		src = append(src, paragraph(fmt.Sprintf("The talks began on Monday at %d:30. About %d envoys came. The press waited outside.", i, 7*i)))
		tgt = append(tgt, paragraph(fmt.Sprintf("会谈于周一%d:30开始。约有%d名使节到场。记者在外面等候。", i, 7*i)))
	}
	b.ReportAllocs()
	for b.Loop() {
		facing.Join(document("en", src...), document("zh-Hans", tgt...), facing.Options{})
	}
}

func ExampleJoin() {
	src := &markup.Document{Lang: "en", Blocks: []markup.Block{{Kind: markup.Paragraph, Text: markup.Plain("It rained. Nobody left.")}}}
	tgt := &markup.Document{Lang: "ru", Blocks: []markup.Block{{Kind: markup.Paragraph, Text: markup.Plain("Шёл дождь. Никто не ушёл.")}}}
	for _, u := range facing.Join(src, tgt, facing.Options{}) {
		s, t := u.Source[0], u.Target[0]
		fmt.Printf("%s = %s\n", src.Blocks[s.Block].Text.Plain[s.Start:s.End], tgt.Blocks[t.Block].Text.Plain[t.Start:t.End])
	}
	// Output:
	// It rained. = Шёл дождь.
	// Nobody left. = Никто не ушёл.
}

// House rules are those of the block's own language, and serve both sides of a join.
func TestHouses(t *testing.T) {
	rules := func(list string) *segment.House {
		parsed, err := segment.ParseRules(list)
		if err != nil {
			t.Fatal(err)
		}
		h, err := segment.NewHouse(parsed)
		if err != nil {
			t.Fatal(err)
		}
		return h
	}
	quoted := paragraph("In Bldg. The end；那里。")
	quoted.Lang = "zh-Hans"
	doc := document("en-US", paragraph("In Bldg. The end；there."), quoted)
	for _, c := range []struct {
		name   string
		houses facing.Houses
		want   int
	}{
		{"none", nil, 4},
		{"of the language", facing.Houses{"en": rules("never: Bldg."), "zh-Hans": rules("always: ；")}, 4},
		{"of the tag before the language", facing.Houses{"en": rules("never: Bldg."), "en-US": rules("always: ；")}, 5},
		{"of all others", facing.Houses{"": rules("never: Bldg."), "zh-Hans": nil}, 3},
	} {
		if got := facing.Segments(doc, c.houses); len(got) != c.want {
			t.Errorf("%s: %d segments, want %d", c.name, len(got), c.want)
		}
		check(t, doc, doc, facing.Join(doc, doc, facing.Options{Houses: c.houses}), c.houses)
		if got := facing.Alone(doc, c.houses); len(got) != c.want {
			t.Errorf("%s: %d units alone, want %d", c.name, len(got), c.want)
		}
	}
}
