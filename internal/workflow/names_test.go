package workflow_test

import (
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/store/storetest"
	"recto/internal/workflow"
)

// aboutRyabkov imports an article that renders one name so.
func (d *desk) aboutRyabkov(t *testing.T, rendering string, published bool) newsroom.TranslationID {
	t.Helper()
	id, err := d.Import(t.Context(), d.editor, workflow.ImportRequest{Name: "a.md", SourceName: "b.md", Published: published, Again: true,
		Data:       []byte("# 渡船谈判\n\n当晚，" + rendering + "对记者发表了讲话。\n"),
		SourceData: []byte("---\nlang: ru\n---\n\n# Переговоры о пароме\n\nВечером к журналистам вышел Рябков.\n")})
	must(t, err)
	return id
}

// departures are the findings that name the archive.
func (d *desk) departures(t *testing.T, id newsroom.TranslationID) (args []map[string]string) {
	t.Helper()
	w, err := d.Work(t.Context(), d.editor, id)
	must(t, err)
	for _, f := range w.Findings {
		if f.Rule == "name/archive" {
			args = append(args, f.Args)
		}
	}
	return args
}

// What articles call a person is what the next one is held against: while they stand, and not the article itself.
func TestNamesAreHeldAgainstTheArchive(t *testing.T) {
	storetest.Each(t, func(t *testing.T, url func(testing.TB) string) {
		d := openDesk(t, url(t), t.TempDir())
		ctx := t.Context()
		first := d.aboutRyabkov(t, "里亚布科夫", true)
		other := d.aboutRyabkov(t, "瑞亚布科夫", false)
		if got := d.departures(t, other); len(got) != 0 {
			t.Errorf("one article makes findings: %v", got)
		}
		d.aboutRyabkov(t, "里亚布科夫", true)
		got := d.departures(t, other)
		if len(got) != 1 || got[0]["Source"] != "Рябков" || got[0]["Usual"] != "里亚布科夫" || got[0]["Times"] != "2" || got[0]["Name"] != "瑞亚布科夫" {
			t.Errorf("two articles make %v", got)
		}
		if got := d.departures(t, first); len(got) != 0 {
			t.Errorf("an article departs from itself: %v", got)
		}

		w, err := d.Work(ctx, d.editor, other)
		must(t, err)
		h, err := d.HelpWith(ctx, d.editor, w, len(w.Units)-1, "")
		must(t, err)
		if len(h.Names) != 1 || h.Names[0].Name != "Рябков" || h.Names[0].Before[0].Text != "里亚布科夫" || len(h.Names[0].Before[0].Articles) != 2 {
			t.Errorf("help names %+v", h.Names)
		}
		found, err := d.Candidates(ctx, d.editor, w)
		must(t, err)
		if len(found) == 0 || len(found[0].Before) != 1 || found[0].Before[0] != (workflow.Rendering{Text: "里亚布科夫", Count: 2}) {
			t.Errorf("candidates are %+v", found)
		}

		_, _, err = d.RevokeMemory(ctx, d.editor, newsroom.MemoryFilter{Translation: first}, "made up")
		must(t, err)
		if got := d.departures(t, other); len(got) != 0 {
			t.Errorf("a revoked article still counts: %v", got)
		}
	})
}

// Articles from before there was an archive are gathered once.
func TestGatherNames(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	var ids []newsroom.TranslationID
	for range 2 {
		ids = append(ids, d.aboutRyabkov(t, "里亚布科夫", true))
	}
	must(t, d.store.Update(ctx, func(tx *store.Tx) error {
		for _, id := range ids {
			if err := tx.SetArchivedNames(ctx, d.editor.Outlet, id, nil); err != nil {
				return err
			}
		}
		return nil
	}))
	other := d.aboutRyabkov(t, "瑞亚布科夫", false)
	if got := d.departures(t, other); len(got) != 0 {
		t.Errorf("names that were not gathered make %v", got)
	}
	must(t, d.GatherNames(ctx))
	if got := d.departures(t, other); len(got) != 1 {
		t.Errorf("names that were gathered make %v, want one finding", got)
	}
	all, err := d.store.ArchivedNames(ctx, d.editor.Outlet, "ru", "zh-Hans")
	must(t, err)
	n := 0
	for _, x := range all {
		if strings.HasPrefix(x.Name, "Рябков") && x.Text == "里亚布科夫" {
			n++
		}
	}
	if n != 2 {
		t.Errorf("%d articles are gathered, want 2: %+v", n, all)
	}
}
