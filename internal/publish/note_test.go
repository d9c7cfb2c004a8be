package publish_test

import (
	"bytes"
	"strconv"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/publish"
	"recto/internal/publish/publishtest"
	"recto/internal/text/markup"
)

// A note that stands behind a sentence belongs to that sentence, also where another one follows at once.
func TestNoteBehindASentence(t *testing.T) {
	for name, all := range map[string][]newsroom.Edition{"no space": publishtest.Chinese(), "space": publishtest.English()} {
		t.Run(name, func(t *testing.T) {
			e := all[len(all)-1]
			at := firstOfTwo(t, e)
			doc := *e.Content.Document
			doc.Blocks = append([]markup.Block(nil), doc.Blocks...)
			b := &doc.Blocks[at.Block]
			b.Text = newsroom.WithNotes(b.Text, markup.Span{Kind: markup.Note, Start: at.End, End: at.End, Text: "QQQ"})
			e.Content.Document = &doc
			mark := `id="s` + strconv.Itoa(at.Number) + `"`
			next := `id="s` + strconv.Itoa(at.Number+1) + `"`
			for _, whole := range []bool{false, true} {
				var page bytes.Buffer
				if err := publish.Article(&page, site(), []newsroom.Edition{e}, publish.View{Depth: 1, Whole: whole}); err != nil {
					t.Fatal(err)
				}
				html := page.String()
				if n := strings.Count(html, "QQQ"); n != 1 {
					t.Errorf("whole %t: the note stands %d times on the page, want once, in its box", whole, n)
				}
				_, part, _ := strings.Cut(html, mark)
				part, _, _ = strings.Cut(part, next)
				if !strings.Contains(part, `class="tn" href="#note-`) {
					t.Errorf("whole %t: sentence %d has no mark of its note:\n%s", whole, at.Number, part)
				}
			}
		})
	}
}

// A paragraph that was left out whole shows in the feed that something was.
func TestFeedMarksACut(t *testing.T) {
	e := publishtest.Arabic()[0]
	doc := *e.Content.Document
	doc.Blocks = append([]markup.Block(nil), doc.Blocks...)
	last := len(doc.Blocks) - 1
	doc.Blocks[last].Text = markup.Text{}
	e.Content.Document = &doc
	for path, page := range build(t, site(), []newsroom.Edition{e}) {
		if strings.HasSuffix(path, ".atom") && !strings.Contains(page, "&lt;p&gt;[…]&lt;/p&gt;") {
			t.Errorf("%s does not show the cut:\n%s", path, page)
		}
	}
}

// firstOfTwo is a unit without a note of its own that another follows in its paragraph.
func firstOfTwo(t *testing.T, e newsroom.Edition) newsroom.PublishedUnit {
	t.Helper()
	units := e.Content.Units
	for i, u := range units[:len(units)-1] {
		if b := e.Content.Document.Blocks[u.Block]; b.Role == markup.RoleBody && units[i+1].Block == u.Block && len(newsroom.Notes(b.Text.Slice(u.Start, u.End))) == 0 {
			return u
		}
	}
	t.Fatal("no paragraph with two sentences")
	return newsroom.PublishedUnit{}
}
