package web_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/workflow"
)

// lamps is a story of twelve lamps; every bead is settled but the two whose sentences nothing faces.
func (h *house) lamps() newsroom.TranslationID {
	h.t.Helper()
	ctx, as := context.Background(), h.people["translator"]
	source, target := "# Twelve lamps\n", "# 十二盏灯\n"
	for n := range 12 {
		source += fmt.Sprintf("\nIn %d the harbour of Dover lit %d lamps for 20 ferries.\n", 1990+n, 31+n)
		target += fmt.Sprintf("\n%d年，多佛港为20艘渡轮点亮了%d盏灯。\n", 1990+n, 31+n)
	}
	source += "\nNobody on the island remembers who built the first of them.\n"
	id, err := h.desk.Import(ctx, as, workflow.ImportRequest{Again: true,
		Name: "lamps.md", Data: []byte(target), SourceName: "lamps-en.md", SourceData: []byte(source)})
	must(h.t, err)
	b, err := h.desk.Beads(ctx, as, id)
	must(h.t, err)
	_, err = h.desk.UndoBeads(ctx, as, id, b.Stamp+" 5x1:1* 1:0 0:1 7x1:1* 1:0")
	must(h.t, err)
	return id
}

func TestSureBeadsAreFolded(t *testing.T) {
	h := newHouse(t)
	tr, path := h.as("translator"), storyPath(h.lamps())+"/beads"
	shown := func(p page, want string) page {
		t.Helper()
		var out []string
		for _, li := range p.Find("main ol.beads > li").EachIter() {
			if li.Is(".run") {
				out = append(out, "…")
			} else if li.Closest("details").Length() == 0 {
				out = append(out, li.AttrOr("id", ""))
			}
		}
		if got := strings.Join(out, " "); got != want {
			t.Errorf("the page shows %s, want %s", got, want)
		}
		return p
	}
	p := shown(tr.get(path).is(http.StatusOK), "… b5 b6 b7 b8 …").has("li#b6.active[data-doubt]").has(".run details:not([open]) li#b2")
	if got := p.Find("li#b7[class~=unsure] .v").Text(); got != "Nothing in the original." {
		t.Errorf("beside a doubtful sentence with nothing opposite stands %q", got)
	}
	if got := p.Find(".run summary .v").First().Text(); got != "Beads 1 to 4: no doubts." {
		t.Errorf("the fold says %q", got)
	}
	shown(tr.get(path+"?at=3"), "b1 b2 b3 b4 b5 b6 b7 b8 …")
	p = tr.get(p.Find(".switch a:not([aria-current])").AttrOr("href", ""))
	shown(p, "b6 b7").has(`.switch a[aria-current]:contains("To look at")`)
	p = shown(tr.press(p, "keep 6", nil), "b6").has("li#b6.active:not([data-doubt])") // the other one was lined up anew
	shown(tr.get(path+"?show=look"), "").has(".lineup-head .flag.done")
	all := tr.get(p.Find(".switch a:not([aria-current])").AttrOr("href", "")).has("#undo:not([disabled])")
	shown(all, "… b5 b6 b7 …")
	tr.press(p, "undo", nil).has("#undo[disabled]").has(`#repair [name=show]`)
}

// A page of an article that came without its source does not claim that the desk added every sentence.
func TestBeadsWithoutCapture(t *testing.T) {
	h := newHouse(t)
	id, err := h.desk.Import(t.Context(), h.people["translator"], workflow.ImportRequest{Name: "a.md", Data: []byte("# 灯\n\n灯灭了。\n\n又亮了。\n\n人睡了。\n\n天亮了。\n")})
	must(t, err)
	p := h.as("translator").get(storyPath(id) + "/beads").is(http.StatusOK).has("li#b5").hasNot(".run").hasNot("a.bead.half")
	if got := p.Find("li#b2 .v").Text(); got != "Source not captured" {
		t.Errorf("in the source's place stands %q", got)
	}
	if name := p.Find("li#b2 a.bead").AttrOr("aria-label", ""); name != "Bead 2" {
		t.Errorf("the bead is called %q", name)
	}
}
