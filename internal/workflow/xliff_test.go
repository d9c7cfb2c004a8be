package workflow_test

import (
	"bytes"
	"errors"
	"io"
	"strings"
	"testing"

	"recto/internal/format/formattest"
	"recto/internal/format/tmx"
	"recto/internal/format/xliff"
	"recto/internal/newsroom"
	"recto/internal/text/markup"
	"recto/internal/text/termbase"
	"recto/internal/workflow"
)

// exported is a claimed story as XLIFF.
func (d *desk) exported(t *testing.T, v xliff.Version) (newsroom.TranslationID, []byte) {
	t.Helper()
	id := d.pitched(t)
	must(t, d.Claim(t.Context(), d.translator, id))
	var out bytes.Buffer
	must(t, d.ExportXLIFF(t.Context(), d.translator, id, v, &out))
	return id, out.Bytes()
}

func TestXLIFFOutAndBack(t *testing.T) {
	for _, v := range []xliff.Version{xliff.V12, xliff.V21} {
		d, ctx := newDesk(t), t.Context()
		id, file := d.exported(t, v)
		doc, _, err := xliff.Read(file)
		must(t, err)
		targets := map[string]xliff.Content{}
		for _, u := range doc.Files[0].Units {
			for _, s := range u.Segments {
				targets[s.ID] = xliff.Content{{Text: "译：" + s.Source.Plain()}}
			}
		}
		done, err := xliff.Splice(file, targets, xliff.Translated)
		must(t, err)
		changed := bytes.Replace(done, []byte("leaves at 19:40"), []byte("leaves at 18:30"), 1)
		if _, err := d.ImportXLIFF(ctx, d.translator, id, changed); !errors.Is(err, newsroom.ErrInvalid) || !strings.Contains(err.Error(), "18:30") {
			t.Errorf("a changed source is taken: %v", err)
		}
		units, err := d.store.Units(ctx, d.translator, id)
		must(t, err)
		for _, u := range units {
			if u.Draft.Plain != "" {
				t.Fatal("a refused file leaves something behind")
			}
		}
		if _, err := d.ImportXLIFF(ctx, d.reviewer, id, done); !errors.Is(err, newsroom.ErrForbidden) {
			t.Errorf("somebody else imports: %v", err)
		}
		_, err = d.SaveDraft(ctx, d.translator, units[1].ID, units[1].Version, "先写的")
		must(t, err)
		r, err := d.ImportXLIFF(ctx, d.translator, id, done)
		must(t, err)
		if r.Taken != len(units)-1 || len(r.Conflicts) != 1 || r.Conflicts[0] != units[1].ID {
			t.Errorf("version %d: report = %+v", v, r)
		}
		after, err := d.store.Units(ctx, d.translator, id)
		must(t, err)
		if after[1].Draft.Plain != "先写的" || !strings.HasPrefix(after[2].Draft.Plain, "译：") || v == xliff.V12 && !after[2].Confirmed {
			t.Errorf("version %d: drafts %q, %q, confirmed %v", v, after[1].Draft.Plain, after[2].Draft.Plain, after[2].Confirmed)
		}
		var again bytes.Buffer
		must(t, d.ExportXLIFF(ctx, d.translator, id, v, &again))
		if r, err = d.ImportXLIFF(ctx, d.translator, id, again.Bytes()); err != nil || r.Taken != 0 || r.Same != len(units) {
			t.Errorf("version %d, unchanged: %+v, %v", v, r, err)
		}
	}
}

// What a target has beside its source's links and emphasis comes back with it.
func TestXLIFFKeepsTheTargetsOwnCodes(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	id, _ := d.exported(t, xliff.V12)
	units, err := d.store.Units(ctx, d.translator, id)
	must(t, err)
	const draft = "渡船**总是**[等人](https://example.org/zh)。"
	_, err = d.SaveDraft(ctx, d.translator, units[1].ID, units[1].Version, draft)
	must(t, err)
	for _, v := range []xliff.Version{xliff.V12, xliff.V21} {
		var file bytes.Buffer
		must(t, d.ExportXLIFF(ctx, d.translator, id, v, &file))
		if r, err := d.ImportXLIFF(ctx, d.translator, id, file.Bytes()); err != nil || r.Same != 1 {
			t.Errorf("version %d, unchanged: %+v, %v", v, r, err)
		}
	}
	var file bytes.Buffer
	must(t, d.ExportXLIFF(ctx, d.translator, id, xliff.V12, &file))
	r, err := d.ImportXLIFF(ctx, d.translator, id, bytes.Replace(file.Bytes(), []byte("总是"), []byte("一直"), 1))
	must(t, err)
	units, err = d.store.Units(ctx, d.translator, id)
	must(t, err)
	if got, want := units[1].Draft.Markdown(nil), strings.Replace(draft, "总是", "一直", 1); r.Taken != 1 || got != want {
		t.Errorf("%+v: the draft is %s, want %s", r, got, want)
	}
	if _, err := d.ImportXLIFF(ctx, d.translator, id, bytes.Replace(file.Bytes(), []byte(`id="x1"`), []byte(`id="x9"`), 1)); !errors.Is(err, newsroom.ErrInvalid) {
		t.Errorf("a code of neither side is taken: %v", err)
	}
}

// TestXLIFFCarriesHelp sees the memory and the termbase leave with the text, in both versions.
func TestXLIFFCarriesHelp(t *testing.T) {
	d, ctx := newDesk(t), t.Context()
	_, err := d.SaveConcept(ctx, d.translator, newsroom.Concept{Concept: termbase.Concept{Definition: "a plan of times", Terms: []termbase.Term{
		{Lang: "en", Text: "timetable"}, {Lang: "zh-Hans", Text: "时刻表"}, {Lang: "zh-Hans", Text: "时间表", Status: termbase.Forbidden}}}}, "")
	must(t, err)
	units := remembered{{From: "en", To: "zh-Hans", Credit: "Old Hand", Source: markup.Plain("The ferry leaves at 18:10, if you believe the timetable that hangs in the shop."), Target: markup.Plain("渡船18:10开。")}}
	_, _, err = d.ImportMemory(ctx, workflow.MemoryImportRequest{Name: "old.tmx", Outlet: d.editor.Outlet}, &units)
	must(t, err)
	_, file := d.exported(t, xliff.V21)
	for _, want := range []string{`type="tm" origin="Old Hand"><source`, "渡船19:40开。</target></mtc:match>", "<gls:term>timetable</gls:term><gls:translation>时刻表</gls:translation><gls:definition>a plan of times<"} {
		if !bytes.Contains(file, []byte(want)) {
			t.Errorf("version 2.1 lacks %s in\n%s", want, file)
		}
	}
	if bytes.Contains(file, []byte("时间表")) {
		t.Error("a forbidden term is offered")
	}
	if _, file = d.exported(t, xliff.V12); !bytes.Contains(file, []byte(`origin="Old Hand"><source>`)) {
		t.Errorf("version 1.2 lacks the match in\n%s", file)
	}
}

// remembered is a memory that is read already.
type remembered []newsroom.MemoryUnit

func (f *remembered) Next() (newsroom.MemoryUnit, error) {
	if len(*f) == 0 {
		return newsroom.MemoryUnit{}, io.EOF
	}
	u := (*f)[0]
	*f = (*f)[1:]
	return u, nil
}

// TestOmegaT lets OmegaT translate an exported article by an exported memory, and brings it back.
func TestOmegaT(t *testing.T) {
	formattest.Programs(t)
	d, ctx := newDesk(t), t.Context()
	id, file := d.exported(t, xliff.V12)
	var memory bytes.Buffer
	w := tmx.NewWriter(&memory, tmx.Header{})
	must(t, w.Write(tmx.Pair("en", tmx.FromText(markup.Plain("In August there were 212 of them, and in September there were 180.")), "zh-Hans", tmx.FromText(markup.Plain("八月是212分钟，九月是180分钟。")))))
	must(t, w.Close())
	back := formattest.OmegaT(t, "EN", "ZH-CN", "a.xlf", file, memory.Bytes())
	r, err := d.ImportXLIFF(ctx, d.translator, id, back)
	must(t, err)
	units, err := d.store.Units(ctx, d.translator, id)
	must(t, err)
	if got := units[len(units)-1].Draft.Plain; got != "八月是212分钟，九月是180分钟。" {
		t.Errorf("OmegaT's target comes back as %q; report %+v\n%s", got, r, back)
	}
}
