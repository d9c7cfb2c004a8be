package workflow_test

import (
	"errors"
	"strings"
	"testing"

	"recto/internal/newsroom"
	"recto/internal/text/markup"
	"recto/internal/workflow"
)

func TestOmission(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id := d.pitched(t)
	must(t, d.Claim(ctx, d.translator, id))
	d.fill(t, d.translator, id)
	u := d.unit(t, id, 3)
	coverage := func() int {
		w, err := d.Work(ctx, d.translator, id)
		must(t, err)
		n := 0
		for _, f := range w.Findings {
			if strings.HasPrefix(f.Rule, "coverage/") {
				n++
			}
		}
		return n
	}
	saved, err := d.SaveDraft(ctx, d.translator, u.ID, u.Version, "")
	must(t, err)
	if coverage() == 0 {
		t.Fatal("a sentence without a translation gives no finding")
	}
	must(t, d.Omit(ctx, d.translator, u.ID, saved.Version, "与主题\r\n无关的广告"))
	got := d.unit(t, id, 3)
	if got.Omitted != "与主题 无关的广告" || !got.Confirmed || !newsroom.Blank(got.Draft) || coverage() != 0 {
		t.Fatalf("the unit is %+v with %d findings of coverage", got, coverage())
	}
	if err := d.Omit(ctx, d.translator, u.ID, saved.Version, "again"); !errors.Is(err, newsroom.ErrConflict) {
		t.Errorf("Omit of an old version = %v, want ErrConflict", err)
	}
	e := d.publish(t, id)
	if at := e.Content.Units[3]; at.Omitted != "与主题 无关的广告" || at.Start != at.End || at.Targets != 0 || len(at.Source) != 1 {
		t.Errorf("the edition has %+v, want the sentence left out with its reason", at)
	}

	must(t, d.Correct(ctx, d.translator, id))
	must(t, d.TakeIn(ctx, d.translator, u.ID, got.Version))
	got = d.unit(t, id, 3)
	if err := d.TakeIn(ctx, d.translator, u.ID, got.Version); !errors.Is(err, newsroom.ErrInvalid) {
		t.Errorf("TakeIn of what is not left out = %v, want ErrInvalid", err)
	}
	saved, err = d.SaveDraft(ctx, d.translator, u.ID, got.Version, "她每周一次在本子上记下自己等了多少分钟。")
	must(t, err)
	must(t, d.HandIn(ctx, d.translator, id))
	must(t, d.TakeReview(ctx, d.reviewer, id))
	must(t, d.Approve(ctx, d.reviewer, id))
	e, err = d.Publish(ctx, d.editor, id, "补上漏译的一句")
	must(t, err)
	if c := e.Content.Changes; len(c) != 1 || c[0].Before != "[与主题 无关的广告]" || c[0].After != saved.Unit.Draft.Plain {
		t.Errorf("changes = %+v, want the sentence taken in", c)
	}
}

func TestOmissionIsUndone(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id := d.pitched(t)
	must(t, d.Claim(ctx, d.translator, id))
	d.fill(t, d.translator, id)
	u := d.unit(t, id, 3)
	must(t, d.Omit(ctx, d.translator, u.ID, u.Version, "一句"))
	must(t, d.Omit(ctx, d.translator, u.ID, u.Version+1, "另一个理由"))
	must(t, d.TakeIn(ctx, d.translator, u.ID, u.Version+2))
	if got := d.unit(t, id, 3); got.Omitted != "" || got.Draft.Plain != u.Draft.Plain {
		t.Errorf("after undoing the unit is %+v, want the text that stood before", got)
	}
}

func TestOmissionIsRefused(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id := d.pitched(t)
	must(t, d.Claim(ctx, d.translator, id))
	d.fill(t, d.translator, id)
	title, u := d.unit(t, id, 0), d.unit(t, id, 3)
	for _, c := range []struct {
		name   string
		as     newsroom.Member
		unit   newsroom.Unit
		reason string
		want   error
	}{
		{"of the title", d.translator, title, "x", newsroom.ErrInvalid},
		{"without a reason", d.translator, u, " \n ", newsroom.ErrInvalid},
		{"with a long reason", d.translator, u, strings.Repeat("长", 400), newsroom.ErrInvalid},
		{"by another member", d.reviewer, u, "x", newsroom.ErrForbidden},
		{"by a stranger", newsroom.Member{ID: 99, Outlet: 99, Role: newsroom.Editor}, u, "x", newsroom.ErrNotFound},
	} {
		if err := d.Omit(ctx, c.as, c.unit.ID, c.unit.Version, c.reason); !errors.Is(err, c.want) {
			t.Errorf("Omit %s = %v, want %v", c.name, err, c.want)
		}
	}
	doc := &markup.Document{Blocks: []markup.Block{{Kind: markup.Image}, {Kind: markup.Paragraph}}}
	facing := []newsroom.Segment{{Text: markup.Plain("a pier")}}
	for _, c := range []struct {
		name string
		unit newsroom.Unit
		want bool
	}{
		{"an image's description", newsroom.Unit{Sources: facing}, false},
		{"a sentence that the desk added", newsroom.Unit{Block: 1}, false},
		{"a sentence", newsroom.Unit{Block: 1, Sources: facing}, true},
		{"a block that is not there", newsroom.Unit{Block: 2, Sources: facing}, false},
	} {
		if got := workflow.MayOmit(newsroom.Translation{Document: doc}, c.unit); got != c.want {
			t.Errorf("MayOmit(%s) = %t, want %t", c.name, got, c.want)
		}
	}
}
