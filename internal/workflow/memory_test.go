package workflow_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"testing"

	"recto/internal/jobs"
	"recto/internal/newsroom"
	"recto/internal/store"
	"recto/internal/store/storetest"
	"recto/internal/text/lang"
	"recto/internal/text/markup"
	"recto/internal/workflow"
)

// lookup is the best match for a text, and how many there are.
func (d *desk) lookup(t *testing.T, as newsroom.Member, text string) (best workflow.MemoryMatch, n int) {
	t.Helper()
	all, err := d.LookupMemory(t.Context(), as, workflow.MemoryQuery{From: lang.English, To: lang.Chinese, Text: text})
	must(t, err)
	if len(all) > 0 {
		best = all[0]
	}
	return best, len(all)
}

const asked = "In August there were 212 of them, and in September there were 180."

// What was handed in is its translator's alone; published it is everybody's; withdrawn it is nobody's.
func TestMemoryFollowsAnArticle(t *testing.T) {
	storetest.Each(t, func(t *testing.T, url func(testing.TB) string) {
		d := openDesk(t, url(t), t.TempDir())
		ctx := t.Context()
		id := d.pitched(t)
		must(t, d.Claim(ctx, d.translator, id))
		d.fill(t, d.translator, id)
		if _, n := d.lookup(t, d.translator, asked); n != 0 {
			t.Errorf("%d matches before anything was handed in", n)
		}
		must(t, d.HandIn(ctx, d.translator, id))
		if m, _ := d.lookup(t, d.translator, asked); m.Kind != workflow.MatchExact || m.Unit.Reviewed || m.Target.Plain != "八月是212分钟，九月是180分钟。" {
			t.Errorf("the translator's own draft = %+v", m)
		}
		if _, n := d.lookup(t, d.reviewer, asked); n != 0 {
			t.Errorf("another member finds %d drafts", n)
		}
		must(t, d.TakeReview(ctx, d.reviewer, id))
		must(t, d.Approve(ctx, d.reviewer, id))
		_, err := d.Publish(ctx, d.editor, id, "")
		must(t, err)
		m, n := d.lookup(t, d.editor, asked)
		if n != 1 || m.Score != 1 || !m.Unit.Reviewed || m.Unit.Translator != d.translator.ID || m.Unit.Reviewer != d.reviewer.ID || m.Unit.Edition != 1 || m.Unit.Translation != id {
			t.Errorf("published = %d, %+v", n, m)
		}
		if m, _ := d.lookup(t, d.editor, "In August there were 99 of them, and in September there were 180."); m.Kind != workflow.MatchFigures || m.Target.Plain != "八月是99分钟，九月是180分钟。" {
			t.Errorf("with another figure = %+v", m)
		}
		in, err := d.LookupMemory(ctx, d.editor, workflow.MemoryQuery{From: lang.English, To: lang.Chinese, Text: asked, Before: m.Unit.Before, After: m.Unit.After})
		must(t, err)
		if in[0].Kind != workflow.MatchContext {
			t.Errorf("between the same neighbours = %s", in[0].Kind)
		}
		stranger := newsroom.Member{Outlet: d.editor.Outlet + 1, ID: 99, Role: newsroom.Administrator}
		if _, n := d.lookup(t, stranger, asked); n != 0 {
			t.Errorf("another outlet finds %d", n)
		}
		hits, err := d.Concordance(ctx, d.editor, workflow.Concordance{From: lang.English, To: lang.Chinese, Side: store.TargetSide, Phrase: "分钟", Most: 5})
		must(t, err)
		if len(hits) != 2 {
			t.Errorf("concordance finds %d units, want 2", len(hits))
		}
		must(t, d.Withdraw(ctx, d.editor, id, "wrong"))
		if _, n := d.lookup(t, d.editor, asked); n != 0 {
			t.Errorf("%d matches of a withdrawn article", n)
		}
	})
}

// file is a MemoryFile of n units that may break after some.
type file struct{ n, at, breaks int }

func (f *file) Next() (newsroom.MemoryUnit, error) {
	f.at++
	switch {
	case f.breaks > 0 && f.at > f.breaks:
		return newsroom.MemoryUnit{}, errors.New("line 7: broken")
	case f.at > f.n:
		return newsroom.MemoryUnit{}, io.EOF
	}
	return newsroom.MemoryUnit{From: lang.English, To: lang.Chinese, Source: markup.Plain(fmt.Sprintf("Ferry number %d is late again.", f.at)),
		Target: markup.Plain(fmt.Sprintf("第%d号渡船又晚了。", f.at))}, nil
}

func TestMemoryImport(t *testing.T) {
	storetest.Each(t, func(t *testing.T, url func(testing.TB) string) {
		d := openDesk(t, url(t), t.TempDir())
		ctx := t.Context()
		r := workflow.MemoryImportRequest{Name: "a.tmx", Outlet: d.editor.Outlet, By: d.editor.ID}
		if _, _, err := d.ImportMemory(ctx, r, &file{n: 9000, breaks: 7000}); err == nil {
			t.Error("a broken file is taken")
		}
		imports, err := d.store.MemoryImports(ctx, d.editor.Outlet)
		must(t, err)
		units, err := d.store.MemoryUnitsOf(ctx, d.editor, newsroom.MemoryFilter{}, 0, 10)
		must(t, err)
		if len(imports)+len(units) != 0 {
			t.Errorf("a failed import leaves %d imports and %d units", len(imports), len(units))
		}
		id, p, err := d.ImportMemory(ctx, r, &file{n: 9000})
		must(t, err)
		if p.Units != 9000 || p.New != 9000 {
			t.Errorf("imported = %+v", p)
		}
		if m, _ := d.lookup(t, d.translator, "Ferry number 17 is late again."); m.Score != 1 || m.Unit.Import != id {
			t.Errorf("imported unit = %+v", m)
		}
		if _, _, err := d.RevokeMemory(ctx, d.translator, newsroom.MemoryFilter{Import: id}, "bad"); !errors.Is(err, newsroom.ErrForbidden) {
			t.Errorf("a translator revokes in bulk: %v", err)
		}
		if _, _, err := d.RevokeMemory(ctx, d.editor, newsroom.MemoryFilter{}, "bad"); !errors.Is(err, newsroom.ErrInvalid) {
			t.Errorf("everything is revoked: %v", err)
		}
		revocation, n, err := d.RevokeMemory(ctx, d.editor, newsroom.MemoryFilter{Import: id}, "bad")
		must(t, err)
		if _, found := d.lookup(t, d.translator, "Ferry number 17 is late again."); n != 9000 || found != 0 {
			t.Errorf("%d revoked, %d still found", n, found)
		}
		must(t, d.UndoRevocation(ctx, d.editor, revocation))
		m, _ := d.lookup(t, d.translator, "Ferry number 17 is late again.")
		if m.Score != 1 {
			t.Errorf("brought back = %+v", m)
		}
		must(t, d.CorrectMemory(ctx, d.editor, m.Unit.ID, markup.Plain("17号渡船又迟到了。")))
		if m, _ = d.lookup(t, d.translator, "Ferry number 17 is late again."); m.Target.Plain != "17号渡船又迟到了。" || m.Unit.Reviewer != d.editor.ID {
			t.Errorf("corrected = %+v", m)
		}
	})
}

// Another process's additions are found, and large memories are opened from their files.
func TestMemoryOfSeveralProcesses(t *testing.T) {
	url, folder := storetest.URL(t), t.TempDir()
	d := openDesk(t, url, t.TempDir())
	other := storetest.OpenURL(t, url, nil)
	open := func() *workflow.Desk {
		queue, err := jobs.New(other, jobs.Config{})
		must(t, err)
		out, err := workflow.New(workflow.Config{Store: other, Jobs: queue, Indexes: folder})
		must(t, err)
		return out
	}
	second := open()
	ask := func(desk *workflow.Desk, text string) int {
		all, err := desk.LookupMemory(context.Background(), d.editor, workflow.MemoryQuery{From: lang.English, To: lang.Chinese, Text: text, Min: .99})
		must(t, err)
		return len(all)
	}
	if n := ask(second, "Ferry number 17 is late again."); n != 0 {
		t.Fatalf("%d matches in an empty memory", n)
	}
	_, _, err := d.ImportMemory(t.Context(), workflow.MemoryImportRequest{Name: "a", Outlet: d.editor.Outlet}, &file{n: 60_000})
	must(t, err)
	for _, desk := range []*workflow.Desk{second, open(), open()} { // it takes in what is new; it writes a file; it opens the file
		if n := ask(desk, "Ferry number 17 is late again."); n != 1 {
			t.Errorf("%d matches, want 1", n)
		}
	}
}
