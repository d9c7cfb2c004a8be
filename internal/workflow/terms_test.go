package workflow_test

import (
	"errors"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/store/storetest"
	"recto/internal/text/termbase"
)

func TestTerms(t *testing.T) {
	storetest.Each(t, func(t *testing.T, url func(testing.TB) string) {
		d := openDesk(t, url(t), t.TempDir())
		ctx := t.Context()
		ferry := termbase.Concept{Terms: []termbase.Term{{Lang: "en", Text: " ferry "}, {Lang: "zh-Hans", Text: "渡船"}, {Lang: "zh-Hans", Text: "轮渡", Status: termbase.Forbidden}}}
		id, err := d.SaveConcept(ctx, d.translator, newsroom.Concept{Concept: ferry}, "met in a story")
		must(t, err)
		base, err := d.Termbase(ctx, d.editor.Outlet)
		must(t, err)
		if hits := base.Find(nil, "Two ferries.", "en"); len(hits) != 1 {
			t.Errorf("%d hits right after a term was added, want 1", len(hits))
		}
		c, err := d.store.Concept(ctx, d.editor, id)
		must(t, err)
		c.Note = "a boat"
		_, err = d.SaveConcept(ctx, d.reviewer, c, "explained")
		must(t, err)
		if _, err := d.SaveConcept(ctx, d.reviewer, c, "again"); !errors.Is(err, newsroom.ErrConflict) {
			t.Errorf("a change of a former version: %v", err)
		}
		versions, err := d.store.ConceptVersions(ctx, d.editor, id)
		must(t, err)
		if len(versions) != 2 || versions[1].By != d.reviewer.ID || versions[1].Why != "explained" || versions[1].Note != "a boat" {
			t.Errorf("history = %+v", versions)
		}
		found, err := d.store.SearchConcepts(ctx, d.editor.Outlet, "渡", 5)
		must(t, err)
		if len(found) != 1 {
			t.Errorf("searching finds %d concepts", len(found))
		}
		stranger := newsroom.Member{Outlet: d.editor.Outlet + 1, ID: 99, Role: newsroom.Administrator}
		if _, err := d.store.Concept(ctx, stranger, id); !errors.Is(err, newsroom.ErrNotFound) {
			t.Errorf("another outlet reads it: %v", err)
		}
		p, err := d.ImportTerms(ctx, d.editor, "a.csv", []termbase.Concept{{Terms: []termbase.Term{{Lang: "en", Text: "bridge"}, {Lang: "zh-Hans", Text: "桥"}}}, ferry}, false)
		must(t, err)
		if p.New != 1 || p.Same != 1 {
			t.Errorf("import = %+v", p)
		}
		if _, err := d.RemoveConcepts(ctx, d.translator, func(newsroom.Concept) bool { return true }, "x"); !errors.Is(err, newsroom.ErrForbidden) {
			t.Errorf("a translator removes: %v", err)
		}
		n, err := d.RemoveConcepts(ctx, d.editor, func(c newsroom.Concept) bool { return c.Import == "a.csv" }, "not ours")
		must(t, err)
		if all, err := d.store.Concepts(ctx, d.editor.Outlet); err != nil || n != 1 || len(all) != 1 {
			t.Errorf("%d removed, %d left, %v", n, len(all), err)
		}
	})
}

// A forbidden form in a draft is found at the desk.
func TestTermsAtTheDesk(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	_, err := d.SaveConcept(ctx, d.translator, newsroom.Concept{Concept: termbase.Concept{Terms: []termbase.Term{{Lang: "en", Text: "ferry"},
		{Lang: "zh-Hans", Text: "渡船", Status: termbase.Forbidden}, {Lang: "zh-Hans", Text: "渡轮"}}}}, "")
	must(t, err)
	id := d.pitched(t)
	must(t, d.Claim(ctx, d.translator, id))
	d.fill(t, d.translator, id)
	w, err := d.Work(ctx, d.translator, id)
	must(t, err)
	n := 0
	for _, f := range w.Findings {
		if f.Rule == "term/forbidden" && f.Suggestion == "渡轮" {
			n++
		}
	}
	if n == 0 {
		t.Errorf("no finding names the forbidden form: %v", w.Findings)
	}
}
